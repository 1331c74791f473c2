"""How translations read: helper lines as a share of the output, lines against the source's, likeness to people's translations.

The programs are CRUXEval's; the references CRUXEval-X's, where a folder with them is given.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import mean
from typing import Any

from dragoman.datasets.problem import Problem
from dragoman.datasets.suites import load_suite
from dragoman.eval.metrics.codebleu import LANGUAGES, CodeBleu
from dragoman.executors.executor import Executor
from dragoman.transpile.errors import TranslationError
from dragoman.transpile.generators import generator
from dragoman.transpile.planning import Planner


def measure(targets: Sequence[str], suite: Path, references: Path | None, limit: int) -> list[dict[str, Any]]:
    """One row per target over the translated problems of a CRUXEval file."""
    problems = load_suite("cruxeval", str(suite)).problems[:limit]
    known: Mapping[str, Problem] = {}
    if references is not None:
        known = {p.id: p for p in load_suite("cruxevalx", str(references)).problems}
    with Executor() as executor, CodeBleu() as codebleu:
        planner = Planner(executor)
        return [_row(planner, codebleu, target, problems, known) for target in targets]


def _row(planner: Planner, codebleu: CodeBleu, target: str, problems: Sequence[Problem], known: Mapping[str, Problem]) -> dict[str, Any]:
    helpers = lines = source = translated = 0
    likeness = []
    for problem in problems:
        module = planner.plan(problem).module
        if module is None:
            continue
        try:
            generated = generator(target, problem.language).generate(module)
        except TranslationError:
            continue
        if not generated.complete:
            continue
        written = [line for line in generated.lines if line.text.strip()]
        translated += 1
        helpers += sum(any(rule.startswith(f"{target}:@") for rule in line.rules) for line in written)
        lines += len(written)
        source += sum(bool(line.strip()) for line in problem.code.splitlines())
        if target in LANGUAGES and problem.id in known and (reference := known[problem.id].references.get(target)):
            score = codebleu.score(generated.code, [reference], target)
            likeness += [score["codebleu"]] if isinstance(score, dict) else []
    return {
        "target": target,
        "translated": translated,
        "helper_share": round(helpers / lines, 3) if lines else None,
        "lines_per_source_line": round((lines - helpers) / source, 2) if source else None,
        "codebleu": round(mean(likeness), 3) if likeness else None,
        "references": len(likeness),
    }
