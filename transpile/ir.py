"""The intermediate representation: one frozen dataclass per concept, a type on every expression.

The tree says exactly what is meant, so that no generator guesses at a source language's semantics: which way a division
rounds, whether an index wraps, what an overflow does, what fails and how. Library operations are ``Op`` nodes named by a
*concept* of ``rules/concepts``; everything with control flow, binding or arithmetic has a node of its own.

``to_json`` / ``from_json`` turn a tree into plain JSON and back (a universal AST). ``walk`` and ``rewrite`` serve passes;
they are iterative in depth, so a chain of ten thousand operators is no problem.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Iterator
from dataclasses import field
from functools import cache
from itertools import chain
from operator import attrgetter
from typing import Any, Literal, TypeVar, overload

from dragoman.transpile import types as t
from dragoman.transpile.frozen import dataclass, replace

OnFail = Literal["raise", "unreachable"]
Overflow = Literal["unbounded", "wrap32", "wrap64", "checked"]
Binding = Literal["value", "borrowed", "shared"]


@dataclass(frozen=True, slots=True)
class Span:
    """Where in the source: 1-based lines, 0-based columns, end exclusive."""

    line: int
    col: int
    end_line: int
    end_col: int


class _Remembering:
    """Room for what a walk found below a node: trees do not change, and most of a tree outlives most passes."""

    __slots__ = ("_all", "_below", "_concepts", "_kinds")

    _all: list[Node]
    _below: list[Node]
    _concepts: frozenset[str]
    _kinds: frozenset[type[Node]]


@dataclass(frozen=True, slots=True)
class Node(_Remembering):
    span: Span | None = field(default=None, kw_only=True, compare=False)


@dataclass(frozen=True, slots=True)
class Expr(Node):
    type: t.Type = field(default=t.ANY, kw_only=True)


@dataclass(frozen=True, slots=True)
class Stmt(Node):
    pass


Body = tuple[Stmt, ...]

# --- values -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Const(Expr):
    """A literal of type none, bool, int, float, char, str or bytes; ``value`` is the native Python value."""

    value: Any


@dataclass(frozen=True, slots=True)
class Name(Expr):
    id: str


@dataclass(frozen=True, slots=True)
class ListLit(Expr):
    items: tuple[Expr, ...]


@dataclass(frozen=True, slots=True)
class SetLit(Expr):
    items: tuple[Expr, ...]


@dataclass(frozen=True, slots=True)
class TupleLit(Expr):
    """A tuple value; as the target of an assignment, a pattern."""

    items: tuple[Expr, ...]


@dataclass(frozen=True, slots=True)
class DictLit(Expr):
    entries: tuple[tuple[Expr, Expr], ...]


@dataclass(frozen=True, slots=True)
class Interp(Expr):
    """String interpolation: literal text and formatted values in turn."""

    parts: tuple[Const | Formatted, ...]


@dataclass(frozen=True, slots=True)
class Formatted(Expr):
    """One value in an ``Interp``; ``spec`` is Python's format mini-language, empty for the plain text of the value."""

    value: Expr
    spec: str = ""
    conversion: Literal["", "r"] = ""


# --- arithmetic and logic ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Arith(Expr):
    """+ - * on two numbers of the same type (``Coerce`` makes them so)."""

    op: Literal["+", "-", "*"]
    left: Expr
    right: Expr
    overflow: Overflow = "unbounded"


@dataclass(frozen=True, slots=True)
class IntDiv(Expr):
    """Integer quotient (of ints, or of floats: then the result is a whole float)."""

    left: Expr
    right: Expr
    rounding: Literal["floor", "trunc"] = "floor"
    on_fail: OnFail = "raise"


@dataclass(frozen=True, slots=True)
class Mod(Expr):
    """Remainder, of ints or floats; ``sign`` says whose sign the result takes."""

    left: Expr
    right: Expr
    sign: Literal["divisor", "dividend"] = "divisor"
    on_fail: OnFail = "raise"


