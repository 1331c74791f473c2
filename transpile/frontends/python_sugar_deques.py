"""Queues that hold only so much (``deque(maxlen=3)``), in plainer Python: what is too much is taken from the other end."""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator

from dragoman.transpile import trees
from dragoman.transpile.frontends.python_sugar_classes import same_place

#: What makes a queue longer, and what takes from its other end.
_SHORTENED = {"append": "popleft", "appendleft": "pop", "extend": "popleft", "extendleft": "pop"}
_METHODS = frozenset({*_SHORTENED, "pop", "popleft", "clear", "rotate", "count", "index", "remove", "reverse", "maxlen"})
#: Builtins that only look at what a queue holds.
_READERS = frozenset({"len", "sum", "list", "tuple", "sorted", "max", "min", "any", "all", "set", "enumerate", "reversed", "zip", "bool"})
Place = ast.Name | ast.Attribute


def plain_deques(tree: ast.Module) -> None:
    """Rewrites ``tree`` in place; a queue that is handed on, shown or kept elsewhere stays as it is."""
    for scope in [n for n in trees.walk(tree) if isinstance(n, ast.FunctionDef)] + [tree]:
        for name, made in _made(scope.body, ast.Name):
            within = tree if scope is tree else scope
            if _is_fixed(made, within):
                _rewrite(within, name, ast.Name, made)
    for cls in tree.body:
        if isinstance(cls, ast.ClassDef):
            for name, made in _made([s for m in cls.body if isinstance(m, ast.FunctionDef) for s in m.body], ast.Attribute):
                _rewrite(tree, name, ast.Attribute, made)


def _made(body: list[ast.stmt], kind: type[Place]) -> Iterator[tuple[str, ast.Call]]:
    """The variables, or the fields, that statements give a queue that holds only so much."""
    for s in body:
        target = s.targets[0] if isinstance(s, ast.Assign) and len(s.targets) == 1 else s.target if isinstance(s, ast.AnnAssign) else None
        value = s.value if isinstance(s, ast.Assign | ast.AnnAssign) else None
        if isinstance(target, kind) and isinstance(value, ast.Call) and _limit(value) is not None:
            yield _name(target), value


def _name(place: ast.expr) -> str:
    return place.id if isinstance(place, ast.Name) else place.attr if isinstance(place, ast.Attribute) else ""


def _limit(call: ast.Call) -> ast.expr | None:
    """How much a queue that is made may hold."""
    if _name(call.func) != "deque" or len(call.args) > 2:
        return None
    given = [*call.args[1:], *(k.value for k in call.keywords if k.arg == "maxlen")]
    return given[0] if len(given) == 1 and len(call.args) + len(call.keywords) <= 2 else None


