"""The cast of an article: who is named in it, to find whom a short form, a pronoun or a role means."""

from collections.abc import Sequence

from attrs import Factory, define

from eventline.extract.who.names import MAY_BE_PERSON, Kind, Name
from eventline.extract.who.pronouns import FIRST, PLURAL, SEX, SINGULAR, fits, is_many, means_firm, sex_of
from eventline.languages.en.events.actors import ORGANISATIONS, ROLES, SAME_ROLE
from eventline.languages.en.events.countries import COUNTRIES, GOVERNMENTS, LEADERS, country_in
from eventline.syntax.wordlist import words

_SHORT = {"us": "United States", "u.s": "United States", "uk": "United Kingdom", "u.k": "United Kingdom"}
_ABSTRACT = tuple(sorted(words("ion ence ance ment ness ity ism ship ing ure age fall growth")))
_HEADING = frozenset({"head", "leader", "chief"})
_BEHIND_HEAD = words("under with by against behind led")  # "a force under General Lee"
_STALE = 3  # sentences without a word of a person, after which no pronoun means that one
_LONGEST_ROLE = 7  # words; a longer phrase says more than a role

State = tuple[int, str | None, str | None, str | None, str | None, str | None, str | None, bool]


@define
class Cast:
    """Knows every name of the article, and follows who was told of last as the article is read.

    Attributes:
        persons: Full name by last name, lower case.
        firsts: The same by first name, where only one person has it.
        roles: By role noun ("president") its holders in order of the text, each with its country.
        about: The words told before a person's name, as keys: the first country among them is the person's.
        known: Names that stand inside a sentence, where a capital is a name's own.
        definite: Names that go with "the": "the Union".
        alone: Names of one word: "Venn" where Ada Venn is called so.
        met, seen: The turn at which each person was first named, and last named or meant.
        turn: How many sentences have been read again.
        last: The person who last was a subject.
        beside: The person to whom that one did something last, else whom others did it to.
        sexes: "f" or "m" of persons that a pronoun told of when nobody else was named.
        last_group: The last organisation, country or group.
        thing: The words of a thing that was a subject since: "it" means that, and nobody.
        last_organisation: The organisation that was named last.
        author: Who gives the statement or keeps the diary that the text is, where it says so.
        voice: Whom "I" means: the author, in a quotation its speaker.
        is_quoted: Whether the clause that is read is a quotation.
    """

    persons: dict[str, str] = Factory(dict)
    firsts: dict[str, str] = Factory(dict)
    roles: dict[str, list[tuple[str, str]]] = Factory(dict)
    about: dict[str, dict[str, None]] = Factory(dict)
    known: set[str] = Factory(set)
    definite: set[str] = Factory(set)
    alone: set[str] = Factory(set)
    met: dict[str, int] = Factory(dict)
    seen: dict[str, int] = Factory(dict)
    turn: int = 0
    last: str | None = None
    beside: str | None = None
    sexes: dict[str, str] = Factory(dict)
    last_group: str | None = None
    thing: str | None = None
    last_organisation: str | None = None
    author: str | None = None
    voice: str | None = None
    is_quoted: bool = False
    meant: dict[object, str | None] = Factory(dict)  # who phrases mean in this state

    def know(self, name: Name, given: Sequence[str] = ()) -> None:
        """Take note of a name of the article, wherever it stands; *given* is the role told behind it."""
        self._know_words(name)
        if name.kind is not Kind.PERSON:
            return
        full = self.full(name.text)
        if len(name.text.split()) > len(full.split()):
            full = name.text
        last = name.text.split()[-1].lower()
        if len(full.split()) > len(self.persons.get(last, "").split()):
            self.persons[last] = full
        self._know_first(full)
        title = [*name.title.split(), *given]
        country = country_in(" ".join(title).title())
        told = [*title, country.lower()] if country else title
        self.about.setdefault(full, {}).update(dict.fromkeys(told))
        for word in title:
            role = SAME_ROLE.get(word, word)
            if role in ROLES:
                self.roles.setdefault(role, []).append((full, country))

    def _know_words(self, name: Name) -> None:
        if name.start > 0:
            self.known.add(name.text)
        if " " not in name.text:
            self.alone.add(name.text)
        if name.kind is Kind.OTHER and name.text.lower() in LEADERS:
            self.persons.setdefault(name.text.lower(), name.text)

    def _know_first(self, full: str) -> None:
        first = full.split()[0].lower()
        if " " in full and self.firsts.setdefault(first, full) != full:
            self.firsts[first] = first.title()

    def meet(self, name: Name) -> None:
        """Take note that the reading has come to *name*."""
        if name.kind in MAY_BE_PERSON:
            self.met.setdefault(self.full(name.text), self.turn)
            self.seen[self.full(name.text)] = self.turn
        elif name.kind is Kind.ORGANISATION:
            self.last_organisation = name.text

    def begin(self, names: Sequence[Name]) -> None:
        """Take note that the reading has come to a sentence with these *names*."""
        self.turn += 1
        self.hear(self.author)
        for name in names:
            self.meet(name)

    def hear(self, voice: str | None, *, is_quoted: bool = False) -> None:
        """Take note of who says "I" from here on."""
        self.voice, self.is_quoted = voice, is_quoted
        self.meant.clear()

    @property
    def state(self) -> State:
        """Return what changes while the article is read again."""
        told = self.last, self.beside, self.last_group, self.thing, self.last_organisation
        return self.turn, *told, self.voice, self.is_quoted

    def back_to(self, state: State) -> None:
        """Let pronouns and roles mean whom they meant at *state*."""
        self.turn, self.last, self.beside, self.last_group, self.thing, self.last_organisation = state[:6]
        self.hear(state[6], is_quoted=state[7])

    def full(self, text: str) -> str:
        """Return the full name for a last or first name told anywhere in the article, else the text."""
        if " " in text or text in GOVERNMENTS or text in ORGANISATIONS:
            return text
        person = self.persons.get(text.lower()) or self.firsts.get(text.lower(), text)
        return text if text in COUNTRIES and sex_of(person) is None else person  # "Jordan": Ann Jordan

    def is_name(self, name: Name) -> bool:
        """Return whether the capital is more than that of an abstract noun that opens a sentence."""
        known = name.start > 0 or name.text in self.known or name.text.lower() in self.persons
        return known or name.kind is not Kind.OTHER or not name.text.endswith(_ABSTRACT)

    def is_person(self, name: Name) -> bool:
        low = name.text.lower()
        return name.kind is Kind.PERSON or low in self.persons or (name.kind is Kind.OTHER and low in LEADERS)

    def stands_for(self, phrase: str) -> str | None:
        """Return whom a pronoun or a role means here: "he", "the Russian president"; None when unknown."""
        low = phrase.lower().split()
        if len(low) == 1 and low[0] in FIRST and not (self.is_quoted and low[0] in PLURAL):
            return self.voice if low[0] == "i" else None
        if len(low) == 1 and low[0] in SINGULAR:
            told = next((x for x in (self.last, self.beside) if x and self.may_mean(low[0], x)), None)
            return told or (self._only_one(low[0]) if self.last else None)
        if len(low) == 1 and low[0] in PLURAL:
            return self.last_group or self.last
        if low == ["it"]:
            return None if self.thing or is_many(self.last_group or "") else self.last_group
        if means_firm(phrase):
            return self.last_organisation
        return self._holder(phrase, low)

    def _only_one(self, pronoun: str) -> str | None:
        """Return the one person met whom a first name makes a man or a woman, as the pronoun has it."""
        found = [x for x, turn in self.met.items() if turn <= self.turn and sex_of(x) == SEX.get(pronoun, "")]
        return found[0] if len(found) == 1 else None

    def is_near(self, person: str) -> bool:
        return self.turn - self.seen.get(person, self.turn) <= _STALE

    def may_mean(self, pronoun: str, person: str) -> bool:
        return self.is_near(person) and fits(
            pronoun, self.about.get(person, {}).keys(), self.sexes.get(person) or sex_of(person)
        )

    def means(self, pronoun: str, person: str) -> None:
        """Take note of the sex that a pronoun gives to a person, where nobody else was met."""
        others = (full for full in self.met if full != person and full.split()[-1].lower() in self.persons)
        if pronoun in {"he", "she"} and person == self.last and next(others, None) is None:
            self.sexes.setdefault(person, SEX[pronoun])

    def leave(self, thing: str) -> None:
        """Let "it" mean a thing that was the subject."""
        self.meant.clear()
        self.thing = thing

    def object(self, name: str) -> None:
        """Take note of a person to whom something was done."""
        self.meant.clear()
        self.beside = name

    def _holder(self, phrase: str, low: list[str]) -> str | None:
        head = low[: next((k for k, word in enumerate(low) if word in _BEHIND_HEAD), len(low))]
        role = next((word for word in reversed(head) if word in ROLES), None)
        if role is None or len(low) > _LONGEST_ROLE:
            return None
        country = country_in(phrase)
        holders = self.roles.get(SAME_ROLE.get(role, role), [])
        held = [full for full, of in holders if country in {"", of} or not of]
        fitting = [full for full in held if not country or self.country_of(full) == country]
        if "former" in low:
            fitting = [x for x in fitting if "former" in self.about.get(x, ())] or self._led(country, held)
        before = [full for full in fitting if self.met.get(full, self.turn + 1) <= self.turn]
        if before or fitting:
            return before[-1] if before else fitting[0]
        leader = (
            self._leader(country)
            if role in {"president", "leader", "chancellor", "premier", "minister"}
            else None
        )
        return None if "former" in low else leader or self._heads(phrase, role)

    def _led(self, country: str, held: list[str]) -> list[str]:
        """Return the last person where that one is known to have led a country and holds no role now."""
        of = LEADERS.get((self.last or "").lower().rpartition(" ")[2])
        return [self.last] if self.last and of and country in {"", of} and self.last not in held else []

    def _heads(self, phrase: str, role: str) -> str | None:
        """Return the last person where a plain role has a name told with that person: "the NATO head"."""
        capitals = [word.lower() for word in phrase.split()[1:] if word[0].isupper()]
        told = self.about.get(self.last or "", {}).keys()
        return self.last if role in _HEADING and capitals and told >= {*capitals} else None

    def _leader(self, country: str) -> str | None:
        """Return the person of the article who is known to lead *country*."""
        known = (full for last, full in self.persons.items() if LEADERS.get(last) == country)
        return next(known, None) if country else None

    def country(self, name: Name) -> str | None:
        return (self.country_of(self.full(name.text)) or None) if self.is_person(name) else None

    def country_of(self, person: str) -> str:
        """Return the country of a person, empty when not known."""
        words = self.about.get(person, ())
        told = (of for word in words if (of := _SHORT.get(word) or country_in(word.title())))
        return next(told, "") or LEADERS.get(person.lower().rpartition(" ")[2], "")

    def subject(self, name: str, kind: Kind) -> None:
        """Take note that *name* was a subject: pronouns mean it from here on."""
        self.meant.clear()
        self.thing = None
        if kind is Kind.PERSON:
            self.beside = self.beside if name == self.last else self.last
            self.last = name
            self.seen[name] = self.turn
        else:
            self.last_group = name
