"""Lists that a function uses as heaps and as nothing else: of their order only the smallest element is seen, so a library's heap will do."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterator

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.frozen import dataclass
from dragoman.transpile.passes.late import bodies

_KEEPING = frozenset({"heap.push", "heap.pop", "heap.heapify"})


@dataclass(frozen=True, slots=True)
class Heap(t.List):
    """A list kept as a heap that gives its smallest element."""


def plain_heaps(module: ir.Module) -> ir.Module:
    """Local lists that are heaps from their first use on get the type ``Heap``; ``heapify`` has nothing left to do."""
    if not any(op.concept in _KEEPING for op in ir.walk(module, ir.Op)):
        return module
    return ir.map_functions(module, _with_heaps)


def _with_heaps(function: ir.Function) -> ir.Function:
    binders = Counter(n.name for n in ir.walk(function) if isinstance(n, ir.Declare | ir.Param | ir.Assigned))
    uses = Counter(n.id for n in ir.walk(function, ir.Name))
    elsewhere = {n.id for inner in ir.walk(function, ir.FunctionDef, ir.Lambda) for n in ir.walk(inner, ir.Name)}
    heaps = {
        declared.name: Heap(declared.type.elem)
        for block in _blocks(function.body)
        for i, declared in enumerate(block)
        if isinstance(declared, ir.Declare) and isinstance(declared.type, t.List) and _total(declared.type.elem)
        if binders[declared.name] == 1 and declared.name not in elsewhere and _is_heap(declared, block[i + 1 :], uses[declared.name])
    }
    if not heaps:
        return function

    def change(node: ir.Node) -> ir.Node | tuple[ir.Stmt, ...]:
        match node:
            case ir.ExprStmt(value=ir.Op(concept="heap.heapify", args=(ir.Name(id=name),))) if name in heaps:
                return ()
            case ir.Declare(name=name, value=ir.ListLit() as value) if name in heaps:
                return dataclasses.replace(node, type=heaps[name], value=dataclasses.replace(value, type=heaps[name]))
            case ir.Name(id=name) if name in heaps:
                return dataclasses.replace(node, type=heaps[name])
            case _:
                return node

    return ir.rewrite(function, change, ir.ExprStmt, ir.Declare, ir.Name)


def _blocks(body: ir.Body) -> Iterator[ir.Body]:
    yield body
    for s in body:
        for inner in bodies(s):
            yield from _blocks(inner)


def _total(type_: t.Type) -> bool:
    """Are values of the type that are neither smaller nor greater the same, so that their places do not matter?"""
    if isinstance(type_, t.Tuple):
        return all(map(_total, type_.items))
    return isinstance(type_, t.Int | t.Bool | t.Char | t.Str)


def _is_heap(declared: ir.Declare, rest: ir.Body, uses: int) -> bool:
    """Is a list, perhaps once it is filled and ordered, used as a heap only?"""
    if not isinstance(declared.value, ir.ListLit):
        return False
    filled = 0
    for i, s in enumerate(rest):
        match s:
            case ir.ExprStmt(value=ir.Op(concept="heap.heapify", args=(ir.Name(id=name),))) if name == declared.name:
                return uses == filled + _kept(rest[i:], name)
            case _:
                appended = (op.args[0] for op in ir.walk(s, ir.Op) if op.concept == "list.append")
                filled += sum(isinstance(to, ir.Name) and to.id == declared.name for to in appended)
    return len(declared.value.items) < 2 and uses == _kept(rest, declared.name)


def _kept(statements: ir.Body, name: str) -> int:
    """How often a variable is used in a way that any heap allows."""
    count = 0
    for n in (n for s in statements for n in ir.walk(s)):
        match n:
            case ir.Op(concept=concept, args=(ir.Name(id=used), *_)):
                count += used == name and concept in _KEEPING
            case ir.Length(obj=ir.Name(id=used)) | ir.Truthy(operand=ir.Name(id=used)):
                count += used == name
            case _:
                pass
    return count
