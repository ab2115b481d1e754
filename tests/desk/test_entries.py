"""Edits of a page of many entries: the decisions and notes they mean, and those that none can hold."""

import pytest

from generator.desk.edits import edits
from generator.errors import UserError

EVENTS = """---
title: "Events"
generated: 0123456789abcdef
---
# Events

## 2031 {: #g-2031 }

### Ada Bell visits Oslo {: #ada-bell-visits-oslo }
- Type: consult, visit · When: [Friday 2 May 2031](d.md) · Where: Oslo · Who: [Ada Bell](b.md) → Tom Cray
- Bell visited <mark>Oslo</mark> on Friday. <small>[Daily Harbour](../articles/talks.md#p3)</small>
### <span id="cray-quits"></span>Tom Cray resigns {: #tom-cray-resigns }
- Type: appointment · When: unknown; reported on 9 May 2031 · Who: Tom Cray · Status: planned
- Cray wants to go. <small>[Daily Harbour](../articles/more.md#p2)</small>
"""
ACTORS = """---
title: "Countries and organisations"
generated: 0123456789abcdef
---
# Countries and organisations

## Norway (country) {: #norway }
- 2 May 2031 [Ada Bell visits Oslo](../events/index.md#ada-bell-visits-oslo)
"""
PAGES = {"events": EVENTS, "actors": ACTORS}
VISIT, QUITS = "events/ada-bell-visits-oslo", "events/tom-cray-resigns"


def found(section: str, old: str, new: str) -> dict[str, object]:
    """Kind and value of each decision, and the note, by the entry that an edit is of."""
    text = PAGES[section]
    assert old in text
    made = edits(f"docs/{section}/index.md", text, text.replace(old, new, 1))
    return {
        target: [*((f.kind, f.value) for f in one.fields), *([one.added] if one.added else [])]
        for target, one in made.items()
    }


MEANT = [
    ("events", "### Ada Bell visits Oslo", "### Bell in Oslo", {VISIT: [("title", "Bell in Oslo")]}),
    ("events", "Friday 2 May", "Saturday 3 May", {VISIT: [("date", "2031-05-03")]}),
    (
        "events",
        "[Friday 2 May 2031](d.md)",
        "2031-05",
        {VISIT: [("date", "2031-05")]},
    ),
    ("events", "unknown; reported on 9 May 2031", "May 2031", {QUITS: [("date", "2031-05")]}),
    ("events", "unknown; reported on 9 May 2031", "about 8 May 2031", {QUITS: [("date", "2031-05-08~")]}),
    ("events", "consult, visit", "consult, phone", {VISIT: [("type", "consult/phone")]}),
    ("events", "Where: Oslo", "Where: Bergen", {VISIT: [("place", "Bergen")]}),
    ("events", " · Who: Tom Cray", " · Where: Rome · Who: Tom Cray", {QUITS: [("place", "Rome")]}),
    (
        "events",
        "→ Tom Cray",
        "→ Rosa Lindt, Ivo Marsh",
        {VISIT: [("participants", "Ada Bell; Rosa Lindt; Ivo Marsh")]},
    ),
    ("events", "planned", "cancelled", {QUITS: [("status", "cancelled")]}),
    ("events", "- Bell visited", "Seen by us.\n\n- Bell visited", {VISIT: ["Seen by us.\n"]}),
    ("events", "more.md#p2)</small>", "more.md#p2)</small>\n\nHe did.", {QUITS: ["He did.\n"]}),
    ("actors", "- 2 May", "A kingdom.\n- 2 May", {"actors/norway": ["A kingdom.\n"]}),
]


@pytest.mark.parametrize(("section", "old", "new", "meaning"), MEANT)
def test_an_edit_of_an_entry_means_decisions_and_a_note(section, old, new, meaning) -> None:
    assert found(section, old, new) == meaning


REFUSED = [
    ("events", "- Cray wants to go.", "- Cray went.", ":14: changes that cannot be adopted, in lines 14"),
    ("events", " · Where: Oslo", "", ":10: the place was removed. A decision can set it, not remove it"),
    ("events", "{: #tom-cray-resigns }", "{: #cray }", "the entry “Tom Cray resigns” is gone"),
    ("events", "### <span", "### Oslo burns {: #oslo-burns }\n### <span", "an entry was added"),
    ("events", "# Events", "# Events\n\nAll of them.", "text was changed outside of the entries"),
    ("events", "{: #g-2031 }", "{: #g-2031 }\n\nA bad year.", "text was changed outside of the entries"),
    ("actors", "Norway (country)", "Norge (country)", ":7: the name “Norge .country.” cannot be adopted"),
]


@pytest.mark.parametrize(("section", "old", "new", "words"), REFUSED)
def test_an_edit_that_nothing_can_hold_is_refused(section: str, old: str, new: str, words: str) -> None:
    with pytest.raises(UserError, match=words):
        found(section, old, new)
