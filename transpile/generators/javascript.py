"""Python-like and Java-like IR to modern JavaScript (ES2023, Node)."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import ATOM, POSTFIX, Code, Generated, Line, Pass, PatternLambda, Raw, element_type, kind
from dragoman.transpile.generators.narrowing import Narrowing, assigned_names, facts
from dragoman.transpile.passes.constructors import super_first
from dragoman.transpile.passes.effects import resumes
from dragoman.transpile.passes.formatting import lower_format
from dragoman.transpile.passes.longs import exact_remainders, widen_longs
from dragoman.transpile.passes.lowering import lower_try_else
from dragoman.transpile.passes.reachability import prune_unreachable, raise_statements
from dragoman.transpile.passes.wraps import JAVASCRIPT, tighten


class JavaScript(Narrowing):
    ID = "javascript"
    INDENT = "  "
    NAMING = "camel"
    PASSES: ClassVar[tuple[Pass, ...]] = (
        super_first,
        lower_try_else,
        tighten(JAVASCRIPT),
        widen_longs,
        exact_remainders,
        lower_format,
        raise_statements,
        prune_unreachable,
    )
    TRANSFORMS: ClassVar[dict[type[ir.Node], str | Callable[[Any, Any], Code | None]]] = {
        ir.Yield: "yield {value};",
    }

    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: The error that the innermost handler has caught, and the variable that is being assigned.
        self.caught = "error"
        self.assigning: str | None = None
        #: Variables of the function at hand that are assigned again after their declaration.
        self.reassigned: frozenset[str] = frozenset()
        #: Variables of the function at hand that only count upwards, and from where.
        self.counters: Mapping[str, int] = {}
        #: Functions and variables that give iterators without end.
        self.endless: frozenset[str] = frozenset()
        #: Is an iterator read on after some of its elements were taken?
        self.resumed = False
        #: Is a RangeError as good as a ValueError in helpers?
        self.native_refusals = False

    def write_module(self, module: ir.Module) -> None:
        constants = {d.name for d in module.constants}
        self.endless = self.endless_names(module)
        self.resumed = resumes(module)
        self.reassigned = frozenset(name for s in module.main for name in assigned_names(s)) | (assigned_names(module) & constants)
        super().write_module(module)

    def write_function(self, function: ir.Function) -> None:
        outer, self.reassigned = self.reassigned, frozenset(assigned_names(function))
        self.counters = upward_counters(function)
        super().write_function(function)
        self.reassigned, self.counters = outer, {}

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
        looks = any(isinstance(n, ir.Try) or (isinstance(n, ir.Op) and n.concept.startswith("error.")) for n in ir.walk(self.module))
        self.native_refusals = not looks and "ValueError" not in self.used_helpers
        lines = super().helper_lines()
        if not self.native_refusals:
            return lines
        return [dataclasses.replace(line, text=REFUSAL.sub(lambda m: f"new RangeError({m[1]}{m[2].upper()}", line.text)) for line in lines]

    def _helper_uses(self, name: str) -> list[str]:
        derived = "extends ValueError" in self.target.helpers[name].code
        return [use for use in super()._helper_uses(name) if use != "ValueError" or derived or not self.native_refusals]

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

    def pattern(self, target: ir.Expr) -> str:
        if isinstance(target, ir.TupleLit):
            return f"[{', '.join(self.pattern(i) for i in target.items)}]"
        return self.store(target)

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

    def store(self, target: ir.Expr) -> str:
        match target:
            case ir.Index(obj=obj, index=index, on_fail="unreachable", wraps=False):
                return f"{self.expr(obj, POSTFIX)}[{self.expr(index)}]"
            case ir.Index(obj=obj, index=index):
                return f"{self.expr(obj, POSTFIX)}[{self.helper('placeOf')}({self.expr(obj)}, {self.expr(index)})]"
            case ir.Lookup():
                raise UnsupportedError("store", "a dict entry can't be assigned inside a pattern in JavaScript", target.span)
            case _:
                return self.expr(target)

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
        if isinstance(node, ir.Bits) and node.type not in (t.BIGINT, t.Int(32)):
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
        outer, self.reassigned = self.reassigned, frozenset(assigned_names(method))
        self.block(method.body)
        self.reassigned = outer
        self.line("}")

    def convention(self, name: str) -> str:
        return METHOD_NAMES.get(name) or super().convention(name)

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
        names = {n.id for n in ir.walk(node.target) if isinstance(n, ir.Name)}
        keyword = "let" if names & self.reassigned else "const"
        self.line(f"for ({keyword} {self.pattern(node.target)} of {self.foreach(node).text}) {{")
        self.block(node.body)
        self.line("}")

    def foreach(self, node: ir.ForEach) -> Code:
        key, args = self.iter_parts(node)
        if f"for.{key}" in self.target.rules:
            return self.rule(f"for.{key}", args, node.iterable)
        source = self.slot_iterable(node.iterable)
        left = any(isinstance(n, ir.Break) for s in node.body for n in ir.walk(s))
        if self.resumed and left and isinstance(node.iterable, ir.Name | ir.Field) and isinstance(node.iterable.type, t.Iter):
            return Code(f"{self.helper('remaining')}({source.text})", POSTFIX)
        return source

    # --- exceptions ---------------------------------------------------------------------------------------------------

    def rule_name(self, cls: str) -> str:
        """A class of the module, the native class of a canonical exception, or a class among the helpers."""
        if any(c.name == cls for c in self.module.classes):
            return self.name(cls)
        native: dict[str, str] = self.target.options["exceptions"]
        return native.get(cls) or self.helper(cls)

    def expr_New(self, node: ir.New) -> Code:
        return Code(f"new {self.rule_name(node.cls)}({self.arguments(node.args)})", POSTFIX)

    def stmt_Try(self, node: ir.Try) -> None:
        self.line("try {")
        self.block(node.body)
        if node.handlers:
            error = self.name(next((h.name for h in node.handlers if h.name), "error"))
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
        bases = {c.base for c in self.module.classes}
        wanted = [c for name in types for c in [*derived.get(name, []), *([name] if name not in derived or name in bases else [])]]
        return list(dict.fromkeys(map(self.rule_name, wanted)))

    @staticmethod
    def takes_all(handler: ir.Handler) -> bool:
        return not handler.types or bool({"Exception", "BaseException"} & set(handler.types))

    def handler_body(self, handler: ir.Handler, error: str) -> None:
        if handler.name and self.name(handler.name) != error:
            self.line(f"{self.INDENT}const {self.name(handler.name)} = {error};")
        self.block(handler.body)

    def stmt_Raise(self, node: ir.Raise) -> None:
        self.line(f"throw {self.caught};" if node.exception is None else f"throw {self.expr(node.exception)};")

    def stmt_Assert(self, node: ir.Assert) -> None:
        message = "" if node.message is None else self.expr(text_of(node.message))
        negated = node.cond.operand if isinstance(node.cond, ir.Not) else ir.Not(node.cond, type=t.BOOL)
        self.line(f"if ({self.expr(negated)}) throw new {self.rule_name('AssertionError')}({message});")

    # --- expressions --------------------------------------------------------------------------------------------------

    def code(self, node: ir.Expr) -> Code:
        """As everywhere; but what is written as an array and must be a one-pass iterator becomes one."""
        code = super().code(node)
        if isinstance(node.type, t.Iter) and self.is_array(node):
            return Code(f"{self.enclose(code, POSTFIX)}.values()", POSTFIX)
        return code

    def is_array(self, node: ir.Expr) -> bool:
        """Is this expression written as an array, whatever its type says?"""
        match node:
            case ir.Op(concept=concept, type=t.Iter()):
                return concept not in ("iter.of", "iter.count", "iter.cycle") and not self.lasting(node)
            case ir.Comp(kind="iter" | "list") | ir.Range():
                return not self.lasting(node)
            case _:
                return isinstance(node.type, t.List | t.Tuple)

    def expr_Name(self, node: ir.Name) -> Code:
        return Code({"self": "this", "super": "super"}.get(node.id) or self.name(node.id))

    def int_literal(self, value: int, type_: t.Type) -> Code:
        code = super().int_literal(value, type_)
        if type_ == t.BIGINT:
            return Code(code.text + "n", code.prec)
        if abs(value) > MAX_SAFE_INTEGER:
            raise UnsupportedError("big-literal", f"the integer {value} is beyond 2^53, where a JavaScript number is not exact")
        return Code(code.text, min(code.prec, POSTFIX - 1))  # 1.toString() is none of its numbers

    def float_literal(self, value: float) -> Code:
        if value.is_integer() and abs(value) < 1e16:
            return Code(str(value).removesuffix(".0"), ATOM if value > 0 or str(value) == "0.0" else self.operators.prefix["-"])
        return super().float_literal(value)

    def expr_Const(self, node: ir.Const) -> Code:
        if isinstance(node.value, bytes):
            return Code(f"Uint8Array.from([{', '.join(map(str, node.value))}])", POSTFIX)
        return super().expr_Const(node)

    def expr_Arith(self, node: ir.Arith) -> Code:
        """A product that grows without end (of calls, or of the variable it is assigned to) is checked to be exact."""
        code = self.rule(f"arith.{node.op}", (node.left, node.right), node)
        if node.overflow == "wrap32" and node.op != "*":
            return Code(f"{self.enclose(code, self.operators.sides('|')[0])} | 0", self.operators.infix["|"])
        if node.overflow == "wrap64":
            return Code(f"{self.helper('safeInteger')}({code.text})", POSTFIX)
        if node.op == "*" and node.type == t.INT and self.grows(node):
            return Code(f"{self.helper('safeInteger')}({code.text})", POSTFIX)
        return code

    def expr_Neg(self, node: ir.Neg) -> Code:
        code = self.rule("neg", (node.operand,), node)
        return Code(f"{code.text} | 0", self.operators.infix["|"]) if node.overflow == "wrap32" else code

    def grows(self, node: ir.Arith) -> bool:
        operands = (node.left, node.right)
        if any(isinstance(o, ir.Call) for o in operands):
            return True
        return self.assigning is not None and any(isinstance(n, ir.Name) and n.id == self.assigning for o in operands for n in ir.walk(o))

    def assignment(self, node: ir.Assign) -> str:
        outer, self.assigning = self.assigning, node.target.id if isinstance(node.target, ir.Name) else None
        if isinstance(node.value, ir.Arith) and node.value.op == "*" and node.value.type == t.INT and self.grows(node.value):
            text = f"{self.store(node.target)} = {self.expr(node.value)}" if self.assigning else super().assignment(node)
        else:
            text = super().assignment(node)
        self.assigning = outer
        return text

    def expr_Not(self, node: ir.Not) -> Code:
        """A comparison is turned round, and an empty collection is one of length 0."""
        match node.operand:
            case ir.Compare(op=op, left=left) as compare if op in ("==", "!=") or not isinstance(left.type, t.Float | t.Union):
                return self.code(dataclasses.replace(compare, op=OPPOSITE[op]))
            case ir.IsNone() as test:
                return self.code(dataclasses.replace(test, negated=not test.negated))
            case ir.Truthy(operand=operand) if isinstance(operand.type, t.List | t.Dict | t.Set):
                return self.code(ir.Compare("==", ir.Length(operand, type=t.INT), ir.Const(0, type=t.INT), type=t.BOOL))
            case ir.Truthy(operand=operand) if isinstance(operand.type, t.Str):
                return self.code(ir.Compare("==", operand, ir.Const("", type=t.STR), type=t.BOOL))
            case ir.Truthy(operand=operand) if isinstance(operand.type, t.Int):
                return self.code(ir.Compare("==", operand, ir.Const(0, type=operand.type), type=t.BOOL))
            case _:
                return self.rule("not", (node.operand,), node)

    def positive(self, node: ir.Expr) -> bool:
        """Is this integer certainly above zero?"""
        if not isinstance(node.type, t.Int) or node.type == t.BIGINT:
            return False
        return (isinstance(node, ir.Const) and node.value > 0) or (isinstance(node, ir.Name) and self.counters.get(node.id, 0) > 0)

    def nonnegative(self, node: ir.Expr) -> bool:
        """Is this integer certainly not below zero?"""
        match node:
            case ir.Const(value=value):
                return bool(value >= 0)
            case ir.Name(id=name):
                return name in self.counters
            case ir.Length():
                return True
            case ir.Arith(op="+" | "*", left=left, right=right) | ir.IntDiv(left=left, right=right):
                return self.nonnegative(left) and self.nonnegative(right)
            case ir.Mod(right=right):
                return self.nonnegative(right)
            case ir.Op(concept="num.abs" | "str.ord" | "str.count" | "list.count" | "list.index" | "str.index"):
                return True
            case _:
                return False

    def expr_Compare(self, node: ir.Compare) -> Code:
        """Tuples that are both written out are compared item by item."""
        left, right = node.left, node.right
        match node:
            case ir.Compare(op="==" | "!=", left=ir.Mod(left=dividend, right=divisor), right=ir.Const(value=0)) if self.positive(divisor):
                # Whether a remainder is zero does not depend on its sign.
                rank = self.operators.infix["%"]
                rest = Code(f"{self.expr(dividend, rank)} % {self.expr(divisor, rank + 1)}", rank)
                return self.rule(f"compare.{node.op}", (Raw(rest, type=t.INT), right), node)
        if node.op not in ("==", "!=") or not (isinstance(left, ir.TupleLit) and isinstance(right, ir.TupleLit) and left.items):
            return self.rule(f"compare.{node.op}", (left, right), node)
        parts = tuple(ir.Compare(node.op, a, b, type=t.BOOL) for a, b in zip(left.items, right.items, strict=True))
        return self.code(ir.BoolOp("and" if node.op == "==" else "or", parts, type=t.BOOL)) if len(parts) > 1 else self.code(parts[0])

    def expr_Lambda(self, node: ir.Lambda) -> Code:
        if isinstance(node, PatternLambda):
            used = {n.id for n in ir.walk(node.body) if isinstance(n, ir.Name)}
            head = f"({self.sparse_pattern(node.pattern, used)})"
        else:
            head = f"({', '.join(self.name(p.name) for p in node.params)})"
        return Code(f"{head} => {self.arrow_body(node.body)}", 5)

    expr_PatternLambda = expr_Lambda

    def sparse_pattern(self, target: ir.Expr, used: set[str]) -> str:
        """A pattern that names only what is used: ``[, x]``."""
        if not isinstance(target, ir.TupleLit):
            return self.store(target)
        items = ["" if isinstance(i, ir.Name) and i.id not in used else self.sparse_pattern(i, used) for i in target.items]
        while len(items) > 1 and not items[-1]:
            items.pop()
        return f"[{', '.join(items)}]"

    def arrow_body(self, body: ir.Expr) -> str:
        hoisting, self._hoisting = self._hoisting, False
        text = self.enclose(self.slot_array(body), 20) if isinstance(body, ir.Comp) else self.expr(body, 20)
        self._hoisting = hoisting
        return f"({text})" if text.startswith("{") else text

    def expr_Select(self, node: ir.Select) -> Code:
        """``a || b`` where JavaScript's truth is the source's; otherwise the left side becomes a parameter."""
        alternatives = self.target.rules[f"select.{node.op}"].alternatives
        if any(self.holds(a.when, (node.left, node.right), node) for a in alternatives) or self.repeatable(node.left):
            return super().expr_Select(node)
        value = ir.Name(self.fresh("value"), type=node.left.type)
        inner = self.enclose(super().expr_Select(ir.Select(node.op, value, node.right, type=node.type)), 20)
        return Code(f"(({self.name(value.id)}) => {inner})({self.expr(node.left)})", POSTFIX)

    def expr_Interp(self, node: ir.Interp) -> Code:
        if len(node.parts) == 1 and isinstance(only := node.parts[0], ir.Formatted) and isinstance(only.value.type, t.Str):
            return self.formatted(only)
        parts = []
        for part in node.parts:
            if isinstance(part, ir.Const):
                parts.append(self.string_literal(part.value)[1:-1].replace('\\"', '"').replace("`", "\\`").replace("${", "\\${"))
            else:
                code = self.formatted(part)
                inline = code.prec == ATOM and code.text.startswith("`")
                parts.append(code.text[1:-1] if inline else f"${{{code.text}}}")
        return Code("`" + "".join(parts) + "`", ATOM)

    def formatted(self, part: ir.Formatted) -> Code:
        """The text of one interpolated value."""
        value = part.value
        if part.conversion == "r":
            value = ir.Op("str.repr", (value,), type=t.STR)
        if part.spec:
            return self.with_spec(value, part.spec)
        if isinstance(value.type, t.Str | t.Int | t.Char):
            return self.code(value)
        return self.slot_text(value)

    def with_spec(self, value: ir.Expr, spec: str) -> Code:
        """A value by a specification that ``lower_format`` could not spell out."""
        return Code(
            f"{self.helper('formatValue')}({self.format_operand(value)}, {self.string_literal(spec)}, {self.format_kind(value)})", POSTFIX
        )

    def format_operand(self, value: ir.Expr) -> str:
        return self.expr(value) if isinstance(value.type, t.Int | t.Float) else self.slot_text(value).text

    @staticmethod
    def format_kind(value: ir.Expr) -> str:
        return '"d"' if isinstance(value.type, t.Int) else '"f"' if isinstance(value.type, t.Float) else '"s"'

    def expr_Call(self, node: ir.Call) -> Code:
        if "." in node.func:
            cls, method = node.func.split(".")
            return Code(f"{self.name(cls)}.{self.name(method)}({self.arguments(node.args)})", POSTFIX)
        return super().expr_Call(node)

    def expr_MethodCall(self, node: ir.MethodCall) -> Code:
        if isinstance(node.obj, ir.Name) and node.obj.id == "super" and node.method == "__init__":
            return Code(f"super({self.arguments(node.args)})", POSTFIX)
        if node.method == "__iter__":
            return Code(f"{self.expr(node.obj, POSTFIX)}[Symbol.iterator]()", POSTFIX)
        return super().expr_MethodCall(node)

    def expr_Assigned(self, node: ir.Assigned) -> Code:
        return Code(f"{self.name(node.name)} = {self.expr(node.value)}", self.operators.infix["="])

    def expr_Block(self, node: ir.Block) -> Code:
        """Statements inside an expression: a function that is called at once."""
        mark, depth, hoisting = len(self.lines), self.depth, self._hoisting
        self.depth = 0
        try:
            for statement in node.stmts:
                self.stmt(statement)
            self.stmt(ir.Return(node.value))
            inner = "\n".join(self.INDENT + line.text for line in self.lines[mark:])
        finally:
            del self.lines[mark:]
            self.depth, self._hoisting = depth, hoisting
        return Code(f"(() => {{\n{inner}\n}})()", POSTFIX)

    def expr_Op(self, node: ir.Op) -> Code:
        """``some`` and ``every`` take the test of a comprehension; the rest is said by rules."""
        if node.concept == "codec.dynamic" and len(node.args) > 1:
            return self.encode_union(node)
        lazy = LAZY.get(node.concept)
        if lazy is not None and self.lasting(node):
            return Code(f"{self.helper(lazy)}({', '.join(self.slot_iterable(a).text for a in node.args)})", POSTFIX)
        if node.concept in ("iter.any", "iter.all") and isinstance(node.args[0], ir.Comp) and self.lasting(node.args[0]):
            name = "someOf" if node.concept == "iter.any" else "everyOf"
            return Code(f"{self.helper(name)}({self.slot_iterable(node.args[0]).text})", POSTFIX)
        if node.concept in ("iter.any", "iter.all") and isinstance(node.args[0], ir.Comp):
            comp = node.args[0]
            first, *rest = comp.clauses
            if comp.elem.type == t.BOOL:
                source = ir.Comp("iter", first.target, (first,), type=comp.type)
                test = ir.Op(node.concept, (dataclasses.replace(comp, clauses=tuple(rest)),), type=t.BOOL) if rest else comp.elem
                method = "some" if node.concept == "iter.any" else "every"
                function = self.pipe_function(first.target, test, element_type(first.iterable.type))
                self.fired.append(f"{self.ID}:{node.concept}")
                return Code(f"{self.enclose(self.expr_Comp(source), POSTFIX)}.{method}({self.expr(function)})", POSTFIX)
        if node.concept in ("cmp.min", "cmp.max") and isinstance(node.type, t.Int | t.Float) and node.type != t.BIGINT:
            self.fired.append(f"{self.ID}:{node.concept}")
            return Code(f"Math.{node.concept[4:]}({self.arguments(flattened(node))})", POSTFIX)
        return self.rule(node.concept, node.args, node)

    # --- unions: told apart at run time --------------------------------------------------------------------------------

    def expr_IsType(self, node: ir.IsType) -> Code:
        return self.type_test(self.expr(node.operand, POSTFIX), node.of, node.operand.type)

    def type_test(self, text: str, of: t.Type, union: t.Type) -> Code:
        """Does the value called ``text``, of a union, hold the member ``of``?"""
        members = union.members if isinstance(union, t.Union) else t.children(union)
        equality, relation = self.operators.infix["==="], self.operators.infix["instanceof"]
        match of:
            case t.Float() if boxes_floats(union):
                return Code(f"{text} instanceof {self.helper('Float')}", relation)
            case t.Int(bits=0):
                return Code(f'typeof {text} === "bigint"', equality)
            case t.Int() | t.Float():
                return Code(f'typeof {text} === "number"', equality)
            case t.Bool():
                return Code(f'typeof {text} === "boolean"', equality)
            case t.Str() | t.Char():
                return Code(f'typeof {text} === "string"', equality)
            case t.NoneT():
                return Code(f"{text} === null", equality)
            case t.Func():
                return Code(f'typeof {text} === "function"', equality)
            case t.Tuple() | t.List(frozen=True) if any(is_plain_list(m) for m in members):
                return Code(f"Object.isFrozen({text})", POSTFIX)
            case t.List(frozen=False) if any(isinstance(m, t.Tuple) or (isinstance(m, t.List) and m.frozen) for m in members):
                return Code(f"Array.isArray({text}) && !Object.isFrozen({text})", self.operators.infix["&&"])
            case t.Tuple() | t.List():
                return Code(f"Array.isArray({text})", POSTFIX)
            case t.Dict() | t.Set() | t.Bytes():
                native = {"dict": "Map", "set": "Set", "bytes": "Uint8Array"}[kind(of)]
                return Code(f"{text} instanceof {native}", relation)
            case t.Class(name=name):
                return Code(f"{text} instanceof {self.rule_name(name)}", relation)
            case _:
                raise UnsupportedError("type-test", f"a {t.show(of)} can't be told from other values in {self.ID}")

    def encode_union(self, node: ir.Op) -> Code:
        """The canonical text of a union's value, by the member that it holds."""
        value, *members = node.args
        text = self.expr(value, POSTFIX)
        union = value.type.inner if isinstance(value.type, t.Optional) else value.type
        out = '"{}"'
        for member in reversed(members):
            assert isinstance(member, ir.Lambda)
            of = member.params[0].type
            operand = f"Number({text})" if isinstance(of, t.Float) and boxes_floats(union) else text
            shown = f"({self.expr(member)})({operand})"
            out = shown if member is members[-1] else f"{self.type_test(text, of, union).text} ? {shown} : {out}"
        return Code(f"({out})", ATOM)

    def expr_Coerce(self, node: ir.Coerce) -> Code:
        source, to = node.operand.type, node.type
        if isinstance(to, t.Optional):
            to = to.inner
        union = source.inner if isinstance(source, t.Optional) else source
        if isinstance(to, t.Union) and not isinstance(source, t.NoneT):
            return self.into_union(node.operand, to)
        known = isinstance(node.operand, ir.Name) and (node.operand.id, node.type) in self.narrowed
        if known and isinstance(source, t.Optional) and not isinstance(source.inner, t.Union):
            return self.code(node.operand)
        if isinstance(union, t.Union):
            return self.out_of_union(node.operand, union, to)
        if self.module.wide and to == t.BIGINT and source == t.INT and not isinstance(node.operand, ir.Const | ir.Length):
            return Code(f"BigInt({self.helper('safeInteger')}({self.expr(node.operand)}))", POSTFIX)
        return super().expr_Coerce(node)

    def into_union(self, operand: ir.Expr, union: t.Union) -> Code:
        """Floats beside ints, and tuples beside lists, must stay what they are."""
        source = operand.type
        if boxes_floats(union) and isinstance(source, t.Float):
            return Code(f"new {self.helper('Float')}({self.expr(operand)})", POSTFIX)
        if boxes_floats(union) and isinstance(source, t.Union) and t.FLOAT in source.members and not boxes_floats(source):
            return Code(f"{self.helper('boxFloat')}({self.expr(operand)})", POSTFIX)
        unchangeable = isinstance(source, t.Tuple) or (isinstance(source, t.List) and source.frozen)
        if unchangeable and any(is_plain_list(m) for m in union.members):
            return Code(f"Object.freeze({self.expr(operand)})", POSTFIX)
        return self.code(operand)

    def out_of_union(self, operand: ir.Expr, union: t.Union, to: t.Type) -> Code:
        """The member that must be there; another raises."""
        if isinstance(to, t.Float) and set(map(kind, union.members)) <= {"float", "int", "bool"}:
            return Code(f"Number({self.expr(operand)})", POSTFIX)
        native = TYPE_NAMES.get(kind(to))
        if isinstance(operand, ir.Name) and (operand.id, to) in self.narrowed:
            boxed = isinstance(to, t.Float) and boxes_floats(union)
            return Code(f"{self.expr(operand, POSTFIX)}.value", POSTFIX) if boxed else self.code(operand)
        if native is None or isinstance(to, t.Union):
            return self.code(operand)
        return Code(f'{self.helper("asType")}({self.expr(operand)}, "{native}")', POSTFIX)

    def expr_Comp(self, node: ir.Comp) -> Code:
        narrowed = self.narrowed
        self.narrowed |= {f for clause in node.clauses for condition in clause.conditions for f in facts(condition)}
        code = self.piped(node)
        self.narrowed = narrowed
        return code

    def lasting(self, node: ir.Expr) -> bool:
        """Can this iterable go on without end, so that only as much of it may be made as is asked for?"""
        match node:
            case ir.Op(concept="iter.count" | "iter.cycle"):
                return True
            case ir.Op(concept="iter.of" | "iter.enumerate" | "iter.chain_all" | "iter.dropwhile" | "iter.accumulate", args=args):
                return any(map(self.lasting, args))
            case ir.Op(concept="iter.zip", args=args):
                return all(map(self.lasting, args))
            case ir.Op(concept="iter.chain", args=args):
                return any(map(self.lasting, args))
            case ir.Comp(kind="iter", clauses=clauses):
                return self.lasting(clauses[0].iterable)
            case ir.Call(func=name, type=t.Iter()):
                return name in self.endless
            case ir.Name(id=name, type=t.Iter()):
                return name in self.endless
            case _:
                return False

    def endless_names(self, module: ir.Module) -> frozenset[str]:
        """Functions and variables of the module that give iterators without end."""
        found: frozenset[str] = frozenset()
        while True:
            self.endless = found
            more = {
                f.name
                for f in ir.walk(module)
                if isinstance(f, ir.Function)
                and (
                    any(isinstance(n, ir.While) and n.cond == ir.Const(True, type=t.BOOL) and not leaves_loop(n.body) for n in ir.walk(f))
                    if f.is_generator
                    else any(isinstance(n, ir.Return) and n.value is not None and self.lasting(n.value) for n in ir.walk(f))
                )
            }
            for n in ir.walk(module):
                match n:
                    case ir.Declare(name=name, value=ir.Expr() as value) if isinstance(n.type, t.Iter) and self.lasting(value):
                        more.add(name)
                    case ir.Assign(target=ir.Name(id=name, type=t.Iter()), value=value) if self.lasting(value):
                        more.add(name)
                    case _:
                        pass
            if more <= found:
                return found
            found |= frozenset(more)

    def lazily(self, node: ir.Comp) -> Code:
        """A comprehension over what may not end: a generator that is called at once."""
        depth, mark, hoisting = self.depth, len(self.lines), self._hoisting
        self.depth = 0
        body: ir.Body = (ir.Yield(node.elem),)
        for clause in reversed(node.clauses):
            if clause.conditions:
                test = clause.conditions[0] if len(clause.conditions) == 1 else ir.BoolOp("and", clause.conditions, type=t.BOOL)
                body = (ir.If(test, body),)
            body = (ir.ForEach(clause.target, clause.iterable, body),)
        try:
            for statement in body:
                self.stmt(statement)
            inner = "\n".join(self.INDENT + line.text for line in self.lines[mark:])
        finally:
            del self.lines[mark:]
            self.depth, self._hoisting = depth, hoisting
        return Code(f"(function* () {{\n{inner}\n}})()", POSTFIX)

    def piped(self, node: ir.Comp) -> Code:
        """A comprehension: by index where it counts or enumerates, else stage by stage."""
        first = node.clauses[0]
        if (
            node.kind == "iter"
            and self.lasting(first.iterable)
            and not any(isinstance(n, ir.Name) and n.id == "self" for n in ir.walk(node))
        ):
            return self.lazily(node)
        if isinstance(first.iterable, ir.Range) and len(node.clauses) == 1 and not first.conditions and node.kind in ("iter", "list"):
            counted = self.counted(first, node.elem)
            if counted is not None:
                return counted
        if isinstance(first.iterable, ir.Op) and first.iterable.concept == "iter.enumerate":
            indexed = self.indexed(node, first, first.iterable)
            if indexed is not None:
                return indexed
        return super().expr_Comp(node)

    def pipe_source(self, iterable: ir.Expr) -> Code:
        if isinstance(iterable, ir.Op) and f"comp.source.{iterable.concept}" in self.target.rules:
            return super().pipe_source(iterable)
        return self.slot_array(iterable)

    def pipe(self, key: str, source: Code, target: ir.Expr, body: ir.Expr, elem: t.Type) -> Code:
        """A stage of a pipeline; one that would change nothing is left out."""
        if key == "comp.map" and isinstance(target, ir.Name) and self.arrow_body(body) == self.name(target.id):
            return source
        return super().pipe(key, source, target, body, elem)

    def indexed(self, node: ir.Comp, clause: ir.Clause, source: ir.Op) -> Code | None:
        """A comprehension over ``enumerate(xs)`` as ``xs.map((x, i) => …)``: array methods pass the index."""
        items, start = source.args
        target = clause.target
        if not (isinstance(target, ir.TupleLit) and isinstance(start, ir.Const) and start.value == 0 and len(node.clauses) == 1):
            return None
        index, item = target.items
        assert isinstance(index, ir.Name)
        elem = node.elem if node.value is None else self.entry_pair(node.elem, node.value)
        if clause.conditions and any(isinstance(n, ir.Name) and n.id == index.id for n in ir.walk(elem)):
            return None
        text = self.enclose(self.slot_array(items), POSTFIX)
        for condition in clause.conditions:
            text += f".filter(({self.pattern(item)}, {self.name(index.id)}) => {self.arrow_body(condition)})"
        if clause.conditions:
            text += "" if elem == item else f".map(({self.pattern(item)}) => {self.arrow_body(elem)})"
        else:
            text += f".map(({self.pattern(item)}, {self.name(index.id)}) => {self.arrow_body(elem)})"
        self.fired.append(f"{self.ID}:comp.source.iter.enumerate")
        return self.rule_on_code(f"comp.to_{node.kind}", Code(text, POSTFIX), node)

    def counted(self, clause: ir.Clause, elem: ir.Expr) -> Code | None:
        """``[f(i) for i in range(n)]`` as an array made at once."""
        assert isinstance(clause.iterable, ir.Range)
        assert isinstance(clause.target, ir.Name)
        start, step = clause.iterable.start, clause.iterable.step
        if not (isinstance(start, ir.Const) and start.value == 0 and isinstance(step, ir.Const) and step.value == 1):
            return None
        used = clause.target.id != "_" and any(isinstance(n, ir.Name) and n.id == clause.target.id for n in ir.walk(elem))
        if elem == clause.target or (clause.target.id == "_" and elem.type == t.INT and clause.target in ir.walk(elem)):
            return None
        head = f"(_, {self.name(clause.target.id)})" if used else "()"
        return Code(f"Array.from({{ length: {self.expr(clause.iterable.stop)} }}, {head} => {self.arrow_body(elem)})", POSTFIX)

    # --- operands in their places -------------------------------------------------------------------------------------

    def slot_array(self, node: ir.Expr) -> Code:
        """An iterable as an array: spread only where it is not one already."""
        if self.is_array(node):
            return super().code(node)
        return Code(f"[...{self.slot_iterable(node).text}]", ATOM)

    def slot_fresh(self, node: ir.Expr) -> Code:
        """An iterable as an array of its own: a copy of what may have another owner."""
        made = isinstance(node, ir.Comp | ir.Range | ir.ListLit | ir.Slice)
        if made or (isinstance(node, ir.Op) and node.concept.startswith(MAKING) and self.is_array(node)):
            return super().code(node)
        return Code(f"[...{self.slot_iterable(node).text}]", ATOM)

    def slot_iterable(self, node: ir.Expr) -> Code:
        """An iterable as anything that can be iterated: no copy where the original will do."""
        match node:
            case ir.Op(concept="str.chars" | "set.to_list" | "dict.items" | "iter.to_list" | "list.copy", args=(operand,)):
                return self.slot_iterable(operand)
            case ir.Op(concept="dict.keys" | "dict.values" as concept, args=(operand,)):
                return Code(f"{self.expr(operand, POSTFIX)}.{concept[5:]}()", POSTFIX)
            case ir.Name(type=t.Dict()):
                return Code(self.expr(node))
            case ir.MethodCall(method="__iter__", obj=obj):
                return super().code(obj)
            case _:
                return super().code(node)

    def slot_key(self, node: ir.Expr) -> Code:
        """A key of a map or a member of a set; what compares by value goes through ``keyOf``."""
        inner = node.type.inner if isinstance(node.type, t.Optional) else node.type
        by_value = isinstance(inner, t.Class) and self.class_says(inner.name, "__eq__")
        if isinstance(inner, t.Bool | t.Int | t.Float | t.Str | t.Char | t.NoneT | t.Class | t.Func) and not by_value:
            return self.code(node)
        return Code(f"{self.helper('keyOf')}({self.expr(node)})", POSTFIX)

    def keyed(self, items: Sequence[ir.Expr]) -> str:
        return ", ".join(self.slot_key(i).text for i in items)

    def expr_SetLit(self, node: ir.SetLit) -> Code:
        if not node.items:
            return super().expr_SetLit(node)
        return Code(f"new Set([{self.keyed(node.items)}])", POSTFIX)

    def expr_DictLit(self, node: ir.DictLit) -> Code:
        if not node.entries:
            return super().expr_DictLit(node)
        entries = [f"[{self.slot_key(k).text}, {self.expr(v)}]" for k, v in node.entries]
        if len(entries) > 4 or sum(map(len, entries)) > 80:
            return Code("new Map([\n" + "".join(f"{self.INDENT}{e},\n" for e in entries) + "])", POSTFIX)
        return Code(f"new Map([{', '.join(entries)}])", POSTFIX)

    def slot_spread(self, node: ir.Expr) -> Code:
        """A list as part of another: its items where they are written out."""
        if isinstance(node, ir.ListLit) and node.items:
            return Code(self.arguments(node.items))
        return Code(f"...{self.expr(node, 20)}")

    def slot_count(self, node: ir.Expr) -> Code:
        """A number of repetitions: not below zero."""
        if isinstance(node, ir.Const):
            return Code(str(max(0, node.value)))
        if isinstance(node, ir.Length):
            return self.code(node)
        return Code(f"Math.max(0, {self.expr(node)})", POSTFIX)

    def slot_only(self, node: ir.Expr) -> Code:
        """The one item of a list that is written out."""
        assert isinstance(node, ir.ListLit)
        return self.code(node.items[0])

    def slot_power(self, node: ir.Expr) -> Code:
        """Two to a constant power."""
        assert isinstance(node, ir.Const)
        if not 0 <= node.value <= 52:
            raise UnsupportedError("shift", f"a shift by {node.value} leaves what a JavaScript number can hold", node.span)
        return Code(str(1 << node.value))

    def slot_replacement(self, node: ir.Expr) -> Code:
        """A constant replacement text, in which ``$`` means itself."""
        assert isinstance(node, ir.Const)
        return self.code(ir.Const(node.value.replace("$", "$$"), type=t.STR))

    def slot_binary(self, node: ir.Expr) -> Code:
        """A function of two arguments, whatever else ``reduce`` passes."""
        if isinstance(node, ir.Lambda):
            return self.code(node)
        return Code(f"(a, b) => {self.expr(node, POSTFIX)}(a, b)", 5)

    def slot_fill(self, node: ir.Expr) -> Code:
        """A padding character, which must be one."""
        if isinstance(node, ir.Const) and len(node.value) == 1:
            return self.code(node)
        return Code(f"{self.helper('fillCharacter')}({self.expr(node)})", POSTFIX)

    # --- regular expressions ------------------------------------------------------------------------------------------

    def regex(self, node: ir.Expr, flags: str = "", before: str = "", after: str = "") -> Code:
        """A pattern as a literal where it is constant, in JavaScript's notation."""
        if not isinstance(node, ir.Const):
            text = " + ".join([*([f'"{before}"'] if before else []), self.expr(node, 110), *([f'"{after}"'] if after else [])])
            return Code(f"new RegExp({text}, {self.string_literal(flags + 'u')})", POSTFIX)
        pattern, inline = javascript_pattern(node.value)
        return Code(f"/{before}{pattern}{after}/{''.join(sorted(set(flags + inline)))}", POSTFIX)

    def slot_regex(self, node: ir.Expr) -> Code:
        return self.regex(node)

    def slot_regex_all(self, node: ir.Expr) -> Code:
        return self.regex(node, "g")

    def slot_regex_start(self, node: ir.Expr) -> Code:
        grouped = not isinstance(node, ir.Const) or "|" in node.value
        return self.regex(node, "", "^(?:" if grouped else "^", ")" if grouped else "")

    def slot_regex_full(self, node: ir.Expr) -> Code:
        grouped = not isinstance(node, ir.Const) or "|" in node.value
        return self.regex(node, "", "^(?:" if grouped else "^", ")$" if grouped else "$")

    def slot_regex_replacement(self, node: ir.Expr) -> Code:
        """A constant replacement text, its groups in JavaScript's notation."""
        assert isinstance(node, ir.Const)
        text = node.value.replace("$", "$$")
        text = re.sub(r"\\g<(\w+)>", lambda m: f"${m[1]}" if m[1].isdigit() else f"$<{m[1]}>", text)
        text = re.sub(r"\\(\d)", r"$\1", text)
        text = re.sub(r"\\([\\nrt])", lambda m: {"n": "\n", "r": "\r", "t": "\t"}.get(m[1], m[1]), text)
        return self.code(ir.Const(text, type=t.STR))

    def slot_members_before(self, node: ir.Expr) -> Code:
        return Code(f"/^{members(node)}+/u")

    def slot_members_after(self, node: ir.Expr) -> Code:
        return Code(f"/{members(node)}+$/u")

    def slot_members_around(self, node: ir.Expr) -> Code:
        return Code(f"/^{members(node)}+|{members(node)}+$/gu")

    def _holds_one(self, key: str, wanted: Any, args: Sequence[ir.Expr], node: ir.Expr) -> bool:
        if key.startswith("identity"):
            type_ = args[int(key[-1])].type
            cls = next((c for c in self.module.classes if isinstance(type_, t.Class) and c.name == type_.name), None)
            return (cls is None or not self.compared(cls.name)) is bool(wanted)
        if key == "same_iterator":
            first = args[0]
            return isinstance(first, ir.Name) and isinstance(first.type, t.Iter) and len(args) > 1 and all(a == first for a in args)
        if key in ("plain0", "plain1"):
            return plain(args[int(key[-1])].type) is bool(wanted)
        if key == "positive3":
            return (isinstance(args[3], ir.Const) and isinstance(args[3].value, int) and args[3].value > 0) is bool(wanted)
        if key == "python":
            return (self.module.source == "python") is bool(wanted)
        if key == "nonempty1":
            return (isinstance(args[1], ir.Const) and args[1].value != "") is bool(wanted)
        if key == "listed1":
            return (isinstance(args[1], ir.Const) and bool(args[1].value) and args[1].value.isprintable()) is bool(wanted)
        if key == "reads_once":
            return (sum(isinstance(n, ir.Op) and n.concept in READS for n in ir.walk(self.module)) == 1) is bool(wanted)
        if key == "positive1":
            return bool(self.positive(args[1]) == wanted)
        if key == "nonnegative":
            return bool((self.positive(args[1]) and isinstance(args[0].type, t.Int) and self.nonnegative(args[0])) == wanted)
        if key == "mask":
            # Of an exact integer, & takes the low 32 bits; with a mask of 31 that is all.
            return bool((isinstance(args[1], ir.Const) and 0 <= args[1].value < 1 << 31) == wanted)
        if key == "single0":
            return bool((isinstance(args[0], ir.ListLit) and len(args[0].items) == 1) == wanted)
        if key == "groups":
            return isinstance(args[0], ir.Const) and bool(re.compile(args[0].value).groups) == wanted
        return super()._holds_one(key, wanted, args, node)

    # --- sorting ------------------------------------------------------------------------------------------------------

    def slot_type_order(self, node: ir.Expr) -> Code:
        return Code(self.order(element_type(node.type), "a", "b"))

    def slot_type_order_desc(self, node: ir.Expr) -> Code:
        return Code(self.order(element_type(node.type), "b", "a"))

    def order(self, type_: t.Type, left: str, right: str) -> str:
        """A comparison function for elements of a type; none where the native order of strings is meant."""
        if isinstance(type_, t.Str | t.Char) and left == "a" and self.module.strings != "unicode":
            return ""
        return f"(a, b) => {self.difference(type_, left, right)}"

    def difference(self, type_: t.Type, left: str, right: str) -> str:
        if isinstance(type_, t.Int | t.Float | t.Bool) and type_ != t.BIGINT:
            return f"{left} - {right}"
        if isinstance(type_, t.Tuple) and type_.items and re.fullmatch(r"\w+", left + right) and self.native_order(type_):
            return " || ".join(self.difference(item, f"{left}[{i}]", f"{right}[{i}]") for i, item in enumerate(type_.items))
        if isinstance(type_, t.Str) and self.module.strings != "unicode":
            return f"{self.helper('compareStrings')}({left}, {right})"
        return f"{self.helper('compareValues')}({left}, {right})"

    def native_order(self, type_: t.Type) -> bool:
        """Is a tuple compared item by item with operators alone?"""
        texts = self.module.strings != "unicode"
        return isinstance(type_, t.Tuple) and all(
            (isinstance(i, t.Int | t.Bool) and i != t.BIGINT) or (isinstance(i, t.Str) and texts) for i in type_.items
        )

    def slot_by(self, node: ir.Expr) -> Code:
        return self.by(node, "a", "b")

    def slot_by_desc(self, node: ir.Expr) -> Code:
        return self.by(node, "b", "a")

    def by(self, key: ir.Expr, left: str, right: str) -> Code:
        """A comparison function that compares keys: ``(a, b) => a[1] - b[1]``."""
        type_ = key.type.result if isinstance(key.type, t.Func) else t.ANY
        if not isinstance(key, ir.Lambda) or len(key.params) != 1:
            name = self.expr(key, POSTFIX)
            return Code(f"(a, b) => {self.difference(type_, f'{name}({left})', f'{name}({right})')}", 5)
        type_ = key.body.type if isinstance(type_, t.AnyT) else type_
        mentioned = {self.name(n.id) for n in ir.walk(key.body) if isinstance(n, ir.Name)} - {self.name(key.params[0].name)}
        a, b = (name if name not in mentioned else self.fresh(name) for name in ("a", "b"))
        names = (a, b) if left == "a" else (b, a)
        parts = key.body.items if isinstance(key.body, ir.TupleLit) and key.body.items else (key.body,)
        compared = []
        for part in parts:
            first, second = names
            kind_ = part.type if len(parts) > 1 else type_
            # A negated number sorts the other way round.
            if isinstance(part, ir.Neg) and isinstance(kind_, t.Int | t.Float):
                part, first, second = part.operand, second, first
            texts = [self.key_of(dataclasses.replace(key, body=part), n, kind_) for n in (first, second)]
            compared.append(self.difference(kind_, *texts))
        return Code(f"({a}, {b}) => {' || '.join(compared)}", 5)

    def key_of(self, key: ir.Lambda, name: str, type_: t.Type) -> str:
        """The body of a key function with its parameter called ``name``."""
        param = key.params[0].name

        def rename(node: ir.Node) -> ir.Node:
            return Verbatim(name, type=node.type) if isinstance(node, ir.Name) and node.id == param else node

        tight = isinstance(type_, t.Int | t.Float | t.Bool) and type_ != t.BIGINT
        hoisting, self._hoisting = self._hoisting, False
        text = self.expr(ir.rewrite(key.body, rename), self.operators.sides("-")[1] if tight else 0)
        self._hoisting = hoisting
        return text

    def expr_Verbatim(self, node: Verbatim) -> Code:
        return Code(node.text)

    def repeatable(self, node: ir.Expr) -> bool:
        return isinstance(node, Verbatim) or super().repeatable(node)

    # --- text ---------------------------------------------------------------------------------------------------------

    def slot_text(self, node: ir.Expr) -> Code:
        """A value as ``str()`` would show it."""
        match node.type:
            case t.Str() | t.Char():
                return self.code(node)
            case t.Class(name=name) if not any(c.name == name for c in self.module.classes):
                return Code(f"{self.expr(node, POSTFIX)}.message", POSTFIX)
            case t.Class(name=name) if self.class_says(name, "__str__"):
                return Code(f"String({self.expr(node)})", POSTFIX)
            case t.Optional(inner=t.Str()):
                return Code(f'{self.expr(node, self.operators.sides("??")[0])} ?? "None"', self.operators.infix["?"])
            case t.Union(members=members) if all(isinstance(m, t.Int | t.Str) for m in members):
                return Code(f"String({self.expr(node)})", POSTFIX)
            case t.Union(members=members) | t.Optional(inner=t.Union(members=members)) if t.STR in members:
                if not self.repeatable(node):
                    return Code(f"{self.helper('textOf')}({self.expr(node)}, {self.shower(node.type)})", POSTFIX)
                text = f'typeof {self.expr(node, POSTFIX)} === "string" ? {self.expr(node)} : {self.slot_repr(node).text}'
                return Code(text, self.operators.infix["?"])
            case _:
                return self.slot_repr(node)

    def class_says(self, name: str, method: str) -> bool:
        """Does a class of the module, or one that it extends, define a method?"""
        classes = {c.name: c for c in self.module.classes}
        cls = classes.get(name)
        while cls is not None:
            if any(m.name == method for m in cls.methods):
                return True
            cls = classes.get(cls.base or "")
        return False

    def compared(self, name: str) -> bool:
        """May an object of a class, or of one that derives from it, say itself what it equals?"""
        return self.class_says(name, "__eq__") or any(self.compared(c.name) for c in self.module.classes if c.base == name)

    def slot_repr(self, node: ir.Expr) -> Code:
        """A value as ``repr()`` would show it."""
        match node.type:
            case t.Class(name=name) if self.class_says(name, "__repr__"):
                return Code(f"{self.expr(node, POSTFIX)}.{self.name('__repr__')}()", POSTFIX)
            case t.Bool():
                return Code(f'{self.expr(node, self.operators.sides("?")[0])} ? "True" : "False"', self.operators.infix["?"])
            case t.Tuple(items=items) if self.repeatable(node):
                name = self.expr(node, POSTFIX)
                return Code(self.tuple_shown(items, [f"{name}[{i}]" for i in range(len(items))]), ATOM)
            case t.Tuple(items=items) if isinstance(node, ir.TupleLit):
                return Code(self.tuple_shown(items, [self.expr(i) for i in node.items]), ATOM)
        return Code(self.shown(node.type, self.expr(node)), POSTFIX)

    def shown(self, type_: t.Type, text: str) -> str:
        """The call that shows ``text``, a value of this type."""
        match type_:
            case t.List(elem=elem, frozen=False) if not self.plainly_shown(elem):
                return f"{self.helper('listText')}({text}, {self.shower(elem)})"
            case t.Dict(key=key, value=value) if not (self.plainly_shown(key) and self.plainly_shown(value)):
                return f"{self.helper('dictText')}({text}, {self.shower(key)}, {self.shower(value)})"
            case t.Set(elem=elem, frozen=False) if not self.plainly_shown(elem):
                return f"{self.helper('setText')}({text}, {self.shower(elem)})"
        function = self.shower(type_)
        return f"{function}({text})" if re.fullmatch(r"\w+", function) else f"({function})({text})"

    def tuple_shown(self, types: Sequence[t.Type], texts: Sequence[str]) -> str:
        """The text of a tuple, given the code of its items, as a template literal."""
        shown = [text if isinstance(type_, t.Int) else self.shown(type_, text) for type_, text in zip(types, texts, strict=True)]
        return "`(" + ", ".join(f"${{{s}}}" for s in shown) + ("," if len(shown) == 1 else "") + ")`"

    def plainly_shown(self, type_: t.Type) -> bool:
        """Can ``repr`` tell by itself how a value of this type is shown?"""
        match type_:
            case t.Float() | t.Tuple() | t.List(frozen=True) | t.Set(frozen=True) | t.Bytes() | t.Class():
                return False
            case t.Union(members=members):
                return (t.FLOAT not in members or boxes_floats(type_)) and all(self.plainly_shown(m) for m in members if m != t.FLOAT)
            case _:
                return all(map(self.plainly_shown, t.children(type_)))

    def shower(self, type_: t.Type) -> str:
        """A function that shows values of a type."""
        match type_:
            case t.Int():
                return "String"
            case t.Float():
                return self.helper("floatText")
            case t.Str() | t.Char():
                return self.helper("quoted")
            case t.Bytes():
                return self.helper("bytesText")
            case t.Class(name=name):
                if not any(c.name == name for c in self.module.classes):
                    return "(error) => error.message"
                return f"(object) => object.{self.name('__repr__')}()" if self.class_says(name, "__repr__") else "String"
            case t.Tuple(items=items):
                names = [f"{letter}" for letter in "abcdefghijklmnop"[: len(items)]]
                return f"([{', '.join(names)}]) => {self.tuple_shown(items, names)}"
            case t.List(elem=elem, frozen=True):
                return f"(items) => {self.helper('tupleText')}(items.map((item) => {self.shown(elem, 'item')}))"
            case t.Set(elem=elem, frozen=True):
                return f'(items) => `frozenset(${{items.size ? {self.helper("setText")}(items, {self.shower(elem)}) : ""}})`'
            case t.Optional(inner=inner) if not self.plainly_shown(inner):
                return f'(value) => (value === null ? "None" : {self.shown(inner, "value")})'
            case _ if self.plainly_shown(type_):
                return self.helper("repr")
            case t.List() | t.Dict() | t.Set():
                return f"(items) => {self.shown(type_, 'items')}"
            case _:
                raise UnsupportedError("text", f"the text of a {t.show(type_)} is not known in {self.ID}")

    def slot_type_format(self, node: ir.Expr) -> Code:
        return Code(self.format_kind(node))


