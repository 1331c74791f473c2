"""Operands that look at what a later operand changes: each is evaluated, and has a name, before that one is called.

For targets that leave open when they read a variable beside a call (Go), or keep hold of what they look into until the statement
ends (Rust). Before ``hoist_blocks``.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Iterator, Mapping

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.comprehensions import Hoister
from dragoman.transpile.passes.effects import inner
from dragoman.transpile.passes.lowering import Fresh
from dragoman.transpile.passes.order import with_operands

#: A variable, or a field of whatever object.
Place = tuple[str, str]
_CALLS = (ir.Call, ir.MethodCall, ir.New, ir.CallValue)
_ACTING = (*_CALLS, ir.Assigned, ir.Op)
#: Nodes whose operands are evaluated one after the other, or only some of them.
_SEQUENCED = ir.BoolOp | ir.IfExp | ir.Select | ir.Lambda | ir.Comp | ir.Block | ir.Truthy | ir.Not | ir.Coerce
#: Operations whose result is a part of their first operand.
_INSIDE = frozenset(
    {"dict.setdefault", "dict.get", "dict.get_or", "dict.values", "dict.items", "iter.enumerate", "iter.reversed", "iter.zip"}
)
#: What may be called where it is not told which function.
_ANY = "<any>"


def order_looks(module: ir.Module) -> ir.Module:
    """Names what is looked at before a call changes it, and the value of a call that changes what stands beside it as a whole."""
    return _ordered(module, held=False)


def order_held_looks(module: ir.Module) -> ir.Module:
    """The same, also for the first condition of several, whose look lasts as long as all of them."""
    return _ordered(module, held=True)


def _ordered(module: ir.Module, held: bool) -> ir.Module:
    if not ir.holds(module, ir.Block) and not _beside(module, _may_change):
        return module
    changes = _Changes(module)
    if not ir.holds(module, ir.Block) and not _beside(module, lambda node: bool(changes.of_one(node))):
        return module
    fresh = Fresh(module)

    def named(node: ir.Expr) -> ir.Expr:
        if isinstance(node, ir.Formatted):
            return dataclasses.replace(node, value=named(node.value))
        if isinstance(node, ir.Const) or isinstance(node.type, t.NoneT):
            return node
        name = ir.Name(fresh("value"), type=node.type)
        return ir.Block((ir.Declare(name.id, node.type, node, mutable=False),), name, type=node.type, span=node.span)

    def stored(node: ir.Assign) -> ir.Node | tuple[ir.Stmt, ...]:
        """The value first, then where it goes."""
        value = node.value
        if ir.holds(node.target, ir.Block):
            before, target = Hoister(fresh).expression(node.target)
            first, value = Hoister(fresh).expression(named(value))
            return (*first, *before, dataclasses.replace(node, target=target, value=value))
        parts = [
            c for c in ir.child_nodes(node.target) if isinstance(c, ir.Expr) and (isinstance(node.target, ir.Index) or not _is_whole(c))
        ]
        if not held and any(changes.of(value) & looks(c) for c in parts):
            return dataclasses.replace(node, value=named(value))
        return node

    def change(node: ir.Node) -> ir.Node | tuple[ir.Stmt, ...]:
        match node:
            case ir.Assign(target=ir.Index() | ir.Lookup() | ir.Field()):
                return stored(node)
            case ir.BoolOp(items=(first, *rest)) if held and changes.of(*rest) & looks(first):
                return dataclasses.replace(node, items=(named(first), *rest))
            case ir.Expr() if not isinstance(node, _SEQUENCED) and ir.holds(node, *_ACTING, ir.Assign):
                operands = [c for c in ir.child_nodes(node) if isinstance(c, ir.Expr)]
                if len(operands) < 2:
                    return node
                later = [(b, some) for b, c in enumerate(operands) if b and (some := changes.of(c))]
                clashes = [(a, b) for b, some in later for a in range(b) if looks(operands[a]) & some]
                wanted = {b if _is_whole(operands[a]) else a for a, b in clashes}
                return with_operands(node, {id(operands[i]): named(operands[i]) for i in wanted}) if wanted else node
            case _:
                return node

    return ir.rewrite(module, change)


def _beside(module: ir.Module, changing: Callable[[ir.Node], bool]) -> bool:
    """Does something that is ``changing`` stand beside a look? What is the whole value of a statement does not."""
    kept = (s.value for s in ir.walk(module, ir.Assign) if isinstance(s.target, ir.Name))
    apart = [*kept, *(c for s in ir.walk(module, ir.ExprStmt, ir.Declare, ir.Return) for c in ir.child_nodes(s))]
    return sum(map(changing, ir.walk(module, *_ACTING))) > sum(isinstance(e, _ACTING) and changing(e) for e in apart)


def _may_change(node: ir.Node) -> bool:
    """Could a node that acts change something?"""
    known = loader.concepts().get(node.concept) if isinstance(node, ir.Op) else None
    return not isinstance(node, ir.Op) or (known is not None and bool(known.mutates))


def looks(node: ir.Expr) -> frozenset[Place]:
    """The variables and fields that an expression reads."""
    named = (("name", n.id) if isinstance(n, ir.Name) else ("field", n.name) for n in ir.walk(node) if isinstance(n, ir.Name | ir.Field))
    return frozenset(named)


def _is_whole(node: ir.Expr) -> bool:
    """Is it an object as a whole, which is the same one after it has changed?"""
    node = inner(node.value if isinstance(node, ir.Formatted) else node)
    return isinstance(node, ir.Name | ir.Field) and (t.is_container(node.type) or isinstance(node.type, t.Class))


class _Changes:
    """What functions, and the operands that call them, change: variables around them, and fields of objects."""

    def __init__(self, module: ir.Module) -> None:
        self.globals = {d.name for d in module.constants}
        functions = list(ir.walk(module, ir.Function))
        constructors = {id(c.init): c.name for c in module.classes if c.init is not None}
        self.mutated: dict[str, set[int]] = {}
        for f in functions:
            self.mutated.setdefault(f.name, set()).update(i for i, p in enumerate(f.params) if p.mutated)
        values = {n.id for n in ir.walk(module, ir.Name)} & {f.name for f in functions}
        direct = [(constructors.get(id(f), f.name), id(f) in constructors, f, _own(f), _origins(f)) for f in functions]
        self.by: dict[str, frozenset[Place]] = {}
        while direct:
            before = dict(self.by)
            for name, makes, f, own, origins in direct:
                found = self.of(*f.body, makes=makes)
                found |= {place for kind, x in found if kind == "name" for place in origins.get(x, ())}
                found = frozenset(place for place in found if place[0] == "field" or place[1] not in own)
                self.by[name] = self.by.get(name, frozenset()) | found
            self.by[_ANY] = frozenset().union(*(self.by[name] for name in values))
            # What a function changes without a call it changes however much is known of others.
            direct = [row for row in direct if ir.holds(row[2], *_CALLS)] if self.by != before else []

    def of(self, *nodes: ir.Node, makes: bool = False) -> frozenset[Place]:
        """What expressions or statements change; ``makes``: they are a constructor's, whose object nobody has seen."""
        return frozenset(place for node in nodes for n in ir.walk(node, *_ACTING, ir.Assign) for place in self._of(n, makes))

    def of_one(self, node: ir.Node) -> frozenset[Place]:
        """What a node itself changes."""
        return frozenset(self._of(node, False))

    def _of(self, node: ir.Node, makes: bool) -> Iterable[Place]:
        match node:
            case ir.Assign(target=target):
                for place in target.items if isinstance(target, ir.TupleLit) else (target,):
                    if not (makes and isinstance(place, ir.Field) and place.obj == ir.Name("self", type=place.obj.type)):
                        yield from places(place)
            case ir.Assigned(name=name):
                yield "name", name
            case ir.Op(concept=concept, args=args):
                known = loader.concepts().get(concept)
                for i in known.mutates if known else ():
                    yield from places(args[i]) if i < len(args) else ()
            case ir.Call(func=name, args=args) | ir.MethodCall(method=name, args=args) | ir.New(cls=name, args=args):
                yield from self.by.get(name, ())
                for i in self.mutated.get(name, ()):
                    yield from places(args[i]) if i < len(args) else ()
            case ir.CallValue():
                yield from self.by.get(_ANY, ())


