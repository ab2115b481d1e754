"""Broken links in people's own pages, found as Markdown has them."""

from pathlib import Path

import pytest

from generator.desk.links import broken
from generator.export.marks import stamped

OTHER = '---\ntitle: "Oslo"\n---\n\n# Oslo {: #title }\n\n| <span id="bergen">Bergen</span> |\n'
CASES = [
    ("[right](oslo.md) [title](oslo.md#title) [row](oslo.md#bergen)", []),
    ("[gone](nobody.md)", ["`nobody.md`: there is no such file"]),
    ("[no place](oslo.md#there)", ["`oslo.md#there`: the page has no such place"]),
    ("## My heading\n\n[here](#my-heading) [not here](#mine)", ["`#mine`: the page has no such place"]),
    ("[by name][o] [lost][l]\n\n[o]: oslo.md\n[l]: lost.md", ["`lost.md`: there is no such file"]),
    ("[a (b)](<a (b).md>) [c](people/c_(d).md)", ["`a (b).md`: there", "`people/c_(d).md`: there"]),
    ("`[code](gone.md)` and \\[text](gone.md)", []),
    ("```\n[code](gone.md)\n```\n\n    [code](gone.md)\n", []),
    ("<!-- [hidden](gone.md) -->", []),
    (
        '<a href="oslo.html#bergen">raw</a> <a href="gone.html">raw</a>',
        ["`gone.html`: there is no such file"],
    ),
    ("![picture](plan.png) ![lost](lost.png)", ["`lost.png`: there is no such file"]),
    ("[space](my%20plan.md)", []),
    ("[web](https://example.org/x.md) [mail](mailto:a@example.org) <b@example.org>", []),
    ("[root](/oslo.md)", ["`/oslo.md`: it begins at the root of the server"]),
]


@pytest.mark.parametrize(("text", "faults"), CASES)
def test_a_link_is_what_markdown_takes_for_one(tmp_path: Path, text: str, faults: list[str]) -> None:
    docs = tmp_path / "docs"
    docs.mkdir()
    (docs / "oslo.md").write_text(stamped(OTHER), encoding="utf-8")
    (docs / "plan.png").write_bytes(b"")
    (docs / "my plan.md").write_text("# Plan\n", encoding="utf-8")
    (docs / "own.md").write_text(f"# Own\n\n{text}\n", encoding="utf-8")
    found = list(broken(tmp_path))
    assert [p.file for p in found] == ["docs/own.md"] * len(faults)
    assert all(fault in p.found for p, fault in zip(found, faults, strict=True))


def test_a_broken_link_in_a_note_is_found_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    note = '<div class="note" markdown="block">\n\n[a][b] `[c](d.md)`\n\n[b]: gone.md\n\n</div>\n'
    (tmp_path / "docs/x.md").write_text(stamped(f"---\ntitle: x\n---\n\n{note}"), encoding="utf-8")
    (problem,) = broken(tmp_path)
    assert (problem.file, problem.line) == ("docs/x.md", 10)
