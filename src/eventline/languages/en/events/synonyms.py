"""Synonyms: nouns by which different writers name one thing, and short forms of words."""

from eventline.languages.en.events.stems import stem
from eventline.languages.en.numbers import number
from eventline.syntax.wordlist import words

# Only words that in the news seldom mean anything else; the first of a row stands for all.
_ROWS = """
earthquake quake temblor
stock share
bid offer
agreement deal accord pact
prison jail
troop soldier
aircraft airplane aeroplane jet warplane airliner
ship vessel
company firm corporation
physician doctor
match game
fire blaze
explosion blast
protest demonstration
protester demonstrator
ceasefire truce
talk negotiation
takeover acquisition purchase buyout
woman women female
man men
child children
visit trip
runoff run-off
flat apartment
hostage captive
militant insurgent gunman
percent pc
police policeman policemen detective
"""
SYNONYMS: dict[str, str] = {}
for _row in _ROWS.strip().splitlines():
    _first, *_others = _row.split()
    SYNONYMS |= {stem(_other): stem(_first) for _other in _others}
_NUMBERS = """two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety"""
SYNONYMS |= {stem(_word): str(number(_word)) for _word in _NUMBERS.split()}
"""Stem of a word to the one that stands for it; a number word to its digits."""

COMPANY_KINDS = words(
    """inc incorporated corp corporation ltd limited plc llc ag sa se nv spa gmbh co company group holding
    holdings industries international"""
)
"""What a company is, behind its name; it may be left out."""

SHORT_FORMS = {"utd": "united"}
"""The last word of a name, in small letters, to the longer form of it."""

BODIES = {
    "EU": "European Union",
    "European Commission": "European Union",
    "UN": "United Nations",
    "U.N": "United Nations",
    "Fed": "Federal Reserve",
    "Nato": "NATO",
    "GM": "General Motors",
    "GE": "General Electric",
    "IMF": "International Monetary Fund",
    "ECB": "European Central Bank",
    "WHO": "World Health Organization",
    "NYSE": "New York Stock Exchange",
}
"""Other names of bodies, and of those through which they act, as governments stand for their countries."""
