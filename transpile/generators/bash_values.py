"""Expressions in Bash: what needs a command runs before the statement and leaves its answer in ``REPLY``.

An answer is written as a mark first. It is ``REPLY`` itself where the next line uses it, and a variable of its own where
another line comes between.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import Code, Generator, Line, Raw
from dragoman.transpile.generators.bash_words import (
    NONE,
    Form,
    Value,
    arith,
    bare,
    inside,
    is_array,
    is_container,
    is_mixed,
    is_number,
    joined,
    quoted,
    same_form,
)
from dragoman.transpile.generators.operands import refuse_generator_value
from dragoman.transpile.generators.patterns import kind
from dragoman.transpile.generators.templates import ALL, Slot, Template
from dragoman.transpile.passes.copies import COPYING
from dragoman.transpile.passes.magnitudes import Magnitudes
from dragoman.transpile.passes.messages import tells
from dragoman.transpile.passes.representation import composed_repr

#: Operations that give an element of a container.
ELEMENTS = frozenset(
    [
        "list.pop",
        "list.pop_at",
        "deque.popleft",
        "set.pop",
        "iter.first",
        "dict.pop",
        "dict.pop_or",
        "dict.pop_or_none",
        "dict.setdefault",
        "heap.pop",
        "heap.pushpop",
        "heap.replace",
        "iter.next",
    ]
)
MARK = re.compile("\x00(\\d+)\x00")


class BashValues(Generator):
    """The words and commands of expressions. ``assign`` and ``store`` come with the statements."""

    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: Answers that no line has used yet: number → (type, the name that it gets if it is kept).
        self.pending: dict[int, t.Type] = {}
        self.kept: dict[int, str] = {}
        self.marks = 0
        #: Variables that the function being written has declared, its parameters that are references, by kind.
        self.locals: set[str] = set()
        self.references: dict[str, str] = {}
        #: Variables of the function being written, with the types that they are declared with.
        self.declared: dict[str, t.Type] = {}
        #: Expressions whose type the function being written asks for.
        self.asked: list[ir.Expr] = []
        #: What the parameters of functions that are written in place hold: name → type.
        self.inlined: dict[str, t.Type] = {}
        #: Variables that have the attribute of an integer, which a second declaration does not take away.
        self.integers: set[str] = set()
        self.sizes = Magnitudes()
        self.result: t.Type = t.NONE
        #: For each ``try`` around the place that is written: the number of loops inside it.
        self.tries: list[int] = []
        self.loops = 0

    # --- lines and answers --------------------------------------------------------------------------------------------

    def line(self, text: str = "") -> None:
        """Writes a line; answers that it does not use are put away first."""
        if "\x00" not in text:
            if self.pending:
                self.put_away(set())
            super().line(text)
            return
        used = {int(m[1]) for m in MARK.finditer(text)}
        self.put_away(used)
        super().line(MARK.sub(lambda m: self.kept.get(int(m[1]), "REPLY"), text))
        for number in used:
            self.pending.pop(number, None)

    def put_away(self, used: set[int] | None = None) -> None:
        """Copies answers that later lines will use into variables."""
        for number, type_ in list(self.pending.items()):
            if used is not None and number in used and len(used & set(self.pending)) <= 1:
                continue
            del self.pending[number]
            name = self.kept[number] = self.fresh("items" if is_array(type_) else "value")
            fired, self.fired = self.fired, []
            if is_container(type_):
                super().line(f'{self.scope} -a {name}=("${{REPLY[@]}}")')
            else:
                super().line(f"{self.scope} {name}=$REPLY")
            self.fired = fired

    def reply(self, type_: t.Type) -> Value:
        """The answer of the command that was just written."""
        if isinstance(type_, t.NoneT):
            return Value("", form="void")
        self.marks += 1
        self.pending[self.marks] = type_
        mark = f"\x00{self.marks}\x00"
        return Value(f'"${{{mark}[@]}}"', form="items") if isinstance(type_, t.Dict) else Value(mark, form="var")

    @property
    def scope(self) -> str:
        return "local" if self.depth else "declare"

    def stmt(self, node: ir.Stmt) -> None:
        super().stmt(node)
        self.pending.clear()

    @contextmanager
    def apart(self) -> Iterator[list[Line]]:
        """Lines written meanwhile go to a list of their own: they may have to run under a condition."""
        self.put_away()
        outer, self.lines = self.lines, []
        lines = self.lines
        try:
            yield lines
        finally:
            self.lines = outer

    def command(self, text: str, fails: bool, type_: t.Type) -> Value:
        """A command that leaves its answer in ``REPLY``; where it may fail, the function (or the ``try``) is left."""
        self.line(text + (f" || {self.failing()}" if fails else ""))
        return self.reply(type_)

    def failing(self) -> str:
        """Leaves what an error leaves: the function, or the nearest ``try``."""
        if not self.tries:
            return "return"
        depth = self.loops - self.tries[-1]
        return "break" if depth == 1 else f"break {depth}"

    def may_fail(self, helper: str) -> bool:
        return helper in self.failing_helpers(self.source)

    @classmethod
    @cache
    def failing_helpers(cls, source: str | None) -> frozenset[str]:
        """The helpers that raise."""
        helpers = loader.target(cls.ID, source).helpers
        found = {name for name, helper in helpers.items() if re.search(r"\braise [A-Z\"]", helper.code)}
        while more := {name for name, helper in helpers.items() if name not in found and not found.isdisjoint(cls.spoken(helper.code))}:
            found |= more
        return frozenset(found)

    # --- rules --------------------------------------------------------------------------------------------------------

    def apply(self, rule: loader.Rule, template: Template, args: Sequence[ir.Expr], node: ir.Expr) -> Code:
        """A row that begins with a helper is a command, one in ``[[ ]]`` a test; otherwise the node's type says what it is."""
        first = template.parts[0] if template.parts else ""
        helper = template.helpers[0] if template.helpers and isinstance(first, str) and first.startswith(template.helpers[0]) else ""
        form: Form = (
            "void"
            if isinstance(node.type, t.NoneT)
            else "test"
            if "".join(p for p in template.parts[:3] if isinstance(p, str)).startswith("[[")
            else "arith"
            if is_number(node.type)
            else "items"
            if is_container(node.type)
            else "word"
        )
        self.slots = "word" if helper or form in ("test", "void") else form
        parts: list[str] = []
        if len(template.parts) == 1 and isinstance(template.parts[0], Slot) and not template.parts[0].modifier:
            self.fired.append(rule.id)
            return self.value(args[template.parts[0].index])
        slots = self.slots
        for part in template.parts:
            self.slots = slots
            if isinstance(part, str):
                parts.append(part)
            elif part.index == ALL:
                parts.append(" ".join(self.slot(part, a) for a in args))
            else:
                parts.append(self.slot(part, args[part.index]))
        self.used_helpers.extend(template.helpers)
        self.fired.append(rule.id)
        text = "".join(parts)
        if helper:
            fails = self.may_fail(helper) and getattr(node, "on_fail", "raise") == "raise"
            if isinstance(node.type, t.Bool) and not fails:
                return Value(text, form="test")
            if rule.concept in ELEMENTS:
                return self.element_answer(text, fails, node.type)
            return self.command(text, fails, node.type)
        if form == "void":
            self.line(text)
            return Value("", form="void")
        return Value(text, template.prec, form)

    def element_answer(self, text: str, fails: bool, type_: t.Type) -> Value:
        """The answer of a command that gives an element: a container comes as one word."""
        if not is_container(type_):
            return self.command(text, fails, type_)
        return Value(f'"${self.command(text, fails, t.STR).text}"')

    def repeatable(self, node: ir.Expr) -> bool:
        """A variable that the generator itself made is one too."""
        return (isinstance(node, Raw) and isinstance(node.code, Value) and node.code.form == "var") or super().repeatable(node)

    slots: str = "word"

    def slot(self, slot: Slot, node: ir.Expr) -> str:
        """An operand: ``:a`` the name of its array, ``:i`` its elements, ``:w`` a word, ``:b`` a word without needless quotes, ``:v`` the name of
        its variable, ``:n`` a number inside ``(( ))``, ``:k`` a subscript, ``:t`` how its elements compare."""
        match slot.modifier:
            case "a":
                return self.array(node)
            case "i":
                return self.items(node)
            case "w":
                return self.word(node)
            case "b":
                return bare(self.word(node))
            case "v":
                return self.variable(node)
            case "n":
                return self.number(node)
            case "k":
                return self.key(node)
            case "t":
                return self.order(node.type, inner=True)
            case "text":
                return self.word(ir.Op("str.of", (node,), type=t.STR))
            case _:
                pass
        if is_number(node.type) and self.slots == "arith":
            return self.number(node, slot.need)
        if is_container(node.type) and self.slots in ("word", "void"):
            return self.array(node)
        word = self.word(node)
        return word[1:-1] if re.fullmatch(r'"-?\d+"', word) else word

    # --- the forms of an expression -----------------------------------------------------------------------------------

    def value(self, node: ir.Expr) -> Value:
        code = self.code(node)
        assert isinstance(code, Value), node
        return code

    def number(self, node: ir.Expr, need: int = 0) -> str:
        """The expression inside ``(( ))``."""
        value = self.value(node)
        match value.form:
            case "arith":
                return self.enclose(value, need)
            case "var":
                return value.text
            case "test":
                return self.flag(value)
            case "word":
                return bare(value.text) if not value.text.startswith('"$((') else inside(value.text)
            case _:
                raise UnsupportedError("number", "a container where a number is wanted", node.span)

    def word(self, node: ir.Expr) -> str:
        """The expression as one quoted word."""
        if isinstance(node.type, t.Dict):
            return f'"${{{self.listed(node)}[*]@Q}}"'
        return self.as_word(self.value(node), node.type)

    def as_word(self, value: Value, type_: t.Type) -> str:
        match value.form:
            case "word":
                return value.text
            case "var" if is_array(type_):
                return f'"${{{value.text}[*]@Q}}"'
            case "var":
                return f'"${value.text}"'
            case "arith":
                return f'"{value.text}"' if re.fullmatch(r"-?\d+|\$\{[^{}]*\}", value.text) else f"$(( {value.text} ))"
            case "test":
                return f'"${self.flag(value)}"'
            case "items":
                name = self.fresh("items")
                self.line(f"{self.scope} -a {name}=({value.text})")
                return f'"${{{name}[*]@Q}}"'
            case _:
                return NONE

    def flag(self, test: Value) -> str:
        """The name of a variable that holds 1 or 0."""
        name = self.fresh("flag")
        self.line(f"{self.scope} -i {name}=0")
        self.line(f"{test.text} && {name}=1")
        return name

    def condition(self, node: ir.Expr) -> str:
        """The expression as a command whose status is its truth."""
        value = self.value(node)
        match value.form:
            case "test":
                return value.text
            case "arith" | "var":
                return f"(( {value.text} ))"
            case _:
                return f"(( {bare(value.text)} ))"

    def variable(self, node: ir.Expr) -> str:
        """The name of a variable that holds the value, for expansions that take one."""
        value = self.value(node)
        if value.form == "var" and not is_container(node.type):
            return value.text
        name = self.fresh("text")
        self.line(f"{self.scope} {name}={bare(self.as_word(value, node.type))}")
        return name

    def array(self, node: ir.Expr) -> str:
        """The name of an array (a dictionary: of its two arrays) with the value."""
        if isinstance(node, ir.Coerce) and is_container(node.operand.type) and same_form(node.operand.type, node.type):
            return self.array(node.operand)
        if isinstance(node.type, t.Dict):
            value = self.value(node)
            if value.form == "var":
                return value.text
            name = self.fresh("table")
            self.new_table(name, self.spread(value, node))
            return name
        value = self.value(node)
        if value.form == "var":
            if MARK.fullmatch(value.text):
                self.put_away()
                return self.kept[int(value.text[1:-1])]
            return value.text
        name = self.fresh("items")
        self.line(f"{self.scope} -a {name}={self.array_text(value)}")
        return name

    def array_text(self, value: Value) -> str:
        """What stands after ``=`` in the declaration of an array."""
        match value.form:
            case "items":
                return f"({value.text})"
            case "var":
                return f'("${{{value.text}[@]}}")'
            case "word":
                return f'"({inside(value.text)})"'
            case _:
                raise UnsupportedError("array", "no array here")

    def items(self, node: ir.Expr) -> str:
        """The elements as words (of a dictionary: keys and values in turn)."""
        if isinstance(node.type, t.Dict):
            return f'"${{{self.listed(node)}[@]}}"'
        if isinstance(node.type, t.Str):
            return self.items(ir.Op("str.chars", (node,), type=t.List(t.STR)))
        value = self.value(node)
        match value.form:
            case "items":
                return value.text
            case "var":
                return f'"${{{value.text}[@]}}"'
            case _:
                name = self.fresh("items")
                self.line(f"{self.scope} -a {name}={self.array_text(value)}")
                return f'"${{{name}[@]}}"'

    def listed(self, node: ir.Expr) -> str:
        """The name of an array with the keys and values of a dictionary in turn."""
        value = self.value(node)
        if value.form == "items":
            found = re.fullmatch(r'"\$\{([^{}]+)\[@\]\}"', value.text)
            if found:
                return found[1]
            name = self.fresh("pairs")
            self.line(f"{self.scope} -a {name}=({value.text})")
            return name
        if value.form == "word":
            name = self.fresh("pairs")
            self.line(f"{self.scope} -a {name}={self.array_text(value)}")
            return name
        answer = self.command(f"{self.helper('pairs_of')} {value.text}", False, t.List(t.STR))
        return answer.text

    def spread(self, value: Value, node: ir.Expr) -> str:
        """Keys and values in turn, as words."""
        match value.form:
            case "items":
                return value.text
            case "word":
                name = self.fresh("pairs")
                self.line(f"{self.scope} -a {name}={self.array_text(value)}")
                return f'"${{{name}[@]}}"'
            case _:
                return self.items(node)

    def new_table(self, name: str, items: str) -> None:
        """Declares a dictionary with these keys and values in turn."""
        self.locals |= {name, f"{name}_keys"}
        self.line(f"{self.scope} -A {name}=()")
        self.line(f"{self.scope} -a {name}_keys=()")
        if items:
            self.line(f"{self.helper('put_all')} {name} {items}")

    def key(self, node: ir.Expr) -> str:
        """A subscript of a dictionary: with a dot in front, since Bash has no empty one."""
        word = self.word(node)
        text = inside(word) if re.fullmatch(r'"(\$\w+|[\w.-]+)"', word) else word
        return f"[.{text}]"

    # --- expressions --------------------------------------------------------------------------------------------------

    def expr_Name(self, node: ir.Name) -> Value:
        if isinstance(node.type, t.Func):
            functions = {f.name for f in self.module.functions} | {f.name for f in ir.walk(self.module, ir.Function)}
            if node.id in functions:
                return Value(self.name(node.id))
        return Value(self.name(node.id), form="var")

    def expr_Const(self, node: ir.Const) -> Value:
        match node.value:
            case None:
                self.helper("NONE")
                return Value(NONE, form="items" if is_container(node.type) else "word")
            case bool():
                return arith("1" if node.value else "0")
            case int():
                if node.type == t.BIGINT:
                    return Value(f'"{node.value}"')
                if not -(2**63) <= node.value < 2**63:
                    raise UnsupportedError("bigint", "integers have 64 bits in Bash", node.span)
                if node.value == -(2**63):
                    return arith("1 << 63", self.operators.infix["<<"])
                return arith(str(node.value), super().int_literal(node.value, node.type).prec)
            case float():
                return Value(f'"{node.value!r}"')
            case str():
                if "\0" in node.value or any(0xD800 <= ord(c) < 0xE000 for c in node.value):
                    raise UnsupportedError("text", "a text of Bash has no NUL and no surrogate", node.span)
                return Value(quoted(node.value))
            case bytes():
                return Value(" ".join(map(str, node.value)), form="items")
            case _:
                raise UnsupportedError("literal", f"no literal for {type(node.value).__name__}", node.span)

    def sequence(self, items: Sequence[ir.Expr]) -> Value:
        words = [self.word(i) for i in items]
        return Value(" ".join(bare(w) if re.fullmatch(r'"-?[\w.]+"', w) else w for w in words), form="items")

    def expr_ListLit(self, node: ir.ListLit) -> Value:
        return self.sequence(node.items)

    def expr_TupleLit(self, node: ir.TupleLit) -> Value:
        return self.sequence(node.items)

    def expr_SetLit(self, node: ir.SetLit) -> Value:
        value = self.sequence(node.items)
        if all(isinstance(i, ir.Const) for i in node.items) and len({str(i) for i in node.items}) == len(node.items):
            return value
        return self.command(f"{self.helper('distinct')} {value.text}", False, node.type)

    def expr_DictLit(self, node: ir.DictLit) -> Value:
        return self.sequence([e for entry in node.entries for e in entry])

    def expr_Interp(self, node: ir.Interp) -> Value:
        words: list[str] = []
        for part in node.parts:
            if isinstance(part, ir.Const):
                words.append(quoted(part.value))
                continue
            concept = "str.repr" if part.conversion == "r" else "str.of"
            words.append(self.word(ir.Op(concept, (part.value,), type=t.STR, span=part.span)))
        return Value(self.glued(words))

    def glued(self, words: Sequence[str]) -> str:
        return joined(f'"{w}"' if w.startswith("$((") else w for w in words)

    def expr_Compare(self, node: ir.Compare) -> Value:
        left, right = node.left.type, node.right.type
        if is_number(left) and is_number(right):
            rank = self.operators.infix[node.op]
            return arith(f"{self.number(node.left, rank + 1)} {node.op} {self.number(node.right, rank + 1)}", rank)
        if any(is_mixed(part) for side in (left, right) for part in (side, *t.children(side))):
            raise UnsupportedError("union", "equal numbers of two types are not the same word", node.span)
        if isinstance(left, t.Union) != isinstance(right, t.Union):
            raise UnsupportedError("union", f"{t.show(left)} compared with {t.show(right)}", node.span)
        if t.BIGINT in (left, right):
            return Value(f"{self.helper('compare_big')} {self.word(node.left)} '{node.op}' {self.word(node.right)}", form="test")
        floats = isinstance(left, t.Float) or isinstance(right, t.Float)
        if node.op in ("==", "!=") and not floats:
            if isinstance(left, t.Dict | t.Set):
                helper = "same_table" if isinstance(left, t.Dict) else "same_members"
                text = f"{self.helper(helper)} {self.array(node.left)} {self.array(node.right)}"
                return Value(text if node.op == "==" else f"! {text}", form="test")
            return Value(f"[[ {bare(self.word(node.left))} {node.op} {self.word(node.right)} ]]", form="test")
        if isinstance(left, t.Str) and isinstance(right, t.Str):
            one, two = bare(self.word(node.left)), self.word(node.right)
            if node.op in ("<", ">"):
                return Value(f"[[ {one} {node.op} {two} ]]", form="test")
            opposite = {"<=": ">", ">=": "<"}[node.op]
            return Value(f"[[ ! {one} {opposite} {two} ]]", form="test")
        if floats:
            return Value(f"{self.helper('compare_floats')} {self.word(node.left)} '{node.op}' {self.word(node.right)}", form="test")
        order = self.order(left).strip("'").replace("\\", r"\\")
        answer = self.command(f"{order} {self.word(node.left)} {self.word(node.right)}", True, t.INT)
        return arith(f"{answer.text} {node.op} 0", self.operators.infix[node.op])

    def expr_IsNone(self, node: ir.IsNone) -> Value:
        op = "!=" if node.negated else "=="
        if isinstance(node.operand.type, t.NoneT):
            return arith("0" if node.negated else "1")
        if not isinstance(node.operand.type, t.Optional | t.AnyT):
            return arith("1" if node.negated else "0")
        self.helper("NONE")
        if is_array(node.operand.type):
            return Value(f'[[ "${{{self.array(node.operand)}[*]}}" {op} {NONE} ]]', form="test")
        return Value(f"[[ {bare(self.word(node.operand))} {op} {NONE} ]]", form="test")

    def expr_Not(self, node: ir.Not) -> Value:
        operand = node.operand
        if isinstance(operand, ir.Compare):
            opposite = {"==": "!=", "!=": "==", "<": ">=", ">=": "<", ">": "<=", "<=": ">"}
            if not isinstance(operand.left.type, t.Float):
                return self.expr_Compare(ir.Compare(opposite[operand.op], operand.left, operand.right, type=t.BOOL))  # type: ignore[arg-type]
        if isinstance(operand, ir.IsNone):
            return self.expr_IsNone(ir.IsNone(operand.operand, not operand.negated, type=t.BOOL))
        if isinstance(operand, ir.Truthy) and is_container(operand.operand.type) and not isinstance(operand.operand.type, t.Optional):
            empty = ir.Compare("==", ir.Length(operand.operand, type=t.INT), ir.Const(0, type=t.INT), type=t.BOOL)
            return self.expr_Compare(empty)
        value = self.value(operand)
        if value.form == "test" and re.fullmatch(r"\[\[ -[nz] [^ ]* \]\]", value.text):
            return Value(f"[[ -{'z' if value.text[4] == 'n' else 'n'}{value.text[5:]}", form="test")
        if value.form == "test":
            simple = value.text.startswith("! ") and not re.search(r" (&&|\|\|) ", value.text)
            return Value(value.text[2:] if simple else f"! {value.text}", form="test")
        rank = self.operators.prefix["!"]
        return arith(f"!{self.enclose(value, rank)}", rank)

    def expr_Truthy(self, node: ir.Truthy) -> Value:
        operand = node.operand
        match operand.type:
            case t.Int(bits=0):
                return Value(f"[[ {bare(self.word(operand))} != 0 ]]", form="test")
            case t.Int() | t.Bool():
                return self.value(operand)
            case t.Str():
                return Value(f"[[ -n {bare(self.word(operand))} ]]", form="test")
            case t.Float():
                return Value(f"{self.helper('compare_floats')} {self.word(operand)} '!=' 0", form="test")
            case t.Union():
                return Value(f"[[ {bare(self.word(operand))} != @(*:|int:0|bool:0|float:0.0|float:-0.0) ]]", form="test")
            case t.Optional(inner=inner) if is_container(inner) and isinstance(operand, ir.Name):
                there = ir.IsNone(operand, negated=True, type=t.BOOL)
                return self.expr_BoolOp(ir.BoolOp("and", (there, ir.Truthy(ir.Coerce(operand, type=inner), type=t.BOOL)), type=t.BOOL))
            case type_ if is_container(type_):
                return arith(self.number(ir.Length(operand, type=t.INT)) + " > 0", self.operators.infix[">"])
            case _:
                code = super().expr_Truthy(node)
                assert isinstance(code, Value)
                return code

    def expr_BoolOp(self, node: ir.BoolOp) -> Value:
        """Side by side where no operand needs a command before it; otherwise one ``if`` inside another."""
        values: list[Value] = []
        for position, item in enumerate(node.items):
            if position == 0:
                values.append(self.value(item))
                self.put_away()
                values[0] = self.settled(values[0])
                continue
            with self.apart() as lines:
                value = self.value(item)
            if lines or self.pending:
                return self.nested(node, values, position, item)
            values.append(value)
        return self.together(node.op, values)

    def settled(self, value: Value) -> Value:
        """The value with its answers replaced by the variables that they are kept in."""
        return Value(MARK.sub(lambda m: self.kept.get(int(m[1]), m[0]), value.text), value.prec, value.form)

    def together(self, op: str, values: Sequence[Value]) -> Value:
        symbol = "&&" if op == "and" else "||"
        rank = self.operators.infix[symbol]
        if all(v.form in ("arith", "var") for v in values):
            return arith(f" {symbol} ".join(self.enclose(v, rank + (i > 0)) for i, v in enumerate(values)), rank)
        if all(v.form == "test" and v.text.startswith("[[ ") and v.text.count("[[") == 1 for v in values):
            inner = [v.text[3:-3] for v in values]
            grouped = [f"( {i} )" if re.search(r" (&&|\|\|) ", i) else i for i in inner]
            return Value(f"[[ {f' {symbol} '.join(grouped)} ]]", form="test")
        texts = []
        for v in values:
            text = v.text if v.form == "test" else f"(( {v.text} ))"
            texts.append(f"{{ {text}; }}" if re.search(r"\]\] (&&|\|\|) |\)\) (&&|\|\|) ", text) else text)
        return Value(f"{{ {f' {symbol} '.join(texts)}; }}", form="test")

    def nested(self, node: ir.BoolOp, values: list[Value], position: int, item: ir.Expr) -> Value:
        """A flag that is refined while it is undecided."""
        self.pending.clear()
        name = self.fresh("flag")
        first = values[0] if len(values) == 1 else self.together(node.op, values)
        start = "0" if node.op == "and" else "1"
        self.line(f"{self.scope} -i {name}={start}")
        text = first.text if first.form == "test" else f"(( {first.text} ))"
        opposite = text[2:] if text.startswith("! ") else f"! {text}"
        self.line(f"if {text if node.op == 'and' else opposite}; then")
        self.depth += 1
        rest = node.items[position:]
        last = self.value(item if len(rest) == 1 else ir.BoolOp(node.op, rest, type=t.BOOL))
        if last.form == "test":
            self.line(f"{last.text} && {name}=1" if node.op == "and" else f"{last.text} || {name}=0")
        else:
            self.assign(name, Raw(last, type=t.BOOL), "")
        self.depth -= 1
        self.line("fi")
        return Value(name, form="var")

    def expr_IfExp(self, node: ir.IfExp) -> Value:
        """``c ? a : b`` inside ``(( ))``; otherwise a variable that an ``if`` sets."""
        if is_number(node.type):
            cond = self.settled(self.kept_value(node.cond))
            with self.apart() as lines:
                then, orelse = self.value(node.then), self.value(node.orelse)
            if not lines and not self.pending and all(v.form in ("arith", "var") for v in (cond, then, orelse)):
                rank = self.operators.infix["?"]
                return arith(f"{self.enclose(cond, rank + 1)} ? {then.text} : {self.enclose(orelse, rank)}", rank)
            self.pending.clear()
            text = cond.text if cond.form == "test" else f"(( {cond.text} ))"
        else:
            text = self.condition(node.cond)
        name = self.fresh("choice")
        self.declare_empty(name, node.type)
        self.line(f"if {text}; then")
        self.branch(name, node.then)
        self.line("else")
        self.branch(name, node.orelse)
        self.line("fi")
        return Value(name, form="var")

    def kept_value(self, node: ir.Expr) -> Value:
        value = self.value(node)
        self.put_away()
        return value

    def branch(self, name: str, value: ir.Expr) -> None:
        self.depth += 1
        start = len(self.lines)
        self.assign(name, value, "")
        if len(self.lines) == start:
            self.line(":")
        self.depth -= 1

    def declare_empty(self, name: str, type_: t.Type) -> None:
        """Declares a variable that gets its value later."""
        self.locals.add(name)
        if isinstance(type_, t.Dict):
            self.new_table(name, "")
        elif is_array(type_):
            self.line(f"{self.scope} -a {name}=()")
        elif is_number(type_):
            self.integers.add(name)
            self.line(f"{self.scope} -i {name}")
        else:
            self.line(f"{self.plain(f'{self.scope} ', name)}{name}")

    def plain(self, declared: str, name: str) -> str:
        """What declares a variable that is no integer."""
        return f"{declared}+i " if declared and name in self.integers else declared

    def expr_Block(self, node: ir.Block) -> Value:
        for statement in node.stmts:
            self.put_away()
            self.stmt(statement)
        return self.value(node.value)

    def expr_Coerce(self, node: ir.Coerce) -> Value:
        operand, type_ = node.operand, node.type
        key = f"coerce.{kind(operand.type)}.{kind(type_)}"
        chosen = type_.inner if isinstance(type_, t.Optional) else type_
        if isinstance(operand.type, t.Optional) and isinstance(chosen, t.Union) and not isinstance(operand.type.inner, t.Union):
            raise UnsupportedError("union", f"{t.show(operand.type)} as one of several types", node.span)
        if isinstance(operand.type, t.Optional) and not isinstance(type_, t.Optional):
            if is_container(type_):
                return self.value(operand)
            key = "coerce.optional.inner"
        if key in self.target.rules:
            code = self.rule(key, (operand,), node)
            assert isinstance(code, Value)
            return code
        if is_container(type_) and is_container(operand.type) and not same_form(operand.type, type_):
            return self.converted(operand, type_)
        if isinstance(type_, t.Optional) and isinstance(type_.inner, t.Union) and not isinstance(operand.type, t.Optional | t.NoneT):
            type_ = type_.inner
        if isinstance(type_, t.Union) and not isinstance(operand.type, t.Union):
            alike = [m for m in type_.members if same_form(operand.type, m)]
            member = operand.type if operand.type in alike or not alike else alike[0]
            return Value(joined([f'"{tag(member, type_)}:"', self.quotable(operand)]))
        if isinstance(operand.type, t.Union) and isinstance(type_, t.Union) and not marked_alike(operand.type, type_):
            raise UnsupportedError("union", f"{t.show(operand.type)} as {t.show(type_)}", node.span)
        if isinstance(operand.type, t.Optional) and isinstance(operand.type.inner, t.Union) and not isinstance(chosen, t.Union):
            raise UnsupportedError("union", f"{t.show(operand.type)} as {t.show(type_)}", node.span)
        if isinstance(operand.type, t.Union) and not isinstance(type_, t.Union | t.Optional):
            if is_mixed(operand.type) and is_mixed(t.Union((type_, t.BOOL))) and operand not in self.asked:
                raise UnsupportedError("union", f"what is computed with {t.show(operand.type)} depends on what it is", node.span)
            return self.element_answer(f"{self.helper('held')} {tag(type_, operand.type)} {self.word(operand)}", True, type_)
        return self.value(operand)

    def converted(self, operand: ir.Expr, type_: t.Type) -> Value:
        """An array whose elements are those of another in the form of another type."""
        given, wanted = (x.inner if isinstance(x, t.Optional) else x for x in (operand.type, type_))
        if not isinstance(given, t.List | t.Set | t.Iter) or not isinstance(wanted, t.List | t.Set | t.Iter):
            raise UnsupportedError("union", f"{t.show(given)} as {t.show(wanted)}", operand.span)
        out, item = self.fresh("converted"), self.fresh("element")
        element = ir.Name(item, type=given.elem)
        self.each(operand, ir.Lambda((ir.Param(item, given.elem),), ir.Coerce(element, type=wanted.elem)), out)
        return Value(out, form="var")

    def each(self, items: ir.Expr, function: ir.Expr, out: str) -> None:
        raise NotImplementedError

    @staticmethod
    def fit(value: ir.Expr, type_: t.Type) -> ir.Expr:
        """The value in the form that its place has."""
        inner = type_.inner if isinstance(type_, t.Optional) else type_
        held = value.type.inner if isinstance(value.type, t.Optional) else value.type
        if isinstance(inner, t.Union) and (held in inner.members or (isinstance(held, t.Union) and held != inner)):
            return ir.Coerce(value, type=inner)
        if same_form(value.type, type_) or not is_container(value.type) or not is_container(type_):
            return value
        return ir.Coerce(value, type=type_)

    def quotable(self, node: ir.Expr) -> str:
        """A word that can be glued to others."""
        word = self.word(node)
        return f'"{word}"' if word.startswith("$((") else word

    def expr_IsType(self, node: ir.IsType) -> Value:
        type_ = node.operand.type
        if isinstance(type_, t.Optional):
            if not isinstance(type_.inner, t.Union):
                return self.expr_IsNone(ir.IsNone(node.operand, not isinstance(node.of, t.NoneT), type=t.BOOL))
            type_ = type_.inner
        if not isinstance(type_, t.Union):
            raise UnsupportedError("type", f"the type of {t.show(type_)} is not asked at run time", node.span)
        return Value(f"[[ {bare(self.word(node.operand))} == {tag(node.of, type_)}:* ]]", form="test")

    def expr_Assigned(self, node: ir.Assigned) -> Value:
        name = self.name(node.name)
        self.assign(name, node.value, "" if name in self.locals else f"{self.scope} ")
        return Value(name, form="var")

    # --- access -------------------------------------------------------------------------------------------------------

    def expr_Index(self, node: ir.Index) -> Value:
        obj = node.obj
        safe = node.on_fail == "unreachable" or isinstance(obj.type, t.Tuple)
        if isinstance(obj.type, t.Str):
            if not safe:
                return self.command(f"{self.helper('char_at')} {self.word(obj)} {self.word(node.index)}", True, node.type)
            name = self.variable(obj)
            return Value(f'"${{{name}:{self.offset(node.index)}:1}}"')
        name = self.array(obj)
        if not safe:
            return self.element_answer(f"{self.helper('item_at')} {name} {self.word(node.index)}", True, node.type)
        index = self.number(node.index)
        if is_number(node.type) and not MARK.search(name):
            return arith(f"{name}[{index}]")
        return Value(f'"${{{name}[{index}]}}"')

    def offset(self, node: ir.Expr) -> str:
        """A number after a colon, where ``-`` and ``?`` would mean something else."""
        text = self.number(node)
        return f" {text}" if text.startswith("-") else f"({text})" if "?" in text else text

    def expr_Lookup(self, node: ir.Lookup) -> Value:
        name = self.array(node.obj)
        if node.on_fail == "unreachable":
            return Value(f'"${{{name}{self.key(node.key)}}}"')
        if is_container(node.key.type) and tells(self.module, "KeyError"):
            self.say_missing(ir.Op("dict.contains", (node.obj, node.key), type=t.BOOL), node.key)
        helper = "entry_of" if isinstance(node.obj.type, t.Dict) and isinstance(node.obj.type.key, t.Str) else "entry_at"
        return self.element_answer(f"{self.helper(helper)} {name} {self.word(node.key)}", True, node.type)

    def say_missing(self, there: ir.Expr, key: ir.Expr) -> None:
        """Raises an error that shows the key, where a handler looks at that."""
        if not all(map(self.repeatable, key.items if isinstance(key, ir.TupleLit) else (key,))):
            raise UnsupportedError("message", "the message of a KeyError shows a key that has no name here", key.span)
        error = ir.New("KeyError", (composed_repr(self.module, key),), type=t.Class("KeyError"))
        self.stmt(ir.If(ir.Not(there, type=t.BOOL), (ir.Raise(error),)))

    def expr_Length(self, node: ir.Length) -> Value:
        obj = node.obj
        if isinstance(obj.type, t.Str):
            return arith(f"${{#{self.variable(obj)}}}")
        return arith(f"${{#{self.array(obj)}[@]}}")

    def expr_Slice(self, node: ir.Slice) -> Value:
        """Natively where the bounds count from the start, else by a helper."""
        obj, lo, hi, step = node.obj, node.lo, node.hi, node.step
        text = isinstance(obj.type, t.Str)
        if step is not None and not (isinstance(step, ir.Const) and step.value == 1):
            ahead = isinstance(step, ir.Const) and isinstance(step.value, int) and step.value > 0
            if text and ahead and is_left_out(hi) and (is_left_out(lo) or (lo is not None and self.sizes.natural(lo))):
                start = "0" if lo is None or is_left_out(lo) else self.word(lo)
                return self.command(f"{self.helper('every_nth')} {self.word(obj)} {start} {self.word(step)}", False, node.type)
            bounds = " ".join('""' if b is None or (isinstance(b, ir.Const) and b.value is None) else self.word(b) for b in (lo, hi, step))
            source = self.word(obj) if text else self.array(obj)
            return self.command(f"{self.helper('text_steps' if text else 'list_steps')} {source} {bounds}", True, node.type)
        part = self.plain_part(lo, hi, node.nonneg, node.inside)
        if part is None and text and lo is None and isinstance(hi, ir.Const) and hi.value == -1:
            return Value(f'"${{{self.variable(obj)}%?}}"')
        if part is None and text and hi is None and isinstance(lo, ir.Const) and lo.value == -1:
            return Value(f'"${{{self.variable(obj)}: -1}}"')
        if part is None:
            bounds = " ".join('""' if b is None else self.word(b) for b in (lo, hi))
            source = self.word(obj) if text else self.array(obj)
            return self.command(f"{self.helper('text_part' if text else 'list_part')} {source} {bounds}", False, node.type)
        if text:
            return Value(f'"${{{self.variable(obj)}{part}}}"')
        return Value(f'"${{{self.array(obj)}[@]{part}}}"', form="items")

    def plain_part(self, lo: ir.Expr | None, hi: ir.Expr | None, nonneg: bool, inside: bool) -> str | None:
        """``:offset:length`` where both are known not to be negative; None otherwise."""

        def natural(bound: ir.Expr) -> bool:
            return nonneg or inside or self.sizes.natural(bound)

        if lo is not None and not natural(lo):
            return None
        if hi is None:
            return "" if lo is None else f":{self.offset(lo)}"
        start = "0" if lo is None else self.offset(lo)
        if lo is None or (isinstance(lo, ir.Const) and lo.value == 0):
            return f":{start}:{self.offset(hi)}" if natural(hi) else None
        match lo, hi:
            case ir.Const(value=a), ir.Const(value=b) if 0 <= a <= b:
                return f":{a}:{b - a}"
            case ir.Arith(op="+", left=base, right=ir.Const(value=a)), ir.Arith(op="+", left=left, right=ir.Const(value=b)) if (
                left == base and a <= b
            ):
                return f":{start}:{b - a}"
            case _, ir.Arith(op="+", left=left, right=right) if left == lo and self.sizes.natural(right):
                return f":{start}:{self.offset(right)}"
            case ir.Expr(), _ if natural(hi) and self.repeatable(lo) and self.repeatable(hi):
                low, high = self.number(lo), self.number(hi)
                return f":{start}:{high} - {low}" if inside else f":{start}:({high} > {low} ? {high} - {low} : 0)"
            case _:
                return None

    def expr_Range(self, node: ir.Range) -> Value:
        words = " ".join(self.word(e) for e in (node.start, node.stop, node.step))
        return self.command(f"{self.helper('counted')} {words}", True, node.type)

    # --- calls --------------------------------------------------------------------------------------------------------

    def arguments_of(self, args: Sequence[ir.Expr], functions: Iterable[ir.Function] = ()) -> str:
        """References for containers (where the argument is one itself: what it refers to), words for all else."""
        out = []
        changed = {i for f in functions for i, p in enumerate(f.params) if p.mutated}
        for i, arg in enumerate(args):
            if i in changed and isinstance(arg, ir.Op) and arg.concept in COPYING and is_container(arg.type):
                # A copy is its original where nobody changes it.
                copy = ir.Name(self.fresh("copy"), type=arg.type)
                self.stmt(ir.Declare(copy.id, arg.type, arg))
                arg = copy
            if not is_container(arg.type):
                word = self.word(arg)
                out.append(word[1:-1] if re.fullmatch(r'"-?\d+"', word) else word)
                continue
            name = self.array(arg)
            out.append(f'"${{!{name}}}"' if name in self.references else name)
        return "".join(f" {a}" for a in out)

    def expr_Call(self, node: ir.Call) -> Value:
        name = self.name(node.func)
        callee = next((f for f in self.module.functions if f.name == node.func), None)
        if callee is not None and len(callee.params) >= len(node.args):
            fitted = tuple(self.fit(a, p.type) for a, p in zip(node.args, callee.params, strict=False))
            if any(p.mutated and f is not a for p, f, a in zip(callee.params, fitted, node.args, strict=False)):
                raise UnsupportedError("alias", "a container that is changed where it has another form", node.span)
            node = ir.Call(node.func, fitted, type=node.type, span=node.span)
        arguments = self.arguments_of(node.args, [callee] if callee is not None else ())
        text = f"{name}{arguments}" if name not in self.locals else f'"${name}"{arguments}'
        return self.command(text, True, node.type)

    def expr_CallValue(self, node: ir.CallValue) -> Value:
        if isinstance(node.func, ir.Lambda):
            raise UnsupportedError("lambda", "a function that is called where it stands", node.span)
        refuse_generator_value(node)
        return self.command(f"{self.word(node.func)}{self.arguments_of(node.args)}", True, node.type)

    def order(self, type_: t.Type, inner: bool = False) -> str:
        """The command that compares two values of a type (or two elements of a container), as one word."""
        found = re.sub(r"[a-z_]+", lambda word: self.helper(word[0]), order_of(type_, inner))
        return found if found.isidentifier() else f"'{found}'"

    # --- hooks --------------------------------------------------------------------------------------------------------

    def assign(self, name: str, value: ir.Expr, declared: str) -> None:
        raise NotImplementedError


