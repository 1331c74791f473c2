"""The statements of a function as one term of the functional tree (``terms``). After ``rebinding``.

``if`` gives the variables that its branches assign and that are wanted afterwards; a loop folds over what it carries, or is a
recursion where it returns from the function; what comes after a branch that leaves goes into the other branch. Where both
branches may go on and one may leave, the value says which (``Resume``): no statement is written twice, but for a last small one.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.passes.declare import zero
from dragoman.transpile.passes.liveness import After, Liveness, Names, assigned_names, reads
from dragoman.transpile.passes.rebinding import falls
from dragoman.transpile.passes.terms import (
    STATE,
    Bind,
    Branch,
    Carried,
    Definition,
    Done,
    Emit,
    Exhausted,
    Fold,
    Inline,
    Jump,
    Loop,
    Next,
    Pack,
    Raise,
    Rescue,
    Resume,
    Seq,
    Stop,
    Stored,
    Term,
    Try,
    Value,
    Walk,
    bound_names,
    effectful,
    free_in,
    type_of,
)

UNUSED = "_"
#: Nothing is wanted any more.
End = After()

F = TypeVar("F")


@dataclass(frozen=True, slots=True)
class Ends:
    """What the ways out of statements are here, as terms, and what is live there."""

    fall: Callable[[], Term]
    ret: Callable[[ir.Expr | None], Term] | None
    left: Callable[[], Term] | None = None
    again: Callable[[], Term] | None = None
    after: After = End
    #: Coming to the end gives the function's own value, as returning does.
    tail: bool = False
    #: Some way out is a jump, which has to stay in tail position.
    jumps: bool = False


class Lowering:
    """Lowers functions; ``fresh`` makes names that nothing else in the module has, ``unsafe`` tells functions (see ``unsafe_functions``).

    Where the target is ``typed``, what gives nothing ends in an empty ``Pack`` and never in a value that nobody wants.
    """

    def __init__(self, fresh: Callable[[str], str], unsafe: frozenset[str] = frozenset(), typed: bool = False) -> None:
        self.fresh = fresh
        self.unsafe = unsafe
        self.typed = typed
        self.types: dict[str, t.Type] = {}
        self.order: dict[str, int] = {}
        self.liveness = Liveness()
        self.result: t.Type = t.NONE
        #: Where the variables are only gathered whose changes would be lost: these.
        self.lost: set[str] | None = None

    def function(self, function: ir.Function) -> Definition:
        """A function of which ``rebinding`` has taken the changes in place.

        Raises:
            UnsupportedError: control leaves in a way that has no form here.
        """
        self.result = function.result
        if function.is_generator:
            self.types = _types(function, function.body)
            self.order = {name: i for i, name in enumerate(self.types)}
            sequence = self.body(function.body, Ends(Exhausted, lambda _: Exhausted(), tail=True))
            return Definition(function.name, function.params, function.result, sequence)
        return Definition(function.name, function.params, function.result, self.whole(function.body, function))

    def whole(self, body: ir.Body, node: ir.Node | None = None) -> Term:
        """The statements of a function or of a main program."""
        self.types = _types(node, body)
        self.order = {name: i for i, name in enumerate(self.types)}
        return self.body(body, Ends(lambda: Pack(()), _returned, tail=True))

    # --- statements in order ------------------------------------------------------------------------------------------

    def body(self, body: ir.Body, ends: Ends) -> Term:
        binds: list[Bind] = []
        points = self.liveness.points(body, ends.after)
        for i, s in enumerate(body):
            last = self.statement(s, body[i + 1 :], points[i + 1], binds, ends)
            if last is not None:
                return _seq(binds, last, self.typed)
        return _seq(binds, ends.fall(), self.typed)

    def statement(self, s: ir.Stmt, rest: ir.Body, wanted: Names, binds: list[Bind], ends: Ends) -> Term | None:
        """Adds a statement's bindings; a term is the value of it and of all that comes after it."""
        match s:
            case ir.ExprStmt(value=value):
                binds.append(Bind(None, Value(self.expr(value))))
            case ir.Declare(name=name, type=type_, value=None):
                if name in wanted:
                    binds.append(Bind(ir.Name(name, type=type_), Value(zero(type_))))
            case ir.Declare(name=name, type=type_, value=ir.Expr() as value):
                self.bound(ir.Name(name, type=type_), value, wanted, binds)
            case ir.Assign(target=ir.Field() as place, value=value):
                stored = Stored(dataclasses.replace(place, obj=self.expr(place.obj)), self.expr(value), type=t.NONE, span=s.span)
                binds.append(Bind(None, Value(stored)))
            case ir.Assign(target=target, value=value):
                self.bound(target, value, wanted, binds)
            case ir.Return(value=value):
                return self.out(ends.ret, s)(None if value is None else self.expr(value))
            case ir.Yield(value=value):
                return Emit(self.expr(value), self.body(rest, ends))
            case ir.Raise(exception=exception):
                return Raise(None if exception is None else self.expr(exception))
            case ir.Break():
                return self.out(ends.left, s)()
            case ir.Continue():
                return self.out(ends.again, s)()
            case ir.If():
                return self.branch(s, rest, wanted, binds, ends)
            case ir.ForEach() | ir.ForRange():
                return self.each(s, rest, wanted, binds, ends)
            case ir.While():
                return self.loop(s, rest, wanted, binds, ends)
            case ir.Try():
                return self.protected(s, rest, wanted, binds, ends)
            case ir.Comment():
                pass
            case _:
                raise UnsupportedError("statement", f"{type(s).__name__} has no form by values", s.span)
        return None

    @staticmethod
    def out(way: F | None, s: ir.Stmt) -> F:
        if way is None:
            raise UnsupportedError("control", "control leaves here in more than one way at once", s.span)
        return way

    def bound(self, target: ir.Expr, value: ir.Expr, wanted: Names, binds: list[Bind]) -> None:
        """One binding; what nobody wants is left out, or is there for its effect."""
        value = self.expr(value)
        names = bound_names(target)
        if any(n.id in wanted for n in names):
            binds.append(Bind(_wanted(target, wanted), Value(value)))
        elif effectful(value):
            binds.append(Bind(None, Value(value)))

    def expr(self, e: ir.Expr) -> ir.Expr:
        """An expression in which function values that need statements are terms."""

        def change(node: ir.Node) -> ir.Node:
            if isinstance(node, ir.Block):
                give = Ends(lambda: Value(node.value), None, after=After(self.liveness.reads(node.value)))
                return Inline(self.body(node.stmts, give), type=node.type, span=node.span)
            return node

        return ir.rewrite(e, change, ir.Block)

    # --- branches -----------------------------------------------------------------------------------------------------

    def branch(self, s: ir.If, rest: ir.Body, wanted: Names, binds: list[Bind], ends: Ends) -> Term | None:
        cond = self.expr(s.cond)
        ways = leaving(s.then) | leaving(s.orelse)
        if not falls(s.then):
            return Branch(cond, self.body(s.then, ends), self.body((*s.orelse, *rest), ends))
        if s.orelse and not falls(s.orelse):
            return Branch(cond, self.body((*s.then, *rest), ends), self.body(s.orelse, ends))
        if not rest and (ways or ends.tail or (ends.jumps and s.orelse)):
            return Branch(cond, self.body(s.then, ends), self.body(s.orelse, ends))
        if "yield" in ways:
            if len(rest) > 3 or any(isinstance(r, ir.If | ir.While | ir.ForEach | ir.ForRange | ir.Try) for r in rest):
                raise UnsupportedError("generator", "an element is given in one of two branches before more is done", s.span)
            return Branch(cond, self.body((*s.then, *rest), ends), self.body((*s.orelse, *rest), ends))
        if not ways:
            names = self.given((*s.then, *s.orelse), wanted)
            give = self.giving(names)
            binds.append(Bind(_pattern(names), Branch(cond, self.body(s.then, give), self.body(s.orelse, give))))
            return None
        if small(rest):
            return Branch(cond, self.body((*s.then, *rest), ends), self.body((*s.orelse, *rest), ends))
        return self.resumed(
            lambda inner: Branch(cond, self.body(s.then, inner), self.body(s.orelse, inner)),
            (*s.then, *s.orelse),
            ways,
            rest,
            wanted,
            ends,
            s,
        )

    def giving(self, names: Sequence[ir.Name]) -> Ends:
        """Statements whose value is that of some variables."""
        return Ends(lambda: Pack(tuple(names)), None, after=After(frozenset(n.id for n in names)))

    def given(self, body: Sequence[ir.Stmt], wanted: Names) -> list[ir.Name]:
        """The variables that statements give to what comes after them."""
        return [self.variable(n) for n in self.sorted(assigned_names(body)) if n in wanted]

    def sorted(self, names: Iterable[str]) -> list[str]:
        return sorted(names, key=lambda n: self.order.get(n, len(self.order)))

    def variable(self, name: str) -> ir.Name:
        return ir.Name(name, type=self.types.get(name, t.ANY))

    def resumed(
        self,
        make: Callable[[Ends], Term],
        body: Sequence[ir.Stmt],
        ways: frozenset[str],
        rest: ir.Body,
        wanted: Names,
        ends: Ends,
        s: ir.Stmt,
    ) -> Term:
        """Statements that may leave and may go on: their value says which, and ``rest`` comes after the second."""
        names = self.given(body, wanted)
        results: list[ir.Name]
        ret: Callable[[ir.Expr | None], Term] | None = None
        left: Callable[[], Term] | None = None
        again: Callable[[], Term] | None = None
        if ways == {"return"}:
            results = [] if isinstance(self.result, t.NoneT) else [ir.Name(self.fresh("result"), type=self.result)]
            ret = _done
            done = self.out(ends.ret, s)(results[0] if results else None)
        elif ways == {"break"}:
            results = self.given(body, ends.after.left)
            left, done = (lambda: Done(tuple(results))), self.out(ends.left, s)()
        elif ways == {"continue"}:
            results = self.given(body, ends.after.again)
            again, done = (lambda: Done(tuple(results))), self.out(ends.again, s)()
        else:
            raise UnsupportedError("control", f"control leaves here by {' and '.join(sorted(ways))}, or goes on", s.span)
        after = After(frozenset(n.id for n in names), ends.after.left, ends.after.again)
        value = make(Ends(lambda: Next(tuple(names)), ret, left, again, after))
        return Resume(value, tuple(results), done, tuple(names), self.body(rest, ends))

    # --- loops --------------------------------------------------------------------------------------------------------

    def each(self, s: ir.ForEach | ir.ForRange, rest: ir.Body, wanted: Names, binds: list[Bind], ends: Ends) -> Term | None:
        """A loop over elements: a fold, or a recursion where it returns."""
        ways = leaving_loop(s.body)
        if isinstance(s, ir.ForRange):
            pattern: ir.Expr = ir.Name(s.var, type=s.var_type)
            iterable: ir.Expr = ir.Range(self.expr(s.start), self.expr(s.stop), self.expr(s.step), type=t.Iter(s.var_type))
        else:
            pattern, iterable = s.target, self.expr(s.iterable)
        own = {n.id for n in bound_names(pattern)}
        head = self.liveness.at_head(s, wanted)
        names = [self.variable(n) for n in self.sorted(assigned_names(s.body)) if n in head and n not in own]
        pattern = _wanted(pattern, self.liveness.at_start(s.body, After(head, wanted, head)))
        if not ways & {"return", "yield"}:
            self.fold(s, pattern, iterable, names, "break" in ways, head, wanted, binds)
            return None
        carried = self.carried(names, binds, iterable)
        live_after = After(head, wanted, head)

        def walk(inner: Ends, exit_: Term) -> Term:
            again = lambda: Jump(tuple(names))  # noqa: E731
            turn = Ends(again, inner.ret, inner.left, again, live_after, jumps=True)
            return Walk(pattern, iterable, carried, self.body(s.body, turn), exit_)

        if ends.tail and ("break" not in ways or small(rest)):
            after = dataclasses.replace(ends, left=lambda: self.body(rest, ends))
            return walk(after, self.body(rest, ends))
        self.refuse_yield(ways, s)
        return self.resumed(
            lambda inner: walk(dataclasses.replace(inner, left=inner.fall), inner.fall()),
            s.body,
            frozenset({"return"}),
            rest,
            wanted,
            ends,
            s,
        )

    def fold(
        self,
        s: ir.ForEach | ir.ForRange,
        pattern: ir.Expr,
        iterable: ir.Expr,
        names: list[ir.Name],
        stops: bool,
        head: Names,
        wanted: Names,
        binds: list[Bind],
    ) -> None:
        items = tuple(names)
        go: Callable[[], Term] = (lambda: Next(items)) if stops else (lambda: Pack(items))
        inner = Ends(go, None, lambda: Stop(items), go, After(head | {n.id for n in names}, head | {n.id for n in names}, head))
        body = self.body(s.body, inner)
        carried = self.carried(names, binds, iterable)
        shown = [n if n.id in wanted else ir.Name(UNUSED, type=n.type) for n in names]
        binds.append(Bind(_pattern(shown) if any(n.id != UNUSED for n in shown) else None, Fold(pattern, iterable, carried, body, stops)))

    def carried(self, names: Sequence[ir.Name], binds: list[Bind], iterable: ir.Expr | None) -> tuple[Carried, ...]:
        """What a loop carries; a plain first value that was bound just before stands at the loop itself."""
        starts: dict[str, ir.Expr] = {}
        mentioned = set(reads(iterable))
        ids = {n.id for n in names}
        while binds:
            match binds[-1]:
                case Bind(ir.Name(id=name), Value(value)) if name in ids - starts.keys() - mentioned and plain(value):
                    starts[name] = value
                    mentioned |= reads(value)
                    binds.pop()
                case _:
                    break
        return tuple(Carried(n, starts.get(n.id, n)) for n in names)

    def loop(self, s: ir.While, rest: ir.Body, wanted: Names, binds: list[Bind], ends: Ends) -> Term | None:
        """``while`` as a recursion."""
        ways = leaving_loop(s.body)
        endless = s.cond == ir.Const(True, type=s.cond.type)
        head = self.liveness.at_head(s, wanted)
        names = [self.variable(n) for n in self.sorted(assigned_names(s.body)) if n in head]
        carried = self.carried(names, binds, None)

        def turns(inner: Ends, exit_: Callable[[], Term]) -> Term:
            again = lambda: Jump(tuple(names))  # noqa: E731
            body = self.body(s.body, Ends(again, inner.ret, inner.left, again, After(head, wanted, head), jumps=True))
            return Loop(carried, body if endless else Branch(self.expr(s.cond), body, exit_()))

        if not ways & {"return", "yield"}:
            out = self.given(s.body, wanted)
            give = self.giving(out)
            binds.append(Bind(_pattern(out), turns(dataclasses.replace(give, left=give.fall), give.fall)))
            return None if falls((s,)) else Seq((), Pack(()))
        if ends.tail and ("break" not in ways or endless or small(rest)):
            after = lambda: self.body(rest, ends)  # noqa: E731
            return turns(dataclasses.replace(ends, left=after), after)
        self.refuse_yield(ways, s)
        return self.resumed(
            lambda inner: turns(dataclasses.replace(inner, left=inner.fall), inner.fall),
            s.body,
            frozenset({"return"}),
            rest,
            wanted,
            ends,
            s,
        )

    @staticmethod
    def refuse_yield(ways: frozenset[str], s: ir.Stmt) -> None:
        if "yield" in ways:
            raise UnsupportedError("generator", "elements are given in a loop that is not the last thing done", s.span)

    # --- exceptions ---------------------------------------------------------------------------------------------------

    def protected(self, s: ir.Try, rest: ir.Body, wanted: Names, binds: list[Bind], ends: Ends) -> Term | None:
        if s.orelse:
            raise UnsupportedError("try-else", "the else of a try is lowered before", s.span)
        self.refuse_lost(s, wanted)
        bodies = (*s.body, *(x for h in s.handlers for x in h.body))
        ways = leaving(s.body) | frozenset().union(*(leaving(h.body) for h in s.handlers))
        final = self.body(s.final, self.giving(())) if s.final else None
        self.refuse_yield(ways, s)
        if leaving(s.final):
            raise UnsupportedError("control", "control leaves a finally here", s.span)

        def make(inner: Ends) -> Term:
            handlers = tuple(Rescue(h.types, h.name, self.body(h.body, inner)) for h in s.handlers)
            return Try(self.body(s.body, inner), handlers, final)

        goes_on = falls((dataclasses.replace(s, final=()),))
        if not ends.jumps and ((not rest and (ways or ends.tail)) or not goes_on):
            return make(ends)
        if not ways:
            names = self.given(bodies, wanted)
            binds.append(Bind(_pattern(names), make(self.giving(names))))
            return None
        return self.resumed(make, bodies, ways, rest, wanted, ends, s)

    def refuse_lost(self, s: ir.Try, wanted: Names) -> None:
        """What a body assigned before it raised is gone with it; a handler that needs it cannot have it."""
        done = at_risk(s.body, self.unsafe)
        after = After(wanted, wanted, wanted)
        needed = [self.liveness.at_start(h.body, after) - {h.name} for h in s.handlers] + [self.liveness.at_start(s.final, After())]
        for names in needed:
            lost = done & names
            if self.lost is not None:
                self.lost |= lost
            elif lost:
                raise UnsupportedError("lost", f"{min(lost)} may have changed before an exception that is handled here", s.span)


