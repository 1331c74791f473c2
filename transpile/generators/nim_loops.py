"""Loops in Nim: intervals, pairs, and lists that change while a loop goes through them."""

from __future__ import annotations

import re
from collections.abc import Callable

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.generators.base import POSTFIX, element_type
from dragoman.transpile.generators.copying import ZERO, reference_places
from dragoman.transpile.generators.nim_facts import COPIES, moved
from dragoman.transpile.generators.nim_values import Values
from dragoman.transpile.passes.effects import assigned, mutated, root
from dragoman.transpile.passes.traits import names_in

#: Operations whose first operand a loop goes through as it is.
GONE_THROUGH = frozenset({"iter.enumerate", "dict.items", "dict.keys", "dict.values", "iter.of"})
#: What is an iterator in a loop, which has no places.
ITERATOR = re.compile(r"^count(up|down)\(| \.\.< |\.(split|rsplit|splitWhitespace|keys|values)(\([^()]*\))?$")


class Loops(Values):
    def stmt_ForRange(self, node: ir.ForRange) -> None:
        stop = node.stop
        if isinstance(stop, ir.Name) and stop.id in self.variables:
            stop = self.range_stop(node)
        name = self.name(node.var)
        used = any(isinstance(n, ir.Name) and n.id == node.var for s in node.body for n in ir.walk(s))
        self.line(f"for {name if used or node.var_assigned else '_'} in {self.interval(node.start, stop, node.step)}:")
        if node.var_assigned or node.var in self.variables:
            self.inner(f"var {name} = {name}")
        self.block(node.body)

    def interval(self, start: ir.Expr, stop: ir.Expr, step: ir.Expr) -> str:
        """What a counting loop goes through."""
        rank = self.operators.infix["..<"] + 1
        match step:
            case ir.Const(value=1):
                return f"{self.expr(start, rank)} ..< {self.expr(stop, rank)}"
            case ir.Const(value=int(value)) if value > 0:
                return f"countup({self.expr(start)}, {self.expr(moved(stop, '-'))}, {value})"
            case ir.Const(value=int(value)) if value < 0:
                by = "" if value == -1 else f", {-value}"
                return f"countdown({self.expr(start)}, {self.expr(moved(stop, '+'))}{by})"
            case _:
                return f"{self.helper('progression')}({self.expr(start)}, {self.expr(stop)}, {self.expr(step)})"

    def inner(self, text: str) -> None:
        self.depth += 1
        self.line(text)
        self.depth -= 1

    def stmt_ForEach(self, node: ir.ForEach) -> None:
        source, copy = node.iterable, False
        while isinstance(source, ir.Op) and source.concept in GONE_THROUGH | COPIES:
            copy = copy or source.concept in COPIES
            source = source.args[0]
        touched = isinstance(source, ir.Name | ir.Field | ir.Index | ir.Lookup) and root(source) in (
            mutated(node.body, reference_places(self.functions))
            | assigned(node.body)
            | (frozenset({root(source)}) if self.acts_on(source, node.body) else frozenset())
        )
        if touched and not copy and isinstance(source.type, t.List) and self.live(node, source):
            return
        # What goes through the parts of a text reads them while it goes.
        parted = isinstance(source, ir.Op) and source.concept.startswith("str.") and bool(names_in(source) & assigned(node.body))
        head, first = self.loop_head(node.target, node.iterable, copied=touched or parted)
        self.line(head)
        for text in first:
            self.inner(text)
        for name in sorted(bound_names(node) & self.variables):
            if not any(re.match(rf"(let|var) {re.escape(self.name(name))} ", text) for text in first):
                self.inner(f"var {self.name(name)} = {self.name(name)}")
        self.block(node.body)

    @staticmethod
    def acts_on(source: ir.Expr, body: ir.Body) -> bool:
        """May calls in a loop change the field that it goes through?"""
        return isinstance(source, ir.Field) and any(isinstance(n, ir.Call | ir.MethodCall | ir.CallValue) for s in body for n in ir.walk(s))

    def live(self, node: ir.ForEach, xs: ir.Expr) -> bool:
        """A loop that sees how its list changes; not where it only changes what a copy would not show."""
        place = self.fresh("place")
        self.line(f"var {place} = 0")
        self.line(f"while {place} < {self.expr(xs, POSTFIX)}.len:")
        self.depth += 1
        self.met_while_changing(node, xs, place)
        self.line(f"inc {place}")
        self.depth -= 1
        self.block(node.body)
        return True

    def loop_head(self, target: ir.Expr, iterable: ir.Expr, copied: bool = False, texts: bool = False) -> tuple[str, list[str]]:
        """``for … in …:`` and what the loop's body begins with."""
        keep: Callable[[str], str] = (lambda text: f"toSeq({text})") if copied else (lambda text: text)
        match iterable, target:
            case ir.Op(concept="iter.enumerate", args=(xs, start)), ir.TupleLit(items=(ir.Name() as index, item)):
                source, elem = self.iterated(xs, texts and isinstance(item.type, t.Str))
                shown, first = self.loop_target(item, elem)
                name = self.name(index.id)
                if start != ZERO:
                    place = self.fresh("place")
                    first = [f"let {name} = {place} + {self.expr(start, 100)}", *first]
                    name = place
                pairs = f"toSeq({source})" if ITERATOR.search(source) else keep(source)
                return f"for {name}, {shown} in {pairs}:", first
            case ir.Op(concept="dict.items", args=(d,)), ir.TupleLit(items=(ir.Name() as key, ir.Name() as value)):
                if copied:
                    return f"for ({self.name(key.id)}, {self.name(value.id)}) in toSeq({self.expr(d, POSTFIX)}.pairs):", []
                return f"for {self.name(key.id)}, {self.name(value.id)} in {self.expr(d)}:", []
            case _:
                source, elem = self.iterated(iterable, texts and isinstance(target.type, t.Str))
                shown, first = self.loop_target(target, elem)
                return f"for {shown} in {keep(source)}:", first

    def loop_target(self, target: ir.Expr, elem: t.Type) -> tuple[str, list[str]]:
        """A loop's variables, and what makes them of what the loop meets."""
        if isinstance(target, ir.Name):
            if isinstance(elem, t.Char) and isinstance(target.type, t.Str):
                letter = self.unused("letter")
                return letter, [f"let {self.name(target.id)} = ${letter}"]
            return self.name(target.id), []
        assert isinstance(target, ir.TupleLit)
        if isinstance(elem, t.Tuple) and all(isinstance(i, ir.Name) for i in target.items):
            return f"({', '.join(map(self.expr, target.items))}{',' if len(target.items) == 1 else ''})", []
        row = self.fresh("row")
        lines, self.lines, depth, self.depth = self.lines, [], self.depth, 0
        self.stmt(ir.Unpack(target, ir.Name(row, type=elem)))
        first = [line.text for line in self.lines]
        self.lines, self.depth = lines, depth
        return row, first

    def iterated(self, node: ir.Expr, texts: bool = False) -> tuple[str, t.Type]:
        """What a loop goes through, and the type of what it meets: characters as texts where these are wanted."""
        match node:
            case ir.Op(concept="str.chars", args=(s,)) if isinstance(s.type, t.Str) and self.module.strings == "ascii" and not texts:
                return self.expr(s), t.CHAR
            case ir.Op(concept="iter.reversed", args=(ir.Op(concept="str.chars", args=(s,)),)) if (
                self.module.strings == "ascii" and not texts
            ):
                return f"{self.expr(s, POSTFIX)}.reversed", t.CHAR
            case ir.Op(concept="iter.of", args=(inner,)) if isinstance(inner.type, t.List):
                return self.expr(inner), element_type(inner.type)
            case ir.Op(concept="dict.keys", args=(d,)):
                return f"{self.expr(d, POSTFIX)}.keys", element_type(node.type)
            case ir.Op(concept="dict.values", args=(d,)):
                return f"{self.expr(d, POSTFIX)}.values", element_type(node.type)
            case ir.Expr(type=t.Dict(key=key)):
                return f"{self.expr(node, POSTFIX)}.keys", key
            case ir.Range(start=start, stop=stop, step=step):
                return self.interval(start, stop, step), t.INT
            case _:
                return self.vec(node).text, element_type(node.type)


def bound_names(node: ir.Node) -> set[str]:
    """The names that a loop, a pattern or a handler declares."""
    match node:
        case ir.ForRange(var=name):
            return {name}
        case ir.ForEach(target=target) | ir.Unpack(target=target):
            return {n.id for n in ir.walk(target) if isinstance(n, ir.Name)}
        case ir.Handler(name=name):
            return {name or ""}
        case _:
            return set()
