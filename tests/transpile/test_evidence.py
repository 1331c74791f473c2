"""Instrumentation and observed types."""

from __future__ import annotations

import ast
import subprocess
import sys

import pytest

from dragoman.transpile import types as t
from dragoman.transpile.evidence import Evidence, _parse_summary, input_texts, literal, merge, observe, with_results
from dragoman.transpile.frontends.python import FRONTEND
from dragoman.transpile.trees import nid, number


def run(prelude: str, program: str) -> bytes:
    return subprocess.run([sys.executable, "-S", "-E", "-c", prelude + program], capture_output=True, timeout=60, check=False).stdout


def seen(code: str, evidence: Evidence, what: str) -> str:
    """The join of what was observed at all nodes that read ``what`` in the source."""
    tree = ast.parse(code)
    number(tree)
    nodes = [n for n in ast.walk(tree) if isinstance(n, ast.expr | ast.arg) and ast.unparse(n) == what]
    return t.show(t.join_all(evidence.observations.get(nid(n), t.NEVER) for n in nodes))


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("int", "int"),
        ("bigint", "bigint"),
        ("list()", "list[never]"),
        ("list(int;none)", "list[optional[int]]"),
        ("list(list();list(str))", "list[list[str]]"),
        ("dict(str|int;float)", "dict[str, union[float, int]]"),
        ("dict(|)", "dict[never, never]"),
        ("tuple()", "tuple[]"),
        ("tuple(int|list())", "tuple[int, list[never]]"),
        ("seq(int)", "seq[int]"),
        ("class(Point)", "Point"),
        ("set(tuple(int|str))", "set[tuple[int, str]]"),
    ],
)
def test_summaries(text: str, type_: str) -> None:
    assert t.show(_parse_summary(text)) == type_


@pytest.mark.parametrize(
    ("code", "inputs", "what", "type_"),
    [
        ("def f(x):\n    return x", ["(1,)"], "x", "int"),
        ("def f(x):\n    return x", ["(1,)", "(None,)"], "x", "optional[int]"),
        ("def f(x):\n    return x", ["(2**63,)"], "x", "bigint"),
        ("def f(x):\n    return x", ["(-2**63,)"], "x", "int"),
        ("def f(x):\n    return x", ["([],)", "([[1]],)"], "x", "list[list[int]]"),
        ("def f(x):\n    return x", ["((1, 'a'),)"], "x", "tuple[int, str]"),
        ("def f(n):\n    a = []\n    b = a\n    b.append(n)\n    return a", ["(1,)"], "a", "list[int]"),
        ("def f(n):\n    d = {}\n    d[n] = 0\n    d[n] += 0.5\n    return d", ["('k',)"], "d", "dict[str, union[float, int]]"),
        ("def f(s):\n    return [c for c in s]", ["('ab',)"], "c", "str"),
        ("class P:\n    def __init__(self, v):\n        self.v = v\ndef f(x):\n    return P(x).v", ["(1,)"], "P(x)", "P"),
        ("def f(x):\n    y = None\n    return y", ["(1,)"], "None", "none"),
        ("def f(x):\n    return {k: v for k, v in x.items()}", ["({1: b'a'},)"], "v", "bytes"),
    ],
)
def test_observed_types(code: str, inputs: list[str], what: str, type_: str) -> None:
    assert seen(code, observe(code, "f", inputs, run), what) == type_


def test_each_input_is_on_its_own() -> None:
    code = "def f(x):\n    return 1 // x"
    evidence = observe(code, "f", ["(0,)", "(1,)"], run)
    assert evidence.inputs == 2
    assert evidence.errors == {"ZeroDivisionError"}
    assert seen(code, evidence, "x") == "int"


def test_endless_code_is_stopped() -> None:
    code = "def f(x):\n    while True:\n        x += 1"
    evidence = observe(code, "f", ["(0,)", "(1,)"], run, steps=5_000)
    assert evidence.observations


def test_output_of_the_source_does_not_disturb() -> None:
    code = "def f(x):\n    print('\\x1e\\x1devidence {}', x)\n    return x"
    assert seen(code, observe(code, "f", ["(1.5,)"], run), "x") == "float"


