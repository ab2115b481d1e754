"""Bytes to text: UTF-8, byte order marks, UTF-16 without one, and the rest by statistics."""

import codecs
import re

from charset_normalizer import from_bytes

_MARKS = (  # UTF-32 first: its little-endian mark begins with UTF-16's
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 65536  # bytes that are enough to guess an encoding
_CONTROLS = frozenset(range(32)) - {0, *b"\t\n\v\f\r\x1a\x1b"}


class NotText(ValueError):
    """The bytes are no text in any encoding; the message says why."""


def decode(data: bytes) -> tuple[str, tuple[str, ...]]:
    """The text and notes on how it was read. Raises NotText for binary data."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strict_or_lossy(data, encoding)
    if guess := _utf16_by_nulls(data):
        return _strict_or_lossy(data, guess)
    _refuse_binary(data)
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError:
        return _other(data)


def _strict_or_lossy(data: bytes, encoding: str) -> tuple[str, tuple[str, ...]]:
    text = data.decode(encoding, errors="replace")
    lost = text.count("\ufffd")
    notes = () if encoding == "utf-8-sig" else (f"read as {encoding.upper()}",)
    return text, notes + ((_lossy(lost, encoding),) if lost else ())


def _lossy(count: int, encoding: str) -> str:
    sequences = "sequence" if count == 1 else "sequences"
    return f"marked {count} broken byte {sequences} (no {encoding.upper()}) as \ufffd"


def _utf16_by_nulls(data: bytes) -> str | None:
    """Latin text in UTF-16 has a zero in nearly every second byte."""
    sample = data[:_SAMPLE]
    half = len(sample) // 2
    if half < 2:
        return None
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > 0.4 * half and even < 0.05 * half:
        return "utf-16-le"
    if even > 0.4 * half and odd < 0.05 * half:
        return "utf-16-be"
    return None


def _refuse_binary(data: bytes) -> None:
    sample = data[:_SAMPLE]
    controls = sum(byte in _CONTROLS for byte in sample)
    if controls > 0.02 * len(sample) or sample.count(0) > 0.1 * len(sample):
        raise NotText("it holds binary data")


def _other(data: bytes) -> tuple[str, tuple[str, ...]]:
    """UTF-8 with a few broken bytes stays UTF-8; else the likeliest single-byte or East Asian encoding."""
    lossy = data.decode("utf-8", errors="replace")
    broken, foreign = lossy.count("\ufffd"), sum(c > "\x7f" for c in lossy)
    if foreign - broken > broken:
        return lossy, (_lossy(broken, "utf-8"),)
    best = from_bytes(data[:_SAMPLE]).best()
    if best is None:
        raise NotText("its bytes fit no known encoding")
    encoding = _western(data, best.encoding)
    return data.decode(encoding, errors="replace"), (f"read as {_NAMES.get(encoding, encoding.upper())}",)


_NAMES = {"cp1252": "Windows-1252"}
_LATIN = re.compile(r"(?!cp9[345])(?:latin|iso8859|cp|mac|hp)")  # cp93x, cp94x and cp95x are East Asian


def _western(data: bytes, guess: str) -> str:
    """Single-byte guesses are near ties on a mostly English text; the web's usual one is the best bet."""
    foreign = [byte for byte in data[:_SAMPLE] if byte > 0x7F]
    few = len(foreign) < 0.05 * min(len(data), _SAMPLE) or all(0x80 <= byte <= 0x9F for byte in foreign)
    if few and _LATIN.match(guess):
        try:
            data.decode("cp1252")
        except UnicodeDecodeError:
            return guess
        return "cp1252"
    return guess
