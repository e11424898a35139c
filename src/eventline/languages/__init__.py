"""One folder a language; a language is its tuple of rules, in the order they are tried."""

from eventline.errors import UnreadableError
from eventline.languages import en
from eventline.model.meaning import Meaning, Split
from eventline.rules.rule import Rule

_TIME_RULES = {"en": en.TIME_RULES}


def time_rules(language: str) -> tuple[Rule[Meaning | Split], ...]:
    """Return the rules for time expressions of *language*, an ISO 639-1 code, with or without a region.

    Raises:
        UnreadableError: There are no rules for that language.
    """
    code = language.lower().partition("-")[0]
    if code not in _TIME_RULES:
        known = ", ".join(sorted(_TIME_RULES))
        raise UnreadableError(f"no rules for language {language!r}, expected one of: {known}")
    return _TIME_RULES[code]
