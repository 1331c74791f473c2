"""IR to Go (1.19): slices, maps, structs for tuples, generics in helpers, panics for exceptions."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Any, ClassVar

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import ATOM, POSTFIX, Code, Generated, Line, Pass, element_type
from dragoman.transpile.generators.clike import CLike
from dragoman.transpile.passes import parallel
from dragoman.transpile.passes.chars import narrow_chars
from dragoman.transpile.passes.comprehensions import lower_comprehensions
from dragoman.transpile.passes.conditions import hoist_in_lambdas, unfold_conditions
from dragoman.transpile.passes.effects import root
from dragoman.transpile.passes.folds import fold_sums
from dragoman.transpile.passes.formatting import lower_format
from dragoman.transpile.passes.lowering import Fresh, eager_generators, lower_try_else
from dragoman.transpile.passes.reachability import completes
from dragoman.transpile.passes.representation import lower_text
from dragoman.transpile.passes.results import name_results

COMPONENTS = ("First", "Second", "Third", "Fourth", "Fifth", "Sixth")
STRUCTS = {1: "Single", 2: "Pair", 3: "Triple", 4: "Quad", 5: "Quint", 6: "Sext"}
#: Operations that change how long a list is: the variable itself must change, not only what it shares.
RESIZING = frozenset(
    f"list.{name}"
    for name in (
        "append",
        "extend",
        "insert",
        "pop",
        "pop_at",
        "remove",
        "clear",
        "del_at",
        "del_slice",
        "del_slice_step",
        "set_slice",
        "repeat_in_place",
    )
) | {"deque.appendleft", "deque.popleft", "deque.extendleft", "bisect.insort", "bisect.insort_left", "heap.push", "heap.pop"}


def lower_conditionals(module: ir.Module) -> ir.Module:
    """``a if c else b`` and ``a or b`` as blocks with an ``if`` statement: Go has no conditional expression."""
    fresh = Fresh(module)

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.IfExp(cond=cond, then=then, orelse=orelse):
                name = ir.Name(fresh("value"), type=node.type)
                choice = ir.If(cond, (ir.Assign(name, then),), (ir.Assign(name, orelse),), span=node.span)
                return ir.Block((ir.Declare(name.id, node.type, None), choice), name, type=node.type, span=node.span)
            case ir.Select(op=op, left=left, right=right):
                first = ir.Name(fresh("value"), type=left.type)
                name = ir.Name(fresh("value"), type=node.type)
                truth: ir.Expr = first if isinstance(left.type, t.Bool) else ir.Truthy(first, type=t.BOOL)
                kept = first if left.type == node.type else ir.Coerce(first, type=node.type)
                cond = ir.Not(truth, type=t.BOOL) if op == "or" else truth
                stmts = (
                    ir.Declare(first.id, left.type, left, mutable=False),
                    ir.Declare(name.id, node.type, kept),
                    ir.If(cond, (ir.Assign(name, right),), span=node.span),
                )
                return ir.Block(stmts, name, type=node.type, span=node.span)
            case _:
                return node

    return ir.rewrite(module, change)


class Go(CLike):
    ID = "go"
    INDENT = "\t"
    NAMING = "camel"
    STATIC_TYPES = True
    PARENS = False
    END = ""
    PASSES: ClassVar[tuple[Pass, ...]] = (
        eager_generators,
        lower_try_else,
        lower_format,
        lower_text,
        narrow_chars,
        fold_sums,
        lower_comprehensions,
        lower_conditionals,
        unfold_conditions,
        hoist_in_lambdas,
        parallel.sequential_assignments,
        name_results,
    )
    TRANSFORMS: ClassVar[dict[type[ir.Node], str | Callable[[Any, Any], Code | None]]] = {}

    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: Parameters of the function being written that are pointers to slices.
        self.pointers: set[str] = set()
        #: Positions of parameters that are pointers, by function.
        self.resized: dict[str, frozenset[int]] = {}
        self.reads: Counter[str] = Counter()
        self.result: t.Type = t.NONE
        self.tries: list[str] = []
        self.loops_in_try = 0
        self.self_name = ""

    # --- the file -----------------------------------------------------------------------------------------------------

    def written(self, module: ir.Module) -> Generated:
        self.resized = {**resized_parameters(module), **(resized_parameters(self.candidate) if self.candidate is not None else {})}
        return super().written(module)

    def arrange(self, prologue: list[Line], helpers: list[Line], body: list[Line]) -> Iterable[Line]:
        yield Line("package main")
        yield Line("")
        if prologue:
            yield Line("import (")
            yield from (Line(f'\t"{line.text}"') for line in sorted(prologue, key=lambda line: line.text))
            yield Line(")")
            yield Line("")
        yield from body
        if helpers:
            yield Line("")
            yield from helpers

    def program(self, candidate: str, driver: Generated) -> tuple[dict[str, str], str]:
        """Both are one package: a helper that the candidate has already is left out of the driver."""
        shared = {f"go:@{name}" for name in driver.helpers if re.search(rf"^(func|type) {name}\b", candidate, re.MULTILINE)}
        lines = [line.text for line in driver.lines if not shared & set(line.rules)]
        text = "\n".join(lines)
        body = text.split(")\n", 1)[1] if "import (" in text else text
        plain = "\n".join(self._without_strings(line) for line in body.split("\n"))
        used = set(re.findall(r"\b([a-z]\w*)\.[A-Z]", plain))
        text = re.sub(r'^\t"(?:\w+/)*(\w+)"\n', lambda m: m[0] if m[1] in used else "", text, flags=re.MULTILINE)
        candidate = re.sub(r"^func main\(\)", "func candidateMain()", candidate, flags=re.MULTILINE)
        return {"solution.go": candidate, "main.go": text + "\n"}, "main.go"

    def _helper_uses(self, name: str) -> list[str]:
        """Helpers that a helper calls, and types and variables that it mentions; a parameter of the same name is none."""
        code = "\n".join(self._without_strings(line).split("//")[0] for line in self.target.helpers[name].code.split("\n"))
        called = set(re.findall(r"\b(\w+)(?=[(\[])", code)) | set(
            re.findall(r"\b([A-Z]\w*|output|input|driverState|clamp|isSpace|isAlnum)\b", code)
        )
        return sorted(called & set(self.target.helpers))

    def prologue(self, code: Sequence[str]) -> list[Line]:
        text = "\n".join(self._without_strings(line).split("//")[0] for line in code)
        found = [package for package in self.target.options["packages"] if re.search(rf"\b{package.rsplit('/', 1)[-1]}\.[A-Z]", text)]
        return [Line(package) for package in found]

    @staticmethod
    def _without_strings(line: str) -> str:
        return re.sub(r'"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])+\'', '""', line)

    def write_main(self, body: ir.Body) -> None:
        self.line("func main() {")
        self.enter(ir.Function("main", (), t.NONE, body))
        if not any(isinstance(n, ir.Op) and n.concept == "driver.begin" for s in body for n in ir.walk(s)):
            self.depth += 1
            self.line(f"defer {self.helper('flushOutput')}()")
            self.depth -= 1
        self.block(body)
        self.line("}")

    # --- names and types ----------------------------------------------------------------------------------------------

    def convention(self, name: str) -> str:
        plain = super().convention(name)
        if plain.isupper() and len(plain) > 1:
            return plain.lower()
        return plain[:1].lower() + plain[1:]

    def constant_name(self, name: str) -> str:
        return super().convention(name.lower())

    def class_name(self, name: str) -> str:
        return name.strip("_")[:1].upper() + name.strip("_")[1:]

    def type_name(self, type_: t.Type, boxed: bool = False) -> str:
        match type_:
            case t.Tuple(items=items) if len(items) in STRUCTS:
                return f"{self.helper(STRUCTS[len(items)])}[{', '.join(self.type_name(i) for i in items)}]"
            case t.Optional(inner=t.Class() as inner):
                return self.type_name(inner)
            case t.Optional(inner=inner):
                return f"*{self.type_name(inner)}"
            case t.Dict(key=key, value=value):
                self.comparable(key)
                return f"*{self.helper('Dict')}[{self.type_name(key)}, {self.type_name(value)}]"
            case t.Set(elem=elem):
                self.comparable(elem)
                return f"map[{self.type_name(elem)}]struct{{}}"
            case t.List(elem=elem) | t.Iter(elem=elem):
                return f"[]{self.type_name(elem)}"
            case t.Func(params=params, result=result):
                out = "" if isinstance(result, t.NoneT) else f" {self.type_name(result)}"
                return f"func({', '.join(self.type_name(p) for p in params)}){out}"
            case t.Class(name=name) if any(c.name == name for c in self.module.classes):
                return f"*{self.name(name)}"
            case t.Class():
                return f"*{self.helper('Exception')}"
            case t.Never():
                return "int"
            case t.NoneT():
                return "struct{}"
            case _:
                return super().type_name(type_, boxed)

    def comparable(self, type_: t.Type) -> None:
        """A key must be comparable in Go, which slices and pointers to values are not."""
        if isinstance(type_, t.List | t.Set | t.Dict | t.Optional | t.Union):
            raise UnsupportedError("key", f"a {t.show(type_)} can't be a key in Go")
        for child in t.children(type_):
            self.comparable(child)

    # --- functions ----------------------------------------------------------------------------------------------------

    def enter(self, function: ir.Function) -> None:
        """Looks at a function before it is written."""
        self.reads = Counter(n.id for s in function.body for n in reads(s))
        positions = self.resized.get(function.name, frozenset())
        self.pointers = {p.name for i, p in enumerate(function.params) if i in positions}
        self.result = function.result
        check_aliases(function)

    def function_def(self, function: ir.Function) -> None:
        if function.is_generator:
            raise UnsupportedError("generator", "a generator without end has no form in Go here", function.span)
        self.enter(function)
        if function.doc:
            self.write_doc(function.doc)
        self.line(f"func {self.name(function.name)}{self.head(function)} {{")
        self.body(function)
        self.line("}")

    def head(self, function: ir.Function) -> str:
        out = "" if isinstance(function.result, t.NoneT) else f" {self.type_name(function.result)}"
        return f"({self.params(function.params)}){out}"

    def body(self, function: ir.Function) -> None:
        self.block(function.body)
        last = function.body[-1] if function.body else None
        if not isinstance(function.result, t.NoneT) and not isinstance(last, ir.Return) and not self.terminates(last):
            self.depth += 1
            missing = isinstance(function.result, t.Optional) and completes(function.body)
            self.line("return nil" if missing else 'panic("unreachable")')
            self.depth -= 1

    def terminates(self, last: ir.Stmt | None) -> bool:
        """Does Go see that a function can't end after this statement?"""
        match last:
            case ir.Return() | ir.Raise():
                return True
            case ir.If(then=then, orelse=orelse) if then and orelse:
                return self.terminates(then[-1]) and self.terminates(orelse[-1])
            case ir.While(cond=ir.Const(value=True), body=body):
                return not any(isinstance(n, ir.Break) for s in body for n in ir.walk(s))
            case _:
                return False

    def param(self, param: ir.Param) -> str:
        star = "*" if param.name in self.pointers else ""
        return f"{self.name(param.name)} {star}{self.type_name(param.type)}"

    def stmt_FunctionDef(self, node: ir.FunctionDef) -> None:
        function = node.function
        name = self.name(function.name)
        outer = self.pointers, self.result, self.tries
        self.tries = []
        self.line(f"var {name} func({', '.join(self.type_name(p.type) for p in function.params)}){self.head(function).rpartition(')')[2]}")
        self.result = function.result
        self.pointers = self.pointers - {p.name for p in function.params}
        self.line(f"{name} = func{self.head(function)} {{")
        self.body(function)
        self.line("}")
        if not self.reads[function.name] and not any(
            isinstance(n, ir.Call) and n.func == function.name for f in self.module.functions for n in ir.walk(f)
        ):
            self.line(f"_ = {name}")
        self.pointers, self.result, self.tries = outer

    def write_class(self, cls: ir.ClassDef) -> None:
        if cls.base:
            raise UnsupportedError("inheritance", f"class {cls.name} inherits from {cls.base}, which has no form in Go here", cls.span)
        name = self.name(cls.name)
        if cls.doc:
            self.write_doc(cls.doc)
        self.line(f"type {name} struct {{")
        self.depth += 1
        for field in cls.fields:
            self.line(f"{self.name(field.name)} {self.type_name(field.type)}")
        self.depth -= 1
        self.line("}")
        init = cls.init or ir.Function("__init__", (), t.NONE, ())
        self.gap()
        self.enter(init)
        self.self_name = "self"
        self.line(f"func New{name}({self.params(init.params)}) *{name} {{")
        self.depth += 1
        self.line(f"self := &{name}{{}}")
        self.depth -= 1
        self.block(init.body)
        self.depth += 1
        self.line("return self")
        self.depth -= 1
        self.line("}")
        for method in cls.methods:
            self.gap()
            self.enter(method)
            if method.doc:
                self.write_doc(method.doc)
            self.line(f"func (self *{name}) {self.name(method.name)}{self.head(method)} {{")
            self.body(method)
            self.line("}")
        for method in cls.static_methods:
            raise UnsupportedError("static-method", f"the static method {method.name} has no form in Go here", method.span)

    # --- statements ---------------------------------------------------------------------------------------------------

    def stmt_Declare(self, node: ir.Declare) -> None:
        name = self.name(node.name)
        if self.depth == 0:
            self.line(f"var {name} {self.type_name(node.type)}" + ("" if node.value is None else f" = {self.expr(node.value)}"))
            return
        if name == "_":
            self.line("" if node.value is None else f"_ = {self.expr(node.value)}")
            return
        if node.value is None:
            self.line(f"var {name} {self.type_name(node.type)}")
        elif self.inferred(node.value, node.type):
            self.line(f"{name} := {self.expr(node.value)}")
        else:
            self.line(f"var {name} {self.type_name(node.type)} = {self.expr(node.value)}")
        if not self.reads[node.name]:
            self.line(f"_ = {name}")

    @staticmethod
    def inferred(value: ir.Expr, type_: t.Type) -> bool:
        """Does Go infer the right type from the value?"""
        if isinstance(value, ir.Const):
            return isinstance(type_, t.Str | t.Bool | t.Char) or (
                isinstance(type_, t.Int) and type_.bits == 64 and isinstance(value.value, int)
            )
        return value.type == type_

    def stmt_ExprStmt(self, node: ir.ExprStmt) -> None:
        value = node.value
        if isinstance(value, ir.Op) and value.concept in ("list.append", "list.extend"):
            self.append(value)
            return
        text = self.expr(value)
        is_call = isinstance(value, ir.Call | ir.CallValue | ir.MethodCall) or re.search(r"\)$|^\w+ = |^\w[\w.\[\]]* = |^delete\(", text)
        self.line(text if is_call else f"_ = {text}")

    def append(self, node: ir.Op) -> None:
        """``xs = append(xs, x)``, stored back where the list stands."""
        target, value = node.args
        if node.concept == "list.append":
            more = self.expr(value)
        elif isinstance(value, ir.ListLit) and value.items:
            more = self.arguments(value.items)
        else:
            more = f"{self.sequence(value)}..."
        self.fired.append(f"go:{node.concept}")
        match target:
            case ir.Lookup(obj=obj, key=key):
                d, k = self.expr(obj, POSTFIX), self.expr(key)
                self.line(f"{d}.Set({k}, append({d}.At({k}), {more}))")
            case ir.Op(concept="dict.setdefault", args=(obj, key, default)):
                d, k = self.expr(obj, POSTFIX), self.expr(key)
                self.line(f"{d}.Set({k}, append({d}.GetOr({k}, {self.expr(default)}), {more}))")
            case _:
                place = self.place(target)
                self.line(f"{place} = append({place}, {more})")

    def place(self, target: ir.Expr) -> str:
        """A list where it stands, so that it can be assigned."""
        match target:
            case ir.Name(id=name):
                return f"*{self.name(name)}" if name in self.pointers else self.name(name)
            case ir.Field(obj=obj, name=name):
                return f"{self.expr(obj, POSTFIX)}.{self.name(name)}"
            case ir.Index(obj=ir.Expr(type=t.List()) as obj, index=index):
                return f"{self.indexable(obj)}[{self.index(obj, index, target)}]"
            case ir.Index(obj=ir.Expr(type=t.Tuple()) as obj, index=ir.Const(value=i)):
                return f"{self.place(obj)}.{COMPONENTS[i]}"
            case _:
                raise UnsupportedError("place", "a list changes its length here in a place that Go can't assign", target.span)

    def slot_ref(self, node: ir.Expr) -> Code:
        """A pointer to a list, for helpers that change its length."""
        if isinstance(node, ir.Name) and node.id in self.pointers:
            return Code(self.name(node.id))
        return Code(f"&{self.place(node)}", 900)

    def sequence(self, node: ir.Expr) -> str:
        """An iterable as a slice."""
        return self.expr(self.as_list(node), POSTFIX)

    @staticmethod
    def as_list(node: ir.Expr) -> ir.Expr:
        match node.type:
            case t.Str():
                return ir.Op("str.chars", (node,), type=t.List(t.STR))
            case t.Set(elem=elem):
                return ir.Op("set.to_list", (node,), type=t.List(elem))
            case t.Dict(key=key):
                return ir.Op("dict.keys", (node,), type=t.List(key))
            case _:
                return node

    def slot_seq(self, node: ir.Expr) -> Code:
        return self.code(self.as_list(node))

    def slot_str(self, node: ir.Expr) -> Code:
        """A string, also where the operand is a character."""
        return Code(f"string({self.expr(node)})", POSTFIX) if isinstance(node.type, t.Char) else self.code(node)

    def stmt_Assign(self, node: ir.Assign) -> None:
        target = node.target
        if isinstance(target, ir.TupleLit):
            found = parallel.exchange(node)
            if found is None:
                raise UnsupportedError("pattern", "a pattern is assigned here", node.span)
            xs, i, j = found
            a, b = (f"{self.indexable(xs)}[{self.index(xs, k, x)}]" for k, x in zip((i, j), target.items, strict=True))
            self.line(f"{a}, {b} = {b}, {a}")
            return
        if isinstance(target, ir.Lookup):
            self.line(f"{self.expr(target.obj, POSTFIX)}.Set({self.expr(target.key)}, {self.expr(node.value)})")
            return
        if isinstance(target, ir.Name) and not self.reads[target.id] and self.depth:
            self.line(f"{self.name(target.id)} = {self.expr(node.value)}")
            return
        super().stmt_Assign(node)

    def assignment(self, node: ir.Assign) -> str:
        match node.value:
            case ir.Op(concept="str.concat", args=(left, right)) if left == node.target and self.compound(node.value):
                return f"{self.store(node.target)} += {self.slot_str(right).text}"
            case _:
                return super().assignment(node)

    def store(self, target: ir.Expr) -> str:
        match target:
            case ir.Name() | ir.Field() | ir.Index():
                return self.place(target)
            case _:
                return self.expr(target)

    def indexable(self, obj: ir.Expr) -> str:
        text = self.expr(obj, POSTFIX)
        return f"({text})" if text.startswith("*") else text

    def index(self, obj: ir.Expr, index: ir.Expr, node: ir.Expr) -> str:
        """An index as Go takes it: negative ones count from the end; outside, Go panics by itself."""
        wraps = getattr(node, "wraps", True)
        if isinstance(index, ir.Const) and isinstance(index.value, int) and index.value < 0 and isinstance(obj, ir.Name):
            return f"len({self.expr(obj)})-{-index.value}"
        if not wraps or (isinstance(index, ir.Const) and index.value >= 0):
            return self.expr(index)
        return f"{self.helper('wrap')}({self.expr(index)}, len({self.expr(obj)}))"

    def stmt_Return(self, node: ir.Return) -> None:
        value = node.value
        if value is not None and isinstance(value.type, t.NoneT) and isinstance(self.result, t.NoneT):
            if not isinstance(value, ir.Const):
                self.stmt(ir.ExprStmt(value))
            value = None
        if self.tries:
            flag = self.tries[-1]
            self.line(f"{flag} = 'r'")
            if value is not None:
                self.line(f"{flag}Value = {self.expr(value)}")
            self.line("return")
            return
        self.line("return" if value is None else f"return {self.expr(value)}")

    def stmt_Break(self, node: ir.Break) -> None:
        self.leave("b", "break")

    def stmt_Continue(self, node: ir.Continue) -> None:
        self.leave("c", "continue")

    def leave(self, mark: str, keyword: str) -> None:
        if self.tries and not self.loops_in_try:
            self.line(f"{self.tries[-1]} = '{mark}'")
            self.line("return")
        else:
            self.line(keyword)

    def stmt_While(self, node: ir.While) -> None:
        always = node.cond == ir.Const(True, type=t.BOOL)
        self.line("for {" if always else f"for {self.expr(node.cond)} {{")
        self.loop_body(node.body)
        self.line("}")

    def loop_body(self, body: ir.Body) -> None:
        self.loops_in_try += 1
        self.block(body)
        self.loops_in_try -= 1

    def stmt_ForRange(self, node: ir.ForRange) -> None:
        stop = self.range_stop(node)
        step, value = self.counting(node)
        name = self.name(node.var)
        counter = self.fresh("count") if node.var_assigned or name == "_" else name
        if value is None:
            step_name = self.fresh("step")
            self.line(f"{step_name} := {self.helper('rangeStep')}({step})")
            test = f"({step_name} > 0 && {counter} < {self.expr(stop, 85)}) || ({step_name} < 0 && {counter} > {self.expr(stop, 85)})"
            advance = f"{counter} += {step_name}"
        else:
            test = f"{counter} {'<' if value > 0 else '>'} {self.expr(stop, 50)}"
            advance = (
                f"{counter}++" if value == 1 else f"{counter}--" if value == -1 else f"{counter} {'+' if value > 0 else '-'}= {abs(value)}"
            )
        self.line(f"for {counter} := {self.expr(node.start)}; {test}; {advance} {{")
        self.depth += 1
        if node.var_assigned:
            self.line(f"{name} := {counter}")
        if node.var_assigned and not self.reads[node.var]:
            self.line(f"_ = {name}")
        self.depth -= 1
        self.loop_body(node.body)
        self.line("}")

    def stmt_ForEach(self, node: ir.ForEach) -> None:
        target, iterable = node.target, node.iterable
        used = {n.id for s in node.body for n in reads(s)}

        def var(item: ir.Expr) -> str:
            return self.name(item.id) if isinstance(item, ir.Name) and item.id in used else "_"

        match iterable, target:
            case ir.Op(concept="iter.enumerate", args=(inner, ir.Const(value=0))), ir.TupleLit(items=(ir.Name() as i, item)):
                self.over(var(i), item, inner, node, used)
            case ir.Op(concept="dict.items", args=(d,)), ir.TupleLit():
                entry = self.fresh("entry")
                self.line(f"for _, {entry} := range {self.expr(d, POSTFIX)}.Items() {{")
                self.depth += 1
                self.take_apart(target, ir.Name(entry, type=element_type(iterable.type)), used)
                self.depth -= 1
                self.loop_body(node.body)
                self.line("}")
            case _:
                self.over("_", target, iterable, node, used)

    def stmt_If(self, node: ir.If) -> None:
        if node.cond in (ir.Const(True, type=t.BOOL), ir.Const(False, type=t.BOOL)):
            # Dead code must still be well typed in Go: it is left out.
            for statement in node.then if node.cond == ir.Const(True, type=t.BOOL) else node.orelse:
                self.stmt(statement)
            return
        super().stmt_If(node)

    def over(self, index: str, item: ir.Expr, iterable: ir.Expr, node: ir.ForEach, used: set[str]) -> None:
        """``for i, x := range xs``."""
        chars = (
            isinstance(iterable, ir.Op) and iterable.concept == "str.chars" and isinstance(item, ir.Name) and isinstance(item.type, t.Char)
        )
        source = self.expr(iterable.args[0]) if chars and isinstance(iterable, ir.Op) else self.sequence(iterable)
        if isinstance(item, ir.Name):
            name = self.name(item.id) if item.id in used else "_"
            if name == "_" and index == "_":
                self.line(f"for range {source} {{")
            else:
                self.line(f"for {index}{'' if name == '_' else f', {name}'} := range {source} {{")
        else:
            name = self.fresh("item")
            self.line(f"for {index}, {name} := range {source} {{")
            self.depth += 1
            self.take_apart(item, ir.Name(name, type=element_type(iterable.type)), used)
            self.depth -= 1
        self.loop_body(node.body)
        self.line("}")

    def take_apart(self, target: ir.Expr, value: ir.Expr, used: set[str]) -> None:
        """Declares the names of a pattern that are used."""
        wanted = {n.id for n in ir.walk(target) if isinstance(n, ir.Name)}
        wrote = False
        for statement in parallel.unpack(target, value, Fresh(self.module)) if isinstance(target, ir.TupleLit) else ():
            if isinstance(statement, ir.Declare) and (statement.name in used or statement.name not in wanted):
                self.names.setdefault(statement.name, self.convention(statement.name))
                self.line(f"{self.name(statement.name)} := {self.expr(statement.value)}" if statement.value is not None else "")
                wrote = True
        if not wrote:
            self.line(f"_ = {self.expr(value)}")

    def stmt_Raise(self, node: ir.Raise) -> None:
        self.line("panic(problem)" if node.exception is None else f"panic({self.expr(node.exception)})")

    def expr_New(self, node: ir.New) -> Code:
        if any(c.name == node.cls for c in self.module.classes):
            return Code(f"New{self.name(node.cls)}({self.arguments(node.args)})", POSTFIX)
        text = self.expr(node.args[0]) if node.args and isinstance(node.args[0].type, t.Str) else '""'
        return Code(f"{self.helper('raise')}({self.string_literal(node.cls)}, {text})", POSTFIX)

    def stmt_Assert(self, node: ir.Assert) -> None:
        self.line(f"if !({self.expr(node.cond)}) {{")
        self.depth += 1
        text = self.expr(node.message) if node.message is not None and isinstance(node.message.type, t.Str) else '""'
        self.line(f'panic({self.helper("raise")}("AssertionError", {text}))')
        self.depth -= 1
        self.line("}")

    def stmt_Try(self, node: ir.Try) -> None:
        """A function literal that recovers; how it was left is noted and repeated outside."""
        flag = self.fresh("left")
        leaves = any(isinstance(n, ir.Return | ir.Break | ir.Continue) for n in ir.walk(node))
        returns = any(isinstance(n, ir.Return) for n in ir.walk(node)) and not isinstance(self.result, t.NoneT)
        if leaves:
            self.line(f"{flag} := 'e'")
        if returns:
            self.line(f"var {flag}Value {self.type_name(self.result)}")
        outer, loops = self.tries, self.loops_in_try
        self.tries, self.loops_in_try = [*outer, flag], 0
        self.line("func() {")
        self.depth += 1
        if node.final:
            self.line("defer func() {")
            self.block(node.final)
            self.line("}()")
        if node.handlers:
            self.line("defer func() {")
            self.depth += 1
            self.line("if recovered := recover(); recovered != nil {")
            self.depth += 1
            self.line(f"problem := {self.helper('asException')}(recovered)")
            self.line("switch {")
            caught_all = False
            for handler in node.handlers:
                tests = ", ".join(f"problem.IsA({self.string_literal(c)})" for c in handler.types)
                self.line(f"case {tests}:" if tests else "default:")
                caught_all = caught_all or not tests
                if handler.name:
                    self.depth += 1
                    self.line(f"{self.name(handler.name)} := problem")
                    self.line(f"_ = {self.name(handler.name)}")
                    self.depth -= 1
                self.block(handler.body)
            if not caught_all:
                self.line("default:")
                self.depth += 1
                self.line("panic(problem)")
                self.depth -= 1
            self.line("}")
            self.depth -= 1
            self.line("}")
            self.depth -= 1
            self.line("}()")
        self.depth -= 1
        self.block(node.body)
        self.line("}()")
        self.tries, self.loops_in_try = outer, loops
        if leaves:
            self.relay(flag, node, returns)

    def relay(self, flag: str, node: ir.Try, returns: bool) -> None:
        """Leaves as the function literal wanted to."""
        kinds = {type(n) for n in ir.walk(node)}
        if ir.Return in kinds:
            self.line(f"if {flag} == 'r' {{")
            self.depth += 1
            if self.tries:
                self.line(f"{self.tries[-1]} = 'r'")
                if returns:
                    self.line(f"{self.tries[-1]}Value = {flag}Value")
                self.line("return")
            else:
                self.line(f"return {flag}Value" if returns else "return")
            self.depth -= 1
            self.line("}")
        for cls, mark, keyword in ((ir.Break, "b", "break"), (ir.Continue, "c", "continue")):
            if cls in kinds and self.loops_in_try:
                self.line(f"if {flag} == '{mark}' {{")
                self.depth += 1
                self.leave(mark, keyword)
                self.depth -= 1
                self.line("}")

    # --- expressions --------------------------------------------------------------------------------------------------

    def repeatable(self, node: ir.Expr) -> bool:
        return super().repeatable(node) or (isinstance(node, ir.Index) and isinstance(node.obj, ir.Name) and super().repeatable(node.index))

    def expr_Name(self, node: ir.Name) -> Code:
        if node.id == "self":
            return Code("self")
        if node.id in self.pointers:
            return Code(f"*{self.name(node.id)}", 850)
        return super().expr_Name(node)

    def expr_Index(self, node: ir.Index) -> Code:
        match node.obj.type:
            case t.Tuple():
                if not isinstance(node.index, ir.Const):
                    raise UnsupportedError("tuple-index", "a tuple is indexed by a variable", node.span)
                place = node.index.value
                size = len(node.obj.type.items)
                return Code(f"{self.expr(node.obj, POSTFIX)}.{COMPONENTS[place % size]}", POSTFIX)
            case t.List():
                self.fired.append("go:index.list")
                if isinstance(node.obj, ir.Name) or not node.wraps or (isinstance(node.index, ir.Const) and node.index.value >= 0):
                    return Code(f"{self.indexable(node.obj)}[{self.index(node.obj, node.index, node)}]", POSTFIX)
                return Code(f"{self.helper('at')}({self.expr(node.obj)}, {self.expr(node.index)})", POSTFIX)
            case _:
                return self.rule("index.str", (node.obj, node.index), node)

    def expr_Lookup(self, node: ir.Lookup) -> Code:
        self.fired.append("go:lookup")
        return Code(f"{self.expr(node.obj, POSTFIX)}.At({self.expr(node.key)})", POSTFIX)

    def expr_ListLit(self, node: ir.ListLit) -> Code:
        return Code(f"{self.type_name(node.type)}{{{self.arguments(node.items)}}}", POSTFIX)

    def expr_SetLit(self, node: ir.SetLit) -> Code:
        assert isinstance(node.type, t.Set)
        return Code(f"{self.helper('setOf')}([]{self.type_name(node.type.elem)}{{{self.arguments(node.items)}}})", POSTFIX)

    def expr_TupleLit(self, node: ir.TupleLit) -> Code:
        return Code(f"{self.type_name(node.type)}{{{self.arguments(node.items)}}}", POSTFIX)

    def expr_DictLit(self, node: ir.DictLit) -> Code:
        assert isinstance(node.type, t.Dict)
        self.type_name(node.type)
        made = f"{self.helper('newDict')}[{self.type_name(node.type.key)}, {self.type_name(node.type.value)}]()"
        return Code(made + "".join(f".With({self.expr(k)}, {self.expr(v)})" for k, v in node.entries), POSTFIX)

    def expr_Const(self, node: ir.Const) -> Code:
        if node.value is None:
            return Code("struct{}{}" if isinstance(node.type, t.NoneT) else "nil")
        if isinstance(node.type, t.Float) and isinstance(node.value, float) and node.value.is_integer() and abs(node.value) < 1e15:
            return Code(
                f"{node.value:.1f}" if str(node.value)[0] != "-" or node.value else "math.Copysign(0, -1)", ATOM if node.value >= 0 else 800
            )
        return super().expr_Const(node)

    def int_literal(self, value: int, type_: t.Type) -> Code:
        if isinstance(type_, t.Int) and type_.bits == 0:
            raise UnsupportedError("bigint", "unbounded integers have no rules in Go yet")
        return super().int_literal(value, type_)

    def char_literal(self, value: str) -> str:
        text = "\\'" if value == "'" else value if value == '"' else self.escape(value)
        return f"'{text}'"

    def escape_code(self, code: int) -> str:
        return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"

    def expr_Call(self, node: ir.Call) -> Code:
        positions = self.resized.get(node.func, frozenset())
        args = [self.slot_ref(a).text if i in positions else self.expr(a) for i, a in enumerate(node.args)]
        return Code(f"{self.name(node.func)}({', '.join(args)})", POSTFIX)

    def expr_Lambda(self, node: ir.Lambda) -> Code:
        params = ", ".join(f"{self.name(p.name)} {self.type_name(p.type)}" for p in node.params)
        result = node.type.result if isinstance(node.type, t.Func) else node.body.type
        if isinstance(result, t.NoneT):
            return Code(f"func({params}) {{ {self.expr(node.body)} }}", POSTFIX)
        return Code(f"func({params}) {self.type_name(result)} {self.returning(node.body)}", POSTFIX)

    def returning(self, value: ir.Expr) -> str:
        """The body of a function literal that gives a value."""
        if not isinstance(value, ir.Block):
            return f"{{ return {self.expr(value)} }}"
        mark, depth, outer = len(self.lines), self.depth, (self.tries, self.loops_in_try)
        self.depth, self.tries = 1, []
        self.reads.update(n.id for n in reads(value))
        for statement in value.stmts:
            self.stmt(statement)
        self.line(f"return {self.expr(value.value)}")
        inner = [line.text for line in self.lines[mark:]]
        del self.lines[mark:]
        self.depth, (self.tries, self.loops_in_try) = depth, outer
        return "\n".join(["{", *inner, "}"])

    def expr_Block(self, node: ir.Block) -> Code:
        return Code(f"func() {self.type_name(node.type)} {self.returning(node)}()", POSTFIX)

    def expr_Assigned(self, node: ir.Assigned) -> Code:
        name = self.name(node.name)
        return Code(f"func() {self.type_name(node.type)} {{ {name} = {self.expr(node.value)}; return {name} }}()", POSTFIX)

    def expr_Interp(self, node: ir.Interp) -> Code:
        """``fmt.Sprintf`` with ``%s`` and ``%d``."""
        pattern, values = "", []
        for part in node.parts:
            if isinstance(part, ir.Const):
                pattern += part.value.replace("%", "%%")
                continue
            value = part.value
            if part.spec:
                raise UnsupportedError("format", f"the format {part.spec!r} has no form in Go", node.span)
            if part.conversion == "r":
                value = ir.Op("str.repr", (value,), type=t.STR)
            elif not isinstance(value.type, t.Str | t.Int | t.Char):
                value = ir.Op("str.of", (value,), type=t.STR)
            pattern += "%d" if isinstance(value.type, t.Int) else "%c" if isinstance(value.type, t.Char) else "%s"
            values.append(value)
        if pattern == "%s":
            return self.code(values[0])
        if pattern == "%s" * len(values):
            return Code(" + ".join(self.expr(v, 65) for v in values), 60)
        args = "".join(f", {self.expr(v)}" for v in values)
        return Code(f"fmt.Sprintf({self.string_literal(pattern)}{args})", POSTFIX)

    def expr_Compare(self, node: ir.Compare) -> Code:
        type_ = node.left.type
        if isinstance(type_, t.Int | t.Float | t.Str | t.Char) or (isinstance(type_, t.Bool) and node.op in ("==", "!=")):
            return self.rule(f"compare.{node.op}", (node.left, node.right), node)
        if node.op in ("==", "!="):
            if isinstance(type_, t.Class):
                return Code(f"{self.expr(node.left, 50)} {node.op} {self.expr(node.right, 50)}", 40)
            mark = "" if node.op == "==" else "!"
            return Code(f"{mark}reflect.DeepEqual({self.expr(node.left)}, {self.expr(node.right)})", POSTFIX if not mark else 800)
        return Code(f"{self.comparator(type_)}({self.expr(node.left)}, {self.expr(node.right)}) {node.op} 0", 40)

    def slot_text(self, node: ir.Expr) -> Code:
        """What printing shows of a value."""
        return self.code(node if isinstance(node.type, t.Str) else ir.Op("str.of", (node,), type=t.STR))

    def slot_opt(self, node: ir.Expr) -> Code:
        """A bound that may be missing: a pointer, or nil."""
        if isinstance(node, ir.Const) and node.value is None:
            return Code("nil")
        if isinstance(node.type, t.Optional):
            return self.code(node)
        return Code(f"{self.helper('ptr')}[int]({self.expr(node)})", POSTFIX)

    def slot_cmp(self, node: ir.Expr) -> Code:
        """A comparison function for the elements of an iterable."""
        return Code(self.comparator(element_type(node.type)))

    def slot_cmpof(self, node: ir.Expr) -> Code:
        """A comparison function for an operand's own type, or for what a function gives."""
        return Code(self.comparator(node.type.result if isinstance(node.type, t.Func) else node.type))

    def comparator(self, type_: t.Type) -> str:
        match type_:
            case t.Int() | t.Float() | t.Str() | t.Char():
                return f"{self.helper('compare')}[{self.type_name(type_)}]"
            case t.Bool():
                return self.helper("compareBools")
            case t.List(elem=elem):
                return f"{self.helper('compareSlices')}({self.comparator(elem)})"
            case t.Tuple(items=items) if len(items) in (2, 3):
                name = "comparePairs" if len(items) == 2 else "compareTriples"
                return f"{self.helper(name)}({', '.join(map(self.comparator, items))})"
            case _:
                raise UnsupportedError("order", f"values of type {t.show(type_)} have no order in Go here")

    def expr_IsType(self, node: ir.IsType) -> Code:
        if isinstance(node.of, t.NoneT):
            return Code(f"{self.expr(node.operand, 50)} == nil", 40)
        raise UnsupportedError("union", f"values of several types ({t.show(node.operand.type)}) have no form in Go here", node.span)

    def expr_Coerce(self, node: ir.Coerce) -> Code:
        source, to = node.operand.type, node.type
        match source, to:
            case t.NoneT(), t.Optional():
                return Code("nil")
            case t.Optional(inner=t.Class()), t.Class():
                return self.code(node.operand)
            case t.Class(), t.Optional():
                return self.code(node.operand)
            case t.Optional(), t.Optional():
                if source == to or isinstance(source.inner, t.Never):
                    return self.code(node.operand)
                raise UnsupportedError("coerce", f"{t.show(source)} as {t.show(to)} has no form in Go here", node.span)
            case t.Optional(), _:
                return Code(f"*{self.expr(node.operand, 850)}", 850)
            case _, t.Optional(inner=inner):
                value = self.code(node.operand) if source == inner else self.code(ir.Coerce(node.operand, type=inner))
                return Code(
                    f"{self.helper('ptr')}({value.text})"
                    if source != t.INT or not isinstance(node.operand, ir.Const)
                    else f"{self.helper('ptr')}[int]({value.text})",
                    POSTFIX,
                )
            case _ if isinstance(source, t.Union) or isinstance(to, t.Union):
                raise UnsupportedError("union", f"values of several types ({t.show(to)}) have no form in Go here", node.span)
            case t.Tuple(items=items), t.List(elem=elem) if all(i == elem for i in items):
                if isinstance(node.operand, ir.TupleLit):
                    return self.expr_ListLit(ir.ListLit(node.operand.items, type=t.List(elem)))
                if isinstance(node.operand, ir.Name):
                    name = self.expr(node.operand)
                    return Code(f"[]{self.type_name(elem)}{{{', '.join(f'{name}.{c}' for c in COMPONENTS[: len(items)])}}}", POSTFIX)
            case t.List(elem=a), t.List(elem=b) if a == b:
                return self.code(node.operand)
            case _:
                pass
        if t.has_never(source) or self.type_name(source) == self.type_name(to):
            return self.code(node.operand)
        for key in (f"coerce.{_kind(source)}.{_kind(to)}",):
            if key in self.target.rules:
                return self.rule(key, (node.operand,), node)
        raise UnsupportedError("coerce", f"{t.show(source)} as {t.show(to)} has no form in Go here", node.span)

    def rule(self, key: str, args: Sequence[ir.Expr], node: ir.Expr) -> Code:
        if key == "iter.zip" and len(args) in (2, 3):
            name = self.helper("zip" if len(args) == 2 else "zip3")
            self.helper(STRUCTS[len(args)])
            return Code(f"{name}({', '.join(self.sequence(a) for a in args)})", POSTFIX)
        if key == "tuple.concat" and isinstance(node.type, t.Tuple):
            parts = [f"{self.expr(a, POSTFIX)}.{c}" for a in args if isinstance(a.type, t.Tuple) for c in COMPONENTS[: len(a.type.items)]]
            return Code(f"{self.type_name(node.type)}{{{', '.join(parts)}}}", POSTFIX)
        return super().rule(key, args, node)