#: How the names of operations begin whose result is an array that nothing else holds.
MAKING = (
    "list.sorted",
    "list.reversed",
    "list.concat",
    "list.repeat",
    "list.copy",
    "str.split",
    "str.chars",
    "dict.keys",
    "dict.values",
    "dict.items",
    "set.to_list",
    "iter.zip",
    "iter.enumerate",
    "iter.reversed",
    "iter.chain",
    "iter.accumulate",
    "iter.p",
    "iter.combinations",
    "iter.groupby",
    "heap.n",
    "counter.most",
)

OPPOSITE: Mapping[str, Any] = {"==": "!=", "!=": "==", "<": ">=", ">=": "<", ">": "<=", "<=": ">"}

#: What ``asType`` calls the native type of a kind of value.
TYPE_NAMES = {
    "int": "number",
    "float": "number",
    "bool": "boolean",
    "str": "string",
    "bigint": "bigint",
    "list": "Array",
    "tuple": "Array",
    "dict": "Map",
    "set": "Set",
    "func": "function",
}


def upward_counters(function: ir.Function) -> dict[str, int]:
    """Loop variables that only count upwards from a number that is not below zero, and that number."""
    upward: dict[str, int] = {}
    other = assigned_names(function)
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


def flattened(node: ir.Op) -> list[ir.Expr]:
    """The operands of an operation, with those of nested operations of its kind in their places."""
    return [
        i for a in node.args for i in (flattened(a) if isinstance(a, ir.Op) and a.concept == node.concept and a.type == node.type else [a])
    ]


