"""Undated words that lie where others of their sentence, or the days of a market, put them."""

import pytest

import eventline as el

LEAD = "The council met in Oslo. It heard three reports. Members debated a plan. The chairman spoke. "


def dated(text, word, published="2024-06-12"):
    start = text.rindex(word)
    (event,) = el.extract(el.Document("a", text, published), mentions=[(start, start + len(word))])
    return event


def test_what_was_done_when_something_long_past_happened_is_as_old():
    text = LEAD + "When the founder retired, his daughter took the firm over."
    assert dated(text, "took").when.last.isoformat() == "2024-06-11"
    assert dated(text, "took").best is None


@pytest.mark.parametrize(
    "sentence",
    [
        "Prices jumped after the ministry announced a ban.",
        "The crowd cheered after the members voted for it.",
        "The club thanked its owner, who said that it will stay.",
    ],
)
def test_what_the_news_follows_is_news(sentence):
    word = next(word for word in ("announced", "voted", "said") if word in sentence)
    assert dated(sentence, word).best.isoformat() == "2024-06-12"


@pytest.mark.parametrize(
    "sentence",
    [
        "Prices jumped a year after the ministry announced a ban.",
        "Prices had jumped after the ministry announced a ban.",
        "Prices jumped after the ministry had announced a ban.",
    ],
)
def test_a_length_or_a_tense_may_put_it_before(sentence):
    best = dated(LEAD + sentence, "announced").best
    assert best is None or best.isoformat() != "2024-06-12"


@pytest.mark.parametrize(
    ("sentence", "word"),
    [
        ("The guard had failed to lock the gate.", "lock"),
        ("The owner had boasted about breaking the rule.", "breaking"),
    ],
)
def test_what_hangs_on_a_verb_that_looks_back_is_as_old(sentence, word):
    assert dated(LEAD + sentence, word).when.last.isoformat() == "2024-06-11"


def test_what_was_agreed_may_lie_ahead():
    assert (
        dated(LEAD + "The guard had agreed to lock the gate.", "lock").when.first.isoformat() == "2024-06-13"
    )


def test_nothing_lies_behind_the_last_day_of_the_calendar():
    assert dated("Lima will hold a vote.", "hold", "9999-12-31").when is None


def test_formerly_is_before_the_publication():
    text = LEAD + "The kilns were scrapped some years ago."
    assert dated(text, "scrapped").when.last.isoformat() <= "2024-06-12"


SHARES = "Shares fell sharply in Oslo. The chairman resigned."


@pytest.mark.parametrize("published", ["2024-06-15", "2024-06-16"])
def test_shares_told_of_at_the_weekend_moved_on_friday(published):
    event = dated(SHARES, "fell", published)
    assert event.best.isoformat() == "2024-06-14"
    assert event.best in event.when
    assert dated(SHARES, "resigned", published).best.isoformat() == published


def test_amounts_beside_a_market_tell_of_shares():
    text = "The tin index bore hard selling to close down 31.45 points at 400, losing 7%."
    assert dated(text, "close", "2024-06-15").best.isoformat() == "2024-06-14"
    assert dated(text, "losing", "2024-06-15").best.isoformat() == "2024-06-14"


def test_shares_that_are_said_to_move_at_the_weekend_do():
    text = "Shares in Cairo rose 2 percent on Sunday. Later the index fell."
    assert dated(text, "fell", "2024-06-16").best.isoformat() == "2024-06-16"
