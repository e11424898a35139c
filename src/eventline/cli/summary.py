"""What a build did, counted: articles, expressions, events, merged, conflicts, seconds."""

import click
from attrs import frozen


@frozen
class Summary:
    """The counts that a build prints when it is done."""

    articles: int
    expressions: int
    reports: int
    events: int
    conflicts: int
    seconds: float

    @property
    def merged(self) -> int:
        """Return how many reports were joined into an event that another report told first."""
        return self.reports - self.events

    def show(self) -> None:
        """Print the counts to stderr, so that standard output stays for results."""
        parts = (
            _counted(self.articles, "article"),
            _counted(self.expressions, "time expression"),
            _counted(self.events, "event"),
            f"{_counted(self.merged, 'report')} merged",
            _counted(self.conflicts, "conflict"),
            f"{self.seconds:.1f} seconds",
        )
        click.echo(", ".join(parts), err=True)


def _counted(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
