"""People across invented articles: who is who, and what people decided."""

from collections.abc import Mapping

import pytest

from generator import extract
from generator.model.article import Article, Paragraph, Published
from generator.model.curation import CuratedDecision, Handle
from generator.model.dossier import Person
from generator.model.findings import Findings
from generator.model.time import Date
from generator.resolve.people import People, people
from generator.settings import Settings


def findings(name: str, text: str, day: str | None = None) -> Findings:
    """What extraction finds in an invented article; each line of `text` is a paragraph."""
    published = Published(Date(day) if day else None, "stated" if day else "unknown", "invented")
    lines = enumerate(text.strip().splitlines(), 1)
    article = Article(
        id=name,
        source=f"seeds/{name}.txt",
        sha256="0" * 64,
        title=name,
        title_from="lead",
        published=published,
        outlet=None,
        agencies=(),
        authors=(),
        dateline=None,
        language="en",
        paragraphs=tuple(Paragraph(n, line.strip(), "body") for n, line in lines),
    )
    return extract.findings(article, Settings().model)


def resolved(articles: Mapping[str, str], *decisions: CuratedDecision) -> People:
    return people(tuple(findings(name, text) for name, text in sorted(articles.items())), decisions)


def found(articles: Mapping[str, str], *decisions: CuratedDecision) -> dict[str, list[str]]:
    """Each person's id with the words of all mentions, in the order of the text."""
    return {p.id: [m.text for m in p.mentions] for p in resolved(articles, *decisions).people}


def decided(kind: str, *about: tuple[str, str], value: str | None = None) -> CuratedDecision:
    handles = tuple(Handle(article, words) for article, words in about)
    return CuratedDecision("people", kind, handles, value, None, None, None, "curation/people.yml", 3)


HARBOUR = """Chinese Foreign Minister Wang Lin met Samuel Osei on Monday.
Wang thanked Osei, who praised China."""
BUDGET = """Wang Lin, the Chinese foreign minister, left China on Friday.
Wang said that he was tired."""


def test_one_person_has_one_entry_with_every_mention() -> None:
    assert found({"budget": BUDGET, "harbour": HARBOUR}) == {
        "samuel-osei": ["Samuel Osei", "Osei"],
        "wang-lin": ["Wang Lin", "Wang", "Wang Lin", "Wang"],
    }


def test_a_surname_that_no_article_explains_changes_nobody_else() -> None:
    lonely = "Wang said on Monday that the football season was over."
    before, after = found({"harbour": HARBOUR}), found({"harbour": HARBOUR, "sport": lonely})
    assert {name: after[name] for name in before} == before
    assert after["wang"] == ["Wang"]
    (unsure,) = resolved({"harbour": HARBOUR, "sport": lonely}).unsure
    assert unsure.ids == ("wang", "wang-lin")


def test_a_surname_joins_the_only_bearer_whom_the_article_agrees_with() -> None:
    later = "The Chinese foreign minister Wang said on Monday that China was ready."
    assert found({"harbour": HARBOUR, "later": later})["wang-lin"] == ["Wang Lin", "Wang", "Wang"]


def test_another_name_that_the_text_tells_is_the_same_persons() -> None:
    article = """Moloko was seen in Velm on Sunday.
The singer Samuel Osei, better known as Moloko, met Laura Blake (née Stone-Holm).
Moloko left early. Stone-Holm stayed."""
    assert found({"velm": article}) == {
        "laura-blake": ["Laura Blake", "Stone-Holm", "Stone-Holm"],
        "samuel-osei": ["Moloko", "Samuel Osei", "Moloko", "Moloko"],
    }


def test_a_name_may_leave_out_its_article_and_its_second_half() -> None:
    article = """General Omar al-Velmi and the painter Karl-Heinz Osei met on Monday.
Velmi left early. Karl stayed."""
    assert found({"velm": article}) == {
        "karl-heinz-osei": ["Karl-Heinz Osei", "Karl"],
        "omar-al-velmi": ["Omar al-Velmi", "Velmi"],
    }


def test_a_prince_of_one_name_is_the_same_in_two_articles() -> None:
    one, other = "Prince Osric was in Velm on Monday.", "They saw Prince Osric at the fair."
    assert found({"one": one, "other": other, "third": "The painter Osric Blake slept."}) == {
        "osric": ["Osric", "Osric"],
        "osric-blake": ["Osric Blake"],
    }


def test_of_two_of_one_surname_the_title_tells_which() -> None:
    article = """Minister Doreen Osei and minister Alphonse Osei met on Monday.
Mr Osei left early. Ms Osei stayed."""
    assert found({"velm": article}) == {
        "alphonse-osei": ["Alphonse Osei", "Osei"],
        "doreen-osei": ["Doreen Osei", "Osei"],
    }


