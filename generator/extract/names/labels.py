"""What a run of words may stand for: weighted pieces of evidence, each with its name."""

import re
from collections.abc import Iterator

from generator.extract.names.around import around
from generator.extract.names.clue import Clue
from generator.extract.names.gazetteer import places
from generator.extract.names.runs import Run
from generator.extract.names.titles import Title
from generator.lexicon.naming import (
    countries,
    cue_words,
    demonyms,
    doubtful_given_names,
    fold,
    given_names,
    groups,
    name_parts,
    organisations,
    titles,
    titles_and_surnames,
)
from generator.model.names import NameLabel

_RECOGNISED: dict[str, tuple[NameLabel, float]] = {
    "PERSON": ("person", 2.0),
    "ORG": ("organisation", 1.5),
    "GPE": ("place", 1.5),
    "LOC": ("place", 1.5),
    "FAC": ("place", 1.5),
    "NORP": ("group", 2.0),
    "WORK_OF_ART": ("work", 1.5),
    "PRODUCT": ("work", 1.5),
    "EVENT": ("work", 2.0),
    "LAW": ("work", 2.0),
}
_TITLE_WEIGHT = {"honorific": 4.0, "office": 3.0, "trade": 2.0, "relation": 0.75}
_MOST_WORDS = 5  # of a person's name, without its small words
_INNER = re.compile(r"[a-z][A-Z]")
_SCOTTISH = re.compile(r"(?:Mc|Mac|De|Di|Le|La|Du|Van|Fitz|O['’])[A-Z]")
_PARTY_AND_STATE = re.compile(r"[DRI]-[A-Z]")


def clues(run: Run, title: Title | None) -> Iterator[Clue]:
    """All that speaks for one label or another, by the words themselves and what stands around them."""
    yield from _recognised(run)
    yield from _known(run)
    yield from _cue_words(run)
    yield from _person_form(run)
    if title:
        yield Clue("person", _TITLE_WEIGHT[title.kind], f"{title.kind} before: {title.word}")
    yield from around(run, titled=title is not None)


def _recognised(run: Run) -> Iterator[Clue]:
    labels = [w.entity for w in run.words if w.entity in _RECOGNISED]
    if labels:
        kind = max(set(labels), key=lambda e: (labels.count(e), e))
        label, weight = _RECOGNISED[kind]
        share = labels.count(kind) / len(run.words)
        single = 0.75 if len(run.words) == 1 else 1.0
        yield Clue(label, weight * single * share, f"ner:{kind}")


def _known(run: Run) -> Iterator[Clue]:
    initials = all(len(word) == 1 for word in run.folded)
    text = ("" if initials else " ").join(run.folded)
    bare = text.removeprefix("the ")
    if bare in countries():
        yield Clue("country", 6, "known country")
    if bare in demonyms() or (bare.endswith("s") and bare[:-1] in demonyms()) or bare in groups():
        yield Clue("group", 6, "known group")
    if bare in organisations():
        yield Clue("organisation", 6, "known organisation")
    if bare in places():
        yield Clue("place", 3 if len(run.words) == 1 else 1.5, "known place")


def _cue_words(run: Run) -> Iterator[Clue]:
    first, last = (run.folded[0], run.folded[-1]) if run.folded else ("", "")
    ends = last in cue_words("organisation", "end") and len(run.folded) > 1
    if ends or any(w in cue_words("organisation", "any") for w in run.folded):
        surname = last in cue_words("organisation", "surname")
        named = surname and len(run.folded) == 2 and run.folded[0] in given_names()
        yield Clue("organisation", 0.25 if named else 3 if surname else 4.5, "organisation word")
    elif any(w.text.isupper() and fold(w.text) in cue_words("work", "start") for w in run.words[:2]):
        yield Clue("work", 4, "prefix of a ship")
    elif len(run.words) > 1 and run.words[0].text.isupper() and first in cue_words("organisation", "first"):
        yield Clue("organisation", 4.5, "organisation word")
    elif len(run.folded) > 1 and (last in cue_words("place", "any") or first in cue_words("place", "first")):
        yield Clue("place", 2.5, "place word")
    elif any(w in cue_words("work", "any") for w in run.folded):
        yield Clue("work", 2.5, "work word")
    yield from _make(run)
    if len(run.words) == 1 and run.words[0].text.isupper() and not run.heading:
        length = len(run.folded[0]) if run.folded else 0
        yield Clue("organisation", 2.5 if 2 <= length <= 5 else 1, "acronym")
    if any(c.isdigit() for w in run.words for c in w.text):
        yield Clue("work", 2.5, "figure in it")


def _make(run: Run) -> Iterator[Clue]:
    """How the words are made: inner capitals and endings of company names."""
    if len(run.words) > 1:
        yield from _ends_elsewhere(run)
    for word in run.words:
        if _INNER.search(word.text) and not _SCOTTISH.match(word.text):
            yield Clue("organisation", 2, "capital inside a word")
    last = fold(run.words[-1].text)
    if any(last.endswith(e) and len(last) > len(e) + 2 for e in cue_words("organisation", "ending")):
        yield Clue("organisation", 2, "ending of a company")
    if _PARTY_AND_STATE.match(run.parse.text[run.start : run.end]):
        yield Clue("group", 4, "party and state")


def _ends_elsewhere(run: Run) -> Iterator[Clue]:
    """A name that ends with a country, a place or a title, or holds an acronym, is seldom a person's."""
    last, first = run.folded[-1] if run.folded else "", run.folded[0] if run.folded else ""
    if last in countries() or last in demonyms():
        yield Clue("organisation", 2, "country at the end")
    elif last in places() and first not in given_names():
        yield Clue("place", 1, "place at the end")
    titled = last in titles("office", "trade", "honorific") and last not in titles_and_surnames()
    if titled and (len(run.words) > 2 or first not in given_names()):
        yield Clue("person", -4, "title at the end")
    if not run.heading and any(w.text.isupper() and len(w.text) > 1 and w.text.isalpha() for w in run.words):
        yield Clue("work", 1.5, "acronym inside")


def _person_form(run: Run) -> Iterator[Clue]:
    """The forms of a person's name."""
    words = run.folded
    if "and" in words or any(w.text == "&" for w in run.words):
        yield Clue("person", -4, "and inside")
    if len(words) == 1 and words[0] in name_parts("family-first"):
        yield Clue("person", 1, "family name")
    if len(words) < 2 or sum(w not in name_parts("particle") for w in words) > _MOST_WORDS:
        return
    if words[0].split("-")[0] in given_names():
        yield Clue("person", 2, "given name")
    elif words[0] in doubtful_given_names():
        yield Clue("person", 0.75, "possible given name")
    elif words[0] in name_parts("family-first") and len(words) <= 3:
        yield Clue("person", 1, "family name first")
    if any(len(w.text) == 2 and w.text[1] == "." and w.text[0].isupper() for w in run.words):
        yield Clue("person", 1.5, "initial")
    if words[-1] in name_parts("suffix") and (len(words) > 2 or words[0] in given_names()):
        yield Clue("person", 1.5, "suffix")
    if _patronymic(words[-1]) and words[0] not in organisations():
        yield Clue("person", 1.5, "ending of a surname")
    if words[-1] in name_parts("surname"):
        yield Clue("person", 1, "common surname")
    if any(w in name_parts("particle") for w in words[1:-1]):
        yield Clue("person", 0.5, "particle")


def _patronymic(word: str) -> bool:
    return any(word.endswith(e) and len(word) > len(e) + 2 for e in name_parts("surname-ending"))
