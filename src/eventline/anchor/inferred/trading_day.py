"""Trading day: what shares did, told without a day at the weekend, they did on the Friday before."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from attrs import evolve

from eventline.anchor.timing import Timing
from eventline.languages.en.events.nouns import CHANGES as NOUNS
from eventline.languages.en.events.verbs import CHANGES, LEVELS
from eventline.model.event import Basis
from eventline.model.interval import Interval
from eventline.model.mention import Mention
from eventline.model.naming import INDICES
from eventline.rules.lazy import lazy

_MARKET = lazy(
    r"\b(?:shares?|stocks?|stock\s+markets?|index|indices|indexes|bourses?|closing\s+bell|Wall\s+Street"
    rf"|Dow(?:\s+Jones)?|Nasdaq|S&P|\d+\s+points?|{'|'.join(sorted(INDICES))})\b",
    re.IGNORECASE,
)
_MOVES = CHANGES | LEVELS | NOUNS
_UNTOLD = frozenset({Basis.CARRIED_OVER, Basis.PUBLICATION})
_SATURDAY = 5


def on_trading_days(mentions: Sequence[Mention], timings: list[Timing], text: str) -> None:
    """Move what markets did from a Saturday or Sunday that only the publication or the story gives.

    Nothing is moved where the text itself has shares move on such a day: some exchanges are open then.
    """
    moving = [
        (k, t.best)
        for k, t in enumerate(timings)
        if t.best is not None and t.best.weekday() >= _SATURDAY and _tells_of_shares(mentions[k], text)
    ]
    if all(timings[k].basis in _UNTOLD for k, _ in moving):
        for k, day in moving:
            timings[k] = _moved(timings[k], day)


def _tells_of_shares(m: Mention, text: str) -> bool:
    return m.lemma in _MOVES and _MARKET.search(text, *(m.clause if m.is_finite else m.sentence)) is not None


def _moved(timing: Timing, day: date) -> Timing:
    """Return the timing with the Friday before *day*; the window is widened to it where it began later."""
    friday = date.fromordinal(max(1, day.toordinal() - day.weekday() + _SATURDAY - 1))
    when = timing.when
    if timing.basis is Basis.CARRIED_OVER or when is None:
        when = Interval(friday, friday + timedelta(days=1))
    elif friday not in when:
        when = Interval(friday, when.hi)
    return evolve(timing, when=when, best=friday)
