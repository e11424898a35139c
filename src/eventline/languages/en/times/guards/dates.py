"""Guards of English dates: what stands around a hit decides whether "may" is a month and 1500 a year."""

import re

from eventline.languages.en.times.guards.messages import (
    BEGINS_ROW,
    is_month_of_message,
    is_weekday_of_message,
)
from eventline.languages.en.times.guards.titles import is_street
from eventline.rules.closing import Closing
from eventline.rules.lazy import lazy
from eventline.rules.rule import Surroundings
from eventline.syntax.message import is_message
from eventline.syntax.wordlist import words

_NEAR = 16  # characters that a preposition with its article takes at most
_PREPOSITION = lazy(
    r"\b(?:in|of|on|since|until|till|by|during|before|after|from|to|through|between|last|this|next|early|late"
    r"|mid|each|every|for|and|or|around|about|into|end|beginning|start|middle|month)[\s-]+(?:the\s+)?\Z",
    re.IGNORECASE,
)
_NAME_BEFORE = Closing(
    r"\b(?:Ant and|[Mm]iss|[Mm]rs?\.?|[Mm]s\.?|[Dd]r\.?|Theresa|Brian|James|Elaine|Fredric|Jan|de"
    r"|(?:[Tt]hanks|[Ss]p(?:eak|oke)|[Tt]alk(?:ed|ing)?) to)\s\Z",
    last="and miss mr mrs ms dr theresa brian james elaine fredric jan de to",
)
_CAPITAL_AFTER = lazy(r"\s[A-Z][a-z]{2,}")
_SUPERLATIVE = lazy(r"\b(?:[a-z]{3,}est|worst|best|record|average|typical)\s\Z")  # "the hottest May"
_SURNAME_AFTER = lazy(r"\s(?:O['’]|Mc|Mac)[A-Z]")
_MONTHS = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
)
_MONTH_BEFORE = lazy(rf"\b{_MONTHS}(?:,\s(?:and\s)?|\sand\s|\sor\s)\Z")
_AND_MONTH = lazy(rf"(?:,|\sand|\sor|,\sand)\s{_MONTHS}")
# "Signed by Brown, May and Cooper": a list in which other names stand, behind who does what.
_NAMES_BEFORE = lazy(
    rf"\b(?:by|and|with|Messrs\.?|[a-z]+(?:ers|ors|ists)|brothers|sisters|MPs)\s(?:(?!{_MONTHS})[A-Z][a-z]+,\s)+"
    rf"(?:{_MONTHS},\s)*\Z"
)
_NAMES_AFTER = lazy(rf"(?:,\s{_MONTHS})*,?\sand\s(?!{_MONTHS})[A-Z][a-z]+\b")
_PEOPLE_BEFORE = lazy(
    rf"\b(?:Messrs\.?|ministers|senators|MPs|players|brothers|sisters|judges|lawyers|officers|directors|editors|authors)\s"
    rf"(?:{_MONTHS},?\s(?:and\s)?)*\Z"
)
_OWNED = lazy(r"\b(?:an?|the|his|her|its|their|last|this|next|'s)\s{1,3}\Z", re.IGNORECASE)
# What is held or done, by the ending of the noun or by its name; a capital would make a name of it.
_HELD_AFTER = lazy(
    r"\s{1,3}(?:(?-i:[a-z]{3,}(?:ion|ment|al|[ae]nce|ing)s?)|offensives?|votes?|ballot|referendum|deadlines?|summit"
    r"|reports?|figures|data|survey|polls?|attacks?|budget|quarter|sales|treaty|coup|issue|launch|storms?|talks"
    r"|interview|speech|results?|visit|truce|contracts?|futures|delivery|crude|wheat|corn)\b",
    re.IGNORECASE,
)
_MODAL_AFTER = lazy(
    r"\s+(?:not|be|have|also|well|or|even|only|never|still|soon|yet|I|you|we|he|she|it|they|the\b)",
)


def is_month_name(hit: Surroundings) -> bool:
    """Return whether a bare month word is the month, not "may", "march" or a name."""
    if hit.alone and (len(hit.words) > 5 or not hit.words.islower()):
        return True
    if _may_be_listed(hit) and _is_listed_name(hit):
        return False
    if is_street(hit) or (hit.text.startswith('"', hit.end) and hit.text[hit.start - 1] == '"'):
        return False  # "in March Lane", the song "September"
    word = hit.words.rsplit(None, 1)[-1].lower()
    if word in ("mar", "dec", "jan", "sep", "oct", "nov", "feb", "apr", "jun", "jul", "aug", "may", "march"):
        return _is_ambiguous_month(hit, word)
    if word == "august" and hit.words[0].islower():
        return bool(_PREPOSITION.search(hit.before(_NEAR)))
    return not _in_a_name(hit)


