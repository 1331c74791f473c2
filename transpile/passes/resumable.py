"""Lazy generators as functions that go on where they left off: variables that stay, and a step that returns the next element.

Where a target has no coroutines, a fluent writer keeps the generator's variables in a closure (or an object) and writes what
happens from one ``yield`` to the next as a function. What stands after a ``yield`` is done just before the element is
returned where nobody can tell the difference; else it waits, behind a number that says where to go on.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.passes.fusion import default_value, lazy_generators
from dragoman.transpile.passes.lazy import LOOPS, is_lazy, own_continue
from dragoman.transpile.passes.lowering import Fresh, by_scope

TRUE, FALSE = ir.Const(True, type=t.BOOL), ir.Const(False, type=t.BOOL)


class NoStepError(Exception):
    """A generator of a shape that has no readable step; the text says why."""


def lazy_closures(module: ir.Module) -> ir.Module:
    """For targets whose fluent writers keep a generator in a closure."""
    return lazy_generators(module, closures, able)


def lazy_steps(module: ir.Module) -> ir.Module:
    """For targets with a protocol of iterators that say whether there is more."""
    return lazy_generators(module, lambda m: stepped(m, inline=True), able)


def lazy_optional_steps(module: ir.Module) -> ir.Module:
    """For targets whose iterators give an optional element, none at the end."""
    return lazy_generators(module, lambda m: stepped(m, inline=True, optional=True), able)


def closures(module: ir.Module, *, functions: bool = True) -> ir.Module:
    """Lazy generators as functions that return a function for the next element: none where it has ended.

    Without ``functions`` only what takes the next elements becomes calls; types stay those of iterators.
    """
    return _Consumers(stepped(module)).module() if functions else by_scope(module, _Consumers(module).within)


def stepped(module: ir.Module, *, inline: bool = False, optional: bool = False) -> ir.Module:
    """The body of each lazy generator becomes its variables, one nested function (the step), and the return of that function.

    It stays marked as a generator, with its iterator's type as result. ``inline``: instead of a function comes a loop whose
    body is the step; ``step_of`` takes it apart again. ``optional``: the step of one that never ends gives optional elements too.
    """

    def within(fresh: Fresh, scope: ir.Node) -> Callable[[ir.Node], ir.Node | tuple[ir.Stmt, ...]]:
        return lambda node: change(node, fresh)

    def change(node: ir.Node, fresh: Fresh) -> ir.Node:
        if not isinstance(node, ir.Function) or not node.is_generator or not is_lazy(node.result):
            return node
        assert isinstance(node.result, t.Iter)
        try:
            return _Stepper(node, node.result, fresh, inline=inline, optional=optional).function()
        except NoStepError as error:
            why = f"the generator {node.name} cannot be written as a step: {error}"
            body = (ir.ExprStmt(ir.Unsupported("generator", why, type=t.NONE, span=node.span), span=node.span),)
            return dataclasses.replace(node, body=body)

    return by_scope(module, within, ir.Function)


def able(function: ir.Function, module: ir.Module) -> bool:
    """Has a generator that may end a readable step?"""
    if not isinstance(function.result, t.Iter):
        return False
    try:
        _Stepper(function, dataclasses.replace(function.result, lazy="ending"), Fresh(module)).function()
    except NoStepError:
        return False
    return True


def step_of(function: ir.Function) -> tuple[ir.Body, ir.Body]:
    """The variables of a generator with an inline step, and the step."""
    *state, step = function.body
    if not isinstance(step, ir.While):
        raise UnsupportedError("generator", f"the generator {function.name} has no step", function.span)
    return tuple(state), step.body


def step_result(type_: t.Iter) -> t.Type:
    return type_.elem if type_.lazy == "endless" else t.Optional(type_.elem)


@dataclass
class _Stepper:
    """Makes the step of one generator."""

    generator: ir.Function
    type: t.Iter
    fresh: Fresh
    inline: bool = False
    optional: bool = False
    #: Variables that outlive a step, with what they start with.
    state: list[ir.Stmt] = field(default_factory=list)
    #: What waits after a ``yield``, by the number that stands for it.
    waiting: list[ir.Body] = field(default_factory=list)
    _resume: ir.Name | None = None
    _done: ir.Name | None = None

    def function(self) -> ir.Function:
        if isinstance(self.type.elem, t.Optional) and self.type.lazy == "ending":
            raise NoStepError("none is one of its elements")
        body = self.own_parameters() if self.inline and not self.optional else self.generator.body
        body = self.lifted(body[:-1] if body and isinstance(body[-1], ir.Return) and body[-1].value is None else body)
        cut = next((i for i, s in enumerate(body) if yields(s)), len(body))
        start, rest = body[:cut], body[cut:]
        if any(not quiet(s) for s in start) or any(ir.holds(s, ir.Return) for s in start):
            raise NoStepError("what it does before its first element can be seen")
        self.state.extend(start)
        whole = self.ended(self.sections(rest))
        result = step_result(self.type)
        name = self.fresh("step")
        captured, assigned = self.captured(whole)
        whole = [x for s in whole for x in (s.then if isinstance(s, ir.If) and s.cond == TRUE else (s,))]
        if self.inline:
            return dataclasses.replace(self.generator, body=(*self.state, ir.While(TRUE, tuple(whole), span=self.generator.span)))
        step = ir.Function(name, (), result, tuple(whole), captures=captured, assigns_captured=assigned, span=self.generator.span)
        kind = t.Func((), result)
        return dataclasses.replace(
            self.generator,
            body=(*self.state, ir.FunctionDef(step, span=self.generator.span), ir.Return(ir.Name(name, type=kind))),
        )

    def own_parameters(self) -> ir.Body:
        """A body that leaves the parameters alone, for targets that cannot capture one that changes."""
        body = self.generator.body
        for p in self.generator.params:
            if any(
                isinstance(n, ir.Assign) and any(x == ir.Name(p.name, type=p.type) for x in ir.walk(n.target))
                for s in body
                for n in ir.walk(s)
            ):
                own = ir.Name(self.fresh(f"own_{p.name}"), type=p.type)
                body = tuple(ir.rewrite(s, lambda n, p=p, own=own: own if isinstance(n, ir.Name) and n.id == p.name else n) for s in body)  # type: ignore[misc]
                body = (ir.Declare(own.id, own.type, ir.Name(p.name, type=p.type)), *body)
        return body

    def captured(self, body: Sequence[ir.Stmt]) -> tuple[tuple[str, ...], tuple[str, ...]]:
        outer = {n.name for s in self.state for n in ir.walk(s, ir.Declare)}
        outer |= {n.id for s in self.state if isinstance(s, ir.Unpack) for n in ir.walk(s.target) if isinstance(n, ir.Name)}
        outer |= {p.name for p in self.generator.params} | {*self.generator.captures, *self.generator.assigns_captured}
        named = [n.id for s in body for n in ir.walk(s) if isinstance(n, ir.Name)]
        targets = {
            x.id
            for s in body
            for n in ir.walk(s, ir.Assign)
            for x in (n.target.items if isinstance(n.target, ir.TupleLit) else (n.target,))
            if isinstance(x, ir.Name)
        }
        targets |= {n.name for s in body for n in ir.walk(s, ir.Assigned)}
        captures = tuple(dict.fromkeys(x for x in named if x in outer and x not in targets))
        return captures, tuple(dict.fromkeys(x for x in named if x in outer and x in targets))

    # --- the parts of the body one after the other --------------------------------------------------------------------

    def sections(self, body: ir.Body) -> list[ir.Stmt]:
        """The step for statements some of which yield: a number says which of them is on."""
        parts = self.parts(body)
        if len(parts) == 1 and isinstance(parts[0][-1], ir.While):
            return self.last(parts[0][-1])
        stage = ir.Name(self.fresh("stage"), type=t.INT)
        self.state.append(ir.Declare(stage.id, t.INT, _int(0)))
        out: list[ir.Stmt] = []
        for i, part in enumerate(parts):
            last = i + 1 == len(parts)
            part = self.kept(part, parts[i + 1 :])
            loop = part[-1] if part else None
            if last and isinstance(loop, ir.While) and endless(turned := self.loop(loop)):
                return [*out, *self.resumed(), turned]
            out.append(self.staged(stage, i, i + 1, part))
        return [*out, self.end()]

    def parts(self, body: ir.Body) -> list[ir.Body]:
        """Statements up to a ``yield``, loops that yield, and what stands between."""
        parts: list[ir.Body] = []
        plain: list[ir.Stmt] = []
        for s in body:
            if isinstance(s, ir.Yield):
                parts.append((*plain, s))
                plain = []
            elif isinstance(s, LOOPS) and yields(s):
                if plain and parts and isinstance(parts[-1][-1], ir.Yield) and all(map(constant, plain)):
                    parts[-1] = (*plain, *parts[-1])
                elif plain:
                    parts.append(tuple(plain))
                parts.append((s,))
                plain = []
            elif yields(s):
                raise NoStepError("it yields in a condition outside of its loop")
            else:
                plain.append(s)
        if plain:
            parts.append(tuple(plain))
        return parts

    def staged(self, stage: ir.Name, number: int, following: int, part: ir.Body) -> ir.Stmt:
        onward = ir.Assign(stage, _int(following))
        at = ir.Compare("==", stage, _int(number), type=t.BOOL)
        match part:
            case (*before, ir.Yield(value=value) as s):
                return ir.If(at, (*before, onward, ir.Return(self.some(value), span=s.span)))
            case (ir.While() as loop, *after):
                turned = self.loop(loop)
                return ir.If(at, (*self.resumed(), turned, *after, onward))
            case _:
                return ir.If(at, (*part, onward))

    def last(self, loop: ir.While) -> list[ir.Stmt]:
        """A step that is one loop to the end."""
        turned = self.loop(loop)
        return [*self.resumed(), turned, *([] if endless(turned) else [self.end()])]

    def end(self) -> ir.Stmt:
        if self.type.lazy == "endless":
            raise NoStepError("it may end")
        return ir.Return(self.none())

    def kept(self, part: ir.Body, later: Sequence[ir.Body], *, start: bool = True) -> ir.Body:
        """Variables that later parts look at are declared with those that stay; ``start``: they need their value only once."""
        used = {n.id for p in later for s in p for n in ir.walk(s) if isinstance(n, ir.Name)}

        out: list[ir.Stmt] = []
        for s in part:
            if isinstance(s, ir.Declare) and s.name in used:
                begin = s.value if start and constant(s) else default_value(s.type)
                if begin is None or s.value is None:
                    raise NoStepError(f"its variable {s.name} has no plain value to begin with")
                known = next((d for d in self.state if isinstance(d, ir.Declare) and d.name == s.name), None)
                if known is None:
                    self.state.append(ir.Declare(s.name, s.type, begin))
                elif known.type != s.type:
                    raise NoStepError(f"its variable {s.name} is of two types")
                if known is not None or begin != s.value or not start:
                    out.append(ir.Assign(ir.Name(s.name, type=s.type), s.value, span=s.span))
            else:
                out.append(s)
        return tuple(out)

    def none(self) -> ir.Expr:
        return ir.Const(None, type=t.Optional(self.type.elem))

    def some(self, value: ir.Expr) -> ir.Expr:
        return (
            value
            if self.type.lazy == "endless" and not self.optional
            else ir.Coerce(value, type=t.Optional(self.type.elem), span=value.span)
        )

    # --- loops --------------------------------------------------------------------------------------------------------

    def lifted(self, body: ir.Body) -> ir.Body:
        """Loops that yield, with their counters as variables."""
        out: list[ir.Stmt] = []
        for s in body:
            match s:
                case ir.ForRange(var=var, start=start, stop=stop, step=step, body=inner) if yields(s):
                    if s.var_assigned:
                        raise NoStepError("it assigns the counter of a loop that yields")
                    counter = ir.Name(var, type=s.var_type)
                    end = stop
                    if not isinstance(stop, ir.Const):
                        name = ir.Name(self.fresh("stop"), type=stop.type)
                        out.append(ir.Declare(name.id, name.type, stop, mutable=False))
                        end = name
                    if not isinstance(step, ir.Const):
                        raise NoStepError("the step of its loop is not known")
                    size = ir.Const(abs(step.value), type=counter.type)
                    onward = ir.Assign(counter, ir.Arith("+" if step.value > 0 else "-", counter, size, type=counter.type))
                    test = ir.Compare("<" if step.value > 0 else ">", counter, end, type=t.BOOL)
                    out.append(ir.Declare(var, counter.type, start))
                    turned = (*_before_continue(self.lifted(inner), onward), onward)
                    out.append(ir.While(test, turned, span=s.span))
                case ir.ForEach(target=target, iterable=source, body=inner) if yields(s) and not is_lazy(source.type):
                    if not isinstance(source.type, t.List):
                        raise NoStepError("it loops over what is no list")
                    items = source
                    if not isinstance(source, ir.Name):
                        items = ir.Name(self.fresh("items"), type=source.type)
                        out.append(ir.Declare(items.id, items.type, source, mutable=False))
                    place = ir.Name(self.fresh("place"), type=t.INT)
                    item = ir.Index(items, place, wraps=False, on_fail="unreachable", type=source.type.elem)
                    take: ir.Stmt = (
                        ir.Unpack(target, item) if isinstance(target, ir.TupleLit) else ir.Declare(_name(target), target.type, item)
                    )
                    onward = ir.Assign(place, ir.Arith("+", place, ir.Const(1, type=t.INT), type=t.INT))
                    test = ir.Compare("<", place, ir.Length(items, type=t.INT), type=t.BOOL)
                    out.append(ir.Declare(place.id, t.INT, ir.Const(0, type=t.INT)))
                    out.append(ir.While(test, (take, onward, *self.lifted(inner)), span=s.span))
                case ir.ForEach(target=target, iterable=source, body=inner) if yields(s):
                    held = source
                    if not isinstance(source, ir.Name):
                        held = ir.Name(self.fresh("source"), type=source.type)
                        out.append(ir.Declare(held.id, held.type, source))
                    assert isinstance(source.type, t.Iter)
                    if source.type.lazy != "endless":
                        raise NoStepError("it loops over a lazy iterator that may end")
                    taken = ir.Op("iter.next", (held,), type=source.type.elem, span=source.span)
                    take = ir.Unpack(target, taken) if isinstance(target, ir.TupleLit) else ir.Declare(_name(target), target.type, taken)
                    out.append(ir.While(TRUE, (take, *self.lifted(inner)), span=s.span))
                case ir.While(body=inner) if yields(s):
                    out.append(dataclasses.replace(s, body=self.lifted(inner)))
                case ir.If(then=then, orelse=orelse) if yields(s):
                    out.append(dataclasses.replace(s, then=self.lifted(then), orelse=self.lifted(orelse)))
                case ir.Try() if yields(s):
                    raise NoStepError("it yields inside a try")
                case _:
                    out.append(s)
        return tuple(out)

    def loop(self, loop: ir.While) -> ir.Stmt:
        """The loop with steps for yields; one that returns in every turn is none."""
        body = self.turn(loop.body, ())
        if isinstance(body[-1], ir.Return) and not own_break(body) and not own_continue(body):
            return ir.If(loop.cond, body, span=loop.span)
        return dataclasses.replace(loop, body=body)

    def turn(self, body: ir.Body, after: ir.Body) -> ir.Body:
        """A turn of a loop: every ``yield`` returns, with what comes after it done before or waiting."""
        if any(isinstance(s, ir.While) and yields(s) for s in body):
            return self.inner((*body, *after))
        out: list[ir.Stmt] = []
        for i, s in enumerate(body):
            rest = (*body[i + 1 :], *after)
            match s:
                case ir.Yield():
                    return (*out, *self.returned(s, rest))
                case ir.If() if yields(s):
                    if any(map(yields, rest)) and not all(map(yields, (ir.If(TRUE, s.then), ir.If(TRUE, s.orelse)))):
                        then, orelse = self.turn(s.then, rest), self.turn(s.orelse, ())
                    else:
                        then, orelse = self.turn(s.then, rest), self.turn(s.orelse, rest if yields(ir.If(TRUE, s.orelse)) else ())
                    out.append(dataclasses.replace(s, then=then, orelse=orelse))
                case ir.Return():
                    return (*out, *self.finish(s))
                case ir.If() if ir.holds(s, ir.Return):
                    out.append(dataclasses.replace(s, then=self.turn(s.then, ()), orelse=self.turn(s.orelse, ())))
                case _:
                    if ir.holds(s, ir.Return):
                        raise NoStepError("it ends inside an inner loop")
                    out.append(s)
        return tuple(out)

    def finish(self, s: ir.Return) -> ir.Body:
        """The end of the generator in the middle of its loop: later steps know it by a flag."""
        if self.type.lazy == "endless":
            raise NoStepError("it may end")
        if self._done is None:
            self._done = ir.Name(self.fresh("done"), type=t.BOOL)
            self.state.append(ir.Declare(self._done.id, t.BOOL, FALSE))
        return (ir.Assign(self._done, TRUE), ir.Return(self.none(), span=s.span))

    def ended(self, body: list[ir.Stmt]) -> list[ir.Stmt]:
        return body if self._done is None else [ir.If(self._done, (ir.Return(self.none()),)), *body]

    def returned(self, s: ir.Yield, rest: ir.Body) -> ir.Body:
        rest = _until_jump(rest)
        if not rest:
            return (ir.Return(self.some(s.value), span=s.span),)
        if all(map(quiet, rest)) and not any(ir.holds(r, ir.Break, ir.Continue) for r in rest):
            if steady(s.value, rest):
                return (*rest, ir.Return(self.some(s.value), span=s.span))
            if is_plain(s.value.type):
                value = ir.Name(self.fresh("current"), type=s.value.type)
                return (
                    ir.Declare(value.id, value.type, s.value, mutable=False),
                    *rest,
                    ir.Return(self.some(value), span=s.span),
                )
        if own_continue(rest) or own_break(rest):
            raise NoStepError("it leaves its loop after it has yielded")
        if any(isinstance(x, ir.Declare) for x in self._declared_around(s, rest)):
            raise NoStepError("a variable of its loop is looked at after it has yielded")
        number = len(self.waiting) + 1
        self.waiting.append(())
        self.waiting[number - 1] = self.turn(rest, ())
        return (
            ir.Assign(self.resume(), ir.Const(number, type=t.INT)),
            ir.Return(self.some(s.value), span=s.span),
        )

    def _declared_around(self, s: ir.Yield, rest: ir.Body) -> list[ir.Stmt]:
        """Declarations inside the loops of the generator of variables that ``rest`` looks at and does not declare itself."""
        used = {n.id for r in rest for n in ir.walk(r) if isinstance(n, ir.Name)}
        own = {n.name for r in rest for n in ir.walk(r, ir.Declare)}
        inside = [d for b in self.generator.body if isinstance(b, LOOPS) for d in ir.walk(b, ir.Declare)]
        return [d for d in inside if d.name in used - own]

    def resume(self) -> ir.Name:
        if self._resume is None:
            self._resume = ir.Name(self.fresh("resume"), type=t.INT)
            self.state.append(ir.Declare(self._resume.id, t.INT, _int(0)))
        return self._resume

    def resumed(self) -> list[ir.Stmt]:
        """What has waited since the last step, done first."""
        out: list[ir.Stmt] = []
        waiting, self.waiting = self.waiting, []
        for i, body in enumerate(waiting):
            at = ir.Compare("==", self.resume(), ir.Const(i + 1, type=t.INT), type=t.BOOL)
            out.append(ir.If(at, (ir.Assign(self.resume(), ir.Const(0, type=t.INT)), *body)))
        return out

    def inner(self, body: ir.Body) -> ir.Body:
        """A turn with loops that yield inside it: a flag or a number says which of them is on, so that the next step goes on in it."""
        if any(own_break((s,)) or own_continue((s,)) for s in body):
            raise NoStepError("it leaves a turn around an inner loop that yields")
        parts = self.parts(body)
        if len(parts) > 1 and not yields(ir.If(TRUE, parts[-1])):
            parts[-2:] = [(*parts[-2], *parts[-1])]
        if len(parts) == 1 and isinstance(parts[0][0], ir.While):
            loop, *after = parts[0]
            assert isinstance(loop, ir.While)
            return (self.loop(loop), *after)
        if len(parts) == 2 and not any(map(yields, parts[0])):
            flag = ir.Name(self.fresh("inside"), type=t.BOOL)
            self.state.append(ir.Declare(flag.id, t.BOOL, FALSE))
            first = self.kept(parts[0], parts[1:], start=False)
            loop, *after = parts[1]
            assert isinstance(loop, ir.While)
            return (
                ir.If(ir.Not(flag, type=t.BOOL), (*first, ir.Assign(flag, TRUE))),
                self.loop(loop),
                ir.Assign(flag, FALSE),
                *after,
            )
        stage = ir.Name(self.fresh("stage"), type=t.INT)
        self.state.append(ir.Declare(stage.id, t.INT, _int(0)))
        out = []
        for i, part in enumerate(parts):
            part = self.kept(part, parts[i + 1 :], start=False)
            out.append(self.staged(stage, i, (i + 1) % len(parts), part))
        return tuple(out)


def _int(value: int) -> ir.Const:
    return ir.Const(value, type=t.INT)


def constant(s: ir.Stmt) -> bool:
    """A variable that begins with a literal."""
    return isinstance(s, ir.Declare) and isinstance(s.value, ir.Const)


def endless(loop: ir.Stmt) -> bool:
    """Does a loop, or what has become of it, never come to its end?"""
    if isinstance(loop, ir.While):
        return loop.cond == TRUE and not own_break(loop.body)
    return isinstance(loop, ir.If) and loop.cond == TRUE


def _name(target: ir.Expr) -> str:
    assert isinstance(target, ir.Name)
    return target.id


def yields(node: ir.Node) -> bool:
    return ir.holds(node, ir.Yield)


def own_break(body: Sequence[ir.Stmt]) -> bool:
    stack: list[ir.Node] = list(body)
    while stack:
        node = stack.pop()
        if isinstance(node, ir.Break):
            return True
        if not isinstance(node, (*LOOPS, ir.FunctionDef, ir.Expr)):
            stack.extend(ir.child_nodes(node))
    return False


def _before_continue(body: ir.Body, extra: ir.Stmt) -> ir.Body:
    """The statement before every ``continue`` of this body's own loop."""
    out: list[ir.Stmt] = []
    for s in body:
        match s:
            case ir.Continue():
                out.extend((extra, s))
            case ir.If(then=then, orelse=orelse):
                out.append(dataclasses.replace(s, then=_before_continue(then, extra), orelse=_before_continue(orelse, extra)))
            case _:
                out.append(s)
    return tuple(out)


