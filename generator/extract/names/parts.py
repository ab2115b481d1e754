"""One run that holds several names, taken apart."""

from collections.abc import Iterator

from generator.extract.names.runs import Run
from generator.extract.syntax import Token
from generator.lexicon.naming import (
    countries,
    cue_words,
    demonyms,
    fold,
    given_names,
    groups,
    name_parts,
    organisations,
    titles,
)

_INSIDE = {"-", '"', "“", "”"}  # marks within one name: Samuel "Sam" Osei
_ORGANISED = {"ORG", "FAC", "EVENT", "WORK_OF_ART", "LAW", "PRODUCT"}


def split(run: Run) -> Iterator[Run]:
    """The names of a run: cut behind adjectives and countries in front, and where a person starts or ends."""
    first = run.first
    if len(run.words) > 1 and run.words[0].text.lower() in cue_words("organisation", "article"):
        run = run.part(first := first + 1, run.last)
    for at in sorted(_cuts(run)):
        if at > first:
            yield run.part(first, at - 1)
            first = at
    yield run.part(first, run.last)


def houses(run: Run, token: Token) -> bool:
    """Is the honorific in the name of a house that bears somebody's: Hospital Doctor Amina Yusuf?"""
    ahead = [fold(t.text) for t in run.words if t.i < token.i]
    house = any(w in cue_words("organisation", "any") for w in ahead)
    return (
        house and fold(token.text) in titles("honorific") and ahead[-1] not in titles("office", "honorific")
    )


def _pairs(run: Run) -> set[int]:
    """Where "and" joins two people: "Amina Yusuf and Samuel Osei"."""
    tokens = run.parse.tokens
    joined = (t.i for t in run.words[1:-1] if t.text in {"and", "&"})
    people = [i for i in joined if fold(tokens[i + 1].text) in given_names()]
    return {i for at in people for i in (at, at + 1)} if fold(run.words[0].text) in given_names() else set()


def _cuts(run: Run) -> set[int]:
    """The tokens with which a further name starts."""
    if _known_end(run) is None and _organised(run):
        return set()
    cuts = {at for at in (_country_end(run), _known_end(run)) if at is not None} | _pairs(run) | _again(run)
    for token in run.words[1:]:
        before = run.parse.tokens[token.i - 1]
        if (
            _person_starts(run, before, token)
            or _person_ends(before, token)
            or _country_starts(before, token)
        ):
            cuts.add(token.i)
    return cuts


def _again(run: Run) -> set[int]:
    """Where a name of two words begins again behind itself, as on scraped pages: Samuel Osei Samuel Osei."""
    words = [t.text for t in run.words]
    return {run.words[i].i for i in range(2, len(words) - 1) if words[i : i + 2] == words[:2]}


def _known_end(run: Run) -> int | None:
    """The start of a known organisation of several words with which the run ends: "Osei | White House"."""
    for size in range(min(4, len(run.words) - 1), 1, -1):
        if " ".join(fold(t.text) for t in run.words[-size:]) in organisations():
            return run.words[-size].i
    return None


def _organised(run: Run) -> bool:
    """Does the run end or begin like the name of an organisation, so that its adjective belongs to it?"""
    cues = cue_words("organisation", "any") | cue_words("organisation", "end")
    return run.words[-1].entity != "PERSON" and any(w in cues for w in run.folded)


def _country_end(run: Run) -> int | None:
    """The first token behind a country, adjective or group with which the run starts."""
    for size in (3, 2, 1):
        head = run.words[:size]
        words = ("" if all(_initial(t) for t in head) else " ").join(fold(t.text) for t in head)
        known = words in countries() or words in demonyms() or words in groups()
        if len(head) == size < len(run.words) and known and not _accented_name(head[0]):
            follower = run.words[size]
            if follower.text in {"-", "&"} or fold(follower.text) in {"and", "of"}:
                return None
            people = words in demonyms() or words in groups()
            sure = people or all(_initial(t) for t in head)
            return None if head[0].entity == "PERSON" == follower.entity and not sure else follower.i
    return None


def _accented_name(token: Token) -> bool:
    """Is it a given name that only without its accents is a people's: Germán?"""
    word = fold(token.text)
    return word in given_names() and word != token.text.lower()


def _initial(token: Token) -> bool:
    """Is it a single letter, as in "U. S. Navy"?"""
    return len(fold(token.text)) == 1


def _person_starts(run: Run, before: Token, token: Token) -> bool:
    """Does the recogniser see a person start here, behind a name of another kind?"""
    starts = token.entity == "PERSON" and token.starts_entity
    small = {fold(before.text), fold(token.text)} & name_parts("particle")
    if not starts or before.text in _INSIDE or small or houses(run, before):
        return False
    length = sum(1 for t in run.words if t.i >= token.i and t.entity == "PERSON")
    if before.entity == "":
        ahead = run.parse.tokens[before.i - 1] if before.i == run.first > 0 else before
        apposed = before.pos == "PROPN" and ahead.pos == "NOUN" and ahead.text.islower()  # "the runner Ada …"
        titled = before.i == run.first and fold(ahead.text) in titles("honorific") and ahead is not before
        return fold(before.text) not in given_names() and length >= 2 and not apposed and not titled
    return before.entity != "PERSON" or length >= 2


def _person_ends(before: Token, token: Token) -> bool:
    """Does another kind of name start right behind a person?"""
    return (
        before.entity == "PERSON"
        and before.text not in {"'", "’"}
        and token.entity in (_ORGANISED | {"GPE", "NORP"})
        and token.starts_entity
    )


def _country_starts(before: Token, token: Token) -> bool:
    """Does a country follow a word that no name takes in, such as a stray verb with a capital?"""
    return before.entity == "" and before.pos != "PROPN" and token.entity == "GPE" and token.starts_entity
