"""Which of the marked words of a sentence has its time, where it has several verbs or several times."""

import pytest

import eventline as el

PUBLISHED = "2024-06-13"  # a Thursday
NEWS = "2024-06-12/2024-06-13"


def dated(text, word):
    start = text.rindex(word)
    (event,) = el.extract(el.Document("a", text, PUBLISHED), mentions=[(start, start + len(word))])
    return None if event.when is None else event.when.isoformat()


@pytest.mark.parametrize(
    ("text", "word", "when"),
    [
        ("Tarn, which last Friday cut jobs, dropped 7%.", "cut", "2024-06-07"),
        ("Tarn, which last Friday cut jobs, dropped 7%.", "dropped", NEWS),
        ("Tarn, which cut jobs last Friday, dropped 7%.", "dropped", NEWS),
        ("Tarn, which on Friday cut jobs and closed a mill, dropped 7%.", "closed", "2024-06-07"),
        ("Prices sank Thursday. Tarn, which on Friday cut jobs, rose.", "rose", "2024-06-13"),
        ("Officials who met on Tuesday said it was safe.", "met", "2024-06-11"),
        # a time that only says which thing a deed is about is not the deed's, but for who takes part
        ("The firm published last year's accounts.", "published", NEWS),
        ("Lima will pay 40 pence, a tenth over Monday's close.", "pay", "2024-06-14/.."),
        ("Lima won Tuesday's toss.", "won", "2024-06-11"),
    ],
)
def test_the_time_of_an_insertion_is_not_that_of_the_main_verb(text, word, when):
    assert dated(text, word) == when


@pytest.mark.parametrize(
    ("text", "word", "when"),
    [
        ("In 1998 Tarn bought the mill, and sold it nine years later.", "sold", "2007-01-01/2007-12-31"),
        ("On Monday he left Oslo and arrived in Lima on Tuesday.", "arrived", "2024-06-11"),
        ("On Monday he left Oslo and arrived in Lima at 5 pm.", "arrived", "2024-06-10"),
        (
            "In the year to March 2022 it made a loss and closed a yard last year.",
            "closed",
            "2023-01-01/2023-12-31",
        ),
        ("The court will hear him on Friday and rule in July.", "rule", "2024-07-01/2024-07-31"),
        ("On Monday and Tuesday the council heard three men.", "heard", "2024-06-10/2024-06-11"),
    ],
)
def test_a_time_of_its_own_clause_goes_before_that_of_another(text, word, when):
    assert dated(text, word) == when


@pytest.mark.parametrize(
    ("text", "word", "when"),
    [
        (
            "Engineers found cracks where the wing joins the body in a test in April.",
            "found",
            "2024-04-01/2024-04-30",
        ),
        ("Arlan bought the firm that makes these bolts in 2005.", "bought", "2005-01-01/2005-12-31"),
        ("He works for a firm which owns ships since 1990.", "works", NEWS),
        ("He was accused of killing a man on Monday.", "killing", "2024-06-10"),
    ],
)
def test_a_past_time_behind_what_is_so_or_planned_is_of_the_verb_before(text, word, when):
    assert dated(text, word)[:10] == when[:10]


@pytest.mark.parametrize(
    ("text", "word", "when"),
    [
        ("Peru expects its first ship in 2027.", "expects", NEWS),
        ("The phone is slated for release on 4 December.", "slated", NEWS),
        ("The phone is slated for release on 4 December.", "release", "2024-12-04"),
        ("Tarn sold it on Monday. The two firms hope to merge by March.", "hope", NEWS),
    ],
)
def test_to_wait_for_something_is_done_now(text, word, when):
    assert dated(text, word) == when


@pytest.mark.parametrize(
    ("text", "word", "when"),
    [
        ("The latest suit, filed in Lima in May, names nine men.", "suit", "2024-05-01/2024-05-31"),
        ("The new offer, made on 15 March, was too low.", "offer", "2024-03-15"),
        ("Arlan has agreed to the biggest takeover this year.", "agreed", NEWS),
        ("It followed a crash near Lima in April, which killed nine.", "killed", "2024-04-01/2024-04-30"),
        ("An auction in 2007 failed.", "failed", "2007-01-01/2007-12-31"),
        ("An auction in 2007 has failed them.", "failed", NEWS),
        ("The group made a loss in the three months ended 31 March.", "made", "2024-01-01/2024-03-31"),
        ("Tarn, which on Monday cut its forecast for the year to March 2025, fell.", "cut", "2024-06-10"),
        ("Both approved the swap on Monday.", "approved", "2024-06-10"),
    ],
)
def test_a_noun_and_its_verb_have_one_time(text, word, when):
    assert dated(text, word) == when


@pytest.mark.parametrize(
    ("text", "word", "when"),
    [
        (
            "It earned 3 million in the first quarter. Sales fell 9% from a year earlier.",
            "fell",
            "2024-01-01/2024-03-31",
        ),
        ("The bank fell on Monday. Sales fell 9% from a year earlier.", "fell", "2024-06-10"),
        ("Lee left the bank on 3 April.\n\n“Work is under way”, Lee said in a letter.", "said", NEWS),
        (
            "Lee said on 3 April it was off.\n\n“Work is under way”, Lee said in a letter.",
            "said",
            "2024-04-03",
        ),
    ],
)
def test_what_goes_on_with_the_time_told_before(text, word, when):
    assert dated(text, word) == when
