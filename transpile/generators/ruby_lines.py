"""Which texts may end in a line end: ``puts`` adds none after one, where the source's ``print`` does."""

from __future__ import annotations

from dragoman.transpile import ir
from dragoman.transpile import types as t

#: Operations that read lines with their ends.
_READING = frozenset({"io.read_all", "io.read_line", "io.read_lines", "int.chr", "char.chr"})
#: Operations whose text ends as their first operand does, or in something else than a line end.
_SAME_END = frozenset({"str.upper", "str.lower", "str.capitalize", "str.title", "str.swapcase", "str.lstrip", "str.zfill"})
_NO_END = frozenset({"str.strip", "str.rstrip", "str.repr", "int.hex", "int.bin", "float.fixed", "io.input"})


def holds_line_ends(module: ir.Module) -> bool:
    """May a text of the module hold a line end? One that only separates what is joined or split does not count."""
    separators = {
        id(n.args[at])
        for n in ir.walk(module, ir.Op)
        if isinstance(n, ir.Op)
        for at in ((0,) if n.concept == "str.join" else (1,) if n.concept.startswith("str.split") else ())
        if at < len(n.args)
    }
    for n in ir.walk(module, ir.Const, ir.Op):
        if isinstance(n, ir.Op) and n.concept in _READING:
            return True
        if isinstance(n, ir.Const) and isinstance(n.value, str) and "\n" in n.value and id(n) not in separators:
            return True
    # What a function alone is given is not known.
    return not module.main and any(isinstance(p.type, t.Str) for f in module.functions for p in f.params)


def may_end_a_line(node: ir.Expr, unknown: bool) -> bool:
    """May the text of a value end in a line end? ``unknown`` answers for what could be any text of the module."""
    match node:
        case ir.Const(value=str(value)):
            return value.endswith("\n")
        case ir.Coerce(operand=operand):
            return may_end_a_line(operand, unknown)
        case ir.IfExp(then=then, orelse=orelse):
            return may_end_a_line(then, unknown) or may_end_a_line(orelse, unknown)
        case ir.Interp(parts=parts):
            return bool(parts) and may_end_a_line(parts[-1], unknown)
        case ir.Formatted(value=value, conversion=conversion):
            return conversion != "r" and may_end_a_line(value, unknown)
        case ir.Op(concept="str.concat", args=(*_, ir.Const(value=str(value)))) if value:
            return value.endswith("\n")
        case ir.Op(concept="str.join", args=(ir.Const(value=str(separator)), parts)):
            # The last of several parts may be empty.
            return "\n" in separator or unknown or not isinstance(parts.type, t.List)
        case ir.Op(concept=concept, args=(first, *_)) if concept in _SAME_END:
            return may_end_a_line(first, unknown)
        case ir.Op(concept="str.of", args=(value, *_)):
            return may_end_a_line(value, unknown)
        case ir.Op(concept=concept) if concept in _NO_END:
            return False
        case _:
            return unknown and isinstance(node.type, t.Str | t.Class | t.Union | t.Optional | t.AnyT)
