"""export: the only writer. Pages, addresses, the MkDocs site, the PDF and the data files."""

from generator.export import docs, files, pdf, serve, site, starter, transaction

__all__ = ["docs", "files", "pdf", "serve", "site", "starter", "transaction"]
