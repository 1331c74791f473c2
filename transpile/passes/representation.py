"""``str(x)`` and ``repr(x)`` of containers, composed by their types from those of their parts.

A target then needs the texts of bool, int, float, str and none only. Unions, classes and iterators are left as they are.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Set

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.lowering import Fresh


def lower_text(module: ir.Module) -> ir.Module:
    """Spells out the text of containers in ``str.of``, ``str.repr``, ``io.print``, ``io.write`` and interpolations."""
    return _lowered(module, _composite)


def lower_frozen_text(module: ir.Module) -> ir.Module:
    """Spells out only texts with tuples of any length or frozen sets in them, which many targets can't tell from lists and sets."""
    return _lowered(module, lambda type_: _composite(type_, unions=True) and _has_frozen(type_))


def lower_union_text(module: ir.Module) -> ir.Module:
    """As ``lower_text``, and the text of a value of a union is chosen by what it holds."""
    return _lowered(module, lambda type_: _composite(type_, unions=True))


def lower_tuple_text(module: ir.Module) -> ir.Module:
    """As ``lower_text``, and with unions where tuples are among the parts, which the target can't tell from lists."""
    return _lowered(module, lambda type_: _composite(type_, unions=_has_tuple(type_)))


def lower_object_text(module: ir.Module) -> ir.Module:
    """As ``lower_union_text``, and with objects of the module's classes among the parts, which say their texts themselves."""
    return _lowered(module, lambda type_: _composite(type_, unions=True, classes=frozenset(c.name for c in module.classes)))


def lower_said_text(module: ir.Module) -> ir.Module:
    """As ``lower_union_text``, and with objects among the parts whose classes say their texts."""
    own = _with_texts(module)
    return _lowered(module, lambda type_: _composite(type_, unions=True, classes=own))


def lower_own_text(module: ir.Module) -> ir.Module:
    """As ``lower_text``, and with objects among the parts whose classes say their texts."""
    own = _with_texts(module)
    return _lowered(module, lambda type_: _composite(type_, classes=own))


def lower_entry_text(module: ir.Module) -> ir.Module:
    """As ``lower_own_text``, and of dictionaries whose parts may have several types, the texts of which the target knows."""
    own = _with_texts(module)
    return _lowered(
        module, lambda type_: _composite(type_, classes=own) or (_has_dict(type_) and _composite(type_, False, own, True)), True
    )


def composed_repr(module: ir.Module, value: ir.Expr) -> ir.Expr:
    """``repr`` of a value that a pass could not see, since only a row asks for it."""
    whole = _composite(value.type, unions=True, classes=_with_texts(module))
    return _Composer(Fresh(module), False).repr(value) if whole else ir.Op("str.repr", (value,), type=t.STR)


def _with_texts(module: ir.Module) -> frozenset[str]:
    """The classes whose objects say their texts."""
    classes = {c.name: c for c in module.classes}

    def says(name: str) -> bool:
        while name in classes:
            if any(m.name in ("__repr__", "__str__") for m in classes[name].methods):
                return True
            name = classes[name].base or ""
        return False

    return frozenset(filter(says, classes))


def _has_dict(type_: t.Type) -> bool:
    return isinstance(type_, t.Dict) or any(map(_has_dict, t.children(type_)))


def _has_frozen(type_: t.Type) -> bool:
    return (isinstance(type_, t.List | t.Set) and type_.frozen) or any(map(_has_frozen, t.children(type_)))


def _has_tuple(type_: t.Type) -> bool:
    return isinstance(type_, t.Tuple) or _has_frozen(type_) or any(map(_has_tuple, t.children(type_)))


#: What shows a value.
_SHOWING = frozenset({"str.of", "str.repr", "io.print", "io.write"})


