"""Who a phrase beside a verb of speech stands for."""

import re

from generator.lexicon import entries, naming, word_list
from generator.model.dossier import Actor, Addressee, Person, Speaker
from generator.model.happenings import Argument
from generator.model.text import Reference
from generator.resolve.cast import Cast, Entity
from generator.resolve.quotes.gender import Genders

_NOBODY = {"i", "we", "you", "who", "which", "that", "this", "these", "those", "what", "some", "one", "all"}
_ARTICLES = ("the ", "a ", "an ")


class Speakers:
    """Phrases looked up in the cast; what resolves to nobody known keeps the words of the text."""

    def __init__(self, cast: Cast, genders: Genders) -> None:
        self._cast, self._genders = cast, genders
        self._bearers: dict[tuple[str, str], dict[str, str]] = {}
        for person in cast.people:
            for article in {mention.article for mention in person.mentions}:
                known = self._bearers.setdefault((article, person.name.split()[-1]), {})
                known[person.id] = person.name

    def speaker(self, phrase: Argument | None) -> Speaker | None:
        """The person or actor who spoke, else their name alone; None for a pronoun that nothing explains."""
        if phrase is None:
            return None
        pronoun = naming.pronouns().get(phrase.head.text.lower())
        if pronoun:
            return self._of_pronoun(pronoun, phrase)
        ways = (self._named, self._introduced, self._surname, self._author, self._known_before)
        return next((found for way in ways if (found := way(phrase))), None) or _words(phrase.where)

    def addressee(self, phrase: Argument | None) -> Addressee | None:
        """The person spoken to, else the words for them."""
        found = self.speaker(phrase)
        return Addressee(found.person, found.name) if found else None

    def via(self, phrase: Argument | None) -> str | None:
        """The name of who passed the words on."""
        found = self.speaker(phrase)
        return found.name if found else None

    def _named(self, phrase: Argument) -> Speaker | None:
        """Whoever the head word names. Two people who speak with one voice keep their words as a name."""
        everybody = self._cast.within(phrase.where)
        inside = [(r, e) for r, e in everybody if r.span.overlaps(phrase.head.span)]
        if first := self._before(everybody, inside):
            return Speaker(first.id, None, first.name)
        people = {e.id: e for _, e in inside if isinstance(e, Person)}
        if " and " in phrase.head.text:
            return _words(phrase.where)
        for person in people.values():
            return Speaker(person.id, None, person.name)
        for reference, entity in inside:
            return _of_entity(reference, entity)
        return None

    def _introduced(self, phrase: Argument) -> Speaker | None:
        """A person with nothing but a title in front and an office behind: "Captain Holm, chief of staff"."""
        for where, person in self._cast.within(phrase.where):
            before = phrase.where.text[: where.start - phrase.where.start].split()
            behind = phrase.where.text[where.end - phrase.where.start :]
            if isinstance(person, Person) and all(w[0].isupper() for w in before) and behind[:1] == ",":
                return Speaker(person.id, None, person.name)
        return None

    def _surname(self, phrase: Argument) -> Speaker | None:
        """A single name that only one person of the article bears as the last of theirs."""
        bearers = self._bearers.get((phrase.where.article, phrase.where.text), {})
        return next((Speaker(i, None, n) for i, n in bearers.items() if len(bearers) == 1), None)

    def _before(
        self, everybody: tuple[tuple[Reference, Entity], ...], inside: list[tuple[Reference, Entity]]
    ) -> Person | None:
        """The first of two people side by side ("Holm Berg warned"): translated word order, subject first."""
        for where, person in everybody:
            for other, _ in inside:
                if isinstance(person, Person) and other.start == where.end + 1:
                    return person
        return None

    def _of_pronoun(self, pronoun: str, phrase: Argument) -> Speaker | None:
        for where in phrase.antecedents:
            inside = [e for r, e in self._cast.within(where) if r.end == where.end]
            for entity in inside:
                if (
                    isinstance(entity, Person)
                    and pronoun in {"he", "she"}
                    and self._genders.fits(entity, pronoun)
                ):
                    return Speaker(entity.id, None, entity.name)
                if isinstance(entity, Actor) and pronoun in {"it", "they"}:
                    return Speaker(None, entity.id, entity.name)
            several = " and " in where.text or (not inside and where.text.split()[-1].islower())
            if pronoun == "they" and several:
                return _words(where)
        return None

    def _author(self, phrase: Argument) -> Speaker | None:
        """For "the statement", whoever gave it out."""
        noun = phrase.head.text.lower()
        if not {noun, noun.removesuffix("s")} & word_list("quoting", "documents"):
            return None
        return next((self._meant(where) for where in phrase.antecedents), None)

    def _meant(self, where: Reference) -> Speaker | None:
        """Whoever an earlier phrase names."""
        return self._named(Argument("actor", where, where)) or _words(where)

    def _known_before(self, phrase: Argument) -> Speaker | None:
        """For "the minister" the last person before with that office, or an earlier phrase with the noun.

        What tells the phrase apart ("the Swedish minister") must stand with the person, too.
        """
        noun = phrase.head.text.lower()
        telling = {_country(word) for word in phrase.where.text.split() if word[0].isupper()} - {"the", noun}
        for where in phrase.antecedents:
            for person in self._people_in(where):
                said = " ".join((where.text, *(office.text for office in person.roles)))
                if telling <= set(map(_country, said.split())) and _holds(said, noun):
                    return Speaker(person.id, None, person.name)
            words = where.text.split()
            if noun in map(str.lower, words) and telling <= set(map(_country, words)):
                return _words(where)
        return None

    def _people_in(self, where: Reference) -> tuple[Person, ...]:
        return tuple(e for _, e in self._cast.within(where) if isinstance(e, Person))


def _country(word: str) -> str:
    """The word in one form for a country, its adjective and its owner's case."""
    bare = naming.fold(word.removesuffix("’s").removesuffix("'s"))
    return naming.demonyms().get(bare, bare).lower()


def _holds(office: str, noun: str) -> bool:
    """Is the office one that the press calls by this noun?"""
    names = {noun, *(w for entry in entries("offices") if entry["called"] == noun for w in entry["office"])}
    return bool(re.search(rf"\b(?:{'|'.join(map(re.escape, sorted(names)))})\b", office.lower()))


def _of_entity(reference: Reference, entity: Entity) -> Speaker:
    name = _bare(reference.text) if isinstance(entity, Actor) and entity.kind == "country" else entity.name
    return Speaker(None, entity.id if isinstance(entity, Actor) else None, name)


def _words(where: Reference) -> Speaker | None:
    """The words of the text as a name, unless they name nobody."""
    name = _bare(where.text)
    return (
        None if not name or name.lower() in _NOBODY | naming.pronouns().keys() else Speaker(None, None, name)
    )


def _bare(text: str) -> str:
    words = " ".join(text.split())
    return next((words[len(a) :] for a in _ARTICLES if words.lower().startswith(a)), words)
