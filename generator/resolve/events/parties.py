"""Who takes part: an argument's phrase looked up among the people, actors and places of the corpus."""

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from generator.lexicon import word_list
from generator.lexicon.naming import titles
from generator.model.dossier import Actor, Participant, ParticipantKind, ParticipantRole, Person, Place
from generator.model.happenings import Argument, EventCandidate
from generator.model.slug import slug
from generator.model.text import Reference
from generator.resolve.cast import Cast, Entity
from generator.resolve.events.peoples import are_people
from generator.resolve.gender import Genders

LEADING = re.compile(
    r"^(?:(?:the|a|an|some|several|many|two|three|four|five|six|seven|eight|nine|ten|dozens of|hundreds of|"
    r"thousands of|tens of thousands of|at least|up to|more than|about|around|nearly|almost|over|his|her|its|"
    r"their|this|that|these|those|other|[\d,.]+)\s+)+",
    re.IGNORECASE,
)
TITLES = 30  # code points at most between an office and the name set off behind it: ", Monsignor "
_SET_OFF = re.compile(r", (?:[A-Z][\w’'-]*\.? ){0,3}")
_BEHIND = re.compile(r" (?:of|from|in|at|for|near) ")
_FAR = 10  # arguments from this rank on hang on other words than the verb
_LONGEST = 6  # words of a phrase that may stand as a name


@dataclass(frozen=True, slots=True)
class Party:
    """A participant with the key under which the corpus knows it; `named` ones are people or actors."""

    key: str
    named: bool
    participant: Participant


def parties(candidate: EventCandidate, cast: Cast, genders: Genders) -> tuple[Party, ...]:
    """The participants, each once, in the order of their roles; of each role the best rank only."""
    found: dict[str, Party] = {}
    for role in ("actor", "participant", "recipient"):
        ranks = sorted({a.rank for a in candidate.arguments if a.role == role and _told_of(candidate, a)})
        for rank in ranks:
            here = [a for a in candidate.arguments if a.role == role and a.rank == rank]
            known = [p for a in here for p in _resolved(a, role, cast, candidate.sentence, genders)]
            new = {p.key: p for p in known if p.key not in found}
            if not new and not rank and 0 < len(known) < len(found) and not candidate.wording.joint:
                new = {p.key: p for p in known}  # "A and B …, and invited B": B is the one invited
            if new:
                found |= new
                break
    if candidate.mode == "visit":
        found = {k: p for k, p in found.items() if not _town(p)}
    found = {k: p for k, p in found.items() if not (_undying(candidate, p) or _unrazed(candidate, p))}
    return _together(candidate, tuple(found.values()))


def _told_of(candidate: EventCandidate, argument: Argument) -> bool:
    """Can the argument take part? Of what is done by nobody named, only whoever the verb itself is said of.

    In "Holm allowed to sail to Norway", Norway is not the one who is allowed to.
    """
    suffered = candidate.wording.passive and not any(a.role == "actor" for a in candidate.arguments)
    return not suffered or argument.role != "recipient" or argument.rank < _FAR


def _undying(candidate: EventCandidate, party: Party) -> bool:
    """Is it a country or an organisation, which neither dies nor flees nor lies in hospital?"""
    mortal = candidate.type == "death" or candidate.mode in ("escape", "medical")
    who = party.participant
    return mortal and who.role != "recipient" and party.named and who.kind != "person"


def _unrazed(candidate: EventCandidate, party: Party) -> bool:
    """Is it a person, of whom only a house burns down: "destroyed the church where Ada Bell prays"?"""
    razes = candidate.type == "disaster" and candidate.word.split()[0] in word_list(
        "events-grammar", "razing"
    )
    who = party.participant
    return razes and who.role == "recipient" and who.kind == "person" and party.named


def _town(party: Party) -> bool:
    """Is it a place that is visited rather than somebody?"""
    return party.participant.role == "recipient" and not (party.participant.person or party.participant.actor)


def _together(candidate: EventCandidate, found: tuple[Party, ...]) -> tuple[Party, ...]:
    """Of what is done together by several alone, all are participants alike."""
    roles = {p.participant.role for p in found}
    if not candidate.wording.joint or len(found) < 2 or len(roles) > 1:
        return found
    return tuple(replace(p, participant=replace(p.participant, role="participant")) for p in found)


def _resolved(
    argument: Argument, role: ParticipantRole, cast: Cast, sentence: Reference, genders: Genders
) -> tuple[Party, ...]:
    """A pronoun's or apposition's bearer, where there is one; else whoever the phrase itself names."""
    if named := _set_off(argument, cast, sentence):
        return (_party(named[1], role, named[0]),)
    wanted = 2 if argument.several else 1
    borne: dict[str, Party] = {}
    for where in argument.antecedents:
        if len(borne) < wanted:
            found = _of_phrase(_alone(argument, where), role, cast)
            borne |= {p.key: p for p in found if _may_be(argument, p, genders)}
    if len(borne) >= wanted:
        return tuple(borne.values())
    return () if argument.pronoun or argument.several else _of_phrase(argument, role, cast)


def _may_be(argument: Argument, party: Party, genders: Genders) -> bool:
    """May a "she" stand for this person?"""
    person = party.participant.person
    return not argument.pronoun or person is None or genders.fits(person, argument.head.text.lower())


