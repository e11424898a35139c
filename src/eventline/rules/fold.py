"""Fold: typographic variants to plain ones, character for character, so that patterns stay small."""

from functools import lru_cache

# Every blank of Unicode; curly quotes and primes; every dash and the minus sign.
_VARIANTS = {
    " ": "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
    "'": "\u2018\u2019\u02bc\u00b4\u2032`",
    '"': "\u201c\u201d",
    "-": "\u2010\u2011\u2012\u2013\u2014\u2212",
}


def fold(text: str) -> str:
    """Return *text*, of the same length, with spaces, apostrophes and dashes in their ASCII forms.

    >>> fold("8\u201312\u00a0March, \u201990s")
    "8-12 March, '90s"
    """
    return text.replace("`", "'") if text.isascii() else _folded(text)


@lru_cache(maxsize=1)  # the scan asks, and then the resolver of the same text
def _folded(text: str) -> str:
    for plain, variants in _VARIANTS.items():
        for variant in variants:
            if variant in text:
                text = text.replace(variant, plain)
    return text
