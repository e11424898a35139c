"""Spoken: a saying with its claim, and without it where that is too long: "Lee spoke of the harbour"."""

from eventline.extract.headline.called import bare_name, last_name, surname
from eventline.extract.headline.claim import Claim
from eventline.extract.headline.fit import MOST, Leads, fit_claim, lightest, without_small
from eventline.extract.headline.phrase import Phrase
from eventline.extract.headline.subject import LONG
from eventline.extract.headline.wording import take, trim
from eventline.extract.reading import Reading
from eventline.extract.sources import is_speech
from eventline.extract.who.cast import Cast
from eventline.languages.en.events.actors import GROUPS, PERSONS, ROLES
from eventline.languages.en.events.speech import PLAIN
from eventline.model.tense import Tense
from eventline.syntax import closed as c
from eventline.syntax.adjectives import ADJECTIVAL
from eventline.syntax.clauses import Clause
from eventline.syntax.wordlist import words

_OF = {"warn": ("warned", "warns", "warn"), "complain": ("complained", "complains", "complain")}
_SPEAKING = ("spoke", "speaks", "speak")  # past, of one, of many
_SAID = ("said", "says", "say")
_SAYING = words("say tell inform note add explain stress emphasize emphasise remark")
_TO_WHOM = words("tell inform")
_BEGINS_NOUN = c.DETERMINER | c.POSSESSIVE | c.CAPITAL | c.NATIONAL | c.NUMBER
_NOUNS = c.NATIONAL | c.NOUN | c.NOUNISH | c.NUMBER
_TALES, _NEAR = words("story stories tale tales truth lie lies joke jokes"), 4  # told to nobody named
_PLACING = words("in at during before after to on from via through as")
_WHERE = words("in at on from near for to")
_ASKING = words("whether what how why if")
_ANSWERING = words("reply respond write")
_TELLING = words("report inform")
_WISHING = words("demand insist ask request urge recommend propose suggest advise order require command")
_PRONOUNS = (["he"], ["she"], ["it"], ["they"])
_NOTHING = words("about of it this that")
_SPEAKERS = ROLES | GROUPS | PERSONS | {"representative"}
_ROW = words("of and or who")
_STANDING = words("a an the senior top leading unnamed high-ranking high-level")


def saying(
    r: Reading, clause: Clause, said: Claim, subject: list[str], verb: list[str], cast: Cast
) -> tuple[Leads, Phrase, Leads, Leads]:
    """Return all that a headline of a claim can be made of, as `fit` takes it."""
    if subject == ["it"]:
        return said.leads, said.behind, (), ()  # "The bank has closed, it said"
    verb = _with_colon([*verb, *said.link]) if said.is_quoted else [*verb, *said.link]
    told = " ".join((*said.leads[0], *said.behind.words))
    if " ".join(subject) in told and clause.subject is not None:
        subjects = [r.t.raw(*clause.subject).split()[:LONG]]  # "the president said Ann Lee will speak"
    else:
        named = bare_name(r, clause.subject, cast)
        subjects = [subject, named, last_name(r, clause.subject, cast)]
    pairs = [(who, lead) for lead in said.leads for who in subjects if who]
    full = [[*who, *verb, *lead] for who, lead in pairs]
    asked = [word for word in said.link[-1:] if word in _ASKING and said.leads[0][:1] != ["that"]]
    pairs = [(who, [*asked, *lead]) for who, lead in pairs]
    short = [[*_with_colon(who), *lead] for who, lead in pairs]
    shorter = [who for who in (surname(subjects[-1]), *_heads(subjects[0])) if who]
    if not (said.is_quoted or asked) and said.leads[0][:1] in _PRONOUNS:
        told_whom = clause.group.lemma in _TO_WHOM or said.link[:1] not in ([], ["that"])
        says = _form(r, clause, subject, _SAID) if told_whom else verb[: len(verb) - len(said.link)]
        leads = [[*who, *says, *lead] for who in (*subjects, *shorter) if who for lead in said.leads]
        short = [*leads, *short]  # "Lee said he left" before "Lee: He left", where "he" may be another
    ways = [[[*_with_colon(who), *asked, *lead] for lead in said.leads] for who in shorter]
    brief = [lead for way in zip(*ways, strict=True) for lead in way]
    shortest = next(filter(None, (fit_claim(way, said.behind) for way in ways)), lightest(brief, said.behind))
    return full, said.behind, short, [*filter(None, [shortest]), *_about(r, clause, said, subjects)]


def _heads(subject: list[str]) -> Leads:
    """Return the speaker's own words, ever fewer: "UN aide" of "a senior UN aide in Lima", then "aide"."""
    ends = (k for k, word in enumerate(subject) if word in _WHERE or _is_behind_role(subject, k))
    told = subject[: next(ends, len(subject))]
    if not told or not _ROW.isdisjoint(told) or trim(told) != told:
        return []
    if not told[-1].islower() or (_describes(told[-1]) and told[-1] not in _SPEAKERS):
        return [told]
    owner = next((k for k, word in enumerate(told) if word.endswith(("'s", "’s"))), 0)
    return [[*(word for word in told[owner:-1] if not _describes(word)), told[-1]], told[-1:]]


def _is_behind_role(subject: list[str], k: int) -> bool:
    """Return whether the word says of what somebody is the head: "the head | of a bank", not "of state"."""
    return subject[k] == "of" and subject[k - 1] in ROLES and subject[k + 1 : k + 2] != ["state"]


def _describes(word: str) -> bool:
    """Return whether a word says no more of a speaker than what he is like: "a senior legal expert"."""
    return word.lower() in _STANDING or (word.islower() and word.endswith(ADJECTIVAL))


