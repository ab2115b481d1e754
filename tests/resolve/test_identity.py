"""Addresses: given once, remembered, and led on when a page moves. All articles are invented."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.errors import UserError
from generator.model.addresses import Address, Addresses
from generator.model.article import Article, Paragraph, Published
from generator.model.curation import CuratedDecision, Curation, Handle, Note
from generator.model.dossier import Dossier, Event, Participant, Person
from generator.model.text import Reference
from generator.model.time import Date
from generator.resolve.identity import settle

NONE = Addresses()


def article(id: str, *paragraphs: str) -> Article:
    body = tuple(Paragraph(n, text, "body") for n, text in enumerate(paragraphs, 1))
    published = Published(None, "unknown", "")
    return Article(id, f"seeds/{id}.txt", "", id, "lead", published, None, (), (), None, "en", body)


def person(id: str, name: str, *mentions: tuple[str, int, str]) -> Person:
    """A person whose every mention stands at the start of its paragraph."""
    references = tuple(Reference(a, n, 0, len(words), words) for a, n, words in mentions)
    return Person(id, name, (), (), references)


def event(id: str, title: str, sentence: tuple[str, int, str], day: str | None = None) -> Event:
    reference = Reference(sentence[0], sentence[1], 0, len(sentence[2]), sentence[2])
    who = Participant("p1", None, "Ada Bell", "person", "actor", (reference,))
    date = Date(day) if day else None
    return Event(id, title, "consult", None, "reported", date, (), (), None, (), (who,), (reference,), 1, ())


def dossier(*people: Person, events: tuple[Event, ...] = (), articles: tuple[Article, ...] = ()) -> Dossier:
    return Dossier("T", None, None, articles, people, (), (), events, (), (), (), (), ())


def slug_of(words: str, value: str, article: str = "a", line: int = 1) -> CuratedDecision:
    handle = (Handle(article, words),)
    return CuratedDecision("people", "slug", handle, value, None, None, None, "curation/people.yml", line)


def settled(d: Dossier, known: Addresses = NONE, *decisions: CuratedDecision) -> tuple[list[str], Addresses]:
    result, addresses = settle(d, known, Curation(decisions))
    return [p.id for p in result.people], addresses


ADA = person("p1", "Ada Bell", ("a", 1, "Ada Bell"))


def test_a_new_person_gets_an_address_made_of_the_name() -> None:
    ids, addresses = settled(dossier(ADA))
    assert ids == ["ada-bell"]
    assert addresses.entries == (Address("people", "ada-bell", "a", 1, "Ada Bell"),)


def test_two_people_of_one_name_keep_their_addresses_when_an_earlier_article_comes() -> None:
    one = person("p1", "Ada Bell", ("b", 1, "Ada Bell"))
    two = person("p2", "Ada Bell", ("c", 1, "Ada Bell"))
    ids, known = settled(dossier(one, two))
    assert ids == ["ada-bell", "ada-bell-2"]
    grown = person("p1", "Ada Bell", ("a", 1, "Ada Bell"), ("c", 1, "Ada Bell"))
    ids, after = settled(dossier(grown, person("p2", "Ada Bell", ("b", 1, "Ada Bell"))), known)
    assert ids == ["ada-bell-2", "ada-bell"]
    assert after == known


def test_an_address_stays_when_the_name_grows() -> None:
    _, known = settled(dossier(person("p1", "Bell", ("b", 1, "Bell"))))
    ids, _ = settled(dossier(person("p1", "Ada Bell", ("a", 1, "Ada Bell"), ("b", 1, "Bell"))), known)
    assert ids == ["bell"]


def test_a_person_is_known_again_when_a_paragraph_is_put_in_before() -> None:
    _, known = settled(dossier(person("p1", "Bell", ("a", 1, "Bell"))))
    ids, _ = settled(dossier(person("p1", "Ada Bell", ("a", 2, "Bell"), ("a", 3, "Ada Bell"))), known)
    assert ids == ["bell"]


BELL = person("p2", "Bell", ("b", 1, "Bell"))
BOTH = person("p1", "Ada Bell", ("a", 1, "Ada Bell"), ("b", 1, "Bell"))


def test_a_merged_person_leaves_an_address_that_leads_on_and_takes_it_back_when_parted() -> None:
    _, known = settled(dossier(ADA, BELL))
    ids, merged = settled(dossier(BOTH), known)
    assert ids == ["ada-bell"]
    assert merged.moved() == (Address("people", "bell", "b", 1, "Bell", "ada-bell"),)
    assert settled(dossier(ADA, BELL), merged) == (["ada-bell", "bell"], known)


def test_merged_pages_do_not_change_places_when_the_name_changes() -> None:
    _, known = settled(dossier(ADA, BELL))
    _, merged = settled(dossier(BOTH), known)
    renamed = person("p1", "Bell", *[(r.article, r.paragraph, r.text) for r in BOTH.mentions])
    ids, _ = settled(dossier(renamed), merged)
    assert ids == ["ada-bell"]


def test_a_curated_name_moves_the_page_and_the_old_address_leads_on() -> None:
    _, known = settled(dossier(BELL))
    name = CuratedDecision("people", "name", (Handle("b", "Bell"),), "Ada Bell", None, None, None, "f", 1)
    renamed = person("p1", "Ada Bell", ("b", 1, "Bell"))
    ids, after = settled(dossier(renamed), known, name)
    assert ids == ["ada-bell"]
    assert [(a.id, a.to) for a in after.entries] == [("ada-bell", None), ("bell", "ada-bell")]


def test_a_curated_slug_wins_and_stays_when_the_decision_goes() -> None:
    held = dossier(ADA, articles=(article("a", "Ada Bell spoke."),))
    _, known = settled(held)
    ids, after = settled(held, known, slug_of("Ada Bell", "minister-bell"))
    assert ids == ["minister-bell"]
    assert after.moved() == (Address("people", "ada-bell", "a", 1, "Ada Bell", "minister-bell"),)
    assert settled(held, after) == (["minister-bell"], after)


def test_an_address_that_led_to_a_moved_page_leads_to_where_it_is_now() -> None:
    texts = (article("a", "Ada Bell spoke."), article("b", "Bell spoke."))
    _, known = settled(dossier(ADA, BELL))
    _, known = settled(dossier(BOTH), known)
    _, after = settled(dossier(BOTH, articles=texts), known, slug_of("Ada Bell", "minister"))
    assert {a.id: a.to for a in after.moved()} == {"bell": "minister", "ada-bell": "minister"}


@pytest.mark.parametrize("value", ["bell", "index"])
def test_a_curated_slug_that_is_taken_is_refused(value: str) -> None:
    held = dossier(ADA, BELL, articles=(article("a", "Ada Bell spoke."), article("b", "Bell spoke.")))
    _, known = settled(held)
    with pytest.raises(UserError, match=f"people.yml:7: the address “{value}” belongs to another page"):
        settled(held, known, slug_of("Ada Bell", value, line=7))


def test_two_branches_that_gave_one_address_are_settled() -> None:
    clash = Addresses(
        (Address("people", "ada-bell", "a", 1, "Ada Bell"), Address("people", "ada-bell", "z", 1, "Ada Bell"))
    )
    other = person("p2", "Ada Bell", ("z", 1, "Ada Bell"))
    ids, after = settled(dossier(ADA, other), clash)
    assert ids == ["ada-bell", "ada-bell-2"]
    assert settled(dossier(ADA, other), after) == (ids, after)


def test_the_address_of_somebody_who_left_is_kept_for_the_return() -> None:
    ids, known = settled(dossier(ADA, person("p2", "Ada Bell", ("z", 1, "Ada Bell"))))
    _, without = settled(dossier(ADA), known)
    assert without == known
    assert settled(dossier(ADA, person("p2", "Ada Bell", ("z", 1, "Ada Bell"))), without)[0] == ids


def test_two_events_of_one_sentence_keep_their_own_addresses() -> None:
    told = ("a", 1, "Bell met Cray and Dorn in Oslo.")
    first = dossier(ADA, events=(event("e1", "Bell meets Cray", told), event("e2", "Bell meets Dorn", told)))
    _, known = settle(first, NONE, Curation())
    later = dossier(
        ADA,
        events=(event("e1", "Bell meets Dorn in Oslo", told), event("e2", "Bell meets Cray in Oslo", told)),
    )
    result, _ = settle(later, known, Curation())
    assert [e.id for e in result.events] == ["bell-meets-dorn", "bell-meets-cray"]


def test_events_of_one_title_are_told_apart_by_their_days() -> None:
    events = (
        event("e1", "Bell meets Cray", ("a", 1, "They met."), "2030-05-01"),
        event("e2", "Bell meets Cray", ("b", 1, "They met."), "2031-05-01"),
    )
    result, _ = settle(dossier(ADA, events=events), NONE, Curation())
    assert [e.id for e in result.events] == ["bell-meets-cray", "bell-meets-cray-2031-05-01"]
    assert result.events[0].participants[0].person == "ada-bell"


def test_a_note_follows_its_page() -> None:
    _, known = settled(dossier(ADA, BELL))
    note = Note("people", "bell", "Ask her.", "curation/notes/people/bell.md")
    result, _ = settle(dossier(BOTH), known, Curation(notes=(note,)))
    assert [(n.id, n.text) for n in result.notes] == [("ada-bell", "Ask her.")]


@given(st.lists(st.sampled_from(["Ada Bell", "Bell", "Cray"]), min_size=1, max_size=6), st.randoms())
def test_every_address_is_one_page_and_stays(names: list[str], random: object) -> None:
    people = [person(f"p{n}", name, (f"a{n}", 1, name)) for n, name in enumerate(names)]
    ids, known = settled(dossier(*people))
    assert len(set(ids)) == len(ids)
    of = dict(zip((p.mentions[0].article for p in people), ids, strict=True))
    random.shuffle(people)  # type: ignore[attr-defined]
    again, after = settled(dossier(*people), known)
    assert after == known
    assert {p.mentions[0].article: i for p, i in zip(people, again, strict=True)} == of
