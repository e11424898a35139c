"""How wide a text is in pixels, without a font at hand: a table of Helvetica's letter widths."""

FONT_SIZE = 12  # pixels; the size in which the chart writes labels
# Thousandths of the font size, from the Adobe font metrics of Helvetica (Core 14 AFM files).
_GROUPS = {
    191: "'",
    222: "ijl‘’",
    260: "|",
    278: " !,./:;I[\\]ft",
    333: "()-`r“”",
    355: '"',
    389: "*",
    469: "^",
    500: "Jckxysvz",
    556: "#$0123456789?Labdeghnopqu–_",
    584: "+<=>~",
    611: "FTZ",
    667: "&ABEKPSVXY",
    722: "CDHNRUw",
    778: "GOQ",
    833: "Mm",
    889: "%",
    944: "W",
    1000: "…—",
    1015: "@",
}
_THOUSANDTHS = {letter: width for width, letters in _GROUPS.items() for letter in letters}
_OTHER, _WIDE = 600, 1000  # an unknown letter; a letter of the East Asian scripts
_FIRST_WIDE = "\u1100"  # Hangul Jamo: nearly all scripts from here on fill a square
_SAFETY = 1.06  # the reader's sans-serif font may run a little wider than Helvetica


def text_width(text: str, size: float = FONT_SIZE) -> float:
    """Return the width of *text* in pixels, on the safe side.

    >>> text_width("iii") < text_width("mmm") < text_width("漢漢漢")
    True
    """
    return sum(_width(letter) for letter in text) * size * _SAFETY / 1000


def _width(letter: str) -> int:
    return _THOUSANDTHS.get(letter, _WIDE if letter >= _FIRST_WIDE else _OTHER)


def shorten(text: str, most: int) -> str:
    """Return *text* in at most *most* characters, cut at a word and with an ellipsis where it was longer.

    >>> shorten("Kyiv agrees to a thirty-day ceasefire", 24)
    'Kyiv agrees to a…'
    """
    if len(text) <= most:
        return text
    head = text[: most - 1]
    words = head.rsplit(" ", 1)[0] if " " in head else head
    return (words if len(words) * 2 > most else head).rstrip(" ,;:–-") + "…"


def fitted(text: str, room: float, size: float = FONT_SIZE) -> str:
    """Return *text* on one line, shortened until it is at most *room* pixels wide.

    >>> fitted("Kyiv agrees to a ceasefire", 100)
    'Kyiv agrees…'
    """
    line = " ".join(text.split())
    longest = int(room / size * 5) + 1  # no letter is narrower than a fifth of its size
    line = shorten(line, max(longest, 1)) if len(line) > longest else line
    while len(line) > 2 and text_width(line, size) > room:
        kept = line.rstrip("…")
        line = shorten(kept, len(kept) - 1)
    return line
