"""Which event a date expression dates, and from which one it counts, as the words that name it.

"The invasion began on 24 March" dates the "invasion"; "20 days before the invasion" counts from it. "Marek
signed on 24 March" dates "sign Marek". Two expressions speak of one event where the words are the same.
"""

from generator.extract.syntax import Parse, Token
from generator.lexicon import word_list

_SUBJECTS = ("nsubj", "nsubjpass")


def dated_event(parse: Parse, words: tuple[Token, ...]) -> str:
    """The event that the words of an expression date; "" if that cannot be told."""
    inside = {w.i for w in words}
    top = next((w for w in words if w.head not in inside and w.head != w.i), None)
    above = parse.head(top) if top else None
    if above and above.pos == "ADP":
        above = parse.head(above)
    return _named(parse, above) if above else ""


def counted_from(parse: Parse, words: tuple[Token, ...]) -> str:
    """The event behind an expression that ends in "before" or "after"; "" if that cannot be told."""
    last = words[-1]
    inner = next((c for c in parse.children(last) if c.dep in ("pobj", "pcomp") and c.i > last.i), None)
    if inner is None and last.dep == "mark":
        inner = parse.head(last)
    return _named(parse, inner) if inner else ""


def _named(parse: Parse, word: Token) -> str:
    """A noun by itself; a verb with its subject, or what it says has happened."""
    if word.pos == "NOUN":
        return word.lemma
    if word.pos != "VERB":
        return ""
    children = parse.children(word)
    subject = next((c for c in children if c.dep in _SUBJECTS), None)
    target = next((c for c in children if c.dep == "dobj"), None)
    if target and word.lemma in word_list("dates-direction", "starting"):
        return target.lemma
    if subject is None or subject.pos == "PRON":
        return ""
    occurs = word.lemma in word_list("dates-direction", "occurring")
    return subject.lemma if occurs else f"{word.lemma} {subject.lemma}"
