"""Words for made-up news. None of them names a time, though some look as if they did."""

_PLACES = (
    "Lorvik Bergvik Norholm Dunmere Castel Arvanda Tessaro Quillan Haldane Orsk Veligrad Marlow Pentos Ruska "
    "Ivrea Kalden Sorrow Brandt Ostrava Elmira Falun Grodek Hestia Ilmen Jarrow Kestrel Lunden Morava"
)
_FIRST_NAMES = (
    "Ann Bo Carla Dmitri Elif Farid Greta Hamid Ingrid Jonas Katya Liam Mira Nils Olga Petra Quentin Rosa"
)
_LAST_NAMES = (
    "Lee Dahl Monti Orlov Aksoy Nasser Holm Karimi Sund Weber Petrov Byrne Novak Lind Kowal Stein Moro Sato"
)
PLACES = tuple(_PLACES.split())
PEOPLE = tuple(map(" ".join, zip(_FIRST_NAMES.split(), _LAST_NAMES.split(), strict=True)))
ROLES = (
    "the mayor",
    "the foreign minister",
    "the union leader",
    "the defence minister",
    "the governor",
    "the envoy",
)
BODIES = (
    *("the court", "the parliament", "the government", "the army", "the port authority", "the central bank"),
    *(
        "the dockers' union",
        "the opposition",
        "the city council",
        "the electricity company",
        "the health ministry",
    ),
)

# (past, base, object): the past form is the trigger of what occurred, the base form of what is planned.
DEEDS = (
    ("signed", "sign", "the contract with the shipyard"),
    ("arrested", "arrest", "{n} people near the harbour"),
    ("attacked", "attack", "a depot outside {place}"),
    ("visited", "visit", "the flooded quarter of {place}"),
    ("rejected", "reject", "the proposal of the mediators"),
    ("approved", "approve", "a plan for the railway to {place}"),
    ("launched", "launch", "a satellite from the island of {place}"),
    ("opened", "open", "a hospital in {place}"),
    ("closed", "close", "the border crossing at {place}"),
    ("released", "release", "{n} prisoners"),
    ("suspended", "suspend", "all flights to {place}"),
    ("evacuated", "evacuate", "{n} families from {place}"),
    ("dismissed", "dismiss", "the head of the police"),
    ("destroyed", "destroy", "a bridge over the river"),
    ("withdrew", "withdraw", "{n} soldiers from {place}"),
    ("appointed", "appoint", "a special investigator"),
    ("imposed", "impose", "a curfew in {place}"),
    ("seized", "seize", "a cargo of weapons"),
    ("banned", "ban", "protests in front of the ministry"),
    ("sued", "sue", "the owner of the mine"),
)

# Sentences without a time; numbers and ordinals that are none stand in them on purpose.
BACKGROUND = (
    "The region, home to {n} people, lives from fishing, from timber and from the steel works at {place}.",
    "Critics say that the plan may cost more than {n} million crowns, twice as much as the one for {place}.",
    "{n} houses stand empty along the road to {place}, and nobody seems to know who owns them.",
    "It is the second largest port in the country, after {place}, and the only one with a dry dock.",
    "{person}, who has written {few} books on the subject, called the figures wrong and the method poor.",
    "Article {few} of the treaty allows it, though lawyers in {place} read the same words in another way.",
    "The valley is {n} metres wide at its narrowest point, which makes it hard to defend and to cross.",
    "Neither side has published the text of the agreement, and diplomats in {place} do not speak about it.",
    "“We do not know what comes after that, and nobody tells us,” said {person}, a baker in {place}.",
    "A spokeswoman for the ministry declined to comment.",
    "The road to {place} is blocked by fallen trees.",
    "More than {n} people work at the plant, most of them on contracts that give them few rights.",
    "The law gives the council wide powers over the harbour, its waters and all that is built on them.",
    "{person} is married and has {few} children.",
    "Prices in {place} are higher than in the capital, and wages are lower, as the union likes to point out.",
    "The march to the ministry was peaceful, according to the police of {place}.",
)
