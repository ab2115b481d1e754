"""The press: Typst turns content into a PDF, with no network, no clock and no file but the template's."""

import json
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from datetime import UTC, datetime, time
from importlib.resources import as_file, files
from multiprocessing import get_context

import typst

from generator.export.pdf.fonts import FALLBACK, SANS, SERIF, fonts
from generator.export.pdf.lookup import Json
from generator.export.pdf.remote import opened_elsewhere
from generator.export.pdf.volumes import labels
from generator.model.time import Date
from generator.settings import PdfSettings

Places = dict[str, list[int]]
"""Where labels are: volume and page."""

PASSES = 5


class PressError(Exception):
    """Typst refuses what we gave it, or page numbers never settle: a fault of ours, not of the input."""


@dataclass(frozen=True, slots=True)
class Press:
    """How to print: the settings, and the day that every file is dated."""

    settings: PdfSettings
    as_of: Date | None

    def single(self, content: Json, faces: typst.Fonts) -> bytes:
        """A print of one volume."""
        return self._printed(content | {"own": [], "elsewhere": {}}, faces)[0]

    def several(self, contents: list[Json]) -> list[bytes]:
        """A print of several volumes, one after the other, each in a process of its own.

        References between volumes need the pages of the others, so all are laid out until no page changes:
        the first time with a stand-in for each such page. Raises PressError where pages never settle, and
        where a process is ended.
        """
        places: Places = {at: [n, 100] for n, volume in enumerate(contents, 1) for at in labels(volume)}
        for attempt in range(PASSES):
            # A fresh interpreter each: memory goes back, and Typst's threads don't survive a fork.
            with ProcessPoolExecutor(1, get_context("spawn"), max_tasks_per_child=1) as pool:
                work = [pool.submit(self.volume, volume, places, attempt > 0) for volume in contents]
                try:
                    found = [job.result() for job in work]
                except BrokenProcessPool:
                    raise PressError("a process was ended from outside, as when memory runs out") from None
            settled = {at: place for _, own in found for at, place in own.items()}
            if settled == places and attempt > 0:
                return [data for data, _ in found]
            places = settled
        raise PressError(f"page numbers did not settle in {PASSES} passes")

    def volume(self, content: Json, places: Places, wanted: bool) -> tuple[bytes, Places]:
        """One volume, if wanted, and the pages of its own labels, given where those of the others are."""
        n, own = content["volume"]["n"], list(labels(content))
        elsewhere = {at: place for at, place in places.items() if place[0] != n}
        with fonts(self.settings.system_fonts) as faces:
            data, pages = self._printed(content | {"own": own, "elsewhere": elsewhere}, faces, wanted)
        return opened_elsewhere(data) if wanted else data, {
            at: [n, page] for at, page in zip(own, pages, strict=True)
        }

    def _printed(self, content: Json, faces: typst.Fonts, wanted: bool = True) -> tuple[bytes, list[int]]:
        """The file, empty unless wanted, and the pages of the content's own labels.

        The text travels as JSON, which the template prints and never reads as markup.
        """
        families = {"serif": [SERIF, SANS, *FALLBACK], "sans": [SANS, *FALLBACK]}
        data = json.dumps(content | {"fonts": families}, ensure_ascii=False, sort_keys=True)
        with as_file(files(__package__)) as folder:
            compiler = typst.Compiler(
                str(folder / "briefing.typ"), str(folder), font_paths=faces, sys_inputs={"content": data}
            )
            printed: object = b""
            try:
                if wanted:
                    printed = compiler.compile(
                        format="pdf", pdf_standards=[*self.settings.standards], timestamp=_stamp(self.as_of)
                    )
                pages = json.loads(compiler.query("<places>", field="value", one=True))
            except (
                RuntimeError
            ) as error:  # compiling raises TypstError, one of them; querying raises them plainly
                raise PressError(str(error)) from None
        assert isinstance(printed, bytes)
        return printed, pages


def _stamp(as_of: Date | None) -> datetime:
    """The day the dossier speaks from, as the time that the PDF was made; never the clock."""
    day = as_of.last if as_of else datetime(1970, 1, 1, tzinfo=UTC).date()
    return datetime.combine(day, time(), UTC)
