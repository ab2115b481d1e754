"""The words right before each person's name, by which an article may call them elsewhere."""

import re

from generator.lexicon import naming
from generator.model.dossier import Person
from generator.model.findings import Findings
from generator.model.text import Reference
from generator.resolve.cast import Cast

_FEWEST, _MOST = 3, 8  # words
_NEAR = 25  # code points between an office and a name in an apposition
_APART = re.compile(r", (?:[A-Z][\w.-]+ ){0,3}")


class Introductions:
    """For "Sweden's envoy to Velm", the person of "Sweden's envoy to Velm Ida Holm" in the same article."""

    def __init__(self, corpus: tuple[Findings, ...], cast: Cast) -> None:
        self._text = text = {(f.article.id, p.n): p.text for f in corpus for p in f.article.paragraphs}
        self._found: dict[tuple[str, str], dict[str, Person]] = {}
        for person in cast.people:
            for mention in person.mentions:
                before = _words(text[mention.place][: mention.start][-200:])
                for count in range(_FEWEST, min(_MOST, len(before)) + 1):
                    key = mention.article, " ".join(before[-count:])
                    self._found.setdefault(key, {})[person.id] = person

    def person(self, phrase: Reference) -> Person | None:
        """The one person whom these words introduce in the same article."""
        found = self._found.get((phrase.article, " ".join(_words(phrase.text))), {})
        return next(iter(found.values())) if len(found) == 1 else None

    def beside(self, phrase: Reference, cast: Cast) -> Person | None:
        """The person whose name stands behind the phrase between commas, at most with a title in front."""
        found = cast.person_behind(phrase, _NEAR)
        if found is None:
            return None
        text, (where, person) = self._text[phrase.place], found
        before, behind = text[phrase.end : where.start], text[where.end : where.end + 1]
        return person if _APART.fullmatch(before) and behind in {",", ".", ""} else None


def _words(text: str) -> list[str]:
    return naming.fold(text).split()
