"""The analyst's summary: a small safe subset of Markdown as data for the template.

Paragraphs, headings, lists, quotations, emphasis and links are kept; everything else is printed as its text.
"""

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from generator.export.pdf.lookup import Json

_SAFE = ("http://", "https://", "mailto:")


def blocks(markdown: str) -> list[Json]:
    """The blocks of a Markdown text. HTML is text here, never markup."""
    parser = MarkdownIt("commonmark", {"html": False})
    return [_block(node) for node in SyntaxTreeNode(parser.parse(markdown)).children]


def _block(node: SyntaxTreeNode) -> Json:
    if node.type in ("bullet_list", "ordered_list"):
        items = [[_block(child) for child in item.children] for item in node.children]
        return {"kind": "list", "ordered": node.type == "ordered_list", "items": items}
    if node.type == "blockquote":
        return {"kind": "quote", "blocks": [_block(child) for child in node.children]}
    kind = "heading" if node.type == "heading" else "paragraph"
    return {"kind": kind, "runs": _runs(node) if node.children else [_run(node.content)]}


def _runs(node: SyntaxTreeNode, **style: object) -> list[Json]:
    """The text of a block as runs with their style."""
    runs: list[Json] = []
    for child in node.children:
        if child.type in ("strong", "em"):
            runs += _runs(child, **{**style, child.type: True})
        elif child.type == "link":
            href = str(child.attrs.get("href", ""))
            runs += _runs(child, **style, **({"href": href} if href.startswith(_SAFE) else {}))
        elif child.children:
            runs += _runs(child, **style)
        else:
            runs.append(_run(" " if child.type == "softbreak" else child.content or "\n", **style))
    return runs


def _run(text: str, **style: object) -> Json:
    return {"text": text, "strong": False, "em": False, "href": None, **style}
