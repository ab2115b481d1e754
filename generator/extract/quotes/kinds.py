"""Speech told apart from titles of works, names of things and words held at arm's length."""

import re
from collections.abc import Container

from generator.extract.passage import between
from generator.extract.quotes.acts import Act
from generator.extract.quotes.runs import Run
from generator.extract.quotes.words import words
from generator.extract.syntax import Parse

_WORD = re.compile(r"[\w’'-]+")
_SENTENCE_WORDS = 4
_ENDS = set(".?!,…—–")
_SURELY_A_TITLE = 4
_NEAR = 2
_WINDOW = 80  # characters around the words


def sentence(parse: Parse, run: Run) -> bool:
    """Do the quoted words make a sentence or more, so that they are speech though nobody is named?"""
    text = parse.text[run.start : run.end]
    ended = (
        text.rstrip("'’")[-1:] in _ENDS
        or parse.text[run.outer_end : run.outer_end + 1] in {",", "."}
        or not run.closed
    )
    spelled = text.split()
    begun = text[0].isupper() or text[0] in "…." or any(w in words("first-person") for w in spelled)
    return ended and begun and len(spelled) >= _SENTENCE_WORDS


def name(text: str) -> str:
    """Quoted words without signs and capitals, as a title comes again."""
    return " ".join(_WORD.findall(text)).lower()


def title(parse: Parse, run: Run, act: Act | None, repeated: Container[str]) -> bool:
    """Is this the title of a work: every longer word with a capital, and nobody says it then and there?

    What is `repeated` in quotation marks, by `name`, is one.
    """
    inside = _WORD.findall(parse.text[run.start : run.end])
    large = [w for w in inside if w not in words("small")]
    if not large or not all(w[0].isupper() or w[0].isdigit() for w in large):
        return False
    before = [t for t in between(parse, run.outer_start - _WINDOW, run.outer_start) if t.pos != "PUNCT"][-4:]
    after = [t for t in between(parse, run.outer_end, run.outer_end + _WINDOW) if t.pos != "PUNCT"][:3]
    named = any(t.lemma.lower() in words("works") for t in before + after)
    owned = bool(before) and before[-1].tag in {"POS", "PRP$"}
    known = len(large) >= _SURELY_A_TITLE or name(parse.text[run.start : run.end]) in repeated
    sure = named or owned or known or modifies(parse, run, act)
    return sure or not (act and _beside(parse, run, act))


def modifies(parse: Parse, run: Run, act: Act | None) -> bool:
    """Do the words describe a noun right behind them that is no speaker, as in the “Winter Sun” singer?"""
    behind = between(parse, run.outer_end, run.outer_end + 2)
    noun = bool(behind) and behind[0].pos == "NOUN" and behind[0].text.islower()
    speaks = act is not None and act.speaker is not None and act.speaker.start >= run.outer_end
    return noun and not speaks and parse.text[run.end - 1] not in ",!?"


def _beside(parse: Parse, run: Run, act: Act) -> bool:
    """Do at most two words stand between the act and the words?"""
    gap = sorted((act.start, act.end, run.outer_start, run.outer_end))[1:3]
    return sum(t.pos != "PUNCT" for t in between(parse, *gap)) <= _NEAR


def nickname(parse: Parse, run: Run) -> bool:
    """Is it a name between two names, as in Ida “Bear” Holm?"""
    words = parse.text[run.start : run.end].split()
    before = parse.text[max(0, run.outer_start - _WINDOW) : run.outer_start]
    behind = parse.text[run.outer_end : run.outer_end + _WINDOW]
    between_names = re.search(r"(?:^|\W)[^\W\d_a-z][\w-]* $", before) and re.match(r" [^\W\d_a-z]\w", behind)
    short = 0 < len(words) <= _NEAR and parse.text[run.end - 1] not in ",.!?"
    return bool(between_names) and short and all(word[0].isupper() for word in words)


def called(parse: Parse, run: Run) -> bool:
    """Is this only what something is called: the so-called "X", known as "X"?"""
    before = parse.text[max(0, run.outer_start - _WINDOW) : run.outer_start].rstrip().lower()
    return before.endswith(tuple(words("naming"))) and not sentence(parse, run)
