"""The IR as data: JSON there and back, walking, rewriting."""

from __future__ import annotations

import json

import pytest

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.frontends.python import FRONTEND

PROGRAM = """
class Box:
    def __init__(self, size):
        self.size = size

def f(xs, n=2):
    total = 0.5
    for i, x in enumerate(xs):
        try:
            total += x / n if x else -1
        except ZeroDivisionError as e:
            raise ValueError(f"bad {i:>3}") from e
    return {"a": [total, Box(b"x").size is None], "b": {y: (y, 10**30) for y in xs}}
"""


def name(id_: str) -> ir.Name:
    return ir.Name(id_, type=t.INT)


def test_json_round_trip() -> None:
    module = FRONTEND.parse(PROGRAM)
    text = json.dumps(ir.to_json(module))
    again = ir.from_json(json.loads(text))
    assert again == module
    assert ir.to_json(again) == json.loads(text)


@pytest.mark.parametrize("value", [None, True, 0, -(10**30), 0.1, -0.0, float("inf"), "é\ud800", b"\x00\xff"])
def test_constants_keep_value_and_kind(value: object) -> None:
    again = ir.from_json(json.loads(json.dumps(ir.to_json(ir.Const(value, type=t.NEVER)))))
    assert type(again.value) is type(value)
    assert repr(again.value) == repr(value)


def test_is_type_keeps_its_type() -> None:
    node = ir.IsType(name("x"), t.List(t.STR), type=t.BOOL)
    assert ir.from_json(ir.to_json(node)) == node


def test_malformed_json_is_refused() -> None:
    with pytest.raises(ValueError, match="Nonsense"):
        ir.from_json({"node": "Nonsense"})
    with pytest.raises(ValueError, match="Arith"):
        ir.from_json({"node": "Arith", "op": "+"})


def test_walk_is_in_source_order_and_not_recursive() -> None:
    chain: ir.Expr = name("x0")
    for i in range(1, 20_000):
        chain = ir.Arith("+", chain, name(f"x{i}"), type=t.INT)
    names = [n.id for n in ir.walk(chain) if isinstance(n, ir.Name)]
    assert names == [f"x{i}" for i in range(20_000)]
    doubled = ir.rewrite(chain, lambda n: name(n.id * 2) if isinstance(n, ir.Name) else n)
    assert next(n.id for n in ir.walk(doubled) if isinstance(n, ir.Name)) == "x0x0"


def test_rewrite_splices_statements() -> None:
    body = (ir.ExprStmt(name("a")), ir.Break(), ir.ExprStmt(name("b")))
    loop = ir.While(ir.Const(True, type=t.BOOL), body)
    new = ir.rewrite(loop, lambda n: (ir.ExprStmt(name("c")), n) if isinstance(n, ir.Break) else n)
    assert [type(s).__name__ for s in new.body] == ["ExprStmt", "ExprStmt", "Break", "ExprStmt"]
    gone = ir.rewrite(loop, lambda n: () if isinstance(n, ir.Break) else n)
    assert len(gone.body) == 2


def test_rewrite_leaves_an_unchanged_tree_alone() -> None:
    module = FRONTEND.parse(PROGRAM)
    assert ir.rewrite(module, lambda n: n) is module


def test_what_looks_for_some_kinds_only_finds_what_a_whole_walk_finds() -> None:
    module = FRONTEND.parse(PROGRAM)
    for only in [(ir.Arith,), (ir.ForEach, ir.Raise), (ir.Op, ir.Name), (ir.Stmt,), (ir.Expr,), ir.BINDERS, ir.BODIES, (ir.Yield,)]:
        assert list(ir.walk(module, *only)) == [n for n in ir.walk(module) if isinstance(n, only)]
        assert ir.holds(module, *only) == any(isinstance(n, only) for n in ir.walk(module))
    assert ir.kinds(module) == {cls for n in ir.walk(module) for cls in type(n).__mro__ if issubclass(cls, ir.Node) and cls is not ir.Node}


def test_rewriting_some_kinds_only_changes_what_a_whole_rewriting_changes() -> None:
    module = FRONTEND.parse(PROGRAM)
    seen: list[ir.Node] = []

    def flipped(node: ir.Node) -> ir.Node:
        seen.append(node)
        return ir.Arith("-", node.left, node.right, type=node.type) if isinstance(node, ir.Arith) else node

    changed = ir.rewrite(module, flipped, ir.Arith, ir.TrueDiv)
    assert seen
    assert all(isinstance(n, ir.Arith | ir.TrueDiv) for n in seen)
    assert changed == ir.rewrite(module, flipped) != module
    assert changed.classes[0] is module.classes[0]
    assert ir.rewrite(module, flipped, ir.Yield) is module


def test_kinds_of_a_chain_of_ten_thousand_operators_need_no_recursion() -> None:
    chain: ir.Expr = name("a")
    for _ in range(10_000):
        chain = ir.Arith("+", chain, name("b"), type=t.INT)
    assert ir.kinds(chain) == {ir.Arith, ir.Name, ir.Expr}
