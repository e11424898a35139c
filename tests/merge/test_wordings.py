"""Different writers, different words: what is joined, what stays apart, where days contradict each other."""

import pytest

import eventline as el


def told(*texts, day="2024-05-03"):
    """Return the events that articles of different papers tell, all printed on *day*."""
    return el.build(
        [el.Document(f"paper{n}", text, day, source=f"Paper {n}") for n, text in enumerate(texts)]
    )


ONE = {
    "a verb and another with its particle": (
        "Ivo Marr turned down an offer from Delta Bank on Monday.",
        "Ivo Marr rejected a bid by Delta Bank on Monday.",
    ),
    "two verbs of leaving": (
        "Ada Venn pulled out of the television debate on Monday.",
        "Ada Venn withdrew from the debate on Monday.",
    ),
    "an office": (
        "Ada Venn was sworn in as mayor of Lorvik on Monday.",
        "Ada Venn took the oath as mayor of Lorvik on Monday.",
    ),
    "words for one thing": (
        "Shares in Delta Bank rose 18 percent on Monday.",
        "Delta Bank's stock jumped 18% on Monday.",
    ),
    "numbers in words and digits": (
        "Gunmen kidnapped fourteen nurses in Lorvik on Monday.",
        "Fourteen nurses were abducted by gunmen in Lorvik on Monday.",
    ),
    "a company with and without its kind": (
        "Delta Industries Inc. bought the Lorvik shipyard on Monday.",
        "Delta acquired the Lorvik shipyard on Monday.",
    ),
    "a body and that through which it acts": (
        "The European Commission approved a merger of two ferry lines on Monday.",
        "The EU cleared the merger of two ferry lines on Monday.",
    ),
    "a government without its country": (
        "Peru declared a state of emergency in the coastal provinces on Monday.",
        "The government declared a state of emergency in the provinces on Monday.",
    ),
    "a short name of a company": (
        "General Motors cut its profit forecast on Monday.",
        "GM lowered its profit forecast on Monday.",
    ),
    "one person, one deed": (
        "Ada Venn, the head of Delta Bank, stepped down on Monday.",
        "The bank said on Tuesday that Ada Venn had resigned on Monday.",
    ),
    "groups by other words": (
        "Protesters attacked the French embassy in Niamey on Monday.",
        "Demonstrators stormed the French embassy in Niamey on Monday.",
    ),
    "many people": (
        "Relatives of the victims held a vigil in Lima on Monday.",
        "Thousands of people held a vigil in Lima on Monday.",
    ),
    "a fall and a capture": (
        "The town of Arda fell to the rebels on Monday.",
        "Rebels captured Arda on Monday.",
    ),
    "a thing by the name behind it and before it": (
        "The bridge over the Tarn collapsed on Monday.",
        "The Tarn bridge fell on Monday.",
    ),
    "a death and who died": (
        "Ivo Marr died at his home in Varo on Monday after a long illness.",
        "The party has had no leader since Ivo Marr's death on Monday.",
    ),
    "a dam, which is no dame": (
        "The Varo dam burst on Monday.",
        "A dam above Varo gave way on Monday.",
    ),
    "an age before and behind": (
        "Police in Lima arrested a man of 34 over the blaze on Monday.",
        "A 34-year-old man was detained by detectives in Lima over the fire on Monday.",
    ),
    "a verb whose particle stands behind its object": (
        "Firefighters pulled eight miners from a flooded shaft in Varo on Monday.",
        "Eight miners were rescued from a flooded shaft in Varo on Monday.",
    ),
    "one word and the place alone": (
        "Gunmen ambushed an army convoy near Seva on Monday.",
        "A convoy was attacked near Seva on Monday.",
    ),
    "a part of the day and the day": (
        "About 600 people demonstrated outside the town hall in Varo on Monday.",
        "Some 800 people rallied in front of Varo's town hall on Monday evening.",
    ),
    "a verb that only says that it took place": (
        "An explosion tore through the Orlo refinery near Varo on Monday.",
        "The Orlo refinery near Varo exploded on Monday.",
    ),
    "news of the day that others date some days before": (
        "Ada Venn quits Delta Bank after loan scandal",
        "Ada Venn stepped down as head of Delta Bank on Tuesday.",
    ),
    "a light verb and its noun": (
        "Rebels carried out an attack on the Lorvik depot on Monday.",
        "Rebels bombed the Lorvik depot on Monday.",
    ),
}


