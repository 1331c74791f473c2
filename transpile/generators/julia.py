"""IR to Julia (1.10 and later): places count from one, strings are UTF-8, integers wrap, methods belong to functions."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence
from functools import cache, partial
from typing import Any, ClassVar

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.generators.base import ATOM, POSTFIX, Code, Generated, Line, Pass, PatternLambda, element_type
from dragoman.transpile.generators.julia_classes import JuliaClasses
from dragoman.transpile.generators.julia_types import is_view, plain
from dragoman.transpile.generators.operands import interpolated
from dragoman.transpile.generators.regexes import Regexes
from dragoman.transpile.passes.chars import narrow_chars
from dragoman.transpile.passes.checks import check_overflow
from dragoman.transpile.passes.dictionaries import tells_order
from dragoman.transpile.passes.formatting import lower_format
from dragoman.transpile.passes.guards import write_guards
from dragoman.transpile.passes.lowering import eager_generators
from dragoman.transpile.passes.magnitudes import Magnitudes
from dragoman.transpile.passes.omitted import omit_defaults
from dragoman.transpile.passes.representation import lower_union_text
from dragoman.transpile.passes.widths import widen_ints
from dragoman.transpile.passes.wraps import CLIKE, tighten

#: The text of these is that of a number, whose characters are all one column wide.
NUMERIC_TEXT = ("int.", "float.")
#: Searches of few places, whose failure is written out.
GUARDS = frozenset({"str.index", "list.index", "list.remove"})


@cache
def library(source: str | None) -> frozenset[str]:
    """The names of Julia's library that translations or helpers may need."""
    target = loader.target("julia", source)
    texts = [a.template for r in target.rules.values() for a in r.alternatives]
    texts.extend(h.code for h in target.helpers.values())
    called = {n for text in texts for n in re.findall(r"(?<![\w.@\"])([a-z]\w*)!?(?=\.?\()", text)}
    return frozenset((called | set(target.options["library"])) - set(target.helpers))


def finite_generators(module: ir.Module) -> ir.Module:
    """Generators as functions that collect, unless somebody asks them for one element at a time."""
    asked = any(isinstance(n, ir.Op) and n.concept in ("iter.next", "iter.next_or") for n in ir.walk(module))
    return module if asked else eager_generators(module)


