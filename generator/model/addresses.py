"""Which entity has which address, remembered so that addresses never change because the data grew."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Address:
    """One address of a section, and the evidence by which its entity is known again.

    The evidence is the earliest mention when the address was given: the article's id, the paragraph's
    number and the words. `to` is the id of the page to which a former address leads now.
    """

    section: str
    id: str
    article: str
    paragraph: int
    words: str
    to: str | None = None


@dataclass(frozen=True, slots=True)
class Addresses:
    """All remembered addresses, sorted by section and id."""

    entries: tuple[Address, ...] = ()

    def moved(self) -> tuple[Address, ...]:
        """The former addresses, each of which leads to another page."""
        return tuple(a for a in self.entries if a.to)

    def led(self, section: str, id: str) -> str:
        """Where an address leads now: for a former one the id of the page it moved to, else the id itself."""
        to = {a.id: a.to for a in self.moved() if a.section == section}
        for _ in to:  # never longer than all moves, be they in a circle
            id = to.get(id) or id
        return id


NO_ADDRESSES = Addresses()