def test_a_single_name_is_a_person_if_the_text_tells_what_they_are() -> None:
    assert found({"velm": "Her daughter Laura slept. Tracey, 49, was angry. Grace left."}) == {
        "laura": ["Laura"],
        "tracey": ["Tracey"],
    }


def test_a_second_person_of_the_name_splits_nothing() -> None:
    other = "The swimmer Wang Tao won again. Wang smiled."
    both = found({"harbour": HARBOUR, "sport": other})
    assert both["wang-lin"] == ["Wang Lin", "Wang"]
    assert both["wang-tao"] == ["Wang Tao", "Wang"]


def test_a_bare_surname_between_two_goes_to_the_nearest_earlier_full_name() -> None:
    couple = """Laura Blake and Peter Blake arrived on Monday.
Blake praised the food.
Laura Blake spoke later. Blake was tired.
Mr. Blake left early and Mrs. Blake stayed."""
    assert found({"couple": couple}) == {
        "laura-blake": ["Laura Blake", "Laura Blake", "Blake", "Blake"],
        "peter-blake": ["Peter Blake", "Blake", "Blake"],
    }


def test_a_bare_surname_stays_with_whom_the_article_called_so_first() -> None:
    mayor = """The former mayor Samuel Osei was sentenced on Monday.
Osei left the court early.
His wife, Grace Osei, was acquitted.
A rival called the sentence a relief. Osei may appeal."""
    assert found({"court": mayor}) == {
        "grace-osei": ["Grace Osei"],
        "samuel-osei": ["Samuel Osei", "Osei", "Osei"],
    }


def test_a_bare_surname_far_from_a_relative_is_whom_the_article_named_first() -> None:
    life = """The physicist Laura Osei has died. She was 91.
She married the engineer Samuel Osei.
She liked the sea and the hills.
In the end nobody asked her about the prize. Osei did not mind."""
    assert found({"life": life})["laura-osei"] == ["Laura Osei", "Osei"]


def test_an_archbishop_of_a_town_keeps_his_title() -> None:
    (person,) = resolved({"town": "The Archbishop of Lima, Samuel Osei, asked for calm."}).people
    assert [r.text for r in person.roles] == ["archbishop of Lima"]


def test_a_bare_surname_is_not_whom_the_article_calls_by_the_given_name() -> None:
    brothers = """The miner Samuel Osei looked for his brother Peter Osei. Peter had a strong arm.
Nobody knew where to dig. Osei went home."""
    assert found({"mine": brothers})["samuel-osei"] == ["Samuel Osei", "Osei"]


def test_a_surname_begins_a_sentence_with_its_small_words() -> None:
    coach = "The coach, Jan van der Meer, was glad. Van der Meer thanked the club."
    assert found({"club": coach}) == {"jan-van-der-meer": ["Jan van der Meer", "Van der Meer"]}


def test_a_family_firm_is_called_by_the_family_name() -> None:
    firm = """Lindholm AB bought a mill. Karin Lindholm and her brother Axel Lindholm thanked everybody.
Shares of Lindholm fell."""
    assert found({"firm": firm}) == {"axel-lindholm": ["Axel Lindholm"], "karin-lindholm": ["Karin Lindholm"]}


def test_a_professor_of_one_name_is_somebody() -> None:
    study = "The study was led by Professor Hartono. Hartono said on Monday that he was glad."
    assert found({"study": study}) == {"hartono": ["Hartono", "Hartono"]}


def test_a_careless_spelling_is_the_same_person_in_the_same_office_only() -> None:
    one = "Kenyan Foreign Minister Kastor Petrenko spoke."
    same = {"a": one, "b": "Kenyan Foreign Minister Gastor Petrenko left."}
    assert len(found(same)) == 1
    assert len(found({"a": one, "b": "The dentist Gastor Petrenko slept."})) == 2


def test_a_given_name_alone_joins_its_only_bearer() -> None:
    text = """Chinese President Chen Haoran spoke on Monday. Europe wants Haoran to use his power."""
    assert found({"letter": text})["chen-haoran"] == ["Chen Haoran", "Haoran"]


