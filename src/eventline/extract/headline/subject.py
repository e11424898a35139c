"""Subject: the words of a headline for who does it."""

from eventline.extract.headline.called import bare_name
from eventline.extract.headline.fit import MOST
from eventline.extract.headline.inside import is_inside
from eventline.extract.headline.long_subject import cut
from eventline.extract.headline.wording import take, trim
from eventline.extract.reading import Reading
from eventline.extract.who.cast import Cast
from eventline.extract.who.doers import beside_names
from eventline.extract.who.names import Kind, Name
from eventline.extract.who.owner import OWNERS, owner_of, possessive
from eventline.extract.who.subject_name import before_apposition, who
from eventline.languages.en.events.actors import GROUPS, ROLES
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
_GOES_ON = frozenset({",", "who", "whose"})
_SOME = frozenset({"some", "many", "several", "most", "all", "both", "few", "more", "other", "no"})
_TITLED = c.DETERMINER | c.NATIONAL | c.CAPITAL
_ROW = 4  # names; of more the first is enough
_PAIR = 2  # words
LONG = 5  # words of a subject; a longer one is told by its name or cut


def subject_words(r: Reading, phrase: tuple[int, int] | None, cast: Cast) -> list[str]:
    """Return the words for a subject: its own, a name for a pronoun or role, less where they are many."""
    if phrase is None:
        return []
    words: list[str] = []
    end = _before_dated(r, *phrase)
    for j in range(phrase[0], end):
        take(r, j, words)
    if len(words) > 1 and r.t.words[phrase[0]] in {"he", "she"}:
        one = _before_here(r, phrase[0], cast) or beside_names(r, phrase, cast)
        return words if one is None else [*one.split(), *words[1:]]  # "she and Holm"
    owner = owner_of(r, phrase[0], cast)
    if owner is not None and len(words) < LONG and "," not in r.t.raw(*phrase):
        return [*possessive(owner, r.t.words[phrase[0]]).split(), *words[1:]]
    if len(words) > LONG:
        return _together(r, phrase, cast) or _by_name(r, phrase, cast, is_long=True) or cut(r, phrase)
    if row := _together(r, phrase, cast) if "," in r.t.words[phrase[0] : phrase[1]] else []:
        return row  # "Peru, Chile and Cuba"
    alone = phrase[1] - phrase[0] == 1 and bool(r.t.flags[phrase[0]] & c.PRONOUN)
    return _by_name(r, phrase, cast, alone=alone) or (_unnamed(r, phrase[0], words, cast) if alone else words)


def _by_name(
    r: Reading, phrase: tuple[int, int], cast: Cast, *, alone: bool = False, is_long: bool = False
) -> list[str]:
    """Return the name that stands for the phrase, nothing where its own words say it better."""
    named = _named(r, phrase, cast, alone=alone, is_long=is_long)
    return [] if named is None else [*_article(r, phrase[0], named), *named.split()[:6]]


def _unnamed(r: Reading, pronoun: int, words: list[str], cast: Cast) -> list[str]:
    """Return what is written for a pronoun that no name is known for."""
    if pronoun and r.t.words[pronoun] in {"who", "which", "that"}:
        return []
    return cast.focus.thing.split() if r.t.words[pronoun] == "it" and cast.focus.thing is not None else words


def _together(r: Reading, phrase: tuple[int, int], cast: Cast) -> list[str]:
    """Return several names without their titles: "Ann Lee and Bo Ek"; none where they are no row of names.

    What goes on between them stands in front: "the talks between Ann Lee and Bo Ek".
    """
    names = [x for x in r.names if phrase[0] <= x.start and x.end <= phrase[1]]
    if not 1 < len(names) <= _ROW or names[-1].end != phrase[1]:
        return []
    found, at = _what_is_between(r, phrase[0], names[0])
    for name in names:
        for j in range(at, name.start):
            if r.t.words[j] == "and":
                found.append("and")
            elif r.t.words[j] == "," and found:
                found[-1] += ","
            elif r.t.words[j] == "the" and found:
                found.append("the")
            elif not (r.t.flags[j] & _TITLED or r.t.words[j] in ROLES or r.t.words[j] in name.title.split()):
                return []
        found += cast.full(name.text).split()
        at = name.end
    return found if len(found) <= MOST - 2 and found.count("and") == 1 else []


