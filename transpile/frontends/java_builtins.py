"""The built-in functions of Java's call templates that need more than a row can say."""

from __future__ import annotations

import ast
import dataclasses
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.frontends import java_convert as jc
from dragoman.transpile.frontends import java_regex
from dragoman.transpile.frontends import java_types as jt
from dragoman.transpile.frontends.java_convert import INT32, Val
from dragoman.transpile.frontends.java_types import JType

Args = Sequence[ast.expr]


class TemplateError(Exception):
    """A template that does not fit its arguments; becomes an Unsupported node."""


def simple(e: ir.Expr) -> bool:
    """True where evaluating twice costs nothing and changes nothing."""
    match e:
        case ir.Name() | ir.Const():
            return True
        case ir.Field(obj=obj):
            return simple(obj)
        case ir.Coerce(operand=operand) | ir.Length(obj=operand):
            return simple(operand)
        case _:
            return False


def element(type_: t.Type) -> t.Type:
    """What iterating over a value of the type gives."""
    match type_:
        case t.List(elem=e) | t.Set(elem=e) | t.Iter(elem=e):
            return e
        case t.Str():
            return t.CHAR
        case t.Dict(key=k):
            return k
        case t.Optional(inner=i):
            return element(i)
        case _:
            return t.ANY


def primitive(type_: t.Type) -> JType:
    """The Java primitive of an IR type."""
    match type_:
        case t.Int(bits=32):
            return jt.INT
        case t.Int(bits=64):
            return jt.LONG
        case t.Float():
            return jt.DOUBLE
        case t.Char():
            return jt.CHAR
        case t.Bool():
            return jt.BOOLEAN
        case t.Optional(inner=inner):
            return primitive(inner)
        case _:
            return jt.OBJECT


def hash_code(e: ir.Expr) -> ir.Expr | None:
    """Java's hash code of a string, an integer, a character or a truth value; None where another value's is not known."""
    match e.type:
        case t.Str():
            return jc.op("str.hash_java", e, type=INT32)
        case t.Int(bits=64):
            high = ir.Bits(">>", e, ir.Const(32, type=t.INT), type=t.INT)
            return jc.cast(Val(ir.Bits("^", e, high, type=t.INT), jt.LONG), jt.INT).expr
        case t.Bool():
            return ir.IfExp(e, jc.int_const(1231), jc.int_const(1237), type=INT32)
        case t.Int() | t.Char():
            return jc.coerce(e, INT32)
        case _:
            return None


def is_sum(function: object) -> bool:
    """Is it ``Integer::sum`` or ``(a, b) -> a + b``?"""
    apply: Callable[[Sequence[ir.Expr]], ir.Expr] | None = getattr(function, "apply", None)
    types: Sequence[JType] = getattr(function, "types", ())
    if apply is None or len(types) != 2 or jt.unboxed(types[0]).name not in ("int", "long", "double"):
        return False
    type_ = jc.ir_prim(jt.unboxed(types[0]))
    a, b = ir.Name("a", type=type_), ir.Name("b", type=type_)
    e = apply([a, b])
    return isinstance(e, ir.Arith) and e.op == "+" and (e.left, e.right) in ((a, b), (b, a))


