"""YAML files that people write, checked against a type, with the line of every mistake."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import TypeAdapter, ValidationError

from generator.errors import Problem, UserError

T = TypeVar("T")


def checked(root: Path, path: Path, kind: type[T], todo: str) -> T | None:
    """The content of a YAML file as `kind`; None if there is no file or nothing in it.

    Every scalar is handed over as the words stand there: 2023-02-21 stays text and "no" stays "no", until
    `kind` asks for something else. Raises UserError with one Problem a mistake; `todo` ends each of them.
    """
    name = path.relative_to(root).as_posix()
    node = _compose(path, name, todo)
    if node is None:
        return None
    try:
        return TypeAdapter(kind).validate_python(yaml.BaseLoader("").construct_document(node))
    except ValidationError as error:
        raise UserError(
            Problem(name, _line(node, e["loc"]), f"{_where(e['loc'])}{e['msg']}", todo)
            for e in error.errors()
        ) from None


def _compose(path: Path, name: str, todo: str) -> yaml.Node | None:
    try:
        node: yaml.Node | None = yaml.compose(path.read_text(encoding="utf-8-sig"), Loader=yaml.BaseLoader)
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise UserError([Problem(name, None, f"cannot be read ({error})", todo)]) from None
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else None
        raise UserError([Problem(name, line, f"not YAML: {error.problem}", todo)]) from None
    except yaml.YAMLError as error:
        raise UserError([Problem(name, None, f"not YAML: {error}", todo)]) from None
    return node


def _where(location: Sequence[Any]) -> str:
    keys = [str(part) for part in location if isinstance(part, str)]
    return f"`{'.'.join(keys)}`: " if keys else ""


def _line(node: yaml.Node, location: Sequence[Any]) -> int:
    """The line (from 1) of the deepest part of `location` that the file really holds."""
    line = node.start_mark.line + 1
    for part in location:
        if isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
            node = node.value[part]
        elif isinstance(node, yaml.MappingNode):
            pair = next(((k, v) for k, v in node.value if k.value == part), None)
            if pair is None:
                break
            line, node = pair[0].start_mark.line + 1, pair[1]
            continue
        else:
            break
        line = node.start_mark.line + 1
    return line
