"""A marked mention without a time of its own lies before, around or after the publication by its grammar."""

import re

import pytest

import eventline as el

LEAD = "The council met in Oslo. It heard three reports. Members debated a plan. The chairman spoke. "
PUBLISHED = "2024-06-12"


def dated(text, word):
    start = text.rindex(word)
    (event,) = el.extract(el.Document("a", text, PUBLISHED), mentions=[(start, start + len(word))])
    return event


@pytest.mark.parametrize(
    ("sentence", "word"),
    [
        ("The airline has suspended its flights to Lima.", "suspended"),
        ("The plates may have come by ship from Tarn.", "come"),
        ("He was a clerk when the firm went under.", "went"),
        ("She left the country after a coup.", "coup"),
        ("He praised the woman who founded the school.", "founded"),
        ("The mayor said she gave the keys to a clerk.", "gave"),
        ("The letters match those found in a shed.", "found"),
        ("He denied accusations made by a clerk.", "made"),
        ("The clerk admitted hiding the keys.", "hiding"),
        ("The clerk was accused of hiding the keys.", "hiding"),
        ("The clerk rejects charges that she hid the keys.", "hid"),
        ("Divers searched the ship they raised for clues.", "raised"),
        ("Bolts recovered in the shed are of the same make.", "recovered"),
        ("He rejected claims by Ann's brother, Tom, that she hid the keys.", "hid"),
        ("The mayor said she heard a shot but did not call the guard.", "call"),
        ("Engineers are asking why the pump failed.", "failed"),
        ("The frost couldn't have come in a worse month.", "come"),
        ("The fire would not have spread without the wind.", "spread"),
        ("The guild, which lost the case, praised the judge.", "lost"),
        ("Unions have objected that the law did not protect them.", "protect"),
        ("The order fell apart in mid-1996. Some of its men fled to the hills.", "fled"),
    ],
)
def test_what_the_words_put_behind_ends_before_the_day_of_publication(sentence, word):
    when = dated(LEAD + sentence, word).when
    assert when.first is None
    assert when.last.isoformat() == "2024-06-11"


@pytest.mark.parametrize(
    ("sentence", "word"),
    [
        ("Sanctions stay until the army withdraws from the town.", "withdraws"),
        ("The minister will open the bridge.", "open"),
        ("The unions want a referendum.", "referendum"),
        ("On Wednesday the embassy sent a diver to recover the bell.", "recover"),
        ("On Friday the bells will be sent home, as soon as they are found.", "found"),
        ("The envoys conferred on lifting the ban.", "lifting"),
        ("There is no decision on a merger.", "merger"),
        ("The board made headway in ending the strike.", "ending"),
        ("We are not going to flummox the board.", "flummox"),
        ("The plan could include firing the clerk.", "firing"),
        ("Voters have the chance of changing the law.", "changing"),
        ("The inspectors insist any deal must be checked.", "deal"),
        ("Shops put out flags as the jubilee nears.", "jubilee"),
        ("It is the eve of the queen's visit.", "visit"),
        ("Unions threatened the owners with walkouts.", "walkouts"),
        ("Farmers are bracing for floods.", "floods"),
        ("The widow wants the letters examined.", "examined"),
        ("Neighbours now want the road closed.", "closed"),
        ("Voters appear anxious to dispense with him.", "dispense"),
        ("The board is keen to sell the mill.", "sell"),
        ("What happens in Oslo will shape the deal.", "happens"),
        ("The bell will be weighed before it is shipped.", "shipped"),
    ],
)
def test_what_is_wanted_or_waited_for_lies_ahead(sentence, word):
    when = dated(LEAD + sentence, word).when
    assert when.first.isoformat() == "2024-06-13"
    assert when.last is None


@pytest.mark.parametrize(
    ("sentence", "word"),
    [
        ("The envoy is expected to visit Lima.", "expected"),
        ("The phone has a steel frame.", "has"),
        ("The index has fallen by 3.1% to 2,138 points.", "fallen"),
        ("The index fell 12 points to close at 340.", "close"),
        ("The firm lost ground again to finish the year behind its rival.", "finish"),
        ("Oslo warned the traders after strikes.", "warned"),
        ("What she says is true.", "says"),
        ("Divers are trying to lift the bell.", "lift"),
        ("The step had been widely expected.", "step"),
    ],
)
def test_what_holds_now_is_of_the_day_of_publication(sentence, word):
    assert dated(LEAD + sentence, word).best.isoformat() == PUBLISHED


