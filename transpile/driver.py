"""Test drivers: IR built around a signature, written by the target's own generator.

A driver calls the entry point on each input and writes one record per test. It is started as ``prog NONCE FIRST LAST``;
each record is ``\\n\\x1e<nonce> <test> <bytes>\\n<payload>\\n`` on stdout, the payload ``{"ok": value, "args": […]}`` or
``{"raise": [class, message], "args": […]}`` in the canonical encoding. Expected values never enter it.
"""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Sequence, Set
from dataclasses import dataclass
from typing import Any

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import TranslationError
from dragoman.transpile.generators import generator
from dragoman.transpile.generators.patterns import kind
from dragoman.transpile.passes.infinite import as_integer, is_finite


class InexpressibleError(Exception):
    """An input that the signature's types cannot hold."""


def entry_function(module: ir.Module, entry: str) -> ir.Function:
    """The function that tests call.

    Raises:
        TranslationError: the module has no such function.
    """
    for function in module.functions:
        if function.name == entry:
            return function
    known = ", ".join(f.name for f in module.functions) or "none"
    raise TranslationError(f"the module defines no function {entry!r} (functions: {known})")


def literal(value: Any, type_: t.Type) -> ir.Expr:
    """A native value as an IR literal of a declared type.

    Raises:
        InexpressibleError: the value is not of that type.
    """
    match type_, value:
        case t.Optional(), None:
            return ir.Const(None, type=type_)
        case t.Optional(inner=inner), _:
            return ir.Coerce(literal(value, inner), type=type_)
        case t.Union(members=members), _:
            # An int would do for a float: the float is asked last.
            for member in sorted(members, key=lambda m: isinstance(m, t.Float)):
                try:
                    return ir.Coerce(literal(value, member), type=type_)
                except InexpressibleError:
                    continue
        case t.NoneT(), None:
            return ir.Const(None, type=type_)
        case t.Bool(), bool():
            return ir.Const(value, type=type_)
        case t.Int(bits=bits), int() if not isinstance(value, bool):
            if bits == 0 or -(1 << bits - 1) <= value < 1 << bits - 1:
                return ir.Const(value, type=type_)
        case t.Float(only=only), int() | float() if not isinstance(value, bool):
            if not only or math.isinf(value) or (only == "whole" and isinstance(value, int)):
                return ir.Const(float(value), type=type_)
        case (t.Str(), str()) | (t.Bytes(), bytes()):
            return ir.Const(value, type=type_)
        case t.Char(), str() if len(value) == 1 and ord(value) < 0x10000:
            return ir.Const(value, type=type_)
        case t.List(elem=elem, frozen=frozen), list() | tuple() if frozen == isinstance(value, tuple):
            return ir.ListLit(tuple(literal(v, elem) for v in value), type=type_)
        case t.Iter(elem=elem), list():
            return ir.ListLit(tuple(literal(v, elem) for v in value), type=t.List(elem))
        case t.Set(elem=elem, frozen=frozen), set() | frozenset() if frozen == isinstance(value, frozenset):
            return ir.SetLit(tuple(literal(v, elem) for v in sorted(value, key=repr)), type=type_)
        case t.Dict(key=key, value=val), dict():
            return ir.DictLit(tuple((literal(k, key), literal(v, val)) for k, v in value.items()), type=type_)
        case t.Tuple(items=items), tuple() if len(items) == len(value):
            return ir.TupleLit(tuple(literal(v, i) for v, i in zip(value, items, strict=True)), type=type_)
    raise InexpressibleError(f"{value!r} is no {t.show(type_)}")


def conformed(value: Any, type_: t.Type) -> Any:
    """A native value as the signature has it: an int where a float is declared is that float.

    A problem has one signature; where its source gives 14 in one run and 14.5 in another, the declared type is float.
    """
    match type_, value:
        case t.Float(only=""), int() if not isinstance(value, bool):
            return float(value)
        case ((t.List(elem=elem) | t.Iter(elem=elem)), list() | tuple()):
            return type(value)(conformed(v, elem) for v in value)
        case t.Tuple(items=items), tuple() if len(items) == len(value):
            return tuple(conformed(v, i) for v, i in zip(value, items, strict=True))
        case t.Set(elem=elem), set() | frozenset():
            return type(value)(conformed(v, elem) for v in value)
        case t.Dict(key=k, value=v), dict():
            return {conformed(a, k): conformed(b, v) for a, b in value.items()}
        case t.Optional(inner=inner), _ if value is not None:
            return conformed(value, inner)
        case _:
            return value


