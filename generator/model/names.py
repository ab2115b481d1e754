"""Candidates for names, as extraction finds them in one article."""

from dataclasses import dataclass
from typing import Literal

from generator.model.text import Reference

NameLabel = Literal["person", "organisation", "country", "place", "group", "work", "unknown"]


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
