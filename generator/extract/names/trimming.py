"""A name without what surrounds it: articles, marks, honours behind it, words that belong to no name."""

from generator.extract.names.runs import Run, capital
from generator.extract.names.title_words import kind_of
from generator.extract.syntax import Token
from generator.lexicon.naming import cue_words, fold, given_names, name_parts, titles, titles_and_surnames


def trim(run: Run) -> Run | None:
    """The run without an article and closing marks; None if no name or only a title is left."""
    first, last = run.first, run.last
    tokens = run.parse.tokens
    while first <= last and not _may_start(tokens[first]):
        first += 1
    while last >= first and _stays_out(tokens[last]):
        last -= 1
    if last - first >= 2 and _no_name(tokens[first]) and fold(tokens[first + 1].text) in given_names():
        first += 1
    if first > last or (_all_titles(tokens[first : last + 1]) and not _surname_too(tokens[last])):
        return None
    return run.part(first, last)


def _stays_out(token: Token) -> bool:
    """Is it a mark, or letters of an honour behind a name: Amina Yusuf FRS?"""
    honour = token.text.isupper() and fold(token.text) in name_parts("postnominal")
    return honour or not any(c.isalnum() for c in token.text)


def _no_name(token: Token) -> bool:
    """Is the word made like a common noun or an adverb, and no given name? "Clearly Amina Yusuf"."""
    word, endings = fold(token.text), cue_words("none", "ending")
    return word not in given_names() and any(word.endswith(e) and len(word) > len(e) + 2 for e in endings)


def _all_titles(words: tuple[Token, ...]) -> bool:
    """Is there nothing but titles and their words, such as "City Attorney"?"""
    known = titles("office", "trade", "relation", "honorific", "modifier")
    return all(fold(w.text) in known for w in words) and kind_of(fold(words[-1].text)) is not None


def _surname_too(token: Token) -> bool:
    return fold(token.text) in titles_and_surnames() and token.entity == "PERSON"


def _may_start(token: Token) -> bool:
    word = fold(token.text)
    initial = token.text.endswith(".") and len(word) == 1
    return (initial or word not in cue_words("organisation", "article")) and (
        capital(token) or word in name_parts("particle")
    )
