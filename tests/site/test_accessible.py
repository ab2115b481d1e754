"""No page of any kind breaks a rule of WCAG 2.2 A or AA that axe-core can check, in light or dark."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from tests.site.visit import KINDS

pytestmark = pytest.mark.browser
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 360)])
def test_every_kind_of_page(browser: Browser, served: str, scheme: str, width: int) -> None:
    context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 900})
    tab, found = context.new_page(), []
    for path in KINDS:
        tab.goto(f"{served}/{path}")
        for rule in Axe().run(tab, options=RULES).response["violations"]:
            found += [f"{path}: {rule['id']}: {node['html'][:160]}" for node in rule["nodes"]]
    context.close()
    assert not found, "\n".join(found)
