"""By order: what the order alone says of the time of a happening: "they fled before the coup of 3 May"."""

from eventline.anchor.confidence import BEGUN, CARRIED
from eventline.anchor.relative.relative import Link
from eventline.anchor.timing import Timing, single_day
from eventline.anchor.windows import news_window, until_published
from eventline.model.day import DAY_SECONDS
from eventline.model.document import Document
from eventline.model.event import Basis
from eventline.model.interval import Interval
from eventline.model.mention import Mention
from eventline.model.relation import Order
from eventline.model.tense import Tense

_OLD = 60  # days before publication from which on what came "after that" is no news
_OLDEST = 3_650  # days; that something came after a fire in 1187 says nothing of its day
_ENDED = frozenset({Order.BEFORE, Order.UNTIL})


def by_order(document: Document, m: Mention, link: Link, known: Interval) -> Timing | None:
    """Return the timing of *m*, the outer mention of a link without a length, by the days of the other one.

    None where the order does not keep it out of the news.
    """
    if link.order is Order.AFTER:
        return _of_after(document, m, link, known)
    if m.tense is not Tense.PAST:
        return None
    if link.order in _ENDED and _is_over(document, known):
        return Timing(
            Interval(None, known.hi), None, link.order is Order.UNTIL, Basis.RELATIVE_EVENT, None, BEGUN
        )
    if link.order is Order.DURING and known.is_bounded:
        return Timing(known, single_day(known), False, Basis.RELATIVE_EVENT, None, CARRIED)
    return None


def _of_after(document: Document, m: Mention, link: Link, known: Interval) -> Timing | None:
    if link.words == "since" and m.is_perfect:
        return Timing(until_published(known, document), None, True, Basis.RELATIVE_EVENT, None, BEGUN)
    if link.words != "since" and m.tense is Tense.PAST and _is_old(document, known):
        when = until_published(Interval(known.lo, known.hi), document)
        return Timing(when, None, False, Basis.RELATIVE_EVENT, None, BEGUN)
    return None


def _is_old(document: Document, when: Interval) -> bool:
    """Return whether a window ends so long ago that what came after it is no news, and not ages ago."""
    if document.day is None or when.hi is None:
        return False
    return _OLD <= document.day.toordinal() - when.hi // DAY_SECONDS <= _OLDEST


def _is_over(document: Document, when: Interval) -> bool:
    """Return whether a window ends before the days of the news, so that what came before it is none."""
    news = None if document.day is None else news_window(document.day)
    return news is not None and when.hi is not None and news.lo is not None and when.hi <= news.lo
