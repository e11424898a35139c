"""Lines in which nothing is a time but what stands in brackets: names, figures, words of other meaning."""

import re
import tomllib
from pathlib import Path

import pytest

import eventline as el

CORPUS = Path(__file__).parents[1] / "corpus/en"
FILES = [tomllib.loads(path.read_text("utf-8")) for path in sorted(CORPUS.glob("negatives/*.toml"))]
LINES = [
    pytest.param(corpus["reference"], line, id=f"{group['why']}: {line}")
    for corpus in FILES
    for group in corpus["group"]
    for line in group["text"]
]
MARKED = re.compile(r"\[([^\]]+)\]")


@pytest.mark.parametrize(("reference", "line"), LINES)
def test_only_what_is_marked_is_a_time(reference, line):
    found = el.tag(MARKED.sub(r"\1", line), published=reference)
    assert [timex.text for timex in found] == MARKED.findall(line)


def test_no_line_stands_twice():
    lines = [line for corpus in FILES for group in corpus["group"] for line in group["text"]]
    assert sorted(lines) == sorted(set(lines))


def test_as_many_lines_say_what_is_no_time_as_what_is():
    corpora = [tomllib.loads(path.read_text("utf-8")) for path in CORPUS.glob("*.toml")]
    positive = sum(len(group["text"]) for corpus in corpora for group in corpus.get("group", ()))
    assert len(LINES) + sum(len(corpus["none"]) for corpus in corpora) >= positive
