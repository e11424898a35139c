"""English years and decades that share parts: "the years 1939–45", "the 1960s and '70s", "14–37 AD"."""

import re

from eventline.languages.en.times.absolute import ERA
from eventline.model.grain import Grain
from eventline.model.meaning import Block, Bound, CalendarDate, Meaning, Mod, Modified, Range, Toward, Vague
from eventline.model.split import Piece, Split
from eventline.rules.rule import Rule
from eventline.rules.words import APOSTROPHE, DASH, GAP, SPACE

_MARK = rf"{SPACE}?{DASH}{SPACE}?"
_FIGURES = r"1[0-9]{3}|20[0-9]{2}"
_AD = r"(?:a\.d\.|ad\b|c\.e\.|ce\b)"


def _cut(match: re.Match[str]) -> tuple[int, int]:
    return match.end("first") - match.start(), match.start("last") - match.start()


def _the_years(match: re.Match[str]) -> Meaning | None:
    first, words = int(match["first"][-4:]), match["last"]
    last = int(words) if len(words) == 4 else first - first % 100 + int(words)
    return (
        Range(CalendarDate(first), CalendarDate(last), _cut(match)) if first < last <= first + 200 else None
    )


def _of_our_era(match: re.Match[str]) -> Meaning | None:
    first, last = int(match["first"]), int(match["last"])
    return Range(CalendarDate(first), CalendarDate(last), _cut(match)) if 0 < first < last else None


def _to_present(match: re.Match[str]) -> Split:
    base = match.start()
    return Split(
        (
            Piece(0, match.end("first") - base, CalendarDate(int(match["first"])), Bound.SINCE),
            Piece(match.start("last") - base, match.end() - base, Vague(Toward.THIS)),
        )
    )


def _decades(match: re.Match[str]) -> Split | None:
    """Return both of "the 1960s and '70s"; the second is of the same century."""
    first, last = int(match["years"]), int(match["tens"])
    if first % 100 >= last:
        return None
    base = match.start()
    bounds = (None, None) if match["list"] else (Bound.OPENS, Bound.CLOSES)
    blocks = (Block(Grain.DECADE, first // 10), Block(Grain.DECADE, first // 100 * 10 + last // 10))
    return Split(
        (
            Piece(0, match.end("first") - base, blocks[0], bounds[0]),
            Piece(match.start("last") - base, match.end() - base, blocks[1], bounds[1]),
        )
    )


def _circa(match: re.Match[str]) -> Meaning | None:
    counted, era = int(match["year"]), (match["era"] or "").lower()
    if counted == 0:
        return None
    return Modified(CalendarDate(1 - counted if era.startswith("b") else counted), Mod.APPROX)


RULES: tuple[Rule[Meaning | Split], ...] = (
    Rule(
        name="en/year-ranges/the-years",
        pattern=rf"\b(?P<first>(?:the{GAP})?years{GAP}(?:{_FIGURES})){_MARK}(?P<last>{_FIGURES}|[0-9]{{2}})\b",
        build=_the_years,
        examples=("the years 1939–45", "years 1914-1918"),
    ),
    Rule(
        name="en/year-ranges/of-our-era",
        pattern=rf"\b(?P<first>[1-9][0-9]{{0,3}}){_MARK}(?P<last>[1-9][0-9]{{1,3}}){GAP}?{_AD}",
        build=_of_our_era,
        examples=("14–37 AD", "64-70 C.E."),
    ),
    Rule(
        name="en/year-ranges/of-our-lord",
        pattern=rf"\ba\.?d\.?{GAP}(?P<first>[1-9][0-9]{{0,3}}){_MARK}(?P<last>[1-9][0-9]{{1,3}})\b",
        build=_of_our_era,
        examples=("AD 69–79",),
    ),
    Rule(
        name="en/year-ranges/to-present",
        pattern=rf"\b(?P<first>{_FIGURES}){_MARK}(?P<last>present|today|now)\b",
        build=_to_present,
        examples=("2003–present", "1998 - today"),
    ),
    Rule(
        name="en/year-ranges/decades",
        pattern=(
            rf"\b(?P<first>(?:the{GAP})?(?P<years>[12][0-9]{{2}}0){APOSTROPHE}?s)"
            rf"(?:(?P<list>{GAP}(?:and|or){GAP})|{_MARK}|{GAP}to{GAP})"
            rf"(?P<last>(?:the{GAP})?{APOSTROPHE}?(?P<tens>[1-9]0){APOSTROPHE}?s)\b"
        ),
        build=_decades,
        examples=("the 1960s and '70s", "the 1960s–70s", "1980s or 90s"),
    ),
    Rule(
        name="en/year-ranges/circa",
        pattern=rf"\bca?\.{SPACE}?(?P<year>[1-9][0-9]{{2,3}})\b(?:{GAP}?(?P<era>{ERA}))?",
        build=_circa,
        examples=("c.1200", "c. 800", "ca. 466 BC"),
        guard=lambda hit: hit.before(1) != "." and not re.match(r"\s?[-/]\s?\d|[.,]\d", hit.after(4)),
    ),
)
