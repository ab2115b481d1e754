"""Short forms: an article that names an organisation in full may go on with a part of the name."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from generator.lexicon.naming import cue_words, organisations
from generator.model.names import ActorCandidate
from generator.model.text import Reference
from generator.resolve.actors.forms import key
from generator.resolve.actors.kinds import Kinds

# An acronym has at least two letters; with more than these it would be a word.
_ACRONYM = range(2, 7)


def shortened(candidates: Iterable[ActorCandidate], kinds: Kinds) -> Mapping[Reference, ActorCandidate]:
    """For each unlisted mention that shortens an organisation's name told before it in its article, that one.

    "The Board" follows the Harbour Food Board, "Harbour" follows Harbour Airlines, "HFB" follows the Harbour
    Food Board. Where two names before it fit, nobody can tell.
    """
    by_article: dict[str, list[ActorCandidate]] = defaultdict(list)
    used: Counter[str] = Counter()
    for candidate in candidates:
        by_article[candidate.where.article].append(candidate)
        used[key(candidate.where.text)] += 1
    found: dict[Reference, ActorCandidate] = {}
    for mentions in by_article.values():
        found |= _within(mentions, kinds, used)
    return found


def _within(
    mentions: list[ActorCandidate], kinds: Kinds, used: Mapping[str, int]
) -> Mapping[Reference, ActorCandidate]:
    """The short forms of one article; `mentions` come in the order of the text. A name that the corpus uses
    more often than the longer one that it begins (`used`) is a name of its own.
    """
    longer: dict[str, dict[str, ActorCandidate]] = defaultdict(dict)
    found: dict[Reference, ActorCandidate] = {}
    for mention in mentions:
        form = key(mention.where.text)
        if mention.name is None and kinds.found.get(form) == "organisation":
            fits = longer.get(form, {})
            if len(fits) == 1 and form not in organisations():
                found[mention.where] = next(iter(fits.values()))
        if mention.label == "organisation" and mention.where not in found:
            full = mention.name or form
            for short in _short_forms(form):
                if not form.startswith(f"{short} ") or used[short] <= used[form]:
                    longer[short].setdefault(full, mention)
    return found


def _short_forms(form: str) -> Iterable[str]:
    """The first words, the last word and the initials of a name of several words."""
    words = form.split()
    if words[-1] in cue_words("organisation", "any") | cue_words("organisation", "end"):
        yield from (" ".join(words[:n]) for n in range(1, len(words)))
        yield words[-1]
    initials = "".join(w[0] for w in words if w not in {"of", "the", "for", "and", "&"})
    if len(initials) in _ACRONYM:
        yield initials
