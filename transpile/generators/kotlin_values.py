"""Kotlin's values: types, integers, operations, expressions, comprehensions, literals, operands."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence
from typing import Any

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import ATOM, POSTFIX, Code, Raw, element_type
from dragoman.transpile.generators.chained import Chained
from dragoman.transpile.generators.clike import CLike
from dragoman.transpile.generators.managed import (
    COMPONENTS,
    METHOD_NAMES,
    ROWS_AS_LISTS,
    Managed,
    Untupled,
    narrows,
    one_of_them,
    type_parts,
)
from dragoman.transpile.generators.patterns import kind
from dragoman.transpile.generators.templates import UNARY, Slot

TUPLES = {1: "Single", 2: "Pair", 3: "Triple", 4: "Quad", 5: "Tuple5", 6: "Tuple6", 7: "Tuple7", 8: "Tuple8"}


class KotlinValues(Chained):
    """What an expression is in Kotlin; statements stand in ``Kotlin``."""

    TEXTS = (t.Str,)

    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: The class that is being written, and the variables of the current function.
        self.in_class = ""
        self.variables: frozenset[str] = frozenset()

    # --- names and types ----------------------------------------------------------------------------------------------

    def constant_name(self, name: str) -> str:
        return name.strip("_") if name.isupper() else self.convention(name)

    def member(self, name: str) -> str:
        if name in METHOD_NAMES:
            return METHOD_NAMES[name]
        plain = self.convention(name)
        return f"`{plain}`" if plain in self.target.options["reserved"] else plain

    def type_name(self, type_: t.Type, boxed: bool = False) -> str:
        match type_:
            case t.Optional(inner=t.Func() as inner):
                return f"({self.type_name(inner)})?"
            case t.Optional(inner=inner):
                return self.type_name(inner, boxed=True).removesuffix("?") + "?"
            case t.Union():
                return "Any"
            case t.AnyT() | t.Never():
                return "Any?"
            case t.NoneT():
                return "Any?" if boxed else "Unit"
            case t.Tuple(items=()):
                return self.helper("NoValues")
            case t.Tuple(items=items):
                return f"{self.record(len(items))}<{', '.join(self.type_name(i, boxed=True) for i in items)}>"
            case t.Iter(elem=elem):
                return f"{'Iterator' if self.one_pass else 'Iterable'}<{self.type_name(elem, boxed=True)}>"
            case t.List(elem=elem, frozen=frozen):
                return f"{'List' if frozen else 'MutableList'}<{self.type_name(elem, boxed=True)}>"
            case t.Set(elem=elem, frozen=True):
                return f"Set<{self.type_name(elem, boxed=True)}>"
            case t.Func(params=params, result=result):
                return self.function_type(params, result)
            case t.Class(name=name) if not any(c.name == name for c in self.module.classes):
                return self.rule_name(name)
            case _:
                return CLike.type_name(self, type_, boxed)

    def function_type(self, params: Sequence[t.Type], result: t.Type) -> str:
        return f"({', '.join(self.type_name(p, boxed=True) for p in params)}) -> {self.type_name(result)}"

    def record(self, size: int) -> str:
        if size not in TUPLES:
            raise UnsupportedError("tuple", f"a tuple of {size} items has no class in Kotlin here")
        return TUPLES[size] if size in (2, 3) else self.helper(TUPLES[size])

    def plain_equality(self, type_: t.Type) -> bool:
        return not isinstance(type_, t.Bytes)

    def natural(self, type_: t.Type) -> bool:
        return isinstance(type_, t.Bool | t.Int | t.Float | t.Char) or (isinstance(type_, t.Str) and self.module.strings != "unicode")

    def structural(self, type_: t.Type) -> bool:
        return False

    # --- integers -----------------------------------------------------------------------------------------------------

    def long_code(self, node: ir.Expr) -> Code:
        """The expression where a ``Long`` is wanted."""
        if node.type != t.INT or not self.is_int(node):
            return self.code(node)
        if isinstance(node, ir.Const):
            return Code(f"{node.value}L", ATOM if node.value >= 0 else UNARY)
        if isinstance(node, ir.IfExp):
            return self.choice(node, self.long_code)
        return Code(f"{self.expr(node, POSTFIX)}.toLong()", POSTFIX)

    def object_code(self, node: ir.Expr) -> Code:
        if isinstance(node, ir.Coerce) and isinstance(node.type, t.Union) and isinstance(node.operand, ir.Lambda):
            return self.typed_function(node.operand)
        if isinstance(node, ir.Coerce) and isinstance(node.type, t.Optional | t.Union) and not isinstance(node.operand.type, t.Optional):
            return self.code(node) if narrows(node.operand.type, node.type) else self.object_code(node.operand)
        return self.long_code(node)

    def result_code(self, node: ir.Expr) -> Code:
        return self.object_code(node)

    def store(self, target: ir.Expr) -> str:
        match target:
            case ir.Lookup(obj=obj, key=key):
                return f"{self.expr(obj, POSTFIX)}[{self.object_code(key).text}]"
            case _:
                return super().store(target)

    def slot_long(self, node: ir.Expr) -> Code:
        if node.type == t.Int(32):
            return Code(f"{node.value}L" if isinstance(node, ir.Const) else f"{self.expr(node, POSTFIX)}.toLong()", POSTFIX)
        return self.long_code(node)

    def slot_box(self, node: ir.Expr) -> Code:
        return self.object_code(node)

    def slot_int(self, node: ir.Expr) -> Code:
        if self.is_int(node):
            return self.code(node)
        return Code(f"{self.expr(node, POSTFIX)}.toInt()", POSTFIX)

    def slot_count(self, node: ir.Expr) -> Code:
        if isinstance(node, ir.Const):
            return Code(str(max(0, node.value)))
        return self.slot_int(node) if self.nonneg(node) else Code(f"maxOf(0, {self.slot_int(node).text})", POSTFIX)

    def slot_num(self, node: ir.Expr) -> Code:
        return self.long_code(node)

    def int_literal(self, value: int, type_: t.Type) -> Code:
        if isinstance(type_, t.Int) and type_.bits == 0:
            named = {0: "ZERO", 1: "ONE", 2: "TWO", 10: "TEN"}
            if value in named:
                return Code(f"BigInteger.{named[value]}", POSTFIX)
            return Code(f"BigInteger.valueOf({value}L)" if abs(value) < 2**63 else f'BigInteger("{value}")', POSTFIX)
        if value == -(2**63):
            return Code("Long.MIN_VALUE", POSTFIX)
        return super().int_literal(value, type_)

    def against(self, node: ir.Expr, other: ir.Expr) -> ir.Expr:
        return node

    # --- rules --------------------------------------------------------------------------------------------------------

    def special(self, key: str, args: Sequence[ir.Expr], node: ir.Expr) -> Code | None:
        match key, len(args):
            case "tuple.concat", _:
                return Managed.special(self, key, args, node)
            case "iter.zip" | "iter.product", 3:
                self.fired.append(f"{self.ID}:{key}")
                name = self.helper("zip3" if key == "iter.zip" else "triplesOf")
                return Code(f"{name}({', '.join(self.slot_items(a).text for a in args)})", POSTFIX)
            case "list.repeat", _ if isinstance(args[0], ir.ListLit) and len(args[0].items) == 1 and self.repeatable(args[0].items[0]):
                self.fired.append(f"{self.ID}:{key}")
                elem = self.type_name(element_type(node.type), boxed=True)
                return Code(
                    f"MutableList<{elem}>({self.slot_count(args[1]).text}) {{ {self.object_code(args[0].items[0]).text} }}", POSTFIX
                )
            case "list.repeat", _:
                return None
            case (
                ("iter.chain" | "iter.zip" | "iter.product" | "iter.zip_longest" | "iter.any" | "iter.all" | "iter.sum" | "length.list"),
                _,
            ):
                return super().special(key, args, node)
        elem_type = element_type(node.type)
        if not (isinstance(elem_type, t.Tuple) and elem_type.items and key in ROWS_AS_LISTS):
            return None
        rows = self.rule(key, args, Untupled(type=t.List(t.List(t.join_all(elem_type.items)))))
        row = self.unused("row")
        shown = ", ".join(f"{row}[{i}]" for i in range(len(elem_type.items)))
        ending = ".toMutableList()" if isinstance(node.type, t.List) and not node.type.frozen else ""
        return Code(f"{self.enclose(rows, POSTFIX)}.map {{ {row} -> {self.record(len(elem_type.items))}({shown}) }}{ending}", POSTFIX)

    def slot(self, slot: Slot, node: ir.Expr) -> str:
        if not slot.modifier and slot.index in self._objects and self._args and self._args[slot.index] is node:
            return self.enclose(self.object_code(node), slot.need)
        return CLike.slot(self, slot, node)

    # --- expressions --------------------------------------------------------------------------------------------------

    def code(self, node: ir.Expr) -> Code:
        if self.one_pass and isinstance(node.type, t.Iter) and self.is_list(node):
            return Code(f"{self.enclose(self.raw(node), POSTFIX)}.iterator()", POSTFIX)
        return CLike.code(self, node)

    def expr_Name(self, node: ir.Name) -> Code:
        if node.id in ("self", "super"):
            inside = self.function is not None and self.function.is_generator and self.in_class
            return Code({"self": f"this@{self.in_class}" if inside else "this"}.get(node.id, node.id))
        function = isinstance(node.type, t.Func) and node.id in self.functions and not any(d.name == node.id for d in self.module.constants)
        function = function and node.id not in self.variables
        return Code(f"::{self.name(node.id)}" if function else self.name(node.id))

    def expr_Const(self, node: ir.Const) -> Code:
        if isinstance(node.value, bytes):
            items = ", ".join(str(b if b < 128 else b - 256) for b in node.value)
            return Code(f"byteArrayOf({items})", POSTFIX)
        return CLike.expr_Const(self, node)

    def escape(self, char: str) -> str:
        return "\\$" if char == "$" else super().escape(char)

    def expr_Arith(self, node: ir.Arith) -> Code:
        if self.grows(node):
            name = {"+": "addExact", "-": "subtractExact", "*": "multiplyExact"}[node.op]
            self.fired.append(f"{self.ID}:exact")
            return Code(f"Math.{name}({self.long_code(node.left).text}, {self.long_code(node.right).text})", POSTFIX)
        if node.type == t.INT and self.is_int(node.left) and self.is_int(node.right) and not self.small(node):
            rank = self.operators.infix[node.op]
            return Code(f"{self.enclose(self.long_code(node.left), rank)} {node.op} {self.expr(node.right, rank + 1)}", rank)
        return CLike.rule(self, f"arith.{node.op}", (node.left, node.right), node)

    def is_int(self, node: ir.Expr) -> bool:
        if isinstance(node, ir.Coerce) and isinstance(node.type, t.Int) and node.type.bits == 64:
            return isinstance(node.operand.type, t.Char | t.Bool)
        if isinstance(node, ir.Op) and node.concept == "str.ord":
            return isinstance(node.args[0].type, t.Char)
        if isinstance(node, Raw):
            return node.type == t.Int(32)
        return super().is_int(node)

    def expr_Compare(self, node: ir.Compare) -> Code:
        op, left, right = node.op, node.left, node.right
        if op in ("==", "!="):
            if (
                isinstance(left, ir.Mod)
                and isinstance(right, ir.Const)
                and right.value == 0
                and isinstance(left.type, t.Int)
                and left.type.bits
            ):
                left = dataclasses.replace(left, sign="dividend")
            rank = self.operators.infix[op]
            if isinstance(left.type, t.Bytes):
                return self.rule(f"compare.{op}", (left, right), node)
            both = left.type == t.INT and self.is_int(left) and self.is_int(right)
            shown = [self.code(x) if both else self.object_code(x) for x in (left, right)]
            self.fired.append(f"{self.ID}:compare.{op}")
            return Code(f"{self.enclose(shown[0], rank)} {op} {self.enclose(shown[1], rank + 1)}", rank)
        if isinstance(left.type, t.Int | t.Float | t.Char | t.Bool) or (isinstance(left.type, t.Str) and self.natural(t.STR)):
            return CLike.rule(self, f"compare.{op}", (left, right), node)
        self.fired.append(f"{self.ID}:compare.{op}")
        text = f"{self.order(left.type)}.compare({self.expr(left)}, {self.expr(right)})"
        return Code(f"{text} {op} 0", self.operators.infix[op])

    def order(self, type_: t.Type) -> str:
        """A comparator for values of a type."""
        match type_:
            case _ if self.natural(type_):
                return f"naturalOrder<{self.type_name(type_)}>()"
            case t.Tuple(items=items) if all(map(self.natural, items)):
                item = self.unused("item")
                parts = ", ".join(f"{{ {item} -> {item}.{COMPONENTS[i]} }}" for i in range(len(items)))
                return f"compareBy<{self.type_name(type_)}>({parts})"
            case t.Class(name=name) if self.less(name):
                a, b, less = self.unused("a"), self.unused("b"), self.member("__lt__")
                return f"Comparator<{self.name(name)}> {{ {a}, {b} -> if ({a}.{less}({b})) -1 else if ({b}.{less}({a})) 1 else 0 }}"
            case _:
                return f"{self.helper('ordering')}<{self.type_name(type_, boxed=True)}>()"

    def slot_type_order(self, node: ir.Expr) -> Code:
        return Code(self.order(element_type(node.type)), POSTFIX)

    def slot_comparator(self, node: ir.Expr) -> Code:
        """A comparator by a key function."""
        return Code(self.by(node, False), POSTFIX)

    def slot_comparator_desc(self, node: ir.Expr) -> Code:
        return Code(self.by(node, True), POSTFIX)

    def slot_cmp(self, node: ir.Expr) -> Code:
        """A comparator from a comparison function."""
        assert isinstance(node.type, t.Func)
        a, b = self.unused("a"), self.unused("b")
        function = f"({self.expr(node)})" if isinstance(node, ir.Lambda) else self.expr(node, POSTFIX).removeprefix("::")
        typed = f"{a}: {self.type_name(node.type.params[0])}, {b}: {self.type_name(node.type.params[1])}"
        if isinstance(node, ir.Lambda):
            function = f"{{ {', '.join(f'{self.name(p.name)}: {self.type_name(p.type)}' for p in node.params)} -> {self.object_code(node.body).text} }}"
        return Code(f"Comparator {{ {typed} -> {function}({a}, {b}).compareTo(0) }}", POSTFIX)

    def by(self, key: ir.Expr, descending: bool) -> str:
        assert isinstance(key.type, t.Func)
        elem = self.type_name(key.params[0].type if isinstance(key, ir.Lambda) else key.type.params[0], boxed=True)
        if not isinstance(key, ir.Lambda):
            result, selector = key.type.result, self.expr(key)
            shown = f"({selector})"
        else:
            result = key.body.type
            shown = f" {self.expr_Lambda(key).text}"
            if (
                isinstance(key.body, ir.TupleLit)
                and key.body.items
                and all(map(self.natural, (i.type for i in key.body.items)))
                and not descending
            ):
                parts = ", ".join(self.expr_Lambda(dataclasses.replace(key, body=i)).text for i in key.body.items)
                return f"compareBy<{elem}>({parts})"
        verb = "compareByDescending" if descending else "compareBy"
        if self.natural(result):
            return f"{verb}<{elem}>{shown}"
        return (
            f"{verb}<{elem}, {self.type_name(result, boxed=True)}>({self.order(result)}){shown}"
            if shown.startswith(" ")
            else f"{verb}<{elem}, {self.type_name(result, boxed=True)}>({self.order(result)}, {shown[1:-1]})"
        )

    def _holds_one(self, key: str, wanted: Any, args: Sequence[ir.Expr], node: ir.Expr) -> bool:
        if key.startswith("naturalkey"):
            func = args[int(key[10:])]
            assert isinstance(func.type, t.Func)
            result = func.body.type if isinstance(func, ir.Lambda) else func.type.result
            return self.natural(result) is bool(wanted)
        if key.startswith("lambda"):
            return isinstance(args[int(key[6:])], ir.Lambda) is bool(wanted)
        return super()._holds_one(key, wanted, args, node)

    def slot_fn(self, node: ir.Expr) -> Code:
        """A function as the last argument of a call: a lambda stands behind it."""
        return Code(f" {self.expr(node)}" if isinstance(node, ir.Lambda) else f"({self.expr(node)})", ATOM)

    def expr_Lambda(self, node: ir.Lambda, plain: bool = False) -> Code:
        names = ", ".join(self.name(p.name) for p in node.params)
        head = f"{names} -> " if names else ""
        outer = self._hoisting, self.function, self.tries, self.ints
        self.ints = self.ints - {p.name for p in node.params}
        self._hoisting = False
        try:
            if isinstance(node.body, ir.Block):
                return Code(f"{{ {names}{' ->' if names else ''}\n{self.lambda_block(node.body)}\n}}")
            if isinstance(node.body.type, t.NoneT) and isinstance(node.body, ir.Const):
                return Code(f"{{ {head}}}" if self.returns_nothing(node) else f"{{ {head}null }}")
            return Code(f"{{ {head}{self.object_code(node.body).text} }}")
        finally:
            self._hoisting, self.function, self.tries, self.ints = outer

    def typed_function(self, node: ir.Lambda) -> Code:
        names = [self.name(p.name) for p in node.params]
        typed = ", ".join(f"{name}: {self.type_name(p.type)}" for name, p in zip(names, node.params, strict=True))
        return Code(self.code(node).text.replace(f"{{ {', '.join(names)} ->", f"{{ {typed} ->", 1))

    def lambda_block(self, node: ir.Block) -> str:
        return self.lambda_lines(node, lambda value: self.line(self.object_code(value).text))

    def expr_Block(self, node: ir.Block) -> Code:
        return Code(f"run {{\n{self.lambda_block(node)}\n}}", POSTFIX)

    def expr_CallValue(self, node: ir.CallValue) -> Code:
        func = self.expr(node.func, POSTFIX)
        if isinstance(node.func, ir.Lambda):
            params = ", ".join(f"{self.name(p.name)}: {self.type_name(p.type, boxed=True)}" for p in node.func.params)
            func = f"{{ {params} -> {self.object_code(node.func.body).text} }}"
        elif isinstance(node.func.type, t.Optional) or func.startswith("::"):
            func = f"({func})!!" if not func.startswith("::") else func.removeprefix("::")
        return Code(f"{func}({self.arguments(node.args)})", POSTFIX)

    def arguments(self, args: Sequence[ir.Expr]) -> str:
        return ", ".join(self.object_code(a).text for a in args)

    def expr_MethodCall(self, node: ir.MethodCall) -> Code:
        if isinstance(node.obj, ir.Name) and node.obj.id == "super" and node.method == "__init__":
            raise UnsupportedError("super-init", "Kotlin calls a base's constructor first of all", node.span)
        return Code(f"{self.expr(node.obj, POSTFIX)}.{self.member(node.method)}({self.arguments(node.args)})", POSTFIX)

    def expr_IfExp(self, node: ir.IfExp) -> Code:
        return self.choice(node, self.code if self.is_int(node) else self.object_code)

    def choice(self, node: ir.IfExp, shown: Any) -> Code:
        hoisting, self._hoisting = self._hoisting, False
        then, orelse = shown(node.then).text, shown(node.orelse).text
        text = f"if ({self.expr(node.cond)}) {then} else {orelse}"
        self._hoisting = hoisting
        self.fired.append(f"{self.ID}:ifexp")
        return Code(text, self.operators.infix["else"])

    def expr_Not(self, node: ir.Not) -> Code:
        match node.operand:
            case ir.Truthy(operand=ir.Expr(type=t.List() | t.Set() | t.Dict() | t.Str()) as x):
                self.fired.append(f"{self.ID}:not")
                return Code(f"{self.expr(x, POSTFIX)}.isEmpty()", POSTFIX)
            case ir.Op(concept="dict.contains" | "list.contains" | "set.contains" | "str.contains" | "iter.contains") as inside:
                code = self.code(inside)
                found = re.fullmatch(r"(.+) in (.+)", code.text)
                if found and code.prec == self.operators.infix["in"]:
                    return Code(f"{found[1]} !in {found[2]}", code.prec)
                return Code(f"!{self.enclose(code, UNARY)}", UNARY)
        return super().expr_Not(node)

    def expr_Assigned(self, node: ir.Assigned) -> Code:
        it = self.unused("it")
        value = self.expr(node.value, POSTFIX)
        if isinstance(node.type, t.Int) and node.name not in self.ints and self.is_int(node.value):
            value = self.slot_long(node.value).text
        return Code(f"{value}.also {{ {it} -> {self.name(node.name)} = {it} }}", POSTFIX)

    def expr_Index(self, node: ir.Index) -> Code:
        obj, index = node.obj, node.index
        if isinstance(obj.type, t.Tuple) and isinstance(index, ir.Const):
            place = index.value if index.value >= 0 else index.value + len(obj.type.items)
            self.fired.append(f"{self.ID}:index.tuple")
            return Code(f"{self.expr(obj, POSTFIX)}.{COMPONENTS[place]}", POSTFIX)
        if isinstance(index, ir.Const) and index.value < 0 and node.wraps and self.repeatable(obj) and kind(obj.type) in ("list", "str"):
            size = ir.Length(obj, type=t.INT)
            index = ir.Arith("-", size, ir.Const(-index.value, type=t.INT), type=t.INT)
            if isinstance(obj.type, t.List) or self.module.strings != "unicode":
                node = dataclasses.replace(node, index=index, wraps=False)
        elif node.wraps and self.nonneg(index):
            node = dataclasses.replace(node, wraps=False)
        return self.rule(f"index.{kind(obj.type)}" + (".char" if isinstance(node.type, t.Char) else ""), (obj, node.index), node)

    def expr_Coerce(self, node: ir.Coerce) -> Code:
        source, to = node.operand.type, node.type
        if (isinstance(source, t.Union | t.AnyT) and not isinstance(to, t.Union | t.Optional | t.AnyT)) or one_of_them(source, to):
            self.fired.append(f"{self.ID}:coerce.union")
            if isinstance(to, t.Float):
                return Code(f"({self.expr(node.operand, UNARY)} as Number).toDouble()", POSTFIX)
            return Code(f"({self.expr(node.operand, UNARY)} as {self.type_name(to, boxed=True)})", ATOM)
        if narrows(source, to):
            self.fired.append(f"{self.ID}:coerce.union")
            return Code(f"({self.expr(node.operand, UNARY)} as {self.type_name(to, boxed=True)})", ATOM)
        if isinstance(to, t.Union | t.Optional):
            return self.object_code(node if isinstance(node.operand, ir.Lambda) else node.operand)
        if isinstance(source, t.Optional):
            return Code(f"{self.expr(node.operand, POSTFIX)}!!", POSTFIX)
        if isinstance(source, t.List | t.Set | t.Dict) and type(source) is type(to) and self.type_name(source) != self.type_name(to):
            return self.converted(node.operand, to)
        if isinstance(source, t.Class) and isinstance(to, t.Class) and source != to:
            return Code(f"({self.expr(node.operand, UNARY)} as {self.type_name(to)})", ATOM)
        return CLike.expr_Coerce(self, node)

    def converted(self, node: ir.Expr, to: t.Type) -> Code:
        self.fired.append(f"{self.ID}:coerce.container")
        if isinstance(node.type, t.List) and isinstance(to, t.List) and element_type(node.type) == element_type(to):
            return self.rule("coerce.list.list", (node,), ir.Coerce(node, type=to))
        if element_type(node.type) == t.INT and element_type(to) == t.FLOAT and isinstance(to, t.List | t.Set):
            ending = "toMutableList" if isinstance(to, t.List) else "toMutableSet"
            item = self.unused("item")
            return Code(f"{self.expr(node, POSTFIX)}.map {{ {item} -> {item}.toDouble() }}.{ending}()", POSTFIX)
        return Code(f"({self.expr(node, UNARY)} as {self.type_name(to)})", ATOM)

    def expr_IsType(self, node: ir.IsType) -> Code:
        if isinstance(node.of, t.NoneT):
            return Code(f"{self.expr(node.operand, self.operators.infix['=='])} == null", self.operators.infix["=="])
        of = self.type_name(node.of, boxed=True)
        if "<" in of:
            of = re.sub(r"<.*>", f"<{', '.join('*' for _ in t.children(node.of))}>", of)
        rank = self.operators.infix["is"]
        return Code(f"{self.expr(node.operand, rank)} is {of}", rank)

    def expr_Interp(self, node: ir.Interp) -> Code:
        parts = [p for p in self.flat_parts(node) if not (isinstance(p, ir.Const) and p.value == "")]
        text = ""
        for i, part in enumerate(parts):
            if isinstance(part, ir.Const):
                text += self.string_literal(str(part.value))[1:-1]
                continue
            value = ir.Op("str.repr", (part.value,), type=t.STR) if part.conversion == "r" else part.value
            shown = (self.code(value) if isinstance(value.type, t.Str | t.Int | t.Char) else self.slot_text(value)).text
            if len(parts) == 1 and isinstance(value.type, t.Str):
                return self.code(value)
            following = parts[i + 1].value if i + 1 < len(parts) and isinstance(parts[i + 1], ir.Const) else " "
            bare = re.fullmatch(r"[A-Za-z]\w*", shown) and not re.match(r"[\w.\[(]", str(following)[:1] or " ") and shown != "this"
            text += f"${shown}" if bare else f"${{{shown}}}"
        return Code(f'"{text}"')

    # --- comprehensions -----------------------------------------------------------------------------------------------

    def chained(self, node: ir.Comp, clauses: Sequence[ir.Clause], form: str) -> Code:
        first, *rest = clauses
        piped = self.comp_source(first)
        if form == "dict" and isinstance(first.iterable, ir.Op) and first.iterable.concept == "dict.items":
            piped += ".entries"
        self.fired.append(f"{self.ID}:comp.{node.kind}")
        param, names = self.pattern(first)
        for condition in first.conditions:
            piped += f".filter {{ {param} -> {self.bound(condition, names).text} }}"
        if rest:
            if form == "dict":
                value = node.value or node.elem
                node = dataclasses.replace(node, elem=ir.TupleLit((node.elem, value), type=t.Tuple((node.elem.type, value.type))))
            inner = self.renamed_clauses(node, rest, names)
            piped += f".flatMap {{ {param} -> {self.chained(*inner, 'iter').text} }}"
            if form == "dict":
                return Code(f"{piped}.toMap(mutableMapOf())", POSTFIX)
        elif form == "dict":
            rank = self.operators.infix["to"]
            key, held = (self.enclose(self.bound(x, names), rank + i) for i, x in enumerate((node.elem, node.value or node.elem)))
            return Code(f"{piped}.associateTo(mutableMapOf()) {{ {param} -> {key} to {held} }}", POSTFIX)
        elif not (isinstance(first.target, ir.Name) and first.target == node.elem and first.target.id not in self.ints):
            piped += f".map {{ {param} -> {self.bound(node.elem, names).text} }}"
        elif isinstance(first.iterable, ir.Op) and first.iterable.concept == "str.chars" and isinstance(first.target.type, t.Char):
            piped += ".toList()"
        ending = {"list": ".toMutableList()", "set": ".toMutableSet()"}.get(form, "")
        if form == "list" and isinstance(node.type, t.List) and node.type.frozen:
            ending = ""
        return Code(piped + ending, POSTFIX)

    def comp_source(self, clause: ir.Clause) -> str:
        match clause.iterable:
            case ir.Range(start=start, stop=stop, step=ir.Const(value=1) as step) if isinstance(clause.target, ir.Name):
                small = self.is_int(start) and self.is_int(stop)
                if small:
                    self.ints |= {clause.target.id}
                    self.counters |= {clause.target.id} if self.nonneg(start) else frozenset()
                else:
                    self.ints -= {clause.target.id}
                return f"({self.progression(start, stop, step, small)})"
        return super().comp_source(clause)

    def destructured(self, target: ir.TupleLit) -> str:
        """A pattern of names; ``_`` stands for what nobody reads."""
        names = [i for i in target.items if isinstance(i, ir.Name)]
        return f"({', '.join('_' if i.id in self.unread or i in names[at + 1 :] else self.name(i.id) for at, i in enumerate(names))})"

    def pattern(self, clause: ir.Clause) -> tuple[str, dict[str, ir.Expr]]:
        target = clause.target
        if isinstance(target, ir.Name):
            return self.name(target.id), {}
        assert isinstance(target, ir.TupleLit)
        elem = element_type(clause.iterable.type)
        if all(isinstance(i, ir.Name) for i in target.items) and isinstance(elem, t.Tuple) and len(target.items) > 1:
            return self.destructured(target), {}
        entries = isinstance(clause.iterable, ir.Op) and clause.iterable.concept == "dict.items"
        param = self.row_name(clause)
        names: dict[str, ir.Expr] = {}

        def take(item: ir.Expr, shown: str, type_: t.Type) -> None:
            if isinstance(item, ir.Name):
                names[item.id] = Raw(Code(shown, POSTFIX), type=type_)
                return
            assert isinstance(item, ir.TupleLit)
            members = ("key", "value") if entries and shown == param else COMPONENTS
            for i, part in enumerate(item.items):
                if isinstance(type_, t.Tuple):
                    take(part, f"{shown}.{members[i]}", type_.items[i])
                else:
                    take(part, f"{shown}[{i}]", element_type(type_))

        take(target, param, elem)
        return param, names

    def quantified(self, key: str, comp: ir.Comp) -> Code:
        """``any(p(x) for x in xs)`` as ``xs.any { x -> p(x) }``."""
        outer = self.ints, self._hoisting, self.within
        self._hoisting = False
        try:
            *before, last = comp.clauses
            verb = key.removeprefix("iter.")
            self.fired.append(f"{self.ID}:{key}")
            if before:
                item = self.unused("item")
                return Code(f"{self.chained(comp, comp.clauses, 'iter').text}.{verb} {{ {item} -> {item} }}", POSTFIX)
            source = self.comp_source(last)
            if last.conditions and isinstance(last.iterable.type, t.Iter):
                source += ".asSequence()"
            param, names = self.pattern(last)
            for condition in last.conditions:
                source += f".filter {{ {param} -> {self.bound(condition, names).text} }}"
            return Code(f"{source}.{verb} {{ {param} -> {self.bound(comp.elem, names).text} }}", POSTFIX)
        finally:
            self.ints, self._hoisting, self.within = outer

    def progression(self, start: ir.Expr, stop: ir.Expr, step: ir.Expr, small: bool) -> str:
        """``a until b``, ``a downTo b``, with a step."""
        rank = self.operators.infix["until"]
        value = step.value if isinstance(step, ir.Const) else None
        if value is None or value == 0:
            return f"{self.helper('range')}({', '.join(self.long_code(x).text for x in (start, stop, step))})"

        def bound(node: ir.Expr) -> str:
            return self.enclose(self.slot_int(node) if small else self.long_code(node), rank + 1)

        if value > 0:
            text = f"{bound(start)} until {bound(stop)}"
        else:
            last = (
                ir.Const(stop.value + 1, type=t.INT)
                if isinstance(stop, ir.Const)
                else ir.Arith("+", stop, ir.Const(1, type=t.INT), type=t.INT)
            )
            text = f"{bound(start)} downTo {bound(last)}"
        return text if abs(value) == 1 else f"{text} step {abs(value)}"

    def expr_Range(self, node: ir.Range) -> Code:
        self.fired.append(f"{self.ID}:range")
        text = self.progression(node.start, node.stop, node.step, small=False)
        return Code(text, self.operators.infix["until"] if " " in text.split("(")[0] else POSTFIX)

    # --- literals -----------------------------------------------------------------------------------------------------

    def created(self, type_: t.Type, items: Sequence[str]) -> Code:
        frozen = isinstance(type_, t.List | t.Set) and type_.frozen
        name = {"list": "mutableListOf", "set": "mutableSetOf", "dict": "mutableMapOf"}[kind(type_)]
        name = {"mutableListOf": "listOf", "mutableSetOf": "setOf"}[name] if frozen else name
        types = ", ".join(self.type_name(c, boxed=True) for c in t.children(type_))
        text = ", ".join(items)
        if len(text) > 100:
            text = "\n" + ",\n".join(self.INDENT + i for i in items) + "\n"
        return Code(f"{name}<{types}>({text})", POSTFIX)

    def item(self, node: ir.Expr) -> str:
        """An element of a literal; a lambda there says its parameters' types."""
        shown = self.object_code(node).text
        if isinstance(node, ir.Lambda) and node.params:
            params = ", ".join(f"{self.name(p.name)}: {self.type_name(p.type, boxed=True)}" for p in node.params)
            return f"{{ {params} ->{shown.partition('->')[2]}"
        return shown

    def expr_DictLit(self, node: ir.DictLit) -> Code:
        self.fired.append(f"{self.ID}:literal.dict")
        rank = self.operators.infix["to"]
        entries = [f"{self.enclose(self.object_code(k), rank)} to {self.entry_value(v, rank)}" for k, v in node.entries]
        return self.created(node.type, entries)

    def entry_value(self, node: ir.Expr, rank: int) -> str:
        return self.item(node) if isinstance(node, ir.Lambda) else self.enclose(self.object_code(node), rank + 1)

    def expr_TupleLit(self, node: ir.TupleLit) -> Code:
        self.fired.append(f"{self.ID}:literal.tuple")
        if not node.items:
            return Code(self.helper("NoValues"))
        loose = any(isinstance(x, t.Optional | t.Union | t.Func | t.NoneT | t.Class) for x in type_parts(node.type))
        types = f"<{', '.join(self.type_name(c, boxed=True) for c in t.children(node.type))}>" if loose else ""
        return Code(f"{self.record(len(node.items))}{types}({', '.join(self.item(i) for i in node.items)})", POSTFIX)

    # --- operands in their places -------------------------------------------------------------------------------------

    def own_items(self, node: ir.Expr) -> Code | None:
        match node:
            case ir.Op(concept="str.chars", args=(text,)) if self.module.strings != "unicode":
                if isinstance(element_type(node.type), t.Char):
                    return Code(f"{self.expr(text, POSTFIX)}.toList()", POSTFIX)
                c = self.unused("c")
                return Code(f"{self.expr(text, POSTFIX)}.map {{ {c} -> {c}.toString() }}", POSTFIX)
            case ir.Range():
                return Code(f"({self.expr_Range(node).text})")
            case _:
                return super().own_items(node)

    def rest_of(self, node: ir.Expr) -> Code:
        return Code(f"Iterable {{ {self.expr(node)} }}", POSTFIX) if self.one_pass else self.raw(node)

    def slot_list(self, node: ir.Expr) -> Code:
        code = self.slot_items(node)
        if isinstance(node.type, t.List) and not code.text.endswith((".keys", ".values")) and not isinstance(node, ir.Comp | ir.Op):
            return code
        return Code(f"{self.enclose(code, POSTFIX)}.toMutableList()", POSTFIX)

    def slot_iterator(self, node: ir.Expr) -> Code:
        items = self.slot_items(node)
        return Code(f"{self.enclose(items, POSTFIX)}.iterator()", POSTFIX) if self.one_pass else items

    def message_of(self, error: ir.Expr) -> Code:
        return Code(f"{self.expr(error, POSTFIX)}.message.orEmpty()", POSTFIX)

    def slot_cast(self, node: ir.Expr) -> Code:
        return Code(self.expr(node, POSTFIX), POSTFIX)

    def slot_inner(self, node: ir.Expr) -> Code:
        return self.code(node)

    def slot_regex(self, node: ir.Expr) -> Code:
        """A pattern as a ``Regex``; a constant one as a raw text where it has backslashes."""
        if not isinstance(node, ir.Const):
            return Code(f"Regex({self.expr(node)})", POSTFIX)
        text = self.pattern_of(node)
        assert isinstance(text, ir.Const)
        raw = "\\" in text.value and text.value.isprintable() and "$" not in text.value and '"' not in text.value
        return Code(f'Regex("""{text.value}""")' if raw else f"Regex({self.string_literal(text.value)})", POSTFIX)

    def slot_regex_literal(self, node: ir.Expr) -> Code:
        return self.slot_regex(node)

    def slot_call_match(self, node: ir.Expr) -> Code:
        raise UnsupportedError("match", "a function of a match is passed as it is in Kotlin", node.span)
