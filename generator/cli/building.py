"""Commands that build: a new dossier, the site, the PDF."""

import shlex
from pathlib import Path
from typing import Annotated, Literal

import typer

from generator import build as pipeline
from generator.cli import say
from generator.cli.app import app
from generator.cli.options import Jobs, Root
from generator.desk import briefs, starting
from generator.errors import Problem
from generator.model.time import Date


@app.command()
def new(folder: Annotated[Path, typer.Argument(help="The folder to make; it must be new or empty.")]) -> None:
    """Make a new dossier with sample settings.

    Example: `dossier new border-talks`
    """
    for path in starting.new(folder):
        say.line(f"made {path}")
    then = shlex.join(["dossier", "build", "--root", str(folder)])
    say.line(f"\nPut your articles into {folder / 'seeds'}, then run: {then}")


@app.command()
def build(
    root: Root = Path(),
    only: Annotated[Literal["docs", "site", "pdf"] | None, typer.Option(help="Make this part alone.")] = None,
    jobs: Jobs = None,
    strict: Annotated[bool, typer.Option(help="Stop at any problem and write nothing.")] = False,
    overwrite: Annotated[
        list[str] | None, typer.Option(help="Drop the hand-made edits of this page.")
    ] = None,
) -> None:
    """Build the dossier: pages into docs/, the website, the data and the PDF into site/.

    Examples: `dossier build`, `dossier build --only docs`, `dossier build --root ~/dossiers/talks --jobs 2`
    """
    with say.working(f"Building the dossier in {root.name}/ …"):
        built = pipeline.build(root, only, jobs, strict, tuple(overwrite or ()))
    say.problems(built.problems)
    say.built(built.dossier, built.written)


@app.command()
def pdf(
    root: Root = Path(),
    about: Annotated[str | None, typer.Option(help="One page alone, such as people/ID or events/ID.")] = None,
    start: Annotated[Date | None, typer.Option("--from", parser=say.day, help="The first day.")] = None,
    end: Annotated[Date | None, typer.Option("--to", parser=say.day, help="The last day.")] = None,
    jobs: Jobs = None,
) -> None:
    """Print the briefing, or a brief of one person, one event or a period, into site/ and its folder briefs/.

    Examples: `dossier pdf`, `dossier pdf --about people/ada-brook`, `dossier pdf --from 2024-05-01`
    """
    with say.working("Printing …"):
        built = briefs.pdf(root, about, start, end, jobs)
    say.problems(built.problems)
    say.made(built.written)
    if about or start or end:
        say.line("The next `dossier build` prints it anew and links to it. To stop that, delete the file.")


@app.command()
def serve(
    root: Root = Path(),
    host: Annotated[str, typer.Option(help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=1, max=65535, help="The port to listen on.")] = 8000,
    jobs: Jobs = None,
) -> None:
    """Serve the site, build again when seeds/ or curation/ change, and reload the browser.

    Example: `dossier serve --port 8001`
    """

    def report(problems: tuple[Problem, ...]) -> None:
        say.problems(problems)
        say.line(f"Reading http://{host}:{port}/ (Ctrl+C ends)")

    starting.serve(root, host, port, jobs, report)
