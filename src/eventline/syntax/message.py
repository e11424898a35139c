"""Message: whether a text is short informal writing, as people send it to each other."""

import re
from functools import lru_cache

_LONGEST = 300  # characters
_SENTENCE = 40  # characters
_FACES = r"(?:^|\s)[:;=]['-]?[()DPp3](?:\s|$)|[\U0001F300-\U0001FAFF\u2600-\u27bf]"
# A diary leaves out who it is that hates, misses and is bored.
_OPENING = (
    r"\A\W{0,3}(?:hat(?:e|ing)|lov(?:e|ing)|miss(?:ing)?|wish|wait|feels?|feeling|sad|bored|tired|glad|excited|crazy|lazy)"
    r"\s[a-z]"
)
_SIGNS = re.compile(
    rf"(?:^|\s)[#@]\w|https?://|{_FACES}|[!?]{{2,}}|[a-z]\.{{2,3}}(?:\s|$)|([a-z])\1{{2}}"
    rf"|{_OPENING}"
    r"|\b(?:i|i'm|i've|my|me|u|ur|lol|ha(?:ha)+|he(?:he)+|omg|btw|tmr|tmrw|pls|plz|abt|gonna|wanna|gotta"
    r"|coz|cuz|thx|yay|wtf|bff|idk|imo|smth|yeah|yup|nope|hey|wow|oops"
    r"|aft|alr|wif|wan|dunno|gimme|lemme|kinda|sorta|teh|nvm|tbh|smh|fml|ikr|ily|gg|ugh|hmm+|aww+|bf|gf|hubby|bestie"
    r"|shit|fu?cked|f[ua]?k(?:ed|ing)?|damn|omfg|xoxo|sian|haiz)\b",
    re.IGNORECASE,
)


def is_message(text: str) -> bool:
    """Return whether *text* is short and speaks as people do: "I" and "my", tags, links, faces, slang.

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
    return bool(_SIGNS.search(text))
