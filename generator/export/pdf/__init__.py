"""The printed briefing: a book with contents, page numbers and an index, straight from the dossier."""

from dataclasses import dataclass

from generator.errors import Problem
from generator.export.pdf.content import book, brief
from generator.export.pdf.fonts import fonts
from generator.export.pdf.glyphs import printable
from generator.export.pdf.press import Press, PressError
from generator.export.pdf.selection import between
from generator.export.pdf.volumes import volumes
from generator.model.dossier import Dossier
from generator.settings import Settings

__all__ = ["NOTHING", "Printed", "between", "pdf"]


@dataclass(frozen=True, slots=True)
class Printed:
    """The files of a print by name, and what could not be printed as it stands."""

    files: tuple[tuple[str, bytes], ...]
    problems: tuple[Problem, ...] = ()


NOTHING = Printed(())


def pdf(dossier: Dossier, settings: Settings, about: str | None = None) -> Printed:
    """Print a dossier, or with `about` (people/ID or events/ID) a brief of one person or event.

    `between` selects a period before. A dossier of many pages has several files, volume by volume. If the
    press fails there is no file, and a problem that says so. Raises UserError for an unknown address.
    """
    content = brief(dossier, settings, about) if about else book(dossier, settings, dossier.briefing)
    name = f"{about.strip('/').replace('/', '-')}.pdf" if about else "dossier.pdf"
    press = Press(settings.pdf, dossier.as_of)
    with fonts(settings.pdf.system_fonts) as faces:
        content, problems = printable(content, faces)
        parts = [content] if about else volumes(content, settings.pdf.pages)
        names = [name, *(f"dossier-{n}.pdf" for n in range(2, len(parts) + 1))]
        try:
            printed = press.several(parts) if len(parts) > 1 else [press.single(parts[0], faces)]
        except PressError as error:
            todo = "All else is made without it; please report this with the articles."
            return Printed(
                (), (*problems, Problem(name, None, f"the PDF could not be printed ({error})", todo))
            )
    return Printed(tuple(zip(names, printed, strict=True)), problems)
