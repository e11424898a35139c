"""What a build did, counted: articles, expressions, events, merged, conflicts, seconds."""

import click
from attrs import frozen


@frozen
class Summary:
    """The counts that a build prints when it is done."""

    articles: int
    expressions: int
    events: int
    merged: int  # reports that were joined to an event that another report told first
    conflicts: int
    seconds: float
    undated: int = 0  # articles that do not say when they were published
    corrections: int = 0
    unfit: tuple[str, ...] = ()  # a sentence for each correction that fits nothing

    def show(self) -> None:
        """Print the counts to stderr, so that standard output stays for results."""
        parts = (
            _counted(self.articles, "article")
            + (f" ({self.undated} without a date)" if self.undated else ""),
            _counted(self.expressions, "time expression"),
            _counted(self.events, "event"),
            f"{_counted(self.merged, 'report')} merged",
            _counted(self.conflicts, "conflict"),
            *([_counted(self.corrections, "correction")] if self.corrections else ()),
            f"{self.seconds:.1f} seconds",
        )
        click.echo(", ".join(parts), err=True)
        if self.unfit:
            told = f"{len(self.unfit)} of {_counted(self.corrections, 'correction')}"
            click.echo(f"warning: {told} fit nothing in these articles:", err=True)
        for sentence in self.unfit:
            click.echo(f"  {sentence}", err=True)


def _counted(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
