"""What stands before a hit: no word with which a pattern may end is missing from its list."""

import re
from importlib import import_module
from pkgutil import walk_packages

import pytest

from eventline.languages import en
from eventline.rules.closing import Closing


def closings():
    for module in walk_packages(en.__path__, f"{en.__name__}."):
        for name, value in vars(import_module(module.name)).items():
            if isinstance(value, Closing):
                yield pytest.param(value, id=f"{module.name}.{name}")


@pytest.mark.parametrize("closing", list(closings()))
def test_each_word_of_the_pattern_that_may_end_it_is_known(closing):
    for word in re.findall(r"\w+(?: \w+)*", closing.pattern.replace(r"\b", "").replace(r"\s+", " ")):
        for before in (f"{word} ", f"so {word.upper()} ", f"a-{word} ", f"“{word} ", f"{word}. ", word):
            assert closing.ends(before) == (closing.compiled.search(before) is not None)
