"""cli: the commands. The only room that prints."""

from generator.cli import desk, making
from generator.cli.app import main

__all__ = ["desk", "main", "making"]
