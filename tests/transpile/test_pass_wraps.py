"""What the analysis of ranges takes off, and what it must leave: from Java, for targets that differ in what they do by themselves."""

from __future__ import annotations

from typing import Any

import pytest

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.frontends import frontend
from dragoman.transpile.passes.widths import widen_ints
from dragoman.transpile.passes.wraps import CLIKE, JAVASCRIPT, PYTHON, Native, tighten


def tightened(members: str, native: Native) -> ir.Module:
    code = f"import java.util.*;\n\nclass Solution {{\n{members}\n}}\n"
    return tighten(native)(frontend("java").parse(code, entry="f"))


def said(members: str, native: Native, kind: type[ir.Node], name: str, what: Any = None) -> list[Any]:
    """What the nodes of a kind say, in source order; ``what`` is the operator asked for."""
    return [
        getattr(n, name)
        for n in ir.walk(tightened(members, native))
        if isinstance(n, kind) and (what is None or getattr(n, "op", getattr(n, "concept", None)) == what)
    ]


#: Members with one sum or product in question, its operator, and whether it may still leave 32 bits.
OVERFLOWS = {
    "a parameter may be anything": ("static int f(int n) { return n + 1; }", "+", "wrap32"),
    "below a bound": ("static int f(int n) { if (n < 100) { return n + 1; } return 0; }", "+", "unbounded"),
    "above a bound only": ("static int f(int n) { if (n > 100) { return n + 1; } return 0; }", "+", "wrap32"),
    "a length plus one": ("static int f(String s) { return s.length() + 1; }", "+", "unbounded"),
    "a length times a length": ("static int f(String s) { return s.length() * s.length(); }", "*", "wrap32"),
    "inside a counting loop": (
        "static int f(int[] xs) { int k = 0; for (int i = 0; i < xs.length; i++) { k = i + 1; } return k; }",
        "+",
        "unbounded",
    ),
    "a sum of elements": ("static int f(int[] xs) { int s = 0; for (int x : xs) { s += x; } return s; }", "+", "wrap32"),
    "a remainder is small": ("static int f(int n) { return n % 10 * 7; }", "*", "unbounded"),
    "a counter": (
        "static int f(String s) { int k = 0; for (char c : s.toCharArray()) { if (c == 'a') { k++; } } return k; }",
        "+",
        "unbounded",
    ),
    "a factorial": ("static int f(int n) { int r = 1; for (int i = 1; i <= n; i++) { r = r * i; } return r; }", "*", "wrap32"),
    "after a join the weaker holds": ("static int f(int n, boolean b) { int k = b ? 3 : n; return k + 1; }", "+", "wrap32"),
    "forgotten after an assignment": ("static int f(int n, int m) { if (n < 5) { n = m; return n + 1; } return 0; }", "+", "wrap32"),
    "not both sides of an alternative are known to fail": (
        "static int f(int n) { boolean b = n > 100 || n < -100; return b ? n + 1 : 0; }",
        "+",
        "wrap32",
    ),
    "characters are small": ("static int f(char c) { return c - 'a'; }", "-", "unbounded"),
}


@pytest.mark.parametrize("name", OVERFLOWS)
@pytest.mark.parametrize("native", [PYTHON, JAVASCRIPT, CLIKE], ids=["python", "javascript", "clike"])
def test_overflow_that_cannot_happen_is_taken_off(name: str, native: Native) -> None:
    members, operator, overflow = OVERFLOWS[name]
    assert set(said(members, native, ir.Arith, "overflow", operator)) == {overflow}


def test_longs_that_fit_53_bits_are_plain_in_javascript() -> None:
    small = "static long f(int a, int b) { return (long) a * 3 + b; }"
    large = "static long f(int a, int b) { return (long) a * b; }"
    assert set(said(small, JAVASCRIPT, ir.Arith, "overflow")) == {"unbounded"}
    assert set(said(large, JAVASCRIPT, ir.Arith, "overflow")) == {"wrap64"}
    assert set(said(large, PYTHON, ir.Arith, "overflow")) == {"unbounded"}


