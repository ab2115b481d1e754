"""A seed file to its bytes, unless it can be no article."""

import os
from pathlib import Path

LARGEST_FILE = 20_000_000
"""Bytes; a larger file is no article."""
LONGEST_TEXT = 1_000_000
"""Code points of an article; a longer text is a collection that must be split."""

SIGNATURES = {
    b"%PDF-": "a PDF",
    b"PK\x03\x04": "a zip archive or an office document",
    b"\xd0\xcf\x11\xe0": "an old office document",
    b"{\\rtf": "a rich text document",
}
"""How files begin that have text in them, but not as text; by their formats' specifications."""


class Refused(ValueError):
    """The file cannot become an article. Says what was found, what to do, and in which line (from 1)."""

    def __init__(self, found: str, todo: str, line: int | None = None) -> None:
        super().__init__(found)
        self.todo = todo
        self.line = line


def load(path: Path, folder: Path) -> bytes:
    """The bytes of a seed below `folder`. Raises Refused for what is no readable file there, or empty, or
    too large.
    """
    if path.is_dir():
        raise Refused("is a folder whose name ends like a file's", "Rename it, or move the article out of it")
    # Not by `Path.resolve`, which fails on links that lead in a circle.
    if path.is_symlink() and not Path(os.path.realpath(path)).is_relative_to(os.path.realpath(folder)):
        raise Refused("is a link that leads out of seeds/", "Put the article itself there")
    if path.exists() and not path.is_file():
        raise Refused("is a device or a pipe, no file", "Delete it")
    try:
        size = path.stat().st_size
        if size > LARGEST_FILE:
            raise Refused(
                f"holds {size:,} bytes, at most {LARGEST_FILE:,} are read", "Keep one article in a file"
            )
        data = path.read_bytes()
    except OSError as error:
        raise Refused(
            f"cannot be read ({error.strerror})", "Check that the file exists and may be read"
        ) from error
    if not data.strip(b"\0\t\n\r\f \xef\xbb\xbf\xff\xfe"):
        raise Refused("is empty", "Put the article's text into it, or delete it")
    for signature, what in SIGNATURES.items():
        if data.startswith(signature):
            raise Refused(f"is {what}, whatever its name ends in", "Save its text as .txt, .md or .html")
    return data
