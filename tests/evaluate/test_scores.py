"""The measures on small collections whose figures can be counted by hand."""

import json

import pytest
from click.testing import CliRunner

from eventline.cli.main import main
from eventline.errors import UnreadableError
from eventline.evaluate.scores import evaluate

TEXT = "They met on Tuesday last week, then daily in early May."


def timex(words: str, kind: str, value: str, text: str = TEXT) -> dict[str, object]:
    start = text.index(words)
    return {"start": start, "end": start + len(words), "type": kind, "value": value}


GOLD = [
    timex("Tuesday last week", "DATE", "2025-03-04"),
    timex("daily", "SET", "P1D"),
    timex("early May", "DATE", "2025-05"),
]
SYSTEM = [
    timex("Tuesday", "DATE", "2025-03-04"),
    timex("last week", "DATE", "2025-W10"),
    timex("early May", "TIME", "2025-05"),
]


@pytest.fixture
def files(tmp_path):
    def write(name: str, timexes: list[dict[str, object]], **more: object) -> str:
        path = tmp_path / name
        path.write_text(json.dumps({"doc_id": "d", "timexes": timexes} | more), encoding="utf-8")
        return str(path)

    return write


def test_each_measure_counts_what_it_says(files):
    result = evaluate(files("gold", GOLD, text=TEXT), files("system", SYSTEM))
    assert (result.relaxed.hits, result.relaxed.gold, result.relaxed.system) == (2, 3, 3)
    assert (result.strict.hits, result.type.hits, result.value.hits) == (1, 1, 2)
    assert result.relaxed.f1 == pytest.approx(2 / 3)


def test_errors_are_named_and_counted(files):
    result = evaluate(files("gold", GOLD, text=TEXT), files("system", SYSTEM))
    kinds = {mistake.kind: times for mistake, times in result.mistakes}
    assert kinds == {"SPAN": 1, "TYPE": 1, "MISS": 1, "SPURIOUS": 1}


def test_scores_by_type(files):
    result = evaluate(files("gold", GOLD, text=TEXT), files("system", SYSTEM))
    assert {name: (score.hits, score.gold) for name, score in result.by_type.items()} == {
        "DATE": (2, 2),
        "SET": (0, 1),
    }


def test_gold_against_itself_is_perfect(files):
    gold = files("gold", GOLD, text=TEXT)
    result = evaluate(gold, gold)
    assert result.strict.f1 == result.value.f1 == 1
    assert result.mistakes == ()


def test_timeml_and_json_lines_may_meet(files, tmp_path):
    folder = tmp_path / "tml"
    folder.mkdir()
    marked = TEXT.replace("early May", '<TIMEX3 tid="t1" type="DATE" value="2025-05">early May</TIMEX3>')
    (folder / "d.tml").write_text(f"<TimeML><TEXT>\n{marked} A & B.\n</TEXT></TimeML>", encoding="utf-8")
    system = [timex("early May", "DATE", "2025-05")]
    result = evaluate(folder, files("system", system, text=f"{TEXT} A & B."))
    assert result.strict.f1 == 1


def test_texts_that_differ_are_refused(files):
    with pytest.raises(UnreadableError, match="texts of gold and system differ"):
        evaluate(files("gold", GOLD, text=TEXT), files("system", SYSTEM, text=f"{TEXT}!"))


def test_a_missing_document_is_scored_as_empty_and_named(files, tmp_path):
    other = {"doc_id": "e", "text": TEXT, "timexes": GOLD}
    gold = tmp_path / "both"
    gold.write_text(
        "\n".join(json.dumps(r) for r in ({"doc_id": "d", "text": TEXT, "timexes": GOLD}, other)),
        encoding="utf-8",
    )
    result = evaluate(gold, files("system", GOLD))
    assert result.missing == ("e",)
    assert result.relaxed.recall == 0.5


