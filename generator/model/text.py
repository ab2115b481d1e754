"""Places in an article's text."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of code points, `start` inclusive, `end` exclusive."""

    start: int
    end: int

    def overlaps(self, other: "Span") -> bool:
        """Do the two ranges share at least one code point?"""
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        """Does this range hold all of the other?"""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True, order=True)
class Reference:
    """The exact words of one paragraph of one article.

    `start` and `end` count code points of the paragraph's text; `text` always equals that slice.
    """

    article: str
    paragraph: int
    start: int
    end: int
    text: str

    @property
    def span(self) -> Span:
        """The range without the article and paragraph."""
        return Span(self.start, self.end)

    @property
    def place(self) -> tuple[str, int]:
        """Which paragraph of which article."""
        return self.article, self.paragraph

    def within(self, other: "Reference") -> bool:
        """Does this reference lie wholly inside the other?"""
        return self.place == other.place and other.span.contains(self.span)
