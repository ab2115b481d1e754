"""The single offices in the words of one report: "president and CEO of Harbour Foods" tells two."""

import re

from generator.lexicon.naming import countries, demonyms, fold, singular, titles
from generator.resolve.people.offices import normalised

_JOINTS = re.compile(r"(,\s+(?:and\s+)?|\s+(?:and|&)\s+|\s*/\s*)")
_FIELD = re.compile(r"\s(?:of|for|at)\s")


def held(text: str) -> tuple[str, ...]:
    """Each office of a report on its own, normalised; what stands with one of two, both have.

    The name of the body before the first or behind the last is shared among offices that a body gives; a
    country before the first belongs to all.
    """
    parts = tuple(one for part in _coordinated(text) for one in _ranked(part))
    owner, body = _owner(parts[0]), _body(parts[-1])
    shared = all(_head(part) in titles("shared") for part in parts)
    made = []
    for n, part in enumerate(parts):
        whole = part
        if n and owner and _bare(part) and (shared or _country(owner)):
            whole = f"{owner} {part}"
        elif n < len(parts) - 1 and shared and not _body(part) and not _owner(part):
            whole = f"{part}{body}"
        made.append(normalised(_one(whole)))
    return tuple(dict.fromkeys(made))


def _coordinated(text: str) -> tuple[str, ...]:
    """The text cut where an office ends and another one follows, not in "minister of trade and energy"."""
    first, *rest = _JOINTS.split(text)
    parts = [first]
    for joint, piece in zip(rest[::2], rest[1::2], strict=True):
        if _is_office(_head(parts[-1])) and _is_office(_head(piece)):
            parts.append(piece)
        else:
            parts[-1] += joint + piece
    return tuple(parts)


def _ranked(part: str) -> tuple[str, ...]:
    """The part cut before a rank: "Army spokesman" and "Brigadier-General"."""
    words = part.split()
    for i in range(1, len(words)):
        ranks = all(fold(w).split("-")[-1] in titles("rank") for w in words[i:])
        if ranks and fold(words[i - 1]) in titles("ranked"):
            return " ".join(words[:i]), " ".join(words[i:])
    return (part,)


def _head(part: str) -> str:
    """The last word before "of" or "for", folded: "chairman" of "chairman of the board"."""
    words = _FIELD.split(part, maxsplit=1)[0].split()
    return singular(fold(words[-1])) if words else ""


def _is_office(word: str) -> bool:
    return word in titles("office", "shared") or word.rsplit("-", 1)[-1] in titles("rank")


def _owner(part: str) -> str:
    """What stands before the words of the office: "Kestrel's" before "chief executive officer"."""
    words = _FIELD.split(part, maxsplit=1)[0].split()
    last = len(words)
    while last and singular(fold(words[last - 1])) in titles("office", "shared", "modifier", "passing"):
        last -= 1
    return " ".join(words[:last])


def _body(part: str) -> str:
    """What the office is held of, " of Harbour Foods"; nothing where a field follows, as in "of state"."""
    found = _FIELD.search(part)
    if found is None:
        return ""
    words = [w for w in part[found.end() :].split() if w.lower() != "the"]
    return "" if words and fold(words[0]) in titles("complement") else part[found.start() :]


def _bare(part: str) -> bool:
    return not _owner(part) and _FIELD.search(part) is None


def _country(owner: str) -> bool:
    name = fold(owner.removesuffix("’s").removesuffix("'s"))
    return name in countries() or name in demonyms()


def _one(part: str) -> str:
    """The office of one of several: "foreign ministers" as "foreign minister"."""
    before, *field = re.split(rf"({_FIELD.pattern})", part, maxsplit=1)
    words = before.split()
    alone = singular(fold(words[-1])) if words else ""
    if words and alone != fold(words[-1]):
        words[-1] = alone.capitalize() if words[-1].istitle() else alone
        field = [] if " and " in part else field  # who holds which, the words don't tell
    return " ".join(words) + "".join(field)
