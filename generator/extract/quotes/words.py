"""Word lists of the lexicon of quoting, by the name of their group."""

from functools import partial

from generator.lexicon import word_list

words = partial(word_list, "quoting")
