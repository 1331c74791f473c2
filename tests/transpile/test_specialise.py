"""Functions called with values of several types: which are copied, under what names, and what stays one function."""

from __future__ import annotations

import ast
import subprocess
import sys

import pytest

from dragoman.transpile import evidence as ev
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.frontends import frontend
from dragoman.transpile.specialise import copies, specialise

FIRST = "def first(xs):\n    return xs[0]\n"


def run(prelude: str, program: str) -> bytes:
    return subprocess.run([sys.executable, "-S", "-E", "-c", prelude + program], capture_output=True, timeout=60, check=False).stdout


def copied(code: str) -> dict[str, str]:
    """The signatures of the functions that a program has in the end, as far as types are concerned."""
    observed = ev.observe(code, None, [""], run)
    while True:
        tree = ast.parse(code)
        specialise(tree, observed.copies)
        found = copies(tree, observed.observations, ())
        if found is None:
            break
        observed = ev.observe(code, None, [""], run, copies=(*observed.copies, found))
    module = frontend("python").parse(code, evidence=observed)
    assert not any(isinstance(n, ir.Unsupported) for n in ir.walk(module))
    return {f.name: ", ".join(t.show(p.type) for p in f.params) for f in module.functions}


@pytest.mark.parametrize(
    ("code", "functions"),
    [
        (
            FIRST + "print(first([1]), first(['a']), first([2]))",
            {"first_of_ints": "list[int]", "first_of_strings": "list[str]"},
        ),
        (FIRST + "print(first([1]), first([2]))", {"first": "list[int]"}),
        (
            "def most(n, x):\n    return x if n < 1 else most(n - 1, x + x)\nprint(most(2, 'a'), most(1, 0.5))",
            {"most_of_string": "int, str", "most_of_float": "int, float"},
        ),
        (
            "def keep(xs):\n    return xs[1:]\ndef restOf(xs, n=1):\n    return keep(xs)[:n]\nprint(restOf(['a', 'b']), restOf([1, 2], n=2))",
            {
                "keep_of_strings": "list[str]",
                "keep_of_ints": "list[int]",
                "restOfOfStrings": "list[str], int",
                "restOfOfInts": "list[int], int",
            },
        ),
        (
            "first_of_ints = 3\n" + FIRST + "print(first([1]), first(['a']), first_of_ints)",
            {"first_1": "list[int]", "first_2": "list[str]"},
        ),
    ],
)
def test_copies(code: str, functions: dict[str, str]) -> None:
    assert copied(code) == functions


@pytest.mark.parametrize(
    "code",
    [
        FIRST + "print(first([1]), first(['a']), list(map(first, [[1]])))",
        FIRST + "for xs in ([1], ['a']):\n    print(first(xs))",
        FIRST + "print(first([1]), first(['a']), first([0.5]), first([b'b']))",
        FIRST + "print(first(['a']))\nif len('ab') > 3:\n    print(first(eval('1')))\nprint(first([1]))",
        "def tell(x):\n    return 'n' if isinstance(x, int) else x\nprint(tell(1), tell('a'))",
        "def kept(x, all=[]):\n    all.append(x)\n    return len(all)\nprint(kept(1), kept('a'))",
        "def kept(*xs):\n    return len(xs)\nprint(kept(1), kept('a'))",
    ],
)
def test_what_stays_one_function(code: str) -> None:
    observed = ev.observe(code, None, [""], run)
    tree = ast.parse(code)
    specialise(tree, ())
    assert copies(tree, observed.observations, ()) is None
