"""export: the only writer. Pages, addresses, the MkDocs site, the PDF and the data files."""

from generator.export import data, serve, site, starter

__all__ = ["data", "serve", "site", "starter"]
