"""Second names of what reads the input: ``input = sys.stdin.readline`` stands for the read itself where it is called."""

from __future__ import annotations

from collections import Counter

from dragoman.transpile import ir


def inline_readers(module: ir.Module) -> ir.Module:
    """A variable whose one value is a function that only reads is gone: its calls read."""
    declared = list(ir.walk(module, ir.Declare))
    assigned = {n.target.id for n in ir.walk(module, ir.Assign) if isinstance(n.target, ir.Name)}
    readers: dict[str, ir.Expr] = {}
    for node in declared:
        match node:
            case ir.Declare(name=name, value=ir.Lambda(params=(), body=body)) if name not in assigned and _reads(body):
                if readers.setdefault(name, body) != body:
                    return module
            case _:
                pass
    if not readers:
        return module
    others = Counter(n.name for n in declared if n.name in readers and not isinstance(n.value, ir.Lambda))
    params = {n.name for n in ir.walk(module, ir.Param)}
    readers = {name: body for name, body in readers.items() if name not in others and name not in params}
    called = Counter(n.func.id for n in ir.walk(module, ir.CallValue) if isinstance(n.func, ir.Name))
    named = Counter(n.id for n in ir.walk(module) if isinstance(n, ir.Name) and n.id in readers)
    readers = {name: body for name, body in readers.items() if named[name] == called[name]}
    if not readers:
        return module

    def change(node: ir.Node) -> ir.Node | tuple[ir.Stmt, ...]:
        match node:
            case ir.Declare(name=name) if name in readers:
                return ()
            case ir.CallValue(func=ir.Name(id=name)) if name in readers:
                return readers[name]
            case _:
                return node

    return ir.rewrite(module, change)


def _reads(body: ir.Expr) -> bool:
    inner = body.operand if isinstance(body, ir.Coerce) else body
    return isinstance(inner, ir.Op) and inner.concept.startswith("io.read") and not inner.args
