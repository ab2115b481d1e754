"""Did it happen? Tense, modals, negation and the verbs above decide."""

from typing import Literal

from generator.extract.events.lexicon import base, grammar
from generator.extract.events.tree import ancestors, children, passive
from generator.extract.events.triggers import Trigger, hypothetical
from generator.extract.syntax import Parse, Token

Reality = Literal["reported", "present", "planned", "refused", "obliged", "denied", "cancelled"]
"""A candidate's status, or "present" (a bare present tense), "refused" ("will not"), "obliged" ("must")."""

_FUTURE = frozenset({"will", "shall", "'ll", "’ll", "wo"})
_BEHIND = frozenset({"in", "after", "following", "during"})
_PASSING = frozenset({"advcl", "acl", "conj", "xcomp", "pcomp", "prep", "dep"})


def reality(parse: Parse, trigger: Trigger, headline: bool) -> Reality | None:
    """How real the text makes the event, or None where it tells no event at all."""
    if hypothetical(parse, trigger.verb or trigger.token):
        return None
    if trigger.verb is None:
        found = _of_noun(parse, trigger.token, headline)
    elif trigger.entry.mode == "award" and _won_by(parse, trigger.verb):
        found = "reported"
    elif headline and _ahead(parse, trigger.verb):
        found = "planned"
    else:
        found = _of_verb(parse, trigger.verb)
        if trigger.verb.i != trigger.token.i and found == "present":
            found = "reported"
    return _under(parse, trigger.verb or trigger.token, found) if found else None


def _won_by(parse: Parse, verb: Token) -> bool:
    """Is it what a victory came to: "beat Y to win the cup"?"""
    above = parse.head(verb)
    infinitive = any(t.tag == "TO" for t in children(parse, verb, "aux"))
    beats = above.lemma.lower() in grammar("beating") and _of_verb(parse, above) in ("reported", "present")
    return infinitive and verb.dep in ("xcomp", "advcl") and beats


def _ahead(parse: Parse, verb: Token) -> bool:
    """Is it "X to host Y", which in a headline lacks an "is"?"""
    infinitive = any(t.tag == "TO" for t in children(parse, verb, "aux"))
    return infinitive and verb.dep in ("acl", "relcl") and parse.head(verb).dep == "ROOT"


def _of_verb(parse: Parse, verb: Token) -> Reality | None:
    if _habitual(parse, verb):
        return None
    auxiliaries = {t.text.lower() for t in children(parse, verb, "aux", "auxpass")}
    negated = bool(children(parse, verb, "neg"))
    if auxiliaries & _FUTURE or ("would" in auxiliaries and _told(parse, verb)):
        return "refused" if negated else "planned"
    if negated:
        return None
    if auxiliaries & {"must", "should", "ought"}:
        return "obliged"
    if auxiliaries & {"may", "might", "could", "can", "would", "ca"}:
        return None
    if "to" in auxiliaries:
        return _infinitive(parse, verb)
    if auxiliaries:
        return _auxiliary(parse, verb, auxiliaries)
    return _bare(parse, verb)


def _auxiliary(parse: Parse, verb: Token, auxiliaries: set[str]) -> Reality:
    """With "is" or "has" and the like: an ongoing or a completed action."""
    if verb.tag == "VBN" and auxiliaries <= {"is", "are", "'s", "am"}:
        return "present"
    return "reported"


def _bare(parse: Parse, verb: Token) -> Reality | None:
    """A verb form without an auxiliary."""
    if verb.tag == "VBN" and verb.dep == "ccomp" and parse.head(verb).lemma.lower() in ("see", "have", "get"):
        return _of_verb(parse, parse.head(verb))  # "will see ten trains delivered"
    if verb.tag == "VBD" or base(verb) != verb.lemma.lower() or (verb.tag == "VBN" and verb.dep != "conj"):
        return "reported"
    if verb.tag in ("VBZ", "VBP"):
        return "present" if _main(parse, verb) else None
    if verb.tag == "VB" and verb.dep == "ROOT":
        return "present" if children(parse, verb, "nsubj") else None
    if verb.dep == "pcomp" and parse.head(verb).lemma.lower() not in (
        "after",
        "by",
        "since",
        "while",
        "following",
    ):
        return None
    if verb.dep == "xcomp" and parse.head(verb).lemma.lower() not in grammar("happening"):
        return None
    if verb.dep in _PASSING and verb.tag in ("VBG", "VBN", "VB", "VBD"):
        above = next((a for a in ancestors(parse, verb) if a.pos in ("VERB", "AUX")), None)
        return _of_verb(parse, above) if above else None
    return None


