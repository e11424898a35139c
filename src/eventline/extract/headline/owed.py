"""Owed: what a verb still waits for: "ordered her guards | to leave", "supplied Lima | with grain"."""

from eventline.extract.reading import Reading
from eventline.languages.en.events.modality import CLAIMS
from eventline.syntax import closed as c
from eventline.syntax.group import Group
from eventline.syntax.wordlist import words

_CLAUSAL = words("that whether why how what where when if after before until because while although as since")
_OBJECTIVE = _CLAUSAL - {"after", "before", "until", "because", "while", "although", "since"}
_DEMANDING = words(
    """order ask tell urge force allow want offer expect plan agree refuse decline persuade help invite call
    permit require instruct command vow pledge promise threaten hope try decide begin start continue be
    have let enable compel encourage forbid warn hand intend seek fail manage declare consider deem"""
)
_TAKING = {
    "with": words(
        "supply provide equip arm charge present furnish entrust align confront acquaint deal cope comply"
    ),
    "as": words(
        """describe portray regard treat depict characterise characterize denounce condemn see dismiss brand
        view hail praise label recognise recognize use elect appoint name know serve act work"""
    ),
    "to": words("compare liken subject expose confine ascribe attribute extradite"),
    "of": words("accuse convince deprive remind rob strip suspect inform notify warn"),
    "into": words("force pressure push coerce turn transform divide talk lure trick drag"),
    "from": words("prevent stop ban bar deter refrain exclude"),
}
"""Verbs by the preposition that goes on with what they say of their object."""
_TAKERS = frozenset().union(*_TAKING.values())
_FOR_DOING = words(
    """chance chances need effort efforts attempt attempts bid ability opportunity opportunities willingness
    readiness inability attention way ways"""
)  # nouns that ask what is to be done: "took a chance | to leave"
_REACH = 10  # words from a verb to its preposition
_STOPS = frozenset(",;:.()–—")
_POINTS = CLAIMS | {"case", "point", "argument", "fact"}  # "made the case | that"
_OF_NOUN = c.DETERMINER | c.PREPOSITION | c.NUMBER | c.NOUN | c.POSSESSIVE
_NEAR = 4  # words: "it would be wholly wrong |"
_EMPTY = words("that to whether how why for if")


def owed(r: Reading, j: int, start: int) -> bool:
    """Return whether the verb before token *j* still waits for what it is about."""
    t = r.t
    if any(x.group.start < j < x.group.end for x in r.clauses) or is_begun(r, j, start):
        return True
    groups = _verbs_before(r, j)
    last = groups[-1] if groups else None
    if _goes_on(r, j, start):
        return True
    if last is None:
        return False
    if t.flags[j] & c.TO and last.lemma in _DEMANDING:
        return not last.passive or last.end == j
    if _waits(r, j, last):
        return True
    if last.end < j and not (last.lemma == "be" and t.before_adverbs(j - 1) < last.end):
        return False
    asks = t.words[j] in _OBJECTIVE or bool(t.flags[j] & (c.TO | c.RELATIVE | c.COORDINATOR))
    asks = asks or (last.start >= start and j in r.begun)  # "a campaign that includes | bombing"
    return (asks and not last.passive) or last.lemma == "be" or last.lemma in c.REPORTING


def _goes_on(r: Reading, j: int, start: int) -> bool:
    """Return whether a gerund behind the verb goes on: "a pact letting Peru | to fish"."""
    clause = next((x for x in reversed(r.clauses) if x.group.end <= j), None)
    if clause is None or clause.group.form != "gerund" or clause.group.start < start:
        return False
    last = clause.group
    if clause.subject is not None and not clause.shared:
        return False  # "opened with sales falling | in"
    if last.end == j:
        noun = r.t.at(last.start) & (c.NOUN | c.NOUNISH)  # "for illegal fishing | in"
        return bool(r.t.at(last.start - 1)) or not noun
    return j in r.begun and bool(r.t.flags[j] & c.TO) and last.lemma in _DEMANDING


def _waits(r: Reading, j: int, last: Group) -> bool:
    """Return whether an empty "it" or a particle stands before: "it is clear | that", "rule out | that"."""
    clause = r.begun.get(last.start)
    empty = clause is not None and clause.subject is not None and r.t.words[clause.subject[0]] == "it"
    bare = not any(r.t.flags[k] & _OF_NOUN for k in range(last.end, j))
    asked = (r.t.words[j] == "that" and bare) or (empty and r.t.words[j] in _EMPTY)  # "was afraid | that"
    if asked and last.lemma == "be" and j - last.end < _NEAR:
        return True
    particle = last.end == j - 1 and bool(r.t.flags[j - 1] & c.PREPOSITION)
    return r.t.words[j] == "that" and (particle or r.t.words[j - 1] in _POINTS)


def is_taken(r: Reading, j: int) -> bool:
    """Return whether the verb or noun goes on at token *j* or behind it: "described | the war | as lost"."""
    if r.t.at(j) & c.TO and r.t.word(j - 1) in _FOR_DOING:
        return True
    last = next((x.group for x in reversed(r.clauses) if x.group.end <= j), None)
    if last is None or last.lemma not in _TAKERS:
        return False
    for k in range(last.end, min(last.end + _REACH, len(r.t))):
        if k in r.begun or r.t.words[k] in _STOPS:
            return False
        if last.lemma in _TAKING.get(r.t.words[k], ()):
            return j <= k
    return False


def is_begun(r: Reading, j: int, start: int) -> bool:
    """Return whether a clause has been opened that has no verb before token *j*: "after her ally | won"."""
    if _CLAUSAL.isdisjoint(r.t.words[start:j]):
        return False
    opened = [k for k in range(start, j) if r.t.words[k] in _CLAUSAL and _opens(r, k)]
    if not opened or r.t.word(opened[-1] + 1) == "of":  # "because of"
        return False
    follows = any(x.is_finite and x.group.start > opened[-1] for x in r.clauses)
    return follows and not any(opened[-1] < g.start and g.is_finite for g in _verbs_before(r, j))


def _verbs_before(r: Reading, j: int) -> list[Group]:
    return [x.group for x in r.clauses if x.group.end <= j and x.group.form != "gerund"]


def _opens(r: Reading, k: int) -> bool:
    """Return whether the word at *k* opens a clause and is no preposition: "after six hours"."""
    if r.t.flags[k] & c.PREPOSITION:
        return any(x.is_finite and x.group.start > k and x.opener == r.t.words[k] for x in r.clauses)
    return k not in r.t.timed
