"""Python statements → IR: assignments, loops, exceptions, returns."""

from __future__ import annotations

import ast
import dataclasses
from collections.abc import Iterator, Sequence
from typing import Any

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.evidence import nid
from dragoman.transpile.frontends import python_scope as scopes
from dragoman.transpile.frontends.python_annotations import annotation
from dragoman.transpile.frontends.python_base import FALSE, TRUE, FunctionInfo, fill, int_const, is_pure, none_of, str_const
from dragoman.transpile.frontends.python_calls import Calls
from dragoman.transpile.frontends.python_exprs import element, merge_branches
from dragoman.transpile.frontends.python_scope import Variable, variable
from dragoman.transpile.passes.declare import zero

RESIZING = frozenset(
    "append extend insert pop remove clear appendleft popleft extendleft add discard update setdefault popitem __delitem__ __setitem__".split()
)
MUTATING = RESIZING | frozenset(
    ("sort", "reverse", "rotate", "move_to_end", "intersection_update", "difference_update", "symmetric_difference_update", "subtract")
)


def ends(body: Sequence[ir.Stmt]) -> bool:
    """Control never leaves ``body`` at its end."""
    return bool(body) and _ends(body[-1])


def _ends(s: ir.Stmt) -> bool:
    match s:
        case ir.Return() | ir.Raise() | ir.Break() | ir.Continue():
            return True
        case ir.ExprStmt(value=ir.Op(concept="error.raise" | "sys.exit")):
            return True
        case ir.If(then=then, orelse=orelse):
            return ends(then) and ends(orelse)
        case ir.While(cond=ir.Const(value=True), body=body):
            return not any(_breaks(b) for b in body)
        case ir.Try(body=body, handlers=handlers, orelse=orelse, final=final):
            return ends(final) or ((ends(body) or ends(orelse)) and all(ends(h.body) for h in handlers))
        case _:
            return False


def _breaks(s: ir.Stmt) -> bool:
    """``s`` breaks out of the loop that it stands in."""
    match s:
        case ir.Break():
            return True
        case ir.If(then=then, orelse=orelse):
            return any(map(_breaks, (*then, *orelse)))
        case ir.Try(body=body, handlers=handlers, orelse=orelse, final=final):
            return any(map(_breaks, (*body, *orelse, *final))) or any(_breaks(b) for h in handlers for b in h.body)
        case _:
            return False


def _within(body: Sequence[ast.AST]) -> Iterator[ast.AST]:
    for s in body:
        yield from ast.walk(s)


def has_break(body: Sequence[ast.stmt]) -> bool:
    """A ``break`` that leaves the loop with this body."""
    stack: list[ast.AST] = list(body)
    while stack:
        node = stack.pop()
        if isinstance(node, ast.Break):
            return True
        if isinstance(node, ast.For | ast.While):
            stack.extend(node.orelse)
        elif not isinstance(node, ast.FunctionDef | ast.Lambda | ast.ClassDef):
            stack.extend(ast.iter_child_nodes(node))
    return False


def changes(body: Sequence[ast.AST], var: Variable, methods: frozenset[str]) -> bool:
    """The statements change the container that ``var`` names, by one of ``methods`` or by (un)assigning an element."""

    def is_var(node: ast.AST) -> bool:
        return isinstance(node, ast.Name) and variable(node) is var

    for node in _within(body):
        match node:
            case ast.Call(func=ast.Attribute(value=value, attr=attr)) if attr in methods and is_var(value):
                return True
            case ast.Subscript(value=value, ctx=ast.Store() | ast.Del(), slice=index) if is_var(value):
                if methods is MUTATING or isinstance(node.ctx, ast.Del) or isinstance(index, ast.Slice):
                    return True
            case ast.AugAssign(target=target) if is_var(target):
                return True
            case ast.Call(func=ast.Attribute(attr="heappush" | "heappop" | "heapify" | "insort" | "heapreplace"), args=[first, *_]) if (
                is_var(first)
            ):
                return True
            case _:
                pass
    return False


