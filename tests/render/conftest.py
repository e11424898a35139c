"""The made-up story that the drawing is tested on."""

import runpy
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def story():
    return runpy.run_path(str(Path(__file__).with_name("story.py")))["story"]()
