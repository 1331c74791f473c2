"""Single characters as ``char`` where a target's strings are made of them: loops over a text, and ``s[i]`` in comparisons.

Only for modules whose strings are all ASCII. Where such a character is wanted as a string, a ``Coerce`` says so.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Set

from dragoman.transpile import ir
from dragoman.transpile import types as t

#: Operations that take a single character as well as a string, by the operand that may be one.
CHAR_OPERANDS: dict[str, frozenset[int]] = {
    **{
        f"str.{name}": frozenset({0})
        for name in ("isalpha", "isdigit", "isdecimal", "isnumeric", "isalnum", "isspace", "isupper", "islower", "ord")
    },
    "str.contains": frozenset({1}),
    "str.concat": frozenset({0, 1}),
    "str.of": frozenset({0}),
    "str.upper": frozenset({0}),
    "str.lower": frozenset({0}),
    "io.print": frozenset({0}),
    "io.write": frozenset({0}),
}
#: Of those, the ones whose result is a character when the operand is one.
CHAR_RESULTS = frozenset({"str.upper", "str.lower"})
#: Where a node says a type.
TYPES = ("type", "of", "var_type", "result")


#: What is written in another way with a character in it, and what only where a variable is one.
_NARROWED = (ir.Coerce, ir.Index, ir.Compare, ir.Op, ir.Formatted)
_NAMED = (ir.Name, ir.Declare, ir.ForEach, ir.Clause)


def narrow_chars(module: ir.Module, but: Set[str] = frozenset()) -> ir.Module:
    """Types loop variables over ``str.chars``, ``but`` for some, and indexed characters as ``char``."""
    if module.strings != "ascii":
        return module
    names = _single(module) - but
    if not names and not any(map(_is_letter, ir.walk(module, ir.Index, ir.Coerce, ir.Compare, ir.Op))):
        return module

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.Name(id=id_, type=t.Str()) if id_ in names:
                return ir.Coerce(dataclasses.replace(node, type=t.CHAR), type=t.STR, span=node.span)
            case ir.Declare(name=name, type=t.Str(), value=ir.Coerce(operand=ir.Expr(type=t.Char()) as char)) if name in names:
                return dataclasses.replace(node, type=t.CHAR, value=char)
            case ir.Coerce(operand=ir.Coerce(operand=ir.Expr(type=t.Char()) as char), type=t.Char()):
                return char
            case ir.Index(obj=ir.Expr(type=t.Str()), type=t.Str()):
                return ir.Coerce(dataclasses.replace(node, type=t.CHAR), type=t.STR, span=node.span)
            case ir.ForEach(target=ir.Coerce(operand=ir.Name() as name)) | ir.Clause(target=ir.Coerce(operand=ir.Name() as name)):
                return dataclasses.replace(node, target=name)
            case ir.ForEach(target=ir.TupleLit() as target) | ir.Clause(target=ir.TupleLit() as target):
                return ir.replaced(node, target=_pattern(target))
            case ir.Compare(op=op, left=left, right=right):
                pair = _char(left), _char(right)
                if pair[0] is not None and pair[1] is not None:
                    return ir.Compare(op, pair[0], pair[1], type=t.BOOL, span=node.span)
                return node
            case ir.Op(
                concept="list.contains" | "set.contains" | "iter.contains",
                args=(collection, ir.Coerce(operand=ir.Expr(type=t.Char()) as char)),
            ) if (letters := _letters(collection)) is not None:
                return dataclasses.replace(node, concept="str.contains", args=(letters, char))
            case ir.Op(concept=concept) if concept in CHAR_OPERANDS:
                return _operation(node, CHAR_OPERANDS[concept])
            case ir.Formatted(value=ir.Coerce(operand=ir.Expr(type=t.Char()) as char, type=t.Str()), spec="", conversion=""):
                return dataclasses.replace(node, value=char)
            case _:
                return node

    return ir.rewrite(module, change, *_NARROWED, *(_NAMED if names else ()))


def _is_letter(node: ir.Node) -> bool:
    """May a node be written in another way although no variable holds a character?"""
    match node:
        case ir.Index(obj=ir.Expr(type=t.Str())) | ir.Coerce(operand=ir.Expr(type=t.Char())) | ir.Op(concept="str.ord"):
            return True
        case ir.Compare(left=left, right=right):
            return _char(left) is not None and _char(right) is not None
        case _:
            return False


def texts_in_arrays(module: ir.Module) -> ir.Module:
    """Texts for all single characters of a module that has arrays of them: for targets that make those of texts."""
    if module.source == "python":  # has no characters
        return module
    if not any(_holds_chars(type_) for node in ir.walk(module) for name in TYPES if isinstance(type_ := getattr(node, name, None), t.Type)):
        return module

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.Coerce(operand=ir.Expr(type=t.Str()) as char, type=t.Int() as number):
                code = ir.Op("str.ord", (char,), type=t.INT, on_fail="unreachable", span=node.span)
                return code if number == t.INT else dataclasses.replace(node, operand=code)
            case ir.Coerce(operand=ir.Expr(type=t.Int()) as number, type=t.Char()):
                return ir.Op("str.chr", (number,), type=t.STR, on_fail="unreachable", span=node.span)
            case ir.Coerce(operand=ir.Expr(type=t.Str()) as char, type=t.Char() | t.Str()):
                return char
            case _:
                types = {name: _without_chars(type_) for name in TYPES if isinstance(type_ := getattr(node, name, None), t.Type)}
                return ir.replaced(node, **types)

    return ir.rewrite(module, change)


def _holds_chars(type_: t.Type) -> bool:
    return (isinstance(type_, t.List) and isinstance(type_.elem, t.Char)) or any(map(_holds_chars, t.children(type_)))


def _without_chars(type_: t.Type) -> t.Type:
    new = t.rewrite(type_, lambda part: t.STR if isinstance(part, t.Char) else part)
    return type_ if new == type_ else new


def narrow_rows(module: ir.Module) -> ir.Module:
    """After ``narrow_chars``, for comprehensions that stay: what a clause takes apart into characters gives characters."""

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.Clause(target=ir.TupleLit() as target, iterable=iterable):
                return ir.replaced(node, iterable=_rows(target, iterable))
            case _:
                return node

    return ir.rewrite(module, change, ir.Clause)


def reversed_texts(module: ir.Module) -> ir.Module:
    """After ``narrow_chars``: characters from behind are those of the reversed text, for targets that reverse lists of texts."""

    def change(node: ir.Node) -> ir.Node:
        match node:
            case (
                ir.ForEach(
                    target=ir.Name(type=t.Char()), iterable=ir.Op(concept="iter.reversed", args=(ir.Op(concept="str.chars") as chars,))
                )
                | ir.Clause(
                    target=ir.Name(type=t.Char()), iterable=ir.Op(concept="iter.reversed", args=(ir.Op(concept="str.chars") as chars,))
                )
            ):
                behind = ir.Op("str.reversed", chars.args, type=t.STR, span=chars.span)
                return ir.replaced(node, iterable=ir.replaced(chars, args=(behind,)))
            case _:
                return node

    return ir.rewrite(module, change, ir.ForEach, ir.Clause)


def _rows(target: ir.Expr, iterable: ir.Expr) -> ir.Expr:
    match target, iterable:
        case ir.Name(type=t.Char()), ir.Op(concept="str.chars"):
            return dataclasses.replace(iterable, type=t.List(t.CHAR))
        case ir.TupleLit(items=(_, item)), ir.Op(concept="iter.enumerate", args=(items, start)):
            args: tuple[ir.Expr, ...] = (_rows(item, items), start)
            elems: tuple[t.Type, ...] = (t.INT, args[0].type)
        case ir.TupleLit(items=items), ir.Op(concept="iter.zip", args=args) if len(items) == len(args):
            args = tuple(map(_rows, items, args))
            elems = tuple(a.type for a in args)
        case _:
            return iterable
    if args == iterable.args:
        return iterable
    type_ = iterable.type
    assert isinstance(type_, t.List | t.Iter)
    assert isinstance(type_.elem, t.Tuple)
    row = t.Tuple(tuple(x.elem if isinstance(x, t.List | t.Iter) else y for x, y in zip(elems, type_.elem.items, strict=True)))
    return dataclasses.replace(iterable, args=args, type=dataclasses.replace(type_, elem=row))


def _pattern(target: ir.TupleLit) -> ir.TupleLit:
    items = tuple(i.operand if isinstance(i, ir.Coerce) else _pattern(i) if isinstance(i, ir.TupleLit) else i for i in target.items)
    return ir.replaced(target, items=items)


def _operation(node: ir.Op, places: frozenset[int]) -> ir.Expr:
    """The operation on characters where it may have them; one operand of a concatenation stays a string."""
    args = list(node.args)
    for place in sorted(places, reverse=True):
        arg = args[place]
        inner = (
            arg.operand if isinstance(arg, ir.Coerce) and isinstance(arg.type, t.Str) else _char(arg) if node.concept == "str.ord" else None
        )
        if inner is None or not isinstance(inner.type, t.Char):
            continue
        if node.concept == "str.concat" and isinstance(args[1 - place], ir.Const | ir.Coerce | ir.IfExp):
            continue
        args[place] = inner
    if tuple(args) == node.args:
        return node
    if node.concept in CHAR_RESULTS:
        return ir.Coerce(dataclasses.replace(node, args=tuple(args), type=t.CHAR), type=t.STR, span=node.span)
    return dataclasses.replace(node, args=tuple(args))


def _letters(node: ir.Expr) -> ir.Const | None:
    """A collection of literal characters as one text."""
    inner = node.operand if isinstance(node, ir.Coerce) else node
    if not isinstance(inner, ir.ListLit | ir.SetLit | ir.TupleLit) or not inner.items:
        return None
    texts = [i.value for i in inner.items if isinstance(i, ir.Const) and isinstance(i.value, str) and len(i.value) == 1]
    return ir.Const("".join(texts), type=t.STR) if len(texts) == len(inner.items) else None


def _char(node: ir.Expr) -> ir.Expr | None:
    """The node as a character, where it is one."""
    match node:
        case ir.Const(value=str(text), type=t.Str()) if len(text) == 1:
            return dataclasses.replace(node, type=t.CHAR)
        case ir.Coerce(operand=ir.Expr(type=t.Char()) as operand, type=t.Str()):
            return operand
        case ir.Expr(type=t.Char()):
            return node
        case _:
            return None


def _single(module: ir.Module) -> set[str]:
    """Variables that only ever hold one character: loop variables over characters, constants made of ``s[i]``."""
    found: set[str] = set()
    other: set[str] = set()
    for node in ir.walk(module, *ir.BINDERS):
        match node:
            case ir.ForEach(target=target, iterable=iterable) | ir.Clause(target=target, iterable=iterable):
                found |= _looped(target, iterable)
            case ir.Declare(name=name, type=t.Str(), value=ir.Index(obj=ir.Expr(type=t.Str())), mutable=False):
                found.add(name)
            case ir.Declare(name=name) | ir.Param(name=name) | ir.Assign(target=ir.Name(id=name)) | ir.Assigned(name=name):
                other.add(name)
            case ir.Assign(target=ir.TupleLit() as target) | ir.Unpack(target=target):
                other |= {n.id for n in ir.walk(target) if isinstance(n, ir.Name)}
    if found <= other:
        return set()
    plain = {
        n.id
        for node in ir.walk(module, ir.ForEach, ir.Clause)
        if isinstance(node, ir.ForEach | ir.Clause)
        for n in ir.walk(node.target)
        if isinstance(n, ir.Name) and n.id not in _looped(node.target, node.iterable)
    }
    return found - other - plain


def _looped(target: ir.Expr, iterable: ir.Expr) -> set[str]:
    """Names in a loop's target that stand for characters of a text."""
    match target, iterable:
        case ir.Name(id=name), ir.Op(concept="str.chars"):
            return {name}
        case ir.Name(id=name), ir.Op(concept="iter.reversed", args=(ir.Op(concept="str.chars"),)):
            return {name}
        case ir.TupleLit(items=(_, ir.Name(id=name))), ir.Op(concept="iter.enumerate", args=(ir.Op(concept="str.chars"), *_)):
            return {name}
        case ir.TupleLit(items=items), ir.Op(concept="iter.zip", args=args) if len(items) == len(args):
            # What goes over several texts from behind is of texts in most targets.
            return {
                i.id
                for i, a in zip(items, args, strict=True)
                if isinstance(i, ir.Name) and isinstance(a, ir.Op) and a.concept == "str.chars"
            }
        case _:
            return set()
