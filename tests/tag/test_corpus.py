"""Each phrase in ``tests/corpus`` must be found whole and mean exactly what is written beside it."""

import tomllib
from pathlib import Path

import pytest

from eventline.resolve.resolver import resolve_all
from eventline.tag.tagger import find

CORPUS = [
    (path.stem, tomllib.loads(path.read_text("utf-8")))
    for path in sorted(Path(__file__).parents[1].glob("corpus/en/*.toml"))
]
FOUND = [
    pytest.param(corpus, group, text, id=f"{name}: {text}")
    for name, corpus in CORPUS
    for group in corpus.get("group", ())
    for text in group["text"]
]
NOT_FOUND = [
    pytest.param(corpus["reference"], text, id=f"{name}: {text}")
    for name, corpus in CORPUS
    for text in corpus["none"]
]


def days(group):
    """Return the first and last day as ISO strings; before year 1 they are written so in the corpus."""
    if "days" in group:
        return [day.isoformat() for day in group["days"]]
    return [group["first"], group["last"]] if "first" in group else None


@pytest.mark.parametrize(("corpus", "group", "text"), FOUND)
def test_found(corpus, group, text):
    sentence = corpus.get("frame", "It began in {}.").format(text)
    (timex,) = resolve_all(find(sentence), sentence, corpus["reference"])
    covered = timex.interval and [timex.interval.first.isoformat(), timex.interval.last.isoformat()]
    assert (timex.text, timex.value, timex.mod) == (text, group["value"], group.get("mod"))
    assert covered == days(group)


@pytest.mark.parametrize(("reference", "text"), NOT_FOUND)
def test_not_found(reference, text):
    assert resolve_all(find(text), text, reference) == ()