def _is_fixed(made: ast.Call, scope: ast.AST) -> bool:
    """Does the limit say the same wherever the queue grows?"""
    limit = _limit(made)
    stored = {n.id for n in trees.walk(scope) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
    return isinstance(limit, ast.Constant) or (isinstance(limit, ast.Name) and limit.id not in stored)


def _rewrite(scope: ast.AST, name: str, kind: type[Place], made: ast.Call) -> None:
    """Rewrites all statements about one queue, if all that is done with it is understood."""
    known: list[ast.AST] = []
    for node in trees.walk(scope):
        known += _understood(node)
    places = [n for n in trees.walk(scope) if isinstance(n, kind) and _name(n) == name]
    stores = [n for n in places if not isinstance(n.ctx, ast.Load)]
    if len(stores) != 1 or any(n not in known for n in places if n not in stores):
        return
    limit = _limit(made)
    assert limit is not None
    kept = limit if isinstance(limit, ast.Constant) or kind is ast.Name else None
    _Shortened(name, kind, stores[0], kept, limit).visit(scope)
    made.args, made.keywords = made.args[:1], []


def _understood(node: ast.AST) -> list[ast.AST]:
    """The parts of a node that are only read there, if they are queues."""
    match node:
        case ast.Attribute(value=value, attr=attr) if attr in _METHODS:
            return [value]
        case ast.Subscript(value=value) | ast.For(iter=value) | ast.comprehension(iter=value):
            return [value]
        case ast.Call(func=ast.Name(id=called), args=args) if called in _READERS:
            return [*args]
        case ast.Call(func=ast.Attribute(value=ast.Constant(), attr="join"), args=args):
            return [*args]
        case ast.Compare(ops=[ast.In() | ast.NotIn()], comparators=comparators):
            return [*comparators]
        case ast.If(test=test) | ast.While(test=test) | ast.IfExp(test=test) | ast.UnaryOp(op=ast.Not(), operand=test):
            return [test]
        case _:
            return []


class _Shortened(ast.NodeTransformer):
    def __init__(self, name: str, kind: type[Place], store: ast.AST, kept: ast.expr | None, limit: ast.expr) -> None:
        self.name, self.kind, self.store, self.kept, self.limit = name, kind, store, kept, limit

    def _bound(self, place: ast.expr) -> ast.expr:
        """What the queue may hold: of a field, where it is no constant, another field says so."""
        if self.kept is not None:
            return copy.deepcopy(self.kept)
        assert isinstance(place, ast.Attribute)
        return ast.Attribute(copy.deepcopy(place.value), f"{self.name}_limit", ast.Load())

    def _shortening(self, place: ast.expr, method: str, old: ast.stmt) -> ast.stmt:
        """Takes from one end of the queue what is too much."""
        queue = copy.deepcopy(place)
        queue.ctx = ast.Load()  # type: ignore[attr-defined]
        size = ast.Call(ast.Name("len", ast.Load()), [queue], [])
        taken = ast.Expr(ast.Call(ast.Attribute(copy.deepcopy(queue), method, ast.Load()), [], []))
        test = ast.Compare(size, [ast.Gt()], [self._bound(place)])
        single = isinstance(old, ast.Expr) and isinstance(old.value, ast.Call) and _name(old.value.func) in ("append", "appendleft")
        shortening: ast.stmt = ast.If(test, [taken], []) if single else ast.While(test, [taken], [])
        return ast.fix_missing_locations(ast.copy_location(shortening, old))

    def visit_Expr(self, node: ast.Expr) -> ast.AST | list[ast.stmt]:
        self.generic_visit(node)
        match node.value:
            case ast.Call(func=ast.Attribute(value=place, attr=attr)) if attr in _SHORTENED and isinstance(place, self.kind):
                if _name(place) == self.name:
                    return [node, self._shortening(place, _SHORTENED[attr], node)]
        return node

    def _stored(self, node: ast.Assign | ast.AnnAssign, place: ast.expr) -> list[ast.stmt]:
        assert isinstance(node.value, ast.Call)
        out: list[ast.stmt] = [node]
        if self.kept is None:
            held = self._bound(place)
            held.ctx = ast.Store()  # type: ignore[attr-defined]
            out.insert(0, ast.fix_missing_locations(ast.copy_location(ast.Assign([held], copy.deepcopy(self.limit)), node)))
        if node.value.args and not (isinstance(node.value.args[0], ast.List) and not node.value.args[0].elts):
            out.append(self._shortening(place, "popleft", node))
        return out

    def visit_Assign(self, node: ast.Assign) -> ast.AST | list[ast.stmt]:
        self.generic_visit(node)
        return self._stored(node, node.targets[0]) if node.targets[0] is self.store else node

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST | list[ast.stmt]:
        self.generic_visit(node)
        return self._stored(node, node.target) if node.target is self.store else node

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        if node.attr == "maxlen" and isinstance(node.value, self.kind) and _name(node.value) == self.name:
            return same_place(self._bound(node.value), node)
        self.generic_visit(node)
        return node
