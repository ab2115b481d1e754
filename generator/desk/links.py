"""Links between the pages of docs/, generated ones and people's own."""

import posixpath
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from markdown.extensions.toc import slugify

from generator.errors import Problem

_LINK = re.compile(r"(?<!\\)\]\((?!\w+:)([^)\s#]*)(?:#([^)\s]+))?(?:\s[^)]*)?\)")
_ANCHOR = re.compile(r'\bid="([^"]+)"|\{[^}\n]*#([\w.:-]+)[^}\n]*\}')
_HEADING = re.compile(r"^#{1,6} +(.+?)(?:\s*\{[^}\n]*\})?\s*$", re.MULTILINE)
_CODE = re.compile(r"^```.*?^```", re.DOTALL | re.MULTILINE)


def broken(root: Path) -> Iterator[Problem]:
    """One problem for each link of a page to a page, file or place on a page that is not there."""
    folder = root / "docs"
    pages = {
        path.relative_to(folder).as_posix(): _CODE.sub("", path.read_text(encoding="utf-8", errors="replace"))
        for path in sorted(folder.rglob("*.md"))
    }
    anchors = {name: _anchors(text) for name, text in pages.items()}
    for name, text in pages.items():
        for link in _LINK.finditer(text):
            what = _fault(name, link[1], link[2], anchors, folder)
            if what:
                line = text.count("\n", 0, link.start()) + 1
                yield Problem(
                    f"docs/{name}", line, f"broken link `{link[0][2:-1]}`: {what}", "Mend the link."
                )


def _fault(
    page: str, path: str, anchor: str | None, anchors: Mapping[str, frozenset[str]], folder: Path
) -> str | None:
    target = posixpath.normpath(posixpath.join(posixpath.dirname(page), path)) if path else page
    if target not in anchors:
        return None if (folder / target).exists() else "there is no such file"
    if anchor and anchor not in anchors[target]:
        return "the page has no such place"
    return None


def _anchors(text: str) -> frozenset[str]:
    given = {first or second for first, second in _ANCHOR.findall(text)}
    return frozenset(given | {slugify(heading, "-") for heading in _HEADING.findall(text)})
