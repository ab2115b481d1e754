"""Options that many commands take."""

from pathlib import Path
from typing import Annotated

import typer

from generator.errors import Problem, UserError

_SIGNS = ("seeds", "dossier.yml", "mkdocs.yml")
"""What only the folder of a dossier holds: one of them is enough."""


def _dossier(folder: Path) -> Path:
    """The whole path of a dossier's folder. Raises UserError where it is none, before any writing."""
    whole = folder.resolve()
    if _is_dossier(whole):
        return whole
    above = next(filter(_is_dossier, whole.parents), None)
    todo = "Go to the folder that holds seeds/, or name it with --root; `dossier new FOLDER` makes one."
    if above:
        todo = f"The dossier is {above}: go there, or name it with --root."
    raise UserError([Problem(str(whole), None, f"is no dossier: it has no {' and no '.join(_SIGNS)}", todo)])


def _is_dossier(folder: Path) -> bool:
    return any((folder / name).exists() for name in _SIGNS)


Root = Annotated[
    Path,
    typer.Option(help="The folder that holds the dossier.", file_okay=False, exists=True, callback=_dossier),
]
Jobs = Annotated[
    int | None, typer.Option(min=1, help="Processes to use; else one for each core of the machine.")
]
