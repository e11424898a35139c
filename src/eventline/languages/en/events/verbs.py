"""English verbs of the news by theme; every form is made from the base form listed here."""

from eventline.syntax.wordlist import words

STATEMENT = words(
    """say tell announce claim state declare warn add note explain stress emphasize emphasise insist
    argue assert allege comment remark reply respond answer write tweet post reveal disclose
    acknowledge admit concede confirm deny reiterate repeat recall report suggest hint signal predict
    forecast estimate complain joke quip boast urge call appeal demand request ask question criticize
    criticise condemn denounce slam blast praise laud applaud hail welcome thank congratulate
    apologize apologise accuse blame dismiss threaten vow pledge promise testify brief inform
    notify advise recommend caution underline underscore highlight outline describe refer address
    lament decry deplore rebuke rebuff lambast lambaste liken compare echo mention cite quote express
    voice utter proclaim affirm reaffirm reassure assure contend maintain lecture shout whisper
    elaborate clarify specify point speak talk exclaim observe conclude"""
)
TALKS = words(
    "meet negotiate discuss confer consult mediate broker debate hold convene host parley bargain haggle chat"
)
DIPLOMACY = words(
    """recognize recognise recall expel summon agree ratify normalize visit receive greet sever accredit
    propose invite compromise reconcile"""
)
FIGHTING = words(
    """attack strike bomb bombard shell fire shoot launch hit destroy damage invade capture seize storm
    raid assault repel ambush besiege encircle surround advance retreat withdraw liberate retake
    recapture occupy annex defend intercept down sink torpedo mine demine detonate explode blast
    counterattack overrun fight clash battle pound pummel target penetrate breach cross push
    reclaim conquer surrender capitulate defeat rout crush eliminate neutralize neutralise deploy
    mobilize mobilise conscript draft redeploy reinforce regroup drill entrench dig fortify arm disarm
    sabotage ram scramble jam strafe eject escalate erupt rage disable barrage trap evict wage
    massacre torture ground plunder pillage raze subjugate colonise colonize"""
)
DEATH = words(
    """kill die wound injure murder slay assassinate execute perish drown succumb stab behead poison hang
    hospitalize hospitalise bury mourn strangle slaughter maim hurt cremate"""
)
DISASTER = words(
    """flood burn collapse crash derail capsize sink quake erupt devastate engulf spread topple flatten
    inundate evacuate rescue strand displace uproot ravage batter swamp douse extinguish swallow
    overturn wreck spill leak rupture burst break snap buckle ignite melt scuttle"""
)
CRIME = words(
    """rob steal kidnap abduct rape assault hijack smuggle traffic loot vandalize defraud embezzle bribe
    launder hack counterfeit extort blackmail stalk burgle arson harass abuse molest forge"""
)
LAW = words(
    """arrest detain jail imprison sentence convict acquit charge indict sue prosecute extradite
    investigate probe search raid rule overturn uphold appeal testify fine ban outlaw legalize
    legalise enact repeal approve pass veto adopt amend ratify legislate sanction subpoena plead
    pardon release free parole bail summon try hear dismiss file settle seize confiscate forfeit
    question interrogate handcuff apprehend deport petition designate authorize authorise order block
    lift impose enforce suspend revoke license permit prohibit restrict bar decree sign
    reject allow grant withhold adjourn remand arraign repudiate rescind vacate"""
)
POLITICS = words(
    """lead serve elect vote win lose resign appoint nominate inaugurate impeach oust depose topple
    overthrow campaign run defect dissolve dismiss fire sack reshuffle succeed replace name install
    reinstate endorse back support oppose boycott rally govern reelect re-elect unseat step ballot
    swear abstain lobby canvass concede pick select choose promote demote form reform restructure
    secede unite split retire quit join cede boost pressure enthrone abdicate accede banish"""
)
PROTEST = words(
    "protest demonstrate march riot strike walk picket rally chant clash disrupt occupy gather assemble"
)
ECONOMY = words(
    """buy sell acquire merge spin invest trade raise cut lower slash hike increase decrease rise fall drop
    climb jump surge plunge plummet slide tumble soar sag slump slip gain grow shrink expand contract
    earn lose profit pay borrow lend default bail nationalize privatize privatise devalue float peg
    export import ship deliver produce manufacture launch unveil introduce hire employ fire lay dismiss
    close shut open reopen file price cost value list delist issue repay refinance tax subsidize
    subsidise fine settle restructure liquidate supply order purchase award auction dip edge inch rally
    rebound recover rocket skyrocket sink spike swell widen narrow double triple halve quadruple exceed
    outpace total average peak bottom stagnate freeze unfreeze curb ease tighten lease allot redeem
    incorporate"""
)
AID = words(
    "donate send deliver supply provide give fund finance allocate equip train airlift airdrop transfer lend "
    "hand ship grant contribute pledge distribute receive"
)
MOVEMENT = words(
    """arrive leave depart travel go come return fly flee escape enter exit cross land sail drive move
    relocate migrate board disembark dock dispatch evacuate accompany tour embark head pull rush
    pour flock stream transfer transport carry bring take pass reach gather visit attend appear
    emigrate divert descend"""
)
CHANGE = words(
    """begin start end stop halt cease finish complete continue resume pause delay postpone cancel
    defer reschedule
    suspend extend interrupt abandon scrap open close conclude launch initiate kick wrap commence
    terminate break collapse prepare change shift turn switch transform become emerge happen occur
    develop create establish found set build construct rebuild restore repair replace remove delete
    publish release issue present unveil show display demonstrate test fail succeed achieve accomplish
    meet fulfil fulfill drop dump throw put place lay erect demolish tear install connect disconnect
    link rename refurbish convert revert roll abort expire
    lapse elapse"""
)
SPORT = words(
    "win lose beat defeat draw play score compete race qualify coach sign transfer clinch finish thrash edge "
    "oust trail lead advance crown retain defend"
)
SCIENCE = words(
    "discover find detect invent develop launch test orbit land dock measure observe identify sequence clone "
    "patent study examine research prove map photograph analyze analyse vaccinate treat cure diagnose infect "
    "recover operate transplant inoculate quarantine "
    "isolate excavate decipher synthesise synthesize replicate"
)
CULTURE = words(
    "premiere perform sing record publish film release exhibit award celebrate commemorate mark "
    "honor honour stage screen broadcast air televise interview photograph paint play star feature wed marry "
    "divorce bear christen baptize born pray worship bless compose "
    "baptise ordain consecrate"
)
DECISION = words(
    """decide agree accept refuse reject decline choose plan intend opt consider mull weigh order
    instruct command authorize commit undertake commission assign task force compel oblige persuade
    convince urge encourage deter prevent avert stop allow let enable help assist protect guard secure
    ensure guarantee try attempt seek pursue bid manage fail avoid resolve"""
)
COMMUNICATION = words(
    "call phone telephone email message text contact broadcast leak post share upload circulate "
    "deliver read hear listen watch see view learn"
)
OTHER = words(
    """use make do get give take keep set send pull push draw carry pick hand cast catch cut hurl toss
    wear eat drink light load unload lift drag steer hide store save waste clean wash clear fill empty
    cover uncover wrap collect gather count sort split divide share combine join attach fix mend
    adjust reduce limit enlarge improve worsen weaken strengthen boost bolster undermine hamper hinder
    obstruct impede facilitate accelerate slow speed quicken inspect monitor check verify review
    assess evaluate examine track trace follow pursue chase hunt search locate face confront challenge
    tackle counter resist withstand endure suffer undergo experience witness survive cause trigger
    spark prompt provoke lead result stem ignore overlook neglect miss forget lose misplace
    participate attend engage involve serve work operate function act behave perform teach learn study
    graduate enrol enroll admit qualify pose portray posture mediate combat surpass restart claim ramp
    spend last host tap exchange swap trade back free shake rock hit grip sweep storm tear
    exclude include touch focus pile stun drop handle rule vie contest hail blow close reopen stay
    remain wait crack refuel fuel outline submit table draft write rewrite edit translate print scan
    copy erase wipe reset lock unlock convey transmit enclose inherit bequeath intensify vet crest overtake
    scrutinise scrutinize"""
)

