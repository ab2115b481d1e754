"""What extraction found, kept by the content of each article: a later build reads only what is new.

An entry is JSON, compressed, under a key made of the article as it was read, the language model, and the
code and lexicon of extraction: a change of any of them makes another key.
"""

import dataclasses
import hashlib
import importlib
import json
import pkgutil
import shutil
import zlib
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import generator.model
from generator.model.article import Article
from generator.model.findings import Findings

_PACKAGE = Path(generator.model.__file__).parent.parent
_ROOMS = ("extract", "lexicon", "model")


class Cache:
    """The findings kept below `root`. A broken or missing entry counts as none."""

    def __init__(self, root: Path, model: str) -> None:
        self._kept = root / ".dossier" / "cache"
        self._folder = self._kept / _fingerprint(model)

    def get(self, article: Article) -> Findings | None:
        """What was found in exactly this article."""
        try:
            found = _decoded(json.loads(zlib.decompress(self._path(article).read_bytes())))
        except (OSError, ValueError, zlib.error, TypeError, KeyError):
            return None
        return dataclasses.replace(found, article=article) if isinstance(found, Findings) else None

    def put(self, findings: Findings) -> None:
        """Keep the findings; where nothing can be written they are found anew next time."""
        path = self._path(findings.article)
        told = dataclasses.replace(findings, article=None)  # type: ignore[arg-type]
        aside = path.with_suffix(".new")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            aside.write_bytes(zlib.compress(json.dumps(_encoded(told), separators=(",", ":")).encode(), 1))
            aside.replace(path)
        except OSError:
            return

    def forget_others(self) -> None:
        """Remove what an earlier version of the program or another model found."""
        for folder in self._kept.iterdir() if self._kept.is_dir() else ():
            if folder != self._folder:
                shutil.rmtree(folder, ignore_errors=True)

    def _path(self, article: Article) -> Path:
        content = json.dumps(_encoded(article)).encode()
        return self._folder / hashlib.sha256(content).hexdigest()


@cache
def _fingerprint(model: str) -> str:
    """Of everything but the article that findings depend on."""
    made = hashlib.sha256()
    for name in ("spacy", model):
        made.update(f"{name} {_version(name)}\n".encode())
    for room in _ROOMS:
        for path in sorted((_PACKAGE / room).rglob("*")):
            if path.suffix in (".py", ".yml"):
                made.update(path.relative_to(_PACKAGE).as_posix().encode() + b"\n" + path.read_bytes())
    return made.hexdigest()[:24]


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "unknown"


def _encoded(value: Any) -> Any:
    """A dataclass of the model as {its name: its fields}, a tuple as a list, all else as it is."""
    if dataclasses.is_dataclass(value):
        return {type(value).__name__: [_encoded(getattr(value, f.name)) for f in dataclasses.fields(value)]}
    return [_encoded(item) for item in value] if isinstance(value, tuple) else value


def _decoded(value: Any) -> Any:
    if isinstance(value, dict):
        ((name, fields),) = value.items()
        return _types()[name](*map(_decoded, fields))
    return tuple(map(_decoded, value)) if isinstance(value, list) else value


@cache
def _types() -> dict[str, Any]:
    """The dataclasses of the model by name; nothing else is ever made of a cache file."""
    modules = (
        importlib.import_module(f"generator.model.{m.name}")
        for m in pkgutil.iter_modules(generator.model.__path__)
    )
    held = (value for module in modules for value in vars(module).values())
    return {
        value.__name__: value for value in held if isinstance(value, type) and dataclasses.is_dataclass(value)
    }
