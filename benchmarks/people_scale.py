"""How long it takes to tell people apart as the corpus grows: made-up people, articles and mentions.

    python -m benchmarks.people_scale            # 20,000 people, 200,000 mentions, and twice as many
    python -m benchmarks.people_scale 2000       # a smaller run

The names are drawn from one stock, so twice as many people share surnames twice as often. The ratio of the
two times should stay below 2.3: 2 is linear, 4 would be the square.
"""

import random
import sys
import time
from collections.abc import Iterator

from generator.lexicon.naming import given_names
from generator.model.article import Article, Paragraph, Published
from generator.model.findings import Findings
from generator.model.names import NameCandidate
from generator.model.time import Date
from generator.resolve.people import people

PEOPLE = 20_000
MENTIONS_EACH = 10
CAST = 10  # people in one article
_SYLLABLES = "ba den fo gar hel ki lan mor ne os pet ri sol tam vu".split()


def main(count: int) -> None:
    """Time a corpus of `count` people and one of twice as many, and print the ratio."""
    first, second = timed(count), timed(2 * count)
    print(f"ratio for twice as many: {second / first:.2f} (at most 2.3)")


def timed(count: int) -> float:
    """The seconds of processor time that it takes to resolve `count` people."""
    made = tuple(corpus(count))
    mentions = sum(len(f.names) for f in made)
    start = time.process_time()
    found = people(made, ())
    seconds = time.process_time() - start
    print(
        f"{count:>7,} people, {mentions:>9,} mentions in {len(made):>6,} articles: {seconds:6.1f} s, "
        f"{len(found.people):,} people found"
    )
    return seconds


def corpus(count: int) -> Iterator[Findings]:
    """Articles that name each person ten times in all: each time in full, then by surname."""
    chance = random.Random(count)
    cast = _names(count, chance)
    articles = count * MENTIONS_EACH // (2 * CAST)
    for number in range(articles):
        yield _findings(number, [cast[(number * CAST + i) % count] for i in range(CAST)])


def _names(count: int, chance: random.Random) -> list[tuple[str, str]]:
    given = sorted(name.title() for name in given_names())
    surnames = ["".join(chance.choices(_SYLLABLES, k=3)).title() for _ in range(5_000)]
    found: dict[tuple[str, str], None] = {}
    while len(found) < count:
        found[chance.choice(given), chance.choice(surnames)] = None
    return list(found)


def _findings(number: int, cast: list[tuple[str, str]]) -> Findings:
    words = [word for given, surname in cast for word in (f"{given} {surname}", surname)]
    text = " met ".join(words)
    day = Date(f"20{number % 30:02}-{number % 12 + 1:02}-{number % 28 + 1:02}")
    name = f"article-{number}"
    article = Article(
        id=name,
        source=f"seeds/{name}.txt",
        sha256="0" * 64,
        title=name,
        title_from="lead",
        published=Published(day, "stated", "made up"),
        outlet=None,
        agencies=(),
        authors=(),
        dateline=None,
        language="en",
        paragraphs=(Paragraph(1, text, "body"),),
    )
    names, start = [], 0
    for word in words:
        evidence = ("given name",) if " " in word else ("introduced in ¶1",)
        names.append(NameCandidate(article.reference(1, start, start + len(word)), "person", evidence))
        start += len(word) + len(" met ")
    return Findings(article, names=tuple(names))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else PEOPLE)
