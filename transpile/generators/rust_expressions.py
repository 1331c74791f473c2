"""Rust's expressions: literals, choices, conversions, texts, and operations that the table alone does not say."""

from __future__ import annotations

import dataclasses
import math
import re
from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from typing import Any

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators import exceptions
from dragoman.transpile.generators.base import ATOM, POSTFIX, Code, Raw, element_type
from dragoman.transpile.generators.exceptions import is_exception
from dragoman.transpile.generators.operands import laid_out
from dragoman.transpile.generators.patterns import kind
from dragoman.transpile.generators.rust_places import constant, heads
from dragoman.transpile.generators.rust_streams import RustStreams
from dragoman.transpile.generators.rust_types import Owned, all_types, truth
from dragoman.transpile.passes import effects
from dragoman.transpile.passes.entries import Entries
from dragoman.transpile.passes.heaps import Heap
from dragoman.transpile.passes.ownership import is_copy
from dragoman.transpile.passes.tables import CHARS
from dragoman.transpile.passes.traits import names_in

#: What takes texts apart at a separator that must not be empty.
SPLITS = frozenset({"str.split", "str.split_max", "str.rsplit_max", "str.partition", "str.rpartition"})


class RustExpressions(RustStreams):
    # --- expressions --------------------------------------------------------------------------------------------------

    def int_literal(self, value: int, type_: t.Type) -> Code:
        bits = type_.bits if isinstance(type_, t.Int) else 64
        limit = 1 << ((bits or 64) - 1)
        if bits == 0:
            small = -limit <= value < limit
            return Code(f"{self.helper('BigInt')}::from({value})" if small else f'{self.helper("big_parse")}("{value}")', POSTFIX)
        if not -limit <= value < limit:
            raise UnsupportedError("big-literal", f"the integer {value} does not fit Rust's {self.type_name(type_)}")
        return super().int_literal(value, type_)

    def float_literal(self, value: float) -> Code:
        text = repr(value)
        if "e" in text and value == value and abs(value) != float("inf"):
            return Code(text.replace("e+", "e"), ATOM if value > 0 else self.operators.prefix["-"])
        return super().float_literal(value)

    def char_literal(self, value: str) -> str:
        if value == "'":
            return "'\\''"
        return "'" + ('"' if value == '"' else self.escape(value)) + "'"

    def escape_code(self, code: int) -> str:
        return f"\\u{{{code:x}}}"

    def expr_Const(self, node: ir.Const) -> Code:
        if isinstance(node.type, t.NoneT):
            return Code("()")
        if node.value is None:
            return Code("None")
        if isinstance(node.value, str) and not isinstance(node.type, t.Char):
            if any(0xD800 <= ord(c) < 0xE000 for c in node.value):
                raise UnsupportedError("surrogate", "a Rust string holds no lone surrogate")
            return Owned(self.string_literal(node.value), ATOM, "view")
        if isinstance(node.value, bytes):
            return Code(f"vec![{', '.join(map(str, node.value))}]", POSTFIX)
        return super().expr_Const(node)

    def expr_ListLit(self, node: ir.ListLit) -> Code:
        self.fired.append(f"{self.ID}:literal.list")
        if isinstance(node.type, Heap):
            items = ", ".join(f"Reverse({self.own(i).text})" for i in node.items)
            return Code(f"BinaryHeap::from([{items}])" if items else "BinaryHeap::new()", POSTFIX)
        if not node.items:
            return Code("Vec::new()", POSTFIX)
        if len(node.items) > 1 and all(
            isinstance(i, ir.Const) and isinstance(i.value, str) and isinstance(i.type, t.Str) for i in node.items
        ):
            texts = ", ".join(self.expr(i) for i in node.items)
            return Code(f"[{texts}].map(String::from).to_vec()", POSTFIX)
        if isinstance(node.type, t.List) and isinstance(node.type.elem, t.Func):
            return Code(f"vec![{', '.join(self.entry(i, node.type.elem) for i in node.items)}]", POSTFIX)
        return Code(f"vec![{self.owned_list(node.items)}]", POSTFIX)

    def expr_SetLit(self, node: ir.SetLit) -> Code:
        name = "BTreeSet" if self.ordered_sets else "HashSet"
        assert isinstance(node.type, t.Set)
        self.check_key(node.type.elem)
        return Code(f"{name}::from([{self.owned_list(node.items)}])" if node.items else f"{name}::new()", POSTFIX)

    def expr_TupleLit(self, node: ir.TupleLit) -> Code:
        inner = self.owned_list(node.items)
        return Code(f"({inner},)" if len(node.items) == 1 else f"({inner})")

    def indented(self, items: Sequence[str]) -> str:
        """Items on lines of their own, one level deeper than the line that they are part of."""
        return "".join(f"{self.INDENT}{item},\n".replace("\n", "\n" + self.INDENT).removesuffix(self.INDENT) for item in items)

    def expr_DictLit(self, node: ir.DictLit) -> Code:
        assert isinstance(node.type, t.Dict)
        if isinstance(node.type, Entries):
            pairs = tuple(ir.TupleLit(pair, type=t.Tuple((node.type.key, node.type.value))) for pair in node.entries)
            return self.code(ir.ListLit(pairs, type=t.List(t.Tuple((node.type.key, node.type.value)))))
        name = self.map_name()
        self.check_key(node.type.key)
        if not node.entries:
            plain = self.ordered_maps and not any(isinstance(x, t.Class | t.Union | t.Func) for x in all_types(node.type))
            return Code(f"{name}::{'default' if plain else 'new'}()", POSTFIX)
        entries = [f"({self.own(k).text}, {self.entry(v, node.type.value)})" for k, v in node.entries]
        if len(entries) > 3 or sum(map(len, entries)) > 90:
            return Code(f"{name}::from([\n{self.indented(entries)}])", POSTFIX)
        return Code(f"{name}::from([{', '.join(entries)}])", POSTFIX)

    def expr_Compare(self, node: ir.Compare) -> Code:
        """Both sides in the same form: values with values, references with references."""
        op, left, right = node.op, node.left, node.right
        rank = self.operators.infix["=="]
        if isinstance(left.type, t.Class) and f"{left.type.name}.__eq__" not in self.functions and not isinstance(right.type, t.Optional):
            raise UnsupportedError("identity", f"whether two names are one {left.type.name} can't be asked in Rust here", node.span)
        match left, right:
            case (ir.Length() as size, ir.Const(value=int(n))) if n >= 0:
                if n == 0 and op in ("==", "!=", ">"):
                    empty = self.emptiness(size.obj)
                    return Code(empty, POSTFIX) if op == "==" else Code(f"!{empty}", self.operators.prefix["!"])
                return Code(f"{self.size(size)} {op} {n}", rank)
            case (ir.Length() as a, ir.Length() as b):
                return Code(f"{self.size(a)} {op} {self.size(b)}", rank)
            case (ir.Mod(left=a, right=ir.Const(value=int(n))) as mod, ir.Const(value=0)) if (
                n > 0 and op in ("==", "!=") and a.type != t.BIGINT
            ):
                times = self.operators.sides("%")
                return Code(f"{self.expr(a, times[0])} % {self.expr(mod.right, times[1])} {op} 0", rank)
            case _:
                pass
        sides = self.code(left), self.code(right)
        if not is_copy(left.type):
            sides = self.comparable(*sides, op, left, right)
        left_text, right_text = (self.enclose(side, rank + 1) for side in sides)
        if op.startswith("<") and re.search(r"\bas \w+$", left_text):
            left_text = f"({left_text})"
        self.fired.append(f"{self.ID}:compare.{op}")
        return Code(f"{left_text} {op} {right_text}", rank)

    def comparable(self, a: Code, b: Code, op: str, left: ir.Expr, right: ir.Expr) -> tuple[Code, Code]:
        forms = [c.form if isinstance(c, Owned) else "value" for c in (a, b)]
        thin = [f in ("ref", "mutref") for f in forms]
        views = [f == "view" for f in forms]
        if op in ("==", "!="):
            if any(views) and not isinstance(left.type, t.Str | t.List | t.Bytes):
                return a, b
            if thin[0] == thin[1] and not any(f == "mutref" for f in forms):
                return a, b
            if views[0] or views[1]:
                return (self.starred(a) if forms[0] == "mutref" else a), (self.starred(b) if forms[1] == "mutref" else b)
            return (self.starred(a) if thin[0] else a), (self.starred(b) if thin[1] else b)
        if (forms[0] == forms[1] and "mutref" not in forms) or not (any(thin) or any(views)):
            return a, b
        if any(views):
            return self.slot_view(left), self.slot_view(right)
        return (self.starred(a) if thin[0] else a), (self.starred(b) if thin[1] else b)

    def starred(self, code: Code) -> Code:
        rank = self.operators.prefix["*"]
        return Code(f"*{self.enclose(code, rank)}", rank)

    def expr_IfExp(self, node: ir.IfExp) -> Code:
        hoisting, self._hoisting = self._hoisting, False
        then, orelse = (self.own(x).text if isinstance(x, ir.Block) else f"{{ {self.own(x).text} }}" for x in (node.then, node.orelse))
        text = f"if {self.expr(node.cond)} {then} else {orelse}"
        self._hoisting = hoisting
        return Code(text, 0)

    def expr_Block(self, node: ir.Block) -> Code:
        """A block expression, on lines of its own."""
        lines, self.lines = self.lines, []
        hoisting = self._hoisting
        self.block(node.stmts)
        self.depth += 1
        self._hoisting = True
        self.line(self.own(node.value).text)
        self.depth -= 1
        self._hoisting = hoisting
        inner, self.lines = self.lines, lines
        return Code("{\n" + "\n".join(self.unindented(x.text) for x in inner) + "\n}", ATOM)

    def unindented(self, text: str) -> str:
        return text.removeprefix(self.INDENT * self.depth)

    def expr_Assigned(self, node: ir.Assigned) -> Code:
        value = self.own(node.value).text
        again = self.name(node.name) if is_copy(node.type) else f"{self.name(node.name)}.clone()"
        return Code(f"{{ {self.target_text(ir.Name(node.name, type=node.type))} = {value}; {again} }}", ATOM)

    def expr_BoolOp(self, node: ir.BoolOp) -> Code:
        hoisting, self._hoisting = self._hoisting, False
        op = {"and": "&&", "or": "||"}[node.op]
        rank = self.operators.infix[op]
        # "a && b || c" without parentheses is right, but few readers are sure.
        parts = [self.expr(i, rank + (1 if k or op == "&&" else 0)) for k, i in enumerate(node.items)]
        self._hoisting = hoisting
        return Code(f" {op} ".join(parts), rank)

    def expr_Not(self, node: ir.Not) -> Code:
        inner = self.code(node.operand)
        if inner.text.startswith("!") and inner.prec == self.operators.prefix["!"]:
            return Code(inner.text[1:], POSTFIX)
        if isinstance(node.operand, ir.Compare) and not isinstance(node.operand.left.type, t.Float):
            flipped = {"==": "!=", "!=": "==", "<": ">=", ">=": "<", ">": "<=", "<=": ">"}
            return self.expr_Compare(dataclasses.replace(node.operand, op=flipped[node.operand.op]))  # type: ignore[arg-type]
        return Code(f"!{self.enclose(inner, self.operators.prefix['!'])}", self.operators.prefix["!"])

    def expr_Select(self, node: ir.Select) -> Code:
        """``a or b`` as a value."""
        left = node.left
        hoisting, self._hoisting = self._hoisting, False
        name = self.fresh("value")
        inner = ir.Name(name, type=left.type)
        self.bind(name, left.type)
        truth = inner if isinstance(left.type, t.Bool) else ir.Truthy(inner, type=t.BOOL)
        kept = ir.Name(name, type=left.type)
        self.moved(kept)
        value: ir.Expr = kept if left.type == node.type else ir.Coerce(kept, type=node.type)
        then, orelse = (value, node.right) if node.op == "or" else (node.right, value)
        test = self.expr(truth)
        self._hoisting = hoisting
        first = self.own(left).text  # which is evaluated in any case
        self._hoisting = False
        text = f"{{ let {name}: {self.type_name(left.type)} = {first}; if {test} {{ {self.own(then).text} }} else {{ {self.own(orelse).text} }} }}"
        self._hoisting = hoisting
        return Code(text, self.operators.infix["="])

    def expr_IsNone(self, node: ir.IsNone) -> Code:
        if isinstance(node.operand.type, t.NoneT):
            return Code("false" if node.negated else "true")
        return Code(f"{self.expr(node.operand, POSTFIX)}.{'is_some' if node.negated else 'is_none'}()", POSTFIX)

    def expr_Truthy(self, node: ir.Truthy) -> Code:
        x = node.operand
        match x.type:
            case _ if isinstance(x, ir.Select):
                return self.code(ir.BoolOp(x.op, (truth(x.left), truth(x.right)), type=t.BOOL))
            case t.NoneT() if effects.acts(x):
                return Code(f"{{ {self.expr(x)}; false }}", ATOM)
            case t.Str() | t.List() | t.Set() | t.Dict() | t.Bytes():
                return Code(f"!{self.emptiness(x)}", self.operators.prefix["!"])
            case t.Optional(inner=inner) if not isinstance(inner, t.Class | t.Func):
                value = ir.Name(self.fresh("value"), type=inner)
                self.forms[value.id] = "ref"
                self.bind(value.id, inner)
                test = self.expr(ir.Truthy(value, type=t.BOOL) if not isinstance(inner, t.Bool) else value)
                return Code(f"{self.expr(x, POSTFIX)}.as_ref().is_some_and(|{value.id}| {test})", POSTFIX)
            case t.Union():
                self.conditions.add(self.union_name(x.type))
                return Code(f"{self.expr(x, POSTFIX)}.is_true()", POSTFIX)
            case _:
                return super().expr_Truthy(node)

    def expr_Coerce(self, node: ir.Coerce) -> Code:
        source, to = node.operand.type, node.type
        if isinstance(to, t.Optional) and not isinstance(source, t.Optional):
            if isinstance(source, t.NoneT):
                return Code("None")
            inner = node.operand if source == to.inner else ir.Coerce(node.operand, type=to.inner)
            held = self.own(inner).text
            return Code(f"Some(Box::new({held}))" if self.recursive(to.inner) else f"Some({held})", POSTFIX)
        if isinstance(source, t.Optional) and not isinstance(to, t.Optional):
            if isinstance(to, t.NoneT):
                return Code("()")
            code = self.code(node.operand)
            if is_copy(to) or not isinstance(code, Owned) or code.form == "value":
                text = f"{self.enclose(code, POSTFIX)}.unwrap()"
                inner_code = Code(f"*{text}", self.operators.prefix["*"]) if self.recursive(to) else Code(text, POSTFIX)
                return inner_code if source.inner == to else self.code(ir.Coerce(Raw(inner_code, type=source.inner), type=to))
            if self.changing:
                return Owned(f"{self.enclose(self.unstarred(code), POSTFIX)}.as_mut().unwrap()", POSTFIX, "mutref")
            return Owned(f"{self.enclose(self.unstarred(code), POSTFIX)}.as_ref().unwrap()", POSTFIX, "ref")
        if isinstance(to, t.Union) and source != to:
            return self.wrapped(node.operand, to)
        if isinstance(source, t.Union) and source != to:
            return self.unwrapped(node.operand, source, to)
        if isinstance(source, t.Optional) and isinstance(to, t.Optional) and source.inner != to.inner:
            item = ir.Name(self.fresh("item"), type=source.inner)
            self.bind(item.id, source.inner)
            return Code(
                f"{self.enclose(self.own(node.operand), POSTFIX)}.map(|{item.id}| {self.own(ir.Coerce(self.moved(item), type=to.inner)).text})",
                POSTFIX,
            )
        if isinstance(source, t.Dict) and isinstance(to, t.Dict) and source != to:
            if isinstance(node.operand, ir.DictLit):
                lifted = tuple((lift(k, to.key), lift(v, to.value)) for k, v in node.operand.entries)
                return self.code(ir.DictLit(lifted, type=to))
            key_name, value_name = ir.Name(self.fresh("key"), type=source.key), ir.Name(self.fresh("held"), type=source.value)
            pair = [self.own(lift(self.moved(n), x)).text for n, x in ((key_name, to.key), (value_name, to.value))]
            text = (
                f"{self.slot_pairs(node.operand).text}.map(|({self.name(key_name.id)}, {self.name(value_name.id)})| ({pair[0]}, {pair[1]}))"
            )
            return Code(f"{text}.collect::<{self.type_name(to)}>()", POSTFIX)
        if isinstance(source, t.Tuple) and isinstance(to, t.Tuple) and source != to:
            if isinstance(node.operand, ir.TupleLit):
                return self.code(ir.TupleLit(tuple(lift(i, x) for i, x in zip(node.operand.items, to.items, strict=True)), type=to))
            if self.repeatable(node.operand):
                items = [ir.Index(node.operand, ir.Const(i, type=t.INT), type=x) for i, x in enumerate(source.items)]
                return self.code(ir.TupleLit(tuple(lift(i, x) for i, x in zip(items, to.items, strict=True)), type=to))
            raise UnsupportedError("coerce", f"{t.show(source)} as {t.show(to)}", node.span)
        if isinstance(source, t.Tuple) and isinstance(to, t.List):
            if isinstance(node.operand, ir.TupleLit):
                return self.code(ir.ListLit(tuple(lift(i, to.elem) for i in node.operand.items), type=to))
            if any(x != to.elem for x in source.items):
                if not self.repeatable(node.operand):
                    raise UnsupportedError("coerce", f"{t.show(source)} as {t.show(to)}", node.span)
                items = [ir.Index(node.operand, ir.Const(i, type=t.INT), type=x) for i, x in enumerate(source.items)]
                return self.code(ir.ListLit(tuple(lift(i, to.elem) for i in items), type=to))
            return Code(f"{self.stream(node.operand)[0]}.collect::<{self.type_name(to)}>()", POSTFIX)
        if isinstance(source, t.List | t.Iter) and isinstance(to, t.List | t.Iter):
            if isinstance(node.operand, ir.ListLit) and isinstance(to, t.List):
                return self.code(ir.ListLit(tuple(lift(i, to.elem) for i in node.operand.items), type=to))
            if isinstance(source, t.List) and isinstance(to, t.List) and source.elem != to.elem and not isinstance(source.elem, t.Never):
                item = ir.Name(self.fresh("item"), type=source.elem)
                self.bind(item.id, source.elem)
                converted = self.own(ir.Coerce(self.moved(item), type=to.elem)).text
                return Code(f"{self.slot_items(node.operand).text}.map(|{item.id}| {converted}).collect::<{self.type_name(to)}>()", POSTFIX)
            return self.code(node.operand)
        key = f"coerce.{kind(source)}.{kind(to)}"
        if to == t.BIGINT and isinstance(node.operand, ir.Const):
            return self.int_literal(int(node.operand.value), to)
        if to == t.BIGINT and isinstance(node.operand, ir.Op) and node.operand.concept == "num.abs":
            (operand,) = node.operand.args
            return self.code(dataclasses.replace(node.operand, args=(ir.Coerce(operand, type=to),), type=to))
        if to == t.BIGINT and isinstance(node.operand, ir.Arith):
            # Widened before it can overflow.
            left, right = (ir.Coerce(x, type=to) for x in (node.operand.left, node.operand.right))
            return self.code(ir.Arith(node.operand.op, left, right, type=to))
        if key in self.target.rules:
            return self.rule(key, (node.operand,), node)
        if type(source) is type(to) or isinstance(source, t.Never):
            return self.code(node.operand)
        raise UnsupportedError("coerce", f"{t.show(source)} as {t.show(to)}", node.span)

    def expr_Lookup(self, node: ir.Lookup) -> Code:
        rank = self.operators.prefix["*"]
        if self.keys_told and not effects.acts(node.key):
            method = "get_mut" if self.changing else "get"
            self.map_methods.add(method)
            raised = self.missing_key(node.key)
            return Owned(f"*{self.receiver(node.obj)}.{method}({self.key(node.key)}).unwrap_or_else(|| {raised})", rank, "place")
        if self.changing:
            self.map_methods.add("get_mut")
            return Owned(f'*{self.receiver(node.obj)}.get_mut({self.key(node.key)}).expect("KeyError")', rank, "place")
        if self.ordered_maps:
            self.map_methods.add("get")
            return Owned(f'*{self.receiver(node.obj)}.get({self.key(node.key)}).expect("KeyError")', rank, "place")
        return Owned(f"{self.receiver(node.obj)}[{self.key(node.key)}]", POSTFIX, "place")

    def missing_key(self, key: ir.Expr) -> str:
        """The panic of a key that is not there, which names it."""
        return self.macro("panic", [ir.Const("KeyError: ", type=t.STR), ir.Formatted(key, conversion="r", type=t.STR)])

    @cached_property
    def keys_told(self) -> bool:
        """Does a handler look at the message of an error about a key?"""
        told = frozenset({"KeyError", "LookupError", "Exception", "BaseException"})
        return any(
            isinstance(n, ir.Handler)
            and n.name is not None
            and (not n.types or told & set(n.types))
            and any(isinstance(x, ir.Name) and x.id == n.name for s in n.body for x in ir.walk(s))
            for n in ir.walk(self.module)
        )

    def error_text(self, node: ir.New) -> str:
        """An exception as a value is its text: ``ValueError: message``."""
        return self.interpolated(self.error_parts(node)).text

    def panic(self, exception: ir.Expr) -> str:
        if isinstance(exception, ir.New):
            return self.macro("panic", self.error_parts(exception))
        shown = self.unstarred(self.code(exception)).text
        return f'panic!("{{{shown}}}")' if re.fullmatch(r"\w+", shown) else f'panic!("{{}}", {shown})'

    def error_parts(self, node: ir.New) -> list[ir.Const | ir.Formatted]:
        name = ir.Const(node.cls, type=t.STR)
        args = exceptions.message(node, self.module)
        if not args:
            return [name]
        message = args[0]
        if isinstance(message, ir.Interp):
            return [ir.Const(f"{node.cls}: ", type=t.STR), *message.parts]
        if isinstance(message, ir.Const) and isinstance(message.value, str):
            return [ir.Const(f"{node.cls}: {message.value}", type=t.STR)]
        return [ir.Const(f"{node.cls}: ", type=t.STR), ir.Formatted(message, type=t.STR)]

    # --- text ---------------------------------------------------------------------------------------------------------

    def expr_Interp(self, node: ir.Interp) -> Code:
        return self.interpolated(node.parts)

    def interpolated(self, parts: Sequence[ir.Const | ir.Formatted]) -> Code:
        flat = flattened(parts)
        if all(isinstance(p, ir.Const) for p in flat):
            whole = "".join(p.value for p in flat if isinstance(p, ir.Const))
            return Code(f"{self.string_literal(whole)}.to_string()", POSTFIX)
        return Code(self.macro("format", flat), POSTFIX)

    @cached_property
    def only_numbers(self) -> bool:
        """Does nothing in the program make a float that is no number, which ``format!`` would write ``NaN``?"""
        limitless = (isinstance(n.value, float) and not math.isfinite(n.value) for n in ir.walk(self.module, ir.Const))
        return self.module.source != "python" or not (
            any(limitless) or any(n.concept == "float.parse" for n in ir.walk(self.module, ir.Op))
        )

    def macro(self, name: str, parts: Sequence[ir.Const | ir.Formatted]) -> str:
        """A call of one of the macros that take a text with places for values."""
        text = ""
        args: list[str] = []
        names = Counter(name for p in parts for name in names_in(p))
        # All values of a text are borrowed together: what stands in two of them can't be moved into one.
        self.uses.moves.difference_update(id(n) for p in parts for n in ir.walk(p, ir.Name) if isinstance(n, ir.Name) and names[n.id] > 1)
        for part in flattened(parts):
            if isinstance(part, ir.Const):
                text += self.string_literal(part.value.replace("{", "{{").replace("}", "}}"))[1:-1]
                continue
            value = part.value
            if part.conversion == "r":
                value = ir.Op("str.repr", (value,), type=t.STR)
            value, form = spelled_form(value, self.only_numbers)
            rendered = self.unstarred(self.code(value)).text if "." in form else self.shown(value)
            if len(parts) > 1 and isinstance(value, ir.Op) and self.target.options["forms"].get(value.concept) == "mutref":
                rendered = self.own(value).text  # no other part may be looked at meanwhile
            if re.fullmatch(r"[a-z_]\w*", rendered) and rendered != "self":
                text += f"{{{rendered}{form}}}"
            else:
                text += f"{{{form}}}"
                args.append(rendered)
        return f"{name}!(" + ", ".join([f'"{text}"', *args]) + ")" if text or args else f"{name}!()"

    def shown(self, value: ir.Expr) -> str:
        """What ``format!`` shows as Python would."""
        if isinstance(value, ir.Op) and value.concept == "str.of" and isinstance(value.args[0].type, t.Int | t.Str | t.Char):
            return self.shown(value.args[0])
        match value.type:
            case t.Int() | t.Str() | t.Char():
                if isinstance(value, ir.Coerce) and isinstance(value.operand.type, t.Char) and isinstance(value.type, t.Str):
                    return self.expr(value.operand)
                code = self.code(value)
                if isinstance(value, ir.Name) and self.forms.get(value.id) is not None and code.text.lstrip("*&") == self.name(value.id):
                    return self.name(value.id)
                return self.unstarred(code).text
            case t.Class(name=name) if is_exception(name, self.module.classes) or all(c.name != name for c in self.module.classes):
                return f"{self.helper('error_message')}({self.slot_ref(value).text})"
            case _:
                return self.expr(ir.Op("str.of", (value,), type=t.STR))

    def expr_Op(self, node: ir.Op) -> Code:
        match node.concept:
            case "str.of" | "str.repr" if (shown := self.shown_object(node)) is not None:
                return self.code(shown)
            case "str.zfill" | "str.ljust" | "str.rjust" | "float.fixed" if spelled_form(node, self.only_numbers)[1]:
                return self.interpolated((ir.Formatted(node, type=t.STR),))
            case "float.round_to" if isinstance(node.args[1], ir.Const) and node.args[1].value >= 0:
                text = ir.Formatted(dataclasses.replace(node, concept="float.fixed", type=t.STR), type=t.STR)
                return Code(f"{self.interpolated((text,)).text}.parse::<f64>().unwrap()", POSTFIX)
            case "str.concat":
                parts = concat_parts(node)
                return self.interpolated([p if isinstance(p, ir.Const) else ir.Formatted(p, type=t.STR) for p in parts])
            case "io.print" | "io.write" | "io.print_error" | "io.write_error":
                macro = {"io.print": "println", "io.write": "print", "io.print_error": "eprintln", "io.write_error": "eprint"}[node.concept]
                (value,) = node.args
                parts2 = (
                    value.parts
                    if isinstance(value, ir.Interp)
                    else (value if isinstance(value, ir.Const) and isinstance(value.value, str) else ir.Formatted(value, type=t.STR),)
                )
                return Code(self.macro(macro, parts2), POSTFIX)
            case "error.raise":
                return Code(f"{self.panic(node.args[0])} as {self.type_name(node.type)}", self.operators.infix["as"])
            case "list.insert" | "list.pop_at" | "list.del_at" if (plain := self.placed(node)) is not None:
                return plain
            case concept if (
                concept in SPLITS
                and self.calm(node)
                and self.repeatable(by := node.args[1])
                and not self.full(by)
                and all(map(self.nonneg, node.args[2:]))
            ):
                self.line(f'assert!(!{self.expr(by, POSTFIX)}.is_empty(), "ValueError: empty separator");')
                self.separators.append(by)
                code = self.code(node)
                self.separators.pop()
                return code
            case "dict.remove" | "dict.pop" if self.keys_told and not effects.acts(node.args[1]):
                code = self.rule(node.concept, node.args, node)
                return Code(code.text.replace('.expect("KeyError")', f".unwrap_or_else(|| {self.missing_key(node.args[1])})"), code.prec)
            case "set.remove" if self.keys_told and not effects.acts(node.args[1]):
                code = self.rule(node.concept, node.args, node)
                return Code(code.text.replace('"KeyError")', self.missing_key(node.args[1]).removeprefix("panic!(")), code.prec)
            case "str.join" if not isinstance(element_type(node.args[1].type), t.Str | t.Char | t.Never):
                raise UnsupportedError("join", f"elements of type {t.show(element_type(node.args[1].type))} are joined", node.span)
            case "int.parse" if isinstance(digit := node.args[0], ir.Coerce) and isinstance(digit.operand.type, t.Char):
                return self.rule(node.concept, (digit.operand,), node)
            case "re.test_search" | "re.test_fullmatch" | "re.split" | "re.findall" | "re.sub" if (
                plain := self.plain_pattern(node)
            ) is not None:
                return plain
            case "str.maketrans" if node.type == CHARS:
                return self.char_table(node)
            case "str.translate" if isinstance(made := node.args[1], ir.Op) and made.concept == "str.maketrans" and self.calm(node):
                table = ir.Name(self.fresh("table"), type=CHARS)
                self.stmt(ir.Declare(table.id, CHARS, dataclasses.replace(made, type=CHARS), mutable=False))
                return self.rule(node.concept, (node.args[0], table), node)
            case sort if sort.startswith("list.sorted") and self.calm(node):
                self.keep_for_rest(node)
                name = self.fresh("ordered")
                self.sorted_list(name, node)
                return Code(name)
            case "list.extend" if self.converts(element_type(node.args[1].type), element_type(node.args[0].type)):
                item = ir.Name(self.fresh("item"), type=element_type(node.args[1].type))
                self.bind(item.id, item.type)
                to = element_type(node.args[0].type)
                items_text = self.slot_items(node.args[1]).text
                return Code(
                    f"{self.slot_place(node.args[0]).text}.extend({items_text}.map(|{item.id}| {self.own(ir.Coerce(self.moved(item), type=to)).text}))",
                    POSTFIX,
                )
            case "codec.dynamic":
                value = node.args[0]
                if isinstance(value.type, t.Union):
                    return self.encoded_union(value, value.type)
                if isinstance(value.type, t.Never):
                    return Code("String::new()", POSTFIX)
                raise UnsupportedError("codec", f"a {t.show(value.type)} can't be written", node.span)
            case "tuple.concat":
                items = [
                    ir.Index(a, ir.Const(i, type=t.INT), type=x)
                    for a in node.args
                    if isinstance(a.type, t.Tuple)
                    for i, x in enumerate(a.type.items)
                ]
                if isinstance(node.type, t.Tuple) and all(map(self.repeatable, node.args)):
                    return self.code(ir.TupleLit(tuple(items), type=node.type))
                raise UnsupportedError("tuple", "tuples of any length are not joined", node.span)
            case "iter.next" if not isinstance(node.args[0], ir.Name | ir.Field):
                return self.rule("iter.first", node.args, node)
        return self.rule(node.concept, node.args, node)

    def rule(self, name: str, args: Sequence[ir.Expr], node: ir.Expr) -> Code:
        """By the table; a key function takes what the list has.

        Raises:
            UnsupportedError: its parameter has another type, as elements of several types have none.
        """
        if name.startswith(("list.sort_by", "list.sorted_by")) and isinstance(args[1].type, t.Func):
            elem, taken = element_type(args[0].type), args[1].type.params[:1]
            if isinstance(elem, t.Union) and taken != (elem,):
                raise UnsupportedError("key", f"a key function for {t.show(elem)} takes {', '.join(map(t.show, taken))}", node.span)
        try:
            return super().rule(name, args, node)
        except UnsupportedError as error:
            if error.diagnostic.code != "repeated-operand" or not is_copy(node.type):
                raise
        kept, named = self.named_operands(args)
        lets = []
        for value, arg in kept.items():
            code = self.code(arg)
            self.bind(value, arg.type)
            if isinstance(code, Owned) and code.form == "view" and not self.is_made(arg):
                self.forms[value] = "view"
            lets.append(f"let {value} = {code.text if value in self.forms else self.own(arg).text};")
        return Code(f"{{ {' '.join(lets)} {super().rule(name, named, node).text} }}", self.operators.infix["="])

    def char_table(self, node: ir.Op) -> Code:
        """A table from the characters of one text to those of another, which must be as long."""
        texts: list[ir.Expr] = []
        for text in node.args:
            if not self.repeatable(text):
                name = self.fresh("chars")
                self.stmt(ir.Declare(name, t.STR, text, mutable=False))
                text = ir.Name(name, type=t.STR)
            texts.append(text)
        if not all(isinstance(x, ir.Const) for x in texts) or len({len(x.value) for x in texts if isinstance(x, ir.Const)}) > 1:
            sizes = [self.size(ir.Length(x, "codepoint", type=t.INT)) for x in texts]
            message = "ValueError: the first two maketrans arguments must have equal length"
            self.line(f'assert!({sizes[0]} == {sizes[1]}, "{message}");')
        return self.rule(node.concept, texts, node)

    def full(self, text: ir.Expr) -> bool:
        """Is it known not to be the empty text?"""
        return certain_text(text) or text in self.separators

    def placed(self, node: ir.Op) -> Code | None:
        """An element put in or taken out at a place that may count from the end; None where the table has a better form."""
        items, index, *value = node.args
        certain = constant(index) is not None or self.nonneg(index)
        if certain or not isinstance(items, ir.Name) or not isinstance(index, ir.Name) or index.type != t.INT or not self.calm(node):
            return None
        size = f"{self.expr(items, POSTFIX)}.len()"
        if not value:
            return Code(f"{self.slot_place(items).text}.remove({self.counted(self.expr(index), size)} as usize)", POSTFIX)
        if effects.acts(value[0]):
            return None
        at = self.ahead("offset", f"{self.counted(self.expr(index), size)}.clamp(0, {size} as i64) as usize")
        return Code(f"{self.slot_place(items).text}.insert({at}, {self.own(value[0]).text})", POSTFIX)

    def sorted_list(self, name: str, node: ir.Op) -> None:
        """A new list that is sorted in place: ``let mut name = …; name.sort();``."""
        items, *rest = node.args
        self.bind(name, node.type)
        annotated = f": {self.type_name(node.type)}" if isinstance(items.type, t.List) and t.has_never(items.type) else ""
        self.line(f"let mut {self.name(name)}{annotated} = {self.slot_vec(items).text};")
        self.line(f"{self.rule(node.concept.replace('sorted', 'sort'), (ir.Name(name, type=node.type), *rest), node).text};")

    def keep_for_rest(self, node: ir.Expr) -> None:
        """What is done before its statement gives nothing away that the rest of the statement looks at."""
        own = {id(n) for n in ir.walk(node, ir.Name)}
        rest = {n.id for part in heads(self.statement) for n in ir.walk(part, ir.Name) if id(n) not in own}
        self.uses.moves -= {id(n) for n in ir.walk(node, ir.Name) if n.id in rest}

    def shown_object(self, node: ir.Op) -> ir.Expr | None:
        """The text of an object by its own method, where it has one."""
        value = node.args[0]
        cls = next((c for c in self.module.classes if isinstance(value.type, t.Class) and c.name == value.type.name), None)
        if cls is None or is_exception(cls.name, self.module.classes):
            return None
        wanted = ("__str__", "__repr__") if node.concept == "str.of" else ("__repr__", "__str__")
        found = next((name for name in wanted if self.has_method(cls, name)), None)
        if found is None:
            raise UnsupportedError("text", f"class {cls.name} does not say what its text is", node.span)
        return ir.MethodCall(value, found, (), type=t.STR)

    def has_method(self, cls: ir.ClassDef, name: str) -> bool:
        return any(m.name == name for m in cls.methods)

    @staticmethod
    def converts(source: t.Type, to: t.Type) -> bool:
        return source != to and isinstance(to, t.Union | t.Optional) and not t.has_never(source)

    def _holds_one(self, key: str, wanted: Any, args: Sequence[ir.Expr], node: ir.Expr) -> bool:
        if key == "float":
            return self.has_float(element_type(args[int(wanted)].type))
        if key == "float_key":
            function = args[int(wanted)].type
            return isinstance(function, t.Func) and self.has_float(function.result)
        if key == "ordered_key":
            function = args[int(wanted)].type
            found = function.result if isinstance(function, t.Func) else t.ANY
            return not self.has_float(found) and not any(isinstance(x, t.Class | t.Optional) for x in all_types(found))
        if key == "optional_key":
            function = args[int(wanted)].type
            return isinstance(function, t.Func) and isinstance(function.result, t.Optional) and not self.has_float(function.result)
        if key == "itself":
            return args[0] == args[1]
        if key == "entries":
            return isinstance(args[0].type, Entries) is bool(wanted)
        if key == "heap":
            return isinstance(args[0].type, Heap) is bool(wanted)
        if key == "listed":
            return self.listed(args[0].type) is bool(wanted)
        if key == "ordered":
            return self.ordered_maps is bool(wanted)
        if key == "numbers":
            return self.only_numbers is bool(wanted)
        if key == "copy":
            return is_copy(node.type)
        if key == "copy_item":
            return is_copy(element_type(args[int(wanted)].type))
        if key == "full1":
            return self.full(args[1]) is bool(wanted)
        if key == "caught":
            named = (h.name for n in ir.walk(self.module, ir.Try) if isinstance(n, ir.Try) for h in n.handlers)
            return any(name is not None for name in named) is bool(wanted)
        if key == "filler2":
            return isinstance(args[2], ir.Const) and len(args[2].value) == 1 and args[2].value not in "{}"
        if key == "positive":
            divisor = args[int(wanted)]
            return isinstance(divisor, ir.Const) and bool(divisor.value > 0)
        if key == "even":
            width = args[int(wanted)]
            return isinstance(width, ir.Const) and bool(width.value % 2 == 0)
        if key == "arity":
            return bool(len(args) == wanted)
        if key == "single":
            literal = args[int(wanted)]
            return isinstance(literal, ir.ListLit) and len(literal.items) == 1
        held: bool = super()._holds_one(key, wanted, args, node)
        return held


