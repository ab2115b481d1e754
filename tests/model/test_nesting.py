"""The words in quotation marks inside a reported sentence belong to it."""

from generator.model.dossier import Quote, Speaker
from generator.model.nesting import nested
from generator.model.text import Reference

TEXT = "Solberg said the treaty was “a good start” and “no more than that”. Reyes called it “late”."
SOLBERG, REYES = Speaker("mira-solberg", None, "Solberg"), Speaker("tomas-reyes", None, "Reyes")


def said(speaker: Speaker, words: str) -> Quote:
    start = TEXT.index(words)
    where = Reference("a", 2, start, start + len(words), words)
    return Quote(words, None, speaker, None, None, None, None, "direct", words, where)


def test_a_sentence_holds_the_speakers_own_fragments() -> None:
    whole = said(SOLBERG, "the treaty was “a good start” and “no more than that”")
    first, second = said(SOLBERG, "a good start"), said(SOLBERG, "no more than that")
    other = said(REYES, "late")
    assert nested([whole, first, second, other]) == [(whole, (first, second)), (other, ())]


def test_somebody_elses_words_inside_stay_their_own() -> None:
    whole, other = said(SOLBERG, "the treaty was “a good start”"), said(REYES, "a good start")
    assert nested([whole, other]) == [(whole, ()), (other, ())]


def test_the_same_words_twice_are_both_kept() -> None:
    twice = [said(REYES, "late"), said(REYES, "late")]
    assert [one for one, _ in nested(twice)] == twice
