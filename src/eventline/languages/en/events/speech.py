"""Words that introduce what somebody says, and those that take no speaker's word for it."""

from eventline.syntax.wordlist import words

VERBS = words(
    """say tell announce claim state declare warn add note explain stress emphasize emphasise insist argue
    assert allege comment remark reply respond write tweet post reveal disclose acknowledge admit concede
    confirm deny reiterate repeat recall report suggest hint predict complain joke quip boast urge demand
    testify inform advise caution underline underscore highlight lament proclaim affirm reaffirm reassure
    assure contend maintain elaborate clarify specify exclaim observe conclude estimate point believe
    think expect hope promise vow pledge threaten accuse describe call read show indicate find learn hear
    mention"""
)
"""Verbs whose subject is the source of what follows."""

PLAIN = words(
    """say tell add note explain stress emphasize emphasise insist argue state comment remark reply respond
    write recall reiterate repeat observe conclude underline underscore highlight continue elaborate
    clarify specify quip joke point mention admit believe express refer assert exclaim"""
)
"""Speech verbs that carry on what a speaker already said; a second one is no new happening."""

AGENCIES = words(
    """reuters ap afp bbc cnn tass ria interfax ukrinform belta bloomberg dpa pap efe xinhua ansa kyodo upi
    guardian times post journal telegraph correspondent reporter agency newspaper media outlet"""
)
"""Words of publishers' names; "Reuters reports" at a sentence's end says only where the text is from."""

CITED = words(
    """source sources aide aides insiders friends persons media outlets newspapers website hospital report
    reports document documents record records data figures statistics estimates statement statements
    letter letters memo memos emails filing filings interview interviews study studies survey surveys
    poll polls findings minutes transcript transcripts article articles book"""
)
"""Who, besides people with a part in the news, and what can be cited as a source, not as a reason."""

ACTS = words(
    """accuse warn threaten urge demand promise vow pledge deny announce condemn call blame apologise
    apologize"""
)
"""Verbs for what is done by saying it; each is news beside what the same speaker says."""

NEWLY_TOLD = words("announce reveal disclose unveil propose declare")
"""Verbs by which what they name begins: a time behind "announced the deal in May" is theirs."""
