"""Types of Julia by evidence, and literals and comprehensions that say their element type where inference would not find it."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.generators.base import POSTFIX, Code, Generator, Raw
from dragoman.transpile.generators.exceptions import is_exception

#: Operations that give a view of a string, which is no ``String``.
VIEWS = frozenset(
    {
        *("str.strip_ws", "str.lstrip_ws", "str.rstrip_ws", "str.strip_chars", "str.lstrip_chars", "str.rstrip_chars"),
        *("str.removeprefix", "str.removesuffix", "match.group", "match.group_opt", "match.group_named"),
    }
)

#: Operations that make a dictionary or a set of the type that they have.
MADE = frozenset({"dict.fromkeys", "dict.of_pairs", "set.of", "set.to_frozen", "counter.of", "iter.group_by"})
#: Operations that make a list which nobody else has.
COPIES = frozenset(
    {
        *("list.copy", "list.concat", "list.repeat", "list.reversed", "list.sorted", "list.sorted_desc", "list.sorted_by"),
        *("list.sorted_by_desc", "iter.to_list", "set.to_list", "dict.keys", "dict.values", "dict.items", "str.split", "str.split_ws"),
    }
)


def is_copy(node: ir.Expr) -> bool:
    """Is this a list which nobody else has?"""
    return isinstance(node, ir.Slice) or (isinstance(node, ir.Op) and node.concept in COPIES)


def plain(type_: t.Type) -> bool:
    """Is this the type that Julia infers by itself for such values?"""
    match type_:
        case t.Bool() | t.Int(bits=64) | t.Float() | t.Char() | t.Str() | t.Never():
            return True
        case t.Tuple(items=items):
            return all(map(plain, items))
        case t.List(elem=elem, frozen=False) | t.Set(elem=elem):
            return plain(elem)
        case t.Dict(key=key, value=value):
            return plain(key) and plain(value)
        case _:
            return False


def is_view(node: ir.Expr) -> bool:
    """May a string be given as a view of another?"""
    match node:
        case ir.Op(concept=concept):
            return concept in VIEWS
        case ir.Slice(obj=ir.Expr(type=t.Str())):
            return True
        case ir.IfExp(then=then, orelse=orelse):
            return is_view(then) or is_view(orelse)
        case ir.TupleLit(items=items):
            return any(map(is_view, items))
        case _:
            return False


class JuliaTypes(Generator):
    """What a value is called, and collections of it."""

    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: Does the program see the order in which entries were put into dictionaries?
        self.ordered = True

    def type_name(self, type_: t.Type, boxed: bool = False) -> str:
        match type_:
            case t.Int(bits=0):
                return "BigInt"
            case t.Bool() | t.Int() | t.Float() | t.Str() | t.Char() | t.Bytes() | t.NoneT() | t.Func():
                return str(self.target.options["types"][type(type_).__name__.lower()])
            case t.List(elem=elem, frozen=True):
                return f"Tuple{{Vararg{{{self.type_name(elem)}}}}}"
            case t.List(elem=elem):
                return f"Vector{{{self.element(elem)}}}"
            case t.Set(elem=elem):
                return f"Set{{{self.type_name(elem)}}}"
            case t.Dict(key=key, value=value):
                return f"{self.dict_type()}{{{self.type_name(key)}, {self.element(value)}}}"
            case t.Tuple(items=()):
                return "Tuple{}"
            case t.Tuple(items=items):
                return f"Tuple{{{', '.join(map(self.element, items))}}}"
            case t.Optional(inner=inner):
                return f"Union{{Nothing, {self.element(inner)}}}"
            case t.Union(members=members):
                return f"Union{{{', '.join(map(self.element, members))}}}"
            case t.Class(name=name):
                return self.class_type(name)
            case _:
                return "Any"

    def element(self, type_: t.Type) -> str:
        """A type inside another. Containers of what is not plain are left open: a conversion would make a copy of them."""
        match type_:
            case t.List(frozen=False) if not plain(type_) or isinstance(type_.elem, t.Never):
                return "Vector"
            case t.Set() if not plain(type_) or isinstance(type_.elem, t.Never):
                return "Set"
            case t.Dict() if not plain(type_) or isinstance(type_.key, t.Never):
                return self.dict_type()
            case _:
                return self.type_name(type_)

    def dict_type(self) -> str:
        return self.helper("OrderedDict") if self.ordered else "Dict"

    def class_type(self, name: str) -> str:
        """A class as a type: the abstract one where others derive from it."""
        classes = self.module.classes
        if name == "re.Match":
            return "RegexMatch"
        if is_exception(name, classes):
            return "Exception"
        return self.abstract(name) if any(c.base == name for c in classes) else self.name(name)

    def abstract(self, name: str) -> str:
        return f"Abstract{self.name(name)}"

    # --- literals -----------------------------------------------------------------------------------------------------

    def items(self, items: Sequence[ir.Expr]) -> str:
        return ", ".join(self.expr(i, 1) for i in items)

    def elem_prefix(self, elem: t.Type, items: Sequence[ir.Expr]) -> str:
        """The element type before ``[``, where it isn't what the elements tell."""
        if items and plain(elem) and not any(map(is_view, items)):
            return ""
        return self.element(elem)

    def expr_ListLit(self, node: ir.ListLit) -> Code:
        elem = node.type.elem if isinstance(node.type, t.List | t.Iter) else t.ANY
        self.fired.append(f"{self.ID}:literal.list")
        if isinstance(node.type, t.List) and node.type.frozen:
            return self.tuple_of(node.items)
        return Code(f"{self.elem_prefix(elem, node.items)}[{self.items(node.items)}]", POSTFIX)

    def expr_TupleLit(self, node: ir.TupleLit) -> Code:
        self.fired.append(f"{self.ID}:literal.tuple")
        return self.tuple_of(node.items)

    def tuple_of(self, items: Sequence[ir.Expr]) -> Code:
        return Code(f"({self.items(items)}{',' if len(items) == 1 else ''})")

    def expr_SetLit(self, node: ir.SetLit) -> Code:
        self.fired.append(f"{self.ID}:literal.set")
        if not node.items:
            return Code(f"{self.type_name(node.type)}()", POSTFIX)
        typed = isinstance(node.type, t.Set) and (not plain(node.type.elem) or any(map(is_view, node.items)))
        return Code(f"{self.type_name(node.type) if typed else 'Set'}([{self.items(node.items)}])", POSTFIX)

    def expr_DictLit(self, node: ir.DictLit) -> Code:
        self.fired.append(f"{self.ID}:literal.dict")
        need = self.operators.infix["=>"] + 1
        entries = ", ".join(f"{self.expr(k, need)} => {self.expr(v, need)}" for k, v in node.entries)
        return Code(f"{self.type_name(node.type)}({entries})", POSTFIX)

    def retyped(self, node: ir.Expr, type_: t.Type) -> ir.Expr | None:
        """A new collection as one of a wider element type; None where it is somebody else's as well."""
        match node, type_:
            case ir.ListLit(), t.List(elem=elem):
                items = tuple(self.retyped(i, elem) or i for i in node.items)
                return dataclasses.replace(node, items=items, type=type_)
            case ir.DictLit(), t.Dict(value=value):
                return dataclasses.replace(node, entries=tuple((k, self.retyped(v, value) or v) for k, v in node.entries), type=type_)
            case ((ir.SetLit() | ir.Comp()), (t.List() | t.Set() | t.Dict())):
                return dataclasses.replace(node, type=type_)
            case ir.Op(concept=concept), (t.Set() | t.Dict()) if concept in MADE:
                return dataclasses.replace(node, type=type_)
            case ir.Op(concept="list.repeat", args=(ir.ListLit() as items, times)), t.List():
                return dataclasses.replace(node, args=(self.retyped(items, type_) or items, times), type=type_)
            case ((ir.Op() | ir.Slice()), t.List(elem=elem, frozen=False)) if is_copy(node) and not plain(elem):
                return Raw(Code(f"{self.type_name(type_)}({self.expr(node)})", POSTFIX), type=type_)
            case _:
                return None
