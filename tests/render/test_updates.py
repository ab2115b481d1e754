"""What one article more changes in the pages of the invented dossier, and what it leaves as it was."""

from dataclasses import replace

import pytest

from generator import render
from generator.model.addresses import Address, Addresses
from generator.model.article import Published
from generator.model.curation import Note
from generator.model.dossier import Dossier
from generator.model.history import History
from generator.model.text import Reference
from generator.model.time import Date
from generator.render import dates, event_index, named, wording
from generator.render.concordance import Concordance
from generator.render.reasons import reasons
from generator.settings import Settings
from tests.render.invented import at, dossier

TEXT = dossier().articles[1].paragraphs[1].text


def grown(*named: str) -> Dossier:
    """One article more, published between the two dated ones. It names the entries with these ids."""
    old = dossier()
    published = Published(Date("2034-04-01"), "stated", "The file says so.")
    new = replace(old.articles[1], id="d", title="Fog over the quay", published=published, copies=())

    def again(entity):
        there = Reference("d", 2, 0, 4, TEXT[:4])
        return replace(entity, mentions=(*entity.mentions, there)) if entity.id in named else entity

    return replace(
        old,
        articles=(*old.articles, new),
        people=tuple(map(again, old.people)),
        actors=tuple(map(again, old.actors)),
        places=tuple(map(again, old.places)),
    )


def docs(held: Dossier) -> dict[str, list[str]]:
    """The lines of each Markdown page of docs/."""
    made = render.pages(held, Settings(), Addresses())
    return {page.path: page.text.splitlines() for page in made if page.path.endswith(".md")}


def site(held: Dossier) -> dict[str, str]:
    """The text of each page of the site."""
    return {page.path: page.text for page in render.site_pages(held, Addresses(), History())}


def changed(*named: str) -> dict[str, int]:
    """The pages of docs/ that change when an article that names these comes, with the new lines of each."""
    before, after = docs(dossier()), docs(grown(*named))
    return {
        path: sum(line not in before.get(path, ()) for line in lines)
        for path, lines in after.items()
        if lines != before.get(path) and path != "articles/d.md"
    }


def test_an_article_changes_no_page_that_it_does_not_concern() -> None:
    assert changed() == {"articles/index.md": 1}


def test_a_person_who_is_named_again_has_a_line_more() -> None:
    assert changed("ilse-brandt").keys() - changed() == {"people/ilse-brandt.md"}
    named = [
        line for line in docs(grown("ilse-brandt"))["people/ilse-brandt.md"] if "(../articles/d.md)" in line
    ]
    assert len(named) == 1


def test_a_person_in_docs_has_a_line_for_an_article_that_no_other_line_comes_from() -> None:
    kept, shown = docs(dossier())["people/mira-solberg.md"], site(dossier())["people/mira-solberg.md"]
    assert "](../articles/a.md)" in shown
    assert not any("](../articles/a.md)" in line for line in kept)


def test_an_actor_or_place_that_is_named_again_changes_nothing_in_docs() -> None:
    assert changed("lindwick") == changed()


def test_an_actor_that_was_named_earlier_than_it_was_known_changes_nothing_in_docs() -> None:
    assert changed("ostrava", "quay-board") == changed()


def test_the_pages_that_it_does_concern_change_by_a_line() -> None:
    before, after = docs(dossier())["articles/index.md"], docs(grown())["articles/index.md"]
    (line,) = [line for line in after if line not in before and line.startswith("- ")]
    assert line.endswith("1 Apr 2034</time> [Fog over the quay](d.md) <small>Morning Tide</small>")


def test_a_name_that_takes_part_in_nothing_stands_on_the_sites_index_and_in_docs_in_its_article() -> None:
    assert not any("Quay Board" in line for line in docs(dossier())["actors/index.md"])
    assert any(line == ":   Quay Board" for line in docs(dossier())["articles/c.md"])
    pages = site(dossier())
    (row,) = [line for line in pages["actors/index.md"].splitlines() if "Quay Board" in line]
    assert row.startswith('| Quay Board<span id="quay-board"></span> | organisation | ')
    assert "[¶1](../articles/c.md#p1" in row
    assert "[Quay Board](../actors/index.md#quay-board)" in pages["articles/c.md"]


