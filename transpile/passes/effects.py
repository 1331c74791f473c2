"""What statements change: assigned names, containers changed in place, expressions that stay the same meanwhile."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import cache

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t

#: What stands for the functions that are values, among the names of functions.
ANY_VALUE = "*"


def inner(e: ir.Expr) -> ir.Expr:
    """What an expression coerces, or the expression itself."""
    while isinstance(e, ir.Coerce):
        e = e.operand
    return e


def root(e: ir.Expr, handles: Set[str] = frozenset()) -> str | None:
    """The variable that an access path starts at: ``xs`` of ``xs[i].field``.

    What lies behind an object of the classes ``handles`` is no part of the variable.
    """
    while True:
        match e:
            case ir.Name(id=name):
                return name
            case ir.Field(obj=obj) if isinstance(obj.type, t.Class) and obj.type.name in handles:
                return None
            case ir.Index(obj=obj) | ir.Lookup(obj=obj) | ir.Field(obj=obj):
                e = obj
            case ir.Coerce(operand=obj):
                e = obj
            case ir.Op(concept="dict.setdefault" | "dict.get" | "dict.get_or" | "dict.values", args=(obj, *_)):
                e = obj
            case _:
                return None


def assigned(body: Sequence[ir.Node]) -> frozenset[str]:
    """Variables that ``body`` gives a new value (loop variables included)."""
    out: set[str] = set()
    for node in _all(body, *ir.BINDERS):
        match node:
            case ir.Assign(target=target) | ir.Unpack(target=target) | ir.ForEach(target=target):
                out.update(_pattern(target))
            case ir.Declare(name=name) | ir.Assigned(name=name):
                out.add(name)
            case ir.ForRange(var=name):
                out.add(name)
            case ir.FunctionDef(function=f):
                out.update(f.assigns_captured)
            case _:
                pass
    return frozenset(out)


def mutated(
    body: Sequence[ir.Node],
    functions: Mapping[str, frozenset[int]] | None = None,
    sizes: bool = False,
    handles: Set[str] = frozenset(),
    methods: frozenset[str] | None = None,
) -> frozenset[str]:
    """Variables whose object ``body`` changes in place. ``functions`` says which arguments functions (and ``methods``) change.

    With ``sizes`` an element that is replaced does not count: the list is as long as before. Objects of the classes ``handles`` are
    shared, so that a change of one is none of the variable. ``methods`` are those that change their object; where it is not given,
    all may.
    """
    out: set[str] = set()
    for node in _all(body, ir.Op, ir.Assign, ir.Call, ir.CallValue, ir.MethodCall):
        match node:
            case ir.Op(concept=concept, args=args):
                for i in loader.concepts()[concept].mutates if concept in loader.concepts() else ():
                    out.add(root(args[i], handles) or "")
            case ir.Assign(target=target):
                out.update(_places(target, sizes, handles))
            case ir.Call(args=args) | ir.CallValue(args=args):
                for i in (functions or {}).get(node.func if isinstance(node, ir.Call) else ANY_VALUE, frozenset()):
                    if i < len(args):
                        out.add(root(args[i], handles) or "")
            case ir.MethodCall(obj=obj, method=method, args=args):
                if (methods is None or method in methods) and not (isinstance(obj.type, t.Class) and obj.type.name in handles):
                    out.add(root(obj, handles) or "")
                if methods is not None:
                    out.update(root(args[i], handles) or "" for i in (functions or {}).get(method, frozenset()) if i < len(args))
            case _:
                pass
    out.discard("")
    return frozenset(out)


def invariant(e: ir.Expr, body: Sequence[ir.Node]) -> bool:
    """``e`` gives the same value however often ``body`` has run: a loop may evaluate it anew each turn."""
    if any(
        isinstance(n, ir.Call | ir.CallValue | ir.MethodCall | ir.Field | ir.Lookup | ir.Index | ir.Op | ir.Assigned | ir.Comp)
        for n in ir.walk(e)
    ):
        return False
    names = {n.id for n in ir.walk(e) if isinstance(n, ir.Name)}
    if names & assigned(body):
        return False
    sized = {root(n.obj) for n in ir.walk(e, ir.Length)}
    if not sized:
        return True
    calls = any(isinstance(n, ir.Call | ir.CallValue | ir.MethodCall) for n in _all(body))
    strings = {n.obj.id for n in ir.walk(e, ir.Length) if n.unit != "element" and isinstance(n.obj, ir.Name)}
    return sized <= strings or (not calls and not sized & mutated(body, sizes=True))


def acts(e: ir.Expr) -> bool:
    """Does an expression do more than give a value: call a function, change something, print, raise?"""
    return any(map(acts_itself, ir.walk(e)))


def acts_itself(node: ir.Node) -> bool:
    """Does a node, without those below it?"""
    if isinstance(node, ir.Op):
        known = loader.concepts().get(node.concept)
        return node.concept.startswith(("io.", "error.", "sys.")) or bool(known and known.mutates)
    return isinstance(node, ir.Call | ir.CallValue | ir.MethodCall | ir.Assigned | ir.Block)


@cache
def can_raise() -> frozenset[str]:
    """Concepts of which an example raises, and those that raise always."""
    return frozenset(c.id for c in loader.concepts().values() if any(e.raises for e in c.examples)) | {"error.raise"}


def changing_methods(module: ir.Module) -> frozenset[str]:
    """The names of methods that change their object in place, directly or through another of them."""
    found: set[str] = set()
    while True:
        before = len(found)
        for cls in module.classes:
            for f in cls.methods:
                changed = mutated(f.body, methods=frozenset(found))
                if {"self", "super", *aliases(f).get("self", set())} & changed:
                    found.add(f.name)
        if len(found) == before:
            return frozenset(found)


def mark_parameters(module: ir.Module, methods: frozenset[str] | None = None, handles: Set[str] = frozenset()) -> ir.Module:
    """Sets ``Param.mutated`` on every parameter that its function changes in place, directly or through a call (see ``mutated``)."""
    # A function and methods may have the same name: a call of it changes what one of them changes.
    changed: dict[str, frozenset[int]] = {}
    found: dict[int, frozenset[int]] = {}
    pending = list(ir.walk(module, ir.Function))
    called = ir.holds(module, ir.CallValue)
    values = {n.id for n in ir.walk(module, ir.Name) if isinstance(n, ir.Name) and isinstance(n.type, t.Func)} if called else set()
    while pending:
        before = dict(changed)
        for f in pending:
            found[id(f)] = _changed(f, changed, methods, handles)
            changed[f.name] = changed.get(f.name, frozenset()) | found[id(f)]
            if f.name in values:
                changed[ANY_VALUE] = changed.get(ANY_VALUE, frozenset()) | found[id(f)]
        # What a function changes without a call it changes however much is known of others.
        pending = [f for f in pending if ir.holds(f, ir.Call, ir.CallValue, ir.MethodCall)] if changed != before else []

    def mark(node: ir.Node) -> ir.Node:
        if not isinstance(node, ir.Function) or node.external:
            return node
        which = found[id(node)] if id(node) in found else _changed(node, changed, methods, handles)
        known = methods is not None
        params = tuple(ir.replaced(p, mutated=i in which or (p.mutated and not known)) for i, p in enumerate(node.params))
        return ir.replaced(node, params=params)

    return ir.rewrite(module, mark, ir.Function)


def _changed(f: ir.Function, changed: Mapping[str, frozenset[int]], methods: frozenset[str] | None, handles: Set[str]) -> frozenset[int]:
    """The places of the parameters that a function changes in place, where ``changed`` tells that of those it calls."""
    bodies = mutated(f.body, changed, handles=handles, methods=methods) if f.params else frozenset()
    if not bodies:
        return frozenset()
    others = aliases(f)
    return frozenset(i for i, p in enumerate(f.params) if p.name in bodies or others.get(p.name, set()) & bodies)


def aliases(f: ir.Function) -> dict[str, set[str]]:
    """Names that a variable's value was assigned to as it is, or that loop over its elements."""
    out: dict[str, set[str]] = {}
    for node in _all(f.body, ir.Assign, ir.Declare, ir.ForEach, ir.Clause):
        match node:
            case ir.Assign(target=ir.Name(id=name), value=value) | ir.Declare(name=name, value=ir.Expr() as value):
                source = root(value)
                if source is not None and source != name:
                    out.setdefault(source, set()).add(name)
            case ir.ForEach(target=target, iterable=iterable) | ir.Clause(target=target, iterable=iterable):
                inner = iterable.args[0] if isinstance(iterable, ir.Op) and iterable.args else iterable
                inner = inner.obj if isinstance(inner, ir.Slice) else inner
                source = root(inner)
                if source is not None:
                    out.setdefault(source, set()).update(_pattern(target))
            case _:
                pass
    # Aliases of aliases.
    for _ in range(len(out) if len(out) > 1 else 0):
        for names in out.values():
            for n in list(names):
                names |= out.get(n, set())
    return out