def at_risk(body: ir.Body, unsafe: frozenset[str]) -> frozenset[str]:
    """Variables that statements may have given a value before a later one of them raises."""
    out: set[str] = set()
    later = False
    for s in reversed(body):
        match s:
            case ir.If(then=then, orelse=orelse):
                out |= at_risk(then, unsafe) | at_risk(orelse, unsafe)
            case ir.While(body=inner) | ir.ForEach(body=inner) | ir.ForRange(body=inner):
                out |= at_risk((*inner, *inner), unsafe) | (set(assigned_names(inner)) if may_raise(inner) else set())
            case ir.Try():
                out |= set(assigned_names((s,)))
            case ir.Assign(value=ir.Call(func=func)) if func in unsafe:
                out |= set(assigned_names((s,)))
            case ir.Assign(value=ir.MethodCall(method=method)) if f".{method}" in unsafe:
                out |= set(assigned_names((s,)))
            case _:
                pass
        if later:
            out |= set(assigned_names((s,)))
        later = later or may_raise((s,))
    return frozenset(out)


def unsafe_functions(module: ir.Module) -> frozenset[str]:
    """Functions, and methods as ``.name``, that may raise when they have changed what they would give back."""
    found: set[str] = set()
    bodies = [(f.name, {p.name for p in f.params if p.mutated}, f.body) for f in module.functions]
    bodies += [(f".{m.name}", {"self"} | {p.name for p in m.params if p.mutated}, m.body) for c in module.classes for m in c.methods]
    while True:
        more = {name for name, given, body in bodies if given and name not in found and given & at_risk(body, frozenset(found))}
        if not more:
            return frozenset(found)
        found |= more


