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
from pathlib import Path

from dragoman.cli.main import main

HERE = Path(__file__).parent
STORE = "sqlite:///out/demo.sqlite"
TARGETS = ("rust", "java", "javascript", "go", "cpp", "perl", "ruby")  # the most telling first


def dragoman(line: str) -> int:
    print(f"\n$ dragoman {line}", flush=True)
    return main(shlex.split(line))


def languages_here() -> list[str]:
    """The target languages whose toolchain is on this machine."""
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        if code := main(["languages", "--json"]):
            sys.exit(code)
    found = {item["id"] for item in json.loads(out.getvalue()) if item["target"] and item["toolchain"]["found"]}
    return [name for name in TARGETS if name in found]


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
    for suite in ("humaneval", "bundled"):
        codes.append(dragoman(f"run suite={suite} translator=rules pair.targets=[{','.join(targets)}] verify.fuzz=10 store.url={STORE}"))
    codes.append(dragoman(f"report --store {STORE} --out out/report"))
    print(f"\nThe report: out/report/index.html   ({time.monotonic() - start:.0f} s)")
    return max(code if code > 1 else 0 for code in codes)


if __name__ == "__main__":
    sys.exit(run())
