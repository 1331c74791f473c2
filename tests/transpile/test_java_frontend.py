"""What Java's constructs become in the IR: which overflow, rounding, unit and failure each says; types; what is refused, and where."""

from __future__ import annotations

from typing import Any

import pytest

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import ParseError
from dragoman.transpile.frontends import frontend


def parsed(members: str) -> ir.Module:
    return frontend("java").parse(f"import java.util.*;\nimport java.util.stream.*;\n\nclass Solution {{\n{members}\n}}\n", entry="f")


def function(members: str, name: str = "f") -> ir.Function:
    return next(f for f in parsed(members).functions if f.name == name)


def found(members: str, kind: type[ir.Node]) -> Any:
    """The first node of a kind in ``f``."""
    return next(n for n in ir.walk(function(members)) if isinstance(n, kind))


#: Parameters, an expression, a node in it, and what it says.
FACTS: list[tuple[str, str, str, type[ir.Node], dict[str, Any]]] = [
    ("int a, int b", "int", "a + b", ir.Arith, {"op": "+", "overflow": "wrap32", "type": t.Int(32)}),
    ("long a, int b", "long", "a * b", ir.Arith, {"op": "*", "overflow": "wrap64", "type": t.INT}),
    ("char a, int b", "int", "a - b", ir.Arith, {"overflow": "wrap32", "type": t.Int(32)}),
    ("double a, int b", "double", "a + b", ir.Arith, {"overflow": "unbounded", "type": t.FLOAT}),
    ("int a", "int", "-a", ir.Neg, {"overflow": "wrap32"}),
    ("int a, int b", "int", "a / b", ir.IntDiv, {"rounding": "trunc", "on_fail": "raise"}),
    ("int a", "int", "a / 2", ir.IntDiv, {"rounding": "trunc", "on_fail": "unreachable"}),
    ("int a, int b", "int", "a % b", ir.Mod, {"sign": "dividend", "on_fail": "raise"}),
    ("int a, int b", "int", "Math.floorMod(a, b)", ir.Mod, {"sign": "divisor"}),
    ("double a, double b", "double", "a / b", ir.TrueDiv, {"on_fail": "unreachable"}),
    ("int a, int b", "int", "a << b", ir.Bits, {"op": "<<", "overflow": "wrap32"}),
    ("int a, int b", "int", "a >>> b", ir.Bits, {"op": ">>>", "type": t.Int(32)}),
    ("long a, int b", "long", "a >>> b", ir.Bits, {"op": ">>>", "type": t.INT}),
    ("String s", "int", "s.length()", ir.Length, {"unit": "utf16", "type": t.Int(32)}),
    ("int[] xs", "int", "xs.length", ir.Length, {"unit": "element"}),
    ("int[] xs, int i", "int", "xs[i]", ir.Index, {"wraps": False, "on_fail": "raise"}),
    ("List<Integer> xs, int i", "int", "xs.get(i)", ir.Index, {"wraps": False, "on_fail": "raise"}),
    ("String s, int i", "char", "s.charAt(i)", ir.Index, {"wraps": False, "type": t.CHAR}),
    ("double x", "int", "(int) x", ir.Op, {"concept": "float.to_int32"}),
    ("double x", "long", "Math.round(x)", ir.Op, {"concept": "float.round_half_up"}),
    ("double x", "double", "Math.sqrt(x)", ir.Op, {"concept": "math.sqrt_ieee"}),
    ("String s", "int", "Integer.parseInt(s)", ir.Op, {"concept": "int.parse_int32"}),
    ("String a, String b", "int", "a.compareTo(b)", ir.Op, {"concept": "str.compare_java"}),
    ("String s", "int", "s.hashCode()", ir.Op, {"concept": "str.hash_java"}),
    ("String s, int i", "String", "s.substring(i)", ir.Op, {"concept": "str.substring_from"}),
    ("boolean a, boolean b", "boolean", "a && b", ir.BoolOp, {"op": "and"}),
    ("String a, String b", "boolean", "a.equals(b)", ir.Compare, {"op": "=="}),
]


