"""Matches from a place on (``TOKEN.match(text, at)``), in plainer Python: the rest of the text is matched, and places count from there."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable

from dragoman.transpile import trees
from dragoman.transpile.frontends.python_sugar_classes import same_place

#: What asks in a pattern for that which stands before the place: the rest of a text does not say it.
_LOOKS_BEFORE = re.compile(r"\^|\\[bBA]|\(\?<[=!]")
#: What a match says whatever text it is a match of.
_SAID = frozenset({"group", "groups", "groupdict", "lastgroup", "lastindex"})
#: Where only the truth of a match is asked.
_TESTS = ast.If | ast.While | ast.IfExp | ast.UnaryOp | ast.BoolOp | ast.Compare | ast.Assert | ast.comprehension


def plain_regex(tree: ast.Module) -> None:
    """``m = TOKEN.match(text, at)`` becomes ``m = TOKEN.match(text[at:])``, and ``m.end()`` becomes ``at + m.end()``."""
    nodes = list(trees.walk(tree))
    patterns = {
        s.targets[0].id
        for s in nodes
        if isinstance(s, ast.Assign)
        and isinstance(s.targets[0], ast.Name)
        and _is_pattern(s.value)
        and len(_stores(nodes, s.targets[0].id)) == 1
    }
    for function in (n for n in nodes if patterns and isinstance(n, ast.FunctionDef)):
        inside = list(trees.walk(function))
        above = {id(child): node for node in inside for child in ast.iter_child_nodes(node)}
        for call in inside:
            match call:
                case ast.Call(
                    func=ast.Attribute(value=ast.Name(id=pattern), attr="match"), args=[ast.Name(), ast.Name(id=at)], keywords=[]
                ) if pattern in patterns:
                    stands = above[id(call)]
                    if isinstance(stands, _TESTS):
                        _take_rest(call)
                    elif isinstance(stands, ast.Assign) and isinstance(stands.targets[0], ast.Name) and len(stands.targets) == 1:
                        places = _places(stands.targets[0].id, at, stands, inside, above)
                        if places is not None:
                            for place in places:
                                _replace(above[id(place)], place, ast.BinOp(ast.Name(at, ast.Load()), ast.Add(), place))
                            _take_rest(call)
                case _:
                    pass


def _is_pattern(value: ast.expr) -> bool:
    match value:
        case ast.Call(func=ast.Attribute(value=ast.Name(id="re"), attr="compile"), args=[ast.Constant(value=str(text)), *_]):
            return not _LOOKS_BEFORE.search(text)
        case _:
            return False


def _stores(nodes: Iterable[ast.AST], name: str) -> list[ast.Name]:
    return [n for n in nodes if isinstance(n, ast.Name) and n.id == name and not isinstance(n.ctx, ast.Load)]


def _places(name: str, at: str, made: ast.Assign, nodes: list[ast.AST], above: dict[int, ast.AST]) -> list[ast.Call] | None:
    """The calls that ask a match for its places while ``at`` is what it was; None where that, or what else is asked, is not sure."""
    if len(_stores(nodes, name)) != 1 or any(isinstance(n, ast.Lambda | ast.Nonlocal | ast.Global) for n in nodes):
        return None
    later = _later(made, above[id(made)])
    places: list[ast.Call] = []
    for n in nodes:
        if not isinstance(n, ast.Name) or n.id != name or not isinstance(n.ctx, ast.Load):
            continue
        asks = above[id(n)]
        if isinstance(asks, ast.Attribute) and asks.attr in ("start", "end"):
            call = above[id(asks)]
            if not isinstance(call, ast.Call) or call.args or id(call) not in later:
                return None
            places.append(call)
        elif not isinstance(asks, _TESTS | ast.Subscript) and not (isinstance(asks, ast.Attribute) and asks.attr in _SAID):
            return None
    # Its own assignment may move the place on; what stands behind the last question may, too.
    last = max((p.lineno for p in places), default=0)
    return None if any(made.lineno <= s.lineno < last for s in _stores(nodes, at)) else places


def _later(made: ast.stmt, block: ast.AST) -> set[int]:
    """What stands behind a statement in its block."""
    for _, body in ast.iter_fields(block):
        if isinstance(body, list) and made in body:
            return {id(n) for s in body[body.index(made) + 1 :] for n in trees.walk(s)}
    return set()


def _replace(node: ast.AST, old: ast.expr, new: ast.BinOp) -> None:
    same_place(new, old)
    new.nid = new.left.nid = -1  # type: ignore[attr-defined]
    ast.copy_location(new.left, old)
    for field, value in ast.iter_fields(node):
        if value is old:
            setattr(node, field, new)
        elif isinstance(value, list) and old in value:
            value[value.index(old)] = new


def _take_rest(call: ast.Call) -> None:
    text, at = call.args
    rest = ast.Subscript(text, ast.copy_location(ast.Slice(at, None, None), at), ast.Load())
    call.args = [ast.copy_location(rest, text)]
