"""Generated files that are not Markdown (pictures and the like): known by a list of their digests.

The list has the form that `sha256sum --check` reads, below docs/.
"""

from collections.abc import Mapping
from pathlib import Path

from generator.export import marks
from generator.export.transaction import digest

FILE = "docs/.generated.sha256"
Manifest = Mapping[str, frozenset[str]]


def read(root: Path) -> Manifest:
    """The digests of each file as it was last written; several where two branches were merged."""
    path = root / FILE
    found: dict[str, frozenset[str]] = {}
    for line in path.read_text(encoding="utf-8").splitlines() if path.is_file() else ():
        known, _, name = line.partition("  ")
        if len(known) == 64:
            found[f"docs/{name}"] = found.get(f"docs/{name}", frozenset()) | {known}
    return found


def text(contents: Mapping[str, bytes]) -> bytes:
    """The list for all files of `contents` that are not Markdown, sorted."""
    names = sorted(path for path in contents if not path.endswith(".md"))
    return "".join(f"{digest(contents[name])}  {name.removeprefix('docs/')}\n" for name in names).encode()


def state(path: str, content: bytes, manifest: Manifest) -> marks.State:
    """Is this file somebody's own, generated and as it was written, or generated and edited since?"""
    if path not in manifest:
        return "own"
    plain = content.decode("utf-8", "surrogateescape").replace("\r\n", "\n")
    versions = {digest(side.encode("utf-8", "surrogateescape")) for side in marks.sides(plain)}
    return "intact" if versions <= manifest[path] else "edited"
