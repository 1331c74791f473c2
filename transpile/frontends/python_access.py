"""Python subscripts, slices and attributes → IR."""

from __future__ import annotations

import ast
from typing import cast

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.frontends import python_scope as scopes
from dragoman.transpile.frontends import python_table as table
from dragoman.transpile.frontends.python_base import (
    fill,
    has_effect,
    int_const,
    is_pure,
)
from dragoman.transpile.frontends.python_exprs import element
from dragoman.transpile.frontends.python_operators import Operators


class Access(Operators):
    """Parts of values."""

    def _subscript(self, node: ast.Subscript, want: t.Type) -> ir.Expr:
        obj = self.expr(node.value)
        if isinstance(obj.type, t.Optional):
            obj = ir.Coerce(obj, type=obj.type.inner)
        if isinstance(obj.type, t.Union):
            able = [m for m in obj.type.members if isinstance(m, t.List | t.Dict | t.Str | t.Tuple)]
            if len(able) > 1:
                return self.dispatch(obj, able, lambda x: self._subscripted(x, node))
            obj = ir.Coerce(obj, type=able[0]) if able else obj
        return self._subscripted(obj, node)

    def _subscripted(self, obj: ir.Expr, node: ast.Subscript) -> ir.Expr:
        if (
            isinstance(node.slice, ast.Call)
            and isinstance(node.slice.func, ast.Name)
            and node.slice.func.id == "slice"
            and 1 <= len(node.slice.args) <= 3
        ):
            parts = node.slice.args
            made = (
                ast.Slice(None, parts[0], None) if len(parts) == 1 else ast.Slice(parts[0], parts[1], parts[2] if len(parts) == 3 else None)
            )
            return self.slice(obj, made, node)
        if isinstance(node.slice, ast.Slice):
            return self.slice(obj, node.slice, node)
        if isinstance(obj.type, t.Dict):
            return self._lookup(obj, node)
        if isinstance(obj.type, t.Class):
            if self.class_has(obj.type, "__getitem__"):
                return self.method_call(obj, "__getitem__", (self.expr(node.slice),), node)
            if obj.type.name == "re.Match":
                key = self.expr(node.slice)
                return ir.Op("match.group_named" if isinstance(key.type, t.Str) else "match.group", (obj, key), type=t.STR)
            if (info := self.classes.get(obj.type.name)) is not None and info.is_tuple:
                obj = self.tuple_of(obj)
        index = self.expr(node.slice)
        return self.index(obj, index, node)

    def _lookup(self, obj: ir.Expr, node: ast.Subscript) -> ir.Expr:
        assert isinstance(obj.type, t.Dict)
        key_type, value = obj.type.key, obj.type.value
        key = self.expr(node.slice, key_type)
        if t.has_never(key_type) and not t.has_never(key.type):
            key_type = fill(key_type, key.type)
            obj = self.fit(obj, t.Dict(key_type, value))
        key = self.sought(key, key_type)
        if self.comparable(key_type, key.type) is None:
            return self.raising("KeyError", "no such key", value)
        key = self.fit(key, key_type)
        flavours = self.flavours(node.value)
        if "Counter" in flavours:
            return ir.Op("dict.get_or", (obj, key, int_const(0)), type=value)
        default = self.factory(node.value, flavours, value)
        if default is not None:
            return ir.Op("dict.setdefault", (obj, key, self.fit(default, value)), type=fill(value, default.type))
        return ir.Lookup(obj, key, type=value)

    def index(self, obj: ir.Expr, index: ir.Expr, node: ast.Subscript) -> ir.Expr:
        type_ = obj.type
        if self.raises(obj) or self.raises(index):
            return obj if self.raises(obj) else index
        index = self.number(index)
        if not isinstance(index.type, t.Int):
            return self._type_error(node, f"indices must be integers, not {t.show(index.type)}", element(type_))
        if index.type == t.BIGINT:
            index = ir.Coerce(index, type=t.INT)
        match type_:
            case t.Tuple(items=items):
                # An item is taken out of a literal only where the others need not be evaluated.
                if isinstance(index, ir.Const) and not (isinstance(obj, ir.TupleLit) and any(map(has_effect, obj.items))):
                    if -len(items) <= index.value < len(items):
                        return self.item(obj, index.value % len(items))
                    return self.raising("IndexError", "tuple index out of range", t.join_all(items))
                elem = t.join_all(items)
                obj = self.fit(obj, t.List(elem, frozen=True))
            case t.Str():
                elem = t.STR
            case t.Bytes():
                elem = t.INT
            case t.List(elem=elem):
                pass
            case t.Never():
                return self.unsupported(node, "untyped", "the type of what is indexed is not known")
            case _:
                return self._type_error(node, f"{t.show(type_)} is not subscriptable", t.NEVER)
        wraps, on_fail = self.proved(node)
        if isinstance(index, ir.Const) and index.value >= 0:
            wraps = False
        if self.names_places and on_fail == "raise" and isinstance(obj.type, t.List) and obj.type.frozen:
            return self.placed(obj, index, wraps, elem)
        return ir.Index(obj, index, wraps=wraps, on_fail=on_fail, type=elem)

    def placed(self, obj: ir.Expr, index: ir.Expr, wraps: bool, elem: t.Type) -> ir.Expr:
        """An item of a tuple; a place outside says that it is a tuple's, where targets have lists."""
        (obj, again), (index, place) = self.named(obj), self.named(index)
        lowest: ir.Expr = ir.Neg(ir.Length(obj, type=t.INT), type=t.INT)
        size: ir.Expr = ir.Length(again if wraps else obj, type=t.INT)
        match obj:
            case ir.Coerce(operand=ir.Expr(type=t.Tuple(items=items))) if obj is again:
                lowest, size = int_const(-len(items)), int_const(len(items))
            case _:
                pass
        within: ir.Expr = ir.Compare("<", place if wraps else index, size, type=t.BOOL)
        if wraps:
            within = ir.BoolOp("and", (ir.Compare("<=", lowest, index, type=t.BOOL), within), type=t.BOOL)
        found = ir.Index(again, place, wraps=wraps, on_fail="unreachable", type=elem)
        return ir.IfExp(within, found, self.raising("IndexError", "tuple index out of range", elem), type=elem)

    def proved(self, node: ast.Subscript) -> tuple[bool, ir.OnFail]:
        """(may the index be negative, may it fail): what the loops around say about ``xs[i + c]``."""
        if not isinstance(node.value, ast.Name):
            return True, "raise"
        container = scopes.variable(node.value)
        offset, base = 0, node.slice
        if (
            isinstance(base, ast.BinOp)
            and isinstance(base.op, ast.Add | ast.Sub)
            and isinstance(base.right, ast.Constant)
            and isinstance(base.right.value, int)
        ):
            offset = base.right.value if isinstance(base.op, ast.Add) else -base.right.value
            base = base.left
        if not isinstance(base, ast.Name):
            return True, "raise"
        var = scopes.variable(base)
        wraps = True
        for index, low, bounded, below in self.bounds:
            if index is var:
                wraps = wraps and not (low is not None and low + offset >= 0)
                if bounded is container and container is not None and not wraps and offset <= below:
                    return False, "unreachable"
        return wraps, "raise"

    def slice(self, obj: ir.Expr, node: ast.Slice, at: ast.expr) -> ir.Expr:
        def bound(n: ast.expr | None) -> ir.Expr | None:
            if n is None or (isinstance(n, ast.Constant) and n.value is None):
                return None
            e = self.expr(n)
            if isinstance(e.type, t.Float | t.Str | t.List):
                return self.raising("TypeError", "slice indices must be integers or None", t.INT)
            if isinstance(e.type, t.Optional) and isinstance(e.type.inner, t.Int):
                return e
            return self.fit(self.number(e), t.INT)

        lo, hi, step = bound(node.lower), bound(node.upper), bound(node.step)
        type_ = obj.type
        if self.raises(obj):
            return obj
        if isinstance(type_, t.Tuple):
            if all(b is None or isinstance(b, ir.Const) for b in (lo, hi, step)) and is_pure(obj):
                low, high, stride = (None if b is None else cast(ir.Const, b).value for b in (lo, hi, step))
                if stride != 0:
                    items = tuple(self.item(obj, i) for i in range(len(type_.items))[low:high:stride])
                    return ir.TupleLit(items, type=t.Tuple(tuple(i.type for i in items)))
            obj = self.fit(obj, t.List(t.join_all(type_.items), frozen=True))
            type_ = obj.type
        if isinstance(type_, t.Iter):
            return self._type_error(at, "an iterator is not subscriptable", t.NEVER)
        if not isinstance(type_, t.Str | t.List | t.Bytes):
            if isinstance(type_, t.Never):
                return self.unsupported(at, "untyped", "the type of what is sliced is not known")
            return self._type_error(at, f"{t.show(type_)} is not sliceable", t.NEVER)
        if isinstance(step, ir.Const) and step.value == 1:
            step = None
        if isinstance(step, ir.Const) and step.value == -1 and lo is None and hi is None:
            concept = {t.Str: "str.reversed", t.List: "list.reversed", t.Bytes: "bytes.reversed"}[type(type_)]
            return ir.Op(concept, (obj,), type=type_)
        if lo is None and hi is None and step is None:
            return obj if not isinstance(type_, t.List) or type_.frozen else ir.Op("list.copy", (obj,), type=type_)
        return ir.Slice(obj, lo, hi, step, type=type_)

    def _attribute(self, node: ast.Attribute, want: t.Type) -> ir.Expr:
        path = self.dotted(node)
        if path is not None and path in table.constants():
            return self._constant_value(table.constants()[path])
        if path == "sys.stdin":
            return ir.Op("io.read_lines", (), type=t.List(t.STR))
        return self.field(node, want)

    def field(self, node: ast.Attribute, want: t.Type) -> ir.Expr:
        raise NotImplementedError
