"""Text to clean text: line ends, invisible and control characters, mojibake, entities, NFC.

Everything that is removed or repaired is named in the notes; only white space changes silently.
"""

import re
import unicodedata
from dataclasses import dataclass

import ftfy
from ftfy.fixes import unescape_html


@dataclass(frozen=True, slots=True)
class Clean:
    """The cleaned text, lines ended by one line feed, and what was done to it in words."""

    text: str
    notes: tuple[str, ...] = ()


_LINE_END = re.compile("\r\n|[\r\x85\u2028\u2029\x0b\x1e]")
_PAGE_END = re.compile("[\f\x1c\x1d]")
_INVISIBLE = (
    ("NUL characters", re.compile("\0")),
    ("bidirectional control characters", re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")),
    ("zero-width characters", re.compile("[\u200b\u200c\u200d\u2060\ufeff\u180e]")),
    ("soft hyphens", re.compile("\u00ad")),
    ("terminal colour codes", re.compile(r"\x1b\[[0-9;]*[A-Za-z]")),
    ("control characters", re.compile("[\x01-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f]")),
    ("characters without meaning", re.compile("[\ufdd0-\ufdef\ufff0-\ufffb\ufffe\uffff\ue000-\uf8ff]")),
)


def clean(text: str) -> Clean:
    """Clean a whole text. The result is in NFC and holds no control character but line feeds and tabs."""
    notes: list[str] = []
    text = _PAGE_END.sub("\n\n", _LINE_END.sub("\n", text))
    text = _mended(text, notes)
    for name, pattern in _INVISIBLE:
        text, count = pattern.subn("", text)
        if count:
            notes.append(f"removed {count} {_named(name, count)}")
    text = _composed(text, notes)
    return Clean(text, tuple(notes))


def _named(name: str, count: int) -> str:
    first, _, rest = name.partition(" ")
    if count > 1:
        return name
    return f"{first.removesuffix('s')} {rest}".strip() if first.endswith("s") else name.removesuffix("s")


def _mended(text: str, notes: list[str]) -> str:
    """Mojibake and entities, line by line: one broken paragraph says nothing of the others."""
    lines, wrong, entities = [], 0, 0
    for line in text.split("\n"):
        fixed = line
        if not line.isascii():
            fixed = ftfy.fix_encoding(line)
            wrong += fixed != line
        if "&" in fixed:
            plain = unescape_html(fixed)
            entities += plain != fixed
            fixed = _PAGE_END.sub(" ", _LINE_END.sub(" ", plain)).replace("\n", " ")
        lines.append(fixed)
    if wrong:
        notes.append(f"repaired mis-decoded text (UTF-8 read as another encoding) in {_lines(wrong)}")
    if entities:
        notes.append(f"decoded HTML entities in {_lines(entities)}")
    return "\n".join(lines)


def _lines(count: int) -> str:
    return "1 line" if count == 1 else f"{count} lines"


def _composed(text: str, notes: list[str]) -> str:
    composed = unicodedata.normalize("NFC", text)
    if composed != text:
        notes.append("composed letters and their accents (Unicode NFC)")
    return composed