def _lowered(module: ir.Module, wanted: Callable[[t.Type], bool], whole: bool = False) -> ir.Module:
    operations = (n.args[0] for n in ir.walk(module, ir.Op) if n.concept in _SHOWING and len(n.args) == 1)
    shown = {value.type for value in (*operations, *(n.value for n in ir.walk(module, ir.Formatted)))}
    if not any(map(wanted, shown)):
        return module
    composer = _Composer(Fresh(module), whole)

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.Op(concept="str.of" | "str.repr" as concept, args=(value,)) if wanted(value.type):
                return composer.text(value) if concept == "str.of" else composer.repr(value)
            case ir.Op(concept="io.print" | "io.write", args=(value,)) if wanted(value.type):
                return dataclasses.replace(node, args=(composer.text(value),))
            case ir.Formatted(value=value, spec="") if wanted(value.type):
                return dataclasses.replace(
                    node, value=composer.repr(value) if node.conversion == "r" else composer.text(value), conversion=""
                )
            case _:
                return node

    return ir.rewrite(module, change, ir.Op, ir.Formatted)


def _composite(type_: t.Type, unions: bool = False, classes: Set[str] = frozenset(), whole: bool = False) -> bool:
    """Is the text of such a value made of texts of its parts, all of which can be spelled out?

    With ``whole``, unions without dictionaries are among the parts as they are.
    """
    match type_:
        case t.Union() if not unions:
            return False
        case t.Set(elem=t.Never()) | t.Dict(key=t.Never()):
            return True
        case t.List() | t.Set() | t.Dict() | t.Tuple() | t.Optional() | t.Union():
            return all(
                _composite(c, unions, classes, whole)
                or (whole and isinstance(c, t.Union) and not _has_dict(c))
                or isinstance(c, t.Bool | t.Int | t.Float | t.Str | t.NoneT | t.Char)
                or (isinstance(c, t.Class) and c.name in classes)
                for c in t.children(type_)
            )
        case _:
            return False


