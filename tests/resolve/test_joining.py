"""What joining keeps to whatever the reports: no order, no copy and no stranger changes an event."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model.dossier import Participant, ParticipantRole, Status
from generator.model.happenings import EventCandidate, Wording
from generator.model.text import Reference
from generator.model.time import Date
from generator.resolve.events.joining import Joined, join
from generator.resolve.events.parties import Party
from generator.resolve.events.reports import Report
from generator.resolve.events.scoring import Scorer
from generator.resolve.events.scoring.unnamed import another_meeting
from generator.resolve.events.stories import Stories

NAMES = ("anna-berg", "omar-haddad", "lena-koch", "norway")
DAYS = (None, "2031-05-03", "2031-05-04", "2031-05", "2031-07-01")
WORDS = ("bridge", "harbour", "loan", "strike", "treaty", "winter")


@st.composite
def reports(draw: st.DrawFn) -> tuple[Report, ...]:
    """Reports of meetings and arrests in a few articles, each sentence by itself."""
    size = draw(st.integers(1, 8))
    return tuple(draw(report(n)) for n in range(size))


@st.composite
def report(draw: st.DrawFn, n: int) -> Report:
    """What the n-th sentence of one of the articles tells."""
    where = Reference(draw(st.sampled_from("abc")), n + 1, 0, 5, "words")
    kind = draw(st.sampled_from(("consult", "coerce")))
    wording = Wording("see {recipient}", "sit", "be seen")
    words = tuple(sorted(draw(st.sets(st.sampled_from(WORDS), max_size=3))))
    names = draw(st.lists(st.sampled_from(NAMES), min_size=1, max_size=2, unique=True))
    roles: tuple[ParticipantRole, ...] = ("actor", "recipient")
    parties = tuple(
        Party(key, True, Participant(key, None, key, "person", role, (where,)))
        for key, role in zip(names, roles, strict=False)
    )
    place, day = draw(st.sampled_from((None, "Oslo", "Norway", "Lima"))), draw(st.sampled_from(DAYS))
    return Report(
        EventCandidate(where, where, kind, None, "reported", (), (), kind, kind, wording, content=words),
        parties,
        (place, where) if place else None,
        Date(day) if day else None,
        (),
        "reported",
        None,
    )


def joined(found: tuple[Report, ...], **decided: tuple[tuple[frozenset[int], ...], ...]) -> Joined:
    texts = {a: " ".join(w for r in found if r.article == a for w in r.candidate.content) for a in "abcz"}
    return join(found, Stories(texts), **decided)


def sets(result: Joined) -> set[frozenset[Report]]:
    return {frozenset(cluster) for cluster, _ in result.clusters}


@settings(deadline=None)
@given(reports(), st.randoms(use_true_random=False))
def test_the_order_of_reports_does_not_matter(found: tuple[Report, ...], dice: object) -> None:
    shuffled = list(found)
    dice.shuffle(shuffled)  # type: ignore[attr-defined]
    assert joined(found).clusters == joined(tuple(shuffled)).clusters


@settings(deadline=None)
@given(reports())
def test_each_report_is_in_one_event(found: tuple[Report, ...]) -> None:
    told = [r for cluster, _ in joined(found).clusters for r in cluster]
    assert sorted(told, key=lambda r: r.order) == sorted(found, key=lambda r: r.order)


@settings(deadline=None)
@given(reports())
def test_a_score_is_the_same_both_ways(found: tuple[Report, ...]) -> None:
    scorer = Scorer(found, Stories({}))
    for one in found:
        for other in found:
            assert scorer.score(one, other, other).total == pytest.approx(scorer.score(other, one, one).total)


@settings(deadline=None)
@given(reports(), st.data())
def test_reports_that_people_hold_apart_are_never_joined(
    found: tuple[Report, ...], data: st.DataObject
) -> None:
    one, other = data.draw(st.integers(0, len(found) - 1)), data.draw(st.integers(0, len(found) - 1))
    apart = ((frozenset({one}), frozenset({other})),)
    assert one == other or not any(
        {found[one], found[other]} <= cluster for cluster in sets(joined(found, different=apart))
    )


@settings(deadline=None)
@given(reports())
def test_days_weeks_apart_are_never_one_event(found: tuple[Report, ...]) -> None:
    for cluster in sets(joined(found)):
        told = {str(r.date) for r in cluster if r.date}
        assert "2031-07-01" not in told or len(told) == 1


@settings(deadline=None)
@given(reports(), report(8))
def test_an_article_of_its_own_changes_no_other_event(found: tuple[Report, ...], one: Report) -> None:
    base = (*found, *(stranger(one, f"y{n}") for n in range(4)))
    assert sets(joined((*base, stranger(one, "z")))) == {*sets(joined(base)), frozenset({stranger(one, "z")})}


def stranger(like: Report, name: str) -> Report:
    """A report that shares nothing with others: article, people, words and act are its own."""
    where = replace(like.candidate.sentence, article=name)
    told = replace(like.candidate, sentence=where, trigger=replace(where, text=name), word=name, act=name)
    parties = tuple(replace(p, key=f"{p.key}-{name}") for p in like.parties)
    return replace(like, candidate=replace(told, content=(name,)), parties=parties, place=None)


def meeting(n: int, names: tuple[str, ...], day: str | None, paragraph: int = 1, **told: object) -> Report:
    """A meeting of these people in the n-th article; a name in the plural ("~judges") is a group's."""
    where = Reference(f"a{n}", paragraph, 0, 5, "words")
    wording = Wording("meet {recipient}", "meet", "be met", joint=True)
    parties = tuple(
        Party(
            name,
            not name.startswith("~"),
            Participant(
                None if name.startswith("~") else name,
                None,
                name,
                "organisation" if name.startswith("~") else "person",
                "participant",
                (replace(where, text=name.removeprefix("~")),),
            ),
        )
        for name in names
    )
    found = EventCandidate(
        where, replace(where, text="met"), "consult", None, "reported", (), (), "meet", "meet", wording
    )
    found = replace(found, introduced=bool(told.get("introduced")))
    company = frozenset(name for name in names if not name.startswith("~"))
    return Report(
        found,
        parties,
        None,
        Date(day) if day else None,
        (),
        "reported",
        None,
        len(names) > 1,
        frozenset(told.get("company", company)),  # type: ignore[call-overload]
    )


