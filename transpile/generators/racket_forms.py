"""What Racket's generator asks of statements, forms and modules."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.frozen import dataclass
from dragoman.transpile.generators import sexpr

LOOPS = (ir.While, ir.ForRange, ir.ForEach)


@dataclass(frozen=True, slots=True)
class Tail:
    """What the end of a sequence of statements means.

    ``end`` is the form written where the end is reached; ``returns``: a ``return`` here is the value of the sequence;
    ``again`` and ``out`` are what ``continue`` and ``break`` write here (None: they need an escape).
    """

    end: tuple[str, ...] = ()
    returns: bool = False
    again: tuple[str, ...] | None = None
    out: tuple[str, ...] | None = None


def last_statements(body: Sequence[ir.Stmt]) -> Iterator[ir.Stmt]:
    """What statements may do last."""
    match body[-1] if body else None:
        case ir.If(then=then, orelse=orelse):
            yield from (*last_statements(then), *last_statements(orelse))
        case ir.Try(body=inner, handlers=handlers, orelse=orelse):
            yield from (*last_statements(orelse or inner), *(s for h in handlers for s in last_statements(h.body)))
        case ir.Stmt() as last:
            yield last


def flattened(node: ir.Interp) -> Iterator[ir.Const | ir.Formatted]:
    """The parts of an interpolation, those of interpolations inside it among them."""
    for part in node.parts:
        match part:
            case ir.Formatted(value=ir.Interp() as inner, spec="", conversion=""):
                yield from flattened(inner)
            case ir.Formatted(value=ir.Const(value=str()) as text, spec="", conversion=""):
                yield text
            case _:
                yield part


def text_of(node: ir.Expr) -> ir.Expr:
    return node if isinstance(node.type, t.Str) else ir.Op("str.of", (node,), type=t.STR)


def branches(form: str) -> bool:
    return re.match(r"\((cond|if|when|unless) ", form) is not None


def own_statements(node: ir.Node) -> list[ir.Node]:
    """The statements below a node that belong to the same function, and not to a loop inside it unless they return."""
    out: list[ir.Node] = []
    stack: list[tuple[ir.Node, bool]] = [(node, False)]
    while stack:
        current, inside = stack.pop()
        if isinstance(current, ir.Lambda | ir.FunctionDef):
            continue
        if not (inside and isinstance(current, ir.Break | ir.Continue)):
            out.append(current)
        inner = inside or isinstance(current, LOOPS)
        stack.extend((c, inner) for c in ir.child_nodes(current))
    return out


def has(node: ir.Stmt, wanted: type[ir.Node]) -> bool:
    return any(isinstance(n, wanted) for n in own_statements(node))


def has_break(node: ir.While) -> bool:
    return any(isinstance(n, ir.Break) for s in node.body for n in own_statements(s))


def has_comment(form: sexpr.Form) -> bool:
    return any(item.is_comment if isinstance(item, sexpr.Atom) else has_comment(item) for item in form.items)


def is_definition(node: ir.Stmt) -> bool:
    return isinstance(node, ir.Declare | ir.Unpack | ir.FunctionDef)


def endless(node: ir.While) -> bool:
    return node.cond == ir.Const(True, type=t.BOOL)


def negative(node: ir.Expr) -> bool:
    return isinstance(node, ir.Not)


def literal(text: str) -> bool:
    """May a text stand in quoted data as it is?"""
    return re.fullmatch(r'-?[\d.]+(e-?\d+)?|"(?:\\.|[^"\\])*"|#\\.+|#[tf]', text) is not None


def never_false(type_: t.Type) -> bool:
    """Is no value of a type ``#f``?"""
    return not isinstance(type_, t.Bool | t.Optional | t.NoneT | t.AnyT | t.Union)


def is_lazy(node: ir.Expr) -> bool:
    """May an iterable be a sequence that is no list: a generator, or something that was passed?"""
    return isinstance(node, ir.Name | ir.Call | ir.MethodCall | ir.CallValue | ir.Field | ir.Index) or (
        isinstance(node, ir.Op) and node.concept in ("iter.of", "iter.count", "iter.cycle")
    )


#: Operations on dictionaries whose result shows their order.
ORDER = {f"dict.{name}" for name in ("keys", "values", "items", "popitem", "popitem_first", "move_to_end", "move_to_front")}
ORDER |= {"counter.most_common", "counter.most_common_n", "counter.elements"}
#: What does not care in which order elements come.
UNORDERED = {
    "iter.length",
    "iter.any",
    "iter.all",
    "list.sorted",
    "list.sorted_desc",
    "set.of",
    "list.contains",
    "iter.contains",
    "iter.min",
    "iter.max",
}


def looks_at_order(module: ir.Module) -> bool:
    """Does a module ask for the order of a dictionary's entries anywhere?"""
    free = {id(a) for n in ir.walk(module) if isinstance(n, ir.Op) and n.concept in UNORDERED for a in n.args}
    free |= {
        id(a) for n in ir.walk(module) if isinstance(n, ir.Op) and n.concept == "iter.sum" and isinstance(n.type, t.Int) for a in n.args
    }
    for node in ir.walk(module):
        match node:
            case ir.Op(concept=concept) if concept in ORDER and id(node) not in free:
                return True
            case ir.Op(concept="str.of" | "str.repr", args=(arg,)) if has_dict(arg.type):
                return True
            case ir.Op(concept=concept, args=args) if concept.startswith("io.") and any(has_dict(a.type) for a in args):
                return True
            case ir.Formatted(value=value) if has_dict(value.type):
                return True
            case ir.ForEach(iterable=ir.Expr(type=t.Dict())) | ir.Clause(iterable=ir.Expr(type=t.Dict())):
                return True
    return False


def has_dict(type_: t.Type) -> bool:
    return isinstance(type_, t.Dict | t.AnyT) or any(map(has_dict, t.children(type_)))


def missing_bool(type_: t.Type) -> bool:
    """Does a type hold values of which none and false must be told apart?"""
    match type_:
        case t.AnyT():
            return True
        case t.Optional(inner=t.Bool() | t.AnyT() | t.Union()):
            return True
        case t.Union(members=members) if any(map(holds_bool, members)):
            return True
        case t.Func():
            return False
        case _:
            return any(map(missing_bool, t.children(type_)))


def holds_bool(type_: t.Type) -> bool:
    """Is a value of a type, or something in it, a boolean?"""
    return isinstance(type_, t.Bool) or any(map(holds_bool, t.children(type_)))


def types_of(node: ir.Node) -> list[t.Type]:
    match node:
        case ir.Expr(type=type_) | ir.Param(type=type_) | ir.Declare(type=type_):
            return [type_] if not isinstance(type_, t.AnyT) else []
        case ir.Function(result=result):
            return [result] if not isinstance(result, t.AnyT) else []
        case _:
            return []


def racket_pattern(pattern: str, span: ir.Span | None) -> str:
    """A Python pattern in Racket's notation.

    Raises:
        UnsupportedError: it uses what Racket's patterns lack.
    """
    if re.search(r"\(\?P", pattern):
        raise UnsupportedError("pattern", "Racket's patterns have no named groups", span)
    return pattern.replace("\\A", "^").replace("\\Z", "$")
