"""Words that make a clause planned, possible or negated."""

from eventline.syntax.wordlist import words

PLANNING = words(
    """plan intend schedule slate prepare arrange aim pledge promise vow agree decide order set due expect
    commit undertake propose offer announce approve commission determine resolve invite instruct command
    request urge call ask want tell demand need"""
)
"""Verbs whose infinitive lies ahead and is meant to happen."""

WAITING = words("set due expect schedule scheduled slate slated plan anticipate")
"""Those that are done now, whenever the thing itself is to be: "is slated for release in June"."""

POSSIBLE = words(
    """threaten hope consider mull weigh seek want wish attempt try like need ask urge demand request call
    propose suggest recommend encourage fear warn risk offer believe"""
)
"""Verbs whose infinitive may or may not happen."""

FACTIVE = words("manage begin start continue help cease come go force proceed rush")
"""Verbs whose infinitive did happen."""

RETROSPECTIVE = words("regret recall remember admit deny acknowledge confess forget")
"""Verbs whose gerund was done before: "regretted calling", "denied taking"."""

TRIED = words("attempt try")
"""Verbs that tell a happening by themselves, whatever comes of their infinitive."""

POSSIBLE_MODALS = words("may might could can should must ought estimated")
FUTURE_MODALS = words("will shall would won't 'll")
LIKELY = words(
    "likely ready eager keen anxious reluctant possible possibly probably potentially perhaps maybe willing "
    "unlikely conceivable conceivably unclear apparently allegedly"
)
"""Adjectives and adverbs that leave open whether it happens."""

SCHEDULED = words("set due scheduled slated expected planned poised about going supposed bound destined")
"""Before "to" and an infinitive: it is planned."""

FAILING = words(
    "refuse fail decline neglect forget avoid deny reject cancel abandon prevent block rule abort "
    "scrap shelve thwart avert foil forgo"
)
"""Verbs that say that what follows did not take place."""

DENYING = words("deny reject dismiss refute rebut")
"""Verbs that say that what somebody claimed is not so."""

CLAIMS = words(
    """claim claims report reports allegation allegations accusation accusations suggestion suggestions
    rumours rumors"""
)
"""Nouns whose "that" tells what was claimed."""

ACCUSING = words("accuse clear acquit charge suspect blame indict exonerate absolve")
"""Verbs behind which "of", "with" or "for" and a gerund tell what a person may have done."""

SUSPICION = words("suspicion charge charges accusation accusations allegation allegations")
"""Nouns that do the same."""

CONDITIONAL = words("if unless whether should would-be")

FUTURE_ADJECTIVES = words(
    "planned scheduled upcoming forthcoming expected proposed next future potential possible impending "
    "looming imminent prospective anticipated coming"
)
CHANCES = words(
    "chance chances possibility prospect prospects likelihood hope hopes risk risks threat fear fears"
)
"""Nouns that leave open whether what "of" tells comes about: "a chance of a truce"."""

POSSIBLE_ADJECTIVES = words(
    "possible potential proposed likely alleged feared threatened hypothetical would-be"
)
