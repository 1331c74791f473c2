"""Loops over the lines of standard input that leave some for later readers: ``for line in sys.stdin`` reads line by line."""

from __future__ import annotations

import ast

from dragoman.transpile import trees
from dragoman.transpile.frontends.python_sugar_classes import same_place


def plain_inputs(tree: ast.Module) -> None:
    """Such a loop asks for its lines one by one, in place, where something else reads too: the IR has no other lines than all that are left."""
    _streams(tree)
    loops = [n for n in trees.walk(tree) if isinstance(n, ast.For) and _source(n) is not None]
    left = [n for n in loops if any(isinstance(x, ast.Break | ast.Return | ast.Yield) or _reads(x) for s in n.body for x in trees.walk(s))]
    if not left or sum(map(_reads, trees.walk(tree))) < 2:
        return
    counts = iter(range(len(left)))
    for owner in reversed(list(trees.walk(tree))):  # a loop inside another before that one
        for part in ("body", "orelse", "finalbody"):
            body = getattr(owner, part, None)
            if isinstance(body, list) and any(s in left for s in body):
                setattr(owner, part, [x for s in body for x in (_one_by_one(s, next(counts)) if s in left else [s])])


def _streams(tree: ast.Module) -> None:
    """A parameter that is standard input at every call is none."""
    for function in [s for s in tree.body if isinstance(s, ast.FunctionDef) and not s.args.defaults and s.args.vararg is None]:
        calls = [n for n in trees.walk(tree) if isinstance(n, ast.Call) and isinstance(n.func, ast.Name) and n.func.id == function.name]
        named = sum(isinstance(n, ast.Name) and n.id == function.name for n in trees.walk(tree))
        if not calls or len(calls) != named or any(len(c.args) != len(function.args.args) for c in calls):
            continue
        for at in reversed(range(len(function.args.args))):
            name = function.args.args[at].arg
            stored = any(isinstance(n, ast.Name) and n.id == name and not isinstance(n.ctx, ast.Load) for n in trees.walk(function))
            if not stored and all(_is_stdin(c.args[at]) for c in calls):
                _Stream(name, calls[0].args[at]).visit(function)
                del function.args.args[at]
                for call in calls:
                    del call.args[at]


class _Stream(ast.NodeTransformer):
    def __init__(self, name: str, stdin: ast.expr) -> None:
        self.name, self.stdin = name, stdin

    def visit_Name(self, node: ast.Name) -> ast.AST:
        return self.stdin if node.id == self.name else node


def _reads(node: ast.AST) -> bool:
    return _is_stdin(node) or (isinstance(node, ast.Name) and node.id == "input")


def _is_stdin(node: ast.AST) -> bool:
    return isinstance(node, ast.Attribute) and node.attr == "stdin" and isinstance(node.value, ast.Name) and node.value.id == "sys"


def _source(loop: ast.For) -> tuple[ast.expr, ast.expr, ast.expr | None, ast.expr] | None:
    """Standard input, the variable of its lines, that of their numbers and the first number."""
    first = ast.Constant(0)
    match loop:
        case ast.For(orelse=[_, *_]):
            return None
        case ast.For(iter=stdin, target=ast.Name() as line) if _is_stdin(stdin):
            return stdin, line, None, first
        case ast.For(
            iter=ast.Call(func=ast.Name(id="enumerate"), args=[stdin, *rest], keywords=keywords),
            target=ast.Tuple(elts=[ast.Name() as number, ast.Name() as line]),
        ) if _is_stdin(stdin) and len(rest) + len(keywords) < 2:
            return stdin, line, number, next(iter((*rest, *(k.value for k in keywords))), first)
        case _:
            return None


def _one_by_one(loop: ast.stmt, count: int) -> list[ast.stmt]:
    """The loop as ``while True`` that ends at an empty line."""
    assert isinstance(loop, ast.For)
    source = _source(loop)
    assert source is not None
    stdin, line, number, first = source
    counter = f"line_number{count or ''}"
    text = f"while True:\n  {ast.unparse(line)} = {ast.unparse(stdin)}.readline()\n  if not {ast.unparse(line)}:\n    break"
    if number is not None:
        text = f"{counter} = {ast.unparse(first)}\n{text}\n  {ast.unparse(number)} = {counter}\n  {counter} += 1"
    made = ast.parse(text).body
    for s in made:
        same_place(s, loop)
    made[-1].body.extend(loop.body)  # type: ignore[attr-defined]
    return made
