"""Messages call the values of a file by JSON's names."""

import pytest

from eventline.model.value_kind import kind_of


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        (None, "null"),
        (True, "true or false"),
        (1.5, "a number"),
        ("x", "a string"),
        ([], "a list"),
        ({}, "an object"),
        (b"", "a bytes"),
    ],
)
def test_a_value_is_called_as_json_calls_it(value, kind):
    assert kind_of(value) == kind