def test_docs_tells_of_all_actors_on_one_page_and_of_all_places_on_another() -> None:
    pages = docs(dossier())
    assert not [p for p in pages if p.startswith(("actors/", "places/")) and not p.endswith("/index.md")]
    at = pages["places/index.md"].index("## Lindwick {: #lindwick }")
    assert "(../events/index.md#2034-03-07-treaty)" in pages["places/index.md"][at + 1]
    assert "## Ostrava (country) {: #ostrava }" in pages["actors/index.md"]
    assert any("[Lindwick](../places/index.md#lindwick)" in line for line in pages["articles/a.md"])
    assert "places/lindwick.md" in site(dossier())


def test_docs_tells_of_all_events_on_one_page_and_the_site_of_each_on_its_own() -> None:
    kept, shown = docs(dossier()), site(dossier())
    assert not [p for p in kept if p.startswith(("events/", "dates/")) and not p.endswith("/index.md")]
    at = next(n for n, line in enumerate(kept["events/index.md"]) if line.endswith("{: #2034-03-07-treaty }"))
    assert "When: [Tuesday 7 March 2034](../dates/index.md#d2034-03-07)" in kept["events/index.md"][at + 1]
    assert "(../events/index.md#2034-03-07-treaty)" in "\n".join(kept["dates/index.md"])
    assert "(../events/2034-03-07-treaty.md)" in shown["dates/2034.md"]
    assert "[Tuesday 7 March 2034](../dates/2034.md#d2034-03-07)" in shown["events/2034-03-07-treaty.md"]


@pytest.mark.parametrize("limit", [1000, 1])
def test_what_people_write_can_lead_to_the_same_places_in_docs_and_in_the_site(monkeypatch, limit) -> None:
    for module in (dates, event_index, named):
        monkeypatch.setattr(module, "_ON_ONE_PAGE", limit)
    monkeypatch.setattr(dates, "_LISTED", limit)
    kept = {path: "\n".join(lines) for path, lines in docs(dossier()).items()}
    places = {
        "events/index.md": "2034-03-07-treaty",
        "dates/index.md": "d2034-03-07",
        "actors/index.md": "ostrava",
        "places/index.md": "lindwick",
    }
    for made in (kept, site(dossier())):
        for path, place in places.items():
            assert f'id="{place}"' in made[path] or f"{{: #{place} }}" in made[path], (path, place)


def test_a_long_page_of_events_or_dates_leads_to_one_for_each_year(monkeypatch) -> None:
    monkeypatch.setattr(event_index, "_ON_ONE_PAGE", 1)
    monkeypatch.setattr(dates, "_ON_ONE_PAGE", 1)
    pages = docs(dossier())
    way = '(years/2034.md#2034-03-07-treaty)<span id="2034-03-07-treaty"></span>'
    assert any(line.endswith(way) for line in pages["events/index.md"])
    assert any(line.endswith("{: #2034-03-07-treaty }") for line in pages["events/years/2034.md"])
    assert (
        '- [Tuesday 7 March 2034](2034.md#d2034-03-07)<span id="d2034-03-07"></span>'
        in pages["dates/index.md"]
    )
    assert any('id="d2034-03-07"' in line for line in pages["dates/2034.md"])
    assert any("(../events/index.md#2034-03-07-treaty)" in line for line in pages["dates/2034.md"])


def test_a_name_with_a_note_is_told_of() -> None:
    noted = replace(dossier(), notes=(Note("actors", "quay-board", "Founded in 1990.", "curation/x.md"),))
    page = docs(noted)["actors/index.md"]
    assert page.index("## Quay Board (organisation) {: #quay-board }") < page.index("Founded in 1990.")


