"""Single verbs: whether a word without an auxiliary is a verb where it stands, and in which form."""

from attrs import evolve

from eventline.model.tense import Tense
from eventline.syntax import closed as c
from eventline.syntax.adjectives import ADJECTIVAL
from eventline.syntax.group import Group
from eventline.syntax.presents import ATTRIBUTIVE, ends_object, is_gerund, is_plural_present, is_third
from eventline.syntax.tokens import Tokens
from eventline.syntax.wordlist import words


def single(t: Tokens, i: int, before: list[Group]) -> Group | None:
    """Read the verb at token *i*, which has no auxiliary; None when it is no verb here."""
    form, tense = _form(t, i, before)
    goes_on = not form and _goes_on_modal(t, i, before)
    if not form and not goes_on:
        return None
    lemma = t.lexicon.verbs.get(t.words[i], t.words[i])
    if goes_on:
        return evolve(before[-1], start=i, end=i + 1, head=i, lemma=lemma)
    negated = t.at(i - 1) & c.NEGATION != 0 and t.word(i - 1) != "no"
    return Group(i, i + 1, i, lemma, form, tense=tense, negated=negated or negated_after(t, i))


def _form(t: Tokens, i: int, before: list[Group]) -> tuple[str, Tense | None]:
    flags = t.flags[i]
    p = t.before_adverbs(i - 1)
    if t.words[i] == "given" and (p < 0 or t.words[p] == ","):
        return "", None  # "given their age"
    if flags & c.PARTICIPLE and (_is_listed(t, i, before) or _is_held(t, i)):
        return "participle", None
    if flags & (c.PAST | c.PARTICIPLE):
        no_verb = t.word(i - 1) == "to" or _is_object(t, i, p, before) or _is_linked(t, i)
        return ("", None) if no_verb else _past_form(t, i, p)
    if flags & c.PREPOSITION or _is_air(t, i):  # "including", "following"
        return "", None
    if flags & c.GERUND:
        return ("gerund", None) if is_gerund(t, i, p) else ("", None)
    if flags & c.NOUNISH and flags & c.THIRD and ends_object(t, i, before):
        return "", None
    finite = is_third(t, i, p, before) if flags & c.THIRD else is_plural_present(t, i, p, before)
    return ("finite", Tense.PRESENT) if finite else ("", None)


def _goes_on_modal(t: Tokens, i: int, before: list[Group]) -> bool:
    """Return whether the base form is a second verb of "will": "will meet on Monday and decide in May"."""
    last = before[-1] if before else None
    joined = last is not None and t.at(i - 1) & c.COORDINATOR and t.flags[i] & c.BASE
    if last is None or not joined or last.tense is not Tense.FUTURE or last.perfect or last.passive:
        return False
    apart = not t.timed.isdisjoint(range(last.end, i)) and not last.progressive
    is_noun = t.flags[i] & (c.NOUN | c.NOUNISH | c.CAPITAL) and t.timed.isdisjoint((i + 1, i + 2))
    return apart and (not is_noun or bool(t.at(i + 1) & c.STARTS_OBJECT))


def _is_listed(t: Tokens, i: int, before: list[Group]) -> bool:
    """Return whether the participle goes on a passive without tense: "being shot and wounded"."""
    last = before[-1] if before else None
    joined = last is not None and last.end == i - 1 and t.flags[i - 1] & c.COORDINATOR
    if last is None or not joined or t.at(i + 1) & c.STARTS_OBJECT:
        return False
    return not last.is_finite and (last.passive or t.words[last.start] == "being")


def _is_held(t: Tokens, i: int) -> bool:
    """Return whether the participle says what is thought of somebody: "men long thought to have drowned"."""
    return t.words[i] in _HELD_TO and t.word(i + 1) == "to" and t.word(i + 2) in {"be", "have"}


def _is_air(t: Tokens, i: int) -> bool:
    return t.words[i] == "air" and t.word(i + 1) in _OF_AIR


def _is_linked(t: Tokens, i: int) -> bool:
    """Return whether a verb before makes an adjective of the form: "to remain closed"."""
    return t.lexicon.verbs.get(t.word(i - 1)) in _LINKING and not t.at(i - 1) & c.NOUN


_ACTIVE = words("stood sat plunged jumped slumped tumbled surged soared dipped slipped declined rebounded")
_MANY = words("dozens scores hundreds thousands millions")
_ORDER = words("first last next only second third newly most")
_OF_AIR = words(
    "defense defence defenses defences force forces raid raids strike strikes base alert alarm traffic"
)
_LINKING = words("remain stay seem keep feel")
_HELD_TO = words("believed thought presumed known understood considered said alleged rumoured rumored")


