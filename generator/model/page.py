"""A page as pure text, before it is written."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Page:
    """One file below docs/: `path` is relative to docs/ with forward slashes, `text` ends with a newline."""

    path: str
    text: str
