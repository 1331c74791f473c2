"""Python statements → IR: blocks, simple statements, branches, exceptions, match, inner functions."""

from __future__ import annotations

import ast
import dataclasses
from collections.abc import Sequence
from typing import Any, Literal

from dragoman.transpile import ir, trees
from dragoman.transpile import types as t
from dragoman.transpile.frontends import python_scope as scopes
from dragoman.transpile.frontends.python_base import FALSE, TRUE, FunctionInfo, fill, int_const, is_pure, none_of, str_const
from dragoman.transpile.frontends.python_builtins import is_instance
from dragoman.transpile.frontends.python_exprs import connected, element
from dragoman.transpile.frontends.python_loops import Loops, ends
from dragoman.transpile.frontends.python_scope import variable
from dragoman.transpile.passes.declare import zero
from dragoman.transpile.trees import nid


def _all(tests: Sequence[ir.Expr]) -> ir.Expr:
    return connected("and", tests)


def _leaves_early(node: ast.With) -> bool:
    """May the body be left otherwise than by its end or an exception?"""
    return any(isinstance(n, ast.Return | ast.Break | ast.Continue | ast.Yield | ast.YieldFrom) for s in node.body for n in trees.walk(s))


def _only_cleans_up(leave: scopes.FunctionNode) -> bool:
    """Does ``__exit__`` neither look at the exception nor swallow it?"""
    params = {a.arg for a in leave.args.args[1:]}
    for node in trees.walk(leave):
        if isinstance(node, ast.Name) and node.id in params:
            return False
        if isinstance(node, ast.Return) and not (node.value is None or (isinstance(node.value, ast.Constant) and not node.value.value)):
            return False
    return leave.args.vararg is None and isinstance(leave, ast.FunctionDef)


def half_sorted(body: Sequence[ir.Stmt], handlers: Sequence[ir.Handler]) -> bool:
    """Does a handler go on with a list that could not be sorted in place?"""
    catching = [h for h in handlers if not h.types or {"TypeError", "Exception", "BaseException"} & set(h.types)]
    for node in (n for s in body for n in ir.walk(s)) if catching else ():
        match node:
            case ir.Op(concept="list.sort" | "list.sort_desc", args=(items,)):
                by = element(items.type)
            case ir.Op(concept="list.sort_by" | "list.sort_by_desc", args=(items, ir.Lambda(body=key))):
                by = key.type
            case _:
                continue
        kept = not isinstance(items, ir.Name) or not all(ends(h.body) for h in catching)
        if partly_ordered(by) and (kept or any(n == items for h in catching for s in h.body for n in ir.walk(s))):
            return True
    return False


def partly_ordered(type_: t.Type) -> bool:
    """May two values of a type have no order?"""
    match type_:
        case t.Union(members=members):
            return not all(isinstance(m, t.Int | t.Float | t.Bool) for m in members)
        case t.Optional() | t.AnyT() | t.Dict():
            return True
        case t.Tuple() | t.List():
            return any(map(partly_ordered, t.children(type_)))
        case _:
            return False


