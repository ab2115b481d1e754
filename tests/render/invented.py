"""An invented dossier, written by hand: the people, towns and papers in it do not exist."""

from dataclasses import replace

from generator.model.article import Article, Copy, Paragraph, Published
from generator.model.dossier import (
    Account,
    Actor,
    Addressee,
    DateEntry,
    Decision,
    Dossier,
    Event,
    Office,
    Participant,
    Person,
    Place,
    Quote,
    Reading,
    Speaker,
    Unresolved,
    Unsure,
)
from generator.model.text import Reference
from generator.model.time import Date

_HARBOUR = (
    ("Harbour ministers sign at Lindwick", "headline"),
    ("By Ada Crane", "byline"),
    (
        "Foreign Minister Mira Solberg met Tomás Reyes in Lindwick on Tuesday. They signed the treaty.",
        "body",
    ),
    ("“We have waited eleven years for this quay,” Solberg told Reyes. “It was worth it.”", "body"),
    ("A long road", "subheading"),
    ("President Ilse Brandt will visit Port Amaro in May, her office said.", "body"),
    ("Subscribe to our newsletter", "furniture"),
)
_MORNING = (
    ("Talks in Lindwick end with a signature", "headline"),
    (
        "Mira Solberg and Tomas Reyes signed a treaty in Lindwick on 7 March, with 300 guests, Ostrava said.",
        "body",
    ),
    ("Brandt visited Port Amaro on 4 May. Reyes received her there with Solberg.", "body"),
)
_UNDATED = (
    (
        "Solberg was harbour master of Lindwick in the spring of 2019. She met Brandt “recently”. "
        "The Quay Board knew.",
        "body",
    ),
)
_TEXTS = {"a": _HARBOUR, "b": _MORNING, "c": _UNDATED}


def dossier() -> Dossier:
    """Three articles: two dated, one not; every kind of entry at least once."""
    return Dossier(
        title="The harbour treaty",
        subject="Three reports on the quay at Lindwick.",
        as_of=Date("2034-05-05"),
        articles=_articles(),
        people=_people(),
        actors=(
            Actor("ostrava", "Ostrava", "country", (at("b", 2, "Ostrava"),)),
            Actor("quay-board", "Quay Board", "organisation", (at("c", 1, "Quay Board"),)),
        ),
        places=_places(),
        events=_events(),
        dates=_dates(),
        unresolved=(Unresolved(at("c", 1, "recently"), "the article has no day to count from"),),
        quotes=_quotes(),
        decisions=(
            Decision(
                "curation/people.yml",
                3,
                "Tomas Reyes is Tomás Reyes",
                "same office",
                "ac",
                Date("2034-05-05"),
            ),
        ),
        unsure=(Unsure("people", ("ilse-brandt", "mira-solberg"), ("both are called minister",)),),
    )


def at(article: str, n: int, words: str) -> Reference:
    """The first place of the words in a paragraph."""
    text = _TEXTS[article][n - 1][0]
    start = text.index(words)
    return Reference(article, n, start, start + len(words), words)


def whole(article: str, n: int) -> Reference:
    """All of a paragraph."""
    return at(article, n, _TEXTS[article][n - 1][0])


def _articles() -> tuple[Article, ...]:
    stated = Published(Date("2034-03-08"), "stated", "The file says so.")
    inferred = Published(Date("2034-05-05"), "inferred", "It reports 4 May as the day before.")
    unknown = Published(None, "unknown", "Nothing in the text gives a day.")
    return (
        _article("a", stated, "The Lindwick Post", ("Ada Crane",), (Copy("b", "rewritten", 0.62),)),
        _article("b", inferred, "Morning Tide", (), (Copy("a", "rewritten", 0.62),)),
        _article("c", unknown, None, (), ()),
    )


def _article(
    name: str, published: Published, outlet: str | None, authors: tuple[str, ...], copies: tuple[Copy, ...]
) -> Article:
    paragraphs = _TEXTS[name]
    return Article(
        id=name,
        source=f"seeds/{name}.txt",
        sha256="0" * 64,
        title=paragraphs[0][0],
        title_from="headline",
        published=published,
        outlet=outlet,
        agencies=(),
        authors=authors,
        dateline=None,
        language="en",
        paragraphs=tuple(Paragraph(n, text, role) for n, (text, role) in enumerate(paragraphs, 1)),  # type: ignore[arg-type]
        cleaned=("took out two empty lines",) if name == "a" else (),
        copies=copies,
    )


def _people() -> tuple[Person, ...]:
    minister = Office(
        "foreign minister", Date("2034-03-08"), Date("2034-03-08"), (at("a", 3, "Foreign Minister"),)
    )
    master = Office("harbour master of Lindwick", None, None, (at("c", 1, "harbour master of Lindwick"),))
    president = Office("president", Date("2034-03-08"), None, (at("a", 6, "President"),))
    solberg = [
        ("a", 3, "Mira Solberg"),
        ("a", 4, "Solberg"),
        ("b", 2, "Mira Solberg"),
        ("b", 3, "Solberg"),
        ("c", 1, "Solberg"),
    ]
    reyes = [("a", 3, "Tomás Reyes"), ("a", 4, "Reyes"), ("b", 2, "Tomas Reyes"), ("b", 3, "Reyes")]
    brandt = [("a", 6, "Ilse Brandt"), ("b", 3, "Brandt"), ("c", 1, "Brandt")]
    return (
        Person("ilse-brandt", "Ilse Brandt", ("Brandt",), (president,), _at(brandt)),
        Person(
            "mira-solberg",
            "Mira Solberg",
            ("Solberg",),
            (master, minister),
            _at(solberg),
            ("same surname and office",),
        ),
        Person("tomas-reyes", "Tomás Reyes", ("Reyes", "Tomas Reyes"), (), _at(reyes), wikidata="Q0"),
    )