@dataclass(frozen=True, slots=True)
class TrueDiv(Expr):
    """Real quotient of two floats; ``on_fail`` raise means: zero divisor raises, unreachable means IEEE 754."""

    left: Expr
    right: Expr
    on_fail: OnFail = "raise"


@dataclass(frozen=True, slots=True)
class Pow(Expr):
    """int ** int ≥ 0 is an int, otherwise floats."""

    left: Expr
    right: Expr
    overflow: Overflow = "unbounded"


@dataclass(frozen=True, slots=True)
class Bits(Expr):
    """Bit operations on ints (and & | ^ on bools); >>> is the logical shift."""

    op: Literal["&", "|", "^", "<<", ">>", ">>>"]
    left: Expr
    right: Expr
    overflow: Overflow = "unbounded"


@dataclass(frozen=True, slots=True)
class Neg(Expr):
    operand: Expr
    overflow: Overflow = "unbounded"


@dataclass(frozen=True, slots=True)
class Invert(Expr):
    operand: Expr


@dataclass(frozen=True, slots=True)
class Compare(Expr):
    """By value, deep for containers, lexicographic for sequences; operands have comparable types."""

    op: Literal["==", "!=", "<", "<=", ">", ">="]
    left: Expr
    right: Expr


@dataclass(frozen=True, slots=True)
class IsNone(Expr):
    operand: Expr
    negated: bool = False


@dataclass(frozen=True, slots=True)
class IsType(Expr):
    """Whether a value of a union (or optional, or base class) holds the member type ``of``."""

    operand: Expr
    of: t.Type


@dataclass(frozen=True, slots=True)
class Same(Expr):
    """Identity of two references."""

    left: Expr
    right: Expr
    negated: bool = False


@dataclass(frozen=True, slots=True)
class BoolOp(Expr):
    """Short-circuit and/or of bools."""

    op: Literal["and", "or"]
    items: tuple[Expr, ...]


@dataclass(frozen=True, slots=True)
class Not(Expr):
    operand: Expr


@dataclass(frozen=True, slots=True)
class Truthy(Expr):
    """The source's truth value of a non-bool: non-zero, non-empty, not none."""

    operand: Expr


@dataclass(frozen=True, slots=True)
class Select(Expr):
    """``left or right`` / ``left and right`` as values: ``left`` is evaluated once, its truth decides."""

    op: Literal["and", "or"]
    left: Expr
    right: Expr


@dataclass(frozen=True, slots=True)
class IfExp(Expr):
    cond: Expr
    then: Expr
    orelse: Expr


# --- access -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Index(Expr):
    """Element of a list, string, bytes or tuple; ``wraps``: negative counts from the end."""

    obj: Expr
    index: Expr
    wraps: bool = True
    on_fail: OnFail = "raise"


@dataclass(frozen=True, slots=True)
class Lookup(Expr):
    """Value of a dict at a key, which must be there."""

    obj: Expr
    key: Expr
    on_fail: OnFail = "raise"


@dataclass(frozen=True, slots=True)
class Slice(Expr):
    """A copy of part of a list, string or bytes; bounds clamp as Python's do.

    ``nonneg``: no bound is negative; ``inside``: the bounds are in order and none is beyond the end, so nothing clamps.
    """

    obj: Expr
    lo: Expr | None
    hi: Expr | None
    step: Expr | None = None
    nonneg: bool = False
    inside: bool = False


@dataclass(frozen=True, slots=True)
class Length(Expr):
    """Number of elements; for strings in ``unit``."""

    obj: Expr
    unit: Literal["element", "codepoint", "utf16", "byte"] = "element"


@dataclass(frozen=True, slots=True)
class Field(Expr):
    obj: Expr
    name: str


# --- calls ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Call(Expr):
    """Call of a function of the module (or of a nested one), by name, arguments complete and in order."""

    func: str
    args: tuple[Expr, ...]


