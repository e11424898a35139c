"""Repeats: a happening that an article tells again is one event, told best by its first mention."""

import re
from collections import defaultdict
from collections.abc import Sequence

from attrs import evolve

from eventline.anchor.relative.coreference import country
from eventline.anchor.timing import Timing
from eventline.languages.en.events.countries import COUNTRIES, SAME
from eventline.languages.en.events.deeds import DEEDS
from eventline.languages.en.events.places import NUMBERED
from eventline.languages.en.events.speech import ACTS
from eventline.languages.en.events.stems import stem
from eventline.languages.en.events.verbs import PLAIN_THEMES
from eventline.languages.en.numbers import NUMBER_WORDS
from eventline.model.document import Document
from eventline.model.event import Basis
from eventline.model.grain import Grain
from eventline.model.interval import Interval
from eventline.model.mention import Mention
from eventline.rules.lazy import lazy

_BORROWED = frozenset({Basis.RELATIVE_EVENT, Basis.CARRIED_OVER})
_ENDS = frozenset('.!?"”')
_CLOSED = lazy(r'[.!?"”](?=[^\S\n]*(?:\n|\Z))')
_WITH_NUMBER = lazy(r"\b([A-Za-z]+) (\d+)\b")
_MANY = 50  # mentions of one noun that are looked back on
Dated = tuple[Mention, Timing]


def without_repeats(document: Document, dated: Sequence[Dated]) -> list[Dated]:
    """Return the mentions without those that tell what one before them told or have no headline.

    A title tells what the article says again, and better.
    """
    body = _CLOSED.search(document.text)
    end = len(document.text) + 1 if body is None else body.end()
    dated = [
        pair for pair in dated if not _is_title(document, pair[0], end) or not _is_told_below(pair, dated)
    ]
    seen: set[tuple[object, ...]] = set()
    kept: list[Dated] = []
    finer: defaultdict[str, list[Interval]] = defaultdict(list)  # by noun, the days told of it so far
    for m, timing in dated:
        if _is_told_finer(document, m, timing, finer):
            continue
        keys = _keys(document, m, timing)
        if seen.issuperset(keys) or not m.headline:  # put into words only where it may be kept
            _tell_where(kept, m, document.text)
            continue
        if kept and timing.basis in _BORROWED and _has_its_words(m, kept[-1][0]):
            continue
        if keys[0] not in seen:
            kept.append((m, timing))
        seen.update(keys)
    return kept


def _tell_where(kept: list[Dated], m: Mention, text: str) -> None:
    """Give what a person said before the spot told with *m*, which repeats it: "Lee said this in Lima"."""
    if m.theme != "statement" or m.place is None or m.place in COUNTRIES or " " not in (*m.actors, "")[0]:
        return
    if m.place not in m.clause.of(text) and m.place not in text[m.sentence.start : m.clause.start]:
        return
    for k, (first, timing) in enumerate(kept):
        if first.theme == "statement" and first.actors[:1] == m.actors[:1]:
            if first.place is None or first.place in COUNTRIES:
                kept[k] = evolve(first, place=m.place, coordinates=m.coordinates), timing
            return


def _is_told_finer(document: Document, m: Mention, timing: Timing, finer: dict[str, list[Interval]]) -> bool:
    """Return whether the text told its day before: "the invasion of 24 May", then "the May invasion"."""
    if m.is_verb or timing.when is None:
        return False
    told = finer[m.lemma]
    told.append(timing.when)
    one = not m.is_finite and not timing.lasted and not m.trigger.of(document.text).endswith("s")
    if not one or timing.when.granularity < Grain.MONTH:
        return False
    return any(day != timing.when and day in timing.when for day in told[-_MANY:])


def _has_its_words(m: Mention, before: Mention) -> bool:
    """Return whether only the words of the verb before tell the noun: "fled a day after the theft"."""
    return not m.is_finite and m.sentence == before.sentence and m.headline == before.headline


def _is_title(document: Document, m: Mention, end: int) -> bool:
    """Return whether the mention stands above the first sentence: in the title or the line below it.

    *end* is that of the first line that ends as sentences do.
    """
    return m.sentence.end < end and m.sentence.of(document.text).rstrip()[-1:] not in _ENDS


