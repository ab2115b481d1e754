"""Before and after in time, for articles and events: put into the site only, never into docs/.

Each new article stands between two others; in docs/ it would change the pages of both, which say nothing new.
"""

from collections.abc import Iterable, Iterator

from generator.model.dossier import Dossier
from generator.model.page import Page
from generator.render import templates
from generator.render.address import link, page
from generator.render.concordance import Concordance, by_day


def sequence(dossier: Dossier) -> Iterator[Page]:
    """What the site adds at the end of each article and event: the way to those before and after it."""
    yield from _neighbours("articles", ((a.id, a.title) for a in by_day(dossier.articles)))
    yield from _neighbours("events", ((e.id, e.title) for e in Concordance(dossier).events))


def _neighbours(section: str, titles: Iterable[tuple[str, str]]) -> Iterator[Page]:
    line = [(page(section, id), title) for id, title in titles]
    for before, (path, _), after in zip([None, *line], line, [*line[1:], None], strict=False):
        ways = {name: one and link(path, *one) for name, one in (("before", before), ("after", after))}
        yield Page(path, f"\n{templates.piece('sequence', **ways)}\n")
