"""The roster of an article: the names of everybody in it, wherever they stand, with their roles."""

from collections.abc import Sequence

from attrs import Factory, define

from eventline.extract.who.names import Kind, Name
from eventline.extract.who.pronouns import sex_of
from eventline.languages.en.events.actors import ORGANISATIONS, ROLES, SAME_ROLE
from eventline.languages.en.events.countries import COUNTRIES, GOVERNMENTS, LEADERS, country_in
from eventline.syntax.wordlist import words

_SHORT = {"us": "United States", "u.s": "United States", "uk": "United Kingdom", "u.k": "United Kingdom"}
_ABSTRACT = tuple(sorted(words("ion ence ance ment ness ity ism ship ing ure age fall growth")))


@define
class Roster:
    """Knows every name of the article.

    Attributes:
        persons: Full name by last name, lower case.
        firsts: The same by first name, where only one person has it.
        roles: By role noun ("president") its holders in order of the text, each with its country.
        about: The words told before a person's name, as keys: the first country among them is the person's.
        known: Names that stand inside a sentence, where a capital is a name's own.
        definite: Names that go with "the": "the Union".
        alone: Names of one word: "Venn" where Ada Venn is called so.
    """

    persons: dict[str, str] = Factory(dict)
    firsts: dict[str, str] = Factory(dict)
    roles: dict[str, list[tuple[str, str]]] = Factory(dict)
    about: dict[str, dict[str, None]] = Factory(dict)
    known: set[str] = Factory(set)
    definite: set[str] = Factory(set)
    alone: set[str] = Factory(set)

    def know(self, name: Name, given: Sequence[str] = ()) -> None:
        """Take note of a name of the article, wherever it stands; *given* is the role told behind it."""
        self._know_words(name)
        if name.kind is not Kind.PERSON:
            return
        full = self.full(name.text)
        last = name.text.split()[-1].lower()
        if len(full.split()) > len(self.persons.get(last, "").split()):
            self.persons[last] = full
        self._know_first(full)
        title = [*name.title.split(), *given]
        country = country_in(" ".join(title).title()) if title else ""
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
        """Return whether a name is that of a person, by its title, by the article or by what is known."""
        low = name.text.lower()
        return name.kind is Kind.PERSON or low in self.persons

    def country(self, name: Name) -> str | None:
        """Return the country of the person that *name* means, None when it means none or it is not known."""
        return (self.country_of(self.full(name.text)) or None) if self.is_person(name) else None

    def country_of(self, person: str) -> str:
        """Return the country of a person, empty when not known."""
        words = self.about.get(person, ())
        told = (of for word in words if (of := _SHORT.get(word) or country_in(word.title())))
        return next(told, "") or LEADERS.get(person.lower().rpartition(" ")[2], "")
