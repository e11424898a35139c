"""Guards of English lengths and times: "a second chance", "office hours", "a quarter of them"."""

import re

from eventline.languages.en.times.guards.lines import heads_line
from eventline.languages.en.times.guards.titles import is_award, is_measure
from eventline.rules.lazy import lazy
from eventline.rules.rule import Surroundings

_GAME = lazy(
    r"\A[^.;]*\b(?:touchdowns?|field\sgoals?|rebounds?|quarterback|fumbles?|interceptions?|three-pointers?|scored\s\d+"
    r"|outscored|points\sin\sthe)\b",
    re.IGNORECASE,
)


def is_quarter(hit: Surroundings) -> bool:
    """Return whether "the third quarter" is a part of the year and not of a game or a whole."""
    if _GAME.search(hit.after(60)):
        return False
    return not re.match(
        r"\s+(?:of\s+(?:the\s+)?(?:game|match|century)|with\s+\d|points)|:?\s+\d{1,2}-\d{1,2}\b",
        hit.after(),
        re.I,
    )


_SCORE_BEFORE = lazy(
    r"\b(?:won|win|lost|beat|lead|led|score|ratio|victory|clocked|(?:time|record)\sof|verses?|John|Luke|Mark"
    r"|Matthew|Acts|Romans|Genesis|Exodus|Leviticus|Numbers|Deuteronomy|Psalms?|Proverbs|Isaiah|Jeremiah|Ezekiel|Corinthians"
    r"|Hebrews|Revelation|Surah|Sura|Canto|diluted?|mix(?:ed)?|odds(?:\sof)?|scale(?:\sof)?|(?:ran|runs?|won|finished|swam|rowed|raced|covered)\b[^.;]{0,30}\sin)\s+\Z",
    re.I,
)


_CLOCK_BEFORE = lazy(r"(?<![\d:])\d{1,2}:\d\d(?:\s?[ap]\.?m\.?)?\s?-\Z", re.IGNORECASE)


def is_clock(hit: Surroundings) -> bool:
    """Return whether "10:30" is a time of day and not a score, a ratio or a verse."""
    if hit.words.startswith("0:"):
        return False  # a length of film
    if (
        hit.before(1) in (":", "-", "/", ".", "=", "#")
        or hit.after(1) in (":", "-", "/", "%")
        or re.match(r",\d{3}|\.\d", hit.after(4))
    ):
        goes_on = hit.after(1) == "-" and hit.after(2)[1:].isdigit()
        return goes_on or _CLOCK_BEFORE.search(hit.before(9)) is not None or heads_line(hit)
    return not _SCORE_BEFORE.search(hit.before())


_AGE_AFTER = lazy(r"\s*-?\s*(?:old|of age)\b|\s*-old", re.IGNORECASE)
_OLD_ONE = lazy(
    r"\s*(?:\Z|[.,;:!?)\"'])|\s+(?:\w+\s)?(?:sons?|daughters?|bab(?:y|ies)|boys?|girls?|child(?:ren)?|infants?|twins?"
    r"|sisters?|brothers?|grand\w+|nephews?|nieces?|toddlers?|kids?|pupp(?:y|ies)|cubs?|calf|kittens?|was|is|were)\b",
    re.IGNORECASE,
)
_MORE_THAN = lazy(
    r"(?:\A|[.,;:(\"'-]|\b(?:for|in|after|by|with|within|of|than|at|to|and|or|but|be|is|was|were|been|it's|last|lasts"
    r"|lasted|lasting|took|takes?|taken|taking|spent|spends?|spending|waited|wait|waits|lived|lives?|worked|works?|well"
    r"|stayed|served|just|now|already|still|some|only|the|a|an|jailed|survived|held|ran|has|have|had|since|next))\s*\Z",
    re.IGNORECASE,
)


def is_age(hit: Surroundings) -> bool:
    """Return whether "six-month-old" is somebody's age and not the length of a war or a strike."""
    return bool(re.search(r"old\Z", hit.words, re.I) and _OLD_ONE.match(hit.after()))


