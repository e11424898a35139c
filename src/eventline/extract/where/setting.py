"""Setting: where it was when its clause does not say: elsewhere in the sentence, or told before."""

from collections import Counter
from collections.abc import Sequence

from attrs import Factory, define

from eventline.extract.reading import Reading
from eventline.extract.where.home_place import AT_HOME, INTERNATIONAL, armed, at_home, titled
from eventline.extract.where.jurisdiction import nation, of_office, ruled, soil
from eventline.extract.where.occasions import Occasions, meeting_town
from eventline.extract.where.place import WHERE, beside, place, whole
from eventline.extract.where.pointing import meant, sort_of
from eventline.extract.where.sites import Sites
from eventline.extract.who.cast import Cast
from eventline.extract.who.names import Kind
from eventline.languages.en.events.countries import CAPITALS, COUNTRIES, GOVERNMENTS, SAME
from eventline.languages.en.events.places import PLACES
from eventline.languages.en.gazetteer.table import spots
from eventline.model.grain import Grain
from eventline.rules.lazy import lazy
from eventline.syntax import closed as c
from eventline.syntax.clause import Clause
from eventline.syntax.wordlist import words

Phrase = tuple[int, int] | None

_GROUND = frozenset({"fighting", "death", "disaster", "crime"})
_SPOKEN = frozenset({"statement", "talks", "diplomacy"})
_BINDING = frozenset({"law", "politics"})
_IN_CAPITALS = lazy(r"[A-ZÀ-Ž][A-ZÀ-Ž.'’ -]+(?=[,(—–-])")
_FIRST = 2  # sentences before which a dateline may stand
_GOES_ON = 2  # sentences over which the place of the fighting carries on
_NEAR = 4  # sentences over which a speaker's place carries on
_TIMES_APART = 2  # "met in Oslo on Monday and signed it on Tuesday" may be of two places
_LEAVING = words("leave depart flee escape exit withdraw evacuate embark send dispatch pull")
_STAYING = words("be arrive stay land remain")


