"""What the lexicon knows about names, ready for look-up. All words are folded."""

import re
import unicodedata
from functools import cache
from typing import Any

from generator.lexicon import entries

# Letters that Unicode does not take apart into a plain letter and a mark.
_PLAIN = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"})
_APOSTROPHES = re.compile(r"['’‘`´ʼ]")


@cache
def fold(text: str) -> str:
    """The text in plain lower-case letters: no marks, apostrophes or full stops."""
    plain = unicodedata.normalize("NFKD", text).casefold().translate(_PLAIN)
    bare = unicodedata.normalize("NFKD", _APOSTROPHES.sub("", plain))
    return "".join(c for c in bare if not unicodedata.combining(c)).replace(".", "")


def forms(entry: dict[str, Any]) -> tuple[str, ...]:
    """Every name of a country, an organisation or a region, its one name in the dossier first."""
    return entry["name"], *entry.get("also", ())


def _words(entry: dict[str, Any]) -> list[str]:
    return [fold(word) for word in entry["words"]]


@cache
def titles(*kinds: str) -> frozenset[str]:
    """The words of titles.yml of these kinds."""
    return frozenset(w for e in entries("titles") if e["kind"] in kinds for w in _words(e))


@cache
def titles_and_surnames() -> frozenset[str]:
    """Titles that are family names, too."""
    return frozenset(w for e in entries("titles") if e.get("surname") for w in _words(e))


def singular(word: str) -> str:
    """The title of one of several who bear it: "minister" of "ministers"; any other word as it is."""
    known = titles("office", "shared", "honorific")
    if word in known:
        return word
    for ending, single in (("ies", "y"), ("men", "man"), ("women", "woman"), ("s", "")):
        if word.endswith(ending) and word.removesuffix(ending) + single in known:
            return word.removesuffix(ending) + single
    return word


@cache
def honorific_genders() -> dict[str, str]:
    """The gender that an honorific tells."""
    return {w: e["gender"] for e in entries("titles") if "gender" in e for w in _words(e)}


@cache
def relation_genders() -> dict[str, str]:
    """The gender that a noun for somebody tells: widow, actor, king."""
    return {fold(w): e["gender"] for e in entries("genders") for w in e["words"]}


@cache
def name_parts(kind: str) -> frozenset[str]:
    """Particles, suffixes or family names that stand first."""
    return frozenset(w for e in entries("name_parts") if e["kind"] == kind for w in _words(e))


@cache
def given_names() -> dict[str, str]:
    """Given names that are nothing else, with their gender; "any" where both bear it."""
    found: dict[str, str] = {}
    for entry in entries("given_names"):
        for name in entry["names"].split() if "gender" in entry else ():
            gender = entry["gender"]
            found[name] = gender if found.get(name, gender) == gender else "any"
    return found


@cache
def doubtful_given_names() -> frozenset[str]:
    """Given names that are common words or places, too."""
    return frozenset(n for e in entries("given_names") if "also_words" in e for n in e["names"].split())


@cache
def nicknames() -> dict[str, frozenset[int]]:
    """Each given name with the numbers of the families of forms that it belongs to."""
    found: dict[str, set[int]] = {}
    for number, entry in enumerate(entries("nicknames")):
        for form in entry["forms"]:
            found.setdefault(form, set()).add(number)
    return {form: frozenset(numbers) for form, numbers in found.items()}


@cache
def _spellings() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(rule["from"]), rule["to"]) for rule in entries("spellings"))


@cache
def spelling(word: str) -> str:
    """One spelling for all ways to write a name in Latin letters; only to be compared, never shown."""
    found = fold(word).replace("-", "")
    for pattern, plain in _spellings():
        found = pattern.sub(plain, found)
    return found


@cache
def cue_words(label: str, where: str) -> frozenset[str]:
    """Words that show what a name stands for."""
    return frozenset(
        w for e in entries("name_cues") if (e["label"], e["where"]) == (label, where) for w in _words(e)
    )


@cache
def countries() -> dict[str, str]:
    """Every name of a country, to the one name the dossier uses."""
    return {fold(n): e["name"] for e in entries("countries") for n in forms(e)}


@cache
def demonyms() -> dict[str, str]:
    """Adjectives and peoples, to their country."""
    return {fold(n): e["name"] for e in entries("countries") for n in e.get("demonyms", ())}


@cache
def adjectives() -> dict[str, str]:
    """What each country's offices are called by: its `adjective`, else its first demonym."""
    known = (e for e in entries("countries") if e.get("demonyms"))
    return {e["name"]: e.get("adjective", e["demonyms"][0]) for e in known}


@cache
def groups() -> frozenset[str]:
    """Adjectives and nouns for groups without a country, with their plurals."""
    words = {w for e in entries("groups") for w in _words(e)}
    return frozenset(words | {w + "s" for w in words})


@cache
def organisations() -> frozenset[str]:
    """Organisations, seats of power and media that the press names without explanation."""
    named = (n for e in entries("organisations") for n in forms(e))
    seats = (n for e in entries("countries") for n in e.get("seats", ()))
    return frozenset(map(fold, (*named, *seats))) | cue_words("organisation", "whole")


@cache
def legal_forms() -> frozenset[str]:
    """What stands behind the names of companies."""
    return frozenset(w for e in entries("legal_forms") for w in _words(e))


@cache
def capitals() -> frozenset[str]:
    """Capitals of countries."""
    return frozenset(fold(n) for e in entries("countries") for n in e.get("capital", ()))


@cache
def speech_verbs() -> frozenset[str]:
    """Verbs that report what somebody says, in their basic form."""
    return frozenset(e["verb"] for e in entries("speech") if e["use"] in {"report", "direct"})


@cache
def pronouns() -> dict[str, str]:
    """Pronouns of the third person, to their subject form: he, she, it or they."""
    return {word: e["kind"] for e in entries("pronouns") for word in e["words"]}


def without_article(surname: str) -> str:
    """The folded surname without the Arabic article before it: "masri" of "al-masri"."""
    return re.sub(r"^(?:al|el|ul|ad|as|ash|at|az)-(?=\w{3})", "", surname)


def surname_alone(words: tuple[str, ...]) -> str | None:
    """The surname's main word if `words`, folded, are nothing but a surname: "Osei", "van der Berg"."""
    leading = name_parts("leading")
    return words[-1] if words and all(word in leading for word in words[:-1]) else None


def family_first(words: tuple[str, ...]) -> bool:
    """Does the family name stand first, as in Mao Zedong or Nguyen Van Thieu? `words` are folded."""
    first = name_parts("family-first")
    shown = len(words) == 3 or "-" in words[-1] or words[0] not in given_names()
    return 2 <= len(words) <= 3 and words[0] in first and words[-1] not in first and shown
