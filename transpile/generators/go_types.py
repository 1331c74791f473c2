"""Go's types: structs for tuples and unions, what can be a key, how values are ordered, compared and converted."""

from __future__ import annotations

import dataclasses
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cached_property

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import ATOM, POSTFIX, Code, Raw, element_type
from dragoman.transpile.generators.clike import CLike
from dragoman.transpile.generators.patterns import kind
from dragoman.transpile.generators.unions import union_name, variant
from dragoman.transpile.passes import effects
from dragoman.transpile.passes.dictionaries import in_union, tells_order

COMPONENTS = ("First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth")
STRUCTS = {1: "Single", 2: "Pair", 3: "Triple", 4: "Quad", 5: "Quint", 6: "Sext", 7: "Sept", 8: "Oct"}
#: What makes one value of several.
TOGETHER = {2: "pairOf", 3: "tripleOf", 4: "quadOf"}
#: Operations on dictionaries that Go's own maps have a form for.
NATIVE = frozenset(
    f"dict.{name}"
    for name in (
        *("get", "get_or", "contains", "keys", "values", "items", "remove", "pop", "pop_or", "setdefault"),
        *("update", "clear", "copy", "of_pairs"),
    )
) | {"counter.of", "str.maketrans", "str.maketrans_delete", "str.translate"}
#: A byte of an ASCII text as a character.
BYTE = re.compile(r"rune\(\w+\[[^()\[\]]*\]\)")
#: How a bool, an int or a float is had of another number.
NUMERIC = (t.Bool, t.Int, t.Float)


