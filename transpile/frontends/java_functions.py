"""Functions among the arguments of a Java call: lambdas, method references, anonymous classes, function values."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from tree_sitter import Node

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.frontends import java_convert as jc
from dragoman.transpile.frontends import java_types as jt
from dragoman.transpile.frontends.java_builtins import simple
from dragoman.transpile.frontends.java_convert import Val
from dragoman.transpile.frontends.java_expr import Expressions
from dragoman.transpile.frontends.java_lower import Frame, FunctionState, RefusalError, Var
from dragoman.transpile.frontends.java_scan import child, children, lambda_params, text
from dragoman.transpile.frontends.java_types import JType


class Lambda:
    """A lambda expression, or the one method of an anonymous class."""

    def __init__(
        self, ctx: Functions, params: Sequence[tuple[Node, JType]], body: Node, types: Sequence[JType], result: JType | None
    ) -> None:
        self.ctx = ctx
        self.params = [node for node, _ in params]
        self.types = [given if declared.name == "var" else declared for (_, declared), given in zip(params, types, strict=False)]
        self.body = body
        self.result = result
        self.names = tuple(text(n) for n in self.params)
        self._inferred: JType | None = None

    @property
    def is_block(self) -> bool:
        return self.body.type == "block"

    def uses(self, i: int) -> int:
        """How often the body names a parameter."""
        return len(self.ctx.scan.binding[self.params[i].id].uses)

    def infer(self) -> JType:
        """The type of what it gives for its parameter types."""
        if self._inferred is None:
            with self.ctx.trial():
                self._bind([ir.Name(n, type=self.ctx.ir_type(j)) for n, j in zip(self.names, self.types, strict=True)])
                if self.is_block:
                    with self.ctx.nested_function(None) as state:
                        self.ctx.block(self.body)
                    self._inferred = self.ctx.common_type(state.returned)
                else:
                    with self.ctx.framed():
                        self._inferred = self.ctx.expr(self.body).type
        return self._inferred

    def _bind(self, args: Sequence[ir.Expr]) -> None:
        for node, type_, arg in zip(self.params, self.types, args, strict=True):
            fitted = jc.coerce(arg, self.ctx.ir_type(type_))
            decl = self.ctx.scan.binding[node.id]
            if isinstance(fitted, ir.Name):
                self.ctx.vars[id(decl)] = Var(fitted.id, type_)
            else:
                self.ctx.vars[id(decl)] = Var(decl.name, type_, alias=fitted)

    def apply(self, args: Sequence[ir.Expr]) -> ir.Expr:
        if self.is_block:
            function = self.value()
            return ir.CallValue(function, tuple(args), type=function.type.result) if isinstance(function.type, t.Func) else function
        uses = [len(self.ctx.scan.binding[n.id].uses) for n in self.params]
        if not all(simple(a) or n <= 1 for a, n in zip(args, uses, strict=True)):
            function = self.value()
            return ir.CallValue(function, tuple(args), type=self.ctx.ir_type(self.result or self.infer()))
        self._bind(args)
        e, pre = self._body()
        if pre:
            function = self.as_function(pre, e)
            return ir.CallValue(function, tuple(args), type=e.type)
        return e

    def _body(self) -> tuple[ir.Expr, list[ir.Stmt]]:
        """The body's value, and the statements that it hoists."""
        with self.ctx.framed() as frame:
            if self.result is None:
                v = self.ctx.expr(self.body)
                e = v.expr
            elif self.result == jt.VOID:
                e = self.ctx.expr(self.body).expr
            else:
                e = self.ctx.value(self.body, self.result)
        return e, [*frame.pre, *frame.post]

    def statements(self, args: Sequence[ir.Expr]) -> list[ir.Stmt]:
        """The body as statements of a loop; a return goes on with the next element."""
        self._bind(args)
        if not self.is_block:
            return self.ctx.discarded(self.body)
        body = self.ctx.block(self.body)

        def change(node: ir.Node) -> ir.Node:
            return ir.Continue(span=node.span) if isinstance(node, ir.Return) else node

        if any(isinstance(n, ir.Return) and _in_loop(body, n) for s in body for n in ir.walk(s)):
            raise RefusalError("return-in-loop", "a return inside a loop inside a lambda of forEach", self.body)
        return [ir.rewrite(s, change) for s in body]

    def value(self) -> ir.Expr:
        params = tuple(ir.Param(self.ctx.scoped(n), self.ctx.ir_type(j)) for n, j in zip(self.names, self.types, strict=True))
        self._bind([ir.Name(p.name, type=p.type) for p in params])
        self.ctx.comp_names.extend(p.name for p in params)
        try:
            if self.is_block:
                return self._block_function(params)
            e, pre = self._body()
            if pre:
                return self.as_function(pre, e)
        finally:
            del self.ctx.comp_names[len(self.ctx.comp_names) - len(params) :]
        result = self.ctx.ir_type(self.result) if self.result is not None else e.type
        return ir.Lambda(params, e, type=t.Func(tuple(p.type for p in params), result), span=self.ctx.span(self.body))

    def _block_function(self, params: tuple[ir.Param, ...]) -> ir.Expr:
        result = self.result if self.result is not None else self.infer()
        with self.ctx.nested_function(result):
            body = self.ctx.block(self.body)
        return self.define(params, tuple(body), self.ctx.ir_type(result))

    def as_function(self, pre: Sequence[ir.Stmt], e: ir.Expr) -> ir.Expr:
        params = tuple(ir.Param(n, self.ctx.ir_type(j)) for n, j in zip(self.names, self.types, strict=True))
        if self.result == jt.VOID:
            return self.define(params, (*pre, ir.ExprStmt(e)), t.NONE)
        return self.define(params, (*pre, ir.Return(e)), e.type)

    def define(self, params: tuple[ir.Param, ...], body: ir.Body, result: t.Type) -> ir.Expr:
        """A nested function before the current statement; its name is the value."""
        name = self.ctx.fresh(self.ctx.function_hint)
        self.ctx.hoist(ir.FunctionDef(ir.Function(name, params, result, body)))
        return ir.Name(name, type=t.Func(tuple(p.type for p in params), result))


