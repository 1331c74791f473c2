"""Python expressions → IR, except calls: names, literals, operators, comparisons, access, comprehensions."""

from __future__ import annotations

import ast
import dataclasses
from collections.abc import Callable, Sequence
from typing import Any, Literal, cast

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.evidence import is_builtin, nid
from dragoman.transpile.frontends import python_format as formats
from dragoman.transpile.frontends import python_scope as scopes
from dragoman.transpile.frontends import python_table as table
from dragoman.transpile.frontends.python_base import (
    FALSE,
    TRUE,
    Base,
    ClassInfo,
    FunctionInfo,
    fill,
    int_const,
    is_error_class,
    is_pure,
    none_of,
    numeric_join,
    str_const,
)
from dragoman.transpile.frontends.python_scope import Variable

_COMPARE: dict[type[ast.cmpop], Any] = {ast.Eq: "==", ast.NotEq: "!=", ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">="}
_BITS: dict[type[ast.operator], Any] = {ast.BitAnd: "&", ast.BitOr: "|", ast.BitXor: "^", ast.LShift: "<<", ast.RShift: ">>"}
_DUNDER: dict[type[ast.operator], str] = {
    ast.Add: "__add__",
    ast.Sub: "__sub__",
    ast.Mult: "__mul__",
    ast.Div: "__truediv__",
    ast.FloorDiv: "__floordiv__",
    ast.Mod: "__mod__",
    ast.Pow: "__pow__",
    ast.BitAnd: "__and__",
    ast.BitOr: "__or__",
    ast.BitXor: "__xor__",
    ast.MatMult: "__matmul__",
    ast.LShift: "__lshift__",
    ast.RShift: "__rshift__",
}
_SET_OPS: dict[type[ast.operator], str] = {
    ast.BitOr: "set.union",
    ast.BitAnd: "set.intersection",
    ast.Sub: "set.difference",
    ast.BitXor: "set.symmetric_difference",
}
_COUNTER_OPS: dict[type[ast.operator], str] = {
    ast.Add: "counter.add",
    ast.Sub: "counter.sub",
    ast.BitAnd: "counter.min",
    ast.BitOr: "counter.max",
}


def element(type_: t.Type) -> t.Type:
    """What iterating over a value of ``type_`` gives."""
    match type_:
        case t.List(elem=e) | t.Set(elem=e) | t.Iter(elem=e):
            return e
        case t.Tuple(items=items):
            return t.join_all(items)
        case t.Dict(key=k):
            return k
        case t.Str():
            return t.STR
        case t.Bytes():
            return t.INT
        case t.Optional(inner=inner):
            return element(inner)
        case _:
            return t.NEVER


def merge_branches(a: t.Type, b: t.Type) -> t.Type:
    """The type of a choice between two values."""
    return t.join(fill(a, b), fill(b, a))