def may_raise(body: ir.Body) -> bool:
    return any(ir.holds(s, ir.Raise) or effectful(s) for s in body)


# --- ways out ---------------------------------------------------------------------------------------------------------


def leaving(body: ir.Body) -> frozenset[str]:
    """The ways in which statements leave what is around them: return, break, continue; yield, in a generator."""
    out: set[str] = set()
    for s in body:
        match s:
            case ir.Return():
                out.add("return")
            case ir.Yield():
                out.add("yield")
            case ir.Break():
                out.add("break")
            case ir.Continue():
                out.add("continue")
            case ir.If(then=then, orelse=orelse):
                out |= leaving(then) | leaving(orelse)
            case ir.Try(body=inner, handlers=handlers, orelse=orelse, final=final):
                out |= leaving((*inner, *orelse, *final)).union(*(leaving(h.body) for h in handlers))
            case ir.While(body=inner) | ir.ForEach(body=inner) | ir.ForRange(body=inner):
                out |= leaving(inner) & {"return", "yield"}
            case _:
                pass
    return frozenset(out)


def leaving_loop(body: ir.Body) -> frozenset[str]:
    """The ways in which a loop's body leaves it: return and break."""
    return leaving(body) - {"continue"}


def small(body: ir.Body) -> bool:
    """May these last statements be written twice?"""
    match body:
        case ():
            return True
        case (ir.Break() | ir.Continue(),):
            return True
        case (ir.Return(value=value),):
            return value is None or plain(value) or isinstance(value, ir.TupleLit)
        case _:
            return False


