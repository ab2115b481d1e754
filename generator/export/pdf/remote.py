"""Links into another volume, as PDF has them: an action that opens a page of another file.

Typst can only write a web address (dossier-2.pdf#page=41), which many readers take for one and cannot open.
"""

import io
import re

import pikepdf

_ELSEWHERE = re.compile(r"(?P<file>[^/]+\.pdf)#page=(?P<page>\d+)")


def opened_elsewhere(data: bytes) -> bytes:
    """The file with its links into other files as GoToR actions (ISO 32000-1, 12.6.4.3).

    It is a file beside this one, whose pages count from 0. The same data gives the same bytes.
    """
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for page in pdf.pages:
            for link in page.get("/Annots", []):
                address = str(link.A.get("/URI", "")) if "/A" in link else ""
                if found := _ELSEWHERE.fullmatch(address):
                    link.A = _action(found["file"], int(found["page"]))
                    link.Contents = pikepdf.String(f"{found['file']}, page {found['page']}")
        out = io.BytesIO()
        pdf.save(out, deterministic_id=True)
    return out.getvalue()


def _action(file: str, page: int) -> pikepdf.Dictionary:
    target = pikepdf.Dictionary(Type=pikepdf.Name.Filespec, F=pikepdf.String(file), UF=pikepdf.String(file))
    start = pikepdf.Array([page - 1, pikepdf.Name.Fit])
    return pikepdf.Dictionary(Type=pikepdf.Name.Action, S=pikepdf.Name.GoToR, F=target, D=start)
