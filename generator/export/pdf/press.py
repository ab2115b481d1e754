"""The press: Typst turns content into a PDF, with no network, no clock and no file but the template's."""

import json
from datetime import UTC, datetime, time
from importlib.resources import as_file, files

import typst

from generator.export.pdf.fonts import FALLBACK, SANS, SERIF
from generator.export.pdf.lookup import Json
from generator.model.time import Date
from generator.settings import Standard


def press(content: Json, fonts: typst.Fonts, standards: tuple[Standard, ...], as_of: Date | None) -> bytes:
    """One PDF. The text travels as JSON, which the template prints and never reads as markup."""
    families = {"serif": [SERIF, SANS, *FALLBACK], "sans": [SANS, *FALLBACK]}
    data = json.dumps(content | {"fonts": families}, ensure_ascii=False, sort_keys=True)
    with as_file(files(__package__)) as folder:
        return typst.compile(
            str(folder / "briefing.typ"),
            root=str(folder),
            font_paths=fonts,
            sys_inputs={"content": data},
            pdf_standards=list(standards),
            timestamp=_stamp(as_of),
        )


def _stamp(as_of: Date | None) -> datetime:
    """The day the dossier speaks from, as the time that the PDF was made; never the clock."""
    day = as_of.last if as_of else datetime(1970, 1, 1, tzinfo=UTC).date()
    return datetime.combine(day, time(), UTC)
