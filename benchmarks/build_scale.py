"""How a whole build grows with the number of articles: pages, site, PDF and data, from made-up text.

    python -m benchmarks.build_scale                   # 1,000 articles and 2,000
    python -m benchmarks.build_scale --articles 200    # 200 and 400
    python -m benchmarks.build_scale --only docs       # a part of the build; see `dossier build --help`

Prints for each size the seconds of processor time (all processes together), the peak memory of the largest
process in MB, and the seconds of a second build after one more article; then the ratio of the two first
builds: 2 is linear, 4 would be the square.
"""

import argparse
import random
import resource
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.export import starter

GIVEN = "Ada Bruno Celia Dario Edda Fabio Greta Hugo Ines Jonas Katja Lena Milo Nora Otto Paula".split()
FAMILY = "Alder Birk Castell Dorn Eller Falk Gruber Holm Iversen Jansen Keller Lund Moser Nord Olsen".split()
TOWNS = "Oslo Hamburg Lisbon Turin Ghent Malmö Gdansk Bilbao Porto Graz".split()
OFFICES = ("Mayor", "Finance Minister", "Governor", "Professor", "Judge")
TOLD = (
    "{office} {who} met {whom} in {town} on {weekday} to talk about the harbour.",
    "“We shall sign the treaty before the end of the month,” {who} said.",
    "{whom} accused {who} of breaking the agreement of {month}.",
    "The harbour of {town} was closed two days later, and nobody could say for how long.",
    "{who} will visit {town} next week, according to the ministry.",
    "Prices rose again in {month}, while the river stood lower than in any year since 2014.",
)
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday".split()
MONTHS = "January March April June August October".split()


def main() -> None:
    """Build both sizes, each in a process of its own, and print the ratio."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--only", choices=("docs", "site", "pdf"))
    args = parser.parse_args()
    first, second = (measured(count, args.only) for count in (args.articles, 2 * args.articles))
    print(f"twice as many articles: {second / first:.2f} times the processor time")


def measured(count: int, only: str | None) -> float:
    """Build `count` articles, then one more; print both. Returns the seconds of the first build."""
    with TemporaryDirectory() as folder:
        root = Path(folder) / "dossier"
        starter.make(root)
        for n in range(count):
            write(root, n)
        whole, memory = built(root, only)
        write(root, count)
        again, _ = built(root, only)
    print(f"{count:>6,} articles: {whole:8.1f} s, {memory:,} MB; with one more: {again:.1f} s", flush=True)
    return whole


def built(root: Path, only: str | None) -> tuple[float, int]:
    """Build in a process of its own: its seconds of processor time and the largest process's MB."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, "-m", "generator", "build", "--root", str(root)]
    subprocess.run([*command, *(["--only", only] if only else [])], check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return seconds, after.ru_maxrss // 1024


def write(root: Path, n: int) -> None:
    """Write article `n`: twelve paragraphs; three articles after each other tell the same story."""
    luck, story = random.Random(n), random.Random(n // 3)
    cast = [f"{story.choice(GIVEN)} {story.choice(FAMILY)}" for _ in range(3)]
    town, day = story.choice(TOWNS), f"{2020 + n * 4 // 10_000}-{n // 30 % 12 + 1:02}-{n % 28 + 1:02}"
    told = [_paragraph(luck, cast, town) for _ in range(12)]
    text = f" date {day} Talks in {town}, report {n}\n\n" + "\n\n".join(told) + "\n"
    (root / "seeds" / f"{n:05}.txt").write_text(text, encoding="utf-8")


def _paragraph(luck: random.Random, cast: list[str], town: str) -> str:
    who, whom = luck.sample(cast, 2)
    facts = {"who": who, "whom": whom, "town": town, "office": luck.choice(OFFICES)}
    facts |= {"weekday": luck.choice(WEEKDAYS), "month": luck.choice(MONTHS)}
    return " ".join(sentence.format(**facts) for sentence in luck.sample(TOLD, 3))


if __name__ == "__main__":
    main()
