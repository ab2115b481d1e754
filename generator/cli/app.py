"""The command `dossier` itself: one application to which the other files add their commands."""

import sys
from pathlib import Path

import typer

from generator.cli.say import problems
from generator.errors import Problem, UserError

app = typer.Typer(
    no_args_is_help=True, add_completion=False, rich_markup_mode="markdown", pretty_exceptions_enable=False
)


@app.callback()
def dossier() -> None:
    """Turn a folder of news articles into a cross-linked briefing dossier: a website and a PDF."""


def main() -> None:
    """Run a command; what a user got wrong is printed without a traceback, exit code 1."""
    try:
        app()
    except UserError as error:
        problems(error.problems)
        sys.exit(1)
    except OSError as error:  # of a file, since nothing here uses a network
        found = f"the system refused it ({error.strerror or error})"
        todo = "Check that it is there, that you may read and write it, and that the disk has room."
        problems([Problem(str(error.filename or Path.cwd()), None, found, todo)])
        sys.exit(1)
    except KeyboardInterrupt:
        sys.exit(130)
