"""Tree: which word of a sentence hangs on which, as a dependency parser gives it."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from attrs import frozen

from eventline.syntax.tokens import Tokens


@frozen
class Words:
    """The words of a stretch of text as a parser cut them; parallel lists.

    Attributes:
        starts: Where each word starts, in characters of the whole text, ascending.
        heads: Number of the word that each hangs on; its own for a root.
        deps: Name of each relation, as in spaCy's English models: nsubj, dobj, mark, relcl, …
        tags: Part of speech of each, as in the Penn Treebank: VBD, NN, …
    """

    starts: Sequence[int]
    heads: Sequence[int]
    deps: Sequence[str]
    tags: Sequence[str]


@frozen
class Tree:
    """The same by the tokens of one sentence: -1 is the head of a root and of what hangs on another sentence.

    Several words of the parser in one token ("Kyiv-based") are read as the one that holds them together.
    """

    heads: tuple[int, ...]
    deps: tuple[str, ...]
    tags: tuple[str, ...]
    children: tuple[tuple[int, ...], ...]

    def subtree(self, i: int, without: frozenset[str] = frozenset()) -> Iterator[int]:
        """Yield token *i* and all that hang on it, but not what does so by one of the relations *without*."""
        waiting, seen = [i], {i}
        while waiting:
            k = waiting.pop()
            yield k
            new = [j for j in self.children[k] if self.deps[j] not in without and j not in seen]
            seen.update(new)  # where tokens were cut otherwise than words, there may be circles
            waiting += new


def tree(t: Tokens, words: Words) -> Tree:
    """Return the tree of the sentence *t* from the words of the stretch that holds it."""
    first = [max(bisect_right(words.starts, start) - 1, 0) for start in t.starts]
    chosen = [_top(words, k, end) for k, end in zip(first, t.ends, strict=True)]
    heads: list[int] = []
    for i, word in enumerate(chosen):
        head = words.heads[word]
        at = bisect_right(t.starts, words.starts[head]) - 1
        inside = bool(t.starts) and t.starts[0] <= words.starts[head] < t.ends[-1]
        heads.append(at if inside and at != i else -1)
    children: list[list[int]] = [[] for _ in heads]
    for i, head in enumerate(heads):
        if head >= 0:
            children[head].append(i)
    return Tree(
        tuple(heads),
        tuple(words.deps[k] for k in chosen),
        tuple(words.tags[k] for k in chosen),
        tuple(tuple(x) for x in children),
    )


def _top(words: Words, first: int, end: int) -> int:
    """Return the word among those from *first* to before character *end* whose head lies outside."""
    last = max(bisect_left(words.starts, end), first + 1)
    return next((k for k in range(first, last) if not first <= words.heads[k] < last), first)
