"""English: the rules for time expressions, in the order they are tried."""

from eventline.languages.en import (
    absolute,
    amounts,
    clock,
    clock_ranges,
    counted,
    dayparts,
    durations,
    eras,
    fiscal,
    historic,
    histories,
    holidays,
    lists,
    messages,
    military,
    modified,
    moments,
    not_times,
    ordinals,
    periods,
    ranges,
    recurring,
    relative,
    seasons,
    sets,
    short_amounts,
    short_clock,
    short_dates,
    short_edges,
    short_units,
    short_weeks,
    standards,
    stretches,
    titles,
    vague,
    weekdays,
    year_ranges,
)
from eventline.model.meaning import Meaning, Split
from eventline.rules.rule import Rule

TIME_RULES: tuple[Rule[Meaning | Split], ...] = (
    *not_times.RULES,
    *titles.RULES,
    *ranges.RULES,
    *year_ranges.RULES,
    *lists.RULES,
    *military.RULES,
    *standards.RULES,
    *historic.RULES,
    *moments.RULES,
    *dayparts.RULES,
    *absolute.RULES,
    *holidays.RULES,
    *weekdays.RULES,
    *periods.RULES,
    *relative.RULES,
    *counted.RULES,
    *fiscal.RULES,
    *seasons.RULES,
    *eras.RULES,
    *ordinals.RULES,
    *modified.RULES,
    *clock_ranges.RULES,
    *clock.RULES,
    *sets.RULES,
    *recurring.RULES,
    *vague.RULES,
    *stretches.RULES,
    *amounts.RULES,
    *durations.RULES,
    *messages.RULES,
    *histories.RULES,
)

# Shorthand of commands to an assistant; articles use it for other things: scores, sections, prices.
COMMAND_RULES: tuple[Rule[Meaning | Split], ...] = (
    *not_times.RULES,
    *short_weeks.RULES,
    *short_units.RULES,
    *short_amounts.RULES,
    *short_edges.RULES,
    *short_dates.RULES,
    *short_clock.RULES,
    *(
        rule
        for rule in TIME_RULES
        if not rule.name.startswith(
            ("en/not-times/", "en/clock-ranges/", "en/moments/clock", "en/moments/day")
        )
    ),
)
