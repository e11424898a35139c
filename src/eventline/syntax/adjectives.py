"""Adjectives: the endings by which most of them are known: "a dangerous and useless plan"."""

from typing import Final

ADJECTIVAL: Final = ("al", "ic", "ous", "ive", "ful", "less", "ary", "able", "ible")
