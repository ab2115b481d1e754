"""Which articles are one story, by three invented articles."""

from generator.resolve.events.stories import Stories

TEXTS = {
    "fire-1": "A bakery burned down in Lillesand. Firefighters saved the bakery's oven.",
    "fire-2": "Firefighters could not save a bakery in Lillesand on Sunday.",
    "match": "The handball cup went to Tromso after a long match on Sunday.",
}


def test_articles_of_one_story_share_their_rare_words() -> None:
    stories = Stories(TEXTS)
    assert stories.likeness("fire-1", "fire-2") > 0.2
    assert stories.likeness("fire-2", "match") < 0.1
    assert stories.likeness("fire-1", "match") == 0.0


def test_a_story_is_looked_up_by_what_others_have_too() -> None:
    assert set(Stories(TEXTS).terms("fire-1")) == {"bakery", "firefighters", "lillesand"}


def test_an_article_without_words_is_like_no_other() -> None:
    assert Stories({**TEXTS, "empty": ""}).likeness("empty", "fire-1") == 0.0
