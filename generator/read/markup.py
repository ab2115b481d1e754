"""HTML as a reader sees it: visible text, block by block, and nothing active."""

import re
from collections.abc import Iterator

from lxml import etree, html

_SILENT = re.findall(
    r"\w+",
    "script style template noscript iframe object embed applet svg canvas audio video form button input "
    "select textarea head",
)
_INLINE = re.findall(
    r"\w+",
    "a abbr b bdi bdo big cite code data del dfn em font i ins kbd mark q rp rt ruby s samp small span "
    "strike strong sub sup time tt u var wbr",
)
_HIDING = ("display:none", "visibility:hidden")


def parse(text: str) -> html.HtmlElement | None:
    """The tree of a page without comments and hidden elements; None where there is no element at all.

    The parser bounds nesting by itself (libxml2) and never goes to the network.
    """
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)
    try:
        tree = html.document_fromstring(text.encode(errors="replace"), parser=parser)
    except (etree.ParserError, ValueError):
        return None
    for element in list(tree.iter()):
        if isinstance(element, html.HtmlElement) and element.getparent() is not None and _is_hidden(element):
            element.drop_tree()
    return tree


def _is_hidden(element: html.HtmlElement) -> bool:
    style = "".join((element.get("style") or "").lower().split())
    marked = "hidden" in element.attrib or element.get("aria-hidden") == "true"
    return marked or any(word in style for word in _HIDING)


def blocks(tree: html.HtmlElement) -> Iterator[str]:
    """The visible text, one string for each block, white space collapsed. Changes `tree`."""
    etree.strip_elements(tree, *_SILENT, with_tail=False)
    run: list[str] = []
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        if element.tag not in _INLINE:
            yield from _joined(run)
            run = []
        run.append((element.text if event == "start" else element.tail) or "")
    yield from _joined(run)


def _joined(run: list[str]) -> Iterator[str]:
    text = " ".join("".join(run).split())
    if text:
        yield text
