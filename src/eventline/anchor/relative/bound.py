"""Bound: the dates that happenings take from others by the words of an article."""

from collections.abc import Sequence
from datetime import date

from attrs import evolve

from eventline.anchor.confidence import CARRIED, RELATIVE
from eventline.anchor.relative.by_order import by_order
from eventline.anchor.relative.coreference import alike
from eventline.anchor.relative.relative import LAST, Link, shifted
from eventline.anchor.timing import BEFORE, UNKNOWN, UNPLACED, Timing, single_day
from eventline.anchor.windows import news_window
from eventline.languages.en.events.stems import stem
from eventline.model.day import DAY_SECONDS
from eventline.model.document import Document
from eventline.model.event import Basis
from eventline.model.grain import Grain
from eventline.model.interval import Interval
from eventline.model.mention import Mention, Strength
from eventline.model.relation import Order, Relation
from eventline.model.tense import Tense
from eventline.rules.lazy import lazy

COMING = frozenset({"be", "come", "follow", "happen", "occur"})
_ALONE = lazy(r"\s*(?:(?:just|only|barely|hardly|some|almost|nearly|about|less than|more than)\s+)*")
_SUMMING = frozenset({"statement", "decision"})
_BY_WORDS = frozenset({Basis.EXPRESSION, Basis.RELATIVE_EVENT})
_TOLD = frozenset({Strength.NEWS, Strength.CARRIED, Strength.MARKED})
_SECONDS = {
    unit: days * DAY_SECONDS
    for unit, days in {Grain.DAY: 1, Grain.WEEK: 7, Grain.MONTH: 30, Grain.YEAR: 365}.items()
}
_NEAR = 4  # mentions from a noun to the verb of its clause
_ROUNDS = 2  # "a day after that" may hang on what is itself bound


def in_text(
    link: Link,
    mentions: Sequence[Mention],
    members: Sequence[int],
    last: int | None,
    latest: int | None,
    text: str,
) -> Link | None:
    """Return a link of a sentence with places in the text; "It came after" speaks of what was told *last*.

    Args:
        members: The mentions of the sentence, by their places.
        latest: What was told last with any time, for "a week after that" and "weeks later".
    """
    outer: int | None = members[link.outer]
    inner = latest if link.inner == LAST else members[link.inner] if link.inner >= 0 else None
    told = None if last is None else mentions[last]
    if only_says_when([mentions[k] for k in members], link, told, text):
        outer = last if link.inner != LAST else None
    if inner is None or outer is None or inner == outer:
        return None
    return evolve(link, outer=outer, inner=inner)


def only_says_when(mentions: Sequence[Mention], link: Link, last: Mention | None, text: str) -> bool:
    """Return whether the verb only tells the time of what the text told before: "It came a day after".

    Args:
        last: That, None for nothing; "the statement came …" speaks of it too.
    """
    m = mentions[link.outer]
    if m.lemma not in COMING or _ALONE.fullmatch(text, m.trigger.end, max(link.start, m.trigger.end)) is None:
        return False
    own = (n for n in mentions if not n.is_verb and m.clause.start <= n.trigger.start < m.trigger.start)
    noun = next(own, None)
    if noun is None or last is None:
        return noun is None
    return noun.theme in {last.theme, *_SUMMING} or stem(noun.lemma) == stem(last.lemma)


def relate(
    document: Document,
    mentions: Sequence[Mention],
    timings: list[Timing],
    link: Link,
    last: tuple[Mention, Timing] | None,
) -> None:
    """Date one of two related mentions of a sentence by the other: the one that has a time of its own.

    Args:
        last: What the text told last, and its timing.
    """
    told, before = (None, UNKNOWN) if last is None else last
    if link.inner == LAST and timings[link.outer] is UNKNOWN and mentions[link.outer].status.took_place:
        timings[link.outer] = UNPLACED
    if link.inner < 0:
        return
    outer, inner = timings[link.outer], timings[link.inner if link.same is None else link.same]
    if outer.when is None and only_says_when(mentions, link, told, document.text):
        timings[link.outer] = BEFORE  # it only says when
        outer = before  # "This came a day after …": what the sentence before told
    if inner.when is None and outer.when is not None:
        _put(timings, link.inner, link.of_inner(outer.when), link, single_day(outer.when))
    elif inner.when is not None and outer.when is None:
        when = _outer_window(document, mentions[link.outer], link, inner.when)
        _put(timings, link.outer, when, link, single_day(inner.when))


