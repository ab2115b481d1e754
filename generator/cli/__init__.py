"""cli: the commands. The only room that prints."""

from generator.cli import making
from generator.cli.app import main

__all__ = ["main", "making"]