class Builtins:
    """Mixed into the evaluator of templates; ``call_x`` is the built-in ``x``."""

    if TYPE_CHECKING:
        ctx: Any
        env: dict[str, Any]

        def expr(self, node: ast.expr, expected: t.Type | None) -> ir.Expr: ...

    def _values(self, args: Args) -> list[ir.Expr]:
        return [self.expr(a, None) for a in args]

    def _argument(self, node: ast.expr) -> Any:
        return self.env.get(node.id) if isinstance(node, ast.Name) else None

    # --- text ---------------------------------------------------------------------------------------------------------

    def call_len(self, args: Args, _: t.Type | None) -> ir.Expr:
        obj = jc.prim(self.expr(args[0], None))
        obj = without_identity(obj)
        if isinstance(obj, ir.Comp) and obj.kind == "iter":
            target = obj.clauses[-1].target
            plain = isinstance(target, ir.Name) and isinstance(obj.elem, ir.Coerce | ir.Arith)
            elem = target if plain else obj.elem  # how many there are does not depend on what becomes of them
            obj = dataclasses.replace(obj, kind="list", elem=elem, type=t.List(elem.type))
        if isinstance(obj.type, t.Iter):
            return jc.op("iter.length", obj, type=INT32)
        return ir.Length(obj, unit="utf16" if isinstance(obj.type, t.Str) else "element", type=INT32)

    def call_text(self, args: Args, _: t.Type | None) -> ir.Expr:
        arg = self._argument(args[0])
        text: ir.Expr = self.ctx.text(arg if isinstance(arg, Val) else Val(self.expr(args[0], None), jt.OBJECT))
        return text

    def call_str(self, args: Args, _: t.Type | None) -> ir.Expr:
        return jc.coerce(self.expr(args[0], None), t.STR)

    def call_text_of_array(self, args: Args, _: t.Type | None) -> ir.Expr:
        arg = self._argument(args[0])
        assert isinstance(arg, Val)
        return self._array_text(arg.expr, arg.type)

    def _array_text(self, e: ir.Expr, j: JType) -> ir.Expr:
        inner = j.elem
        as_list = Val(jc.retyped(e, t.List(element(e.type))), JType("List", (inner,)))
        if inner.name != "[]":
            text: ir.Expr = self.ctx.text(as_list)
            return text
        variable = ir.Name(self.ctx.scoped("row"), type=element(e.type))
        rows = ir.Comp("iter", self._array_text(variable, inner), (ir.Clause(variable, e),), type=t.Iter(t.STR))
        joined = jc.op("str.join", ir.Const(", ", type=t.STR), rows, type=t.STR)
        parts = (ir.Const("[", type=t.STR), ir.Formatted(joined, type=t.STR), ir.Const("]", type=t.STR))
        return ir.Interp(parts, type=t.STR)

    def call_insert_text(self, args: Args, _: t.Type | None) -> ir.Expr:
        s, i, text = self._values(args)
        if isinstance(i, ir.Const) and i.value == 0:
            return jc.op("str.concat", text, s, type=t.STR)
        i = self.ctx.temp(i, "index")
        head, tail = ir.Slice(s, None, i, type=t.STR), ir.Slice(s, i, None, type=t.STR)
        return jc.op("str.concat", jc.op("str.concat", head, text, type=t.STR), tail, type=t.STR)

    def call_delete_text(self, args: Args, _: t.Type | None) -> ir.Expr:
        s, lo, hi = self._values(args)
        if isinstance(lo, ir.Const) and lo.value == 0:
            return ir.Slice(s, hi, None, type=t.STR)
        if isinstance(lo, ir.Arith) and lo.op == "-" and lo.left == ir.Length(s, unit="utf16", type=INT32) and lo.right == jc.int_const(1):
            return ir.Slice(s, None, jc.int_const(-1), type=t.STR)
        return jc.op("str.concat", ir.Slice(s, None, lo, type=t.STR), ir.Slice(s, hi, None, type=t.STR), type=t.STR)

    def call_cut_text(self, args: Args, _: t.Type | None) -> ir.Expr:
        s, n = self._values(args)
        if isinstance(n, ir.Const) and n.value == 0:
            return ir.Const("", type=t.STR)
        if isinstance(n, ir.Arith) and n.op == "-" and n.left == ir.Length(s, unit="utf16", type=INT32) and isinstance(n.right, ir.Const):
            return ir.Slice(s, None, jc.int_const(-n.right.value), type=t.STR)
        return ir.Slice(s, None, n, type=t.STR)

    def call_tokens(self, args: Args, _: t.Type | None) -> ir.Expr:
        """What stands between the characters of a literal, empty strings left out."""
        s, separators = self._values(args)
        if not isinstance(separators, ir.Const) or not separators.value:
            raise TemplateError("separators that are not a literal")
        first, *more = separators.value
        one = ir.Const(first, type=t.STR)
        for other in more:
            s = jc.op("str.replace", s, ir.Const(other, type=t.STR), one, type=t.STR)
        token = ir.Name(self.ctx.scoped("token"), type=t.STR)
        there = ir.Compare("!=", token, ir.Const("", type=t.STR), type=t.BOOL)
        pieces = jc.op("str.split", s, one, type=t.List(t.STR))
        return ir.Comp("list", token, (ir.Clause(token, pieces, (there,)),), type=t.List(t.STR))

    def call_hash_of(self, args: Args, _: t.Type | None) -> ir.Expr:
        """``Objects.hash``: the hash codes of the values times powers of 31."""
        values = self.expr(args[0], None)
        assert isinstance(values, ir.ListLit)
        total: Val = Val(jc.int_const(1), jt.INT)
        for value in values.items:
            value = value.operand if isinstance(value, ir.Coerce) else value
            code = hash_code(value)
            if code is None:
                raise TemplateError("the hash code of an object")
            total = jc.arith("+", jc.arith("*", total, Val(jc.int_const(31), jt.INT)), Val(code, jt.INT))
        return total.expr

    # --- regular expressions ------------------------------------------------------------------------------------------

    def _pattern(self, node: ast.expr) -> str:
        e = self.expr(node, None)
        if not isinstance(e, ir.Const):
            raise TemplateError("a regular expression that is not a literal")
        return str(e.value)

    def call_regex(self, args: Args, _: t.Type | None) -> ir.Expr:
        try:
            return ir.Const(java_regex.converted(self._pattern(args[0])), type=t.STR)
        except java_regex.RegexError as error:
            raise TemplateError(f"{error} in a regular expression") from error

    def call_replace_all(self, args: Args, _: t.Type | None) -> ir.Expr:
        return self._replaced(args, None)

    def call_replace_first(self, args: Args, _: t.Type | None) -> ir.Expr:
        return self._replaced(args, 1)

    def _replaced(self, args: Args, most: int | None) -> ir.Expr:
        s, by = self.expr(args[0], None), self.expr(args[2], None)
        pattern = self._pattern(args[1])
        limit = () if most is None else (jc.int_const(most),)
        suffix = "" if most is None else "_max"
        plain = java_regex.literal(pattern)
        text = java_regex.plain_replacement(by.value) if isinstance(by, ir.Const) else None
        if plain and text is not None:
            return jc.op(f"str.replace{suffix}", s, ir.Const(plain, type=t.STR), ir.Const(text, type=t.STR), *limit, type=t.STR)
        try:
            if isinstance(by, ir.Const):
                by = ir.Const(java_regex.replacement(by.value), type=t.STR)
            converted = ir.Const(java_regex.converted(pattern), type=t.STR)
        except java_regex.RegexError as error:
            raise TemplateError(f"{error} in a regular expression") from error
        return jc.op(f"re.sub{suffix}", converted, by, s, *limit, type=t.STR)

    def call_split(self, args: Args, _: t.Type | None) -> ir.Expr:
        """``s.split(regex)``: trailing empty strings are left out, unless a limit is given."""
        s = self.expr(args[0], None)
        type_ = t.List(t.STR, fixed=True)
        limit = self.expr(args[2], None) if len(args) > 2 else jc.int_const(0)
        separator = self.expr(args[1], None)
        if isinstance(limit, ir.Neg):
            limit = jc.int_const(-1)
        if not isinstance(limit, ir.Const):
            raise TemplateError("a limit of split that is not a literal")
        plain = java_regex.literal(separator.value) if isinstance(separator, ir.Const) else None
        if not isinstance(separator, ir.Const):
            raise TemplateError("a separator of split that is not a literal")
        if plain == "":
            s = self.ctx.temp(s, "text")
            chars = jc.op("str.chars", s, type=type_)
            empty = ir.Compare("==", s, ir.Const("", type=t.STR), type=t.BOOL)
            return ir.IfExp(empty, ir.ListLit((ir.Const("", type=t.STR),), type=type_), chars, type=type_)
        if plain is not None:
            sep = ir.Const(plain, type=t.STR)
            if limit.value == 0:
                return jc.op("str.split_java", s, sep, type=type_)
            if limit.value < 0:
                return jc.op("str.split", s, sep, type=type_)
            return jc.op("str.split_max", s, sep, jc.int_const(limit.value - 1), type=type_)
        try:
            pattern = ir.Const(java_regex.converted(separator.value), type=t.STR)
        except java_regex.RegexError as error:
            raise TemplateError(f"{error} in a regular expression") from error
        if limit.value == 0:
            return jc.op("re.split_java", pattern, s, type=type_)
        if limit.value < 0:
            return jc.op("re.split", pattern, s, type=type_)
        return jc.op("re.split_max", pattern, s, jc.int_const(limit.value - 1), type=type_)

    # --- numbers ------------------------------------------------------------------------------------------------------

    def call_int(self, args: Args, _: t.Type | None) -> ir.Expr:
        return self._cast(args[0], jt.INT)

    def call_long(self, args: Args, _: t.Type | None) -> ir.Expr:
        return self._cast(args[0], jt.LONG)

    def call_double(self, args: Args, _: t.Type | None) -> ir.Expr:
        return self._cast(args[0], jt.DOUBLE)

    def call_char(self, args: Args, _: t.Type | None) -> ir.Expr:
        e = self.expr(args[0], None)
        return ir.Coerce(e, type=t.CHAR) if isinstance(e.type, t.Str) else self._cast(args[0], jt.CHAR)

    def _cast(self, arg: ast.expr, to: JType) -> ir.Expr:
        e = jc.prim(self.expr(arg, None))
        if isinstance(e.type, t.Int) and e.type.bits == 0:
            return jc.coerce(jc.op("int.low64", e, type=t.INT), jc.ir_prim(to)) if jt.is_integral(to) else jc.coerce(e, t.FLOAT)
        return jc.cast(Val(e, primitive(e.type)), to).expr

    def call_big(self, args: Args, _: t.Type | None) -> ir.Expr:
        return jc.coerce(self.expr(args[0], None), t.BIGINT)

    def call_infinity(self, _: Args, __: t.Type | None) -> ir.Expr:
        return ir.Const(float("inf"), type=t.FLOAT)

    def call_at_least_0(self, args: Args, _: t.Type | None) -> ir.Expr:
        e = self.expr(args[0], None)
        if isinstance(e, ir.Const) and e.value >= 0:
            return e
        return jc.op("cmp.max", e, jc.int_const(0), type=INT32)

    def call_unsigned(self, args: Args, _: t.Type | None) -> ir.Expr:
        """The bits of an int or long as a number that is not negative."""
        e = jc.prim(self.expr(args[0], None))
        bits = e.type.bits if isinstance(e.type, t.Int) else 32
        wide = t.INT if bits == 32 else t.BIGINT
        return ir.Bits("&", jc.coerce(e, wide), ir.Const((1 << bits) - 1, type=wide), type=wide)

    def call_unsigned_text(self, args: Args, expected: t.Type | None) -> ir.Expr:
        spec = args[1].value if isinstance(args[1], ast.Constant) else "d"
        return ir.Interp((ir.Formatted(self.call_unsigned(args[:1], None), str(spec), type=t.STR),), type=t.STR)

    def call_floor_div(self, args: Args, _: t.Type | None) -> ir.Expr:
        a, b = self._values(args)
        return ir.IntDiv(a, b, rounding="floor", on_fail=_checked(b), type=a.type)

    def call_floor_mod(self, args: Args, _: t.Type | None) -> ir.Expr:
        a, b = self._values(args)
        return ir.Mod(a, b, sign="divisor", on_fail=_checked(b), type=a.type)

    call_positive_mod = call_floor_mod

    def call_exact(self, args: Args, _: t.Type | None) -> ir.Expr:
        """A long as an int; one that does not fit raises."""
        return jc.op("int.exact32", self.expr(args[0], None), type=INT32)

    def call_sum(self, args: Args, _: t.Type | None) -> ir.Expr:
        return wrapping_sum(self.expr(args[0], None))

    def call_average(self, args: Args, expected: t.Type | None) -> ir.Expr:
        xs = self._listed(self.expr(args[0], None))
        if isinstance(element(xs.type), t.Float):
            return if_any(xs, jc.op("iter.mean_java", xs, type=t.FLOAT))
        total = wrapping_sum(xs)
        total = total.operand if isinstance(total, ir.Coerce) else total
        mean = ir.TrueDiv(jc.coerce(total, t.FLOAT), jc.coerce(ir.Length(xs, type=INT32), t.FLOAT), on_fail="unreachable", type=t.FLOAT)
        return if_any(xs, mean)

    # --- optionals ----------------------------------------------------------------------------------------------------

    def call_some(self, args: Args, expected: t.Type | None) -> ir.Expr:
        e = self.expr(args[0], expected.inner if isinstance(expected, t.Optional) else None)
        return jc.coerce(e, expected if isinstance(expected, t.Optional) else t.Optional(e.type))

    def call_unwrap(self, args: Args, _: t.Type | None) -> ir.Expr:
        return unwrapped(self.expr(args[0], None))

    def call_or_else(self, args: Args, expected: t.Type | None) -> ir.Expr:
        e, default = self._values(args)
        inner = e.type.inner if isinstance(e.type, t.Optional) else e.type
        if isinstance(default, ir.Const) and default.value is None:
            return e
        default = jc.coerce(default, inner)
        match e:
            case ir.Op(concept="iter.max_or" | "iter.min_or" | "iter.first_or", args=(xs, ir.Const(value=None))):
                return ir.Op(e.concept, (there_at_all(xs), default), type=inner, span=e.span)
            case ir.IfExp(
                then=ir.Const(value=None), orelse=ir.Coerce(operand=ir.Op(concept="iter.max" | "iter.min" as extreme, args=(xs,)))
            ):
                return ir.Op(f"{extreme}_or", (xs, default), type=inner, span=e.span)
            case ir.IfExp(cond=cond, then=ir.Const(value=None), orelse=ir.Coerce(operand=there)) if there.type == inner:
                total = (
                    there.operand if isinstance(there, ir.Coerce) else there.args[0] if isinstance(there, ir.Op) and there.args else there
                )
                if isinstance(total, ir.Op) and total.concept == "iter.sum" and isinstance(default, ir.Const) and default.value == 0:
                    return there  # the sum of nothing
                return ir.IfExp(cond, default, there, type=inner)
        if not isinstance(e.type, t.Optional):
            return e
        e = self.ctx.temp(e, "found")
        return ir.IfExp(ir.IsNone(e, type=t.BOOL), default, jc.coerce(e, inner), type=inner)

    def _listed(self, xs: ir.Expr) -> ir.Expr:
        """The elements in a variable, to be used several times."""
        if isinstance(xs, ir.Comp) and xs.kind == "iter":
            source = without_identity(xs)
            if source is not xs and simple(source):
                return source
            xs = dataclasses.replace(xs, kind="list", type=t.List(element(xs.type)))
        elif isinstance(xs.type, t.Iter):
            xs = jc.op("iter.to_list", xs, type=t.List(element(xs.type)))
        out: ir.Expr = self.ctx.temp(xs, "items")
        return out

    def call_optional_reduce(self, args: Args, _: t.Type | None) -> ir.Expr:
        xs = self._listed(self.expr(args[0], None))
        # Also where the function adds: a sum of nothing is 0, what is asked of an empty Optional fails.
        return if_any(xs, jc.op("iter.reduce", self._function(args[1]), xs, type=element(xs.type)))

    def call_optional_max(self, args: Args, _: t.Type | None) -> ir.Expr:
        return self._extreme("max", args)

    def call_optional_min(self, args: Args, _: t.Type | None) -> ir.Expr:
        return self._extreme("min", args)

    def _extreme(self, which: Literal["min", "max"], args: Args) -> ir.Expr:
        xs = self.expr(args[0], None)
        order = self._argument(args[1])
        e = order.extreme(which, xs)
        if isinstance(e, ir.Op) and e.concept in ("iter.min", "iter.max"):
            type_ = t.Optional(element(xs.type))
            return ir.Op(f"{e.concept}_or", (xs, ir.Const(None, type=type_)), type=type_)
        xs = self._listed(xs)
        return if_any(xs, order.extreme(which, xs))

    def call_reduce(self, args: Args, expected: t.Type | None) -> ir.Expr:
        """``reduce(start, f)``: a sum where f adds."""
        xs, start = self.expr(args[0], None), self.expr(args[1], None)
        if is_sum(self._argument(args[2])) and isinstance(start, ir.Const) and start.value == 0:
            return wrapping_sum(xs)
        return jc.op("iter.reduce_from", self._function(args[2]), xs, start, type=start.type)

    def _function(self, node: ast.expr) -> ir.Expr:
        function = self._argument(node)
        if isinstance(function, Val):
            return function.expr
        value: ir.Expr = function.value()
        return value

    def call_value(self, args: Args, _: t.Type | None) -> ir.Expr:
        return self._function(args[0])

    # --- collections --------------------------------------------------------------------------------------------------

    def call_range(self, args: Args, _: t.Type | None) -> ir.Expr:
        start, stop = self._values(args)
        if isinstance(start.type, t.Int) and isinstance(stop.type, t.Int) and stop.type.bits > start.type.bits:
            start = jc.coerce(start, stop.type)
        return ir.Range(start, stop, ir.Const(1, type=start.type), type=t.Iter(start.type))

    def call_list(self, args: Args, expected: t.Type | None) -> ir.Expr:
        """A list of what an iterable gives: a lazy comprehension becomes a list, the rest is copied."""
        e = self.expr(args[0], None)
        elem = element(e.type)
        type_ = expected if isinstance(expected, t.List) and expected.elem == elem else t.List(elem)
        match e, e.type:
            case ir.Comp(), _ if without_identity(e) is not e:
                return copied(without_identity(e), type_)
            case ir.Comp(kind="iter"), _:
                return dataclasses.replace(e, kind="list", type=type_)
            case _:
                return copied(e, type_)

    def call_ordered(self, args: Args, _: t.Type | None) -> ir.Expr:
        """The elements of a collection in its order: a sorted set is put in order."""
        given = self._argument(args[0])
        e = self.expr(args[0], None)
        return jc.op("list.sorted", e, type=t.List(element(e.type))) if given.type.base in jt.SORTED_SETS else e

    def call_set(self, args: Args, expected: t.Type | None) -> ir.Expr:
        e = self.expr(args[0], None)
        type_ = expected if isinstance(expected, t.Set) else t.Set(element(e.type))
        match e, e.type:
            case ir.ListLit(items=items), _:
                return ir.SetLit(items, type=type_)
            case ir.Comp(), _ if without_identity(e) is not e:
                return jc.op("set.of", without_identity(e), type=type_)
            case ir.Comp(kind="iter" | "list"), _:
                return dataclasses.replace(e, kind="set", type=type_)
            case _, t.Set():
                return jc.op("set.copy", e, type=type_)
            case _:
                return jc.op("set.of", e, type=type_)

    def call_contains(self, args: Args, _: t.Type | None) -> ir.Expr:
        xs, x = self._values(args)
        return jc.op("set.contains" if isinstance(xs.type, t.Set) else "list.contains", xs, x, type=t.BOOL)

    def call_add_all(self, args: Args, _: t.Type | None) -> ir.Expr:
        xs, ys = self._values(args)
        return jc.op("set.update" if isinstance(xs.type, t.Set) else "list.extend", xs, ys, type=t.NONE)

    def call_collected(self, args: Args, expected: t.Type | None) -> ir.Expr:
        """The elements in a collection of the kind that an empty one shows."""
        return self.call_set(args[:1], expected) if isinstance(expected, t.Set) else self.call_list(args[:1], expected)

    def call_padded(self, args: Args, _: t.Type | None) -> ir.Expr:
        """``Arrays.copyOf(a, n)``: cut to n elements, or filled up with default values."""
        xs, n = self._values(args)
        type_ = t.List(element(xs.type), fixed=True)
        if n == ir.Length(xs, type=INT32):
            return jc.op("list.copy", xs, type=type_)
        zeros: Mapping[type[t.Type], Any] = {t.Int: 0, t.Float: 0.0, t.Bool: False, t.Char: "\0", t.Str: ""}
        elem = element(xs.type)
        if type(elem) not in zeros:
            raise TemplateError("Arrays.copyOf of an array of objects")
        n = self.ctx.temp(n, "size")
        missing = ir.Arith("-", n, ir.Length(xs, type=INT32), type=INT32)
        filler = jc.op("list.repeat", ir.ListLit((ir.Const(zeros[type(elem)], type=elem),), type=t.List(elem)), missing, type=t.List(elem))
        return jc.op("list.concat", ir.Slice(xs, None, n, type=t.List(elem)), filler, type=type_)

    def call_same(self, args: Args, _: t.Type | None) -> ir.Expr:
        a, b = self._values(args)
        return ir.Same(a, b, type=t.BOOL)

    # --- order --------------------------------------------------------------------------------------------------------

    def call_temp(self, args: Args, _: t.Type | None) -> ir.Expr:
        e = self.expr(args[0], None)
        stem = args[0].id if isinstance(args[0], ast.Name) and args[0].id != "this" else "value"
        out: ir.Expr = self.ctx.temp(e, stem)
        if isinstance(args[0], ast.Name):
            known = self.env[args[0].id]
            self.env[args[0].id] = Val(out, known.type if isinstance(known, Val) else jt.OBJECT)
        return out

    def call_sort(self, args: Args, _: t.Type | None) -> ir.Expr:
        sorted_: ir.Expr = self._order(args[1]).sort(self.expr(args[0], None), in_place=True)
        return sorted_

    def call_sorted(self, args: Args, _: t.Type | None) -> ir.Expr:
        sorted_: ir.Expr = self._order(args[1]).sort(self.expr(args[0], None), in_place=False)
        return sorted_

    def call_min(self, args: Args, _: t.Type | None) -> ir.Expr:
        found: ir.Expr = self._order(args[1]).extreme("min", self.expr(args[0], None))
        return found

    def call_max(self, args: Args, _: t.Type | None) -> ir.Expr:
        found: ir.Expr = self._order(args[1]).extreme("max", self.expr(args[0], None))
        return found

    def call_comparison(self, args: Args, _: t.Type | None) -> ir.Expr:
        """A comparator as a function value, for a list's elements."""
        function: ir.Expr = self._order(args[0]).value(element(self.expr(args[1], None).type))
        return function

    def _order(self, node: ast.expr) -> Any:
        arg = self._argument(node)
        if not hasattr(arg, "extreme"):
            raise TemplateError("a comparator is missing")
        return arg


