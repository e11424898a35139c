"""Regular verbs are inflected by rule, irregular ones from the table."""

import pytest

from eventline.syntax.inflect import verb_forms

CASES = {
    "ban": "ban bans banning banned",
    "visit": "visit visits visiting visited",
    "carry": "carry carries carrying carried",
    "refer": "refer refers referring referred",
    "panic": "panic panics panicking panicked",
    "lie": "lie lies lying lay lain",
    "agree": "agree agrees agreeing agreed",
    "free": "free frees freeing freed",
    "reach": "reach reaches reaching reached",
    "take": "take takes taking took taken",
    "cancel": "cancel cancels canceling cancelling canceled cancelled",
    "show": "show shows showing showed shown",
}


@pytest.mark.parametrize("base", CASES)
def test_forms(base):
    assert {form for form, _ in verb_forms(base)} == set(CASES[base].split())