@dataclass(frozen=True, slots=True)
class CallValue(Expr):
    """Call of a function value."""

    func: Expr
    args: tuple[Expr, ...]


@dataclass(frozen=True, slots=True)
class MethodCall(Expr):
    """Call of a method of a class of the module."""

    obj: Expr
    method: str
    args: tuple[Expr, ...]


@dataclass(frozen=True, slots=True)
class New(Expr):
    """A new instance of a class of the module, or of a canonical exception class."""

    cls: str
    args: tuple[Expr, ...]


@dataclass(frozen=True, slots=True)
class Op(Expr):
    """A library operation named by its concept, e.g. ``str.upper``, ``list.append``; see ``rules/concepts``.

    ``nonneg``: no integer after the first operand is negative; ``inside``: its places are places of the first operand.
    """

    concept: str
    args: tuple[Expr, ...]
    on_fail: OnFail = "raise"
    nonneg: bool = False
    inside: bool = False


@dataclass(frozen=True, slots=True)
class Lambda(Expr):
    params: tuple[Param, ...]
    body: Expr


@dataclass(frozen=True, slots=True)
class Clause(Node):
    """``for target in iterable if conditions`` of a comprehension."""

    target: Expr
    iterable: Expr
    conditions: tuple[Expr, ...] = ()


@dataclass(frozen=True, slots=True)
class Comp(Expr):
    """A comprehension; ``value`` is set for dicts only (then ``elem`` is the key); kind iter is lazy."""

    kind: Literal["list", "set", "dict", "iter"]
    elem: Expr
    clauses: tuple[Clause, ...]
    value: Expr | None = None


@dataclass(frozen=True, slots=True)
class Range(Expr):
    """The ints from start to stop (exclusive) by step, as an iterable."""

    start: Expr
    stop: Expr
    step: Expr


@dataclass(frozen=True, slots=True)
class Coerce(Expr):
    """``operand`` as a value of this node's type: bool→int, int→float, T→optional, optional→T (raises on none), T→union …

    ``on_fail`` unreachable: a test before has told that the operand is such a value.
    """

    operand: Expr
    on_fail: OnFail = "raise"


@dataclass(frozen=True, slots=True)
class Assigned(Expr):
    """An assignment used as a value (Python's ``:=``, Java's ``x = y``)."""

    name: str
    value: Expr


@dataclass(frozen=True, slots=True)
class Block(Expr):
    """Statements, then a value: what passes make of an expression that a target has no expression for."""

    stmts: Body
    value: Expr


@dataclass(frozen=True, slots=True)
class Unsupported(Expr):
    """What a frontend cannot say in the IR; ``code`` is a stable slug, ``why`` a sentence."""

    code: str
    why: str


# --- statements -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Declare(Stmt):
    """A new variable. Without ``value`` it is assigned on every path before it is read."""

    name: str
    type: t.Type
    value: Expr | None
    mutable: bool = True
    binding: Binding = "value"


@dataclass(frozen=True, slots=True)
class Assign(Stmt):
    """``target`` is a Name, Index, Lookup, Field or a TupleLit of such (the value is then evaluated first, whole)."""

    target: Expr
    value: Expr


@dataclass(frozen=True, slots=True)
class Unpack(Stmt):
    """Declares all the names of ``target`` (a TupleLit of Names, nested perhaps) from one tuple or sequence value."""

    target: TupleLit
    value: Expr
    mutable: bool = True


@dataclass(frozen=True, slots=True)
class ExprStmt(Stmt):
    value: Expr


@dataclass(frozen=True, slots=True)
class If(Stmt):
    cond: Expr
    then: Body
    orelse: Body = ()


@dataclass(frozen=True, slots=True)
class While(Stmt):
    cond: Expr
    body: Body


