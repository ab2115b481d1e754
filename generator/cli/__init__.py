"""cli: the commands. The only room that prints. `--help` lists them in the order of these imports."""

from generator.cli import building, desk
from generator.cli.app import main

__all__ = ["building", "desk", "main"]
