"""YAML with the line of each value, so that an error can name its place."""

from collections.abc import Mapping
from dataclasses import dataclass

import yaml

from generator.errors import Problem, UserError


@dataclass(frozen=True, slots=True)
class Marked:
    """A YAML value as it was written: a string, a list or a mapping, and its line, counted from 1.

    Scalars stay strings: `no`, `1.10` and `2031-05-02` mean what they say.
    """

    value: "str | tuple[Marked, ...] | Mapping[str, Marked]"
    line: int


def marked(text: str, file: str) -> Marked | None:
    """The content of a YAML file, None if it holds nothing. Raises UserError where it is not YAML."""
    try:
        node = yaml.compose(text, Loader=yaml.SafeLoader)
        return None if node is None else _marked(node, file, 0)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else None
        found = f"this is not YAML: {error.problem or error.context}"
    except yaml.YAMLError as error:
        line, found = None, f"this is not YAML: {' '.join(str(error).split())}"
    raise UserError(
        [Problem(file, line, found, "Mind the indentation and quote values that hold `: ` or ` #`.")]
    )


_DEEPEST = 4  # list, decision, `about`, handle, text; keeps a hostile file from exhausting the machine


def _marked(node: yaml.Node, file: str, depth: int) -> Marked:
    line = node.start_mark.line + 1
    if depth > _DEEPEST:
        raise UserError(
            [Problem(file, line, "values are nested too deeply", "Write the entry in one level.")]
        )
    if isinstance(node, yaml.ScalarNode):
        return Marked(str(node.value), line)
    if isinstance(node, yaml.SequenceNode):
        return Marked(tuple(_marked(item, file, depth + 1) for item in node.value), line)
    return Marked(_mapping(node, file, depth), line)


def _mapping(node: yaml.Node, file: str, depth: int) -> dict[str, Marked]:
    found: dict[str, Marked] = {}
    for key, value in node.value:
        if key.value in found:
            what = f"`{key.value}` is given twice in one entry"
            raise UserError([Problem(file, key.start_mark.line + 1, what, "Keep one of them.")])
        found[str(key.value)] = _marked(value, file, depth + 1)
    return found
