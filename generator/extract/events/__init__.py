"""Candidates for events: each trigger of the lexicon with who, whom, where, when and whether."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from generator.extract.events.acts import DEMANDS, Act, act, demands
from generator.extract.events.antecedents import without_tellers
from generator.extract.events.arguments import argument, arguments
from generator.extract.events.background import background, identified, nameless
from generator.extract.events.bearers import bearers
from generator.extract.events.carried import Before, carried, carried_places
from generator.extract.events.content import clause
from generator.extract.events.counts import count
from generator.extract.events.headlines import in_full
from generator.extract.events.left_in_mind import over_paragraphs, person_before
from generator.extract.events.lexicon import base
from generator.extract.events.matter import matter
from generator.extract.events.subjects import with_subjects
from generator.extract.events.surnames import with_surnames
from generator.extract.events.tree import CLOCK, children, conjuncts
from generator.extract.events.triggers import Trigger, quoted, toll, triggers
from generator.extract.events.when import dates as dates_of
from generator.extract.events.wording import worded
from generator.extract.syntax import Parse, Token
from generator.model.article import Article
from generator.model.expressions import DateCandidate
from generator.model.happenings import Argument, ArgumentRole, EventCandidate
from generator.model.text import Reference

_CONTENT = frozenset({"NOUN", "PROPN", "VERB", "NUM"})
_INTRODUCING = frozenset({"a", "an", "another"})
_BEFORE = 6  # sentences over which "also" goes back
_LONGEST = (
    150  # words: beyond it a "sentence" is a list or a page without full stops, whose parse means nothing
)


@dataclass(frozen=True, slots=True)
class _Scene:
    """One sentence where it stands."""

    article: Article
    parse: Parse
    sentence: tuple[Token, ...]
    dates: tuple[DateCandidate, ...]
    earlier: tuple[Before, ...] = ()

    @property
    def headline(self) -> bool:
        """Is it told in the present: in a headline, or in a ticker's entry, "21:05 Police …"?"""
        return self.article.paragraph(self.parse.paragraph).heads or bool(CLOCK.match(self.parse.text))

    def reference(self, first: Token, last: Token) -> Reference:
        """The text from one word to another."""
        return self.article.reference(self.parse.paragraph, first.start, last.end)


def events(
    article: Article, parses: tuple[Parse, ...], dates: tuple[DateCandidate, ...]
) -> tuple[EventCandidate, ...]:
    """Triggers with their parsed parts, in the order of the text.

    Questions and quoted words tell no event.
    """
    parses = tuple(map(with_subjects, with_surnames(parses)))
    known = bearers(article, parses)
    opening = {p.paragraph: person_before(article, before) for before, p in pairwise(parses)}
    return tuple(
        known.of(over_paragraphs(candidate, opening.get(scene.parse.paragraph, ()), scene.parse.text))
        for scene in _scenes(article, parses, dates)
        if len(scene.sentence) <= _LONGEST and scene.sentence[-1].text != "?"
        for candidate in _of_sentence(scene)
    )


def _scenes(
    article: Article, parses: tuple[Parse, ...], dates: tuple[DateCandidate, ...]
) -> Iterator[_Scene]:
    """Each sentence with those before it, also over paragraphs; a headline begins anew."""
    earlier: tuple[Before, ...] = ()
    for paragraph in parses:
        heads = article.paragraph(paragraph.paragraph).heads
        parse, earlier = (in_full(paragraph), ()) if heads else (paragraph, earlier)
        for sentence in parse.sentences():
            here = _in(parse, sentence, dates)
            yield _Scene(article, parse, sentence, here, earlier)
            earlier = () if heads else (Before(parse, sentence, here), *earlier[: _BEFORE - 1])


def _in(
    parse: Parse, sentence: tuple[Token, ...], dates: tuple[DateCandidate, ...]
) -> tuple[DateCandidate, ...]:
    start, end = sentence[0].start, sentence[-1].end
    return tuple(
        d
        for d in dates
        if d.where.paragraph == parse.paragraph and start <= d.where.start and d.where.end <= end
    )


