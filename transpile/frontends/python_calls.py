"""Python calls → IR: functions and classes of the module, and the library by the table ``source.calls``."""

from __future__ import annotations

import ast
import dataclasses
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from dragoman.transpile import ir, signatures
from dragoman.transpile import types as t
from dragoman.transpile.evidence import is_builtin, nid
from dragoman.transpile.frontends import python_format as formats
from dragoman.transpile.frontends import python_scope as scopes
from dragoman.transpile.frontends import python_table as table
from dragoman.transpile.frontends.python_base import (
    FALSE,
    TRUE,
    ClassInfo,
    FunctionInfo,
    fill,
    int_const,
    is_error_class,
    is_pure,
    none_of,
    str_const,
)
from dragoman.transpile.frontends.python_exprs import Expressions, element, merge_branches
from dragoman.transpile.frontends.python_scope import Variable
from dragoman.transpile.signatures import bind, signature, substitute

Thunk = Callable[[t.Type], ir.Expr]
_STATIC = frozenset({"str.maketrans", "dict.fromkeys", "bytes.fromhex", "int.from_bytes"})
_BUILTIN_TYPES = frozenset({"str", "list", "dict", "set", "tuple", "int", "float", "bytes", "frozenset", "bool"})
#: Concepts whose list result nobody else holds, so that list(…) of it need not copy.
_FRESH = frozenset(
    "str.chars str.split str.split_ws str.split_max str.split_ws_max str.rsplit_max str.splitlines dict.keys dict.values dict.items list.sorted list.sorted_desc "
    "list.sorted_by list.sorted_by_desc list.concat list.repeat list.reversed list.copy iter.to_list set.to_list bytes.to_list re.findall re.split counter.most_common".split()
)
_TYPE_NAMES: dict[str, tuple[type[t.Type], ...]] = {
    "int": (t.Int, t.Bool),
    "float": (t.Float,),
    "str": (t.Str,),
    "bool": (t.Bool,),
    "list": (t.List,),
    "tuple": (t.Tuple, t.List),
    "dict": (t.Dict,),
    "set": (t.Set,),
    "frozenset": (t.Set,),
    "bytes": (t.Bytes,),
    "NoneType": (t.NoneT,),
}


def is_instance(type_: t.Type, name: str, *, exact: bool = False) -> bool:
    """Whether a value of (non-union) ``type_`` is an instance of the builtin class ``name``."""
    if isinstance(type_, t.List):
        return name == ("tuple" if type_.frozen else "list")
    if isinstance(type_, t.Set):
        return name == ("frozenset" if type_.frozen else "set")
    if exact and isinstance(type_, t.Bool):
        return name == "bool"
    return isinstance(type_, _TYPE_NAMES.get(name, ()))


