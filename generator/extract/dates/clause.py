"""The clause around a date expression: its tense, and whether it stands inside a quotation."""

from generator.extract.syntax import Parse, Token
from generator.lexicon import word_list
from generator.model.expressions import Tense

_UNTIL = ("until", "till", "to", "for")
_OF_NOUNS = ("compound", "nmod", "amod", "poss", "nummod")
_OPENING, _CLOSING, _EITHER = "“«„", "”»", '"'


def tense(parse: Parse, words: tuple[Token, ...]) -> tuple[Tense, str]:
    """The time the clause speaks of, and the words that show it. `words` are those of the expression."""
    inside = {w.i for w in words}
    word = next((w for w in words if w.head not in inside or w.head == w.i), words[0])
    path: list[Token] = []  # from the date up to its verb
    while True:
        if word.i not in inside:
            if word.lemma.lower() in _listed("ahead-preposition"):
                return "future", word.text
            as_of = word.lemma == "as" and [w.lemma for w in path] == ["of"]
            if as_of or word.lemma.lower() in _listed("back-preposition"):
                return "past", word.text
            if found := _of_verb(parse, word):
                return _along(path, word, found)
            path.append(word)
        if word.head == word.i:
            return "unknown", ""
        word = parse.head(word)


def _along(path: list[Token], verb: Token, found: tuple[Tense, str]) -> tuple[Tense, str]:
    """The verb's tense, unless a word between the date and the verb says more."""
    nouns = [w for w in path if w.pos in ("NOUN", "PROPN")]
    telling = next((w for w in nouns if w.lemma in _listed("telling") and w.dep == "pobj"), None)
    if verb.lemma in _listed("put-off") and any(w.lemma in _UNTIL for w in path):
        return "future", found[1]
    if telling:  # "they will not yield, he said in an interview on Friday"
        return "past", telling.text
    if nouns and verb.lemma in _listed("expecting"):
        return "future", found[1]
    if nouns and found[0] == "present":  # it says nothing of when "Friday's match" was played
        return "unknown", found[1]
    return found


def _of_verb(parse: Parse, verb: Token) -> tuple[Tense, str] | None:
    """The tense of one verb with its auxiliaries; None for other words and bare participles."""
    helpers = [c for c in parse.children(verb) if c.dep in ("aux", "auxpass")]
    group = " ".join(w.text for w in sorted([*helpers, verb], key=lambda w: w.i))
    tags = {w.tag: w for w in helpers}
    if verb.lemma.lower() in _listed("ahead-verb") and (verb.tag in ("VBN", "JJ", "VB") or verb.pos == "ADJ"):
        return "future", group
    if verb.pos not in ("VERB", "AUX"):
        return None
    if any(w.lemma == "have" for w in helpers) and verb.tag in ("VBN", "VBD"):
        return "past", group
    if "MD" in tags:
        return "future", group
    if "TO" in tags:
        return _of_infinitive(parse, verb, group)
    if verb.tag == "VBD" or "VBD" in tags:
        return "past", group
    if verb.tag in ("VBZ", "VBP") or tags.keys() & {"VBZ", "VBP"}:
        return "present", group
    return ("past", group) if verb.tag == "VBN" else None


def _of_infinitive(parse: Parse, verb: Token, group: str) -> tuple[Tense, str]:
    """An infinitive looks ahead, unless its governor tells the time ("managed to meet", "won to reach")."""
    governor = parse.head(verb)
    if governor.i != verb.i and (verb.dep == "advcl" or governor.lemma in _listed("completed")):
        return _of_verb(parse, governor) or ("future", group)
    return "future", group


def quoted(text: str, start: int) -> bool:
    """Is the code point inside a quotation that was opened earlier in the paragraph?"""
    before = text[:start]
    curly = sum(before.count(c) for c in _OPENING) > sum(before.count(c) for c in _CLOSING)
    return curly or before.count(_EITHER) % 2 == 1


def aside(parse: Parse, words: tuple[Token, ...]) -> bool:
    """Does it stand in brackets or belong to a noun, instead of telling when something happened?"""
    inside = {w.i for w in words}
    head = next((w for w in words if w.head not in inside), words[0])
    before = parse.text[: words[0].start]
    return head.dep in _OF_NOUNS or before.count("(") > before.count(")")


def _listed(kind: str) -> frozenset[str]:
    return word_list("dates-direction", kind)
