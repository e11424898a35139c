"""Message: whether a text is short informal writing, as people send it to each other."""

import re
from functools import lru_cache

from eventline.rules.lazy import lazy
from eventline.syntax.quotes import without_quotations
from eventline.syntax.wordlist import PUNCTUATION, words

_LONGEST = 300  # characters
_SENTENCE = 40  # characters
# Slang that is written in capitals too, as no firm or agency is.
_SLANG = words(
    """lol omg omfg wtf wtaf idk imo tbh smh brb btw bff lmao lmfao rofl nvm ttyl ffs thx plz pls yay xoxo
    gonna wanna gotta tmr tmrw coz cuz abt smth dunno gimme lemme kinda sorta ugh 2day 2moro 2nite 2night
    tgif fml ikr tbt peeps yall bruh woohoo l8r gr8 b4 luv cya wyd soz thnx bday tix wknd wkend nite tonite"""
)
_SAID = _SLANG | words(
    """i my me u ur yeah yup nope hey wow oops guys im ive youre hes shes theyre dont cant didnt doesnt
    isnt wat ppl shit fucked fcked fuck fucking fak faking fk fking fked damn"""
)
_FACES = r"(?:^|\s)[:;=]['-]?[()DdPp3/|](?:\s|$)"
# A diary leaves out who it is that hates, misses and is bored.
_OPENING = lazy(
    r"\W{0,3}(?:hat(?:e|ing)|lov(?:e|ing)|miss(?:ing)?|wish|wait|feels?|feeling|sad|bored|tired|glad|excited|crazy|lazy|woke|slept"
    r"|stuck|craving|starving)"
    r"\s[a-z]",
    re.IGNORECASE,
)
# News has links too; one cut short, as only posts have them, is a host of a few letters and a code.
_SHORT_LINK = (
    r"https?://\w{1,4}\.\w{2,3}/\w{0,14}(?-i:[a-z][A-Z]|[a-zA-Z][0-9]|[0-9][a-zA-Z])\w{0,14}(?:\W|$)"
)
# What shows itself by its marks, each looked for where its marks are.
_MARKED = (
    ("#@", lazy(r"(?:^|\s)(?:#|@\s?)\w")),
    (":;=", lazy(_FACES)),
    ("<", lazy(r"(?:^|\s)<3+(?:\W|$)")),
    ("x", lazy(r"(?:^|\W)xD+(?:\W|$)")),
    ("!?", lazy(r"[!?]{2,}|\b(?:anyone|anybody)\s?\?", re.IGNORECASE)),
    (".", lazy(rf"[a-z]\.{{2,3}}(?:\s|$)|{_SHORT_LINK}", re.IGNORECASE)),
)
_EMOJI = lazy(r"[\U0001F300-\U0001FAFF\u2600-\u27bf]")
_DRAWN_OUT = lazy(r"(?!www|iii)([a-z])\1{2}|\b(?:ha(?:ha)+|he(?:he)+|hmm+|aww+)\b")
_WORDS = lazy(rf"\b(?:{'|'.join(sorted(_SAID))})\b", re.IGNORECASE)
# A short line without a subject or a capital: "been up since 5", "just landed in Porto".
_SUBJECTLESS = lazy(r"(?:been|just|still|gotta|nope|off|finally|back|cant|dunno|soooo?|ok|same)\s[a-z]")
_BETWEEN_WORDS = str.maketrans(dict.fromkeys(PUNCTUATION + "’", " "))
_NUMBERED = lazy(r"\w\s(?!\w+day\b)[A-Z][A-Za-z]+\s{1,3}\Z")  # "World War I"
_NUMBER = 40  # characters in which such a name stands
_BEGINS = lazy(r"(?:\A|[.!?:)]\s)\W*\Z")
_GOES_ON = lazy(r"\s(?![A-Z])|[!?,]|['’]|\.\.|\Z")  # no part of a name: "Hey Jude", "U.S.", "I-95"


def is_message(text: str) -> bool:
    """Return whether *text* is short and speaks as people do: "I" and "my", tags, faces, slang, cut links.

    What it quotes is not its own way to speak, and news has links too.

    >>> is_message("Slow shift, home by five #tired"), is_message("The U.S. council met for a day.")
    (True, False)
    """
    return len(text) <= _LONGEST and _is_message(text)


@lru_cache(maxsize=64)
def _is_message(text: str) -> bool:
    return _is_careless(text) or _shows_signs(without_quotations(text))


_NEXT_SMALL = lazy(r"[a-z]{2}[.!?]\s+[a-z0-9]+\s[a-z]")  # a sentence that begins small as well


def _is_careless(text: str) -> bool:
    """Return whether a whole sentence begins small and does not end, or asks without a capital."""
    line = text.strip()
    if not line or not line[0].islower():
        return False
    if line.islower() and (line[-1] in "?!" or _NEXT_SMALL.search(line) is not None):
        return True
    return len(line) > _SENTENCE and line[-1].isalnum()


def _shows_signs(text: str) -> bool:
    low = text.lower()
    if not _SAID.isdisjoint(low.translate(_BETWEEN_WORDS).split()) and _speaks(text):
        return True
    if _is_marked(text):
        return True
    if not text.isascii() and _EMOJI.search(text) is not None:
        return True
    return (
        _SUBJECTLESS.match(text) is not None
        or _OPENING.match(text) is not None
        or _DRAWN_OUT.search(low) is not None
    )


def _is_marked(text: str) -> bool:
    return any(
        sign.search(text) is not None for marks, sign in _MARKED if any(mark in text for mark in marks)
    )


def _speaks(text: str) -> bool:
    return any(_is_said(text, found) for found in _WORDS.finditer(text))


def _is_said(text: str, found: re.Match[str]) -> bool:
    """Return whether a word is its writer's own, and no part of a name: "Wow Air", "the ME region"."""
    word = found[0]
    if word.islower() or word.lower() in _SLANG or text.isupper():
        return word != "u" or text[found.end() : found.end() + 1] not in (".", "-")
    if _GOES_ON.match(text, found.end()) is None:
        return False
    before = text[max(0, found.start() - _NUMBER) : found.start()]
    if word == "I":
        return _NUMBERED.search(before) is None
    return word == word.title() and _BEGINS.search(before) is not None
