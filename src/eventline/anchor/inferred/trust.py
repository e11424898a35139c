"""Trust: how far a date can be trusted that is not its clause's own, by what rests on it."""

from eventline.anchor.confidence import (
    CARRIED,
    CARRIED_REPORT,
    NEWS,
    NEWS_NOUN,
    STORY,
    STORY_WEAK,
)
from eventline.model.mention import Mention
from eventline.model.tense import Tense


def of_story(m: Mention, day: float) -> float:
    """Return the confidence of the story's day for *m*; *day* is how sure that is itself."""
    is_weak = not m.is_verb or m.frame is not None or m.tense is Tense.PRESENT
    if m.theme == "statement" and not is_weak:
        return STORY
    return STORY_WEAK if is_weak and day == STORY else day


def of_news(m: Mention) -> float:
    """Return the confidence that *m* is news of the day."""
    return NEWS if m.is_verb else NEWS_NOUN


def of_carried(m: Mention) -> float:
    """Return the confidence of a time carried over from the sentence before."""
    return CARRIED if m.frame is None else CARRIED_REPORT