class Julia(Regexes, JuliaClasses):
    ID = "julia"
    COMMENT = "#"
    PASSES: ClassVar[tuple[Pass, ...]] = (
        tighten(CLIKE),
        partial(write_guards, only=GUARDS),
        widen_ints,
        finite_generators,
        lower_format,
        lower_union_text,
        narrow_chars,
        check_overflow,
        omit_defaults,
    )

    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: Variables of the functions around the one being written: an assignment would mean them.
        self.outer: list[set[str]] = []
        #: Names of Julia's library that local names have made way for, and those they have to.
        self.shadowed: set[str] = set()
        self.hidden: frozenset[str] | None = None
        self.channel = ""
        self._magnitudes: tuple[ir.Function | None, Magnitudes] | None = None

    # --- the file -----------------------------------------------------------------------------------------------------

    def translated(self, module: ir.Module) -> Generated:
        """A local name hides a function of the library only where the code does not use that function."""
        lowered = self.lowered(module)
        first = self.written(lowered)
        body = "\n".join(line.text for line in first.lines if not any("@" in r for r in line.rules))
        used = frozenset(n for n in self.shadowed if re.search(rf"(?<![\w.@!]){re.escape(n)}(?![\w!])", body))
        if used == self.shadowed and self.told_apart(first):
            return first
        again = self.anew()
        again.avoided, again.hidden = frozenset(first.helpers), used
        return again.written(lowered)

    def written(self, module: ir.Module) -> Generated:
        self.ordered = tells_order(self.candidate if self.candidate is not None else module)
        return super().written(module)

    def program(self, candidate: str, driver: Generated) -> tuple[dict[str, str], str]:
        """The candidate is a file of its own, so nothing that asks for ``PROGRAM_FILE`` runs."""
        return {"solution.jl": candidate, "main.jl": f'include("solution.jl")\n\n{driver.code}'}, "main.jl"

    def prologue(self, code: Sequence[str]) -> list[Line]:
        """What is used of the library beyond what every program sees."""
        checked = sorted(set(re.findall(r"\bchecked_\w+", "\n".join(code))))
        using = [Line(f"using Base.Checked: {', '.join(checked)}")] if checked else []
        return [*using, *super().prologue(code)]

    def write_main(self, body: ir.Body) -> None:
        """Loops at the top level have other rules of scope than those of a function."""
        self.gap()
        function = ir.Function(self.fresh("run"), (), t.NONE, body)
        single = body[0] if len(body) == 1 and isinstance(body[0], ir.ExprStmt) and isinstance(body[0].value, ir.Call) else None
        if single is None:
            self.enter(function)
            self.line(f"function {function.name}()")
            self.block(body)
            self.line(f"{self.INDENT}return nothing")
            self.line("end")
            self.leave()
            self.gap()
        self.line("if abspath(PROGRAM_FILE) == @__FILE__")
        self.line(self.INDENT + (f"{function.name}()" if single is None else self.expr(single.value)))
        self.line("end")

    def write_doc(self, doc: str) -> None:
        text = doc.strip().replace("\\", "\\\\").replace("$", "\\$").replace('"""', '\\"\\"\\"')
        self.line('"""')
        for part in text.splitlines():
            self.line(part.strip())
        self.line('"""')

    # --- names --------------------------------------------------------------------------------------------------------

    def choose_names(self, module: ir.Module) -> dict[str, str]:
        """A function of the module may not hide one of the library; a variable may where that one isn't used."""
        out = super().choose_names(module)
        methods = {m.name for c in module.classes for m in (*c.methods, *c.static_methods)}
        local_functions = {n.function.name for n in ir.walk(module, ir.FunctionDef)}
        public = {f.name for f in module.functions} | methods | {d.name for d in module.constants} | local_functions
        known = library(self.source)
        hidden = known if self.hidden is None else self.hidden
        changed = {f.name for f in module.functions if any(p.mutated for p in f.params)}
        classes = {c.name for c in module.classes}
        for name, chosen in list(out.items()):
            if name in self.given_names or name in classes:
                continue
            if chosen in known and (name in public or chosen in hidden):
                if name not in public:
                    self.shadowed.add(chosen)
                out[name] = self.free(f"{chosen}_", out)
            if name in changed and name not in methods:
                # A name that ends in ! says that the function changes an argument.
                out[name] = f"{out[name].rstrip('_')}!"
        return out

    @staticmethod
    def free(name: str, taken: dict[str, str]) -> str:
        while name in taken.values():
            name += "_"
        return name

    def convention(self, name: str) -> str:
        return name.strip("_") or "_" if name.startswith("__") else name

    def class_name(self, name: str) -> str:
        plain_name = name.strip("_") or name
        upper = plain_name[:1].upper() + plain_name[1:]
        return f"{upper}_" if upper in self.target.options["reserved"] or upper in self.target.helpers else upper

    # --- functions ----------------------------------------------------------------------------------------------------

    def enter(self, function: ir.Function) -> None:
        """The names that a function binds, for those inside it."""
        names = {p.name for p in function.params}
        stack: list[ir.Node] = list(function.body)
        while stack:
            node = stack.pop()
            if not isinstance(node, ir.FunctionDef):
                stack.extend(ir.child_nodes(node))
            match node:
                case ir.FunctionDef(function=inner):
                    names.add(inner.name)
                case ir.Declare(name=name):
                    names.add(name)
                case ir.Unpack(target=target):
                    names |= {n.id for n in ir.walk(target) if isinstance(n, ir.Name)}
        self.outer.append(names)

    def leave(self) -> None:
        self.outer.pop()

    def function_def(self, function: ir.Function) -> None:
        self.gap()
        if function.doc:
            self.write_doc(function.doc)
        self.function_text(self.name(function.name), self.params(function.params), function, plain_doc=True)

    def stmt_FunctionDef(self, node: ir.FunctionDef) -> None:
        function = node.function
        self.function_text(self.name(function.name), self.params(function.params), function)

    def function_text(self, name: str, params: str, function: ir.Function, plain_doc: bool = False) -> None:
        if function.doc and not plain_doc:
            self.write_doc(function.doc)
        outer, self.function = self.function, function
        self.enter(function)
        if not self.short(name, params, function):
            self.line(f"function {name}({params})")
            self.function_body(function)
            self.line("end")
        self.leave()
        self.function = outer

    def short(self, name: str, params: str, function: ir.Function) -> bool:
        """``f(x) = …`` for a function that is one expression."""
        match function.body:
            case (ir.Return(value=ir.Expr() as value),) if not function.is_generator and not isinstance(value, ir.IfExp):
                mark, used = len(self.lines), len(self.used_helpers)
                text = f"{name}({params}) = {self.expr(value)}"
                if len(self.lines) == mark and "\n" not in text and len(text) <= 92:
                    self.line(text)
                    return True
                del self.lines[mark:], self.used_helpers[used:]
                self.fired.clear()
        return False

    def function_body(self, function: ir.Function) -> None:
        globals_ = self.assigned_globals(function)
        if globals_:
            self.line(f"{self.INDENT}global {', '.join(globals_)}")
        if function.is_generator:
            elem = function.result.elem if isinstance(function.result, t.Iter | t.List) else t.ANY
            outer, self.channel = self.channel, self.fresh("channel")
            self.depth += 1
            self.line(f"return Channel{{{self.element(elem)}}}() do {self.channel}")
            self.block(function.body)
            self.line("end")
            self.depth -= 1
            self.channel = outer
            return
        outer, self.channel = self.channel, ""
        self.block(function.body)
        if self.ends_open(function):
            self.line(f"{self.INDENT}return nothing")
        self.channel = outer

    def assigned_globals(self, function: ir.Function) -> list[str]:
        """Variables of the module that the function assigns."""
        constants = {d.name for d in self.module.constants}
        found = [
            name
            for s in function.body
            for n in ir.walk(s, ir.Assign)
            for name in (x.id for x in ir.walk(n.target) if isinstance(x, ir.Name))
            if name in constants and (isinstance(n.target, ir.Name | ir.TupleLit))
        ]
        return [self.name(n) for n in dict.fromkeys(found)]

    def write_constant(self, declaration: ir.Declare) -> None:
        name = declaration.name

        def write() -> None:
            changed = any(isinstance(n, ir.Assign) and n.target == ir.Name(name, type=n.target.type) for n in ir.walk(self.module))
            value = "nothing" if declaration.value is None else self.typed(declaration.value, declaration.type)
            self.line(f"{'' if changed else 'const '}{self.name(name)} = {value}")

        self.guarded(name, write, lambda diagnostic: self.left_out(name, diagnostic), declaration)

    def stmt_Yield(self, node: ir.Yield) -> None:
        self.line(f"put!({self.channel}, {self.expr(node.value)})")

    # --- statements ---------------------------------------------------------------------------------------------------

    def typed(self, value: ir.Expr, type_: t.Type) -> str:
        """A value for a variable of a type, which may be wider than that of the value."""
        wider = self.retyped(value, type_) if value.type != type_ else None
        return self.expr(wider if wider is not None else value)

    def stmt_Declare(self, node: ir.Declare) -> None:
        name = self.name(node.name)
        if node.value is None:
            self.line(f"local {name}")
            return
        hides = any(node.name in names for names in self.outer[:-1])
        self.line(f"{'local ' if hides else ''}{name} = {self.typed(node.value, node.type)}")

    def stmt_ExprStmt(self, node: ir.ExprStmt) -> None:
        self.line(self.expr(node.value))

    def stmt_Break(self, node: ir.Break) -> None:
        self.line("break")

    def stmt_Continue(self, node: ir.Continue) -> None:
        self.line("continue")

    def stmt_Return(self, node: ir.Return) -> None:
        if self.channel:
            self.line("return nothing")
            return
        value = node.value
        if value is None:
            self.line("return nothing")
            return
        result = self.function.result if self.function is not None else value.type
        self.line(f"return {self.typed(value, result)}")

    def stmt_Unpack(self, node: ir.Unpack) -> None:
        names = {n.id for n in ir.walk(node.target) if isinstance(n, ir.Name)}
        if any(names & around for around in self.outer[:-1]):
            self.line(f"local {', '.join(self.name(n.id) for n in ir.walk(node.target) if isinstance(n, ir.Name))}")
        self.line(f"{self.pattern(node.target)} = {self.unpacked(node.value, len(node.target.items))}")

    def unpacked(self, value: ir.Expr, count: int) -> str:
        """A value to take apart: of the right length, or an error as in the source."""
        if isinstance(value.type, t.Tuple):
            return self.expr(value)
        return f"{self.helper('unpack')}({self.slot_vec(value).text}, {count})"

    def pattern(self, target: ir.Expr, nested: bool = False) -> str:
        if isinstance(target, ir.TupleLit):
            inner = ", ".join(self.pattern(i, nested=True) for i in target.items)
            inner += "," if len(target.items) == 1 else ""
            return f"({inner})" if nested else inner
        return self.store(target)

    def store(self, target: ir.Expr) -> str:
        match target:
            case ir.Index(obj=obj, index=index):
                return f"{self.expr(obj, POSTFIX)}[{self.place(obj, index, target)}]"
            case ir.Lookup(obj=obj, key=key):
                return f"{self.expr(obj, POSTFIX)}[{self.expr(key)}]"
            case _:
                return self.expr(target)

    def stmt_Assign(self, node: ir.Assign) -> None:
        target, value = node.target, node.value
        if isinstance(target, ir.TupleLit):
            flat = isinstance(value, ir.TupleLit) and len(value.items) > 1
            right = self.arguments(value.items) if isinstance(value, ir.TupleLit) and flat else self.unpacked(value, len(target.items))
            self.line(f"{self.pattern(target)} = {right}")
            return
        place = self.store(target)
        match value:
            case (
                ir.Arith(op=op, left=first, right=second, overflow="unbounded" | "wrap64")
                | ir.Bits(op="&" | "|" as op, left=first, right=second)
            ) if first == target:
                self.line(f"{place} {op}= {self.expr(self.promoted(op, target, second)[1], 1)}")
            case ir.Op(concept="str.concat", args=(first, second)) if first == target:
                self.line(f"{place} *= {self.expr(second, 1)}")
            case _:
                self.line(f"{place} = {self.typed(value, target.type)}")

    def stmt_If(self, node: ir.If) -> None:
        then = node.then
        if not node.orelse and len(then) == 1 and isinstance(then[0], ir.Return | ir.Break | ir.Continue | ir.Raise):
            # A guard: one line, as Julia has it.
            cond = self.expr(node.cond, self.operators.infix["&&"])
            mark, fired = len(self.lines), list(self.fired)
            self.stmt(then[0])
            if len(self.lines) == mark + 1 and len(cond) + len(self.lines[mark].text.strip()) < 70:
                text = self.lines.pop()
                self.fired = [*fired, *text.rules]
                self.line(f"{cond} && {text.text.strip()}")
                return
            del self.lines[mark:]
            self.fired = fired
        self.line(f"if {self.expr(node.cond)}")
        self.block(then)
        orelse = node.orelse
        while len(orelse) == 1 and isinstance(orelse[0], ir.If) and (test := self.quiet(orelse[0].cond)) is not None:
            self.line(f"elseif {test}")
            self.block(orelse[0].then)
            orelse = orelse[0].orelse
        if orelse:
            self.line("else")
            self.block(orelse)
        self.line("end")

    def quiet(self, node: ir.Expr) -> str | None:
        """The text of an expression that needs no line before it."""
        mark = len(self.lines)
        text = self.expr(node)
        if len(self.lines) == mark:
            return text
        del self.lines[mark:]
        return None

    def stmt_While(self, node: ir.While) -> None:
        self.line(f"while {self.expr(node.cond)}")
        self.block(node.body)
        self.line("end")

    def stmt_ForRange(self, node: ir.ForRange) -> None:
        span = self.span(node.start, node.stop, node.step)
        self.line(f"for {self.name(node.var)} in {span.text}")
        self.block(node.body)
        self.line("end")

    def stmt_ForEach(self, node: ir.ForEach) -> None:
        names = self.pattern(node.target, nested=True)
        self.line(f"for {names} in {self.iterated(node.iterable, node.target)}")
        self.block(node.body)
        self.line("end")

    # --- ranges and places --------------------------------------------------------------------------------------------

    def span(self, start: ir.Expr, stop: ir.Expr, step: ir.Expr) -> Code:
        """``a:b``, both ends included."""
        rank = self.operators.infix[".."]
        if not isinstance(step, ir.Const) or step.value == 0:
            return Code(f"{self.helper('steps')}({self.arguments((start, stop, step))})", POSTFIX)
        last = self.enclose(self.moved(stop, -1 if step.value > 0 else 1), self.operators.infix["^"])
        first = self.expr(start, self.operators.infix["^"])
        return Code(f"{first}:{last}" if step.value == 1 else f"{first}:{step.value}:{last}", rank)

    def moved(self, node: ir.Expr, by: int) -> Code:
        """An integer and a constant more."""
        match node:
            case ir.Const(value=int(value)):
                return self.int_literal(value + by, t.INT)
            case ir.Arith(op="+", left=left, right=ir.Const(value=int(value)), overflow="unbounded" | "wrap64"):
                base, by = left, by + value
            case ir.Arith(op="-", left=left, right=ir.Const(value=int(value)), overflow="unbounded" | "wrap64"):
                base, by = left, by - value
            case _:
                base = node
        if by == 0:
            return self.code(base)
        rank = self.operators.infix["+"]
        return Code(f"{self.expr(base, rank)} {'+' if by > 0 else '-'} {abs(by)}", rank)

    def place(self, obj: ir.Expr, index: ir.Expr, node: ir.Index) -> str:
        """An index as Julia counts, from one; from the end where it is negative."""
        match index:
            case ir.Const(value=int(value)) if value < 0 and node.wraps:
                return "end" if value == -1 else f"end - {-value - 1}"
            case ir.Arith(op="-", left=ir.Length(obj=whole), right=ir.Const(value=int(value))) if whole == obj and self.reaches(
                value, node
            ):
                return "end" if value == 1 else f"end - {value - 1}"
        if not node.wraps or self.natural(index):
            return self.moved(index, 1).text
        return f"{self.helper('place_of')}({self.expr(obj)}, {self.expr(index)})"

    @staticmethod
    def reaches(back: int, node: ir.Index) -> bool:
        """Is the length less so much a place from the end, also where the length is less than that?"""
        return back == 1 or (back > 1 and (not node.wraps or node.on_fail == "unreachable"))

    def natural(self, node: ir.Expr) -> bool:
        if self._magnitudes is None or self._magnitudes[0] is not self.function:
            self._magnitudes = self.function, Magnitudes(self.function)
        return self._magnitudes[1].natural(node)

    def expr_Index(self, node: ir.Index) -> Code:
        obj, index = node.obj, node.index
        self.fired.append(f"{self.ID}:index")
        match obj.type:
            case t.Str():
                text = self.char_at(node)
                return Code(text if isinstance(node.type, t.Char) else f"string({text})", POSTFIX)
            case t.Bytes():
                return Code(f"Int({self.expr(obj, POSTFIX)}[{self.place(obj, index, node)}])", POSTFIX)
            case _:
                if not node.wraps or self.natural(index) or isinstance(index, ir.Const) or self.repeatable(obj):
                    return Code(f"{self.expr(obj, POSTFIX)}[{self.place(obj, index, node)}]", POSTFIX)
                return Code(f"{self.helper('item_at')}({self.expr(obj)}, {self.expr(index)})", POSTFIX)

    def char_at(self, node: ir.Index) -> str:
        """A character of a string, whose places are bytes."""
        obj, index = node.obj, node.index
        last = isinstance(index, ir.Const) and index.value == -1 and node.wraps
        if last or (self.module.strings == "ascii" and (not node.wraps or self.natural(index) or isinstance(index, ir.Const))):
            return f"{self.expr(obj, POSTFIX)}[{self.place(obj, index, node)}]"
        return f"{self.helper('char_at')}({self.expr(obj)}, {self.expr(index)})"

    def expr_Slice(self, node: ir.Slice) -> Code:
        obj, lo, hi, step = node.obj, node.lo, node.hi, node.step
        self.fired.append(f"{self.ID}:slice")
        text = isinstance(obj.type, t.Str)
        if step is not None and not (isinstance(step, ir.Const) and step.value == 1):
            if lo is None and hi is None and isinstance(step, ir.Const) and step.value == -1:
                return Code(f"reverse({self.expr(obj)})", POSTFIX)
            none = ir.Const(None, type=t.NONE)
            return Code(f"{self.helper('slice_step')}({self.arguments((obj, lo or none, hi or none, step))})", POSTFIX)
        direct = self.direct_slice(obj, lo, hi, text)
        if direct is not None:
            return Code(direct, POSTFIX)
        bounds = [self.expr(lo) if lo is not None else "0"]
        if hi is not None:
            bounds.append(self.expr(hi))
        name = "slice_text" if text and self.module.strings != "ascii" else "slice"
        return Code(f"{self.helper(name)}({self.expr(obj)}, {', '.join(bounds)})", POSTFIX)

    def direct_slice(self, obj: ir.Expr, lo: ir.Expr | None, hi: ir.Expr | None, text: bool) -> str | None:
        """A slice in Julia's own words, where the signs of its bounds are known."""
        first = 0 if lo is None else lo.value if isinstance(lo, ir.Const) else None
        last = hi.value if isinstance(hi, ir.Const) else None
        whole = self.expr(obj)
        if lo is None and hi is None:
            return whole if text or (isinstance(obj.type, t.List) and obj.type.frozen) else f"copy({whole})"
        if first == 0 and last == -1 and text:
            return f"chop({whole})"
        if first == 0 and hi is not None and (self.natural(hi)):
            if isinstance(obj.type, t.List) and obj.type.frozen:
                return None
            return f"first({whole}, {self.expr(hi)})"
        if hi is None and isinstance(first, int) and first < 0 and not (isinstance(obj.type, t.List) and obj.type.frozen):
            return f"last({whole}, {-first})"
        if lo is not None and not self.natural(lo):
            return None
        if text and self.module.strings != "ascii":
            return f"chop({whole}; head={self.expr(lo)}, tail=0)" if hi is None and lo is not None else None
        start = "1" if lo is None else self.enclose(self.moved(lo, 1), self.operators.infix["^"])
        place = self.expr(obj, POSTFIX)
        if hi is None:
            return f"{place}[{start}:end]"
        if isinstance(last, int) and last < 0:
            return f"{place}[{start}:(end - {-last})]"
        if self.natural(hi):
            return f"{place}[{start}:min({self.expr(hi)}, end)]"
        return None

    # --- iteration ----------------------------------------------------------------------------------------------------

    def iterated(self, node: ir.Expr, target: ir.Expr | None = None) -> str:
        """What follows ``in``: nothing is copied that is only looked at."""
        return self.iterable(node, target).text

    def iterable(self, node: ir.Expr, target: ir.Expr | None = None) -> Code:
        wants_char = target is not None and isinstance(target.type, t.Char)
        match node:
            case ir.Op(concept="dict.keys" | "dict.values" as concept, args=(obj,)):
                return Code(f"{concept[5:]}({self.expr(obj)})", POSTFIX)
            case ir.Op(concept="dict.items", args=(obj,)) if isinstance(target, ir.TupleLit):
                return self.code(obj)
            case ir.Op(concept="str.chars", args=(obj,)) if wants_char or isinstance(element_type(node.type), t.Char):
                return self.code(obj)
            case ir.Op(concept="iter.enumerate", args=(obj, start)):
                inner = self.iterated(obj, part(target, 1))
                if isinstance(start, ir.Const) and start.value == 1:
                    return Code(f"enumerate({inner})", POSTFIX)
                return Code(f"zip(Iterators.countfrom({self.expr(start)}), {inner})", POSTFIX)
            case ir.Op(concept="iter.zip", args=args):
                parts = ", ".join(self.iterated(a, part(target, i)) for i, a in enumerate(args))
                return Code(f"zip({parts})", POSTFIX)
            case ir.Op(concept="iter.reversed", args=(obj,)) if isinstance(obj.type, t.List) or isinstance(obj, ir.Range):
                if not isinstance(obj, ir.Op) or (obj.concept == "str.chars" and wants_char):
                    return Code(f"Iterators.reverse({self.iterated(obj, target)})", POSTFIX)
            case ir.Range(start=start, stop=stop, step=step):
                return self.span(start, stop, step)
            case ir.Expr(type=t.Dict()):
                return Code(f"keys({self.expr(node)})", POSTFIX)
            case ir.Expr(type=t.Str()):
                return self.code(node) if wants_char else Code(f"string.(collect({self.expr(node)}))", POSTFIX)
            case ir.Expr(type=t.Bytes()):
                return Code(f"Int.({self.expr(node)})", POSTFIX)
        return self.code(node)

    def slot_each(self, node: ir.Expr) -> Code:
        """An operand that is only iterated over."""
        return self.iterable(node)

    def slot_only(self, node: ir.Expr) -> Code:
        """As ``each``, where it is the only argument: a generator needs no parentheses then."""
        if isinstance(node, ir.Comp) and node.kind in ("iter", "list"):
            return Code(self.generated(node), 0)
        return self.iterable(node)

    def slot_next(self, node: ir.Expr) -> Code:
        """A place as Julia counts."""
        return self.moved(node, 1)

    def slot_function(self, node: ir.Expr) -> Code:
        """A function; ``x -> f(x)`` is ``f``."""
        if isinstance(node, ir.Lambda) and not isinstance(node, PatternLambda) and len(node.params) == 1:
            name = self.name(node.params[0].name)
            direct = re.fullmatch(rf"([a-z_]\w*)\({re.escape(name)}\)", self.expr(node.body))
            if direct is not None and direct[1] != name:
                return Code(direct[1])
        return self.code(node)

    def slot_vec(self, node: ir.Expr) -> Code:
        """An iterable as a vector, which most are."""
        if isinstance(node, ir.Comp):
            return self.expr_Comp(dataclasses.replace(node, kind="list", type=t.List(element_type(node.type))))
        if isinstance(node.type, t.List) and not node.type.frozen:
            return self.code(node)
        if isinstance(node.type, t.Str | t.Bytes):
            return self.iterable(node)
        return Code(f"collect({self.iterated(node)})", POSTFIX)

    def slot_fresh(self, node: ir.Expr) -> Code:
        """As ``vec``, a vector that nobody else has."""
        made = isinstance(node, ir.Comp | ir.ListLit) or not isinstance(node.type, t.List) or node.type.frozen
        return self.slot_vec(node) if made else Code(f"copy({self.expr(node)})", POSTFIX)

    def slot_text(self, node: ir.Expr) -> Code:
        """What ``print`` shows of a value, as a string or a number that shows the same."""
        if isinstance(node.type, t.Str | t.Char | t.Int):
            return self.code(node)
        return self.code(ir.Op("str.of", (node,), type=t.STR))

    def expr_Range(self, node: ir.Range) -> Code:
        return self.span(node.start, node.stop, node.step)

    def expr_Comp(self, node: ir.Comp) -> Code:
        self.fired.append(f"{self.ID}:comprehension")
        inner = self.generated(node)
        match node.kind:
            case "list":
                elem = node.type.elem if isinstance(node.type, t.List | t.Iter) else node.elem.type
                prefix = "" if plain(elem) and not is_view(node.elem) else self.element(elem)
                return Code(f"{prefix}[{inner}]", POSTFIX)
            case "iter":
                return Code(f"({inner})", ATOM)
            case _:
                return Code(f"{self.type_name(node.type)}({inner})", POSTFIX)

    def generated(self, node: ir.Comp) -> str:
        """``f(x) for x in xs if p(x)``."""
        if node.value is None:
            parts = [self.typed(node.elem, element_type(node.type)) if node.kind == "list" else self.expr(node.elem, 1)]
        else:
            need = self.operators.infix["=>"] + 1
            parts = [f"{self.expr(node.elem, need)} => {self.expr(node.value, need)}"]
        for clause in node.clauses:
            parts.append(f"for {self.pattern(clause.target, nested=True)} in {self.iterated(clause.iterable, clause.target)}")
            if clause.conditions:
                need = self.operators.infix["&&"] if len(clause.conditions) > 1 else 1
                parts.append(f"if {' && '.join(self.expr(c, need) for c in clause.conditions)}")
        return " ".join(parts)

    # --- expressions --------------------------------------------------------------------------------------------------

    def expr_Not(self, node: ir.Not) -> Code:
        code = self.rule("not", (node.operand,), node)
        return Code(code.text[2:], POSTFIX) if code.text.startswith("!!") else code

    def expr_Coerce(self, node: ir.Coerce) -> Code:
        operand = node.operand
        if isinstance(operand, ir.Const) and isinstance(node.type, t.Float) and type(operand.value) is int:
            return self.float_literal(float(operand.value))
        if isinstance(operand, ir.Const) and isinstance(operand.type, t.Str) and isinstance(node.type, t.Char):
            return Code(self.char_literal(operand.value))
        wider = self.retyped(operand, node.type)
        if wider is not None:
            return self.code(wider)
        return super().expr_Coerce(node)

    def loose(self, node: ir.Expr) -> ir.Expr:
        """An integer as it is where arithmetic would convert it."""
        if isinstance(node, ir.Coerce) and node.operand.type == t.INT and isinstance(node.type, t.Float):
            return node.operand
        return node

    def expr_TrueDiv(self, node: ir.TrueDiv) -> Code:
        return self.rule("truediv", (self.loose(node.left), self.loose(node.right)), node)

    def expr_Arith(self, node: ir.Arith) -> Code:
        left, right = node.left, node.right
        if isinstance(node.type, t.Float):
            free = self.loose(left)
            if free is left or self.loose(right) is right:
                left, right = free, self.loose(right)
        return self.rule(f"arith.{node.op}", (left, right), node)

    def int_literal(self, value: int, type_: t.Type) -> Code:
        if isinstance(type_, t.Int) and type_.bits == 0:
            return Code(f"big({value})" if abs(value) < 1 << 63 else f'big"{value}"', POSTFIX)
        return super().int_literal(value, type_)

    def float_literal(self, value: float) -> Code:
        if value != value or value in (float("inf"), float("-inf")):
            return super().float_literal(value)
        text = repr(value)
        if "e" in text and "." not in text:
            text = text.replace("e", ".0e")
        return Code(text, ATOM if not text.startswith("-") else self.operators.prefix["-"])

    def char_literal(self, value: str) -> str:
        inner = {"'": "\\'", '"': '"', "$": "$"}.get(value) or self.escape(value)
        return f"'{inner}'"

    def escape(self, char: str) -> str:
        return "\\$" if char == "$" else super().escape(char)

    def escape_code(self, code: int) -> str:
        return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"

    def bytes_literal(self, node: ir.Const) -> Code:
        return Code(f"UInt8[{', '.join(f'0x{b:02x}' for b in node.value)}]", POSTFIX)

    def expr_Interp(self, node: ir.Interp) -> Code:
        parts: list[str] = []
        for i, part_ in enumerate(node.parts):
            if isinstance(part_, ir.Const):
                parts.append(self.string_literal(part_.value)[1:-1])
                continue
            text = self.expr(interpolated(part_, (t.Str, t.Int, t.Char)))
            following = node.parts[i + 1] if i + 1 < len(node.parts) else None
            runs_on = isinstance(following, ir.Const) and re.match(r"[\w!]|[^\x00-\x7f]", following.value)
            simple = re.fullmatch(r"[A-Za-z_]\w*", text) and not runs_on
            parts.append(f"${text}" if simple else f"$({text})")
        return Code('"' + "".join(parts) + '"', ATOM)

    def expr_IsType(self, node: ir.IsType) -> Code:
        rank = self.operators.infix["isa"]
        operand = self.expr(node.operand, rank + 1)
        match node.of:
            case t.NoneT():
                return Code(f"isnothing({self.expr(node.operand)})", POSTFIX)
            case t.Class(name=name) if self.is_error(name):
                return Code(f"{operand} isa {self.caught((name,)) or 'Exception'}", rank)
            case of:
                wide: dict[str, str] = self.target.options["kinds"]
                return Code(f"{operand} isa {wide.get(type(of).__name__.lower()) or self.type_name(of)}", rank)

    def expr_Truthy(self, node: ir.Truthy) -> Code:
        if isinstance(node.operand.type, t.Union | t.AnyT):
            return Code(f"{self.helper('truthy')}({self.expr(node.operand)})", POSTFIX)
        return super().expr_Truthy(node)

    def expr_Select(self, node: ir.Select) -> Code:
        if self.repeatable(node.left) or self._hoisting:
            return super().expr_Select(node)
        name = self.fresh("value")
        again = super().expr_Select(ir.Select(node.op, ir.Name(name, type=node.left.type), node.right, type=node.type))
        return Code(f"(({name} = {self.expr(node.left)}; {again.text}))", ATOM)

    def expr_Lambda(self, node: ir.Lambda) -> Code:
        if isinstance(node, PatternLambda):
            params = f"({self.pattern(node.pattern, nested=True)},)"
        else:
            names = ", ".join(self.name(p.name) for p in node.params)
            params = names if len(node.params) == 1 else f"({names})"
        return Code(f"{params} -> {self.expr(node.body)}", 0)

    def expr_Assigned(self, node: ir.Assigned) -> Code:
        return Code(f"({self.name(node.name)} = {self.expr(node.value)})", ATOM)

    def expr_Block(self, node: ir.Block) -> Code:
        """``begin … end`` is an expression."""
        inner = self.lines_within(node.stmts)
        return Code("\n".join(["begin", *inner, f"{self.INDENT}{self.expr(node.value)}", "end"]), ATOM)

    # --- rules --------------------------------------------------------------------------------------------------------

    def regex(self, node: ir.Expr, before: str, after: str) -> Code:
        """A pattern as a literal where it is constant."""
        if not isinstance(node, ir.Const):
            text = self.expr(node)
            if before or after:
                text = f'"{escaped(before)}(?:" * {self.expr(node, self.operators.infix["*"])} * "){escaped(after)}"'
            return Code(f"Regex({text})", POSTFIX)
        text = node.value.replace("\\Z", "\\z")
        if (before or after) and "|" in text:
            text = f"(?:{text})"
        pattern = before + text + after
        if pattern.endswith("\\") or '\\"' in pattern or "\n" in pattern:
            return Code(f"Regex({self.string_literal(pattern)})", POSTFIX)
        return Code('r"' + pattern.replace('"', '\\"') + '"', ATOM)

    def slot_replacement(self, node: ir.Expr) -> Code:
        """What replaces a match: groups are referred to as in the source."""
        if not isinstance(node, ir.Const):
            return Code(f"SubstitutionString({self.expr(node)})", POSTFIX)
        if "\\" not in node.value:
            return Code(self.string_literal(node.value), ATOM)
        if '"' in node.value or node.value.endswith("\\"):
            return Code(f"SubstitutionString({self.string_literal(node.value)})", POSTFIX)
        return Code(f's"{node.value}"', ATOM)

    def _holds_one(self, key: str, wanted: Any, args: Sequence[ir.Expr], node: ir.Expr) -> bool:
        match key:
            case "caught":
                caught = {c for n in ir.walk(self.candidate or self.module, ir.Handler) for c in n.types}
                return bool(caught & set(str(wanted).split("|")))
            case "natural1" | "natural2" | "natural3":
                return self.natural(args[int(key[-1])]) is bool(wanted)
            case "nonempty1":
                return (isinstance(args[1], ir.Const) and args[1].value != "") is bool(wanted)
            case "nonzero1":
                return (isinstance(self.loose(args[1]), ir.Const) and getattr(self.loose(args[1]), "value", 0) != 0) is bool(wanted)
            case "positions":
                concepts = {n.concept for n in ir.walk(self.candidate or self.module) if isinstance(n, ir.Op)}
                return bool(concepts & {"match.start", "match.end", "match.span"}) is bool(wanted)
            case "number0":
                return is_numeric_text(args[0]) is bool(wanted)
            case _:
                return super()._holds_one(key, wanted, args, node)

    @staticmethod
    def fills(node: ir.ListLit) -> bool:
        """Does ``fill`` infer the element type of this list?"""
        return isinstance(node.type, t.List) and not node.type.frozen and plain(node.type.elem) and not is_view(node.items[0])

    def rule(self, key: str, args: Sequence[ir.Expr], node: ir.Expr) -> Code:
        if key in ("iter.zip", "iter.enumerate", "iter.reversed") and isinstance(node, ir.Op):
            self.fired.append(f"{self.ID}:{key}")
            if key == "iter.reversed":
                return Code(f"reverse({self.slot_vec(args[0]).text})", POSTFIX)
            return Code(self.iterated(node), POSTFIX)
        if key == "list.repeat" and isinstance(args[0], ir.ListLit) and len(args[0].items) == 1 and self.fills(args[0]):
            self.fired.append(f"{self.ID}:{key}")
            times = self.expr(args[1]) if self.natural(args[1]) else f"max({self.expr(args[1])}, 0)"
            return Code(f"fill({self.expr(args[0].items[0], 1)}, {times})", POSTFIX)
        if key in ("iter.product", "iter.chain") and len(args) > 2:
            self.fired.append(f"{self.ID}:{key}")
            if key == "iter.product":
                return Code(f"{self.helper('product')}({', '.join(self.slot_vec(a).text for a in args)})", POSTFIX)
            return Code(f"Iterators.flatten(({', '.join(self.iterated(a) for a in args)}))", POSTFIX)
        return super().rule(key, args, node)


def part(target: ir.Expr | None, place: int) -> ir.Expr | None:
    """One of the items of a pattern."""
    return target.items[place] if isinstance(target, ir.TupleLit) and place < len(target.items) else None


def is_numeric_text(node: ir.Expr) -> bool:
    """Is this the text of a number?"""
    if not isinstance(node, ir.Op):
        return False
    return node.concept.startswith(NUMERIC_TEXT) or (node.concept == "str.of" and isinstance(node.args[0].type, t.Int | t.Float))


def escaped(text: str) -> str:
    return text.replace("\\", "\\\\")


GENERATOR = Julia
