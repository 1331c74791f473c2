"""Python's library → concepts: rows of the table matched by the types of arguments, concepts applied and typed."""

from __future__ import annotations

import ast
import dataclasses
import inspect
import re
import types
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from dragoman.rules import loader
from dragoman.transpile import ir, signatures, trees
from dragoman.transpile import types as t
from dragoman.transpile.evidence import is_builtin
from dragoman.transpile.frontends import python_scope as scopes
from dragoman.transpile.frontends import python_table as table
from dragoman.transpile.frontends.python_access import Access
from dragoman.transpile.frontends.python_base import (
    FALSE,
    GROWING,
    fill,
    int_const,
    is_pure,
    str_const,
)
from dragoman.transpile.frontends.python_exprs import element
from dragoman.transpile.signatures import bind, signature, substitute
from dragoman.transpile.trees import nid

#: Meanings that are operators: ``Add(a, b)``, ``Lt(a, b)`` …
_OPERATORS: dict[str, type[ast.operator]] = {c.__name__: c for c in ast.operator.__subclasses__()}
_COMPARISONS: dict[str, type[ast.cmpop]] = {c.__name__: c for c in ast.cmpop.__subclasses__()}
#: Python's own classes by the kinds of receivers, and their methods that take any number of arguments though they do not say so.
_CLASSES: dict[str, type] = {"str": str, "list": list, "dict": dict, "set": set, "seq": tuple}
_OF_ANY_NUMBER = frozenset({"union", "update", "intersection", "difference", "intersection_update", "difference_update"})
#: Concepts whose second operand is looked for among the keys or elements of the first.
_SEEKING = frozenset(
    {"list.count", "list.index", "list.remove", "dict.get", "dict.get_or", "dict.pop", "dict.pop_or", "set.discard", "set.remove"}
)
Thunk = Callable[[t.Type], ir.Expr]


@cache
def _takes_no(callee: str, count: int, keywords: frozenset[str]) -> bool:
    """Whether Python itself raises a TypeError where a method gets ``count`` arguments, and others by these ``keywords``.

    What CPython says of the method counts. Of some it says nothing: they take no keywords, and as many arguments as a row of ours has.
    """
    kind, _, name = callee.partition(".")
    method = getattr(_CLASSES.get(kind), name, None)
    if method is None:
        return False
    try:
        said = inspect.signature(method)
    except ValueError:
        counts = [len(row.params) for row in table.rows().get(callee, ())]
        known = name in _OF_ANY_NUMBER or not counts or min(counts) <= count <= max(counts)
        return not known or (bool(keywords) and callee != "dict.update")
    own = [] if isinstance(inspect.getattr_static(_CLASSES[kind], name), classmethod | staticmethod) else [None]
    try:
        said.bind(*own, *(None for _ in range(count)), **dict.fromkeys(keywords))
    except TypeError:
        return True
    return False


