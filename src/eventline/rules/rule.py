"""Rule: a name, a pattern, what the words mean, and examples that prove it."""

import re
from collections.abc import Callable
from enum import Enum
from functools import cache
from typing import Final, Generic, NamedTuple, TypeVar

from attrs import frozen

from eventline.errors import RuleError
from eventline.rules.engine import Pattern
from eventline.rules.lazy import lazy

T_co = TypeVar("T_co", covariant=True)


class Ignored(Enum):
    """What a rule returns for words that look like its subject and are not, such as "31 February".

    The scan passes over the whole phrase, so that no other rule takes a part of it.
    """

    IGNORED = "ignored"


_MARGIN = 100  # white space around a phrase, in characters, beyond which it is not taken for the whole text
_WHITE = lazy(r"\s+")
_BLANK_LINE = lazy(r"\n[ \t\r]*\n")
IGNORED: Final = Ignored.IGNORED


class Surroundings(NamedTuple):
    """A hit in its text, for guards: the words before and after decide what "may" is.

    *start* and *end* are character offsets of the hit in *text*. What stands around it is given as one line
    with single spaces, up to the next blank line: where lines are wrapped says nothing.

    >>> hit = Surroundings("News\\n\\nIn the\\nmonth of  May.", 23, 26)
    >>> hit.before(), hit.after()
    ('In the month of ', '.')
    """

    text: str
    start: int
    end: int

    @property
    def words(self) -> str:
        """Return the words of the hit with single spaces."""
        words = self.text[self.start : self.end]
        return words if words.isprintable() and "  " not in words else _WHITE.sub(" ", words)

    @property
    def alone(self) -> bool:
        """Return whether the hit is the whole text: nothing around it can speak against it."""
        if len(self.text) > self.end - self.start + _MARGIN:
            return False  # long texts are not looked through for every hit
        return not self.text[: self.start].strip() and not self.text[self.end :].strip()

    def around(self) -> tuple[str, str]:
        """Return what stands before and after the hit, in small letters where all is in capitals.

        >>> Surroundings("HE WAITED FOR WEEKS AND LEFT", 14, 19).around()
        ('he waited for ', ' and left')
        """
        before, after = self.before(), self.after()
        return (before.lower(), after.lower()) if (before + after).isupper() else (before, after)

    def before(self, length: int = 40) -> str:
        """Return up to *length* characters before the hit."""
        text, end, _ = self
        words = text[max(0, end - length) : end]
        if words.isprintable() and "  " not in words:
            return words
        return _WHITE.sub(" ", _BLANK_LINE.split(text[max(0, end - 2 * length - 2) : end])[-1])[-length:]

    def after(self, length: int = 40) -> str:
        """Return up to *length* characters after the hit."""
        text, _, start = self
        words = text[start : start + length]
        if words.isprintable() and "  " not in words:
            return words
        return _WHITE.sub(" ", _BLANK_LINE.split(text[start : start + 2 * length + 2])[0])[:length]


@frozen
class Rule(Generic[T_co]):
    """Turn a phrase that matches *pattern* into a meaning; *build* returns None to decline.

    Attributes:
        name: ``language/file/phrase``.
        pattern: RE2 syntax (no lookaround, no backreference), with its own word boundaries and bounded
            repeats; it is compiled on first use.
        build: Reads the match; knows nothing of the text around it. None declines, so that other rules and
            shorter phrases get their turn; IGNORED passes over the phrase.
        examples: Phrases that this rule and no earlier one claims; the tests check it.
        cased: Whether upper and lower case differ.
        guard: Sees the surroundings of each hit and returns whether the hit stands.
        reader: A looser pattern with the groups that *build* needs, where *pattern* holds whole other
            patterns inside; those phrases are read by a `Phrasebook`, so it need not spell them out.
        tail: What phrases end with behind *pattern*; rules that end alike share one copy of it in the scan,
            as those do whose patterns begin alike, letter by letter.

    >>> once = Rule("en/demo/now", r"\\bnow\\b", lambda match: match[0].lower(), ("now",))
    >>> once.read("Now"), once.read("later")
    ('now', None)
    """

    name: str
    pattern: str
    build: Callable[[re.Match[str]], T_co | Ignored | None]
    examples: tuple[str, ...]
    cased: bool = False
    guard: Callable[[Surroundings], bool] | None = None
    reader: str | None = None
    tail: str = ""

    @property
    def patterns(self) -> Pattern:
        """Return what finds phrases, what claims one that was found, and whether case matters."""
        return Pattern(self.pattern, self.reader or self.pattern + self.tail, self.cased, self.tail)

    def read(self, phrase: str) -> T_co | Ignored | None:
        """Return what *phrase*, taken whole, means to this rule, or None."""
        match = _compiled(self.patterns.claimer, self.cased, self.name).fullmatch(phrase)
        return None if match is None else self.build(match)


@cache
def _compiled(pattern: str, cased: bool, name: str) -> re.Pattern[str]:
    """ASCII, because RE2 reads ``\\b``, ``\\d``, ``\\s`` and ``\\w`` so; fold case as RE2 does."""
    try:
        return re.compile(pattern, re.ASCII | re.DOTALL if cased else re.ASCII | re.DOTALL | re.IGNORECASE)
    except re.error as error:
        raise RuleError(f"pattern of rule {name} is malformed: {error}") from error
