"""Python calls → IR: what is called (a function, a class, a method, a value) and with which arguments."""

from __future__ import annotations

import ast
import sys
from collections.abc import Sequence
from functools import cached_property

from dragoman.transpile import ir, trees
from dragoman.transpile import types as t
from dragoman.transpile.frontends import python_scope as scopes
from dragoman.transpile.frontends import python_table as table
from dragoman.transpile.frontends.python_base import (
    ClassInfo,
    FunctionInfo,
    fill,
    int_const,
    is_pure,
    none_of,
    str_const,
)
from dragoman.transpile.frontends.python_builtins import TYPE_NAMES, Builtins, is_instance
from dragoman.transpile.frontends.python_exprs import element
from dragoman.transpile.frontends.python_scope import Variable
from dragoman.transpile.trees import nid

_STATIC = frozenset({"str.maketrans", "dict.fromkeys", "bytes.fromhex", "int.from_bytes"})
_BUILTIN_TYPES = frozenset({"str", "list", "dict", "set", "tuple", "int", "float", "bytes", "frozenset", "bool"})


class Calls(Builtins):
    """Call lowering."""

    def _call(self, node: ast.Call, want: t.Type) -> ir.Expr:
        node = _spread(node)
        func = node.func
        path = self.dotted(func)
        if path is not None and path.rpartition(".")[0] not in table.constants():
            return self.module_call(path, node, want)
        if isinstance(func, ast.Name):
            var = scopes.variable(func)
            if var is not None:
                return self.value_call(self.read(var, func), node)
            function = self.function_named(func.id)
            if function is not None:
                return self.function_call(function, node)
            cls = self.class_named(func.id)
            if cls is not None:
                return self.construct(cls, node)
            return self.builtin(func.id, node, want)
        if isinstance(func, ast.Attribute):
            return self.method(func, node, want)
        if isinstance(func, ast.Lambda) and not node.keywords:
            return self.value_call(self.expr(func, t.Func(tuple(self.expr(a).type for a in node.args), want)), node)
        return self.value_call(self.expr(func), node)

    def value_call(self, func: ir.Expr, node: ast.Call) -> ir.Expr:
        type_ = func.type.inner if isinstance(func.type, t.Optional) else func.type
        nodes = self._taken_apart(node.args, type_)
        if node.keywords and nodes is not None:
            nodes = self._in_order(nodes, node.keywords, type_)
        if nodes is None:
            return self.unsupported(node, "value_call", "keyword or starred arguments in the call of a function value", self.seen(node))
        if isinstance(type_, t.Class) and self.class_has(type_, "__call__"):
            return self.method_call(func, "__call__", [self.expr(a) for a in nodes], node)
        wants = type_.params if isinstance(type_, t.Func) else ()
        args = [self.expr(a, wants[i] if i < len(wants) else t.NEVER) for i, a in enumerate(nodes)]
        seen = self.seen(node)
        if isinstance(type_, t.Union) and sum(isinstance(m, t.Func) for m in type_.members) > 1:
            return self.unsupported(node, "value_call", "the call of a value that is one of several kinds of functions", seen)
        if not isinstance(type_, t.Func):
            guess = t.Func(tuple(a.type for a in args), seen)
            self.refine(func, guess)
            return ir.CallValue(self.fit(func, guess), tuple(args), type=seen)
        if len(type_.params) < len(args):
            return self.unsupported(node, "value_call", "more arguments than the function value has parameters", seen)
        if len(type_.params) != len(args):
            defaults = self.defaults_behind(type_, len(args))
            if defaults is None and any(a.defaults for a in self.inner_functions):
                return self.unsupported(node, "value_call", "a call that leaves arguments to a function made inside another", seen)
            if defaults is None:
                return self.raising("TypeError", "wrong number of arguments", seen)
            args += [self.expr(d, p) for d, p in zip(defaults, type_.params[len(args) :], strict=True)]
        self.refine(func, t.Func(tuple(a.type for a in args), t.NEVER))
        fitted = tuple(self.fit(a, p) for a, p in zip(args, type_.params, strict=True))
        return ir.CallValue(self.fit(func, type_), fitted, type=fill(type_.result, seen))

    def _in_order(self, given: list[ast.expr], named: Sequence[ast.keyword], type_: t.Type) -> list[ast.expr] | None:
        """Arguments with named ones after them, where all functions that it may be call them the same; None where that isn't known."""
        may_be = self.behind(type_) if isinstance(type_, t.Func) else []
        names = {tuple(a.arg for a in args.args) for args in may_be}
        rest = {k.arg: k.value for k in named}
        if len(names) != 1 or not all(isinstance(v, ast.Constant | ast.Name) for v in rest.values()):
            return None
        (order,) = names
        missing = (
            self.defaults_behind(type_, len(given)) if isinstance(type_, t.Func) and not set(order[len(given) :]) <= set(rest) else None
        )
        out = list(given)
        for at, name in enumerate(order[len(given) :]):
            if name not in rest and missing is None:
                return None
            out.append(rest.pop(name) if name in rest or missing is None else missing[at])
        return None if rest else out

    @cached_property
    def inner_functions(self) -> list[ast.arguments]:
        """The parameters of lambdas and of functions inside others that a variable may hold: not of those that are only called."""
        top = {id(n) for n in self.tree.body}
        calls = [n for n in trees.walk(self.tree) if isinstance(n, ast.Call) and self._only_calls(n)]
        given = {id(a) for call in calls for a in (*call.args, *(k.value for k in call.keywords))}
        methods = {id(s) for n in trees.walk(self.tree) if isinstance(n, ast.ClassDef) for s in n.body}
        out = []
        for n in trees.walk(self.tree):
            match n:
                case ast.Lambda(args=args) if id(n) not in given:
                    out.append(args)
                case ast.FunctionDef(name=name, args=args) if id(n) not in top and name in self.kept_names:
                    bound = id(n) in methods and bool(args.args)
                    out.append(ast.arguments([], args.args[1:], None, [], [], None, args.defaults) if bound else args)
                case _:
                    pass
        return out

    @cached_property
    def kept_names(self) -> frozenset[str]:
        """The names that stand somewhere else than in a call: of what may be the value of a variable."""
        called = {id(n.func) for n in trees.walk(self.tree) if isinstance(n, ast.Call)}
        nodes = [n for n in trees.walk(self.tree) if id(n) not in called]
        decorated = {n.name for n in nodes if isinstance(n, ast.FunctionDef) and n.decorator_list}
        return frozenset(
            {n.id for n in nodes if isinstance(n, ast.Name)} | {n.attr for n in nodes if isinstance(n, ast.Attribute)} | decorated
        )

    def _only_calls(self, node: ast.Call) -> bool:
        """Is this a call of one of Python's own functions, which calls what it is given and keeps nothing (``sorted``, ``map``)?"""
        match node.func:
            case ast.Name(id=name):
                return (
                    name != "partial"
                    and self.function_named(name) is None
                    and self.class_named(name) is None
                    and not scopes.variable(node.func)
                )
            case ast.Attribute(attr=attr):
                return attr == "sort"
            case _:
                return False

    def _taken_apart(self, nodes: Sequence[ast.expr], type_: t.Type) -> list[ast.expr] | None:
        """Arguments for a function value, with starred tuples, and a list at their end, taken apart; None where that can't be done."""
        given: list[ast.expr] = []
        for n in nodes:
            if not isinstance(n, ast.Starred):
                given.append(n)
                continue
            value = self.expr(n.value)
            if isinstance(value.type, t.Tuple):
                first, name = self.named(value)
                given.extend(self.holding(self.item(first if i == 0 else name, i)) for i in range(len(value.type.items)))
            elif isinstance(value.type, t.List) and n is nodes[-1] and isinstance(type_, t.Func) and len(type_.params) >= len(given):
                items = self._spread_list(value, [False] * (len(type_.params) - len(given)))
                if items is None:
                    return None
                given.extend(map(self.holding, items))
            else:
                return None
        return given

    def behind(self, type_: t.Func) -> list[ast.arguments]:
        """The parameters of the functions that a function value may be."""

        def fits(arg: ast.arg, param: t.Type) -> bool:
            var = scopes.variable(arg)
            return var is None or fill(var.type, param) == fill(param, var.type)

        results = {id(f.node.args): f.result.type for f in self.functions.values()}

        def returns(args: ast.arguments) -> bool:
            known = fill(type_.result, results.get(id(args), t.NEVER))
            return t.join(results.get(id(args), t.NEVER), known) == known

        may_be = [
            a for a in self.inner_functions if len(a.args) == len(type_.params) and all(map(fits, a.args, type_.params)) and returns(a)
        ]
        for function in self.functions.values():
            own = self.function_type(function)
            if (
                function.cls is None
                and function.name in self.kept_names
                and isinstance(own, t.Func)
                and fill(own, type_) == fill(type_, own)
            ):
                may_be.append(function.node.args)
        return may_be

    def defaults_behind(self, type_: t.Func, given: int) -> list[ast.expr] | None:
        """The constants that stand for missing arguments of a function value, where all functions that it may be have the same."""
        missing = len(type_.params) - given
        found = [a.defaults[len(a.defaults) - missing :] for a in self.behind(type_)]
        if not found or any(len(d) < missing or not all(isinstance(v, ast.Constant) for v in d) for d in found):
            return None
        if any([ast.dump(v) for v in d] != [ast.dump(v) for v in found[0]] for d in found):
            return None
        return found[0]

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
                left = positional[len(given) :]
                with_defaults = {a.arg for a in positional[len(positional) - len(spec.defaults) :]} - keywords.keys()
                items = self._spread_list(value, [a.arg in with_defaults for a in left])
                if items is None:
                    return None
                given.extend(
                    i if a.arg not in with_defaults else self._item_or_default(function, i, a) for a, i in zip(left, items, strict=True)
                )
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
            held = tuple((k, self.fit(v, type_.value)) for k, v in entries)
            out.append(self.fit(ir.DictLit(held, type=type_), var.type))
            rest = {}
        return None if rest else out

    def _spread_list(self, value: ir.Expr, optional: Sequence[bool]) -> list[ir.Expr] | None:
        """The items of a starred list for parameters, some of which may be left out; None where its length can't be checked."""
        first, name = self.named(value)
        least, most = optional.count(False), len(optional)
        assert isinstance(value.type, t.List)
        items: list[ir.Expr] = [ir.Index(name, int_const(i), wraps=False, type=value.type.elem) for i in range(most)]
        if not self.inside:
            self.check_length(name, least, most)
        elif most and not least:
            return None
        elif items:
            fits: ir.Expr = ir.Compare("==" if least == most else ">=", ir.Length(first, type=t.INT), int_const(least), type=t.BOOL)
            if least < most:
                short = ir.Compare("<=", ir.Length(name, type=t.INT), int_const(most), type=t.BOOL)
                fits = ir.BoolOp("and", (fits, short), type=t.BOOL)
            wrong = self.raising("TypeError", _positional(least, most), value.type.elem)
            items[0] = ir.IfExp(fits, items[0], wrong, type=value.type.elem)
        return items

    def _item_or_default(self, function: FunctionInfo, item: ir.Expr, param: ast.arg) -> ir.Expr:
        """What a starred argument has for a parameter, or its default."""
        spec = function.node.args
        own = {a.arg: d for a, d in zip(reversed([*spec.posonlyargs, *spec.args]), reversed(spec.defaults), strict=False)}
        var = scopes.variable(param)
        assert var is not None
        default = self.default(function, param, own[param.arg], var)
        return self._item_or(item, default, var, param.arg)

    def _item_or(self, item: ir.Expr, default: ir.Expr, var: Variable, name: str) -> ir.Expr:
        """An item of a list if it is that long, or a default."""
        assert isinstance(item, ir.Index)
        there = ir.Compare(">", ir.Length(item.obj, type=t.INT), item.index, type=t.BOOL)
        fitted = self.fit(item, var.type)
        if isinstance(fitted, ir.Unsupported):  # as far as was seen, no argument so long was ever spread
            fitted = self.raising("TypeError", f"{name} is a {t.show(item.type)}", var.type)
        return ir.IfExp(there, fitted, default, type=var.type)

    def check_length(self, items: ir.Expr, least: int, most: int) -> None:
        """Raises, before the statement, where a starred argument has fewer items than parameters need, or more than there are."""
        length = ir.Length(items, type=t.INT)
        wrong: ir.Expr = ir.Compare("!=", length, int_const(most), type=t.BOOL)
        if least < most:
            few = ir.Compare("<", length, int_const(least), type=t.BOOL)
            many = ir.Compare(">", length, int_const(most), type=t.BOOL)
            wrong = ir.BoolOp("or", (few, many), type=t.BOOL) if least else many
        error = ir.New("TypeError", (str_const(_positional(least, most)),), type=t.Class("TypeError"))
        self.before.append(ir.If(wrong, (ir.Raise(error),)))

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
        e = self.kept(given if isinstance(given, ir.Expr) else self.expr(given, var.type))
        self.note(var, e.type)
        if isinstance(var.type, t.Func):
            return self.fit(e, var.type) if isinstance(e.type, t.Func) else e
        if t.has_never(e.type) and not t.has_never(var.type):
            self.refine(e, var.type)
        return self.fit(e, var.type)

    def default(self, function: FunctionInfo, arg: ast.arg, node: ast.expr, var: Variable) -> ir.Expr:
        shared = self.shared_default(function, arg)
        if shared is not None:
            return ir.Name(shared, type=var.type)
        if function.cls is not None and function.name != "__init__" and self._overrides_default(function.cls, function, arg, node):
            why = f"the default of {arg.arg}, which a class below {function.cls.name} has another one for"
            return self.unsupported(node, "overridden_default", why, var.type)
        e = self.expr(node, var.type)
        self.note(var, e.type)
        return self.fit(e, var.type)

    def _overrides_default(self, cls: ClassInfo, function: FunctionInfo, arg: ast.arg, default: ast.expr) -> bool:
        """Has a class below ``cls`` a method of this name in which the parameter has another default, or none?"""
        for other in self.classes.values():
            method = other.methods.get(function.node.name) if other is not cls and cls.name in self.ancestors(other.name) else None
            if method is None:
                continue
            spec = method.node.args
            own = dict(zip([a.arg for a in spec.args][len(spec.args) - len(spec.defaults) :], spec.defaults, strict=True))
            if arg.arg not in own or ast.dump(own[arg.arg]) != ast.dump(default):
                return True
        return False

    def shared_default(self, function: FunctionInfo, arg: ast.arg) -> str | None:
        """The module constant that holds a default value which the function changes in place."""
        raise NotImplementedError

    def construct(self, cls: ClassInfo, node: ast.Call) -> ir.Expr:
        type_ = t.Class(cls.name)
        keywords = {k.arg: k.value for k in node.keywords if k.arg}
        init = self.find_method(cls, "__init__")
        if init is not None and (cls.generated is None or init.cls is cls):
            args = self.arguments(init, node.args, keywords, node)
            if args is None:
                if any(isinstance(a, ast.Starred) for a in node.args) or any(k.arg is None for k in node.keywords):
                    return self.unsupported(node, "starred_call", f"the starred arguments in this call of {cls.name}()", type_)
                return self.raising("TypeError", f"{cls.name}() got wrong arguments", type_)
            return ir.New(cls.name, tuple(args), type=type_)
        generated = self.generated_fields(cls)
        if generated is not None:
            out = []
            given = self._spread_fields(cls, node.args, [(name, default) for name, _, default in generated if name not in keywords])
            if given is None or any(k.arg is None for k in node.keywords):
                return self.unsupported(node, "starred_call", f"the starred arguments in this call of {cls.name}()", type_)
            for name, _, default in generated:
                slot = self.find_field(cls, name)
                assert slot is not None
                value = given.pop(0) if given else keywords.pop(name, None) or default
                if value is None:
                    return self.raising("TypeError", f"{cls.name}() misses the argument {name}", type_)
                out.append(self.argument(value, slot))
            if given or keywords:
                return self.raising("TypeError", f"{cls.name}() got wrong arguments", type_)
            return ir.New(cls.name, tuple(out), type=type_)
        if cls.is_error:
            return ir.New(cls.name, self.error_message(node), type=type_)
        return ir.New(cls.name, (), type=type_)

    def constructor(self, name: str) -> t.Func | None:
        cls = self.class_named(name)
        if cls is None or cls.is_error:
            return None
        generated = self.generated_fields(cls)
        if generated is not None:
            slots = [self.find_field(cls, field) for field, _, default in generated if default is None]
            return t.Func(tuple(slot.type for slot in slots if slot is not None), t.Class(cls.name))
        init = self.find_method(cls, "__init__")
        spec = init.node.args if init is not None else None
        if init is None or spec is None:
            return t.Func((), t.Class(cls.name))
        if spec.vararg or spec.kwarg or spec.kwonlyargs:
            return None
        taken = [scopes.variable(a) for a in init.params()[: len(init.params()) - len(spec.defaults)]]
        return t.Func(tuple(var.type for var in taken if var is not None), t.Class(cls.name))

    def _spread_fields(
        self, cls: ClassInfo, nodes: Sequence[ast.expr], fields: Sequence[tuple[str, ast.expr | None]]
    ) -> list[ast.expr | ir.Expr] | None:
        """Arguments with starred tuples, and a list at their end, taken apart; None where something else is starred."""
        given: list[ast.expr | ir.Expr] = []
        for n in nodes:
            if not isinstance(n, ast.Starred):
                given.append(n)
                continue
            value = self.expr(n.value)
            if isinstance(value.type, t.Tuple):
                first, name = self.named(value)
                given.extend(self.item(first if i == 0 else name, i) for i in range(len(value.type.items)))
                continue
            value = self.to_list(value) if isinstance(value.type, t.Iter | t.Str) else value
            left = fields[len(given) :]
            items = (
                self._spread_list(value, [d is not None for _, d in left]) if isinstance(value.type, t.List) and n is nodes[-1] else None
            )
            if items is None:
                return None
            for (name_, default), item in zip(left, items, strict=True):
                slot = self.find_field(cls, name_)
                assert slot is not None
                given.append(item if default is None else self._item_or(item, self.argument(default, slot), slot, name_))
        return given

    def generated_fields(self, cls: ClassInfo) -> list[tuple[str, ast.expr | None, ast.expr | None]] | None:
        if cls.generated is None:
            inherits = cls.base in self.classes and "__init__" not in cls.methods
            return self.generated_fields(self.classes[cls.base or ""]) if inherits else None
        base = self.classes.get(cls.base) if cls.base else None
        inherited = self.generated_fields(base) if base is not None else None
        return [*(inherited or []), *cls.generated]

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
        if function is None and attr == "_replace" and info is not None and info.generated is not None and not node.args:
            return self.replaced(obj, info, {k.arg: k.value for k in node.keywords if k.arg})
        if function is None and attr == "_asdict" and info is not None and info.generated is not None:
            return self.fields_of(obj, info, node, deep=False)
        if function is None:
            slot = self.find_field(info, attr)
            if slot is not None:
                return self.value_call(ir.Field(obj, attr, type=slot.type), node)
            subclass = next((c for name, c in self.classes.items() if attr in c.methods and obj.type.name in self.ancestors(name)), None)
            if subclass is None:
                return self.raising("AttributeError", f"'{obj.type.name}' object has no attribute '{attr}'", self.seen(node))
            function = subclass.methods[attr]
        args = self.arguments(function, node.args, {k.arg: k.value for k in node.keywords if k.arg}, node)
        if args is None:
            return self.bad_arguments(function, node)
        if function.is_static and function.cls is not None:
            return ir.Call(f"{function.cls.name}.{attr}", tuple(args), type=self.result_type(function))
        return ir.MethodCall(obj, attr, tuple(args), type=self.result_type(function))

    def fields_of(self, obj: ir.Expr, cls: ClassInfo, node: ast.AST, *, deep: bool) -> ir.Expr:
        """The fields of a data object as a dictionary; ``deep``: those of data objects in them too, and containers are copied."""
        first, later = self.named(obj)
        entries: list[tuple[ir.Expr, ir.Expr]] = []
        for name, _, _ in self.generated_fields(cls) or ():
            slot = self.find_field(cls, name)
            assert slot is not None
            value: ir.Expr = ir.Field(later if entries else first, name, type=slot.type)
            inner = self.classes.get(slot.type.name) if isinstance(slot.type, t.Class) else None
            if deep and inner is not None and self.generated_fields(inner) is not None:
                value = self.fields_of(value, inner, node, deep=True)
            elif deep and t.class_names(slot.type):
                return self.unsupported(node, "asdict", f"the field {name}, a {t.show(slot.type)}, as a dictionary", self.seen(node))
            elif deep and t.is_container(slot.type):
                value = ir.Op("value.deepcopy", (value,), type=slot.type)
            entries.append((str_const(name), value))
        held = t.join_all(value.type for _, value in entries)
        return ir.DictLit(tuple((key, self.fit(value, held)) for key, value in entries), type=t.Dict(t.STR, held))

    def call_dataclasses_asdict(self, node: ast.Call, want: t.Type) -> ir.Expr | None:
        """``asdict(point)``."""
        cls, obj = self._data_object(node)
        return None if cls is None or node.keywords else self.fields_of(obj, cls, node, deep=True)

    def call_dataclasses_replace(self, node: ast.Call, want: t.Type) -> ir.Expr | None:
        """``replace(point, x=1)``."""
        cls, obj = self._data_object(node)
        return None if cls is None else self.replaced(obj, cls, {k.arg: k.value for k in node.keywords if k.arg})

    def _data_object(self, node: ast.Call) -> tuple[ClassInfo | None, ir.Expr]:
        """The object that a call is about, and its class, if its constructor is the one that its fields make."""
        obj = self.expr(node.args[0]) if len(node.args) == 1 else none_of(t.NONE)
        cls = self.classes.get(obj.type.name) if isinstance(obj.type, t.Class) else None
        known = cls is not None and self.generated_fields(cls) is not None and self.find_method(cls, "__init__") is None
        return (cls if known else None), obj

    def replaced(self, obj: ir.Expr, cls: ClassInfo, changes: dict[str, ast.expr]) -> ir.Expr:
        """A named tuple with some fields changed."""
        first, later = self.named(obj)
        args: list[ir.Expr] = []
        for name, _, _ in self.generated_fields(cls) or ():
            slot = self.find_field(cls, name)
            assert slot is not None
            if name in changes:
                args.append(self.argument(changes[name], slot))
            else:
                args.append(ir.Field(later if any(isinstance(a, ir.Field) for a in args) else first, name, type=slot.type))
        return ir.New(cls.name, tuple(args), type=t.Class(cls.name))

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
        if function is None and attr == "__str__" and cls.is_error:
            return ir.Op("error.message", (ir.Name("self", type=t.Class(cls.name)),), type=t.STR)
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
        if isinstance(node.value, ast.Attribute) and node.value.attr == "__class__" and node.attr == "__name__":
            return self.type_name(self.expr(node.value.value), node)
        if node.attr == "__name__" and isinstance(node.value, ast.Name) and scopes.variable(node.value) is None:
            known = self.function_named(node.value.id) or self.class_named(node.value.id)
            if known is not None:
                return str_const(node.value.id)
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
        if isinstance(obj.type, t.Union):
            able = [m for m in obj.type.members if isinstance(m, t.Class) and m.name in self.classes]
            holding = [m for m in able if self.find_field(self.classes[m.name], node.attr) is not None]
            if len(able) == 1:  # nothing else in the union has attributes of its own
                holding = able
            if len(holding) == 1:
                obj = ir.Coerce(obj, type=holding[0])
            elif holding:
                return self.dispatch(obj, holding, lambda x: self.field_of(x, node))
        if isinstance(obj.type, t.Class):
            info = self.classes.get(obj.type.name)
            if info is not None:
                slot = self.find_field(info, node.attr)
                if slot is not None:
                    slot.base = t.join(slot.base, self.seen(node))
                    return self.field_of(obj, node)
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
                message: ir.Expr = ir.Op("error.message", (obj,), type=t.STR)
                seen = self.seen(node)
                if isinstance(seen, t.Tuple) and seen.items == (t.INT,):  # the text of an integer says it
                    return ir.TupleLit((ir.Op("int.parse", (message,), type=t.INT),), type=seen)
                if isinstance(seen, t.Tuple) and not all(isinstance(item, t.Str) for item in seen.items):
                    return self.unsupported(node, "error_args", f"arguments of an exception that are no texts: {t.show(seen)}", seen)
                if obj.type == t.Class("KeyError"):  # its text shows the key as repr() does
                    message = ir.Op("str.strip_chars", (message, str_const("'")), type=t.STR)
                return ir.TupleLit((message,), type=t.Tuple((t.STR,)))
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

    def field_of(self, obj: ir.Expr, node: ast.Attribute) -> ir.Expr:
        """A field of an object of a class that has it."""
        assert isinstance(obj.type, t.Class)
        slot = self.find_field(self.classes[obj.type.name], node.attr)
        assert slot is not None
        if slot in self.unsettled:
            return self.unsupported(node, "class_variable", f"objects give {node.attr}, a variable of their class, values of their own")
        return ir.Field(obj, node.attr, type=slot.type)

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

    def class_name(self, e: ir.Expr) -> ir.Expr:
        """The name of an object's class, told apart from those that extend it."""
        assert isinstance(e.type, t.Class)
        own = e.type.name
        below = [c for c in self.classes if c != own and own in self.ancestors(c)]
        if below and not is_pure(e):
            e = self.temp("object", e)
        result: ir.Expr = str_const(own)
        for name in sorted(below, key=lambda c: len(self.ancestors(c))):
            result = ir.IfExp(ir.IsType(e, t.Class(name), type=t.BOOL), str_const(name), result, type=t.STR)
        return result

    def type_name(self, e: ir.Expr, node: ast.expr) -> ir.Expr:
        """``type(x).__name__``."""
        if isinstance(e.type, t.Optional) and is_pure(e):
            there = self.type_name(ir.Coerce(e, type=e.type.inner), node)
            return ir.IfExp(ir.IsNone(e, type=t.BOOL), str_const("NoneType"), there, type=t.STR)
        if isinstance(e.type, t.Class):
            if self.is_error(e.type):
                return ir.Op("error.class_name", (e,), type=t.STR)
            return self.class_name(e)
        for name in TYPE_NAMES:
            if name not in ("bool", "frozenset") and is_instance(e.type, name, exact=True):
                return str_const(name)
        if isinstance(e.type, t.Bool):
            return str_const("bool")
        if isinstance(e.type, t.Union):
            return self.dispatch(e, e.type.members, lambda x: self.type_name(x, node))
        return self.unsupported(node, "type_name", f"the name of the type of a {t.show(e.type)}", t.STR)

    def method(self, func: ast.Attribute, node: ast.Call, want: t.Type) -> ir.Expr:
        value, attr = func.value, func.attr
        if isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and value.func.id == "super":
            return self.super_call(attr, node)
        if isinstance(value, ast.Name) and scopes.variable(value) is None:
            cls = self.class_named(value.id)
            if cls is not None:
                return self.class_call(cls, attr, node)
            if value.id in _BUILTIN_TYPES and self.scope.owner(value.id) is None:
                if f"{value.id}.{attr}" == "str.maketrans":
                    return self.letter_table(node, want)
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
        if attr == "maketrans":
            return self.letter_table(node, want)
        if attr == "fromkeys":
            return self.by_table(["dict.fromkeys"], None, None, node.args, node, want)
        receiver = self.expr(value)
        if attr == "format" and isinstance(receiver.type, t.Str):
            template = self.constant_text(value, receiver)
            if template is not None:
                return self.str_format(template, node)
            return self.format_texts(receiver, node)
        return self.on_value(receiver, value, attr, node.args, node, want)

    def letter_table(self, node: ast.Call, want: t.Type) -> ir.Expr:
        """``str.maketrans``: a table that is written out has no code points beside letters, nor beside texts; no other may mix them."""
        args = [_lettered(a) if isinstance(a, ast.Dict) else a for a in node.args]
        made = self.by_table(["str.maketrans"], None, None, args, node, want)
        if isinstance(made, ir.Op) and made.concept == "str.maketrans_dict" and isinstance(given := made.args[0].type, t.Dict):
            kinds = (given.key, given.value.inner if isinstance(given.value, t.Optional) else given.value)
            if any(isinstance(kind, t.Union) for kind in kinds):
                return self.unsupported(node, "table", f"a table for translate that is a {t.show(given)}", made.type)
        return made

    def constant_text(self, node: ast.expr, e: ir.Expr) -> str | None:
        """The text of an expression that is a literal, or a variable assigned one literal once."""
        if isinstance(e, ir.Const) and isinstance(e.value, str):
            return e.value
        var = scopes.variable(node) if isinstance(node, ast.Name) else None
        if var is None or len(scopes.stores(var)) != 1:
            return None
        for stmt in trees.walk(var.scope.node):
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
        receiver = self.expr(node.args[0])
        if not isinstance(receiver.type, t.Class):
            return self.unsupported(node, "class_attribute", f"{cls.name}.{attr}", self.seen(node))
        return self.object_call(receiver, attr, ast.copy_location(ast.Call(node.func, node.args[1:], node.keywords), node))

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
            if self._has_attribute(["iter"] if isinstance(type_, t.Iter) else kinds, attr):
                return self.unsupported(call, "method", f"the method {attr} of {t.show(type_)}", seen)
            return self.raising(
                "AttributeError",
                f"'{kinds[0] if kinds else t.show(type_)}' object has no attribute '{attr}'",
                seen if not isinstance(seen, t.Never) else want,
            )
        return self.by_table(callees, receiver, node, args, call, want)


