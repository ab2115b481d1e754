"""The types that a decision may set are those that the program finds, with modes in the same form."""

import re

from generator.extract.events.lexicon import all_entries
from generator.model.curation import EVENT_TYPES, FORMS


def test_the_types_of_decisions_are_those_of_the_lexicon() -> None:
    assert set(EVENT_TYPES) == {entry.type for entry in all_entries()}


def test_a_decision_can_set_every_type_and_mode_of_the_lexicon() -> None:
    written = {"/".join(filter(None, (entry.type, entry.mode))) for entry in all_entries()}
    assert not [one for one in written if not re.fullmatch(FORMS["type"][0], one)]
