"""The scan: longest phrase first, never overlapping, shorter phrases tried, memory bounded."""

import pytest

from eventline.errors import RuleError
from eventline.rules.engine import Re2Engine, RegexEngine, make_engine
from eventline.rules.rule import IGNORED, Rule
from eventline.rules.scan import MAX_PHRASES, Scanner

DAY = Rule("en/test/day", r"\bMarch [0-9]{1,2}\b", lambda m: m[0], ("March 3",))
SPAN = Rule(
    "en/test/span", r"\bMarch [0-9]{1,2}-[0-9]{1,2}\b", lambda m: m[0] if m[0] < "March 3-" else None, ()
)


def found(text, *rules, engine=make_engine):
    return [(text[hit.start : hit.end], hit.rule) for hit in Scanner(rules, engine).find(text)]


def test_longest_phrase_wins():
    assert found("On March 12-14 it rained.", DAY, SPAN) == [("March 12-14", "en/test/span")]


def test_a_shorter_phrase_is_tried_when_every_rule_declines():
    assert found("On March 30-12 it rained.", DAY, SPAN) == [("March 30", "en/test/day")]


def test_listed_order_decides_between_rules():
    other = Rule("en/test/other", r"\bMarch 3\b", lambda m: "other", ())
    assert found("March 3", other, DAY) == [("March 3", "en/test/other")]
    assert found("March 3", DAY, other) == [("March 3", "en/test/day")]


def test_an_ignored_phrase_is_passed_over_whole():
    ignored = Rule("en/test/no", r"\bThe March 3 Movement\b", lambda m: IGNORED, ())
    assert found("The March 3 Movement met on March 5.", ignored, DAY) == [("March 5", "en/test/day")]


def test_guards_run_for_every_hit():
    guarded = Rule("en/test/may", r"\bmay\b", lambda m: "May", (), guard=lambda hit: hit.before(3) == "in ")
    assert found("I may go in may.", guarded) == [("may", "en/test/may")]
    assert [h.start for h in Scanner((guarded,)).find("I may go in may.")] == [12]


def test_offsets_count_characters():
    text = "Élan – déjà “March 3” and March 4"
    assert found(text, DAY) == [("March 3", "en/test/day"), ("March 4", "en/test/day")]


def test_words_are_not_torn_beside_letters_outside_ascii():
    word = Rule("en/test/mar", r"\bmar\b", lambda m: 3, ())
    assert found("maré émar mar", word) == [("mar", "en/test/mar")]


@pytest.mark.parametrize("engine", [Re2Engine, RegexEngine])
def test_lone_surrogates_and_nul_do_no_harm(engine):
    assert found("\ud800 March 3 \x00 March 4\udfff", DAY, engine=engine) == [
        ("March 3", "en/test/day"),
        ("March 4", "en/test/day"),
    ]


def test_typographic_variants_are_read_as_plain_ones():
    assert found("March\u00a03 March 1\u20132", DAY, SPAN) == [
        ("March\u00a03", "en/test/day"),
        ("March 1\u20132", "en/test/span"),
    ]


def test_case_matters_only_where_a_rule_says_so():
    cased = Rule("en/test/cased", r"\bMAY\b", lambda m: 5, (), cased=True)
    assert found("may MAY march 3", cased, DAY) == [("MAY", "en/test/cased"), ("march 3", "en/test/day")]


def test_memory_of_phrases_is_bounded():
    number = Rule("en/test/number", r"\bn[0-9]{1,7}\b", lambda m: m[0], ())
    scanner = Scanner((number,))
    text = " ".join(f"n{i}" for i in range(MAX_PHRASES + 10))
    assert sum(1 for _ in scanner.find(text)) == MAX_PHRASES + 10
    assert len(scanner._readings) <= MAX_PHRASES


def test_a_malformed_pattern_names_its_rule():
    with pytest.raises(RuleError, match="en/test/broken"):
        Rule("en/test/broken", "(", lambda m: m[0], ()).read("x")