def places(path: ir.Expr) -> Iterator[Place]:
    """What changes where a path's end does: the last field on it, or the variable that it starts at."""
    match inner(path):
        case ir.Name(id=name):
            yield "name", name
        case ir.Field(name=name):
            yield "field", name
        case ir.Index(obj=obj) | ir.Lookup(obj=obj) | ir.Slice(obj=obj):
            yield from places(obj)
        case ir.Op(concept=concept, args=args) if concept in _INSIDE:
            for a in args:
                yield from places(a)


def _own(function: ir.Function) -> set[str]:
    """The variables that a function declares."""
    own = {p.name for p in function.params}
    for n in (n for s in function.body for n in ir.walk(s, *ir.BINDERS)):
        match n:
            case ir.Declare(name=name) | ir.ForRange(var=name):
                own.add(name)
            case ir.ForEach(target=target) | ir.Unpack(target=target):
                own |= {x.id for x in ir.walk(target) if isinstance(x, ir.Name)}
    return own - set(function.assigns_captured)


def _origins(function: ir.Function) -> Mapping[str, frozenset[Place]]:
    """What variables of a function stand for a part of."""
    out: dict[str, frozenset[Place]] = {}
    for n in (n for s in function.body for n in ir.walk(s, ir.Declare, ir.ForEach)):
        match n:
            case ir.Declare(name=name, value=ir.Expr() as value) if not isinstance(value.type, t.Int | t.Str | t.Float | t.Bool):
                out[name] = frozenset(places(value))
            case ir.ForEach(target=target, iterable=iterable):
                out |= {x.id: frozenset(places(iterable)) for x in ir.walk(target) if isinstance(x, ir.Name)}
    for _ in range(3):
        out = {name: found.union(*(out.get(x, frozenset()) for kind, x in found if kind == "name")) for name, found in out.items()}
    return out
