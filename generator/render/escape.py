"""The one place where untrusted text becomes safe: in Markdown, HTML, attributes, SVG and front matter.

Articles are scraped, so nothing in their text may be read as markup. Every character that Markdown, HTML or
Jinja could take for syntax is written as a numeric character reference, which all of them read as that
character and nothing else. What HTML cannot hold at all (control characters, lone surrogates) becomes U+FFFD.
"""

import re
from collections.abc import Iterable

_UNHOLDABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_ACTIVE = re.compile(
    r"""[\\`*_{}\[\]<>&#|~^"\r\n\t\u2028\u2029\ufeff]|^ {2,}|(?<=^ )[-:+]|^[-:+]|^\d+(?=\.(?:\s|$))"""
)
_YAML_ACTIVE = re.compile(r'["\\\n\r\t\u2028\u2029\ufeff]')


class Markdown(str):
    """Text that is already Markdown: written by us, or escaped."""

    __slots__ = ()


def text(value: object) -> Markdown:
    """Any value as Markdown that shows exactly its text, in running text, attributes and SVG alike."""
    if isinstance(value, Markdown):
        return value
    return Markdown(_ACTIVE.sub(_references, _UNHOLDABLE.sub("\ufffd", str(value))))


def joined(parts: Iterable[str], between: str = ", ") -> Markdown:
    """Several pieces, each escaped, with our own words between them."""
    return Markdown(between.join(text(part) for part in parts))


def quoted(value: str) -> str:
    """A string as a YAML scalar in double quotes."""
    safe = _UNHOLDABLE.sub("\ufffd", value)
    return (
        '"' + _YAML_ACTIVE.sub(lambda m: f"\\u{ord(m[0]):04x}" if m[0] > "\\" else _SHORT[m[0]], safe) + '"'
    )


def title(value: str) -> str:
    """A page's title or description for the front matter: Material writes both into HTML as they are."""
    spaced = " ".join(_UNHOLDABLE.sub("\ufffd", value).split())
    return re.sub(r"[&<>\"'{}]", lambda m: f"&#{ord(m[0])};", spaced)


def _references(match: re.Match[str]) -> str:
    return "".join(f"&#{ord(character)};" for character in match[0])


_SHORT = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
