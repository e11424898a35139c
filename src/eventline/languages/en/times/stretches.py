"""English lengths beside a reference: "the past two weeks", "the next few days", "recent years"."""

import re

from eventline.languages.en.numbers import CARDINAL, number
from eventline.languages.en.times.durations import (
    COUNT,
    EXTRA,
    FIGURES,
    SO,
    TOWARD,
    UNITS,
    VAGUE_COUNT,
    read_length,
    read_vague,
    toward_of,
    with_degree,
)
from eventline.languages.en.times.guards.lengths import is_aged
from eventline.languages.en.words import UNIT, unit
from eventline.model.meaning import Length, Meaning, Mod, Modified, Toward
from eventline.rules.lazy import lazy
from eventline.rules.rule import Rule, Surroundings
from eventline.rules.words import DASH, GAP, any_of

_RECENT = TOWARD | {"recent": Toward.PAST, "ensuing": Toward.FUTURE, "subsequent": Toward.FUTURE}
_BESIDE = rf"(?:(?:the|these|those){GAP})?(?P<toward>{any_of(TOWARD)}){GAP}"
_LASTING = lazy(r"\b(?:for|takes?|took|over|within|after|during)\s+(?:quite\s+)?\Z", re.IGNORECASE)
_OFF = lazy(r"\s(?:off|out|away)\b", re.IGNORECASE)  # "take some time off" is no length
_LASTS = lazy(
    r"\b(?:will|would|shall|can|could|may|might|must|should|to|(?:wo|would|could|ca|did|does|do)n['’]t"
    r"|not|did|does|do)\s+\Z",
    re.IGNORECASE,
)
_ONE_NUMBER = lazy(r"[a-z]+ty[-–]", re.IGNORECASE)
_SIZE = any_of(
    [
        *("long", "short", "brief", "lengthy", "extended", "prolonged", "limited", "considerable", "certain"),
        *("undetermined", "unspecified", "indefinite"),
    ]
)
_ABOUT = rf"(?:(?P<about>at least|more than|nearly|almost|about){GAP})?"


def _longest(match: re.Match[str]) -> Meaning:
    """Of "two to three weeks" the longer one counts."""
    return with_degree(
        Length(((unit(match["unit"]), number(match["most"])),), toward_of(match.groupdict())),
        match.groupdict(),
    )


def _lies_beside(hit: Surroundings) -> bool:
    """Return whether the length ends or begins now, and is no part of a thing: "the last two days of May"."""
    if hit.words[:4].lower() == "last" and _LASTS.search(hit.before()):
        return False  # "would last 16 years": the verb
    return not re.match(r"\s(?:of|in)\s", hit.after(4))


def _from_to(match: re.Match[str]) -> Meaning | None:
    """Decline "twenty-one years": one number, written with a dash."""
    return None if _ONE_NUMBER.match(match[0]) and number(match["most"]) < 10 else _longest(match)


def _of_both(match: re.Match[str]) -> Meaning:
    """Of "weeks and months" the first unit gives the value, as the length is open in both."""
    toward = match["toward"]
    return Length(((unit(match["unit"]), None),), _RECENT[toward.lower()] if toward else None)


