"""C#'s values: types, operations, expressions, comprehensions, literals, operands."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence
from typing import ClassVar

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import ATOM, POSTFIX, Code, Raw, element_type
from dragoman.transpile.generators.chained import Chained
from dragoman.transpile.generators.clike import CLike
from dragoman.transpile.generators.managed import METHOD_NAMES, ROWS_AS_LISTS, Untupled, narrows, one_of_them, type_parts
from dragoman.transpile.generators.patterns import kind
from dragoman.transpile.generators.templates import UNARY, Slot

#: Operations whose type is inferred from a value alone, which must then have it exactly.
INFERRED = frozenset({"iter.repeat", "dict.fromkeys", "iter.reduce_from", "list.repeat", "cmp.min", "cmp.max", "iter.contains"})
NAMES = {name: native[:1].upper() + native[1:] for name, native in METHOD_NAMES.items()} | {"__hash__": "Hash", "__iter__": "Iterate"}


class CSharpValues(Chained):
    """What an expression is in C#; statements stand in ``CSharp``."""

    COUNT = "Count"
    TEXTS = (t.Str,)
    VIEWS: ClassVar[dict[str, str]] = {"dict.keys": ".Keys", "dict.values": ".Values"}
    CLOSURE = "({0} => {1})"

    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: Does what is being written stand in a ``checked`` expression?
        self.is_checked = False
        self._key = ""
        #: Variables of the current function that no function inside it uses.
        self.own_variables: set[str] = set()

    # --- names and types ----------------------------------------------------------------------------------------------

    def convention(self, name: str) -> str:
        plain = CLike.convention(self, name).lstrip("_")
        plain = plain if plain and not plain[0].isdigit() else f"unused{plain}"
        if name in self.functions:
            return self.pascal(name)
        return plain[:1].lower() + plain[1:] if not plain.isupper() or len(plain) == 1 else plain.lower()

    @staticmethod
    def pascal(name: str) -> str:
        if name in NAMES:
            return NAMES[name]
        parts = [p for p in name.strip("_").split("_") if p] or [name]
        return "".join(p.capitalize() if p.isupper() and len(p) > 1 else p[:1].upper() + p[1:] for p in parts)

    def constant_name(self, name: str) -> str:
        return self.pascal(name)

    def member(self, name: str) -> str:
        """A field or method: it lives beside its class's name only."""
        wanted = self.pascal(name)
        if name.startswith("_") and not name.endswith("_") and self.has_member(name.lstrip("_")):
            return f"_{wanted[:1].lower()}{wanted[1:]}"
        return wanted + "_" if any(self.name(c.name) == wanted for c in self.module.classes) else wanted

    def has_member(self, name: str) -> bool:
        """Is there a field or method of this name, so that a private one of nearly the same needs another?"""
        classes = self.module.classes
        return any(name in {f.name for f in c.fields} | {m.name for m in (*c.methods, *c.static_methods)} for c in classes)

    def type_name(self, type_: t.Type, boxed: bool = False) -> str:
        match type_:
            case t.Optional(inner=inner):
                return self.type_name(inner) + ("?" if self.is_value(inner) else "")
            case t.Union() | t.AnyT() | t.Never():
                return "object"
            case t.NoneT():
                return "object" if boxed else "void"
            case t.Tuple(items=items) if len(items) < 2:
                return f"ValueTuple<{self.type_name(items[0], boxed=True)}>" if items else "ValueTuple"
            case t.Tuple(items=items):
                return f"({', '.join(self.type_name(i, boxed=True) for i in items)})"
            case t.Iter(elem=elem) if self.one_pass:
                return f"IEnumerator<{self.type_name(elem, boxed=True)}>"
            case t.List(elem=elem):
                return f"List<{self.type_name(elem, boxed=True)}>"
            case t.Func(params=params, result=result):
                return self.function_type(params, result)
            case t.Class(name=name) if not any(c.name == name for c in self.module.classes):
                return self.rule_name(name)
            case _:
                return CLike.type_name(self, type_, boxed)

    def function_type(self, params: Sequence[t.Type], result: t.Type) -> str:
        names = [self.type_name(p, boxed=True) for p in params]
        if isinstance(result, t.NoneT):
            return f"Action<{', '.join(names)}>" if names else "Action"
        return f"Func<{', '.join([*names, self.type_name(result, boxed=True)])}>"

    def plain_equality(self, type_: t.Type) -> bool:
        """Does ``==`` compare values of the type as the source does?"""
        return not any(isinstance(x, t.List | t.Set | t.Dict | t.Union | t.AnyT | t.Bytes) for x in type_parts(type_))

    def natural(self, type_: t.Type) -> bool:
        """Is the type's default order the source's? That of strings is the culture's."""
        return all(isinstance(x, t.Bool | t.Int | t.Float | t.Char | t.Tuple) for x in type_parts(type_))

    # --- integers that are an int -------------------------------------------------------------------------------------

    # --- rules --------------------------------------------------------------------------------------------------------

    def rule(self, key: str, args: Sequence[ir.Expr], node: ir.Expr) -> Code:
        outer, self._key = self._key, key
        try:
            return super().rule(key, args, node)
        finally:
            self._key = outer

    def special(self, key: str, args: Sequence[ir.Expr], node: ir.Expr) -> Code | None:
        """Operations on any number of operands, and rows that must be tuples."""
        match key, len(args):
            case "tuple.concat", _:
                return super().special(key, args, node)
            case "iter.zip", 3:
                self.fired.append(f"{self.ID}:{key}")
                first, *rest = (self.slot_items(a).text for a in args)
                return Code(f"{first}.Zip({', '.join(rest)})", POSTFIX)
            case "iter.product", 3:
                self.fired.append(f"{self.ID}:{key}")
                a, b, c = (self.unused(n) for n in "abc")
                x, y, z = (self.slot_items(n) for n in args)
                inner = f"{self.enclose(y, POSTFIX)}.SelectMany({b} => {self.enclose(z, POSTFIX)}.Select({c} => ({a}, {b}, {c})))"
                return Code(f"{self.enclose(x, POSTFIX)}.SelectMany({a} => {inner})", POSTFIX)
            case "list.repeat", _ if isinstance(args[0], ir.ListLit) and len(args[0].items) == 1:
                self.fired.append(f"{self.ID}:{key}")
                elem = self.type_name(element_type(node.type), boxed=True)
                item = self.code(args[0].items[0]).text
                return Code(f"Enumerable.Repeat<{elem}>({item}, {self.slot_count(args[1]).text}).ToList()", POSTFIX)
            case "iter.chain", n if n > 2:
                return super().special(key, args, node)
            case "iter.zip" | "iter.product" | "iter.zip_longest" | "iter.any" | "iter.all" | "iter.sum" | "length.list", _:
                return super().special(key, args, node)
        elem_type = element_type(node.type)
        if not (isinstance(elem_type, t.Tuple) and elem_type.items and key in ROWS_AS_LISTS):
            return None
        rows = self.rule(key, args, Untupled(type=t.List(t.List(t.join_all(elem_type.items)))))
        row = self.unused("row")
        shown = ", ".join(f"{row}[{i}]" for i in range(len(elem_type.items)))
        return Code(
            f"{self.enclose(rows, POSTFIX)}.Select({row} => ({shown})){'.ToList()' if isinstance(node.type, t.List) else ''}", POSTFIX
        )

    def slot(self, slot: Slot, node: ir.Expr) -> str:
        if not slot.modifier and slot.index in self._objects and self._key not in INFERRED:
            outer, self._objects = self._objects, frozenset()
            try:
                return super().slot(slot, node)
            finally:
                self._objects = outer
        return super().slot(slot, node)

    # --- expressions --------------------------------------------------------------------------------------------------

    def code(self, node: ir.Expr) -> Code:
        """As everywhere; but where iterators are consumed by hand, what can be iterated becomes one."""
        if self.one_pass and isinstance(node.type, t.Iter) and self.is_list(node):
            return Code(f"{self.enclose(self.raw(node), POSTFIX)}.GetEnumerator()", POSTFIX)
        return CLike.code(self, node)

    def expr_Name(self, node: ir.Name) -> Code:
        return Code({"self": "this", "super": "base"}.get(node.id) or self.name(node.id))

    def int_literal(self, value: int, type_: t.Type) -> Code:
        if isinstance(type_, t.Int) and type_.bits == 0:
            if value in (0, 1):
                return Code("BigInteger.One" if value else "BigInteger.Zero", POSTFIX)
            if abs(value) < 2**63:
                return Code(f"new BigInteger({value}{'L' if abs(value) >= 2**31 else ''})", POSTFIX)
            return Code(f'BigInteger.Parse("{value}")', POSTFIX)
        return super().int_literal(value, type_)

    def expr_Const(self, node: ir.Const) -> Code:
        if isinstance(node.value, bytes):
            items = ", ".join(map(str, node.value))
            return Code(f"new byte[] {{ {items} }}" if items else "new byte[0]", POSTFIX)
        return CLike.expr_Const(self, node)

    def against(self, node: ir.Expr, other: ir.Expr) -> ir.Expr:
        """A constant beside a big integer needs no conversion."""
        small = isinstance(node, ir.Const) and node.type == t.BIGINT and abs(node.value) < 2**31 and not isinstance(other, ir.Const)
        return dataclasses.replace(node, type=t.INT) if small else node

    def is_int(self, node: ir.Expr) -> bool:
        if isinstance(node, ir.Op) and node.concept in ("list.index", "str.index") and node.on_fail == "unreachable":
            return True
        return super().is_int(node)

    def as_long(self, node: ir.Expr) -> Code:
        return Code(f"(long){self.expr(node, UNARY)}", UNARY)

    def expr_Bits(self, node: ir.Bits) -> Code:
        return self.widened(node) or self.rule(f"bits.{node.op}", (node.left, node.right), node)

    def expr_Neg(self, node: ir.Neg) -> Code:
        if (wide := self.widened(node)) is not None:
            return wide
        if node.overflow != "checked" or self.is_int(node.operand):
            return self.rule("neg", (node.operand,), node)
        self.fired.append(f"{self.ID}:exact")
        text = f"-{self.expr(node.operand, UNARY)}"
        return Code(text, UNARY) if self.is_checked else Code(f"checked({text})", POSTFIX)

    def expr_Arith(self, node: ir.Arith) -> Code:
        if self.grows(node):
            self.fired.append(f"{self.ID}:exact")
            left, right = self.operators.sides(node.op)
            outer, self.is_checked = self.is_checked, True
            text = f"{self.enclose(self.object_code(node.left), left)} {node.op} {self.expr(node.right, right)}"
            self.is_checked = outer
            return Code(text, self.operators.infix[node.op]) if outer else Code(f"checked({text})", POSTFIX)
        if node.type == t.BIGINT:
            args = (self.against(node.left, node.right), self.against(node.right, node.left))
            return CLike.rule(self, f"arith.{node.op}", args, node)
        return self.widened(node) or super().expr_Arith(node)

    def expr_Compare(self, node: ir.Compare) -> Code:
        op, left, right = node.op, node.left, node.right
        if op in ("==", "!="):
            if isinstance(left, ir.Mod) and isinstance(right, ir.Const) and right.value == 0 and isinstance(left.type, t.Int):
                # Whether a remainder is zero does not depend on its sign.
                left = dataclasses.replace(left, sign="dividend")
            if self.says(left.type, "__eq__"):
                self.fired.append(f"{self.ID}:compare.{op}")
                sign = "!" if op == "!=" else ""
                return Code(f"{sign}{self.expr(left, POSTFIX)}.Equals({self.expr(right)})", POSTFIX if not sign else UNARY)
            if left.type == t.BIGINT:
                left, right = self.against(left, right), self.against(right, left)
            return self.rule(f"compare.{op}", (left, right), node)
        if isinstance(left.type, t.Int | t.Float | t.Char):
            if left.type == t.BIGINT:
                left, right = self.against(left, right), self.against(right, left)
            return CLike.rule(self, f"compare.{op}", (left, right), node)
        self.fired.append(f"{self.ID}:compare.{op}")
        args = f"{self.expr(left)}, {self.expr(right)}"
        if isinstance(left.type, t.Str):
            wide = self.module.strings == "unicode"
            text = f"{self.helper('ByCodePoint')}.Compare({args})" if wide else f"string.CompareOrdinal({args})"
        elif isinstance(left.type, t.Class):
            text = f"{self.order(left.type)}.Compare({args})"
        else:
            text = (
                f"{self.expr(left, POSTFIX)}.CompareTo({self.expr(right)})"
                if self.natural(left.type)
                else f"{self.helper('compare')}({args})"
            )
        return Code(f"{text} {op} 0", self.operators.infix[op])

    def order(self, type_: t.Type) -> str:
        """A comparer for values of a type."""
        match type_:
            case _ if self.natural(type_):
                return f"Comparer<{self.type_name(type_)}>.Default"
            case t.Str():
                return self.helper("ByCodePoint") if self.module.strings == "unicode" else "StringComparer.Ordinal"
            case t.Class(name=name) if self.less(name):
                a, b, less = self.unused("a"), self.unused("b"), self.member("__lt__")
                return f"Comparer<{self.name(name)}>.Create(({a}, {b}) => {a}.{less}({b}) ? -1 : {b}.{less}({a}) ? 1 : 0)"
            case _:
                return f"{self.helper('ordering')}<{self.type_name(type_, boxed=True)}>()"

    def slot_type_order(self, node: ir.Expr) -> Code:
        """A comparer for the elements of an operand; nothing where the default will do."""
        elem = element_type(node.type)
        return Code("" if self.natural(elem) else self.order(elem))

    def slot_type_comparer(self, node: ir.Expr) -> Code:
        return Code(self.order(element_type(node.type)))

    def slot_ordering(self, node: ir.Expr) -> Code:
        """``OrderBy(…).ThenBy(…)`` by a key function."""
        return Code(self.ordered(node, False), POSTFIX)

    def slot_ordering_desc(self, node: ir.Expr) -> Code:
        return Code(self.ordered(node, True), POSTFIX)

    def ordered(self, key: ir.Expr, descending: bool) -> str:
        assert isinstance(key.type, t.Func)
        if not isinstance(key, ir.Lambda):
            item = self.unused("item")
            order = "" if self.natural(key.type.result) else f", {self.order(key.type.result)}"
            return f"OrderBy{'Descending' if descending else ''}({item} => {self.expr(key, POSTFIX)}({item}){order})"
        parts = key.body.items if isinstance(key.body, ir.TupleLit) and key.body.items else (key.body,)
        out = ""
        for part in parts:
            reverse = isinstance(part, ir.Neg) and self.natural(part.type)
            value = part.operand if isinstance(part, ir.Neg) and reverse else part
            order = "" if self.natural(value.type) else f", {self.order(value.type)}"
            verb = ("ThenBy" if out else "OrderBy") + ("Descending" if reverse is not descending else "")
            by = self.expr_Lambda(dataclasses.replace(key, body=value), plain=True).text
            out += f"{'.' if out else ''}{verb}({by}{order})"
        return out

    def slot_call2(self, node: ir.Expr) -> Code:
        """The call of a comparison function with ``a`` and ``b``."""
        function = f"(({self.type_name(node.type)})({self.expr(node)}))" if isinstance(node, ir.Lambda) else self.expr(node, POSTFIX)
        return Code(f"{function}(LAMBDA_a, LAMBDA_b)", POSTFIX)

    def expr_Lambda(self, node: ir.Lambda, plain: bool = False) -> Code:
        names = [self.name(p.name) for p in node.params]
        head = names[0] if len(names) == 1 else f"({', '.join(names)})"
        outer = self._hoisting, self.function, self.tries, self.ints
        self.ints = self.ints - {p.name for p in node.params}
        self._hoisting = False
        try:
            if isinstance(node.body, ir.Block):
                return Code(f"{head} => {self.lambda_block(node.body)}", 5)
            if isinstance(node.body.type, t.NoneT) and isinstance(node.body, ir.Const):
                return Code(f"{head} => {{ }}" if self.returns_nothing(node) else f"{head} => null", 5)
            code = self.code(node.body) if plain else self.result_code(node.body)
            return Code(f"{head} => {self.enclose(code, 5)}", 5)
        finally:
            self._hoisting, self.function, self.tries, self.ints = outer

    def result_code(self, node: ir.Expr) -> Code:
        """What a lambda gives: the compiler infers types from it, so it has exactly its own."""
        match node:
            case ir.TupleLit(items=items) if len(items) > 1:
                return Code(f"({', '.join(self.result_code(i).text for i in items)})")
            case ir.Const(value=None):
                return Code(f"({self.type_name(node.type, boxed=True)})null", UNARY)
            case ir.Coerce(type=t.Optional(inner=inner)) if self.is_value(inner):
                return Code(f"({self.type_name(node.type)}){self.expr(node, UNARY)}", UNARY)
            case ir.Coerce(operand=operand) if node.type == t.INT and operand.type == t.Int(32):
                return Code(f"(long){self.expr(operand, UNARY)}", UNARY)
            case _:
                return self.object_code(node)

    def lambda_block(self, node: ir.Block) -> str:
        return f"{{\n{self.lambda_lines(node, self.lambda_result)}\n}}"

    def lambda_result(self, value: ir.Expr) -> None:
        if isinstance(value.type, t.NoneT):
            self.stmt(ir.ExprStmt(value))
        else:
            self.line(f"return {self.result_code(value).text};")

    def expr_Block(self, node: ir.Block) -> Code:
        return Code(f"((Func<{self.type_name(node.type, boxed=True)}>)(() => {self.lambda_block(node)}))()", POSTFIX)

    def expr_CallValue(self, node: ir.CallValue) -> Code:
        func = self.expr(node.func, POSTFIX)
        if isinstance(node.func, ir.Lambda):
            func = f"(({self.type_name(node.func.type)})({self.expr(node.func)}))"
        return Code(f"{func}({self.arguments(node.args)})", POSTFIX)

    def arguments(self, args: Sequence[ir.Expr]) -> str:
        return ", ".join((self.object_code(a) if isinstance(a.type, t.Union) else self.code(a)).text for a in args)

    def expr_MethodCall(self, node: ir.MethodCall) -> Code:
        if isinstance(node.obj, ir.Name) and node.obj.id == "super" and node.method == "__init__":
            raise UnsupportedError("super-init", "C# calls a base's constructor first of all", node.span)
        return Code(f"{self.expr(node.obj, POSTFIX)}.{self.member(node.method)}({self.arguments(node.args)})", POSTFIX)

    def expr_IfExp(self, node: ir.IfExp) -> Code:
        hoisting, self._hoisting = self._hoisting, False
        rank = self.operators.infix["?"]
        several = node.type.inner if isinstance(node.type, t.Optional) else node.type
        valued = isinstance(node.type, t.Optional) and self.is_value(node.type.inner)
        inexact = valued or isinstance(several, t.Union)
        cast = f"({self.type_name(node.type)})" if inexact else ""
        then = self.object_code(node.then) if inexact else self.code(node.then)
        orelse = self.object_code(node.orelse) if isinstance(several, t.Union) else self.code(node.orelse)
        first = cast + self.enclose(then, UNARY) if cast else self.enclose(then, rank + 1)
        self._hoisting = hoisting
        self.fired.append(f"{self.ID}:ifexp")
        return Code(f"{self.expr(node.cond, rank + 1)} ? {first} : {self.enclose(orelse, rank)}", rank)

    def expr_Index(self, node: ir.Index) -> Code:
        obj, index = node.obj, node.index
        if isinstance(obj.type, t.Tuple) and isinstance(index, ir.Const):
            place = index.value if index.value >= 0 else index.value + len(obj.type.items)
            self.fired.append(f"{self.ID}:index.tuple")
            return Code(f"{self.expr(obj, POSTFIX)}.Item{place + 1}", POSTFIX)
        suffix = ".char" if isinstance(node.type, t.Char) else ""
        bmp = isinstance(obj.type, t.List) or (isinstance(obj.type, t.Str) and self.module.strings != "unicode")
        if bmp and (end := self.from_end(node)):
            self.fired.append(f"{self.ID}:index.{kind(obj.type)}")
            shown = f"{self.expr(obj, POSTFIX)}[{end}]"
            return Code(shown if isinstance(obj.type, t.List) or suffix else f"{shown}.ToString()", POSTFIX)
        if node.wraps and self.nonneg(index):
            node = dataclasses.replace(node, wraps=False)
        return self.rule(f"index.{kind(obj.type)}" + suffix, (obj, index), node)

    def expr_Coerce(self, node: ir.Coerce) -> Code:
        source, to = node.operand.type, node.type
        if (isinstance(source, t.Union | t.AnyT) and not isinstance(to, t.Union | t.Optional | t.AnyT)) or one_of_them(source, to):
            self.fired.append(f"{self.ID}:coerce.union")
            self.exact_container(to, node)
            if isinstance(to, t.Float):
                return Code(f"Convert.ToDouble({self.expr(node.operand)})", POSTFIX)
            return Code(f"(({self.type_name(to, boxed=True)}){self.expr(node.operand, UNARY)})", ATOM)
        if isinstance(to, t.Union):
            return self.object_code(node if isinstance(node.operand, ir.Lambda) else node.operand)
        if narrows(source, to):
            self.fired.append(f"{self.ID}:coerce.union")
            return Code(f"(({self.type_name(to)}){self.expr(node.operand, UNARY)})", ATOM)
        if isinstance(to, t.Optional):
            return self.code(node.operand)
        if isinstance(source, t.Optional):
            shown = self.expr(node.operand, POSTFIX)
            return Code(f"{shown}.Value", POSTFIX) if self.is_value(source.inner) else self.code(node.operand)
        if isinstance(source, t.List | t.Set | t.Dict) and type(source) is type(to) and self.type_name(source) != self.type_name(to):
            return self.converted(node.operand, to)
        if isinstance(source, t.Class) and isinstance(to, t.Class) and source != to:
            return Code(f"(({self.type_name(to)}){self.expr(node.operand, UNARY)})", ATOM)
        return CLike.expr_Coerce(self, node)

    def object_code(self, node: ir.Expr) -> Code:
        if isinstance(node, ir.Coerce) and isinstance(node.type, t.Union) and isinstance(node.operand, ir.Lambda):
            return self.typed_function(node.operand)
        if isinstance(node, ir.Const) and isinstance(node.type, t.Int) and node.type.bits == 64:
            return Code(f"{node.value}L", ATOM if node.value >= 0 else UNARY)
        if self.is_int(node) and not (isinstance(node.type, t.Int) and node.type.bits == 32):
            return Code(f"(long){self.expr(node, UNARY)}", UNARY)
        if isinstance(node, ir.Coerce) and isinstance(node.type, t.Union) and not isinstance(node.operand.type, t.Optional):
            return self.object_code(node.operand)
        if isinstance(node, ir.TupleLit) and len(node.items) > 1:
            wide = (self.object_code(i).text if isinstance(i.type, t.Int | t.Tuple) else self.item(i) for i in node.items)
            return Code(f"({', '.join(wide)})")
        return self.code(node)

    def slot_box(self, node: ir.Expr) -> Code:
        return self.code(node)

    def slot_int(self, node: ir.Expr) -> Code:
        return self.code(node) if self.is_int(node) else Code(f"(int){self.expr(node, UNARY)}", UNARY)

    def converted(self, node: ir.Expr, to: t.Type) -> Code:
        """A container as one of other element types; it is another object, so nobody else may know this one."""
        self.fired.append(f"{self.ID}:coerce.container")
        if isinstance(node, ir.Name | ir.Field | ir.Index | ir.Lookup) and not isinstance(element_type(to), t.Float):
            raise UnsupportedError("coerce", f"{t.show(node.type)} does not become {t.show(to)} in C# here", node.span)
        return Code(self.conversion(node.type, to, self.expr(node, POSTFIX)), POSTFIX)

    def conversion(self, source: t.Type, to: t.Type, text: str, level: int = 1) -> str:
        """A value as one of another type, part by part."""
        if source == to or self.type_name(source) == self.type_name(to):
            return text
        item = self.unused(f"item{level}" if level > 1 else "item")
        match source, to:
            case (t.List(), t.List()) | (t.Set(), t.Set()):
                inner = self.conversion(element_type(source), element_type(to), item, level + 1)
                return f"{text}.Select({item} => {inner}).{'ToList' if isinstance(to, t.List) else 'ToHashSet'}()"
            case t.Dict(key=k, value=v), t.Dict(key=k2, value=v2):
                key, value = self.conversion(k, k2, f"{item}.Key", level + 1), self.conversion(v, v2, f"{item}.Value", level + 1)
                return f"{text}.ToDictionary({item} => {key}, {item} => {value})"
            case t.Tuple(items=items), t.Tuple(items=others) if len(items) == len(others) > 1:
                parts = (self.conversion(a, b, f"{text}.Item{i}", level) for i, (a, b) in enumerate(zip(items, others, strict=True), 1))
                return f"({', '.join(parts)})"
            case _:
                return f"({self.type_name(to)}){text}"

    def exact_container(self, type_: t.Type, node: ir.Expr) -> None:
        """A list of anything is no list of numbers in C#: what was built as the one is never found to be the other.

        Raises:
            UnsupportedError: a container whose elements are of a union is asked for.
        """
        if isinstance(type_, t.List | t.Set | t.Dict) and any(isinstance(x, t.Union | t.AnyT | t.Never) for x in type_parts(type_)):
            raise UnsupportedError("nested-union", f"a value of a union is not known as {t.show(type_)} in C#", node.span)

    def expr_IsType(self, node: ir.IsType) -> Code:
        self.exact_container(node.of, node)
        rank = self.operators.infix["is"]
        of = "null" if isinstance(node.of, t.NoneT) else self.type_name(node.of, boxed=True)
        return Code(f"{self.expr(node.operand, rank)} is {of}", rank)

    def expr_Interp(self, node: ir.Interp) -> Code:
        parts = [p for p in self.flat_parts(node) if not (isinstance(p, ir.Const) and p.value == "")]
        if all(isinstance(p, ir.Const) for p in parts):
            return Code(self.string_literal("".join(str(p.value) for p in parts)))
        if len(parts) == 1 and not isinstance(parts[0], ir.Const) and not parts[0].spec:
            whole = parts[0]
            value = ir.Op("str.repr", (whole.value,), type=t.STR) if whole.conversion == "r" else whole.value
            return self.slot_text(value)
        text = ""
        for part in parts:
            if isinstance(part, ir.Const):
                text += self.string_literal(part.value)[1:-1].replace("{", "{{").replace("}", "}}")
                continue
            value = ir.Op("str.repr", (part.value,), type=t.STR) if part.conversion == "r" else part.value
            shown = (self.slot_shown(value) if isinstance(value.type, t.Str | t.Int | t.Char) else self.slot_text(value)).text
            text += f"{{({shown})}}" if re.search(r"[?:]", self._without_strings(shown)) or shown.startswith("{") else f"{{{shown}}}"
        return Code(f'$"{text}"')

    # --- comprehensions -----------------------------------------------------------------------------------------------

    def chained(self, node: ir.Comp, clauses: Sequence[ir.Clause], form: str) -> Code:
        first, *rest = clauses
        piped = self.comp_source(first)
        self.fired.append(f"{self.ID}:comp.{node.kind}")
        param, names = self.pattern(first)
        for condition in first.conditions:
            piped += f".Where({param} => {self.bound(condition, names).text})"
        if rest:
            if form == "dict":
                node = dataclasses.replace(
                    node,
                    elem=ir.TupleLit((node.elem, node.value or node.elem), type=t.Tuple((node.elem.type, (node.value or node.elem).type))),
                )
            inner = self.renamed_clauses(node, rest, names)
            piped += f".SelectMany({param} => {self.chained(*inner, 'iter').text})"
            pair = self.unused("pair")
            key, value = f"{pair} => {pair}.Item1", f"{pair} => {pair}.Item2"
        elif form == "dict":
            key, value = (f"{param} => {self.bound(x, names).text}" for x in (node.elem, node.value or node.elem))
        elif not (isinstance(first.target, ir.Name) and first.target == node.elem and first.target.id not in self.ints):
            # A tuple is of the types of what is written in it, and a number is no object, unless it is told.
            told = isinstance(node.elem, ir.TupleLit) and any(isinstance(i, ir.Coerce) for i in node.elem.items)
            match node.elem:
                case ir.Coerce(operand=ir.Expr(type=t.Int() | t.Float() | t.Bool() | t.Str()), type=t.Union()):
                    told = True
                case _:
                    pass
            piped += f".Select({param} => {f'({self.type_name(node.elem.type)})' if told else ''}{self.bound(node.elem, names).text})"
        if form == "list":
            # References stand for objects as they are, but a list of them is another type.
            widened = isinstance(node.elem, ir.Coerce) and isinstance(node.elem.type, t.Union) and t.is_container(node.elem.operand.type)
            piped += ".ToList<object>()" if widened else ".ToList()"
        elif form == "set":
            comparer = f"new {self.helper('structural')}<{self.type_name(element_type(node.type))}>()" if self.structural(node.type) else ""
            piped += f".ToHashSet({comparer})"
        elif form == "dict":
            return Code(f"{self.helper('mapOf')}({piped}, {key}, {value})", POSTFIX)
        return Code(piped, POSTFIX)

    def comp_source(self, clause: ir.Clause) -> str:
        match clause.iterable:
            case ir.Range(start=ir.Const(value=0), stop=stop, step=ir.Const(value=1)) if isinstance(clause.target, ir.Name):
                if self.is_int(stop) and self.nonneg(stop):
                    self.ints |= {clause.target.id}
                    self.counters |= {clause.target.id}
                    return f"Enumerable.Range(0, {self.expr(stop)})"
        return super().comp_source(clause)

    def pattern(self, clause: ir.Clause) -> tuple[str, dict[str, ir.Expr]]:
        """The parameter of a lambda over a clause's elements, and what the names of a pattern are then."""
        target = clause.target
        if isinstance(target, ir.Name):
            return self.name(target.id), {}
        entries = isinstance(clause.iterable, ir.Op) and clause.iterable.concept == "dict.items"
        param = self.row_name(clause)
        names: dict[str, ir.Expr] = {}

        def take(item: ir.Expr, shown: str, type_: t.Type) -> None:
            if isinstance(item, ir.Name):
                names[item.id] = Raw(Code(shown, POSTFIX), type=type_)
                return
            assert isinstance(item, ir.TupleLit)
            for i, part in enumerate(item.items):
                if isinstance(type_, t.Tuple):
                    take(part, f"{shown}.Item{i + 1}", type_.items[i])
                else:
                    take(part, f"{shown}[{i}]", element_type(type_))

        elem = element_type(clause.iterable.type)
        if entries and isinstance(elem, t.Tuple):
            assert isinstance(target, ir.TupleLit)
            for part, member, type_ in zip(target.items, ("Key", "Value"), elem.items, strict=True):
                take(part, f"{param}.{member}", type_)
        else:
            take(target, param, elem)
        return param, names

    def quantified(self, key: str, comp: ir.Comp) -> Code:
        """``any(p(x) for x in xs)`` as ``xs.Any(x => p(x))``."""
        outer = self.ints, self._hoisting, self.within
        self._hoisting = False
        try:
            *before, last = comp.clauses
            param, names = self.pattern(last)
            verb = "Any" if key == "iter.any" else "All"
            if before:
                whole = self.chained(comp, comp.clauses, "iter")
                item = self.unused("item")
                return Code(f"{whole.text}.{verb}({item} => {item})", POSTFIX)
            source = self.comp_source(last)
            for condition in last.conditions:
                source += f".Where({param} => {self.bound(condition, names).text})"
            self.fired.append(f"{self.ID}:{key}")
            return Code(f"{source}.{verb}({param} => {self.bound(comp.elem, names).text})", POSTFIX)
        finally:
            self.ints, self._hoisting, self.within = outer

    # --- literals -----------------------------------------------------------------------------------------------------

    def structural(self, type_: t.Type) -> bool:
        """Do a set's elements or a dictionary's keys need a comparer that looks inside?"""
        key = type_.key if isinstance(type_, t.Dict) else element_type(type_)
        return any(isinstance(x, t.List | t.Set | t.Dict) for x in type_parts(key))

    def created(self, type_: t.Type, items: Sequence[str]) -> Code:
        """``new T { … }``, with a comparer where elements need one."""
        key = type_.key if isinstance(type_, t.Dict) else element_type(type_)
        comparer = (
            f"new {self.helper('structural')}<{self.type_name(key)}>()" if not isinstance(type_, t.List) and self.structural(type_) else ""
        )
        head = f"new {self.type_name(type_)}"
        if not items:
            return Code(f"{head}({comparer})", POSTFIX)
        text = ", ".join(items)
        inside = f" {{ {text} }}"
        if len(text) > 100:
            pad = "\n" + self.INDENT * (self.depth + 1)
            inside = f"\n{self.INDENT * self.depth}{{{pad}{(',' + pad).join(items)}\n{self.INDENT * self.depth}}}"
            inside = inside.replace("\n" + self.INDENT * self.depth, "\n")
        return Code(f"{head}{f'({comparer})' if comparer else ''}{inside}", POSTFIX)

    def item(self, node: ir.Expr) -> str:
        return (self.object_code(node) if isinstance(node.type, t.Union) else self.code(node)).text

    def expr_DictLit(self, node: ir.DictLit) -> Code:
        self.fired.append(f"{self.ID}:literal.dict")
        return self.created(node.type, [f"[{self.item(k)}] = {self.item(v)}" for k, v in node.entries])

    def expr_TupleLit(self, node: ir.TupleLit) -> Code:
        self.fired.append(f"{self.ID}:literal.tuple")
        if len(node.items) < 2:
            return Code(f"new {self.type_name(node.type)}({', '.join(self.item(i) for i in node.items)})", POSTFIX)
        return Code(f"({', '.join(self.item(i) for i in node.items)})")

    # --- operands in their places -------------------------------------------------------------------------------------

    def own_items(self, node: ir.Expr) -> Code | None:
        match node:
            case ir.Op(concept="str.chars", args=(text,)) if self.module.strings != "unicode":
                if isinstance(element_type(node.type), t.Char):
                    return self.code(text)
                c = self.unused("c")
                return Code(f"{self.expr(text, POSTFIX)}.Select({c} => {c}.ToString())", POSTFIX)
            case ir.Op(concept="list.reversed", args=(operand,)):
                return Code(f"Enumerable.Reverse({self.slot_items(operand).text})", POSTFIX)
            case ir.Expr(type=t.Bytes()):
                item = self.unused("b")
                return Code(f"{self.expr(node, POSTFIX)}.Select({item} => (long){item})", POSTFIX)
            case ir.Coerce(operand=ir.Name(type=t.List()) as held, type=t.List(elem=t.Union())):
                return Code(f"{self.expr(held, POSTFIX)}.Cast<object>()", POSTFIX)
            case _:
                return super().own_items(node)

    def rest_of(self, node: ir.Expr) -> Code:
        return Code(f"{self.helper('rest')}({self.expr(node)})", POSTFIX) if self.one_pass else self.raw(node)

    def slot_list(self, node: ir.Expr) -> Code:
        """An iterable as a ``List``."""
        code = self.slot_items(node)
        if isinstance(node.type, t.List) and not code.text.endswith((".Keys", ".Values")) and not isinstance(node, ir.Comp | ir.Op):
            return code
        return code if code.text.endswith(".ToList()") else Code(f"{self.enclose(code, POSTFIX)}.ToList()", POSTFIX)

    def slot_print(self, node: ir.Expr) -> Code:
        return self.slot_shown(node) if isinstance(node.type, t.Int) else super().slot_print(node)

    def message_of(self, error: ir.Expr) -> Code:
        return Code(f"{self.expr(error, POSTFIX)}.Message", POSTFIX)

    def slot_cast(self, node: ir.Expr) -> Code:
        return Code(self.expr(node, UNARY), UNARY)

    def slot_exact(self, node: ir.Expr) -> Code:
        return self.result_code(node)

    def slot_object(self, node: ir.Expr) -> Code:
        return self.object_code(node)

    def slot_inner(self, node: ir.Expr) -> Code:
        """An optional value that is there."""
        assert isinstance(node.type, t.Optional)
        return self.code(ir.Coerce(node, type=node.type.inner))

    def slot_iterator(self, node: ir.Expr) -> Code:
        """An iterator over something; where none is consumed by hand, that itself will do."""
        items = self.slot_items(node)
        return Code(f"{self.enclose(items, POSTFIX)}.GetEnumerator()", POSTFIX) if self.one_pass else items

    def slot_nullable(self, node: ir.Expr) -> Code:
        """Elements that may be null from here on."""
        item, elem = self.unused("item"), element_type(node.type)
        if isinstance(elem, t.Optional):
            return self.slot_items(node)
        return Code(f"{self.enclose(self.slot_items(node), POSTFIX)}.Select({item} => ({self.type_name(t.Optional(elem))}){item})", POSTFIX)

    def slot_chars(self, node: ir.Expr) -> Code:
        """The characters of a constant text as arguments."""
        assert isinstance(node, ir.Const)
        return Code(", ".join(map(self.char_literal, dict.fromkeys(node.value))))

    def slot_call_match(self, node: ir.Expr) -> Code:
        """The call of a function of a match."""
        if isinstance(node, ir.Lambda):
            return Code(f"(({self.type_name(node.type)})({self.expr(node)}))(LAMBDA_match)", POSTFIX)
        return Code(f"{self.expr(node, POSTFIX)}(LAMBDA_match)", POSTFIX)

    def slot_limit(self, node: ir.Expr) -> Code:
        """How many matches to replace; 0 means all, which .NET calls -1."""
        if isinstance(node, ir.Const):
            return Code(str(node.value or -1))
        return Code(f"{self.expr(node, 100)} == 0 ? -1 : (int){self.expr(node, UNARY)}", self.operators.infix["?"])

    def slot_min_by(self, node: ir.Expr) -> Code:
        return Code(self.extreme("MinBy", node), POSTFIX)

    def slot_max_by(self, node: ir.Expr) -> Code:
        return Code(self.extreme("MaxBy", node), POSTFIX)

    def extreme(self, verb: str, key: ir.Expr) -> str:
        assert isinstance(key.type, t.Func)
        result = key.body.type if isinstance(key, ir.Lambda) else key.type.result
        order = "" if self.natural(result) else f", {self.order(result)}"
        return f"{verb}({self.expr(key)}{order})"

    def slot_edge(self, node: ir.Expr) -> Code:
        """A bound of a range, which binds more closely than arithmetic."""
        return Code(self.enclose(self.slot_int(node), UNARY), POSTFIX)

    def slot_count(self, node: ir.Expr) -> Code:
        """A number of repetitions: an int not below zero."""
        if isinstance(node, ir.Const):
            return Code(str(max(0, node.value)))
        return self.slot_int(node) if self.nonneg(node) else Code(f"Math.Max(0, {self.slot_int(node).text})", POSTFIX)

    def slot_regex(self, node: ir.Expr) -> Code:
        """A constant pattern in .NET's notation, verbatim where it has backslashes."""
        if not isinstance(node, ir.Const):
            return self.code(node)
        text = re.sub(r"\(\?P<(\w+)>", r"(?<\1>", node.value)
        text = re.sub(r"\(\?P=(\w+)\)", r"\\k<\1>", text)
        text = re.sub(r"(?<!\\)((?:\\\\)*)\\Z", r"\1\\z", text)
        if "\\" in text and text.isprintable():
            return Code('@"' + text.replace('"', '""') + '"')
        return Code(self.string_literal(text))

    def slot_regex_whole(self, node: ir.Expr) -> Code:
        """A pattern that must match from start to end."""
        return self.anchored(node, r"\z")

    def slot_regex_start(self, node: ir.Expr) -> Code:
        """A pattern that must match at the start."""
        return self.anchored(node, "")

    def anchored(self, node: ir.Expr, end: str) -> Code:
        if isinstance(node, ir.Const):
            return self.slot_regex(dataclasses.replace(node, value=rf"\A(?:{node.value}){end}"))
        return Code(f'@"\\A(?:" + {self.expr(node)} + @"){end}"', self.operators.infix["+"])

    def slot_regex_replacement(self, node: ir.Expr) -> Code:
        """A replacement text, its groups in .NET's notation."""
        if not isinstance(node, ir.Const):
            return Code(f"{self.helper('replacement')}({self.expr(node)})", POSTFIX)
        text = node.value.replace("$", "$$")
        text = re.sub(r"\\g<(\w+)>", r"${\1}", text)
        text = re.sub(r"\\(\d)", r"${\1}", text)
        text = re.sub(r"\\([nrt])", lambda m: {"n": "\n", "r": "\r", "t": "\t"}[m[1]], text)
        return self.code(ir.Const(text, type=t.STR))