class GoTypes(CLike):
    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        self.unions: dict[str, t.Union] = {}
        #: Members of unions that are taken out somewhere, unions whose values are ordered, and those that are conditions.
        self.accessors: set[tuple[str, t.Type]] = set()
        self.ordered: set[str] = set()
        self.conditions: set[str] = set()
        self.reads: Counter[str] = Counter()
        #: Containers that the function being written changes in place.
        self.mutated: frozenset[str] = frozenset()

    @cached_property
    def native_maps(self) -> bool:
        """Will Go's own maps do, since nothing sees the order of entries?"""
        module = self.candidate if self.candidate is not None else self.module
        return not tells_order(module) and not in_union(module) and not any(map(needs_order, ir.walk(module)))

    # --- names of types -----------------------------------------------------------------------------------------------

    def type_name(self, type_: t.Type, boxed: bool = False) -> str:
        match type_:
            case t.Tuple(items=items) if len(items) in STRUCTS:
                return f"{self.helper(STRUCTS[len(items)])}[{', '.join(self.type_name(i) for i in items)}]"
            case t.Tuple():
                raise UnsupportedError("tuple", f"a {t.show(type_)} has no struct in Go here")
            case t.Optional(inner=t.Class() as inner):
                return self.type_name(inner)
            case t.Optional(inner=inner):
                return f"*{self.type_name(inner)}"
            case t.Dict(key=key, value=value):
                self.comparable(key)
                if self.native_maps:
                    return f"map[{self.type_name(key)}]{self.type_name(value)}"
                return f"*{self.helper('Dict')}[{self.type_name(key)}, {self.type_name(value)}]"
            case t.Set(elem=elem):
                self.comparable(elem)
                return f"map[{self.type_name(elem)}]struct{{}}"
            case t.List(elem=elem) | t.Iter(elem=elem):
                return f"[]{self.type_name(elem)}"
            case t.Func(params=params, result=result):
                out = "" if isinstance(result, t.NoneT) else f" {self.type_name(result)}"
                return f"func({', '.join(self.type_name(p) for p in params)}){out}"
            case t.Union():
                return self.union(type_)
            case t.Int(bits=0):
                return "*big.Int"
            case t.Never():
                return "int"
            case t.NoneT():
                return "struct{}"
            case _:
                return super().type_name(type_, boxed)

    def comparable(self, type_: t.Type) -> None:
        """A key must be comparable in Go, which slices and pointers to values are not."""
        if isinstance(type_, t.List | t.Set | t.Dict | t.Optional | t.Func | t.Iter | t.Bytes) or type_ == t.BIGINT:
            raise UnsupportedError("key", f"a {t.show(type_)} can't be a key in Go")
        if isinstance(type_, t.Union) and len(self.numbers(type_)) > 1:
            raise UnsupportedError("key", f"numbers of several types ({t.show(type_)}) are not the same key in Go where they are equal")
        if isinstance(type_, t.Class) and self.special(type_, "__eq__"):
            raise UnsupportedError(
                "key", f"objects of class {type_.name} are told apart by their place as keys in Go, and not by what is in them"
            )
        for child in t.children(type_):
            self.comparable(child)

    # --- unions -------------------------------------------------------------------------------------------------------

    def union(self, type_: t.Union) -> str:
        """The struct for a union: ``IntOrStr``."""
        name = union_name(type_)
        if name not in self.unions:
            for member in type_.members:
                self.type_name(member)
            self.unions[name] = type_
        return name

    @staticmethod
    def numbers(union: t.Union) -> list[t.Type]:
        return [m for m in union.members if isinstance(m, NUMERIC)]

    def write_unions(self) -> None:
        """The structs and those of their methods that are used."""
        written = 0
        while written < len(self.unions):
            name = list(self.unions)[written]
            self.write_union(name, self.unions[name])
            written += 1

    def write_union(self, name: str, union: t.Union) -> None:
        self.gap()
        self.line(f"// {name} holds a value of one of several types; Kind says which.")
        self.line(f"type {name} struct {{")
        self.write_fields([("Kind", "string"), *((variant(m), self.type_name(m)) for m in union.members)])
        self.line("}")
        for member in union.members:
            if (name, member) in self.accessors:
                self.write_accessor(name, union, member)
        if name in self.conditions:
            self.write_truth(name, union)
        if name in self.ordered:
            self.write_order(name, union)

    def write_fields(self, fields: Sequence[tuple[str, str]]) -> None:
        """The fields of a struct, their types in a column."""
        width = max((len(name) for name, _ in fields), default=0)
        for name, type_ in fields:
            self.line(f"{self.INDENT}{name:<{width}} {type_}")

    def write_accessor(self, name: str, union: t.Union, member: t.Type) -> None:
        self.gap()
        self.line(f"func (u {name}) As{variant(member)}() {self.type_name(member)} {{")
        self.depth += 1
        for other in self.numbers(union):
            lower = isinstance(member, NUMERIC) and NUMERIC.index(type(other)) < NUMERIC.index(type(member))
            if lower:
                value = Raw(Code(f"u.{variant(other)}"), type=other)
                self.line(f"if u.Kind == {self.mark(other)} {{")
                self.line(f"{self.INDENT}return {self.expr(ir.Coerce(value, type=member))}")
                self.line("}")
        self.line(f"if u.Kind != {self.mark(member)} {{")
        self.line(f'{self.INDENT}panic("TypeError: a value of type " + u.Kind)')
        self.line("}")
        self.line(f"return u.{variant(member)}")
        self.depth -= 1
        self.line("}")

    def write_truth(self, name: str, union: t.Union) -> None:
        """``IsTrue``: what each member counts as in a condition."""
        self.gap()
        self.line(f"func (u {name}) IsTrue() bool {{")
        self.depth += 1
        self.line("switch u.Kind {")
        for member in union.members:
            held = Raw(Code(f"u.{variant(member)}", POSTFIX), type=member)
            self.line(f"case {self.mark(member)}:")
            self.line(f"{self.INDENT}return {self.expr(held if isinstance(member, t.Bool) else ir.Truthy(held, type=t.BOOL))}")
        self.line("}")
        self.line("return false")
        self.depth -= 1
        self.line("}")

    def write_order(self, name: str, union: t.Union) -> None:
        """``Compare``: values of one type are ordered, others are not."""
        self.gap()
        self.line(f"func (u {name}) Compare(other {name}) int {{")
        self.depth += 1
        for member in union.members:
            try:
                order = self.comparator(member)
            except UnsupportedError:
                continue
            self.line(f"if u.Kind == {self.mark(member)} && other.Kind == u.Kind {{")
            self.line(f"{self.INDENT}return {order}(u.{variant(member)}, other.{variant(member)})")
            self.line("}")
        numbers = self.numbers(union)
        if len(numbers) > 1:
            wide = numbers[-1] if t.FLOAT not in numbers else t.FLOAT
            marks = [" || ".join(f"{u}.Kind == {self.mark(m)}" for m in numbers) for u in ("u", "other")]
            both = "" if len(numbers) == len(union.members) else f"if ({marks[0]}) && ({marks[1]}) {{"
            if both:
                self.line(both)
            ordered = f"return {self.comparator(wide)}(u.As{variant(wide)}(), other.As{variant(wide)}())"
            self.line(f"{self.INDENT if both else ''}{ordered}")
            if not both:
                self.depth -= 1
                self.line("}")
                return
            self.line("}")
        self.line('panic("TypeError: no order between " + u.Kind + " and " + other.Kind)')
        self.depth -= 1
        self.line("}")

    def mark(self, member: t.Type) -> str:
        """What ``Kind`` says of a member: the field that holds it."""
        return self.string_literal(variant(member))

    def wrapped(self, value: ir.Expr, union: t.Union) -> Code:
        """A value as one of a union."""
        name = self.union(union)
        if value.type in union.members:
            return Code(f"{name}{{Kind: {self.mark(value.type)}, {variant(value.type)}: {self.expr(value)}}}", POSTFIX)
        if isinstance(value.type, t.Union):
            return self.widened(value, value.type, union)
        member = next((m for m in union.members if type(m) is type(value.type)), None)
        if member is None:
            raise UnsupportedError("union", f"{t.show(value.type)} is no member of {t.show(union)}", value.span)
        return self.wrapped(ir.Coerce(value, type=member), union)

    def widened(self, value: ir.Expr, source: t.Union, union: t.Union) -> Code:
        """A value of one union as one of another."""
        name = self.union(union)
        if self.repeatable(value) and all(m in union.members for m in source.members):
            text = self.expr(value, POSTFIX)
            return Code(f"{name}{{{', '.join(f'{f}: {text}.{f}' for f in ('Kind', *map(variant, source.members)))}}}", POSTFIX)
        lines = [f"switch u := {self.expr(value, ATOM)}; u.Kind {{"]
        for member in source.members:
            held = Raw(Code(f"u.{variant(member)}"), type=member)
            if member in union.members or any(type(m) is type(member) and not isinstance(m, t.Class) for m in union.members):
                lines += [f"case {self.mark(member)}:", f"\treturn {self.wrapped(held, union).text}"]
        body = indented("\n".join([*lines, "}", 'panic("TypeError: a value of another type")']))
        return Code("\n".join([f"func() {name} {{", *body, "}()"]), POSTFIX)

    def unwrapped(self, value: ir.Expr, union: t.Union, to: t.Type) -> Code:
        """What a union holds, which must be of type ``to``."""
        name = self.union(union)
        if to in union.members:
            self.accessors.add((name, to))
            return Code(f"{self.expr(value, POSTFIX)}.As{variant(to)}()", POSTFIX)
        member = next((m for m in union.members if type(m) is type(to)), None)
        if isinstance(to, t.Union) and self.repeatable(value):
            fields = [m for m in to.members if m in union.members]
            text = self.expr(value, POSTFIX)
            return Code(f"{self.union(to)}{{{', '.join(f'{f}: {text}.{f}' for f in ('Kind', *map(variant, fields)))}}}", POSTFIX)
        if member is None:
            raise UnsupportedError("union", f"{t.show(to)} is no member of {t.show(union)}", value.span)
        return self.code(ir.Coerce(Raw(self.unwrapped(value, union, member), type=member), type=to))

    def encoded_union(self, value: ir.Expr, encoders: Sequence[ir.Expr]) -> Code:
        """The canonical text of what a union holds."""
        assert isinstance(value.type, t.Union)
        self.union(value.type)
        lines = [f"switch u := {self.expr(value, ATOM)}; u.Kind {{"]
        for member, encoder in zip(value.type.members, encoders, strict=True):
            lines.append(f"case {self.mark(member)}:\n\treturn {self.expr(encoder, POSTFIX)}(u.{variant(member)})")
        body = indented("\n".join([*lines, "}", 'return "null"']))
        return Code("\n".join(["func() string {", *body, "}()"]), POSTFIX)

    def expr_Truthy(self, node: ir.Truthy) -> Code:
        x = node.operand
        if not isinstance(x.type, t.Union):
            return super().expr_Truthy(node)
        self.conditions.add(self.union(x.type))
        return Code(f"{self.expr(x, POSTFIX)}.IsTrue()", POSTFIX)

    def expr_IsType(self, node: ir.IsType) -> Code:
        held = node.operand.type
        if isinstance(node.of, t.NoneT):
            return Code(f"{self.expr(node.operand, 50)} == nil" if isinstance(held, t.Optional) else "false", 40)
        value, test = node.operand, ""
        if isinstance(held, t.Optional):
            if not self.repeatable(value):
                raise UnsupportedError("union", "the type of a value that may be missing is asked", node.span)
            test, held = f"{self.expr(value, 50)} != nil", held.inner
            value = Raw(self.code(value), type=held)
        if isinstance(held, t.Class) and isinstance(node.of, t.Class):
            return self.is_instance(value, held, node.of)
        if not isinstance(held, t.Union):
            same = held == node.of or type(held) is type(node.of)
            return Code(test if same and test else "true" if same else "false", 40 if test else POSTFIX)
        members = [m for m in held.members if m == node.of] or [m for m in held.members if type(m) is type(node.of)]
        tests = [f"{self.expr(value, POSTFIX)}.Kind == {self.mark(m)}" for m in members]
        if not tests:
            return Code("false")
        if test:
            return Code(f"{test} && {tests[0]}", 30) if len(tests) == 1 else Code(f"{test} && ({' || '.join(tests)})", 30)
        return Code(" || ".join(tests), 40 if len(tests) == 1 else 20)

    def derived(self, name: str) -> list[ir.ClassDef]:
        raise NotImplementedError

    def is_told(self, name: str) -> bool:
        """Is an instance of this class a plain ``Exception``?"""
        raise NotImplementedError

    def is_instance(self, value: ir.Expr, held: t.Class, of: t.Class) -> Code:
        raise UnsupportedError("class", f"whether a {held.name} is a {of.name} can't be asked in Go here", value.span)

    def expr_Not(self, node: ir.Not) -> Code:
        """``!(a == b)`` as ``a != b``."""
        flipped = {"==": "!=", "!=": "==", "<": ">=", ">=": "<", ">": "<=", "<=": ">"}
        match node.operand:
            case ir.Compare(op=op, left=left) as test if op in ("==", "!=") or isinstance(left.type, t.Int | t.Str | t.Char):
                return self.code(dataclasses.replace(test, op=flipped[op]))  # type: ignore[arg-type]
            case ir.Truthy(operand=ir.Expr(type=t.Int(bits=32 | 64) | t.Float() | t.Str()) as x):
                zero: ir.Expr = ir.Const("" if isinstance(x.type, t.Str) else 0.0 if isinstance(x.type, t.Float) else 0, type=x.type)
                return self.code(ir.Compare("==", x, zero, type=t.BOOL))
            case ir.Truthy(operand=ir.Expr(type=t.List() | t.Set() | t.Dict() | t.Bytes()) as x):
                zero = ir.Const(0, type=t.INT)
                return self.code(ir.Compare("==", ir.Length(x, type=t.INT), zero, type=t.BOOL))
            case _:
                return self.rule("not", (node.operand,), node)

    # --- comparison ---------------------------------------------------------------------------------------------------

    def expr_Compare(self, node: ir.Compare) -> Code:
        left, right = lifted_sides(node.left, node.right)
        type_ = left.type
        sides = self.components(left), self.components(right)
        if node.op in ("==", "!=") and sides[0] and sides[1] and (isinstance(left, ir.TupleLit) or isinstance(right, ir.TupleLit)):
            tests = (dataclasses.replace(node, left=a, right=b) for a, b in zip(*sides, strict=True))
            return self.code(ir.BoolOp("and" if node.op == "==" else "or", tuple(tests), type=t.BOOL))
        if isinstance(type_, t.Char) and isinstance(right, ir.Index):
            texts = [self.expr(side, 50) for side in (left, right)]
            if all(map(BYTE.fullmatch, texts)):
                self.fired.append(f"go:compare.{node.op}")
                return Code(f"{texts[0][5:-1]} {node.op} {texts[1][5:-1]}", 40)
        if isinstance(type_, t.Char) and isinstance(right, ir.Const):
            # A byte of an ASCII text and a character literal need no conversion.
            text = self.expr(left, 50)
            if BYTE.fullmatch(text):
                self.fired.append(f"go:compare.{node.op}")
                return Code(f"{text[5:-1]} {node.op} {self.expr(right)}", 40)
        if type_ == t.BIGINT:
            return Code(f"{self.expr(left, POSTFIX)}.Cmp({self.expr(right)}) {node.op} 0", 40)
        if isinstance(type_, t.Int | t.Float | t.Str | t.Char) or (isinstance(type_, t.Bool) and node.op in ("==", "!=")):
            return self.rule(f"compare.{node.op}", (left, right), node)
        if isinstance(type_, t.Union) and len(self.numbers(type_)) == len(type_.members) and t.FLOAT in type_.members:
            numbers = (ir.Coerce(x, type=t.FLOAT) for x in (left, right))
            return self.rule(f"compare.{node.op}", tuple(numbers), node)
        if node.op in ("==", "!="):
            return self.equality(node.op, left, right)
        return Code(f"{self.order(type_, self.expr(left, POSTFIX), self.expr(right, POSTFIX))} {node.op} 0", 40)

    def components(self, node: ir.Expr) -> tuple[ir.Expr, ...]:
        """The items of a tuple that may be written one by one."""
        if isinstance(node, ir.TupleLit):
            return node.items
        if isinstance(node.type, t.Tuple) and self.repeatable(node):
            return tuple(ir.Index(node, ir.Const(i, type=t.INT), wraps=False, type=x) for i, x in enumerate(node.type.items))
        return ()

    def equality(self, op: str, left: ir.Expr, right: ir.Expr) -> Code:
        type_ = left.type
        if any(isinstance(x, t.Union) and len(self.numbers(x)) > 1 for x in all_types(type_)):
            raise UnsupportedError("compare", f"equal numbers of several types ({t.show(type_)}) are not equal in Go", left.span)
        if isinstance(type_, t.Class) and self.special(type_, "__eq__"):
            text = self.code(ir.MethodCall(left, "__eq__", (right,), type=t.BOOL)).text
            return Code(text, POSTFIX) if op == "==" else Code(f"!{text}", 800)
        if isinstance(type_, t.Class) or self.by_value(type_):
            return Code(f"{self.expr(left, 50)} {op} {self.expr(right, 50)}", 40)
        same = self.same(type_, self.expr(left, POSTFIX), self.expr(right, POSTFIX))
        if op == "!=":
            return Code(f"!{same.text}", 800) if same.prec == POSTFIX else Code(f"!({same.text})", 800)
        return same

    def same(self, type_: t.Type, a: str, b: str) -> Code:
        """Whether two values are equal; an empty slice is as good as none."""
        match type_:
            case _ if isinstance(type_, t.Class) and self.special(type_, "__eq__"):
                return Code(f"{a}.{self.name('__eq__')}({b})", POSTFIX)
            case t.Int(bits=0):
                return Code(f"{a}.Cmp({b}) == 0", 40)
            case _ if isinstance(type_, t.Class) or self.by_value(type_):
                return Code(f"{a} == {b}", 40)
            case t.List(elem=t.Never()):
                return Code(f"len({a}) == len({b})", 40)
            case t.List(elem=held) | t.Iter(elem=held):
                return self.same_parts("slices", "", held, a, b)
            case t.Dict(value=held):
                return self.same_parts("maps", "" if self.native_maps else ".values", held, a, b)
            case t.Set():
                return Code(f"maps.Equal({a}, {b})", POSTFIX)
            case t.Bytes():
                return Code(f"bytes.Equal({a}, {b})", POSTFIX)
            case t.Tuple(items=items) if "(" not in a + b:
                tests = (self.same(x, f"{a}.{c}", f"{b}.{c}").text for c, x in zip(COMPONENTS, items, strict=False))
                return Code(" && ".join(tests), 30)
            case _ if self.native_maps or not any(isinstance(x, t.Dict) for x in all_types(type_)):
                return Code(f"reflect.DeepEqual({a}, {b})", POSTFIX)
            case _:
                raise UnsupportedError("compare", f"the order of entries is told apart where values of type {t.show(type_)} are compared")

    def same_parts(self, package: str, member: str, held: t.Type, a: str, b: str) -> Code:
        """Whether two slices or maps hold equal values."""
        if self.by_value(held) or (isinstance(held, t.Class) and not self.special(held, "__eq__")):
            return Code(f"{package}.Equal({a}{member}, {b}{member})", POSTFIX)
        function = function_literal(f"func(a, b {self.type_name(held)}) bool", self.same(held, "a", "b").text)
        return Code(f"{package}.EqualFunc({a}{member}, {b}{member}, {function})", POSTFIX)

    def slot_equals(self, node: ir.Expr) -> Code:
        """A test whether an element equals a value."""
        wanted = self.expr(node, POSTFIX)
        return Code(function_literal(f"func(item {self.type_name(node.type)}) bool", self.same(node.type, "item", wanted).text))

    def special(self, type_: t.Class, method: str) -> bool:
        """Has a class of the module a method of its own for an operator?"""
        return any(c.name == type_.name and any(m.name == method for m in c.methods) for c in self.module.classes)

    def by_value(self, type_: t.Type) -> bool:
        """Does Go's own ``==`` compare such values? Tuples and unions of plain values are structs of them."""
        match type_:
            case t.Bool() | t.Int(bits=32 | 64) | t.Float() | t.Str() | t.Char():
                return True
            case t.Tuple(items=parts) | t.Union(members=parts):
                return all(map(self.by_value, parts))
            case _:
                return False

    def slot_type_order(self, node: ir.Expr) -> Code:
        """A comparison function for the elements of an iterable."""
        return Code(self.comparator(element_type(node.type)))

    def slot_type_order_of(self, node: ir.Expr) -> Code:
        """A comparison function for an operand's own type, or for what a function gives."""
        return Code(self.comparator(node.type.result if isinstance(node.type, t.Func) else node.type))

    def slot_descending(self, node: ir.Expr) -> Code:
        """The other way round."""
        return self.opposite(element_type(node.type))

    def slot_descending_of(self, node: ir.Expr) -> Code:
        return self.opposite(node.type.result if isinstance(node.type, t.Func) else node.type)

    def opposite(self, type_: t.Type) -> Code:
        return Code(function_literal(f"func(a, b {self.type_name(type_)}) int", self.order(type_, "b", "a")))

    def order(self, type_: t.Type, a: str, b: str) -> str:
        """Which of two values comes first: below, at or above 0."""
        match type_:
            case t.Tuple(items=items) if len(items) in STRUCTS and not any(map(holds_union, items)):
                orders = [self.order(x, f"{a}.{c}", f"{b}.{c}") for c, x in zip(COMPONENTS, items, strict=False)]
                return first_of(orders)
            case t.Int(bits=32 | 64) | t.Float() | t.Str() | t.Char():
                return f"cmp.Compare({a}, {b})"
            case _:
                return f"{self.comparator(type_)}({a}, {b})"

    def short_key(self, key: ir.Expr) -> bool:
        """May a key be asked for at every comparison? It is short, does nothing and cannot fail."""
        if not isinstance(key, ir.Lambda) or len(key.params) != 1 or isinstance(key.body, ir.Block):
            return False
        nodes = list(ir.walk(key.body))
        return len(nodes) <= 12 and all(isinstance(n, ir.Expr) and self.certain(n) for n in nodes)

    @staticmethod
    def certain(node: ir.Expr) -> bool:
        """Can an operation by itself neither fail nor act, and is it quick?"""
        if isinstance(node.type, t.Union) or node.type == t.BIGINT:
            return False
        match node:
            case ir.Index(obj=obj):
                return isinstance(obj.type, t.Tuple)
            case ir.Lookup(on_fail=on_fail):
                return on_fail == "unreachable"
            case ir.Arith(overflow=overflow):
                return overflow != "checked"
            case ir.Op(concept=concept):
                return concept in ("str.of", "str.lower", "str.upper", "str.concat", "str.contains", "num.abs")
            case _:
                return isinstance(node, ir.Name | ir.Const | ir.Length | ir.Neg | ir.TupleLit | ir.Field | ir.Not | ir.Compare)

    def slot_by_key(self, node: ir.Expr) -> Code:
        return self.by_key(node, "a", "b")

    def slot_by_key_down(self, node: ir.Expr) -> Code:
        return self.by_key(node, "b", "a")

    def by_key(self, node: ir.Expr, first: str, second: str) -> Code:
        """An order of elements by their key, written out."""
        assert isinstance(node, ir.Lambda)
        param = node.params[0]

        def of(name: str, key: ir.Expr) -> ir.Expr:
            held = Raw(Code(name), type=param.type)
            return ir.rewrite(key, lambda n: held if n == ir.Name(param.name, type=param.type) else n)

        def order(key: ir.Expr, a: str, b: str) -> str:
            if isinstance(key, ir.Neg) and isinstance(key.type, t.Int):
                key, a, b = key.operand, b, a
            return self.order(key.type, self.expr(of(a, key), POSTFIX), self.expr(of(b, key), POSTFIX))

        keys = node.body.items if isinstance(node.body, ir.TupleLit) else (node.body,)
        orders = [order(key, first, second) for key in keys]
        head = f"func(a, b {self.type_name(param.type)}) int"
        return Code(by_turns(head, orders) if any(holds_union(key.type) for key in keys) else function_literal(head, first_of(orders)))

    def comparator(self, type_: t.Type) -> str:
        match type_:
            case t.Int(bits=0):
                return "(*big.Int).Cmp"
            case t.Int() | t.Float() | t.Str() | t.Char():
                return f"cmp.Compare[{self.type_name(type_)}]"
            case t.Never():
                return "cmp.Compare[int]"
            case t.Bool():
                return self.helper("compareBools")
            case t.List(elem=t.Int() | t.Float() | t.Str() | t.Char()):
                return f"slices.Compare[{self.type_name(type_)}]"
            case t.List(elem=elem):
                return f"{self.helper('compareSlices')}({self.comparator(elem)})"
            case t.Tuple(items=items) if len(items) in STRUCTS:
                head = f"func(a, b {self.type_name(type_)}) int"
                if not any(map(holds_union, items)):
                    return function_literal(head, self.order(type_, "a", "b"))
                return by_turns(head, [self.order(x, f"a.{c}", f"b.{c}") for c, x in zip(COMPONENTS, items, strict=False)])
            case t.Optional(inner=inner) if not isinstance(inner, t.Class):
                return f"{self.helper('comparePointers')}({self.comparator(inner)})"
            case t.Class() if self.special(type_, "__lt__"):
                return f"{self.helper('byLess')}(({self.type_name(type_)}).{self.name('__lt__')})"
            case t.Union():
                self.ordered.add(self.union(type_))
                numbers = self.numbers(type_)
                if len(numbers) > 1:
                    self.accessors.add((self.union(type_), t.FLOAT if t.FLOAT in numbers else numbers[-1]))
                return f"{self.union(type_)}.Compare"
            case _:
                raise UnsupportedError("order", f"values of type {t.show(type_)} have no order in Go here")

    # --- conversion ---------------------------------------------------------------------------------------------------

    def expr_Coerce(self, node: ir.Coerce) -> Code:
        value, source, to = node.operand, node.operand.type, node.type
        if isinstance(source, t.Union) and isinstance(to, t.Bool | t.Int | t.Float | t.Str) and to not in source.members:
            return self.unwrapped(value, source, to)
        match source, to:
            case _ if source == to:
                return self.code(value)
            case t.Int(), t.Int(bits=0) if isinstance(value, ir.Arith):
                # Widened before it can overflow.
                left, right = (ir.Coerce(x, type=to) for x in (value.left, value.right))
                return self.code(ir.Arith(value.op, left, right, type=to))
            case t.Int(), t.Int(bits=0) if isinstance(value, ir.Const):
                return self.int_literal(value.value, to)
            case t.NoneT(), t.Optional() if effects.acts(value):
                raise UnsupportedError("none", "what gives nothing stands where a value is needed", value.span)
            case t.NoneT(), t.Optional():
                return Code("nil")
            case t.Class(name=name), t.Class(name=wide) if self.is_told(wide) and not self.is_told(name):
                return Code(f"{self.expr(value, POSTFIX)}.asException()", POSTFIX)
            case t.Class(name=name), t.Class(name=below) if below in [c.name for c in self.derived(name)]:
                return Code(f"{self.expr(value, POSTFIX)}.({self.type_name(to)})", POSTFIX)
            case (t.Optional(inner=t.Class()), t.Class()) | (t.Class(), t.Class()) | (t.Class(), t.Optional(inner=t.Class())):
                return self.code(value)
            case t.Optional(inner=t.Class() as inner), t.Optional(inner=t.Union()) if self.type_name(inner).startswith("*"):
                return Code(f"{self.helper('convertObject')}({self.expr(value)}, {self.converter(inner, to.inner)})", POSTFIX)
            case t.Optional(inner=inner), t.Optional():
                if isinstance(inner, t.Never | t.Class) or inner == to.inner:
                    return self.code(value)
                return Code(f"{self.helper('convertPointer')}({self.expr(value)}, {self.converter(inner, to.inner)})", POSTFIX)
            case t.Optional(inner=inner), _:
                held = Code(f"*{self.expr(value, 850)}", 850)
                return held if inner == to else self.code(ir.Coerce(Raw(held, type=inner), type=to))
            case _, t.Optional(inner=inner):
                return self.pointer(value, inner)
            case _, t.Union():
                return self.wrapped(value, to)
            case t.Union(), _:
                return self.unwrapped(value, source, to)
            case t.Tuple(), _:
                return self.from_tuple(value, source, to)
            case t.Func(), t.Func() if len(source.params) == len(to.params) and self.type_name(source) != self.type_name(to):
                return self.adapted(value, source, to)
            case _ if t.is_container(source) or isinstance(source, t.Iter):
                found = self.converted(value, source, to)
                if found is not None:
                    return found
        if isinstance(source, t.Never) or self.type_name(source) == self.type_name(to):
            return self.code(value)
        key = f"coerce.{kind(source)}.{kind(to)}"
        if key in self.target.rules:
            return self.rule(key, (value,), node)
        raise UnsupportedError("coerce", f"{t.show(source)} as {t.show(to)} has no form in Go here", node.span)

    def adapted(self, value: ir.Expr, source: t.Func, to: t.Func) -> Code:
        """A function as one whose parameters and result have other types."""
        params = [ir.Param(self.fresh("arg"), type_) for type_ in to.params]
        args = tuple(lift(ir.Name(p.name, type=p.type), type_) for p, type_ in zip(params, source.params, strict=True))
        self.reads.update(p.name for p in params)
        called = ir.CallValue(value, args, type=source.result)
        return self.code(ir.Lambda(tuple(params), called, type=to))

    def pointer(self, value: ir.Expr, inner: t.Type) -> Code:
        """A value that may be missing, and is not."""
        held = self.expr(value if value.type == inner else ir.Coerce(value, type=inner))
        explicit = f"[{self.type_name(inner)}]" if isinstance(value, ir.Const) and isinstance(inner, t.Int | t.Float) else ""
        return Code(f"{self.helper('ptr')}{explicit}({held})", POSTFIX)

    def from_tuple(self, value: ir.Expr, source: t.Tuple, to: t.Type) -> Code:
        if isinstance(to, t.Tuple) and self.type_name(source) == self.type_name(to):
            return self.code(value)
        if isinstance(value, ir.TupleLit):
            items: tuple[ir.Expr, ...] = value.items
        elif self.repeatable(value):
            items = tuple(ir.Index(value, ir.Const(i, type=t.INT), wraps=False, type=x) for i, x in enumerate(source.items))
        else:
            raise UnsupportedError("coerce", f"{t.show(source)} as {t.show(to)} has no form in Go here", value.span)
        if isinstance(to, t.Tuple):
            return self.code(ir.TupleLit(tuple(lift(i, x) for i, x in zip(items, to.items, strict=True)), type=to))
        if isinstance(to, t.List | t.Iter):
            return self.code(ir.ListLit(tuple(lift(i, to.elem) for i in items), type=t.List(to.elem)))
        raise UnsupportedError("coerce", f"{t.show(source)} as {t.show(to)} has no form in Go here", value.span)

    def converted(self, value: ir.Expr, source: t.Type, to: t.Type) -> Code | None:
        """A container with its elements converted; a literal gets other elements, anything else is copied."""
        match value, source, to:
            case ir.ListLit(items=items), _, t.List(elem=elem):
                return self.code(ir.ListLit(tuple(lift(i, elem) for i in items), type=to))
            case ir.SetLit(items=items), _, t.Set(elem=elem):
                return self.code(ir.SetLit(tuple(lift(i, elem) for i in items), type=to))
            case ir.DictLit(entries=entries), _, t.Dict(key=key, value=inner):
                return self.code(ir.DictLit(tuple((lift(k, key), lift(v, inner)) for k, v in entries), type=to))
            case _, (t.List() | t.Iter() | t.Set()), (t.List() | t.Iter() | t.Set()):
                if isinstance(source, t.Set) != isinstance(to, t.Set):
                    return None
                if self.type_name(source.elem) == self.type_name(to.elem):
                    return self.code(value)
                self.unchanged(value)
                if isinstance(to, t.Set):
                    listed = ir.Op("set.to_list", (value,), type=t.List(source.elem))
                    return self.code(ir.Op("set.of", (lift(listed, t.List(to.elem)),), type=to))
                return Code(f"{self.helper('convert')}({self.expr(value)}, {self.converter(source.elem, to.elem)})", POSTFIX)
            case _, t.Dict(), t.Dict():
                if self.type_name(source) == self.type_name(to):
                    return self.code(value)
                self.unchanged(value)
                functions = f"{self.converter(source.key, to.key)}, {self.converter(source.value, to.value)}"
                return Code(f"{self.helper('convertDict')}({self.expr(value)}, {functions})", POSTFIX)
            case _:
                return None

    def unchanged(self, value: ir.Expr) -> None:
        """A container that is converted is another from then on: it may not change."""
        from dragoman.transpile.passes.effects import root

        name = root(value)
        if name is not None and name in self.mutated:
            raise UnsupportedError("alias", f"{name} would be a copy of other types here, and is changed", value.span)

    def converter(self, source: t.Type, to: t.Type) -> str:
        """A function that makes a value of one type one of another."""
        held = "struct{}" if isinstance(source, t.NoneT) else self.type_name(source)
        if isinstance(source, t.Never) or held == self.type_name(to):
            inner = "item" if held == self.type_name(to) else self.zero_text(to)
        else:
            name = self.fresh("item")
            value = ir.Coerce(ir.Name(name, type=source), type=to)
            return function_literal(f"func({name} {held}) {self.type_name(to)}", self.expr(value))
        return f"func(item {held}) {self.type_name(to)} {{ return {inner} }}"

    def zero_text(self, type_: t.Type) -> str:
        """A value of a type where none is ever needed."""
        return f"*new({self.type_name(type_)})"