def _positional(least: int, most: int) -> str:
    needed = f"{most}" if least == most else f"{least} to {most}"
    return f"{needed} positional arguments are needed"


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
                ast.keyword(str(x.value), v) for x, v in zip(k.value.keys, k.value.values, strict=True) if isinstance(x, ast.Constant)
            )
        else:
            keywords.append(k)
    new = ast.copy_location(ast.Call(node.func, args, keywords), node)
    new.nid = nid(node)  # type: ignore[attr-defined]
    return new


def _lettered(entries: ast.Dict) -> ast.Dict:
    """The entries of a table for ``translate``, with letters for the literal code points among letters or texts."""

    def alike(items: Sequence[ast.expr | None]) -> list[ast.expr | None]:
        texts = any(isinstance(x, ast.Constant) and isinstance(x.value, str) for x in items)
        return [_letter(x) if texts and isinstance(x, ast.Constant) else x for x in items]

    keys, values = alike(entries.keys), alike(entries.values)
    if keys == entries.keys and values == entries.values:
        return entries
    return ast.copy_location(ast.Dict(keys, [v for v in values if v is not None]), entries)


def _letter(node: ast.Constant) -> ast.Constant:
    code = node.value
    if isinstance(code, int) and not isinstance(code, bool) and 0 <= code <= sys.maxunicode and not 0xD800 <= code < 0xE000:
        return ast.copy_location(ast.Constant(chr(code)), node)
    return node