def _set_off(argument: Argument, cast: Cast, sentence: Reference) -> tuple[Reference, Person] | None:
    """The name between commas behind somebody's office: "the former mayor of Split, Ada Bell, was freed"."""
    behind = cast.person_behind(argument.where, TITLES)
    if argument.pronoun or behind is None or not _in_office(argument.head.text.lower()):
        return None
    where, _ = behind
    between = sentence.text[argument.where.end - sentence.start : where.start - sentence.start]
    after = sentence.text[where.end - sentence.start :][:1]
    return behind if _SET_OFF.fullmatch(between) and after in (",", ".", ";", ")", "") else None


def _in_office(head: str) -> bool:
    """Is it a word for somebody: "the archbishop of Split" is not Split?"""
    return _is(head, "people") or head in titles("office")


def _alone(argument: Argument, where: Reference) -> Argument:
    """The antecedent as if it stood in the argument's place; its head stands before "of"."""
    before = _BEHIND.split(where.text)[0]
    head = before.split(" ")[-1]
    start = where.start + before.rfind(head)
    at = Reference(where.article, where.paragraph, start, start + len(head), head)
    return replace(argument, where=where, head=at, antecedents=(), pronoun=False)


def _of_phrase(argument: Argument, role: ParticipantRole, cast: Cast) -> tuple[Party, ...]:
    inside = cast.within(argument.where)
    if _run_together(argument.where, inside):
        return ()
    heads = [e for r, e in inside if argument.head.within(r) or r.within(argument.head)]
    somebody = _is(argument.head.text.lower(), "people")  # a church is not who prays in it
    beside = (e for r, e in inside if isinstance(e, Person) and somebody and not _owns(argument.where, r))
    for entity in (*heads, *beside):
        if are_people(argument.head.text) and not isinstance(entity, Person):
            return _described(argument, role, entity)
        return (_party(entity, role, argument.where),)
    head = argument.head.text.lower()
    countries = {e.id: e for _, e in inside if isinstance(e, Actor) and e.kind == "country"}
    if len(countries) > 1 and re.search(r"\b(?:and|-)\b", argument.where.text):
        return tuple(_party(e, role, argument.where) for e in countries.values())
    if _in_office(head):
        return _described(argument, role, next((e for _, e in inside), None))
    if inside and _unknown(argument, head, inside[0][0]):
        ahead = inside[0][0].start < argument.head.start
        return _described(argument, role, inside[0][1] if ahead else None)
    if inside and isinstance(inside[0][1], Person) and head.islower() and _owns(argument.where, inside[0][0]):
        return ()  # who they are whose name it is, nobody knows: "the friends of Ada Bell"
    return (_party(inside[0][1], role, argument.where),) if inside else ()


def _owns(where: Reference, name: Reference) -> bool:
    """Does the name only say whose somebody is: "the mother of Ada Bell", "Ada Bell's aide"?"""
    before, after = where.text[: name.start - where.start], where.text[name.end - where.start :]
    return before.endswith(" of ") or after.startswith(("'s", "’s"))


def _unknown(argument: Argument, head: str, known: Reference) -> bool:
    """Is it a name that nobody knows beside one that tells where it is from: "Halder of Norway"?

    What stands for its country is no such name: "the Norwegian Navy".
    """
    named = argument.head.text[:1].isupper() and not _is(head, "powers")
    opens = argument.where.text.startswith(f"{argument.head.text} of ")
    return named and (opens or known.end < argument.head.start)


def _run_together(where: Reference, inside: tuple[tuple[Reference, Entity], ...]) -> bool:
    """Do the names of two people stand side by side, so that nobody knows who it was?"""
    people = [(r, e.id) for r, e in inside if isinstance(e, Person)]
    return any(
        one != other and not where.text[a.end - where.start : b.start - where.start].strip()
        for (a, one), (b, other) in pairwise(people)
    )


def _is(head: str, name: str) -> bool:
    """Is the head word, or its singular, in the list?"""
    words = word_list("events-parties", name)
    singular = {
        head,
        head.removesuffix("s"),
        head.removesuffix("es"),
        head[:-3] + "y" if head.endswith("ies") else head,
    }
    return bool(words & (singular | {head[:-3] + "man" if head.endswith("men") else head}))


def _party(entity: Entity, role: ParticipantRole, where: Reference) -> Party:
    if isinstance(entity, Person):
        return Party(entity.id, True, Participant(entity.id, None, entity.name, "person", role, (where,)))
    if isinstance(entity, Place):
        kind: ParticipantKind = "country"
        return Party(slug(entity.name), True, Participant(None, None, entity.name, kind, role, (where,)))
    assert isinstance(entity, Actor)
    return Party(
        slug(entity.name), True, Participant(None, entity.id, entity.name, entity.kind, role, (where,))
    )


def _described(argument: Argument, role: ParticipantRole, whose: Entity | None) -> tuple[Party, ...]:
    """Somebody without a name: the phrase itself, without article and number, with the country it names."""
    text = LEADING.sub("", " ".join(argument.where.text.split())).strip(" ,;:'’\"")
    if not text or len(text.split()) > _LONGEST:
        text = argument.head.text
    plural = argument.head.text.lower().endswith("s") or argument.head.text.lower() in ("people", "police")
    kind: ParticipantKind = "organisation" if plural else "person"
    actor = whose.id if isinstance(whose, Actor) else None
    made = Participant(None, actor, text, kind, role, (argument.where,))
    return (Party("~" + slug(text), whose is not None, made),)
