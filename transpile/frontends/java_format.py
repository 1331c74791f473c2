"""Java's format strings (``String.format``, ``printf``) as interpolations."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.frontends import java_convert as jc
from dragoman.transpile.frontends import java_types as jt
from dragoman.transpile.frontends.java_convert import Val
from dragoman.transpile.frontends.java_lower import interp

_SPEC = re.compile(r"%(?:(?P<index>\d+)\$)?(?P<flags>[-#+ 0,(]*)(?P<width>\d+)?(?:\.(?P<precision>\d+))?(?P<conversion>[a-zA-Z%])")


class FormatError(Exception):
    """A format that has no form here."""


def formatted(pattern: str, values: Sequence[Val], text: Callable[[Val], ir.Expr]) -> ir.Expr:
    """The text that Java's Formatter makes of a pattern and its arguments.

    Raises:
        FormatError: a conversion or flag is not known, or the arguments don't fit.
    """
    parts: list[str | ir.Expr] = []
    position, following = 0, 0
    for match in _SPEC.finditer(pattern):
        parts.append(pattern[position : match.start()])
        position = match.end()
        conversion = match["conversion"]
        if conversion in "n%":
            parts.append("\n" if conversion == "n" else "%")
            continue
        if match["index"]:
            at = int(match["index"]) - 1
        else:
            at, following = following, following + 1
        if at >= len(values):
            raise FormatError(f"the format has no argument for {match[0]}")
        parts.append(_one(values[at], conversion, match["flags"], match["width"], match["precision"], text))
    rest = pattern[position:]
    if "%" in rest:
        raise FormatError(f"the format {pattern!r} has a conversion that is not known")
    return interp(*parts, rest)


def _one(v: Val, conversion: str, flags: str, width: str | None, precision: str | None, text: Callable[[Val], ir.Expr]) -> ir.Expr:
    if set(flags) - set("-0+, "):
        raise FormatError(f"the flags {flags!r} are not known")
    align = "<" if "-" in flags else ""
    sign = "+" if "+" in flags else " " if " " in flags else ""
    match conversion:
        case "d":
            e = jc.prim(v.expr)
            if not jt.is_integral(v.type):
                raise FormatError(f"%d of a {v.type}")
            zero = "0" if "0" in flags and width and not align else ""
            comma = "," if "," in flags else ""
            spec = f"{align}{sign}{zero}{width or ''}{comma}"
            return _formatted(e, spec + "d" if spec else "")
        case "s" | "S":
            e = text(v)
            e = ir.Slice(e, None, jc.int_const(int(precision)), type=t.STR) if precision else e
            e = jc.op("str.upper", e, type=t.STR) if conversion == "S" else e
            return _padded(e, align, width)
        case "c":
            return _padded(jc.coerce(jc.cast(v, jt.CHAR).expr, t.STR), align, width)
        case "b" if v.type.name in ("boolean", "Boolean"):
            return _padded(text(v), align, width)
        case "f":
            number = jc.op("float.text_fixed", jc.cast(v, jt.DOUBLE).expr, jc.int_const(int(precision or 6)), type=t.STR)
            return _padded_number(number, align, width, flags)
        case "x" | "X" | "o":
            bits = 64 if jt.unboxed(v.type).name == "long" else 32
            wide = t.INT if bits == 32 else t.BIGINT
            e = ir.Bits("&", jc.coerce(jc.prim(v.expr), wide), ir.Const((1 << bits) - 1, type=wide), type=wide)
            zero = "0" if "0" in flags and width and not align else ""
            return _formatted(e, f"{align or ('>' if width and not zero else '')}{zero}{width or ''}{conversion}")
        case "e":
            return _formatted(jc.cast(v, jt.DOUBLE).expr, f"{align or ''}{sign}{width or ''}.{precision or 6}e")
        case _:
            raise FormatError(f"the conversion %{conversion} of a {v.type} is not known")


def _formatted(e: ir.Expr, spec: str) -> ir.Expr:
    return ir.Interp((ir.Formatted(e, spec, type=t.STR),), type=t.STR)


def _padded(e: ir.Expr, align: str, width: str | None) -> ir.Expr:
    return _formatted(e, f"{align or '>'}{width}") if width else e


def _padded_number(e: ir.Expr, align: str, width: str | None, flags: str) -> ir.Expr:
    if "," in flags or "+" in flags or " " in flags:
        raise FormatError("signs and grouping of floating-point numbers")
    if "0" in flags and width and not align:
        return jc.op("str.zfill", e, jc.int_const(int(width)), type=t.STR)
    return _padded(e, align, width)
