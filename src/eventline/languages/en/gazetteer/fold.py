"""Fold: one way to write a place name, whatever its case, accents, apostrophes and hyphens."""

import unicodedata

_SAME = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "-": " "}
)
_DROPPED = frozenset("'’‘ʹʼ`´”\".,")


def fold(name: str) -> str:
    """Return the key of a name in the gazetteer.

    >>> fold("Saint-Étienne"), fold("Slov”yans’k"), fold("the Hague")
    ('st etienne', 'slovyansk', 'hague')
    """
    plain = unicodedata.normalize("NFKD", name.casefold().translate(_SAME))
    kept = "".join(c for c in plain if c not in _DROPPED and not unicodedata.combining(c))
    words = ["st" if word == "saint" else word for word in kept.split()]
    return " ".join(words[1:] if words[:1] == ["the"] and len(words) > 1 else words)
