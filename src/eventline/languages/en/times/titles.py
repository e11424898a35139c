"""English names that hold a word of time: wars, movements, people, newspapers, works."""

from collections.abc import Callable

from eventline.languages.en.numbers import NUMBER_WORDS
from eventline.languages.en.times.guards.titles import is_in_a_title
from eventline.languages.en.words import MONTHS, SEASONS, WEEKDAYS
from eventline.model.meaning import Meaning
from eventline.rules.rule import IGNORED, Rule, Surroundings
from eventline.rules.shape import shaped
from eventline.rules.words import APOSTROPHE, DASH, GAP, any_of
from eventline.syntax.wordlist import words

_LONG = frozenset(word.title() for word in (*MONTHS, *WEEKDAYS, *SEASONS) if len(word) > 4)
_MONTH = any_of({word.title() for word in MONTHS if len(word) > 4} | {"May", "June", "July"})
_WEEKDAY = any_of(word.title() for word in WEEKDAYS if len(word) > 5)
_TIME_NAME = any_of(_LONG | {"May", "June", "July"})
# Every word of a number but "a" and "and" has a capital in a name.
_NUMBER = shaped(
    any_of(word.title() for word in NUMBER_WORDS),
    "(?:one|two|three|four|five|six|seven|eigh|nine|ten|eleven|twe|thirt|fift|fort|zero|mill|hund|thou)[a-z]{0,5}",
)
_COUNT = rf"(?:[0-9]{{1,3}}|(?:[Aa]{GAP})?{_NUMBER}(?:(?:{DASH}|{GAP}(?:and{GAP})?){_NUMBER})?)"
_UNIT = r"(?:Second|Minute|Hour|Day|Week|Month|Year)"
_THE = rf"(?:[Tt]he{GAP})?"
_WAR = (
    rf"{_THE}{_COUNT}(?:{GAP}|{DASH}){_UNIT}(?:s{APOSTROPHE}?|{APOSTROPHE}s)?{GAP}(?:War|Offensive|Campaign)"
)
_HAPPENED = (
    r"(?:Revolution|Plot|Uprising|Rising|Coup|Putsch|Monarchy|Theses|Manifesto|Crisis|War|Laws|Days|Massacres?"
    r"|Decrees?)"
)
_AFTER_MONTH = (
    rf"{_THE}{_MONTH}{GAP}{_HAPPENED}|(?:Yom{GAP}Kippur|Ramadan|Winter|Christmas){GAP}War"
    rf"|(?:Easter|Christmas){GAP}Rising"
)
_DAY = rf"(?:{_MONTH}{GAP}(?:[0-3]?[0-9]|[A-Z][a-z]+)|[0-3]?[0-9](?:th|st|nd|rd)?{GAP}(?:of{GAP})?{_MONTH})"
_MOVEMENT = rf"{_THE}{_DAY}{GAP}(?:Youth{GAP})?Movement"
_TITLES = (
    r"(?:Sgt|Cpl|Pvt|Lt|Capt|Maj|Col|Gen|Rev|Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Lady|Lord|Judge|Justice|Senator|Sen|Gov|Rep|Aunt|Uncle|President|Minister|[Ss]ister"
    r"|[Bb]rother|[Aa]ctress|[Aa]ctor)"
)
_GIVEN = any_of(
    words(
        """Aaron Alan Alex Alexander Alice Allen Andrew Anna Anne Anthony Ben Bill Billie Bob Brian Carl
    Charles Chris Christopher Daniel David Donald Donna Edgar Edward Elaine Elizabeth Eric Frank
    Fredric George Harold Harry Helen Henry Jack James Jane Jason Jim Joe John Johnny Jon Jonathan
    Joseph Karen Karl Kate Kevin Larry Laura Lawrence Linda Lisa Mark Martin Mary Matthew Michael
    Mike Nancy Nick Patrick Paul Peter Philip Ralph Ray Richard Robert Roger Ronald Ryan Sam Sarah
    Scott Simon Stephen Steve Steven Susan Theresa Thomas Tim Tom Tony Walter William"""
    )
)
_SURNAMES = any_of(
    words(
        """Adams Addams Allen Anderson Baker Brown Carter Clark Cleaver Collins Davis Evans Green Hall
    Harris Havoc Hill Jackson Johnson Jones Lee Lewis Ludgate Macke Martin Miller Mitchell Moore
    Morgan Nelson Parker Phillips Ryan Roberts Robinson Sander Scott Smith Strindberg Taylor
    Thompson Turner Weld Whitty Williams Wilson Wright"""
    )
)
_PERSON = rf"{_TITLES}\.?{GAP}{_TIME_NAME}|{_GIVEN}{GAP}{_TIME_NAME}s?|{_TIME_NAME}{GAP}{_SURNAMES}"
# Names that follow no pattern: bands, papers, films, firms.
_KNOWN = (
    "Ant and Dec",
    "Man Friday",
    "girl Friday",
    "Girl Friday",
    "Father Christmas",
    "White Christmas",
    "Black September",
    "Sheffield Wednesday",
    "TGI Fridays",
    "TGI Friday's",
    "Corpus Christi, Texas",
    "Winter Garden",
    "Ruby Tuesday",
    "Saturday Evening Post",
    "Blue Monday",
    "Manic Monday",
    "Freaky Friday",
    "Gloomy Sunday",
    "Sunday Bloody Sunday",
    "I Don't Like Mondays",
    "A Christmas Carol",
    "Mail on Sunday",
    "USA Today",
    "Russia Today",
    "India Today",
    "Blade Runner 2049",
    "Nineteen Eighty-Four",
    "High Noon",
    "Indian Summer",
    "Summer of '69",
    "26th of July Movement",
    "2001: A Space Odyssey",
    "Orwell's 1984",
    "1984 by Orwell",
    "1984 by George Orwell",
    "Born on the Fourth of July",
    "Guns of August",
    "Red October",
    "The Winter's Tale",
    "The Day After Tomorrow",
    "Midnight Sun",
    "Night of the Long Knives",
    "Night of Long Knives",
    "May Fourth Movement",
)
# Names, whatever their case.
_ANY_CASE = (
    rf"march{GAP}madness",
    rf"(?:new{GAP}york|washington|financial|sunday|irish|moscow|kyiv|los{GAP}angeles){GAP}times",
    rf"second{GAP}(?:world{GAP}war|amendment|lady|hand|floor|round|place)",
    rf"(?:million|long){GAP}march",
    rf"(?:russell?|windows|area){GAP}(?:2000|1000|3000)",
    rf"the{GAP}daily{GAP}(?:mail|telegraph|mirror|express|beast|show|star)",
)
_NIGHT = rf"{_WEEKDAY}{GAP}Night{GAP}[A-Z]\w{{1,20}}"
_FOX = rf"{_THE}(?:20th|Twentieth|21st){GAP}Century(?:{DASH}|{GAP})Fox"
_LENGTH = rf"{_COUNT}(?:{GAP}1/2|{GAP}[Aa]nd{GAP}[Aa]{GAP}Half)?{GAP}{_UNIT}s?(?:{GAP}Later)?"


def _name(
    kind: str, pattern: str, example: str, guard: Callable[[Surroundings], bool] | None = None
) -> Rule[Meaning]:
    return Rule(
        f"en/titles/{kind}", rf"\b(?:{pattern})\b", lambda _: IGNORED, (example,), cased=True, guard=guard
    )


RULES: tuple[Rule[Meaning], ...] = (
    _name("war", _WAR, "the Fifteen-Week War"),
    _name("happened", _AFTER_MONTH, "the October Revolution"),
    _name("movement", _MOVEMENT, "the 4th of May Movement"),
    _name("person", _PERSON, "Theresa May"),
    _name("known", rf"{_THE}{any_of(_KNOWN)}", "USA Today"),
    Rule("en/titles/any-case", rf"\b(?:{'|'.join(_ANY_CASE)})\b", lambda _: IGNORED, ("march madness",)),
    _name("night", _NIGHT, "Thursday Night Football", lambda hit: hit.alone or is_in_a_title(hit)),
    _name("fox", _FOX, "20th Century Fox"),
    _name("length", _LENGTH, "28 Days Later", is_in_a_title),
)
