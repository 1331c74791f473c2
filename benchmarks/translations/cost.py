"""What a translation costs: functions per second of one core, from source text to target text, in this process.

Without evidence runs the functions are annotated (the bundled ones that are); with them the program is instrumented, run in the
box and typed by what it did, before it is translated. The peer is py2many's own pipeline in a process of its own, on the same
programs; it leaves those out that it cannot translate, and its figure counts the ones that it can.
"""

from __future__ import annotations

import math
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from typing import Any

from benchmarks.translations.programs import programs
from benchmarks.translations.rivals import PY2MANY, environment
from dragoman.datasets.bundled_suite import load_bundled
from dragoman.executors.executor import Executor
from dragoman.transpile.frontends import frontend
from dragoman.transpile.generators import generator
from dragoman.transpile.planning import Planner

_PEER = """
import sys, time
from pathlib import Path
from unittest.mock import Mock
from py2many.cli import _get_all_settings, _transpile
settings = _get_all_settings(Mock(indent=4, extension=False))[sys.argv[1]]
sources = sys.stdin.read().split("\\x1e")
spent = done = 0
for source in sources:
    times = []
    try:
        for _ in range(int(sys.argv[2])):
            start = time.process_time()
            _transpile([Path("program.py")], [source], settings)
            times.append(time.process_time() - start)
    except Exception:
        continue
    spent += min(times)
    done += source.count("def ")
print(done / spent if spent else 0, done)
"""


def measure(targets: Sequence[str], repeat: int = 5) -> Iterator[dict[str, Any]]:
    """One row per target: functions per CPU second without evidence runs and with, and py2many's figure for the targets that it has.

    Of each program the least of ``repeat`` times counts, for the peer too, so that a busy machine changes little.
    """
    annotated = [program.code for program in programs()]
    functions = sum(code.count("def ") for code in annotated)
    evidence = _evidence()
    parse = frontend("python").parse
    for target in targets:
        least = [math.inf] * len(annotated)
        for _ in range(repeat):
            for i, code in enumerate(annotated):
                start = time.process_time()
                generator(target, "python").generate(parse(code))
                least[i] = min(least[i], time.process_time() - start)
        spent = sum(least) / functions
        row = {"target": target, "functions/s": round(1 / spent), "with evidence": round(1 / (spent + evidence))}
        if target in PY2MANY:
            row.update(_peer(PY2MANY[target], annotated, functions, repeat))
        yield row


def _evidence() -> float:
    """CPU seconds per function of learning types by running, in this process and in the boxes."""
    untyped = [p for p in load_bundled() if p.entry is not None]
    with Executor() as executor:
        planner = Planner(executor)
        planner.plan(untyped[0])
        start = _cpu()
        for problem in untyped[1:]:
            planner.plan(problem)
    # The boxes' processes are children of the launcher, which ends with the executor.
    return (_cpu() - start) / sum(p.code.count("def ") for p in untyped[1:])


def _cpu() -> float:
    spent = os.times()
    return spent.user + spent.system + spent.children_user + spent.children_system


def _peer(flag: str, sources: Sequence[str], functions: int, repeat: int) -> dict[str, Any]:
    command = [str(environment() / "python"), "-c", _PEER, flag, str(repeat)]
    peer = subprocess.run(command, input="\x1e".join(sources), capture_output=True, text=True, check=False)
    if peer.returncode != 0:
        print(f"py2many's pipeline did not run: {peer.stderr.strip().splitlines()[-1]}", file=sys.stderr)
        return {}
    per_second, done = map(float, peer.stdout.split()[-2:])
    return {"py2many": round(per_second), "it translates": f"{done:.0f}/{functions}"}
