"""The language of an article."""

from functools import cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier

_ENOUGH = 120  # letters below which no guess is better than English
_SAMPLE = 5_000


@cache
def _identifier() -> LanguageIdentifier:
    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


def language(text: str) -> str:
    """The ISO 639-1 code of a text; English where the text is too short or no language is sure."""
    sample = text[:_SAMPLE]
    if sum(map(str.isalpha, sample)) < _ENOUGH:
        return "en"
    code, share = _identifier().classify(sample)
    return str(code) if share >= 0.9 else "en"
