"""People in headings: where each word has a capital, only names told elsewhere in the article can be seen."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import pairwise

from generator.extract.names.clue import Clue
from generator.extract.names.document import Introduced, Spotted
from generator.extract.names.runs import Run, capital, heading
from generator.extract.syntax import Parse, Token
from generator.lexicon.naming import fold, given_names, titles


def people(
    parses: Iterable[Parse], introduced: Iterable[Introduced], known: Mapping[str, Introduced]
) -> Iterator[Spotted]:
    """The people of the article where its headings name them, in full or by surname, in any case."""
    forms = {person.words for person in introduced} | {(word,) for word in known}
    longest = max(map(len, forms), default=0)
    for parse in parses:
        for sentence in parse.sentences():
            if heading(sentence):
                yield from _matches(parse, sentence, forms, longest)


def full_names(parses: Iterable[Parse], told: Collection[str]) -> Iterator[Spotted]:
    """Given name and surname that only a heading tells; `told` are given names of people in the text."""
    for parse in parses:
        for sentence in parse.sentences():
            for pair in pairwise(sentence if heading(sentence) else ()):
                if _looks_full(pair) and fold(pair[0].text) not in told:
                    run = Run(parse, pair[0].i, pair[1].i, heading=True)
                    yield Spotted(run, (Clue("person", 2, "given name"),))


def _matches(
    parse: Parse, sentence: tuple[Token, ...], forms: set[tuple[str, ...]], longest: int
) -> Iterator[Spotted]:
    at = 0
    while at < len(sentence):
        most = min(longest, len(sentence) - at)
        size = next((s for s in range(most, 0, -1) if _words(sentence[at : at + s]) in forms), 0)
        if size and capital(sentence[at]):
            run = Run(parse, sentence[at].i, sentence[at + size - 1].i, heading=True)
            yield Spotted(run, (Clue("person", 3, "named in full in the article"),))
        at += max(size, 1)


def _looks_full(pair: tuple[Token, Token]) -> bool:
    """A given name and a further name, as far as a heading can tell."""
    given, surname = pair
    named = surname.pos == "PROPN" and capital(surname) and surname.text.isalpha()
    return named and fold(given.text) in given_names() and fold(surname.text) not in titles("office", "trade")


def _words(tokens: tuple[Token, ...]) -> tuple[str, ...]:
    return tuple(fold(t.text) for t in tokens)
