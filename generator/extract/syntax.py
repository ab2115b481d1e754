"""A parsed paragraph in our own terms, so that only the parser itself knows the library it uses.

Part of speech tags are Universal Dependencies' (`pos`) and Penn Treebank's (`tag`); `dep` is the label of
the arc to `head` in the scheme of spaCy's English models (ClearNLP). Offsets are code points of the
paragraph's text.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True, slots=True)
class Token:
    """One word. `i` and `head` are positions in the paragraph's list; a root is its own head.

    `entity` is the recogniser's label of the entity the word is in, or ""; `starts_entity` marks its first.
    """

    i: int
    text: str
    start: int
    end: int
    lemma: str
    pos: str
    tag: str
    dep: str
    head: int
    entity: str
    starts_entity: bool
    sentence: int


@dataclass(frozen=True)
class Parse:
    """One paragraph: number, text and words; a word's `sentence` counts from 0 in the paragraph."""

    paragraph: int
    text: str
    tokens: tuple[Token, ...]

    @cached_property
    def _children(self) -> tuple[tuple[int, ...], ...]:
        found: list[list[int]] = [[] for _ in self.tokens]
        for token in self.tokens:
            if token.head != token.i:
                found[token.head].append(token.i)
        return tuple(map(tuple, found))

    def children(self, token: Token) -> tuple[Token, ...]:
        """The words that hang directly on this one, in order."""
        return tuple(self.tokens[i] for i in self._children[token.i])

    def head(self, token: Token) -> Token:
        """The word that this one hangs on; a root's head is itself."""
        return self.tokens[token.head]

    def subtree(self, token: Token) -> tuple[Token, ...]:
        """The word and all that hangs on it, in order."""
        found, todo = [], [token.i]
        while todo:
            i = todo.pop()
            found.append(i)
            todo.extend(self._children[i])
        return tuple(self.tokens[i] for i in sorted(found))

    def sentences(self) -> Iterator[tuple[Token, ...]]:
        """The sentences as runs of words."""
        start = 0
        for i, token in enumerate(self.tokens):
            if token.sentence != self.tokens[start].sentence:
                yield self.tokens[start:i]
                start = i
        if self.tokens:
            yield self.tokens[start:]

    def entities(self) -> Iterator[tuple[str, tuple[Token, ...]]]:
        """The recogniser's entities: label and words."""
        run: list[Token] = []
        for token in self.tokens:
            if run and (token.starts_entity or not token.entity):
                yield run[0].entity, tuple(run)
                run = []
            if token.entity:
                run.append(token)
        if run:
            yield run[0].entity, tuple(run)
