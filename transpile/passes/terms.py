"""The functional tree: what the body of a function is to a target whose data does not change and that has no statements.

``rebinding`` first turns every change in place into a new value of a variable; ``functional`` then turns the statements of a
function into one ``Term``, which a generator prints (``generators/functional``). Leaves are expressions of the
IR, pure but for calls and operations that print, read or raise.

What holds of a tree:

- A variable is bound once in its scope; a binding of the same name further in or further on shadows it (``x = x + 1``). Every
  ``ir.Name`` in a pattern and every carried variable has its declared type.
- A ``Seq`` evaluates its bindings in order, then its value. A binding without a pattern is there for its effect only; so is one
  whose value may raise, whether its variables are used or not (``effectful`` tells), which a lazy target must force.
- ``Pack`` is the value of what carries variables: a tuple of them, the variable itself where it is one, nothing (unit) for none.
- ``Fold``: ``body`` is evaluated for each element and ends in the new values of the carried variables: in ``Pack``, or, where
  ``stops`` is set, in ``Next`` (go on) or ``Stop`` (leave the loop). The value of the whole is a pack of the carried variables.
- ``Loop`` and ``Walk`` are recursion: ``Jump`` starts the next turn of the innermost one around it, always in tail position and
  never inside a ``Try`` or a nested loop. Whatever else their bodies end in is the value of the whole. A ``Walk`` goes over the
  elements of a sequence and ends in ``exit`` after the last.
- ``Resume`` chooses by how ``value`` ended: in ``Done`` (a returned result or the variables that a ``break`` or ``continue`` wants,
  then ``done``) or in ``Next`` (the variables that come after it, then ``rest``). Trees without it never hold a ``Done``.
- The body of a generator without end is a lazy sequence: ``Emit`` gives its next element, and ``rest`` is evaluated only when more is
  wanted; ``Exhausted`` ends it. Both stand in tail position only, beside ``Jump``.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.frozen import dataclass
from dragoman.transpile.passes.effects import can_raise


@dataclass(frozen=True, slots=True)
class Term:
    """Base of all terms; ``type_of`` tells the type of their value."""


@dataclass(frozen=True, slots=True)
class Value(Term):
    expr: ir.Expr


@dataclass(frozen=True, slots=True)
class Pack(Term):
    """Several values (or one, or none) where carried variables are given."""

    items: tuple[ir.Expr, ...]


@dataclass(frozen=True, slots=True)
class Bind:
    """``pattern`` (a Name or a TupleLit of such, nested perhaps) gets a value; None: only the effect is wanted."""

    pattern: ir.Expr | None
    value: Term


@dataclass(frozen=True, slots=True)
class Seq(Term):
    binds: tuple[Bind, ...]
    value: Term


@dataclass(frozen=True, slots=True)
class Branch(Term):
    cond: ir.Expr
    then: Term
    orelse: Term


@dataclass(frozen=True, slots=True)
class Raise(Term):
    """``exception`` None raises again what is being handled."""

    exception: ir.Expr | None


@dataclass(frozen=True, slots=True)
class Rescue:
    """Catches the canonical classes ``types`` (empty: everything), bound to ``name``."""

    types: tuple[str, ...]
    name: str | None
    body: Term


@dataclass(frozen=True, slots=True)
class Try(Term):
    """The value of ``body`` or of the handler that catches what it raises; ``final`` is evaluated in any case, for its effect."""

    body: Term
    handlers: tuple[Rescue, ...]
    final: Term | None = None


@dataclass(frozen=True, slots=True)
class Carried:
    """A variable that a loop carries from turn to turn, and its first value."""

    name: ir.Name
    start: ir.Expr


@dataclass(frozen=True, slots=True)
class Fold(Term):
    pattern: ir.Expr
    iterable: ir.Expr
    carried: tuple[Carried, ...]
    body: Term
    stops: bool = False


@dataclass(frozen=True, slots=True)
class Loop(Term):
    """A local function of the carried variables, called at once; ``stem`` says what it repeats, for its name."""

    carried: tuple[Carried, ...]
    body: Term
    stem: str = "loop"


@dataclass(frozen=True, slots=True)
class Walk(Term):
    """A local function of the rest of a sequence and the carried variables; ``Jump`` goes on with the next element."""

    pattern: ir.Expr
    iterable: ir.Expr
    carried: tuple[Carried, ...]
    body: Term
    exit: Term
    stem: str = "each"


@dataclass(frozen=True, slots=True)
class Jump(Term):
    """The next turn of the innermost ``Loop`` or ``Walk``, with new values of what it carries."""

    items: tuple[ir.Expr, ...]


@dataclass(frozen=True, slots=True)
class Next(Term):
    items: tuple[ir.Expr, ...]


@dataclass(frozen=True, slots=True)
class Stop(Term):
    items: tuple[ir.Expr, ...]


@dataclass(frozen=True, slots=True)
class Done(Term):
    """The other way out of the ``value`` of a ``Resume``, with what is wanted there: a result, or variables."""

    items: tuple[ir.Expr, ...]


@dataclass(frozen=True, slots=True)
class Resume(Term):
    """``value`` ends in ``Done`` (its items bound to ``results``, then ``done``) or in ``Next`` (bound to ``names``, then ``rest``)."""

    value: Term
    results: tuple[ir.Name, ...]
    done: Term
    names: tuple[ir.Name, ...]
    rest: Term


@dataclass(frozen=True, slots=True)
class Emit(Term):
    """The next element of a generator's sequence, and what comes after it."""

    value: ir.Expr
    rest: Term


