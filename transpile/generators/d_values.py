"""D's types, what its rules ask for, and values: literals, comparisons, conversions and texts."""

from __future__ import annotations

import dataclasses
import sys
from collections.abc import Sequence
from functools import cached_property
from typing import Any

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import ATOM, POSTFIX, Code, Raw, element_type
from dragoman.transpile.generators.copying import LITERAL, Copying, holds, nested
from dragoman.transpile.generators.d_facts import (
    ORDERING,
    RESIZING,
    compares_union,
    computing,
    concatenated,
    dict_types,
    in_order,
    is_narrow,
    key_order,
    shares_maps,
    single,
)
from dragoman.transpile.generators.exceptions import are_looked_at
from dragoman.transpile.generators.members import lineage
from dragoman.transpile.generators.unions import present_test
from dragoman.transpile.passes import effects
from dragoman.transpile.passes.dictionaries import tells_order
from dragoman.transpile.passes.effects import root

#: Operations whose result tells the order of a dictionary's keys.
ORDERED = ("dict.keys", "dict.values", "dict.items", "dict.popitem", "dict.popitem_first", "dict.move_to_end", "dict.move_to_front")
#: Types whose values the runtime can compare.
ORDERLY = t.Bool | t.Int | t.Float | t.Str | t.Char | t.Tuple
REFERENCES = t.Class | t.Func | t.Set


