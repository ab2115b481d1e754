"""Commands for work on a dossier in git: check, diff, explain, decide, adopt."""

from pathlib import Path
from typing import Annotated

import typer

from generator.cli import say
from generator.cli.app import app
from generator.cli.options import Jobs, Root
from generator.desk import adopting, checks, deciding, explaining
from generator.desk.diff.markdown import as_json, markdown
from generator.desk.since import since
from generator.model.time import Date


@app.command()
def check(
    root: Root = Path(),
    fix: Annotated[bool, typer.Option(help="Generate docs/ anew first; hand-made edits stay.")] = False,
    jobs: Jobs = None,
) -> None:
    """Do seeds, curation and docs/ agree? For CI and before a commit.

    Exit code 0: all is well. 1: there is something to mend, each with file, line and remedy. 2: the command
    itself was wrong. Example: `dossier check --fix`
    """
    with say.working("Checking …"):
        problems = checks.check(root, jobs, fix)
    say.problems(problems)
    if problems:
        raise typer.Exit(1)
    say.line("Seeds, curation and docs/ agree.")


@app.command()
def diff(
    revision: Annotated[str | None, typer.Argument(help="A commit, branch or tag.", metavar="[REV]")] = None,
    root: Root = Path(),
    json: Annotated[bool, typer.Option("--json", help="Print JSON, every change in full.")] = False,
    link: Annotated[str, typer.Option(help="What goes before the address of a page in links.")] = "",
    jobs: Jobs = None,
) -> None:
    """Say what changed in the dossier since a commit, as Markdown for a pull request.

    Without REV: since this branch left the main branch. The working tree is not touched.
    Examples: `dossier diff`, `dossier diff HEAD~3 --json`
    """
    with say.working("Comparing …"):
        changes, start = since(root, revision, jobs)
    say.text(as_json(changes, start) if json else markdown(changes, start, link))


@app.command()
def explain(
    what: Annotated[list[str], typer.Argument(help="person/ID, event/ID, article/ID or date ARTICLE#pN.")],
    root: Root = Path(),
    jobs: Jobs = None,
) -> None:
    """Say why the dossier says what it says, with the evidence.

    Examples: `dossier explain person/ada-brook`, `dossier explain date 2031-talks#p4`
    """
    for line in explaining.explain(root, " ".join(what), jobs):
        say.line(line)


@app.command()
def decide(
    kind: Annotated[str, typer.Argument(help="same, different, not-a-person, name, date, exclude …")],
    targets: Annotated[list[str], typer.Argument(help="people/ID, events/ID, articles/ID or ARTICLE#words.")],
    *,
    value: Annotated[str | None, typer.Option(help="What a correction sets.")] = None,
    why: Annotated[str | None, typer.Option(help="The reason, in a sentence.")] = None,
    by: Annotated[str | None, typer.Option(help="Who decides.")] = None,
    on: Annotated[Date | None, typer.Option(parser=say.day, help="The day of the decision.")] = None,
    root: Root = Path(),
    jobs: Jobs = None,
) -> None:
    """Write a decision into curation/; the next build follows it.

    Examples: `dossier decide same people/bell people/ada-bell --why "Same office."`,
    `dossier decide title events/talks --value "Bell and Cray talk in Oslo"`,
    `dossier decide different "2031-talks#Bell@her husband" people/ada-bell`
    """
    made = deciding.decide(root, kind, tuple(targets), value=value, why=why, by=by, on=on, jobs=jobs)
    say.line(f"{made.file}:{made.line}: {made.what}\nRun `dossier build` to follow it.")


@app.command()
def adopt(
    page: Annotated[str, typer.Argument(help="A page of docs/ that was edited by hand.")],
    by: Annotated[str | None, typer.Option(help="Who decides.")] = None,
    why: Annotated[str | None, typer.Option(help="The reason, in a sentence.")] = None,
    root: Root = Path(),
    jobs: Jobs = None,
) -> None:
    """Move hand-made edits of a generated page into curation/, where they last, and generate the page anew.

    Example: `dossier adopt docs/people/ada-brook.md`
    """
    for line in adopting.adopt(root, page, by=by, why=why, jobs=jobs):
        say.line(line)
