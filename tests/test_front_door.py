"""The public names: all there in any order of use, whatever was imported before; importing is light."""

import inspect
import itertools
import subprocess
import sys
from types import FunctionType

import pytest

import eventline as el
from eventline import bulk

SHARED_NAMES = ("evaluate", "export", "extract", "read", "resolve", "tag")


def run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_every_public_name_can_be_had():
    for name in el.__all__:
        assert getattr(el, name) is not None
    assert set(el.__all__) <= set(dir(el))
    assert set(el.__all__) == set(el._HOME_OF)


@pytest.mark.parametrize("room", [el, bulk], ids=lambda room: room.__name__)
def test_every_public_name_shows_how_it_is_used(room):
    for name in room.__all__:
        value = getattr(room, name)
        if callable(value) and not (isinstance(value, type) and issubclass(value, Exception)):
            told = [value, *(vars(value).values() if isinstance(value, type) else ())]
            assert any(">>>" in (inspect.getdoc(each) or "") for each in told), name


@pytest.mark.parametrize("name", el.__all__)
def test_every_member_of_a_public_type_says_what_it_is(name):
    kind = getattr(el, name)
    for member, value in vars(kind).items() if isinstance(kind, type) else ():
        if not member.startswith("_") and isinstance(value, FunctionType | property | classmethod):
            assert inspect.getdoc(getattr(kind, member)), f"{name}.{member}"


def test_an_unknown_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="no attribute 'frobnicate'"):
        _ = el.frobnicate


@pytest.mark.parametrize("pair", list(itertools.permutations(SHARED_NAMES, 2)), ids="-".join)
def test_a_function_is_never_hidden_by_the_room_of_its_name(pair):
    code = "; ".join(["import eventline as el", *(f"print(callable(el.{name}))" for name in pair)])
    assert run(code).split() == ["True", "True"]


def test_importing_a_room_first_hides_nothing():
    rooms = "import eventline.read.read, eventline.tag.tagger, eventline.resolve.resolver"
    names = f"[getattr(el, name).__name__ for name in {SHARED_NAMES}]"
    assert run(f"{rooms}; import eventline as el; print({names} == {[*SHARED_NAMES]})") == "True"


def test_the_import_loads_no_library():
    heavy = "{'attr', 'plotly', 'dateparser', 're2', 'regex', 'lxml', 'resiliparse', 'rich', 'click', 'json'}"
    assert run(f"import sys, eventline; print(sorted({heavy} & set(sys.modules)))") == "[]"


def test_extracting_loads_neither_plotly_nor_dateparser():
    code = "import sys, eventline as el; el.extract(el.Document('a', 'Kyiv agreed.', '2025-03-13'))"
    heavy = "{'plotly', 'dateparser', 'lxml', 'resiliparse', 'rich', 'click'}"
    assert run(f"{code}; print(sorted({heavy} & set(sys.modules)))") == "[]"
