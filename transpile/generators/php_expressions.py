"""PHP's expressions: places where values are kept, calls, functions without a name, operators."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import ATOM, POSTFIX, Code, Raw, element_type
from dragoman.transpile.generators.operands import read_itself, refuse_shared_iterator
from dragoman.transpile.generators.patterns import kind
from dragoman.transpile.generators.php_arrays import CONTAINERS, COPYING, branches, has_effect, mutable_inside
from dragoman.transpile.generators.php_big import plain
from dragoman.transpile.generators.php_values import LOWEST, UNARY, PhpValues, bare
from dragoman.transpile.generators.templates import Slot, Template
from dragoman.transpile.passes.copies import kept_copies
from dragoman.transpile.passes.effects import mutated
from dragoman.transpile.passes.lazy import unmade

#: What a comparison of a place that was searched says: is the text there?
FOUND = {("!=", -1): True, (">", -1): True, (">=", 0): True, ("==", -1): False, ("<", 0): False}
#: So many checks of what is read stand where they are needed; for more there are helpers.
FEW = 2


class PhpExpressions(PhpValues):
    # --- calls --------------------------------------------------------------------------------------------------------

    def passed(self, func: str, args: Sequence[ir.Expr]) -> str:
        """Arguments; one that is changed must have a name."""
        changed = self.functions.get(func, frozenset())
        held = CONTAINERS | t.Optional | t.Union
        return ", ".join(self.place(a) if i in changed and isinstance(a.type, held) else self.expr(a) for i, a in enumerate(args))

    def expr_Call(self, node: ir.Call) -> Code:
        if "." in node.func:
            cls, method = node.func.split(".")
            return Code(f"{self.name(cls)}::{self.name(method)}({self.passed(method, node.args)})", POSTFIX)
        sigil = "$" if node.func in self.local_functions else ""
        return Code(f"{sigil}{self.name(node.func)}({self.passed(node.func, node.args)})", POSTFIX)

    def expr_CallValue(self, node: ir.CallValue) -> Code:
        func = self.expr(node.func)
        if not re.fullmatch(r"\$\w+", func):
            func = f"({func})"
        return Code(f"{func}({self.arguments(node.args)})", POSTFIX)

    def expr_Lambda(self, node: ir.Lambda) -> Code:
        """An arrow function; a closure where it changes variables or must see their later values."""
        hoisting, self._hoisting = self._hoisting, False
        given = [p for p in node.params if p.default is None or isinstance(p.default, ir.Const)]
        own = {p.name for p in given}
        free = [n for n in dict.fromkeys(_called(n).id for n in ir.walk(node.body) if isinstance(n, ir.Name | ir.Call)) if n not in own]
        changed = mutated((node.body,), self.functions)
        params = ", ".join(("&" if p.name in changed and t.is_container(p.type) else "") + self.lambda_param(p) for p in given)
        inner = {n.name for n in ir.walk(node.body, ir.Declare)}
        late = id(node) in self.kept_lambdas and any(self.by_reference(n) for n in free)
        if (
            late
            or set(free) & self.globals - self._params
            or has_effect(node.body, self.functions)
            or any(isinstance(n, ir.Block) for n in ir.walk(node.body))
        ):
            names = [n for n in free if n in self._params | self.local_functions | self.looped and n not in inner and n != "self"]
            uses_ = f" use ({', '.join(('&' if self.by_reference(n) else '') + '$' + self.name(n) for n in names)})" if names else ""
            body = node.body
            stmts = body.stmts if isinstance(body, ir.Block) else ()
            value = body.value if isinstance(body, ir.Block) else body
            shared = sorted(f"${self.name(n)}" for n in free if n in self.globals - self._params)
            known = f"global {', '.join(shared)}; " if shared else ""
            first = self.inline(stmts)
            acts_only = isinstance(value, ir.Op) and value.type == t.NONE
            text = f"function ({params}){uses_} {{ {known}{first}{'' if acts_only else 'return '}{self.expr(value)}; }}"
        else:
            text = f"fn({params}) => {self.expr(node.body)}"
        self._hoisting = hoisting
        return self.binding(node, Code(text, LOWEST))

    def binding(self, node: ir.Lambda, code: Code) -> Code:
        """Defaults that are no constants are values of the moment: parameters of a function that is called at once."""
        bound = [p for p in node.params if p.default is not None and not isinstance(p.default, ir.Const)]
        if not bound:
            return code
        names = ", ".join(f"${self.name(p.name)}" for p in bound)
        values = ", ".join(self.expr(p.default) for p in bound if p.default is not None)
        return Code(f"(fn({names}) => {code.text})({values})", POSTFIX)

    def named_within(self, names: list[str], values: list[str], body: str) -> Code:
        return Code(f"(fn({', '.join(names)}) => {body})({', '.join(values)})", POSTFIX)

    def lambda_param(self, param: ir.Param) -> str:
        return f"${self.name(param.name)}" + ("" if param.default is None else f" = {self.expr(param.default)}")

    def inline(self, stmts: ir.Body) -> str:
        """Statements on one line."""
        mark, depth = len(self.lines), self.depth
        self.depth = 0
        for statement in stmts:
            self.stmt(statement)
        inner = "".join(line.text.strip() + " " for line in self.lines[mark:])
        del self.lines[mark:]
        self.depth = depth
        return inner

    def expr_Block(self, node: ir.Block) -> Code:
        """Statements where only an expression can stand: a closure that is called at once."""
        return Code(f"({self.expr_Lambda(ir.Lambda((), node, type=t.Func((), node.type))).text})()", POSTFIX)

    def place(self, node: ir.Expr, new: bool = False) -> str:
        """An expression that names where a value is kept; ``new``: a dictionary may not have it yet."""
        match node:
            case ir.Name():
                return self.expr(node)
            case ir.Field(obj=obj, name=name):
                return f"{self.expr(obj, POSTFIX)}->{self.name(name)}"
            case ir.Coerce(operand=operand):
                return self.place(operand, new)
            case ir.Index(obj=obj, index=index) if isinstance(obj.type, t.List | t.Tuple):
                base = self.place(obj)
                if node.on_fail == "unreachable" and not (isinstance(index, ir.Const) and index.value < 0) and not node.wraps:
                    return f"{base}[{self.expr(index)}]"
                return f"{base}[{self.helper('placeOf')}({self.expr(obj)}, {self.expr(index)})]"
            case ir.Lookup(obj=obj, key=key):
                base = self.place(obj)
                if new or node.on_fail == "unreachable":
                    return f"{base}[{self.key(key, element_type(obj.type)).text}]"
                shown = f", {self.helper('quoted')}(...)" if self._holds_one("told", True, (obj, key), node) else ""
                return f"{base}[{self.helper('keyIn')}({self.expr(obj)}, {self.key(key, element_type(obj.type)).text}{shown})]"
            case ir.Op(concept="dict.setdefault", args=(obj, key, default)) if self._hoisting:
                entry = f"{self.place(obj)}[{self.key(key, element_type(obj.type)).text}]"
                self.line(f"{entry} ??= {self.expr(default)};")
                return entry
            case ir.Call() | ir.MethodCall() if isinstance(node.type, CONTAINERS):
                raise UnsupportedError("alias", "the result of a call is changed in place", node.span)
            case _ if self._hoisting:
                name = self.fresh("value")
                self.line(f"${name} = {self.expr(node)};")
                return f"${name}"
            case _:
                raise UnsupportedError("place", "what has no name is changed here", node.span)

    def store(self, target: ir.Expr) -> str:
        return self.place(target, new=True)

    def shared(self, value: ir.Expr) -> str:
        """A value to be kept in a container: by reference where its variable goes on to change."""
        named = value
        while isinstance(named, ir.Coerce) and isinstance(named.operand, ir.Name):
            named = named.operand
        if (
            isinstance(named, ir.Name)
            and isinstance(named.type.inner if isinstance(named.type, t.Optional) else named.type, CONTAINERS)
            and named.id in self.changed
            and id(named) not in self.last_uses
        ):
            if not self.function or named.id not in self.referenced:
                self.referenced.add(named.id)
            return f"&{self.expr(named)}"
        exchanged = isinstance(self.statement, ir.Unpack) or isinstance(getattr(self.statement, "target", None), ir.TupleLit)
        if isinstance(named, ir.Index | ir.Lookup) and named.type in self.deep and not exchanged:
            raise UnsupportedError(
                "alias", "an array that stands in another one is kept in a second place, and such arrays change", value.span
            )
        self.refuse_choice(value)
        return self.expr(value)

    def refuse_choice(self, value: ir.Expr) -> None:
        """One of several arrays, which goes on to change: a reference to which?"""
        for branch in branches(value) if isinstance(value, ir.IfExp | ir.Select) else ():
            if (
                isinstance(branch, ir.Name)
                and isinstance(branch.type, CONTAINERS)
                and branch.id in self.changed
                and id(branch) not in self.last_uses
            ):
                raise UnsupportedError("alias", "one of several arrays is kept here and changed later", value.span)

    def captured(self, function: ir.Function) -> str:
        """``use (…)``: by reference what changes, by value the rest."""
        mentioned = {n.id for s in function.body for n in ir.walk(s) if isinstance(n, ir.Name | ir.Call) for n in [_called(n)]}
        names = [*function.captures, *function.assigns_captured, *(n for n in self.local_functions if n in mentioned)]
        own = {p.name for p in function.params}
        parts = []
        for name in sorted(dict.fromkeys(names)):
            if (
                name == "self"
                or name in own
                or name in self.globals
                or (name in {d.name for d in self.module.constants} and name not in self._params)
            ):
                continue
            parts.append(("&" if self.by_reference(name) else "") + f"${self.name(name)}")
        return f" use ({', '.join(parts)})" if parts else ""

    def by_reference(self, name: str) -> bool:
        """Must a closure see later changes of a variable?"""
        return name in self.local_functions | self.reassigned | self.changed | self.referenced | self.looped

    # --- expressions --------------------------------------------------------------------------------------------------

    def repeats(self, template: Template, index: int, arg: ir.Expr) -> bool:
        """Of a successor only what it follows is written, which is simple."""
        before = any(isinstance(p, Slot) and p.index == index and p.modifier == "predecessor" for p in template.parts)
        return not before and super().repeats(template, index, arg)

    def repeatable(self, node: ir.Expr) -> bool:
        return isinstance(node, Raw) or super().repeatable(node)

    def rule(self, key: str, args: Sequence[ir.Expr], node: ir.Expr) -> Code:
        concept = loader.concepts().get(key)
        args = read_itself(key, args)
        if concept is not None and concept.mutates:
            args = [Raw(Code(self.place(a), POSTFIX), type=a.type) if i in concept.mutates else a for i, a in enumerate(args)]
        if key == "list.append":
            args = [args[0], Raw(Code(self.shared(args[1])), type=args[1].type)]
        if (
            key in ("list.repeat", "dict.fromkeys", "list.repeat_in_place")
            and isinstance(element_type(args[0].type), CONTAINERS)
            and self.function
        ):
            raise UnsupportedError("alias", "the same list would stand in several places", node.span)
        if (
            key.startswith(COPYING)
            and self.deep
            and isinstance(args[0].type, CONTAINERS)
            and mutable_inside(args[0].type)
            and (self.statement is None or node in kept_copies(self.statement, None))
        ):
            raise UnsupportedError("alias", "a copy shares arrays that change", node.span)
        if key in ("same", "not_same") and any(isinstance(a.type, CONTAINERS | t.Tuple) for a in args):
            raise UnsupportedError("identity", "PHP's arrays have no identity", node.span)
        if key in ("iter.zip", "iter.product", "iter.chain"):
            refuse_shared_iterator(key, args, node)
            name = {"iter.zip": "zip", "iter.product": "product", "iter.chain": ""}[key]
            self.fired.append(f"php:{key}")
            if key == "iter.zip" and any(map(unmade, args)):
                rows = f"{self.helper('zipLazily')}({', '.join(self.slot_lazy(a).text for a in args)})"
                return Code(rows, POSTFIX) if unmade(node) else Code(f"[...{rows}]", ATOM)
            parts = ", ".join(self.slot_arr(a).text for a in args)
            return Code(f"array_merge({parts})" if not name else f"{self.helper(name)}({parts})", POSTFIX)
        if key in ("iter.any", "iter.all") and isinstance(args[0], ir.Comp):
            return self.quantified(key, args[0])
        if key == "codec.dynamic" and isinstance(args[0].type, t.Union) and len(args) > 1:
            return self.encode_union(args[0], args[1:], args[0].type.members)
        if args and isinstance(args[0].type, t.Dict | t.Set):
            args = [bare(args[0]), *args[1:]]
        outer, self._key_type = self._key_type, element_type(bare(args[0]).type) if args else t.ANY
        code = super().rule(key, args, node)
        self._key_type = outer
        return code

    def quantified(self, key: str, comp: ir.Comp) -> Code:
        """``any`` and ``all`` of a comprehension, which stop early."""
        clause = comp.clauses[0]
        tests = (*clause.conditions, comp.elem) if key == "iter.any" else (*(ir.Not(c, type=t.BOOL) for c in clause.conditions), comp.elem)
        test = tests[0] if len(tests) == 1 else ir.BoolOp("and" if key == "iter.any" else "or", tests, type=t.BOOL)
        function = self.pipe_function(clause.target, test, element_type(clause.iterable.type))
        self.fired.append(f"php:{key}")
        source = self.slot_arr(clause.iterable, lazy=True).text
        return Code(f"{self.helper('anyOf' if key == 'iter.any' else 'allOf')}({source}, {self.expr(function)})", POSTFIX)

    def _holds_one(self, key: str, wanted: Any, args: Sequence[ir.Expr], node: ir.Expr) -> bool:
        match key:
            case "nonempty1":
                letter = isinstance(args[1], ir.Name) and args[1].id in self.letters
                return (letter or (isinstance(args[1], ir.Const) and args[1].value != "")) is bool(wanted)
            case "successor1":
                match args[1]:
                    case ir.Arith(op="+", left=left, right=ir.Const(value=1)):
                        return self.repeatable(left) is bool(wanted)
                    case _:
                        return not wanted
            case "step1" | "step2":
                step = args[int(key[-1])]
                return (isinstance(step, ir.Const) and isinstance(step.value, int) and step.value > 0) is bool(wanted)
            case "negative2":
                return (isinstance(args[2], ir.Const) and isinstance(args[2].value, int) and args[2].value < 0) is bool(wanted)
            case "ordered":
                return isinstance(element_type(args[0].type), t.Tuple) is bool(wanted)
            case "risky1":
                return any(getattr(n, "on_fail", "") == "raise" or isinstance(n, ir.Call | ir.CallValue) for n in ir.walk(args[1])) is bool(
                    wanted
                )
            case "messages":
                return self.tells_messages is bool(wanted)
            case "zero1":
                return (isinstance(args[1], ir.Const) and args[1].value == 0) is bool(wanted)
            case "positive1":
                return (isinstance(args[1], ir.Const) and args[1].value >= 0) is bool(wanted)
            case "above1" | "before1":
                value = args[1].value if isinstance(args[1], ir.Const) and isinstance(args[1].value, int) else 0
                return (value > 0 if key == "above1" else value < 0) is bool(wanted)
            case "nullable0":
                return loose(element_type(args[0].type)) is bool(wanted)
            case "few":
                return (self.checked_reads <= FEW) is bool(wanted)
            case "single2":
                return (isinstance(args[2], ir.Const) and len(args[2].value) == 1) is bool(wanted)
            case "listed1":
                return (isinstance(args[1], ir.Const) and ".." not in args[1].value) is bool(wanted)
            case "single0":
                return (isinstance(args[0], ir.ListLit) and len(args[0].items) == 1) is bool(wanted)
            case "same_elem":
                return element_type(args[0].type) == args[1].type
            case _:
                return super()._holds_one(key, wanted, args, node)

    def slot_minus(self, node: ir.Expr) -> Code:
        """A negative constant without its sign."""
        assert isinstance(node, ir.Const)
        return Code(str(-node.value))

    def slot_exact_replacement(self, node: ir.Expr) -> Code:
        """A constant replacement text, in which dollars and backslashes mean themselves."""
        assert isinstance(node, ir.Const)
        return self.code(ir.Const(re.sub(r"[\\$]", r"\\\g<0>", node.value), type=t.STR))

    def slot_only(self, node: ir.Expr) -> Code:
        """The one element of a list literal."""
        assert isinstance(node, ir.ListLit)
        return self.code(node.items[0])

    # --- operators ----------------------------------------------------------------------------------------------------

    def expr_SetLit(self, node: ir.SetLit) -> Code:
        if not node.items:
            return Code("[]", ATOM)
        self.fired.append("php:literal.set")
        return Code("[" + ", ".join(f"{self.key(i, element_type(node.type)).text} => true" for i in node.items) + "]", ATOM)

    def expr_DictLit(self, node: ir.DictLit) -> Code:
        self.fired.append("php:literal.dict")
        return Code(
            "[" + ", ".join(f"{self.key(k, element_type(node.type)).text} => {self.shared(v)}" for k, v in node.entries) + "]", ATOM
        )

    def expr_IfExp(self, node: ir.IfExp) -> Code:
        rank = self.operators.infix["?"]
        self.fired.append("php:ifexp")
        return Code(
            " ".join([self.expr(node.cond, rank + 1), "?", self.expr(node.then, rank + 1), ":", self.expr(node.orelse, rank + 1)]), rank
        )

    def equality(self, name: str | None) -> bool:
        """Do objects of the class say themselves which are equal?"""
        classes = {c.name: c for c in self.module.classes}
        while name in classes:
            if any(m.name == "__eq__" for m in classes[name].methods):
                return True
            name = classes[name].base
        return False

    def expr_Compare(self, node: ir.Compare) -> Code:
        left, right, op = node.left, plain(node.right) if node.left.type == t.BIGINT else node.right, node.op
        rank = self.operators.infix["===" if op in ("==", "!=") else op]
        self.fired.append(f"php:compare.{op}")
        types = (left.type, right.type)
        match left, right:
            case ir.Op(concept="str.find", args=searched), ir.Const(value=-1 | 0 as bound) if (op, bound) in FOUND:
                found = ir.Op("str.contains", searched, type=t.BOOL)
                return self.code(found if FOUND[op, bound] else ir.Not(found, type=t.BOOL))
            case _:
                pass
        if op in ("==", "!="):
            if isinstance(left.type, t.Class) and self.equality(left.type.name):
                called = ir.MethodCall(left, "__eq__", (right,), type=t.BOOL)
                return self.code(called if op == "==" else ir.Not(called, type=t.BOOL))
            if all(identical(type_) for type_ in types) and not floats_differ(*types):
                return Code(f"{self.expr(left, rank + 1)} {op}= {self.expr(right, rank + 1)}", rank)
            if all(isinstance(type_, t.Int | t.Float | t.Bool) or loosely(type_) for type_ in types):
                return Code(f"{self.expr(left, rank + 1)} {op} {self.expr(right, rank + 1)}", rank)
            text = f"{self.helper('sameValue')}({self.expr(left)}, {self.expr(right)})"
            return Code(text, POSTFIX) if op == "==" else Code(f"!{text}", UNARY)
        if all(isinstance(type_, t.Int | t.Float | t.Bool) for type_ in types):
            return Code(f"{self.expr(left, rank + 1)} {op} {self.expr(right, rank + 1)}", rank)
        if any(isinstance(type_, t.Set | t.Dict) for type_ in types):
            raise UnsupportedError("order", f"values of type {t.show(left.type)} have no order", node.span)
        compare = "strcmp" if all(isinstance(type_, t.Str | t.Char | t.Bytes) for type_ in types) else self.helper("compareValues")
        return Code(f"{compare}({self.expr(left)}, {self.expr(right)}) {op} 0", rank)

    def expr_Truthy(self, node: ir.Truthy) -> Code:
        if isinstance(node.operand.type, t.Union):
            return Code(f"{self.helper('isTruthy')}({self.expr(node.operand)})", POSTFIX)
        if isinstance(node.operand.type, CONTAINERS):
            rank = self.operators.infix["==="]
            return Code(f"{self.expr(node.operand, rank + 1)} !== []", rank)
        return super().expr_Truthy(node)

    def expr_Not(self, node: ir.Not) -> Code:
        match node.operand:
            case ir.Truthy(operand=inner) if isinstance(inner.type, CONTAINERS | t.Str):
                rank = self.operators.infix["==="]
                return Code(f"{self.expr(inner, rank + 1)} === {chr(39) * 2 if isinstance(inner.type, t.Str) else '[]'}", rank)
            case ir.Truthy(operand=inner) if isinstance(inner.type, t.Int | t.Float):
                return self.code(
                    ir.Compare("==", inner, ir.Const(0 if isinstance(inner.type, t.Int) else 0.0, type=inner.type), type=t.BOOL)
                )
            case ir.Compare(op="==" | "!=" as op, left=left, right=right):
                return self.code(ir.Compare("!=" if op == "==" else "==", left, right, type=t.BOOL))
            case ir.IsNone(operand=operand, negated=negated):
                return self.code(ir.IsNone(operand, not negated, type=t.BOOL))
            case _:
                return Code(f"!{self.expr(node.operand, UNARY)}", UNARY)

    def expr_IsType(self, node: ir.IsType) -> Code:
        operand = self.expr(node.operand)
        tests = {
            "int": "is_int",
            "float": "is_float",
            "bool": "is_bool",
            "string": "is_string",
            "array": "is_array",
            "callable": "is_callable",
        }
        if isinstance(node.of, t.NoneT):
            return Code(f"{operand} === null", self.operators.infix["==="])
        if isinstance(node.of, t.Class):
            return Code(
                f"{self.expr(node.operand, POSTFIX)} instanceof {' | '.join(self.caught(node.of.name)[:1])}",
                self.operators.infix["instanceof"],
            )
        if node.of == t.BIGINT:
            return Code(f"{self.expr(node.operand, POSTFIX)} instanceof {self.hint(node.of)}", self.operators.infix["instanceof"])
        name = self.hint(node.of)
        type_ = node.operand.type
        members = type_.members if isinstance(type_, t.Union) else ()
        if name not in tests or sum(self.hint(m) == name for m in members) > 1:
            raise UnsupportedError("type-test", f"PHP can't tell {t.show(node.of)} from the other types of {t.show(type_)}", node.span)
        return Code(f"{tests[name]}({operand})", POSTFIX)

    def expr_Select(self, node: ir.Select) -> Code:
        if self.repeatable(node.left) or self._hoisting:
            return super().expr_Select(node)
        name = self.fresh("value")
        again = super().expr_Select(ir.Select(node.op, ir.Name(name, type=node.left.type), node.right, type=node.type))
        return Code(f"(fn(${name}) => {again.text})({self.expr(node.left)})", POSTFIX)

    def expr_Assigned(self, node: ir.Assigned) -> Code:
        return Code(f"(${self.name(node.name)} = {self.expr(node.value)})", ATOM)

    def expr_Index(self, node: ir.Index) -> Code:
        """A negative constant that is known to be inside counts from the end."""
        match node:
            case ir.Index(obj=obj, index=ir.Const(value=int(value)), on_fail="unreachable") if value < 0 and isinstance(obj.type, t.List):
                if self.repeatable(obj):
                    text = self.expr(obj, POSTFIX)
                    return Code(f"{text}[count({text}) - {-value}]", POSTFIX)
                return Code(f"{self.helper('itemAt')}({self.expr(obj)}, {value})", POSTFIX)
            case ir.Index(obj=obj, index=ir.Const(value=int(value))) if isinstance(obj.type, t.Tuple) and value < 0:
                return Code(f"{self.expr(obj, POSTFIX)}[{value + len(obj.type.items)}]", POSTFIX)
            case _:
                return self.rule(f"index.{kind(node.obj.type)}", (node.obj, node.index), node)


def _called(node: ir.Node) -> ir.Name:
    """A name, or the function that a call names."""
    return node if isinstance(node, ir.Name) else ir.Name(getattr(node, "func", ""))


def identical(type_: t.Type) -> bool:
    """Does ``===`` compare values of a type as the source's equality does?"""
    match type_:
        case t.Int() | t.Bool() | t.Str() | t.Char() | t.Bytes() | t.NoneT() | t.Never():
            return type_ != t.BIGINT
        case t.List(elem=e):
            return identical(e)
        case t.Tuple(items=items):
            return all(map(identical, items))
        case t.Optional(inner=inner):
            return identical(inner)
        case t.Union(members=members):
            return all(identical(m) for m in members) and not any(isinstance(m, t.Float | t.List | t.Tuple) for m in members)
        case _:
            return False


def floats_differ(left: t.Type, right: t.Type) -> bool:
    """Does one of two types have floats (or bools) where the other has ints?"""

    def shape(type_: t.Type) -> list[str]:
        own = [type(type_).__name__] if isinstance(type_, t.Int | t.Float | t.Bool) else []
        return sorted({*own, *(s for c in t.children(type_) for s in shape(c))})

    return shape(left) != shape(right) and bool(shape(left)) and bool(shape(right))


def loosely(type_: t.Type) -> bool:
    """Containers of numbers, which PHP's ``==`` compares by value, in any order of keys."""
    match type_:
        case t.Int() | t.Float() | t.Never():
            return True
        case t.List(elem=e):
            return loosely(e)
        case t.Tuple(items=items):
            return all(map(loosely, items))
        case t.Dict(value=v):
            return loosely(v)
        case t.Set():
            return True
        case _:
            return False


def loose(type_: t.Type) -> bool:
    """May a value of this type be null?"""
    return isinstance(type_, t.Optional | t.NoneT | t.AnyT | t.Union)
