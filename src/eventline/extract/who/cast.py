"""The cast of an article: whom a short form, a pronoun or a role means where the reading has come to."""

from collections.abc import Collection, Sequence
from typing import Any

from attrs import Factory, define

from eventline.extract.who.focus import Focus
from eventline.extract.who.names import MAY_BE_PERSON, Kind, Name
from eventline.extract.who.pronouns import FIRST, PLURAL, SEX, SINGULAR, fits, is_many, means_firm, sex_of
from eventline.extract.who.roster import Roster
from eventline.languages.en.events.actors import ROLES, SAME_ROLE
from eventline.languages.en.events.countries import LEADERS, country_in
from eventline.syntax.wordlist import words

_HEADING = frozenset({"head", "leader", "chief"})
_HEADED = {  # "the head of Peruvian diplomacy": by the words of the role that is meant
    "diplomacy": words("foreign"),
    "government": words("prime chancellor premier"),
    "state": words("president king queen emperor"),
}
_LEADING = words("president leader chancellor premier minister")
_BEHIND_HEAD = words("under with by against behind led for at from")  # "a force under General Lee"
_STALE = 3  # sentences without a word of a person, after which no pronoun means that one
_LONGEST_ROLE = 7  # words; a longer phrase says more than a role


@define
class Cast(Roster):
    """Knows who is named in the article, and follows who was told of last as the article is read.

    Attributes:
        focus: Where the reading has come to; `back_to` goes back to an earlier one.
        met, seen: The turn at which each person was first named, and last named or meant.
        bodies: The turn at which each organisation was last named.
        sexes: "f" or "m" of persons that a pronoun told of when nobody else was named.
        author: Who gives the statement or keeps the diary that the text is, where it says so.
        meant: Who phrases mean in this focus.
    """

    focus: Focus = Factory(Focus)
    met: dict[str, int] = Factory(dict)
    seen: dict[str, int] = Factory(dict)
    bodies: dict[str, int] = Factory(dict)
    sexes: dict[str, str] = Factory(dict)
    author: str | None = None
    meant: dict[object, str | None] = Factory(dict)

    def back_to(self, focus: Focus) -> None:
        """Let pronouns and roles mean whom they mean in *focus*."""
        self.focus = focus
        self.meant.clear()

    def _turn_to(self, **changes: Any) -> None:
        self.back_to(self.focus._replace(**changes))

    def begin(self, names: Sequence[Name]) -> None:
        """Take note that the reading has come to a sentence with these *names*."""
        turn, organisation = self.focus.turn + 1, self.focus.organisation
        for name in names:
            if name.kind in MAY_BE_PERSON:
                self.met.setdefault(self.full(name.text), turn)
                self.seen[self.full(name.text)] = turn
            elif name.kind is Kind.ORGANISATION:
                organisation = name.text
                self.bodies[name.text] = turn
        self._turn_to(turn=turn, organisation=organisation, voice=self.author, is_quoted=False)

    def hear(self, voice: str | None, *, is_quoted: bool = False) -> None:
        """Take note of who says "I" from here on."""
        if (voice, is_quoted) != (self.focus.voice, self.focus.is_quoted):
            self._turn_to(voice=voice, is_quoted=is_quoted)

    def subject(self, name: str, kind: Kind) -> None:
        """Take note that *name* was a subject: pronouns mean it from here on."""
        if kind is Kind.PERSON:
            beside = self.focus.beside if name == self.focus.last else self.focus.last
            self._turn_to(last=name, beside=beside, thing=None)
            self.seen[name] = self.focus.turn
        else:
            self._turn_to(group=name, thing=None)

    def object(self, name: str) -> None:
        """Take note of a person to whom something was done."""
        self._turn_to(beside=name)

    def leave(self, thing: str) -> None:
        """Let "it" mean a thing that was the subject."""
        self._turn_to(thing=thing)

    def means(self, pronoun: str, person: str) -> None:
        """Take note of the sex that a pronoun gives to a person, where nobody else was met."""
        others = (full for full in self.met if full != person and full.split()[-1].lower() in self.persons)
        if pronoun in {"he", "she"} and person == self.focus.last and next(others, None) is None:
            self.sexes.setdefault(person, SEX[pronoun])

    def stands_for(self, phrase: str) -> str | None:
        """Return whom a pronoun or a role means here: "he", "the Russian president"; None when unknown."""
        low, focus = phrase.lower().split(), self.focus
        if len(low) == 1 and low[0] in FIRST and not (focus.is_quoted and low[0] in PLURAL):
            return focus.voice if low[0] == "i" else None
        if len(low) == 1 and low[0] in SINGULAR:
            told = next((x for x in (focus.last, focus.beside) if x and self.may_mean(low[0], x)), None)
            return told or (self._only_one(low[0]) if focus.last else None)
        if len(low) == 1 and low[0] in PLURAL:
            return focus.group or focus.last
        if low == ["it"]:
            return None if focus.thing or is_many(focus.group or "") else focus.group
        if means_firm(phrase):
            return self._body(low[-1]) or focus.organisation
        return self._holder(phrase, low)

    def _body(self, noun: str) -> str | None:
        """Return the organisation named last that has the noun in its name: "the union"."""
        told = [(turn, x) for x, turn in self.bodies.items() if " " in x and noun in x.lower().split()]
        return max((x for x in told if x[0] <= self.focus.turn), default=(0, None))[1]

    def _only_one(self, pronoun: str) -> str | None:
        """Return the one person met whom a first name makes a man or a woman, as the pronoun has it."""
        sex, now = SEX.get(pronoun, ""), self.focus.turn
        found = [full for full, turn in self.met.items() if turn <= now and sex_of(full) == sex]
        return found[0] if len(found) == 1 else None

    def is_near(self, person: str) -> bool:
        """Return whether a person was told of in the last few sentences."""
        return self.focus.turn - self.seen.get(person, self.focus.turn) <= _STALE

    def may_mean(self, pronoun: str, person: str) -> bool:
        """Return whether a pronoun fits a person who was told of lately."""
        return self.is_near(person) and fits(
            pronoun, self.about.get(person, {}).keys(), self.sexes.get(person) or sex_of(person)
        )

    def _holder(self, phrase: str, low: list[str]) -> str | None:
        """Return who holds the role of which *phrase* speaks, here or by what is known of the country."""
        if len(low) > _LONGEST_ROLE or ROLES.isdisjoint(low):
            return None
        head = low[: next((k for k, word in enumerate(low) if word in _BEHIND_HEAD), len(low))]
        role = next((word for word in reversed(head) if word in ROLES), None)
        if role is None:
            return None
        country, is_former = country_in(phrase), "former" in low
        headed = _HEADED.get(low[-1]) if role in _HEADING and "of" in low else None
        fitting = self._fitting(role, country, is_former=is_former)
        fitting = self._heading(headed, country) if headed else fitting
        before = [full for full in fitting if self.met.get(full, self.focus.turn + 1) <= self.focus.turn]
        if fitting:
            return before[-1] if before else fitting[0]
        leader = self._leader(country) if role in _LEADING else None
        return None if is_former else leader or self._heads(phrase, role)

    def _heading(self, told: Collection[str], country: str) -> list[str]:
        """Return the persons of a *country* whose role has a word of *told*, whom pronouns mean last."""
        held = [full for full, about in self.about.items() if not about.keys().isdisjoint(told)]
        held = [full for full in held if not country or self.country_of(full) == country]
        return sorted(held, key=lambda full: full == self.focus.last)

    def _fitting(self, role: str, country: str, *, is_former: bool) -> list[str]:
        """Return the persons who are told to hold a role of a *country*, or to have held it."""
        holders = self.roles.get(SAME_ROLE.get(role, role), [])
        held = [full for full, of in holders if country in {"", of} or not of]
        fitting = [full for full in held if not country or self.country_of(full) == country]
        if is_former:
            return [full for full in fitting if "former" in self.about.get(full, ())] or self._led(
                country, held
            )
        return fitting

    def _led(self, country: str, held: list[str]) -> list[str]:
        """Return the last person where that one is known to have led a country and holds no role now."""
        last = self.focus.last
        of = LEADERS.get((last or "").lower().rpartition(" ")[2])
        return [last] if last and of and country in {"", of} and last not in held else []

    def _heads(self, phrase: str, role: str) -> str | None:
        """Return the last person where a plain role has a name told with that person: "the NATO head"."""
        last = self.focus.last
        capitals = [word.lower() for word in phrase.split()[1:] if word[0].isupper()]
        told = self.about.get(last or "", {}).keys()
        return last if role in _HEADING and capitals and told >= {*capitals} else None

    def _leader(self, country: str) -> str | None:
        """Return the person of the article who is known to lead *country*."""
        known = (full for last, full in self.persons.items() if LEADERS.get(last) == country)
        return next(known, None) if country else None
