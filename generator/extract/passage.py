"""Parts of a parsed paragraph by place, found without walking through all of it."""

from bisect import bisect_left

from generator.extract.syntax import Parse, Token


def between(parse: Parse, start: int, end: int) -> tuple[Token, ...]:
    """The words that begin at code points `start` to `end`, `end` exclusive."""
    first = bisect_left(parse.tokens, start, key=_start)
    return parse.tokens[first : bisect_left(parse.tokens, end, lo=first, key=_start)]


def sentence(parse: Parse, word: Token) -> tuple[Token, ...]:
    """The sentence of a word."""
    first = last = word.i
    while first > 0 and parse.tokens[first - 1].sentence == word.sentence:
        first -= 1
    while last + 1 < len(parse.tokens) and parse.tokens[last + 1].sentence == word.sentence:
        last += 1
    return parse.tokens[first : last + 1]


def _start(token: Token) -> int:
    return token.start
