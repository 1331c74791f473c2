"""What is plain to see of operands: the sign of a constant, whether a text is empty, whether two are one iterator."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from dragoman.rules.loader import concepts
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.passes.aliases import in_order

_ASKED = re.compile(r"(natural|positive|negative|nonzero|nonempty|char)(\d)")


def is_known(key: str, args: Sequence[ir.Expr]) -> bool | None:
    """The answer to a condition of a rule such as ``natural1`` or ``nonempty0``; None: it asks something else.

    ``natural``, ``positive``, ``negative`` and ``nonzero`` are of constant integers, ``nonempty`` and ``char`` (one character)
    of constant texts. ``as_long``: the first two are constant texts of one length; ``in_order``: a slice's constant bounds, none
    from the end, come in their order.
    """
    if key in ("as_long", "in_order"):
        return _as_long(args) if key == "as_long" else _ordered(args)
    found = _ASKED.fullmatch(key)
    if found is None:
        return None
    match args[int(found[2])]:
        case ir.Const(value=bool()):
            return False
        case ir.Const(value=int() as n):
            return {"natural": n >= 0, "positive": n > 0, "negative": n < 0, "nonzero": n != 0}.get(found[1], False)
        case ir.Const(value=str() as text):
            return {"nonempty": text != "", "char": len(text) == 1}.get(found[1], False)
        case _:
            return False


def _as_long(args: Sequence[ir.Expr]) -> bool:
    match args:
        case (ir.Const(value=str() as one), ir.Const(value=str() as other), *_):
            return len(one) == len(other)
        case _:
            return False


def _ordered(args: Sequence[ir.Expr]) -> bool:
    match args:
        case (_, ir.Const(value=int() as start), ir.Const(value=int() as end), *_):
            return 0 <= start <= end
        case _:
            return False


def letters(node: ir.Node) -> frozenset[str]:
    """Loop variables that only ever hold one character of a text."""
    found, other = set[str](), set[str]()
    for n in ir.walk(node, *ir.BINDERS) if ir.holds(node, ir.ForEach, ir.Clause) else ():
        match n:
            case ir.ForEach(target=ir.Name(id=name), iterable=source) | ir.Clause(target=ir.Name(id=name), iterable=source):
                texts = isinstance(source.type, t.Str) or (isinstance(source, ir.Op) and source.concept == "str.chars")
                (found if texts else other).add(name)
            case ir.Clause(target=target) | ir.ForEach(target=target) | ir.Unpack(target=target) | ir.Assign(target=target):
                other |= {i.id for i in ir.walk(target) if isinstance(i, ir.Name)}
            case ir.ForRange(var=name) | ir.Declare(name=name) | ir.Param(name=name) | ir.Assigned(name=name):
                other.add(name)
    return frozenset(found - other)


def refuse_shared_iterator(key: str, args: Sequence[ir.Expr], node: ir.Expr) -> None:
    """``zip(it, it)`` takes from one iterator in turn.

    Raises:
        UnsupportedError: so it is, and the target would take from each operand by itself.
    """
    names = [a.id for a in args if isinstance(a, ir.Name) and isinstance(a.type, t.Iter)] if key == "iter.zip" else []
    if len(set(names)) < len(names):
        raise UnsupportedError("iterator", "one iterator is read from two places in turn", node.span)


def refuse_mixed_join(key: str, args: Sequence[ir.Expr], node: ir.Expr) -> None:
    """``"".join(items)`` raises where an item is no text.

    Raises:
        UnsupportedError: items may be none, and the target would make texts of them.
    """
    items = args[1].operand if key == "str.join" and isinstance(args[1], ir.Coerce) else args[-1] if args else node
    elem = getattr(items.type, "elem", None) if key == "str.join" else None
    elem = elem.inner if isinstance(elem, t.Optional) else elem
    if isinstance(elem, t.Union) and not all(isinstance(m, t.Str | t.Char) for m in elem.members):
        raise UnsupportedError("join", "elements that may be something else than text are joined", node.span)


def used_up(function: ir.Function) -> Iterator[tuple[str, ir.Span | None]]:
    """Iterators that something reads to the end, and that are read again: for targets whose iterators are lists."""
    if not any(isinstance(n.type, t.Iter) for n in ir.walk(function, ir.Name)):
        return
    whole: set[int] = set()
    done: set[str] = set()
    for node, _ in in_order(function.body, ()):
        match node:
            case ir.Op(concept=concept, args=args) if concept not in ("iter.next", "iter.next_or"):
                whole.update(id(a) for a in args if isinstance(a, ir.Name) and isinstance(a.type, t.Iter) and not a.type.lazy)
            case ir.Declare(name=name) | ir.Assign(target=ir.Name(id=name)):
                done.discard(name)
                whole.difference_update([id(node.target)] if isinstance(node, ir.Assign) else [])
            case ir.Name(id=name) if name in done:
                yield name, node.span
            case ir.Name(id=name) if id(node) in whole:
                done.add(name)
            case _:
                pass


def read_itself(key: str, args: Sequence[ir.Expr]) -> Sequence[ir.Expr]:
    """The operands of ``next``, whose iterator is read itself where it is wrapped for the sake of static types only."""
    match key, args:
        case "iter.next" | "iter.next_or", [ir.Comp(elem=elem, clauses=(ir.Clause(target=target, iterable=inner, conditions=()),)), *rest]:
            same = elem.operand if isinstance(elem, ir.Coerce) and isinstance(elem.type, t.Optional) else elem
            return [inner, *rest] if same == target and isinstance(inner.type, t.Iter) else args
        case _:
            return args


def zero_filled(e: ir.Expr) -> tuple[ir.Expr, int] | None:
    """The number and the width of ``str(n).zfill(2)``, which is ``f"{n:02d}"`` as well."""
    match e:
        case ir.Op(
            concept="str.zfill", args=(ir.Op(concept="str.of", args=(ir.Expr(type=t.Int()) as number,)), ir.Const(value=int(width)))
        ) if 0 < width < 100 and number.type != t.BIGINT:
            return number, width
        case _:
            return None


def radix_letter(e: ir.Expr) -> tuple[ir.Expr, str] | None:
    """The number and the letter (``b``, ``o``, ``x``, ``X``) of a text of its digits."""
    match e:
        case ir.Op(concept="int.digits", args=(ir.Expr(type=t.Int()) as number, ir.Const(value=2 | 8 | 16 as base))) if (
            number.type != t.BIGINT
        ):
            return number, {2: "b", 8: "o", 16: "x"}[base]
        case ir.Op(concept="str.upper", args=(ir.Op(concept="int.digits", args=(_, ir.Const(value=16))) as digits,)):
            found = radix_letter(digits)
            return (found[0], "X") if found else None
        case _:
            return None


def laid_out(e: ir.Expr) -> tuple[ir.Expr, str, int] | None:
    """What a text of a known width shows, how (``<``, ``>``, or ``0`` for zeros after the sign), and the width; a number is shown as itself."""
    if filled := zero_filled(e):
        return filled[0], "0", filled[1]
    match e:
        case ir.Op(concept="str.ljust" | "str.rjust" as concept, args=(text, ir.Const(value=int(width)))) if 0 < width < 1000:
            plain = isinstance(text, ir.Op) and text.concept == "str.of" and isinstance(text.args[0].type, t.Int | t.Str)
            shown = text.args[0] if plain and isinstance(text, ir.Op) else text
            return shown, "<" if concept == "str.ljust" else ">", width
        case _:
            return None


def sure(key: ir.Expr) -> bool:
    """Can this key of a sort neither fail nor be noticed, however often it is asked for?"""
    for n in ir.walk(key):
        match n:
            case ir.Op(concept=concept) if concept not in (
                "str.lower",
                "str.upper",
                "num.abs",
                "dict.get",
                "str.of",
                "str.count",
                "list.count",
            ):
                return False
            case ir.Call() | ir.CallValue() | ir.MethodCall() | ir.Lookup() | ir.Comp() | ir.Block() | ir.Coerce() | ir.Slice():
                return False
            case ir.Arith(overflow="checked") | ir.IntDiv() | ir.Mod() | ir.TrueDiv() | ir.Pow():
                return False
            case ir.Index(obj=obj) if not isinstance(obj.type, t.Tuple):
                return False
    return True


def may_raise(module: ir.Module, function: ir.Expr, items: ir.Expr) -> bool:
    """May a key function of elements raise, or act? A lookup of a dict's own keys does not."""
    inner = items.args[0] if isinstance(items, ir.Op) and items.concept == "dict.keys" else items

    def risky(node: ir.Node, within: frozenset[str]) -> bool:
        for n in ir.walk(node):
            match n:
                case ir.Lookup(obj=obj, on_fail="raise") if obj != inner:
                    return True
                case ir.Index(obj=obj, on_fail="raise") if not isinstance(obj.type, t.Tuple):
                    return True
                case ir.IntDiv(right=right) | ir.Mod(right=right) | ir.TrueDiv(right=right) if not isinstance(right, ir.Const):
                    return True
                case ir.Op(concept=concept, on_fail="raise") if concept in concepts() and any(
                    e.raises for e in concepts()[concept].examples
                ):
                    return True
                case ir.Call(func=name) | ir.MethodCall(method=name) if name not in within:
                    named = [f.body for f in ir.walk(module, ir.Function) if f.name == name]
                    # What only raises is a method that classes below give.
                    if not named or any(risky(s, within | {name}) for body in named for s in body if not isinstance(body[0], ir.Raise)):
                        return True
                case ir.CallValue() | ir.Raise() | ir.Assert() | ir.ExprStmt():
                    return True
        return False

    return not isinstance(function, ir.Lambda) or risky(function.body, frozenset())


def refuse_generator_value(node: ir.CallValue) -> None:
    """For targets in which a lazy generator is a closure, but an iterator otherwise a list.

    Raises:
        UnsupportedError: a function value is called that gives an iterator, which may be either.
    """
    if isinstance(node.type, t.Iter):
        raise UnsupportedError("generator", "a generator that is called as a value", node.span)


def interpolated(part: ir.Formatted, plain: tuple[type[t.Type], ...] = (t.Str, t.Int)) -> ir.Expr:
    """The text of a part of an interpolated text; a value of a ``plain`` type is shown right by the target itself."""
    if part.conversion == "r":
        return ir.Op("str.repr", (part.value,), type=t.STR)
    return part.value if isinstance(part.value.type, plain) else ir.Op("str.of", (part.value,), type=t.STR)


def is_count(node: ir.Expr) -> bool:
    """``1 for x in xs if …``: the sum is how many elements pass a test."""
    return isinstance(node, ir.Comp) and len(node.clauses) == 1 and isinstance(node.elem, ir.Const) and node.elem.value == 1