def _all(body: Sequence[ir.Node], *only: type[ir.Node]) -> Iterator[ir.Node]:
    for s in body:
        yield from ir.walk(s, *only)


def _pattern(target: ir.Expr) -> Iterator[str]:
    match target:
        case ir.Name(id=name):
            yield name
        case ir.TupleLit(items=items):
            for i in items:
                yield from _pattern(i)
        case _:
            return


def _places(target: ir.Expr, sizes: bool = False, handles: Set[str] = frozenset()) -> Iterator[str]:
    match target:
        case ir.Index() if sizes:
            return
        case ir.Index() | ir.Lookup() | ir.Field():
            name = root(target, handles)
            if name is not None:
                yield name
        case ir.TupleLit(items=items):
            for i in items:
                yield from _places(i, sizes, handles)
        case _:
            return


def forward_functions(body: ir.Body) -> list[str]:
    """Functions inside a function that an earlier one mentions: their variables have to be there before it."""
    defined = [s.function for s in body if isinstance(s, ir.FunctionDef)]
    mentioned = [{n.func if isinstance(n, ir.Call) else n.id for n in ir.walk(f) if isinstance(n, ir.Call | ir.Name)} for f in defined]
    return [f.name for i, f in enumerate(defined) if any(f.name in names for names in mentioned[:i])]


def resumes(module: ir.Module) -> bool:
    """Is an iterator of the module read on after some of its elements were taken?"""
    if any(op.concept in ("iter.next", "iter.next_or") for op in ir.walk(module, ir.Op)):
        return True
    stores = {id(n.target) for n in ir.walk(module, ir.Assign)}
    reads = Counter(n.id for n in ir.walk(module, ir.Name) if isinstance(n.type, t.Iter) and id(n) not in stores)
    return any(count > 1 for count in reads.values())
