"""Candidates for events, as extraction finds them in one sentence."""

from dataclasses import dataclass
from typing import Literal

from generator.model.text import Reference

ArgumentRole = Literal["actor", "recipient", "participant", "place"]
CandidateStatus = Literal["reported", "planned", "denied", "cancelled"]


@dataclass(frozen=True, slots=True)
class Argument:
    """A phrase that takes part. `head` is its head word's span; for a pronoun or "the minister",
    `antecedents` are phrases it may stand for, the likeliest first. Of several phrases that could play
    one role, those with the lowest `rank` that name somebody do. A `pronoun` alone names nobody;
    `several` marks "both" and "the two leaders", which stand for two.
    """

    role: ArgumentRole
    where: Reference
    head: Reference
    antecedents: tuple[Reference, ...] = ()
    rank: int = 0
    pronoun: bool = False
    several: bool = False


@dataclass(frozen=True, slots=True)
class Wording:
    """How a title speaks of an event, each a verb phrase in its base form.

    `active` holds the slot {recipient}; `alone` stands without a recipient, `passive` without an actor;
    where one is missing, so must not the other be.
    `joint` says that it is done together, so that nobody is only acted on. `thing` is what does it where
    nobody does ("a bomb" that explodes); without an `active` it is the whole title ("plane crash").
    `held` are the phrases in whose place the slot stands, if it stands in the article's own words: only who
    is named by one of them may fill it.
    """

    active: str
    alone: str | None = None
    passive: str | None = None
    joint: bool = False
    thing: str | None = None
    held: tuple[Reference, ...] = ()


@dataclass(frozen=True, slots=True)
class Matter:
    """A thing that an act is about: the orders that are announced, the telephone that is launched.

    `head` is its noun's base form, `words` are all its content words'. `named` is known by a name ("the
    Falcon 9"), of which there is one; a `plural` stands for several.
    """

    head: str
    words: tuple[str, ...]
    named: bool = False
    plural: bool = False


@dataclass(frozen=True, slots=True)
class Count:
    """How many an event concerns: the number as written, and what is counted ("kill people")."""

    where: Reference
    number: str
    counted: str


@dataclass(frozen=True, slots=True)
class EventCandidate:
    """One trigger with its parsed parts.

    `type` and `mode` are PLOVER's; `word` is the lexicon's key of the trigger, and `act` what its group of
    words means ("arrest {recipient}" of "capture" and "detain"). `dates` are the date
    expressions of the trigger's clause, the nearest first; `passage` those of the sentence before, where
    this one carries on. `number` counts people or things ("killed 12"), `matter` is what it is about, in the
    order of the text. `fresh` news is told in the
    headline's present or the lead's perfect tense ("has won"), so it is of about the day of the article.
    A `background` mention ("the visit", "amid the war") makes no event without a day or another report.
    A trigger that is `introduced` ("a meeting") is none that was told before.
    `sentence` is the whole reporting sentence and `content` its content words in their base forms.
    """

    sentence: Reference
    trigger: Reference
    type: str
    mode: str | None
    status: CandidateStatus
    arguments: tuple[Argument, ...]
    dates: tuple[Reference, ...]
    word: str = ""
    act: str = ""
    wording: Wording = Wording("")
    passage: tuple[Reference, ...] = ()
    number: Count | None = None
    matter: tuple[Matter, ...] = ()
    fresh: bool = False
    background: bool = False
    introduced: bool = False
    content: tuple[str, ...] = ()