@pytest.mark.parametrize(("text", "alphabet"), [("'a'", "ascii"), ("'é'", "bmp"), ("'😀'", "unicode")])
def test_alphabet(text: str, alphabet: str) -> None:
    assert observe("def f(s):\n    return s", "f", [f"({text},)"], run).alphabet == alphabet
    assert observe(f"def f(s):\n    return s + {text}", "f", ["('',)"], run).alphabet == alphabet


def test_flavours_and_unbound_names() -> None:
    code = "from collections import defaultdict, Counter\ndef f(n):\n    d, c = defaultdict(list), Counter('ab')\n    d[0], c['a']\n    for i in range(n):\n        pass\n    return i"
    evidence = observe(code, "f", ["(0,)"], run)
    assert {"defaultdict:list", "Counter"} <= set().union(*evidence.flavours.values())
    assert evidence.unbound == {"i"}


def test_programs_run_once_per_stdin() -> None:
    code = "n = int(input())\nxs = []\nfor i in range(n):\n    xs.append(float(input()))\nprint(xs)"
    evidence = observe(code, None, ["0\n", "1\n2.5\n"], run)
    assert evidence.inputs == 2
    assert seen(code, evidence, "xs") == "list[float]"


@pytest.mark.parametrize("value", [(1, [2.5, None]), {"a": (1,)}, {frozenset([1])}, set(), (), float("inf"), b"x"])
def test_literals_evaluate_to_the_value(value: object) -> None:
    assert eval(literal(value)) == value
    assert input_texts([(value,)]) == [literal((value,))]


def test_merge_joins() -> None:
    code = "def f(x):\n    return x"
    both = merge([observe(code, "f", ["(1,)"], run), observe(code, "f", ["(None,)"], run)])
    assert seen(code, both, "x") == "optional[int]"
    assert both.inputs == 2


def test_calls_go_on_until_sums_are_large() -> None:
    code = (
        "def f(n):\n    rows = [[0] * n for _ in range(n)]\n    rows[0] = [1] * n\n    for i in range(1, n):\n        for j in range(1, n):\n"
        "            rows[i][j] = rows[i - 1][j] + rows[i][j - 1]\n    return rows[-1][1]"
    )
    found = observe(code, "f", ["(80,)", "(3,)"], run, steps=5_000)
    assert found.inputs == 2
    assert seen(code, found, "rows[i - 1][j]") == "bigint"


def test_large_results_of_stopped_runs_are_told() -> None:
    code = "def f(n):\n    total = 1\n    while n:\n        n -= 1\n        total += total\n    return total"
    known = with_results(observe(code, "f", ["(1,)"], run), "f", [2, 1 << 60, -(1 << 70)])
    results = [FRONTEND.parse(code, entry="f", evidence=e).functions[0].result for e in (known, with_results(known, "f", [2]))]
    assert list(map(t.show, results)) == ["bigint", "int"]


def test_only_given_inputs_are_run_for_long() -> None:
    code = "def f(n):\n    total = 1\n    for i in range(n):\n        total = 1 << i // 1000\n    return total"
    results = [
        FRONTEND.parse(code, entry="f", evidence=observe(code, "f", ["(5,)", *given], run, drawn=drawn)).functions[0].result
        for given, drawn in ((["(90000,)"], []), ([], ["(90000,)"]))
    ]
    assert list(map(t.show, results)) == ["bigint", "int"]


def test_a_program_goes_on_after_a_long_loop() -> None:
    code = "total = 0\nfor i in range(60000):\n    total += i\nlate = [str(total)]\nprint(late)\n"
    found = observe(code, None, [""], run)
    late = next(n for n in ast.walk(_numbered(code)) if isinstance(n, ast.Name) and n.id == "late" and isinstance(n.ctx, ast.Load))
    assert found.observations[nid(late)] == t.List(t.STR)


def _numbered(code: str) -> ast.Module:
    tree = ast.parse(code)
    number(tree)
    return tree