class Values(Copying):
    """Types and expressions in D."""

    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: Parameters that a function takes by reference, by function.
        self.by_reference: dict[str, frozenset[int]] = {}
        #: Functions that are defined inside the one being written.
        self.local_names: set[str] = set()
        #: Local functions that are variables.
        self.forward: set[str] = set()
        #: Variables that hold what was caught.
        self.caught_in: list[str] = []

    # --- types --------------------------------------------------------------------------------------------------------

    @cached_property
    def computing(self) -> frozenset[str]:
        return computing(self.module)

    @cached_property
    def shares_maps(self) -> bool:
        return self.is_driver or shares_maps(self.module)

    @cached_property
    def ordered(self) -> frozenset[t.Type]:
        """The dict types whose order of insertion can be seen: in a signature, in a loop, in a text."""
        found: set[t.Type] = set()
        if not tells_order(self.looked_at) and not are_looked_at(self.looked_at):
            return frozenset()
        for type_ in (x for f in self.module.functions for x in (*(p.type for p in f.params), f.result)):
            found |= set(dict_types(type_))
        for param in (p for c in self.module.classes for p in c.fields):
            found |= set(dict_types(param.type))
        for node in ir.walk(self.module):
            match node:
                case ir.Op(concept=concept, args=args) if concept in ORDERED or concept.startswith(("counter.", "codec.", "str.", "io.")):
                    found |= {d for value in (*args, node) for d in dict_types(value.type)}
                case ir.ForEach(iterable=value) | ir.Formatted(value=value):
                    found |= set(dict_types(value.type))
                case ir.Coerce(operand=operand) if operand.type != node.type:
                    found |= {*dict_types(operand.type), *dict_types(node.type)}
        return frozenset(found)

    @property
    def wide(self) -> bool:
        """Do texts hold characters beyond ASCII? Then each element of a text is a whole character."""
        return self.module.strings != "ascii"

    @cached_property
    def members_of_sets(self) -> frozenset[str]:
        """The classes whose objects are in sets, which are trees and need an order."""
        types = {type_ for n in ir.walk(self.module) if isinstance(type_ := getattr(n, "type", None), t.Type)}
        return frozenset(
            held.elem.name for type_ in types for held in nested(type_) if isinstance(held, t.Set) and isinstance(held.elem, t.Class)
        )

    def type_name(self, type_: t.Type, boxed: bool = False) -> str:
        match type_:
            case t.NoneT() if not boxed:
                return "void"
            case t.Never():
                return "long"
            case t.Str():
                return "dstring" if self.wide else "string"
            case t.Char():
                return "dchar" if self.wide else "char"
            case t.Dict(key=k, value=v):
                key, value = self.type_name(k, True), self.type_name(v, True)
                if type_ in self.ordered or isinstance(k, t.List):
                    return f"{self.helper('OrderedDict')}!({key}, {value})"
                return f"{value}[{key}]"
            case t.Class(name="re.Match"):
                return f"Captures!{self.type_name(t.STR)}"
            case t.Optional(inner=t.Class() | t.Func() | t.Set()):
                return self.type_name(type_.inner)
            case t.Optional(inner=inner):
                return f"Nullable!{single(self.type_name(inner, True))}"
            case t.Set(elem=t.Set() | t.Dict()):
                raise UnsupportedError("type", f"the members of {t.show(type_)} have no order in D")
            case t.Set(elem=t.Class(name=name) as elem) if name in self.classes:
                key_order(self.module, self.classes[name])
                return f'RedBlackTree!({self.type_name(elem, True)}, "a.before(b)")'
            case t.Set(elem=elem) if not t.class_names(elem).isdisjoint(self.classes):
                raise UnsupportedError("type", f"the members of {t.show(type_)} have no order in D")
            case t.Set(elem=t.Union() as elem):
                return f'RedBlackTree!({self.type_name(elem, True)}, "a.before(b)")'
            case t.Set(elem=elem):
                return f"RedBlackTree!{single(self.type_name(elem, True))}"
            case t.Union(members=members) if any(isinstance(c, t.Union) for m in members for c in nested(m)):
                raise UnsupportedError("union", f"the nested type {t.show(type_)} has no simple form in D")
            case t.Union(members=members) if self.compares_unions and all(isinstance(m, ORDERLY) for m in members):
                names = list(dict.fromkeys(self.type_name(m, True) for m in members))
                return f"{self.helper('OneOf')}!({', '.join(names)})"
            case t.Func(params=params, result=result):
                return f"{self.type_name(result)} delegate({', '.join(self.type_name(p) for p in params)})"
            case t.Class(name=name) if name in self.classes:
                return self.name(name)
            case t.Class(name=name) if not name.startswith("re."):
                return self.native(name)
            case _:
                return super().type_name(type_, boxed)

    def native(self, name: str) -> str:
        """The class thrown for a canonical exception."""
        if name in self.classes:
            return self.name(name)
        return self.native_or_none(name) or self.helper(name)

    def native_or_none(self, name: str) -> str | None:
        """The class of the runtime that is thrown for a canonical exception, where there is one."""
        native: dict[str, str] = self.target.options["exceptions"]
        return native.get(name)

    def caught(self, name: str) -> str:
        wider: dict[str, str] = self.target.options["caught"]
        return wider.get(name) or self.native(name)

    # --- conditions of rules that only D has --------------------------------------------------------------------------

    def rule(self, key: str, args: Sequence[ir.Expr], node: ir.Expr) -> Code:
        """What may be missing has no order; a longer chain of ``~`` evaluates its operands from the right."""
        if key in ("str.concat", "list.concat") and len(chain := concatenated(key, args)) > 2 and in_order(chain, self.computing):
            return self.one_after_another([self.text(a).text if isinstance(a.type, t.Char) else self.expr(a) for a in chain])
        if isinstance(node.type, t.Set):
            self.type_name(node.type)
        if self.changes_temporary(key, args):
            args = (Raw(Code(self.lvalue(args[0]), POSTFIX), type=args[0].type), *args[1:])
        if key in ("same", "not_same") and isinstance(args[0].type, t.List):
            raise UnsupportedError("same", "whether two empty slices are one list can't be told in D", node.span)
        if key in RESIZING:
            args = (self.there(args[0]), *args[1:])
        if key in RESIZING and isinstance(args[0], ir.Coerce) and isinstance(args[0].operand.type, t.Union):
            raise UnsupportedError(
                "alias", f"a list is one of several types and changes its length: {t.show(args[0].operand.type)}", node.span
            )
        if key in ("list.contains", "iter.contains"):
            match args[1]:
                case ir.Coerce(operand=held, type=inner) if held.type == t.Optional(inner) and not isinstance(inner, REFERENCES):
                    return Code(f"{self.helper('hasHeld')}({self.vec(args[0]).text}, {self.expr(held)})", POSTFIX)
        if key in ("is_none", "is_not_none") and args[0].type == t.Optional(t.Class("re.Match")):
            return Code(
                f"{'!' if key == 'is_not_none' else ''}{self.expr(args[0], POSTFIX)}.empty", 980 if key == "is_not_none" else POSTFIX
            )
        if key.startswith(ORDERING):
            results = [a.type.result if isinstance(a.type, t.Func) else a.type for a in args]
            if any(isinstance(n, t.Optional) for type_ in results for n in nested(type_)):
                raise UnsupportedError("order", "values that may be missing are compared: Nullable has no order in D", node.span)
        return super().rule(key, args, node)

    def _holds_one(self, key: str, wanted: Any, args: Sequence[ir.Expr], node: ir.Expr) -> bool:
        match key:
            case "name0":
                return isinstance(args[0], ir.Name) and self.name(args[0].id) == wanted
            case "shared_map":
                return isinstance(args[0].type, t.Dict) and self.type_name(args[0].type).endswith("]") and self.shares_maps
            case "indexes0":
                return isinstance(args[0].type, t.Class) and self.caught(args[0].type.name) in (
                    "Throwable",
                    "RangeError",
                    "ArrayIndexError",
                )
            case "told_keys":
                told = any(isinstance(n, ir.Op) and n.concept == "error.message" for n in ir.walk(self.module))
                return told and not self.tells and self.type_name(args[0].type).endswith("]")
            case "limited0":
                return self.limited(args[0])
            case _:
                return super()._holds_one(key, wanted, args, node)

    @cached_property
    def compares_unions(self) -> bool:
        """Are values of several types compared, sorted, or kept as members and keys?"""
        return any(map(compares_union, ir.walk(self.candidate if self.candidate is not None else self.module)))

    def bound(self, node: ir.Expr) -> str:
        """The end of an interval: a length needs no conversion there."""
        if isinstance(node, ir.Length):
            return f"{self.expr(node.obj, POSTFIX)}.length"
        return self.expr(node, self.operators.infix["+"])

    def init(self, node: ir.Expr, type_: t.Type) -> str:
        """A value where its type is known already."""
        match node:
            case ir.ListLit(items=items) if isinstance(type_, t.List | t.Iter):
                # Beside a list that has a type, one that is written out says its own.
                mixed = len({isinstance(i, ir.ListLit) for i in items}) > 1
                return "[" + ", ".join(self.expr(i) if mixed else self.init(i, element_type(type_)) for i in items) + "]"
            case _:
                return self.expr(node)

    # --- expressions --------------------------------------------------------------------------------------------------

    @staticmethod
    def one_after_another(parts: Sequence[str]) -> Code:
        """Parts one after another, which are evaluated in this order."""
        return Code(f"[{', '.join(parts)}].join", POSTFIX)

    def there(self, node: ir.Expr) -> ir.Expr:
        """A value of a map that is changed in its place: the runtime would put one there for a missing key."""
        match node:
            case ir.Lookup(obj=obj, key=key, on_fail="raise") if self.type_name(obj.type).endswith("]"):
                return Raw(Code(f"{self.helper('lookUp')}({self.expr(self.there(obj))}, {self.exact(key)})", POSTFIX), type=node.type)
            case _:
                return node

    def exact(self, node: ir.Expr, need: int = 0) -> str:
        """A value whose D type is its IR type's: a number's literal alone is an ``int``."""
        match node:
            case ir.Const(value=int(value), type=t.Int(bits=64)) if not isinstance(value, bool) and abs(value) < 1 << 31:
                return self.enclose(Code(f"{value}L", ATOM if value >= 0 else self.operators.prefix["-"]), need)
            case ir.IfExp(cond=cond, then=then, orelse=orelse) if is_narrow(then) and is_narrow(orelse):
                return f"({self.expr(cond, 10)} ? {self.exact(then)} : {self.exact(orelse)})"
            case ir.Arith() | ir.Neg() if is_narrow(node):
                return f"long({self.expr(node)})"
            case _:
                return self.expr(node, need)

    def limited(self, node: ir.Expr) -> bool:
        """May an integer be the least one, whose negative does not fit?"""
        fits = isinstance(node, ir.Const) or (isinstance(node, ir.Arith) and node.overflow != "checked")
        known = self.is_driver or fits or self.sizes.small(node) or self.sizes.natural(node)
        return node.type == t.INT and self.module.source == "python" and not known

    def slot_letter(self, node: ir.Expr) -> Code:
        """A text of one character as that character."""
        assert isinstance(node, ir.Const)
        return Code(self.char_literal(node.value))

    def slot_exact(self, node: ir.Expr) -> Code:
        return Code(self.exact(node), self.code(node).prec if not is_narrow(node) else ATOM)

    def slot_init(self, node: ir.Expr) -> Code:
        return Code(self.init(node, node.type), self.code(node).prec if not isinstance(node, ir.ListLit) else ATOM)

    def slot_item(self, node: ir.Expr) -> Code:
        """What is appended: an empty list would append nothing."""
        return Code(self.exact(node), ATOM) if isinstance(node, ir.ListLit) else self.code(node)

    def slot_long(self, node: ir.Expr) -> Code:
        if isinstance(node, ir.Coerce) and node.operand.type == t.INT:
            return self.code(node.operand)
        return Code(f"{self.expr(node, POSTFIX)}.toLong", POSTFIX) if node.type == t.BIGINT else self.code(node)

    def slot_maybe(self, node: ir.Expr) -> Code:
        """A bound of a slice that may be missing."""
        if isinstance(node, ir.Const) and node.value is None:
            return Code("Nullable!long.init", POSTFIX)
        if isinstance(node.type, t.Optional):
            return self.code(node)
        return Code(f"nullable({self.exact(node)})", POSTFIX)

    def repeated(self, node: ir.Expr) -> ir.Expr:
        """A value that is written several times."""
        if self.repeatable(node) or not self._hoisting:
            return Raw(self.slot_place(node), type=node.type)
        name = self.fresh("value")
        self.line(f"auto {name} = {self.init(node, node.type)};")
        return Raw(Code(name), type=node.type)

    def slot_fresh(self, node: ir.Expr) -> Code:
        """An iterable as an array of its own."""
        if isinstance(node.type, t.List) and (root(node) is not None or isinstance(node, ir.Coerce)):
            return Code(f"{self.expr(node, POSTFIX)}.dup", POSTFIX)
        return self.vec(node)

    def vec(self, node: ir.Expr) -> Code:
        """An iterable as an array."""
        match node.type:
            case t.Str():
                return Code(f"{self.helper('chars')}({self.expr(node)})", POSTFIX)
            case t.Set():
                return Code(f"{self.expr(node, POSTFIX)}[].array", POSTFIX)
            case t.Dict():
                return Code(f"{self.expr(node, POSTFIX)}.keys", POSTFIX)
            case t.Bytes():
                return Code(f"{self.expr(node, POSTFIX)}.map!(b => long(b)).array", POSTFIX)
            case t.Tuple():
                return self.tuple_items(node)
            case _:
                return self.code(node)

    def tuple_items(self, node: ir.Expr) -> Code:
        """A tuple's items as an array."""
        assert isinstance(node.type, t.Tuple)
        array = t.List(t.join_all(t.children(node.type)))
        if isinstance(node, ir.TupleLit):
            return self.expr_ListLit(ir.ListLit(node.items, type=array))
        if len(set(node.type.items)) == 1:
            return Code(f"[{self.expr(node, POSTFIX)}.expand]", ATOM)
        raise UnsupportedError("tuple", "a loop through a tuple of several types", node.span)

    def float_literal(self, value: float) -> Code:
        """D has no literals for the numbers nearest to zero."""
        if 0 < abs(value) < sys.float_info.min:
            return Code(f'"{value!r}".to!double', POSTFIX)
        return super().float_literal(value)

    def int_literal(self, value: int, type_: t.Type) -> Code:
        if type_ == t.BIGINT:
            return Code(f"BigInt({value})" if abs(value) < 1 << 63 else f'BigInt("{value}")', POSTFIX)
        if not -(1 << 63) <= value < 1 << 63:
            raise UnsupportedError("bigint", f"the integer {value} does not fit into 64 bits")
        return Code("long.min", POSTFIX) if value == -(1 << 63) else super().int_literal(value, type_)

    def string_literal(self, value: str) -> str:
        if any(0xD800 <= ord(c) < 0xE000 for c in value):
            raise UnsupportedError("surrogate", "a text with a lone surrogate")
        return super().string_literal(value) + ("d" if self.wide else "")

    def escape_code(self, code: int) -> str:
        return f"\\x{code:02x}" if code < 0x80 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"

    def expr_Const(self, node: ir.Const) -> Code:
        if (
            node.value is None
            and isinstance(node.type, t.Optional)
            and (not isinstance(node.type.inner, REFERENCES) or node.type.inner == t.Class("re.Match"))
        ):
            return Code(f"{self.type_name(node.type)}.init", POSTFIX)
        return super().expr_Const(node)

    def expr_ListLit(self, node: ir.ListLit) -> Code:
        if not node.items:
            return Code(f"({self.type_name(node.type)}).init", POSTFIX)
        first, elem = self.exact(node.items[0]), element_type(node.type)
        if len({i.type for i in node.items}) == 1:  # else they are an array of what they have in common
            first = self.as_base(node.items[0], elem) or first
        return Code("[" + ", ".join([first, *map(self.expr, node.items[1:])]) + "]")

    def as_base(self, node: ir.Expr, wanted: t.Type) -> str | None:
        """An object of a class below the wanted one, as one of that; None where it is one."""
        if not isinstance(wanted, t.Class) or not isinstance(node.type, t.Class) or node.type == wanted:
            return None
        return f"cast({self.type_name(wanted)}) {self.expr(node, POSTFIX)}"

    def expr_SetLit(self, node: ir.SetLit) -> Code:
        self.type_name(node.type)  # its members must be such that they have an order
        elem = single(self.type_name(element_type(node.type), True))
        order = "a.before(b)" if isinstance(element_type(node.type), t.Union | t.Class) else ""
        kind = f'("{order}", {self.type_name(element_type(node.type), True)})' if order else elem
        return Code(f"redBlackTree!{kind}({', '.join(map(self.expr, node.items))})", POSTFIX)

    def expr_TupleLit(self, node: ir.TupleLit) -> Code:
        if isinstance(node.type, t.List):
            return self.expr_ListLit(ir.ListLit(node.items, type=node.type))
        maker = self.type_name(node.type) if any(isinstance(i.type, t.Func) for i in node.items) else "tuple"
        return Code(f"{maker}({', '.join(map(self.exact, node.items))})", POSTFIX)

    def expr_DictLit(self, node: ir.DictLit) -> Code:
        type_ = self.type_name(node.type)
        if type_.endswith("]"):
            entries = ", ".join(f"{self.exact(k)}: {self.exact(v)}" for k, v in node.entries)
            empty = f"{self.helper('emptyDict')}!({type_})" if self.shares_maps else f"({type_}).init"
            return Code(f"[{entries}]" if entries else empty, ATOM)
        value = node.type.value if isinstance(node.type, t.Dict) else t.ANY
        pairs = [(k, ir.Coerce(v, type=value) if isinstance(value, t.Func) and v.type != value else v) for k, v in node.entries]
        raised = [(k, Raw(Code(base), type=value) if (base := self.as_base(v, value)) else v) for k, v in pairs]
        entries = ", ".join(self.expr(ir.TupleLit(e, type=t.Tuple((e[0].type, e[1].type)))) for e in raised)
        return Code(f"new {type_}({entries})", 990)

    def expr_Index(self, node: ir.Index) -> Code:
        if isinstance(node.obj.type, t.Tuple):
            if not isinstance(node.index, ir.Const):
                raise UnsupportedError("tuple-index", "a tuple is indexed by a value that is not constant", node.span)
            place = node.index.value + (len(node.obj.type.items) if node.index.value < 0 else 0)
            return Code(f"{self.expr(node.obj, POSTFIX)}[{place}]", POSTFIX)
        match node.obj.type, node.index:
            case t.List() | t.Str(), ir.Const(value=int(value)) if value < 0 and self.repeatable(node.obj):
                if isinstance(node.type, t.Char) or isinstance(node.obj.type, t.List):
                    return Code(f"{self.expr(node.obj, POSTFIX)}[$ - {-value}]", POSTFIX)
        kind = "list" if isinstance(node.obj.type, t.List) else type(node.obj.type).__name__.lower()
        return self.rule(f"index.{kind}", (node.obj, node.index), node)

    def expr_Not(self, node: ir.Not) -> Code:
        match node.operand:
            case ir.Truthy(operand=ir.Expr(type=t.Str() | t.List() | t.Set() | t.Dict()) as x):
                return Code(f"{self.expr(x, POSTFIX)}.length == 0", self.operators.infix["=="])
            case ir.Op(concept="dict.contains" | "set.contains", args=args):
                container, key = args
                rank = self.operators.infix["in"]
                return Code(f"{self.exact(key, rank + 1)} !in {self.expr(container, rank + 1)}", rank)
            case _:
                return self.rule("not", (node.operand,), node)

    def expr_Compare(self, node: ir.Compare) -> Code:
        """A length that is compared with another, or with a number that is not negative, needs no conversion."""
        sides = (node.left, node.right)
        match sides:
            case (ir.Expr(type=t.Optional()), ir.Const(value=None)) if node.op in ("==", "!="):
                return self.code(ir.IsNone(node.left, negated=node.op == "!=", type=t.BOOL))
        if node.op not in ("==", "!=") and any(isinstance(s.type, t.Optional) for s in sides):
            # Nothing is before or after what is missing.
            there = [ir.Coerce(s, type=s.type.inner, span=s.span) if isinstance(s.type, t.Optional) else s for s in sides]
            return self.code(dataclasses.replace(node, left=there[0], right=there[1]))
        if node.op not in ("==", "!=") and any(isinstance(n, t.Optional) for s in sides for n in nested(s.type)):
            raise UnsupportedError("order", "values that may be missing are compared: Nullable has no order in D", node.span)
        if (even := self.even_rest(node, "%")) is not None:
            return even
        if any(isinstance(s, ir.Length) for s in sides) and all(isinstance(s.type, t.Int) and self.sizes.natural(s) for s in sides):
            rank = self.operators.infix[node.op]
            return Code(f"{self.bound(node.left)} {node.op} {self.bound(node.right)}", rank)
        return self.rule(f"compare.{node.op}", sides, node)

    def expr_Arith(self, node: ir.Arith) -> Code:
        if node.overflow == "checked":
            self.fired.append(f"{self.ID}:arith.{node.op}")
            return Code(f"({self.checked(node).text}).get", POSTFIX)
        if is_narrow(node) and isinstance(node.left, ir.Const):
            node = dataclasses.replace(node, left=Raw(Code(self.exact(node.left)), type=node.left.type))
        return self.rule(f"arith.{node.op}", (node.left, node.right), node)

    def checked(self, node: ir.Arith) -> Code:
        """Arithmetic that stops where 64 bits do not suffice: one operand of the library's type makes it so."""
        rank = self.operators.infix[node.op]
        nested = [isinstance(side, ir.Arith) and side.overflow == "checked" for side in (node.left, node.right)]
        left = self.enclose(self.checked(node.left), rank) if nested[0] and isinstance(node.left, ir.Arith) else ""
        right = self.enclose(self.checked(node.right), rank + 1) if nested[1] and isinstance(node.right, ir.Arith) else ""
        left = left or (self.exact(node.left, rank) if right else f"checked!Throw({self.exact(node.left)})")
        return Code(f"{left} {node.op} {right or self.exact(node.right, rank + 1)}", rank)

    def expr_IfExp(self, node: ir.IfExp) -> Code:
        rank = self.operators.infix["?"]
        return Code(f"{self.expr(node.cond, rank + 1)} ? {self.exact(node.then, rank + 1)} : {self.exact(node.orelse, rank)}", rank)

    def expr_IsType(self, node: ir.IsType) -> Code:
        match node.operand.type:
            case t.Union():
                return Code(f"{self.helper('isMember')}!({self.type_name(node.of, True)})({self.expr(node.operand)})", POSTFIX)
            case t.Optional(inner=t.Union()) if (there := present_test(node)) is not None:
                return self.code(there)
            case t.Optional(inner=t.Union()):
                raise UnsupportedError("type-test", "a test for one type of an optional union", node.span)
            case t.Optional():
                return self.code(ir.IsNone(node.operand, negated=not isinstance(node.of, t.NoneT), type=t.BOOL))
            case t.Class() if isinstance(node.of, t.Class):
                return Code(f"cast({self.type_name(node.of)}) {self.expr(node.operand, POSTFIX)} !is null", self.operators.infix["is"])
            case _:
                raise UnsupportedError("type-test", f"no test for the type {t.show(node.of)}", node.span)

    def expr_Coerce(self, node: ir.Coerce) -> Code:
        source, to, operand = node.operand.type, node.type, node.operand
        match source, to:
            case _ if source == to:
                return self.code(operand)
            case t.Class(name=name), t.Class(name=below) if any(c.name == name for c in lineage(below, self.classes)[1:]):
                return Code(self.downcast(self.expr(operand, POSTFIX), self.name(below)), POSTFIX)
            case _ if (literal := self.converted_literal(operand, to)) is not None:
                return self.code(literal)
            case t.NoneT(), t.Optional() if effects.acts(operand):
                raise UnsupportedError("none", "what gives nothing stands where a value is needed", operand.span)
            case t.NoneT(), t.Optional():
                return self.code(ir.Const(None, type=to))
            case t.Optional(inner=a), t.Optional(inner=b) if not isinstance(a, REFERENCES) and not isinstance(b, REFERENCES):
                item = ir.Name(self.fresh("item"), type=a)
                return Code(f"{self.expr(operand, POSTFIX)}.apply!({item.id} => {self.exact(ir.Coerce(item, type=b))})", POSTFIX)
            case (t.Optional(inner=held), _) if not isinstance(to, t.Optional | t.Union) or held == to:
                inner_type = source.inner
                code = self.rule("coerce.optional.inner", (operand,), node)
                return code if inner_type == to else self.expr_Coerce(ir.Coerce(Raw(code, type=inner_type), type=to))
            case t.Class() | t.Func() | t.Set(), t.Optional(inner=t.Class() | t.Func() | t.Set()):
                return self.code(operand)
            case _, t.Optional(inner=inner):
                value = operand if source == inner else ir.Coerce(operand, type=inner)
                if isinstance(value, LITERAL):
                    return Code(f"{self.type_name(to)}({self.init(value, inner)})", POSTFIX)
                return Code(f"nullable({self.exact(value)})", POSTFIX)
            case t.Union(), t.Union():
                return Code(f"{self.expr(operand, POSTFIX)}.match!(inner => {self.type_name(to)}(inner))", POSTFIX)
            case _, t.Union():
                return Code(f"{self.type_name(to)}({self.exact(operand)})", POSTFIX)
            case t.Union(), _ if isinstance(operand, ir.Coerce) and operand.operand.type == to:
                return self.code(operand.operand)
            case t.Union(members=members), t.Float() | t.Int() if sum(isinstance(m, t.Bool | t.Int | t.Float) for m in members) > 1 and (
                isinstance(to, t.Float) or t.FLOAT not in members
            ):
                return Code(f"{self.helper('numberOf')}!({self.type_name(to, True)})({self.expr(operand)})", POSTFIX)
            case t.Union(), _:
                return Code(f"{self.helper('memberOf')}!({self.type_name(to, True)})({self.expr(operand)})", POSTFIX)
            case ((t.List(elem=a) | t.Iter(elem=a)), (t.List(elem=b) | t.Iter(elem=b))):
                if a == b:
                    return self.code(operand)
                if isinstance(a, t.Never):
                    return self.code(ir.ListLit((), type=to))
                item = ir.Name(self.fresh("item"), type=a)
                return Code(f"{self.expr(operand, POSTFIX)}.map!({item.id} => {self.exact(ir.Coerce(item, type=b))}).array", POSTFIX)
            case t.Tuple(items=a), t.Tuple(items=b) if len(a) == len(b):
                return self.expr_TupleLit(self.converted_parts(self.repeated(operand), source, to))
            case t.Tuple(), t.List():
                return self.tuple_items(operand)
            case t.Dict(), t.Dict(key=k, value=v):
                key, value = ir.Name("key", type=source.key), ir.Name("value", type=source.value)
                change = f"tuple({self.exact(ir.Coerce(key, type=k))}, {self.exact(ir.Coerce(value, type=v))})"
                change = change.replace("key", "e[0]").replace("value", "e[1]")
                return Code(
                    f"{self.helper('dictOf')}!({self.type_name(to)})({self.helper('dictItems')}({self.expr(operand)}).map!(e => {change}).array)",
                    POSTFIX,
                )
            case t.Set(), t.Set(elem=elem):
                if isinstance(source.elem, t.Never):
                    return self.expr_SetLit(ir.SetLit((), type=to))
                item = ir.Name(self.fresh("item"), type=source.elem)
                made = f"{self.expr(operand, POSTFIX)}[].map!({item.id} => {self.exact(ir.Coerce(item, type=elem))}).array"
                return Code(f"{self.helper('setOf')}({made})", POSTFIX)
            case t.Class(name=a), t.Class(name=b):
                return (
                    self.code(operand)
                    if any(c.base == b for c in lineage(a, self.classes))
                    else Code(f"cast({self.name(b)}) {self.expr(operand, POSTFIX)}", 980)
                )
            case t.Int(), t.Int(bits=32):
                return Code(f"cast(int) {self.expr(operand, 980)}", 980)
            case t.Char(), t.Str():
                return Code(f"{self.expr(operand, POSTFIX)}.to!{self.type_name(t.STR)}", POSTFIX)
        return super().expr_Coerce(node)

    # --- texts --------------------------------------------------------------------------------------------------------

    def text(self, node: ir.Expr) -> Code:
        """The text of a value."""
        match node.type:
            case t.Str():
                return self.code(node)
            case t.Char() | t.Int():
                return Code(f"{self.exact(node, POSTFIX)}.to!{self.type_name(t.STR)}", POSTFIX)
            case t.Bool():
                return Code(f'({self.expr(node, 30)} ? "True" : "False")', ATOM)
            case t.Float():
                return Code(f"{self.helper('floatText')}({self.expr(node)})", POSTFIX)
            case t.NoneT():
                return Code('"None"')
            case t.Class(name=name) if self.is_exception(name):
                return Code(f"{self.expr(node, POSTFIX)}.msg.to!{self.type_name(t.STR)}", POSTFIX)
            case t.Class(name=name) if (said := self.said_itself(node, name)) is not None:
                return said
            case t.Optional(inner=t.Class(name=name) as inner) if name in self.classes:
                whole = self.slot_place(node).text
                return Code(f'({whole} is null ? "None" : {self.text(Raw(Code(whole, POSTFIX), type=inner)).text})', ATOM)
            case t.Class() | t.Func() | t.Optional(inner=t.Class() | t.Func()):
                raise UnsupportedError("text", f"a value of type {t.show(node.type)} has no text", node.span)
            case type_ if holds(type_, t.Bytes):
                raise UnsupportedError("text", f"a value of type {t.show(type_)} has no text in D here", node.span)
            case _:
                return Code(f"{self.helper('textOf')}({self.expr(node)})", POSTFIX)

    def slot_shown(self, node: ir.Expr) -> Code:
        """A value as arguments of ``write``."""
        match node:
            case ir.Interp(parts=parts) if not any(isinstance(p, ir.Formatted) and p.spec for p in parts):
                shown = [
                    self.code(p).text
                    if isinstance(p, ir.Const)
                    else f"{self.helper('repr')}({self.exact(p.value)})"
                    if p.conversion
                    else self.slot_shown(p.value).text
                    for p in parts
                ]
                return Code(", ".join(shown))
            case ir.Expr(type=t.Str() | t.Char() | t.Int()):
                return self.code(node)
            case _:
                return self.text(node)

    def expr_Interp(self, node: ir.Interp) -> Code:
        parts: list[str] = []
        rank = self.operators.infix["~"]
        for part in node.parts:
            if isinstance(part, ir.Const):
                parts.append(self.string_literal(part.value))
            elif part.conversion == "r":
                parts.append(f"{self.helper('repr')}({self.exact(part.value)})")
            else:
                parts.append(self.enclose(self.text(part.value), rank + 1))
        if not parts:
            return Code(self.string_literal(""))
        if len(parts) > 2 and in_order([p.value for p in node.parts if isinstance(p, ir.Formatted)], self.computing):
            return self.one_after_another(parts)
        return Code(" ~ ".join(parts), rank if len(parts) > 1 else POSTFIX)
