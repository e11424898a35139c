"""The English lexicon: every form of every verb and event noun, made once when first asked for."""

from functools import cache

from eventline.languages.en.events import nouns, verbs
from eventline.languages.en.events.countries import ADJECTIVES
from eventline.syntax.closed import AUXILIARY, BASE, NATIONAL, NOUN, NOUNISH, PARTICIPLE, THIRD, closed_words
from eventline.syntax.inflect import third, verb_forms
from eventline.syntax.lexicon import Lexicon
from eventline.syntax.wordlist import words

_ALSO_NOUNS = words(
    """aim answer approach arm back balance bank base bear bid blame board bomb bond book boost border box
    brake break bridge broadcast budget burn button call camp campaign care cast cause challenge chance
    chair change charge chart check claim cloud club coach coast comment compromise concern conduct
    contact contest contract control cook cost counter cover credit cross damage date deal debt default
    defeat delay demand desire display document dock dress drink drive drone edge end effect effort escape
    estimate exhibit exit experience exploit export express eye face fear feature feed field figure file
    fill film finance fine finish fire fish fix flash flight float flood flow focus force forecast form
    frame free front fuel function fund gain gas gather gift grant grip ground group guard guess guide
    halt hand head hear heat help hike hit hold hope host house hunt impact import increase influence
    interest interview issue join joke judge jump keep key kick lack land last launch lead leak lease
    leave level lie lift light like limit line link list load loan lock look loss love major man march
    mark market mass match matter mean measure mention mind mine miss model move murder must name
    need note number object offer open order pack page paint panel park part party pass patient pay peak
    permit phase phone photo pick picture place plan plane plant play plot point pole policy poll pool
    port pose post pound power practice praise present press pressure price prize probe process produce
    profile profit program progress project promise protest purchase push question race raid rail raise
    rally range rank rate reach record reform refuse region release remains remark report request rescue
    research reserve rest result return review reward right ring rise risk rock role roll root round route
    row rule run rush sail sale sanction score screen sea search season seat second secret seed sense
    sentence set shape share shell shelter shift ship shock shoot shop shot show side sign signal slide
    slip sound source space spark speed spin split sport spot spread spring spy staff stage stake stand
    standard star start state station stay steal stem step stick stock stop storage store storm strain
    stream stress stretch strike strip struggle study subject supply support surge surprise surround
    survey suspect sweep swing switch talk tank target task tax team tear test text thanks threat throw
    tie title toast toll top total touch tour track trade traffic train transfer transport trap travel
    treat trek trial trick trigger trip trouble truck trust try turn twist type update upset use value
    veto view visit voice vote wage wait walk want war warrant wash waste watch water wave weather weight
    welcome win wind wish witness wonder work worry wound wreck wrong yield spill boycott riot clash blast
    curb cut drop fall slump plunge dip rebound climb cheer chant ban merger tweet email
    bail draft drill pull quarrel schedule spokesperson address appeal advance attempt attack
    assault retreat decline decrease dispute debate conflict content exchange
    graduate initiate mandate moderate associate delegate separate appropriate approximate
    elaborate subordinate suicide parade blockade mistake swap sink spike hack heist recall refund
    reset resort transplant patent premiere live lives means minutes seconds forces states
    times talks works needs plans views leaves arms goods troops
    abuses acts averages bars batters blocks breaches bribes briefs brokers builds chats clones combats
    commands commissions counts cracks crowns cures defects dispatches doubts downs dumps echoes flies flocks
    guarantees handles hints inches jails jams lapses lectures licenses lobbies maps messages monitors orbits
    outlines pauses pegs petitions photographs pickets piles poisons prints prompts quarantines quotes ramps
    rams ravages rebukes regards repairs repeats routs ruptures sacks scans scraps sequences slashes sorts
    stabs strands suits tables taps telephones traces trails tumbles urges whispers wraps rockets fights
    vows shouts convicts conscripts converts bursts"""
)


@cache
def lexicon() -> Lexicon:
    """Return the tables, built on the first call.

    >>> english = lexicon()
    >>> english.verbs["withdrew"], english.noun_themes[english.nouns["visits"]]
    ('withdraw', 'diplomacy')
    """
    flags = closed_words()
    of_verb: dict[str, str] = {}
    of_noun: dict[str, str] = {}
    verb_themes = _themes(verbs.THEMES)
    noun_themes = _themes(nouns.THEMES)
    for base in sorted({*verb_themes, *verbs.STATIVE, *verbs.PHASE} - {"be", "have", "do"}):
        for form, flag in verb_forms(base):
            flags[form] = flags.get(form, 0) | flag
            of_verb.setdefault(form, base)
    flags["born"], of_verb["born"] = flags.get("born", 0) | PARTICIPLE, "bear"
    for singular in noun_themes:
        for form in (singular, third(singular)):
            flags[form] = flags.get(form, 0) | NOUN
            of_noun.setdefault(form, singular)
    _mark_nouns(flags, of_verb, of_noun)
    for adjective in ADJECTIVES:
        last = adjective.lower().split()[-1]  # "North Korean" is two tokens
        flags[last] = flags.get(last, 0) | NATIONAL
    for auxiliary in ("be", "have", "do"):
        of_verb.update({form: auxiliary for form, _ in verb_forms(auxiliary)})
    return Lexicon(flags, of_verb, of_noun, verb_themes, noun_themes)


def _themes(tables: dict[str, frozenset[str]]) -> dict[str, str]:
    themes: dict[str, str] = {}
    for theme, members in tables.items():
        for word in sorted(members):  # by their order, so that two nouns of one plural always read alike
            themes.setdefault(word, theme)
    return themes


def _mark_nouns(flags: dict[str, int], of_verb: dict[str, str], of_noun: dict[str, str]) -> None:
    """Mark the verb forms that are as often nouns, so that only their surroundings can tell."""
    for form, base in of_verb.items():
        is_noun = form in of_noun or base in _ALSO_NOUNS or form in _ALSO_NOUNS
        if is_noun and flags[form] & (BASE | THIRD) and not flags[form] & AUXILIARY:
            flags[form] |= NOUNISH
