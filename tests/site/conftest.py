"""The site of the invented dossier, built by MkDocs alone, and a browser that looks at it."""

import functools
import http.server
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, sync_playwright

from generator import render
from generator.model.addresses import Addresses
from generator.model.curation import Note
from generator.model.dossier import Dossier
from generator.model.history import History
from generator.model.page import Page
from generator.settings import Settings
from tests.render.invented import dossier
from tests.site.visit import CHROMIUM, FILES, FLAGS, ROOT


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A plain `mkdocs build --strict` of the pages of the invented dossier, as the site shows them."""
    shown = render.site_pages(dossier(), Addresses(), History())
    return _built(tmp_path_factory.mktemp("dossier"), (*_kept(dossier()), *shown), " ".join(FILES))


@pytest.fixture(scope="session")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same of docs/ alone, with a note on each kind of entry, as anybody can build it."""
    noted = (("actors", "ostrava"), ("places", "lindwick"), ("people", "mira-solberg"), ("dates", "2034-03-07"))
    notes = tuple(Note(section, id, "- Settled **long** ago.", "curation/x.md") for section, id in noted)
    return _built(tmp_path_factory.mktemp("plain"), _kept(replace(dossier(), notes=notes)), "")


def _kept(held: Dossier) -> tuple[Page, ...]:
    return render.pages(held, Settings(edit_url="https://example.org/edit/"), Addresses())


def _built(root: Path, pages: tuple[Page, ...], files: str) -> Path:
    for page in pages:
        target = root / "docs" / page.path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(page.text, encoding="utf-8")
    (root / "mkdocs.yml").write_text((ROOT / "mkdocs.yml").read_text(encoding="utf-8"), encoding="utf-8")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet"]
    surroundings = os.environ | {"NO_MKDOCS_2_WARNING": "1", "DOSSIER_FILES": files}
    done = subprocess.run(command, cwd=root, env=surroundings, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return root / "site"


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's Chromium, without a window."""
    if not CHROMIUM.exists() and not os.environ.get("CI"):  # there it must be, and its lack is a failure
        pytest.skip(f"Chromium is not installed: there is no {CHROMIUM}")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


class Silent(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


@pytest.fixture(scope="session")
def served(site: Path) -> Iterator[str]:
    handler = functools.partial(Silent, directory=site)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
