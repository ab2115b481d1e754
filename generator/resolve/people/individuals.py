"""People within one article: which of its mentions are one individual."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from generator.lexicon.naming import given_names, spelling
from generator.resolve.people.forms import Form, gender, likeness
from generator.resolve.people.mentions import Mention

# Two full forms of one article are one person from this weight on.
_SAME = 2.0


@dataclass(frozen=True, slots=True)
class Individual:
    """One person of one article. `why` tells for each shorter mention whom it follows."""

    article: str
    mentions: tuple[Mention, ...]
    why: tuple[str, ...] = ()

    @property
    def forms(self) -> tuple[Form, ...]:
        """The different forms of the name, full ones first."""
        found = dict.fromkeys(m.form for m in self.mentions)
        return tuple(sorted(found, key=lambda f: not f.full))

    @property
    def full(self) -> bool:
        """Does the article name the person in full?"""
        return any(m.form.full for m in self.mentions)

    @property
    def doubtful(self) -> bool:
        """Is it one only if another article's person agrees?"""
        return not self.full and all(m.doubtful for m in self.mentions)

    @property
    def vague(self) -> bool:
        """Is it nothing but a given name, without any title?"""
        titled = any(m.titled for m in self.mentions)
        return not self.full and not titled and all(m.form.surname in given_names() for m in self.mentions)

    @property
    def apart(self) -> frozenset[tuple[int, int]]:
        """On which sides of decisions it stands."""
        return frozenset(side for m in self.mentions for side in m.apart)

    @property
    def gender(self) -> str | None:
        """What an honorific or, failing that, the given name tells."""
        told = [m.gender for m in self.mentions if m.gender]
        return told[0] if told else next((g for f in self.forms if (g := gender(f))), None)


class _Bearer:
    """Somebody while an article's single names are given to people: `full` mentions in the order of the text,
    `single` ones given so far, and the first place of each word that called them.
    """

    def __init__(self, full: tuple[Mention, ...]) -> None:
        self.full = full
        self.single: list[Mention] = []
        self.called: dict[str, tuple[int, int]] = {}
        self.gender = next((g for m in full if (g := m.gender or gender(m.form))), None)

    def add(self, mention: Mention) -> None:
        """Give a single name to the person, with the gender that its title tells."""
        self.single.append(mention)
        self.called.setdefault(spelling(mention.form.surname), _place(mention))
        self.gender = self.gender or mention.gender

    @property
    def mentions(self) -> tuple[Mention, ...]:
        """All mentions in the order of the text."""
        return tuple(sorted((*self.full, *self.single), key=_place))


def individuals(article: str, mentions: Iterable[Mention]) -> tuple[Individual, ...]:
    """The people of one article; `mentions` come in the order of the text."""
    mentions = tuple(mentions)
    groups = [_Bearer(tuple(full)) for full in _by_full_name(m for m in mentions if m.form.full)]
    alone: dict[str, list[Mention]] = defaultdict(list)
    others = {spelling(m.form.surname): m.also for m in mentions if m.also is not None}
    for mention in (m for m in mentions if not m.form.full):
        owner = _owner(mention, groups) or _called(others.get(spelling(mention.form.surname)), groups)
        if owner is None:
            alone[spelling(mention.form.surname)].append(mention)
        else:
            owner.add(mention)
    named = [Individual(article, g.mentions, tuple(_follows(m, g.full[0]) for m in g.single)) for g in groups]
    return (*named, *(Individual(article, tuple(group)) for group in alone.values()))


def _place(mention: Mention) -> tuple[int, int]:
    return mention.where.paragraph, mention.where.start


def _follows(mention: Mention, first: Mention) -> str:
    where = f"“{mention.where.text}” in {mention.where.article} ¶{mention.where.paragraph}"
    verb = "follows" if _place(first) < _place(mention) else "comes before"
    return f"{where} {verb} the full name “{first.where.text}” in ¶{first.where.paragraph}."


def _by_full_name(mentions: Iterable[Mention]) -> list[list[Mention]]:
    """Full mentions grouped by name; a form that fits two different people of the article stays alone."""
    groups: list[list[Mention]] = []
    for mention in mentions:
        fits = [g for g in groups if all(_fit(mention.form, m.form) for m in g)]
        if not fits and mention.also is not None:
            fits = [g for g in groups if mention.also in [m.form for m in g]]
        exact = [g for g in fits if any(m.form == mention.form for m in g)]
        if len(exact or fits) == 1:
            (exact or fits)[0].append(mention)
        else:
            groups.append([mention])
    return groups


def _fit(one: Form, other: Form) -> bool:
    found = likeness(one, other)
    return found is not None and found.weight >= _SAME


def _owner(mention: Mention, bearers: list[_Bearer]) -> _Bearer | None:
    """Whom a single word stands for: the nearest earlier full mention that bears it, else a later one.

    Of several bearers of a surname first the one whom the article has called by it when nobody else bore it;
    not one whom it calls by the given name.
    """
    word = spelling(mention.form.surname)
    for bears in (_surname, _any_word):
        fits = [b for b in bearers if _gender_fits(mention, b) and any(bears(m, word) for m in b.full)]
        told = [b for b in fits if b.gender == mention.gender] if mention.gender else []
        fits = told or fits
        if len(fits) > 1 and bears is _surname:
            fits = _usual(mention, word, fits)
        if fits:
            return min(fits, key=lambda b: _distance(mention, b.full))
    return None


def _called(name: Form | None, bearers: list[_Bearer]) -> _Bearer | None:
    """Who bears the full name of which the article says that another is the same person's."""
    return next((b for b in bearers for m in b.full if m.form == name), None) if name else None


def _usual(mention: Mention, word: str, fits: list[_Bearer]) -> list[_Bearer]:
    """Of several bearers of a surname those whom the article means by the surname alone."""
    place = _place(mention)
    here = [b for b in fits if any(_right_before(_place(m), place) for m in b.full)]
    if here:
        return here
    first, second = sorted(fits, key=lambda b: _place(b.full[0]))[:2]
    if word in first.called and first.called[word] < _place(second.full[0]):
        return [first]
    called = [b for b in fits if b.called.keys() <= {word}]
    near = [b for b in fits if any(_told_near(m, mention) for m in b.full)]
    return called if 0 < len(called) < len(fits) else near or [first]


def _right_before(full: tuple[int, int], place: tuple[int, int]) -> bool:
    """Does the full name stand earlier in the same paragraph?"""
    return full[0] == place[0] and full < place


def _told_near(full: Mention, mention: Mention) -> bool:
    """Does the full name stand in the same paragraph or the one before?"""
    return 0 <= mention.where.paragraph - full.where.paragraph <= 1 and _place(full) < _place(mention)


def _surname(mention: Mention, word: str) -> bool:
    return mention.form.full and spelling(mention.form.surname) == word


def _any_word(mention: Mention, word: str) -> bool:
    return mention.form.full and any(spelling(w) == word for w in mention.form.calls if len(w) > 1)


def _gender_fits(mention: Mention, bearer: _Bearer) -> bool:
    return mention.gender is None or bearer.gender is None or mention.gender == bearer.gender


def _distance(mention: Mention, full: tuple[Mention, ...]) -> tuple[bool, int, int]:
    """Earlier full mentions first, the nearest before all; then later ones, the earliest first."""
    places = [_place(m) for m in full]
    earlier = [place for place in places if place < _place(mention)]
    if earlier:
        return False, -max(earlier)[0], -max(earlier)[1]
    return True, *min(places)
