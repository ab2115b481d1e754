"""The scripts that the pinned fonts can print, and what happens to what they cannot."""

from collections.abc import Iterator

import pytest
import typst

from generator.export.pdf.fonts import fonts
from generator.export.pdf.glyphs import clusters, unshown

SCRIPTS = {
    "Latin": "Łódź, Đà Nẵng, İzmir, Þórr, œuvre, “—”…",
    "Greek": "Ελένη Ώρα",
    "Cyrillic": "Ковалёв, Їжак, Ђорђе",
    "Arabic": "توقيع المعاهدة ۱۲۳",
    "Hebrew": "שלום",
    "Devanagari": "नमस्ते",
    "Thai": "สวัสดี",
    "Georgian": "გამარჯობა",
    "Armenian": "Հայաստան",
    "Chinese": "渡轮條約",
    "Japanese": "ひらがなカタカナ漢字",
    "Korean": "안녕하세요",
    "signs": "€ ₽ ₹ ¶ § † → ½ № ☎ ♔ ∑ ≠ 𝒜",
}


@pytest.fixture(scope="module")
def faces() -> Iterator[typst.Fonts]:
    with fonts(system=False) as found:
        yield found


@pytest.mark.parametrize("script", SCRIPTS)
def test_the_fonts_have_the_script(script: str, faces: typst.Fonts) -> None:
    assert unshown(clusters(SCRIPTS[script]), faces) == frozenset()


@pytest.mark.parametrize(
    "sign", ["\N{GRINNING FACE}", "\N{BENGALI LETTER KA}", "\N{RIGHT-TO-LEFT OVERRIDE}", "\uf8ff"]
)
def test_what_no_font_has_is_found(sign: str, faces: typst.Fonts) -> None:
    assert unshown([sign, "é"], faces) == {sign}
