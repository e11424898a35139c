"""Guards of English dates: what stands around a hit decides whether "may" is a month and 1500 a year."""

import re

from eventline.rules.closing import Closing
from eventline.rules.rule import Surroundings
from eventline.syntax.message import is_message
from eventline.syntax.wordlist import words

_NEAR = 16  # characters that a preposition with its article takes at most
_PREPOSITION = re.compile(
    r"\b(?:in|of|on|since|until|till|by|during|before|after|from|to|through|between|last|this|next|early|late"
    r"|mid|each|every|for|and|or|around|about|into|end|beginning|start|middle|month)[\s-]+(?:the\s+)?\Z",
    re.IGNORECASE,
)
_NAME_BEFORE = Closing(
    r"\b(?:Ant and|[Mm]iss|[Mm]rs?\.?|[Mm]s\.?|[Dd]r\.?|Theresa|Brian|James|Elaine|Fredric|Jan|de)\s\Z",
    last="and miss mr mrs ms dr theresa brian james elaine fredric jan de",
)
_CAPITAL_AFTER = re.compile(r"\s[A-Z][a-z]{2,}")
_MONTHS = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
)
_MONTH_BEFORE = re.compile(rf"\b{_MONTHS}(?:,\s(?:and\s)?|\sand\s|\sor\s)\Z")
_AND_MONTH = re.compile(rf"(?:,|\sand|\sor|,\sand)\s{_MONTHS}")
_OWNED = re.compile(r"\b(?:an?|the|his|her|its|their|last|this|next|'s)\s{1,3}\Z", re.IGNORECASE)
# What is held or done, by the ending of the noun or by its name; a capital would make a name of it.
_HELD_AFTER = re.compile(
    r"\s{1,3}(?:(?-i:[a-z]{3,}(?:ion|ment|al|[ae]nce|ing)s?)|offensives?|votes?|ballot|referendum|deadlines?|summit"
    r"|reports?|figures|data|survey|polls?|attacks?|budget|quarter|sales|treaty|coup|issue|launch|storms?|talks"
    r"|interview|speech|results?|visit|truce)\b",
    re.IGNORECASE,
)
_MODAL_AFTER = re.compile(
    r"\s+(?:not|be|have|also|well|or|even|only|never|still|soon|yet|I|you|we|he|she|it|they|the\b)",
)


def is_month_name(hit: Surroundings) -> bool:
    """Return whether a bare month word is the month, not "may", "march" or a name."""
    if hit.alone and (len(hit.words) > 5 or not hit.words.islower()):
        return True
    word = hit.words.rsplit(None, 1)[-1].lower()
    if word in ("mar", "dec", "jan", "sep", "oct", "nov", "feb", "apr", "jun", "jul", "aug", "may", "march"):
        return _is_ambiguous_month(hit, word)
    if word == "august" and hit.words[0].islower():
        return bool(_PREPOSITION.search(hit.before(_NEAR)))
    return not _in_a_name(hit)


def _is_ambiguous_month(hit: Surroundings, word: str) -> bool:
    if " " in hit.words:
        return True  # "the month of May"
    if not hit.words[0].isupper():
        return False
    if word == "jan" and _CAPITAL_AFTER.match(hit.after()):
        return False  # a first name
    if word == "may" and _MODAL_AFTER.match(hit.after()):
        return False
    if _MONTH_BEFORE.search(hit.before(_NEAR)) or _AND_MONTH.match(hit.after()):
        return True  # "April, May and June"
    if _OWNED.search(hit.before()) and _HELD_AFTER.match(hit.after()):
        return True  # "a March offensive"
    return bool(_PREPOSITION.search(hit.before(_NEAR))) and not _in_a_name(hit)


def _in_a_name(hit: Surroundings) -> bool:
    if re.match(r"\s+Fools?\b", hit.after(8)):
        return True
    if hit.after(1) in ("-", "_", "@") and hit.after(2)[1:].isalpha() and not hit.after(4)[1:].islower():
        return True
    if hit.before(1) in ("-", "_", "@", "#", "/"):
        return hit.before(5).lower()[-4:] not in ("mid-", "ate-", "rly-", "ost-", "pre-")
    return _NAME_BEFORE.ends(hit.before(_NEAR))


