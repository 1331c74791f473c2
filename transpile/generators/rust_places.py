"""Parts and elements in Rust: slices, indices, keys, and the places that an assignment goes to."""

from __future__ import annotations

import dataclasses
import re
from functools import cached_property

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import POSTFIX, Code, element_type, is_simple
from dragoman.transpile.generators.patterns import kind
from dragoman.transpile.generators.rust_patterns import RustPatterns
from dragoman.transpile.generators.rust_types import Owned
from dragoman.transpile.passes import effects
from dragoman.transpile.passes.ownership import is_copy

#: Operations that count or find a place.
COUNTS = frozenset({"list.index", "list.count", "str.index", "str.rindex", "str.count"})


class RustPlaces(RustPatterns):
    def emptiness(self, sized: ir.Expr) -> str:
        """Whether something has no elements."""
        return f"{self.slot_entries(sized).text if isinstance(sized.type, t.Dict) else self.expr(sized, POSTFIX)}.is_empty()"

    def expr_Slice(self, node: ir.Slice) -> Code:
        if node.step is not None and node.step != ir.Const(1, type=t.INT):
            none = ir.Const(None, type=t.Optional(t.INT))
            if (strided := self.strided(node)) is not None:
                return strided
            bounds = [
                ir.Coerce(b, type=t.Optional(t.INT)) if b is not None and not isinstance(b.type, t.Optional) else b or none
                for b in (node.lo, node.hi)
            ]
            return self.rule(f"slice_step.{kind(node.obj.type)}", (node.obj, *bounds, node.step), node)
        obj, lo, hi = node.obj, None if zero_bound(node.lo) else node.lo, node.hi
        if isinstance(obj.type, t.Tuple):
            raise UnsupportedError("slice", "a slice of a tuple", node.span)
        if lo is None and hi is None:
            return self.own(obj)
        text = isinstance(obj.type, t.Str)
        if not is_simple(obj) or (text and self.module.strings != "ascii"):
            first, last = constant(lo) if lo is not None else 0, constant(hi)
            if text and first is not None and last is not None and 0 <= first <= last:
                skipped = f".skip({first})" if first else ""
                return Code(f"{self.expr(obj, POSTFIX)}.chars(){skipped}.take({last - first}).collect::<String>()", POSTFIX)
            if text and self.module.strings == "ascii" and self.calm(node) and effects.root(obj) is None:
                name = self.fresh("text")
                self.stmt(ir.Declare(name, obj.type, obj, mutable=False))
                return self.code(dataclasses.replace(node, obj=ir.Name(name, type=obj.type)))
            start, end = self.expr(lo) if lo is not None else "0", self.expr(hi) if hi is not None else "i64::MAX"
            part = f"{self.helper('substr' if text else 'slice')}({self.slot_ref(obj).text}, {start}, {end})"
            return Code(part, POSTFIX) if text else Owned(part, POSTFIX, "view")
        whole = self.enclose(self.unstarred(self.code(obj)), POSTFIX)
        if node.inside:
            places = "..".join("" if bound is None else self.as_usize(bound) for bound in (lo, hi))
            return Owned(f"&{whole}[{places}]", self.operators.prefix["&"], "view")
        first, last = constant(lo), constant(hi)
        plain = first is not None and last is not None and 0 <= first <= last
        if first is not None and last is not None and first >= 0 > last:
            part = f"{whole}.get({first}..{whole}.len().saturating_sub({-last})).unwrap_or_default()"
            return Owned(part, POSTFIX, "view")
        ordered = plain or (node.nonneg and lo is not None and hi is not None and _beyond(lo, hi))
        if lo is not None and hi is not None and not ordered:
            if not (self.few_places and self.calm(node)):
                places = f"{self.helper('span')}({self.expr(lo)}, {self.expr(hi)}, {whole}.len())"
            else:
                start = self.ahead("start", self.bound(lo, obj, f"{whole}.len()", node.nonneg, "start"))
                end = self.ahead("end", self.bound(hi, obj, f"{whole}.len()", node.nonneg))
                places = f"{start}..{end}.max({start})"
        else:
            bounds_of = ((lo, "start"), (hi, "end"))
            places = "..".join("" if b is None else self.bound(b, obj, f"{whole}.len()", node.nonneg, stem) for b, stem in bounds_of)
        return Owned(f"&{whole}[{places}]", self.operators.prefix["&"], "view")

    def strided(self, node: ir.Slice) -> Code | None:
        """``items.iter().take(hi).skip(lo).step_by(step)``, where the bounds are known not to count from the end."""
        step, lo, hi = constant(node.step), node.lo, node.hi
        bounds = [b for b in (lo, hi) if b is not None]
        if not step or not isinstance(node.obj.type, t.List | t.Str):
            return None
        if step < 0 and bounds:
            return self.strided_back(node, step)
        if not (node.nonneg or all(isinstance(b, ir.Const) and (constant(b) or 0) >= 0 for b in bounds)):
            return None
        chain = f".take({self.as_usize(hi)})" if hi is not None else ""
        chain += f".skip({self.as_usize(lo)})" if lo is not None and not zero_bound(lo) else ""
        chain += ".rev()" if step < 0 else ""
        return self.chained(node, chain, step)

    def strided_back(self, node: ir.Slice, step: int) -> Code | None:
        """``items.iter().rev().skip(1)`` for ``items[-2::-1]``: bounds that count from the end are places where that comes first."""
        first, last = constant(node.lo) if node.lo is not None else -1, constant(node.hi)
        if first is None or first >= 0 or (node.hi is not None and (last is None or last >= 0)):
            return None
        chain = f".rev(){f'.skip({-first - 1})' if first < -1 else ''}"
        chain += f".take({max(first - last, 0)})" if last is not None else ""
        return self.chained(node, chain, step)

    def chained(self, node: ir.Slice, chain: str, step: int) -> Code:
        """A part of a list or a text by a chain of methods of its iterator."""
        text = isinstance(node.obj.type, t.Str)
        whole = self.enclose(self.unstarred(self.code(node.obj)), POSTFIX)
        chain += f".step_by({abs(step)})" if abs(step) > 1 else ""
        chain += "" if text else f".{'copied' if is_copy(element_type(node.obj.type)) else 'cloned'}()"
        return Code(f"{whole}.{'chars' if text else 'iter'}(){chain}.collect::<{self.type_name(node.type)}>()", POSTFIX)

    def bound(self, bound: ir.Expr, obj: ir.Expr, size: str, nonneg: bool, stem: str = "end") -> str:
        """The place that a bound of a slice means, as ``usize``."""
        value = constant(bound)
        if value is not None:
            return f"{size}.min({value})" if value >= 0 else f"{size}.saturating_sub({-value})"
        if isinstance(bound, ir.Length) and bound.obj == obj:
            return size
        if nonneg or self.nonneg(bound):
            return f"{size}.min({self.as_usize(bound)})"
        if not (self.few_places and self.calm(bound)):
            return f"{self.helper('place')}({self.expr(bound)}, {size})"
        if isinstance(bound, ir.Neg) and isinstance(bound.operand, ir.Length) and is_simple(bound.operand.obj):
            missing = bound.operand
            return self.ahead(stem, f"if {self.emptiness(missing.obj)} {{ 0 }} else {{ {size}.saturating_sub({self.size(missing)}) }}")
        place = self.expr(bound) if isinstance(bound, ir.Name) else self.ahead("bound", self.expr(bound))
        return self.ahead(stem, f"{self.counted(place, size)}.clamp(0, {size} as i64) as usize")

    def ahead(self, stem: str, text: str) -> str:
        """A value that is worked out before the statement; its name."""
        if re.fullmatch(r"\w+", text):
            return text
        name = self.fresh(stem)
        self.line(f"let {name} = {text};")
        return name

    @cached_property
    def few_places(self) -> bool:
        """Are there so few places that may count from the end that each is better written out?"""
        slices = [n for n in ir.walk(self.module, ir.Slice) if not n.nonneg]
        unknown = [b for n in slices for b in (n.lo, n.hi) if b is not None and constant(b) is None and not self.nonneg(b)]
        return len(unknown) <= 3

    def nonneg(self, node: ir.Expr) -> bool:
        match node:
            case ir.Op(concept=concept) if concept in COUNTS:
                return True
            case ir.Arith(op="+" | "*", left=left, right=right):
                return self.nonneg(left) and self.nonneg(right)
            case ir.Bits(op="&", left=left, right=right):
                return self.nonneg(left) or self.nonneg(right)
            case ir.Bits(op="|" | "^" | ">>" as op, left=left, right=right):
                return self.nonneg(left) and (op == ">>" or self.nonneg(right))
            case ir.Name(id=name) if name in self.sizes:
                return True
            case _:
                return super().nonneg(node)

    def enclose(self, code: Code, need: int) -> str:
        """A method or an index looks through a reference: ``&items[1..]`` before a point is ``items[1..]``."""
        if need >= POSTFIX and isinstance(code, Owned) and code.form == "view" and code.text.startswith("&") and code.prec < POSTFIX:
            return code.text[1:]
        return super().enclose(code, need)

    def expr_Index(self, node: ir.Index) -> Code:
        obj, index = node.obj, node.index
        if isinstance(obj.type, t.Tuple):
            if not isinstance(index, ir.Const):
                raise UnsupportedError("tuple-index", "a tuple's index is not constant", node.span)
            n = index.value if index.value >= 0 else len(obj.type.items) + index.value
            return Owned(f"{self.expr(obj, POSTFIX)}.{n}", POSTFIX, "place")
        if isinstance(obj.type, t.Str) and (char := self.char_in(node)) is not None:
            return char if isinstance(node.type, t.Char) else Code(f"{self.enclose(char, POSTFIX)}.to_string()", POSTFIX)
        if isinstance(obj.type, t.Str):
            return self.rule(f"index.{'char' if isinstance(node.type, t.Char) else 'str'}", (obj, index), node)
        if isinstance(obj.type, t.Bytes):
            return Code(f"{self.expr(obj, POSTFIX)}[{self.place_of(node)}] as i64", self.operators.infix["as"])
        if (
            effects.acts(index)
            and self._hoisting
            and effects.root(obj) in effects.mutated([index], self.changed, handles=self.shared, methods=self.changers)
        ):
            fresh = self.fresh("index")
            self.stmt(ir.Declare(fresh, index.type, index, mutable=False))
            index = ir.Name(fresh, type=index.type)
            node = dataclasses.replace(node, index=index)
        rank = self.operators.prefix["*"]
        constant = isinstance(index, ir.Const) and index.value >= 0
        last = self.from_end(obj, index)
        if not node.wraps or constant or last:
            place = last or self.as_usize(index)
            borrowed = self.changing and isinstance(obj, ir.Name) and self.forms.get(obj.id) == "mutref"
            if borrowed and (last or any(n == obj for n in ir.walk(index, ir.Name))) and self.calm(node):
                place = self.ahead("last" if last.endswith(" 1") else "place", place)  # what is borrowed to be changed is not looked at
            return Owned(f"{self.receiver(obj)}[{place}]", POSTFIX, "place")
        if index == ir.Const(-1, type=t.INT) or index == ir.Neg(ir.Const(1, type=t.INT), type=t.INT):
            method = "last_mut" if self.changing else "last"
            return Owned(f'*{self.receiver(obj)}.{method}().expect("IndexError: list index out of range")', rank, "place")
        if is_simple(obj) and isinstance(obj, ir.Name | ir.Field) and not self.changing:
            return Owned(f"{self.receiver(obj)}[{self.place_of(node)}]", POSTFIX, "place")
        if self.changing and isinstance(obj, ir.Name) and index.type == t.INT and self.few_indices and self.calm(node):
            at = self.expr(index) if isinstance(index, ir.Name) else self.ahead("index", self.expr(index))
            offset = self.ahead("offset", f"{self.counted(at, f'{self.name(obj.id)}.len()')} as usize")
            return Owned(f"{self.receiver(obj)}[{offset}]", POSTFIX, "place")
        if self.changing:
            return Owned(f"*{self.helper('at_mut')}({self.slot_mut(obj).text}, {self.expr(index)})", rank, "place")
        return Owned(f"*{self.helper('at')}({self.slot_ref(obj).text}, {self.expr(index)})", rank, "place")

    def char_in(self, node: ir.Index) -> Code | None:
        """A character at a place that is known to count from one side."""
        text = self.expr(node.obj, POSTFIX)
        raised = '.expect("IndexError: string index out of range")'
        if constant(node.index) == -1:
            return Code(f"{text}.chars().next_back(){raised}", POSTFIX)
        if node.wraps and not (isinstance(node.index, ir.Const) and node.index.value >= 0):
            return None
        if self.module.strings == "ascii":
            return Code(f"{text}.as_bytes()[{self.as_usize(node.index)}] as char", self.operators.infix["as"])
        at = "next()" if constant(node.index) == 0 else f"nth({self.as_usize(node.index)})"
        return Code(f"{text}.chars().{at}{raised}", POSTFIX)

    def from_end(self, obj: ir.Expr, index: ir.Expr) -> str:
        """``xs[len(xs) - 1]`` needs no conversion."""
        match index:
            case ir.Arith(op="-", left=ir.Length(obj=sized), right=ir.Const(value=int(n))) if sized == obj and n > 0:
                return f"{self.expr(obj, POSTFIX)}.len() - {n}"
            case _ if (constant(index) or 0) < -1 and is_simple(obj) and not self.changing:
                return f"{self.expr(obj, POSTFIX)}.len().wrapping_sub({-(constant(index) or 0)})"
            case _:
                return ""

    def receiver(self, node: ir.Expr) -> str:
        return self.slot_place(node).text if self.changing else self.enclose(self.unstarred_index(self.code(node)), POSTFIX)

    def unstarred_index(self, code: Code) -> Code:
        """Indexing looks through references."""
        return self.unstarred(code)

    def key(self, node: ir.Expr) -> str:
        """A key to look up: a reference."""
        return self.slot_ref(node).text

    def slot_key(self, node: ir.Expr) -> Code:
        return Code(self.key(node))

    def target_text(self, target: ir.Expr) -> str:
        """The left side of an assignment."""
        if isinstance(target, ir.Name):
            self.check_global(target)
            name = self.name(target.id)
            return f"*{name}" if self.forms.get(target.id) == "mutref" else name
        outer, self.changing = self.changing, True
        text = self.code(target).text
        self.changing = outer
        return text

    #: The statement that is being written.
    statement: ir.Stmt | None = None

    def calm(self, node: ir.Expr) -> bool:
        """May a part of the statement be done before it, since nothing else in it acts?"""
        parts = heads(self.statement)
        return self._hoisting and (any(p is node for p in parts) or not any(map(effects.acts, parts)))


def constant(bound: ir.Expr | None) -> int | None:
    """The value of a bound that is known."""
    match bound:
        case ir.Const(value=int(value)):
            return value
        case ir.Neg(operand=ir.Const(value=int(value))):
            return -value
        case _:
            return None


def _beyond(lo: ir.Expr, hi: ir.Expr) -> bool:
    """Is one bound so many places after another?"""
    return isinstance(hi, ir.Arith) and hi.op == "+" and hi.left == lo and (constant(hi.right) or -1) >= 0


def zero_bound(bound: ir.Expr | None) -> bool:
    return bound is None or constant(bound) == 0


def heads(statement: ir.Stmt | None) -> list[ir.Expr]:
    """What a statement evaluates before its body."""
    match statement:
        case ir.ForEach(iterable=iterable):
            return [iterable]
        case ir.If(cond=cond):
            return [cond]
        case ir.Assign(target=target, value=value):
            return [target, value]
        case ir.Declare(value=value) | ir.Return(value=value) | ir.ExprStmt(value=value):
            return [value] if value is not None else []
        case _:
            return [ir.Unsupported("", "", type=t.NONE)]
