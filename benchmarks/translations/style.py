"""How translations read: lines against the source's, the helpers' share, what a formatter leaves alone, likeness to people's translations.

"helpers %" counts a file per program, as the programs come; "in one module %" a module that holds all of them, where each helper
stands once. The programs are CRUXEval's where its file is given, else the bundled ones; the references CRUXEval-X's, where a folder with them is given.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from statistics import mean
from typing import Any

from benchmarks.translations import formatters
from dragoman.datasets.bundled_suite import load_bundled
from dragoman.datasets.problem import Problem
from dragoman.datasets.suites import load_suite
from dragoman.eval.metrics.codebleu import LANGUAGES, CodeBleu
from dragoman.eval.metrics.text import chrf
from dragoman.executors.executor import Executor
from dragoman.transpile import ir
from dragoman.transpile.errors import TranslationError
from dragoman.transpile.generators import generator
from dragoman.transpile.generators.base import Generated
from dragoman.transpile.planning import Planner

#: A line that is longer does not fit beside another file on a screen.
LONG = 120
#: Every so many outputs are formatted and compared with references; the other figures are of all.
SAMPLE = 2


def measure(targets: Sequence[str], suite: Path | None, references: Path | None, limit: int) -> Iterator[dict[str, Any]]:
    """One row per target over the problems that it translates whole; source programs are run once for all targets."""
    problems = load_suite("cruxeval", str(suite)).problems if suite else [p for p in load_bundled() if p.entry]
    problems = problems[:: max(1, len(problems) // limit)]
    known: Mapping[str, Problem] = {}
    if references is not None:
        known = {p.id: p for p in load_suite("cruxevalx", str(references)).problems}
    with Executor() as executor, ThreadPoolExecutor(2) as pool:
        planner = Planner(executor)
        modules = list(pool.map(lambda p: (p, planner.plan(p).module), problems))
    with CodeBleu() as codebleu:
        for target in targets:
            yield _row(target, modules, known, codebleu)


def _row(
    target: str, modules: Sequence[tuple[Problem, ir.Module | None]], known: Mapping[str, Problem], codebleu: CodeBleu
) -> dict[str, Any]:
    translated = {problem.id: (problem, made) for problem, module in modules if module and (made := _translated(target, module))}
    if not translated:
        return {"target": target, "translated": 0}
    helpers = lines = long = source = 0
    #: The helpers' lines of all programs, as the one module that holds these programs together would have them.
    shared: Counter[tuple[str, str]] = Counter()
    for problem, made in translated.values():
        written = [line for line in made.lines if line.text.strip()]
        own = Counter((rule, line.text) for line in written for rule in line.rules[:1] if rule.startswith(f"{target}:@"))
        helpers += own.total()
        shared |= own
        long += sum(len(line.text) > LONG for line in written)
        lines += len(written)
        source += sum(bool(line.strip()) for line in problem.code.splitlines())
    sample = dict(list(translated.items())[::SAMPLE])
    row = {
        "target": target,
        "translated": len(translated),
        "lines per source line": round((lines - helpers) / source, 2),
        "helpers %": round(100 * helpers / lines, 1),
        "in one module %": round(100 * shared.total() / (lines - helpers + shared.total()), 1),
        f"lines > {LONG} %": round(100 * long / lines, 1),
    }
    pairs = [(made.code, reference) for p, made in sample.values() if p.id in known and (reference := known[p.id].references.get(target))]
    if pairs:
        row["chrF"] = round(mean(chrf(code, [reference]) for code, reference in pairs), 1)
    if pairs and target in LANGUAGES:
        scores = [codebleu.score(code, [reference], target) for code, reference in pairs]
        row["CodeBLEU"] = round(mean(score["codebleu"] for score in scores if isinstance(score, dict)), 3)
    if kept := formatters.kept(target, [made.code for _, made in sample.values()]):
        row["formatter"], share = kept
        row["kept %"] = round(100 * share, 1)
    return row


def _translated(target: str, module: ir.Module) -> Generated | None:
    try:
        generated = generator(target, module.source).generate(module)
    except TranslationError:
        return None
    return generated if generated.complete else None
