"""Headlines that are whole: a subject, numbers as they stand, the verb as it goes with the subject."""

import pytest

import eventline as el

CASES = [
    ("Thousands marched through Tulmin on Tuesday.", "Thousands marched through Tulmin"),
    ("At least 12 were killed in the blast on Monday.", "At least 12 were killed in the blast"),
    ("Another 30 were detained on Sunday.", "Another 30 were detained"),
    ("Kestrel shares rose 3-4% on Tuesday.", "Kestrel shares rose 3-4%"),
    ("The house voted 51-49 on Monday to reject the bill.", "The house voted 51-49 to reject the bill"),
    ("Kestrel, founded in 1952, makes bells.", "Kestrel was founded"),
    ("Ada Venn, the novelist who loved Varo, died on Monday.", "Ada Venn died"),
    ("The train, bound for Tulmin, hit a bus on Monday.", "The train hit a bus"),
    ("Prosecutors charge Ann Lee with fraud on Monday.", "Prosecutors charge Ann Lee with fraud"),
    ("Bo Ek, chief economist at Orlo, said on Monday prices fell.", "Bo Ek said prices fell"),
    ("Bo Ek, deputy mayor, resigned on Monday.", "Bo Ek resigned"),
    ("Orlo was spun off in 2011.", "Orlo was spun off"),
    ("Lee took over in May 2013 when the yard was small.", "Lee took over when the yard was small"),
    ("A 9-2 vote closed the hall on Monday.", "A 9-2 vote closed the hall"),
    ("The club expects rain to ease on Friday.", "The club expects rain to ease"),
    ("Divers hope to refloat the tug on Friday.", "Divers hope to refloat the tug"),
    ("Orlo took the lead through Bo Ek, who had left Varo in January.", "Bo Ek had left Varo"),
    ("The men, held on Friday by guards, said on Monday they won.", "The men said they won"),
    ("Ghent to host the games in 2026", "Ghent to host the games"),
    ("Grain exports to start ‘next week’", "Grain exports to start"),
    ("Ann Lee said on Monday they'll guard the site.", "Ann Lee said they will guard the site"),
    ("Ann Lee was born in Varo on 2 June 1935.", "Ann Lee was born in Varo"),
    ("In the past two days rebels shelled Torv.", "Rebels shelled Torv"),
    ("Kestrel cut jobs in March and plans to close a mill in June.", "Kestrel plans to close a mill"),
    ("“It's a fair deal,” Ann Lee told radio on Monday.", "Ann Lee told radio: It is a fair deal"),
    (
        "Varo agreed to a truce proposed by the union of the northern towns on Monday.",
        "Varo agreed to a truce",
    ),
    (
        "Several papers said on Sunday that Mayor Joan Biddle had allowed Varo to sell Danish steam trams.",
        "Several papers: Biddle had allowed Varo to sell steam trams",
    ),
    (
        "General Ann Lee said on Monday that the bridge over the river Orm would be rebuilt.",
        "General Ann Lee said that the bridge would be rebuilt",
    ),
    ("The shells hit a residential building on Monday.", "The shells hit a residential building"),
    (
        "General Ann Lee hinted at a retreat on Monday, saying the aim now was to “spare the town”.",
        "General Ann Lee hinted at a retreat",
    ),
    (
        "Ann Lee ordered her guards on Monday to drive the last boats out of the old harbour.",
        "Ann Lee ordered her guards to drive last boats out",
    ),
    ("She's told them, said Ann Lee on Friday.", "Ann Lee said she has told them"),
    ("The minister told reporters the strike killed two men on Monday.", "The strike killed two men"),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[expected for _, expected in CASES])
def test_headline(text, expected):
    assert expected in [event.headline for event in el.extract(el.Document("a", text, "2024-05-15"))]


def test_the_time_behind_an_object_is_that_of_the_verb():
    (event,) = el.extract(el.Document("a", "Kestrel rejected a lower bid in February.", "2024-05-15"))
    assert (event.headline, event.when.isoformat()) == (
        "Kestrel rejected a lower bid",
        "2024-02-01/2024-02-29",
    )


def test_a_fire_that_kills_is_news_without_a_name():
    (event,) = el.extract(el.Document("a", "A fire killed two people.", "2024-05-15"))
    assert event.basis == "publication"


@pytest.mark.parametrize(
    ("sentence", "told", "actors"),
    [
        (
            "The meeting between Ann Lee and Danish President Bo Ekström took place on Friday in Riga.",
            "The meeting between Ann Lee and Bo Ekström took place",
            ("Ann Lee", "Bo Ekström"),
        ),
        (
            "British Prime Minister Ann Lee and French President Bo Ek met on Friday in Riga.",
            "Ann Lee and Bo Ek met in Riga",
            ("Ann Lee", "Bo Ek"),
        ),
        (
            "Foreign ministers Ann Lee, Bo Ek and Cy Orm met on Friday in Riga.",
            "Ann Lee, Bo Ek and Cy Orm met in Riga",
            ("Ann Lee", "Bo Ek", "Cy Orm"),
        ),
        (
            "Ann Lee met Bo Ek on Friday in Riga to discuss security guarantees.",
            "Ann Lee met Bo Ek in Riga",
            ("Ann Lee", "Bo Ek"),
        ),
    ],
)
def test_who_does_it_together_stands_together(sentence, told, actors):
    (event,) = el.extract(el.Document("a", sentence, "2025-03-02"))
    assert (event.headline, event.actors) == (told, actors)
    assert event.when.isoformat() == "2025-02-28"


def test_what_goes_on_behind_an_insertion_is_done_by_who_began():
    sentence = "Rebels shelled Varo on Monday, two days after Ann Lee crossed the river, and took the port."
    events = el.extract(el.Document("a", sentence, "2025-03-05"))
    assert "Rebels took the port" in {event.headline for event in events}


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "The crew demanded on Monday that the owner pay for coats.",
            "The crew demanded that the owner pay for coats",
        ),
        (
            "The board was met on Monday at the gates by up to 90 angry and shouting men.",
            "The board was met at the gates",
        ),
        ("Five miners spent the night of 3 March in the shaft.", "Five miners spent the night of 3 March"),
        (
            "Ann Lee told guests on Monday that what is happening in Varo is a shame.",
            "Ann Lee: What is happening in Varo is a shame",
        ),
        ("Tarn Radio said, citing an aide, that the talks had failed on Monday.", "The talks had failed"),
        ("The mill said in a note that baking would end on 30 May.", "Baking would end"),
        ("Bo Ek confirmed afterwards that he had sold on Monday.", "Bo Ek had sold"),
        (
            "A trade board said on Monday at least 12 people had been hurt in five days of heavy snow.",
            "A trade board: At least 12 people were hurt",
        ),
    ],
)
def test_a_headline_ends_where_it_tells_a_whole(sentence, told):
    assert told in {event.headline for event in el.extract(el.Document("a", sentence, "2025-03-05"))}


@pytest.mark.parametrize(
    "sentence",
    [
        "The clerk said there was no fire in the hall on Friday, but gave no reason for the smoke.",
        "The album sold well when first released in 2003.",
    ],
)
def test_words_that_name_nobody_are_no_subject(sentence):
    told = [event.headline for event in el.extract(el.Document("a", sentence, "2025-03-05"))]
    assert not [headline for headline in told if headline.startswith(("There gave", "First"))]
