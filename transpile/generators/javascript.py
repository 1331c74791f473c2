"""Python-like and Java-like IR to modern JavaScript (ES2022, Node)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import ATOM, POSTFIX, Code, Generated, Pass, PatternLambda
from dragoman.transpile.generators.clike import CLike
from dragoman.transpile.passes.lowering import lower_try_else


class JavaScript(CLike):
    ID = "javascript"
    INDENT = "  "
    NAMING = "camel"
    PASSES: ClassVar[tuple[Pass, ...]] = (lower_try_else,)
    TRANSFORMS: ClassVar[dict[type[ir.Node], str | Callable[[Any, Any], Code | None]]] = {
        ir.Yield: "yield {value};",
        ir.Assert: "if (!({cond})) throw new AssertionError();",
    }

    def program(self, candidate: str, driver: Generated) -> tuple[dict[str, str], str]:
        """The candidate comes first, so its line numbers stay; the driver's names live in a function of its own."""
        return {"main.js": f"{candidate}\n(() => {{\n{driver.code}}})();\n"}, "main.js"

    # --- declarations -------------------------------------------------------------------------------------------------

    def declare(self, node: ir.Declare) -> str:
        keyword = "let" if node.mutable or node.value is None else "const"
        return f"{keyword} {self.name(node.name)}" + ("" if node.value is None else f" = {self.expr(node.value)}")

    def stmt_Unpack(self, node: ir.Unpack) -> None:
        self.line(
            f"{'let' if node.mutable else 'const'} {self.pattern(node.target)} = {self.unpacked(node.value, len(node.target.items))};"
        )

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
        if isinstance(node.target, ir.TupleLit):
            self.line(f"{self.pattern(node.target)} = {self.unpacked(node.value, len(node.target.items))};")
        else:
            super().stmt_Assign(node)

    def store(self, target: ir.Expr) -> str:
        match target:
            case ir.Index(obj=obj, index=index, on_fail="unreachable", wraps=False):
                return f"{self.expr(obj, POSTFIX)}[{self.expr(index)}]"
            case ir.Index(obj=obj, index=index):
                return f"{self.expr(obj, POSTFIX)}[{self.helper('indexOf')}({self.expr(obj)}, {self.expr(index)})]"
            case ir.Lookup():
                raise UnsupportedError("store", "a dict entry can't be assigned inside a pattern in JavaScript", target.span)
            case _:
                return self.expr(target)

    def signature(self, function: ir.Function) -> str:
        star = "*" if function.is_generator else ""
        return f"function{star} {self.name(function.name)}({self.params(function.params)})"

    def param(self, param: ir.Param) -> str:
        default = "" if param.default is None else f" = {self.expr(param.default)}"
        return self.name(param.name) + default

    def stmt_FunctionDef(self, node: ir.FunctionDef) -> None:
        self.function_def(node.function)

    def write_class(self, cls: ir.ClassDef) -> None:
        if cls.doc:
            self.write_doc(cls.doc)
        extends = f" extends {self.rule_name(cls.base)}" if cls.base else ""
        self.line(f"class {self.name(cls.name)}{extends} {{")
        self.depth += 1
        if cls.init is not None:
            self.method(cls.init, "constructor", ("super();",) if cls.base and not self.calls_super(cls.init) else ())
        for prefix, methods in (("", cls.methods), ("static ", cls.static_methods)):
            for method in methods:
                self.gap()
                star = "*" if method.is_generator else ""
                self.method(method, f"{prefix}{star}{self.name(method.name)}")
        self.depth -= 1
        self.line("}")

    @staticmethod
    def calls_super(init: ir.Function) -> bool:
        return any(isinstance(n, ir.Op) and n.concept == "super.init" for n in ir.walk(init))

    def method(self, method: ir.Function, head: str, first: tuple[str, ...] = ()) -> None:
        if method.doc:
            self.write_doc(method.doc)
        self.line(f"{head}({self.params(method.params)}) {{")
        self.depth += 1
        for text in first:
            self.line(text)
        self.depth -= 1
        self.block(method.body)
        self.line("}")

    def rule_name(self, cls: str) -> str:
        """A class of the module, or the native class of a canonical exception."""
        if cls in self.names:
            return self.names[cls]
        if cls in self.target.helpers:
            return self.helper(cls)
        native: dict[str, str] = self.target.options["exceptions"]
        return native.get(cls) or self.helper("PyError")

    def write_main(self, body: ir.Body) -> None:
        self.line("function main() {")
        self.block(body)
        self.line("}")
        self.gap()
        self.line("main();")

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
        assigned = {n.target.id for n in ir.walk(node) if isinstance(n, ir.Assign) and isinstance(n.target, ir.Name)}
        names = {n.id for n in ir.walk(node.target) if isinstance(n, ir.Name)}
        keyword = "let" if assigned & names else "const"
        self.line(f"for ({keyword} {self.pattern(node.target)} of {self.foreach(node).text}) {{")
        self.block(node.body)
        self.line("}")

    # --- exceptions ---------------------------------------------------------------------------------------------------

    def expr_New(self, node: ir.New) -> Code:
        if node.cls in self.names or node.cls in self.target.helpers or node.cls in self.target.options["exceptions"]:
            return Code(f"new {self.rule_name(node.cls)}({self.arguments(node.args)})", POSTFIX)
        message = self.arguments(node.args) or '""'
        return Code(f"new {self.helper('PyError')}({self.string_literal(node.cls)}, {message})", POSTFIX)

    def stmt_Try(self, node: ir.Try) -> None:
        self.line("try {")
        self.block(node.body)
        if node.handlers:
            error = self.name(next((h.name for h in node.handlers if h.name), "error"))
            self.line(f"}} catch ({error}) {{")
            self.depth += 1
            for i, handler in enumerate(node.handlers):
                if handler.types:
                    test = " || ".join(f"{self.helper('isError')}({error}, {self.string_literal(c)})" for c in handler.types)
                    self.line(f"{'} else ' if i else ''}if ({test}) {{")
                else:
                    self.line("} else {" if i else "{")
                self.depth += 1
                if handler.name and self.name(handler.name) != error:
                    self.line(f"const {self.name(handler.name)} = {error};")
                self.depth -= 1
                self.block(handler.body)
            if node.handlers[-1].types:
                self.line("} else {")
                self.depth += 1
                self.line(f"throw {error};")
                self.depth -= 1
            self.line("}")
            self.depth -= 1
        if node.final:
            self.line("} finally {")
            self.block(node.final)
        self.line("}")

    def stmt_Raise(self, node: ir.Raise) -> None:
        self.line("throw error;" if node.exception is None else f"throw {self.expr(node.exception)};")

    # --- expressions --------------------------------------------------------------------------------------------------

    def expr_Name(self, node: ir.Name) -> Code:
        return Code("this") if node.id == "self" else super().expr_Name(node)

    def expr_Lambda(self, node: ir.Lambda) -> Code:
        if isinstance(node, PatternLambda):
            head = f"({self.pattern(node.pattern)})"
        else:
            head = f"({self.params(node.params)})"
        hoisting, self._hoisting = self._hoisting, False
        body = self.expr(node.body, 20)
        self._hoisting = hoisting
        return Code(f"{head} => {body}", 5)

    def expr_Interp(self, node: ir.Interp) -> Code:
        parts = []
        for part in node.parts:
            if isinstance(part, ir.Const):
                parts.append(self.string_literal(part.value)[1:-1].replace('\\"', '"').replace("`", "\\`").replace("${", "\\${"))
            else:
                parts.append("${" + self.expr(self.formatted(part)) + "}")
        return Code("`" + "".join(parts) + "`", ATOM)

    def formatted(self, part: ir.Formatted) -> ir.Expr:
        """The text of one interpolated value as an expression."""
        if part.spec:
            return ir.Op("str.format_spec", (part.value, ir.Const(part.spec, type=t.STR)), type=t.STR)
        if part.conversion == "r":
            return ir.Op("str.repr", (part.value,), type=t.STR)
        if isinstance(part.value.type, t.Str | t.Int):
            return part.value
        return ir.Op("str.of", (part.value,), type=t.STR)

    def expr_Assigned(self, node: ir.Assigned) -> Code:
        return Code(f"{self.name(node.name)} = {self.expr(node.value)}", 10)

    def expr_Block(self, node: ir.Block) -> Code:
        raise UnsupportedError("block", "a statement stands inside an expression here", node.span)

    def slot_array(self, node: ir.Expr) -> Code:
        """An iterable as an array: spread only where it is not one already."""
        if isinstance(node.type, t.List | t.Tuple) or (isinstance(node, ir.Comp) and node.kind == "iter"):
            return self.code(node)
        if isinstance(node, ir.Range) or (isinstance(node, ir.Op) and node.concept in ("iter.zip", "iter.reversed")):
            return self.code(node)
        return Code(f"[...{self.expr(node)}]", ATOM)


GENERATOR = JavaScript
