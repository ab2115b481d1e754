"""The printed briefing: a book with contents, page numbers and an index, straight from the dossier."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath

import typst

from generator.errors import Problem, UserError
from generator.export.pdf.brief import brief
from generator.export.pdf.content import book
from generator.export.pdf.fonts import fonts
from generator.export.pdf.glyphs import printable, warnings
from generator.export.pdf.part import WHOLE, Part, held
from generator.export.pdf.press import Press, PressError
from generator.export.pdf.selection import selected
from generator.export.pdf.volumes import volumes
from generator.model.dossier import Dossier
from generator.settings import Settings

__all__ = ["NOTHING", "Part", "Printed", "pdf", "wanted"]


@dataclass(frozen=True, slots=True)
class Printed:
    """The files of a print by their path below site/, and what could not be printed as it stands."""

    files: tuple[tuple[str, bytes], ...]
    problems: tuple[Problem, ...] = ()


NOTHING = Printed(())


def wanted(briefs: Iterable[str], files: Iterable[str]) -> tuple[Part, ...]:
    """What a build prints: the whole, the briefs that the settings list, and what somebody printed before.

    `files` are the paths of the PDF files below site/.
    """
    before = filter(None, map(held, files))
    return tuple(dict.fromkeys((WHOLE, *map(Part, briefs), *before)))


def pdf(dossier: Dossier, settings: Settings, parts: Iterable[Part] = (WHOLE,)) -> Printed:
    """Print a dossier, or parts of it. One of many pages has several files, volume by volume.

    A part that cannot be printed has no file, and a problem that says why.
    """
    with fonts(settings.pdf.system_fonts) as faces:
        printed = [_printed(dossier, settings, part, faces) for part in parts]
    files = tuple(file for one in printed for file in one.files)
    return Printed(files, tuple(dict.fromkeys(problem for one in printed for problem in one.problems)))


def _printed(dossier: Dossier, settings: Settings, part: Part, faces: typst.Fonts) -> Printed:
    path = PurePosixPath(part.file)
    try:
        chosen = selected(dossier, part)
    except UserError as error:
        return Printed((), tuple(Problem(f"site/{path}", None, p.found, p.todo) for p in error.problems))
    content = brief(chosen, settings, part.about) if part.about else book(chosen, settings, part)
    content, missing = printable(content | {"file": path.stem}, faces)
    problems = warnings(missing, chosen)
    contents = [content] if part.about else volumes(content, settings.pdf.pages)
    press = Press(settings.pdf, dossier.as_of)
    try:
        made = press.several(contents) if len(contents) > 1 else [press.single(contents[0], faces)]
    except PressError as error:
        todo = "All else is made without it; please report this with the articles."
        return Printed(
            (), (*problems, Problem(f"site/{path}", None, f"it could not be printed ({error})", todo))
        )
    names = (path, *(path.with_stem(f"{path.stem}-{n}") for n in range(2, len(made) + 1)))
    return Printed(tuple(zip(map(str, names), made, strict=True)), problems)
