"""Hostile article text in a browser: it stays text, runs nothing, loads nothing and leads nowhere."""

import pytest
from attrs import evolve

from eventline.model.chronology import Chronology
from eventline.model.document import Document
from eventline.model.event import Basis, Event, Evidence
from eventline.model.interval import Interval
from eventline.model.span import Span
from eventline.render.page.page import html
from eventline.store.json import read

pytestmark = pytest.mark.browser

SCRIPTS = (
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "<!--<script>alert(1)//-->",
    "]]><script>alert(1)</script>",
    "</title><script>alert(1)</script>",
    "</style><script>alert(1)</script>",
    "</textarea><script>alert(1)</script>",
    "<ScRiPt src=https://hostile.example/x.js></ScRiPt>",
    "<img src=x onerror=alert(1)>",
    "<img src=https://hostile.example/x.png>",
    "<svg onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<svg><use href=https://hostile.example/x.svg#a></svg>",
    "<math><mi xlink:href='javascript:alert(1)'>x</mi></math>",
    "<iframe src=https://hostile.example/></iframe>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<object data=https://hostile.example/></object>",
    "<embed src=https://hostile.example/>",
    "<video src=https://hostile.example/ autoplay onerror=alert(1)></video>",
    "<link rel=stylesheet href=https://hostile.example/x.css>",
    "<style>@import 'https://hostile.example/x.css';</style>",
    "<meta http-equiv=refresh content='0;url=https://hostile.example/'>",
    "<base href=https://hostile.example/>",
    "<form action=https://hostile.example/><input autofocus onfocus=alert(1)></form>",
    "<details open ontoggle=alert(1)>",
    "<body onload=alert(1)>",
    "<marquee onstart=alert(1)>x</marquee>",
    "<a href='javascript:alert(1)'>click</a>",
    "<a href=\"x\" style=\"background:url(https://hostile.example/x)\">click</a>",
    "<span style='background:url(https://hostile.example/x)'>x</span>",
    "<b style=\"background-image:url('https://hostile.example/x')\">x</b>",
    "<sub>small</sub><br><i>tilted</i>",
    "\" onmouseover=\"alert(1)",
    "' onmouseover='alert(1)",
    "\"><script>alert(1)</script>",
    "'><script>alert(1)</script>",
    "`${alert(1)}`",
    "${alert(1)}",
    "{{title}} {{data}} {{script}}",
    "{% raw %} {{7*7}} <%= 7*7 %>",
    "%{x} %{customdata[0]} %{meta.role} %{y:$.2f}",
    "%{text}<extra>%{fullData.name}</extra>",
    "$\\href{https://hostile.example/}{x}$",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;img src=x onerror=alert(1)&#62;",
    "&amp;lt;b&amp;gt;",
    "\\u003cscript\\u003ealert(1)\\u003c/script\\u003e",
    "\u202e>tpircs/<)1(trela>tpircs<",
    "\u2066isolated\u2069 \u200fright to left",
    "\u0627\u0644\u062d\u0631\u0628 \u05e9\u05dc\u05d5\u05dd",
    "a\u2028b\u2029c",
    "null\x00byte \x1b[31mred\x07",
    "\ufeffmark \ufffe",
    "\U0001f4a5 \U0001f1fa\U0001f1e6 e\u0301\u0301\u0301",
    "__proto__ constructor toString",
    "#e-000000000000",
    "x" * 400,
    "漢字" * 100,
    "line\nbreak\r\nand\ttab",
    "=HYPERLINK(\"https://hostile.example/\")",
    "https://hostile.example/ javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
)  # fmt: skip
ADDRESSES = (
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox(1)",
    "file:///etc/passwd",
    "//hostile.example/",
    "https://a.example/\" onclick=\"alert(1)",
    "https://a.example/<script>",
    "blob:https://a.example/x",
)  # fmt: skip


# Where the markers are on the screen.
PLACES = (
    "[...document.querySelectorAll('#eventline-chart .scatterlayer .trace .points path')]"
    ".map(each => each.getBoundingClientRect().toJSON())"
)


def hostile_event(number, text):
    when = Interval(f"2025-03-{number % 28 + 1:02d}", f"2025-03-{number % 28 + 2:02d}")
    span = Span(0, len(text))
    evidence = Evidence(f"doc {text}", span, Span(0, min(9, len(text))), None, Basis.PUBLICATION, text, when)
    return Event(
        id=f"{number:012x}", headline=text, when=when, best=None, lasted=False, status="occurred",
        speaker=text, actors=(text,), place=text, theme=text, confidence=0.5, evidence=(evidence,),
    )  # fmt: skip


