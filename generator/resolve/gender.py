"""Whether "he" or "she" may be a person, as far as titles and given names tell."""

from generator.lexicon import naming
from generator.model.dossier import Person
from generator.model.findings import Findings
from generator.resolve.cast import Cast

_OF = {"he": "male", "him": "male", "his": "male", "himself": "male"} | dict.fromkeys(
    ("she", "her", "hers", "herself"), "female"
)


class Genders:
    """The gender of each person that the text tells: "male", "female", or None where it does not."""

    def __init__(self, corpus: tuple[Findings, ...], cast: Cast) -> None:
        self._text = {(f.article.id, p.n): p.text for f in corpus for p in f.article.paragraphs}
        self._found = {person.id: self._of(person) for person in cast.people}

    def fits(self, person: str, pronoun: str) -> bool:
        """May the pronoun stand for the person with this id? Yes, unless the text tells otherwise."""
        wanted = _OF.get(pronoun)
        return wanted is None or self._found.get(person) in {None, wanted}

    def _of(self, person: Person) -> str | None:
        """By the title or kinship before one of the mentions, else by the office, else by the given name."""
        for mention in person.mentions:
            before = self._text[mention.place][: mention.start].split()[-1:]
            word = naming.fold(before[0].rstrip(",")) if before else ""
            told = naming.honorific_genders().get(word) or naming.relation_genders().get(word)
            if told:
                return told
        for office in person.roles:
            last = office.text.lower().split()[-1:]
            if last and last[0].endswith("woman"):
                return "female"
        given = naming.given_names().get(naming.fold(person.name.split()[0]))
        return None if given == "any" else given
