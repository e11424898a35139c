"""Imports run one way; Plotly, dateparser and the clock each have one door."""

import ast
from pathlib import Path

import pytest

SRC = Path(__file__).parents[1] / "src" / "eventline"
GROUND = {"errors", "model", "calendars"}
SHARED = GROUND | {"rules", "syntax", "languages"}
STAGES = {"read", "tag", "resolve", "parse", "extract", "anchor", "merge", "store", "export", "render"}
TOP = {"analysis", "pipeline", "timeline", "times"}
MAY_IMPORT = {
    "errors": set(),
    "calendars": {"errors", "calendars"},
    "model": GROUND,
    "rules": GROUND | {"rules"},
    "syntax": GROUND | {"rules", "syntax"},
    "languages": SHARED,
    **{stage: SHARED | {stage} for stage in STAGES},
    # A page is written through the store's one way of writing, and carries the store's JSON.
    "render": SHARED | {"render", "store"},
    # Other programs' formats say dates and sort lanes as the page does, and write JSON as the store does.
    "export": SHARED | {"export", "render", "store"},
    # Corrections are read and written through the store.
    "corrections": GROUND | {"corrections", "store"},
    "evaluate": {"errors", "evaluate"},
    "timeline": GROUND | {"store", "render", "corrections", "merge"},
    "times": SHARED | {"tag", "resolve"},
    "analysis": SHARED | {"times", "read", "parse", "extract", "anchor"},
    "pipeline": SHARED | STAGES | TOP | {"corrections"},
    "forms": SHARED | {"export", "render", "store", "pipeline"},
    "bulk": SHARED | STAGES | TOP | {"bulk", "corrections"},
    "cli": SHARED | STAGES | TOP | {"forms", "cli", "evaluate", "corrections", "bulk"},
    "__init__": GROUND | TOP | {"evaluate", "read", "corrections", "forms"},
    "__main__": {"cli"},
}
ANYWHERE = {"eventline.model.grain.Grain"}  # the names of the calendar units, which stand on nothing
FILES = sorted(SRC.rglob("*.py"))
DOORS = {"plotly": "render/figure.py", "dateparser": "model/date_words.py", "spacy": "parse/model.py"}
CLOCK = {"now", "today", "utcnow", "time_ns"}
CLOCKS = {
    f"time.{name}" for name in ("time", "monotonic", "perf_counter", "process_time", "localtime", "gmtime")
}


def name_of(path: Path) -> str:
    return path.relative_to(SRC).as_posix()


def imported(tree: ast.AST):
    for node in ast.walk(tree):
        match node:
            case ast.ImportFrom(module=module, names=names):
                yield from (f"{module}.{alias.name}" for alias in names)
            case ast.Import(names=names):
                yield from (alias.name for alias in names)


def room_of(path: Path) -> str:
    return path.relative_to(SRC).parts[0].removesuffix(".py")


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_imports_run_one_way(path):
    names = set(imported(ast.parse(path.read_text(encoding="utf-8")))) - ANYWHERE
    rooms = {name.split(".")[1] for name in names if name.startswith("eventline.")}
    assert rooms <= MAY_IMPORT[room_of(path)]


ASKED = ("what", "who", "where", "headline")  # of a clause, one after another


@pytest.mark.parametrize("room", ASKED)
def test_no_question_about_a_clause_asks_a_later_one(room):
    later = tuple(f"eventline.extract.{other}" for other in ASKED[ASKED.index(room) + 1 :])
    for path in (SRC / "extract" / room).glob("*.py"):
        names = imported(ast.parse(path.read_text(encoding="utf-8")))
        assert not [name for name in names if name.startswith(later)], path.name


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_a_library_with_a_door_is_imported_there_only(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    typing_only = {id(n) for block in ast.walk(tree) if is_type_checking(block) for n in ast.walk(block)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom) and id(node) not in typing_only:
            for name in imported(node):
                assert DOORS.get(name.split(".")[0], name_of(path)) == name_of(path)


def is_type_checking(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"


@pytest.mark.parametrize("path", [p for p in FILES if room_of(p) != "cli"], ids=name_of)
def test_only_the_command_line_looks_at_the_clock(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            assert node.func.attr not in CLOCK, f"line {node.lineno} calls .{node.func.attr}()"
    assert not {name.removesuffix("_ns") for name in imported(tree)} & CLOCKS


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_a_module_says_what_it_is(path):
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
