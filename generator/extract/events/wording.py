"""What a title says of an event in the article's own verb: "urge {recipient} to close the port"."""

from dataclasses import replace

from generator.extract.events.lexicon import base, grammar
from generator.extract.events.tree import children, passive, phrase, prepositions
from generator.extract.events.triggers import Trigger
from generator.extract.syntax import Parse, Token
from generator.lexicon import word_list
from generator.model.happenings import Argument, Wording

_BY_TYPE = frozenset({"consult", "statement", "death", "disaster", "election"})
_NAMED = frozenset({"PERSON", "ORG", "GPE", "NORP"})
_LIGHT = frozenset({"make", "issue", "give", "level"})
_EMPTY = frozenset({"agree", "request", "accuse", "reject", "threaten", "support", "concede"})
_MORE = frozenset({"of", "against", "for", "over", "about", "on", "upon", "as", "with", "to", "from", "into"})
_APART = frozenset(
    {"advcl", "relcl", "cc", "conj", "parataxis", "punct", "npadvmod", "mark", "ccomp", "appos"}
)
_LOOSE = frozenset({"ADP", "DET", "PART", "CCONJ", "AUX", "PUNCT"})
_LONGEST = 9  # words of content that a title takes


def worded(
    parse: Parse, trigger: Trigger, wording: Wording, said: str, parties: tuple[Argument, ...]
) -> Wording:
    """The wording with the verb and the content as the article has them, where they are short and plain.

    `said` stands before the verb, as "promise to" where a promise is what it comes to. Where there is no
    content and the type alone says nothing, nothing stands without a recipient.
    """
    verb, entry = trigger.token, trigger.entry
    if "@venues" in entry.words:
        there = _at_venue(parse, verb)
        return replace(wording, active=there, alone=there) if there else wording
    if entry.type in _BY_TYPE and entry.mode != "announcement":
        return wording
    partners = entry.joint and len([a for a in parties if a.role != "recipient" and not a.rank]) > 1
    empty = entry.type in _EMPTY and entry.mode is None
    if (empty and not partners) or said:
        wording = replace(wording, alone=None, passive=None if empty else wording.passive)
    if trigger.verb is None or trigger.verb.i != verb.i:
        return wording
    if passive(parse, verb):
        return _suffered(parse, verb, wording)
    told = f"{said} {base(verb)}".strip()
    content = _content(parse, verb, verb.i + 1)
    if base(verb) in _LIGHT and set(content.lower().split()) <= {
        w for k in entry.words for w in (k, f"{k}s")
    }:
        content = ""  # "makes demands" says nothing
    alone = f"{told} {content}" if content else wording.alone
    active = _with_recipient(parse, verb, parties)
    return replace(wording, alone=alone, active=f"{told} {active}" if active else wording.active)


def _at_venue(parse: Parse, verb: Token) -> str:
    """Where somebody speaks, as the article has it: "speak at an energy forum"."""
    tops = [*children(parse, verb, "dobj"), *(t for n, t in prepositions(parse, verb) if n == "at")]
    spots = [t for t in tops if t.lemma.lower() in grammar("venues")]
    words = phrase(parse, spots[0]) if spots else ()
    return f"speak at {_text(parse, list(words))}" if words and _plain(list(words)) else ""


def _suffered(parse: Parse, verb: Token, wording: Wording) -> Wording:
    """In the passive: "be fined", and "fine {recipient}" by whoever does it."""
    content = _content(parse, verb, verb.i + 1)
    if not children(parse, verb, "nsubjpass") or verb.tag != "VBN":
        return wording
    more = f" {content}" if content else ""
    return replace(
        wording,
        active=f"{base(verb)} {{recipient}}{more}",
        passive=f"be {verb.text.lower()}{more}" if wording.passive or content else None,
    )


