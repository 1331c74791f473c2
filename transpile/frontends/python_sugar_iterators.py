"""Iterators that a program reads step by step: loops and ``next`` as plain steps, so that no target reads of a copy."""

from __future__ import annotations

import ast

from dragoman.transpile import trees

_FOR = "while True:\n try:\n  target = next(it)\n except StopIteration:\n  break"
_OR = "target = default\ntry:\n target = next(it)\nexcept StopIteration:\n pass"
_SOME = "target = []\nwhile len(target) < n:\n try:\n  target.append(next(it))\n except StopIteration:\n  break"
_CHECK = "if n < 0:\n raise ValueError('Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.')"


def plain_iterators(tree: ast.Module) -> None:
    """Rewrites ``tree`` in place."""
    _Steps().visit(tree)


class _Steps(ast.NodeTransformer):
    def generic_visit(self, node: ast.AST) -> ast.AST:
        """Statements only: expressions may be deeper than the stack."""
        for part in ("body", "orelse", "finalbody", "handlers", "cases"):
            inner = getattr(node, part, None)
            if isinstance(inner, list):
                made = [self.visit(s) for s in inner]
                inner[:] = [s for one in made for s in (one if isinstance(one, list) else [one])]
        return node

    def visit_For(self, node: ast.For) -> ast.AST:
        """A loop over an iterator that its body reads too: each turn takes the next item."""
        self.generic_visit(node)
        match node.iter:
            case ast.Name(id=name) if not node.orelse and any(_reads(n, name) for s in node.body for n in trees.walk(s)):
                (loop,) = _like(_FOR, node, {"target": node.target, "it": node.iter})
                assert isinstance(loop, ast.While)
                loop.body += node.body
                return loop
            case _:
                return node

    def visit_Assign(self, node: ast.Assign) -> ast.AST | list[ast.stmt]:
        match node:
            case ast.Assign(
                targets=[ast.Name() as target],
                value=ast.Call(func=ast.Name(id="next"), args=[ast.Name() as it, ast.Constant(value=None) as default], keywords=[]),
            ):
                return _like(_OR, node, {"target": target, "it": it, "default": default})
            case ast.Assign(
                targets=[ast.Name() as target],
                value=ast.Call(
                    func=ast.Name(id="list"), args=[ast.Call(func=cut, args=[ast.Name() as it, ast.Name() | ast.Constant() as n])]
                ),
            ) if ast.unparse(cut) in ("islice", "itertools.islice") and target.id != it.id:
                checks = _like(_CHECK, node, {"n": n}) if isinstance(n, ast.Name) else []
                return [*checks, *_like(_SOME, node, {"target": target, "it": it, "n": n})]
            case _:
                return node


def _reads(node: ast.AST, name: str) -> bool:
    match node:
        case ast.Call(func=ast.Name(id="next"), args=[ast.Name(id=read), *_]):
            return read == name
        case _:
            return False


def _like(text: str, place: ast.stmt, names: dict[str, ast.expr]) -> list[ast.stmt]:
    """The statements of ``text`` at a place, with nodes of the program for its names; a target that is only read is a copy."""
    body = ast.parse(text).body
    for s in body:
        for node in ast.walk(s):
            ast.copy_location(node, place)
    return [_Filled(names).visit(s) for s in body]


class _Filled(ast.NodeTransformer):
    def __init__(self, names: dict[str, ast.expr]) -> None:
        self.names = names

    def visit_Name(self, node: ast.Name) -> ast.AST:
        given = self.names.get(node.id)
        if given is None or (isinstance(node.ctx, ast.Store) and not isinstance(given, ast.Name)):
            return node if given is None else given
        if isinstance(given, ast.Name):
            made = ast.copy_location(ast.Name(given.id, node.ctx), given)
            made.nid = getattr(given, "nid", -1)  # type: ignore[attr-defined]
            return made
        return given
