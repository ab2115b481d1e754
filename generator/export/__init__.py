"""export: the only writer. Pages, addresses, the MkDocs site, the PDF and the data files."""
