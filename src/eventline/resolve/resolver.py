"""Resolver: found expressions and the publication date to dated ones, in reading order."""

from collections.abc import Sequence
from datetime import date, datetime

from eventline.model.found import Found
from eventline.model.timex import Timex
from eventline.resolve.before_christ import with_era
from eventline.resolve.readings.news import News
from eventline.resolve.readings.reading import Reading
from eventline.resolve.readings.story import Story
from eventline.resolve.story import is_story
from eventline.resolve.traits import traits
from eventline.rules.fold import fold


def resolve_all(
    found: Sequence[Found], text: str, published: date | datetime | None, *, ahead: bool = False
) -> tuple[Timex, ...]:
    """Return each of *found*, read in its place in *text* on the day it was *published*.

    Without *published*, an expression that needs it has a value with X's and no interval. *ahead* reads
    the text as a command to an assistant, whose bare dates lie ahead.
    """
    if not found:
        return ()
    found, plain = with_era(found, text), fold(text)
    kind = _command() if ahead else _kind(found, plain, published)
    return kind(found, text, plain, published).read()


def _command() -> type[Reading]:
    from eventline.resolve.readings.command import Command  # loaded when the first command comes

    return Command


def _kind(found: Sequence[Found], plain: str, published: date | datetime | None) -> type[Reading]:
    """Return how a text is read that is no command, as its own times show."""
    known = [traits(this.meaning) for this in found]
    return Story if is_story(found, known, plain, published) else News