def _at(places: list[tuple[str, int, str]]) -> tuple[Reference, ...]:
    return tuple(at(*place) for place in places)


def _places() -> tuple[Place, ...]:
    return (
        Place("lindwick", "Lindwick", (at("a", 3, "Lindwick"), at("b", 2, "Lindwick"))),
        Place("port-amaro", "Port Amaro", (at("a", 6, "Port Amaro"), at("b", 3, "Port Amaro"))),
    )


def _who(person: str, name: str, role: str, *evidence: Reference) -> Participant:
    return Participant(person, None, name, "person", role, evidence)  # type: ignore[arg-type]


def _events() -> tuple[Event, ...]:
    signed = (at("a", 3, "They signed the treaty."), whole("b", 2))
    visit = (whole("a", 6), at("b", 3, "Brandt visited Port Amaro on 4 May."))
    solberg = _who("mira-solberg", "Mira Solberg", "participant", at("b", 2, "Mira Solberg"))
    reyes = _who("tomas-reyes", "Tomás Reyes", "participant", at("b", 2, "Tomas Reyes"))
    brandt = _who("ilse-brandt", "Ilse Brandt", "actor", at("a", 6, "Ilse Brandt"))
    guests = (
        Account("number", "eleven guests", (whole("a", 4),)),
        Account("number", "300 guests", (at("b", 2, "300 guests"),)),
    )
    told = (Account("status", "planned", visit[:1]), Account("status", "reported", visit[1:]))
    treaty = Event(
        id="2034-03-07-treaty",
        title="Mira Solberg and Tomás Reyes sign a treaty in Lindwick",
        type="agree",
        mode=None,
        status="reported",
        date=Date("2034-03-07"),
        date_evidence=(at("b", 2, "7 March"),),
        reported_on=(),
        place="Lindwick",
        place_evidence=(at("b", 2, "Lindwick"),),
        participants=(solberg, reyes),
        evidence=signed,
        independent_sources=1,
        accounts=guests,
        why=("same people and day",),
    )
    journey = replace(
        treaty,
        id="2034-05-04-visit",
        title="Ilse Brandt visits Port Amaro",
        type="consult",
        mode="visit",
        date=Date("2034-05-04"),
        date_evidence=(at("b", 3, "4 May"),),
        place="Port Amaro",
        place_evidence=(at("b", 3, "Port Amaro"),),
        participants=(brandt, _who("tomas-reyes", "Tomás Reyes", "recipient", at("b", 3, "Reyes"))),
        evidence=visit,
        accounts=told,
    )
    undated = replace(
        treaty,
        id="solberg-meets-brandt",
        title="Mira Solberg meets Ilse Brandt",
        type="consult",
        status="planned",
        date=None,
        date_evidence=(),
        place=None,
        place_evidence=(),
        participants=(solberg, brandt),
        evidence=(at("c", 1, "She met Brandt “recently”."),),
        accounts=(),
    )
    return treaty, journey, undated


def _dates() -> tuple[DateEntry, ...]:
    found = (
        ("2019-21", at("c", 1, "the spring of 2019"), None),
        ("2034-03-07", at("a", 3, "Tuesday"), Date("2034-03-08")),
        ("2034-03-07", at("b", 2, "7 March"), Date("2034-05-05")),
        ("2034-05", at("a", 6, "May"), Date("2034-03-08")),
        ("2034-05-04", at("b", 3, "4 May"), Date("2034-05-05")),
    )
    texts = sorted({text for text, _, _ in found})
    return tuple(
        DateEntry(
            Date(day),
            tuple(ref for text, ref, _ in found if text == day),
            tuple(Reading(ref, "rule", anchor) for text, ref, anchor in found if text == day),
        )
        for day in texts
    )


def _quotes() -> tuple[Quote, ...]:
    solberg, reyes = Speaker("mira-solberg", None, "Mira Solberg"), Addressee("tomas-reyes", "Tomás Reyes")
    first = at("a", 4, "We have waited eleven years for this quay,")
    second = at("a", 4, "It was worth it.")
    reported = at("a", 6, "President Ilse Brandt will visit Port Amaro in May")
    said = Date("2034-03-07")
    cue = at("a", 4, "Solberg told Reyes")
    ostrava, guests = Speaker(None, "ostrava", "Ostrava"), at("b", 2, "with 300 guests")
    return (
        Quote("q1", None, solberg, cue, reyes, None, said, "direct", first.text, first),
        Quote("q2", "q1", solberg, None, reyes, "the Post", said, "direct", second.text, second),
        Quote("q3", None, None, None, None, None, None, "indirect", reported.text, reported),
        Quote("q4", None, ostrava, None, None, None, None, "indirect", guests.text, guests),
    )
