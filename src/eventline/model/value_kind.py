"""What a value that was read from a file is called in a message."""

from typing import Any

_KINDS: tuple[tuple[type, str], ...] = (
    (bool, "true or false"),  # before the numbers, of which Python takes it for one
    (int, "a number"),
    (float, "a number"),
    (str, "a string"),
    (list, "a list"),
    (dict, "an object"),
)


def kind_of(value: Any) -> str:
    """Return what JSON calls *value*, with its article.

    >>> kind_of(None), kind_of(3), kind_of({})
    ('null', 'a number', 'an object')
    """
    if value is None:
        return "null"
    return next((kind for type_, kind in _KINDS if isinstance(value, type_)), f"a {type(value).__name__}")
