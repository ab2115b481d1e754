"""`dossier serve`: the site follows the seeds."""

import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request

import pytest

from tests.conftest import HERE

BEFORE = "date 2024-05-02 Mayor Ada Brook met Governor Carl Dene in Westford on Thursday.\n"
AFTER = BEFORE + "\nThey signed an agreement on the old bridge.\n"


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def wait_for(address: str, words: str, seconds: float = 90) -> None:
    """Ask again until the page holds the words."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            if words in urllib.request.urlopen(address, timeout=5).read().decode():
                return
        except (urllib.error.URLError, OSError):
            pass
        time.sleep(0.5)
    pytest.fail(f"{address} never held {words!r}")


@pytest.mark.slow
def test_the_served_site_follows_a_changed_article(dossier):
    root, port = dossier({"talks.txt": BEFORE}), free_port()
    command = [
        sys.executable,
        "-m",
        "generator",
        "serve",
        "--root",
        str(root),
        "--port",
        str(port),
        "--jobs",
        "1",
    ]
    server = subprocess.Popen(command, cwd=HERE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        page = f"http://127.0.0.1:{port}/articles/talks.html"
        wait_for(page, "Westford")
        (root / "seeds/talks.txt").write_text(AFTER, encoding="utf-8")
        wait_for(page, "the old bridge")
    finally:
        server.terminate()
        server.wait(20)


def test_a_port_that_is_taken_is_told_before_anything_is_built(dossier):
    root = dossier({"a.txt": BEFORE})
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        command = [sys.executable, "-m", "generator", "serve", "--root", str(root), "--port", str(port)]
        done = subprocess.run(command, cwd=HERE, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1 and done.stdout == ""
    assert f"127.0.0.1:{port}: another program listens at this port. End it, or choose another" in done.stderr
    assert not (root / "site").exists()
