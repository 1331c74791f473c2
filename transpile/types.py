"""The IR's types and their lattice: what a value is, independent of any language."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable, Iterable
from typing import Any, Literal

from dragoman.transpile.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Type:
    """Base of all types. Types are values: compare with ``==``, use as keys."""


@dataclass(frozen=True, slots=True)
class Never(Type):
    """⊥: nothing was ever observed here (the element of a list that stays empty)."""


@dataclass(frozen=True, slots=True)
class AnyT(Type):
    """⊤: statically unknown; a static target has to refuse it."""


@dataclass(frozen=True, slots=True)
class NoneT(Type):
    """The type of ``None`` / ``void``."""


@dataclass(frozen=True, slots=True)
class Bool(Type):
    pass


@dataclass(frozen=True, slots=True)
class Int(Type):
    """An integer of ``bits`` width (two's complement); 0 means unbounded."""

    bits: int = 64


@dataclass(frozen=True, slots=True)
class Float(Type):
    """IEEE 754 binary64.

    ``only`` says that its values are the infinities, or the infinities and what Python has integers for (``best = float("inf")``,
    then ``best = min(best, n)``) and shows as such. ``passes.infinite`` leaves plain floats of both before a target is written.
    """

    only: Literal["", "infinite", "whole"] = ""


@dataclass(frozen=True, slots=True)
class Char(Type):
    """A UTF-16 code unit (Java's and C#'s ``char``)."""


@dataclass(frozen=True, slots=True)
class Str(Type):
    pass


@dataclass(frozen=True, slots=True)
class Bytes(Type):
    pass


@dataclass(frozen=True, slots=True)
class List(Type):
    """A growable sequence; ``frozen`` is a tuple of any length with one element type; ``fixed`` is a Java array."""

    elem: Type
    frozen: bool = False
    fixed: bool = False


@dataclass(frozen=True, slots=True)
class Set(Type):
    elem: Type
    frozen: bool = False


@dataclass(frozen=True, slots=True)
class Dict(Type):
    key: Type
    value: Type


@dataclass(frozen=True, slots=True)
class Tuple(Type):
    items: tuple[Type, ...]


@dataclass(frozen=True, slots=True)
class Optional(Type):
    inner: Type


@dataclass(frozen=True, slots=True)
class Union(Type):
    """A closed sum of at least two types, sorted by ``str``; never contains None (that is ``Optional``)."""

    members: tuple[Type, ...]


@dataclass(frozen=True, slots=True)
class Func(Type):
    params: tuple[Type, ...]
    result: Type


@dataclass(frozen=True, slots=True)
class Iter(Type):
    """A one-pass iterator (generator, ``map``, ``zip``, ``reversed`` …).

    ``lazy`` is set by a pass where it cannot be a list: "endless" never ends, "ending" may. ``maker`` is then the one generator
    that it can come from, if there is one.
    """

    elem: Type
    lazy: str = ""
    maker: str = ""


@dataclass(frozen=True, slots=True)
class Class(Type):
    """An instance of a class of the module, or an exception when the name is a canonical exception class."""

    name: str


NEVER, ANY, NONE, BOOL, INT, BIGINT, FLOAT, INFINITE, WHOLE, CHAR, STR, BYTES = (
    Never(),
    AnyT(),
    NoneT(),
    Bool(),
    Int(64),
    Int(0),
    Float(),
    Float("infinite"),
    Float("whole"),
    Char(),
    Str(),
    Bytes(),
)
#: Types that hold no other, ⊥ apart.
WITHOUT_PARTS = frozenset({AnyT, NoneT, Bool, Int, Float, Char, Str, Bytes})


def join(a: Type, b: Type) -> Type:
    """Least upper bound: int ⊔ None = optional[int], list[int] ⊔ list[⊥] = list[int], int ⊔ str = union.

    int ⊔ float stays a union-free ``float`` only where the caller asks (``numeric``); here bool, int and float are
    kept apart, since Python prints and encodes them differently.
    """
    if a == b or isinstance(b, Never):
        return a
    if isinstance(a, Never):
        return b
    if isinstance(a, AnyT) or isinstance(b, AnyT):
        return ANY
    if isinstance(a, NoneT):
        return b if isinstance(b, Optional) else Optional(b)
    if isinstance(b, NoneT):
        return a if isinstance(a, Optional) else Optional(a)
    if isinstance(a, Optional) or isinstance(b, Optional):
        left = a.inner if isinstance(a, Optional) else a
        right = b.inner if isinstance(b, Optional) else b
        return Optional(join(left, right))
    merged = _join_same_kind(a, b)
    if merged is not None:
        return merged
    return union([a, b])


def _join_same_kind(a: Type, b: Type) -> Type | None:
    match a, b:
        case Int(bits=x), Int(bits=y):
            return Int(0 if 0 in (x, y) else max(x, y))
        case (Float("infinite"), Float() as other) | (Float() as other, Float("infinite")):
            return other
        case (Float("infinite" | "whole"), Int(bits=64)) | (Int(bits=64), Float("infinite" | "whole")):
            return WHOLE
        case List(), List() if a.frozen == b.frozen:
            return List(join(a.elem, b.elem), a.frozen, a.fixed and b.fixed)
        case Set(), Set() if a.frozen == b.frozen:
            return Set(join(a.elem, b.elem), a.frozen)
        case Dict(), Dict():
            return Dict(join(a.key, b.key), join(a.value, b.value))
        case Tuple(), Tuple() if len(a.items) == len(b.items):
            return Tuple(tuple(join(x, y) for x, y in zip(a.items, b.items, strict=True)))
        case Tuple(), Tuple():
            return List(join_all((*a.items, *b.items)), frozen=True)
        case (Tuple() as t, List(frozen=True) as s) | (List(frozen=True) as s, Tuple() as t):
            return List(join_all((s.elem, *t.items)), frozen=True)
        case Iter(elem=x), Iter(elem=y):
            return Iter(join(x, y))
        case Func(), Func() if len(a.params) == len(b.params):
            return Func(tuple(join(x, y) for x, y in zip(a.params, b.params, strict=True)), join(a.result, b.result))
        case _:
            return None


def join_all(types: Iterable[Type]) -> Type:
    result: Type = NEVER
    for t in types:
        result = join(result, t)
    return result


def union(types: Iterable[Type]) -> Type:
    """A sum type of ``types``, flattened; members of one kind are joined with each other first."""
    members: list[Type] = []
    every = [m for t in types for m in (t.members if isinstance(t, Union) else (t,))]
    if not all(m == INT or isinstance(m, Float) for m in every) or FLOAT in every:
        # What tells other types apart tells these apart too.
        every = [m for e in every for m in ((INT, FLOAT) if e == WHOLE else (FLOAT,) if e == INFINITE else (e,))]
    for m in every:
        for i, known in enumerate(members):
            merged = known if known == m else _join_same_kind(known, m)
            if merged is not None:
                members[i] = merged
                break
        else:
            members.append(m)
    return members[0] if len(members) == 1 else Union(tuple(sorted(members, key=str)))


def of_value(value: object) -> Type:
    """The type of a native value.

    Raises:
        ValueError: the IR has no type for it.
    """
    match value:
        case None:
            return NONE
        case bool():
            return BOOL
        case int():
            return INT if -(1 << 63) <= value < 1 << 63 else BIGINT
        case float():
            return INFINITE if math.isinf(value) else FLOAT
        case str():
            return STR
        case bytes():
            return BYTES
        case list():
            return List(join_all(map(of_value, value)))
        case tuple():
            return Tuple(tuple(map(of_value, value)))
        case frozenset():
            return Set(join_all(map(of_value, value)), frozen=True)
        case set():
            return Set(join_all(map(of_value, value)))
        case dict():
            return Dict(join_all(map(of_value, value)), join_all(map(of_value, value.values())))
        case _:
            raise ValueError(f"no IR type for a {type(value).__name__}")


def has_never(t: Type) -> bool:
    """True where part of ``t`` is still unknown (⊥)."""
    return isinstance(t, Never) or (type(t) not in WITHOUT_PARTS and any(map(has_never, children(t))))


def has_any(t: Type) -> bool:
    """True where part of ``t`` is not known statically (⊤)."""
    return isinstance(t, AnyT) or any(has_any(c) for c in children(t))


def has_bytes(t: Type) -> bool:
    """True where values of ``t`` are bytes or hold some."""
    return isinstance(t, Bytes) or any(map(has_bytes, children(t)))


def children(t: Type) -> tuple[Type, ...]:
    match t:
        case List(elem=e) | Set(elem=e) | Iter(elem=e) | Optional(inner=e):
            return (e,)
        case Dict(key=k, value=v):
            return (k, v)
        case Tuple(items=items):
            return items
        case Union(members=members):
            return members
        case Func(params=params, result=result):
            return (*params, result)
        case _:
            return ()


def depth(t: Type) -> int:
    """How deep types lie in a type: 0 for one that holds no other."""
    return max((1 + depth(child) for child in children(t)), default=0)


def of_any(t: Type) -> Type:
    """A container of the same kind, of anything."""
    match t:
        case List():
            return dataclasses.replace(t, elem=ANY)
        case Dict(key=key):
            return Dict(key, ANY)
        case Optional(inner=inner):
            return Optional(of_any(inner))
        case _:
            return ANY


def class_names(t: Type) -> frozenset[str]:
    """The classes that a type mentions."""
    return frozenset({t.name} if isinstance(t, Class) else (name for child in children(t) for name in class_names(child)))


def has_whole(t: Type) -> bool:
    """True where part of ``t`` is a float that stands for infinities, or for them and integers."""
    return (isinstance(t, Float) and bool(t.only)) or any(map(has_whole, children(t)))


def plain(t: Type) -> Type:
    """The type with plain floats for those that hold infinities and integers."""
    return rewrite(t, lambda part: FLOAT if isinstance(part, Float) else part) if has_whole(t) else t


def rewrite(t: Type, change: Callable[[Type], Type]) -> Type:
    """The type with ``change`` applied to all its parts, and then to itself."""
    parts: dict[str, Any] = {}
    for field in dataclasses.fields(t) if children(t) else ():
        value = getattr(t, field.name)
        if isinstance(value, Type):
            parts[field.name] = rewrite(value, change)
        elif isinstance(value, tuple):
            parts[field.name] = tuple(rewrite(part, change) for part in value)
    return change(dataclasses.replace(t, **parts) if parts else t)


def is_numeric(t: Type) -> bool:
    return isinstance(t, Int | Float | Bool)


def is_container(t: Type) -> bool:
    """Mutable, aliasable values."""
    return (isinstance(t, List | Set) and not t.frozen) or isinstance(t, Dict | Class)


def show(t: Type) -> str:
    """The type in the notation of rule tables and signatures: ``list[tuple[int, str]]``."""
    match t:
        case Never():
            return "never"
        case AnyT():
            return "any"
        case NoneT():
            return "none"
        case Bool():
            return "bool"
        case Int(bits=64):
            return "int"
        case Int(bits=0):
            return "bigint"
        case Int(bits=b):
            return f"int{b}"
        case Float(only=only):
            return only or "float"
        case Char():
            return "char"
        case Str():
            return "str"
        case Bytes():
            return "bytes"
        case List(elem=e, frozen=frozen, fixed=fixed):
            return f"{'seq' if frozen else 'array' if fixed else 'list'}[{show(e)}]"
        case Set(elem=e, frozen=frozen):
            return f"{'frozenset' if frozen else 'set'}[{show(e)}]"
        case Dict(key=k, value=v):
            return f"dict[{show(k)}, {show(v)}]"
        case Tuple(items=items):
            return f"tuple[{', '.join(map(show, items))}]"
        case Optional(inner=i):
            return f"optional[{show(i)}]"
        case Union(members=ms):
            return f"union[{', '.join(map(show, ms))}]"
        case Func(params=ps, result=r):
            return f"func[{', '.join(map(show, (*ps, r)))}]"
        case Iter(elem=e):
            return f"iter[{show(e)}]"
        case Class(name=n):
            return n
        case _:
            raise TypeError(f"not an IR type: {t!r}")


_ATOMS: dict[str, Type] = {
    "never": NEVER,
    "any": ANY,
    "none": NONE,
    "bool": BOOL,
    "int": INT,
    "int32": Int(32),
    "bigint": BIGINT,
    "float": FLOAT,
    "infinite": INFINITE,
    "whole": WHOLE,
    "char": CHAR,
    "str": STR,
    "bytes": BYTES,
}


def parse(text: str) -> Type:
    """Inverse of ``show``. A name that is no known type is a class.

    Raises:
        ValueError: the text is not a type.
    """
    rest = text.strip()
    result, rest = _parse(rest)
    if rest.strip():
        raise ValueError(f"not a type: {text!r} (left over: {rest!r})")
    return result


def _parse(text: str) -> tuple[Type, str]:
    text = text.lstrip()
    n = 0
    while n < len(text) and (text[n].isalnum() or text[n] in "_."):
        n += 1
    head, rest = text[:n], text[n:]
    if not head:
        raise ValueError(f"a type name is missing at {text!r}")
    if not rest.startswith("["):
        if head == "tuple":
            return Tuple(()), rest
        return _ATOMS.get(head) or Class(head), rest
    args: list[Type] = []
    rest = rest[1:]
    while not rest.lstrip().startswith("]"):
        arg, rest = _parse(rest)
        args.append(arg)
        rest = rest.lstrip().removeprefix(",")
    return _build(head, args), rest.lstrip()[1:]


def _build(head: str, args: list[Type]) -> Type:
    match head, args:
        case "list", [e]:
            return List(e)
        case "seq", [e]:
            return List(e, frozen=True)
        case "array", [e]:
            return List(e, fixed=True)
        case "set", [e]:
            return Set(e)
        case "frozenset", [e]:
            return Set(e, frozen=True)
        case "dict", [k, v]:
            return Dict(k, v)
        case "tuple", _:
            return Tuple(tuple(args))
        case "optional", [i]:
            return Optional(i)
        case "union", [_, _, *_]:
            return union(args)
        case "iter", [e]:
            return Iter(e)
        case "func", [*ps, r]:
            return Func(tuple(ps), r)
        case _:
            raise ValueError(f"no type constructor {head}[{len(args)} arguments]")
