"""Quotes with their speakers."""

from generator.model.dossier import Quote
from generator.model.findings import Findings
from generator.resolve.calendar import Calendar
from generator.resolve.cast import Cast


def quotes(corpus: tuple[Findings, ...], cast: Cast, calendar: Calendar) -> tuple[Quote, ...]:
    """Every quote, its speaker resolved where the text is sure, in the order of the articles."""
    return ()
