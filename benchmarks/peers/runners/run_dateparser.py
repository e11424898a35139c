"""dateparser's search, told that the text is English, the day of publication and to prefer the past."""

from datetime import datetime, time
from importlib.metadata import version

from dateparser.date import DateDataParser
from dateparser.search import search_dates
from running import run, trimmed, value_of


def find(text, day):
    base = datetime.combine(day, time.min)
    settings = {"RELATIVE_BASE": base, "PREFER_DATES_FROM": "past"}
    return search_dates(text, languages=["en"], settings=settings) or []


def timexes(text, found):
    """Yield each date with the unit that dateparser sees in its words; search itself does not tell it."""
    place = 0
    parser = DateDataParser(languages=["en"])
    for words, moment in found:
        start = text.find(words, place)
        if start < 0:  # it has changed the words
            continue
        place = start + len(words)
        unit = parser.get_date_data(words).period or "day"
        yield *trimmed(start, words), *value_of(moment.isoformat(), unit)


run(version("dateparser"), find, timexes)