@pytest.mark.parametrize(
    ("sentence", "begun"),
    [
        ("The crew has been on strike since Monday.", "2024-06-10"),
        ("The yard has built nine ships since 3 May 2023.", "2023-05-03"),
        ("Over the last three days the river rose by a metre.", "2024-06-09"),
        ("The yard has built nine ships since May 2023.", "None"),
        ("Over the last decade the river rose by a metre.", "None"),
    ],
)
def test_what_goes_on_is_put_on_the_day_on_which_it_began(sentence, begun):
    word = next(word for word in ("strike", "built", "rose") if word in sentence)
    assert str(dated(LEAD + sentence, word).best) == begun


SAID = "The mayor said Tuesday that a pier is needed. She spoke to traders. They asked her. She left. "
SANK = "A ferry sank near Tarn on Tuesday. Crews threw ropes to it. Boats came. Divers searched it. "


@pytest.mark.parametrize(
    ("lead", "sentence", "best"),
    [
        (SAID, "Fishermen moved their boats to Orlo, officials said.", "None"),
        (SAID, "She said crews repaired the crane.", "None"),
        (SANK, "The mate said the captain turned too late.", "2024-06-11"),
    ],
)
def test_what_is_said_to_have_been_done_is_of_the_day_of_a_story_that_tells_deeds(lead, sentence, best):
    word = next(word for word in ("moved", "repaired", "turned") if word in sentence)
    start = len(lead) + sentence.index(word)
    marks = [(m.start(), m.end()) for m in re.finditer(r"\w+(?:ed|ank|eft|ame|oke)\b", lead)]
    events = el.extract(
        el.Document("a", lead + sentence, PUBLISHED), mentions=[*marks, (start, start + len(word))]
    )
    assert str(events[-1].best) == best


@pytest.mark.parametrize(
    ("sentence", "word", "when"),
    [
        ("The mayor will open the bridge this week.", "open", "2024-06-13/2024-06-16"),
        ("Airlines will need ninety jets in the next ten years.", "need", "2024-06-13/2034-06-12"),
        ("The union has called a walkout this week.", "walkout", "2024-06-10/2024-06-12"),
        ("Lima held a vote this week.", "held", "2024-06-10/2024-06-11"),
    ],
)
def test_a_running_week_is_cut_where_it_is_over_or_begins(sentence, word, when):
    assert dated(LEAD + sentence, word).when.isoformat() == when


def test_what_lies_ahead_does_so_where_it_is_named_again():
    text = LEAD + "Crowds wait on the eve of the visit. The visit is the talk of Tarn."
    marks = [(m.start(), m.end()) for m in re.finditer("visit", text)]
    _, again = el.extract(el.Document("a", text, PUBLISHED), mentions=marks)
    assert again.when.first.isoformat() == "2024-06-13"


def test_what_is_so_is_not_put_on_the_day_of_the_story():
    text = "The lamps are out in Oslo. Yesterday the mayor toured its streets."
    assert dated(text, "out").best.isoformat() == PUBLISHED


def test_the_time_of_a_source_does_not_date_a_relative_clause():
    text = (
        LEAD + "A school was named for Lee, who gave his house to the town, according to a report on Monday."
    )
    assert dated(text, "gave").when.first is None


def test_a_clause_behind_a_time_explains_that_time():
    text = "The quarrel took a turn on Monday when the mayor called his rival a liar."
    assert dated(text, "called").when.isoformat() == "2024-06-10"


def test_a_time_behind_that_belongs_to_what_is_said():
    text = LEAD + "The study showed that in January 2024, the shop held a fifth of the market."
    assert dated(text, "held").when.isoformat() == "2024-01-01/2024-01-31"


def test_what_the_news_follows_by_a_length_lies_so_long_before_it():
    text = "Two weeks after the bank sold its mills, France expelled its envoy."
    assert dated(text, "sold").when.isoformat() == "2024-05-27/2024-06-02"
    assert dated(text, "sold").best.isoformat() == "2024-05-29"


