"""Short forms, pronouns and roles lead to the person last told of."""

import pytest

from eventline.extract.who.cast import Cast
from eventline.extract.who.names import Kind, Name
from eventline.model.document import Document
from eventline.pipeline import extract

CASES = [  # text whose last event is done by the named one
    ("Ada Venn won on Monday. Venn resigned on Tuesday.", "Ada Venn"),
    ("Ada Venn won on Monday. She resigned on Tuesday.", "Ada Venn"),
    ("Nine were found on Monday, according to police chief Ada Venn. She resigned on Tuesday.", "Ada Venn"),
    ("Norwegian president Ada Venn won on Monday. The Norwegian president resigned on Tuesday.", "Ada Venn"),
    ("Tycoon Piet Roos sold the club on Monday. The billionaire left town on Tuesday.", "Piet Roos"),
    ("In Lima on Friday, General Venn - the army's most senior officer - warned of war on Monday.", "Venn"),
    ("The ministers met. The charity closed a home of Orm Relief Council on Monday.", "charity"),
    ("Chad Roos was named on Monday. Chad resigned on Tuesday.", "Chad Roos"),
    ("The ball was held in the Grand Kremlin Palace. The Kremlin denied the report on Tuesday.", "Kremlin"),
    ("The film was shown by RTX India on Monday. India launched a rocket on Tuesday.", "India"),
    ("The film was shown by India Today on Monday. India launched a rocket on Tuesday.", "India"),
    ("South African President Ada Venn spoke. The Peruvian president left on Monday.", "Peruvian president"),
    ("President Ada Venn spoke on Sunday. The Peruvian president left on Monday.", "Peruvian president"),
    ("South African President Ada Venn spoke. The South African president left on Monday.", "Ada Venn"),
    ("Ada Venn, the president of Peru, spoke. The Peruvian president left on Monday.", "Ada Venn"),
    ("“We won,” tweeted the exiled Peruvian dissident and poet Ada Venn on Monday.", "Ada Venn"),
    ("Ada Venn, his defence secretary, now says Peru wants Chile weakened.", "Ada Venn"),
    ("Piet Roos met Ada Venn, the widow of the late general who died in Lima in May.", "late general"),
    ("Piet Roos met Ada Venn, the widow of the general, who died in Lima in May.", "Ada Venn"),
    ("Envoys from Peru, Chile, Malta and Cuba attended the parade on Monday.", "Envoys"),
    ("Ada Venn met adviser Piet Roos on Monday. Venn's adviser resigned on Tuesday.", "Piet Roos"),
    ("Kellan Bank fired its chief on Monday. The bank closed a branch on Tuesday.", "Kellan Bank"),
    (
        "The Union of Orlo Pilots met the Ministry of Ports on Monday. The union rejected a bid on Tuesday.",
        "Union of Orlo Pilots",
    ),
    ("The Peruvian government has twice freed rebels this year.", "Peruvian government"),
]


@pytest.mark.parametrize(("text", "name"), CASES, ids=[text for text, _ in CASES])
def test_cases(text, name):
    last = extract(Document("a", text, published="2025-03-13"))[-1]
    assert last.actors[0] == name


def test_a_role_of_another_country_is_not_taken():
    text = "French president Luc Morel won on Monday. The Kenyan president resigned on Tuesday."
    last = extract(Document("a", text, published="2025-03-13"))[-1]
    assert last.actors[0] != "Luc Morel"


@pytest.mark.parametrize(
    ("text", "actors"),
    [("Violence grew on Monday.", ()), ("Violence grew on Monday near Lake Violence.", ("Lake Violence",))],
)
def test_a_first_word_is_a_name_only_when_the_article_shows_it(text, actors):
    (event,) = extract(Document("a", text, published="2025-03-13"))
    assert event.actors == actors


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Luc Morel spoke on Monday. The mayor was arrested on Tuesday.", "mayor"),
        ("President Morel met Ada Venn on Monday. The pope died on Tuesday.", "pope"),
        ("Luc Morel, the mayor of Ghent, spoke on Monday. The mayor was arrested on Tuesday.", "Luc Morel"),
        (
            "The chancellor of Austria, Ida Storm, spoke on Monday. The chancellor left on Tuesday.",
            "Ida Storm",
        ),
        ("NATO Secretary-General Ida Storm spoke on Monday. The NATO head left on Tuesday.", "Ida Storm"),
    ],
)
def test_a_role_means_only_a_person_who_was_given_it(text, actor):
    last = extract(Document("a", text, published="2025-03-13"))[-1]
    assert last.actors == (actor,)


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Mr Venn won on Monday. She left town on Tuesday.", ()),
        ("Mrs Venn won on Monday. He left town on Tuesday.", ()),
        ("Mrs Venn won on Monday. She left town on Tuesday.", ("Venn",)),
    ],
)
def test_a_pronoun_never_means_a_person_whose_title_is_of_the_other_gender(text, actors):
    assert extract(Document("a", text, published="2025-03-13"))[-1].actors == actors


def test_an_age_behind_a_name_is_no_subject():
    text = "Ada Venn, 52, who was elected in May 2023, resigned on Monday."
    events = extract(Document("a", text, published="2025-03-13"))
    assert [event.headline for event in events] == ["Ada Venn was elected", "Ada Venn resigned"]


def test_it_never_means_a_number():
    text = "Fourteen were missing on Monday. It sent a distress call on Wednesday."
    last = extract(Document("a", text, published="2025-03-13"))[-1]
    assert (last.headline, last.actors) == ("It sent a distress call", ())


def test_going_back_lets_pronouns_mean_whom_they_meant():
    cast = Cast()
    cast.begin([Name(0, 2, "Ada Venn", Kind.PERSON)])
    cast.subject("Ada Venn", Kind.PERSON)
    then = cast.focus
    cast.begin([Name(0, 2, "Eva Holt", Kind.PERSON)])
    cast.subject("Eva Holt", Kind.PERSON)
    assert cast.stands_for("she") == "Eva Holt"
    cast.back_to(then)
    assert cast.stands_for("she") == "Ada Venn"
