"""English nouns that name a happening, by theme; the plural is made by rule."""

from eventline.syntax.wordlist import words

THEMES = {
    "statement": words(
        """statement announcement speech address remark comment interview declaration warning testimony
        briefing claim threat accusation apology denial tweet broadcast allegation confession eulogy
        complaint"""
    ),
    "talks": words(
        """talk negotiation meeting summit conference discussion session consultation debate
        gathering forum dialogue dialog assembly congress convention hearing call phone-call
        videoconference convocation roundtable"""
    ),
    "diplomacy": words(
        """visit trip tour agreement deal accord treaty pact truce ceasefire cease-fire armistice mission
        recognition normalization annexation handover swap exchange mediation memorandum"""
    ),
    "fighting": words(
        """attack strike airstrike air-strike bombing bombardment shelling invasion offensive
        counteroffensive counter-offensive assault raid incursion barrage battle fighting clash siege
        war ambush counterattack counter-attack advance retreat withdrawal pullout pullback occupation
        operation maneuver manoeuvre drill exercise deployment mobilization mobilisation explosion
        blast gunfire shooting missile-strike onslaught capture liberation surrender rebellion mutiny
        insurgency uprising coup skirmish salvo volley bloodshed airdrop escalation hostilities
        aggression evacuation airlift attempt breakthrough landing encirclement"""
    ),
    "death": words(
        """death killing murder assassination massacre execution funeral burial suicide slaying homicide
        injury genocide slaughter beheading lynching poisoning"""
    ),
    "law": words(
        """arrest trial verdict ruling conviction sentence sentencing indictment lawsuit prosecution
        extradition investigation probe inquiry acquittal raid detention hearing appeal ban approval
        ratification decree crackdown deportation imprisonment pardon amnesty release settlement
        inquest arraignment subpoena search enactment repeal veto adoption passage inspection audit autopsy
        eviction seizure"""
    ),
    "politics": words(
        """election vote referendum resignation inauguration appointment impeachment campaign ballot
        nomination poll reelection re-election primary runoff reshuffle dismissal ouster overthrow
        succession coronation census debate swearing-in independence dissolution reunification
        revolution transition takeover abdication retirement"""
    ),
    "protest": words(
        "protest demonstration rally march riot strike unrest walkout boycott sit-in vigil stampede blockade "
        "parade clashes stoppage lockout"
    ),
    "economy": words(
        """merger acquisition sale purchase bankruptcy launch layoff bailout default auction increase
        decrease rise fall drop decline growth surge jump plunge slump crash recession crisis collapse
        payment delivery shipment offering listing takeover buyout closure opening investment tender
        embargo sanction shutdown recall debut release unveiling rollout expansion cut hike rebound
        recovery"""
    ),
    "disaster": words(
        """earthquake quake flood flooding fire wildfire hurricane storm tornado typhoon cyclone tsunami
        eruption landslide avalanche drought crash collision derailment accident explosion sinking
        shipwreck famine outbreak epidemic pandemic blackout outage spill leak meltdown collapse
        disaster catastrophe tragedy rescue aftershock heatwave blizzard mudslide blaze capsizing"""
    ),
    "crime": words(
        """robbery theft kidnapping abduction rape hijacking hacking cyberattack cyber-attack heist
        burglary fraud stabbing crime arson looting hostage-taking"""
    ),
    "movement": words(
        "arrival departure return flight crossing landing journey exodus escape deployment voyage takeoff "
        "entry pullout relocation procession appearance"
    ),
    "aid": words("donation airlift aid-package handout pledge grant relief-effort"),
    "sport": words(
        "match game final semifinal quarterfinal tournament championship race victory defeat win loss draw "
        "kickoff season-opener playoff olympics derby fixture"
    ),
    "science": words(
        "discovery experiment liftoff spacewalk vaccination transplant surgery test diagnosis operation"
    ),
    "culture": words(
        "ceremony festival concert premiere wedding celebration commemoration anniversary exhibition exhibit "
        "birth marriage divorce award broadcast show performance pilgrimage mass prayer graduation event "
        "fair expo screening"
    ),
    "decision": words("decision order move proposal plan offer rejection refusal bid effort"),
    "change": words(
        "start beginning end ending creation establishment founding formation construction completion "
        "suspension cancellation postponement resumption halt introduction removal destruction publication "
        "signing demolition renovation restoration reopening excavation disclosure liquidation"
    ),
}
"""Theme to singular nouns; a noun of several themes has the first."""

WEAK = words(
    """talk call claim comment order move plan offer bid effort sanction war crisis growth campaign fire
    cut rise fall drop end start beginning show test poll game operation attempt crime search deal
    mission decline increase aggression hostilities storm appeal fighting proposal exchange release
    advance threat warning decrease default delivery death killing unrest revolution transition
    mass sale grant crash primary draw loss win passage prayer birth marriage award injury debate
    statement agreement vote election remark strike attack ban recall launch event speech
    decision return recognition approval accident drill exercise occupation independence
    investment payment address"""
)
"""Nouns that most often name something known, told again or general; they need a time beside them."""

CHANGES = words(
    """fall drop rise gain loss rebound plunge increase decrease decline jump slide tumble slump growth surge
    cut hike dip advance"""
)
"""Nouns for what becomes more or less; with an amount beside them they tell something new."""

WEAPONS = words(
    "missile missiles drone drones rocket rockets bomb bombs shell shells debris fragments shrapnel torpedo"
)
"""Nouns for what strikes: it acts in war though nobody is told behind it."""
