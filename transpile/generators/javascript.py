"""Python-like and Java-like IR to modern JavaScript (ES2023, Node)."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Sequence
from typing import Any, ClassVar

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.generators.base import POSTFIX, Code, Generated, Line, Pass, Raw, element_type
from dragoman.transpile.generators.javascript_values import JavaScriptValues
from dragoman.transpile.generators.operands import letters
from dragoman.transpile.passes.comprehensions import sized
from dragoman.transpile.passes.constructors import super_first
from dragoman.transpile.passes.deep_copies import spell_deep_copies
from dragoman.transpile.passes.definitions import Made
from dragoman.transpile.passes.effects import resumes
from dragoman.transpile.passes.formatting import lower_format
from dragoman.transpile.passes.guards import NOT_FOUND, write_guards
from dragoman.transpile.passes.infinite import hold_as_floats
from dragoman.transpile.passes.lazy import unmade
from dragoman.transpile.passes.longs import exact_remainders, plain_quotients, widen_longs
from dragoman.transpile.passes.lowering import lower_try_else
from dragoman.transpile.passes.mixed import ALL
from dragoman.transpile.passes.numbers import counted_flags
from dragoman.transpile.passes.omitted import omit_defaults
from dragoman.transpile.passes.parallel import rows
from dragoman.transpile.passes.reachability import prune_unreachable, raise_statements
from dragoman.transpile.passes.snapshots import resizes_source
from dragoman.transpile.passes.sorted_entries import sort_entries_by_key
from dragoman.transpile.passes.tables import char_tables
from dragoman.transpile.passes.traits import reassigned
from dragoman.transpile.passes.voids import none_of_effects
from dragoman.transpile.passes.wraps import JAVASCRIPT, tighten

#: What JavaScript itself calls for the source's special methods.
METHOD_NAMES = {
    "super": "super",
    "__str__": "toString",
    "__iter__": "[Symbol.iterator]",
    "__eq__": "equals",
    "__lt__": "isLess",
    "__add__": "plus",
    "__sub__": "minus",
    "__mul__": "times",
    "__len__": "length",
    "__contains__": "has",
    "__getitem__": "get",
    "__setitem__": "set",
    "__call__": "call",
    "__hash__": "hash",
    "__next__": "next",
    "__repr__": "repr",
}
#: How long a guard in one line may be.
GUARD_WIDTH = 120
#: What a RangeError of ours says first, by the canonical error that it stands for where the program does not look at what is raised.
NATIVE_ERRORS = ("ValueError", "KeyError", "ZeroDivisionError")
#: How a helper refuses a value.
REFUSAL = re.compile(r"new (ValueError|KeyError|ZeroDivisionError)\((?:([\"`])((?:(?!\2).)*)\2|(\w+(?:\(\w+\))?))\)")


class JavaScript(JavaScriptValues):
    ID = "javascript"
    EQUAL_NUMBERS = ALL - {"keys"}
    DRAWS_ITSELF = True
    INDENT = "  "
    NAMING = "camel"
    NAMES_WITHIN: ClassVar[bool] = True
    PASSES: ClassVar[tuple[Pass, ...]] = (
        spell_deep_copies,
        counted_flags,
        char_tables,
        super_first,
        none_of_effects,
        sort_entries_by_key,
        lower_try_else,
        tighten(JAVASCRIPT),
        widen_longs,
        plain_quotients,
        exact_remainders,
        lower_format,
        raise_statements,
        prune_unreachable,
        write_guards,
        omit_defaults,
    )
    TRANSFORMS: ClassVar[dict[type[ir.Node], str | Callable[[Any, Any], Code | None]]] = {
        ir.Yield: "yield {value};",
    }

    # --- the file -----------------------------------------------------------------------------------------------------

    def lowered(self, module: ir.Module, made: Made | None = None) -> ir.Module:
        return super().lowered(module if module.for_doubles is None else hold_as_floats(module.for_doubles), made)

    def write_module(self, module: ir.Module) -> None:
        constants = {d.name for d in module.constants}
        self.endless = self.endless_names(module)
        self.resumed = resumes(module)
        self.counts_only = counts_only(module)
        self.reassigned = reassigned(*module.main) | (reassigned(module) & constants)
        super().write_module(module)

    @property
    def refuses_natively(self) -> bool:
        """Is a RangeError as good as a ValueError, since the program does not look at what is raised?"""
        return not any(isinstance(n, ir.Try) or (isinstance(n, ir.Op) and n.concept.startswith("error.")) for n in ir.walk(self.module))

    def write_function(self, function: ir.Function) -> None:
        outer, self.reassigned = self.reassigned, reassigned(function)
        self.counters = upward_counters(function)
        self.given = frozenset(p.name for p in function.params) - self.reassigned
        self.letters = letters(function)
        super().write_function(function)
        self.reassigned, self.counters, self.given, self.letters = outer, {}, frozenset(), frozenset()

    def write_doc(self, doc: str) -> None:
        lines = [line.strip().replace("*/", "* /") for line in doc.strip().splitlines()]
        if len(lines) == 1:
            self.line(f"/** {lines[0]} */")
            return
        self.line("\n".join(["/**", *(f" * {line}".rstrip() for line in lines), " */"]))

    def program(self, candidate: str, driver: Generated) -> tuple[dict[str, str], str]:
        """The candidate comes first, so its line numbers stay; the driver's names live in a function of its own.

        A helper that the candidate has as well is shared: both must mean the same table of keys.
        """
        shared = {f"{self.ID}:@{name}" for name in driver.helpers if self.helper_text(name) in candidate}
        lines = [line.text for line in driver.lines if not shared & set(line.rules)]
        return {"main.js": "\n".join([candidate, "(() => {", *lines, "})();", ""])}, "main.js"

    def helper_lines(self) -> list[Line]:
        """Helpers refuse values by a RangeError, which says so, where the program does not look at what is raised."""
        self.native_refusals = frozenset(NATIVE_ERRORS if self.refuses_natively else ()) - set(self.used_helpers)
        return [dataclasses.replace(line, text=REFUSAL.sub(self.refusal, line.text)) for line in super().helper_lines()]

    def refusal(self, found: re.Match[str]) -> str:
        """How a helper refuses a value, by the native error where that serves."""
        error, quote, text, value = found.groups()
        if error not in self.native_refusals:
            return found[0]
        match error:
            case "ZeroDivisionError":
                return 'new RangeError("Division by zero")'
            case "KeyError":
                return f"new RangeError({quote}Missing key: {text}{quote})" if quote else f"new RangeError(`Missing key: ${{{value}}}`)"
            case _:
                return f"new RangeError({quote}{text[:1].upper()}{text[1:]}{quote})" if quote else found[0]

    def _helper_uses(self, name: str) -> list[str]:
        code = self.target.helpers[name].code
        return [use for use in super()._helper_uses(name) if use not in self.native_refusals or f"extends {use}" in code]

    def helper_text(self, name: str) -> str:
        """A helper as it stands in what this target writes."""
        return self.target.helpers[name].code

    # --- declarations -------------------------------------------------------------------------------------------------

    def declare(self, node: ir.Declare) -> str:
        keyword = "let" if node.value is None or node.name in self.reassigned else "const"
        return f"{keyword} {self.name(node.name)}" + ("" if node.value is None else f" = {self.expr(node.value)}")

    def stmt_Unpack(self, node: ir.Unpack) -> None:
        names = {n.id for n in ir.walk(node.target) if isinstance(n, ir.Name)}
        keyword = "let" if names & self.reassigned else "const"
        self.line(f"{keyword} {self.pattern(node.target)} = {self.unpacked(node.value, len(node.target.items))};")

    def unpacked(self, value: ir.Expr, count: int) -> str:
        """A value to take apart: of the right length, or a ValueError as in the source."""
        if isinstance(value.type, t.Tuple):
            return self.expr(value)
        return f"{self.helper('unpack')}({self.expr(value)}, {count})"

    def stmt_Assign(self, node: ir.Assign) -> None:
        if not isinstance(node.target, ir.TupleLit):
            super().stmt_Assign(node)
            return
        if swapped := self.swapped(node):
            self.line(f"{self.helper('swapItems')}({', '.join(self.expr(e) for e in swapped)});")
            return
        target, later = node.target, []
        if any(isinstance(n, ir.Lookup) for n in target.items):
            # A map has no place that a pattern could name.
            names = [ir.Name(self.fresh("value"), type=n.type) if isinstance(n, ir.Lookup) else n for n in target.items]
            later = [ir.Assign(n, name) for n, name in zip(target.items, names, strict=True) if n is not name]
            self.line(f"let {', '.join(self.name(a.value.id) for a in later if isinstance(a.value, ir.Name))};")
            target = ir.TupleLit(tuple(names), type=target.type)
        self.line(f"{self.pattern(target)} = {self.unpacked(node.value, len(target.items))};")
        for assign in later:
            self.stmt(assign)

    @staticmethod
    def swapped(node: ir.Assign) -> tuple[ir.Expr, ir.Expr, ir.Expr] | None:
        """``xs[i], xs[j] = xs[j], xs[i]`` with indices that need checks: the list and both indices."""
        match node:
            case ir.Assign(
                target=ir.TupleLit(items=(ir.Index() as a, ir.Index() as b)),
                value=ir.TupleLit(items=(ir.Index() as c, ir.Index() as d)),
            ) if a.obj == b.obj == c.obj == d.obj and a.index == d.index and b.index == c.index:
                proven = all(i.on_fail == "unreachable" and not i.wraps for i in (a, b))
                return None if proven or not isinstance(a.obj, ir.Name) else (a.obj, a.index, b.index)
            case _:
                return None

    def signature(self, function: ir.Function) -> str:
        star = "*" if function.is_generator else ""
        return f"function{star} {self.name(function.name)}({self.params(function.params)}){self.result(function)}"

    def result(self, function: ir.Function) -> str:
        """What a signature says about its result; a typed dialect has something to say."""
        return ""

    def annotation(self, type_: t.Type) -> str:
        """What a declaration says about a type."""
        return ""

    def param(self, param: ir.Param) -> str:
        default = "" if param.default is None else f" = {self.expr(param.default)}"
        return self.name(param.name) + self.annotation(param.type) + default

    def stmt_FunctionDef(self, node: ir.FunctionDef) -> None:
        """A nested function; one that speaks of the object around it is an arrow, which keeps ``this``."""
        function = node.function
        if function.is_generator or not any(isinstance(n, ir.Name) and n.id == "self" for n in ir.walk(function)):
            self.function_def(function)
            return
        self.line(f"const {self.name(function.name)} = ({self.params(function.params)}){self.result(function)} => {{")
        self.block(function.body)
        self.line("};")

    def compound(self, node: ir.Expr) -> bool:
        left = getattr(node, "left", None)
        if isinstance(node, ir.Bits) and (node.type not in (t.BIGINT, t.Int(32)) or node.op == ">>>"):
            return False
        return super().compound(node) or (isinstance(left, ir.Index) and isinstance(left.obj.type, t.List))

    def write_class(self, cls: ir.ClassDef) -> None:
        if cls.doc:
            self.write_doc(cls.doc)
        extends = f" extends {self.rule_name(cls.base)}" if cls.base else ""
        self.line(f"class {self.name(cls.name)}{extends} {{")
        self.depth += 1
        self.fields(cls)
        if cls.init is not None:
            self.method(cls.init, "constructor", ("super();",) if cls.base and not self.calls_super(cls.init) else ())
        for prefix, methods in (("", cls.methods), ("static ", cls.static_methods)):
            for method in methods:
                self.gap()
                star = "*" if method.is_generator else ""
                self.method(method, f"{prefix}{star}{self.name(method.name)}")
        self.depth -= 1
        self.line("}")

    def fields(self, cls: ir.ClassDef) -> None:
        """Declarations of fields, where the dialect wants them."""

    @staticmethod
    def calls_super(init: ir.Function) -> bool:
        return any(isinstance(n, ir.Name) and n.id == "super" for n in ir.walk(init))

    def method(self, method: ir.Function, head: str, first: tuple[str, ...] = ()) -> None:
        if method.doc:
            self.write_doc(method.doc)
        self.line(f"{head}({self.params(method.params)}){'' if head == 'constructor' else self.result(method)} {{")
        self.depth += 1
        for text in first:
            self.line(text)
        self.depth -= 1
        outer, self.reassigned = self.reassigned, reassigned(method)
        self.block(method.body)
        self.reassigned = outer
        self.line("}")

    def convention(self, name: str) -> str:
        return METHOD_NAMES.get(name) or super().convention(name)

    def named_within(self, names: list[str], values: list[str], body: str) -> Code:
        return Code(f"(({', '.join(names)}) => {body})({', '.join(values)})", POSTFIX)

    # --- loops --------------------------------------------------------------------------------------------------------

    def stmt_ForRange(self, node: ir.ForRange) -> None:
        stop = self.range_stop(node)
        step, value = self.counting(node)
        name = self.name(node.var)
        counter = self.fresh("count") if node.var_assigned else name
        if value is None:
            step_name = self.fresh("step")
            self.line(f"const {step_name} = {self.helper('rangeStep')}({step});")
            test = f"{step_name} > 0 ? {counter} < {self.expr(stop, 300)} : {counter} > {self.expr(stop, 300)}"
            advance = f"{counter} += {step_name}"
        else:
            test = f"{counter} {'<' if value > 0 else '>'} {self.expr(stop, self.operators.sides('<')[1])}"
            advance = (
                f"{counter}++" if value == 1 else f"{counter}--" if value == -1 else f"{counter} {'+' if value > 0 else '-'}= {abs(value)}"
            )
        self.line(f"for (let {counter} = {self.expr(node.start)}; {test}; {advance}) {{")
        if node.var_assigned:
            self.depth += 1
            self.line(f"let {name} = {counter};")
            self.depth -= 1
        self.block(node.body)
        self.line("}")

    def stmt_ForEach(self, node: ir.ForEach) -> None:
        target, unpacked = (node.target, ()) if sized(node.iterable) else rows(node.target, element_type(node.iterable.type), self.fresh)
        names = {n.id for n in ir.walk(target) if isinstance(n, ir.Name)}
        keyword = "let" if names & self.reassigned else "const"
        self.line(f"for ({keyword} {self.pattern(target)} of {self.foreach(node).text}) {{")
        self.block((*unpacked, *node.body))
        self.line("}")

    def foreach(self, node: ir.ForEach) -> Code:
        if resizes_source(node, self.module, removes=True):
            return self.code(node.iterable)
        key, args = self.iter_parts(node)
        args = tuple(
            Raw(self.code(a), type=a.type) if resizes_source(dataclasses.replace(node, iterable=a), self.module) else a for a in args
        )
        if f"for.{key}" in self.target.rules and not unmade(node.iterable):
            return self.rule(f"for.{key}", args, node.iterable)
        source = self.slot_iterable(node.iterable)
        left = any(isinstance(n, ir.Break) for s in node.body for n in ir.walk(s))
        if self.resumed and left and isinstance(node.iterable, ir.Name | ir.Field) and isinstance(node.iterable.type, t.Iter):
            return Code(f"{self.helper('remaining')}({source.text})", POSTFIX)
        return source

    # --- exceptions ---------------------------------------------------------------------------------------------------

    def expr_New(self, node: ir.New) -> Code:
        message = node.args[0] if node.args else None
        if node.cls == "ValueError" and self.refuses_natively and isinstance(message, ir.Const) and message.value in NOT_FOUND.values():
            return Code(f"new RangeError({self.string_literal(message.value.capitalize())})", POSTFIX)
        if node.cls == "ZeroDivisionError" and self.refuses_natively and isinstance(message, ir.Const) and "by zero" in message.value:
            return Code('new RangeError("Division by zero")', POSTFIX)
        if node.cls == "KeyError" and self.refuses_natively and message is not None:
            shown = ir.Interp((ir.Const("Missing key: ", type=t.STR), ir.Formatted(message, type=t.STR)), type=t.STR)
            return Code(f"new RangeError({self.expr(shown)})", POSTFIX)
        return Code(f"new {self.rule_name(node.cls)}({self.arguments(node.args)})", POSTFIX)

    def stmt_Try(self, node: ir.Try) -> None:
        self.line("try {")
        self.block(node.body)
        if node.handlers:
            error = self.name(next((h.name for h in node.handlers if h.name), self.name_for_error(node.handlers, "error", "failure")))
            used = any(h.types or h.name or self.reraises(h.body) for h in node.handlers)
            self.line(f"}} catch ({error}) {{" if used else "} catch {")
            outer, self.caught = self.caught, error
            self.catch_chain(node.handlers, error)
            self.caught = outer
        if node.final:
            self.line("} finally {")
            self.block(node.final)
        self.line("}")

    @staticmethod
    def reraises(body: ir.Body) -> bool:
        return any(isinstance(n, ir.Raise) and n.exception is None for s in body for n in ir.walk(s))

    def catch_chain(self, handlers: tuple[ir.Handler, ...], error: str) -> None:
        """The handlers of one catch clause: by class, or all at once where the first takes everything."""
        if self.takes_all(handlers[0]):
            self.handler_body(handlers[0], error)
            return
        if len(handlers) == 1:
            tests = [f"{error} instanceof {c}" for c in self.caught_classes(handlers[0].types)]
            self.line(f"{self.INDENT}if (!({' || '.join(tests)})) throw {error};")
            self.handler_body(handlers[0], error)
            return
        self.depth += 1
        caught_all = False
        for i, handler in enumerate(handlers):
            caught_all = self.takes_all(handler)
            test = " || ".join(f"{error} instanceof {c}" for c in self.caught_classes(handler.types))
            head = "else {" if caught_all else f"if ({test}) {{"
            self.line(f"}} else {head}" if i and not caught_all else f"}} {head}" if i else head)
            self.handler_body(handler, error)
            if caught_all:
                break
        if not caught_all:
            self.line("} else {")
            self.line(f"{self.INDENT}throw {error};")
        self.line("}")
        self.depth -= 1

    def caught_classes(self, types: Sequence[str]) -> list[str]:
        """The native classes that handlers of these canonical ones catch."""
        derived: dict[str, list[str]] = self.target.options["derived"]
        bases = {c.base for c in self.module.classes} | {n.cls for n in ir.walk(self.module, ir.New)}
        wanted = [c for name in types for c in [*derived.get(name, []), *([name] if name not in derived or name in bases else [])]]
        return list(dict.fromkeys(map(self.rule_name, wanted)))

    @staticmethod
    def takes_all(handler: ir.Handler) -> bool:
        return not handler.types or bool({"Exception", "BaseException"} & set(handler.types))

    def handler_body(self, handler: ir.Handler, error: str) -> None:
        if handler.name and self.name(handler.name) != error:
            self.line(f"{self.INDENT}const {self.name(handler.name)} = {error};")
        self.block(handler.body)

    def stmt_If(self, node: ir.If) -> None:
        """A guard is one line."""
        match node:
            case ir.If(then=(ir.Raise(exception=ir.New() as error),), orelse=()):
                mark = len(self.lines)
                line = f"if {self.condition(node.cond)} throw {self.expr(error)};"
                if len(self.lines) == mark and len(line) + self.depth * len(self.INDENT) <= GUARD_WIDTH:
                    self.line(line)
                    return
                del self.lines[mark:]
        super().stmt_If(node)

    def stmt_Raise(self, node: ir.Raise) -> None:
        self.line(f"throw {self.caught};" if node.exception is None else f"throw {self.expr(node.exception)};")

    def stmt_Assert(self, node: ir.Assert) -> None:
        message = "" if node.message is None else self.expr(text_of(node.message))
        negated = node.cond.operand if isinstance(node.cond, ir.Not) else ir.Not(node.cond, type=t.BOOL)
        self.line(f"if ({self.expr(negated)}) throw new {self.rule_name('AssertionError')}({message});")


def counts_only(module: ir.Module) -> bool:
    """Does no operation of a module make large integers of small ones: no products, powers or sums of two variables?"""
    for n in ir.walk(module):
        match n:
            case ir.Arith(op="+" | "-", left=left, right=right):
                if isinstance(n.type, t.Int) and not any(isinstance(e, ir.Const | ir.Length) for e in (left, right)):
                    return False
            case ir.Arith() | ir.Pow() | ir.Bits(op="<<"):
                if isinstance(n.type, t.Int):
                    return False
            case ir.Op(concept=concept) if concept.startswith(("iter.sum", "iter.reduce", "iter.accumulate", "math.", "int.")):
                if concept != "int.parse":
                    return False
    return True


def upward_counters(function: ir.Function) -> dict[str, int]:
    """Loop variables that only count upwards from a number that is not below zero, and that number."""
    upward: dict[str, int] = {}
    other = set(reassigned(function))
    for n in ir.walk(function):
        match n:
            case (
                ir.ForRange(var=name, start=ir.Const(value=start), step=ir.Const(value=step), var_assigned=False)
                | ir.Clause(target=ir.Name(id=name), iterable=ir.Range(start=ir.Const(value=start), step=ir.Const(value=step)))
            ) if start >= 0 and step > 0:
                upward[name] = min(upward.get(name, start), start)
            case ir.ForRange(var=name) | ir.Declare(name=name) | ir.Param(name=name):
                other.add(name)
            case ir.Clause(target=target) | ir.ForEach(target=target) | ir.Unpack(target=target):
                other |= {i.id for i in ir.walk(target) if isinstance(i, ir.Name)}
    return {name: start for name, start in upward.items() if name not in other}


def text_of(node: ir.Expr) -> ir.Expr:
    return node if isinstance(node.type, t.Str) else ir.Op("str.of", (node,), type=t.STR)


GENERATOR = JavaScript
