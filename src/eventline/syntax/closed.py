"""The closed classes of English words as bit flags: a token's classes are the sum of its flags."""

from typing import Final

from eventline.syntax.wordlist import words

BASE: Final = 1 << 0  # verb forms: go
THIRD: Final = 1 << 1  # goes
PAST: Final = 1 << 2  # went
PARTICIPLE: Final = 1 << 3  # gone
GERUND: Final = 1 << 4  # going
NOUN: Final = 1 << 5  # a noun that names a happening: visit
NOUNISH: Final = 1 << 6  # a form that is as often a noun as a verb: plan, claims
MODAL: Final = 1 << 7
BE: Final = 1 << 8
HAVE: Final = 1 << 9
DO: Final = 1 << 10
NEGATION: Final = 1 << 11
DETERMINER: Final = 1 << 12
POSSESSIVE: Final = 1 << 13
PREPOSITION: Final = 1 << 14
COORDINATOR: Final = 1 << 15
SUBORDINATOR: Final = 1 << 16
RELATIVE: Final = 1 << 17
PRONOUN: Final = 1 << 18  # one that can be a subject
TO: Final = 1 << 19
ADVERB: Final = 1 << 20
CAPITAL: Final = 1 << 21  # begins with a capital letter
NUMBER: Final = 1 << 22
PUNCTUATION: Final = 1 << 23
QUOTE: Final = 1 << 24
PERSON: Final = 1 << 25  # he, she, they and the like: stands for somebody named before
NATIONAL: Final = 1 << 26  # Russian, EU-wide: says whose

FINITE: Final = THIRD | PAST
VERB: Final = BASE | THIRD | PAST | PARTICIPLE | GERUND
AUXILIARY: Final = MODAL | BE | HAVE | DO

STARTS_OBJECT: Final = DETERMINER | POSSESSIVE | CAPITAL | NUMBER | PRONOUN | NATIONAL

REPORTING = words(
    """say claim announce believe think hope know warn add report deny agree insist argue expect suggest
    confirm note state show fear learn hear reveal declare tell understand ensure mean find stress
    emphasize write estimate predict conclude admit acknowledge allege assert recall quip joke complain
    reply respond ask"""
)
"""Verbs that take a clause without "that"."""

_CLASSES: dict[int, str] = {
    MODAL: """
        will would shall should can could may might must cannot won't can't couldn't wouldn't shouldn't
        'll 'd
    """,
    BE: "be is are am was were been being isn't aren't wasn't weren't 're 'm",
    HAVE: "have has had having haven't hasn't hadn't 've",
    DO: "do does did doing don't doesn't didn't",
    NEGATION: """
        not never no n't neither nor none nobody nothing hardly cannot without won't can't couldn't
        wouldn't shouldn't isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't
    """,
    DETERMINER: """
        the a an this that these those some any each every no another such both all several many few much
        more most other its their his her our my your
    """,
    POSSESSIVE: "his her its their our my your 's whose '",
    PREPOSITION: """
        of in on at by for with from into onto over under between among against during through across
        within without about around near behind beyond despite toward towards upon via amid amidst per off
        out up down outside inside above below along alongside beside besides except like unlike than
        after before since until till as including excluding following concerning regarding throughout plus
        worth pursuant
    """,
    COORDINATOR: "and or but nor yet & so",
    SUBORDINATOR: """
        that because although though while whilst whereas if unless whether when whenever where wherever
        after before since until till once as lest
    """,
    RELATIVE: "who which that whose whom where what",
    PRONOUN: """
        he she it they we i you who which that this these those there one everyone everybody someone
        nobody both many some others all most several few what
    """,
    TO: "to",
    ADVERB: """
        also still already just even now then again soon recently never always often once ever only almost
        nearly further however therefore thus instead meanwhile reportedly allegedly later earlier not too
        rather quite very well together first finally eventually previously currently formally officially
        publicly immediately directly repeatedly largely mostly partly fully completely clearly likely
        apparently yet far so twice yesterday today tomorrow tonight ago meantime both either neither really
        actually certainly perhaps maybe simply subsequently hereby
    """,
    PERSON: "he she they him her them his their it its",
    NUMBER: """
        one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds
        thousand thousands million millions billion
    """,
}


def closed_words() -> dict[str, int]:
    """Return every closed-class word with its flags.

    >>> bool(closed_words()["will"] & MODAL)
    True
    """
    flags: dict[str, int] = {}
    for flag, table in _CLASSES.items():
        for word in words(table):
            flags[word] = flags.get(word, 0) | flag
    return flags