THEMES = {
    "statement": STATEMENT,
    "death": DEATH,
    "fighting": FIGHTING,
    "talks": TALKS,
    "law": LAW,
    "crime": CRIME,
    "politics": POLITICS,
    "diplomacy": DIPLOMACY,
    "protest": PROTEST,
    "disaster": DISASTER,
    "aid": AID,
    "movement": MOVEMENT,
    "economy": ECONOMY,
    "sport": SPORT,
    "science": SCIENCE,
    "culture": CULTURE,
    "decision": DECISION,
    "change": CHANGE,
    "communication": COMMUNICATION,
    "other": OTHER,
}
"""Theme to base forms; a verb of several themes has the first."""

PLAIN_THEMES = words("other change decision communication")
"""Themes that say little of what happens: two verbs of one need not tell like things."""

STATIVE = words(
    """be have seem remain want know believe think hope need mean include contain belong exist depend own
    like love hate consist lack resemble deserve matter stay concern fear doubt wish prefer understand
    owe possess fit suit expect tend look sound feel suspect imagine suppose regard consider view
    trust involve constitute represent equal comprise stand lie sit live reside face rely hinge differ
    vary relate rank number keep let aim intend plan seek try attempt manage dare bother afford care
    enjoy wonder worry entitle"""
)
"""Verbs that tell a state or a mind; they report no happening unless a time stands with them."""

