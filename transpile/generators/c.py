"""IR to C (C17 with GNU extensions): structs shared by pointer, helpers made per type, ``setjmp`` for exceptions.

Memory is never freed: what a program allocates lives until it ends, so no pointer ever dangles.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Sequence
from functools import cached_property, partial
from typing import Any, ClassVar

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import Code, Generated, Line, Pass, Raw
from dragoman.transpile.generators.c_buffers import additions, growing_texts
from dragoman.transpile.generators.c_rooms import room
from dragoman.transpile.generators.c_types import CAST, ending, is_word, normal, thawed
from dragoman.transpile.generators.c_written import CWritten, is_parted
from dragoman.transpile.generators.int_widths import too_small
from dragoman.transpile.modules import identifiers
from dragoman.transpile.passes import parallel
from dragoman.transpile.passes.chars import narrow_chars
from dragoman.transpile.passes.checks import check_overflow, few_checks
from dragoman.transpile.passes.comprehensions import lower_comprehensions
from dragoman.transpile.passes.conditions import hoist_in_lambdas, unfold_conditions, unfold_selects
from dragoman.transpile.passes.declare import declare_in_lambdas
from dragoman.transpile.passes.deep_copies import spell_deep_copies
from dragoman.transpile.passes.downcasts import cast_receivers
from dragoman.transpile.passes.effects import mutated
from dragoman.transpile.passes.folds import fold_lists, fold_sums
from dragoman.transpile.passes.formatting import lower_format
from dragoman.transpile.passes.guards import write_guards
from dragoman.transpile.passes.iterators import step_by_hand
from dragoman.transpile.passes.joined_items import joined_items
from dragoman.transpile.passes.lazy_objects import lazy_objects
from dragoman.transpile.passes.lifting import lift_functions
from dragoman.transpile.passes.lowering import lower_try_else
from dragoman.transpile.passes.magnitudes import Magnitudes
from dragoman.transpile.passes.mixed import ALL
from dragoman.transpile.passes.naming import short_names
from dragoman.transpile.passes.order import order_effects
from dragoman.transpile.passes.reachability import prune_unreachable, raise_statements
from dragoman.transpile.passes.results import name_results
from dragoman.transpile.passes.sorting import sort_copies
from dragoman.transpile.passes.voids import none_of_effects
from dragoman.transpile.passes.widths import widen_ints
from dragoman.transpile.passes.wraps import CLIKE, tighten

#: Checks that are written before the statement that needs them, where there are few of them.
WRITTEN = frozenset({"index", "store", "lookup", "list.pop", "dict.remove", "str.index", "division", "remainder"})


class C(CWritten):
    ID = "c"
    EQUAL_NUMBERS = ALL - {"keys"}
    START = (r"\bmain\(", "int main(void) {}")
    NAMING = "snake"
    HAS_REPR = True
    STATIC_TYPES = True
    PASSES: ClassVar[tuple[Pass, ...]] = (
        joined_items,
        spell_deep_copies,
        tighten(CLIKE),
        declare_in_lambdas,
        step_by_hand,
        widen_ints,
        lower_try_else,
        lazy_objects,
        cast_receivers,
        lower_format,
        raise_statements,
        prune_unreachable,
        partial(write_guards, only=WRITTEN),
        partial(lift_functions, one_namespace=True),
        fold_sums,
        fold_lists,
        lower_comprehensions,
        none_of_effects,
        narrow_chars,
        unfold_selects,
        order_effects,
        unfold_conditions,
        hoist_in_lambdas,
        parallel.sequential_but(lambda _: False, is_parted),
        sort_copies("list.sorted", "list.sorted_desc", "list.sorted_by", "list.sorted_by_desc", "list.reversed"),
        name_results,
        check_overflow,
        short_names,
    )

    # --- the file -----------------------------------------------------------------------------------------------------

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
            mentions = list(ir.walk(owner, ir.Call, ir.Name))
            # A function that is a value in its own body is called by one that stands before it.
            if isinstance(owner, ir.Function) and not any(isinstance(n, ir.Name) and n.id == owner.name for n in mentions):
                defined.add(owner.name)
            for node in mentions:
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
        self.line("int main(int argc, char **argv) {" if self.is_driver else "int main(void) {")
        self.enter(ir.Function("main", (), t.INT, body))
        self.block(body)
        self.line("}")

    def prologue(self, code: Sequence[str]) -> list[Line]:
        return sorted(super().prologue(code), key=lambda line: line.text)

    def arrange(self, prologue: list[Line], helpers: list[Line], body: list[Line]) -> Iterable[Line]:
        structs = self.struct_lines()
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
        main = f"{INCLUDING}\n" + "\n".join(lines) + "\n"
        return {"main.c": main, "solution.c": candidate}, "main.c"

    @staticmethod
    def defines(candidate: str, lines: Sequence[str]) -> bool:
        """Does a candidate define what these lines do?"""
        plain = [line for line in lines if line and not line.startswith("//")] or lines
        mark = plain[-1] if plain[-1].startswith("} ") else plain[0]
        return mark in candidate.split("\n")

    # --- names --------------------------------------------------------------------------------------------------------

    def choose_names(self, module: ir.Module) -> dict[str, str]:
        """No name of a type or of a helper made for one may be a variable's."""
        names = super().choose_names(module)
        clashes = set(self.target.options["reserved_functions"])
        public = {f.name for f in module.functions} | {d.name for d in module.constants}
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
        self.taken = set(self.module_names).union(map(self.name, identifiers(function)))
        self.sizes = Magnitudes(function)
        self.result, self.attempts, self.loops, self.handling, self.present = function.result, [], 0, [], {}
        self.volatile, self.rooms, self.inside = set(), {}, {}
        self.changed = mutated(function.body)
        self.buffers, self.streams, self.stream_sizes, self.closing = growing_texts(function), {}, {}, {}
        self.closed = set()
        for node in ir.walk(function, ir.Try):
            inside = [n for s in (*node.body, *(s for h in node.handlers for s in h.body)) for n in ir.walk(s)]
            own = {n.name for n in inside if isinstance(n, ir.Declare)}
            self.volatile |= {n.target.id for n in inside if isinstance(n, ir.Assign) and isinstance(n.target, ir.Name)} - own

    @cached_property
    def module_names(self) -> frozenset[str]:
        """What no variable of a function may be called."""
        names = [*(f.name for f in self.module.functions), *(d.name for d in self.module.constants)]
        return frozenset((*self.target.options["reserved"], *map(self.name, names)))

    def function_def(self, function: ir.Function) -> None:
        if function.is_generator:
            raise UnsupportedError("generator", "a generator without end has no form in C", function.span)
        endless = {f.name for f in self.module.functions if f.is_generator}
        for call in ir.walk(function, ir.Call) if endless else ():
            if isinstance(call, ir.Call) and call.func in endless:
                raise UnsupportedError("generator", f"{call.func}, a generator without end, has no form in C", call.span)
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

    def block(self, body: ir.Body) -> None:
        """The statements of a body; a list that a loop fills gets its room where it begins."""
        for at in range(len(body) - 1):
            found = room(body, at, self.sizes.natural, self.module.strings == "ascii")
            if found is not None and found.name not in self.volatile:
                self.rooms[id(body[at])] = found
                self.inside[id(found.append)] = found.append
        for at, statement in enumerate(body):
            if isinstance(statement, ir.Declare) and statement.name in self.buffers:
                growing = [s for s in body[at + 1 :] if any(n.target == ir.Name(statement.name, type=t.STR) for n in assigns(s))]
                self.closing.setdefault(id(growing[-1]), []).append(statement.name)
        super().block(body)

    def stmt(self, node: ir.Stmt) -> None:
        """A statement; the streams that grow no more after it are closed."""
        super().stmt(node)
        for name in self.closing.pop(id(node), ()):
            self.closed.add(name)
            self.line(f"fclose({self.name(name)});")

    # --- simple statements --------------------------------------------------------------------------------------------

    def declare(self, node: ir.Declare) -> str:
        name = self.qualified(node.type, node.name)
        if node.value is None:
            return name
        return f"{name} = {self.expr(self.fitted(node.value, node.type))}"

    def stmt_Declare(self, node: ir.Declare) -> None:
        match node.value:
            case ir.Const(value=str(start)) if node.name in self.buffers:
                self.open_stream(node.name)
                if start:
                    self.grow(node.name, [node.value])
            case ir.ListLit() if id(node) in self.rooms:
                name, length = self.name(node.name), self.rooms[id(node)].length
                self.line(f"{self.declared(node.type, name)} = malloc(sizeof *{name});")
                count = self.expr(ir.Coerce(length, type=t.INT))
                size = count.removeprefix("(int64_t) ") if count.startswith("(int64_t) ") else f"(size_t) {self.expr(length, CAST)}"
                self.line(f"*{name} = ({self.mangled(node.type)}){{calloc({size}, sizeof *{name}->items), 0, {count}}};")
            case ir.Op(concept="driver.attempt" | "driver.attempt_none" as concept, args=(ir.Lambda(body=run),)):
                self.driver_attempt(node, concept, run)
            case ir.Expr(type=t.NoneT()) as value if not isinstance(value, ir.Const) and not isinstance(node.type, t.Optional):
                self.line(f"{self.expr(value)};")
                self.line(f"{self.qualified(node.type, node.name)} = 0;")
            case value if node.name not in self.volatile and (
                made := self.made_before(value, node.type, self.name(node.name), node.mutable)
            ):
                if made != self.name(node.name):
                    self.line(f"{self.declared(node.type, self.name(node.name))} = {made};")
            case _:
                self.line(self.declare(node) + self.END)
        self.present.pop(node.name, None)

    def made_before(self, value: ir.Expr | None, type_: t.Type, name: str, mutable: bool) -> str:
        """A variable that the statements before now make: a formatted text, a checked sum. Empty where neither is asked for."""
        match value:
            case ir.Interp() | ir.Op(concept="str.concat") | ir.Op(concept="str.of", args=(ir.Expr(type=t.Int(bits=64)),)) if (
                type_ == t.STR
            ):
                pattern, args = self.formatted([value])
                if not args:
                    return ""
                if pattern == '"%s"':
                    return args[0]
                name = self.fresh("text") if mutable or not name else name
                self.line(f"char *{name};")
                self.line(f"if (asprintf(&{name}, {', '.join([pattern, *args])}) < 0) exit(1);")
                return name
            case ir.Op(
                concept="iter.next" | "iter.first",
                args=(ir.Op(concept="iter.of", args=(ir.Op(concept="dict.keys", args=(ir.Name() as entries,)),)),),
            ) if normal(value.type) == normal(type_):
                failed = 'raise_error("StopIteration", "");'
                self.line(f"if ({self.expr(entries)}->length == 0) {failed if self.catches else ending(failed)}")
                return f"{self.expr(entries)}->items[0]->key"
            case ir.Arith(overflow="checked") if self.checks_in_place(value) and type_ == t.INT:
                name = name or self.fresh({"+": "sum", "-": "difference", "*": "product"}[value.op])
                self.line(f"int64_t {name};")
                self.line(self.overflow_check(value, name))
                return name
            case _:
                return super().made_before(value, type_, name, mutable)

    def overflow_check(self, node: ir.Arith, place: str) -> str:
        word = {"+": "add", "-": "sub", "*": "mul"}[node.op]
        failed = 'raise_error("OverflowError", "integer overflow");'
        call = f"__builtin_{word}_overflow({self.expr(node.left)}, {self.expr(node.right)}, &{place})"
        return f"if ({call}) {failed if self.catches else ending(failed)}"

    def checks_in_place(self, node: ir.Arith) -> bool:
        """Is each operation of this kind in the module a statement's whole value, and are they few? Else a function is shorter."""
        return node.op in self.few_checks and isinstance(node.type, t.Int)

    @cached_property
    def few_checks(self) -> frozenset[str]:
        return few_checks(self.candidate or self.module)

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
            case ir.Op() if self.effect_written(value):
                return
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
        if isinstance(value, ir.Name) and value.id in self.buffers - self.closed and not self.attempts and isinstance(self.result, t.Str):
            self.line(f"fclose({self.name(value.id)});")
            self.line(f"return {self.streams[value.id]};")
            return
        self.returning = True
        text = self.made_before(value, self.result, "", True) or self.expr(self.fitted(value, self.result))
        self.returning = False
        if self.attempts:
            name = self.fresh("result")
            self.line(f"{self.declared(self.result, name)} = {text};")
            text = name
            self.unwind(0)
        self.line(f"return {text};")

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

    # --- assignments --------------------------------------------------------------------------------------------------

    def open_stream(self, name: str) -> None:
        """Declares a text that grows: a stream in memory, and the text that it makes."""
        self.closed.discard(name)
        again = any(n.target == ir.Name(name, type=t.STR) and isinstance(n.value, ir.Const) for n in assigns(self.function or self.module))
        stream = self.name(name)
        text = self.streams[name] = self.fresh(f"{stream}_text")
        self.line(f"char *{text};")
        size = "(size_t){0}"
        if again:
            size = self.stream_sizes[name] = self.fresh(f"{stream}_size")
            self.line(f"size_t {size};")
        self.line(f"FILE *{stream} = open_memstream(&{text}, &{size});")

    def grow(self, name: str, parts: Sequence[ir.Expr]) -> None:
        """Adds texts at the end of a stream."""
        stream = self.name(name)
        match self.flattened(parts):
            case [] | [ir.Const(value="")]:
                return
            case [ir.Const(value=str(text))] if len(text) == 1 and text.isascii():
                self.line(f"fputc({self.char_literal(text)}, {stream});")
            case [ir.Expr(type=t.Char()) as char] if not isinstance(char, ir.Formatted):
                self.line(f"fputc({self.expr(char).removeprefix('(char) ')}, {stream});")
            case [ir.Expr(type=t.Str()) as text] if not isinstance(text, ir.Formatted) and not (
                isinstance(text, ir.Op) and text.concept.startswith("float.")
            ):
                self.line(f"fputs({self.expr(text)}, {stream});")
            case flat:
                pattern, args = self.formatted(flat)
                self.line(f"fprintf({', '.join([stream, pattern, *args])});")

    def stmt_Assign(self, node: ir.Assign) -> None:
        if isinstance(node.target, ir.TupleLit):
            found = parallel.exchange(node)
            if found is None:
                raise UnsupportedError("pattern", "a pattern is assigned here", node.span)
            xs, i, j = found
            self.line(f"{self.operation(xs.type, 'swap')}({self.arguments((xs, i, j))});")
            return
        if isinstance(node.target, ir.Name) and node.target.id in self.buffers:
            if isinstance(node.value, ir.Const):
                stream = self.name(node.target.id)
                self.line(f"fclose({stream});")
                self.line(f"{stream} = open_memstream(&{self.streams[node.target.id]}, &{self.stream_sizes[node.target.id]});")
                self.grow(node.target.id, [node.value] if node.value.value else [])
            else:
                self.grow(node.target.id, additions(node.target.id, node.value) or [])
            return
        match node:
            case ir.Assign(target=ir.Name(id=name, type=t.Int(bits=64)), value=ir.Arith(overflow="checked") as value) if (
                self.checks_in_place(value) and name not in self.volatile
            ):
                self.line(self.overflow_check(value, self.name(name)))
                return
            case ir.Assign(target=ir.Name(type=t.Str()) as target, value=value) if made := self.made_before(value, t.STR, "", True):
                self.line(f"{self.expr(target)} = {made};")
                self.present.pop(target.id, None)
                return
        self.line(self.assignment(dataclasses.replace(node, value=self.fitted(node.value, node.target.type))) + ";")
        if isinstance(node.target, ir.Name):
            self.present.pop(node.target.id, None)

    def compound(self, node: ir.Expr) -> bool:
        left = getattr(node, "left", None)
        if isinstance(node, ir.Op) or node.type == t.BIGINT or (isinstance(node, ir.Arith) and node.overflow != "unbounded"):
            return False
        if isinstance(node, ir.Bits) and (node.op in ("<<", ">>", ">>>") or isinstance(node.type, t.Bool)):
            return False
        return isinstance(left, ir.Name | ir.Field) or (
            isinstance(left, ir.Index) and left.on_fail == "unreachable" and not left.wraps and self.repeatable(left.obj)
        )

    def assignment(self, node: ir.Assign) -> str:
        target = node.target
        if isinstance(target, ir.Index) and isinstance(target.obj.type, t.List) and target.on_fail == "unreachable":
            value = node.value
            if target.wraps and (place := self.place(target)) is not None:
                target = dataclasses.replace(target, index=place, wraps=False)
            if target.wraps:
                return super().assignment(node)
            if isinstance(value, ir.Arith) and value.left == target and self.compound(value):
                return super().assignment(node)
            return f"{self.expr(target)} = {self.expr(value)}"
        return super().assignment(node)

    # --- control flow -------------------------------------------------------------------------------------------------

    def branch(self, cond: ir.Expr, body: ir.Body) -> None:
        """In a branch, what the condition says about variables is known."""
        outer = dict(self.present)
        items = cond.items if isinstance(cond, ir.BoolOp) and cond.op == "and" else (cond,)
        for item in items:
            self.learn(item)
        self.block(body)
        self.present = outer
        self.forget(body)

    def learn(self, cond: ir.Expr, holds: bool = True) -> None:
        match cond:
            case ir.IsNone(operand=ir.Name(id=name, type=t.Optional(inner=inner)), negated=negated) if negated == holds:
                self.present[name] = inner
            case ir.Truthy(operand=ir.Name(id=name, type=t.Optional(inner=inner))) if holds:
                self.present[name] = inner
            case ir.IsType(operand=ir.Name(id=name, type=t.Union(members=members)), of=of) if of in members:
                left = [of] if holds else [m for m in members if m != of]
                if len(left) == 1:
                    self.present[name] = left[0]
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
        outer = dict(self.present)
        op = self.target.options["bool_ops"][node.op]
        rank = self.operators.infix[op]
        parts = []
        for k, item in enumerate(node.items):
            if k == 0:
                text = self.expr(item, rank)
            else:
                with self.branch_of_expression():
                    text = self.expr(item, rank + 1)
            mixed = node.op == "or" and isinstance(item, ir.BoolOp) and item.op == "and"
            parts.append(f"({text})" if mixed else text)
            self.learn(item, node.op == "and")
        self.present = outer
        # Mixed && and || read better with parentheses, and compilers ask for them.
        return Code(f" {op} ".join(parts), rank)

    def expr_IfExp(self, node: ir.IfExp) -> Code:
        if isinstance(node.type, t.NoneT):
            raise UnsupportedError("none", "a conditional without a value has no form in C", node.span)
        outer = dict(self.present)
        cond = self.expr(node.cond, 21)
        try:
            with self.branch_of_expression():
                self.learn(node.cond)
                then = self.expr(self.fitted(node.then, node.type), 20)
                self.present = dict(outer)
                self.learn(node.cond, False)
                orelse = self.expr(self.fitted(node.orelse, node.type), 20)
        except UnsupportedError as error:
            if error.diagnostic.code not in ("repeated-operand", "block", "call") or not self._hoisting or self.sometimes:
                raise
            return self.chosen(node, cond)
        finally:
            self.present = outer
        return Code(f"{cond} ? {then} : {orelse}", 20)

    def chosen(self, node: ir.IfExp, cond: str) -> Code:
        """A conditional whose branches need statements of their own, as statements."""
        value = ir.Name(self.fresh("value"), type=node.type)
        self.line(f"{self.declared(node.type, value.id)};")
        self.stmt(ir.If(Raw(Code(cond), type=t.BOOL), (ir.Assign(value, node.then),), (ir.Assign(value, node.orelse),)))
        return self.code(value)

    def stmt_While(self, node: ir.While) -> None:
        always = node.cond == ir.Const(True, type=t.BOOL)
        self.loops += 1
        outer = dict(self.present)
        self.forget(node.body)
        self.line("for (;;) {" if always else f"while {self.condition(node.cond)} {{")
        self.branch(node.cond, node.body)
        self.present = outer
        self.forget(node.body)
        self.line("}")
        self.loops -= 1

    # --- conditions of rules ------------------------------------------------------------------------------------------

    def slot_digits(self, node: ir.Expr) -> Code:
        """The number whose text an operand is."""
        assert isinstance(node, ir.Op)
        return self.code(node.args[0])

    def expr_Op(self, node: ir.Op) -> Code:
        match node:
            case ir.Op(concept="list.contains" | "set.contains", args=(ir.ListLit(items=members) | ir.SetLit(items=members), item)) if (
                0 < len(members) <= MEMBERS
                and self.repeatable(item)
                and all(isinstance(m, ir.Const) and m.type == item.type for m in members)
            ):
                tests = tuple(ir.Compare("==", item, m, type=t.BOOL) for m in members)
                return self.code(tests[0] if len(tests) == 1 else ir.BoolOp("or", tests, type=t.BOOL))
        if id(node) in self.inside:
            items = self.expr(node.args[0])
            value = self.expr(self.elements_fitted(node.concept, node.args)[1])
            return Code(f"{items}->items[{items}->length++] = {value}", 10)
        return super().expr_Op(node)

    def _holds_one(self, key: str, wanted: Any, args: Sequence[ir.Expr], node: ir.Expr) -> bool:
        match key:
            case "natural":
                return self._holds_one("positive1", True, args, node) and self.sizes.natural(args[0])
            case "positive1":
                if not all(is_word(a.type) for a in args):
                    return False
                if isinstance(args[1], ir.Const):
                    return bool(args[1].value > 0)
                return getattr(node, "on_fail", "") == "unreachable" and self.sizes.natural(args[1])  # it is not zero
            case "told":
                return self.catches is wanted
            case "told_float":
                # What handlers may read says whether floats were divided.
                return self.catches and not all(isinstance(a, ir.Coerce) and isinstance(a.operand.type, t.Int | t.Bool) for a in args)
            case "number0":
                return isinstance(args[0], ir.Op) and args[0].concept == "str.of" and args[0].args[0].type == t.INT
            case "nullable":
                type_ = normal(node.type)
                return isinstance(type_, t.Optional) and (self.nullable(type_.inner) or normal(args[0].type).value == type_)  # type: ignore[attr-defined]
            case "plain1":
                return self.module.strings == "ascii" or (isinstance(args[1], ir.Const) and str(args[1].value).isascii())
            case "filled":
                return isinstance(args[wanted].type, t.Char) or (isinstance(args[wanted], ir.Const) and bool(args[wanted].value))
            case "operands":
                return bool(len(args) == wanted)
            case "one_item":
                return isinstance(args[0], ir.ListLit) and len(args[0].items) == 1
            case "temporary0":
                return not isinstance(args[0], ir.Name | ir.Field | ir.Index | ir.Lookup)
            case "onwards":
                low, high, step = args[1:4]
                forwards = isinstance(low, ir.Const) and isinstance(step, ir.Const) and (low.value or 0) >= 0 and 0 < step.value < 1 << 31
                return forwards and high == ir.Const(None, type=high.type)
            case "to_end":
                return isinstance(args[2], ir.Length) and args[2].obj == args[0]
            case "whole":
                alike = thawed(normal(self.as_list(args[3]).type)) == thawed(normal(args[0].type))
                return alike and args[1] == ir.Const(0, type=args[1].type) and self._holds_one("to_end", True, args, node)
            case "counted":
                return isinstance(args[1], ir.Const) and isinstance(args[1].value, int) and 0 <= args[1].value < 63
            case _:
                found = re.fullmatch(r"nodeop(\d+)", key)
                if found:
                    arg = args[int(found[1])]
                    return isinstance(arg, ir.Op) and arg.concept in str(wanted).split("|")
                return super()._holds_one(key, wanted, args, node)

    def nonneg(self, node: ir.Expr) -> bool:
        return super().nonneg(node) or self.sizes.natural(node)

    # --- rules --------------------------------------------------------------------------------------------------------

    def expr_Arith(self, node: ir.Arith) -> Code:
        """Literals are made wide where the result would not fit an ``int``."""
        if too_small(node, flags=True):
            left = Raw(Code(f"(int64_t) {self.expr(node.left, CAST)}", CAST), type=node.type)
            return self.rule(f"arith.{node.op}", (left, node.right), node)
        return self.rule(f"arith.{node.op}", (node.left, node.right), node)


def assigns(node: ir.Node) -> list[ir.Assign]:
    return [n for n in ir.walk(node, ir.Assign) if isinstance(n, ir.Assign)]


#: How a driver begins: it includes the candidate, has its own main, and catches what would end the program with a message.
INCLUDING = """\
#include <err.h>

static _Noreturn void raise_ended(int status, const char *format, ...);

#define main solution_main
#define errx raise_ended
#include "solution.c"
#undef main
#undef errx
"""

#: How many constants a value is compared with one by one.
MEMBERS = 4


GENERATOR = C
