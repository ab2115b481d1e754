"""The command `dossier`, also as `python -m generator`."""

import sys


def main() -> None:
    """Run a command. To end it while its libraries load is no fault, either: exit code 130."""
    try:
        from generator.cli import main as run  # noqa: PLC0415 - loading takes seconds
    except KeyboardInterrupt:
        sys.exit(130)
    run()


if __name__ == "__main__":
    main()
