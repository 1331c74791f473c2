"""What generators ask of a whole module: its names, the order of its classes, and what has to come before what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import count

from dragoman.transpile import ir


def needing_definitions(module: ir.Module) -> frozenset[str]:
    """The constants whose values need classes or functions of the module, which so come before them."""
    late = defined_names(module)
    constants = set()
    if late:
        for declaration in module.constants:
            if not late.isdisjoint(mentioned(declaration)):
                constants.add(declaration.name)
                late.add(declaration.name)
    return frozenset(constants)


def defined_names(module: ir.Module) -> set[str]:
    """The names of the classes and functions that the module defines itself."""
    return {c.name for c in module.classes if not c.external} | {f.name for f in module.functions if not f.external}


def mentioned(node: ir.Node) -> set[str]:
    """The variables, functions and classes that are needed to get the value of an expression, or of a declaration's."""
    names = set()
    for inner in ir.walk(node, ir.New, ir.Call, ir.Name):
        match inner:
            case ir.New(cls=name) | ir.Call(func=name) | ir.Name(id=name):
                names.add(name)
    return names


def in_order(declarations: Iterable[ir.Declare]) -> list[ir.Declare]:
    """Declarations as they stand, but each after those that its value speaks of."""
    left = {d.name: d for d in declarations}
    out: list[ir.Declare] = []

    def place(declaration: ir.Declare) -> None:
        if left.pop(declaration.name, None) is not None:
            for name in sorted(mentioned(declaration) & left.keys()):
                place(left[name])
            out.append(declaration)

    for declaration in list(left.values()):
        place(declaration)
    return out


def bases_first(classes: Sequence[ir.ClassDef]) -> list[ir.ClassDef]:
    """Classes in an order in which each comes after the one it derives from."""
    known = {c.name: c for c in classes}
    out: list[ir.ClassDef] = []
    for cls in classes:
        chain = [cls]
        while (base := known.get(chain[-1].base or "")) is not None and base not in chain:
            chain.append(base)
        out.extend(c for c in reversed(chain) if c not in out)
    return out


#: Where nodes have the name that they bind or mention.
_NAMED: dict[type[ir.Node], str] = {
    ir.Name: "id",
    ir.Call: "func",
    ir.ForRange: "var",
    ir.MethodCall: "method",
    **dict.fromkeys((ir.Param, ir.Declare, ir.Function, ir.ClassDef, ir.Field, ir.Assigned, ir.Handler), "name"),
}


def identifiers(node: ir.Node) -> list[str]:
    """Every name that a module, or a part of one, binds or mentions, in order of appearance."""
    names = dict.fromkeys(getattr(n, field) for n in ir.walk(node) if (field := _NAMED.get(type(n))) is not None)
    names.pop(None, None)  # a handler need not have one
    return list(names)


def numbered(stem: str, separator: str = "") -> Iterator[str]:
    """A name, and names made of it, to take the first that is free."""
    yield stem
    yield from (f"{stem}{separator}{n}" for n in count(2))


def returned_function(body: Sequence[ir.Stmt]) -> ir.Function | None:
    """The function at the end of a body that is only returned, and so needs no name."""
    match body:
        case (*before, ir.FunctionDef(function=function), ir.Return(value=ir.Name(id=name))) if name == function.name:
            named = {
                n.id if isinstance(n, ir.Name) else n.func
                for s in (*before, *function.body)
                for n in ir.walk(s)
                if isinstance(n, ir.Name | ir.Call)
            }
            return None if name in named else function
        case _:
            return None
