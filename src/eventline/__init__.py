"""Articles in; a dated, sourced, interactive timeline out.

>>> import eventline as el
>>> el.resolve("last August", published="2025-03-13").value
'2024-08'
"""

from eventline.errors import (
    EventlineError,
    OutOfRangeError,
    RuleError,
    UnreadableError,
    UnresolvableError,
)
from eventline.evaluate.scores import Evaluation, evaluate
from eventline.model.document import Document
from eventline.model.event import Basis, Conflict, Event, Evidence, Status
from eventline.model.grain import Grain
from eventline.model.interval import Allen, Interval
from eventline.model.span import Span
from eventline.model.timex import Timex, TimexType
from eventline.pipeline import build, extract, read, resolve, tag
from eventline.timeline import Timeline

__version__ = "0.1.0"

__all__ = [
    "Allen",
    "Basis",
    "Conflict",
    "Document",
    "Evaluation",
    "Event",
    "EventlineError",
    "Evidence",
    "Grain",
    "Interval",
    "OutOfRangeError",
    "RuleError",
    "Span",
    "Status",
    "Timeline",
    "Timex",
    "TimexType",
    "UnreadableError",
    "UnresolvableError",
    "build",
    "evaluate",
    "extract",
    "read",
    "resolve",
    "tag",
]
