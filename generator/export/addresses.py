"""The text of docs/.addresses.yml: one line for each address, so that git can merge it line by line."""

import re

from generator.model.addresses import Address, Addresses

FILE = "docs/.addresses.yml"
_HEADER = """\
# Written by `dossier build`: which page belongs to whom. An address belongs to whoever holds the words it was
# given for; `to` is where a former address leads. After a merge keep the lines of both sides, then build.
"""


def text(addresses: Addresses) -> str:
    """The whole file. `read.addresses` makes the same addresses of it."""
    return _HEADER + "".join(f"- {{{_fields(a)}}}\n" for a in addresses.entries)


def _fields(a: Address) -> str:
    to = f", to: {_scalar(a.to)}" if a.to else ""
    at = f"at: {_scalar(f'{a.section}/{a.id}')}, article: {_scalar(a.article)}"
    return f"{at}, paragraph: {a.paragraph}, words: {_quoted(a.words)}{to}"


def _scalar(value: str) -> str:
    return value if re.fullmatch(r"\w[\w./-]*", value) else _quoted(value)


def _quoted(value: str) -> str:
    """A YAML double-quoted scalar on one line (YAML 1.2, section 5.7: escaped characters)."""
    return '"' + "".join(map(_character, value)) + '"'


def _character(c: str) -> str:
    if c in '"\\':
        return f"\\{c}"
    return c if c.isprintable() else f"\\U{ord(c):08X}"