_YEAR_PLACE = re.compile(
    r"(?:\b(?:in|since|until|till|by|during|before|after|from|through|of|for|to|between|and|early|late|mid"
    r"|year|circa|around|about|summer|spring|autumn|fall|winter|pre|post|the|fiscal|second|latter)[\s-]+"
    r"|[(\[]|\bc\.\s?|[(,;/–-]\s?)\Z",
    re.IGNORECASE,
)
_AMOUNT_BEFORE = Closing(
    r"(?:[$£€¥#@=/\\:]|\d[.,]|\b(?:No|no|nos|about|around|nearly|over|under|than|almost|some|only|least|approximately"
    r"|route|flight|room|page|section|chapter|model|unit|lot|suite|box|bug|block"
    r"|windows|peugeot|bmw|of the|to the)\.?\s|\d\s|[A-Za-z]-)\Z",
    last="""no nos about around nearly over under than almost some only least approximately route flight room
    page section chapter model unit lot suite box bug block windows peugeot bmw the""",
    flags=re.IGNORECASE,
)
_AMOUNT_AFTER = re.compile(
    r"(?:[%°$£€]|[.,]\d|:\d|-(?:[a-z]{3,}|point|mile|foot|seat|square)|\s?(?:percent|per\s?cent|people|men|women|troops"
    r"|soldiers|dollars|euros|pounds|km|kilometers|kilometres|metres|meters|miles|feet|tons|tonnes|million|billion"
    r"|points|shares|square|acres|jobs|workers|employees|members|ships|tanks|aircraft|planes|killed|dead|prisoners"
    r"|years|days|hours|minutes|weeks|months|grams|kilograms|lit(?:er|re)s|gallons|barrels|yards|hectares|calories|rubles|yen|block|m|mm|kg|cm|mg|MHz|GHz|MB|GB|kW|MW|hrs|hours|UTC|GMT|votes|seats|students"
    r"|passengers|hp|houses|homes|inhabitants|residents|civilians|patients|pages|copies|tickets"
    r"|of (?:the|them|its|their|his|our|these|those)"
    r"|[A-Z]\w+ (?:Street|Avenue|Road|Lane|Drive|Boulevard|St|Ave|Rd|Blvd))\b)",
    re.IGNORECASE,
)
_HEADS = Closing(
    r"\b(?:crowd|force|group|total|population|garrison|army|fleet|convoy) of \Z|\b\d{3}-\Z",
    last="of",
    flags=re.IGNORECASE,
)
_LONGEST_AMOUNT = 20  # characters that such words, and those of a place, take at most
_GLUED_BEFORE = re.compile(r".?[$£€¥#@=/\\:.\w]\Z|\d,\Z", re.DOTALL)
_GLUED = re.compile(r"[A-Z][a-z]{2,}")  # "1904Port": the heading lost its line end
_RECENT = range(1900, 2050)
_FAR_AHEAD = 2100


def is_year(hit: Surroundings) -> bool:
    """Return whether four figures are a year, not an amount: 1900 to 2049 by itself, others after "in"."""
    if hit.alone:
        return True
    before, after = hit.before(_LONGEST_AMOUNT), hit.after()
    if after[:1].isalnum() and not _GLUED.match(after):
        return False
    if (before.endswith('"') and after.startswith('"')) or _HEADS.ends(before):
        return False  # a title, a crowd, a telephone
    if _AMOUNT_AFTER.match(after) or _GLUED_BEFORE.match(before[-2:]):
        return False
    year = int(hit.words)
    if before[-1:] == "-" and before[-2:-1].isalpha():
        return bool(re.search(r"\b(?:mid|late|early|post|pre|and|to)-\Z", before, re.IGNORECASE))
    if year in _RECENT and not _AMOUNT_BEFORE.ends(before):
        return True
    if year >= _FAR_AHEAD and before[-2:-1] in tuple(",(;"):
        return False  # "Friday, 2359" is an hour
    return bool(_YEAR_PLACE.search(before)) and not re.match(r"\s[a-z]+s\b(?<!was)(?<!is)(?<!has)", after)


_COUNTED_AFTER = re.compile(r"\s+(?:times|people|percent|more|of)\b|\s+[a-z]{3,}s\b(?<!\bwas)(?<!\bhas)")


def is_month_day(hit: Surroundings) -> bool:
    """Return whether "may 3" is a day, not the verb with what it counts ("may 3 times object")."""
    return not (hit.words.startswith(("may", "march")) and _COUNTED_AFTER.match(hit.after()))


_COUNTS = re.compile(r"\s+(?:(?P<word>[a-z]+s)|people|percent|per)\b|,\d|\.\d|%|:\d")
_NOT_COUNTED = words(
    """was is has does as this its his across plus shows says sees appears indicates suggests confirms
    marks means leaves includes makes gives brings takes remains comes goes"""
)


def are_days(hit: Surroundings) -> bool:
    """Return whether the last number of "March 3 and 5" is a day: of "March 3 and 5 guns" it is none."""
    counted = _COUNTS.match(hit.after())
    return counted is None or counted["word"] in _NOT_COUNTED


def is_counted(hit: Surroundings) -> bool:
    """Return whether a year with "about" is a number of things: "about 1900 houses"."""
    return bool(
        re.match(r"(?:about|around|nearly|over|almost|some)\s+[12][0-9]{3}\Z", hit.words, re.IGNORECASE)
        and re.match(r"\s+[a-z]{3,}s\b(?<!\bwas)(?<!\bhas)(?<!\bthis)", hit.after(), re.IGNORECASE)
    )


