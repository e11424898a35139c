"""English feasts that only commands name so, mostly as Americans do: "Independence Day", "NYE", "tax day"."""

from eventline.languages.en.times.holidays import NAMES
from eventline.languages.en.words import WEEKDAYS
from eventline.model.meaning import CalendarDate, Feast, Meaning
from eventline.rules.rule import Rule
from eventline.rules.words import any_of, spaced

_FEASTS: dict[str, Meaning] = {
    "new year|new years|new year's|the new year|the new years|yuandan": Feast("new-year"),
    "independence day": Feast("independence-us"),
    "nye": Feast("new-years-eve"),
    "mlk": Feast("mlk-day"),
    "boss day|bosses day|bosses' day": Feast("boss-day"),
    "secretaries day|secretaries' day|secretary's day": Feast("administrative-day"),
    "siblings day|siblings' day|sibling day": Feast("siblings-day"),
    "men's day|mens day": Feast("mens-day"),
    "pesach|pesah": Feast("passover"),
    "muharram": Feast("islamic-new-year"),
    "bakrid|bakra eid|festival of sacrifice|eidul adha|eidul azha": Feast("eid-al-adha"),
    "eidul fitr|ramzan eid": Feast("eid-al-fitr"),
    "milad un nabi|milad-un-nabi|mawlid un nabi": Feast("mawlid"),
    "ascension to heaven|ascension of the prophet|the night journey|shab-e-miraj": Feast("isra-miraj"),
    "deepawali|dipavali|divaali": Feast("diwali"),
    "samvatsaradi|chaitra sukladi": Feast("ugadi"),
    "maattu pongal": Feast("mattu-pongal"),
    "guru ravidas birthday|guru ravidass birthday": Feast("ravidas-jayanti"),
    "tax day": CalendarDate(month=4, day=15),
    "emancipation day": CalendarDate(month=4, day=16),
    "loyalty day": CalendarDate(month=5, day=1),
    "immaculate conception|the immaculate conception": CalendarDate(month=12, day=8),
}
_NAMES: dict[str, Meaning] = {
    name.replace(day, day[:3]): Feast(key)  # "good fri"
    for name, key in NAMES.items()
    for day in WEEKDAYS
    if day.endswith("day") and day in name
}
_NAMES |= {name: feast for names, feast in _FEASTS.items() for name in names.split("|")}
RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="en/short-feasts/name",
        pattern=rf"\b{any_of(_NAMES)}\b",
        build=lambda match: _NAMES[spaced(match[0])],
        examples=("Independence Day", "NYE", "tax day", "new year"),
    ),
)
