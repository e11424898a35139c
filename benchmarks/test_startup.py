"""How long a new process waits for ``import eventline`` and for its first answer, beside a bare Python."""

import os
import subprocess
import sys

from benchmarks.beside import seconds

SLOW = ("plotly", "dateparser", "htmldate", "lxml")  # loaded when used, not when eventline is imported
CHECK = f"import eventline, sys; sys.exit(any(name in sys.modules for name in {SLOW}))"
ANSWER = "import eventline; eventline.tag('Kyiv agreed on Tuesday.', published='2025-03-13')"
# The same with the answer of a whole article, whose many phrases are all new.
ARTICLE = "import eventline, sys; eventline.tag(sys.argv[1], published='2025-03-13')"
EVENTS = "import eventline as el, sys; el.extract(el.Document('a', sys.argv[1], published='2025-03-13'))"


# As installed: what was compiled once is kept, wherever this runs.
KEEPING = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def run(code, *arguments):
    subprocess.run([sys.executable, "-c", code, *arguments], check=True, env=KEEPING)


def test_startup(benchmark, corpus, figures):
    """One new process a round; fails only when the import loads one of the slow libraries."""
    run(CHECK)
    benchmark.pedantic(run, ("import eventline",), rounds=7, warmup_rounds=1)
    if benchmark.stats is None:  # run without timing
        return
    bare = seconds(lambda: run("pass"), rounds=7)
    first = seconds(lambda: run(ANSWER), rounds=5)
    text = corpus(2_000)[0].document.text
    article = seconds(lambda: run(ARTICLE, text), rounds=5)
    events = seconds(lambda: run(EVENTS, text), rounds=5)
    best = benchmark.stats.stats.min
    figures(
        bare_python_ms=1000 * bare,
        import_eventline_ms=1000 * (best - bare),
        first_answer_ms=1000 * (first - bare),
        first_article_ms=1000 * (article - bare),
        first_events_ms=1000 * (events - bare),
        times_bare=best / bare,
    )
