"""Headline: who did what in four to ten words, cut from the clause."""

from collections.abc import Sequence

from eventline.extract.attribution import Frame, is_speech
from eventline.extract.cast import Cast
from eventline.extract.claim import claim
from eventline.extract.fit import MOST, fit
from eventline.extract.participants import who
from eventline.extract.phrase import tail, take, trim
from eventline.extract.reading import Reading
from eventline.extract.told import as_told
from eventline.extract.triggers import Trigger, begun
from eventline.languages.en.actors import ROLES
from eventline.syntax import closed as c
from eventline.syntax.clauses import Clause

_BARRED = (
    c.PREPOSITION
    | c.PUNCTUATION
    | c.COORDINATOR
    | c.SUBORDINATOR
    | c.AUXILIARY
    | c.TO
    | c.PRONOUN
    | c.FINITE & ~c.PAST
)
_LEAST = 3
_CLAIM = 4  # words of a claim at least: who does what
_TOLD = frozenset({"finite", "infinitive"})
_LONG = 5  # words of a subject; a longer one is told by its name or cut


def headline(r: Reading, trigger: Trigger, cast: Cast, frames: Sequence[Frame | None] = ()) -> str:
    """Return the headline of the happening that *trigger* names; *frames* are those of the clauses."""
    if trigger.clause is None or not (trigger.is_verb or trigger.carries):
        return _of_noun(r, trigger, cast)
    clause = r.clauses[trigger.clause]
    if not trigger.is_verb and trigger.start < clause.left:
        return _of_noun(r, trigger, cast)  # "the siege since it began"
    noun = begun(r, trigger.clause)
    subject = trim(_subject(r, clause.subject if noun is None else _around(r, noun), cast))
    told = as_told(r, trigger) if subject else None
    verb = _verb(r, trigger.clause) if told is None else [told]
    if trigger.is_verb and is_speech(clause) and subject:
        said = claim(r, trigger.clause, list(frames), len(subject) + len(verb))
        if said[:1] == [":"]:
            verb[-1] += ":"
        if len(subject) + len(verb) + len(said) > MOST:
            subject = _bare_name(r, clause.subject, cast) or subject
        if said and " ".join(subject) in " ".join(said) and clause.subject is not None:
            subject = r.t.raw(*clause.subject).split()[:_LONG]  # "the president said Ann Lee will speak"
        if said:
            lead = [*subject, *verb]
            return _finish([*lead, *(word for word in said if word != ":")], len(lead) + _CLAIM)
    words = subject + verb + tail(r, _behind(clause), MOST - len(subject) - len(verb))
    words += _object_before(r, clause, len(words) - len(subject) - len(verb))
    is_whole = len(words) >= _LEAST or noun is not None
    return _finish(words) if is_whole else _longer(r, trigger, words, cast)


def _bare_name(r: Reading, phrase: tuple[int, int] | None, cast: Cast) -> list[str]:
    """Return the name in a subject without its titles, where it has one."""
    named = None if phrase is None else who(r, phrase, cast)
    return named.split() if named is not None and named[0].isupper() else []


def _around(r: Reading, noun: int) -> tuple[int, int]:
    """Return the noun phrase that ends with token *noun*."""
    first = noun
    while first > 0 and noun - first < 5 and _belongs(r, first - 1):
        first -= 1
        if r.t.flags[first] & c.DETERMINER:
            break
    return first, noun + 1


def _behind(clause: Clause) -> int:
    """Return the token behind the verb and a subject that follows it."""
    behind = clause.subject is not None and clause.subject[0] >= clause.group.end
    return clause.subject[1] if behind and clause.subject is not None else clause.group.end


def _object_before(r: Reading, clause: Clause, behind: int) -> list[str]:
    """Return the object that a relative clause is said of: "the treaty which both signed"."""
    if (
        behind
        or clause.opener not in {"which", "that", "whom"}
        or clause.subject is None
        or clause.group.passive
    ):
        return []
    last = clause.subject[0] - 2
    if last < 0 or r.t.word(last + 1) != clause.opener or not _belongs(r, last):
        return []
    found: list[str] = []
    for j in range(*_around(r, last)):
        take(r, j, found)
    return found


