"""Author: who speaks as "I" in a statement, an affidavit or a diary, where its first lines say so."""

from eventline.extract.reading import Reading
from eventline.extract.who.names import Kind, Name
from eventline.syntax.wordlist import words

_OWN = words(
    """statement affidavit declaration deposition testimony diary journal diaries memoir memoirs letters
    letter evidence confession recollections autobiography"""
)
_LED = words("of by from dr mr mrs ms miss sir professor captain major colonel general lieutenant sergeant")
_FIRST_LINES = 4


def author_of(r: Reading) -> str | None:
    """Return the person named as the one whose words the text is: "Statement of Ada Venn", "I, Ada Venn,"."""
    for name in r.names if r.number < _FIRST_LINES else ():
        j = name.start - 1
        if r.t.word(j) == "," and r.t.word(j - 1) == "i" and r.t.word(name.end) in {",", "of", "("}:
            return name.text
        while r.t.word(j).rstrip(".") in _LED:
            j -= 1
        opens = r.t.word(j) in _OWN and j < name.start - 1
        if _is_person(name) and opens:
            return name.text.title() if name.text.isupper() else name.text
    return None


def _is_person(name: Name) -> bool:
    """Return whether the name is a person's, or may be one in the capitals of a title page."""
    return name.kind is Kind.PERSON or (name.text.isupper() and " " in name.text)