def test_a_long_page_of_places_leads_to_a_page_for_each_letter(monkeypatch) -> None:
    monkeypatch.setattr(named, "_ON_ONE_PAGE", 1)
    pages = docs(dossier())
    way = '- [Lindwick](letters/l.md#lindwick)<span id="lindwick"></span>'
    assert way in pages["places/index.md"]
    assert "## Lindwick {: #lindwick }" in pages["places/letters/l.md"]
    assert any("(../places/index.md#lindwick)" in line for line in pages["articles/a.md"])


def test_the_site_has_a_page_for_what_several_articles_name_and_lists_them_all() -> None:
    assert "actors/quay-board.md" not in site(dossier())
    page = site(grown("quay-board"))["actors/quay-board.md"]
    assert "[Fog over the quay](../articles/d.md)" in page
    assert "](../articles/c.md#p1)" in page
    assert "[Quay Board](../actors/quay-board.md)" in site(grown("quay-board"))["articles/c.md"]


def test_an_actor_and_a_place_of_one_name_keep_their_own_events_and_words() -> None:
    made = dossier()
    ostrava = replace(made.places[0], id="ostrava", name="Ostrava")
    both = site(replace(made, places=(*made.places, ostrava)))
    assert "## Said" in both["actors/ostrava.md"]
    assert "## Said" not in both["places/ostrava.md"]


def test_before_and_after_in_time_stand_in_the_site_only() -> None:
    pages = site(grown())
    assert "<span>Before</span> [Harbour ministers sign at Lindwick](a.md)" in pages["articles/d.md"]
    assert "<span>After</span> [Talks in Lindwick end with a signature](b.md)" in pages["articles/d.md"]
    assert "<span>Before</span>" not in pages["articles/a.md"]
    assert not any("<nav" in line for page in docs(grown()).values() for line in page)


@pytest.mark.parametrize(
    ("path", "line"), [("events/by-type.md", "## agree"), ("quotes/by-time.md", "## 2034")]
)
def test_a_second_order_of_the_same_lines_is_the_sites(path: str, line: str) -> None:
    assert line in site(dossier())[path]
    assert path not in docs(dossier())
    name = path.partition("/")[2]
    assert not any(name in line for page in docs(dossier()).values() for line in page)


def test_home_in_docs_leads_to_the_sections_and_holds_no_figure_that_changes() -> None:
    kept, shown = docs(dossier())["index.md"], site(dossier())["index.md"]
    assert "- [Events](events/index.md) <small>each once, with the sentences that report it</small>" in kept
    assert kept == docs(grown("ilse-brandt"))["index.md"]
    assert "## Latest events" in shown and "<li><b>3</b> <span>articles" in shown


@pytest.mark.parametrize(
    ("published", "event_first"),  # of the article that alone has the sentence; another tells the event, too
    [("2034-03-08", False), ("2034-06-01", True)],
)
def test_what_is_reported_later_stands_below_on_its_day_in_docs(published: str, event_first: bool) -> None:
    first, *others = dossier().articles
    first = replace(first, published=replace(first.published, date=Date(published)))
    page = "\n".join(docs(replace(dossier(), articles=(first, *others)))["dates/index.md"])
    event, sentence = page.index("sign a treaty in Lindwick]"), page.index("met Tomás Reyes in Lindwick on")
    assert (event < sentence) == event_first


def test_a_day_in_docs_holds_its_events_and_the_sentences_that_no_event_quotes() -> None:
    page = "\n".join(docs(dossier())["dates/index.md"])
    assert '- <time id="d2034-03-07" datetime="2034-03-07">7 Mar 2034</time> Foreign Minister' in page
    assert '- <time datetime="2034-03-07">7 Mar 2034</time> [Mira Solberg and Tomás Reyes sign' in page
    assert "will visit Port Amaro in <mark>May</mark>" in page
    assert "300 guests" not in page and "300 guests" in site(dossier())["dates/2034.md"]


