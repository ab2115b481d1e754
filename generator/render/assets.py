"""What the site needs beside its pages: stylesheet, scripts, logo and the theme's overrides.

They are written below docs/, so that a plain `mkdocs build` of the committed docs/ finds them. MkDocs never
publishes a folder whose name begins with a dot, so the overrides stay out of the site.
"""

from collections.abc import Iterator
from importlib.resources import files

from generator.model.page import Page
from generator.render.escape import text
from generator.settings import Settings

_FOLDERS = {"assets": "assets", "theme": ".theme", "theme/partials": ".theme/partials"}


def pages(settings: Settings) -> Iterator[Page]:
    """Every asset, as it lies in the package, and the settings that the theme's overrides ask for."""
    yield Page(".theme/dossier.html", f"{{% set edit_url = {text(settings.edit_url or '')!r} %}}\n")
    for source, target in _FOLDERS.items():
        for file in sorted(files(__package__).joinpath(source).iterdir(), key=lambda f: f.name):
            if file.is_file():
                yield Page(f"{target}/{file.name}", file.read_text(encoding="utf-8"))
