"""Methods that a source language gives its data classes (equality, text), left out where no part of a program asks for them."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Iterator, Set

from dragoman.transpile import ir
from dragoman.transpile import types as t

#: Operations that move elements and look at none of them.
_MOVING = frozenset(
    f"list.{name}"
    for name in (
        *("append", "extend", "insert", "pop", "pop_at", "clear", "reverse", "reversed", "copy", "concat", "repeat", "repeat_in_place"),
        *("del_at", "del_slice", "del_slice_step", "set_slice", "set_slice_step", "to_seq"),
    )
) | frozenset(
    f"iter.{name}"
    for name in (
        *("to_list", "of", "enumerate", "zip", "zip_longest", "reversed", "chain", "chain_all", "slice", "product", "permutations"),
        *("combinations", "cycle", "repeat", "pairwise", "next", "next_or", "rest", "first", "first_or", "any", "all", "length"),
    )
)
#: Kinds of operations that compare at most the keys of a dictionary or a set, and kinds that make no text.
_KEYED = ("dict.", "set.", "deque.", "tuple.", "value.", "opt.", "str.", "io.", "error.")
_WITHOUT_TEXT = ("list.", "iter.", "heap.", "bisect.", "cmp.", "dict.", "set.", "deque.", "tuple.", "value.", "opt.")


def without_unasked(module: ir.Module, given: Iterable[tuple[str, str]]) -> ir.Module:
    """A whole program without those of the ``given`` methods (by class and name: ``__eq__``, ``__repr__``) that nothing in it asks for."""
    methods = {(c.name, m.name): m for c in module.classes for m in c.methods}
    left = {key: methods[key] for key in given if key in methods}
    if not left:
        return module
    bases = {c.name: c.base for c in module.classes}

    def root(name: str) -> str:
        while (base := bases.get(name)) in bases:
            name = base or name
        return name

    asked = _Asked({root(name) for name, _ in left}, {name for name in bases if bases[root(name)] is None})
    rest = {id(m) for m in left.values()}
    for part in (*module.functions, *module.constants, *module.main):
        asked.ask(ir.walk(part), root)
    for cls in module.classes:
        own = (*cls.fields, *(m for m in (cls.init, *cls.methods, *cls.static_methods) if m is not None and id(m) not in rest))
        for member in own:
            asked.ask(ir.walk(member), root)
    while found := [key for key in left if root(key[0]) in asked.by[key[1]]]:
        for key in found:
            asked.ask(ir.walk(left.pop(key)), root)
    classes = tuple(
        dataclasses.replace(c, methods=tuple(m for m in c.methods if (c.name, m.name) not in left))
        if any(c.name == k[0] for k in left)
        else c
        for c in module.classes
    )
    return dataclasses.replace(module, classes=classes)


class _Asked:
    """The roots of the classes whose equality and text a program asks for."""

    def __init__(self, roots: Set[str], plain: Set[str]) -> None:
        self.roots = roots
        self.plain = plain  # the classes that are no exceptions: these show what they are made of
        self.by: dict[str, set[str]] = {"__eq__": set(), "__repr__": set()}

    def ask(self, nodes: Iterable[ir.Node], root: Callable[[str], str]) -> None:
        for node in nodes:
            type_ = getattr(node, "type", None)
            if isinstance(type_, t.Type):
                self.note("__eq__", _keys(type_), root)
            match node:
                case ir.Compare(left=left, right=right):
                    self.note("__eq__", (left.type, right.type), root)
                case ir.Formatted(value=value):
                    self.note("__repr__", (value.type,), root)
                case ir.MethodCall(obj=obj, method="__eq__" | "__repr__" | "__str__" as method):
                    self.note("__eq__" if method == "__eq__" else "__repr__", (obj.type,), root)
                case ir.New(cls=cls, args=args) if cls not in self.plain:
                    self.note("__repr__", (a.type for a in args), root)
                case ir.MethodCall(method="__init__", args=args):
                    self.note("__repr__", (a.type for a in args), root)
                case ir.Op(concept=concept, args=args):
                    types = tuple(a.type for a in args)
                    if "_by" in concept:  # what is compared is what a function makes of the elements
                        self.note("__eq__", (x.result for x in types if isinstance(x, t.Func)), root)
                    elif concept not in _MOVING and not concept.startswith(_KEYED):
                        self.note("__eq__", types, root)
                    if not concept.startswith(_WITHOUT_TEXT):
                        self.note("__repr__", types, root)
                case _:
                    pass

    def note(self, method: str, types: Iterable[t.Type], root: Callable[[str], str]) -> None:
        found = self.by[method]
        if len(found) == len(self.roots):
            return
        for type_ in types:
            if _may_be_any(type_):
                found |= self.roots
            found |= {r for name in t.class_names(type_) if (r := root(name)) in self.roots}


def _may_be_any(type_: t.Type) -> bool:
    return isinstance(type_, t.AnyT) or any(map(_may_be_any, t.children(type_)))


def _keys(type_: t.Type) -> Iterator[t.Type]:
    """The types of the keys of a type's dictionaries and sets."""
    match type_:
        case t.Dict(key=key) | t.Set(elem=key):
            yield key
        case _:
            pass
    for child in t.children(type_):
        yield from _keys(child)