def _checked(divisor: ir.Expr) -> ir.OnFail:
    return "unreachable" if isinstance(divisor, ir.Const) and divisor.value != 0 else "raise"


def unwrapped(e: ir.Expr) -> ir.Expr:
    """The value of an optional that has to be there."""
    match e:
        case ir.Op(concept="iter.max_or" | "iter.min_or" | "iter.first_or", args=(xs, ir.Const(value=None))):
            xs = there_at_all(xs)
            return ir.Op(e.concept.removesuffix("_or"), (xs,), type=element(xs.type), span=e.span)
        case ir.IfExp(then=ir.Const(value=None), orelse=ir.Coerce(operand=there)):
            return there
        case _:
            return jc.prim(e)


def if_any(xs: ir.Expr, value: ir.Expr) -> ir.Expr:
    """A value made of elements; missing where there are none."""
    type_ = t.Optional(value.type)
    empty = ir.Compare("==", ir.Length(xs, type=INT32), jc.int_const(0), type=t.BOOL)
    return ir.IfExp(empty, ir.Const(None, type=type_), ir.Coerce(value, type=type_), type=type_)


def there_at_all(xs: ir.Expr) -> ir.Expr:
    """Elements that were made optional beside a missing one, as they were before."""
    match xs:
        case ir.Comp(elem=ir.Coerce(operand=elem, type=t.Optional(inner=inner))) if elem.type == inner:
            return without_identity(dataclasses.replace(xs, elem=elem, type=t.Iter(inner)))
        case _:
            return xs


