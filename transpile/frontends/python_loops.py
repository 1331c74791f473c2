"""Python loops → IR: counting, iterating, loops over what they change, ``else`` clauses."""

from __future__ import annotations

import ast
import dataclasses
from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from typing import Any, cast

from dragoman.transpile import ir, trees
from dragoman.transpile import types as t
from dragoman.transpile.frontends.python_assign import Assignments
from dragoman.transpile.frontends.python_base import FALSE, TRUE, int_const, str_const
from dragoman.transpile.frontends.python_exprs import element
from dragoman.transpile.frontends.python_scope import Variable, variable
from dragoman.transpile.passes.snapshots import sees_changes

RESIZING = frozenset(
    [
        "append",
        "extend",
        "insert",
        "pop",
        "remove",
        "clear",
        "appendleft",
        "popleft",
        "extendleft",
        "add",
        "discard",
        "update",
        "setdefault",
        "popitem",
        "__delitem__",
        "__setitem__",
    ]
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
        yield from trees.walk(s)


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
            stack.extend(trees.children(node))
    return False


def named(var: Variable | None) -> Callable[[ast.AST], bool]:
    """Does a node name a variable?"""
    return lambda node: isinstance(node, ast.Name) and variable(node) is var


def same_place(place: ast.Name | ast.Attribute) -> Callable[[ast.AST], bool]:
    """Is a node the same variable, or the same field of it?"""
    if isinstance(place, ast.Name):
        return named(variable(place))
    is_owner = same_place(cast(ast.Name, place.value))
    return lambda node: isinstance(node, ast.Attribute) and node.attr == place.attr and is_owner(node.value)


def changes(body: Sequence[ast.AST], is_var: Callable[[ast.AST], bool], methods: frozenset[str]) -> bool:
    """The statements change the container at a place, by one of ``methods`` or by (un)assigning an element."""
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


class Loops(Assignments):
    """Loop statements."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        #: For each loop around: the flag that its ``else`` asks to be set at ``break``.
        self.flags: list[str | None] = []

    def block(self, body: Sequence[ast.stmt]) -> ir.Body:
        """The statements of a block."""
        raise NotImplementedError

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
        inside: frozenset[int] | None = getattr(loop, "inside", None)
        if inside is None:
            nodes = [n for part in (loop.target, *loop.body) for n in trees.walk(part)]
            inside = frozenset(map(id, nodes)) | {id(n.use) for n in nodes if hasattr(n, "use")}
            loop.inside = inside  # type: ignore[attr-defined]
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
            n for s in node.body for n in trees.walk(s) if isinstance(n, ast.Name) and variable(n) is var and isinstance(n.ctx, ast.Store)
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
        if step is not None and (step >= 1 or step == -1) and isinstance(end, ir.Length) and isinstance(end.obj, ir.Name):
            container = self._container_named(node.iter, end.obj.id)
            if container is not None and not self._stays(container, node):
                container = None
        return var, low, container, below

    def _container_named(self, iterable: ast.expr, name: str) -> Variable | None:
        for n in trees.walk(iterable):
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
        if container.captured or changes(loop.body, named(container), RESIZING):
            return False
        return not self._escapes(container)

    def _escapes(self, container: Variable) -> bool:
        """Some other name may mean the same object."""
        safe: set[int] = set()
        for node in trees.walk(container.scope.node):
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
        fact = self._enumerate_fact(node)
        if fact is not None:
            self.bounds.append(fact)
        target, prologue = self._loop_target(node, source, elem)
        body = self.block(node.body)
        if fact is not None:
            self.bounds.pop()
        if isinstance(source, ir.Comp) and source.kind == "list":
            calls = any(isinstance(x, ir.Call | ir.CallValue | ir.MethodCall) for x in ir.walk(source))
            source = source if calls or sees_changes(source, body) else dataclasses.replace(source, kind="iter", type=t.Iter(elem))
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
        used = {variable(n) for n in trees.walk(node.iter) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load)} - {None}
        targets = (n for n in trees.walk(node.target) if isinstance(n, ast.Name))
        assigned = (n for n in _within(node.body) if isinstance(n, ast.Name) and not isinstance(n.ctx, ast.Load))
        if not used or not any(variable(n) in used for n in chain(targets, assigned)):
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
        node.assigns = False  # type: ignore[attr-defined]
        names = [n for n in trees.walk(node.target) if isinstance(n, ast.Name)]
        simple = all(isinstance(n, ast.Name | ast.Tuple | ast.List | ast.Store | ast.Load) for n in trees.walk(node.target))
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
        node.assigns = True  # type: ignore[attr-defined]
        outer, self.before = self.before, []
        assigned = self._assign_value(node.target, whole)
        prologue, self.before = [*self.before, *assigned], outer
        return whole, prologue

    def _target_fits(self, pattern: ir.Expr, elem: t.Type, *, inside: bool = False) -> bool:
        """Is a loop's target one that takes such an element? Inside another target nothing would count the items of a list."""
        match pattern:
            case ir.Name():
                return pattern.type == elem
            case ir.TupleLit(items=items):
                if isinstance(elem, t.Tuple) and len(elem.items) == len(items):
                    return all(self._target_fits(i, x, inside=True) for i, x in zip(items, elem.items, strict=True))
                return isinstance(elem, t.List) and not inside and all(self._target_fits(i, elem.elem, inside=True) for i in items)
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

    def _mutated_iteration(self, node: ast.For) -> list[ir.Stmt] | None:
        place, how = self._iterated(node.iter)
        if place is None or not self._changed_by(node.body, place, MUTATING):
            return None
        type_ = self.expr(place).type
        match type_.inner if isinstance(type_, t.Optional) else type_:
            case t.List(frozen=False) if how in ("", "enumerate"):
                return self._index_loop(node, place, how)
            case t.Dict() if how in ("", "keys", "values", "items"):
                resizes = self._changed_by(node.body, place, RESIZING) or self._adds_items(node, same_place(place), how)
                return self._snapshot_loop(node, place, resizes, "dictionary")
            case t.Set(frozen=False) if how == "":
                return self._snapshot_loop(node, place, True, "Set")
            case _:
                return None

    @staticmethod
    def _iterated(node: ast.expr) -> tuple[ast.Name | ast.Attribute | None, str]:
        """The variable, or the field of one, that a loop goes through, and by which view."""
        how = ""
        match node:
            case ast.Call(func=ast.Attribute(value=inner, attr="keys" | "values" | "items" as how), args=[]):
                pass
            case ast.Call(func=ast.Name(id="enumerate" as how), args=[inner]):
                pass
            case _:
                inner = node
        match inner:
            case ast.Name() if variable(inner) is not None:
                return inner, how
            case ast.Attribute(value=ast.Name() as owner) if variable(owner) is not None:
                return inner, how
            case _:
                return None, ""

    def _changed_by(self, body: Sequence[ast.AST], place: ast.Name | ast.Attribute, methods: frozenset[str]) -> bool:
        """Do statements change a container, themselves or by a method of the object whose field it is?"""
        if changes(body, same_place(place), methods):
            return True
        if not isinstance(place, ast.Attribute):
            return False
        owner = same_place(cast(ast.Name, place.value))
        called = {
            n.func.attr for n in _within(body) if isinstance(n, ast.Call) and isinstance(n.func, ast.Attribute) and owner(n.func.value)
        }
        return any(
            changes(method.body, lambda n: isinstance(n, ast.Attribute) and n.attr == place.attr, methods)
            for cls in trees.walk(self.tree)
            if isinstance(cls, ast.ClassDef)
            for method in cls.body
            if isinstance(method, ast.FunctionDef) and method.name in called
        )

    def _adds_items(self, node: ast.For, is_var: Callable[[ast.AST], bool], how: str) -> bool:
        """Does a loop over a dictionary set elements of it, at other keys than the one that it is at?"""
        target = node.target.elts[0] if how == "items" and isinstance(node.target, ast.Tuple) and node.target.elts else node.target
        key = variable(target) if isinstance(target, ast.Name) and how != "values" else None
        within = list(_within(node.body))
        if any(isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store) and variable(n) is key for n in within):
            key = None
        return any(
            isinstance(n, ast.Subscript)
            and isinstance(n.ctx, ast.Store)
            and is_var(n.value)
            and not (key is not None and isinstance(n.slice, ast.Name) and variable(n.slice) is key)
            for n in within
        )

    def _index_loop(self, node: ast.For, place: ast.Name | ast.Attribute, how: str) -> list[ir.Stmt]:
        """A list that grows or shrinks under its loop is walked by index, as Python's list iterator does."""
        xs = self.expr(place)
        is_place = same_place(place)

        def stored(n: ast.AST) -> bool:
            return isinstance(n, ast.Name | ast.Attribute) and isinstance(n.ctx, ast.Store) and is_place(n)

        reassigned = any(map(stored, _within(node.body)))
        aug_only = all(
            isinstance(n, ast.AugAssign)
            for n in _within(node.body)
            if isinstance(n, ast.AugAssign | ast.Assign | ast.For)
            and any(map(stored, trees.walk(n.target if isinstance(n, ast.AugAssign | ast.For) else n.targets[0])))
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

    def _snapshot_loop(self, node: ast.For, place: ast.Name | ast.Attribute, resizes: bool, what: str) -> list[ir.Stmt]:
        """A dict or set under change: Python raises at the turn after its size has changed; values are read anew."""
        container = self.expr(place)
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
