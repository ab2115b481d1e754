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


def individuals(article: str, mentions: Iterable[Mention]) -> tuple[Individual, ...]:
    """The people of one article; `mentions` come in the order of the text."""
    mentions = tuple(mentions)
    groups = _by_full_name(m for m in mentions if m.form.full)
    alone: dict[str, list[Mention]] = defaultdict(list)
    why: dict[int, list[str]] = defaultdict(list)
    for mention in (m for m in mentions if not m.form.full):
        owner = _owner(mention, groups)
        if owner is None:
            alone[spelling(mention.form.surname)].append(mention)
        else:
            first = next(m for m in groups[owner] if m.form.full)
            groups[owner].append(mention)
            why[owner].append(_follows(mention, first))
    named = [Individual(article, tuple(sorted(g, key=_place)), tuple(why[i])) for i, g in enumerate(groups)]
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
        exact = [g for g in fits if any(m.form == mention.form for m in g)]
        if len(exact or fits) == 1:
            (exact or fits)[0].append(mention)
        else:
            groups.append([mention])
    return groups


def _fit(one: Form, other: Form) -> bool:
    found = likeness(one, other)
    return found is not None and found.weight >= _SAME


def _owner(mention: Mention, groups: list[list[Mention]]) -> int | None:
    """Whom a single word stands for: the nearest earlier full mention that bears it, else a later one.

    Of several bearers of a surname first the one whom the article has called by it when nobody else bore it;
    not one whom it calls by the given name.
    """
    word = spelling(mention.form.surname)
    for bears in (_surname, _any_word):
        fits = [
            i for i, g in enumerate(groups) if _gender_fits(mention, g) and any(bears(m, word) for m in g)
        ]
        if len(fits) > 1 and bears is _surname:
            fits = _usual(mention, groups, fits)
        if fits:
            return min(fits, key=lambda i: _distance(mention, groups[i]))
    return None


def _usual(mention: Mention, groups: list[list[Mention]], fits: list[int]) -> list[int]:
    """Of several bearers of a surname those whom the article means by the surname alone."""
    place = _place(mention)
    here = [i for i in fits if any(m.form.full and _right_before(_place(m), place) for m in groups[i])]
    if here:
        return here
    bare = {i: [m for m in groups[i] if not m.form.full] for i in fits}
    alone = [i for i in fits if any(_surname_of(groups[i], m) and _only(m, groups, fits) for m in bare[i])]
    called = [i for i in fits if all(_surname_of(groups[i], m) for m in bare[i])] or fits
    near = [i for i in fits if any(m.form.full and _told_near(m, mention) for m in groups[i])]
    first = min(fits, key=lambda i: min(_place(m) for m in groups[i] if m.form.full))
    return alone[:1] or (called if len(called) < len(fits) else near or [first])


def _right_before(full: tuple[int, int], place: tuple[int, int]) -> bool:
    """Does the full name stand earlier in the same paragraph?"""
    return full[0] == place[0] and full < place


def _told_near(full: Mention, mention: Mention) -> bool:
    """Does the full name stand in the same paragraph or the one before?"""
    return 0 <= mention.where.paragraph - full.where.paragraph <= 1 and _place(full) < _place(mention)


def _only(mention: Mention, groups: list[list[Mention]], fits: list[int]) -> bool:
    """Did one bearer of the surname alone stand before this mention of it?"""
    first = [min(_place(m) for m in groups[i] if m.form.full) for i in fits]
    return sum(place < _place(mention) for place in first) == 1


def _surname_of(group: list[Mention], mention: Mention) -> bool:
    """Is the single word the surname of the group's person?"""
    return any(_surname(m, spelling(mention.form.surname)) for m in group)


def _surname(mention: Mention, word: str) -> bool:
    return mention.form.full and spelling(mention.form.surname) == word


def _any_word(mention: Mention, word: str) -> bool:
    return mention.form.full and any(spelling(w) == word for w in mention.form.words if len(w) > 1)


def _gender_fits(mention: Mention, group: list[Mention]) -> bool:
    known = next((g for m in group if (g := m.gender or gender(m.form))), None)
    return mention.gender is None or known is None or mention.gender == known


def _distance(mention: Mention, group: list[Mention]) -> tuple[bool, int, int]:
    """Earlier full mentions first, the nearest before all; then later ones, the earliest first."""
    full = [_place(m) for m in group if m.form.full]
    earlier = [place for place in full if place < _place(mention)]
    if earlier:
        return False, -max(earlier)[0], -max(earlier)[1]
    return True, *min(full)
