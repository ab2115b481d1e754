"""The settings file `dossier.yml`, and the title that `mkdocs.yml` has, too."""

from dataclasses import replace
from pathlib import Path

import yaml

from generator.errors import Problem
from generator.read.yaml_file import checked
from generator.settings import Settings

_TODO = "Mend the setting, or take the line out to have the default."


def settings(root: Path) -> Settings:
    """The dossier's settings; defaults where the file says nothing. Raises UserError for a wrong one.

    A dossier without a title of its own has the site's.
    """
    found = checked(root, root / "dossier.yml", Settings, _TODO) or Settings()
    if found.title != Settings().title:
        return found
    _, name = _site_name(root)
    return replace(found, title=name or found.title)


def two_titles(root: Path) -> tuple[Problem, ...]:
    """A problem if the site's name is not the dossier's title: a reader would see both."""
    line, name = _site_name(root)
    title = settings(root).title
    if name is None or name == title:
        return ()
    found = f"`site_name` is {name!r}, but the title in dossier.yml is {title!r}"
    return (Problem("mkdocs.yml", line, found, "Make them the same."),)


def _site_name(root: Path) -> tuple[int | None, str | None]:
    """Line and value of `site_name`; MkDocs itself judges the rest of its file."""
    try:
        node = yaml.compose((root / "mkdocs.yml").read_text(encoding="utf-8"), Loader=yaml.SafeLoader)
    except (OSError, UnicodeDecodeError, yaml.YAMLError):
        return None, None
    for key, value in node.value if isinstance(node, yaml.MappingNode) else ():
        if key.value == "site_name" and isinstance(value, yaml.ScalarNode):
            return key.start_mark.line + 1, str(value.value)
    return None, None
