"""Deeds: the verbs and nouns by which different writers tell one deed."""

from eventline.languages.en.events.stems import stem
from eventline.syntax.wordlist import words

# A verb whose meaning lies in the particle behind it is written with it: "turn_down". A row tells one deed;
# a word of several deeds stands in several rows.
_ROWS = """
enter cross invade invasion incursion push storm offensive
deal agreement pact accord treaty
truce ceasefire cease-fire armistice
agree accept approve endorse back consent agreement approval acceptance strike_deal reach_deal reach_agreement
approve clear authorise authorize allow permit ratify approval clearance wave_through sign_off
recapture retake regain liberate recover recapturing recovery win_back take_back
capture seize take occupy overrun capturing seizure take_over fall_to
kidnap abduct seize snatch kidnapping abduction capture
hit strike attack bomb shell pound target bombard storm raid ambush assault attacking bombing shelling
fire launch shoot
halt pause suspend stop freeze suspension call_off
resign quit resignation step_down stand_down step_aside give_up
dismiss sack fire remove oust dismissal throw_out kick_out
win beat defeat victory triumph thrash edge
win elect re-elect election
concede admit_defeat
buy acquire takeover purchase acquisition take_over snap_up
complete close finish conclude finalise finalize completion wrap_up
sell sale
bid offer
merge merger
arrest detain detention seize apprehend pick_up
jail sentence imprison
convict conviction find_guilty
acquit clear acquittal
free release liberate liberation let_go set_free walk_free go_free
strike walkout stoppage walk_out down_tools
protest demonstrate demonstration rally march
evacuate move relocate evacuation
vote approve ratify pass
vote reject defeat
rescue save pull_out pull_from
die kill death perish
meet meeting summit talk host
talk speak call phone telephone
greet welcome receive host
visit tour trip travel fly visiting
fly flight
hold schedule slate plan arrange go_ahead take_place
declare announce proclaim impose
land arrive reach come arrival landing touch_down fly_in
cut reduce lower slash trim reduction eliminate shed axe
raise increase lift boost sweeten hike bump_up put_up
reopen resume restart reopening resumption
quarrel argue row clash spat fall_out
block ban prohibit bar forbid
leave depart flee withdraw departure withdrawal pull_out
withdraw withdrawal pull_out drop_out back_out bow_out
collapse fail break burst fall break_down cave_in give_way fall_down come_down
erupt blast explode explosion go_off blow_up
crash plunge plummet slide tumble drop fall fall_to slump
sink capsize go_under
derail derailment
hijack
crash go_down come_down
find recover discover locate retrieve discovery
rise jump climb surge gain soar
publish release issue
appoint name nominate appointment
swear inaugurate inauguration oath swear_in take_office
sign ink signing
present unveil reveal
testify tell testimony
begin start open commence opening get_under_way kick_off
postpone delay adjourn put_off push_back
cancel scrap abandon call_off
reject refuse decline rebuff rejection turn_down
marry wed wedding marriage
earthquake
tsunami
eruption
funeral
referendum
coup
"""
_NUMBERED: dict[str, set[int]] = {}
for _number, _row in enumerate(_ROWS.strip().splitlines()):
    for _word in words(_row):
        _verb, _, _particle = _word.partition("_")
        _NUMBERED.setdefault(f"{stem(_verb)} {_particle}".strip(), set()).add(_number)
DEEDS: dict[str, frozenset[int]] = {word: frozenset(numbers) for word, numbers in _NUMBERED.items()}
"""Stem of a word, or of a verb with its particle, to the deeds that it may tell, by number."""
_NONE: frozenset[int] = frozenset()
_NEAR = 40  # characters that hold a few words
_WORDS = 4
_WITH_PARTICLES = frozenset(word.split()[0] for word in DEEDS if " " in word)


def deeds(verb: str, behind: str = "") -> frozenset[int]:
    """Return the deeds that a word tells, by number: with the particle *behind* it where that matters.

    Args:
        verb: The stem of the word.
        behind: What stands behind it, of which the first two words count.

    >>> deeds(stem("turned"), " down the offer") == deeds(stem("rebuffed")), deeds(stem("turned"))
    (True, frozenset())
    """
    if verb not in _WITH_PARTICLES:
        return DEEDS.get(verb, _NONE)
    phrases = (DEEDS.get(f"{verb} {word.strip('.,;:')}") for word in behind[:_NEAR].lower().split()[:_WORDS])
    return next((found for found in phrases if found), DEEDS.get(verb, _NONE))


ONCE_TO = words(
    """kill assassinate murder execute behead arrest detain apprehend convict sentence jail acquit elect
    inaugurate swear kidnap abduct seize snatch appoint nominate dismiss sack oust dethrone crown extradite"""
)
"""Verbs of what happens once, within some days, to whom it is done."""

ONCE_BY = words("die perish resign quit abdicate defect surrender step take retire marry concede debut")
"""The same of who does it: "stepped down", "took office"."""

ONCE_OF = words("death murder assassination arrest resignation abduction conviction inauguration")
"""Nouns of the same, with whose it is: "Lee's arrest", "the death of Lee"."""

ONCE_TO_GROUPS = words("kidnap abduct hijack")
"""Verbs of what happens once, within days, also to people who are not named: "five aid workers"."""

ONCE_BETWEEN = words("buy acquire merge marry")
"""Verbs of what happens once, within days, between two who are named."""

ONCE_TO_THINGS = words("destroy demolish raze gut dismantle")
"""Verbs of what happens once to one thing that is known: "the old mill", and not "two tanks"."""

ONCE_BY_THINGS = words("crash sink capsize derail collapse burst")
"""The same of what a thing does that is told with its maker or kind: "the Orlo ferry"."""

ONCE_TO_PLACES = words("capture seize take recapture retake liberate overrun invade annex storm")
"""Verbs of what happens once to the place right behind them."""

PLACE_KINDS = words("the a town city village settlement capital region province island of key strategic")
"""What may stand between such a verb and the name of the place."""

ONCE_AS = words(
    "earthquake tsunami referendum coup inauguration funeral wedding eruption derailment shipwreck"
)
"""Nouns of what happens once to a place."""

OCCURS = words("strike hit shake rock jolt rip ripped tear occur happen hold erupt")
"""Verbs that say of such a noun no more than that it took place."""
