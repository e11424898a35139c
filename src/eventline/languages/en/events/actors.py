"""Titles before names, nouns for groups that act, and organisations that news names often."""

from eventline.syntax.wordlist import listed, words

TITLES = words(
    """president prime minister chancellor king queen prince princess pope senator congressman
    congresswoman representative governor mayor secretary ambassador general gen lieutenant lt colonel
    col major maj captain capt sergeant sgt admiral adm commander marshal chief head director chairman
    chairwoman chair ceo executive officer leader spokesman spokeswoman spokesperson adviser advisor
    envoy foreign defense defence interior finance economy trade justice health education vice
    deputy first lady judge professor prof doctor dr mr mrs ms miss sir lord dame rev
    reverend bishop archbishop cardinal rabbi imam sheikh ayatollah sultan emir crown attorney lawyer
    prosecutor detective inspector superintendent coach manager founder co-founder owner journalist
    author actor actress singer billionaire oligarch tycoon special national security top senior former
    then acting ex-president press counsel correspondent analyst speaker premier commissioner high state
    of the head-of-state commander-in-chief secretary-general affairs policy relations federal grand
    gov sen rep taoiseach vice-president interim permanent royal oligarchs ministers
    presidents senators opposition us uk eu"""
)
"""Words that may stand between an adjective and a person's name."""

ROLES = words(
    """president minister chancellor king queen prince pope senator congressman governor mayor secretary
    ambassador general colonel captain commander chief head director chairman leader spokesman spokeswoman
    spokesperson adviser advisor envoy judge professor bishop prosecutor coach founder premier official
    officials politician diplomat lawmaker tycoon billionaire oligarch analyst expert ceo executive"""
)
"""Nouns by which a person named before is meant again: "the Russian president"."""

GROUPS = words(
    """forces troops soldiers army military navy air-force police officials authorities government
    parliament senate congress court house cabinet ministry administration regime junta rebels militants
    fighters protesters demonstrators voters lawmakers senators leaders ministers experts investigators
    prosecutors residents civilians people children workers students migrants refugees victims
    families company bank firm party union council committee commission agency delegation delegations
    team jury gunmen insurgents separatists militia guards hackers scientists researchers engineers
    doctors nurses companies countries nations allies states members diplomats negotiators intelligence
    defenses defences artillery aviation units brigade battalion regiment fleet crew passengers judges
    airline drones missiles participants officers detectives firefighters rescuers paramedics witnesses
    crews robbers thieves kidnappers attackers activists marchers inspectors unions teachers drivers pilots
    farmers miners dockers fishermen lawyers banks firms parties committees agencies airlines councils
    governments armies fans supporters opponents players club clubs squad employers employees shareholders
    investors creditors lenders regulator regulators auditors sailors marines peacekeepers mercenaries pirates
    hijackers smugglers poachers settlers colonists nobles monks knights peasants delegates deputies mps
    legislators councillors mayors governors generals commanders tenants landlords parents relatives villagers
    inhabitants survivors inmates prisoners hostages detainees suspects defendants campaigners organisers
    organizers directors executives staff volunteers astronauts cosmonauts divers archaeologists astronomers
    physicists economists watchdog insurer lender retailer supplier manufacturer operator developer publisher
    broadcaster newspaper university charity federation confederation alliance coalition tribunal consortium
    factions defenders invaders occupiers board panel
    enemy gang mob crowd squadron division corps garrison legion expedition tribe tribes"""
)
"""Common nouns for people who act together."""

PERSONS = words(
    """man woman boy girl teenager child driver pilot suspect victim gunman attacker passenger soldier officer
    detective worker student pupil teacher doctor nurse defendant pedestrian cyclist motorist father mother
    son daughter husband wife brother sister widow resident tourist burglar thief robber hostage prisoner
    witness survivor patient"""
)
"""Common nouns for one person: "he" may mean him from there on."""

ORGANISATIONS = listed(
    """NATO, UN, U.N., United Nations, EU, European Union, European Commission, European Parliament,
    Security Council, UN Security Council, General Assembly, IAEA, WHO, World Health Organization,
    IMF, World Bank, OPEC, G7, G20, OSCE, UNHCR, UNICEF, UNESCO, Red Cross, ICRC, Amnesty
    International, Human Rights Watch, CIA, FBI, NSA, MI6, FSB, SBU, GRU, Mossad, Interpol, Europol,
    Wagner, Wagner Group, Hamas, Hezbollah, Taliban, Islamic State, ISIS, al-Qaeda, Houthis,
    Gazprom, Rosneft, Rosatom, Naftogaz, Apple, Google, Microsoft, Amazon, Facebook, Meta, Twitter,
    Boeing, Airbus, Tesla, SpaceX, NASA, ESA, Congress, Senate, House of Representatives, Supreme
    Court, Pentagon, Kremlin, White House, State Department, Treasury, Federal Reserve, Bundestag,
    State Duma, Verkhovna Rada, ISW, Institute for the Study of War, ICC, International Criminal
    Court, FIFA, UEFA, IOC, CNN, BBC, Reuters, AP, AFP"""
)
"""Names that are no places and no persons."""

ORGANISATION_NOUNS = words(
    """bank company firm group agency institute organization organisation ministry airline party experts
    analysts researchers monitor newspaper broadcaster watchdog carmaker retailer studio club university bloc
    union charity chain operator chipmaker insurer lender startup"""
)
"""Common nouns by which an organisation named before is meant again: "the company"."""

NOT_NAMES = words(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep
    sept oct nov dec i i'm he she it they we you the a an this that these those in on at by for from with
    but and or if when while as after before since although though however meanwhile moreover also today
    yesterday tomorrow yes no not there here what who how why where which according earlier later last
    next both some many most all more other another such his her their its our my your speaking asked
    despite during under over following amid because so then now once until christmas easter new ramadan
    photo video read image english mr mrs ms dr sir still even just only about along among against between
    through without within per via up out off down one two three four five six seven eight nine ten first
    second third instead thus hence finally overall rather like unlike given regarding concerning every
    each several few any none perhaps maybe indeed elsewhere nevertheless nonetheless twenty
    nobody somebody anybody everybody someone anyone everyone nothing something anything everything"""
)
"""Capitalised words that alone name nobody."""

SAME_ROLE = {
    "advisor": "adviser",
    "spokeswoman": "spokesman",
    "spokesperson": "spokesman",
    "chairwoman": "chairman",
    "billionaire": "tycoon",
    "oligarch": "tycoon",
    "premier": "minister",
    "executive": "chief",
    "ceo": "chief",
}
"""Role nouns that mean another one."""
