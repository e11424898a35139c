"""What an article measures from another happening takes its date from there, wherever that is told."""

import pytest

import eventline as el

PUBLISHED = "2024-05-16"  # a Thursday


def events(text):
    return {
        event.evidence[0].trigger.of(text): event for event in el.extract(el.Document("a", text, PUBLISHED))
    }


DATED = [  # text, trigger, window
    # a clause or a noun that another sentence dates
    ("Oslo agreed to the pact on 3 May. A day after Oslo agreed, Lima signed it.", "signed", "2024-05-04"),
    (
        "The firm was sold in March 2021. Two years after the sale, its founder resigned.",
        "resigned",
        "2023-03",
    ),
    ("The vote was held on 21 April. Ten days before the vote, Lee stepped down.", "stepped", "2024-04-11"),
    (
        "The court will rule on 5 June. Two days before the ruling, Lee will meet Park.",
        "meet",
        "2024-06-03",
    ),
    ("The quake struck on 20 April. A fortnight after the quake, aid reached Orlov.", "reached", "2024-W18"),
    ("The bank failed on 3 May. Shares fell the day after the collapse.", "fell", "2024-05-04"),
    ("Lee resigned a week after the leak. The leak was reported on 2 May.", "resigned", "2024-W19"),
    (
        "The talks open on 23 May. A week before the talks, Lima dropped its claim.",
        "dropped",
        "2024-05-13/16",
    ),
    # without a comma
    ("The leak was found on 29 April. Three days after that the firm shut the pipe.", "shut", "2024-05-02"),
    ("The board met on 16 April. Two weeks after that meeting the director left.", "left", "2024-W18"),
    # what is told roughly has the days that it allows, and none after the publication
    ("The ferry sank on 4 May. Twelve hours after it sank, divers found Lee.", "found", "2024-05-04/05"),
    (
        "The bank failed on 3 May. Within a week of the collapse, two others closed.",
        "closed",
        "2024-05-03/10",
    ),
    ("The bank failed on 10 May. Weeks after the collapse, two others closed.", "closed", None),
    ("The rocket exploded shortly after it was launched on 4 May.", "exploded", "2024-05-04"),
    ("The vote was held on 4 May. Hours before the vote, Lee fled.", "fled", "2024-05-03/04"),
    # a row of steps
    ("The mine flooded on 4 May. Two days after that, the pumps broke.", "broke", "2024-05-06"),
    ("Rebels seized the port on 3 May. Minutes later, they shot Lee.", "shot", "2024-05-03"),
    ("Rebels seized the port on 3 May. Days later they withdrew.", "withdrew", "2024-05-04/16"),
    (
        "Rebels seized the port on 3 May. Weeks earlier they had taken Orlov.",
        "taken",
        "2024-03-08/2024-04-19",
    ),
    # a stretch that begins or ends with what was told last
    (
        "Rebels seized the port on 3 April 2022. In the following weeks, they burned Orlov.",
        "burned",
        "2022-04-03/2022-05-29",
    ),
    (
        "Rebels seized the port on 3 April 2022. Over the next two days, they burned Orlov.",
        "burned",
        "2022-04-03/2022-04-05",
    ),
    (
        "Rebels seized the port on 30 June 2022. In the days that followed, they burned Orlov.",
        "burned",
        "2022-07-01/2022-07-13",
    ),
    (
        "Rebels seized the port on 30 April 2022. In the preceding weeks, they had burned Orlov.",
        "burned",
        "2022-03-05/2022-04-30",
    ),
    # which is no step where it is still to come
    ("The bank failed. Over the next two weeks, Lima will close it.", "close", "2024-05-16/2024-05-30"),
    ("Lima asked on Tuesday for aid over the next two weeks.", "asked", "2024-05-14"),
    # and ends now
    ("In recent weeks, Lima closed two ports.", "closed", "2024-03-21/2024-05-16"),
    ("Lee told radio on Tuesday: “Lima closed two ports in recent days.”", "told", "2024-05-14"),
    ("Days later rebels withdrew.", "withdrew", None),
    # what goes on since, and what happened while something lasted
    (
        "Lima invaded Orlov in 2022. Since the invasion, Peru has jailed 400 people.",
        "jailed",
        "2022-01-01/16",
    ),
    ("During the siege, which lasted from 1 to 9 March, Lee died.", "died", "2024-03-01/09"),
    # a date beside the length is that of the main clause
    ("On 30 April, the day before the strike began, the firm raised wages.", "raised", "2024-04-30"),
    ("On 30 April, the day before the strike began, the firm raised wages.", "strike", "2024-05-01"),
    ("Two days after the vote, on 5 May, Lee fled.", "fled", "2024-05-05"),
    # a noun that comes to pass is no other event than what was told before, but for the first
    ("The announcement came a day after Lima attacked Orlov on 4 May.", "came", "2024-05-05"),
    ("Lee said on 6 May that she resigns. The statement came a day after Lima won.", "won", "2024-05-05"),
    # the verb that leaves its deed to a noun, and a clause before in the same sentence
    (
        "They signed the accord on 2 May. The truce came into force 48 hours after the signing.",
        "truce",
        "2024-05-04",
    ),
    ("They signed the accord on 2 May. The ban ended a day after the signing.", "ban", "2024-05-03"),
    (
        "The firm, which bought Norr in 2021, has closed four plants since the takeover.",
        "closed",
        "2021-01-01/16",
    ),
    # of two classes alike only what the length nearly meets is one happening
    ("Forty died on 14 May. Ten days after the funeral, on 3 June, Lima will vote.", "funeral", "2024-05-24"),
    # an anniversary, a part of what lasts, the same day, the days around
    (
        "The ferry sank on 9 May 2021. On the third anniversary of the sinking, Lee fled.",
        "fled",
        "2024-05-09",
    ),
    (
        "Lima seized power on 11 May 1980. On the anniversary of the coup, Oslo struck.",
        "struck",
        "2024-05-11",
    ),
    (
        "Lee robbed the bank on 2 May 2022. Two years to the day after the robbery, Lee died.",
        "died",
        "2024-05-02",
    ),
    ("The siege began on 1 March. In the second week of the siege, Oslo struck.", "struck", "2024-03-08/14"),
    ("The trial opened on 2 May. On the third day of the trial, Lee resigned.", "resigned", "2024-05-04"),
    (
        "Oslo signed the pact on 3 May. On the day Oslo signed the pact, Lima rejected it.",
        "rejected",
        "2024-05-03",
    ),
    ("Lee fled on 2 May, the day he was convicted.", "convicted", "2024-05-02"),
    ("In the week before the vote on 12 May, two ministers resigned.", "resigned", "2024-05-05/12"),
    ("The night before the raid, which took place on 5 May, the guards fled.", "fled", "2024-05-04"),
    ("Two days ahead of the summit on 12 May, Lee resigned.", "resigned", "2024-05-10"),
    # what tells when a noun was: its own verb, here or elsewhere
    (
        "The summit opened in Lima on 12 May. The day before the summit, Lee resigned.",
        "resigned",
        "2024-05-11",
    ),
    ("Lee resigned a day prior to the summit, which opened on 12 May.", "resigned", "2024-05-11"),
    ("Three days before the launch, planned for 1 June, Lee will meet Park.", "meet", "2024-05-29"),
    (
        "A coup toppled the government on 3 May. Three days into the coup, tanks entered Orlov.",
        "entered",
        "2024-05-06",
    ),
    ("A strike led to a vote on 3 May. Three days after the strike, the mine closed.", "closed", None),
    # what the words behind it date, what is told of a day before, what goes on since a clause in front
    ("Two days after losing the vote on 10 May, Lee resigned.", "resigned", "2024-05-12"),
    ("Three days before the collapse of the talks on 5 May, Lee resigned.", "resigned", "2024-05-02"),
    ("Lee was sacked on 11 May. He had told Park the day before that he would stay.", "told", "2024-05-10"),
    ("Since the ban took effect in 2022, Peru has jailed 400 people.", "jailed", "2022-01-01/16"),
    ("The plane crashed on 5 May. The crash came a day after Lee resigned.", "resigned", "2024-05-04"),
    # what is done is done by now
    ("Five years after the accident in 2019, Orlov was rebuilt.", "rebuilt", "2024-01-01/16"),
    ("A ferry sank in 2018. After that accident, Lee was jailed.", "jailed", "2018-01-01/16"),
    ("Rivers beat Tolka on 11 May. Lee scored in the last ten minutes.", "scored", "2024-05-11"),
]
WINDOWS = {
    "2023-03": "2023-03-01/2023-03-31",
    "2024-W18": "2024-04-29/2024-05-05",
    "2024-W19": "2024-05-06/2024-05-12",
    "2024-05-13/16": "2024-05-13/2024-05-16",
    "2024-05-04/05": "2024-05-04/2024-05-05",
    "2024-05-03/10": "2024-05-03/2024-05-10",
    "2024-05-03/04": "2024-05-03/2024-05-04",
    "2024-05-04/16": "2024-05-04/2024-05-16",
    "2024-03-08/14": "2024-03-08/2024-03-14",
    "2024-05-05/12": "2024-05-05/2024-05-12",
    "2024-01-01/16": "2024-01-01/2024-05-16",
    "2021-01-01/16": "2021-01-01/2024-05-16",
    "2018-01-01/16": "2018-01-01/2024-05-16",
    "2022-01-01/16": "2022-01-01/2024-05-16",
    "2024-03-01/09": "2024-03-01/2024-03-09",
}


@pytest.mark.parametrize(
    ("text", "trigger", "window"), DATED, ids=[f"{text} {word}" for text, word, _ in DATED]
)
def test_a_date_is_taken_from_what_it_is_measured_from(text, trigger, window):
    event = events(text).get(trigger)
    expected = WINDOWS.get(window, window)
    assert (event.when.isoformat() if event is not None and event.when is not None else None) == expected


def test_the_relation_leads_to_where_the_other_event_is_told():
    told = events("Oslo agreed to the pact on 3 May. A day after Oslo agreed, Lima signed it.")
    (relation,) = told["signed"].relations
    assert relation.event == told["agreed"].id


def test_what_has_happened_is_not_carried_on_from_what_it_is_measured_from():
    told = events("The council met on Tuesday. A month after the scandal, Lee resigned.")
    assert told["resigned"].basis == "publication"


def test_a_length_that_misses_the_date_told_elsewhere_is_a_conflict():
    text = "The mine collapsed on 3 May. The fire broke out on 20 April, a week before the collapse."
    by_headline = {event.headline: event for event in el.build([el.Document("a", text, PUBLISHED)])}
    (conflict,) = by_headline["The mine collapsed"].conflicts
    assert conflict.when.isoformat() == "2024-04-24/2024-04-30"
