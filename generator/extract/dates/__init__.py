"""Candidates for dates: the grammar finds them, the parsed clause tells which way they look."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace

from generator.extract.dates.clause import aside, quoted, tense
from generator.extract.dates.grammar import Chart, Match, words
from generator.extract.dates.happening import counted_from, dated_event
from generator.extract.dates.traps import is_trap
from generator.extract.syntax import Parse, Token
from generator.model.article import Article
from generator.model.expressions import DateCandidate


def dates(article: Article, parses: tuple[Parse, ...]) -> tuple[DateCandidate, ...]:
    """Date expressions, in the order of the text; they never overlap."""
    return tuple(candidate for parse in parses for candidate in _in_paragraph(article, parse))


def _in_paragraph(article: Article, parse: Parse) -> Iterator[DateCandidate]:
    for start, end, match in _spans(parse):
        tokens = _tokens(parse, start, end)
        if match.value is None or not tokens:
            continue
        told = tense(parse, tokens)
        if is_trap(parse, tokens, match.value, told[0]):
            continue
        found = DateCandidate(
            article.reference(parse.paragraph, start, end),
            match.value,
            match.rule,
            *told,
            quoted=quoted(parse.text, start),
            aside=aside(parse, tokens) or told[1].lower().startswith("had "),
            event=dated_event(parse, tokens),
        )
        yield replace(found, counted_from=counted_from(parse, tokens)) if found.counts else found


def _spans(parse: Parse) -> Iterator[tuple[int, int, Match]]:
    """The longest match at each word, from left to right: start and end in the text, and the match."""
    chart, i = Chart(words(parse.text)), 0
    while i < len(chart.words):
        match = max(chart.at("date", i), key=lambda m: m.end, default=None)
        if match and _stands_alone(parse.text, chart.words[i].start, chart.words[match.end - 1].end):
            yield chart.words[i].start, chart.words[match.end - 1].end, match
        i = match.end if match else i + 1


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Do no letters or figures touch the range, as in AC1900 or 2019年?"""
    return not (text[start - 1 : start].isalnum() or text[end : end + 1].isalnum())


def _tokens(parse: Parse, start: int, end: int) -> tuple[Token, ...]:
    """The parsed words that lie in the range, in part at least."""
    first = bisect_left(parse.tokens, start + 1, key=lambda t: t.end)
    last = bisect_left(parse.tokens, end, key=lambda t: t.start)
    return parse.tokens[first:last]