PHASE = words(
    """begin start end stop halt cease finish continue resume pause commence conclude break launch
    initiate complete keep proceed"""
)
"""Verbs that give a phase of what their object or infinitive names: "began withdrawing"."""

STAGING = words(
    """begin start open end finish close conclude complete occur happen come take hold stage schedule plan
    slate set expect"""
)
"""Verbs that tell when their subject is: "the summit opened on 12 June", "the launch, planned for May"."""

CAUSING = words("lead cause spark prompt trigger bring result follow come force allow let help mean")
"""Verbs of which the subject was before what they tell: "the strike led to an election in May"."""

CANCELLING = words("cancel scrap abandon postpone shelve")
"""Verbs that say that the event noun behind them does not take place, as "call off" does."""

DELAYING = words("delay defer reschedule")
"""Verbs that say so of an event noun alone: trains are delayed too."""

MOVING = words("move bring push shift switch")
"""Verbs that say so of one that is moved to another day or place: "moved the talks from Lima to Oslo"."""

ENDING = CANCELLING | DELAYING | MOVING | {"call", "put"}
"""Verbs that can end a plan, some of them with "off" behind them."""

CANCELS = "cancel"
"""The base form that stands for every verb that calls a plan off."""

LIGHT = words(
    """make take give hold have do conduct carry stage pay launch undergo deliver open reach mount
    host perform face see start begin wage sign put issue offer lead order join"""
)
"""Verbs that leave the meaning to an event noun behind them: "made a visit", "held talks"."""

TRYING = words(
    """try attempt seek manage fail refuse decline begin start continue stop cease help want hope plan
    intend agree decide promise pledge vow threaten offer prepare aim"""
)
"""Verbs whose infinitive tells what it is about: "tried to cross"."""

CHANGES = words(
    """fall drop rise gain lose rebound plunge climb surge dip slip recover increase decrease decline add
    shed jump slide tumble slump sink soar sag swing dive shrink expand contract grow widen narrow ease
    plummet rocket retreat advance edge inch erase appreciate depreciate slash raise lower cut post record
    fare go weaken strengthen double triple halve"""
)
"""Verbs for what becomes more or less; with an amount behind them they tell something new."""

LEVELS = words("close end finish reach hit touch open trade settle peak bottom")
"""Verbs for the level that something comes to: "closed at 412.50"."""
