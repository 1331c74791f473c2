"""Declarations, assignments, counted loops and methods as Java and C# write them; Kotlin takes what it has in common."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators import templates
from dragoman.transpile.generators.base import ATOM, Code, Raw, element_type
from dragoman.transpile.generators.managed import Managed
from dragoman.transpile.generators.templates import UNARY, Slot
from dragoman.transpile.passes import parallel
from dragoman.transpile.passes.traits import reassigned


class Declared(Managed):
    @staticmethod
    def plain_cell(elem: t.Type) -> bool:
        return isinstance(elem, t.Bool | t.Int | t.Float | t.Str | t.Char | t.Class)

    def slot(self, slot: Slot, node: ir.Expr) -> str:
        if not slot.modifier and slot.index in self._objects and self._args and self._args[slot.index] is node:
            return self.enclose(self.object_code(node), slot.need)
        return super().slot(slot, node)

    def helper(self, name: str) -> str:
        return self.outer(super().helper(name))

    def apply(self, rule: loader.Rule, template: templates.Template, args: Sequence[ir.Expr], node: ir.Expr) -> Code:
        code = super().apply(rule, template, args, node)
        for name in self.hidden.intersection(template.helpers):
            code = Code(re.sub(rf"(?<![\w.]){name}(?=\()", self.outer(name), code.text), code.prec)
        return code

    def function_def(self, function: ir.Function) -> None:
        self.enter(function)
        super().function_def(function)

    def param(self, param: ir.Param) -> str:
        return f"{self.type_name(param.type, boxed=isinstance(param.type, t.NoneT))} {self.name(param.name)}"

    def top_level(self) -> bool:
        return self.function is None and self.depth == 1

    def stmt_Declare(self, node: ir.Declare) -> None:
        if not self.top_level():
            super().stmt_Declare(node)
            return
        self.enter(ir.Function("", (), t.NONE, (node,)))
        self.ints = frozenset()
        self.line(self.shared(node, node.name in reassigned(self.module)))

    def shared(self, node: ir.Declare, assigned: bool) -> str:
        """The declaration of a variable of the module, which something assigns anew or nothing does."""
        raise NotImplementedError

    def default(self, type_: t.Type) -> str:
        match type_:
            case t.Bool():
                return "false"
            case t.Int(bits=bits) if bits:
                return "0"
            case t.Float():
                return "0.0"
            case t.Char():
                return "' '"
            case _:
                return "null"

    def stmt_Return(self, node: ir.Return) -> None:
        if node.value is None:
            self.line("return;")
            return
        wanted = self.function.result if self.function is not None else node.value.type
        if isinstance(wanted, t.NoneT):
            if not isinstance(node.value, ir.Const | ir.Name):
                self.stmt(ir.ExprStmt(node.value))
            self.line("return;")
            return
        self.line(f"return {self.value(node.value, wanted)};")

    def assignment(self, node: ir.Assign) -> str:
        target, value = node.target, node.value
        if isinstance(target, ir.Lookup):
            merged = self.merged(target, value)
            if merged is not None:
                return merged
        if isinstance(target, ir.Index) and isinstance(target.obj.type, t.List) and target.obj.type.fixed:
            if isinstance(value, ir.Arith) and value.left == target and self.numeric(value.type):
                one = isinstance(value.right, ir.Const) and value.right.value == 1 and value.op in "+-" and self.plain_cell(target.type)
                added = self.promoted(value.op, target, value.right)[1]
                return self.increment(target, value.op) if one else f"{self.store(target)} {value.op}= {self.expr(added)}"
            return f"{self.store(target)} = {self.value(value, target.type)}"
        if isinstance(target, ir.Name | ir.Field):
            if isinstance(value, ir.Arith) and value.left == target and not self.grows(value) and self.numeric(value.type):
                narrowing = isinstance(target, ir.Name) and target.id in self.ints and not self.is_int(value.right)
                if not narrowing:
                    return super().assignment(node)
            elif isinstance(value, ir.Op) and value.concept == "str.concat" and value.args[0] == target and isinstance(target.type, t.Str):
                return f"{self.store(target)} += {self.expr(value.args[1])}"
            elif isinstance(value, ir.Bits) and value.left == target and value.type == t.INT:
                return super().assignment(node)
            return f"{self.store(target)} = {self.value(value, target.type)}"
        if isinstance(target, ir.Index) and isinstance(target.obj.type, t.List):
            return self.rule("store.list", (target.obj, target.index, value), target).text
        return super().assignment(node)

    def stmt_ForRange(self, node: ir.ForRange) -> None:
        stop = self.range_stop(node)
        step, value = self.counting(node)
        name = self.name(node.var)
        copied = node.var_assigned or node.var in self.captured
        if node.var == "_":
            name = self.name(self.fresh("i"))
        counter = self.fresh("count") if copied else name
        type_ = "int" if node.var in self.ints else self.type_name(node.var_type)
        if isinstance(node.var_type, t.Int) and node.var_type.bits == 0:
            raise UnsupportedError("range", "a range of big integers has no loop in Java here", node.span)
        if value == 0:
            raise UnsupportedError("range", "a range with step 0", node.span)
        if value is None:
            step_name = self.fresh("step")
            self.line(f"long {step_name} = {self.helper('rangeStep')}({step});")
            bound = self.expr(stop, self.operators.sides("<")[1])
            test = f"{step_name} > 0 ? {counter} < {bound} : {counter} > {bound}"
            advance = f"{counter} += {step_name}"
            type_ = "long"
        else:
            test = f"{counter} {'<' if value > 0 else '>'} {self.expr(stop, self.operators.sides('<')[1])}"
            advance = (
                f"{counter}++" if value == 1 else f"{counter}--" if value == -1 else f"{counter} {'+' if value > 0 else '-'}= {abs(value)}"
            )
        start = self.expr(node.start) if type_ != "int" or self.is_int(node.start) else self.slot_int(node.start).text
        self.line(f"for ({type_} {counter} = {start}; {test}; {advance}) {{")
        if copied:
            self.depth += 1
            self.line(f"{type_} {name} = {counter};")
            self.depth -= 1
        self.block(node.body)
        self.line("}")

    @staticmethod
    def indexable(node: ir.Expr) -> bool:
        return isinstance(node.type, t.List) or (isinstance(node, ir.Op) and node.concept == "str.chars")

    def stable_source(self, node: ir.Expr, body: ir.Body) -> ir.Expr:
        """What a loop goes over by index, in a variable of its own where it is not one."""
        if isinstance(node, ir.Op) and node.concept == "str.chars":
            return self.stable_source(node.args[0], body)
        assigned = {n.target for s in body for n in ir.walk(s, ir.Assign)}
        if isinstance(node, ir.Name) and node not in assigned:
            return node
        name = self.fresh("text" if isinstance(node.type, t.Str) else "items")
        self.stmt(ir.Declare(name, node.type, node, mutable=False))
        return ir.Name(name, type=node.type)

    def element_at(self, items: ir.Expr, index: ir.Expr, target: ir.Expr) -> Iterator[ir.Stmt]:
        """Declares a loop's target as the element at an index that is surely inside."""
        char = isinstance(target, ir.Name) and isinstance(target.type, t.Char)
        type_: t.Type = t.CHAR if char else t.STR if isinstance(items.type, t.Str) else element_type(items.type)
        value = ir.Index(items, index, wraps=False, on_fail="unreachable", type=type_)
        if isinstance(target, ir.TupleLit):
            yield from parallel.unpack(target, value, self.fresh)
        elif isinstance(target, ir.Name):
            yield ir.Declare(target.id, type_, value)

    def counted_loop(self, node: ir.ForEach, items: ir.Expr, index: ir.Name, start: ir.Expr, item: ir.Expr) -> None:
        source = self.stable_source(items, node.body)
        shifted = not (isinstance(start, ir.Const) and start.value == 0)
        disturbed = (
            any(isinstance(n, ir.Assign) and n.target == index for s in node.body for n in ir.walk(s, ir.Assign))
            or index.id in self.captured
        )
        counter = ir.Name(self.fresh("place") if shifted or disturbed else index.id, type=t.INT)
        outer, self.ints = self.ints, self.ints | {counter.id}
        outer_counters, self.counters = self.counters, self.counters | {counter.id}
        if isinstance(item, ir.TupleLit | ir.Name):
            first = tuple(self.element_at(source, counter, item))
        name = self.name(counter.id)
        self.line(f"for (int {name} = 0; {name} < {self.expr(ir.Length(source, type=t.INT))}; {name}++) {{")
        if shifted or disturbed:
            number = counter if not shifted else ir.Arith("+", counter, start, type=t.INT)
            self.line(f"{self.INDENT}{'int' if index.id in self.ints else 'long'} {self.name(index.id)} = {self.expr(number)};")
        self.block((*first, *node.body))
        self.line("}")
        self.ints, self.counters = (outer if shifted or disturbed else self.ints), outer_counters

    def backward_loop(self, node: ir.ForEach, items: ir.Expr) -> None:
        source = self.stable_source(items, node.body)
        counter = ir.Name(self.fresh("i"), type=t.INT)
        self.ints |= {counter.id}
        self.counters |= {counter.id}
        name = self.name(counter.id)
        first = tuple(self.element_at(source, counter, node.target))
        self.line(f"for (int {name} = {self.expr(ir.Length(source, type=t.INT))} - 1; {name} >= 0; {name}--) {{")
        self.block((*first, *node.body))
        self.line("}")

    def expr_Assigned(self, node: ir.Assigned) -> Code:
        return Code(f"({self.name(node.name)} = {self.value(node.value, node.type)})", ATOM)

    def int_literal(self, value: int, type_: t.Type) -> Code:
        if not -(2**63) <= value < 2**63:
            raise UnsupportedError("big-literal", f"the integer {value} does not fit 64 bits")
        code = super().int_literal(value, type_)
        return Code(code.text + "L", code.prec) if not -(2**31) <= value < 2**31 else code

    def expr_Arith(self, node: ir.Arith) -> Code:
        if node.type == t.INT and self.is_int(node.left) and self.is_int(node.right) and not self.small(node):
            rank = self.operators.infix[node.op]
            left = self.object_code(node.left)
            return Code(f"{self.enclose(left, rank)} {node.op} {self.expr(node.right, rank + 1)}", rank)
        return self.rule(f"arith.{node.op}", (node.left, node.right), node)

    def merged(self, target: ir.Lookup, value: ir.Expr) -> str | None:
        """An assignment to a map's entry as an operation that adds to it, where there is one."""
        return None

    def method(self, method: ir.Function, head: str) -> None:
        if method.doc:
            self.write_doc(method.doc)
        outer, self.function = self.function, method
        self.enter(method)
        self.line(f"{head}({self.params(method.params)}) {{")
        self.block(method.body if method.name == "__init__" else self.body(method))
        self.line("}")
        self.function = outer

    def range_loop(self, node: ir.ForEach, counted: ir.Range) -> None:
        """A loop over a range as the counted loop that it is."""
        assert isinstance(node.target, ir.Name)
        assigned = any(isinstance(n, ir.Assign) and n.target == node.target for s in node.body for n in ir.walk(s, ir.Assign))
        bounds = (counted.start, counted.stop, counted.step)
        loop = ir.ForRange(node.target.id, *bounds, node.body, var_assigned=assigned, var_type=node.target.type, span=node.span)
        self.stmt(loop)

    def as_long(self, node: ir.Expr) -> Code:
        """An int as a long."""
        return self.object_code(node)

    def widened(self, node: ir.Arith | ir.Neg | ir.Bits) -> Code | None:
        """What is reckoned with ints of the source's as longs, ``(long) a * b``: one long makes the whole a long."""
        match node:
            case ir.Arith(op=op, left=one, right=other) if self.is_widened(one) or self.is_widened(other):
                if not all(self.is_widened(x) or self.is_int(x) for x in (one, other)):
                    return None
                left, right = self.operators.sides(op)
                return Code(f"{self.enclose(self.as_long(one), left)} {op} {self.expr(other, right)}", self.operators.infix[op])
            case ir.Neg(operand=operand) if self.is_widened(operand):
                return Code(f"-{self.enclose(self.as_long(operand), UNARY)}", UNARY)
            case ir.Bits(op="<<" | ">>>", left=operand) if self.is_widened(operand):
                return self.rule(f"bits.{node.op}", (Raw(self.as_long(operand), type=node.type), node.right), node)
            case _:
                return None

    def object_code(self, node: ir.Expr) -> Code:
        """The expression where the target wants an object, or a wide integer."""
        return self.code(node)

    def slot_int(self, node: ir.Expr) -> Code:
        """An index: a narrow integer."""
        return self.code(node)

    def value(self, node: ir.Expr, type_: t.Type) -> str:
        """A value for a place of a known type."""
        return self.code(node).text
