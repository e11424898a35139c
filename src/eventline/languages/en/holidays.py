"""English names of holidays, for the days in `eventline.calendars.feasts`."""

import re

from eventline.languages.en.absolute import FULL_YEAR, year
from eventline.languages.en.words import TOWARD
from eventline.model.meaning import Directed, Feast, Meaning
from eventline.rules.rule import Rule
from eventline.rules.words import APOSTROPHE, GAP, any_of, spaced

NAMES = {
    "new year's day": "new-year",
    "new years day": "new-year",
    "new year's eve": "new-years-eve",
    "new years eve": "new-years-eve",
    "groundhog day": "groundhog-day",
    "valentine's day": "valentine",
    "valentines day": "valentine",
    "international women's day": "womens-day",
    "st. patrick's day": "st-patrick",
    "st patrick's day": "st-patrick",
    "april fools' day": "april-fools",
    "april fool's day": "april-fools",
    "earth day": "earth-day",
    "may day": "may-day",
    "juneteenth": "juneteenth",
    "fourth of july": "independence-us",
    "bastille day": "bastille-day",
    "halloween": "halloween",
    "all saints' day": "all-saints",
    "armistice day": "armistice-day",
    "veterans day": "armistice-day",
    "christmas eve": "christmas-eve",
    "christmas day": "christmas",
    "christmas": "christmas",
    "xmas": "christmas",
    "boxing day": "boxing-day",
    "martin luther king day": "mlk-day",
    "presidents' day": "presidents-day",
    "presidents day": "presidents-day",
    "mother's day": "mothers-day",
    "mothers day": "mothers-day",
    "memorial day": "memorial-day",
    "father's day": "fathers-day",
    "fathers day": "fathers-day",
    "labor day": "labor-day",
    "columbus day": "columbus-day",
    "thanksgiving day": "thanksgiving",
    "thanksgiving": "thanksgiving",
    "black friday": "black-friday",
    "ash wednesday": "ash-wednesday",
    "palm sunday": "palm-sunday",
    "maundy thursday": "maundy-thursday",
    "good friday": "good-friday",
    "easter sunday": "easter",
    "easter": "easter",
    "easter monday": "easter-monday",
    "ascension day": "ascension",
    "pentecost": "pentecost",
    "whit sunday": "pentecost",
}
_TOWARD = rf"(?:(?P<toward>{any_of(TOWARD)}){GAP})?"
_YEAR = rf"(?:(?:,|{GAP}of|{GAP}in)?{GAP}(?P<year>{FULL_YEAR}|{APOSTROPHE}[0-9]{{2}})\b)?"


def _feast(match: re.Match[str]) -> Meaning:
    name = spaced(match["name"])
    feast = Feast(NAMES[name], year(match["year"]) if match["year"] else None)
    return Directed(feast, TOWARD[spaced(match["toward"])]) if match["toward"] else feast


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="en/holidays/name",
        pattern=rf"\b{_TOWARD}(?P<name>{any_of(NAMES)}){_YEAR}\b",
        build=_feast,
        examples=("Christmas", "Easter 2024", "last Thanksgiving", "New Year’s Eve", "Good Friday"),
        guard=lambda hit: not re.match(r"\s+(?:Island|Accords?|Agreement|Rising)\b", hit.after(), re.I),
    ),
)
