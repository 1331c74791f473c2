"""The meaning of the functional tree, executed: the interpreter of the IR, with terms for bodies and values that never change."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.generators.functional import Functional
from dragoman.transpile.passes import terms
from dragoman.transpile.passes.functional import Lowering
from dragoman.transpile.passes.lowering import Fresh
from dragoman.transpile.passes.rebinding import Shape, Updated, changes, rebind, shapes
from tests.transpile.reference import Env, IRError, Machine, UserError


class _Jump(Exception):
    def __init__(self, items: tuple[Any, ...]) -> None:
        self.items = items


#: How a term ended, where that is more than a value.
Ended = tuple[str, Any]


def lowered(module: ir.Module) -> tuple[ir.Module, dict[str, Shape]]:
    """A module as far as the passes of a functional target bring it, and the shapes of its functions."""
    for lower in Functional.PASSES:
        module = lower(module)
    known = shapes(module)
    return rebind(module, known), known


def definitions(module: ir.Module) -> dict[str, terms.Definition]:
    lowering = Lowering(Fresh(module))
    return {f.name: lowering.function(f) for f in module.functions}


class TermMachine(Machine):
    """Runs the functions of a module by their terms; every value is checked against its type."""

    def __init__(self, module: ir.Module) -> None:
        module, self.shapes = lowered(module)
        self.definitions = definitions(module)
        super().__init__(module)

    def outcome(self, name: str, *args: Any) -> tuple[Any, list[Any]]:
        """The result of a call and the arguments as it leaves them."""
        shape = self.shapes[name]
        given = self.call(name, *copy.deepcopy(args))
        after = list(args)
        values = list(given) if isinstance(shape.gives, t.Tuple) and len(shape.changed) + shape.has_result > 1 else [given]
        result = values.pop(0) if shape.has_result else None
        for at, value in zip(shape.changed, values, strict=False):
            after[at] = value
        return (after[shape.same] if shape.same is not None else result), after

    def closure(self, f: ir.Function, env: Env) -> Callable[..., Any]:
        def run(*args: Any) -> Any:
            inner = Env(env)
            for p, a in zip(f.params, args, strict=True):
                self.check(a, p.type, f"parameter {p.name} of {f.name}")
                inner.values[p.name] = a
            value = self.term(self.definitions[f.name].body, inner)
            if isinstance(f.result, t.NoneT):
                return None
            self.check(value, f.result, f"result of {f.name}")
            return value

        return run

    def pack(self, items: tuple[ir.Expr, ...], env: Env) -> Any:
        values = tuple(self.eval(i, env) for i in items)
        return values[0] if len(values) == 1 else values

    def bound(self, pattern: ir.Expr | None, value: Any, env: Env) -> Env:
        inner = Env(env)
        if pattern is not None:
            self.bind(pattern, value, inner)
        return inner

    def start(self, carried: tuple[terms.Carried, ...], env: Env) -> list[Any]:
        return [self.eval(c.start, env) for c in carried]

    def turn(self, carried: tuple[terms.Carried, ...], values: Any, env: Env) -> Env:
        inner = Env(env)
        for c, value in zip(carried, values, strict=True):
            self.bind(c.name, value, inner)
        return inner

    def term(self, term: terms.Term, env: Env) -> Any:
        self.tick()
        match term:
            case terms.Value(expr=expr):
                return self.eval(expr, env)
            case terms.Pack(items=items):
                return self.pack(items, env)
            case terms.Next(items=items):
                return ("next", self.pack(items, env))
            case terms.Stop(items=items):
                return ("stop", self.pack(items, env))
            case terms.Done(items=items):
                return ("done", self.pack(items, env))
            case terms.Jump(items=items):
                raise _Jump(tuple(self.eval(i, env) for i in items))
            case terms.Seq(binds=binds, value=last):
                for bind in binds:
                    value = self.term(bind.value, env)
                    env = self.bound(bind.pattern, value, env)
                return self.term(last, env)
            case terms.Branch(cond=cond, then=then, orelse=orelse):
                return self.term(then if self.truth(cond, env) else orelse, env)
            case terms.Raise(exception=exception):
                if exception is None:
                    raise self.handled[-1]
                raise self.throwable(self.eval(exception, env))
            case terms.Try():
                return self.protected(term, env)
            case terms.Fold():
                return self.fold(term, env)
            case terms.Loop(carried=carried, body=body):
                values: Any = self.start(carried, env)
                while True:
                    try:
                        return self.term(body, self.turn(carried, values, env))
                    except _Jump as jump:
                        values = jump.items
            case terms.Walk():
                return self.walk(term, env)
            case terms.Resume(value=value, results=results, done=done, names=names, rest=rest):
                how, what = self.term(value, env)
                chosen = results if how == "done" else names
                given = chosen[0] if len(chosen) == 1 else ir.TupleLit(chosen) if chosen else None
                return self.term(done if how == "done" else rest, self.bound(given, what, env))
            case _:
                raise IRError(f"no term: {term!r}")

    def fold(self, term: terms.Fold, env: Env) -> Any:
        values: Any = self.start(term.carried, env)
        for element in self.eval(term.iterable, env):
            inner = self.turn(term.carried, values, self.bound(term.pattern, element, env))
            value = self.term(term.body, inner)
            how = "next"
            if term.stops:
                how, value = value
            values = [value] if len(term.carried) == 1 else list(value)
            if how == "stop":
                break
        return values[0] if len(values) == 1 else tuple(values)

    def walk(self, term: terms.Walk, env: Env) -> Any:
        values: Any = self.start(term.carried, env)
        for element in self.eval(term.iterable, env):
            try:
                return self.term(term.body, self.bound(term.pattern, element, self.turn(term.carried, values, env)))
            except _Jump as jump:
                values = jump.items
        return self.term(term.exit, self.turn(term.carried, values, env))

    def protected(self, term: terms.Try, env: Env) -> Any:
        try:
            return self.term(term.body, env)
        except _Jump as jump:
            raise IRError("a jump out of a try") from jump
        except (IRError, TimeoutError):
            raise
        except Exception as error:
            for handler in term.handlers:
                if not handler.types or any(self.caught(error, name) for name in handler.types):
                    inner = Env(env)
                    if handler.name:
                        inner.values[handler.name] = error.value if isinstance(error, UserError) else error
                    self.handled.append(error)
                    try:
                        return self.term(handler.body, inner)
                    finally:
                        self.handled.pop()
            raise
        finally:
            if term.final is not None:
                self.term(term.final, env)

    # --- expressions ---

    def _eval(self, e: ir.Expr, env: Env) -> Any:
        match e:
            case Updated(place=place, value=value):
                holder = copy.copy(self.eval(place.obj, env))  # type: ignore[attr-defined]
                inner = Env(env)
                inner.values["$holder"] = holder
                at = self.in_holder(place)
                new = self.eval(value, env)
                self.assign(at, new, inner)
                return holder
            case terms.Inline(term=term):
                return self.term(term, env)
            case ir.Op() if changes(e):
                return self.changed(e, env)
            case _:
                return super()._eval(e, env)

    @staticmethod
    def in_holder(place: ir.Expr) -> ir.Expr:
        """The place in a copy of its container."""
        import dataclasses

        holder = ir.Name("$holder", type=place.obj.type)  # type: ignore[attr-defined]
        return dataclasses.replace(place, obj=holder)  # type: ignore[call-arg]

    def changed(self, e: ir.Op, env: Env) -> Any:
        """An operation that changes its first operand, on a copy of it."""
        inner = Env(env)
        inner.values["$holder"] = copy.copy(self.eval(e.args[0], env))
        holder = ir.Name("$holder", type=e.args[0].type)
        both = isinstance(e.type, t.Tuple) and e.type != e.args[0].type
        result_type = e.type.items[0] if both and isinstance(e.type, t.Tuple) else t.NONE
        plain = ir.Op(e.concept, (holder, *e.args[1:]), on_fail=e.on_fail, type=result_type)
        result = super().op(plain, inner)
        return (result, inner.values["$holder"]) if both else inner.values["$holder"]