@define
class Setting:
    """Follows the places of an article as it is told.

    Attributes:
        ground: The sentence that last told of fighting or harm, and where that was.
        stays: By person or group the sentence and place where they last spoke or met.
        told: The places told last, by sort: "region", "town", "country", and "last" of any sort.
        countries: Names of countries, how often the article has them.
        inside: Countries in which something is told to be.
        titled: The country that the title is about.
        armed: Countries whose forces are told of, which fight abroad as well.
        grounds: Where things were told to be done, how often.
        whereabouts: By person the place where the article says they are: "who is in Lima".
        home: The country that the article is about.
        is_local: No country is told.
        dateline: The town that it was written in.
        occasions, sites: Where meetings were told to be held, and spots to lie.
        beside: By sentence and subject the place of the verb before that has the same subject.
    """

    ground: tuple[int, str | None] = (-9, None)
    stays: dict[str, tuple[int, str]] = Factory(dict)
    told: dict[str, str] = Factory(dict)
    grounds: Counter[str] = Factory(Counter)
    countries: Counter[str] = Factory(Counter)
    inside: set[str] = Factory(set)
    armed: set[str] = Factory(set)
    titled: str | None = None
    whereabouts: dict[str, str] = Factory(dict)
    home: str | None = None
    is_local: bool = False
    dateline: str | None = None
    occasions: Occasions = Factory(Occasions)
    sites: Sites = Factory(Sites)
    beside: dict[tuple[int, Phrase], str] = Factory(dict)

    def scout(self, r: Reading, cast: Cast) -> None:
        """Take note of who is told to be where; all sentences are scouted before the first is told."""
        if r.number <= _FIRST and (written := _dateline(r)) is not None:
            self.dateline = written
        for name in r.names:
            if name.text in COUNTRIES:
                self.countries[name.text] += 1
                if r.t.word(name.start - 1) in WHERE:
                    self.inside.add(name.text)
        self.occasions.scout(r)
        self.armed |= armed(r)
        self.titled = self.titled or titled(r)
        places = [x for x in r.names if x.kind is Kind.PLACE]
        for clause in r.clauses if places else ():
            if clause.group.lemma not in _STAYING or not clause.is_finite or clause.group.negated:
                continue
            near = (x for x in places if 0 < x.start - clause.group.end < 3)
            where = next((x for x in near if r.t.words[x.start - 1] == "in"), None)
            person = next((x for x in reversed(r.names) if x.end <= clause.group.start), None)
            told = person is not None and cast.is_person(person) and clause.group.start - person.end < 4
            if where is not None and person is not None and told:
                self.whereabouts.setdefault(cast.full(person.text), whole(r, where))

    def place(
        self, r: Reading, clause: Clause | None, trigger: int, span: tuple[int, int], theme: str, cast: Cast
    ) -> str | None:
        """Return where the happening at token *trigger* was by its own sentence; arguments as in `place`."""
        own = (
            place(r, clause, trigger, span, theme) or _where(r, trigger) or meant(r, span, trigger, self.told)
        )
        own = own or soil(r, trigger, span) or self.occasions.find(r, trigger) or meeting_town(r, span)
        own = own or self.sites.find(r, trigger, span, is_saying=theme == "statement")
        if own is None and theme in _GROUND:
            own = beside(r, trigger)
        if own is None and theme in _BINDING:
            own = self._spelt(nation(r, trigger))
        if own is not None and own.lower() in cast.persons and own not in COUNTRIES:
            own = None  # somebody's name
        return own or (None if clause is None else self._spelt(of_office(r, clause, theme, cast)))

    def _spelt(self, country: str | None) -> str | None:
        """Return the country by the name that the article uses most."""
        names = None if country is None else next((names for names in SAME if country in names), None)
        if names is None:
            return country  # most often none
        most = max(names, key=lambda name: self.countries[name])
        return most if self.countries[most] else country

    def carried(
        self,
        r: Reading,
        clause: Clause | None,
        theme: str,
        doers: Sequence[str],
        cast: Cast,
        *,
        goes_on: bool,
    ) -> str | None:
        """Return where it was by what was told before, or by the office of the subject of its *clause*."""
        subject = None if clause is None else clause.subject
        if clause is not None and clause.opener == "since":
            return None  # "the worst raid in Lima since war broke out"
        one_time = len(r.timexes) < _TIMES_APART
        if clause is not None and clause.shared and one_time and (r.number, subject) in self.beside:
            return self.beside[r.number, subject]
        counted = subject is not None and bool(r.t.flags[subject[1] - 1] & c.NUMBER)
        if counted and theme == "movement":  # "Three were pulled out"
            theme = "disaster"
        if theme in _GROUND or theme in AT_HOME:
            ground = self._on_ground(r, theme, goes_on=goes_on)
            return ground or self._at_home(theme, doers, cast) or self._of_local(theme)
        if theme in _SPOKEN and doers:
            number, where = self.stays.get(doers[0], (-9, None))
            reach = _NEAR if theme == "statement" else 0 if len(r.timexes) < _TIMES_APART else -1
            near = r.number - number <= reach
            here = where if near else self.whereabouts.get(doers[0])
            if here is not None and theme != "statement":
                self.whereabouts = dict.fromkeys(doers, here) | self.whereabouts
            if near and where is not None and theme == "statement":
                self.stays[doers[0]] = r.number, where  # who goes on speaking is there yet
            ruling = ruled(r, subject) if theme == "statement" else None
            return here or self._spelt(ruling) or self._in_town(doers, cast)
        return self._of_local(theme)

    def _of_local(self, theme: str) -> str | None:
        """Return where everything is in an article that tells of no country."""
        return self._scene() or self._centre() if self.is_local and theme not in _GROUND else None

    def _at_home(self, theme: str, doers: Sequence[str], cast: Cast) -> str | None:
        """Return where laws are made and harm is done when nothing else is told."""
        local = INTERNATIONAL.isdisjoint(doers) and self.home in {None, self._written_in()}
        if theme == "law" and self.dateline is not None and local:
            return self.dateline
        return at_home(self.home, theme, doers, cast)

    def _in_town(self, doers: Sequence[str], cast: Cast) -> str | None:
        """Return the town that a report is written from for those who speak for its country."""
        of = self._written_in()
        return self.dateline if of is not None and cast.country_of(doers[0]) == of else None

    def _written_in(self) -> str | None:
        return CAPITALS.get(self.dateline or "")

    def _on_ground(self, r: Reading, theme: str, *, goes_on: bool) -> str | None:
        """Return the place of the fighting or harm told before, unless the sentence has another time."""
        if theme not in _GROUND:
            return None
        if _has_own_month(r):
            return None if theme != "fighting" or "invasion" in r.t.words else self._centre()
        if goes_on and r.number - self.ground[0] <= _GOES_ON:
            return self.ground[1]
        return self._centre() if theme == "fighting" else self._scene()

    def _scene(self) -> str | None:
        """Return the one place where all harm told so far was done."""
        return next(iter(self.grounds)) if len(self.grounds) == 1 else None

    def note(
        self, r: Reading, clause: Clause | None, theme: str, doers: Sequence[str] | None, where: str | None
    ) -> None:
        """Take note of the place told of a happening; *doers* is None for what did not take place."""
        if where is None:
            return
        if clause is not None and theme != "statement" and clause.is_finite:
            self.beside[r.number, clause.subject] = where
        if theme in _GROUND:
            self.ground = (r.number, where)
        comes = theme == "movement" and clause is not None and clause.group.lemma not in _LEAVING
        if comes and not _has_own_month(r):
            self.stays |= dict.fromkeys((doers or ())[:1], (r.number, where))
        if theme in _SPOKEN:
            if _has_own_month(r):
                return  # "who visited Oslo in January, condemned it": he is there no more
            self.stays |= dict.fromkeys(doers or (), (r.number, where))
        elif theme in _GROUND or (doers is not None and where not in CAPITALS):
            self.grounds[where] += 1

    def _centre(self) -> str | None:
        """Return the place that most of the fighting told so far has in common."""
        most = self.grounds.most_common(1)
        return most[0][0] if most and most[0][1] > 1 and 2 * most[0][1] >= self.grounds.total() else None

    def leave(self, r: Reading) -> None:
        """Take note of the places of a sentence that is read through."""
        self.occasions.note(r)
        self.sites.note(r)
        for name in r.names:
            if name.kind is Kind.PLACE and name.text not in GOVERNMENTS:
                self.told[sort_of(r, name)] = self.told["last"] = whole(r, name)


def _dateline(r: Reading) -> str | None:
    """Return the town in capitals before the first words: "LIMA, May 2 (AP) - "."""
    match = _IN_CAPITALS.match(r.t.text, r.span.start, r.t.starts[0] if len(r.t) else r.span.start)
    town = None if match is None else match[0].strip().title()
    return town if town and (town in PLACES or spots(town)) else None


def _has_own_month(r: Reading) -> bool:
    """Return whether the sentence tells of another time than the story: "in 1999", "in May 2022"."""
    spans = (x.interval for x in r.timexes if x.type == "DATE" and x.interval is not None)
    return any(span.granularity >= Grain.MONTH for span in spans)


def _where(r: Reading, trigger: int) -> str | None:
    """Return the place before the "where" that opens what is told: "Yemen, where fighting broke out"."""
    if "where" not in r.t.words:
        return None
    for name in reversed(r.names):
        k = name.end + (r.t.word(name.end) in {",", "-", "–", "—", "is", "was"})
        if name.kind in {Kind.PLACE, Kind.OTHER} and name.end < trigger and r.t.word(k) == "where":
            return whole(r, name)
    return None
