"""IR to Python: a target of its own, and from Python the proof that the IR keeps the meaning."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Sequence
from typing import Any, ClassVar, TypeGuard

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import ATOM, POSTFIX, Code, Generated, Generator, Line, Pass
from dragoman.transpile.generators.patterns import kind
from dragoman.transpile.passes.effects import acts
from dragoman.transpile.passes.object_keys import key_classes, key_fields
from dragoman.transpile.passes.omitted import omit_defaults
from dragoman.transpile.passes.snapshots import resizes_source
from dragoman.transpile.passes.traits import assigned, declared_names
from dragoman.transpile.passes.wraps import PYTHON, tighten


class Python(Generator):
    ID = "python"
    PLACES_FIRST = False
    DRAWS_ITSELF = True
    COMMENT = "#"
    PASSES: ClassVar[tuple[Pass, ...]] = (tighten(PYTHON), omit_defaults)
    EAGER_DEFAULTS = True
    TRANSFORMS: ClassVar[dict[type[ir.Node], str | Callable[[Any, Any], Code | None]]] = {
        ir.Break: "break",
        ir.Continue: "continue",
        ir.ExprStmt: "{value}",
    }

    HAS_REPR = True

    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: The special method at hand.
        self.special = ""

    def program(self, candidate: str, driver: Generated) -> tuple[dict[str, str], str]:
        """The candidate is a module of its own, so nothing under ``__main__`` runs."""
        return {"solution.py": candidate, "main.py": f"from solution import *\n\n{driver.code}"}, "main.py"

    def promoted(self, operator: str, left: ir.Expr, right: ir.Expr) -> tuple[ir.Expr, ir.Expr]:
        """Python divides integers as Python does, however large they are; a float divisor that is a whole number was an integer."""
        if operator == "/" and self.module.source == "python" and self.is_promoted(left):
            if self.is_promoted(right):
                return left.operand, right.operand
            if isinstance(right, ir.Const) and float(right.value).is_integer():
                return left.operand, ir.Const(int(right.value), type=t.INT)
        return super().promoted(operator, left, right)

    def is_promoted(self, node: ir.Expr) -> TypeGuard[ir.Coerce]:
        return isinstance(node, ir.Coerce) and isinstance(node.operand.type, t.Int)

    # --- blocks and functions -----------------------------------------------------------------------------------------

    def block(self, body: ir.Body) -> None:
        before = len(self.lines)
        super().block(body)
        if not any(line.text.strip() and not line.text.strip().startswith("#") for line in self.lines[before:]):
            self.depth += 1
            self.line("pass")
            self.depth -= 1

    def function_def(self, function: ir.Function) -> None:
        self.gap()
        self.method(function, ())

    def gap(self) -> None:
        super().gap()
        if self.depth == 0 and len(self.lines) > 1 and self.lines[-2].text:
            self.lines.append(Line(""))

    def method(self, function: ir.Function, first: Sequence[str]) -> None:
        params = ", ".join([*first, *(self.param(p) for p in function.params)])
        self.line(f"def {self.name(function.name)}({params}) -> {self.hint(function.result)}:")
        self.depth += 1
        if function.doc:
            self.write_doc(function.doc)
        if function.assigns_captured:
            self.line(f"nonlocal {', '.join(map(self.name, function.assigns_captured))}")
        own = {p.name for p in function.params} | declared_names(function.body)
        if shared := [c.name for c in self.module.constants if c.name in assigned(function.body) - own]:
            self.line(f"global {', '.join(map(self.name, shared))}")
        self.depth -= 1
        outer, self.special = self.special, function.name if function.name.startswith("__") else ""
        self.block(function.body)
        self.special = outer

    def write_doc(self, doc: str) -> None:
        lines = [line.strip() for line in doc.strip().replace("\\", "\\\\").replace('"""', '\\"\\"\\"').splitlines()]
        if len(lines) == 1:
            self.line(f'"""{lines[0]}{" " if lines[0].endswith(chr(34)) else ""}"""')
            return
        self.line(f'"""{lines[0]}')
        for text in lines[1:]:
            self.line(text)
        self.line('"""')

    def param(self, param: ir.Param) -> str:
        default = "" if param.default is None else f" = {self.expr(param.default)}"
        return f"{self.name(param.name)}: {self.hint(param.type)}{default}"

    def hint(self, type_: t.Type) -> str:
        """A type annotation; functions and what has no name are told as loosely as Python tells them."""
        if isinstance(type_, t.Union):
            return " | ".join(map(self.hint, type_.members))
        if isinstance(type_, t.Func):
            return f"Callable[[{', '.join(map(self.hint, type_.params))}], {self.hint(type_.result)}]"
        if isinstance(type_, t.Never):
            return "Any"
        if isinstance(type_, t.Set) and type_.frozen:
            return f"frozenset[{self.hint(type_.elem)}]"
        if isinstance(type_, t.Tuple) and not type_.items:
            return "tuple[()]"
        if isinstance(type_, t.Class) and type_.name not in self.names:
            return type_.name
        return self.type_name(type_)

    def type_name(self, type_: t.Type, boxed: bool = False) -> str:
        if isinstance(type_, t.Union | t.Func | t.Never) or (isinstance(type_, t.Set) and type_.frozen):
            return self.hint(type_)
        if isinstance(type_, t.Class) and type_.name not in self.names:
            return type_.name
        return super().type_name(type_, boxed)

    def stmt_FunctionDef(self, node: ir.FunctionDef) -> None:
        self.method(node.function, ())

    def write_class(self, cls: ir.ClassDef) -> None:
        self.gap()
        if self.lacks_order(cls):
            self.line("@functools.total_ordering")
        self.line(f"class {self.name(cls.name)}{f'({cls.base})' if cls.base else ''}:")
        self.depth += 1
        if cls.doc:
            self.write_doc(cls.doc)
        methods = [
            *([(cls.init, "")] if cls.init else []),
            *((m, "") for m in (*cls.methods, *self.hashes(cls))),
            *((m, "@staticmethod") for m in cls.static_methods),
        ]
        for method, decorator in methods:
            self.gap()
            if decorator:
                self.line(decorator)
            self.method(method, () if decorator else ("self",))
        if not methods:
            self.line("pass")
        self.depth -= 1

    def hashes(self, cls: ir.ClassDef) -> tuple[ir.Function, ...]:
        """The ``__hash__`` of objects that are keys: a class with an ``__eq__`` has none unless it says one."""
        names = {m.name for m in cls.methods}
        if "__eq__" not in names or "__hash__" in names or cls.name not in key_classes(self.module):
            return ()
        types = {f.name: f.type for f in cls.fields}
        own = ir.Name("self", type=t.Class(cls.name))
        fields = tuple(ir.Field(own, name, type=types.get(name, t.ANY)) for name in key_fields(self.module, cls))
        value = ir.TupleLit(fields, type=t.Tuple(tuple(f.type for f in fields)))
        return (ir.Function("__hash__", (), t.INT, (ir.Return(value),)),)

    def lacks_order(self, cls: ir.ClassDef) -> bool:
        """Are objects of the class compared by an operator that follows from the methods it has, but not by itself?"""
        own = {m.name for m in cls.methods}
        wanted = {
            {"<=": "__le__", ">=": "__ge__"}.get(n.op, "")
            for n in ir.walk(self.module, ir.Compare)
            if isinstance(n, ir.Compare) and n.left.type == t.Class(cls.name)
        }
        return bool(wanted - {""} - own) and not own.isdisjoint({"__lt__", "__gt__"})

    def prologue(self, code: Sequence[str]) -> list[Line]:
        """Hints may name classes that are defined further down."""
        future = [Line("from __future__ import annotations")] if any(not c.external for c in self.module.classes) else []
        return [*future, *super().prologue(code)]

    @staticmethod
    def _without_strings(line: str) -> str:
        """The values in an f-string are code."""
        return re.sub(r'(?<!f)"(?:\\.|[^"\\])*"', '""', line)

    def write_main(self, body: ir.Body) -> None:
        self.gap()
        self.line('if __name__ == "__main__":')
        self.block(body)

    # --- statements ---------------------------------------------------------------------------------------------------

    def stmt_Declare(self, node: ir.Declare) -> None:
        if node.value is not None:
            empty = isinstance(node.value, ir.ListLit | ir.DictLit | ir.SetLit) and not next(iter(ir.child_nodes(node.value)), None)
            self.line(f"{self.name(node.name)}{f': {self.hint(node.type)}' if empty else ''} = {self.expr(node.value)}")

    def stmt_Unpack(self, node: ir.Unpack) -> None:
        self.line(f"{self.pattern(node.target)} = {self.expr(node.value)}")

    def stmt_Assign(self, node: ir.Assign) -> None:
        target, value = node.target, node.value
        if isinstance(target, ir.TupleLit):
            unwrapped = isinstance(value, ir.TupleLit) and len(value.items) > 1
            right = ", ".join(self.expr(i) for i in value.items) if isinstance(value, ir.TupleLit) and unwrapped else self.expr(value)
            self.line(f"{self.pattern(target)} = {right}")
            return
        if isinstance(target, ir.Index) and not target.wraps and target.on_fail == "raise":
            # A negative index would count from the end.
            self.line(f"{self.helper('set_at')}({self.arguments((target.obj, target.index, value))})")
            return
        left = self.expr(target)
        match value:
            case (
                ir.Arith(op=op, left=first, right=second, overflow="unbounded")
                | ir.Bits(op=op, left=first, right=second, overflow="unbounded")
            ) if first == target and op != ">>>":
                self.line(f"{left} {op}= {self.expr(self.promoted(op, target, second)[1])}")
            case ir.IntDiv(left=first, right=second, rounding="floor") if first == target:
                self.line(f"{left} //= {self.expr(second)}")
            case ir.Op(concept="str.concat", args=(first, second)) if first == target:
                self.line(f"{left} += {self.expr(second)}")
            case _:
                self.line(f"{left} = {self.expr(value)}")

    def pattern(self, target: ir.Expr) -> str:
        if isinstance(target, ir.TupleLit):
            inner = ", ".join(f"({self.pattern(i)})" if isinstance(i, ir.TupleLit) else self.pattern(i) for i in target.items)
            return inner if len(target.items) > 1 else f"{inner},"
        if isinstance(target, ir.Index) and not (target.wraps or target.on_fail == "unreachable" or isinstance(target.index, ir.Const)):
            # A negative index would count from the end.
            return f"{self.expr(target.obj, POSTFIX)}[{self.helper('not_negative')}({self.expr(target.index)})]"
        return self.expr(target)

    def expr_Index(self, node: ir.Index) -> Code:
        if isinstance(node.index, ir.Const) and node.index.value >= 0:
            node = dataclasses.replace(node, wraps=True)
        return self.rule(f"index.{kind(node.obj.type)}", (node.obj, node.index), node)

    def expr_Const(self, node: ir.Const) -> Code:
        code = super().expr_Const(node)
        # 1.bit_length() is none of its numbers.
        return Code(code.text, min(code.prec, POSTFIX - 1)) if isinstance(node.value, int) and not isinstance(node.value, bool) else code

    def expr_Op(self, node: ir.Op) -> Code:
        match node:
            case ir.Op(concept="error.message", args=(ir.Name(id="self"),)) if self.special == "__str__":
                return Code("super().__str__()", POSTFIX)
            case _:
                return self.rule(node.concept, node.args, node)

    def expr_ListLit(self, node: ir.ListLit) -> Code:
        """A sequence of one is a tuple, which needs its comma."""
        if isinstance(node.type, t.List) and node.type.frozen and len(node.items) == 1:
            return self.joined("tuple1", node.items, node)
        return super().expr_ListLit(node)

    def stmt_Return(self, node: ir.Return) -> None:
        if self.special == "__hash__" and node.value is not None and not isinstance(node.value.type, t.Int):
            self.line(f"return hash({self.expr(node.value)})")
            return
        self.line("return" if node.value is None else f"return {self.expr(node.value)}")

    def stmt_If(self, node: ir.If) -> None:
        self.line(f"if {self.condition(node.cond).text}:")
        self.block(node.then)
        orelse = node.orelse
        while len(orelse) == 1 and isinstance(orelse[0], ir.If):
            self.line(f"elif {self.condition(orelse[0].cond).text}:")
            self.block(orelse[0].then)
            orelse = orelse[0].orelse
        if orelse:
            self.line("else:")
            self.block(orelse)

    def stmt_While(self, node: ir.While) -> None:
        self.line(f"while {self.condition(node.cond).text}:")
        self.block(node.body)

    def stmt_ForRange(self, node: ir.ForRange) -> None:
        counts = self.rule("range", (node.start, node.stop, node.step), ir.Range(node.start, node.stop, node.step, type=t.Iter(t.INT)))
        self.line(f"for {self.name(node.var)} in {counts.text}:")
        self.block(node.body)

    def stmt_ForEach(self, node: ir.ForEach) -> None:
        items = self.iterated(node)
        self.line(f"for {self.pattern(node.target)} in {items}:")
        self.block(node.body)

    def iterated(self, node: ir.ForEach) -> str:
        """What stands after ``in``: a view where a copy is not needed."""
        source = node.iterable
        if isinstance(source, ir.Op) and f"for.{source.concept}" in self.target.rules and not resizes_source(node, self.module):
            return self.rule(f"for.{source.concept}", source.args, source).text
        return self.expr(source)

    def stmt_Yield(self, node: ir.Yield) -> None:
        self.line(f"yield {self.expr(node.value)}")

    def stmt_Raise(self, node: ir.Raise) -> None:
        self.line("raise" if node.exception is None else f"raise {self.expr(node.exception)}")

    def stmt_Assert(self, node: ir.Assert) -> None:
        self.line(f"assert {self.expr(node.cond)}" + (f", {self.expr(node.message)}" if node.message is not None else ""))

    def stmt_Try(self, node: ir.Try) -> None:
        self.line("try:")
        self.block(node.body)
        for handler in node.handlers:
            types = handler.types[0] if len(handler.types) == 1 else f"({', '.join(handler.types)})" if handler.types else "Exception"
            self.line(f"except {types}{f' as {self.name(handler.name)}' if handler.name else ''}:")
            self.block(handler.body)
        for keyword, body in (("else:", node.orelse), ("finally:", node.final)):
            if body:
                self.line(keyword)
                self.block(body)

    # --- expressions --------------------------------------------------------------------------------------------------

    def expr_Name(self, node: ir.Name) -> Code:
        return Code({"self": "self", "super": "super()"}.get(node.id) or self.name(node.id))

    def expr_Lambda(self, node: ir.Lambda) -> Code:
        params = ", ".join(self.name(p.name) for p in node.params)
        hoisting, self._hoisting = self._hoisting, False
        body = self.expr(node.body)
        self._hoisting = hoisting
        return Code(f"lambda {params}: {body}".replace("lambda :", "lambda:"), self.operators.prefix["lambda"])

    def expr_Interp(self, node: ir.Interp) -> Code:
        parts = []
        for part in node.parts:
            if isinstance(part, ir.Const):
                parts.append(self.string_literal(part.value)[1:-1].replace("{", "{{").replace("}", "}}"))
                continue
            text = self.expr(part.value)
            if "'" not in text and "\\" not in text:
                text = text.replace('"', "'")
            if '"' in text or "\\" in text or "#" in text:
                # Before Python 3.12 an f-string can't hold its own quotes.
                return self._format_call(node)
            space = " " if text.startswith("{") else ""
            conversion = f"!{part.conversion}" if part.conversion else ""
            parts.append(f"{{{space}{text}{conversion}{':' + part.spec if part.spec else ''}}}")
        return Code('f"' + "".join(parts) + '"', ATOM)

    def _format_call(self, node: ir.Interp) -> Code:
        pattern, values = "", list[ir.Expr]()
        acting = any(isinstance(part, ir.Formatted) and acts(part.value) for part in node.parts)
        for part in node.parts:
            if isinstance(part, ir.Const):
                pattern += part.value.replace("{", "{{").replace("}", "}}")
            else:
                pattern += "{" + (f"!{part.conversion}" if part.conversion else "") + (f":{part.spec}" if part.spec else "") + "}"
                # What follows may change a container, whose text is made when its turn comes.
                told = acting and t.is_container(part.value.type) and not part.conversion and not part.spec
                values.append(ir.Op("str.of", (part.value,), type=t.STR) if told else part.value)
        return Code(f"{self.string_literal(pattern)}.format({self.arguments(values)})", POSTFIX)

    def expr_IsType(self, node: ir.IsType) -> Code:
        """By class; a bool is an int for Python only."""
        operand = self.expr(node.operand)
        match node.of:
            case t.NoneT():
                return Code(f"{self.expr(node.operand, self.operators.infix['is'])} is None", self.operators.infix["is"])
            case t.Int() if self._may_be_bool(node.operand.type):
                return Code(f"isinstance({operand}, int) and not isinstance({operand}, bool)", self.operators.infix["and"])
            case of:
                return Code(f"isinstance({operand}, {self.type_name(of).partition('[')[0]})", POSTFIX)

    @staticmethod
    def _may_be_bool(type_: t.Type) -> bool:
        return isinstance(type_, t.AnyT) or (isinstance(type_, t.Union) and t.BOOL in type_.members)

    def condition(self, node: ir.Expr) -> Code:
        """What stands after ``if``: a value as it is where the pair's delta says that its truth is Python's own."""
        match node:
            case ir.Truthy(operand=operand) if f"condition.{kind(operand.type)}" in self.target.rules:
                return self.rule(f"condition.{kind(operand.type)}", (operand,), node)
            case ir.Not(operand=operand):
                rank = self.operators.prefix["not"]
                return Code(f"not {self.enclose(self.condition(operand), rank)}", rank)
            case ir.BoolOp(op=op, items=items):
                rank = self.operators.infix[op]
                return Code(f" {op} ".join(self.enclose(self.condition(i), rank + (k > 0)) for k, i in enumerate(items)), rank)
            case _:
                return self.code(node)

    def expr_Truthy(self, node: ir.Truthy) -> Code:
        """A bool where a value is wanted; see ``condition`` for the others."""
        if isinstance(node.operand.type, t.Class | t.Func | t.Iter):
            return Code("True")
        return Code(f"bool({self.expr(node.operand)})", POSTFIX)

    def expr_Select(self, node: ir.Select) -> Code:
        return self.rule(f"select.{node.op}", (node.left, node.right), node)

    def expr_Slice(self, node: ir.Slice) -> Code:
        lo, hi = (self.expr(e) if e is not None else "" for e in (node.lo, node.hi))
        step = "" if node.step is None else f":{self.expr(node.step)}"
        self.fired.append("python:slice")
        return Code(f"{self.expr(node.obj, POSTFIX)}[{lo}:{hi}{step}]", POSTFIX)

    def expr_Comp(self, node: ir.Comp) -> Code:
        made = (node.elem, *([node.value] if node.value is not None else []), *(x for c in node.clauses for x in c.conditions))
        turn = tuple(ir.ExprStmt(e) for e in made)
        clauses = "".join(
            f" for {self.pattern(c.target)} in {self.iterated_in_clause(ir.ForEach(c.target, c.iterable, turn))}"
            + "".join(f" if {self.expr(x, 31)}" for x in c.conditions)
            for c in node.clauses
        )
        elem = self.expr(node.elem) if node.value is None else f"{self.expr(node.elem)}: {self.expr(node.value)}"
        around = {"list": "[]", "set": "{}", "dict": "{}", "iter": "()"}[node.kind]
        return Code(f"{around[0]}{elem}{clauses}{around[1]}", ATOM)

    def iterated_in_clause(self, node: ir.ForEach) -> str:
        text = self.iterated(node)
        return f"({text})" if isinstance(node.iterable, ir.IfExp | ir.Lambda) else text

    def arguments(self, args: Sequence[ir.Expr]) -> str:
        return ", ".join(self.expr(a) for a in args)

    def expr_New(self, node: ir.New) -> Code:
        match node.cls, node.args:
            case "KeyError", (ir.Op(concept="str.repr", args=(key,)) | ir.Interp((ir.Formatted(value=key, spec="", conversion="r"),)),):
                return Code(f"KeyError({self.expr(key)})", POSTFIX)  # it shows its key by itself
            case "KeyError", (ir.Const(value=str(text)),) if re.fullmatch(r"'[^'\\\\]*'", text):
                return Code(f"KeyError({self.string_literal(text[1:-1])})", POSTFIX)
        return Code(f"{self.names.get(node.cls, node.cls)}({self.arguments(node.args)})", POSTFIX)

    def expr_Assigned(self, node: ir.Assigned) -> Code:
        return Code(f"({self.name(node.name)} := {self.expr(node.value)})", ATOM)

    def rule(self, key: str, args: Sequence[ir.Expr], node: ir.Expr) -> Code:
        if key == "iter.zip":
            self.fired.append("python:iter.zip")
            return Code(f"zip({self.arguments(args)})", POSTFIX)
        if key == "iter.chain" and len(args) > 2:
            return Code(f"itertools.chain({self.arguments(args)})", POSTFIX)
        if key == "iter.product" and len(args) > 2:
            return Code(f"itertools.product({self.arguments(args)})", POSTFIX)
        return super().rule(key, args, node)

    def expr_Block(self, node: ir.Block) -> Code:
        match node:
            case ir.Block(stmts=(ir.ExprStmt(value=ir.Expr(type=t.NONE) as done),), value=ir.Const(value=bool() as truth)):
                # What is done for its effect gives None, which is false.
                return (
                    Code(f"not {self.expr(done, POSTFIX)}", self.operators.prefix["not"])
                    if truth
                    else Code(f"bool({self.expr(done)})", POSTFIX)
                )
            case _:
                pass
        raise UnsupportedError("block", "statements inside an expression have no form in Python", node.span)


GENERATOR = Python
