"""IR to C (C17 with GNU extensions): structs shared by pointer, helpers made per type, ``setjmp`` for exceptions.

Memory is never freed: what a program allocates lives until it ends, so no pointer ever dangles.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Any, ClassVar

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import Diagnostic, UnsupportedError
from dragoman.transpile.generators.base import ATOM, POSTFIX, Code, Generated, Line, Pass, Raw, element_type, identifiers
from dragoman.transpile.generators.c_loops import CLoops
from dragoman.transpile.generators.c_types import COMPONENTS, Instance, normal
from dragoman.transpile.generators.exceptions import descendants, message
from dragoman.transpile.passes import parallel
from dragoman.transpile.passes.chars import narrow_chars
from dragoman.transpile.passes.checks import check_overflow
from dragoman.transpile.passes.comprehensions import lower_comprehensions
from dragoman.transpile.passes.conditions import hoist_in_lambdas, unfold_conditions, unfold_selects
from dragoman.transpile.passes.effects import mutated, root
from dragoman.transpile.passes.folds import fold_sums
from dragoman.transpile.passes.formatting import lower_format
from dragoman.transpile.passes.lifting import free_names, lift_functions
from dragoman.transpile.passes.lowering import eager_generators, lower_try_else
from dragoman.transpile.passes.magnitudes import Magnitudes
from dragoman.transpile.passes.naming import short_names
from dragoman.transpile.passes.order import order_effects
from dragoman.transpile.passes.results import name_results
from dragoman.transpile.passes.widths import widen_ints
from dragoman.transpile.passes.wraps import CLIKE, tighten

CAST = 800
EXCEPTION = t.Class("Exception")


class C(CLoops):
    ID = "c"
    NAMING = "snake"
    STATIC_TYPES = True
    PASSES: ClassVar[tuple[Pass, ...]] = (
        tighten(CLIKE),
        widen_ints,
        lower_try_else,
        eager_generators,
        lower_format,
        lift_functions,
        fold_sums,
        lower_comprehensions,
        narrow_chars,
        unfold_selects,
        order_effects,
        unfold_conditions,
        hoist_in_lambdas,
        parallel.sequential_assignments,
        name_results,
        check_overflow,
        short_names,
    )

    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        self.body: list[Line] = []
        #: Functions that lambdas became, to stand before the function being written.
        self.lifted: list[Line] = []
        #: Names that the function being written has.
        self.taken: set[str] = set()
        self.sizes = Magnitudes()
        #: Variables that an attempt changes and that are read after it fails.
        self.volatile: set[str] = set()
        self.result: t.Type = t.NONE
        #: The attempts around a statement, innermost last: the frame's name, what must run at its end, and the loops inside it.
        self.attempts: list[tuple[str, ir.Body, int]] = []
        self.loops = 0
        #: The exceptions being handled, innermost last.
        self.handling: list[str] = []
        self.initial: list[ir.Declare] = []
        #: Variables whose containers the function changes.
        self.changed: frozenset[str] = frozenset()
        #: Variables known not to be none.
        self.present: set[str] = set()

    # --- the file -----------------------------------------------------------------------------------------------------

    def is_driver(self) -> bool:
        return any(isinstance(n, ir.Op) and n.concept == "driver.begin" for s in self.module.main for n in ir.walk(s))

    def write_module(self, module: ir.Module) -> None:
        if module.doc:
            self.write_doc(module.doc)
        for declaration in module.constants:
            self.write_constant(declaration)
        self.prototypes(module)
        for cls in module.classes:
            if not cls.external and not self.is_exception(cls.name):
                self.gap()
                self.guarded(cls.name, lambda c=cls: self.write_class(c), lambda d, c=cls: self.unsupported_class(c, d), cls)  # type: ignore[misc]
        for function in module.functions:
            if not function.external:
                self.gap()
                self.write_function(function)
        if self.initial:
            self.gap()
            mark = self.begin()
            self.line("// Runs before main.")
            self.line("__attribute__((constructor)) static void initialize(void) {")
            self.enter(ir.Function("initialize", (), t.NONE, tuple(self.initial)))
            self.depth += 1
            for declaration in self.initial:
                self.line(f"{self.name(declaration.name)} = {self.expr(declaration.value or ir.Const(None))};")
            self.depth -= 1
            self.line("}")
            self.lift(mark)
        if module.main:
            self.gap()
            mark = self.begin()
            self.guarded("<main>", lambda: self.write_main(module.main), self.main_stub, *module.main)
            self.lift(mark)
        self.body = list(self.lines)

    def lines_written(self) -> list[Line]:
        return [*self.class_lines, *self.body]

    def prototypes(self, module: ir.Module) -> None:
        """Declares the functions that are called before they are defined."""
        defined: set[str] = {f.name for f in module.functions if f.external}
        names = {f.name: f for f in module.functions}
        for owner in (*(c for c in module.classes if not c.external), *(f for f in module.functions if not f.external)):
            if isinstance(owner, ir.Function):
                defined.add(owner.name)
            for node in ir.walk(owner):
                name = node.func if isinstance(node, ir.Call) else node.id if isinstance(node, ir.Name) else ""
                if name in names and name not in defined:
                    defined.add(name)
                    try:
                        self.line(f"{self.signature(names[name])};")
                    except UnsupportedError:
                        continue

    def write_function(self, function: ir.Function) -> None:
        """A function, and before it those that its lambdas became."""
        mark = self.begin()
        super().write_function(function)
        self.lift(mark)

    def begin(self) -> int:
        """The line before which functions stand that lambdas become from here on."""
        self.lifted = []
        return len(self.lines)

    def lift(self, mark: int) -> None:
        self.lines[mark:mark] = self.lifted
        self.lifted = []

    def write_constant(self, declaration: ir.Declare) -> None:
        name = declaration.name
        self.guarded(name, lambda: self.constant(declaration), lambda diagnostic: self.left_out(name, diagnostic), declaration)

    def constant(self, node: ir.Declare) -> None:
        value = node.value
        plain = isinstance(value, ir.Const) and not isinstance(node.type, t.Optional | t.Union | t.Bytes)
        text = self.declared(node.type, self.name(node.name))
        if plain and isinstance(value, ir.Const):
            self.line(f"static {text} = {self.expr(value)};")
            return
        if value is not None:
            self.expr(value)  # what has no form is told here
        self.line(f"static {text};")
        self.initial.append(node)

    def write_main(self, body: ir.Body) -> None:
        self.line("int main(int argc, char **argv) {" if self.is_driver() else "int main(void) {")
        self.enter(ir.Function("main", (), t.INT, body))
        self.block(body)
        self.line("}")

    def prologue(self, code: Sequence[str]) -> list[Line]:
        return sorted(super().prologue(code), key=lambda line: line.text)

    def arrange(self, prologue: list[Line], helpers: list[Line], body: list[Line]) -> Iterable[Line]:
        structs = self.struct_lines([*helpers, *self.class_lines, *body])
        includes = {line.text for line in prologue} | {
            text for text in ("#include <stdint.h>", "#include <stdbool.h>") if any(self.needs(text, line) for line in structs)
        }
        for part in ([Line(text) for text in sorted(includes)], structs, self.class_lines, helpers):
            if part:
                yield from part
                yield Line("")
        yield from body

    @staticmethod
    def needs(include: str, line: Line) -> bool:
        return ("int64_t" if "stdint" in include else "bool") in line.text

    def program(self, candidate: str, driver: Generated) -> tuple[dict[str, str], str]:
        """The driver includes the candidate; what both define is the candidate's."""
        groups: dict[str, list[str]] = {}
        for line in driver.lines:
            for rule in line.rules:
                if rule.startswith("c:@"):
                    groups.setdefault(rule, []).append(line.text)
        shared = {rule for rule, lines in groups.items() if self.defines(candidate, lines)}
        lines = [line.text for line in driver.lines if not shared & set(line.rules)]
        main = '#define main solution_main\n#include "solution.c"\n#undef main\n\n' + "\n".join(lines) + "\n"
        return {"main.c": main, "solution.c": candidate}, "main.c"

    @staticmethod
    def defines(candidate: str, lines: Sequence[str]) -> bool:
        """Does a candidate define what these lines do?"""
        plain = [line for line in lines if line and not line.startswith("//")]
        mark = plain[-1] if plain[-1].startswith("} ") else plain[0]
        return mark in candidate.split("\n")

    # --- names --------------------------------------------------------------------------------------------------------

    def choose_names(self, module: ir.Module) -> dict[str, str]:
        """No name of a type or of a helper made for one may be a variable's."""
        names = super().choose_names(module)
        clashes = set(self.target.options["reserved_functions"])
        public = {f.name for f in module.functions}
        for name, chosen in names.items():
            typelike = re.search(r"^(optional_)?(int|str|float|bool|char)_(\w+_)?(list|set|map|pair|triple|tuple|seq)(_\w+)?$", chosen)
            if typelike or (name in public and chosen in clashes):
                names[name] = f"{chosen}_"
        return names

    def convention(self, name: str) -> str:
        if name.startswith("__") and name.endswith("__") and len(name) > 4:
            return name.strip("_")
        return super().convention(name)

    def fresh(self, stem: str) -> str:
        """A new variable of the function being written."""
        n = 1
        while (name := stem if n == 1 else f"{stem}{n}") in self.taken or name in self.target.helpers:
            n += 1
        self.taken.add(name)
        self.names.setdefault(name, name)
        return name if self.names[name] == name else self.fresh(stem)

    # --- functions ----------------------------------------------------------------------------------------------------

    def enter(self, function: ir.Function) -> None:
        """Looks at a function before it is written."""
        used = identifiers(ir.Module("", (function,)))
        self.taken = (
            {self.name(n) for n in used} | set(self.target.options["reserved"]) | {self.name(f.name) for f in self.module.functions}
        )
        self.taken |= {self.name(d.name) for d in self.module.constants}
        self.sizes = Magnitudes(function)
        self.result, self.attempts, self.loops, self.handling, self.present = function.result, [], 0, [], set()
        self.volatile = set()
        self.changed = mutated(function.body)
        for node in ir.walk(function):
            if isinstance(node, ir.Try):
                inside = [n for s in (*node.body, *(s for h in node.handlers for s in h.body)) for n in ir.walk(s)]
                own = {n.name for n in inside if isinstance(n, ir.Declare)}
                self.volatile |= {n.target.id for n in inside if isinstance(n, ir.Assign) and isinstance(n.target, ir.Name)} - own

    def function_def(self, function: ir.Function) -> None:
        if function.is_generator:
            raise UnsupportedError("generator", "a generator without end has no form in C", function.span)
        self.enter(function)
        super().function_def(function)

    def signature(self, function: ir.Function) -> str:
        params = self.params(function.params) or "void"
        result = self.type_name(function.result)
        return f"{result}{'' if result.endswith('*') else ' '}{self.name(function.name)}({params})"

    def param(self, param: ir.Param) -> str:
        return self.qualified(param.type, param.name)

    def qualified(self, type_: t.Type, name: str) -> str:
        """A declared variable, ``volatile`` where an attempt may change it and fail."""
        text = self.name(name)
        if name not in self.volatile:
            return self.declared(type_, text)
        c_type = self.type_name(type_, True)
        return f"{c_type}volatile {text}" if c_type.endswith("*") else f"volatile {c_type} {text}"

    # --- simple statements --------------------------------------------------------------------------------------------

    def declare(self, node: ir.Declare) -> str:
        name = self.qualified(node.type, node.name)
        if node.value is None:
            return name
        return f"{name} = {self.expr(self.fitted(node.value, node.type))}"

    def stmt_Declare(self, node: ir.Declare) -> None:
        match node.value:
            case ir.Op(concept="driver.attempt" | "driver.attempt_none" as concept, args=(ir.Lambda(body=run),)):
                self.driver_attempt(node, concept, run)
            case ir.Expr(type=t.NoneT()) as value if not isinstance(value, ir.Const) and not isinstance(node.type, t.Optional):
                self.line(f"{self.expr(value)};")
                self.line(f"{self.qualified(node.type, node.name)} = 0;")
            case _:
                self.line(self.declare(node) + self.END)
        self.present.discard(node.name)

    def fitted(self, value: ir.Expr, type_: t.Type) -> ir.Expr:
        """The value as one of a type, where it is not yet."""
        if normal(value.type) == normal(type_) or isinstance(value, ir.Block) or value.type == t.NONE:
            return value
        if isinstance(type_, t.Optional | t.Union):
            return ir.Coerce(value, type=type_)
        if isinstance(type_, t.Class) and isinstance(value.type, t.Class) and not self.is_exception(type_.name):
            return Raw(Code(f"({self.type_name(type_)}) {self.expr(value, CAST)}", CAST), type=type_)
        return value

    def driver_attempt(self, node: ir.Declare, concept: str, run: ir.Expr) -> None:
        """The outcome of the call under test: its encoded result, or the exception it ended with."""
        frame = self.fresh("frame")
        name = self.name(node.name)
        self.line(f"const char *volatile {name};")
        self.line(f"attempt {frame} = {{.outer = innermost}};")
        self.line(f"innermost = &{frame};")
        self.line(f"if (setjmp({frame}.place) == 0) {{")
        self.depth += 1
        if concept == "driver.attempt_none":
            self.line(f"{self.expr(run)};")
            self.line(f'{name} = "\\"ok\\":null";')
        else:
            self.line(f'{name} = str_concat("\\"ok\\":", {self.expr(run)});')
        self.line(f"innermost = {frame}.outer;")
        self.depth -= 1
        self.line("} else {")
        self.depth += 1
        self.line(f"{name} = encode_raised();")
        self.depth -= 1
        self.line("}")

    def stmt_ExprStmt(self, node: ir.ExprStmt) -> None:
        value = node.value
        match value:
            case ir.Op(concept="error.raise", args=(exception,)):
                self.stmt_Raise(ir.Raise(exception))
            case ir.Const() | ir.Name():
                return
            case ir.MethodCall(obj=ir.Name(id="super"), method="__init__"):
                self.base_init(value)
            case _:
                self.line(self.expr(value) + self.END)

    def stmt_Return(self, node: ir.Return) -> None:
        value = node.value
        if value is None or (isinstance(value.type, t.NoneT) and isinstance(self.result, t.NoneT)):
            if value is not None and not isinstance(value, ir.Const):
                self.line(self.expr(value) + self.END)
            self.unwind(0)
            self.line("return;" if isinstance(self.result, t.NoneT) else f"return {self.nothing(self.result)};")
            return
        if self.attempts:
            name = self.fresh("result")
            self.line(f"{self.declared(self.result, name)} = {self.expr(self.fitted(value, self.result))};")
            self.unwind(0)
            self.line(f"return {name};")
            return
        self.line(f"return {self.expr(self.fitted(value, self.result))};")

    def nothing(self, type_: t.Type) -> str:
        """None as a value of a type."""
        type_ = normal(type_)
        if isinstance(type_, t.Optional):
            return "NULL" if self.nullable(type_.inner) else f"({self.type_name(type_)}){{.has = false}}"
        name = self.type_name(type_, True)
        return "NULL" if name.endswith("*") else "0" if isinstance(type_, t.NoneT | t.Int | t.Float | t.Bool | t.Char) else f"({name}){{0}}"

    def unwind(self, keep: int) -> None:
        """Leaves the attempts beyond the first ``keep``, and does what their ``finally`` says."""
        outer = self.attempts
        for at in range(len(outer) - 1, keep - 1, -1):
            frame, final, _ = outer[at]
            if frame:
                self.line(f"innermost = {frame}.outer;")
            self.attempts = outer[:at]
            for statement in final:
                self.stmt(statement)
        self.attempts = outer

    def stmt_Break(self, node: ir.Break) -> None:
        self.leave("break")

    def stmt_Continue(self, node: ir.Continue) -> None:
        self.leave("continue")

    def leave(self, word: str) -> None:
        self.unwind(next((i for i, (_, _, loops) in enumerate(self.attempts) if loops == self.loops), len(self.attempts)))
        self.line(f"{word};")

    def stmt_Assert(self, node: ir.Assert) -> None:
        text = node.message or ir.Const("", type=t.STR)
        error = ir.New("AssertionError", (text,), type=t.Class("AssertionError"))
        self.stmt(ir.If(ir.Not(node.cond, type=t.BOOL), (ir.Raise(error),), span=node.span))

    # --- exceptions ---------------------------------------------------------------------------------------------------

    def stmt_Raise(self, node: ir.Raise) -> None:
        self.line(self.raised(node.exception) + ";")

    def raised(self, node: ir.Expr | None) -> str:
        match node:
            case None:
                caught = self.handling[-1] if self.handling else "raised"
                return f"raise_error({caught}.type, {caught}.message)"
            case ir.New(cls=cls):
                texts = message(node, self.module)
                text = '""' if not texts else self.text(texts[0])
                return f'raise_error("{cls}", {text})'
            case ir.Name():
                return f"raise_error({self.expr(node)}.type, {self.expr(node)}.message)"
            case _:
                return f"raise_exception({self.expr(node)})"

    def expr_New(self, node: ir.New) -> Code:
        if self.is_exception(node.cls):
            texts = message(node, self.module)
            return Code(f'(exception){{"{node.cls}", {self.text(texts[0]) if texts else chr(34) * 2}}}', POSTFIX)
        return self.created(node)

    def text(self, node: ir.Expr) -> str:
        """The text of a value."""
        return self.expr(ir.Op("str.of", (node,), type=t.STR)) if not isinstance(node.type, t.Str) else self.expr(node)

    def stmt_Try(self, node: ir.Try) -> None:
        if any(isinstance(n, ir.Return | ir.Break | ir.Continue) for s in node.final for n in ir.walk(s)):
            raise UnsupportedError("finally", "a finally block that leaves the function or loop has no form in C", node.span)
        if not node.final:
            self.attempt(node.body, node.handlers)
            return
        inner = node.body if not node.handlers else (ir.Try(node.body, node.handlers, span=node.span),)
        failed = self.fresh("failed")
        self.line(f"bool {failed} = false;")
        frame = self.open_attempt()
        self.attempts.append((frame, node.final, self.loops))
        self.block(inner)
        self.attempts.pop()
        self.inner(f"innermost = {frame}.outer;")
        self.line("} else {")
        self.inner(f"{failed} = true;")
        self.line("}")
        error = self.fresh("error")
        self.line(f"exception {error} = raised;")
        for statement in node.final:
            self.stmt(statement)
        self.line(f"if ({failed}) raise_exception({error});")

    @cached_property
    def raisable(self) -> frozenset[str]:
        """The exceptions that the module and the helpers can raise."""
        by_helpers = {name for h in self.target.helpers.values() for name in re.findall(r'raise_error\("(\w+)"', h.code)}
        return frozenset(by_helpers | {n.cls for n in ir.walk(self.candidate or self.module) if isinstance(n, ir.New)})

    def caught(self, name: str) -> list[str]:
        """The classes that a handler of one class catches, of those that can occur."""
        return [c for c in descendants(name, self.module.classes) if c == name or c in self.raisable]

    def inner(self, text: str) -> None:
        self.depth += 1
        self.line(text)
        self.depth -= 1

    def open_attempt(self) -> str:
        frame = self.fresh("frame")
        self.line(f"attempt {frame} = {{.outer = innermost}};")
        self.line(f"innermost = &{frame};")
        self.line(f"if (setjmp({frame}.place) == 0) {{")
        return frame

    def attempt(self, body: ir.Body, handlers: Sequence[ir.Handler]) -> None:
        frame = self.open_attempt()
        self.attempts.append((frame, (), self.loops))
        self.block(body)
        self.attempts.pop()
        if not (body and isinstance(body[-1], ir.Return | ir.Raise | ir.Break | ir.Continue)):
            self.inner(f"innermost = {frame}.outer;")
        caught_all = False
        for handler in handlers:
            classes = list(dict.fromkeys(c for name in handler.types for c in self.caught(name)))
            every = not handler.types or {"Exception", "BaseException"} & set(handler.types)
            tests = " || ".join(f'strcmp(raised.type, "{c}") == 0' for c in classes)
            if len(classes) > 3:
                tests = f"is_one_of(raised.type, (const char *[]){{{', '.join(f'{chr(34)}{c}{chr(34)}' for c in classes)}, NULL}})"
            self.line("} else {" if every else f"}} else if ({tests}) {{")
            self.depth += 1
            name = self.name(handler.name) if handler.name else ""
            reraises = any(isinstance(n, ir.Raise) and n.exception is None for s in handler.body for n in ir.walk(s))
            if handler.name or reraises:
                name = name or self.fresh("error")
                self.line(f"exception {name} = raised;")
            self.handling.append(name)
            for statement in handler.body:
                self.stmt(statement)
            self.handling.pop()
            self.depth -= 1
            if every:
                caught_all = True
                break
        if not caught_all:
            self.line("} else {")
            self.inner("raise_exception(raised);")
        self.line("}")

    # --- assignments --------------------------------------------------------------------------------------------------

    def stmt_Assign(self, node: ir.Assign) -> None:
        if isinstance(node.target, ir.TupleLit):
            found = parallel.exchange(node)
            if found is None:
                raise UnsupportedError("pattern", "a pattern is assigned here", node.span)
            xs, i, j = found
            self.line(f"{self.operation(xs.type, 'swap')}({self.arguments((xs, i, j))});")
            return
        self.line(self.assignment(dataclasses.replace(node, value=self.fitted(node.value, node.target.type))) + ";")
        if isinstance(node.target, ir.Name):
            self.present.discard(node.target.id)

    def compound(self, node: ir.Expr) -> bool:
        left = getattr(node, "left", None)
        if isinstance(node, ir.Op) or (isinstance(node, ir.Arith) and node.overflow != "unbounded"):
            return False
        if isinstance(node, ir.Bits) and (node.op in ("<<", ">>", ">>>") or isinstance(node.type, t.Bool)):
            return False
        return isinstance(left, ir.Name | ir.Field) or (
            isinstance(left, ir.Index) and left.on_fail == "unreachable" and not left.wraps and self.repeatable(left.obj)
        )

    def assignment(self, node: ir.Assign) -> str:
        target = node.target
        if isinstance(target, ir.Index) and isinstance(target.obj.type, t.List) and target.on_fail == "unreachable" and not target.wraps:
            value = node.value
            if isinstance(value, ir.Arith) and value.left == target and self.compound(value):
                return super().assignment(node)
            return f"{self.expr(target)} = {self.expr(value)}"
        return super().assignment(node)

    # --- control flow -------------------------------------------------------------------------------------------------

    def branch(self, cond: ir.Expr, body: ir.Body) -> None:
        """In a branch, what the condition says is not none is there."""
        outer = set(self.present)
        items = cond.items if isinstance(cond, ir.BoolOp) and cond.op == "and" else (cond,)
        for item in items:
            self.learn(item)
        self.block(body)
        self.present = outer

    def learn(self, cond: ir.Expr, holds: bool = True) -> None:
        match cond:
            case ir.IsNone(operand=ir.Name(id=name), negated=negated) if negated == holds:
                self.present.add(name)
            case ir.Truthy(operand=ir.Name(id=name, type=t.Optional())) if holds:
                self.present.add(name)
            case ir.Not(operand=operand):
                self.learn(operand, not holds)
            case ir.BoolOp(op="and", items=items) if holds:
                for item in items:
                    self.learn(item)
            case ir.BoolOp(op="or", items=items) if not holds:
                for item in items:
                    self.learn(item, False)
            case _:
                pass

    def stmt_If(self, node: ir.If) -> None:
        super().stmt_If(node)
        if node.then and not node.orelse and isinstance(node.then[-1], ir.Return | ir.Raise | ir.Break | ir.Continue):
            self.learn(node.cond, False)

    def expr_BoolOp(self, node: ir.BoolOp) -> Code:
        outer = set(self.present)
        op = self.target.options["bool_ops"][node.op]
        rank = self.operators.infix[op]
        parts = []
        for k, item in enumerate(node.items):
            parts.append(self.expr(item, rank + (k > 0)))
            self.learn(item, node.op == "and")
        self.present = outer
        # Mixed && and || read better with parentheses, and compilers ask for them.
        return Code(f" {op} ".join(parts), rank)

    def expr_IfExp(self, node: ir.IfExp) -> Code:
        outer = set(self.present)
        cond = self.expr(node.cond, 21)
        self.learn(node.cond)
        then = self.expr(self.fitted(node.then, node.type), 20)
        self.present = set(outer)
        self.learn(node.cond, False)
        orelse = self.expr(self.fitted(node.orelse, node.type), 20)
        self.present = outer
        if isinstance(node.type, t.NoneT):
            raise UnsupportedError("none", "a conditional without a value has no form in C", node.span)
        return Code(f"{cond} ? {then} : {orelse}", 20)

    def stmt_While(self, node: ir.While) -> None:
        always = node.cond == ir.Const(True, type=t.BOOL)
        self.loops += 1
        outer = set(self.present)
        self.present -= assigned_in(node.body)
        self.line("for (;;) {" if always else f"while {self.condition(node.cond)} {{")
        self.branch(node.cond, node.body)
        self.present = outer - assigned_in(node.body)
        self.line("}")
        self.loops -= 1

    # --- conditions of rules ------------------------------------------------------------------------------------------

    def _holds_one(self, key: str, wanted: Any, args: Sequence[ir.Expr], node: ir.Expr) -> bool:
        match key:
            case "natural":
                positive = isinstance(args[1], ir.Const) and isinstance(args[1].value, int) and args[1].value > 0
                return isinstance(args[0].type, t.Int) and positive and self.sizes.natural(args[0])
            case "nullable":
                type_ = normal(node.type)
                return isinstance(type_, t.Optional) and (self.nullable(type_.inner) or normal(args[0].type).value == type_)  # type: ignore[attr-defined]
            case "one_item":
                return isinstance(args[0], ir.ListLit) and len(args[0].items) == 1
            case "temporary0":
                return not isinstance(args[0], ir.Name | ir.Field | ir.Index | ir.Lookup)
            case "counted":
                return isinstance(args[1], ir.Const) and isinstance(args[1].value, int) and 0 <= args[1].value < 63
            case _:
                found = re.fullmatch(r"nodeop(\d+)", key)
                if found:
                    arg = args[int(found[1])]
                    return isinstance(arg, ir.Op) and arg.concept in str(wanted).split("|")
                return super()._holds_one(key, wanted, args, node)

    # --- literals -----------------------------------------------------------------------------------------------------

    def char_literal(self, value: str) -> str:
        return "'" + ("\\'" if value == "'" else '"' if value == '"' else self.escape(value)) + "'"

    def string_literal(self, value: str) -> str:
        if "\0" in value:
            raise UnsupportedError("nul", "a string with a NUL character has no form in C here")
        text = "".join(self.escape(c) for c in value)
        return '"' + re.sub(r"\?(?=\?)", r"?\\", text).replace("?\\?", "?\\?") + '"'

    def escape_code(self, code: int) -> str:
        return "".join(f"\\{b:03o}" for b in chr(code).encode("utf-8", "surrogatepass"))

    def int_literal(self, value: int, type_: t.Type) -> Code:
        if not -(1 << 63) <= value < 1 << 63:
            raise UnsupportedError("bigint", f"the integer {value} does not fit into 64 bits")
        if value == -(1 << 63):
            return Code("INT64_MIN", ATOM)
        return super().int_literal(value, type_)

    def expr_Const(self, node: ir.Const) -> Code:
        if node.value is None:
            return Code(self.nothing(node.type), ATOM)
        if isinstance(node.value, str) and isinstance(node.type, t.Char) and ord(node.value) > 127:
            raise UnsupportedError("char", "a character beyond ASCII is no char in C", node.span)
        return super().expr_Const(node)

    def array(self, type_: t.Type, items: Sequence[ir.Expr]) -> str:
        """``(int64_t[]){1, 2}``."""
        c_type = self.type_name(type_, True)
        shown = ", ".join(self.initial_value(i, type_) for i in items)
        return f"({c_type}[]){{{shown}}}"

    def initial_value(self, node: ir.Expr, type_: t.Type) -> str:
        """A value in an initializer, where a tuple needs no cast."""
        fitted = self.fitted(node, type_)
        if isinstance(fitted, ir.TupleLit) and isinstance(normal(type_), t.Tuple):
            items = normal(type_).items  # type: ignore[attr-defined]
            return "{" + ", ".join(self.initial_value(i, x) for i, x in zip(fitted.items, items, strict=True)) + "}"
        return self.expr(fitted)

    def expr_ListLit(self, node: ir.ListLit) -> Code:
        elem = element_type(normal(node.type))
        if not node.items:
            return Code(f"{self.operation(node.type, 'new')}()", POSTFIX)
        return Code(f"{self.operation(node.type, 'of')}({len(node.items)}, {self.array(elem, node.items)})", POSTFIX)

    def expr_SetLit(self, node: ir.SetLit) -> Code:
        return self.expr_ListLit(ir.ListLit(node.items, type=node.type))

    def expr_TupleLit(self, node: ir.TupleLit) -> Code:
        if not isinstance(node.type, t.Tuple):
            return self.expr_ListLit(ir.ListLit(node.items, type=node.type))
        if not node.items:
            return Code(f"({self.type_name(node.type)}){{0}}", POSTFIX)
        return Code(f"({self.type_name(node.type)}){self.initial_value(node, node.type)}", POSTFIX)

    def expr_DictLit(self, node: ir.DictLit) -> Code:
        type_ = normal(node.type)
        assert isinstance(type_, t.Dict)
        if not node.entries:
            return Code(f"{self.operation(type_, 'new')}()", POSTFIX)
        shown = ", ".join(f"{{{self.initial_value(k, type_.key)}, {self.initial_value(v, type_.value)}}}" for k, v in node.entries)
        return Code(f"{self.operation(type_, 'of')}({len(node.entries)}, ({self.mangled(type_)}_entry[]){{{shown}}})", POSTFIX)

    # --- access -------------------------------------------------------------------------------------------------------

    def expr_Index(self, node: ir.Index) -> Code:
        if isinstance(node.obj.type, t.Tuple):
            if isinstance(node.index, ir.Const):
                return Code(f"{self.expr(node.obj, POSTFIX)}.{COMPONENTS[node.index.value % len(node.obj.type.items)]}", POSTFIX)
            listed = ir.Coerce(node.obj, type=t.List(node.type))
            return self.code(ir.Index(listed, node.index, type=node.type))
        if isinstance(node.obj.type, t.List) and node.wraps and self.sizes.natural(node.index) and node.on_fail == "unreachable":
            return self.code(dataclasses.replace(node, wraps=False))
        return self.code_by_rule(node)

    def expr_Field(self, node: ir.Field) -> Code:
        if isinstance(node.obj.type, t.Class) and self.is_exception(node.obj.type.name):
            raise UnsupportedError("exception", f"the field {node.name} of an exception has no form in C", node.span)
        return Code(f"{self.expr(node.obj, POSTFIX)}->{self.name(node.name)}", POSTFIX)

    def expr_Slice(self, node: ir.Slice) -> Code:
        if isinstance(node.obj.type, t.Tuple):
            items = range(len(node.obj.type.items))
            if any(not isinstance(b, ir.Const | None) for b in (node.lo, node.hi, node.step)):
                raise UnsupportedError("slice", "a slice of a tuple needs constant bounds", node.span)
            bounds = [b.value if isinstance(b, ir.Const) else None for b in (node.lo, node.hi, node.step)]
            places = items[bounds[0] : bounds[1] : bounds[2]]
            chosen = [ir.Index(node.obj, ir.Const(i, type=t.INT), wraps=False, type=node.obj.type.items[i]) for i in places]
            return self.code(ir.TupleLit(tuple(chosen), type=node.type))
        return super().expr_Slice(node)

    def expr_IsType(self, node: ir.IsType) -> Code:
        match node.operand.type:
            case t.Union() as union if node.of in union.members:
                return Code(f"{self.expr(node.operand, POSTFIX)}.tag == {self.tag(union, node.of)}", 80)
            case t.Optional(inner=t.Union() as union) if node.of in union.members:
                value = self.expr(node.operand, POSTFIX)
                return Code(f"{value}.has && {value}.value.tag == {self.tag(union, node.of)}", 40)
            case t.Optional(inner=inner) if inner == node.of:
                return self.code(ir.IsNone(node.operand, negated=True, type=t.BOOL))
            case type_ if type_ == node.of:
                return self.code(ir.Const(True, type=t.BOOL))
            case _:
                return self.code(ir.Const(False, type=t.BOOL))

    def tag(self, union: t.Union, member: t.Type) -> str:
        return f"{self.mangled(union)}_holds_{self.member(normal(member))[3:]}"

    # --- comparison ---------------------------------------------------------------------------------------------------

    def expr_Compare(self, node: ir.Compare) -> Code:
        left, right = self.same_type(node.left, node.right)
        type_ = normal(left.type)
        if isinstance(type_, t.Int | t.Float | t.Char) or (isinstance(type_, t.Bool) and node.op in ("==", "!=")):
            return self.rule(f"compare.{node.op}", (left, right), node)
        if isinstance(type_, t.Str):
            for one, other in ((left, right), (right, left)):
                if other == ir.Const("", type=t.STR) and node.op in ("==", "!="):
                    return Code(f"{self.expr(one, POSTFIX)}[0] {node.op} '\\0'", 80)
            return Code(f"strcmp({self.expr(left)}, {self.expr(right)}) {node.op} 0", 80 if node.op in ("==", "!=") else 90)
        if normal(right.type) != type_:
            raise UnsupportedError("compare", f"{t.show(left.type)} and {t.show(right.type)} are not compared in C here", node.span)
        sides = f"({self.expr(left)}, {self.expr(right)})"
        if node.op in ("==", "!="):
            text = f"{self.operation(type_, 'equal')}{sides}"
            return Code(text, POSTFIX) if node.op == "==" else Code(f"!{text}", CAST)
        if isinstance(type_, t.Set):
            op = "subset" if node.op in ("<=", ">=") else "proper_subset"
            sides = sides if node.op in ("<=", "<") else f"({self.expr(right)}, {self.expr(left)})"
            return Code(f"{self.operation(type_, op)}{sides}", POSTFIX)
        return Code(f"{self.operation(type_, 'compare')}{sides} {node.op} 0", 90)

    @staticmethod
    def same_type(left: ir.Expr, right: ir.Expr) -> tuple[ir.Expr, ir.Expr]:
        """Both sides as values of one type, where one may be a value that the other only may be."""
        a, b = normal(left.type), normal(right.type)
        if a == b:
            return left, right
        for wide in (t.Union, t.Optional):
            if isinstance(a, wide) and not isinstance(b, wide):
                return left, ir.Coerce(right, type=a)
            if isinstance(b, wide) and not isinstance(a, wide):
                return ir.Coerce(left, type=b), right
        if isinstance(a, t.List) and isinstance(b, t.List) and a.elem == b.elem:
            return left, ir.Coerce(right, type=a)
        literal = ir.ListLit | ir.TupleLit | ir.SetLit | ir.DictLit
        if isinstance(right, literal):
            return left, dataclasses.replace(right, type=a)
        if isinstance(left, literal):
            return dataclasses.replace(left, type=b), right
        if isinstance(a, t.Int | t.Bool | t.Char) and isinstance(b, t.Int | t.Bool | t.Char):
            return left, ir.Coerce(right, type=left.type)
        if isinstance(a, t.Int | t.Float | t.Bool) and isinstance(b, t.Int | t.Float | t.Bool):
            return (ir.Coerce(left, type=t.FLOAT) if not isinstance(a, t.Float) else left), (
                ir.Coerce(right, type=t.FLOAT) if not isinstance(b, t.Float) else right
            )
        return left, right

    def expr_IsNone(self, node: ir.IsNone) -> Code:
        type_ = normal(node.operand.type)
        if isinstance(type_, t.Optional) and not self.nullable(type_.inner):
            text = f"{self.expr(node.operand, POSTFIX)}.has"
            return Code(text, POSTFIX) if node.negated else Code(f"!{text}", CAST)
        if not isinstance(type_, t.Optional):
            if isinstance(type_, t.NoneT):
                return self.code(ir.Const(not node.negated, type=t.BOOL))
            if not self.nullable(type_):
                return self.code(ir.Const(node.negated, type=t.BOOL))
        return Code(f"{self.expr(node.operand, 81)} {'!=' if node.negated else '=='} NULL", 80)

    def expr_Same(self, node: ir.Same) -> Code:
        left, right = normal(node.left.type), normal(node.right.type)
        if self.nullable(left) and not isinstance(left, t.Str):
            return Code(f"{self.expr(node.left, 81)} {'!=' if node.negated else '=='} {self.expr(node.right, 81)}", 80)
        if left == right:
            return self.code(ir.Compare("!=" if node.negated else "==", node.left, node.right, type=t.BOOL))
        return self.code(ir.Const(node.negated, type=t.BOOL))

    def expr_Truthy(self, node: ir.Truthy) -> Code:
        x = node.operand
        if isinstance(x.type, t.Union):
            return Code(f"{self.operation(x.type, 'truthy')}({self.expr(x)})", POSTFIX)
        if isinstance(x.type, t.Optional) and isinstance(normal(x.type).inner, t.Union):  # type: ignore[attr-defined]
            there = ir.IsNone(x, negated=True, type=t.BOOL)
            return self.code(ir.BoolOp("and", (there, ir.Truthy(ir.Coerce(x, type=x.type.inner), type=t.BOOL)), type=t.BOOL))
        if isinstance(x.type, t.Class) and self.has_method(x.type.name, "__bool__"):
            return self.code(ir.MethodCall(x, "__bool__", (), type=t.BOOL))
        if isinstance(x.type, t.Class) and self.has_method(x.type.name, "__len__"):
            return self.code(ir.Compare("!=", ir.MethodCall(x, "__len__", (), type=t.INT), ir.Const(0, type=t.INT), type=t.BOOL))
        return super().expr_Truthy(node)

    # --- conversion ---------------------------------------------------------------------------------------------------

    def expr_Coerce(self, node: ir.Coerce) -> Code:
        value, source, to = node.operand, normal(node.operand.type), normal(node.type)
        match source, to:
            case _ if source == to:
                return self.code(value)
            case _, t.Int(bits=0):
                raise UnsupportedError("bigint", "an integer beyond 64 bits has no type in C", node.span)
            case t.NoneT(), t.Optional():
                return Code(self.nothing(to), POSTFIX)
            case t.Optional(inner=inner), t.Optional():
                if inner == to.inner or (
                    self.nullable(inner) and self.nullable(to.inner) and self.type_name(inner) == self.type_name(to.inner)
                ):
                    return self.code(value)
                if not self.repeatable(value):
                    value = self.spilled(value)
                there = ir.IsNone(value, negated=True, type=t.BOOL)
                none = ir.Const(None, type=to)
                return self.code(ir.IfExp(there, ir.Coerce(ir.Coerce(value, type=inner), type=to), none, type=to))
            case t.Optional(inner=inner), _:
                held = self.held(value, inner)
                return held if inner == to else self.code(ir.Coerce(Raw(held, type=inner), type=to))
            case _, t.Optional(inner=inner):
                fitted = value if source == inner else ir.Coerce(value, type=inner)
                if self.nullable(inner):
                    return self.code(fitted)
                return Code(f"({self.type_name(to)}){{true, {self.initial_value(fitted, inner)}}}", POSTFIX)
            case _, t.Union():
                return self.wrapped(value, source, to)
            case t.Union(), _:
                return self.unwrapped(value, source, to)
            case t.Tuple(), t.List(elem=elem):
                return self.code(ir.ListLit(tuple(lift(p, elem) for p in self.components(value, source)), type=to))
            case t.Tuple(), t.Tuple():
                parts = zip(self.components(value, source), to.items, strict=True)
                return self.code(ir.TupleLit(tuple(lift(p, x) for p, x in parts), type=to))
            case ((t.List() | t.Set()), (t.List() | t.Set())) if type(source) is type(to) and source.elem == to.elem:
                return self.code(value)
            case _:
                converted = self.converted(value, source, to)
                if converted is not None:
                    return converted
        if self.type_name(source, True) == self.type_name(to, True):
            return self.code(value)
        return super().expr_Coerce(node) if f"coerce.{kind_of(source)}.{kind_of(to)}" in self.target.rules else self.refused(node)

    def components(self, value: ir.Expr, type_: t.Tuple) -> tuple[ir.Expr, ...]:
        """The items of a tuple one by one."""
        if isinstance(value, ir.TupleLit):
            return value.items
        if not self.repeatable(value):
            value = self.spilled(value)
        return tuple(
            ir.Index(value, ir.Const(i, type=t.INT), wraps=False, on_fail="unreachable", type=x) for i, x in enumerate(type_.items)
        )

    def spilled(self, value: ir.Expr) -> ir.Expr:
        """The value in a variable before the statement."""
        if not self._hoisting:
            raise UnsupportedError("repeated-operand", "an operand would be evaluated twice here", value.span)
        name = self.fresh("value")
        self.stmt(ir.Declare(name, value.type, value, mutable=False))
        return ir.Name(name, type=value.type)

    @staticmethod
    def refused(node: ir.Coerce) -> Code:
        raise UnsupportedError("coerce", f"{t.show(node.operand.type)} as {t.show(node.type)} has no form in C here", node.span)

    def converted(self, value: ir.Expr, source: t.Type, to: t.Type) -> Code | None:
        """A literal with its elements converted; anything else of another element type is copied."""
        match value, to:
            case ir.ListLit(items=items), t.List(elem=elem):
                return self.code(ir.ListLit(tuple(lift(i, elem) for i in items), type=to))
            case ir.SetLit(items=items), t.Set(elem=elem):
                return self.code(ir.SetLit(tuple(lift(i, elem) for i in items), type=to))
            case ir.DictLit(entries=entries), t.Dict(key=key, value=held):
                return self.code(ir.DictLit(tuple((lift(k, key), lift(v, held)) for k, v in entries), type=to))
            case ir.Op(concept="list.repeat", args=(ir.ListLit() as items, times)), t.List():
                return self.code(ir.Op("list.repeat", (ir.Coerce(items, type=to), times), type=to))
            case ir.Op(concept="iter.to_list" | "list.copy", args=(inner,)), t.List() if isinstance(inner, ir.ListLit):
                return self.code(ir.Coerce(inner, type=to))
            case _ if type(source) is type(to) and isinstance(source, t.List | t.Set | t.Dict):
                name = root(value)
                if name is not None and name in self.changed:
                    raise UnsupportedError("alias", f"{name} would be a copy of other types here, and is changed", value.span)
                return Code(f"{self.conversion(source, to)}({self.expr(value)})", POSTFIX)
            case _:
                return None

    def conversion(self, source: t.Type, to: t.Type) -> str:
        """A function that makes a container one of other element types."""
        name = f"{self.mangled(source)}_as_{self.mangled(to)}"
        if name in self.instances:
            return name

        def part(text: str, old: t.Type, new: t.Type) -> str:
            return self.expr(lift(Raw(Code(text, POSTFIX), type=old), new))

        match source, to:
            case t.Dict(), t.Dict():
                key = part("source->entries[i].key", source.key, to.key)
                value = part("source->entries[i].value", source.value, to.value)
                store = f"{self.operation(to, 'set')}(out, {key}, {value});"
            case ((t.List() | t.Set()), (t.List() | t.Set())):
                add = "append" if isinstance(to, t.List) else "add"
                store = f"{self.operation(to, add)}(out, {part('source->items[i]', source.elem, to.elem)});"
        self.instances[name] = Instance("", {})
        self.texts[name] = [
            f"// The same contents as {t.show(to)}.",
            f"static {self.mangled(to)} *{name}(const {self.mangled(source)} *source) {{",
            f"    {self.mangled(to)} *out = {self.operation(to, 'new')}();",
            f"    for (int64_t i = 0; i < source->length; i++) {store}",
            "    return out;",
            "}",
        ]
        return name

    def held(self, value: ir.Expr, inner: t.Type) -> Code:
        """What an optional holds; none is an error, unless it is known to be there."""
        known = isinstance(value, ir.Name) and value.id in self.present
        if self.nullable(inner):
            return self.code(value) if known else Code(f"{self.operation(t.Optional(inner), 'get')}({self.expr(value)})", POSTFIX)
        if known:
            return Code(f"{self.expr(value, POSTFIX)}.value", POSTFIX)
        return Code(f"{self.operation(t.Optional(inner), 'get')}({self.expr(value)})", POSTFIX)

    def wrapped(self, value: ir.Expr, source: t.Type, to: t.Union) -> Code:
        if isinstance(source, t.Union):
            raise UnsupportedError("coerce", f"{t.show(source)} as {t.show(to)} has no form in C here", value.span)
        member = next((m for m in to.members if normal(m) == source), None)
        if member is None:
            fits = [m for m in to.members if type(m) is type(source)]
            if not fits and isinstance(source, t.Int | t.Bool):
                fits = [m for m in to.members if isinstance(m, t.Float | t.Int)]
            if not fits and isinstance(source, t.Char):
                fits = [m for m in to.members if isinstance(m, t.Str)]
            if not fits and isinstance(source, t.Tuple):
                fits = [m for m in to.members if isinstance(m, t.List) and m.frozen]
            if not fits:
                raise UnsupportedError("coerce", f"{t.show(source)} as {t.show(to)} has no form in C here", value.span)
            member = fits[0]
        shown = self.initial_value(value if normal(member) == source else ir.Coerce(value, type=member), member)
        return Code(f"({self.type_name(to)}){{{self.tag(to, member)}, .{self.member(normal(member))} = {shown}}}", POSTFIX)

    def unwrapped(self, value: ir.Expr, source: t.Union, to: t.Type) -> Code:
        """What a union holds, which must be of this type."""
        if to not in source.members and isinstance(to, t.Float | t.Int | t.Bool):
            return Code(f"{self.operation(source, f'get_{self.mangled(to)}')}({self.expr(value)})", POSTFIX)
        member = next((m for m in source.members if normal(m) == to or self.mangled(m) == self.mangled(to)), None)
        if member is None:
            raise UnsupportedError("coerce", f"{t.show(source)} as {t.show(to)} has no form in C here", value.span)
        return Code(f"{self.operation(source, f'get_{self.mangled(member)}')}({self.expr(value)})", POSTFIX)

    # --- slots --------------------------------------------------------------------------------------------------------

    def slot_list(self, node: ir.Expr) -> Code:
        """An iterable as a list."""
        return self.code(self.as_list(node))

    @staticmethod
    def as_list(node: ir.Expr) -> ir.Expr:
        match node.type:
            case t.Str():
                return ir.Op("str.chars", (node,), type=t.List(t.STR))
            case t.Set(elem=elem):
                return ir.Op("set.to_list", (node,), type=t.List(elem))
            case t.Dict(key=key):
                return ir.Op("dict.keys", (node,), type=t.List(key))
            case t.Bytes():
                return ir.Op("bytes.to_list", (node,), type=t.List(t.INT))
            case t.Tuple(items=items):
                return ir.Coerce(node, type=t.List(t.join_all(items)))
            case _:
                return node

    def slot_elem(self, node: ir.Expr) -> Code:
        """An operand as it is in the first operand of the rule; see ``rule``."""
        return self.code(node)

    def slot_bound(self, node: ir.Expr) -> Code:
        """A bound of a slice; one that was left out is the smallest integer."""
        if isinstance(node, ir.Const) and node.value is None:
            return Code("INT64_MIN")
        if isinstance(node.type, t.Optional):
            missing = ir.Const(-(1 << 63), type=t.INT)
            there = ir.IsNone(node, type=t.BOOL)
            return self.code(ir.IfExp(there, missing, ir.Coerce(node, type=t.INT), type=t.INT))
        return self.code(node)

    def slot_only_item(self, node: ir.Expr) -> Code:
        """The one item of a literal."""
        assert isinstance(node, ir.ListLit)
        return self.code(self.fitted(node.items[0], element_type(normal(node.type))))

    def slot_encoded(self, node: ir.Expr) -> Code:
        return Code(f"{self.operation(node.type, 'encode')}({self.expr(node)})", POSTFIX)

    def slot_string(self, node: ir.Expr) -> Code:
        """A string, also where the operand is a character."""
        return self.code(ir.Coerce(node, type=t.STR)) if isinstance(node.type, t.Char) else self.code(node)

    def slot_repr(self, node: ir.Expr) -> Code:
        return self.represented(node, "repr")

    def slot_text(self, node: ir.Expr) -> Code:
        return self.represented(node, "text")

    def represented(self, node: ir.Expr, op: str) -> Code:
        type_ = normal(node.type)
        if op == "text" and isinstance(type_, t.Str):
            return self.code(node)
        if isinstance(node, ir.Const) and node.value is None:
            return Code('"None"')
        return Code(f"{self.operation(type_, op)}({self.expr(node)})", POSTFIX)

    def slot_format(self, node: ir.Expr) -> Code:
        """The arguments of ``printf`` that write the text of a value."""
        pattern, args = self.formatted([node])
        return Code(", ".join([pattern, *args]))

    def slot_format_line(self, node: ir.Expr) -> Code:
        pattern, args = self.formatted([node, ir.Const("\n", type=t.STR)])
        return Code(", ".join([pattern, *args]))

    def formatted(self, parts: Sequence[ir.Expr]) -> tuple[str, list[str]]:
        """A format string and its arguments for the texts of some values, one after the other."""
        pieces: list[str] = []
        args: list[str] = []
        for part in self.flattened(parts):
            conversion = ""
            value = part
            if isinstance(part, ir.Formatted):
                if part.spec:
                    raise UnsupportedError("format", f"the format {part.spec!r} has no form in C", part.span)
                value, conversion = part.value, part.conversion
            match value:
                case ir.Const(value=str(text)) if not conversion:
                    pieces.append('"' + self.string_literal(text.replace("%", "%%"))[1:-1] + '"')
                    continue
                case ir.Expr(type=t.Int(bits=64)):
                    pieces.extend(['"%"', "PRId64"])
                    args.append(self.expr(value, 1) if self.wide(value) else f"(int64_t) {self.expr(value, CAST)}")
                    continue
                case ir.Expr(type=t.Char()) if not conversion:
                    pieces.append('"%c"')
                    args.append(self.expr(value, 1))
                    continue
                case ir.Op(concept="float.fixed", args=(number, places)) if not conversion:
                    simple = isinstance(places, ir.Const)
                    pieces.append(f'"%.{places.value}f"' if isinstance(places, ir.Const) else '"%.*f"')
                    args.extend([*([] if simple else [f"(int) {self.expr(places, CAST)}"]), self.expr(number, 1)])
                    continue
            pieces.append('"%s"')
            args.append(self.represented(value, "repr" if conversion == "r" else "text").text)
        out: list[str] = []
        for piece in pieces:
            if out and out[-1].endswith('"') and piece.startswith('"'):
                out[-1] = out[-1][:-1] + piece[1:]
            else:
                out.append(piece)
        return " ".join(out) or '""', args

    def flattened(self, parts: Sequence[ir.Expr]) -> list[ir.Expr]:
        """The parts of texts inside texts."""
        out: list[ir.Expr] = []
        for part in parts:
            match part:
                case ir.Interp(parts=inner):
                    out.extend(self.flattened(inner))
                case ir.Op(concept="str.concat", args=(left, right)):
                    out.extend(self.flattened((left, right)))
                case ir.Formatted(value=ir.Interp() | ir.Op(concept="str.concat") as value, spec="", conversion=""):
                    out.extend(self.flattened((value,)))
                case ir.Op(concept="str.of", args=(value,)):
                    out.extend(self.flattened((value,)) if isinstance(value.type, t.Str) else [value])
                case ir.Coerce(operand=ir.Expr(type=t.Char()) as char, type=t.Str()):
                    out.append(char)
                case _:
                    out.append(part)
        return out

    def expr_Interp(self, node: ir.Interp) -> Code:
        pattern, args = self.formatted(node.parts)
        if not args:
            return self.code(ir.Const("".join(str(p.value) for p in node.parts if isinstance(p, ir.Const)), type=t.STR))
        self.fired.append("c:interp")
        return Code(f"str_format({', '.join([pattern, *args])})", POSTFIX)

    def wide(self, node: ir.Expr) -> bool:
        """Has the C expression of an integer 64 bits, as it is written?"""
        match node:
            case ir.Const(value=int(value)):
                return abs(value) >= 1 << 31
            case ir.Arith(left=left, right=right) | ir.Bits(left=left, right=right):
                return self.wide(left) or self.wide(right)
            case ir.Mod(left=left, right=right) | ir.IntDiv(left=left, right=right):
                return self.wide(left) or self.wide(right)
            case ir.Neg(operand=operand) | ir.Invert(operand=operand):
                return self.wide(operand)
            case ir.IfExp(then=then, orelse=orelse):
                return self.wide(then) or self.wide(orelse)
            case ir.Coerce(operand=ir.Expr(type=t.Char() | t.Bool())):
                return False
            case ir.Op(concept="str.ord" | "num.abs" | "cmp.min" | "cmp.max", args=args):
                return not isinstance(args[0].type, t.Char)
            case _:
                return True

    def expr_Op(self, node: ir.Op) -> Code:
        concept, args = node.concept, node.args
        match concept, args:
            case "str.concat", _:
                parts = self.flattened((node,))
                if len(parts) > 2 or any(not isinstance(p.type, t.Str) or isinstance(p, ir.Formatted) for p in parts):
                    return self.expr_Interp(ir.Interp(tuple(parts), type=t.STR))  # type: ignore[arg-type]
            case "error.raise", (exception,):
                # A comma expression gives the value that is never reached.
                return Code(f"({self.raised(exception)}, {self.nothing(node.type)})", ATOM)
            case (
                (
                    "codec.list"
                    | "codec.seq"
                    | "codec.set"
                    | "codec.frozenset"
                    | "codec.dict"
                    | "codec.iter"
                    | "codec.optional"
                    | "codec.dynamic"
                ),
                (value, *_),
            ):
                self.fired.append(f"c:{concept}")
                return self.slot_encoded(value)
            case "tuple.concat", _:
                items = [
                    ir.Index(a, ir.Const(i, type=t.INT), wraps=False, on_fail="unreachable", type=x)
                    for a in args
                    if isinstance(a.type, t.Tuple)
                    for i, x in enumerate(a.type.items)
                ]
                return self.code(ir.TupleLit(tuple(items), type=node.type))
            case "iter.chain", _ if len(args) > 2:
                return self.code(ir.Op("iter.chain", (ir.Op("iter.chain", args[:-1], type=node.type), args[-1]), type=node.type))
            case "iter.zip" | "iter.product" | "iter.zip_longest", _ if len(args) > 2:
                raise UnsupportedError("arity", f"{concept} of {len(args)} arguments has no form in C here", node.span)
        if args and isinstance(args[0].type, t.List | t.Set | t.Dict):
            node = dataclasses.replace(node, args=self.elements_fitted(concept, args))
        return self.rule(concept, node.args, node)

    def elements_fitted(self, concept: str, args: tuple[ir.Expr, ...]) -> tuple[ir.Expr, ...]:
        """Operands that are elements of the first as values of its element type."""
        first = args[0].type
        out = list(args)
        match concept, first:
            case (
                "list.append"
                | "list.remove"
                | "list.index"
                | "list.count"
                | "list.contains"
                | "set.add"
                | "set.discard"
                | "set.remove"
                | ("set.contains")
                | "deque.appendleft"
                | "heap.push"
                | "iter.contains",
                (t.List(elem=elem) | t.Set(elem=elem)),
            ):
                out[1] = self.fitted(out[1], elem)
            case "list.insert", t.List(elem=elem):
                out[2] = self.fitted(out[2], elem)
            case (("dict.get_or" | "dict.setdefault" | "dict.pop_or"), t.Dict(key=key, value=value)):
                out[1], out[2] = self.fitted(out[1], key), self.fitted(out[2], value)
                if normal(out[2].type) != normal(value) and isinstance(out[2], ir.ListLit | ir.DictLit | ir.SetLit):
                    out[2] = dataclasses.replace(out[2], type=value)
            case (("dict.get" | "dict.contains" | "dict.pop" | "dict.remove"), t.Dict(key=key)):
                out[1] = self.fitted(out[1], key)
            case "list.extend", t.List(elem=elem) if isinstance(out[1], ir.ListLit):
                out[1] = dataclasses.replace(out[1], type=first)
            case _:
                pass
        return tuple(out)

    # --- functions as values ------------------------------------------------------------------------------------------

    def expr_Call(self, node: ir.Call) -> Code:
        function = next((f for f in self.module.functions if f.name == node.func), None)
        args = node.args
        if function is not None:
            args = tuple(self.fitted(a, p.type) for a, p in zip(args, function.params, strict=True))
        return Code(f"{self.name(node.func)}({self.arguments(args)})", POSTFIX)

    def expr_CallValue(self, node: ir.CallValue) -> Code:
        func = node.func
        if not self.repeatable(func):
            name = self.fresh("function")
            if not self._hoisting:
                raise UnsupportedError("call", "a function that is computed is called where no variable can be", node.span)
            self.stmt(ir.Declare(name, func.type, func))
            func = ir.Name(name, type=func.type)
        text = self.expr(func, POSTFIX)
        return Code(f"{text}.call({', '.join([f'{text}.context', *(self.expr(a) for a in node.args)])})", POSTFIX)

    def expr_Name(self, node: ir.Name) -> Code:
        function = next((f for f in self.module.functions if f.name == node.id), None)
        if function is not None and isinstance(node.type, t.Func):
            params = tuple(ir.Param(p.name, x) for p, x in zip(function.params, node.type.params, strict=False))
            args = tuple(ir.Name(p.name, type=p.type) for p in params)
            return self.code(ir.Lambda(params, ir.Call(node.id, args, type=function.result), type=node.type))
        return Code(self.name(node.id))

    def expr_Lambda(self, node: ir.Lambda) -> Code:
        """A function of its own; what it captures goes with it in a struct."""
        type_ = normal(node.type)
        assert isinstance(type_, t.Func)
        types = {n.id: n.type for n in ir.walk(node.body) if isinstance(n, ir.Name)}
        known = {f.name for f in self.module.functions} | {d.name for d in self.module.constants}
        captured = sorted(n for n in free_names(node) - known if self.name(n) in self.taken)
        owner = self.name(self.function.name) if self.function is not None else "main"
        name = f"{owner}_lambda"
        n = 1
        while any(line.text.startswith("static ") and f" {name}(" in line.text.replace("*", " ") for line in (*self.lifted, *self.lines)):
            n += 1
            name = f"{owner}_lambda{n}"
        struct = f"struct {name}_context"
        saved = self.lines, self.depth, self.result, self.attempts, self._hoisting, self.fired, self.taken
        self.lines, self.depth, self.attempts, self.fired, self.taken = [], 0, [], [], set(self.taken)
        result = self.type_name(type_.result)
        if captured:
            fields = " ".join(f"{self.declared(types[c], self.name(c))};" for c in captured)
            self.line(f"{struct} {{ {fields} }};")
            self.line()
        params = ", ".join(
            ["void *context", *(self.declared(p, self.name(q.name)) for p, q in zip(type_.params, node.params, strict=True))]
        )
        self.line(f"static {result}{'' if result.endswith('*') else ' '}{name}({params}) {{")
        self.depth = 1
        if captured:
            self.line(f"{struct} *captured = context;")
            for c in captured:
                self.line(f"{self.declared(types[c], self.name(c))} = captured->{self.name(c)};")
        value = node.body
        if isinstance(value, ir.Block):
            for statement in value.stmts:
                self.stmt(statement)
            value = value.value
        self.result = type_.result
        self._hoisting = True
        if isinstance(type_.result, t.NoneT):
            self.stmt(ir.ExprStmt(value))
        else:
            self.stmt(ir.Return(value))
        self.depth = 0
        self.line("}")
        made = self.lines
        self.lines, self.depth, self.result, self.attempts, self._hoisting, self.fired, self.taken = saved
        self.lifted.extend([*made, Line("")])
        if not captured:
            return Code(f"({self.mangled(type_)}){{{name}, NULL}}", POSTFIX)
        held = ", ".join(self.name(c) for c in captured)
        return Code(f"({self.mangled(type_)}){{{name}, keep(&({struct}){{{held}}}, sizeof({struct}))}}", POSTFIX)

    def expr_Block(self, node: ir.Block) -> Code:
        """What is left inside an expression is written before the statement, where that is possible."""
        if not self._hoisting:
            raise UnsupportedError("block", "statements are needed here where C has only expressions", node.span)
        for statement in node.stmts:
            self.stmt(statement)
        return self.code(node.value)

    def expr_Assigned(self, node: ir.Assigned) -> Code:
        return Code(f"{self.name(node.name)} = {self.expr(node.value)}", 10)

    # --- rules --------------------------------------------------------------------------------------------------------

    def expr_Arith(self, node: ir.Arith) -> Code:
        """Small operands are made wide where the product would not fit an ``int``."""
        if isinstance(node.type, t.Int) and node.op == "*" and not self.wide(node.left) and not self.wide(node.right):
            left = Raw(Code(f"(int64_t) {self.expr(node.left, CAST)}", CAST), type=node.type)
            return self.rule(f"arith.{node.op}", (left, node.right), node)
        return self.rule(f"arith.{node.op}", (node.left, node.right), node)

    def unsupported_class(self, cls: ir.ClassDef, diagnostic: Diagnostic) -> None:
        super().unsupported_class(cls, diagnostic)


def lift(node: ir.Expr, to: t.Type) -> ir.Expr:
    return node if normal(node.type) == normal(to) else ir.Coerce(node, type=to)


def assigned_in(body: ir.Body) -> set[str]:
    """The variables that a body assigns."""
    return {n.target.id for s in body for n in ir.walk(s) if isinstance(n, ir.Assign) and isinstance(n.target, ir.Name)}


def kind_of(type_: t.Type) -> str:
    from dragoman.transpile.generators.base import kind

    return kind(type_)


GENERATOR = C