def _is_told_below(title: Dated, dated: Sequence[Dated]) -> bool:
    """Return whether the article below its title tells the same deed in like words on a day that fits."""
    m, timing = title
    if timing.basis not in {Basis.PUBLICATION, Basis.CARRIED_OVER}:
        return False
    said = _words(m)
    return any(
        other.sentence != m.sentence and _is_told_by(m, said, other) and _may_be(timing, then)
        for other, then in dated
    )


def _is_told_by(title: Mention, said: set[str], other: Mention) -> bool:
    """Return whether the title tells the same deed as *other* in like words or by the same one.

    Any deed of its kind may be meant, where half of the title's words are told again.
    """
    words = _words(other)
    if _is_one_deed(title.lemma, other.lemma) or stem(title.lemma) in words:
        return _is_alike(said, words) or _is_by_same(title, other)
    return title.theme == other.theme and title.theme not in PLAIN_THEMES and _is_alike(said, words)


def _is_by_same(title: Mention, other: Mention) -> bool:
    """Return whether the same one does the same: "Peru frees Lee" and "Peru on Friday freed the envoy"."""
    if title.lemma != other.lemma or not title.actors or not other.actors:
        return False
    one, same = title.actors[0], other.actors[0]
    return country(one) == country(same) or any({one, same} <= {*names} for names in SAME)


def _is_one_deed(one: str, other: str) -> bool:
    deeds = DEEDS.get(stem(one), frozenset())
    return one == other or not deeds.isdisjoint(DEEDS.get(stem(other), ()))


def _words(m: Mention) -> set[str]:
    """Return the stems of the longer words of a headline, its trigger aside."""
    parts = re.findall(r"\w{4,}", m.headline.lower())
    return {stem(part) for part in parts} - {stem(m.lemma)}


def _is_alike(one: set[str], other: set[str]) -> bool:
    return 2 * len(one & other) >= min(len(one), len(other)) > 0


def _may_be(one: Timing, other: Timing) -> bool:
    return one.when is not None and other.when is not None and (one.when & other.when) is not None


def _keys(document: Document, m: Mention, timing: Timing) -> list[tuple[object, ...]]:
    """Return what two mentions of one happening have in common; the first key is the mention's own."""
    when = timing.when
    window = None if when is None else (when.lo, when.hi)
    doer = m.actors[0].split()[-1].lower() if m.actors else None  # "Smith" is "Ann Smith"
    if m.theme != "statement" or doer is None:
        key: tuple[object, ...] = (m.lemma, window, _counted_or(doer, m) if m.is_verb else None)
        with_others = m.is_verb and m.theme == "talks" and len(m.actors) > 1  # who meets two, meets twice
        other = m.actors[1] if with_others else _number(m.clause.of(document.text))
        return [(*key, other), key] if other else [key]
    of_the_news = ("statement", doer, "news")
    dated = ("statement", doer, window)
    if timing.basis in {Basis.PUBLICATION, Basis.CARRIED_OVER}:
        return [("statement", doer, m.lemma), of_the_news] if m.lemma in ACTS else [of_the_news, dated]
    return [dated, of_the_news] if _is_recent(document, timing) else [dated]


def _counted_or(doer: str | None, m: Mention) -> str | None:
    """Return all the words of so many, for nine people are not five people, else *doer*."""
    first = m.actors[0].lower().replace("-", " ").split()[0] if m.actors else ""
    return m.actors[0].lower() if first[:1].isdigit() or first in NUMBER_WORDS else doer


def _number(clause: str) -> str:
    """Return the number that names a thing: what befell flat 3 is not what befell flat 5."""
    named = _WITH_NUMBER.findall(clause) if any(map(str.isdigit, clause)) else ()
    return next((number for noun, number in named if noun.lower() in NUMBERED), "")


def _is_recent(document: Document, timing: Timing) -> bool:
    """Return whether the day is that of the news: what is said again without a time was said then."""
    day = document.day
    return day is not None and timing.best is not None and 0 <= (day - timing.best).days <= 3
