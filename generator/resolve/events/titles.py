"""An event's title: one plain sentence in the present tense, from names and the lexicon's wording."""

import re
from functools import cache

from generator.lexicon import word_list
from generator.model.dossier import Participant, Status
from generator.model.happenings import Wording
from generator.resolve.events.peoples import are_people

_LEADING = re.compile(
    r"(?:(?:a|an|the|his|her|its|their|some|several|many|at|least|about|more|than|nearly|over|two|three|four|"
    r"five|six|seven|eight|nine|ten|dozens of|hundreds of|thousands of|other|[\d,.]+)\s+)+",
    re.IGNORECASE,
)
_OWNED = re.compile(
    r"^(?:his|her|its|their|my|our) ", re.IGNORECASE
)  # a title begins with nobody told before
_MOST = 3  # names a title spells out


def title(
    wording: Wording,
    participants: tuple[Participant, ...],
    place: str | None,
    status: Status,
    mode: str | None,
) -> str:
    """The title. Without anybody who acts or is acted on it falls back on the phrase for nobody."""
    actors = _names(participants, "actor", "participant")
    recipients = [n for n in _names(participants, "recipient") if n not in actors]
    if mode == "visit" and place and wording.active.startswith("visit"):
        recipients = [place]
    phrase, subjects = _phrase(wording, actors, recipients)
    text = _listed(subjects)
    if phrase:
        text += " " + _conjugated(phrase, status, plural=_plural(subjects, participants))
    where = f" in {_article(place)}" if place and not _says_where(text, place) else ""
    prefix = {"denied": "Denied: ", "cancelled": "Cancelled: "}.get(status, "")
    return prefix + _upper(_OWNED.sub("the ", text.strip())) + where


def _says_where(text: str, place: str) -> bool:
    """Does the title name the place, or another that its own words give?"""
    return (
        place.removeprefix("the ") in text or re.search(r"\b(?:in|near|off|outside) [A-Z]", text) is not None
    )


def _names(participants: tuple[Participant, ...], *roles: str) -> list[str]:
    return list(dict.fromkeys(_shown(p) for p in participants if p.role in roles))


def _shown(participant: Participant) -> str:
    """The name; of somebody without one the phrase as the article has it, "her Norwegian counterpart"."""
    text = " ".join(participant.evidence[0].text.split()) if participant.evidence else ""
    before, _, after = text.partition(participant.name)
    described = participant.person is None and participant.name != before and before.strip() and not after
    return before.lower() + participant.name if described and _LEADING.fullmatch(before) else participant.name


def _phrase(wording: Wording, actors: list[str], recipients: list[str]) -> tuple[str, list[str]]:
    """The verb phrase and who stands before it; an event noun by itself has no verb phrase."""
    if not wording.active and wording.thing:
        return "", [wording.thing]
    if not actors and wording.thing and (recipients or wording.alone):
        named = wording.active.replace("{recipient}", _listed(recipients))
        return (named if recipients else wording.alone or ""), [wording.thing]
    if actors and recipients:
        return wording.active.replace("{recipient}", _listed(recipients)), actors
    if actors and wording.alone:
        return wording.alone, [a for a in actors if a not in wording.alone] or actors
    if recipients and wording.passive:
        return wording.passive, recipients
    return wording.alone or "", recipients or actors


def _listed(names: list[str]) -> str:
    """Names as a list: A; A and B; A, B and C; A, B and others."""
    shown = [_article(n) for n in names]
    if len(shown) > _MOST:
        shown = [*shown[: _MOST - 1], "others"]
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}" if shown else ""


@cache
def _with_article() -> tuple[str, ...]:
    return tuple(sorted(word_list("events-parties", "article")))


def _article(name: str | None) -> str:
    """The name with "the" where English puts it."""
    name = name or ""
    bare = name.endswith(_with_article()) and not _LEADING.match(name)
    return f"the {name}" if bare else name


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def _plural(subjects: list[str], participants: tuple[Participant, ...]) -> bool:
    """Does the verb stand in the plural: for several, or for a phrase such as "Somali pirates"?"""
    if len(subjects) != 1:
        return len(subjects) > 1
    only = next((p for p in participants if _shown(p) == subjects[0]), None)
    head = re.split(r"\s+(?:of|for|at|in|from|on|with)\s+", subjects[0])[0].split(" ")[-1]
    thing = only is None and head == subjects[0].split(" ")[0]  # a word that only opens its sentence
    common = (
        head.islower()
        or thing
        or (only is not None and not only.person and not only.actor)
        or _people(head, subjects[0])
    )
    if only is not None and only.person:
        return False
    return common and bool(re.search(r"(?:[^sui]s|people|police|men|children)$", head.lower()))


def _people(word: str, name: str) -> bool:
    """Is it a word for people, though written as a name: "Italian Police", "Rebels of the South"?"""
    first = name.startswith(word)
    return (
        word == "Police"
        or are_people(word)
        or (first and word.lower().removesuffix("s") in word_list("events-parties", "people"))
    )


def _conjugated(phrase: str, status: Status, plural: bool) -> str:
    verb, _, rest = phrase.partition(" ")
    if status == "planned" and not phrase.startswith("be to "):
        return f"{'are' if plural else 'is'} to {phrase}"
    if plural:
        return f"{'are' if verb == 'be' else verb} {rest}".strip()
    return f"{_third(verb)} {rest}".strip()


def _third(verb: str) -> str:
    """The third person singular of a verb in its base form."""
    if verb in ("be", "have", "go", "do"):
        return {"be": "is", "have": "has", "go": "goes", "do": "does"}[verb]
    if re.search(r"(?:s|sh|ch|x|z)$", verb):
        return verb + "es"
    if re.search(r"[^aeiou]y$", verb):
        return verb[:-1] + "ies"
    return verb + "s"
