"""What the commands print: plain lines, with colour and progress on a terminal only."""

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import typer
from rich.console import Console

from generator.errors import Problem
from generator.model.dossier import Dossier
from generator.model.time import Date

out = Console(highlight=False, soft_wrap=True)
err = Console(stderr=True, highlight=False, soft_wrap=True)


def line(text: str) -> None:
    """One line of result on standard output."""
    out.print(text, markup=False)


def problems(found: Iterable[Problem]) -> None:
    """Each problem on a line of its own on standard error."""
    for problem in found:
        err.print(str(problem), markup=False, style="red")


@contextmanager
def working(what: str) -> Iterator[None]:
    """Show that a step is under way: a spinner on a terminal, a plain line elsewhere."""
    if err.is_terminal:
        with err.status(what):
            yield
    else:
        err.print(what, markup=False)
        yield


def built(dossier: Dossier, written: Iterable[Path]) -> None:
    """What a build made and where."""
    line(
        f"{len(dossier.articles)} articles, {len(dossier.people)} people, {len(dossier.events)} events, "
        f"{len(dossier.dates)} dates, {len(dossier.quotes)} quotes."
    )
    made(written)


def made(written: Iterable[Path]) -> None:
    """Where to find what was made."""
    for path in written:
        line(f"made {path}")


def day(text: str) -> Date:
    """A day of the command line, written 2024-05-31 (or 2024-05, or 2024)."""
    try:
        date = Date(text)
    except ValueError:
        date = None
    if date is None or date.about or date.grain not in ("day", "month", "year"):
        raise typer.BadParameter(f"{text!r} is no date; expected a day such as 2024-05-31")
    return date


def text(whole: str) -> None:
    """A whole text, such as Markdown or JSON, just as it is."""
    sys.stdout.write(whole)
