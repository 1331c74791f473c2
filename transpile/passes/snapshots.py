"""Loops over the keys or elements that a container has at their start, or a comprehension picks from it, while their body changes it."""

from __future__ import annotations

import dataclasses

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.effects import mutated, root

#: What gives a new list, for which a loop would else take the container itself.
_COPIES = frozenset({"dict.keys", "dict.values", "dict.items", "set.to_list", "list.copy"})


def kept_snapshots(module: ir.Module) -> ir.Module:
    """Such a loop goes over a variable that holds the list."""
    taken = {n.id for n in ir.walk(module) if isinstance(n, ir.Name)}

    def change(node: ir.Node) -> ir.Node | tuple[ir.Stmt, ...]:
        match node:
            case ir.ForEach(iterable=ir.Op() as copy):
                if not resizes_source(node, module):
                    return node
            case ir.ForEach(iterable=ir.Comp(kind="list") as copy):
                if not sees_changes(copy, node.body):
                    return node
            case _:
                return node
        kept = next(f"kept{k or ''}" for k in range(999) if f"kept{k or ''}" not in taken)
        taken.add(kept)
        declared = ir.Declare(kept, copy.type, copy, mutable=False, span=node.span)
        return (declared, dataclasses.replace(node, iterable=ir.Name(kept, type=copy.type)))

    return ir.rewrite(module, change, ir.ForEach)


def resizes_source(node: ir.ForEach, module: ir.Module, removes: bool = False) -> bool:
    """Does a loop over a copy add to the container that was copied, or take from it?

    With ``removes`` the target's loops over the container itself bear that it loses the key that they are at.
    """
    match node.iterable:
        case ir.Op(concept=concept, args=(container,)) if concept in _COPIES and (name := root(container)) is not None:
            changing = {f.name for f in ir.walk(module, ir.Function) if isinstance(f, ir.Function) and name in mutated(f.body)}
            return any(
                _resizes(n, name, node.target, container)
                or (isinstance(n, ir.Call) and n.func in changing)
                or (concept == "list.copy" and _resizes_like(n, container.type))
                for s in node.body
                for n in ir.walk(s)
                if not (removes and _removes(n, container, node.target))
            )
        case _:
            return False


def _resizes_like(node: ir.Node, type_: t.Type) -> bool:
    """Does it change a list of the type, which may be the one that was copied by another name?"""
    if not isinstance(node, ir.Op) or node.concept not in loader.concepts():
        return False
    return any(node.args[i].type == type_ for i in loader.concepts()[node.concept].mutates if i < len(node.args))


def _removes(node: ir.Node, container: ir.Expr, target: ir.Expr) -> bool:
    """Does it take out the loop's own key?"""
    keys = (target, *target.items[:1]) if isinstance(target, ir.TupleLit) else (target,)
    taken = ("dict.remove", "dict.pop", "set.remove", "set.discard")
    return isinstance(node, ir.Op) and node.concept.startswith(taken) and node.args[0] == container and node.args[1] in keys


def sees_changes(comp: ir.Comp, body: ir.Body) -> bool:
    """Would a comprehension give other elements if it were worked out while the statements run?"""
    read = {n.id for n in ir.walk(comp, ir.Name) if isinstance(n, ir.Name)}
    return any(_changes(n, name) for s in body for n in ir.walk(s) for name in read)


def _changes(node: ir.Node, name: str) -> bool:
    """Does it give a variable another value, or change what it holds?"""
    match node:
        case ir.Assign(target=target):
            return any(root(x) == name for x in (target.items if isinstance(target, ir.TupleLit) else (target,)))
        case ir.Assigned(name=assigned):
            return assigned == name
        case _:
            return _resizes(node, name, ir.Const(None, type=t.NONE))


def _resizes(node: ir.Node, name: str, target: ir.Expr, container: ir.Expr | None = None) -> bool:
    """Does it add elements to the container, or remove some? A value at the loop's own key does not, nor a change of an element."""
    match node:
        case ir.Op(concept=concept, args=args) if concept in loader.concepts():
            changed = [args[i] for i in loader.concepts()[concept].mutates if i < len(args)]
            return any(root(a) == name and not _holds(a, container) for a in changed)
        case ir.Assign(target=ir.Lookup(obj=obj, key=key)):
            own = key == target or (isinstance(target, ir.TupleLit) and key in target.items[:1])
            return root(obj) == name and not own and not _holds(obj, container)
        case ir.MethodCall(obj=obj):
            return root(obj) == name
        case ir.Call(args=args):
            return any(isinstance(a.type, t.Dict | t.Set | t.List | t.Class) and root(a) == name for a in args)
        case _:
            return False


def _holds(path: ir.Expr, container: ir.Expr | None) -> bool:
    """Does an access path lead to an element of the container?"""
    while isinstance(path, ir.Index | ir.Lookup):
        path = path.obj
        if path == container:
            return True
    return False
