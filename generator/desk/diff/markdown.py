"""A comparison as Markdown for a pull request, and as JSON."""

import dataclasses
import json
import re
from collections import Counter
from collections.abc import Mapping

from generator.desk.diff.change import SECTIONS, Change, Comparison, Section
from generator.render.wording import count

FEW = 10  # lines of one kind; the rest is counted
QUOTED = 110  # code points of evidence shown


def markdown(comparison: Comparison, since: str, base: str = "") -> str:
    """The changes as a reader would say them. `base` goes before the address of each page of docs/."""
    lines = [f"## What changed in the dossier since {_text(since)}", ""]
    if not comparison.changes:
        return "\n".join([*lines, "Nothing."]) + "\n"
    lines += [_summary(comparison), ""]
    for section in SECTIONS:
        held = comparison.of(section)
        if held:
            lines += [f"**{section}**", "", *_section(held, base, comparison.labels), ""]
    return "\n".join(lines).rstrip("\n") + "\n"


def as_json(comparison: Comparison, since: str) -> str:
    """All changes, none left out, as JSON."""
    changes = [dataclasses.asdict(change) for change in comparison.changes]
    return json.dumps({"since": since, "changes": changes}, ensure_ascii=False, indent=1) + "\n"


def _summary(comparison: Comparison) -> str:
    """How many articles, people and events came and went, in one line."""
    said = []
    for kind in ("added", "removed", "gone", "merged", "joined", "split"):
        counts = Counter(c.section for c in comparison.changes if c.kind == kind)
        named = [count(n, *_COUNTED[s]) for s, n in counts.items() if s in _COUNTED]
        said += [f"{' and '.join(filter(None, (', '.join(named[:-1]), named[-1])))} {kind}"] if named else []
    return f"{'; '.join(said) or 'No article, person or event came or went'}."


_COUNTED: dict[Section, tuple[str, str]] = {
    "Articles": ("article", "articles"),
    "People": ("person", "people"),
    "Events": ("event", "events"),
}


def _section(changes: tuple[Change, ...], base: str, labels: Mapping[str, str]) -> list[str]:
    lines = []
    for kind in dict.fromkeys(c.kind for c in changes):
        held = [c for c in changes if c.kind == kind]
        lines += [_line(change, base, labels) for change in held[:FEW]]
        if len(held) > FEW:
            lines.append(f"- {kind}: … and {len(held) - FEW} more")
    return lines


def _line(change: Change, base: str, labels: Mapping[str, str]) -> str:
    name = _text(change.subject)
    subject = f"[{name}]({base}docs/{change.page})" if change.page else name
    detail = f": {_text(change.detail)}" if change.detail else ""
    return f"- {change.kind}: {subject}{detail}{_evidence(change, base, labels)}"


def _evidence(change: Change, base: str, labels: Mapping[str, str]) -> str:
    """The words that say so, unless the line has them already, and where they stand."""
    reference = change.evidence
    if reference is None:
        return ""
    words = " ".join(reference.text.split())
    short = words if len(words) <= QUOTED else words[:QUOTED].rpartition(" ")[0] + " …"
    place = f"{base}docs/articles/{reference.article}.md#p{reference.paragraph}"
    where = f"[{_text(labels.get(reference.article, reference.article))}, ¶{reference.paragraph}]({place})"
    return f" ({where})" if words == change.subject else f" (“{_text(short)}”, {where})"


def _text(value: str) -> str:
    """Untrusted words as plain text in Markdown: no markup, no mention of a user, on one line."""
    plain = re.sub(r"([\\`*_{}\[\]<>#|~!$&])", r"\\\1", " ".join(value.split()))
    return re.sub(r"@(?=\w)", "@\u200b", re.sub(r"(?i)(https?)://", "\\1:\u200b//", plain))
