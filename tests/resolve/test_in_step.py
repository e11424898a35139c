"""An hour goes on from one that says its half of the day, and an answer looks where its question does."""

import pytest

import eventline as el

PUBLISHED = "2025-03-13"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The play begins at 7 p.m. and doors open at 5:30.", "2025-03-13T17:30"),
        ("The mill shuts at 10 p.m. and it was over by 5:30.", "2025-03-13T05:30"),
        ("He came at 7 p.m. and left at 9:30.", "2025-03-13T21:30"),
        ("The shop opens at 10 a.m. and shuts at 5:30.", "2025-03-13T17:30"),
        ("It rang at 11:20 a.m. and at 12:05 it stopped.", "2025-03-13T12:05"),
        ("It opens at 10 a.m. and the train leaves at 17:40, not at 5:30.", "2025-03-13T05:30"),
        ("It opens at 10 a.m. The log says 05:30.", "2025-03-13T05:30"),
        ("It rang at 11 a.m. It rang again at 5:30 GMT.", "2025-03-13T05:30Z"),
        ("It rang at 11:50 p.m. and at 12:20 it stopped.", "2025-03-13T00:20"),
    ],
)
def test_hour_in_step(text, expected):
    assert el.tag(text, published=PUBLISHED)[-1].value == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"When do you leave?" "June."', ["2025-06"]),
        ('"And the wedding?" "May."', ["2025-05"]),
        ("When are you back? In June.", ["2025-06"]),
        ("When did you last see her? In November.", ["2024-11"]),
        ("When is the vote? Friday.", ["2025-03-14"]),
        ("When did it burn? Friday.", ["2025-03-07"]),
        ("Is it over? Friday was cold.", ["2025-03-07"]),
    ],
)
def test_answer(text, expected):
    assert [timex.value for timex in el.tag(text, published=PUBLISHED)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The fair on 12.03 was moved to 15.03.", ["2025-03-12", "2025-03-15"]),
        ("The pact was signed on 24.08 in Oslo.", ["2024-08-24"]),
        ("On 08.02 at 11:00 the siren rang.", ["2025-02-08", "2025-02-08T11:00"]),
        ("From 12.03 to 15.03 the road was shut.", ["2025-03-12", "2025-03-15"]),
        ("The fair is on Friday 23.05 in the hall.", ["2025-05-23"]),
        ("It comes 16.05. between eight and ten.", ["2025-05-16"]),
        ("Wed 21 May, 18.30, room 4", ["2025-05-21", "2025-05-21T18:30"]),
        ("It runs on Ubuntu 14.04 and on 18.04 too.", []),
        ("The index rose to 15.03 points.", []),
        ("The dollar fell to 1.05. It stayed there.", []),
        ("The rate went from 12.03 to 15.03 percent.", []),
        ("On 31.02 nothing happens.", []),
        ("The train departed at 1550 and arrived at 1720.", ["2025-03-13T15:50", "2025-03-13T17:20"]),
        ("She landed at 1945 metres.", []),
        ("Rooms from the 3rd to the 15th floor burned.", []),
        ("It shut from the 3rd to the 15th.", ["2025-03-03", "2025-03-15"]),
        ("It was signed by Brown, May, March and Cooper.", []),
        ("The ministers May, March and June left.", []),
        ("They took the hill by March, and Orlo fell later.", ["2025-03"]),
    ],
)
def test_days_in_figures_and_lists(text, expected):
    assert [timex.value for timex in el.tag(text, published=PUBLISHED)] == expected
