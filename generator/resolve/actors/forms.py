"""Forms of the name of an organisation or a place."""

import re
from functools import cache

from generator.lexicon import entries


def key(name: str) -> str:
    """A name in the form in which spellings of one name are equal."""
    bare = plain(name.replace("’", "'"))
    bare = re.sub(r"(?<=\b\w)\.", "", bare)
    return " ".join(re.sub(r"[^\w&'+]+", " ", bare.casefold()).removeprefix("the ").split())


def plain(name: str) -> str:
    """The name on one line and without its legal form ("Inc.")."""
    return _legal_form().sub("", " ".join(name.split()))


@cache
def _legal_form() -> re.Pattern[str]:
    words = "|".join(re.escape(word) for entry in entries("legal_forms") for word in entry["words"])
    return re.compile(rf",?\s+(?:{words})\.?$")
