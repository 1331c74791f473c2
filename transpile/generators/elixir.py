"""IR to Elixir (1.14): comprehensions and Enum for loops, private functions for recursion, values rebound."""

from __future__ import annotations

import dataclasses
import re
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, ClassVar

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import ATOM, POSTFIX, Code, Generated, Line, Pass
from dragoman.transpile.generators.elixir_lines import broken_line
from dragoman.transpile.generators.elixir_loops import Loops
from dragoman.transpile.generators.elixir_structs import WIDTH
from dragoman.transpile.generators.functional import distinct_keys
from dragoman.transpile.generators.operands import interpolated
from dragoman.transpile.generators.regexes import Regexes
from dragoman.transpile.generators.templates import Template
from dragoman.transpile.passes import terms
from dragoman.transpile.passes.changers import refuse_object_changers
from dragoman.transpile.passes.dictionaries import in_union
from dragoman.transpile.passes.numbers import counted_flags
from dragoman.transpile.passes.omitted import omit_defaults
from dragoman.transpile.passes.representation import lower_entry_text, lower_own_text
from dragoman.transpile.passes.widths import widen_ints
from dragoman.transpile.passes.wraps import Native, tighten_unshared

#: An index from the end counts, a quotient is rounded towards zero, a zero divisor raises.
NATIVE = Native(index_wraps=True, division="trunc", ieee_division=False, typed=False)


#: Plain access and plain division where the values at hand allow it.
drop_needless_checks = tighten_unshared(NATIVE)