def plain(e: ir.Expr) -> bool:
    """A constant, a variable, something empty."""
    match e:
        case ir.Const() | ir.Name():
            return True
        case ir.SetLit(items=()) | ir.DictLit(entries=()):
            return True
        case ir.ListLit(items=items):
            return len(items) <= 3 and all(isinstance(i, ir.Const) for i in items)
        case ir.Coerce(operand=operand) | ir.Neg(operand=operand):
            return plain(operand)
        case ir.TupleLit(items=items):
            return all(map(plain, items))
        case ir.Index(obj=obj, index=ir.Const()):
            return isinstance(obj, ir.Name)
        case _:
            return False


# --- small things -----------------------------------------------------------------------------------------------------


def _returned(value: ir.Expr | None) -> Term:
    return Pack(()) if value is None else Value(value)


def _done(value: ir.Expr | None) -> Term:
    return Done(() if value is None else (value,))


def _inlined(binds: list[Bind], items: tuple[ir.Expr, ...]) -> tuple[list[Bind], tuple[ir.Expr, ...]]:
    """``n = n + 1`` just before ``n`` is passed on: the value itself is passed on."""
    binds = [*binds]
    while binds:
        match binds[-1]:
            case Bind(ir.Name(id=name), Value(value)) if not _acts(value) and sum(1 for _ in ir.walk(value)) <= MOST_INLINED:
                places = [i for i, item in enumerate(items) if isinstance(item, ir.Name) and item.id == name]
                if len(places) != 1 or sum(n.id == name for item in items for n in free_in(item)) != 1:
                    break
                items = tuple(value if i == places[0] else item for i, item in enumerate(items))
                binds.pop()
            case Bind(ir.TupleLit(items=names), Value(ir.TupleLit(items=values))) if all(isinstance(n, ir.Name) for n in names):
                table = {n.id: v for n, v in zip(names, values, strict=True) if isinstance(n, ir.Name)}
                mentioned = [n.id for item in items for n in free_in(item) if n.id in table]
                whole = [item.id for item in items if isinstance(item, ir.Name) and item.id in table]
                if sorted(mentioned) != sorted(set(whole)) or any(_acts(v) or sum(1 for _ in ir.walk(v)) > MOST_INLINED for v in values):
                    break
                items = tuple(table.get(item.id, item) if isinstance(item, ir.Name) else item for item in items)
                binds.pop()
            case _:
                break
    return binds, items


