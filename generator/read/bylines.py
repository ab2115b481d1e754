"""Bylines and credits: who wrote, where a text or picture comes from."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from generator.lexicon import entries
from generator.lexicon.naming import fold, given_names
from generator.read.outlets import Outlet, known


@dataclass(frozen=True, slots=True)
class Credit:
    """What a byline or a credit says: names or desks that wrote, and publishers and agencies."""

    authors: tuple[str, ...] = ()
    outlets: tuple[Outlet, ...] = ()


_WORD = r"[A-ZÀ-Þ][\w.'’-]*"
_SMALL = r"(?:(?:de|da|di|del|della|la|le|van|von|der|den|bin|ibn|al|el|of) )*"
_NAME = re.compile(rf"{_WORD}(?: {_SMALL}{_WORD}){{1,3}}")
_GIVEN = re.compile("[ -]")
_LONGEST = 16  # words of a byline; a longer line is a sentence


def byline(line: str) -> Credit | None:
    """The authors of a line such as "By Ann Doe, Oslo Herald" that stands alone, or None."""
    if len(line.split()) > _LONGEST:
        return None
    match = _match("bylines", line)
    return _credit(match["names"]) if match else None


def signature(line: str) -> Credit | None:
    """The authors of a line that holds nothing but full names: "Ann Doe and Ben Roe", or None."""
    names = re.split(" and |, ", line)
    full = all(_NAME.fullmatch(n) and _GIVEN.split(fold(n))[0] in given_names() for n in names)
    return Credit(tuple(map(_plain, names))) if full else None


def credit(line: str) -> Credit | None:
    """What a line such as "Source: Oslo Herald with agencies" or "(Reporting by …)" credits, or None."""
    match = _match("credits", line)
    if not match:
        return None
    parts = match.groupdict()
    if parts.get("source"):
        return _source(parts["source"])
    return _contributors(parts["names"]) if parts.get("names") else Credit()


@cache
def _patterns(group: str) -> tuple[re.Pattern[str], ...]:
    words: list[dict[str, Any]] = entries("bylines")[group]
    return tuple(re.compile(e["pattern"], 0 if e.get("cased") else re.IGNORECASE) for e in words)


def _match(group: str, line: str) -> re.Match[str] | None:
    return next((m for p in _patterns(group) if (m := p.fullmatch(line))), None)


def _credit(names: str) -> Credit | None:
    """Names, desks and publishers of a byline; None if none of its parts looks like one."""
    authors: list[str] = []
    outlets: list[Outlet] = []
    names, _, whose = names.partition(" for ") if " for " in names else names.partition(" FOR ")
    employer = known(re.sub(r"(?i)^the ", "", whose)) or known(whose)
    outlets += [employer] if employer else []
    for part in _parts(names):
        outlet, name = known(part), _NAME.match(part)
        if outlet:
            outlets.append(outlet)
        elif name or _desk(part):
            authors.append(_plain(name[0].rstrip(".,")) if name else part)
    if not authors and not outlets:
        return None
    return Credit(tuple(dict.fromkeys(authors)), tuple(outlets))


def _plain(name: str) -> str:
    """A name in ordinary letters, where the line is in capitals."""
    return re.sub(r"[^\W\d_]{2,}", lambda m: m[0].capitalize(), name) if name.isupper() else name


def _desk(part: str) -> bool:
    """Is it one who signs in place of a person, also with the place: "our correspondent in Oslo"?"""
    return part.casefold().split(" in ")[0] in entries("bylines")["desks"]["words"]


def _parts(names: str) -> list[str]:
    joiners = "|".join(re.escape(j) for j in entries("bylines")["joiners"]["words"])
    return [part.strip(" .,:-–—()") for part in re.split(joiners, names) if part.strip(" .,:-–—()")]


def _source(text: str) -> Credit:
    """The publisher is the first part of "Oslo Herald with agencies", known or not."""
    if text.strip(" .").casefold() in entries("bylines")["desks"]["words"]:
        return Credit()
    first = re.split(r" with | and |, |; |/", text.strip(" ."))[0].strip()
    return Credit(outlets=(known(first) or Outlet(first, "outlet"),))


def _contributors(text: str) -> Credit:
    """The names of "CNN's Ann Doe and Ben Roe", and the publisher they write for."""
    owner = re.match(r"(?:the )?(.{2,40}?)['’]s? ", text, re.IGNORECASE)
    outlet = known(owner[1]) if owner else None
    names = _credit(text[owner.end() :] if owner and outlet else text) or Credit()
    return Credit(names.authors, names.outlets + ((outlet,) if outlet else ()))