_MONTH_AFTER = re.compile(r"\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)")
_SHORT_WEEKDAYS = ("sun", "sat", "wed", "mon", "fri", "thu", "tue", "tues", "weds", "thur", "thurs")
_WEEKDAY_PLACE = re.compile(
    r"\b(?:on|this|last|next|every|each|since|until|till|by|from|to|through|and|or|late|early|before|after"
    r"|between|mon|tue|tues|wed|thu|thur|fri|sat|sun)[\s,/-]+\Z",
    re.IGNORECASE,
)
_IN_A_ROW = re.compile(
    r"\b(?:on|or|and|till|until|by|every|this|next|last|mon|tues?|weds?|thurs?|fri|sat)[\s,/]+\Z"
)
_TITLE_AFTER = re.compile(
    r"\s+(?:Night\s+(?:Lights|Live|Football)|Times|Herald|Mirror|Mail|Express|Telegraph|Post|Club|Agreement|Accords?"
    r"|Mosque|[Ss]chool|Magazine|Society|Kitchen|Football|Tribune|Star|Evening\s+Post)\b",
)
_TITLE_BEFORE = Closing(
    r"\b(?:Black|Good|Ash|Bloody|Palm|Easter|Super|Cyber|Fat|Shrove|Ruby|Giving)\s+\Z",
    last="black good ash bloody palm easter super cyber fat shrove ruby giving",
    flags=re.IGNORECASE,
)


def is_weekday(hit: Surroundings) -> bool:
    """Return whether a bare weekday word is the day, not "sat", "wed", "sun" or part of a name."""
    if hit.alone and (len(hit.words) > 5 or not hit.words.islower()):
        return True
    before, after = hit.before(_NEAR), hit.after()
    if _TITLE_AFTER.match(after) or _TITLE_BEFORE.ends(before):
        return False
    if before.endswith(("@", "#", "_", "/")) or after[:1] in ("_", "@"):
        return False
    words = hit.words
    if words.lower() not in _SHORT_WEEKDAYS:
        return True
    if _CAPITAL_AFTER.match(after):
        return bool(_MONTH_AFTER.match(after))  # "Sat Night", "Sun Microsystems"
    if words.islower() and is_message(hit.text):
        return bool(_IN_A_ROW.search(before))
    return not words.islower() and words != "SUN" and bool(_WEEKDAY_PLACE.search(before))


_SEASON_PLACE = re.compile(
    r"\b(?:in|of|since|until|till|by|during|through|from|to|before|after|over|early|late|mid|for|each|every|all"
    r"|between|and|or|into|around|come|last|next|this|that)[\s-]+(?:the\s+)?\Z",
    re.IGNORECASE,
)


_SEASON_LIST = re.compile(
    r"(?:\s(?:and|or|to|through)\s|-)(?:the\s)?(?:(?:early|mid|late)[\s-])?(?:spring|summer|autumn|fall|winter)\b"
    r"\s(?:of|in|\d|last|this|that|next)",
    re.IGNORECASE,
)


_NO_SEASON_AFTER = re.compile(
    r"\s+(?:Olympics|Games|Palace|Paralympics|War|coats?|boots|jackets?|dress(?:es)?|clothes|houses?|cottages?|schools?|tyres"
    r"|tires|wheat|sports)\b",
    re.IGNORECASE,
)


def is_season(hit: Surroundings) -> bool:
    """Return whether a bare season word is the time of year, not a fall, a spring or a name."""
    if hit.alone:
        return True
    words = hit.words.lower()
    before, after = hit.before(), hit.after()
    if re.match(r"\s+(?:of|in|from|by|for)\s+(?!\d)", after, re.I) and words.endswith(("fall", "spring")):
        return False
    if re.match(
        r"\s+(?:offensives?|campaigns?|elections?|semester|season|planting|harvest|rains|term)\b", after
    ):
        return not words.startswith("the ")  # the article is the noun's
    if _SEASON_LIST.match(after):
        return True  # "the spring and early summer of 1943"
    if words in ("fall", "spring") and hit.words[0].isupper() and re.match(r"\s[A-Z]", after):
        return False  # Fall River, Spring Hill
    if words in ("fall", "spring"):
        placed = re.search(
            r"\b(?:in|by|until|since|during|this|last|next|late|early)\s(?:the\s)?\Z", before, re.I
        )
        return (bool(placed) and not re.match(r"\s+[a-z]", after)) or bool(placed and "the" in before[-4:])
    if words in ("the fall", "the spring"):
        return bool(_SEASON_PLACE.search(before)) and not re.match(
            r"\s+(?:of|in|from|and|was)\b", after, re.I
        )
    return _NO_SEASON_AFTER.match(after) is None


def is_day_of_month(hit: Surroundings) -> bool:
    """Return whether "the 15th" is a day: "on the 15th." and not "on the 15th floor"."""
    if hit.alone:
        return True
    placed = re.search(r"\b(?:on|by|until|since|from|to|and|before|after)\s\Z", hit.before(), re.IGNORECASE)
    return bool(placed) and bool(
        re.match(r"\s*(?:[.,;:)]|\Z)|\s+(?:and|at|to|in the|for|when)\b", hit.after(), re.I)
    )
