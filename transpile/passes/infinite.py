"""Integers beside infinities (``best = float("inf")``, then ``best = min(best, n)``) are held as floats and shown as Python shows them.

The types ``whole`` and ``infinite`` end here: targets see floats, and functions that give the text of such a value.
"""

from __future__ import annotations

import dataclasses
import math
from typing import Any

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.lowering import Fresh

#: What gives or writes the text of its operand, and what gives the text as a literal would have it.
SHOWING = frozenset({"str.of", "io.print", "io.write", "io.print_error", "io.write_error", "io.input_prompt"})
#: From here on doubles do not hold every integer.
EXACT = 2.0**53


def hold_as_floats(module: ir.Module) -> ir.Module:
    """The module with plain floats for numbers that are integers or infinite."""
    if not module.infinite:
        return module
    texts = _Texts(module)
    shown = ir.rewrite(module, texts.change)
    module = dataclasses.replace(shown, functions=(*shown.functions, *texts.functions.values()), infinite=False)
    return ir.rewrite(module, _plain_node)


def is_finite(e: ir.Expr) -> ir.Expr:
    """Is a float neither infinite nor NaN? ``e`` is evaluated twice."""
    limits = [ir.Const(limit, type=t.FLOAT) for limit in (-math.inf, math.inf)]
    return ir.BoolOp("and", (ir.Compare(">", e, limits[0], type=t.BOOL), ir.Compare("<", e, limits[1], type=t.BOOL)), type=t.BOOL)


def as_integer(e: ir.Expr) -> ir.Expr:
    """A float that is finite as an integer."""
    return ir.Op("float.to_int", (e,), on_fail="unreachable", type=t.INT)


class _Texts:
    """The functions that give the texts of values, one for each type."""

    def __init__(self, module: ir.Module) -> None:
        self.fresh = Fresh(module)
        self.functions: dict[tuple[t.Type, t.Type], ir.Function] = {}

    def change(self, node: ir.Node) -> ir.Node:
        match node:
            case ir.Op(concept=concept, args=(value,)) if (concept in SHOWING or concept == "str.repr") and _holds_whole(value.type):
                text = self.text(value)
                return text if node.type == t.STR and not concept.startswith("io.") else dataclasses.replace(node, args=(text,))
            case ir.Formatted(value=value, spec="") if _holds_whole(value.type):
                return dataclasses.replace(node, value=self.text(value), conversion="")
            case ir.Coerce(operand=value, type=t.Union() | t.AnyT()) if value.type == t.WHOLE:
                return self.called("number", value, node.type, _told(ir.Name("number", type=t.WHOLE), node.type))
            case _:
                return node

    def text(self, value: ir.Expr) -> ir.Expr:
        """The text of a value of some whole type."""
        if not _holds_whole(value.type):
            return ir.Op("str.repr", (value,), type=t.STR)
        if value.type == t.WHOLE:
            number = ir.Name("number", type=t.WHOLE)
            return self.called("number_text", value, t.STR, _number_text(number))
        held = ir.Name("value", type=value.type)
        match value.type:
            case t.List(elem=elem, frozen=False):
                body: ir.Expr = ir.Interp((_text("["), self.joined(held, elem), _text("]")), type=t.STR)
            case t.Tuple(items=items):
                parts: list[ir.Const | ir.Formatted] = [_text("(")]
                for i, item in enumerate(items):
                    part = ir.Index(held, ir.Const(i, type=t.INT), wraps=False, on_fail="unreachable", type=item)
                    parts += [_text(", ")] * bool(i) + [ir.Formatted(self.text(part), type=t.STR)]
                body = ir.Interp((*parts, _text(",)" if len(items) == 1 else ")")), type=t.STR)
            case t.Dict(key=key, value=inner):
                entry = ir.TupleLit((ir.Name("key", type=key), ir.Name("item", type=inner)), type=t.Tuple((key, inner)))
                texts = [ir.Formatted(self.text(item), type=t.STR) for item in entry.items]
                pair = ir.Interp((texts[0], _text(": "), texts[1]), type=t.STR)
                entries = ir.Op("dict.items", (held,), type=t.Iter(entry.type))
                body = ir.Interp(
                    (_text("{"), _joined(ir.Comp("list", pair, (ir.Clause(entry, entries),), type=t.List(t.STR))), _text("}")), type=t.STR
                )
            case t.Optional(inner=inner):
                there = self.text(ir.Coerce(held, type=inner))
                body = ir.IfExp(ir.IsNone(held, type=t.BOOL), ir.Const("None", type=t.STR), there, type=t.STR)
            case _:
                return ir.Unsupported("whole_text", f"the text of a {t.show(value.type)}", type=t.STR, span=value.span)
        return self.called("value_text", value, t.STR, (ir.Return(body),))

    def joined(self, items: ir.Expr, elem: t.Type) -> ir.Formatted:
        item = ir.Name("item", type=elem)
        return _joined(ir.Comp("list", self.text(item), (ir.Clause(item, items),), type=t.List(t.STR)))

    def called(self, name: str, value: ir.Expr, result: t.Type, body: ir.Body) -> ir.Expr:
        """The call of the function with this body, which is made where it is not there yet."""
        function = self.functions.get((value.type, result))
        if function is None:
            param = "number" if value.type == t.WHOLE else "value"
            function = ir.Function(self.fresh(name), (ir.Param(param, value.type),), result, body)
            self.functions[(value.type, result)] = function
        return ir.Call(function.name, (value,), type=result)