_MODAL = lazy(
    r"\b(?:can|could|will|would|may|might|must|should|to|not)\s\Z|n['’]t\s\Z", re.IGNORECASE
)  # "may last weeks"


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="en/stretches/past-count-units",
        pattern=rf"\b{_ABOUT}{_BESIDE}{COUNT}{EXTRA}{GAP}{UNITS}s\b{SO}",
        build=read_length,
        examples=("the past two weeks", "the next 48 hours", "last three years", "the first nine months"),
        guard=_lies_beside,
    ),
    Rule(
        name="en/stretches/count-units-of",
        pattern=rf"\b{_ABOUT}the{GAP}(?:last|next|final|first|opening){GAP}{COUNT}{GAP}{UNITS}s\b",
        build=read_length,
        examples=("the final ten days", "the last two weeks"),
        guard=lambda hit: not _lies_beside(hit),
    ),
    Rule(
        name="en/stretches/past-some-units",
        pattern=rf"\b{_BESIDE}(?P<some>{VAGUE_COUNT}){GAP}{UNITS}s\b",
        build=read_vague,
        examples=("the next few days", "the past several months"),
        guard=lambda hit: hit.words[:4].lower() != "last" or _LASTS.search(hit.before()) is None,
    ),
    Rule(
        name="en/stretches/past-range",
        pattern=rf"\b(?:{_BESIDE})?(?:{FIGURES}|{CARDINAL})(?:{GAP}(?:to|or){GAP}|{DASH})(?P<most>{FIGURES}|{CARDINAL}){GAP}{UNITS}s\b",
        build=_from_to,
        examples=("two to three weeks", "the next 12 to 18 months", "5-7 days"),
        guard=lambda hit: not is_aged(hit),
    ),
    Rule(
        name="en/stretches/recent-units",
        pattern=rf"\b(?:the{GAP})?(?P<toward>past|last|coming|next|following|recent|nearest|ensuing|subsequent|preceding|previous){GAP}{UNITS}s\b",
        build=lambda match: Length(((unit(match["unit"]), None),), _RECENT[match["toward"].lower()]),
        examples=("recent years", "the coming weeks", "the past months", "subsequent years"),
        guard=lambda hit: not hit.words.lower().startswith("last") or not _MODAL.search(hit.before(8)),
    ),
    Rule(
        name="en/stretches/units-and-units",
        pattern=(
            rf"\b(?:(?:the{GAP})?(?P<toward>past|last|coming|next|following|recent){GAP})?"
            rf"{UNITS}s{GAP}(?:and|or|to){GAP}{UNIT}s\b"
        ),
        build=_of_both,
        examples=("weeks or months", "recent weeks and months", "hours to days"),
    ),
    Rule(
        name="en/stretches/unit-or-two",
        pattern=rf"\b(?:the{GAP}(?P<toward>past|last|next){GAP}|(?:an?|one){GAP})(?P<unit>{UNIT}){GAP}or{GAP}(?P<most>two|three)\b",
        build=_longest,
        examples=("a year or two", "the next day or two"),
    ),
    Rule(
        name="en/stretches/unit-or-so",
        pattern=rf"\bthe{GAP}(?P<toward>next|coming|following){GAP}{UNITS}{GAP}or{GAP}so\b",
        build=lambda match: Modified(
            Length(((unit(match["unit"]), 1),), _RECENT[match["toward"].lower()]), Mod.APPROX
        ),
        examples=("the next year or so",),
    ),
    Rule(
        name="en/stretches/over-the-units",
        pattern=rf"\bthe{GAP}{UNITS}s\b",
        build=read_vague,
        examples=("the years",),
        guard=lambda hit: (
            (hit.alone or bool(re.search(r"\b(?:over|through(?:out)?|down|with)\s+\Z", hit.before(), re.I)))
            and bool(re.match(r"\s*(?:[,.;:)]|\Z)|\s+[a-z]", hit.after()))
        ),
    ),
    Rule(
        name="en/stretches/units-ahead",
        pattern=rf"\bthe{GAP}{UNITS}s{GAP}(?:ahead|to{GAP}come)\b",
        build=lambda match: Length(((unit(match["unit"]), None),), Toward.FUTURE),
        examples=("the weeks ahead", "the years to come"),
    ),
    Rule(
        name="en/stretches/a-while",
        pattern=rf"\ba{GAP}(?:(?:little|short|long){GAP})?while\b",
        build=lambda _: Length(()),
        examples=("a while", "a long while"),
        guard=lambda hit: hit.before(5).lower().endswith((" for ", "in ", "took ")) or hit.alone,
    ),
    Rule(
        name="en/stretches/several-unit",
        pattern=rf"\b(?:several{DASH}|multi{DASH}?)(?P<unit>{UNIT})\b",
        build=read_vague,
        examples=("several-week", "multi-year", "multiday"),
    ),
    Rule(
        name="en/stretches/some-time",
        pattern=(
            rf"\b(?:some{GAP}time|an?{GAP}(?:(?:fairly|very|relatively|rather|quite){GAP})?{_SIZE}{GAP}"
            rf"period(?:{GAP}of{GAP}time)?)\b"
        ),
        build=lambda _: Length(()),
        examples=("some time",),
        guard=lambda hit: hit.alone or bool(_LASTING.search(hit.before()) and not _OFF.match(hit.after(8))),
    ),
    Rule(
        name="en/stretches/early-units",
        pattern=rf"\bthe{GAP}(?:early|first|final|opening|intervening|succeeding|last|dying){GAP}{UNITS}s\b",
        build=read_vague,
        examples=("the early days", "the final weeks"),
    ),
)
