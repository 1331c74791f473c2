"""Iterators that a program reads step by step: loops and ``next`` as plain steps, so that no target reads of a copy."""

from __future__ import annotations

import ast

from dragoman.transpile import trees

_FOR = "while True:\n try:\n  target = next(it)\n except StopIteration:\n  break"
_OR = "target = default\ntry:\n target = next(it)\nexcept StopIteration:\n pass"
_WHILE = "while True:\n target = value\n if not target:\n  break"
#: A program without these words reads none.
STEPPING = frozenset({"next", "islice"})
#: What reads all that it is given, at once.
_DRAINING = frozenset({"list", "tuple", "set", "frozenset", "dict", "sorted", "sum", "max", "min", "join", "extend", "update"})
#: Expressions that evaluate their parts, all of them, in order.
_ORDERED = (
    *(ast.Call, ast.Attribute, ast.Starred, ast.Tuple, ast.List, ast.Set, ast.BinOp, ast.UnaryOp, ast.Subscript),
    *(ast.JoinedStr, ast.FormattedValue, ast.keyword),
)


def plain_iterators(tree: ast.Module) -> None:
    """Rewrites ``tree`` in place.

    An ``islice`` of a variable that may be done in a loop before its statement is marked ``at_once``, one of a variable from before the
    loop that it stands in ``again``.
    """
    _Steps().visit(tree)
    if not any(isinstance(n, ast.Call) and _is_islice(n) for n in trees.walk(tree)):
        return
    for node in trees.walk(tree):
        match node:
            case ast.For() | ast.While():
                inside = [n for s in node.body for n in trees.walk(s)]
                inside += trees.walk(node.test) if isinstance(node, ast.While) else []
                own = {n.id for n in inside if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
                for cut in (n for n in inside if isinstance(n, ast.Call) and _is_islice(n)):
                    cut.again = getattr(cut, "again", False) or cut.args[0].id not in own  # type: ignore[attr-defined]
            case _:
                pass
        match node:
            case (
                ast.Expr(value=ast.expr() as e)
                | ast.Assign(value=e)
                | ast.AnnAssign(value=ast.expr() as e)
                | ast.Return(value=ast.expr() as e)
            ):
                _mark_drained(e, set())
            case ast.For(iter=ast.Call() as e, body=body) if _is_islice(e):
                if not any(isinstance(n, ast.Break | ast.Return | ast.Yield | ast.YieldFrom) for s in body for n in trees.walk(s)):
                    e.at_once = True  # type: ignore[attr-defined]
            case _:
                pass


def _mark_drained(e: ast.AST, read: set[str]) -> None:
    """Marks what is read at once and after no other reading of its variable; ``read`` are the variables that were."""
    if isinstance(e, ast.Call):
        whole = (isinstance(e.func, ast.Name) and e.func.id in _DRAINING) or (
            isinstance(e.func, ast.Attribute) and e.func.attr in _DRAINING
        )
        first = e.args[0] if e.args else None
        if isinstance(first, ast.Call) and whole and _is_islice(first):
            (items,) = (n for n in first.args[:1])
            assert isinstance(items, ast.Name)
            if items.id not in read:
                first.at_once = True  # type: ignore[attr-defined]
                return
    if isinstance(e, _ORDERED):
        for child in ast.iter_child_nodes(e):
            _mark_drained(child, read)
    read.update(n.id for n in trees.walk(e) if isinstance(n, ast.Name))


def _is_islice(node: ast.Call) -> bool:
    match node:
        case ast.Call(
            func=ast.Name(id="islice") | ast.Attribute(value=ast.Name(id="itertools"), attr="islice"), args=[ast.Name(), _], keywords=[]
        ):
            return True
        case _:
            return False


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

    def visit_While(self, node: ast.While) -> ast.AST:
        """``while part := list(islice(it, n))`` takes its part within the loop."""
        self.generic_visit(node)
        match node.test:
            case ast.NamedExpr(target=target, value=value) if not node.orelse and any(
                isinstance(n, ast.Call) and _is_islice(n) for n in trees.walk(value)
            ):
                (loop,) = _like(_WHILE, node, {"target": target, "value": value})
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
