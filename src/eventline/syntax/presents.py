"""Presents: whether a form in -s, in -ing or without an ending is a verb here: "claims", "fear"."""

from eventline.syntax import closed as c
from eventline.syntax.adjectives import ADJECTIVAL
from eventline.syntax.group import Group
from eventline.syntax.relative import is_relative
from eventline.syntax.tokens import Tokens
from eventline.syntax.wordlist import words

ATTRIBUTIVE = c.DETERMINER | c.POSSESSIVE | c.PREPOSITION | c.NUMBER | c.NATIONAL
_TRADES = words(
    """mining shipping banking farming fishing manufacturing refining smelting engineering building
    peacekeeping policing broadcasting trading"""
)


def is_gerund(t: Tokens, i: int, p: int) -> bool:
    """Return whether the form in -ing at token *i* is a verb; *p* is the last token before its adverbs."""
    before, after = t.at(p), t.at(i + 1)
    if before & (c.DETERMINER | c.POSSESSIVE | c.NATIONAL):
        return False
    if t.words[i] not in t.lexicon.verbs and before & c.PREPOSITION and not after & c.STARTS_OBJECT:
        return False  # "after months of wrangling"
    if t.word(p).endswith(ADJECTIVAL) and t.at(p - 1) & c.DETERMINER and not after & c.STARTS_OBJECT:
        return False  # "a residential building"
    if t.word(p).endswith("est") and t.at(p - 1) & (c.DETERMINER | c.POSSESSIVE):
        return False  # "the biggest selling book"
    led = (before & (c.VERB | c.AUXILIARY) and "-" not in t.word(p)) or i + 1 in t.timed
    if t.words[i] in _TRADES and not after & c.STARTS_OBJECT and not led:
        return False  # "the coal mining town"
    if not t.flags[i] & c.NOUN:
        return not (t.flags[i] & c.CAPITAL and i > 0)
    return bool(after & c.STARTS_OBJECT)


def is_third(t: Tokens, i: int, p: int, before: list[Group]) -> bool:
    """Return whether the form in -s at token *i* is a verb behind the groups *before*: "Peru plans to"."""
    if not t.flags[i] & c.NOUNISH:
        opens = i == 0 and t.at(i + 1) & c.PAST  # "Rockets struck"
        return not (opens or t.at(p) & (c.DETERMINER | c.POSSESSIVE))
    word, previous, after = t.word(p), t.at(p), t.at(i + 1)
    if previous & c.COORDINATOR and p - 1 in t.timed and after & c.TO:
        return any(g.is_finite for g in before)  # "cut jobs in May and plans to close"
    if word in {"he", "she", "it", "who", "which"}:
        return True
    if after & c.AUXILIARY or (t.words[i] in _UNITS and after & c.PREPOSITION):
        return False  # "Oil prices have risen", "equipment of Kyiv forces in the south"
    if word == "," and not any(g.is_finite for g in before) and len(before) + i > 3:
        return not after & (c.PREPOSITION | c.PUNCTUATION | c.VERB) and i + 1 < len(t)
    if (
        p < 0
        or previous & (ATTRIBUTIVE | c.VERB | c.COORDINATOR | c.TO | c.PUNCTUATION)
        or after & c.VERB & ~c.NOUNISH
    ):
        return False
    if word.endswith("s") and not previous & c.CAPITAL:
        return False  # a plural subject takes the base form
    ends = i + 1 >= len(t) or after & (c.PUNCTUATION & ~c.QUOTE | c.COORDINATOR) or t.word(i + 1) == "of"
    return not ends and (
        bool(after & (c.STARTS_OBJECT | c.SUBORDINATOR | c.TO)) or bool(previous & c.CAPITAL)
    )


_PARTS = c.PUNCTUATION | c.COORDINATOR | c.SUBORDINATOR | c.RELATIVE | c.PRONOUN | c.TO


def ends_object(t: Tokens, i: int, before: list[Group]) -> bool:
    """Return whether the noun ends the object of the verb before it: "shut off oil supplies to Peru"."""
    last = before[-1] if before else None
    if last is None or not last.is_finite or last.lemma in c.REPORTING or last.end >= i:
        return False
    parted = any(t.flags[j] & _PARTS & ~c.DETERMINER or j in t.timed for j in range(last.end, i))
    return not parted and not is_relative(t, last.start, before[-2].end if len(before) > 1 else 0)


_UNITS = words("forces troops")
_PLURALS = words(
    """people police men women children forces officials troops authorities scientists media data prosecutors
    judges lawmakers soldiers rebels ministers workers doctors detectives officers investigators"""
)


_HOPING = words("hope plan aim fear promise pledge vow need wish")
_SINGLE = words("sales jobs arms sports rights savings news economics politics this his was has")
_PARTICLES = words("back up out off down away over")


def is_plural_present(t: Tokens, i: int, p: int, before: list[Group]) -> bool:
    """Return whether the base form at token *i* is the verb of several: "Rebel forces launch an attack"."""
    word, previous = t.word(p), t.at(p)
    if word in {"i", "we", "they", "you", "who"} or _is_behind_reduced(t, i, before):
        return True
    if word == "that" and t.word(p - 1).endswith("s") and not t.at(p - 1) & c.VERB & ~c.NOUNISH:
        return not t.flags[i] & c.NOUNISH  # "rules that oppose it"
    if p >= 0 and previous & c.CAPITAL and not (t.flags[i] & c.NOUNISH or previous & ATTRIBUTIVE):
        return not any(g.is_finite for g in before)
    behind = i + 2 if t.word(i + 1) in _PARTICLES else i + 1
    if t.flags[i] & c.NOUNISH and p == i - 1 and t.at(behind) & (c.DETERMINER | c.CAPITAL):
        acts = previous & c.NOUNISH or behind > i + 1
        acts |= t.lexicon.verbs.get(t.words[i]) in c.REPORTING  # "Analysts fear the war"
        many = word in _PLURALS or (acts and word.endswith("s"))
        return bool(many) and not any(g.form == "finite" for g in before)  # "forces launch an attack"
    if t.flags[i] & c.NOUNISH and t.at(i + 1) & c.TO and t.at(i + 2) & c.BASE and p == i - 1:
        led = t.words[i] in _HOPING  # "The two firms hope to merge"
        many = word.endswith("s") and word not in _SINGLE and not previous & (c.CAPITAL | c.POSSESSIVE)
        return led and many and not any(g.form == "finite" for g in before)
    if t.flags[i] & c.NOUNISH or p < 0 or previous & (ATTRIBUTIVE | c.PUNCTUATION | c.TO | c.AUXILIARY):
        return False
    if previous & c.COORDINATOR and before and before[-1].form == "infinitive":
        return True
    plural = word in _PLURALS or (word.endswith("s") and not word.endswith("ss"))
    return plural and not (previous & c.VERB and not previous & c.NOUNISH)


def _is_behind_reduced(t: Tokens, i: int, before: list[Group]) -> bool:
    """Return whether the verb follows a participle with its time: "pictures taken on Friday show the dam"."""
    last = before[-1] if before and i - 1 in t.timed else None
    if last is None or last.end - last.start > 1 or not t.flags[last.head] & c.PARTICIPLE or not last.start:
        return False
    close = all(j in t.timed or t.flags[j] & c.PREPOSITION for j in range(last.end, i))
    return (
        close
        and t.words[last.start - 1].endswith(("s", "men", "people"))
        and bool(t.at(i + 1) & c.STARTS_OBJECT)
    )
