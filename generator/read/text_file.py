"""The text of a file that people write: settings, decisions, notes, remembered addresses."""

from pathlib import Path

from generator.errors import Problem, UserError


def text_of(root: Path, path: Path) -> str:
    """The whole text, without a byte order mark.

    Raises UserError where the file cannot be read or is not UTF-8, with the line of the first wrong byte.
    """
    file = path.relative_to(root).as_posix()
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        raise UserError([Problem(file, line, "this is not UTF-8", "Save the file as UTF-8.")]) from None
    except OSError as error:
        todo = "Check that it is a file and may be read."
        raise UserError([Problem(file, None, f"it cannot be read ({error.strerror})", todo)]) from None
