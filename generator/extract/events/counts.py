"""How many people or things an event concerns: "killed 12", "three were hurt", "ordered 20 trains"."""

from generator.extract.events.lexicon import base, grammar
from generator.extract.events.tree import children
from generator.extract.syntax import Parse, Token
from generator.lexicon import entries, word_list
from generator.model.article import Article
from generator.model.happenings import Count

_PEOPLE = "people"
_SCALES = frozenset({"dozen", "hundred", "thousand", "million", "billion"})
_NO_COUNT = frozenset({"DATE", "TIME", "MONEY", "PERCENT"})


def count(article: Article, parse: Parse, trigger: Token) -> Count | None:
    """The number of those who suffer or act, or of what is done, or None.

    A number before a singular or a name is no count but belongs to it: "its 787 jet", "Route 66".
    """
    for thing in children(parse, trigger, "dobj", "nsubjpass", "nsubj"):
        alone = thing.pos == "NUM" and thing.entity not in _NO_COUNT
        for number in (thing,) if alone else children(parse, thing, "nummod"):
            if "." not in number.text and (alone or _counted(parse, thing, number)):  # 7.1 counts nothing
                return Count(
                    article.reference(parse.paragraph, number.start, number.end),
                    _value(parse, number),
                    f"{_suffered(trigger)} {_PEOPLE if alone or _people(thing) else base(thing)}",
                )
    return None


def _counted(parse: Parse, thing: Token, number: Token) -> bool:
    """Is it a noun of which there are so many?"""
    several = thing.tag == "NNS" or base(thing) in ("people", "dead") or _value(parse, number) == "1"
    return several and number.i < thing.i and number.entity not in _NO_COUNT


def _value(parse: Parse, number: Token) -> str:
    """The number in figures where it is one word, as "12" for "twelve"; else as it is written."""
    parts = [t for t in parse.subtree(number) if t.pos == "NUM" or base(t) in _SCALES]
    said = " ".join(t.text.lower() for t in parts).replace(",", "")
    return str(entries("dates-words")["figure"]["members"].get(said, said))


def _people(thing: Token) -> bool:
    return base(thing) in word_list("events-parties", "people") | {"people", "person", "dead"}


def _suffered(trigger: Token) -> str:
    """The verb, but one for all ways to kill and one for all ways to hurt."""
    verb = base(trigger)
    return next((name for name in ("killing", "hurting") if verb in grammar(name)), verb)