def _with_recipient(parse: Parse, verb: Token, parties: tuple[Argument, ...]) -> str | None:
    """The words after the verb with the recipient's place held: "an apology from {recipient}"."""
    found = [a for a in parties if a.role == "recipient" and a.where.start >= verb.end and _acts(parse, a)]
    rank = min((a.rank for a in found), default=0)
    best = sorted((a for a in found if a.rank == rank), key=lambda a: a.where.start)
    if not best or best[0].pronoun:
        return None
    start, end = best[0].where.start, best[-1].where.end
    before = [t for t in parse.tokens[verb.i + 1 :] if t.start < start]
    if len(before) > _LONGEST or not _plain(before):
        return None
    after = next((t.i for t in parse.tokens if t.start >= end), len(parse.tokens))
    content = _content(parse, verb, after) if _goes_on(parse, verb, after) else ""
    words = " ".join(w for w in (_text(parse, before), "{recipient}", content) if w)
    return words.replace("} ’s", "}’s").replace("} 's", "}'s")


def _acts(parse: Parse, argument: Argument) -> bool:
    """Is it somebody: a name, a pronoun, or a word for people?"""
    inside = [t for t in parse.tokens if argument.where.start <= t.start and t.end <= argument.where.end]
    head = next((t for t in inside if t.start == argument.head.start), None)
    people = word_list("events-parties", "people")
    named = any(t.entity in _NAMED for t in inside)
    return argument.pronoun or named or (head is not None and head.lemma.lower() in people)


def _goes_on(parse: Parse, verb: Token, at: int) -> bool:
    return at < len(parse.tokens) and verb.i in {t.i for t in _chain(parse, parse.tokens[at])}


def _chain(parse: Parse, token: Token) -> list[Token]:
    found = [token]
    while token.head != token.i:
        token = parse.head(token)
        found.append(token)
    return found


def _content(parse: Parse, verb: Token, first: int) -> str:
    """The run of plain words from there on that belong to the verb's objects and infinitives."""
    run: list[Token] = []
    for token in parse.tokens[first:]:
        if not _belongs(parse, verb, token):
            break
        run.append(token)
    run = _trimmed(run)
    return _text(parse, run) if _plain(run) else ""


def _trimmed(run: list[Token]) -> list[Token]:
    """The run cut before a preposition where it is too long, and without loose words at its end."""
    if len(run) > _LONGEST:
        cuts = [i for i, t in enumerate(run) if 1 < i <= _LONGEST and t.dep in ("prep", "agent")]
        run = run[: cuts[-1]] if cuts else []
    while run and run[-1].pos in _LOOSE:
        run = run[:-1]
    return run


def _belongs(parse: Parse, verb: Token, token: Token) -> bool:
    """Does the word hang on the verb through objects, infinitives and the prepositions of content?"""
    if token.sentence != verb.sentence or token.entity in ("DATE", "TIME") or token.dep in ("punct", "cc"):
        return token.dep == "punct" and token.text == "-"
    for word in _chain(parse, token):
        if word.i == verb.i:
            return True
        direct = word.head == verb.i
        if word.dep in _APART and not (word.dep == "ccomp" and _infinitive(parse, word)):
            return False
        if direct and word.dep == "prep" and word.lemma.lower() not in _MORE:
            return False
        if direct and word.dep in ("advmod", "nsubj", "agent"):
            return False
    return False


def _infinitive(parse: Parse, verb: Token) -> bool:
    return any(t.lemma == "to" for t in children(parse, verb, "aux"))


def _plain(words: list[Token]) -> bool:
    """Without pronouns, quotation marks, and verbs in a tense of their own."""
    return not any(
        (t.pos == "PRON" and t.dep != "poss")
        or t.tag in ("VBD", "VBZ", "VBP", "MD", "``", "''")
        or t.text in '“”"«»„,;:{}()'
        for t in words
    )


def _text(parse: Parse, words: list[Token]) -> str:
    return " ".join(parse.text[words[0].start : words[-1].end].split()) if words else ""