def bind(
    document: Document, mentions: Sequence[Mention], timings: list[Timing], links: Sequence[Link]
) -> list[Link]:
    """Date what the text measures from a happening that it dates elsewhere; return the links with that.

    "Lima agreed on 3 May. A day after it agreed, Oslo signed": the signing is of 4 May.
    """
    found = list(links)
    for _ in range(_ROUNDS):
        for at, link in enumerate(found):
            if timings[link.inner].basis is not Basis.EXPRESSION and link.same is None:
                same = _meant(document, mentions, timings, link.inner)
                if same is not None and _may_lie(link, timings, same):
                    found[at] = link = evolve(link, same=same)
            known = timings[link.inner if link.same is None else link.same]
            if known.when is None or known.basis not in _BY_WORDS:
                continue
            if timings[link.outer].basis in _BY_WORDS:
                _tell_again(timings, link, known)
            elif link.unit is not None or _asserts(mentions, link):
                _bind(document, mentions[link.outer], timings, link, known.when)
    return found


def _meant(document: Document, mentions: Sequence[Mention], timings: Sequence[Timing], k: int) -> int | None:
    """Return what elsewhere tells mention *k*, of a noun also its verb: "after the truce was signed"."""
    same, m = alike(mentions, timings, k, document.text), mentions[k]
    if same is not None or m.is_finite:
        return same
    near = range(k + 1, min(k + _NEAR, len(mentions)))
    verb = next((j for j in near if mentions[j].is_finite and mentions[j].clause == m.clause), None)
    return None if verb is None else alike(mentions, timings, verb, document.text)


def _may_lie(link: Link, timings: Sequence[Timing], same: int) -> bool:
    """Return whether the length is nearly met by the dates of the outer mention and of *same*, if told."""
    outer, inner = timings[link.outer], timings[same]
    if same == link.outer:
        return False  # "paused it on Friday, two days after it halted …"
    if outer.basis is not Basis.EXPRESSION or outer.when is None or inner.when is None:
        return True
    if link.unit is None or link.count is None:
        return True
    relation = Relation(link.order, None, "", "", link.count, link.unit, link.measure)
    implied = relation.window(inner.when)
    if implied is None or implied.apart(outer.when) <= 0:
        return True
    found = relation.missed(outer.when, inner.when)
    return found is not None and 2 * implied.apart(outer.when) <= link.count * _SECONDS.get(link.unit, 0)


def _tell_again(timings: list[Timing], link: Link, known: Timing) -> None:
    """Give the inner mention the date that it has elsewhere; a length that does not fit is a conflict."""
    if link.same is not None and timings[link.inner].basis is Basis.RELATIVE_EVENT:
        timings[link.inner] = evolve(known, basis=Basis.CARRIED_OVER, confidence=CARRIED)


def told_again(document: Document, mentions: Sequence[Mention], timings: list[Timing]) -> None:
    """Date a marked noun by what the text tells and dates elsewhere: "attacked on Monday … the attack"."""
    for k, m in enumerate(mentions):
        plain = not m.is_verb and not m.status.is_open
        if m.strength is Strength.MARKED and plain and timings[k] is UNKNOWN:
            other = alike(mentions, timings, k, document.text)
            told = None if other is None else mentions[other]
            said = told is not None and told.trigger < m.trigger and stem(told.lemma) == stem(m.lemma)
            if other is not None and (m.theme != "statement" or said):  # "announced … the announcement"
                timings[k] = evolve(timings[other], basis=Basis.CARRIED_OVER, confidence=CARRIED)