# What no verb follows: "In May the firm closed", "last May he left"; not the title "Why This May Be".
_SURELY_BEFORE = lazy(
    r"\b(?:in|of|since|until|till|by|during|before|after|from|through|between|last|early|late|mid|end"
    r"|beginning|start|middle)[\s-]+\Z",
    re.IGNORECASE,
)
_ASKED_BEFORE = lazy(r"\?[\"”’]?\s[\"“‘]?\Z")


def _is_ambiguous_month(hit: Surroundings, word: str) -> bool:
    if " " in hit.words or (_ASKED_BEFORE.search(hit.before(4)) and hit.after(1) in (".", "!")):
        return True  # "the month of May", "When?" "May."
    if not hit.words[0].isupper():
        return is_month_of_message(hit)
    if word == "jan" and _CAPITAL_AFTER.match(hit.after()):
        return False  # a first name
    if word == "may" and _MODAL_AFTER.match(hit.after()):
        return _SURELY_BEFORE.search(hit.before(_NEAR)) is not None and not _in_a_name(hit)
    if _MONTH_BEFORE.search(hit.before(_NEAR)) or _AND_MONTH.match(hit.after()):
        return True  # "April, May and June"
    if word != "dec" and _OWNED.search(hit.before()) and _HELD_AFTER.match(hit.after()):
        return True  # "a March offensive"
    placed = _PREPOSITION.search(hit.before(_NEAR)) or _SUPERLATIVE.search(hit.before(_NEAR))
    return bool(placed or is_month_of_message(hit)) and not _in_a_name(hit)


def _may_be_listed(hit: Surroundings) -> bool:
    around = hit.text[max(0, hit.start - 5) : hit.end + 5]
    if "," not in around and "and" not in around:
        return False  # most months
    return hit.after(1) == "," or " and " in (hit.before(5), hit.after(5))


def _is_listed_name(hit: Surroundings) -> bool:
    """Return whether a month word is a surname in a list of them: "by Brown, May, March and Cooper"."""
    before = hit.before(60)
    if _PEOPLE_BEFORE.search(before):
        return True
    return _NAMES_BEFORE.search(before) is not None and _NAMES_AFTER.match(hit.after(60)) is not None


def _in_a_name(hit: Surroundings) -> bool:
    if re.match(r"\s+Fools?\b", hit.after(8)) or _SURNAME_AFTER.match(hit.after(8)):
        return True
    if hit.after(1) in ("-", "_", "@") and hit.after(2)[1:].isalpha() and not hit.after(4)[1:].islower():
        return True
    if hit.before(1) in ("-", "_", "@", "#", "/"):
        return hit.before(5).lower()[-4:] not in ("mid-", "ate-", "rly-", "ost-", "pre-")
    return _NAME_BEFORE.ends(hit.before(_NEAR))


_AT_PLACE = lazy(r"\b(?:in|at|near|the|to)\s\Z")
_COUNTED_AFTER = lazy(r"\s+(?:times|people|percent|more|of)\b|\s+[a-z]{3,}s\b(?<!\bwas)(?<!\bhas)")


def is_month_day(hit: Surroundings) -> bool:
    """Return whether "may 3" is a day, not the verb with what it counts ("may 3 times object")."""
    if is_street(hit) and _AT_PLACE.search(hit.before(6)):
        return False  # "in May 13 Square"
    if hit.after(1) in (".", ")") and _numbers_next(hit):
        return False
    return not (hit.words.startswith(("may", "march")) and _COUNTED_AFTER.match(hit.after()))


def _numbers_next(hit: Surroundings) -> bool:
    """Return whether the figure numbers the next of a list: "1) born in June 2) raised in Rome"."""
    figure = re.search(r"\d+\Z", hit.words)
    if figure is None or not is_message(hit.text):
        return False  # "opened on 1 May. The vote is on May 2."
    mark = re.escape(f"{int(figure[0]) - 1}{hit.after(1)}")
    return re.search(rf"(?<![\w.]){mark}\s", hit.text[: hit.start]) is not None


def is_day_month(hit: Surroundings) -> bool:
    """Return whether "8 may" is a day, not a figure and the verb ("UTF-8 may have", "section 8 may be")."""
    if is_street(hit):
        return False  # "at 4 May Street"
    if hit.before(1) in ("$", "£", "€"):
        return False
    if not hit.words.lower().endswith((" may", " march")):
        return True
    if hit.words[0].isalpha() and " of " not in hit.words and _is_counted(hit):
        return False
    is_verb = hit.words.islower() and _MODAL_AFTER.match(hit.after())
    return hit.before(1) not in (".", "-", "/", ":") and not is_verb


def _is_counted(hit: Surroundings) -> bool:
    """Return whether an ordinal word counts marches or Mays: "a second march", "the third May in a row"."""
    return hit.words.endswith(" march") or _ONE_MORE.search(hit.before(_NEAR)) is not None


