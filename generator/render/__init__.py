"""render: the dossier as pages of Markdown. Pure functions; no file is read or written."""

from generator.model.dossier import Dossier
from generator.model.page import Page
from generator.settings import Settings


def pages(dossier: Dossier, settings: Settings) -> tuple[Page, ...]:
    """Every generated page below docs/, sorted by path."""
    return (Page("index.md", f"# {dossier.title}\n"),)