class Expressions(Base):
    """Expression lowering; ``expr`` is the door."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self._handlers: dict[type[ast.AST], Callable[[Any, t.Type], ir.Expr]] = {}
        #: (index variable, lowest value, container variable, how far below its length) facts of the loops around.
        #: How many comprehensions and lambdas the expression stands in: their variables don't exist before the statement.
        self.inside = 0
        self.bounds: list[tuple[Variable, int | None, Variable | None, int]] = []

    def expr(self, node: ast.expr, want: t.Type = t.NEVER) -> ir.Expr:
        """The expression; ``want`` says which type its place expects, to help where the expression alone says too little."""
        cls = node.__class__
        handler = self._handlers.get(cls)
        if handler is None:
            handler = self._handlers[cls] = getattr(self, f"_{cls.__name__.lower()}", self._no_expression)
        e = handler(node, want)
        return self._observed(e, node)

    def _observed(self, e: ir.Expr, node: ast.expr) -> ir.Expr:
        seen = self.evidence.observations.get(nid(node))
        if seen is None or seen == e.type or isinstance(seen, t.Never):
            return e
        have = e.type
        if t.has_never(have):
            filled = fill(have, seen)
            if filled != have:
                return self.retype(e, filled)
        elif isinstance(have, t.Union):
            if not isinstance(seen, t.Union | t.Optional) and not isinstance(e, ir.Coerce):
                for m in have.members:
                    if type(m) is type(seen):
                        return ir.Coerce(e, type=m)
        elif have == t.INT and seen == t.BIGINT:
            return self.fit(e, t.BIGINT)
        return e

    def _no_expression(self, node: ast.expr, want: t.Type) -> ir.Expr:
        return self.unsupported(node, type(node).__name__.lower(), f"Python's {type(node).__name__} expression", want)

    def cond(self, node: ast.expr) -> ir.Expr:
        """A condition: of type bool, by truth value where needed."""
        match node:
            case ast.Attribute() if self.is_method(node):
                return TRUE
            case ast.BoolOp(op=op, values=values):
                return ir.BoolOp("and" if isinstance(op, ast.And) else "or", tuple(self.cond(v) for v in values), type=t.BOOL)
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                return self.negate(self.cond(operand))
            case ast.Call(
                func=ast.Attribute(value=ast.Name(id=module), attr="match" | "search" | "fullmatch" as attr), args=[_, _], keywords=[]
            ) if self.scope_import(module) == "re":
                return ir.Op(f"re.test_{attr}", tuple(self.fit(self.expr(a), t.STR) for a in node.args), type=t.BOOL)
        return self.truth(self.expr(node))

    def is_method(self, node: ast.Attribute) -> bool:
        """A method that is named but not called: true, whatever it belongs to."""
        raise NotImplementedError

    def truth(self, e: ir.Expr) -> ir.Expr:
        match e.type:
            case t.Bool() | t.Never():
                return (
                    e
                    if isinstance(e.type, t.Bool)
                    else dataclasses.replace(e, type=t.BOOL)
                    if not isinstance(e, ir.Name)
                    else ir.Truthy(e, type=t.BOOL)
                )
            case t.Optional(inner=t.Class()) if not self.class_has(e.type.inner, "__bool__", "__len__"):  # type: ignore[union-attr]
                return ir.IsNone(e, negated=True, type=t.BOOL)
            case t.NoneT():
                return FALSE if is_pure(e) else ir.Truthy(e, type=t.BOOL)
            case t.Func():
                return TRUE
            case t.Class() as cls:
                for method in ("__bool__", "__len__"):
                    if self.class_has(cls, method):
                        return self.truth(self.method_call(e, method, (), e))
                return TRUE if is_pure(e) else ir.Truthy(e, type=t.BOOL)
            case _:
                if isinstance(e, ir.Const):
                    return TRUE if e.value else FALSE
                return ir.Truthy(e, type=t.BOOL)

    def negate(self, e: ir.Expr) -> ir.Expr:
        match e:
            case ir.IsNone() | ir.Same():
                return dataclasses.replace(e, negated=not e.negated)
            case ir.Compare(op="=="):
                return dataclasses.replace(e, op="!=")
            case ir.Compare(op="!="):
                return dataclasses.replace(e, op="==")
            case ir.Const(value=bool(value)):
                return FALSE if value else TRUE
            case ir.Not(operand=operand):
                return operand
            case _:
                return ir.Not(e, type=t.BOOL)

    # --- names and literals ---

    def scope_import(self, name: str) -> str | None:
        """The module (or ``module.attribute``) that a name was imported as."""
        owner = self.scope.owner(name)
        return owner.imports.get(name) if owner is not None and name not in owner.bound else None

    def function_named(self, name: str) -> FunctionInfo | None:
        owner = self.scope.owner(name)
        if owner is not None and name in owner.functions and name not in owner.bound:
            return self.functions.get(owner.functions[name])
        return None

    def class_named(self, name: str) -> ClassInfo | None:
        owner = self.scope.owner(name)
        if owner is not None and (name in owner.classes or name in self.classes):
            return self.classes.get(name)
        return None

    def class_has(self, type_: t.Type, *methods: str) -> bool:
        info = self.classes.get(type_.name) if isinstance(type_, t.Class) else None
        while info is not None:
            if any(m in info.methods for m in methods):
                return True
            info = self.classes.get(info.base) if info.base else None
        return False

    def method_call(self, obj: ir.Expr, method: str, args: Sequence[ir.Expr], node: object) -> ir.Expr:
        raise NotImplementedError

    def _name(self, node: ast.Name, want: t.Type) -> ir.Expr:
        lowered: ir.Expr | None = getattr(node, "lowered", None)
        if lowered is not None:
            return lowered
        var = scopes.variable(node)
        if var is not None:
            return self.read(var)
        function = self.function_named(node.id)
        if function is not None:
            return ir.Name(function.name, type=self.function_type(function))
        imported = self.scope_import(node.id)
        if imported in table.constants():
            return self._constant_value(table.constants()[imported])
        if node.id == "__name__":
            return str_const("__main__")
        if isinstance(want, t.Func) and (is_builtin(node.id) or imported or self.class_named(node.id)):
            return self.eta(node, want)
        if is_builtin(node.id) or imported or self.class_named(node.id):
            return self.unsupported(node, "function_value", f"{node.id} is used as a value", want)
        # Python raises when it comes here; so does the translation.
        return self.raising("NameError", f"name '{node.id}' is not defined", want if not isinstance(want, t.Never) else t.NEVER)

    def read(self, var: Variable) -> ir.Expr:
        if var.unset and not isinstance(var.type, t.Optional):
            name = ir.Name(var.name, type=t.Optional(var.type))
            error = self.raising(
                "UnboundLocalError", f"cannot access local variable '{var.source_name}' where it is not associated with a value", var.type
            )
            return ir.IfExp(ir.IsNone(name, type=t.BOOL), error, ir.Coerce(name, type=var.type), type=var.type)
        return ir.Name(var.name, type=var.type)

    def function_type(self, function: FunctionInfo) -> t.Type:
        params = []
        for a in function.params():
            var = scopes.variable(a)
            params.append(var.type if var is not None else t.NEVER)
        return t.Func(tuple(params), self.result_type(function))

    def result_type(self, function: FunctionInfo) -> t.Type:
        return t.Iter(function.result.type) if function.is_generator else function.result.type

    def eta(self, node: ast.expr, want: t.Func) -> ir.Expr:
        """A builtin, method or constructor as a function value: a lambda that calls it."""
        names = ["x", "y", "z", "w"][: len(want.params)] if len(want.params) <= 4 else [f"x{i}" for i in range(len(want.params))]
        params = tuple(ir.Param(n, p) for n, p in zip(names, want.params, strict=True))
        args = [self.made(n, p) for n, p in zip(names, want.params, strict=True)]
        call = ast.copy_location(ast.Call(node, args, []), node)
        body = self.expr(call, want.result)
        return ir.Lambda(params, body, type=t.Func(want.params, body.type))

    def holding(self, e: ir.Expr) -> ast.expr:
        """A node that stands for a lowered expression."""
        node = ast.Name("_", ast.Load())
        node.lowered = e  # type: ignore[attr-defined]
        return node

    def made(self, name: str, type_: t.Type) -> ast.expr:
        """A name node for a variable that exists in the IR only."""
        node = ast.Name(name, ast.Load())
        var = Variable(name, self.scope)
        var.type = var.base = type_
        node.var = var  # type: ignore[attr-defined]
        return node

    def _constant(self, node: ast.Constant, want: t.Type) -> ir.Expr:
        if node.value is ... or isinstance(node.value, complex):
            return self.unsupported(node, "literal", f"the literal {node.value!r}", want)
        return self._constant_value(node.value)

    def _constant_value(self, value: Any) -> ir.Expr:
        match value:
            case bool():
                return TRUE if value else FALSE
            case int():
                return int_const(value)
            case float():
                return ir.Const(value, type=t.FLOAT)
            case str():
                return str_const(value)
            case bytes():
                return ir.Const(value, type=t.BYTES)
            case _:
                return none_of(t.NONE)

    def _items(self, nodes: Sequence[ast.expr], want: t.Type) -> tuple[tuple[ir.Expr, ...], t.Type]:
        items = [self.expr(n, want) for n in nodes]
        joined = self.tidy(t.join_all(i.type for i in items))
        if not self.evidence.inputs and isinstance(joined, t.Union) and all(map(t.is_numeric, joined.members)):
            joined = t.FLOAT if t.FLOAT in joined.members else t.INT
        elem = joined if isinstance(want, t.Never) or self.widens(want, joined) else want
        elem = fill(elem, joined)
        return tuple(self.fit(i, elem) for i in items), elem

    def widens(self, want: t.Type, have: t.Type) -> bool:
        """``have`` says something that the expected type cannot hold."""
        if isinstance(have, t.Never) or fill(have, want) == want or t.has_never(want):
            return False
        joined = t.join(want, have)
        return joined != want and not (t.is_numeric(want) and t.is_numeric(have))

    def _list(self, node: ast.List, want: t.Type) -> ir.Expr:
        return self._sequence(node.elts, t.List(want.elem) if isinstance(want, t.List) else t.List(t.NEVER))

    def _sequence(self, elts: Sequence[ast.expr], want: t.List) -> ir.Expr:
        if any(isinstance(e, ast.Starred) for e in elts):
            parts: list[ir.Expr] = []
            run: list[ast.expr] = []
            for e in [*elts, None]:
                if e is not None and not isinstance(e, ast.Starred):
                    run.append(e)
                    continue
                if run:
                    parts.append(self._sequence(run, want))
                    run = []
                if isinstance(e, ast.Starred):
                    parts.append(self.to_list(self.expr(e.value, want)))
            elem = self.bigger([element(p.type) for p in parts])
            type_ = t.List(elem, want.frozen)
            if len(parts) == 1:
                return ir.Op("list.copy", (self.fit(parts[0], t.List(elem)),), type=type_) if not want.frozen else self.frozen(parts[0])
            result = self.fit(parts[0], type_) if isinstance(parts[0], ir.ListLit) else parts[0]
            for p in parts[1:]:
                result = ir.Op("list.concat", (result, p), type=t.List(elem))
            return self.frozen(result) if want.frozen else result
        items, elem = self._items(elts, want.elem)
        return ir.ListLit(items, type=t.List(elem, want.frozen))

    def frozen(self, e: ir.Expr) -> ir.Expr:
        """A sequence as an unchangeable one (tuple)."""
        if isinstance(e.type, t.List) and e.type.frozen:
            return e
        return ir.Op("list.to_seq", (e,), type=t.List(element(e.type), frozen=True))

    def _tuple(self, node: ast.Tuple, want: t.Type) -> ir.Expr:
        if any(isinstance(e, ast.Starred) for e in node.elts):
            return self._sequence(node.elts, t.List(want.elem if isinstance(want, t.List) else t.NEVER, frozen=True))
        if isinstance(want, t.List):
            return self._sequence(node.elts, t.List(want.elem, frozen=True))
        wants = want.items if isinstance(want, t.Tuple) and len(want.items) == len(node.elts) else (t.NEVER,) * len(node.elts)
        items = tuple(self.expr(e, w) for e, w in zip(node.elts, wants, strict=True))
        return ir.TupleLit(items, type=t.Tuple(tuple(i.type for i in items)))

    def _set(self, node: ast.Set, want: t.Type) -> ir.Expr:
        if any(isinstance(e, ast.Starred) for e in node.elts):
            return ir.Op("set.of", (self._sequence(node.elts, t.List(t.NEVER)),), type=t.Set(t.NEVER))
        items, elem = self._items(node.elts, want.elem if isinstance(want, t.Set) else t.NEVER)
        return ir.SetLit(items, type=t.Set(elem))

    def _dict(self, node: ast.Dict, want: t.Type) -> ir.Expr:
        kw, vw = (want.key, want.value) if isinstance(want, t.Dict) else (t.NEVER, t.NEVER)
        parts: list[ir.Expr] = []
        run: list[tuple[ast.expr, ast.expr]] = []

        def flush() -> None:
            keys, k = self._items([a for a, _ in run], kw)
            values, v = self._items([b for _, b in run], vw)
            parts.append(ir.DictLit(tuple(zip(keys, values, strict=True)), type=t.Dict(k, v)))
            run.clear()

        for key, value in zip(node.keys, node.values, strict=True):
            if key is None:
                if run:
                    flush()
                parts.append(self.expr(value, want))
            else:
                run.append((key, value))
        if run or not parts:
            flush()
        result = parts[0] if not (len(parts) == 1 and node.keys == [None]) else ir.Op("dict.copy", (parts[0],), type=parts[0].type)
        for p in parts[1:]:
            type_ = merge_branches(result.type, p.type)
            result = ir.Op("dict.merge", (self.fit(result, type_), self.fit(p, type_)), type=type_)
        return result

    def _joinedstr(self, node: ast.JoinedStr, want: t.Type) -> ir.Expr:
        parts: list[ir.Const | ir.Formatted] = []
        for value in node.values:
            match value:
                case ast.Constant():
                    parts.append(str_const(str(value.value)))
                case ast.FormattedValue(value=inner, conversion=conversion, format_spec=spec):
                    text = ""
                    if isinstance(spec, ast.JoinedStr):
                        if not all(isinstance(v, ast.Constant) for v in spec.values):
                            dynamic = self.fit(self.expr(spec), t.STR)
                            parts.append(ir.Formatted(ir.Op("str.format_value", (self.expr(inner), dynamic), type=t.STR)))
                            continue
                        text = "".join(str(v.value) for v in spec.values if isinstance(v, ast.Constant))
                    parts.append(self.formatted(self.expr(inner), text, "r" if conversion in (ord("r"), ord("a")) else ""))
        return self.interp(parts)

    def formatted(self, e: ir.Expr, spec: str, conversion: str = "") -> ir.Formatted:
        if isinstance(e.type, t.Class) and not conversion and self.is_error(e.type):
            e = ir.Op("error.message", (e,), type=t.STR)
        if isinstance(e.type, t.Bool) and spec and spec[-1] in "dxXob":
            e = self.fit(e, t.INT)
        elif isinstance(e.type, t.Int | t.Bool) and spec and spec[-1] in "eEfFgG%":
            e = self.fit(e, t.FLOAT)
        return ir.Formatted(e, spec, "r" if conversion else "", type=t.STR)

    def is_error(self, type_: t.Type) -> bool:
        if not isinstance(type_, t.Class):
            return False
        info = self.classes.get(type_.name)
        return info.is_error if info is not None else is_error_class(type_.name)

    def interp(self, parts: Sequence[ir.Const | ir.Formatted]) -> ir.Expr:
        """An interpolation, with neighbouring texts joined."""
        merged: list[ir.Const | ir.Formatted] = []
        for p in parts:
            if isinstance(p, ir.Const) and not p.value:
                continue
            if (
                isinstance(p, ir.Formatted)
                and isinstance(p.value, ir.Const)
                and isinstance(p.value.value, str)
                and not p.spec
                and not p.conversion
            ):
                p = p.value
            if merged and isinstance(p, ir.Const) and isinstance(merged[-1], ir.Const):
                merged[-1] = str_const(merged[-1].value + p.value)
            else:
                merged.append(p)
        if all(isinstance(p, ir.Const) for p in merged):
            return str_const("".join(p.value for p in merged))  # type: ignore[misc]
        return ir.Interp(tuple(merged), type=t.STR)

    # --- operators ---

    def _boolop(self, node: ast.BoolOp, want: t.Type) -> ir.Expr:
        op: Literal["and", "or"] = "and" if isinstance(node.op, ast.And) else "or"
        values = [self.expr(v, want if i == len(node.values) - 1 else t.NEVER) for i, v in enumerate(node.values)]
        if all(isinstance(v.type, t.Bool) for v in values):
            return ir.BoolOp(op, tuple(values), type=t.BOOL)
        result = values[-1]
        for left in reversed(values[:-1]):
            have = left.type.inner if op == "or" and isinstance(left.type, t.Optional) else left.type
            if op == "or" and isinstance(have, t.NoneT):
                type_ = result.type
            else:
                type_ = merge_branches(have, result.type)
            if not self.evidence.inputs and isinstance(type_, t.Union) and all(map(t.is_numeric, type_.members)):
                type_ = numeric_join(have, result.type)
            if not (isinstance(left.type, t.Optional | t.NoneT) and op == "or"):
                left = self.fit(left, type_)
            result = ir.Select(op, left, self.fit(result, type_), type=type_)
        return result

    def _unaryop(self, node: ast.UnaryOp, want: t.Type) -> ir.Expr:
        if isinstance(node.op, ast.Not):
            return self.negate(self.cond(node.operand))
        e = self.expr(node.operand, want)
        if (
            isinstance(e, ir.Const)
            and isinstance(e.value, int | float)
            and not isinstance(e.value, bool)
            and not isinstance(node.op, ast.Invert)
        ):
            return dataclasses.replace(e, value=-e.value) if isinstance(node.op, ast.USub) else e
        if isinstance(e.type, t.Class) and self.class_has(
            e.type, name := {ast.USub: "__neg__", ast.UAdd: "__pos__", ast.Invert: "__invert__"}[type(node.op)]
        ):
            return self.method_call(e, name, (), node)
        e = self.number(e)
        if not t.is_numeric(e.type):
            return self._type_error(node, "bad operand type for unary operator", want)
        match node.op:
            case ast.USub():
                return ir.Neg(e, type=e.type)
            case ast.Invert():
                return ir.Invert(e, type=e.type)
            case _:
                return e

    def number(self, e: ir.Expr) -> ir.Expr:
        """An operand of arithmetic: bools count as ints, optionals must not be none, unknown ones are taken for ints."""
        match e.type:
            case t.Bool():
                return self.fit(e, t.INT)
            case t.Optional(inner=inner):
                return self.number(ir.Coerce(e, type=inner))
            case t.Never():
                return self.fit(e, t.INT)
            case t.Union(members=members) if all(map(t.is_numeric, members)):
                return ir.Coerce(e, type=t.FLOAT if t.FLOAT in members else t.INT)
            case _:
                return e

    def _type_error(self, node: ast.expr, message: str, want: t.Type) -> ir.Expr:
        seen = self.seen(node)
        return self.raising("TypeError", message, seen if not isinstance(seen, t.Never) else want)

    def _binop(self, node: ast.BinOp, want: t.Type) -> ir.Expr:
        # Chains lean to the left and may be thousands long: descend in a loop.
        chain: list[ast.BinOp] = []
        current: ast.expr = node
        while isinstance(current, ast.BinOp):
            chain.append(current)
            current = current.left
        if isinstance(chain[-1].op, ast.Mod) and isinstance(current, ast.Constant) and isinstance(current.value, str):
            left: ir.Expr = self.percent(chain.pop(), current.value)
        else:
            left = self.expr(
                current, want if isinstance(chain[-1].op, ast.Add | ast.Mult) and isinstance(want, t.List | t.Str) else t.NEVER
            )
        for link in reversed(chain):
            right_want = left.type if isinstance(link.op, ast.Add | ast.BitOr | ast.Sub) else t.NEVER
            right = self.expr(link.right, right_want)
            left = self.binary(link.op, left, right, link, want if link is node else t.NEVER)
            if link is not node:
                left = self._observed(left, link)
        return left

    def percent(self, node: ast.BinOp, template: str) -> ir.Expr:
        """``"…" % values`` with a literal template."""
        right = node.right
        values = list(right.elts) if isinstance(right, ast.Tuple) else [right]
        pieces = formats.percent(template)
        wanted = [p for p in pieces or () if not isinstance(p, str)]
        if pieces is not None and len(wanted) == 1 and not isinstance(right, ast.Tuple):
            value = self.expr(right)
            if isinstance(value.type, t.Tuple) and len(value.type.items) == 1:
                value = self.item(value, 0)
            lowered: list[ir.Expr] = [value]
        elif pieces is not None and len(wanted) != len(values):
            whole = self.expr(right)
            if not isinstance(whole.type, t.Tuple) or len(whole.type.items) != len(wanted) or not is_pure(whole):
                return self.unsupported(node, "percent_format", "the values of this % format", t.STR)
            lowered = [self.item(whole, i) for i in range(len(wanted))]
        else:
            lowered = [self.expr(v) for v in values]
        if pieces is None:
            return self.unsupported(node, "percent_format", f"the % format {template!r}", t.STR)
        parts: list[ir.Const | ir.Formatted] = []
        queue = iter(lowered)
        for p in pieces:
            if isinstance(p, str):
                parts.append(str_const(p))
                continue
            value = next(queue)
            if p.kind in "di" and isinstance(value.type, t.Float):
                value = ir.Op("float.to_int", (value,), type=t.INT)
            if p.kind == "c" and isinstance(value.type, t.Int):
                value = ir.Op("str.chr", (value,), type=t.STR)
            parts.append(self.formatted(value, p.spec, p.conversion))
        return self.interp(parts)

    def item(self, e: ir.Expr, i: int) -> ir.Expr:
        """Item ``i`` of a fixed tuple."""
        if isinstance(e, ir.TupleLit):
            return e.items[i]
        assert isinstance(e.type, t.Tuple)
        return ir.Index(e, int_const(i), wraps=False, on_fail="unreachable", type=e.type.items[i])

    def binary(self, op: ast.operator, left: ir.Expr, right: ir.Expr, node: ast.expr, want: t.Type = t.NEVER) -> ir.Expr:
        a, b = left.type, right.type
        if self.raises(left) or self.raises(right):
            return left if self.raises(left) else right
        if isinstance(a, t.Optional):
            return self.binary(op, ir.Coerce(left, type=a.inner), right, node, want)
        if isinstance(b, t.Optional):
            return self.binary(op, left, ir.Coerce(right, type=b.inner), node, want)
        if isinstance(a, t.Class) and self.class_has(a, _DUNDER[type(op)]):
            return self.method_call(left, _DUNDER[type(op)], (right,), node)
        if isinstance(b, t.Class) and self.class_has(b, "__r" + _DUNDER[type(op)][2:]):
            return self.method_call(right, "__r" + _DUNDER[type(op)][2:], (left,), node)
        if isinstance(a, t.Union) and not all(map(t.is_numeric, a.members)):
            kind = [m for m in a.members if type(m) is type(b)]
            if kind:
                return self.binary(op, ir.Coerce(left, type=kind[0]), right, node, want)
        if isinstance(b, t.Union) and not all(map(t.is_numeric, b.members)):
            kind = [m for m in b.members if type(m) is type(a)]
            if kind:
                return self.binary(op, left, ir.Coerce(right, type=kind[0]), node, want)
        numbers = self._numeric_unions(op, left, right, node, want)
        if numbers is not None:
            return numbers
        if isinstance(op, ast.Add):
            special = self._add(left, right, want)
        elif isinstance(op, ast.Mult):
            special = self._repeat(left, right)
        elif isinstance(a, t.Str) and isinstance(op, ast.Mod):
            special = self.unsupported(node, "percent_format", "a % format whose template is not a literal", t.STR)
        else:
            special = None
        if special is not None:
            return special
        if isinstance(a, t.Set) or isinstance(b, t.Set):
            concept = _SET_OPS.get(type(op))
            if concept and isinstance(a, t.Set | t.Never) and isinstance(b, t.Set | t.Never):
                type_ = merge_branches(a, t.Set(element(b), a.frozen) if isinstance(a, t.Set) else b)
                return ir.Op(
                    concept,
                    (self.fit(left, type_), self.fit(right, t.Set(element(type_), b.frozen) if isinstance(b, t.Set) else type_)),
                    type=type_,
                )
            return self._type_error(node, "unsupported operand types", want)
        if isinstance(a, t.Dict) and isinstance(b, t.Dict):
            type_ = merge_branches(a, b)
            counters = "Counter" in self.flavours(node.left) if isinstance(node, ast.BinOp) else False
            concept = _COUNTER_OPS.get(type(op)) if counters else "dict.merge" if isinstance(op, ast.BitOr) else None
            if concept:
                return ir.Op(concept, (self.fit(left, type_), self.fit(right, type_)), type=type_)
        left, right = self.number(left), self.number(right)
        if not (t.is_numeric(left.type) and t.is_numeric(right.type)):
            return self._type_error(node, f"unsupported operand types: {t.show(a)} and {t.show(b)}", want)
        return self._arithmetic(op, left, right, node, a, b)

    def _numeric_unions(self, op: ast.operator, left: ir.Expr, right: ir.Expr, node: ast.expr, want: t.Type) -> ir.Expr | None:
        """Arithmetic on int-or-float: in the type that was observed, case by case where both were."""
        sides = [e for e in (left, right) if isinstance(e.type, t.Union) and all(map(t.is_numeric, e.type.members))]
        if not sides or isinstance(op, ast.Div):
            return None
        seen = self.seen(node)
        if isinstance(seen, t.Int):
            ints = [self.fit(e, t.INT) if e in sides else e for e in (left, right)]
            return self.binary(op, ints[0], ints[1], node, want)
        if isinstance(seen, t.Union):
            if sides[0] is left:
                return self.dispatch(left, left.type.members, lambda x: self.binary(op, x, right, node, want))  # type: ignore[attr-defined]
            return self.dispatch(right, right.type.members, lambda x: self.binary(op, left, x, node, want))  # type: ignore[attr-defined]
        return None

    def flavours(self, node: ast.expr) -> frozenset[str]:
        """Which special containers (Counter, defaultdict:int, deque, OrderedDict) the value of a node was seen or is known to be."""
        raise NotImplementedError

    def _add(self, left: ir.Expr, right: ir.Expr, want: t.Type) -> ir.Expr | None:
        a, b = left.type, right.type
        match a, b:
            case (t.Str(), t.Str()) | (t.Str(), t.Never()) | (t.Never(), t.Str()):
                return ir.Op("str.concat", (self.fit(left, t.STR), self.fit(right, t.STR)), type=t.STR)
            case t.Bytes(), t.Bytes():
                return ir.Op("bytes.concat", (left, right), type=t.BYTES)
            case t.Tuple(items=xs), t.Tuple(items=ys) if not isinstance(want, t.List):
                if isinstance(left, ir.TupleLit) and isinstance(right, ir.TupleLit):
                    return ir.TupleLit((*left.items, *right.items), type=t.Tuple((*xs, *ys)))
                return ir.Op("tuple.concat", (left, right), type=t.Tuple((*xs, *ys)))
            case ((t.Tuple() | t.List(frozen=True)), (t.Tuple() | t.List(frozen=True))):
                elem = fill(merge_branches(element(a), element(b)), element(want))
                type_ = t.List(elem, frozen=True)
                return ir.Op("list.concat", (self.fit(left, type_), self.fit(right, type_)), type=type_)
            case (t.List(), t.List() | t.Never()) | (t.Never(), t.List()):
                joined = self._static_join(element(a), element(b))
                if isinstance(want, t.List):
                    joined = fill(joined, want.elem)
                list_type = t.List(joined)
                return ir.Op("list.concat", (self.fit(left, list_type), self.fit(right, list_type)), type=list_type)
            case _:
                return None

    def _repeat(self, left: ir.Expr, right: ir.Expr) -> ir.Expr | None:
        if isinstance(right.type, t.Str | t.Bytes | t.List | t.Tuple) and isinstance(left.type, t.Int | t.Bool | t.Never):
            left, right = right, left
        if not isinstance(right.type, t.Int | t.Bool | t.Never):
            return None
        count = self.fit(right, t.INT) if not isinstance(right.type, t.Int) else right
        match left.type:
            case t.Str():
                return ir.Op("str.repeat", (left, count), type=t.STR)
            case t.Bytes():
                return ir.Op("bytes.repeat", (left, count), type=t.BYTES)
            case t.List():
                return ir.Op("list.repeat", (left, count), type=left.type)
            case t.Tuple(items=items):
                elem = t.join_all(items)
                if (
                    isinstance(left, ir.TupleLit)
                    and isinstance(count, ir.Const)
                    and 0 <= count.value <= 8
                    and all(map(is_pure, left.items))
                ):
                    many = left.items * count.value
                    return ir.TupleLit(many, type=t.Tuple(tuple(i.type for i in many)))
                seq = t.List(elem, frozen=True)
                return ir.Op("list.repeat", (self.fit(left, seq), count), type=seq)
            case _:
                return None

    def _arithmetic(self, op: ast.operator, left: ir.Expr, right: ir.Expr, node: ast.expr, a: t.Type, b: t.Type) -> ir.Expr:
        type_ = numeric_join(left.type, right.type)
        seen = self.seen(node)
        if type_ == t.INT and seen == t.BIGINT:
            type_ = t.BIGINT
        if type(op) in _BITS:
            if isinstance(a, t.Bool) and isinstance(b, t.Bool) and isinstance(op, ast.BitAnd | ast.BitOr | ast.BitXor):
                return ir.Bits(
                    _BITS[type(op)],
                    cast(ir.Coerce, left).operand if isinstance(left, ir.Coerce) else self.truth(left),
                    cast(ir.Coerce, right).operand if isinstance(right, ir.Coerce) else self.truth(right),
                    type=t.BOOL,
                )
            if isinstance(type_, t.Float):
                return self._type_error(node, "unsupported operand types for a bit operation: float", t.INT)
            shifted = (
                self.fit(right, t.INT) if isinstance(op, ast.LShift | ast.RShift) and right.type != t.BIGINT else self.fit(right, type_)
            )
            return ir.Bits(_BITS[type(op)], self.fit(left, type_), shifted, type=type_)
        if isinstance(op, ast.Div):
            return ir.TrueDiv(self.fit(left, t.FLOAT), self.fit(right, t.FLOAT), on_fail=self._nonzero(right), type=t.FLOAT)
        if isinstance(op, ast.Pow):
            return self.power(left, right, type_, seen)
        left, right = self.fit(left, type_), self.fit(right, type_)
        match op:
            case ast.Add():
                return ir.Arith("+", left, right, type=type_)
            case ast.Sub():
                return ir.Arith("-", left, right, type=type_)
            case ast.Mult():
                return ir.Arith("*", left, right, type=type_)
            case ast.FloorDiv():
                return ir.IntDiv(left, right, on_fail=self._nonzero(right), type=type_)
            case ast.Mod():
                return ir.Mod(left, right, on_fail=self._nonzero(right), type=type_)
            case _:
                return self.unsupported(node, "operator", f"the operator {type(op).__name__}", type_)

    def _nonzero(self, e: ir.Expr) -> ir.OnFail:
        return "unreachable" if isinstance(e, ir.Const) and e.value != 0 else "raise"

    def power(self, left: ir.Expr, right: ir.Expr, type_: t.Type, seen: t.Type) -> ir.Expr:
        negative = isinstance(right, ir.Const) and right.value < 0
        if isinstance(type_, t.Int) and not negative and not isinstance(seen, t.Float):
            return ir.Pow(self.fit(left, type_), self.fit(right, t.INT if type_ == t.BIGINT and right.type == t.INT else type_), type=type_)
        return ir.Pow(self.fit(left, t.FLOAT), self.fit(right, t.FLOAT), type=t.FLOAT)

    # --- comparisons ---

    def _compare(self, node: ast.Compare, want: t.Type) -> ir.Expr:
        if len(node.ops) == 1:
            return self.one_compare(node.ops[0], node.left, node.comparators[0], node)
        parts: list[ir.Expr] = []
        left_node: ast.expr = node.left
        for i, (op, right_node) in enumerate(zip(node.ops, node.comparators, strict=True)):
            right_node_used = right_node
            if i < len(node.ops) - 1 and not isinstance(right_node, ast.Name | ast.Constant):
                value = self.expr(right_node)
                if not is_pure(value):
                    name = self.fresh("middle")
                    assigned = ir.Assigned(name, value, type=value.type)
                    left = self.expr(left_node)
                    parts.append(self.compare_values(op, left, assigned, node))
                    left_node = self.made(name, value.type)
                    continue
            parts.append(self.one_compare(op, left_node, right_node_used, node))
            left_node = right_node
        return ir.BoolOp("and", tuple(parts), type=t.BOOL)

    def one_compare(self, op: ast.cmpop, left_node: ast.expr, right_node: ast.expr, node: ast.Compare) -> ir.Expr:
        typed = self._type_test(op, left_node, right_node)
        if typed is not None:
            return typed
        if isinstance(op, ast.In | ast.NotIn):
            contained = self.contains(left_node, right_node, node)
            return self.negate(contained) if isinstance(op, ast.NotIn) else contained
        if isinstance(right_node, ast.Constant) and right_node.value is None and isinstance(op, ast.Is | ast.IsNot | ast.Eq | ast.NotEq):
            return self.is_none(self.raw(left_node), isinstance(op, ast.IsNot | ast.NotEq))
        if isinstance(left_node, ast.Constant) and left_node.value is None and isinstance(op, ast.Is | ast.IsNot | ast.Eq | ast.NotEq):
            return self.is_none(self.raw(right_node), isinstance(op, ast.IsNot | ast.NotEq))
        left = self.expr(left_node)
        right = self.expr(
            right_node, left.type if t.has_never(left.type) or isinstance(right_node, ast.List | ast.Dict | ast.Set | ast.Call) else t.NEVER
        )
        return self.compare_values(op, left, right, node)

    def raw(self, node: ast.expr) -> ir.Expr:
        """A value as declared, without what evidence says about this very place."""
        return self.read(var) if isinstance(node, ast.Name) and (var := scopes.variable(node)) is not None else self.expr(node)

    def is_none(self, e: ir.Expr, negated: bool) -> ir.Expr:
        if isinstance(e.type, t.Optional | t.Never):
            return ir.IsNone(e, negated=negated, type=t.BOOL)
        if isinstance(e.type, t.NoneT):
            return FALSE if negated else TRUE
        return TRUE if negated else FALSE

    def _type_test(self, op: ast.cmpop, left: ast.expr, right: ast.expr) -> ir.Expr | None:
        """``type(x) == int`` and its relatives."""
        if not (isinstance(left, ast.Call) and isinstance(left.func, ast.Name) and left.func.id == "type" and len(left.args) == 1):
            return None
        if self.scope.owner("type") is not None:
            return None
        negated = isinstance(op, ast.NotEq | ast.IsNot | ast.NotIn)
        classes = list(right.elts) if isinstance(right, ast.Tuple | ast.List | ast.Set) else [right]
        if any(isinstance(c, ast.Call) for c in classes):
            other = classes[0]
            assert isinstance(other, ast.Call)
            if isinstance(other.func, ast.Name) and other.func.id == "type" and len(other.args) == 1:
                a, b = self.raw(left.args[0]), self.raw(other.args[0])
                same = type(a.type) is type(b.type) and not isinstance(a.type, t.Union | t.Optional | t.Never)
                if same or not isinstance(a.type, t.Union | t.Optional | t.Never):
                    return TRUE if same != negated else FALSE
            return None
        result = self.type_test(self.raw(left.args[0]), classes, exact=True)
        return self.negate(result) if result is not None and negated else result

    def type_test(self, e: ir.Expr, classes: Sequence[ast.expr], *, exact: bool = False) -> ir.Expr | None:
        """Whether a value is of one of the classes, decided statically where its type says so."""
        raise NotImplementedError

    def compare_values(self, op: ast.cmpop, left: ir.Expr, right: ir.Expr, node: ast.expr) -> ir.Expr:
        if isinstance(op, ast.Is | ast.IsNot):
            negated = isinstance(op, ast.IsNot)
            if t.is_container(left.type) and t.is_container(right.type):
                return ir.Same(left, right, negated=negated, type=t.BOOL)
            op = ast.NotEq() if negated else ast.Eq()
        if isinstance(left.type, t.Set) and isinstance(right.type, t.Set) and not isinstance(op, ast.Eq | ast.NotEq):
            concept = {
                ast.Lt: "set.is_proper_subset",
                ast.LtE: "set.issubset",
                ast.Gt: "set.is_proper_superset",
                ast.GtE: "set.issuperset",
            }[type(op)]
            type_ = merge_branches(left.type, right.type)
            return ir.Op(concept, (self.fit(left, type_), self.fit(right, type_)), type=t.BOOL)
        if isinstance(left, ir.Const) and isinstance(right, ir.Const) and isinstance(left.value, str) and isinstance(right.value, str):
            if isinstance(op, ast.Eq | ast.NotEq):
                return TRUE if (left.value == right.value) == isinstance(op, ast.Eq) else FALSE
        aligned = self.align(left, right, equality=isinstance(op, ast.Eq | ast.NotEq))
        if aligned is None:
            if isinstance(op, ast.Eq | ast.NotEq):
                return TRUE if isinstance(op, ast.NotEq) else FALSE
            return self.raising(
                "TypeError", f"'{_COMPARE[type(op)]}' not supported between {t.show(left.type)} and {t.show(right.type)}", t.BOOL
            )
        return ir.Compare(_COMPARE[type(op)], *aligned, type=t.BOOL)

    def align(self, left: ir.Expr, right: ir.Expr, *, equality: bool) -> tuple[ir.Expr, ir.Expr] | None:
        """Both operands in one comparable type; None when no values of their types are ever equal (or ordered)."""
        a, b = left.type, right.type
        if a == b:
            return left, right
        if isinstance(a, t.Never) or isinstance(b, t.Never):
            return self.fit(left, b), self.fit(right, a)
        if isinstance(a, t.Optional) or isinstance(b, t.Optional):
            if not equality:
                return self.align(
                    ir.Coerce(left, type=a.inner) if isinstance(a, t.Optional) else left,
                    ir.Coerce(right, type=b.inner) if isinstance(b, t.Optional) else right,
                    equality=False,
                )
            inner_a = a.inner if isinstance(a, t.Optional) else a
            inner_b = b.inner if isinstance(b, t.Optional) else b
            joined = self.comparable(inner_a, inner_b)
            if joined is None:
                return None
            return self.fit(left, t.Optional(joined)), self.fit(right, t.Optional(joined))
        joined = self.comparable(a, b)
        if joined is None:
            return None
        return self.fit(left, joined), self.fit(right, joined)

    def comparable(self, a: t.Type, b: t.Type) -> t.Type | None:
        """The type in which values of ``a`` and ``b`` compare; None if none is ever equal to another."""
        if a == b or isinstance(b, t.Never):
            return a
        if isinstance(a, t.Never):
            return b
        if t.is_numeric(a) and t.is_numeric(b):
            return numeric_join(a, b)
        if isinstance(a, t.Union) or isinstance(b, t.Union):
            ms = a.members if isinstance(a, t.Union) else (a,)
            ns = b.members if isinstance(b, t.Union) else (b,)
            if not any(self.comparable(m, n) is not None for m in ms for n in ns):
                return None
            if all(map(t.is_numeric, (*ms, *ns))):
                return t.FLOAT if t.FLOAT in (*ms, *ns) else t.INT
            return t.union([*ms, *ns])
        match a, b:
            case t.List(elem=x), t.List(elem=y) if a.frozen == b.frozen:
                inner = self.comparable(x, y)
                return None if inner is None else t.List(inner, a.frozen)
            case t.Set(elem=x), t.Set(elem=y):
                inner = self.comparable(x, y)
                return None if inner is None else t.Set(inner, a.frozen)
            case t.Dict(key=k, value=v), t.Dict(key=k2, value=v2):
                key, value = self.comparable(k, k2), self.comparable(v, v2)
                return None if key is None or value is None else t.Dict(key, value)
            case t.Tuple(items=xs), t.Tuple(items=ys) if len(xs) == len(ys):
                items = [self.comparable(x, y) for x, y in zip(xs, ys, strict=True)]
                return None if None in items else t.Tuple(tuple(i for i in items if i is not None))
            case ((t.Tuple() | t.List(frozen=True)), (t.Tuple() | t.List(frozen=True))):
                joined = self.comparable(element(a), element(b))
                return None if joined is None else t.List(joined, frozen=True)
            case t.Optional(inner=x), t.Optional(inner=y):
                inner = self.comparable(x, y)
                return None if inner is None else t.Optional(inner)
            case (t.Optional(inner=x), y) | (y, t.Optional(inner=x)):
                inner = self.comparable(x, y)
                return None if inner is None else t.Optional(inner)
            case t.Class(), t.Class():
                return a
            case _:
                return None

    def contains(self, item_node: ast.expr, container_node: ast.expr, node: ast.expr) -> ir.Expr:
        item = self.expr(item_node)
        if isinstance(container_node, ast.Tuple | ast.List | ast.Set) and not any(isinstance(e, ast.Starred) for e in container_node.elts):
            elems, elem_type = self._items(container_node.elts, t.NEVER)
            container: ir.Expr = ir.ListLit(elems, type=t.List(elem_type, frozen=True))
            if not elems:
                return FALSE
        elif (
            isinstance(container_node, ast.Call)
            and isinstance(container_node.func, ast.Attribute)
            and container_node.func.attr == "keys"
            and not container_node.args
        ):
            container = self.expr(container_node.func.value)
        else:
            container = self.expr(container_node)
        if isinstance(container.type, t.Optional):
            container = ir.Coerce(container, type=container.type.inner)
        if isinstance(container.type, t.Union):
            for m in container.type.members:
                if isinstance(m, t.List | t.Dict | t.Set | t.Str):
                    container = ir.Coerce(container, type=m)
                    break
        match container.type:
            case t.Str():
                if isinstance(item.type, t.Str | t.Never | t.Optional | t.Union):
                    return ir.Op("str.contains", (container, self.fit(item, t.STR)), type=t.BOOL)
                return self.raising("TypeError", f"'in <string>' requires string as left operand, not {t.show(item.type)}", t.BOOL)
            case t.Bytes():
                return ir.Op("bytes.contains", (container, item), type=t.BOOL)
            case t.Never():
                return self.retype(self.unsupported(node, "untyped", "the container's type is not known"), t.BOOL)
            case t.Class() if self.class_has(container.type, "__contains__"):
                return self.method_call(container, "__contains__", (item,), node)
            case t.Tuple() | t.List() | t.Set() | t.Dict() | t.Iter():
                pass
            case _:
                return self.raising("TypeError", f"argument of type {t.show(container.type)} is not iterable", t.BOOL)
        if isinstance(container.type, t.Tuple):
            container = self.fit(container, t.List(t.join_all(container.type.items), frozen=True))
        kind = {t.List: "list", t.Set: "set", t.Dict: "dict", t.Iter: "iter"}[type(container.type)]
        if isinstance(container, ir.Range):
            kind = "range"
        elem = element(container.type)
        common = self.comparable(elem, item.type)
        if common is None:
            return FALSE
        if t.has_never(elem) and not t.has_never(item.type):
            wanted = (
                t.Dict(item.type, t.NEVER)
                if isinstance(container.type, t.Dict)
                else dataclasses.replace(container.type, elem=fill(elem, item.type))
            )  # type: ignore[call-arg]
            container = self.fit(container, fill(container.type, wanted))
            elem = element(container.type)
        if isinstance(item.type, t.Optional) and not isinstance(elem, t.Optional):
            inside = ir.Op(f"{kind}.contains", (container, self.fit(ir.Coerce(item, type=item.type.inner), elem)), type=t.BOOL)
            if is_pure(item):
                return ir.BoolOp("and", (ir.IsNone(item, negated=True, type=t.BOOL), inside), type=t.BOOL)
            return inside
        if common == elem or isinstance(elem, t.Optional | t.Union):
            return ir.Op(f"{kind}.contains", (container, self.fit(item, elem)), type=t.BOOL)
        if isinstance(container, ir.ListLit):
            return ir.Op(f"{kind}.contains", (self.fit(container, t.List(common, frozen=True)), self.fit(item, common)), type=t.BOOL)
        # A float is sought among ints, and the like: compare one by one.
        name = self.fresh("item")
        test = ir.Compare("==", self.fit(ir.Name(name, type=elem), common), self.fit(item, common), type=t.BOOL)
        return ir.Op(
            "iter.any",
            (ir.Comp("iter", test, (ir.Clause(ir.Name(name, type=elem), self.iterable(container)),), type=t.Iter(t.BOOL)),),
            type=t.BOOL,
        )

    def _ifexp(self, node: ast.IfExp, want: t.Type) -> ir.Expr:
        test = self.cond(node.test)
        then, orelse = self.expr(node.body, want), self.expr(node.orelse, want)
        if isinstance(test, ir.Const):
            return then if test.value else orelse
        if isinstance(then, ir.Op) and then.concept == "error.raise":
            then = self.fit(then, orelse.type)
        type_ = self.tidy(merge_branches(then.type, orelse.type))
        if not self.evidence.inputs and isinstance(type_, t.Union) and all(map(t.is_numeric, type_.members)):
            type_ = numeric_join(then.type, orelse.type)
        if isinstance(orelse, ir.Op) and orelse.concept == "error.raise":
            type_ = then.type
        return ir.IfExp(test, self.fit(then, type_), self.fit(orelse, type_), type=type_)

    def _namedexpr(self, node: ast.NamedExpr, want: t.Type) -> ir.Expr:
        var = scopes.variable(node.target)
        assert var is not None
        value = self.expr(node.value, var.type)
        self.note(var, value.type)
        return ir.Assigned(var.name, self.fit(value, var.type), type=var.type)

    # --- access ---

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
        index = self.expr(node.slice)
        return self.index(obj, index, node)

    def _lookup(self, obj: ir.Expr, node: ast.Subscript) -> ir.Expr:
        assert isinstance(obj.type, t.Dict)
        key = self.expr(node.slice, obj.type.key)
        if t.has_never(obj.type.key) and not t.has_never(key.type):
            obj = self.fit(obj, t.Dict(fill(obj.type.key, key.type), obj.type.value))
            assert isinstance(obj.type, t.Dict)
        if self.comparable(obj.type.key, key.type) is None:
            return self.raising("KeyError", "no such key", obj.type.value)
        key = self.fit(key, obj.type.key)
        flavours = self.flavours(node.value)
        if "Counter" in flavours:
            return ir.Op("dict.get_or", (obj, key, int_const(0)), type=obj.type.value)
        default = self.factory(node.value, flavours, obj.type.value)
        if default is not None:
            return ir.Op("dict.setdefault", (obj, key, self.fit(default, obj.type.value)), type=fill(obj.type.value, default.type))
        return ir.Lookup(obj, key, type=obj.type.value)

    def factory(self, node: ast.expr, flavours: frozenset[str], want: t.Type) -> ir.Expr | None:
        """The value that a defaultdict makes for a missing key; None when the dict is none."""
        raise NotImplementedError

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
                if isinstance(index, ir.Const):
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
        return ir.Index(obj, index, wraps=wraps, on_fail=on_fail, type=elem)

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

    def dotted(self, node: ast.expr) -> str | None:
        """``module.attribute`` of an imported module, following the import's alias."""
        parts: list[str] = []
        while isinstance(node, ast.Attribute):
            parts.append(node.attr)
            node = node.value
        if not isinstance(node, ast.Name) or scopes.variable(node) is not None:
            return None
        imported = self.scope_import(node.id)
        return ".".join([imported, *reversed(parts)]) if imported is not None else None

    def field(self, node: ast.Attribute, want: t.Type) -> ir.Expr:
        raise NotImplementedError

    # --- iteration ---

    def iterable(self, e: ir.Expr) -> ir.Expr:
        """``e`` as one of the iterables that ForEach, Clause and iter-concepts take."""
        if self.raises(e):
            return dataclasses.replace(e, type=t.List(t.NEVER))
        match e.type:
            case t.List() | t.Iter():
                return e
            case t.Set():
                return e
            case t.Str():
                return ir.Op("str.chars", (e,), type=t.List(t.STR))
            case t.Bytes():
                return ir.Op("bytes.to_list", (e,), type=t.List(t.INT))
            case t.Dict(key=k):
                return ir.Op("dict.keys", (e,), type=t.List(k))
            case t.Tuple(items=items):
                return self.fit(e, t.List(t.join_all(items), frozen=True))
            case t.Optional(inner=inner):
                return self.iterable(ir.Coerce(e, type=inner))
            case t.Union(members=members):
                able = [m for m in members if isinstance(m, t.List | t.Str | t.Dict | t.Set | t.Tuple | t.Bytes)]
                if len(able) == 1:
                    return self.iterable(ir.Coerce(e, type=able[0]))
                if able:
                    elem = t.join_all(map(element, able))
                    return self.dispatch(e, able, lambda x: self.fit(self.to_list(x), t.List(elem)))
            case t.Never():
                return self.retype(e, t.List(t.NEVER))
            case t.Class() if self.class_has(e.type, "__iter__"):
                return self.iterable(self.method_call(e, "__iter__", (), e))
            case _:
                pass
        return self.raising("TypeError", f"{t.show(e.type)} is not iterable", t.List(t.NEVER))

    def dispatch(self, e: ir.Expr, members: Sequence[t.Type], build: Callable[[ir.Expr], ir.Expr]) -> ir.Expr:
        """What ``build`` makes of a value of a union, case by case."""
        first = e
        if not is_pure(e):
            name = self.fresh("value")
            first, e = ir.Assigned(name, e, type=e.type), ir.Name(name, type=e.type)
        built = [build(ir.Coerce(e, type=m)) for m in members]
        type_ = t.join_all(b.type for b in built if not self.raises(b) and not isinstance(b.type, t.Never))
        result = self.fit(built[-1], type_)
        for i in range(len(members) - 2, -1, -1):
            result = ir.IfExp(ir.IsType(first if i == 0 else e, members[i], type=t.BOOL), self.fit(built[i], type_), result, type=type_)
        return result

    def to_list(self, e: ir.Expr) -> ir.Expr:
        """``e`` as a list or seq (not necessarily a new one)."""
        e = self.iterable(e)
        match e.type:
            case t.Set(elem=x):
                return ir.Op("set.to_list", (e,), type=t.List(x))
            case t.Iter(elem=x):
                if isinstance(e, ir.Comp):
                    return dataclasses.replace(e, kind="list", type=t.List(x))
                return ir.Op("iter.to_list", (e,), type=t.List(x))
            case _:
                return e

    def bind(self, target: ast.expr, type_: t.Type) -> ir.Expr:
        """The pattern that a loop or comprehension assigns; notes the types of its variables."""
        match target:
            case ast.Name():
                var = scopes.variable(target)
                assert var is not None
                self.note(var, type_)
                return ir.Name(var.name, type=var.type if not isinstance(var.type, t.Never) else type_)
            case ast.Tuple(elts=elts) | ast.List(elts=elts) if not any(isinstance(e, ast.Starred) for e in elts):
                if isinstance(type_, t.Optional):
                    type_ = type_.inner
                parts = type_.items if isinstance(type_, t.Tuple) and len(type_.items) == len(elts) else (element(type_),) * len(elts)
                items = tuple(self.bind(e, p) for e, p in zip(elts, parts, strict=True))
                return ir.TupleLit(
                    items, type=type_ if isinstance(type_, t.Tuple | t.List | t.Str) else t.Tuple(tuple(i.type for i in items))
                )
            case _:
                return self.unsupported(target, "loop_target", "this kind of loop target", type_)

    def learn(self, source: ir.Expr, elem: t.Type) -> None:
        """Tells an iterable what its elements turned out to be."""
        have = element(source.type)
        if t.has_never(have) and not isinstance(elem, t.Never) and fill(have, elem) != have:
            match source.type:
                case t.List(frozen=frozen):
                    self.refine(source, t.List(elem, frozen))
                case t.Set(frozen=frozen):
                    self.refine(source, t.Set(elem, frozen))
                case t.Iter():
                    self.refine(source, t.Iter(elem))
                case _:
                    pass

    def clauses(self, generators: Sequence[ast.comprehension]) -> tuple[ir.Clause, ...]:
        out = []
        for i, g in enumerate(generators):
            source = self.iterable(self.within(g.iter, t.NEVER) if i else self.expr(g.iter))
            target = self.bind(g.target, element(source.type))
            self.learn(source, target.type)
            out.append(ir.Clause(target, source, tuple(self.cond(c) for c in g.ifs)))
        return tuple(out)

    def _listcomp(self, node: ast.ListComp, want: t.Type) -> ir.Expr:
        clauses = self.clauses(node.generators)
        elem = self.within(node.elt, want.elem if isinstance(want, t.List | t.Iter) else t.NEVER)
        return ir.Comp("list", elem, clauses, type=t.List(elem.type))

    def within(self, node: ast.expr, want: t.Type) -> ir.Expr:
        """An expression inside of a comprehension or lambda."""
        self.inside += 1
        e = self.expr(node, want)
        self.inside -= 1
        return e

    def _setcomp(self, node: ast.SetComp, want: t.Type) -> ir.Expr:
        clauses = self.clauses(node.generators)
        elem = self.within(node.elt, want.elem if isinstance(want, t.Set) else t.NEVER)
        return ir.Comp("set", elem, clauses, type=t.Set(elem.type))

    def _generatorexp(self, node: ast.GeneratorExp, want: t.Type) -> ir.Expr:
        clauses = self.clauses(node.generators)
        elem = self.within(node.elt, want.elem if isinstance(want, t.List | t.Iter) else t.NEVER)
        return ir.Comp("iter", elem, clauses, type=t.Iter(elem.type))

    def _dictcomp(self, node: ast.DictComp, want: t.Type) -> ir.Expr:
        clauses = self.clauses(node.generators)
        key = self.within(node.key, want.key if isinstance(want, t.Dict) else t.NEVER)
        value = self.within(node.value, want.value if isinstance(want, t.Dict) else t.NEVER)
        return ir.Comp("dict", key, clauses, value, type=t.Dict(key.type, value.type))

    def _lambda(self, node: ast.Lambda, want: t.Type) -> ir.Expr:
        args = scopes.arguments(node)
        if node.args.defaults or node.args.vararg or node.args.kwarg:
            return self.unsupported(node, "lambda_defaults", "a lambda with default or variable arguments", want)
        wanted = want.params if isinstance(want, t.Func) and len(want.params) == len(args) else (t.NEVER,) * len(args)
        params = []
        for a, w in zip(args, wanted, strict=True):
            var = scopes.variable(a)
            assert var is not None
            self.note(var, w)
            params.append(ir.Param(var.name, var.type if not isinstance(var.type, t.Never) else w))
        body = self.within(node.body, want.result if isinstance(want, t.Func) else t.NEVER)
        return ir.Lambda(tuple(params), body, type=t.Func(tuple(p.type for p in params), body.type))

    def refine(self, e: ir.Expr, want: t.Type) -> None:
        raise NotImplementedError
