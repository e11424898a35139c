"""Fit: a headline within its ten words: cut where a phrase ends, then without its small words."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate, chain, pairwise

from eventline.extract.headline.phrase import Phrase
from eventline.extract.headline.wording import trim
from eventline.languages.en.events.countries import ADJECTIVES
from eventline.syntax.adjectives import ADJECTIVAL
from eventline.syntax.wordlist import words

Leads = Sequence[list[str]]
Way = tuple[list[str], int, int]  # a lead, how many words behind it, how many kinds of small words may go

MOST = 10
_NONE, _THAT, _ALL = 0, 1, 2
_ABBREVIATED = {("United", "States"): "US", ("United", "Nations"): "UN", ("European", "Union"): "EU"}
_ARTICLES = words("the a an")
_SMALL = _ARTICLES | {"that"} | {last.lower() for _, last in _ABBREVIATED}
_CUTS = words(
    "in on at by since until from to and or of for over around towards near after before with against into as"
)
_OWNERS = words("his her its their")
AMOUNTS = words(
    "few several many more most two three four five six seven eight nine ten dozens hundreds thousands"
)
MANY = words("people men women children troops police personnel cattle")  # though they do not end in -s
_OPENING = words("whether who which when where if because although while")
_TELLING = frozenset({"to", "is", "are", "was", "were", "be", "been"})  # "it is obvious", "to relive"
_TENSELESS = frozenset({"to", "will", "would", "could", "may", "might", "must", "should"})  # "to have left"
_AUXILIARY = (_TENSELESS | _TELLING | {"has", "have", "had"}) - {"to"}  # "a step that could"
_LEAST = 4  # words of a clause
_COUNTS = AMOUNTS | _ARTICLES


def fit(leads: Leads, behind: Phrase, spare: Leads = (), safe: Leads = ()) -> list[str]:
    """Return one of *leads* and as much of what stands *behind* it as ten words hold.

    A cut is made where the phrase behind is whole; where that leaves nothing, small words go in the manner
    of newspapers: "that" behind a verb of speech first, then articles from the left.

    Args:
        leads: Words for what stands before the phrase, the fullest first; a shorter one is taken where no
            end of the phrase goes with the one before.
        spare: Leads of a claim for the case that none of the others will do. Of a claim as much is told as
            can be, at the cost of small words: half a claim is another one.
        safe: Whole headlines that tell less, the fullest first, for the case that nothing else is whole.

    >>> lead = "The Mayor said that a bridge had been closed".split()
    >>> " ".join(fit([lead], Phrase("by the police in the night".split(), [3, 6], [])))
    'Mayor said a bridge had been closed by the police'
    """
    ways = (_of_claim(leads, behind), _of_claim(spare, behind)) if spare else (_of_clause(leads, behind),)
    told = _first(chain(*ways, _of_loose(leads, behind)), behind)
    if told:
        return told
    last = [*leads, *spare][-1]
    whole = _without_light(last, behind) or _simpler(last, behind) or next(iter(safe), [])
    return whole or _cut(last + behind.words)


def fit_claim(leads: Leads, behind: Phrase) -> list[str]:
    """Return one of *leads* and as much of the claim *behind* it as ten words hold, else nothing."""
    return _first(_of_claim(leads, behind), behind)


def lightest(leads: Leads, behind: Phrase) -> list[str]:
    """Return the first of *leads* with the least that makes a whole, without what only describes in it."""
    return next(filter(None, (_without_light(_plain(lead), behind) for lead in leads)), [])


def _plain(lead: list[str]) -> list[str]:
    """Return a speaker and the beginning of the claim, without what only describes in that."""
    colon = next((k for k, word in enumerate(lead) if word.endswith(":")), 0)
    return [word for k, word in enumerate(lead) if k <= colon + 1 or not _is_light(lead, k)]


def _first(ways: Iterable[Way], behind: Phrase) -> list[str]:
    """Return the words of the first way that ten words hold."""
    small = [*accumulate(_may_go(behind.words), initial=0)]
    for lead, n, kinds in ways:
        if len(lead) + n - small[n] - sum(_may_go(lead)) > MOST:
            continue  # whatever may go
        told = [*lead, *behind.words[:n]]
        if len(told) > MOST:
            told = without_small(told, kinds)
        if len(told) <= MOST:
            return told
    return []


def _of_clause(leads: Leads, behind: Phrase) -> Iterator[Way]:
    """Yield the ways to tell a clause, best first: to an end, to one without small words."""
    for lead in leads:
        yield from ((lead, n, _NONE) for n in reversed(behind.ends))
        yield from ((lead, n, _ALL) for n in behind.ends)


def _of_loose(leads: Leads, behind: Phrase) -> Iterator[Way]:
    """Yield the ways to tell no more than the verb, or what stands before "of"."""
    yield from ((lead, n, _ALL) for n in reversed(behind.loose) for lead in leads)


def _of_claim(leads: Leads, behind: Phrase) -> Iterator[Way]:
    """Yield the ways to tell a claim, best first: all of it, much of it, much without small words."""
    for n in reversed(behind.ends):
        yield from ((lead, n, kinds) for kinds in (_THAT, _ALL) for lead in leads)


def _may_go(told: list[str]) -> Iterator[bool]:
    """Say of each word whether it is one of those that can be left out."""
    return map(_SMALL.__contains__, map(str.lower, told))


def without_small(headline: list[str], kinds: int = 2) -> list[str]:
    """Return the words without as many articles and "that" as are too many; *kinds* 1 leaves the articles."""
    left = _abbreviated(headline) if kinds else headline
    for is_small in (_is_that, _is_article)[:kinds]:
        left = _without(left, is_small)
    return left


def _abbreviated(headline: list[str]) -> list[str]:
    for k, pair in enumerate(pairwise(headline)):
        if pair in _ABBREVIATED:
            return [*headline[:k], _ABBREVIATED[pair], *_abbreviated(headline[k + 2 :])]
    return headline


def _without_light(lead: list[str], behind: Phrase) -> list[str]:
    """Return the least that makes a whole, without words that only describe; empty where that is too long."""
    small = sum(_is_article(lead, k) for k in range(len(lead)))
    for n in sorted({*behind.ends, *behind.loose}):
        told = lead[:-1] + _without(lead[-1:] + behind.words[:n], _is_light, MOST - len(lead) + small + 1)
        if len(told := without_small(told)) <= MOST:
            return told
    return []


def _simpler(lead: list[str], behind: Phrase) -> list[str]:
    """Return the most that makes a whole in the past, "closed" for "has closed"; empty where none fits."""
    for n in sorted({0, *behind.ends, *behind.loose}, reverse=True):
        told = [*lead, *behind.words[:n]]
        at = next((k for k, pair in enumerate(pairwise(told)) if k and _is_perfect(*pair)), None)
        if at is None or told[at - 1] in _TENSELESS:
            return []
        one = told[at] == "has" or not (told[at - 1].endswith("s") or told[at - 1] in MANY)
        was = ["was" if one else "were"] if told[at + 1] == "been" else []
        told = without_small([*told[:at], *was, *told[at + 1 + len(was) :]])
        if len(told) <= MOST and was:
            return told
    return []


def _is_perfect(first: str, second: str) -> bool:
    """Return whether a past says the same as the two: "had been", "has closed"."""
    return first in {"has", "have", "had"} and (second == "been" or second.endswith("ed"))


def _cut(headline: list[str]) -> list[str]:
    """Return what can be said of a headline in ten words that may be cut nowhere."""
    short = trim(without_small(headline)[:MOST])
    while short and (short[-1] in AMOUNTS or short[-1].lstrip("$€£")[:1].isdigit()):
        short = trim(short[:-1])  # "had recaptured ten"
    opened = next((k for k in range(len(short) - 1, 2, -1) if short[k] in _OPENING), len(short))
    return trim(short[:opened]) if len(short) - opened < _LEAST else short  # "was asked | whether he"


def _without(headline: list[str], is_small: Callable[[list[str], int], bool], most: int = MOST) -> list[str]:
    """Return the words without as many small ones, from the left, as are too many."""
    kept = list(headline)
    k = 0
    while k < len(kept) and len(kept) > most:
        if is_small(kept, k):
            del kept[k]
        else:
            k += 1
    return kept


def _is_that(headline: list[str], k: int) -> bool:
    """Return whether a "that" may go: not the one of "it is clear that"."""
    if not 0 < k < len(headline) - 2 or headline[k] != "that" or headline[k + 1] in _AUXILIARY:
        return False
    said = any(word.endswith(":") or word == "said" for word in headline[:k])
    empty = "it" in map(str.lower, headline[max(k - 3, 0) : k]) if said else "that" not in headline[:k]
    return not (empty and headline[k - 2] in {"is", "was"})


def _is_article(headline: list[str], k: int) -> bool:
    return headline[k].lower() in _ARTICLES


def _is_light(words: list[str], k: int) -> bool:
    """Return whether the word only describes the noun behind it: "his American long-range missiles"."""
    word = words[k]
    if not k:
        return False  # the word of the lead that goes before
    describes = "-" in word or word in ADJECTIVES or word in _OWNERS or word.endswith(ADJECTIVAL)
    describes |= word.endswith("ed") and words[k - 1] in _COUNTS  # "few experienced units"
    return (
        describes
        and words[k - 1] not in _TELLING
        and not (words[k - 1] == "and" and words[k - 2].endswith((*ADJECTIVAL, "ian")))
        and k + 1 < len(words)
        and words[k + 1].lower() not in _CUTS
    )
