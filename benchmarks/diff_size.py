"""How much of docs/ changes when one article is added to a dossier of fifty.

    python -m benchmarks.diff_size SEEDS [--base 50] [--added 10]

SEEDS is a folder of articles. The first `--base` make the dossier; each of the next `--added` is put in
alone.
For each: pages changed beyond the article's own page and its own people, events and days (`beyond`); the same
without its own actors and places (`other`); lines changed in those (`lines`); lines changed at all, with the
pages that came with the article (`all`).
"""

import argparse
import difflib
import shutil
import statistics
import tempfile
from pathlib import Path

from generator import build, export, read, render
from generator.export.marks import stamped
from generator.resolve import Resolved

Pages = dict[str, str]


def main() -> None:
    """Print one line for each added article, and the medians."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("seeds", type=Path)
    parser.add_argument("--base", type=int, default=50)
    parser.add_argument("--added", type=int, default=10)
    parser.add_argument("--show", action="store_true", help="name the pages beyond its own, with their lines")
    args = parser.parse_args()
    seeds = sorted(path for path in args.seeds.iterdir() if path.is_file())
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        before = grown(root, seeds[: args.base])
        rows = [compared(root, before, seed, args.show) for seed in seeds[args.base : args.base + args.added]]
    print(f"{'median':36}", *(f"{statistics.median(column):6.0f}" for column in zip(*rows, strict=True)))


def grown(root: Path, seeds: list[Path]) -> Pages:
    """The pages of the dossier made of `seeds`, whose addresses are remembered from now on."""
    (root / "seeds").mkdir()
    for seed in seeds:
        shutil.copy(seed, root / "seeds")
    found = build.resolved(root)
    made = pages(root, found)
    export.docs.write(root, (), found.addresses)
    print(f"{len(seeds)} articles, {len(made)} pages")
    print(f"{'':36} {'beyond':>6} {'other':>6} {'lines':>6} {'all':>6}")
    return made


def pages(root: Path, found: Resolved) -> Pages:
    """Each Markdown page below docs/ as it would be written."""
    made = render.pages(found.dossier, read.settings(root), found.addresses)
    return {page.path: stamped(page.text) for page in made if page.path.endswith(".md")}


def compared(root: Path, before: Pages, seed: Path, show: bool) -> tuple[int, ...]:
    """The four figures for `seed`."""
    added = root / "seeds" / seed.name
    known = {article.id for article in read.articles(root).articles}
    shutil.copy(seed, added)
    found = build.resolved(root)
    added.unlink()
    (article,) = {article.id for article in found.dossier.articles} - known
    after = pages(root, found)
    changed = {
        path: lines(before.get(path, ""), after.get(path, "")) for path in before.keys() | after.keys()
    }
    changed = {path: count for path, count in changed.items() if count}
    beyond = sorted(path for path in changed if path not in own(found, article))
    other = [path for path in beyond if path not in named(found, article)]
    row = len(beyond), len(other), sum(changed[path] for path in other), sum(changed.values())
    print(f"{seed.name[:36]:36}", *(f"{figure:6}" for figure in row))
    for path in other if show else ():
        print(f"    {changed[path]:4} {path}")
    return row


def own(found: Resolved, article: str) -> set[str]:
    """The article's page, its neighbours by day, and the pages of its people, events and days."""
    dossier = found.dossier
    people = {f"people/{p.id}.md" for p in dossier.people if any(m.article == article for m in p.mentions)}
    events = {f"events/{e.id}.md" for e in dossier.events if any(r.article == article for r in e.evidence)}
    days = {page.path for page in render.pages(dossier, read.settings(Path()), found.addresses)}
    return {f"articles/{article}.md", *people, *events, *(path for path in days if path.startswith("dates/"))}


def named(found: Resolved, article: str) -> set[str]:
    """The pages of the article's actors and places."""
    actors = {
        f"actors/{a.id}.md" for a in found.dossier.actors if any(m.article == article for m in a.mentions)
    }
    places = {
        f"places/{p.id}.md" for p in found.dossier.places if any(m.article == article for m in p.mentions)
    }
    return actors | places


def lines(old: str, new: str) -> int:
    """Lines removed and lines added."""
    diff = difflib.unified_diff(old.splitlines(), new.splitlines(), n=0, lineterm="")
    return sum(1 for line in diff if line[:1] in "+-" and line[:3] not in ("+++", "---"))


if __name__ == "__main__":
    main()
