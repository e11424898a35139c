"""Verbs: the words of a sentence that show a tense, and those that open a clause, by word lists alone."""

import re
from typing import NamedTuple

from eventline.model.tense import Tense
from eventline.rules.lazy import lazy
from eventline.syntax.irregular import NOT_ED, PASTS, UNMARKED
from eventline.syntax.wordlist import words

_WHITE = lazy(r"\s")
_BREAKS = words(
    """which who whom whose where when while that because although though but saying after before since until
    unless once if as adding"""
)
_WORD = lazy(r"[\w’']+")
_PRESENT = words(
    """is are am isn't aren't does do doesn't don't has have says stay stays remain remains seem seems want
    wants need needs know knows means continue continues meets visits holds faces goes comes takes makes
    becomes begins starts opens votes travels hosts must should"""
)
_PAST = PASTS | words("was were wasn't weren't had hadn't did didn't been having")


def _spaced(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return *pattern* with up to three blanks for each of its own; a look behind keeps its one."""
    return lazy(re.sub(r"(?<!<!than)\\ ", r"\\ {1,3}", pattern), flags)


_ADVERBS = r"(?:\ (?:not|also|then|already|just|since|now|still|never|soon|again|only|first|\w+ly))?"
_TO = (
    r"\ to(?!\ (?:(?:an?|the|this|that|these|those|its|his|her|their|our|your|any|some|all|it|them|him)\b"
    r"|[A-Z]))"
    r"\ (?:be\ |get\ )?\w+"
)
# "Nobody could be reached on Monday" says what was tried, not what may come.
_REACHED = r"(?:found|seen|heard|located|reached|contacted|confirmed|verified|identified|learned|determined)"
_AHEAD = _spaced(
    rf"""
    (?:will|won['’]t|shall|would(?:n['’]t)?|['’]ll){_ADVERBS}
     (?:\ be|\ get|\ have(?:\ been)?|\ remain|\ stay)?(?:\ \w+)?
    |(?:may|might|could|can|must)(?!\ have\b)\ (?:be\ (?!{_REACHED}\b)|get\ )?\w+
    |can(?:['’]t|not)\ (?:\w+\ ){{1,3}}(?:until|till?)
    |(?!(?:was|were)\ (?:poised|about)\ )(?:(?:is|are|was|were|be|been|being)\ )?
     (?:set|due|scheduled|slated|supposed|about|going|poised|expected|likely){_TO}
    |(?:is|are|be){_TO}
    |(?:was|were)(?!\ to\ (?:have|blame|no|be\ (?:found|seen)))\b{_TO}
    |to\ be\ \w+(?:ed|en|ld|de)\b
    |(?:scheduled|slated|due|planned|(?<!than\ )(?<!-)expected)\ (?:for|on|in|at|by|next)\b
    |set\ (?:for|next)\b
    |(?:plans?|planning|intends?|intending|wants?|hopes?|hoping|aims?|vows?|promises?|pledges?|agreed|ready|preparing
     |prepares?|needs?|threatens?){_TO}
    |upcoming|forthcoming
    """,
    re.VERBOSE,
)
AHEAD_STARTS = words(
    """will won't shall would wouldn't may might could can is are was were be been being set due scheduled
    must can't cannot slated supposed about going poised expected likely to planned plan plans planning
    intend intends intending want wants hope hopes hoping aim aims vow vows promise promises pledge pledges
    agreed ready preparing prepare prepares need needs threaten threatens upcoming forthcoming"""
)
_HAD = words("had hadn't")
_IS = words("is are isn't aren't stays stay remains remain")
_HAVE = words("has have hasn't haven't 've")
_STRAIGHT = AHEAD_STARTS | _HAVE | _PAST | _PRESENT
_SHOWS = _STRAIGHT | {word.replace("'", "’") for word in _STRAIGHT}  # all others but "…ed" show no tense
_PERFECT = _spaced(rf"(?:has|have|['’]ve)(?:n['’]t)?{_ADVERBS}\ (\w+)")
# "had been due to end": a plan of the past that came to nothing
_FORMER = _spaced(
    rf"had(?:n['’]t)?{_ADVERBS}\ been{_ADVERBS}\ (?:set|due|scheduled|slated|supposed|about|going|poised"
    rf"|expected|likely|planned)(?:{_TO}|\ (?:for|on|in|at|by)\b)?"
)
_PASSIVE = _spaced(rf"(?:is|are|isn['’]t|aren['’]t|stays?|remains?){_ADVERBS}\ (\w+)")
_CONDITIONS = words("when if once until unless")  # a present behind one of these is yet to come
_ATTRIBUTE = lazy(  # "a newly built hall", "the still disputed border"
    r"(?:\b(?:an?|the|his|her|its|their|our|my|of|more|most|newly|recently|so|than"
    r"|(?:an?|the|its)\s(?:now|still|yet|once|long|hastily|already|heavily|highly|largely|badly|partly|previously))|-)$",
    re.IGNORECASE,
)


# "The firm cut jobs" and "she quit her post", not "the tax cut takes effect" nor "a set of rules".
_NO_SUBJECT = (
    "tax rate price job pay budget cost spending wage power output tea film jet data television weather"
)
_ONE = _spaced(
    r"(?:\b(?:[Hh]e|[Ss]he|[Ii]t|who|which|[Tt]hat)"
    r"|\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|[Tt]his)\ (?:[\w-]+\ )?"
    rf"(?!(?:{_NO_SUBJECT.replace(' ', '|')})\ )[\w-]+(?<!s)"
    r"|\b[A-Z][\w’'-]+|\A(?!(?:they|we|you|these|those)\ )[\w’'-]+(?<!s))\ $"
)
_PRONOUN = lazy(r"(?<!let )(?<!make )\b(?:he|she|it) $", re.IGNORECASE)
_OBJECT = _spaced(
    r"\ (?:(?:off|up|out|down|aside|back|in|into|for|with)\ )?"
    r"(?:an?|the|his|her|its|their|this|that|all|some|more|nearly|about|hundreds|thousands|ties|talks|\d[\d,.]*"
    r"|(?:[a-z]+\ )?(?!is\b|was\b|has\b|does\b|takes\b)[a-z]{3,}s)\b"
)
_SUBJECT = 40  # characters that the end of a subject takes

_CONTRACTED = words("gonna wanna gotta")  # as people write to each other
_NOTED = _SHOWS | _BREAKS | _CONTRACTED | UNMARKED
_ENDINGS = ("ed", "ll")  # "played", "they'll"


class Verb(NamedTuple):
    """The words from *start* to *end* show a tense."""

    tense: Tense
    start: int
    end: int


def verbs(sentence: str, offset: int) -> tuple[list[Verb], list[int]]:
    """Return the verbs that show a tense, and where the words stand that open a clause."""
    low, shown = _written(sentence)
    shown_by: list[Verb] = []
    breaks: list[int] = []
    position = 0
    opened = ""  # the word that opened the clause, until its verb
    for found in _WORD.finditer(low):
        word = found[0]
        if word not in _NOTED and word[-2:] not in _ENDINGS:
            continue
        start = found.start()
        if word in _BREAKS:
            breaks.append(offset + start)
            opened = word
        if start >= position:
            tense, position = _tense_of(shown, word, start, found.end())
            if tense is not None:
                yet = tense is Tense.PRESENT and opened in _CONDITIONS
                if word == "agreed" and tense is Tense.FUTURE:  # that one did agree
                    shown_by.append(Verb(Tense.PAST, offset + start, offset + found.end()))
                    start = found.end()
                shown_by.append(Verb(Tense.FUTURE if yet else tense, offset + start, offset + position))
                opened = ""
    return shown_by, breaks


def _written(sentence: str) -> tuple[str, str]:
    """Return *sentence* in small letters, and as it is read for names; offsets stay."""
    if not sentence.isprintable():
        sentence = _WHITE.sub(" ", sentence)  # a wrapped line is read on
    low = sentence.lower()
    if len(low) != len(sentence):  # a letter that has no small form of its own length
        low = sentence
    return low, low if sentence.isupper() else _begun_small(sentence)  # in capitals, names are like verbs


def _begun_small(sentence: str) -> str:
    """Return *sentence* with its first letter small, so that "Will" is a verb; "May" stays a month."""
    first = _WORD.search(sentence)
    if first is None or first[0] == "May":
        return sentence
    at = first.start()
    small = sentence[at].lower()
    return sentence[:at] + small + sentence[at + 1 :] if len(small) == 1 else sentence


def _tense_of(text: str, word: str, start: int, end: int) -> tuple[Tense | None, int]:
    """Return the tense that *word* begins, and where the words that show it end."""
    low = word.replace("’", "'")
    if low in _CONTRACTED or low[-3:] == "'ll":
        return Tense.FUTURE, end
    if low in AHEAD_STARTS:
        ahead = _AHEAD.match(text, start)
        if ahead is not None:
            return Tense.FUTURE, ahead.end()
    compound = _compound(text, low, start)
    if compound is not None:
        return compound
    if low == "sat" and (text[start] == "S" or text[end : end + 4].strip()[:1].isdigit()):
        return None, end  # the day: "Sat 27 Sept"
    if low in UNMARKED:
        return (Tense.PAST if _is_of_one(text, start, end) else None), end
    is_past = low in _PAST and text[start - 1 : start] != "-"  # not "a Kenya-led force"
    if is_past or (_is_regular(low) and not _is_attribute(text, start)):
        return Tense.PAST, end
    return (Tense.PRESENT if low in _PRESENT else None), end


def _is_regular(word: str) -> bool:
    return word.endswith("ed") and len(word) > 3 and word not in NOT_ED


def _is_of_one(text: str, start: int, end: int) -> bool:
    """Return whether the verb follows a subject in the singular, whose present would end in "s"."""
    if _PRONOUN.search(text, max(0, start - _SUBJECT), start):
        return True  # "terms it set in March could not be met"
    return _OBJECT.match(text, end) is not None and (
        _ONE.search(text, max(0, start - _SUBJECT), start) is not None
    )


def _compound(text: str, low: str, start: int) -> tuple[Tense, int] | None:
    """Return the tense of two verbs in one, as in "has left", "is held", "had been due to end"."""
    if low in _HAD and (former := _FORMER.match(text, start)) is not None:
        return Tense.PAST, former.end()
    for auxiliaries, pattern, tense in ((_HAVE, _PERFECT, Tense.PAST), (_IS, _PASSIVE, Tense.PRESENT)):
        if low in auxiliaries:
            found = pattern.match(text, start)
            if found is not None and _is_participle(found[1]):
                return tense, found.end()
    return None


def _is_participle(word: str) -> bool:
    return word in _PAST or word.endswith(("ed", "en", "wn"))


def _is_attribute(text: str, start: int) -> bool:
    """Return whether a participle stands before its noun: "the armed forces"."""
    return _ATTRIBUTE.search(text[max(0, start - 16) : start].rstrip()) is not None
