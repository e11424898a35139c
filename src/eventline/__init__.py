"""Articles in; a dated, sourced, interactive timeline out.

`tag` and `resolve` find the times of a text and the days they mean, `extract` finds the events of an article.
`read` takes articles from files, `build` joins what they tell into a `Timeline`: a sequence of events that
can be asked, corrected, drawn, written and read back. `export` writes it for other programs, `evaluate`
measures times against gold, and `eventline.bulk` does the work on millions of articles.

>>> import eventline as el
>>> el.resolve("last August", published="2025-03-13").value
'2024-08'
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from eventline.analysis import extract
    from eventline.corrections.changes import Changes
    from eventline.corrections.corrections import Corrections
    from eventline.corrections.entries import Addition, Change, EventKey, Hide, Merge, Split
    from eventline.errors import (
        EventlineError,
        MissingExtraError,
        OutOfRangeError,
        RuleError,
        UnreadableError,
        UnresolvableError,
        UnwritableError,
    )
    from eventline.evaluate.scores import Evaluation, evaluate
    from eventline.forms import Look, export
    from eventline.model.allen import Allen
    from eventline.model.correction import Correction, Reading
    from eventline.model.day import AncientDay
    from eventline.model.document import Document
    from eventline.model.event import Basis, Conflict, Event, Evidence
    from eventline.model.grain import Grain
    from eventline.model.interval import Interval
    from eventline.model.relation import Measure, Order, Relation
    from eventline.model.selection import Selection
    from eventline.model.span import Span
    from eventline.model.status import Status, StatusChange
    from eventline.model.timex import Timex, TimexType
    from eventline.pipeline import build
    from eventline.read.read import read
    from eventline.timeline import Timeline
    from eventline.times import resolve, tag

__version__ = "0.1.0"

__all__ = [
    "Addition",
    "Allen",
    "AncientDay",
    "Basis",
    "Change",
    "Changes",
    "Conflict",
    "Correction",
    "Corrections",
    "Document",
    "Evaluation",
    "Event",
    "EventKey",
    "EventlineError",
    "Evidence",
    "Grain",
    "Hide",
    "Interval",
    "Look",
    "Measure",
    "Merge",
    "MissingExtraError",
    "Order",
    "OutOfRangeError",
    "Reading",
    "Relation",
    "RuleError",
    "Selection",
    "Span",
    "Split",
    "Status",
    "StatusChange",
    "Timeline",
    "Timex",
    "TimexType",
    "UnreadableError",
    "UnresolvableError",
    "UnwritableError",
    "build",
    "evaluate",
    "export",
    "extract",
    "read",
    "resolve",
    "tag",
]

_HOMES = {
    "analysis": ("extract",),
    "corrections.changes": ("Changes",),
    "corrections.corrections": ("Corrections",),
    "corrections.entries": ("Addition", "Change", "EventKey", "Hide", "Merge", "Split"),
    "errors": (
        *("EventlineError", "MissingExtraError", "OutOfRangeError", "RuleError"),
        *("UnreadableError", "UnresolvableError", "UnwritableError"),
    ),
    "evaluate.scores": ("Evaluation", "evaluate"),
    "forms": ("Look", "export"),
    "model.allen": ("Allen",),
    "model.correction": ("Correction", "Reading"),
    "model.day": ("AncientDay",),
    "model.document": ("Document",),
    "model.event": ("Basis", "Conflict", "Event", "Evidence"),
    "model.grain": ("Grain",),
    "model.interval": ("Interval",),
    "model.relation": ("Measure", "Order", "Relation"),
    "model.selection": ("Selection",),
    "model.span": ("Span",),
    "model.status": ("Status", "StatusChange"),
    "model.timex": ("Timex", "TimexType"),
    "pipeline": ("build",),
    "read.read": ("read",),
    "timeline": ("Timeline",),
    "times": ("resolve", "tag"),
}
# Some rooms share their name with the function that they serve. A room that is loaded already, and let go of
# here, is not put in the function's place when something inside it is imported later.
for _room in ("evaluate", "export", "extract", "read", "resolve", "tag"):
    import_module(f"{__name__}.{_room}")
    del globals()[_room]

_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> object:
    """Load a public name when it is first used, so that the import itself takes no time."""
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"{__name__}.{_HOME_OF[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
