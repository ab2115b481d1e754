"""Quotes, what a person should look at, decisions, and what the desk wrote."""

from collections import Counter
from collections.abc import Iterator

from generator.desk.diff.change import Change
from generator.model.dossier import Decision, Dossier, Quote, Unsure
from generator.render.concordance import Concordance
from generator.render.reasons import reasons
from generator.render.wording import count as counted


def quotes(before: Dossier, after: Dossier) -> Iterator[Change]:
    """New quotes by speaker in one line each; lost quotes and changed speakers one by one."""
    old, new = ({q.evidence: q for q in d.quotes} for d in (before, after))
    added = Counter(_speaker(new[where]) for where in new.keys() - old.keys())
    for name, number in sorted(added.items(), key=lambda item: (-item[1], item[0])):
        first = min(where for where in new.keys() - old.keys() if _speaker(new[where]) == name)
        yield Change("Quotes", "added", name, counted(number, "quote"), None, first)
    present = {a.id for a in after.articles}
    for where in sorted(old.keys() - new.keys()):
        if where.article in present:
            yield Change("Quotes", "gone", _speaker(old[where]), "", None, where)
    for where in sorted(old.keys() & new.keys()):
        was, is_now = _speaker(old[where]), _speaker(new[where])
        if was != is_now:
            yield Change("Quotes", "speaker", is_now, f"was {was}", None, where)


def _speaker(quote: Quote) -> str:
    return quote.speaker.name if quote.speaker else "Nobody named"


def review(before: Dossier, after: Dossier) -> Iterator[Change]:
    """Undated articles, unresolved dates and unsure pairs that came or went."""
    names = _names(before) | _names(after)
    for kind, one, other in (("new", before, after), ("gone", after, before)):
        yield from _undated(kind, one, other)
        known = {(u.kind, u.ids) for u in one.unsure}
        for unsure in other.unsure:
            if (unsure.kind, unsure.ids) not in known:
                yield _unsure(kind, unsure, reasons(Concordance(other), unsure.why), names)
        yield from _unresolved(kind, one, other)


def _undated(kind: str, one: Dossier, other: Dossier) -> Iterator[Change]:
    dated = {a.id for a in one.articles if a.published.date is None}
    for article in other.articles:
        if article.published.date is None and article.id not in dated:
            why = article.published.why
            yield Change("To review", kind, f"undated: {article.title}", why, f"articles/{article.id}.md")


def _unsure(kind: str, unsure: Unsure, why: tuple[str, ...], names: dict[tuple[str, str], str]) -> Change:
    held = " / ".join(names.get((unsure.kind, id), id) for id in unsure.ids)
    return Change("To review", kind, f"unsure: {held}", "; ".join(why), "review/index.md")


def _unresolved(kind: str, one: Dossier, other: Dossier) -> Iterator[Change]:
    """One line for all date expressions that could not be anchored."""
    known = {u.evidence for u in one.unresolved}
    found = [u.evidence for u in other.unresolved if u.evidence not in known]
    if found:
        words = ", ".join(f"“{w}”" for w in dict.fromkeys(r.text for r in sorted(found)))
        yield Change(
            "To review", kind, f"{counted(len(found), 'date')} not resolved", words, None, min(found)
        )


def _names(dossier: Dossier) -> dict[tuple[str, str], str]:
    people = {("people", p.id): f"{p.name} ({p.id})" for p in dossier.people}
    events = {("events", e.id): e.title for e in dossier.events}
    return people | events | {("articles", a.id): a.title for a in dossier.articles}


def decisions(before: Dossier, after: Dossier) -> Iterator[Change]:
    """Decisions that were taken or withdrawn."""
    for kind, one, other in (("taken", before, after), ("withdrawn", after, before)):
        known = {_meaning(d) for d in one.decisions}
        for decision in other.decisions:
            if _meaning(decision) not in known:
                by = f" ({decision.by})" if decision.by else ""
                yield Change("Decisions", kind, decision.what, f"{decision.why or 'no reason given'}{by}")


def _meaning(decision: Decision) -> tuple[str, str]:
    return decision.file, decision.what


def written(before: Dossier, after: Dossier) -> Iterator[Change]:
    """Notes and the briefing."""
    if before.briefing != after.briefing:
        yield Change("Written by the desk", "changed", "the briefing", "", "index.md")
    old, new = ({(n.section, n.id): n.text for n in d.notes} for d in (before, after))
    for key in sorted(old.keys() | new.keys()):
        if old.get(key) != new.get(key):
            kind = "added" if key not in old else "removed" if key not in new else "changed"
            yield Change("Written by the desk", kind, f"note on {'/'.join(key)}", "", "/".join(key) + ".md")