@dataclass(frozen=True, slots=True)
class Exhausted(Term):
    """The end of a generator's sequence."""


@dataclass(frozen=True, slots=True)
class Definition:
    """A function whose body is a term."""

    name: str
    params: tuple[ir.Param, ...]
    result: t.Type
    body: Term


def parts(term: Term) -> list[Term]:
    """The terms directly inside a term, in order of evaluation."""
    match term:
        case Seq(binds=binds, value=value):
            return [*(b.value for b in binds), value]
        case Branch(then=then, orelse=orelse):
            return [then, orelse]
        case Try(body=body, handlers=handlers, final=final):
            return [body, *(h.body for h in handlers), *([final] if final is not None else [])]
        case Fold(body=body) | Loop(body=body):
            return [body]
        case Walk(body=body, exit=exit_):
            return [body, exit_]
        case Resume(value=value, done=done, rest=rest):
            return [value, done, rest]
        case Emit(rest=rest):
            return [rest]
        case _:
            return []


def terms(term: Term) -> Iterator[Term]:
    """The term and all terms inside it."""
    stack = [term]
    while stack:
        current = stack.pop()
        yield current
        stack.extend(reversed(parts(current)))


def is_sequence(term: Term) -> bool:
    """Does a term give the elements of a generator?"""
    return any(isinstance(x, Emit) for x in terms(term))


def leaves(term: Term) -> list[ir.Expr]:
    """The expressions directly in a term."""
    match term:
        case Value(expr=expr) | Emit(value=expr):
            return [expr]
        case Pack(items=items) | Jump(items=items) | Next(items=items) | Stop(items=items) | Done(items=items):
            return list(items)
        case Branch(cond=cond):
            return [cond]
        case Raise(exception=ir.Expr() as exception):
            return [exception]
        case Fold(iterable=iterable, carried=carried) | Walk(iterable=iterable, carried=carried):
            return [iterable, *(c.start for c in carried)]
        case Loop(carried=carried):
            return [c.start for c in carried]
        case _:
            return []


def bound_names(pattern: ir.Expr | None) -> list[ir.Name]:
    """The variables of a pattern, from left to right."""
    match pattern:
        case ir.Name():
            return [pattern]
        case ir.TupleLit(items=items):
            return [n for i in items for n in bound_names(i)]
        case _:
            return []


def packed_type(items: tuple[ir.Expr, ...]) -> t.Type:
    """The type of a pack."""
    if not items:
        return t.NONE
    return items[0].type if len(items) == 1 else t.Tuple(tuple(i.type for i in items))


def type_of(term: Term) -> t.Type:
    """The type of a term's value; ``t.NEVER`` where it has none (a raise, a jump)."""
    match term:
        case Value(expr=expr):
            return expr.type
        case Pack(items=items) | Next(items=items) | Stop(items=items) | Done(items=items):
            return packed_type(items)
        case Seq(value=value):
            return type_of(value)
        case Branch(then=then, orelse=orelse):
            return _either([then, orelse])
        case Try(body=body, handlers=handlers):
            return _either([body, *(h.body for h in handlers)])
        case Fold(carried=carried):
            return packed_type(tuple(c.name for c in carried))
        case Loop(body=body):
            return type_of(body)
        case Walk(body=body, exit=exit_):
            return _either([exit_, body])
        case Resume(done=done, rest=rest):
            return _either([rest, done])
        case _:
            return t.NEVER


def _either(options: list[Term]) -> t.Type:
    return next((found for o in options if not isinstance(found := type_of(o), t.Never)), t.NEVER)


def free(term: Term) -> dict[str, ir.Name]:
    """The variables that a term mentions and does not bind itself, in order of first mention."""
    out: dict[str, ir.Name] = {}

    def visit(inner: Term, bound: frozenset[str]) -> None:
        match inner:
            case Seq(binds=binds, value=value):
                for bind in binds:
                    visit(bind.value, bound)
                    bound = bound | {n.id for n in bound_names(bind.pattern)}
                visit(value, bound)
            case Fold(pattern=pattern, carried=carried, body=body):
                _mentioned(leaves(inner), bound, out)
                visit(body, bound | {n.id for n in bound_names(pattern)} | {c.name.id for c in carried})
            case Loop(carried=carried, body=body):
                _mentioned(leaves(inner), bound, out)
                visit(body, bound | {c.name.id for c in carried})
            case Walk(pattern=pattern, carried=carried, body=body, exit=exit_):
                _mentioned(leaves(inner), bound, out)
                bound = bound | {c.name.id for c in carried}
                visit(body, bound | {n.id for n in bound_names(pattern)})
                visit(exit_, bound)
            case Try(body=body, handlers=handlers, final=final):
                visit(body, bound)
                for handler in handlers:
                    visit(handler.body, bound | ({handler.name} if handler.name else set()))
                if final is not None:
                    visit(final, bound)
            case Resume(value=value, results=results, done=done, names=names, rest=rest):
                visit(value, bound)
                visit(done, bound | {n.id for n in results})
                visit(rest, bound | {n.id for n in names})
            case _:
                _mentioned(leaves(inner), bound, out)
                for part in parts(inner):
                    visit(part, bound)

    visit(term, frozenset())
    return out


