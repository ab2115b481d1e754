"""Telling histories from news.

A history (an encyclopaedia's article on a war) begins with old dates; it hardly ever says "Tuesday" or
"last week", or tells of the weeks around its publication.
"""

import datetime

from generator.model.expressions import Expression, Fixed, Now, Weekday, parts
from generator.model.findings import Findings

_LONG_AGO = datetime.timedelta(2 * 365)  # a date with its year so far back is no news
_BEYOND_MEMORY = datetime.timedelta(30 * 365)  # and one so far back counts twice
_LATELY = datetime.timedelta(60)  # news is of so many days at most
_RECENT = -1  # the sign of news
_OLD, _SHARE = 4, 6  # a history gives four old dates or more, and six for each sign of news
_OLD_UNDATED = 3  # so many will do where no day of publication speaks against it


def is_history(findings: Findings) -> bool:
    """Does the article tell of a time long before it was written?"""
    signs = [sign for c in findings.dates for part in parts(c.expression) if (sign := _sign(part, findings))]
    old, recent = sum(s for s in signs if s > 0), signs.count(_RECENT)
    enough = _OLD if findings.article.published.date else _OLD_UNDATED
    return old >= enough and signs[0] > 0 and recent * _SHARE <= old


def _sign(part: Expression, findings: Findings) -> int:
    """What an expression shows of the time of writing: above 0 that it was long after."""
    published = findings.article.published.date
    if isinstance(part, Fixed):
        if not published:
            return 1
        age = published.first - part.date.last
        return (age > _LONG_AGO) + (age > _BEYOND_MEMORY) if age > _LATELY else _RECENT
    return _RECENT if isinstance(part, Now) or (isinstance(part, Weekday) and part.week is None) else 0
