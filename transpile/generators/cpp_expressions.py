"""C++'s expressions: containers, texts, functions as values."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence
from functools import cached_property

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import ATOM, POSTFIX, Code, Raw
from dragoman.transpile.generators.copying import holds
from dragoman.transpile.generators.cpp_closures import changed_names
from dragoman.transpile.generators.cpp_ownership import CppOwnership, below_zero, is_default, is_handle, mentioned, one_char
from dragoman.transpile.generators.cpp_types import root
from dragoman.transpile.generators.int_widths import too_small
from dragoman.transpile.generators.members import lineage
from dragoman.transpile.generators.templates import Slot, Template
from dragoman.transpile.passes.lazy import is_lazy
from dragoman.transpile.passes.outputs import Outputs

LITERAL = ir.ListLit | ir.TupleLit | ir.SetLit | ir.DictLit

#: What C++ converts from no other type of its kind.
HELD = t.Func | t.List | t.Iter | t.Set | t.Dict

#: Comparisons that ask whether a place was found.
PLACES: dict[tuple[str, int], str] = {("==", -1): "==", ("<", 0): "==", ("!=", -1): "!=", (">", -1): "!=", (">=", 0): "!="}


#: Tests that a text passes with all its characters, of which there is one at least.
CHARACTER_TESTS = frozenset({"str.isalpha", "str.isdigit", "str.isdecimal", "str.isnumeric", "str.isalnum"})


class CppExpressions(CppOwnership):
    # --- expressions --------------------------------------------------------------------------------------------------

    def apply(self, rule: loader.Rule, template: Template, args: Sequence[ir.Expr], node: ir.Expr) -> Code:
        """A string literal as first operand of an operation is made a std::string; only then it has methods."""
        key = rule.concept
        if (
            args
            and is_text(args[0])
            and key.startswith(("str.", "index.", "length.", "slice.", "iter.", "set.", "list."))
            and key not in ("str.join", "str.concat")
            and not any(isinstance(p, Slot) and p.modifier == "char" for p in template.parts)
        ) or (
            key in ("str.concat", "compare.==", "compare.!=", "compare.<", "compare.<=", "compare.>", "compare.>=")
            and is_text(args[0])
            and is_text(args[1])
        ):
            args = [Raw(Code(f"std::string({self.expr(args[0])})", POSTFIX), type=t.STR), *args[1:]]
        return super().apply(rule, template, args, node)

    def expr_IsNone(self, node: ir.IsNone) -> Code:
        """Exceptions and matches are values, whose optional says so."""
        match node.operand.type:
            case t.Optional(inner=t.Class(name=name)) if self.is_exception(name):
                return Code(
                    f"{'' if node.negated else '!'}{self.expr(node.operand, POSTFIX)}.has_value()",
                    POSTFIX if node.negated else self.operators.prefix["!"],
                )
            case _:
                return self.rule("is_not_none" if node.negated else "is_none", (node.operand,), node)

    def expr_Op(self, node: ir.Op) -> Code:
        if (
            node.concept.startswith("re.")
            and node.args
            and isinstance(node.args[0], ir.Const)
            and re.search(r"\(\?(<|P)", str(node.args[0].value))
        ):
            raise UnsupportedError("regex", f"std::regex has no form for {node.args[0].value!r}", node.span)
        if (
            node.concept == "str.join"
            and isinstance(node.args[1].type, t.List | t.Iter)
            and isinstance(node.args[1].type.elem, t.Union | t.Optional)
        ):
            texts = ir.Op("iter.to_list", (node.args[1],), type=t.List(node.args[1].type.elem))
            node = dataclasses.replace(node, args=(node.args[0], ir.Coerce(texts, type=t.List(t.STR))))
        match node:
            case ir.Op(concept="iter.sum", args=(ir.Slice() as part,), type=t.Int() | t.Float()):
                name, code = self.type_name(part.type), self.expr(part)
                if code.startswith(f"{name}("):
                    start = "0.0" if isinstance(node.type, t.Float) else "std::int64_t(0)"
                    add = "" if isinstance(node.type, t.Float) else f", {self.helper('add')}"
                    return Code(f"std::accumulate{code.removeprefix(name)[:-1]}, {start}{add})", POSTFIX)
        if node.concept == "list.concat" and isinstance(node.type, t.List):
            args = tuple(ir.Coerce(a, type=node.type) if a.type != node.type and isinstance(a.type, t.List) else a for a in node.args)
            node = dataclasses.replace(node, args=args)
        return self.rule(node.concept, node.args, node)

    def string_literal(self, value: str) -> str:
        text = super().string_literal(value)
        return f"std::string({text}, {len(value.encode())})" if "\0" in value else text

    def char_literal(self, value: str) -> str:
        return "'" + ("\\'" if value == "'" else '"' if value == '"' else self.escape(value)) + "'"

    def escape_code(self, code: int) -> str:
        return f"\\{code:03o}" if code < 0x80 else "".join(f"\\{b:03o}" for b in chr(code).encode("utf-8", "surrogatepass"))

    def int_literal(self, value: int, type_: t.Type) -> Code:
        if type_ == t.BIGINT:
            self.type_name(type_)
            fits = -(1 << 31) < value < 1 << 31
            return Code(f"BigInt({value})" if fits else f'{self.helper("big_parse")}("{value}")', POSTFIX)
        if not -(1 << 63) <= value < 1 << 63:
            raise UnsupportedError("bigint", f"the integer {value} does not fit into 64 bits")
        if value == -(1 << 63):
            return Code("std::numeric_limits<std::int64_t>::min()", POSTFIX)
        return super().int_literal(value, type_)

    def expr_Const(self, node: ir.Const) -> Code:
        if node.value is None:
            match node.type:
                case t.Optional(inner=t.Class(name=name)) if not self.is_exception(name):
                    return Code("nullptr")
                case t.Optional(inner=t.Func()):
                    return Code("nullptr")
                case t.NoneT():
                    return Code("std::monostate()", POSTFIX)
                case _:
                    return Code("std::nullopt")
        return super().expr_Const(node)

    def expr_Arith(self, node: ir.Arith) -> Code:
        """Literals are made wide where the result would not fit an ``int``."""
        left = Raw(Code(f"std::int64_t({self.expr(node.left)})", POSTFIX), type=node.type) if too_small(node, flags=False) else node.left
        return self.rule(f"arith.{node.op}", (left, node.right), node)

    def bytes_literal(self, node: ir.Const) -> Code:
        return Code(f"std::vector<std::uint8_t>{{{', '.join(map(str, node.value))}}}", POSTFIX)

    def expr_ListLit(self, node: ir.ListLit) -> Code:
        return Code(self.type_name(node.type) + (self.init(node) if node.items else "()"), POSTFIX)

    def expr_SetLit(self, node: ir.SetLit) -> Code:
        return Code(self.type_name(node.type) + (self.init(node) if node.items else "()"), POSTFIX)

    def expr_DictLit(self, node: ir.DictLit) -> Code:
        return Code(self.type_name(node.type) + (self.init(node) if node.entries else "()"), POSTFIX)

    def expr_TupleLit(self, node: ir.TupleLit) -> Code:
        if isinstance(node.type, t.List):
            return self.expr_ListLit(ir.ListLit(node.items, type=node.type))
        return Code(self.type_name(node.type) + self.init(node), POSTFIX)

    def expr_Index(self, node: ir.Index) -> Code:
        if isinstance(node.obj.type, t.Tuple):
            index = node.index
            if not isinstance(index, ir.Const):
                raise UnsupportedError("tuple-index", "a tuple is indexed by a value that is not constant", node.span)
            place = index.value + (len(node.obj.type.items) if index.value < 0 else 0)
            if len(node.obj.type.items) == 2:
                return Code(f"{self.expr(node.obj, POSTFIX)}.{('first', 'second')[place]}", POSTFIX)
            return Code(f"std::get<{place}>({self.expr(node.obj)})", POSTFIX)
        return self.rule(
            "index.list" if isinstance(node.obj.type, t.List) else f"index.{type(node.obj.type).__name__.lower()}",
            (node.obj, node.index),
            node,
        )

    def expr_Slice(self, node: ir.Slice) -> Code:
        if node.step is None:
            return super().expr_Slice(node)
        none = ir.Const(None, type=t.Optional(t.INT))
        return self.rule(f"slice.{type(node.obj.type).__name__.lower()}", (node.obj, node.lo or none, node.hi or none, node.step), node)

    def expr_Not(self, node: ir.Not) -> Code:
        match node.operand:
            case ir.Truthy(operand=ir.Expr(type=t.Str() | t.List() | t.Set() | t.Dict()) as x):
                return Code(f"{self.enclose(self.textual(x), POSTFIX)}.empty()", POSTFIX)
            case ir.Op(concept="str.contains", args=(text, part)):
                return Code(
                    f"{self.enclose(self.textual(text), POSTFIX)}.find({self.expr(part)}) == std::string::npos", self.operators.infix["=="]
                )
            case ir.Op(concept=concept) if concept in CHARACTER_TESTS:
                tested = self.code(node.operand)
                if match := re.fullmatch(r"!(\w+\.empty\(\)) && (std::ranges::all_of\(.*\))", tested.text):
                    return Code(f"{match[1]} || !{match[2]}", self.operators.infix["||"])
                return self.rule("not", (node.operand,), node)
            case ir.Op(concept="list.contains"):
                found = self.code(node.operand)
                if found.text.endswith(".end()"):
                    return Code(" == ".join(found.text.rsplit(" != ", 1)), found.prec)
                return self.rule("not", (node.operand,), node)
            case _:
                return self.rule("not", (node.operand,), node)

    def textual(self, node: ir.Expr) -> Code:
        return Code(f"std::string({self.expr(node)})", POSTFIX) if is_text(node) else self.code(node)

    def expr_Truthy(self, node: ir.Truthy) -> Code:
        if isinstance(node.operand.type, t.Tuple):
            return Code("true" if node.operand.type.items else "false")
        if isinstance(node.operand.type, t.NoneT) and not self.repeatable(node.operand):
            return Code(f"({self.expr(node.operand)}, false)")
        return super().expr_Truthy(node)

    def expr_Compare(self, node: ir.Compare) -> Code:
        """Whether a remainder is zero does not depend on its sign; emptiness has a name."""
        if isinstance(node.left.type, t.Class) and node.left.type.name in self.classes:
            return self.compared_objects(node)
        match node:
            case ir.Compare(left=ir.Length(obj=ir.Expr(type=t.Iter(lazy=lazy)))) if lazy:
                if lazy == "endless" and node.op == ">":  # is there one more?
                    return Code("true")
                raise UnsupportedError("iterator", "whether a generator has more is not known before it makes it", node.span)
            case ir.Compare(op="==" | "!=" | ">", left=ir.Length(obj=obj), right=ir.Const(value=0)) if not isinstance(obj.type, t.Iter):
                return self.code(ir.Truthy(obj, type=t.BOOL) if node.op != "==" else ir.Not(ir.Truthy(obj, type=t.BOOL), type=t.BOOL))
            case ir.Compare(op="==" | "!=", left=ir.Mod(left=left, right=divisor, type=t.Int()), right=ir.Const(value=int(rest))) if (
                self.positive(divisor) and (rest == 0 or (rest == 1 and divisor == ir.Const(2, type=divisor.type)))
            ):
                op = node.op if rest == 0 else "!=" if node.op == "==" else "=="
                rank = self.operators.infix["%"]
                return Code(f"{self.expr(left, rank)} % {self.expr(divisor, rank + 1)} {op} 0", self.operators.infix["=="])
            case ir.Compare(right=ir.Coerce(operand=ir.Coerce(type=t.Union(), operand=right), type=t.Optional() as whole)):
                return self.expr_Compare(dataclasses.replace(node, right=ir.Coerce(right, type=whole)))
            case ir.Compare(left=left, right=ir.Coerce(operand=right, type=(t.Union() | t.Optional(inner=t.Union())) as whole)) if (
                not isinstance(right.type, t.Union | t.Optional | t.NoneT)
            ):
                member = Raw(Code(f"{self.type_name(whole)}({self.full(right)})", POSTFIX), type=whole)
                return self.rule(f"compare.{node.op}", (left, member), node)
            case ir.Compare(left=ir.Coerce(operand=left, type=t.Union() as whole), right=right) if not isinstance(left.type, t.Union):
                member = Raw(Code(f"{self.type_name(whole)}({self.full(left)})", POSTFIX), type=whole)
                return self.rule(f"compare.{node.op}", (member, right), node)
            case ir.Compare(left=ir.Op(concept="str.find" | "str.rfind") as search, right=limit):
                value = limit.value if isinstance(limit, ir.Const) else None if (below := below_zero(limit)) is None else -below
                code = self.code(search)
                found = PLACES.get((node.op, value)) if isinstance(value, int) else None
                if found and code.text.startswith("static_cast<std::int64_t>("):
                    place = code.text.removeprefix("static_cast<std::int64_t>(").removesuffix(")")
                    return Code(f"{place} {found} std::string::npos", self.operators.infix["=="])
        return self.rule(f"compare.{node.op}", (node.left, node.right), node)

    def compared_objects(self, node: ir.Compare) -> Code:
        """Objects are compared by their own methods, else by identity."""
        assert isinstance(node.left.type, t.Class)
        methods = {m.name for c in lineage(node.left.type.name, self.classes) for m in c.methods}
        special = {"==": "__eq__", "!=": "__eq__", "<": "__lt__", ">": "__gt__", "<=": "__le__", ">=": "__ge__"}[node.op]
        if special in methods:
            call = Code(f"{self.expr(node.left, POSTFIX)}->{self.name(special)}({self.expr(node.right)})", POSTFIX)
            return Code(f"!{call.text}", self.operators.prefix["!"]) if node.op == "!=" else call
        if node.op in ("<", ">", "<=", ">=") and "__lt__" in methods:
            sides = (node.left, node.right) if node.op in ("<", ">=") else (node.right, node.left)
            less = ir.Compare("<", *sides, type=t.BOOL)
            return self.code(less if node.op == ">" else ir.Not(less, type=t.BOOL))
        if node.op not in ("==", "!="):
            raise UnsupportedError("compare", f"objects of class {node.left.type.name} have no order", node.span)
        return self.rule(f"compare.{node.op}", (node.left, node.right), node)

    def expr_IfExp(self, node: ir.IfExp) -> Code:
        then, orelse = node.then, node.orelse
        if isinstance(node.type, t.Optional | t.Union | t.Class | t.Func) and not (
            then.type == orelse.type and not {type(then), type(orelse)} & {ir.Coerce, ir.Const, ir.Lambda}
        ):
            name = self.type_name(node.type)
            then = Raw(Code(f"{name}({self.expr(then)})", POSTFIX), type=node.type)
            orelse = Raw(Code(f"{name}({self.expr(orelse)})", POSTFIX), type=node.type)
        cond = self.said(node.cond)
        mark = len(self.used_helpers)
        try:
            with self.branch_of_expression():
                return self.rule("ifexp", (cond, then, orelse), node)
        except UnsupportedError as error:
            if error.diagnostic.code != "repeated-operand" or not self._hoisting or self.sometimes:
                raise
        del self.used_helpers[mark:]
        value = ir.Name(self.fresh("value"), type=node.type)
        self.line(f"{self.type_name(node.type, True)} {value.id};")
        self.stmt(ir.If(cond, (ir.Assign(value, node.then),), (ir.Assign(value, node.orelse),)))
        return self.code(value)

    def said(self, node: ir.Expr) -> ir.Expr:
        """An expression as it is written now."""
        return Raw(self.code(node), type=node.type)

    def expr_BoolOp(self, node: ir.BoolOp) -> Code:
        first = self.said(node.items[0])
        with self.branch_of_expression():
            return super().expr_BoolOp(dataclasses.replace(node, items=(first, *node.items[1:])))

    def expr_Same(self, node: ir.Same) -> Code:
        """Containers are values here: one is another where it is the same variable, or part of one.

        Raises:
            UnsupportedError: a container has two names in the source, which would be copies here.
        """
        if isinstance(node.left.type, t.Class) and isinstance(node.right.type, t.Class) and node.left.type.name in self.classes:
            sides = (f"{self.expr(side, POSTFIX)}.get()" for side in (node.left, node.right))
            return Code((" != " if node.negated else " == ").join(sides), self.operators.infix["=="])
        if not (t.is_container(node.left.type) and root(node.left) and root(node.right)) or isinstance(node.left.type, t.Class):
            return self.rule("not_same" if node.negated else "same", (node.left, node.right), node)
        if any(
            isinstance(n, ir.Declare | ir.Assign) and isinstance(n.value, ir.Name) and t.is_container(n.value.type)
            for n in ir.walk(self.module)
        ):
            raise UnsupportedError("identity", "whether two names are one container is not known to C++", node.span)
        rank = self.operators.sides("==")
        return Code(f"&{self.expr(node.left, POSTFIX)} {'!=' if node.negated else '=='} &{self.expr(node.right, POSTFIX)}", min(rank))

    def expr_IsType(self, node: ir.IsType) -> Code:
        match node.operand.type:
            case t.Union():
                return Code(f"std::holds_alternative<{self.type_name(node.of, True)}>({self.expr(node.operand)})", POSTFIX)
            case t.Optional(inner=t.Union() as inner) if not isinstance(node.of, t.NoneT) and self.repeatable(node.operand):
                held = ir.IsType(ir.Coerce(node.operand, type=inner), node.of, type=t.BOOL)
                return self.code(ir.BoolOp("and", (ir.IsNone(node.operand, negated=True, type=t.BOOL), held), type=t.BOOL))
            case t.Optional():
                return self.code(ir.IsNone(node.operand, negated=not isinstance(node.of, t.NoneT), type=t.BOOL))
            case t.Class(name=name) if not self.is_exception(name) and isinstance(node.of, t.Class):
                return Code(
                    f"std::dynamic_pointer_cast<{self.name(node.of.name)}>({self.expr(node.operand)}) != nullptr",
                    self.operators.infix["=="],
                )
            case _:
                raise UnsupportedError("type-test", f"no test for the type {t.show(node.of)}", node.span)

    def expr_Coerce(self, node: ir.Coerce) -> Code:
        source, to = node.operand.type, node.type
        match source, to:
            case t.Iter(lazy=lazy), t.Union() if lazy:
                raise UnsupportedError("generator", "a generator is a value beside lists here", node.span)
            case t.Class(name=name), t.Class(name=below) if name in [c.name for c in lineage(below, self.classes)[1:]]:
                return Code(f"std::dynamic_pointer_cast<{self.name(below)}>({self.expr(node.operand)})", POSTFIX)
            case t.Optional(inner=t.Class(name=name)), t.Class() if self.is_exception(name):
                return Code(f"{self.expr(node.operand, POSTFIX)}.value()", POSTFIX)
            case t.NoneT(), t.Optional() if self.repeatable(node.operand):
                return self.expr_Const(ir.Const(None, type=to))
            case t.Optional(inner=t.Union() as union), t.Optional() if union != to.inner:
                there = ir.IsNone(held := Raw(self.slot_place(node.operand), type=source), negated=True, type=t.BOOL)
                whole = ir.Coerce(ir.Coerce(ir.Coerce(held, type=union), type=to.inner), type=to)
                return self.code(ir.IfExp(there, whole, ir.Const(None, type=to), type=to))
            case t.Optional(inner=t.Union() as union), _ if to != union and not isinstance(to, t.Optional | t.Union):
                return self.code(ir.Coerce(ir.Coerce(node.operand, type=union), type=to))
            case t.Union(), t.Union() if source == to:
                return self.code(node.operand)
            case t.Union(), t.Union() if isinstance(node.operand, ir.Coerce) and node.operand.operand.type in to.members:
                return self.code(ir.Coerce(node.operand.operand, type=to))
            case t.Union(members=a), t.Union(members=b) if any(t.is_container(m) for m in set(a) - set(b)):
                return Code(f"{self.helper('widened')}<{self.type_name(to)}>({self.expr(node.operand)})", POSTFIX)
            case t.Union(), t.Union():
                return Code(
                    f"std::visit([](const auto& value) -> {self.type_name(to)} {{ return value; }}, {self.expr(node.operand)})", POSTFIX
                )
            case t.Union(), t.Optional():
                return self.code(node.operand)
            case t.Union(), _ if isinstance(node.operand, ir.Coerce) and not isinstance(node.operand.operand.type, t.Union | t.Optional):
                inner = node.operand.operand
                return self.code(inner if inner.type == to else ir.Coerce(inner, type=to))
            case t.Union(members=members), t.Float() | t.Int() if sum(isinstance(m, t.Bool | t.Int | t.Float) for m in members) > 1 and (
                isinstance(to, t.Float) or t.FLOAT not in members
            ):
                return Code(f"{self.helper('as_number')}<{self.type_name(to)}>({self.expr(node.operand)})", POSTFIX)
            case t.Union(), _:
                return Code(f"std::get<{self.type_name(to, True)}>({self.expr(node.operand)})", POSTFIX)
            case t.List(elem=a), t.List(elem=b) if a != b:
                if isinstance(node.operand, ir.ListLit):
                    return self.expr_ListLit(
                        ir.ListLit(tuple(ir.Coerce(i, type=b) if i.type != b else i for i in node.operand.items), type=to)
                    )
                if isinstance(a, t.Never):
                    return Code(f"{self.type_name(to)}()", POSTFIX)
                if (isinstance(a, t.Union | t.Optional) and not isinstance(b, t.Union | t.Optional)) or holds_none(a, b):
                    item = ir.Name(self.fresh("item"), type=a)
                    change = ir.Lambda((ir.Param(item.id, a),), ir.Coerce(item, type=b), type=t.Func((a,), b))
                    return Code(f"{self.helper('map_items')}({self.expr(node.operand)}, {self.closure(change, '[]').text})", POSTFIX)
                if isinstance(a, t.Union) and isinstance(b, t.Union):
                    return Code(f"{self.helper('widened')}<{self.type_name(to)}>({self.expr(node.operand)})", POSTFIX)
                place = self.slot_place(node.operand).text
                return Code(f"{self.type_name(to)}({place}.begin(), {place}.end())", POSTFIX)
            case t.Set(elem=a), t.Set(elem=b) if a != b:
                place = self.slot_place(node.operand).text
                return Code(f"{self.type_name(to)}({place}.begin(), {place}.end())", POSTFIX)
            case t.Dict(), t.Dict(value=value) if source != to:
                if (
                    isinstance(node.operand, ir.Op)
                    and node.operand.concept == "dict.fromkeys"
                    and isinstance(node.operand.args[1], ir.Const)
                ):
                    default = dataclasses.replace(node.operand.args[1], type=value)
                    return self.code(dataclasses.replace(node.operand, args=(node.operand.args[0], default), type=to))
                if is_default(node.operand):
                    return Code(f"{self.type_name(to)}()", POSTFIX)
                helper = self.helper("widened" if isinstance(value, t.Union | t.Dict | t.List) else "map_of")
                return Code(f"{helper}<{self.type_name(to)}>({self.expr(node.operand)})", POSTFIX)
            case (t.Class(name=a), t.Class(name=b)) if a != b and b in self.classes:
                return self.code(node.operand)
            case t.Tuple(items=parts), t.Tuple(items=wanted) if (
                holds_none(source, to) or any(isinstance(a, t.Union) and a != b for a, b in zip(parts, wanted, strict=False))
            ) and self.repeatable(node.operand):
                items = (
                    ir.Index(node.operand, ir.Const(i, type=t.INT), wraps=False, on_fail="unreachable", type=a) for i, a in enumerate(parts)
                )
                fitted = (i if i.type == b else ir.Coerce(i, type=b) for i, b in zip(items, wanted, strict=True))
                return self.expr_TupleLit(ir.TupleLit(tuple(fitted), type=to))
            case t.Tuple(items=(a, b)), t.Tuple(items=(c, d)):
                if (isinstance(a, t.Union) and a != c) or (isinstance(b, t.Union) and b != d):
                    raise UnsupportedError("union", f"{t.show(source)} as {t.show(to)} has no form in C++ here", node.span)
                return Code(f"{self.type_name(to)}({self.expr(node.operand)})", POSTFIX)
            case _, t.Optional() | t.Union() if isinstance(node.operand, ir.TupleLit | ir.ListLit | ir.DictLit | ir.SetLit):
                return self.code(node.operand)
            case t.Iter() | t.List(), t.Iter() | t.List():
                return self.vector(node.operand)
        return super().expr_Coerce(node)

    def slot_tuple_items(self, node: ir.Expr) -> Code:
        """A tuple's items as a vector."""
        elem = t.join_all(t.children(node.type))
        vector = t.List(elem)
        if isinstance(node, ir.TupleLit):
            return self.expr_ListLit(ir.ListLit(node.items, type=vector))
        assert isinstance(node.type, t.Tuple)
        place = Raw(self.slot_place(node), type=node.type)
        items = tuple(ir.Index(place, ir.Const(i, type=t.INT), wraps=False, type=item) for i, item in enumerate(node.type.items))
        return self.expr_ListLit(ir.ListLit(items, type=vector))

    def slot_place(self, node: ir.Expr) -> Code:
        """An operand that can be written twice and changed."""
        if self.repeatable(node) or isinstance(node, Raw):
            return self.textual(node)
        if not self.hoists(node):
            raise UnsupportedError("repeated-operand", "an operand would be evaluated twice here", node.span)
        name = self.fresh("value")
        reference = "&" if root(node) is not None else ""
        self.line(f"auto{reference} {name} = {self.textual(node).text};")
        return Code(name)

    def slot_vector(self, node: ir.Expr) -> Code:
        return self.vector(node)

    def vector(self, node: ir.Expr) -> Code:
        """An iterable as a std::vector."""
        match node.type:
            case t.Str():
                return Code(f"{self.helper('chars_of')}({self.expr(node)})", POSTFIX)
            case t.Set(elem=elem) if self.repeatable(node) or self.hoists(node):
                place = self.enclose(self.slot_place(node), POSTFIX)
                return Code(f"{self.type_name(t.List(elem))}({place}.begin(), {place}.end())", POSTFIX)
            case t.Set():
                return Code(f"{self.helper('list_of_set')}({self.expr(node)})", POSTFIX)
            case t.Dict():
                return Code(f"{self.helper('keys_of')}({self.expr(node)})", POSTFIX)
            case t.Tuple():
                return self.slot_tuple_items(node)
            case _:
                return self.code(node)

    def slot_text_chars(self, node: ir.Expr) -> Code:
        assert isinstance(node, ir.Op)
        return self.code(node.args[0])

    def slot_char(self, node: ir.Expr) -> Code:
        """A text of one character as that."""
        return (
            Code(self.char_literal(node.value))
            if isinstance(node, ir.Const)
            else self.code(node.operand if isinstance(node, ir.Coerce) else node)
        )

    def slot_fill(self, node: ir.Expr) -> Code:
        """What fills a text up, as a character."""
        return self.slot_char(node) if one_char(node) else Code(f"{self.helper('one_char')}({self.expr(node)})", POSTFIX)

    def slot_begin(self, node: ir.Expr) -> Code:
        """Where a slice begins: at the start unless it says a place."""
        return Code(str(node.value or 0)) if isinstance(node, ir.Const) else self.code(node)

    def slot_negated(self, node: ir.Expr) -> Code:
        """The absolute value of a negative number that is known."""
        return Code(str(below_zero(node)))

    def slot_key(self, node: ir.Expr) -> Code:
        """A function that gives what is compared: none has no order."""
        if (
            isinstance(node, ir.Lambda)
            and isinstance(node.body.type, t.Optional)
            and not isinstance(node.body.type.inner, t.Class | t.Func)
        ):
            inner = node.body.type.inner
            body = ir.Coerce(node.body, type=inner)
            return self.code(dataclasses.replace(node, body=body, type=t.Func(tuple(p.type for p in node.params), inner)))
        return self.code(node)

    def slot_only_item(self, node: ir.Expr) -> Code:
        assert isinstance(node, ir.ListLit)
        return self.textual(node.items[0])

    def init(self, node: ir.Expr) -> str:
        """A value where its type is known already: a literal needs only its braces."""
        match node:
            case ir.ListLit(items=items) | ir.SetLit(items=items) | ir.TupleLit(items=items):
                return "{" + ", ".join(map(self.init, items)) + "}"
            case ir.DictLit(entries=entries):
                return "{" + ", ".join(f"{{{self.init(k)}, {self.init(v)}}}" for k, v in entries) + "}"
            case ir.Lambda():
                return self.kept(node).text
            case _:
                return self.expr(node)

    def full(self, node: ir.Expr) -> str:
        """A value whose C++ type is exactly its IR type's (a string literal alone is none)."""
        return f"std::string({self.expr(node)})" if is_text(node) else self.expr(node)

    # --- texts --------------------------------------------------------------------------------------------------------

    def slot_text(self, node: ir.Expr) -> Code:
        return self.text(node)

    def slot_repr(self, node: ir.Expr) -> Code:
        """The text of a value as Python's repr shows it."""
        match node.type:
            case t.Str():
                return Code(f"{self.helper('quoted')}({self.expr(node)})", POSTFIX)
            case t.Int() | t.Bool() | t.Float() | t.NoneT():
                return self.text(node)
            case type_ if holds(type_, t.Bytes):
                return self.text(node)
            case _:
                return Code(f"{self.helper('repr')}({self.full(node)})", POSTFIX)

    def text(self, node: ir.Expr) -> Code:
        """The text of a value as a std::string."""
        match node.type:
            case t.Str():
                return self.textual(node)
            case t.Char():
                return Code(f"std::string(1, {self.expr(node)})", POSTFIX)
            case t.Int(bits=0):
                return Code(f"{self.expr(node, POSTFIX)}.text()", POSTFIX)
            case t.Int():
                return Code(f"std::to_string({self.expr(node)})", POSTFIX)
            case t.Bool():
                return Code(f'std::string({self.expr(node, 30)} ? "True" : "False")', POSTFIX)
            case t.Float():
                return Code(f"{self.helper('float_text')}({self.expr(node)})", POSTFIX)
            case t.Class(name=name) if self.is_exception(name):
                return Code(f"std::string({self.expr(node, POSTFIX)}.what())", POSTFIX)
            case t.NoneT():
                return Code('std::string("None")', POSTFIX)
            case t.Class(name=name) if name in self.classes and any(m.name == "__str__" for m in self.classes[name].methods):
                return Code(f"{self.expr(node, POSTFIX)}->{self.name('__str__')}()", POSTFIX)
            case t.Class() | t.Func():
                raise UnsupportedError("text", f"a value of type {t.show(node.type)} has no text", node.span)
            case type_ if holds(type_, t.Bytes):
                raise UnsupportedError("text", f"a value of type {t.show(type_)} has no text in C++ here", node.span)
            case _:
                return Code(f"{self.helper('text_of')}({self.expr(node)})", POSTFIX)

    @cached_property
    def outputs(self) -> Outputs:
        return Outputs(self.module)

    def slot_shown(self, node: ir.Expr) -> Code:
        """A value as it is written to a stream."""
        match node:
            case ir.Interp(parts=parts) if self._hoisting and (early := self.outputs.early(parts)):
                known = tuple(self.known_part(p) if i in early else p for i, p in enumerate(parts))
                return self.slot_shown(dataclasses.replace(node, parts=known))
            case ir.Interp(parts=parts) if parts and not any(isinstance(p, ir.Formatted) and p.spec for p in parts):
                shown = [
                    self.code(p) if isinstance(p, ir.Const) else self.slot_repr(p.value) if p.conversion else self.slot_shown(p.value)
                    for p in parts
                ]
                return Code(" << ".join(self.enclose(c, self.operators.infix["+"]) for c in shown), ATOM)
            case ir.Expr(type=t.Str() | t.Char() | t.Int()) if node.type != t.BIGINT:
                return self.code(node)
            case ir.Expr(type=t.Bool()):
                return Code(f'({self.expr(node, 30)} ? "True" : "False")', ATOM)
            case _:
                return self.text(node)

    def known_part(self, part: ir.Const | ir.Formatted) -> ir.Const | ir.Formatted:
        """A part of a line as a variable: it is worked out before the line begins to appear."""
        if isinstance(part, ir.Const):
            return part
        name = self.fresh("shown")
        told = bool(part.conversion) or t.is_container(part.value.type)
        text = (self.slot_repr if part.conversion else self.text if told else self.code)(part.value).text
        self.line(f"const auto {name} = {text};")
        return dataclasses.replace(part, value=Raw(Code(name), type=t.STR if told else part.value.type), conversion="")

    def expr_Interp(self, node: ir.Interp) -> Code:
        parts: list[tuple[Code, bool]] = []
        for part in node.parts:
            if isinstance(part, ir.Const):
                parts.append((Code(self.string_literal(part.value)), False))
            elif part.conversion == "r":
                parts.append((self.slot_repr(part.value), True))
            elif isinstance(part.value.type, t.Char) and len(parts) >= 2:
                parts.append((self.code(part.value), False))
            else:
                parts.append((self.text(part.value), True))
        if not parts:
            return Code('""')
        if not any(text for _, text in parts[:2]):
            parts[0] = (Code(f"std::string({parts[0][0].text})", POSTFIX), True)
        plus = self.operators.infix["+"]
        if len(parts) == 1:
            return parts[0][0]
        return Code(" + ".join(self.enclose(c, plus + (k > 0)) for k, (c, _) in enumerate(parts)), plus)

    # --- functions as values and statements in expressions ------------------------------------------------------------

    def expr_Lambda(self, node: ir.Lambda) -> Code:
        return self.closure(node, self.capture(node) if self.nesting else "[]")

    def capture(self, node: ir.Lambda) -> str:
        """A function that outlives the call holds what it captures."""
        return "[=]" if id(node) in self.escaping else "[&]"

    def expr_CallValue(self, node: ir.CallValue) -> Code:
        """A function that is a value takes what its type says; a container or function of another type would be none of it."""
        params = node.func.type.params if isinstance(node.func.type, t.Func) else ()
        for arg, param in zip(node.args, params, strict=False):
            both = isinstance(arg.type, HELD) and isinstance(param, HELD)
            if both and not is_default(arg) and self.type_name(arg.type, True) != self.type_name(param, True):
                raise UnsupportedError("call", f"a {t.show(arg.type)} is given to a function of {t.show(param)}", node.span)
        return super().expr_CallValue(node)

    def expr_Name(self, node: ir.Name) -> Code:
        if node.id in self.heaped:
            return Code(f"*{self.name(node.id)}", self.operators.prefix["!"])
        eager = isinstance(node.type, t.Func) and not is_lazy(node.type.result)
        if eager and any(f.name == node.id and is_lazy(f.result) for f in self.module.functions):
            raise UnsupportedError("generator", f"the generator {node.id} is a value of another type here", node.span)
        return super().expr_Name(node)

    def closure(self, node: ir.Lambda, capture: str) -> Code:
        if not self.captures(node):
            capture = "[]"
        for param in node.params:
            if not is_handle(param.type) and any(param.name in changed_names(n) for n in ir.walk(node.body)):
                raise UnsupportedError("closure", f"a function that is a value changes its argument {param.name}", node.span)
        params = self.params(node.params)
        arrow = f" -> {self.type_name(node.body.type)}" if is_text(node.body) or isinstance(node.body.type, t.Optional | t.Union) else ""
        hoisting, self._hoisting = self._hoisting, False
        if isinstance(node.body, ir.Block):
            inside = self.captured_lines((*node.body.stmts, ir.Return(node.body.value)))
            text = f"{capture}({params}){arrow} {{\n{inside}\n}}"
        elif isinstance(node.body.type, t.NoneT):
            text = f"{capture}({params}) {{ {self.expr(node.body)}; }}"
        elif isinstance(node.body, ir.Lambda):  # which outlives this one's parameters
            text = f"{capture}({params}){arrow} {{ return {self.closure(node.body, '[=]').text}; }}"
        else:
            text = f"{capture}({params}){arrow} {{ return {self.expr(node.body)}; }}"
        self._hoisting = hoisting
        return Code(text, POSTFIX)

    def kept(self, node: ir.Lambda) -> Code:
        """A function that outlives this statement holds what it captures, but for variables that change later."""
        later = mentioned(node.body) & (self.changed | self.rebound) - self.heaped
        return self.closure(node, "[&]" if later and id(node) not in self.escaping else "[=]")

    def captures(self, node: ir.Lambda) -> bool:
        """Does a function use variables that are not its own?"""
        own = {p.name for p in node.params}
        bound = {n.name for n in ir.walk(node.body, ir.Declare)} | {n.var for n in ir.walk(node.body, ir.ForRange)}
        bound |= {
            m.id for n in ir.walk(node.body) if isinstance(n, ir.ForEach | ir.Unpack) for m in ir.walk(n.target) if isinstance(m, ir.Name)
        }
        bound |= {p.name for n in ir.walk(node.body, ir.Lambda) for p in n.params}
        top = {f.name for f in self.module.functions} | {d.name for d in self.module.constants}
        nested = {n.func for n in ir.walk(node.body, ir.Call)} - {f.name for f in self.module.functions}
        return bool((mentioned(node.body) - own - bound - top) | nested) or any(isinstance(n, Raw) for n in ir.walk(node.body))

    def captured_lines(self, body: ir.Body) -> str:
        """Statements as text, one level deep."""
        lines, depth, hoisting = self.lines, self.depth, self._hoisting
        self.lines, self.depth = [], 0
        self.block(body)
        text = "\n".join(line.text for line in self.lines)
        self.lines, self.depth, self._hoisting = lines, depth, hoisting
        return text

    def expr_Block(self, node: ir.Block) -> Code:
        """Statements in the middle of an expression: a function that is called at once."""
        capture = "[&]" if self.nesting else "[]"
        result = (
            f"() -> {self.type_name(node.type)}"
            if is_text(node.value) or isinstance(node.value, LITERAL) or node.type != node.value.type
            else ""
        )
        return Code(f"{capture}{result} {{\n{self.captured_lines((*node.stmts, ir.Return(node.value)))}\n}}()", POSTFIX)

    def expr_Assigned(self, node: ir.Assigned) -> Code:
        place = self.expr(ir.Name(node.name, type=node.value.type))
        return Code(f"{place} = {self.expr(node.value)}", 10)


def holds_none(source: t.Type, to: t.Type) -> bool:
    """Is there a none among a tuple's items that is an optional's in the other, which C++ does not convert?"""
    match source, to:
        case t.Tuple(items=a), t.Tuple(items=b):
            return any(isinstance(x, t.NoneT) != isinstance(y, t.NoneT) or holds_none(x, y) for x, y in zip(a, b, strict=False))
        case _:
            return False


def is_text(node: ir.Expr) -> bool:
    """Is it written as a string literal, which is no std::string yet?"""
    match node:
        case ir.Const(value=str(text), type=t.Str()):
            return "\0" not in text
        case ir.IfExp(then=then, orelse=orelse):
            return is_text(then) and is_text(orelse)
        case _:
            return False
