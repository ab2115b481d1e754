"""How a generated page knows itself: `generated` in its front matter is a digest of all the rest."""

import hashlib
import re
from typing import Literal

State = Literal["own", "intact", "edited"]
_MARK = re.compile(r"^generated: ([0-9a-f]{16})\n", re.MULTILINE)
_FRONT = re.compile(r"\A---\n(.*?\n)?---\n", re.DOTALL)
_CONFLICT = re.compile(
    r"^<<<<<<<[^\n]*\n(.*?)(?:^\|{7}[^\n]*\n.*?)?^=======\n(.*?)^>>>>>>>[^\n]*\n", re.DOTALL | re.MULTILINE
)


def stamped(text: str) -> str:
    """The page with its mark, the last field of the front matter, which is made where there is none."""
    front = _FRONT.match(text)
    if front is None:
        text, end = f"---\n---\n{text}", 4
    else:
        end = front.end() - len("---\n")
    return f"{text[:end]}generated: {_digest(text)}\n{text[end:]}"


def state(text: str) -> State:
    """Is this page somebody's own, generated and as it was written, or generated and edited since?

    A page in which git left a conflict is as it was written if both of its sides are.
    """
    text = text.replace("\r\n", "\n").removeprefix("\ufeff")
    states = {_state(side) for side in sides(text)}
    return "edited" if len(states) > 1 else states.pop()


def sides(text: str) -> tuple[str, ...]:
    """The text itself, or the two versions of it between git's marks of a conflict."""
    if not _CONFLICT.search(text):
        return (text,)
    return _CONFLICT.sub(lambda m: m[1], text), _CONFLICT.sub(lambda m: m[2], text)


def mark(text: str) -> str | None:
    """The mark that a page carries, whatever was edited since; None if it has none."""
    found = _find(text)
    return found[1] if found else None


def _state(text: str) -> State:
    found = _find(text)
    if found is None:
        return "own"
    return "intact" if _digest(text[: found.start()] + text[found.end() :]) == found[1] else "edited"


def _find(text: str) -> re.Match[str] | None:
    front = _FRONT.match(text)
    return _MARK.search(front[0]) if front else None


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
