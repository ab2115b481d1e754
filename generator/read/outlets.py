"""Publishers and news agencies, known by name."""

from dataclasses import dataclass
from functools import cache
from typing import Literal

from generator.lexicon import entries


@dataclass(frozen=True, slots=True)
class Outlet:
    """A publisher or an agency under the name that is shown."""

    name: str
    kind: Literal["agency", "outlet"]


@cache
def _known() -> dict[str, Outlet]:
    return {
        name.casefold(): Outlet(entry["names"][0], entry["kind"])
        for entry in entries("outlets")
        for name in (*entry["names"], entry["domain"])
    }


def shown(name: str | None) -> str | None:
    """The name under which a publisher is shown: the known one, else as it was given."""
    outlet = known(name or "")
    return outlet.name if outlet else name or None


def known(name: str) -> Outlet | None:
    """The publisher or agency of that name, whatever the case; None for others."""
    return _known().get(name.strip(" .").casefold())
