"""The gate against slowness: the ratios of a run beside those that are stored; ``make bench-check``.

A ratio is of two times taken in the same run, so that it is the same on a slow machine and on a fast one.
``python benchmarks/check.py --update`` stores the ratios of this run.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

STORED = Path(__file__).parent / "ratios.json"
SLACK = 0.15  # how much worse a ratio may be
ROUNDS = 3  # a ratio that looks worse is taken again, as the machine may have been busy


def compare(stored: dict[str, dict[str, float]], found: dict[str, dict[str, float]]) -> list[str]:
    """Return a line for each ratio that is worse than stored, or missing.

    Ratios named ``times_as_long_as_…`` and ``growth`` are better when small, the others when large.

    >>> compare({"tag": {"times_scan": 0.10}}, {"tag": {"times_scan": 0.08}})
    ['tag: times_scan is 0.08, stored 0.1: 20 % worse']
    """
    worse = []
    for name, ratios in stored.items():
        for ratio, before in ratios.items():
            now = found.get(name, {}).get(ratio)
            if now is None:
                worse.append(f"{name}: {ratio} was not measured, stored {before}")
            elif (loss := _loss(ratio, before, now)) > SLACK:
                worse.append(
                    f"{name}: {ratio} is {now}, stored {before}: {loss:.0%} worse".replace("%", " %")
                )
    return worse


def _loss(ratio: str, before: float, now: float) -> float:
    is_cost = ratio.startswith("times_as_long_as") or ratio == "growth"
    return now / before - 1 if is_cost else 1 - now / before


def measure(names: list[str]) -> dict[str, dict[str, float]]:
    """Return the figures of a run of the benchmarks *names*, by benchmark and figure."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "run.json"
        # Each by its file, which has its name: a word for -k would bring all the others of that file.
        wanted = [f"benchmarks/{name.split('[')[0]}.py::{name}" for name in names]
        command = [sys.executable, "-m", "pytest", "-q", "--benchmark-only"]
        done = subprocess.run([*command, f"--benchmark-json={file}", *wanted], check=False)
        if done.returncode:
            raise SystemExit(done.returncode)
        run = json.loads(file.read_text(encoding="utf-8"))
    return {one["name"]: one["extra_info"] for one in run["benchmarks"]}


def main() -> None:
    parser = argparse.ArgumentParser(description="Compare the ratios of the benchmarks with those stored.")
    parser.add_argument("--update", action="store_true", help="store the ratios of this run")
    update = parser.parse_args().update
    stored = json.loads(STORED.read_text(encoding="utf-8"))
    for _ in range(1 if update else ROUNDS):
        found = measure(list(stored))
        worse = compare(stored, found)
        if update:
            kept = {name: {ratio: found[name][ratio] for ratio in ratios} for name, ratios in stored.items()}
            STORED.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")
            return
        if not worse:
            print("no ratio is worse than stored by more than 15 %")
            return
        print("\n".join(worse))
    raise SystemExit(1)


if __name__ == "__main__":
    main()
