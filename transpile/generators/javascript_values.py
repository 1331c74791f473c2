"""JavaScript's expressions: operators, unions told apart at run time, comprehensions as pipelines."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import ATOM, POSTFIX, Code, PatternLambda, Raw, element_type
from dragoman.transpile.generators.javascript_operands import JavaScriptOperands, boxes_floats, unchanged
from dragoman.transpile.generators.narrowing import facts
from dragoman.transpile.generators.operands import read_itself
from dragoman.transpile.generators.patterns import kind
from dragoman.transpile.passes.comprehensions import sized
from dragoman.transpile.passes.lazy import unmade

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
    "bytes": "Uint8Array",
    "set": "Set",
    "func": "function",
}
#: Helpers for iterators that may not end.
LAZY = {"iter.zip": "zipLazily", "iter.enumerate": "enumerateLazily", "iter.chain_all": "flattenLazily", "iter.chain": "chainLazily"}
#: Operations that give rows, of as many elements as a constant second operand says.
#: Beyond this a double does not hold every integer.
MAX_SAFE_INTEGER = 2**53 - 1


class JavaScriptValues(JavaScriptOperands):
    # --- expressions --------------------------------------------------------------------------------------------------

    def code(self, node: ir.Expr) -> Code:
        """As everywhere; but what is written as an array and must be a one-pass iterator becomes one."""
        code = super().code(node)
        if isinstance(node.type, t.Iter) and self.is_array(node):
            return Code(f"{self.enclose(code, POSTFIX)}.values()", POSTFIX)
        return code

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
        operand = self.code(node.operand)
        if operand.prec == self.operators.infix["**"]:  # JavaScript does not read ``-x ** y``
            operand = Code(f"({operand.text})", ATOM)
        code = self.rule("neg", (Raw(operand, type=node.operand.type),), node)
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
        return Code(f"(({self.name(value.id)}{self.LOOSE}) => {inner})({self.expr(node.left)})", POSTFIX)

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
        if isinstance(value.type, t.Str | t.Int | t.Char):
            return self.code(value)
        return self.slot_text(value)

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
        node = dataclasses.replace(node, args=tuple(read_itself(node.concept, node.args)))
        lazy = LAZY.get(node.concept)
        if lazy is not None and (self.lasting(node) or unmade(node)):
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

    def pattern(self, target: ir.Expr) -> str:
        if isinstance(target, ir.TupleLit):
            return f"[{', '.join(self.pattern(i) for i in target.items)}]"
        return self.store(target)

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

    # --- unions: told apart at run time --------------------------------------------------------------------------------

    def expr_IsType(self, node: ir.IsType) -> Code:
        return self.type_test(self.expr(node.operand, POSTFIX), node.of, node.operand.type)

    def type_test(self, text: str, of: t.Type, union: t.Type) -> Code:
        """Does the value called ``text``, of a union, hold the member ``of``?"""
        union = union.inner if isinstance(union, t.Optional) and of != t.NONE else union
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
            return self.out_of_union(node.operand, union, to, isinstance(source, t.Optional) and isinstance(node.type, t.Optional))
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

    def out_of_union(self, operand: ir.Expr, union: t.Union, to: t.Type, optional: bool = False) -> Code:
        """The member that must be there, or none where it is ``optional``; another raises."""
        if isinstance(to, t.Float) and set(map(kind, union.members)) <= {"float", "int", "bool"} and not optional:
            return Code(f"Number({self.expr(operand)})", POSTFIX)
        native = TYPE_NAMES.get(kind(to))
        if isinstance(operand, ir.Name) and (operand.id, to) in self.narrowed:
            boxed = isinstance(to, t.Float) and boxes_floats(union)
            return Code(f"{self.expr(operand, POSTFIX)}.value", POSTFIX) if boxed else self.code(operand)
        if native is None or isinstance(to, t.Union):
            return self.code(operand)
        return Code(f'{self.helper("asTypeOrNull" if optional else "asType")}({self.expr(operand)}, "{native}")', POSTFIX)

    def expr_Comp(self, node: ir.Comp) -> Code:
        narrowed = self.narrowed
        self.narrowed |= {f for clause in node.clauses for condition in clause.conditions for f in facts(condition)}
        code = self.piped(node)
        self.narrowed = narrowed
        return code

    # --- comprehensions -----------------------------------------------------------------------------------------------

    def endless_names(self, module: ir.Module) -> frozenset[str]:
        """Functions and variables of the module that give iterators without end."""
        found: frozenset[str] = frozenset()
        while True:
            self.endless = found
            more = {
                f.name
                for f in ir.walk(module, ir.Function)
                if (
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
        if node.kind == "list" and unchanged(node) and isinstance(first.target, ir.Name):
            return self.slot_fresh(first.iterable)
        if (
            isinstance(first.target, ir.TupleLit)
            and not isinstance(element_type(first.iterable.type), t.Tuple)
            and not isinstance(first.iterable, Raw)
            and not sized(first.iterable)
        ):
            rows = self.enclose(self.pipe_source(first.iterable), POSTFIX)
            source = Raw(
                Code(f"{rows}.map((row) => {self.helper('unpack')}(row, {len(first.target.items)}))", POSTFIX), type=first.iterable.type
            )
            return self.piped(dataclasses.replace(node, clauses=(dataclasses.replace(first, iterable=source), *node.clauses[1:])))
        if (
            node.kind == "iter"
            and self.lasting(first.iterable)
            and not any(isinstance(n, ir.Name) and n.id == "self" for n in ir.walk(node))
        ):
            return self.lazily(node)
        if isinstance(first.iterable, ir.Range) and len(node.clauses) == 1 and not first.conditions and node.kind in ("iter", "list"):
            counted = self.counted(first, node.elem if node.value is None else self.entry_pair(node.elem, node.value))
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


def flattened(node: ir.Op) -> list[ir.Expr]:
    """The operands of an operation, with those of nested operations of its kind in their places."""
    return [
        i for a in node.args for i in (flattened(a) if isinstance(a, ir.Op) and a.concept == node.concept and a.type == node.type else [a])
    ]


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
