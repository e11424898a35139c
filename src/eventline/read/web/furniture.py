"""Which elements of a page stand around an article: menus, share buttons, comments, other stories."""

import re

from eventline.read.web.blocks import BLOCK_TAGS
from eventline.read.web.walk import Node

_NO_TEXT = (
    "script style noscript template svg math iframe object embed canvas audio video map head title "
    "dialog select option datalist button input textarea progress meter"
)
_NEVER_TEXT = frozenset(_NO_TEXT.split())
_NEVER_STORY = frozenset(("nav", "aside", "footer", "figure", "figcaption", "menu"))
_OUTER_ROLES = frozenset(("navigation", "complementary", "contentinfo", "banner", "search", "dialog"))
# Some pages put all they have into one of these; then it holds what is named here.
_WRAPPERS = {"header": "h1, h2, p", "form": "h1, article"}
_WHOLE = frozenset(("html", "body", "main", "article"))
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
# Names of classes and ids, as words between spaces, hyphens and underscores.
_OTHER_TEXT = (
    r"comments?|comment-?list|disqus|respond|reactions|replies|related|recommend\w*|sidebar|rail|most-?read"
    r"|popular|trending|teasers?|promos?|outbrain|taboola|read-?(?:more|next)|more-on|see-?also|ticker"
)
_TRIMMINGS = (
    r"nav|navbar|navigation|menu|breadcrumbs?|shar(?:e|es|ing)|social|newsletters?|subscri\w+|sign-?up"
    r"|advert\w*|ads?|sponsor\w*|cookies?|consent|banner|popup|modal|captions?|credits?|tags|toolbar|skip"
    r"|footer|masthead|topbar|bylines?|authors?|timestamp|pubdate|meta|paywall|copyright|visually-hidden|sr-only"
)
_OTHER_NAME = re.compile(rf"(?:^|[\s_-])(?:{_OTHER_TEXT})(?:$|[\s_-])", re.IGNORECASE)
_ANY_NAME = re.compile(rf"(?:^|[\s_-])(?:{_OTHER_TEXT}|{_TRIMMINGS})(?:$|[\s_-])", re.IGNORECASE)


def is_story(node: Node) -> bool:
    """Return whether an element may hold text of the article, by its kind and by its class and id."""
    return is_story_tag(node) and not _is_named(node, _ANY_NAME)


def is_story_tag(node: Node) -> bool:
    """Return whether an element may hold text of the article, by its kind alone."""
    if node.tag in _NEVER_STORY or node.getattr("role") in _OUTER_ROLES:
        return False
    holds_story = _WRAPPERS.get(node.tag)
    if holds_story is not None and node.query_selector(holds_story) is None:
        return False
    return is_visible(node)


def is_page_text(node: Node) -> bool:
    """Return whether an element may tell about this page: the article with its byline and footer.

    Comments and other stories, which have dates of their own, are left out.
    """
    return node.tag not in ("nav", "aside") and is_visible(node) and not _is_named(node, _OTHER_NAME)


def is_any_text(node: Node) -> bool:
    """Return whether an element may hold text of anything but a menu."""
    return node.tag != "nav" and is_visible(node)


def is_visible(node: Node) -> bool:
    if node.tag in _NEVER_TEXT or node.hasattr("hidden") or node.getattr("aria-hidden") == "true":
        return False
    style = node.getattr("style")
    return not (style and _HIDDEN.search(style))


def _is_named(node: Node, names: re.Pattern[str]) -> bool:
    """Return whether class or id names furniture; only blocks are asked, as words within a line are text."""
    if node.tag in _WHOLE or node.tag not in BLOCK_TAGS:
        return False
    label = f"{node.getattr('class') or ''} {node.getattr('id') or ''}"
    if label == " " or not names.search(_CAMEL.sub("-", label)):
        return False
    # A wrapper may have such a name as well ("with-sidebar"): what holds the headline is no furniture.
    return node.query_selector("h1") is None