def _until_jump(body: ir.Body) -> ir.Body:
    """Statements up to a ``continue`` that the end of the turn makes needless."""
    for i, s in enumerate(body):
        if isinstance(s, ir.Continue):
            return body[:i]
    return body


def quiet(s: ir.Stmt) -> bool:
    """Can nobody see when this is done: no input or output, no call of unknown effect, no loop that may not end, no exception?"""
    for node in ir.walk(s):
        match node:
            case ir.Yield() | ir.While() | ir.Raise() | ir.Assert() | ir.CallValue() | ir.MethodCall() | ir.Try() | ir.New():
                return False
            case ir.Op(concept=concept) if concept.startswith(("io.", "sys.", "random.", "time.", "driver.")):
                return False
            case ir.Call(type=type_) if not is_lazy(type_):
                return False
            case ir.Return():
                return False
            case _:
                pass
    return True


def is_plain(type_: t.Type) -> bool:
    """Is a value of this type untouched by later changes of what it was taken from?"""
    if isinstance(type_, t.Tuple | t.Optional):
        return all(map(is_plain, t.children(type_)))
    return isinstance(type_, t.Int | t.Float | t.Bool | t.Str | t.Char | t.Bytes)


def steady(value: ir.Expr, rest: Sequence[ir.Stmt]) -> bool:
    """Is a value the same after these statements as before?"""
    if not is_plain(value.type):
        return False
    read = {n.id for n in ir.walk(value) if isinstance(n, ir.Name)}
    if any(not isinstance(n, ir.Name | ir.Const | ir.Arith | ir.TupleLit | ir.Coerce) for n in ir.walk(value)):
        return False
    written = {n.id for s in rest for a in ir.walk(s, ir.Assign) for n in ir.walk(a.target) if isinstance(n, ir.Name)}
    return not read & written and not any(ir.holds(s, ir.Assigned) for s in rest)


