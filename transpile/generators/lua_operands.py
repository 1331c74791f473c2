"""The operands of Lua's templates: places from 1, bounds, patterns, elements as a list."""

from __future__ import annotations

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.generators.base import POSTFIX, Code, Generator, Raw, element_type
from dragoman.transpile.generators.lua_facts import (
    drawn_once,
    escaped,
    is_from_end,
    is_generator,
    keys_source,
    may_be_none,
    named_lists,
    one_of,
    order,
    text_of,
)
from dragoman.transpile.passes.lazy import unmade
from dragoman.transpile.passes.letters import spelt

#: A literal, which needs parentheses before an index or a method.
LITERAL = 890


class LuaOperands(Generator):
    """What stands in the slots of a template."""

    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: Is none a value of its own here, since tables have no place for nil?
        self.null = False
        #: Are the bounds of the slice at hand surely not negative?
        self._bounded = False

    def after(self, index: ir.Expr) -> str:
        """An index counted from 1."""
        match index:
            case ir.Const(value=int(value)):
                return str(value + 1)
            case ir.Arith(op="-", left=left, right=ir.Const(value=int(value)), overflow=overflow) if value >= 1 and (
                overflow == "unbounded" or isinstance(left, ir.Length)
            ):
                return self.expr(left) if value == 1 else f"{self.expr(left, 90)} - {value - 1}"
            case ir.Arith(op="+", left=left, right=ir.Const(value=int(value)), overflow="unbounded"):
                return f"{self.expr(left, 90)} + {value + 1}"
            case _:
                return f"{self.expr(index, 90)} + 1"

    def before(self, bound: ir.Expr) -> str:
        """The last number before a bound."""
        match bound:
            case ir.Const(value=int(value)):
                return str(value - 1)
            case ir.Arith(op="+", left=left, right=ir.Const(value=1)):
                return self.expr(left)
            case ir.Arith(op="-", left=left, right=ir.Const(value=int(value))):
                return f"{self.expr(left, 90)} - {value + 1}"
            case _:
                return f"{self.expr(bound, 90)} - 1"

    def is_kept(self, node: ir.Expr) -> bool:
        """Is an iterator a variable that only ever names a list?"""
        return isinstance(node, ir.Name) and self.function is not None and node.id in named_lists(self.function)

    def none(self) -> str:
        return self.helper("null") if self.null else "nil"

    def repeatable(self, node: ir.Expr) -> bool:
        return isinstance(node, Raw) or super().repeatable(node)

    def slot_after(self, node: ir.Expr) -> Code:
        """An index counted from 1."""
        return Code(self.after(node))

    def slot_prefix(self, node: ir.Expr) -> Code:
        """What an index may follow: no table or text that is written out."""
        text = self.expr(node, POSTFIX)
        return Code(f"({text})" if text[0] in "{\"'" else text, POSTFIX)

    def slot_size(self, node: ir.Expr) -> Code:
        """How far from the end a negative number is."""
        return Code(str(-node.value)) if isinstance(node, ir.Const) else self.code(node)

    def slot_from(self, node: ir.Expr) -> Code:
        """The first place of a part of a text: from 1, or from the end."""
        text = self.expr(node)
        return (
            Code(text)
            if is_from_end(node)
            else self.slot_after(node)
            if self.placed(node)
            else Code(f"{text} < 0 and {text} or {text} + 1")
        )

    def slot_to(self, node: ir.Expr) -> Code:
        """The last place of a part of a text: the bound from 0 is the place before, from 1; from the end it is one further."""
        if is_from_end(node):
            return Code(str(node.value - 1)) if isinstance(node, ir.Const) else self.code(node)
        text = self.expr(node)
        return self.code(node) if self.placed(node) else Code(f"{text} < 0 and {text} - 1 or {text}")

    def placed(self, node: ir.Expr) -> bool:
        """Is a bound surely counted from the start, where it stands?"""
        return self._bounded or self.nonneg(node)

    def slot_pattern(self, node: ir.Expr) -> Code:
        """A text as a pattern that matches it."""
        return Code(self.string_literal(escaped(str(node.value) if isinstance(node, ir.Const) else "")), LITERAL)

    def slot_last(self, node: ir.Expr) -> Code:
        """A pattern that captures where a text stands for the last time."""
        return Code(f'".*(){self.slot_pattern(node).text[1:]}', LITERAL)

    def slot_replacement(self, node: ir.Expr) -> Code:
        """A text that ``gsub`` puts in as it is."""
        return Code(self.string_literal(str(node.value).replace("%", "%%") if isinstance(node, ir.Const) else ""), LITERAL)

    def slot_prefix_pattern(self, node: ir.Expr) -> Code:
        """A pattern for a text at the start."""
        return Code(f'"^{self.slot_pattern(node).text[1:]}', LITERAL)

    def slot_suffix_pattern(self, node: ir.Expr) -> Code:
        """A pattern for a text at the end."""
        return Code(f'{self.slot_pattern(node).text[:-1]}$"', LITERAL)

    def slot_every(self, node: ir.Expr) -> Code:
        """A pattern that captures the first of so many characters."""
        return Code(f'"(.){".?" * (node.value - 1 if isinstance(node, ir.Const) else 0)}"', LITERAL)

    def slot_type_rising(self, node: ir.Expr) -> Code:
        """Which of two elements, or of two results of a function, comes before."""
        return self.comparison(node, "<")

    def slot_type_falling(self, node: ir.Expr) -> Code:
        """As ``rising``, the largest first."""
        return self.comparison(node, ">")

    def comparison(self, node: ir.Expr, operator: str) -> Code:
        type_ = node.type.result if isinstance(node.type, t.Func) else element_type(node.type)
        test = order(type_, operator) or f"{self.helper('compare_values')}(a, b) {operator} 0"
        if " or " in test:
            return Code(f"function(a, b)\n{self.INDENT}return {test}\nend", LITERAL)
        return Code(f"function(a, b) return {test} end", LITERAL)

    def slot_type_one(self, node: ir.Expr) -> Code:
        """The number 1, in place of another operand."""
        return Code("1", LITERAL)

    def slot_held(self, node: ir.Expr) -> Code:
        """The map whose keys an iterator gives."""
        return self.code(keys_source(node) or node)

    def slot_leading(self, node: ir.Expr) -> Code:
        """A pattern for certain characters at the start."""
        return Code(self.string_literal(f"^{one_of(node)}+"), LITERAL)

    def slot_trailing(self, node: ir.Expr) -> Code:
        """A pattern for certain characters at the end."""
        return Code(self.string_literal(f"{one_of(node)}+$"), LITERAL)

    def slot_inner(self, node: ir.Expr) -> Code:
        """A pattern that captures what stands between certain characters."""
        return Code(self.string_literal(f"^{one_of(node)}*(.-){one_of(node)}*$"), LITERAL)

    def slot_none(self, node: ir.Expr) -> Code:
        """None, as it is written in this module."""
        return Code(self.none())

    def slot_arr(self, node: ir.Expr) -> Code:
        """The elements of an iterable as a list."""
        match node:
            case ir.Op(concept="dict.keys" | "set.to_list" | "dict.values" | "dict.items" | "str.chars" | "iter.enumerate") if not unmade(
                node
            ):
                return self.code(node)
            case ir.Op(concept="iter.reversed", args=(characters,)) if self.module.strings == "ascii" and isinstance(
                (text := spelt(characters)).type, t.Str
            ):
                return self.rule("str.chars", (ir.Op("str.reversed", (text,), type=t.STR),), node)
            case ir.Range():
                return self.rule("range", (node.start, node.stop, node.step), node)
        match node.type:
            case t.Str():
                return self.rule("str.chars", (node,), node)
            case t.Set() | t.Dict():
                return Code(f"{self.helper('keys_of')}({self.expr(node)})", POSTFIX)
            case t.Bytes():
                return Code(f"{{{self.expr(node, POSTFIX)}:byte(1, -1)}}", LITERAL)
            case t.Iter() if is_generator(node):
                if self.is_kept(node):
                    return self.code(node)
                helper = "collected" if drawn_once(node, self.module) else "as_list"
                return Code(f"{self.helper(helper)}({self.expr(node)})", POSTFIX)
            case _:
                return self.code(node)

    def slot_or_nil(self, node: ir.Expr) -> Code:
        """A bound that may be left out, for helpers, to which that is nil."""
        if isinstance(node, ir.Const) and node.value is None:
            return Code("nil")
        if self.null and may_be_none(node.type):
            return Code(f"{self.expr(node, 30)} ~= {self.none()} and {self.expr(node, 30)} or nil", 10)
        return self.code(node)

    def slot_text(self, node: ir.Expr) -> Code:
        """What ``print`` shows of a value."""
        return self.code(text_of(node))
