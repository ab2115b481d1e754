"""Pictures of the site for the README, as a reader with Chromium sees it. Run by `make screenshots`.

Takes site/ as it was built; writes three small PNG files to pictures/.
"""

import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.site.visit import CHROMIUM, FLAGS, ROOT

WIDTH, HEIGHT = 1100, 760


def main() -> int:
    """Home, the first article by its file name, and the first person by articles, in the dark."""
    site = ROOT / "site"
    if not (site / "index.html").exists():
        print("There is no site/ yet. Run `make site` first.", file=sys.stderr)
        return 1
    (ROOT / "pictures").mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        for name, scheme in (("home", "light"), ("article", "light"), ("person", "dark")):
            size = {"width": WIDTH, "height": HEIGHT}
            tab = browser.new_context(color_scheme=scheme, viewport=size).new_page()
            tab.goto((site / "index.html").as_uri())
            if name == "article":
                tab.goto(_first(site / "articles").as_uri())
            elif name == "person":
                tab.locator(".cards a[href^=people]").first.click()
            tab.screenshot(path=ROOT / "pictures" / f"{name}.png")
            print(f"pictures/{name}.png")
        browser.close()
    return 0


def _first(folder: Path) -> Path:
    return min(path for path in folder.glob("*.html") if path.name != "index.html")


if __name__ == "__main__":
    sys.exit(main())
