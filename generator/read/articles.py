"""Seeds to articles."""

import hashlib
import os
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.errors import Problem
from generator.model.article import Article
from generator.read.article import article
from generator.read.decoding import NotText, decode
from generator.read.frontmatter import markdown_file
from generator.read.seeds import LONGEST_TEXT, Refused, load
from generator.read.sources import Source
from generator.read.webpages import webpage


@dataclass(frozen=True, slots=True)
class Reading:
    """The articles that could be read, sorted by id, and what was wrong with the others."""

    articles: tuple[Article, ...]
    problems: tuple[Problem, ...] = ()


def _plain(data: bytes) -> Source:
    text, notes = decode(data)
    return Source(text, notes=notes)


LONGEST_ID = 200
"""Characters; a file system takes names of 255 bytes, and an ending follows."""
READERS = {".txt": _plain, ".md": markdown_file, ".html": webpage, ".htm": webpage}


def articles(root: Path) -> Reading:
    """Read every file below `root`/seeds. One file that cannot be read never loses the others."""
    found: dict[str, Article] = {}
    closed: list[OSError] = []
    problems: list[Problem] = []
    for path in _files(root / "seeds", closed):
        # A name is UTF-8, whatever the locale takes it for.
        name = os.fsencode(path.relative_to(root).as_posix()).decode(errors="surrogateescape")
        shown = name.encode(errors="replace").decode()
        try:
            if shown != name:
                raise Refused("has a name that is not UTF-8", "Rename it")
            id = slug(Path(name).relative_to("seeds"))
            if id in found:
                raise Refused(
                    f"has the same page address as {found[id].source}: {id!r}", "Rename one of the two"
                )
            found[id] = _read(id, name, path, root / "seeds")
        except Refused as refused:
            problems.append(Problem(shown, refused.line, str(refused), f"{refused.todo}."))
        except NotText as error:
            problems.append(Problem(shown, None, f"is no text: {error}", "Save the article as UTF-8 text."))
    problems += [_closed(root, error) for error in closed if not isinstance(error, FileNotFoundError)]
    return Reading(tuple(sorted(found.values(), key=lambda a: a.id)), tuple(problems))


def _closed(root: Path, error: OSError) -> Problem:
    folder = Path(error.filename).relative_to(root).as_posix()
    return Problem(
        folder, None, f"cannot be read ({error.strerror})", "Let it be a folder that you may read."
    )


def slug(path: Path) -> str:
    """The id of a seed, from its path below seeds/ alone; an ending other than .txt stays part of it.

    A file called index keeps any ending, as the index of the articles has that page. A long name is cut, with
    a digest of the whole behind it.
    """
    bare = path.suffix.lower() == ".txt" and path.stem.lower() != "index"
    name = path.with_suffix("") if bare else path
    plain = unicodedata.normalize("NFKD", name.as_posix()).encode("ascii", "ignore").decode().lower()
    made = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    if 0 < len(made) <= LONGEST_ID:
        return made
    distinct = hashlib.sha256(name.as_posix().encode()).hexdigest()[:12]
    return f"{made[: LONGEST_ID - 13]}-{distinct}" if made else f"x{distinct}"


def _files(folder: Path, closed: list[OSError]) -> Iterator[Path]:
    """Every entry that is meant as a seed, in the order of the paths; hidden files are not.

    `closed` takes the folders that cannot be read.
    """
    walk = os.walk(folder, onerror=closed.append)
    paths = [Path(where, name) for where, folders, files in walk for name in (*folders, *files)]
    for path in sorted(paths, key=lambda p: p.relative_to(folder).as_posix()):
        hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
        if not hidden and (not path.is_dir() or path.suffix.lower() in READERS):
            yield path


def _read(id: str, name: str, path: Path, folder: Path) -> Article:
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        known = ", ".join(sorted(READERS))
        raise Refused(f"has an ending that is not read ({path.suffix or 'none'})", f"Articles end in {known}")
    data = load(path, folder)
    source = reader(data)
    if len(source.text) > LONGEST_TEXT:
        size = f"{len(source.text):,} characters, at most {LONGEST_TEXT:,} are read"
        raise Refused(f"holds {size}", "Keep one article in a file")
    if not any(map(str.isalnum, source.text)):
        raise Refused("holds no text that a reader would see", "Save the page again, or delete the file")
    return article(id, name, hashlib.sha256(data).hexdigest(), source)
