"""Names of organisations and places that the recogniser finds, and acronyms that the text explains."""

import re
from collections.abc import Iterator

from generator.extract.actors.usage import use
from generator.extract.names.runs import heading
from generator.extract.syntax import Parse, Token
from generator.lexicon import gazetteer
from generator.lexicon.naming import cue_words, fold, name_parts, titles, titles_and_surnames
from generator.model.article import Article
from generator.model.names import ActorCandidate, ActorLabel
from generator.model.text import Reference

_LABELS: dict[str, ActorLabel] = {"ORG": "organisation", "GPE": "place", "LOC": "place", "FAC": "place"}
_PLACES = {"GPE", "LOC", "FAC"}
_BREAKS = frozenset("()[];:,")
_PART = ("terminal", "3")
_NUMBER = re.compile(r"\d{1,4}[a-z]?|[a-z]\d{0,3}")
_HEADED = 3  # words of a name that a heading may show; longer ones are the heading itself
_MARKS = frozenset(["'s", "’s", "'", "’", ",", ".", "-", "–", "—", '"', "“", "”", "(", ")"])
_NAME = r"[^\W\d_a-z][\w&'’.-]*"
_EXPLAINED = re.compile(
    rf"({_NAME}(?:\s+(?:(?:of|for|and|the|on|de|in)\s+)*{_NAME}){{1,8}})\s+\(([A-Z][A-Z&.-]{{1,9}})\)"
)


def recognised(article: Article, parse: Parse) -> tuple[list[ActorCandidate], list[Reference]]:
    """The recogniser's organisations and places, and the spans that swallow a listed name inside them."""
    found, swallowed = [*_acronyms(article, parse)], []
    taken = {i for f in found for i in range(f.where.start, f.where.end)}
    headings = {t.i for sentence in parse.sentences() if heading(sentence) for t in sentence}
    for label, entity in _joined(parse):
        words = _headed(_trimmed(entity))
        shouted = bool(words) and words[0].i in headings and len(words) > _HEADED
        other = _of_an_office(parse, words) or _state_of_a_town(parse, words)
        if label in _LABELS and _plausible(words) and not shouted and not other:
            where = article.reference(parse.paragraph, words[0].start, words[-1].end)
            if taken.isdisjoint(range(where.start, where.end)):
                found.append(ActorCandidate(where, _LABELS[label], use(parse, where.start, where.end)))
            if len(words) > 1 and not any(t.tag == "POS" for t in words):
                swallowed.append(where)
    return found, swallowed


def _trimmed(words: tuple[Token, ...]) -> tuple[Token, ...]:
    """The name proper: without articles, possessive endings and stray marks at its ends."""
    edges = _MARKS | cue_words("organisation", "edge")
    while words and words[0].text.lower() in edges:
        words = words[1:]
    while words and words[-1].text.lower() in edges - {"."}:
        words = words[:-1]
    return words


def _headed(words: tuple[Token, ...]) -> tuple[Token, ...]:
    """The body alone where the recogniser takes its head with it: "Founder of Harbour Robotics"."""
    heads = cue_words("organisation", "headed")
    told = len(words) > 2 and fold(words[0].text) in heads and words[1].text == "of"
    return words[2:] if told else words


def _state_of_a_town(parse: Parse, words: tuple[Token, ...]) -> bool:
    """Is it the letters of a state behind a town and a comma: Harbourton, TX?"""
    code = "".join(t.text for t in words).replace(".", "")
    before = parse.tokens[words[0].i - 1].text if words and words[0].i else ""
    return before == "," and (code in gazetteer.state_codes() or code == "DC")


def _plausible(words: tuple[Token, ...]) -> bool:
    """Does this look like a name: capitals at both ends, a proper noun in it, no verb, not a whole clause?"""
    if not words or len(words) > 8 or not (words[0].text[0].isupper() and words[-1].text[0].isalnum()):
        return False
    if any(t.text in _BREAKS for t in words) or _no_name(tuple(fold(t.text) for t in words)):
        return False
    return any(t.pos == "PROPN" for t in words) and not any(t.pos in {"VERB", "AUX", "PRON"} for t in words)


