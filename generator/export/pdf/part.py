"""Parts of a dossier that are printed for themselves, and the file of each.

The file tells what it holds, so that what somebody asked for once can be printed anew with the next build.
"""

import re
from dataclasses import dataclass

from generator.model.time import Date

_DAY = r"\d{4}(?:-\d\d){0,2}"
_NAME = re.compile(rf"(?P<about>.*?)(?:(?:^|-)from-(?P<start>{_DAY}))?(?:(?:^|-)to-(?P<end>{_DAY}))?")


@dataclass(frozen=True, slots=True)
class Part:
    """One person or event (`about`: people/ID or events/ID), a period with both its ends, or all of it."""

    about: str | None = None
    start: Date | None = None
    end: Date | None = None

    @property
    def period(self) -> bool:
        """Has it a first or a last day?"""
        return bool(self.start or self.end)

    @property
    def file(self) -> str:
        """Its path below site/: briefs/people/ID.pdf, briefs/from-2031-05-02-to-2031-06.pdf."""
        if self == WHOLE:
            return "dossier.pdf"
        days = (f"from-{self.start}" if self.start else "", f"to-{self.end}" if self.end else "")
        return f"briefs/{'-'.join(filter(None, (self.about, *days)))}.pdf"


WHOLE = Part()


def held(file: str) -> Part | None:
    """The part that a file below site/ holds, by its path; None for any other file."""
    name = _NAME.fullmatch(file.removeprefix("briefs/").removesuffix(".pdf"))
    if not name or not re.match("(people|events)/.|$", name["about"]):
        return None
    try:
        part = Part(
            name["about"] or None, *(Date(day) if day else None for day in name.group("start", "end"))
        )
    except ValueError:
        return None
    return part if part.file == file else None
