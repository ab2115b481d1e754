"""Publication days: curated, stated, or decided by the corpus."""

from generator.model.curation import CuratedDecision
from generator.model.findings import Findings


def stated(corpus: tuple[Findings, ...], decisions: tuple[CuratedDecision, ...]) -> tuple[Findings, ...]:
    """The corpus with curated days, and with ambiguous figures settled where the corpus decides them."""
    return corpus
