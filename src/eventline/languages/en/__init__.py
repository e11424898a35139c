"""English: the rules for time expressions, in the order they are tried."""

from eventline.languages.en import (
    absolute,
    clock,
    dayparts,
    durations,
    eras,
    holidays,
    modified,
    moments,
    not_times,
    ranges,
    relative,
    seasons,
    sets,
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
    *relative.RULES,
    *seasons.RULES,
    *eras.RULES,
    *modified.RULES,
    *clock.RULES,
    *sets.RULES,
    *durations.RULES,
    *vague.RULES,
)
