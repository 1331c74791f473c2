"""Expressions in Dart: literals and records, equality and order by type, collection ``for``, promotion of what is known."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import ATOM, POSTFIX, Code, Raw, element_type
from dragoman.transpile.generators.dart_operands import OPERATORS, DartOperands, loose, number, replaced
from dragoman.transpile.generators.narrowing import facts
from dragoman.transpile.generators.unions import refuse_alike
from dragoman.transpile.passes.comprehensions import sized
from dragoman.transpile.passes.traits import reassigned

METHOD_NAMES = {
    "__str__": "toString",
    "__len__": "length",
    "__contains__": "contains",
    "__getitem__": "elementAt",
    "__setitem__": "put",
    "__call__": "call",
    "__hash__": "hash",
    "__next__": "next",
    "__iter__": "iterate",
    "__repr__": "repr",
} | {name: f"operator {op}" for name, op in OPERATORS.items()}
#: Operations that give lists where the source has tuples.
ROWS = {
    "iter.permutations": True,
    "iter.permutations_n": True,
    "iter.combinations": True,
    "iter.combinations_repeat": True,
    "iter.product_repeat": True,
    "re.findall_groups": True,
    "iter.zip_rows": True,
}
COMPONENTS = tuple(f"${i}" for i in range(1, 17))


class DartValues(DartOperands):
    ID = "dart"
    START = (r"\bmain\(", "void main() {}")

    # --- names, calls, members ----------------------------------------------------------------------------------------

    def expr_Name(self, node: ir.Name) -> Code:
        return Code({"self": "this", "super": "super"}.get(node.id) or self.name(node.id))

    def expr_Index(self, node: ir.Index) -> Code:
        if isinstance(node.obj.type, t.Tuple) and isinstance(node.index, ir.Const):
            place = node.index.value if node.index.value >= 0 else node.index.value + len(node.obj.type.items)
            self.fired.append(f"{self.ID}:index.tuple")
            return Code(f"{self.expr(node.obj, POSTFIX)}.${place + 1}", POSTFIX)
        kind = "str" if isinstance(node.obj.type, t.Str) else "bytes" if isinstance(node.obj.type, t.Bytes) else "list"
        return self.rule("index.tuple" if isinstance(node.obj.type, t.Tuple) else f"index.{kind}", (node.obj, node.index), node)

    def expr_Call(self, node: ir.Call) -> Code:
        if "." in node.func:
            cls, method = node.func.split(".")
            return Code(f"{self.name(cls)}.{self.member(method)}({self.arguments(node.args)})", POSTFIX)
        called = next((f for f in self.module.functions if f.name == node.func), None)
        if called is None or len(called.params) < len(node.args):
            return super().expr_Call(node)
        args = ", ".join(self.into(a, p.type).text for a, p in zip(node.args, called.params, strict=False))
        return Code(f"{self.name(node.func)}({args})", POSTFIX)

    def member(self, name: str) -> str:
        return METHOD_NAMES.get(name) or self.name(name)

    def expr_Field(self, node: ir.Field) -> Code:
        if node.obj == ir.Name("self", type=node.obj.type) and self.member(node.name) not in self.locals:
            return Code(self.member(node.name))
        return Code(f"{self.expr(node.obj, POSTFIX)}.{self.member(node.name)}", POSTFIX)

    def expr_MethodCall(self, node: ir.MethodCall) -> Code:
        if node.method in OPERATORS and len(node.args) == 1:
            op = OPERATORS[node.method]
            left, right = self.operators.sides(op)
            return Code(f"{self.expr(node.obj, left)} {op} {self.expr(node.args[0], right)}", self.operators.infix[op])
        method = self.member(node.method)
        if node.obj == ir.Name("self", type=node.obj.type) and method not in self.locals:
            return Code(f"{method}({self.arguments(node.args)})", POSTFIX)
        return Code(f"{self.expr(node.obj, POSTFIX)}.{method}({self.arguments(node.args)})", POSTFIX)

    def expr_New(self, node: ir.New) -> Code:
        if any(c.name == node.cls for c in self.module.classes):
            return Code(f"{self.rule_name(node.cls)}({self.arguments(node.args)})", POSTFIX)
        name = self.rule_name(node.cls)
        shown = "" if name in ("StackOverflowError", "OutOfMemoryError") or not node.args else self.slot_text(node.args[0]).text
        if not shown and name in ("StateError", "RangeError"):
            shown = "''"
        return Code(f"{name}({shown})", POSTFIX)

    def expr_Lambda(self, node: ir.Lambda) -> Code:
        params = ", ".join(f"{self.type_name(p.type, boxed=True)} {self.name(p.name)}" for p in node.params)
        wanted = node.type.result if isinstance(node.type, t.Func) else node.body.type
        exact = wanted == node.body.type or isinstance(wanted, t.NoneT | t.AnyT | t.Never | t.Iter)
        return self.function_literal(f"({params})", node.body if exact else ir.Coerce(node.body, type=wanted))

    def slot_fn(self, node: ir.Expr) -> Code:
        """A function where the place tells the types of its parameters."""
        if not isinstance(node, ir.Lambda):
            return self.code(node)
        return self.function_literal(f"({', '.join(self.name(p.name) for p in node.params)})", node.body)

    def function_literal(self, head: str, body: ir.Expr) -> Code:
        if isinstance(body, ir.Block):
            return Code(self.in_function(lambda: f"{head} {{\n{self.nested((*body.stmts, ir.Return(body.value)))}\n}}"), ATOM)
        text = self.in_function(lambda: self.expr(body))
        return Code(f"{head} => {text}", self.operators.infix["=>"])

    def nested(self, body: ir.Body) -> str:
        """Statements as the text of a function inside an expression."""
        mark, depth = len(self.lines), self.depth
        self.depth = 0
        try:
            for statement in body:
                self.stmt(statement)
            return "\n".join(self.INDENT + line.text for line in self.lines[mark:])
        finally:
            del self.lines[mark:]
            self.depth = depth

    def expr_Block(self, node: ir.Block) -> Code:
        text = self.in_function(lambda: self.nested((*node.stmts, ir.Return(node.value))))
        return Code(f"(() {{\n{text}\n}})()", POSTFIX)

    def expr_Assigned(self, node: ir.Assigned) -> Code:
        return Code(f"{self.name(node.name)} = {self.expr(node.value)}", self.operators.infix["="])

    def repeatable(self, node: ir.Expr) -> bool:
        return (isinstance(node, Raw) and re.fullmatch(r"[\w.$]+", node.code.text) is not None) or super().repeatable(node)

    # --- optionals and unions -----------------------------------------------------------------------------------------

    def known(self, operand: ir.Expr, type_: t.Type) -> bool:
        """Has the compiler promoted a variable to this type?"""
        if not isinstance(operand, ir.Name) or (operand.id, type_) not in self.narrowed:
            return False
        local = operand.id not in self.captured | self.assigned_within and not any(d.name == operand.id for d in self.module.constants)
        return local and (not self.inside or operand.id not in self.reassigned)

    def expr_Coerce(self, node: ir.Coerce) -> Code:
        operand, source, to = node.operand, node.operand.type, node.type
        inner = source.inner if isinstance(source, t.Optional) else source
        narrowed = (
            isinstance(to, t.Optional) and isinstance(inner, t.Union | t.AnyT) and not isinstance(to.inner, t.Union | t.AnyT | t.Float)
        )
        if isinstance(to, t.Optional | t.Union | t.AnyT) and not narrowed:
            return self.into(operand, to)
        if isinstance(inner, t.Union | t.AnyT):
            self.fired.append(f"{self.ID}:coerce.union")
            if self.known(operand, to):
                return self.code(operand)
            if isinstance(to, t.Float) and t.INT in t.children(inner):
                cast = self.expr(operand, POSTFIX) if number(inner) else f"({self.expr(operand, self.operators.infix['as'] + 1)} as num)"
                return Code(f"{cast}.toDouble()", POSTFIX)
            if isinstance(source, t.Optional) and to == inner:
                return self.code(operand) if self.known(operand, inner) else Code(f"{self.expr(operand, POSTFIX)}!", POSTFIX)
            return Code(
                f"{self.expr(operand, self.operators.infix['as'] + 1)} as {self.type_name(to, boxed=True)}", self.operators.infix["as"]
            )
        if isinstance(source, t.Optional):
            there = self.code(operand) if self.known(operand, inner) else Code(f"{self.expr(operand, POSTFIX)}!", POSTFIX)
            return there if inner == to else self.expr_Coerce(dataclasses.replace(node, operand=Raw(there, type=inner)))
        if isinstance(operand, ir.Const) and isinstance(to, t.Float) and isinstance(operand.value, int):
            return self.float_literal(float(operand.value))
        if isinstance(source, t.Class) and isinstance(to, t.Class) and source != to:
            return Code(f"({self.expr(operand, self.operators.infix['as'] + 1)} as {self.type_name(to)})", ATOM)
        if isinstance(source, t.List) and isinstance(to, t.List) and source.elem == t.INT and to.elem == t.FLOAT:
            return Code(f"{self.expr(operand, POSTFIX)}.map((x) => x.toDouble()).toList()", POSTFIX)
        if isinstance(source, t.List | t.Set | t.Dict) and type(source) is type(to):
            return self.into(operand, to)
        return super().expr_Coerce(node)

    def expr_IsType(self, node: ir.IsType) -> Code:
        if isinstance(node.of, t.NoneT):
            rank = self.operators.infix["=="]
            return Code(f"{self.expr(node.operand, rank + 1)} == null", rank)
        rank = self.operators.infix["is"]
        return Code(f"{self.expr(node.operand, rank + 1)} is {self.type_name(node.of, boxed=True)}", rank)

    def encode_union(self, node: ir.Op) -> Code:
        """The canonical text of a union's value, by the member that it holds."""
        value, *members = node.args
        text = self.expr(value)
        if isinstance(value.type, t.Union):
            refuse_alike(value.type, [self.type_name(m, boxed=True) for m in value.type.members])
        cases = []
        for member in members:
            assert isinstance(member, ir.Lambda)
            name = self.name(member.params[0].name)
            shown = self.with_names(member.body, {})
            cases.append(f"{self.type_name(member.params[0].type, boxed=True)} {name} => {shown}")
        if isinstance(value.type, t.Optional):
            cases.insert(0, "null => 'null'")
        return Code(f"switch ({text}) {{ {', '.join(cases)}, _ => throw StateError('a value of no known type') }}", ATOM)

    # --- comprehensions -----------------------------------------------------------------------------------------------

    def expr_Comp(self, node: ir.Comp) -> Code:
        """A collection with ``for`` and ``if`` in it; what only iterates is a chain."""
        self.fired.append(f"{self.ID}:comp.{node.kind}")
        narrowed = self.narrowed
        if node.kind == "iter":
            chained = self.in_function(lambda: self.chained(node.clauses, node.elem))
            if chained is not None:
                return Code(chained, POSTFIX)
        hoisting, self._hoisting = self._hoisting, False
        try:
            heads = [head for clause in node.clauses for head in self.clause(clause)]
            elem = self.expr(node.elem) if node.value is None else f"{self.expr(node.elem)}: {self.expr(node.value)}"
        finally:
            self._hoisting, self.narrowed = hoisting, narrowed
        self.type_name(node.type)
        opening, closing = "[]" if node.kind in ("list", "iter") else "{}"
        return Code(f"{self.elements(node.type, [elem])}{opening}{' '.join((*heads, elem))}{closing}", ATOM)

    def clause(self, clause: ir.Clause) -> list[str]:
        heads = [f"for ({self.loop_head(clause.target, clause.iterable, ())})"]
        for condition in clause.conditions:
            heads.append(f"if ({self.expr(condition)})")
            self.narrowed |= facts(condition)
        return heads

    def loop_head(self, target: ir.Expr, iterable: ir.Expr, body: ir.Body) -> str:
        """What stands in the parentheses of a loop over elements."""
        changed = reassigned(*body)
        keyword = "var" if any(isinstance(n, ir.Name) and n.id in changed for n in ir.walk(target)) else "final"
        match iterable, target:
            case ir.Range(start=start, stop=stop, step=ir.Const(value=1)), ir.Name(id=name) if self.repeatable(stop):
                shown = self.name(name) if name != "_" else self.unused("i")
                return f"var {shown} = {self.expr(start)}; {shown} < {self.expr(stop, self.operators.sides('<')[1])}; {shown}++"
            case ir.Op(concept="dict.items", args=(mapping,)), ir.TupleLit(items=(key, value)):
                shown = ", ".join(
                    f":{text}" if (text := self.pattern(part, x)) == name else f"{name}: {text}"
                    for name, part, x in zip(("key", "value"), (key, value), t.children(mapping.type), strict=True)
                )
                self.fired.append(f"{self.ID}:dict.items")
                return f"{keyword} MapEntry({shown}) in {self.expr(mapping, POSTFIX)}.entries"
        elem = element_type(iterable.type)
        if sized(iterable) and isinstance(target, ir.TupleLit) and isinstance(elem, t.List):
            shown = f"[{', '.join(self.pattern(i, elem.elem) for i in target.items)}]"
        else:
            shown = self.pattern(target, elem)
        return f"{keyword} {shown} in {self.slot_items(iterable).text}"

    def pattern(self, target: ir.Expr, type_: t.Type) -> str:
        if isinstance(target, ir.Name):
            return self.name(target.id)
        assert isinstance(target, ir.TupleLit)
        if not isinstance(type_, t.Tuple):
            raise UnsupportedError("pattern", "a list is taken apart here, whose length is not known", target.span)
        items = ", ".join(self.pattern(i, x) for i, x in zip(target.items, type_.items, strict=True))
        return f"({items},)" if len(target.items) == 1 else f"({items})"

    def chained(self, clauses: Sequence[ir.Clause], elem: ir.Expr) -> str | None:
        """Clauses as ``where``, ``map`` and ``expand``; None where a name would get two meanings."""
        first, *others = clauses
        param, table = self.parameter(first)
        inner = [*first.conditions, *(e for c in others for e in (c.iterable, *c.conditions)), elem]
        if param is None or any(binds(e, set(table)) for e in inner):
            return None
        piped = self.piped_source(first)
        for condition in first.conditions:
            piped += f".where(({param}) => {self.expr(replaced(condition, table))})"
        if others:
            changed = [
                dataclasses.replace(c, iterable=replaced(c.iterable, table), conditions=tuple(replaced(x, table) for x in c.conditions))
                for c in others
            ]
            rest = self.chained(changed, replaced(elem, table))
            return None if rest is None else f"{piped}.expand(({param}) => {rest})"
        shown = self.expr(replaced(elem, table))
        return piped if shown == param else f"{piped}.map(({param}) => {shown})"

    def piped_source(self, clause: ir.Clause) -> str:
        iterable = clause.iterable
        match iterable:
            case ir.Range(start=ir.Const(value=0), stop=ir.Length() as stop, step=ir.Const(value=1)):
                return f"Iterable.generate({self.expr(stop)})"
            case ir.Op(concept="dict.items", args=(mapping,)) if isinstance(clause.target, ir.TupleLit):
                self.fired.append(f"{self.ID}:dict.items")
                return f"{self.expr(mapping, POSTFIX)}.entries"
            case _:
                return self.enclose(self.slot_items(iterable), POSTFIX)

    def parameter(self, clause: ir.Clause) -> tuple[str | None, dict[str, str]]:
        """The parameter of a stage, and what the names of a pattern are in it."""
        target = clause.target
        if isinstance(target, ir.Name):
            return self.name(target.id), {}
        entries = isinstance(clause.iterable, ir.Op) and clause.iterable.concept == "dict.items"
        param = "entry" if entries else "row"
        table: dict[str, str] = {}

        def take(item: ir.Expr, text: str, type_: t.Type, members: Sequence[str]) -> bool:
            if isinstance(item, ir.Name):
                table[item.id] = text
                return True
            return (
                isinstance(item, ir.TupleLit)
                and isinstance(type_, t.Tuple)
                and all(
                    take(i, f"{text}.{members[k]}", x, COMPONENTS) for k, (i, x) in enumerate(zip(item.items, type_.items, strict=True))
                )
            )

        ok = take(target, param, element_type(clause.iterable.type), ("key", "value") if entries else COMPONENTS)
        return (param if ok else None), table

    def declared_error(self, name: str) -> bool:
        """Is this an exception of the module that derives from the root of such exceptions?"""
        classes = {c.name: c for c in self.module.classes}
        while name in classes:
            name = classes[name].base or ""
            if name in ("Exception", "BaseException"):
                return True
        return False

    def expr_Op(self, node: ir.Op) -> Code:
        if isinstance(node.type, t.Dict | t.Set):
            self.type_name(node.type)  # refuses keys that Dart would compare by identity
        match node.concept, node.args:
            case "error.message", (ir.Expr(type=t.Class(name=name)) as error,) if self.declared_error(name):
                return Code("message" if error == ir.Name("self", type=error.type) else f"{self.expr(error, POSTFIX)}.message", POSTFIX)
            case "codec.dynamic", (_, _, *_):
                return self.encode_union(node)
            case (("iter.any" | "iter.all"), (ir.Comp(clauses=(clause,), elem=elem),)):
                param, table = self.parameter(clause)
                if param is not None and not any(binds(e, set(table)) for e in (*clause.conditions, elem)):
                    self.fired.append(f"{self.ID}:{node.concept}")
                    return Code(self.in_function(lambda: self.quantified(node.concept, clause, elem, param, table)), POSTFIX)
            case (("iter.zip" | "iter.product"), (_, _, _)):
                self.fired.append(f"{self.ID}:{node.concept}")
                name = self.helper("zip3" if node.concept == "iter.zip" else "product3")
                return Code(f"{name}({', '.join(self.slot_items(a).text for a in node.args)})", POSTFIX)
            case "iter.chain", args if len(args) > 2 or loose(t.List(element_type(node.type))):
                self.fired.append(f"{self.ID}:{node.concept}")
                return Code(
                    f"{self.elements(t.List(element_type(node.type)), ())}[{', '.join(f'...{self.slot_items(a).text}' for a in args)}]",
                    ATOM,
                )
            case (("iter.zip" | "iter.product" | "iter.zip_longest"), args) if len(args) != 2:
                raise UnsupportedError("operands", f"{node.concept} of {len(args)} iterables has no form in Dart here", node.span)
            case "list.concat", _ if loose(node.type):
                code = self.rule(node.concept, node.args, node)
                return Code(f"{self.elements(node.type, ())}{code.text}", ATOM) if code.text.startswith("[") else code
            case "tuple.concat", _:
                return self.concatenated(node)
            case "list.extend", (items, ir.Name(type=t.List()) as more) if isinstance(items, ir.Name) and items.id != more.id:
                self.fired.append(f"{self.ID}:list.extend")
                return Code(f"{self.expr(items)}.addAll({self.expr(more)})", POSTFIX)
        rows = ROWS.get(node.concept)
        elem_type = element_type(node.type) if isinstance(node.type, t.Iter | t.List) else t.NEVER
        if rows and isinstance(elem_type, t.Tuple):
            shown = ", ".join(f"row[{i}]" for i in range(len(elem_type.items)))
            shown = f"({shown},)" if len(elem_type.items) == 1 else f"({shown})"
            return Code(f"{self.rule(node.concept, node.args, node).text}.map((row) => {shown})", POSTFIX)
        return self.rule(node.concept, node.args, node)

    def named_within(self, names: list[str], values: list[str], body: str) -> Code:
        """A choice with one case, whose pattern gives the names."""
        if len(names) == 1:
            return Code(f"(switch ({values[0]}) {{ final {names[0]} => {body} }})", ATOM)
        return Code(f"(switch (({', '.join(values)})) {{ ({', '.join(f'final {n}' for n in names)}) => {body} }})", ATOM)

    def concatenated(self, node: ir.Op) -> Code:
        items: list[str] = []
        for arg in node.args:
            if isinstance(arg, ir.TupleLit):
                items.extend(self.expr(i) for i in arg.items)
            elif isinstance(arg.type, t.Tuple) and self.repeatable(arg):
                items.extend(f"{self.expr(arg, POSTFIX)}.${i + 1}" for i in range(len(arg.type.items)))
            else:
                raise UnsupportedError("tuple", "tuples of unknown length are joined", node.span)
        return Code(f"({items[0]},)" if len(items) == 1 else f"({', '.join(items)})", ATOM)

    def quantified(self, concept: str, clause: ir.Clause, elem: ir.Expr, param: str, table: dict[str, str]) -> str:
        piped = self.piped_source(clause)
        for condition in clause.conditions:
            piped += f".where(({param}) => {self.expr(replaced(condition, table))})"
        return f"{piped}.{'any' if concept == 'iter.any' else 'every'}(({param}) => {self.expr(replaced(elem, table))})"

    def expr_Range(self, node: ir.Range) -> Code:
        self.fired.append(f"{self.ID}:range")
        args = (node.start, node.stop) if node.step == ir.Const(1, type=t.INT) else (node.start, node.stop, node.step)
        return Code(f"{self.helper('range')}({self.arguments(args)})", POSTFIX)

    def code(self, node: ir.Expr) -> Code:
        if self.one_pass and isinstance(node.type, t.Iter) and self.iterable(node):
            return Code(f"{self.enclose(super().code(node), POSTFIX)}.iterator", POSTFIX)
        return super().code(node)


def binds(node: ir.Expr, names: set[str]) -> bool:
    """Does something in an expression give one of these names another meaning?"""
    for n in ir.walk(node):
        match n:
            case ir.Clause(target=target) if any(isinstance(m, ir.Name) and m.id in names for m in ir.walk(target)):
                return True
            case ir.Lambda(params=params) if any(p.name in names for p in params):
                return True
            case ir.Declare(name=name) | ir.Assigned(name=name) if name in names:
                return True
    return False
