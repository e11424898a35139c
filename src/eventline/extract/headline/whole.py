"""Whole: a finished headline without what hangs at its ends; nothing where no headline is left."""

from eventline.extract.headline.fit import AMOUNTS
from eventline.extract.headline.wording import trim
from eventline.extract.reading import Reading
from eventline.syntax import closed as c
from eventline.syntax.clauses import Clause
from eventline.syntax.wordlist import words

_OPENING = words(
    """and but or so yet at in on by of for with since during following from until amid despite because as
    after before although while into through upon against"""
)
_COUNTING = words("least most about around almost nearly some")
_HANGING = words(
    "along so such prior per whose which whom anytime scarcely barely as than only and or how whether"
)
_NO_SUBJECT = words("to is was are were did does do has have had would could why how what whether saying")
_PRONOUNS = words("i you he she it we they this that these those first")
_AS_CONSONANT = ("one", "once", "eu")  # vowels that are not heard as such: "a one-day strike", "a European"
_LEAST = 2


def whole(found: list[str]) -> list[str]:
    """Return the words of a headline from its first noun on to its last whole phrase.

    >>> whole("after the talks between Peru".split()), whole("at least ten died".split())
    (['the', 'talks'], ['at', 'least', 'ten', 'died'])
    """
    if not found or found[0] in _NO_SUBJECT:
        return []
    found = _without_opening(found)
    found = found[:-2] if found[-2:] == ["since", "then"] else found
    while found and (found[-1].lower() in _HANGING or _leads_on(found)):
        found = trim(found[:-1])
    if len(found) > _LEAST and found[-2] == "and" and found[-1] in AMOUNTS:
        found = trim(found[:-2])  # "two were killed | and three"
    if "between" in found and "and" not in found[found.index("between") :]:
        found = trim(found[: found.index("between")])
    return found if len(found) >= _LEAST else []


def lacks_subject(r: Reading, clause: Clause, subject: list[str], verb: list[str]) -> bool:
    """Return whether nobody is known to do it, though the words are no notes: "…, allowing it to leave".

    A pronoun goes with no verb that has no tense: "it leaving".
    """
    if clause.shared and subject in (["there"], ["There"]):
        return True  # "said there was no proof, but gave no reason"
    if len(subject) == 1 and subject[0].lower() in _PRONOUNS:
        return (
            verb[0] == "to"
            or subject == ["first"]
            or (clause.group.form == "gerund" and verb[0].endswith("ing"))
        )
    if subject or r.entry is not None or r.t.is_title:
        return False
    first = next((j for j, flags in enumerate(r.t.flags) if not flags & c.PUNCTUATION), 0)
    return clause.group.start > first  # "Agreed to close the hall."


def spelled(found: list[str]) -> list[str]:
    """Return the words with capitals and articles as they go together.

    >>> spelled(["a", "angry", "mob", "shouted:", "go"])
    ['An', 'angry', 'mob', 'shouted:', 'Go']
    >>> spelled(["dockers", "called", "a", "one-day", "strike"])
    ['Dockers', 'called', 'a', 'one-day', 'strike']
    """
    told = list(found)
    for k, word in enumerate(found[:-1]):
        behind = found[k + 1].lower()
        if word == "a" and behind[0] in "aeio" and not behind.startswith(_AS_CONSONANT):
            told[k] = "an"  # a word between the two was left out
        if word.endswith(":"):
            told[k + 1] = _capital(found[k + 1])
    return [_capital(told[0]), *told[1:]] if told else []


def _leads_on(found: list[str]) -> bool:
    """Return whether an adverb behind a preposition is the last word: "by widely" of "by widely shelling"."""
    return len(found) > 1 and found[-1].endswith("ly") and found[-2] in _OPENING


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


def _without_opening(found: list[str]) -> list[str]:
    """Return the words without a preposition or conjunction in front, unless it counts: "at least ten"."""
    if [word.lower() for word in found[:2]] == ["according", "to"]:
        found = found[2:]
    while found and found[0].lower() in _OPENING:
        behind = found[1].lower() if len(found) > 1 else ""
        if found[0].lower() != "from" and (behind in _COUNTING or behind[:1].isdigit()):
            break
        found = found[1:]
    return found
