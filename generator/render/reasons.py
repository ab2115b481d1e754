"""The program's reasons as a reader understands them: names for ids, articles by outlet and day."""

import re
from collections.abc import Iterable

from generator.render import wording
from generator.render.concordance import Concordance
from generator.render.evidence import label

_ARTICLE = re.compile(r"(?<=^The person of )\S+|(?<= in )\S+(?= ¶\d)")


def reasons(c: Concordance, why: Iterable[str]) -> tuple[str, ...]:
    """The lines without the weights of the evidence, each once."""
    told = dict.fromkeys(_told(c, line) for line in wording.evidence(why))
    return tuple(told)


def _told(c: Concordance, line: str) -> str:
    head, colon, listed = line.rpartition(": ")
    named = ", ".join(c.name.get(item, item) for item in listed.split(", "))
    return _ARTICLE.sub(lambda m: _article(c, m[0]), f"{head}{colon}{named}")


def _article(c: Concordance, id: str) -> str:
    return label(c.article[id]) if id in c.article else id