class Elixir(Regexes, Loops):
    ID = "elixir"
    EQUAL_NUMBERS = frozenset({"values", "orders"})
    INDENT = "  "
    COMMENT = "#"
    NAMES_WITHIN = True
    ONE_ARITHMETIC_ERROR = True
    #: Helpers are called, captured or raised.
    HELPER_USE = r"(?<![.\w:@?])([a-z_]\w*)\(|&([a-z_]\w*)/|\b(?<!\.)([A-Z]\w*)"
    PASSES: ClassVar[tuple[Pass, ...]] = (
        *(
            lower_entry_text if step is lower_own_text else step
            for step in (*Loops.PASSES[:2], counted_flags, drop_needless_checks, refuse_object_changers, widen_ints, *Loops.PASSES[2:])
        ),
        omit_defaults,
    )

    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        self.caught = "error"
        self.current = ""
        self.own_heaps: bool | None = None

    # --- the file -----------------------------------------------------------------------------------------------------

    @property
    def module_name(self) -> str:
        return "Driver" if self.candidate is not None else "Solution"

    def program(self, candidate: str, driver: Generated) -> tuple[dict[str, str], str]:
        """The candidate is a file of its own, without the call that starts it as a program."""
        solution = re.sub(r"\n+Solution\.\w+\(\)\n*\Z", "\n", candidate)
        return {"solution.exs": solution, "main.exs": f'Code.require_file("solution.exs", __DIR__)\n\n{driver.code}'}, "main.exs"

    def arrange(self, prologue: list[Line], helpers: list[Line], body: list[Line]) -> Iterable[Line]:
        """One module; exceptions first, then what it is about, then the helpers."""
        blocks = self.blocks(helpers)
        start = [line for line in body if line.text.startswith(f"{self.module_name}.")]
        body = [line for line in body if line not in start]
        while body and not body[-1].text:
            body.pop()
        exceptions = [b for b in blocks if any(line.text.startswith("defmodule") for line in b)]
        others = [b for b in blocks if b not in exceptions]
        yield from prologue
        yield Line(f"defmodule {self.module_name} do")
        parts = [*exceptions, body, *others]
        for i, part in enumerate([p for p in parts if p]):
            if i:
                yield Line("")
            for line in part:
                yield Line(self.INDENT + line.text if line.text else "", line.rules)
        yield Line("end")
        if start:
            yield Line("")
            yield from start

    def helper_code(self, name: str) -> str:
        """A message is exact where it is shown."""
        code = super().helper_code(name)
        return code.replace("'#{text}'", "#{quoted(text)}") if self.tells("ValueError") else code

    @staticmethod
    def blocks(lines: list[Line]) -> list[list[Line]]:
        """The lines of each helper."""
        out: list[list[Line]] = []
        for line in lines:
            if not out or (line.rules and out[-1] and out[-1][0].rules != line.rules):
                while out and out[-1] and not out[-1][-1].text and not out[-1][-1].rules:
                    out[-1].pop()
                out.append([])
            if line.text or line.rules:
                out[-1].append(line)
        return out

    def write_main(self, body: ir.Body) -> None:
        match body:
            case (ir.ExprStmt(value=ir.Call(func="main", args=())),) if self.candidate is None:
                name = self.name("main")
            case _:
                name = "run" if "run" not in self.names.values() else "run_main"
                self.current = name
                self.line(f"def {name} do")
                self.body_of(self.lowering().whole(body))
                self.line("end")
                self.write_later()
        self.line(f"{self.module_name}.{name}()")

    def write_doc(self, doc: str) -> None:
        quiet = "~S" if "\\" in doc or "#{" in doc else ""
        if '"""' in doc:
            super().write_doc(doc)
            return
        self.line(f'@doc {quiet}"""')
        for text in doc.strip().splitlines():
            self.line(text.strip())
        self.line('"""')

    def write_module(self, module: ir.Module) -> None:
        doc, module = module.doc, dataclasses.replace(module, doc="")
        if doc:
            for text in doc.strip().splitlines():
                self.line(f"# {text.strip()}".rstrip())
            self.gap()
        super().write_module(module)

    def constant(self, node: ir.Declare, value: ir.Expr) -> None:
        literal = (ir.Const, ir.ListLit, ir.TupleLit, ir.DictLit, ir.Neg, ir.Arith)
        name = self.names[node.name]
        if node.name in self.cells:
            self.line(f"defp {name}, do: Process.get(:{name}, {self.expr(value)})")
            return
        helped = len(self.used_helpers)
        text = self.expr(value)
        # Where an attribute gets its value, the functions of the module are not there yet.
        if all(isinstance(n, literal) for n in ir.walk(value)) and len(self.used_helpers) == helped:
            self.attributes[node.name] = f"@{name}"
            self.line(f"@{name} {text}")
            return
        self.attributes[node.name] = f"{name}()"
        self.line(f"defp {name}, do: {text}")

    def expr_Cell(self, node: terms.Cell) -> Code:
        return Code(f"{self.name(node.name)}()", POSTFIX)

    def expr_NewCell(self, node: terms.NewCell) -> Code:
        return Code(f"{self.helper('cell')}({self.expr(node.value)})", POSTFIX)

    def expr_Held(self, node: terms.Held) -> Code:
        return Code(f"Process.get({self.expr(node.cell)})", POSTFIX)

    def expr_Stored(self, node: terms.Stored) -> Code:
        if isinstance(node.place, terms.Held):
            return Code(f"Process.put({self.expr(node.place.cell)}, {self.expr(node.value)})", POSTFIX)
        assert isinstance(node.place, terms.Cell)
        return Code(f"Process.put(:{self.name(node.place.name)}, {self.expr(node.value)})", POSTFIX)

    # --- names --------------------------------------------------------------------------------------------------------

    def convention(self, name: str) -> str:
        snake = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name.replace(".", "_").strip("_")).lower()
        return snake if snake and not snake[0].isdigit() else f"v{snake}"

    def constant_name(self, name: str) -> str:
        return self.convention(name)

    def class_name(self, name: str) -> str:
        """An exception of Elixir's own would be hidden from the helpers that raise it."""
        return f"{name}_" if name in self.target.options["exceptions"].values() else name

    def choose_names(self, module: ir.Module) -> dict[str, str]:
        """A variable may be called as a function is, but not as a keyword."""
        out = super().choose_names(module)
        methods = {m.name for c in module.classes for m in (*c.methods, *c.static_methods)}
        functions = {f.name for f in module.functions} | {c.name for c in module.classes} | methods
        self.function_names = {f.name for f in module.functions}
        for name in out.keys() - functions - {"_"}:
            wanted = self.convention(name)
            if wanted not in self.target.options["keywords"] and wanted not in out.values():
                out[name] = wanted
        return out

    # --- functions ----------------------------------------------------------------------------------------------------

    def definition(self, definition: terms.Definition, function: ir.Function) -> None:
        if self.ordered and in_union(function) and any(map(told_by_kind, (n for n in ir.walk(function) if in_union(n)))):
            raise UnsupportedError(
                "keys", "a dictionary that keeps its order is a list here, which a union can't tell from another", function.span
            )
        if function.doc:
            self.write_doc(function.doc)
        name = self.current = self.name(function.name)
        used = terms.free(definition.body)
        params = [self.param(p, p.name in used) for p in function.params]
        listed = f"({', '.join(params)})" if params else ""
        self.line(f"def {name}{listed} do")
        if function.is_generator:
            self.depth += 1
            self.sequence(definition.body, function)
            self.depth -= 1
        else:
            self.body_of(definition.body)
        self.line("end")
        self.write_later()

    def param(self, param: ir.Param, used: bool) -> str:
        name = self.name(param.name) if used else f"_{self.name(param.name)}"
        return name + ("" if param.default is None else f" \\\\ {self.expr(param.default)}")

    def body_of(self, term: terms.Term) -> None:
        self.depth += 1
        self.term(term)
        self.depth -= 1

    def write_later(self) -> None:
        """The recursions of a function, as private functions after it."""
        while self.later:
            lines = self.later.pop(0)
            self.gap()
            for line in lines:
                self.line(line)

    def private(self, stem: str) -> str:
        """A name for a private function."""
        base = f"{self.current}_{stem}"
        n = 1
        while (name := base if n == 1 else f"{base}{n}") in self.names.values() or name in self.target.helpers:
            n += 1
        self.names[f"{name}/private"] = name
        return name

    # --- long lines ---------------------------------------------------------------------------------------------------

    def line(self, text: str = "") -> None:
        """One line, or several where it is too long and has a place to break it."""
        broken = broken_line(text) if len(text) + 2 * self.depth > WIDTH and "\n" not in text else None
        if broken is None:
            super().line(text)
            return
        head, body, last = broken
        super().line(head)
        self.depth += 1 + (not last)
        for part in body:
            self.line(part)
        self.depth -= 1 + (not last)
        if last:
            super().line(last)

    # --- terms --------------------------------------------------------------------------------------------------------

    def term_Value(self, term: terms.Value) -> None:
        self.line(self.bare(self.expr(term.expr)))

    @staticmethod
    def bare(text: str) -> str:
        """``for`` and ``if`` on a line of their own need no parentheses."""
        found = re.match(r"(for|if)\(", text)
        if found is None or "\n" in text:
            return text
        depth = 0
        for at, char in enumerate(text):
            depth += (char == "(") - (char == ")")
            if depth == 0 and char == ")":
                return f"{found[1]} {text[found.end() : -1]}" if at == len(text) - 1 else text
        return text

    def term_Pack(self, term: terms.Pack) -> None:
        self.line(self.pack(term.items))

    def pack(self, items: Sequence[ir.Expr]) -> str:
        if not items:
            return "nil"
        return self.expr(items[0]) if len(items) == 1 else f"{{{self.arguments(items)}}}"

    def term_Seq(self, term: terms.Seq) -> None:
        for bind in term.binds:
            mark = len(self.lines)
            self.bind(bind)
            if len(self.lines) > mark + 1 and bind is not term.binds[-1]:
                self.line()
        if len(term.binds) and self.lines and len(self.lines) > mark + 1 and not self.nothing(term.value):
            self.line()
        if not (isinstance(term.value, terms.Pack) and not term.value.items):
            self.term(term.value)

    def bind(self, bind: terms.Bind) -> None:
        if bind.pattern is None:
            self.term(bind.value)
            return
        pattern, value = bind.pattern, bind.value
        if isinstance(value, terms.Value):
            text = self.expr(value.expr)
            if isinstance(pattern, ir.TupleLit) and not isinstance(value.expr.type, t.Tuple):
                self.line(f"{self.pattern(pattern, listed=True)} = {self.helper('unpack')}({text}, {len(pattern.items)})")
                return
            self.assign(self.pattern(pattern), self.bare(text).split("\n"))
            return
        self.assign(self.pattern(pattern), self.inner(value))

    def assign(self, pattern: str, lines: list[str]) -> None:
        """``x = value``; a value of several lines goes below."""
        if len(lines) == 1 and len(pattern) + len(lines[0]) + 3 + 2 * self.depth <= WIDTH:
            self.line(f"{pattern} = {lines[0]}")
            return
        if len(lines) > 1 and lines[0].endswith(("[", "fn ->", "%{")):
            self.line(f"{pattern} = {lines[0]}")
            for line in lines[1:]:
                self.line(line)
            return
        self.line(f"{pattern} =")
        self.depth += 1
        for line in lines:
            self.line(line)
        self.depth -= 1

    def pattern(self, target: ir.Expr, listed: bool = False) -> str:
        match target:
            case ir.TupleLit(items=items):
                inner = ", ".join(self.pattern(i, isinstance(i, ir.TupleLit) and not isinstance(i.type, t.Tuple)) for i in items)
                return f"[{inner}]" if listed else f"{{{inner}}}"
            case ir.Name(id=name):
                return "_" if name == "_" else self.name(name)
            case _:
                raise UnsupportedError("pattern", f"{type(target).__name__} is no pattern", target.span)

    def term_Branch(self, term: terms.Branch) -> None:
        arms, last = self.arms(term)
        if len(arms) > 1:
            self.cond(arms, last)
            return
        (cond, then), orelse = arms[0], last
        if self.nothing(then) and not self.nothing(orelse):
            cond, then, orelse = self.opposite(cond), orelse, then
        if isinstance(then, terms.Raise) and not self.nothing(orelse):
            # A guard: what follows need not be indented.
            (text,) = self.inner(then)
            self.line(f"if {self.expr(cond)}, do: {self.parenthesised(text)}")
            self.line()
            self.term(orelse)
            return
        keyword, test = "if", self.expr(cond)
        if self.nothing(orelse) and isinstance(cond, ir.Not):
            keyword, test = "unless", self.expr(cond.operand)
        yes, no = self.inner(then), [] if self.nothing(orelse) else self.inner(orelse)
        one = f"{keyword} {test}, do: {self.parenthesised(yes[0])}" + (f", else: {self.parenthesised(no[0])}" if no else "")
        if len(yes) == 1 and len(no) <= 1 and len(one) + 2 * self.depth <= WIDTH and not yes[0].startswith(("if ", "unless ")):
            self.line(one)
            return
        self.line(f"{keyword} {test} do")
        self.indented(yes)
        if no:
            self.line("else")
            self.indented(no)
        self.line("end")

    @staticmethod
    def parenthesised(text: str) -> str:
        """A call without parentheses gets them where a comma follows."""
        found = re.fullmatch(r"(raise|reraise|for) (.*)", text)
        return f"{found[1]}({found[2]})" if found else text

    @staticmethod
    def nothing(term: terms.Term) -> bool:
        return isinstance(term, terms.Pack) and not term.items

    @staticmethod
    def opposite(cond: ir.Expr) -> ir.Expr:
        return cond.operand if isinstance(cond, ir.Not) else ir.Not(cond, type=t.BOOL)

    def arms(self, term: terms.Branch) -> tuple[list[tuple[ir.Expr, terms.Term]], terms.Term]:
        """``if … else if … else`` as a list of arms and the last one."""
        arms: list[tuple[ir.Expr, terms.Term]] = []
        current: terms.Term = term
        while isinstance(current, terms.Branch) and (not arms or not isinstance(current.then, terms.Raise) or self.nothing(current.orelse)):
            if isinstance(current.then, terms.Raise) and not arms and not isinstance(current.orelse, terms.Raise):
                return [(current.cond, current.then)], current.orelse
            arms.append((current.cond, current.then))
            current = current.orelse
        return arms, current

    def cond(self, arms: list[tuple[ir.Expr, terms.Term]], last: terms.Term) -> None:
        rendered = [(self.expr(cond), self.inner(then)) for cond, then in arms]
        rendered.append(("true", self.inner(last)))
        short = all(len(lines) == 1 and len(test) + len(lines[0]) + 8 + 2 * self.depth <= WIDTH for test, lines in rendered)
        self.line("cond do")
        self.depth += 1
        for i, (test, lines) in enumerate(rendered):
            if short:
                self.line(f"{test} -> {lines[0]}")
                continue
            if i:
                self.line()
            self.line(f"{test} ->")
            self.indented(lines)
        self.depth -= 1
        self.line("end")

    def indented(self, lines: list[str]) -> None:
        self.depth += 1
        for line in lines:
            self.line(line)
        self.depth -= 1

    def term_Raise(self, term: terms.Raise) -> None:
        match term.exception:
            case None:
                self.line(f"reraise {self.caught}, __STACKTRACE__")
            case ir.New(cls=cls, args=args) if len(args) < 2 and not self.constructed(cls):
                self.line(f"raise {self.exception_class(cls)}" + "".join(f", {self.text_of(a)}" for a in args))
            case exception:
                self.line(f"raise {self.expr(exception)}")

    def text_of(self, node: ir.Expr) -> str:
        return self.expr(node if isinstance(node.type, t.Str) else ir.Op("str.of", (node,), type=t.STR))

    def exception_class(self, cls: str) -> str:
        """The module of a canonical exception: of the program, native, or a helper of the same name."""
        if cls in {c.name for c in self.module.classes}:
            return self.name(cls)
        native: dict[str, str] = self.target.options["exceptions"]
        return native.get(cls) or self.helper(cls)

    def caught_classes(self, names: Sequence[str]) -> list[str]:
        """Every module that canonical classes stand for; none for all of them."""
        out: dict[str, None] = {}
        table: Mapping[str, list[str]] = self.target.options["caught"]
        for name in names:
            if table.get(name) == []:
                return []
            for native in table.get(name) or [self.exception_class(name)]:
                out[self.helper(native) if native in self.target.helpers else native] = None
            out.update({self.name(c.name): None for c in self.module.classes if self.derives(c.name, name)})
        return list(out)

    def term_Try(self, term: terms.Try) -> None:
        self.line("try do")
        self.body_of(term.body)
        if term.handlers:
            self.line("rescue")
        self.depth += 1
        for i, handler in enumerate(term.handlers):
            if i:
                self.line()
            reraises = any(isinstance(x, terms.Raise) and x.exception is None for x in terms.terms(handler.body))
            named = handler.name is not None and handler.name in terms.free(handler.body)
            name = self.name(handler.name) if named and handler.name else "error" if reraises else ""
            outer, self.caught = self.caught, name
            classes = self.caught_classes(handler.types)
            listed = classes[0] if len(classes) == 1 else f"[{', '.join(classes)}]"
            self.line(f"{name or '_'} ->" if not classes else f"{name} in {listed} ->" if name else f"{listed} ->")
            self.body_of(handler.body)
            self.caught = outer
        self.depth -= 1
        if term.final is not None:
            self.line("after")
            self.body_of(term.final)
        self.line("end")

    # --- expressions --------------------------------------------------------------------------------------------------

    def _holds_one(self, key: str, wanted: Any, args: Sequence[ir.Expr], node: ir.Expr) -> bool:
        if key == "dicts":
            return bool(wanted == ("pairs" if self.ordered else "map"))
        return super()._holds_one(key, wanted, args, node)

    def expr_Name(self, node: ir.Name) -> Code:
        if node.id in self.attributes:
            return Code(self.attributes[node.id])
        if isinstance(node.type, t.Func) and node.id in self.function_names:
            return Code(f"&{self.callee(node.id)}/{len(node.type.params)}", 0)
        return super().expr_Name(node)

    def callee(self, func: str) -> str:
        external = any(f.name == func and f.external for f in self.module.functions)
        return f"Solution.{self.name(func)}" if external else self.name(func)

    def expr_Call(self, node: ir.Call) -> Code:
        return Code(f"{self.callee(node.func)}({self.arguments(node.args)})", POSTFIX)

    def expr_CallValue(self, node: ir.CallValue) -> Code:
        func = self.expr(node.func, POSTFIX)
        func = f"({func})" if isinstance(node.func, ir.Lambda) else func
        return Code(f"{func}.({self.arguments(node.args)})", POSTFIX)

    def expr_Not(self, node: ir.Not) -> Code:
        """``xs == []`` rather than ``not (xs != [])``."""
        if isinstance(node.operand, ir.Truthy):
            x = node.operand.operand
            empty = "[]" if isinstance(x.type, t.List) or (isinstance(x.type, t.Dict) and self.ordered) else ""
            empty = '""' if isinstance(x.type, t.Str | t.Bytes) else "%{}" if isinstance(x.type, t.Dict) and not self.ordered else empty
            empty = "0" if isinstance(x.type, t.Int) else empty
            if empty:
                rank = self.operators.infix["=="]
                return Code(f"{self.expr(x, rank)} == {empty}", rank)
        return self.rule("not", (node.operand,), node)

    def expr_Compare(self, node: ir.Compare) -> Code:
        """What is not equal to itself is the atom that stands for NaN; what exceeds the largest float is that float itself."""
        match node:
            case ir.Compare(op="!=" | "==" as op, left=ir.Name(type=t.Float()) as left, right=right) if left == right:
                return Code(f"{self.expr(left)} {'==' if op == '!=' else '!='} :nan", self.operators.infix["=="])
            case ir.Compare(op=">", right=ir.Const(value=float() as value)) if value == sys.float_info.max:
                node = dataclasses.replace(node, op=">=")
            case _:
                pass
        return self.compared(node) or self.rule(f"compare.{node.op}", (node.left, node.right), node)

    def expr_Lambda(self, node: ir.Lambda) -> Code:
        params = ", ".join(self.name(p.name) for p in node.params)
        head = f"fn {params} ->" if params else "fn ->"
        if isinstance(node.body, terms.Inline):
            lines = self.inner(node.body.term)
            if len(lines) > 1:
                return Code("\n".join([head, *self.deeper(lines), "end"]), ATOM)
            return Code(f"{head} {lines[0]} end", ATOM)
        return Code(f"{head} {self.expr(node.body)} end", ATOM)

    def expr_IsType(self, node: ir.IsType) -> Code:
        operand = self.expr(node.operand)
        match node.of:
            case t.Class(name=name):
                family = [c.name for c in self.module.classes if self.derives(c.name, name)] or [name]
                tests_ = [f"is_struct({operand}, {self.exception_class(n)})" for n in family]
                return Code(" or ".join(tests_), POSTFIX if len(tests_) == 1 else self.operators.infix["or"])
            case t.Set():
                return Code(f"is_struct({operand}, MapSet)", POSTFIX)
            case of:
                tests = {
                    t.NoneT: "nil",
                    t.Bool: "boolean",
                    t.Int: "integer",
                    t.Float: "float",
                    t.Str: "binary",
                    t.List: "list",
                    t.Tuple: "tuple",
                }
                name = tests.get(type(of), "")
                if isinstance(of, t.Dict):
                    name = "map" if not self.ordered else "list"
                if not name:
                    raise UnsupportedError("type-test", f"no test for {t.show(of)} in Elixir", node.span)
                return Code(f"is_{name}({operand})", POSTFIX)

    def expr_Interp(self, node: ir.Interp) -> Code:
        parts = []
        for part in node.parts:
            if isinstance(part, ir.Const):
                parts.append(self.string_literal(part.value)[1:-1])
            else:
                parts.append("#{" + self.expr(interpolated(part)) + "}")
        return Code('"' + "".join(parts) + '"', ATOM)

    def escape(self, char: str) -> str:
        return "\\#" if char == "#" else super().escape(char)

    def string_literal(self, value: str) -> str:
        return super().string_literal(value).replace("\\#", "#") if "#{" not in value else super().string_literal(value)

    def escape_code(self, code: int) -> str:
        return f"\\u{{{code:x}}}"

    def float_literal(self, value: float) -> Code:
        if value != value:
            return Code(":nan")
        if value in (float("inf"), float("-inf")):
            call = f"{self.helper('infinity')}()"
            return Code(call if value > 0 else f"-{call}", POSTFIX if value > 0 else self.operators.prefix["-"])
        text = repr(value)
        if "e" in text and "." not in text:
            text = text.replace("e", ".0e")
        return Code(text.replace("e+", "e"), ATOM if value >= 0 and not text.startswith("-") else self.operators.prefix["-"])

    def int_literal(self, value: int, type_: t.Type) -> Code:
        code = super().int_literal(value, type_)
        digits = str(abs(value))
        if len(digits) < 6:
            return code
        grouped = f"{abs(value):_}"
        return dataclasses.replace(code, text=("-" if value < 0 else "") + grouped)

    def expr_DictLit(self, node: ir.DictLit) -> Code:
        pairs = [(self.expr(k), self.expr(v)) for k, v in node.entries]
        self.fired.append(f"{self.ID}:literal.dict")
        if self.ordered:
            return Code("[" + ", ".join(f"{{{k}, {v}}}" for k, v in pairs) + "]")
        return Code("%{" + ", ".join(f"{k} => {v}" for k, v in pairs) + "}")

    def expr_Coerce(self, node: ir.Coerce) -> Code:
        match node.operand, node.type:
            case ir.Const(value=int() as value, type=t.Int()), t.Float():
                return self.float_literal(float(value))
            case _:
                return super().expr_Coerce(node)

    def expr_Select(self, node: ir.Select) -> Code:
        """``a or b`` as a value; what is no mere name is named by a function's parameter."""
        if self.repeatable(node.left):
            return super().expr_Select(node)
        name = self.fresh("value")
        again = super().expr_Select(ir.Select(node.op, ir.Name(name, type=node.left.type), node.right, type=node.type))
        return Code(f"then({self.expr(node.left)}, fn {name} -> {again.text} end)", POSTFIX)

    def spill(self, template: Any, args: Sequence[ir.Expr], node: ir.Expr) -> list[ir.Expr]:
        raise UnsupportedError("repeated-operand", "an operand would be evaluated twice here", node.span)

    def rule(self, key: str, args: Sequence[ir.Expr], node: ir.Expr) -> Code:
        own = self.of_objects(key, args)
        if own is not None:
            return own
        if key in ("str.of", "str.repr", "codec.dynamic") and self.ordered and holds_dict(args[0].type):
            raise UnsupportedError("text", "a dictionary that keeps its order is a list here, whose text can't be told", node.span)
        if key in _SPECIAL:
            code = _SPECIAL[key](self, args, node)
            if code is not None:
                self.fired.append(f"{self.ID}:{key}")
                return code
        return super().rule(key, args, node)

    def written_within(self, rule: loader.Rule, template: Template, args: Sequence[ir.Expr], node: ir.Expr) -> Code:
        """What a rule writes twice gets a name first."""
        at = next(i for i, x in enumerate(args) if self.repeats(template, i, x))
        name = self.fresh("value")
        new = [*args]
        new[at] = ir.Name(name, type=args[at].type)
        inner = self.rule(rule.concept, new, node)
        return Code(f"then({self.expr(args[at])}, fn {name} -> {inner.text} end)", POSTFIX)

    # --- comprehensions -----------------------------------------------------------------------------------------------

    def expr_Comp(self, node: ir.Comp) -> Code:
        parts = []
        for clause in node.clauses:
            pattern, source = self.iteration(clause.target, clause.iterable)
            parts.append(f"{pattern} <- {source}")
            parts.extend(self.expr(c) for c in clause.conditions)
        clauses = ", ".join(parts)
        if node.kind == "dict" and node.value is not None:
            pair = f"{{{self.expr(node.elem)}, {self.expr(node.value)}}}"
            if self.ordered:
                pairs = f"for({clauses}, do: {pair})"
                return Code(pairs if distinct_keys(node) else f"{self.helper('merge')}([], {pairs})", POSTFIX)
            return Code(f"for({clauses}, into: %{{}}, do: {pair})", POSTFIX)
        into = "into: MapSet.new(), " if node.kind == "set" else ""
        return Code(f"for({clauses}, {into}do: {self.expr(node.elem)})", POSTFIX)

    def stepped(self, args: Sequence[ir.Expr]) -> Code | None:
        """The next element of a stream, and the stream after it."""
        if not self.is_lazy(args[0]):
            return None
        stream = self.expr(args[0])
        return Code(f"{{Enum.fetch!({stream}, 0), Stream.drop({stream}, 1)}}")

    def quantified(self, key: str, args: Sequence[ir.Expr], node: ir.Expr) -> Code | None:
        """``any`` and ``all`` of a comprehension: the test is a function, and no more is looked at than needed."""
        (inner,) = args
        if not isinstance(inner, ir.Comp):
            return None
        name = "any?" if key == "iter.any" else "all?"
        test = inner.elem
        text = ""
        for i, clause in enumerate(reversed(inner.clauses)):
            body = text or ""
            conditions = list(clause.conditions)
            if name == "any?":
                parts: list[ir.Expr] = [*conditions, *([test] if i == 0 else [])]
                texts = [self.expr(p, 1000 if isinstance(p, ir.IfExp) else self.operators.infix["and"] + 1) for p in parts]
                body = (
                    " and ".join([*texts, *([text] if text else [])])
                    if len(texts) + bool(text) > 1
                    else (self.expr(parts[0]) if parts else text)
                )
            else:
                negated = [self.expr(self.opposite(c), self.operators.infix["or"] + 1) for c in conditions]
                last = text or self.expr(test, self.operators.infix["or"] + 1 if negated else 0)
                body = " or ".join([*negated, last])
            pattern, source = self.iteration(clause.target, clause.iterable)
            text = f"Enum.{name}({source}, fn {pattern} -> {body} end)"
        return Code(text, POSTFIX)

    def joined_map(self, key: str, args: Sequence[ir.Expr], node: ir.Expr) -> Code | None:
        """``Enum.map_join`` for the texts of a comprehension."""
        match args:
            case (separator, ir.Expr(type=t.List(elem=t.Optional()) | t.Iter(elem=t.Optional())) as texts):
                between = "" if separator == ir.Const("", type=t.STR) else f"{self.expr(separator)}, "
                return Code(f"Enum.map_join({self.slot_enum(texts).text}, {between}&{self.helper('not_nil')}/1)", POSTFIX)
            case (separator, ir.Comp(clauses=(clause,), elem=elem)) if not clause.conditions and elem != clause.target:
                pattern, source = self.iteration(clause.target, clause.iterable)
                between = "" if separator == ir.Const("", type=t.STR) else f"{self.expr(separator)}, "
                return Code(f"Enum.map_join({source}, {between}fn {pattern} -> {self.expr(elem)} end)", POSTFIX)
            case _:
                return None

    def zipped(self, key: str, args: Sequence[ir.Expr], node: ir.Expr) -> Code | None:
        if len(args) == 2:
            return Code(f"Enum.zip({self.slot_enum(args[0]).text}, {self.slot_enum(args[1]).text})", POSTFIX)
        return None

    def crossed(self, key: str, args: Sequence[ir.Expr], node: ir.Expr) -> Code | None:
        """All tuples: a comprehension over all arguments."""
        names = [self.fresh(n) for n in "abcdefgh"[: len(args)]]
        clauses = ", ".join(f"{n} <- {self.slot_enum(a).text}" for n, a in zip(names, args, strict=True))
        return Code(f"for({clauses}, do: {{{', '.join(names)}}})", POSTFIX)

    def chained(self, key: str, args: Sequence[ir.Expr], node: ir.Expr) -> Code | None:
        if len(args) < 3:
            return None
        return Code(f"Enum.concat([{', '.join(self.slot_enum(a).text for a in args)}])", POSTFIX)

    # --- slots --------------------------------------------------------------------------------------------------------

    def slot_enum(self, node: ir.Expr) -> Code:
        """What Enum can go over: characters of a text, keys of a dictionary."""
        match node.type:
            case t.Str():
                return Code(f"String.codepoints({self.expr(node)})", POSTFIX)
            case t.Bytes():
                return Code(f":binary.bin_to_list({self.expr(node)})", POSTFIX)
            case t.Dict():
                return self.rule("dict.keys", (node,), ir.Op("dict.keys", (node,), type=t.List(node.type.key)))
            case t.Tuple():
                return Code(f"Tuple.to_list({self.expr(node)})", POSTFIX)
            case _:
                return self.code(node)

    def slot_list(self, node: ir.Expr) -> Code:
        """As a list."""
        if isinstance(node.type, t.Set):
            return Code(f"MapSet.to_list({self.expr(node)})", POSTFIX)
        if isinstance(node, ir.Range):
            return Code(f"Enum.to_list({self.expr(node)})", POSTFIX)
        return self.slot_enum(node)

    def slot_first(self, node: ir.Expr) -> Code:
        """The first place of a range."""
        return Code(self.bound(node) if not isinstance(node, ir.Const) else str(node.value))

    def slot_last(self, node: ir.Expr) -> Code:
        """The last place of a range that ends before an index."""
        return Code(self.last(node, 1))

    def slot_next(self, node: ir.Expr) -> Code:
        """One more."""
        one = ir.Const(1, type=t.INT)
        return self.code(ir.Const(node.value + 1, type=t.INT) if isinstance(node, ir.Const) else ir.Arith("+", node, one, type=t.INT))

    def slot_count(self, node: ir.Expr) -> Code:
        """A number of times, none of them negative."""
        match node:
            case ir.Const(value=int() as value):
                return Code(str(max(value, 0)))
            case ir.Length():
                return self.code(node)
            case _:
                return Code(f"max({self.expr(node)}, 0)", POSTFIX)

    def slot_item(self, node: ir.Expr) -> Code:
        """The place of an item of a tuple, which is constant."""
        if isinstance(node, ir.Const) and node.value >= 0:
            return self.code(node)
        raise UnsupportedError("tuple-index", "an item of a tuple is taken by a place that is not constant", node.span)

    def slot_text(self, node: ir.Expr) -> Code:
        """What ``print`` shows of a value."""
        return self.code(node if isinstance(node.type, t.Str) else ir.Op("str.of", (node,), type=t.STR))

    def expr_Range(self, node: ir.Range) -> Code:
        match node.step:
            case ir.Const(value=1) if (
                isinstance(node.start, ir.Const) and isinstance(node.stop, ir.Const) and node.start.value < node.stop.value
            ):
                return Code(f"{node.start.value}..{node.stop.value - 1}", self.operators.infix[".."])
            case ir.Const(value=int() as step) if step != 0:
                return Code(f"{self.bound(node.start)}..{self.last(node.stop, step)}//{step}", self.operators.infix[".."])
            case _:
                return self.rule("range", (node.start, node.stop, node.step), node)

    def bound(self, node: ir.Expr) -> str:
        text = self.expr(node)
        return text if re.fullmatch(r"[\w.@]+(\([^()]*\))?", text) else f"({text})"

    def last(self, stop: ir.Expr, step: int) -> str:
        """The last number that may be reached: one before (or after) the end."""
        if isinstance(stop, ir.Const):
            return str(stop.value - 1 if step > 0 else stop.value + 1)
        shift = -1 if step > 0 else 1
        match stop:
            case ir.Arith(op="+" | "-" as op, left=left, right=ir.Const(value=int() as value)):
                stop, shift = left, shift + (value if op == "+" else -value)
            case _:
                pass
        if shift == 0:
            return self.bound(stop)
        return f"({self.expr(stop, self.operators.infix['-'])} {'-' if shift < 0 else '+'} {abs(shift)})"

    def regex(self, node: ir.Expr, before: str, after: str) -> Code:
        """A pattern as a sigil where it is constant."""
        if not isinstance(node, ir.Const):
            return Code(
                f'Regex.compile!("{before.replace(chr(92), chr(92) * 2)}(?:" <> {self.expr(node, POSTFIX)} <> "){after.replace(chr(92), chr(92) * 2)}", "u")',
                POSTFIX,
            )
        text = node.value.replace("/", "\\/").replace("(?P=", "(?P=").replace("\\Z", "\\z").replace("#{", "\\#{")
        if "\n" in text:
            raise UnsupportedError("regex", "a pattern with a line end has no form here", node.span)
        if (before or after) and "|" in text:
            text = f"(?:{text})"
        return Code(f"~r/{before}{text}{after}/u", ATOM)

    def slot_groups(self, node: ir.Expr) -> Code:
        """The numbers of a pattern's groups: one that took no part is then an empty text, also at the end."""
        if not isinstance(node, ir.Const):
            return Code(":all_but_first", ATOM)
        return Code(f"[{', '.join(map(str, range(1, re.compile(node.value).groups + 1)))}]", ATOM)

    def slot_found(self, node: ir.Const) -> Code:
        """What of a match is its text: the group, or all of it."""
        return Code("[1]" if re.compile(node.value).groups else ":first", ATOM)

    def slot_replacement(self, node: ir.Expr) -> Code:
        """What replaces a match: references to groups as Elixir writes them."""
        if isinstance(node, ir.Const):
            return Code(self.string_literal(re.sub(r"\\g<(\d+)>", r"\\g{\1}", node.value)), ATOM)
        return self.code(node)

    def expr_Inline(self, node: terms.Inline) -> Code:
        lines = self.inner(node.term)
        return Code(lines[0] if len(lines) == 1 else "\n".join(["(", *self.deeper(lines), ")"]), ATOM if len(lines) > 1 else 0)


