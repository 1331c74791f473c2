"""Loops that read until the end of the input, each turn guarding its own read: for targets where a handler cannot see what a loop did."""

from __future__ import annotations

import dataclasses

from dragoman.transpile import ir

#: What raises EOFError; nothing else does.
READS = frozenset({"io.input", "io.input_prompt"})


def guard_reads(module: ir.Module) -> ir.Module:
    """``try: while True: line = input(); … except EOFError: …``: the handler comes after the loop, which the read's own ``try`` leaves."""

    def change(node: ir.Node) -> ir.Node | tuple[ir.Stmt, ...]:
        match node:
            case ir.Try(
                body=(*before, ir.While(cond=ir.Const(value=True), body=(first, *rest)) as loop),
                handlers=(ir.Handler(types=("EOFError",)) as handler,),
                orelse=(),
                final=(),
            ) if _reads((first,)) and not _reads((*before, *rest)) and not _breaks(rest) and not _named(handler):
                read = ir.Try((first,), (ir.Handler(("EOFError",), None, (ir.Break(),)),), span=first.span)
                return (*before, dataclasses.replace(loop, body=(read, *rest)), *handler.body)
            case _:
                return node

    return ir.rewrite(module, change, ir.Try)


def _reads(body: tuple[ir.Stmt, ...]) -> bool:
    """Is there a read, or a call of what may read?"""
    return any(
        (isinstance(n, ir.Op) and n.concept in READS) or isinstance(n, ir.CallValue | ir.MethodCall | ir.Call)
        for s in body
        for n in ir.walk(s)
    )


def _breaks(body: list[ir.Stmt]) -> bool:
    """Does a statement leave the loop around it?"""
    for s in body:
        match s:
            case ir.Break():
                return True
            case ir.If(then=then, orelse=orelse):
                if _breaks([*then, *orelse]):
                    return True
            case ir.Try(body=inner, handlers=handlers, orelse=orelse, final=final):
                if _breaks([*inner, *orelse, *final, *(x for h in handlers for x in h.body)]):
                    return True
            case _:
                pass
    return False


def _named(handler: ir.Handler) -> bool:
    return handler.name is not None and any(isinstance(n, ir.Name) and n.id == handler.name for s in handler.body for n in ir.walk(s))
