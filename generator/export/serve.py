"""A local server that builds again when a file of the dossier changes, and reloads the browser."""

import errno
import socket
from collections.abc import Callable
from pathlib import Path

from mkdocs.livereload import LiveReloadServer

from generator.errors import Problem, UserError

WATCHED = ("seeds", "curation", "docs", "dossier.yml", "mkdocs.yml")


def serve(root: Path, host: str, port: int, rebuild: Callable[[], None]) -> None:
    """Serve site/ until interrupted; `rebuild` runs once at first and then after every change.

    docs/ is watched for people's own pages: what a rebuild writes there is the same again, so it settles.
    Raises UserError, before the first build, if nobody can listen at the address.
    """
    _refuse_taken(host, port)
    rebuild()
    server = LiveReloadServer(builder=rebuild, host=host, port=port, root=str(root / "site"))
    for name in WATCHED:
        if (root / name).exists():
            server.watch(str(root / name))
    try:
        server.serve()
    except OSError as error:
        raise _refused(host, port, error) from None
    except KeyboardInterrupt:
        pass
    finally:
        server.shutdown()


def _refuse_taken(host: str, port: int) -> None:
    try:
        family = socket.getaddrinfo(host, port)[0][0]
        socket.create_server((host, port), family=family).close()
    except OSError as error:
        raise _refused(host, port, error) from None


def _refused(host: str, port: int, error: OSError) -> UserError:
    if error.errno == errno.EADDRINUSE:
        found = "another program listens at this port"
        todo = f"End it, or choose another port, such as `--port {port % 65535 + 1}`."
    else:
        found, todo = f"cannot be served ({error.strerror})", "Choose another --host or --port."
    return UserError([Problem(f"{host}:{port}", None, found, todo)])
