"""The settings file `dossier.yml`, and the title that `mkdocs.yml` has, too."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import yaml
from pydantic import TypeAdapter, ValidationError

from generator.errors import Problem, UserError
from generator.read.marked import marked
from generator.read.text_file import text_of
from generator.settings import Settings

FILE = "dossier.yml"
_TODO = "Mend the setting, or take the line out to have the default."


def settings(root: Path) -> Settings:
    """The dossier's settings; defaults where the file says nothing.

    A dossier without a title of its own has the site's. Raises UserError with one Problem for each setting
    that is wrong or unknown.
    """
    found = _stated(root)
    if found.title != Settings().title:
        return found
    _, name = _site_name(root)
    return replace(found, title=name or found.title)


def _stated(root: Path) -> Settings:
    path = root / FILE
    content = marked(text_of(root, path), FILE) if path.exists() else None
    if content is None:
        return Settings()
    try:
        return TypeAdapter(Settings).validate_python(content.plain)
    except ValidationError as error:
        raise UserError(
            Problem(FILE, content.line_of(wrong["loc"]), f"{_setting(wrong['loc'])}{wrong['msg']}", _TODO)
            for wrong in error.errors()
        ) from None


def _setting(location: Sequence[object]) -> str:
    """The setting's name in front of what is wrong with it; nothing where the whole file is wrong."""
    keys = [part for part in location if isinstance(part, str)]
    return f"`{'.'.join(keys)}`: " if keys else ""


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
