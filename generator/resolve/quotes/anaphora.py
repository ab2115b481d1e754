"""Who "he", "they", "the minister" or "the company" stands for, out of the phrases that extraction offers."""

import re
from collections.abc import Iterator

from generator.lexicon import entries, naming, word_list
from generator.model.dossier import Actor, Person, Speaker
from generator.model.happenings import Argument
from generator.model.text import Reference
from generator.resolve.cast import Cast, Entity
from generator.resolve.gender import Genders
from generator.resolve.quotes.introductions import Introductions
from generator.resolve.quotes.named import words

_NEAR = 2  # paragraphs back in which a body must be the only one


class Anaphora:
    """Antecedents looked up in the cast."""

    def __init__(self, cast: Cast, genders: Genders, introductions: Introductions) -> None:
        self._cast, self._genders, self._introductions = cast, genders, introductions

    def of_pronoun(self, phrase: Argument) -> Speaker | None:
        """The first of the antecedents that the pronoun fits.

        Where the likeliest is a name that nothing is known of, its words are the speaker.
        """
        pronoun = naming.pronouns()[phrase.head.text.lower()]
        for n, where in enumerate(phrase.antecedents):
            inside = self._entities(where)
            for entity in inside:
                if found := self._fitting(entity, pronoun):
                    return found
            if pronoun == "they" and _several(where):
                return words(where)
            if n == 0 and not inside and _may_stand_for(where.text, pronoun):
                return words(where)
        return None

    def of_national(self, phrase: Argument) -> Speaker | None:
        """The first person of the antecedents of "the Norwegian", who is no people as a whole."""
        for where in phrase.antecedents if naming.fold(phrase.head.text) in naming.demonyms() else ():
            for entity in self._entities(where):
                if isinstance(entity, Person):
                    return Speaker(entity.id, None, entity.name)
        return None

    def of_office(self, phrase: Argument) -> Speaker | None:
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
            spelled = where.text.split()
            apposed = self._introductions.beside(where, self._cast) if noun == spelled[-1].lower() else None
            if apposed is not None and telling <= set(map(_country, spelled)):
                return Speaker(apposed.id, None, apposed.name)
            if noun in map(str.lower, spelled) and telling <= set(map(_country, spelled)):
                return words(where)
        return None

    def of_body(self, phrase: Argument) -> Speaker | None:
        """For "the company" the one organisation that was named shortly before."""
        if phrase.head.text.lower() not in word_list("quoting", "bodies"):
            return None
        near = (w for w in phrase.antecedents if phrase.where.paragraph - w.paragraph <= _NEAR)
        found = {e.id: e for where in near for e in self._entities(where) if _is_body(e)}
        return next((Speaker(None, i, e.name) for i, e in found.items() if len(found) == 1), None)

    def _entities(self, where: Reference) -> tuple[Entity, ...]:
        if cut := self._cast.across(where):
            return (cut,)
        inside = self._cast.within(where)
        last = tuple(e for r, e in inside if r.end == where.end)
        told = (e for r, e in inside if isinstance(e, Person) and _told_more(where, r))
        return last if any(isinstance(e, Person) for e in last) else (*told, *last)

    def _fitting(self, entity: Entity, pronoun: str) -> Speaker | None:
        if isinstance(entity, Person) and pronoun in {"he", "she"} and self._genders.fits(entity.id, pronoun):
            return Speaker(entity.id, None, entity.name)
        if isinstance(entity, Actor) and pronoun in {"it", "they"}:
            return Speaker(None, entity.id, entity.name)
        return None

    def _people_in(self, where: Reference) -> Iterator[Person]:
        """The people of a phrase; none whose name only describes a noun: "the Holm government"."""
        if cut := self._cast.across(where):
            yield cut
        for mention, entity in self._cast.within(where):
            behind = where.text[mention.end - where.start :]
            if isinstance(entity, Person) and not behind.startswith(" "):
                yield entity


def _told_more(where: Reference, name: Reference) -> bool:
    """Does only a place or the like follow the name: "Ida Holm of Velm"?"""
    behind = where.text[name.end - where.start :].split()
    honoured = bool(behind) and all(word.isupper() for word in behind)
    return honoured or behind[:1] in (["in"], ["at"], ["of"], ["from"], ["on"], ["with"])


def _several(where: Reference) -> bool:
    """Are the words a plural: "Holm and Berg", "officials"?"""
    return " and " in where.text or where.text.split()[-1].islower()


def _may_stand_for(name: str, pronoun: str) -> bool:
    """May an unknown name be meant: for "he" and "she" one of several words, none of them small?"""
    parts = name.split()
    return all(w[0].isupper() for w in parts) and (pronoun in {"it", "they"} or len(parts) > 1)


def _is_body(entity: Entity) -> bool:
    return isinstance(entity, Actor) and entity.kind == "organisation"


def _country(word: str) -> str:
    """The word in one form for a country, its adjective and its owner's case."""
    bare = naming.fold(word.removesuffix("’s").removesuffix("'s"))
    return naming.demonyms().get(bare, bare).lower()


def _holds(office: str, noun: str) -> bool:
    """Is the office one that the press calls by this noun?"""
    names = {noun, *(w for entry in entries("offices") if entry["called"] == noun for w in entry["office"])}
    return bool(re.search(rf"\b(?:{'|'.join(map(re.escape, sorted(names)))})\b", office.lower()))
