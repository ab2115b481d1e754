"""The fonts of the print. All come from pinned packages, so that the bytes are the same everywhere.

Typst brings the serif (Libertinus). `pymupdf-fonts` holds Noto Sans, FiraGO (Arabic, Hebrew, Devanagari,
Thai, Georgian) and Noto's symbols as compressed bytes; `justmytype-intl-cjk` holds Noto Sans for Chinese,
Japanese and Korean as files. All are under the SIL Open Font License.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from importlib.resources import as_file, files
from pathlib import Path
from tempfile import TemporaryDirectory

import typst

SERIF = "Libertinus Serif"
SANS = "Noto Sans"
FALLBACK = (
    *("FiraGO", "Noto Sans SC", "Noto Sans TC", "Noto Sans JP", "Noto Sans KR"),
    *("Noto Sans Symbols", "Noto Sans Symbols2", "Noto Sans Math", "DejaVu Sans Mono"),
)
"""Asked in this order for a glyph that the first two lack."""

_PACKED = (
    *("NotoSans_Regular", "NotoSans_Bold", "NotoSans_Italic", "NotoSans_BoldItalic"),
    *("FiraGO_Regular", "FiraGO_Bold", "FiraGO_Italic", "FiraGO_BoldItalic"),
    *("NotoSansSymbols_Regular", "NotoSansSymbols2_Regular", "NotoSansMath_Regular"),
)


@contextmanager
def fonts(system: bool) -> Iterator[typst.Fonts]:
    """The fonts as Typst takes them; `system` adds those of this machine, whatever they are."""
    with TemporaryDirectory() as folder, as_file(files("justmytype_intl_cjk") / "fonts") as cjk:
        for name in _PACKED:
            data = import_module(f"pymupdf_fonts.{name}").fontbuffer
            Path(folder, f"{name}.ttf").write_bytes(data)
        yield typst.Fonts(include_system_fonts=system, font_paths=[folder, str(cjk)])