def _what_is_between(r: Reading, start: int, first: Name) -> tuple[list[str], int]:
    """Return the words up to "between" in front of the *first* name, and the token behind them."""
    between = next((j for j in range(start, first.start) if r.t.words[j] == "between"), None)
    found: list[str] = []
    for j in range(start, start if between is None else between + 1):
        take(r, j, found)
    return found, start if between is None else between + 1


def _article(r: Reading, start: int, named: str) -> list[str]:
    """Return the article before the words of a group: "an Ottoman fleet"; names have none."""
    is_group = named.rpartition(" ")[2].islower() and named.startswith(r.t.raw(start + 1, start + 2))
    return [r.t.words[start]] if is_group else []


def _before_here(r: Reading, pronoun: int, cast: Cast) -> str | None:
    """Return who is the subject of a clause before: "Lee signed the pact which he and Holm wrote"."""
    subjects = (x.subject for x in reversed(r.clauses) if x.subject is not None and x.subject[1] <= pronoun)
    named = (bare_name(r, subject, cast) for subject in subjects)
    return next((" ".join(name) for name in named if name), None)


def _before_dated(r: Reading, start: int, end: int) -> int:
    """Return where the phrase ends without a participle that says when: "a strike planned for Friday"."""
    j = end
    while j > start + 1 and (r.says_when(j - 1) or r.t.flags[j - 1] & c.PREPOSITION):
        j -= 1
    return j - 1 if start + 1 < j < end and any(x.group.start == j - 1 for x in r.clauses) else end


def _named(r: Reading, phrase: tuple[int, int], cast: Cast, *, alone: bool, is_long: bool) -> str | None:
    """Return the name that stands for the phrase, None where its own words say it better."""
    is_role = r.t.words[phrase[0]] in ROLES  # "Ada Venn, head of the Orlo board told"
    described = before_apposition(r, phrase[0]) if is_role or r.t.word(phrase[1]) in _GOES_ON else None
    if described is not None and (is_role or not r.names_in(*phrase)):
        return cast.full(described.text)  # "Ada Venn, the mayor who …, died"
    is_owned = r.t.words[phrase[0]] in OWNERS  # "its foreign minister Ada Venn"
    asked = alone or is_long or is_owned or "," in r.t.raw(*phrase)
    named = who(r, phrase, cast) if asked else None
    if is_long and named is not None and is_inside(r, phrase, named, cast):
        return None
    if named in cast.definite and alone:
        return f"the {named}"
    if named is not None and (named[0].isupper() or (alone and named.startswith("the "))):
        return named
    if alone and named is not None and _is_plain_group(named):
        return f"the {named}"  # "They met the minister": the unions did
    return _role_holder(r, phrase, cast)


def _is_plain_group(named: str) -> bool:
    parts = named.split()
    return parts[-1] in GROUPS and len(parts) <= _PAIR and parts[0].isalpha() and parts[0] not in _SOME


def _role_holder(r: Reading, phrase: tuple[int, int], cast: Cast) -> str | None:
    """Return the name of whom a role means: "the Peruvian president"."""
    if r.t.words[phrase[1] - 1] not in ROLES or r.names_in(*phrase):
        return None
    return cast.stands_for(r.t.raw(*phrase))


def before_infinitive(r: Reading, clause: Clause) -> list[str]:
    """Return who is to do it in a line without a finite verb: "Ghent to host the games"."""
    first = next((j for j in range(len(r.t)) if not r.t.flags[j] & c.PUNCTUATION), 0)
    if clause.group.form != "infinitive" or clause is not r.clauses[0] or clause.group.start - first > LONG:
        return []
    found: list[str] = []
    for j in range(first, clause.group.start):
        take(r, j, found)
    return found


