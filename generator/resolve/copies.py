"""Copies of the same story: exact, rewritten, or one containing the other.

Rewriting changes nearly every phrase but few words, so paragraphs are compared as bags of words. Locality
sensitive hashing over paragraphs proposes pairs of articles (Broder's MinHash, from datasketch); paragraphs
aligned in the same order decide.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import permutations

from datasketch import MinHash, MinHashLSH

from generator.lexicon import entries
from generator.model.article import Article, Copy, CopyKind
from generator.model.curation import CuratedDecision
from generator.model.findings import Findings

ALIKE = 0.4
"""Jaccard similarity from which two paragraphs say the same; unrelated ones stay below 0.25 (measured)."""
SAME = 0.7
"""Similarity from which two paragraphs are nearly the same words."""
_RUN = 3  # aligned paragraphs that show a rewritten story, if they are not nearly the same words
_LEAST = 0.25  # share of the shorter article that must be aligned
_WHOLE, _PART = 0.8, 0.6  # a contained article is aligned as a whole, with a part of the other
_SHORTEST = 6  # different words of a paragraph that is compared
_BANDS, _ROWS = 24, 3  # finds two paragraphs of similarity 0.4 in 80 of 100 cases, of 0.6 in 99
_MOST = 50  # candidates for one paragraph: a bound for stories that stand in very many files


@dataclass(frozen=True, slots=True)
class Bag:
    """A paragraph as its set of words, with its length in words."""

    words: frozenset[str]
    length: int


@dataclass(frozen=True, slots=True)
class Alignment:
    """Paragraphs of two articles aligned in order: how many, their words on either side, their likeness."""

    count: int = 0
    left: int = 0
    right: int = 0
    alike: float = 0.0


def find(corpus: tuple[Findings, ...], decisions: Iterable[CuratedDecision] = ()) -> tuple[Findings, ...]:
    """The corpus with every article's copies, the most similar first; no two that people told apart."""
    bags = {f.article.id: _bags(f.article) for f in corpus}
    found: dict[str, list[Copy]] = defaultdict(list)
    for one, other in sorted(_candidates(bags) - _told_apart(decisions)):
        for article, copy in _copies(one, other, bags[one], bags[other]):
            found[article].append(copy)
    return tuple(_with(f, found[f.article.id]) if f.article.id in found else f for f in corpus)


def _told_apart(decisions: Iterable[CuratedDecision]) -> set[tuple[str, str]]:
    """Both orders of each pair of articles that a decision says tell different stories."""
    told = (d for d in decisions if d.kind == "not-a-copy")
    return {pair for d in told for pair in permutations((handle.article for handle in d.about), 2)}


def _with(findings: Findings, copies: list[Copy]) -> Findings:
    ordered = tuple(sorted(copies, key=lambda c: (-c.similarity, c.article)))
    return replace(findings, article=replace(findings.article, copies=ordered))


def _bags(article: Article) -> tuple[Bag, ...]:
    texts = [re.findall(r"\w+", p.text.casefold()) for p in article.paragraphs if p.role == "body"]
    stop = entries("stopwords")["words"]
    bags = (Bag(frozenset(words) - frozenset(stop), len(words)) for words in texts)
    return tuple(bag for bag in bags if len(bag.words) >= _SHORTEST)


def _candidates(bags: Mapping[str, Sequence[Bag]]) -> set[tuple[str, str]]:
    """Pairs of articles with at least one paragraph that may be alike."""
    index = MinHashLSH(num_perm=_BANDS * _ROWS, params=(_BANDS, _ROWS))
    pairs: set[tuple[str, str]] = set()
    for article in sorted(bags):
        hashes = [_hash(bag) for bag in bags[article]]
        for value in hashes:
            near = sorted({other for other, _ in index.query(value)})
            pairs |= {(other, article) for other in near[:_MOST]}
        for n, value in enumerate(hashes):
            index.insert((article, n), value)
    return pairs


def _hash(bag: Bag) -> MinHash:
    value = MinHash(num_perm=_BANDS * _ROWS, seed=1)
    value.update_batch(sorted(word.encode() for word in bag.words))
    return value


def _copies(one: str, other: str, a: Sequence[Bag], b: Sequence[Bag]) -> Iterator[tuple[str, Copy]]:
    """The two records of a pair that tells one story; nothing of a pair that does not."""
    found = _align(a, b)
    total_a, total_b = sum(bag.length for bag in a), sum(bag.length for bag in b)
    share_a, share_b = found.left / total_a, found.right / total_b
    if max(share_a, share_b) < _LEAST or not (found.count >= _RUN or found.alike >= SAME):
        return
    kind, reverse = _kinds(a, b, share_a, share_b)
    similarity = (found.left + found.right) / (total_a + total_b)
    if kind in ("contains", "contained"):
        similarity = max(share_a, share_b)
    yield one, Copy(other, kind, round(similarity, 2))
    yield other, Copy(one, reverse, round(similarity, 2))


def _kinds(a: Sequence[Bag], b: Sequence[Bag], share_a: float, share_b: float) -> tuple[CopyKind, CopyKind]:
    """What `a` is to `b`, and `b` to `a`."""
    if [bag.words for bag in a] == [bag.words for bag in b]:
        return "exact", "exact"
    if share_b >= _WHOLE and share_a <= _PART:
        return "contains", "contained"
    if share_a >= _WHOLE and share_b <= _PART:
        return "contained", "contains"
    return "rewritten", "rewritten"


def _align(a: Sequence[Bag], b: Sequence[Bag]) -> Alignment:
    """The chain of alike paragraphs in the same order that covers the most words (as in diff)."""
    row = [Alignment()] * (len(b) + 1)
    for left in a:
        before, row = row, [Alignment()]
        for j, right in enumerate(b):
            best = max(before[j + 1], row[j], key=_covered)
            alike = _likeness(left, right)
            if alike >= ALIKE:
                best = max(best, _longer(before[j], left, right, alike), key=_covered)
            row.append(best)
    return row[-1]


def _covered(alignment: Alignment) -> int:
    return alignment.left + alignment.right


def _longer(chain: Alignment, left: Bag, right: Bag, alike: float) -> Alignment:
    mean = (chain.alike * chain.count + alike) / (chain.count + 1)
    return Alignment(chain.count + 1, chain.left + left.length, chain.right + right.length, mean)


def _likeness(a: Bag, b: Bag) -> float:
    """Jaccard similarity of the words."""
    return len(a.words & b.words) / len(a.words | b.words)
