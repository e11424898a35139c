"""English inflection by rule: the forms of a regular verb and the plural of a noun."""

import re
from collections.abc import Iterator

from eventline.rules.lazy import lazy
from eventline.syntax.closed import BASE, GERUND, PARTICIPLE, PAST, THIRD
from eventline.syntax.irregular import IRREGULAR
from eventline.syntax.wordlist import words

_VOWELS = "aeiou"
_SIBILANT = lazy(r"(?:s|x|z|ch|sh)$")
_DOUBLED = lazy(r"[^aeiou][aeiou][bdgklmnprtv]$")
_STRESSED = words(  # of more than one syllable, yet the last consonant is doubled
    """admit commit permit submit omit transmit remit emit refer infer defer confer transfer prefer occur
    recur incur concur deter abet acquit allot compel control expel propel repel rebel patrol equip
    begin forget regret quit forbid upset unplug program format reset overrun outrun worship airdrop
    kidnap enrol"""
)
_EITHER = words(
    "counsel travel cancel label model signal tunnel quarrel total fuel level marshal shovel channel"
)


def third(base: str) -> str:
    """Return the form for he, she and it, which is also how nouns form their plural.

    >>> third("carry"), third("reach"), third("attack")
    ('carries', 'reaches', 'attacks')
    """
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return base[:-1] + "ies"
    return base + "es" if _SIBILANT.search(base) or base in {"go", "do", "veto", "echo"} else base + "s"


def past(base: str) -> str:
    """Return the regular past.

    >>> past("carry"), past("ban"), past("visit"), past("agree")
    ('carried', 'banned', 'visited', 'agreed')
    """
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return base[:-1] + "ied"
    return _stem(base) + "ed"


def gerund(base: str) -> str:
    """Return the -ing form.

    >>> gerund("make"), gerund("die"), gerund("agree"), gerund("plan")
    ('making', 'dying', 'agreeing', 'planning')
    """
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith(("ee", "ye", "oe")):
        return base[:-1] + "ing"
    return _stem(base) + "ing"


def _stem(base: str) -> str:
    one_syllable = len(re.findall(r"[aeiou]+", base)) == 1 and bool(_DOUBLED.search(base))
    if base.endswith("c"):
        return base + "k"
    return base + base[-1] if (one_syllable and not base.endswith("w")) or base in _STRESSED else base


def verb_forms(base: str) -> Iterator[tuple[str, int]]:
    """Yield each form of a verb with its flags.

    >>> sorted(word for word, _ in verb_forms("take"))
    ['take', 'taken', 'takes', 'taking', 'took']
    """
    yield base, BASE
    yield third(base), THIRD
    yield gerund(base), GERUND
    pasts, participles = IRREGULAR.get(base, ((past(base),), (past(base),)))
    if base in _EITHER:  # cancelled, canceled
        yield base + "led", PAST | PARTICIPLE
        yield base + "ling", GERUND
    for form in dict.fromkeys((*pasts, *participles)):
        yield form, (PAST if form in pasts else 0) | (PARTICIPLE if form in participles else 0)