#: Members with one division or remainder; how it is to be written in Python, where it may be.
DIVISIONS = {
    "of anything": ("static int f(int a) { return a / 2; }", ir.IntDiv, "rounding", "trunc"),
    "of a length": ("static int f(String s) { return s.length() / 2; }", ir.IntDiv, "rounding", "floor"),
    "under a condition": ("static int f(int a) { if (a >= 0) { return a / 2; } return 0; }", ir.IntDiv, "rounding", "floor"),
    "remainder of anything": ("static int f(int a) { return a % 3; }", ir.Mod, "sign", "dividend"),
    "remainder that is only compared with zero": ("static boolean f(int a) { return a % 3 == 0; }", ir.Mod, "sign", "divisor"),
    "remainder compared with one": ("static boolean f(int a) { return a % 2 == 1; }", ir.Mod, "sign", "dividend"),
    "a divisor that may be zero": ("static int f(int a, int b) { return a / b; }", ir.IntDiv, "on_fail", "raise"),
    "a divisor that is positive": (
        "static int f(int a, int b) { if (b > 0) { return a / b; } return 0; }",
        ir.IntDiv,
        "on_fail",
        "unreachable",
    ),
}


@pytest.mark.parametrize("name", DIVISIONS)
def test_divisions_are_native_where_signs_allow(name: str) -> None:
    members, kind, field, wanted = DIVISIONS[name]
    assert said(members, PYTHON, kind, field) == [wanted]


#: Members with one access, and whether it can fail.
ACCESSES = {
    "an index that may be anything": ("static int f(int[] xs, int i) { return xs[i]; }", "raise"),
    "a loop over the array": (
        "static int f(int[] xs) { int s = 0; for (int i = 0; i < xs.length; i++) { s = xs[i]; } return s; }",
        "unreachable",
    ),
    "one behind": ("static int f(int[] xs) { int s = 0; for (int i = 0; i < xs.length; i++) { s = xs[i + 1]; } return s; }", "raise"),
    "up to the last but one": (
        "static int f(int[] xs) { int s = 0; for (int i = 0; i < xs.length - 1; i++) { s = xs[i + 1]; } return s; }",
        "unreachable",
    ),
    "of another array": (
        "static int f(int[] xs, int[] ys) { int s = 0; for (int i = 0; i < xs.length; i++) { s = ys[i]; } return s; }",
        "raise",
    ),
    "of a list that shrinks": (
        "static int f(List<Integer> xs) { int s = 0; int n = xs.size(); for (int i = 0; i < n; i++) { s = xs.get(i); xs.remove(0); } return s; }",
        "raise",
    ),
}


@pytest.mark.parametrize("name", ACCESSES)
def test_an_index_is_unchecked_only_where_it_is_proved(name: str) -> None:
    members, on_fail = ACCESSES[name]
    assert said(members, CLIKE, ir.Index, "on_fail") == [on_fail]


def test_a_negative_index_never_counts_from_the_end() -> None:
    assert said("static int f(int[] xs, int i) { return xs[i]; }", PYTHON, ir.Index, "wraps") == [False]
    assert said("static int f(int[] xs, int i) { if (i < 0) { return 0; } return xs[i]; }", PYTHON, ir.Index, "wraps") == [True]


def test_a_substring_inside_is_a_slice() -> None:
    inside = "static String f(String s) { String t = s; for (int i = 0; i < s.length(); i++) { t = s.substring(0, i); } return t; }"
    anywhere = "static String f(String s, int i) { return s.substring(0, i); }"
    assert not said(inside, CLIKE, ir.Op, "concept", "str.substring")
    assert said(anywhere, CLIKE, ir.Op, "concept", "str.substring")


def test_integers_are_widened_and_cut_where_they_could_leave_32_bits() -> None:
    module = widen_ints(tightened("static int f(int n, long m) { return n * 3 + (int) m + n / 7; }", CLIKE))
    assert not any(getattr(n, "type", None) == t.Int(32) for n in ir.walk(module))
    assert not any(getattr(n, "overflow", "") == "wrap32" for n in ir.walk(module))
    assert sum(isinstance(n, ir.Op) and n.concept == "int.low32" for n in ir.walk(module)) >= 2


@pytest.mark.parametrize(("shift", "text"), [("n << 33", "1"), ("n >> 34", "2"), ("n >>> 35", "3")])
def test_widened_shifts_take_their_count_modulo_32(shift: str, text: str) -> None:
    module = widen_ints(tightened(f"static int f(int n) {{ return {shift}; }}", CLIKE))
    counts = [n.right.value for n in ir.walk(module) if isinstance(n, ir.Bits) and n.op in ("<<", ">>") and isinstance(n.right, ir.Const)]
    assert counts == [int(text)]