def hostile():
    events = tuple(hostile_event(number, text) for number, text in enumerate(SCRIPTS))
    documents = tuple(
        Document(
            f"doc {text}", text + "\n\nmore", "2025-03-31", text, ADDRESSES[n % len(ADDRESSES)], source=text
        )
        for n, text in enumerate(SCRIPTS)
    )
    return Chronology(events, SCRIPTS[0], documents)


@pytest.fixture(scope="module")
def hostile_page(tmp_path_factory):
    path = tmp_path_factory.mktemp("hostile") / "page.html"
    path.write_text(html(hostile()), encoding="utf-8")
    return path


def test_hostile_text_runs_and_loads_nothing(visit, hostile_page):
    watched = visit(hostile_page)
    page = watched.page
    for n in range(len(SCRIPTS)):
        page.evaluate("row => row.click()", page.locator("tr[data-event]").nth(n).element_handle())
    chart = page.locator("#eventline-chart")
    page.get_by_role("button", name="Close the articles").click()
    page.get_by_role("button", name="Everything").click()
    for box in page.evaluate(PLACES):
        page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.evaluate("document.getElementById('telling').open = true")
    for by in ("place", "source", "actor", "theme"):
        page.get_by_label("Lanes by").select_option(by)
    assert watched.said == []
    assert watched.asked == [hostile_page.as_uri()]
    assert page.locator("script").count() == 5
    assert (
        page.locator("iframe, object, embed, img, video, link, base, form:not(#editor), marquee").count() == 0
    )
    assert page.locator("#tip a, #tip script, #telling-chart a").count() == 0
    assert chart.locator("a, script, image, foreignObject").count() == 0
    assert page.title().strip() == SCRIPTS[0]


def test_a_long_page_makes_rows_and_articles_of_text_only(visit, tmp_path, monkeypatch):
    monkeypatch.setattr("eventline.render.page.page.BIG", 10)
    path = tmp_path / "long.html"
    path.write_text(html(hostile()), encoding="utf-8")
    watched = visit(path)
    page = watched.page
    page.get_by_role("button", name="Correct", exact=True).click()
    for n in range(len(SCRIPTS)):
        page.evaluate("row => row.click()", page.locator("tr[data-event]").nth(n).element_handle())
        links = page.eval_on_selector_all("a[href]", "all => all.map(link => link.getAttribute('href')[0])")
        assert set(links) == {"#"}
        assert page.locator("#reading .sentence.on").count() == 1
    assert watched.said == []
    assert watched.asked == [path.as_uri()]
    assert page.locator("script").count() == 5
    assert page.locator("iframe, object, embed, img, video, base, form:not(#editor), marquee").count() == 0
    names = page.evaluate("[...document.querySelectorAll('*')].flatMap(e => e.getAttributeNames())")
    assert [name for name in names if name.startswith("on")] == []


def test_hostile_text_is_shown_as_it_is(visit, hostile_page):
    page = visit(hostile_page).page
    heads = page.locator("tr[data-event] .what > a").all_text_contents()
    for text in SCRIPTS[:40]:
        assert text in heads
    page.locator("tr[data-event]", has_text=SCRIPTS[8]).first.click()
    assert page.locator("#card h3").inner_text() == SCRIPTS[8]


def test_links_lead_to_web_addresses_only(visit, hostile_page):
    page = visit(hostile_page).page
    links = page.eval_on_selector_all("a[href]", "links => links.map(link => link.getAttribute('href'))")
    assert {link[0] for link in links} == {"#"}
    names = page.evaluate("[...document.querySelectorAll('*')].flatMap(e => e.getAttributeNames())")
    assert [name for name in names if name.startswith("on")] == []


def test_policy_stops_what_is_put_in_later(visit, story_page):
    watched = visit(story_page)
    stopped = []
    watched.page.on("requestfailed", lambda request: stopped.append((request.url, request.failure)))
    ran = watched.page.evaluate(
        """() => {
            const script = document.createElement("script");
            script.textContent = "window.ran = true";
            document.body.append(script);
            const image = document.createElement("img");
            image.src = "https://hostile.example/x.png";
            document.body.append(image);
            return Boolean(window.ran);
        }"""
    )
    assert not ran
    watched.page.wait_for_timeout(200)
    assert stopped == [("https://hostile.example/x.png", "csp")]
    assert any("Content Security Policy" in line for line in watched.said)


def test_page_reads_back_as_it_was_written(hostile_page):
    stored = read(hostile_page)
    written = hostile()
    assert stored.documents == written.documents
    assert stored.events == written.events
    assert evolve(stored, title="") == evolve(written, title="")