@pytest.mark.parametrize("case", ONE)
def test_reports_in_other_words_are_one_event(case):
    assert [len(event.evidence) for event in told(*ONE[case])] == [2]


APART = {
    "neighbouring towns": (
        "Rockets struck the port of Haifa on Monday.",
        "Rockets struck the market of Tiberias on Monday.",
    ),
    "the winner and the loser": (
        "Ada Venn won the mayoral runoff on Monday.",
        "Ivo Marr conceded defeat in the runoff on Monday.",
    ),
    "two matches of one day": (
        "Lorvik United beat Tulmin 2-1 on Saturday.",
        "Arda Rovers beat Seva Town 3-0 on Saturday.",
    ),
    "two bridges": (
        "Rebels blew up the first bridge over the Arda on Monday.",
        "Rebels blew up two bridges over the Seva on Monday.",
    ),
    "the dead of two countries": (
        "At least 20 people died in Peru on Monday.",
        "At least nine people died in Chile on Monday.",
    ),
    "two streets": (
        "The council closed Orlo Street on Monday.",
        "The council closed Seva Street on Monday.",
    ),
    "two towns, in few words": (
        "Rebels shelled Arda on Monday.",
        "Rebels shelled Tulmin on Monday.",
    ),
    "shares of two banks": (
        "Shares in Delta Bank fell 3 percent on Monday.",
        "Shares in Orlo Bank fell 4 percent on Monday.",
    ),
    "prices of two firms": (
        "Delta shares fell 3 percent on Monday.",
        "Orlo shares fell 3 percent on Monday.",
    ),
    "what was not done": (
        "The union called off a march in Varo on Monday.",
        "The union marched in Varo on Monday.",
    ),
}


@pytest.mark.parametrize("case", APART)
def test_other_happenings_of_one_day_stay_apart(case):
    timeline = told(*APART[case], day="2024-05-06")
    assert len(timeline) == 2
    assert not len(timeline.conflicts)


ONCE = {
    "arrested": ("Ivo Marr was arrested on April 29.", "Police arrested Ivo Marr at his home on April 30."),
    "killed": (
        "Ivo Marr was killed in an air strike on April 29.",
        "The army killed rebel leader Ivo Marr on April 30.",
    ),
    "taken": (
        "Rebels captured the town of Sudzha on April 29.",
        "The rebels took Sudzha from the army on April 30.",
    ),
    "struck": (
        "The earthquake struck Izmir on April 29, a Sunday.",
        "A magnitude 6.1 quake hit Izmir on April 30.",
    ),
    "collapsed": (
        "The Tarn bridge collapsed on April 29.",
        "The bridge over the Tarn collapsed on April 30.",
    ),
    "sunk": ("The ferry Seva sank on April 29.", "The Seva ferry sank on April 30."),
    "an office": ("Ada Venn was sworn in on April 29.", "Ada Venn took office on April 30."),
}


@pytest.mark.parametrize("case", ONCE)
def test_what_happens_once_has_one_day(case):
    (event,) = told(*ONCE[case])
    assert [conflict.documents for conflict in event.conflicts] == [("paper1",)]


AGAIN = {
    "another victim": (
        "The army killed Ivo Marr on April 29.",
        "The army killed Ada Venn on April 30.",
    ),
    "the same doer": (
        "Ivo Marr arrested a smuggler on April 29.",
        "Ivo Marr arrested a pickpocket on April 30.",
    ),
    "groups have no name": (
        "Police arrested protesters in Izmir on April 29.",
        "Police arrested two protesters in Izmir on April 30.",
    ),
    "near the place": (
        "Rebels seized a tanker near Izmir on April 29.",
        "Rebels seized a tug near Izmir on April 30.",
    ),
    "any house": ("A house collapsed in Lima on April 29.", "A house collapsed in Lima on April 30."),
    "prices": (
        "The Delta shares collapsed on April 29, a Monday.",
        "The Delta shares collapsed on April 30, a Tuesday.",
    ),
    "a country has many dead": (
        "Israel killed a militant in Gaza on April 29.",
        "Israel killed eight people in Gaza on April 30.",
    ),
}


