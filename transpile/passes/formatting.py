"""Format specifications spelled out: ``f"{x:>8.2f}"`` becomes padding of a fixed-point text.

Python's format mini-language is known at translation time in nearly every program, so targets need no interpreter of it,
only the few operations of ``rules/concepts/format.yaml`` and padding.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.lowering import Fresh

SPEC = re.compile(
    r"(?:(?P<fill>.)?(?P<align>[<>=^]))?(?P<sign>[-+ ])?(?P<alt>#)?(?P<zero>0)?(?P<width>\d+)?(?P<group>[,_])?(?:\.(?P<precision>\d+))?(?P<kind>[bcdeEfFgGnosxX%])?"
)

#: The first number that stands for a size found at run time.
_STAND_IN = 90001
NOTHING: Mapping[str, ir.Expr] = MappingProxyType({})
#: Kinds whose text is a float's, whatever number is given.
_REAL = ("e", "E", "f", "F", "g", "G", "%")


def lower_format(module: ir.Module) -> ir.Module:
    """Replaces every formatted value that has a specification by an expression for its text.

    What this can't spell out is laid out at run time, by an operation that reads the specification.
    """
    if "str.format_value" not in ir.concepts(module) and not any(n.spec for n in ir.walk(module, ir.Formatted)):
        return module
    fresh = Fresh(module)

    def change(node: ir.Node) -> ir.Node:
        if isinstance(node, ir.Formatted) and node.spec:
            if node.conversion != "r" and _is_by_member(node.value.type):
                text = _by_member(node.value, node.spec, fresh)
            else:
                text = formatted(node.value, node.spec, node.conversion == "r")
            if text is None:
                shown = _op("str.repr", node.value) if node.conversion == "r" else node.value
                text = _op("str.laid_out", tagged(shown, fresh), ir.Const(node.spec, type=t.STR))
            return dataclasses.replace(node, value=text, spec="", conversion="")
        if isinstance(node, ir.Op) and node.concept == "str.format_value":
            known = _known(node.args[1])
            text = None if known is None else formatted(node.args[0], known[0], quoted=False, sizes=known[1])
            return text or _op("str.laid_out", tagged(node.args[0], fresh), node.args[1])
        return node

    return ir.rewrite(module, change, ir.Formatted, ir.Op)


#: What Python calls the type of a value.
_NAMES: Mapping[type[t.Type], str] = MappingProxyType(
    {
        t.Str: "str",
        t.Char: "str",
        t.Int: "int",
        t.Bool: "bool",
        t.Float: "float",
        t.NoneT: "NoneType",
        t.List: "list",
        t.Dict: "dict",
        t.Set: "set",
        t.Tuple: "tuple",
        t.Bytes: "bytes",
    }
)


def tagged(value: ir.Expr, fresh: Callable[[str], str]) -> ir.Expr:
    """A value as its type's name, a colon and its text, of which it can be formatted at run time."""
    match value.type:
        case t.Optional(inner=inner):
            name = value if isinstance(value, ir.Name) else ir.Name(fresh("shown"), type=value.type)
            missing = ir.Const("NoneType:None", type=t.STR)
            text: ir.Expr = ir.IfExp(ir.IsNone(name, type=t.BOOL), missing, tagged(ir.Coerce(name, type=inner), fresh), type=t.STR)
        case t.Union(members=members):
            name = value if isinstance(value, ir.Name) else ir.Name(fresh("shown"), type=value.type)
            *others, text = [tagged(ir.Coerce(name, type=m), fresh) for m in members]
            for member, shown in zip(members, others, strict=False):
                text = ir.IfExp(ir.IsType(name, member, type=t.BOOL), shown, text, type=t.STR)
        case _:
            kind = value.type.name if isinstance(value.type, t.Class) else _NAMES.get(type(value.type))
            if kind is None:
                return ir.Unsupported("format", f"a specification for a value of the type {t.show(value.type)}", type=t.STR)
            return ir.Interp((ir.Const(f"{kind}:", type=t.STR), ir.Formatted(value, type=t.STR)), type=t.STR)
    return text if name is value else ir.Block((ir.Declare(name.id, name.type, value, mutable=False),), text, type=t.STR)


def _is_by_member(type_: t.Type) -> bool:
    """Does a specification mean something else for each of the types of a value?"""
    return isinstance(type_, t.Union) and not all(isinstance(m, t.Float) or m == t.INT for m in type_.members)


def _by_member(value: ir.Expr, spec: str, fresh: Fresh) -> ir.Expr | None:
    """The text of a value of several types, chosen by what it holds; None where one of these has no text by the specification."""
    assert isinstance(value.type, t.Union)
    name = value if isinstance(value, ir.Name) else ir.Name(fresh("shown"), type=value.type)
    text: ir.Expr | None = None
    for member in reversed(value.type.members):
        shown = formatted(ir.Coerce(name, type=member), spec, quoted=False)
        if shown is None:
            return None
        text = shown if text is None else ir.IfExp(ir.IsType(name, member, type=t.BOOL), shown, text, type=t.STR)
    if text is None or name is value:
        return text
    return ir.Block((ir.Declare(name.id, name.type, value, mutable=False),), text, type=t.STR)


