"""export: the only writer. Pages, addresses, the MkDocs site, the PDF and the data files."""

from generator.export import curation, docs, files, pdf, serve, site, starter, transaction

__all__ = ["curation", "docs", "files", "pdf", "serve", "site", "starter", "transaction"]
