"""From the rule that an answer names to the line on which it stands."""

from pathlib import Path

import pytest
from click.testing import CliRunner

import eventline as el
from eventline.cli.main import main
from eventline.cli.rule_line import rule_line
from eventline.languages import time_rules

SOURCE = Path(el.__file__).parents[1]
NAMES = sorted({rule.name for rule in (*time_rules("en"), *time_rules("en", commands=True))})


@pytest.mark.parametrize("name", NAMES)
def test_every_rule_has_a_line_that_names_it(name):
    path, _, number = rule_line(name).partition(":")
    line = (SOURCE / path).read_text("utf-8").splitlines()[int(number) - 1]
    assert name.rpartition("/")[2] in line


def test_explain_and_tag_show_the_rule():
    run = CliRunner().invoke
    told = run(main, ["explain", "last August", "--published", "2025-03-13"])
    assert "en/relative/directed" in told.stdout
    assert rule_line("en/relative/directed") in told.stdout
    shown = run(main, ["tag", "-", "--rules", "--published", "2025-03-13"], input="It began last August.")
    assert "last August⟨2024-08 en/relative/directed⟩" in shown.stdout


def test_rules_go_with_text_only():
    refused = CliRunner().invoke(main, ["tag", "-", "--rules", "--format", "json"], input="Now.")
    assert refused.exit_code == 2


def test_tag_shows_what_contradicts_itself():
    given = "They met on Wednesday, March 13, 2025."
    shown = CliRunner().invoke(main, ["tag", "-", "--published", "2025-03-20"], input=given)
    assert "⟨2025-03-13⟩⟨says Wednesday, but 13 March 2025 is a Thursday⟩" in shown.stdout