def test_a_figure_as_of_a_month_is_of_that_month():
    text = LEAD + "As of January 2024, the shop held a fifth of the market."
    assert dated(text, "held").when.isoformat() == "2024-01-01/2024-01-31"


@pytest.mark.parametrize(
    ("text", "word", "window"),
    [
        ("Rebels attacked Orlov on Monday. Oslo met. The attack shocked Lima.", "attack", "2024-06-10"),
        (
            "The firm launched a phone in May. Sales rose. The launch drew crowds.",
            "launch",
            "2024-05-01/2024-05-31",
        ),
        (
            "The mayor spoke. Oslo, May 2011. A bomb tears through a hall. Ten die.",
            "die",
            "2011-05-01/2011-05-31",
        ),
        ("A man who was washing clothes was shot on Tuesday.", "washing", None),
        ("Lee sought peace on Tuesday by promising to leave Orlov.", "promising", None),
    ],
)
def test_what_is_told_again_or_set_in_a_scene_has_the_date_of_that(text, word, window):
    when = dated(text, word).when
    assert when.isoformat() == (window or "2024-06-11")


@pytest.mark.parametrize(
    ("text", "word", "window"),
    [
        ("The firm bought the mill in May 2004 and closed its plant.", "closed", "2004-05-01/2004-05-31"),
        ("Sales rose in May 2004, helped by exports.", "helped", "2004-05-01/2004-05-31"),
        ("Lee won the cup in May 2004, beating Ann Holt.", "beating", "2004-05-01/2004-05-31"),
        ("In May 2004, he said, the firm had cheated its clients.", "cheated", "2004-05-01/2004-05-31"),
        ("The 2004 crisis cost Lima dearly.", "crisis", "2004-01-01/2004-12-31"),
        ("It was the worst fall since the 2004 crash.", "crash", "2004-01-01/2004-12-31"),
        ("The firm was bought and closed by Arlan in May 2004.", "bought", "2004-05-01/2004-05-31"),
        ("The merger, completed in May 2004, cost jobs.", "merger", "2004-05-01/2004-05-31"),
        ("Fires at two depots in May 2004 killed nine men.", "killed", "2004-05-01/2004-05-31"),
        ("He was jailed for the May 2004 murder of a clerk at a wine fair.", "fair", "2004-05-01/2004-05-31"),
        ("The union ended its strike in May after the firm raised pay.", "raised", "2024-05-01/2024-05-31"),
        (
            "Lamps had been sold since its launch in 1993 and that as of June 1994, it led.",
            "launch",
            "1993-01-01/1993-12-31",
        ),
        ("In her main speech on Monday, Ann Holt praised the plan.", "speech", "2024-06-10"),
        ("During a visit to Lima in May 2004, Ann Holt signed.", "visit", "2004-05-01/2004-05-31"),
        ("The fall in sales in May was steep.", "fall", "2024-05-01/2024-05-31"),
        ("The firm has put off the launch to May 2025.", "launch", "2025-05-01/2025-05-31"),
        ("The first flight, expected in May 2025, was put off.", "flight", "2025-05-01/2025-05-31"),
        ("Following a strike, the plant was shut in May.", "strike", "2024-05-01/2024-05-31"),
        ("A fire in May 2004 destroyed the mill and killed nine.", "killed", "2004-05-01/2004-05-31"),
        ("In 2004 the firm bought a yard. It moved its office there.", "moved", "2004-01-01/2004-12-31"),
        ("In May, the firm asked for loans, and its chief flew home.", "flew", "2024-05-01/2024-05-31"),
        ("The firm got loans in May, but ran out of cash again.", "ran", "2024-05-01/2024-05-31"),
        ("The jet first flew in May 2004. That flight was short.", "flight", "2004-05-01/2004-05-31"),
        ("The row led Arlan to file suit in 2004.", "suit", "2004-01-01/2004-12-31"),
        ("The jet flew in 2003, and made a flight to Lima in May 2004.", "made", "2004-05-01/2004-05-31"),
        ("Arlan lost money in 2004, while its rival earned a fortune.", "earned", "2004-01-01/2004-12-31"),
        ("Arlan announced cuts on Monday. Shares fell after the announcement.", "announcement", "2024-06-10"),
    ],
)
def test_the_verb_beside_and_the_time_before_a_noun_date_it(text, word, window):
    assert dated(text, word).when.isoformat() == window
