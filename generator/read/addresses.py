"""The addresses that docs/.addresses.yml remembers."""

from pathlib import Path

from generator.errors import Problem, UserError
from generator.model.addresses import Address, Addresses
from generator.read.marked import Marked, marked
from generator.read.text_file import text_of

FILE = "docs/.addresses.yml"
_CONFLICT = ("<<<<<<<", "|||||||", "=======", ">>>>>>>")
_TODO = "Take the file back from git (`git checkout HEAD docs/.addresses.yml`); only the build writes it."


def addresses(root: Path) -> Addresses:
    """The remembered addresses; none where the file is missing.

    After a merge the lines of both sides count: the marks of a conflict are passed over, and the next build
    writes the file anew. Raises UserError for a file that is not YAML, for a line that is not an
    address, and for addresses that lead in a circle.
    """
    path = root / FILE
    if not path.is_file():
        return Addresses()
    lines = text_of(root, path).splitlines()
    text = "\n".join("" if line.startswith(_CONFLICT) else line for line in lines)
    content = marked(text, FILE)
    items = content.value if content else ()
    if not isinstance(items, tuple):
        raise UserError(
            [Problem(FILE, content.line if content else None, "this is no list of addresses", _TODO)]
        )
    found = {_address(item): item.line for item in items}
    _refuse_circles(found)
    return Addresses(
        tuple(sorted(found, key=lambda a: (a.section, a.id, a.article, a.paragraph, a.to or "")))
    )


def _address(item: Marked) -> Address:
    try:
        given = {key: str(value.value) for key, value in item.value.items()}  # type: ignore[union-attr]
        section, _, name = given.pop("at").partition("/")
        paragraph = int(given.pop("paragraph"))
        return Address(section, name, given.pop("article"), paragraph, given.pop("words"), **given)
    except (AttributeError, KeyError, TypeError, ValueError):
        raise UserError([Problem(FILE, item.line, "this is no address", _TODO)]) from None


def _refuse_circles(found: dict[Address, int]) -> None:
    leads = {(a.section, a.id): (a.section, a.to) for a in found if a.to}
    for address, line in found.items():
        seen, at = set(), (address.section, address.id)
        while at in leads and at not in seen:
            seen.add(at)
            at = leads[at]
        if at in seen:
            what = f"the address {address.section}/{address.id} leads in a circle"
            raise UserError([Problem(FILE, line, what, "Remove one `to:` of the circle.")])