# --- consumers of closures --------------------------------------------------------------------------------------------


class _Consumers:
    """Loops over and next elements of generators that have become functions."""

    def __init__(self, module: ir.Module) -> None:
        self._module = module

    def module(self) -> ir.Module:
        return ir.rewrite(by_scope(self._module, self.within), _as_function)

    def within(self, fresh: Fresh, scope: ir.Node) -> Callable[[ir.Node], ir.Node | tuple[ir.Stmt, ...]]:
        self.fresh = fresh
        return self.change

    def change(self, node: ir.Node) -> ir.Node | tuple[ir.Stmt, ...]:
        match node:
            case ir.ForEach(target=target, iterable=ir.Expr(type=t.Iter(lazy=lazy)) as source, body=body) if lazy:
                return tuple(self.loop(target, source, body, node.span))
            case ir.Op(concept="iter.next", args=(ir.Expr(type=t.Iter(lazy="endless")) as source,)):
                return ir.CallValue(source, (), type=node.type, span=node.span)
            case ir.Op(concept="iter.next_or", args=(ir.Expr(type=t.Iter(lazy="endless")) as source, _)):
                return ir.CallValue(source, (), type=node.type, span=node.span)
            case ir.Op(concept="iter.next_or", args=(ir.Expr(type=t.Iter(lazy="ending")) as source, default)):
                assert isinstance(source.type, t.Iter)
                call = ir.CallValue(source, (), type=t.Optional(source.type.elem), span=node.span)
                if isinstance(default, ir.Const) and default.value is None:
                    return call
                item = ir.Name(self.fresh("item"), type=call.type)
                whole = ir.IfExp(ir.IsNone(item, type=t.BOOL), default, ir.Coerce(item, type=source.type.elem), type=node.type)
                return ir.Block((ir.Declare(item.id, item.type, call, mutable=False),), whole, type=node.type, span=node.span)
            case ir.Op(concept="iter.next", args=(ir.Expr(type=t.Iter(lazy="ending")) as source,)):
                assert isinstance(source.type, t.Iter)
                item = ir.Name(self.fresh("item"), type=t.Optional(source.type.elem))
                call = ir.CallValue(source, (), type=item.type, span=node.span)
                ended = ir.Raise(ir.New("StopIteration", (), type=t.Class("StopIteration")), span=node.span)
                return ir.Block(
                    (ir.Declare(item.id, item.type, call, mutable=False), ir.If(ir.IsNone(item, type=t.BOOL), (ended,))),
                    ir.Coerce(item, type=source.type.elem),
                    type=node.type,
                    span=node.span,
                )
            case _:
                return node

    def loop(self, target: ir.Expr, source: ir.Expr, body: ir.Body, span: ir.Span | None) -> list[ir.Stmt]:
        assert isinstance(source.type, t.Iter)
        elem, lazy, result = source.type.elem, source.type.lazy, step_result(source.type)
        before: list[ir.Stmt] = []
        if not isinstance(source, ir.Name):
            name = source.func if isinstance(source, ir.Call) else source.method if isinstance(source, ir.MethodCall) else "values"
            held = ir.Name(self.fresh(f"next_{name}"), type=source.type)
            before.append(ir.Declare(held.id, held.type, source, mutable=False, span=span))
            source = held
        call = ir.CallValue(source, (), type=result, span=span)

        def take(value: ir.Expr) -> ir.Stmt:
            return ir.Unpack(target, value) if isinstance(target, ir.TupleLit) else ir.Declare(_name(target), target.type, value)

        if lazy == "endless":
            return [*before, ir.While(TRUE, (take(call), *body), span=span)]
        item = ir.Name(self.fresh(f"next_{target.id}" if isinstance(target, ir.Name) else "item"), type=result)
        ended = ir.If(ir.IsNone(item, type=t.BOOL), (ir.Break(),))
        first = (ir.Declare(item.id, result, call, mutable=False), ended, take(ir.Coerce(item, type=elem)))
        return [*before, ir.While(TRUE, (*first, *body), span=span)]


def _as_function(node: ir.Node) -> ir.Node:
    """Types of lazy iterators as those of functions; generators that return one are generators no more."""

    def of(type_: t.Type) -> t.Type:
        return t.Func((), step_result(type_)) if isinstance(type_, t.Iter) and type_.lazy else type_

    match node:
        case ir.Function() if is_lazy(node.result):
            return dataclasses.replace(node, result=of(node.result), is_generator=False)
        case ir.Param() | ir.Declare():
            return dataclasses.replace(node, type=of(node.type))
        case ir.Expr() if is_lazy(node.type):
            return dataclasses.replace(node, type=of(node.type))
        case _:
            return node
