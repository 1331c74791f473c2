"""Python expressions → IR: names, literals, truth, iteration, comprehensions; the door ``expr``."""

from __future__ import annotations

import ast
import dataclasses
import math
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any, Literal

from dragoman.transpile import ir, trees
from dragoman.transpile import types as t
from dragoman.transpile.evidence import is_builtin
from dragoman.transpile.frontends import python_scope as scopes
from dragoman.transpile.frontends import python_table as table
from dragoman.transpile.frontends.python_base import (
    FALSE,
    TRUE,
    Base,
    ClassInfo,
    FunctionInfo,
    fill,
    has_effect,
    int_const,
    is_error_class,
    is_pure,
    keys_of,
    none_of,
    numeric_join,
    str_const,
)
from dragoman.transpile.frontends.python_scope import Variable
from dragoman.transpile.trees import nid


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


#: A tuple of more items than this, all of one type, is a sequence that happens to be written out.
_WIDEST = 8


class Expressions(Base):
    """Expression lowering; ``expr`` is the door."""

    """Expression lowering; ``expr`` is the door."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self._handlers: dict[type[ast.AST], Callable[[Any, t.Type], ir.Expr]] = {}
        #: (index variable, lowest value, container variable, how far below its length) facts of the loops around.
        self.bounds: list[tuple[Variable, int | None, Variable | None, int]] = []

    def expr(self, node: ast.expr, want: t.Type = t.NEVER) -> ir.Expr:
        """The expression; ``want`` says which type its place expects, to help where the expression alone says too little."""
        cls = node.__class__
        handler = self._handlers.get(cls)
        if handler is None:
            handler = self._handlers[cls] = getattr(self, f"_{cls.__name__.lower()}", self._no_expression)
        e = handler(node, want)
        return self._observed(e, node) if self.evidence.observations else e

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
                member = self.member_like(have.members, seen)
                return e if member is None else ir.Coerce(e, type=member)
        elif isinstance(have, t.Optional) and isinstance(have.inner, t.Union):
            if not isinstance(seen, t.Union | t.Optional | t.NoneT) and not isinstance(e, ir.Coerce):
                member = self.member_like(have.inner.members, seen)
                return e if member is None else ir.Coerce(ir.Coerce(e, type=have.inner), type=member)
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
                return connected("and" if isinstance(op, ast.And) else "or", [self.cond(v) for v in values])
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
                if isinstance(e.type, t.Bool):
                    return e
                return ir.Truthy(e, type=t.BOOL) if isinstance(e, ir.Name) else dataclasses.replace(e, type=t.BOOL)
            case t.Optional(inner=t.Class() as inner) if not self.says_its_truth(inner):
                return ir.IsNone(e, negated=True, type=t.BOOL)
            case t.Union(members=members) if self.says_its_truth(e.type):
                return self.dispatch(e, members, self.truth)
            case t.Optional(inner=inner) if self.says_its_truth(inner) or has_effect(e):
                first = e
                if isinstance(e, ir.Assigned):  # which is done once, whatever is asked of the value, as a call is
                    e = ir.Name(e.name, type=e.type)
                elif not is_pure(e):
                    name = self.fresh("found")
                    first, e = ir.Assigned(name, e, type=e.type), ir.Name(name, type=e.type)
                there = ir.IsNone(first, negated=True, type=t.BOOL)
                return ir.BoolOp("and", (there, self.truth(ir.Coerce(e, type=inner))), type=t.BOOL)
            case t.NoneT():
                return FALSE if is_pure(e) else ir.Block((ir.ExprStmt(e),), FALSE, type=t.BOOL)
            case t.Func():
                return TRUE
            case t.Class() as cls if self.is_number(cls):
                return self.truth(self.numbered(e))
            case t.Class() as cls:
                for method in ("__bool__", "__len__"):
                    if self.class_has(cls, method):
                        return self.truth(self.method_call(e, method, (), e))
                return TRUE if is_pure(e) else ir.Block((ir.ExprStmt(e),), TRUE, type=t.BOOL)
            case _:
                if isinstance(e, ir.Const):
                    return TRUE if e.value else FALSE
                return ir.Truthy(e, type=t.BOOL)

    def says_its_truth(self, type_: t.Type) -> bool:
        """Is the type a class of the module that defines what is true, or does it hold one?"""
        members = type_.members if isinstance(type_, t.Union) else (type_,)
        return any(self.class_has(m, "__bool__", "__len__") or self.is_number(m) for m in members)

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

    def scope_import(self, name: str) -> str | None:
        """The module (or ``module.attribute``) that a name was imported as."""
        owner = self.scope.owner(name)
        if owner is not None:
            return owner.imports.get(name) if name not in owner.bound else None
        for module in self.module.star_imports:
            path = f"{module}.{name}"
            if path in table.rows() or path in table.constants() or hasattr(self, "call_" + path.replace(".", "_")):
                return path
        return None

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
            if isinstance(want, t.Func) and isinstance(var.type, t.Never):
                self.note(var, want)  # No run tells what a function takes: what is done with it does.
                self.to_be_told = True
            return self.read(var, node)
        function = self.function_named(node.id)
        if function is not None:
            return ir.Name(function.name, type=self.function_type(function))
        imported = self.scope_import(node.id)
        if imported is not None and imported in table.constants():
            return self._constant_value(table.constants()[imported])
        if node.id == "__name__":
            return str_const("__main__")
        if isinstance(want, t.Func) and (is_builtin(node.id) or imported or self.class_named(node.id)):
            return self.eta(node, want)
        made = self.constructor(node.id)
        if made is not None and not getattr(node, "sought", False):
            return self.eta(node, made)
        if is_builtin(node.id) or imported or self.class_named(node.id):
            return self.unsupported(node, "function_value", f"{node.id} is used as a value", want)
        # Python raises when it comes here; so does the translation.
        return self.raising("NameError", f"name '{node.id}' is not defined", want if not isinstance(want, t.Never) else t.NEVER)

    def constructor(self, name: str) -> t.Func | None:
        """The type of a class of the module that is used as a value: a function of the parameters that have no default."""
        raise NotImplementedError

    def read(self, var: Variable, node: ast.Name) -> ir.Expr:
        if var.unset and not isinstance(var.type, t.Optional):
            name = ir.Name(var.name, type=t.Optional(var.type))
            if not getattr(node, "unbound", False):
                return ir.Coerce(name, type=var.type)
            error = self.raising(
                "UnboundLocalError", f"cannot access local variable '{var.source_name}' where it is not associated with a value", var.type
            )
            return ir.IfExp(ir.IsNone(name, type=t.BOOL), error, ir.Coerce(name, type=var.type), type=var.type)
        name = ir.Name(var.name, type=var.type)
        if isinstance(var.type, t.Optional) and getattr(node, "present", False) and not t.has_never(var.type):
            return ir.Coerce(name, on_fail="unreachable", type=var.type.inner)
        return name

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
        self.made_functions = True
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
                return self.float_const(value)
            case str():
                return str_const(value)
            case bytes():
                return ir.Const(value, type=t.BYTES)
            case _:
                return none_of(t.NONE)

    def float_const(self, value: float) -> ir.Const:
        """A float; what is infinite may stand among integers."""
        self.infinite |= math.isinf(value)
        return ir.Const(value, type=t.of_value(value))

    def _items(self, nodes: Sequence[ast.expr], want: t.Type) -> tuple[tuple[ir.Expr, ...], t.Type]:
        items = [self.kept(self.expr(n, want)) for n in nodes]
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
        return joined != want and (isinstance(joined, t.Float) or not (t.is_numeric(want) and t.is_numeric(have)))

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
            result, *others = (self.fit(p, t.List(elem)) for p in parts)
            for p in others:
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
        items = tuple(self.kept(self.expr(e, w)) for e, w in zip(node.elts, wants, strict=True))
        joined = t.join_all(i.type for i in items)
        if len(items) > _WIDEST and not isinstance(joined, t.Union | t.Optional | t.AnyT | t.Never):
            return ir.ListLit(tuple(self.fit(i, joined) for i in items), type=t.List(joined, frozen=True))
        return ir.TupleLit(items, type=t.Tuple(tuple(i.type for i in items)))

    def _set(self, node: ast.Set, want: t.Type) -> ir.Expr:
        if any(isinstance(e, ast.Starred) for e in node.elts):
            items_ = self._sequence(node.elts, t.List(t.NEVER))
            return ir.Op("set.of", (items_,), type=t.Set(element(items_.type)))
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
            type_ = self.merged(result.type, p.type)
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
                    e = self.named_text(inner)
                    if e is not None:
                        parts.append(ir.Formatted(e, type=t.STR))
                        continue
                    laid = self.expr(inner)
                    if text and conversion == -1:
                        laid = self.formattable(laid)
                    parts.append(self.formatted(laid, text, "r" if conversion in (ord("r"), ord("a")) else ""))
        return self.interp(parts)

    def named_text(self, node: ast.expr) -> ir.Expr | None:
        raise NotImplementedError

    def formatted(self, e: ir.Expr, spec: str, conversion: str = "") -> ir.Formatted:
        if not conversion and self.class_has(e.type, "__format__"):
            return ir.Formatted(self.method_call(e, "__format__", (str_const(spec),), e), type=t.STR)
        if isinstance(e.type, t.Class) and not conversion and self.is_error(e.type):
            own = self.class_has(e.type, "__str__")
            e = self.method_call(e, "__str__", (), e) if own else ir.Op("error.message", (e,), type=t.STR)
        elif isinstance(e.type, t.Optional) and not conversion and self.is_error(e.type.inner) and is_pure(e):
            message = ir.Op("error.message", (ir.Coerce(e, type=e.type.inner),), type=t.STR)
            e = ir.IfExp(ir.IsNone(e, type=t.BOOL), str_const("None"), message, type=t.STR)
        if spec and not conversion:
            e = self.numbered(e)
        if isinstance(e.type, t.Bool) and spec and spec[-1] in "dxXob":
            e = self.fit(e, t.INT)
        elif isinstance(e.type, t.Int | t.Bool) and spec and spec[-1] in "eEfFgG%":
            e = self.fit(e, t.FLOAT)
        elif e.type == t.WHOLE and spec and spec[-1] == "d":
            e = self.fit(e, t.INT)
        elif e.type == t.WHOLE and spec and spec[-1] not in "eEfFgG%":
            e = ir.Unsupported("format", "the width of what may be an integer or infinite", type=t.STR)
        return ir.Formatted(e, spec, "r" if conversion else "", type=t.STR)

    @cached_property
    def messages_read(self) -> bool:
        """Some handler of the module gives the exception that it catches a name."""
        return any(isinstance(n, ast.ExceptHandler) and n.name for n in trees.walk(self.tree))

    def formattable(self, e: ir.Expr) -> ir.Expr:
        """A value that a specification lays out; containers and None know none and raise."""
        words = "unsupported format string passed to {}.__format__"
        if isinstance(e.type, t.Optional) and is_pure(e) and self.messages_read:
            missing = self.raising("TypeError", words.format("NoneType"), e.type.inner)
            return ir.IfExp(ir.IsNone(e, type=t.BOOL), missing, self.formattable(ir.Coerce(e, type=e.type.inner)), type=e.type.inner)
        names: dict[type[t.Type], str] = {t.List: "list", t.Dict: "dict", t.Set: "set", t.Tuple: "tuple", t.NoneT: "NoneType"}
        name = names.get(type(e.type))
        if name is None:
            return e
        if not is_pure(e):
            return ir.Unsupported("format", f"a specification for a {name} that a call gives, which raises", type=t.STR)
        return self.raising("TypeError", words.format(name), t.STR)

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
                return self.numbered(e)

    def _type_error(self, node: ast.expr, message: str, want: t.Type) -> ir.Expr:
        seen = self.seen(node)
        return self.raising("TypeError", message, seen if not isinstance(seen, t.Never) else want)

    def item(self, e: ir.Expr, i: int) -> ir.Expr:
        """Item ``i`` of a fixed tuple."""
        if isinstance(e, ir.TupleLit):
            return e.items[i]
        assert isinstance(e.type, t.Tuple)
        return ir.Index(e, int_const(i), wraps=False, on_fail="unreachable", type=e.type.items[i])

    def flavours(self, node: ast.expr) -> frozenset[str]:
        """Which special containers (Counter, defaultdict:int, deque, OrderedDict) the value of a node was seen or is known to be."""
        raise NotImplementedError

    def raw(self, node: ast.expr) -> ir.Expr:
        """A value as declared, without what evidence says about this very place."""
        return self.read(var, node) if isinstance(node, ast.Name) and (var := scopes.variable(node)) is not None else self.expr(node)

    def is_none(self, e: ir.Expr, negated: bool) -> ir.Expr:
        if isinstance(e.type, t.Optional | t.Never):
            return ir.IsNone(e, negated=negated, type=t.BOOL)
        answer = TRUE if isinstance(e.type, t.NoneT) is not negated else FALSE
        return answer if is_pure(e) else ir.Block((ir.ExprStmt(e),), answer, type=t.BOOL)

    def type_test(self, e: ir.Expr, classes: Sequence[ast.expr], *, exact: bool = False) -> ir.Expr | None:
        """Whether a value is of one of the classes, decided statically where its type says so."""
        raise NotImplementedError

    def _ifexp(self, node: ast.IfExp, want: t.Type) -> ir.Expr:
        test = self.cond(node.test)
        then, orelse = self.expr(node.body, want), self.expr(node.orelse, want)
        if isinstance(test, ir.Const):
            return then if test.value else orelse
        if isinstance(then, ir.Op) and then.concept == "error.raise":
            then = self.fit(then, orelse.type)
        type_ = self.merged(then.type, orelse.type)
        if not self.evidence.inputs and isinstance(type_, t.Union) and all(map(t.is_numeric, type_.members)):
            type_ = numeric_join(then.type, orelse.type)
        if isinstance(orelse, ir.Op) and orelse.concept == "error.raise":
            type_ = then.type
        return ir.IfExp(test, self.fit(then, type_), self.fit(orelse, type_), type=type_)

    def _namedexpr(self, node: ast.NamedExpr, want: t.Type) -> ir.Expr:
        var = scopes.variable(node.target)
        assert var is not None
        value = self.expr(node.value, var.known)
        self.note(var, value.type)
        return ir.Assigned(var.name, self.fit(value, var.type), type=var.type)

    def factory(self, node: ast.expr, flavours: frozenset[str], want: t.Type) -> ir.Expr | None:
        """The value that a defaultdict makes for a missing key; None when the dict is none."""
        raise NotImplementedError

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

    def iterable(self, e: ir.Expr) -> ir.Expr:
        """``e`` as one of the iterables that ForEach, Clause and iter-concepts take."""
        if self.raises(e):
            return dataclasses.replace(e, type=t.List(t.NEVER))
        match e.operand if isinstance(e, ir.Coerce) else e:
            case ir.Op(concept="dict.get_or", args=(ir.Coerce(operand=d), key, ir.Coerce(operand=ir.ListLit(items=()) as none))) as got:
                # Nobody sees whether what has no items is a tuple or a list: for v in d.get(k, ()).
                if isinstance(d.type, t.Dict) and isinstance(d.type.value, t.List):
                    type_ = d.type.value
                    return dataclasses.replace(got, args=(d, key, dataclasses.replace(none, type=type_)), type=type_)
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
                return keys_of(e, k)
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
                self.refine(e, t.List(t.NEVER))
                return self.retype(e, t.List(t.NEVER))
            case t.Class() if self.class_has(e.type, "__iter__"):
                iterator = self.method_call(e, "__iter__", (), e)
                if not isinstance(iterator.type, t.Class):
                    return self.iterable(iterator)
            case t.Class() if self.is_tuple_object(e.type):
                return self.iterable(self.tuple_of(e))
            case _:
                pass
        return self.raising("TypeError", f"{t.show(e.type)} is not iterable", t.List(t.NEVER))

    def is_tuple_object(self, type_: t.Type) -> bool:
        """An object of a named tuple's class."""
        return isinstance(type_, t.Class) and (info := self.classes.get(type_.name)) is not None and info.is_tuple

    def as_plain(self, type_: t.Type) -> t.Type:
        """The type of a named tuple as that of a plain one; any other as it is."""
        if not self.is_tuple_object(type_):
            return type_
        return t.Tuple(tuple(slot.type for slot in self.classes[type_.name].fields.values()))  # type: ignore[attr-defined]

    def tuple_of(self, e: ir.Expr) -> ir.Expr:
        """A named tuple as a plain one."""
        assert isinstance(e.type, t.Class)
        if not is_pure(e):
            e = self.temp("value", e)
        fields = self.classes[e.type.name].fields  # type: ignore[attr-defined]
        items = tuple(ir.Field(e, name, type=slot.type) for name, slot in fields.items())
        return ir.TupleLit(items, type=t.Tuple(tuple(i.type for i in items)))

    def sought(self, item: ir.Expr, among: t.Type) -> ir.Expr:
        """What is looked for among values of a type, as one of them: a number for a member of an ``IntEnum``, a named tuple for a plain one."""
        if item.type == among:
            return item
        if self.is_tuple_object(item.type) and isinstance(among, t.Tuple):
            return self.tuple_of(item)
        plain = self.as_plain(among)
        if plain == among or not isinstance(item.type, t.Tuple) or len(t.children(plain)) != len(item.type.items):
            return self.numbered(item)
        if not isinstance(item, ir.TupleLit) and not is_pure(item):
            item = self.temp("value", item)
        slots = self.classes[among.name].fields.values()  # type: ignore[attr-defined]
        return ir.New(among.name, tuple(self.fit(self.item(item, i), slot.type) for i, slot in enumerate(slots)), type=among)  # type: ignore[attr-defined]

    def dispatch(self, e: ir.Expr, members: Sequence[t.Type], build: Callable[[ir.Expr], ir.Expr]) -> ir.Expr:
        """What ``build`` makes of a value of a union, case by case."""
        first = e
        if not is_pure(e):
            name = self.fresh("value")
            first, e = ir.Assigned(name, e, type=e.type), ir.Name(name, type=e.type)
        built = [_settled(build(ir.Coerce(e, type=m)), e, m) for m in members]
        type_ = t.join_all(b.type for b in built if not self.raises(b) and not isinstance(b.type, t.Never))
        result = self.fit(built[-1], type_)
        for i in range(len(members) - 2, -1, -1):
            result = ir.IfExp(ir.IsType(first if i == 0 else e, members[i], type=t.BOOL), self.fit(built[i], type_), result, type=type_)
        return result

    def kept(self, e: ir.Expr) -> ir.Expr:
        """A value that is stored or passed on: a range, which may be used many times, is kept as a list."""
        return ir.Op("iter.to_list", (e,), type=t.List(t.INT)) if isinstance(e, ir.Range) else e

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
                several = var.known.members if isinstance(var.known, t.Union) and len(scopes.stores(var)) == 1 else ()
                if isinstance(type_, t.List) and type_ in several and all(isinstance(m, t.List | t.Tuple) for m in several):
                    var.base = var.type = type_  # Rows seen as lists and as tuples, which what holds them makes one of.
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
            if isinstance(g.target, ast.Tuple | ast.List) and isinstance(element(source.type), t.Str):
                # ``for a, b in words``: the pattern takes lists of characters apart.
                text = ir.Name(self.fresh("text"), type=t.STR)
                chars = ir.Op("str.chars", (text,), type=t.List(t.STR))
                source = ir.Comp("iter", chars, (ir.Clause(text, source, ()),), type=t.Iter(chars.type))
            self._hold(g.target, element(source.type))
            target = self.bind(g.target, element(source.type))
            self.learn(source, target.type)
            out.append(ir.Clause(self._distinct(target, set()), source, tuple(self.cond(c) for c in g.ifs)))
        return tuple(out)

    def _distinct(self, target: ir.Expr, later: set[str]) -> ir.Expr:
        """A pattern in which every name stands once: of ``_, _, x`` the last ``_`` keeps the value."""
        match target:
            case ir.Name(id=name) if name in later:
                return dataclasses.replace(target, id=self.fresh("unused"))
            case ir.Name(id=name):
                later.add(name)
            case ir.TupleLit(items=items):
                distinct = [self._distinct(i, later) for i in items[::-1]][::-1]
                return target if all(a is b for a, b in zip(distinct, items, strict=True)) else ir.replaced(target, items=tuple(distinct))
        return target

    def _hold(self, target: ast.expr, type_: t.Type) -> None:
        """A variable of a comprehension holds all that may come, also what was never seen: no statement could narrow it first."""
        type_ = self.tidy(type_)
        match target:
            case ast.Name() if (var := scopes.variable(target)) is not None and (
                isinstance(type_, t.Union | t.Optional) or type_ == t.BIGINT
            ):
                if not isinstance(var.known, t.Never) and t.join(var.known, type_) == type_ != var.known:
                    var.base = var.type = type_
            case ast.Tuple(elts=elts) | ast.List(elts=elts):
                parts = type_.items if isinstance(type_, t.Tuple) and len(type_.items) == len(elts) else (element(type_),) * len(elts)
                for e, part in zip(elts, parts, strict=True):
                    self._hold(e, part)
            case _:
                pass

    def _listcomp(self, node: ast.ListComp, want: t.Type) -> ir.Expr:
        if self.shares_variable([node.elt], node.generators):
            return self.unsupported(node, "shared_variable", "functions made in a comprehension, which share its variable", want)
        clauses = self.clauses(node.generators)
        elem = self.numbers(self.within(node.elt, want.elem if isinstance(want, t.List | t.Iter) else t.NEVER), node.elt)
        return ir.Comp("list", elem, clauses, type=t.List(elem.type))

    def shares_variable(self, elements: Sequence[ast.expr], generators: Sequence[ast.comprehension]) -> bool:
        """Does a comprehension keep functions that speak of its variable, which they all share?"""
        bound = {n.id for g in generators for n in trees.walk(g.target) if isinstance(n, ast.Name)}
        kept = [e for e in elements if isinstance(e, ast.Lambda)]
        kept += [e for n in elements if isinstance(n, ast.Tuple | ast.List) for e in n.elts if isinstance(e, ast.Lambda)]
        for function in kept:
            own = {a.arg for a in trees.walk(function.args) if isinstance(a, ast.arg)}
            if any(isinstance(n, ast.Name) and n.id in bound - own for n in trees.walk(function.body)):
                return True
        return False

    def within(self, node: ast.expr, want: t.Type) -> ir.Expr:
        """An expression inside of a comprehension or lambda."""
        self.inside += 1
        e = self.expr(node, want)
        self.inside -= 1
        return e

    def numbers(self, e: ir.Expr, node: ast.expr) -> ir.Expr:
        """An element of which only numbers were seen, where what it is read from holds more than those: the number that it is."""
        seen = self.seen(node)
        if not isinstance(seen, t.Union) or not all(isinstance(m, t.Int | t.Float) for m in seen.members):
            return e
        return self.told_apart(e, seen, lambda x: ir.Coerce(x, type=seen)) or e

    def told_apart(self, e: ir.Expr, seen: t.Union, build: Callable[[ir.Expr], ir.Expr]) -> ir.Expr | None:
        """What ``build`` makes of a value of which fewer types were seen than what it is read from holds; it is read once per type."""
        of = e.type.inner if isinstance(e.type, t.Optional) else e.type
        if not isinstance(of, t.Union) or seen == of or not set(seen.members) <= set(of.members) or has_effect(e):
            return None
        told = ir.Coerce(e, type=of) if of is not e.type else e
        result = build(ir.Coerce(told, type=seen.members[-1]))
        for m in reversed(seen.members[:-1]):
            result = ir.IfExp(ir.IsType(told, m, type=t.BOOL), build(ir.Coerce(told, type=m)), result, type=result.type)
        return result

    def _setcomp(self, node: ast.SetComp, want: t.Type) -> ir.Expr:
        if self.shares_variable([node.elt], node.generators):
            return self.unsupported(node, "shared_variable", "functions made in a comprehension, which share its variable", want)
        clauses = self.clauses(node.generators)
        elem = self.within(node.elt, want.elem if isinstance(want, t.Set) else t.NEVER)
        return ir.Comp("set", elem, clauses, type=t.Set(elem.type))

    def _generatorexp(self, node: ast.GeneratorExp, want: t.Type) -> ir.Expr:
        if self.shares_variable([node.elt], node.generators):
            return self.unsupported(node, "shared_variable", "functions made in a comprehension, which share its variable", want)
        clauses = self.clauses(node.generators)
        elem = self.numbers(self.within(node.elt, want.elem if isinstance(want, t.List | t.Iter) else t.NEVER), node.elt)
        return ir.Comp("iter", elem, clauses, type=t.Iter(elem.type))

    def _dictcomp(self, node: ast.DictComp, want: t.Type) -> ir.Expr:
        if self.shares_variable([node.key, node.value], node.generators):
            return self.unsupported(node, "shared_variable", "functions made in a comprehension, which share its variable", want)
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


def connected(op: Literal["and", "or"], items: Sequence[ir.Expr]) -> ir.Expr:
    """``and``/``or`` of conditions, without those that the types decide: what never runs need not make sense in a typed target."""
    deciding = op == "or"
    kept: list[ir.Expr] = []
    for item in items:
        if isinstance(item, ir.Const) and item.value is deciding:
            return ir.BoolOp(op, (*kept, item), type=t.BOOL) if kept else item
        if not isinstance(item, ir.Const):
            kept.append(item)
    if not kept:
        return ir.Const(not deciding, type=t.BOOL)
    return kept[0] if len(kept) == 1 else ir.BoolOp(op, tuple(kept), type=t.BOOL)


def _settled(node: ir.Expr, value: ir.Expr, member: t.Type) -> ir.Expr:
    """What is made of a variable of a union where its type is known: further questions for it are answered."""
    if not isinstance(value, ir.Name):
        return node

    def answer(inner: ir.Node) -> ir.Node:
        match inner:
            case ir.IfExp(cond=ir.IsType(operand=ir.Name(id=name), of=of), then=then, orelse=orelse) if name == value.id:
                return then if of == member else orelse
            case _:
                return inner

    return ir.rewrite(node, answer, ir.IfExp)
