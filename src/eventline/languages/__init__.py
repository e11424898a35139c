"""One folder a language; a language is its tuple of rules, in the order they are tried."""

from importlib import import_module

from eventline.errors import UnreadableError
from eventline.languages.en import times as english
from eventline.model.meaning import Meaning
from eventline.model.split import Split
from eventline.rules.rule import Rule

_TIME_RULES = {"en": english.RULES}


def code_of(language: str) -> str:
    """Return the code of *language* without its region, in lower case.

    Raises:
        UnreadableError: There are no rules for that language, or nothing is named.

    >>> code_of("en-US"), code_of("EN_gb")
    ('en', 'en')
    """
    code = language.replace("_", "-").partition("-")[0].lower() if isinstance(language, str) else None
    if code not in _TIME_RULES:
        known = ", ".join(sorted(_TIME_RULES))
        raise UnreadableError(f"no rules for language {language!r}, expected one of: {known}")
    return code


def time_rules(language: str, *, commands: bool = False) -> tuple[Rule[Meaning | Split], ...]:
    """Return the rules for time expressions of *language*, an ISO 639-1 code, with or without a region.

    Those for *commands* to an assistant know its shorthand ("4/25 at 16h") as well.

    Raises:
        UnreadableError: There are no rules for that language.
    """
    code = code_of(language)
    if not commands:
        return _TIME_RULES[code]
    shorthand: tuple[Rule[Meaning | Split], ...] = import_module(f"{__name__}.{code}.commands").RULES
    return shorthand  # loaded when the first command comes
