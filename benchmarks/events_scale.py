"""How the joining of event reports grows with their number.

    python -m benchmarks.events_scale [REPORTS]

Makes REPORTS (default 50,000) mentions of invented events and half as many, joins both, and prints seconds
and their ratio. Near-linear means a ratio of at most 2.3. Five reports tell each event, in five articles;
names follow a steep distribution, so that a few take part in very much.
"""

import random
import sys
import time

from generator.model.dossier import Participant, ParticipantRole
from generator.model.happenings import EventCandidate, Wording
from generator.model.text import Reference
from generator.model.time import Date
from generator.resolve.events.joining import join
from generator.resolve.events.parties import Party
from generator.resolve.events.reports import Report
from generator.resolve.events.stories import Stories

TYPES = ("consult", "accuse", "aid", "assault", "agree", "sanction")
WORDS = tuple(f"word{n}" for n in range(5000))
NAMES = tuple(f"name-{n}" for n in range(2000))
LIMIT = 2.3


def main() -> None:
    """Time both sizes and say whether the ratio holds."""
    most = int(sys.argv[1]) if len(sys.argv) > 1 else 50_000
    seconds = [timed(made_up(size)) for size in (most // 2, most)]
    ratio = seconds[1] / seconds[0]
    print(f"{most // 2} reports {seconds[0]:.1f} s, {most} reports {seconds[1]:.1f} s, ratio {ratio:.2f}")
    sys.exit(ratio > LIMIT)


def timed(reports: tuple[Report, ...]) -> float:
    """Seconds of processor time to join the reports."""
    start = time.process_time()
    joined = join(reports, Stories({r.article: " ".join(r.candidate.content) for r in reports}))
    print(f"{len(reports)} reports tell {len(joined.clusters)} events")
    return time.process_time() - start


def made_up(size: int) -> tuple[Report, ...]:
    """Reports of invented events, always the same for one size."""
    dice = random.Random(7)
    found: list[Report] = []
    while len(found) < size:
        kind = dice.choice(TYPES)
        day = f"20{dice.randint(10, 29)}-{dice.randint(1, 12):02d}-{dice.randint(1, 28):02d}"
        names = [NAMES[min(int(dice.paretovariate(0.6)), len(NAMES)) - 1] for _ in range(2)]
        words = tuple(sorted(dice.sample(WORDS, 8)))
        found += [report(len(found) + n, kind, day if n % 2 else None, names, words) for n in range(5)]
    return tuple(found[:size])


def report(n: int, kind: str, day: str | None, names: list[str], words: tuple[str, ...]) -> Report:
    """One sentence of an article of its own."""
    where = Reference(f"article-{n:06d}", 1, 0, len(kind), kind)
    candidate = EventCandidate(
        where, where, kind, None, "reported", (), (), kind, kind, Wording("meet {recipient}"), content=words
    )
    roles: tuple[ParticipantRole, ...] = ("actor", "recipient")
    parties = tuple(
        Party(name, True, Participant(name, None, name, "person", role, (where,)))
        for name, role in zip(dict.fromkeys(names), roles, strict=False)
    )
    date = Date(day) if day else None
    return Report(candidate, parties, None, date, (), "reported", None)


if __name__ == "__main__":
    main()
