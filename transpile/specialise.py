"""Functions that are called with values of several types, copied for each: a static target then has no union where the program has none.

``copies`` finds them in what was observed, ``specialise`` writes them into a tree. Both happen before the program is observed again, so
a copy is typed by its own calls. What looks at types itself (``isinstance``), is used as a value, or has a default that lasts stays whole.
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from dragoman.transpile import trees
from dragoman.transpile import types as t

#: More kinds of calls than this are left to one function.
MOST = 3
#: Copies call others with types of their own, which are seen in the next round only.
ROUNDS = 4
_LOOKS = frozenset({"isinstance", "type", "issubclass", "hasattr", "globals", "locals", "eval", "exec"})


@dataclass(frozen=True, slots=True)
class Copies:
    """The names of each function's copies, and which of them each call, by its number, goes to."""

    names: tuple[tuple[str, tuple[str, ...]], ...]
    calls: tuple[tuple[int, str], ...]


def specialise(tree: ast.Module, rounds: tuple[Copies, ...]) -> None:
    """Writes the copies of all rounds into a tree without numbers, and numbers it."""
    trees.number(tree)
    for found in rounds:
        calls, copied = dict(found.calls), dict(found.names)
        for node in trees.walk(tree):
            if isinstance(node, ast.Call) and (name := calls.get(trees.nid(node))):
                assert isinstance(node.func, ast.Name)
                node.func.id = name
        body: list[ast.stmt] = []
        for s in tree.body:
            names = copied.get(s.name) if isinstance(s, ast.FunctionDef) else None
            body += [_Renamed(s.name, name).visit(copy.deepcopy(s)) for name in names] if names and isinstance(s, ast.FunctionDef) else [s]
        tree.body[:] = body
        trees.number(tree)


class _Renamed(ast.NodeTransformer):
    """A function under another name, its calls of itself too."""

    def __init__(self, old: str, new: str) -> None:
        self.old, self.new = old, new

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        self.generic_visit(node)
        node.name = self.new if node.name == self.old else node.name
        return node

    def visit_Name(self, node: ast.Name) -> ast.AST:
        node.id = self.new if node.id == self.old else node.id
        return node


def copies(tree: ast.Module, seen: Mapping[int, t.Type], entries: Collection[str | None]) -> Copies | None:
    """What to copy in a numbered tree, by the types that were seen; None where nothing is. The entries are called from outside."""
    names: dict[str, tuple[str, ...]] = {}
    calls: dict[int, str] = {}
    taken = {n.id for n in trees.walk(tree) if isinstance(n, ast.Name)} | {s.name for s in tree.body if isinstance(s, ast.FunctionDef)}
    for function in tree.body:
        if not isinstance(function, ast.FunctionDef) or function.name in entries:
            continue
        params = [*function.args.args, *function.args.kwonlyargs]
        if not any(_has_union(seen.get(trees.nid(p), t.NEVER)) for p in params) or not _is_plain(function, tree):
            continue
        inside = {id(n) for n in trees.walk(function)}
        outside = [n for n in _calls(function.name, tree) if id(n) not in inside]
        kinds = _kinds(function, outside, seen)
        if kinds is None or not 1 < len(kinds) <= MOST:
            continue
        chosen = _names(function.name, list(kinds), taken)
        taken.update(chosen)
        names[function.name] = tuple(chosen)
        calls.update({trees.nid(n): name for name, of_kind in zip(chosen, kinds.values(), strict=True) for n in of_kind})
    return Copies(tuple(names.items()), tuple(calls.items())) if names else None


def _calls(name: str, tree: ast.Module) -> Iterator[ast.Call]:
    return (n for n in trees.walk(tree) if isinstance(n, ast.Call) and isinstance(n.func, ast.Name) and n.func.id == name)


def _is_plain(function: ast.FunctionDef, tree: ast.Module) -> bool:
    """Is it one function that does the same under two names?"""
    spec = function.args
    plain = not (function.decorator_list or spec.vararg or spec.kwarg or spec.posonlyargs)
    if not plain or not all(isinstance(d, ast.Constant) for d in (*spec.defaults, *spec.kw_defaults) if d is not None):
        return False
    called = list(_calls(function.name, tree))
    if any(isinstance(a, ast.Starred) for n in called for a in n.args) or any(k.arg is None for n in called for k in n.keywords):
        return False
    heads = {id(n.func) for n in called}
    for node in trees.walk(tree):
        match node:
            case ast.Name(id=name) if name == function.name and id(node) not in heads:
                return False
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name) | ast.arg(arg=name) if name == function.name and node is not function:
                return False
            case ast.Global(names=names) | ast.Nonlocal(names=names) if function.name in names:
                return False
            case _:
                pass
    return not any(isinstance(n, ast.Match | ast.ClassDef) or (isinstance(n, ast.Name) and n.id in _LOOKS) for n in trees.walk(function))


_Kind = tuple[t.Type, ...]


