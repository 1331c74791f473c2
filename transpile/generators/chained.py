"""What C# and Kotlin share: comprehensions as chains of calls, iterators that are consumed by hand, local functions, literals."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import POSTFIX, Code, Generated, element_type, is_simple
from dragoman.transpile.generators.clike import CLike
from dragoman.transpile.generators.declared import Declared
from dragoman.transpile.generators.managed import Managed, substituted
from dragoman.transpile.generators.operands import is_count
from dragoman.transpile.modules import numbered
from dragoman.transpile.passes.effects import resumes

#: What gives an iterator by itself, rather than something that can be iterated.
ITERATORS = frozenset({"iter.of", "list.pop", "dict.get", "iter.next"})


class Chained(Declared):
    #: The method that counts the elements that pass a test, and how a function is given to it.
    COUNT = "count"
    CLOSURE = " {{ {0} -> {1} }}"

    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: Are iterators consumed by hand somewhere? Then they have a type of their own.
        self.one_pass = False
        self.functions: frozenset[str] = frozenset()
        #: Parameters of the lambdas around what is being written.
        self.within: tuple[str, ...] = ()

    def unused(self, stem: str) -> str:
        taken = {*map(self.name, self.locals or self.names), *self.within}
        return next(n for n in numbered(stem) if n not in taken)

    def row_name(self, clause: ir.Clause) -> str:
        """The parameter of a lambda that takes a clause's elements apart."""
        entries = isinstance(clause.iterable, ir.Op) and clause.iterable.concept == "dict.items"
        name = self.unused("entry" if entries else "row")
        self.within = (*self.within, name)
        return name

    def written(self, module: ir.Module) -> Generated:
        self.one_pass = resumes(self.candidate or module)
        return super().written(module)

    def special(self, key: str, args: Sequence[ir.Expr], node: ir.Expr) -> Code | None:
        match key, len(args):
            case "iter.zip" | "iter.product" | "iter.zip_longest", n if n > 2:
                raise UnsupportedError("arity", f"{key} of {n} arguments has no form in {self.ID}", node.span)
            case "iter.any" | "iter.all", 1 if isinstance(args[0], ir.Comp) and args[0].kind in ("iter", "list"):
                return self.quantified(key, args[0])
            case "iter.sum", 1 if is_count(args[0]) and isinstance(args[0], ir.Comp) and node.type == t.INT:
                return self.counted(args[0])
            case "length.list", 1 if (
                isinstance(args[0], ir.Comp) and is_simple(args[0].elem) and [bool(c.conditions) for c in args[0].clauses] == [True]
            ):
                return self.counted(args[0])
            case _:
                return super().special(key, args, node)

    def comp_source(self, clause: ir.Clause) -> str:
        """What a clause of a comprehension goes over."""
        node = clause.iterable
        match node:
            case ir.Op(concept="dict.items", args=(mapping,)) if isinstance(clause.target, ir.TupleLit):
                return self.expr(mapping, POSTFIX)
            case ir.Op(concept="str.chars", args=(text,)) if isinstance(clause.target, ir.Name) and isinstance(clause.target.type, t.Char):
                return self.expr(text, POSTFIX)
        if isinstance(clause.target, ir.Name):
            self.ints -= {clause.target.id}
        return self.enclose(self.slot_items(node), POSTFIX)

    def gap(self) -> None:
        if self.lines and not self.lines[-1].text.endswith("{"):
            super().gap()

    def choose_names(self, module: ir.Module) -> dict[str, str]:
        nested = {n.function.name for n in ir.walk(module, ir.FunctionDef)}
        self.functions = frozenset(nested | {f.name for f in module.functions} | {d.name for d in module.constants})
        return super().choose_names(module)

    @staticmethod
    def is_value(type_: t.Type) -> bool:
        """Is a value of the type copied, so that only ``?`` lets it be null?"""
        return isinstance(type_, t.Bool | t.Int | t.Float | t.Char | t.Tuple)

    def is_int(self, node: ir.Expr) -> bool:
        match node:
            case ir.IntDiv(left=left, right=right) if node.type == t.INT:
                native = node.rounding == "trunc" or (self.nonneg(left) and self.nonneg(right))
                return native and self.is_int(left) and self.is_int(right)
            case ir.Mod(left=left, right=right) if node.type == t.INT:
                return self.native_mod(node) and self.is_int(left) and self.is_int(right)
            case ir.Coerce(operand=ir.Expr(type=t.Optional())):
                return False
            case ir.Op(concept="iter.sum", args=(counted,)) if is_count(counted):
                return node.type == t.INT
            case _:
                return super().is_int(node)

    def is_boxed(self, node: ir.Expr) -> bool | None:
        return False

    @staticmethod
    def given_values(function: ir.Function) -> dict[str, list[ir.Expr]]:
        inner = {p.name for n in ir.walk(function, ir.FunctionDef) for p in n.function.params}
        return {v: es for v, es in Managed.given_values(function).items() if v not in inner}

    def _holds_one(self, key: str, wanted: Any, args: Sequence[ir.Expr], node: ir.Expr) -> bool:
        if key.startswith("equal"):
            type_ = args[int(key[5:])].type
            inner = element_type(type_) if isinstance(type_, t.List | t.Set | t.Iter | t.Dict) else type_
            return self.plain_equality(inner) is bool(wanted)
        if key.startswith("valued"):
            place = key.removeprefix("valued")
            type_ = element_type(args[int(place)].type) if place else node.type
            return self.is_value(type_.inner if isinstance(type_, t.Optional) else type_) is bool(wanted)
        if key.startswith("calls"):
            parts = ir.walk(args[int(key[5:])])
            return any(isinstance(n, ir.Call | ir.CallValue | ir.MethodCall) for n in parts) is bool(wanted)
        if key.startswith("structural"):
            return self.structural(node.type) is bool(wanted)
        return super()._holds_one(key, wanted, args, node)

    def enter(self, function: ir.Function) -> None:
        super().enter(function)
        inner = [n.function for n in ir.walk(function, ir.FunctionDef)]
        self.captured |= {v for f in inner for v in (*f.captures, *f.assigns_captured)}

    def body(self, function: ir.Function) -> ir.Body:
        return function.body if function.is_generator else super().body(function)

    def bases(self, cls: ir.ClassDef) -> Iterator[ir.ClassDef]:
        known = {c.name: c for c in self.module.classes}
        while (base := known.get(cls.base or "")) is not None:
            yield base
            cls = base

    def dispatch(self, cls: ir.ClassDef, method: ir.Function) -> str:
        """``override`` where a base has the method, ``virtual`` where a derived class has."""
        if method.name == "__str__" or any(m.name == method.name for c in self.bases(cls) for m in c.methods):
            return "override "
        derived = (c for c in self.module.classes if cls in self.bases(c))
        return "virtual " if any(m.name == method.name for c in derived for m in c.methods) else ""

    def adds(self, target: ir.Expr, value: ir.Expr) -> bool:
        """Is the value the target and something more, of the same type?"""
        if isinstance(value, ir.Op):
            return value.concept == "str.concat" and value.args[0] == target and isinstance(target.type, t.Str)
        return isinstance(value, ir.Arith) and value.left == target and self.numeric(value.type) and not self.grows(value)

    def compound(self, node: ir.Expr) -> bool:
        left = node.args[0] if isinstance(node, ir.Op) else getattr(node, "left", None)
        return isinstance(left, ir.Name | ir.Field | ir.Index | ir.Lookup) and (self.numeric(node.type) or isinstance(node, ir.Op))

    def store(self, target: ir.Expr) -> str:
        match target:
            case ir.Index(obj=obj, index=index) if isinstance(obj.type, t.List):
                place = self.from_end(target) or self.slot_int(index).text
                return f"{self.expr(obj, POSTFIX)}[{place}]"
            case ir.Lookup(obj=obj, key=key):
                return f"{self.expr(obj, POSTFIX)}[{self.expr(key)}]"
            case _:
                return self.expr(target)

    def stmt_If(self, node: ir.If) -> None:
        CLike.stmt_If(self, node)

    def stmt_ForEach(self, node: ir.ForEach) -> None:
        match node.iterable:
            case ir.Range() as counted if isinstance(node.target, ir.Name):
                self.range_loop(node, counted)
                return
            case ir.Op(concept="iter.enumerate", args=(items, start)) if isinstance(node.target, ir.TupleLit) and self.indexable(items):
                if isinstance(node.target.items[0], ir.Name):
                    self.counted_loop(node, items, node.target.items[0], start, node.target.items[1])
                    return
            case ir.Op(concept="iter.reversed", args=(items,)) if self.indexable(items) and isinstance(node.target, ir.Name):
                self.backward_loop(node, items)
                return
            case ir.Op(concept="dict.items", args=(mapping,)) if isinstance(node.target, ir.TupleLit):
                self.each(node, self.expr(mapping, POSTFIX), element_type(node.iterable.type))
                return
        elem = element_type(node.iterable.type)
        if isinstance(elem, t.AnyT | t.Never) and isinstance(node.target, ir.Name):
            elem = node.target.type
        source = self.iterated(node.iterable)
        if isinstance(node.target, ir.Name) and isinstance(node.target.type, t.Char):
            elem = node.target.type
            if isinstance(node.iterable, ir.Op) and node.iterable.concept == "str.chars":
                source = self.expr(node.iterable.args[0], POSTFIX)
        self.each(node, source, elem)

    def iterated(self, node: ir.Expr) -> str:
        """What a loop goes over; what is sorted is a copy anyway."""
        shown = self.slot_items(node).text
        fresh = isinstance(node, ir.Op) and node.concept.startswith("list.sorted")
        return shown.removesuffix(".ToList()").removesuffix(".toMutableList()") if fresh else shown

    def own_items(self, node: ir.Expr) -> Code | None:
        return self.raw(dataclasses.replace(node, kind="iter")) if isinstance(node, ir.Comp) and node.kind == "list" else None

    @staticmethod
    def is_list(node: ir.Expr) -> bool:
        match node:
            case ir.Op(concept=concept, type=t.Iter()):
                return concept not in ITERATORS
            case ir.Block(value=value):
                return Chained.is_list(value)
            case _:
                return isinstance(node, ir.Comp | ir.Range) or isinstance(node.type, t.List)

    def expr_Call(self, node: ir.Call) -> Code:
        if "." in node.func:
            cls, method = node.func.split(".")
            return Code(f"{self.name(cls)}.{self.member(method)}({self.arguments(node.args)})", POSTFIX)
        return Code(f"{self.outer(self.name(node.func))}({self.arguments(node.args)})", POSTFIX)

    def expr_Field(self, node: ir.Field) -> Code:
        return Code(f"{self.expr(node.obj, POSTFIX)}.{self.member(node.name)}", POSTFIX)

    def expr_Not(self, node: ir.Not) -> Code:
        """``xs.Count == 0`` for ``not xs``, ``!=`` for a negated ``==``."""
        match node.operand:
            case ir.Truthy(operand=ir.Expr(type=t.List() | t.Set() | t.Dict() | t.Str()) as x):
                return self.code(ir.Compare("==", ir.Length(x, type=t.INT), ir.Const(0, type=t.INT), type=t.BOOL))
            case ir.Compare(op="==" | "!=" as op):
                return self.code(dataclasses.replace(node.operand, op="!=" if op == "==" else "=="))
            case ir.Not(operand=inner):
                return self.code(inner)
            case _:
                return self.rule("not", (node.operand,), node)

    def expr_Comp(self, node: ir.Comp) -> Code:
        """A chain of operations."""
        outer = self.ints, self._hoisting, self.within
        self._hoisting = False
        try:
            return self.chained(node, node.clauses, node.kind)
        finally:
            self.ints, self._hoisting, self.within = outer

    def counted(self, comp: ir.Comp) -> Code:
        """How many elements pass the tests of a comprehension, as ``xs.count { x -> p(x) }``."""
        outer = self.ints, self._hoisting, self.within
        self._hoisting = False
        try:
            (clause,) = comp.clauses
            source = self.comp_source(clause)
            if not clause.conditions:
                return Code(f"{source}.{self.COUNT}()", POSTFIX)
            param, names = self.pattern(clause)
            test = ir.BoolOp("and", clause.conditions, type=t.BOOL) if len(clause.conditions) > 1 else clause.conditions[0]
            return Code(f"{source}.{self.COUNT}{self.CLOSURE.format(param, self.bound(test, names).text)}", POSTFIX)
        finally:
            self.ints, self._hoisting, self.within = outer

    def renamed_clauses(
        self, node: ir.Comp, rest: Sequence[ir.Clause], names: Mapping[str, ir.Expr]
    ) -> tuple[ir.Comp, tuple[ir.Clause, ...]]:
        """The rest of a comprehension with the parts of a pattern put in."""
        clauses = tuple(
            dataclasses.replace(c, iterable=substituted(c.iterable, names), conditions=tuple(substituted(x, names) for x in c.conditions))
            for c in rest
        )
        return dataclasses.replace(node, elem=substituted(node.elem, names)), clauses

    def bound(self, node: ir.Expr, names: Mapping[str, ir.Expr]) -> Code:
        return self.result_code(substituted(node, names))

    def expr_ListLit(self, node: ir.ListLit) -> Code:
        self.fired.append(f"{self.ID}:literal.list")
        return self.created(node.type, [self.item(i) for i in node.items])

    def expr_SetLit(self, node: ir.SetLit) -> Code:
        self.fired.append(f"{self.ID}:literal.set")
        return self.created(node.type, [self.item(i) for i in node.items])

    def slot_print(self, node: ir.Expr) -> Code:
        return self.code(node) if isinstance(node.type, t.Str | t.Int | t.Char) else self.slot_text(node)

    # What each says in its own words.
    def member(self, name: str) -> str:
        return self.name(name)

    def plain_equality(self, type_: t.Type) -> bool:
        """Does ``==`` compare values of the type as the source does?"""
        return True

    def structural(self, type_: t.Type) -> bool:
        """Do a set's elements or a dictionary's keys need a comparer that looks inside?"""
        return False

    def from_end(self, node: ir.Index) -> str:
        """A constant index that counts from the end, where there is a form for it."""
        return ""

    def each(self, node: ir.ForEach, source: str, elem: t.Type) -> None:
        raise UnsupportedError("loop", f"{self.ID} has no loop over elements", node.span)

    def item(self, node: ir.Expr) -> str:
        return self.code(node).text

    def created(self, type_: t.Type, items: Sequence[str]) -> Code:
        raise UnsupportedError("literal", f"{self.ID} has no literal for {t.show(type_)}")

    def result_code(self, node: ir.Expr) -> Code:
        return self.code(node)

    def chained(self, node: ir.Comp, clauses: Sequence[ir.Clause], form: str) -> Code:
        raise UnsupportedError("comprehension", f"{self.ID} has no chains", node.span)

    def pattern(self, clause: ir.Clause) -> tuple[str, dict[str, ir.Expr]]:
        raise UnsupportedError("comprehension", f"{self.ID} has no chains", clause.span)

    def quantified(self, key: str, comp: ir.Comp) -> Code:
        raise UnsupportedError("comprehension", f"{self.ID} has no chains", comp.span)
