"""The parts of the merge: words, sources, keys, and how many pairs are compared."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import eventline as el
from eventline.languages.en.events.corrections import takes_back
from eventline.languages.en.events.stems import stem
from eventline.merge.blocks import candidates
from eventline.merge.content import head, ordinals
from eventline.merge.granularity import Level, level
from eventline.merge.likeness import likeness, rarity
from eventline.merge.names import names
from eventline.merge.options import MergeOptions
from eventline.merge.report import reports
from eventline.merge.sources import sources
from eventline.merge.union import Union
from eventline.model.interval import Interval

TAKING_BACK = (
    "An earlier version of this story gave Monday as the day of the vote.",
    "A previous edition of the report said that the mayor resigned on 3 May.",
    "This article incorrectly stated that the bridge opened last week.",
    "The date was wrongly given as Tuesday in an earlier version of this text.",
)
NOT_TAKING_BACK = (
    "The earlier version of the treaty was signed in May.",
    "An earlier report by the ministry said that six people died.",
    "The minister said that the newspaper wrongly accused him.",
)


@pytest.mark.parametrize(
    "group",
    [
        ("agree", "agreed", "agrees", "agreeing", "agreement", "agreements"),
        ("strike", "strikes", "struck", "striking"),
        ("announce", "announced", "announcement"),
        ("withdraw", "withdrew", "withdrawn", "withdraws"),
        ("meet", "met", "meeting"),
    ],
)
def test_forms_of_one_word_have_one_stem(group):
    assert len({stem(word) for word in group}) == 1


@pytest.mark.parametrize(("one", "other"), [("station", "state"), ("general", "genes"), ("port", "post")])
def test_different_words_have_different_stems(one, other):
    assert stem(one) != stem(other)


@pytest.mark.parametrize("sentence", TAKING_BACK)
def test_a_correction_is_known(sentence):
    assert takes_back(sentence)


@pytest.mark.parametrize("sentence", NOT_TAKING_BACK)
def test_what_only_looks_like_a_correction_is_none(sentence):
    assert not takes_back(sentence)


def test_names():
    assert names("The Kremlin") == names("Russian troops") == names("Moscow")
    assert names("the United Arab Emirates") == {"united arab emirates"}
    assert names("Ministère Général") == {"general"}
    assert names("rebels") == {"~rebel"}
    assert names("Ada Venn's") == names("VENN") == {"venn"}
    assert names("Theresa May") == {"may"}
    assert names("") == frozenset()


def test_triggers_and_ordinals():
    assert head("had been struck") == head("strikes")
    assert head("was") == "was"
    assert ordinals("the 2nd and the third") == {"2", "third"}


def test_a_source_is_a_publisher_or_a_text(newsroom):
    words = " ".join(f"word{number}" for number in range(200))
    newsroom.article("a", "2024-05-06", "Herald")
    newsroom.article("b", "2024-05-06", "HERALD")
    for name in ("c", "d"):
        newsroom.article(name, "2024-05-06")
    newsroom.report("a", words, "word7", "2024-05-05")
    newsroom.report("c", "Nothing else was printed today.", "printed", "2024-05-05")
    newsroom.report("c", words, "word7", "2024-05-05")
    newsroom.report("d", "Nothing of the kind at all was printed here today.", "printed", "2024-05-05")
    voices = sources(newsroom.documents, newsroom.events, copied=0.6)
    assert voices["a"] == voices["b"] == voices["c"]
    assert voices["d"] != voices["a"]


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9))))
def test_union_is_the_transitive_closure(pairs):
    union = Union(range(10))
    for a, b in pairs:
        union.join(a, b)
    groups = {n: {n} for n in range(10)}
    for a, b in pairs:
        together = groups[a] | groups[b]
        groups |= dict.fromkeys(together, together)
    assert all((union.leader(a) == union.leader(b)) == (b in groups[a]) for a in range(10) for b in range(10))
    assert all(union.leader(n) == min(groups[n]) for n in range(10) if not pairs or len(groups[n]) == 1)


def test_levels():
    assert level(Interval("2024-05-01", "2024-05-02")) is Level.DAYS
    assert level(Interval("2024-05-01", "2024-06-01")) is Level.MONTHS
    assert level(Interval("2024-01-01", "2025-01-01")) is Level.YEARS
    assert level(Interval("2024-01-01", None)) is Level.YEARS


def test_likeness_is_symmetric_and_between_0_and_1(newsroom):
    newsroom.article("a", "2024-05-02")
    newsroom.report("a", "Rebels shelled the port of Arda.", "shelled", "2024-05-01", actors=("Rebels",))
    newsroom.report("a", "The army left Tulmin.", "left", "2024-05-01", theme="movement")
    newsroom.report("a", "Rebels said so.", "said", "2024-05-01", theme="statement", headline="Said")
    found = reports(newsroom.events, {}, {})
    weights = rarity(found)
    for a in found:
        for b in found:
            assert likeness(a, b, weights) == likeness(b, a, weights)
            assert 0 <= likeness(a, b, weights) <= 1
    assert likeness(found[0], found[0], weights) > 0.9


def test_pairs_to_compare_grow_with_the_number_of_reports_and_not_with_its_square(newsroom):
    """A thousand days of the same news are as many comparisons as days, times the news of a day."""
    per_day, days = 4, 300
    for day in range(days):
        for number in range(per_day):
            newsroom.article(f"{day}-{number}", "2024-05-02")
            date = Interval.of_days(738_000 + day * 14, 738_000 + day * 14).first.isoformat()
            newsroom.report(
                f"{day}-{number}", "Rebels shelled the port of Arda.", "shelled", date, place="Arda"
            )
    found = reports(newsroom.events, {}, {})
    pairs = set(candidates(found, rarity(found), MergeOptions()))
    assert len(pairs) == days * per_day * (per_day - 1) / 2


def test_of_a_key_that_everybody_shares_each_meets_the_next_few(newsroom):
    newsroom.article("a", "2024-05-02")
    for number in range(50):
        newsroom.report("a", f"Rebels shelled farm{number}.", "shelled", "2024-05-01", actors=("Rebels",))
    found = reports(newsroom.events, {}, {})
    pairs = list(candidates(found, rarity(found), MergeOptions(crowd=40, neighbours=3)))
    keys = 2  # who shelled; both words of the headline are shared by nobody else
    assert 49 <= len(set(pairs)) == len(pairs) <= 50 * 3 * keys


def test_one_deed_by_other_verbs_is_one_event():
    notes = [
        el.Document("a", "Norland's troops entered the Orm region on Tuesday.", "2025-03-13"),
        el.Document("b", "On Tuesday the troops of Norland invaded the Orm region.", "2025-03-14"),
    ]
    (event,) = el.build(notes)
    assert len(event.evidence) == 2


def test_a_leader_stands_for_the_country_where_reports_are_compared():
    notes = [
        el.Document("a", "Vladimir Putin ordered a halt to strikes on ports on Tuesday.", "2025-03-13"),
        el.Document("b", "Russia ordered a halt to strikes on ports on Tuesday.", "2025-03-14"),
    ]
    (event,) = el.build(notes)
    assert event.actors == ("Vladimir Putin",)
