"""English numbers in words and figures: cardinals, ordinals and years."""

import re

from eventline.rules.shape import shaped
from eventline.rules.words import DASH, GAP, any_of

# By value: the word for 7 stands at place 7.
BELOW_TWENTY = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_WORDS = {word: number for number, word in enumerate(BELOW_TWENTY)} | {
    word: 10 * number for number, word in enumerate(_TENS, start=2)
}
_SCALES = {"hundred": 100, "thousand": 1000, "million": 1_000_000}
NUMBER_WORDS = (*_WORDS, *_SCALES)
_FIRST = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
]
_ORDINALS = {word: number for number, word in enumerate(_FIRST, start=1)}
_ORDINALS |= {f"{word}th": number for word, number in _WORDS.items() if 13 <= number <= 19}
_ORDINALS |= {word.replace("ty", "tieth"): number for word, number in _WORDS.items() if number >= 20}

# Numbers stand in most patterns, so those that end alike share one copy of how they end.
_TEEN = rf"{any_of(['thir', 'four', 'fif', 'six', 'seven', 'eigh', 'nine'])}teen"
_TENTH = any_of(["twen", "thir", "for", "fif", "six", "seven", "eigh", "nine"])
_BELOW_TEN = any_of(BELOW_TWENTY[1:10])
_FROM_TEN = rf"(?:{_TENTH}ty(?:(?:{DASH}|{GAP}){_BELOW_TEN})?|{_TEEN}|{any_of(BELOW_TWENTY[10:13])})"
_BEGINS = "(?:one|two|three|four|five|six|seven|eigh|nine|ten|eleven|twe|thirt|fift|fort)[a-z]*"
_ENDS = "(?:[-' ]+[efnost][a-z]{2,4})?"
_BELOW_HUNDRED = shaped(rf"(?:{_FROM_TEN}|{_BELOW_TEN})", _BEGINS + _ENDS)
TO_TWELVE = any_of(BELOW_TWENTY[1:13])  # the hours of a clock
CARDINAL = shaped(
    rf"(?:{_BELOW_HUNDRED}(?:{GAP}hundred)?(?:{GAP}thousand)?(?:{GAP}and{GAP}{_BELOW_HUNDRED})?"
    rf"|a{GAP}(?:hundred|thousand))",
    rf"(?:{_BEGINS}{_ENDS}(?: +hundred)?(?: +thousand)?(?: +and +[efnost][a-z]+{_ENDS})?"
    r"|a +(?:hundred|thousand))",
)
ORDINAL_WORD = shaped(
    rf"(?:(?:{_TENTH}ty(?:{DASH}|{GAP}))?{any_of(_FIRST)}|{_TEEN}th|{_TENTH}tieth)",
    "(?:(?:[efnst][a-z]+ty(?:-| +))?(?:first|second|third|[efnst][a-z]+th))",
)
ORDINAL = rf"(?:[0-9]{{1,2}}(?:st|nd|rd|th)|{ORDINAL_WORD})"
DAY_FIGURES = r"[0-3]?[0-9](?:st|nd|rd|th)?"  # of a month
YEAR_WORDS = shaped(
    rf"(?:(?:{_TEEN}|twenty|two{GAP}thousand(?:{GAP}and)?){GAP}{_FROM_TEN}"
    rf"|(?:{_TEEN}|two{GAP}thousand(?:{GAP}and)?){GAP}{_BELOW_TEN}"
    rf"|{_TEEN}{GAP}(?:hundred|(?:o(?:h|{GAP}?')|zero){GAP}?{_BELOW_TEN})"
    rf"|two{GAP}thousand)",
    rf"(?:(?:[efnst][a-z]+teen|twenty|two +thousand(?: +and)?) +[efhnostz][a-z']*{_ENDS}|two +thousand)",
)
HUNDREDS = rf"(?:one{GAP}thousand{GAP})?{_BELOW_TEN}{GAP}hundred(?:{GAP}and)?{GAP}{_BELOW_HUNDRED}"


def number(text: str) -> int:
    """Return the number that figures or words name.

    >>> number("twenty-four"), number("one thousand six hundred"), number("a hundred"), number("1,000")
    (24, 1600, 100, 1000)
    """
    if re.fullmatch(r"[0-9][0-9,]*", text):
        return int(text.replace(",", ""))
    total = 0
    for word in re.findall(r"[a-z]+", text.lower()):
        if word in _SCALES:
            counted = total % _SCALES[word]  # of "one thousand six hundred" the six
            total += max(counted, 1) * _SCALES[word] - counted
        else:
            total += _WORDS.get(word, 0)
    return total


def ordinal_number(text: str) -> int:
    """Return the number that an ordinal names.

    >>> ordinal_number("13th"), ordinal_number("twenty-first")
    (13, 21)
    """
    if text[0].isdigit():
        return int(re.sub(r"[^0-9]", "", text))
    words = re.findall(r"[a-z]+", text.lower())
    return sum(_WORDS.get(word, 0) for word in words[:-1]) + _ORDINALS[words[-1]]


def year_in_words(text: str) -> int:
    """Return the year that words name, two digits at a time or in full.

    >>> year_in_words("nineteen ninety-four"), year_in_words("two thousand and four")
    (1994, 2004)
    """
    words = text.lower().replace("-", " ").split()
    if words[0] == "two":
        return number(text)
    rest = "".join(words[1:])
    return _WORDS[words[0]] * 100 + (0 if rest == "hundred" else number(" ".join(words[1:])))


def two_digit_year(text: str) -> int:
    """Return the year that two digits stand for: 31 to 99 belong to the last century, 00 to 30 to this one.

    >>> two_digit_year("98"), two_digit_year("05")
    (1998, 2005)
    """
    short = int(text)
    return short + (1900 if short > 30 else 2000)
