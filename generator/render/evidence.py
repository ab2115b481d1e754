"""The sentence that says so: quoted, with the words that matter marked, and the way to its paragraph."""

import re
from collections.abc import Iterable
from functools import cache

from generator.lexicon import word_list
from generator.model.article import Article
from generator.model.text import Reference, Span
from generator.render import wording
from generator.render.address import link, paragraph
from generator.render.concordance import Concordance
from generator.render.escape import Markdown
from generator.render.marks import words

_LONGEST = 420


def quoted(
    concordance: Concordance, here: str, whole: Reference, marked: Iterable[Reference], head: str = ""
) -> Markdown:
    """One reference as a block quotation for the page `here`; `head` is Markdown that stands before it."""
    spans = [r.span for r in marked if r.within(whole)]
    said = f"{head}{words(whole.text, whole.start, _apart(spans))}"
    return block(concordance, said, source(concordance, here, whole))


def block(concordance: Concordance, said: str, source: str, kind: str | None = None) -> Markdown:
    """A quotation with its source on one line, so that one statement more is one line more in a diff.

    In docs/ it is the text of a list item, which is easier to read raw.
    """
    if not concordance.whole:
        return Markdown(f"{said} <small>{source}</small>")
    name = f' class="{kind}"' if kind else ""
    return Markdown(
        f'<blockquote{name} markdown="span">{said} <small class="source">{source}</small></blockquote>'
    )


def in_context(concordance: Concordance, here: str, marked: Reference, head: str = "") -> Markdown:
    """A mention in the sentence that it stands in."""
    return quoted(concordance, here, sentence(concordance.article[marked.article], marked), [marked], head)


def sentences(
    concordance: Concordance, here: str, mentions: Iterable[Reference]
) -> dict[Reference, Markdown]:
    """The sentences that mentions stand in, each once, and how each is shown."""
    found: dict[Reference, list[Reference]] = {}
    for mention in mentions:
        found.setdefault(sentence(concordance.article[mention.article], mention), []).append(mention)
    return {whole: quoted(concordance, here, whole, marked) for whole, marked in found.items()}


def source(concordance: Concordance, here: str, reference: Reference) -> Markdown:
    """Where a reference stands: outlet, day and paragraph, linked."""
    article = concordance.article[reference.article]
    hint = article.title if concordance.whole else None
    return link(here, paragraph(reference), f"{label(article)}, ¶{reference.paragraph}", hint)


def label(article: Article) -> str:
    """An article in a few words: its outlet (or the begin of its title) and day."""
    published = article.published
    if published.date is None:
        return f"{name(article)}, undated"
    doubt = " (inferred)" if published.origin == "inferred" else ""
    return f"{name(article)}, {wording.date(published.date)}{doubt}"


def name(article: Article) -> str:
    """An article by its outlet; where that is unknown, by the begin of its title."""
    return article.outlet or f"“{wording.clipped(article.title, 36)}”"


def sentence(article: Article, reference: Reference) -> Reference:
    """The sentence around a reference; a window of it where the sentence is very long."""
    value = article.paragraph(reference.paragraph).text
    ends = [match.end() for match in _sentence_end().finditer(value)]
    start = max((e for e in ends if e <= reference.start), default=0)
    end = min((e for e in ends if e >= reference.end), default=len(value))
    end = start + len(value[start:end].rstrip())
    if end - start > _LONGEST:
        start = max(start, value.rfind(" ", 0, max(start, reference.start - _LONGEST // 2)) + 1)
        stop = value.find(" ", min(end, reference.end + _LONGEST // 2))
        end = min(end, stop) if stop != -1 else end
    return article.reference(reference.paragraph, min(start, reference.start), max(end, reference.end))


@cache
def _sentence_end() -> re.Pattern[str]:
    """A sign that ends a sentence, with marks and space behind it; not that of an abbreviation or initial."""
    short = "".join(rf"(?<!\b{word}\.)" for word in sorted(word_list("quoting", "abbreviated")))
    return re.compile(rf"""(?<=[.!?…])(?<!\s[A-Z]\.){short}["”’»)\]]*\s+(?=["“‘«(\[]*[A-Z0-9])""")


def _apart(spans: Iterable[Span]) -> list[Span]:
    """Spans without overlaps: the longer one is kept."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda s: (s.start - s.end, s.start)):
        if not any(span.overlaps(other) for other in kept):
            kept.append(span)
    return kept