class Concepts(Access):
    """Calls that the table ``source.calls`` knows."""

    def by_table(
        self,
        callees: Sequence[str],
        receiver: ir.Expr | None,
        receiver_node: ast.expr | None,
        args: Sequence[ast.expr],
        call: ast.Call,
        want: t.Type,
    ) -> ir.Expr:
        if any(isinstance(a, ast.Starred) for a in args) or any(k.arg is None for k in call.keywords):
            return self.unsupported(call, "starred_call", f"starred arguments for {callees[0]}", self.seen(call))
        keywords = {k.arg: k.value for k in call.keywords if k.arg}
        lowered: dict[int, ir.Expr] = {}
        if receiver is not None and "list.sort" in callees and (order := self.cmp_key(call)) is not None:
            items = receiver
            return self.op("list.sort_cmp", [lambda w: items, order], call, want)

        def lower(node: ast.expr, wanted: t.Type) -> ir.Expr:
            if id(node) not in lowered:
                lowered[id(node)] = self.expr(node, wanted)
            return lowered[id(node)]

        def is_kind(node: ast.expr, kind: str) -> bool:
            if kind == "word":
                return isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value != ""
            if isinstance(node, ast.Lambda) or (
                isinstance(node, ast.Name)
                and scopes.variable(node) is None
                and not isinstance(node.ctx, ast.Store)
                and self.names_function(node)
            ):
                return kind == "func"
            return self.of_kind(lower(node, t.NEVER).type, kind)

        split = self._union_argument(callees, args, lower)
        if split is not None:
            i, members = split

            def one(x: ir.Expr) -> ir.Expr:
                replaced = [*args[:i], self.holding(x), *args[i + 1 :]]
                return self.by_table(callees, receiver, receiver_node, replaced, call, want)

            return self.dispatch(lower(args[i], t.NEVER), members, one)
        for callee in callees:
            for row in table.rows().get(callee, ()):
                bound = table.match(row, args, keywords, is_kind)
                if bound is not None:
                    return self.meaning(row, bound, receiver, lower, call, want)
        if _takes_no(callees[0], len(args), frozenset(keywords)):
            return self.raising(
                "TypeError", f"{callees[0]}() got wrong arguments", self.seen(call) if not isinstance(self.seen(call), t.Never) else want
            )
        return self.unsupported(call, "call", f"{callees[0]} with these arguments", self.seen(call))

    def _union_argument(
        self, callees: Sequence[str], args: Sequence[ast.expr], lower: Callable[[ast.expr, t.Type], ir.Expr]
    ) -> tuple[int, tuple[t.Type, ...]] | None:
        """An argument of union type whose members mean different rows."""
        typed = {i for c in callees for row in table.rows().get(c, ()) for i, p in enumerate(row.params) if p.kind}
        for i in sorted(typed):
            if i < len(args) and not isinstance(args[i], ast.Lambda | ast.Starred):
                if isinstance(args[i], ast.Name) and scopes.variable(args[i]) is None:
                    continue
                type_ = lower(args[i], t.NEVER).type
                if isinstance(type_, t.Union):
                    return i, type_.members
        return None

    def names_function(self, node: ast.Name) -> bool:
        return (
            self.function_named(node.id) is not None
            or (is_builtin(node.id) and node.id not in ("None", "True", "False", "__name__"))
            or self.class_named(node.id) is not None
        )

    def of_kind(self, type_: t.Type, kind: str) -> bool:
        if isinstance(type_, t.Optional):
            return self.of_kind(type_.inner, kind)
        if isinstance(type_, t.Never):
            return kind not in ("func", "error", "bool", "float", "none")
        if isinstance(type_, t.Union):
            return any(self.of_kind(m, kind) for m in type_.members)
        match kind:
            case "str":
                return isinstance(type_, t.Str)
            case "int":
                return isinstance(type_, t.Int) or self.is_number(type_)
            case "float":
                return isinstance(type_, t.Float)
            case "bool":
                return isinstance(type_, t.Bool)
            case "num":
                return t.is_numeric(type_) or self.is_number(type_)
            case "list":
                return isinstance(type_, t.List)
            case "seq":
                return isinstance(type_, t.Tuple) or (isinstance(type_, t.List) and type_.frozen)
            case "dict":
                return isinstance(type_, t.Dict)
            case "set":
                return isinstance(type_, t.Set)
            case "bytes":
                return isinstance(type_, t.Bytes)
            case "items":
                return isinstance(type_, t.List | t.Tuple | t.Iter | t.Set | t.Dict)
            case "func":
                return isinstance(type_, t.Func)
            case "error":
                return self.is_error(type_)
            case "none":
                return isinstance(type_, t.NoneT)
            case _:
                raise ValueError(f"no such kind: {kind}")

    def receiver_kinds(self, type_: t.Type, node: ast.expr | None) -> list[str]:
        flavours = self.flavours(node) if node is not None else frozenset()
        match type_:
            case t.Str():
                return ["str"]
            case t.List(frozen=True) | t.Tuple():
                return ["seq"]
            case t.List():
                if "range" in flavours and "list" not in flavours:
                    return ["seq"]
                return ["deque", "list"] if "deque" in flavours else ["list"]
            case t.Dict():
                special = [k for k, f in (("counter", "Counter"), ("ordereddict", "OrderedDict")) if f in flavours]
                return [*special, "dict"]
            case t.Set():
                return ["set"]
            case t.Bytes():
                return ["bytes"]
            case t.Int() | t.Bool():
                return ["int"]
            case t.Float():
                return ["float"]
            case t.Class(name="re.Match"):
                return ["match"]
            case _:
                return []

    def _has_attribute(self, kinds: Sequence[str], attr: str) -> bool:
        """Python's own class has the method (so it is we who lack it, not the program that is wrong)."""
        import collections

        known: dict[str, Any] = {
            "str": str,
            "list": list,
            "seq": tuple,
            "dict": dict,
            "set": frozenset,
            "int": int,
            "float": float,
            "bytes": bytes,
            "deque": collections.deque,
            "counter": collections.Counter,
            "ordereddict": collections.OrderedDict,
            "match": re.Match,
            "iter": types.GeneratorType,
        }
        return any(hasattr(known[k], attr) for k in kinds) or ("set" in kinds and hasattr(set, attr))

    def is_method(self, node: ast.Attribute) -> bool:
        if self.dotted(node) is not None or (isinstance(node.value, ast.Name) and scopes.variable(node.value) is None):
            return False
        obj = self.expr(node.value)
        return self._has_attribute(self.receiver_kinds(obj.type, node.value), node.attr)

    def meaning(
        self,
        row: table.Row,
        bound: dict[str, ast.expr],
        receiver: ir.Expr | None,
        lower: Callable[[ast.expr, t.Type], ir.Expr],
        call: ast.Call,
        want: t.Type,
    ) -> ir.Expr:
        def thunk(node: ast.expr) -> Thunk:
            match node:
                case ast.Name(id="self"):
                    assert receiver is not None
                    return lambda wanted: receiver
                case ast.Name(id=name):
                    return lambda wanted: lower(bound[name], wanted)
                case ast.Constant(value=value):
                    return lambda wanted: self._constant_value(value)
                case ast.UnaryOp():
                    return lambda wanted: self._constant_value(ast.literal_eval(node))
                case ast.List():
                    return lambda wanted: ir.ListLit((), type=t.List(element(wanted)))
                case ast.Tuple():
                    return lambda wanted: ir.TupleLit((), type=t.Tuple(()))
                case ast.Dict():
                    return lambda wanted: ir.DictLit((), type=wanted if isinstance(wanted, t.Dict) else t.Dict(t.NEVER, t.NEVER))
                case ast.Attribute():
                    params = [thunk(ast.Name(p.name, ast.Load())) for p in row.params if not p.is_literal]
                    return lambda wanted: self.op(
                        _concept(node), [*([thunk(ast.Name("self", ast.Load()))] if receiver is not None else []), *params], call, wanted
                    )
                case ast.Call(func=ast.Attribute() as concept, args=args):
                    return lambda wanted: self.op(_concept(concept), [thunk(a) for a in args], call, wanted)
                case ast.Call(func=ast.Name(id=name), args=args):
                    if name in _OPERATORS:
                        return lambda wanted: self.binary(
                            _OPERATORS[name](), thunk(args[0])(t.NEVER), thunk(args[1])(t.NEVER), call, wanted
                        )
                    if name in _COMPARISONS:
                        return lambda wanted: self.compare_values(
                            _COMPARISONS[name](), thunk(args[0])(t.NEVER), thunk(args[1])(t.NEVER), call
                        )
                    build = getattr(self, f"make_{name.lower()}")
                    return lambda wanted: build([thunk(a) for a in args], call, wanted)
                case _:
                    raise ValueError(f"{row.pattern}: the meaning is no expression of concepts")

        return thunk(row.meaning)(want)

    def cmp_key(self, node: ast.Call) -> Thunk | None:
        """The comparison inside ``key=functools.cmp_to_key(f)``; in reverse, of the second with the first: equal items keep their order."""
        match {k.arg: k.value for k in node.keywords}:
            case {"key": ast.Call(func=func, args=[compare]), **rest} if self.dotted(func) == "functools.cmp_to_key":
                match rest:
                    case {"reverse": ast.Constant(value=True), **more} if not more:
                        return lambda wanted: self._swapped(compare, wanted)
                    case {} if not rest:
                        return lambda wanted: self.expr(compare, wanted)
        return None

    def _swapped(self, compare: ast.expr, wanted: t.Type) -> ir.Expr:
        """A function of two arguments that takes them the other way round."""
        assert isinstance(wanted, t.Func)
        names, body = self.apply(compare, wanted.params, wanted.result)
        params = [ir.Param(n.id, n.type) for n in names if isinstance(n, ir.Name)]
        return ir.Lambda(tuple(reversed(params)), body, type=t.Func(tuple(p.type for p in reversed(params)), body.type))

    def apply(self, func: ast.expr, types: tuple[t.Type, ...], want: t.Type = t.NEVER) -> tuple[list[ir.Expr], ir.Expr]:
        """New variables of ``types`` and a function applied to them; a lambda's body is used with its own parameters."""
        if isinstance(func, ast.Lambda) and len(scopes.arguments(func)) == len(types) and not func.args.defaults:
            fn = self.expr(func, t.Func(types, want))
            if isinstance(fn, ir.Lambda):
                return [ir.Name(p.name, type=p.type) for p in fn.params], fn.body
        names: list[ir.Expr] = [ir.Name(self.fresh("item"), type=x) for x in types]
        args = [self.made(n.id, n.type) for n in names if isinstance(n, ir.Name)]
        call = ast.copy_location(ast.Call(func, args, []), func)
        return names, self.expr(call, want)

    def op(self, concept: str, args: Sequence[Thunk], node: ast.expr, want: t.Type = t.NEVER) -> ir.Expr:
        """A concept applied: arguments brought to its signature, type variables solved, the result typed."""
        sig = signature(concept)
        params = [*sig.params, *([sig.params[-1]] * (len(args) - len(sig.params)))] if sig.params else []
        bound: dict[str, t.Type] = {}
        lowered: list[ir.Expr | None] = [None] * len(args)
        reached, self.reached = self.reached, self.reached and (nid(node) < 0 or not isinstance(self.seen(node), t.Never))
        try:
            return self._applied(concept, sig, params, args, lowered, bound, node, want)
        finally:
            self.reached = reached

    def _applied(
        self,
        concept: str,
        sig: signatures.Signature,
        params: Sequence[t.Type],
        args: Sequence[Thunk],
        lowered: list[ir.Expr | None],
        bound: dict[str, t.Type],
        node: ast.expr,
        want: t.Type,
    ) -> ir.Expr:
        mutates = 0 in loader.concepts()[concept].mutates
        for i, (param, arg) in enumerate(zip(params, args, strict=False)):
            if isinstance(param, t.Func):
                continue
            known = substitute(param, bound)
            e = self.as_param(arg(known), param)
            if param == t.Class("N") and isinstance(e.type, t.Str | t.Tuple | t.List | t.Dict | t.Set):
                return self.raising("TypeError", f"bad operand type for {concept.removeprefix('num.')}(): {t.show(e.type)}", t.INT)
            e = self.numbered(e) if t.is_numeric(known) or param == t.Class("N") else e
            lowered[i] = e = self.sought(e, known) if i == 1 and concept in _SEEKING else e
            bind(param, e.type, bound)
        for i, (param, arg) in enumerate(zip(params, args, strict=False)):
            if isinstance(param, t.Func):
                e = arg(substitute(param, bound))
                lowered[i] = e
                bind(param, e.type, bound)
        if concept in ("list.count", "list.index", "list.remove") and self.seek_truths(concept, lowered):
            bound = {}
            bind(params[0], lowered[0].type if lowered[0] is not None else t.NEVER, bound)
        if mutates and lowered[0] is not None:
            own: dict[str, t.Type] = {}
            bind(params[0], lowered[0].type, own)
            wanted = substitute(params[0], {k: t.join(own.get(k, t.NEVER), v) for k, v in bound.items()})
            if wanted != lowered[0].type:
                self.refine(lowered[0], _like(lowered[0].type, wanted))
            bound = {k: fill(own.get(k, t.NEVER), v) for k, v in bound.items()} | {k: v for k, v in own.items() if k not in bound}
        if not self.evidence.inputs:
            bound = {k: _widest(v) for k, v in bound.items()}
        if concept.startswith(("int.", "math.")) and (
            self.seen(node) == t.BIGINT
            or any(e is not None and e.type == t.BIGINT for e in lowered)
            or t.BIGINT in t.children(self.seen(node))
        ):
            # An operation on ints is one on big ints as well.
            params = params if concept in GROWING else [_bigger(p) for p in params]
            if concept not in ("int.bit_length", "int.bit_count"):
                sig = dataclasses.replace(sig, result=_bigger(sig.result))
        result = substitute(sig.result, bound)
        if t.has_never(result):
            expected = self.seen(node)
            bind(sig.result, expected if not isinstance(expected, t.Never) else want, bound)
            result = substitute(sig.result, bound)
        fitted = tuple(
            self.fit_operand(e, _like(e.type, substitute(p, bound)), p) if not isinstance(p, t.Func) else e
            for e, p in zip(lowered, params, strict=False)
            if e is not None
        )
        if concept == "list.index" and self.names_searches and is_pure(fitted[1]):
            return self.searched(*fitted)
        match concept, fitted:
            case "iter.min_or" | "iter.max_or", (ir.Coerce(operand=ir.Name(type=t.List()) as items), ir.Const(value=None) as none):
                return self.extreme_or_none(concept.removesuffix("_or"), items, none)
            case "iter.min_or" | "iter.max_or", (ir.Expr(type=t.Iter(elem=elem)) as steps, ir.Const(value=None) as none) if (
                result == t.Optional(elem)
            ):
                return self.extreme_or_none(concept.removesuffix("_or"), ir.Op("iter.to_list", (steps,), type=t.List(elem)), none)
            case _:
                return ir.Op(concept, fitted, type=result)

    def extreme_or_none(self, concept: str, items: ir.Expr, none: ir.Expr) -> ir.Expr:
        """The least or greatest of a list, and none of an empty one."""
        items, again = self.named(items)
        found = self.fit(ir.Op(concept, (again,), type=element(items.type), on_fail="unreachable"), none.type)
        return ir.IfExp(ir.Truthy(items, type=t.BOOL), found, none, type=none.type)

    def searched(self, items: ir.Expr, item: ir.Expr) -> ir.Expr:
        """The place of an item; where it is missing, an error that says which it is, as Python's does of a list."""
        items, again = self.named(items)
        there = ir.Op("list.contains", (items, item), type=t.BOOL)
        frozen = isinstance(items.type, t.List) and items.type.frozen
        said = ir.Interp((ir.Formatted(item, conversion="r", type=t.STR), str_const(" is not in list")), type=t.STR)
        missing = ir.New("ValueError", (str_const("tuple.index(x): x not in tuple") if frozen else said,), type=t.Class("ValueError"))
        found = ir.Op("list.index", (again, item), on_fail="unreachable", type=t.INT)
        return ir.IfExp(there, found, ir.Op("error.raise", (missing,), type=t.INT), type=t.INT)

    def seek_truths(self, concept: str, args: list[ir.Expr | None]) -> bool:
        """Where a number is sought among booleans, makes it the truth value that it equals, or numbers of those."""
        items, item = args[:2]
        if (
            items is None
            or item is None
            or not isinstance(item.type, t.Int)
            or items.type not in (t.List(t.BOOL), t.List(t.BOOL, frozen=True))
        ):
            return False
        if isinstance(item, ir.Const) and item.value in (0, 1):
            args[1] = ir.Const(bool(item.value), type=t.BOOL)
        elif concept != "list.remove":
            name = ir.Name(self.fresh("item"), type=t.BOOL)
            args[0] = ir.Comp("list", ir.Coerce(name, type=t.INT), (ir.Clause(name, items),), type=t.List(t.INT))
        return True

    def fit_operand(self, e: ir.Expr, want: t.Type, param: t.Type) -> ir.Expr:
        """An operand of its type; where elements may be missing that an operation only reads, each is checked as it is read."""
        match param, e.type, want:
            case t.Iter(), t.List(elem=t.Optional(inner=inner) as elem), t.List(elem=wanted) if inner == wanted:
                item = ir.Name(self.fresh("item"), type=elem)
                return ir.Comp("iter", ir.Coerce(item, type=wanted), (ir.Clause(item, e),), type=t.Iter(wanted))
            case _:
                return self.fit(e, want)

    def as_param(self, e: ir.Expr, param: t.Type) -> ir.Expr:
        """An argument in the container that a signature asks for (its elements are fitted later)."""
        if isinstance(e.type, t.Optional) and not isinstance(param, t.Optional) and not signatures.is_variable(param):
            e = ir.Coerce(e, type=e.type.inner)
        if isinstance(e.type, t.Union) and isinstance(param, t.Iter | t.List | t.Set | t.Dict):
            e = self.iterable(e)
        match param:
            case t.Iter():
                e = self.iterable(e)
                return ir.Op("set.to_list", (e,), type=t.List(e.type.elem)) if isinstance(e.type, t.Set) else e
            case t.List():
                return self.to_list(e)
            case t.Set() if isinstance(e.type, t.List | t.Iter | t.Tuple | t.Str | t.Dict):
                source = self.iterable(e)
                return ir.Op("set.of", (source,), type=t.Set(element(source.type)))
            case _:
                return e

    def flavours(self, node: ast.expr) -> frozenset[str]:
        found = set(self.evidence.flavours.get(nid(node), ()))
        match node:
            case ast.Name():
                var = scopes.variable(node)
                if var is not None:
                    found |= var.flavours
            case ast.Call(func=func, args=args):
                path = self.dotted(func)
                if path in ("collections.Counter", "collections.deque", "collections.OrderedDict"):
                    found.add(path.rpartition(".")[2])
                elif path == "collections.defaultdict" and args:
                    found.add(f"defaultdict:{args[0].id if isinstance(args[0], ast.Name) else '<lambda>'}")
                elif path in ("range", "re.compile"):
                    found.add("range" if path == "range" else "re.Pattern")
                elif isinstance(func, ast.Attribute) and func.attr == "copy":
                    found |= self.flavours(func.value)
            case ast.BinOp(left=operand) | ast.UnaryOp(operand=operand):
                found |= self.flavours(operand)
            case ast.Subscript(value=value):
                for f in self.flavours(value):
                    if f == "defaultdict:<lambda>":
                        for lam in self._factories():
                            found |= self.flavours(lam.body)
            case _:
                pass
        return frozenset(found)

    def _factories(self) -> list[ast.Lambda]:
        return [
            n.args[0]
            for n in trees.walk(self.tree)
            if isinstance(n, ast.Call) and n.args and isinstance(n.args[0], ast.Lambda) and self.dotted(n.func) == "collections.defaultdict"
        ]

    def factory(self, node: ast.expr, flavours: frozenset[str], want: t.Type) -> ir.Expr | None:
        for f in flavours:
            if not f.startswith("defaultdict:"):
                continue
            name = f.partition(":")[2]
            match name:
                case "int":
                    return int_const(0)
                case "float":
                    return ir.Const(0.0, type=t.FLOAT)
                case "str":
                    return str_const("")
                case "bool":
                    return FALSE
                case "list" | "deque":
                    return ir.ListLit((), type=want if isinstance(want, t.List) else t.List(t.NEVER))
                case "set":
                    return ir.SetLit((), type=want if isinstance(want, t.Set) else t.Set(t.NEVER))
                case "dict" | "Counter" | "OrderedDict":
                    return ir.DictLit((), type=want if isinstance(want, t.Dict) else t.Dict(t.NEVER, t.NEVER))
                case "<lambda>":
                    for lam in self._factories():
                        e = self.expr(lam.body, want)
                        if isinstance(want, t.Never) or type(e.type) is type(want) or t.is_numeric(want):
                            return e
                case _:
                    function = self.function_named(name)
                    if function is not None:
                        return ir.Call(function.name, (), type=self.result_type(function))
        return None


def _concept(node: ast.Attribute) -> str:
    """The identifier of a concept as a meaning spells it: ``str.find``."""
    assert isinstance(node.value, ast.Name)
    return f"{node.value.id}.{node.attr}"


def _bigger(type_: t.Type) -> t.Type:
    match type_:
        case t.Int():
            return t.BIGINT
        case t.Tuple(items=items):
            return t.Tuple(tuple(map(_bigger, items)))
        case _:
            return type_


def _like(have: t.Type, wanted: t.Type) -> t.Type:
    """``wanted`` with the container kind that ``have`` already is (a seq serves where a list is only read)."""
    match have, wanted:
        case t.List(), t.List(elem=e) | t.Iter(elem=e):
            return t.List(e, have.frozen, have.fixed)
        case t.Set(), t.Set(elem=e):
            return t.Set(e, have.frozen)
        case _:
            return wanted


def _widest(type_: t.Type) -> t.Type:
    """Without evidence, numbers of several types are floats."""
    if isinstance(type_, t.Union) and all(map(t.is_numeric, type_.members)):
        return t.FLOAT if t.FLOAT in type_.members else t.INT
    return type_
