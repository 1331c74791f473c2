"""The examples hold what they promise: doctests for every function, and a rival that passes its tests and is wrong all the same."""

from __future__ import annotations

import ast
import doctest
import json
import subprocess
from pathlib import Path
from types import ModuleType

import pytest

from dragoman.datasets.mutators import SEED_FUZZ, mutate
from tests.support import ROOT, require

EXAMPLES = [path for path in sorted((ROOT / "examples").glob("*.py")) if path.name != "demo.py"]


def module_of(path: Path) -> ModuleType:
    module = ModuleType(path.stem)
    exec(compile(path.read_text(), path.name, "exec"), module.__dict__)
    return module


def test_there_are_examples() -> None:
    assert len(EXAMPLES) >= 4


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_doctests(path: Path) -> None:
    """Every function at the top level has examples, and they hold."""
    functions = [node for node in ast.parse(path.read_text()).body if isinstance(node, ast.FunctionDef)]
    assert functions
    for function in functions:
        assert doctest.DocTestParser().get_examples(ast.get_docstring(function) or ""), function.name
    assert doctest.testmod(module_of(path)).failed == 0


def test_rival_passes_its_tests_and_is_wrong(tmp_path: Path) -> None:
    require("node")
    source = module_of(ROOT / "examples/words.py")
    tests = [json.loads(line) for line in (ROOT / "examples/words.tests.jsonl").read_text().splitlines()]
    calls = [(test["entry"], tuple(map(ast.literal_eval, test["args"]))) for test in tests]
    assert [getattr(source, name)(*args) for name, args in calls] == [test["expected"] for test in tests]
    calls += [("words", args) for args in mutate([args for name, args in calls if name == "words"], SEED_FUZZ, 30)]
    script = (ROOT / "examples/rival/words.js").read_text()
    script += "".join(f"console.log(JSON.stringify({name}(...{json.dumps(args)})));\n" for name, args in calls)
    (tmp_path / "main.js").write_text(script)
    done = subprocess.run(["node", "main.js"], cwd=tmp_path, capture_output=True, text=True, check=True, timeout=60)
    right = [json.loads(line) == getattr(source, name)(*args) for line, (name, args) in zip(done.stdout.splitlines(), calls, strict=True)]
    assert all(right[: len(tests)]), "the tests must not give it away"
    assert not all(right[len(tests) :]), "generated inputs must"
