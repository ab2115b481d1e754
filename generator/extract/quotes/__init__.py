"""Candidates for quotes: words in quotation marks and reported clauses, with the words on who said them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from generator.extract.antecedents import Antecedents
from generator.extract.passage import between
from generator.extract.phrases import Phrase, phrase
from generator.extract.quotes import kinds, links
from generator.extract.quotes.acts import Act, acts, through
from generator.extract.quotes.indirect import content
from generator.extract.quotes.runs import Run, runs
from generator.extract.syntax import Parse
from generator.model.article import Article
from generator.model.happenings import Argument
from generator.model.speech import QuoteCandidate
from generator.model.text import Reference

_LONGEST_CUE = 200
_LONGEST_SENTENCE = 1000
_TIMES = {"npadvmod", "prep", "advmod"}


@dataclass(frozen=True, slots=True)
class _Spoken:
    """Reported words and their act; `near` where the act stands with the words, so that it is their cue.

    `after` is the run they carry on.
    """

    parse: Parse
    run: Run
    kind: Literal["direct", "indirect"]
    act: Act | None
    source: Parse
    near: bool = True
    after: Run | None = None


def quotes(article: Article, parses: tuple[Parse, ...]) -> tuple[QuoteCandidate, ...]:
    """Quoted runs and reported clauses with what the text says of their speaker, in the order of the text."""
    found: list[_Spoken] = []
    last: _Spoken | None = None
    for parse, marked in zip(parses, runs([parse.text for parse in parses]), strict=True):
        spoken = _of_paragraph(parse, marked, last)
        found += spoken
        last = _last(parse, spoken) or (None if len(parse.text) > 200 else last)
    found = _told_late(found)
    quoted = {(s.parse.paragraph, s.run.start, s.run.end) for s in found if s.kind == "direct"}
    antecedents = Antecedents(article, parses, quoted)
    position = {id(s.run): n for n, s in enumerate(found)}
    return tuple(_candidate(article, s, antecedents, position) for s in found)


def _of_paragraph(parse: Parse, marked: tuple[Run, ...], last: _Spoken | None) -> list[_Spoken]:
    """The reported words of one paragraph. `last` is what was said last before it."""
    quoted = frozenset(t.i for r in marked for t in between(parse, r.outer_start, r.outer_end))
    every = acts(parse, quoted)
    sources = tuple(a for a in every if a.use == "according")
    every = tuple(through(act, sources) for act in every)
    found: list[_Spoken] = []
    for n, run in enumerate(marked):
        act = links.find(parse, marked, tuple(a for a in every if a.said), n)
        alone = _stands_alone(parse, marked, n)
        if kinds.called(parse, run) or (not alone and kinds.title(parse, run, act)):
            continue
        if act and (act.speaker or kinds.sentence(parse, run)):
            found.append(_broken(_Spoken(parse, run, "direct", act, parse), found, last))
        elif last and _resumes(found, last):
            found.append(_Spoken(parse, run, "direct", last.act, last.source, near=False, after=last.run))
        elif not act and (kinds.sentence(parse, run) or (found and alone)):
            found.append(_carried(parse, run, every, found, last))
    clauses = ((act, content(parse, act, every, marked)) for act in every if act.said and act.speaker)
    found += [_Spoken(parse, run, "indirect", act, parse) for act, run in clauses if run]
    return sorted(found, key=lambda s: (s.run.start, s.kind))


def _stands_alone(parse: Parse, marked: tuple[Run, ...], n: int) -> bool:
    """Are the words a sentence for themselves, however short, behind another quote?"""
    return links.first_in_sentence(parse, marked, n) and parse.text[marked[n].end - 1] in ".?!"


def _resumes(found: list[_Spoken], last: _Spoken) -> bool:
    """Do the first words of a paragraph go on with words that were still open at the end of the last?"""
    return not found and last.kind == "direct" and not last.run.closed


def _carried(
    parse: Parse, run: Run, every: tuple[Act, ...], found: list[_Spoken], last: _Spoken | None
) -> _Spoken:
    """A quoted sentence without words on its speaker goes on with who spoke last."""
    here = [a for a in every if a.end <= run.start and a.speaker and a.said]
    if found and found[-1].act and (not here or found[-1].act.start >= here[-1].start):
        return _Spoken(parse, run, "direct", found[-1].act, found[-1].source, near=False, after=found[-1].run)
    if here:
        return _Spoken(parse, run, "direct", here[-1], parse, near=False)
    if subject := _subject_before(parse, run):
        return _Spoken(parse, run, "direct", subject, parse, near=False)
    if last and not parse.text[: run.outer_start].strip():
        return _Spoken(parse, run, "direct", last.act, last.source, near=False, after=last.run)
    return _Spoken(parse, run, "direct", None, parse, near=False)


def _subject_before(parse: Parse, run: Run) -> Act | None:
    """Whoever the sentence before the words is about, if a name or pronoun is its subject."""
    before = between(parse, run.outer_start - _LONGEST_SENTENCE, run.outer_start)
    for token in before:
        if token.sentence != before[-1].sentence:
            continue
        if token.dep == "nsubj" and (token.entity == "PERSON" or token.text.lower() in {"he", "she"}):
            return Act(token, "direct", phrase(parse, token))
    return None


def _broken(one: _Spoken, found: list[_Spoken], last: _Spoken | None) -> _Spoken:
    """The words with the run they carry on: in the same breath, or from the paragraph before."""
    if one.after or not one.act:
        return one
    if last and _resumes(found, last):
        return replace(one, after=last.run)
    if found and found[-1].act == one.act and found[-1].kind == "direct":
        previous = found[-1].run
        if one.parse.text[previous.end - 1] in ",.?!…—–" and previous.outer_end <= one.act.start:
            return replace(one, after=previous)
    return one


def _last(parse: Parse, spoken: list[_Spoken]) -> _Spoken | None:
    """What was said last in a paragraph: its last quote or reported clause with a speaker."""
    return max((s for s in spoken if (s.act and s.act.speaker) or not s.run.closed), key=_end, default=None)


def _end(spoken: _Spoken) -> int:
    return spoken.run.end


def _told_late(found: list[_Spoken]) -> list[_Spoken]:
    """Words over several paragraphs whose speaker is named in the last one only: he said all of them."""
    for n in range(len(found) - 1, 0, -1):
        one, before = found[n], found[n - 1]
        if one.act and one.after == before.run and before.act is None:
            found[n - 1] = replace(before, act=one.act, source=one.source, near=False)
    return found


def _candidate(
    article: Article, one: _Spoken, antecedents: Antecedents, position: dict[int, int]
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


def _cue(article: Article, one: _Spoken) -> Reference:
    """The words that say who spoke; only the verb where much stands between it and its speaker."""
    act = one.act
    assert act is not None
    start, end = act.start, act.end
    if end - start > _LONGEST_CUE or re.search(r"[\"“”«»]", one.source.text[start:end]):
        start, end = act.verb.start, act.verb.end
    return article.reference(one.source.paragraph, start, end)


def _when(article: Article, one: _Spoken) -> Iterable[Reference]:
    """The phrases beside the verb that may say when."""
    parse, verb = one.source, one.act.verb if one.act else None
    for child in parse.children(verb) if verb else ():
        if child.dep in _TIMES:
            words = parse.subtree(child)
            yield article.reference(parse.paragraph, words[0].start, words[-1].end)
