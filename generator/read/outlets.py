"""Publishers and news agencies, known by name."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from generator.lexicon import entries

_HOST = re.compile(r"https?://(?:www\.|edition\.|amp\.|m\.)?([\w.-]+)")


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


def hosted(text: str) -> Outlet | None:
    """The publisher or agency whose site an address in the text leads to; None for others."""
    address = _HOST.search(text)
    return known(address[1]) if address else None


def known(name: str) -> Outlet | None:
    """The publisher or agency of that name, whatever the case; None for others."""
    return _known().get(name.strip(" .").casefold())
