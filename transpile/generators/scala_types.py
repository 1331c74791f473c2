"""Scala's types: native tuples and options, mutable collections, a sealed trait for each union; orderings; literals that say their types."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import ATOM, POSTFIX, Code, Raw, element_type
from dragoman.transpile.generators.clike import CLike
from dragoman.transpile.generators.managed import METHOD_NAMES, Managed
from dragoman.transpile.generators.operands import is_count
from dragoman.transpile.generators.patterns import kind
from dragoman.transpile.generators.templates import UNARY
from dragoman.transpile.generators.unions import union_name, variant

#: How tightly a lambda, a conditional or another open expression binds.
OPEN = 1
SIZES = range(2, 23)


class ScalaTypes(Managed):
    INDENT = "  "
    TEXTS = (t.Str,)
    END = ""

    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: The sealed traits that the module needs, by name.
        self.unions: dict[str, t.Union] = {}
        #: Is a literal being written whose type its place tells?
        self.expected = False

    # --- names --------------------------------------------------------------------------------------------------------

    @staticmethod
    def _without_strings(line: str) -> str:
        """What is interpolated is code."""
        return Managed._without_strings(line) + " ".join(re.findall(r"\$\{[^}]*", line))

    def choose_names(self, module: ir.Module) -> dict[str, str]:
        out = super().choose_names(module)
        special = {m.name for c in module.classes for m in c.methods} & set(METHOD_NAMES)
        return {**out, **{name: METHOD_NAMES[name] for name in special}}

    def constant_name(self, name: str) -> str:
        """Constants begin with a capital letter."""
        plain = name.strip("_")
        if not name.isupper() or not plain[:1].isalpha():
            return self.convention(name)
        return "".join(part.capitalize() for part in plain.split("_"))

    def annotated(self, name: str, type_: str) -> str:
        """``name: Type``; a name that ends in an underscore would take the colon for a part of itself."""
        return f"{name}{' ' if name.endswith('_') else ''}: {type_}"

    # --- types --------------------------------------------------------------------------------------------------------

    def type_name(self, type_: t.Type, boxed: bool = False) -> str:
        match type_:
            case t.Optional(inner=inner):
                return f"Option[{self.type_name(inner)}]"
            case t.Union():
                return self.union(type_)
            case t.AnyT():
                return "Any"
            case t.Never():
                return "Long"
            case t.NoneT() | t.Tuple(items=()):
                return "Unit"
            case t.Tuple(items=(only,)):
                return f"Tuple1[{self.type_name(only)}]"
            case t.Tuple(items=items):
                if len(items) not in SIZES:
                    raise UnsupportedError("tuple", f"Scala has no tuple of {len(items)} items")
                return f"({', '.join(map(self.type_name, items))})"
            case t.List(elem=elem, frozen=True):
                return f"Seq[{self.type_name(elem)}]"
            case t.Set(elem=elem, frozen=True):
                return f"Set[{self.type_name(elem)}]"
            case t.Func(params=params, result=result):
                return self.function_type(params, result)
            case t.Class(name=name) if not any(c.name == name for c in self.module.classes):
                return self.rule_name(name)
            case _:
                return super().type_name(type_, boxed)

    def function_type(self, params: Sequence[t.Type], result: t.Type) -> str:
        names = [self.type_name(p) for p in params]
        open_ = len(params) == 1 and not isinstance(params[0], t.Func | t.Tuple)
        given = names[0] if open_ else f"({', '.join(names)})"
        return f"{given} => {self.type_name(result)}"

    def rule_name(self, cls: str) -> str:
        return "Match" if cls == "re.Match" else super().rule_name(cls)

    # --- unions -------------------------------------------------------------------------------------------------------

    def union(self, type_: t.Union) -> str:
        """The sealed trait for a union: ``IntOrStr``."""
        name = union_name(type_)
        while any(self.name(c.name) == name for c in self.module.classes):
            name += "Value"
        self.unions.setdefault(name, type_)
        return name

    def case(self, union: t.Union, member: t.Type) -> str:
        """The case class of a union's member: ``IntOrStr.OfInt``."""
        return f"{self.union(union)}.Of{variant(member)}"

    def write_unions(self) -> None:
        """The sealed traits, each with its cases, where the module's own text begins."""
        written, self.lines = self.lines, []
        done = 0
        while done < len(self.unions):
            name, union = list(self.unions.items())[done]
            self.gap()
            self.line(f"sealed trait {name}")
            self.gap()
            self.line(f"object {name} {{")
            for member in union.members:
                self.line(f"{self.INDENT}final case class Of{variant(member)}(value: {self.type_name(member)}) extends {name}")
            self.line("}")
            done += 1
        if self.lines and written and written[0].text:
            self.gap()
        self.lines += written

    def wrapped(self, value: ir.Expr, union: t.Union) -> Code:
        """A value as one of a union."""
        if value.type in union.members:
            return Code(f"{self.case(union, value.type)}({self.code(value).text})", POSTFIX)
        if isinstance(value.type, t.Union):
            return self.matched(value, [(m, self.wrapped(self.held(m), union).text) for m in value.type.members])
        member = next((m for m in union.members if type(m) is type(value.type)), None)
        if member is None:
            raise UnsupportedError("union", f"{t.show(value.type)} is no member of {t.show(union)}", value.span)
        return Code(f"{self.case(union, member)}({self.code(ir.Coerce(value, type=member)).text})", POSTFIX)

    def held(self, member: t.Type) -> Raw:
        return Raw(Code(self.unused("held")), type=member)

    def matched(self, value: ir.Expr, arms: Sequence[tuple[t.Type, str]]) -> Code:
        """A match on what a union holds; what it holds is called ``held`` in each arm."""
        assert isinstance(value.type, t.Union)
        name = self.unused("held")
        cases = [f"{self.INDENT}case {self.case(value.type, m)}({name}) => {text}" for m, text in arms]
        # A value just made is known to be of one case only.
        made = isinstance(value, ir.Coerce)
        shown = f"({self.code(value).text}: {self.type_name(value.type)})" if made else self.expr(value, POSTFIX)
        return Code("\n".join([f"{shown} match {{", *cases, "}"]), OPEN)

    def unwrapped(self, value: ir.Expr, union: t.Union, to: t.Type) -> Code:
        """What a union holds, which must be of type ``to``."""
        member = to if to in union.members else next((m for m in union.members if type(m) is type(to)), None)
        if isinstance(to, t.Union):
            return self.matched(value, [(m, self.wrapped(self.held(m), to).text) for m in union.members if m in to.members])
        if member is None:
            raise UnsupportedError("union", f"{t.show(to)} is no member of {t.show(union)}", value.span)
        numbers = [m for m in union.members if isinstance(m, t.Int | t.Bool)]
        if isinstance(to, t.Float) and numbers:
            arms = [(m, self.code(ir.Coerce(self.held(m), type=to)).text) for m in numbers]
            name = self.unused("held")
            found = self.matched(value, [(to, name), *arms])
            return Code(f"({found.text})", ATOM)
        code = Code(f"{self.expr(value, POSTFIX)}.asInstanceOf[{self.case(union, member)}].value", POSTFIX)
        return code if member == to else self.code(ir.Coerce(Raw(code, type=member), type=to))

    def expr_IsType(self, node: ir.IsType) -> Code:
        union = node.operand.type
        if isinstance(union, t.Optional):
            if isinstance(node.of, t.NoneT):
                return Code(f"{self.expr(node.operand, POSTFIX)}.isEmpty", POSTFIX)
            if not isinstance(union.inner, t.Union):
                return Code(f"{self.expr(node.operand, POSTFIX)}.isDefined", POSTFIX)
            item, inner = self.unused("item"), union.inner
            test = self.expr_IsType(ir.IsType(Raw(Code(item), type=inner), node.of, type=t.BOOL))
            return Code(f"{self.expr(node.operand, POSTFIX)}.exists({item} => {test.text})", POSTFIX)
        if isinstance(union, t.Class) and isinstance(node.of, t.Class):
            return Code(f"{self.expr(node.operand, POSTFIX)}.isInstanceOf[{self.type_name(node.of)}]", POSTFIX)
        if not isinstance(union, t.Union):
            return Code("true" if union == node.of else "false")
        members = [m for m in union.members if m == node.of] or [m for m in union.members if type(m) is type(node.of)]
        if not members:
            return Code("false")
        tests = [f"{self.expr(node.operand, POSTFIX)}.isInstanceOf[{self.case(union, m)}]" for m in members]
        return Code(" || ".join(tests), POSTFIX if len(tests) == 1 else self.operators.infix["||"])

    # --- orders -------------------------------------------------------------------------------------------------------

    def natural(self, type_: t.Type) -> bool:
        """Is there an implicit ordering of the type that is the source's?"""
        if isinstance(type_, t.Tuple):
            return 0 < len(type_.items) < 10 and all(map(self.natural, type_.items))
        return super().natural(type_) or isinstance(type_, t.Never)

    def order(self, type_: t.Type) -> str:
        """An ordering of values of a type."""
        match type_:
            case _ if self.natural(type_):
                return f"Ordering[{self.type_name(type_)}]"
            case t.Tuple(items=items) if 1 < len(items) < 10:
                return f"Ordering.Tuple{len(items)}({', '.join(map(self.order, items))})"
            case t.List(elem=elem, frozen=frozen):
                types = f"[{'Seq' if frozen else 'ArrayBuffer'}, {self.type_name(elem)}]"
                return f"Ordering.Implicits.seqOrdering{types}{'' if self.natural(elem) else f'({self.order(elem)})'}"
            case t.Str():
                return self.helper("byCodePoint")
            case t.Optional(inner=inner):
                # What has no value has no place in an order.
                order = "" if self.natural(inner) else f"({self.order(inner)})"
                return f"Ordering.by[{self.type_name(type_)}, {self.type_name(inner)}](_.get){order}"
            case t.Class(name=name) if self.less(name):
                return f"Ordering.fromLessThan[{self.name(name)}](_.{self.name('__lt__')}(_))"
            case t.Union() as union:
                return self.union_order(union)
            case _:
                raise UnsupportedError("order", f"values of type {t.show(type_)} have no order in Scala here")

    def union_order(self, union: t.Union) -> str:
        """Numbers are ordered as numbers; values of other types only beside their own."""
        name, members = self.type_name(union), union.members
        if all(isinstance(m, t.Int | t.Float | t.Bool) and m != t.BIGINT for m in members):
            item = self.unused("item")
            shown = self.code(ir.Coerce(Raw(Code(item), type=union), type=t.FLOAT)).text
            return f"Ordering.by[{name}, Double]({item} => {shown})(Ordering.Double.TotalOrdering)"
        if not all(map(self.natural, members)) or (t.INT in members and t.FLOAT in members):
            raise UnsupportedError("order", f"values of type {t.show(union)} have no order in Scala here")
        arms = "; ".join(f"case ({self.case(union, m)}(x), {self.case(union, m)}(y)) => x < y" for m in members)
        other = 'case _ => throw new ClassCastException("these values have no order")'
        return f"Ordering.fromLessThan[{name}]((a, b) => (a, b) match {{ {arms}; {other} }})"

    @staticmethod
    def key_type(key: ir.Expr) -> t.Type:
        """What a key function gives."""
        assert isinstance(key.type, t.Func)
        return key.body.type if isinstance(key, ir.Lambda) else key.type.result

    def implicit(self, type_: t.Type, descending: bool = False) -> Code:
        """The ordering as an argument list of its own; none where the compiler finds it."""
        if descending:
            return Code(f"({self.order(type_)}.reverse)", ATOM)
        return Code("" if self.natural(type_) else f"({self.order(type_)})", ATOM)

    def slot_type_ord(self, node: ir.Expr) -> Code:
        return self.implicit(element_type(node.type))

    def slot_type_rev(self, node: ir.Expr) -> Code:
        return self.implicit(element_type(node.type), descending=True)

    def slot_type_key_ord(self, node: ir.Expr) -> Code:
        return self.implicit(self.key_type(node))

    def slot_type_key_rev(self, node: ir.Expr) -> Code:
        return self.implicit(self.key_type(node), descending=True)

    def slot_type_order(self, node: ir.Expr) -> Code:
        return Code(self.order(element_type(node.type)), POSTFIX)

    def slot_type_own_order(self, node: ir.Expr) -> Code:
        return Code(self.order(node.type), POSTFIX)

    def slot_type_own_ord(self, node: ir.Expr) -> Code:
        return self.implicit(node.type)

    def slot_type_key_order(self, node: ir.Expr) -> Code:
        return Code(self.order(self.key_type(node)), POSTFIX)

    def rule(self, key: str, args: Sequence[ir.Expr], node: ir.Expr) -> Code:
        """As everywhere; an operand's place does not tell its type as the place of the whole does."""
        outer, self.expected = self.expected, False
        try:
            return super().rule(key, args, node)
        finally:
            self.expected = outer

    # --- literals -----------------------------------------------------------------------------------------------------

    def int_literal(self, value: int, type_: t.Type) -> Code:
        if isinstance(type_, t.Int) and type_.bits == 0:
            return Code(f"BigInt({value})" if abs(value) < 2**31 else f'BigInt("{value}")', POSTFIX)
        if not -(2**63) <= value < 2**63:
            raise UnsupportedError("big-literal", f"the integer {value} does not fit 64 bits")
        if value == -(2**63):
            return Code("Long.MinValue", POSTFIX)
        code = super().int_literal(value, type_)
        return Code(code.text + "L", code.prec) if not -(2**31) <= value < 2**31 else code

    def float_literal(self, value: float) -> Code:
        code = super().float_literal(value)
        return Code(code.text.replace("e+", "E").replace("e-", "E-"), code.prec)

    def bytes_literal(self, node: ir.Const) -> Code:
        items = ", ".join(str(b if b < 128 else b - 256) for b in node.value)
        return Code(f"Array[Byte]({items})", POSTFIX)

    def expr_Const(self, node: ir.Const) -> Code:
        if node.value is None:
            return Code("()" if isinstance(node.type, t.NoneT) else "None")
        return super().expr_Const(node)

    def plain(self, type_: t.Type) -> bool:
        """Does a literal of such elements say its type by itself?"""
        return isinstance(type_, t.Str | t.Float | t.Bool | t.Char) or (
            isinstance(type_, t.Tuple) and all(self.plain(i) or i == t.INT for i in type_.items)
        )

    def created(self, type_: t.Type, name: str, items: Sequence[str]) -> Code:
        """A collection of such items; its type arguments where neither the items nor the place tell them."""
        parts = t.children(type_)
        told = (self.expected or all(map(self.plain, parts))) and items
        types = "" if told else f"[{', '.join(map(self.type_name, parts))}]"
        text = ", ".join(items)
        if len(text) > 100:
            text = "\n" + ",\n".join(self.INDENT + i.replace("\n", "\n" + self.INDENT) for i in items) + "\n"
        return Code(f"{name}{types}({text})", POSTFIX)

    def inside(self, items: Sequence[ir.Expr], wide: bool = False) -> list[str]:
        """Items of a literal, whose types the literal's own tell."""
        outer, self.expected = self.expected, True
        try:
            return [(self.object_code(i) if wide else self.code(i)).text for i in items]
        finally:
            self.expected = outer

    def expr_ListLit(self, node: ir.ListLit) -> Code:
        self.fired.append(f"{self.ID}:literal.list")
        name = "Seq" if isinstance(node.type, t.List) and node.type.frozen else "ArrayBuffer"
        return self.created(node.type, name, self.inside(node.items))

    def expr_SetLit(self, node: ir.SetLit) -> Code:
        self.fired.append(f"{self.ID}:literal.set")
        name = "Set" if isinstance(node.type, t.Set) and node.type.frozen else "mutable.Set"
        return self.created(node.type, name, self.inside(node.items))

    def expr_DictLit(self, node: ir.DictLit) -> Code:
        self.fired.append(f"{self.ID}:literal.dict")
        rank = self.operators.infix["->"]
        outer, self.expected = self.expected, False
        entries = [f"{self.enclose(self.object_code(k), rank)} -> {self.enclose(self.object_code(v), rank + 1)}" for k, v in node.entries]
        self.expected = outer
        return self.created(node.type, "mutable.LinkedHashMap", entries)

    def expr_TupleLit(self, node: ir.TupleLit) -> Code:
        self.fired.append(f"{self.ID}:literal.tuple")
        self.type_name(node.type)
        items = [self.object_code(i).text for i in node.items]
        return Code(f"Tuple1({items[0]})" if len(items) == 1 else f"({', '.join(items)})", POSTFIX if len(items) == 1 else ATOM)

    # --- integers -----------------------------------------------------------------------------------------------------

    def repeatable(self, node: ir.Expr) -> bool:
        return super().repeatable(node) or (isinstance(node, Raw) and node.code.text.isidentifier())

    def object_code(self, node: ir.Expr) -> Code:
        """The expression where nothing widens an ``Int``: as a type argument's value, in a tuple, in an ``Option``."""
        if node.type != t.INT or not self.is_int(node):
            return self.code(node)
        if isinstance(node, ir.Const):
            return Code(f"{node.value}L", ATOM if node.value >= 0 else UNARY)
        if isinstance(node, ir.IfExp):
            return self.choice(node, wide=True)
        return Code(f"{self.expr(node, POSTFIX)}.toLong", POSTFIX)

    def result_code(self, node: ir.Expr) -> Code:
        """What a function gives from whose value the compiler infers a type: not ``Some[Int]``, but ``Option[Int]``."""
        code = self.object_code(node)
        return Code(f"({self.enclose(code, OPEN + 1)}: {self.type_name(node.type)})", ATOM) if too_narrow(node) else code

    def choice(self, node: ir.IfExp, wide: bool) -> Code:
        hoisting, self._hoisting = self._hoisting, False
        optional = given_sometimes(node)
        if optional is not None:
            verb, value = optional
            text = f"Option.{verb}({self.code(node.cond).text})({self.result_code(value).text})"
            self._hoisting = hoisting
            return Code(text, POSTFIX)
        then, orelse = ((self.object_code(x) if wide else self.code(x)).text for x in (node.then, node.orelse))
        text = f"if ({self.expr(node.cond)}) {then} else {orelse}"
        self._hoisting = hoisting
        self.fired.append(f"{self.ID}:ifexp")
        return Code(text, OPEN)

    def slot_box(self, node: ir.Expr) -> Code:
        return self.object_code(node)

    def slot_long(self, node: ir.Expr) -> Code:
        return self.object_code(node)

    def slot_int(self, node: ir.Expr) -> Code:
        if self.is_int(node):
            return self.code(node)
        return Code(f"{self.expr(node, POSTFIX)}.toInt", POSTFIX)

    def slot_bound(self, node: ir.Expr) -> Code:
        """A bound of a slice that may be left out: an ``Option``."""
        if isinstance(node, ir.Const) and node.value is None:
            return Code("None")
        if isinstance(node.type, t.Optional):
            return self.code(node)
        return Code(f"Some({self.object_code(node).text})", POSTFIX)

    def slot_count(self, node: ir.Expr) -> Code:
        if isinstance(node, ir.Const):
            return Code(str(max(0, node.value)))
        return self.slot_int(node)

    def slot_minus(self, node: ir.Expr) -> Code:
        """The amount of a negative constant."""
        assert isinstance(node, ir.Const)
        return Code(str(-node.value))

    def is_int(self, node: ir.Expr) -> bool:
        match node:
            case ir.IntDiv(left=left, right=right) if node.type == t.INT:
                return self.is_int(left) and self.is_int(right)
            case ir.Coerce(operand=ir.Expr(type=t.Optional())):
                return False
            case ir.Coerce(operand=ir.Expr(type=t.Char() | t.Bool())):
                return True
            case ir.Op(concept="iter.sum", args=(counted,)) if is_count(counted):
                return True
            case ir.Op(concept="str.ord"):
                return isinstance(node.args[0].type, t.Char)
            case Raw():
                return False
            case _:
                return super().is_int(node)

    @staticmethod
    def given_values(function: ir.Function) -> dict[str, list[ir.Expr]]:
        """As everywhere; parameters of functions inside and what a pattern declares get their values from elsewhere."""
        nodes = list(ir.walk(function))
        other = {p.name for n in nodes if isinstance(n, ir.FunctionDef) for p in n.function.params}
        other |= {m.id for n in nodes if isinstance(n, ir.Unpack) for m in ir.walk(n.target) if isinstance(m, ir.Name)}
        return {v: es for v, es in Managed.given_values(function).items() if v not in other}

    def default(self, type_: t.Type) -> str:
        match type_:
            case t.Bool():
                return "false"
            case t.Int(bits=0):
                return "BigInt(0)"
            case t.Int():
                return "0"
            case t.Float():
                return "0.0"
            case t.Char():
                return "' '"
            case t.Str():
                return '""'
            case t.Optional():
                return "None"
            case t.NoneT():
                return "()"
            case _:
                return "null"

    def converted(self, node: ir.Expr, to: t.Type) -> Code:
        """A container as one of other element types."""
        self.fired.append(f"{self.ID}:coerce.container")
        text = self.expr(node, POSTFIX)
        source = node.type
        same = kind(source) == kind(to) and all(a == b for a, b in zip(t.children(source), t.children(to), strict=False))
        if isinstance(to, t.List | t.Set) and same:
            return Code(f"{text}.to({self.companion(to)})", POSTFIX)
        if isinstance(source, t.List | t.Set | t.Iter) and isinstance(to, t.List | t.Set):
            item = self.unused("item")
            shown = self.result_code(ir.Coerce(Raw(Code(item), type=element_type(source)), type=element_type(to))).text
            iterator = "" if isinstance(source, t.List) and isinstance(to, t.List) and source.frozen == to.frozen else ".iterator"
            ending = f".to({self.companion(to)})" if iterator else ""
            return Code(f"{text}{iterator}.map({item} => {shown}){ending}", POSTFIX)
        if isinstance(source, t.Dict) and isinstance(to, t.Dict):
            key, value = self.unused("key"), self.unused("value")
            pair = [
                self.result_code(x if x.type == y else ir.Coerce(x, type=y)).text
                for x, y in (
                    (Raw(Code(key), type=source.key), to.key),
                    (Raw(Code(value), type=source.value), to.value),
                )
            ]
            return Code(f"{text}.map {{ case ({key}, {value}) => ({pair[0]}, {pair[1]}) }}", POSTFIX)
        raise UnsupportedError("conversion", f"a {t.show(source)} has no form as {t.show(to)} in Scala here", node.span)

    def tuple_as(self, node: ir.Expr, items: Sequence[t.Type], wanted: Sequence[t.Type]) -> Code:
        """A tuple as one of other types."""
        names = [self.unused(f"part{i + 1}") for i in range(len(items))]
        parts = [Raw(Code(name), type=a) for name, a in zip(names, items, strict=True)]
        shown = [self.result_code(p if p.type == b else ir.Coerce(p, type=b)).text for p, b in zip(parts, wanted, strict=True)]
        return Code(f"({self.expr(node, POSTFIX)} match {{ case ({', '.join(names)}) => ({', '.join(shown)}) }})", ATOM)

    @staticmethod
    def companion(type_: t.Type) -> str:
        """The object that builds a collection of a type."""
        match type_:
            case t.Set(frozen=frozen):
                return "Set" if frozen else "mutable.Set"
            case t.Dict():
                return "mutable.LinkedHashMap"
            case t.List(frozen=True):
                return "Seq"
            case _:
                return "ArrayBuffer"

    def or_null(self, node: ir.Expr) -> Code:
        return Code(f"{self.expr(node, POSTFIX)}.orNull", POSTFIX)

    def expr_Coerce(self, node: ir.Coerce) -> Code:
        source, to = node.operand.type, node.type
        match source, to:
            case _ if source == to:
                return self.code(node.operand)
            case t.Never(), _:
                return self.code(node.operand)
            case (t.NoneT(), t.Optional()):
                return Code("None" if isinstance(node.operand, ir.Const) else f"{{ {self.expr(node.operand)}; None }}")
            case t.Optional(inner=inner), t.Optional(inner=wanted):
                item = self.unused("item")
                shown = self.object_code(ir.Coerce(Raw(Code(item), type=inner), type=wanted)).text
                return Code(f"{self.expr(node.operand, POSTFIX)}.map({item} => {shown})", POSTFIX)
            case _, t.Optional(inner=wanted):
                value = node.operand if source == wanted else ir.Coerce(node.operand, type=wanted)
                outer, self.expected = self.expected, False
                text = f"Some({self.object_code(value).text})"
                self.expected = outer
                return Code(text, POSTFIX)
            case t.Optional(inner=inner), _:
                there = Raw(Code(f"{self.expr(node.operand, POSTFIX)}.get", POSTFIX), type=inner)
                return self.code(there if inner == to else ir.Coerce(there, type=to))
            case _, t.Union():
                return self.wrapped(node.operand, to)
            case t.Union(), _:
                return self.unwrapped(node.operand, source, to)
            case t.AnyT(), _:
                return Code(f"{self.expr(node.operand, POSTFIX)}.asInstanceOf[{self.type_name(to)}]", POSTFIX)
            case ((t.List() | t.Set() | t.Dict()), (t.List() | t.Set() | t.Dict())) if self.type_name(source) != self.type_name(to):
                if t.has_never(source) and isinstance(node.operand, ir.ListLit | ir.SetLit | ir.DictLit):
                    return self.code(dataclasses.replace(node.operand, type=to))
                return self.converted(node.operand, to)
            case t.Class(), t.Class(name=name) if any(t.Class(c.name) == source for c in self.family(name)[1:]):
                return Code(f"{self.expr(node.operand, POSTFIX)}.asInstanceOf[{self.type_name(to)}]", POSTFIX)
            case t.Class(), t.Class():
                return self.code(node.operand)
            case t.Tuple(items=items), t.Tuple(items=wanted_items) if len(items) == len(wanted_items) > 1:
                return self.tuple_as(node.operand, items, wanted_items)
            case _:
                return CLike.expr_Coerce(self, node)