def _no_name(words: tuple[str, ...]) -> bool:
    """Is it only a direction, kind of place, part of a building, unit, honour or somebody's title?"""
    if len(words) == len(_PART) and words[0] in cue_words("none", "part") and _NUMBER.fullmatch(words[1]):
        return True
    if len(words) == 1:
        kinds = name_parts("postnominal") | cue_words("place", "any") | cue_words("none", "acronym")
        return words[0] in kinds | (titles("office") - titles_and_surnames())
    organised = cue_words("organisation", "any") | cue_words("organisation", "end")
    return words[-1] in titles("office", "trade", "relation") and organised.isdisjoint(words)


def _joined(parse: Parse) -> Iterator[tuple[str, tuple[Token, ...]]]:
    """The recogniser's entities; "Bay" and "Blake" in "Bay of Blake" are one place."""
    found = list(parse.entities())
    starts = {words[0].i: words for _, words in found}
    taken: set[int] = set()
    for label, words in found:
        behind = words[-1].i + 2
        if words[0].i in taken:
            continue
        of = parse.tokens[words[-1].i + 1 : behind]
        if label == "GPE" and any(t.text == "and" for t in words):
            yield from _apart(label, words)
            continue
        kind = label in _PLACES and fold(words[-1].text) in cue_words("place", "any")
        if kind and of and of[0].text == "of" and behind in starts:
            taken.add(behind)
            yield "LOC", (*words, *of, *starts[behind])
        else:
            yield label, words


def _apart(label: str, words: tuple[Token, ...]) -> Iterator[tuple[str, tuple[Token, ...]]]:
    """Two towns that the recogniser takes for one: "Bergen and Tromsø"."""
    at = next(i for i, t in enumerate(words) if t.text == "and")
    yield from ((label, part) for part in (words[:at], words[at + 1 :]) if part)


def _of_an_office(parse: Parse, words: tuple[Token, ...]) -> bool:
    """Is this only the department in an office: "Justice" Minister, Secretary of "State"?"""
    before = [t.text for t in parse.tokens[max(0, words[0].i - 2) : words[0].i]]
    after = [t.text for t in parse.tokens[words[-1].i + 1 : words[-1].i + 2]]
    if after in (["Minister"], ["Secretary"]) or before == ["Secretary", "of"]:
        return True
    department = all(fold(t.text) in titles("complement", "modifier") for t in words)
    held = before[1:] == ["of"] and fold(before[0]) in titles("office")
    return department and (held or any(fold(t) in titles("office") for t in after))


def _acronyms(article: Article, parse: Parse) -> Iterator[ActorCandidate]:
    """The full form and the acronym in brackets behind it, which points to it."""
    for found in _EXPLAINED.finditer(parse.text):
        start = _explains(found)
        if start is not None:
            full = article.reference(parse.paragraph, start, found.end(1))
            short = article.reference(parse.paragraph, *found.span(2))
            usage = use(parse, full.start, full.end)
            yield ActorCandidate(full, "organisation", usage)
            yield ActorCandidate(short, "organisation", usage, stands_for=full)


def _explains(found: re.Match[str]) -> int | None:
    """Where the words begin whose initials are the acronym ("Lake Fishery Board (LFB)"), or None."""
    letters = re.sub(r"[^A-Z]", "", found[2])
    for word in re.finditer(_NAME, found[1]):
        rest = found[1][word.start() :]
        for initials in (re.findall(r"(?<!\w)[^\W\d_a-z]", rest), re.findall(r"(?<!\w)[^\W\d_]", rest)):
            if "".join(initials).upper() == letters:
                return found.start(1) + word.start()
    return None