def holds_dict(type_: t.Type) -> bool:
    return isinstance(type_, t.Dict) or any(map(holds_dict, t.children(type_)))


def told_by_kind(node: ir.Node) -> bool:
    """Must a dictionary of several types that a value may have be told from a list, or be equal in another order?"""
    match node:
        case ir.Compare(left=ir.Expr(type=t.Union())) | ir.Op(concept="list.contains" | "list.index" | "list.count" | "list.remove"):
            return True
        case _:
            return any(beside_list(x) for x in (getattr(node, "type", None), getattr(node, "result", None)) if isinstance(x, t.Type))


def beside_list(type_: t.Type) -> bool:
    """Is a list beside a dictionary in a union?"""
    if isinstance(type_, t.Union) and any(isinstance(m, t.Dict) for m in type_.members):
        return any(isinstance(m, t.List | t.Iter) for m in type_.members) or any(map(beside_list, t.children(type_)))
    return any(map(beside_list, t.children(type_)))


Special = Callable[[Elixir, Sequence[ir.Expr], ir.Expr], Code | None]
_SPECIAL: dict[str, Special] = {
    "iter.next": lambda g, args, node: g.stepped(args),
    "iter.any": lambda g, args, node: g.quantified("iter.any", args, node),
    "iter.all": lambda g, args, node: g.quantified("iter.all", args, node),
    "str.join": lambda g, args, node: g.joined_map("str.join", args, node),
    "iter.zip": lambda g, args, node: g.zipped("iter.zip", args, node),
    "iter.product": lambda g, args, node: g.crossed("iter.product", args, node),
    "iter.chain": lambda g, args, node: g.chained("iter.chain", args, node),
}

GENERATOR = Elixir
