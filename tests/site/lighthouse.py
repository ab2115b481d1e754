"""Lighthouse's figures for home, an article and a person. Run by `make lighthouse`; needs npm and a network.

Takes site/ as it was built, over HTTP and packed, with Lighthouse's settings for a desk. Exit code 1 if a
category of any page is under 95. Measure on a machine at rest: the speed is that of the machine, too.
"""

import functools
import gzip
import http.server
import json
import os
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

ROOT = Path(__file__).parents[2]
SITE = ROOT / "site"
LEAST = 95


class Host(http.server.SimpleHTTPRequestHandler):
    """A server that packs text and lets it be kept, as any web host does, and says nothing."""

    def do_GET(self) -> None:
        """Send one file, packed."""
        path = Path(self.translate_path(self.path))
        if not path.is_file():
            self.send_error(404)
            return
        body = gzip.compress(path.read_bytes())
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Cache-Control", "max-age=31536000")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Nothing."""


def figures(address: str) -> dict[str, int]:
    """The score of each category for one page, 0 to 100."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        command = [
            "npx",
            "--yes",
            "lighthouse@12",
            address,
            "--quiet",
            "--preset=desktop",
            "--output=json",
            f"--output-path={report}",
        ]
        flags = f"--headless --no-sandbox --disable-gpu --user-data-dir={folder}/profile"
        surroundings = os.environ | {"CHROME_PATH": "/usr/bin/chromium"}
        subprocess.run([*command, f"--chrome-flags={flags}"], check=True, env=surroundings)
        held = json.loads(report.read_text(encoding="utf-8"))["categories"]
    return {name: round(100 * (category["score"] or 0)) for name, category in held.items()}


def main() -> int:
    """Measure the three pages and print a row for each."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Host, directory=SITE))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    least = 100
    for page in ("index.html", _first("articles"), _first("people")):
        scores = figures(f"http://127.0.0.1:{server.server_port}/{page}")
        least = min(least, *scores.values())
        print(f"{page}: " + ", ".join(f"{name} {score}" for name, score in scores.items()))
    server.shutdown()
    return 0 if least >= LEAST else 1


def _first(section: str) -> str:
    pages = sorted(path.name for path in (SITE / section).glob("*.html"))
    return f"{section}/{next(name for name in pages if name != 'index.html')}"


if __name__ == "__main__":
    sys.exit(main())
