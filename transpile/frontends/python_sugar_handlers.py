"""A handler that first asks what its exception is becomes a handler for each answer, which targets write as clauses of their own."""

from __future__ import annotations

import ast
import copy

from dragoman.transpile import trees


def plain_handlers(tree: ast.Module) -> None:
    """``except Exception as e: if isinstance(e, A): … else: …`` is ``except A as e: …`` and ``except Exception as e: …``, in place."""
    for node in trees.walk(tree):
        if isinstance(node, ast.Try):
            node.handlers = [h for handler in node.handlers for h in _split(handler)]


def _split(handler: ast.ExceptHandler) -> list[ast.ExceptHandler]:
    out: list[ast.ExceptHandler] = []
    while handler.name is not None and (handler.type is None or ast.unparse(handler.type) in ("Exception", "BaseException")):
        match handler.body:
            case [ast.If(test=ast.Call(func=ast.Name(id="isinstance"), args=[ast.Name(id=name), of]), body=body, orelse=orelse), *rest] if (
                name == handler.name and _are_names(of)
            ):
                ends = isinstance(body[-1], ast.Return | ast.Raise | ast.Continue | ast.Break)
                if rest and not ends:
                    break  # what follows would stand twice
                out.append(ast.copy_location(ast.ExceptHandler(of, name, body), handler))
                others = [*orelse, *rest] or [ast.copy_location(ast.Pass(), handler)]
                handler = ast.copy_location(ast.ExceptHandler(copy.copy(handler.type), name, others), handler)
            case _:
                break
    return [*out, handler]


def _are_names(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) or (isinstance(node, ast.Tuple) and all(isinstance(x, ast.Name) for x in node.elts))
