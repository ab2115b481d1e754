"""What a person is called: the full form that the press uses most, and the others."""

import re
from collections import Counter
from collections.abc import Iterable

from generator.lexicon.naming import fold
from generator.resolve.people.forms import form

_APART = re.compile(r"(?<=\bO)(?: ['’] ?| ?['’] )(?=\w)")


def name(texts: Iterable[str]) -> str:
    """The full form that is used most; of equals the fullest. Capitals only where there is no other form."""
    counts = Counter(texts)
    full = {t: n for t, n in counts.items() if form(t).full} or dict(counts)
    plain = {t: n for t, n in full.items() if not t.isupper()}
    if not plain:
        return max(full, key=lambda t: (full[t], t)).title()
    return _APART.sub("'", max(plain, key=lambda t: (plain[t], *_fullness(t), t)))


def _fullness(text: str) -> tuple[int, int]:
    """How full a form is: words, mere initials left out, then letters, so that Thomas goes before Tom."""
    words = [w for w in form(text).words if len(w) > 1]
    return len(words), len("".join(words))


def aliases(called: str, texts: Iterable[str]) -> tuple[str, ...]:
    """The other forms, the most frequent first; forms that differ only in capitals count once."""
    counts = Counter(texts)
    seen, found = {fold(called)}, []
    for text in sorted(counts, key=lambda t: (-counts[t], t)):
        if fold(text) not in seen:
            seen.add(fold(text))
            found.append(text)
    return tuple(found)
