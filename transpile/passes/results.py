"""Names for what lowered expressions collect: ``items = []; …; table = items`` becomes ``table = []; …``. After ``hoist_blocks``."""

from __future__ import annotations

import dataclasses

from dragoman.transpile import ir


def name_results(module: ir.Module) -> ir.Module:
    """A variable that is only built to be given to a new one takes its name."""

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.Function(body=body) | ir.While(body=body) | ir.ForRange(body=body) | ir.ForEach(body=body):
                return ir.replaced(node, body=_joined(body))
            case ir.If(then=then, orelse=orelse):
                return ir.replaced(node, then=_joined(then), orelse=_joined(orelse))
            case ir.Try(body=body):
                return ir.replaced(node, body=_joined(body))
            case ir.Handler(body=body):
                return ir.replaced(node, body=_joined(body))
            case ir.Module(main=main):
                return ir.replaced(node, main=_joined(main))
            case _:
                return node

    return ir.rewrite(module, change, *ir.BODIES)


def _joined(body: ir.Body) -> ir.Body:
    """The statements with each collector under its final name."""
    at = 0
    while at < len(body):
        match body[at]:
            case ir.Declare(name=final, type=type_, value=ir.Name(id=built), mutable=mutable):
                start = next((i for i in range(at - 1, -1, -1) if _declares(body[i], built)), None)
                first = None if start is None else body[start]
                if isinstance(first, ir.Declare) and first.type == type_ and start is not None:
                    between, after = body[start:at], body[at + 1 :]
                    if not any(_mentions(s, final) for s in between) and not any(_mentions(s, built) for s in after):
                        renamed = tuple(_renamed(s, built, final) for s in between)
                        head = renamed[0]
                        assert isinstance(head, ir.Declare)
                        head = dataclasses.replace(head, name=final, mutable=first.mutable or mutable)
                        body = (*body[:start], head, *renamed[1:], *after)
                        at = start
        at += 1
    return body


def _declares(statement: ir.Stmt, name: str) -> bool:
    return isinstance(statement, ir.Declare) and statement.name == name and statement.value is not None


def _mentions(statement: ir.Stmt, name: str) -> bool:
    for node in ir.walk(statement):
        match node:
            case ir.Name(id=found) | ir.Declare(name=found) | ir.ForRange(var=found) | ir.Assigned(name=found) | ir.Param(name=found):
                if found == name:
                    return True
            case ir.Function(name=found, captures=captures):
                if name in (found, *captures):
                    return True
    return False


def _renamed(statement: ir.Stmt, old: str, new: str) -> ir.Stmt:
    def change(node: ir.Node) -> ir.Node:
        return dataclasses.replace(node, id=new) if isinstance(node, ir.Name) and node.id == old else node

    return ir.rewrite(statement, change)
