"""Which objects of a Rust program have to be shared through ``Rc``, and which fields and variables of the module need a cell.

Pure analysis: a field of a shared object that is changed after its constructor set it needs a ``Cell`` or ``RefCell``, since all that hold
the object only look at it; and so does a variable of the module that a function changes.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, field

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.generators.exceptions import is_exception
from dragoman.transpile.passes import effects
from dragoman.transpile.passes.aliases import changed_in_place
from dragoman.transpile.passes.ownership import unique_names
from dragoman.transpile.passes.parts import giving_functions

#: A field of a class, or (with no class) a variable of the module.
Cell = tuple[str, str]
#: Operations whose result is a place inside of their first operand.
INSIDE = frozenset(
    {"dict.setdefault", "dict.get", "dict.get_or", "dict.values", "dict.items", "iter.enumerate", "iter.zip", "iter.reversed"}
)


@dataclass(frozen=True, slots=True)
class Cells:
    """What changes behind shared references, and which functions (by name) may change it."""

    changed: frozenset[Cell] = frozenset()
    by: Mapping[str, frozenset[Cell]] = field(default_factory=dict)


def hierarchies(module: ir.Module) -> frozenset[str]:
    """The classes that have a base of the module, or are one."""
    plain = {c.name: c.base for c in module.classes if not is_exception(c.name, module.classes)}
    return frozenset(name for c, base in plain.items() if base in plain for name in (c, base) if name)


def linked(module: ir.Module) -> frozenset[str]:
    """The classes whose objects change and are perhaps missing somewhere (so they are passed on as they are), or hold their like."""
    changing = {n.target.obj.type.name for n in ir.walk(module, ir.Assign) if _of_object(n.target)}  # type: ignore[attr-defined]
    changing |= {
        x.obj.type.name
        for n in ir.walk(module, ir.Assign)
        if isinstance(n.target, ir.TupleLit)
        for x in n.target.items
        if isinstance(x, ir.Field) and isinstance(x.obj.type, t.Class)
    }
    held = {
        i.name
        for n in ir.walk(module)
        if isinstance(n, ir.Declare | ir.Param | ir.Field | ir.Name)
        for i in [n.type.inner if isinstance(n.type, t.Optional) else None]
        if isinstance(i, t.Class)
    }
    return frozenset(c.name for c in module.classes if c.name in held & changing and not is_exception(c.name, module.classes))


def handed_out(module: ir.Module) -> frozenset[str]:
    """The classes whose objects some function takes out of a place and gives back, while the program changes such objects."""

    def held(type_: t.Type) -> str:
        inner = type_.inner if isinstance(type_, t.Optional) else type_
        return inner.name if isinstance(inner, t.Class) else ""

    plain = {c.name: c for c in module.classes if not is_exception(c.name, module.classes)}
    results = {f.name: held(f.result) for f in module.functions}
    results |= {f".{m.name}": held(m.result) for c in module.classes for m in c.methods}
    given = {results[name] for name in giving_functions(module, lambda type_: held(type_) in plain)}
    if not given:
        return frozenset()
    methods = effects.changing_methods(module)
    changing = {name for name, c in plain.items() if any(m.name in methods for m in c.methods)}
    bodies = [s for name, body in _bodies(module) for s in body]
    for place in (x for s in bodies for n in ir.walk(s) for x in changed_in_place(n)):
        while isinstance(place, ir.Index | ir.Lookup | ir.Field | ir.Coerce):
            changing.add(held(place.type))
            place = place.operand if isinstance(place, ir.Coerce) else place.obj
        changing.add(held(place.type))
    return frozenset(given & changing)


def _of_object(target: ir.Expr) -> bool:
    return isinstance(target, ir.Field) and isinstance(target.obj.type, t.Class) and target.obj != ir.Name("self", type=target.obj.type)


def cells(module: ir.Module, shared: Set[str]) -> Cells:
    """What needs a cell where the objects of the classes ``shared`` are shared."""
    finder = _Finder(module, shared)
    direct: dict[str, set[Cell]] = {}
    calls: dict[str, set[str]] = {}
    for name, body in _bodies(module):
        direct.setdefault(name, set()).update(finder.changed(body))
        calls.setdefault(name, set()).update(_called(body))
    found = frozenset(c for some in direct.values() for c in some)
    while True:
        grown = {name: some.union(*(direct.get(callee, set()) for callee in calls[name])) for name, some in direct.items()}
        if grown == direct:
            return Cells(found, {name: frozenset(some) for name, some in direct.items()})
        direct = grown


def changed_by(body: Iterable[ir.Node], module: ir.Module, shared: Set[str], known: Cells) -> frozenset[Cell]:
    """The cells that statements may change, also through what they call."""
    body = tuple(body)
    indirect = {c for name in _called(body) for c in known.by.get(name, frozenset())}
    return frozenset(_Finder(module, shared).changed(body)) | indirect


def users(cell: Cell, module: ir.Module) -> frozenset[str]:
    """The functions (by name) that look into a cell or change it, also through what they call."""
    calls = {name: (_called(body), any(_mentions(n, cell) for s in body for n in ir.walk(s))) for name, body in _bodies(module)}
    found = {name for name, (_, looks) in calls.items() if looks}
    while more := {name for name, (called, _) in calls.items() if name not in found and called & found}:
        found |= more
    return frozenset(found)


def _mentions(node: ir.Node, cell: Cell) -> bool:
    match node:
        case ir.Field(name=name):
            return bool(cell[0]) and name == cell[1]
        case ir.Name(id=name):
            return cell == ("", name)
        case _:
            return False


def _bodies(module: ir.Module) -> Iterator[tuple[str, ir.Body]]:
    for cls in module.classes:
        for f in (*cls.methods, *cls.static_methods):
            yield f.name, f.body
        if cls.init is not None:
            first, rest = split_init(known_fields(cls.init).body)
            own = {f.name for f in cls.fields}
            yield cls.name, (*(s for s in first if _sets(s) not in own), *rest)
    for f in module.functions:
        yield f.name, f.body
    yield "<main>", module.main


def _sets(s: ir.Stmt) -> str | None:
    """The field of the new object that a statement sets."""
    match s:
        case ir.Assign(target=ir.Field(obj=ir.Name(id="self"), name=name)):
            return name
        case _:
            return None


def apart(body: ir.Body) -> ir.Body:
    """``self.a, self.b = a, b`` as two statements."""
    out: list[ir.Stmt] = []
    for s in body:
        match s:
            case ir.Assign(target=ir.TupleLit(items=targets), value=ir.TupleLit(items=values)) if not _mentions_self(s.value) and all(
                _sets(ir.Assign(x, x)) for x in targets
            ):
                out.extend(ir.Assign(x, v, span=s.span) for x, v in zip(targets, values, strict=True))
            case _:
                out.append(s)
    return tuple(out)


def split_init(body: ir.Body) -> tuple[ir.Body, ir.Body]:
    """What a constructor does before there is an object (each field once, from what is no part of it), and the rest."""
    given: set[str] = set()
    for k, s in enumerate(body):
        name = _sets(s)
        match s:
            case ir.Assign(value=value) if name is not None:
                if name in given or _mentions_self(value):
                    return body[:k], body[k:]
                given.add(name)
            case ir.ExprStmt(value=ir.MethodCall(obj=ir.Name(id="super"), method="__init__")):
                pass
            case _:
                if _mentions_self(s) or any(isinstance(n, ir.Return | ir.FunctionDef) for n in ir.walk(s)):
                    return body[:k], body[k:]
    return body, ()


def known_fields(init: ir.Function) -> ir.Function:
    """A field that was just set from a parameter or literal is that: ``self.size = size; self.cells = [0] * self.size``."""
    set_: dict[str, ir.Expr] = {}
    assigned = effects.assigned(init.body)
    body: list[ir.Stmt] = []
    plain = apart(init.body)
    for k, s in enumerate(plain):

        def known(n: ir.Node) -> ir.Node:
            match n:
                case ir.Field(obj=ir.Name(id="self"), name=name) if name in set_:
                    return set_[name]
                case _:
                    return n

        match s:
            case ir.Assign(target=ir.Field(obj=ir.Name(id="self"), name=name), value=value) if name not in set_:
                value = ir.rewrite(value, known)
                body.append(dataclasses.replace(s, value=value))
                if (isinstance(value, ir.Name) and value.id not in assigned) or isinstance(value, ir.Const):
                    set_[name] = value
            case ir.ExprStmt(value=ir.MethodCall(obj=ir.Name(id="super"))):
                body.append(s)
            case _:
                body.extend(plain[k:])
                break
    return dataclasses.replace(init, body=tuple(body))


def _mentions_self(node: ir.Node) -> bool:
    return any(isinstance(n, ir.Name) and n.id == "self" for n in ir.walk(node))


def _called(body: Iterable[ir.Node]) -> set[str]:
    out: set[str] = set()
    for n in (n for s in body for n in ir.walk(s)):
        match n:
            case ir.Call(func=name) | ir.MethodCall(method=name) | ir.New(cls=name):
                out.add(name.rpartition(".")[2])
            case ir.CallValue():
                out.add("<any>")
    return out


class _Finder:
    def __init__(self, module: ir.Module, shared: Set[str]) -> None:
        self.shared = shared
        self.classes = {c.name: c for c in module.classes}
        self.constants = {d.name for d in module.constants}
        functions = {f.name: f for f in module.functions}
        for c in module.classes:
            functions.update({m.name: m for m in (*c.methods, *c.static_methods)})
        self.mutated = {name: [i for i, p in enumerate(f.params) if p.mutated] for name, f in functions.items()}

    def owner(self, cls: str, name: str) -> str:
        """The class that declares a field."""
        known = self.classes.get(cls)
        while known is not None:
            if known.base in self.classes and any(f.name == name for f in self.all_fields(known.base or "")):
                known = self.classes[known.base or ""]
            else:
                return known.name
        return cls

    def all_fields(self, cls: str) -> Iterator[ir.Param]:
        known = self.classes.get(cls)
        while known is not None:
            yield from known.fields
            known = self.classes.get(known.base or "")

    def changed(self, body: Iterable[ir.Node]) -> set[Cell]:
        if not self.shared and not self.constants:
            return set()
        nodes = [n for s in body for n in ir.walk(s)]
        own = {n.name for n in nodes if isinstance(n, ir.Declare | ir.Param)} - self.constants
        origins: dict[str, ir.Expr] = {}
        for n in nodes:
            match n:
                case ir.ForEach(target=target, iterable=source):
                    origins.update({x.id: source for x in ir.walk(target) if isinstance(x, ir.Name) and t.is_container(x.type)})
                case ir.Declare(name=name, value=ir.Expr() as source) if t.is_container(n.type):
                    origins[name] = source
                case _:
                    pass
        out: set[Cell] = set()
        origins = {name: source for name, source in origins.items() if name not in own or not is_shared(source.type, self.shared)}
        for place in (p for n in nodes for p in self.places(n)):
            out.update(self.cell(place, own, origins))
        return out

    def places(self, node: ir.Node) -> Iterator[ir.Expr]:
        """What a node changes."""
        match node:
            case ir.Assign(target=target):
                for item in target.items if isinstance(target, ir.TupleLit) else (target,):
                    if not isinstance(item, ir.Name) or item.id in self.constants:
                        yield item
            case ir.Op(concept=concept, args=args) if concept in loader.concepts():
                yield from (args[i] for i in loader.concepts()[concept].mutates if i < len(args))
            case ir.Call(func=func, args=args):
                yield from (args[i] for i in self.mutated.get(func.rpartition(".")[2], ()) if i < len(args))
            case ir.MethodCall(obj=obj, method=method, args=args):
                yield from (args[i] for i in self.mutated.get(method, ()) if i < len(args))
                if isinstance(obj.type, t.Class) and obj.type.name not in self.shared:
                    yield obj
            case _:
                return

    def cell(self, place: ir.Expr, own: set[str], origins: Mapping[str, ir.Expr]) -> Iterator[Cell]:
        seen: set[str] = set()
        while True:
            match place:
                case ir.Name(id=name):
                    if name in self.constants and name not in own:
                        yield "", name
                        return
                    if name in seen or name not in origins:
                        return
                    seen.add(name)
                    place = origins[name]
                case ir.Field(obj=obj, name=name) if isinstance(obj.type, t.Class) and obj.type.name in self.shared:
                    yield self.owner(obj.type.name, name), name
                    return
                case ir.Index(obj=obj) | ir.Lookup(obj=obj) | ir.Field(obj=obj) | ir.Coerce(operand=obj):
                    place = obj
                case ir.Op(concept=concept, args=(obj, *_)) if concept in INSIDE:
                    place = obj
                case _:
                    return


def cell_of(place: ir.Expr, module: ir.Module, shared: Set[str]) -> Cell | None:
    """The field of a shared object or the variable of the module that a place is part of."""
    return next(_Finder(module, shared).cell(place, set(), {}), None)


def held_as_handles(module: ir.Module, shared: Set[str]) -> ir.Module:
    """Parameters that are shared objects are not changed: what they stand for is."""

    def change(node: ir.Node) -> ir.Node:
        if isinstance(node, ir.Param) and node.mutated and is_shared(node.type, shared):
            return dataclasses.replace(node, mutated=False)
        return node

    return ir.rewrite(module, change, ir.Param)


def is_shared(type_: t.Type, shared: Set[str]) -> bool:
    """Is it a handle of a shared object, which perhaps is missing?"""
    if isinstance(type_, t.Optional):
        type_ = type_.inner
    return isinstance(type_, t.Class) and type_.name in shared


def uses_itself(function: ir.Function, handles: Set[str] = frozenset()) -> bool:
    """Does a method hand its object on, rather than only look at its fields and call its methods?

    ``handles``: methods that need the handle, so that a call of one of them on the object hands it on.
    """
    looked: set[int] = set()
    function = unique_names(function)
    for n in ir.walk(function):
        match n:
            case ir.Field(obj=ir.Name(id="self") as obj):
                looked.add(id(obj))
            case ir.MethodCall(obj=ir.Name(id="self") as obj, method=method) if method not in handles:
                looked.add(id(obj))
            case ir.IsType(operand=ir.Name(id="self") as obj):
                looked.add(id(obj))
            case _:
                pass
    return any(isinstance(n, ir.Name) and n.id == "self" and id(n) not in looked for n in ir.walk(function))
