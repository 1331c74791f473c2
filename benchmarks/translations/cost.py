"""What a translation costs: functions per second of one core, from source text to target text, in this process.

Without evidence runs the functions are annotated (the bundled ones that are); with them the program is instrumented, run in the
box and typed by what it did. The peer is py2many's own pipeline in a process of its own, on the same programs.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Sequence
from typing import Any

from benchmarks.translations.programs import programs
from benchmarks.translations.rivals import environment
from dragoman.datasets.bundled_suite import load_bundled
from dragoman.executors.executor import Executor
from dragoman.transpile.frontends import frontend
from dragoman.transpile.generators import generator
from dragoman.transpile.planning import Planner

_PEER = """
import ast, io, sys, time
from py2many.cli import _transpile
from py2many.cli import _get_all_settings
from unittest.mock import Mock
from pathlib import Path
settings = _get_all_settings(Mock(indent=4, extension=False))["cpp"]
sources = sys.stdin.read().split("\\x1e")
start = time.process_time()
done = 0
for source in sources:
    try:
        _transpile([Path("program.py")], [source], settings)
        done += 1
    except Exception:
        pass
print(len(sources) / (time.process_time() - start), done)
"""


def measure(targets: Sequence[str], repeat: int = 3) -> list[dict[str, Any]]:
    """One row per target: functions per CPU second without evidence runs, and with; and the peer's figure."""
    annotated = [program.code for program in programs()]
    functions = sum(code.count("def ") for code in annotated)
    rows: list[dict[str, Any]] = []
    parse = frontend("python").parse
    for target in targets:
        best = 0.0
        for _ in range(repeat):
            start = time.process_time()
            for code in annotated:
                generator(target, "python").generate(parse(code))
            best = max(best, functions / (time.process_time() - start))
        rows.append({"target": target, "functions_per_cpu_s": round(best, 1)})
    untyped = [p for p in load_bundled() if p.entry is not None]
    with Executor() as executor:
        planner = Planner(executor)
        start, wall = time.process_time(), time.perf_counter()
        for problem in untyped:
            planner.plan(problem)
        evidence = {"problems": len(untyped), "cpu_s": time.process_time() - start, "wall_s": time.perf_counter() - wall}
    rows.append({"target": "(evidence)", "problems_per_wall_s": round(len(untyped) / evidence["wall_s"], 1)})
    peer = subprocess.run(
        [environment() / "python", "-c", _PEER], input="\x1e".join(annotated), capture_output=True, text=True, check=False
    )
    if peer.returncode == 0:
        per_second, done = peer.stdout.splitlines()[-1].split()
        rows.append(
            {"target": "cpp (py2many)", "functions_per_cpu_s": round(float(per_second) * functions / len(annotated), 1), "done": done}
        )
    else:
        print(f"py2many's pipeline did not run: {peer.stderr.strip().splitlines()[-1]}", file=sys.stderr)
    return rows