def _known(spec: ir.Expr) -> tuple[str, dict[str, ir.Expr]] | None:
    """A specification with only sizes unknown before run time: its text with numbers in their place, and what these stand for."""
    match spec:
        case ir.Const(value=str(text)):
            return text, {}
        case ir.Interp(parts=parts):
            sizes: dict[str, ir.Expr] = {}
            text = ""
            for part in parts:
                if isinstance(part, ir.Const):
                    text += part.value
                elif isinstance(part.value.type, t.Int) and not part.spec:
                    sizes[f"{_STAND_IN + len(sizes)}"] = part.value
                    text += f"{_STAND_IN + len(sizes) - 1}"
                else:
                    return None
            return text, sizes
        case _:
            return None


def formatted(value: ir.Expr, spec: str, quoted: bool, sizes: Mapping[str, ir.Expr] = NOTHING) -> ir.Expr | None:
    """The text of ``value`` by a specification; None where it can't be spelled out.

    ``sizes``: numbers in the specification that stand for a width or a precision found at run time.
    """
    match = SPEC.fullmatch(spec)
    if match is None:
        return None
    if quoted:
        value = _op("str.repr", value)
    if isinstance(value.type, t.Bool):
        value = ir.Coerce(value, type=t.INT)  # which Python formats it as
    if isinstance(value.type, t.Optional):
        value = ir.Coerce(value, type=value.type.inner)
    if isinstance(value.type, t.Union) and match["kind"] in _REAL and all(map(t.is_numeric, value.type.members)):
        value = ir.Coerce(value, type=t.FLOAT)
    number = isinstance(value.type, t.Int | t.Float) and match["kind"] != "s"
    body = _number(value, match, sizes) if number else _text(value, match, sizes)
    if body is None:
        return None
    if match["sign"] in ("+", " ") and number:
        body = _op("str.signed", body, ir.Const(match["sign"], type=t.STR))
    return _padded(body, match, number, sizes)


def _size(text: str, sizes: Mapping[str, ir.Expr]) -> ir.Expr:
    return sizes.get(text) or _int(int(text))


def _op(concept: str, *args: ir.Expr) -> ir.Op:
    return ir.Op(concept, args, type=t.STR)


def _int(value: int) -> ir.Const:
    return ir.Const(value, type=t.INT)


def _text(value: ir.Expr, match: re.Match[str], sizes: Mapping[str, ir.Expr]) -> ir.Expr | None:
    if match["kind"] not in (None, "s") or match["group"]:
        return None
    text = value if isinstance(value.type, t.Str) else _op("str.of", value)
    if match["precision"]:
        return ir.Slice(text, None, _size(match["precision"], sizes), type=t.STR)
    return text


def _number(value: ir.Expr, match: re.Match[str], sizes: Mapping[str, ir.Expr]) -> ir.Expr | None:
    kind, grouped = match["kind"], match["group"]
    if match["alt"]:
        return _prefixed(value, match)
    if grouped == "_":
        commas = _number(value, _groups_by_commas(match), sizes)
        return None if commas is None else _op("str.replace", commas, ir.Const(",", type=t.STR), ir.Const("_", type=t.STR))
    digits = _size(match["precision"] or "6", sizes)
    whole = isinstance(value.type, t.Int)
    real = ir.Coerce(value, type=t.FLOAT) if whole else value
    match kind:
        case "f" | "F":
            return _op("float.fixed_grouped" if grouped else "float.fixed", real, digits)
        case "%":
            percent = ir.Arith("*", real, ir.Const(100.0, type=t.FLOAT), type=t.FLOAT)
            return _op("str.concat", _op("float.fixed", percent, digits), ir.Const("%", type=t.STR))
        case "e":
            return _op("float.exp", real, digits)
        case "E":
            return _op("str.upper", _op("float.exp", real, digits))
        case "g" if not grouped:
            return _op("float.general", real, digits)
        case None if not whole and match["precision"] and not grouped:
            return None
        case None if not whole:
            return None if grouped else _op("str.of", value)
        case "d" | None | "n" if whole:
            return _op("int.grouped", value) if grouped else _op("str.of", value)
        case "b" | "o" | "x" if whole and not grouped:
            return _op("int.digits", value, _int({"b": 2, "o": 8, "x": 16}[kind]))
        case "X" if whole and not grouped:
            return _op("str.upper", _op("int.digits", value, _int(16)))
        case "c" if whole:
            return _op("str.chr", value)
        case _:
            return None


def _groups_by_commas(match: re.Match[str]) -> re.Match[str]:
    commas = SPEC.fullmatch(match[0].replace("_", ","))
    assert commas is not None
    return commas


def _prefixed(value: ir.Expr, match: re.Match[str]) -> ir.Expr | None:
    """``#x``: digits with the prefix that a literal has."""
    concept = {"b": "int.bin", "o": "int.oct", "x": "int.hex"}.get(match["kind"] or "")
    if concept is None or match["group"] or not isinstance(value.type, t.Int):
        return None
    return _op(concept, value)


def _padded(body: ir.Expr, match: re.Match[str], number: bool, sizes: Mapping[str, ir.Expr]) -> ir.Expr | None:
    if not match["width"]:
        return body
    width = _size(match["width"], sizes)
    align = match["align"] or ("=" if match["zero"] and number else ">" if number else "<")
    fill = match["fill"] or ("0" if match["zero"] else " ")
    if align == "=":
        if match["group"]:
            return None  # Zeros are grouped too.
        return _op("str.zfill_prefixed" if match["alt"] else "str.zfill", body, width) if fill == "0" else None
    if align == "^":
        return _op("str.centered", body, width, ir.Const(fill, type=t.STR))
    name = "str.ljust" if align == "<" else "str.rjust"
    return _op(name, body, width) if fill == " " else _op(f"{name}_fill", body, width, ir.Const(fill, type=t.STR))
