"""Operations that a target has no row for, as functions of the module that say what they mean in terms of others.

The functions stand in ``rules/definitions/*.py``, named after their concepts and written in Python with annotations; T and K
are type variables, and ``int`` is an unbounded one where a definition of integers is used with such. One is made for each
combination of types that it is used with, and only where it is used.
"""

from __future__ import annotations

import ast
import dataclasses
import re
from collections.abc import Container, Mapping
from functools import cache

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.formatting import lower_format
from dragoman.transpile.signatures import bind, signature

#: What stands for a type variable while a definition is read: no definition with variables uses these types itself.
_PLACES: Mapping[str, tuple[str, t.Type]] = {"T": ("float", t.FLOAT), "K": ("bytes", t.BYTES)}


@cache
def definitions() -> Mapping[str, str]:
    """The text of each definition, by concept."""
    found: dict[str, str] = {}
    for path in sorted((loader.ROOT / "definitions").glob("*.py")):
        source = path.read_text(encoding="utf-8")
        for node in ast.parse(source).body:
            assert isinstance(node, ast.FunctionDef), f"{path.name}: only functions are definitions"
            area, _, name = node.name.partition("_")
            found[f"{area}.{name}"] = ast.get_source_segment(source, node) or ""
    return found


@cache
def _definition(concept: str) -> ir.Function:
    """A definition with placeholders for its type variables."""
    from dragoman.transpile.frontends import frontend

    text = "\n\n\n".join(definitions()[name] for name in _used(concept))
    for variable, (place, _) in _PLACES.items():
        text = re.sub(rf"\b{variable}\b", place, text)
    imports = "import math\nimport re\nfrom collections.abc import Callable, Iterable\n\n"
    function, *_ = lower_format(frontend("python").parse(imports + text)).functions
    concepts = {name.replace(".", "_"): name for name in definitions()}

    def change(node: ir.Node) -> ir.Node:
        return ir.Op(concepts[node.func], node.args, type=node.type) if isinstance(node, ir.Call) and node.func in concepts else node

    return ir.rewrite(function, change, ir.Call)


def _used(concept: str) -> list[str]:
    """A definition and those that it calls, itself first."""
    found = [concept]
    for name in found:
        found += [n for n in definitions() if f"{n.replace('.', '_')}(" in definitions()[name] and n not in found]
    return found


def defined(concept: str, rules: Container[str]) -> bool:
    """Is there a definition, and does it come down to what ``rules`` has?"""
    if concept not in definitions():
        return False
    return all(inner in rules or defined(inner, rules) for inner in ir.concepts(_definition(concept)))


#: Functions that stand for a concept with the types of its variables.
Made = dict[tuple[str, tuple[tuple[str, t.Type], ...]], ir.Function]


def define(module: ir.Module, rules: Container[str], made: Made) -> tuple[ir.Module, tuple[ir.Function, ...]]:
    """The module with calls in place of operations that ``rules`` lacks and a definition has, and what it calls that is not yet ``made``."""
    missing = {concept for concept in ir.concepts(module) if concept not in rules and defined(concept, rules)}
    if not missing:
        return module, ()
    known = len(made)
    taken = {f.name for f in (*module.functions, *made.values())} | {n.id for n in ir.walk(module) if isinstance(n, ir.Name)}

    def change(node: ir.Node) -> ir.Node:
        if not isinstance(node, ir.Op) or node.concept not in missing:
            return node
        bound: dict[str, t.Type] = {}
        for param, arg in zip(signature(node.concept).params, node.args, strict=True):
            bind(param, arg.type, bound)
        if any(a.type == t.BIGINT for a in node.args) and all(isinstance(a.type, t.Int) for a in node.args):
            bound["int"] = t.BIGINT
        key = (node.concept, tuple(sorted(bound.items(), key=lambda item: item[0])))
        if key not in made:
            name = _name(node.concept, taken)
            taken.add(name)
            made[key] = dataclasses.replace(_instance(node.concept, bound), name=name)
        function = made[key]
        args = tuple(_fitting(a, p.type) for a, p in zip(node.args, function.params, strict=True))
        call = ir.Call(function.name, args, type=function.result, span=node.span)
        return call if function.result == node.type or isinstance(node.type, t.NoneT) else ir.Coerce(call, type=node.type, span=node.span)

    changed = ir.rewrite(module, change, ir.Op)
    return changed, tuple(made.values())[known:]


def _name(concept: str, taken: Container[str]) -> str:
    """The concept's last word, with its first where the module has that name already."""
    area, _, word = concept.partition(".")
    plain = word.removesuffix("_java").removesuffix("_ieee").removesuffix("_cmp")
    candidates = [plain, f"{area}_{plain}", *(f"{area}_{plain}_{n}" for n in range(2, 100))]
    return next(name for name in candidates if name not in taken and not (name == plain and len(plain) < 5))


def _instance(concept: str, bound: Mapping[str, t.Type]) -> ir.Function:
    places = {place: bound.get(variable, t.NEVER) for variable, (_, place) in _PLACES.items()} if bound else {}
    if "int" in bound:
        places = {t.INT: bound["int"]}

    def filled(type_: t.Type) -> t.Type:
        return t.rewrite(type_, lambda part: places.get(part, part))

    def change(node: ir.Node) -> ir.Node:
        return dataclasses.replace(ir.retyped(node, filled), span=None)

    return ir.rewrite(_definition(concept), change) if places else _definition(concept)


def _fitting(arg: ir.Expr, wanted: t.Type) -> ir.Expr:
    """An argument as the definition's parameter takes it."""
    match arg.type, wanted:
        case _, _ if arg.type == wanted:
            return arg
        case (t.Int(), t.Int()) | (t.Char(), t.Str()):
            return ir.Const(arg.value, type=wanted) if isinstance(arg, ir.Const) else ir.Coerce(arg, type=wanted)
        case ((t.Iter() | t.Set() | t.Dict() | t.Str()), t.List()):
            return ir.Op("iter.to_list", (arg,), type=wanted)
        case _:
            return arg
