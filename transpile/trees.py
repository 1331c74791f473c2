"""Walks over Python's syntax trees: what ``ast`` offers, at a third of its price, for the frontend walks a tree many times."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Any

#: Fields that hold texts, numbers or contexts, never something to walk into.
_LEAVES = frozenset({"ctx", "id", "attr", "arg", "asname", "kind", "type_comment", "level", "module", "lineno", "simple"})
#: What most of a tree is made of, and never has children.
_ENDS = frozenset({ast.Name, ast.Constant})
_FIELDS: dict[type[ast.AST], tuple[str, ...]] = dict.fromkeys(_ENDS, ())


def children(node: ast.AST) -> list[ast.AST]:
    """Direct children in source order, without contexts (``Load``, ``Store``, ``Del``)."""
    fields = _FIELDS.get(type(node))
    if fields is None:
        fields = _FIELDS[type(node)] = tuple(f for f in node._fields if f not in _LEAVES)
    if not fields:
        return []
    found: list[ast.AST] = []
    for name in fields:
        value: Any = getattr(node, name, None)
        if type(value) is list:
            for item in value:
                if isinstance(item, ast.AST):
                    found.append(item)
        elif isinstance(value, ast.AST):
            found.append(value)
    return found


def walk(node: ast.AST) -> Iterator[ast.AST]:
    """The node and everything below it, without contexts, level by level as ``ast.walk`` does."""
    level = [node]
    while level:
        below: list[ast.AST] = []
        for current in level:
            yield current
            if type(current) not in _ENDS:
                below += children(current)
        level = below
