"""What is reported without quotation marks: the clause of a verb, the sentence "according to" somebody."""

from bisect import bisect_left, bisect_right

from generator.extract.passage import sentence
from generator.extract.quotes.acts import Act, around
from generator.extract.quotes.runs import Run
from generator.extract.syntax import Parse, Token

_FEWEST_WORDS = 3
_AROUND = {"PUNCT", "SPACE"}
_CLOSING = {"PUNCT", "ADP", "ADV", "SPACE", "CCONJ", "SCONJ"}
_TIMES = {"DATE", "TIME"}
_OPENERS = {"that", "whether", "if"}


def content(parse: Parse, act: Act, acts: tuple[Act, ...], runs: tuple[Run, ...]) -> Run | None:
    """The words that the act reports in the writer's own sentence; None if there are none to speak of.

    Clauses that are quoted but for a word or two belong to the quotes alone.
    """
    words = _clause(parse, act) if act.use == "report" else _rest(parse, act, acts)
    here = [a for a in _in(words, acts) if a is act or a.use == "according"]
    words = _trimmed(_longest_piece(words, here))
    if not words:
        return None
    first = bisect_right(runs, words[0].start, key=_end)
    runs = runs[first : bisect_left(runs, words[-1].end, lo=first, key=_start)]
    own = [t for t in words if t.pos not in _AROUND and not any(r.start <= t.start < r.end for r in runs)]
    if len(own) < _FEWEST_WORDS or any(_announced(parse, r) for r in runs):
        return None
    start = next((r.outer_start for r in runs if r.start == words[0].start), words[0].start)
    end = next((r.outer_end for r in runs if r.start < words[-1].end <= r.end), words[-1].end)
    return Run(start, end, start, end)


def _announced(parse: Parse, run: Run) -> bool:
    """Does a colon part the quoted words from the clause before them?"""
    return parse.text[max(0, run.outer_start - 2) : run.outer_start].rstrip().endswith(":")


def _clause(parse: Parse, act: Act) -> tuple[Token, ...]:
    clauses = (c for c in parse.children(act.verb) if c.dep == "ccomp" and c.pos in {"VERB", "AUX"})
    speaker = act.speaker.head.i if act.speaker else -1
    return next((words for words in map(parse.subtree, clauses) if speaker not in {t.i for t in words}), ())


def _closes(parse: Parse, act: Act) -> bool:
    """Does nothing but a circumstance or the speaker follow the verb, as in "…, Holm said on Monday"?"""
    behind = parse.tokens[act.verb.i + 1 : act.verb.i + 2]
    own = act.speaker is not None and act.speaker.start > act.verb.start
    return own or act.addressee is not None or all(t.pos in _CLOSING or t.entity in _TIMES for t in behind)


def _rest(parse: Parse, act: Act, acts: tuple[Act, ...]) -> tuple[Token, ...]:
    """The sentence around "according to"; nothing where another act reports it."""
    words = sentence(parse, act.verb)
    if act.use != "according" or act.speaker is None or any(a.use == "report" for a in _in(words, acts)):
        return ()
    others = [a for a in _in(words, acts) if a.use == "according" and a is not act]
    starts = [t.start for t in words[:1]] + [a.end for a in others if a.start < act.start]
    ends = [a.start for a in others if a.start > act.start] + [t.end for t in words[-1:]]
    before = tuple(t for t in words if max(starts) <= t.start and t.end <= act.start)
    behind = tuple(t for t in words if act.end <= t.start and t.end <= min(ends))
    fronted = not before or any(t.pos == "CCONJ" for t in before[-2:])
    return behind if fronted else before


def _in(words: tuple[Token, ...], acts: tuple[Act, ...]) -> tuple[Act, ...]:
    return around(acts, words[0].start, words[-1].end) if words else ()


def _longest_piece(words: tuple[Token, ...], acts: list[Act]) -> tuple[Token, ...]:
    """The longest run of words without a gap and without the words that say who spoke."""
    pieces: list[list[Token]] = [[]]
    for word in words:
        cut = any(act.start <= word.start < act.end for act in acts)
        if cut or (pieces[-1] and word.i != pieces[-1][-1].i + 1):
            pieces.append([])
        if not cut:
            pieces[-1].append(word)
    return tuple(sorted(pieces, key=_length)[-1])


def _start(run: Run) -> int:
    return run.start


def _end(run: Run) -> int:
    return run.end


def _length(words: list[Token]) -> int:
    return len(words)


def _trimmed(words: tuple[Token, ...]) -> tuple[Token, ...]:
    while words and (words[0].pos in _AROUND or words[0].text.lower() in _OPENERS):
        words = words[1:]
    while words and words[-1].pos in _AROUND | {"CCONJ"}:
        words = words[:-1]
    return words
