"""Expressions in Dart: literals and records, equality and order by type, collection ``for``, promotion of what is known."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import ATOM, POSTFIX, Code, Raw, element_type
from dragoman.transpile.generators.narrowing import Narrowing, assigned_names, facts
from dragoman.transpile.passes.magnitudes import Magnitudes

T = TypeVar("T")
#: Special methods that are operators of a class.
OPERATORS = {"__eq__": "==", "__lt__": "<", "__le__": "<=", "__gt__": ">", "__ge__": ">=", "__add__": "+", "__sub__": "-", "__mul__": "*"}
METHOD_NAMES = {
    "__str__": "toString",
    "__len__": "length",
    "__contains__": "contains",
    "__getitem__": "elementAt",
    "__setitem__": "put",
    "__call__": "call",
    "__hash__": "hash",
    "__next__": "next",
    "__iter__": "iterate",
    "__repr__": "repr",
} | {name: f"operator {op}" for name, op in OPERATORS.items()}
#: What gives an iterator by itself, rather than something that can be iterated.
ITERATORS = frozenset({"iter.of", "list.pop", "dict.get", "iter.next"})
OPPOSITE: Mapping[str, Any] = {"==": "!=", "!=": "==", "<": ">=", ">=": "<", ">": "<=", "<=": ">"}


def number(type_: t.Type) -> bool:
    """A union of integers and floats, which Dart calls ``num``."""
    return isinstance(type_, t.Union) and all(isinstance(m, t.Float) or m == t.INT for m in type_.members)


def plain(type_: t.Type) -> bool:
    """Does ``==`` compare values of this type as the source does?"""
    match type_:
        case t.List() | t.Set() | t.Dict() | t.Bytes() | t.AnyT() | t.Iter():
            return False
        case t.Class() | t.Func():
            return True
        case _:
            return all(map(plain, t.children(type_)))


def loose(type_: t.Type) -> bool:
    """Would the compiler find another type for a value than the one that is meant?"""
    return isinstance(type_, t.Optional | t.Union | t.Func | t.Class | t.Never | t.AnyT | t.NoneT) or any(map(loose, t.children(type_)))


class DartValues(Narrowing):
    ID = "dart"

    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: Are iterators consumed by hand somewhere? Then they are ``Iterator``.
        self.one_pass = False
        #: What is known of the integers of the function being written.
        self.sizes = Magnitudes()
        #: Variables of the function at hand that are assigned after their declaration; those that a function inside assigns.
        self.reassigned: frozenset[str] = frozenset()
        self.captured: frozenset[str] = frozenset()
        #: What the variables of the function at hand are called.
        self.locals: frozenset[str] = frozenset()
        #: In how many functions inside the function at hand is this?
        self.inside = 0

    # --- names and types ----------------------------------------------------------------------------------------------

    def type_name(self, type_: t.Type, boxed: bool = False) -> str:
        match type_:
            case t.Optional(inner=inner):
                name = self.type_name(inner, boxed=True)
                return name if name in ("dynamic", "Null") else f"{name.removesuffix('?')}?"
            case t.Union():
                return "num" if number(type_) else "Object"
            case t.Tuple(items=items):
                shown = ", ".join(self.type_name(i, boxed=True) for i in items)
                return f"({shown},)" if len(items) == 1 else f"({shown})"
            case t.Iter(elem=elem):
                return f"{'Iterator' if self.one_pass else 'Iterable'}<{self.type_name(elem, boxed=True)}>"
            case t.Func(params=params, result=result):
                return f"{self.type_name(result)} Function({', '.join(self.type_name(p, boxed=True) for p in params)})"
            case t.Set(elem=key) | t.Dict(key=key) if not plain(key):
                raise UnsupportedError("key", f"a {t.show(key)} as a key is compared by identity in Dart")
            case t.Class(name="re.Match"):
                return "RegExpMatch"
            case t.Class(name=name) if not any(c.name == name for c in self.module.classes):
                return self.rule_name(name)
            case _:
                return super().type_name(type_, boxed)

    def rule_name(self, cls: str) -> str:
        """A class of the module, Dart's own class for a canonical exception, or a class among the helpers."""
        if any(c.name == cls for c in self.module.classes):
            return self.name(cls)
        native: dict[str, str] = self.target.options["exceptions"]
        name = native.get(cls, cls)
        return self.helper(name) if name in self.target.helpers else name if cls in native else self.helper(cls)

    # --- literals -----------------------------------------------------------------------------------------------------

    def int_literal(self, value: int, type_: t.Type) -> Code:
        if type_ == t.BIGINT:
            named = {0: "zero", 1: "one", 2: "two"}
            if value in named:
                return Code(f"BigInt.{named[value]}", POSTFIX)
            return Code(f"BigInt.from({value})" if abs(value) < 2**63 else f"BigInt.parse('{value}')", POSTFIX)
        if not -(2**63) <= value < 2**63:
            raise UnsupportedError("big-literal", f"the integer {value} leaves the 64 bits of a Dart integer")
        return super().int_literal(value, type_)

    def string_literal(self, value: str) -> str:
        return "'" + "".join(self.escape(c) for c in value) + "'"

    def escape(self, char: str) -> str:
        simple = {"\\": "\\\\", "'": "\\'", "\n": "\\n", "\r": "\\r", "\t": "\\t", "$": "\\$"}
        return simple.get(char) or (char if char.isprintable() else self.escape_code(ord(char)))

    def escape_code(self, code: int) -> str:
        return f"\\x{code:02x}" if code < 256 else f"\\u{{{code:x}}}"

    def elements(self, type_: t.Type, items: Sequence[str], empty: bool = False) -> str:
        """The type arguments of a literal: where it is empty, or its elements would be taken for something else."""
        parts = t.children(type_)
        return f"<{', '.join(self.type_name(p, boxed=True) for p in parts)}>" if empty or not items or any(map(loose, parts)) else ""

    def expr_ListLit(self, node: ir.ListLit) -> Code:
        self.fired.append(f"{self.ID}:literal.list")
        items = [self.item(i, node.type.elem if isinstance(node.type, t.List) else i.type) for i in node.items]
        return Code(self.laid_out(f"{self.elements(node.type, items)}[", items, "]"), ATOM)

    def expr_SetLit(self, node: ir.SetLit) -> Code:
        self.fired.append(f"{self.ID}:literal.set")
        self.type_name(node.type)
        items = [self.expr(i) for i in node.items]
        return Code(self.laid_out(f"{self.elements(node.type, items)}{{", items, "}"), ATOM)

    def expr_DictLit(self, node: ir.DictLit) -> Code:
        self.fired.append(f"{self.ID}:literal.dict")
        self.type_name(node.type)
        wanted = node.type.value if isinstance(node.type, t.Dict) else t.ANY
        entries = [f"{self.expr(k)}: {self.item(v, wanted)}" for k, v in node.entries]
        return Code(self.laid_out(f"{self.elements(node.type, entries)}{{", entries, "}"), ATOM)

    def item(self, node: ir.Expr, wanted: t.Type) -> str:
        """An element of a literal: of the type that the collection has."""
        if isinstance(node, ir.Lambda) and isinstance(wanted, t.Func):
            return self.expr(dataclasses.replace(node, type=wanted))
        return self.into(node, wanted).text

    def laid_out(self, opening: str, items: Sequence[str], closing: str) -> str:
        text = ", ".join(items)
        if len(text) > 100 and "\n" not in text:
            return opening + "\n" + "".join(f"{self.INDENT}{i},\n" for i in items) + closing
        return opening + text + closing

    def expr_TupleLit(self, node: ir.TupleLit) -> Code:
        self.fired.append(f"{self.ID}:literal.tuple")
        items = ", ".join(self.expr(i) for i in node.items)
        return Code(f"({items},)" if len(node.items) == 1 else f"({items})", ATOM)

    # --- operators ----------------------------------------------------------------------------------------------------

    def expr_Not(self, node: ir.Not) -> Code:
        match node.operand:
            case ir.Compare(op=op, left=left) as compare if op in ("==", "!=") or isinstance(left.type, t.Int | t.Str):
                return self.code(dataclasses.replace(compare, op=OPPOSITE[op]))
            case ir.IsNone() as test:
                return self.code(dataclasses.replace(test, negated=not test.negated))
            case ir.Truthy(operand=operand) if isinstance(operand.type, t.List | t.Dict | t.Set | t.Str):
                return Code(f"{self.expr(operand, POSTFIX)}.isEmpty", POSTFIX)
            case ir.Truthy(operand=operand) if isinstance(operand.type, t.Int):
                return self.code(ir.Compare("==", operand, ir.Const(0, type=operand.type), type=t.BOOL))
            case ir.IsType(operand=operand, of=of) if not isinstance(of, t.NoneT):
                rank = self.operators.infix["is!"]
                return Code(f"{self.expr(operand, rank + 1)} is! {self.type_name(of, boxed=True)}", rank)
            case _:
                return self.rule("not", (node.operand,), node)

    def expr_Compare(self, node: ir.Compare) -> Code:
        op, left, right = node.op, node.left, node.right
        if op in ("==", "!=") and isinstance(left.type, t.Bool) and isinstance(right, ir.Const) and isinstance(right.value, bool):
            # Promotion sees a test, but not one that is compared.
            return self.code(left if right.value == (op == "==") else ir.Not(left, type=t.BOOL))
        self.fired.append(f"{self.ID}:compare.{op}")
        rank = self.operators.infix[op]
        if op in ("==", "!="):
            match left:
                case ir.Length(obj=obj) if right == ir.Const(0, type=t.INT) and isinstance(obj.type, t.List | t.Dict | t.Set | t.Str):
                    return Code(f"{self.expr(obj, POSTFIX)}.{'isEmpty' if op == '==' else 'isNotEmpty'}", POSTFIX)
                case ir.Mod(left=dividend, right=ir.Const(value=int(value)) as divisor) if value > 0 and isinstance(left.type, t.Int):
                    low, high = self.operators.sides("%")
                    left = Raw(Code(f"{self.expr(dividend, low)} % {self.expr(divisor, high)}", self.operators.infix["%"]), type=left.type)
            if plain(left.type) and plain(right.type):
                return Code(f"{self.expr(left, rank + 1)} {op} {self.expr(right, rank + 1)}", rank)
            text = self.equal(t.join(left.type, right.type), self.expr(left), self.expr(right))
            return Code(text if op == "==" else f"!{text}", POSTFIX if op == "==" else self.operators.prefix["!"])
        if number(left.type) or isinstance(left.type, t.Int | t.Float):
            return Code(f"{self.expr(left, rank + 1)} {op} {self.expr(right, rank + 1)}", rank)
        if isinstance(left.type, t.Class):
            special = next(name for name, symbol in OPERATORS.items() if symbol == op)
            if self.has(left.type.name, special):
                return Code(f"{self.expr(left, rank + 1)} {op} {self.expr(right, rank + 1)}", rank)
            mirrored = {"<": ">", ">": "<", "<=": ">=", ">=": "<="}[op]
            return Code(f"{self.expr(right, rank + 1)} {mirrored} {self.expr(left, rank + 1)}", rank)
        if isinstance(left, ir.TupleLit) and isinstance(right, ir.TupleLit) and all(map(self.repeatable, (*left.items, *right.items))):
            pairs = list(zip(left.items, right.items, strict=False))
            parts = [self.difference(t.join(a.type, b.type), self.operand(a), self.operand(b)) for a, b in pairs]
            if parts and len(left.items) == len(right.items):
                first = parts[0] if len(parts) == 1 else f"{self.helper('firstOrder')}([{', '.join(parts)}])"
                return Code(f"{first} {op} 0", rank)
        if isinstance(left.type, t.Tuple) and isinstance(right.type, t.Tuple) and not (self.repeatable(left) and self.repeatable(right)):
            shown = self.type_name(left.type)
            function = f"({shown} a, {shown} b) => {self.difference(left.type, 'a', 'b')}"
            return Code(f"({function})({self.expr(left)}, {self.expr(right)}) {op} 0", rank)
        return Code(f"{self.difference(left.type, self.operand(left), self.operand(right))} {op} 0", rank)

    def operand(self, node: ir.Expr) -> str:
        return self.expr(node, POSTFIX)

    def has(self, cls: str | None, method: str) -> bool:
        """Does a class of the module or one of its bases define a method?"""
        known = {c.name: c for c in self.module.classes}
        while cls in known:
            if any(m.name == method for m in known[cls].methods):
                return True
            cls = known[cls].base
        return False

    def equal(self, type_: t.Type, left: str, right: str) -> str:
        """The call that compares two values, collections by what they hold."""
        match type_:
            case t.Tuple(items=items) if re.fullmatch(r"[\w.$]+", left + right):
                parts = [
                    f"{left}.${i} == {right}.${i}" if plain(x) else self.equal(x, f"{left}.${i}", f"{right}.${i}")
                    for i, x in enumerate(items, start=1)
                ]
                return f"({' && '.join(parts)})"
            case t.List(elem=elem) if self.has_record(elem):
                return f"{self.helper('equalLists')}({left}, {right}, (x, y) => {self.equal(elem, 'x', 'y')})"
            case _ if self.has_record(type_):
                raise UnsupportedError("equality", f"values of {t.show(type_)} can't be compared in Dart here")
            case _:
                return f"{self.helper('deepEquals')}({left}, {right})"

    def has_record(self, type_: t.Type) -> bool:
        """Is there a record in it that ``==`` cannot compare?"""
        return (isinstance(type_, t.Tuple) and not plain(type_)) or any(map(self.has_record, t.children(type_)))

    def natural(self, type_: t.Type) -> bool:
        """Does ``compareTo`` order values of this type, and does it not matter which of two equal ones comes first?"""
        return isinstance(type_, t.Int) or (isinstance(type_, t.Str | t.Char) and self.module.strings != "unicode")

    def alike(self, type_: t.Type) -> bool:
        """Can nobody tell two values of a type apart that compare as equal?"""
        if isinstance(type_, t.Tuple):
            return all(map(self.alike, type_.items))
        return self.natural(type_) or isinstance(type_, t.Bool | t.Str)

    def difference(self, type_: t.Type, left: str, right: str) -> str:
        """An integer whose sign tells how two values are ordered."""
        match type_:
            case _ if self.natural(type_):
                return f"{left}.compareTo({right})"
            case t.Str():
                return f"{self.helper('compareRunes')}({left}, {right})"
            case t.Float():
                return f"{self.helper('compareFloats')}({left}, {right})"
            case t.Bool():
                return f"{self.helper('compareBools')}({left}, {right})"
            case t.Tuple(items=items) if items:
                parts = [self.difference(x, f"{left}.${i}", f"{right}.${i}") for i, x in enumerate(items, start=1)]
                return parts[0] if len(parts) == 1 else f"{self.helper('firstOrder')}([{', '.join(parts)}])"
            case t.List(elem=elem):
                return f"{self.helper('compareLists')}({left}, {right}, {self.order(elem)})"
            case t.Class(name=name) if self.has(name, "__lt__"):
                return f"({left} < {right} ? -1 : {right} < {left} ? 1 : 0)"
            case t.Optional(inner=inner):
                return self.difference(inner, f"{left}!", f"{right}!")
            case t.Class() | t.Func() | t.Dict() | t.Set() | t.Bytes():
                raise UnsupportedError("order", f"values of {t.show(type_)} have no order in Dart here")
            case _:
                return f"{self.helper('compareValues')}({left}, {right})"

    def order(self, type_: t.Type, descending: bool = False) -> str:
        """A comparison function for values of a type."""
        return f"(a, b) => {self.difference(type_, 'b', 'a') if descending else self.difference(type_, 'a', 'b')}"

    def slot_type_order(self, node: ir.Expr) -> Code:
        return Code(self.order(element_type(node.type)))

    def slot_type_order_desc(self, node: ir.Expr) -> Code:
        return Code(self.order(element_type(node.type), descending=True))

    def slot_type_own_order(self, node: ir.Expr) -> Code:
        return Code(self.order(node.type))

    def slot_type_own_order_desc(self, node: ir.Expr) -> Code:
        return Code(self.order(node.type, descending=True))

    def slot_type_key_order(self, node: ir.Expr) -> Code:
        return Code(self.order(node.type.result if isinstance(node.type, t.Func) else t.ANY))

    def slot_type_key_order_desc(self, node: ir.Expr) -> Code:
        return Code(self.order(node.type.result if isinstance(node.type, t.Func) else t.ANY, descending=True))

    def slot_by(self, node: ir.Expr) -> Code:
        return self.by(node, ("a", "b"))

    def slot_by_desc(self, node: ir.Expr) -> Code:
        return self.by(node, ("b", "a"))

    def by(self, key: ir.Expr, names: tuple[str, str]) -> Code:
        """A comparison function that compares keys: ``(a, b) => a.length.compareTo(b.length)``."""
        assert isinstance(key.type, t.Func)
        if not isinstance(key, ir.Lambda):
            name = self.expr(key, POSTFIX)
            return Code(f"(a, b) => {self.difference(key.type.result, f'{name}({names[0]})', f'{name}({names[1]})')}")
        mentioned = {self.name(n.id) for n in ir.walk(key.body) if isinstance(n, ir.Name)} - {self.name(key.params[0].name)}
        table = {stem: stem if stem not in mentioned else self.unused(stem) for stem in ("a", "b")}
        first, second = (table[n] for n in names)
        items = key.body.items if isinstance(key.body, ir.TupleLit) and key.body.items else (key.body,)
        parts = []
        for item in items:
            left, right = first, second
            # A negated number sorts the other way round.
            if isinstance(item, ir.Neg) and isinstance(item.type, t.Int | t.Float):
                item, left, right = item.operand, right, left
            texts = [self.with_name(key.params[0].name, item, n) for n in (left, right)]
            parts.append(self.difference(item.type, *texts))
        text = parts[0] if len(parts) == 1 else f"{self.helper('firstOrder')}([{', '.join(parts)}])"
        return Code(f"({table['a']}, {table['b']}) => {text}")

    def with_name(self, param: str, body: ir.Expr, name: str) -> str:
        """The body of a function of one parameter, which is called ``name`` in it."""
        return self.with_names(body, {param: name}, POSTFIX)

    def with_names(self, body: ir.Expr, table: Mapping[str, str], need: int = 0) -> str:
        """The body of a function inside the function at hand, some names written otherwise."""
        return self.in_function(lambda: self.expr(replaced(body, table), need))

    def in_function(self, write: Callable[[], T]) -> T:
        """What is written inside a function within the function at hand."""
        hoisting, self._hoisting = self._hoisting, False
        self.inside += 1
        try:
            return write()
        finally:
            self.inside -= 1
            self._hoisting = hoisting

    def expr_Neg(self, node: ir.Neg) -> Code:
        operand = self.expr(node.operand, self.operators.prefix["-"])
        return Code(f"-({operand})" if operand.startswith("-") else f"-{operand}", self.operators.prefix["-"])

    # --- names, calls, members ----------------------------------------------------------------------------------------

    def expr_Name(self, node: ir.Name) -> Code:
        return Code({"self": "this", "super": "super"}.get(node.id) or self.name(node.id))

    def expr_Index(self, node: ir.Index) -> Code:
        if isinstance(node.obj.type, t.Tuple) and isinstance(node.index, ir.Const):
            place = node.index.value if node.index.value >= 0 else node.index.value + len(node.obj.type.items)
            self.fired.append(f"{self.ID}:index.tuple")
            return Code(f"{self.expr(node.obj, POSTFIX)}.${place + 1}", POSTFIX)
        kind = "str" if isinstance(node.obj.type, t.Str) else "bytes" if isinstance(node.obj.type, t.Bytes) else "list"
        return self.rule("index.tuple" if isinstance(node.obj.type, t.Tuple) else f"index.{kind}", (node.obj, node.index), node)

    def expr_Call(self, node: ir.Call) -> Code:
        if "." in node.func:
            cls, method = node.func.split(".")
            return Code(f"{self.name(cls)}.{self.member(method)}({self.arguments(node.args)})", POSTFIX)
        called = next((f for f in self.module.functions if f.name == node.func), None)
        if called is None or len(called.params) != len(node.args):
            return super().expr_Call(node)
        args = ", ".join(self.into(a, p.type).text for a, p in zip(node.args, called.params, strict=True))
        return Code(f"{self.name(node.func)}({args})", POSTFIX)

    def member(self, name: str) -> str:
        return METHOD_NAMES.get(name) or self.name(name)

    def expr_Field(self, node: ir.Field) -> Code:
        if node.obj == ir.Name("self", type=node.obj.type) and self.member(node.name) not in self.locals:
            return Code(self.member(node.name))
        return Code(f"{self.expr(node.obj, POSTFIX)}.{self.member(node.name)}", POSTFIX)

    def expr_MethodCall(self, node: ir.MethodCall) -> Code:
        if node.method in OPERATORS and len(node.args) == 1:
            op = OPERATORS[node.method]
            left, right = self.operators.sides(op)
            return Code(f"{self.expr(node.obj, left)} {op} {self.expr(node.args[0], right)}", self.operators.infix[op])
        method = self.member(node.method)
        if node.obj == ir.Name("self", type=node.obj.type) and method not in self.locals:
            return Code(f"{method}({self.arguments(node.args)})", POSTFIX)
        return Code(f"{self.expr(node.obj, POSTFIX)}.{method}({self.arguments(node.args)})", POSTFIX)

    def expr_New(self, node: ir.New) -> Code:
        if any(c.name == node.cls for c in self.module.classes):
            return Code(f"{self.rule_name(node.cls)}({self.arguments(node.args)})", POSTFIX)
        name = self.rule_name(node.cls)
        shown = "" if name in ("StackOverflowError", "OutOfMemoryError") or not node.args else self.slot_text(node.args[0]).text
        if not shown and name in ("StateError", "RangeError"):
            shown = "''"
        return Code(f"{name}({shown})", POSTFIX)

    def expr_Lambda(self, node: ir.Lambda) -> Code:
        params = ", ".join(f"{self.type_name(p.type, boxed=True)} {self.name(p.name)}" for p in node.params)
        wanted = node.type.result if isinstance(node.type, t.Func) else node.body.type
        exact = wanted == node.body.type or isinstance(wanted, t.NoneT | t.AnyT | t.Never | t.Iter)
        return self.function_literal(f"({params})", node.body if exact else ir.Coerce(node.body, type=wanted))

    def slot_fn(self, node: ir.Expr) -> Code:
        """A function where the place tells the types of its parameters."""
        if not isinstance(node, ir.Lambda):
            return self.code(node)
        return self.function_literal(f"({', '.join(self.name(p.name) for p in node.params)})", node.body)

    def function_literal(self, head: str, body: ir.Expr) -> Code:
        if isinstance(body, ir.Block):
            return Code(self.in_function(lambda: f"{head} {{\n{self.nested((*body.stmts, ir.Return(body.value)))}\n}}"), ATOM)
        text = self.in_function(lambda: self.expr(body))
        return Code(f"{head} => {text}", self.operators.infix["=>"])

    def nested(self, body: ir.Body) -> str:
        """Statements as the text of a function inside an expression."""
        mark, depth = len(self.lines), self.depth
        self.depth = 0
        try:
            for statement in body:
                self.stmt(statement)
            return "\n".join(self.INDENT + line.text for line in self.lines[mark:])
        finally:
            del self.lines[mark:]
            self.depth = depth

    def expr_Block(self, node: ir.Block) -> Code:
        text = self.in_function(lambda: self.nested((*node.stmts, ir.Return(node.value))))
        return Code(f"(() {{\n{text}\n}})()", POSTFIX)

    def expr_Assigned(self, node: ir.Assigned) -> Code:
        return Code(f"{self.name(node.name)} = {self.expr(node.value)}", self.operators.infix["="])

    def repeatable(self, node: ir.Expr) -> bool:
        return (isinstance(node, Raw) and re.fullmatch(r"[\w.$]+", node.code.text) is not None) or super().repeatable(node)

    # --- optionals and unions -----------------------------------------------------------------------------------------

    def known(self, operand: ir.Expr, type_: t.Type) -> bool:
        """Has the compiler promoted a variable to this type?"""
        if not isinstance(operand, ir.Name) or (operand.id, type_) not in self.narrowed:
            return False
        local = operand.id not in self.captured and not any(d.name == operand.id for d in self.module.constants)
        return local and (not self.inside or operand.id not in self.reassigned)

    def expr_Coerce(self, node: ir.Coerce) -> Code:
        operand, source, to = node.operand, node.operand.type, node.type
        inner = source.inner if isinstance(source, t.Optional) else source
        if isinstance(to, t.Optional | t.Union | t.AnyT):
            return self.into(operand, to)
        if isinstance(inner, t.Union | t.AnyT):
            self.fired.append(f"{self.ID}:coerce.union")
            if self.known(operand, to):
                return self.code(operand)
            if isinstance(to, t.Float) and t.INT in t.children(inner):
                cast = self.expr(operand, POSTFIX) if number(inner) else f"({self.expr(operand, self.operators.infix['as'] + 1)} as num)"
                return Code(f"{cast}.toDouble()", POSTFIX)
            if isinstance(source, t.Optional) and to == inner:
                return self.code(operand) if self.known(operand, inner) else Code(f"{self.expr(operand, POSTFIX)}!", POSTFIX)
            return Code(
                f"{self.expr(operand, self.operators.infix['as'] + 1)} as {self.type_name(to, boxed=True)}", self.operators.infix["as"]
            )
        if isinstance(source, t.Optional):
            there = self.code(operand) if self.known(operand, inner) else Code(f"{self.expr(operand, POSTFIX)}!", POSTFIX)
            return there if inner == to else self.expr_Coerce(dataclasses.replace(node, operand=Raw(there, type=inner)))
        if isinstance(operand, ir.Const) and isinstance(to, t.Float) and isinstance(operand.value, int):
            return self.float_literal(float(operand.value))
        if isinstance(source, t.Class) and isinstance(to, t.Class) and source != to:
            return Code(f"({self.expr(operand, self.operators.infix['as'] + 1)} as {self.type_name(to)})", ATOM)
        if isinstance(source, t.List) and isinstance(to, t.List) and source.elem == t.INT and to.elem == t.FLOAT:
            return Code(f"{self.expr(operand, POSTFIX)}.map((x) => x.toDouble()).toList()", POSTFIX)
        if isinstance(source, t.List | t.Set | t.Dict) and type(source) is type(to):
            return self.into(operand, to)
        return super().expr_Coerce(node)

    def into(self, operand: ir.Expr, to: t.Type) -> Code:
        """A value where another type is wanted: Dart's collections know the types of their elements.

        What is made here is made with that type; what somebody else holds too becomes a view, or stays as it is.
        """
        wanted = to.inner if isinstance(to, t.Optional) else to
        source = operand.type
        if not isinstance(source, t.List | t.Set | t.Dict) or type(source) is not type(wanted) or self.same(source, wanted):
            return self.code(operand)
        if isinstance(operand, ir.ListLit | ir.SetLit | ir.DictLit | ir.Comp):
            return self.code(dataclasses.replace(operand, type=wanted))
        name = self.type_name(wanted)
        if isinstance(operand, ir.Op | ir.Slice):
            inner = self.slot_items(operand) if not isinstance(source, t.Dict) else self.code(operand)
            return Code(f"{name}.of({inner.text})", POSTFIX)
        if t.join(source, wanted) == source or any(
            self.narrower(a, b) for a, b in zip(t.children(wanted), t.children(source), strict=True)
        ):
            return Code(f"{self.expr(operand, POSTFIX)}.cast<{name.partition('<')[2]}()", POSTFIX)
        return self.code(operand)

    def same(self, a: t.Type, b: t.Type) -> bool:
        return self.type_name(a) == self.type_name(b)

    @staticmethod
    def narrower(a: t.Type, b: t.Type) -> bool:
        """Are the values of one type only some of those of the other?"""
        return a != b and t.join(a, b) == b

    def expr_IsType(self, node: ir.IsType) -> Code:
        if isinstance(node.of, t.NoneT):
            rank = self.operators.infix["=="]
            return Code(f"{self.expr(node.operand, rank + 1)} == null", rank)
        rank = self.operators.infix["is"]
        return Code(f"{self.expr(node.operand, rank + 1)} is {self.type_name(node.of, boxed=True)}", rank)

    def encode_union(self, node: ir.Op) -> Code:
        """The canonical text of a union's value, by the member that it holds."""
        value, *members = node.args
        text = self.expr(value)
        cases = []
        for member in members:
            assert isinstance(member, ir.Lambda)
            name = self.name(member.params[0].name)
            shown = self.with_names(member.body, {})
            cases.append(f"{self.type_name(member.params[0].type, boxed=True)} {name} => {shown}")
        if isinstance(value.type, t.Optional):
            cases.insert(0, "null => 'null'")
        return Code(f"switch ({text}) {{ {', '.join(cases)}, _ => throw StateError('a value of no known type') }}", ATOM)

    # --- interpolation and text ---------------------------------------------------------------------------------------

    def expr_Interp(self, node: ir.Interp) -> Code:
        parts = [p for p in node.parts if not (isinstance(p, ir.Const) and p.value == "")]
        if len(parts) == 1 and isinstance(only := parts[0], ir.Formatted) and isinstance(only.value.type, t.Str) and not only.conversion:
            return self.code(only.value)
        text = ""
        for i, part in enumerate(parts):
            if isinstance(part, ir.Const):
                text += self.string_literal(str(part.value))[1:-1]
                continue
            if part.spec:
                shown = self.slot_text(part.value).text if not isinstance(part.value.type, t.Int | t.Float) else self.expr(part.value)
                text += f"${{{self.helper('formatValue')}({shown}, {self.string_literal(part.spec)})}}"
                continue
            value = ir.Op("str.repr", (part.value,), type=t.STR) if part.conversion == "r" else part.value
            code = self.code(value) if isinstance(value.type, t.Str | t.Int | t.Char) else self.slot_text(value)
            following = parts[i + 1] if i + 1 < len(parts) else None
            after = str(following.value)[:1] if isinstance(following, ir.Const) else " "
            if code.text.startswith("'") and code.prec == ATOM and code.text.endswith("'"):
                text += code.text[1:-1]
            else:
                text += self.embedded(code.text, after)
        return Code(f"'{text}'", ATOM)

    @staticmethod
    def embedded(text: str, after: str) -> str:
        """A value inside a text: ``$x``, or ``${x + 1}``."""
        bare = re.fullmatch(r"[A-Za-z]\w*", text) and text != "this" and not re.match(r"\w", after)
        return f"${text}" if bare else f"${{{text}}}"

    def slot_embedded(self, node: ir.Expr) -> Code:
        return Code(self.embedded(self.expr(node), "'").removeprefix("$"))

    def slot_text(self, node: ir.Expr) -> Code:
        """A value as ``str()`` would show it."""
        match node.type:
            case t.Str() | t.Char():
                return self.code(node)
            case t.Class(name=name):
                own = next((c for c in self.module.classes if c.name == name), None)
                if own is None or (self.is_error(name) and not self.has(name, "__str__")):
                    return Code(f"{self.helper('messageOf')}({self.expr(node)})", POSTFIX)
                method = "toString" if self.has(name, "__str__") or not self.has(name, "__repr__") else "repr"
                return Code(f"{self.expr(node, POSTFIX)}.{method}()", POSTFIX)
            case _:
                return self.slot_repr(node)

    def is_error(self, name: str | None) -> bool:
        from dragoman.transpile.generators.exceptions import is_exception

        return is_exception(name, self.module.classes)

    def slot_repr(self, node: ir.Expr) -> Code:
        """A value as ``repr()`` would show it."""
        match node.type:
            case t.Int():
                return Code(f"{self.expr(node, POSTFIX)}.toString()", POSTFIX)
            case t.Str() | t.Char():
                return Code(f"{self.helper('quoted')}({self.expr(node)})", POSTFIX)
            case t.Float():
                return Code(f"{self.helper('floatText')}({self.expr(node)})", POSTFIX)
            case t.Bool():
                rank = self.operators.infix["?"]
                return Code(f"{self.expr(node, rank + 1)} ? 'True' : 'False'", rank)
            case t.NoneT():
                return Code("'None'")
            case t.Bytes():
                return Code(f"{self.helper('bytesText')}({self.expr(node)})", POSTFIX)
            case t.Class(name=name) if self.has(name, "__repr__"):
                return Code(f"{self.expr(node, POSTFIX)}.repr()", POSTFIX)
            case t.Class():
                return self.slot_text(node)
            case _:
                raise UnsupportedError("text", f"the text of a {t.show(node.type)} is not known in Dart here", node.span)

    # --- comprehensions -----------------------------------------------------------------------------------------------

    def expr_Comp(self, node: ir.Comp) -> Code:
        """A collection with ``for`` and ``if`` in it; what only iterates is a chain."""
        self.fired.append(f"{self.ID}:comp.{node.kind}")
        narrowed = self.narrowed
        if node.kind == "iter":
            chained = self.in_function(lambda: self.chained(node.clauses, node.elem))
            if chained is not None:
                return Code(chained, POSTFIX)
        hoisting, self._hoisting = self._hoisting, False
        try:
            heads = [head for clause in node.clauses for head in self.clause(clause)]
            elem = self.expr(node.elem) if node.value is None else f"{self.expr(node.elem)}: {self.expr(node.value)}"
        finally:
            self._hoisting, self.narrowed = hoisting, narrowed
        self.type_name(node.type)
        opening, closing = "[]" if node.kind in ("list", "iter") else "{}"
        return Code(f"{self.elements(node.type, [elem])}{opening}{' '.join((*heads, elem))}{closing}", ATOM)

    def clause(self, clause: ir.Clause) -> list[str]:
        heads = [f"for ({self.loop_head(clause.target, clause.iterable, ())})"]
        for condition in clause.conditions:
            heads.append(f"if ({self.expr(condition)})")
            self.narrowed |= facts(condition)
        return heads

    def loop_head(self, target: ir.Expr, iterable: ir.Expr, body: ir.Body) -> str:
        """What stands in the parentheses of a loop over elements."""
        changed = assigned_names(ir.Function("", (), t.NONE, body))
        keyword = "var" if any(isinstance(n, ir.Name) and n.id in changed for n in ir.walk(target)) else "final"
        match iterable, target:
            case ir.Range(start=start, stop=stop, step=ir.Const(value=1)), ir.Name(id=name) if self.repeatable(stop):
                shown = self.name(name) if name != "_" else self.unused("i")
                return f"var {shown} = {self.expr(start)}; {shown} < {self.expr(stop, self.operators.sides('<')[1])}; {shown}++"
            case ir.Op(concept="dict.items", args=(mapping,)), ir.TupleLit(items=(key, value)):
                shown = ", ".join(
                    f":{text}" if (text := self.pattern(part, x)) == name else f"{name}: {text}"
                    for name, part, x in zip(("key", "value"), (key, value), t.children(mapping.type), strict=True)
                )
                self.fired.append(f"{self.ID}:dict.items")
                return f"{keyword} MapEntry({shown}) in {self.expr(mapping, POSTFIX)}.entries"
        return f"{keyword} {self.pattern(target, element_type(iterable.type))} in {self.slot_items(iterable).text}"

    def pattern(self, target: ir.Expr, type_: t.Type) -> str:
        if isinstance(target, ir.Name):
            return self.name(target.id)
        assert isinstance(target, ir.TupleLit)
        if not isinstance(type_, t.Tuple):
            raise UnsupportedError("pattern", "a list is taken apart here, whose length is not known", target.span)
        items = ", ".join(self.pattern(i, x) for i, x in zip(target.items, type_.items, strict=True))
        return f"({items},)" if len(target.items) == 1 else f"({items})"

    def chained(self, clauses: Sequence[ir.Clause], elem: ir.Expr) -> str | None:
        """Clauses as ``where``, ``map`` and ``expand``; None where a name would get two meanings."""
        first, *others = clauses
        param, table = self.parameter(first)
        inner = [*first.conditions, *(e for c in others for e in (c.iterable, *c.conditions)), elem]
        if param is None or any(binds(e, set(table)) for e in inner):
            return None
        piped = self.piped_source(first)
        for condition in first.conditions:
            piped += f".where(({param}) => {self.expr(replaced(condition, table))})"
        if others:
            changed = [
                dataclasses.replace(c, iterable=replaced(c.iterable, table), conditions=tuple(replaced(x, table) for x in c.conditions))
                for c in others
            ]
            rest = self.chained(changed, replaced(elem, table))
            return None if rest is None else f"{piped}.expand(({param}) => {rest})"
        shown = self.expr(replaced(elem, table))
        return piped if shown == param else f"{piped}.map(({param}) => {shown})"

    def piped_source(self, clause: ir.Clause) -> str:
        iterable = clause.iterable
        match iterable:
            case ir.Range(start=ir.Const(value=0), stop=ir.Length() as stop, step=ir.Const(value=1)):
                return f"Iterable.generate({self.expr(stop)})"
            case ir.Op(concept="dict.items", args=(mapping,)) if isinstance(clause.target, ir.TupleLit):
                self.fired.append(f"{self.ID}:dict.items")
                return f"{self.expr(mapping, POSTFIX)}.entries"
            case _:
                return self.enclose(self.slot_items(iterable), POSTFIX)

    def parameter(self, clause: ir.Clause) -> tuple[str | None, dict[str, str]]:
        """The parameter of a stage, and what the names of a pattern are in it."""
        target = clause.target
        if isinstance(target, ir.Name):
            return self.name(target.id), {}
        entries = isinstance(clause.iterable, ir.Op) and clause.iterable.concept == "dict.items"
        param = "entry" if entries else "row"
        table: dict[str, str] = {}

        def take(item: ir.Expr, text: str, type_: t.Type, members: Sequence[str]) -> bool:
            if isinstance(item, ir.Name):
                table[item.id] = text
                return True
            return (
                isinstance(item, ir.TupleLit)
                and isinstance(type_, t.Tuple)
                and all(
                    take(i, f"{text}.{members[k]}", x, COMPONENTS) for k, (i, x) in enumerate(zip(item.items, type_.items, strict=True))
                )
            )

        ok = take(target, param, element_type(clause.iterable.type), ("key", "value") if entries else COMPONENTS)
        return (param if ok else None), table

    def expr_Op(self, node: ir.Op) -> Code:
        if isinstance(node.type, t.Dict | t.Set):
            self.type_name(node.type)  # refuses keys that Dart would compare by identity
        match node.concept, node.args:
            case "codec.dynamic", (_, _, *_):
                return self.encode_union(node)
            case (("iter.any" | "iter.all"), (ir.Comp(clauses=(clause,), elem=elem),)):
                param, table = self.parameter(clause)
                if param is not None and not any(binds(e, set(table)) for e in (*clause.conditions, elem)):
                    self.fired.append(f"{self.ID}:{node.concept}")
                    return Code(self.in_function(lambda: self.quantified(node.concept, clause, elem, param, table)), POSTFIX)
            case (("iter.zip" | "iter.product"), (_, _, _)):
                self.fired.append(f"{self.ID}:{node.concept}")
                name = self.helper("zip3" if node.concept == "iter.zip" else "product3")
                return Code(f"{name}({', '.join(self.slot_items(a).text for a in node.args)})", POSTFIX)
            case "iter.chain", args if len(args) > 2:
                self.fired.append(f"{self.ID}:{node.concept}")
                return Code(f"[{', '.join(f'...{self.slot_items(a).text}' for a in args)}]", ATOM)
            case (("iter.zip" | "iter.product" | "iter.zip_longest"), args) if len(args) != 2:
                raise UnsupportedError("operands", f"{node.concept} of {len(args)} iterables has no form in Dart here", node.span)
            case "list.concat", _ if loose(node.type):
                code = self.rule(node.concept, node.args, node)
                return Code(f"{self.elements(node.type, ())}{code.text}", ATOM)
            case "tuple.concat", _:
                return self.concatenated(node)
            case "list.extend", (items, ir.Name(type=t.List()) as more) if isinstance(items, ir.Name) and items.id != more.id:
                self.fired.append(f"{self.ID}:list.extend")
                return Code(f"{self.expr(items)}.addAll({self.expr(more)})", POSTFIX)
        rows = ROWS.get(node.concept)
        elem_type = element_type(node.type) if isinstance(node.type, t.Iter | t.List) else t.NEVER
        if rows and isinstance(elem_type, t.Tuple):
            shown = ", ".join(f"row[{i}]" for i in range(len(elem_type.items)))
            shown = f"({shown},)" if len(elem_type.items) == 1 else f"({shown})"
            return Code(f"{self.rule(node.concept, node.args, node).text}.map((row) => {shown})", POSTFIX)
        return self.rule(node.concept, node.args, node)

    def concatenated(self, node: ir.Op) -> Code:
        items: list[str] = []
        for arg in node.args:
            if isinstance(arg, ir.TupleLit):
                items.extend(self.expr(i) for i in arg.items)
            elif isinstance(arg.type, t.Tuple) and self.repeatable(arg):
                items.extend(f"{self.expr(arg, POSTFIX)}.${i + 1}" for i in range(len(arg.type.items)))
            else:
                raise UnsupportedError("tuple", "tuples of unknown length are joined", node.span)
        return Code(f"({items[0]},)" if len(items) == 1 else f"({', '.join(items)})", ATOM)

    def quantified(self, concept: str, clause: ir.Clause, elem: ir.Expr, param: str, table: dict[str, str]) -> str:
        piped = self.piped_source(clause)
        for condition in clause.conditions:
            piped += f".where(({param}) => {self.expr(replaced(condition, table))})"
        return f"{piped}.{'any' if concept == 'iter.any' else 'every'}(({param}) => {self.expr(replaced(elem, table))})"

    def expr_Range(self, node: ir.Range) -> Code:
        self.fired.append(f"{self.ID}:range")
        args = (node.start, node.stop) if node.step == ir.Const(1, type=t.INT) else (node.start, node.stop, node.step)
        return Code(f"{self.helper('range')}({self.arguments(args)})", POSTFIX)

    def code(self, node: ir.Expr) -> Code:
        if self.one_pass and isinstance(node.type, t.Iter) and self.iterable(node):
            return Code(f"{self.enclose(super().code(node), POSTFIX)}.iterator", POSTFIX)
        return super().code(node)

    @staticmethod
    def iterable(node: ir.Expr) -> bool:
        """Is what has the type of an iterator written as something that can be iterated?"""
        match node:
            case ir.Op(concept=concept):
                return concept not in ITERATORS
            case ir.Comp() | ir.Range():
                return True
            case _:
                return False

    # --- operands in their places -------------------------------------------------------------------------------------

    def slot_items(self, node: ir.Expr) -> Code:
        """An iterable as anything that can be iterated, without a copy."""
        match node:
            case ir.Op(concept="dict.keys" | "dict.values" as concept, args=(mapping,)):
                return Code(f"{self.expr(mapping, POSTFIX)}.{concept.removeprefix('dict.')}", POSTFIX)
            case ir.Op(concept="set.to_list" | "list.copy" | "iter.to_list" | "iter.of", args=(operand,)):
                return self.slot_items(operand)
            case ir.Comp(kind="list"):
                return super().code(dataclasses.replace(node, kind="iter", type=t.Iter(element_type(node.type))))
        if isinstance(node.type, t.Iter) and self.iterable(node):
            return super().code(node)
        match node.type:
            case t.Iter() if self.one_pass:
                return Code(f"{self.helper('remaining')}({self.expr(node)})", POSTFIX)
            case t.Str():
                return self.rule("str.chars", (node,), ir.Op("str.chars", (node,), type=t.List(t.STR)))
            case t.Dict():
                return Code(f"{self.expr(node, POSTFIX)}.keys", POSTFIX)
            case t.Tuple(items=items):
                parts = tuple(
                    ir.Index(node, ir.Const(i, type=t.INT), wraps=False, on_fail="unreachable", type=x) for i, x in enumerate(items)
                )
                if not self.repeatable(node):
                    raise UnsupportedError("tuple", "a tuple is gone through before it has a name", node.span)
                return self.expr_ListLit(ir.ListLit(parts, type=t.List(t.join_all(items))))
            case _:
                return super().code(node)

    def slot_items_apart0(self, node: ir.Expr) -> Code:
        """What is added to a collection, which may be that collection itself."""
        items = self.slot_items(node)
        return items if isinstance(node, ir.ListLit | ir.Slice) else Code(f"{self.enclose(items, POSTFIX)}.toList()", POSTFIX)

    def slot_set_apart0(self, node: ir.Expr) -> Code:
        return self.slot_items(node)

    def slot_list(self, node: ir.Expr) -> Code:
        """An iterable as a list, which may be the original."""
        if isinstance(node.type, t.List) and not (isinstance(node, ir.Comp) and node.kind == "iter"):
            return self.code(node)
        return self.slot_fresh(node)

    def slot_fresh(self, node: ir.Expr) -> Code:
        """An iterable as a list of its own."""
        match node:
            case ir.Comp():
                return self.expr_Comp(dataclasses.replace(node, kind="list", type=t.List(element_type(node.type))))
            case ir.Range(start=start, stop=stop, step=ir.Const(value=1)) if self.repeatable(stop):
                return Code(f"[for (var i = {self.expr(start)}; i < {self.expr(stop, self.operators.sides('<')[1])}; i++) i]", ATOM)
            case ir.ListLit() | ir.Slice():
                return self.code(node)
        return Code(f"{self.enclose(self.slot_items(node), POSTFIX)}.toList()", POSTFIX)

    def slot_spread(self, node: ir.Expr) -> Code:
        """A list as part of another: its items where they are written out."""
        if isinstance(node, ir.ListLit) and node.items:
            return Code(self.arguments(node.items))
        return Code(f"...{self.slot_items(node).text}")

    def slot_iterator(self, node: ir.Expr) -> Code:
        items = self.slot_items(node)
        return Code(f"{self.enclose(items, POSTFIX)}.iterator", POSTFIX) if self.one_pass else items

    def slot_count(self, node: ir.Expr) -> Code:
        """A number of elements: not below zero."""
        if isinstance(node, ir.Const):
            return Code(str(max(0, node.value)))
        return self.code(node) if self.sizes.natural(node) else Code(f"max(0, {self.expr(node)})", POSTFIX)

    def slot_minus(self, node: ir.Expr) -> Code:
        assert isinstance(node, ir.Const)
        return Code(str(-node.value))

    def slot_only(self, node: ir.Expr) -> Code:
        assert isinstance(node, ir.ListLit)
        return self.code(node.items[0])

    def slot_toint(self, node: ir.Expr) -> Code:
        return Code(f"{self.expr(node, POSTFIX)}.toInt()", POSTFIX) if node.type == t.BIGINT else self.code(node)

    def slot_big(self, node: ir.Expr) -> Code:
        return self.code(node) if node.type == t.BIGINT else Code(f"BigInt.from({self.expr(node)})", POSTFIX)

    def slot_deep(self, node: ir.Expr) -> Code:
        return Code(self.deep(node.type, self.expr(node, POSTFIX)), POSTFIX)

    def deep(self, type_: t.Type, text: str) -> str:
        """A copy of a value and of all that it holds."""
        match type_:
            case t.List(elem=elem) if plain(elem):
                return f"{text}.toList()"
            case t.List(elem=elem):
                return f"[for (final item in {text}) {self.deep(elem, 'item')}]"
            case t.Set():
                return f"{text}.toSet()"
            case t.Dict(value=value) if plain(value):
                return f"Map.of({text})"
            case t.Dict(value=value):
                return f"{{for (final entry in {text}.entries) entry.key: {self.deep(value, 'entry.value')}}}"
            case _ if plain(type_) and not isinstance(type_, t.Class):
                return text
            case _:
                raise UnsupportedError("deepcopy", f"a deep copy of {t.show(type_)} has no form in Dart here")

    # --- regular expressions ------------------------------------------------------------------------------------------

    def regex(self, node: ir.Expr, before: str = "", after: str = "") -> Code:
        if not isinstance(node, ir.Const):
            after = after.replace("$", "\\$")
            text = f"'{before}{self.embedded(self.expr(node), after)}{after}'" if before else self.expr(node)
            return Code(f"RegExp({text}, unicode: true)", POSTFIX)
        pattern, flags = dart_pattern(node.value)
        pattern = before + pattern + after
        raw = "'" not in pattern and pattern.isprintable()
        shown = f"r'{pattern}'" if raw and re.search(r"[\\$]", pattern) else self.string_literal(pattern)
        named = {"i": "caseSensitive: false", "m": "multiLine: true", "s": "dotAll: true"}
        options = "".join(f", {named[f]}" for f in flags)
        return Code(f"RegExp({shown}, unicode: true{options})", POSTFIX)

    def slot_regex(self, node: ir.Expr) -> Code:
        return self.regex(node)

    def slot_regex_full(self, node: ir.Expr) -> Code:
        return self.regex(node, "^(?:", ")$")

    def slot_group_taken(self, node: ir.Expr) -> Code:
        if not isinstance(node, ir.Const):
            return Code("min(1, match.groupCount)", POSTFIX)
        return Code(str(min(1, re.compile(node.value).groups)))

    # --- conditions of alternatives -----------------------------------------------------------------------------------

    def _holds_one(self, key: str, wanted: Any, args: Sequence[ir.Expr], node: ir.Expr) -> bool:
        found = re.fullmatch(r"(sure|nonneg|nonzero|above|last|filled|char|single|plain|plain_replacement|natural|alike)(\d)", key)
        if found is None:
            return super()._holds_one(key, wanted, args, node)
        arg = args[int(found[2])]
        value = arg.value if isinstance(arg, ir.Const) else None
        match found[1]:
            case "sure":
                holds = isinstance(arg, ir.Lambda) and sure(arg.body)
            case "nonneg":
                holds = isinstance(arg.type, t.Int) and self.sizes.natural(arg)
            case "nonzero":
                holds = bool(value)
            case "alike":
                holds = self.alike(element_type(arg.type))
            case "above":
                holds = isinstance(value, int) and value > 0 and isinstance(arg.type, t.Int) and arg.type != t.BIGINT
            case "last":
                holds = isinstance(value, int) and value < 0
            case "filled":
                holds = isinstance(value, str) and value != ""
            case "char":
                holds = isinstance(value, str) and len(value) == 1
            case "single":
                holds = isinstance(arg, ir.ListLit) and len(arg.items) == 1 and plain(arg.items[0].type)
            case "plain":
                holds = plain(arg.type)
            case "plain_replacement":
                holds = isinstance(value, str) and "\\" not in value
            case _:
                holds = self.natural(element_type(arg.type))
        return holds is bool(wanted)

    def unused(self, stem: str) -> str:
        """A name that nothing else has."""
        name, n = stem, 1
        while name in self.names.values():
            n += 1
            name = f"{stem}{n}"
        return name


