"""Names as parts of addresses."""

import re
import unicodedata

# Letters that Unicode does not take apart into a base letter and a mark.
_PLAIN = str.maketrans(
    {"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"}
)


def slug(text: str, limit: int = 80) -> str:
    """The text in lower-case letters and figures joined by hyphens, cut between words.

    Latin letters lose their marks; letters of other scripts stay as they are. At most `limit` code
    points, never empty.
    """
    folded = text.lower().translate(_PLAIN).replace("’", "").replace("'", "")
    bare = "".join(c for c in unicodedata.normalize("NFKD", folded) if not unicodedata.combining(c))
    words = re.findall(r"[^\W_]+", unicodedata.normalize("NFC", bare))
    whole = "-".join(words)
    if len(whole) > limit:
        whole = whole[: limit + 1].rpartition("-")[0] or whole[:limit]
    return whole or "unnamed"
