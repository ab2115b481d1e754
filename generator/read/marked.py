"""YAML with the line of each value, so that an error can name its place."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import yaml

from generator.errors import Problem, UserError

_DEEPEST = 4  # list, decision, `about`, handle, text; keeps a hostile file from exhausting the machine
_NESTED = "values are nested too deeply"
_FLATTER = "Write the entry in one level."


@dataclass(frozen=True, slots=True)
class Marked:
    """A YAML value as it was written: a string, a list or a mapping, and the line of it or its key, from 1.

    Scalars stay strings: `no`, `1.10` and `2031-05-02` mean what they say.
    """

    value: "str | tuple[Marked, ...] | Mapping[str, Marked]"
    line: int

    @property
    def plain(self) -> Any:
        """The value as Python's own strings, lists and dictionaries, without the lines."""
        if isinstance(self.value, str):
            return self.value
        if isinstance(self.value, tuple):
            return [item.plain for item in self.value]
        return {key: item.plain for key, item in self.value.items()}

    def line_of(self, path: Sequence[object]) -> int:
        """The line of the deepest part of `path`, a run of keys and positions, that the file really holds."""
        inner = None
        if path and isinstance(self.value, Mapping):
            inner = self.value.get(str(path[0]))
        elif path and isinstance(self.value, tuple) and isinstance(path[0], int):
            inner = next(iter(self.value[path[0] :]), None)
        return inner.line_of(path[1:]) if inner else self.line


def marked(text: str, file: str) -> Marked | None:
    """The content of a YAML file, None if it holds nothing. Raises UserError where it is not YAML."""
    try:
        node = yaml.compose(text, Loader=yaml.SafeLoader)
        return None if node is None else _marked(node, file, 0)
    except RecursionError:
        raise UserError([Problem(file, None, _NESTED, _FLATTER)]) from None
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else None
        found = f"this is not YAML: {error.problem or error.context}"
    except yaml.YAMLError as error:
        line, found = None, f"this is not YAML: {' '.join(str(error).split())}"
    raise UserError(
        [Problem(file, line, found, "Mind the indentation and quote values that hold `: ` or ` #`.")]
    )


def _marked(node: yaml.Node, file: str, depth: int) -> Marked:
    line = node.start_mark.line + 1
    if depth > _DEEPEST:
        raise UserError([Problem(file, line, _NESTED, _FLATTER)])
    if isinstance(node, yaml.ScalarNode):
        return Marked(str(node.value), line)
    if isinstance(node, yaml.SequenceNode):
        return Marked(tuple(_marked(item, file, depth + 1) for item in node.value), line)
    return Marked(_mapping(node, file, depth), line)


def _mapping(node: yaml.Node, file: str, depth: int) -> dict[str, Marked]:
    found: dict[str, Marked] = {}
    for key, value in node.value:
        line = key.start_mark.line + 1
        if not isinstance(key, yaml.ScalarNode):
            raise UserError([Problem(file, line, "a key must be one word", "Write `key: value`.")])
        if key.value in found:
            raise UserError(
                [Problem(file, line, f"`{key.value}` is given twice in one entry", "Keep one of them.")]
            )
        found[str(key.value)] = replace(_marked(value, file, depth + 1), line=line)
    return found