def _kind(type_: t.Type) -> str:
    from dragoman.transpile.generators.base import kind

    return kind(type_)


def reads(node: ir.Node) -> Iterable[ir.Name]:
    """The names that a tree reads: all but those that are only assigned."""
    written: set[int] = set()
    for n in ir.walk(node):
        match n:
            case ir.Assign(target=ir.Name() as name):
                written.add(id(name))
            case ir.ForEach(target=target) | ir.Unpack(target=target) | ir.Clause(target=target):
                written |= {id(x) for x in ir.walk(target) if isinstance(x, ir.Name)}
            case _:
                pass
    for n in ir.walk(node):
        if isinstance(n, ir.Name) and id(n) not in written:
            yield n
        elif isinstance(n, ir.Call):
            yield ir.Name(n.func)


def resized_parameters(module: ir.Module) -> dict[str, frozenset[int]]:
    """Parameters whose list changes its length in the function, or in one that it hands them to."""
    found: dict[str, set[int]] = {f.name: set() for f in module.functions}
    changed = True
    while changed:
        changed = False
        for f in module.functions:
            if f.external:
                continue
            names = {p.name: i for i, p in enumerate(f.params) if isinstance(p.type, t.List)}
            for n in ir.walk(f):
                roots: list[str] = []
                if isinstance(n, ir.Op) and n.concept in RESIZING and isinstance(n.args[0], ir.Name):
                    roots = [n.args[0].id]
                elif isinstance(n, ir.Call):
                    roots = [a.id for i, a in enumerate(n.args) if i in found.get(n.func, ()) and isinstance(a, ir.Name)]
                for name in roots:
                    if name in names and names[name] not in found[f.name]:
                        found[f.name].add(names[name])
                        changed = True
    return {name: frozenset(places) for name, places in found.items()}


