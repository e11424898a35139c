"""What is planned lies ahead, though no verb is in the future: in the present tense and in messages."""

from datetime import date

import pytest

import eventline as el

THURSDAY = date(2025, 3, 13)


def value(text):
    return el.tag(text, published=THURSDAY)[-1].value


@pytest.mark.parametrize(
    "text",
    [
        "Officials said the deal needs to be signed by Friday.",
        "They need to finish it by Friday.",
        "He is to appear in court on Friday.",
        "They plan to agree on Friday.",
        "Voters go to the polls on Friday.",
        "Rain is likely on Friday.",
        "The talks have been moved to Friday.",
        "Leaders prepare for Friday's summit.",
        "Ahead of Friday's vote, tempers are high.",
        "In the run-up to Friday's vote, tempers rose.",
        "Friday's deadline looms.",
        "Friday's concert will raise money for the school.",
        "Shares could swing ahead of Friday's ruling on fees.",
        "It asked for a reply by Friday.",
        "Residents were told to leave by Friday.",
        "Parliament convenes on Friday.",
        "The rebels threaten to attack on Friday.",
        "He awaits sentencing on Friday.",
        "The army warned residents to leave by Friday.",
        "They wanted to leave by Friday.",
        "The company reports earnings on Friday.",
        "Snow is forecast from Friday.",
        "The treaty enters into force on Friday.",
        "The hearing continues on Friday.",
        "The airline cancelled all flights until Friday.",
        "Workers plan a rally on Friday.",
        "He steps down on Friday.",
        "Everything depends on Friday's vote.",
        "Airlines brace for a strike on Friday.",
        "The concert, on Friday, is sold out.",
        "The two ministers are meeting in Oslo on Friday.",
        "She is visiting the port on Friday.",
        "The recital on Friday is sold out.",
        "Friday's recital is fully booked.",
        "The recital on Friday has been postponed.",
        "driving lesson then flying out on friday, so nervous lol",
        "my driving test on friday, argh",
        "back at my desk on friday :(",
        "Doors on Friday at the old mill, be there!! #gig",
        "Friday is gonna be lit",
        "Friday plans anyone?",
        "pray for me, results on friday lol",
        "need friday to come already lol",
        "So excited for Friday!!",
        "don't forget the meeting on Friday guys!",
        "we fly out friday!!",
        "new single out friday!!",
        "roll on friday!!",
        "only working til 2 on friday!!",
        "lunch friday?",
        "omg it's friday tomorrow",
        "we're off camping from friday yay",
        "friday works for me lol",
        "enjoy your friday lads x :)",
    ],
)
def test_what_is_planned_lies_ahead(text):
    assert "2025-03-14" in [timex.value for timex in el.tag(text, published=THURSDAY)]


@pytest.mark.parametrize(
    "text",
    [
        "She was leaving on Friday.",
        "Police are examining a blast on Friday.",
        "The recital on Friday was sold out.",
        "The recital on Friday was cancelled.",
        "great gig on friday, thx all!!",
        "flying out on friday was a bad idea lol",
        "what a match on friday!!",
        "pics from the party on friday :)",
        "The search continues for those missing after Friday's quake.",
        "The death toll from Friday's attack continues to rise.",
        "Footage from Friday shows soldiers in the street.",
        "A man walks past a burnt bus in Kyiv on Friday.",
        "People hold candles at a vigil on Friday.",
        "The visit comes a week after Friday's vote.",
        "The union will appeal against Friday's ruling.",
        "Divers plan to return to the site of Friday's ferry disaster.",
        "Under Friday's deal, the port will reopen.",
        "She asked on Friday for more time.",
        "The firm told investors on Friday it was sound.",
        "He gave an interview on Friday.",
        "The deadline set by the court expired on Friday.",
        "Mediators had wanted a truce in place by Friday.",
        "Troops moved to the border on Friday.",
        "The army ordered troops to the border on Friday.",
        "The airline needed help on Friday.",
        "She stepped down on Friday.",
        "The mayor, who took over on Friday, has resigned.",
    ],
)
def test_what_is_told_lies_behind(text):
    assert value(text) == "2025-03-07"


@pytest.mark.parametrize(
    ("text", "day"), [("off till the 3rd!!", "04-03"), ("i was ill on the 3rd!!", "03-03")]
)
def test_a_day_of_the_month_in_a_message(text, day):
    assert value(text) == f"2025-{day}"


def test_what_one_has_been_asked_to_do_lies_ahead():
    (timex,) = el.tag("The maker has been asked to come on Monday.", published="2025-03-13")
    assert timex.value == "2025-03-17"
