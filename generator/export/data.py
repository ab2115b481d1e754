"""The dossier as data: `dossier.json`, in the public format."""

import dataclasses
import json
from typing import Any

from generator.model.dossier import Dossier
from generator.model.time import Date

FORMAT = {"format": "briefing-dossier", "version": 1}


def as_json(dossier: Dossier) -> str:
    """The whole dossier as JSON: keys sorted, UTF-8, no time stamps."""
    data = FORMAT | _plain(dossier)
    return json.dumps(data, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def _plain(value: Any) -> Any:
    """Dataclasses as objects under the names of the public format."""
    if isinstance(value, Date):
        return str(value)
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if dataclasses.is_dataclass(value):
        names = [f.name for f in dataclasses.fields(value)]
        return {_PUBLIC.get(name, name): _plain(getattr(value, name)) for name in names}
    return value


# The format says "from", which Python keeps for itself.
_PUBLIC = {"origin": "from"}
