"""Nested functions as functions of the module: their names, and which captured variables become cells."""

from __future__ import annotations

import pytest

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.frontends import frontend
from dragoman.transpile.passes.lifting import lift_functions

KEPT = """
def f(n: int) -> list[int]:
    fs = []
    for i in range(n):
        fs.append(lambda: i * 10)
    return [g() for g in fs]
"""
USED_AT_ONCE = """
def f(rows: list[list[int]]) -> list[list[int]]:
    for k in range(2):
        rows.sort(key=lambda row: row[k])
    return rows
"""
ASSIGNED_LATER = """
def f(n: int) -> int:
    x = 1
    g = lambda: x + n
    x = 2
    return g()
"""
UNCHANGED = """
def f(n: int) -> int:
    x = 1
    g = lambda: x + n
    return g()
"""


@pytest.mark.parametrize(("source", "cells"), [(KEPT, {"i"}), (USED_AT_ONCE, set()), (ASSIGNED_LATER, {"x"}), (UNCHANGED, set())])
def test_what_a_lambda_sees_change_is_a_cell(source: str, cells: set[str]) -> None:
    lifted = lift_functions(frontend("python").parse(source))
    declared = (n for n in ir.walk(lifted) if isinstance(n, ir.Declare))
    assert {n.name for n in declared if isinstance(n.type, t.List) and n.type.fixed} == cells


def test_nested_functions_of_one_name_are_told_apart() -> None:
    source = """
def a(n: int) -> int:
    def helper(x: int) -> int:
        return x + n
    return helper(1)


def b(n: int) -> int:
    def helper(x: int) -> int:
        return x * n
    return helper(2)


def helper(z: int) -> int:
    return z - 1
"""
    lifted = lift_functions(frontend("python").parse(source))
    called = {f.name: [n.func for n in ir.walk(f) if isinstance(n, ir.Call)] for f in lifted.functions}
    assert len(called) == 5
    assert called["a"] != called["b"]
    assert "helper" not in called["a"] + called["b"]