def _in_loop(body: Sequence[ir.Stmt], wanted: ir.Node) -> bool:
    return any(
        isinstance(n, ir.While | ir.ForRange | ir.ForEach) and any(inner is wanted for inner in ir.walk(n))
        for s in body
        for n in ir.walk(s)
    )


class Reference:
    """A method reference, or any function that is known as a rule from argument values to a value."""

    def __init__(self, ctx: Functions, types: Sequence[JType], call: Callable[[Sequence[Val]], Val], result: JType | None = None) -> None:
        self.ctx = ctx
        self.types = list(types)
        self.call = call
        self.result = result
        self.names: tuple[str, ...] = ()

    def infer(self) -> JType:
        with self.ctx.trial():
            return self.call([Val(ir.Name(f"x{i}", type=self.ctx.ir_type(j)), j) for i, j in enumerate(self.types)]).type

    def apply(self, args: Sequence[ir.Expr]) -> ir.Expr:
        fitted = [Val(jc.coerce(a, self.ctx.ir_type(j)), j) for a, j in zip(args, self.types, strict=True)]
        v = self.call(fitted)
        return v.expr if self.result is None or self.result == jt.VOID else self.ctx.assign(v, self.result)

    def statements(self, args: Sequence[ir.Expr]) -> list[ir.Stmt]:
        with self.ctx.framed() as frame:
            e = self.apply(args)
        return [*frame.pre, *([] if isinstance(e, ir.Const | ir.Name) else [ir.ExprStmt(e)])]

    def value(self) -> ir.Expr:
        stems = ("a", "b", "c", "d") if len(self.types) > 1 else ("x",)
        params = tuple(ir.Param(self.ctx.scoped(s), self.ctx.ir_type(j)) for s, j in zip(stems, self.types, strict=False))
        with self.ctx.framed() as frame:
            e = self.apply([ir.Name(p.name, type=p.type) for p in params])
        result = self.ctx.ir_type(self.result) if self.result is not None else e.type
        if frame.pre:
            name = self.ctx.fresh(self.ctx.function_hint)
            last: ir.Stmt = ir.ExprStmt(e) if self.result == jt.VOID else ir.Return(e)
            self.ctx.hoist(ir.FunctionDef(ir.Function(name, params, result, (*frame.pre, last))))
            return ir.Name(name, type=t.Func(tuple(p.type for p in params), result))
        return ir.Lambda(params, e, type=t.Func(tuple(p.type for p in params), result))


