"""The role of each line of a page, from its kind and its place by the story."""

from collections.abc import Sequence

from generator.model.article import Role
from generator.read.bylines import signature
from generator.read.kinds import Line, line
from generator.read.story import Story, story

_FEW = 6  # lines above the story of a text that is no whole page
_NAME = 3  # words of a site's name
_SIGNED = {"credit", "byline", "stamp"}  # what a story may be signed with
_TOLD = 6  # words of a line that tells something
_SIGNATURE = 3  # lines below it in which the author and the day stand
_ABOVE = 4  # lines above the headline that may belong to the header
_NEAR = 15  # lines above the story in which its header stands


def roles(texts: Sequence[str], is_story: bool = False) -> list[Role]:
    """One role for each line. `is_story`: no menu stands around them."""
    lines = [line(text) for text in texts]
    found = story(lines)
    top = found.headline if found.headline is not None else _headline(lines, found)
    given = [_role(i, lines, found, top) for i in range(len(lines))]
    if not is_story and _is_page(lines, found):
        return given
    return [_kept(i, lines, found, role) for i, role in enumerate(given)]


def _is_page(lines: Sequence[Line], story: Story) -> bool:
    """Is this a whole web page with menus, and not a text that holds little but its story?"""
    inside = story.end - story.start
    above = story.start > _FEW
    return story.headline is not None or above or len(lines) - inside > max(inside, _NEAR)


def _kept(i: int, lines: Sequence[Line], story: Story, role: Role) -> Role:
    """In a text without menus a line is the story's unless something speaks against it."""
    line, masthead = lines[i], i < story.start and _masthead(lines, i)
    against = masthead or i in story.asides or line.kind in ("opens", "stops", "furniture") or not line.words
    if role != "furniture" or against:
        return role
    return "body" if i >= story.end or line.kind in ("prose", "point") else "subheading"


def _role(i: int, lines: Sequence[Line], story: Story, top: int | None) -> Role:
    line = lines[i]
    if line.kind == "credit":
        return "credit"
    if i == top:
        return "headline"
    if top is not None and i < top and _masthead(lines, i):
        return "furniture"
    if top is not None and line.text == lines[top].text:
        return "furniture"
    if not story.start <= i < story.end:
        return _outside(i, lines, story, top)
    if i in story.asides or line.kind in ("opens", "stops", "furniture"):
        return "furniture"
    if line.kind == "byline" or (line.kind == "short" and i == story.end - 1 and signature(line.text)):
        return "byline"
    if line.kind == "stamp" and i == story.start:
        return "metadata"
    if line.kind in ("short", "stamp"):
        return "subheading" if line.words else "furniture"
    return "body"


def _outside(i: int, lines: Sequence[Line], story: Story, top: int | None) -> Role:
    """Header lines around the headline and the story's start, or right behind the story; else furniture."""
    line = lines[i]
    header = story.start - _NEAR if top is None else min(top, story.start) - _ABOVE
    closing = i >= story.end and all(other.kind in _SIGNED for other in lines[story.end : i])
    if header <= i < story.start or closing:
        if line.kind == "stamp":
            return "metadata"
        signed = line.kind == "short" and (top is None or i > top) and signature(line.text)
        if line.kind == "byline" or signed:
            return "byline"
        if top is not None and top < i < story.start and i not in story.asides:
            return "subheading" if line.kind == "prose" or _deck(lines, i, top) else "furniture"
    return "furniture"


def _deck(lines: Sequence[Line], i: int, top: int) -> bool:
    """Do the lines below the headline, down to this one, say more of the story, the author or day behind?"""
    told = all(line.kind in ("short", "point") and line.words >= _TOLD for line in lines[top + 1 : i + 1])
    return told and any(line.kind in ("byline", "stamp") for line in lines[i + 1 : i + 1 + _SIGNATURE])


def _headline(lines: Sequence[Line], story: Story) -> int | None:
    """The first line above the story that looks like a headline; a whole page's first line is its title."""
    above = range(1 if story.start > _FEW else story.start)
    found = [i for i in above if _headline_like(lines[i])]
    if len(found) > 1 and _masthead(lines, found[0]):
        return found[1]
    return found[0] if found else None


def _masthead(lines: Sequence[Line], i: int) -> bool:
    """Is a line of few words the name of the site, with a menu, day, author or the signed headline below?"""
    if lines[i].kind != "short" or lines[i].words > _NAME or i + 1 >= len(lines):
        return False
    below = lines[i + 1]
    signed = [
        line for line in lines[i + 2 : i + 4] if line.kind in ("stamp", "byline") or signature(line.text)
    ]
    heads = below.kind == "short" and below.words > max(_NAME, lines[i].words) and bool(signed)
    return heads or below.kind in ("stamp", "byline", "furniture")


def _headline_like(line: Line) -> bool:
    """A headline has a few words; only the shortest may end with a full stop."""
    if line.kind not in ("short", "point", "prose") or not 2 <= line.words <= 30:
        return False
    return not line.text.endswith((".", ":", ";")) or (line.kind == "point" and line.words <= 20)
