"""Headline: who did what in four to ten words, cut from the clause."""

from eventline.extract.attribution import is_speech
from eventline.extract.cast import Cast
from eventline.extract.participants import who
from eventline.extract.reading import Reading
from eventline.extract.triggers import Trigger
from eventline.syntax import closed as c
from eventline.syntax.clauses import Clause
from eventline.syntax.wordlist import words

_MOST, _LEAST = 10, 3
_CUTS = c.PREPOSITION | c.COORDINATOR | c.TO | c.GERUND | c.SUBORDINATOR | c.RELATIVE


def headline(r: Reading, trigger: Trigger, cast: Cast) -> str:
    """Return the headline of the happening that *trigger* names."""
    if trigger.clause is None or not (trigger.is_verb or trigger.carries):
        return _of_noun(r, trigger, cast)
    clause = r.clauses[trigger.clause]
    if not trigger.is_verb and trigger.start < clause.left:
        return _of_noun(r, trigger, cast)  # "the siege since it began"
    subject = _trim(_subject(r, clause.subject, cast))
    verb = _verb(r, trigger.clause)
    room = _MOST - len(subject) - len(verb)
    rest = _rest(r, trigger, _behind(clause), max(room, 2))
    if is_speech(clause) and not clause.group.passive and (not rest or rest[0].lower() in _ASIDE):
        said = _said(r, clause, max(room, 3))
        verb[-1] += ":" if said else ""
        rest = said or rest
    words = subject + verb + rest
    return _finish(words) if len(words) >= _LEAST else _longer(r, trigger, words, cast)


def _behind(clause: Clause) -> int:
    """Return the token behind the verb and a subject that follows it."""
    behind = clause.subject is not None and clause.subject[0] >= clause.group.end
    return clause.subject[1] if behind and clause.subject is not None else clause.group.end


def _said(r: Reading, clause: Clause, room: int) -> list[str]:
    """Return the first words of what is said: behind a colon, else in front of the verb of speech."""
    colon = next(
        (j for j in range(clause.group.end, min(clause.group.end + 3, len(r.t))) if r.t.words[j] in ":,"),
        None,
    )
    first = 0 if colon is None or colon + 3 > len(r.t) else colon + 1
    end = len(r.t) if first else min(clause.left, clause.group.start)
    words: list[str] = []
    for j in range(first, end):
        if (len(words) > 2 and _stops(r, j, first)) or len(words) >= room:
            break
        if not r.t.flags[j] & c.QUOTE:
            _take(r, j, words)
    return _trim(words)


def _subject(r: Reading, phrase: tuple[int, int] | None, cast: Cast) -> list[str]:
    if phrase is None:
        return []
    words = r.t.raw(*phrase).split()
    owner = _owner(r, phrase[0], cast)
    if owner is not None and len(words) < 5:
        return [*f"{owner}’s".split(), *words[1:]]
    is_pronoun = phrase[1] - phrase[0] == 1 and bool(r.t.flags[phrase[0]] & c.PRONOUN)
    if is_pronoun or len(words) > 5 or any(word.endswith(",") for word in words):
        named = who(r, phrase, cast)
        if named is not None:
            return named.split()[:6]
        return [] if is_pronoun and r.t.words[phrase[0]] in {"who", "which", "that"} else words[:5]
    return words


def _verb(r: Reading, k: int) -> list[str]:
    """Return the words of the verb group, with the verb before an infinitive: "plans to strike"."""
    group = r.clauses[k].group
    start = group.start
    before = r.clauses[k - 1].group if k and group.form == "infinitive" else None
    if before is not None and before.is_finite and before.end == start:
        start = before.start
    return [
        r.t.text[r.t.starts[j] : r.t.ends[j]]
        for j in range(start, group.end)
        if not r.t.flags[j] & c.QUOTE and not (r.t.flags[j] & c.ADVERB and not r.t.flags[j] & c.NEGATION)
    ]


def _rest(r: Reading, trigger: Trigger, start: int, room: int) -> list[str]:
    """Return up to *room* words behind the verb, without times, cut before a phrase that would not fit."""
    words: list[str] = []
    cut = verbs = 0  # words up to the last place where the phrase may end; how many hold a verb
    for j in range(start, len(r.t)):
        flags = r.t.flags[j]
        if _stops(r, j, start) or len(words) >= room:
            break
        if r.says_when(j) or flags & c.QUOTE:
            _leave_out(r, j, words)
            continue
        if flags & _CUTS and r.t.words[j] != "this" and not _hangs(words, cut):
            cut = len(words)
        verbs = verbs or (len(words) if flags & (c.FINITE | c.AUXILIARY) and not flags & c.NOUNISH else 0)
        _append(words, r.t.text[r.t.starts[j] : r.t.ends[j]])
    else:
        cut = len(words)
    says = (
        trigger.is_verb and trigger.lemma in c.REPORTING and verbs >= cut
    )  # "said the evidence": says nothing
    complete = len(words) < room or cut == 0
    return words if complete else _trim(words if says else words[: max(cut, 1)])