@dataclass(frozen=True, slots=True)
class ForRange(Stmt):
    """Counts; bounds are evaluated once; ``var`` is local to the loop and assigned anew each turn."""

    var: str
    start: Expr
    stop: Expr
    step: Expr
    body: Body
    #: True where the body assigns the variable (the count goes on undisturbed).
    var_assigned: bool = False
    var_type: t.Type = t.INT


@dataclass(frozen=True, slots=True)
class ForEach(Stmt):
    """Iterates; ``target`` (a Name or a TupleLit of Names) is local to the loop; the iterable is not mutated meanwhile."""

    target: Expr
    iterable: Expr
    body: Body


@dataclass(frozen=True, slots=True)
class Return(Stmt):
    value: Expr | None = None


@dataclass(frozen=True, slots=True)
class Break(Stmt):
    pass


@dataclass(frozen=True, slots=True)
class Continue(Stmt):
    pass


@dataclass(frozen=True, slots=True)
class Raise(Stmt):
    """``exception`` None re-raises the one being handled."""

    exception: Expr | None = None


@dataclass(frozen=True, slots=True)
class Handler(Node):
    """Catches the canonical classes ``types`` (empty: everything), bound to ``name``."""

    types: tuple[str, ...]
    name: str | None
    body: Body


@dataclass(frozen=True, slots=True)
class Try(Stmt):
    body: Body
    handlers: tuple[Handler, ...]
    orelse: Body = ()
    final: Body = ()


@dataclass(frozen=True, slots=True)
class Assert(Stmt):
    cond: Expr
    message: Expr | None = None


@dataclass(frozen=True, slots=True)
class Yield(Stmt):
    value: Expr


@dataclass(frozen=True, slots=True)
class FunctionDef(Stmt):
    """A function inside a function; it captures variables, not values."""

    function: Function


@dataclass(frozen=True, slots=True)
class Comment(Stmt):
    text: str


# --- declarations -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Param(Node):
    name: str
    type: t.Type
    default: Expr | None = None
    binding: Binding = "value"
    #: The function changes the argument in place (the caller sees it).
    mutated: bool = False
    #: The function assigns the parameter itself.
    assigned: bool = False
    #: The target writes the default, so calls may leave it out; only told to static targets.
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Function(Node):
    name: str
    params: tuple[Param, ...]
    result: t.Type
    body: Body
    doc: str = ""
    is_generator: bool = False
    #: Variables of enclosing functions that this one reads, and those it assigns.
    captures: tuple[str, ...] = ()
    assigns_captured: tuple[str, ...] = ()
    #: Defined elsewhere (the candidate, seen from its driver): callable, not written.
    external: bool = False


@dataclass(frozen=True, slots=True)
class ClassDef(Node):
    """A class: fields with their types; ``init`` is the constructor's Function (without self), methods have an implicit self.

    ``self`` inside bodies is ``Name("self")`` of type ``Class(name)``.
    """

    name: str
    base: str | None
    fields: tuple[Param, ...]
    init: Function | None
    methods: tuple[Function, ...]
    doc: str = ""
    static_methods: tuple[Function, ...] = ()
    external: bool = False


@dataclass(frozen=True, slots=True)
class Module(Node):
    source: str
    functions: tuple[Function, ...]
    classes: tuple[ClassDef, ...] = ()
    constants: tuple[Declare, ...] = ()
    main: Body = ()
    doc: str = ""
    #: What the module's strings were seen to hold; a byte-string target is native for ascii.
    strings: Literal["ascii", "bmp", "unicode"] = "ascii"
    #: Whether integers beyond 2**53 were seen, which need care where numbers are doubles.
    wide: bool = False
    #: The module again, with integers that were seen beyond 2**53 as unbounded ones; no part of this tree.
    for_doubles: Module | None = field(default=None, metadata={"apart": True})
    #: The module again, with copies of functions for the types that they are called with (``specialise``); no part of this tree.
    specialised: Module | None = field(default=None, metadata={"apart": True})
    #: Whether types hold integers beside infinities (``Float.only``), which ``passes.infinite`` makes plain floats of.
    infinite: bool = False


