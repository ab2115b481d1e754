"""The words of a sentence that a title can take over: the plain run that follows a verb."""

import re

from generator.extract.events.tree import ancestors, children
from generator.extract.syntax import Parse, Token
from generator.lexicon.naming import titles

LONGEST = 9  # words of content that a title takes
_MORE = frozenset({"of", "against", "for", "over", "about", "on", "upon", "as", "with", "to", "from", "into"})
_MARKS = ("“", "”", '"', "``", "''", "«", "»", "„")
_CLOSING = ("”", "’", "»")
_CLAUSE = 14  # words of a clause that a title takes
_ENDING = frozenset({"punct", "advcl", "relcl", "parataxis", "appos"})
_APART = frozenset({"advcl", "relcl", "parataxis", "npadvmod", "mark", "ccomp", "appos"})
_LOOSE = frozenset({"ADP", "DET", "PART", "CCONJ", "AUX", "PUNCT", "SCONJ"})
_CUTS = frozenset({"prep", "agent", "cc"})
_LEADING = frozenset({"poss", "compound", "amod", "nummod", "quantmod", "det", "predet", "nmod", "case"})
_TIMES = frozenset({"DATE", "TIME"})
_WHEN = frozenset({"on", "in", "at", "during", "since", "until", "by", "before", "after", "within", "for"})
_QUESTIONS = frozenset({"WRB", "WP", "WDT"})
_PARTICIPLES = frozenset({"VBG", "VBN", "VBD"})


def content(parse: Parse, verb: Token, first: int, also: frozenset[str] = frozenset()) -> str:
    """The run of plain words from position `first` on that belong to the verb's objects and infinitives.

    `also` names prepositions that count as content beside the usual ones ("travel in a train"). When it
    happened is left out, as the title's reader sees the day beside it.
    """
    run: list[Token] = []
    for token in parse.tokens[first:]:
        if token.sentence != verb.sentence or not _belongs(parse, verb, token, _MORE | also):
            break
        run.append(token)
    run = trimmed(_balanced(_asked_whole(parse, trimmed(untimed(parse, run)))))
    return text(run) if plain(run) else ""


def clause(parse: Parse, verb: Token) -> str:
    """What is announced, as "that" and a clause: "that it will close a mine"."""
    for told in children(parse, verb, "ccomp"):
        inside = [t for t in parse.subtree(told) if t.dep != "mark"]
        if any(t.text == ":" for t in parse.tokens[verb.i : inside[0].i]):
            continue  # what follows are somebody's own words
        if any(is_mark(t) or t.text == "?" for t in parse.tokens[max(0, inside[0].i - 1) : verb.i]):
            continue  # and so are words in quotation marks that come first
        run = [t for i, t in enumerate(inside) if t.i == inside[0].i + i]
        stop = next(
            (i for i, t in enumerate(run) if t.dep in _ENDING and t.text != "-" and not is_mark(t)), len(run)
        )
        run = trimmed(untimed(parse, run[:stop]), _CLAUSE)
        whole = told in run and bool(children(parse, told, "nsubj", "nsubjpass", "expl"))
        if whole and _balanced(run) == run:
            said = text(run) if run[0].pos == "PROPN" else text(run)[:1].lower() + text(run)[1:]
            return "that " + re.sub(r"\bwould\b", "will", said)
    return ""


def _asked_whole(parse: Parse, run: list[Token]) -> list[Token]:
    """The run cut before a "how", "why" or "whether" whose clause lacks its verb."""
    for n, token in enumerate(run):
        if token.tag in _QUESTIONS or token.lemma.lower() == "whether":
            verb = next((a for a in ancestors(parse, token) if a.pos in ("VERB", "AUX")), None)
            if verb not in run:
                return trimmed(run[:n])
    return run


def is_mark(token: Token) -> bool:
    """Is it a quotation mark? A single one may be an apostrophe as well."""
    return token.text in _MARKS or (token.text in ("‘", "’") and token.tag in ("``", "''"))


def _balanced(run: list[Token]) -> list[Token]:
    """The run cut before a quotation mark that is not closed in it."""
    marks = [i for i, t in enumerate(run) if is_mark(t)]
    return run[: marks[-1]] if len(marks) % 2 else run


