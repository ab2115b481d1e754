"""Where each page stands below docs/, and how one page links to another."""

import posixpath
import re

from generator.model.text import Reference
from generator.model.time import Date
from generator.render.escape import Markdown, text


def page(section: str, entity: str) -> str:
    """The page of one article, person, event, actor or place."""
    return f"{section}/{entity}.md"


def year(date: Date) -> str:
    """The page that a date stands on: that of its first year, or of its decade or century."""
    key = date.text[:4] if date.grain in ("decade", "century") else f"{date.first.year:04}"
    return f"dates/{key.lower()}.md"


def anchor(date: Date) -> str:
    """The anchor of a date on its page. The slash and the tilde of EDTF have no place in one."""
    return "d" + re.sub(
        r"[^0-9a-z]", lambda m: {"/": "-to-", "~": "-about"}.get(m[0], "-"), date.text.lower()
    )


def day(date: Date) -> str:
    """The place of a date: its page and anchor."""
    return f"{year(date)}#{anchor(date)}"


def paragraph(reference: Reference) -> str:
    """The paragraph that a reference quotes."""
    return f"{page('articles', reference.article)}#p{reference.paragraph}"


def relative(here: str, target: str) -> str:
    """The way from one page to another (or to an anchor on it), both relative to docs/."""
    path, _, name = target.partition("#")
    way = "" if path == here else posixpath.relpath(path, posixpath.dirname(here) or ".")
    return f"{way}#{name}" if name else way


def built(here: str, target: str) -> str:
    """The same, for raw HTML and SVG, which MkDocs leaves alone: to the page as the site has it."""
    return relative(here, target).replace(".md", ".html")


def link(here: str, target: str, words: object, hint: str | None = None, kind: str | None = None) -> Markdown:
    """A Markdown link; `hint` is shown on hovering, `kind` is a class of the stylesheet."""
    # Python-Markdown takes an apostrophe for the end of a tooltip, whichever mark began it.
    hover = ' "' + text(hint).replace("'", "&#39;") + '"' if hint else ""
    attributes = f"{{.{kind}}}" if kind else ""
    return Markdown(f"[{text(words)}]({relative(here, target)}{hover}){attributes}")
