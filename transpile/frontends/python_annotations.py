"""Python annotations → types."""

from __future__ import annotations

import ast

from dragoman.transpile import types as t

_ATOMS: dict[str, t.Type] = {
    "int": t.INT,
    "float": t.FLOAT,
    "str": t.STR,
    "bool": t.BOOL,
    "bytes": t.BYTES,
    "None": t.NONE,
    "complex": t.NEVER,
    "object": t.NEVER,
    "Any": t.NEVER,
}
_LISTS = frozenset({"list", "List", "Sequence", "MutableSequence", "Iterable", "Collection", "deque", "Deque"})
_ITERS = frozenset({"Iterator", "Generator"})
_SETS = frozenset({"set", "Set", "AbstractSet", "MutableSet"})
_DICTS = frozenset({"dict", "Dict", "Mapping", "MutableMapping", "DefaultDict", "defaultdict", "OrderedDict"})


def annotation(node: ast.expr | None, classes: frozenset[str] = frozenset()) -> t.Type:
    """The type that an annotation says; ⊥ where it says nothing (``Any``, an unknown name)."""
    match node:
        case ast.Constant(value=None):
            return t.NONE
        case ast.Constant(value=str(text)):
            try:
                return annotation(ast.parse(text, mode="eval").body, classes)
            except SyntaxError:
                return t.NEVER
        case ast.Attribute(attr=attr):
            return annotation(ast.Name(attr, ast.Load()), classes)
        case ast.Name(id=name):
            return _named(name, classes)
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            return _union([annotation(left, classes), annotation(right, classes)])
        case ast.Subscript(value=value, slice=index):
            name = value.id if isinstance(value, ast.Name) else value.attr if isinstance(value, ast.Attribute) else ""
            args = list(index.elts) if isinstance(index, ast.Tuple) else [index]
            return _generic(name, args, classes)
        case _:
            return t.NEVER


def _named(name: str, classes: frozenset[str]) -> t.Type:
    if name in _ATOMS:
        return _ATOMS[name]
    if name in classes:
        return t.Class(name)
    if name in _LISTS:
        return t.List(t.NEVER)
    if name in _SETS:
        return t.Set(t.NEVER)
    if name in _DICTS:
        return t.Dict(t.NEVER, t.NEVER)
    if name == "Counter":
        return t.Dict(t.NEVER, t.INT)
    return t.NEVER


def _union(members: list[t.Type]) -> t.Type:
    if any(isinstance(m, t.Never) for m in members):
        return t.NEVER
    return t.join_all(members)


def _generic(name: str, args: list[ast.expr], classes: frozenset[str]) -> t.Type:
    if name == "Literal":
        return t.join_all(_literal(a) for a in args)
    if name == "Callable":
        if len(args) == 2 and isinstance(args[0], ast.List):
            return t.Func(tuple(annotation(a, classes) for a in args[0].elts), annotation(args[1], classes))
        return t.NEVER
    types = [annotation(a, classes) for a in args]
    match name, types:
        case "Optional", [inner]:
            return t.NEVER if isinstance(inner, t.Never) else t.join(inner, t.NONE)
        case "Union", _:
            return _union(types)
        case (("tuple" | "Tuple"), [elem, _]) if isinstance(args[1], ast.Constant) and args[1].value is ...:
            return t.List(elem, frozen=True)
        case (("tuple" | "Tuple"), _):
            return t.Tuple(tuple(types)) if not (len(args) == 1 and isinstance(args[0], ast.Tuple) and not args[0].elts) else t.Tuple(())
        case "Counter", [key]:
            return t.Dict(key, t.INT)
        case _, [key, value] if name in _DICTS:
            return t.Dict(key, value)
        case _, [elem] if name in _LISTS:
            return t.List(elem)
        case _, [elem] if name in _SETS:
            return t.Set(elem)
        case (("frozenset" | "FrozenSet"), [elem]):
            return t.Set(elem, frozen=True)
        case _, [elem, *_] if name in _ITERS:
            return t.Iter(elem)
        case (("Final" | "ClassVar" | "Annotated"), [inner, *_]):
            return inner
        case _:
            return t.NEVER


def _literal(node: ast.expr) -> t.Type:
    match node:
        case ast.Constant(value=bool()):
            return t.BOOL
        case ast.Constant(value=int()):
            return t.INT
        case ast.Constant(value=str()):
            return t.STR
        case _:
            return t.NEVER
