"""Reading: a sentence with its tokens, clauses and names, as the steps of the extraction see it."""

from collections.abc import Callable, Sequence

from attrs import Factory, field, frozen

from eventline.extract.where.known_places import with_places
from eventline.extract.where.place_cues import Tie, ties
from eventline.extract.who.kinship import with_kin
from eventline.extract.who.names import Name, names
from eventline.languages.en.events.distance import may_hang
from eventline.languages.en.events.lexicon import lexicon
from eventline.model.span import Span
from eventline.model.timex import Timex
from eventline.syntax.clauses import Clause, clauses
from eventline.syntax.closed import DETERMINER
from eventline.syntax.entries import Entry, begin
from eventline.syntax.quotes import is_quoted
from eventline.syntax.tokens import Tokens, tokens
from eventline.syntax.wordlist import words

Parse = Callable[[Tokens], list[Clause]]
_KEEPING = words("celebrate mark observe commemorate honour honor spend")
_FROM = frozenset({"after", "before", "later", "earlier", "following", "into", "ended", "ending"})


@frozen
class Reading:
    """One sentence.

    Attributes:
        span: Its place in the text.
        t: Its tokens, without those of a dateline.
        clauses: Its clauses, one a verb group.
        names: Its names.
        timexes: The time expressions in it.
        quoted: For each clause, whether its verb stands in a quotation.
        number: Which sentence of the text it is, from 0; a title on its line counts with it.
        paragraph: Which block of the text holds it.
        entry: The entry of a chronology that it belongs to, None elsewhere.
        hangs: Whether it tells that something lies beside another happening: "the day after the vote".
        is_timed: Whether something in it may get a date: from a time, or from another happening.
        begun: Its clauses by the first token of their verbs.
        heads: The names that head its phrases, as far as somebody has asked, see `main_name`.
    """

    span: Span
    t: Tokens
    clauses: tuple[Clause, ...]
    names: tuple[Name, ...]
    timexes: tuple[Timex, ...]
    quoted: tuple[bool, ...]
    number: int
    paragraph: int
    entry: Entry | None = None
    hangs: bool = False
    is_timed: bool = field(
        default=Factory(lambda self: bool(self.timexes) or self.hangs, takes_self=True),
        init=False,
        eq=False,
        repr=False,
    )
    begun: dict[int, Clause] = field(
        default=Factory(lambda self: {x.group.start: x for x in self.clauses}, takes_self=True),
        init=False,
        eq=False,
        repr=False,
    )
    heads: dict[tuple[int, int], Name | None] = field(factory=dict, init=False, eq=False, repr=False)
    _ties: list[Tie] = field(factory=list, init=False, eq=False, repr=False)
    _when: dict[int, bool] = field(factory=dict, init=False, eq=False, repr=False)

    @property
    def ties(self) -> list[Tie]:
        """Return the names that may be places, read when first asked for."""
        if self.names and not self._ties:
            self._ties.extend(ties(self.t, self.names))
        return self._ties

    def chars(self, start: int, end: int) -> Span:
        """Return the character span of tokens *start* to *end*."""
        return Span(self.t.starts[start], self.t.ends[end - 1])

    def names_in(self, start: int, end: int) -> list[Name]:
        """Return the names that lie wholly in tokens *start* to *end*."""
        return [name for name in self.names if start <= name.start and name.end <= end]

    def says_when(self, token: int) -> bool:
        """Return whether a headline leaves the token out: a date, or the length in "a day after"."""
        if token not in self.t.timed:
            return False
        if token not in self._when:
            self._when[token] = self._leaves_out(token)
        return self._when[token]

    def _leaves_out(self, token: int) -> bool:
        start = self.t.starts[token]
        within = [x for x in self.timexes if x.start <= start < x.end]
        if within and self._is_kept(within[0]):
            return False
        return not within or any(map(self._is_point, within))  # "ended" of "the year ended 31 May" is in none

    def _is_kept(self, x: Timex) -> bool:
        """Return whether the time is what a verb keeps: "marked the Day of the Mill", "spent the night"."""
        first = next((k for k in range(len(self.t)) if self.t.starts[k] >= x.start), 0)
        first -= bool(self.t.at(first - 1) & DETERMINER)
        return any(y.group.end == first and y.group.lemma in _KEEPING for y in self.clauses)

    def _is_point(self, x: Timex) -> bool:
        if x.type in {"DATE", "TIME"}:
            return True
        behind = next((k for k in range(len(self.t)) if self.t.starts[k] >= x.end), None)
        return x.type == "DURATION" and behind is not None and self.t.word(behind) in _FROM

    def in_timex(self, token: int) -> bool:
        return token in self.t.timed


def read_sentence(
    text: str,
    span: Span,
    timexes: tuple[Timex, ...],
    quotes: tuple[Span, ...],
    number: int,
    paragraph: int,
    parse: Parse = clauses,
    entry: Entry | None = None,
) -> Reading:
    """Return the sentence at *span* taken apart; *parse* reads its clauses, its *entry* may date it."""
    behind = Span(begin(text, span, entry), span.end)
    t = tokens(text, behind, lexicon(), [x.span for x in timexes])
    found = tuple(parse(t))
    quoted = tuple([is_quoted(t.starts[clause.group.head], quotes) for clause in found])
    named = tuple(with_kin(t, with_places(t, _without_verbs(t, found, names(t)))))
    hangs = not timexes and may_hang(span.of(text))
    return Reading(span, t, found, named, timexes, quoted, number, paragraph, entry, hangs)


def _without_verbs(t: Tokens, found: Sequence[Clause], named: list[Name]) -> list[Name]:
    """Return the names without those that hold the verb of a title: "Chief Breaks Silence"."""
    if not t.is_title:
        return named
    verbs = [x.group.start for x in found if x.is_finite]
    return [name for name in named if not any(name.start <= verb < name.end for verb in verbs)]
