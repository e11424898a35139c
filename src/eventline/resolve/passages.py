"""Passages: where news tells of a time long past for a while, as a history does."""

import re

from eventline.calendars.gregorian import civil
from eventline.model.found import Found
from eventline.model.meaning import Bound, CalendarDate
from eventline.model.tense import Tense
from eventline.resolve.placed import Placed
from eventline.resolve.sections import end_of_paragraph
from eventline.resolve.traits import Traits
from eventline.rules.lazy import lazy
from eventline.syntax.tense import Tenses

_FAR = 2  # years from publication from which on a year is history, not news
_FRONT = lazy(
    r"[\s\"“'(]*(?:(?:and|but|then|later|early|late|back|again)[\s,]+){0,2}(?:(?:that|this|it)\s+was\s+)?(?:in|by|on|during|around|towards?)?"
    r"(?:\s+the(?:\s+\w+){1,3}\s+of)?\s*\Z",
    re.IGNORECASE,
)
_FRONT_NOUN = lazy(r"\s*The(?:\s\w+){1,2}\sof\s\Z")  # "The campaign of 1805 began"
_LONGEST_FRONT = 40  # characters
_LONG_AGO = 20  # years from which on a year draws the days of past verbs behind it, wherever they stand
_OUT_OF_MEMORY = (
    100  # years from which on it draws them too where it may be a noun's: "took the town in 1807."
)
_STOP = lazy(r"[.!?][\"”’)]*(?:\s|\Z)")
_PAUSE = 400  # characters without a time after which such a year draws no more
_OWN = lazy(r"\b(?:in|on|during)\s{1,3}\Z", re.IGNORECASE)  # before the time of a whole clause
# Written small, for a sentence that begins with "The" says its verb before the year.
_OF_NOUN = lazy(r"\b(?:the|an?|his|her|its|their|of|that|than)\s(?:[\w'’-]+\s){1,2}(?:in|on|during)\s{1,3}\Z")
_CLOSES = lazy(r"[.;!][\"”’)]*(?:\s|\Z)")
_CLAUSE = 120  # characters before a date in which its clause may begin
_ASIDE = lazy(  # "the ship, which sank on …", "the house built on …"
    r"(?:,\s(?:which|who|that|where|when|\w+ed|\w+ing|built|born|sunk|lost)\b|\b(?:which|who|that|since|after|before)\s)[^,]*\Z",
    re.IGNORECASE,
)
_PARTIES = ("Plaintiff", "Defendant", "Petitioner", "Respondent", "Appellant", "Appellee", "Claimant")
# As no newspaper writes it.
_PARTY = lazy(rf"\b(?:{'|'.join(_PARTIES)})s?\s(?!(?:[A-Z]\w+\s){{2}})[a-z]")
_SHOUTED = lazy(rf"\b(?:{'|'.join(_PARTIES).upper()})S?\s[A-Z]")
_TESTIMONY = lazy(
    r"\b(?:deposition|affidavit|witness\sstatement|sworn\s(?:statement|declaration)|examination)\sof\b|\nQ[.:]\s[^\n]+\n+A[.:]\s",
    re.IGNORECASE,
)
_WITNESS = ("deposition", "affidavit", "witness", "sworn", "examination", "\nq")  # one is in each testimony
_TOP = 1_000  # characters in which a testimony says what it is
_HAVE = lazy(r"\b(?:has|have)(?:n['’]t)?\b|['’]ve\b", re.IGNORECASE)
_NOW = lazy(r"\b(?:will|won['’]t|shall|is|are|has|have|says?)\b|['’]ll\b", re.IGNORECASE)
_REPORTED = lazy(
    r"\b(?:sa(?:id|ys?)|told|tells?|according|announced|report(?:s|ed)|warned|added|recalled|claim(?:s|ed)|wrote|showed"
    r"|born|founded|established|created|built|published|released|film|movie|book|novel|song|album)\b",
    re.IGNORECASE,
)


