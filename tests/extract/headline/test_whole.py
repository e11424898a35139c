"""Headlines that can be printed: a subject that is none of the names inside it, nothing that hangs."""

import pytest

import eventline as el

CASES = [
    # who does it: the head of the subject, not a name inside it
    ("The heads of Peru, Chile, Cuba and Bolivia signed the pact on Monday.", "The heads signed the pact"),
    (
        "Ministers of the home affairs of Peru, Chile and Cuba met in Quito on Monday.",
        "Ministers of the home affairs met in Quito",
    ),
    (
        "The trial of the former Danish minister Ada Venn was put off on Monday.",
        "The trial of Ada Venn was put off",
    ),
    ("US card firms cut their fees on Monday.", "US card firms cut their fees"),
    ("Oil prices have fallen by 3 percent since Monday.", "Oil prices have fallen by 3 percent"),
    ("Rockets struck the harbour of Tulmin on Monday.", "Rockets struck the harbour of Tulmin"),
    ("The play – a farce – opened in Tulmin on Monday.", "The play opened in Tulmin"),
    ("That nearly doubled to 80 million people on Monday.", "That nearly doubled to 80 million people"),
    (
        "Vague talk of a plot to oust Ada Venn was spread by the club on Monday.",
        "Vague talk was spread by the club",
    ),
    ("The old mill of Varo, built in 1802, burned.", "The old mill of Varo was built"),
    # what the verb still waits for
    (
        "Ada Venn pressed on, and the council must not be pushed into a sale on Monday.",
        "The council must not be pushed into a sale",
    ),
    (
        "The bishop described the war in the south as a shame on Monday, calling for talks.",
        "Bishop described the war in the south as a shame",
    ),
    ("The plan is likely to cut the fares on Monday.", "The plan is likely to cut the fares"),
    (
        "The mills have lost 70% of their output to the flood since Monday.",
        "The mills have lost 70% of their output",
    ),
    (
        "The army made a study of 24 military and legal rows on Monday.",
        "Army made a study of 24 military and legal rows",
    ),
    ("Ada Venn celebrated the Day of the Dead on 2 November.", "Ada Venn celebrated the Day of the Dead"),
    ("The S&P 500 rose 3 percent on Monday.", "The S&P 500 rose 3 percent"),
    (
        "On Monday Peru broke the old pact, shelled a village, burned the only bridge and left.",
        "Peru shelled a village",
    ),
    ("The strike has gone on since May.", "The strike has gone on"),
    ("Peru lost the war. They are denied a seat since May.", "Peru is denied a seat"),
    ("The gates we opened in May are shut.", "We opened the gates"),
    # what is said
    (
        "Ada Venn testified on Monday that the driver then said: “Do not tell them.”",
        "Ada Venn spoke of the driver",
    ),
    (
        "Ada Venn stated on Monday that the margin barely keeps the town from ruin.",
        "Ada Venn stated the margin keeps the town from ruin",
    ),
    (
        "“Any quarrel is better than a lawsuit,” the mayor said on Monday.",
        "The mayor said: Any quarrel is better than a lawsuit",
    ),
    (
        "We must keep calm,” Ada Venn told Radio Tulmin on Monday.",
        "Ada Venn told Radio Tulmin we must keep calm",
    ),
    (
        "“Given that oil is dear, fears of a strike are real,” said Ada Venn on Monday.",
        "Ada Venn said: Fears of a strike are real",
    ),
    (
        "Ada Venn warned on Monday that the oldest wooden bridges over the river Orm were even now "
        "threatening to sink the heavily laden ferries and unwary oarsmen beneath.",
        "Ada Venn warned of the oldest wooden bridges",
    ),
    (
        "The mayor, Ada Venn, said in an interview with Radio Tulmin on Monday.",
        "Ada Venn spoke in an interview with Radio Tulmin",
    ),
    (
        "Ada Venn told Radio Tulmin on Monday about her plans.",
        "Ada Venn spoke to Radio Tulmin about her plans",
    ),
    (
        "Tulmin says a forged letter, not yet seen on Monday, shows it.",
        "Tulmin speaks of a forged letter",
    ),
    (
        "The miners called on Monday for an end to all raids and the release of those held.",
        "The miners called for an end to all raids",
    ),
    # a phrase before its clause
    (
        "At the fifth round of talks on 7 March the two sides drew a line.",
        "The fifth round of talks",
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[expected for _, expected in CASES])
def test_headline(text, expected):
    assert expected in [event.headline for event in el.extract(el.Document("a", text, "2024-05-15"))]


@pytest.mark.parametrize(
    "text",
    [
        "The guards fled on Monday, allowing it to leave.",
        "The ships Peru sold were towed to Cuba, pulling out on Monday to serve in the north.",
    ],
)
def test_what_nobody_is_known_to_do_is_no_event(text):
    told = [event.headline for event in el.extract(el.Document("a", text, "2024-05-15"))]
    assert all(headline.split()[0] in {"The", "Guards", "Ships"} for headline in told)