def needs_order(node: ir.Node) -> bool:
    """Does something at this place have a form for ordered dictionaries only?"""
    match node:
        case ir.Op(concept=concept, args=args) if concept.startswith(
            ("dict.", "counter.", "str.translate", "str.maketrans", "value.deepcopy")
        ):
            return concept not in NATIVE and (concept != "value.deepcopy" or isinstance(args[0].type, t.Dict))
        case ir.Same(left=left):
            return isinstance(left.type, t.Dict)
        case ir.Coerce(operand=operand):
            return isinstance(operand.type, t.Dict) and operand.type != node.type and not isinstance(operand, ir.DictLit)
        case _:
            return False


def lifted_sides(left: ir.Expr, right: ir.Expr) -> tuple[ir.Expr, ir.Expr]:
    """Both sides of a comparison as values of one type, where one may be a value that the other only may be."""
    for wide in (t.Union, t.Optional):
        if isinstance(left.type, wide) and not isinstance(right.type, wide):
            return left, ir.Coerce(right, type=left.type)
        if isinstance(right.type, wide) and not isinstance(left.type, wide):
            return ir.Coerce(left, type=right.type), right
    return left, right


def lift(node: ir.Expr, to: t.Type) -> ir.Expr:
    return node if node.type == to else ir.Coerce(node, type=to)


