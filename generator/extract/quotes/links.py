"""Which act of speech a quoted run belongs to."""

import re
from collections.abc import Iterable
from dataclasses import replace

from generator.extract.passage import between, sentence
from generator.extract.phrases import phrase
from generator.extract.quotes.acts import Act, around
from generator.extract.quotes.acts import acts as acts_of
from generator.extract.quotes.runs import Run
from generator.extract.quotes.sentences import name_first, sentence_end
from generator.extract.syntax import Parse, Token
from generator.lexicon.naming import titles

_BEFORE = re.compile(r"(?:[:,]|\b(?:that|as|saying|say|says|said|is|was))[\s—–-]*$")
_RELATIVES = {"WP", "WDT"}
_LABEL = 4  # words of a name that stands for itself before a colon
_NEAR, _FAR = 10, 40
_WINDOW = 120  # characters on one side of the words
_REACHED, _RUNS = 1500, 20  # how far acts and other runs are looked at
_REACH = {"report": _FAR, "according": _FAR, "view": _FAR, "judge": _NEAR, "stance": _NEAR, "direct": 0}
_PULLED = re.compile(r"\s*(?:[:—–]|-+)\s+[A-Z][^.!?]{2,60}$")


def apart(text: str, start: int, end: int, runs: Iterable[Run]) -> bool:
    """Does a sentence end between two places? Of quoted words between them only the last sign counts."""
    shown, position = [], start
    for run in runs:
        if start <= run.outer_start and run.outer_end <= end:
            shown += [text[position : run.outer_start], text[run.end - 1]]
            position = run.outer_end
    shown.append(text[position : end + 1])
    return bool(sentence_end().search("".join(shown)))


def find(parse: Parse, runs: tuple[Run, ...], acts: tuple[Act, ...], n: int) -> Act | None:
    """The act of speech that reports run number `n` of the paragraph, or None."""
    run, runs, n = runs[n], runs[max(0, n - _RUNS) : n + _RUNS], min(n, _RUNS)
    acts = around(acts, run.outer_start - _REACHED, run.outer_end + _REACHED)
    if run.carried:
        return _right_after(parse, runs, acts, run)
    ways = (_right_after, _announced, _governing, _earlier, _later)
    if not first_in_sentence(parse, runs, n):
        ways = (_right_before, _governing, _right_after, _earlier, _later)
    found = next((act for way in ways if (act := way(parse, runs, acts, run))), None)
    if found and found.use == "stance":
        reports = tuple(a for a in acts if a.use == "report" and a.verb.i < found.verb.i)
        return _earlier(parse, runs, reports, run) or found
    return found


def first_in_sentence(parse: Parse, runs: tuple[Run, ...], n: int) -> bool:
    """Does a sentence begin with this run?"""
    start = runs[n - 1].end - 1 if n else 0
    before = parse.text[start : runs[n].outer_start]
    if n == 0 and not before.strip():
        return True
    ended = [m.end() for m in sentence_end().finditer(before + "“")]
    return (bool(ended) and not before[ended[-1] :].strip()) or (
        n > 0 and len(before.split()) <= 1 and "," not in before[1:]
    )


def _right_after(parse: Parse, runs: tuple[Run, ...], acts: tuple[Act, ...], run: Run) -> Act | None:
    """Words, comma, speaker and verb in either order."""
    text, last = parse.text, parse.text[run.end - 1]
    rest = text[run.outer_end : run.outer_end + _WINDOW]
    if last == "." and not re.match(r"\s*[a-z,—–-]", rest) and not name_first().match(rest):
        return None
    for act in acts:
        if act.verb.start < run.outer_end or (
            act.use in {"judge", "stance"} and act.verb.start > run.outer_end + 40
        ):
            continue
        joined = (
            last in ",?!—–…." or rest.lstrip()[:1] in {",", "—", "–", "-"} or act.start - run.outer_end <= 1
        )
        between = [r for r in runs if run.outer_end <= r.start < act.verb.start]
        if joined and not between and not apart(text, run.outer_end, act.verb.start, runs):
            near = _distance(parse, run.outer_end, act.verb.start) <= 2 * _NEAR
            return _spoken_by(parse, run, act) if near and not _opens_clause(parse, act, last) else None
        break
    return _pulled(parse, run) if not rest.count("“") else None


def _opens_clause(parse: Parse, act: Act, last: str) -> bool:
    """Does the act report what comes next, as in “We are late.” Holm said he would wait?"""
    return last == "." and any(c.dep == "ccomp" and c.i > act.verb.i for c in parse.children(act.verb))


def _spoken_by(parse: Parse, run: Run, act: Act) -> Act:
    """The act; where the parser found no speaker, with the name right behind the words as such."""
    names: list[Token] = []
    for token in between(parse, run.outer_end, act.verb.start):
        if token.pos == "PROPN" or (names and token.tag == "HYPH"):
            names.append(token)
        elif names or token.pos != "PUNCT":
            break
    return replace(act, speaker=phrase(parse, names[-1])) if names and not act.speaker else act


def _pulled(parse: Parse, run: Run) -> Act | None:
    """A headline or a pulled quote: "We are ready": Holm."""
    if not _PULLED.match(parse.text, run.outer_end):
        return None
    names = [t for t in between(parse, run.outer_end, len(parse.text)) if t.text[0].isupper()]
    return Act(names[0], "direct", phrase(parse, _top(parse, names))) if names else None


