"""Special methods in plainer Python: what answers ``NotImplemented``, and what leaves a ``with`` statement with an exception in hand."""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator
from dataclasses import dataclass

from dragoman.transpile import trees


def plain_methods(tree: ast.Module) -> None:
    """Rewrites the methods of the module's classes in place."""
    for cls in tree.body:
        if isinstance(cls, ast.ClassDef):
            for method in _methods(cls):
                _not_implemented(method, tree)
                _exit(method)


def _methods(cls: ast.ClassDef) -> Iterator[ast.FunctionDef]:
    return (s for s in cls.body if isinstance(s, ast.FunctionDef))


#: What Python says where no operand knows how to do it, by method; reflected methods have the operands the other way round.
_OPERATORS = {"add": "+", "sub": "-", "mul": "*", "truediv": "/", "floordiv": "//", "mod": "%", "pow": "** or pow()", "matmul": "@"}
_COMPARISONS = {"lt": "<", "le": "<=", "gt": ">", "ge": ">="}


def _not_implemented(method: ast.FunctionDef, tree: ast.Module) -> None:
    """``return NotImplemented`` raises, or says that two objects differ; left alone where another class could answer instead."""
    name = method.name.strip("_")
    plain = name.removeprefix("r") if name.removeprefix("r") in _OPERATORS else name
    operand = method.args.args[1].arg if len(method.args.args) == 2 else None
    mirrored = {f"__{plain}__", f"__r{plain}__"} if plain in _OPERATORS else set()
    others = {m.name for c in tree.body if isinstance(c, ast.ClassDef) for m in _methods(c) if m is not method}
    own = {m.name for c in tree.body if isinstance(c, ast.ClassDef) and method in c.body for m in _methods(c)}
    if operand is None or (mirrored - {method.name}) & (others - own):
        return
    kinds = ["{type(self).__name__}", f"{{type({operand}).__name__}}"]
    if plain in _OPERATORS:
        left, right = kinds if name == plain else kinds[::-1]
        answer = f"raise TypeError(f\"unsupported operand type(s) for {_OPERATORS[plain]}: '{left}' and '{right}'\")"
    elif name in _COMPARISONS:
        answer = f"raise TypeError(f\"'{_COMPARISONS[name]}' not supported between instances of '{kinds[0]}' and '{kinds[1]}'\")"
    elif name in ("eq", "ne"):
        answer = f"return {name == 'ne'}"
    else:
        return
    for holder in trees.walk(method):
        for part in ("body", "orelse", "finalbody"):
            statements = getattr(holder, part, None)
            for at, s in enumerate(statements if isinstance(statements, list) else ()):
                if isinstance(s, ast.Return) and isinstance(s.value, ast.Name) and s.value.id == "NotImplemented":
                    (made,) = ast.parse(answer).body
                    for n in ast.walk(made):
                        ast.copy_location(n, s)
                    statements[at] = made  # type: ignore[index]


def _exit(method: ast.FunctionDef) -> None:
    """``__exit__`` that asks for the exception gets the exception alone, or None: its class is the exception's, and there is no traceback."""
    if method.name != "__exit__" or len(method.args.args) != 4 or method.args.defaults:
        return
    _, kind, error, trace = (a.arg for a in method.args.args)
    used = {n.id for s in method.body for n in trees.walk(s) if isinstance(n, ast.Name)}
    if not used & {kind, error} or error in (kind, trace):
        return
    body = [_OfException(kind, error).visit(s) for s in copy.deepcopy(method.body)]
    if not {n.id for s in body for n in trees.walk(s) if isinstance(n, ast.Name)} & {kind, trace}:
        method.body = [ast.fix_missing_locations(s) for s in body]
        told = ast.arg(error, ast.parse("Exception | None", mode="eval").body)  # no run tells which exceptions may come
        method.args.args = [method.args.args[0], ast.copy_location(told, method.args.args[2])]


@dataclass
class _OfException(ast.NodeTransformer):
    """What is asked of an exception's class, asked of the exception."""

    kind: str
    error: str

    def visit_Compare(self, node: ast.Compare) -> ast.AST:
        match node:
            case ast.Compare(left=ast.Name(id=kind), ops=[ast.Is() | ast.Eq() | ast.IsNot() | ast.NotEq() as op], comparators=[other]) if (
                kind == self.kind
            ):
                differs = isinstance(op, ast.IsNot | ast.NotEq)
                if isinstance(other, ast.Constant):
                    return self.plain(f"{self.error} is{' not' if differs else ''} None", node)
                return self.plain(f"{'not ' if differs else ''}isinstance({self.error}, {ast.unparse(other)})", node)
            case _:
                return self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> ast.AST:
        match node:
            case ast.Call(func=ast.Name(id="issubclass"), args=[ast.Name(id=kind), other]) if kind == self.kind:
                return self.plain(f"isinstance({self.error}, {ast.unparse(other)})", node)
            case _:
                return self.generic_visit(node)

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        if isinstance(node.value, ast.Name) and node.value.id == self.kind and node.attr == "__name__":
            return self.plain(f"type({self.error}).__name__", node)
        return self.generic_visit(node)

    def visit_If(self, node: ast.If) -> ast.AST:
        node.test = self.truth(node.test)
        return self.generic_visit(node)

    def visit_IfExp(self, node: ast.IfExp) -> ast.AST:
        node.test = self.truth(node.test)
        return self.generic_visit(node)

    def visit_UnaryOp(self, node: ast.UnaryOp) -> ast.AST:
        if isinstance(node.op, ast.Not):
            node.operand = self.truth(node.operand)
        return self.generic_visit(node)

    def visit_BoolOp(self, node: ast.BoolOp) -> ast.AST:
        node.values = [*map(self.truth, node.values[:-1]), self.generic_visit(node.values[-1])]  # type: ignore[list-item]
        return self.generic_visit(node)

    def truth(self, test: ast.expr) -> ast.expr:
        """A condition; a class is true, and so is an exception that says nothing else."""
        return self.plain(f"{self.error} is not None", test) if isinstance(test, ast.Name) and test.id == self.kind else test

    def plain(self, text: str, place: ast.expr) -> ast.expr:
        made = ast.parse(text, mode="eval").body
        for n in ast.walk(made):
            ast.copy_location(n, place)
        return made
