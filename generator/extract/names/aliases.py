"""Other names of somebody whom the text has just named: "Amina Yusuf, known as Mina", "née Osei"."""

import re
from functools import cache

from generator.extract.names.runs import Run
from generator.lexicon.naming import cue_words, fold

_AGE = r"(?:,? \(?\d{1,3}\)?)?"
_MARK = r"[\"“«]?"


def another_name(named: Run | None, name: Run) -> bool:
    """Does nothing but "known as" and the like stand between a full name and another of one paragraph?"""
    if named is None or named.parse is not name.parse or len(named.folded) == 1:
        return False
    return bool(_linked().fullmatch(fold(name.parse.text[named.end : name.start])))


@cache
def _linked() -> re.Pattern[str]:
    ways = "|".join(map(re.escape, sorted(cue_words("person", "alias"), key=lambda w: (-len(w), w))))
    adverbs = "|".join(sorted(cue_words("person", "alias-adverb")))
    who = r"(?:who (?:is|was) )?"
    return re.compile(rf"[\"”»]?{_AGE},? \(?{who}(?:(?:{adverbs}) )*(?:{ways}) {_MARK}")
