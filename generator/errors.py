"""What can be wrong with what a person gave us, said so that they can mend it."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing that is wrong: where, what was found, and what to do about it.

    `file` is relative to the dossier's root; `line` counts from 1, or is None where no line is meant.
    """

    file: str
    line: int | None
    found: str
    todo: str

    def __str__(self) -> str:
        place = self.file if self.line is None else f"{self.file}:{self.line}"
        return f"{place}: {self.found}. {self.todo}"


class UserError(Exception):
    """The command cannot go on, through no fault of the program. Carries at least one Problem."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(self.problems)  # so that the error survives the way back from another process

    def __str__(self) -> str:
        return "\n".join(map(str, self.problems))
