"""Line: an entry of a chronology that no clause tells: "3 June 2019 – First call from the bank"."""

from attrs import evolve

from eventline.extract.headline.fit import fit
from eventline.extract.headline.phrase import tail
from eventline.extract.reading import Reading
from eventline.extract.what.triggers import Trigger
from eventline.model.mention import Mention, Strength
from eventline.syntax import closed as c

_ENDS = c.PREPOSITION | c.PUNCTUATION | c.TO | c.VERB | c.AUXILIARY


def opens_entry(r: Reading) -> bool:
    """Return whether the sentence stands behind the date of an entry, on the same line; no message does."""
    if r.entry is None or r.entry.is_message:
        return False
    return r.span.start <= r.entry.head.start < r.entry.body < r.span.end


def tells(m: Mention) -> bool:
    """Return whether the mention tells what the entry is about: a main verb, nothing that is only said."""
    return m.is_finite and m.strength is not Strength.BACKGROUND and not m.opener and m.frame is None


def is_kept(m: Mention) -> bool:
    """Return whether the mention tells something else beside its line: "…; two men were hurt"."""
    return m.is_finite and m.frame is None and m.opener in {";", ":"}


def line_trigger(r: Reading, found: list[Trigger]) -> Trigger | None:
    """Return the word for the whole line: a happening in its first phrase, its verb, else its first noun."""
    letters = [i for i in range(len(r.t)) if r.t.words[i][0].isalpha() and i not in r.t.timed]
    if not letters:
        return None
    stop = next((i for i in letters[1:] if r.t.flags[i] & _ENDS), letters[-1] + 1)
    pause = next((i for i in letters if r.t.word(i + 1) in {";", ":", ".", ","}), letters[-1])
    near = [x for x in found if x.start <= pause]
    inside = [x for x in near if not x.is_verb and x.start < stop]
    best = next(iter(inside or [x for x in near if x.is_verb] or near), None)
    head = max(i for i in letters if i < max(stop, letters[0] + 1))
    best = best or Trigger(head, head + 1, None, r.t.words[head], "other", is_verb=False, carries=True)
    return evolve(best, clause=None, is_verb=False, carries=True)


def line_words(r: Reading) -> str:
    """Return the headline of the line: its own words, as many as a headline has."""
    words = fit([[]], tail(r, 0))
    return " ".join([words[0][:1].upper() + words[0][1:], *words[1:]]) if words else ""