_ONE_MORE = lazy(r"\b(?:an?|his|her|its|their|our|my|this|that|yet)\s\Z", re.IGNORECASE)
_VERSION_AFTER = lazy(r"-[a-z]|[./]\d", re.IGNORECASE)
_CODE_BEFORE = lazy(r"(?:[a-z]|(?<!\d)\d{3})[-/]\Z", re.IGNORECASE)
_DATED = lazy(r"\b(?:on|of|dated?|by|until|till|since|am)[\s:]+\Z", re.IGNORECASE)
_SHORT_STOPS = lazy(r"[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{2}")


def is_figures(hit: Surroundings) -> bool:
    """Return whether figures are a date and not a version or a path: "zlib-1.2.11", "2.1.2025-beta"."""
    if _VERSION_AFTER.match(hit.after(2)) or hit.before(1) in tuple("=<>~^_."):
        return False
    if hit.before(1) in ("-", "/") and ("." in hit.words or _CODE_BEFORE.search(hit.before(5))):
        return False
    is_short = _SHORT_STOPS.fullmatch(hit.words) is not None and len(hit.words) < len("13.03.25")
    return not is_short or hit.alone or _DATED.search(hit.before(8)) is not None


_COUNTS = lazy(
    r"\s+(?:(?P<word>[a-z]+s)|people|percent|per)\b|,\d|\.\d|%|:\d|\s?[ap]\.?m\b|\so['’]?\s?clock|\sin\sthe\s(?:morn|after|even)"
    r"|(?:-|\sto\s)\d{1,2}(?::\d\d)?\s?[ap]\.?m\b"
)
_NOT_COUNTED = words(
    """was is has does as this its his across plus shows says sees appears indicates suggests confirms
    marks means leaves includes makes gives brings takes remains comes goes"""
)


def are_days(hit: Surroundings) -> bool:
    """Return whether the last number of "March 3 and 5" is a day: of "March 3 and 5 guns" it is none."""
    counted = _COUNTS.match(hit.after())
    return counted is None or counted["word"] in _NOT_COUNTED


_MONTH_AFTER = lazy(r"\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)")
_SHORT_WEEKDAYS = ("sun", "sat", "wed", "mon", "fri", "thu", "tue", "tues", "weds", "thur", "thurs")
_NAMED_SO = lazy(
    r"\s(?!(?:to|thru|through|until|till|at|and|or|morning|afternoon|evening|night|for|in|with)\b)[a-z]"
)
_WEEKDAY_PLACE = lazy(
    r"\b(?:on|this|last|next|every|each|since|until|till?|by|from|to|through|and|or|late|early|before|after"
    r"|between|mon|tue|tues|wed|thu|thur|fri|sat|sun)[\s,/-]+\Z",
    re.IGNORECASE,
)
_SHORT_FOR = lazy(r"\.\s[a-z]")
_TITLE_AFTER = lazy(
    r"\s+(?:Night\s+(?:Lights|Live|Football)|Times|Herald|Mirror|Mail|Express|Telegraph|Post|Club|Agreement|Accords?"
    r"|Mosque|[Ss]chool|Magazine|Society|Kitchen|Football|Tribune|Star|Evening\s+Post)\b",
)
_TITLE_BEFORE = Closing(
    r"\b(?:Black|(?<!an\s)(?<!a\s)Good|Ash|Bloody|Palm|Easter|Super|Cyber|Fat|Shrove|Ruby|Giving)\s+\Z",
    last="black good ash bloody palm easter super cyber fat shrove ruby giving",
    flags=re.IGNORECASE,
)


INITIAL = lazy(r"(?:\A|[\s,;(])[A-HJ-Z]\.\s\Z")  # "J. May", not "in the U.S. Friday"


def is_weekday(hit: Surroundings) -> bool:
    """Return whether a bare weekday word is the day, not "sat", "wed", "sun" or part of a name."""
    if hit.alone and (len(hit.words) > 5 or not hit.words.islower()):
        return True
    before, after = hit.before(_NEAR), hit.after()
    if _TITLE_AFTER.match(after) or _TITLE_BEFORE.ends(before) or INITIAL.search(before[-5:]):
        return False
    if before.endswith(("@", "#", "_", "/")) or after[:1] in ("_", "@"):
        return False
    words = hit.words
    if words.lower() not in _SHORT_WEEKDAYS:
        return True
    if _CAPITAL_AFTER.match(after):
        return bool(_MONTH_AFTER.match(after))  # "Sat Night", "Sun Microsystems"
    if words.islower():
        return is_weekday_of_message(hit)
    if words == "Sun" and _NAMED_SO.match(after):
        return False  # "files from Sun were read", the firm
    is_short = _SHORT_FOR.match(after) is not None  # "will vote Wed. on it"
    opens = words != "SUN" and (_WEEKDAY_PLACE.search(before) or BEGINS_ROW.match(after))
    return is_short or bool(opens)