#: Operations that give lists where the source has tuples.
ROWS = {
    "iter.permutations": True,
    "iter.permutations_n": True,
    "iter.combinations": True,
    "iter.combinations_repeat": True,
    "iter.product_repeat": True,
    "re.findall_groups": True,
    "iter.zip_rows": True,
}
COMPONENTS = tuple(f"${i}" for i in range(1, 17))


def replaced(node: ir.Expr, table: Mapping[str, str]) -> ir.Expr:
    """An expression in which some names are written otherwise."""
    if not table:
        return node
    return ir.rewrite(node, lambda n: Raw(Code(table[n.id], POSTFIX), type=n.type) if isinstance(n, ir.Name) and n.id in table else n)


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


def binds(node: ir.Expr, names: set[str]) -> bool:
    """Does something in an expression give one of these names another meaning?"""
    for n in ir.walk(node):
        match n:
            case ir.Clause(target=target) if any(isinstance(m, ir.Name) and m.id in names for m in ir.walk(target)):
                return True
            case ir.Lambda(params=params) if any(p.name in names for p in params):
                return True
            case ir.Declare(name=name) | ir.Assigned(name=name) if name in names:
                return True
    return False


def dart_pattern(pattern: str) -> tuple[str, str]:
    """A Python pattern in Dart's notation, and the flags that it sets inside."""
    flags = ""
    if found := re.match(r"\(\?([ims]+)\)", pattern):
        flags, pattern = found[1], pattern[found.end() :]
    if re.search(r"\(\?[aLux]|\(\?\(|\(\?>|[*+?}]\+", pattern):
        raise UnsupportedError("regex", f"the pattern {pattern!r} has no counterpart in Dart")
    pattern = re.sub(r"\(\?P=(\w+)\)", r"\\k<\1>", pattern.replace("(?P<", "(?<"))
    pattern = re.sub(r"(?<!\\)((?:\\\\)*)\\A", r"\1^", pattern)
    pattern = re.sub(r"(?<!\\)((?:\\\\)*)\\Z", r"\1$", pattern)
    # Between brackets and elsewhere, only what has a meaning may be escaped.
    pattern = re.sub(r"\\([^\w\\^$.*+?()\[\]{}|/-])", r"\1", pattern)
    return pattern, flags