def _of_sentence(scene: _Scene) -> Iterator[EventCandidate]:
    parse, inside = scene.parse, quoted(scene.parse, scene.sentence)
    found = tuple(t for t in triggers(parse, scene.sentence) if t.token.i not in inside)
    found = tuple(toll(parse, t, scene.earlier[0].sentence if scene.earlier else ()) for t in found)
    acts = [(t, a) for t in found if (a := act(parse, t, scene.headline))]
    verbs = frozenset((t.verb or t.token).i for t, _ in acts)
    for trigger, done in acts:
        parties = arguments(scene.article, parse, trigger)
        if wording := worded(parse, trigger, done.wording, done.said, parties):
            told = replace(_candidate(scene, trigger.token, done, parties), wording=wording)
            yield from _each(
                scene, _settled(scene, trigger, told, verbs - {(trigger.verb or trigger.token).i})
            )
    if not acts:
        yield from _demands(scene)


def _settled(scene: _Scene, trigger: Trigger, told: EventCandidate, others: frozenset[int]) -> EventCandidate:
    """The candidate with its days, with what the passage gives, and whether it is news or spoken of again."""
    parse = scene.parse
    when = dates_of(parse, trigger, scene.dates, others)
    fresh = _fresh(scene, trigger, scene.headline)
    behind = not fresh and background(parse, trigger, scene.headline)
    passage = () if when or behind else carried(parse, trigger, scene.earlier)
    if behind and identified(parse, trigger.token):
        told = nameless(told)
    if told.type == "death":
        told = without_tellers(told, parse)
    if passage and not any(a.role == "place" for a in told.arguments):
        there = carried_places(scene.article, trigger, scene.earlier[0])
        told = replace(told, arguments=(*told.arguments, *there))
    about = matter(parse, trigger)
    return replace(
        told,
        word=trigger.entry.key,
        matter=about,
        dates=when,
        fresh=fresh,
        background=behind,
        passage=passage,
    )


def _each(scene: _Scene, told: EventCandidate) -> Iterator[EventCandidate]:
    """Of "met with both A and B" a meeting with each."""
    found = [a for a in told.arguments if a.role == "recipient"]
    recipients = [a for a in found if a.rank == min(f.rank for f in found)]
    before = [scene.parse.text[: a.where.end].split()[-8:] for a in recipients[:1]]
    apart = told.type == "consult" and len(recipients) == 2 and any("both" in words for words in before)
    for one in recipients if apart else (None,):
        others = tuple(a for a in told.arguments if a.role != "recipient")
        yield replace(told, arguments=(*others, one)) if one else told


def _fresh(scene: _Scene, trigger: Trigger, headline: bool) -> bool:
    """Is it news of the day by its tense: a headline, or the lead in the perfect?"""
    verb = trigger.verb
    if verb is None:
        return False
    if headline:
        return verb.tag in ("VBZ", "VBP") or bool(children(scene.parse, verb, "auxpass", "nsubjpass"))
    body = [p.n for p in scene.article.told() if p.role == "body"][:1]
    perfect = {t.text.lower() for t in children(scene.parse, verb, "aux")} & {
        "has",
        "have",
        "'s",
        "is",
        "are",
    }
    return scene.parse.paragraph in body and bool(perfect)


def _demands(scene: _Scene) -> Iterator[EventCandidate]:
    """A request, whatever the words: "X said that Y must leave"."""
    for saying, who, whom in demands(scene.parse, scene.sentence):
        roles: tuple[tuple[ArgumentRole, Token], ...] = (("actor", who), ("recipient", whom))
        parties = tuple(
            argument(scene.article, scene.parse, role, head, 0)
            for role, top in roles
            for head in conjuncts(scene.parse, top)
        )
        told = clause(scene.parse, saying)
        said = f"{base(saying)} {told}" if told else ""
        wording = replace(DEMANDS.wording, active=said, alone=said) if said else DEMANDS.wording
        yield _candidate(scene, saying, replace(DEMANDS, wording=wording), parties)


def _candidate(scene: _Scene, token: Token, done: Act, parties: tuple[Argument, ...]) -> EventCandidate:
    return EventCandidate(
        sentence=scene.reference(scene.sentence[0], scene.sentence[-1]),
        trigger=scene.reference(token, token),
        type=done.type,
        mode=done.mode,
        status=done.status,
        arguments=parties,
        dates=(),
        word=token.lemma.lower(),
        act=done.wording.active,
        wording=done.wording,
        number=count(scene.article, scene.parse, token),
        introduced=any(t.text.lower() in _INTRODUCING for t in children(scene.parse, token, "det")),
        content=tuple(sorted({t.lemma.lower() for t in scene.sentence if t.pos in _CONTENT})),
    )
