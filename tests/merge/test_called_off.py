"""A plan that is called off: what happened is the calling off, and the plan did not take place."""

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


def test_what_was_called_off_was_not_held():
    held = el.Document("held", "The union held its rally in Varo on Friday.", "2025-03-16")
    off = el.Document("off", "The union called off Friday's rally in Varo.", "2025-03-15")
    assert len(el.build([held, off])) == 2
