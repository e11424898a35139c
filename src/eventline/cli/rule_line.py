"""Where a rule stands: from its name in an answer to file and line."""

from functools import cache
from pathlib import Path

import eventline

_HOME = Path(eventline.__file__).parent


@cache
def rule_line(name: str) -> str:
    """Return ``eventline/languages/en/times/relative.py:42`` for ``en/relative/directed``.

    >>> rule_line("en/relative/directed").partition(":")[0]
    'eventline/languages/en/times/relative.py'
    """
    language, file, phrase = name.split("/")
    (found,) = (_HOME / "languages" / language).glob(f"*/{file.replace('-', '_')}.py")
    path = found.relative_to(_HOME)
    lines = found.read_text(encoding="utf-8").splitlines()
    for wanted in (f'"{name}"', f'"{phrase}"'):  # a table of rules has the phrase alone
        for number, line in enumerate(lines, start=1):
            if wanted in line:
                return f"eventline/{path.as_posix()}:{number}"
    return f"eventline/{path.as_posix()}"
