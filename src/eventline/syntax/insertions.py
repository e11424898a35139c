"""Insertions between a subject and its verb: an age, another name, a clause between commas, a bracket."""

from eventline.syntax import closed as c
from eventline.syntax.tokens import Tokens
from eventline.syntax.wordlist import words

_INSERTED = words("however according too bound due home known famous")


_TYING = words("however meanwhile too though therefore also nevertheless nonetheless instead")
_LONGEST = 40  # tokens of an insertion
_TITLE = 4  # words of a role: "deputy chief executive officer"
_OF_ROLE = words("of for at in with from")
_SHORT = 8  # tokens of one between a verb and its object
_OPENING = {")": "(", "—": "—", "–": "–", "-": "-"}
CLOSING = frozenset(_OPENING)


def before_bracket(t: Tokens, j: int) -> int:
    """Return the last token before the bracket or dashes that token *j* closes, else *j*: "Lee (54) won"."""
    opening = _OPENING.get(t.words[j]) if j >= 0 else None
    if opening is None or (opening == "-" and not _is_dash(t, j)):
        return j
    before = range(j - 1, max(-1, j - _LONGEST), -1)
    opens = next((k for k in before if t.words[k] == opening and (opening != "-" or _is_dash(t, k))), 0)
    return opens - 1 if opens > 0 else j


def _is_dash(t: Tokens, j: int) -> bool:
    """Return whether the hyphen has blanks around it, as a dash has: "Lee - the mayor - won"."""
    return 0 < j < len(t) - 1 and t.starts[j] > t.ends[j - 1] and t.ends[j] < t.starts[j + 1]


def before_age(t: Tokens, j: int) -> int:
    """Return the last token of the name whose age is token *j*, else *j*: "Lee, 52, who won"."""
    is_age = j > 1 and t.words[j].isdigit() and t.words[j - 1] == ","
    return j - 2 if is_age and t.flags[j - 2] & c.CAPITAL else j


def is_apposition(t: Tokens, start: int, end: int) -> bool:
    """Return whether the insertion is another name for what stands before it: ", Ada Venn,"."""
    return (
        0 < end - start <= 12
        and bool(t.at(start) & (c.CAPITAL | c.DETERMINER))
        and bool(t.at(end - 1) & c.CAPITAL)
    )


def before_parenthesis(t: Tokens, comma: int) -> int:
    """Return the last token before the insertion that ends at *comma*; -1 when there is none."""
    for j in range(comma - 1, max(-1, comma - _LONGEST), -1):
        if t.words[j] == "," and j > 0 and j < comma - 1:
            inner = t.flags[j + 1]
            starts = c.RELATIVE | c.PREPOSITION | c.DETERMINER | c.ADVERB | c.CAPITAL
            starts |= c.GERUND | c.PARTICIPLE | c.NUMBER | c.POSSESSIVE
            if inner & starts or t.words[j + 1] in _INSERTED or _is_plain(t, j, comma):
                return j - 1
        if t.words[j] in ";:":
            return -1
    return -1


def behind_insertion(t: Tokens, j: int) -> int:
    """Return the token behind the phrase in commas that begins at token *j*: "held, in Oslo, | a vote"."""
    if t.word(j) != "," or not t.at(j + 1) & c.PREPOSITION:
        return j
    for k in range(j + 2, min(j + _SHORT, len(t))):
        if t.words[k] == ",":
            return k + 1 if t.at(k + 1) & (c.DETERMINER | c.POSSESSIVE | c.NUMBER) else j
        if t.flags[k] & (c.VERB & ~c.NOUNISH | c.AUXILIARY | c.PUNCTUATION):
            return j
    return j


def is_aside(t: Tokens, comma: int) -> bool:
    """Return whether one word that ties sentences stands before the *comma*: "Lee, however, said"."""
    return comma > 2 and t.words[comma - 2] == "," and t.words[comma - 1] in _TYING


def _is_plain(t: Tokens, start: int, end: int) -> bool:
    """Return whether a role without its article stands in it: "Ada Venn, chairman of the board,"."""
    if t.words[start + 1].endswith("ly") and end == start + 2:
        return True  # "This, unfortunately, led"
    if t.flags[start + 1] & c.PERSON and end == start + 3:
        return t.lexicon.verbs.get(t.words[start + 2]) in c.REPORTING  # "The mill, he said, closed"
    if not t.flags[start - 1] & c.CAPITAL:
        return False
    behind = start + 1
    while behind < end and not t.flags[behind] & ~(c.NOUNISH | c.BASE):
        behind += 1
    of_one = behind == start + 2 and t.word(behind) in {"of", "for", "at"}
    return of_one or (2 <= behind - start - 1 <= _TITLE and _names_role(t, start, behind, end))


def _names_role(t: Tokens, start: int, behind: int, end: int) -> bool:
    """Return whether a longer role follows a name that opens a clause: "Bo Ek, chief economist at Orlo,"."""
    first = start - 1
    while first > 0 and t.flags[first - 1] & c.CAPITAL:
        first -= 1
    heads = first == 0 or bool(t.flags[first - 1] & (c.PUNCTUATION | c.COORDINATOR | c.SUBORDINATOR))
    return heads and (behind == end or t.words[behind] in _OF_ROLE)
