"""Values: literals, access to their parts, comparison, and conversion between types."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import ATOM, POSTFIX, Code, Raw, element_type
from dragoman.transpile.generators.c_loops import CLoops
from dragoman.transpile.generators.c_types import CAST, COMPONENTS, Instance, is_word, normal, protected
from dragoman.transpile.generators.patterns import kind
from dragoman.transpile.passes import effects
from dragoman.transpile.passes.effects import root


class CValues(CLoops):
    """Expressions that make, take apart, compare and convert values."""

    def nothing(self, type_: t.Type) -> str:
        """None as a value of a type."""
        type_ = normal(type_)
        if isinstance(type_, t.Optional):
            return "NULL" if self.nullable(type_.inner) else f"({self.type_name(type_)}){{.has = false}}"
        name = self.type_name(type_, True)
        return "NULL" if name.endswith("*") else "0" if isinstance(type_, t.NoneT | t.Int | t.Float | t.Bool | t.Char) else f"({name}){{0}}"

    def fitted(self, value: ir.Expr, type_: t.Type) -> ir.Expr:
        """The value as one of a type, where it is not yet."""
        if normal(value.type) == normal(type_) or isinstance(value, ir.Block) or value.type == t.NONE:
            return value
        if isinstance(type_, t.Optional | t.Union):
            return ir.Coerce(value, type=type_)
        if isinstance(type_, t.Class) and isinstance(value.type, t.Class) and not self.is_exception(type_.name):
            return Raw(Code(f"({self.type_name(type_)}) {self.expr(value, CAST)}", CAST), type=type_)
        if isinstance(type_, t.Func) and isinstance(value.type, t.Func) and self.type_name(type_) != self.type_name(value.type):
            raise UnsupportedError("function", f"a {t.show(value.type)} where a {t.show(type_)} is needed has no form in C", value.span)
        return value

    # --- literals -----------------------------------------------------------------------------------------------------

    def char_literal(self, value: str) -> str:
        return "'" + ("\\'" if value == "'" else '"' if value == '"' else self.escape(value)) + "'"

    def string_literal(self, value: str) -> str:
        if "\0" in value:
            raise UnsupportedError("nul", "a string with a NUL character has no form in C here")
        text = "".join(self.escape(c) for c in value)
        return '"' + re.sub(r"\?(?=\?)", r"?\\", text).replace("?\\?", "?\\?") + '"'

    def escape_code(self, code: int) -> str:
        return "".join(f"\\{b:03o}" for b in chr(code).encode("utf-8", "surrogatepass"))

    def int_literal(self, value: int, type_: t.Type) -> Code:
        if type_ == t.BIGINT:
            small = -(1 << 63) < value < 1 << 63
            return Code(f"bigint_of({value})" if small else f'bigint_parse("{value}")', POSTFIX)
        if not -(1 << 63) <= value < 1 << 63:
            raise UnsupportedError("bigint", f"the integer {value} does not fit into 64 bits")
        if value == -(1 << 63):
            return Code("INT64_MIN", ATOM)
        return super().int_literal(value, type_)

    def expr_Const(self, node: ir.Const) -> Code:
        if node.value is None:
            return Code(self.nothing(node.type), ATOM)
        if isinstance(node.value, str) and isinstance(node.type, t.Char) and ord(node.value) > 127:
            raise UnsupportedError("char", "a character beyond ASCII is no char in C", node.span)
        return super().expr_Const(node)

    def array(self, type_: t.Type, items: Sequence[ir.Expr]) -> str:
        """``(int64_t[]){1, 2}``."""
        c_type = self.type_name(type_, True)
        shown = ", ".join(self.initial_value(i, type_) for i in items)
        return f"({c_type}[]){{{shown}}}"

    def initial_value(self, node: ir.Expr, type_: t.Type) -> str:
        """A value in an initializer, where a tuple needs no cast."""
        fitted = self.fitted(node, type_)
        if isinstance(fitted, ir.TupleLit) and isinstance(normal(type_), t.Tuple):
            items = normal(type_).items  # type: ignore[attr-defined]
            return "{" + ", ".join(self.initial_value(i, x) for i, x in zip(fitted.items, items, strict=True)) + "}"
        return self.expr(fitted)

    def expr_ListLit(self, node: ir.ListLit) -> Code:
        elem = element_type(normal(node.type))
        if not node.items:
            return Code(f"calloc(1, sizeof({self.mangled(node.type)}))", POSTFIX)
        return Code(f"list_of({', '.join([self.mangled(node.type), *(self.initial_value(i, elem) for i in node.items)])})", POSTFIX)

    def expr_SetLit(self, node: ir.SetLit) -> Code:
        elem = element_type(normal(node.type))
        if not node.items:
            return self.expr_ListLit(ir.ListLit((), type=node.type))
        return Code(f"{self.operation(node.type, 'of')}({len(node.items)}, {self.array(elem, node.items)})", POSTFIX)

    def expr_TupleLit(self, node: ir.TupleLit) -> Code:
        if not isinstance(node.type, t.Tuple):
            return self.expr_ListLit(ir.ListLit(node.items, type=node.type))
        if not node.items:
            return Code(f"({self.type_name(node.type)}){{0}}", POSTFIX)
        return Code(f"({self.type_name(node.type)}){self.initial_value(node, node.type)}", POSTFIX)

    def expr_DictLit(self, node: ir.DictLit) -> Code:
        type_ = normal(node.type)
        assert isinstance(type_, t.Dict)
        entries = [f"{{{self.initial_value(k, type_.key)}, {self.initial_value(v, type_.value)}}}" for k, v in node.entries]
        shown = ", ".join([self.mangled(type_), self.operation(type_.key, "key_order"), *entries])
        return Code(f"map_{'of' if entries else 'new'}({shown})", POSTFIX)

    # --- access -------------------------------------------------------------------------------------------------------

    def expr_Index(self, node: ir.Index) -> Code:
        if isinstance(node.obj.type, t.Tuple):
            if isinstance(node.index, ir.Const):
                return Code(f"{self.expr(node.obj, POSTFIX)}.{COMPONENTS[node.index.value % len(node.obj.type.items)]}", POSTFIX)
            listed = ir.Coerce(node.obj, type=t.List(node.type))
            return self.code(ir.Index(listed, node.index, type=node.type))
        if node.wraps and node.on_fail == "unreachable" and not isinstance(node.obj.type, t.Bytes):
            place = self.place(node)
            if place is not None:
                return self.code(dataclasses.replace(node, index=place, wraps=False))
        return self.code_by_rule(node)

    def place(self, node: ir.Index) -> ir.Expr | None:
        """An index that is inside, counted from the start; none where that takes more than an operator."""
        index, length = node.index, ir.Length(node.obj, unit="codepoint" if isinstance(node.obj.type, t.Str) else "element", type=t.INT)
        if self.sizes.natural(index) or (isinstance(index, ir.Const) and index.value >= 0):
            return index
        if not self.repeatable(node.obj) or (isinstance(node.obj.type, t.Str) and self.module.strings != "ascii"):
            return None
        if isinstance(index, ir.Const):
            return ir.Arith("-", length, ir.Const(-index.value, type=t.INT), type=t.INT)
        if not self.repeatable(index):
            return None
        return ir.IfExp(
            ir.Compare("<", index, ir.Const(0, type=t.INT), type=t.BOOL), ir.Arith("+", index, length, type=t.INT), index, type=t.INT
        )

    def expr_Field(self, node: ir.Field) -> Code:
        if isinstance(node.obj.type, t.Class) and self.is_exception(node.obj.type.name):
            if node.name not in self.told_fields:
                raise UnsupportedError("exception", f"the field {node.name} of an exception has no form in C", node.span)
            return Code(f"{self.expr(node.obj, POSTFIX)}.{self.name(node.name)}", POSTFIX)
        return Code(f"{self.expr(node.obj, POSTFIX)}->{self.name(node.name)}", POSTFIX)

    def expr_Slice(self, node: ir.Slice) -> Code:
        if isinstance(node.obj.type, t.Tuple):
            items = range(len(node.obj.type.items))
            if any(not isinstance(b, ir.Const | None) for b in (node.lo, node.hi, node.step)):
                raise UnsupportedError("slice", "a slice of a tuple needs constant bounds", node.span)
            bounds = [b.value if isinstance(b, ir.Const) else None for b in (node.lo, node.hi, node.step)]
            places = items[bounds[0] : bounds[1] : bounds[2]]
            chosen = [ir.Index(node.obj, ir.Const(i, type=t.INT), wraps=False, type=node.obj.type.items[i]) for i in places]
            return self.code(ir.TupleLit(tuple(chosen), type=node.type))
        return super().expr_Slice(node)

    def expr_IsType(self, node: ir.IsType) -> Code:
        match node.operand.type:
            case t.Union() as union if node.of in union.members:
                return Code(f"{self.expr(node.operand, POSTFIX)}.tag == {self.tag(union, node.of)}", 80)
            case t.Optional(inner=t.Union() as union) if node.of in union.members:
                value = self.expr(node.operand, POSTFIX)
                return Code(f"{value}.has && {value}.value.tag == {self.tag(union, node.of)}", 40)
            case t.Optional(inner=inner) if inner == node.of:
                return self.code(ir.IsNone(node.operand, negated=True, type=t.BOOL))
            case type_ if type_ == node.of:
                return self.code(ir.Const(True, type=t.BOOL))
            case t.Class(name=name) if (
                isinstance(node.of, t.Class) and not self.find_class(name) and (error := self.find_class(node.of.name))
            ):
                told = ir.Op("error.class_name", (node.operand,), type=t.STR)
                names = [c.name for c in (error, *self.heirs(error))]
                tests = tuple(ir.Compare("==", told, ir.Const(n, type=t.STR), type=t.BOOL) for n in names)
                return self.code(tests[0] if len(tests) == 1 else ir.BoolOp("or", tests, type=t.BOOL))
            case t.Class(name=name) if (
                isinstance(node.of, t.Class) and (base := self.find_class(name)) and (wanted := self.find_class(node.of.name))
            ):
                if wanted in self.lineage(base):
                    return self.code(ir.Const(True, type=t.BOOL))
                names = [c.name for c in (wanted, *self.heirs(wanted)) if base in self.lineage(c)]
                if not names:
                    return self.code(ir.Const(False, type=t.BOOL))
                place = f"{self.expr(node.operand, POSTFIX)}->class_name"
                return Code(" || ".join(f'strcmp({place}, "{n}") == 0' for n in names), 80 if len(names) == 1 else 30)
            case _:
                return self.code(ir.Const(False, type=t.BOOL))

    def tag(self, union: t.Union, member: t.Type) -> str:
        return f"{self.mangled(union)}_holds_{self.member(normal(member))[3:]}"

    @property
    def told_fields(self) -> dict[str, t.Type]:
        """What the program reads of exceptions that it catches, other than their messages."""
        raise NotImplementedError

    # --- comparison ---------------------------------------------------------------------------------------------------

    def expr_Compare(self, node: ir.Compare) -> Code:
        match node:
            case ir.Compare(op="==" | "!=", left=ir.Length(obj=ir.Expr(type=t.Str()) as measured), right=ir.Const(value=0)):
                return Code(f"{self.expr(measured, POSTFIX)}[0] {node.op} '\\0'", 80)
            case ir.Compare(op="==" | "!=", left=ir.Mod(left=number, right=ir.Const(value=int(size))), right=ir.Const(value=0)) if (
                size > 0 and is_word(number.type)
            ):  # whether a remainder is zero does not depend on its sign
                return Code(f"{self.expr(number, 120)} % {size} {node.op} 0", 80)
        left, right = self.same_type(node.left, node.right)
        type_ = normal(left.type)
        if type_ == t.BIGINT:
            sides = ", ".join(self.expr(x) for x in (left, right))
            return Code(f"bigint_compare({sides}) {node.op} 0", 80 if node.op in ("==", "!=") else 90)
        if isinstance(type_, t.Int | t.Float | t.Char) or (isinstance(type_, t.Bool) and node.op in ("==", "!=")):
            return self.rule(f"compare.{node.op}", (left, right), node)
        if isinstance(type_, t.Str):
            for one, other in ((left, right), (right, left)):
                if other == ir.Const("", type=t.STR) and node.op in ("==", "!="):
                    return Code(f"{self.expr(one, POSTFIX)}[0] {node.op} '\\0'", 80)
            return Code(f"strcmp({self.expr(left)}, {self.expr(right)}) {node.op} 0", 80 if node.op in ("==", "!=") else 90)
        if normal(right.type) != type_:
            raise UnsupportedError("compare", f"{t.show(left.type)} and {t.show(right.type)} are not compared in C here", node.span)
        sides = f"({self.expr(left)}, {self.expr(right)})"
        if node.op in ("==", "!="):
            text = f"{self.operation(type_, 'equal')}{sides}"
            return Code(text, POSTFIX) if node.op == "==" else Code(f"!{text}", CAST)
        if isinstance(type_, t.Set):
            op = "subset" if node.op in ("<=", ">=") else "proper_subset"
            sides = sides if node.op in ("<=", "<") else f"({self.expr(right)}, {self.expr(left)})"
            return Code(f"{self.operation(type_, op)}{sides}", POSTFIX)
        return Code(f"{self.operation(type_, 'compare')}{sides} {node.op} 0", 90)

    @staticmethod
    def same_type(left: ir.Expr, right: ir.Expr) -> tuple[ir.Expr, ir.Expr]:
        """Both sides as values of one type, where one may be a value that the other only may be."""
        a, b = normal(left.type), normal(right.type)
        if a == b:
            return left, right
        for wide in (t.Union, t.Optional):
            if isinstance(a, wide) and not isinstance(b, wide):
                return left, ir.Coerce(right, type=a)
            if isinstance(b, wide) and not isinstance(a, wide):
                return ir.Coerce(left, type=b), right
        if isinstance(a, t.List) and isinstance(b, t.List) and a.elem == b.elem:
            return left, ir.Coerce(right, type=a)
        if t.BIGINT in (a, b) and isinstance(a, t.Int | t.Bool) and isinstance(b, t.Int | t.Bool):
            return ir.Coerce(left, type=t.BIGINT), ir.Coerce(right, type=t.BIGINT)
        literal = ir.ListLit | ir.TupleLit | ir.SetLit | ir.DictLit
        if isinstance(right, literal):
            return left, dataclasses.replace(right, type=a)
        if isinstance(left, literal):
            return dataclasses.replace(left, type=b), right
        if isinstance(a, t.Int | t.Bool | t.Char) and isinstance(b, t.Int | t.Bool | t.Char):
            return left, ir.Coerce(right, type=left.type)
        if isinstance(a, t.Int | t.Float | t.Bool) and isinstance(b, t.Int | t.Float | t.Bool):
            return (ir.Coerce(left, type=t.FLOAT) if not isinstance(a, t.Float) else left), (
                ir.Coerce(right, type=t.FLOAT) if not isinstance(b, t.Float) else right
            )
        return left, right

    def expr_IsNone(self, node: ir.IsNone) -> Code:
        type_ = normal(node.operand.type)
        if isinstance(type_, t.Optional) and not self.nullable(type_.inner):
            text = f"{self.expr(node.operand, POSTFIX)}.has"
            return Code(text, POSTFIX) if node.negated else Code(f"!{text}", CAST)
        if not isinstance(type_, t.Optional):
            if isinstance(type_, t.NoneT):
                return self.code(ir.Const(not node.negated, type=t.BOOL))
            if not self.nullable(type_):
                return self.code(ir.Const(node.negated, type=t.BOOL))
        return Code(f"{self.expr(node.operand, 81)} {'!=' if node.negated else '=='} NULL", 80)

    def expr_Same(self, node: ir.Same) -> Code:
        left, right = normal(node.left.type), normal(node.right.type)
        if self.nullable(left) and not isinstance(left, t.Str):
            return Code(f"{self.expr(node.left, 81)} {'!=' if node.negated else '=='} {self.expr(node.right, 81)}", 80)
        if left == right:
            return self.code(ir.Compare("!=" if node.negated else "==", node.left, node.right, type=t.BOOL))
        return self.code(ir.Const(node.negated, type=t.BOOL))

    def expr_Truthy(self, node: ir.Truthy) -> Code:
        x = node.operand
        if isinstance(x.type, t.Union):
            return Code(f"{self.operation(x.type, 'truthy')}({self.expr(x)})", POSTFIX)
        if isinstance(x.type, t.Optional) and isinstance(normal(x.type).inner, t.Union):  # type: ignore[attr-defined]
            there = ir.IsNone(x, negated=True, type=t.BOOL)
            return self.code(ir.BoolOp("and", (there, ir.Truthy(ir.Coerce(x, type=x.type.inner), type=t.BOOL)), type=t.BOOL))
        if isinstance(x.type, t.Class) and self.has_method(x.type.name, "__bool__"):
            return self.code(ir.MethodCall(x, "__bool__", (), type=t.BOOL))
        if isinstance(x.type, t.Class) and self.has_method(x.type.name, "__len__"):
            return self.code(ir.Compare("!=", ir.MethodCall(x, "__len__", (), type=t.INT), ir.Const(0, type=t.INT), type=t.BOOL))
        return super().expr_Truthy(node)

    # --- conversion ---------------------------------------------------------------------------------------------------

    def expr_Coerce(self, node: ir.Coerce) -> Code:
        value, source, to = node.operand, normal(node.operand.type), normal(node.type)
        match source, to:
            case _ if source == to:
                return self.code(value)
            case t.Int(), t.Int(bits=0) if isinstance(value, ir.Const):
                return self.int_literal(value.value, to)
            case t.Int(), t.Int(bits=0) if isinstance(value, ir.Arith):
                # Widened before it can overflow.
                left, right = (ir.Coerce(x, type=to) for x in (value.left, value.right))
                return self.code(ir.Arith(value.op, left, right, type=to))
            case t.NoneT(), t.Optional() if effects.acts(value):
                raise UnsupportedError("none", "what gives nothing stands where a value is needed", value.span)
            case t.NoneT(), t.Optional():
                return Code(self.nothing(to), POSTFIX)
            case t.Optional(inner=inner), t.Optional():
                if inner == to.inner or (
                    self.nullable(inner) and self.nullable(to.inner) and self.type_name(inner) == self.type_name(to.inner)
                ):
                    return self.code(value)
                if not self.repeatable(value):
                    value = self.spilled(value)
                there = ir.IsNone(value, negated=True, type=t.BOOL)
                none = ir.Const(None, type=to)
                return self.code(ir.IfExp(there, ir.Coerce(ir.Coerce(value, type=inner), type=to), none, type=to))
            case t.Optional(inner=inner), _:
                held = self.held(value, inner)
                return held if inner == to else self.code(ir.Coerce(Raw(held, type=inner), type=to))
            case _, t.Optional(inner=inner):
                fitted = value if source == inner else ir.Coerce(value, type=inner)
                if self.nullable(inner):
                    return self.code(fitted)
                return Code(f"({self.type_name(to)}){{true, {self.initial_value(fitted, inner)}}}", POSTFIX)
            case _, t.Union():
                return self.wrapped(value, source, to)
            case t.Union(), _:
                return self.unwrapped(value, source, to)
            case t.Class(name=base), t.Class(name=heir) if (cls := self.find_class(heir)) and self.find_class(base) in self.lineage(cls)[
                1:
            ]:
                return Code(f"{self.operation(source, 'as', {'HEIR': to}, '_HEIR')}({self.expr(value)})", POSTFIX)
            case t.Tuple(), t.List(elem=elem):
                return self.code(ir.ListLit(tuple(lift(p, elem) for p in self.components(value, source)), type=to))
            case t.Tuple(), t.Tuple():
                parts = zip(self.components(value, source), to.items, strict=True)
                return self.code(ir.TupleLit(tuple(lift(p, x) for p, x in parts), type=to))
            case ((t.List() | t.Set()), (t.List() | t.Set())) if type(source) is type(to) and source.elem == to.elem:
                return self.code(value)
            case _:
                converted = self.converted(value, source, to)
                if converted is not None:
                    return converted
        if self.type_name(source, True) == self.type_name(to, True):
            return self.code(value)
        return super().expr_Coerce(node) if f"coerce.{kind(source)}.{kind(to)}" in self.target.rules else self.refused(node)

    def components(self, value: ir.Expr, type_: t.Tuple) -> tuple[ir.Expr, ...]:
        """The items of a tuple one by one."""
        if isinstance(value, ir.TupleLit):
            return value.items
        if not self.repeatable(value):
            value = self.spilled(value)
        return tuple(
            ir.Index(value, ir.Const(i, type=t.INT), wraps=False, on_fail="unreachable", type=x) for i, x in enumerate(type_.items)
        )

    def spilled(self, value: ir.Expr) -> ir.Expr:
        """The value in a variable before the statement."""
        if not self.hoists(value):
            raise UnsupportedError("repeated-operand", "an operand would be evaluated twice here", value.span)
        name = self.fresh("value")
        self.stmt(ir.Declare(name, value.type, value, mutable=False))
        return ir.Name(name, type=value.type)

    @staticmethod
    def refused(node: ir.Coerce) -> Code:
        raise UnsupportedError("coerce", f"{t.show(node.operand.type)} as {t.show(node.type)} has no form in C here", node.span)

    def converted(self, value: ir.Expr, source: t.Type, to: t.Type) -> Code | None:
        """A literal with its elements converted; anything else of another element type is copied."""
        match value, to:
            case ir.ListLit(items=items), t.List(elem=elem):
                return self.code(ir.ListLit(tuple(lift(i, elem) for i in items), type=to))
            case ir.SetLit(items=items), t.Set(elem=elem):
                return self.code(ir.SetLit(tuple(lift(i, elem) for i in items), type=to))
            case ir.DictLit(entries=entries), t.Dict(key=key, value=held):
                return self.code(ir.DictLit(tuple((lift(k, key), lift(v, held)) for k, v in entries), type=to))
            case ir.Op(concept="list.repeat", args=(ir.ListLit() as items, times)), t.List():
                return self.code(ir.Op("list.repeat", (ir.Coerce(items, type=to), times), type=to))
            case ir.Op(concept="iter.to_list" | "list.copy", args=(inner,)), t.List() if isinstance(inner, ir.ListLit):
                return self.code(ir.Coerce(inner, type=to))
            case _ if type(source) is type(to) and isinstance(source, t.List | t.Set | t.Dict):
                name = root(value)
                if name is not None and name in self.changed and not self.returning:
                    raise UnsupportedError("alias", f"{name} would be a copy of other types here, and is changed", value.span)
                return Code(f"{self.conversion(source, to)}({self.expr(value)})", POSTFIX)
            case _:
                return None

    def conversion(self, source: t.Type, to: t.Type) -> str:
        """A function that makes a container one of other element types."""
        name = f"{self.mangled(source)}_as_{self.mangled(to)}"
        if name in self.instances:
            return name

        def part(text: str, old: t.Type, new: t.Type) -> str:
            return self.expr(lift(Raw(Code(text, POSTFIX), type=old), new))

        match source, to:
            case t.Dict(), t.Dict():
                key = part("source->items[i]->key", source.key, to.key)
                value = part("source->items[i]->value", source.value, to.value)
                store = f"map_set(out, {protected(key)}, {protected(value)});"
            case ((t.List() | t.Set()), (t.List() | t.Set())):
                add = "append" if isinstance(to, t.List) else "add"
                store = f"{self.operation(to, add)}(out, {protected(part('source->items[i]', source.elem, to.elem))});"
        self.instances[name] = Instance("", {})
        self.texts[name] = [
            f"// The same contents as {t.show(to)}.",
            f"static {self.mangled(to)} *{name}(const {self.mangled(source)} *source) {{",
            f"    {self.mangled(to)} *out = {self.expr(ir.DictLit((), type=to)) if isinstance(to, t.Dict) else 'calloc(1, sizeof *out)'};",
            f"    for (int64_t i = 0; i < source->length; i++) {store}",
            "    return out;",
            "}",
        ]
        return name

    def widened(self, source: t.Union, to: t.Union) -> str:
        """A function that makes a value of a union one of a wider union."""
        name = f"{self.mangled(source)}_as_{self.mangled(to)}"
        if name in self.instances:
            return name
        self.instances[name] = Instance("", {})
        try:
            cases = []
            for member in source.members:
                held = Raw(Code(f"source.{self.member(normal(member))}", POSTFIX), type=member)
                test = f"if (source.tag == {self.tag(source, member)}) " if member != source.members[-1] else ""
                cases.append(f"    {test}return {self.expr(lift(held, to))};")
        except UnsupportedError:
            del self.instances[name]
            raise
        head = f"static {self.mangled(to)} {name}({self.mangled(source)} source) {{"
        self.texts[name] = [f"// The same value as {t.show(to)}.", head, *cases, "}"]
        return name

    def repeatable(self, node: ir.Expr) -> bool:
        """A path to a value may be written twice."""
        if isinstance(node, ir.Name) and node.id in self.buffers - self.closed:
            return False
        return "(" not in node.code.text if isinstance(node, Raw) else super().repeatable(node)

    def held(self, value: ir.Expr, inner: t.Type) -> Code:
        """What an optional holds; none is an error, unless it is known to be there."""
        known = isinstance(value, ir.Name) and value.id in self.present
        if self.nullable(inner):
            return self.code(value) if known else Code(f"non_null({self.operand(value)})", POSTFIX)
        if known:
            return Code(f"{self.expr(value, POSTFIX)}.value", POSTFIX)
        return Code(f"{self.operation(t.Optional(inner), 'get')}({self.expr(value)})", POSTFIX)

    def wrapped(self, value: ir.Expr, source: t.Type, to: t.Union) -> Code:
        if isinstance(source, t.Union):
            return Code(f"{self.widened(source, to)}({self.expr(value)})", POSTFIX)
        member = next((m for m in to.members if normal(m) == source), None)
        if member is None:
            fits = [m for m in to.members if type(m) is type(source)]
            if not fits and isinstance(source, t.Int | t.Bool):
                fits = [m for m in to.members if isinstance(m, t.Float | t.Int)]
            if not fits and isinstance(source, t.Char):
                fits = [m for m in to.members if isinstance(m, t.Str)]
            if not fits and isinstance(source, t.Tuple):
                fits = [m for m in to.members if isinstance(m, t.List) and m.frozen]
            if not fits:
                raise UnsupportedError("coerce", f"{t.show(source)} as {t.show(to)} has no form in C here", value.span)
            member = fits[0]
        shown = self.initial_value(value if normal(member) == source else ir.Coerce(value, type=member), member)
        return Code(f"({self.type_name(to)}){{{self.tag(to, member)}, .{self.member(normal(member))} = {shown}}}", POSTFIX)

    def unwrapped(self, value: ir.Expr, source: t.Union, to: t.Type) -> Code:
        """What a union holds, which must be of this type, unless it is known to be."""
        if isinstance(value, ir.Name) and normal(self.present.get(value.id, t.ANY)) == to:
            return Code(f"{self.expr(value, POSTFIX)}.{self.member(to)}", POSTFIX)
        if to not in source.members and isinstance(to, t.Float | t.Int | t.Bool):
            return Code(f"{self.operation(source, f'get_{self.mangled(to)}')}({self.expr(value)})", POSTFIX)
        member = next((m for m in source.members if normal(m) == to or self.mangled(m) == self.mangled(to)), None)
        if member is None:
            raise UnsupportedError("coerce", f"{t.show(source)} as {t.show(to)} has no form in C here", value.span)
        return Code(f"{self.operation(source, f'get_{self.mangled(member)}')}({self.expr(value)})", POSTFIX)


def lift(node: ir.Expr, to: t.Type) -> ir.Expr:
    return node if normal(node.type) == normal(to) else ir.Coerce(node, type=to)