def encoded(value: ir.Expr, module: ir.Module) -> ir.Expr:
    """An expression for the canonical text of ``value``, composed from ``codec.*`` rules by its type."""
    type_ = value.type

    def op(name: str, *args: ir.Expr) -> ir.Op:
        return ir.Op(f"codec.{name}", args, type=t.STR)

    def each(elem: t.Type, name: str) -> ir.Lambda:
        return ir.Lambda((ir.Param(name, elem),), encoded(ir.Name(name, type=elem), module), type=t.Func((elem,), t.STR))

    def strings(items: Sequence[ir.Expr]) -> ir.ListLit:
        return ir.ListLit(tuple(items), type=t.List(t.STR))

    depth = sum(isinstance(n, ir.Index | ir.Field) for n in ir.walk(value))
    match type_:
        case t.Int(bits=0):
            return op("bigint", value)
        case t.Float("whole"):
            return ir.IfExp(is_finite(value), op("int", as_integer(value)), op("float", value), type=t.STR)
        case t.NoneT() | t.Bool() | t.Int() | t.Float() | t.Str() | t.Char() | t.Bytes():
            return op(kind(type_), value)
        case t.List(elem=elem, frozen=frozen) if t.has_whole(elem):
            # Some targets encode what they hold as it is; the elements of this one are not what they look like.
            item = ir.Name(f"item{_level(elem)}_{depth}", type=elem)
            texts = ir.Comp("list", encoded(item, module), (ir.Clause(item, value),), type=t.List(t.STR))
            return op("tuple" if frozen else "args", texts)
        case t.Dict(key=k, value=v) if t.has_whole(v) or t.has_whole(k):
            entry = (ir.Name(f"key{_level(k)}_{depth}", type=k), ir.Name(f"val{_level(v)}_{depth}", type=v))
            pair = ir.TupleLit(entry, type=t.Tuple((k, v)))
            text = op("args", strings([encoded(part, module) for part in entry]))
            entries = ir.Op("dict.items", (value,), type=t.Iter(pair.type))
            texts = ir.Comp("list", text, (ir.Clause(pair, entries),), type=t.List(t.STR))
            ends = [ir.Const(end, type=t.STR) for end in ('{"$dict":', "}")]
            return ir.Interp((ends[0], ir.Formatted(op("args", texts), type=t.STR), ends[1]), type=t.STR)
        case t.List(elem=elem, frozen=frozen):
            return op("seq" if frozen else "list", value, each(elem, f"item{_level(elem)}_{depth}"))
        case t.Set(elem=elem, frozen=frozen):
            return op("frozenset" if frozen else "set", value, each(elem, f"item{_level(elem)}_{depth}"))
        case t.Iter(elem=elem):
            return op("iter", value, each(elem, f"item{_level(elem)}_{depth}"))
        case t.Dict(key=k, value=v):
            return op("dict", value, each(k, f"key{_level(k)}_{depth}"), each(v, f"val{_level(v)}_{depth}"))
        case t.Optional(inner=inner):
            return op("optional", value, each(inner, f"some{_level(inner)}_{depth}"))
        case t.Tuple(items=items):
            parts = [
                encoded(ir.Index(value, ir.Const(i, type=t.INT), wraps=False, on_fail="unreachable", type=item), module)
                for i, item in enumerate(items)
            ]
            return op("tuple", strings(parts))
        case t.Class(name=name):
            cls = next((c for c in module.classes if c.name == name), None)
            if cls is None:
                raise TranslationError(f"values of class {name} can't be compared: the module does not define it")
            fields = [op("field", ir.Const(f.name, type=t.STR), encoded(ir.Field(value, f.name, type=f.type), module)) for f in cls.fields]
            return op("object", ir.Const(name, type=t.STR), strings(fields))
        case t.Union(members=members):
            # A target that can tell the members apart finds here how each is written.
            return op("dynamic", value, *(each(m, f"member{_level(m)}_{depth}") for m in members))
        case _:
            return op("dynamic", value)


def _level(type_: t.Type) -> int:
    return 1 + max((_level(c) for c in t.children(type_)), default=0)


@dataclass(frozen=True, slots=True)
class TestCall:
    """One call that a driver makes: the entry point by name, and native values for its parameters."""

    __test__ = False  # not a pytest class

    entry: str
    inputs: tuple[Any, ...]