#: What holds statements.
BODIES = (Block, If, While, ForRange, ForEach, Handler, Try, Function, Module)

#: What gives variables a value.
BINDERS = (Declare, Assign, Unpack, ForRange, ForEach, Clause, Assigned, Param, FunctionDef)

# --- tools ------------------------------------------------------------------------------------------------------------

N = TypeVar("N", bound="Node")
Rewriter = Callable[[Node], "Node | tuple[Stmt, ...]"]


_FIELDS: dict[type[Node], tuple[str, ...]] = {}
_VALUES: dict[type[Node], Callable[[Any], tuple[Any, ...]]] = {}


def node_fields(cls: type[Node]) -> tuple[str, ...]:
    """The fields that can hold nodes, by their annotations: all that a walk needs to look at."""
    known = _FIELDS.get(cls)
    if known is None:
        kinds = {*_node_classes(), "Body"}
        known = tuple(
            f.name for f in dataclasses.fields(cls) if "apart" not in f.metadata and kinds.intersection(re.findall(r"\w+", str(f.type)))
        )
        _FIELDS[cls] = known
    return known


def _values(cls: type[Node]) -> Callable[[Any], tuple[Any, ...]]:
    """What gives the values of these fields, all at once."""
    names = node_fields(cls)
    # Of a single name ``attrgetter`` would give the value alone, of none nothing at all.
    found = _VALUES[cls] = attrgetter(*names) if len(names) > 1 else lambda node: tuple([getattr(node, name) for name in names])
    return found


def child_nodes(node: Node) -> list[Node]:
    """Direct children in source order; the list is the node's own, not to be changed."""
    try:
        return node._below
    except AttributeError:
        return _found_below(node)


def _found_below(node: Node) -> list[Node]:
    found: list[Node] = []
    values = _VALUES.get(type(node)) or _values(type(node))
    for value in values(node):
        if type(value) is not tuple:
            if value is not None:
                found.append(value)
        elif value and type(value[0]) is tuple:  # the entries of a dict
            found += chain.from_iterable(value)
        else:
            found += value
    object.__setattr__(node, "_below", found)
    return found


@overload
def walk(node: Node) -> Iterator[Node]: ...
@overload
def walk(node: Node, *only: type[N]) -> Iterator[N]: ...
def walk(node: Node, *only: type[Node]) -> Iterator[Node]:
    """The node and everything below it, depth first, in source order; what is of the classes ``only``, where some are given.

    Parts of the tree in which nothing is of these classes are not looked into.
    """
    if not only:
        return iter(_whole(node))
    if kinds(node).isdisjoint(only):
        return iter(())
    return _of_classes(node, only)


def _of_classes(node: Node, only: tuple[type[Node], ...]) -> Iterator[Node]:
    stack = [node]
    while stack:
        current = stack.pop()
        if not current._kinds.isdisjoint(only):
            if isinstance(current, only):
                yield current
            stack += current._below[::-1]  # whoever knows its kinds knows its children


def _whole(node: Node) -> list[Node]:
    """What ``walk`` goes over; the list is the node's own, not to be changed."""
    try:
        return node._all
    except AttributeError:
        found: list[Node] = []
        stack = [node]
        while stack:
            current = stack.pop()
            found.append(current)
            try:
                stack += current._below[::-1]
            except AttributeError:
                stack += child_nodes(current)[::-1]
        # Expressions can nest as deep as they are long: only lists that stay small together are kept.
        if len(found) <= 32 or not isinstance(node, Expr):
            object.__setattr__(node, "_all", found)
        return found


