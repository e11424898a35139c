"""Lets the benchmarks import their corpus, makes it once a run, and prints the ratios at the end."""

import sys
from functools import cache
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1]))
FIGURES: list[str] = []


@pytest.fixture(scope="session")
def corpus():
    """Return a function from a size in characters to articles of about that size."""
    from benchmarks.corpus import articles

    return cache(articles)


@pytest.fixture
def figures(benchmark, request):
    """Return a function that keeps figures with the benchmark and prints them under the table."""

    def keep(**values):
        shown = {
            name: round(value, 3) if isinstance(value, float) else value for name, value in values.items()
        }
        benchmark.extra_info.update(shown)
        words = ", ".join(f"{name.replace('_', ' ')} {value}" for name, value in shown.items())
        FIGURES.append(f"{request.node.name.removeprefix('test_')}: {words}")

    return keep


def pytest_terminal_summary(terminalreporter):
    if FIGURES:
        terminalreporter.section("figures")
        for line in FIGURES:
            terminalreporter.write_line(line)
