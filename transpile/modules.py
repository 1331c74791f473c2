"""What generators ask of a whole module: its names, the order of its classes, and what has to come before what."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.transpile import ir


def needing_definitions(module: ir.Module) -> frozenset[str]:
    """The constants whose values need classes or functions of the module, which so come before them."""
    classes = {c.name for c in module.classes if not c.external}
    functions = {f.name for f in module.functions if not f.external}
    late: set[str] = set()
    if classes or functions:
        for declaration in module.constants:
            for node in ir.walk(declaration):
                if (
                    (isinstance(node, ir.New) and node.cls in classes)
                    or (isinstance(node, ir.Call) and node.func in functions)
                    or (isinstance(node, ir.Name) and (node.id in late or node.id in functions))
                ):
                    late.add(declaration.name)
                    break
    return frozenset(late)


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


def identifiers(module: ir.Module) -> list[str]:
    """Every name that a module binds or mentions, in order of appearance."""
    out: list[str] = []
    for node in ir.walk(module):
        match node:
            case ir.Name(id=name) | ir.Param(name=name) | ir.Declare(name=name) | ir.Function(name=name) | ir.ClassDef(name=name):
                out.append(name)
            case ir.ForRange(var=name) | ir.Call(func=name) | ir.MethodCall(method=name) | ir.Field(name=name) | ir.Assigned(name=name):
                out.append(name)
            case ir.Handler(name=str(name)):
                out.append(name)
    return list(dict.fromkeys(out))


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
