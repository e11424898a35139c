"""What a build did, counted: articles, expressions, events, merged, conflicts, seconds."""

import click
from attrs import frozen

from eventline.render.words import counted

_SHOWN = 5  # articles without a date, by name


@frozen
class Summary:
    """The counts that a build prints when it is done."""

    articles: int
    expressions: int
    events: int
    merged: int  # reports that were joined to an event that another report told first
    conflicts: int
    seconds: float
    undated: tuple[str, ...] = ()  # the articles that do not say when they were published
    ahead: tuple[str, ...] = ()  # those that say that they are still to be published
    corrections: int = 0
    unfit: tuple[str, ...] = ()  # a sentence for each correction that fits nothing

    def show(self) -> None:
        """Print the counts to stderr, so that standard output stays for results."""
        parts = (
            counted(self.articles, "article")
            + (f" ({len(self.undated)} without a date)" if self.undated else ""),
            counted(self.expressions, "time expression"),
            counted(self.events, "event"),
            f"{counted(self.merged, 'report')} merged",
            counted(self.conflicts, "conflict"),
            *([counted(self.corrections, "correction")] if self.corrections else ()),
            f"{self.seconds:.1f} seconds",
        )
        click.echo(", ".join(parts), err=True)
        _name("without a date, so that “yesterday” stays open", self.undated)
        _name("warning: published after today, if the date is right", self.ahead)
        if self.unfit:
            told = f"{len(self.unfit)} of {counted(self.corrections, 'correction')}"
            click.echo(f"warning: {told} fit nothing in these articles:", err=True)
        for sentence in self.unfit:
            click.echo(f"  {sentence}", err=True)


def _name(what: str, articles: tuple[str, ...]) -> None:
    """Print which articles that is true of, the first few by name."""
    rest = f" and {len(articles) - _SHOWN} more" if len(articles) > _SHOWN else ""
    if articles:
        click.echo(f"{what}: {', '.join(articles[:_SHOWN])}{rest}", err=True)
