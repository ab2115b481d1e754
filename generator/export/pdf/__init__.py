"""The printed briefing: a book with contents, page numbers and an index, straight from the dossier."""

from dataclasses import dataclass

from generator.errors import Problem
from generator.export.pdf.content import book
from generator.export.pdf.fonts import fonts
from generator.export.pdf.glyphs import printable
from generator.export.pdf.press import press
from generator.model.dossier import Dossier
from generator.settings import Settings


@dataclass(frozen=True, slots=True)
class Printed:
    """The files of a print by name, and what could not be printed as it stands."""

    files: tuple[tuple[str, bytes], ...]
    problems: tuple[Problem, ...] = ()


def pdf(dossier: Dossier, settings: Settings, briefing: str | None = None) -> Printed:
    """Print the dossier. `briefing` is the analyst's summary in Markdown."""
    with fonts(settings.pdf.system_fonts) as faces:
        content, problems = printable(book(dossier, settings, briefing), faces)
        data = press(content, faces, settings.pdf.standards, dossier.as_of)
    return Printed((("dossier.pdf", data),), problems)