@pytest.mark.parametrize(("params", "result", "expression", "kind", "says"), FACTS, ids=[f"{p}: {e}" for p, _, e, _, _ in FACTS])
def test_an_expression_says_exactly_what_java_means(
    params: str, result: str, expression: str, kind: type[ir.Node], says: dict[str, Any]
) -> None:
    node = found(f"static {result} f({params}) {{ return {expression}; }}", kind)
    assert {name: getattr(node, name) for name in says} == says


#: Java's types and the IR's.
TYPES = [
    ("int", t.Int(32)),
    ("Long", t.INT),
    ("float", t.FLOAT),
    ("char", t.CHAR),
    ("String", t.STR),
    ("int[]", t.List(t.Int(32), fixed=True)),
    ("List<String>", t.List(t.STR)),
    ("Map<String, List<Integer>>", t.Dict(t.STR, t.List(t.Int(32)))),
    ("Set<Character>", t.Set(t.CHAR)),
    ("java.util.ArrayList<Double>", t.List(t.FLOAT)),
]


@pytest.mark.parametrize(("java", "type_"), TYPES)
def test_declared_types_are_taken_as_they_stand(java: str, type_: t.Type) -> None:
    assert function(f"static boolean f({java} x) {{ return true; }}").params[0].type == type_


def test_a_result_that_may_be_null_is_optional() -> None:
    assert function('static String f(int n) { return n > 0 ? null : "a"; }').result == t.Optional(t.STR)
    assert function("static Optional<Integer> f(int n) { return n > 0 ? Optional.of(n) : Optional.empty(); }").result == t.Optional(
        t.Int(32)
    )


def test_a_class_without_state_is_functions_and_one_with_state_a_class() -> None:
    assert not parsed("static int f(int n) { return g(n); } static int g(int n) { return n; }").classes
    module = parsed("int total; void add(int n) { total += n; } int f(int n) { add(n); return total; }")
    assert [c.name for c in module.classes] == ["Solution"]
    assert [f.name for f in module.functions] == ["f"]


def test_a_generic_method_is_made_for_the_types_it_is_called_with() -> None:
    module = parsed(
        "static <T> T last(List<T> xs) { return xs.get(xs.size() - 1); } static String f(List<Integer> a, List<String> b) { return last(b) + last(a); }"
    )
    assert {f.result for f in module.functions if f.name.startswith("last")} == {t.STR, t.Int(32)}


def test_a_counting_loop_is_one() -> None:
    loop = found("static int f(int n) { int s = 0; for (int i = 0; i < n; i++) { s += i; } return s; }", ir.ForRange)
    assert (loop.var, loop.step, loop.var_assigned) == ("i", ir.Const(1, type=t.Int(32)), False)


#: What can't be said, the code of the diagnostic, and the line and column (from 1 and 0) where it is.
REFUSED = [
    ("static int f(int n) { return Integer.reverse(n); }", "unknown-method", 5),
    ("static int f(int n) {\n    return new java.util.Random(n).nextInt(3);\n}", "", 6),
    ("static int f(int n) {\n    Thread.yield();\n    return n;\n}", "", 6),
]


@pytest.mark.parametrize(("members", "code", "line"), REFUSED)
def test_what_is_refused_is_a_node_with_a_place(members: str, code: str, line: int) -> None:
    (node, *_) = [n for n in ir.walk(parsed(members)) if isinstance(n, ir.Unsupported)]
    assert node.span is not None
    assert node.span.line == line
    assert node.why
    assert code in ("", node.code)


@pytest.mark.parametrize(("code", "where"), [("class A { int f( { } }", "line 1"), ("class A {\n  int f() { return 1 }\n}", "line 2")])
def test_source_that_does_not_parse(code: str, where: str) -> None:
    with pytest.raises(ParseError, match=where):
        frontend("java").parse(code, entry="f")
