"""What other programs read: the dossier as data, tables, a calendar and feeds."""

from generator.export.data import as_json
from generator.export.files.calendar import calendar
from generator.export.files.feeds import atom, json_feed, rss
from generator.export.files.tables import tables
from generator.model.dossier import Dossier


def files(dossier: Dossier, site_url: str | None) -> dict[str, bytes]:
    """Every data file by its path below site/. `site_url` is where the site will be read, if known."""
    tabular = {f"data/{name}.csv": content for name, content in tables(dossier).items()}
    return tabular | {
        "data/dossier.json": as_json(dossier).encode(),
        "data/events.ics": calendar(dossier, site_url),
        "feed.atom": atom(dossier, site_url),
        "feed.rss": rss(dossier, site_url),
        "feed.json": json_feed(dossier, site_url),
    }
