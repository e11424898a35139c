"""Future: whether a sentence may have a verb in the future, found far sooner than its verbs are."""

from itertools import pairwise

from eventline.syntax.wordlist import PUNCTUATION, words

# Each verb that looks ahead has one of these words in it, a present behind "when" or "if" the last five.
_SIGNS = words(
    """will won't shall would wouldn't may might could can must scheduled slated due planned expected set
    can't cannot upcoming forthcoming gonna wanna gotta when if once until unless"""
)
_BEFORE_TO = words(
    """is are be was were set due scheduled slated supposed about going poised expected likely plan plans
    planning intend intends intending want wants hope hopes hoping aim aims vow vows promise promises pledge
    pledges agreed ready preparing prepare prepares need needs threaten threatens"""
)
_BETWEEN_WORDS = str.maketrans(dict.fromkeys(PUNCTUATION.replace("_", "").replace("'", ""), " "))


def may_look_ahead(sentence: str) -> bool:
    """Return whether `eventline.syntax.verbs` may find a future in *sentence*; False is certain.

    >>> may_look_ahead("They plan to meet."), may_look_ahead("They went to the plan, and met.")
    (True, False)
    """
    said = sentence.lower().translate(_BETWEEN_WORDS)
    found = said.split()
    if not _SIGNS.isdisjoint(found) or not sentence.isascii() or "'ll" in said:
        return True
    return "to" in found and any(
        (word in _BEFORE_TO and following == "to") or (word == "to" and following == "be")
        for word, following in pairwise(found)
    )
