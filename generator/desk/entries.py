"""A page of many entries that was edited by hand: its entries, and the facts that were changed of each."""

import html
import re
from dataclasses import dataclass

from generator.desk.fields import Field
from generator.errors import Problem, UserError
from generator.model.spoken import unspoken

_HEADING = re.compile(r'(?P<level>#+) (?:<span id="[^"]*"></span>)*(?P<name>.*?) \{: #(?P<id>\S+) \}$')
_FACTS = "- Type: "
_FACT = re.compile(r" · (?=(?:When|Where|Who|Status): )")
_KINDS = {"Type": "type", "When": "date", "Where": "place", "Who": "participants", "Status": "status"}
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_TAG = re.compile(r"<span[^>]*>[^<]*</span>")


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: the line of its heading (the first is 1), its name, and the lines below."""

    line: int
    name: str
    lines: tuple[str, ...]


def entries(section: str, text: str) -> dict[str, Entry]:
    """The entries of a page by id; what stands in none of them under "", without the page's mark."""
    level = "###" if section == "events" else "##"
    found = {"": (0, "", list[str]())}
    lines = found[""][2]
    for number, line in enumerate(text.splitlines(), 1):
        heading = _HEADING.match(line)
        if heading and heading["level"] == level:
            lines = []
            found[heading["id"]] = (number, html.unescape(heading["name"]), lines)
        elif line.startswith("## ") and level == "###":
            lines = found[""][2]
            lines.append(line)
        elif not line.startswith("generated: "):
            lines.append(line)
    return {id: Entry(line, name, tuple(below)) for id, (line, name, below) in found.items()}


def told(entry: Entry) -> list[str]:
    """The lines of an entry, with the facts of an event left out of theirs."""
    return [_FACTS if line.startswith(_FACTS) else line for line in entry.lines]


def changed_facts(path: str, section: str, old: Entry, new: Entry) -> tuple[Field, ...]:
    """The decisions that a changed name and a changed line of facts mean. Raises UserError if none can."""
    named = [Field("title", new.name, old.name, new.line)] if old.name != new.name else []
    if named and section != "events":
        todo = "The names of actors and places are the articles'. Undo it."
        raise UserError([Problem(path, new.line, f"the name “{new.name}” cannot be adopted", todo)])
    was, now = _facts(old), _facts(new)
    line = new.line + 1 + next((n for n, one in enumerate(new.lines) if one.startswith(_FACTS)), 0)
    for label in was:
        if not now.get(label):
            what = f"the {_KINDS[label]} was removed"
            raise UserError([Problem(path, line, what, "A decision can set it, not remove it.")])
    changed = [label for label, value in now.items() if value != was.get(label)]
    return (*named, *(Field(_KINDS[k], _value(k, now[k]), was.get(k, ""), line) for k in changed))


def _facts(entry: Entry) -> dict[str, str]:
    """The facts of an event by label, as plain words."""
    line = next((one for one in entry.lines if one.startswith(_FACTS)), "")
    pairs = (fact.partition(":") for fact in _FACT.split(line.removeprefix("- ")) if line)
    return {label: _plain(value) for label, _, value in pairs}


def _plain(value: str) -> str:
    return html.unescape(_LINK.sub(r"\1", _TAG.sub("", value))).strip()


def _value(label: str, words: str) -> str:
    """The words of a fact as a decision has them."""
    if label == "When":
        return unspoken(words)
    if label == "Who":
        return "; ".join(re.split(r", | → |; ?", words))
    return words.replace(", ", "/") if label == "Type" else words
