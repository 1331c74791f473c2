"""Java's values: types, operations, expressions, literals, operands."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence
from typing import Any, ClassVar

from dragoman.rules import loader
from dragoman.transpile import ir, signatures
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import ATOM, POSTFIX, Code, element_type
from dragoman.transpile.generators.declared import Declared
from dragoman.transpile.generators.managed import COMPONENTS, METHOD_NAMES, ROWS_AS_LISTS, Untupled, narrows, one_of_them, type_parts
from dragoman.transpile.generators.patterns import kind
from dragoman.transpile.generators.templates import UNARY
from dragoman.transpile.passes.declare import bound_names
from dragoman.transpile.passes.guards import SEARCHES

RECORDS = {1: "Single", 2: "Pair", 3: "Triple", 4: "Quad", 5: "Tuple5", 6: "Tuple6", 7: "Tuple7", 8: "Tuple8"}
#: Operations whose result the signature leaves open, but whose template gives a primitive.
PRIMITIVE_OPS = frozenset({"num.abs", "cmp.min", "cmp.max"})


class JavaValues(Declared):
    """What an expression is in Java; statements stand in ``Java``."""

    VIEWS: ClassVar[dict[str, str]] = {"dict.keys": ".keySet()", "dict.values": ".values()"}

    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: Variables of wrapper type although their IR type is a number or a bool: parameters of lambdas.
        self.boxed: set[str] = set()
        #: The class that is being written, and how its methods name their object.
        self.owner = ""
        self.this = "this"

    # --- names and types ----------------------------------------------------------------------------------------------

    def choose_names(self, module: ir.Module) -> dict[str, str]:
        out = super().choose_names(module)
        special = {m.name for c in module.classes for m in c.methods} & set(METHOD_NAMES)
        return {**out, **{name: METHOD_NAMES[name] for name in special}}

    def constant_name(self, name: str) -> str:
        return name.strip("_") if name.isupper() else self.convention(name)

    def type_name(self, type_: t.Type, boxed: bool = False) -> str:
        match type_:
            case t.List(elem=elem, fixed=True) if self.plain_cell(elem):
                return f"{self.type_name(elem)}[]"
            case t.List(elem=elem, fixed=True):
                return f"{self.helper('Cell')}<{self.type_name(elem, boxed=True)}>"
            case t.Optional(inner=inner):
                return self.type_name(inner, boxed=True)
            case t.Union() | t.AnyT() | t.Never():
                return "Object"
            case t.NoneT():
                return "Object" if boxed else "void"
            case t.Tuple(items=()):
                return self.helper("Unit")
            case t.Tuple(items=items):
                return f"{self.record(len(items))}<{', '.join(self.type_name(i, boxed=True) for i in items)}>"
            case t.Func(params=params, result=result):
                return self.function_type(params, result)
            case t.Class(name=name) if not any(c.name == name for c in self.module.classes):
                return self.rule_name(name)
            case _:
                return super().type_name(type_, boxed)

    def record(self, size: int) -> str:
        if size not in RECORDS:
            raise UnsupportedError("tuple", f"a tuple of {size} items has no record in Java here")
        return self.helper(RECORDS[size])

    def function_type(self, params: Sequence[t.Type], result: t.Type) -> str:
        names = [self.type_name(p, boxed=True) for p in params]
        if isinstance(result, t.NoneT):
            match len(names):
                case 0:
                    return "Runnable"
                case 1:
                    return f"Consumer<{names[0]}>"
                case 2:
                    return f"BiConsumer<{', '.join(names)}>"
        out = self.type_name(result, boxed=True)
        match len(names):
            case 0:
                return f"Supplier<{out}>"
            case 1:
                return f"Function<{names[0]}, {out}>"
            case 2:
                return f"BiFunction<{', '.join(names)}, {out}>"
            case 3:
                return f"{self.helper('TriFunction')}<{', '.join(names)}, {out}>"
        raise UnsupportedError("function-type", f"a function value of {len(names)} parameters has no interface in Java here")

    def call_method(self, type_: t.Type) -> str:
        """The method that calls a function value."""
        if not isinstance(type_, t.Func):
            return "apply"
        if isinstance(type_.result, t.NoneT) and len(type_.params) < 3:
            return "run" if not type_.params else "accept"
        return "apply" if type_.params else "get"

    # --- what Java type an expression has -----------------------------------------------------------------------------

    def is_boxed(self, node: ir.Expr) -> bool | None:
        """Is the code of this number or bool a wrapper object? None where it can't be told."""
        match node:
            case ir.Name(id=name):
                return name in self.boxed or isinstance(node.type, t.Optional)
            case ir.Index(obj=ir.Expr(type=t.Str() | t.Bytes())):
                return False
            case ir.Index(obj=ir.Expr(type=t.List(elem=elem, fixed=True))):
                return not self.plain_cell(elem)
            case ir.Index() | ir.Lookup() | ir.CallValue():
                return True
            case ir.Op(concept=concept):
                if concept in PRIMITIVE_OPS:
                    return False if isinstance(node.type, t.Int | t.Float) else None
                declared = signatures.signature(concept).result if concept in loader.concepts() else t.NONE
                return signatures.is_variable(declared) if not isinstance(declared, t.Optional) else True
            case ir.Coerce(operand=operand):
                return self.is_boxed(operand) if isinstance(operand.type, t.Optional) else isinstance(operand.type, t.Union)
            case ir.IfExp(then=then, orelse=orelse):
                return None if self.is_boxed(then) or self.is_boxed(orelse) else False
            case ir.Const() | ir.Arith() | ir.IntDiv() | ir.Mod() | ir.TrueDiv() | ir.Length() | ir.Compare() | ir.BoolOp() | ir.Not():
                return False
            case ir.Call() | ir.MethodCall() | ir.Field() | ir.Neg() | ir.Bits() | ir.Pow() | ir.Invert() | ir.Truthy() | ir.IsNone():
                return isinstance(node.type, t.Optional)
            case _:
                return None

    def object_code(self, node: ir.Expr) -> Code:
        """The expression where Java wants an object: an int must become a long, so that it is boxed as ``Long``."""
        if isinstance(node, ir.Coerce) and isinstance(node.type, t.Union) and isinstance(node.operand, ir.Lambda):
            return self.typed_function(node.operand)
        if isinstance(node, ir.Coerce) and isinstance(node.type, t.Optional | t.Union) and not isinstance(node.operand.type, t.Optional):
            return self.code(node) if narrows(node.operand.type, node.type) else self.object_code(node.operand)
        if isinstance(node, ir.Const) and isinstance(node.type, t.Int) and node.type.bits == 64:
            return Code(f"{node.value}L", ATOM if node.value >= 0 else UNARY)
        if self.is_widened(node) or (self.is_int(node) and not (isinstance(node.type, t.Int) and node.type.bits == 32)):
            return Code(f"(long) {self.expr(node, UNARY)}", UNARY)
        return self.code(node)

    def slot_table(self, node: ir.Expr) -> Code:
        """Keys and values of the table that gives each character of a constant text that of another at its place."""
        old, new = (a.value for a in self._args if isinstance(a, ir.Const))
        return Code(", ".join(f"{ord(a)}L, {self.string_literal(b)}" for a, b in zip(old, new, strict=True)))

    def _holds_one(self, key: str, wanted: Any, args: Sequence[ir.Expr], node: ir.Expr) -> bool:
        if key == "table":
            return _is_table(*args) is bool(wanted)
        return super()._holds_one(key, wanted, args, node)

    def slot_box(self, node: ir.Expr) -> Code:
        return self.object_code(node)

    def slot_int(self, node: ir.Expr) -> Code:
        """An index: Java's ``int``."""
        if self.is_int(node):
            return self.code(node)
        return Code(f"(int) {self.int_cast(node)}", UNARY)

    def int_cast(self, node: ir.Expr) -> str:
        """What is cast to ``int``: an object can't be cast at once."""
        boxed = self.is_boxed(node)
        return f"(long) {self.expr(node, UNARY)}" if boxed is not False else self.expr(node, UNARY)

    def is_int(self, node: ir.Expr) -> bool:
        if isinstance(node, ir.Op) and node.concept == "num.abs":
            return self.is_int(node.args[0])
        if isinstance(node, ir.Op) and node.concept in SEARCHES:
            return node.on_fail == "unreachable"
        if isinstance(node, ir.Op) and node.concept == "str.ord" and node.on_fail == "unreachable" and self.module.strings == "ascii":
            return True
        return super().is_int(node)

    # --- rules --------------------------------------------------------------------------------------------------------

    def special(self, key: str, args: Sequence[ir.Expr], node: ir.Expr) -> Code | None:
        """Operations on any number of operands, and rows that must be tuples."""
        match key, len(args):
            case "tuple.concat", _:
                return super().special(key, args, node)
            case "error.raise", 1 if isinstance(node.type, t.Int | t.Float | t.Bool):
                self.fired.append(f"{self.ID}:{key}")
                return Code(f"({self.type_name(node.type)}) {self.helper('raise')}({self.expr(args[0])})", UNARY)
            case "iter.zip" | "iter.product", 3:
                name = self.helper("zip3" if key == "iter.zip" else "triplesOf")
                self.fired.append(f"{self.ID}:{key}")
                return Code(f"{name}({', '.join(self.slot_items(a).text for a in args)})", POSTFIX)
            case "list.repeat", _ if isinstance(args[0], ir.ListLit) and len(args[0].items) == 1:
                self.fired.append(f"{self.ID}:{key}")
                copies = f"Collections.nCopies({self.slot_count(args[1]).text}, {self.object_code(args[0].items[0]).text})"
                if not self.explicit(node.type):
                    return Code(f"new ArrayList<>({copies})", POSTFIX)
                return Code(f"new ArrayList<{self.type_name(element_type(node.type), boxed=True)}>({copies})", POSTFIX)
            case "iter.chain", n if n > 2:
                return super().special(key, args, node)
            case "iter.zip" | "iter.product" | "iter.zip_longest", n if n > 2:
                raise UnsupportedError("arity", f"{key} of {n} arguments has no form in Java here", node.span)
        elem = element_type(node.type)
        if not (isinstance(elem, t.Tuple) and elem.items and key in ROWS_AS_LISTS):
            return None
        rows = self.rule(key, args, Untupled(type=t.List(t.List(t.join_all(elem.items)))))
        row = self.unused("row")
        shown = ", ".join(f"{row}.get({i})" for i in range(len(elem.items)))
        tupled = f"map({row} -> new {self.record(len(elem.items))}<>({shown}))"
        return Code(f"{self.enclose(rows, POSTFIX)}.stream().{tupled}.collect(Collectors.toList())", POSTFIX)

    # --- expressions --------------------------------------------------------------------------------------------------

    def code(self, node: ir.Expr) -> Code:
        """As everywhere; but a list that must be a one-pass iterator becomes one."""
        if isinstance(node.type, t.Iter) and self.is_list(node):
            inner = self.raw(node)
            return Code(f"{self.enclose(inner, POSTFIX)}.iterator()", POSTFIX)
        return super().code(node)

    @staticmethod
    def is_iterator(type_: t.Type) -> bool:
        return isinstance(type_.inner if isinstance(type_, t.Optional) else type_, t.Iter)

    @staticmethod
    def is_list(node: ir.Expr) -> bool:
        """Is this expression written as a ``List``, whatever its type says?"""
        match node:
            case ir.Op(concept=concept, type=t.Iter()):
                return concept not in ("iter.of", "iter.count", "iter.cycle", "list.pop", "dict.get", "iter.next")
            case ir.Comp(kind="iter" | "list") | ir.Range():
                return True
            case ir.Block(value=value):
                return JavaValues.is_list(value)
            case _:
                return isinstance(node.type, t.List)

    def names_function(self, name: str) -> bool:
        """Is it one of the module's functions here, not a variable of the same name?"""
        around = self.function or ir.Module("", (), main=self.module.main)
        return any(f.name == name for f in self.module.functions) and name not in bound_names(around)

    def expr_Name(self, node: ir.Name) -> Code:
        if isinstance(node.type, t.Func) and self.names_function(node.id):
            return Code(f"{self.class_owner()}::{self.name(node.id)}", POSTFIX)
        return Code({"self": self.this, "super": "super"}.get(node.id) or self.name(node.id))

    def int_literal(self, value: int, type_: t.Type) -> Code:
        if isinstance(type_, t.Int) and type_.bits == 0:
            named = {0: "ZERO", 1: "ONE", 2: "TWO", 10: "TEN"}
            if value in named:
                return Code(f"BigInteger.{named[value]}", POSTFIX)
            if abs(value) < 2**63:
                return Code(f"BigInteger.valueOf({value}{'L' if abs(value) >= 2**31 else ''})", POSTFIX)
            return Code(f'new BigInteger("{value}")', POSTFIX)
        return super().int_literal(value, type_)

    def expr_Const(self, node: ir.Const) -> Code:
        if isinstance(node.value, bytes):
            items = ", ".join(str(b if b < 128 else b - 256) for b in node.value)
            return Code(f"new byte[] {{{items}}}" if items else "new byte[0]", POSTFIX)
        return super().expr_Const(node)

    def expr_Arith(self, node: ir.Arith) -> Code:
        if self.grows(node):
            name = {"+": "addExact", "-": "subtractExact", "*": "multiplyExact"}[node.op]
            self.fired.append(f"{self.ID}:exact")
            args = ", ".join(self.expr(o) for o in (node.left, node.right))
            if self.is_int(node.left) and self.is_int(node.right):
                args = f"(long) {self.expr(node.left, UNARY)}, {self.expr(node.right)}"
            return Code(f"Math.{name}({args})", POSTFIX)
        return self.widened(node) or super().expr_Arith(node)

    def expr_Bits(self, node: ir.Bits) -> Code:
        return self.widened(node) or self.rule(f"bits.{node.op}", (node.left, node.right), node)

    def expr_Neg(self, node: ir.Neg) -> Code:
        return self.widened(node) or self.rule("neg", (node.operand,), node)

    def expr_Compare(self, node: ir.Compare) -> Code:
        op, left, right = node.op, node.left, node.right
        equality = op in ("==", "!=")
        if (
            (
                equality
                and isinstance(left, ir.Mod)
                and isinstance(right, ir.Const)
                and right.value == 0
                and not isinstance(left.type, t.Float)
            )
            and isinstance(left.type, t.Int)
            and left.type.bits
        ):
            # Whether a remainder is zero does not depend on its sign.
            left = dataclasses.replace(left, sign="dividend")
        if equality and isinstance(left.type, t.Bool | t.Int | t.Float | t.Char) and kind(left.type) != "bigint":
            first, second = self.is_boxed(left), self.is_boxed(right)
            if first is False or second is False:
                return self.rule(f"compare.{op}", (left, right), node)
            self.fired.append(f"{self.ID}:compare.{op}")
            sign = "!" if op == "!=" else ""
            if first and not isinstance(left, ir.Coerce):
                return Code(f"{sign}{self.expr(left, POSTFIX)}.equals({self.object_code(right).text})", POSTFIX if not sign else UNARY)
            args = f"{self.object_code(left).text}, {self.object_code(right).text}"
            return Code(f"{sign}Objects.equals({args})", POSTFIX if not sign else UNARY)
        if equality and self.says(left.type, "__eq__"):
            self.fired.append(f"{self.ID}:compare.{op}")
            sign = "!" if op == "!=" else ""
            return Code(f"{sign}{self.expr(left, POSTFIX)}.equals({self.expr(right)})", POSTFIX if not sign else UNARY)
        if equality and isinstance(left.type, t.Optional | t.Union):
            sign = "!" if op == "!=" else ""
            self.fired.append(f"{self.ID}:compare.{op}")
            args = f"{self.object_code(left).text}, {self.object_code(right).text}"
            return Code(f"{sign}Objects.equals({args})", POSTFIX if not sign else UNARY)
        if not equality and not self.natural_operators(left.type):
            rank = self.operators.infix[op]
            if self.natural(left.type):
                text = f"{self.expr(left, POSTFIX)}.compareTo({self.expr(right)})"
            else:
                text = f"{self.order(left.type)}.compare({self.expr(left)}, {self.expr(right)})"
            self.fired.append(f"{self.ID}:compare.{op}")
            return Code(f"{text} {op} 0", rank)
        return self.rule(f"compare.{op}", (left, right), node)

    @staticmethod
    def natural_operators(type_: t.Type) -> bool:
        return isinstance(type_, t.Float | t.Char) or (isinstance(type_, t.Int) and type_.bits != 0)

    def order(self, type_: t.Type) -> str:
        """A comparator for values of a type."""
        match type_:
            case _ if self.natural(type_):
                return f"Comparator.<{self.type_name(type_, boxed=True)}>naturalOrder()"
            case t.Tuple(items=items):
                out, name = "", self.unused("item")
                for i, item in enumerate(items):
                    typed = f"({self.type_name(type_)} {name}) -> {name}" if not i else f"{name} -> {name}"
                    key = f"{typed}.{COMPONENTS[i]}()"
                    by = "" if self.natural(item) else f", {self.order(item)}"
                    out += f"Comparator.comparing({key}{by})" if not i else f".thenComparing({key}{by})"
                return out
            case t.List(elem=elem):
                return f"{self.helper('lexicographic')}({self.order(elem)})"
            case t.Str():
                return f"{self.helper('byCodePoint')}()"
            case t.Class(name=name) if self.less(name):
                return self.class_order(name)
            case t.Optional(inner=inner):
                return self.order(inner)
            case _:
                return f"{self.helper('compareAny')}()"

    def class_order(self, cls: str) -> str:
        less, a, b = self.name("__lt__"), self.unused("a"), self.unused("b")
        return f"((Comparator<{self.name(cls)}>) ({a}, {b}) -> {a}.{less}({b}) ? -1 : {b}.{less}({a}) ? 1 : 0)"

    def slot_type_order(self, node: ir.Expr) -> Code:
        """A comparator for the elements of an operand."""
        if self.natural(element_type(node.type)):
            return Code("Comparator.naturalOrder()", POSTFIX)
        return Code(self.order(element_type(node.type)), POSTFIX)

    def slot_type_reverse(self, node: ir.Expr) -> Code:
        elem = element_type(node.type)
        if self.natural(elem):
            return Code("Comparator.reverseOrder()", POSTFIX)
        return Code(f"Collections.reverseOrder({self.order(elem)})", POSTFIX)

    def slot_key(self, node: ir.Expr) -> Code:
        """A comparator by a key function."""
        return Code(self.by(node, False), POSTFIX)

    def slot_key_desc(self, node: ir.Expr) -> Code:
        return Code(self.by(node, True), POSTFIX)

    def by(self, key: ir.Expr, descending: bool) -> str:
        assert isinstance(key.type, t.Func)
        _elem, result = key.type.params[0], key.type.result
        if isinstance(key, ir.Lambda):
            _elem, result = key.params[0].type, key.body.type
            typed = dataclasses.replace(key, body=key.body)
            if isinstance(key.body, ir.TupleLit) and not descending and not any(isinstance(n, ir.Block) for n in ir.walk(key)):
                return self.by_parts(key, key.body)
            if isinstance(key.body, ir.Neg) and not descending and self.natural(result):
                inner = dataclasses.replace(key, body=key.body.operand)
                if inner.body == ir.Name(key.params[0].name, type=inner.body.type):
                    return "Comparator.reverseOrder()"
                return f"Comparator.comparing({self.typed_lambda(inner)}, Comparator.reverseOrder())"
            function = self.typed_lambda(typed)
        else:
            function = self.expr(key)
        if descending:
            order = "Comparator.reverseOrder()" if self.natural(result) else f"Collections.reverseOrder({self.order(result)})"
            return f"Comparator.comparing({function}, {order})"
        return f"Comparator.comparing({function})" if self.natural(result) else f"Comparator.comparing({function}, {self.order(result)})"

    def by_parts(self, key: ir.Lambda, parts: ir.TupleLit) -> str:
        """``key=lambda x: (a, b)`` as ``comparing(a).thenComparing(b)``."""
        out = ""
        for part in parts.items:
            reverse = isinstance(part, ir.Neg) and self.natural(part.type)
            value = part.operand if reverse and isinstance(part, ir.Neg) else part
            by_value = dataclasses.replace(key, body=value)
            function = self.expr_Lambda(by_value, plain=True).text if out else self.typed_lambda(by_value)
            if reverse:
                order = ", Comparator.reverseOrder()"
            else:
                order = "" if self.natural(value.type) else f", {self.order(value.type)}"
            out += f".thenComparing({function}{order})" if out else f"Comparator.comparing({function}{order})"
        return out

    def typed_lambda(self, node: ir.Lambda) -> str:
        """A lambda that says its parameters' types, where nothing else tells the compiler."""
        body = self.expr_Lambda(node, plain=True).text.partition(" -> ")[2]
        params = ", ".join(f"{self.type_name(p.type, boxed=True)} {self.name(p.name)}" for p in node.params)
        return f"({params}) -> {body}"

    def expr_Lambda(self, node: ir.Lambda, plain: bool = False) -> Code:
        names = [self.name(p.name) for p in node.params]
        head = names[0] if len(names) == 1 else f"({', '.join(names)})"
        outer, hoisting, function = set(self.boxed), self._hoisting, self.function
        self.boxed |= {p.name for p in node.params}
        outer_tries, outer_ints = self.tries, self.ints
        self.ints = self.ints - {p.name for p in node.params}
        self._hoisting = False
        result = node.body.type
        try:
            if isinstance(node.body, ir.Block):
                return Code(f"{head} -> {self.lambda_block(node.body)}", 5)
            if isinstance(result, t.NoneT) and isinstance(node.body, ir.Const):
                return Code(f"{head} -> {{}}" if self.returns_nothing(node) else f"{head} -> null", 5)
            code = self.code(node.body) if plain else self.object_code(node.body)
            return Code(f"{head} -> {self.enclose(code, 5)}", 5)
        finally:
            self.boxed, self._hoisting, self.function, self.tries, self.ints = outer, hoisting, function, outer_tries, outer_ints

    def lambda_block(self, node: ir.Block) -> str:
        """Statements as the body of a lambda."""
        lines = self.lambda_lines(node, lambda value: self.line(f"return {self.object_code(value).text};"))
        return f"{{\n{lines}\n}}"

    def expr_Block(self, node: ir.Block) -> Code:
        """Statements inside an expression that no pass could move: a function that is called at once."""
        return Code(f"((Supplier<{self.type_name(node.type, boxed=True)}>) () -> {self.lambda_block(node)}).get()", POSTFIX)

    def expr_CallValue(self, node: ir.CallValue) -> Code:
        func = self.expr(node.func, POSTFIX)
        if isinstance(node.func, ir.Lambda):
            func = f"(({self.type_name(node.func.type)}) {self.expr(node.func)})"
        args = ", ".join(self.object_code(a).text for a in node.args)
        return Code(f"{func}.{self.call_method(node.func.type)}({args})", POSTFIX)

    def arguments(self, args: Sequence[ir.Expr]) -> str:
        outer, self._inferred = self._inferred, False
        text = ", ".join((self.object_code(a) if isinstance(a.type, t.Optional | t.Union) else self.code(a)).text for a in args)
        self._inferred = outer
        return text

    def expr_MethodCall(self, node: ir.MethodCall) -> Code:
        if isinstance(node.obj, ir.Name) and node.obj.id == "super" and node.method == "__init__":
            return Code(f"super({self.arguments(node.args)})", POSTFIX)
        return super().expr_MethodCall(node)

    def expr_IfExp(self, node: ir.IfExp) -> Code:
        hoisting, self._hoisting = self._hoisting, False
        rank = self.operators.infix["?"]
        # What raises is a generic call, beside which an ``int`` is an ``Integer``.
        raises = any(isinstance(x, ir.Op) and x.concept == "error.raise" for x in (node.then, node.orelse))
        boxed = isinstance(node.type, t.Optional | t.Union) or raises

        def branch(value: ir.Expr, need: int) -> str:
            other = node.orelse if value is node.then else node.then
            raising = isinstance(value, ir.Op) and value.concept == "error.raise" and isinstance(value.type, t.Int | t.Float | t.Bool)
            if isinstance(value, ir.Op) and raising and self.is_boxed(other) is not False:
                # Beside an object it is one, beside a primitive number a number: only so an overloaded method knows what it is given.
                typed = f"{self.class_owner()}.<{self.type_name(value.type, boxed=True)}>{self.helper('raise')}"
                return f"{typed}({self.expr(value.args[0])})"
            if boxed and isinstance(value, ir.Coerce) and isinstance(value.operand.type, t.Int | t.Float | t.Bool):
                inner = value.operand
                if not (isinstance(inner.type, t.Int) and inner.type.bits == 0):
                    return f"{self.type_name(inner.type, boxed=True)}.valueOf({self.expr(inner)})"
            return self.enclose(self.object_code(value) if boxed else self.code(value), need)

        # ``Long`` and ``Double`` in a conditional would both become ``double``.
        object_ = "(Object) " if boxed and mixes_numbers(node) else ""
        then = branch(node.then, POSTFIX if object_ else rank + 1)
        text = f"{self.expr(node.cond, rank + 1)} ? {object_}{then} : {branch(node.orelse, rank)}"
        self._hoisting = hoisting
        self.fired.append(f"{self.ID}:ifexp")
        return Code(text, rank)

    def expr_Not(self, node: ir.Not) -> Code:
        """``xs.isEmpty()`` for ``not xs``, ``!=`` for a negated ``==``."""
        match node.operand:
            case ir.Truthy(operand=ir.Expr(type=t.List() | t.Set() | t.Dict() | t.Str()) as x):
                self.fired.append(f"{self.ID}:not")
                return Code(f"{self.expr(x, POSTFIX)}.isEmpty()", POSTFIX)
            case ir.Compare(op="==" | "!=" as op):
                return self.code(dataclasses.replace(node.operand, op="!=" if op == "==" else "=="))
            case ir.Not(operand=inner):
                return self.code(inner)
            case _:
                return self.rule("not", (node.operand,), node)

    def expr_Index(self, node: ir.Index) -> Code:
        obj, index = node.obj, node.index
        match obj.type:
            case t.Tuple() if isinstance(index, ir.Const):
                place = index.value if index.value >= 0 else index.value + len(obj.type.items)
                self.fired.append(f"{self.ID}:index.tuple")
                return Code(f"{self.expr(obj, POSTFIX)}.{COMPONENTS[place]}()", POSTFIX)
            case t.List(elem=elem, fixed=True):
                suffix = "[0]" if self.plain_cell(elem) else ".value"
                return Code(f"{self.expr(obj, POSTFIX)}{suffix}", POSTFIX)
        if isinstance(index, ir.Const) and index.value < 0 and self.repeatable(obj) and kind(obj.type) in ("list", "str"):
            size = ir.Length(obj, type=t.INT)
            index = ir.Arith("-", size, ir.Const(-index.value, type=t.INT), type=t.INT)
            node = dataclasses.replace(node, index=index, wraps=False)
        elif node.wraps and self.nonneg(index):
            node = dataclasses.replace(node, wraps=False)
        return self.rule(f"index.{kind(obj.type)}" + (".char" if isinstance(node.type, t.Char) else ""), (obj, index), node)

    def store(self, target: ir.Expr) -> str:
        if isinstance(target, ir.Index) and isinstance(target.obj.type, t.List) and target.obj.type.fixed:
            return self.expr_Index(target).text
        return super().store(target)

    def expr_Coerce(self, node: ir.Coerce) -> Code:
        source, to = node.operand.type, node.type
        if (isinstance(source, t.Union | t.AnyT) and not isinstance(to, t.Union | t.Optional | t.AnyT)) or one_of_them(source, to):
            if isinstance(to, t.Float):
                return Code(f"((Number) {self.expr(node.operand, UNARY)}).doubleValue()", POSTFIX)
            self.fired.append(f"{self.ID}:coerce.union")
            return Code(f"(({self.type_name(to, boxed=True)}) {self.expr(node.operand, UNARY)})", ATOM)
        if narrows(source, to):
            self.fired.append(f"{self.ID}:coerce.union")
            return Code(f"({self.type_name(to)}) {self.expr(node.operand, UNARY)}", UNARY)
        if isinstance(to, t.Optional | t.Union):
            if kind(source) == "never":
                return self.code(node.operand)
            return self.object_code(node if isinstance(node.operand, ir.Lambda) else node.operand)
        if isinstance(source, t.List | t.Set | t.Dict) and type(source) is type(to) and self.type_name(source) != self.type_name(to):
            return self.converted(node.operand, to)
        if isinstance(source, t.Class) and isinstance(to, t.Class) and source != to:
            return Code(f"(({self.type_name(to)}) {self.expr(node.operand, UNARY)})", ATOM)
        return super().expr_Coerce(node)

    def converted(self, node: ir.Expr, to: t.Type) -> Code:
        """A container as one of other element types: new numbers where those differ, else the same object."""
        self.fired.append(f"{self.ID}:coerce.container")
        if element_type(node.type) == t.INT and element_type(to) == t.FLOAT and isinstance(to, t.List | t.Set):
            collector = "Collectors.toList()" if isinstance(to, t.List) else "Collectors.toCollection(LinkedHashSet::new)"
            return Code(f"{self.expr(node, POSTFIX)}.stream().map(Long::doubleValue).collect({collector})", POSTFIX)
        raw = {"list": "List<?>", "set": "Set<?>", "dict": "Map<?, ?>"}[kind(to)]
        return Code(f"({self.type_name(to)}) ({raw}) {self.expr(node, UNARY)}", UNARY)

    def expr_IsType(self, node: ir.IsType) -> Code:
        of = self.type_name(node.of, boxed=True)
        if isinstance(node.of, t.NoneT):
            return Code(f"{self.expr(node.operand, 100)} == null", self.operators.infix["=="])
        if "<" in of:
            of = re.sub(r"<.*>", "<?" + ", ?" * (len(t.children(node.of)) - 1) + ">", of)
        rank = self.operators.infix["instanceof"]
        return Code(f"{self.expr(node.operand, rank)} instanceof {of}", rank)

    def expr_Interp(self, node: ir.Interp) -> Code:
        parts: list[str] = []
        rank = self.operators.infix["+"]
        texts = [p for p in self.flat_parts(node) if not (isinstance(p, ir.Const) and p.value == "")]
        for part in texts:
            if isinstance(part, ir.Const):
                parts.append(self.string_literal(part.value))
                continue
            value = part.value
            if part.conversion == "r":
                value = ir.Op("str.repr", (value,), type=t.STR)
            code = self.slot_shown(value) if isinstance(value.type, t.Str | t.Int | t.Char) else self.slot_text(value)
            parts.append(self.enclose(code, rank + 1))
        if not parts:
            return Code('""')
        first = texts[0]
        string = isinstance(first, ir.Const) or not isinstance(first.value.type, t.Int | t.Char)
        second = len(texts) > 1 and (isinstance(texts[1], ir.Const) or not isinstance(texts[1].value.type, t.Int | t.Char))
        if not string and not second:
            parts.insert(0, '""')
        return Code(" + ".join(parts), rank if len(parts) > 1 else ATOM if parts[0][:1] == '"' else POSTFIX)

    # --- literals -----------------------------------------------------------------------------------------------------

    def explicit(self, type_: t.Type) -> bool:
        """Must type arguments be written out, since the compiler would infer others?"""
        return any(isinstance(c, t.Union | t.Optional | t.Func | t.AnyT | t.NoneT) or self.explicit(c) for c in t.children(type_)) or (
            isinstance(type_, t.Class)
        )

    def type_arguments(self, type_: t.Type, empty: bool = False) -> str:
        """The diamond, or what stands in it."""
        elems = ", ".join(self.type_name(c, boxed=True) for c in t.children(type_))
        plain = self._inferred or (not empty and not self.explicit(type_) and not any(self.explicit(c) for c in t.children(type_)))
        return "<>" if plain else f"<{elems}>"

    def items_of(self, items: Sequence[ir.Expr]) -> str:
        outer, self._inferred = self._inferred, False
        shown = [self.object_code(i).text for i in items]
        self._inferred = outer
        return ", ".join(shown)

    def sought(self, args: Sequence[ir.Expr]) -> Sequence[ir.Expr]:
        """``List.of`` takes no question about null."""
        items, value = super().sought(args)
        if value is not args[1] and isinstance(items, ir.ListLit) and isinstance(items.type, t.List):
            items = dataclasses.replace(items, type=dataclasses.replace(items.type, elem=t.Optional(items.type.elem)))
        return (items, value)

    def collected(self, items: Sequence[ir.Expr], elem: t.Type, *, named: bool = False) -> str:
        """``List.of(…)``, or ``Arrays.asList`` where there may be null; with its element type if it must be ``named``."""
        witness = f".<{self.type_name(elem, boxed=True)}>" if named or self.explicit(t.List(elem)) else "."
        nullable = isinstance(elem, t.Optional | t.NoneT)
        # A single null would be taken for the array of the variable arguments itself.
        function = "List{}of" if not nullable else "Collections{}singletonList" if len(items) == 1 else "Arrays{}asList"
        return f"{function.format(witness)}({self.items_of(items)})"

    def expr_ListLit(self, node: ir.ListLit) -> Code:
        elem = element_type(node.type)
        self.fired.append(f"{self.ID}:literal.list")
        if isinstance(node.type, t.List) and node.type.frozen:
            if not node.items:
                return Code("List.of()" if self._inferred else f"List.<{self.type_name(elem, boxed=True)}>of()", POSTFIX)
            return Code(self.collected(node.items, elem), POSTFIX)
        args = self.type_arguments(node.type, not node.items)
        inside = self.collected(node.items, elem) if node.items else ""
        return Code(f"new ArrayList{args}({inside})", POSTFIX)

    def expr_SetLit(self, node: ir.SetLit) -> Code:
        elem = element_type(node.type)
        self.fired.append(f"{self.ID}:literal.set")
        args = self.type_arguments(node.type, not node.items)
        inside = self.collected(node.items, elem) if node.items else ""
        return Code(f"new LinkedHashSet{args}({inside})", POSTFIX)

    def expr_DictLit(self, node: ir.DictLit) -> Code:
        self.fired.append(f"{self.ID}:literal.dict")
        assert isinstance(node.type, t.Dict)
        if not node.entries:
            return Code(f"new LinkedHashMap{self.type_arguments(node.type, True)}()", POSTFIX)
        witness = ""
        if self.explicit(node.type):
            witness = f"{self.class_owner()}.<{self.type_name(node.type.key, boxed=True)}, {self.type_name(node.type.value, boxed=True)}>"
        typed = f".<{self.type_name(node.type.key, boxed=True)}, {self.type_name(node.type.value, boxed=True)}>"
        dot = typed if isinstance(node.type.value, t.Func) else "."
        entries = [f"Map{dot}entry({self.items_of((k, v))})" for k, v in node.entries]
        if isinstance(node.type.value, t.Optional | t.NoneT) or isinstance(node.type.key, t.Optional | t.NoneT):
            entries = [f"new AbstractMap.SimpleEntry<>({self.items_of((k, v))})" for k, v in node.entries]
        text = ", ".join(entries)
        if len(text) > 90:
            pad = "\n" + self.INDENT * 2
            text = pad + ("," + pad).join(entries)
        return Code(f"{witness}{self.helper('mapOf')}({text})", POSTFIX)

    def class_owner(self) -> str:
        return "Main" if self.is_driver or self.module.main else "Solution"

    def expr_TupleLit(self, node: ir.TupleLit) -> Code:
        if not node.items:
            return Code(f"new {self.helper('Unit')}()", POSTFIX)
        self.fired.append(f"{self.ID}:literal.tuple")
        args = self.type_arguments(node.type)
        return Code(f"new {self.record(len(node.items))}{args}({self.items_of(node.items)})", POSTFIX)

    # --- operands in their places -------------------------------------------------------------------------------------

    def own_items(self, node: ir.Expr) -> Code | None:
        """A list as one of a wider type is gone over as it is, unless its items are of a type with parameters, which is no wider one's."""
        if not isinstance(node, ir.Coerce) or not isinstance(node.operand.type, t.List):
            return None
        return None if isinstance(element_type(node.type), t.Tuple | t.List | t.Dict | t.Set) else self.slot_items(node.operand)

    def rest_of(self, node: ir.Expr) -> Code:
        return Code(f"{self.helper('collect')}({self.expr(node)})", POSTFIX)

    def slot_list(self, node: ir.Expr) -> Code:
        """An iterable as a ``List``."""
        code = self.slot_items(node)
        if isinstance(node.type, t.Set | t.Dict) or (
            (isinstance(node, ir.Op) and node.concept in ("dict.keys", "dict.values", "set.to_list")) or self.inner_set(node)
        ):
            return Code(f"new ArrayList<>({code.text})", POSTFIX)
        return code

    @staticmethod
    def inner_set(node: ir.Expr) -> bool:
        while isinstance(node, ir.Op) and node.concept in ("iter.to_list", "iter.of", "list.copy"):
            node = node.args[0]
        return isinstance(node.type, t.Set | t.Dict) or (
            isinstance(node, ir.Op) and node.concept in ("dict.keys", "dict.values", "set.to_list")
        )

    def slot_print(self, node: ir.Expr) -> Code:
        """What ``println`` shows as the source would."""
        return self.slot_shown(node) if isinstance(node.type, t.Str | t.Char | t.Int) else self.slot_text(node)

    def slot_num(self, node: ir.Expr) -> Code:
        return self.code(node)

    def slot_cast(self, node: ir.Expr) -> Code:
        """What is cast to ``double``: an object must be unboxed by its own type first."""
        if self.is_boxed(node) is False:
            return Code(self.expr(node, UNARY), UNARY)
        return Code(f"(long) {self.expr(node, UNARY)}" if isinstance(node.type, t.Int) else self.expr(node, UNARY), UNARY)

    def slot_unboxed(self, node: ir.Expr) -> Code:
        """A float that is cast: an object must be unboxed first."""
        return self.code(node) if self.is_boxed(node) is False else Code(f"(double) {self.expr(node, UNARY)}", UNARY)

    def slot_call2(self, node: ir.Expr) -> Code:
        """The call of a comparison function with ``a`` and ``b``."""
        if isinstance(node, ir.Name) and self.names_function(node.id):
            return Code(f"{self.name(node.id)}(LAMBDA_a, LAMBDA_b)", POSTFIX)
        shown = f"(({self.type_name(node.type)}) {self.expr(node)})" if isinstance(node, ir.Lambda) else self.expr(node, POSTFIX)
        return Code(f"{shown}.apply(LAMBDA_a, LAMBDA_b)", POSTFIX)

    def slot_count(self, node: ir.Expr) -> Code:
        """A number of repetitions: an int not below zero."""
        if isinstance(node, ir.Const):
            return Code(str(max(0, node.value)))
        if self.nonneg(node):
            return self.slot_int(node)
        return Code(f"Math.max(0, {self.slot_int(node).text})", POSTFIX)

    def slot_regex(self, node: ir.Expr) -> Code:
        return self.code(self.pattern_of(node))

    def slot_regex_literal(self, node: ir.Expr) -> Code:
        return self.slot_regex(node)


def mixes_numbers(node: ir.IfExp) -> bool:
    """Are the branches of a conditional numbers of several types?"""
    types = [b.operand.type if isinstance(b, ir.Coerce) else b.type for b in (node.then, node.orelse)]
    inside = [type(x) for y in types for x in type_parts(y)]
    return t.Int in inside and t.Float in inside and not all(isinstance(x, t.List) for x in types)


def _is_table(old: ir.Expr, new: ir.Expr) -> bool:
    """Are these constant texts of one length, short enough for ``Map.of``, and no character replaced twice?"""
    if not (isinstance(old, ir.Const) and isinstance(new, ir.Const)):
        return False
    return len(old.value) == len(new.value) == len(set(old.value)) <= 10