def boxes_floats(type_: t.Type) -> bool:
    """A union of ints and floats, which JavaScript does not tell apart, holds its floats in boxes."""
    return isinstance(type_, t.Union) and t.FLOAT in type_.members and any(isinstance(m, t.Int) and m.bits for m in type_.members)


def leaves_loop(body: ir.Body) -> bool:
    """Can a loop with this body be left by ``break`` or ``return``?"""
    stack: list[tuple[ir.Node, bool]] = [(s, True) for s in body]
    while stack:
        node, own = stack.pop()
        if isinstance(node, ir.Return) or (isinstance(node, ir.Break) and own):
            return True
        if not isinstance(node, ir.FunctionDef | ir.Expr):
            inner = own and not isinstance(node, ir.While | ir.ForRange | ir.ForEach)
            stack.extend((child, inner) for child in ir.child_nodes(node))
    return False


def is_plain_list(type_: t.Type) -> bool:
    return isinstance(type_, t.List) and not type_.frozen


@dataclass(frozen=True, slots=True)
class Verbatim(ir.Expr):
    """A name of the target where the tree wants a variable; lives only inside this generator."""

    text: str


#: Helpers for iterators that may not end.
LAZY = {"iter.zip": "zipLazily", "iter.enumerate": "enumerateLazily", "iter.chain_all": "flattenLazily", "iter.chain": "chainLazily"}

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