class _Composer:
    def __init__(self, fresh: Fresh, whole: bool) -> None:
        self.fresh = fresh
        #: Texts of unions are left to the target.
        self.whole = whole

    def text(self, value: ir.Expr) -> ir.Expr:
        """The text as ``str`` gives it, which for a container is that of ``repr``."""
        if isinstance(value.type, t.Optional):
            return self._optional(value, "str.of")
        if isinstance(value.type, t.Union):
            return self._union(value, "str.of")
        return self.repr(value)

    def repr(self, value: ir.Expr) -> ir.Expr:
        match value.type:
            case t.Set(elem=t.Never(), frozen=frozen):  # nothing was ever put in
                return _block(_run(value), _text("frozenset()" if frozen else "set()"))
            case t.Dict(key=t.Never()):
                return _block(_run(value), _text("{}"))
            case t.List(elem=elem, frozen=False) | t.List(elem=elem):
                opening, closing = ("(", ")") if isinstance(value.type, t.List) and value.type.frozen else ("[", "]")
                if opening == "(":
                    return self._seq(value, elem)
                return self._around(opening, self._joined(value, elem), closing)
            case t.Set(elem=elem):
                inside = self._around("{", self._joined(value, elem), "}")
                name = "frozenset" if value.type.frozen else "set"
                full = self._around("frozenset(", inside, ")") if value.type.frozen else inside
                return self._if_empty(value, f"{name}()", full)
            case t.Dict(key=k, value=v):
                return self._around("{", self._entries(value, k, v), "}")
            case t.Tuple(items=items):
                return self._tuple(value, items)
            case t.Optional():
                return self._optional(value, "str.repr")
            case t.Union() if not self.whole:
                return self._union(value, "str.repr")
            case _:
                return ir.Op("str.repr", (value,), type=t.STR)

    def _around(self, opening: str, inside: ir.Expr, closing: str) -> ir.Interp:
        return ir.Interp((_text(opening), ir.Formatted(inside, type=t.STR), _text(closing)), type=t.STR)

    def _joined(self, value: ir.Expr, elem: t.Type) -> ir.Expr:
        item = ir.Name(self.fresh("item"), type=elem)
        parts = ir.Comp("iter", self.repr(item), (ir.Clause(item, value),), type=t.Iter(t.STR))
        return ir.Op("str.join", (_text(", "), parts), type=t.STR)

    def _entries(self, value: ir.Expr, key_type: t.Type, value_type: t.Type) -> ir.Expr:
        key, val = ir.Name(self.fresh("key"), type=key_type), ir.Name(self.fresh("entry"), type=value_type)
        pair = t.Tuple((key_type, value_type))
        target = ir.TupleLit((key, val), type=pair)
        text = ir.Interp((ir.Formatted(self.repr(key), type=t.STR), _text(": "), ir.Formatted(self.repr(val), type=t.STR)), type=t.STR)
        items = ir.Op("dict.items", (value,), type=t.List(pair))
        return ir.Op("str.join", (_text(", "), ir.Comp("iter", text, (ir.Clause(target, items),), type=t.Iter(t.STR))), type=t.STR)

    def _seq(self, value: ir.Expr, elem: t.Type) -> ir.Expr:
        """A tuple of any length: one of length 1 has a comma."""
        name, before = self._named(value)
        one = ir.Compare("==", ir.Length(name, type=t.INT), ir.Const(1, type=t.INT), type=t.BOOL)
        closing = ir.IfExp(one, _text(",)"), _text(")"), type=t.STR)
        parts = (_text("("), ir.Formatted(self._joined(name, elem), type=t.STR), ir.Formatted(closing, type=t.STR))
        return _block(before, ir.Interp(parts, type=t.STR))

    def _tuple(self, value: ir.Expr, items: tuple[t.Type, ...]) -> ir.Expr:
        name, before = self._named(value)
        parts: list[ir.Const | ir.Formatted] = [_text("(")]
        for i, item in enumerate(items):
            if i:
                parts.append(_text(", "))
            part = ir.Index(name, ir.Const(i, type=t.INT), wraps=False, on_fail="unreachable", type=item)
            parts.append(ir.Formatted(self.repr(part), type=t.STR))
        parts.append(_text(",)" if len(items) == 1 else ")"))
        return _block(before, ir.Interp(tuple(parts), type=t.STR))

    def _optional(self, value: ir.Expr, concept: str) -> ir.Expr:
        assert isinstance(value.type, t.Optional)
        name, before = self._named(value)
        inner = ir.Coerce(name, type=value.type.inner)
        return _block(before, ir.IfExp(ir.IsNone(name, type=t.BOOL), _text("None"), self._held(inner, concept), type=t.STR))

    def _union(self, value: ir.Expr, concept: str) -> ir.Expr:
        assert isinstance(value.type, t.Union)
        name, before = self._named(value)
        text: ir.Expr | None = None
        for member in reversed(value.type.members):
            inner = ir.Coerce(name, type=member)
            shown = self._held(inner, concept)
            text = shown if text is None else ir.IfExp(ir.IsType(name, member, type=t.BOOL), shown, text, type=t.STR)
        assert text is not None
        return _block(before, text)

    def _held(self, value: ir.Expr, concept: str) -> ir.Expr:
        """The text of what an optional or a union holds."""
        if concept == "str.of" and isinstance(value.type, t.Union) and not self.whole:
            return self._union(value, concept)
        spelled = concept == "str.repr" or (_composite(value.type, unions=True) and not isinstance(value.type, t.Union))
        return self.repr(value) if spelled else ir.Op("str.of", (value,), type=t.STR)

    def _if_empty(self, value: ir.Expr, empty: str, full: ir.Expr) -> ir.Expr:
        size = ir.Compare("==", ir.Length(value, type=t.INT), ir.Const(0, type=t.INT), type=t.BOOL)
        return ir.IfExp(size, _text(empty), full, type=t.STR)

    def _named(self, value: ir.Expr) -> tuple[ir.Expr, tuple[ir.Stmt, ...]]:
        """The value as something that can be written twice, and the declaration that this takes."""
        inner = value.operand if isinstance(value, ir.Coerce) else value
        if isinstance(inner, ir.Name | ir.Const) or (isinstance(inner, ir.Index) and isinstance(inner.obj, ir.Name)):
            return value, ()
        name = ir.Name(self.fresh("shown"), type=value.type)
        return name, (ir.Declare(name.id, value.type, value, mutable=False),)


def _run(value: ir.Expr) -> tuple[ir.Stmt, ...]:
    """The evaluation of what is not looked at; nothing for a name or a literal."""
    return () if isinstance(value, ir.Name | ir.SetLit | ir.DictLit | ir.Op) else (ir.ExprStmt(value),)


def _text(text: str) -> ir.Const:
    return ir.Const(text, type=t.STR)


def _block(before: tuple[ir.Stmt, ...], value: ir.Expr) -> ir.Expr:
    return ir.Block(before, value, type=t.STR) if before else value
