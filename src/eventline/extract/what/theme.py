"""Theme: what kind of deed a verb tells, by subject and object too: storms strike otherwise than armies."""

from eventline.extract.reading import Reading
from eventline.languages.en.events.nouns import WEAPONS
from eventline.syntax import closed as c
from eventline.syntax.wordlist import words

_WORKERS = words("union unions workers doctors nurses teachers drivers pilots staff crew miners lecturers")
_FALLING = words("fall land rain crash drop")
_PULLING = words("pull free dig")
_WORKS = words("dam dike levee embankment wall bridge roof crane pipeline")
_CARE = words("hospital hospitals clinic")
_RUINS = words("rubble ruins wreckage debris")


def theme_of_verb(r: Reading, k: int, theme: str) -> str:
    """Return the theme of the verb of clause *k*, which is *theme* by its base form alone."""
    subject = r.clauses[k].subject
    if theme == "talks" and _keeps(r, k):
        return "other"
    if theme in {"movement", "other"} and (_brings_to_care(r, k) or _rescues(r, k)):
        return "disaster"
    if subject is None:
        return theme
    if r.clauses[k].group.lemma == "fail":
        return "disaster" if r.t.words[subject[1] - 1] in _WORKS else theme
    if r.clauses[k].group.lemma in _FALLING and r.t.words[subject[1] - 1] in WEAPONS:
        return "fighting"
    if theme != "fighting":
        return theme
    low = [r.t.words[j] for j in range(*subject)]
    if any(r.t.lexicon.noun_themes.get(r.t.lexicon.nouns.get(word, "")) == "disaster" for word in low):
        return "disaster"
    return "protest" if r.clauses[k].group.lemma == "strike" and not _WORKERS.isdisjoint(low) else theme


def _keeps(r: Reading, k: int) -> bool:
    """Return whether a "hold" has a thing or a town for its object, not a meeting: "held the bridge"."""
    group = r.clauses[k].group
    if group.lemma != "hold" or group.passive:
        return False
    led_on = (j for j in range(group.end, len(r.t)) if r.t.flags[j] & (c.PREPOSITION | c.PUNCTUATION))
    end = next((j for j in led_on if r.t.words[j] not in {"of", ","}), len(r.t))
    return end > group.end and r.t.lexicon.nouns.keys().isdisjoint(r.t.words[group.end : end])


def _brings_to_care(r: Reading, k: int) -> bool:
    """Return whether somebody hurt is brought away: "was taken to hospital"."""
    group = r.clauses[k].group
    if not group.passive or r.t.word(group.end) != "to":
        return False
    return not _CARE.isdisjoint(r.t.words[group.end + 1 : group.end + 4])


def _rescues(r: Reading, k: int) -> bool:
    """Return whether somebody is got out of what fell down: "pulled two men from the rubble"."""
    clause = r.clauses[k]
    return clause.group.lemma in _PULLING and not _RUINS.isdisjoint(
        r.t.words[clause.group.end : clause.right]
    )
