"""``for first, *rest in rows`` and ``[last for *_, last in rows]``: the row in a variable of its own, taken apart by assignment or by place."""

from __future__ import annotations

import ast
import copy
from collections.abc import Callable

from dragoman.transpile import trees
from dragoman.transpile.frontends.python_sugar_classes import same_place


def plain_stars(tree: ast.Module) -> None:
    """Rewrites loops and comprehensions whose targets have stars, in place."""
    taken = {n.id for n in trees.walk(tree) if isinstance(n, ast.Name)}

    def fresh() -> str:
        name = next(n for n in ("row", *(f"row_{i}" for i in range(2, 999))) if n not in taken)
        taken.add(name)
        return name

    for node in list(trees.walk(tree)):
        match node:
            case ast.For():
                rows: list[tuple[str, ast.expr]] = []
                node.target = _named(node.target, fresh, rows)
                unpacked = [same_place(ast.Assign([target], ast.Name(name, ast.Load())), node) for name, target in rows]
                node.body[:0] = [s for s in unpacked if isinstance(s, ast.stmt)]
            case ast.ListComp() | ast.SetComp() | ast.DictComp() | ast.GeneratorExp():
                _comprehension(node, fresh)
            case _:
                pass


def _named(target: ast.expr, fresh: Callable[[], str], rows: list[tuple[str, ast.expr]]) -> ast.expr:
    """The target with a name for each part of it that has a star; ``rows`` gets the names and those parts."""
    if not isinstance(target, ast.Tuple | ast.List):
        return target
    if any(isinstance(e, ast.Starred) for e in target.elts):
        name = fresh()
        rows.append((name, target))
        row = same_place(ast.Name(name, ast.Store()), target)
        assert isinstance(row, ast.expr)
        return row
    target.elts[:] = [_named(e, fresh, rows) for e in target.elts]
    return target


def _comprehension(node: ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp, fresh: Callable[[], str]) -> None:
    places: dict[str, ast.expr] = {}
    for generator in node.generators:
        rows: list[tuple[str, ast.expr]] = []
        generator.target = _named(generator.target, fresh, rows)
        for name, target in rows:
            assert isinstance(target, ast.Tuple | ast.List)
            star = next(i for i, e in enumerate(target.elts) if isinstance(e, ast.Starred))
            after = len(target.elts) - star - 1
            for i, e in enumerate(target.elts):
                bound = e.value if isinstance(e, ast.Starred) else e
                if isinstance(bound, ast.Name):
                    part = f"list({name}[{star}:{-after or ''}])" if i == star else f"{name}[{i if i < star else i - len(target.elts)}]"
                    places[bound.id] = ast.parse(part, mode="eval").body
    if places:
        reading = _Placed(places)
        for field, value in ast.iter_fields(node):
            if isinstance(value, ast.expr):
                setattr(node, field, reading.visit(value))
        for generator in node.generators:
            generator.iter = reading.visit(generator.iter)
            generator.ifs[:] = [reading.visit(c) for c in generator.ifs]


class _Placed(ast.NodeTransformer):
    """Puts the places of a row for the names that a star has beside it."""

    def __init__(self, places: dict[str, ast.expr]) -> None:
        self.places = places

    def visit_Name(self, node: ast.Name) -> ast.AST:
        found = self.places.get(node.id)
        return same_place(copy.deepcopy(found), node) if found is not None and isinstance(node.ctx, ast.Load) else node