def without_identity(e: ir.Expr) -> ir.Expr:
    """``(x for x in xs)`` as ``xs``."""
    match e:
        case ir.Comp(kind="iter", elem=elem, value=None, clauses=(ir.Clause(target=target, iterable=source, conditions=()),)) if (
            elem == target
        ):
            return source
        case _:
            return e


def wrapping_sum(xs: ir.Expr) -> ir.Expr:
    """The sum of numbers, wrapped as their type wraps."""
    xs = without_identity(xs)
    match element(xs.type):
        case t.Int(bits=32):
            return ir.Coerce(jc.op("iter.sum", xs, type=t.INT), type=INT32)
        case t.Int():
            total, item = ir.Name("total", type=t.INT), ir.Name("item", type=t.INT)
            added = ir.Arith("+", total, item, overflow="wrap64", type=t.INT)
            params = (ir.Param("total", t.INT), ir.Param("item", t.INT))
            adding = ir.Lambda(params, added, type=t.Func((t.INT, t.INT), t.INT))
            return jc.op("iter.reduce_from", adding, xs, ir.Const(0, type=t.INT), type=t.INT)
        case elem:
            return jc.op("iter.sum_java", xs, type=elem)


def copied(e: ir.Expr, type_: t.Type) -> ir.Expr:
    """A new list of the elements."""
    match e, e.type:
        case _, t.List() if is_fresh(e):
            return jc.retyped(e, type_)
        case _, t.List():
            return jc.op("list.copy", e, type=type_)
        case _, t.Set():
            return jc.op("set.to_list", e, type=type_)
        case _:
            return jc.op("iter.to_list", e, type=type_)


def is_fresh(e: ir.Expr) -> bool:
    """Is the list a new one that nothing else holds?"""
    match e:
        case ir.Comp() | ir.ListLit() | ir.Slice():
            return True
        case ir.Op(concept=concept):
            return concept.startswith(
                ("list.sorted", "list.copy", "list.sublist", "list.distinct", "dict.", "str.", "re.split", "iter.to", "set.to")
            )
        case _:
            return False