def test_nothing_in_common_is_refused(files, tmp_path):
    other = tmp_path / "other"
    other.write_text(json.dumps({"doc_id": "x", "timexes": []}), encoding="utf-8")
    with pytest.raises(UnreadableError, match="no document in common"):
        evaluate(files("gold", GOLD, text=TEXT), other)


@pytest.mark.parametrize("line", ["{", "[]", '{"doc_id": "d"}', '{"doc_id": "d", "timexes": [{}]}'])
def test_a_malformed_line_is_named(tmp_path, line):
    path = tmp_path / "bad.jsonl"
    path.write_text(line, encoding="utf-8")
    with pytest.raises(UnreadableError, match=r"bad\.jsonl:1") as fault:
        evaluate(path, path)
    assert "Error(" not in str(fault.value)  # words for a person, not Python's own


def test_without_any_text_the_offsets_are_compared(files):
    other_edge = {**SYSTEM[2], "start": SYSTEM[2]["start"] + 6}
    result = evaluate(files("gold", GOLD), files("system", [GOLD[1], other_edge]))
    assert (result.strict.hits, result.relaxed.hits) == (1, 2)
    assert (result.relaxed.gold, result.relaxed.system) == (3, 2)


@pytest.mark.parametrize("text_of", ["gold", "system"])
def test_an_answer_past_the_end_of_the_text_is_named_with_its_line(files, text_of):
    late = [{"start": 50, "end": 900, "type": "DATE", "value": "2025"}]
    gold = files("gold", late if text_of == "gold" else GOLD, text=TEXT)
    system = files("system", GOLD if text_of == "gold" else late)
    with pytest.raises(UnreadableError, match=f"{text_of}:1: answer 50 to 900, expected offsets in a text"):
        evaluate(gold, system)


def test_nothing_to_find_is_no_success(files):
    score = evaluate(files("gold", []), files("system", [])).strict
    assert (score.precision, score.recall, score.f1) == (0, 0, 0)


def test_a_negative_number_of_errors_is_refused(files):
    gold = files("gold", [])
    outcome = CliRunner().invoke(main, ["evaluate", gold, gold, "--errors", "-1"])
    assert outcome.exit_code == 2
    assert "100" not in CliRunner().invoke(main, ["evaluate", gold, gold]).output


TWICE = "From noon to dusk on Monday and Tuesday night they waited."
# By hand: gold and system, then strict, relaxed, type and value hits of so many in gold and system.
COUNTED = [
    # One long answer beside two short ones: the first of them is its partner, the other is too much.
    (["Monday and Tuesday night"], ["Monday", "Tuesday night"], (0, 1, 1, 2)),
    # Two in gold, one long answer: the first is met, the second is missed.
    (["Monday", "Tuesday night"], ["Monday and Tuesday night"], (0, 1, 2, 1)),
    # Both sides in full, one of them with another edge.
    (["noon", "Tuesday night"], ["noon", "Tuesday"], (1, 2, 2, 2)),
    # Neighbours that do not touch are no pair.
    (["Monday"], ["Tuesday night"], (0, 0, 1, 1)),
    ([], ["noon"], (0, 0, 0, 1)),
    (["noon"], [], (0, 0, 1, 0)),
    ([], [], (0, 0, 0, 0)),
]


@pytest.mark.parametrize(("gold", "system", "counts"), COUNTED)
def test_pairs_are_made_as_the_official_tool_makes_them(files, gold, system, counts):
    sides = [[timex(words, "DATE", words[:3], TWICE) for words in side] for side in (gold, system)]
    result = evaluate(files("gold", sides[0], text=TWICE), files("system", sides[1]))
    strict, relaxed = result.strict, result.relaxed
    assert (strict.hits, relaxed.hits, relaxed.gold, relaxed.system) == counts
    assert result.value.hits == result.type.hits == relaxed.hits  # they begin alike
    total = relaxed.gold + relaxed.system
    assert strict.f1 == (2 * strict.hits / total if total else 0)
