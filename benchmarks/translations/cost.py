"""What a translation costs: functions per second of one core, from source text to target text, in this process.

Without evidence runs the functions are annotated (the bundled ones that are); with them the program is instrumented, run in the
box and typed by what it did, before it is translated. The peer is py2many's own pipeline in a process of its own, on the same
programs; it leaves those out that it cannot translate, and its figure counts the ones that it can.
"""

from __future__ import annotations

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
    start = time.process_time()
    try:
        _transpile([Path("program.py")], [source], settings)
    except Exception:
        continue
    spent += time.process_time() - start
    done += source.count("def ")
print(done / spent if spent else 0, done)
"""


def measure(targets: Sequence[str], repeat: int = 2) -> Iterator[dict[str, Any]]:
    """One row per target: functions per CPU second without evidence runs and with, and py2many's figure for the targets that it has."""
    annotated = [program.code for program in programs()]
    functions = sum(code.count("def ") for code in annotated)
    evidence = _evidence()
    parse = frontend("python").parse
    for target in targets:
        spent = []
        for _ in range(repeat):
            start = time.process_time()
            for code in annotated:
                generator(target, "python").generate(parse(code))
            spent.append((time.process_time() - start) / functions)
        row = {"target": target, "functions/s": round(1 / min(spent)), "with evidence": round(1 / (min(spent) + evidence))}
        if target in PY2MANY:
            row.update(_peer(PY2MANY[target], annotated, functions))
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


def _peer(flag: str, sources: Sequence[str], functions: int) -> dict[str, Any]:
    command = [str(environment() / "python"), "-c", _PEER, flag]
    peer = subprocess.run(command, input="\x1e".join(sources), capture_output=True, text=True, check=False)
    if peer.returncode != 0:
        print(f"py2many's pipeline did not run: {peer.stderr.strip().splitlines()[-1]}", file=sys.stderr)
        return {}
    per_second, done = map(float, peer.stdout.split()[-2:])
    return {"py2many": round(per_second), "it translates": f"{done:.0f}/{functions}"}
