"""Sites: spots that a text told the place of, for what is done at "the clinic" later."""

from attrs import Factory, define

from eventline.extract.reading import Reading
from eventline.extract.where.place import whole
from eventline.extract.where.place_cues import Tie
from eventline.extract.who.names import Kind
from eventline.syntax import closed as c
from eventline.syntax.wordlist import words

_NOUNS = words(
    """clinic hospital ward market plant refinery port harbour harbor airport airfield airbase base barracks
    terminal depot warehouse factory mill steelworks mine school college university kindergarten hotel
    restaurant mall courthouse bridge dam prison jail camp church mosque synagogue theatre theater museum
    square station stadium embassy consulate crossing headquarters shelter"""
)
_TOWNS = words("town city village settlement suburb district port capital resort quarter")
_AT = words("at in outside near inside from into to of on over around for")
_WHERE = words("at in near outside of on")
_REACH = 3  # words between a place and the site behind it: "the Lutsk oil refinery"
_INSIDE = c.NUMBER | c.NATIONAL | c.NOUN | c.NOUNISH


@define
class Sites:
    """Where each kind of site was told to be, by its noun."""

    places: dict[str, str] = Factory(dict)

    def note(self, r: Reading) -> None:
        """Take note of the sites of a sentence: "a clinic in Lutsk", "the Lutsk oil refinery"."""
        if _NOUNS.isdisjoint(r.t.words):
            return
        for tie in r.ties:
            if tie.is_place and (noun := _site_before(r, tie) or _site_behind(r, tie)):
                self.places[noun] = whole(r, tie.name)

    def find(self, r: Reading, trigger: int, span: tuple[int, int], *, is_saying: bool) -> str | None:
        """Return where the site was that the happening at token *trigger* names again.

        Args:
            is_saying: A site is then only where something is said, never what is spoken of.
        """
        if not self.places:
            return None
        for j in range(trigger + 1 if is_saying else span[0], span[1]):
            if r.t.words[j] in self.places and _is_known(r, j, is_saying=is_saying):
                return self.places[r.t.words[j]]
        return None


def _site_before(r: Reading, tie: Tie) -> str | None:
    """Return the site of "a clinic in Lutsk", "a clinic in the town of Orlo"."""
    j = tie.before
    if r.t.word(j) == "of" and r.t.word(j - 1) in _TOWNS:
        j -= 2
        while r.t.at(j) & (c.DETERMINER | c.NATIONAL):
            j -= 1
    site = r.t.word(j - 1)
    return site if r.t.word(j) in _WHERE and site in _NOUNS else None


def _site_behind(r: Reading, tie: Tie) -> str | None:
    """Return the site of "the Lutsk oil refinery", "Lutsk's port"."""
    for j in range(tie.name.end, min(tie.name.end + _REACH, len(r.t))):
        if r.t.words[j] in _NOUNS:
            return r.t.words[j]
        if r.t.words[j] not in {"'s", "’s"} and r.t.flags[j] and not r.t.flags[j] & _INSIDE:
            return None
    return None


def _is_known(r: Reading, noun: int, *, is_saying: bool) -> bool:
    """Return whether "the" says that the site was told of, and no place stands with it."""
    j = noun - 1
    while j > 0 and r.t.words[j] != "the" and (not r.t.flags[j] or r.t.flags[j] & _INSIDE):
        j -= 1
    if r.t.word(j) != "the" or (is_saying and r.t.word(j - 1) not in _AT):
        return False
    return not any(x.kind is Kind.PLACE and j < x.start < noun + 3 for x in r.names)