def _stops(r: Reading, j: int, start: int) -> bool:
    word, flags = r.t.words[j], r.t.flags[j]
    if word in ",;:—–()….-":
        return j > start or word != ","
    return bool(flags & c.RELATIVE) and word != "that" and j > start


def _take(r: Reading, j: int, words: list[str]) -> None:
    """Add token *j* to the words, unless it says when."""
    if r.says_when(j):
        _leave_out(r, j, words)
    else:
        _append(words, r.t.text[r.t.starts[j] : r.t.ends[j]])


def _leave_out(r: Reading, j: int, words: list[str]) -> None:
    """Drop the preposition before a time that is left out, unless a noun follows: "in the 2014 vote"."""
    if not r.says_when(j) or not words or words[-1].lower() not in _BEFORE_TIME:
        return
    behind = j + 1
    while behind < len(r.t) and r.says_when(behind):
        behind += 1
    noun_follows = behind < len(r.t) and (r.t.flags[behind] & c.NOUN or not r.t.flags[behind] & ~c.NOUNISH)
    if not noun_follows:
        words.pop()


def _append(words: list[str], token: str) -> None:
    if words and (token in {"'s", "’s", "'", "’", "%"} or words[-1] in {"$", "€", "£", "#"}):
        words[-1] += token
    elif token[0].isalnum() or token in "$€£#&'’":
        words.append(token)


def _hangs(words: list[str], cut: int) -> bool:
    """Return whether a clause opened by "that" would be cut off behind its verb: "said that Lima hopes"."""
    opened = [k for k, word in enumerate(words) if word in {"that", "whether", "why", "how"}]
    return bool(opened) and len(words) - opened[-1] < 5 and cut <= opened[-1]


_ASIDE = frozenset(
    {
        "as",
        "while",
        "after",
        "when",
        "before",
        "amid",
        "in",
        "on",
        "at",
        "during",
        "following",
        "via",
        "through",
    }
)
_BEFORE_TIME = words("on in at by since until from to between and during for of over around the")
_WEAK_ENDS = words(
    """without early late the a an of in on at by for with from to and or but that as its his her their
    this these is was were be into over between against during about who which if when while after
    before since until than so not also very more including saying amid under 's our my your such those
    some any due according because"""
)


def _trim(words: list[str]) -> list[str]:
    while words and words[-1].lower().replace("’", "'") in _WEAK_ENDS:
        words = words[:-1]
    return words


def _of_noun(r: Reading, trigger: Trigger, cast: Cast) -> str:
    """Return the noun phrase around the trigger: "Russia's invasion of Ukraine"."""
    first = trigger.start
    while first > 0 and trigger.start - first < 6 and _belongs(r, first - 1):
        first -= 1
    words: list[str] = []
    for j in range(first, trigger.end):
        owner = _owner(r, j, cast) if not words else None
        if owner is not None:
            words += f"{owner}’s".split()
        elif words or not r.t.flags[j] & c.DETERMINER:
            _take(r, j, words)
    words += _rest(r, trigger, trigger.end, _MOST - len(words))
    return _finish(words) if len(words) > _LEAST else _longer(r, trigger, words, cast)


def _owner(r: Reading, j: int, cast: Cast) -> str | None:
    """Return whom "his", "her", "its" or "their" at token *j* means."""
    word = r.t.words[j]
    if word not in {"his", "her", "its", "their"}:
        return None
    return cast.last if word in {"his", "her"} else cast.last_group


def _belongs(r: Reading, j: int) -> bool:
    flags = r.t.flags[j]
    if r.t.words[j] in {"'s", "'"} or flags & (c.CAPITAL | c.NATIONAL | c.DETERMINER):
        return not flags & (c.SUBORDINATOR | c.AUXILIARY)
    barred = (
        c.PREPOSITION
        | c.PUNCTUATION
        | c.COORDINATOR
        | c.SUBORDINATOR
        | c.AUXILIARY
        | c.TO
        | c.PRONOUN
        | c.FINITE & ~c.PAST
    )
    return not flags & barred and not (flags & c.PAST and not flags & c.PARTICIPLE)


def _longer(r: Reading, trigger: Trigger, words: list[str], cast: Cast) -> str:
    """Return the words of the clause around a trigger that alone gave too few."""
    clause = r.clauses[trigger.clause] if trigger.clause is not None else None
    first = clause.left if clause is not None else 0
    longer: list[str] = []
    if clause is not None and trigger.clause is not None and clause.group.form == "infinitive":
        longer = _trim(_subject(r, clause.subject, cast)) + _verb(r, trigger.clause)
        first = clause.group.end
    for j in range(first, len(r.t)):
        if len(longer) >= _MOST or (_stops(r, j, first) and len(longer) >= _LEAST):
            break
        _take(r, j, longer)
    longer = _trim(longer)
    return _finish(longer if len(longer) > len(words) else words)


def _finish(words: list[str]) -> str:
    words = words if len(words) <= _MOST else _trim(words[:_MOST])
    if not words:
        return ""
    for k, word in enumerate(words[:-1]):
        if word == "a" and words[k + 1][0].lower() in "aeio":  # a word between the two was left out
            words[k] = "an"
    words[0] = words[0][:1].upper() + words[0][1:]
    return " ".join(words)