def driver_module(module: ir.Module, calls: Sequence[TestCall], own: Set[str] = frozenset()) -> ir.Module:
    """The driver that makes these calls, test numbers being their positions; the functions named in ``own`` are the driver's.

    Raises:
        InexpressibleError: an input is not of the signature's types.
        TranslationError: the module lacks an entry point.
    """
    entries = {name: entry_function(module, name) for name in dict.fromkeys(c.entry for c in calls)}
    used = {n.func for name in own for n in ir.walk(entry_function(module, name), ir.Call)}
    called = {**entries, **{f.name: f for f in module.functions if f.name in used}}
    functions = [f if f.name in own else dataclasses.replace(f, external=True, body=(), doc="") for f in called.values()]
    for name, entry in entries.items():
        functions.extend(_encoders(name, entry, module))
    main: list[ir.Stmt] = [ir.ExprStmt(ir.Op("driver.begin", (), type=t.NONE))]
    for k, call in enumerate(calls):
        functions.append(ir.Function(f"case_{k}", (), t.NONE, _case(k, entries[call.entry], call.inputs)))
        wanted = ir.Op("driver.wants", (ir.Const(k, type=t.INT),), type=t.BOOL)
        main.append(ir.If(wanted, (ir.ExprStmt(ir.Call(f"case_{k}", (), type=t.NONE)),)))
    classes = tuple(dataclasses.replace(c, external=True) for c in module.classes)
    return ir.Module(module.source, tuple(functions), classes=classes, main=tuple(main), strings=module.strings, infinite=module.infinite)


def _params(entry: ir.Function) -> list[ir.Param]:
    return [ir.Param(f"arg{i}", p.type, binding=p.binding, mutated=p.mutated) for i, p in enumerate(entry.params)]


def _encoders(name: str, entry: ir.Function, module: ir.Module) -> list[ir.Function]:
    """Functions that write an entry point's result and its arguments in the canonical encoding."""
    out = []
    if not isinstance(entry.result, t.NoneT):
        text = encoded(ir.Name("result", type=entry.result), module)
        out.append(ir.Function(f"encode_result_of_{name}", (ir.Param("result", entry.result),), t.STR, (ir.Return(text),)))
    texts = tuple(encoded(ir.Name(p.name, type=p.type), module) for p in _params(entry))
    joined = ir.Op("codec.args", (ir.ListLit(texts, type=t.List(t.STR)),), type=t.STR)
    reading = tuple(dataclasses.replace(p, binding="borrowed", mutated=False) for p in _params(entry))
    out.append(ir.Function(f"encode_args_of_{name}", reading, t.STR, (ir.Return(joined),)))
    return out


def defaults(entry: ir.Function, given: int) -> list[ir.Expr]:
    """The defaults of the parameters for which a call with ``given`` arguments has none.

    Raises:
        InexpressibleError: too few arguments, or too many.
    """
    found = [p.default for p in entry.params[given:] if p.default is not None]
    if given + len(found) != len(entry.params):
        raise InexpressibleError(f"{given} arguments for the {len(entry.params)} parameters of {entry.name}")
    return found


def _case(number: int, entry: ir.Function, inputs: tuple[Any, ...]) -> ir.Body:
    params = _params(entry)
    values = [*(literal(v, p.type) for v, p in zip(inputs, params, strict=False)), *defaults(entry, len(inputs))]
    args = tuple(ir.Name(p.name, type=p.type) for p in params)
    call: ir.Expr = ir.Call(entry.name, args, type=entry.result)
    if isinstance(entry.result, t.NoneT):
        run = ir.Op("driver.attempt_none", (ir.Lambda((), call, type=t.Func((), t.NONE)),), type=t.STR)
    else:
        text = ir.Call(f"encode_result_of_{entry.name}", (call,), type=t.STR)
        run = ir.Op("driver.attempt", (ir.Lambda((), text, type=t.Func((), t.STR)),), type=t.STR)
    after = ir.Call(f"encode_args_of_{entry.name}", args, type=t.STR)
    declared = [ir.Declare(p.name, p.type, v, mutable=p.mutated) for p, v in zip(params, values, strict=True)]
    emit = ir.Op("driver.emit", (ir.Const(number, type=t.INT), ir.Name("outcome", type=t.STR), after), type=t.NONE)
    return (*declared, ir.Declare("outcome", t.STR, run, mutable=False), ir.ExprStmt(emit))


def build_program(
    target: str, module: ir.Module, candidate: str, calls: Sequence[TestCall], own: Set[str] = frozenset()
) -> tuple[dict[str, str], str]:
    """Files and main file of a candidate together with its driver.

    ``module`` is the source's IR: it fixes the signature and the names, whoever wrote the candidate. The functions named in ``own``
    are not the candidate's, but written with the driver.

    Raises:
        InexpressibleError: an input is not of the signature's types.
        TranslationError: no such entry point, or the target cannot express the driver.
    """
    planner = generator(target, module.source)
    lowered = planner.lowered(module)
    names = planner.choose_names(lowered)
    writer = generator(target, module.source)
    writer.candidate = lowered
    callable_ = {f.name for f in module.functions} if own else {c.entry for c in calls}
    shared = callable_ | {c.name for c in module.classes} | {f.name for c in module.classes for f in c.fields}
    writer.given_names = {n: names[n] for n in shared if n in names}
    driver = writer.generate(driver_module(lowered, calls, own))
    if driver.diagnostics:
        raise TranslationError(f"no driver in {target}: {driver.diagnostics[0]}")
    return writer.program(candidate, driver)
