"""Naming: whether a name is the one that a reader asks for, by its words, its short form or its letters."""

import re
from functools import lru_cache

_WORD = re.compile(r"\w+(?:['’.]\w+)*")
_CODE = re.compile(r"[a-z]+-?\d+[a-z]?|\d+[a-z]+|\d{3,}")  # of a model: A55, 410
_LEADING = frozenset({"the", "us", "u.s", "usa", "uk", "u.k", "eu"})
_HEADS = frozenset(
    {"index", "average", "composite", "company", "corporation", "corp", "inc", "ltd", "plc", "group", "co"}
)
_MEASURES = frozenset({"index", "average", "composite"})  # such a name is often cut: "the Dow"
INDICES = frozenset(
    {"nikkei", "ftse", "cac", "dax", "ibex", "stoxx", "smi", "aex", "asx", "tsx", "omx", "topix"}
)
"""First words of indices of stock exchanges, which are often named without the number of their shares."""

_LITTLE = frozenset({"of", "and", "the", "for", "on", "in", "s"})
_BEARERS = "bank|university|college|institute|museum|port|gulf|church|voice|statue|house|bishop|archbishop"
_BORNE = re.compile(rf"\b(?:{_BEARERS})\s+of\s+(?:the\s+)?$", re.IGNORECASE)


def is_called(name: str, asked: str) -> bool:
    """Return whether *name* is meant by *asked*: its words in any case, or the other form of a longer name.

    What kind of thing it is and a country in front may be left out on either side; a short form stands for
    the words that it takes its letters from. A place does not stand for a body that bears its name.

    >>> is_called("Vladimir Putin", "putin"), is_called("Computing", "putin")
    (True, False)
    >>> is_called("Nile 50", "NILE 50 index"), is_called("Mint Board", "US Mint Board")
    (True, True)
    >>> is_called("Harbour Tin Works", "HTW"), is_called("Bank of Peru", "Peru")
    (True, False)
    """
    if not asked.strip():
        return False
    return _stands_in(name, asked) or _is_form(name, asked)


@lru_cache(maxsize=50_000)
def _is_form(name: str, asked: str) -> bool:
    known, words = _words(name), _words(asked)
    if not known or not words:
        return False
    if _core(known) == _core(words) or _is_short_for(name, words) or _is_short_for(asked, known):
        return True
    if set(known) < set(words) and any(_CODE.fullmatch(word) for word in known):
        return True  # "the A55" for the "Orlo A55"
    one, other = _uncounted(known), _uncounted(words)
    if known[0] in INDICES and one == other and one in (_core(known), _core(words)):
        return True  # "the Nikkei" for the "Nikkei 225"
    is_cut = words[-1] in _MEASURES and len(known) < len(words) and len(known[0]) > 2
    return is_cut and words[: len(known)] == known


def _stands_in(name: str, asked: str) -> bool:
    found = re.search(rf"(?<!\w){re.escape(asked.casefold())}(?!\w)", name.casefold())
    return found is not None and _BORNE.search(name[: found.start()]) is None


def _words(name: str) -> list[str]:
    return [re.sub(r"['’]s$", "", word.casefold()) for word in _WORD.findall(name)]


def _core(words: list[str]) -> list[str]:
    """Return the words without country in front and kind behind, while more than these are left."""
    first, last = 0, len(words)
    while last - first > 1 and words[first] in _LEADING:
        first += 1
    while last - first > 1 and words[last - 1] in _HEADS:
        last -= 1
    return words[first:last]


def _uncounted(words: list[str]) -> list[str]:
    """Return the words of an index without the number of its shares, if it has one."""
    core = _core(words)
    return core[:-1] if len(core) > 1 and core[-1].isdigit() else core


def _is_short_for(short: str, long: list[str]) -> bool:
    """Return whether the capitals of *short* are the first letters of *long*, with the same numbers."""
    letters, _, number = short.replace("&", "").replace(".", "").partition(" ")
    full = [word for word in long if word.isalpha() and word not in _LITTLE]
    if not (letters.isupper() and letters.isalpha() and 1 < len(letters) == len(full) < 6):
        return False
    return number.split() == [word for word in long if word.isdigit()] and letters.casefold() == "".join(
        word[0] for word in full
    )
