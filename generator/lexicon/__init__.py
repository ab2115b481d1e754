"""lexicon: facts of language as YAML files, each entry with an example that a test runs."""

from functools import cache
from importlib.resources import files
from typing import Any

import yaml

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the one in C is some ten times as fast


@cache
def entries(name: str) -> Any:
    """The content of `generator/lexicon/NAME.yml`."""
    return yaml.load(files(__name__).joinpath(f"{name}.yml").read_text(encoding="utf-8"), Loader=_LOADER)


@cache
def word_list(name: str, group: str) -> frozenset[str]:
    """The `words` of one group of a file whose groups have names."""
    return frozenset(entries(name)[group]["words"])
