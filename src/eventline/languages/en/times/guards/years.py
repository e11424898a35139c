"""Guards of English years: what stands around four figures decides whether they are a year or an amount."""

import re

from eventline.languages.en.times.guards.lines import heads_annals, heads_line
from eventline.rules.closing import Closing
from eventline.rules.lazy import lazy
from eventline.rules.rule import Surroundings

_YEAR_PLACE = lazy(
    r"(?:\b(?:dated|in|since|until|till|by|during|before|after|from|through|of|for|to|between|and|early|late|mid"
    r"|year|circa|around|about|summer|spring|autumn|fall|winter|pre|post|the|fiscal|second|latter|(?:early|late|recently|soon)\sas)[\s-]+"
    r"|[(\[]|\b(?:c|d|b|m|fl|abt|bef|aft|bap)\.\s?|[(,;/–-]\s?)\Z",
    re.IGNORECASE,
)
_AMOUNT_BEFORE = Closing(
    r"(?:[$£€¥#@=/\\:]|\d[.,]|\b(?:No|no|nos|about|around|nearly|over|under|than|almost|some|only|least|approximately"
    r"|route|flight|room|page|section|chapter|model|unit|lot|suite|code|extension|ext|PIN|(?:pin|code|password|passcode)\sis|RFC|port|ISO|box|bug|block"
    r"|windows|office|server|studio|apt|peugeot|bmw|of the|to the)\.?\s|\d\s|[A-Za-z]-)\Z",
    last="""no nos about around nearly over under than almost some only least approximately route flight room
    page section chapter model unit lot suite code extension ext pin rfc port iso box bug block windows office
    is server studio apt peugeot bmw the""",
    flags=re.IGNORECASE,
)
_AMOUNT_AFTER = lazy(
    r"(?:[%°$£€]|[.,]\d|:\d|-\d{3}\b|-\d{1,2}-\d{2,3}|-\d+[a-z]+\d|\s\d\d\s\d\d\b|-(?:[a-z]{3,}|point|mile|foot|seat|square)|\s?(?:percent|per\s?cent|people|men|women|troops"
    r"|soldiers|dollars|euros|pounds|km|kilometers|kilometres|metres|meters|miles|feet|tons|tonnes|million|billion"
    r"|points|shares|square|acres|jobs|workers|employees|members|ships|tanks|aircraft|planes|dead|prisoners"
    r"|years|days|hours|minutes|weeks|months|g|grams|kilograms|lit(?:er|re)s|gallons|barrels|yards|hectares|calories|rubles|yen|pence|cents|block|m|mm|kg|cm|mg|MHz|GHz|MB|GB|kW|MW|hrs|hours|UTC|GMT|votes|seats|students"
    r"|passengers|hp|houses|homes|inhabitants|residents|civilians|patients|pages|copies|tickets|pieces|items|boxes|bottles|bags|followers|likes|views|signatures|calories|words|kilos|ppl"
    r"|of (?:the|them|its|their|his|our|these|those)"
    r"|[A-Z]\w+ (?:Street|Avenue|Road|Lane|Drive|Boulevard|St|Ave|Rd|Blvd))\b)",
    re.IGNORECASE,
)
_KILLED = lazy(r"\s?killed\b", re.IGNORECASE)
_IN = lazy(r"\b(?:in|since|during|of|from)\s\Z", re.IGNORECASE)  # "a bomb in 1998 killed five"
_THINGS = lazy(r"\s+(?:killed|dead|[a-z]{3,}s)\b(?<!\bwas)(?<!\bhas)(?<!\bthis)", re.IGNORECASE)
_HEADS = Closing(
    r"\b(?:crowd|force|group|total|population|garrison|army|fleet|convoy) of \Z|\b\d{3}-\Z",
    last="of",
    flags=re.IGNORECASE,
)
_LONGEST_AMOUNT = 20  # characters that such words, and those of a place, take at most
_GLUED_BEFORE = lazy(r".?[$£€¥#@=/\\:.\w]\Z|\d,\Z", re.DOTALL)
_NO_MONTH = lazy(r"(?<![\d-])[2-9]\d\s?-\s?\Z")  # "45-2019"
# "1904Port": the heading lost its line end
_GLUED = lazy(r"[A-Z][a-z]{2,}|(?:As|At|By|He|If|In|It|On|To|We)\s")
_IN_A_CODE = lazy(
    r"(?<!\d)(?:\d{3}-|\d{8}-|\d{1,2}-\d{2}-|\d{4}-\d{1,3}-|\d{3}\s\d{2}-)(?:\d{2}-)?\Z"
)  # "123-12-1234"
_OWNER = Closing(
    r"(?:\b(?:an?|his|her|their|my|your|our|old|blue|red|black|white|silver|green|gr[ae]y)|'s)\s+\Z",
    last="a an his her their my your our old blue red black white silver green gray grey 's",
    flags=re.IGNORECASE,
)
_MAKE = lazy(  # of a car: "her 2004 Toyota", not "in 2004 Toyota said"
    r"\s(?:acura|alfa|audi|bentley|bmw|buick|cadillac|chevrolet|chevy|chrysler|citroen|dodge|ferrari|fiat|ford"
    r"|gmc|harley|honda|hyundai|jaguar|jeep|kawasaki|kia|lada|lexus|lincoln|mazda|mercedes|mercury|mini"
    r"|mitsubishi|nissan|oldsmobile|opel|peugeot|plymouth|pontiac|porsche|renault|rolls|saab|skoda|subaru"
    r"|suzuki|tesla|toyota|trabant|triumph|vauxhall|volkswagen|volvo|vw|yamaha)\b",
    re.IGNORECASE,
)
_MADE_IN = lazy(  # "a history written in 1888 puts it higher"
    r"\b(?:written|published|printed|painted|built|born|founded|made|signed|passed|issued|enacted)\sin\s\Z",
    re.I,
)
_RECENT = range(1900, 2050)
_FAR_AHEAD = 2100


