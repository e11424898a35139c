"""English: the rules for commands to an assistant, in the order they are tried; their shorthand comes first.

Articles use the same shorthand for other things: scores, sections, prices.
"""

from eventline.languages.en import times
from eventline.languages.en.commands import (
    short_amounts,
    short_clock,
    short_dates,
    short_edges,
    short_feasts,
    short_stamps,
    short_units,
    short_weeks,
    short_years,
)
from eventline.languages.en.times import not_times
from eventline.model.meaning import Meaning
from eventline.model.split import Split
from eventline.rules.rule import Rule

RULES: tuple[Rule[Meaning | Split], ...] = (
    *not_times.RULES,
    *short_stamps.RULES,
    *short_weeks.RULES,
    *short_units.RULES,
    *short_amounts.RULES,
    *short_edges.RULES,
    *short_feasts.RULES,
    *short_years.RULES,
    *short_dates.RULES,
    *short_clock.RULES,
    *(
        rule
        for rule in times.RULES
        if not rule.name.startswith(
            (
                "en/not-times/",
                "en/clock-ranges/",
                "en/moments/clock",
                "en/moments/day",
                "en/moments/part",
                "en/message-clock/",
            )
        )
    ),
)
