"""The event lexicon in memory: which words tell which type, and how a title puts it."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from generator.extract.syntax import Token
from generator.lexicon import entries, word_list
from generator.model.happenings import Wording

FILES = (
    "events-verbal-cooperation",
    "events-material-cooperation",
    "events-verbal-conflict",
    "events-material-conflict",
    "events-beyond",
)
COOPERATION = frozenset({"support", "concede", "cooperate", "aid", "retreat"})
CONFLICT = frozenset({"protest", "sanction", "mobilize", "coerce", "assault"})


@dataclass(frozen=True, slots=True)
class Entry:
    """One word of the lexicon. `words` are its base forms: the trigger and what must hang on it.

    "!up" must not hang on it; "@venues" is any word of that list of events-grammar.yml; "*somebody" and
    the like are shapes of what it takes (`tree.companions`).

    `recipient` lists where the one acted on stands, the best first: "object", "dative" or a preposition.
    `joint` events are done together; a `possessor` is the actor or, as in "his arrest", the recipient.
    """

    words: tuple[str, ...]
    kind: str
    type: str
    mode: str | None
    wording: Wording
    recipient: tuple[str, ...]
    places: tuple[str, ...]
    joint: bool
    commits: bool
    possessor: str
    example: str

    @property
    def key(self) -> str:
        """The entry's words as the lexicon writes them."""
        return " ".join(self.words)

    @property
    def others(self) -> tuple[str, ...]:
        """The words that must stand with the trigger, without those that must not and mere shapes."""
        rest = self.words[1:] if self.kind == "verbs" else self.words[:-1]
        return tuple(w for w in rest if w[0] not in "!*")


@cache
def by_first_word() -> Mapping[tuple[str, str], tuple[Entry, ...]]:
    """Entries by kind ("verbs" or "nouns") and first word (a noun's last), those with most words first."""
    found: dict[tuple[str, str], list[Entry]] = defaultdict(list)
    for entry in all_entries():
        found[entry.kind, entry.words[0 if entry.kind == "verbs" else -1]].append(entry)
    return {key: tuple(sorted(group, key=_sharpness)) for key, group in found.items()}


def _sharpness(entry: Entry) -> tuple[int, bool, int]:
    """Those with most words first; of equals those with a list ("@clinics"), then with most shapes."""
    words = [w for w in entry.words if w[0] not in "!*" and w != "object"]
    shapes = sum(w.startswith("*") or w == "object" for w in entry.words)
    return -len(words), not any(w.startswith("@") for w in words), -shapes


def all_entries() -> Iterator[Entry]:
    """Every entry in the order of the files."""
    for file in FILES:
        for group in entries(file):
            for kind in ("verbs", "nouns"):
                for key, example in (group.get(kind) or {}).items():
                    yield _entry(group, kind, key, example)


def _entry(group: dict[str, Any], kind: str, key: str, example: str) -> Entry:
    return Entry(
        words=tuple(key.split()),
        kind=kind,
        type=group["type"],
        mode=group.get("mode"),
        wording=Wording(group["title"], group.get("alone"), group.get("passive"), group.get("joint", False)),
        recipient=tuple(group["recipient"]),
        places=tuple(group.get("place", ())),
        joint=group.get("joint", False),
        commits=group.get("commits", False),
        possessor=group.get("possessor", "actor"),
        example=example,
    )


@cache
def _forms() -> Mapping[str, str]:
    return {form: entry["base"] for form, entry in entries("events-forms").items()}


def base(token: Token) -> str:
    """The word's base form in lower case, put right where the parser is known to err."""
    word = token.lemma.lower()
    if token.pos == "VERB" and word.endswith("ing") and word == token.text.lower():
        word = word.removesuffix("ing")  # "Meeting with the king, he said …"
    return _forms().get(token.text.lower(), word)


def grammar(name: str) -> frozenset[str]:
    """A list of words of events-grammar.yml."""
    return word_list("events-grammar", name)
