"""What an article says of those whom it names, wherever it says so."""

from eventline.extract.who.names import Kind, Name
from eventline.extract.who.roster import Roster


def roster(*told):
    """Return a roster that knows persons, each a name and a title."""
    found = Roster()
    for name, title in told:
        found.know(Name(1, 3, name, Kind.PERSON, title))
    return found


def test_a_person_is_of_the_country_told_first():
    titles = ("peruvian president", "chilean minister", "cuban envoy", "spanish judge")
    assert roster(*(("Ada Venn", title) for title in titles)).country_of("Ada Venn") == "Peru"


def test_a_last_name_means_the_full_one_told_anywhere():
    found = roster(("Venn", ""), ("Ada Venn", "mayor"))
    assert (found.full("Venn"), found.full("Ada"), found.full("Holt")) == ("Ada Venn", "Ada Venn", "Holt")


def test_a_first_name_of_two_persons_means_neither():
    assert roster(("Ada Venn", ""), ("Ada Holt", "")).full("Ada") == "Ada"


def test_a_role_has_its_holders_in_order():
    found = roster(("Ada Venn", "peruvian president"), ("Eva Holt", "chilean president"))
    assert found.roles["president"] == [("Ada Venn", "Peru"), ("Eva Holt", "Chile")]
