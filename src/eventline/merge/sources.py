"""Which articles speak with one voice: the same publisher, or copies of one text."""

import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, combinations

from eventline.merge.content import fold, tokens
from eventline.merge.neighbours import adjacent
from eventline.merge.union import Union
from eventline.model.document import Document
from eventline.model.event import Event

_RUN = 4  # words in a row; two writers seldom share many runs of four
_SAMPLE = 4  # one run in so many is compared, chosen by its hash, so that copies choose alike
FEWEST = 4  # sampled runs in common; fewer is a shared phrase, not a copy
COMMON = 40  # articles with one run that are compared each with all others
NEXT = 5  # articles with which each is compared where more have one run


def sources(documents: Sequence[Document], events: Iterable[Event], *, copied: float) -> dict[str, str]:
    """Return for each document's id the name of its source.

    Articles of one publisher have one source, and so have articles that share at least *copied* (0 to 1)
    of the shorter one's word sequences, as far as they tell *events*: the rest of a text is not compared.
    """
    ordered = sorted(documents, key=lambda document: document.id)
    quotes: dict[str, set[str]] = {document.id: set() for document in ordered}
    for event in events:
        for evidence in event.evidence:
            quotes.setdefault(evidence.document, set()).add(evidence.quote)
    runs = {document.id: runs_of(quotes[document.id]) for document in ordered}
    voices = Union(document.id for document in ordered)
    for a, b in (*_colleagues(ordered), *_copies(runs, copied)):
        voices.join(a, b)
    return {document.id: voices.leader(document.id) for document in ordered}


def _colleagues(documents: Sequence[Document]) -> Iterator[tuple[str, str]]:
    first: dict[str, str] = {}
    for document in documents:
        if document.source:
            yield first.setdefault(fold(document.source), document.id), document.id


def runs_of(sentences: Iterable[str]) -> frozenset[int]:
    """Return the hashes (32 bits) of the word sequences that are compared."""
    split = (tokens(fold(sentence)) for sentence in sentences)
    in_a_row = (zip(*(words[at:] for at in range(_RUN)), strict=False) for words in split)
    runs = set(map(" ".join, chain.from_iterable(in_a_row)))
    hashes = (zlib.crc32(run.encode(errors="replace")) for run in runs)
    return frozenset(number for number in hashes if number % _SAMPLE == 0)


def _copies(runs: dict[str, frozenset[int]], copied: float) -> list[tuple[str, str]]:
    holders: dict[int, list[str]] = defaultdict(list)
    for id_, numbers in runs.items():
        for number in numbers:
            holders[number].append(id_)
    shared = Counter(
        chain.from_iterable(
            combinations(ids, 2) if len(ids) <= COMMON else adjacent(ids, NEXT) for ids in holders.values()
        )
    )
    return sorted(
        (a, b)
        for (a, b), count in shared.items()
        if count >= FEWEST and count >= copied * min(len(runs[a]), len(runs[b]))
    )
