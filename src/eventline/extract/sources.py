"""Sources: which verbs and phrases name who says it: "Lee said", "according to police"."""

import re
from typing import NamedTuple

from eventline.extract.reading import Reading
from eventline.languages.en.events import speech
from eventline.languages.en.events.actors import GROUPS, ORGANISATION_NOUNS, PERSONS, ROLES, TITLES
from eventline.rules.lazy import lazy
from eventline.syntax.clauses import Clause

_ACCORDING = lazy(
    r"\b(?:according to|as reported by|(?P<cites>citing|quoting))\s+"
    r"(?P<source>(?:(?!\s[–—-]\s)[^,.;:”\"()]){2,80})",
    re.IGNORECASE,
)
_HEAD = lazy(
    r"(?:(?!(?:of|from|in|at|on|with|who|that|which|to|for|about|as|and|close|familiar)\b)[\w’'.-]+\s*)+"
)
_SOURCES = speech.CITED | GROUPS | ROLES | PERSONS | ORGANISATION_NOUNS | TITLES
_TELLING = GROUPS | ROLES | PERSONS | ORGANISATION_NOUNS
_OWN = frozenset({"his", "her", "its", "their"})
_CITING = frozenset({"according", "reported", "citing", "quoting"})
_DONE_TO = frozenset({"find", "hear", "read", "show"})  # "was found guilty", "the case was heard"


class Source(NamedTuple):
    """A source named by a phrase: "according to police", "citing two officials"."""

    words: str
    span: tuple[int, int]
    is_cited: bool  # by somebody whose own saying rests on nobody: "Lee told reporters, citing a friend"


def is_speech(clause: Clause) -> bool:
    """Return whether the verb tells what somebody says or finds, not what was found or heard of somebody."""
    group = clause.group
    return group.lemma in speech.VERBS and not (group.passive and group.lemma in _DONE_TO)


def according(r: Reading) -> Source | None:
    if _CITING.isdisjoint(r.t.words):
        return None
    match = _ACCORDING.search(r.t.text, r.span.start, r.span.end)
    if match is None:
        return None
    source = match["source"].strip()
    if match["cites"] and not _is_source(source):
        return None  # "citing a lack of money"
    teller = _teller(r, match.start()) if match["cites"] else None
    said = source if teller is None else f"{teller}, citing {source}"
    return Source(said, match.span(), match["cites"] is not None)


def _is_source(phrase: str) -> bool:
    """Return whether what is cited can tell something: a name, or somebody or something that does."""
    head = _HEAD.match(phrase)
    told = head[0].split() if head is not None else [""]
    last = told[-1]
    if told[0].lower() in _OWN:
        return last.lower() in _TELLING  # "citing his health" is why
    return last[:1].isupper() or last.lower() in _SOURCES


def _teller(r: Reading, at: int) -> str | None:
    """Return who cites the source named at a character: "CNN, citing …", "CNN reported, citing …"."""
    citing = next((j for j in range(len(r.t)) if r.t.starts[j] >= at), len(r.t))
    end = near = citing - (r.t.word(citing - 1) == ",")
    while r.says_when(end - 1) or (end in r.t.timed and r.t.word(end - 1) == "on"):
        end -= 1  # "CNN reported | on Monday, citing"
    told = (x.subject for x in r.clauses if x.group.end == end and is_speech(x) and x.subject is not None)
    phrase = next(told, None) or next(((x.start, x.end) for x in r.names if x.end == near), None)
    return None if phrase is None else r.t.raw(*phrase)


def is_outside(r: Reading, clause: Clause, source: Source) -> bool:
    """Return whether the clause rests on no source: it is part of its phrase, or does the citing itself."""
    within = source.span[0] <= r.t.starts[clause.group.head] < source.span[1]
    return within or (source.is_cited and is_speech(clause))
