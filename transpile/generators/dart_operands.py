"""Dart's values in their places: names, types, literals, orders, texts, operands and patterns."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import ATOM, POSTFIX, Code, Raw, element_type
from dragoman.transpile.generators.narrowing import Narrowing
from dragoman.transpile.generators.operands import sure, zero_filled
from dragoman.transpile.generators.templates import Template
from dragoman.transpile.passes.magnitudes import Magnitudes

T = TypeVar("T")
#: Special methods that are operators of a class.
OPERATORS = {"__eq__": "==", "__lt__": "<", "__le__": "<=", "__gt__": ">", "__ge__": ">=", "__add__": "+", "__sub__": "-", "__mul__": "*"}
SPECIAL = {symbol: name for name, symbol in OPERATORS.items()}
MIRRORED = {"<": ">", ">": "<", "<=": ">=", ">=": "<="}
#: What gives an iterator by itself, rather than something that can be iterated.
ITERATORS = frozenset({"iter.of", "list.pop", "dict.get", "iter.next"})
#: What generic functions find or make by a function, which would have to take the type too that the result is wanted as.
FOUND_BY_FUNCTION = frozenset({"iter.min_by", "iter.max_by", "iter.min_by_or", "iter.max_by_or", "iter.reduce", "iter.reduce_from"})
#: The helpers that sort by a comparison whose parameters have no types of their own.
SORTING = ("stableSorted(", "sortedByKey(")
OPPOSITE: Mapping[str, Any] = {"==": "!=", "!=": "==", "<": ">=", ">=": "<", ">": "<=", "<=": ">"}


class DartOperands(Narrowing):
    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: Are iterators consumed by hand somewhere? Then they are ``Iterator``.
        self.one_pass = False
        #: Is an error of Dart's own as good as a KeyError, since nobody looks at what is raised?
        self.native_keys = False
        #: What is known of the integers of the function being written.
        self.sizes = Magnitudes()
        #: Variables of the function at hand that are assigned after their declaration; those that a function inside assigns.
        self.reassigned: frozenset[str] = frozenset()
        self.captured: frozenset[str] = frozenset()
        #: Those which get a value within an expression: that says nothing of them to Dart.
        self.assigned_within: frozenset[str] = frozenset()
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

    def template(self, alternative: loader.Alternative) -> Template:
        if self.native_keys and "@KeyError" in alternative.template:
            alternative = dataclasses.replace(
                alternative, template=alternative.template.replace("@KeyError({1:text})", "StateError({1:missing})")
            )
        return super().template(alternative)

    def slot_missing(self, node: ir.Expr) -> Code:
        """What a StateError says of a missing key; nobody compares it, so Dart's own text of a record will do."""
        if isinstance(node.type, t.Tuple):
            return Code(f"'missing key: ${{{self.expr(node)}}}'")
        return self.code(ir.Interp((ir.Const("missing key: ", type=t.STR), ir.Formatted(node, type=t.STR)), type=t.STR))

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

    def into(self, operand: ir.Expr, to: t.Type) -> Code:
        """A value where another type is wanted: Dart's collections know the types of their elements.

        What is made here is made with that type; what somebody else holds too becomes a view, or stays as it is.
        """
        wanted = to.inner if isinstance(to, t.Optional) else to
        source = operand.type
        if isinstance(operand, ir.Op) and operand.concept in FOUND_BY_FUNCTION and not self.same(source, to):
            found, rank = self.code(operand), self.operators.infix["as"]
            typed = "<" in found.text.partition("(")[0]
            return found if typed else Code(f"{self.enclose(found, rank + 1)} as {self.type_name(to, boxed=True)}", rank)
        if not isinstance(source, t.List | t.Set | t.Dict) or type(source) is not type(wanted) or self.same(source, wanted):
            return self.code(operand)
        if isinstance(operand, ir.ListLit | ir.SetLit | ir.DictLit | ir.Comp):
            return self.code(dataclasses.replace(operand, type=wanted))
        name = self.type_name(wanted)
        if isinstance(operand, ir.Op | ir.Slice):
            inner = self.slot_items(operand) if not isinstance(source, t.Dict) else self.code(operand)
            if isinstance(operand, ir.Op) and operand.concept.startswith("list.sorted") and inner.text.startswith(SORTING):
                # The parameters of the comparison would be of the wanted type, which a cast keeps from them.
                return Code(f"{name}.of({inner.text} as {self.type_name(source)})", POSTFIX)
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
        op = node.op
        left, right = self.promoted(op, node.left, node.right)
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
            if right in (ir.ListLit((), type=right.type), ir.DictLit((), type=right.type)):
                return Code(f"{self.expr(left, POSTFIX)}.{'isEmpty' if op == '==' else 'isNotEmpty'}", POSTFIX)
            if plain(left.type) and plain(right.type):
                return Code(f"{self.expr(left, rank + 1)} {op} {self.expr(right, rank + 1)}", rank)
            text = self.equal(t.join(left.type, right.type), self.expr(left), self.expr(right))
            return Code(text if op == "==" else f"!{text}", POSTFIX if op == "==" else self.operators.prefix["!"])
        if number(left.type) or isinstance(left.type, t.Int | t.Float):
            return Code(f"{self.expr(left, rank + 1)} {op} {self.expr(right, rank + 1)}", rank)
        if isinstance(left.type, t.Class):
            if self.has(left.type.name, SPECIAL[op]):
                return Code(f"{self.expr(left, rank + 1)} {op} {self.expr(right, rank + 1)}", rank)
            if not self.has(left.type.name, SPECIAL[MIRRORED[op]]):
                return self.by_other_order(node, left.type.name)
            return Code(f"{self.expr(right, rank + 1)} {MIRRORED[op]} {self.expr(left, rank + 1)}", rank)
        if isinstance(left, ir.TupleLit) and isinstance(right, ir.TupleLit) and all(map(self.repeatable, (*left.items, *right.items))):
            pairs = list(zip(left.items, right.items, strict=False))
            parts = [self.difference(t.join(a.type, b.type), self.operand(a), self.operand(b)) for a, b in pairs]
            if parts and len(left.items) == len(right.items):
                first = self.first_order(parts)
                return Code(f"{first} {op} 0", rank)
        if isinstance(left.type, t.Tuple) and isinstance(right.type, t.Tuple) and not (self.repeatable(left) and self.repeatable(right)):
            shown = self.type_name(left.type)
            function = f"({shown} a, {shown} b) => {self.difference(left.type, 'a', 'b')}"
            return Code(f"({function})({self.expr(left)}, {self.expr(right)}) {op} 0", rank)
        return Code(f"{self.difference(left.type, self.operand(left), self.operand(right))} {op} 0", rank)

    def by_other_order(self, node: ir.Compare, cls: str) -> Code:
        """A comparison of objects that say only one of the orders themselves: the others are its opposites."""
        opposite = {"<": ">=", ">": "<=", "<=": ">", ">=": "<"}[node.op]
        rank = self.operators.infix[node.op]
        for op, left, right in ((opposite, node.left, node.right), (MIRRORED[opposite], node.right, node.left)):
            if self.has(cls, SPECIAL[op]):
                return Code(f"!({self.expr(left, rank + 1)} {op} {self.expr(right, rank + 1)})", self.operators.prefix["!"])
        raise UnsupportedError("order", f"values of {t.show(node.left.type)} have no order in Dart here", node.span)

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
                return self.first_order(parts)
            case t.List(elem=elem):
                return f"{self.helper('compareLists')}({left}, {right}, {self.order(elem)})"
            case t.Class(name=name) if self.has(name, "__lt__"):
                return f"({left} < {right} ? -1 : {right} < {left} ? 1 : 0)"
            case t.Optional(inner=inner):
                return self.difference(inner, f"{left}!", f"{right}!")
            case t.Class() | t.Func() | t.Dict() | t.Set() | t.Bytes():
                return f"throw {self.rule_name('TypeError')}('values of {t.show(type_)} have no order')"
            case _:
                return f"{self.helper('compareValues')}({left}, {right})"

    def first_order(self, parts: Sequence[str]) -> str:
        """The first comparison that tells its values apart; what has no order is looked at only where all before is equal."""
        *before, last = parts
        if len(parts) > 2 and not last.startswith("throw "):
            return f"{self.helper('firstOrder')}([{', '.join(parts)}])"
        for part in reversed(before):
            last = f"switch ({part}) {{ 0 => {last}, final order => order }}"
        return last

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
        text = self.first_order(parts)
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
            case t.Optional(inner=inner):
                return self.text_or_none(node, inner, self.slot_text)
            case _:
                return self.slot_repr(node)

    def text_or_none(self, node: ir.Expr, inner: t.Type, shown: Callable[[ir.Expr], Code]) -> Code:
        name = self.fresh("shown")
        inside = shown(ir.Name(name, type=inner)).text
        return Code(f"switch ({self.expr(node)}) {{ null => 'None', final {name} => {inside} }}", ATOM)

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
            case t.Optional(inner=inner):
                return self.text_or_none(node, inner, self.slot_repr)
            case _:
                raise UnsupportedError("text", f"the text of a {t.show(node.type)} is not known in Dart here", node.span)

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
            case t.Tuple() if not self.repeatable(node):
                name = ir.Name(self.fresh("parts"), type=node.type)
                return self.named_within([self.expr(name)], [self.expr(node)], self.slot_items(name).text)
            case t.Tuple(items=items):
                parts = tuple(
                    ir.Index(node, ir.Const(i, type=t.INT), wraps=False, on_fail="unreachable", type=x) for i, x in enumerate(items)
                )
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
        items = self.slot_items(node)
        if isinstance(node, ir.Op) and node.concept == "dict.items" and items.text.startswith("[for"):
            return items
        return Code(f"{self.enclose(items, POSTFIX)}.toList()", POSTFIX)

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
        if key == "certain":  # null only where the key is missing
            type_ = args[0].type
            return (isinstance(type_, t.Dict) and not isinstance(type_.value, t.Optional | t.Union | t.AnyT | t.NoneT)) is bool(wanted)
        if key == "keyed":
            entries = isinstance(args[0], ir.Op) and args[0].concept == "dict.items"
            return (entries and isinstance(args[1], ir.Lambda) and is_first(args[1].body)) is bool(wanted)
        if key == "few1":
            return (isinstance(args[1], ir.Const) and 0 <= args[1].value <= 20) is bool(wanted)
        if key == "digits":
            filled = zero_filled(node)
            return (filled is not None and self.sizes.natural(filled[0])) is bool(wanted)
        if key == "ordered1":
            low, high = (a.value if isinstance(a, ir.Const) else None for a in args[1:3])
            return (isinstance(low, int) and isinstance(high, int) and 0 <= low <= high) is bool(wanted)
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


def is_first(node: ir.Expr) -> bool:
    """The first item of an entry: its key."""
    return isinstance(node, ir.Index) and isinstance(node.obj, ir.Name) and node.index == ir.Const(0, type=t.INT)


def loose(type_: t.Type) -> bool:
    """Would the compiler find another type for a value than the one that is meant?"""
    return isinstance(type_, t.Optional | t.Union | t.Func | t.Class | t.Never | t.AnyT | t.NoneT) or any(map(loose, t.children(type_)))


def replaced(node: ir.Expr, table: Mapping[str, str]) -> ir.Expr:
    """An expression in which some names are written otherwise."""
    if not table:
        return node
    return ir.rewrite(node, lambda n: Raw(Code(table[n.id], POSTFIX), type=n.type) if isinstance(n, ir.Name) and n.id in table else n)


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
