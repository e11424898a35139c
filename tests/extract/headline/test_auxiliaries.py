"""Headlines of a second verb take over the auxiliary that it leaves out, and only where it is left out."""

import pytest

import eventline as el


def _headlines(text):
    return [event.headline for event in el.extract(el.Document("a", text, published="2025-03-13"))]


@pytest.mark.parametrize(
    ("text", "headlines"),
    [
        (
            "The law was passed in 2019, amended in 2021 and repealed last year.",
            ["The law was passed", "The law was amended", "The law was repealed"],
        ),
        (
            "The cargo was seized in Ghent on 3 March and destroyed a week later.",
            ["The cargo was seized in Ghent", "The cargo was destroyed"],
        ),
        (
            "The bill was put forward in May but withdrawn in June.",
            ["The bill was put forward", "The bill was withdrawn"],
        ),
        (
            "The law was not passed in 2019 and repealed in 2021.",
            ["The law was not passed", "The law was repealed"],
        ),
        ("The ship was hit on Monday and sank on Tuesday.", ["The ship was hit", "The ship sank"]),
        (
            "Ann Lee was elected in May and named a deputy in June.",
            ["Ann Lee was elected", "Ann Lee named a deputy"],
        ),
    ],
)
def test_told(text, headlines):
    assert _headlines(text) == headlines


def test_a_list_says_its_auxiliary_once():
    text = "Scores of guards were killed or wounded in the siege on Monday."
    assert _headlines(text) == ["Scores of guards were killed or wounded in the siege"]
