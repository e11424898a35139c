"""Identity: the id that a sentence of an article gives to an event, the same whenever the text is read."""

from __future__ import annotations

from datetime import date
from hashlib import blake2s


def identity(published: date | None, sentence: str, offset: int, seen: int = 0) -> str:
    """Return twelve hexadecimal digits.

    Args:
        published: The day of publication.
        sentence: Its words.
        offset: Where the trigger begins in it, in characters.
        seen: How many times the same was seen before in the article.

    >>> identity(date(2025, 3, 13), "Dockers walked out.", 8)
    '64de3825cc21'
    """
    told = f"{published}\n{sentence}\n{offset}\n{seen}".encode(errors="surrogatepass")
    return blake2s(told, digest_size=6).hexdigest()
