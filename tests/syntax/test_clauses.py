"""Clauses know what opens them and who their subject is."""

import pytest

from eventline.syntax.clauses import clauses

CASES = [  # sentence, then each clause: verb, opener, subject
    ("The mayor quit.", [("quit", "", "The mayor")]),
    ("Ann Holt, who ran the firm, quit.", [("ran", "who", "Ann Holt"), ("quit", "", "Ann Holt")]),
    ("The minister, Ann Holt, quit.", [("quit", "", "The minister, Ann Holt")]),
    ("Ann Holt (born 1950) quit.", [("born", "", None), ("quit", "", "Ann Holt")]),
    ("Ann Holt (Labour), who ran it, quit.", [("ran", "who", "Ann Holt"), ("quit", "", "Ann Holt")]),
    ("The mill (which shut) burned.", [("shut", "which", "The mill"), ("burned", "", "The mill")]),
    ("The crews—some 3,000 of them—left.", [("left", "", "The crews")]),
    ("The crews – and they were many – left.", [("were", "–", "they"), ("left", "", "The crews")]),
    ("He left—she stayed.", [("left", "", "He"), ("stayed", "—", "she")]),
    ("The European Union (EU) fined the bank.", [("fined", "", "The European Union")]),
    ("A fine of $12,000 was paid.", [("was paid", "", "A fine of $12,000")]),
    ("€3m was lost.", [("was lost", "", "€3m")]),
    ("Some 40% of staff left.", [("left", "", "Some 40% of staff")]),
    ("Lind, however, stayed.", [("stayed", "", "Lind")]),
    ("She said that the bank had failed.", [("said", "", "She"), ("had failed", "that", "the bank")]),
    ("She said it would close.", [("said", "", "She"), ("would close", "", "it")]),
    ("They crossed the river and burned the depot.", [("crossed", "", "They"), ("burned", "", "They")]),
    ("Riots erupted after police shot a man.", [("erupted", "", "Riots"), ("shot", "after", "police")]),
    ("“We go,” said Ann Holt.", [("go", "“", "We"), ("said", "", "Ann Holt")]),
    ("A dam failed in neighbouring Tarn.", [("failed", "", "A dam")]),
    ("Troops loyal to the king fled.", [("fled", "", "Troops loyal to the king")]),
    ("In the capital the army marched.", [("marched", "", "the army")]),
    ("They left after the raid and blamed Lind.", [("left", "", "They"), ("blamed", "", "They")]),
    ("Two days after that miners marched.", [("marched", "", "miners")]),
    ("Prices fell by 3 percent.", [("fell", "", "Prices")]),
    ("Stocks fell, with the firm losing most.", [("fell", "", "Stocks"), ("losing", "", "the firm")]),
    ("The tables will turn.", [("will turn", "", "The tables")]),
    ("Rebel forces launch an attack.", [("launch", "", "Rebel forces")]),
    ("They launched a drive to win.", [("launched", "", "They"), ("to win", "", "They")]),
    (
        "Ann Holt, at a briefing, said the bank “failed”.",
        [("said", "", "Ann Holt"), ("failed", "", "the bank")],
    ),
    ("Troops loyal to embattled Peru fled.", [("fled", "", "Troops loyal to embattled Peru")]),
    (
        "The oil of Peru, which has a port, ran out.",
        [("has", "which", "Peru"), ("ran", "", "The oil of Peru")],
    ),
    (
        "It ends unless Lind, who has run it for years, quit.",
        [("ends", "", "It"), ("has run", "who", "Lind"), ("quit", "unless", "Lind")],
    ),
    (
        "They left after the raid, launched at noon.",
        [("left", "", "They"), ("launched", "", "the raid")],
    ),
    (
        "The crew, who left, did not hail Lind.",
        [("left", "who", "The crew"), ("did not hail", "", "The crew")],
    ),
    ("It is part of a force that left.", [("is", "", "It"), ("left", "that", "a force")]),
    ("It ended when the troops there fled.", [("ended", "", "It"), ("fled", "when", "the troops")]),
    (
        "The mill near Orlo, which shut, burned.",
        [("shut", "which", "The mill near Orlo"), ("burned", "", "The mill near Orlo")],
    ),
    (
        "Ships seized by the Peruvian armed forces have left.",
        [("seized", "", "Ships"), ("have left", "", "Ships seized by the Peruvian armed forces")],
    ),
    ("Raids on Monday and Friday hit the port.", [("hit", "", "Raids on Monday and Friday")]),
    ("They burned a mill, said Ann Holt.", [("burned", "", "They"), ("said", "", "Ann Holt")]),
    ("He heard how Lind died.", [("heard", "", "He"), ("died", "", "Lind")]),
    ("Frost shut off gas supplies to Oslo.", [("shut", "", "Frost")]),
    ("The strike will cripple the port.", [("will cripple", "", "The strike")]),
    (
        "Riots erupted as dockers and porters struck.",
        [("erupted", "", "Riots"), ("struck", "as", "dockers and porters")],
    ),
    ("Lima replied by moving ships.", [("replied", "", "Lima"), ("moving", "", "Lima")]),
    (
        "Oslo said neglect in running the mine led to the fire.",
        [("said", "", "Oslo"), ("running", "", "Oslo"), ("led", "", "neglect in running the mine")],
    ),
    ("A day after that the board met.", [("met", "", "the board")]),
    ("After the vote the mayor resigned.", [("resigned", "", "the mayor")]),
    ("They fled after the mayor resigned.", [("fled", "", "They"), ("resigned", "after", "the mayor")]),
    ("Men caught in May were fined.", [("caught", "", "Men"), ("were fined", "", "Men caught in May")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_cases(read, text, expected):
    t = read(text)
    found = [
        (t.raw(x.group.start, x.group.end), x.opener, t.raw(*x.subject) if x.subject else None)
        for x in clauses(t)
    ]
    assert found == expected


def test_an_order_is_carried_out_by_its_object(read):
    t = read("The court ordered the firm to pay.")
    assert t.raw(*clauses(t)[1].subject) == "the firm"


def test_a_shared_subject_is_marked(read):
    first, second = clauses(read("They came and went."))
    assert not first.shared
    assert second.shared


def test_a_clause_ends_where_the_next_begins(read):
    t = read("Riots erupted after police shot a man.")
    first, second = clauses(t)
    assert t.raw(first.left, first.right) == "Riots erupted"
    assert t.raw(second.left, second.right) == "police shot a man."
