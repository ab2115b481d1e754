"""Which words are titles where they stand, and which only look like one."""

from generator.extract.names.runs import Run, after_brackets, capital, opens
from generator.extract.syntax import Parse, Token
from generator.lexicon.naming import (
    countries,
    cue_words,
    demonyms,
    fold,
    given_names,
    groups,
    honorific_genders,
    organisations,
    singular,
    titles,
    titles_and_surnames,
)

_KINDS = ("honorific", "office", "trade", "relation")
# Honorifics no longer than this are abbreviations, which have a capital letter.
_SHORT = 3
_FULL = (2, 3)  # words of a full name


def kind_of(word: str) -> str | None:
    """Which kind of title the folded word is: honorific, office, trade or relation; None if it is none."""
    for kind in _KINDS:
        if word in titles(kind):
            return kind
    return None


def in_singular(run: Run, token: Token) -> str:
    """The title, folded; one of several people's in the singular, if more than one name follows."""
    word = fold(token.text)
    if word in cue_words("organisation", "trade") or singular(word) in cue_words("organisation", "trade"):
        return word
    at = after_brackets(run.parse, run.last + 1)
    behind = run.parse.tokens[at : at + 2]
    joined = len(behind) > 1 and behind[0].text in {"and", "&", ","} and capital(behind[1])
    return singular(word) if joined or "and" in run.folded else word


def no_title(parse: Parse, token: Token) -> bool:
    """Is the word no title here?

    So are a ship's prefix or name (MS Harbour, the ferry General Osei), an abbreviation written small, part
    of a name that is nobody's (PC Harbour), and a trade with a capital before a single word (Star Harbour).
    """
    word = fold(token.text)
    if token.text.isupper() and word in cue_words("work", "start"):
        return True
    if token.i and fold(parse.tokens[token.i - 1].text) in cue_words("work", "vessel"):
        return True
    if word in titles("honorific") and capital(token) and token.text.endswith("."):
        return False
    if word in titles("honorific"):
        return len(word) <= _SHORT and (not capital(token) or _inside_other(parse, token))
    if word in titles("office") or word not in titles("trade") | titles("relation"):
        return False
    return _inside_other(parse, token) or (
        capital(token) and not opens(parse, token) and _alone(parse, token)
    )


def _inside_other(parse: Parse, token: Token) -> bool:
    """Does the recogniser see one name of another kind in this word and the next?"""
    follower = parse.tokens[token.i + 1] if token.i + 1 < len(parse.tokens) else token
    together = token.entity not in {"", "PERSON"} and follower.entity == token.entity
    if not together or follower.starts_entity or fold(follower.text) in given_names():
        return False
    return not _names_somebody(parse, token)


def _names_somebody(parse: Parse, trade: Token) -> bool:
    """Does a name follow what only people are, without a word of a body: Nurse Amina Yusuf, Ms Osei?"""
    name = []
    for token in parse.tokens[trade.i + 1 :]:
        if token.entity != trade.entity or token.starts_entity:
            break
        name.append(fold(token.text))
    organised = (
        cue_words("organisation", "any") | cue_words("organisation", "end") | cue_words("place", "any")
    )
    only = titles("trade", "honorific") - cue_words("organisation", "trade")
    if trade.text.isupper():
        return False
    full = len(name) in _FULL or (len(name) == 1 and fold(trade.text) in honorific_genders())
    return full and fold(trade.text) in only and organised.isdisjoint(name)


def _alone(parse: Parse, token: Token) -> bool:
    """Does a single word with a capital follow?"""
    behind = parse.tokens[token.i + 2 : token.i + 3]
    return not behind or not capital(behind[0])


def leads_to_name(run: Run, token: Token, word: str) -> bool:
    """A word that is a family name, too, is a title only behind countries, organisations and titles."""
    if word not in titles_and_surnames() and word not in titles("trade", "relation"):
        return True
    alone = token.i == run.first and run.last == token.i + 1 and word in titles_and_surnames()
    if token.i == run.last or (alone and word in given_names()):
        return False  # Dean Osei may be called so
    ahead = [fold(t.text) for t in run.words if t.i < token.i]
    return all(_leads(w) for w in ahead)


def _leads(word: str) -> bool:
    known = word in countries() or word in demonyms() or word in groups() or word in organisations()
    return known or word in titles("modifier", "office", "honorific")
