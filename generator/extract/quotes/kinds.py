"""Speech told apart from titles of works, names of things and words held at arm's length."""

import re
from functools import cache

from generator.extract.quotes.marks import Run
from generator.extract.syntax import Parse
from generator.lexicon import entries

_SMALL_WORDS = re.compile(r"(?:a|an|and|as|at|but|by|for|from|in|into|of|on|or|the|to|up|with)$")
_SENTENCE_WORDS = 4
_LONGEST_TITLE = 10


def sentence(parse: Parse, run: Run) -> bool:
    """Do the quoted words make a sentence or more, so that they are speech though nobody is named?"""
    text = parse.text[run.start : run.end]
    ended = text[-1] in ".?!,…—–" or parse.text[run.outer_end :][:1] in {",", "."} or not run.closed
    begun = text[0].isupper() or text[0] in "…."
    return ended and begun and len(text.split()) >= _SENTENCE_WORDS


def title(parse: Parse, run: Run) -> bool:
    """Is this the title of a work: every longer word with a capital, a work named or an owner beside it?"""
    inside = re.findall(r"[\w’'-]+", parse.text[run.start : run.end])
    large = [w for w in inside if not _SMALL_WORDS.match(w)]
    if not large or len(inside) > _LONGEST_TITLE or not all(w[0].isupper() or w[0].isdigit() for w in large):
        return False
    before = [t for t in parse.tokens if t.end <= run.outer_start and t.pos != "PUNCT"][-4:]
    after = [t for t in parse.tokens if t.start >= run.outer_end and t.pos != "PUNCT"][:3]
    named = any(t.lemma.lower() in words("works") for t in before + after)
    return named or (bool(before) and before[-1].tag in {"POS", "PRP$"})


def called(parse: Parse, run: Run) -> bool:
    """Is this only what something is called: the so-called "X", known as "X"?"""
    before = parse.text[: run.outer_start].rstrip().lower()
    return before.endswith(tuple(words("naming"))) and not sentence(parse, run)


@cache
def words(kind: str) -> frozenset[str]:
    """The words of one kind in the lexicon of quoting."""
    return frozenset(word for e in entries("quoting") if e["kind"] == kind for word in e["words"])
