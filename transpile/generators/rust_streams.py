"""Iterators in Rust: what an expression gives one after another, and lists of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import POSTFIX, Code, element_type
from dragoman.transpile.generators.rust_places import RustPlaces
from dragoman.transpile.generators.rust_types import Item, Owned
from dragoman.transpile.passes.entries import Entries
from dragoman.transpile.passes.lazy import is_lazy
from dragoman.transpile.passes.ownership import is_copy

#: Operations that are written as iterators and have no list of their own.
LAZY = frozenset({"str.chars", "dict.keys", "dict.values", "dict.items"})


class RustStreams(RustPlaces):
    def slot_items(self, node: ir.Expr) -> Code:
        """An iterator over owned items."""
        text, item = self.stream(node)
        return Code(self.to_owned(text, item, element_type(node.type)), POSTFIX)

    def to_owned(self, text: str, item: Item, type_: t.Type) -> str:
        if item == "view":
            return f"{text}.map(String::from)"
        if item == "ref":
            return f"{text}.{'copied' if is_copy(type_) else 'cloned'}()"
        if isinstance(item, str):
            return text
        if len(item) == 2 and all(i == "own" for i in item):
            return text
        pattern, value = self.named_parts(item, type_, iter("abcdefghijklmnop"))
        return f"{text}.map(|{pattern}| {value})"

    def named_parts(self, item: Item, type_: t.Type, names: Iterator[str]) -> tuple[str, str]:
        """The pattern that takes apart what an iteration gives, and the owned value of the parts."""
        if isinstance(item, str):
            name = next(names)
            return name, self.item_owned(name, item, type_)
        types = type_.items if isinstance(type_, t.Tuple) else (element_type(type_),) * len(item)
        parts = [self.named_parts(i, x, names) for i, x in zip(item, types, strict=True)]
        return nested_pattern([p for p, _ in parts]), f"({', '.join(v for _, v in parts)})"

    def range(self, start: ir.Expr, stop: ir.Expr, step: ir.Expr) -> Code:
        rank = self.operators.infix[".."] + 1
        by = step.value if isinstance(step, ir.Const) else None
        if by == 1:
            if isinstance(stop, ir.Arith) and stop.op == "+" and stop.right == ir.Const(1, type=stop.right.type):
                return Code(f"{self.expr(start, rank)}..={self.expr(stop.left, rank)}", self.operators.infix[".."])
            return Code(f"{self.expr(start, rank)}..{self.expr(stop, rank)}", self.operators.infix[".."])
        if isinstance(by, int) and by < 0:
            low = self.plus_one(stop)
            steps = f".step_by({-by})" if by < -1 else ""
            return Code(f"({self.expr(low, rank)}..={self.expr(start, rank)}).rev(){steps}", POSTFIX)
        if isinstance(by, int) and by > 1:
            return Code(f"({self.expr(start, rank)}..{self.expr(stop, rank)}).step_by({by})", POSTFIX)
        return Code(f"{self.helper('stepped')}({self.expr(start)}, {self.expr(stop)}, {self.expr(step)})", POSTFIX)

    @staticmethod
    def plus_one(node: ir.Expr) -> ir.Expr:
        match node:
            case ir.Const(value=int(n)):
                return ir.Const(n + 1, type=node.type)
            case ir.Neg(operand=ir.Const(value=int(n))):
                return ir.Const(1 - n, type=node.type)
            case ir.Arith(op="-", left=left, right=ir.Const(value=1)):
                return left
            case _:
                return ir.Arith("+", node, ir.Const(1, type=node.type), type=node.type)

    @staticmethod
    def item_owned(name: str, item: Item, type_: t.Type) -> str:
        if item == "view":
            return f"{name}.to_string()"
        return f"{'*' if is_copy(type_) else ''}{name}{'' if is_copy(type_) else '.clone()'}" if item == "ref" else name

    def slot_vec(self, node: ir.Expr) -> Code:
        """An owned list of the items."""
        if isinstance(node.type, t.List) and not (isinstance(node, ir.Op) and node.concept in LAZY):
            return self.own(node)
        items = self.slot_items(node).text
        made = items.removesuffix(".into_iter()")
        if isinstance(node, ir.Op) and isinstance(node.type, t.Iter) and made != items and not made.startswith("["):
            return Code(made, POSTFIX)
        return Code(f"{items}.collect::<Vec<{self.type_name(element_type(node.type))}>>()", POSTFIX)

    def slot_slice(self, node: ir.Expr) -> Code:
        """A borrowed list of the items."""
        if isinstance(node.type, t.List) and not (isinstance(node, ir.Op) and node.concept in LAZY):
            return self.slot_ref(node)
        return Code(f"&{self.slot_vec(node).text}", self.operators.prefix["&"])

    def slot_slice_bare(self, node: ir.Expr) -> Code:
        """A list to call methods on that look only."""
        if isinstance(node, ir.ListLit) and node.items:
            if all(isinstance(i, ir.Const) and isinstance(i.type, t.Str) for i in node.items):
                return Code(f"[{', '.join(f'{self.expr(i)}.to_string()' for i in node.items)}]")
            return Code(f"[{self.array(node)}]")
        if isinstance(node.type, t.List) and not (isinstance(node, ir.Op) and node.concept in LAZY):
            return self.unstarred(self.code(node))
        return self.slot_vec(node)

    def owned_list(self, items: Sequence[ir.Expr]) -> str:
        return ", ".join(self.own(i).text for i in items)

    def array(self, node: ir.ListLit) -> str:
        """The items of a literal whose type nothing around it tells: objects of several classes are of the one that they share."""
        texts, elem = [self.array_item(i) for i in node.items], element_type(node.type)
        if isinstance(elem, t.Class) and node.items[0].type != elem:
            texts[0] += f" as {self.type_name(elem)}"
        return ", ".join(texts)

    def array_item(self, node: ir.Expr) -> str:
        """An element of an array whose type nothing around it tells: no two closures have the same one."""
        if isinstance(node, ir.TupleLit) and any(isinstance(i.type, t.Func) for i in node.items):
            return f"({', '.join(map(self.array_item, node.items))}{',' if len(node.items) == 1 else ''})"
        text = self.own(node).text
        return f"{text} as {self.type_name(node.type)}" if isinstance(node.type, t.Func) else text

    def stream(self, node: ir.Expr, target: ir.Expr | None = None) -> tuple[str, Item]:
        """An expression as a native iterator, and what it gives."""
        same = (
            isinstance(node, ir.Coerce)
            and isinstance(node.operand.type, t.List)
            and element_type(node.operand.type) == element_type(node.type)
        )
        inner = node.operand if isinstance(node, ir.Coerce) and same else node
        if is_lazy(inner.type):
            return self.own(inner, POSTFIX).text, "own"
        match inner:
            case ir.Op(concept="str.chars", args=(whole,)):
                chars = f"{self.expr(whole, POSTFIX)}.chars()"
                narrowed = isinstance(target, ir.Name) and isinstance(target.type, t.Char)
                return (chars, "own") if narrowed else (f"{chars}.map(|c| c.to_string())", "own")
            case ir.Op(concept="iter.enumerate", args=(xs, start)):
                text, item = self.stream(xs, sub_target(target, 1))
                first = f"{start.value}i64" if isinstance(start, ir.Const) else f"({self.expr(start)})"
                return f"({first}..).zip({text})", ("own", item)
            case ir.Op(concept="iter.zip", args=(ir.Name(type=t.Iter()) as one, *others)) if others and all(o == one for o in others):
                given = ", ".join([f"{self.name(one.id)}.next()?"] * len(inner.args))
                return f"std::iter::from_fn(|| Some(({given})))", "own"
            case ir.Op(concept="iter.zip", args=args) if len(args) >= 2:
                streams = [self.stream(a, sub_target(target, i)) for i, a in enumerate(args)]
                text = streams[0][0]
                for more, _ in streams[1:]:
                    text += f".zip({more})"
                return text, tuple(i for _, i in streams)
            case ir.Op(concept="iter.reversed", args=(xs,)):
                text, item = self.stream(xs, target)
                if isinstance(xs, ir.Op) and xs.concept in ("iter.enumerate", "iter.zip"):
                    return f"{text}.collect::<Vec<_>>().into_iter().rev()", item
                return f"{text}.rev()", item
            case ir.Op(concept="dict.items", args=(d,)):
                return f"{self.slot_entries(d).text}.iter()", "ref" if self.listed(d.type) else ("ref", "ref")
            case ir.Op(concept="dict.keys", args=(d,)):
                return self.keys_of(d), "ref"
            case ir.Op(concept="dict.values", args=(d,)):
                return f"{self.slot_entries(d).text}{'.iter().map(|(_, value)| value)' if self.listed(d.type) else '.values()'}", "ref"
            case ir.Op(concept="set.to_list" | "iter.to_list" | "list.copy" | "iter.of", args=(xs,)):
                return self.stream(xs, target)
            case ir.Range(start=start, stop=stop, step=step):
                code = self.range(start, stop, step)
                return self.enclose(code, POSTFIX), "own"
            case ir.ListLit(items=(_, *_)) if not isinstance(inner.type, t.Iter):
                return f"[{self.array(inner)}].into_iter()", "own"
            case ir.Expr(type=t.Dict()):
                return self.keys_of(inner), "ref"
            case _:
                pass
        code = self.code(inner)
        elem = element_type(inner.type)
        match inner.type:
            case t.Tuple(items=()):
                return f"Vec::<{self.type_name(element_type(node.type))}>::new().into_iter()", "own"
            case t.Tuple(items=types) if len(set(types)) == 1:
                name = self.expr(inner, POSTFIX)
                parts = [f"{name}.{i}" + ("" if is_copy(types[0]) else ".clone()") for i in range(len(types))]
                return f"[{', '.join(parts)}].into_iter()", "own"
            case t.Iter() if not isinstance(inner, ir.Op | ir.Block):
                if isinstance(inner, ir.Name):
                    return f"{self.name(inner.id)}.by_ref()", "own"
                return self.enclose(code, POSTFIX), "own"
            case t.Bytes():
                return f"{self.enclose(code, POSTFIX)}.iter().map(|&b| b as i64)", "own"
        if isinstance(code, Owned) and code.form != "value":
            text = self.enclose(self.unstarred(code), POSTFIX)
            return (f"{text}.iter().copied()", "own") if is_copy(elem) else (f"{text}.iter()", "ref")
        if isinstance(inner, ir.Op):
            lazy, _, collected = code.text.rpartition(".collect::<")
            if lazy and collected.startswith("Vec<") and collected.endswith(">()") and ")." not in collected:
                views = lazy.removesuffix(".map(String::from)")
                return (views, "view") if views != lazy else (lazy, "own")
        return f"{self.enclose(code, POSTFIX)}.into_iter()", "own"

    def listed(self, type_: t.Type) -> bool:
        """Are the entries of such a dictionary held in a list?"""
        return isinstance(type_, Entries) or self.ordered_maps

    def keys_of(self, map_: ir.Expr) -> str:
        """An iteration over the keys of a dictionary."""
        return f"{self.slot_entries(map_).text}{'.iter().map(|(key, _)| key)' if self.listed(map_.type) else '.keys()'}"

    def stream_mut(self, node: ir.Expr) -> tuple[str, Item]:
        """An iteration whose elements are changed in place."""
        match node:
            case ir.Op(concept="dict.items", args=(d,)):
                self.map_methods.add("iter_mut")
                return f"{self.slot_place(d).text}.iter_mut()", ("ref", "mut")
            case ir.Op(concept="dict.values", args=(d,)):
                self.map_methods.add("values_mut")
                return f"{self.slot_place(d).text}.values_mut()", "mut"
            case ir.Op(concept="iter.enumerate", args=(xs, start)):
                text, item = self.stream_mut(xs)
                first = f"{start.value}i64" if isinstance(start, ir.Const) else f"({self.expr(start)})"
                return f"({first}..).zip({text})", ("own", item)
            case ir.Op(concept="iter.reversed" | "list.reversed", args=(ir.Name(type=t.List()) as xs,)):
                return f"{self.slot_place(xs).text}.iter_mut().rev()", "mut"
            case ir.Slice(obj=ir.Name(id=name, type=t.List()), step=None) if (
                self.forms.get(name) == "mutref" or (name in self.mutable and name not in self.forms)
            ) and (part := self.code(node)).text.startswith("&"):
                return f"{part.text[1:]}.iter_mut()", "mut"
            case ir.Name(type=t.List()) | ir.Index() | ir.Lookup() | ir.Field():
                return f"{self.slot_place(node).text}.iter_mut()", "mut"
            case _:
                raise UnsupportedError("alias", "the elements of a new list are changed, which the source may see elsewhere", node.span)


def whole(target: ir.Expr, item: Item) -> bool:
    """Is a tuple of references wanted in one variable?"""
    if isinstance(target, ir.TupleLit) and isinstance(item, tuple) and len(target.items) == len(item):
        return any(whole(i, k) for i, k in zip(target.items, item, strict=True))
    return isinstance(item, tuple)


def sub_target(target: ir.Expr | None, i: int) -> ir.Expr | None:
    return target.items[i] if isinstance(target, ir.TupleLit) and i < len(target.items) else None


def nested_pattern(names: Sequence[str]) -> str:
    """``((a, b), c)`` as ``zip`` nests what it gives."""
    out = names[0]
    for name in names[1:]:
        out = f"({out}, {name})"
    return out