def all_types(type_: t.Type) -> Iterable[t.Type]:
    """A type and all that it is made of."""
    yield type_
    for child in t.children(type_):
        yield from all_types(child)


def indented(text: str) -> list[str]:
    return [f"\t{line}" for line in text.split("\n")]


def holds_union(type_: t.Type) -> bool:
    """Are there values among these that have no order beside each other?"""
    return isinstance(type_, t.Union) or any(map(holds_union, t.children(type_)))


def first_of(orders: Sequence[str]) -> str:
    """The first order that tells two values apart."""
    return orders[0] if len(orders) == 1 else f"cmp.Or({', '.join(orders)})"


def by_turns(head: str, orders: Sequence[str]) -> str:
    """A comparison whose later parts are only made where the earlier ones tell no difference."""
    lines = [x for order in orders[:-1] for x in (f"if order := {order}; order != 0 {{", *indented("return order"), "}")]
    return "\n".join([f"{head} {{", *(line for x in lines for line in indented(x)), *indented(f"return {orders[-1]}"), "}"])


def function_literal(head: str, value: str) -> str:
    """A function that gives a value: on one line where it is short."""
    short = len(head) + len(value) < 85 and "\n" not in value
    return f"{head} {{ return {value} }}" if short else "\n".join([f"{head} {{", *indented(f"return {value}"), "}"])
