"""Whom “the actress” stands for: the one whom the article introduces as one, named just before."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from generator.extract.events.surnames import surname
from generator.extract.events.tree import children
from generator.extract.syntax import Parse, Token
from generator.lexicon import word_list
from generator.model.article import Article
from generator.model.happenings import Argument, EventCandidate
from generator.model.text import Reference

_ANYBODY = frozenset(
    {"man", "woman", "boy", "girl", "child", "person", "people", "official", "member", "leader"}
)
_NEAR = 1  # paragraphs over which such a phrase points back


@dataclass(frozen=True, slots=True)
class Bearers:
    """Who is introduced by which description, by surname; and where each surname stands."""

    introduced: Mapping[str, frozenset[str]]
    named: Mapping[str, tuple[Reference, ...]]

    def of(self, told: EventCandidate) -> EventCandidate:
        """The candidate with a bearer for each “the actress” that can mean but one."""
        return replace(told, arguments=tuple(self._borne(a) for a in told.arguments))

    def _borne(self, argument: Argument) -> Argument:
        words = " ".join(argument.where.text.lower().split())
        if argument.pronoun or argument.antecedents or not words.startswith("the "):
            return argument
        who = self.introduced.get(words.removeprefix("the "), frozenset())
        if len(who) != 1:
            return argument
        before = [r for r in self.named[next(iter(who))] if _just_before(r, argument.where)]
        return replace(argument, antecedents=tuple(before[-1:]))


def _just_before(name: Reference, where: Reference) -> bool:
    apart = where.paragraph - name.paragraph
    return apart in range(1, _NEAR + 1) or (apart == 0 and name.end <= where.start)


def bearers(article: Article, parses: tuple[Parse, ...]) -> Bearers:
    """All who are introduced with a noun: “Actress Ada Bell”, “Ada Bell, an actress”."""
    introduced: dict[str, set[str]] = defaultdict(set)
    named: dict[str, list[Reference]] = defaultdict(list)
    for parse in parses:
        for label, words in parse.entities():
            if label == "PERSON":
                called = (*surname(words), words[-1].text)[0]
                named[called].append(article.reference(parse.paragraph, words[0].start, words[-1].end))
                for description in _descriptions(parse, words):
                    introduced[description].add(called)
    return Bearers(
        {key: frozenset(who) for key, who in introduced.items()},
        {key: tuple(refs) for key, refs in named.items()},
    )


def _descriptions(parse: Parse, name: tuple[Token, ...]) -> Iterator[str]:
    """The nouns before a name and in apposition to it, each alone and with what makes it sharper."""
    inside = {t.i for t in name}
    before: list[Token] = []
    for token in reversed(parse.tokens[: name[0].i]):
        if token.dep != "compound" or token.head not in inside | {t.i for t in before} or token.entity:
            break
        before.insert(0, token)
    beside = [a for t in name for a in children(parse, t, "appos") if a.i not in inside]
    over = {parse.head(t).i for t in name} - inside
    beside += [
        t for t in parse.tokens[max(0, name[0].i - 1) : name[0].i] if t.pos == "NOUN" and {t.i, t.head} & over
    ]
    for run in (before, *([*_sharper(parse, noun), noun] for noun in beside)):
        yield from (" ".join(t.text.lower() for t in run[n:]) for n in range(len(run)) if _somebody(run))


def _sharper(parse: Parse, noun: Token) -> list[Token]:
    return [t for t in children(parse, noun, "compound") if not t.entity]


def _somebody(run: list[Token]) -> bool:
    noun = run[-1].lemma.lower()
    return noun in word_list("events-parties", "people") - _ANYBODY
