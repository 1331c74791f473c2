"""IR to Scala 2.13: one object, native tuples and options, mutable collections, ``Long`` for integers, bodies that are expressions."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache, partial
from typing import Any, ClassVar

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import ATOM, POSTFIX, Code, Generated, Line, Pass, Raw, element_type, is_simple
from dragoman.transpile.generators.clike import CLike
from dragoman.transpile.generators.managed import CONDITION_PASSES, FIRST_PASSES, LAST_PASSES, ROWS_AS_LISTS, Untupled
from dragoman.transpile.generators.operands import is_count
from dragoman.transpile.generators.patterns import kind
from dragoman.transpile.generators.scala_match import ScalaMatch
from dragoman.transpile.generators.scala_types import OPEN, function_text, too_narrow
from dragoman.transpile.generators.templates import UNARY, Slot
from dragoman.transpile.passes import parallel
from dragoman.transpile.passes.chars import reversed_texts, texts_in_arrays
from dragoman.transpile.passes.comprehensions import count_items
from dragoman.transpile.passes.constructors import first_fields, renamed_parameters
from dragoman.transpile.passes.formatting import lower_format
from dragoman.transpile.passes.guards import write_guards
from dragoman.transpile.passes.keys import keys_once
from dragoman.transpile.passes.lowering import lower_try_else
from dragoman.transpile.passes.omitted import omit_constants
from dragoman.transpile.passes.representation import lower_union_text
from dragoman.transpile.passes.resumable import lazy_closures
from dragoman.transpile.passes.shadowing import distinct_loop_variables
from dragoman.transpile.passes.texts import shown_objects
from dragoman.transpile.passes.traits import reassigned
from dragoman.transpile.passes.widths import widen_ints
from dragoman.transpile.passes.wraps import CLIKE, tighten

#: Operations whose template gives an iterator by itself; those of other iterables are collections.
ITERATORS = frozenset({"iter.of", "iter.count", "iter.cycle", "list.pop", "dict.get", "iter.next"})
#: Operations that end in a parameter list which the compiler fills.
IMPLICIT = ("list.sorted", "heap.", "iter.min", "iter.max", "iter.sum_lists")


def is_pattern(node: ir.Unpack) -> bool:
    """A declaration of several variables by the parts of a tuple, which is not written out beside them."""
    return not isinstance(node.value, ir.TupleLit) and fits(node.target, node.value.type)


def fits(target: ir.Expr, type_: t.Type) -> bool:
    """Can a pattern take a value of this type apart?"""
    if isinstance(target, ir.Name):
        return True
    if (
        not isinstance(target, ir.TupleLit)
        or not isinstance(type_, t.Tuple)
        or len(target.items) != len(type_.items)
        or len(target.items) < 2
    ):
        return False
    return all(fits(i, x) for i, x in zip(target.items, type_.items, strict=True))


class Scala(ScalaMatch):
    ID = "scala"
    ONE_ARITHMETIC_ERROR = True
    EQUAL_NUMBERS = frozenset({"orders"})
    START = (r"\bdef main\(|@main\b|\bextends App\b", "object Main {\n  def main(args: Array[String]): Unit = ()\n}")
    MAIN_FILE = "Main.scala"
    PASSES: ClassVar[tuple[Pass, ...]] = (
        texts_in_arrays,
        *FIRST_PASSES,
        keys_once,
        shown_objects,
        count_items,
        tighten(CLIKE),
        widen_ints,
        lazy_closures,
        lower_format,
        lower_try_else,
        lower_union_text,
        distinct_loop_variables,
        *CONDITION_PASSES,
        reversed_texts,
        partial(write_guards, only=frozenset({"bound"})),
        parallel.sequential_but(lambda _: False, is_pattern),
        *LAST_PASSES,
        omit_constants,
    )

    # --- the file -----------------------------------------------------------------------------------------------------

    def write_module(self, module: ir.Module) -> None:
        self.depth = 1
        super().write_module(module)
        if not self.is_driver:
            self.write_unions()

    def arrange(self, prologue: list[Line], helpers: list[Line], body: list[Line]) -> Iterable[Line]:
        """Imports, then one object around everything: the module first, its helpers after it."""
        yield from prologue
        if self.is_driver:
            yield Line("import Solution._")
        if prologue or self.is_driver:
            yield Line("")
        yield Line(f"object {'Main' if self.is_driver or self.module.main else 'Solution'} {{")
        yield from body
        if helpers:
            yield Line("")
            yield from (Line(self.INDENT + line.text if line.text else "", line.rules) for line in helpers)
        yield Line("}")

    def program(self, candidate: str, driver: Generated) -> tuple[dict[str, str], str]:
        """The driver is an object of its own, with private helpers; types that both need are the candidate's."""
        candidate = re.sub(r"\bobject Main\b", "object Solution", candidate)
        shared = {f"{self.ID}:@{name}" for name in driver.helpers if re.search(rf"\b(class|object) {name}\b", candidate)}
        lines = [line.text for line in driver.lines if not shared & set(line.rules)]
        return {"Solution.scala": candidate, "Main.scala": "\n".join(lines) + "\n"}, "Main.scala"

    def write_main(self, body: ir.Body) -> None:
        self.enter(ir.Function("main", (), t.NONE, body))
        self.write_body("def main(args: Array[String]): Unit", ir.Function("main", (), t.NONE, body))

    @classmethod
    @lru_cache(maxsize=1024)
    def spoken(cls, code: str) -> frozenset[str]:
        """Of a text, only what stands in ``${…}`` is code."""
        plain = re.sub(r'"(?:\\.|[^"\\])*"', lambda m: " ".join(re.findall(r"\$\{.*?\}", m[0])), code.split("\n", 1)[1])
        return frozenset(re.findall(r"(?<![.\w])[A-Za-z]\w*", plain))

    def gap(self) -> None:
        if self.lines and not self.lines[-1].text.endswith("{"):
            super().gap()

    # --- functions ----------------------------------------------------------------------------------------------------

    def function_def(self, function: ir.Function) -> None:
        self.enter(function)
        if function.doc:
            self.write_doc(function.doc)
        if function.is_generator:
            raise UnsupportedError("generator", "a generator without end has no form in Scala here", function.span)
        self.write_body(self.signature(function), function)

    def signature(self, function: ir.Function) -> str:
        return f"def {self.name(function.name)}({self.header_params(function)}): {self.type_name(function.result)}"

    def header_params(self, function: ir.Function) -> str:
        changed = reassigned(*function.body)
        names = (self.given_name(p) if p.name in changed else self.name(p.name) for p in function.params)
        typed = (self.annotated(name, self.type_name(p.type)) for name, p in zip(names, function.params, strict=True))
        return ", ".join(shown + self.given_default(p) for shown, p in zip(typed, function.params, strict=True))

    def given_default(self, param: ir.Param) -> str:
        return "" if param.default is None or not param.optional else f" = {self.value(param.default, param.type)}"

    def param(self, param: ir.Param) -> str:
        return self.annotated(self.name(param.name), self.type_name(param.type))

    def stmt_FunctionDef(self, node: ir.FunctionDef) -> None:
        function = dataclasses.replace(node.function, body=self.body(node.function))
        outer = self.function, self.tries, self.skipping, self.tail
        self.function, self.tries, self.skipping = function, 0, []
        if function.doc:
            self.write_doc(function.doc)
        self.write_body(self.signature(function), function)
        self.function, self.tries, self.skipping, self.tail = outer

    # --- classes ------------------------------------------------------------------------------------------------------

    def bases(self, cls: ir.ClassDef) -> Iterator[ir.ClassDef]:
        known = {c.name: c for c in self.module.classes}
        while (base := known.get(cls.base or "")) is not None:
            yield base
            cls = base

    def write_class(self, cls: ir.ClassDef) -> None:
        """A class whose constructor's parameters are its fields, as far as they only keep what is given."""
        if cls.doc:
            self.write_doc(cls.doc)
        inherited = {f.name for c in self.bases(cls) for f in c.fields}
        init = cls.init or ir.Function("__init__", (), t.NONE, ())
        first, rest, base_args = first_fields(init, inherited)
        own = [f for f in cls.fields if f.name not in inherited]
        changed = reassigned(*init.body)
        kept = {f.name for f in own if isinstance(v := first.get(f.name), ir.Name) and v.id == f.name and v.id not in changed}
        # A parameter that a method reads is a field of its own, which the changes of the inherited one do not reach.
        read = {n.name for m in cls.methods for n in ir.walk(m, ir.Field) if n.name in inherited and self.field_keyword(n.name) == "var"}
        if hidden := ({f.name for f in cls.fields} | read) & {p.name for p in init.params} - kept:
            init = renamed_parameters(init, hidden)
            first, rest, base_args = first_fields(init, inherited)
            changed = reassigned(*init.body)
        primary = {f.name for f in own if isinstance(v := first.get(f.name), ir.Name) and v.id == f.name and v.id not in changed}
        types = {f.name: f.type for f in own}
        outer, self.function = self.function, init
        self.enter(init)
        params = [
            f"{self.field_keyword(p.name)} {self.annotated(self.name(p.name), self.type_name(types[p.name]))}{self.given_default(p)}"
            if p.name in primary
            else self.header_params(dataclasses.replace(init, params=(p,)))
            for p in init.params
        ]
        if cls.init is None and self.is_exception(cls):
            params, base_args = ["message: String"], (ir.Name("message", type=t.STR),)
        base = f"({self.arguments(base_args)})" if base_args else ""
        extends = f" extends {self.rule_name(cls.base)}{base}" if cls.base else ""
        given = f"({', '.join(params)})" if params else ""
        self.line(f"class {self.name(cls.name)}{given}{extends} {{")
        self.depth += 1
        for field in own:
            if field.name not in primary:
                value = first.get(field.name)
                shown = self.value(value, field.type) if value is not None else self.default(field.type)
                name = self.annotated(self.name(field.name), self.type_name(field.type))
                self.line(f"{self.field_keyword(field.name) if value is not None else 'var'} {name} = {shown}")
        self.depth -= 1
        if rest:
            for p in init.params:
                if p.name in changed:
                    self.line(f"{self.INDENT}private var {self.name(p.name)} = {self.given_name(p)}")
            self.block(rest)
        self.depth += 1
        self.function = outer
        for method in cls.methods:
            self.gap()
            self.method(cls, method)
        if (found := self.own_equality(cls)) is not None:
            hashed, fields = found
            code = f"{self.name('__hash__')}().hashCode" if hashed else f"Seq[Any]({', '.join(map(self.name, fields))}).hashCode"
            self.gap()
            self.line("override def equals(value: Any): Boolean = value match {")
            self.line(f"{self.INDENT}case that: {self.name(cls.name)} => {self.name('__eq__')}(that)")
            self.line(f"{self.INDENT}case _ => false")
            self.line("}")
            self.gap()
            self.line(f"override def hashCode: Int = {code}")
        self.depth -= 1
        self.line("}")
        if cls.static_methods:
            self.gap()
            self.line(f"object {self.name(cls.name)} {{")
            self.depth += 1
            for method in cls.static_methods:
                self.gap()
                self.method(cls, method)
            self.depth -= 1
            self.line("}")

    def field_keyword(self, name: str) -> str:
        """``val`` for a field that nothing assigns after its object is made."""
        for cls in self.module.classes:
            for function in (*cls.methods, *([cls.init] if cls.init else [])):
                first = first_fields(function, {f.name for c in self.bases(cls) for f in c.fields})[0] if function is cls.init else {}
                for n in ir.walk(function):
                    if isinstance(n, ir.Assign) and name in _fields(n.target) and first.get(name) is not n.value:
                        return "var"
        others = (*self.module.functions, ir.Function("", (), t.NONE, self.module.main))
        return "var" if any(isinstance(n, ir.Assign) and name in _fields(n.target) for f in others for n in ir.walk(f)) else "val"

    def method(self, cls: ir.ClassDef, method: ir.Function) -> None:
        outer, self.function = self.function, method
        self.enter(method)
        if method.doc:
            self.write_doc(method.doc)
        override = method.name == "__str__" or any(m.name == method.name for c in self.bases(cls) for m in c.methods)
        inherited = dataclasses.replace(method, params=tuple(dataclasses.replace(p, optional=False) for p in method.params))
        given = "" if method.name == "__str__" else f"({self.header_params(inherited if override else method)})"
        head = f"{'override ' if override else ''}def {self.name(method.name)}{given}: {self.type_name(method.result)}"
        self.write_body(head, dataclasses.replace(method, body=self.body(method)))
        self.function = outer

    # --- rules --------------------------------------------------------------------------------------------------------

    def special(self, key: str, args: Sequence[ir.Expr], node: ir.Expr) -> Code | None:
        """Operations on any number of operands, and rows that must be tuples."""
        match key, len(args):
            case "iter.zip" | "iter.product", 3:
                self.fired.append(f"{self.ID}:{key}")
                name = self.helper("zip3" if key == "iter.zip" else "triplesOf")
                return Code(f"{name}({', '.join(self.slot_items(a).text for a in args)})", POSTFIX)
            case "iter.zip" | "iter.product" | "iter.zip_longest", n if n > 2:
                raise UnsupportedError("arity", f"{key} of {n} arguments has no form in Scala here", node.span)
            case "list.repeat", _ if isinstance(args[0], ir.ListLit) and len(args[0].items) == 1 and self.repeatable(args[0].items[0]):
                self.fired.append(f"{self.ID}:{key}")
                name = "Seq" if isinstance(node.type, t.List) and node.type.frozen else "ArrayBuffer"
                only, elem = args[0].items[0], element_type(node.type)
                item = self.object_code(only if only.type == elem else ir.Coerce(only, type=elem)).text
                of = f"[{self.type_name(elem)}]" if isinstance(elem, t.Optional) else ""
                return Code(f"{name}.fill{of}({self.slot_count(args[1]).text})({item})", POSTFIX)
            case "iter.sum", 1 if is_count(args[0]) and isinstance(args[0], ir.Comp) and node.type == t.INT:
                return self.counted(args[0])
            case "length.list", 1 if isinstance(args[0], ir.Comp) and len(args[0].clauses) == 1 and is_simple(args[0].elem):
                return self.counted(args[0])
            case "error.raise", _ if not isinstance(node.type, t.NoneT | t.Never | t.AnyT):
                # The compiler must not take the type of what never comes for that of a collection's elements.
                self.fired.append(f"{self.ID}:{key}")
                return Code(f"((throw {self.code(args[0]).text}): {self.type_name(node.type)})", ATOM)
            case "codec.dynamic", _ if isinstance(args[0].type, t.Union):
                from dragoman.transpile.driver import encoded

                return self.matched(args[0], [(m, self.code(encoded(self.held(m), self.module)).text) for m in args[0].type.members])
            case "iter.any" | "iter.all", 1 if isinstance(args[0], ir.Comp) and args[0].kind in ("iter", "list"):
                return self.quantified(key, args[0])
        elem_type = element_type(node.type)
        if isinstance(elem_type, t.Tuple) and elem_type.items and key in ROWS_AS_LISTS:
            rows = self.rule(key, args, Untupled(type=t.List(t.List(t.join_all(elem_type.items)))))
            row = self.unused("row")
            size = len(elem_type.items)
            shown = ", ".join(f"{row}({i})" for i in range(size))
            tupled = f"({shown})" if size > 1 else f"Tuple1({shown})"
            ending = ".to(ArrayBuffer)" if isinstance(node.type, t.List) and not node.type.frozen else ""
            return Code(f"{self.enclose(rows, POSTFIX)}.map({row} => {tupled}){ending}", POSTFIX)
        return super().special(key, args, node)

    def slot(self, slot: Slot, node: ir.Expr) -> str:
        if not slot.modifier and slot.index in self._objects and self._args and self._args[slot.index] is node:
            return self.enclose(self.object_code(node), slot.need)
        return CLike.slot(self, slot, node)

    # --- expressions --------------------------------------------------------------------------------------------------

    def code(self, node: ir.Expr) -> Code:
        """As everywhere; but a collection that must be a one-pass iterator becomes one."""
        if isinstance(node.type, t.Iter) and self.is_list(node):
            return Code(f"{self.enclose(self.raw(node), POSTFIX)}.iterator", POSTFIX)
        return CLike.code(self, node)

    @staticmethod
    def is_list(node: ir.Expr) -> bool:
        """Is this expression written as a collection, whatever its type says?"""
        match node:
            case ir.Op(concept=concept, type=t.Iter()):
                return concept not in ITERATORS
            case ir.Comp(kind="list") | ir.Range():
                return True
            case ir.Block(value=value):
                return Scala.is_list(value)
            case _:
                return isinstance(node.type, t.List)

    def expr_Name(self, node: ir.Name) -> Code:
        return Code({"self": "this"}.get(node.id) or (node.id if node.id == "super" else self.name(node.id)))

    def escape(self, char: str) -> str:
        return self.escape_code(ord(char)) if char == "\x7f" else super().escape(char)

    def expr_Arith(self, node: ir.Arith) -> Code:
        if self.grows(node):
            name = {"+": "addExact", "-": "subtractExact", "*": "multiplyExact"}[node.op]
            self.fired.append(f"{self.ID}:exact")
            return Code(f"Math.{name}({self.object_code(node.left).text}, {self.code(node.right).text})", POSTFIX)
        if node.type == t.INT and self.is_int(node.left) and self.is_int(node.right) and not self.small(node):
            rank = self.operators.infix[node.op]
            return Code(f"{self.enclose(self.object_code(node.left), rank)} {node.op} {self.expr(node.right, rank + 1)}", rank)
        return self.rule(f"arith.{node.op}", (node.left, node.right), node)

    def expr_Compare(self, node: ir.Compare) -> Code:
        op, left, right = node.op, node.left, node.right
        if op in ("==", "!="):
            zero = isinstance(right, ir.Const) and right.value == 0 and isinstance(left.type, t.Int) and left.type.bits
            if isinstance(left, ir.Mod) and zero:
                # Whether a remainder is zero does not depend on its sign.
                left = dataclasses.replace(left, sign="dividend")
            if isinstance(left.type, t.Optional) is not isinstance(right.type, t.Optional) and not isinstance(
                (right if isinstance(left.type, t.Optional) else left).type, t.NoneT
            ):
                known, other = (right, left) if isinstance(left.type, t.Optional) else (left, right)
                shown = f"{self.expr(other, POSTFIX)}.contains({self.object_code(known).text})"
                return Code(shown if op == "==" else f"!{shown}", POSTFIX if op == "==" else UNARY)
            return self.rule(f"compare.{op}", (left, right), node)
        if isinstance(left.type, t.Int | t.Float | t.Char | t.Bool) or (isinstance(left.type, t.Str) and self.natural(t.STR)):
            return self.rule(f"compare.{op}", (left, right), node)
        if isinstance(left.type, t.Optional) or isinstance(right.type, t.Optional):
            # What has no value has no place in an order.
            inner = [ir.Coerce(x, type=x.type.inner) if isinstance(x.type, t.Optional) else x for x in (left, right)]
            return self.code(dataclasses.replace(node, left=inner[0], right=inner[1]))
        self.fired.append(f"{self.ID}:compare.{op}")
        verb = {"<": "lt", "<=": "lteq", ">": "gt", ">=": "gteq"}[op]
        return Code(f"{self.order(left.type)}.{verb}({self.code(left).text}, {self.code(right).text})", POSTFIX)

    def expr_Not(self, node: ir.Not) -> Code:
        """``xs.isEmpty`` for ``not xs``, ``!=`` for a negated ``==``."""
        match node.operand:
            case ir.Truthy(operand=ir.Expr(type=t.List() | t.Set() | t.Dict() | t.Str()) as x):
                self.fired.append(f"{self.ID}:not")
                return Code(f"{self.expr(x, POSTFIX)}.isEmpty", POSTFIX)
            case ir.Compare(op="==" | "!=" as op):
                return self.code(dataclasses.replace(node.operand, op="!=" if op == "==" else "=="))
            case ir.Compare(op=op, left=ir.Expr(type=t.Int())):
                flipped: dict[str, Any] = {"<": ">=", "<=": ">", ">": "<=", ">=": "<"}
                return self.code(dataclasses.replace(node.operand, op=flipped[op]))
            case ir.IsNone(negated=said):
                return self.code(dataclasses.replace(node.operand, negated=not said))
            case ir.Not(operand=inner):
                return self.code(inner)
            case _:
                shown = self.code(node.operand)
                if shown.prec >= self.operators.prefix["!"] and re.match(r"!(?!=)", shown.text):
                    # ``!!`` would be an operator of that name.
                    return Code(shown.text[1:], POSTFIX)
                return self.rule("not", (node.operand,), node)

    def expr_IfExp(self, node: ir.IfExp) -> Code:
        return self.choice(node, wide=False)

    def expr_Truthy(self, node: ir.Truthy) -> Code:
        x = node.operand
        match x.type:
            case t.Optional(inner=inner):
                if isinstance(inner, t.Class | t.Func):
                    return Code(f"{self.expr(x, POSTFIX)}.isDefined", POSTFIX)
                item = self.unused("item")
                value = Raw(Code(item), type=inner)
                test = value if isinstance(inner, t.Bool) else ir.Truthy(value, type=t.BOOL)
                return Code(f"{self.expr(x, POSTFIX)}.exists({item} => {self.code(test).text})", POSTFIX)
            case t.Union(members=members):
                arms = []
                for m in members:
                    held = self.held(m)
                    arms.append((m, self.code(held if isinstance(m, t.Bool) else ir.Truthy(held, type=t.BOOL)).text))
                return Code(f"({self.matched(x, arms).text})", ATOM)
            case _:
                return super().expr_Truthy(node)

    def expr_Index(self, node: ir.Index) -> Code:
        obj, index = node.obj, node.index
        if isinstance(obj.type, t.Tuple) and isinstance(index, ir.Const):
            place = index.value if index.value >= 0 else index.value + len(obj.type.items)
            self.fired.append(f"{self.ID}:index.tuple")
            return Code(f"{self.expr(obj, POSTFIX)}._{place + 1}", POSTFIX)
        if (node.wraps and self.nonneg(index)) or (isinstance(index, ir.Const) and index.value < 0 and self.counts_from_end(obj)):
            node = dataclasses.replace(node, wraps=False)
        if isinstance(obj, ir.Op) and isinstance(obj.type, t.List) and obj.concept.startswith(IMPLICIT):
            # An index in parentheses would be taken for the ordering that the compiler finds by itself.
            obj = Raw(Code(f"{self.expr(obj, POSTFIX)}.apply", POSTFIX), type=obj.type)
        return self.rule(f"index.{kind(obj.type)}" + (".char" if isinstance(node.type, t.Char) else ""), (obj, index), node)

    def expr_Lookup(self, node: ir.Lookup) -> Code:
        if isinstance(node.obj, ir.Op) and node.obj.concept.startswith(IMPLICIT):
            node = dataclasses.replace(node, obj=Raw(Code(f"{self.expr(node.obj, POSTFIX)}.apply", POSTFIX), type=node.obj.type))
        return self.rule("lookup", (node.obj, node.key), node)

    def counts_from_end(self, obj: ir.Expr) -> bool:
        """May an index be written as the size less something?"""
        plain = isinstance(obj.type, t.List) or (isinstance(obj.type, t.Str) and self.module.strings != "unicode")
        return plain and self.repeatable(obj)

    def expr_MethodCall(self, node: ir.MethodCall) -> Code:
        if isinstance(node.obj, ir.Name) and node.obj.id == "super" and node.method == "__init__":
            raise UnsupportedError("super-init", "Scala calls a base's constructor first of all", node.span)
        given = "" if node.method == "__str__" else f"({self.arguments(node.args)})"
        return Code(f"{self.expr(node.obj, POSTFIX)}.{self.name(node.method)}{given}", POSTFIX)

    def expr_CallValue(self, node: ir.CallValue) -> Code:
        func = self.expr(node.func, POSTFIX)
        if isinstance(node.func, ir.Lambda):
            func = f"({self.typed_lambda(node.func)})"
        elif isinstance(node.func.type, t.Optional):
            func = f"{func}.get"
        return Code(f"{func}({', '.join(self.object_code(a).text for a in node.args)})", POSTFIX)

    def arguments(self, args: Sequence[ir.Expr]) -> str:
        return ", ".join(self.value(a, a.type) for a in args)

    def expr_Lambda(self, node: ir.Lambda) -> Code:
        return self.lambda_code(node, [self.name(p.name) for p in node.params])

    def typed_lambda(self, node: ir.Lambda) -> str:
        """A lambda that says its parameters' types, where nothing else tells the compiler."""
        params = [self.annotated(self.name(p.name), self.type_name(p.type)) for p in node.params]
        return self.lambda_code(node, params, typed=True).text

    def lambda_code(self, node: ir.Lambda, params: Sequence[str], typed: bool = False) -> Code:
        head = params[0] if len(params) == 1 and not typed else f"({', '.join(params)})"
        outer = self._hoisting, self.function, self.tries, self.ints, self.expected
        self.ints = self.ints - {p.name for p in node.params}
        self._hoisting, self.expected = False, False
        try:
            if isinstance(node.body, ir.Block):
                return Code(f"{head} => {{\n{self.inner_lines(node.body.stmts, node.body.value)}\n}}", OPEN)
            shown = self.result_code(node.body).text
            return Code(function_text(head, shown) if len(params) == 1 and not typed else f"{head} => {shown}", OPEN)
        finally:
            self._hoisting, self.function, self.tries, self.ints, self.expected = outer

    def expr_Interp(self, node: ir.Interp) -> Code:
        parts = [p for p in self.flat_parts(node) if not (isinstance(p, ir.Const) and p.value == "")]
        text = ""
        for i, part in enumerate(parts):
            if isinstance(part, ir.Const):
                text += self.string_literal(str(part.value))[1:-1].replace("$", "$$")
                continue
            value = ir.Op("str.repr", (part.value,), type=t.STR) if part.conversion == "r" else part.value
            shown = (self.code(value) if isinstance(value.type, t.Str | t.Int | t.Char) else self.slot_text(value)).text
            if len(parts) == 1 and isinstance(value.type, t.Str):
                return self.code(value)
            following = parts[i + 1].value if i + 1 < len(parts) and isinstance(parts[i + 1], ir.Const) else " "
            bare = re.fullmatch(r"[a-z][A-Za-z0-9]*", shown) and not re.match(r"\w", str(following)[:1] or " ") and shown != "this"
            text += f"${shown}" if bare else f"${{{shown}}}"
        if all(isinstance(p, ir.Const) for p in parts):
            return Code(f'"{text.replace("$$", "$")}"')
        return Code(f's"{text}"')

    # --- comprehensions -----------------------------------------------------------------------------------------------

    def expr_Comp(self, node: ir.Comp) -> Code:
        """A chain of operations for one clause, ``for … yield`` for several."""
        outer = self.ints, self.counters, self._hoisting, self.expected
        self._hoisting, self.expected = False, False
        self.fired.append(f"{self.ID}:comp.{node.kind}")
        try:
            if len(node.clauses) > 1:
                return self.yielded(node)
            return self.chained(node, node.clauses[0])
        finally:
            self.ints, self.counters, self._hoisting, self.expected = outer

    def chained(self, node: ir.Comp, clause: ir.Clause) -> Code:
        built = self.built(node, clause)
        if built is not None:
            return built
        source, native = self.comp_source(clause)
        native = native and node.kind == "list" and not (isinstance(node.type, t.List) and node.type.frozen)
        piped = source if native or source.endswith(".iterator") else f"{source}.iterator"
        elem = node.elem if node.value is None else self.entry(node.elem, node.value)
        shown, arrow = self.pattern(clause, node.elem, node.value or node.elem)
        for condition in clause.conditions:
            piped += f".filter{arrow(shown, self.code(condition).text)}"
        small = isinstance(clause.target, ir.Name) and clause.target.id in self.ints
        copied = native and not clause.conditions
        if copied or small or clause.target != elem:
            piped += f".map{arrow(shown, self.result_code(elem).text)}"
        return self.collected(node, piped, native)

    def entry(self, key: ir.Expr, value: ir.Expr) -> ir.Expr:
        """``key -> value``, or a pair where types must be told."""
        pair = self.entry_pair(key, value)
        if too_narrow(pair):
            return pair
        rank = self.operators.infix["->"]
        shown = f"{self.enclose(self.object_code(key), rank)} -> {self.enclose(self.object_code(value), rank + 1)}"
        return Raw(Code(shown, rank), type=pair.type)

    def built(self, node: ir.Comp, clause: ir.Clause) -> Code | None:
        """``ArrayBuffer.fill(n)(x)`` or ``ArrayBuffer.tabulate(n)(i => f(i))`` for a list over a range from zero."""
        match clause:
            case ir.Clause(target=ir.Name(id=name), iterable=ir.Range(start=ir.Const(value=0), stop=stop, step=ir.Const(value=1))):
                pass
            case _:
                return None
        if node.kind != "list" or clause.conditions or not self.is_int(stop):
            return None
        self.ints |= {name}
        self.counters |= {name}
        used = any(isinstance(n, ir.Name) and n.id == name for n in ir.walk(node.elem))
        shown = self.result_code(node.elem).text
        verb, item = ("tabulate", f"{self.name(name)} => {shown}") if used else ("fill", shown)
        return Code(f"{self.companion(node.type)}.{verb}({self.code(stop).text})({item})", POSTFIX)

    def collected(self, node: ir.Comp, piped: str, native: bool) -> Code:
        """What a pipeline of elements becomes by the comprehension's kind."""
        if node.kind == "iter" or native:
            return Code(piped, POSTFIX)
        return Code(f"{piped}.to({self.companion(node.type)})", POSTFIX)

    def yielded(self, node: ir.Comp) -> Code:
        """``for { x <- xs; y <- ys if c } yield e``."""
        parts = []
        native = False
        for i, clause in enumerate(node.clauses):
            source, list_like = self.comp_source(clause)
            if i == 0:
                native = list_like and node.kind == "list"
            later = [x for c in node.clauses[i + 1 :] for x in (c.iterable, *c.conditions)]
            shown, _ = self.pattern(clause, node.elem, node.value or node.elem, *later)
            source = source if list_like or source.endswith(".iterator") else f"{source}.iterator"
            if i == 0 and not native and not source.endswith(".iterator"):
                source = f"{source}.iterator"
            tests = [f" if {self.enclose(self.code(c), OPEN + 1)}" for c in clause.conditions]
            parts.append(f"{shown} <- {source}{''.join(tests)}")
        elem = node.elem if node.value is None else self.entry(node.elem, node.value)
        shown = self.enclose(self.result_code(elem), OPEN + 1)
        text = f"for ({'; '.join(parts)}) yield {shown}"
        if len(text) > 100:
            lines = "\n".join(self.INDENT + p for p in parts)
            text = f"for {{\n{lines}\n}} yield {shown}"
        native = native and isinstance(node.type, t.List) and not node.type.frozen
        return Code(text, OPEN) if native or node.kind == "iter" else self.collected(node, f"({text})", native)

    def comp_source(self, clause: ir.Clause) -> tuple[str, bool]:
        """What a clause goes over; is it an ``ArrayBuffer``, whose ``map`` gives another?"""
        match clause.iterable:
            case ir.Range(start=start, stop=stop, step=step) if isinstance(clause.target, ir.Name):
                small = self.is_int(start) and self.is_int(stop) and isinstance(step, ir.Const)
                if small:
                    self.ints |= {clause.target.id}
                    up = isinstance(step, ir.Const) and step.value > 0
                    self.counters |= {clause.target.id} if self.nonneg(start) and up else frozenset()
                else:
                    self.ints -= {clause.target.id}
                return f"({self.progression(start, stop, step, small)})", False
            case ir.Op(concept="str.chars", args=(text,)) if isinstance(clause.target, ir.Name) and isinstance(clause.target.type, t.Char):
                return f"{self.expr(text, POSTFIX)}.iterator", False
            case ir.Op(concept="dict.items", args=(mapping,)):
                return f"{self.expr(mapping, POSTFIX)}.iterator", False
            case ir.Op(concept="iter.enumerate", args=(items, ir.Const(value=0))) if isinstance(clause.target, ir.TupleLit):
                index, item = clause.target.items
                if isinstance(index, ir.Name):
                    self.ints |= {index.id}
                    self.counters |= {index.id}
                    self.fired.append(f"{self.ID}:iter.enumerate")
                    native = isinstance(items.type, t.List) and isinstance(items, ir.Name) and not items.type.frozen
                    source = self.enclose(Code(self.each_source(items, item), POSTFIX), POSTFIX)
                    return f"{source}{'' if native else '.iterator'}.zipWithIndex", native
        for n in ir.walk(clause.target):
            if isinstance(n, ir.Name):
                self.ints -= {n.id}
        native = isinstance(clause.iterable.type, t.List) and not clause.iterable.type.frozen
        native = native and not isinstance(clause.iterable, ir.Op | ir.Comp | ir.ListLit)
        shown = self.enclose(self.slot_items(clause.iterable), POSTFIX)
        one_pass = isinstance(clause.iterable.type, t.Iter) and not self.is_list(clause.iterable)
        return (shown if not one_pass else f"{shown}.iterator" if not shown.endswith(".iterator") else shown), native

    def pattern(self, clause: ir.Clause, *body: ir.Expr) -> tuple[str, Callable[[str, str], str]]:
        """A clause's variable or pattern, and the form of a function of it; what ``body`` does not use has no name."""
        target = clause.target
        used = {n.id for x in (*clause.conditions, *body) for n in ir.walk(x) if isinstance(n, ir.Name)}
        if isinstance(target, ir.Name):
            return self.name(target.id) if target.id in used else "_", lambda name, shown: f"({function_text(name, shown)})"
        swapped = isinstance(clause.iterable, ir.Op) and clause.iterable.concept == "iter.enumerate"
        zipped = swapped and isinstance(clause.iterable, ir.Op) and clause.iterable.args[1] == ir.Const(0, type=t.INT)
        elem = element_type(clause.iterable.type)

        def shown(item: ir.Expr, type_: t.Type) -> str:
            if isinstance(item, ir.Name):
                return self.name(item.id) if item.id in used else "_"
            assert isinstance(item, ir.TupleLit)
            if isinstance(type_, t.Tuple):
                return f"({', '.join(shown(i, x) for i, x in zip(item.items, type_.items, strict=True))})"
            return f"Seq({', '.join(shown(i, element_type(type_)) for i in item.items)})"

        assert isinstance(target, ir.TupleLit)
        if zipped and isinstance(elem, t.Tuple) and isinstance(target.items[0], ir.Name):
            text = f"({shown(target.items[1], elem.items[1])}, {shown(target.items[0], t.INT)})"
        else:
            text = shown(target, elem)
        return text, " {{ case {} => {} }}".format

    def counted(self, comp: ir.Comp) -> Code:
        """How many elements pass the tests of a comprehension: ``xs.count(x => p(x))``."""
        outer = self.ints, self.counters, self._hoisting
        self._hoisting = False
        try:
            clause = comp.clauses[0]
            source, _ = self.comp_source(clause)
            source = source.removesuffix(".iterator")
            if not clause.conditions:
                return Code(f"{source}.size", POSTFIX)
            shown, arrow = self.pattern(clause)
            test = ir.BoolOp("and", clause.conditions, type=t.BOOL) if len(clause.conditions) > 1 else clause.conditions[0]
            return Code(f"{source}.count{arrow(shown, self.code(test).text)}", POSTFIX)
        finally:
            self.ints, self.counters, self._hoisting = outer

    def quantified(self, key: str, comp: ir.Comp) -> Code:
        """``any(p(x) for x in xs)`` as ``xs.exists(x => p(x))``."""
        outer = self.ints, self.counters, self._hoisting
        self._hoisting = False
        verb = "exists" if key == "iter.any" else "forall"
        self.fired.append(f"{self.ID}:{key}")
        try:
            if len(comp.clauses) > 1:
                item = self.unused("item")
                whole = self.yielded(dataclasses.replace(comp, kind="iter"))
                return Code(f"({whole.text}).{verb}({item} => {item})", POSTFIX)
            clause = comp.clauses[0]
            source, _ = self.comp_source(clause)
            source = source.removesuffix(".iterator")
            shown, arrow = self.pattern(clause, comp.elem)
            if clause.conditions:
                source += ".iterator"
            for condition in clause.conditions:
                source += f".filter{arrow(shown, self.code(condition).text)}"
            return Code(f"{source}.{verb}{arrow(shown, self.code(comp.elem).text)}", POSTFIX)
        finally:
            self.ints, self.counters, self._hoisting = outer

    def expr_Range(self, node: ir.Range) -> Code:
        self.fired.append(f"{self.ID}:range")
        return Code(f"({self.progression(node.start, node.stop, node.step, small=False)})", ATOM)

    # --- operands in their places -------------------------------------------------------------------------------------

    def own_items(self, node: ir.Expr) -> Code | None:
        match node:
            case ir.Op(concept="dict.items", args=(mapping,)):
                return Code(f"{self.expr(mapping, POSTFIX)}.toSeq", POSTFIX)
            case ir.Op(concept="str.chars", args=(text,)) if self.module.strings != "unicode":
                view = "toSeq" if isinstance(element_type(node.type), t.Char) else "map(_.toString)"
                return Code(f"{self.expr(text, POSTFIX)}.{view}", POSTFIX)
            case ir.Expr(type=t.Str()):
                return self.slot_items(ir.Op("str.chars", (node,), type=t.List(t.STR)))
            case ir.ListLit():
                return self.code(dataclasses.replace(node, type=t.List(element_type(node.type), frozen=True)))
            case ir.Comp(kind="list"):
                return self.raw(dataclasses.replace(node, kind="iter"))
            case _:
                return None

    def slot_seq(self, node: ir.Expr) -> Code:
        """Elements that have places: a sequence of any kind."""
        code = self.slot_items(node)
        inner = node
        while isinstance(inner, ir.Op) and inner.concept in ("iter.to_list", "iter.of", "list.copy", "set.to_list"):
            inner = inner.args[0]
        loose = (
            isinstance(inner.type, t.Set | t.Dict)
            or isinstance(inner, ir.Comp)
            or (isinstance(inner, ir.Op) and inner.concept.startswith("dict."))
        )
        loose = (
            loose
            or (isinstance(inner.type, t.Iter) and not self.is_list(inner))
            or (isinstance(inner, ir.Op) and isinstance(inner.type, t.Iter))
        )
        if loose and not code.text.endswith((".toSeq", ".to(ArrayBuffer)")):
            return Code(f"{self.enclose(code, POSTFIX)}.toSeq", POSTFIX)
        return code

    def slot_entries(self, node: ir.Expr) -> Code:
        """Entries to put into a map: no map of their own where they are only made for that."""
        if isinstance(node, ir.Comp) and node.value is not None:
            pair = self.entry_pair(node.elem, node.value)
            return self.raw(dataclasses.replace(node, kind="iter", elem=pair, value=None, type=t.Iter(pair.type)))
        code = self.code(node)
        return dataclasses.replace(code, text=code.text.removesuffix(".to(mutable.LinkedHashMap)")) if code.prec == POSTFIX else code

    def slot_key(self, node: ir.Expr) -> Code:
        """A function whose values are only compared: integers of either size will do."""
        if not isinstance(node, ir.Lambda) or node.body.type != t.INT or not self.is_int(node.body):
            return self.code(node)
        return Code(function_text(self.name(node.params[0].name), self.code(node.body).text), OPEN)

    def slot_plain(self, node: ir.Expr) -> Code:
        """An operand for which any integer will do."""
        return self.code(node)

    def slot_arg(self, node: ir.Expr) -> Code:
        """The one operand of an operator such as ``+=``, where a tuple would be taken for several."""
        code = self.code(node)
        return Code(f"({code.text})", ATOM) if code.text.startswith("(") and isinstance(node.type, t.Tuple) else code

    def slot_by(self, node: ir.Expr) -> Code:
        """An ordering by a key function."""
        assert isinstance(node.type, t.Func)
        elem = node.params[0].type if isinstance(node, ir.Lambda) else node.type.params[0]
        types = f"[{self.type_name(elem)}, {self.type_name(self.key_type(node))}]"
        return Code(f"Ordering.by{types}({self.code(node).text}){self.implicit(self.key_type(node)).text}", POSTFIX)

    def slot_print(self, node: ir.Expr) -> Code:
        """What ``println`` shows as the source would."""
        return self.code(node) if isinstance(node.type, t.Str | t.Char | t.Int) else self.slot_text(node)

    def message_of(self, error: ir.Expr) -> Code:
        return Code(f"{self.helper('messageOf')}({self.code(error).text})", POSTFIX)

    def slot_pair(self, node: ir.Expr) -> Code:
        """A function of two operands, with its parameters' types."""
        return Code(self.typed_lambda(node), OPEN) if isinstance(node, ir.Lambda) else self.code(node)

    def slot_cmp(self, node: ir.Expr) -> Code:
        """An ordering from a comparison function."""
        assert isinstance(node.type, t.Func)
        shown = f"({self.typed_lambda(node)})" if isinstance(node, ir.Lambda) else self.expr(node, POSTFIX)
        return Code(f"{self.helper('orderingBy')}[{self.type_name(node.type.params[0])}]((a, b) => {shown}(a, b))", POSTFIX)

    def slot_iterator(self, node: ir.Expr) -> Code:
        items = self.slot_items(node)
        return items if items.text.endswith(".iterator") else Code(f"{self.enclose(items, POSTFIX)}.iterator", POSTFIX)

    def slot_regex(self, node: ir.Expr) -> Code:
        """A pattern as a ``Regex``; a constant one as a raw text where it has backslashes."""
        if not isinstance(node, ir.Const):
            return Code(f"{self.expr(node, POSTFIX)}.r", POSTFIX)
        pattern = self.pattern_of(node)
        assert isinstance(pattern, ir.Const)
        raw = "\\" in pattern.value and pattern.value.isprintable() and '"' not in pattern.value and "\\u" not in pattern.value
        return Code(f'"""{pattern.value}""".r' if raw else f"{self.string_literal(pattern.value)}.r", POSTFIX)


def _fields(target: ir.Expr) -> set[str]:
    """The fields that an assignment gives values to."""
    items = target.items if isinstance(target, ir.TupleLit) else (target,)
    return {i.name for i in items if isinstance(i, ir.Field)}


GENERATOR = Scala