@pytest.mark.parametrize("case", AGAIN)
def test_what_happens_again_is_no_conflict(case):
    timeline = told(*AGAIN[case])
    assert len(timeline) == 2
    assert not len(timeline.conflicts)


def test_the_troops_of_its_leader_are_those_of_the_country():
    first = "Israeli troops crossed into Rafah on 1 May."
    second = "Three days after Netanyahu's troops entered Rafah, the army took a village on 4 May."
    entered, _ = told(first, f"{second} Israeli troops crossed into Rafah on 1 May.", day="2024-05-05")
    assert [evidence.document for evidence in entered.evidence] == ["paper0", "paper1", "paper1"]


def test_the_headline_is_of_what_most_reports_tell():
    deaths = [f"Ivo Marr died at his {home} in Lima on Monday." for home in ("house", "home")]
    (event,) = told("Ivo Marr perished at his home in Lima on Monday.", *deaths)
    assert event.headline.startswith("Ivo Marr died")


@pytest.mark.parametrize(
    "text",
    [
        "Two sailors were freed and flown to Lima aboard an army plane on Monday.",
        "Ada Venn opened a hospital in Lima on Monday and inaugurated a bridge.",
    ],
)
def test_what_one_sentence_tells_stays_apart(text):
    assert len(told(text)) == 2


def test_a_title_is_joined_with_what_it_heads():
    (event,) = told("Marr scores on debut\nIvo Marr scored a goal on his debut for Lorvik on Monday.")
    assert event.when.isoformat() == "2024-04-29"
    assert event.headline.startswith("Ivo Marr scored a goal")


PLAN = el.Document("plan", "Delta Bank shareholders are to meet on May 20.", "2024-04-10")
CALLED_OFF = (
    "The shareholder meeting planned for May 20 was called off.",
    "The meeting of shareholders, set for May 20, has been cancelled.",
    "A meeting of Delta Bank shareholders was postponed on Thursday.",
)


@pytest.mark.parametrize("text", CALLED_OFF)
def test_what_is_called_off_long_before_its_day_leads_to_the_plan(text):
    off, plan = el.build([PLAN, el.Document("off", text, "2024-05-03")])
    assert off.fulfils == plan.id
    assert f"calls off what event {plan.id} planned" in str(off.explain())


def test_what_is_only_said_to_be_arranged_can_be_called_off():
    plan = el.Document("plan", "Closing arguments are scheduled for Friday.", "2024-05-01")
    off = el.Document(
        "off", "Closing arguments were postponed on Thursday because a juror fell ill.", "2024-05-03"
    )
    events = el.build([plan, off])
    assert [event.fulfils for event in events] == [events[1].id, None]
    assert events[1].fell_through


def test_a_plan_that_is_told_of_afterwards_is_no_news():
    texts = (
        ("a", "Ada Venn will visit Lorvik on Friday.", "2024-04-29"),
        ("b", "Ada Venn visited Lorvik on Friday.", "2024-05-04"),
        ("c", "Ada Venn had been due to visit Lorvik on 3 May.", "2024-05-06"),
    )
    (event,) = el.build([el.Document(*text) for text in texts])
    assert [change.status for change in event.status_history] == ["planned", "occurred"]


def test_a_correction_speaks_of_what_happened_and_not_of_its_plan():
    plan = el.Document("plan", "Ada Venn will visit Lorvik on Wednesday.", "2024-04-29", source="Herald")
    done = el.Document("done", "Ada Venn visited Lorvik on Friday.", "2024-05-04", source="Star")
    late = "It rained. An earlier version of this article said that Ada Venn visited Lorvik on Thursday."
    plan, event = el.build([plan, done, el.Document("late", late, "2024-05-06", source="Mail")])
    assert [evidence.document for evidence in plan.evidence] == ["plan"]
    assert [evidence.document for evidence in event.evidence] == ["done", "late"]
    assert (event.fulfils, event.conflicts, plan.status_history) == (plan.id, (), ())