def _main(parse: Parse, verb: Token) -> bool:
    """Is it the verb of the sentence, or of what somebody is said to say?"""
    while verb.dep == "conj":
        verb = parse.head(verb)
    return verb.dep == "ROOT" or (
        verb.dep == "ccomp" and parse.head(verb).lemma.lower() in grammar("reporting")
    )


def _infinitive(parse: Parse, verb: Token) -> Reality | None:
    """An infinitive is planned, done or neither, by the verb above."""
    above = parse.head(verb)
    if verb.dep == "ROOT":
        return "planned"
    lemma = above.lemma.lower()
    if lemma == "be" and verb.dep == "xcomp":
        return "planned"
    if lemma in grammar("happening") and verb.dep in ("xcomp", "ccomp"):
        return _of_verb(parse, above)
    if lemma in grammar("coming") and verb.dep in ("xcomp", "advcl"):
        return "planned" if _of_verb(parse, above) in ("planned", "present") else None
    if lemma == "expect" and not passive(parse, above):
        return None
    if lemma in grammar("planning") and verb.dep in ("xcomp", "ccomp", "acl"):
        return None if children(parse, above, "neg") else "planned"
    return None


def _of_noun(parse: Parse, noun: Token, headline: bool) -> Reality | None:
    """An event noun without a light verb: what it hangs on, and whether the text takes it for granted."""
    head = parse.head(noun)
    modifiers = {t.lemma.lower() for t in children(parse, noun, "amod")}
    if noun.dep == "conj":
        return _of_noun(parse, head, headline)
    if headline and (noun.dep == "ROOT" or (noun.dep == "pobj" and head.lemma.lower() in _BEHIND)):
        return "reported"
    if modifiers & grammar("forthcoming"):
        return "planned"
    if noun.dep in ("nsubj", "nsubjpass", "dobj") and head.lemma.lower() in grammar("cancelling"):
        return "cancelled"
    if noun.dep == "dobj" and head.lemma.lower() in grammar("denying"):
        return "denied"
    if noun.dep in ("nsubj", "nsubjpass") and head.lemma.lower() in grammar("occurring"):
        return _of_verb(parse, head) if not _granted(parse, noun) else _settled(_of_verb(parse, head))
    if noun.dep == "pobj" and {head.lemma.lower(), parse.head(head).lemma.lower()} & grammar("forthcoming"):
        return "planned"
    if (
        noun.dep == "pobj"
        and head.lemma.lower() in grammar("temporal")
        and _definite_or_sharp(parse, noun, head)
    ):
        return "reported"
    return "reported" if _granted(parse, noun) else None


def _settled(found: Reality | None) -> Reality | None:
    return "reported" if found in (None, "present") else found


def _definite_or_sharp(parse: Parse, noun: Token, preposition: Token) -> bool:
    """After "after" or "during" any noun tells an event; after "in" or "with" only a definite one."""
    return preposition.lemma.lower() in ("after", "during", "following", "since", "amid") or _granted(
        parse, noun
    )


def _granted(parse: Parse, noun: Token) -> bool:
    """Does the text take the event for granted: "the visit", "Monday's attack", "his death"?"""
    determiners = {t.lemma.lower() for t in children(parse, noun, "det")}
    if determiners & {"a", "an", "any", "no", "every", "each", "another"}:
        return False
    return bool(determiners or children(parse, noun, "poss"))


def _habitual(parse: Parse, verb: Token) -> bool:
    return any(
        t.lemma.lower() in grammar("habitual")
        for t in children(parse, verb, "advmod", "neg")
        if t.lemma.lower() != "not"
    )


def _told(parse: Parse, verb: Token) -> bool:
    """Is the clause reported speech, so that "would" is a future in the past?"""
    return any(a.lemma.lower() in grammar("reporting") for a in ancestors(parse, verb))


def _under(parse: Parse, token: Token, found: Reality) -> Reality | None:
    """The verbs above may deny, hope or demand what their clause tells."""
    clause = token
    for above in ancestors(parse, token):
        if clause.dep in ("ccomp", "csubj") and above.pos in ("VERB", "AUX"):
            lemma = above.lemma.lower()
            if lemma in grammar("denying"):
                return "denied"
            if children(parse, above, "neg") or lemma not in grammar("reporting"):
                return "planned" if lemma in grammar("planning") and found == "planned" else None
        clause = above
    return found
