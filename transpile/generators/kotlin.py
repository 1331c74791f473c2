"""IR to Kotlin on the JVM: top-level functions, data classes for tuples, mutable collections, ``Long`` for integers."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache, partial
from typing import ClassVar

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import POSTFIX, Code, Generated, Line, Pass, Raw, element_type
from dragoman.transpile.generators.clike import CLike
from dragoman.transpile.generators.kotlin_values import KotlinValues
from dragoman.transpile.generators.managed import CONDITION_PASSES, FIRST_PASSES, LAST_PASSES, Managed
from dragoman.transpile.passes import parallel
from dragoman.transpile.passes.chars import reversed_texts, texts_in_arrays
from dragoman.transpile.passes.comprehensions import count_items
from dragoman.transpile.passes.constructors import first_fields
from dragoman.transpile.passes.formatting import lower_format
from dragoman.transpile.passes.guards import write_guards
from dragoman.transpile.passes.keys import keys_once
from dragoman.transpile.passes.lifting import lift_forward
from dragoman.transpile.passes.lowering import lower_try_else
from dragoman.transpile.passes.omitted import omit_constants
from dragoman.transpile.passes.reachability import surely_assigns
from dragoman.transpile.passes.representation import lower_frozen_text, lower_tuple_text
from dragoman.transpile.passes.shadowing import distinct_loop_variables
from dragoman.transpile.passes.texts import shown_objects, text_methods
from dragoman.transpile.passes.traits import reassigned
from dragoman.transpile.passes.widths import widen_ints
from dragoman.transpile.passes.wraps import CLIKE, tighten

TUPLES = {1: "Single", 2: "Pair", 3: "Triple", 4: "Quad", 5: "Tuple5", 6: "Tuple6", 7: "Tuple7", 8: "Tuple8"}


class Kotlin(KotlinValues):
    """An ``Int`` is never a ``Long`` by itself; chains, patterns and local functions stand in ``Chained``."""

    ID = "kotlin"
    ONE_ARITHMETIC_ERROR = True
    EQUAL_NUMBERS = frozenset({"orders"})
    START = (r"\bfun main\(", "fun main() {}")
    END = ""
    PASSES: ClassVar[tuple[Pass, ...]] = (
        texts_in_arrays,
        *FIRST_PASSES,
        keys_once,
        text_methods,
        shown_objects,
        count_items,
        tighten(CLIKE),
        widen_ints,
        lower_format,
        lower_try_else,
        lower_frozen_text,
        lower_tuple_text,
        lift_forward,
        distinct_loop_variables,
        *CONDITION_PASSES,
        reversed_texts,
        partial(write_guards, only=frozenset({"separator", "bound"})),
        parallel.sequential_assignments,
        *LAST_PASSES,
        partial(omit_constants, from_super=False),
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

    def write_main(self, body: ir.Body) -> None:
        self.line(f"fun main({'args: Array<String>' if self.is_driver else ''}) {{")
        self.enter(ir.Function("main", (), t.NONE, body))
        self.block(body)
        self.line("}")

    @classmethod
    @lru_cache(maxsize=1024)
    def spoken(cls, code: str) -> frozenset[str]:
        plain = re.sub(r'"(?:\\.|[^"\\])*"', lambda m: m[0] if "$" in m[0] else '""', code.split("\n", 1)[1])
        words = re.findall(r"(?<![.\w])([A-Za-z]\w*)(?=[(<]|::| \{)|(?<![\w])::([a-z]\w*)|\b([A-Z]\w*)", plain)
        return frozenset(w for group in words for w in group if w)

    def helper(self, name: str) -> str:
        return CLike.helper(self, name)

    # --- functions ----------------------------------------------------------------------------------------------------

    def enter(self, function: ir.Function) -> None:
        super().enter(function)
        self.reassigned = reassigned(function)
        self.variables = frozenset(_variables(function))

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
        changed = reassigned(function)
        return [p for p in function.params if p.name in changed]

    def shadow_params(self, function: ir.Function) -> None:
        """Parameters cannot be assigned: those that are become variables."""
        for p in self.shadowed(function):
            self.line(f"{self.INDENT}var {self.name(p.name)} = {self.name(p.name)}")

    def signature(self, function: ir.Function) -> str:
        return f"fun {self.name(function.name)}({self.params(function.params)})"

    def param(self, param: ir.Param) -> str:
        return f"{self.name(param.name)}: {self.type_name(param.type, boxed=True)}{self.given_default(param)}"

    def given_default(self, param: ir.Param) -> str:
        return "" if param.default is None or not param.optional else f" = {self.expr(param.default)}"

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

    # --- classes ------------------------------------------------------------------------------------------------------

    def write_class(self, cls: ir.ClassDef) -> None:
        if cls.doc:
            self.write_doc(cls.doc)
        name = self.in_class = self.name(cls.name)
        modifier = "open " if any(cls in self.bases(c) for c in self.module.classes) else ""
        inherited = {f.name for c in self.bases(cls) for f in c.fields}
        init = cls.init or ir.Function("__init__", (), t.NONE, ())
        first, rest, base_args = first_fields(init, inherited)
        own = [f for f in cls.fields if f.name not in inherited]
        changed = reassigned(init)
        primary = {f.name for f in own if isinstance(v := first.get(f.name), ir.Name) and v.id == f.name and v.id not in changed}
        primary = {f for f in primary if self.member(f) == self.name(f)}
        outer, self.function = self.function, init
        self.enter(init)
        types = {f.name: f.type for f in own}
        params = [
            f"{self.accessors(p)}var {self.member(p.name)}: {self.type_name(types[p.name], boxed=True)}{self.given_default(p)}"
            if p.name in primary
            else self.param(p)
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
        if (found := self.own_equality(cls)) is not None:
            hashed, fields = found
            code = (
                f"{self.member('__hash__')}().hashCode()" if hashed else f"listOf<Any?>({', '.join(map(self.member, fields))}).hashCode()"
            )
            self.gap()
            self.line(f"override fun equals(other: Any?): Boolean = other is {name} && {self.member('__eq__')}(other)")
            self.gap()
            self.line(f"override fun hashCode(): Int = {code}")
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
        self.in_class = ""

    def property(self, field: ir.Param, value: ir.Expr | None) -> None:
        name, type_ = self.member(field.name), self.type_name(field.type, boxed=True)
        if value is not None:
            self._hoisting = False
            self.line(f"{self.accessors(field)}var {name}: {type_} = {self.value(value, field.type)}")
        elif isinstance(field.type, t.Optional | t.Bool | t.Float | t.Int) and field.type != t.BIGINT:
            default = "null" if isinstance(field.type, t.Optional) else self.default(field.type)
            self.line(f"{self.accessors(field)}var {name}: {type_} = {default}")
        else:
            renamed = f'@set:JvmName("put{name[:1].upper()}{name[1:]}") ' if self.accessors(field) else ""
            self.line(f"{renamed}lateinit var {name}: {type_}")

    def accessors(self, field: ir.Param) -> str:
        """A property has no getter and setter of its own where the class has methods of these names."""
        plain = self.member(field.name)
        taken = {f"get{plain[:1].upper()}{plain[1:]}", f"set{plain[:1].upper()}{plain[1:]}"}
        clash = any(self.member(m.name) in taken for c in self.module.classes for m in c.methods)
        return "@JvmField " if clash else ""

    def member_function(self, method: ir.Function, modifier: str) -> None:
        outer, self.function = self.function, method
        self.enter(method)
        if method.doc:
            self.write_doc(method.doc)
        inherits = "override" in modifier.split()
        params = [dataclasses.replace(p, optional=False) if inherits else p for p in method.params]
        head = f"{modifier}fun {self.member(method.name)}({self.params(params)})"
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
            default = "0" if small else self.default(type_)
            if default == "null" and isinstance(type_, t.Union) and shown == "Any" and not self.top_level():
                return f"lateinit var {name}: Any"
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

    def shared(self, node: ir.Declare, assigned: bool) -> str:
        self.reassigned = frozenset({node.name}) if assigned else frozenset()
        return self.declare(node)

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
        if isinstance(target, ir.Index) and self.tells_place(target, value):
            items = self.expr(target.obj, POSTFIX)
            place = f'{self.helper("placeTold")}({self.long_code(target.index).text}, {items}.size, "list assignment")'
            return f"{items}[{place}] = {self.value(value, target.type)}"
        if isinstance(target, ir.Index) and isinstance(target.obj.type, t.List) and target.wraps and not self.nonneg(target.index):
            return f"{self.expr(target.obj, POSTFIX)}[{self.place(target.obj, target.index)}] = {self.value(value, target.type)}"
        if self.adds(target, value) and self.compound(value):
            inner = value.args[1] if isinstance(value, ir.Op) else getattr(value, "right")  # noqa: B009
            op = "+" if isinstance(value, ir.Op) else getattr(value, "op")  # noqa: B009
            if isinstance(target, ir.Name) and target.id in self.ints and not self.is_int(inner):
                return f"{self.store(target)} = {self.slot_int(value).text}"
            if isinstance(inner, ir.Const) and inner.value == 1 and op in ("+", "-") and value.type == t.INT:
                return f"{self.store(target)}{op}{op}"
            return f"{self.store(target)} {op}= {self.expr(self.promoted(op, target, inner)[1])}"
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

    def stmt_ForEach(self, node: ir.ForEach) -> None:
        match node.iterable:
            case ir.Range(start=start, stop=stop, step=step) if isinstance(node.target, ir.Name):
                changed = any(isinstance(n, ir.Assign) and n.target == node.target for s in node.body for n in ir.walk(s))
                self.stmt(ir.ForRange(node.target.id, start, stop, step, node.body, var_assigned=changed, span=node.span))
                return
        super().stmt_ForEach(node)

    def counted_loop(self, node: ir.ForEach, items: ir.Expr, index: ir.Name, start: ir.Expr, item: ir.Expr) -> None:
        """``for ((i, x) in xs.withIndex())``; indices there are ``Int``."""
        changed = reassigned(*node.body)
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
            before.extend(parallel.unpack(item, row, self.fresh, told=self.counts_told))
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
        changed = reassigned(*node.body)
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
            return self.destructured(target)
        whole = ir.Name(self.fresh("item" if isinstance(target, ir.Name) else "row"), type=elem)
        if isinstance(target, ir.TupleLit):
            before.extend(parallel.unpack(target, whole, self.fresh, told=self.counts_told))
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
        return Code(f"{self.thrown(node)}({shown})", POSTFIX)

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


def _variables(function: ir.Function) -> Iterator[str]:
    """Names of a function's parameters and variables, those of functions inside it included."""
    for n in ir.walk(function):
        match n:
            case ir.Declare(name=name) | ir.Param(name=name):
                yield name
            case ir.ForEach(target=target) | ir.Clause(target=target):
                yield from (i.id for i in ir.walk(target) if isinstance(i, ir.Name))


GENERATOR = Kotlin