#: How many nodes a value has at most that is passed on without a name.
MOST_INLINED = 8


def _acts(value: ir.Expr) -> bool:
    return ir.holds(value, ir.Call, ir.CallValue, ir.MethodCall, ir.Lambda, Inline, *STATE) or any(
        isinstance(n, ir.Op) and n.concept.startswith(("io.", "driver.", "iter.next")) for n in ir.walk(value, ir.Op)
    )


def _seq(binds: list[Bind], value: Term, typed: bool) -> Term:
    """The bindings, then the value; a last binding of just that value is the value."""
    if isinstance(value, Jump | Next | Stop | Pack) and len(value.items) > (1 if isinstance(value, Pack) else 0):
        binds, items = _inlined(binds, value.items)
        value = dataclasses.replace(value, items=items)
    if binds and isinstance(value, Pack | Value):
        given = value.items if isinstance(value, Pack) else (value.expr,)
        names = tuple(bound_names(binds[-1].pattern))
        flat = isinstance(binds[-1].pattern, ir.Name) or (
            isinstance(binds[-1].pattern, ir.TupleLit) and len(names) == len(binds[-1].pattern.items)
        )
        same = isinstance(value, Pack) and names == given and flat
        whole = isinstance(value, Value) and binds[-1].pattern == value.expr
        if names and (same or whole):
            *binds, last = binds
            return (
                _seq(binds, last.value, typed)
                if isinstance(last.value, Pack | Value)
                else (Seq(tuple(binds), last.value) if binds else last.value)
            )
        wanted = not typed or isinstance(type_of(binds[-1].value), t.NoneT | t.Never)
        if not given and binds[-1].pattern is None and wanted:
            *binds, last = binds
            return Seq(tuple(binds), last.value) if binds else last.value
    if isinstance(value, Seq):
        return Seq((*binds, *value.binds), value.value)
    return Seq(tuple(binds), value) if binds else value


