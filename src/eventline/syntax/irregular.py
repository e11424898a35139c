"""English verbs that do not form past and participle with -ed."""

from eventline.syntax.wordlist import words

# base, past, participle (one form given: the two are the same)
_TABLE = """
arise arose arisen; awake awoke awoken; bear bore borne; beat beat beaten; become became become
befall befell befallen; begin began begun; bend bent; bet bet; bid bid; bind bound; bite bit bitten
bleed bled; blow blew blown; break broke broken; breed bred; bring brought; broadcast broadcast
build built; burn burned/burnt; burst burst; buy bought; cast cast; catch caught; choose chose chosen
cling clung; come came come; cost cost; creep crept; cut cut; deal dealt; dig dug; dive dived/dove dived
do did done; draw drew drawn; dream dreamed/dreamt; drink drank drunk; drive drove driven; dwell dwelt
eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought; find found; flee fled; fling flung
fly flew flown; forbid forbade forbidden; forecast forecast; foresee foresaw foreseen
forego forewent foregone; forget forgot forgotten; forgive forgave forgiven; freeze froze frozen
get got got/gotten; give gave given; go went gone; grind ground; grow grew grown; hang hung/hanged
have had; hear heard; hide hid hidden; hit hit; hold held; hurt hurt; keep kept; kneel knelt
know knew known; lay laid; lead led; lean leaned/leant; leap leaped/leapt; learn learned/learnt
leave left; lend lent; let let; lie lay lain; light lit; lose lost; make made; mean meant; meet met
mislead misled; mistake mistook mistaken; mow mowed mown; offset offset; outbid outbid
outdo outdid outdone; outgrow outgrew outgrown; overcome overcame overcome; overdo overdid overdone
overhear overheard; override overrode overridden; oversee oversaw overseen; overtake overtook overtaken
overthrow overthrew overthrown; partake partook partaken; pay paid; plead pleaded/pled
prove proved proved/proven; put put; quit quit; read read; rebuild rebuilt; redo redid redone
remake remade; rerun reran rerun; resell resold; reset reset; retake retook retaken; rethink rethought
rewrite rewrote rewritten; rid rid; ride rode ridden; ring rang rung; rise rose risen; run ran run
say said; see saw seen; seek sought; sell sold; send sent; set set; sew sewed sewn; shake shook shaken
shed shed; shine shone; shoot shot; show showed shown; shrink shrank shrunk; shut shut; sing sang sung
sink sank sunk; sit sat; sleep slept; slide slid; sling slung; slit slit; smell smelled/smelt
sow sowed sown; speak spoke spoken; speed sped/speeded; spell spelled/spelt; spend spent
spill spilled/spilt; spin spun; spit spat; split split; spoil spoiled/spoilt; spread spread
spring sprang sprung; stand stood; steal stole stolen; stick stuck; sting stung; stink stank stunk
strike struck; strive strove striven; string strung; swear swore sworn; sweep swept
swell swelled swollen; swim swam swum; swing swung; take took taken; teach taught; tear tore torn
tell told; think thought; throw threw thrown; thrust thrust; tread trod trodden; uncover uncovered
undercut undercut; undergo underwent undergone; understand understood; undertake undertook undertaken
undo undid undone; uphold upheld; upset upset; wake woke woken; wear wore worn; weave wove woven
weep wept; win won; wind wound; withdraw withdrew withdrawn; withhold withheld; withstand withstood
wring wrung; write wrote written; overrun overran overrun; repay repaid; unfreeze unfroze unfrozen
"""


def _read(table: str) -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    rows = (row.split() for line in table.split("\n") for row in line.split(";") if row.strip())
    return {row[0]: (tuple(row[1].split("/")), tuple(row[-1].split("/"))) for row in rows}


IRREGULAR = _read(_TABLE)
"""Base form to (past forms, past participles): ``IRREGULAR["go"]`` is ``(("went",), ("gone",))``."""

_SAME_AS_PRESENT = words(
    """beat bet bid broadcast burst cast cost cut forecast hurt let offset quit read reset rid run set shed
    shut slit split spread thrust upset lay ground wound bound"""
)

PASTS = frozenset(form for pasts, _ in IRREGULAR.values() for form in pasts) - _SAME_AS_PRESENT
"""Past forms that mark a clause as past by themselves."""

NOT_ED = words(
    """hundred indeed speed seed weed breed creed sacred naked wicked ted fred ahmed mohamed muhammed reed
    greed need feed bleed heed deed proceed succeed exceed embed beloved kindred hatred
    armored armoured unmanned"""
)
"""Words that end so and are no past: "they need to agree"."""

UNMARKED = words("beat bid burst cast cut forecast hurt quit set shed shut split spread thrust upset")
"""Forms that are past and present alike; behind a subject in the singular past: "the firm cut jobs"."""
