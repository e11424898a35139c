"""English years of reigns and dynasties in brackets: "the Tang (618–907)", "Charlemagne (r. 768–814)"."""

import re

from eventline.languages.en.times.ranges import years_between
from eventline.model.meaning import Meaning
from eventline.rules.lazy import lazy
from eventline.rules.rule import Rule, Surroundings
from eventline.rules.words import DASH, SPACE

_RULED = lazy(r"\((?:c\.\s)?(?:r\.|ruled|reigned|reign)\s?(?:c\.\s?)?\Z", re.IGNORECASE)
_OPENED = lazy(r"\((?:[A-Z]\w+,\s)?(?:c\.\s?)?\Z")
RULERS = (
    r"\b(?i:dynasty|kingdom|empire|caliphate|khanate|emirate|sultanate|emperor|empress|king|queen|caliph|sultan|pope|patriarch"
    r"|shah|khan|emir|duke|prince|bishop|archbishop|abbot|saint|reign|exarchate|doge|tsar)s?\b"
)
_RULE = lazy(
    rf"{RULERS}|\b(?:ruler|era|period|age|wars?|revolt|of wessex|of mercia)s?\b|\bst\.", re.IGNORECASE
)
_CLOSED = lazy(r"\s?(?:AD|CE)?[),;]")
_REACH = 80  # characters before the bracket in which something says who ruled


def _is_reign(hit: Surroundings) -> bool:
    """Return whether figures in brackets are years: "(r. 768–814)", "the Abbasid caliphs (750–1258)"."""
    before = hit.before(_REACH)
    if _CLOSED.match(hit.after(4)) is None:
        return False
    if _RULED.search(before):
        return True
    return _OPENED.search(before) is not None and _RULE.search(before) is not None


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="en/reigns/in-brackets",
        pattern=rf"\b(?P<first>[1-9][0-9]{{2}}){SPACE}?{DASH}{SPACE}?(?P<last>[1-9][0-9]{{2,3}})\b",
        build=years_between,
        examples=("618–907",),
        guard=_is_reign,
    ),
)
