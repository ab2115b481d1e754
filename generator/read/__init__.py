"""read: the only reader. Seeds, settings, curation and addresses, from files to types."""

from generator.read.addresses import addresses
from generator.read.articles import Reading, articles
from generator.read.curation import curation
from generator.read.history import history
from generator.read.settings import settings, two_titles

__all__ = ["Reading", "addresses", "articles", "curation", "history", "settings", "two_titles"]
