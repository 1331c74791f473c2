"""Python that has a plainer form in Python itself, rewritten before anything is read: numbers of nodes stay, so evidence stays."""

from __future__ import annotations

import ast


def desugar(tree: ast.Module) -> None:
    """Rewrites ``tree`` in place: attributes of functions become variables of the module."""
    _function_attributes(tree)


def _function_attributes(tree: ast.Module) -> None:
    """``f.cache`` of a function ``f`` of the module, where the module itself gives it its first value."""
    functions = {n.name for n in tree.body if isinstance(n, ast.FunctionDef)}
    taken = {n.id for n in ast.walk(tree) if isinstance(n, ast.Name)} | functions
    names: dict[tuple[str, str], str] = {}
    for statement in tree.body:
        targets = statement.targets if isinstance(statement, ast.Assign) else ()
        for target in targets:
            match target:
                case ast.Attribute(value=ast.Name(id=owner), attr=attr) if owner in functions:
                    name = f"{owner}_{attr}"
                    while name in taken:
                        name += "_"
                    taken.add(name)
                    names.setdefault((owner, attr), name)
                case _:
                    pass
    if names:
        _Attributes(names).visit(tree)
        ast.fix_missing_locations(tree)


class _Attributes(ast.NodeTransformer):
    def __init__(self, names: dict[tuple[str, str], str]) -> None:
        self.names = names
        #: What the functions around the node assign, the innermost last.
        self.assigned: list[set[str]] = []

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        self.assigned.append(set())
        self.generic_visit(node)
        if names := self.assigned.pop():
            first = 1 if ast.get_docstring(node, clean=False) is not None else 0
            node.body.insert(first, ast.Global(sorted(names)))
        return node

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        self.generic_visit(node)
        name = self.names.get((node.value.id, node.attr)) if isinstance(node.value, ast.Name) else None
        if name is None:
            return node
        if isinstance(node.ctx, ast.Store) and self.assigned:
            self.assigned[-1].add(name)
        made = ast.copy_location(ast.Name(name, node.ctx), node)
        made.nid = getattr(node, "nid", -1)  # type: ignore[attr-defined]
        return made