def _about(r: Reading, clause: Clause, said: Claim, subjects: Leads) -> Leads:
    """Return the saying with no more than what it is about, the fullest first: "Lee spoke of the harbour"."""
    if not said.about:
        return []
    verb = _form(r, clause, subjects[0] if subjects else [], _OF.get(clause.group.lemma, _SPEAKING))
    told = [without_small([*subject, *verb, "of", *said.about]) for subject in subjects if subject]
    return [words for words in told if len(words) <= MOST]


def spoken(
    r: Reading, clause: Clause, subject: list[str], verb: list[str], behind: Phrase
) -> tuple[list[str], Phrase]:
    """Return verb and what stands behind it of a saying whose words are not told: "spoke in Lima"."""
    group = clause.group
    if is_speech(clause) and behind.words[:1] == ["that"]:
        return _of_untold(r, clause, subject, verb, behind)
    if not is_speech(clause) or group.lemma not in _SAYING or not _is_plain(clause):
        return verb, behind
    j = group.end if clause.subject is None else max(group.end, clause.subject[1])
    while r.says_when(j) or (r.t.at(j) & c.PREPOSITION and r.says_when(j + 1)):
        j += 1
    told = group.lemma in _TO_WHOM and bool(r.t.at(group.end) & c.STARTS_OBJECT)
    told = told and _TALES.isdisjoint(r.t.words[group.end : group.end + _NEAR])
    if group.lemma == "say" and j == group.end and r.t.word(j) not in _PLACING:
        of_noun = None if r.t.word(j + 1) == "same" else _of_noun(r, clause, subject, j)
        return of_noun or (verb, behind)  # "Varo says a forged letter, unseen by anyone, shows it"
    if not told and r.t.word(j) not in _PLACING:
        return verb, behind
    form = _form(r, clause, subject, _SPEAKING)
    return ([*form, "to"], _up_to_that(behind)) if told else (form, _up_to_that(behind))


def _of_untold(
    r: Reading, clause: Clause, subject: list[str], verb: list[str], behind: Phrase
) -> tuple[list[str], Phrase]:
    """Return "spoke of" the noun behind "that", where no verb of it is known; nothing where none follows."""
    first = next(j for j in range(clause.group.end, len(r.t)) if r.t.words[j] == "that") + 1
    if r.t.at(first) & (c.PREPOSITION | c.SUBORDINATOR):
        return [], Phrase([], [], [])
    wishes = clause.group.lemma in _WISHING and r.t.at(_end_of_noun(r, first)) & (c.VERB | c.DETERMINER)
    if clause.group.passive or wishes or not r.t.at(first) & _BEGINS_NOUN:
        return verb, behind  # "demanded that the minister resign"
    return _of_noun(r, clause, subject, first) or ([], Phrase([], [], []))


def tells_nothing(r: Reading, clause: Clause, behind: Phrase) -> bool:
    """Return whether only the verb of speech is left: "Lee said", "the agency reported", "spoke of it"."""
    lemma = clause.group.lemma
    plain = lemma in PLAIN or (lemma in _TELLING and clause.is_finite and not clause.group.passive)
    answers = lemma in _ANSWERING and bool(r.timexes)
    return plain and _NOTHING.issuperset(behind.words) and not answers


def _of_noun(r: Reading, clause: Clause, subject: list[str], first: int) -> tuple[list[str], Phrase] | None:
    """Return "spoke of" the noun phrase at token *first*; None where a pronoun or no noun stands there."""
    led = bool(r.t.at(first) & c.DETERMINER)
    end = _end_of_noun(r, first)
    about: list[str] = []
    for j in range(first, end):
        take(r, j, about)
    if end - first <= led or len(trim(about)) < len(about):
        return None
    about[0] = about[0].lower() if led else about[0]
    form = _form(r, clause, subject, _OF.get(clause.group.lemma, _SPEAKING))
    return [*form, "of"], Phrase(about, [len(about)], [])


def _end_of_noun(r: Reading, first: int) -> int:
    """Return where the noun phrase ends that begins at token *first*."""
    end = first + bool(r.t.at(first) & _BEGINS_NOUN)
    if r.t.at(first) & c.DETERMINER and r.t.at(end) & (c.GERUND | c.PARTICIPLE):
        end += 1 + bool(r.t.at(end) & c.PARTICIPLE)  # "a forged letter", "the planned moves"
    while end < len(r.t) and (r.t.flags[end] & c.CAPITAL or not r.t.flags[end] & ~_NOUNS):
        end += 1
    return end


def _is_plain(clause: Clause) -> bool:
    group = clause.group
    return not (group.passive or group.modal or group.negated or group.perfect)


def _up_to_that(behind: Phrase) -> Phrase:
    """Return the words before "that" or "about", which lead to what was said."""
    n = next((k for k, word in enumerate(behind.words) if word in {"that", "whether", "how"}), None)
    if n is None:
        return behind
    return Phrase(behind.words[:n], [*(k for k in behind.ends if k < n), n], behind.loose[:0])


def _form(r: Reading, clause: Clause, subject: list[str], forms: tuple[str, str, str]) -> list[str]:
    """Return the past of the verb, its present where the clause has that."""
    group = clause.group
    if group.tense is not Tense.PRESENT:
        return [forms[0]]
    return [forms[2] if r.t.words[group.head] == group.lemma else forms[1]]


def _with_colon(words: list[str]) -> list[str]:
    return [*words[:-1], f"{words[-1]}:"]
