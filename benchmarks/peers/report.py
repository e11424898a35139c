"""What was measured of the peers, as a table in Markdown and a picture in SVG."""

import math
from html import escape
from typing import Self

from attrs import evolve, field, frozen

Scores = tuple[float, float, float]  # strict, relaxed and value F1


@frozen
class Row:
    """A peer and its figures; None where there are none, *failure* says why."""

    name: str
    about: str
    version: str = ""
    start: float | None = None
    speed: float | None = None
    found: int | None = None
    scores: dict[str, Scores] = field(factory=dict)
    failure: str | None = None

    def with_score(self, collection: str, strict: float, relaxed: float, value: float) -> Self:
        return evolve(self, scores={**self.scores, collection: (strict, relaxed, value)})


def markdown(rows: list[Row], collections: list[str], told: int, about: str) -> str:
    """Return the page: speed and found, then accuracy, then how each was asked."""
    fastest = next(row.speed for row in rows if row.speed)
    parts = [
        _HEAD.format(about=about, told=told),
        "| | version | MB/s | eventline is | expressions found | start, s |\n|---|---|---|---|---|---|",
        *(_speed(row, fastest) for row in rows),
        "\n![MB/s of each](img/peers.svg)\n",
        _ACCURACY,
        f"| | {' | '.join(collections)} |\n|{'---|' * (len(collections) + 1)}",
        *(_accuracy(row, collections) for row in rows),
        "\nHow each is asked:\n",
        *(f"- **{row.name}**: {row.about}." + _missing(row) for row in rows),
    ]
    return "\n".join(parts) + "\n"


def _speed(row: Row, own: float) -> str:
    if row.speed is None or row.found is None or row.start is None:
        return f"| {row.name} | – | not measured: {row.failure} | | | |"
    times = "" if row.name == "eventline" else f"{_figures(own / row.speed)} × as fast"
    return (
        f"| {row.name} | {row.version} | {_figures(row.speed)} | {times} | {row.found:,} | {row.start:.1f} |"
    )


def _missing(row: Row) -> str:
    return "" if row.failure is None else f" Not all was measured: {row.failure}."


def _accuracy(row: Row, collections: list[str]) -> str:
    cells = (
        " / ".join(f"{100 * share:.1f}" for share in row.scores[name]) if name in row.scores else "–"
        for name in collections
    )
    return f"| {row.name} | {' | '.join(cells)} |"


def _figures(number: float) -> str:
    """Return *number* with two figures that say something.

    >>> _figures(0.0312), _figures(5.46), _figures(82.4)
    ('0.031', '5.5', '82')
    """
    places = max(0, 1 - math.floor(math.log10(number)))
    return f"{number:.{places}f}"


def picture(rows: list[Row]) -> str:
    """Return a bar for each peer, by megabytes a second on a logarithmic scale."""
    measured = [(row.name, row.speed) for row in rows if row.speed is not None]
    low = 10 ** math.floor(math.log10(min(speed for _, speed in measured)))
    per_tenfold = 480 / math.log10(max(speed for _, speed in measured) / low)
    height = 30 * len(measured) + 20
    bars = []
    for number, (name, speed) in enumerate(measured):
        y, width = 30 * number + 14, math.log10(speed / low) * per_tenfold
        colour = "#1f6feb" if name == "eventline" else "#8a929b"
        bars.append(
            f'<text x="140" y="{y + 15}" text-anchor="end">{escape(name)}</text>'
            f'<rect x="150" y="{y}" width="{width:.1f}" height="20" rx="2" fill="{colour}"/>'
            f'<text x="{158 + width:.1f}" y="{y + 15}">{_figures(speed)} MB/s</text>'
        )
    return _PICTURE.format(height=height, bars="\n".join(bars), low=_figures(low))


_HEAD = """# Beside its peers

`make bench-peers`, one run ({about}). A megabyte of made-up news as in
`benchmarks/corpus.py`, {told:,} time expressions of known place and value, article by article with its day of
publication. MB/s by processor time, of one pass in a new process, without its start; start is such a process
with one short sentence, by the clock of a machine that had other work too.
"""
_ACCURACY = """F1 of time expressions in percent, strict / relaxed / value as TempEval-3 measures them.
Prepositions and stops around the answers of dateparser, chrono and Duckling are cut off, as TIMEX3 leaves
them out, and their dates are written as TIMEX3; they look for dates to act on, so sets and vague words are no
aim of theirs. The made-up news is eventline's own: the other collections tell more.
"""
_PICTURE = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 {height}" font-family="sans-serif" \
font-size="14" role="img" aria-label="Megabytes a second of each program, on a logarithmic scale from {low}">
<style>text {{ fill: #57606a }}</style>
{bars}
</svg>
"""
