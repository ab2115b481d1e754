"""Build a dossier from a folder of seeds with gold answers, and score it.

    python -m benchmarks.accuracy COLLECTIONS TASK [TASK ...] [--errors N]

COLLECTIONS holds score.py and data/TASK/seeds. The dossier is built in a temporary folder.
"""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from generator import build
from generator.export.data import as_json

SEEDS_OF = {"dates": "dates", "people": "dates", "events": "dates"}  # three tasks, the same seeds


def main() -> None:
    """Score each task and print its table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("collections", type=Path)
    parser.add_argument("tasks", nargs="+")
    parser.add_argument("--errors", default="0")
    args = parser.parse_args()
    for task in args.tasks:
        score(args.collections.resolve(), task, args.errors)


def score(collections: Path, task: str, errors: str) -> None:
    """Build the dossier of one task in a folder of its own and run the scorer on it."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "seeds").symlink_to(collections / "data" / SEEDS_OF.get(task, task) / "seeds")
        data = root / "dossier.json"
        data.write_text(as_json(build.resolved(root).dossier), encoding="utf-8")
        command = [sys.executable, str(collections / "score.py"), task, str(data), "--errors", errors]
        subprocess.run(command, check=True)


if __name__ == "__main__":
    main()
