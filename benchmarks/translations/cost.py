"""What a translation costs: functions per second of one core, from source text to target text, in this process.

Without evidence runs the functions are annotated (the bundled ones that are, each with a main program of its calls); with them
every bundled function is planned (its tests recorded and it itself instrumented, both run in the box, typed by what it did) and
translated. Of a suite, where one is given, the runs' findings are given and their time is left out. The peer is py2many's own
pipeline in a process of its own, on the same programs; it leaves those out that it cannot translate, and its figure counts the
ones that it can.
"""

from __future__ import annotations

import math
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks.translations.programs import programs
from benchmarks.translations.rivals import PY2MANY, environment
from dragoman.datasets.bundled_suite import load_bundled
from dragoman.datasets.suites import load_suite
from dragoman.executors.executor import Executor
from dragoman.transpile.evidence import Evidence
from dragoman.transpile.frontends import frontend
from dragoman.transpile.generators import generator
from dragoman.transpile.planning import Plan, Planner

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


#: A program's text, what is called in it, and what is known of its types.
Source = tuple[str, str | None, Evidence | None]


def measure(targets: Sequence[str], suite: Path | None = None, repeat: int = 5) -> Iterator[dict[str, Any]]:
    """One row per target: functions per CPU second without evidence runs and with, those of CRUXEval's file ``suite``, and py2many's
    figure for the targets that it has.

    Of each program the least of ``repeat`` times counts, for the peer too, so that a busy machine changes little.
    """
    annotated = [program.code for program in programs()]
    functions = sum(code.count("def ") for code in annotated)
    planned, planning = _planned()
    seen = _seen(suite) if suite else []
    for target in targets:
        spent = _spent(target, [(code, None, None) for code in annotated], repeat) / functions
        with_evidence = planning + _generated(target, planned, repeat)
        row = {"target": target, "functions/s": round(1 / spent), "with evidence": round(_functions(planned) / with_evidence)}
        if seen:
            row["CRUXEval's"] = round(sum(code.count("def ") for code, _, _ in seen) / _spent(target, seen, repeat))
        if target in PY2MANY:
            row.update(_peer(PY2MANY[target], annotated, functions, repeat))
        yield row


def _spent(target: str, sources: Sequence[Source], repeat: int) -> float:
    """CPU seconds from the sources' texts to the target's."""
    parse = frontend("python").parse

    def translate(code: str, entry: str | None, known: Evidence | None) -> object:
        return generator(target, "python").generate(parse(code, entry=entry, evidence=known))

    return _least([partial(translate, *source) for source in sources], repeat)


def _least(calls: Sequence[Callable[[], object]], repeat: int) -> float:
    """CPU seconds of all calls, of each the least of ``repeat``, the repetitions far apart."""
    least = [math.inf] * len(calls)
    for _ in range(repeat):
        for i, call in enumerate(calls):
            start = time.process_time()
            call()
            least[i] = min(least[i], time.process_time() - start)
    return sum(least)


def _seen(suite: Path) -> list[Source]:
    """The functions of a suite with what was seen of their types on the given inputs and those drawn from them."""
    found: list[Source] = []
    with Executor() as executor:
        planner = Planner(executor)
        for problem in load_suite("cruxeval", str(suite)).problems:
            if problem.entry is not None:
                inputs = planner.prepare(problem.code, problem.entry, problem.tests).evidence_inputs
                found.append((problem.code, problem.entry, planner.observe(problem.code, {problem.entry: inputs}, "public")))
    return found


def _planned() -> tuple[list[Plan], float]:
    """Every bundled function understood, and the CPU seconds that it took, in this process and in the boxes."""
    first, *others = [p for p in load_bundled() if p.entry is not None]
    with Executor() as executor:
        planner = Planner(executor)
        planner.plan(first)
        start = _cpu() + executor.served_cpu_s
        plans = [planner.plan(problem) for problem in others]
        served = executor.served_cpu_s
    # The boxes' processes are children of the launcher, which ends with the executor.
    return plans, _cpu() + served - start


def _functions(plans: Sequence[Plan]) -> int:
    return sum(plan.problem.code.count("def ") for plan in plans)


def _generated(target: str, plans: Sequence[Plan], repeat: int) -> float:
    """CPU seconds from what was understood to the target's texts."""
    return _least([partial(generator(target, "python").generate, plan.module) for plan in plans if plan.module is not None], repeat)


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
