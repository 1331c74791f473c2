"""Java's calls and object creation: overloads, type arguments, the library's table, string builders, methods of the file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tree_sitter import Node

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.frontends import java_convert as jc
from dragoman.transpile.frontends import java_types as jt
from dragoman.transpile.frontends.java_builtins import TemplateError
from dragoman.transpile.frontends.java_convert import Val
from dragoman.transpile.frontends.java_format import FormatError, formatted
from dragoman.transpile.frontends.java_library import Method as Row
from dragoman.transpile.frontends.java_lower import RefusalError, interp, stable
from dragoman.transpile.frontends.java_models import BUILDER_CHAIN, captured, collected_in, comparator_argument
from dragoman.transpile.frontends.java_orders import Orders
from dragoman.transpile.frontends.java_scan import Class, Decl, Method, child, children, modifiers, strip_parens, text
from dragoman.transpile.frontends.java_templates import Arg, Evaluator, Macro, Order
from dragoman.transpile.frontends.java_types import JType
from dragoman.transpile.frontends.java_views import CHANGES, REORDERS, seen

#: Expressions whose type comes from where they stand.
_POLY = ("lambda_expression", "method_reference", "null_literal", "array_initializer")
#: Collectors that make a hash table, unless they are told what else to make.
_HASH_COLLECTORS = frozenset({"toSet", "toUnmodifiableSet", "groupingBy", "toMap"})


@dataclass
class Argument:
    """An argument of a call: lowered, or waiting for the type that its parameter gives it."""

    node: Node
    value: Val | None = None

    @property
    def is_function(self) -> bool:
        return self.node.type in ("lambda_expression", "method_reference")


class Calls(Orders):
    """Lowers method invocations and ``new``."""

    if TYPE_CHECKING:

        def class_asked(self, call: Node) -> Val: ...
        def class_bindings(self, cls: Class) -> dict[str, JType]: ...
        def function_name(self, method: Method, bindings: dict[str, JType]) -> str: ...
        def result_of(self, method: Method) -> JType: ...

    # --- dispatch -----------------------------------------------------------------------------------------------------

    def call(self, node: Node, expected: JType | None, used: bool = True) -> Val:
        """Lowers ``target.name(arguments)``; with ``used`` false its value may be of no type."""
        name = text(child(node, "name"))
        target = node.child_by_field_name("object")
        arguments = [Argument(a) for a in children(child(node, "arguments"))]
        span = self.span(node)
        if target is None or target.type in ("this", "super"):
            v = self.own_call(node, target, name, arguments, expected, used)
        else:
            owner = self.class_named(target)
            if owner is not None:
                v = self.static_call(owner, name, arguments, node, expected, used)
            else:
                v = self.method_call(target, name, arguments, node, expected, used)
        return Val(replace(v.expr, span=span), v.type) if v.expr.span is None else v

    def own_call(self, node: Node, target: Node | None, name: str, arguments: list[Argument], expected: JType | None, used: bool) -> Val:
        """A method of the class around the call, or of one around that."""
        cls = self.function.cls
        while cls is not None:
            methods = [m for above in self.scan.lineage(cls) for m in above.methods if m.name == name]
            if target is not None and target.type == "super":
                methods = [m for m in methods if m.owner is not cls]
                if methods:
                    above = ir.Name("super", type=t.Class(methods[0].owner.name))
                    return self.module_call(methods, Val(above, JType(methods[0].owner.name)), arguments, node, expected)
            if methods:
                own = cls is self.function.cls or cls in self.scan.lineage(self.function.cls or cls)
                receiver = None
                if self.function.has_self and own and self.function.cls is not None:
                    receiver = self.expr_this(node, None)
                return self.module_call(methods, receiver, arguments, node, expected)
            cls = cls.outer
        around = self.function.cls
        if around is not None and around.kind == "enum" and name in ("values", "valueOf", "ordinal", "compareTo"):
            this = self.expr_this(node, None) if name in ("ordinal", "compareTo") else None
            return self.enum_call(around, name, arguments, node, this)
        top = [m for m in self.scan.top.methods if m.name == name]
        if top:
            return self.module_call(top, None, arguments, node, expected)
        if self.function.cls is not None and self.function.has_self:
            this = self.expr_this(node, None)
            if any(True for _ in self.library.methods(self._library_base(self.function.cls), name)):
                return self.library_call(this, self._library_base(self.function.cls), name, arguments, node, expected, used)
        raise RefusalError("unknown-method", f"{name} is not declared in this file", node)

    def _library_base(self, cls: Class) -> JType:
        """The class of the library that a class of the file extends."""
        for above in self.scan.lineage(cls):
            if above.base is not None and above.base.name not in self.scan.classes:
                return JType("Exception") if self.is_exception(above.base) else above.base
        return jt.OBJECT

    def static_call(self, owner: str, name: str, arguments: list[Argument], node: Node, expected: JType | None, used: bool) -> Val:
        cls = self.scan.classes.get(owner)
        if cls is not None:
            methods = [m for above in self.scan.lineage(cls) for m in above.methods if m.name == name]
            if methods:
                return self.module_call(methods, None, arguments, node, expected)
            if cls.kind == "enum":
                return self.enum_call(cls, name, arguments, node)
        if owner == "String" and name in ("format", "formatted"):
            return self.format_call(arguments, node)
        if owner == "Collections" and name in REORDERS and seen(self.scan, view := self._written_out(strip_parens(arguments[0].node))):
            return self._changed_view(view, name, arguments[1:], node, expected, used)
        return self.library_call(None, JType(owner), name, arguments, node, expected, used)

    def _class_name(self, call: Node) -> ir.Expr | None:
        """The name of the class of the object whose ``getClass()`` is called, of those that the file has."""
        obj = self.class_asked(call)
        cls = self.scan.classes.get(obj.type.name)
        made = [c for c in self.scan.below(cls) if c.kind != "interface" and "abstract" not in modifiers(c.node)] if cls is not None else []
        if not made or any(c.kind == "enum" for c in made):
            return None
        *others, name = (ir.Const(c.name, type=t.STR) for c in made)
        it = self.temp(jc.prim(obj.expr), "object") if others else obj.expr
        result: ir.Expr = name
        for c, other in reversed(list(zip(made, others, strict=False))):
            result = ir.IfExp(ir.IsType(it, t.Class(c.name), type=t.BOOL), other, result, type=t.STR)
        return result

    def method_call(self, target: Node, name: str, arguments: list[Argument], node: Node, expected: JType | None, used: bool) -> Val:
        if name == "getSimpleName" and target.type == "method_invocation" and text(child(target, "name")) == "getClass":
            shown = self._class_name(target)
            if shown is not None:
                return Val(shown, jt.STRING)
        if name == "setValue" and (stored := self._stored_entry(target, arguments, node)) is not None:
            return stored
        target = self._written_out(target)
        if name in CHANGES and seen(self.scan, target) is not None:
            return self._changed_view(target, name, arguments, node, expected, used)
        receiver = self.expr(target)
        if receiver.type.name in self.scan.classes:
            cls = self.scan.classes[receiver.type.name]
            functional = self.functional(receiver.type)
            methods = [m for above in self.scan.lineage(cls) for m in above.methods if m.name == name]
            if functional is not None and functional[2] == name:
                return self.function_value_call(receiver, functional, arguments)
            if methods:
                return self.module_call(methods, receiver, arguments, node, expected)
            record = self.record_call(cls, receiver, name, arguments, node)
            if record is not None:
                return record
            if cls.kind == "enum" and name in ("ordinal", "compareTo"):
                return self.enum_call(cls, name, arguments, node, receiver)
            if cls.kind == "enum" and name in ("name", "toString") and cls.name not in self.plain_enums:
                return Val(ir.Field(jc.prim(receiver.expr), "enum_name", type=t.STR), jt.STRING)
            if self.is_exception(receiver.type):
                return self.library_call(receiver, JType("Exception"), name, arguments, node, expected, used)
            if name in ("equals", "hashCode", "toString", "name") and not (name == "toString" and cls.kind != "enum"):
                return self.library_call(receiver, JType("Enum" if cls.kind == "enum" else "Object"), name, arguments, node, expected, used)
            raise RefusalError("unknown-method", f"{cls.name} has no method {name} in this file", node)
        if self.is_exception(receiver.type):
            return self.library_call(receiver, JType("Exception"), name, arguments, node, expected, used)
        if name in ("printf", "format") and receiver.type.base == "PrintStream":
            concept = "io.write_error" if receiver.type.name.endswith("#err") else "io.write"
            return Val(jc.op(concept, self.format_call(arguments, node).expr, type=t.NONE), jt.VOID)
        if name == "formatted" and receiver.type.base == "String":
            return self.format_call([Argument(target, receiver), *arguments], node)
        return self.library_call(receiver, receiver.type, name, arguments, node, expected, used, target)

    def _stored_entry(self, target: Node, arguments: list[Argument], node: Node) -> Val | None:
        """``entry.setValue(x)`` in a loop over a map's entries: the map stores it."""
        decl = self.scan.binding.get(target.id)
        var = self.vars.get(id(decl)) if decl is not None else None
        if var is None or var.parts is None or var.owner is None:
            return None
        key, value = (ir.Name(p.name, type=self.ir_type(p.type)) for p in var.parts)
        stored = self.value(arguments[0].node, var.parts[1].type)
        self.hoist(ir.Assign(ir.Lookup(var.owner, key, type=value.type), stored, span=self.span(node)))
        return Val(ir.Const(None, type=t.NONE), jt.VOID)

    def _written_out(self, node: Node) -> Node:
        """The call that gives a view, for the variable that stands for it."""
        decl = self.scan.binding.get(node.id)
        var = self.vars.get(id(decl)) if decl is not None else None
        return var.view if var is not None and var.view is not None else node

    def _changed_view(self, view: Node, name: str, arguments: list[Argument], node: Node, expected: JType | None, used: bool) -> Val:
        """A change of a view, which is one of its collection."""
        owner = seen(self.scan, view)
        assert owner is not None
        bounds = [Argument(a) for a in children(child(view, "arguments"))]
        return self.method_call(owner, f"{text(child(view, 'name'))}_{name}", [*bounds, *arguments], node, expected, used)

    def function_value_call(self, receiver: Val, functional: tuple[tuple[JType, ...], JType, str], arguments: list[Argument]) -> Val:
        params, result, _ = functional
        args = tuple(self.value(a.node, p) for a, p in zip(arguments, params, strict=True))
        return Val(ir.CallValue(jc.prim(receiver.expr), args, type=self.ir_type(result)), result)

    def invoke(self, receiver: Val | str | None, name: str, args: Sequence[Val], node: Node, expected: JType | None = None) -> Val:
        """A call with arguments that are lowered already (method references)."""
        arguments = [Argument(node, a) for a in args]
        if isinstance(receiver, str):
            cls = self.scan.classes.get(receiver)
            if cls is not None:
                methods = [m for above in self.scan.lineage(cls) for m in above.methods if m.name == name]
                if methods and (methods[0].static or receiver in self.stateless):
                    return self.module_call(methods, None, arguments, node, expected)
                return self._on_first(cls, methods, name, arguments, node, expected)
            owner = JType(receiver)
            found = self.resolve(self._static_rows(owner, name), arguments)
            if found is not None:
                return self.apply_row(found[0], found[1], None, arguments, node, expected)
            first, rest = arguments[0], arguments[1:]
            assert first.value is not None
            of = first.value.type if not jt.is_primitive(first.value.type) else owner
            return self.library_call(Val(first.value.expr, of), of, name, rest, node, expected)
        assert receiver is not None
        if receiver.type.name in self.scan.classes:
            cls = self.scan.classes[receiver.type.name]
            methods = [m for above in self.scan.lineage(cls) for m in above.methods if m.name == name]
            return self.module_call(methods, receiver, arguments, node, expected)
        return self.library_call(receiver, receiver.type, name, arguments, node, expected)

    def _on_first(self, cls: Class, methods: list[Method], name: str, arguments: list[Argument], node: Node, expected: JType | None) -> Val:
        first, rest = arguments[0], arguments[1:]
        assert first.value is not None
        if methods:
            return self.module_call(methods, first.value, rest, node, expected)
        record = self.record_call(cls, first.value, name, rest, node)
        if record is None:
            raise RefusalError("unknown-method", f"{cls.name} has no method {name} in this file", node)
        return record

    # --- methods of the file ------------------------------------------------------------------------------------------

    def module_call(
        self, methods: Sequence[Method], receiver: Val | None, arguments: list[Argument], node: Node, expected: JType | None
    ) -> Val:
        method, bindings, args = self.module_arguments(methods, arguments, node, expected)
        result = jt.substitute(self.result_of(method), bindings)
        stateful = not method.static and method.owner.name not in self.stateless and method.owner.kind != "top"
        if not stateful:
            return Val(ir.Call(self.function_name(method, bindings), args, type=self.ir_type(result)), result)
        if receiver is None:
            raise RefusalError("this", f"{method.name} needs an object", node)
        if receiver.type.args:
            result = jt.substitute(result, dict(zip(method.owner.type_params, receiver.type.args, strict=False)))
        obj = jc.prim(receiver.expr)
        return Val(ir.MethodCall(obj, self.function_name(method, bindings), args, type=self.ir_type(result)), result)

    def module_arguments(
        self, methods: Sequence[Method], arguments: list[Argument], node: Node, expected: JType | None
    ) -> tuple[Method, dict[str, JType], tuple[ir.Expr, ...]]:
        """The overload that a call means, the types of its type variables, and the converted arguments."""
        self.lower_arguments(arguments)
        candidates = [(m, [self.type_of(p) for p in m.params]) for m in methods]
        chosen: tuple[Method, list[JType]] | None = None
        for phase in (1, 2, 3):
            fits = [
                (m, ps)
                for m, ps in candidates
                if self.applicable(ps, arguments, phase, m.varargs, frozenset((*m.type_params, *m.owner.type_params)))
            ]
            if fits:
                chosen = min(fits, key=lambda f: sum(self._distance(p, a) for p, a in zip(f[1], arguments, strict=False)))
                break
        if chosen is None:
            raise RefusalError("overload", f"no {methods[0].name} takes these arguments", node)
        method, params = chosen
        if method.varargs and (len(arguments) != len(params) or not self._is_array_argument(arguments[-1], params[-1])):
            params = [*params[:-1], *([params[-1].elem] * (len(arguments) - len(params) + 1))]
        bindings = {
            v: JType(f"${v}") for v in (*method.type_params, *((v for v in method.owner.type_params) if method.owner.type_params else ()))
        }
        if method.type_params:
            self._infer(params, arguments, bindings, method.result, expected)
        bindings = {k: v for k, v in bindings.items() if v.name != f"${k}"}
        bindings |= {k: v for k, v in self._class_arguments(method).items() if k not in bindings}
        args = [self.argument(a, jt.substitute(p, bindings)) for a, p in zip(arguments, params, strict=True)]
        if (
            method.varargs
            and len(params) >= len(method.params) - 1
            and params[: len(method.params)] != [self.type_of(p) for p in method.params]
        ):
            fixed = len(method.params) - 1
            last = jt.substitute(self.type_of(method.params[-1]), bindings)
            args[fixed:] = [ir.ListLit(tuple(args[fixed:]), type=self.ir_type(last))]
        elif method.varargs and len(arguments) < len(method.params):
            args.append(ir.ListLit((), type=self.ir_type(self.type_of(method.params[-1]))))
        return method, bindings, tuple(args)

    def _class_arguments(self, method: Method) -> dict[str, JType]:
        """The type arguments of a method's class, where the file writes the same ones everywhere."""
        bounds = method.owner.type_params
        found = self.class_bindings(method.owner) if bounds else {}
        return {v: at for v, at in found.items() if at != bounds[v] and v not in method.type_params}

    def _is_array_argument(self, argument: Argument, param: JType, free: frozenset[str] = frozenset()) -> bool:
        return argument.value is not None and argument.value.type.name == "[]" and self.assignable(argument.value.type, param, 1, free)

    def _distance(self, param: JType, argument: Argument) -> int:
        """How far an argument's type is from a parameter's, for the most specific of several overloads."""
        if argument.value is None:
            return 0
        at = argument.value.type
        if at == param or (at.name == param.name and at.name != "[]"):
            return 0
        if jt.is_primitive(at) and jt.is_primitive(param):
            return 1 + abs(jt.RANK.get(param.name, 9) - jt.RANK.get(at.name, 0))
        chain = [s.name for s in self.library.supertypes(at)]
        cls = self.scan.classes.get(at.name)
        if cls is not None:
            chain = [c.name for c in self.scan.lineage(cls)]
        return chain.index(param.name) if param.name in chain else 20 if param.name == "Object" else 10

    def construct(self, type_: JType, args: Sequence[Val], node: Node, expected: JType | None = None) -> Val:
        return self.new(type_, [Argument(node, a) for a in args], node, expected)

    def creation(self, node: Node, expected: JType | None) -> Val:
        """``new T(…)``, and anonymous classes where they are functions."""
        type_ = self.named(child(node, "type"))
        body = next((c for c in node.children if c.type == "class_body"), None)
        if body is not None:
            return self.anonymous(node, type_, body, expected)
        if (
            expected is not None
            and (expected.base == type_.name or (expected.base, type_.name) == ("StringBuilder", "StringBuffer"))
            and "#" in expected.name
        ):
            type_ = replace(expected, args=type_.args or expected.args)
        arguments = [Argument(a) for a in children(child(node, "arguments"))]
        if comparator_argument(node) is not None and "#" not in type_.name:
            type_ = replace(type_, name=f"{type_.name}#by")
        v = self.new(type_, arguments, node, expected)
        return Val(replace(v.expr, span=self.span(node)), v.type)

    def anonymous(self, node: Node, type_: JType, body: Node, expected: JType | None) -> Val:
        members = children(body)
        if all(m.type == "block" for m in members) and len(members) == 1:
            return self._double_brace(node, type_, members[0], expected)
        if type_.name == "Comparator":
            order = self.order(node, type_.elem)
            return Val(order.value(self.ir_type(type_.elem)), type_)
        if self.functional(type_) is None:
            raise RefusalError("anonymous-class", f"an anonymous class that is no function: {type_}", node)
        return self.function_value(node, type_)

    def _double_brace(self, node: Node, type_: JType, block: Node, expected: JType | None) -> Val:
        """``new ArrayList<>() {{ add(1); add(2); }}``."""
        made = self.new(type_, [], node, expected)
        name = ir.Name(self.fresh("made"), type=made.expr.type)
        self.hoist(ir.Declare(name.id, name.type, made.expr))
        receiver = Val(name, made.type)
        for statement in children(block):
            call = children(statement)[0] if statement.type == "expression_statement" else statement
            if call.type != "method_invocation" or call.child_by_field_name("object") is not None:
                raise RefusalError("anonymous-class", "statements in a double brace initialiser other than calls", statement)
            arguments = [Argument(a) for a in children(child(call, "arguments"))]
            v = self.library_call(receiver, receiver.type, text(child(call, "name")), arguments, call, None, used=False)
            if not isinstance(v.expr, ir.Const | ir.Name):
                self.hoist(ir.ExprStmt(v.expr))
        return receiver

    def new(self, type_: JType, arguments: list[Argument], node: Node, expected: JType | None) -> Val:
        cls = self.scan.classes.get(type_.name)
        if cls is not None:
            return self.new_object(cls, type_, arguments, node, expected)
        canonical = self.canonical_exception(type_.name)
        if canonical is not None:
            messages = [a for a in arguments[:1] if not self._is_exception_argument(a)]
            args = tuple(self.text(self.argument_value(a)) for a in messages)
            return Val(ir.New(canonical, args, type=t.Class(canonical)), type_)
        if not type_.args and expected is not None:
            above = self._type_arguments(type_, expected)
            type_ = replace(type_, args=above) if above else type_
        rows = [(m, b) for m, b in self.library.methods(type_, "new") if m.owner in (type_.name, type_.base)]
        self.lower_arguments(arguments)
        found = self.resolve(rows, arguments)
        if found is None:
            raise RefusalError("constructor", f"new {type_}(…) with these arguments is not in the table of Java's library", node)
        row, bindings = found
        params = self.library.classes[row.owner].params
        if not type_.args and params:
            free = {p: JType(f"${p}") for p in params}
            self._infer(self._row_params(row, arguments), arguments, free, JType(type_.name, tuple(map(JType, params))), expected)
            type_ = replace(type_, args=tuple(free[p] if not free[p].name.startswith("$") else jt.OBJECT for p in params))
        bindings = dict(zip(params, type_.args, strict=False))
        made = replace(row, result=type_)
        v = self.apply_row(made, bindings, None, arguments, node, expected)
        given = tuple(a.value.expr for a in arguments if a.value is not None)
        self.tables.made(type_.base, v.expr.type, given, type_.elem, self.plain_enums)
        return v

    def _is_exception_argument(self, argument: Argument) -> bool:
        if argument.node.type == "null_literal":
            return True
        return self.is_exception(self.argument_value(argument).type)

    def _type_arguments(self, type_: JType, expected: JType) -> tuple[JType, ...]:
        """The diamond's type arguments, from the type that is expected."""
        found = self.library.classes.get(type_.name) or self.library.classes.get(type_.base)
        if found is None or not found.params or not expected.args:
            return ()
        own = JType(type_.name, tuple(JType(f"${p}") for p in found.params))
        above = self.library.as_super(own, expected.base)
        if above is None:
            return ()
        bindings: dict[str, JType] = {}
        self._unify(above, expected, bindings)
        return tuple(bindings.get(f"${p}", jt.OBJECT) for p in found.params)

    def new_object(self, cls: Class, type_: JType, arguments: list[Argument], node: Node, expected: JType | None) -> Val:
        if not type_.args and expected is not None and expected.name == type_.name:
            type_ = replace(type_, args=expected.args)
        if cls.name in self.stateless:
            return Val(ir.Const(None, type=t.NONE), type_)
        if cls.kind == "record" and not any(len(c.params) == len(arguments) and c.params for c in cls.constructors):
            args = tuple(self.value_of(a, self.type_of(f)) for a, f in zip(arguments, cls.fields.values(), strict=True))
            return Val(ir.New(cls.name, args, type=t.Class(cls.name)), type_)
        if not cls.constructors:
            return Val(ir.New(cls.name, (), type=t.Class(cls.name)), type_)
        if len(cls.constructors) > 1:
            raise RefusalError("constructors", f"{cls.name} has several constructors", node)
        _, _, args = self.module_arguments(cls.constructors, arguments, node, expected)
        return Val(ir.New(cls.name, args, type=t.Class(cls.name)), type_)

    def value_of(self, argument: Argument, to: JType) -> ir.Expr:
        if argument.value is not None:
            return self.assign(argument.value, to, argument.node)
        return self.value(argument.node, to)

    def record_call(self, cls: Class, receiver: Val, name: str, arguments: list[Argument], node: Node) -> Val | None:
        """An accessor, or what a record brings along."""
        if cls.kind != "record":
            return None
        if name in cls.fields and not arguments:
            return self.field(cls.fields[name], receiver, node)
        if name == "equals" and len(arguments) == 1:
            other = self.argument_value(arguments[0])
            left, right = jc.same_type(receiver.expr, other.expr)
            return Val(ir.Compare("==", left, right, type=t.BOOL), jt.BOOLEAN)
        if name == "toString":
            return Val(self.text(receiver), jt.STRING)
        return None

    def enum_call(self, cls: Class, name: str, arguments: list[Argument], node: Node, receiver: Val | None = None) -> Val:
        """``values()``, ``valueOf(s)`` and order of a plain enum, whose constants are strings."""
        names = [text(child(c, "name")) for c in cls.constants]
        type_ = JType(cls.name)
        if name == "values":
            items = tuple(self.enum_constant(cls.name, n, node).expr for n in names)
            return Val(ir.ListLit(items, type=t.List(self.ir_type(type_), fixed=True)), jt.array(type_))
        if cls.name in self.plain_enums:
            literal = ir.ListLit(tuple(ir.Const(n, type=t.STR) for n in names), type=t.List(t.STR))
            if name == "valueOf":
                index = jc.op("list.index", literal, self.argument_value(arguments[0]).expr, type=jc.INT32)
                return Val(ir.Index(literal, index, wraps=False, on_fail="unreachable", type=t.STR), type_)
            if name == "ordinal" and receiver is not None:
                return Val(jc.op("list.index", literal, receiver.expr, type=jc.INT32), jt.INT)
        elif name in ("ordinal", "compareTo") and receiver is not None:
            places = [Val(ir.Field(jc.prim(v.expr), "enum_ordinal", type=jc.INT32), jt.INT) for v in (receiver, *self._values(arguments))]
            return places[0] if name == "ordinal" else jc.arith("-", places[0], places[1], self.span(node))
        elif name == "valueOf":
            named = self.temp(self.argument_value(arguments[0]).expr, "name")
            return Val(self._constant_named(cls, names, named, node), type_)
        raise RefusalError("enum", f"{name} of the enum {cls.name}", node)

    def _values(self, arguments: list[Argument]) -> list[Val]:
        return [self.argument_value(a) for a in arguments]

    def _constant_named(self, cls: Class, names: list[str], named: ir.Expr, node: Node) -> ir.Expr:
        """The constant of an enum that has a name; another name is an error."""
        type_ = t.Class(cls.name)
        literal = ir.ListLit(tuple(ir.Const(n, type=t.STR) for n in names), type=t.List(t.STR))
        constants = ir.ListLit(tuple(self.enum_constant(cls.name, n, node).expr for n in names), type=t.List(type_))
        index = jc.op("list.index", literal, named, type=jc.INT32)
        return ir.Index(constants, index, wraps=False, on_fail="unreachable", type=type_)

    # --- arguments ----------------------------------------------------------------------------------------------------

    def lower_arguments(self, arguments: Sequence[Argument], first: Callable[[], Val] | None = None) -> None:
        """Lowers, in order, the arguments whose type does not depend on their parameter."""
        ready = [a for a in arguments if a.value is None and not self.is_poly(a.node)]
        for argument, value in zip(ready, self.in_order([a.node for a in ready], self.expr), strict=True):
            argument.value = value

    def is_poly(self, node: Node) -> bool:
        node = strip_parens(node)
        if node.type in _POLY:
            return True
        if node.type == "object_creation_expression":
            type_ = child(node, "type")
            is_body = any(c.type == "class_body" for c in node.children) or text(type_) in ("StringBuilder", "StringBuffer", "Scanner")
            return is_body or (
                type_.type == "generic_type" and not children(type_.named_children[-1]) and not children(child(node, "arguments"))
            )
        if node.type == "method_invocation":
            target = node.child_by_field_name("object")
            while target is not None and target.type == "method_invocation":
                target = target.child_by_field_name("object")
            owner = self.class_named(target) if target is not None else None
            if owner in ("Collectors", "Comparator", "Map.Entry") or text(child(node, "name")) == "reverseOrder":
                return True
            if target is not None and target.id != (node.child_by_field_name("object") or node).id:
                return False
            empty = not children(child(node, "arguments"))
            return empty and owner in ("List", "Set", "Map", "Collections", "Optional", "Stream", "Function", "UnaryOperator")
        if node.type == "ternary_expression":
            return all(self.is_poly(child(node, f)) for f in ("consequence", "alternative"))
        return node.type == "switch_expression"

    def argument_value(self, argument: Argument) -> Val:
        if argument.value is None:
            argument.value = self.expr(argument.node)
        return argument.value

    def argument(self, argument: Argument, to: JType) -> ir.Expr:
        """The argument as a value of its parameter's type."""
        if argument.value is not None:
            return self.assign(argument.value, to, argument.node)
        return self.value(argument.node, to)

    # --- overloads and type arguments ---------------------------------------------------------------------------------

    def resolve(self, rows: Iterable[tuple[Row, dict[str, JType]]], arguments: Sequence[Argument]) -> tuple[Row, dict[str, JType]] | None:
        """The first row that applies, in Java's order of phases: exact and subtype, boxing, variable arity.

        Of several, one that takes an ``Object`` where the argument is one.
        """
        candidates = [(row, bindings, [jt.substitute(p, bindings) for p in row.params]) for row, bindings in rows]
        for phase in (1, 2, 3):
            fits = [
                (row, bindings, sum(_is_narrowed(a, p) for a, p in zip(arguments, params, strict=False)))
                for row, bindings, params in candidates
                if self.applicable(
                    params, arguments, phase, row.varargs, row.type_params | {v for v in bindings if bindings[v] == JType(v)}
                )
            ]
            if fits:
                return min(fits, key=lambda fit: fit[2])[:2]
        return None

    def applicable(self, params: Sequence[JType], arguments: Sequence[Argument], phase: int, varargs: bool, free: frozenset[str]) -> bool:
        if phase == 3:
            if not varargs or len(arguments) < len(params) - 1:
                return False
            params = [*params[:-1], *([params[-1].elem] * (len(arguments) - len(params) + 1))]
        return len(params) == len(arguments) and all(self._fits(p, a, phase, free) for p, a in zip(params, arguments, strict=True))

    def _fits(self, param: JType, argument: Argument, phase: int, free: frozenset[str]) -> bool:
        if argument.value is not None:
            return self.assignable(argument.value.type, param, phase, free)
        node = strip_parens(argument.node)
        if node.type in ("lambda_expression", "method_reference"):
            found = self.functional(param)
            if param.base in ("Comparator",):
                return node.type == "method_reference" or len(_lambda_names(node)) == 2
            if found is None:
                return False
            return node.type == "method_reference" or len(_lambda_names(node)) == len(found[0])
        if node.type == "null_literal":
            return not jt.is_primitive(param)
        if node.type == "object_creation_expression":
            made = self.named(child(node, "type"))
            return param.name in free or param.name in ("Object", made.name) or self.subclass(made, param)
        if (
            node.type == "method_invocation"
            and self.is_poly(node)
            and text(node).startswith(("Collectors", "Comparator", "Map.Entry", "Collections.reverse"))
        ):
            return param.base in ("Collector", "Comparator")
        return not jt.is_primitive(param) or node.type in ("switch_expression", "ternary_expression")

    def assignable(self, at: JType, to: JType, phase: int, free: frozenset[str]) -> bool:
        """May a value of type ``at`` be passed where ``to`` is declared? Phase 1 without boxing."""
        if at == jt.NULL:
            return not jt.is_primitive(to)
        if to.name in free or to.name.startswith("$"):
            return not jt.is_primitive(at) or phase > 1
        if jt.is_primitive(at) and jt.is_primitive(to):
            if at.name == to.name:
                return True
            if "boolean" in (at.name, to.name) or to.name == "char" or (at.name == "char" and to.name in ("byte", "short")):
                return False
            return jt.RANK[at.name] <= jt.RANK[to.name]
        if jt.is_primitive(at):
            return phase > 1 and self.assignable(jt.boxed(at), to, 1, free)
        if jt.is_primitive(to):
            return phase > 1 and jt.is_primitive(jt.unboxed(at)) and self.assignable(jt.unboxed(at), to, 1, free)
        if to.base == "Object" or at.base == "Object":
            return True
        if to.name == "[]" and at.name == "[]":
            if jt.is_primitive(to.elem) or jt.is_primitive(at.elem):
                return to.elem == at.elem
            return self.assignable(at.elem, to.elem, 1, free)
        if at.name in self.type_vars or to.name in self.type_vars:
            return True
        return at.base == to.base or self.subclass(at, to)

    def _infer(
        self, params: Sequence[JType], arguments: Sequence[Argument], bindings: dict[str, JType], result: JType, expected: JType | None
    ) -> None:
        """Fills the free variables (``$T``) of ``bindings`` from the arguments, then from the expected type."""
        for param, argument in zip(params, arguments, strict=False):
            if argument.value is not None:
                self._unify_into(param, argument.value.type, bindings)
        for param, argument in zip(params, arguments, strict=False):
            if argument.value is None:
                self._infer_pending(param, argument, bindings)
        if expected is not None and expected.name not in ("var", "Object"):
            wanted: dict[str, JType] = {}
            above = self.library.as_super(result, expected.base) or result
            self._unify(jt.substitute(above, {v: JType(f"${v}") for v in bindings}), expected, wanted)
            for variable in bindings:
                better = wanted.get(f"${variable}")
                if better is not None and self._widens(better, bindings[variable]):
                    bindings[variable] = better

    def _widens(self, expected: JType, found: JType) -> bool:
        """Should a type argument be the expected type rather than the one the arguments gave?"""
        if self.is_free(found) or expected.name.startswith("Object#") or found.name == "Object":
            return True
        if expected.nullable and not found.nullable and replace(expected, nullable=False) == found:
            return True
        return expected != found and not self.is_free(expected) and (self.subclass(found, expected) or found.name == "null")

    def _infer_pending(self, param: JType, argument: Argument, bindings: dict[str, JType]) -> None:
        known = jt.substitute(param, bindings)
        node = strip_parens(argument.node)
        if param.base == "Collector":
            elem = known.args[0]
            self._unify_into(param.args[1], self.collector(node, elem)[1], bindings)
            return
        if param.base == "Comparator":
            return
        if argument.is_function or (node.type == "object_creation_expression" and self.functional(known) is not None):
            found, declared = self.functional(known), self.functional(param)
            if found is None or declared is None or not self.is_free(found[1]):
                return
            function = self.function_arg(node, known)
            function.result = None
            inferred = function.infer()
            self._unify_into(declared[1], inferred, bindings)
        elif node.type not in ("null_literal", "array_initializer") and self.is_free(known):
            with self.trial():
                inferred = self.expr(node).type
            self._unify_into(param, inferred, bindings)

    def _unify_into(self, param: JType, at: JType, bindings: dict[str, JType]) -> None:
        """Binds the variables of ``param`` so that ``at`` fits; different types meet in what holds both."""
        if not param.args and param.name in bindings:
            at = jt.boxed(at)
            known = bindings[param.name]
            if known.name == f"${param.name}" or known == jt.NULL:
                bindings[param.name] = replace(at, nullable=at.nullable or known == jt.NULL)
            elif known != at:
                bindings[param.name] = self._upper(known, at)
            return
        if param.name == "[]" and at.name == "[]":
            self._unify_into(param.elem, at.elem, bindings)
            return
        above = self.library.as_super(at, param.base) or at
        for p, a in zip(param.args, above.args, strict=False):
            self._unify_into(p, a, bindings)

    def _upper(self, a: JType, b: JType) -> JType:
        if b == jt.NULL:
            return replace(a, nullable=True)
        if replace(a, nullable=False) == replace(b, nullable=False):
            return replace(a, nullable=True)
        if self.subclass(b, a) and a.name != "Object":
            return a
        if self.subclass(a, b) and b.name != "Object":
            return b
        if self.ir_type(a) == self.ir_type(b):
            return a
        first, second = (self.scan.classes.get(x.name) for x in (a, b))
        if first is not None and second is not None:
            others = list(self.scan.lineage(second))
            shared = next((c for c in self.scan.lineage(first) if c in others), None)
            if shared is not None:
                return JType(shared.name, nullable=a.nullable or b.nullable)
        return self.java_type(t.union([self.ir_type(a), self.ir_type(b)]))

    def _unify(self, pattern: JType, at: JType, bindings: dict[str, JType]) -> None:
        """Binds names that start with ``$``."""
        if pattern.name.startswith("$"):
            bindings.setdefault(pattern.name, at)
            return
        for p, a in zip(pattern.args, at.args, strict=False):
            self._unify(p, a, bindings)

    # --- the library --------------------------------------------------------------------------------------------------

    def _static_rows(self, owner: JType, name: str) -> list[tuple[Row, dict[str, JType]]]:
        return [(row, bindings) for row, bindings in self.library.methods(owner, name) if row.static]

    def library_call(
        self,
        receiver: Val | None,
        owner: JType,
        name: str,
        arguments: list[Argument],
        node: Node,
        expected: JType | None,
        used: bool = True,
        target: Node | None = None,
    ) -> Val:
        if receiver is not None:
            mark = len(self.frame.pre)
            self.lower_arguments(arguments)
            added = self.frame.pre[mark:]
            if added and not stable(receiver.expr, added):
                name_ = self.fresh("receiver")
                self.frame.pre.insert(mark, ir.Declare(name_, receiver.expr.type, receiver.expr, mutable=False))
                receiver = Val(ir.Name(name_, type=receiver.expr.type), receiver.type)
        else:
            self.lower_arguments(arguments)
        rows = [(r, b) for r, b in self.library.methods(owner, name) if r.static == (receiver is None)]
        found = self.resolve(rows, arguments)
        if found is None:
            given = ", ".join(str(a.value.type) if a.value is not None else "…" for a in arguments)
            raise RefusalError("unknown-method", f"{owner.base}.{name}({given}) is not in the table of Java's library", node)
        row, bindings = found
        v = self.apply_row(row, bindings, receiver, arguments, node, expected, used)
        if row.new is not None and receiver is not None:
            return self.rebuilt(v, receiver, target, node)
        return v

    def _row_params(self, row: Row, arguments: Sequence[Argument]) -> list[JType]:
        """The parameter types, spread over variable arguments."""
        params = list(row.params)
        if row.varargs and (len(arguments) != len(params) or not self._is_array_argument(arguments[-1], params[-1], row.type_params)):
            return [*params[:-1], *([params[-1].elem] * (len(arguments) - len(params) + 1))]
        return params

    def apply_row(
        self,
        row: Row,
        bindings: dict[str, JType],
        receiver: Val | None,
        arguments: list[Argument],
        node: Node,
        expected: JType | None,
        used: bool = True,
    ) -> Val:
        """The meaning of a library call by its row."""
        bound = dict(bindings)
        free = {v: JType(f"${v}") for v in row.type_params}
        if free:
            params = [jt.substitute(p, bindings) for p in self._row_params(row, arguments)]
            self._infer(params, arguments, free, jt.substitute(row.result, bindings), expected)
            bound.update({k: v if not self.is_free(v) else jt.OBJECT for k, v in free.items()})
        env: dict[str, Arg] = {}
        if receiver is not None:
            env["this"] = receiver if receiver.type.base.startswith("Optional") else Val(jc.prim(receiver.expr), receiver.type)
        spread = [jt.substitute(p, bound) for p in self._row_params(row, arguments)]
        values = [self.row_argument(p, a) for p, a in zip(spread, arguments, strict=True)]
        if row.varargs and (len(spread) != len(row.params) or not self._is_array_argument(arguments[-1], row.params[-1], row.type_params)):
            fixed = len(row.params) - 1
            last = jt.substitute(row.params[-1], bound)
            items = tuple(v.expr for v in values[fixed:] if isinstance(v, Val))
            values[fixed:] = [Val(ir.ListLit(items, type=self.ir_type(last)), last)]
        env.update(zip(row.param_names, values, strict=True))
        order = self.receiver_order(receiver)
        if order is not None:
            env["order"] = order
        result = receiver.type if row.result.name == "this" and receiver is not None else jt.substitute(row.result, bound)
        try:
            return self.evaluated(row, env, receiver, result, node, used)
        except TemplateError as error:
            raise RefusalError("template", f"{row}: {error}", node) from error

    def receiver_order(self, receiver: Val | None) -> Order | None:
        """The comparator that a sorted collection in a variable was made with."""
        if receiver is None or not receiver.type.name.endswith("#by"):
            return None
        for var in self.vars.values():
            if isinstance(receiver.expr, ir.Name) and var.name == receiver.expr.id and isinstance(var.order, Order):
                return var.order
        if isinstance(receiver.expr, ir.Field):
            for decl in self.scan.decls:
                if decl.kind == "field" and decl.name == receiver.expr.name and self.models.comparator(decl) is not None:
                    return self.order(self.models.comparator(decl), self.type_of(decl).elem)
        raise RefusalError("comparator", "the comparator of a collection is not known here")

    def row_argument(self, param: JType, argument: Argument) -> Arg:
        """An argument as its row wants it: a value, a function to put in place, a comparator, a collector."""
        if param.base == "Comparator":
            return self.order(argument.node, param.elem)
        if argument.value is None:
            if param.base == "Collector":
                return self.collector(argument.node, param.args[0])[0]
            if argument.is_function or (argument.node.type == "object_creation_expression" and self.functional(param) is not None):
                return self.function_arg(argument.node, param)
        functional = self.functional(param)
        if functional is not None and argument.value is not None:
            return argument.value
        if param.base in ("Object", "Collection", "Iterable") and argument.value is not None:
            return argument.value if param.base == "Object" else Val(jc.prim(argument.value.expr), argument.value.type)
        return Val(self.argument(argument, param), param)

    def evaluated(self, row: Row, env: dict[str, Arg], receiver: Val | None, result: JType, node: Node, used: bool) -> Val:
        wanted = self.ir_type(result) if result.name != "this" else t.NONE
        evaluator = Evaluator(self, env, wanted)

        def assign(e: ir.Expr) -> list[ir.Stmt]:
            assert receiver is not None
            if not isinstance(receiver.expr, ir.Name | ir.Field | ir.Index):
                raise TemplateError("the receiver would have to be a variable")
            return [ir.Assign(receiver.expr, e)]

        if row.new is not None:
            return Val(Evaluator(self, env, self.ir_type(result)).value(row.new), result)
        if row.do and (not used or row.value is None):
            for statement in evaluator.statements(row.do, assign):
                self.hoist(replace(statement, span=self.span(node)))
            if not used:
                return Val(ir.Const(None, type=t.NONE), jt.VOID)
            if row.result.name == "this" and receiver is not None:
                return receiver
            if result == jt.VOID:
                return Val(ir.Const(None, type=t.NONE), jt.VOID)
            raise RefusalError("value-of", f"the value of {row} is used", node)
        if row.value is None:
            raise RefusalError("value-of", f"{row} has no value", node)
        for statement in evaluator.statements(row.pre, assign):
            self.hoist(statement)
        if type(row.value).__name__ == "Lambda":
            return self._function_result(row, env, result)
        e = evaluator.value(row.value)
        if result.nullable and isinstance(e, ir.Op) and e.concept == "dict.get" and (e.args[0], e.args[1]) in self.present:
            inner = replace(result, nullable=False)
            return Val(ir.Lookup(e.args[0], e.args[1], on_fail="unreachable", type=self.ir_type(inner)), inner)
        return Val(e, result if result.name != "this" else jt.OBJECT)

    def _function_result(self, row: Row, env: dict[str, Arg], result: JType) -> Val:
        """A row that gives a function (``Function.identity()``, ``p.negate()``)."""
        functional = self.functional(result)
        if functional is None or row.value is None:
            raise TemplateError("a lambda whose type is no function")
        params, gives, _ = functional
        names = [ir.Name(self.scoped(s), type=self.ir_type(p)) for s, p in zip(("x", "y", "z"), params, strict=False)]
        body = Macro(self, row.value, env, self.ir_type(gives)).apply(names)  # type: ignore[arg-type]
        function = t.Func(tuple(n.type for n in names), body.type)
        return Val(ir.Lambda(tuple(ir.Param(n.id, n.type) for n in names), body, type=function), result)

    # --- collectors ---------------------------------------------------------------------------------------------------

    def collector(self, node: Node, elem: JType) -> tuple[Macro, JType]:
        """A ``Collectors.…`` call as a function on the stream's elements, and what it gives."""
        node = strip_parens(node)
        if node.type != "method_invocation":
            raise RefusalError("collector", "a collector that is not built in place", node)
        name = text(child(node, "name"))
        arguments = [Argument(a) for a in children(child(node, "arguments"))]
        self.lower_arguments(arguments)
        found = self.resolve(self._static_rows(JType("Collectors"), name), arguments)
        if found is None or found[0].value is None:
            raise RefusalError("collector", f"Collectors.{name} with these arguments is not in the table of Java's library", node)
        row = found[0]
        free = {v: JType(f"${v}") for v in row.type_params}
        self._unify_into(row.result.args[0], elem, free)
        self._infer(row.params, arguments, free, row.result, None)
        bound = {k: v if not self.is_free(v) else jt.OBJECT for k, v in free.items()}
        params = [jt.substitute(p, bound) for p in self._row_params(row, arguments)]
        env = dict(zip(row.param_names, (self.row_argument(p, a) for p, a in zip(params, arguments, strict=True)), strict=True))
        result = jt.substitute(row.result.args[1], bound)
        result = replace(result, name=made.name) if (made := collected_in(node)) is not None and result.name in ("Map", "Set") else result
        if row.name in _HASH_COLLECTORS:
            (self.tables.linked if "LinkedHashMap::new" in text(node) else self.tables.hashed).add(self.ir_type(result))
        return Macro(self, row.value, env, self.ir_type(result)), result  # type: ignore[arg-type]

    # --- string builders ----------------------------------------------------------------------------------------------

    def rebuilt(self, v: Val, receiver: Val, target: Node | None, node: Node) -> Val:
        """What a call that changes a builder gives: inside a chain the new text, at its end the variable, newly assigned."""
        parent = node.parent
        if parent is not None and _is(parent, "object", node) and text(parent.child_by_field_name("name")) in BUILDER_CHAIN:
            return v
        root = self._builder_root(node)
        if root is None:
            return v
        decl, name = root
        e = self._appended(v.expr, name)
        statement = self.frame.node
        if (
            statement is not None
            and statement.type == "return_statement"
            and not captured(decl, node)
            and not self._later_use(decl, node, statement)
        ):
            return Val(e, v.type)
        self.hoist(ir.Assign(name, e, span=self.span(node)))
        return Val(name, v.type)

    def _builder_root(self, node: Node) -> tuple[Decl, ir.Expr] | None:
        """The variable at the start of a chain of builder calls."""
        current: Node | None = node
        while current is not None and current.type == "method_invocation":
            current = current.child_by_field_name("object")
        current = strip_parens(current) if current is not None else None
        decl = self.scan.binding.get(current.id) if current is not None else None
        var = self.vars.get(id(decl)) if decl is not None else None
        if decl is None or var is None:
            return None
        return decl, ir.Name(var.name, type=t.STR)

    def _later_use(self, decl: Decl, node: Node, statement: Node) -> bool:
        return any(u.start_byte >= node.end_byte and u.end_byte <= statement.end_byte for u in decl.uses)

    @staticmethod
    def _appended(e: ir.Expr, variable: ir.Expr) -> ir.Expr:
        """``((sb + a) + b)`` as ``sb + (a + b)``, the appended text in one piece."""
        parts: list[ir.Expr] = []
        while isinstance(e, ir.Op) and e.concept == "str.concat":
            e, last = e.args
            parts.insert(0, last)
        if not parts or e != variable:
            for part in parts:
                e = jc.op("str.concat", e, part, type=t.STR)
            return e
        tail = parts[0] if len(parts) == 1 else interp(*parts)
        return jc.op("str.concat", variable, tail, type=t.STR)

    # --- formatting ---------------------------------------------------------------------------------------------------

    def format_call(self, arguments: list[Argument], node: Node) -> Val:
        """``String.format(pattern, …)`` with a literal pattern."""
        self.lower_arguments(arguments)
        values = [self.argument_value(a) for a in arguments]
        if values and values[0].type.name == "Locale":
            values = values[1:]
        if not values or not isinstance(values[0].const, str):
            raise RefusalError("format", "a format that is not a literal", node)
        try:
            return Val(formatted(values[0].const, values[1:], self.text), jt.STRING)
        except FormatError as error:
            raise RefusalError("format", str(error), node) from error


def _is(parent: Node, field_name: str, node: Node) -> bool:
    found = parent.child_by_field_name(field_name)
    return found is not None and found.id == node.id


def _lambda_names(node: Node) -> list[str]:
    if node.type != "lambda_expression":
        return []
    params = child(node, "parameters")
    return [text(params)] if params.type == "identifier" else [text(p) for p in children(params)]


def _is_narrowed(argument: Argument, param: JType) -> bool:
    """Would a parameter take more for granted than that its argument is an ``Object``?"""
    return argument.value is not None and argument.value.type.base == "Object" and param.base != "Object"
