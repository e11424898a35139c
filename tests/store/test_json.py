"""JSON text and files: reproducible, safe inside a page, and clear about what cannot be read."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eventline.errors import UnreadableError
from eventline.model.chronology import Chronology
from eventline.model.document import Document
from eventline.store.json import DATA_ID, dumps, loads, read, write

STORY = Chronology((), "A </script> title", (Document("a", "Кия́в <b> — \ud800.", published="2025-03-13"),))


@settings(max_examples=30)
@given(st.from_type(Chronology))
def test_text_comes_back_equal_and_is_reproducible(chronology):
    text = dumps(chronology)
    assert loads(text) == chronology
    assert dumps(loads(text)) == text
    assert "<" not in text
    assert "\n" not in text
    text.encode()


def test_file_round_trip(tmp_path):
    write(STORY, tmp_path / "story.json")
    assert read(tmp_path / "story.json") == STORY


@pytest.mark.parametrize(
    "script",
    [
        f'<script type="application/json" id="{DATA_ID}">%s</script>',
        f"<SCRIPT id='{DATA_ID}'\n type=application/json>\n%s\n</SCRIPT>",
    ],
)
def test_the_json_in_a_page_is_read(tmp_path, script):
    page = tmp_path / "story.html"
    page.write_text(
        f"<!doctype html>\n<script>var x = 1</script>{script % dumps(STORY)}<p>end", encoding="utf-8"
    )
    assert read(page) == STORY


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"{", "not JSON"),
        (b"", "no timeline, expected a .json"),
        (b"[" * 100_000, "nested too deeply"),
        (b"\xff\xfe", "not UTF-8 at byte 0"),
        (b"<html><p>Hello", "no script element 'eventline-data' in it"),
        (b'{"format": "eventline", "version": 2}', "record version 2, expected 1"),
    ],
)
def test_a_file_that_holds_no_chronology_is_named_with_its_fault(tmp_path, content, message):
    path = tmp_path / "broken.json"
    path.write_bytes(content)
    with pytest.raises(UnreadableError) as error:
        read(path)
    assert str(error.value).startswith(f"{path}: ")
    assert message in str(error.value)


def test_a_missing_file_and_a_folder_are_named(tmp_path):
    with pytest.raises(UnreadableError, match=r"none\.json: No such file"):
        read(tmp_path / "none.json")
    with pytest.raises(UnreadableError, match="Is a directory"):
        read(tmp_path)