def _subject(r: Reading, phrase: tuple[int, int] | None, cast: Cast) -> list[str]:
    """Return the words for a subject: its own, a name for a pronoun or role, less where they are many."""
    if phrase is None:
        return []
    words: list[str] = []
    for j in range(*phrase):
        take(r, j, words)
    if len(words) > 1 and r.t.words[phrase[0]] in {"he", "she"} and cast.last is not None:
        return [*cast.last.split(), *words[1:]]  # "she and Holm"
    owner = _owner(r, phrase[0], cast)
    if owner is not None and len(words) < _LONG:
        return [*f"{owner}’s".split(), *words[1:]]
    alone = phrase[1] - phrase[0] == 1 and bool(r.t.flags[phrase[0]] & c.PRONOUN)
    named = who(r, phrase, cast) if alone or len(words) > _LONG or "," in r.t.raw(*phrase) else None
    if named is None or not named[0].isupper():
        named = _role_holder(r, phrase, cast)
    if named is not None:
        return named.split()[:6]
    if alone and r.t.words[phrase[0]] in {"who", "which", "that"}:
        return []
    return words if len(words) <= _LONG else _cut(r, phrase)


def _role_holder(r: Reading, phrase: tuple[int, int], cast: Cast) -> str | None:
    """Return the name of whom a role means: "the Peruvian president"."""
    if r.t.words[phrase[1] - 1] not in ROLES or r.names_in(*phrase):
        return None
    return cast.stands_for(r.t.raw(*phrase))


def _cut(r: Reading, phrase: tuple[int, int]) -> list[str]:
    """Return the words of a long subject as far as its noun phrase goes."""
    found: list[str] = []
    for j in range(*phrase):
        hangs = r.t.flags[j] & (c.PREPOSITION | c.RELATIVE) and r.t.words[j] not in {"of", "than", "up"}
        if len(found) > 1 and (r.t.words[j] == "," or hangs):
            break
        take(r, j, found)
    return found[: MOST - 2]


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


def _of_noun(r: Reading, trigger: Trigger, cast: Cast) -> str:
    """Return the noun phrase around the trigger: "Russia's invasion of Ukraine"."""
    first = _around(r, trigger.start)[0]
    words: list[str] = []
    for j in range(first, trigger.end):
        owner = _owner(r, j, cast) if not words else None
        if owner is not None:
            words += f"{owner}’s".split()
        elif words or not r.t.flags[j] & c.DETERMINER:
            take(r, j, words)
    nexts = [x.subject[0] for x in r.clauses if x.is_finite and x.subject and x.subject[0] > trigger.start]
    words += tail(r, trigger.end, MOST - len(words), min(nexts, default=len(r.t)))
    return _finish(words) if len(words) > _LEAST else _longer(r, trigger, words, cast)


def _owner(r: Reading, j: int, cast: Cast) -> str | None:
    """Return whom "his", "her", "its" or "their" at token *j* means; of "Peru's army" only Peru."""
    word = r.t.words[j]
    if word not in {"his", "her", "its", "their"}:
        return None
    owner = cast.last if word in {"his", "her"} else cast.last_group
    return None if owner is None else owner.replace("’", "'").partition("'s ")[0]


def _belongs(r: Reading, j: int) -> bool:
    flags = r.t.flags[j]
    if any(x.is_finite and x.group.start <= j < x.group.end for x in r.clauses):
        return False
    if r.t.words[j] in {"'s", "'"} or flags & (c.CAPITAL | c.NATIONAL | c.DETERMINER):
        return not flags & (c.SUBORDINATOR | c.AUXILIARY | c.PREPOSITION)
    return not flags & _BARRED and not (flags & c.PAST and not flags & c.PARTICIPLE)


def _longer(r: Reading, trigger: Trigger, words: list[str], cast: Cast) -> str:
    """Return the words of the clause around a trigger that alone gave too few."""
    clause = r.clauses[trigger.clause] if trigger.clause is not None else None
    longer: list[str] = []
    if (
        clause is not None
        and trigger.clause is not None
        and clause.group.form in _TOLD
        and not trigger.carries
    ):
        longer = trim(_subject(r, clause.subject, cast)) + _verb(r, trigger.clause)
        longer += tail(r, _behind(clause), MOST - len(longer))
    elif clause is None:
        longer = tail(r, 0, MOST)
    return _finish(longer if len(longer) > len(words) else words)


def _finish(words: list[str], least: int = _LEAST + 2) -> str:
    words = fit(words, least)
    if not words:
        return ""
    for k, word in enumerate(words[:-1]):
        if word == "a" and words[k + 1][0].lower() in "aeio":  # a word between the two was left out
            words[k] = "an"
        if word.endswith(":"):  # its article was left out
            words[k + 1] = words[k + 1][:1].upper() + words[k + 1][1:]
    words[0] = words[0][:1].upper() + words[0][1:]
    return " ".join(words)