def wished(r: Reading, clause: Clause) -> Clause | None:
    """Return the clause that tells who expects what the infinitive says of another: "want her to leave"."""
    k = r.clauses.index(clause)
    if clause.group.form != "infinitive" or not k:
        return None
    group = r.clauses[k - 1].group
    if group.lemma not in {"want", "expect"} or not group.is_finite or group.passive or group.negated:
        return None
    between = r.t.flags[group.end : clause.group.start]
    return None if not between or any(flags & c.PUNCTUATION for flags in between) else r.clauses[k - 1]


def gone_through(r: Reading, clause: Clause, cast: Cast) -> list[str]:
    """Return what a participle without a subject tells of: "Orlo, founded in 1950, …"."""
    start = clause.group.start
    if clause.subject is not None or not r.t.flags[start] & c.PARTICIPLE:
        return []
    name = next((x for x in r.names if x.end == start - 1 and r.t.word(start - 1) == ","), None)
    own = (x.subject for x in r.clauses if x.is_finite and x.group.start > start and x.subject is not None)
    told = next((x for x in own if x[1] == start - 1), None)
    is_person = name is not None and name.kind is Kind.PERSON
    if told is not None and not is_person and any(r.t.flags[j] & c.PREPOSITION for j in range(*told)):
        return subject_words(r, told, cast)  # "The board of Varo, set up in 1950, met"
    if name is not None and r.t.word(name.start - 1) == "of":
        return subject_words(
            r, (around(r, name.start - 2)[0], name.end), cast
        )  # "The mill of Varo, built in"
    if name is not None:
        return cast.full(name.text).split()
    if start > 1 and r.t.words[start - 1] == "," and not r.t.flags[start - 2] & _BARRED:
        return trim(subject_words(r, around(r, start - 2), cast))  # "The firm, founded in 1953, …"
    behind = None if start else next((x for x in r.clauses if x.subject is not None), None)
    return [] if behind is None else subject_words(r, behind.subject, cast)


def is_said_of(r: Reading, clause: Clause) -> bool:
    """Return whether the verb is a participle behind the noun it is said of: "the claim issued in May"."""
    group = clause.group
    return (
        group.form == "participle"
        and clause.subject is not None
        and clause.subject[1] == group.start - (r.t.words[group.start - 1] == ",")
        and not r.t.is_title
        and not any(
            x.start > clause.subject[0] and x.end == group.start for x in r.names
        )  # "the bridge Lee built"
    )


def noun_alone(r: Reading, clause: Clause, told: list[str]) -> list[str]:
    """Return a subject's own words without what hangs on its noun: "A judge" of "A judge in Lima"."""
    if clause.subject is None or len(told) <= _PAIR + 1 or not {*told} <= {*r.t.raw(*clause.subject).split()}:
        return []
    short = cut(r, clause.subject, bare=True)
    return short if len(short) < len(told) else []


def around(r: Reading, noun: int) -> tuple[int, int]:
    """Return the noun phrase that ends with token *noun*."""
    first = noun
    while first > 0 and noun - first < 5 and belongs(r, first - 1):
        first -= 1
        if r.t.flags[first] & c.DETERMINER:
            break
    return first, noun + 1


def belongs(r: Reading, j: int) -> bool:
    flags = r.t.flags[j]
    if any(x.is_finite and x.group.start <= j < x.group.end for x in r.clauses):
        return False
    if r.t.words[j] in {"'s", "'"} or flags & (c.CAPITAL | c.NATIONAL | c.DETERMINER):
        return not flags & (c.SUBORDINATOR | c.AUXILIARY | c.PREPOSITION)
    flags &= ~c.THIRD  # "the ships that Peru sank"
    return not flags & _BARRED
