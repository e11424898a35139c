"""Message: whether a text is short informal writing, as people send it to each other."""

import re
from functools import lru_cache

from eventline.rules.lazy import lazy
from eventline.syntax.quotes import without_quotations

_LONGEST = 300  # characters
_SENTENCE = 40  # characters
_FACES = r"(?:^|\s)[:;=]['-]?[()DPp3](?:\s|$)|[\U0001F300-\U0001FAFF\u2600-\u27bf]"
# A diary leaves out who it is that hates, misses and is bored.
_OPENING = (
    r"\A\W{0,3}(?:hat(?:e|ing)|lov(?:e|ing)|miss(?:ing)?|wish|wait|feels?|feeling|sad|bored|tired|glad|excited|crazy|lazy)"
    r"\s[a-z]"
)
# News has links too; one cut short, as only posts have them, is a host of a few letters and a code.
_SHORT_LINK = (
    r"https?://\w{1,4}\.\w{2,3}/\w{0,14}(?-i:[a-z][A-Z]|[a-zA-Z][0-9]|[0-9][a-zA-Z])\w{0,14}(?:\W|$)"
)
_SIGNS = lazy(
    rf"(?:^|\s)[#@]\w|{_SHORT_LINK}|{_FACES}|[!?]{{2,}}|[a-z]\.{{2,3}}(?:\s|$)|(?!www|iii)([a-z])\1{{2}}"
    rf"|{_OPENING}"
    r"|\b(?:i|i'm|i've|my|me|u|ur|lol|ha(?:ha)+|he(?:he)+|omg|btw|tmr|tmrw|pls|plz|abt|gonna|wanna|gotta"
    r"|coz|cuz|thx|yay|wtf|bff|idk|imo|smth|yeah|yup|nope|hey|wow|oops"
    r"|dunno|gimme|lemme|kinda|sorta|nvm|tbh|smh|ugh|hmm+|aww+|shit|fu?cked|f[ua]?k(?:ed|ing)?|damn|omfg|xoxo)\b",
    re.IGNORECASE,
)
_NUMBERED = lazy(r"(?<=\w\s)[A-Z][A-Za-z]+\s{1,3}I\b")  # "World War I"


def is_message(text: str) -> bool:
    """Return whether *text* is short and speaks as people do: "I" and "my", tags, faces, slang, cut links.

    What it quotes is not its own way to speak, and news has links too.

    >>> is_message("Long day, left camp at five #tired"), is_message("The council met for a day.")
    (True, False)
    """
    return len(text) <= _LONGEST and (_shows_signs(text) or _is_careless(text))


def _is_careless(text: str) -> bool:
    """Return whether a whole sentence begins small and does not end."""
    line = text.strip()
    return len(line) > _SENTENCE and line[0].islower() and line[-1].isalnum()


@lru_cache(maxsize=64)
def _shows_signs(text: str) -> bool:
    return bool(_SIGNS.search(_NUMBERED.sub("", without_quotations(text))))
