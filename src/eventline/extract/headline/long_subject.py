"""Long subject: the words of a subject that is too long for a headline, as far as its noun phrase goes."""

from eventline.extract.headline.fit import MOST
from eventline.extract.headline.inside import is_reduced
from eventline.extract.headline.wording import PARTIAL, take, trim
from eventline.extract.reading import Reading
from eventline.extract.who.names import Kind
from eventline.syntax import closed as c


def cut(r: Reading, phrase: tuple[int, int], *, bare: bool = False) -> list[str]:
    """Return the words of a long subject as far as its noun phrase goes, without a row of names in it.

    Args:
        bare: Leave out whom somebody is "loyal to", too.
    """
    found: list[str] = []
    of = 0
    for j in range(*phrase):
        hangs = r.t.flags[j] & (c.PREPOSITION | c.RELATIVE) and r.t.words[j] not in {"of", "than", "up"}
        hangs = hangs and not any(x.start < j < x.end for x in r.names)  # "the Institute for Peace"
        hangs = hangs or r.t.words[j] == "," or _is_owed(r, j, within=of > 0)
        is_row = r.t.words[j] == "," and "and" in r.t.words[j : phrase[1]]
        if is_row and of:
            return found[:of]  # "The heads of Peru, Chile and Cuba"
        if len(found) > 1 and hangs:
            break
        if bare and r.t.flags[j] & c.TO and len(trim(found)) < len(found):
            return trim(found)
        of = of or len(found) * (r.t.words[j] == "of" and r.t.word(j - 1) not in PARTIAL)
        take(r, j, found)
    if len(found) <= MOST - 2:
        return found
    whose = next((x for x in r.names_in(*phrase) if x.kind is Kind.PERSON), None)
    titled = whose is not None and not any(r.t.flags[j] & c.TO for j in range(phrase[0], whose.start))
    if whose is not None and titled and found[-1] == whose.text.split()[-1] and found.count("of") == 1:
        return found[: of + 1] + whose.text.split()  # "The trial of the former minister Ada Venn"
    last = next((k for k in range(MOST - 2, of, -1) if found[k] == "of"), of)
    return found[: last or _before_and(found)]  # "The wife of the mayor | of Orlo"


def _before_and(found: list[str]) -> int:
    """Return how many words to keep: as far as "and" behind a noun in the plural, else as many as may be."""
    at = next((k for k in range(2, MOST - 2) if found[k] == "and"), MOST - 2)
    return at if found[at - 1].islower() else MOST - 2


def _is_owed(r: Reading, j: int, *, within: bool) -> bool:
    """Return whether a participle or gerund opens what is not needed: "a ship | hired by Peru".

    Behind "of" it may be needed: "the number of men hurt". So is a gerund behind a preposition.
    """
    if not is_reduced(r, j) or r.t.flags[j - 1] & c.PREPOSITION:
        return False
    group = r.begun[j].group
    return group.form == "gerund" or not within or r.t.word(group.end) not in {"in", "at", "on", "near"}
