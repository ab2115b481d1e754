"""What is reported without quotation marks: the clause of a verb, the sentence "according to" somebody."""

from generator.extract.quotes.acts import Act
from generator.extract.quotes.marks import Run
from generator.extract.syntax import Parse, Token

_FEWEST_WORDS = 3
_AROUND = {"PUNCT", "SPACE"}
_OPENERS = {"that", "whether", "if"}


def content(parse: Parse, act: Act, acts: tuple[Act, ...], runs: tuple[Run, ...]) -> Run | None:
    """The words that the act reports in the writer's own sentence; None if there are none to speak of.

    Clauses that are mostly quoted belong to the quotes alone.
    """
    words = _clause(parse, act) if act.use == "report" else _rest(parse, act, acts)
    here = [a for a in acts if a is act or a.use == "according"]
    words = _trimmed(_longest_piece(words, here))
    if sum(t.pos not in _AROUND for t in words) < _FEWEST_WORDS:
        return None
    found = Run(words[0].start, words[-1].end, words[0].start, words[-1].end)
    shared = sum(max(0, min(found.end, r.outer_end) - max(found.start, r.outer_start)) for r in runs)
    return found if 2 * shared < found.end - found.start else None


def _clause(parse: Parse, act: Act) -> tuple[Token, ...]:
    clause = next(
        (c for c in parse.children(act.verb) if c.dep == "ccomp" and c.pos in {"VERB", "AUX"}), None
    )
    return parse.subtree(clause) if clause else ()


def _rest(parse: Parse, act: Act, acts: tuple[Act, ...]) -> tuple[Token, ...]:
    """The sentence around "according to"; nothing where another act reports it."""
    sentence = tuple(t for t in parse.tokens if t.sentence == act.verb.sentence)
    others = [a for a in acts if a.verb.sentence == act.verb.sentence and a.use == "report"]
    if act.use != "according" or others or act.speaker is None:
        return ()
    behind = tuple(t for t in sentence if t.start >= act.speaker.end)
    before = tuple(t for t in sentence if t.end <= act.verb.start)
    return before if len(before) >= len(behind) else behind


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


def _length(words: list[Token]) -> int:
    return len(words)


def _trimmed(words: tuple[Token, ...]) -> tuple[Token, ...]:
    while words and (words[0].pos in _AROUND or words[0].text.lower() in _OPENERS):
        words = words[1:]
    while words and words[-1].pos in _AROUND:
        words = words[:-1]
    return words
