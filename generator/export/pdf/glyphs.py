"""Which characters no font can show: found before printing, replaced visibly, and reported.

The compiler itself is asked, with the fonts of the print: a probe holds each character sequence of the text
on a line of its own, and PDF/UA refuses those without a glyph, naming the line. So shaping, combining marks
and the order of the fonts are the compiler's own, not a guess of ours.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator

import regex
import typst

from generator.errors import Problem
from generator.export.pdf.fonts import FALLBACK, SANS, SERIF
from generator.export.pdf.lookup import Json
from generator.model.dossier import Dossier

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
ADDRESSES = ("label", "at", "to", "anchor", "anchors", "main", "web", "href")
"""Keys whose strings lead somewhere and are never printed."""
_PLAIN = re.compile(r"[ -~\n]*")
_CLUSTER = regex.compile(r"\X")
# Variation selectors choose between forms of a glyph; soft hyphens and byte order marks are not for print.
_UNSEEN = dict.fromkeys([0x00AD, 0xFEFF, *range(0xFE00, 0xFE10)])
# Overrides print letters in another order than they were written: shown as replaced, never obeyed.
_OVERRIDES = frozenset("\N{LEFT-TO-RIGHT OVERRIDE}\N{RIGHT-TO-LEFT OVERRIDE}")
_LONG = re.compile(r"\S{60,}")


def printable(content: Json, fonts: typst.Fonts) -> tuple[Json, frozenset[str]]:
    """The content with character sequences that have no glyph replaced, and these sequences."""
    found = {cluster for text in texts(content) for cluster in clusters(text)}
    missing = unshown(found, fonts)
    clean = _mapped(content, missing)
    assert isinstance(clean, dict)
    return clean, missing


def warnings(missing: Iterable[str], dossier: Dossier) -> tuple[Problem, ...]:
    """One warning for each replaced character sequence, with the files that have it."""
    found: dict[str, list[str]] = {cluster: [] for cluster in sorted(missing)}
    for file, text in _sources(dossier) if found else ():
        for cluster in found.keys() & set(clusters(text)):
            found[cluster].append(file)
    return tuple(sorted(_warning(cluster, list(dict.fromkeys(files))) for cluster, files in found.items()))


def unshown(found: Iterable[str], fonts: typst.Fonts) -> frozenset[str]:
    """Those character sequences that none of the fonts can show."""
    lines = sorted(found)
    refused = set(_refused(lines, fonts))
    again = set(_refused([c for c in lines if c not in refused], fonts))
    return frozenset(refused | again | _OVERRIDES.intersection(lines))


def clusters(text: str) -> Iterator[str]:
    """What a reader takes for characters, beyond plain ASCII: a letter with its marks is one."""
    if not _PLAIN.fullmatch(text):
        yield from (c for c in _CLUSTER.findall(text.translate(_UNSEEN)) if not _PLAIN.fullmatch(c))


def texts(value: object) -> Iterator[str]:
    """Every string of the content."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from () if key in ADDRESSES else texts(item)
    elif isinstance(value, list):
        for item in value:
            yield from texts(item)


def _refused(lines: list[str], fonts: typst.Fonts) -> list[str]:
    """The lines of a probe that PDF/UA refuses."""
    names = ", ".join(f'"{name}"' for name in (SERIF, SANS, *FALLBACK))
    head = f'#set document(title: "probe"); #set text(font: ({names}))\n'
    # Only code points as hexadecimal figures enter the probe's source: nothing of the text can be markup.
    shown = ('#text("' + "".join(f"\\u{{{ord(c):x}}}" for c in line) + '")\n' for line in lines)
    try:
        typst.compile((head + "".join(shown)).encode(), font_paths=fonts, pdf_standards=["ua-1"])
    except typst.TypstError as error:
        return [lines[int(n) - 2] for n in re.findall(r"┌─ [^:\n]+:(\d+):", error.diagnostic)]
    return []


def _mapped(value: object, missing: frozenset[str]) -> object:
    """The content with every string made printable."""
    if isinstance(value, str):
        return _clean(value, missing)
    if isinstance(value, dict):
        return {key: item if key in ADDRESSES else _mapped(item, missing) for key, item in value.items()}
    return [_mapped(item, missing) for item in value] if isinstance(value, list) else value


def _clean(text: str, missing: frozenset[str]) -> str:
    if not _PLAIN.fullmatch(text):
        text = text.translate(_UNSEEN)
        text = _CLUSTER.sub(lambda m: REPLACEMENT if m[0] in missing else m[0], text)
    return _LONG.sub(_breakable, text)


def _breakable(word: re.Match[str]) -> str:
    """A word longer than a line, with places where it may be broken."""
    return "\N{ZERO WIDTH SPACE}".join(regex.findall(r"\X{1,20}", word[0]))


def _sources(dossier: Dossier) -> Iterator[tuple[str, str]]:
    """Every text of the dossier with its file."""
    for article in dossier.articles:
        for paragraph in article.paragraphs:
            yield article.source, paragraph.text
    for note in dossier.notes:
        yield note.file, note.text
    yield "curation/briefing.md", dossier.briefing or ""
    yield "dossier.yml", f"{dossier.title} {dossier.subject or ''}"


def _warning(cluster: str, files: list[str], most: int = 3) -> Problem:
    first, others = files[0] if files else "dossier", files[1:]
    more = f" and {len(others) - most} more" if len(others) > most else ""
    also = f", also in {', '.join(others[:most])}{more}" if others else ""
    todo = f"The PDF shows {REPLACEMENT} instead; pdf: system_fonts: true tries the fonts of this machine."
    return Problem(first, None, f"no font can print {_named(cluster)}{also}", todo)


def _named(cluster: str) -> str:
    """A character by its name and code points."""
    names = (unicodedata.name(c, "unnamed character") for c in cluster)
    return ", ".join(f"{name} (U+{ord(c):04X})" for name, c in zip(names, cluster, strict=True))
