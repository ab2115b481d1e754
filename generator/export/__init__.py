"""export: the only writer. Pages, addresses, the MkDocs site, the PDF and the data files."""

from generator.export import cache, curation, docs, files, pdf, schemas, serve, site, starter, transaction

__all__ = ["cache", "curation", "docs", "files", "pdf", "schemas", "serve", "site", "starter", "transaction"]