#: Beyond this a double does not hold every integer.
MAX_SAFE_INTEGER = 2**53 - 1


def javascript_pattern(pattern: str) -> tuple[str, str]:
    """A Python pattern in JavaScript's notation, and the flags that it sets inside."""
    flags = ""
    if found := re.match(r"\(\?([ims]+)\)", pattern):
        flags, pattern = found[1], pattern[found.end() :]
    if re.search(r"\(\?[aLux]|\(\?\(|\(\?>|[*+?}]\+", pattern):
        raise UnsupportedError("regex", f"the pattern {pattern!r} has no counterpart in JavaScript")
    pattern = pattern.replace("(?P<", "(?<")
    pattern = re.sub(r"\(\?P=(\w+)\)", r"\\k<\1>", pattern)
    pattern = re.sub(r"(?<!\\)((?:\\\\)*)\\A", r"\1^", pattern)
    pattern = re.sub(r"(?<!\\)((?:\\\\)*)\\Z", r"\1$", pattern)
    out, escaped = "", False
    for char in pattern:
        out += (
            "\\/" if char == "/" and not escaped else {"\n": "\\n", "\r": "\\r", "\u2028": "\\u2028", "\u2029": "\\u2029"}.get(char, char)
        )
        escaped = char == "\\" and not escaped
    return out or "(?:)", flags


def text_of(node: ir.Expr) -> ir.Expr:
    return node if isinstance(node.type, t.Str) else ir.Op("str.of", (node,), type=t.STR)


#: How a helper refuses a value.
REFUSAL = re.compile(r"new ValueError\(([\"`])(\w)")
#: What reads standard input.
READS = frozenset({"io.input", "io.input_prompt", "io.read_all", "io.read_line", "io.read_lines", "scan.word"})


def plain(type_: t.Type) -> bool:
    """Arrays, of arrays, of what ``===`` compares by value."""
    match type_:
        case t.Bool() | t.Str() | t.Char():
            return True
        case t.Int():
            return True
        case t.List(elem=elem):
            return plain(elem)
        case t.Tuple(items=items):
            return all(map(plain, items))
        case _:
            return False


def members(node: ir.Expr) -> str:
    """A constant set of characters as a regular expression has it."""
    assert isinstance(node, ir.Const)
    return "[" + "".join("\\" + c if c in "\\]^-[/" else c for c in dict.fromkeys(node.value)) + "]"


GENERATOR = JavaScript
