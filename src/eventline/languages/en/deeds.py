"""Deeds: the verbs and nouns by which different writers tell one deed."""

from eventline.languages.en.stems import stem
from eventline.syntax.wordlist import words

_ROWS = """
enter cross invade invasion incursion push storm
agree accept approve endorse back consent agreement approval acceptance
recapture retake regain liberate recover recapturing recovery
capture seize take occupy overrun capturing seizure
hit strike attack bomb shell pound target bombard attacking bombing shelling
halt pause suspend stop freeze suspension
resign quit resignation
dismiss sack fire remove oust dismissal
win beat defeat victory triumph
buy acquire takeover purchase acquisition
sell sale
merge merger
arrest detain detention
jail sentence imprison
meet meeting summit
declare announce proclaim impose
land arrive reach come arrival landing
cut reduce lower slash trim reduction
raise increase lift
reopen resume restart reopening resumption
quarrel argue row clash spat
block ban prohibit bar forbid
leave depart flee withdraw departure withdrawal
collapse fail break
erupt blast explode explosion
crash plunge tumble drop fall slump
rise jump climb surge gain soar
publish release issue
appoint name nominate appointment
postpone delay adjourn
cancel scrap abandon
reject refuse decline rebuff rejection
"""
_NUMBERED: dict[str, set[int]] = {}
for _number, _row in enumerate(_ROWS.strip().splitlines()):
    for _word in words(_row):
        _NUMBERED.setdefault(stem(_word), set()).add(_number)
DEEDS: dict[str, frozenset[int]] = {word: frozenset(numbers) for word, numbers in _NUMBERED.items()}
"""Stem of a word to the deeds that it may tell, by number."""
