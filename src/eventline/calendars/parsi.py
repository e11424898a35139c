"""The calendar of the Parsis, which has no leap years: its new year comes a day earlier every four years."""

from eventline.calendars.gregorian import ordinal

_DAYS = 365
_KNOWN = 2021, 8, 16  # a first day of Farvardin, by the Shahanshahi reckoning


def parsi_new_year(year: int) -> int:
    """Return the day number of the first new year of the Parsis in *year*.

    Source:
        Edward M. Reingold and Nachum Dershowitz, "Calendrical Calculations" (2018), section 1.11.

    >>> from eventline.calendars.gregorian import iso
    >>> iso(parsi_new_year(2019)), iso(parsi_new_year(2024))
    ('2019-08-17', '2024-08-15')
    """
    first = ordinal(year, 1, 1)
    return first + (ordinal(*_KNOWN) - first) % _DAYS
