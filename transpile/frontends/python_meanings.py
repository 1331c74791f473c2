"""Meanings in the table that are nodes of the IR, or need a look at types: ``Length``, ``AsList``, ``Sum`` …"""

from __future__ import annotations

import ast
import dataclasses
import re
from collections.abc import Callable, Sequence

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.frontends import python_scope as scopes
from dragoman.transpile.frontends.python_base import (
    int_const,
    is_pure,
    none_of,
    numeric_join,
)
from dragoman.transpile.frontends.python_concepts import Concepts, Thunk
from dragoman.transpile.frontends.python_exprs import element

#: Concepts whose list result nobody else holds, so that list(…) of it need not copy.
_FRESH = frozenset(
    [
        "str.chars",
        "str.split",
        "str.split_ws",
        "str.split_max",
        "str.split_ws_max",
        "str.rsplit_max",
        "str.splitlines",
        "dict.keys",
        "dict.values",
        "dict.items",
        "list.sorted",
        "list.sorted_desc",
        "list.sorted_by",
        "list.sorted_by_desc",
        "list.concat",
        "list.repeat",
        "list.reversed",
        "list.copy",
        "iter.to_list",
        "set.to_list",
        "bytes.to_list",
        "re.findall",
        "re.split",
        "counter.most_common",
    ]
)


