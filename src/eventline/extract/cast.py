"""The cast of an article: who was named so far, to find whom a short form, a pronoun or a role means."""

from attrs import Factory, define

from eventline.extract.names import Kind, Name
from eventline.languages.en.actors import ROLES
from eventline.languages.en.countries import ADJECTIVES

_SINGULAR = frozenset({"he", "she", "him", "his", "her", "i"})
_PLURAL = frozenset({"they", "them", "their", "we", "us", "our"})


@define
class Cast:
    """Grows sentence by sentence as the article is read.

    Attributes:
        persons: Full name by last name, lower case.
        roles: Full name by role noun ("president"), with the country where it was told.
        last: Full name of the person who last was a subject, or who was last named.
        last_group: The same for organisations, countries and groups.
    """

    persons: dict[str, str] = Factory(dict)
    roles: dict[str, list[tuple[str, str]]] = Factory(dict)
    last: str | None = None
    last_group: str | None = None

    def meet(self, name: Name) -> str:
        """Take note of a name and return its fullest form known."""
        full = self.full(name.text)
        if name.kind is Kind.PERSON or (name.kind is Kind.OTHER and full != name.text):
            if len(name.text.split()) > 1 and len(name.text) > len(full):
                full = name.text
            self.persons.setdefault(full.split()[-1].lower(), full)
            self._note_role(name.title, full)
        return full

    def full(self, text: str) -> str:
        """Return the full name for a last name that was told before, else the text."""
        if " " in text:
            return text
        return self.persons.get(text.lower(), text)

    def _note_role(self, title: str, full: str) -> None:
        country = next((ADJECTIVES[w.title()] for w in title.split() if w.title() in ADJECTIVES), "")
        for word in title.split():
            if word in ROLES:
                self.roles.setdefault(word, []).append((full, country))

    def stands_for(self, phrase: str) -> str | None:
        """Return whom a pronoun or a role means here: "he", "the Russian president"; None when unknown."""
        low = phrase.lower().split()
        if not low:
            return None
        if low[0] in _SINGULAR and len(low) == 1:
            return self.last
        if low[0] in _PLURAL and len(low) == 1:
            return self.last_group or self.last
        if low == ["it"]:
            return self.last_group
        role = next((word for word in reversed(low) if word in ROLES), None)
        if role is None:
            return None
        held = self.roles.get(role, [])
        country = next((ADJECTIVES[w] for w in phrase.split() if w in ADJECTIVES), "")
        fitting = [full for full, of in held if country in {"", of}]
        return fitting[-1] if fitting else None

    def subject(self, name: str, kind: Kind) -> None:
        """Take note that *name* was a subject: pronouns mean it from here on."""
        if kind is Kind.PERSON:
            self.last = name
        else:
            self.last_group = name