def _asserts(mentions: Sequence[Mention], link: Link) -> bool:
    """Return whether the outer mention tells something by itself; "the aid they got" only describes."""
    m, inner = mentions[link.outer], mentions[link.inner]
    before = (n for n in mentions if n.is_finite and n.sentence == m.sentence and n.trigger < m.trigger)
    before = (n for n in before if n.opener != "since" and n is not inner)  # "By the time it came, he had"
    return m.strength in _TOLD or next(before, None) is None


def _bind(document: Document, m: Mention, timings: list[Timing], link: Link, known: Interval) -> None:
    """Date the outer mention *m* of the link by the days of the other one."""
    if link.unit is not None:
        _put(timings, link.outer, _outer_window(document, m, link, known), link, single_day(known))
    else:
        timings[link.outer] = by_order(document, m, link, known) or timings[link.outer]


def _outer_window(document: Document, m: Mention, link: Link, known: Interval) -> Interval | None:
    """Return where the outer mention *m* lies by the length from *known*, as far as that is over."""
    first = known.first
    if link.is_yearly and document.day is not None and isinstance(first, date):
        coming = (document.day.month, document.day.day) < (first.month, first.day)
        link = evolve(link, count=document.day.year - first.year - (coming and _is_done(m)))
        if not link.count or link.count < 0:
            return None
    return _by_now(document, m, link.of_outer(known))


def _is_done(m: Mention) -> bool:
    return m.status.took_place and m.tense is not Tense.FUTURE


def _by_now(document: Document, m: Mention, when: Interval | None) -> Interval | None:
    """Return the part of the window that is over where the mention tells what has happened."""
    if when is None or document.day is None or not _is_done(m):
        return when
    return when & Interval(None, news_window(document.day).hi)


def relate_to_news(mentions: Sequence[Mention], timings: list[Timing], link: Link) -> None:
    """Date what the news of the day follows by so much: "two weeks after the firm sold it, prices fell"."""
    outer, inner = timings[link.outer], timings[link.inner]
    is_news = outer.basis in {Basis.PUBLICATION, Basis.CARRIED_OVER} and outer.best is not None
    m = mentions[link.inner]
    asked = m.strength is Strength.MARKED and m.tense is not Tense.FUTURE
    if not is_news or not asked or inner.basis is Basis.EXPRESSION:
        return
    if link.steps is None or link.unit is None or outer.when is None or outer.best is None:
        return
    _put(timings, link.inner, shifted(outer.when, -link.steps, link.unit), link, outer.best)


def _put(timings: list[Timing], k: int, when: Interval | None, link: Link, other: date | None) -> None:
    """Date mention *k* of the link by *when*; *other* is the likeliest day of the one beside it."""
    if when is None:
        return
    span = None if link.expression is None else link.expression.span
    best = single_day(when)
    if link.unit is Grain.HOUR and when.days == 2:
        likely = when.first if link.order is Order.AFTER else when.last  # hours away: most often the same day
        best = likely if isinstance(likely, date) else None
    elif best is None and other is not None and link.steps is not None:
        best = _to_the_day(other, link.steps if k == link.outer else -link.steps, link.unit)
    fits = best is not None and best in when
    timings[k] = Timing(when, best if fits else None, False, Basis.RELATIVE_EVENT, span, RELATIVE)


def _to_the_day(other: date, steps: int, unit: Grain | None) -> date | None:
    """Return the day so many days or weeks from *other*; longer units are meant less closely."""
    if unit not in {Grain.DAY, Grain.WEEK}:
        return None
    days = 7 * steps if unit is Grain.WEEK else steps
    return single_day(shifted(Interval.of_days(other.toordinal(), other.toordinal()), days, Grain.DAY))