def certain_text(node: ir.Expr) -> bool:
    """Is it surely not the empty text?"""
    return (
        (isinstance(node, ir.Const) and bool(node.value))
        or isinstance(node.type, t.Char)
        or (isinstance(node, ir.Coerce) and isinstance(node.operand.type, t.Char) and isinstance(node.type, t.Str))
    )


def concat_parts(node: ir.Expr) -> list[ir.Expr]:
    """The operands of a chain of concatenations."""
    if isinstance(node, ir.Op) and node.concept == "str.concat":
        return [p for a in node.args for p in concat_parts(a)]
    return [node]


def spelled_form(value: ir.Expr, decimals: bool) -> tuple[ir.Expr, str]:
    """A value and how ``format!`` lays it out: ``{price:>8.2}``; ``decimals``: it may write the places of a float."""
    form = ""
    if laid := laid_out(value):
        value, form = laid[0], f"{laid[1]}{laid[2]}"
    match value:
        case ir.Op(concept="float.fixed", args=(number, ir.Const(value=int(digits)))) if decimals and 0 <= digits < 100:
            value, form = number, f"{form}.{digits}"
        case _:
            pass
    return value, f":{form}" if form else ""


def flattened(parts: Sequence[ir.Const | ir.Formatted]) -> list[ir.Const | ir.Formatted]:
    """Interpolations inside interpolations become one."""
    out: list[ir.Const | ir.Formatted] = []
    for part in parts:
        if isinstance(part, ir.Formatted) and not part.spec and not part.conversion:
            if isinstance(part.value, ir.Interp):
                out.extend(flattened(part.value.parts))
                continue
            if isinstance(part.value, ir.Op) and part.value.concept == "str.concat":
                out.extend(flattened([p if isinstance(p, ir.Const) else ir.Formatted(p, type=t.STR) for p in concat_parts(part.value)]))
                continue
            if isinstance(part.value, ir.Const) and isinstance(part.value.value, str):
                out.append(dataclasses.replace(part.value, type=t.STR))
                continue
        out.append(part)
    return out


def lift(node: ir.Expr, to: t.Type) -> ir.Expr:
    return node if node.type == to else ir.Coerce(node, type=to)
