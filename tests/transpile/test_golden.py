"""Golden translations: bundled functions in each target, as a fluent reader would want them. ``--update-goldens`` rewrites them.

With ``-k c`` too, only those of the target of that very name: what pytest selects because its name merely holds a "c" is compared.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from dragoman.datasets.bundled_suite import load_bundled
from dragoman.datasets.problem import Problem
from dragoman.executors.executor import Executor
from dragoman.rules import loader
from dragoman.transpile.generators import available
from dragoman.transpile.planning import Planner
from dragoman.transpile.translators.rules import RulesTranslator
from tests.support import ROOT

PROBLEMS = ("camel_to_snake", "describe_shapes", "first_unique", "merge_intervals", "run_length_encode")
BY_ID: dict[str, Problem] = {p.id: p for p in load_bundled()}


@pytest.fixture(scope="module")
def translator() -> Iterator[RulesTranslator]:
    with Executor() as executor:
        yield RulesTranslator(Planner(executor))


@pytest.mark.parametrize("problem", PROBLEMS)
@pytest.mark.parametrize("target", available())
def test_translation_is_the_golden_one(target: str, problem: str, translator: RulesTranslator, request: pytest.FixtureRequest) -> None:
    candidate = translator.translate(BY_ID[problem], target)
    code = candidate.code or f"no candidate: {candidate.no_candidate}\n"
    path = ROOT / "tests" / "golden" / target / f"{problem}{loader.language(target).extensions[0]}"
    named = set(re.findall(r"\w+", request.config.getoption("keyword"))) & set(available())
    if request.config.getoption("--update-goldens") and (not named or target in named):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(code, encoding="utf-8")
    assert path.exists(), "no golden file yet: look at the output and run pytest with --update-goldens"
    assert code == path.read_text(encoding="utf-8")
