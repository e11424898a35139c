"""Marked words: the trigger at a span that was marked in the input."""

from eventline.extract.attribution import Frame
from eventline.extract.reading import Reading
from eventline.extract.what.triggers import Trigger, triggers
from eventline.languages.en.events.lexicon import lexicon
from eventline.model.span import Span


def marked_trigger(r: Reading, span: Span, attributed: list[Frame | None]) -> tuple[Trigger, Frame | None]:
    """Return the trigger at a marked span, and the saying that it is the content of."""
    start = next((j for j in range(len(r.t)) if r.t.ends[j] > span.start), 0)
    end = next((j for j in range(start, len(r.t)) if r.t.ends[j] >= span.end), start) + 1
    trigger = next((x for x in triggers(r) if start <= x.start < end), None) or _made(
        r, start, min(end, len(r.t))
    )
    return trigger, None if trigger.clause is None else attributed[trigger.clause]


def _made(r: Reading, start: int, end: int) -> Trigger:
    """Return a trigger for words that are none by themselves."""
    tables = lexicon()
    word = r.t.word(start)
    inside = [k for k, clause in enumerate(r.clauses) if clause.left <= start < clause.right]
    heads = [k for k in inside if r.clauses[k].group.start <= start < r.clauses[k].group.end]
    clause = heads[0] if heads else inside[-1] if inside else None
    lemma = tables.nouns.get(word, tables.verbs.get(word, word))
    theme = tables.noun_themes.get(lemma, tables.verb_themes.get(lemma, "other"))
    return Trigger(start, end, clause, lemma, theme, bool(heads), bool(heads))