_SOME_TO = Closing(
    r"\b(?:some|about|around|nearly|over|almost|approximately|roughly|another)\s[12][0-9]{3}\s(?:to|or)\s\Z",
    last="to or",
    flags=re.IGNORECASE,
)
_TO = lazy(r"(?:\s(?:to|and|or)\s|-)[12][0-9]{3}\b", re.IGNORECASE)


def is_year(hit: Surroundings) -> bool:
    """Return whether four figures are a year, not an amount: 1900 to 2049 by itself, others after "in"."""
    if hit.alone or heads_line(hit):
        return True
    before, after = hit.before(_LONGEST_AMOUNT), hit.after()
    if (after[:1].isalnum() and not _GLUED.match(after)) or (
        before[-1:] == "-" and _IN_A_CODE.search(before)
    ):
        return False
    if _is_amount(before, after):
        return False
    year = int(hit.words)
    if before[-1:] == "-" and before[-2:-1].isalpha():
        return bool(re.search(r"\b(?:mid|late|early|post|pre|and|to)-\Z", before, re.IGNORECASE))
    if (year in _RECENT and not _AMOUNT_BEFORE.ends(before)) or heads_annals(hit):
        return True
    if year >= _FAR_AHEAD and before[-2:-1] in tuple(",(;"):
        return False  # "Friday, 2359" is an hour
    return bool(_YEAR_PLACE.search(before)) and (
        _MADE_IN.search(before) is not None
        or not re.match(r"\s[a-z]+s\b(?<!was)(?<!is)(?<!has)(?<!census)", after)
    )


def _is_amount(before: str, after: str) -> bool:
    """Return whether what stands around says so: a title, a crowd, a telephone, something counted."""
    other = _TO.match(after)
    if other is not None and _AMOUNT_AFTER.match(after, other.end()):
        return True  # "from 1500 to 2000 people"
    if (_SOME_TO.ends(before) and _THINGS.match(after)) or (_OWNER.ends(before) and _MAKE.match(after)):
        return True
    if (before.endswith('"') and after.startswith('"')) or _HEADS.ends(before):
        return True
    if _AMOUNT_AFTER.match(after) or _GLUED_BEFORE.match(before[-2:]) or _NO_MONTH.search(before[-5:]):
        return True
    return _KILLED.match(after) is not None and not _IN.search(before)


_AFTER_IN = lazy(r"\b(?:in|since|by|until|from|of|to|around)\s\Z", re.IGNORECASE)
_NOTHING_COUNTED = lazy(r"\s?[.,;:?!)-]|\Z|\s(?:and|when|to|until|he|she|I|we|you|they|it|the)\b")


def is_year_in_words(hit: Surroundings) -> bool:
    """Return whether "two thousand nine" counts nothing, as "nineteen ninety-four" never does."""
    if hit.words.lower().startswith(("eighteen", "nineteen")) or "year" in hit.before(8):
        return True
    return bool(_AFTER_IN.search(hit.before(8)) and _NOTHING_COUNTED.match(hit.after(8)))


_SHORT_PLACE = lazy(
    r"(?:\b(?:in|of|since|from)|summer|\b(?:around|about|until|by)|(?:['’‘]|\b(?:19|20))[0-9]{2}(?:,|,?\s(?:and|or|to)))\s\Z",
    re.IGNORECASE,
)


def is_short_year(hit: Surroundings) -> bool:
    """Return whether "'98" stands where a year does: "in '98", "from '98 to '02", "2002, '06"."""
    return _SHORT_PLACE.search(hit.before(12)) is not None


def is_the_year(hit: Surroundings) -> bool:
    """Decline "full-year 2024" and, of three figures, what is counted: "that year 300 men came"."""
    if hit.before(1) == "-":
        return False
    return not _THREE.search(hit.words) or (
        hit.words.lower().startswith("the")
        and re.match(r"\s?[.,;:)]|\Z|\s(?:and|when|to|in|by|s?he|it|they|an?|the|[A-Z]\w+)\b", hit.after())
        is not None
    )


_THREE = lazy(r"(?<![0-9])[0-9]{2,3}\Z")


def is_counted(hit: Surroundings) -> bool:
    """Return whether a year with "about" is a number of things: "about 1900 houses"."""
    return bool(
        re.match(r"(?:about|around|nearly|over|almost|some)\s+[12][0-9]{3}\Z", hit.words, re.IGNORECASE)
        and re.match(
            r"\s+(?:killed|dead|[a-z]{3,}s)\b(?<!\bwas)(?<!\bhas)(?<!\bthis)", hit.after(), re.IGNORECASE
        )
    )


def are_years(hit: Surroundings) -> bool:
    """Return whether "1861-63" is two years, even with the next line glued to it: "1861-1863On land"."""
    if re.search(r"[$£€.,/:-]\Z", hit.before(1)):
        return False
    return _GLUED.match(hit.after()) is not None or not re.match(r"-\d|\w", hit.after())
