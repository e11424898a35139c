"""Every error eventline raises on purpose. Imports nothing, so any module may import it."""


class EventlineError(Exception):
    """Catch this to catch everything eventline raises on purpose."""


class UnreadableError(EventlineError, ValueError):
    """A file, page, record or date string could not be read as what it claims to be."""


class UndatedError(UnreadableError):
    """A text does not say when it was published; ``document`` is what it would be without that day."""

    document: object = None


class UnwritableError(EventlineError, OSError):
    """A file could not be written, for its folder is missing or closed; it has ``errno`` and ``filename``."""

    def __str__(self) -> str:
        return f"{self.filename}: {self.strerror}"


class RuleError(EventlineError, ValueError):
    """A rule is malformed, or its examples do not match its own pattern."""


class UnresolvableError(EventlineError, ValueError):
    """A phrase is not exactly one time expression, or needs a reference date that was not given."""


class OutOfRangeError(EventlineError, OverflowError):
    """A date lies outside what was asked for: years -9999 to 9999, or 1 to 9999 for ``datetime``."""


class MissingExtraError(EventlineError, ImportError):
    """A package is not installed that only an extra of eventline brings; the message names the extra."""
