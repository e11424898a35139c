"""Guards of English parts of the day: "in the morning", not "morning sickness" nor "the night she left"."""

import re

from eventline.languages.en.times.guards.titles import is_in_a_title
from eventline.rules.lazy import lazy
from eventline.rules.rule import Surroundings

_PART_PLACE = lazy(r"\b(?:in|at|by|until|till|during|through|of|for|since|all|from|to)\s+\Z", re.IGNORECASE)
_TWILIGHT_PLACE = lazy(
    r"\b(?:in|at|by|until|till|through|since|from|to|before|after|around|about|near|towards?)\s+\Z",
    re.IGNORECASE,
)
_BEGINS = lazy(r"\sof\s(?:an?\s)?(?!th)[a-z]{3,}", re.IGNORECASE)  # "the dawn of a new age"
_TWILIGHTS = ("dawn", "daybreak", "dusk", "nightfall")


_NO_PART_AFTER = lazy(
    r"\s+(?:[A-Z]|(?:sickness|clubs?|shifts?|sky|vision|nurses?|guards?|watch(?:m[ae]n)?|trains?|school|owls?"
    r"|post|news|standard|herald|star)\b)"
)


_ITS_CLAUSE = lazy(
    r"\s(?:(?:he|she|they|we|I|you|it|who)\s[a-z]"
    r"|(?!(?:there|nobody|everyone|all)\b)[a-z]+\s(?:was|were|had|broke|died|fell|began)\b)"
)


def is_day_part(hit: Surroundings) -> bool:
    """Return whether "the morning" stands for a time and not in a name or in "good morning"."""
    if hit.alone:
        return True
    before, after = hit.around()
    if is_in_a_title(hit) or (hit.words.lower().endswith("dawn") and _BEGINS.match(after)):
        return False
    if hit.words.lower() == "a night" and re.search(
        r"(?:[$£€¥₹]\s?[\d,.]+|dollars|euros|pounds|yuan|yen|rupees|rubles|lira|francs|marks|crowns|shillings)\s\Z",
        before,
    ):
        return False
    if re.search(r"\b(?:[Gg]ood|[Ss]unset|[Oo]ne)\s\Z", before, re.I) or _NO_PART_AFTER.match(hit.after()):
        return False
    if hit.words.istitle() and re.search(r"[A-Z]\w+\s\Z", before):
        return False
    if hit.words.lower().startswith("the ") and _ITS_CLAUSE.match(after):
        return False  # "the night war was declared", of which the words do not say when
    placed = _TWILIGHT_PLACE if hit.words.lower() in _TWILIGHTS else _PART_PLACE
    return bool(placed.search(before)) or " " in hit.words or "-" in hit.words
