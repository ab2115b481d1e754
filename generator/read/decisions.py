"""One block of a curation file to one decision, checked against the table of kinds."""

import difflib
import re
from collections.abc import Iterable, Iterator, Mapping

from generator.errors import Problem, UserError
from generator.model.curation import FORMS, KINDS, CuratedDecision, Handle, Kind, Subject, kind
from generator.model.time import Date
from generator.read.marked import Marked, marked

_KEYS = ("decision", "about", "value", "why", "by", "on")
_HANDLE_KEYS = ("article", "words", "near")


def decisions(text: str, subject: Subject, file: str) -> tuple[CuratedDecision, ...]:
    """All decisions of one file. Raises UserError with every malformed entry, not only the first."""
    content = marked(text, file)
    if content is None or content.value == "":
        return ()
    if not isinstance(content.value, tuple):
        todo = "Begin each decision with `- decision:`."
        raise UserError([Problem(file, content.line, "this file should be a list of decisions", todo)])
    made: list[CuratedDecision] = []
    problems: list[Problem] = []
    for entry in content.value:
        try:
            made.append(_decision(entry, subject, file))
        except UserError as error:
            problems += error.problems
    if problems:
        raise UserError(problems)
    return tuple(made)


def _decision(entry: Marked, subject: Subject, file: str) -> CuratedDecision:
    fields = _fields(entry, _KEYS, file, "a decision")
    sort = _kind(fields.get("decision"), subject, entry.line, file)
    return CuratedDecision(
        subject=subject,
        kind=sort.name,
        about=_about(fields.get("about"), sort, entry.line, file),
        value=_value(fields.get("value"), sort, entry.line, file),
        why=_why(fields.get("why"), sort, entry.line, file),
        by=_text(fields.get("by"), "by", file),
        on=_day(fields.get("on"), "on", file),
        file=file,
        line=entry.line,
    )


def _kind(name: Marked | None, subject: Subject, line: int, file: str) -> Kind:
    given = _text(name, "decision", file)
    known = [k.name for k in KINDS[subject]]
    sort = kind(subject, given) if given else None
    if sort:
        return sort
    near = difflib.get_close_matches(given or "", known, n=1)
    todo = f"Did you mean `{near[0]}`?" if near else f"Use one of: {', '.join(known)}."
    found = f"there is no decision `{given}` about {subject}" if given else "`decision:` is missing"
    raise UserError([Problem(file, name.line if name else line, found, todo)])


def _about(given: Marked | None, sort: Kind, line: int, file: str) -> tuple[Handle, ...]:
    shape = "{article: …}" if sort.whole else "{article: …, words: …}"
    items = given.value if given else ()
    if not isinstance(items, tuple) or len(items) < sort.handles:
        found = f"`about:` of `{sort.name}` needs a list of at least {sort.handles}"
        raise UserError([Problem(file, given.line if given else line, found, f"Write each as `- {shape}`.")])
    handles = tuple(_handle(item, sort, shape, file) for item in items)
    if len(set(handles)) < len(handles):
        found = f"`{sort.name}` names the same words twice"
        raise UserError([Problem(file, line, found, "Name each place once; add `near:` to tell them apart.")])
    return handles


def _handle(item: Marked, sort: Kind, shape: str, file: str) -> Handle:
    if not isinstance(item.value, Mapping):
        raise UserError([Problem(file, item.line, "this does not say what it is about", f"Write `{shape}`.")])
    fields = _fields(item, _HANDLE_KEYS[:1] if sort.whole else _HANDLE_KEYS, file, "an entry of `about:`")
    texts = {key: _text(value, key, file) for key, value in fields.items()}
    if not texts.get("article") or bool(texts.get("words")) == sort.whole:
        raise UserError([Problem(file, item.line, "this does not say what it is about", f"Write `{shape}`.")])
    return Handle(str(texts["article"]), texts.get("words"), texts.get("near"))


def _value(given: Marked | None, sort: Kind, line: int, file: str) -> str | None:
    if sort.value == "none":
        if given:
            raise UserError([Problem(file, given.line, f"`{sort.name}` takes no `value:`", "Remove it.")])
        return None
    text = _text(given, "value", file)
    if text is None:
        todo = f"Add it (for `dossier decide`: --value). It means: {sort.meaning}"
        raise UserError([Problem(file, line, f"`{sort.name}` needs a `value:`", todo)])
    if sort.value == "date":
        return str(_day(given, "value", file))
    pattern, wanted = FORMS[sort.value]
    if not re.fullmatch(pattern, text):
        found = f"the value of `{sort.name}` is “{text}”"
        raise UserError([Problem(file, given.line if given else line, found, f"It must be {wanted}.")])
    return text


def _why(given: Marked | None, sort: Kind, line: int, file: str) -> str | None:
    text = _text(given, "why", file)
    if sort.reasoned and not text:
        raise UserError(
            [
                Problem(
                    file,
                    line,
                    f"`{sort.name}` needs a reason",
                    "Add `why:`, a sentence (`dossier decide`: --why).",
                )
            ]
        )
    return text


def _fields(entry: Marked, known: Iterable[str], file: str, what: str) -> Mapping[str, Marked]:
    keys = tuple(known)
    if not isinstance(entry.value, Mapping):
        todo = f"It takes the keys {', '.join(keys)}."
        raise UserError([Problem(file, entry.line, f"{what} must be a mapping", todo)])
    wrong = list(_unknown(entry.value, keys, file, what))
    if wrong:
        raise UserError(wrong)
    return entry.value


def _unknown(fields: Mapping[str, Marked], keys: tuple[str, ...], file: str, what: str) -> Iterator[Problem]:
    for key, value in fields.items():
        if key not in keys:
            near = difflib.get_close_matches(key, keys, n=1)
            todo = f"Did you mean `{near[0]}`?" if near else f"It takes the keys {', '.join(keys)}."
            yield Problem(file, value.line, f"{what} has no key `{key}`", todo)


def _text(given: Marked | None, key: str, file: str) -> str | None:
    if given is None:
        return None
    if not isinstance(given.value, str):
        raise UserError([Problem(file, given.line, f"`{key}:` must be one text", "Put quotes around it.")])
    return given.value.strip() or None


def _day(given: Marked | None, key: str, file: str) -> Date | None:
    text = _text(given, key, file)
    if given is None or text is None:
        return None
    try:
        return Date(text)
    except ValueError:
        todo = "Write a date such as 2031-05-02, 2031-05 or 2031."
        raise UserError([Problem(file, given.line, f"`{key}:` is not a date: “{text}”", todo)]) from None