def kinds(node: Node) -> frozenset[type[Node]]:
    """The classes of the node and of everything below it, with what these derive from."""
    try:
        return node._kinds
    except AttributeError:
        # Parents before their children, without what knows its kinds already: what does not seldom knows its children.
        unmarked = [node]
        for current in unmarked:
            unmarked += [child for child in _found_below(current) if not hasattr(child, "_kinds")]
        for current in reversed(unmarked):
            own = _OWN.get(type(current)) or _own_kinds(type(current))
            below = current._below
            found = own.union(*[child._kinds for child in below]) if below else own
            # Most trees hold the same few sets: one of each is kept.
            object.__setattr__(current, "_kinds", _KINDS.setdefault(found, found))
        return node._kinds


_KINDS: dict[frozenset[type[Node]], frozenset[type[Node]]] = {}
_OWN: dict[type[Node], frozenset[type[Node]]] = {}


def _own_kinds(cls: type[Node]) -> frozenset[type[Node]]:
    """A class and those that it derives from, so that whoever asks for these finds its nodes."""
    found = _OWN[cls] = frozenset(base for base in cls.__mro__ if issubclass(base, Node) and base is not Node)
    return found


def holds(node: Node, *classes: type[Node]) -> bool:
    """Is the node, or anything below it, of one of these classes?"""
    return not kinds(node).isdisjoint(classes)


def concepts(node: Node) -> frozenset[str]:
    """The concepts of the operations at the node and below it; those of a module are put together from its parts', which outlive most passes."""
    try:
        return node._concepts
    except AttributeError:
        if isinstance(node, Module):
            found = frozenset[str]().union(*map(concepts, child_nodes(node)))
        else:
            found = frozenset([op.concept for op in walk(node, Op)])
        object.__setattr__(node, "_concepts", found)
        return found


def rewrite(node: N, change: Rewriter, *only: type[Node]) -> N:
    """A copy of the tree with ``change`` applied to every node, children first; to nodes of the classes ``only``, where some are given.

    ``change`` returns its argument to leave a node alone, another node to replace it, or (for a statement in a body) a
    tuple of statements to splice in. Parts of the tree in which nothing is of these classes are not looked into.
    """
    if only and not holds(node, *only):
        return node
    # Parents before their children, the last child first: what the other way round is every node after its children, in source order.
    order: list[Node] = []
    stack: list[Node] = [node]
    while stack:
        current = stack.pop()
        if not only or not current._kinds.isdisjoint(only):
            order.append(current)
            stack += current._below if only else child_nodes(current)
    #: What nodes became, of those that did not stay as they are.
    done: dict[int, Any] = {}
    for current in reversed(order):
        rebuilt = _rebuilt(current, done) if done else current
        new = change(rebuilt) if not only or isinstance(current, only) else rebuilt
        if new is not current:
            done[id(current)] = new
        elif done:
            done.pop(id(current), None)  # a node can stand in two places, and stay in one
    final = done.get(id(node), node)
    assert not isinstance(final, tuple), "the root of a tree can't be spliced away"
    return final  # type: ignore[no-any-return]


def _rebuilt(node: Node, done: dict[int, Any]) -> Node:
    for child in node._below:
        if id(child) in done:
            break
    else:
        return node
    changes: dict[str, Any] = {}
    for name in node_fields(type(node)):
        old = getattr(node, name)
        if old is not None:
            new = _replace(old, done)
            if new is not old:
                changes[name] = new
    return replace(node, **changes)


def map_functions(module: Module, change: Callable[[Function], Function]) -> Module:
    """The module with its functions, constructors, methods and static methods changed, and its main program, as a function of no name.

    Functions within functions belong to the one that holds them.
    """
    classes = tuple(
        replaced(
            c,
            init=None if c.init is None else change(c.init),
            methods=tuple(map(change, c.methods)),
            static_methods=tuple(map(change, c.static_methods)),
        )
        for c in module.classes
    )
    main = change(Function("", (), t.NONE, module.main)).body if module.main else ()
    return replaced(module, functions=tuple(map(change, module.functions)), classes=classes, main=main)


def replaced(node: N, **fields: Any) -> N:
    """The node with other values in some fields, or the node itself where they are the same objects: what it knows of its tree is kept."""
    for name, value in fields.items():
        if not _same(getattr(node, name), value):
            return replace(node, **fields)
    return node


