"""Which readings of a variable can't give None, for a test before them has told: ``if x is not None``, ``while (x := f()) is not None``."""

from __future__ import annotations

import ast
from collections.abc import Iterable

from dragoman.transpile import trees

Names = frozenset[str]
#: What may tell something of a variable.
_TESTS = frozenset({ast.If, ast.While, ast.Assert, ast.IfExp, ast.BoolOp, ast.comprehension})
NONE: Names = frozenset()
_SHARING = (ast.Nonlocal, ast.Global)
_LEAVES = ast.Return | ast.Raise | ast.Break | ast.Continue


def mark_present(tree: ast.Module) -> None:
    """Marks names, of variables that no other function assigns, as ``present`` where they hold something; in place."""
    nodes = list(trees.walk(tree))
    shared = frozenset(name for n in nodes if isinstance(n, _SHARING) for name in n.names)
    presence = _Presence(shared, any(isinstance(n, ast.NamedExpr) for n in nodes))
    telling = {id(n) for n in nodes if type(n) in _TESTS and presence.tells(n)}
    if not telling:
        return
    for body in (tree.body, *(n.body for n in nodes if isinstance(n, ast.FunctionDef))):
        if any(id(n) in telling for s in body for n in trees.walk(s)):
            presence.block(body, NONE)


class _Presence:
    """What a function's tests tell: inner ones have a look of their own, for they run at another time."""

    def __init__(self, shared: Names, assigning: bool) -> None:
        self.shared = shared
        #: May an expression assign a variable?
        self.assigning = assigning

    def block(self, body: list[ast.stmt], known: Names) -> Names | None:
        """What is known after the statements; None where control never comes there."""
        current: Names | None = known
        for s in body:
            if current is None:
                return None
            current = self.statement(s, current)
        return current

    def statement(self, s: ast.stmt, known: Names) -> Names | None:
        match s:
            case ast.If(test=test, body=body, orelse=orelse):
                self.mark(test, known)
                then = self.block(body, self.kept(known, [test]) | self.told(test, True))
                other = self.block(orelse, self.kept(known, [test]) | self.told(test, False))
                return then if other is None else other if then is None else then & other
            case ast.While(test=test, body=body, orelse=orelse):
                known = self.kept(known, [s])
                self.mark(test, known)
                self.block(body, known | self.told(test, True))
                left = any(isinstance(n, ast.Break) for b in body for n in trees.walk(b))
                after = known if left else known | self.told(test, False)
                self.block(orelse, known)
                return self.kept(after, orelse)
            case ast.For(target=target, iter=iterable, body=body, orelse=orelse):
                self.mark(iterable, known)
                known = self.kept(known, [s])
                self.mark(target, known)
                self.block(body, known)
                self.block(orelse, known)
                return known
            case ast.Try() | ast.With() | ast.Match():
                within = self.kept(known, [s])
                for part in trees.children(s):
                    if isinstance(part, ast.expr | ast.withitem):
                        self.mark(part, within)
                for body in _bodies(s):
                    self.block(body, within)
                return within
            case ast.Assert(test=test):
                self.mark(s, known)
                return self.kept(known, [s]) | self.told(test, True)
            case ast.FunctionDef() | ast.ClassDef():
                return known
            case _:
                self.mark(s, known)
                return None if isinstance(s, _LEAVES) else self.kept(known, [s])

    def kept(self, known: Names, nodes: Iterable[ast.AST]) -> Names:
        """What is still known after nodes that may assign."""
        if not known:
            return known
        return known - {name for node in nodes for n in trees.walk(node) for name in _stored(n)}

    def tells(self, node: ast.AST) -> bool:
        """Is the node a test that tells something of a variable?"""
        match node:
            case ast.If(test=test) | ast.While(test=test) | ast.Assert(test=test) | ast.IfExp(test=test):
                return bool(self.told(test, True) or self.told(test, False))
            case ast.BoolOp(values=tests) | ast.comprehension(ifs=tests):
                return any(self.told(test, True) or self.told(test, False) for test in tests)
            case _:
                return False

    def told(self, test: ast.expr, holds: bool) -> Names:
        """The variables that hold something where a test holds, or does not."""
        match test:
            case ast.Compare(left=ast.Name(id=name) | ast.NamedExpr(target=ast.Name(id=name)), ops=[op], comparators=[ast.Constant(None)]):
                found = frozenset({name}) if isinstance(op, ast.IsNot | ast.NotEq if holds else ast.Is | ast.Eq) else NONE
            case ast.Name(id=name) | ast.NamedExpr(target=ast.Name(id=name)) if holds:
                found = frozenset({name})
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                return self.told(operand, not holds)
            case ast.BoolOp(op=op, values=values) if isinstance(op, ast.And) == holds:
                found = NONE
                for value in values:
                    found = self.kept(found, [value]) | self.told(value, holds)
                return found
            case _:
                return NONE
        return found - self.shared

    def mark(self, node: ast.AST, known: Names) -> None:
        """Marks what is read within an expression or a simple statement."""
        match node:
            case ast.Name(id=name, ctx=ast.Load()):
                if name in known:
                    node.present = True  # type: ignore[attr-defined]
            case ast.BoolOp(op=op, values=values):
                for value in values:
                    self.mark(value, known)
                    known = self.kept(known, [value]) | self.told(value, isinstance(op, ast.And))
            case ast.IfExp(test=test, body=body, orelse=orelse):
                self.mark(test, known)
                known = self.kept(known, [test])
                self.mark(body, known | self.told(test, True))
                self.mark(orelse, known | self.told(test, False))
            case ast.ListComp() | ast.SetComp() | ast.GeneratorExp() | ast.DictComp():
                self._comprehension(node, known)
            case ast.Lambda():
                pass
            case ast.Compare(left=ast.Name(), ops=[ast.Is() | ast.IsNot()]):
                pass  # which asks whether it holds something
            case _:
                if self.assigning and any(isinstance(n, ast.NamedExpr) for n in trees.walk(node)):
                    known = self.kept(known, [node])
                for part in trees.children(node):
                    self.mark(part, known)

    def _comprehension(self, node: ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp, known: Names) -> None:
        known = self.kept(known, [node])
        for clause in node.generators:
            self.mark(clause.iter, known)
            for condition in clause.ifs:
                self.mark(condition, known)
                known |= self.told(condition, True)
        for part in (node.key, node.value) if isinstance(node, ast.DictComp) else (node.elt,):
            self.mark(part, known)


def _stored(node: ast.AST) -> tuple[str, ...]:
    """The variable that a node assigns, as a name or by a pattern or a handler."""
    match node:
        case ast.Name(id=name, ctx=ast.Store() | ast.Del()):
            return (name,)
        case (
            ast.MatchAs(name=str(name))
            | ast.MatchStar(name=str(name))
            | ast.MatchMapping(rest=str(name))
            | ast.ExceptHandler(name=str(name))
        ):
            return (name,)
        case _:
            return ()


def _bodies(s: ast.Try | ast.With | ast.Match) -> list[list[ast.stmt]]:
    match s:
        case ast.Try():
            return [s.body, *(h.body for h in s.handlers), s.orelse, s.finalbody]
        case ast.With():
            return [s.body]
        case ast.Match():
            return [case.body for case in s.cases]
