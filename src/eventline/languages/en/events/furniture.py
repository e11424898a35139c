"""Words of page furniture: links, captions, boilerplate that stand between the lines of an article."""

import re

from eventline.rules.lazy import lazy

# All of these look at lines in small letters.
_BEGINS = lazy(
    r"""
    ^\W*(?:
        close|what['’]s\ hot|read\ (?:more|also|next|on|the\ full)\b.*|see\ also\b.*|related\b.{0,60}
        |advertise?ment\b.*|view\ video\b.*|watch(?:\ (?:live|now|more|the\ video|video))?\s*[:|].*
        |photos?(?:\ by|:).*|image(?:\ (?:source|credit|caption))?\s*[:|].*|(?:sub|un)scribe\b.*
        |sign\ up\b.*|newsletter.*|click\ here\b.*|follow\ us\b.*|share\ (?:this|on)\b.*|share
        |via\ [a-z].{0,40}|getty\ images.*|copyright\b.*|©.*|all\ rights\ reserved.*|source:.*|print
        |comments?|by\ [a-z][\w.'’-]+(?:\ [a-z][\w.'’-]+){1,3}|story\ continues\b.*
        |continue\ reading\b.*|more\ (?:on|from|about)\b.*|you\ (?:can|may|might)\ also\b.*
        |(?:page\ )?last\ updated\b.{0,60}
        |most\ (?:read|popular|viewed)\b.*|trending\b.*|editor['’]?s?['’]?\ (?:note|picks?)\b.*
        |download\ (?:our|the)\b.*|log\ ?in\b.*|register\b.{0,40}|cookie\b.*|accept\b.{0,30}
        |skip\ (?:to|past)\b.*|you(?:\ a|['’])re\ (?:now\ )?reading\b.*
        |menu|search|home|join\ (?:our|us)\b.*|listen\ to\b.*|like\ us\b.*|loading.*
        |other\ topics\ of\ interest\b.*|\d+:\d\d\ .*
        |updated\b.{0,40}|published\b.{0,40}|tags?:.*|topics?:.*|support\ (?:our|us|independent)\b.*
        |become\ a\ (?:member|subscriber|patron)\b.*|contact\ us.*|about\ (?:us|the\ author).*
        |file\ (?:photo|picture|image)\b.*
        |this\ (?:article|story|post|page|piece|interview|copy|content)\ (?:was|is|has\ been|will\ be)\b
          .{0,40}\b(?:amended|updated|edited|published|posted|republished|translated|produced|syndicated
          |adapted)\b.*
        |i\b.{0,90}\b(?:will\ say|states?|says?)\ as\ follows.*  # how a witness begins
        |this\ is\ a\ (?:developing|breaking|live)\b.*|(?:additional\ )?(?:reporting|writing|editing)\ by\b.*
        |with\ (?:files|reporting|contributions)\ (?:from|by)\b.*
        |(?:the\ )?(?:associated\ press|ap|reuters|afp|bloomberg)\b.{0,60}\bcontributed\b.*
        |we\ (?:use\ cookies|may\ earn\ a\ commission)\b.*
        |["“][^"“”]{8,160}["”]\ [—–-]\ .{3,60},\ .{0,20}(?:19|20)\d\d
        |for\ (?:more|the\ latest)\b.*(?:visit|follow|subscribe|sign\ up|click).*
    )\W*$
    """,
    re.VERBOSE,
)
# What says so further on, with the words in it that are looked for first.
_HOLDS = (
    (" read", lazy(r"^\W*(?:.{0,60} )?\d+[ -]min(?:ute)?s? read\W*$")),
    (
        "contributed to this",
        lazy(r"^\W*.{0,60}\bcontributed to this\b|.*\bcontributed to this (?:report|story|article)\W*$"),
    ),
    ("last updated", lazy(r"^\W*\d{1,2} \w+ (?:19|20)\d\d last updated.{0,40}$")),
    ("| reply", lazy(r".*\| reply\W*$")),
    ("contributed reporting", lazy(r".*\bcontributed reporting\W*(?:from [\w ,]+)?\W*$")),
)
# What ends the headline of something that is no article: "The siege of Karst – in pictures".
_LABEL = lazy(r"[–—-] (?:video|audio|in pictures|photos?|as it happened|live(?: updates)?)\W*$")


def is_furniture(line: str) -> bool:
    """Return whether a *line* or sentence, with single blanks, is no part of the story by its words.

    >>> [is_furniture(line) for line in ("Read more: the siege in maps", "A 5 min read", "Rivers rose.")]
    [True, True, False]
    """
    low = line.lower()
    if _BEGINS.match(low) is not None:
        return True
    for sign, holds in _HOLDS:
        if sign in low and holds.match(low) is not None:
            return True
    return _LABEL.search(low) is not None
