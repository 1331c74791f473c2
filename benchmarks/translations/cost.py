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
from collections.abc import Callable, Iterator, Mapping, Sequence
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

    Of each program the least of ``repeat`` times counts, for the peer too. All targets take turns, so that a machine that is slow
    for some seconds is slow for one turn of all. What has no evidence is measured before anything else is held in memory.
    """
    annotated = [program.code for program in programs()]
    functions = sum(code.count("def ") for code in annotated)
    plain = _least({target: [partial(_translate, target, (code, None, None)) for code in annotated] for target in targets}, repeat)
    planned, planning = _planned()
    modules = [plan.module for plan in planned if plan.module is not None]
    generated = _least(
        {target: [partial(generator(target, "python").generate, module) for module in modules] for target in targets}, repeat
    )
    seen = _seen(suite) if suite else []
    known = _least({target: [partial(_translate, target, source) for source in seen] for target in targets}, repeat)
    for target in targets:
        with_evidence = planning + generated[target]
        row = {
            "target": target,
            "functions/s": round(functions / plain[target]),
            "with evidence": round(_functions(planned) / with_evidence),
        }
        if seen:
            row["CRUXEval's"] = round(sum(code.count("def ") for code, _, _ in seen) / known[target])
        if target in PY2MANY:
            row.update(_peer(PY2MANY[target], annotated, functions, repeat))
        yield row


def _translate(target: str, source: Source) -> object:
    """The source's text in the target."""
    code, entry, known = source
    return generator(target, "python").generate(frontend("python").parse(code, entry=entry, evidence=known))


def _least(calls: Mapping[str, Sequence[Callable[[], object]]], repeat: int) -> dict[str, float]:
    """CPU seconds of each target's calls, of each call the least of ``repeat``."""
    least = {target: [math.inf] * len(own) for target, own in calls.items()}
    for _ in range(repeat):
        for target, own in calls.items():
            for i, call in enumerate(own):
                start = time.process_time()
                call()
                least[target][i] = min(least[target][i], time.process_time() - start)
    return {target: sum(times) for target, times in least.items()}


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
