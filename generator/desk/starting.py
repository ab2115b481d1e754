"""Where a dossier begins, and where a person works on it with the site open."""

from collections.abc import Callable
from pathlib import Path

from generator import build, export
from generator.errors import Problem, UserError

new = export.starter.make


def serve(
    root: Path, host: str, port: int, jobs: int | None, report: Callable[[tuple[Problem, ...]], None]
) -> None:
    """Build and serve, again at every change. A failed build is reported and the last good site stays."""

    def rebuild() -> None:
        try:
            report(build.build(root, jobs=jobs).problems)
        except UserError as error:
            report(error.problems)

    export.serve.serve(root, host, port, rebuild)
