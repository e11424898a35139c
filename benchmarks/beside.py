"""What eventline is measured beside, in the same run: bare searches and dateparser's search."""

import re
import time
from collections.abc import Callable

from benchmarks.phrases import MONTHS, WEEKDAYS

from eventline.tag.tagger import scanner

_WORDS = re.compile(rf"\b(?:{'|'.join((*MONTHS, *WEEKDAYS))}|yesterday|today|(?:19|20)\d\d)\b", re.IGNORECASE)


def names_and_years(text: str) -> int:
    """Return how many months, weekdays, years and "today" a plain ``re.finditer`` sees; it dates none."""
    return sum(1 for _ in _WORDS.finditer(text))


def bare_scan(texts: list[bytes]) -> int:
    """Return how many hits the scan for time expressions has in *texts*: its patterns, and nothing else."""
    pattern = scanner("en", False).engine.pattern
    return sum(1 for text in texts for _ in pattern.finditer(text))


def dateparser_search(text: str) -> int:
    """Return how many dates ``dateparser.search.search_dates`` sees in *text*, told that it is English."""
    from dateparser.search import search_dates

    return len(search_dates(text, languages=["en"]) or ())


def seconds(work: Callable[[], object], rounds: int = 3) -> float:
    """Return the shortest time that *work* took; it is done once before, so that nothing is loaded in it."""
    work()
    taken = []
    for _ in range(rounds):
        began = time.perf_counter()
        work()
        taken.append(time.perf_counter() - began)
    return min(taken)
