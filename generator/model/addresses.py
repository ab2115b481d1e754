"""Which entity has which address, remembered so that addresses never change because the data grew."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Address:
    """A page's id in its section, the evidence by which its entity is known again, and its former ids.

    The evidence is the earliest mention: the article's id, the paragraph's number and the words.
    """

    section: str
    id: str
    article: str
    words: str
    paragraph: int
    former: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Addresses:
    """All remembered addresses, sorted by section and id."""

    entries: tuple[Address, ...] = ()
