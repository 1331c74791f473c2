"""Last touches to a lowered module: which variables change, which parameters, what nested functions capture."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Literal

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.frontends.java_lower import mutates
from dragoman.transpile.frontends.java_messages import told
from dragoman.transpile.passes.traits import reassigned


def finished(module: ir.Module) -> ir.Module:
    """The module with the facts that generators ask for filled in."""
    module = _fields_apart(module)
    functions = tuple(_function(f) for f in module.functions)
    classes = tuple(
        replace(c, init=_function(c.init) if c.init is not None else None, methods=tuple(_function(m) for m in c.methods))
        for c in module.classes
    )
    module = replace(module, functions=functions, classes=classes, main=_scoped(module.main, {}))
    return told(replace(_with_mutated(module), strings=_alphabet(module)))


def _fields_apart(module: ir.Module) -> ir.Module:
    """Fields that have the name of a method of their class, or of one above or below it, under a name of their own: Java's
    fields and methods have a world of names each (``size`` and ``size()``)."""
    above = {c.name: c.base for c in module.classes}

    def root(name: str) -> str:
        while (base := above.get(name)) in above and base is not None:
            name = base
        return name

    fields: dict[str, set[str]] = {}
    methods: dict[str, set[str]] = {}
    for cls in module.classes:
        fields.setdefault(root(cls.name), set()).update(f.name for f in cls.fields)
        methods.setdefault(root(cls.name), set()).update(m.name for m in cls.methods)
    shared = {(c.name, n): f"_{n}" for c in module.classes for n in fields[root(c.name)] & methods[root(c.name)]}
    if not shared:
        return module

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.Field(obj=ir.Expr(type=t.Class(name=cls)), name=name) if (cls, name) in shared:
                return replace(node, name=shared[cls, name])
            case ir.ClassDef(name=cls, fields=own):
                return replace(node, fields=tuple(replace(f, name=shared.get((cls, f.name), f.name)) for f in own))
            case _:
                return node

    return ir.rewrite(module, change, ir.Field, ir.ClassDef)


def _alphabet(module: ir.Module) -> Literal["ascii", "bmp", "unicode"]:
    worst = 0
    for node in ir.walk(module):
        if isinstance(node, ir.Const) and isinstance(node.value, str) and not node.value.isascii():
            worst = max(worst, 1 + (max(node.value) > "\uffff"))
    return "ascii" if worst == 0 else "bmp" if worst == 1 else "unicode"


def _function(function: ir.Function) -> ir.Function:
    body = _scoped(function.body, {p.name: p.type for p in function.params})
    assigned = reassigned(*body)
    params = tuple(replace(p, assigned=p.name in assigned) for p in function.params)
    return ir.rewrite(replace(function, params=params, body=body), _nested(function, assigned))


def _nested(outer: ir.Function, assigned: frozenset[str]) -> ir.Rewriter:
    own = {p.name for p in outer.params} | set(_declared(outer.body))

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.Declare(name=name, mutable=mutable) if mutable != (name in assigned or node.value is None):
                return replace(node, mutable=not mutable)
            case ir.FunctionDef(function=inner):
                bound = {p.name for p in inner.params} | set(_declared(inner.body))
                read = [n.id for s in inner.body for n in ir.walk(s) if isinstance(n, ir.Name)]
                stored = reassigned(*inner.body)
                captures = tuple(dict.fromkeys(n for n in read if n in own - bound and n != inner.name))
                captured = tuple(n for n in captures if n in stored)
                params = tuple(replace(p, assigned=p.name in stored) for p in inner.params)
                return replace(node, function=replace(inner, params=params, captures=captures, assigns_captured=captured))
            case _:
                return node

    return change


def _declared(body: Sequence[ir.Stmt]) -> Iterator[str]:
    for statement in body:
        for node in ir.walk(statement):
            match node:
                case ir.Declare(name=name) | ir.ForRange(var=name) | ir.Param(name=name):
                    yield name
                case ir.ForEach(target=target) | ir.Clause(target=target) | ir.Unpack(target=target):
                    yield from (n.id for n in ir.walk(target) if isinstance(n, ir.Name))
                case ir.Handler(name=str(name)):
                    yield name
                case _:
                    pass


# --- one name, one variable in a scope --------------------------------------------------------------------------------


def _scoped(body: Sequence[ir.Stmt], outer: Mapping[str, t.Type]) -> ir.Body:
    """Declarations that meet another of the same name in scope: Java's scopes end earlier than the blocks that they were
    hoisted into. Same type: an assignment; another type: another name, as for one that a loop before counted with."""
    known = dict(outer)
    renamed: dict[str, str] = {}
    counted: set[str] = set()
    out: list[ir.Stmt] = []
    for statement in body:
        current = _rename(statement, renamed) if renamed else statement
        if isinstance(current, ir.Declare):
            original = statement.name if isinstance(statement, ir.Declare) else current.name
            if original in known and known[original] == current.type and current.value is not None:
                renamed.pop(original, None)
                out.append(ir.Assign(ir.Name(original, type=current.type), current.value, span=current.span))
                continue
            again = renamed.get(original)
            if again is not None and original not in known and known.get(again) == current.type and current.value is not None:
                out.append(ir.Assign(ir.Name(again, type=current.type), current.value, span=current.span))
                continue
            if (original in known and known[original] != current.type) or (original in counted and original not in known):
                n = 2
                while f"{original}_{n}" in known:
                    n += 1
                renamed[original] = f"{original}_{n}"
                current = replace(current, name=renamed[original])
            known[current.name] = current.type
        out.append(_inner(current, known))
        counted.update(n.var for n in ir.walk(current, ir.ForRange))
    return tuple(out)


def _inner(statement: ir.Stmt, known: Mapping[str, t.Type]) -> ir.Stmt:
    match statement:
        case ir.If(then=then, orelse=orelse):
            return replace(statement, then=_scoped(then, known), orelse=_scoped(orelse, known))
        case ir.While(body=body):
            return replace(statement, body=_scoped(body, known))
        case ir.ForRange(body=body, var=var, var_type=type_):
            return replace(statement, body=_scoped(body, {**known, var: type_}))
        case ir.ForEach(body=body):
            return replace(statement, body=_scoped(body, known))
        case ir.Try(body=body, handlers=handlers, final=final):
            caught = tuple(replace(h, body=_scoped(h.body, known)) for h in handlers)
            return replace(statement, body=_scoped(body, known), handlers=caught, final=_scoped(final, known))
        case ir.FunctionDef(function=function):
            return replace(statement, function=replace(function, body=_scoped(function.body, {p.name: p.type for p in function.params})))
        case _:
            return statement


def _rename(statement: ir.Stmt, names: Mapping[str, str]) -> ir.Stmt:
    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.Name(id=name) if name in names:
                return replace(node, id=names[name])
            case ir.Assigned(name=name) if name in names:
                return replace(node, name=names[name])
            case _:
                return node

    return ir.rewrite(statement, change)


# --- parameters that are changed --------------------------------------------------------------------------------------


def _with_mutated(module: ir.Module) -> ir.Module:
    """Marks the parameters whose objects a function changes, also through the functions it calls."""
    changed: dict[str, set[int]] = {}
    functions = [*module.functions, *(m for c in module.classes for m in c.methods)]
    again = True
    while again:
        again = False
        for function in functions:
            found = _mutated(function, changed)
            if found - changed.get(function.name, set()):
                changed.setdefault(function.name, set()).update(found)
                again = True

    def marked(function: ir.Function) -> ir.Function:
        which = changed.get(function.name, set())
        return replace(function, params=tuple(replace(p, mutated=i in which) for i, p in enumerate(function.params)))

    classes = tuple(replace(c, methods=tuple(marked(m) for m in c.methods)) for c in module.classes)
    return replace(module, functions=tuple(marked(f) for f in module.functions), classes=classes)


def _mutated(function: ir.Function, changed: Mapping[str, set[int]]) -> set[int]:
    index = {p.name: i for i, p in enumerate(function.params) if t.is_container(p.type)}
    if not index:
        return set()
    origin: dict[str, set[int]] = {name: {i} for name, i in index.items()}
    for _ in range(2):  # aliases of aliases
        for statement in function.body:
            for node in ir.walk(statement):
                match node:
                    case ir.Declare(name=name, value=ir.Expr() as value) | ir.Assign(target=ir.Name(id=name), value=value):
                        origin.setdefault(name, set()).update(_roots(value, origin))
                    case ir.ForEach(target=target, iterable=iterable):
                        for n in ir.walk(target):
                            if isinstance(n, ir.Name):
                                origin.setdefault(n.id, set()).update(_roots(iterable, origin))
                    case _:
                        pass
    out: set[int] = set()
    for statement in function.body:
        for node in ir.walk(statement):
            match node:
                case ir.Assign(target=ir.Index(obj=obj) | ir.Lookup(obj=obj) | ir.Field(obj=obj)):
                    out |= _roots(obj, origin)
                case ir.Op(concept=concept, args=args) if args and mutates(concept):
                    out |= _roots(args[0], origin)
                case ir.Call(func=name, args=args) | ir.MethodCall(method=name, args=args):
                    for i in changed.get(name, set()):
                        if i < len(args):
                            out |= _roots(args[i], origin)
                case _:
                    pass
    return out


def _roots(e: ir.Expr, origin: Mapping[str, set[int]]) -> set[int]:
    """The parameters that an object may be part of."""
    match e:
        case ir.Name(id=name):
            return origin.get(name, set())
        case ir.Index(obj=obj) | ir.Lookup(obj=obj) | ir.Field(obj=obj) | ir.Coerce(operand=obj):
            return _roots(obj, origin)
        case ir.Op(concept="dict.values" | "dict.items" | "dict.get" | "dict.get_or", args=(obj, *_)):
            return _roots(obj, origin)
        case ir.IfExp(then=a, orelse=b):
            return _roots(a, origin) | _roots(b, origin)
        case _:
            return set()
