"""The lines that many pages share: an event in a list, an article in a list, a name with its link."""

from collections.abc import Iterable

from generator.model.article import Article
from generator.model.dossier import Event, Participant
from generator.model.text import Reference
from generator.model.time import Date
from generator.render import wording
from generator.render.address import link, page
from generator.render.concordance import Concordance, Entity, Key
from generator.render.destinations import event_place, leads, place_of
from generator.render.escape import Markdown, joined, text
from generator.render.marks import timed
from generator.render.order import when


def tag(words: str, look: bool = False) -> Markdown:
    """A small outlined word; dashed where a person should look."""
    return Markdown(f'<span class="tag{" look" if look else ""}">{text(words)}</span>')


def event(c: Concordance, here: str, one: Event, told: str | None = None) -> Markdown:
    """A list item on one line: day, title, doubts, type and place.

    `told` is the number of reports: given in the index only, as it would change the line in every list.
    """
    return Markdown(f"- {day(when(one))} {undated_event(c, here, one, told)}")


def undated_event(c: Concordance, here: str, one: Event, told: str | None = None) -> Markdown:
    """The same without its day, for a page where the day stands already."""
    head = [link(here, event_place(c, one.id), one.title), *doubts(c, one)]
    what = text(" · ".join(f for f in (kind(one), one.place, told) if f))
    return Markdown(f"{' '.join(head)} <small>{what}</small>")


def article(here: str, one: Article, mentions: Iterable[Reference] = (), told: str = "") -> Markdown:
    """A list item on one line: day, title, outlet, and the paragraphs that the mentions stand in.

    `told` is a word on the article, where other things stand beside it.
    """
    head = [day(one.published.date), link(here, page("articles", one.id), one.title)]
    if one.published.origin == "inferred":
        head.append(tag("inferred", look=True))
    places = dict.fromkeys(r.paragraph for r in mentions if r.article == one.id)
    ways = [link(here, f"{page('articles', one.id)}#p{n}", f"¶{n}") for n in sorted(places)]
    lines = [text(told), text(one.outlet or "outlet unknown"), Markdown(" ".join(ways))]
    return Markdown(" ".join([f"- {' '.join(head)}", *(f"<small>{line}</small>" for line in lines if line)]))


def names(c: Concordance, article: str, section: str, entities: Iterable[Entity]) -> Markdown:
    """The names that an article's page lists, with commas between them, linked where they lead somewhere."""
    ways = [(one.name, leads(c, section, one, article)) for one in entities]
    return joined([link(page("articles", article), way, name) if way else text(name) for name, way in ways])


def in_time(c: Concordance, here: str, key: Key) -> dict[str, Markdown]:
    """The ways to what comes just before and after an article or an event; in the site only."""
    if not c.whole:
        return {}
    sides = zip(("Before", "After"), c.beside[key], strict=True)
    return {name: link(here, page(key[0], other.id), other.title) for name, other in sides if other}


def participants(c: Concordance, here: str, people: Iterable[Participant]) -> Markdown:
    """The participants of an event, each known one linked."""
    return joined(list(dict.fromkeys(_participant(c, here, p) for p in people)))


def kind(one: Event) -> str:
    """The type of an event, and its mode."""
    return one.type if one.mode is None else f"{one.type}, {one.mode}"


def reports(concordance: Concordance, one: Event) -> str:
    """How many articles report an event, and how many of them independently."""
    words = wording.count(len(concordance.articles_of(one.evidence)), "report")
    return f"{words}, {one.independent_sources} independent" if copied(concordance, one) else words


def copied(concordance: Concordance, one: Event) -> bool:
    """Are some of the articles that report an event copies of others?"""
    return one.independent_sources < len(concordance.articles_of(one.evidence))


def doubts(c: Concordance, one: Event) -> list[Markdown]:
    """What a reader must know before relying on an event; what the accounts tell, docs/ has in its entry."""
    tags = [tag(one.status)] if one.status != "reported" else []
    if one.date is None:
        tags.append(tag("reported on" if one.reported_on else "undated", look=True))
    elif note := wording.grain_note(one.date):
        tags.append(tag(note))
    if not c.whole:
        return tags
    statuses = [account.value for account in one.accounts if account.field == "status"]
    if one.status == "reported" and "planned" in statuses:
        tags.append(tag("planned, then reported"))
    if any(account.field != "status" for account in one.accounts):
        tags.append(tag("accounts differ", look=True))
    return tags


def _participant(c: Concordance, here: str, one: Participant) -> Markdown:
    if one.person:
        return link(here, page("people", one.person), one.name)
    actor = c.actor.get(one.actor or "")
    return link(here, place_of(c, "actors", actor), one.name) if actor else text(one.name)


def day(date: Date | None, anchor: str | None = None) -> Markdown:
    """A short date for the column of days, with its `anchor` if it has one here; "undated" for none."""
    if date is None:
        return Markdown('<span class="when">undated</span>')
    return timed(date, wording.date(date, short=True), anchor)
