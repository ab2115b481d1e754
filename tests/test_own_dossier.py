"""This repository's own dossier, built: its data keep the public format, its links lead somewhere."""

import json
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urldefrag, urlsplit

import pytest

REFERENCE = {"article", "paragraph", "start", "end", "text"}


@pytest.fixture(scope="module")
def data(own_site) -> dict[str, Any]:
    return json.loads((own_site / "site/data/dossier.json").read_text(encoding="utf-8"))


def references(value: Any) -> Iterator[dict[str, Any]]:
    """Every REF anywhere inside a JSON value."""
    if isinstance(value, dict):
        if value.keys() == REFERENCE:
            yield value
        else:
            for item in value.values():
                yield from references(item)
    elif isinstance(value, list):
        for item in value:
            yield from references(item)


def test_every_reference_quotes_its_paragraph_exactly(data):
    texts = {(a["id"], p["n"]): p["text"] for a in data["articles"] for p in a["paragraphs"]}
    found = list(references(data))
    assert len(found) > 100
    for ref in found:
        assert texts[ref["article"], ref["paragraph"]][ref["start"] : ref["end"]] == ref["text"]


def test_whatever_exists_has_a_source(data):
    for section in ("people", "actors", "places", "dates"):
        assert all(entry["mentions"] for entry in data[section])
    assert all(event["evidence"] for event in data["events"])
    assert all(quote["evidence"] for quote in data["quotes"])


def test_a_mention_belongs_to_one_person_only(data):
    mentions = [tuple(sorted(m.items())) for p in data["people"] for m in p["mentions"]]
    assert len(mentions) == len(set(mentions))


def test_every_id_that_is_named_exists(data):
    ids = {
        s: {e["id"] for e in data[s]} for s in ("articles", "people", "actors", "places", "events", "quotes")
    }
    for section, known in ids.items():
        assert len(known) == len(data[section]), f"{section}: an id stands twice"
    for event in data["events"]:
        for one in event["participants"]:
            assert one["person"] is None or one["person"] in ids["people"]
            assert one["actor"] is None or one["actor"] in ids["actors"]
    for quote in data["quotes"]:
        assert (
            not quote["speaker"] or (quote["speaker"]["person"] or next(iter(ids["people"]))) in ids["people"]
        )
        assert quote["continues"] is None or quote["continues"] in ids["quotes"]
    for entry in data["unsure"]:
        assert set(entry["ids"]) <= ids[entry["kind"]]


class Links(HTMLParser):
    """The addresses and anchors of one page."""

    def __init__(self) -> None:
        super().__init__()
        self.targets: list[str] = []
        self.anchors: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name in ("id", "name") and value:
                self.anchors.add(value)
            elif name in ("href", "src") and value:
                self.targets.append(value)


def read_page(path: Path) -> Links:
    links = Links()
    links.feed(path.read_text(encoding="utf-8"))
    return links


def test_every_link_and_anchor_of_the_site_leads_somewhere(own_site):
    site = own_site / "site"
    pages = {path: read_page(path) for path in sorted(site.rglob("*.html"))}
    assert len(pages) > 20
    broken = [f"{path.relative_to(site)} -> {target}" for path, target in dead_links(pages, site)]
    assert broken == []


def dead_links(pages: dict[Path, Links], site: Path) -> Iterator[tuple[Path, str]]:
    for path, page in pages.items():
        for target in page.targets:
            if urlsplit(target).scheme or target.startswith("//"):
                continue
            address, anchor = urldefrag(target)
            goal = site / address.lstrip("/") if address.startswith("/") else path.parent / unquote(address)
            goal = (goal / "index.html" if goal.is_dir() else goal).resolve() if address else path
            missing_anchor = anchor and goal in pages and unquote(anchor) not in pages[goal].anchors
            if not goal.exists() or missing_anchor:
                yield path, target
