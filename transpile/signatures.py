"""Signatures of concepts: parsed, matched against operand types, and instantiated."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from dragoman.rules import loader
from dragoman.transpile import types as t


@dataclass(frozen=True, slots=True)
class Signature:
    """``(list[T], T) -> none`` as types; type variables are ``Class`` with a name of one capital letter."""

    params: tuple[t.Type, ...]
    result: t.Type


@cache
def signature(concept: str) -> Signature:
    """The signature of a concept.

    Raises:
        KeyError: there is no such concept.
        ValueError: its signature does not parse.
    """
    text = loader.concepts()[concept].signature
    left, _, right = text.rpartition("->")
    params = t.parse(f"func[{left.strip()[1:-1]}{',' if left.strip() != '()' else ''} none]")
    assert isinstance(params, t.Func)
    return Signature(params.params, t.parse(right))


def is_variable(type_: t.Type) -> bool:
    return isinstance(type_, t.Class) and len(type_.name) == 1 and type_.name.isupper()


def bind(param: t.Type, actual: t.Type, bound: dict[str, t.Type]) -> None:
    """Joins into ``bound`` what the type variables of ``param`` must be for ``actual`` to fit."""
    if isinstance(actual, t.Never):
        return
    match param, actual:
        case t.Class(name=name), _ if is_variable(param):
            bound[name] = t.join(bound.get(name, t.NEVER), actual)
        case t.Optional(inner=p), t.Optional(inner=a):
            bind(p, a, bound)
        case t.Optional(inner=p), _:
            if not isinstance(actual, t.NoneT):
                bind(p, actual, bound)
        case _, t.Optional(inner=a):
            bind(param, a, bound)
        case ((t.List(elem=p) | t.Iter(elem=p) | t.Set(elem=p)), (t.List(elem=a) | t.Iter(elem=a) | t.Set(elem=a))):
            bind(p, a, bound)
        case ((t.List(elem=p) | t.Iter(elem=p)), t.Tuple(items=items)):
            bind(p, t.join_all(items), bound)
        case ((t.List(elem=p) | t.Iter(elem=p)), t.Str()):
            bind(p, t.STR, bound)
        case ((t.List(elem=p) | t.Iter(elem=p)), t.Dict(key=k)):
            bind(p, k, bound)
        case t.Dict(key=pk, value=pv), t.Dict(key=k, value=v):
            bind(pk, k, bound)
            bind(pv, v, bound)
        case t.Tuple(items=ps), t.Tuple(items=items) if len(ps) == len(items):
            for p, a in zip(ps, items, strict=True):
                bind(p, a, bound)
        case t.Tuple(items=ps), t.List(elem=a):
            for p in ps:
                bind(p, a, bound)
        case t.Func(params=ps, result=r), t.Func(params=aps, result=ar):
            for p, a in zip(ps, aps, strict=False):
                bind(p, a, bound)
            bind(r, ar, bound)
        case _:
            pass


def substitute(type_: t.Type, bound: Mapping[str, t.Type]) -> t.Type:
    """``type_`` with its variables replaced; an unbound one becomes ⊥."""
    if type(type_) in t.WITHOUT_PARTS:
        return type_
    match type_:
        case t.Class(name=name) if is_variable(type_):
            return bound.get(name, t.NEVER)
        case t.List(elem=e, frozen=frozen, fixed=fixed):
            return t.List(substitute(e, bound), frozen, fixed)
        case t.Set(elem=e, frozen=frozen):
            return t.Set(substitute(e, bound), frozen)
        case t.Iter(elem=e):
            return t.Iter(substitute(e, bound))
        case t.Optional(inner=i):
            inner = substitute(i, bound)
            return inner if isinstance(inner, t.Optional | t.NoneT) else t.Optional(inner)
        case t.Dict(key=k, value=v):
            return t.Dict(substitute(k, bound), substitute(v, bound))
        case t.Tuple(items=items):
            return t.Tuple(tuple(substitute(i, bound) for i in items))
        case t.Func(params=ps, result=r):
            return t.Func(tuple(substitute(p, bound) for p in ps), substitute(r, bound))
        case _:
            return type_
