"""The settings file `dossier.yml`, and the title that `mkdocs.yml` has, too."""

import difflib
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import yaml
from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from generator.errors import Problem, UserError
from generator.read.marked import marked
from generator.read.text_file import text_of
from generator.settings import PdfSettings, Settings

FILE = "dossier.yml"
_TODO = "Mend the setting, or take the line out to have the default."
_WANTED = {
    "bool_parsing": "true or false",
    "int_parsing": "a whole number",
    "string_type": "one text",
    "tuple_type": "a list, such as [one, two]",
    "dataclass_type": "lines of the form `name: value`",
}
"""What pydantic's types of error mean for who writes YAML."""


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
        return TypeAdapter(Settings).validate_python(_given(content.plain))
    except ValidationError as error:
        wrong = error.errors()
        raise UserError(_problem(content.line_of(one["loc"]), one) for one in wrong) from None


def _given(value: Any) -> Any:
    """The settings without those that name no value: to leave a value out is to leave out its line."""
    if not isinstance(value, dict):
        return value
    return {key: _given(inner) for key, inner in value.items() if inner != ""}


def _problem(line: int, wrong: ErrorDetails) -> Problem:
    """What is wrong with one setting, and what to do; of the whole file where it has no name."""
    keys = [part for part in wrong["loc"] if isinstance(part, str)]
    name = f"`{'.'.join(keys)}`" if keys else "this file"
    if wrong["type"] == "unexpected_keyword_argument":
        known = [each.name for each in fields(PdfSettings if len(keys) > 1 else Settings)]
        near = difflib.get_close_matches(keys[-1], known, 1)
        todo = f"Did you mean `{near[0]}`?" if near else f"There are: {', '.join(known)}."
        return Problem(FILE, line, f"there is no setting {name}", todo)
    if wrong["type"] in _WANTED:
        return Problem(FILE, line, f"{name} should be {_WANTED[wrong['type']]}", _TODO)
    message = wrong["msg"].removeprefix("Value error, ").replace("Input", "it", 1)
    found = f" (found {wrong['input']!r})" if message.startswith("it ") else ""
    return Problem(FILE, line, f"{name}: {message}{found}", _TODO)


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
