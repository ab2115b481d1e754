"""People in print: roles, events, words spoken, and where each is mentioned."""

from itertools import groupby

from generator.export.pdf.articles import in_time as in_print
from generator.export.pdf.events import in_time, summary
from generator.export.pdf.lookup import Json, Lookup, shortened
from generator.export.pdf.notes import note
from generator.export.pdf.quotes import quote
from generator.model.dossier import Office, Person
from generator.model.nesting import nested
from generator.model.spoken import capitalised, spoken


def people(look: Lookup) -> list[Json]:
    """All people, those with the most articles first."""
    found = sorted(look.dossier.people, key=lambda p: (-articles(p), p.name, p.id))
    return [person(who, look) for who in found]


def articles(person: Person) -> int:
    """How many articles name a person."""
    return len({where.article for where in person.mentions})


def person(who: Person, look: Lookup) -> Json:
    """One person, with two lines for each event."""
    events = sorted(look.events_of.get(who.id, ()), key=in_time)
    return {
        "label": f"people/{who.id}",
        "name": who.name,
        "running": shortened(who.name),
        "kicker": _count(articles(who), "article") + " · " + _count(len(events), "event"),
        "aliases": list(who.aliases),
        "roles": [_role(role, look) for role in who.roles],
        "events": [summary(event) for event in events],
        "quotes": [quote(said, look) for said, _ in nested(look.quotes_of.get(who.id, ()))],
        "mentions": _mentions(who, look),
        "note": note(look, "people", who.id, who.note),
    }


def _role(role: Office, look: Lookup) -> Json:
    days = [spoken(day) for day in dict.fromkeys((role.first, role.last)) if day]
    return {
        "text": capitalised(role.text),
        "days": " – ".join(days),
        "ref": look.link(role.fullest[0]) if role.evidence else None,
    }


def _mentions(who: Person, look: Lookup) -> list[Json]:
    """The articles that name a person, in time, each with the paragraphs that do."""
    published = look.anchors.articles
    mentions = sorted(who.mentions, key=lambda where: (in_print(published[where.article]), where))
    found: list[Json] = []
    for article, places in groupby(mentions, key=lambda where: where.article):
        firsts = {where.paragraph: where for where in reversed(list(places))}
        about = look.anchors.articles[article]
        found.append(
            {
                "title": about.title,
                "day": spoken(day, short=True) if (day := about.published.date) else "undated",
                "outlet": look.outlet(about),
                "refs": [look.link(firsts[n]) for n in sorted(firsts)],
            }
        )
    return found


def _count(number: int, thing: str) -> str:
    return f"{number} {thing}" + ("" if number == 1 else "s")
