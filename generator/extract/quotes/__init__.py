"""Candidates for quotes: words in quotation marks and reported clauses, with the words on who said them."""

import re
from collections.abc import Iterable
from typing import Literal

from generator.extract.antecedents import Antecedents
from generator.extract.phrases import Phrase
from generator.extract.quotes.attribution import Spoken, attributed
from generator.extract.syntax import Parse
from generator.model.article import Article
from generator.model.happenings import Argument
from generator.model.speech import QuoteCandidate
from generator.model.text import Reference

_LONGEST_CUE = 200
_TIMES = {"npadvmod", "prep", "advmod"}


def quotes(article: Article, parses: tuple[Parse, ...]) -> tuple[QuoteCandidate, ...]:
    """Quoted runs and reported clauses with what the text says of their speaker, in the order of the text."""
    found = attributed(parses)
    quoted = {(s.parse.paragraph, s.run.start, s.run.end) for s in found if s.kind == "direct"}
    antecedents = Antecedents(article, parses, quoted)
    position = {id(s.run): n for n, s in enumerate(found)}
    return tuple(_candidate(article, s, antecedents, position) for s in found)


def _candidate(
    article: Article, one: Spoken, antecedents: Antecedents, position: dict[int, int]
) -> QuoteCandidate:
    run, act, where = one.run, one.act, one.source.paragraph
    after = position[id(one.after)] if one.after else None

    def argument(said: Phrase | None, role: Literal["actor", "recipient"]) -> Argument | None:
        if said is None:
            return None
        head = article.reference(where, said.head.start, said.head_last.end)
        return Argument(
            role, article.reference(where, said.start, said.end), head, antecedents.of(one.source, said.head)
        )

    return QuoteCandidate(
        where=article.reference(one.parse.paragraph, run.start, run.end),
        kind=one.kind,
        cue=_cue(article, one) if act and one.near else None,
        speaker=argument(act.speaker, "actor") if act else None,
        addressee=argument(act.addressee, "recipient") if act else None,
        via=argument(act.via, "actor") if act else None,
        continues=after,
        when=tuple(_when(article, one)) if act else (),
    )


def _cue(article: Article, one: Spoken) -> Reference:
    """The words that say who spoke; only the verb where much stands between it and its speaker."""
    act = one.act
    assert act is not None
    start, end = act.start, act.end
    if end - start > _LONGEST_CUE or re.search(r"[\"“”«»]", one.source.text[start:end]):
        start, end = act.verb.start, act.verb.end
    return article.reference(one.source.paragraph, start, end)


def _when(article: Article, one: Spoken) -> Iterable[Reference]:
    """The phrases beside the verb that may say when."""
    parse, verb = one.source, one.act.verb if one.act else None
    for child in parse.children(verb) if verb else ():
        if child.dep in _TIMES:
            words = parse.subtree(child)
            yield article.reference(parse.paragraph, words[0].start, words[-1].end)
