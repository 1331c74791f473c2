"""A loop over ``sys.stdin`` that may be left, in a program that reads on: each turn reads one line.

``for line in sys.stdin`` is otherwise one over all lines, after which nothing is left to read.
"""

from __future__ import annotations

import ast

from dragoman.transpile import trees
from dragoman.transpile.frontends.python_sugar_classes import same_place

_LEAVING = (ast.Break, ast.Return)


def plain_streams(tree: ast.Module) -> None:
    """Rewrites such loops of ``tree`` in place."""
    if sum(map(_reads, trees.walk(tree))) < 2:
        return
    for block in trees.walk(tree):
        for field in ("body", "orelse", "finalbody"):
            body = getattr(block, field, None)
            if isinstance(body, list):
                body[:] = [_plain(s) for s in body]


def _reads(node: ast.AST) -> bool:
    return (isinstance(node, ast.Attribute) and ast.unparse(node) == "sys.stdin") or (isinstance(node, ast.Name) and node.id == "input")


def _plain(s: ast.stmt) -> ast.stmt:
    match s:
        case ast.For(target=ast.Name(id=name), iter=ast.Attribute() as stream, body=body, orelse=[]) if _reads(stream) and any(
            isinstance(n, _LEAVING) or _reads(n) for part in body for n in trees.walk(part)
        ):
            read, at_end = ast.parse(f"{name} = sys.stdin.readline()\nif not {name}:\n    break").body
            loop = ast.While(ast.Constant(True), [read, at_end, *body], [])
            for new in (loop, loop.test, read, at_end):
                same_place(new, s)
            return loop
        case _:
            return s
