"""What a person does with a finished dossier: explain, decide, adopt, check. All articles are invented."""

import pytest

from generator import build
from generator.desk.adopting import adopt
from generator.desk.checks import check
from generator.desk.deciding import decide
from generator.desk.explaining import explain
from generator.errors import UserError


def edit(desk, page: str, old: str, new: str) -> None:
    path = desk.root / "docs" / page
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_explain_gives_reasons_and_words(desk) -> None:
    person = "\n".join(explain(desk.root, "person/ada-bell", 1))
    assert "Ada Bell (people/ada-bell)" in person
    assert "“Ada Bell” (lisbon-visit#p3)" in person
    (head, first, *_) = explain(desk.root, "date harbour-talks#p3", 1)
    assert head == "articles/harbour-talks#p3, published 2031-05-02"
    assert first.startswith("“Thursday” (p3) → 2031-05-01")
    assert "The article's header gives" in "\n".join(explain(desk.root, "article/harbour-talks", 1))


def test_explain_knows_the_paragraphs_of_an_article(desk) -> None:
    with pytest.raises(UserError, match=r"no such paragraph\. Name one from p1 to p\d+"):
        explain(desk.root, "date harbour-talks#p99", 1)


def test_adopt_says_that_there_is_no_such_page(desk) -> None:
    for page in ("people/nobody", "docs/people/nobody.md"):
        with pytest.raises(UserError, match=r"docs/people/nobody\.md: it cannot be read \(No such file"):
            adopt(desk.root, page, jobs=1)


def test_explain_knows_no_such_entry_but_a_like_one(desk) -> None:
    with pytest.raises(UserError, match=r"ada-bel: the dossier has no such entry\. Did you mean ada-bell"):
        explain(desk.root, "person/ada-bel", 1)
    with pytest.raises(UserError, match="cannot be explained"):
        explain(desk.root, "weather", 1)


def test_a_former_address_is_understood_where_an_entry_is_asked_for(desk) -> None:
    decide(desk.root, "same", ("people/ada-bell", "people/rosa-lindt"), jobs=1)
    desk.save("One person")
    gone = next(name for name in ("ada-bell", "rosa-lindt") if "kind: moved" in page(desk, name))
    assert explain(desk.root, f"person/{gone}", 1)[0].startswith("Ada Bell (people/")
    with pytest.raises(UserError, match="“Ada Bell” in harbour-talks is “not-a-person”"):
        decide(desk.root, "not-a-person", (f"people/{gone}",), jobs=1)


def page(desk, name: str) -> str:
    return (desk.root / f"docs/people/{name}.md").read_text(encoding="utf-8")


def test_a_contradiction_is_refused_and_nothing_written(desk) -> None:
    decide(desk.root, "different", ("people/ada-bell", "people/rosa-lindt"), jobs=1)
    before = (desk.root / "curation/people.yml").read_bytes()
    with pytest.raises(UserError, match="by other decisions"):
        decide(desk.root, "same", ("people/ada-bell", "people/rosa-lindt"), jobs=1)
    with pytest.raises(UserError, match="this is decided already"):
        decide(desk.root, "different", ("people/rosa-lindt", "people/ada-bell"), jobs=1)
    with pytest.raises(UserError, match="there is no decision `outlet` about people"):
        decide(desk.root, "outlet", ("people/ada-bell",), value="x", jobs=1)
    with pytest.raises(UserError, match="the article has no such words"):
        decide(desk.root, "not-a-person", ("harbour-talks#Zed",), jobs=1)
    assert (desk.root / "curation/people.yml").read_bytes() == before


def test_edits_of_a_page_move_into_curation(desk) -> None:
    edit(desk, "people/ada-bell.md", 'title: "Ada Bell"', 'title: "Ada B. Bell"')
    edit(desk, "people/ada-bell.md", "## Events", "She chairs the **harbour** board.\n\n## Events")
    said = adopt(desk.root, "docs/people/ada-bell.md", by="R. Desk", jobs=1)
    assert any("name “Ada B. Bell”" in line for line in said)
    note = (desk.root / "curation/notes/people/ada-bell.md").read_text(encoding="utf-8")
    assert note == "She chairs the **harbour** board.\n"
    assert "Ada B. Bell" in desk.people().values()
    assert check(desk.root, jobs=1) == ()


def test_edits_that_nothing_can_hold_change_nothing(desk) -> None:
    edit(desk, "people/ada-bell.md", "# Ada Bell", "# Ada Bell\n\nNew.")
    edit(desk, "people/ada-bell.md", 'kind: "person"', 'kind: "saint"')
    page = (desk.root / "docs/people/ada-bell.md").read_bytes()
    with pytest.raises(UserError, match="the field `kind` cannot be adopted"):
        adopt(desk.root, "people/ada-bell.md", jobs=1)
    assert (desk.root / "docs/people/ada-bell.md").read_bytes() == page
    assert not (desk.root / "curation").exists()
    with pytest.raises(UserError, match="this page was not edited by hand"):
        adopt(desk.root, "people/tom-cray.md", jobs=1)