def retyped(node: N, change: Callable[[t.Type], t.Type]) -> N:
    """The node with what ``change`` makes of the types that it says."""
    types = {name: getattr(node, name, None) for name in ("type", "var_type", "result", "of")}
    return replaced(node, **{name: new for name, old in types.items() if isinstance(old, t.Type) and (new := change(old)) != old})


def _same(old: Any, new: Any) -> bool:
    if old is new:
        return True
    if type(old) is not tuple or type(new) is not tuple or len(old) != len(new):
        return False
    return all(map(_same, old, new))


def _replace(value: Any, done: dict[int, Any]) -> Any:
    if type(value) is not tuple:
        return done.get(id(value), value)
    out: list[Any] = []
    changed = False
    for v in value:
        new = _replace(v, done)
        changed = changed or new is not v
        if type(new) is tuple and type(v) is not tuple:
            out.extend(new)
        else:
            out.append(new)
    return tuple(out) if changed else value


@cache
def _node_classes() -> dict[str, type[Node]]:
    # Not by __subclasses__: dataclasses with slots leave a stale twin of every class there.
    return {name: value for name, value in globals().items() if isinstance(value, type) and issubclass(value, Node)}


def to_json(node: Node) -> Any:
    """Plain JSON of a tree: ``{"node": "Arith", "op": "+", …}``; types in the notation of ``types.show``; spans as 4 ints."""
    return _to_json(node)


def _to_json(value: Any) -> Any:
    match value:
        case Node():
            out: dict[str, Any] = {"node": type(value).__name__}
            for f in dataclasses.fields(value):
                v = getattr(value, f.name)
                if f.name == "span":
                    if v is not None:
                        out["span"] = [v.line, v.col, v.end_line, v.end_col]
                elif isinstance(value, Const) and f.name == "value":
                    out["value"] = _const_to_json(v)
                else:
                    out[f.name] = _to_json(v)
            return out
        case t.Type():
            return t.show(value)
        case tuple():
            return [_to_json(v) for v in value]
        case _:
            return value


def _const_to_json(value: Any) -> Any:
    match value:
        case bool() | None | str():
            return value
        case int():
            return {"int": str(value)}
        case float():
            return {"float": value.hex()}
        case bytes():
            return {"bytes": value.hex()}
        case _:
            raise TypeError(f"not a constant: {value!r}")


def from_json(data: Any) -> Any:
    """Inverse of ``to_json``.

    Raises:
        ValueError: the data names no node, or lacks its fields.
    """
    classes = _node_classes()

    def node(d: dict[str, Any]) -> Node:
        cls = classes.get(d["node"])
        if cls is None:
            raise ValueError(f"no IR node is called {d['node']!r}")
        kwargs: dict[str, Any] = {}
        for f in dataclasses.fields(cls):
            if f.name not in d:
                continue
            v = d[f.name]
            if f.name == "span":
                kwargs["span"] = Span(*v)
            elif f.name in ("type", "var_type", "result", "of") and isinstance(v, str):
                kwargs[f.name] = t.parse(v)
            elif cls is Const and f.name == "value":
                kwargs["value"] = _const_from_json(v)
            else:
                kwargs[f.name] = any_value(v)
        try:
            return cls(**kwargs)
        except TypeError as error:
            raise ValueError(f"malformed {d['node']} node: {error}") from error

    def any_value(v: Any) -> Any:
        if isinstance(v, dict):
            return node(v)
        if isinstance(v, list):
            return tuple(any_value(x) for x in v)
        return v

    return any_value(data)


def _const_from_json(v: Any) -> Any:
    if isinstance(v, dict):
        ((kind, text),) = v.items()
        readers: dict[str, Callable[[str], Any]] = {"int": int, "float": float.fromhex, "bytes": bytes.fromhex}
        return readers[kind](text)
    return v
