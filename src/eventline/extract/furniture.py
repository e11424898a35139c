"""Furniture: lines of a page that no article tells: blurbs, headlines of others, captions told twice."""

from attrs import Factory, define

from eventline.languages.en.events.furniture import is_furniture

_LONGEST = 700  # characters of a blurb
_FIRST = 2  # sentences, among which a line of capitals is the article's own headline


@define
class Furniture:
    """Knows the lines of one page so far."""

    seen: set[str] = Factory(set)

    def holds(self, line: str, read: int) -> bool:
        """Return whether *line*, behind as many sentences *read*, is none of the article's own."""
        words = " ".join(line.split())
        if len(words) < _LONGEST and (is_furniture(words) or (read >= _FIRST and _is_link(words))):
            return True
        repeated = words in self.seen
        self.seen.add(words)
        return repeated


def _is_link(words: str) -> bool:
    """Return whether a line inside the article is the headline of another one."""
    if words[-1:] in '.!?…”"':
        return False
    long = [word for word in words.split() if len(word) > 3 and word[0].isalpha()]
    return words.isupper() or (len(long) > 3 and sum(word[0].isupper() for word in long) > 0.8 * len(long))
