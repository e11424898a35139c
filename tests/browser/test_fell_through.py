"""A plan that was called off, on the page: struck through, and a plan again on the days before."""

import eventline as el

TEXTS = (
    ("plan", "The union will hold a rally in Varo on 2 April.", "2025-03-10"),
    ("off", "The union cancelled its rally in Varo because of a storm.", "2025-03-12"),
)
LABELS = "document.getElementById('eventline-chart').data.find(t => t.meta.role === 'label').text.join()"


def test_it_is_struck_through_from_the_day_it_is_called_off(visit, tmp_path):
    el.build(el.Document(*told) for told in TEXTS).write_html(tmp_path / "page.html")
    watched = visit(tmp_path / "page.html")
    plan = watched.row("The union will hold a rally in Varo")
    assert plan.locator(".what > a.struck").count() == 1
    assert plan.locator(".status").inner_text().split("\n") == ["negated", "was planned"]
    watched.until(f"{LABELS}.includes('<s>')")
    plan.locator(".what > a").click()
    card = watched.page.locator("#card-content")
    assert card.locator("h3.struck").count() == 1
    assert "Told as: planned (10 March 2025), then negated (12 March 2025)" in card.inner_text()
    watched.page.locator("#as-of").press("Home")
    watched.until(f"!{LABELS}.includes('<s>')")
    assert plan.locator(".what > a.struck").count() == 0
    assert plan.locator(".status").inner_text() == "planned"
    assert watched.said == []
