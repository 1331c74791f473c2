"""`make demo`: a translation and its proof, then a benchmark of the rules translator on this machine, with a leaderboard and a report.

Each step is a command that could be typed; the demonstration only types it.
"""

from __future__ import annotations

import contextlib
import io
import json
import shlex
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from dragoman.cli.main import main

HERE = Path(__file__).parent
STORE = "sqlite:///out/demo.sqlite"
#: The most telling first; every other target of the machine comes after them.
FIRST = ("rust", "java", "javascript", "cpp", "go", "perl", "ruby")
#: How many languages are measured before it is known how long one takes here.
PROBE = 3
#: Seconds in which the benchmark should end; languages that do not fit are named, with the command that adds them.
BUDGET = 240.0


def dragoman(line: str) -> int:
    print(f"\n$ dragoman {line}", flush=True)
    return main(shlex.split(line))


def languages_here() -> list[str]:
    """The target languages whose toolchain is on this machine, the most telling first."""
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        if code := main(["languages", "--json"]):
            sys.exit(code)
    items = json.loads(out.getvalue())
    found = [item["id"] for item in items if item["target"] and item["toolchain"]["found"] and item["id"] != "python"]
    return sorted(found, key=lambda name: FIRST.index(name) if name in FIRST else len(FIRST))


def command(suite: str, targets: Sequence[str]) -> str:
    return f"run suite={suite} translator=rules pair.targets=[{','.join(targets)}] verify.fuzz=10 store.url={STORE}"


def benchmark(targets: Sequence[str]) -> list[int]:
    """Both suites into the one store; a second call with other targets adds to the same run."""
    return [dragoman(command(suite, targets)) for suite in ("humaneval", "bundled")]


def run() -> int:
    """Exit code 3 if something could not run at all; a translation that fails its tests is a result, not a failure."""
    start = time.monotonic()
    Path("out").mkdir(exist_ok=True)
    targets = languages_here()
    print(f"Languages on this machine: {', '.join(targets)} (more: dragoman languages)")
    codes = [dragoman(f"translate {HERE / 'roman.py'} --to {target} --diff") for target in targets[:3]]
    print("\nA translation by somebody else, on the tests that its author had and on drawn inputs:")
    rival = f"verify {HERE / 'rival' / 'words.js'} --tests {HERE / 'words.tests.jsonl'} --reference {HERE / 'words.py'} --fuzz 30"
    if "javascript" in targets:
        codes.append(dragoman(rival))
    began = time.monotonic()
    codes += benchmark(targets[:PROBE])
    each = (time.monotonic() - began) / max(len(targets[:PROBE]), 1)
    fit = PROBE + max(0, int((BUDGET - (time.monotonic() - start)) / each))
    if targets[PROBE:fit]:
        codes += benchmark(targets[PROBE:fit])
    if left := targets[fit:]:
        print(
            f"\nNot measured, to end in time: {', '.join(left)}. To add them: dragoman {command('humaneval', left)}, likewise suite=bundled"
        )
    codes.append(dragoman(f"report --store {STORE} --out out/report"))
    print(f"\nThe report: out/report/index.html   ({time.monotonic() - start:.0f} s)")
    return max(code if code > 1 else 0 for code in codes)


if __name__ == "__main__":
    sys.exit(run())