def _past_form(t: Tokens, i: int, p: int) -> tuple[str, Tense | None]:
    flags, before, after = t.flags[i], t.at(p), t.at(i + 1)
    pronoun = before & (c.PRONOUN | c.RELATIVE) and t.word(p) not in {"this", "these", "those", "both", "all"}
    if _is_told_of_many(t, i, p) or _is_told_of_people(t, i, p) or _is_told_of_each(t, i, p):
        return "finite", Tense.PAST
    if before & ATTRIBUTIVE and not pronoun and not before & c.SUBORDINATOR and not t.word(p)[:1].isdigit():
        is_verb = before & c.NUMBER and flags & c.PAST and not flags & c.PARTICIPLE
        return ("finite", Tense.PAST) if is_verb else ("", None)
    if not flags & c.PARTICIPLE:
        return "finite", Tense.PAST
    if _describes_noun(t, i, p) or _goes_on_adjective(t, i):
        return "", None
    # "fell by 3 %", "plunged by the close", "replied by moving troops" are finite
    by_somebody = t.word(i + 1) == "by" and not t.at(i + 2) & (c.NUMBER | c.GERUND)
    by_somebody = by_somebody and t.words[i] not in _ACTIVE
    if not flags & c.PAST or by_somebody or (p < 0 and not t.is_title):
        return "participle", None
    if p >= 0 and t.flags[p] & c.SUBORDINATOR and not pronoun:
        return "participle", None  # "as reported", "if elected"
    plain_noun = not after & ~c.NOUNISH and i + 1 < len(t) and not pronoun
    if (
        plain_noun
        and before & (c.COORDINATOR | c.PUNCTUATION)
        and p >= 0
        and t.at(i + 2) & (c.VERB | c.AUXILIARY)
    ):
        return "", None  # ", wounded soldiers were"
    return "finite", Tense.PAST


def _describes_noun(t: Tokens, i: int, p: int) -> bool:
    """Return whether a participle belongs to the noun behind it: "the largest forced move"."""
    after = t.at(i + 1)
    if t.word(p) in _ORDER and t.at(p - 1) & (c.DETERMINER | c.POSSESSIVE) and not after & ~c.NOUNISH:
        return True  # "the last occupied village"
    if after & ~(c.NOUNISH | c.NOUN) or i + 1 >= len(t) or p != i - 1:
        return False
    if t.words[p].endswith("est") and t.at(p - 1) & c.DETERMINER:
        return bool(t.at(i + 1) & c.NOUN or t.at(i + 2) & c.NOUN)
    pair = t.word(p - 1) == "-" and t.at(p) & t.at(p - 2) & c.CAPITAL
    return bool(pair and t.at(p - 3) & c.DETERMINER and t.at(i + 1) & c.NOUN)


def _goes_on_adjective(t: Tokens, i: int) -> bool:
    """Return whether a participle is the second adjective of a happening: "a massive, coordinated raid"."""
    led = t.word(i - 3) in {"a", "an"} or (t.at(i - 3) & c.VERB and not t.at(i - 3) & c.NOUNISH)
    adjective = t.word(i - 2).endswith(ADJECTIVAL) and not t.at(i - 2)
    return bool(led) and adjective and t.word(i - 1) == "," and bool(t.at(i + 1) & c.NOUN)


_BEHIND_VERB = c.PREPOSITION | c.DETERMINER | c.POSSESSIVE | c.CAPITAL | c.PUNCTUATION | c.TO | c.COORDINATOR


def _is_told_of_people(t: Tokens, i: int, p: int) -> bool:
    """Return whether "the" makes a people of the adjective before a past: "the French left", "the Dutch"."""
    if not t.at(p) & c.NATIONAL or t.word(p - 1) != "the":
        return False
    return t.words[p].endswith(("ch", "sh", "ss", "ese")) and bool(
        t.at(i + 1) & _BEHIND_VERB or i + 1 in t.timed
    )


def _is_object(t: Tokens, i: int, p: int, before: list[Group]) -> bool:
    """Return whether a form that is a noun as well ends the object of the verb before: "won a lower bid"."""
    if not t.flags[i] & (c.NOUN | c.NOUNISH) or not t.at(p - 1) & c.DETERMINER or t.at(p) & c.AUXILIARY:
        return False
    last = before[-1] if before else None
    return last is not None and last.end == p - 1 and last.lemma not in c.REPORTING


def _is_told_of_many(t: Tokens, i: int, p: int) -> bool:
    """Return whether a past form says what a bare count did: "Thousands marched through the town."."""
    if t.word(p) not in _MANY or t.at(p - 1) & c.COORDINATOR:
        return False
    whole = t.word(len(t) - 1) in {".", "!", "?", "”", '"'}
    behind = t.at(i + 1) & (c.PREPOSITION | c.PUNCTUATION | c.ADVERB | c.TO)
    return whole and bool(t.flags[i] & c.PAST and behind)


_EACH = words("all both each")
_NO_SUBJECT = c.VERB | c.AUXILIARY | c.PREPOSITION | c.PUNCTUATION | c.COORDINATOR | c.SUBORDINATOR


def _is_told_of_each(t: Tokens, i: int, p: int) -> bool:
    """Return whether "all", "both" or "each" ends the subject: "The men all voted for it", "Both left it"."""
    told = t.word(p) in _EACH and p == i - 1 and t.flags[i] & c.PAST
    if told and (p == 0 or t.word(p - 1) == "of"):
        return bool(t.at(i + 1) & (c.DETERMINER | c.POSSESSIVE))
    if not told or p < 1 or not t.at(i + 1) & (_BEHIND_VERB | c.ADVERB):
        return False
    subject = t.at(p - 1)
    return bool(subject & c.PRONOUN or not subject & (_NO_SUBJECT & ~c.NOUNISH))


_MORE = words("only just merely simply")
_NONE = words("no nothing nobody none not")


def negated_after(t: Tokens, last: int) -> bool:
    """Return whether the word behind token *last* negates it: "found nothing"."""
    behind = t.word(last + 1)
    if behind not in _NONE:
        return False
    if behind == "no" and t.lexicon.verbs.get(t.word(last)) in c.REPORTING:
        return False  # "said no date had been set"
    plain = not t.at(last + 2) & c.TO and t.word(last + 2) not in _MORE  # "left not only the town"
    return behind != "not" or plain
