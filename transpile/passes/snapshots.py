"""Loops over the keys or elements that a container has at their start, or a comprehension picks from it, while their body changes it."""

from __future__ import annotations

import dataclasses

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.effects import root

#: What gives a new list, for which a loop would else take the container itself.
_COPIES = frozenset({"dict.keys", "dict.values", "dict.items", "set.to_list", "list.copy"})


def kept_snapshots(module: ir.Module) -> ir.Module:
    """Such a loop goes over a variable that holds the list."""
    taken = {n.id for n in ir.walk(module) if isinstance(n, ir.Name)}

    def change(node: ir.Node) -> ir.Node | tuple[ir.Stmt, ...]:
        match node:
            case ir.ForEach(iterable=ir.Op(concept=concept, args=(container,)) as copy) if concept in _COPIES:
                name = root(container)
                if name is None or not any(_resizes(n, name, node.target) for s in node.body for n in ir.walk(s)):
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

    return ir.rewrite(module, change)


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


def _resizes(node: ir.Node, name: str, target: ir.Expr) -> bool:
    """Does it add elements to the container, or remove some? A value at the loop's own key does not."""
    match node:
        case ir.Op(concept=concept, args=args) if concept in loader.concepts():
            return any(root(args[i]) == name for i in loader.concepts()[concept].mutates if i < len(args))
        case ir.Assign(target=ir.Lookup(obj=obj, key=key)):
            own = key == target or (isinstance(target, ir.TupleLit) and key in target.items[:1])
            return root(obj) == name and not own
        case ir.MethodCall(obj=ir.Name(id="self")):
            return name == "self"
        case ir.Call(args=args):
            return any(isinstance(a.type, t.Dict | t.Set | t.List) and root(a) == name for a in args)
        case _:
            return False
