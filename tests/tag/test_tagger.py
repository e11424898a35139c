"""One scanner serves a language, however its code is written."""

import pytest

import eventline as el
from eventline.tag.tagger import scanner


@pytest.mark.parametrize("language", ["EN", "en-US", "en_US", "En-gb"])
def test_regions_and_capitals_share_a_scanner(language):
    assert scanner("en") is scanner(language, False)
    assert scanner("en", True) is scanner(language, commands=True)
    assert scanner("en") is not scanner("en", True)


@pytest.mark.parametrize("language", ["", None, "xx", "-en"])
def test_an_unknown_language_is_named_with_those_there_are(language):
    with pytest.raises(el.UnreadableError, match=rf"language {language!r}, expected one of: en"):
        el.tag("on Friday", language=language)