_AGED = lazy(
    r"\baged(?:\s(?:about|around|between|just|over|under))?\s(?:\d{1,2}\syears?(?:,|\sand|,\sand)?\s)?\Z",
    re.IGNORECASE,
)


# "Wait a minute!" says no length.
_HOLD_ON = lazy(r"(?<!to\s)\b(?:wait|h[oa](?:ld|ng)\son)\s\Z", re.IGNORECASE)
_SCORED_ON = lazy(r"\bon\s(?:the\s)?\Z", re.IGNORECASE)


def is_aged(hit: Surroundings) -> bool:
    """Return whether it is said how old somebody is: "mice aged 8 to 10 weeks"."""
    return _AGED.search(hit.before(30)) is not None


def is_during(hit: Surroundings) -> bool:
    """Return whether "over" says in the course of what and not more than what: "paid over three years"."""
    return hit.words.lower().split()[0] == "over" and not _MORE_THAN.search(hit.before())


_HOURS_PLACE = lazy(r"\b(?:for|in|within|last|next|past|every|first|after|lasts?|takes?)\s\Z", re.I)


def is_hours(hit: Surroundings) -> bool:
    """Return whether "24h" is a length and not "18h", which is six in the evening."""
    if hit.before(1) in tuple("-/.:+$#_") or re.match(r"[-/.:_]\w", hit.after()):
        return False
    return int(hit.words[:-1]) >= 24 or bool(_HOURS_PLACE.search(hit.before()))


_RATE_BEFORE = lazy(
    r"(?:\d[\d,.]*|\b(?:percent|dollars|euros|pounds|times?|people|barrels|hours|tons|tonnes|once|twice|million|billion"
    r"|thousand|hundred|rounds|shells|drones|soldiers|casualties|yen|yuan|rupees|rubles|lira|francs|marks|crowns|shillings|cents|bpd|trips|flights))\s+(?:\w+\s)?\Z",
    re.IGNORECASE,
)


_CHANGED_BY = lazy(
    r"\b(?:de|in)?(?:creased?|fall|fell|rises?|rose|drop(?:ped)?|decline[ds]?|cut|reduc(?:ed|tion)|grew|shr[au]nk|down|up)\s"
    r"(?:of|by)\s(?:about\s|around\s|nearly\s|almost\s|over\s|roughly\s|some\s)?\Z",
    re.IGNORECASE,
)


_COMPARISON = lazy(r"(?:more|less|fewer)\sthan\s", re.IGNORECASE)
_AMOUNT = lazy(
    r"(?:%|\b(?:percent|per\scent|points|million|billion|thousand|times|twice|half|far|many|much)|\d)\s(?:\w+\s)?\Z",
    re.IGNORECASE,
)


def is_compared(hit: Surroundings) -> bool:
    """Return whether an amount and not a length is more: "11% fewer than a year earlier"."""
    return _COMPARISON.match(hit.words) is not None and _AMOUNT.search(hit.before()) is not None


# Of "a day-by-day account" and "a year-ago loss".
_JOINED = lazy(
    r"-(?:ago|earlier|end|round|(?:to|on|over|by|after)-(?:day|week|month|quarter|year|date))\b",
    re.IGNORECASE,
)


