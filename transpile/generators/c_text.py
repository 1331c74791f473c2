"""Operands in the places of rules, and texts by the formats of ``printf``."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Sequence
from functools import cached_property

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.generators.base import POSTFIX, Code, element_type
from dragoman.transpile.generators.c_types import CAST, normal
from dragoman.transpile.generators.c_values import CValues
from dragoman.transpile.generators.int_widths import int_bound

#: Operations that give a new list.
FRESH = frozenset(
    f"iter.{op}" for op in ("zip", "enumerate", "reversed", "chain", "chain_all", "slice", "product", "permutations", "pairwise")
) | {
    "iter.permutations_n",
    "iter.combinations",
    "iter.product_repeat",
    "iter.groupby",
    "iter.repeat",
    "iter.to_list",
    "str.chars",
    "str.split",
    "str.split_ws",
    "dict.keys",
    "dict.values",
    "dict.items",
    "set.to_list",
    "list.sorted",
    "list.sorted_desc",
    "list.sorted_by",
    "list.concat",
    "list.reversed",
    "list.repeat",
    "list.copy",
}


class CText(CValues):
    """The slots of rules, formatted text, and operations whose operands must fit."""

    # --- slots --------------------------------------------------------------------------------------------------------

    def slot_list(self, node: ir.Expr) -> Code:
        """An iterable as a list."""
        return self.code(self.as_list(node))

    def slot_own(self, node: ir.Expr) -> Code:
        """An iterable as a list that nobody else has."""
        value = self.as_list(node)
        return self.code(value) if is_fresh(node) else Code(f"{self.operation(value.type, 'copy')}({self.operand(value)})", POSTFIX)

    @cached_property
    def has_nan(self) -> bool:
        """May a float be no number? Infinity or nan stands in the program, or comes from a text."""
        return any(
            (isinstance(n, ir.Const) and isinstance(n.value, float) and not math.isfinite(n.value))
            or (isinstance(n, ir.Op) and n.concept == "float.parse")
            for n in ir.walk(self.module)
        )

    def slot_number(self, node: ir.Expr) -> Code:
        """A float for a format of ``printf``."""
        exact = isinstance(node, ir.Const) or (isinstance(node, ir.Coerce) and isinstance(node.operand.type, t.Int))
        return Code(f"unsigned_nan({self.expr(node)})", POSTFIX) if self.has_nan and not exact else self.code(node)

    def slot_cast(self, node: ir.Expr) -> Code:
        """What a cast stands before."""
        return Code(self.expr(node, CAST))

    def slot_small(self, node: ir.Expr) -> Code:
        """An integer of 64 bits."""
        return self.code(ir.Coerce(node, type=t.INT))

    def slot_big(self, node: ir.Expr) -> Code:
        """An integer of any size."""
        return self.code(ir.Coerce(node, type=t.BIGINT))

    def slot_bound(self, node: ir.Expr) -> Code:
        """A bound of a slice; one that was left out is the smallest integer."""
        if isinstance(node, ir.Const) and node.value is None:
            return Code("INT64_MIN")
        if isinstance(node.type, t.Optional):
            missing = ir.Const(-(1 << 63), type=t.INT)
            there = ir.IsNone(node, type=t.BOOL)
            return self.code(ir.IfExp(there, missing, ir.Coerce(node, type=t.INT), type=t.INT))
        return self.code(node)

    def slot_begin(self, node: ir.Expr) -> Code:
        """Where a slice begins: at the start unless it says a place."""
        return Code(str(node.value or 0)) if isinstance(node, ir.Const) else self.code(node)

    def slot_only_item(self, node: ir.Expr) -> Code:
        """The one item of a literal."""
        assert isinstance(node, ir.ListLit)
        return self.code(self.fitted(node.items[0], element_type(normal(node.type))))

    def slot_encoded(self, node: ir.Expr) -> Code:
        return Code(f"{self.operation(node.type, 'encode')}({self.expr(node)})", POSTFIX)

    def slot_string(self, node: ir.Expr) -> Code:
        """A string, also where the operand is a character."""
        return self.code(ir.Coerce(node, type=t.STR)) if isinstance(node.type, t.Char) else self.code(node)

    def slot_repr(self, node: ir.Expr) -> Code:
        return self.represented(node, "repr")

    def slot_text(self, node: ir.Expr) -> Code:
        return self.represented(node, "text")

    def represented(self, node: ir.Expr, op: str) -> Code:
        type_ = normal(node.type)
        if op == "text" and isinstance(type_, t.Str):
            return self.code(node)
        if isinstance(node, ir.Const) and node.value is None:
            return Code('"None"')
        return Code(f"{self.operation(type_, op)}({self.expr(node)})", POSTFIX)

    def slot_format(self, node: ir.Expr) -> Code:
        """The arguments of ``printf`` that write the text of a value."""
        pattern, args = self.formatted([node])
        return Code(", ".join([pattern, *args]))

    def slot_format_line(self, node: ir.Expr) -> Code:
        pattern, args = self.formatted([node, ir.Const("\n", type=t.STR)])
        return Code(", ".join([pattern, *args]))

    def formatted(self, parts: Sequence[ir.Expr]) -> tuple[str, list[str]]:
        """A format string and its arguments for the texts of some values, one after the other."""
        pieces: list[str] = []
        args: list[str] = []
        for part in self.flattened(parts):
            conversion = ""
            value = part
            if isinstance(part, ir.Formatted):
                value, conversion = part.value, part.conversion
            match value:
                case ir.Const(value=str(text)) if not conversion:
                    pieces.append('"' + self.string_literal(text.replace("%", "%%"))[1:-1] + '"')
                    continue
                case ir.Expr(type=t.Int(bits=64)):
                    pieces.extend(['"%"', "PRId64"])
                    args.append(self.expr(value, 1) if int_bound(value, True) is None else f"(int64_t) {self.expr(value, CAST)}")
                    continue
                case ir.Expr(type=t.Char()) if not conversion:
                    pieces.append('"%c"')
                    args.append(self.expr(value, 1))
                    continue
                case ir.Op(concept="float.fixed", args=(number, places)) if not conversion:
                    simple = isinstance(places, ir.Const)
                    pieces.append(f'"%.{places.value}f"' if isinstance(places, ir.Const) else '"%.*f"')
                    args.extend([*([] if simple else [f"(int) {self.expr(places, CAST)}"]), self.slot_number(number).text])
                    continue
            pieces.append('"%s"')
            args.append(self.represented(value, "repr" if conversion == "r" else "text").text)
        out: list[str] = []
        for piece in pieces:
            if out and out[-1].endswith('"') and piece.startswith('"'):
                out[-1] = out[-1][:-1] + piece[1:]
            else:
                out.append(piece)
        return " ".join(out) or '""', args

    def flattened(self, parts: Sequence[ir.Expr]) -> list[ir.Expr]:
        """The parts of texts inside texts."""
        out: list[ir.Expr] = []
        for part in parts:
            match part:
                case ir.Interp(parts=inner):
                    out.extend(self.flattened(inner))
                case ir.Op(concept="str.concat", args=(left, right)):
                    out.extend(self.flattened((left, right)))
                case ir.Formatted(value=ir.Interp() | ir.Op(concept="str.concat") as value, spec="", conversion=""):
                    out.extend(self.flattened((value,)))
                case ir.Op(concept="str.of", args=(value,)):
                    out.extend(self.flattened((value,)) if isinstance(value.type, t.Str) else [value])
                case ir.Coerce(operand=ir.Expr(type=t.Char()) as char, type=t.Str()):
                    out.append(char)
                case _:
                    out.append(part)
        return out

    def expr_Interp(self, node: ir.Interp) -> Code:
        pattern, args = self.formatted(node.parts)
        if not args:
            return self.code(ir.Const("".join(str(p.value) for p in node.parts if isinstance(p, ir.Const)), type=t.STR))
        self.fired.append("c:interp")
        if pattern == '"%s"':
            return Code(args[0], 1)  # the text of one value is one already
        return Code(f"str_format({', '.join([pattern, *args])})", POSTFIX)

    def expr_Op(self, node: ir.Op) -> Code:
        concept, args = node.concept, node.args
        match concept, args:
            case "str.join", (
                separator,
                ir.Expr(type=t.List(elem=t.Union() | t.Optional() as elem) | t.Iter(elem=t.Union() | t.Optional() as elem)) as joined,
            ):
                texts = ir.Coerce(ir.Op("iter.to_list", (joined,), type=t.List(elem)), type=t.List(t.STR))
                return self.expr_Op(dataclasses.replace(node, args=(separator, texts)))
            case "str.concat", _:
                parts = self.flattened((node,))
                if len(parts) > 2 or any(not isinstance(p.type, t.Str) or isinstance(p, ir.Formatted) for p in parts):
                    return self.expr_Interp(ir.Interp(tuple(parts), type=t.STR))  # type: ignore[arg-type]
            case (
                (
                    "codec.list"
                    | "codec.seq"
                    | "codec.set"
                    | "codec.frozenset"
                    | "codec.dict"
                    | "codec.iter"
                    | "codec.optional"
                    | "codec.dynamic"
                ),
                (value, *_),
            ):
                self.fired.append(f"c:{concept}")
                return self.slot_encoded(value)
            case (("cmp.min" | "cmp.max"), (left, right)) if isinstance(normal(node.type), t.Tuple | t.Union):
                sides = ", ".join(self.expr(self.fitted(x, node.type)) for x in (left, right))
                return Code(f"{self.operation(node.type, 'lesser' if concept == 'cmp.min' else 'greater')}({sides})", POSTFIX)
            case "tuple.concat", _:
                items = [
                    ir.Index(a, ir.Const(i, type=t.INT), wraps=False, on_fail="unreachable", type=x)
                    for a in args
                    if isinstance(a.type, t.Tuple)
                    for i, x in enumerate(a.type.items)
                ]
                return self.code(ir.TupleLit(tuple(items), type=node.type))
            case "list.concat", _ if any(normal(a.type) != normal(node.type) and isinstance(a.type, t.List) for a in args):
                same = tuple(ir.Coerce(a, type=node.type) if normal(a.type) != normal(node.type) else a for a in args)
                return self.rule(concept, same, node)
            case "iter.chain", _ if len(args) > 2:
                return self.code(ir.Op("iter.chain", (ir.Op("iter.chain", args[:-1], type=node.type), args[-1]), type=node.type))
        if t.BIGINT in (node.type, *(a.type for a in args)) and self.is_small(concept):
            if node.type == t.BIGINT:
                return self.code(ir.Coerce(dataclasses.replace(node, type=t.INT), type=t.BIGINT))
            return self.code(dataclasses.replace(node, args=tuple(ir.Coerce(a, type=t.INT) if a.type == t.BIGINT else a for a in args)))
        if args and isinstance(args[0].type, t.List | t.Set | t.Dict):
            node = dataclasses.replace(node, args=self.elements_fitted(concept, args))
        return self.rule(concept, node.args, node)

    def is_small(self, concept: str) -> bool:
        """Is an operation on integers one on those of 64 bits only, by its rule?"""
        rule = self.target.rules.get(concept)
        known = rule is not None and concept.startswith(("int.", "math.", "str.", "slice.")) and concept not in ("str.of", "str.repr")
        return known and not any("big" in f"{a.when}{a.template}" for a in (rule.alternatives if rule else ()))

    def elements_fitted(self, concept: str, args: tuple[ir.Expr, ...]) -> tuple[ir.Expr, ...]:
        """Operands that are elements of the first as values of its element type."""
        first = args[0].type
        out = list(args)
        match concept, first:
            case (
                "list.append"
                | "list.remove"
                | "list.index"
                | "list.count"
                | "list.contains"
                | "set.add"
                | "set.discard"
                | "set.remove"
                | ("set.contains")
                | "deque.appendleft"
                | "heap.push"
                | "iter.contains",
                (t.List(elem=elem) | t.Set(elem=elem)),
            ):
                out[1] = self.fitted(out[1], elem)
            case "list.insert", t.List(elem=elem):
                out[2] = self.fitted(out[2], elem)
            case (("dict.get_or" | "dict.setdefault" | "dict.pop_or"), t.Dict(key=key, value=value)):
                out[1], out[2] = self.fitted(out[1], key), self.fitted(out[2], value)
                if normal(out[2].type) != normal(value) and isinstance(out[2], ir.ListLit | ir.DictLit | ir.SetLit):
                    out[2] = dataclasses.replace(out[2], type=value)
            case (("dict.get" | "dict.contains" | "dict.pop" | "dict.remove"), t.Dict(key=key)):
                out[1] = self.fitted(out[1], key)
            case "list.extend", t.List(elem=elem) if isinstance(out[1], ir.ListLit):
                out[1] = dataclasses.replace(out[1], type=first)
            case _:
                pass
        return tuple(out)


def is_fresh(node: ir.Expr) -> bool:
    """Is the list of what an expression gives a new one that nothing else refers to?"""
    if isinstance(node.type, t.Str | t.Set | t.Dict | t.Tuple):
        return True
    return isinstance(node, ir.ListLit | ir.Range | ir.Slice) or (isinstance(node, ir.Op) and node.concept in FRESH)
