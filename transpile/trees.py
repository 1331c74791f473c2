"""Walks over Python's syntax trees: what ``ast`` offers, at a third of its price, for the frontend walks a tree many times."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, cast

#: Fields that hold texts, numbers or contexts, never something to walk into.
_LEAVES = frozenset(
    {
        *("ctx", "id", "attr", "arg", "asname", "kind", "type_comment", "type_ignores", "level", "module", "lineno", "simple", "name"),
        *("conversion", "is_async", "rest", "kwd_attrs"),
    }
)
#: Lists with gaps: the keys of ``{**d}``, the defaults of parameters that have none.
_GAPS = frozenset({"keys", "kw_defaults"})
#: What never has children; names and constants are most of a tree.
_ENDS = frozenset({ast.Name, ast.Constant, ast.MatchSingleton, ast.Global, ast.Nonlocal})
_FIELDS: dict[type[ast.AST], tuple[str, ...]] = {}


def settle(tree: ast.AST) -> None:
    """Has every node remember its children, and the root all of them: for a tree that no longer changes, and is walked many times from here on.

    Nodes that a frontend made without a place get that of the node around them.
    """
    nodes = [tree]
    for node in nodes:
        if type(node) not in _ENDS:
            node.below = children(node)  # type: ignore[attr-defined]
            nodes += node.below  # type: ignore[attr-defined]
    tree.nodes = nodes  # type: ignore[attr-defined]
    if any(getattr(node, "end_lineno", 0) is None for node in nodes):
        ast.fix_missing_locations(tree)


def children(node: ast.AST) -> Sequence[ast.AST]:
    """Direct children in source order, without contexts (``Load``, ``Store``, ``Del``)."""
    kind = type(node)
    if kind in _ENDS:
        return ()
    known: list[ast.AST] | None = getattr(node, "below", None)
    if known is not None:
        return known
    fields = _FIELDS.get(kind)
    if fields is None:
        fields = _FIELDS[kind] = tuple(f for f in node._fields if f not in _LEAVES)
    found: list[ast.AST] = []
    for name in fields:
        value: Any = getattr(node, name, None)
        if type(value) is list:
            found += value if name not in _GAPS else [item for item in value if item is not None]
        elif value is not None:
            found.append(value)
    return found


def walk(node: ast.AST) -> Iterator[ast.AST]:
    """The node and everything below it, without contexts, level by level as ``ast.walk`` does."""
    known: list[ast.AST] | None = getattr(node, "nodes", None)
    if known is None and hasattr(node, "below"):
        known = [node]
        for current in known:
            if type(current) not in _ENDS:
                known += current.below  # type: ignore[attr-defined]
    return _levels(node) if known is None else iter(known)


def _levels(node: ast.AST) -> Iterator[ast.AST]:
    found = [node]
    for current in found:
        yield current
        if type(current) not in _ENDS:
            found += children(current)


def bodies(tree: ast.AST) -> Iterator[list[ast.stmt]]:
    """The lists of statements in a tree, level by level; what a caller makes of one is gone into."""
    found = [tree]
    for node in found:
        for name in ("body", "orelse", "handlers", "finalbody", "cases"):
            below = getattr(node, name, None)
            if below and type(below) is list:
                if name not in ("handlers", "cases"):
                    yield below
                found += below


def number(tree: ast.AST) -> None:
    """Gives every node of a freshly parsed tree its number, as ``node.nid``."""
    nodes = [tree]
    for n, node in enumerate(nodes):
        node.nid = n  # type: ignore[attr-defined]
        if type(node) not in _ENDS:
            nodes += children(node)


def nid(node: ast.AST) -> int:
    """The number of a node; -1 for nodes that a frontend made itself."""
    return cast(int, getattr(node, "nid", -1))


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The classes of a tree's nodes, its functions, and the words in it: names, attributes, what is imported."""

    kinds: frozenset[type[ast.AST]]
    words: frozenset[str]
    functions: tuple[ast.FunctionDef, ...]


def vocabulary(tree: ast.AST) -> Vocabulary:
    """What a tree is made of, for what need not be looked for in it."""
    words: set[str] = set()
    functions: list[ast.FunctionDef] = []
    nodes = [tree]
    for node in nodes:
        kind = type(node)
        if kind is ast.Name:
            words.add(node.id)  # type: ignore[attr-defined]
        elif kind is not ast.Constant:
            nodes += children(node)
            if kind is ast.Attribute:
                words.add(node.attr)  # type: ignore[attr-defined]
            elif kind is ast.alias:
                words.add(node.name)  # type: ignore[attr-defined]
            elif isinstance(node, ast.FunctionDef):
                functions.append(node)
    return Vocabulary(frozenset(map(type, nodes)), frozenset(words), tuple(functions))