def check_aliases(function: ir.Function) -> None:
    """Refuses what slices can't express: two names of one list that grows, a grown element of a loop.

    Raises:
        UnsupportedError: such an alias is there.
    """
    grown = {n.args[0].id for n in ir.walk(function) if isinstance(n, ir.Op) and n.concept in RESIZING and isinstance(n.args[0], ir.Name)}
    assigned = Counter(n.target.id for n in ir.walk(function) if isinstance(n, ir.Assign) and isinstance(n.target, ir.Name))
    changing = {id(n.args[0]) for n in ir.walk(function) if isinstance(n, ir.Op) and n.concept in RESIZING}
    #: How often each list is used otherwise than to change it: one that is only handed on has no second name.
    used = Counter(n.id for n in reads(function) if id(n) not in changing)
    for n in ir.walk(function):
        match n:
            case (
                ir.Declare(name=name, value=ir.Name() | ir.Index() | ir.Lookup() | ir.Field() as value, type=t.List())
                | ir.Assign(
                    target=ir.Name(id=name), value=ir.Name(type=t.List()) | ir.Index(type=t.List()) | ir.Lookup(type=t.List()) as value
                )
            ):
                other = root(value)
                if used[other or ""] > 1 and (name in grown or (isinstance(value, ir.Name) and other in grown)):
                    raise UnsupportedError(
                        "alias", f"{name} and {other} are one list that changes its length: Go's slices can't say that", n.span
                    )
            case ir.ForEach(target=target) if {x.id for x in ir.walk(target) if isinstance(x, ir.Name)} & grown:
                raise UnsupportedError("alias", "an element of the iterated list changes its length: Go's slices can't say that", n.span)
            case ir.Op(concept="list.append", args=(_, ir.Name(id=name, type=t.List()))) if name in grown and not assigned[name]:
                if not any(isinstance(d, ir.Declare) and d.name == name for loop in _loops(function) for d in ir.walk(loop)):
                    raise UnsupportedError("alias", f"{name} changes its length after it was put into a list", n.span)
            case _:
                pass


def _loops(function: ir.Function) -> list[ir.Stmt]:
    return [n for n in ir.walk(function) if isinstance(n, ir.While | ir.ForEach | ir.ForRange)]


GENERATOR = Go
