"""How much of docs/ changes when one article is added to a dossier of fifty.

    python -m benchmarks.diff_size SEEDS [--base 50] [--added 10] [--show]

SEEDS is a folder of articles. The first `--base` make the dossier; each of the next `--added` is put in
alone. For each, the pages that change and, after the slash, the lines removed and added in them:

    page      the article's own page
    own       the pages of its people, the events and the timeline
    index     home, articles, actors, places, quotes and review: a line for each thing that came
    other     pages of other articles, people and events: what one more article makes of what others say
    beyond    index and other together
    outside   all but the article's own page; of these:
    known     pages that were there before
    marks     the digests of those in the front matter, a line out and a line in for each
    new       pages that came with the article
    ids       the list of addresses, docs/.addresses.yml, which no page shows
"""

import argparse
import difflib
import shutil
import statistics
import tempfile
from collections.abc import Iterable
from pathlib import Path

from generator import build, export, read, render
from generator.export import addresses
from generator.export.marks import stamped
from generator.resolve import Resolved

Pages = dict[str, str]
Counts = dict[str, tuple[int, int]]
IDS = ".addresses.yml"
KINDS = ("page", "own", "index", "other", "beyond", "outside", "known", "marks", "new", "ids")


def main() -> None:
    """Print one line for each added article, and the medians."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("seeds", type=Path)
    parser.add_argument("--base", type=int, default=50)
    parser.add_argument("--added", type=int, default=10)
    parser.add_argument("--show", action="store_true", help="name the changed pages, with their lines")
    args = parser.parse_args()
    seeds = sorted(path for path in args.seeds.iterdir() if path.is_file())
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        before = grown(root, seeds[: args.base])
        rows = [compared(root, before, seed, args.show) for seed in seeds[args.base : args.base + args.added]]
    medians = {
        kind: (middle(row[kind][0] for row in rows), middle(row[kind][1] for row in rows)) for kind in KINDS
    }
    print(line("median", medians))


def middle(figures: Iterable[int]) -> int:
    """The median, rounded up."""
    return -int(-statistics.median(figures) // 1)


def grown(root: Path, seeds: list[Path]) -> Pages:
    """The pages of the dossier made of `seeds`, whose addresses are remembered from now on."""
    (root / "seeds").mkdir()
    for seed in seeds:
        shutil.copy(seed, root / "seeds")
    found = build.resolved(root)
    made = pages(root, found)
    export.docs.write(root, (), found.addresses)
    print(f"{len(seeds)} articles, {len(made)} pages; pages/lines that one more article changes:")
    print(f"{'':30}", *(f"{kind:>8}" for kind in KINDS))
    return made


def pages(root: Path, found: Resolved) -> Pages:
    """Each Markdown page below docs/ as it would be written, and the list of addresses."""
    made = render.pages(found.dossier, read.settings(root), found.addresses)
    shown = {page.path: stamped(page.text) for page in made if page.path.endswith(".md")}
    return shown | {IDS: addresses.text(found.addresses)}


def compared(root: Path, before: Pages, seed: Path, show: bool) -> Counts:
    """Pages and lines of each kind for `seed`."""
    added = root / "seeds" / seed.name
    known = {article.id for article in read.articles(root).articles}
    shutil.copy(seed, added)
    found = build.resolved(root)
    added.unlink()
    (article,) = {article.id for article in found.dossier.articles} - known
    after = pages(root, found)
    row = counts(before, after, found, article)
    print(line(seed.name[:30], row))
    for path, number in changes(before, after).items() if show else ():
        print(f"    {kind(path, found, article):6} {number:4} {path}{' (new)' if path not in before else ''}")
    return row


def changes(before: Pages, after: Pages) -> dict[str, int]:
    """The pages that differ, each with the lines removed and added."""
    differ = {path for path in before.keys() | after.keys() if before.get(path) != after.get(path)}
    return {path: lines(before.get(path, ""), after.get(path, "")) for path in sorted(differ)}


def counts(before: Pages, after: Pages, found: Resolved, article: str) -> Counts:
    """Pages and lines of each kind that adding `article` changed."""
    changed = changes(before, after)
    kinds = {path: kind(path, found, article) for path in changed}
    outside = {path for path in changed if kinds[path] not in ("page", "ids")}
    groups = {name: {path for path in changed if kinds[path] == name} for name in (*KINDS[:4], "ids")}
    groups |= {"beyond": groups["index"] | groups["other"], "outside": outside}
    groups |= {"known": outside & before.keys(), "new": outside - before.keys()}
    row = {name: (len(paths), sum(changed[path] for path in paths)) for name, paths in groups.items()}
    return row | {"marks": (len(groups["known"]), 2 * len(groups["known"] & after.keys()))}


def kind(path: str, found: Resolved, article: str) -> str:
    """What a page is to the added article."""
    if path == IDS:
        return "ids"
    section, _, name = path.removesuffix(".md").partition("/")
    if path == f"articles/{article}.md":
        return "page"
    if section in ("dates", "events"):
        return "own"
    told = {one.id for one in found.dossier.people if any(m.article == article for m in one.mentions)}
    if name in told and section == "people":
        return "own"
    listing = section in ("index", "quotes", "review") or name == "index" or "/" in name
    return "index" if listing else "other"


def lines(old: str, new: str) -> int:
    """Lines removed and lines added."""
    diff = list(difflib.unified_diff(old.splitlines(), new.splitlines(), n=0, lineterm=""))[2:]
    return sum(1 for one in diff if one[:1] in "+-")


def line(name: str, counts: Counts) -> str:
    """One row of the table."""
    return " ".join([f"{name:30}", *(f"{f'{counts[k][0]}/{counts[k][1]}':>8}" for k in KINDS)])


if __name__ == "__main__":
    main()