def trimmed(run: list[Token], longest: int = LONGEST) -> list[Token]:
    """The run cut before a preposition where it is too long, and without loose words at its end."""
    longest += 2 * sum(t.text == "&" for t in run)  # "Hudson & Clay" is one name
    if sum(t.pos != "PUNCT" for t in run) > longest:
        cuts = [i for i, t in enumerate(run) if 1 < i <= longest and _cuts(t)]
        run = run[: cuts[-1]] if cuts else []
    while run and _loose(run):
        run = run[:-1]
    return run


def _cuts(token: Token) -> bool:
    """Can a title end before this word?"""
    return (token.dep in _CUTS and token.text != "&") or token.tag == "TO"


def _loose(run: list[Token]) -> bool:
    """Does the run end in a word that leads to something left out?"""
    last = run[-1]
    if is_mark(last):
        return False
    if last.text == "-" or last.text.lower().rstrip(".") in titles("honorific"):
        return True  # the name behind it lies beyond what the parser took for the sentence's end
    leads = last.dep in _LEADING and last.head not in {t.i for t in run}
    participle = last.dep == "acl" and last.tag in _PARTICIPLES
    return leads or participle or last.pos in _LOOSE or last.text.lower() == "worth"


def plain(words: list[Token]) -> bool:
    """Without pronouns, verbs in a tense of their own, and marks other than quotation marks."""
    return not any(
        (t.pos == "PRON" and t.dep != "poss" and not t.text.endswith(("self", "selves")))
        or t.tag in ("VBD", "VBZ", "VBP", "MD")
        or t.text in ",;:{}()"
        for t in words
    )


def text(words: list[Token]) -> str:
    """The words as they are written, each space once; words left out in between leave no gap."""
    said = ""
    for before, word in zip((None, *words), words, strict=False):
        glued = before is not None and (before.end == word.start or word.text in _CLOSING)
        said += word.text if glued or not said else f" {word.text}"
    return " ".join(said.split())


def untimed(parse: Parse, run: list[Token]) -> list[Token]:
    """The run without the words that say when."""
    return [t for t in run if not _says_when(parse, t)]


def _says_when(parse: Parse, word: Token) -> bool:
    """Is it part of "on Monday", "last year", "Sunday's", "after three years of talks"?"""
    for part in (word, *ancestors(parse, word)):
        timed = part.entity in _TIMES and parse.head(part).entity not in _TIMES
        if timed and part.dep in ("npadvmod", "advmod", "poss") and parse.head(part).pos != "ADJ":
            return True
        if part.dep == "prep" and part.lemma.lower() in _WHEN and _timed(parse, part):
            return True
        if part.pos in ("VERB", "AUX"):
            return False
    return False


def _belongs(parse: Parse, verb: Token, token: Token, more: frozenset[str]) -> bool:
    """Does the word hang on the verb through objects, infinitives and the prepositions of content?"""
    if token.dep == "punct":
        return token.text == "-" or is_mark(token)
    if _goes_on_a_name(parse, token):
        return True
    if _says_when(parse, token):
        return any(above.i == verb.i for above in ancestors(parse, token))
    for word in (token, *ancestors(parse, token)):
        if word.i == verb.i:
            return True
        direct = word.head == verb.i
        measure = word.dep == "npadvmod" and parse.head(word).pos == "ADJ"
        if word.dep in _APART and not measure and not (word.dep == "ccomp" and _infinitive(parse, word)):
            return False
        if word.dep in ("conj", "cc") and (direct or _joins_verbs(parse, word)):
            return False
        if direct and word.dep == "prep" and word.lemma.lower() not in more:
            return False
        if direct and word.dep in ("advmod", "nsubj", "nsubjpass", "agent"):
            return False
    return False


def _goes_on_a_name(parse: Parse, token: Token) -> bool:
    """Is it a later part of a firm's name: "Hudson & Clay"?"""
    before = parse.tokens[token.i - 1] if token.i else token
    return "&" in (token.text, before.text) and token.entity == before.entity != ""


def _joins_verbs(parse: Parse, word: Token) -> bool:
    """Does "and" lead to another verb, or to a part too far away to belong to a title?"""
    head = parse.head(word)
    return head.pos in ("VERB", "AUX") or any(
        c.pos in ("VERB", "AUX") or c.i - head.i > LONGEST for c in children(parse, head, "conj")
    )


def _timed(parse: Parse, preposition: Token) -> bool:
    return any(t.entity in _TIMES for t in children(parse, preposition, "pobj"))


def _infinitive(parse: Parse, verb: Token) -> bool:
    return any(t.lemma == "to" for t in children(parse, verb, "aux"))