def test_an_office_keeps_its_days_and_a_change_of_office_shows() -> None:
    corpus = (
        findings("a", "Kenyan Foreign Minister Amina Yusuf arrived.", "2031-03-02"),
        findings("b", "Kenya's foreign minister Amina Yusuf left.", "2031-05-09"),
        findings("c", "Kenyan President Amina Yusuf spoke.", "2033-01-20"),
    )
    (person,) = people(corpus, ()).people
    assert [(r.text, str(r.first), str(r.last)) for r in person.roles] == [
        ("Kenyan foreign minister", "2031-03-02", "2031-05-09"),
        ("Kenyan president", "2033-01-20", "2033-01-20"),
    ]


def test_the_evidence_is_told_in_sentences() -> None:
    person = one(resolved({"budget": BUDGET, "harbour": HARBOUR}), "wang-lin")
    assert any("same full name (+3)" in line and "same office (+1)" in line for line in person.why)
    assert "“Wang” in budget ¶2 follows the full name “Wang Lin” in ¶1." in person.why


def one(found: People, id_: str) -> Person:
    (person,) = [p for p in found.people if p.id == id_]
    return person


# What people decided.


def test_same_joins_and_different_parts() -> None:
    texts = {"a": "The singer Laura Blake arrived.", "b": "The singer Lara Blakely arrived."}
    same = decided("same", ("a", "Laura Blake"), ("b", "Lara Blakely"))
    assert len(resolved(texts, same).people) == 1
    twice = {"a": "The singer Laura Blake arrived.", "b": "The dentist Laura Blake arrived."}
    assert len(resolved(twice).people) == 1
    different = decided("different", ("a", "Laura Blake"), ("b", "Laura Blake"))
    parted = resolved(twice, different)
    assert [p.id for p in parted.people] == ["laura-blake", "laura-blake-2"]
    assert parted.unsure == ()


def test_a_name_that_is_nobodys_goes_and_one_that_was_missed_comes() -> None:
    text = {"a": "Laura Blake met the board of Harbour Trust."}
    assert found(text, decided("not-a-person", ("a", "Laura Blake"))) == {}
    named = found(text, decided("name", ("a", "Harbour Trust"), value="Harbour Trust"))
    assert named["harbour-trust"] == ["Harbour Trust"]


def test_whoever_is_denied_in_full_is_denied_under_the_surname() -> None:
    denied = decided("not-a-person", ("a", "Laura Blake"))
    assert found({"a": "Laura Blake is a new car. People like the Blake. Blake sells well."}, denied) == {}
    two = {"a": "Laura Blake met Peter Blake. Blake left early."}
    assert found(two, denied) == {"peter-blake": ["Peter Blake", "Blake"]}
    elsewhere = {"a": "Laura Blake sells well.", "b": "Laura Blake left. Blake was tired."}
    assert found(elsewhere, denied) == {"laura-blake": ["Laura Blake", "Blake"]}


def test_a_name_whose_words_the_corpus_writes_small_is_nobody() -> None:
    text = "They filled the Open Window. An open window is a window that is open."
    assert found({"a": text}) == {}


def test_name_alias_role_note_and_item_are_set() -> None:
    where = ("harbour", "Samuel Osei")
    person = one(
        resolved(
            {"harbour": HARBOUR},
            decided("name", where, value="Samuel K. Osei"),
            decided("alias", where, value="Sammy"),
            decided("role", where, value="harbour master"),
            decided("note", where, value="Seen twice."),
            decided("wikidata", where, value="Q42"),
        ),
        "samuel-k-osei",
    )
    assert (person.name, person.aliases) == ("Samuel K. Osei", ("Osei", "Sammy", "Samuel Osei"))
    assert [r.text for r in person.roles] == ["harbour master"]
    assert (person.note, person.wikidata) == ("Seen twice.", "Q42")


@pytest.mark.parametrize(
    ("decision", "complaint"),
    [
        (decided("name", ("a", "arrived"), value="X"), "no name is found"),
        (decided("name", ("a", "Blake"), value="X"), "the words name several people"),
    ],
)
def test_a_decision_that_fits_nobody_is_reported_by_file_and_line(
    decision: CuratedDecision, complaint: str
) -> None:
    (problem,) = resolved({"a": "Laura Blake and Peter Blake arrived."}, decision).problems
    assert complaint in problem.found
    assert (problem.file, problem.line) == ("curation/people.yml", 3)


def test_decisions_that_contradict_each_other_through_others_are_reported() -> None:
    texts = {"a": "Laura Blake arrived.", "b": "Laura Blake left.", "c": "Lara Blakely left."}
    different = decided("different", ("a", "Laura Blake"), ("b", "Laura Blake"))
    joins = [decided("same", (article, "Laura Blake"), ("c", "Lara Blakely")) for article in "ab"]
    problems = resolved(texts, different, *joins).problems
    assert any("other decisions join them" in p.found for p in problems)
