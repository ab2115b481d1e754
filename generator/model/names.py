"""Candidates for names, as extraction finds them in one article."""

from dataclasses import dataclass
from typing import Literal

from generator.model.text import Reference

NameLabel = Literal["person", "organisation", "country", "place", "group", "work", "unknown"]
ActorLabel = Literal["country", "capital", "organisation", "place"]
Use = Literal["party", "location", "unclear"]


@dataclass(frozen=True, slots=True)
class NameCandidate:
    """A run of words that may name somebody or something.

    `where` holds the name proper, without title and possessive ending. `label` is a guess that
    resolution may overrule; `evidence` names what spoke for it ("ner:PERSON", "title before" …).
    `office` holds the words of a title or apposition that stand with the name.
    """

    where: Reference
    label: NameLabel
    evidence: tuple[str, ...]
    office: Reference | None = None


@dataclass(frozen=True, slots=True)
class ActorCandidate:
    """A run of words that may name a country, an organisation or a place, and how the sentence uses it.

    `name` is the lexicon's one name for it, or None where only the words are known; `country` is the
    country that a capital speaks for. Of an acronym that the words just before explain ("International
    Monetary Fund (IMF)"), `stands_for` is where the full form stands.
    """

    where: Reference
    label: ActorLabel
    use: Use
    name: str | None = None
    country: str | None = None
    stands_for: Reference | None = None
