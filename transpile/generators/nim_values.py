"""Nim's types, what its rules ask for, and values: literals, comparisons, conversions and texts."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence
from functools import cached_property
from typing import Any

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import ATOM, POSTFIX, Code, PatternLambda, Raw, element_type
from dragoman.transpile.generators.copying import LITERAL, holds, nested
from dragoman.transpile.generators.members import lineage
from dragoman.transpile.generators.nim_facts import NILABLE, ORDERING, moved
from dragoman.transpile.generators.nim_unions import Unions
from dragoman.transpile.passes import effects
from dragoman.transpile.passes.dictionaries import tells_order
from dragoman.transpile.passes.sets import UNORDERED


class Values(Unions):
    """Types and expressions in Nim."""

    END = ""
    PARENS = False
    INDENT = "  "
    COMMENT = "#"

    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: The operands of the rule being applied, if it does not tell in which order the members of a set come.
        self.unordered: tuple[ir.Expr, ...] = ()
        #: Is an ``it`` of a template around the expression being written?
        self.inside_it = False

    # --- types --------------------------------------------------------------------------------------------------------

    @cached_property
    def ordered(self) -> bool:
        """Can the program see the order of a dictionary's keys?"""
        return tells_order(self.looked_at)

    @cached_property
    def shows_keys(self) -> bool:
        """May the text of a KeyError be shown? Nim's own says more than the key."""
        taking = {"KeyError", "LookupError", "Exception", "BaseException"}
        handlers = [n for n in ir.walk(self.module, ir.Handler) if isinstance(n, ir.Handler) and n.name]
        return any(
            (not h.types or taking & set(h.types)) and any(isinstance(n, ir.Name) and n.id == h.name for s in h.body for n in ir.walk(s))
            for h in handlers
        )

    def type_name(self, type_: t.Type, boxed: bool = False) -> str:
        match type_:
            case t.NoneT():
                raise UnsupportedError("type", "a value that is always none has no type in Nim")
            case t.Never():
                return "int"
            case t.Dict(key=k, value=v):
                self.hashed(k)
                return f"{'OrderedTable' if self.ordered else 'Table'}[{self.type_name(k)}, {self.type_name(v)}]"
            case t.Set(elem=elem):
                self.hashed(elem)
                return f"HashSet[{self.type_name(elem)}]"
            case t.Tuple(items=()):
                raise UnsupportedError("tuple", "an empty tuple has no form in Nim")
            case t.Tuple(items=(only,)):
                return f"({self.type_name(only)},)"
            case t.Tuple(items=items):
                return f"({', '.join(map(self.type_name, items))})"
            case t.Optional(inner=inner) if isinstance(inner, NILABLE):
                return self.type_name(inner)
            case t.Optional(inner=inner):
                return f"Option[{self.type_name(inner)}]"
            case t.Func(params=params, result=result):
                shown = ", ".join(f"{'abcdefgh'[i]}: {self.type_name(p)}" for i, p in enumerate(params))
                return f"proc ({shown}){self.returns(result)}"
            case t.Union():
                return self.union_name(type_)
            case t.Class(name=name) if name in self.classes:
                return self.name(name)
            case t.Class(name=name) if not name.startswith("re."):
                return f"ref {self.native(name)}"
            case _:
                return super().type_name(type_, boxed)

    def hashed(self, type_: t.Type) -> None:
        """Raises ``UnsupportedError`` where keys of a type have no hash; asks for those that Nim's library lacks."""
        for held in nested(type_):
            match held:
                case t.Class(name=name) if name in self.classes:
                    if "__hash__" not in self.methods_of(name):
                        raise UnsupportedError("hash", f"objects of class {name} as keys have no hash in Nim here")
                case t.Union():
                    self.ask(held, "hash")
                case t.Optional():
                    self.helper("hashOption")
                case t.Func() | t.Dict():
                    raise UnsupportedError("hash", f"values of type {t.show(held)} have no hash in Nim")

    def returns(self, result: t.Type) -> str:
        return "" if isinstance(result, t.NoneT) else f": {self.type_name(result)}"

    def native(self, name: str) -> str:
        """The class raised for a canonical exception."""
        if name in self.classes:
            return self.name(name)
        native: dict[str, str] = self.target.options["exceptions"]
        return native.get(name) or self.helper(name)

    def caught(self, name: str) -> list[str]:
        wider: dict[str, list[str]] = self.target.options["caught"]
        return (
            [
                c if c in ("CatchableError", "Defect", "IndexDefect", "KeyError", "OSError", "IOError") else self.native(c)
                for c in wider[name]
            ]
            if name in wider
            else [self.native(name)]
        )

    # --- conditions of rules that only Nim has ------------------------------------------------------------------------

    def rule(self, key: str, args: Sequence[ir.Expr], node: ir.Expr) -> Code:
        """What is compared needs an order or a hash that Nim's library lacks."""
        if key.startswith(ORDERING):
            keys = [a.type.result for a in args if isinstance(a.type, t.Func)]
            types: list[t.Type] = [t.List(k) for k in keys] or [a.type for a in args]
            for type_ in (n for x in types for n in nested(x)):
                self.check_order(type_, node, inside=type_ not in types)
        if self.changes_temporary(key, args):
            args = (Raw(Code(self.lvalue(args[0]), POSTFIX), type=args[0].type), *args[1:])
        if key in ("list.contains", "iter.contains"):
            match args[1]:
                case ir.Coerce(operand=held, type=inner) if held.type == t.Optional(inner) and not isinstance(inner, NILABLE):
                    rank = self.operators.infix["=="]
                    return Code(f"{self.vec(args[0]).text}.anyIt(some(it) == {self.expr(held, rank + 1)})", POSTFIX)
        outer, self.unordered = self.unordered, tuple(args) if key in UNORDERED else ()
        try:
            return super().rule(key, args, node)
        finally:
            self.unordered = outer

    def check_order(self, type_: t.Type, node: ir.Expr, inside: bool) -> None:
        """Raises ``UnsupportedError`` where values have no order; asks for the order of sequences."""
        match type_:
            case t.List() if inside:
                self.helper("lessSeq")
            case t.Union() if inside:
                self.ask(type_, "order")
            case t.Optional() | t.Dict():
                if inside:
                    raise UnsupportedError("order", f"values of type {t.show(type_)} have no order in Nim", node.span)
            case t.Class(name=name) if name in self.classes:
                if "__lt__" not in self.methods_of(name):
                    raise UnsupportedError("order", f"objects of class {name} have no order", node.span)
            case _:
                pass

    def _holds_one(self, key: str, wanted: Any, args: Sequence[ir.Expr], node: ir.Expr) -> bool:
        match key:
            case "nonzero1":
                return (isinstance(args[1], ir.Const) and args[1].value != 0) is bool(wanted)
            case "small_shift":
                return isinstance(args[1], ir.Const) and 0 <= args[1].value < 64
            case "letter1" | "letter2":
                return is_letter(args[int(key[-1])])
            case "filled1":
                return is_letter(args[1]) or super()._holds_one(key, wanted, args, node)
            case "same01":
                return args[0] == args[1]
            case "told":
                return (self.tells_keys or self.shows_keys) is bool(wanted)
            case "ordered":
                return self.ordered is bool(wanted)
            case "nilable0":
                type_ = args[0].type
                return isinstance(type_.inner if isinstance(type_, t.Optional) else type_, NILABLE)
            case "nilable":
                return isinstance(node.type, t.Optional) and isinstance(node.type.inner, NILABLE)
            case "default2":
                return isinstance(args[2], ir.Const) and not args[2].value and args[2].value is not None
            case "sortable0":
                return all(isinstance(n, t.Int | t.Float | t.Str | t.Char | t.Bool | t.Tuple) for n in nested(element_type(args[0].type)))
            case "plainkey1":
                return (
                    isinstance(args[1], ir.Lambda)
                    and not self.inside_it
                    and not any(
                        isinstance(n, ir.Lambda | ir.Comp | ir.Block | ir.IfExp)
                        or (
                            isinstance(n, ir.Op)
                            and n.args
                            and isinstance(n.args[0].type, t.Str | t.List)
                            and n.concept.startswith(("iter.", "str.chars"))
                        )
                        for n in ir.walk(args[1].body)
                    )
                )
            case "defect0":
                return isinstance(args[0].type, t.Class) and args[0].type.name not in self.classes
            case _:
                return super()._holds_one(key, wanted, args, node)

    # --- operands in the forms that rules ask for ---------------------------------------------------------------------

    def slot_letter(self, node: ir.Expr) -> Code:
        """A text of one character as that character."""
        if isinstance(node, ir.Coerce) and isinstance(node.operand.type, t.Char):
            return self.code(node.operand)
        if is_letter(node) and isinstance(node, ir.Const):
            return Code(self.char_literal(node.value))
        return self.code(node)

    def slot_charset(self, node: ir.Expr) -> Code:
        """The characters of a text as a set."""
        if isinstance(node, ir.Const):
            return Code("{" + ", ".join(self.char_literal(c) for c in dict.fromkeys(node.value)) + "}")
        return Code(f"{self.helper('charsOf')}({self.expr(node)})", POSTFIX)

    def slot_only(self, node: ir.Expr) -> Code:
        assert isinstance(node, ir.ListLit)
        return self.code(node.items[0])

    def slot_maybe(self, node: ir.Expr) -> Code:
        """A bound of a slice that may be missing."""
        if isinstance(node, ir.Const) and node.value is None:
            return Code("none(int)", POSTFIX)
        if isinstance(node.type, t.Optional):
            return self.code(node)
        return Code(f"some({self.expr(node)})", POSTFIX)

    def slot_from_start(self, node: ir.Expr) -> Code:
        """Where a part begins, which is the start where nothing is said."""
        return self.bound_or(node, "0")

    def slot_to_end(self, node: ir.Expr) -> Code:
        """Where a part ends, which is beyond any end where nothing is said."""
        return self.bound_or(node, "high(int)")

    def bound_or(self, node: ir.Expr, missing: str) -> Code:
        if isinstance(node, ir.Const) and node.value is None:
            return Code(missing, POSTFIX)
        return Code(f"{self.expr(node, POSTFIX)}.get({missing})", POSTFIX) if isinstance(node.type, t.Optional) else self.code(node)

    def slot_last(self, node: ir.Expr) -> Code:
        """The last place before a bound."""
        return self.code(moved(node, "-"))

    def slot_none(self, node: ir.Expr) -> Code:
        """A function without a result as one that gives the text of none."""
        assert isinstance(node, ir.Lambda)
        return Code(f'proc (): string =\n  {self.expr(node.body)}\n  "null"', 0)

    def slot_type_name(self, node: ir.Expr) -> Code:
        return Code(self.type_name(node.type))

    def slot_type_elem(self, node: ir.Expr) -> Code:
        return Code(self.type_name(element_type(node.type)))

    def key_parts(self, function: ir.Expr) -> tuple[str, str, t.Type]:
        """A key of ``a`` and of ``b``, and the type of what has them."""
        names = self.unused("a"), self.unused("b")
        if not isinstance(function, ir.Lambda):
            assert isinstance(function.type, t.Func)
            shown = self.expr(function, POSTFIX)
            return f"{shown}({names[0]})", f"{shown}({names[1]})", function.type.params[0]
        param = function.params[0]
        return self.applied(function, names[0]), self.applied(function, names[1]), param.type

    def applied(self, function: ir.Lambda, name: str) -> str:
        """What a function says of an argument with this name."""
        kept = dict(self.names)
        hoisting, self._hoisting = self._hoisting, False
        if isinstance(function, PatternLambda):
            assert isinstance(function.pattern, ir.TupleLit)
            self.name_parts(function.pattern, name)
        else:
            self.names[function.params[0].name] = name
        try:
            return self.expr(function.body)
        finally:
            self.names, self._hoisting = {**self.names, **kept}, hoisting

    def name_parts(self, pattern: ir.TupleLit, name: str) -> None:
        for i, item in enumerate(pattern.items):
            if isinstance(item, ir.TupleLit):
                self.name_parts(item, f"{name}[{i}]")
            elif isinstance(item, ir.Name):
                self.names[item.id] = f"{name}[{i}]"

    def slot_by(self, node: ir.Expr) -> Code:
        """A comparison by a key."""
        a, b, type_ = self.key_parts(node)
        return Code(f"proc ({self.unused('a')}, {self.unused('b')}: {self.type_name(type_)}): int = cmp({a}, {b})", 0)

    def slot_by_desc(self, node: ir.Expr) -> Code:
        a, b, type_ = self.key_parts(node)
        return Code(f"proc ({self.unused('a')}, {self.unused('b')}: {self.type_name(type_)}): int = cmp({b}, {a})", 0)

    def slot_it(self, node: ir.Expr) -> Code:
        assert isinstance(node, ir.Lambda)
        return Code(self.with_it(node))

    def with_it(self, node: ir.Lambda) -> str:
        outer, self.inside_it = self.inside_it, True
        try:
            return self.applied(node, "it")
        finally:
            self.inside_it = outer

    def vec(self, node: ir.Expr) -> Code:
        """An iterable as a seq."""
        match node.type:
            case t.Str():
                if self.module.strings != "ascii":
                    return Code(f"{self.helper('runesOf')}({self.expr(node)})", POSTFIX)
                return Code(f"{self.expr(node, POSTFIX)}.mapIt($it)", POSTFIX)
            case t.Set() if any(node is arg for arg in self.unordered):
                return Code(f"toSeq({self.expr(node)})", POSTFIX)
            case t.Set():
                return self.rule("set.to_list", (node,), ir.Op("set.to_list", (node,), type=t.List(element_type(node.type))))
            case t.Dict():
                return Code(f"toSeq({self.expr(node, POSTFIX)}.keys)", POSTFIX)
            case t.Bytes():
                return Code(f"{self.expr(node, POSTFIX)}.mapIt(int(it))", POSTFIX)
            case t.Tuple():
                return self.tuple_items(node)
            case _:
                code = self.code(node)
                return code if code.prec >= POSTFIX else Code(f"({code.text})")

    def tuple_items(self, node: ir.Expr) -> Code:
        """A tuple's items as a seq."""
        assert isinstance(node.type, t.Tuple)
        array = t.List(t.join_all(t.children(node.type)))
        if isinstance(node, ir.TupleLit):
            return self.expr_ListLit(ir.ListLit(node.items, type=array))
        if len(set(node.type.items)) == 1 and self.repeatable(node):
            whole = self.expr(node, POSTFIX)
            return Code("@[" + ", ".join(f"{whole}[{i}]" for i in range(len(node.type.items))) + "]")
        raise UnsupportedError("tuple", "a loop through a tuple of several types", node.span)

    # --- literals -----------------------------------------------------------------------------------------------------

    def int_literal(self, value: int, type_: t.Type) -> Code:
        if not -(1 << 63) <= value < 1 << 63 or type_ == t.BIGINT:
            raise UnsupportedError("bigint", f"the integer {value} may not fit into 64 bits")
        if value == -(1 << 63):
            return Code("low(int)", POSTFIX)
        return super().int_literal(value, type_) if abs(value) < 1 << 31 else Code(f"int({value})", POSTFIX)  # else it is an int64

    def escape_code(self, code: int) -> str:
        return f"\\x{code:02x}" if code < 0x80 else f"\\u{code:04x}" if code < 0x10000 else f"\\u{{{code:x}}}"

    def expr_Const(self, node: ir.Const) -> Code:
        if node.value is None and isinstance(node.type, t.Optional) and not isinstance(node.type.inner, NILABLE):
            return Code(f"none({self.type_name(node.type.inner)})", POSTFIX)
        return super().expr_Const(node)

    def expr_ListLit(self, node: ir.ListLit) -> Code:
        if not node.items:
            return Code(f"newSeq[{self.type_name(element_type(node.type))}]()", POSTFIX)
        elem = element_type(node.type)
        if isinstance(elem, t.AnyT) and len({i.type for i in node.items}) > 1:
            raise UnsupportedError("type", "a sequence of anything has no type in Nim", node.span)
        return Code(self.wrapped_items("@[", [self.item(i, elem) for i in node.items], "]"))

    def item(self, node: ir.Expr, elem: t.Type | None = None) -> str:
        """An element of a literal: functions without variables of their own and objects of derived classes have types of their own."""
        text = self.expr(node)
        if isinstance(node.type, t.Func):
            return f"({self.type_name(node.type)})({text})"
        return f"{self.type_name(elem)}({text})" if isinstance(elem, t.Class) and node.type != elem else text

    def wrapped_items(self, head: str, items: Sequence[str], end: str) -> str:
        text = ", ".join(items)
        if len(text) > 110:
            return head + "\n" + ",\n".join(f"{self.INDENT}{item}" for item in items) + "\n" + end
        return f"{head}{text}{end}"

    def expr_SetLit(self, node: ir.SetLit) -> Code:
        self.hashed(element_type(node.type))
        if not node.items:
            return Code(f"initHashSet[{self.type_name(element_type(node.type))}]()", POSTFIX)
        return Code(f"[{', '.join(map(self.expr, node.items))}].toHashSet", POSTFIX)

    def expr_TupleLit(self, node: ir.TupleLit) -> Code:
        if isinstance(node.type, t.List):
            return self.expr_ListLit(ir.ListLit(node.items, type=node.type))
        if not node.items:
            raise UnsupportedError("tuple", "an empty tuple has no form in Nim", node.span)
        return Code(f"({', '.join(map(self.item, node.items))}{',' if len(node.items) == 1 else ''})")

    def expr_DictLit(self, node: ir.DictLit) -> Code:
        type_ = node.type
        assert isinstance(type_, t.Dict)
        self.hashed(type_.key)
        ordered = "Ordered" if self.ordered else ""
        if not node.entries:
            return Code(f"init{ordered}Table[{self.type_name(type_.key)}, {self.type_name(type_.value)}]()", POSTFIX)
        entries = [f"{self.expr(k)}: {self.item(v, type_.value)}" for k, v in node.entries]
        return Code(f"{self.wrapped_items('{', entries, '}')}.to{ordered}Table", POSTFIX)

    # --- access -------------------------------------------------------------------------------------------------------

    def expr_Index(self, node: ir.Index) -> Code:
        if isinstance(node.obj.type, t.Tuple):
            if not isinstance(node.index, ir.Const):
                raise UnsupportedError("tuple-index", "a tuple is indexed by a value that is not constant", node.span)
            return Code(f"{self.expr(node.obj, POSTFIX)}[{node.index.value % len(node.obj.type.items)}]", POSTFIX)
        kind = "list" if isinstance(node.obj.type, t.List | t.Iter) else type(node.obj.type).__name__.lower()
        return self.rule(f"index.{kind}", (node.obj, node.index), node)

    def expr_Slice(self, node: ir.Slice) -> Code:
        if isinstance(node.obj.type, t.Tuple):
            raise UnsupportedError("slice", "a slice of a tuple has no form in Nim", node.span)
        if node.step == ir.Const(-1, type=t.INT) and node.lo is None and node.hi is None:
            return self.rule("str.reversed" if isinstance(node.obj.type, t.Str) else "list.reversed", (node.obj,), node)
        return super().expr_Slice(node)

    def expr_Not(self, node: ir.Not) -> Code:
        rank = self.operators.infix["in"]
        match node.operand:
            case ir.Truthy(operand=ir.Expr(type=t.Str() | t.List() | t.Set() | t.Dict()) as x):
                return Code(f"{self.expr(x, POSTFIX)}.len == 0", self.operators.infix["=="])
            case ir.Op(concept="dict.contains" | "set.contains" | "list.contains" | "str.contains" | "iter.contains" | "range.contains"):
                code = self.code(node.operand)
                found = re.fullmatch(r"([^()]+|\([^()]*\)|[\w.]+\([^()]*\)) in (.+)", code.text)
                if found is not None and " in " not in found[2]:
                    return Code(f"{found[1]} notin {found[2]}", rank)
        return self.rule("not", (node.operand,), node)

    def expr_Compare(self, node: ir.Compare) -> Code:
        left, right = node.left.type, node.right.type
        if (even := self.even_rest(node, "mod")) is not None:
            return even
        if isinstance(left, t.Class) and left.name in self.classes:
            return self.compared_objects(node, left.name) or self.rule(f"compare.{node.op}", (node.left, node.right), node)
        if node.op not in ("==", "!="):
            there = [ir.Coerce(s, type=s.type.inner, span=s.span) if isinstance(s.type, t.Optional) else s for s in (node.left, node.right)]
            node = dataclasses.replace(node, left=there[0], right=there[1])
            for type_ in nested(node.left.type):
                self.check_order(type_, node, inside=True)
            if isinstance(node.left.type, t.Set):
                return self.rule(f"compare.{node.op}", (node.left, node.right), node)
            if holds(node.left.type, t.List) and node.op in ("<=", ">="):
                self.helper("atMostSeq")
        elif isinstance(left, t.Dict) and self.ordered:
            same = Code(f"{self.helper('sameEntries')}({self.expr(node.left)}, {self.expr(node.right)})", POSTFIX)
            return same if node.op == "==" else Code(f"not {same.text}", self.operators.prefix["not"])
        elif self.ordered and holds(left, t.Dict):
            raise UnsupportedError(
                "compare", f"values of type {t.show(left)} are compared: Nim's dictionaries in them by their order", node.span
            )
        elif isinstance(left, t.Union) != isinstance(right, t.Union):
            union = left if isinstance(left, t.Union) else right
            node = dataclasses.replace(node, left=ir.Coerce(node.left, type=union), right=ir.Coerce(node.right, type=union))
        return self.rule(f"compare.{node.op}", (node.left, node.right), node)

    def expr_Same(self, node: ir.Same) -> Code:
        for side in (node.left.type, node.right.type):
            if isinstance(side, t.List | t.Dict | t.Set):
                raise UnsupportedError("same", "whether two containers are one can't be told of values", node.span)
        return self.rule("not_same" if node.negated else "same", (node.left, node.right), node)

    def expr_IfExp(self, node: ir.IfExp) -> Code:
        return Code(f"(if {self.expr(node.cond)}: {self.expr(node.then)} else: {self.expr(node.orelse)})")

    # --- conversions --------------------------------------------------------------------------------------------------

    def expr_Coerce(self, node: ir.Coerce) -> Code:
        source, to, operand = node.operand.type, node.type, node.operand
        match source, to:
            case _ if source == to:
                return self.code(operand)
            case t.Class(name=name), t.Class(name=below) if any(c.name == name for c in lineage(below, self.classes)[1:]):
                return Code(self.downcast(self.expr(operand, POSTFIX), self.name(below)), POSTFIX)
            case _ if (literal := self.converted_literal(operand, to)) is not None:
                return self.code(literal)
            case _, t.Union() if not isinstance(source, t.Optional):
                return self.wrapped(operand, to)
            case t.Union(), _ if isinstance(operand, ir.Coerce) and operand.operand.type == to:
                return self.code(operand.operand)
            case t.Union(), _ if not isinstance(to, t.Optional):
                return self.unwrapped(operand, source, to)
            case t.NoneT(), t.Optional() if effects.acts(operand):
                raise UnsupportedError("none", "what gives nothing stands where a value is needed", operand.span)
            case t.NoneT(), t.Optional():
                return self.code(ir.Const(None, type=to))
            case t.Optional(inner=a), t.Optional(inner=b) if not isinstance(a, NILABLE) and not isinstance(b, NILABLE):
                item = ir.Name("item", type=a)
                change = self.expr(ir.Coerce(item, type=b))
                return Code(f"{self.expr(operand, POSTFIX)}.map((item: {self.type_name(a)}) => {change})", POSTFIX)
            case (t.Optional(inner=held), _) if not isinstance(to, t.Optional) or held == to:
                code = self.rule("coerce.optional.inner", (operand,), node)
                return code if held == to else self.expr_Coerce(ir.Coerce(Raw(code, type=held), type=to))
            case _, t.Optional(inner=inner) if isinstance(inner, NILABLE):
                return self.code(operand)
            case _, t.Optional(inner=inner):
                value = operand if source == inner else ir.Coerce(operand, type=inner)
                return Code(f"some({self.expr(value)})", POSTFIX)
            case ((t.List(elem=a) | t.Iter(elem=a)), (t.List(elem=b) | t.Iter(elem=b))):
                return self.converted_items(operand, a, b, to)
            case t.Tuple(items=a), t.Tuple(items=b) if len(a) == len(b):
                return self.expr_TupleLit(self.converted_parts(Raw(self.slot_place(operand), type=source), source, to))
            case t.Tuple(), t.List():
                return self.tuple_items(operand)
            case t.Dict(key=k1, value=v1), t.Dict(key=k, value=v):
                self.hashed(k)
                pair = [self.expr(ir.Coerce(Raw(Code(f"it[{i}]", POSTFIX), type=x), type=y)) for i, x, y in ((0, k1, k), (1, v1, v))]
                ordered = "Ordered" if self.ordered else ""
                return Code(f"toSeq({self.expr(operand, POSTFIX)}.pairs).mapIt(({pair[0]}, {pair[1]})).to{ordered}Table", POSTFIX)
            case t.Set(elem=a), t.Set(elem=b):
                if a == b:
                    return self.code(operand)
                return Code(f"{self.converted_items(Raw(self.vec(operand), type=t.List(a)), a, b, t.List(b)).text}.toHashSet", POSTFIX)
            case t.Class(name=a), t.Class(name=b):
                if b in {c.name for c in lineage(a, self.classes)} | {c.base for c in lineage(a, self.classes)}:
                    return self.code(operand)
                return Code(f"{self.name(b)}({self.expr(operand)})", POSTFIX)
        return super().expr_Coerce(node)

    def converted_items(self, operand: ir.Expr, a: t.Type, b: t.Type, to: t.Type) -> Code:
        """A list with each of its items as of another type."""
        if a == b:
            return self.code(operand)
        if isinstance(a, t.Never):
            return self.code(ir.ListLit((), type=to))
        change = self.expr(ir.Coerce(Raw(Code("it"), type=a), type=b))
        return Code(f"{self.expr(operand, POSTFIX)}.mapIt({change})", POSTFIX)

    # --- comprehensions -----------------------------------------------------------------------------------------------

    def expr_Comp(self, node: ir.Comp) -> Code:
        """``mapIt`` and ``filterIt`` where the element has a name, ``collect`` around a loop else."""
        (clause,) = node.clauses
        hoisting, self._hoisting = self._hoisting, False
        try:
            head, first = self.loop_head(clause.target, clause.iterable, texts=True)
            if first:
                raise UnsupportedError("pattern", "a pattern of a comprehension has no form in Nim here", node.span)
            elem = self.item(node.elem, element_type(node.type)) if isinstance(node.elem.type, t.Class) else self.expr(node.elem)
            if isinstance(node.elem, ir.Const | LITERAL) and isinstance(node.elem.type, t.Optional):
                raise UnsupportedError("comprehension", "an element of a comprehension has no type of its own", node.span)
            if node.kind == "set":
                elem = f"{{{elem}}}"
            elif node.value is not None:
                elem = f"{{{elem}: {self.expr(node.value)}}}"
            elif isinstance(node.elem, ir.Op) and re.search(r"\.split(Whitespace)?\([^()]*\)$", elem):
                elem = f"toSeq({elem})"  # collect would take the iterator of that name, and its items for the elements.
            rank = self.operators.infix["and"]
            conditions = [self.expr(c, rank + (i > 0) if len(clause.conditions) > 1 else 0) for i, c in enumerate(clause.conditions)]
            body = f"(if {' and '.join(conditions)}: {elem})" if conditions else elem
            return Code(f"collect({head} {body})", POSTFIX)
        finally:
            self._hoisting = hoisting

    def loop_head(self, target: ir.Expr, iterable: ir.Expr, copied: bool = False, texts: bool = False) -> tuple[str, list[str]]:
        raise NotImplementedError

    # --- texts --------------------------------------------------------------------------------------------------------

    def slot_repr(self, node: ir.Expr) -> Code:
        match node.type:
            case t.Class(name=name) if name in self.classes and "__repr__" in self.methods_of(name):
                return self.code(ir.MethodCall(node, "__repr__", (), type=t.STR))
            case t.Str():
                return Code(f"{self.helper('quoted')}({self.expr(node)})", POSTFIX)
            case t.Char():
                return Code(f"{self.helper('quoted')}(${self.expr(node, POSTFIX)})", POSTFIX)
            case t.Int() | t.Float() | t.Bool():
                return self.text(node)
            case t.List(elem=elem, frozen=False):
                self.check_shown(elem, node)
                return self.between("[", f'{self.enclose(self.shown_items(node, elem), POSTFIX)}.join(", ")', "]")
            case t.Dict(key=key, value=value):
                self.check_shown(node.type, node)
                entry = [self.slot_repr(Raw(Code(f"it[{i}]", POSTFIX), type=x)) for i, x in enumerate((key, value))]
                rank = self.operators.infix["&"]
                shown = f'{self.enclose(entry[0], rank)} & ": " & {self.enclose(entry[1], rank + 1)}'
                return self.between("{", f'toSeq({self.expr(node, POSTFIX)}.pairs).mapIt({shown}).join(", ")', "}")
            case type_:
                self.check_shown(type_, node)
                return Code(f"{self.helper('reprOf')}({self.expr(node)})", POSTFIX)

    def between(self, opening: str, text: str, closing: str) -> Code:
        """A text in brackets."""
        return Code(f'"{opening}" & {text} & "{closing}"', self.operators.infix["&"])

    def shown_items(self, node: ir.Expr, elem: t.Type) -> Code:
        """A list whose elements ``join`` shows as they are to be."""
        if isinstance(elem, t.Int):
            return self.code(node)
        outer, self.inside_it = self.inside_it, True
        shown = self.slot_repr(Raw(Code("it", POSTFIX), type=elem)).text
        self.inside_it = outer
        return Code(f"{self.expr(node, POSTFIX)}.mapIt({shown})", POSTFIX)

    def check_shown(self, type_: t.Type, node: ir.Expr) -> None:
        for held in nested(type_):
            if isinstance(held, t.Union):
                self.ask(held, "text")
        if any(isinstance(n, t.Class | t.Func | t.Bytes) for n in nested(type_)):
            raise UnsupportedError("text", f"a value of type {t.show(type_)} has no text in Nim here", node.span)

    def text(self, node: ir.Expr) -> Code:
        """The text of a value."""
        prefix = self.operators.prefix["$"]
        match node.type:
            case t.Str():
                return self.code(node)
            case t.Char() | t.Int():
                return Code(f"${self.expr(node, POSTFIX)}", prefix)
            case t.Bool():
                return Code(f'(if {self.expr(node)}: "True" else: "False")')
            case t.Float():
                return Code(f"{self.helper('floatText')}({self.expr(node)})", POSTFIX)
            case t.NoneT():
                return Code('"None"')
            case t.Class(name=name) if self.is_exception(name):
                if "__str__" in self.methods_of(name):
                    return self.code(ir.MethodCall(node, "__str__", (), type=t.STR))
                return self.rule("error.message", (node,), ir.Op("error.message", (node,), type=t.STR))
            case t.Class(name=name):
                if (said := self.said_itself(node, name)) is not None:
                    return said
                raise UnsupportedError("text", f"a value of type {t.show(node.type)} has no text", node.span)
            case t.Union(members=members) if t.STR in members:
                self.ask(node.type, "text")
                whole = self.slot_place(node).text
                return Code(f"(if {whole}.kind == {self.kind_of(node.type, t.STR)}: {whole}.{self.field(t.STR)} else: ${whole})")
            case t.Union():
                self.ask(node.type, "text")
                return Code(f"${self.expr(node, POSTFIX)}", prefix)
            case t.Optional(inner=t.Str()):
                return Code(f'{self.expr(node, POSTFIX)}.get("None")', POSTFIX)
            case t.Optional(inner=t.Class(name=name) as inner) if name in self.classes:
                whole = self.slot_place(node).text
                return Code(f'(if {whole}.isNil: "None" else: {self.text(Raw(Code(whole, POSTFIX), type=inner)).text})')
            case t.Optional(inner=t.Union(members=members) as union) if t.STR in members:
                whole = self.slot_place(node).text
                return Code(f'(if {whole}.isSome: {self.text(Raw(Code(f"{whole}.get", POSTFIX), type=union)).text} else: "None")')
            case _:
                return self.slot_repr(node)

    def slot_shown(self, node: ir.Expr) -> Code:
        """A value as arguments of ``echo`` and ``write``, which take texts, integers and characters as they are."""
        match node:
            case ir.Interp(parts=parts) if self.interpolated(parts) is None and not any(
                isinstance(p, ir.Formatted) and (p.spec or effects.acts(p.value)) for p in parts
            ):
                shown = [
                    self.expr(p)
                    if isinstance(p, ir.Const)
                    else self.slot_repr(p.value).text
                    if p.conversion
                    else self.slot_shown(p.value).text
                    for p in parts
                ]
                return Code(", ".join(shown))
            case ir.Expr(type=t.Str() | t.Char() | t.Int()):
                return self.code(node)
            case _:
                return self.text(node)

    def interpolated(self, parts: Sequence[ir.Const | ir.Formatted]) -> Code | None:
        """A text with values in it, where these are so simple that they can stand in it."""
        text = ""
        for part in parts:
            if isinstance(part, ir.Const):
                text += self.string_literal(part.value)[1:-1].replace("{", "{{").replace("}", "}}")
            elif part.spec or part.conversion or not isinstance(part.value.type, t.Str | t.Int | t.Char):
                return None
            else:
                shown = self.expr(part.value)
                if not re.fullmatch(r"[\w.]+", shown):
                    return None
                text += f"{{{shown}}}"
        return Code(f'&"{text}"', self.operators.prefix["$"])

    def expr_Interp(self, node: ir.Interp) -> Code:
        parts = [p for p in node.parts if not (isinstance(p, ir.Const) and p.value == "")]
        if len(parts) > 1 and (whole := self.interpolated(parts)) is not None:
            return whole
        shown: list[str] = []
        rank = self.operators.infix["&"]
        for part in parts:
            if isinstance(part, ir.Const):
                shown.append(self.string_literal(part.value))
            elif part.conversion == "r":
                shown.append(self.enclose(self.slot_repr(part.value), rank + 1))
            else:
                shown.append(self.enclose(self.text(part.value), rank + 1))
        if not shown:
            return Code('""')
        if len(shown) == 1 and isinstance(parts[0], ir.Formatted):
            return self.slot_repr(parts[0].value) if parts[0].conversion == "r" else self.text(parts[0].value)
        return Code(" & ".join(shown), rank if len(shown) > 1 else ATOM)

    def expr_Op(self, node: ir.Op) -> Code:
        match node:
            case ir.Op(concept="iter.any" | "iter.all", args=(ir.Comp(kind="iter" | "list", value=None) as comp,)):
                found = self.quantified(node.concept, comp)
                if found is not None:
                    return found
            case ir.Op(concept="str.concat", args=(left, right)) if isinstance(left.type, t.Char) and isinstance(right.type, t.Char):
                return Code(f"${self.expr(left, POSTFIX)} & {self.expr(right, POSTFIX)}", self.operators.infix["&"])
            case ir.Op(concept="codec.dynamic"):
                if isinstance(node.args[0].type, t.Union):
                    return self.encoded_union(node.args[0], node.args[0].type, node.args[1:])
                raise UnsupportedError("encode", f"a value of type {t.show(node.args[0].type)} has no encoding in Nim here", node.span)
        return self.rule(node.concept, node.args, node)

    def quantified(self, concept: str, comp: ir.Comp) -> Code | None:
        """``anyIt`` and ``allIt`` of one clause whose element has a simple name."""
        clause = comp.clauses[0]
        if len(comp.clauses) > 1 or self.inside_it or isinstance(clause.iterable, ir.Range) or not isinstance(comp.elem.type, t.Bool):
            return None
        if isinstance(clause.iterable.type, t.Set | t.Dict | t.Tuple) or not isinstance(clause.target, ir.Name):
            return None
        if any(isinstance(n, ir.Comp | ir.Lambda | ir.Op) and isinstance(n, ir.Comp | ir.Lambda) for n in ir.walk(comp.elem)):
            return None
        match clause.iterable:
            case ir.Op(concept="str.chars", args=(s,)) if isinstance(clause.target.type, t.Char) and isinstance(s.type, t.Str):
                source = self.expr(s, POSTFIX)
            case _:
                source = self.enclose(self.vec(clause.iterable), POSTFIX)
        params = (ir.Param(clause.target.id, clause.target.type),)

        def it(body: ir.Expr) -> str:
            return self.with_it(ir.Lambda(params, body, type=t.Func((clause.target.type,), body.type)))

        if clause.conditions:
            condition = clause.conditions[0] if len(clause.conditions) == 1 else ir.BoolOp("and", clause.conditions, type=t.BOOL)
            if concept == "iter.any":
                return Code(f"{source}.anyIt({it(ir.BoolOp('and', (condition, comp.elem), type=t.BOOL))})", POSTFIX)
            source = f"{source}.filterIt({it(condition)})"
        return Code(f"{source}.{'anyIt' if concept == 'iter.any' else 'allIt'}({it(comp.elem)})", POSTFIX)


def is_letter(node: ir.Expr) -> bool:
    """Is a text surely one ASCII character?"""
    if isinstance(node, ir.Coerce):
        return isinstance(node.operand.type, t.Char)
    return isinstance(node.type, t.Char) or (isinstance(node, ir.Const) and len(str(node.value)) == 1 and str(node.value).isascii())
