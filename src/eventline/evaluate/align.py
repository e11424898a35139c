"""Which answer of a system stands for which answer of the gold standard."""

from itertools import accumulate

from attrs import evolve, frozen

from eventline.errors import UnreadableError
from eventline.evaluate.answers import Annotated, Answer


@frozen
class Aligned:
    """The answers of one document: pairs, what the system missed, and what it added."""

    pairs: tuple[tuple[Answer, Answer], ...]
    missed: tuple[Answer, ...]
    spurious: tuple[Answer, ...]


def align(gold: Annotated, system: Annotated) -> Aligned:
    """Pair answers that overlap, one to one, in reading order.

    An answer that begins is paired with the one of the other side that is open at that place, when that one
    is still free. Places are counted without white space, so the layout of the two texts may differ. Where
    neither side has the text, places are the offsets, and these stand for the words.

    Raises:
        UnreadableError: The two texts are not the same, or an answer lies outside them.

    Source:
        UzZaman et al., "SemEval-2013 Task 1: TempEval-3", section 4: the tool's greedy one-to-one pairing.
    """
    if gold.text is not None and system.text is not None and _packed(gold.text) != _packed(system.text):
        raise UnreadableError(f"{gold.id}: the texts of gold and system differ")
    text = gold.text if gold.text is not None else system.text
    left, right = _placed(gold, text), _placed(system, text if system.text is None else system.text)
    pairs = _sweep([span[:2] for span in left], [span[:2] for span in right])
    taken_left, taken_right = {i for i, _ in pairs}, {j for _, j in pairs}
    return Aligned(
        tuple((left[i][2], right[j][2]) for i, j in pairs),
        tuple(span[2] for i, span in enumerate(left) if i not in taken_left),
        tuple(span[2] for j, span in enumerate(right) if j not in taken_right),
    )


def _packed(text: str) -> str:
    return "".join(text.split())


def _placed(document: Annotated, text: str | None) -> list[tuple[int, int, Answer]]:
    """Return start and end of each answer, counted over what is not white space, and the answer."""
    if text is None:
        spans = [(a.start, a.end, evolve(a, text=f"{a.start}–{a.end}")) for a in document.answers]
    else:
        document.check(text)
        place = [0, *accumulate(not character.isspace() for character in text)]
        inside = (evolve(a, text=text[a.start : a.end]) for a in document.answers)
        spans = [(place[a.start], place[a.end], a) for a in inside]
    return sorted((span for span in spans if span[0] < span[1]), key=lambda span: span[:2])


def _sweep(gold: list[tuple[int, int]], system: list[tuple[int, int]]) -> list[tuple[int, int]]:
    sides = (gold, system)
    opening = sorted((span[0], side, i) for side, spans in enumerate(sides) for i, span in enumerate(spans))
    pairs: list[tuple[int, int]] = []
    used: tuple[set[int], set[int]] = (set(), set())
    current: list[int | None] = [None, None]
    for position, (start, side, index) in enumerate(opening):
        current[side] = index
        if position + 1 < len(opening) and opening[position + 1][0] == start:
            continue  # everything that begins here is open before a pair is made
        for which in (0, 1):
            open_one = current[which]
            if open_one is not None and sides[which][open_one][1] <= start:
                current[which] = None
        i, j = current
        if i is not None and j is not None and i not in used[0] and j not in used[1]:
            pairs.append((i, j))
            used[0].add(i)
            used[1].add(j)
    return pairs
