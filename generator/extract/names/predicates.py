"""Offices that a sentence says somebody has: "Amina Yusuf is the mayor", "they named her as chairwoman"."""

from generator.extract.names.appositions import office_end
from generator.extract.names.runs import Run
from generator.extract.syntax import Token
from generator.lexicon.naming import cue_words, fold

_UNSURE = {"neg", "mark"}  # words beside a verb that leave open whether it is so
_MODAL = "MD"
_FAR = 6  # words between the verb and the office


def predicated(name: Run) -> tuple[int, int] | None:
    """The office that the name's verb gives it, as tokens; None if it is denied, wished or only possible."""
    head = next((w for w in name.words if not name.first <= w.head <= name.last), name.words[-1])
    verb = name.parse.head(head)
    beside = name.parse.children(verb)
    if any(c.dep in _UNSURE or c.tag == _MODAL or (c.tag == "TO" and c.dep == "aux") for c in beside):
        return None
    if head.dep == "nsubj" and verb.lemma == "be" and verb.tag in {"VBZ", "VBP"}:
        return _office_at(name, verb.i + 1)
    given = verb.lemma in cue_words("person", "given") and verb.tag in {"VBD", "VBN", "VBZ"}
    if given and head.dep in {"dobj", "nsubj"} and name.first > verb.i:
        return _office_at(name, name.last + 1)
    if given and head.dep == "nsubjpass":
        return _office_at(name, verb.i + 1)
    return None


def _office_at(name: Run, at: int) -> tuple[int, int] | None:
    """The office that begins there, behind "as" and an article."""
    tokens = name.parse.tokens
    start = at
    while start < len(tokens) and fold(tokens[start].text) in _passed():
        start += 1
    end = office_end(tokens, start) if start < len(tokens) and _same(tokens[start], name) else None
    return (start, end - 1) if end is not None and start - at < _FAR else None


def _same(token: Token, name: Run) -> bool:
    return token.sentence == name.words[0].sentence


def _passed() -> frozenset[str]:
    return cue_words("none", "determiner") | {"as", "currently", "also", "still", "now"}