def _kinds(function: ast.FunctionDef, calls: list[ast.Call], seen: Mapping[int, t.Type]) -> dict[_Kind, list[ast.Call]] | None:
    """The calls by the types of their arguments; None where some are not known or differ at one call."""
    kinds: dict[_Kind, list[ast.Call]] = {}
    for call in calls:
        given = _given(function, call)
        if given is None:
            return None
        types = tuple(t.NEVER if e is None else _type(e, seen) for e in given)
        if any(type_ is None or _has_union(type_) or t.has_any(type_) for type_ in types):
            return None
        own = tuple(type_ for type_ in types if type_ is not None)
        for kind in kinds:
            joined = tuple(t.join(a, b) for a, b in zip(kind, own, strict=True))
            if not any(map(_has_union, joined)):
                kinds[joined] = [*kinds.pop(kind), call]
                break
        else:
            kinds[own] = [call]
    return kinds


def _given(function: ast.FunctionDef, call: ast.Call) -> list[ast.expr | None] | None:
    """The argument for each parameter, None for those left to their defaults; None where they don't fit."""
    spec = function.args
    names = [a.arg for a in (*spec.args, *spec.kwonlyargs)]
    given: dict[str, ast.expr] = dict(zip([a.arg for a in spec.args], call.args, strict=False))
    given |= {k.arg: k.value for k in call.keywords if k.arg}
    if len(given) != len(call.args) + len(call.keywords) or not given.keys() <= set(names):
        return None
    return [given.get(name) for name in names]


def _type(e: ast.expr, seen: Mapping[int, t.Type]) -> t.Type | None:
    """The type of an argument, as far as it was seen or its text says it."""
    match e:
        case ast.Constant(value=value) if value is not ...:
            return t.of_value(value)
        case ast.JoinedStr():
            return t.STR
        case ast.Lambda():
            return t.Func((t.NEVER,) * len(e.args.args), t.NEVER)
        case ast.Compare() | ast.UnaryOp(op=ast.Not()):
            return t.BOOL
        case ast.UnaryOp(operand=operand):
            return _type(operand, seen)
        case ast.Tuple(elts=elts):
            items = [_type(x, seen) for x in elts]
            return None if None in items else t.Tuple(tuple(i for i in items if i is not None))
        case ast.List(elts=elts) | ast.Set(elts=elts):
            elem = _joined(elts, seen)
            return None if elem is None else t.List(elem) if isinstance(e, ast.List) else t.Set(elem)
        case ast.Dict(keys=keys, values=values) if None not in keys:
            of_keys, of_values = _joined([k for k in keys if k is not None], seen), _joined(values, seen)
            return None if of_keys is None or of_values is None else t.Dict(of_keys, of_values)
        case ast.ListComp(elt=elt) | ast.SetComp(elt=elt):
            elem = _type(elt, seen)
            return None if elem is None else t.List(elem) if isinstance(e, ast.ListComp) else t.Set(elem)
        case _:
            return seen.get(trees.nid(e))


def _joined(nodes: list[ast.expr], seen: Mapping[int, t.Type]) -> t.Type | None:
    types = [_type(n, seen) for n in nodes]
    return None if None in types else t.join_all(type_ for type_ in types if type_ is not None)


def _has_union(type_: t.Type) -> bool:
    return isinstance(type_, t.Union) or any(map(_has_union, t.children(type_)))


def _names(name: str, kinds: list[_Kind], taken: set[str]) -> list[str]:
    """``first_of_ints`` and ``first_of_strings``: by the first parameter whose types say which is meant."""
    camel = "_" not in name and name != name.lower()
    for column in zip(*kinds, strict=True):
        words = [_word(type_) for type_ in column]
        if len(set(words)) == len(kinds):
            named = [f"{name}_of_{word}" for word in words]
            if camel:
                named = [name + "".join(part.title() for part in f"of_{word}".split("_")) for word in words]
            if taken.isdisjoint(named):
                return named
    numbered = (f"{name}_{n}" for n in range(1, 1000))
    free = (candidate for candidate in numbered if candidate not in taken)
    return [next(free) for _ in kinds]


_WORDS: Mapping[type[t.Type], str] = {
    t.Int: "int",
    t.Float: "float",
    t.Str: "string",
    t.Bool: "bool",
    t.Bytes: "bytes",
    t.NoneT: "nothing",
    t.Func: "function",
}


def _word(type_: t.Type) -> str:
    """A type as part of a name."""
    match type_:
        case t.Never():
            return "nothing"
        case t.List(elem=t.Never()) | t.Set(elem=t.Never()):
            return "empty"
        case t.List(elem=elem) | t.Set(elem=elem) | t.Iter(elem=elem) | t.Optional(inner=t.List(elem=elem)):
            return _plural(_word(elem))
        case t.Dict(key=key, value=value):
            return f"{_word(key)}_to_{_word(value)}"
        case t.Tuple(items=items):
            words = [_word(i) for i in items]
            return f"{_word(items[0])}_tuple" if len(set(words)) == 1 and len(words) > 1 else "_and_".join(words) or "empty"
        case t.Optional(inner=inner):
            return _word(inner)
        case t.Class(name=name):
            return name.lower()
        case _:
            return _WORDS.get(type(type_), "value")


def _plural(word: str) -> str:
    return word if word in ("bytes", "empty", "nothing") else f"{word}_lists" if word.endswith("s") else f"{word}s"
