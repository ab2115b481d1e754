"""Whose quoted runs and reported clauses are: paragraph by paragraph, with what was said last before."""

from collections import Counter
from dataclasses import dataclass, replace
from typing import Literal

from generator.extract.passage import between
from generator.extract.phrases import phrase
from generator.extract.quotes import kinds, links
from generator.extract.quotes.acts import Act, acts, around, through
from generator.extract.quotes.indirect import content
from generator.extract.quotes.runs import Run, begins, runs
from generator.extract.syntax import Parse

_LONGEST_SENTENCE = 1000
_SHORT, _SILENT = 200, 2  # characters of a paragraph that does not change who speaks, and how many of them


@dataclass(frozen=True, slots=True)
class Spoken:
    """Reported words and their act, which stands in the paragraph `source`.

    `near` where the act stands with the words, so that it is their cue; `after` is the run they carry on.
    """

    parse: Parse
    run: Run
    kind: Literal["direct", "indirect"]
    act: Act | None
    source: Parse
    near: bool = True
    after: Run | None = None


def attributed(parses: tuple[Parse, ...]) -> list[Spoken]:
    """The quoted runs and reported clauses of an article in the order of the text."""
    found: list[Spoken] = []
    last: Spoken | None = None
    announcer: tuple[Act, Parse] | None = None
    silent = 0
    marks = runs([parse.text for parse in parses])
    repeated = _repeated(parses, marks)
    for parse, marked in zip(parses, marks, strict=True):
        spoken = _of_paragraph(parse, marked, last, announcer, repeated)
        found += spoken
        silent = 0 if spoken else silent + 1
        last = _last(spoken) or (last if len(parse.text) <= _SHORT and silent <= _SILENT else None)
        end = links.announced_below(parse)
        announcer = (end, parse) if end else None
    return _told_late(found)


def _of_paragraph(
    parse: Parse,
    marked: tuple[Run, ...],
    last: Spoken | None,
    announcer: tuple[Act, Parse] | None,
    repeated: frozenset[str],
) -> list[Spoken]:
    """The reported words of one paragraph.

    `last` is what was said last before it; `announcer` whom a colon at the end of the last one announces.
    """
    quoted = frozenset(t.i for r in marked for t in between(parse, r.outer_start, r.outer_end))
    every = through(acts(parse, quoted))
    said = tuple(a for a in every if a.said)
    found: list[Spoken] = []
    for n, run in enumerate(marked):
        act = _sure(links.find(parse, marked, said, n))
        first = links.first_in_sentence(parse, marked, n)
        alone = first and parse.text[run.end - 1] in ".?!"  # a sentence for itself, however short
        named = (
            kinds.called(parse, run)
            or kinds.nickname(parse, run)
            or (act is None and kinds.modifies(parse, run, act))
        )
        if named or (not alone and kinds.title(parse, run, act, repeated)):
            continue
        if act and (act.speaker or kinds.sentence(parse, run)):
            found.append(_broken(Spoken(parse, run, "direct", act, parse), found, last))
        elif announcer and begins(parse.text, run.outer_start):
            found.append(Spoken(parse, run, "direct", announcer[0], announcer[1]))
        elif last and _resumes(found, last):
            found.append(Spoken(parse, run, "direct", last.act, last.source, near=False, after=last.run))
        elif not act and (kinds.sentence(parse, run) or (found and alone)):
            subject = None if first else _subject_before(parse, run)
            found.append(_by(parse, run, subject) if subject else _carried(parse, run, said, found, last))
    clauses = ((act, content(parse, act, every, marked)) for act in said if act.speaker)
    found += [Spoken(parse, run, "indirect", act, parse) for act, run in clauses if run]
    return sorted(found, key=lambda s: (s.run.start, s.kind))


def _repeated(parses: tuple[Parse, ...], marks: tuple[tuple[Run, ...], ...]) -> frozenset[str]:
    """What stands in quotation marks more than once, by its name."""
    quoted = (p.text[r.start : r.end] for p, marked in zip(parses, marks, strict=True) for r in marked)
    return frozenset(name for name, count in Counter(map(kinds.name, quoted)).items() if count > 1)


def _sure(act: Act | None) -> Act | None:
    """The act, unless it is a judgement by nobody: "the cattle is branded"."""
    return None if act and not act.speaker and act.use in {"judge", "stance"} else act


def _resumes(found: list[Spoken], last: Spoken) -> bool:
    """Do the first words of a paragraph go on with words that were still open at the end of the last?"""
    return not found and last.kind == "direct" and not last.run.closed


def _carried(
    parse: Parse, run: Run, said: tuple[Act, ...], found: list[Spoken], last: Spoken | None
) -> Spoken:
    """A quoted sentence without words on its speaker goes on with who spoke last."""
    before = found[-1] if found else None
    near = around(said, run.start - _LONGEST_SENTENCE, run.start)
    here = [a for a in near if a.end <= run.start and a.speaker and a.use not in {"judge", "stance"}]
    if before and before.act and (not here or _passes_on(here[-1], before.act)):
        return Spoken(parse, run, "direct", before.act, before.source, near=False, after=before.run)
    if act := here[-1] if here else _subject_before(parse, run):
        return _by(parse, run, act)
    if last and begins(parse.text, run.outer_start):
        return Spoken(parse, run, "direct", last.act, last.source, near=False, after=last.run)
    return _by(parse, run, None)


def _by(parse: Parse, run: Run, act: Act | None) -> Spoken:
    """Words whose act stands somewhere before them in the paragraph."""
    return Spoken(parse, run, "direct", act, parse, near=False)


def _passes_on(act: Act, before: Act) -> bool:
    """Is the act no newer than the one before, or only the go-between's of that one?"""
    return act.start <= before.start or (before.via is not None and act.speaker == before.via)


def _subject_before(parse: Parse, run: Run) -> Act | None:
    """Whoever the sentence before the words is about, if a name or pronoun is its subject."""
    before = between(parse, run.outer_start - _LONGEST_SENTENCE, run.outer_start)
    for token in before:
        if token.sentence != before[-1].sentence:
            continue
        named = token.entity == "PERSON" or any(
            c.dep == "appos" and c.entity == "PERSON" for c in parse.children(token)
        )
        if token.dep == "nsubj" and (named or token.text.lower() in {"he", "she"}):
            return Act(token, "direct", phrase(parse, token))
    return None


def _broken(one: Spoken, found: list[Spoken], last: Spoken | None) -> Spoken:
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


def _last(spoken: list[Spoken]) -> Spoken | None:
    """What was said last in a paragraph: its last quote or reported clause with a speaker."""
    return max((s for s in spoken if (s.act and s.act.speaker) or not s.run.closed), key=_end, default=None)


def _end(spoken: Spoken) -> int:
    return spoken.run.end


def _told_late(found: list[Spoken]) -> list[Spoken]:
    """Words over several paragraphs whose speaker is named in the last one only: he said all of them."""
    for n in range(len(found) - 1, 0, -1):
        one, before = found[n], found[n - 1]
        if one.act and one.after == before.run and before.act is None:
            found[n - 1] = replace(before, act=one.act, source=one.source, near=False)
    return found
