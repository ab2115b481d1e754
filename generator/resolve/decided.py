"""Which decisions hold of this dossier, and which are about something that is no longer there."""

import difflib
from collections.abc import Iterable, Iterator, Mapping

from generator.errors import Problem
from generator.model.article import Article
from generator.model.curation import CuratedDecision
from generator.model.dossier import Decision


def applied(decisions: Iterable[CuratedDecision], articles: Iterable[Article]) -> tuple[Decision, ...]:
    """The decisions whose words all stand in the articles, as the dossier lists them.

    An excluded article is not among `articles`; to exclude it is applied all the same.
    """
    held = {a.id: a for a in articles}
    return tuple(
        Decision(d.file, d.line, d.what, d.why, d.by, d.on)
        for d in decisions
        if d.kind == "exclude" or not any(missing(d, held))
    )


def missing(decision: CuratedDecision, articles: Mapping[str, Article]) -> Iterator[Problem]:
    """One problem for each handle of the decision that matches nothing in `articles` (by their ids)."""
    for handle in decision.about:
        article = articles.get(handle.article)
        if article is None:
            near = difflib.get_close_matches(handle.article, articles, n=1)
            todo = f"Did you mean `{near[0]}`?" if near else "Bring the article back, or remove the decision."
            yield Problem(decision.file, decision.line, f"there is no article `{handle.article}`", todo)
        elif handle.words and not handle.places(article):
            todo = "Give the words as the article has them now, or remove the decision."
            yield Problem(decision.file, decision.line, f"{handle}: the article has no such words", todo)
