"""IR to Kotlin on the JVM: top-level functions, data classes for tuples, mutable collections, ``Long`` for integers."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Sequence
from typing import Any, ClassVar

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import ATOM, POSTFIX, Code, Generated, Line, Pass, Raw, element_type, kind
from dragoman.transpile.generators.chained import Chained
from dragoman.transpile.generators.clike import CLike
from dragoman.transpile.generators.managed import COMPONENTS, METHOD_NAMES, ROWS_AS_LISTS, Managed, Untupled, type_parts
from dragoman.transpile.generators.templates import UNARY, Slot
from dragoman.transpile.passes import parallel
from dragoman.transpile.passes.chars import narrow_chars
from dragoman.transpile.passes.checks import check_overflow
from dragoman.transpile.passes.conditions import hoist_in_lambdas, unfold_conditions, unfold_selects
from dragoman.transpile.passes.formatting import lower_format
from dragoman.transpile.passes.lifting import lift_forward
from dragoman.transpile.passes.lowering import lower_try_else
from dragoman.transpile.passes.naming import merge_copies, short_names
from dragoman.transpile.passes.reachability import prune_unreachable, raise_statements, surely_assigns
from dragoman.transpile.passes.representation import lower_text
from dragoman.transpile.passes.shadowing import distinct_loop_variables
from dragoman.transpile.passes.widths import widen_ints
from dragoman.transpile.passes.wraps import CLIKE, tighten

TUPLES = {1: "Single", 2: "Pair", 3: "Triple", 4: "Quad", 5: "Tuple5", 6: "Tuple6", 7: "Tuple7", 8: "Tuple8"}


class Kotlin(Chained):
    """An ``Int`` is never a ``Long`` by itself; chains, patterns and local functions stand in ``Chained``."""

    ID = "kotlin"
    END = ""
    PASSES: ClassVar[tuple[Pass, ...]] = (
        tighten(CLIKE),
        widen_ints,
        lower_format,
        lower_try_else,
        lower_text,
        lift_forward,
        distinct_loop_variables,
        narrow_chars,
        unfold_selects,
        unfold_conditions,
        hoist_in_lambdas,
        raise_statements,
        prune_unreachable,
        parallel.sequential_assignments,
        check_overflow,
        merge_copies,
        short_names,
    )

    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        self.reassigned: frozenset[str] = frozenset()

    # --- the file -----------------------------------------------------------------------------------------------------

    def write_module(self, module: ir.Module) -> None:
        self.depth = 0
        super().write_module(module)

    def line(self, text: str = "") -> None:
        CLike.line(self, text)

    def arrange(self, prologue: list[Line], helpers: list[Line], body: list[Line]) -> Iterable[Line]:
        if prologue:
            yield from prologue
            yield Line("")
        yield from body
        if helpers:
            yield Line("")
            yield from helpers

    def program(self, candidate: str, driver: Generated) -> tuple[dict[str, str], str]:
        """The driver is a file of its own, with private helpers; types that both need are the candidate's."""
        shared = {f"{self.ID}:@{name}" for name in driver.helpers if re.search(rf"\b(class|object) {name}\b", candidate)}
        lines = [line.text for line in driver.lines if not shared & set(line.rules)]
        candidate = re.sub(r"\bfun main\(", "fun candidateMain(", candidate)
        return {"solution.kt": candidate, "main.kt": "\n".join(lines) + "\n"}, "main.kt"

    def whole_program(self, candidate: str) -> tuple[dict[str, str], str]:
        return {"main.kt": candidate}, "main.kt"

    def write_main(self, body: ir.Body) -> None:
        self.line(f"fun main({'args: Array<String>' if self.is_driver() else ''}) {{")
        self.enter(ir.Function("main", (), t.NONE, body))
        self.block(body)
        self.line("}")

    def _helper_uses(self, name: str) -> list[str]:
        code = re.sub(r'"(?:\\.|[^"\\])*"', lambda m: m[0] if "$" in m[0] else '""', self.target.helpers[name].code.split("\n", 1)[1])
        words = set(re.findall(r"(?<![.\w])([A-Za-z]\w*)(?=[(<]|::)|(?<![\w])::([a-z]\w*)|\b([A-Z]\w*)", code))
        return sorted({w for group in words for w in group if w} & set(self.target.helpers))

    def helper(self, name: str) -> str:
        return CLike.helper(self, name)

    # --- names and types ----------------------------------------------------------------------------------------------

    def convention(self, name: str) -> str:
        return Managed.convention(self, name)

    def constant_name(self, name: str) -> str:
        return name.strip("_") if name.isupper() else self.convention(name)

    def member(self, name: str) -> str:
        if name in METHOD_NAMES:
            return METHOD_NAMES[name]
        plain = Managed.convention(self, name)
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
        if isinstance(node, ir.Coerce) and isinstance(node.type, t.Optional | t.Union) and not isinstance(node.operand.type, t.Optional):
            return self.object_code(node.operand)
        return self.long_code(node)

    def result_code(self, node: ir.Expr) -> Code:
        return self.object_code(node)

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
            case (("iter.chain" | "iter.zip" | "iter.product" | "iter.zip_longest" | "iter.any" | "iter.all"), _):
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

    # --- functions ----------------------------------------------------------------------------------------------------

    def enter(self, function: ir.Function) -> None:
        super().enter(function)
        self.reassigned = frozenset(_assigned(function))

    def function_def(self, function: ir.Function) -> None:
        self.enter(function)
        if function.doc:
            self.write_doc(function.doc)
        self.write_body(self.signature(function), function)

    def write_body(self, head: str, function: ir.Function) -> None:
        """``= expr`` where a function is one expression, else a block."""
        body = function.body
        result = "" if isinstance(function.result, t.NoneT) else f": {self.type_name(function.result)}"
        if function.is_generator:
            builder = "iterator" if self.one_pass else "sequence"
            elem = self.type_name(element_type(function.result), boxed=True)
            self.line(f"{head}{result} = {builder}<{elem}> {{")
            self.shadow_params(function)
            self.block(body)
            self.line("}" if self.one_pass else "}.asIterable()")
            return
        if len(body) == 1 and isinstance(body[0], ir.Return) and body[0].value is not None and result and not self.shadowed(function):
            mark = len(self.lines)
            self._hoisting = False
            try:
                shown = self.value(body[0].value, function.result)
            except UnsupportedError:
                del self.lines[mark:]
            else:
                if "\n" not in shown and len(head) + len(shown) < 110:
                    self.line(f"{head}{result} = {shown}")
                    return
        self.line(f"{head}{result} {{")
        self.shadow_params(function)
        self.block(body)
        self.line("}")

    def shadowed(self, function: ir.Function) -> list[ir.Param]:
        changed = _assigned(function)
        return [p for p in function.params if p.name in changed]

    def shadow_params(self, function: ir.Function) -> None:
        """Parameters cannot be assigned: those that are become variables."""
        for p in self.shadowed(function):
            self.line(f"{self.INDENT}var {self.name(p.name)} = {self.name(p.name)}")

    def signature(self, function: ir.Function) -> str:
        return f"fun {self.name(function.name)}({self.params(function.params)})"

    def param(self, param: ir.Param) -> str:
        return f"{self.name(param.name)}: {self.type_name(param.type, boxed=True)}"

    def stmt_FunctionDef(self, node: ir.FunctionDef) -> None:
        function = dataclasses.replace(node.function, body=self.body(node.function))
        outer, self.function = self.function, function
        tries, self.tries = self.tries, 0
        if function.doc:
            self.write_doc(function.doc)
        self.write_body(self.signature(function), function)
        self.function, self.tries = outer, tries

    def stmt_Yield(self, node: ir.Yield) -> None:
        self.line(f"yield({self.object_code(node.value).text})")

    def write_doc(self, doc: str) -> None:
        Managed.write_doc(self, doc)

    # --- classes ------------------------------------------------------------------------------------------------------

    def write_class(self, cls: ir.ClassDef) -> None:
        if cls.doc:
            self.write_doc(cls.doc)
        name = self.name(cls.name)
        modifier = "open " if any(cls in self.bases(c) for c in self.module.classes) else ""
        inherited = {f.name for c in self.bases(cls) for f in c.fields}
        init = cls.init or ir.Function("__init__", (), t.NONE, ())
        first, rest, base_args = self.initial(init)
        own = [f for f in cls.fields if f.name not in inherited]
        changed = _assigned(init)
        primary = {f.name for f in own if isinstance(v := first.get(f.name), ir.Name) and v.id == f.name and v.id not in changed}
        outer, self.function = self.function, init
        self.enter(init)
        types = {f.name: f.type for f in own}
        params = [
            f"var {self.member(p.name)}: {self.type_name(types[p.name], boxed=True)}" if p.name in primary else self.param(p)
            for p in init.params
        ]
        if cls.init is None and self.is_exception(cls):
            params, base_args = ["message: String"], (ir.Name("message", type=t.STR),)
        base = f" : {self.rule_name(cls.base)}({self.arguments(base_args)})" if cls.base else ""
        given = f"({', '.join(params)})" if params else ""
        self.line(f"{modifier}class {name}{given}{base} {{")
        self.depth += 1
        for field in own:
            if field.name not in primary:
                self.property(field, first.get(field.name))
        if rest:
            self.gap()
            self.line("init {")
            self.shadow_params(dataclasses.replace(init, body=rest))
            self.block(rest)
            self.line("}")
        self.function = outer
        for method in cls.methods:
            self.gap()
            self.member_function(method, self.dispatch(cls, method))
        if cls.static_methods:
            self.gap()
            self.line("companion object {")
            self.depth += 1
            for method in cls.static_methods:
                self.gap()
                self.member_function(method, "")
            self.depth -= 1
            self.line("}")
        self.depth -= 1
        self.line("}")

    def initial(self, init: ir.Function) -> tuple[dict[str, ir.Expr], ir.Body, tuple[ir.Expr, ...]]:
        """What a constructor gives to fields before anything else, what else it does, and the arguments for its base."""
        first: dict[str, ir.Expr] = {}
        rest = list(init.body)
        base_args: tuple[ir.Expr, ...] = ()
        changed = _assigned(init)
        while rest:
            match rest[0]:
                case ir.ExprStmt(value=ir.MethodCall(obj=ir.Name(id="super"), method="__init__", args=args)):
                    base_args = args
                case ir.Assign(target=ir.Field(obj=ir.Name(id="self"), name=field), value=value) if field not in first and not any(
                    isinstance(n, ir.Name) and (n.id == "self" or n.id in changed) for n in ir.walk(value)
                ):
                    first[field] = value
                case _:
                    break
            rest.pop(0)
        return first, tuple(rest), base_args

    def property(self, field: ir.Param, value: ir.Expr | None) -> None:
        name, type_ = self.member(field.name), self.type_name(field.type, boxed=True)
        if value is not None:
            self._hoisting = False
            self.line(f"var {name}: {type_} = {self.value(value, field.type)}")
        elif isinstance(field.type, t.Optional | t.Bool | t.Float | t.Int) and field.type != t.BIGINT:
            default = "null" if isinstance(field.type, t.Optional) else self.default(field.type)
            self.line(f"var {name}: {type_} = {default}")
        else:
            self.line(f"lateinit var {name}: {type_}")

    def member_function(self, method: ir.Function, modifier: str) -> None:
        outer, self.function = self.function, method
        self.enter(method)
        if method.doc:
            self.write_doc(method.doc)
        head = f"{modifier}fun {self.member(method.name)}({self.params(method.params)})"
        self.write_body(head, dataclasses.replace(method, body=self.body(method)))
        self.function = outer

    def dispatch(self, cls: ir.ClassDef, method: ir.Function) -> str:
        found = super().dispatch(cls, method)
        return found.replace("virtual", "open")

    # --- statements ---------------------------------------------------------------------------------------------------

    def value(self, node: ir.Expr, type_: t.Type) -> str:
        return self.object_code(node).text

    def declare(self, node: ir.Declare) -> str:
        name, type_ = self.name(node.name), node.type
        keyword = "var" if node.name in self.reassigned or node.value is None else "val"
        small = node.name in self.ints and type_ == t.INT
        shown = "Int" if small else self.type_name(type_, boxed=True)
        if node.value is None:
            if not self.top_level() and node.name not in self.captured and surely_assigns(self._following, node.name):
                return f"{keyword} {name}: {shown}"
            default = self.default(type_)
            return f"{keyword} {name}: {shown}{'?' if default == 'null' and not shown.endswith('?') else ''} = {default}"
        value = self.expr(node.value) if small else self.value(node.value, type_)
        return f"{keyword} {name} = {value}" if self.evident(node.value, type_) else f"{keyword} {name}: {shown} = {value}"

    def evident(self, value: ir.Expr, type_: t.Type) -> bool:
        """Does the value say its type itself, to the compiler as to the reader?"""
        match value:
            case ir.ListLit() | ir.SetLit() | ir.DictLit() | ir.New() | ir.Interp() | ir.Length() | ir.Arith() | ir.Compare() | ir.BoolOp():
                return value.type == type_
            case ir.Const(value=None):
                return False
            case ir.Const() | ir.Name() | ir.Call() | ir.Index() | ir.Lookup() | ir.Field() | ir.TupleLit():
                return value.type == type_ and not isinstance(type_, t.Func | t.Iter)
            case _:
                return False

    def default(self, type_: t.Type) -> str:
        match type_:
            case t.Int(bits=64):
                return "0L"
            case t.Int(bits=32):
                return "0"
            case t.Int():
                return "BigInteger.ZERO"
            case t.Str():
                return '""'
            case t.List():
                return "mutableListOf()"
            case t.Dict():
                return "mutableMapOf()"
            case t.Set():
                return "mutableSetOf()"
            case _:
                return super().default(type_) if not isinstance(type_, t.Tuple) else "null"

    def top_level(self) -> bool:
        return self.function is None and self.depth == 0

    def stmt_Declare(self, node: ir.Declare) -> None:
        if self.top_level():
            assigned = any(
                isinstance(n, ir.Assign) and isinstance(n.target, ir.Name) and n.target.id == node.name for n in ir.walk(self.module)
            )
            self.enter(ir.Function("", (), t.NONE, (node,)))
            self.ints = frozenset()
            self.reassigned = frozenset({node.name}) if assigned else frozenset()
            self.line(self.declare(node))
            return
        CLike.stmt_Declare(self, node)

    def stmt_Return(self, node: ir.Return) -> None:
        if self.function is not None and self.function.is_generator:
            self.line(f"return@{'iterator' if self.one_pass else 'sequence'}")
            return
        if node.value is None:
            self.line("return")
            return
        wanted = self.function.result if self.function is not None else node.value.type
        if isinstance(wanted, t.NoneT):
            self.stmt(ir.ExprStmt(node.value))
            self.line("return")
            return
        self.line(f"return {self.value(node.value, wanted)}")

    def stmt_ExprStmt(self, node: ir.ExprStmt) -> None:
        if not isinstance(node.value, ir.Const | ir.Name):
            self.line(self.code(node.value).text)

    def stmt_Unpack(self, node: ir.Unpack) -> None:
        raise UnsupportedError("unpack", "a pattern is left that no pass has taken apart", node.span)

    def stmt_Assign(self, node: ir.Assign) -> None:
        swapped = parallel.exchange(node)
        if swapped is not None:
            items, i, j = swapped
            self.fired.append(f"{self.ID}:swap")
            self.line(f"java.util.Collections.swap({self.expr(items)}, {self.place(items, i)}, {self.place(items, j)})")
            return
        CLike.stmt_Assign(self, node)

    def place(self, items: ir.Expr, index: ir.Expr) -> str:
        if self.nonneg(index):
            return self.slot_int(index).text
        return f"{self.helper('placeOf')}({self.long_code(index).text}, {self.expr(items, POSTFIX)}.size)"

    def assignment(self, node: ir.Assign) -> str:
        target, value = node.target, node.value
        if isinstance(target, ir.Lookup):
            return f"{self.store(target)} = {self.value(value, target.type)}"
        if isinstance(target, ir.Index) and isinstance(target.obj.type, t.List) and target.wraps and not self.nonneg(target.index):
            return f"{self.expr(target.obj, POSTFIX)}[{self.place(target.obj, target.index)}] = {self.value(value, target.type)}"
        if self.adds(target, value) and self.compound(value):
            inner = value.args[1] if isinstance(value, ir.Op) else getattr(value, "right")  # noqa: B009
            op = "+" if isinstance(value, ir.Op) else getattr(value, "op")  # noqa: B009
            if isinstance(target, ir.Name) and target.id in self.ints and not self.is_int(inner):
                return f"{self.store(target)} = {self.slot_int(value).text}"
            if isinstance(inner, ir.Const) and inner.value == 1 and op in ("+", "-") and value.type == t.INT:
                return f"{self.store(target)}{op}{op}"
            return f"{self.store(target)} {op}= {self.expr(inner)}"
        small = isinstance(target, ir.Name) and target.id in self.ints and target.type == t.INT
        return f"{self.store(target)} = {self.slot_int(value).text if small else self.value(value, target.type)}"

    def compound(self, node: ir.Expr) -> bool:
        return super().compound(node) and not (isinstance(node, ir.Arith) and node.type == t.BIGINT)

    def from_end(self, node: ir.Index) -> str:
        return ""

    def stmt_Assert(self, node: ir.Assert) -> None:
        negated = node.cond.operand if isinstance(node.cond, ir.Not) else ir.Not(node.cond, type=t.BOOL)
        message = "" if node.message is None else self.slot_text(node.message).text
        self.line(f"if ({self.expr(negated)}) {{")
        self.line(f"{self.INDENT}throw AssertionError({message})")
        self.line("}")

    # --- loops --------------------------------------------------------------------------------------------------------

    def stmt_ForRange(self, node: ir.ForRange) -> None:
        if isinstance(node.var_type, t.Int) and node.var_type.bits == 0:
            raise UnsupportedError("range", "a range of big integers has no loop in Kotlin here", node.span)
        small = node.var in self.ints or node.var_type == t.Int(32)
        used = any(isinstance(n, ir.Name) and n.id == node.var for s in node.body for n in ir.walk(s))
        if (
            not used
            and isinstance(node.step, ir.Const)
            and node.step.value == 1
            and node.start == ir.Const(0, type=t.INT)
            and self.plain_loop(node.body)
        ):
            self.line(f"repeat({self.slot_int(node.stop).text}) {{")
            self.block(node.body)
            self.line("}")
            return
        name = self.name(node.var) if node.var != "_" else self.name(self.fresh("i"))
        copied = node.var_assigned
        counter = self.name(self.fresh("count")) if copied else name
        self.line(f"for ({counter} in {self.progression(node.start, node.stop, node.step, small)}) {{")
        if copied:
            self.line(f"{self.INDENT}var {name} = {counter}")
        self.block(node.body)
        self.line("}")

    @staticmethod
    def plain_loop(body: ir.Body) -> bool:
        """Does nothing leave the loop, or yield in it? Its body may then be a lambda."""
        return not any(isinstance(n, ir.Break | ir.Continue | ir.Return | ir.Yield) for s in body for n in ir.walk(s))

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

    def stmt_ForEach(self, node: ir.ForEach) -> None:
        match node.iterable:
            case ir.Range(start=start, stop=stop, step=step) if isinstance(node.target, ir.Name):
                changed = any(isinstance(n, ir.Assign) and n.target == node.target for s in node.body for n in ir.walk(s))
                self.stmt(ir.ForRange(node.target.id, start, stop, step, node.body, var_assigned=changed, span=node.span))
                return
        super().stmt_ForEach(node)

    def counted_loop(self, node: ir.ForEach, items: ir.Expr, index: ir.Name, start: ir.Expr, item: ir.Expr) -> None:
        """``for ((i, x) in xs.withIndex())``; indices there are ``Int``."""
        changed = _assigned(ir.Function("", (), t.NONE, node.body))
        plain = isinstance(start, ir.Const) and start.value == 0 and index.id not in changed
        source = self.each_source(items, item)
        self.fired.append(f"{self.ID}:iter.enumerate")
        place = self.name(index.id) if plain else self.name(self.fresh("place"))
        before: list[ir.Stmt] = []
        outer = self.ints, self.counters
        if plain:
            self.ints |= {index.id}
            self.counters |= {index.id}
        elem = self.element(ir.ForEach(item, items, ()))
        if isinstance(item, ir.TupleLit):
            # A pattern has no pattern inside.
            row = ir.Name(self.fresh("row"), type=elem)
            before.extend(parallel.unpack(item, row, self.fresh))
            shown = self.name(row.id)
        else:
            shown = self.variable(item, elem, changed, before)
        self.line(f"for (({place}, {shown}) in {source}.withIndex()) {{")
        if not plain:
            keyword = "var" if index.id in changed else "val"
            number = Raw(Code(place), type=t.Int(32))
            value = (
                f"{place}.toLong()"
                if isinstance(start, ir.Const) and start.value == 0
                else f"{self.expr(start, self.operators.sides('+')[0])} + {number.code.text}"
            )
            if self.is_int(start) and not (isinstance(start, ir.Const) and start.value == 0):
                value = f"({value}).toLong()"
            self.ints -= {index.id}
            self.line(f"{self.INDENT}{keyword} {self.name(index.id)} = {value}")
        self.block((*before, *node.body))
        self.line("}")
        self.ints, self.counters = outer

    def each_source(self, items: ir.Expr, item: ir.Expr) -> str:
        if isinstance(item, ir.Name) and isinstance(item.type, t.Char) and isinstance(items, ir.Op) and items.concept == "str.chars":
            return self.expr(items.args[0], POSTFIX)
        return self.enclose(self.slot_items(items), POSTFIX)

    def backward_loop(self, node: ir.ForEach, items: ir.Expr) -> None:
        self.each(node, f"{self.each_source(items, node.target)}.reversed()", self.loop_type(node))

    def loop_type(self, node: ir.ForEach) -> t.Type:
        char = isinstance(node.target, ir.Name) and isinstance(node.target.type, t.Char)
        return t.CHAR if char else element_type(node.iterable.type)

    def each(self, node: ir.ForEach, source: str, elem: t.Type) -> None:
        changed = _assigned(ir.Function("", (), t.NONE, node.body))
        before: list[ir.Stmt] = []
        shown = self.variable(node.target, elem, changed, before)
        self.line(f"for ({shown} in {source}) {{")
        self.block((*before, *node.body))
        self.line("}")

    def variable(self, target: ir.Expr, elem: t.Type, changed: frozenset[str], before: list[ir.Stmt]) -> str:
        """A loop's variable or pattern; what a pattern cannot say, or what is assigned, is declared in the body."""
        if isinstance(target, ir.Name) and target.id not in changed:
            return self.name(target.id)
        flat = isinstance(target, ir.TupleLit) and all(isinstance(i, ir.Name) and i.id not in changed for i in target.items)
        if flat and isinstance(target, ir.TupleLit) and isinstance(elem, t.Tuple) and len(target.items) > 1:
            return f"({', '.join(self.name(i.id) for i in target.items if isinstance(i, ir.Name))})"
        whole = ir.Name(self.fresh("item" if isinstance(target, ir.Name) else "row"), type=elem)
        if isinstance(target, ir.TupleLit):
            before.extend(parallel.unpack(target, whole, self.fresh))
        elif isinstance(target, ir.Name):
            before.append(ir.Declare(target.id, elem, whole))
        return self.name(whole.id)

    # --- exceptions ---------------------------------------------------------------------------------------------------

    def rule_name(self, cls: str) -> str:
        return "MatchResult" if cls == "re.Match" else Managed.rule_name(self, cls)

    def expr_New(self, node: ir.New) -> Code:
        if any(c.name == node.cls and (c.init is not None or not self.is_exception(c)) for c in self.module.classes):
            return Code(f"{self.rule_name(node.cls)}({self.arguments(node.args)})", POSTFIX)
        shown = self.slot_text(node.args[0]).text if node.args else '""' if any(c.name == node.cls for c in self.module.classes) else ""
        return Code(f"{self.rule_name(node.cls)}({shown})", POSTFIX)

    def stmt_Try(self, node: ir.Try) -> None:
        self.line("try {")
        self.tries += 1
        self.block(node.body)
        self.tries -= 1
        seen: set[str] = set()
        for handler in node.handlers:
            for caught in self.caught_types(handler):
                if self.covered(caught, seen):
                    continue
                seen.add(caught)
                name = self.name(handler.name) if handler.name else self.name(self.fresh("error"))
                self.line(f"}} catch ({name}: {caught}) {{")
                self.caught.append(name)
                self.block(handler.body)
                self.caught.pop()
        if node.final:
            self.line("} finally {")
            self.block(node.final)
        self.line("}")

    def stmt_Raise(self, node: ir.Raise) -> None:
        if node.exception is None:
            self.line(f"throw {self.caught[-1]}" if self.caught else 'throw IllegalStateException("no exception to raise again")')
            return
        self.line(f"throw {self.expr(node.exception)}")

    # --- expressions --------------------------------------------------------------------------------------------------

    def code(self, node: ir.Expr) -> Code:
        if self.one_pass and isinstance(node.type, t.Iter) and self.is_list(node):
            return Code(f"{self.enclose(self.raw(node), POSTFIX)}.iterator()", POSTFIX)
        return CLike.code(self, node)

    def expr_Name(self, node: ir.Name) -> Code:
        if node.id in ("self", "super"):
            return Code({"self": "this"}.get(node.id, node.id))
        function = isinstance(node.type, t.Func) and node.id in self.functions and not any(d.name == node.id for d in self.module.constants)
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
        if node.op == "*" and node.type == t.INT and self.is_int(node.left) and self.is_int(node.right) and not self.small(node):
            rank = self.operators.infix["*"]
            return Code(f"{self.enclose(self.long_code(node.left), rank)} * {self.expr(node.right, rank + 1)}", rank)
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

    def lambda_block(self, node: ir.Block) -> str:
        mark, depth, function = len(self.lines), self.depth, self.function
        self.depth = 0
        self.function = ir.Function("lambda", (), node.value.type, ())
        try:
            for i, statement in enumerate(node.stmts):
                self._following = (*node.stmts[i + 1 :], ir.ExprStmt(node.value))
                self.stmt(statement)
            self.line(self.object_code(node.value).text)
            return "\n".join(self.INDENT + line.text for line in self.lines[mark:])
        finally:
            del self.lines[mark:]
            self.depth, self.function = depth, function

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
        return Code(f"{self.expr(node.value, POSTFIX)}.also {{ {it} -> {self.name(node.name)} = {it} }}", POSTFIX)

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
        if isinstance(source, t.Union | t.AnyT) and not isinstance(to, t.Union | t.Optional | t.AnyT):
            self.fired.append(f"{self.ID}:coerce.union")
            if isinstance(to, t.Float):
                return Code(f"({self.expr(node.operand, UNARY)} as Number).toDouble()", POSTFIX)
            return Code(f"({self.expr(node.operand, UNARY)} as {self.type_name(to, boxed=True)})", ATOM)
        if isinstance(to, t.Union | t.Optional):
            return self.object_code(node.operand)
        if isinstance(source, t.Optional):
            return Code(f"{self.expr(node.operand, POSTFIX)}!!", POSTFIX)
        if isinstance(source, t.List | t.Set | t.Dict) and type(source) is type(to) and self.type_name(source) != self.type_name(to):
            return self.converted(node.operand, to)
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
            if part.spec:
                raise UnsupportedError("format", f"the format {part.spec!r} is not known in Kotlin here", node.span)
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
            key, value_code = (self.bound(x, names).text for x in (node.elem, node.value or node.elem))
            return Code(f"{piped}.associateTo(mutableMapOf()) {{ {param} -> {key} to {value_code} }}", POSTFIX)
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

    def pattern(self, clause: ir.Clause) -> tuple[str, dict[str, ir.Expr]]:
        target = clause.target
        if isinstance(target, ir.Name):
            return self.name(target.id), {}
        assert isinstance(target, ir.TupleLit)
        elem = element_type(clause.iterable.type)
        if all(isinstance(i, ir.Name) for i in target.items) and isinstance(elem, t.Tuple) and len(target.items) > 1:
            return f"({', '.join(self.name(i.id) for i in target.items if isinstance(i, ir.Name))})", {}
        entries = isinstance(clause.iterable, ir.Op) and clause.iterable.concept == "dict.items"
        param = self.unused("entry" if entries else "row")
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
        outer = self.ints, self._hoisting
        self._hoisting = False
        try:
            *before, last = comp.clauses
            verb = key.removeprefix("iter.")
            self.fired.append(f"{self.ID}:{key}")
            if before:
                item = self.unused("item")
                return Code(f"{self.chained(comp, comp.clauses, 'iter').text}.{verb} {{ {item} -> {item} }}", POSTFIX)
            source = self.comp_source(last)
            param, names = self.pattern(last)
            for condition in last.conditions:
                source += f".filter {{ {param} -> {self.bound(condition, names).text} }}"
            return Code(f"{source}.{verb} {{ {param} -> {self.bound(comp.elem, names).text} }}", POSTFIX)
        finally:
            self.ints, self._hoisting = outer

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

    def slot_items(self, node: ir.Expr) -> Code:
        match node:
            case ir.Op(concept="dict.keys", args=(mapping,)):
                return Code(f"{self.expr(mapping, POSTFIX)}.keys", POSTFIX)
            case ir.Op(concept="dict.values", args=(mapping,)):
                return Code(f"{self.expr(mapping, POSTFIX)}.values", POSTFIX)
            case ir.Op(concept="set.to_list" | "list.copy" | "iter.to_list" | "iter.of", args=(operand,)):
                return self.slot_items(operand)
            case ir.Op(concept="str.chars", args=(text,)) if self.module.strings != "unicode":
                if isinstance(element_type(node.type), t.Char):
                    return Code(f"{self.expr(text, POSTFIX)}.toList()", POSTFIX)
                c = self.unused("c")
                return Code(f"{self.expr(text, POSTFIX)}.map {{ {c} -> {c}.toString() }}", POSTFIX)
            case ir.Range():
                return Code(f"({self.expr_Range(node).text})")
        if isinstance(node, ir.Comp) and node.kind == "list":
            return self.raw(dataclasses.replace(node, kind="iter"))
        if self.is_list(node):
            return self.raw(node)
        match node.type:
            case t.Iter() if self.one_pass:
                return Code(f"Iterable {{ {self.expr(node)} }}", POSTFIX)
            case t.Str():
                return self.rule("str.chars", (node,), ir.Op("str.chars", (node,), type=t.List(t.STR)))
            case t.Dict():
                return Code(f"{self.expr(node, POSTFIX)}.keys", POSTFIX)
            case t.Tuple(items=items):
                parts = tuple(
                    ir.Index(node, ir.Const(i, type=t.INT), wraps=False, on_fail="unreachable", type=x) for i, x in enumerate(items)
                )
                return self.expr_ListLit(ir.ListLit(parts, type=t.List(t.join_all(items), frozen=True)))
            case t.Bytes():
                return Code(f"{self.helper('bytesList')}({self.expr(node)})", POSTFIX)
            case _:
                return self.raw(node)

    def slot_list(self, node: ir.Expr) -> Code:
        code = self.slot_items(node)
        if isinstance(node.type, t.List) and not code.text.endswith((".keys", ".values")) and not isinstance(node, ir.Comp | ir.Op):
            return code
        return Code(f"{self.enclose(code, POSTFIX)}.toMutableList()", POSTFIX)

    def slot_iterator(self, node: ir.Expr) -> Code:
        items = self.slot_items(node)
        return Code(f"{self.enclose(items, POSTFIX)}.iterator()", POSTFIX) if self.one_pass else items

    def slot_text(self, node: ir.Expr) -> Code:
        match node.type:
            case t.Str():
                return self.code(node)
            case t.Class(name=name) if not any(c.name == name for c in self.module.classes):
                return Code(f"{self.expr(node, POSTFIX)}.message.orEmpty()", POSTFIX)
            case _:
                return self.code(ir.Op("str.of", (node,), type=t.STR))

    def slot_cast(self, node: ir.Expr) -> Code:
        return Code(self.expr(node, POSTFIX), POSTFIX)

    def slot_inner(self, node: ir.Expr) -> Code:
        return self.code(node)

    def deep(self, type_: t.Type, text: str, level: int = 1) -> str:
        item = self.unused(f"inner{level}")
        match type_:
            case t.List(elem=elem) if self.immutable(elem):
                return f"{text}.toMutableList()"
            case t.List(elem=elem):
                return f"{text}.map {{ {item} -> {self.deep(elem, item, level + 1)} }}.toMutableList()"
            case t.Set():
                return f"{text}.toMutableSet()"
            case t.Dict(value=value):
                return f"{text}.mapValuesTo(mutableMapOf()) {{ {item} -> {self.deep(value, f'{item}.value', level + 1)} }}"
            case _ if self.immutable(type_):
                return text
            case _:
                raise UnsupportedError("deepcopy", f"a deep copy of {t.show(type_)} has no form in Kotlin here")

    def slot_regex(self, node: ir.Expr) -> Code:
        """A pattern as a ``Regex``; a constant one as a raw text where it has backslashes."""
        if not isinstance(node, ir.Const):
            return Code(f"Regex({self.expr(node)})", POSTFIX)
        text = self.pattern_of(node)
        assert isinstance(text, ir.Const)
        raw = "\\" in text.value and text.value.isprintable() and "$" not in text.value and '"' not in text.value
        return Code(f'Regex("""{text.value}""")' if raw else f"Regex({self.string_literal(text.value)})", POSTFIX)

    def slot_regex_replacement(self, node: ir.Expr) -> Code:
        return Managed.slot_regex_replacement(self, node)

    def slot_regex_literal(self, node: ir.Expr) -> Code:
        return self.slot_regex(node)

    def slot_call_match(self, node: ir.Expr) -> Code:
        raise UnsupportedError("match", "a function of a match is passed as it is in Kotlin", node.span)


def _assigned(function: ir.Function) -> frozenset[str]:
    """Variables that statements of a function assign, those of functions inside it included."""
    out: set[str] = set()
    for n in ir.walk(function):
        match n:
            case ir.Assign(target=target):
                out |= {i.id for i in ([target] if isinstance(target, ir.Name) else getattr(target, "items", ())) if isinstance(i, ir.Name)}
            case ir.Assigned(name=name):
                out.add(name)
    return frozenset(out)


GENERATOR = Kotlin
