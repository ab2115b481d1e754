"""Dates side by side, on the same documents: this program, dateparser's `search_dates`, HeidelTime's figure.

    python -m benchmarks.dates COLLECTIONS

COLLECTIONS holds score.py and data/dates/seeds. Both programs run over the same articles in one process, one
after the other; the table gives the F1 of spans and values, and the seconds an article takes. Ours is timed
with the parsing of the sentences and without: other steps need the parse in any case. In dateparser's
favour, a preposition at the start of its span is cut off, and where its words hold only a month or a year,
that is what is scored, though it gives a day.
"""

import argparse
import datetime
import json
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from dateparser.search import search_dates

from generator import read
from generator.extract.dates import dates
from generator.extract.parser import parse
from generator.model.article import Article
from generator.model.findings import Findings
from generator.model.text import Reference
from generator.resolve.dates import of_article
from generator.settings import Settings

Found = list[tuple[Reference, str]]

# Strötgen and Gertz's HeidelTime, scored once on the same seeds by the same score.py.
HEIDELTIME = 90.0
_SPAN, _EXACT, _VALUE = "date expressions found (overlap)", "  with the exact span", "date value"


def main() -> None:
    """Run both, score both, print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("collections", type=Path)
    collections = parser.parse_args().collections.resolve()
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "seeds").symlink_to(collections / "data" / "dates" / "seeds")
        articles = read.articles(Path(folder)).articles
    parses, parsing = {}, 0.0
    for article in articles:
        start = time.perf_counter()
        parses[article.id] = parse(article, Settings().model)
        parsing += time.perf_counter() - start
    ours = run(articles, lambda a: by_grammar(a, Findings(a, dates=dates(a, parses[a.id]))), collections)
    theirs = run(articles, by_dateparser, collections)
    print(f"{'':28}{'span F1':>9}{'exact F1':>10}{'value F1':>10}{'s/article':>11}")
    print(row("this program", ours) + f"   ({parsing / len(articles):.3f} s more with parsing)")
    print(row("dateparser search_dates", theirs))
    print(f"{'HeidelTime':28}{'':>9}{'':>10}{HEIDELTIME:10.1f}")


def run(
    articles: tuple[Article, ...], find: Callable[[Article], Found], collections: Path
) -> tuple[dict[str, Any], float]:
    """The scorer's rows for one program, and its seconds per article."""
    start = time.perf_counter()
    found = [pair for article in articles for pair in find(article)]
    seconds = (time.perf_counter() - start) / len(articles)
    return score(articles, found, collections), seconds


def by_grammar(article: Article, findings: Findings) -> Found:
    """Our own dates."""
    return [(mention.where, str(mention.date)) for mention in of_article(findings).mentions]


def by_dateparser(article: Article) -> Found:
    """The dates of dateparser, counted from the day of publication, in the past where it has the choice."""
    published = article.published.date
    base = datetime.datetime.combine(published.first if published else datetime.date.min, datetime.time())
    settings = {"RELATIVE_BASE": base, "PREFER_DATES_FROM": "past"}
    return [pair for p in article.told() for pair in _searched(article, p.n, p.text, settings)]


def _searched(article: Article, n: int, text: str, settings: Any) -> Iterator[tuple[Reference, str]]:
    end = 0
    for phrase, moment in search_dates(text, languages=["en"], settings=settings) or ():
        words = _PREPOSITION.sub("", phrase)
        start = text.find(words, end)
        if start >= 0:
            end = start + len(words)
            yield article.reference(n, start, end), as_sharp_as(words, moment)


def as_sharp_as(words: str, moment: datetime.datetime) -> str:
    """The day, or only its month or year where the words hold no more."""
    if re.fullmatch(r"\W*\d{4}\W*", words):
        return f"{moment:%Y}"
    if re.fullmatch(r"(?i)\W*(in |of |by )?[a-z]{3,9}\.?,?( \d{4})?\W*", words) and re.search(
        "(?i)" + _MONTH, words
    ):
        return f"{moment:%Y-%m}"
    return f"{moment:%Y-%m-%d}"


_PREPOSITION = re.compile(r"(?i)^(on|in|of|by|at|to|from|since|until)\s+")
_MONTH = r"\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"


def score(articles: tuple[Article, ...], found: Found, collections: Path) -> dict[str, Any]:
    """The rows of score.py for one set of dates."""
    data = {
        "articles": [
            {
                "id": a.id,
                "source": a.source,
                "published": {"date": str(a.published.date)},
                "paragraphs": [{"n": p.n, "text": p.text, "role": p.role} for p in a.paragraphs],
            }
            for a in articles
        ],
        "dates": [{"date": date, "mentions": [_as_json(where)]} for where, date in found],
    }
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
        json.dump(data, file)
        file.flush()
        command = [sys.executable, str(collections / "score.py"), "dates", file.name, "--json"]
        answer = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return dict(json.loads(answer)["rows"])


def _as_json(where: Reference) -> dict[str, Any]:
    names = ("article", "paragraph", "start", "end", "text")
    return {name: getattr(where, name) for name in names}


def row(name: str, result: tuple[dict[str, Any], float]) -> str:
    """One line of the table."""
    rows, seconds = result
    span, exact, value = (rows[key]["F1"] for key in (_SPAN, _EXACT, _VALUE))
    return f"{name:28}{span:9.1f}{exact:10.1f}{value:10.1f}{seconds:11.4f}"


if __name__ == "__main__":
    main()
