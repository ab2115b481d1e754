"""Names by their first letter, for indexes that are too long for one page."""

import unicodedata
from collections.abc import Iterable
from itertools import groupby
from typing import TypeVar

from generator.model.dossier import Actor, Person, Place

E = TypeVar("E", Person, Actor, Place, Actor | Place)
_LETTERS = str.maketrans({"ı": "i", "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ß": "ss"})


def folded(name: str) -> str:
    """A name without accents and in lower case, for sorting and for search, which folds nothing itself."""
    split = unicodedata.normalize("NFKD", name).translate(_LETTERS)
    return "".join(c for c in split if not unicodedata.combining(c)).casefold()


def by_letter(entities: Iterable[E]) -> list[tuple[str, list[E]]]:
    """Each first letter with its names in order; all that begin otherwise under "#"."""
    ranked = sorted(entities, key=lambda one: (folded(one.name), one.id))
    return [(letter, list(group)) for letter, group in groupby(ranked, key=lambda one: _letter(one.name))]


def letter_page(section: str, letter: str) -> str:
    """The page of the names with this letter."""
    return f"{section}/letters/{'other' if letter == '#' else letter.lower()}.md"


def letter_title(title: str, letter: str) -> str:
    """The title of that page."""
    return f"{title}: {'other signs' if letter == '#' else letter}"


def _letter(name: str) -> str:
    first = folded(name)[:1].upper()
    return first if "A" <= first <= "Z" else "#"
