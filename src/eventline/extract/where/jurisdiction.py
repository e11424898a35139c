"""Jurisdiction: the country or town of those who hold an office, of a law, of a country's soil."""

from eventline.extract.reading import Reading
from eventline.extract.who.cast import Cast
from eventline.extract.who.names import Kind
from eventline.languages.en.events.actors import ROLES
from eventline.languages.en.events.countries import ADJECTIVES, COUNTRIES, country_in
from eventline.languages.en.events.places import PLACES
from eventline.syntax import closed as c
from eventline.syntax.clause import Clause
from eventline.syntax.wordlist import words

_AUTHORITIES = words(
    "officials authorities police prosecutors court lawmakers parliament government ministry"
)
_OFFICIAL = frozenset({"statement", "law", "politics"})
_OFFICIALS = words("officials authorities police")
_LEADING = words("elect appoint become serve inaugurate nominate resign swear host lead choose name")
_GOVERNING = words("governor gov mayor")
_SOIL = words("airspace soil territory waters")
_RULING = words("president leader chancellor king queen premier emperor dictator")


def of_office(r: Reading, clause: Clause, theme: str, cast: Cast) -> str | None:
    """Return the country whose office is taken or whose officials speak: "Peruvian officials warned"."""
    subject = clause.subject
    if subject is None:
        return None
    if clause.group.lemma in _LEADING:
        held = [nation(r, j) for j in range(subject[0], clause.right) if r.t.words[j] in ROLES]
        who = next((x for x in r.names_in(*subject)), None)
        own = None if who is None else who.text if who.text in COUNTRIES else cast.country(who)
        return next((x for x in held if x), own)
    if theme in _OFFICIAL and (governed := _governed(r, subject)):
        return governed
    head = subject[1] - 1
    if r.t.words[head] == "court":
        return next((x.text for x in r.names if x.end == head and x.kind is Kind.PLACE), None) or nation(
            r, head
        )
    if r.t.words[head] in {"law": _AUTHORITIES, "statement": _OFFICIALS}.get(theme, ()):
        return nation(r, head)
    return None


def _governed(r: Reading, subject: tuple[int, int]) -> str | None:
    """Return the place whose governor or mayor the subject is: "Lutsk's acting mayor Ada Venn"."""
    for j in range(*subject):
        if r.t.words[j].rstrip(".") in _GOVERNING:
            before = (r.t.raw(k, k + 1) for k in range(max(j - 4, subject[0]), j))
            return next((word for word in before if word in PLACES and word not in COUNTRIES), None)
    return None


def ruled(r: Reading, subject: tuple[int, int] | None) -> str | None:
    """Return the country whose head the subject is told to be: "Peruvian President Ada Venn"."""
    if subject is None:
        return None
    told = (_ruled(r, j) for j in range(*subject) if _rules(r, j))
    titles = (x.title for x in r.names_in(*subject) if not _RULING.isdisjoint(x.title.split()))
    return next((of for of in told if of), None) or next((country_in(x.title()) for x in titles), "") or None


def _rules(r: Reading, j: int) -> bool:
    return r.t.words[j] in _RULING or (r.t.words[j] == "minister" and r.t.word(j - 1) == "prime")


def _ruled(r: Reading, j: int) -> str | None:
    """Return the country told with the office at token *j*: "leader of Peru", "Peruvian leader"."""
    if r.t.word(j + 1) != "of":
        return nation(r, j)
    return next((x.text for x in r.names if x.start in {j + 2, j + 3} and x.text in COUNTRIES), None)


def nation(r: Reading, trigger: int) -> str | None:
    """Return the country whose election or law it is: "the Peruvian vote", "the State Duma passed"."""
    for j in range(trigger - 1, max(trigger - 4, -1), -1):
        if r.t.flags[j] & c.NATIONAL:
            return ADJECTIVES.get(r.t.raw(j, j + 1))
        held = next((x.text for x in r.names if x.end == j + 1 and r.t.words[j + 1] in {"'s", "’s"}), None)
        if held in COUNTRIES:
            return held
    return None


def soil(r: Reading, trigger: int, span: tuple[int, int]) -> str | None:
    """Return the country that "Peruvian airspace" means behind the trigger."""
    if _SOIL.isdisjoint(r.t.words):
        return None
    owned = (j for j in range(max(trigger, span[0], 1), span[1]) if r.t.words[j] in _SOIL)
    return next((ADJECTIVES[raw] for j in owned if (raw := r.t.raw(j - 1, j)) in ADJECTIVES), None)
