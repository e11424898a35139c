"""Questions: a sentence that asks whether something happened, and so tells nothing."""

from eventline.extract.reading import Reading
from eventline.syntax.closed import AUXILIARY, PUNCTUATION


def asks(r: Reading) -> bool:
    """Return whether the sentence is a question of yes or no: "Did he sign on Monday?", "Q. Was it sold?"."""
    t = r.t
    if not t.words or t.words[-1] != "?" or any(r.quoted):
        return False
    first = next((j for j in range(len(t)) if not t.flags[j] & PUNCTUATION and t.words[j] != "q"), len(t))
    return bool(t.at(first) & AUXILIARY)