BERG_HADDAD = ("anna-berg", "omar-haddad")


@pytest.mark.parametrize(
    ("other", "events"),
    [
        (meeting(1, BERG_HADDAD, "2031-05-07"), 1),
        (meeting(1, BERG_HADDAD, "2031-W19~"), 1),
        (meeting(1, BERG_HADDAD, "2031-W18~"), 2),  # its Sunday is three days before
        (meeting(1, ("anna-berg", "~judges"), "2031-05-07"), 2),
        (meeting(1, ("anna-berg", "~the judges"), "2031-05-07"), 1),
        (meeting(1, (*BERG_HADDAD, "~judges"), "2031-05-07"), 1),
    ],
)
def test_which_meeting_is_the_one_of_berg_and_haddad_on_7_may(other: Report, events: int) -> None:
    assert len(sets(joined((meeting(0, BERG_HADDAD, "2031-05-07"), other)))) == events


@pytest.mark.parametrize(
    ("other", "reports"),
    [
        (meeting(0, ("anna-berg",), None, paragraph=3), 2),  # "during the meeting, Berg …"
        (meeting(0, ("anna-berg",), None, paragraph=3, introduced=True), 1),  # "during a meeting"
        (meeting(0, ("anna-berg",), None, paragraph=9), 1),  # too far on
        (meeting(1, ("anna-berg",), None, paragraph=3), 1),  # told elsewhere
        (meeting(0, ("anna-berg",), None, paragraph=3, company={"anna-berg", "lena-koch"}), 1),
        (meeting(0, BERG_HADDAD, None, paragraph=9, introduced=True), 2),  # it says who met
    ],
)
def test_a_meeting_that_does_not_say_who_met_is_the_one_told_just_before(other: Report, reports: int) -> None:
    first = meeting(0, BERG_HADDAD, "2031-05-07", paragraph=2)
    (cluster,) = (c for c in sets(joined((first, other))) if first in c)
    assert len(cluster) == reports


def visit(names: tuple[str, ...], day: str | None, paragraph: int) -> Report:
    """A visit by these people, told in the first article."""
    report = meeting(0, names, day, paragraph=paragraph)
    return replace(report, candidate=replace(report.candidate, mode="visit"))


@pytest.mark.parametrize(("paragraph", "another"), [(3, False), (9, True)])
def test_the_trip_of_nobody_is_the_one_told_just_before(paragraph: int, another: bool) -> None:
    assert another_meeting(visit((), None, paragraph), [visit(("anna-berg",), "2031-05-07", 2)]) == another


@pytest.mark.parametrize(
    ("published", "status", "events"),
    [
        ("2031-05-01", "reported", 2),  # it tells a meeting of the past, this one comes six days later
        ("2031-05-01", "planned", 1),
        ("2031-05-06", "reported", 1),  # a day or two may be an error
        ("2031-05-09", "reported", 1),
    ],
)
def test_nothing_is_told_as_a_fact_before_it_was(published: str, status: Status, events: int) -> None:
    first = meeting(0, BERG_HADDAD, "2031-05-07")
    other = replace(meeting(1, BERG_HADDAD, None), published=Date(published), status=status)
    assert len(sets(joined((first, other)))) == events