def _pattern(names: Sequence[ir.Name]) -> ir.Expr | None:
    if not names:
        return None
    return names[0] if len(names) == 1 else ir.TupleLit(tuple(names), type=t.Tuple(tuple(n.type for n in names)))


def _wanted(target: ir.Expr, wanted: Names) -> ir.Expr:
    """The pattern, with ``_`` for what nobody reads."""
    match target:
        case ir.Name(id=name) if name not in wanted:
            return dataclasses.replace(target, id=UNUSED)
        case ir.TupleLit(items=items):
            return dataclasses.replace(target, items=tuple(_wanted(i, wanted) for i in items))
        case _:
            return target


def _types(node: ir.Node | None, body: ir.Body) -> dict[str, t.Type]:
    """The variables of a function and their types, in order of appearance."""
    out: dict[str, t.Type] = {}
    params = node.params if isinstance(node, ir.Function) else ()
    for p in params:
        out.setdefault(p.name, p.type)
    for s in body:
        for inner in ir.walk(s, ir.Declare, ir.ForRange, ir.Assign, ir.ForEach, ir.Clause):
            match inner:
                case ir.Declare(name=name, type=type_):
                    out.setdefault(name, type_)
                case ir.ForRange(var=name, var_type=type_):
                    out.setdefault(name, type_)
                case ir.Assign(target=target) | ir.ForEach(target=target) | ir.Clause(target=target):
                    for n in bound_names(target):
                        out.setdefault(n.id, n.type)
                case _:
                    pass
    return out
