"""An invented dossier: two ministers, one ferry treaty, four newspapers. Everything in it is made up."""

from dataclasses import replace
from typing import Any

from generator.model import dossier as d
from generator.model.article import Article, Paragraph, Published
from generator.model.text import Reference
from generator.model.time import Date

HARBOUR = """\
Velmora and Ostrand open talks on the ferry
Foreign Minister Ilsa Marrow met her Ostrand counterpart Teodor Žák in Port Velm on Monday.
“The strait belongs to those who cross it,” Marrow told reporters, standing beside the old customs house.
Žák said that a treaty would be signed before the end of March, and that both sides had “no hidden pages”.
Diplomats in Port Velm expect a second round within weeks.
"""
COURIER = """\
Ferry treaty signed
Ilsa Marrow and Teodor Žák signed the ferry treaty in Ostrand City on 21 March 2031.
Marrow called it “a small bridge made of timetables, and therefore one that will be used every single day \
by people with no interest in ministers, in communiqués or in the colour of the carpet on which we stand”.
Not everybody was pleased: the seamen’s union of Velmora denied that it had been heard.
"""
ALWAQT = """\
توقيع معاهدة العبّارات
وقّع الوزيران معاهدة العبّارات في مدينة أوستراند يوم الجمعة.
قالت مارو إن المعاهدة جسر صغير.
"""
SHARP = """\
渡轮条约签署
马罗与扎克在奥斯特兰德市签署了渡轮条约。
Министр Жак назвал договор «маленьким мостом». Ο υπουργός μίλησε για θάλασσα. Łódź, Đà Nẵng, İzmir.
"""


def article(slug: str, text: str, day: str | None, outlet: str, language: str = "en") -> Article:
    """An article of a headline and body paragraphs, one a line."""
    lines = text.splitlines()
    roles = ("headline", *("body" for _ in lines[1:]))
    published = Published(
        Date(day) if day else None, "stated" if day else "unknown", "stated in the first line"
    )
    return Article(
        id=slug,
        source=f"seeds/{slug}.txt",
        sha256="0" * 64,
        title=lines[0],
        title_from="headline",
        published=published,
        outlet=outlet,
        agencies=(),
        authors=("Staff",),
        dateline=None,
        language=language,
        paragraphs=tuple(Paragraph(n, t, r) for n, (t, r) in enumerate(zip(lines, roles, strict=True), 1)),
    )


ARTICLES = (
    article("001_harbour", HARBOUR, "2031-03-04", "The Harbour Post"),
    article("002_courier", COURIER, "2031-03-22", "Ostrand Courier"),
    article("003_alwaqt", ALWAQT, "2031-03-23", "الوقت", "ar"),
    article("004_sharp", SHARP, None, "海峡日报", "zh"),
)


def words(slug: str, found: str, nth: int = 1) -> Reference:
    """The `nth` place in an article where some words stand."""
    places = [
        Reference(a.id, p.n, at, at + len(found), found)
        for a in ARTICLES
        if a.id == slug
        for p in a.paragraphs
        for at in range(len(p.text))
        if p.text.startswith(found, at)
    ]
    return places[nth - 1]


def sentence(slug: str, n: int) -> Reference:
    """A whole paragraph."""
    whole = next(a for a in ARTICLES if a.id == slug).paragraph(n)
    return Reference(slug, n, 0, len(whole.text), whole.text)


MARROW = d.Person(
    id="ilsa-marrow",
    name="Ilsa Marrow",
    aliases=("Marrow",),
    roles=(
        d.Office(
            "Foreign Minister of Velmora",
            first=Date("2031-03-04"),
            last=Date("2031-03-22"),
            evidence=(words("001_harbour", "Foreign Minister"),),
        ),
    ),
    mentions=(
        words("001_harbour", "Ilsa Marrow"),
        words("001_harbour", "Marrow", 2),
        words("002_courier", "Ilsa Marrow"),
        words("002_courier", "Marrow", 2),
    ),
)
ZAK = d.Person(
    id="teodor-zak",
    name="Teodor Žák",
    aliases=("Žák",),
    roles=(),
    mentions=(
        words("001_harbour", "Teodor Žák"),
        words("001_harbour", "Žák", 2),
        words("002_courier", "Teodor Žák"),
    ),
)