class Statements(Loops):
    """Statement lowering; ``block`` is the door."""

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
            known = self._run[s] = any(nid(n) in self.evidence.observations for n in trees.walk(s))
        return known

    def stmt(self, node: ast.stmt) -> list[ir.Stmt]:
        handler = getattr(self, f"stmt_{type(node).__name__.lower()}", None)
        if handler is None:
            return [ir.ExprStmt(self.unsupported(node, type(node).__name__.lower(), f"Python's {type(node).__name__} statement", t.NONE))]
        result: list[ir.Stmt] = handler(node)
        return result

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
            case ast.BoolOp(op=op, values=[*tests, ast.Call() as last]):
                # ``x > 0 and xs.append(x)``
                test = tests[0] if len(tests) == 1 else ast.copy_location(ast.BoolOp(op, tests), node)
                if isinstance(op, ast.Or):
                    test = ast.copy_location(ast.UnaryOp(ast.Not(), test), node)
                return self.stmt_if(ast.copy_location(ast.If(test, [ast.copy_location(ast.Expr(last), last)], []), node))
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

    def stmt_return(self, node: ast.Return) -> list[ir.Stmt]:
        if self.fn is None:
            return [ir.ExprStmt(self.unsupported(node, "return", "return outside of a function", t.NONE))]
        if self.fn.is_generator or self.fn.name == "__init__":
            return [ir.Return()]
        slot = self.fn.result
        if node.value is None:
            self.note(slot, t.NONE)
            return [ir.Return(None if isinstance(slot.type, t.NoneT | t.Never) else self.fit(none_of(t.NONE), slot.type))]
        e = self.kept(self.expr(node.value, slot.type))
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
                    if concept == "dict.remove" and "Counter" in self.flavours(value):  # a counter misses nothing
                        args = [lambda w, o=obj: o, lambda w, k=key: k, lambda w: int_const(0)]  # type: ignore[misc]
                        out.append(ir.ExprStmt(self.op("dict.pop_or", args, target)))
                        continue
                    out.append(ir.ExprStmt(self.op(concept, [lambda w, o=obj: o, lambda w, k=key: k], target)))  # type: ignore[misc]
                case _:
                    out.append(ir.ExprStmt(self.unsupported(target, "delete", "del of this", t.NONE)))
        return out

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

    def stmt_if(self, node: ast.If) -> list[ir.Stmt]:
        test = self.cond(node.test)
        if isinstance(test, ir.Const):
            return list(self.block(node.body if test.value else node.orelse))
        then = self.block(node.body)
        orelse = self.block(node.orelse)
        return [ir.If(test, then, orelse)]

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
        if half_sorted(body, handlers):
            why = "a list whose sort may fail halfway is seen afterwards, in an order that only Python's own algorithm leaves"
            return [ir.ExprStmt(self.unsupported(node, "sort", why, t.NONE))]
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
        managed = self._managed(node, 0)
        if managed is not None:
            return managed
        return [ir.ExprStmt(self.unsupported(node, "with", "a with statement", t.NONE))]

    def _managed(self, node: ast.With, at: int) -> list[ir.Stmt] | None:
        """``with`` on objects of classes of the module, whose ``__exit__`` only cleans up: try and finally."""
        if at == len(node.items):
            return list(self.block(node.body))
        item = node.items[at]
        manager = self.expr(item.context_expr)
        cls = self.classes.get(manager.type.name) if isinstance(manager.type, t.Class) else None
        leave, enter = self.find_method(cls, "__exit__"), self.find_method(cls, "__enter__")
        if leave is None or enter is None:
            return None
        looks = len(leave.params()) == 1  # at the exception, see ``python_sugar_classes``
        if _leaves_early(node) if looks else not _only_cleans_up(leave.node):
            return None
        name = manager if isinstance(manager, ir.Name) else self.temp("manager", manager)
        entered = self.method_call(name, "__enter__", (), node)
        first: list[ir.Stmt] = [ir.ExprStmt(entered)]
        if item.optional_vars is not None:
            first = self._assign_value(item.optional_vars, entered)
        inner = self._managed(node, at + 1)
        if inner is None:
            return None
        left = self.method_call(name, "__exit__", [none_of(t.NONE)] * len(leave.params()), node)
        if not looks:
            return [*first, ir.Try(tuple(inner), (), (), (ir.ExprStmt(left),))]
        error = ir.Name(self.fresh("error"), type=t.Class("Exception"))
        told = self.method_call(name, "__exit__", [error], node)
        again: tuple[ir.Stmt, ...] = (ir.ExprStmt(told), ir.Raise())
        if not isinstance(told.type, t.NoneT):
            again = (ir.If(ir.Not(self.truth(told), type=t.BOOL), (ir.Raise(),)),)
        return [*first, ir.Try(tuple(inner), (ir.Handler(("Exception",), error.id, again),), (ir.ExprStmt(left),))]

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
                parts = [p for p in (self._case(p, subject) for p in patterns) if p is not None]
                if len(parts) < len(patterns):
                    return None
                tests = tuple(test for test, _ in parts)
                binds = parts[-1][1]
                for test, bound in reversed(parts[:-1]):
                    if bound != binds:
                        binds = [ir.If(test, tuple(bound), tuple(binds))]
                if any(isinstance(x, ir.Const) and x.value for x in tests):
                    return TRUE, binds
                return ir.BoolOp("or", tests, type=t.BOOL), binds
            case ast.MatchAs(pattern=inner, name=name):
                found = self._case(inner, subject) if inner is not None else (TRUE, [])
                if found is None or name is None:
                    return found
                var = variable(pattern)
                assert var is not None
                self.note(var, subject.type)
                return found[0], [*found[1], ir.Assign(self.name_of(var), self.fit(subject, self.slot_type(var)))]
            case ast.MatchSequence(patterns=patterns):
                return self._union_case(pattern, subject) or self._sequence_case(patterns, subject)
            case ast.MatchClass(cls=ast.Name(id=cls), patterns=patterns, kwd_attrs=names, kwd_patterns=named):
                return self._class_case(cls, patterns, dict(zip(names, named, strict=True)), subject)
            case _:
                return None

    def _union_case(self, pattern: ast.MatchSequence, subject: ir.Expr) -> tuple[ir.Expr, list[ir.Stmt]] | None:
        """A sequence among other things: first whether it is one."""
        if not isinstance(subject.type, t.Union):
            return None
        able = [m for m in subject.type.members if isinstance(m, t.List | t.Tuple)]
        found = self._sequence_case(pattern.patterns, ir.Coerce(subject, type=able[0])) if len(able) == 1 else None
        return found and (_all((ir.IsType(subject, able[0], type=t.BOOL), found[0])), found[1])

    def _class_case(
        self, name: str, patterns: Sequence[ast.pattern], named: dict[str, ast.pattern], subject: ir.Expr
    ) -> tuple[ir.Expr, list[ir.Stmt]] | None:
        """``Point(x=0)``, ``int(n)``: of this class, and the parts match."""
        test = self.type_test(subject, [ast.Name(name, ast.Load())])
        if test is None:
            return None
        cls = self.classes.get(name)
        if cls is None:
            if named or len(patterns) > 1:
                return None
            inner = subject
            if isinstance(subject.type, t.Union) and patterns:
                able = [m for m in subject.type.members if is_instance(m, name)]
                inner = ir.Coerce(subject, type=able[0]) if len(able) == 1 else subject
            found = self._case(patterns[0], inner) if patterns else (TRUE, [])
            return found and (_all((test, found[0])), found[1])
        fields = [n for n, _, _ in self.generated_fields(cls) or ()]
        if len(patterns) > len(fields):
            return None
        parts = {**dict(zip(fields, patterns, strict=False)), **named}
        obj = subject if subject.type == t.Class(name) else ir.Coerce(subject, type=t.Class(name))
        tests, binds = [test], []
        for field, pattern in parts.items():
            slot = self.find_field(cls, field)
            found = self._case(pattern, ir.Field(obj, field, type=slot.type)) if slot is not None else None
            if found is None:
                return None
            tests.append(found[0])
            binds.extend(found[1])
        return _all(tests), binds

    def _sequence_case(self, patterns: Sequence[ast.pattern], subject: ir.Expr) -> tuple[ir.Expr, list[ir.Stmt]] | None:
        tests: list[ir.Expr] = []
        binds: list[ir.Stmt] = []
        star = next((i for i, p in enumerate(patterns) if isinstance(p, ast.MatchStar)), None)
        count = len(patterns) - (star is not None)
        rest: ir.Expr | None = None
        if isinstance(subject.type, t.Tuple):
            size = len(subject.type.items)
            if size < count or (star is None and size != count):
                return FALSE, []
            items = [self.item(subject, i) for i in range(size)]
            if star is not None:
                left = items[star : size - (count - star)]
                elem = t.join_all(i.type for i in left)
                rest = ir.ListLit(tuple(self.fit(i, elem) for i in left), type=t.List(elem))
                items = [*items[:star], *items[size - (count - star) :]]
        elif isinstance(subject.type, t.List):
            elem = subject.type.elem
            enough: Literal["==", ">="] = "==" if star is None else ">="
            if star is None or count:
                tests.append(ir.Compare(enough, ir.Length(subject, type=t.INT), int_const(count), type=t.BOOL))
            before = count if star is None else star
            items = [ir.Index(subject, int_const(i), wraps=False, type=elem) for i in range(before)]
            items += [ir.Index(subject, int_const(i - count), wraps=True, type=elem) for i in range(before, count)]
            rest = ir.Slice(subject, int_const(before), int_const(before - count) if before < count else None, type=t.List(elem))
        else:
            return None
        for p, item in zip((p for p in patterns if not isinstance(p, ast.MatchStar)), items, strict=True):
            found = self._case(p, item)
            if found is None:
                return None
            tests.append(found[0])
            binds.extend(found[1])
        name = patterns[star] if star is not None else None
        if name is not None and (var := variable(name)) is not None and rest is not None:
            self.note(var, rest.type)
            binds.append(ir.Assign(self.name_of(var), self.fit(rest, self.slot_type(var))))
        return _all(tests), binds

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