def _number_text(number: ir.Name) -> ir.Body:
    size = ir.Op("num.abs", (number,), type=t.FLOAT)
    nan = ir.Compare("!=", number, number, type=t.BOOL)
    beyond = ir.New("OverflowError", (_text("an integer beyond 2**53 among infinite numbers"),), type=t.Class("OverflowError"))
    infinite = ir.Compare("==", size, ir.Const(math.inf, type=t.FLOAT), type=t.BOOL)
    positive = ir.Compare(">", number, ir.Const(0.0, type=t.FLOAT), type=t.BOOL)
    return (
        ir.If(infinite, (ir.Return(ir.IfExp(positive, _text("inf"), _text("-inf"), type=t.STR)),)),
        ir.If(nan, (ir.Return(_text("nan")),)),
        ir.If(ir.Compare(">=", size, ir.Const(EXACT, type=t.FLOAT), type=t.BOOL), (ir.Raise(beyond),)),
        ir.Return(ir.Op("str.of", (as_integer(number),), type=t.STR)),
    )


def _told(number: ir.Name, to: t.Type) -> ir.Body:
    return (
        ir.If(is_finite(number), (ir.Return(ir.Coerce(as_integer(number), type=to)),)),
        ir.Return(ir.Coerce(dataclasses.replace(number, type=t.FLOAT), type=to)),
    )


def _text(text: str) -> ir.Const:
    return ir.Const(text, type=t.STR)


def _joined(texts: ir.Expr) -> ir.Formatted:
    return ir.Formatted(ir.Op("str.join", (_text(", "), texts), type=t.STR), type=t.STR)


def _holds_whole(type_: t.Type) -> bool:
    return type_ == t.WHOLE or any(map(_holds_whole, t.children(type_)))


def _plain_node(node: ir.Node) -> ir.Node:
    """A node whose types have plain floats."""
    changed: dict[str, Any] = {}
    for field in dataclasses.fields(node):
        value = getattr(node, field.name)
        if isinstance(value, t.Type) and t.has_whole(value):
            changed[field.name] = t.plain(value)
    node = dataclasses.replace(node, **changed) if changed else node
    if isinstance(node, ir.Coerce) and node.operand.type == node.type:
        return node.operand
    return node
