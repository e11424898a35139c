"""The made-up story and the hostile timelines that every writer is tested on."""

import importlib.util
import sys
from pathlib import Path

import pytest

# Tests are not a package; this makes `import hostile` work wherever they are started.
_SPEC = importlib.util.spec_from_file_location("hostile", Path(__file__).with_name("hostile.py"))
hostile = importlib.util.module_from_spec(_SPEC)
sys.modules["hostile"] = hostile
_SPEC.loader.exec_module(hostile)


@pytest.fixture(scope="session")
def story():
    return hostile.story()
