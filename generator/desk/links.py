"""Links between the pages of docs/, generated ones and people's own."""

import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urlsplit

from markdown import markdown

from generator.errors import Problem
from generator.export import marks

# In generated pages all other text is escaped: patterns find what a parser would, in a fraction of the time.
_LINK = re.compile(r"(?<!\\)\]\(([^)\s]*)(?:\s[^)]*)?\)")
_ANCHOR = re.compile(r'\bid="([^"]+)"|\{[^}\n]*#([\w.:-]+)[^}\n]*\}')
_FRONT = re.compile(r"\A---\n.*?^---\n", re.DOTALL | re.MULTILINE)
_WRITTEN_BY_PEOPLE = ('<div class="note"', '<div class="briefing"')
_EXTENSIONS = ["attr_list", "def_list", "fenced_code", "md_in_html", "tables", "toc"]


@dataclass(frozen=True, slots=True)
class _Page:
    """The addresses that a page leads to, and the places on it."""

    links: tuple[str, ...]
    anchors: frozenset[str]


class _Html(HTMLParser):
    """Takes down the links and the places of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.anchors: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Called for each element."""
        for name, value in attrs:
            if value and (name == "id" or (tag == "a" and name == "name")):
                self.anchors.add(value)
            elif value and (tag, name) in (("a", "href"), ("img", "src")):
                self.links.append(value)


def broken(root: Path) -> Iterator[Problem]:
    """One problem for each link of a page to a page, file or place on a page that is not there."""
    folder = root / "docs"
    texts = {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8", errors="replace")
        for path in sorted(folder.rglob("*.md"))
    }
    pages = {name: _page(text) for name, text in texts.items()}
    for name, page in pages.items():
        for link in page.links:
            what = _fault(name, link, pages, folder)
            if what:
                at = texts[name].find(link)
                line = texts[name].count("\n", 0, at) + 1 if at >= 0 else None
                yield Problem(f"docs/{name}", line, f"broken link `{link}`: {what}", "Mend the link.")


def _page(text: str) -> _Page:
    """A generated page by patterns; one in which people wrote as Markdown has it."""
    if marks.state(text) != "own" and not any(mark in text for mark in _WRITTEN_BY_PEOPLE):
        given = frozenset(first or second for first, second in _ANCHOR.findall(text))
        return _Page(tuple(_LINK.findall(text)), given)
    html = _Html(markdown(_FRONT.sub("", text), extensions=_EXTENSIONS))
    return _Page(tuple(html.links), frozenset(html.anchors))


def _fault(page: str, link: str, pages: Mapping[str, _Page], folder: Path) -> str | None:
    if urlsplit(link).scheme or link.startswith("//"):
        return None
    path, anchor = urldefrag(link)
    if path.startswith("/"):
        return "it begins at the root of the server"
    target = posixpath.normpath(posixpath.join(posixpath.dirname(page), unquote(path))) if path else page
    built = re.sub(r"\.html$", ".md", target)  # raw HTML leads to pages as the site has them
    if target not in pages and built not in pages:
        return None if (folder / target).exists() else "there is no such file"
    if anchor and unquote(anchor) not in pages[target if target in pages else built].anchors:
        return "the page has no such place"
    return None
