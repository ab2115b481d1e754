"""When each seed was first and last changed, from git."""

from pathlib import Path

from generator.model.history import History, Span
from generator.model.time import Date
from generator.read import git


def history(root: Path) -> History:
    """The days of each seed's commits; empty outside git and in a clone whose history is cut off."""
    if not git.is_repository(root) or git.is_shallow(root):
        return History()
    log = git.git(
        root, "log", "-z", "--format=%x01%as", "--name-only", "--relative", "--no-renames", "--", "seeds"
    )
    first: dict[str, Date] = {}
    last: dict[str, Date] = {}
    _, *commits = log.decode("utf-8", "replace").split("\x01")
    for commit in commits:  # the latest comes first; %as is the day as its author wrote it
        day, *names = (part.strip("\n") for part in commit.split("\0"))
        for name in filter(None, names):
            first[name] = Date(day)
            last.setdefault(name, Date(day))
    return History(tuple(Span(name, first[name], last[name]) for name in sorted(first)))
