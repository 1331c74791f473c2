"""Values that may be none where none would go on silently, for targets whose operators take null for something."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from typing import TypeVar

from dragoman.transpile import ir
from dragoman.transpile import types as t

#: Concept → the operands of which null would be taken for a value.
Silent = Mapping[str, tuple[int, ...]]

Part = TypeVar("Part", bound=ir.Node)


def demand_present(silent: Silent, *, numbers: bool = False) -> Callable[[ir.Module], ir.Module]:
    """Operands that none is not expected for become ``opt.value``, which raises on none, in the places where the target would not.

    ``numbers``: arithmetic and order of numbers are such places too. A variable that its function tests is taken to be there.
    """

    def present(part: Part) -> Part:
        tested = {name for node in ir.walk(part, ir.IsNone, ir.Truthy) for name in _tested(node)}

        def demanded(e: ir.Expr) -> ir.Expr:
            match e:
                case ir.Coerce(operand=ir.Expr(type=t.Optional(inner=inner)) as operand) if not isinstance(e.type, t.Optional):
                    if e.on_fail == "unreachable" or (isinstance(operand, ir.Name) and operand.id in tested):
                        return e
                    value = ir.Op("opt.value", (operand,), type=inner, span=e.span)
                    return value if inner == e.type else ir.Coerce(value, type=e.type)
                case ir.Comp(elem=elem, value=None):
                    return ir.replaced(e, elem=demanded(elem))
                case _:
                    return e

        def change(node: ir.Node) -> ir.Node:
            match node:
                case ir.Op(concept=concept, args=args) if concept in silent:
                    places = silent[concept]
                    return ir.replaced(node, args=tuple(demanded(a) if i in places else a for i, a in enumerate(args)))
                case ir.Arith() | ir.Compare(op="<" | "<=" | ">" | ">=") if numbers:
                    return ir.replaced(node, left=demanded(node.left), right=demanded(node.right))
                case _:
                    return node

        return ir.rewrite(part, change, ir.Op, ir.Arith, ir.Compare)

    def run(module: ir.Module) -> ir.Module:
        asked = any(isinstance(c.operand.type, t.Optional) and not isinstance(c.type, t.Optional) for c in ir.walk(module, ir.Coerce))
        return present(ir.rewrite(module, present, ir.Function)) if asked and module.source == "python" else module

    return run


def joined_texts(module: ir.Module) -> ir.Module:
    """``sep.join(xs)`` of elements that may be something else than text: each is asked to be one, which raises where it is not."""

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.Op(concept="str.join", args=(separator, items)):
                items = items.operand if isinstance(items, ir.Coerce) else items
                elem = items.type.elem if isinstance(items.type, t.List | t.Iter | t.Set) else t.STR
                if not isinstance(elem, t.Union | t.Optional):
                    return node
                item = ir.Name("part", type=elem)
                texts = ir.Comp("iter", ir.Coerce(item, type=t.STR), (ir.Clause(item, items),), type=t.Iter(t.STR))
                return dataclasses.replace(node, args=(separator, texts))
            case _:
                return node

    return ir.rewrite(module, change, ir.Op)


def sought_texts(module: ir.Module) -> ir.Module:
    """``x in texts`` of a variable of several types: what is no text is not there, where telling it to be one would raise."""

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.Op(
                concept="list.contains" | "set.contains" | "iter.contains" | "dict.contains", args=(_, ir.Coerce(operand=x, type=t.Str()))
            ):
                inner = x.operand if isinstance(x, ir.Coerce) else x
                if not isinstance(x.type, t.Union) or not isinstance(inner, ir.Name):
                    return node
                return ir.BoolOp("and", (ir.IsType(x, t.STR, type=t.BOOL), node), type=t.BOOL, span=node.span)
            case _:
                return node

    return ir.rewrite(module, change, ir.Op)


def _tested(node: ir.Node) -> tuple[str, ...]:
    match node:
        case ir.IsNone(operand=ir.Name(id=name)) | ir.Truthy(operand=ir.Name(id=name)):
            return (name,)
        case _:
            return ()