class Calls(Expressions):
    """Call lowering."""

    # --- what is called ---

    def _call(self, node: ast.Call, want: t.Type) -> ir.Expr:
        node = _spread(node)
        func = node.func
        path = self.dotted(func)
        if path is not None:
            return self.module_call(path, node, want)
        if isinstance(func, ast.Name):
            var = scopes.variable(func)
            if var is not None:
                return self.value_call(self.read(var), node)
            function = self.function_named(func.id)
            if function is not None:
                return self.function_call(function, node)
            cls = self.class_named(func.id)
            if cls is not None:
                return self.construct(cls, node)
            return self.builtin(func.id, node, want)
        if isinstance(func, ast.Attribute):
            return self.method(func, node, want)
        return self.value_call(self.expr(func), node)

    def value_call(self, func: ir.Expr, node: ast.Call) -> ir.Expr:
        if node.keywords or any(isinstance(a, ast.Starred) for a in node.args):
            return self.unsupported(node, "value_call", "keyword or starred arguments in the call of a function value", self.seen(node))
        type_ = func.type.inner if isinstance(func.type, t.Optional) else func.type
        if isinstance(type_, t.Class) and self.class_has(type_, "__call__"):
            return self.method_call(func, "__call__", [self.expr(a) for a in node.args], node)
        wants = type_.params if isinstance(type_, t.Func) else ()
        args = [self.expr(a, wants[i] if i < len(wants) else t.NEVER) for i, a in enumerate(node.args)]
        seen = self.seen(node)
        if not isinstance(type_, t.Func):
            guess = t.Func(tuple(a.type for a in args), seen)
            self.refine(func, guess)
            return ir.CallValue(self.fit(func, guess), tuple(args), type=seen)
        if len(type_.params) != len(args):
            return self.raising("TypeError", "wrong number of arguments", seen)
        self.refine(func, t.Func(tuple(a.type for a in args), t.NEVER))
        fitted = tuple(self.fit(a, p) for a, p in zip(args, type_.params, strict=True))
        return ir.CallValue(self.fit(func, type_), fitted, type=fill(type_.result, seen))

    def function_call(self, function: FunctionInfo, node: ast.Call) -> ir.Expr:
        args = self.arguments(function, node.args, {k.arg: k.value for k in node.keywords if k.arg}, node)
        if args is None:
            return self.bad_arguments(function, node)
        return ir.Call(function.name, tuple(args), type=self.result_type(function))

    def bad_arguments(self, function: FunctionInfo, node: ast.Call) -> ir.Expr:
        if any(isinstance(a, ast.Starred) for a in node.args) or any(k.arg is None for k in node.keywords):
            return self.unsupported(
                node, "starred_call", f"the starred arguments in this call of {function.name}()", self.result_type(function)
            )
        return self.raising("TypeError", f"{function.name}() got wrong arguments", self.result_type(function))

    def arguments(
        self, function: FunctionInfo, nodes: Sequence[ast.expr], keywords: dict[str, ast.expr], call: ast.expr
    ) -> list[ir.Expr] | None:
        """The complete arguments in order of the parameters; None where they don't fit."""
        spec = function.node.args
        positional = [*spec.posonlyargs, *spec.args]
        if function.cls is not None and not function.is_static:
            positional = positional[1:]
        given: list[ast.expr | ir.Expr] = []
        rest_is_whole = False
        for n in nodes:
            if not isinstance(n, ast.Starred):
                given.append(n)
                continue
            value = self.expr(n.value)
            if isinstance(value.type, t.Iter | t.Str):
                value = self.to_list(value)
            if isinstance(n.value, ast.List | ast.Tuple):
                given.extend(n.value.elts)
            elif isinstance(value.type, t.Tuple):
                if not is_pure(value):
                    value = self.temp("items", value)
                given.extend(self.item(value, i) for i in range(len(value.type.items)))  # type: ignore[attr-defined]
            elif spec.vararg is not None and len(given) >= len(positional) and n is nodes[-1]:
                given.append(self.holding(value))
                rest_is_whole = True
            elif spec.vararg is not None and isinstance(value.type, t.List) and n is nodes[-1]:
                first, name = self.named(value)
                fixed = len(positional) - len(given)
                given.extend(ir.Index(first if i == 0 else name, int_const(i), wraps=False, type=value.type.elem) for i in range(fixed))
                given.append(self.holding(ir.Slice(name, int_const(fixed), None, type=value.type)))
                rest_is_whole = True
            elif spec.vararg is None and isinstance(value.type, t.List) and n is nodes[-1]:
                first, name = self.named(value)
                fixed = len(positional) - len(given)
                if not self.inside:
                    self.check_length(name, fixed)
                given.extend(ir.Index(first if i == 0 else name, int_const(i), wraps=False, type=value.type.elem) for i in range(fixed))
            else:
                return None
        if isinstance(call, ast.Call) and any(k.arg is None for k in call.keywords):
            return None
        out: list[ir.Expr] = []
        rest = dict(keywords)
        defaults = (
            dict(zip([a.arg for a in positional][len(positional) - len(spec.defaults) :], spec.defaults, strict=False))
            if spec.defaults
            else {}
        )
        for a in positional:
            var = scopes.variable(a)
            assert var is not None
            if given:
                out.append(self.argument(given.pop(0), var))
            elif a.arg in rest:
                out.append(self.argument(rest.pop(a.arg), var))
            elif a.arg in defaults:
                out.append(self.default(function, a, defaults[a.arg], var))
            else:
                return None
        if spec.vararg is not None:
            out.append(self._rest(given, spec.vararg, rest_is_whole))
            given = []
        if given:
            return None
        for a, d in zip(spec.kwonlyargs, spec.kw_defaults, strict=True):
            var = scopes.variable(a)
            assert var is not None
            if a.arg in rest:
                out.append(self.argument(rest.pop(a.arg), var))
            elif d is not None:
                out.append(self.default(function, a, d, var))
            else:
                return None
        if spec.kwarg is not None:
            var = scopes.variable(spec.kwarg)
            assert var is not None
            entries = [(str_const(k), self.expr(v)) for k, v in rest.items()]
            type_ = t.Dict(t.STR, t.join_all(v.type for _, v in entries))
            self.note(var, type_)
            out.append(self.fit(ir.DictLit(tuple(entries), type=type_), var.type))
            rest = {}
        return None if rest else out

    def check_length(self, items: ir.Expr, n: int) -> None:
        """Raises, before the statement, where a starred argument has not as many items as there are parameters."""
        wrong = ir.Compare("!=", ir.Length(items, type=t.INT), int_const(n), type=t.BOOL)
        error = ir.New("TypeError", (str_const(f"{n} positional arguments are needed"),), type=t.Class("TypeError"))
        self.before.append(ir.If(wrong, (ir.Raise(error),)))

    def named(self, value: ir.Expr) -> tuple[ir.Expr, ir.Expr]:
        """A value for several uses: what to write at the first, and at the others."""
        if is_pure(value):
            return value, value
        if not self.inside:
            name = self.temp("items", value)
            return name, name
        fresh = self.fresh("items")
        return ir.Assigned(fresh, value, type=value.type), ir.Name(fresh, type=value.type)

    def _rest(self, given: Sequence[ast.expr | ir.Expr], vararg: ast.arg, whole_given: bool) -> ir.Expr:
        var = scopes.variable(vararg)
        assert var is not None
        if whole_given and len(given) == 1 and isinstance(given[0], ast.expr):
            whole = self.frozen(self.to_list(self.expr(given[0])))
            self.note(var, whole.type)
            return self.fit(whole, var.type)
        items = tuple(g if isinstance(g, ir.Expr) else self.expr(g) for g in given)
        type_ = t.List(t.join_all(i.type for i in items), frozen=True)
        self.note(var, type_)
        elem = fill(element(var.type), type_.elem)
        return ir.ListLit(tuple(self.fit(i, elem) for i in items), type=t.List(elem, frozen=True))

    def argument(self, given: ast.expr | ir.Expr, var: Variable) -> ir.Expr:
        e = given if isinstance(given, ir.Expr) else self.expr(given, var.type)
        self.note(var, e.type)
        if isinstance(var.type, t.Func):
            return e
        if t.has_never(e.type) and not t.has_never(var.type):
            self.refine(e, var.type)
        return self.fit(e, var.type)

    def default(self, function: FunctionInfo, arg: ast.arg, node: ast.expr, var: Variable) -> ir.Expr:
        shared = self.shared_default(function, arg)
        if shared is not None:
            return ir.Name(shared, type=var.type)
        e = self.expr(node, var.type)
        self.note(var, e.type)
        return self.fit(e, var.type)

    def shared_default(self, function: FunctionInfo, arg: ast.arg) -> str | None:
        """The module constant that holds a default value which the function changes in place."""
        raise NotImplementedError

    # --- classes ---

    def construct(self, cls: ClassInfo, node: ast.Call) -> ir.Expr:
        type_ = t.Class(cls.name)
        keywords = {k.arg: k.value for k in node.keywords if k.arg}
        init = self.find_method(cls, "__init__")
        if init is not None:
            args = self.arguments(init, node.args, keywords, node)
            if args is None:
                return self.raising("TypeError", f"{cls.name}() got wrong arguments", type_)
            return ir.New(cls.name, tuple(args), type=type_)
        generated = self.generated_fields(cls)
        if generated is not None:
            out = []
            given = list(node.args)
            for name, _, default in generated:
                slot = cls.fields[name]
                value = given.pop(0) if given else keywords.pop(name, None) or default
                if value is None:
                    return self.raising("TypeError", f"{cls.name}() misses the argument {name}", type_)
                out.append(self.argument(value, slot))
            return ir.New(cls.name, tuple(out), type=type_)
        if cls.is_error:
            return ir.New(cls.name, self.error_message(node), type=type_)
        return ir.New(cls.name, (), type=type_)

    def generated_fields(self, cls: ClassInfo) -> list[tuple[str, ast.expr | None, ast.expr | None]] | None:
        if cls.generated is None:
            return None
        base = self.classes.get(cls.base) if cls.base else None
        inherited = self.generated_fields(base) if base is not None else None
        return [*(inherited or []), *cls.generated]

    def error_message(self, node: ast.Call) -> tuple[ir.Expr, ...]:
        """An exception's one message, as text."""
        if not node.args:
            return ()
        if len(node.args) > 1:
            whole = ir.TupleLit(items := tuple(self.expr(a) for a in node.args), type=t.Tuple(tuple(i.type for i in items)))
            return (ir.Op("str.of", (whole,), type=t.STR),)
        e = self.expr(node.args[0])
        return (e if isinstance(e.type, t.Str) else ir.Op("str.of", (e,), type=t.STR),)

    def find_method(self, cls: ClassInfo | None, name: str) -> FunctionInfo | None:
        while cls is not None:
            if name in cls.methods:
                return cls.methods[name]
            cls = self.classes.get(cls.base) if cls.base else None
        return None

    def find_field(self, cls: ClassInfo | None, name: str) -> Variable | None:
        first = cls
        while cls is not None:
            if name in cls.fields:
                return cls.fields[name]
            cls = self.classes.get(cls.base) if cls.base else None
        # A field that only a subclass has (a template method in an abstract base).
        for other in self.classes.values():
            if first is not None and other.base == first.name and name in other.fields:
                return other.fields[name]
        return None

    def method_call(self, obj: ir.Expr, method: str, args: Sequence[ir.Expr], node: object) -> ir.Expr:
        assert isinstance(obj.type, t.Class)
        function = self.find_method(self.classes.get(obj.type.name), method)
        assert function is not None
        params = function.params()
        fitted = []
        for a, p in zip(args, params, strict=False):
            var = scopes.variable(p)
            assert var is not None
            fitted.append(self.argument(a, var))
        return ir.MethodCall(obj, method, tuple(fitted), type=self.result_type(function))

    def object_call(self, obj: ir.Expr, attr: str, node: ast.Call) -> ir.Expr:
        assert isinstance(obj.type, t.Class)
        info = self.classes.get(obj.type.name)
        function = self.find_method(info, attr)
        if function is None:
            slot = self.find_field(info, attr)
            if slot is not None:
                return self.value_call(ir.Field(obj, attr, type=slot.type), node)
            subclass = (
                next((c for c in self.classes.values() if c.base == obj.type.name and attr in c.methods), None)
                if isinstance(obj.type, t.Class)
                else None
            )
            if subclass is None:
                return self.raising("AttributeError", f"'{obj.type.name}' object has no attribute '{attr}'", self.seen(node))
            function = subclass.methods[attr]
        args = self.arguments(function, node.args, {k.arg: k.value for k in node.keywords if k.arg}, node)
        if args is None:
            return self.bad_arguments(function, node)
        if function.is_static and function.cls is not None:
            return ir.Call(f"{function.cls.name}.{attr}", tuple(args), type=self.result_type(function))
        return ir.MethodCall(obj, attr, tuple(args), type=self.result_type(function))

    def super_call(self, attr: str, node: ast.Call) -> ir.Expr:
        cls = self.fn.cls if self.fn is not None else None
        if cls is None or cls.base is None:
            return (
                none_of(t.NONE)
                if attr == "__init__"
                else self.unsupported(node, "super", "super() outside of a derived class", self.seen(node))
            )
        base = self.classes.get(cls.base)
        obj = ir.Name("super", type=t.Class(cls.base))
        if base is None or (attr == "__init__" and self.find_method(base, attr) is None and base.generated is None):
            if attr == "__init__":
                return ir.MethodCall(obj, attr, self.error_message(node) if cls.is_error else (), type=t.NONE)
            if attr == "__str__" and cls.is_error:
                return ir.Op("error.message", (ir.Name("self", type=t.Class(cls.name)),), type=t.STR)
            return self.unsupported(node, "super", f"super().{attr} of a class outside of the module", self.seen(node))
        function = self.find_method(base, attr)
        if function is None:
            return self.raising("AttributeError", f"'super' object has no attribute '{attr}'", self.seen(node))
        args = self.arguments(function, node.args, {k.arg: k.value for k in node.keywords if k.arg}, node)
        if args is None:
            return self.bad_arguments(function, node)
        return ir.MethodCall(obj, attr, tuple(args), type=self.result_type(function) if attr != "__init__" else t.NONE)

    def field(self, node: ast.Attribute, want: t.Type) -> ir.Expr:
        if isinstance(node.value, ast.Name) and scopes.variable(node.value) is None:
            cls = self.class_named(node.value.id)
            if cls is not None:
                if node.attr in cls.constants:
                    return self.class_constant(cls, node.attr)
                if isinstance(want, t.Func) and node.attr in cls.methods:
                    return self.eta(node, want)
            elif node.value.id in _BUILTIN_TYPES and isinstance(want, t.Func):
                return self.eta(node, want)
        if (
            isinstance(node.value, ast.Call)
            and isinstance(node.value.func, ast.Name)
            and node.value.func.id == "type"
            and node.attr == "__name__"
        ):
            return self.type_name(self.expr(node.value.args[0]), node)
        path = self.dotted(node)
        if path is not None:
            if isinstance(want, t.Func):
                return self.eta(node, want)
            return self.unsupported(node, "attribute", f"{path} is used as a value", want)
        obj = self.expr(node.value)
        if self.raises(obj):
            return obj
        if isinstance(obj.type, t.Optional):
            obj = ir.Coerce(obj, type=obj.type.inner)
        if isinstance(obj.type, t.Class):
            info = self.classes.get(obj.type.name)
            if info is not None:
                slot = self.find_field(info, node.attr)
                if slot is not None:
                    slot.base = t.join(slot.base, self.seen(node))
                    return ir.Field(obj, node.attr, type=slot.type)
                owner: ClassInfo | None = info
                while owner is not None:
                    if node.attr in owner.constants:
                        if self.overridden(info, node.attr):
                            return ir.MethodCall(obj, node.attr, (), type=self.class_constant(owner, node.attr).type)
                        return self.class_constant(owner, node.attr)
                    if node.attr in owner.properties:
                        return ir.MethodCall(obj, node.attr, (), type=self.result_type(owner.methods[node.attr]))
                    owner = self.classes.get(owner.base) if owner.base else None
                if node.attr == "__class__":
                    return self.unsupported(node, "attribute", "a class is used as a value", want)
                if isinstance(want, t.Func) and self.find_method(info, node.attr):
                    return self.eta(node, want)
            if node.attr == "args" and self.is_error(obj.type):
                return ir.TupleLit((ir.Op("error.message", (obj,), type=t.STR),), type=t.Tuple((t.STR,)))
            if node.attr == "message" and self.is_error(obj.type):
                return ir.Op("error.message", (obj,), type=t.STR)
        if isinstance(want, t.Func):
            return self.eta(node, want)
        if isinstance(obj.type, t.Never):
            return self.unsupported(node, "untyped", f"the type of what has the attribute {node.attr} is not known", self.seen(node))
        if isinstance(obj.type, t.Class):
            return self.raising(
                "AttributeError",
                f"'{obj.type.name}' object has no attribute '{node.attr}'",
                self.seen(node) if not isinstance(self.seen(node), t.Never) else want,
            )
        return self.unsupported(node, "attribute", f"the attribute {node.attr} of a {t.show(obj.type)}", self.seen(node))

    def class_constant(self, cls: ClassInfo, name: str) -> ir.Expr:
        raise NotImplementedError

    def overridden(self, cls: ClassInfo, name: str) -> bool:
        """Several classes of the family give a class variable values of their own, so objects look it up by their class."""
        family = [
            c
            for c in self.classes.values()
            if name in c.constants and (self.shared_base([c.name, cls.name]) or "Exception") in self.classes
        ]
        return len(family) > 1

    def type_name(self, e: ir.Expr, node: ast.expr) -> ir.Expr:
        """``type(x).__name__``."""
        if isinstance(e.type, t.Class):
            if self.is_error(e.type):
                return ir.Op("error.class_name", (e,), type=t.STR)
            return str_const(e.type.name)
        for name in _TYPE_NAMES:
            if name not in ("bool", "frozenset") and is_instance(e.type, name, exact=True):
                return str_const(name)
        if isinstance(e.type, t.Bool):
            return str_const("bool")
        return self.unsupported(node, "type_name", f"the name of the type of a {t.show(e.type)}", t.STR)

    # --- methods ---

    def method(self, func: ast.Attribute, node: ast.Call, want: t.Type) -> ir.Expr:
        value, attr = func.value, func.attr
        if isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and value.func.id == "super":
            return self.super_call(attr, node)
        if isinstance(value, ast.Name) and scopes.variable(value) is None:
            cls = self.class_named(value.id)
            if cls is not None:
                return self.class_call(cls, attr, node)
            if value.id in _BUILTIN_TYPES and self.scope.owner(value.id) is None:
                if f"{value.id}.{attr}" in _STATIC:
                    return self.by_table([f"{value.id}.{attr}"], None, None, node.args, node, want)
                if node.args and not isinstance(node.args[0], ast.Starred):
                    receiver = self.expr(node.args[0])
                    return self.on_value(receiver, node.args[0], attr, node.args[1:], node, want)
        if isinstance(value, ast.Constant) and isinstance(value.value, str) and attr == "format":
            return self.str_format(value.value, node)
        path = self.digest(func)
        if path is not None:
            assert isinstance(value, ast.Call)
            return self.by_table([path], None, None, value.args, node, want)
        if any(f"{k}.{attr}" in _STATIC for k in ("str", "dict")) and attr in ("maketrans", "fromkeys"):
            return self.by_table(["str.maketrans" if attr == "maketrans" else "dict.fromkeys"], None, None, node.args, node, want)
        receiver = self.expr(value)
        if attr == "format" and isinstance(receiver.type, t.Str):
            template = self.constant_text(value, receiver)
            if template is not None:
                return self.str_format(template, node)
            return self.unsupported(node, "str_format", "str.format with a template that is not a literal", t.STR)
        return self.on_value(receiver, value, attr, node.args, node, want)

    def constant_text(self, node: ast.expr, e: ir.Expr) -> str | None:
        """The text of an expression that is a literal, or a variable assigned one literal once."""
        if isinstance(e, ir.Const) and isinstance(e.value, str):
            return e.value
        var = scopes.variable(node) if isinstance(node, ast.Name) else None
        if var is None or len(scopes.stores(var)) != 1:
            return None
        for stmt in ast.walk(var.scope.node):
            if isinstance(stmt, ast.Assign) and isinstance(stmt.value, ast.Call) and any(x in stmt.targets for x in scopes.stores(var)):
                compiled = self.call_re_compile(stmt.value, t.STR) if self.dotted(stmt.value.func) == "re.compile" else None
                return compiled.value if isinstance(compiled, ir.Const) else None
            if (
                isinstance(stmt, ast.Assign)
                and any(x in stmt.targets for x in scopes.stores(var))
                and isinstance(stmt.value, ast.Constant)
                and isinstance(stmt.value.value, str)
            ):
                return stmt.value.value
        return None

    def digest(self, func: ast.Attribute) -> str | None:
        if isinstance(func.value, ast.Call) and len(func.value.args) == 1:
            path = self.dotted(func.value.func)
            if path is not None and f"{path}().{func.attr}" in table.rows():
                return f"{path}().{func.attr}"
        return None

    def class_call(self, cls: ClassInfo, attr: str, node: ast.Call) -> ir.Expr:
        function = self.find_method(cls, attr)
        if function is None:
            return self.unsupported(node, "class_attribute", f"{cls.name}.{attr}", self.seen(node))
        if function.is_static:
            args = self.arguments(function, node.args, {k.arg: k.value for k in node.keywords if k.arg}, node)
            return (
                self.bad_arguments(function, node)
                if args is None
                else ir.Call(f"{function.cls.name if function.cls else cls.name}.{attr}", tuple(args), type=self.result_type(function))
            )
        if (
            self.fn is not None
            and self.fn.cls is not None
            and node.args
            and isinstance(node.args[0], ast.Name)
            and node.args[0].id == "self"
            and self.fn.cls.base == cls.name
        ):
            return self.super_call(attr, ast.copy_location(ast.Call(node.func, node.args[1:], node.keywords), node))
        if not node.args:
            return self.raising("TypeError", f"{attr}() misses self", self.seen(node))
        return self.object_call(self.expr(node.args[0]), attr, ast.copy_location(ast.Call(node.func, node.args[1:], node.keywords), node))

    def receiver_kinds(self, type_: t.Type, node: ast.expr | None) -> list[str]:
        flavours = self.flavours(node) if node is not None else frozenset()
        match type_:
            case t.Str():
                return ["str"]
            case t.List(frozen=True) | t.Tuple():
                return ["seq"]
            case t.List():
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

    def on_value(self, receiver: ir.Expr, node: ast.expr, attr: str, args: Sequence[ast.expr], call: ast.Call, want: t.Type) -> ir.Expr:
        type_ = receiver.type
        if self.raises(receiver):
            return receiver
        if isinstance(type_, t.Optional):
            receiver = ir.Coerce(receiver, type=type_.inner)
            type_ = type_.inner
        if isinstance(type_, t.Union):
            able = [
                m
                for m in type_.members
                if any(f"{k}.{attr}" in table.rows() for k in self.receiver_kinds(m, node))
                or (isinstance(m, t.Class) and self.class_has(m, attr))
            ]
            if len(able) == 1:
                return self.on_value(ir.Coerce(receiver, type=able[0]), node, attr, args, call, want)
            if able:
                return self.dispatch(receiver, able, lambda x: self.on_value(x, node, attr, args, call, want))
        if isinstance(type_, t.Class) and type_.name in self.classes:
            replaced = call if len(args) == len(call.args) else ast.copy_location(ast.Call(call.func, list(args), call.keywords), call)
            return self.object_call(receiver, attr, replaced)
        if isinstance(type_, t.Class) and self.is_error(type_) and attr in ("__str__", "with_traceback"):
            return ir.Op("error.message", (receiver,), type=t.STR) if attr == "__str__" else receiver
        if isinstance(type_, t.Str) and "re.Pattern" in self.flavours(node):
            text = self.constant_text(node, receiver)
            pattern = str_const(text) if text is not None else receiver
            return self.module_call(
                f"re.{attr}", ast.copy_location(ast.Call(call.func, [self.holding(pattern), *args], call.keywords), call), want
            )
        if isinstance(type_, t.Iter) and attr == "__next__":
            return ir.Op("iter.next", (receiver,), type=type_.elem)
        if isinstance(type_, t.Never):
            kinds = list(table.method_kinds().get(attr, ()))
            if not kinds:
                return self.unsupported(call, "untyped", f"the type of what .{attr}() is called on is not known", self.seen(call))
            guess: dict[str, t.Type] = {
                "str": t.STR,
                "list": t.List(t.NEVER),
                "dict": t.Dict(t.NEVER, t.NEVER),
                "set": t.Set(t.NEVER),
                "int": t.INT,
                "float": t.FLOAT,
            }
            self.refine(receiver, guess[kinds[0]])
            receiver = self.retype(receiver, guess[kinds[0]])
            type_ = receiver.type
        kinds = self.receiver_kinds(type_, node)
        callees = [f"{k}.{attr}" for k in kinds if f"{k}.{attr}" in table.rows()]
        if isinstance(type_, t.Tuple) and callees:
            receiver = self.fit(receiver, t.List(t.join_all(type_.items), frozen=True))
        if not callees:
            seen = self.seen(call)
            if self._has_attribute(kinds, attr):
                return self.unsupported(call, "method", f"the method {attr} of {t.show(type_)}", seen)
            return self.raising(
                "AttributeError",
                f"'{kinds[0] if kinds else t.show(type_)}' object has no attribute '{attr}'",
                seen if not isinstance(seen, t.Never) else want,
            )
        return self.by_table(callees, receiver, node, args, call, want)

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
        }
        return any(hasattr(known[k], attr) for k in kinds) or ("set" in kinds and hasattr(set, attr))

    # --- the table ---

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

        def lower(node: ast.expr, wanted: t.Type) -> ir.Expr:
            if id(node) not in lowered:
                lowered[id(node)] = self.expr(node, wanted)
            return lowered[id(node)]

        def is_kind(node: ast.expr, kind: str) -> bool:
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
        if callees[0].partition(".")[0] in ("str", "list", "dict", "set", "seq") and (
            self._arity_error(callees, args) or self._keyword_error(callees, keywords)
        ):
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

    def is_method(self, node: ast.Attribute) -> bool:
        if self.dotted(node) is not None or (isinstance(node.value, ast.Name) and scopes.variable(node.value) is None):
            return False
        obj = self.expr(node.value)
        return self._has_attribute(self.receiver_kinds(obj.type, node.value), node.attr)

    def _arity_error(self, callees: Sequence[str], args: Sequence[ast.expr]) -> bool:
        """More or fewer arguments than any pattern of the method has: Python itself would raise."""
        counts = [sum(not p.keyword for p in row.params) for c in callees for row in table.rows().get(c, ())]
        return not min(counts) <= len(args) <= max(counts)

    def _keyword_error(self, callees: Sequence[str], keywords: Mapping[str, ast.expr]) -> bool:
        known = {p.keyword or p.name for c in callees for row in table.rows().get(c, ()) for p in row.params}
        return bool(set(keywords) - known)

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
                return isinstance(type_, t.Int)
            case "float":
                return isinstance(type_, t.Float)
            case "bool":
                return isinstance(type_, t.Bool)
            case "num":
                return t.is_numeric(type_)
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
                        ast.unparse(node), [*([thunk(ast.Name("self", ast.Load()))] if receiver is not None else []), *params], call, wanted
                    )
                case ast.Call(func=ast.Attribute() as concept, args=args):
                    return lambda wanted: self.op(ast.unparse(concept), [thunk(a) for a in args], call, wanted)
                case ast.Call(func=ast.Name(id=name), args=args):
                    build = getattr(self, f"make_{name.lower()}")
                    return lambda wanted: build([thunk(a) for a in args], call, wanted)
                case _:
                    raise ValueError(f"{row.pattern}: the meaning is no expression of concepts")

        return thunk(row.meaning)(want)

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
        mutates = 0 in signatures.loader.concepts()[concept].mutates
        for i, (param, arg) in enumerate(zip(params, args, strict=False)):
            if isinstance(param, t.Func):
                continue
            e = self.as_param(arg(substitute(param, bound)), param)
            lowered[i] = e
            bind(param, e.type, bound)
        for i, (param, arg) in enumerate(zip(params, args, strict=False)):
            if isinstance(param, t.Func):
                e = arg(substitute(param, bound))
                lowered[i] = e
                bind(param, e.type, bound)
        if mutates and lowered[0] is not None:
            own: dict[str, t.Type] = {}
            bind(params[0], lowered[0].type, own)
            wanted = substitute(params[0], {k: t.join(own.get(k, t.NEVER), v) for k, v in bound.items()})
            if wanted != lowered[0].type:
                self.refine(lowered[0], _like(lowered[0].type, wanted))
            bound = {k: fill(own.get(k, t.NEVER), v) for k, v in bound.items()} | {k: v for k, v in own.items() if k not in bound}
        if not self.evidence.inputs:
            bound = {k: _widest(v) for k, v in bound.items()}
        result = substitute(sig.result, bound)
        if t.has_never(result):
            expected = self.seen(node)
            bind(sig.result, expected if not isinstance(expected, t.Never) else want, bound)
            result = substitute(sig.result, bound)
        fitted = tuple(
            self.fit(e, _like(e.type, substitute(p, bound))) if not isinstance(p, t.Func) else e
            for e, p in zip(lowered, params, strict=False)
            if e is not None
        )
        return ir.Op(concept, fitted, type=result)

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

    # --- builtins and modules ---

    def builtin(self, name: str, node: ast.Call, want: t.Type) -> ir.Expr:
        handler = getattr(self, f"call_{name}", None)
        if handler is not None:
            result: ir.Expr | None = handler(node, want)
            if result is not None:
                return result
        if is_error_class(name):
            return ir.New(name, self.error_message(node), type=t.Class(name))
        if name in table.rows():
            return self.by_table([name], None, None, node.args, node, want)
        if not is_builtin(name):
            return self.raising(
                "NameError", f"name '{name}' is not defined", self.seen(node) if not isinstance(self.seen(node), t.Never) else want
            )
        return self.unsupported(node, "builtin", f"the builtin {name}()", self.seen(node))

    def module_call(self, path: str, node: ast.Call, want: t.Type) -> ir.Expr:
        if path.startswith("re.") and node.args and any(k.arg == "flags" for k in node.keywords):
            pattern = self.flagged(self.expr(node.args[0]), [k.value for k in node.keywords if k.arg == "flags"], node)
            rest = [k for k in node.keywords if k.arg != "flags"]
            node = ast.copy_location(ast.Call(node.func, [self.holding(pattern), *node.args[1:]], rest), node)
        handler = getattr(self, "call_" + path.replace(".", "_"), None)
        if handler is not None:
            result: ir.Expr | None = handler(node, want)
            if result is not None:
                return result
        if path in table.rows():
            return self.by_table([path], None, None, node.args, node, want)
        head, _, last = path.rpartition(".")
        if head in ("builtins", ""):
            return self.builtin(last, node, want)
        return self.unsupported(node, "library", f"{path}()", self.seen(node))

    def call_isinstance(self, node: ast.Call, want: t.Type) -> ir.Expr | None:
        if len(node.args) != 2:
            return None
        classes = node.args[1].elts if isinstance(node.args[1], ast.Tuple) else self._or_types(node.args[1])
        return self.type_test(self.raw(node.args[0]), list(classes))

    def _or_types(self, node: ast.expr) -> list[ast.expr]:
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
            return [*self._or_types(node.left), *self._or_types(node.right)]
        return [node]

    def type_test(self, e: ir.Expr, classes: Sequence[ast.expr], *, exact: bool = False) -> ir.Expr | None:
        names: list[str] = []
        for c in classes:
            match c:
                case ast.Name(id=name):
                    names.append(name)
                case ast.Attribute(attr=attr):
                    names.append(attr)
                case ast.Call(func=ast.Name(id="type"), args=[ast.Constant(value=None)]):
                    names.append("NoneType")
                case ast.Constant(value=None):
                    names.append("NoneType")
                case _:
                    return None
        members = e.type.members if isinstance(e.type, t.Union) else (e.type,)
        if isinstance(e.type, t.Optional):
            inner = e.type.inner
            members = (*(inner.members if isinstance(inner, t.Union) else (inner,)), t.NONE)
        if isinstance(e.type, t.Never):
            return FALSE if self.evidence.inputs else TRUE
        fits = [m for m in members if any(self._member_of(m, n, exact) for n in names)]
        maybe = [
            m
            for m in members
            if isinstance(m, t.Class) and any(n in self.classes and self._derives(n, m.name) and n != m.name for n in names)
        ]
        if maybe and not fits:
            return ir.IsType(e, t.Class(names[0]), type=t.BOOL)
        if len(fits) == len(members):
            return TRUE
        if not fits:
            return FALSE
        if isinstance(e.type, t.Optional) and len(fits) == len(members) - 1 and t.NONE not in fits:
            return ir.IsNone(e, negated=True, type=t.BOOL)
        if fits == [t.NONE]:
            return ir.IsNone(e, type=t.BOOL)
        tests = tuple(ir.IsType(e, m, type=t.BOOL) for m in fits)
        return tests[0] if len(tests) == 1 else ir.BoolOp("or", tests, type=t.BOOL)

    def _member_of(self, type_: t.Type, name: str, exact: bool) -> bool:
        if isinstance(type_, t.Class):
            return self._derives(type_.name, name)
        if name in ("Number", "Real", "Complex"):
            return t.is_numeric(type_)
        if name in ("Iterable", "Sequence", "Collection"):
            return isinstance(type_, t.List | t.Tuple | t.Str | t.Set | t.Dict)
        if name in ("Mapping", "defaultdict", "Counter", "OrderedDict"):
            return isinstance(type_, t.Dict)
        if name == "object":
            return True
        return is_instance(type_, name, exact=exact)

    def _derives(self, name: str, base: str) -> bool:
        while name != base:
            info = self.classes.get(name)
            if info is None or info.base is None:
                import builtins

                a, b = getattr(builtins, name, None), getattr(builtins, base, None)
                return isinstance(a, type) and isinstance(b, type) and issubclass(a, b)
            name = info.base
        return True

    def call_print(self, node: ast.Call, want: t.Type) -> ir.Expr | None:
        keywords = {k.arg: k.value for k in node.keywords}
        if None in keywords or set(keywords) - {"sep", "end", "file", "flush"}:
            return None
        error = "file" in keywords and isinstance(keywords["file"], ast.Attribute) and keywords["file"].attr == "stderr"
        if "file" in keywords and not error and not (isinstance(keywords["file"], ast.Attribute) and keywords["file"].attr == "stdout"):
            return self.unsupported(node, "print_file", "print to a file", t.NONE)
        suffix = "_error" if error else ""
        sep = self.fit(self.expr(keywords["sep"]), t.STR) if "sep" in keywords and not _is_none(keywords["sep"]) else str_const(" ")
        end = self.fit(self.expr(keywords["end"]), t.STR) if "end" in keywords and not _is_none(keywords["end"]) else str_const("\n")
        newline = isinstance(end, ir.Const) and end.value == "\n"
        if len(node.args) == 1 and not isinstance(node.args[0], ast.Starred) and newline:
            return ir.Op(f"io.print{suffix}", (self._printable(self.expr(node.args[0])),), type=t.NONE)
        parts: list[ir.Const | ir.Formatted] = []
        for i, a in enumerate(node.args):
            if i:
                parts.append(sep if isinstance(sep, ir.Const) else ir.Formatted(sep, type=t.STR))
            if isinstance(a, ast.Starred):
                source = self.iterable(self.expr(a.value))
                name = self.fresh("item")
                elem = element(source.type)
                text: ir.Expr = ir.Comp(
                    "iter",
                    ir.Op("str.of", (ir.Name(name, type=elem),), type=t.STR),
                    (ir.Clause(ir.Name(name, type=elem), source),),
                    type=t.Iter(t.STR),
                )
                if isinstance(elem, t.Str):
                    text = source
                parts.append(ir.Formatted(ir.Op("str.join", (sep, text), type=t.STR), type=t.STR))
            else:
                parts.append(self.formatted(self.expr(a), ""))
        if not newline:
            parts.append(end if isinstance(end, ir.Const) else ir.Formatted(end, type=t.STR))
        text = self.interp(parts)
        if isinstance(text, ir.Interp) and len(text.parts) == 1 and isinstance(text.parts[0], ir.Formatted):
            text = text.parts[0].value
        return ir.Op(f"io.{'print' if newline else 'write'}{suffix}", (text,), type=t.NONE)

    def _printable(self, e: ir.Expr) -> ir.Expr:
        return ir.Op("error.message", (e,), type=t.STR) if self.is_error(e.type) else e

    def call_range(self, node: ast.Call, want: t.Type) -> ir.Expr | None:
        if node.keywords or not 1 <= len(node.args) <= 3 or any(isinstance(a, ast.Starred) for a in node.args):
            return None
        args = []
        for a in node.args:
            e = self.number(self.expr(a))
            if not isinstance(e.type, t.Int):
                return self.raising("TypeError", f"'{t.show(e.type)}' object cannot be interpreted as an integer", t.Iter(t.INT))
            args.append(self.fit(e, t.INT))
        start, stop, step = (
            (int_const(0), args[0], int_const(1)) if len(args) == 1 else (args[0], args[1], args[2] if len(args) == 3 else int_const(1))
        )
        return ir.Range(start, stop, step, type=t.Iter(t.INT))

    def call_map(self, node: ast.Call, want: t.Type) -> ir.Expr | None:
        if len(node.args) < 2 or node.keywords:
            return None
        sources = [self.iterable(self.expr(a)) for a in node.args[1:]]
        if len(sources) == 1:
            source = sources[0]
            names: list[ir.Expr] = []
            elems: tuple[t.Type, ...] = (element(source.type),)
        else:
            elems = tuple(element(s.type) for s in sources)
            source = ir.Op(
                "iter.zip", tuple(self.to_list(s) if isinstance(s.type, t.Set) else s for s in sources), type=t.Iter(t.Tuple(elems))
            )
        names, body = self.apply(node.args[0], elems, element(want))
        target = names[0] if len(names) == 1 else ir.TupleLit(tuple(names), type=t.Tuple(elems))
        return ir.Comp("iter", body, (ir.Clause(target, source),), type=t.Iter(body.type))

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

    def call_filter(self, node: ast.Call, want: t.Type) -> ir.Expr | None:
        if len(node.args) != 2 or node.keywords:
            return None
        source = self.iterable(self.expr(node.args[1]))
        elem = element(source.type)
        if _is_none(node.args[0]):
            name = ir.Name(self.fresh("item"), type=elem)
            return ir.Comp("iter", name, (ir.Clause(name, source, (self.truth(name),)),), type=t.Iter(elem))
        names, test = self.apply(node.args[0], (elem,), t.BOOL)
        return ir.Comp("iter", names[0], (ir.Clause(names[0], source, (self.truth(test),)),), type=t.Iter(names[0].type))

    def call_zip(self, node: ast.Call, want: t.Type) -> ir.Expr | None:
        if any(k.arg != "strict" for k in node.keywords):
            return None
        if len(node.args) == 1 and isinstance(node.args[0], ast.Starred):
            rows = self.to_list(self.expr(node.args[0].value))
            inner = element(rows.type)
            seq = self._observed_elem(node, t.List(element(inner), frozen=True))
            return ir.Op("iter.zip_rows", (rows,), type=t.Iter(seq))
        if any(isinstance(a, ast.Starred) for a in node.args):
            return None
        sources = tuple(self.iterable(self.expr(a)) for a in node.args)
        sources = tuple(ir.Op("set.to_list", (s,), type=t.List(s.type.elem)) if isinstance(s.type, t.Set) else s for s in sources)
        if not sources:
            return ir.ListLit((), type=t.List(t.Tuple(())))
        if len(sources) == 1:
            name = ir.Name(self.fresh("item"), type=element(sources[0].type))
            single = ir.TupleLit((name,), type=t.Tuple((name.type,)))
            return ir.Comp("iter", single, (ir.Clause(name, sources[0]),), type=t.Iter(single.type))
        return ir.Op("iter.zip", sources, type=t.Iter(t.Tuple(tuple(element(s.type) for s in sources))))

    def _observed_elem(self, node: ast.expr, default: t.Type) -> t.Type:
        return default

    def call_min(self, node: ast.Call, want: t.Type) -> ir.Expr | None:
        return self._extreme("min", node, want)

    def call_max(self, node: ast.Call, want: t.Type) -> ir.Expr | None:
        return self._extreme("max", node, want)

    def _extreme(self, name: str, node: ast.Call, want: t.Type) -> ir.Expr | None:
        if len(node.args) < 2:
            return None
        if node.keywords or any(isinstance(a, ast.Starred) for a in node.args):
            items = ast.copy_location(ast.List(list(node.args), ast.Load()), node)
            return self.expr(ast.copy_location(ast.Call(node.func, [items], node.keywords), node), want)
        values = [self.expr(a) for a in node.args]
        type_ = t.join_all(v.type for v in values)
        if isinstance(type_, t.Optional):
            type_ = type_.inner
        if isinstance(type_, t.Union) and all(map(t.is_numeric, type_.members)):
            seen = self.seen(node)
            if not isinstance(seen, t.Union) or not self.evidence.inputs:
                type_ = t.FLOAT if t.FLOAT in type_.members else t.INT
        result = self.fit(values[0], type_)
        for v in values[1:]:
            result = ir.Op(f"cmp.{name}", (result, self.fit(v, type_)), type=type_)
        return result

    def call_dict(self, node: ast.Call, want: t.Type) -> ir.Expr | None:
        if not node.keywords:
            return None
        entries = ast.copy_location(
            ast.Dict([ast.Constant(k.arg) if k.arg else None for k in node.keywords], [k.value for k in node.keywords]), node
        )
        literal = self.expr(entries, want)
        if not node.args:
            return literal
        base = self.expr(ast.copy_location(ast.Call(node.func, node.args, []), node), want)
        type_ = merge_branches(base.type, literal.type)
        return ir.Op("dict.merge", (self.fit(base, type_), self.fit(literal, type_)), type=type_)

    def call_collections_Counter(self, node: ast.Call, want: t.Type) -> ir.Expr | None:
        if node.keywords and not node.args:
            return self.call_dict(node, want)
        if not node.args:
            return ir.DictLit((), type=want if isinstance(want, t.Dict) else t.Dict(t.NEVER, t.INT))
        return None

    def call_format(self, node: ast.Call, want: t.Type) -> ir.Expr | None:
        if len(node.args) == 2 and isinstance(node.args[1], ast.Constant):
            return self.interp([self.formatted(self.expr(node.args[0]), str(node.args[1].value))])
        if len(node.args) == 2:
            return ir.Op("str.format_value", (self.expr(node.args[0]), self.fit(self.expr(node.args[1]), t.STR)), type=t.STR)
        return self.interp([self.formatted(self.expr(node.args[0]), "")]) if len(node.args) == 1 else None

    def str_format(self, template: str, node: ast.Call) -> ir.Expr:
        pieces = formats.braces(template)
        if pieces is None or any(isinstance(a, ast.Starred) for a in node.args) or any(k.arg is None for k in node.keywords):
            return self.unsupported(node, "str_format", f"the format {template!r} with these arguments", t.STR)
        keywords = {k.arg: k.value for k in node.keywords}
        parts: list[ir.Const | ir.Formatted] = []
        automatic = 0
        for text, name, spec, conversion in pieces:
            parts.append(str_const(text))
            if name is None:
                continue
            match = re.fullmatch(r"(\w*)((?:\.\w+|\[\w+\])*)", name)
            if match is None:
                return self.unsupported(node, "str_format", f"the format field {name!r}", t.STR)
            head = match[1]
            if head == "":
                head, automatic = str(automatic), automatic + 1
            value = keywords.get(head) if not head.isdigit() else node.args[int(head)] if int(head) < len(node.args) else None
            if value is None:
                error = "IndexError" if head.isdigit() else "KeyError"
                return self.raising(error, "Replacement index out of range for positional args tuple" if head.isdigit() else head, t.STR)
            for step in re.findall(r"\.\w+|\[\w+\]", match[2]):
                inner: ast.expr = (
                    ast.Attribute(value, step[1:], ast.Load())
                    if step[0] == "."
                    else ast.Subscript(value, ast.Constant(int(step[1:-1]) if step[1:-1].isdigit() else step[1:-1]), ast.Load())
                )
                value = ast.copy_location(inner, node)
            if "{" in spec:
                inner = self.str_format(
                    spec, ast.copy_location(ast.Call(node.func, node.args[automatic:] if "{}" in spec else node.args, node.keywords), node)
                )
                parts.append(ir.Formatted(ir.Op("str.format_value", (self.expr(value), inner), type=t.STR), type=t.STR))
                continue
            parts.append(self.formatted(self.expr(value), spec, conversion))
        return self.interp(parts)

    def call_hasattr(self, node: ast.Call, want: t.Type) -> ir.Expr | None:
        if len(node.args) == 2 and isinstance(node.args[1], ast.Constant):
            e = self.expr(node.args[0])
            kinds = self.receiver_kinds(e.type, node.args[0])
            if kinds:
                return TRUE if self._has_attribute(kinds, str(node.args[1].value)) else FALSE
        return None

    def call_callable(self, node: ast.Call, want: t.Type) -> ir.Expr | None:
        return TRUE if isinstance(self.expr(node.args[0]).type, t.Func) else FALSE

    def call_operator_itemgetter(self, node: ast.Call, want: t.Type) -> ir.Expr | None:
        return self._getter(node, want, lambda x, a: ast.Subscript(x, a, ast.Load()))

    def call_operator_attrgetter(self, node: ast.Call, want: t.Type) -> ir.Expr | None:
        return self._getter(node, want, lambda x, a: ast.Attribute(x, str(ast.literal_eval(a)), ast.Load()))

    def _getter(self, node: ast.Call, want: t.Type, get: Callable[[ast.expr, ast.expr], ast.expr]) -> ir.Expr | None:
        if not isinstance(want, t.Func) or len(want.params) != 1:
            return None
        x = self.made("x", want.params[0])
        parts = [ast.copy_location(get(x, a), node) for a in node.args]
        body = self.expr(parts[0] if len(parts) == 1 else ast.copy_location(ast.Tuple(parts, ast.Load()), node))
        return ir.Lambda((ir.Param("x", want.params[0]),), body, type=t.Func(want.params, body.type))

    def call_re_compile(self, node: ast.Call, want: t.Type) -> ir.Expr | None:
        """A compiled pattern is its text; flags become the pattern's own ``(?i)``."""
        if not node.args:
            return None
        flags = [*node.args[1:2], *(k.value for k in node.keywords if k.arg == "flags")]
        return self.flagged(self.expr(node.args[0]), flags, node)

    def flagged(self, pattern: ir.Expr, flags: Sequence[ast.expr], node: ast.Call) -> ir.Expr:
        letters = {
            "I": "i",
            "IGNORECASE": "i",
            "M": "m",
            "MULTILINE": "m",
            "S": "s",
            "DOTALL": "s",
            "X": "x",
            "VERBOSE": "x",
            "A": "a",
            "ASCII": "a",
        }
        found = "".join(sorted({letters.get(n.attr, "?") for f in flags for n in ast.walk(f) if isinstance(n, ast.Attribute)}))
        if not flags:
            return pattern
        if "?" in found or not found or not isinstance(pattern, ir.Const):
            return self.unsupported(node, "regex_flags", "regular expression flags that are no constants", t.STR)
        return str_const(f"(?{found}){pattern.value}")

    def call_sorted(self, node: ast.Call, want: t.Type) -> ir.Expr | None:
        compare = self._cmp_key(node)
        if compare is None or len(node.args) != 1 or len(node.keywords) != 1:
            return None
        return self.op("list.sorted_cmp", [lambda w: self.expr(node.args[0]), lambda w: self.expr(compare, w)], node, want)

    def _cmp_key(self, node: ast.Call) -> ast.expr | None:
        """The comparison inside ``key=functools.cmp_to_key(f)``."""
        for k in node.keywords:
            if k.arg == "key" and isinstance(k.value, ast.Call) and self.dotted(k.value.func) == "functools.cmp_to_key":
                return k.value.args[0]
        return None

    # --- meanings that are nodes or need a look at types ---

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
        return self.truth(args[0](t.NEVER))

    def make_slice(self, args: Sequence[Thunk], node: ast.Call, want: t.Type) -> ir.Expr:
        obj, lo, hi = (a(t.NEVER) for a in args)
        return ir.Slice(
            obj, lo if not isinstance(lo.type, t.NoneT) else None, hi if not isinstance(hi.type, t.NoneT) else None, type=obj.type
        )

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
            case t.Union(members=members):
                other = [m for m in members if isinstance(m, t.Str)]
                return (
                    ir.Op("int.parse", (ir.Coerce(e, type=t.STR),), type=t.INT)
                    if other and not any(map(t.is_numeric, members))
                    else self.number(e)
                )
            case t.Int():
                return e
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

    def make_pow(self, args: Sequence[Thunk], node: ast.Call, want: t.Type) -> ir.Expr:
        return self.binary(ast.Pow(), args[0](t.NEVER), args[1](t.NEVER), node, want)

    def _binary_maker(self, op: ast.operator, args: Sequence[Thunk], node: ast.Call, want: t.Type) -> ir.Expr:
        return self.binary(op, args[0](t.NEVER), args[1](t.NEVER), node, want)

    def _compare_maker(self, op: ast.cmpop, args: Sequence[Thunk], node: ast.Call, want: t.Type) -> ir.Expr:
        return self.compare_values(op, args[0](t.NEVER), args[1](t.NEVER), node)

    def __getattr__(self, name: str) -> Any:
        """``make_add`` …, ``make_eq`` …: every operator of the ``ast`` module is a meaning."""
        if name.startswith("make_"):
            for cls in (*ast.operator.__subclasses__(), *ast.cmpop.__subclasses__()):
                if cls.__name__.lower() == name[5:]:
                    maker = self._binary_maker if issubclass(cls, ast.operator) else self._compare_maker
                    return lambda args, node, want: maker(cls(), args, node, want)  # type: ignore[arg-type]
        raise AttributeError(name)

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
                wide = t.FLOAT if t.FLOAT in members else t.INT
                return ir.Op("iter.sum", (self.each(e, lambda x: ir.Coerce(x, type=wide)),), type=wide)
            case t.Optional(inner=inner):
                return ir.Op("iter.sum", (self.each(e, lambda x: ir.Coerce(x, type=inner)),), type=inner)
            case t.Never():
                return ir.Op("iter.sum", (e,), type=seen if t.is_numeric(seen) else t.INT)
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

    def make_sumfrom(self, args: Sequence[Thunk], node: ast.Call, want: t.Type) -> ir.Expr:
        start = args[1](t.NEVER)
        source = self.iterable(args[0](t.NEVER))
        if isinstance(start.type, t.List | t.Tuple):
            return self.op("iter.sum_lists", [lambda w: source, lambda w: self.to_list(start)], node, want)
        if not t.is_numeric(start.type) and not isinstance(start.type, t.Never):
            return self.raising("TypeError", "sum() can't sum these", start.type)
        total = self.make_sum([lambda w: source], node, want)
        return self._arithmetic(ast.Add(), self.number(start), total, node, start.type, total.type)

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
        type_ = merge_branches(element(e.type), default.type)
        source = self.each(e, lambda x: self.fit(x, type_)) if type_ != element(e.type) else e
        return ir.Op(concept, (source, self.fit(default, type_)), type=type_)

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

    def make_group(self, args: Sequence[Thunk], node: ast.Call, want: t.Type) -> ir.Expr:
        match, n = args[0](t.NEVER), self.fit(args[1](t.INT), t.INT)
        if isinstance(self.seen(node), t.Optional) or isinstance(want, t.Optional):
            return ir.Op("match.group_opt", (match, n), type=t.Optional(t.STR))
        return ir.Op("match.group", (match, n), type=t.STR)

    def make_capitalized(self, args: Sequence[Thunk], node: ast.Call, want: t.Type) -> ir.Expr:
        return self.each(args[0](t.NEVER), lambda x: ir.Op("str.capitalize", (x,), type=t.STR))

    # --- containers with a flavour ---

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
                elif path == "re.compile":
                    found.add("re.Pattern")
                elif isinstance(func, ast.Attribute) and func.attr == "copy":
                    found |= self.flavours(func.value)
            case ast.BinOp(left=left):
                found |= self.flavours(left)
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
            for n in ast.walk(self.tree)
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


def _spread(node: ast.Call) -> ast.Call:
    """The call with literal ``*[…]`` and ``**{…}`` arguments written out."""
    if not any(isinstance(a, ast.Starred) for a in node.args) and all(k.arg for k in node.keywords):
        return node
    args: list[ast.expr] = []
    for a in node.args:
        if isinstance(a, ast.Starred) and isinstance(a.value, ast.List | ast.Tuple):
            args.extend(a.value.elts)
        else:
            args.append(a)
    keywords: list[ast.keyword] = []
    for k in node.keywords:
        if (
            k.arg is None
            and isinstance(k.value, ast.Dict)
            and all(isinstance(x, ast.Constant) and isinstance(x.value, str) for x in k.value.keys)
        ):
            keywords.extend(
                ast.keyword(x.value, v) for x, v in zip(k.value.keys, k.value.values, strict=True) if isinstance(x, ast.Constant)
            )
        else:
            keywords.append(k)
    new = ast.copy_location(ast.Call(node.func, args, keywords), node)
    new.nid = nid(node)  # type: ignore[attr-defined]
    return new


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


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