def is_length(hit: Surroundings) -> bool:
    """Return whether a counted unit is a length of time and not an age, a rate or a place in an order."""
    if (
        is_measure(hit)
        or is_compared(hit)
        or is_during(hit)
        or _AGE_AFTER.match(hit.after())
        or is_aged(hit)
        or (hit.after(1) == "-" and _JOINED.match(hit.after()))
    ):
        return False
    if hit.words[:5].lower() == "over " and hit.after(4).lower() == " ago":
        return False  # "he took over two years ago"
    if hit.words.lower().endswith(" minutes") and _SCORED_ON.search(hit.before(8)):
        return False  # "equalised on 53 minutes", a moment of a match
    words = hit.words.lower()
    if words in ("a sec", "a second", "a minute", "a moment") and _HOLD_ON.search(hit.before(12)):
        return False
    is_fraction = "quarter" in words and re.search(r"\b(?:a|one|three)[\s-]+quarters?\Z", words)
    if is_fraction and (
        re.match(r"\s+(?:of|the|to|past|pound|mile|inch|acre|cup|tea|final)", hit.after(), re.I)
        or _CHANGED_BY.search(hit.before())
    ):
        return False  # a fourth part
    if words.endswith(("second", "seconds")) and not re.search(r"\d|seconds\Z", words, re.I):
        return False
    is_single = words.endswith(("one second", "one minute", "one day", "one night"))
    if is_single and re.match(r"\s+(?:of|when|after)\b", hit.after()):
        return words.endswith("day") is False
    return not hit.before(2).endswith(("#", "€", "£", "."))


def is_plural_length(hit: Surroundings) -> bool:
    """Return whether "weeks" alone says how long: "for weeks", "weeks of fighting", not "office hours"."""
    if hit.alone:
        return True
    before, after = hit.around()
    if re.match(r"\s+(?:ago|later|earlier)\b", after, re.I) or hit.before(1) == "-":
        return False
    if re.match(r"[\s-]+old\b", after, re.I):
        return not hit.words.lower().startswith(("year", "month", "week", "day"))
    if re.match(r"\s+of\b", after, re.I) and hit.words.lower() == "minutes":
        return False  # what was said at a meeting
    if re.match(r"\s+of\s+age\b", after, re.I):
        return False  # "26 years of age" is no length of time
    if re.match(r"\s+(?:of|before|after|in advance|to come)\b", after, re.I):
        return True
    if re.match(r"\s+(?:that|which)\s+followed\b", after):
        return True
    return bool(
        re.search(
            r"\b(?:for|in|within|over|after|took|take|takes|last|lasted|spend|spent|than|or|and|wait(?:ed)?)\s+"
            r"(?:(?:just|only|mere)\s+)?\Z",
            before,
            re.IGNORECASE,
        )
    )


def is_rate(hit: Surroundings) -> bool:
    """Return whether "a day" says how often: "20,000 a day", "$5 million a year"."""
    before = hit.before()
    if not hit.words.lower().startswith("a") or re.match(
        r"\s+(?:ago|earlier|later|after|before|or)\b", hit.after()
    ):
        return False
    return bool(_RATE_BEFORE.search(before)) and not re.search(
        r"\b(?:in|for|within|of|about|than)\s\Z", before
    )


_DEFINITE = lazy(
    r"\s*(?:[.,;:)\"']|\Z)|\s+(?:ended|ending|from|to|was|were|with|and|at|that|is|as|because"
    r"|on(?=\s[$a-z])|compared|versus|against|but|although|though|while)\b|\s+(?:of\s)?[$0-9]"
)


def is_the_unit(hit: Surroundings) -> bool:
    """Return whether "the year" is a certain one: "for the year", not "the year of the cat"."""
    if hit.alone:
        return True
    before, after = hit.around()
    if is_award(hit):
        return False
    if re.match(r"'s\s", after):
        return True  # "the week's losses"
    ends = hit.words.endswith("day") and re.search(r"\b(?:end|finish|clos)(?:ed|ing|es?)?\s\Z", before, re.I)
    if ends:  # "the index ended the day lower"
        return not re.match(r"\s+of\b", after)
    if not re.search(
        r"\b(?:for|during|of|in|on|over|into|from|through|throughout)\s+\Z", before, re.IGNORECASE
    ):
        return False
    if re.search(r"\b(?:one|some|most|all|many|end|time|rest) of\s+\Z", before, re.I) and hit.words.endswith(
        "day"
    ):
        return False
    return bool(_DEFINITE.match(after))
