"""Blocks: only people of one block are compared, so the cost grows with the corpus, not its square."""

from collections.abc import Iterator
from functools import cache

from generator.lexicon.naming import nicknames, spelling
from generator.resolve.people.forms import Form


def keys(form: Form) -> Iterator[tuple[str, str]]:
    """The blocks of a full name: surname and a first letter of the given name or of a form of it; and given
    name with the surname's first letters, for a surname that is misspelled, left out, or put first.
    """
    surname, given = spelling(form.surname), spelling(form.given[0])
    for letter in sorted({letter for word in form.given for letter in _letters(word)}):
        yield surname, letter
    yield f"{surname} ", f"-{given[-2:]}"
    yield f"{given} ", surname[:2]
    yield f"{surname} ", given[:2]
    for word in form.given[1:]:
        yield f"{given} ", spelling(word)[:2]


@cache
def _letters(given: str) -> tuple[str, ...]:
    """The first letters of a given name and of its short and full forms."""
    families = nicknames().get(given, frozenset())
    forms = {given, *(form for form, own in nicknames().items() if own & families)}
    return tuple(sorted({spelling(form)[:1] for form in forms}))
