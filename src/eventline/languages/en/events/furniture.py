"""Words of page furniture: links, captions, boilerplate that stand between the lines of an article."""

import re

from eventline.rules.lazy import lazy

FURNITURE = lazy(
    r"""
    ^\W*(?:
        close|what['’]s\ hot|read\ (?:more|also|next|on|the\ full)\b.*|see\ also\b.*|related\b.{0,60}
        |advertise?ment\b.*|view\ video\b.*|watch(?:\ (?:live|now|more|the\ video|video))?\s*[:|].*
        |photos?(?:\ by|:).*|image(?:\ (?:source|credit|caption))?\s*[:|].*|(?:sub|un)scribe\b.*
        |sign\ up\b.*|newsletter.*|click\ here\b.*|follow\ us\b.*|share\ (?:this|on)\b.*|share
        |via\ [A-Z].{0,40}|getty\ images.*|copyright\b.*|©.*|all\ rights\ reserved.*|source:.*|print
        |comments?|by\ [A-Z][\w.'’-]+(?:\ [A-Z][\w.'’-]+){1,3}|story\ continues\b.*
        |continue\ reading\b.*|more\ (?:on|from|about)\b.*|you\ (?:can|may|might)\ also\b.*
        |you\ are\ (?:now\ )?reading\b.*|(?:page\ )?last\ updated\b.{0,60}
        |most\ (?:read|popular|viewed)\b.*|trending\b.*|editor['’]?s?['’]?\ (?:note|picks?)\b.*
        |download\ (?:our|the)\b.*|log\ ?in\b.*|register\b.{0,40}|cookie\b.*|accept\b.{0,30}
        |skip\ to\b.*|menu|search|home|join\ (?:our|us)\b.*|listen\ to\b.*|like\ us\b.*|loading.*
        |\d+:\d\d\ .*|(?:.{0,60}\ )?\d+[\ -]min(?:ute)?s?\ read
        |updated\b.{0,40}|published\b.{0,40}|tags?:.*|topics?:.*|support\ (?:our|us|independent)\b.*
        |become\ a\ (?:member|subscriber|patron)\b.*|contact\ us.*|about\ (?:us|the\ author).*
        |file\ (?:photo|picture|image)\b.*
        |this\ (?:article|story|post|page|piece|interview|copy|content)\ (?:was|is|has\ been|will\ be)\b
          .{0,40}\b(?:amended|updated|edited|published|posted|republished|translated|produced|syndicated
          |adapted)\b.*
        |this\ is\ a\ (?:developing|breaking|live)\b.*|(?:additional\ )?(?:reporting|writing|editing)\ by\b.*
        |with\ (?:files|reporting|contributions)\ (?:from|by)\b.*|.{0,60}\bcontributed\ to\ this\b.*
        |(?:the\ )?(?:associated\ press|ap|reuters|afp|bloomberg)\b.{0,60}\bcontributed\b.*
        |we\ (?:use\ cookies|may\ earn\ a\ commission)\b.*
        |["“][^"“”]{8,160}["”]\ [—–-]\ .{3,60},\ .{0,20}(?:19|20)\d\d
        |for\ (?:more|the\ latest)\b.*(?:visit|follow|subscribe|sign\ up|click).*
    )\W*$
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""Matches a whole line or sentence that is no part of the story by how it begins."""

LABEL = lazy(r"[–—-] (?:video|audio|in pictures|photos?|as it happened|live(?: updates)?)\W*$", re.IGNORECASE)
"""Matches what ends the headline of something that is no article: "The siege of Karst – in pictures"."""