def _mentioned(exprs: list[ir.Expr], bound: frozenset[str], out: dict[str, ir.Name]) -> None:
    for expr in exprs:
        for name in free_in(expr, bound):
            out.setdefault(name.id, name)


def free_in(expr: ir.Expr, bound: frozenset[str] = frozenset()) -> Iterator[ir.Name]:
    """The variables that an expression mentions and that no lambda or comprehension of it binds."""
    if not ir.holds(expr, ir.Lambda, ir.Comp, ir.Block, Inline):
        for name in ir.walk(expr, ir.Name):
            if name.id not in bound:
                yield name
            if name.id == "super" and "self" not in bound:
                # What a base class does with the object begins with what it is so far.
                yield dataclasses.replace(name, id="self")
        return
    match expr:
        case ir.Lambda(params=params, body=body):
            yield from free_in(body, bound | {p.name for p in params})
        case ir.Comp(elem=elem, clauses=clauses, value=value):
            for clause in clauses:
                yield from free_in(clause.iterable, bound)
                bound = bound | {n.id for n in bound_names(clause.target)}
                for condition in clause.conditions:
                    yield from free_in(condition, bound)
            yield from free_in(elem, bound)
            if value is not None:
                yield from free_in(value, bound)
        case Inline(term=term):
            for name in free(term).values():
                if name.id not in bound:
                    yield name
        case _:
            for child in ir.child_nodes(expr):
                if isinstance(child, ir.Expr):
                    yield from free_in(child, bound)
                elif isinstance(child, ir.Formatted):
                    yield from free_in(child.value, bound)


@dataclass(frozen=True, slots=True)
class Inline(ir.Expr):
    """A term where an expression stands: the body of a function value that needs bindings."""

    term: Term


@dataclass(frozen=True, slots=True)
class Cell(ir.Expr):
    """What a variable of the module holds at the time, where functions or the main program change it."""

    name: str


@dataclass(frozen=True, slots=True)
class Ref(t.Type):
    """The type of a variable that is a cell itself (see ``cells``)."""

    elem: t.Type


@dataclass(frozen=True, slots=True)
class NewCell(ir.Expr):
    """A cell that holds a value first."""

    value: ir.Expr


@dataclass(frozen=True, slots=True)
class Held(ir.Expr):
    """What the cell that a local variable is holds at the time."""

    cell: ir.Name


@dataclass(frozen=True, slots=True)
class Handle(ir.Expr):
    """The cell of a variable, given to a function that changes it: lives only inside of ``rebinding``."""

    name: str


@dataclass(frozen=True, slots=True)
class Stored(ir.Expr):
    """A variable of the module, a cell, or a field of an object where objects are references, gets a value in place."""

    place: ir.Field | Cell | Held
    value: ir.Expr


#: What is looked at as it is at the time.
STATE = (Cell, Held, Stored, NewCell)


#: Concepts that do something beside giving a value.
_ACTS = ("io.", "sys.", "driver.", "time.", "random.")


def _may_fail(op: ir.Op) -> bool:
    """May an operation raise: is it one that does so in an example, is there no example, or does it call what it is given?"""
    concept = loader.concepts().get(op.concept)
    called = any(isinstance(a.type, t.Func) and not isinstance(a, ir.Lambda) for a in op.args)
    return called or concept is None or not concept.examples or op.concept in can_raise()


#: What calls, or must be told of because it cannot be translated, and what may fail.
_CALLS = (ir.Call, ir.CallValue, ir.MethodCall, ir.New, ir.Unsupported, Inline, Stored)
_PARTIAL = (ir.Index, ir.Lookup, ir.IntDiv, ir.Mod, ir.TrueDiv)


def effectful(node: ir.Node) -> bool:
    """Does an expression, or anything in statements, print, read, raise or call what may?"""
    for inner in ir.walk(node, *_CALLS, *_PARTIAL, ir.Op):
        match inner:
            case ir.Op(concept=concept):
                if concept.startswith(_ACTS) or (inner.on_fail == "raise" and _may_fail(inner)):
                    return True
            case ir.Index() | ir.Lookup() | ir.IntDiv() | ir.Mod() | ir.TrueDiv():
                if inner.on_fail == "raise":
                    return True
            case _:
                return True
    return False
