"""Who a phrase beside a verb of speech stands for."""

from generator.lexicon import naming, word_list
from generator.model.dossier import Addressee, Person, Speaker
from generator.model.happenings import Argument
from generator.model.text import Reference
from generator.resolve.cast import Cast, Entity
from generator.resolve.gender import Genders
from generator.resolve.quotes.anaphora import Anaphora
from generator.resolve.quotes.introductions import Introductions
from generator.resolve.quotes.named import of_entity, words


class Speakers:
    """Phrases looked up in the cast; what resolves to nobody known keeps the words of the text."""

    def __init__(self, cast: Cast, genders: Genders, introductions: Introductions) -> None:
        self._cast, self._anaphora = cast, Anaphora(cast, genders, introductions)
        self._introductions = introductions
        self._bearers: dict[tuple[str, str], dict[str, str]] = {}
        for person in cast.people:
            for article in {mention.article for mention in person.mentions}:
                known = self._bearers.setdefault((article, person.name.split()[-1]), {})
                known[person.id] = person.name

    def speaker(self, phrase: Argument | None) -> Speaker | None:
        """The person or actor who spoke, else their name alone; None for a pronoun that nothing explains."""
        if phrase is None:
            return None
        if phrase.head.text.lower() in naming.pronouns():
            return self._anaphora.of_pronoun(phrase)
        by_name = (
            self._anaphora.of_national,
            self._across,
            self._named,
            self._beside,
            self._titled,
            self._introduced,
            self._surname,
            self._introduced_elsewhere,
        )
        by_noun = (self._author, self._anaphora.of_office, self._anaphora.of_body)
        found = (way(phrase) for way in (*by_name, *by_noun))
        return next(filter(None, found), None) or words(phrase.where)

    def addressee(self, phrase: Argument | None) -> Addressee | None:
        """The person spoken to, else the words for them."""
        found = self.speaker(phrase)
        return Addressee(found.person, found.name) if found else None

    def via(self, phrase: Argument | None) -> str | None:
        """The name of who passed the words on."""
        found = self.speaker(phrase)
        return found.name if found else None

    def _across(self, phrase: Argument) -> Speaker | None:
        """The person whose name goes on behind the phrase: the parser cuts rare names."""
        person = self._cast.across(phrase.head)
        return Speaker(person.id, None, person.name) if person else None

    def _beside(self, phrase: Argument) -> Speaker | None:
        """The person named behind a comma after an office: "The mayor of Velm, Ida Holm,"."""
        if phrase.head.text.lower() not in naming.titles("office", "honorific", "trade"):
            return None
        person = self._introductions.beside(phrase.where, self._cast)
        return Speaker(person.id, None, person.name) if person else None

    def _named(self, phrase: Argument) -> Speaker | None:
        """Whoever the head word names. Two people who speak with one voice keep their words as a name."""
        everybody = self._cast.within(phrase.where)
        inside = [(r, e) for r, e in everybody if r.span.overlaps(phrase.head.span)]
        if first := self._before(everybody, inside):
            return Speaker(first.id, None, first.name)
        people = {e.id: e for _, e in inside if isinstance(e, Person)}
        if " and " in phrase.head.text:
            return words(phrase.where)
        for person in people.values():
            return Speaker(person.id, None, person.name)
        for reference, entity in inside:
            return of_entity(reference, entity)
        return None

    def _titled(self, phrase: Argument) -> Speaker | None:
        """The person whose name ends the phrase behind a title: "Secretary of the Interior Ida Holm"."""
        for where, person in self._cast.within(phrase.where):
            before = naming.fold(phrase.where.text[: where.start - phrase.where.start]).split()[-1:]
            behind = phrase.where.text[where.end - phrase.where.start :].split()
            honours = all(word.isupper() for word in behind)
            if isinstance(person, Person) and honours and (behind or _ends_title(before)):
                return Speaker(person.id, None, person.name)
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

    def _introduced_elsewhere(self, phrase: Argument) -> Speaker | None:
        """Whoever these very words introduce elsewhere in the article."""
        person = self._introductions.person(phrase.where)
        return Speaker(person.id, None, person.name) if person else None

    def _author(self, phrase: Argument) -> Speaker | None:
        """For "the statement", whoever gave it out."""
        noun = phrase.head.text.lower()
        if not {noun, noun.removesuffix("s")} & word_list("quoting", "documents"):
            return None
        return next((self._meant(where) for where in phrase.antecedents), None)

    def _meant(self, where: Reference) -> Speaker | None:
        """Whoever an earlier phrase names."""
        return self._named(Argument("actor", where, where)) or words(where)

    def _before(
        self, everybody: tuple[tuple[Reference, Entity], ...], inside: list[tuple[Reference, Entity]]
    ) -> Person | None:
        """The first of two people side by side ("Holm Berg warned"): translated word order, subject first."""
        for where, person in everybody:
            for other, _ in inside:
                if isinstance(person, Person) and other.start == where.end + 1:
                    return person
        return None


def _ends_title(last: list[str]) -> bool:
    """May the word be the last of a title: president, or Interior?"""
    ends = naming.titles("office", "trade", "complement") - {"the", "of", "and"}
    return bool(last) and last[0] in ends
