"""Operations without a row become functions of the module: one for each combination of types, and only where it is used."""

from __future__ import annotations

import pytest

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.definitions import define, defined, definitions
from dragoman.transpile.signatures import signature


def module(*ops: ir.Op) -> ir.Module:
    functions = tuple(ir.Function(f"f{k}", (), op.type, (ir.Return(op),)) for k, op in enumerate(ops))
    return ir.Module("java", functions)


def find(elem: t.Type) -> ir.Op:
    return ir.Op("list.find", (ir.Name("xs", type=t.List(elem)), ir.Name("x", type=elem)), type=t.INT)


@pytest.mark.parametrize("concept", sorted(definitions()))
def test_a_definition_has_its_concepts_signature(concept: str) -> None:
    assert concept in loader.concepts()
    assert f"{concept.replace('.', '_')}(" in definitions()[concept]
    assert definitions()[concept].split(") ->")[0].count(":") == len(signature(concept).params)


def test_one_function_for_each_combination_of_types() -> None:
    changed, functions = define(module(find(t.INT), find(t.STR), find(t.INT)), {"iter.enumerate"}, {})
    assert [(f.name, f.params[0].type) for f in functions] == [("list_find", t.List(t.INT)), ("list_find_2", t.List(t.STR))]
    assert [n.func for n in ir.walk(changed) if isinstance(n, ir.Call)] == ["list_find", "list_find_2", "list_find"]


def test_a_row_goes_before_a_definition() -> None:
    given = module(find(t.INT))
    changed, functions = define(given, {"list.find", "iter.enumerate"}, {})
    assert changed is given
    assert not functions


def test_a_definition_is_of_use_only_where_its_own_operations_are_known() -> None:
    assert not defined("re.split_java", set())
    assert defined("re.split_java", {"re.split", "list.pop"})
