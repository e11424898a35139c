"""English: the rules for time expressions, in the order they are tried."""

from eventline.languages.en import (
    absolute,
    clock,
    clock_ranges,
    counted,
    dayparts,
    durations,
    eras,
    holidays,
    modified,
    moments,
    not_times,
    ordinals,
    periods,
    ranges,
    relative,
    seasons,
    sets,
    stretches,
    vague,
    weekdays,
)
from eventline.model.meaning import Meaning, Split
from eventline.rules.rule import Rule

TIME_RULES: tuple[Rule[Meaning | Split], ...] = (
    *not_times.RULES,
    *ranges.RULES,
    *moments.RULES,
    *dayparts.RULES,
    *absolute.RULES,
    *holidays.RULES,
    *weekdays.RULES,
    *periods.RULES,
    *relative.RULES,
    *counted.RULES,
    *seasons.RULES,
    *eras.RULES,
    *ordinals.RULES,
    *modified.RULES,
    *clock_ranges.RULES,
    *clock.RULES,
    *sets.RULES,
    *vague.RULES,
    *stretches.RULES,
    *durations.RULES,
)
