"""Walking a parsed sentence: subjects, objects, prepositions, and what hangs on a word."""

import re
from collections.abc import Iterator

from generator.extract.syntax import Parse, Token
from generator.lexicon import word_list

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
_PERSONAL = frozenset({"him", "her", "he", "she", "them", "who", "himself", "herself"})
_MEASURES = word_list("events-grammar", "measuring")
_SCORE = re.compile(r"\b(\d{1,3})[-–](\d{1,3})\b")
CLOCK = re.compile(r"\d{1,2}[:.]\d{2}")
RELATIVES = frozenset({"who", "which", "that", "whom"})
_QUESTIONS = frozenset({"WP", "WRB", "WDT"})
_LINKED = frozenset(
    {
        "prt",
        "advmod",
        "acomp",
        "attr",
        "oprd",
        "dobj",
        "dative",
        "nsubj",
        "nsubjpass",
        "xcomp",
        "advcl",
        "ccomp",
    }
)


def ancestors(parse: Parse, token: Token) -> Iterator[Token]:
    """The heads above a word, from the nearest to the root."""
    while token.head != token.i:
        token = parse.head(token)
        yield token


def children(parse: Parse, token: Token, *deps: str) -> tuple[Token, ...]:
    """The words that hang on this one by one of the given arcs."""
    return tuple(c for c in parse.children(token) if c.dep in deps)


def prepositions(parse: Parse, token: Token) -> Iterator[tuple[str, Token]]:
    """Each preposition below a word with its object; a chain such as "out of" gives the last one, too.

    Not so "along with": it adds to what stands before, and says nothing of whom the word is about.
    """
    for prep in children(parse, token, "prep", "agent", "dative"):
        for child in parse.children(prep):
            if child.dep in ("pobj", "pcomp"):
                yield prep.lemma.lower(), child
        if prep.pos in ("ADP", "ADV", "SCONJ") and prep.lemma.lower() != "along":
            yield from prepositions(parse, prep)


def conjuncts(parse: Parse, token: Token) -> tuple[Token, ...]:
    """A word and those coordinated with it, in order."""
    found = [token]
    for child in children(parse, token, "conj"):
        found += conjuncts(parse, child)
    for child in children(parse, token, "appos"):
        found += [c for c in conjuncts(parse, child)[1:] if c.i > child.i]
    return tuple(found)


def passive(parse: Parse, verb: Token) -> bool:
    """Does the verb's subject suffer the action?"""
    if children(parse, verb, "nsubjpass", "auxpass", "csubjpass"):
        return True
    if verb.tag != "VBN" or children(parse, verb, "aux"):
        return False
    if verb.dep == "conj":
        return passive(parse, parse.head(verb)) and not children(parse, verb, "dobj", "nsubj")
    return verb.dep in ("acl", "advcl", "ROOT") and not children(parse, verb, "dobj")


def subject(parse: Parse, verb: Token) -> Token | None:
    """The word that the verb is said of: its own subject, or the one it shares with the verb above."""
    own = children(parse, verb, *SUBJECTS)
    if own:
        return _named(parse, verb, own[-1])
    if verb.dep in ("acl", "relcl"):
        return parse.head(verb)
    if verb.dep in ("conj", "xcomp", "advcl", "pcomp", "prep", "dep", "ccomp"):
        above = next((a for a in ancestors(parse, verb) if a.pos in ("VERB", "AUX")), None)
        return subject(parse, above) if above and above.i != verb.i else None
    return None


def _named(parse: Parse, verb: Token, own: Token) -> Token:
    """For "the man, who fled", the man."""
    if own.lemma.lower() in RELATIVES and own.tag in ("WP", "WDT"):
        relative = next((t for t in (verb, *ancestors(parse, verb)) if t.dep == "relcl"), None)
        return parse.head(relative) if relative else own
    return own


def companions(parse: Parse, token: Token) -> frozenset[str]:
    """Base forms of the words that make a lexicon key together with this one."""
    if token.pos in ("NOUN", "PROPN"):
        near = children(parse, token, "compound", "amod", "nmod")
        behind = tuple(prepositions(parse, token))
        near += tuple(t for name, t in behind if name == "of")
        words = {w for t in near for w in (t.lemma.lower(), t.text.lower())}
        return frozenset(words | {name for name, _ in behind})
    found: set[str] = set(_shapes(parse, token))
    for child in parse.children(token):
        if child.dep in _LINKED and (child.dep not in ("advcl", "ccomp") or child.pos == "ADJ"):
            found |= _phrase(parse, child)
        if child.dep in ("ccomp", "advcl"):
            found |= {
                t.lemma.lower() for t in parse.children(child) if t.dep == "mark" or t.tag in _QUESTIONS
            }
        if child.dep in ("prep", "agent") and not _says_when(parse, child):
            found |= {child.lemma.lower(), *(t.lemma.lower() for t in children(parse, child, "prep"))}
    for name, target in prepositions(parse, token):
        if target.entity not in ("DATE", "TIME"):
            found |= {name} | _phrase(parse, target)
    if token.dep in ("acl", "relcl"):
        found |= _phrase(parse, parse.head(token))
    return frozenset(found)