def test_a_new_office_changes_no_article_that_names_somebody() -> None:
    made = dossier()
    (solberg,) = [p for p in made.people if p.id == "mira-solberg"]
    later = replace(
        solberg.roles[-1], text="prime minister", first=Date("2034-06-01"), last=Date("2034-06-01")
    )
    promoted = replace(solberg, roles=(*solberg.roles, later))
    grew = replace(made, people=tuple(promoted if p is solberg else p for p in made.people))
    assert docs(grew)["articles/a.md"] == docs(made)["articles/a.md"]
    assert "Mira Solberg, prime minister" in site(grew)["articles/a.md"]


def test_an_office_is_shown_where_it_is_first_told_in_most_words() -> None:
    made = dossier()
    (solberg,) = [p for p in made.people if p.id == "mira-solberg"]
    bare = Reference("a", 3, 8, 16, "Minister")
    office = replace(solberg.roles[-1], evidence=(bare, *solberg.roles[-1].evidence))
    grew = replace(
        made, people=tuple(replace(p, roles=(office,)) if p is solberg else p for p in made.people)
    )
    assert "<mark>Foreign Minister</mark>" in "\n".join(docs(grew)["people/mira-solberg.md"])


def test_numbers_stand_in_the_site_only() -> None:
    header = "| Name | Office | Articles | Events | First | Last |"
    assert header in site(dossier())["people/index.md"]
    assert header not in docs(dossier())["people/index.md"]
    assert "1 article" not in "\n".join(docs(dossier())["people/mira-solberg.md"])


def test_reasons_name_people_and_articles_and_leave_out_weights() -> None:
    c = Concordance(dossier())
    why = ("shared: ilse-brandt, the same day (+2.0)", "shared: ilse-brandt, the same day (+1.9)")
    assert reasons(c, why) == ("shared: Ilse Brandt, the same day",)
    assert reasons(c, ("“Solberg” in a ¶4 follows the full name “Mira Solberg” in ¶3.",)) == (
        "“Solberg” in The Lindwick Post, 8 March 2034 ¶4 follows the full name “Mira Solberg” in ¶3.",
    )


def test_a_page_names_the_evidence_without_its_weight() -> None:
    why = ("the same day (+2.0), different numbers (-0.5)", "the same day (+1.9), different numbers (-0.5)")
    assert wording.evidence(why) == ("the same day, different numbers",)


def test_a_former_address_leads_to_the_page_or_to_the_place_that_is_there_now() -> None:
    former = [("actors", "quay", "quay-board"), ("people", "brandt", "ilse-brandt"), ("events", "x", "gone")]
    former += [("events", "treaty", "2034-03-07-treaty"), ("actors", "ostrau", "ostrava")]
    known = Addresses(tuple(Address(section, id, "c", 1, "words", to) for section, id, to in former))
    pages = {page.path: page.text for page in render.pages(dossier(), Settings(), known)}
    shown = {page.path: page.text for page in render.site_pages(dossier(), known, History())}
    assert "moved: index.html#quay-board" in shown["actors/quay.md"]
    assert "moved: 2034-03-07-treaty.html" in shown["events/treaty.md"]
    assert "moved: ilse-brandt.html" in pages["people/brandt.md"]
    assert "events/x.md" not in shown
    for place, page in (("treaty", "events/index.md"), ("ostrau", "actors/index.md")):
        assert f'<span id="{place}"></span>' in pages[page] and f'<span id="{place}"></span>' in shown[page]
        assert page.replace("index", place) not in pages


def test_the_sentence_of_two_dates_of_one_day_stands_there_once() -> None:
    made = dossier()
    twice = replace(made.dates[-1], mentions=(at("b", 3, "4 May"), at("b", 3, "May")))
    page = site(replace(made, dates=(*made.dates[:-1], twice)))["dates/2034.md"]
    assert page.count('<blockquote markdown="span">Brandt visited') == 1
