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
        if self.undated:
            rest = f" and {len(self.undated) - _SHOWN} more" if len(self.undated) > _SHOWN else ""
            told = f"{', '.join(self.undated[:_SHOWN])}{rest}"
            click.echo(f"without a date, so that “yesterday” stays open: {told}", err=True)
        if self.unfit:
            told = f"{len(self.unfit)} of {counted(self.corrections, 'correction')}"
            click.echo(f"warning: {told} fit nothing in these articles:", err=True)
        for sentence in self.unfit:
            click.echo(f"  {sentence}", err=True)
