"""A local server that builds again when a file of the dossier changes, and reloads the browser."""

from collections.abc import Callable
from pathlib import Path

from mkdocs.livereload import LiveReloadServer

from generator.errors import Problem, UserError

WATCHED = ("seeds", "curation", "docs", "dossier.yml", "mkdocs.yml")


def serve(root: Path, host: str, port: int, rebuild: Callable[[], None]) -> None:
    """Serve site/ until interrupted; `rebuild` runs once at first and then after every change.

    docs/ is watched for people's own pages: what a rebuild writes there is the same again, so it settles.
    """
    rebuild()
    server = LiveReloadServer(builder=rebuild, host=host, port=port, root=str(root / "site"))
    for name in WATCHED:
        if (root / name).exists():
            server.watch(str(root / name))
    try:
        server.serve()
    except OSError as error:
        todo = "Choose another one with --port."
        raise UserError(
            [Problem(f"{host}:{port}", None, f"cannot be served ({error.strerror})", todo)]
        ) from None
    except KeyboardInterrupt:
        pass
    finally:
        server.shutdown()