class Statements(Calls):
    """Statement lowering; ``block`` is the door."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        #: For each loop around: the flag that its ``else`` asks to be set at ``break``.
        self.flags: list[str | None] = []
        self._run: dict[ast.stmt, bool] = {}

    def block(self, body: Sequence[ast.stmt]) -> ir.Body:
        out: list[ir.Stmt] = []
        for s in body:
            outer, self.before = self.before, []
            reached, self.reached = self.reached, self._was_run(s)
            lowered = self.stmt(s)
            out.extend(self.before)
            self.before, self.reached = outer, reached
            span = self.span(s)
            for x in lowered:
                if x.span is None:
                    object.__setattr__(x, "span", span)
                out.append(x)
            if ends(out):
                break
        return tuple(out)

    def _was_run(self, s: ast.stmt) -> bool:
        """Some part of the statement was seen to be evaluated."""
        if not self.evidence.inputs or isinstance(s, ast.FunctionDef | ast.Try | ast.If | ast.For | ast.While | ast.With):
            return True
        known = self._run.get(s)
        if known is None:
            known = self._run[s] = any(nid(n) in self.evidence.observations for n in ast.walk(s))
        return known

    def stmt(self, node: ast.stmt) -> list[ir.Stmt]:
        handler = getattr(self, f"stmt_{type(node).__name__.lower()}", None)
        if handler is None:
            return [ir.ExprStmt(self.unsupported(node, type(node).__name__.lower(), f"Python's {type(node).__name__} statement", t.NONE))]
        result: list[ir.Stmt] = handler(node)
        return result

    # --- simple statements ---

    def stmt_pass(self, node: ast.stmt) -> list[ir.Stmt]:
        return []

    stmt_global = stmt_nonlocal = stmt_import = stmt_importfrom = stmt_pass

    def stmt_expr(self, node: ast.Expr) -> list[ir.Stmt]:
        value = node.value
        match value:
            case ast.Constant():
                return []
            case ast.Yield(value=inner):
                assert self.fn is not None
                e = self.expr(inner, self.fn.result.type) if inner is not None else none_of(t.NONE)
                self.note(self.fn.result, e.type, reached=self.was_reached(value))
                return [ir.Yield(self.fit(e, self.fn.result.type))]
            case ast.YieldFrom(value=inner):
                assert self.fn is not None
                source = self.iterable(self.expr(inner))
                self.note(self.fn.result, element(source.type))
                name = ir.Name(self.fresh("item"), type=element(source.type))
                return [ir.ForEach(name, source, (ir.Yield(self.fit(name, self.fn.result.type)),))]
            case ast.ListComp(elt=elt, generators=generators):
                return self._comprehension_loop(elt, generators)
            case ast.IfExp(test=test, body=body, orelse=orelse):
                fake = ast.copy_location(
                    ast.If(test, [ast.copy_location(ast.Expr(body), node)], [ast.copy_location(ast.Expr(orelse), node)]), node
                )
                return self.stmt_if(fake)
            case _:
                pass
        e = self.expr(value)
        if isinstance(e, ir.IfExp):
            return [ir.If(e.cond, (ir.ExprStmt(e.then),), (ir.ExprStmt(e.orelse),))]
        if isinstance(e, ir.Const | ir.Name):
            return []
        return [ir.ExprStmt(e)]

    def _comprehension_loop(self, elt: ast.expr, generators: Sequence[ast.comprehension]) -> list[ir.Stmt]:
        """A comprehension whose list nobody wants: plain loops."""
        clauses = self.clauses(generators)
        body: ir.Body = tuple(self.stmt_expr(ast.copy_location(ast.Expr(elt), elt)))
        for c in reversed(clauses):
            if c.conditions:
                test = c.conditions[0] if len(c.conditions) == 1 else ir.BoolOp("and", c.conditions, type=t.BOOL)
                body = (ir.If(test, body),)
            body = (ir.ForEach(c.target, c.iterable, body),)
        return list(body)

    def was_reached(self, node: ast.AST) -> bool:
        return nid(node) in self.evidence.observations

    def stmt_return(self, node: ast.Return) -> list[ir.Stmt]:
        if self.fn is None:
            return [ir.ExprStmt(self.unsupported(node, "return", "return outside of a function", t.NONE))]
        if self.fn.is_generator or self.fn.name == "__init__":
            return [ir.Return()]
        slot = self.fn.result
        if node.value is None:
            self.note(slot, t.NONE)
            return [ir.Return(None if isinstance(slot.type, t.NoneT | t.Never) else self.fit(none_of(t.NONE), slot.type))]
        e = self.expr(node.value, slot.type)
        seen = self.seen(node)
        if not isinstance(seen, t.Never) and t.has_never(e.type):
            e = self.retype(e, fill(e.type, seen))
        if (
            isinstance(e.type, t.Union)
            and not isinstance(seen, t.Never | t.Union | t.Optional)
            and not isinstance(slot.type, t.Union | t.Optional)
        ):
            e = self.fit(e, seen)
        self.note(slot, e.type, reached=self.was_reached(node))
        if isinstance(slot.type, t.NoneT):
            return [*([] if is_pure(e) else [ir.ExprStmt(e)]), ir.Return()]
        if t.has_never(e.type):
            self.refine(e, slot.type)
        return [ir.Return(self.fit(e, slot.type))]

    def stmt_raise(self, node: ast.Raise) -> list[ir.Stmt]:
        if node.exc is None:
            return [ir.Raise()]
        exc = node.exc
        if isinstance(exc, ast.Name) and variable(exc) is None:
            exc = ast.copy_location(ast.Call(exc, [], []), exc)
        e = self.expr(exc)
        if isinstance(e, ir.Op) and e.concept == "error.raise":
            return [ir.ExprStmt(dataclasses.replace(e, type=t.NONE))]
        if not self.is_error(e.type) and not isinstance(e, ir.Unsupported):
            return [ir.Raise(ir.New("TypeError", (str_const("exceptions must derive from BaseException"),), type=t.Class("TypeError")))]
        return [ir.Raise(e)]

    def stmt_assert(self, node: ast.Assert) -> list[ir.Stmt]:
        test = self.cond(node.test)
        message = self.expr(node.msg) if node.msg is not None else None
        if message is not None and not isinstance(message.type, t.Str):
            message = ir.Op("str.of", (message,), type=t.STR)
        return [ir.Assert(test, message)]

    def stmt_break(self, node: ast.Break) -> list[ir.Stmt]:
        flag = self.flags[-1] if self.flags else None
        return [*([ir.Assign(ir.Name(flag, type=t.BOOL), TRUE)] if flag else []), ir.Break()]

    def stmt_continue(self, node: ast.Continue) -> list[ir.Stmt]:
        return [ir.Continue()]

    def stmt_delete(self, node: ast.Delete) -> list[ir.Stmt]:
        out: list[ir.Stmt] = []
        for target in node.targets:
            match target:
                case ast.Name():
                    continue
                case ast.Subscript(value=value, slice=ast.Slice() as bounds):
                    obj = self.expr(value)
                    out.append(ir.ExprStmt(self._delete_slice(obj, bounds, node)))
                case ast.Subscript(value=value, slice=index):
                    obj = self.expr(value)
                    if isinstance(obj.type, t.Optional):
                        obj = ir.Coerce(obj, type=obj.type.inner)
                    if isinstance(obj.type, t.Class) and self.class_has(obj.type, "__delitem__"):
                        out.append(ir.ExprStmt(self.method_call(obj, "__delitem__", (self.expr(index),), node)))
                        continue
                    if not isinstance(obj.type, t.Dict | t.List) or (isinstance(obj.type, t.List) and obj.type.frozen):
                        out.append(ir.ExprStmt(self.raising("TypeError", f"{t.show(obj.type)} doesn't support item deletion", t.NONE)))
                        continue
                    concept = "dict.remove" if isinstance(obj.type, t.Dict) else "list.del_at"
                    key = self.expr(index)
                    out.append(ir.ExprStmt(self.op(concept, [lambda w, o=obj: o, lambda w, k=key: k], target)))  # type: ignore[misc]
                case _:
                    out.append(ir.ExprStmt(self.unsupported(target, "delete", "del of this", t.NONE)))
        return out

    def _bounds(self, obj: ir.Expr, bounds: ast.Slice) -> tuple[ir.Expr, ir.Expr]:
        lo = self.fit(self.expr(bounds.lower), t.INT) if bounds.lower is not None else int_const(0)
        hi = self.fit(self.expr(bounds.upper), t.INT) if bounds.upper is not None else ir.Length(obj, type=t.INT)
        return lo, hi

    def _delete_slice(self, obj: ir.Expr, bounds: ast.Slice, node: ast.AST) -> ir.Expr:
        if not isinstance(obj.type, t.List) or obj.type.frozen:
            return self.raising("TypeError", f"{t.show(obj.type)} doesn't support item deletion", t.NONE)
        if bounds.step is not None:
            lo, hi, step = self._step_bounds(bounds)
            return ir.Op("list.del_slice_step", (obj, lo, hi, step), type=t.NONE)
        if bounds.lower is None and bounds.upper is None:
            return ir.Op("list.clear", (obj,), type=t.NONE)
        if not is_pure(obj):
            obj = self.temp("items", obj)
        return ir.Op("list.del_slice", (obj, *self._bounds(obj, bounds)), type=t.NONE)

    def _step_bounds(self, bounds: ast.Slice) -> tuple[ir.Expr, ir.Expr, ir.Expr]:
        optional = t.Optional(t.INT)
        lo = self.fit(self.expr(bounds.lower), optional) if bounds.lower is not None else none_of(optional)
        hi = self.fit(self.expr(bounds.upper), optional) if bounds.upper is not None else none_of(optional)
        assert bounds.step is not None
        return lo, hi, self.fit(self.expr(bounds.step), t.INT)

    # --- assignment ---

    def stmt_assign(self, node: ast.Assign) -> list[ir.Stmt]:
        if len(node.targets) == 1:
            return self.assign(node.targets[0], node.value)
        first = node.targets[0]
        if isinstance(node.value, ast.Constant):
            return [s for target in node.targets for s in self.assign(target, node.value)]
        named = next((x for x in node.targets if isinstance(x, ast.Name)), None)
        if named is not None:
            out = self.assign(named, node.value)
            source = ast.copy_location(ast.Name(named.id, ast.Load()), named)
            source.var = variable(named)  # type: ignore[attr-defined]
            for target in node.targets:
                if target is not named:
                    out.extend(self.assign(target, source))
            return out
        value = self.expr(node.value)
        name = self.temp("value", value)
        made = self.made(name.id, name.type)
        return [s for target in (first, *node.targets[1:]) for s in self.assign(target, made)]

    def stmt_annassign(self, node: ast.AnnAssign) -> list[ir.Stmt]:
        if isinstance(node.target, ast.Name):
            var = variable(node.target)
            said = self.annotated(node.annotation)
            if var is not None and not isinstance(said, t.Never):
                self.note(var, said)
        elif isinstance(node.target, ast.Attribute):
            self.assign_target_type(node.target, self.annotated(node.annotation))
        return self.assign(node.target, node.value) if node.value is not None else []

    def annotated(self, node: ast.expr | None) -> t.Type:
        return annotation(node, frozenset(self.classes)) if node is not None else t.NEVER

    def assign_target_type(self, target: ast.Attribute, type_: t.Type) -> None:
        obj = self.expr(target.value)
        if isinstance(obj.type, t.Class):
            slot = self.find_field(self.classes.get(obj.type.name), target.attr)
            if slot is not None:
                self.note(slot, type_)

    def assign(self, target: ast.expr, value: ast.expr) -> list[ir.Stmt]:
        match target:
            case ast.Name():
                return self._assign_name(target, value)
            case ast.Tuple() | ast.List():
                return self._assign_pattern(target, value)
            case ast.Subscript(slice=ast.Slice() as bounds):
                return self._assign_slice(target, bounds, value)
            case _:
                place = self.place(target)
                if isinstance(place, ir.Unsupported):
                    return [ir.ExprStmt(place)]
                if isinstance(place, ir.Op) and place.concept == "error.raise":
                    e = self.expr(value)
                    return [*([] if is_pure(e) else [ir.ExprStmt(e)]), ir.ExprStmt(place)]
                e = self.expr(value, place.type)
                return self.store(place, e, target)

    def store(self, place: ir.Expr, e: ir.Expr, target: ast.expr) -> list[ir.Stmt]:
        """Assigns to a place that is no variable, and tells the container what it now holds."""
        if e.type != place.type:
            self.refine_place(place, e.type)
        if isinstance(place, ir.MethodCall):
            return [ir.ExprStmt(dataclasses.replace(place, args=(*place.args, e)))]
        return [ir.Assign(place, self.fit(e, place.type))]

    def refine_place(self, place: ir.Expr, type_: t.Type) -> None:
        match place:
            case ir.Index(obj=obj) if isinstance(obj.type, t.List):
                self.refine(obj, t.List(self._static_join(obj.type.elem, type_)))
            case ir.Lookup(obj=obj) if isinstance(obj.type, t.Dict):
                self.refine(obj, t.Dict(obj.type.key, self._static_join(obj.type.value, type_)))
            case ir.Field():
                self.refine(place, type_)
            case _:
                pass

    def refine(self, e: ir.Expr, want: t.Type) -> None:
        match e:
            case ir.Name(id=name):
                var = self.by_name.get((id(self.fn), name)) or self.lookup(name)
                if var is not None and var.type != want:
                    self.note(var, want)
            case ir.Coerce(operand=operand):
                if type(operand.type) is type(want):
                    self.refine(operand, want)
                elif isinstance(operand.type, t.Optional):
                    self.refine(operand, t.Optional(want))
            case ir.Index(obj=obj):
                match obj.type:
                    case t.List(frozen=frozen):
                        self.refine(obj, t.List(want, frozen))
                    case t.Tuple(items=items) if isinstance(e.index, ir.Const):
                        self.refine(obj, t.Tuple(tuple(want if i == e.index.value else x for i, x in enumerate(items))))
                    case _:
                        pass
            case ir.Lookup(obj=obj) if isinstance(obj.type, t.Dict):
                self.refine(obj, t.Dict(obj.type.key, want))
            case ir.Op(concept="dict.setdefault" | "dict.get_or", args=(obj, *_)) if isinstance(obj.type, t.Dict):
                self.refine(obj, t.Dict(obj.type.key, want))
            case ir.Op(concept="dict.get", args=(obj, *_)) if isinstance(obj.type, t.Dict) and isinstance(want, t.Optional):
                self.refine(obj, t.Dict(obj.type.key, want.inner))
            case ir.Op(concept="dict.values", args=(obj,)) if isinstance(obj.type, t.Dict) and isinstance(want, t.List | t.Iter):
                self.refine(obj, t.Dict(obj.type.key, want.elem))
            case ir.Op(concept="dict.keys", args=(obj,)) if isinstance(obj.type, t.Dict) and isinstance(want, t.List | t.Iter):
                self.refine(obj, t.Dict(want.elem, obj.type.value))
            case ir.Field(obj=obj, name=name) if isinstance(obj.type, t.Class):
                slot = self.find_field(self.classes.get(obj.type.name), name)
                if slot is not None:
                    self.note(slot, want)
            case ir.Op(concept="iter.enumerate", args=(obj, *_)) if isinstance(want, t.Iter) and isinstance(want.elem, t.Tuple):
                self.learn(obj, want.elem.items[1])
            case ir.Op(concept="iter.zip", args=parts) if isinstance(want, t.Iter) and isinstance(want.elem, t.Tuple):
                for part, elem in zip(parts, want.elem.items, strict=False):
                    self.learn(part, elem)
            case ir.Op(concept="dict.items", args=(obj,)) if (
                isinstance(want, t.List) and isinstance(want.elem, t.Tuple) and len(want.elem.items) == 2
            ):
                self.refine(obj, t.Dict(*want.elem.items))
            case ir.Op(
                concept="list.sorted"
                | "list.copy"
                | "list.reversed"
                | "iter.reversed"
                | "iter.to_list"
                | "set.to_list"
                | "iter.of"
                | "set.of",
                args=(obj,),
            ) if isinstance(want, t.List | t.Iter | t.Set):
                self.learn(obj, want.elem)
            case ir.Slice(obj=obj) if isinstance(want, t.List):
                self.refine(obj, want)
            case ir.Call(func=func):
                for f in self.functions.values():
                    if f.name == func and not f.is_generator:
                        self.note(f.result, want)
            case _:
                pass

    #: Variables by the function they are lowered in and their name in the IR.
    by_name: dict[tuple[int, str], Variable]

    def lookup(self, name: str) -> Variable | None:
        """The variable that an IR name means in the scope being lowered."""
        scope: scopes.Scope | None = self.scope
        while scope is not None:
            found = self.in_scope(scope, name)
            if found is not None:
                return found
            scope = scope.parent
        return None

    def in_scope(self, scope: scopes.Scope, name: str) -> Variable | None:
        for v in scope.variables:
            if v.name == name:
                return v
        for child in scope.children:
            if child.kind in ("comp", "lambda"):
                found = self.in_scope(child, name)
                if found is not None:
                    return found
        return None

    def _assign_name(self, target: ast.Name, value: ast.expr) -> list[ir.Stmt]:
        var = variable(target)
        assert var is not None
        e = self.expr(value, var.type)
        if isinstance(value, ast.Lambda) and isinstance(e, ir.Lambda):
            self.note(var, e.type)
            return [ir.Assign(self.name_of(var), e)]
        var.flavours |= self.flavours(value)
        if isinstance(e, ir.Op) and e.concept.startswith("str.maketrans"):
            var.base = e.type  # Python's own table holds code points; the concept's holds characters.
        seen = self.seen(value)
        if isinstance(e.type, t.Union) and not isinstance(seen, t.Never | t.Union | t.Optional):
            e = self.fit(e, seen)
        self.note(var, e.type, reached=self.was_reached(value))
        if t.has_never(e.type) and not t.has_never(var.type):
            self.refine(e, var.type)
        return [ir.Assign(self.name_of(var), self.fit(e, self.slot_type(var)))]

    def slot_type(self, var: Variable) -> t.Type:
        """The type that the variable is declared with."""
        return t.Optional(var.type) if var.unset and not isinstance(var.type, t.Optional) else var.type

    def name_of(self, var: Variable) -> ir.Name:
        return ir.Name(var.name, type=self.slot_type(var))

    def place(self, target: ast.expr) -> ir.Expr:
        """An assignable place: Name, Index, Lookup or Field."""
        match target:
            case ast.Name():
                var = variable(target)
                assert var is not None
                return self.name_of(var)
            case ast.Subscript(value=value, slice=index_node):
                obj = self.expr(value)
                if isinstance(obj.type, t.Optional):
                    obj = ir.Coerce(obj, type=obj.type.inner)
                if isinstance(obj.type, t.Union):
                    for m in obj.type.members:
                        if isinstance(m, t.List | t.Dict):
                            obj = ir.Coerce(obj, type=m)
                            break
                match obj.type:
                    case t.Dict(key=k, value=v):
                        key = self.expr(index_node, k)
                        if key.type != k:
                            self.refine(obj, t.Dict(self._static_join(k, key.type), v))
                        return ir.Lookup(obj, self.fit(key, k), type=v)
                    case t.List(elem=elem, frozen=False):
                        index = self.number(self.expr(index_node))
                        if not isinstance(index.type, t.Int):
                            return self.raising("TypeError", "list indices must be integers", elem)
                        wraps, on_fail = self.proved(target)
                        if isinstance(index, ir.Const) and index.value >= 0:
                            wraps = False
                        return ir.Index(obj, self.fit(index, t.INT), wraps=wraps, on_fail=on_fail, type=elem)
                    case t.Class() if self.class_has(obj.type, "__setitem__"):
                        function = self.find_method(self.classes.get(obj.type.name), "__setitem__")
                        assert function is not None
                        key_var = variable(function.params()[0])
                        value_var = variable(function.params()[1])
                        assert key_var is not None
                        assert value_var is not None
                        return ir.MethodCall(obj, "__setitem__", (self.argument(index_node, key_var),), type=value_var.type)
                    case t.Never():
                        key = self.expr(index_node)
                        self.refine(obj, t.Dict(key.type, t.NEVER) if isinstance(key.type, t.Str | t.Tuple) else t.List(t.NEVER))
                        return self.unsupported(target, "untyped", "the type of what is assigned into is not known")
                    case _:
                        return self.raising("TypeError", f"'{t.show(obj.type)}' object does not support item assignment", t.NONE)
            case ast.Attribute(value=value, attr=attr):
                if (
                    isinstance(value, ast.Name)
                    and variable(value) is None
                    and (cls := self.class_named(value.id)) is not None
                    and attr in cls.constants
                ):
                    return self.class_constant(cls, attr)
                obj = self.expr(value)
                if isinstance(obj.type, t.Optional):
                    obj = ir.Coerce(obj, type=obj.type.inner)
                if isinstance(obj.type, t.Class):
                    slot = self.find_field(self.classes.get(obj.type.name), attr)
                    if slot is not None:
                        return ir.Field(obj, attr, type=slot.type)
                return self.unsupported(target, "attribute", f"assignment to the attribute {attr} of a {t.show(obj.type)}")
            case _:
                return self.unsupported(target, "assignment_target", "this assignment target")

    def _assign_pattern(self, target: ast.Tuple | ast.List, value: ast.expr) -> list[ir.Stmt]:
        starred = [i for i, e in enumerate(target.elts) if isinstance(e, ast.Starred)]
        wants = t.Tuple(tuple(self._target_type(e) for e in target.elts))
        if (
            isinstance(value, ast.Tuple | ast.List)
            and not starred
            and len(value.elts) == len(target.elts)
            and not any(isinstance(e, ast.Starred) for e in value.elts)
        ):
            value = ast.copy_location(ast.Tuple(value.elts, ast.Load()), value)
            return self._assign_together(target, value)
        e = self.expr(value, wants if not starred else t.NEVER)
        if isinstance(e.type, t.Optional):
            e = ir.Coerce(e, type=e.type.inner)
        if starred:
            return self._assign_starred(target, e, starred[0])
        return self._unpack(target, e)

    def _target_type(self, target: ast.expr) -> t.Type:
        var = variable(target) if isinstance(target, ast.Name) else None
        return var.type if var is not None else t.NEVER

    def _assign_together(self, target: ast.Tuple | ast.List, value: ast.Tuple) -> list[ir.Stmt]:
        """``a, b = x, y``: one after the other where no right side reads what a left side changes."""
        out: list[ir.Stmt] = []
        independent = True
        assigned: set[Variable | None] = set()
        for left, right in zip(target.elts, value.elts, strict=True):
            if not isinstance(left, ast.Name) or any(isinstance(n, ast.Name) and variable(n) in assigned for n in ast.walk(right)):
                independent = False
            if not isinstance(left, ast.Name):
                independent = False
                continue
            assigned.add(variable(left))
        if any(isinstance(n, ast.Call) for n in ast.walk(value)) and any(v is not None and v.captured for v in assigned):
            independent = False
        if independent:
            for left, right in zip(target.elts, value.elts, strict=True):
                out.extend(self.assign(left, right))
            return out
        if any(isinstance(left, ast.Tuple | ast.List | ast.Starred) for left in target.elts):
            return self._unpack(target, self.expr(value))
        if any(isinstance(left, ast.Subscript) and isinstance(left.slice, ast.Slice) for left in target.elts):
            names = [self.temp("value", self.expr(r)) for r in value.elts]
            return [s for left, name in zip(target.elts, names, strict=True) for s in self.assign(left, self.made(name.id, name.type))]
        wants = [self._target_type(left) for left in target.elts]
        values = [self.expr(r, w) for r, w in zip(value.elts, wants, strict=True)]
        places = [self.place(left) for left in target.elts]
        if any(isinstance(p, ir.Unsupported | ir.Op | ir.MethodCall) for p in places):
            names = [self.temp("value", v) for v in values]
            return [s for left, name in zip(target.elts, names, strict=True) for s in self.assign(left, self.made(name.id, name.type))]
        fitted = []
        for left, right, place, e in zip(target.elts, value.elts, places, values, strict=True):
            var = variable(left) if isinstance(left, ast.Name) else None
            if var is not None:
                var.flavours |= self.flavours(right)
                self.note(var, e.type, reached=self.was_reached(right) or self.was_reached(value))
            elif e.type != place.type:
                self.refine_place(place, e.type)
            fitted.append(self.fit(e, place.type))
        whole = ir.TupleLit(tuple(fitted), type=t.Tuple(tuple(f.type for f in fitted)))
        return [ir.Assign(ir.TupleLit(tuple(places), type=whole.type), whole)]

    def _unpack(self, target: ast.Tuple | ast.List, e: ir.Expr) -> list[ir.Stmt]:
        """Takes a tuple or sequence apart."""
        n = len(target.elts)
        if isinstance(e.type, t.Optional):
            e = ir.Coerce(e, type=e.type.inner)
        if isinstance(e.type, t.Str | t.Dict | t.Set | t.Iter | t.Union):
            e = self.to_list(e)
        if isinstance(e.type, t.Class) and self.class_has(e.type, "__iter__"):
            e = self.to_list(e)
        if (
            isinstance(e.type, t.Class)
            and (info := self.classes.get(e.type.name)) is not None
            and (fields := self.generated_fields(info)) is not None
            and len(fields) == n
        ):
            obj = e if is_pure(e) else self.temp("value", e)
            return [
                s
                for left, (name, _, _) in zip(target.elts, fields, strict=True)
                for s in self._assign_value(left, ir.Field(obj, name, type=info.fields[name].type))
            ]
        if isinstance(e.type, t.Tuple) and len(e.type.items) != n:
            return [ir.ExprStmt(self.raising("ValueError", f"expected {n} values to unpack, got {len(e.type.items)}", t.NONE))]
        if not isinstance(e.type, t.Tuple | t.List):
            if isinstance(e.type, t.Never):
                e = self.retype(e, t.Tuple((t.NEVER,) * n))
            else:
                return [ir.ExprStmt(self.raising("TypeError", f"cannot unpack non-iterable {t.show(e.type)}", t.NONE))]
        parts = e.type.items if isinstance(e.type, t.Tuple) else (element(e.type),) * n
        simple = all(self._plain_target(left, p) for left, p in zip(target.elts, parts, strict=True))
        if simple:
            places = tuple(self._pattern(left, p) for left, p in zip(target.elts, parts, strict=True))
            return [ir.Assign(ir.TupleLit(places, type=e.type), e)]
        if isinstance(e.type, t.Tuple):
            obj = e if is_pure(e) or isinstance(e, ir.TupleLit) else self.temp("value", e)
            return [s for i, left in enumerate(target.elts) for s in self._assign_value(left, self.item(obj, i))]
        names = tuple(ir.Name(self.fresh("value"), type=p) for p in parts)
        out: list[ir.Stmt] = [ir.Assign(ir.TupleLit(names, type=e.type), e)]
        for left, name in zip(target.elts, names, strict=True):
            out.extend(self._assign_value(left, name))
        return out

    def _plain_target(self, target: ast.expr, type_: t.Type) -> bool:
        """A variable that holds exactly what comes, so no coercion is needed (or a pattern of such)."""
        if isinstance(target, ast.Tuple | ast.List):
            parts = (
                type_.items if isinstance(type_, t.Tuple) else (element(type_),) * len(target.elts) if isinstance(type_, t.List) else None
            )
            return (
                parts is not None
                and len(parts) == len(target.elts)
                and all(self._plain_target(e, p) for e, p in zip(target.elts, parts, strict=True))
            )
        var = variable(target) if isinstance(target, ast.Name) else None
        if var is None:
            return False
        self.note(var, type_)
        return self.slot_type(var) == type_

    def _pattern(self, target: ast.expr, type_: t.Type) -> ir.Expr:
        if isinstance(target, ast.Tuple | ast.List):
            parts = type_.items if isinstance(type_, t.Tuple) else (element(type_),) * len(target.elts)
            return ir.TupleLit(tuple(self._pattern(e, p) for e, p in zip(target.elts, parts, strict=True)), type=type_)
        var = variable(target)
        assert var is not None
        return self.name_of(var)

    def _assign_value(self, target: ast.expr, e: ir.Expr) -> list[ir.Stmt]:
        """Assigns a lowered value."""
        match target:
            case ast.Name():
                var = variable(target)
                assert var is not None
                self.note(var, e.type)
                return [ir.Assign(self.name_of(var), self.fit(e, self.slot_type(var)))]
            case ast.Tuple() | ast.List():
                starred = [i for i, x in enumerate(target.elts) if isinstance(x, ast.Starred)]
                return self._assign_starred(target, e, starred[0]) if starred else self._unpack(target, e)
            case ast.Subscript(slice=ast.Slice()):
                name = self.temp("value", e)
                return self.assign(target, self.made(name.id, name.type))
            case _:
                place = self.place(target)
                if isinstance(place, ir.Unsupported) or (isinstance(place, ir.Op) and place.concept == "error.raise"):
                    return [ir.ExprStmt(place)]
                return self.store(place, e, target)

    def _assign_starred(self, target: ast.Tuple | ast.List, e: ir.Expr, star: int) -> list[ir.Stmt]:
        whole = self.to_list(e)
        items = whole if isinstance(whole, ir.Name) and not isinstance(e, ir.Coerce) else self._local("items", whole)
        before, after = star, len(target.elts) - star - 1
        elem = element(items.type)
        out: list[ir.Stmt] = []
        if not isinstance(items, ir.Name):
            raise AssertionError
        if before + after:
            short = ir.Compare("<", ir.Length(items, type=t.INT), int_const(before + after), type=t.BOOL)
            message = f"not enough values to unpack (expected at least {before + after})"
            out.append(ir.If(short, (ir.Raise(ir.New("ValueError", (str_const(message),), type=t.Class("ValueError"))),)))
        for i, left in enumerate(target.elts):
            if i < star:
                value: ir.Expr = ir.Index(items, int_const(i), wraps=False, on_fail="unreachable", type=elem)
            elif i == star:
                assert isinstance(left, ast.Starred)
                left = left.value
                value = ir.Slice(items, int_const(before) if before else None, int_const(-after) if after else None, type=t.List(elem))
                if not before and not after:
                    value = ir.Op("list.copy", (items,), type=t.List(elem))
                if isinstance(items.type, t.List) and items.type.frozen:
                    value = ir.Op("iter.to_list", (dataclasses.replace(value, type=items.type),), type=t.List(elem))
            else:
                value = ir.Index(items, int_const(i - len(target.elts)), wraps=True, on_fail="unreachable", type=elem)
            out.extend(self._assign_value(left, value))
        return out

    def _local(self, stem: str, e: ir.Expr) -> ir.Name:
        return self.temp(stem, e)

    def _assign_slice(self, target: ast.Subscript, bounds: ast.Slice, value: ast.expr) -> list[ir.Stmt]:
        obj = self.expr(target.value)
        if not isinstance(obj.type, t.List) or obj.type.frozen:
            if isinstance(obj.type, t.Never):
                return [ir.ExprStmt(self.unsupported(target, "untyped", "the type of what is assigned into is not known"))]
            return [ir.ExprStmt(self.raising("TypeError", f"'{t.show(obj.type)}' object does not support item assignment", t.NONE))]
        e = self.expr(value, obj.type)
        if bounds.step is not None:
            lo, hi, step = self._step_bounds(bounds)
            return [
                ir.ExprStmt(
                    self.op("list.set_slice_step", [lambda w: obj, lambda w: lo, lambda w: hi, lambda w: step, lambda w: e], target)
                )
            ]
        if not is_pure(obj):
            obj = self.temp("items", obj)
        lo, hi = self._bounds(obj, bounds)
        return [ir.ExprStmt(self.op("list.set_slice", [lambda w: obj, lambda w: lo, lambda w: hi, lambda w: e], target))]

    def stmt_augassign(self, node: ast.AugAssign) -> list[ir.Stmt]:
        target = node.target
        if isinstance(target, ast.Name):
            var = variable(target)
            assert var is not None
            current: ir.Expr = self.read(var)
            place: ir.Expr = self.name_of(var)
        else:
            if isinstance(target, ast.Subscript) and isinstance(target.slice, ast.Slice):
                value = ast.copy_location(
                    ast.BinOp(ast.copy_location(ast.Subscript(target.value, target.slice, ast.Load()), target), node.op, node.value), node
                )
                return self.assign(target, value)
            place = self._once(self.place(target))
            current = place
            if isinstance(place, ir.Unsupported) or (isinstance(place, ir.Op) and place.concept == "error.raise"):
                return [ir.ExprStmt(place)]
            if isinstance(place, ir.MethodCall):
                getter = ast.copy_location(ast.Subscript(target.value, target.slice, ast.Load()), target)  # type: ignore[attr-defined]
                current = self.expr(getter)
            if isinstance(place, ir.Lookup):
                assert isinstance(target, ast.Subscript)
                flavours = self.flavours(target.value)
                default = int_const(0) if "Counter" in flavours else self.factory(target.value, flavours, place.type)
                if default is not None:
                    concept = "dict.setdefault" if t.is_container(default.type) else "dict.get_or"
                    current = ir.Op(concept, (place.obj, place.key, self.fit(default, place.type)), type=fill(place.type, default.type))
        seen_before = self.seen(target)
        if isinstance(current.type, t.Union) and not isinstance(seen_before, t.Never | t.Union | t.Optional):
            current = self.fit(current, seen_before)
        value_want = current.type if isinstance(node.op, ast.Add | ast.BitOr) else t.NEVER
        value_node = node.value
        if isinstance(current.type, t.Never) and isinstance(node.op, ast.Add):
            e = self.expr(value_node)
            if isinstance(e.type, t.Str) or t.is_numeric(e.type):
                current = self.retype(current, e.type)
        e = self.expr(value_node, value_want)
        in_place = self._in_place(node, current, e)
        if in_place is not None:
            return in_place
        left: ir.Expr = ir.Coerce(current, type=current.type.inner) if isinstance(current.type, t.Optional) else current
        fake = ast.copy_location(ast.BinOp(target, node.op, value_node), node)
        fake.nid = nid(node)  # type: ignore[attr-defined]
        if isinstance(left.type, t.Str) and isinstance(node.op, ast.Mod):
            template = self.constant_text(target, left)
            result: ir.Expr = (
                self.percent(fake, template)
                if template is not None
                else self.unsupported(node, "percent_format", "a % format that is no literal", t.STR)
            )
        else:
            result = self.binary(node.op, left, e, fake, place.type)
        if isinstance(target, ast.Name):
            assert var is not None
            self.note(var, result.type, reached=self.was_reached(node))
            return [ir.Assign(place, self.fit(result, self.slot_type(var)))]
        return self.store(place, result, target)

    def _once(self, place: ir.Expr) -> ir.Expr:
        """A place whose parts may be evaluated twice."""
        match place:
            case ir.Index(obj=obj, index=index):
                return dataclasses.replace(place, obj=self._pure(obj), index=self._pure(index, "index"))
            case ir.Lookup(obj=obj, key=key):
                return dataclasses.replace(place, obj=self._pure(obj), key=self._pure(key, "key"))
            case ir.Field(obj=obj):
                return dataclasses.replace(place, obj=self._pure(obj))
            case ir.MethodCall(obj=obj, args=args):
                return dataclasses.replace(place, obj=self._pure(obj), args=tuple(self._pure(a, "key") for a in args))
            case _:
                return place

    def _pure(self, e: ir.Expr, stem: str = "target") -> ir.Expr:
        match e:
            case _ if is_pure(e):
                return e
            case ir.Index(obj=obj, index=index):
                return dataclasses.replace(e, obj=self._pure(obj), index=self._pure(index, "index"))
            case ir.Lookup(obj=obj, key=key):
                return dataclasses.replace(e, obj=self._pure(obj), key=self._pure(key, "key"))
            case ir.Op(concept="str.of" | "str.lower" | "str.upper" | "num.abs" | "str.ord", args=(a,)) if is_pure(a):
                return e
            case ir.Mod(left=a, right=b) | ir.IntDiv(left=a, right=b) if is_pure(a) and is_pure(b):
                return e
            case _:
                return self.temp(stem, e)

    def _in_place(self, node: ast.AugAssign, current: ir.Expr, e: ir.Expr) -> list[ir.Stmt] | None:
        """``+=`` and its kin on mutable containers change the object itself."""
        type_ = current.type
        obj: ir.Expr = ir.Coerce(current, type=type_.inner) if isinstance(type_, t.Optional) else current
        concept: str | None = None
        match obj.type, node.op:
            case t.List(frozen=False), ast.Add():
                concept = "list.extend"
            case t.List(frozen=False), ast.Mult():
                concept = "list.repeat_in_place"
            case t.Set(frozen=False), ast.BitOr():
                concept = "set.update"
            case t.Set(frozen=False), ast.BitAnd():
                concept = "set.intersection_update"
            case t.Set(frozen=False), ast.Sub():
                concept = "set.difference_update"
            case t.Set(frozen=False), ast.BitXor():
                concept = "set.symmetric_difference_update"
            case t.Dict(), ast.BitOr():
                concept = "dict.update"
            case t.Dict(), ast.Add() if isinstance(e.type, t.Dict) and "Counter" in self.flavours(node.target):
                concept = "counter.update_counts"
            case _:
                pass
        if concept is None:
            return None
        return [ir.ExprStmt(self.op(concept, [lambda w: obj, lambda w: e], node.value))]

    # --- control flow ---

    def stmt_if(self, node: ast.If) -> list[ir.Stmt]:
        test = self.cond(node.test)
        if isinstance(test, ir.Const):
            return list(self.block(node.body if test.value else node.orelse))
        then = self.block(node.body)
        orelse = self.block(node.orelse)
        return [ir.If(test, then, orelse)]

    def stmt_while(self, node: ast.While) -> list[ir.Stmt]:
        outer, self.before = self.before, []
        test = self.cond(node.test)
        hoisted, self.before = self.before, outer
        flag = self._else_flag(node)
        self.flags.append(flag)
        body = self.block(node.body)
        self.flags.pop()
        if hoisted:
            body = (*hoisted, ir.If(self.negate(test), (ir.Break(),)), *body)
            test = TRUE
        if isinstance(test, ir.Const) and not test.value:
            return list(self.block(node.orelse))
        return self._with_else([ir.While(test, body)], node, flag)

    def _else_flag(self, node: ast.While | ast.For) -> str | None:
        return self.fresh("broke") if node.orelse and has_break(node.body) else None

    def _with_else(self, loop: list[ir.Stmt], node: ast.While | ast.For, flag: str | None) -> list[ir.Stmt]:
        if not node.orelse:
            return loop
        after = self.block(node.orelse)
        if flag is None:
            return [*loop, *after]
        name = ir.Name(flag, type=t.BOOL)
        return [ir.Assign(name, FALSE), *loop, ir.If(ir.Not(name, type=t.BOOL), after)]

    def stmt_for(self, node: ast.For) -> list[ir.Stmt]:
        flag = self._else_flag(node)
        self.flags.append(flag)
        try:
            loop = self._for_range(node) or self._for_each(node)
        finally:
            self.flags.pop()
        return self._with_else(loop, node, flag)

    def _range_of(self, node: ast.expr) -> ir.Range | None:
        """The range that an iterable is, reversed ranges included."""
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name) or self.scope.owner(node.func.id) is not None:
            return None
        if node.func.id == "range":
            e = self.expr(node)
            return e if isinstance(e, ir.Range) else None
        if node.func.id == "reversed" and len(node.args) == 1:
            inner = self._range_of(node.args[0])
            if inner is not None and isinstance(inner.step, ir.Const) and inner.step.value == 1:
                one = int_const(1)
                return ir.Range(_minus(inner.stop, one), _minus(inner.start, one), int_const(-1), type=inner.type)
        return None

    def _outlives(self, var: Variable, loop: ast.For) -> bool:
        """The loop variable is used outside of its loop (or shared with a closure), so it is no variable of the loop."""
        if var.captured or var in self.shared:
            return True
        inside = {id(n) for n in ast.walk(loop.target)} | {id(n) for s in loop.body for n in ast.walk(s)}
        for s in loop.body:
            for n in ast.walk(s):
                use = getattr(n, "use", None)
                if use is not None:
                    inside.add(id(use))
        return any(id(n) not in inside for n in var.nodes)

    def _for_range(self, node: ast.For) -> list[ir.Stmt] | None:
        if not isinstance(node.target, ast.Name):
            return None
        counted = self._range_of(node.iter)
        if counted is None:
            return None
        var = variable(node.target)
        assert var is not None
        self.note(var, t.INT)
        inside = [
            n for s in node.body for n in ast.walk(s) if isinstance(n, ast.Name) and variable(n) is var and isinstance(n.ctx, ast.Store)
        ]
        fact = self._range_fact(node, counted, var) if not inside else None
        if fact is not None:
            self.bounds.append(fact)
        body = self.block(node.body)
        if fact is not None:
            self.bounds.pop()
        own = not self._outlives(var, node) and var.type == t.INT and not var.unset
        name = var.name if own else self.fresh(var.name)
        if not own:
            body = (ir.Assign(self.name_of(var), self.fit(ir.Name(name, type=t.INT), self.slot_type(var))), *body)
        return [ir.ForRange(name, counted.start, counted.stop, counted.step, body, var_assigned=own and bool(inside))]

    def _range_fact(self, node: ast.For, counted: ir.Range, var: Variable) -> tuple[Variable, int | None, Variable | None, int] | None:
        """What the loop proves about its index: the least value, and which container it stays inside of."""
        step = counted.step.value if isinstance(counted.step, ir.Const) else None
        first, last = (counted.start, counted.stop) if step == 1 else (counted.stop, counted.start)
        low: int | None = None
        if step == 1 and isinstance(first, ir.Const):
            low = first.value
        elif step == -1 and isinstance(first, ir.Const):
            low = first.value + 1
        elif step is not None and step > 1 and isinstance(counted.start, ir.Const):
            low = counted.start.value
        if low is None:
            return None
        container, below = None, 0
        end = last
        if isinstance(end, ir.Arith) and end.op in "+-" and isinstance(end.right, ir.Const):
            below = -end.right.value if end.op == "+" else end.right.value
            end = end.left
        if step == -1:
            below -= 1
        if (
            step is not None
            and step >= 1
            and isinstance(end, ir.Length)
            and isinstance(end.obj, ir.Name)
            or step == -1
            and isinstance(end, ir.Length)
            and isinstance(end.obj, ir.Name)
        ):
            container = self._container_named(node.iter, end.obj.id)
            if container is not None and not self._stays(container, node):
                container = None
        return var, low, container, below

    def _container_named(self, iterable: ast.expr, name: str) -> Variable | None:
        for n in ast.walk(iterable):
            if isinstance(n, ast.Name) and (v := variable(n)) is not None and v.name == name:
                return v
        return None

    def _stays(self, container: Variable, loop: ast.For) -> bool:
        """The loop neither rebinds nor resizes the container, and nothing else may hold (and resize) it."""
        for n in _within(loop.body):
            if isinstance(n, ast.Name) and variable(n) is container and not isinstance(n.ctx, ast.Load):
                return False
        if isinstance(container.type, t.Str | t.Bytes):
            return not container.captured
        if container.captured or changes(loop.body, container, RESIZING):
            return False
        return not self._escapes(container)

    def _escapes(self, container: Variable) -> bool:
        """Some other name may mean the same object."""
        safe: set[int] = set()
        for node in ast.walk(container.scope.node):
            match node:
                case ast.Subscript(value=ast.Name() as n) | ast.Attribute(value=ast.Name() as n):
                    safe.add(id(n))
                case ast.Call(func=ast.Name(id=name), args=args) if name in (
                    "len",
                    "sum",
                    "min",
                    "max",
                    "sorted",
                    "enumerate",
                    "range",
                    "any",
                    "all",
                    "str",
                    "print",
                    "set",
                    "zip",
                    "reversed",
                    "tuple",
                    "list",
                ):
                    safe.update(id(a) for a in args)
                case ast.For(iter=ast.Name() as n) | ast.Return(value=ast.Name() as n) | ast.comprehension(iter=ast.Name() as n):
                    safe.add(id(n))
                case ast.Compare():
                    safe.update(id(c) for c in (node.left, *node.comparators))
                case ast.BinOp(left=a, right=b):
                    safe.update((id(a), id(b)))
                case _:
                    pass
        return any(isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load) and id(n) not in safe for n in container.nodes)

    def _for_each(self, node: ast.For) -> list[ir.Stmt]:
        special = self._mutated_iteration(node)
        if special is not None:
            return special
        source = self.iterable(self.expr(node.iter))
        if isinstance(source, ir.Op) and source.concept == "error.raise":
            return [ir.ExprStmt(dataclasses.replace(source, type=t.NONE))]
        source = self._detach(source, node)
        elem = element(source.type)
        if isinstance(source, ir.Comp) and source.kind == "list":
            source = (
                dataclasses.replace(source, kind="iter", type=t.Iter(elem))
                if not any(isinstance(x, ir.Call | ir.CallValue | ir.MethodCall) for x in ir.walk(source))
                else source
            )
        fact = self._enumerate_fact(node)
        if fact is not None:
            self.bounds.append(fact)
        target, prologue = self._loop_target(node, source, elem)
        body = self.block(node.body)
        if fact is not None:
            self.bounds.pop()
        return [ir.ForEach(target, source, (*prologue, *body))]

    def _enumerate_fact(self, node: ast.For) -> tuple[Variable, int | None, Variable | None, int] | None:
        match node.iter, node.target:
            case ast.Call(func=ast.Name(id="enumerate"), args=[ast.Name() as xs]), ast.Tuple(elts=[ast.Name() as i, _]):
                container, index = variable(xs), variable(i)
                if index is None or any(
                    isinstance(n, ast.Name) and variable(n) is index and not isinstance(n.ctx, ast.Load) for n in _within(node.body)
                ):
                    return None
                return index, 0, container if container is not None and self._stays(container, node) else None, 0
            case _:
                return None

    def _detach(self, source: ir.Expr, node: ast.For) -> ir.Expr:
        """An iterable whose variable the body assigns is kept in a variable of its own."""
        if isinstance(source, ir.Range | ir.Comp):
            return source
        assigned = {variable(n) for n in _within(node.body) if isinstance(n, ast.Name) and not isinstance(n.ctx, ast.Load)}
        used = [variable(n) for n in ast.walk(node.iter) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load)]
        targets = {variable(n) for n in ast.walk(node.target) if isinstance(n, ast.Name)}
        if not any(v is not None and v in assigned | targets for v in used):
            return source
        peel = source
        if (
            isinstance(peel, ir.Op)
            and peel.concept in ("str.chars", "dict.keys", "dict.values", "dict.items")
            and isinstance(peel.args[0], ir.Name)
        ):
            return dataclasses.replace(peel, args=(self.temp("items", peel.args[0]),))
        if isinstance(peel, ir.Op) and peel.concept == "iter.enumerate":
            inner = peel.args[0]
            if isinstance(inner, ir.Op) and inner.concept == "str.chars" and isinstance(inner.args[0], ir.Name):
                inner = dataclasses.replace(inner, args=(self.temp("items", inner.args[0]),))
            elif isinstance(inner, ir.Name):
                inner = self.temp("items", inner)
            return dataclasses.replace(peel, args=(inner, *peel.args[1:]))
        if isinstance(peel, ir.Name):
            return self.temp("items", peel)
        return source

    def _loop_target(self, node: ast.For, source: ir.Expr, elem: t.Type) -> tuple[ir.Expr, list[ir.Stmt]]:
        """The pattern of a loop, and statements at the start of its body where plain binding is not enough."""
        names = [n for n in ast.walk(node.target) if isinstance(n, ast.Name)]
        simple = all(isinstance(n, ast.Name | ast.Tuple | ast.List | ast.Store | ast.Load) for n in ast.walk(node.target))
        if simple:
            pattern = self.bind(node.target, elem)
            self.learn(source, pattern.type)
            fits = self._target_fits(pattern, elem)
            vars_ = [v for n in names if (v := variable(n)) is not None]
            if fits and not any(self._outlives(v, node) or v.unset for v in vars_):
                return pattern, []
            if fits or isinstance(node.target, ast.Name):
                return self._copied(node, pattern, elem)
        whole = ir.Name(self.fresh("item"), type=elem)
        outer, self.before = self.before, []
        assigned = self._assign_value(node.target, whole)
        prologue, self.before = [*self.before, *assigned], outer
        return whole, prologue

    def _target_fits(self, pattern: ir.Expr, elem: t.Type) -> bool:
        match pattern:
            case ir.Name():
                return pattern.type == elem
            case ir.TupleLit(items=items):
                if isinstance(elem, t.Tuple) and len(elem.items) == len(items):
                    return all(self._target_fits(i, x) for i, x in zip(items, elem.items, strict=True))
                return isinstance(elem, t.List) and all(self._target_fits(i, elem.elem) for i in items)
            case _:
                return False

    def _copied(self, node: ast.For, pattern: ir.Expr, elem: t.Type) -> tuple[ir.Expr, list[ir.Stmt]]:
        """New loop variables, copied at the start of each turn into those variables that outlive the loop."""
        prologue: list[ir.Stmt] = []

        def copy(target: ast.expr, p: ir.Expr, type_: t.Type) -> ir.Expr:
            if isinstance(p, ir.TupleLit):
                assert isinstance(target, ast.Tuple | ast.List)
                parts = type_.items if isinstance(type_, t.Tuple) else (element(type_),) * len(p.items)
                return dataclasses.replace(p, items=tuple(copy(x, i, y) for x, i, y in zip(target.elts, p.items, parts, strict=True)))
            var = variable(target)
            assert var is not None
            if p.type == type_ and not self._outlives(var, node) and not var.unset:
                return p
            fresh = ir.Name(self.fresh(var.name), type=type_)
            prologue.append(ir.Assign(self.name_of(var), self.fit(fresh, self.slot_type(var))))
            return fresh

        return copy(node.target, pattern, elem), prologue

    # --- loops over what they change ---

    def _mutated_iteration(self, node: ast.For) -> list[ir.Stmt] | None:
        name, how = self._iterated(node.iter)
        if name is None:
            return None
        var = variable(name)
        if var is None:
            return None
        type_ = var.type.inner if isinstance(var.type, t.Optional) else var.type
        match type_:
            case t.List(frozen=False) if how in ("", "enumerate") and changes(node.body, var, MUTATING):
                return self._index_loop(node, name, how)
            case t.Dict() if how in ("", "keys", "values", "items") and changes(node.body, var, MUTATING):
                return self._snapshot_loop(node, name, changes(node.body, var, RESIZING) or self._sets_items(node.body, var), "dictionary")
            case t.Set(frozen=False) if how == "" and changes(node.body, var, MUTATING):
                return self._snapshot_loop(node, name, True, "Set")
            case _:
                return None

    def _iterated(self, node: ast.expr) -> tuple[ast.Name | None, str]:
        match node:
            case ast.Name():
                return node, ""
            case ast.Call(func=ast.Attribute(value=ast.Name() as name, attr="keys" | "values" | "items" as attr), args=[]):
                return name, attr
            case ast.Call(func=ast.Name(id="enumerate"), args=[ast.Name() as name]):
                return name, "enumerate"
            case _:
                return None, ""

    def _sets_items(self, body: Sequence[ast.stmt], var: Variable) -> bool:
        return any(
            isinstance(n, ast.Subscript) and isinstance(n.ctx, ast.Store) and isinstance(n.value, ast.Name) and variable(n.value) is var
            for n in _within(body)
        )

    def _index_loop(self, node: ast.For, name: ast.Name, how: str) -> list[ir.Stmt]:
        """A list that grows or shrinks under its loop is walked by index, as Python's list iterator does."""
        xs = self.expr(name)
        reassigned = any(
            isinstance(n, ast.Name) and variable(n) is variable(name) and isinstance(n.ctx, ast.Store) for n in _within(node.body)
        )
        aug_only = all(
            isinstance(n, ast.AugAssign)
            for n in _within(node.body)
            if isinstance(n, ast.AugAssign | ast.Assign | ast.For)
            and any(
                isinstance(x, ast.Name) and variable(x) is variable(name) and isinstance(x.ctx, ast.Store)
                for x in ast.walk(n.target if isinstance(n, ast.AugAssign | ast.For) else n.targets[0])
            )
        )
        if reassigned and not aug_only:
            xs = self.temp("items", xs)
        assert isinstance(xs.type, t.List)
        index = ir.Name(self.fresh("index"), type=t.INT)
        item: ir.Expr = ir.Index(xs, index, wraps=False, on_fail="unreachable", type=xs.type.elem)
        step = ir.Assign(index, ir.Arith("+", index, int_const(1), type=t.INT))
        outer, self.before = self.before, []
        if how == "enumerate":
            assert isinstance(node.target, ast.Tuple)
            first = [*self._assign_value(node.target.elts[0], index), *self._assign_value(node.target.elts[1], item)]
        else:
            first = self._assign_value(node.target, item)
        prologue, self.before = [*self.before, *first, step], outer
        body = self.block(node.body)
        test = ir.Compare("<", index, ir.Length(xs, type=t.INT), type=t.BOOL)
        return [ir.Assign(index, int_const(0)), ir.While(test, (*prologue, *body))]

    def _snapshot_loop(self, node: ast.For, name: ast.Name, resizes: bool, what: str) -> list[ir.Stmt]:
        """A dict or set under change: Python raises at the turn after its size has changed; values are read anew."""
        container = self.expr(name)
        if isinstance(container.type, t.Optional):
            container = ir.Coerce(container, type=container.type.inner)
        source = self.iterable(self.expr(node.iter))
        snapshot: ir.Expr = ir.Op("set.to_list", (source,), type=t.List(element(source.type))) if isinstance(source.type, t.Set) else source
        items = self.temp("items", snapshot)
        target, prologue = self._loop_target(node, source, element(items.type))
        body = self.block(node.body)
        if not resizes:
            return [ir.ForEach(target, items, (*prologue, *body))]
        size = self.temp("size", ir.Length(container, type=t.INT))
        changed = ir.Compare("!=", ir.Length(container, type=t.INT), size, type=t.BOOL)
        error = ir.Raise(ir.New("RuntimeError", (str_const(f"{what} changed size during iteration"),), type=t.Class("RuntimeError")))
        check = ir.If(changed, (error,))
        loop = ir.ForEach(target, items, (check, *prologue, *body))
        if ends(body) and not any(isinstance(n, ast.Continue) for n in _within(node.body)):
            return [ir.ForEach(target, items, (*prologue, *body))]
        if not has_break(node.body):
            return [loop, check]
        # After a break nothing is checked: the last check belongs to the normal end only.
        flag = self.fresh("left")
        marked = _mark_breaks(loop.body, flag)
        name_ = ir.Name(flag, type=t.BOOL)
        final = ir.If(ir.BoolOp("and", (ir.Not(name_, type=t.BOOL), changed), type=t.BOOL), (error,))
        return [ir.Assign(name_, FALSE), dataclasses.replace(loop, body=marked), final]

    # --- exceptions ---

    def stmt_try(self, node: ast.Try) -> list[ir.Stmt]:
        body = self.block(node.body)
        handlers = []
        for h in node.handlers:
            types = self._handled(h.type)
            if types is None:
                return [ir.ExprStmt(self.unsupported(h, "except", "this kind of except clause", t.NONE))]
            name = None
            var = variable(h)
            if h.name and var is not None:
                self.note(var, t.Class(types[0] if len(types) == 1 else "Exception"))
                name = var.name
            lowered = self.block(h.body)
            if name is not None and not any(isinstance(x, ir.Name) and x.id == name for s in lowered for x in ir.walk(s)):
                name = None
            handlers.append(ir.Handler(types, name, lowered, span=self.span(h)))
        orelse = self.block(node.orelse)
        return [ir.Try(body, tuple(handlers), orelse, self.block(node.finalbody))]

    def _handled(self, node: ast.expr | None) -> tuple[str, ...] | None:
        match node:
            case None:
                return ()
            case ast.Name(id=name):
                aliases = {"IOError": "OSError", "EnvironmentError": "OSError"}
                return (aliases.get(name, name),) if self.is_error(t.Class(name)) else None
            case ast.Tuple(elts=elts):
                parts = [self._handled(e) for e in elts]
                return None if None in parts else tuple(n for p in parts if p is not None for n in p)
            case ast.Attribute():
                path = self.dotted(node)
                return {"re.error": ("ValueError",), "json.JSONDecodeError": ("ValueError",)}.get(path or "")
            case _:
                return None

    def stmt_with(self, node: ast.With) -> list[ir.Stmt]:
        if (
            len(node.items) == 1
            and isinstance(call := node.items[0].context_expr, ast.Call)
            and self.dotted(call.func) == "contextlib.suppress"
        ):
            types = [self._handled(a) for a in call.args]
            if None not in types:
                return [ir.Try(self.block(node.body), (ir.Handler(tuple(n for x in types if x for n in x), None, ()),))]
        return [ir.ExprStmt(self.unsupported(node, "with", "a with statement", t.NONE))]

    # --- match ---

    def stmt_match(self, node: ast.Match) -> list[ir.Stmt]:
        subject = self.expr(node.subject)
        if not isinstance(subject, ir.Name):
            subject = self.temp("subject", subject)
        cases: list[tuple[ir.Expr, list[ir.Stmt], ast.match_case]] = []
        for case in node.cases:
            found = self._case(case.pattern, subject)
            if found is None:
                return [ir.ExprStmt(self.unsupported(case.pattern, "match", "this kind of pattern", t.NONE))]
            cases.append((*found, case))
        if any(case.guard is not None and bound for _, bound, case in cases):
            return self._match_with_guards(cases)
        result: ir.Body = ()
        for test, bound, case in reversed(cases):
            if case.guard is not None:
                guard = self.cond(case.guard)
                test = guard if isinstance(test, ir.Const) and test.value else ir.BoolOp("and", (test, guard), type=t.BOOL)
            body = (*bound, *self.block(case.body))
            if isinstance(test, ir.Const):
                result = body if test.value else result
            else:
                result = (ir.If(test, body, result),)
        return list(result)

    def _match_with_guards(self, cases: Sequence[tuple[ir.Expr, list[ir.Stmt], ast.match_case]]) -> list[ir.Stmt]:
        """Guards that read what the pattern binds: a flag says whether a case was taken."""
        flag = ir.Name(self.fresh("matched"), type=t.BOOL)
        out: list[ir.Stmt] = [ir.Assign(flag, FALSE)]
        for test, bound, case in cases:
            inner: ir.Body = (ir.Assign(flag, TRUE), *self.block(case.body))
            if case.guard is not None:
                inner = (ir.If(self.cond(case.guard), inner),)
            free = ir.Not(flag, type=t.BOOL)
            cond = free if isinstance(test, ir.Const) else ir.BoolOp("and", (free, test), type=t.BOOL)
            out.append(ir.If(cond, (*bound, *inner)))
        return out

    def _case(self, pattern: ast.pattern, subject: ir.Expr) -> tuple[ir.Expr, list[ir.Stmt]] | None:
        """When a pattern matches, and what it then binds."""
        match pattern:
            case ast.MatchValue(value=value):
                return self.compare_values(ast.Eq(), subject, self.expr(value), value), []
            case ast.MatchSingleton(value=None):
                return self.is_none(subject, False), []
            case ast.MatchSingleton(value=bool(value)):
                return self.compare_values(ast.Eq(), subject, TRUE if value else FALSE, pattern), []  # type: ignore[arg-type]
            case ast.MatchOr(patterns=patterns):
                parts = [self._case(p, subject) for p in patterns]
                if any(p is None or p[1] for p in parts):
                    return None
                tests = tuple(p[0] for p in parts if p is not None)
                if any(isinstance(x, ir.Const) and x.value for x in tests):
                    return TRUE, []
                return ir.BoolOp("or", tests, type=t.BOOL), []
            case ast.MatchAs(pattern=inner, name=name):
                found = self._case(inner, subject) if inner is not None else (TRUE, [])
                if found is None or name is None:
                    return found
                var = variable(pattern)
                assert var is not None
                self.note(var, subject.type)
                return found[0], [*found[1], ir.Assign(self.name_of(var), self.fit(subject, self.slot_type(var)))]
            case ast.MatchSequence(patterns=patterns) if not any(isinstance(p, ast.MatchStar) for p in patterns):
                return self._sequence_case(patterns, subject)
            case ast.MatchClass(cls=ast.Name(id=cls), patterns=[], kwd_patterns=[]):
                test = self.type_test(subject, [ast.Name(cls, ast.Load())])
                return (test, []) if test is not None else None
            case _:
                return None

    def _sequence_case(self, patterns: Sequence[ast.pattern], subject: ir.Expr) -> tuple[ir.Expr, list[ir.Stmt]] | None:
        tests: list[ir.Expr] = []
        binds: list[ir.Stmt] = []
        if isinstance(subject.type, t.Tuple):
            if len(subject.type.items) != len(patterns):
                return FALSE, []
            items = [self.item(subject, i) for i in range(len(patterns))]
        elif isinstance(subject.type, t.List):
            tests.append(ir.Compare("==", ir.Length(subject, type=t.INT), int_const(len(patterns)), type=t.BOOL))
            items = [ir.Index(subject, int_const(i), wraps=False, type=subject.type.elem) for i in range(len(patterns))]
        else:
            return None
        for p, item in zip(patterns, items, strict=True):
            found = self._case(p, item)
            if found is None:
                return None
            if not (isinstance(found[0], ir.Const) and found[0].value):
                tests.append(found[0])
            binds.extend(found[1])
        return (TRUE if not tests else tests[0] if len(tests) == 1 else ir.BoolOp("and", tuple(tests), type=t.BOOL)), binds

    # --- functions ---

    def stmt_functiondef(self, node: ast.FunctionDef) -> list[ir.Stmt]:
        function = self.functions[node]
        lowered = self.function(function)
        if not function.is_cached:
            return [ir.FunctionDef(lowered)]
        cache, inner, outer = self.memoised(function, lowered)
        inner = dataclasses.replace(inner, captures=tuple(dict.fromkeys((*lowered.captures, function.name))))
        outer = dataclasses.replace(outer, captures=(inner.name, cache.name))
        return [ir.Assign(ir.Name(cache.name, type=cache.type), zero(cache.type)), ir.FunctionDef(inner), ir.FunctionDef(outer)]

    def memoised(self, info: FunctionInfo, lowered: ir.Function) -> tuple[ir.Declare, ir.Function, ir.Function]:
        """A function under ``functools.cache``: its store, the function proper, and the one that looks first."""
        names = tuple(ir.Name(p.name, type=p.type) for p in lowered.params)
        key: ir.Expr = names[0] if len(names) == 1 else ir.TupleLit(names, type=t.Tuple(tuple(n.type for n in names)))
        type_ = t.Dict(key.type, lowered.result)
        store = ir.Name(f"{info.name}_cache", type=type_)
        inner = dataclasses.replace(lowered, name=f"{info.name}_uncached")
        known = ir.Op("dict.contains", (store, key), type=t.BOOL)
        place = ir.Lookup(store, key, type=lowered.result)
        body = (
            ir.If(ir.Not(known, type=t.BOOL), (ir.Assign(place, ir.Call(inner.name, names, type=lowered.result)),)),
            ir.Return(dataclasses.replace(place, on_fail="unreachable")),
        )
        outer = ir.Function(
            info.name,
            tuple(dataclasses.replace(p, assigned=False) for p in lowered.params),
            lowered.result,
            body,
            doc=lowered.doc,
            span=lowered.span,
        )
        return ir.Declare(store.id, type_, zero(type_), mutable=False), inner, outer

    def stmt_classdef(self, node: ast.ClassDef) -> list[ir.Stmt]:
        return []

    def function(self, info: FunctionInfo) -> ir.Function:
        raise NotImplementedError


def _minus(e: ir.Expr, one: ir.Const) -> ir.Expr:
    if isinstance(e, ir.Const):
        return int_const(e.value - one.value)
    if isinstance(e, ir.Arith) and e.op == "+" and isinstance(e.right, ir.Const) and e.right.value == one.value:
        return e.left
    return ir.Arith("-", e, one, type=t.INT)


def _mark_breaks(body: ir.Body, flag: str) -> ir.Body:
    out: list[ir.Stmt] = []
    for s in body:
        match s:
            case ir.Break():
                out.extend((ir.Assign(ir.Name(flag, type=t.BOOL), TRUE), s))
            case ir.If():
                out.append(dataclasses.replace(s, then=_mark_breaks(s.then, flag), orelse=_mark_breaks(s.orelse, flag)))
            case ir.Try():
                handlers = tuple(dataclasses.replace(h, body=_mark_breaks(h.body, flag)) for h in s.handlers)
                out.append(
                    dataclasses.replace(
                        s,
                        body=_mark_breaks(s.body, flag),
                        handlers=handlers,
                        orelse=_mark_breaks(s.orelse, flag),
                        final=_mark_breaks(s.final, flag),
                    )
                )
            case _:
                out.append(s)
    return tuple(out)
