"""Pictures for the README: pages of the site as a reader with Chromium sees them, and two pages of the PDF.

Takes site/ as it was built; writes small PNG files to screenshots/. Run by `make screenshots`; needs Chromium
and Poppler's pdftoppm.
"""

import io
import subprocess
import sys
from pathlib import Path

from PIL import Image
from playwright.sync_api import Page, sync_playwright
from pypdf import PdfReader

from tests.site.visit import CHROMIUM, FLAGS, ROOT

SITE, TARGET = ROOT / "site", ROOT / "screenshots"
WIDTH, HEIGHT = 1240, 860
DOTS_PER_INCH = 84
COLOURS = 128


def main() -> int:
    """Home, an article, a person in the dark; the chronology and an article in print."""
    if not (SITE / "dossier.pdf").exists():
        print("There is no site/dossier.pdf yet. Run `make site` first.", file=sys.stderr)
        return 1
    TARGET.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        for name, scheme in (("home", "light"), ("article", "light"), ("person", "dark")):
            size = {"width": WIDTH, "height": HEIGHT}
            tab = browser.new_context(color_scheme=scheme, viewport=size).new_page()
            _turn_to(tab, name)
            _keep(name, tab.screenshot())
        browser.close()
    for part in ("Chronology", "Articles"):
        _keep(f"pdf-{part.lower()}", _printed(SITE / "dossier.pdf", part))
    return 0


def _turn_to(tab: Page, name: str) -> None:
    """Home; from there the first person shown; or the first article by its file name."""
    tab.goto((SITE / "index.html").as_uri())
    if name == "article":
        tab.goto(min(p for p in (SITE / "articles").glob("*.html") if p.name != "index.html").as_uri())
    elif name == "person":
        tab.locator(".cards a[href^=people]").first.click()
    tab.evaluate("document.fonts.ready")


def _printed(pdf: Path, part: str) -> bytes:
    """The page of the PDF on which a part begins, as its bookmarks have it."""
    reader = PdfReader(pdf)
    marks = [mark for mark in reader.outline if not isinstance(mark, list) and mark.title == part]
    number = str((reader.get_destination_page_number(marks[0]) or 0) + 1)
    command = ["pdftoppm", "-png", "-r", str(DOTS_PER_INCH), "-f", number, "-l", number, str(pdf)]
    return subprocess.run(command, check=True, capture_output=True).stdout


def _keep(name: str, picture: bytes) -> None:
    """Write a picture with few colours, which is all that paper and ink need."""
    path = TARGET / f"{name}.png"
    colours = Image.open(io.BytesIO(picture)).convert("RGB")
    few = colours.quantize(COLOURS, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    few.save(path, optimize=True)
    print(f"screenshots/{path.name}: {path.stat().st_size // 1000} kB")


if __name__ == "__main__":
    sys.exit(main())