class Passages:
    """The passages of one text, entered by a far year at the front of a sentence.

    "In 1979 the army rose. In December it ruled." The December is that of 1979, and so on up to the end of
    the paragraph or the next time said from today; not that of "Small in 1979, it said in December".

    A whole date draws the past of its own sentence: "It opened on 17 January 2021 and shut on 2 February."
    A year long ago, "The war began in 1939.", may end its sentence as well, and then past verbs stay in it.
    """

    __slots__ = (
        "_is_brief",
        "_long_ago",
        "_now",
        "_pleads",
        "_reached",
        "_sure",
        "_tenses",
        "_testifies",
        "_text",
        "_told",
        "_until",
        "_year",
    )

    def __init__(self, text: str, year: int | None, tenses: Tenses) -> None:
        self._text = text
        self._tenses = tenses
        self._year = year  # of publication
        self._until = 0
        self._told = False  # whether a bare date has stood at the front as well
        self._pleads: bool | None = None  # until somebody asks
        self._testifies: bool | None = None  # likewise
        self._long_ago = False  # whether the passage lies so far back that nobody would leave its year out
        self._is_brief = False  # whether it is no longer than the sentence of a whole date
        self._sure = 0  # the end of the sentence that points back to such a time
        self._reached = 0  # the end of the last time of the passage
        self._now = -1  # where the last time said from today stands

    def tells(self, this: Found, known: Traits) -> bool:
        """Return whether *this* is a bare month, day or season that a passage places, and go on from it."""
        if self._year is None:
            return False
        if known.is_deictic:
            self._until, self._now = 0, this.start
        elif known.year is not None:
            self._enter(this, known.year, self._year)
        elif this.start < self._until and known.is_bare:
            if this.bound is Bound.SINCE and self._is_perfect(this):
                return False
            if self._is_brief:
                return self._tenses.at(this.start, this.end) is Tense.PAST
            self._told = self._told or self._is_in_front(this) or self._is_drawn(this)
            self._reached = this.end
            is_told = self._told or this.end <= self._sure
            return is_told and (not self._long_ago or not self._is_reported(this))
        return False

    def follow(self, this: Found, placed: Placed) -> None:
        """Go on in the time of "that autumn" at the front of a sentence, where it lies as far away."""
        day = placed.day
        years = 0 if day is None or self._year is None else self._year - civil(day)[0]
        if years < _FAR:
            return
        self._is_brief = False
        self._sure = self._tenses.sentence(this.start, this.end)[1]
        if self._until < self._sure:
            self._told, self._long_ago, self._until = False, years >= _LONG_AGO, self._sure
        if self._is_in_front(this):
            self._told, self._long_ago = False, years >= _LONG_AGO
            self._until = end_of_paragraph(self._text, this.end)
            self._reached = this.end

    def _is_perfect(self, this: Found) -> bool:
        """Return whether "since October" is said of what goes on today: "they have won since October"."""
        left, _ = self._tenses.sentence(this.start, this.end)
        return _HAVE.search(self._text, left, this.start) is not None

    def _enter(self, this: Found, year: int, published: int) -> None:
        if year < published and (self._is_testimony() or self._is_pleading()):
            self._told, self._long_ago, self._is_brief = True, False, False
            self._until, self._reached = len(self._text), this.end
        elif abs(year - published) < _FAR:
            self._until = 0
        elif this.start >= self._until:
            long_ago = published - year >= _LONG_AGO
            if self._is_in_front(this, published - year) or (
                long_ago and (self._closes(this, published - year) or self._dates_its_clause(this))
            ):
                self._told = self._is_brief = False
                self._long_ago = long_ago
                self._sure = self._end_of_sentence(this)
                if self._is_in_front(this) and self._tenses.at(this.start, this.end) is Tense.PAST:
                    self._sure = max(self._sure, self._tenses.sentence(this.start, this.end)[1])
                self._until = end_of_paragraph(self._text, this.end)
                self._reached = this.end
            elif year < published and self._is_day(this) and self._dates_its_clause(this):
                self._told, self._long_ago, self._is_brief = False, False, True
                self._until = self._sure = self._end_of_sentence(this)
                self._reached = this.end

    def _end_of_sentence(self, this: Found) -> int:
        """Return where the sentence ends, past semicolons, in which a month with its year dates the rest."""
        meaning = this.meaning
        if not isinstance(meaning, CalendarDate) or meaning.month is None:
            return 0
        end = _STOP.search(self._text, this.end, this.end + _PAUSE)
        return this.end if end is None else end.start()

    def _is_pleading(self) -> bool:
        """Return whether the text is one of a court, which tells a case from its first day on."""
        if self._pleads is None:
            is_told_of = any(party in self._text for party in _PARTIES)  # found far sooner than the pattern
            self._pleads = is_told_of and _PARTY.search(self._text) is not None
            if self._text.isupper():
                self._pleads = _SHOUTED.search(self._text) is not None
        return self._pleads

    def _is_testimony(self) -> bool:
        """Return whether a witness speaks, who names a year once and goes on in it."""
        if self._testifies is None:
            top = self._text[:_TOP].lower()
            may_be = any(word in top for word in _WITNESS)  # found far sooner than the pattern
            self._testifies = may_be and _TESTIMONY.search(self._text, 0, _TOP) is not None
        return self._testifies

    def _is_in_front(self, this: Found, years: int = 0) -> bool:
        left, _ = self._tenses.sentence(this.start, this.end)
        if this.start - left > _LONGEST_FRONT or self._text[max(0, left - 2) : left].strip() == ";":
            return False
        if years >= _OUT_OF_MEMORY and _FRONT_NOUN.match(self._text, left, this.start) is not None:
            return True
        return _FRONT.match(self._text, left, this.start) is not None

    def _closes(self, this: Found, years: int) -> bool:
        """Return whether *this* ends a sentence of its own time: "The war began in 1939.", of no noun.

        *years* ago nobody lived who reads it: a sentence about then tells of then.
        """
        if _CLOSES.match(self._text, this.end) is None or self._is_reported(this):
            return False
        before = self._text[max(0, this.start - _LONGEST_FRONT) : this.start]
        if _OWN.search(before) is None or (years < _OUT_OF_MEMORY and _OF_NOUN.search(before)):
            return False
        return self._tenses.at(this.start, this.end) is Tense.PAST

    def _dates_its_clause(self, this: Found) -> bool:
        """Return whether *this* is a day or month of a main clause: "He left on 26 February 1815 and …"."""
        meaning = this.meaning
        if not isinstance(meaning, CalendarDate) or meaning.month is None or self._is_reported(this):
            return False
        left, _ = self._tenses.sentence(this.start, this.end)
        before = self._text[max(left, this.start - _CLAUSE) : this.start]
        if _OWN.search(before) is None or _ASIDE.search(before) is not None:
            return False
        return self._tenses.at(this.start, this.end) is Tense.PAST

    def _is_day(self, this: Found) -> bool:
        return isinstance(this.meaning, CalendarDate) and this.meaning.day is not None

    def _is_drawn(self, this: Found) -> bool:
        """Return whether a past verb not far behind a year long ago tells of *this*."""
        if not self._long_ago or this.start > self._reached + _PAUSE:
            return False
        tense = self._tenses.at(this.start, this.end)
        if tense is not Tense.FUTURE:
            return tense is Tense.PAST
        left, right = self._tenses.sentence(this.start, this.end)  # "planned for May" was so then
        return _NOW.search(self._text, left, right) is None

    def _is_reported(self, this: Found) -> bool:
        """Return whether the sentence up to *this* is what somebody says now, or says how old a thing is."""
        left, _ = self._tenses.sentence(this.start, this.end)
        return self._now >= left or _REPORTED.search(self._text, left, this.start) is not None
