"""Who speaks: the subject of a verb of speech, however the parser joins them."""

from generator.extract.phrases import Phrase, phrase
from generator.extract.quotes.words import words
from generator.extract.syntax import Parse, Token

_VERBAL = {"VERB", "AUX"}
_NOMINAL = {"NOUN", "PROPN", "PRON"}
_JOINED = {"conj", "advcl", "xcomp", "pcomp", "prep", "acl", "dep"}
_RELATIVE = {"who", "which", "that", "whom"}


def subject(parse: Parse, verb: Token, quoted: frozenset[int]) -> tuple[Phrase | None, Phrase | None]:
    """Who speaks, and who passes it on."""
    found = _own_subject(parse, verb, quoted) or _misread(parse, verb, quoted) or _parted(parse, verb, quoted)
    if found:
        return phrase(parse, found), None
    if _passive(parse, verb):
        agent = _agent(parse, verb)
        return (phrase(parse, agent) if agent else None), None
    head = verb
    for _ in range(4):
        if head.dep not in _JOINED or parse.head(head).i in quoted:
            break
        head = parse.head(head)
        if head.lemma.lower() in {"quote", "cite"} or (verb.dep == "pcomp" and _passive(parse, head)):
            return quoted_as_saying(parse, head, quoted)
        if head.pos in {"NOUN", "PROPN"}:
            return phrase(parse, head), None
        found = _own_subject(parse, head, quoted) if head.pos in _VERBAL else None
        if found:
            return phrase(parse, found), None
    found = _beside(parse, verb, quoted)
    return (phrase(parse, found) if found else None), None


def _own_subject(parse: Parse, verb: Token, quoted: frozenset[int]) -> Token | None:
    """The subject of an active verb; of a relative clause, the noun it describes."""
    own = [
        c
        for c in parse.children(verb)
        if c.dep == "nsubj" and c.i not in quoted and c.text.strip(".")[-1:].isalpha()
    ]
    for child in sorted(own, key=_is_no_person):
        if _is_no_person(child) and (name := _inverted(parse, verb)):
            return name
        relative = child.text.lower() in _RELATIVE and verb.dep in {"relcl", "acl", "ccomp"}
        return _described(parse, verb) if relative else child
    if verb.dep == "relcl" and not _passive(parse, verb):
        return _described(parse, verb)
    return None


def _parted(parse: Parse, verb: Token, quoted: frozenset[int]) -> Token | None:
    """The subject that a participle between commas parts from the verb: "Holm, asked about it, said"."""
    if verb.i == 0 or parse.tokens[verb.i - 1].text != ",":
        return None
    for clause in parse.children(verb):
        if clause.dep in {"ccomp", "advcl"} and clause.i < verb.i and clause.tag in {"VBD", "VBN", "VBG"}:
            found = _own_subject(parse, clause, quoted)
            if found is not None and found.i < clause.i and parse.tokens[clause.i - 1].text == ",":
                return found
    return None


def _inverted(parse: Parse, verb: Token) -> Token | None:
    """The name between verb and sign where a comma stands before the verb: ", said Ida Holm:"."""
    i = verb.i + 1
    while i < len(parse.tokens) and parse.tokens[i].entity == "PERSON":
        i += 1
    name, behind = parse.tokens[verb.i + 1 : i], parse.tokens[i : i + 1]
    ended = bool(name) and bool(behind) and behind[0].text in {":", ",", "."}
    return name[-1] if ended and verb.i > 0 and parse.tokens[verb.i - 1].text == "," else None


def _is_no_person(token: Token) -> bool:
    return token.entity != "PERSON"


def _described(parse: Parse, verb: Token) -> Token:
    """What a relative clause describes; in "Ida Holm, the mayor, who said" Ida Holm."""
    noun = parse.head(verb)
    named = noun.dep == "appos" and noun.pos == "NOUN" and parse.head(noun).pos == "PROPN"
    return parse.head(noun) if named else noun


def _passive(parse: Parse, verb: Token) -> bool:
    deps = {c.dep for c in parse.children(verb)}
    return bool(deps & {"auxpass", "nsubjpass", "agent"}) or (
        verb.tag == "VBN" and verb.dep in {"acl", "advcl"}
    )


def _agent(parse: Parse, verb: Token) -> Token | None:
    by = (c for c in parse.children(verb) if c.dep == "agent" or c.text.lower() == "by")
    return next((c for b in by for c in parse.children(b) if c.dep == "pobj"), None)


def quoted_as_saying(
    parse: Parse, verb: Token, quoted: frozenset[int]
) -> tuple[Phrase | None, Phrase | None]:
    """Speaker and go-between of "Echo quoted Holm as saying" and "Holm was quoted by Echo as saying"."""
    by_dep = {c.dep: c for c in parse.children(verb) if c.i not in quoted}
    if _passive(parse, verb):
        speaker, via = by_dep.get("nsubjpass") or by_dep.get("nsubj"), _agent(parse, verb)
    else:
        speaker, via = by_dep.get("dobj"), by_dep.get("nsubj")
    return (phrase(parse, speaker) if speaker else None), (phrase(parse, via) if via else None)


def _beside(parse: Parse, verb: Token, blocked: frozenset[int]) -> Token | None:
    """The head of the noun phrase right behind the verb ("said Ida Holm"), else right before it."""
    i, found = verb.i + 1, None
    if verb.lemma.lower() in words("listening") and not _behind_a_mark(parse, verb):
        i = len(parse.tokens)  # behind "told" stands who listens
    while i < len(parse.tokens) and i not in blocked and _in_noun_phrase(parse.tokens[i]):
        found = parse.tokens[i] if parse.tokens[i].pos in _NOMINAL else found
        i += 1
    if found and found.dep == "nsubj" and parse.head(found) != verb:
        found = None
    if found is None and verb.i > 0 and verb.i - 1 not in blocked:
        before = parse.tokens[verb.i - 1]
        found = before if before.pos in _NOMINAL else None
    return found


def _behind_a_mark(parse: Parse, verb: Token) -> bool:
    """Do quoted words end right before the verb, so that the speaker follows: “Why?” asked Ida Holm?"""
    return verb.i > 0 and parse.tokens[verb.i - 1].text in {"”", '"', "''", "»", "’"}


def _misread(parse: Parse, verb: Token, quoted: frozenset[int]) -> Token | None:
    """A rare name before the verb that the parser takes for an adverb: "Holm wrote"."""
    for child in parse.children(verb):
        named = child.text[0].isupper() and child.text.isalpha()
        if child.dep == "advmod" and child.i < verb.i and child.i not in quoted and named:
            return None if child.text.lower() in words("adverbs") else child
    return None


def _in_noun_phrase(token: Token) -> bool:
    nominal = token.pos in _NOMINAL | {"DET", "ADJ", "NUM"} and token.tag != "EX"
    return nominal or token.tag in {"POS", "PRP$", "HYPH"}
