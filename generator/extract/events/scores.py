"""What a title says of a match: "beat {recipient} 3-1", "lose 3-1 to {recipient}"."""

from dataclasses import replace

from generator.extract.events.lexicon import base
from generator.extract.events.tree import score_of
from generator.extract.events.triggers import Trigger
from generator.extract.syntax import Parse
from generator.model.happenings import Wording

_BY_OTHERS = {"win": "against", "lose": "to", "draw": "with"}


def scored(parse: Parse, trigger: Trigger, wording: Wording) -> Wording:
    """The wording with the score: who beats somebody wins, whoever it was."""
    verb, score = base(trigger.token), score_of(parse, trigger.token)
    if "@honours" in trigger.entry.words:
        return wording
    if verb in _BY_OTHERS:
        active = f"{verb} {score} {_BY_OTHERS[verb]} {{recipient}}"
        return replace(wording, active=active, alone=f"{verb} {score}")
    return replace(wording, active=f"{verb} {{recipient}} {score}", alone=f"win {score}")