class Functions(Expressions):
    """Makes functions of lambdas and method references where they are expected."""

    #: What a nested function is called where nothing better is known.
    function_hint = "function"

    if TYPE_CHECKING:

        def block(self, node: Node) -> list[ir.Stmt]: ...
        def discarded(self, node: Node) -> list[ir.Stmt]: ...
        def invoke(self, receiver: Val | str | None, name: str, args: Sequence[Val], node: Node, expected: JType | None = None) -> Val: ...
        def construct(self, type_: JType, args: Sequence[Val], node: Node, expected: JType | None = None) -> Val: ...

    def trial(self) -> _Trial:
        """Lowering whose result only tells a type: nothing of it stays."""
        return _Trial(self)

    def nested_function(self, result: JType | None) -> _Nested:
        return _Nested(self, result)

    def common_type(self, values: Sequence[Val]) -> JType:
        """The type of a function from the values it returns."""
        if not values:
            return jt.VOID
        first, *rest = values
        for v in rest:
            first = Val(first.expr, self.common(first, v, None))
        return first.type

    def function_value(self, node: Node, expected: JType) -> Val:
        """A lambda or method reference as a value of a functional interface."""
        made = self.function_arg(node, expected)
        return Val(made.value(), expected)

    def function_arg(self, node: Node, expected: JType) -> Lambda | Reference:
        """A function for a place of this functional type; a result type that is a free variable is inferred."""
        found = self.functional(expected)
        if found is None:
            raise RefusalError("functional-interface", f"{expected} is no functional interface that is known", node)
        params, result, _ = found
        wanted = None if self.is_free(result) else result
        if node.type == "lambda_expression":
            declared = lambda_params(node)
            if len(declared) != len(params):
                raise RefusalError("lambda", f"a lambda of {len(declared)} parameters where {expected} is expected", node)
            return Lambda(self, declared, child(node, "body"), params, wanted)
        if node.type == "method_reference":
            return self.reference(node, params, wanted)
        if node.type == "object_creation_expression":
            method = self.anonymous_method(node)
            declared = [(child(p, "name"), self.named(child(p, "type"))) for p in children(child(method, "parameters"))]
            return Lambda(self, declared, child(method, "body"), params, self.named(child(method, "type")))
        raise RefusalError("function", f"{node.type} is no function", node)

    def anonymous_method(self, node: Node) -> Node:
        body = next(c for c in node.children if c.type == "class_body")
        members = children(body)
        if len(members) != 1 or members[0].type != "method_declaration":
            raise RefusalError("anonymous-class", "an anonymous class with more than one method", node)
        return members[0]

    def is_free(self, j: JType) -> bool:
        """Is it a type variable that nothing binds yet?"""
        return j.name.startswith("$") or any(self.is_free(a) for a in j.args)

    def reference(self, node: Node, params: Sequence[JType], result: JType | None) -> Reference:
        target, *rest = children(node)
        name = text(rest[-1]) if rest else "new"
        if name == "new" or text(node).endswith("::new"):
            type_ = self.named(target)
            if type_.name == "[]":
                return Reference(self, params, lambda args: Val(self.filled(type_, [args[0].expr]), type_), result)
            return Reference(self, params, lambda args: self.construct(type_, args, node), result)
        owner = self.class_named(target) if target.type != "generic_type" else self.named(target).name
        if owner is not None:
            return Reference(self, params, lambda args: self.invoke(owner, name, args, node), result)
        if target.type == "super":
            raise RefusalError("super", "a method reference to super", node)
        receiver = self.expr(target)
        if receiver.type.name in self.stateless:
            return Reference(self, params, lambda args: self.invoke(receiver.type.name, name, args, node), result)
        bound = Val(self.temp(receiver.expr, "receiver"), receiver.type)
        return Reference(self, params, lambda args: self.invoke(bound, name, args, node), result)


class _Trial:
    def __init__(self, ctx: Functions) -> None:
        self.ctx = ctx

    def __enter__(self) -> None:
        ctx = self.ctx
        self.saved = (set(ctx.function.names), dict(ctx.vars), list(ctx.present), list(ctx.comp_names))
        ctx.frames.append(Frame())

    def __exit__(self, *_: object) -> None:
        ctx = self.ctx
        ctx.frames.pop()
        ctx.function.names, ctx.vars, ctx.present, ctx.comp_names = self.saved


class _Nested:
    """The state of a function inside the current one."""

    def __init__(self, ctx: Functions, result: JType | None) -> None:
        self.ctx, self.result = ctx, result

    def __enter__(self) -> FunctionState:
        self.outer = self.ctx.function
        self.present = self.ctx.present
        state = replace(self.outer, result=self.result, returned=[], in_try=0, loops=[])
        self.ctx.function, self.ctx.present = state, []
        return state

    def __exit__(self, *_: object) -> None:
        self.ctx.function, self.ctx.present = self.outer, self.present