def test_a_value_that_does_not_fit_is_said_of_the_page_and_nothing_is_written(desk) -> None:
    edit(desk, "people/ada-bell.md", 'title: "Ada Bell"', 'title: "Ada B. Bell"\nwikidata: none')
    with pytest.raises(UserError, match=r"docs/people/ada-bell\.md:3: the value of `wikidata` is “none”"):
        adopt(desk.root, "people/ada-bell.md", jobs=1)
    assert not (desk.root / "curation").exists()


def test_an_event_takes_no_type_that_there_is_not(desk) -> None:
    edit(desk, "events/index.md", "Type: consult, visit", "Type: picnic")
    wrong = r":\d+: the value of `type` is “picnic”\. It must be one of agree, consult, .*as in consult/visit"
    with pytest.raises(UserError, match=wrong):
        adopt(desk.root, "events/index.md", jobs=1)
    edit(desk, "events/index.md", "picnic", "request")
    assert any("“request”" in line for line in adopt(desk.root, "events/index.md", jobs=1))


def test_edits_of_several_entries_move_into_curation_at_once(desk) -> None:
    edit(desk, "events/index.md", "### Ada Bell visits Lisbon {", "### Ada Bell in Lisbon {")
    edit(desk, "events/index.md", "- <mark>Foreign", "The first of three.\n\n- <mark>Foreign")
    said = adopt(desk.root, "docs/events/index.md", by="R. Desk", jobs=1)
    assert any("title “Ada Bell in Lisbon”" in line for line in said)
    page = (desk.root / "docs/events/index.md").read_text("utf-8")
    assert "Ada Bell in Lisbon {: #ada-bell-in-lisbon }" in page
    assert page.index("Analyst’s note") < page.index("The first of three.") < page.index("- <mark>Foreign")
    assert check(desk.root, jobs=1) == ()


def test_a_page_edited_after_a_build_that_is_not_committed_can_be_adopted(desk) -> None:
    desk.add("resignation")
    build.build(desk.root, only="docs", jobs=1)
    edit(desk, "people/tom-cray.md", 'title: "Tom Cray"', 'title: "Thomas Cray"')
    assert any("Thomas Cray" in line for line in adopt(desk.root, "people/tom-cray.md", jobs=1))


def test_pages_that_take_no_edits_say_where_these_belong(desk) -> None:
    for page in ("dates/index", "dates/2031"):
        with pytest.raises(UserError, match=r"curation/notes/dates/DAY\.md"):
            adopt(desk.root, f"docs/{page}.md", jobs=1)
    for page in ("people/index.md", "index.md", "quotes/index.md"):
        with pytest.raises(UserError, match="edits of this page cannot be adopted"):
            adopt(desk.root, page, jobs=1)


@pytest.mark.parametrize("day", ["2031-05-01", "2031-05-09"])  # an article speaks of it; one appeared then
def test_the_note_of_a_day_stands_on_that_day(desk, day: str) -> None:
    note = desk.root / f"curation/notes/dates/{day}.md"
    note.parent.mkdir(parents=True)
    note.write_text("A bank holiday.\n", "utf-8")
    desk.save("Note a day")
    page = (desk.root / "docs/dates/index.md").read_text("utf-8")
    assert page.index(f"{{: #d{day} .day-head }}") < page.index("A bank holiday.")
    assert "Analyst’s note" in page
    assert check(desk.root, jobs=1) == ()


def found(desk) -> str:
    return "\n".join(map(str, check(desk.root, jobs=1)))


def test_check_names_what_does_not_agree(desk) -> None:
    edit(desk, "people/ada-bell.md", "# Ada Bell", "# Ada Bel")
    assert "docs/people/ada-bell.md" in found(desk)
    desk.git("checkout", "-q", "docs")
    desk.add("resignation")
    assert "generated files are out of date" in found(desk)
    assert check(desk.root, jobs=1, fix=True) == ()


def test_check_names_decisions_about_nothing(desk) -> None:
    decide(desk.root, "alias", ("people/rosa-lindt",), value="R. L.", jobs=1)
    desk.save("Decide")
    (desk.root / "seeds/lisbon-visit.txt").unlink()
    assert "curation/people.yml:4: there is no article `lisbon-visit`" in found(desk)


def test_check_names_leaks_and_broken_links(desk) -> None:
    own = desk.root / "docs/own.md"
    own.write_text("# Own\n\n[gone](people/nobody.md) [no place](#there) [right](people/ada-bell.md)\n")
    words = found(desk)
    assert "docs/own.md:3: broken link `people/nobody.md`: there is no such file" in words
    assert "broken link `#there`: the page has no such place" in words
    own.write_text("# Own\n\nAsk desk@example.org.\n")
    assert "docs/own.md:3: this would publish “desk@example.org”" in found(desk)