def _says_when(parse: Parse, preposition: Token) -> bool:
    """Does it lead to a day or an hour: "fired on Saturday" is not "fired on"?"""
    objects = children(parse, preposition, "pobj")
    return bool(objects) and all(t.entity in ("DATE", "TIME") for t in objects)


def _shapes(parse: Parse, verb: Token) -> Iterator[str]:
    """What the verb takes, whatever the words: an object, somebody, a body, money, a verb, a score."""
    if any(not _behind_off(parse, verb, thing) for thing in children(parse, verb, "dobj")):
        yield "object"
    for thing in (*children(parse, verb, "dobj", "nsubjpass"), *_participle_of(parse, verb)):
        labels = {t.entity for t in phrase(parse, thing)}
        named = thing.entity == "PERSON" or any(t.entity == "PERSON" for t in children(parse, thing, "appos"))
        somebody = thing.text.lower() in _PERSONAL or thing.lemma.lower() in word_list(
            "events-parties", "people"
        )
        if named or somebody:
            yield "*somebody"
        if named:
            yield "*named"
        if thing.entity in ("GPE", "ORG", "NORP"):
            yield "*body"
        if "MONEY" in labels:
            yield "*money"
    if children(parse, verb, "nsubjpass"):
        yield "*suffering"
    if children(parse, verb, "xcomp", "ccomp"):
        yield "*doing"
    if score_of(parse, verb):
        yield "*score"


def score_of(parse: Parse, verb: Token) -> str:
    """The score that the verb leads to, as it is written, or "". What stands in brackets is another's.

    Who wins has the higher figure first; "18-30" sums up a season.
    """
    said = parse.text[verb.end : parse.subtree(verb)[-1].end].partition("(")[0]
    found = _SCORE.search(said)
    won = found and (int(found[1]) >= int(found[2]) or verb.lemma.lower() == "lose")
    return found.group() if found and won else ""


def _behind_off(parse: Parse, verb: Token, thing: Token) -> bool:
    """Is it where it was: "sank off the island", which the parser takes for "switched off the light"?"""
    return any(t.lemma == "off" and t.i < thing.i for t in children(parse, verb, "prt"))


def _participle_of(parse: Parse, verb: Token) -> tuple[Token, ...]:
    """Of "the director, fired in May," the director."""
    return (parse.head(verb),) if verb.dep == "acl" and verb.tag == "VBN" else ()


def _phrase(parse: Parse, head: Token) -> set[str]:
    """A noun's base form, those coordinated with it, its modifiers, and what it is of ("tons of grain")."""
    found = {head.lemma.lower()}
    for child in parse.children(head):
        if child.dep in ("compound", "amod", "conj", "punct", "npadvmod"):
            found.add(child.lemma.lower())
        if child.dep == "prep" and child.lemma == "of" and head.lemma.lower() in _MEASURES:
            found |= {t.lemma.lower() for t in children(parse, child, "pobj")}
    return found


def phrase(parse: Parse, head: Token) -> tuple[Token, ...]:
    """The words of a noun phrase in one run, without relative clauses and coordinated phrases."""
    apart = {"relcl", "conj", "cc", "punct", "acl", "advcl", "case", "parataxis", "ccomp", "prep", "preconj"}
    keep = {head.i}
    todo = [head]
    while todo:
        for child in parse.children(todo.pop()):
            if CLOCK.fullmatch(child.text):
                continue  # "22:40 Police detain …" in a live ticker
            if (
                child.dep not in apart
                or (child.dep in ("conj", "cc") and child.i < head.i)
                or (child.dep == "prep" and child.lemma == "of" and child.i > head.i)
                or (child.dep == "punct" and child.text == "-")
            ):
                keep.add(child.i)
                todo.append(child)
    first = last = head.i
    while first - 1 in keep:
        first -= 1
    while last + 1 in keep:
        last += 1
    return parse.tokens[first : last + 1]
