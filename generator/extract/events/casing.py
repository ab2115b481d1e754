"""Headlines Written Like This, or LIKE THIS, in the letters of a sentence, which are parsed far better."""

from dataclasses import replace
from functools import cache

from generator.extract.events.lexicon import all_entries
from generator.extract.syntax import Parse, Token
from generator.lexicon import entries
from generator.model.article import Article

_SMALL = 4  # letters of the shortest word that shows how a headline is written
_SHARE = 0.8  # of those words that are capitalised in a headline in capitals
_ENDINGS = ("ing", "ed", "es", "s", "e")


def in_sentence_case(article: Article, parses: tuple[Parse, ...]) -> Article:
    """The article with nothing but those headlines that stand in capitals, each in the letters of a sentence.

    A word keeps its capital where the body writes it so, and loses it where that has it without,
    or where it is a word of the event lexicon. Each word keeps its place and length.
    """
    names, common = _written(article, parses)
    told = (
        replace(p, text=_plain(p.text, parse, names, common))
        for parse in parses
        if (p := article.paragraph(parse.paragraph)).heads and _in_capitals(parse)
    )
    return replace(article, paragraphs=tuple(told))


def _in_capitals(parse: Parse) -> bool:
    shown = [t.text[0].isupper() for t in parse.tokens[1:] if len(t.text) >= _SMALL and t.text[0].isalpha()]
    return len(shown) > 1 and sum(shown) >= _SHARE * len(shown)


def _written(article: Article, parses: tuple[Parse, ...]) -> tuple[dict[str, str], frozenset[str]]:
    """How the body writes its names, by their small letters, and the stems of its other words."""
    body = [t for p in parses if article.paragraph(p.paragraph).role == "body" for t in p.tokens]
    names = {t.text.lower(): t.text for t in body if t.text[0].isupper() and t.pos == "PROPN"}
    return names, frozenset(_stem(t.text) for t in body if t.text[0].islower()) | _lexicon()


@cache
def _lexicon() -> frozenset[str]:
    words = [word for entry in all_entries() for word in entry.words]
    words += [word for rule in entries("events-grammar").values() for word in rule["words"]]
    return frozenset(_stem(word) for word in words if word.isalpha())


def _stem(word: str) -> str:
    word = word.lower()
    return next((word[: -len(e)] for e in _ENDINGS if word.endswith(e) and len(word) > len(e) + 2), word)


def _plain(text: str, parse: Parse, names: dict[str, str], common: frozenset[str]) -> str:
    for token in parse.tokens:
        told = _recased(token, names, common)
        if len(told) == len(token.text):
            text = text[: token.start] + told + text[token.end :]
    return text


def _recased(token: Token, names: dict[str, str], common: frozenset[str]) -> str:
    small = token.text.lower()
    if not token.text[:1].isupper():
        return token.text
    if small in names:
        return names[small] if token.text.isupper() else token.text
    shouted = token.text.isupper() and len(token.text) > 1
    known = _stem(small) in common or token.pos not in ("PROPN", "NOUN") or len(small) < _SMALL
    if token.i == 0:
        return token.text.capitalize() if shouted else token.text
    return small if known or shouted else token.text
