"""D as a target: what the output looks like."""

from __future__ import annotations

import dataclasses

import pytest

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.frontends import frontend
from dragoman.transpile.generators import generator

INTS = t.List(t.INT)
TEXTS = t.List(t.STR)
COUNTS = t.Dict(t.STR, t.INT)


def name(id_: str, type_: t.Type = t.INT) -> ir.Name:
    return ir.Name(id_, type=type_)


def const(value: int | str) -> ir.Const:
    return ir.Const(value, type=t.STR if isinstance(value, str) else t.INT)


def generated(body: tuple[ir.Stmt, ...], *params: ir.Param, result: t.Type = t.INT) -> list[str]:
    module = ir.Module("python", (ir.Function("f", params, result, body),))
    out = generator("d", "python").generate(module)
    assert not out.diagnostics
    return [line.text for line in out.lines]


def function(body: tuple[ir.Stmt, ...], *params: ir.Param, result: t.Type = t.INT) -> str:
    """The D text of one function, without what it needs around it."""
    lines = generated(body, *params, result=result)
    return "\n".join(lines[next(i for i, line in enumerate(lines) if " f(" in line) :]).strip()


XS = name("xs", INTS)
S = name("s", t.STR)
APPEND = ir.ExprStmt(ir.Op("list.append", (XS, const(1)), type=t.NONE))

CASES = {
    "a list that is only read is a slice": (
        function((ir.Return(ir.Length(XS, type=t.INT)),), ir.Param("xs", INTS)),
        "long f(long[] xs) {\n    return long(xs.length);\n}",
    ),
    "a list that changes its length is taken by reference": (
        function((APPEND,), ir.Param("xs", INTS, mutated=True), result=t.NONE),
        "void f(ref long[] xs) {\n    xs ~= 1;\n}",
    ),
    "a loop over characters has characters": (
        function(
            (
                ir.Declare("n", t.INT, const(0)),
                ir.ForEach(
                    name("c", t.STR),
                    ir.Op("str.chars", (S,), type=TEXTS),
                    (
                        ir.If(
                            ir.Compare("==", name("c", t.STR), const("a"), type=t.BOOL),
                            (ir.Assign(name("n"), ir.Arith("+", name("n"), const(1), type=t.INT)),),
                        ),
                    ),
                ),
                ir.Return(name("n")),
            ),
            ir.Param("s", t.STR),
        ),
        "long f(string s) {\n    long n = 0;\n    foreach (char c; s) {\n        if (c == 'a') {\n            n++;\n        }\n    }\n    return n;\n}",
    ),
    "a counting loop is an interval": (
        function(
            (ir.ForRange("i", const(0), ir.Length(XS, type=t.INT), const(1), (ir.Assign(ir.Index(XS, name("i"), type=t.INT), const(0)),)),),
            ir.Param("xs", INTS, mutated=True),
            result=t.NONE,
        ),
        "void f(long[] xs) {\n    foreach (long i; 0 .. xs.length) {\n        xs[i] = 0;\n    }\n}",
    ),
    "a constant index from the end uses $": (
        function((ir.Return(ir.Index(XS, const(-1), type=t.INT)),), ir.Param("xs", INTS)),
        "long f(long[] xs) {\n    return xs[$ - 1];\n}",
    ),
    "an index that may be negative counts from the end": (
        function((ir.Return(ir.Index(XS, name("i"), type=t.INT)),), ir.Param("xs", INTS), ir.Param("i", t.INT)),
        "long f(long[] xs, long i) {\n    return xs[i < 0 ? $ + i : i];\n}",
    ),
    "a key is looked for with in": (
        function(
            (
                ir.If(ir.Op("dict.contains", (name("d", COUNTS), S), type=t.BOOL), (ir.Return(const(1)),)),
                ir.Return(const(0)),
            ),
            ir.Param("d", COUNTS),
            ir.Param("s", t.STR),
        ),
        "long f(long[string] d, string s) {\n    if (s in d) {\n        return 1;\n    }\n    return 0;\n}",
    ),
    "a sum of two unknown numbers is checked": (
        function((ir.Return(ir.Arith("+", name("a"), name("b"), type=t.INT)),), ir.Param("a", t.INT), ir.Param("b", t.INT)),
        "long f(long a, long b) {\n    return (checked!Throw(a) + b).get;\n}",
    ),
    "an integer without limit is a BigInt": (
        function(
            (ir.Return(ir.Arith("*", name("a", t.BIGINT), name("a", t.BIGINT), type=t.BIGINT)),), ir.Param("a", t.BIGINT), result=t.BIGINT
        ),
        "BigInt f(BigInt a) {\n    return a * a;\n}",
    ),
    "what is not there is null": (
        function((ir.Return(ir.Const(None, type=t.Optional(t.INT))),), result=t.Optional(t.INT)),
        "Nullable!long f() {\n    return Nullable!long.init;\n}",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_output_reads_like_d(case: str) -> None:
    actual, expected = CASES[case]
    assert actual == expected


def test_a_dictionary_whose_order_nobody_sees_is_an_associative_array() -> None:
    counts = name("counts", COUNTS)
    body = (
        ir.Declare("counts", COUNTS, ir.DictLit((), type=COUNTS)),
        ir.Assign(ir.Lookup(counts, S, type=t.INT), const(1)),
        ir.Return(ir.Length(counts, type=t.INT)),
    )
    assert function(body, ir.Param("s", t.STR)) == (
        "long f(string s) {\n    long[string] counts;\n    counts[s] = 1;\n    return long(counts.length);\n}"
    )


def test_only_the_modules_that_are_needed_are_imported() -> None:
    lines = generated((ir.Return(ir.Op("math.sqrt", (name("x", t.FLOAT),), type=t.FLOAT)),), ir.Param("x", t.FLOAT), result=t.FLOAT)
    assert [line for line in lines if line.startswith("import")] == ["import std.math;"]


def test_names_of_the_library_are_not_taken() -> None:
    source = (
        "def isSorted(xs: list[int]) -> bool:\n    return xs == sorted(xs)\n\ndef solution(xs: list[int]) -> int:\n    return len(xs)\n"
    )
    code = generator("d", "python").generate(frontend("python").parse(source)).code
    assert "bool isSorted_(" in code
    assert "long solution_(" in code


def test_helpers_for_wide_texts_have_wide_literals_but_plain_messages() -> None:
    module = frontend("python").parse("def shown(n: int) -> str:\n    return bin(n)\n")
    code = generator("d", "python").generate(dataclasses.replace(module, strings="unicode")).code
    assert '(n < 0 ? "-"d : ""d) ~ prefix' in code


def test_a_union_of_numbers_gives_any_of_them_as_a_float() -> None:
    source = "from typing import Union\n\ndef half(x: Union[int, float]) -> float:\n    return x / 2\n"
    assert "numberOf!(double)(x) / 2.0" in generator("d", "python").generate(frontend("python").parse(source)).code