class Meanings(Concepts):
    """``make_<name>`` builds the meaning ``Name(…)``."""

    def make_length(self, args: Sequence[Thunk], node: ast.Call, want: t.Type) -> ir.Expr:
        e = args[0](t.NEVER)
        if isinstance(e.type, t.Optional):
            e = ir.Coerce(e, type=e.type.inner)
        if self.raises(e):
            return dataclasses.replace(e, type=t.INT)
        if isinstance(e.type, t.Union):
            able = [m for m in e.type.members if isinstance(m, t.Str | t.List | t.Dict | t.Set | t.Tuple)]
            if len(able) > 1:
                return self.dispatch(e, able, lambda x: self.make_length([lambda w: x], node, want))
            e = ir.Coerce(e, type=able[0]) if able else e
        match e.type:
            case t.Str():
                return ir.Length(e, "codepoint", type=t.INT)
            case t.Tuple(items=items) if is_pure(e):
                return int_const(len(items))
            case t.Tuple():
                return ir.Length(self.iterable(e), type=t.INT)
            case t.Class() if self.class_has(e.type, "__len__"):
                return self.method_call(e, "__len__", (), node)
            case t.List() | t.Dict() | t.Set() | t.Bytes():
                if isinstance(e, ir.Op) and e.concept in ("dict.keys", "dict.values", "dict.items"):
                    return ir.Length(e.args[0], type=t.INT)
                return ir.Length(e, type=t.INT)
            case t.Never():
                return ir.Length(e, type=t.INT)
            case t.Iter() if isinstance(e, ir.Range):
                return ir.Op("iter.length", (e,), type=t.INT)
            case _:
                return self.raising("TypeError", f"object of type {t.show(e.type)} has no len()", t.INT)

    def make_truthy(self, args: Sequence[Thunk], node: ast.Call, want: t.Type) -> ir.Expr:
        return self.cond(node.args[0]) if len(node.args) == 1 and isinstance(node.args[0], ast.BoolOp) else self.truth(args[0](t.NEVER))

    def make_slice(self, args: Sequence[Thunk], node: ast.Call, want: t.Type) -> ir.Expr:
        obj, lo, hi = (a(t.NEVER) for a in args)
        return ir.Slice(
            obj, lo if not isinstance(lo.type, t.NoneT) else None, hi if not isinstance(hi.type, t.NoneT) else None, type=obj.type
        )

    def make_notnegative(self, args: Sequence[Thunk], node: ast.Call, want: t.Type) -> ir.Expr:
        """How many elements are chosen; a number below zero is an error, where loops and literals do not exclude one."""
        e = args[0](t.INT)
        variable = scopes.variable(node.args[-1]) if node.args and isinstance(node.args[-1], ast.Name) else None
        counted = variable is not None and any(index is variable and low is not None and low >= 0 for index, low, *_ in self.bounds)
        if counted or e.type != t.INT or isinstance(e, ir.Length) or (isinstance(e, ir.Const) and e.value >= 0):
            return e
        asked, again = self.named(e)
        below = ir.Compare("<", asked, int_const(0), type=t.BOOL)
        return ir.IfExp(below, self.raising("ValueError", "r must be non-negative", t.INT), again, type=t.INT)

    def make_nothing(self, args: Sequence[Thunk], node: ast.Call, want: t.Type) -> ir.Expr:
        return none_of(t.NONE)

    def make_unsupported(self, args: Sequence[Thunk], node: ast.Call, want: t.Type) -> ir.Expr:
        return self.unsupported(node, "builtin", f"the call {ast.unparse(node)}", want)

    def make_when(self, args: Sequence[Thunk], node: ast.Call, want: t.Type) -> ir.Expr:
        test = self.truth(args[0](t.BOOL))
        if isinstance(test, ir.Const):
            return args[1 if test.value else 2](want)
        then, orelse = args[1](want), args[2](want)
        return ir.IfExp(test, then, self.fit(orelse, then.type), type=then.type)

    def make_toint(self, args: Sequence[Thunk], node: ast.Call, want: t.Type) -> ir.Expr:
        e = args[0](t.NEVER)
        match e.type:
            case t.Float():
                return ir.Op("float.to_int", (e,), type=t.INT)
            case t.Optional(inner=inner):
                return self.make_toint([lambda w: ir.Coerce(e, type=inner)], node, want)
            case t.Class() if self.class_has(e.type, "__int__"):
                return self.method_call(e, "__int__", (), node)
            case t.Class() if self.is_number(e.type):
                return self.numbered(e)
            case t.Union(members=members):
                other = [m for m in members if isinstance(m, t.Str)]
                return (
                    ir.Op("int.parse", (ir.Coerce(e, type=t.STR),), type=t.INT)
                    if other and not any(map(t.is_numeric, members))
                    else self.number(e)
                )
            case t.Int():
                return e
            case t.Bytes():
                return ir.Op("int.parse", (ir.Op("bytes.decode", (e,), type=t.STR),), type=t.INT)
            case t.Bool() | t.Never():
                return self.fit(e, t.INT)
            case _:
                return self.raising("TypeError", f"int() argument must be a string or a number, not {t.show(e.type)}", t.INT)

    def make_tofloat(self, args: Sequence[Thunk], node: ast.Call, want: t.Type) -> ir.Expr:
        e = args[0](t.NEVER)
        if isinstance(e.type, t.Class) and self.class_has(e.type, "__float__"):
            return self.method_call(e, "__float__", (), node)
        e = self.number(e)
        if not t.is_numeric(e.type):
            return self.raising("TypeError", f"float() argument must be a string or a number, not {t.show(e.type)}", t.FLOAT)
        return self.fit(e, t.FLOAT)

    def make_usub(self, args: Sequence[Thunk], node: ast.Call, want: t.Type) -> ir.Expr:
        e = self.number(args[0](t.NEVER))
        return ir.Neg(e, type=e.type)

    def make_sum(self, args: Sequence[Thunk], node: ast.Call, want: t.Type) -> ir.Expr:
        e = self.iterable(args[0](t.NEVER))
        e = ir.Op("set.to_list", (e,), type=t.List(e.type.elem)) if isinstance(e.type, t.Set) else e
        elem = element(e.type)
        seen = self.seen(node)
        match elem:
            case t.Bool():
                return ir.Op("iter.sum", (self.each(e, lambda x: self.fit(x, t.INT)),), type=t.INT)
            case t.Union(members=members) if all(map(t.is_numeric, members)):
                wide = next((m for m in (t.FLOAT, t.BIGINT) if m in members), t.INT)
                return ir.Op("iter.sum", (self.each(e, lambda x: self.fit(x, wide)),), type=wide)
            case t.Union(members=members) if any(map(t.is_numeric, members)):
                numeric = [m for m in members if t.is_numeric(m)]
                if len(numeric) > 1:
                    return self.unsupported(node, "sum", "sum() of what may be no number", elem)
                # What is no number raises, as in Python.
                return ir.Op("iter.sum", (self.each(e, lambda x: ir.Coerce(x, type=numeric[0])),), type=numeric[0])
            case t.Optional(inner=inner):
                return ir.Op("iter.sum", (self.each(e, lambda x: ir.Coerce(x, type=inner)),), type=inner)
            case t.Never():
                return ir.Op("iter.sum", (e,), type=seen if t.is_numeric(seen) else t.INT)
            case t.Class() if self.is_number(elem):
                return ir.Op("iter.sum", (self.each(e, self.numbered),), type=t.INT)
            case t.Class() if self.class_has(elem, "__radd__", "__add__"):
                return self.unsupported(node, "sum", "sum() of objects", elem)
            case t.Float() if isinstance(want, t.Union) and isinstance(seen, t.Union) and is_pure(e):
                # The sum of no floats is the int 0.
                empty = ir.Compare("==", ir.Length(e, type=t.INT), int_const(0), type=t.BOOL)
                return ir.IfExp(empty, self.fit(int_const(0), want), self.fit(ir.Op("iter.sum", (e,), type=elem), want), type=want)
            case _ if t.is_numeric(elem):
                type_ = t.BIGINT if seen == t.BIGINT else elem
                return ir.Op("iter.sum", (self.each(e, lambda x: self.fit(x, type_)) if type_ != elem else e,), type=type_)
            case _:
                return self.raising("TypeError", f"unsupported operand type(s) for +: 'int' and {t.show(elem)}", t.INT)

    def each(self, e: ir.Expr, change: Callable[[ir.Expr], ir.Expr]) -> ir.Expr:
        """A lazy comprehension that changes every element."""
        if isinstance(e, ir.Comp) and e.kind in ("iter", "list"):
            body = change(e.elem)
            return dataclasses.replace(e, kind="iter", elem=body, type=t.Iter(body.type))
        name = ir.Name(self.fresh("item"), type=element(e.type))
        body = change(name)
        return ir.Comp("iter", body, (ir.Clause(name, e),), type=t.Iter(body.type))

    def make_reduce(self, args: Sequence[Thunk], node: ast.Call, want: t.Type) -> ir.Expr:
        """Without a start the first element is what is combined: where the result is a big integer, all of them are."""
        source = self.iterable(args[1](t.NEVER))
        if self.seen(node) == t.BIGINT and isinstance(element(source.type), t.Int):
            source = self.each(source, lambda x: self.fit(x, t.BIGINT))
        return self.op("iter.reduce", [lambda w: self.fit(args[0](w), w), lambda w: source], node, want)

    def make_sumfrom(self, args: Sequence[Thunk], node: ast.Call, want: t.Type) -> ir.Expr:
        start = args[1](t.NEVER)
        source = self.iterable(args[0](t.NEVER))
        if isinstance(start.type, t.List | t.Tuple):
            return self.op("iter.sum_lists", [lambda w: source, lambda w: self.to_list(start)], node, want)
        if isinstance(start.type, t.Class) and self.class_has(start.type, "__add__"):
            sides = (ir.Name(self.fresh("total"), type=start.type), ir.Name(self.fresh("item"), type=element(source.type)))
            added = self.method_call(sides[0], "__add__", sides[1:], node)
            params = tuple(ir.Param(side.id, side.type) for side in sides)
            adding = ir.Lambda(params, added, type=t.Func(tuple(p.type for p in params), added.type))
            return ir.Op("iter.reduce_from", (adding, source, start), type=start.type, span=start.span)
        if not t.is_numeric(start.type) and not isinstance(start.type, t.Never):
            return self.raising("TypeError", "sum() can't sum these", start.type)
        total = self.make_sum([lambda w: source], node, t.NEVER)
        if not isinstance(total, ir.Op) or not t.is_numeric(total.type):
            return total
        first = self.number(start)
        type_ = numeric_join(first.type, total.type)
        items = total.args[0] if total.type == type_ else self.each(total.args[0], lambda x: self.fit(x, type_))
        added = ir.Op("iter.sum_from", (items, self.fit(first, type_)), type=type_)
        if isinstance(want, t.Union) and isinstance(type_, t.Float) and isinstance(start.type, t.Int) and is_pure(source):
            # The start alone, an int, is the sum of no floats.
            empty = ir.Compare("==", ir.Length(source, type=t.INT), int_const(0), type=t.BOOL)
            return ir.IfExp(empty, self.fit(start, want), self.fit(added, want), type=want)
        return added

    def make_bools(self, args: Sequence[Thunk], node: ast.Call, want: t.Type) -> ir.Expr:
        e = self.iterable(args[0](t.NEVER))
        if isinstance(element(e.type), t.Bool):
            return e
        return self.each(e, self.truth)

    def make_lists(self, args: Sequence[Thunk], node: ast.Call, want: t.Type) -> ir.Expr:
        e = self.iterable(args[0](t.NEVER))
        return e if isinstance(element(e.type), t.List) else self.each(e, self.to_list)

    def make_tolist(self, args: Sequence[Thunk], node: ast.Call, want: t.Type) -> ir.Expr:
        e = args[0](t.NEVER)
        return e if isinstance(e, ir.Range) else self.to_list(e)

    def make_aslist(self, args: Sequence[Thunk], node: ast.Call, want: t.Type) -> ir.Expr:
        e = self.iterable(args[0](want if isinstance(want, t.List) else t.NEVER))
        if isinstance(e, ir.Comp) and e.kind in ("iter", "list"):
            return dataclasses.replace(e, kind="list", type=t.List(element(e.type)))
        if isinstance(e.type, t.Set):
            return ir.Op("set.to_list", (e,), type=t.List(e.type.elem))
        if isinstance(e.type, t.List) and not e.type.frozen:
            if isinstance(e, ir.ListLit | ir.Slice) or (isinstance(e, ir.Op) and e.concept in _FRESH):
                return e
            return ir.Op("list.copy", (e,), type=e.type)
        return ir.Op("iter.to_list", (e,), type=t.List(element(e.type)))

    def make_astuple(self, args: Sequence[Thunk], node: ast.Call, want: t.Type) -> ir.Expr:
        e = args[0](t.NEVER)
        return e if isinstance(e.type, t.Tuple) else self.frozen(self.as_param(e, t.Iter(t.NEVER)))

    def make_set(self, args: Sequence[Thunk], node: ast.Call, want: t.Type) -> ir.Expr:
        return ir.SetLit((), type=t.Set(want.elem if isinstance(want, t.Set) else t.NEVER))

    def make_asset(self, args: Sequence[Thunk], node: ast.Call, want: t.Type) -> ir.Expr:
        e = args[0](t.NEVER)
        if isinstance(e.type, t.Set) and not e.type.frozen:
            return ir.Op("set.copy", (e,), type=e.type)
        e = self.as_param(e, t.Iter(t.NEVER))
        if isinstance(e, ir.Comp) and e.kind == "iter":
            return dataclasses.replace(e, kind="set", type=t.Set(element(e.type)))
        return ir.Op("set.of", (e,), type=t.Set(element(e.type)))

    def make_toset(self, args: Sequence[Thunk], node: ast.Call, want: t.Type) -> ir.Expr:
        e = args[0](t.NEVER)
        return e if isinstance(e.type, t.Set | t.Never) else ir.Op("set.of", (src := self.iterable(e),), type=t.Set(element(src.type)))

    def make_asdict(self, args: Sequence[Thunk], node: ast.Call, want: t.Type) -> ir.Expr:
        e = self.iterable(args[0](t.NEVER))
        pair = element(e.type)
        if isinstance(e, ir.Comp) and isinstance(e.elem, ir.TupleLit) and len(e.elem.items) == 2:
            key, value = e.elem.items
            return ir.Comp("dict", key, e.clauses, value, type=t.Dict(key.type, value.type))
        if isinstance(pair, t.Tuple) and len(pair.items) == 2:
            return ir.Op("dict.of_pairs", (e,), type=t.Dict(*pair.items))
        inner = element(pair)
        k, v = ir.Name(self.fresh("key"), type=inner), ir.Name(self.fresh("value"), type=inner)
        return ir.Comp("dict", k, (ir.Clause(ir.TupleLit((k, v), type=pair), e),), v, type=t.Dict(inner, inner))

    def make_next(self, args: Sequence[Thunk], node: ast.Call, want: t.Type) -> ir.Expr:
        e = args[0](t.NEVER)
        concept = "iter.first" if isinstance(e, ir.Comp) else "iter.next"
        if isinstance(e.type, t.Class) and self.class_has(e.type, "__next__"):
            return self.method_call(e, "__next__", (), node)
        return ir.Op(concept, (self.iterable(e),), type=element(e.type))

    def make_nextor(self, args: Sequence[Thunk], node: ast.Call, want: t.Type) -> ir.Expr:
        e, default = args[0](t.NEVER), args[1](t.NEVER)
        concept = "iter.first_or" if isinstance(e, ir.Comp) else "iter.next_or"
        inner = element(e.type)
        type_ = self.merged(inner, default.type)
        if concept == "iter.next_or" and type_ not in (inner, t.Optional(inner)):
            return self.next_or_other(e, default, type_, node)
        source = self.each(e, lambda x: self.fit(x, type_)) if type_ != inner else e
        return ir.Op(concept, (source, self.fit(default, type_)), type=type_)

    def next_or_other(self, e: ir.Expr, default: ir.Expr, type_: t.Type, node: ast.Call) -> ir.Expr:
        """``next(it, "done")`` of numbers: a number or none, and then the default. An iterator of the common type would read all at once."""
        inner = element(e.type)
        if isinstance(inner, t.Optional):
            return self.unsupported(node, "iterator", "a default of another type than the elements, which may be None")
        maybe = t.Optional(inner)
        item, other = ir.Name(self.fresh("item"), type=maybe), ir.Name(self.fresh("default"), type=default.type)
        found = ir.Op("iter.next_or", (self.each(e, lambda x: self.fit(x, maybe)), none_of(maybe)), type=maybe)
        first: tuple[ir.Stmt, ...] = () if is_pure(default) else (ir.Declare(other.id, other.type, default, mutable=False),)
        either = (self.fit(x, type_) for x in (other if first else default, ir.Coerce(item, type=inner)))
        chosen = ir.IfExp(ir.IsNone(item, type=t.BOOL), *either, type=type_)
        return ir.Block((*first, ir.Declare(item.id, maybe, found, mutable=False)), chosen, type=type_)

    def make_nextornone(self, args: Sequence[Thunk], node: ast.Call, want: t.Type) -> ir.Expr:
        return self.make_nextor([args[0], lambda w: none_of(t.NONE)], node, want)

    def make_copyof(self, args: Sequence[Thunk], node: ast.Call, want: t.Type) -> ir.Expr:
        e = args[0](t.NEVER)
        match e.type:
            case t.List(frozen=False):
                return ir.Op("list.copy", (e,), type=e.type)
            case t.Dict():
                return ir.Op("dict.copy", (e,), type=e.type)
            case t.Set(frozen=False):
                return ir.Op("set.copy", (e,), type=e.type)
            case t.Class():
                return ir.Op("value.copy", (e,), type=e.type)
            case _:
                return e

    def make_findall(self, args: Sequence[Thunk], node: ast.Call, want: t.Type) -> ir.Expr:
        pattern, text = self.fit(args[0](t.STR), t.STR), self.fit(args[1](t.STR), t.STR)
        groups = 0
        if isinstance(pattern, ir.Const):
            try:
                groups = re.compile(pattern.value).groups
            except re.error:
                return self.raising("ValueError", "bad pattern", t.List(t.STR))
        if groups > 1:
            return ir.Op("re.findall_groups", (pattern, text), type=t.List(t.Tuple((t.STR,) * groups)))
        return ir.Op("re.findall", (pattern, text), type=t.List(t.STR))

    def make_translate(self, args: Sequence[Thunk], node: ast.Call, want: t.Type) -> ir.Expr:
        text, table_ = args[0](t.NEVER), args[1](t.NEVER)
        wanted = t.Dict(t.INT, t.Optional(t.STR))
        match table_.type:
            case t.Dict(key=t.Int(), value=(t.Int() | t.Optional(inner=t.Int())) as value):
                k, v = ir.Name(self.fresh("key"), type=t.INT), ir.Name(self.fresh("value"), type=value)
                code: ir.Expr = ir.Coerce(v, type=t.INT) if isinstance(value, t.Optional) else v
                char: ir.Expr = ir.Coerce(ir.Op("str.chr", (code,), type=t.STR), type=wanted.value)
                if isinstance(value, t.Optional):
                    char = ir.IfExp(ir.IsNone(v, type=t.BOOL), none_of(wanted.value), char, type=wanted.value)
                pairs = ir.Op("dict.items", (table_,), type=t.List(t.Tuple((t.INT, value))))
                pattern = ir.TupleLit((k, v), type=t.Tuple((t.INT, value)))
                table_ = ir.Comp("dict", k, (ir.Clause(pattern, pairs),), char, type=wanted)
            case t.Dict(key=t.Str()):
                return text  # The table is asked for code points and has none.
            case _:
                table_ = self.fit(table_, wanted)
        return ir.Op("str.translate", (text, table_), type=t.STR)

    def make_getor(self, args: Sequence[Thunk], node: ast.Call, want: t.Type) -> ir.Expr:
        """An integer out of a dictionary of integers, or a float beside them, which makes no other dictionary of it."""
        if _is_float(node.args[1]) or (isinstance(node.args[1], ast.Name) and isinstance(self.seen(node.args[1]), t.Float)):
            entries = args[0](t.NEVER)
            if isinstance(entries.type, t.Dict) and isinstance(entries.type.value, t.Int):
                key, default = self.fit(args[1](entries.type.key), entries.type.key), args[2](t.NEVER)
                if is_pure(entries) and is_pure(key) and isinstance(default.type, t.Float):
                    there = ir.Op("dict.contains", (entries, key), type=t.BOOL)
                    found = ir.Lookup(entries, key, on_fail="unreachable", type=entries.type.value)
                    type_ = self.merged(found.type, default.type)
                    return ir.IfExp(there, self.fit(found, type_), self.fit(default, type_), type=type_)
        return self.op("dict.get_or", args, node, want)

    def make_group(self, args: Sequence[Thunk], node: ast.Call, want: t.Type) -> ir.Expr:
        match, n = args[0](t.NEVER), self.fit(args[1](t.INT), t.INT)
        if isinstance(self.seen(node), t.Optional) or isinstance(want, t.Optional):
            return ir.Op("match.group_opt", (match, n), type=t.Optional(t.STR))
        return ir.Op("match.group", (match, n), type=t.STR)

    def make_capitalized(self, args: Sequence[Thunk], node: ast.Call, want: t.Type) -> ir.Expr:
        return self.each(args[0](t.NEVER), lambda x: ir.Op("str.capitalize", (x,), type=t.STR))


def _is_float(node: ast.expr) -> bool:
    """Is it written as a float: ``0.5``, ``float("inf")``, ``-math.inf``?"""
    match node:
        case ast.Constant(value=float()) | ast.Attribute(attr="inf") | ast.Call(func=ast.Name(id="float")):
            return True
        case ast.UnaryOp(operand=operand):
            return _is_float(operand)
        case _:
            return False
