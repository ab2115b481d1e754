"""Decisions and notes by people, as the files under curation/ hold them.

A decision is one short block of `curation/people.yml`, `events.yml` or `articles.yml`:

    - decision: same
      about:
        - {article: 2031-harbour-talks, words: Ada Bell}
        - {article: 2031-budget, words: Bell, near: finance minister}
      why: Both reports name the office.
      by: R. Desk
      on: 2031-05-02

`about` names articles and words of theirs, never an id or a paragraph number, so a decision survives
growth. `value` holds what a correction sets. `KINDS` lists every kind of decision.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from generator.model.article import Article
from generator.model.text import Reference
from generator.model.time import Date

Subject = Literal["people", "events", "articles"]
SUBJECTS: tuple[Subject, ...] = ("people", "events", "articles")
ValueForm = Literal["none", "text", "date", "slug", "wikidata", "status", "type"]
EVENT_TYPES = (
    *("agree", "consult", "support", "concede", "cooperate", "aid", "retreat"),
    *("request", "accuse", "reject", "threaten", "protest", "sanction", "mobilize", "coerce", "assault"),
    *("statement", "appointment", "election", "death", "disaster"),
)
"""The types of the PLOVER ontology, cooperation and conflict, and what a dossier needs beyond them."""

FORMS: dict[ValueForm, tuple[str, str]] = {
    "text": (r"[^\n\r]*\S[^\n\r]*", "one line of text"),
    "slug": (r"[^\W_A-Z]+(-[^\W_A-Z]+)*", "small letters and figures joined by hyphens"),
    "wikidata": (r"Q[1-9]\d*", "a Wikidata item such as Q42"),
    "type": (
        rf"({'|'.join(EVENT_TYPES)})(/[a-z]+(-[a-z]+)*)?",
        f"one of {', '.join(EVENT_TYPES)}; a mode goes after a slash, as in consult/visit",
    ),
    "status": (r"reported|planned|denied|cancelled", "reported, planned, denied or cancelled"),
}
"""What a value must look like, as a pattern and in words; dates are checked as dates."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of decision: what it means, how many handles it needs at least, and what `value` must be.

    `whole` says that it is about whole articles, so its handles have no words; `reasoned` that it
    needs a `why`.
    """

    name: str
    meaning: str
    handles: int = 1
    value: ValueForm = "none"
    whole: bool = False
    reasoned: bool = False


KINDS: dict[Subject, tuple[Kind, ...]] = {
    "people": (
        Kind("same", "The words name one person.", handles=2),
        Kind("different", "The words name different people.", handles=2),
        Kind("not-a-person", "The words do not name a person."),
        Kind("name", "The person is called `value`.", value="text"),
        Kind("alias", "`value` is another form of the person's name.", value="text"),
        Kind("role", "The office that these words report is `value`.", value="text"),
        Kind("note", "`value` is shown with the person.", value="text"),
        Kind("wikidata", "The person's Wikidata item is `value`.", value="wikidata"),
        Kind("slug", "The person's address is `value`.", value="slug"),
    ),
    "events": (
        Kind("same", "The words report one event.", handles=2),
        Kind("different", "The words report different events.", handles=2),
        Kind("not-an-event", "The words report no event."),
        Kind("date", "The event was on `value`.", value="date"),
        Kind("title", "The event is called `value`.", value="text"),
        Kind(
            "type",
            "The event's type is `value`: a PLOVER type, with a mode as in `consult/visit`.",
            value="type",
        ),
        Kind("status", "The event is `value`.", value="status"),
        Kind("place", "The event was in `value`.", value="text"),
        Kind("participants", "Those who took part are `value`, separated by semicolons.", value="text"),
        Kind("note", "`value` is shown with the event.", value="text"),
        Kind("slug", "The event's address is `value`.", value="slug"),
    ),
    "articles": (
        Kind("title", "The article's title is `value`.", value="text", whole=True),
        Kind("date", "The article was published on `value`.", value="date", whole=True),
        Kind("outlet", "The article appeared in `value`.", value="text", whole=True),
        Kind("exclude", "The dossier leaves the article out.", whole=True, reasoned=True),
        Kind("not-a-copy", "The articles tell different stories.", handles=2, whole=True),
    ),
}


@dataclass(frozen=True, slots=True)
class Handle:
    """What a decision is about, in a form that survives growth: an article and words of it.

    It means every place of the article where `words` stand as whole words; `near`, further words of the
    same paragraph, narrows that. For a decision about a whole article `words` is None.
    """

    article: str
    words: str | None = None
    near: str | None = None

    def __str__(self) -> str:
        if self.words is None:
            return self.article
        near = f" near “{self.near}”" if self.near else ""
        return f"“{self.words}”{near} in {self.article}"

    def places(self, article: Article) -> tuple[Reference, ...]:
        """Where the handle's words stand in the article, in the order of the text."""
        if article.id != self.article or self.words is None:
            return ()
        pattern = re.compile(rf"(?<!\w){re.escape(self.words)}(?!\w)")
        return tuple(
            article.reference(p.n, *found.span())
            for p in article.paragraphs
            if self.near is None or self.near in p.text
            for found in pattern.finditer(p.text)
        )


@dataclass(frozen=True, slots=True)
class CuratedDecision:
    """One judgement. `kind` is the name of one of KINDS[subject]; `value` is what a correction sets;
    `file` (relative to the root) and `line` say where it stands.
    """

    subject: Subject
    kind: str
    about: tuple[Handle, ...]
    value: str | None
    why: str | None
    by: str | None
    on: Date | None
    file: str
    line: int

    @property
    def what(self) -> str:
        """The decision in one line of words."""
        value = f" “{self.value}”" if self.value else ""
        return f"{self.kind}{value}: {', '.join(map(str, self.about))}"

    def places(self, articles: Iterable[Article]) -> tuple[Reference, ...]:
        """Where the words of all its handles stand, handle by handle."""
        held = {a.id: a for a in articles}
        return tuple(r for h in self.about if h.article in held for r in h.places(held[h.article]))


@dataclass(frozen=True, slots=True)
class Note:
    """An analyst's Markdown for the page `section`/`id`."""

    section: str
    id: str
    text: str
    file: str


@dataclass(frozen=True, slots=True)
class Curation:
    """All that people decided and wrote."""

    decisions: tuple[CuratedDecision, ...] = ()
    notes: tuple[Note, ...] = ()
    briefing: str | None = None

    def about(self, subject: Subject) -> tuple[CuratedDecision, ...]:
        """The decisions on one kind of thing, in the order of the file."""
        return tuple(d for d in self.decisions if d.subject == subject)


def kind(subject: Subject, name: str) -> Kind | None:
    """The kind of decision with this name, or None if there is no such."""
    return next((k for k in KINDS[subject] if k.name == name), None)
