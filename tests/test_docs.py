"""The Python of the README and of the guides runs and prints what stands beside it; links lead somewhere."""

import doctest
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
BLOCK = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\((?!https?://|#)([^)#]+)")
COMMAND = re.compile(r"^eventline (\w+)", re.MULTILINE)


def name_of(path: Path) -> str:
    return path.name


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_python_blocks_run(page, tmp_path, monkeypatch):
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    monkeypatch.chdir(tmp_path)
    names: dict[str, object] = {}
    for block in BLOCK.findall(page.read_text(encoding="utf-8")):
        if ">>>" in block:
            test = doctest.DocTestParser().get_doctest(block, names, page.name, str(page), 0)
            result = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE).run(
                test, clear_globs=False
            )
            assert result.failed == 0
            names.update(test.globs)
        else:
            exec(compile(block, str(page), "exec"), names)


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_links_lead_to_files(page):
    for target in LINK.findall(page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_commands_exist(page):
    from eventline.cli.main import main

    for name in COMMAND.findall(page.read_text(encoding="utf-8")):
        assert name in main.commands


def test_the_readme_starts_with_the_two_commands():
    head = (ROOT / "README.md").read_text(encoding="utf-8")[:1500]
    assert "make demo" in head
    assert "make test" in head


def test_the_files_that_the_architecture_names_are_there():
    rows = [
        line.split("|")
        for line in (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8").splitlines()
        if ".py`" in line
    ]
    rooms = [(row[1], row[2:]) for row in rows if len(row) == 5]
    assert len(rooms) > 5
    for room, cells in rooms:
        folder = ROOT / "src" / "eventline" / room.split("`")[1]
        named = re.findall(r"`(\w+\.py)`", " ".join(cells))
        assert [name for name in named if not (folder / name).is_file()] == [], room