def is_left_out(bound: ir.Expr | None) -> bool:
    return bound is None or (isinstance(bound, ir.Const) and bound.value is None)


def marked_alike(given: t.Union, wanted: t.Union) -> bool:
    """Do the values of one union begin as they do in another?"""
    return all(m in wanted.members and tag(m, given) == tag(m, wanted) for m in given.members)


def tag(type_: t.Type, union: t.Union) -> str:
    """What a value of a union begins with, before a colon."""
    name = kind(type_)
    alike = [m for m in union.members if kind(m) == name]
    if type_ not in alike:
        raise UnsupportedError("union", f"{t.show(type_)} is not of {t.show(union)}")
    return name if len(alike) == 1 else f"{name}{alike.index(type_) + 1}"


def order_of(type_: t.Type, inner: bool = False) -> str:
    """The helper that compares values of a type, perhaps with those that it asks for their parts."""
    if inner:
        match type_:
            case t.List(elem=e) | t.Set(elem=e) | t.Iter(elem=e):
                return order_of(e)
            case t.Dict(key=k):
                return order_of(k)
            case t.Str():
                return "compare_texts"
            case t.Tuple(items=items):
                return order_of(t.join_all(items))
            case t.Bytes():
                return "compare_numbers"
            case _:
                raise UnsupportedError("order", f"no order of {t.show(type_)}")
    match type_:
        case t.Int(bits=0):
            return "order_big"
        case t.Int() | t.Bool():
            return "compare_numbers"
        case t.Float():
            return "order_floats"
        case t.Str():
            return "compare_texts"
        case t.List(elem=e):
            return row_order((e,))
        case t.Tuple(items=items):
            return row_order(items)
        case t.Never():
            return "compare_texts"
        case t.Optional(inner=i):
            return f"order_present {order_of(i).replace(' ', ':')}"
        case _:
            raise UnsupportedError("order", f"no order of {t.show(type_)}")


def row_order(items: tuple[t.Type, ...]) -> str:
    """How rows compare: how their elements do, between commas, which ``read`` finds as long as no backslash stands before them.

    A colon stands for the space before a command's operand.
    """
    orders = [order_of(i).replace("\\", r"\\").replace(",", r"\,").replace(" ", ":") for i in items]
    return f"compare_rows {','.join(orders or ['compare_texts'])}"
