"""Whom "he", "it" or "the minister" may stand for: phrases before it, the likeliest first."""

from collections.abc import Iterable, Iterator

from generator.extract.passage import between
from generator.extract.quotes.phrases import phrase
from generator.extract.syntax import Parse, Token
from generator.lexicon.naming import pronouns
from generator.model.article import Article
from generator.model.text import Reference

_SUBJECTS = {"nsubj", "nsubjpass"}
_SENTENCES_BACK = 6
_PARAGRAPHS_BACK = 3


class Antecedents:
    """The names and nouns of one article outside its quotes; `quoted`: paragraph, start and end of each."""

    def __init__(
        self, article: Article, parses: tuple[Parse, ...], quoted: Iterable[tuple[int, int, int]]
    ) -> None:
        self._article, self._parses = article, parses
        self._numbers = {p.paragraph: n for n, p in enumerate(parses)}
        self._sentences = [tuple(p.sentences()) for p in parses]
        self._quoted = {
            (n, t.i)
            for paragraph, start, end in quoted
            for n in (self._numbers[paragraph],)
            for t in between(parses[n], start, end)
        }
        self._known: dict[tuple[int, int], tuple[Reference, ...]] = {}

    def of(self, parse: Parse, word: Token) -> tuple[Reference, ...]:
        """Phrases that the pronoun or definite noun `word` may stand for; empty for any other word."""
        n = self._numbers[parse.paragraph]
        if word.text.lower() in pronouns():
            return self._of_pronoun(n, word)
        if word.text.islower() and any(
            c.text.lower() in {"the", "that", "this"} for c in parse.children(word)
        ):
            return tuple(self._of_noun(n, word))
        return ()

    def _of_pronoun(self, n: int, word: Token) -> tuple[Reference, ...]:
        if (n, word.i) not in self._known:
            self._known[n, word.i] = ()
            found: dict[Reference, None] = {}
            for m, sentence in self._back(n, word):
                before = [t for t in sentence if (m < n or t.i < word.i) and (m, t.i) not in self._quoted]
                subjects = [t for t in before if t.dep in _SUBJECTS]
                for token in (*subjects, *(t for t in before if t not in subjects)):
                    found |= dict.fromkeys(self._named(m, token, word))
            self._known[n, word.i] = tuple(found)
        return self._known[n, word.i]

    def _named(self, n: int, token: Token, pronoun: Token) -> tuple[Reference, ...]:
        """The name that the token heads, or what an earlier pronoun of the same kind stood for."""
        parse = self._parses[n]
        kind = pronouns().get(token.text.lower())
        if kind and kind == pronouns()[pronoun.text.lower()]:
            return self._of_pronoun(n, token)[:1]
        if token.pos == "PROPN" and token.dep != "compound":
            return (self._reference(n, token),)
        if token.pos == "PROPN" and parse.head(token).entity != token.entity:
            return (self._reference(n, token),)
        return ()

    def _of_noun(self, n: int, word: Token) -> Iterator[Reference]:
        """Earlier phrases with the same noun, then earlier names."""
        names: list[Reference] = []
        for m, sentence in self._back(n, word, sentences=99):
            for token in sorted(sentence, key=lambda t: -t.i):
                if m == n and token.i >= word.i:
                    continue
                if token.text.lower() == word.text.lower():
                    yield self._reference(m, token)
                elif token.pos == "PROPN" and token.dep != "compound":
                    names.append(self._reference(m, token))
        yield from names

    def _back(
        self, n: int, word: Token, sentences: int = _SENTENCES_BACK
    ) -> Iterator[tuple[int, tuple[Token, ...]]]:
        """The sentence of the word and those before it, with the numbers of their paragraphs."""
        for m in range(n, max(-1, n - _PARAGRAPHS_BACK), -1):
            last = word.sentence if m == n else len(self._sentences[m]) - 1
            for number in range(last, max(-1, last - sentences), -1):
                yield m, self._sentences[m][number]
            sentences -= last + 1

    def _reference(self, n: int, token: Token) -> Reference:
        parse = self._parses[n]
        found = phrase(parse, token, joined=False)
        return self._article.reference(parse.paragraph, found.start, found.end)
