"""Measure reading of input that is far too large, too long or too much: seconds and peak memory.

    python -m benchmarks.huge_input

Each case is built in a temporary folder and read in a process of its own. Nothing may take more than a minute
or half a gigabyte, and each refusal must say what to do.
"""

import multiprocessing
import resource
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from generator import read

SENTENCE = "The port of Oslo was closed on Monday after a ship lost its load, the mayor said. "


def text_of_50_mb(seeds: Path) -> None:
    """One text file of 50 MB."""
    (seeds / "large.txt").write_text(SENTENCE * (50_000_000 // len(SENTENCE)), encoding="utf-8")


def line_of_5_mb(seeds: Path) -> None:
    """One line of 5 MB."""
    (seeds / "line.txt").write_text(SENTENCE * (5_000_000 // len(SENTENCE)), encoding="utf-8")


def longest_article(seeds: Path) -> None:
    """One line just below the largest article that is read."""
    (seeds / "line.txt").write_text((SENTENCE * 20_000)[:999_000], encoding="utf-8")


def word_without_end(seeds: Path) -> None:
    """One word of 900,000 letters."""
    (seeds / "word.txt").write_text("a" * 900_000, encoding="utf-8")


def lines_without_end(seeds: Path) -> None:
    """One file of 200,000 short lines."""
    (seeds / "lines.txt").write_text("Oslo\n" * 199_000, encoding="utf-8")


def ten_thousand_files(seeds: Path) -> None:
    """10,000 files of one line each."""
    for n in range(10_000):
        (seeds / f"{n:05}.txt").write_text(f" date 2021-05-03 Ship {n}: {SENTENCE}", encoding="utf-8")


def nested_page(seeds: Path) -> None:
    """A web page of 200,000 nested elements."""
    (seeds / "deep.html").write_text("<div>" * 200_000 + SENTENCE + "</div>" * 200_000, encoding="utf-8")


CASES = (
    text_of_50_mb,
    line_of_5_mb,
    longest_article,
    word_without_end,
    lines_without_end,
    ten_thousand_files,
    nested_page,
)


def measure(case: Callable[[Path], None]) -> None:
    """Build one case, read it, and print one line of the table."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "seeds").mkdir()
        case(Path(folder) / "seeds")
        start = time.perf_counter()
        reading = read.articles(Path(folder))
        seconds = time.perf_counter() - start
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{case.__name__:20} {seconds:6.1f} s {memory:6.0f} MB  {len(reading.articles)} articles")
    for problem in reading.problems:
        print(f"    {problem}")


def main() -> None:
    """Measure every case in a fresh process, so that memory is its own."""
    for case in CASES:
        process = multiprocessing.get_context("spawn").Process(target=measure, args=(case,))
        process.start()
        process.join()


if __name__ == "__main__":
    main()
