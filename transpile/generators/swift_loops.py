"""Loops in Swift: ranges and strides, pairs, and lists that change while a loop goes through them."""

from __future__ import annotations

import re
from typing import Any

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.generators.base import POSTFIX, element_type
from dragoman.transpile.generators.copying import ONE, ZERO
from dragoman.transpile.generators.swift_values import SwiftValues
from dragoman.transpile.passes.aliases import changed_in_place
from dragoman.transpile.passes.effects import assigned, mutated, root


class SwiftLoops(SwiftValues):
    def stmt_ForRange(self, node: ir.ForRange) -> None:
        word = "var " if node.var_assigned else ""
        used = any(isinstance(n, ir.Name) and n.id == node.var for s in node.body for n in ir.walk(s))
        name = self.name(node.var) if used else "_"
        self.line(f"for {word}{name} in {self.tried(lambda: self.progression(node.start, node.stop, node.step))} {{")
        self.loop_body(node.body)

    def loop_body(self, body: ir.Body) -> None:
        outer = self.known
        self.known -= assigned(body)
        self.block(body)
        self.known = outer
        self.line("}")

    def progression(self, start: ir.Expr, stop: ir.Expr, step: ir.Expr) -> str:
        """A range where its bounds are known to be in order, else a stride."""
        rank = self.operators.infix["..<"] + 1
        match step:
            case ir.Const(value=1):
                if isinstance(start, ir.Const) and isinstance(stop, ir.Const):
                    return f"{self.expr(start)}..<{max(start.value, stop.value)}"
                if start == ZERO:
                    return f"0..<{self.expr(stop, rank)}" if self.sizes.natural(stop) else f"0..<max({self.expr(stop)}, 0)"
                return f"stride(from: {self.expr(start)}, to: {self.expr(stop)}, by: 1)"
            case ir.Const(value=-1) if stop == ir.Const(-1, type=t.INT):
                match start:
                    case ir.Arith(op="-", left=left, right=right) if right == ONE and self.sizes.natural(left):
                        return f"(0..<{self.expr(left, rank)}).reversed()"
            case ir.Const(value=0):
                pass
            case ir.Const():
                return f"stride(from: {self.expr(start)}, to: {self.expr(stop)}, by: {self.expr(step)})"
            case _:
                pass
        if isinstance(step, ir.Const) and step.value != 0:
            return f"stride(from: {self.expr(start)}, to: {self.expr(stop)}, by: {self.expr(step)})"
        return f"stride(from: {self.expr(start)}, to: {self.expr(stop)}, by: {self.thrower('nonzero')}({self.expr(step)}))"

    def stmt_ForEach(self, node: ir.ForEach) -> None:
        iterable = node.iterable
        inner = iterable.args[0] if isinstance(iterable, ir.Op) and iterable.concept == "iter.enumerate" else iterable
        changes = {n: frozenset(i for i, p in enumerate(f.params) if p.mutated) for n, f in self.functions.items()}
        if isinstance(inner, ir.Name | ir.Field) and isinstance(inner.type, t.List) and root(inner) in mutated(node.body, changes):
            own_place = inner is not iterable and only_at(node, inner)
            if not own_place:
                self.live(node, inner)
                return
        paired = self.paired(node)
        if paired is None:
            source, elem = self.iterated(iterable)
            self.each(node.target, source, elem, node.body)
        else:
            self.each(node.target, *paired, node.body, native=True)

    def paired(self, node: ir.ForEach) -> tuple[Any, t.Type] | None:
        """Loops for which Swift's library has pairs: ``enumerated``, ``zip``, the entries of a dictionary."""
        items = getattr(node.target, "items", ())
        if not items or not all(isinstance(i, ir.Name) for i in items):
            return None
        elem = t.Tuple(tuple(i.type for i in items))
        match node.iterable:
            case ir.Op(concept="iter.enumerate", args=(xs, start)) if self.plain_side(xs, items[1].type):
                if start == ZERO:
                    return lambda: f"{self.side(xs)}.enumerated()", elem
                return lambda: f"zip({self.expr(start, POSTFIX)}..., {self.side(xs)})", elem
            case ir.Op(concept="iter.zip", args=(xs, ys)) if self.plain_side(xs, items[0].type) and self.plain_side(ys, items[1].type):
                return lambda: f"zip({self.side(xs)}, {self.side(ys)})", elem
            case ir.Op(concept="dict.items", args=(d,)):
                return lambda: self.expr(d), elem
            case _:
                return None

    def side(self, xs: ir.Expr) -> str:
        text: str = self.iterated(xs)[0]()
        return f"({text})" if ".." in re.sub(r"\(.*\)", "", text) else text

    def plain_side(self, xs: ir.Expr, wanted: t.Type) -> bool:
        """Does going through it give the values that the loop wants, characters where it wants characters?"""
        elem = self.iterated(xs)[1]
        return isinstance(elem, t.Char) == isinstance(wanted, t.Char)

    def live(self, node: ir.ForEach, xs: ir.Expr) -> None:
        """A loop that sees how its list changes."""
        place = self.fresh("place")
        self.line(f"var {place} = 0")
        self.line(f"while {place} < {self.expr(xs, POSTFIX)}.count {{")
        self.depth += 1
        self.met_while_changing(node, xs, place)
        self.line(f"{place} += 1")
        self.depth -= 1
        self.loop_body(node.body)

    def iterated(self, node: ir.Expr) -> tuple[Any, t.Type]:
        """What a loop goes through, written when asked for, and the type of what it meets."""
        match node:
            case ir.Op(concept="str.chars", args=(s,)) if not isinstance(s.type, t.Char):
                return lambda: f"{self.expr(s, POSTFIX)}.unicodeScalars", t.CHAR
            case ir.Op(concept="iter.reversed", args=(inner,)):
                text, elem = self.iterated(inner)
                return lambda: f"{text()}.reversed()" if " " not in re.sub(r"\(.*\)", "", text()) else f"({text()}).reversed()", elem
            case ir.Op(concept="dict.keys", args=(d,)):
                return lambda: f"{self.expr(d, POSTFIX)}.keys", element_type(node.type)
            case ir.Op(concept="dict.values", args=(d,)):
                return lambda: f"{self.expr(d, POSTFIX)}.values", element_type(node.type)
            case ir.Op(concept="iter.of", args=(inner,)) if isinstance(inner.type, t.List):
                return lambda: self.expr(inner), element_type(inner.type)
            case ir.Expr(type=t.Dict(key=key)):
                return lambda: f"{self.expr(node, POSTFIX)}.keys", key
            case ir.Range(start=start, stop=stop, step=step):
                return lambda: self.progression(start, stop, step), t.INT
            case _:
                return lambda: self.vec(node).text, element_type(node.type)

    def each(self, target: ir.Expr, source: Any, elem: t.Type, body: ir.Body, native: bool = False) -> None:
        """A loop through the elements of one container."""
        text = self.braced(source)
        if isinstance(target, ir.Name):
            word = "var " if target.id in self.assigned_in(body) else ""
            name = self.name(target.id)
            used = any(isinstance(n, ir.Name | ir.Assigned) and target.id == getattr(n, "id", None) for s in body for n in ir.walk(s))
            if isinstance(elem, t.Char) and isinstance(target.type, t.Str):
                letter = self.unused("letter")
                self.line(f"for {letter} in {text} {{")
                self.line(f"{self.INDENT}{'var' if word else 'let'} {name} = String({letter})")
            else:
                self.line(f"for {word}{name if used or word else '_'} in {text} {{")
            self.loop_body(body)
            return
        assert isinstance(target, ir.TupleLit)
        flat = all(isinstance(i, ir.Name) for i in target.items)
        if flat and isinstance(elem, t.Tuple) and (native or not self.structs):
            changed = self.assigned_in(body)
            word = "var " if any(isinstance(i, ir.Name) and i.id in changed for i in target.items) else ""
            self.line(f"for {word}({', '.join(self.name(i.id) for i in target.items if isinstance(i, ir.Name))}) in {text} {{")
            self.loop_body(body)
            return
        row = self.fresh("row")
        self.line(f"for {row} in {text} {{")
        self.depth += 1
        self.stmt(ir.Unpack(target, ir.Name(row, type=elem)))
        self.depth -= 1
        self.loop_body(body)

    def assigned_in(self, body: ir.Body) -> frozenset[str]:
        return frozenset(n for n in self.variables if n in assigned(body) or n in mutated(body))

    def braced(self, source: Any) -> str:
        """What stands between ``in`` and a brace."""
        text = self.tried(source)
        if "{" not in re.sub(r'"(?:\\.|[^"\\])*"', '""', text):
            return text
        return f"try ({text.removeprefix('try ')})" if text.startswith("try ") else f"({text})"


def only_at(node: ir.ForEach, xs: ir.Expr) -> bool:
    """Does an enumerating loop change its list only at the index that it has got to?"""
    if not isinstance(node.target, ir.TupleLit) or not isinstance(node.target.items[0], ir.Name):
        return False
    index = node.target.items[0].id
    for inner in (n for s in node.body for n in ir.walk(s)):
        for place in changed_in_place(inner):
            if place == xs and not (
                isinstance(inner, ir.Assign) and isinstance(inner.target, ir.Index) and inner.target.index == ir.Name(index, type=t.INT)
            ):
                return False
    return index not in assigned(node.body)
