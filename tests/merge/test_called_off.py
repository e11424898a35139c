"""A plan that is called off: what happened is the calling off, and the plan did not take place."""

import pytest

import eventline as el

PLAN = el.Document("plan", "The union will hold a rally in Varo on Friday.", "2025-03-10")


def test_on_its_day_it_is_one_event_with_the_history_of_the_plan():
    (event,) = el.build(
        [PLAN, el.Document("off", "The union called off Friday's rally in Varo.", "2025-03-14")]
    )
    assert (event.headline, event.status) == ("The union called off rally in Varo", "occurred")
    assert [change.status for change in event.status_history] == ["planned", "negated"]


def test_on_another_day_it_leads_to_the_plan():
    off = el.Document(
        "off", "The union cancelled its rally in Varo on Wednesday because of a storm.", "2025-03-13"
    )
    cancelled, plan = el.build([PLAN, off])
    assert (cancelled.headline, cancelled.when.isoformat()) == (
        "The union cancelled its rally in Varo",
        "2025-03-12",
    )
    assert (cancelled.status, cancelled.fulfils, plan.status) == ("occurred", plan.id, "negated")
    known = [(change.day.isoformat(), change.status, change.documents) for change in plan.status_history]
    assert known == [("2025-03-10", "planned", ("plan",)), ("2025-03-13", "negated", ("off",))]


def test_what_is_over_is_not_called_off():
    off = el.Document("off", "The union called off a rally in Varo on Tuesday after talks.", "2025-03-19")
    plan, cancelled = el.build([PLAN, off])
    assert (plan.status, cancelled.fulfils) == ("planned", None)


def test_what_was_called_off_was_not_held():
    held = el.Document("held", "The union held its rally in Varo on Friday.", "2025-03-16")
    off = el.Document("off", "The union called off Friday's rally in Varo.", "2025-03-15")
    assert len(el.build([held, off])) == 2


@pytest.mark.parametrize(
    "said",
    [
        "The union put off its rally in Varo until the summer.",
        "The union has delayed its rally in Varo.",
        "The rally in Varo, planned for Friday, was postponed by a week.",
        "The junta cancelled the union's rally in Varo set for Friday.",
        "The union's rally in Varo has been postponed, police said.",
        "The union moved its rally in Varo from Friday to Sunday.",
        "The union's rally was moved from Varo to Orlo, police said.",
        "The rally in Varo was brought forward to Thursday.",
        "The union rescheduled its rally in Varo for 4 April.",
        "The union has pushed its rally in Varo back by two weeks.",
    ],
)
def test_the_ways_to_say_so(said):
    plan, *_, off = sorted(el.build([PLAN, el.Document("off", said, "2025-03-12")]), key=lambda e: e.status)
    assert (plan.status, plan.fell_through, off.fulfils) == ("negated", True, plan.id)


def test_what_is_delayed_and_is_no_event_calls_nothing_off():
    plan, late = el.build([PLAN, el.Document("late", "The union delayed its buses on Friday.", "2025-03-15")])
    assert {plan.status, late.status} == {"planned", "occurred"}


@pytest.mark.parametrize(
    "said",
    [
        "The union moved from its rally in Varo to talks.",
        "The union brought its rally in Varo to an end.",
        "The union moved its staff from Varo to Orlo before the rally.",
    ],
)
def test_what_moves_something_else_ends_no_plan(said):
    events = el.build([PLAN, el.Document("other", said, "2025-03-12")])
    assert not any(event.fell_through for event in events)


def test_what_is_moved_is_planned_anew_and_held():
    moved = "The union moved its rally from Varo to Orlo on Tuesday."
    again = "The union will hold its rally in Orlo on 16 March."
    held = "The union held its rally in Orlo on 16 March."
    told = zip((moved, again, held), ("2025-03-12", "2025-03-13", "2025-03-17"), strict=True)
    events = el.build([PLAN, *(el.Document(day, text, day) for text, day in told)])
    off, plan, rally = events
    assert (off.when.isoformat(), off.fulfils, plan.status) == ("2025-03-11", plan.id, "negated")
    assert [change.status for change in rally.status_history] == ["planned", "occurred"]


def test_a_march_is_no_month():
    plan = el.Document("plan", "The union will march through Varo on Friday.", "2025-03-10")
    off = el.Document("off", "The union cancelled the march in Varo.", "2025-03-12")
    assert {event.status for event in el.build([plan, off])} == {"occurred", "negated"}


def test_what_was_not_done_on_its_day_may_be_done_later():
    off = el.Document("off", "The union did not hold its rally in Varo on Friday.", "2025-03-15")
    held = el.Document("held", "The union held its rally in Varo on Sunday.", "2025-03-17")
    plan, rally = el.build([PLAN, off, held])
    assert (plan.status, rally.status, rally.fulfils) == ("negated", "occurred", plan.id)


def linked(plan, deed, published="2025-04-02"):
    """Return whether the deed is told to carry out the plan of 10 March."""
    events = el.build([el.Document("plan", plan, "2025-03-10"), el.Document("deed", deed, published)])
    return any(event.fulfils for event in events)


def test_what_was_over_when_the_plan_was_told_carries_out_another():
    plan = "Ann Lee will visit the harbour of Varo on 28 March."
    assert linked(plan, "Ann Lee visited the harbour of Varo on 30 March.")
    assert not linked(plan, "Ann Lee visited the harbour of Varo on 7 March.")
    assert not linked(plan, "Ann Lee visited the harbour of Varo in 2024.")


def test_what_only_may_happen_is_not_carried_out_by_something_like_it():
    assert not linked(
        "Ann Lee may visit Varo on 28 March.", "Ann Lee visited the mill near Varo on 30 March."
    )


def test_a_denial_of_something_else_ends_no_plan():
    deed = "Bo Ek is not leaving Lima, his office said on 31 March."
    assert not linked("The troops will leave Lima on 28 March.", deed)


def test_a_plan_told_by_its_word_alone_is_found_by_that():
    plan = el.Document("plan", "Eva Lind won 48 percent. A runoff will be held on 2 April.", "2025-03-10")
    off = el.Document("off", "The electoral commission called off the runoff on Thursday.", "2025-03-21")
    assert [event.headline for event in el.build([plan, off]) if event.fell_through] == [
        "A runoff will be held"
    ]
