"""The command `dossier`: the only place that prints."""

import typer

app = typer.Typer(no_args_is_help=True, add_completion=False)


@app.callback()
def dossier() -> None:
    """Turn a folder of news articles into a cross-linked briefing dossier."""


def main() -> None:
    """Run the command."""
    app()