def too_narrow(node: ir.Expr) -> bool:
    """Has a value just made a narrower type in Scala than it has in the tree?"""
    if isinstance(node.type, t.Never):
        return True
    match node:
        case ir.Coerce(type=t.Optional() | t.Union()):
            return True
        case ir.Const(value=None):
            return isinstance(node.type, t.Optional)
        case ir.IfExp(then=then, orelse=orelse) if given_sometimes(node) is None:
            return too_narrow(then) or too_narrow(orelse)
        case ir.TupleLit(items=items):
            return any(map(too_narrow, items))
        case _:
            return False


def given_sometimes(node: ir.IfExp) -> tuple[str, ir.Expr] | None:
    """``Option.when`` or ``Option.unless``, and the value, for what is an option with a value only on one side of a condition."""
    match node.then, node.orelse:
        case ir.Coerce(operand=value, type=t.Optional(inner=inner)), ir.Const(value=None) if value.type == inner:
            return "when", value
        case ir.Const(value=None), ir.Coerce(operand=value, type=t.Optional(inner=inner)) if value.type == inner:
            return "unless", value
        case _:
            return None


def function_text(param: str, body: str) -> str:
    """``x => f(x)``; a chain of members of the parameter, or its comparison with something plain, is said with ``_``."""
    members = rf"{re.escape(param)}((?:\.\w+(?:\([\w\", ]*\))?)+| (?:[<>]=?|[=!]=|[-+*/%]) [\w.\"]+)"
    found = re.fullmatch(members, body)
    if found and param != "_" and not re.search(rf"\b{re.escape(param)}\b", found[1]):
        return f"_{found[1]}"
    return f"{param} => {body}"
