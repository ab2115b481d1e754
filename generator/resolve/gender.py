"""Whether "he" or "she" may be a person, as far as titles and given names tell."""

from generator.lexicon import naming
from generator.model.dossier import Person
from generator.model.findings import Findings
from generator.resolve.cast import Cast

_OF = {"he": "male", "him": "male", "his": "male", "himself": "male"} | dict.fromkeys(
    ("she", "her", "hers", "herself"), "female"
)

_NEAR = 60  # code points before a name


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
            before = self._text[mention.place][max(0, mention.start - _NEAR) : mention.start]
            if told := _told(before.split()):
                return told
        for office in person.roles:
            last = office.text.lower().split()[-1:]
            if last and last[0].endswith("woman"):
                return "female"
        given = naming.given_names().get(naming.fold(person.name.split()[0]))
        return None if given == "any" else given


def _told(before: list[str]) -> str | None:
    """What the words before a name tell, over a trade between commas: "her husband, the poet Max Berg"."""
    for word in map(naming.fold, (w.rstrip(",") for w in reversed(before))):
        told = naming.honorific_genders().get(word) or naming.relation_genders().get(word)
        if told or word not in naming.titles("trade") | naming.cue_words("none", "determiner") | {"late"}:
            return told
    return None
