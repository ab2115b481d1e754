"""Whom "he", "it", "they" or "the minister" may stand for: phrases before it, the likeliest first.

The order is that of centering theory in its simplest form (Grosz, Joshi and Weinstein 1995): the nearest
sentence first, and in a sentence subjects before all others. Which of the phrases it is, only the resolved
names tell: a "she" is no Max, an "it" no person.
"""

from collections.abc import Iterable, Iterator
from functools import partial

from generator.extract.authors import author, document
from generator.extract.passage import between
from generator.extract.phrases import phrase
from generator.extract.syntax import Parse, Token
from generator.lexicon.naming import demonyms, fold, pronouns, speech_verbs, titles
from generator.model.article import Article
from generator.model.text import Reference

_SUBJECTS = {"nsubj", "nsubjpass"}
_DEFINITE = {"the", "that", "this", "these", "those"}
_SENTENCES_BACK = 6
_SENTENCES_BACK_TO_A_THING = 3  # with its own: "it" and "they" soon stand for something else
_SENTENCES_BACK_TO_A_NOUN = 99
_PARAGRAPHS_BACK = 3
_PARAGRAPHS_BACK_TO_A_NOUN = 10
_CALLED = 4  # earlier holders of an office who may be meant by "the minister"


class Antecedents:
    """The names and nouns of one article outside its `quoted` spans: paragraph, start and end of each."""

    def __init__(
        self, article: Article, parses: tuple[Parse, ...], quoted: Iterable[tuple[int, int, int]] = ()
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
        self._pronouns = [
            (n, t)
            for n, p in enumerate(parses)
            for t in p.tokens
            if t.text.lower() in pronouns() and (n, t.i) not in self._quoted
        ]
        self._settled = 0

    def of(self, parse: Parse, word: Token) -> tuple[Reference, ...]:
        """Phrases that the pronoun or definite noun `word` may stand for; empty for any other word."""
        n = self._numbers[parse.paragraph]
        if word.text.lower() in pronouns():
            self._settle(n, word)
            return self._of_pronoun(n, word)
        if fold(word.text) in demonyms() and word.dep in _SUBJECTS and _definite(parse, word):
            return self._of_pronoun(n, word)
        if (word.text.islower() or _title(word)) and _definite(parse, word):
            return tuple(self._of_document(n, word) if document(word) else self._of_noun(n, word))
        return ()

    def _settle(self, n: int, word: Token) -> None:
        """Know all pronouns before the word first: a thousand of one person would ask each other too deep."""
        while self._settled < len(self._pronouns):
            m, before = self._pronouns[self._settled]
            if (m, before.i) >= (n, word.i):
                break
            self._of_pronoun(m, before)
            self._settled += 1

    def _of_pronoun(self, n: int, word: Token) -> tuple[Reference, ...]:
        if (n, word.i) not in self._known:
            self._known[n, word.i] = ()
            found: dict[Reference, None] = {}
            person = _kind(word) in {"he", "she"}
            sentences = _SENTENCES_BACK if person else _SENTENCES_BACK_TO_A_THING
            for m, sentence in self._back(n, word, sentences):
                before = [t for t in sentence if (m < n or t.i < word.i) and (m, t.i) not in self._quoted]
                subjects = [t for t in before if t.dep in _SUBJECTS]
                parse = self._parses[m]
                others = sorted((t for t in before if t not in subjects), key=partial(_relative_of, parse))
                for token in (*subjects, *others):
                    if m < n or not _partners(self._parses[n], token, word):
                        found |= dict.fromkeys(self._named(m, token, word))
            self._known[n, word.i] = tuple(found)
        return self._known[n, word.i]

    def _named(self, n: int, token: Token, pronoun: Token) -> tuple[Reference, ...]:
        """The name that the token heads, or what an earlier pronoun of the same kind stood for."""
        parse, kind = self._parses[n], _kind(pronoun)
        if pronouns().get(token.text.lower()) == kind:
            return self._of_pronoun(n, token)[:1]
        if kind == "they" and token.dep in _SUBJECTS and (token.tag == "NNS" or _joined(parse, token)):
            return (self._reference(n, token, joined=True),)
        if kind in {"he", "she"} and token.dep in _SUBJECTS and _title(token) and _definite(parse, token):
            return tuple(self._of_noun(n, token, named=False))[:_CALLED] or (self._reference(n, token),)
        if kind in {"he", "she"} and (beside := _name_beside(parse, token)):
            return (self._reference(n, beside),)
        if _name(token) and (token.dep != "compound" or parse.head(token).entity != token.entity):
            return (self._reference(n, token),)
        return ()

    def _of_noun(self, n: int, word: Token, named: bool = True) -> Iterator[Reference]:
        """Earlier phrases with the same noun, then, if `named`, earlier names."""
        names: list[Reference] = []
        for m, sentence in self._back(n, word, _SENTENCES_BACK_TO_A_NOUN):
            for token in reversed(sentence):
                if m == n and token.i >= word.i:
                    continue
                if token.text.lower() == word.text.lower():
                    yield self._with_bearer(m, token)
                elif token.pos == "PROPN" and token.dep != "compound":
                    names.append(self._reference(m, token))
        yield from names if named else ()

    def _with_bearer(self, n: int, noun: Token) -> Reference:
        """The noun's phrase; behind a name ("Ida Holm, the mayor") with the name."""
        parse, here = self._parses[n], self._reference(n, noun)
        if noun.dep == "compound" and parse.head(noun).pos == "PROPN":
            return self._reference(n, parse.head(noun))  # "Captain" of "Captain Ida Holm"
        if noun.dep != "appos" or parse.head(noun).pos != "PROPN":
            return here
        start = phrase(parse, parse.head(noun), joined=False).start
        return self._article.reference(parse.paragraph, min(start, here.start), here.end)

    def _of_document(self, n: int, word: Token) -> Iterator[Reference]:
        """Whose words the same document, else another one shortly before, holds; else who spoke last."""
        others: list[Reference] = []
        spoke: list[Reference] = []
        for m, sentence in self._back(n, word, _SENTENCES_BACK):
            spoke += self._speaking(m, [t for t in sentence if m < n or t.i < word.i])
            for token in reversed(sentence):
                known = author(self._parses[m], token) if document(token) else None
                if known and (m < n or token.i < word.i):
                    found = self._article.reference(self._parses[m].paragraph, known.start, known.end)
                    if token.lemma == word.lemma:
                        yield found
                    others.append(found)
        yield from (*others, *spoke)

    def _speaking(self, n: int, words: list[Token]) -> Iterator[Reference]:
        """The subjects of verbs of speech among the words, the last first."""
        for token in reversed(words):
            verb = self._parses[n].head(token)
            if token.dep == "nsubj" and token.pos != "PRON" and verb.lemma.lower() in speech_verbs():
                yield self._reference(n, token)

    def _back(self, n: int, word: Token, sentences: int) -> Iterator[tuple[int, tuple[Token, ...]]]:
        """The sentence of the word and those before it, with the numbers of their paragraphs."""
        paragraphs = _PARAGRAPHS_BACK if sentences < _SENTENCES_BACK_TO_A_NOUN else _PARAGRAPHS_BACK_TO_A_NOUN
        for m in range(n, max(-1, n - paragraphs), -1):
            last = word.sentence if m == n else len(self._sentences[m]) - 1
            for number in range(last, max(-1, last - sentences), -1):
                yield m, self._sentences[m][number]
            sentences -= last + 1

    def _reference(self, n: int, token: Token, joined: bool = False) -> Reference:
        parse = self._parses[n]
        found = phrase(parse, token, joined)
        return self._article.reference(parse.paragraph, found.start, found.end)


def _relative_of(parse: Parse, token: Token) -> bool:
    """Does the name only say whose widow, lawyer or the like somebody is?"""
    return token.dep == "poss" and parse.head(token).text.lower() in titles("office", "trade", "relation")


def _kind(word: Token) -> str:
    """The kind of a pronoun; "the Norwegian" is one of a person."""
    return pronouns().get(word.text.lower(), "he")


def _title(token: Token) -> bool:
    """Is it a word for somebody by office, such as the minister or the Minister?"""
    return token.text.lower() in titles("office", "honorific")


def _definite(parse: Parse, word: Token) -> bool:
    return any(c.text.lower() in _DEFINITE for c in parse.children(word))


def _name_beside(parse: Parse, token: Token) -> Token | None:
    """The person set beside a subject that is a noun: "her father, Max Berg,"."""
    if token.dep not in _SUBJECTS or token.pos != "NOUN":
        return None
    beside = (c for c in parse.children(token) if c.dep == "appos" and c.entity == "PERSON")
    behind = parse.tokens[token.i + 1 : token.i + 3]
    apposed = len(behind) > 1 and behind[0].text == "," and behind[1].entity == "PERSON"
    return next(beside, behind[1] if apposed else None)


def _name(token: Token) -> bool:
    """Is it a name, also one that the parser takes for a noun?"""
    return token.pos == "PROPN" or (
        token.dep in _SUBJECTS and token.pos == "NOUN" and token.text[0].isupper()
    )


def _joined(parse: Parse, token: Token) -> bool:
    """Is it the first of several, as in "Holm and Berg"?"""
    return any(c.dep == "conj" for c in parse.children(token))


def _partners(parse: Parse, one: Token, other: Token) -> bool:
    """Are they subject and object of one verb? Then they are two: in "Holm told him", he is not Holm."""
    return one.head == other.head and one.dep in _SUBJECTS and other.dep in {"dobj", "dative"}
