"""The templates: every value they print is escaped unless it is Markdown already. The only user of Jinja."""

from collections.abc import Iterable, Mapping
from functools import cache, partial

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from generator.model.page import Page
from generator.render import address, marks, wording
from generator.render.concordance import Concordance
from generator.render.escape import Markdown, quoted, text, title

Facts = Mapping[str, "str | Iterable[str] | None"]


def page(c: Concordance, template: str, path: str, front: Facts, **values: object) -> Page:
    """One page: its front matter, one fact a line, and the template's text.

    Pages of docs/ have a shorter template in templates/docs/ where they differ much from those of the site.
    """
    here = {"link": partial(address.link, path), "built": partial(address.built, path), "here": path}
    body = _template(template, c.whole).render(**here, whole=c.whole, **values)
    return Page(path, f"{_front_matter(front)}{_tidied(body)}")


def for_search(c: Concordance, description: str, rank: str | None = None) -> Facts:
    """What engines of the web and the site's own search go by; docs/ does without, as it repeats the page."""
    if not c.whole:
        return {}
    return {"description": wording.clipped(description, 160), "search": rank and Markdown(rank)}


@cache
def _template(name: str, whole: bool) -> Template:
    short = [] if whole else [f"docs/{name}.md.jinja"]
    return _environment().select_template([*short, f"{name}.md.jinja"])


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader(__package__),
        finalize=text,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.globals |= {"count": wording.count, "timed": marks.timed, "wording": wording}
    environment.globals |= {"raw": Markdown}
    return environment


def _front_matter(facts: Facts) -> str:
    """YAML with one fact on each line, empty ones left out."""
    lines = ["---"]
    for key, value in facts.items():
        if isinstance(value, Markdown):
            lines += [f"{key}: {value}"]
        elif isinstance(value, str) and value:
            lines += [f"{key}: {quoted(title(value) if key in ('title', 'description') else value)}"]
        elif value:
            lines += [f"{key}:", *(f"- {quoted(one)}" for one in value)]
    return "\n".join([*lines, "---", ""])


def _tidied(body: str) -> str:
    """At most one empty line in a row, and one line end at the end."""
    lines = [line.rstrip() for line in body.strip().split("\n")]
    kept = [line for at, line in enumerate(lines) if line or lines[at - 1]]
    return "\n".join(kept) + "\n"
