"""The TempEval-3 measures: strict and relaxed spans, type and value, with the errors counted."""

from collections import Counter
from collections.abc import Iterable
from os import PathLike

from attrs import frozen

from eventline.errors import UnreadableError
from eventline.evaluate.align import align
from eventline.evaluate.answers import Annotated, Answer, read_answers


@frozen
class Score:
    """Hits among what the gold standard and the system have; a share of nothing is 0.

    >>> score = Score(hits=3, gold=4, system=6)
    >>> score.precision, score.recall, score.f1
    (0.5, 0.75, 0.6)
    """

    hits: int
    gold: int
    system: int

    @property
    def precision(self) -> float:
        return self.hits / self.system if self.system else 0.0

    @property
    def recall(self) -> float:
        return self.hits / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        both = self.gold + self.system
        return 2 * self.hits / both if both else 0.0


@frozen
class Mistake:
    """One kind of error: MISS, SPURIOUS, or the parts of a pair that differ ("SPAN+VALUE")."""

    kind: str
    gold: str
    gold_type: str
    gold_value: str
    system: str
    system_type: str
    system_value: str


@frozen
class Evaluation:
    """The measures over a whole collection (micro-averaged).

    Attributes:
        strict: Pairs whose words are identical; their offsets, where neither side has the text.
        relaxed: Pairs that overlap.
        type, value: Pairs with the same type or value; their F1 is the official attribute F1.
        by_type: Relaxed score among the gold answers of each type, with the system answers they met.
        mistakes: How often each error was made, most frequent first.
        missing: Ids of gold documents that the system does not have; scored as empty.

    >>> right, none = Score(hits=3, gold=4, system=4), Score(hits=0, gold=0, system=0)
    >>> Evaluation(right, right, right, right, {"DATE": right, "SET": none}, (), ()).by_type["DATE"].f1
    0.75
    """

    strict: Score
    relaxed: Score
    type: Score
    value: Score
    by_type: dict[str, Score]
    mistakes: tuple[tuple[Mistake, int], ...]
    missing: tuple[str, ...]


def evaluate(gold: str | PathLike[str], system: str | PathLike[str]) -> Evaluation:
    """Return the TempEval-3 measures of *system* against *gold*, each a TimeML folder or a JSON lines file.

    Raises:
        UnreadableError: A side cannot be read, the texts of a document differ, or no document is common.

    Source:
        UzZaman et al., "SemEval-2013 Task 1: TempEval-3", section 4.

    >>> import tempfile
    >>> from pathlib import Path
    >>> said = '{"doc_id": "a", "text": "On Friday.", "timexes": [{"start": 3, "end": 9, "type": "DATE"}]}'
    >>> with tempfile.NamedTemporaryFile() as file:
    ...     _ = Path(file.name).write_text(said, encoding="utf-8")
    ...     evaluate(file.name, file.name).strict.f1
    1.0
    """
    return score(read_answers(gold), read_answers(system))


def score(gold: dict[str, Annotated], system: dict[str, Annotated]) -> Evaluation:
    """Return the measures over documents paired by id; documents that only the system has do not count."""
    if not gold.keys() & system.keys():
        raise UnreadableError(f"no document in common: gold has {_some(gold)}, the system {_some(system)}")
    pairs: list[tuple[Answer, Answer]] = []
    missed: list[Answer] = []
    spurious: list[Answer] = []
    for name, document in gold.items():
        aligned = align(document, system.get(name, Annotated(name, None, ())))
        pairs += aligned.pairs
        missed += aligned.missed
        spurious += aligned.spurious
    return _measured(pairs, missed, spurious, tuple(name for name in gold if name not in system))


def _measured(
    pairs: list[tuple[Answer, Answer]], missed: list[Answer], spurious: list[Answer], missing: tuple[str, ...]
) -> Evaluation:
    golds, systems = len(pairs) + len(missed), len(pairs) + len(spurious)
    types = Counter(g.type for g, _ in pairs) + Counter(g.type for g in missed)
    found = Counter(g.type for g, _ in pairs)
    answered = found + Counter(s.type for s in spurious)
    return Evaluation(
        strict=Score(sum(g.text == s.text for g, s in pairs), golds, systems),
        relaxed=Score(len(pairs), golds, systems),
        type=Score(sum(g.type == s.type for g, s in pairs), golds, systems),
        value=Score(sum(g.value == s.value for g, s in pairs), golds, systems),
        by_type={name: Score(found[name], n, answered[name]) for name, n in sorted(types.items())},
        mistakes=tuple(Counter(_mistakes(pairs, missed, spurious)).most_common()),
        missing=missing,
    )


def _mistakes(
    pairs: Iterable[tuple[Answer, Answer]], missed: Iterable[Answer], spurious: Iterable[Answer]
) -> Iterable[Mistake]:
    for g, s in pairs:
        parts = {"SPAN": g.text != s.text, "TYPE": g.type != s.type, "VALUE": g.value != s.value}
        if any(parts.values()):
            kind = "+".join(name for name, differs in parts.items() if differs)
            yield Mistake(kind, g.text, g.type, g.value, s.text, s.type, s.value)
    yield from (Mistake("MISS", g.text, g.type, g.value, "", "", "") for g in missed)
    yield from (Mistake("SPURIOUS", "", "", "", s.text, s.type, s.value) for s in spurious)


def _some(documents: dict[str, Annotated]) -> str:
    return ", ".join(sorted(documents)[:3])
