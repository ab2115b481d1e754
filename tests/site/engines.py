"""Do MkDocs, ProperDocs and Zensical make the same site of this repository's docs/? Run by `make engines`.

Each engine gets an environment of its own under .dossier/engines/, builds strictly, and must make the same
pages with the same headings, anchors and working theme overrides. Exit code 1 if one of them does not.
"""

import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
WORK = ROOT / ".dossier" / "engines"
ENGINES = {
    "mkdocs": (["mkdocs>=1.6,<2", "mkdocs-material>=9.5,<10"], ["--strict", "--quiet"]),
    "properdocs": (["properdocs", "mkdocs-material>=9.5,<10"], ["--strict", "--quiet"]),
    "zensical": (["zensical>=0.0.73"], ["--strict"]),
}


def build(engine: str) -> Path:
    """Install one engine, and build a copy of the dossier with it. Returns the folder of the site."""
    packages, options = ENGINES[engine]
    home = WORK / engine
    shutil.rmtree(home / "dossier", ignore_errors=True)
    shutil.copytree(ROOT / "docs", home / "dossier" / "docs")
    shutil.copy(ROOT / "mkdocs.yml", home / "dossier")
    _run([sys.executable, "-m", "venv", str(home / "venv")])
    _run([str(home / "venv/bin/pip"), "install", "--quiet", "--disable-pip-version-check", *packages])
    _run([str(home / "venv/bin" / engine), "build", *options], home / "dossier")
    return home / "dossier" / "site"


def pages(site: Path) -> dict[str, tuple[list[str], set[str]]]:
    """Each page by its path: the texts of its main heading, and its paragraphs' anchors."""
    return {
        path.relative_to(site).as_posix(): _shape(path.read_text("utf-8")) for path in site.rglob("*.html")
    }


def main() -> int:
    """Build with all three and compare each with MkDocs."""
    made = {engine: pages(build(engine)) for engine in ENGINES}
    first, faults = made["mkdocs"], 0
    for engine, found in made.items():
        wrong = sorted(path for path in first.keys() | found.keys() if first.get(path) != found.get(path))
        print(f"{engine}: {len(found)} pages, {len(wrong)} differ from MkDocs", *wrong[:20], sep="\n  ")
        faults += len(wrong)
    return 1 if faults else 0


def _shape(html: str) -> tuple[list[str], set[str]]:
    headings = re.findall(r"<h1[^>]*>(.*?)</h1>", html, re.DOTALL)
    plain = [" ".join(re.sub(r"<[^>]+>", "", heading).replace("¶", "").split()) for heading in headings]
    return plain, set(re.findall(r'id="([pd][\d-]+)"', html))


def _run(command: list[str], folder: Path = ROOT) -> None:
    subprocess.run(command, cwd=folder, check=True)


if __name__ == "__main__":
    sys.exit(main())