def _right_before(parse: Parse, runs: tuple[Run, ...], acts: tuple[Act, ...], run: Run) -> Act | None:
    """Speaker, verb, then the words at once, or behind a comma, a colon, "that" or "as"."""
    before = parse.text[max(0, run.outer_start - _WINDOW) : run.outer_start].rstrip()
    for act in reversed(acts):
        if act.verb.end <= run.outer_start and not apart(parse.text, act.verb.end, run.outer_start, runs):
            near = _distance(parse, act.verb.end, run.outer_start) <= _NEAR
            return act if near and (_BEFORE.search(before) or before.endswith(act.verb.text)) else None
    behind = _right_after(parse, runs, acts, run) if parse.text[run.end - 1] == "," else None
    return behind or _announced(parse, runs, acts, run)


def _announced(parse: Parse, runs: tuple[Run, ...], acts: tuple[Act, ...], run: Run) -> Act | None:
    """Words behind a colon: the act before it, else the subject, or the owner in "Holm's answer:"."""
    before = between(parse, run.outer_start - _WINDOW, run.outer_start)
    if not before or not parse.text[before[0].start : run.outer_start].rstrip().endswith(":"):
        return None
    for act in reversed(acts):
        if act.verb.end <= run.outer_start and not apart(parse.text, act.verb.end, run.outer_start, runs):
            return act
    return _subject(parse, before)


def announced_below(parse: Parse) -> Act | None:
    """Whoever is announced by a colon at the end of the paragraph."""
    if not parse.text.rstrip().endswith(":") or not parse.tokens:
        return None
    last = sentence(parse, parse.tokens[-1])
    found = tuple(a for a in acts_of(parse, frozenset()) if a.verb.i >= last[0].i and a.said)
    return found[-1] if found else _subject(parse, last)


def _subject(parse: Parse, before: tuple[Token, ...]) -> Act | None:
    """The subject of the sentence that ends there, or the owner in "Holm's answer"."""
    words = [t for t in sentence(parse, before[-1]) if t.i < before[-1].i]
    subjects = [t for t in words if t.dep == "nsubj" and t.tag not in _RELATIVES]
    people = [t for t in subjects if phrase(parse, t).head.pos in {"PROPN", "PRON"} or _titled(t)]
    owners = [t for t in words if t.dep == "poss" and t.pos in {"PROPN", "PRON"}]
    label = words if len(words) <= _LABEL and all(_capital(t.text) for t in words) else []
    chosen = people or owners or [t for t in words if t.pos == "PROPN"] or label
    return Act(chosen[0], "direct", phrase(parse, _top(parse, chosen))) if chosen else None


def _capital(word: str) -> bool:
    """May it be a name? “A:” is none."""
    return word[0].isupper() and len(word) > 1


def _titled(token: Token) -> bool:
    """Is it a noun for somebody: the judge, the captain?"""
    return token.lemma.lower() in titles("office", "trade")


def _governing(parse: Parse, runs: tuple[Run, ...], acts: tuple[Act, ...], run: Run) -> Act | None:
    """The nearest verb of speech above the quoted words in the parse, unless they only say when or how."""
    verbs = {act.verb.i: act for act in acts if act.use != "direct"}
    inside = between(parse, run.start, run.end)
    top = next((t for t in inside if parse.head(t) not in inside), None)
    stance = None
    while top and top.dep not in {"ROOT", "advcl"}:
        top = parse.head(top)
        if top.i in verbs and not apart(parse.text, *_between(run, top), runs):
            if verbs[top.i].use != "stance":
                return verbs[top.i]
            stance = stance or verbs[top.i]
    return stance


def _earlier(parse: Parse, runs: tuple[Run, ...], acts: tuple[Act, ...], run: Run) -> Act | None:
    """The last reporting verb before the words in the same sentence."""
    for act in reversed(acts):
        reach = _REACH[act.use]
        if act.verb.end > run.outer_start or apart(parse.text, act.verb.end, run.outer_start, runs):
            continue
        if _distance(parse, act.verb.end, run.outer_start) <= reach:
            return act
    return None


def _later(parse: Parse, runs: tuple[Run, ...], acts: tuple[Act, ...], run: Run) -> Act | None:
    """The speaker behind a comma at the end of the sentence: "…, Holm said", "…, according to Holm"."""
    for act in acts:
        if act.start >= run.outer_end and act.use in {"report", "according"}:
            behind_comma = parse.text[act.start - 3 : act.start].rstrip().endswith((",", "—", "–"))
            if behind_comma and not apart(parse.text, run.end - 1, act.verb.start, runs):
                return act
    return None


def _between(run: Run, token: Token) -> tuple[int, int]:
    return (run.outer_end, token.start) if token.start >= run.outer_end else (token.end, run.outer_start)


def _distance(parse: Parse, start: int, end: int) -> int:
    """How many words stand between two places."""
    return sum(t.pos != "PUNCT" for t in between(parse, start, end))


def _top(parse: Parse, tokens: list[Token]) -> Token:
    """The head of the first run of names among these words."""
    found = tokens[0]
    while parse.head(found) in tokens and parse.head(found) != found and found.dep == "compound":
        found = parse.head(found)
    return found
