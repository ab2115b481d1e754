"""How long the print of a large dossier takes, and how much memory: ours, and WeasyPrint on the same text.

    python -m benchmarks.pdf_scale --articles 1000
    python -m benchmarks.pdf_scale --articles 1000 --weasyprint PATH-TO-A-PYTHON-THAT-HAS-WEASYPRINT

The articles are made up: the same ones every time. Memory is the peak of the largest process, in MB.
"""

import argparse
import html
import random
import resource
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.export.pdf import pdf
from generator.model.article import Article, Paragraph, Published
from generator.model.dossier import Dossier, Event, Participant, Person, Place, Quote, Speaker
from generator.model.text import Reference
from generator.model.time import Date
from generator.settings import Settings

FIRST = "Ada Bruno Celia Dario Edda Fabio Greta Hugo Ines Jonas Katja Lena Milo Nora Otto Paula".split()
LAST = "Alder Birk Castell Dorn Eller Falk Gruber Holm Iversen Jansen Keller Lund Moser Nord Olsen".split()
TOWNS = "Arnmouth Belhaven Corvale Dunmere Eastwick Fenbridge Galport Harrow Isk Jorvale".split()
WORDS = "the treaty was read again in a small room while the river rose and nobody spoke of it".split()
WEASYPRINT = "import sys, weasyprint; weasyprint.HTML(sys.argv[1]).write_pdf(sys.argv[2])"


