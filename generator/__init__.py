"""A static site generator for a briefing dossier: news articles in, a cross-linked website and a PDF out."""

__version__ = "0.1.0"