def event(slug: str, title: str, *evidence: Reference, **told: Any) -> d.Event:
    """An event that some sentences report; `told` overrides what is plain."""
    plain = d.Event(
        id=slug,
        title=title,
        type="consult",
        mode=None,
        status="reported",
        date=None,
        date_evidence=(),
        reported_on=(),
        place=None,
        place_evidence=(),
        participants=(),
        evidence=evidence,
        independent_sources=len({where.article for where in evidence}),
        accounts=(),
    )
    return replace(plain, **told)


WHO = (
    d.Participant(MARROW.id, None, MARROW.name, "person", "actor", MARROW.mentions[:1]),
    d.Participant(ZAK.id, None, ZAK.name, "person", "recipient", ZAK.mentions[:1]),
)
SPOKEN, ANNOUNCED, EXPECTED = (sentence("001_harbour", n) for n in (2, 4, 5))
SIGNED, UNHEARD = sentence("002_courier", 2), sentence("002_courier", 4)
TALKS = event(
    "talks-port-velm",
    "Ilsa Marrow meets Teodor Žák in Port Velm",
    SPOKEN,
    mode="visit",
    date=Date("2031-03-03"),
    place="Port Velm",
    participants=WHO,
)
TREATY = event(
    "treaty-signed",
    "Velmora and Ostrand sign the ferry treaty",
    *(ANNOUNCED, SIGNED, sentence("003_alwaqt", 2)),
    type="agree",
    date=Date("2031-03-21"),
    place="Ostrand City",
    participants=WHO,
    independent_sources=2,
    accounts=(d.Account("status", "planned", (ANNOUNCED,)), d.Account("status", "reported", (SIGNED,))),
)
ROUND = event(
    "second-round",
    "Second round of talks",
    EXPECTED,
    status="planned",
    date=Date("2031-04~"),
    participants=WHO[:1],
)
UNION = event("union-heard", "Union heard on the treaty", UNHEARD, status="denied")


def quote(who: d.Person, slug: str, text: str) -> d.Quote:
    """A direct quote, said to reporters."""
    return d.Quote(
        id=f"{slug}-{who.id}",
        continues=None,
        speaker=d.Speaker(who.id, None, who.name),
        cue=None,
        addressee=d.Addressee(None, "reporters"),
        via=None,
        said_on=None,
        kind="direct",
        text=text,
        evidence=words(slug, text),
    )


QUOTES = (
    quote(MARROW, "001_harbour", "The strait belongs to those who cross it,"),
    quote(MARROW, "002_courier", COURIER.split("“")[1].split("”", maxsplit=1)[0]),
    quote(ZAK, "001_harbour", "no hidden pages"),
    replace(
        quote(ZAK, "002_courier", "it had been heard"),
        id="002_courier-union",
        speaker=d.Speaker(None, None, "union"),
        kind="indirect",
    ),
)
BRIEFING = """\
The treaty is **small** on paper and *large* in practice; see the [registry](https://example.org/treaties).

- Signed on 21 March.
- The union was not heard.

> A timetable is a promise.
"""
DOSSIER = d.Dossier(
    title="The Velm Strait ferry",
    subject="From the first talks to the treaty, as four newspapers told it",
    as_of=Date("2031-03-23"),
    articles=ARTICLES,
    people=(MARROW, ZAK),
    actors=(
        d.Actor(
            "velmora",
            "Velmora",
            "country",
            (words("001_harbour", "Velmora"), words("002_courier", "Velmora")),
        ),
    ),
    places=(
        d.Place(
            "port-velm",
            "Port Velm",
            (words("001_harbour", "Port Velm"), words("001_harbour", "Port Velm", 2)),
        ),
    ),
    events=(TALKS, TREATY, ROUND, UNION),
    dates=(),
    unresolved=(d.Unresolved(words("001_harbour", "within weeks"), "no day can be counted from it"),),
    quotes=QUOTES,
    decisions=(),
    unsure=(d.Unsure("people", (MARROW.id, ZAK.id), ("named in the same sentences",)),),
    briefing=BRIEFING,
)