def dossier(count: int) -> Dossier:
    """A made-up dossier of `count` articles, with people, events and quotes in proportion."""
    luck = random.Random(8)
    names = [f"{first} {last}" for first in FIRST for last in LAST][: max(10, count // 6)]
    articles = tuple(_article(n, names, luck) for n in range(count))
    people = tuple(
        Person(f"p{n}", name, (), (), found)
        for n, name in enumerate(names)
        if (found := tuple(_all(articles, name)))
    )
    places = tuple(Place(t.lower(), t, tuple(_all(articles, t))) for t in TOWNS)
    return Dossier(
        title="A thousand made-up articles",
        subject=None,
        as_of=Date("2033-12-31"),
        articles=articles,
        people=people,
        actors=(),
        places=places,
        events=tuple(_event(n, articles, names) for n in range(0, count, 2)),
        dates=(),
        unresolved=(),
        quotes=tuple(_quote(n, articles, names) for n in range(count)),
        decisions=(),
        unsure=(),
    )


def _article(n: int, names: list[str], luck: random.Random) -> Article:
    """One article of fourteen paragraphs; each names a person and a town."""
    texts = [f"Report {n} on the river treaty"]
    for _ in range(14):
        filler = " ".join(luck.choice(WORDS) for _ in range(55))
        texts.append(f"{luck.choice(names)} said in {luck.choice(TOWNS)} that {filler}.")
    day = Date(f"{2030 + n * 4 // 1000 % 4}-{n % 12 + 1:02}-{n % 28 + 1:02}")
    return Article(
        id=f"{n:05}_report",
        source=f"seeds/{n:05}_report.txt",
        sha256="",
        title=texts[0],
        title_from="headline",
        published=Published(day, "stated", ""),
        outlet=f"The {TOWNS[n % 10]} Gazette",
        agencies=(),
        authors=(),
        dateline=None,
        language="en",
        paragraphs=tuple(Paragraph(i, t, "body" if i > 1 else "headline") for i, t in enumerate(texts, 1)),
    )


def _all(articles: tuple[Article, ...], word: str) -> list[Reference]:
    """Every place where a word stands first in a paragraph or after "said in"."""
    return [
        Reference(a.id, p.n, at, at + len(word), word)
        for a in articles
        for p in a.paragraphs
        if (at := p.text.find(word)) >= 0
    ]


def _whole(article: Article, n: int) -> Reference:
    paragraph = article.paragraph(n)
    return Reference(article.id, n, 0, len(paragraph.text), paragraph.text)


def _event(n: int, articles: tuple[Article, ...], names: list[str]) -> Event:
    """A meeting that an article and its neighbour report."""
    evidence = (_whole(articles[n], 2), _whole(articles[(n + 1) % len(articles)], 3))
    who = [(i, names[i]) for i in dict.fromkeys((n % len(names), (n * 7 + 1) % len(names)))]
    participants = tuple(Participant(f"p{i}", None, name, "person", "actor", evidence[:1]) for i, name in who)
    title = " meets ".join(name for _, name in who)
    date = articles[n].published.date
    return Event(
        *(f"e{n}", title, "consult", "visit", "reported", date, (), (), TOWNS[n % 10], ()),
        *(participants, evidence, 2, ()),
    )


def _quote(n: int, articles: tuple[Article, ...], names: list[str]) -> Quote:
    """A quarter of a paragraph, said by somebody."""
    whole = _whole(articles[n], 4)
    part = Reference(whole.article, whole.paragraph, 20, 140, whole.text[20:140])
    speaker = Speaker(f"p{n % len(names)}", None, names[n % len(names)])
    return Quote(f"q{n}", None, speaker, None, None, None, None, "direct", part.text, part)


def page(held: Dossier) -> str:
    """The dossier's text as one plain HTML page, as a printing of the combined site would have it."""
    parts = [f"<h1>{held.title}</h1>"]
    for article in held.articles:
        parts.append(f"<h2 id='{article.id}'>{html.escape(article.title)}</h2>")
        parts += [f"<p id='{article.id}-{p.n}'>{html.escape(p.text)}</p>" for p in article.paragraphs]
    for event in held.events:
        parts.append(f"<h3>{event.title}</h3>")
        parts += [f"<p><a href='#{r.article}-{r.paragraph}'>{r.text}</a></p>" for r in event.evidence]
    for quote in held.quotes:
        parts.append(f"<blockquote><a href='#{quote.evidence.article}'>{quote.text}</a></blockquote>")
    return "<!doctype html><html lang=en><meta charset=utf-8>" + "\n".join(parts)


def peak() -> int:
    """The peak memory so far of this process or its largest child, in MB."""
    kinds = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    return max(resource.getrusage(kind).ru_maxrss for kind in kinds) // 1024


def cpu() -> float:
    """Seconds of processor time so far, with those of the children that ended."""
    kinds = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    return sum(use.ru_utime + use.ru_stime for use in map(resource.getrusage, kinds))


def ours(held: Dossier) -> None:
    """Print with our own press and say what it took."""
    start = time.perf_counter()
    printed = pdf(held, Settings(title=held.title))
    files = ", ".join(f"{name} {len(data) / 1e6:.1f} MB" for name, data in printed.files)
    print(f"ours: {time.perf_counter() - start:.1f} s, CPU {cpu():.1f} s, peak {peak()} MB; {files}")


def weasyprint(held: Dossier, python: str) -> None:
    """Print the same text with WeasyPrint, from another environment, and say what it took."""
    with TemporaryDirectory() as folder:
        source, target = Path(folder, "all.html"), Path(folder, "all.pdf")
        source.write_text(page(held), encoding="utf-8")
        start = time.perf_counter()
        subprocess.run([python, "-c", WEASYPRINT, source, target], check=True)
        size = target.stat().st_size / 1e6
        took = f"{time.perf_counter() - start:.1f} s, CPU {cpu():.1f} s"
        print(f"WeasyPrint: {took}, peak {peak()} MB; {size:.1f} MB")


def main() -> None:
    """Run the comparison."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--weasyprint", metavar="PYTHON")
    chosen = parser.parse_args(sys.argv[1:])
    held = dossier(chosen.articles)
    if chosen.weasyprint:
        weasyprint(held, chosen.weasyprint)
    else:
        ours(held)


if __name__ == "__main__":
    main()
