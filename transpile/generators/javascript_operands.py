"""JavaScript's operands in their places: arrays, keys, patterns, orders and texts of values."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.frozen import dataclass
from dragoman.transpile.generators.base import ATOM, POSTFIX, Code, element_type
from dragoman.transpile.generators.narrowing import Narrowing
from dragoman.transpile.generators.operands import sure, zero_filled
from dragoman.transpile.passes.lazy import unmade

#: How the names of operations begin whose result is an array that nothing else holds.
MAKING = (
    "list.sorted",
    "list.reversed",
    "list.concat",
    "list.repeat",
    "list.copy",
    "str.split",
    "str.chars",
    "dict.keys",
    "dict.values",
    "dict.items",
    "set.to_list",
    "iter.zip",
    "iter.enumerate",
    "iter.reversed",
    "iter.chain",
    "iter.accumulate",
    "iter.p",
    "iter.combinations",
    "iter.groupby",
    "heap.n",
    "counter.most",
)
#: What reads standard input.
READS = frozenset({"io.input", "io.input_prompt", "io.read_all", "io.read_line", "io.read_lines", "scan.word"})


class JavaScriptOperands(Narrowing):
    EXCLUDES = True
    #: What is said of a parameter whose type the compiler would find too narrow.
    LOOSE: ClassVar[str] = ""

    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: The error that the innermost handler has caught, and the variable that is being assigned.
        self.caught = "error"
        self.assigning: str | None = None
        #: Variables of the function at hand that are assigned again after their declaration.
        self.reassigned: frozenset[str] = frozenset()
        #: Variables of the function at hand that only count upwards, and from where.
        self.counters: Mapping[str, int] = {}
        #: Its parameters that keep the value that they are given, and its variables that hold one character of a text.
        self.given: frozenset[str] = frozenset()
        self.letters: frozenset[str] = frozenset()
        #: Functions and variables that give iterators without end.
        self.endless: frozenset[str] = frozenset()
        #: Is an iterator read on after some of its elements were taken?
        self.resumed = False
        #: Do integers change by small steps only, so that all stay exact?
        self.counts_only = False
        #: Is a RangeError as good as a ValueError in helpers?
        self.native_refusals: frozenset[str] = frozenset()

    # --- operands in their places -------------------------------------------------------------------------------------

    def slot_array(self, node: ir.Expr) -> Code:
        """An iterable as an array: spread only where it is not one already."""
        if self.is_array(node):
            return super().code(node)
        return Code(f"[...{self.slot_iterable(node).text}]", ATOM)

    def slot_fresh(self, node: ir.Expr) -> Code:
        """An iterable as an array of its own: a copy of what may have another owner."""
        made = isinstance(node, ir.Range | ir.ListLit | ir.Slice) or (isinstance(node, ir.Comp) and not unchanged(node))
        if made or (isinstance(node, ir.Op) and node.concept.startswith(MAKING) and self.is_array(node)):
            return super().code(node)
        return Code(f"[...{self.slot_iterable(node).text}]", ATOM)

    def slot_iterable(self, node: ir.Expr) -> Code:
        """An iterable as anything that can be iterated: no copy where the original will do."""
        match node:
            case ir.Op(concept="str.chars" | "set.to_list" | "dict.items" | "iter.to_list" | "list.copy", args=(operand,)):
                return self.slot_iterable(operand)
            case ir.Op(concept="dict.keys" | "dict.values" as concept, args=(operand,)):
                return Code(f"{self.expr(operand, POSTFIX)}.{concept[5:]}()", POSTFIX)
            case ir.Name(type=t.Dict()):
                return Code(self.expr(node))
            case ir.MethodCall(method="__iter__", obj=obj):
                return super().code(obj)
            case _:
                return super().code(node)

    def slot_key(self, node: ir.Expr) -> Code:
        """A key of a map or a member of a set; what compares by value goes through ``keyOf``."""
        inner = node.type.inner if isinstance(node.type, t.Optional) else node.type
        by_value = isinstance(inner, t.Class) and self.class_says(inner.name, "__eq__")
        if isinstance(inner, t.Union) and all(isinstance(m, t.Bool | t.Int | t.Str | t.NoneT) for m in inner.members):
            return self.code(node)
        if isinstance(inner, t.Bool | t.Int | t.Float | t.Str | t.Char | t.NoneT | t.Class | t.Func) and not by_value:
            return self.code(node)
        return Code(f"{self.helper('keyOf')}({self.expr(node)})", POSTFIX)

    def keyed(self, items: Sequence[ir.Expr]) -> str:
        return ", ".join(self.slot_key(i).text for i in items)

    def expr_SetLit(self, node: ir.SetLit) -> Code:
        if not node.items:
            return super().expr_SetLit(node)
        return Code(f"new Set([{self.keyed(node.items)}])", POSTFIX)

    def expr_DictLit(self, node: ir.DictLit) -> Code:
        if not node.entries:
            return super().expr_DictLit(node)
        entries = [f"[{self.slot_key(k).text}, {self.expr(v)}]" for k, v in node.entries]
        if len(entries) > 4 or sum(map(len, entries)) > 80:
            return Code("new Map([\n" + "".join(f"{self.INDENT}{e},\n" for e in entries) + "])", POSTFIX)
        return Code(f"new Map([{', '.join(entries)}])", POSTFIX)

    def slot_spread(self, node: ir.Expr) -> Code:
        """A list as part of another: its items where they are written out."""
        if isinstance(node, ir.ListLit) and node.items:
            return Code(self.arguments(node.items))
        text = self.expr(node, 20)
        if isinstance(node, ir.Op) and node.concept == "list.concat" and text.startswith("[") and text.endswith("]"):
            return Code(text[1:-1])  # ``[...a, ...b]`` in a longer list
        return Code(f"...{text}")

    def slot_count(self, node: ir.Expr) -> Code:
        """A number of repetitions: not below zero."""
        if isinstance(node, ir.Const):
            return Code(str(max(0, node.value)))
        if isinstance(node, ir.Length):
            return self.code(node)
        return Code(f"Math.max(0, {self.expr(node)})", POSTFIX)

    def slot_magnitude(self, node: ir.Expr) -> Code:
        """A negative constant without its sign."""
        assert isinstance(node, ir.Const)
        return Code(str(-node.value))

    def slot_turned(self, node: ir.Expr) -> Code:
        """An index counted from the other end."""
        return Code(str(-1 - node.value) if isinstance(node, ir.Const) else f"-1 - {self.expr(node, 120)}", 110)

    def slot_only(self, node: ir.Expr) -> Code:
        """The one item of a list that is written out."""
        assert isinstance(node, ir.ListLit)
        return self.code(node.items[0])

    def slot_each(self, node: ir.Expr) -> Code:
        """The items of a list that is written out, as arguments."""
        assert isinstance(node, ir.ListLit)
        return Code(", ".join(map(self.expr, node.items)))

    def slot_power(self, node: ir.Expr) -> Code:
        """Two to a constant power."""
        assert isinstance(node, ir.Const)
        if not 0 <= node.value <= 52:
            raise UnsupportedError("shift", f"a shift by {node.value} leaves what a JavaScript number can hold", node.span)
        return Code(str(1 << node.value))

    def slot_replacement(self, node: ir.Expr) -> Code:
        """A constant replacement text, in which ``$`` means itself."""
        assert isinstance(node, ir.Const)
        return self.code(ir.Const(node.value.replace("$", "$$"), type=t.STR))

    def slot_binary(self, node: ir.Expr) -> Code:
        """A function of two arguments, whatever else ``reduce`` passes."""
        if isinstance(node, ir.Lambda):
            return self.code(node)
        return Code(f"(a, b) => {self.expr(node, POSTFIX)}(a, b)", 5)

    def slot_fill(self, node: ir.Expr) -> Code:
        """A padding character, which must be one."""
        if isinstance(node, ir.Const) and len(node.value) == 1:
            return self.code(node)
        return Code(f"{self.helper('fillCharacter')}({self.expr(node)})", POSTFIX)

    def is_array(self, node: ir.Expr) -> bool:
        """Is this expression written as an array, whatever its type says?"""
        match node:
            case ir.Op(concept=concept, type=t.Iter()):
                return concept not in ("iter.of", "iter.count", "iter.cycle") and not self.lasting(node) and not unmade(node)
            case ir.Comp(kind="iter" | "list") | ir.Range():
                return not self.lasting(node)
            case _:
                return isinstance(node.type, t.List | t.Tuple)

    def lasting(self, node: ir.Expr) -> bool:
        """Can this iterable go on without end, so that only as much of it may be made as is asked for?"""
        match node:
            case ir.Op(concept="iter.count" | "iter.cycle"):
                return True
            case ir.Op(concept="iter.of" | "iter.enumerate" | "iter.chain_all" | "iter.dropwhile" | "iter.accumulate", args=args):
                return any(map(self.lasting, args))
            case ir.Op(concept="iter.zip", args=args):
                return all(map(self.lasting, args))
            case ir.Op(concept="iter.chain", args=args):
                return any(map(self.lasting, args))
            case ir.Comp(kind="iter", clauses=clauses):
                return self.lasting(clauses[0].iterable)
            case ir.Call(func=name, type=t.Iter()):
                return name in self.endless
            case ir.Name(id=name, type=t.Iter()):
                return name in self.endless
            case _:
                return False

    def rule_name(self, cls: str) -> str:
        """A class of the module, the native class of a canonical exception, or a class among the helpers."""
        if any(c.name == cls for c in self.module.classes):
            return self.name(cls)
        native: dict[str, str] = self.target.options["exceptions"]
        return native.get(cls) or self.helper(cls)

    def positive(self, node: ir.Expr) -> bool:
        """Is this integer certainly above zero?"""
        if not isinstance(node.type, t.Int) or node.type == t.BIGINT:
            return False
        return (isinstance(node, ir.Const) and node.value > 0) or (isinstance(node, ir.Name) and self.counters.get(node.id, 0) > 0)

    def nonnegative(self, node: ir.Expr) -> bool:
        """Is this integer certainly not below zero?"""
        match node:
            case ir.Const(value=value):
                return bool(value >= 0)
            case ir.Name(id=name):
                return name in self.counters
            case ir.Length():
                return True
            case ir.Arith(op="+" | "*", left=left, right=right) | ir.IntDiv(left=left, right=right):
                return self.nonnegative(left) and self.nonnegative(right)
            case ir.Mod(right=right):
                return self.nonnegative(right)
            case ir.Op(concept="num.abs" | "str.ord" | "str.count" | "list.count" | "list.index" | "str.index"):
                return True
            case _:
                return False

    def exact(self, node: ir.Expr) -> bool:
        """Is this integer certainly one that a double holds, since it counts something, comes from outside or is near such a one?"""
        match node:
            case ir.Const() | ir.Length():
                return True
            case _ if self.counts_only:
                return True
            case ir.Name(id=name):
                return name in self.counters or name in self.given
            case ir.Arith(op="+" | "-", left=left, right=ir.Const()):
                return not isinstance(left, ir.Arith) and self.exact(left)
            case _:
                return False

    # --- regular expressions ------------------------------------------------------------------------------------------

    def regex(self, node: ir.Expr, flags: str = "", before: str = "", after: str = "") -> Code:
        """A pattern as a literal where it is constant, in JavaScript's notation."""
        if not isinstance(node, ir.Const):
            text = " + ".join([*([f'"{before}"'] if before else []), self.expr(node, 110), *([f'"{after}"'] if after else [])])
            return Code(f"new RegExp({text}, {self.string_literal(flags + 'u')})", POSTFIX)
        pattern, inline = javascript_pattern(node.value)
        return Code(f"/{before}{pattern}{after}/{''.join(sorted(set(flags + inline)))}", POSTFIX)

    def slot_regex(self, node: ir.Expr) -> Code:
        return self.regex(node)

    def slot_regex_all(self, node: ir.Expr) -> Code:
        return self.regex(node, "g")

    def slot_regex_start(self, node: ir.Expr) -> Code:
        grouped = not isinstance(node, ir.Const) or "|" in node.value
        return self.regex(node, "", "^(?:" if grouped else "^", ")" if grouped else "")

    def slot_regex_full(self, node: ir.Expr) -> Code:
        grouped = not isinstance(node, ir.Const) or "|" in node.value
        return self.regex(node, "", "^(?:" if grouped else "^", ")$" if grouped else "$")

    def slot_regex_replacement(self, node: ir.Expr) -> Code:
        """A constant replacement text, its groups in JavaScript's notation."""
        assert isinstance(node, ir.Const)
        text = node.value.replace("$", "$$")
        text = re.sub(r"\\g<(\w+)>", lambda m: f"${m[1]}" if m[1].isdigit() else f"$<{m[1]}>", text)
        text = re.sub(r"\\(\d)", r"$\1", text)
        text = re.sub(r"\\([\\nrt])", lambda m: {"n": "\n", "r": "\r", "t": "\t"}.get(m[1], m[1]), text)
        return self.code(ir.Const(text, type=t.STR))

    def slot_members_before(self, node: ir.Expr) -> Code:
        return Code(f"/^{members(node)}+/u")

    def slot_members_after(self, node: ir.Expr) -> Code:
        return Code(f"/{members(node)}+$/u")

    def slot_members_around(self, node: ir.Expr) -> Code:
        return Code(f"/^{members(node)}+|{members(node)}+$/gu")

    def _holds_one(self, key: str, wanted: Any, args: Sequence[ir.Expr], node: ir.Expr) -> bool:
        if key.startswith("identity"):
            type_ = args[int(key[-1])].type
            cls = next((c for c in self.module.classes if isinstance(type_, t.Class) and c.name == type_.name), None)
            return (cls is None or not self.compared(cls.name)) is bool(wanted)
        if key == "members_by_identity":
            return any(isinstance(x, t.Class) and self.class_says(x.name, "__eq__") for x in t.children(node.type)) is not bool(wanted)
        if key == "sure1":
            return (isinstance(args[1], ir.Lambda) and sure(args[1].body)) is bool(wanted)
        if key in ("plain0", "plain1"):
            return plain(args[int(key[-1])].type) is bool(wanted)
        if key in ("positive3", "negative3"):
            step = args[3].value if isinstance(args[3], ir.Const) else 0
            return (isinstance(step, int) and (step > 0 if key == "positive3" else step < 0)) is bool(wanted)
        if key == "python":
            return (self.module.source == "python") is bool(wanted)
        if key == "nonempty1":
            letter = isinstance(args[1], ir.Name) and args[1].id in self.letters
            return (letter or (isinstance(args[1], ir.Const) and args[1].value != "")) is bool(wanted)
        if key == "exact0":
            return self.exact(args[0]) is bool(wanted)
        if key == "apart1":
            text = args[1].value if isinstance(args[1], ir.Const) else ""
            return (text != "" and not any(text.startswith(text[i:]) for i in range(1, len(text)))) is bool(wanted)
        if key == "matched":
            texts = [a.value for a in args if isinstance(a, ir.Const)]
            return (len(texts) == 2 and len(texts[0]) == len(texts[1]) and max(texts[1], default="") < "\U00010000") is bool(wanted)
        if key == "listed1":
            return (isinstance(args[1], ir.Const) and bool(args[1].value) and args[1].value.isprintable()) is bool(wanted)
        if key == "reads_once":
            return (sum(isinstance(n, ir.Op) and n.concept in READS for n in ir.walk(self.module)) == 1) is bool(wanted)
        if key == "digits":
            filled = zero_filled(node)
            return (filled is not None and self.nonnegative(filled[0])) is bool(wanted)
        if key == "positive1":
            return bool(self.positive(args[1]) == wanted)
        if key == "nonnegative":
            return bool((self.positive(args[1]) and isinstance(args[0].type, t.Int) and self.nonnegative(args[0])) == wanted)
        if key == "mask":
            # Of an exact integer, & takes the low 32 bits; with a mask of 31 that is all.
            return bool((isinstance(args[1], ir.Const) and 0 <= args[1].value < 1 << 31) == wanted)
        if key == "single0":
            return bool((isinstance(args[0], ir.ListLit) and len(args[0].items) == 1) == wanted)
        if key == "groups":
            return isinstance(args[0], ir.Const) and bool(re.compile(args[0].value).groups) == wanted
        return super()._holds_one(key, wanted, args, node)

    # --- sorting ------------------------------------------------------------------------------------------------------

    def slot_type_order(self, node: ir.Expr) -> Code:
        return Code(self.order(element_type(node.type), "a", "b"))

    def slot_comparison(self, node: ir.Expr) -> Code:
        """A comparison function for the elements, of strings as well."""
        type_ = element_type(node.type)
        if isinstance(type_, t.Int | t.Float | t.Bool | t.Tuple) and type_ != t.BIGINT:
            return self.slot_type_order(node)
        texts = isinstance(type_, t.Str | t.Char) and self.module.strings != "unicode"
        return Code(self.helper("compareStrings" if texts else "compareValues"))

    def slot_type_order_desc(self, node: ir.Expr) -> Code:
        return Code(self.order(element_type(node.type), "b", "a"))

    def order(self, type_: t.Type, left: str, right: str) -> str:
        """A comparison function for elements of a type; none where the native order of strings is meant."""
        if isinstance(type_, t.Str | t.Char) and left == "a" and self.module.strings != "unicode":
            return ""
        return f"(a, b) => {self.difference(type_, left, right)}"

    def difference(self, type_: t.Type, left: str, right: str) -> str:
        if isinstance(type_, t.Bool) and self.STATIC_TYPES:
            return f"Number({left}) - Number({right})"
        if isinstance(type_, t.Int | t.Float | t.Bool) and type_ != t.BIGINT:
            return f"{left} - {right}"
        if isinstance(type_, t.Tuple) and type_.items and re.fullmatch(r"\w+", left + right) and self.native_order(type_):
            return " || ".join(self.difference(item, f"{left}[{i}]", f"{right}[{i}]") for i, item in enumerate(type_.items))
        if isinstance(type_, t.Str) and self.module.strings != "unicode":
            return f"{self.helper('compareStrings')}({left}, {right})"
        return f"{self.helper('compareValues')}({left}, {right})"

    def native_order(self, type_: t.Type) -> bool:
        """Is a tuple compared item by item with operators alone?"""
        texts = self.module.strings != "unicode"
        return isinstance(type_, t.Tuple) and all(
            (isinstance(i, t.Int | t.Bool) and i != t.BIGINT) or (isinstance(i, t.Str) and texts) for i in type_.items
        )

    def slot_by(self, node: ir.Expr) -> Code:
        return self.by(node, "a", "b")

    def slot_by_desc(self, node: ir.Expr) -> Code:
        return self.by(node, "b", "a")

    def slot_type_key_order(self, node: ir.Expr) -> Code:
        return self.key_order(node, "a", "b")

    def slot_type_key_order_desc(self, node: ir.Expr) -> Code:
        return self.key_order(node, "b", "a")

    def key_order(self, key: ir.Expr, left: str, right: str) -> Code:
        """A comparison function for what a key function gives."""
        type_ = key.type.result if isinstance(key.type, t.Func) else t.ANY
        type_ = key.body.type if isinstance(key, ir.Lambda) and isinstance(type_, t.AnyT) else type_
        return Code(f"(a, b) => {self.difference(type_, left, right)}")

    def by(self, key: ir.Expr, left: str, right: str) -> Code:
        """A comparison function that compares keys: ``(a, b) => a[1] - b[1]``."""
        type_ = key.type.result if isinstance(key.type, t.Func) else t.ANY
        if not isinstance(key, ir.Lambda) or len(key.params) != 1:
            name = self.expr(key, POSTFIX)
            return Code(f"(a, b) => {self.difference(type_, f'{name}({left})', f'{name}({right})')}", 5)
        type_ = key.body.type if isinstance(type_, t.AnyT) else type_
        mentioned = {self.name(n.id) for n in ir.walk(key.body) if isinstance(n, ir.Name)} - {self.name(key.params[0].name)}
        a, b = (name if name not in mentioned else self.fresh(name) for name in ("a", "b"))
        names = (a, b) if left == "a" else (b, a)
        parts = key.body.items if isinstance(key.body, ir.TupleLit) and key.body.items else (key.body,)
        compared = []
        for part in parts:
            first, second = names
            kind_ = part.type if len(parts) > 1 else type_
            # A negated number sorts the other way round.
            if isinstance(part, ir.Neg) and isinstance(kind_, t.Int | t.Float):
                part, first, second = part.operand, second, first
            texts = [self.key_of(dataclasses.replace(key, body=part), n, kind_) for n in (first, second)]
            compared.append(self.difference(kind_, *texts))
        return Code(f"({a}, {b}) => {' || '.join(compared)}", 5)

    def key_of(self, key: ir.Lambda, name: str, type_: t.Type) -> str:
        """The body of a key function with its parameter called ``name``."""
        param = key.params[0].name

        def rename(node: ir.Node) -> ir.Node:
            return Verbatim(name, type=node.type) if isinstance(node, ir.Name) and node.id == param else node

        tight = isinstance(type_, t.Int | t.Float | t.Bool) and type_ != t.BIGINT
        hoisting, self._hoisting = self._hoisting, False
        text = self.expr(ir.rewrite(key.body, rename), self.operators.sides("-")[1] if tight else 0)
        self._hoisting = hoisting
        return text

    def expr_Verbatim(self, node: Verbatim) -> Code:
        return Code(node.text)

    def repeatable(self, node: ir.Expr) -> bool:
        return isinstance(node, Verbatim) or super().repeatable(node)

    # --- text ---------------------------------------------------------------------------------------------------------

    def slot_text(self, node: ir.Expr) -> Code:
        """A value as ``str()`` would show it."""
        match node.type:
            case t.Str() | t.Char():
                return self.code(node)
            case t.Class(name=name) if not any(c.name == name for c in self.module.classes):
                return Code(f"{self.expr(node, POSTFIX)}.message", POSTFIX)
            case t.Class(name=name) if self.class_says(name, "__str__"):
                return Code(f"String({self.expr(node)})", POSTFIX)
            case t.Optional(inner=t.Str()):
                return Code(f'{self.expr(node, self.operators.sides("??")[0])} ?? "None"', self.operators.infix["?"])
            case t.Union(members=members) if all(isinstance(m, t.Int | t.Str) for m in members):
                return Code(f"String({self.expr(node)})", POSTFIX)
            case t.Union(members=members) | t.Optional(inner=t.Union(members=members)) if t.STR in members:
                if not self.repeatable(node):
                    return Code(f"{self.helper('textOf')}({self.expr(node)}, {self.shower(node.type)})", POSTFIX)
                text = f'typeof {self.expr(node, POSTFIX)} === "string" ? {self.expr(node)} : {self.slot_repr(node).text}'
                return Code(text, self.operators.infix["?"])
            case _:
                return self.slot_repr(node)

    def class_says(self, name: str, method: str) -> bool:
        """Does a class of the module, or one that it extends, define a method?"""
        classes = {c.name: c for c in self.module.classes}
        cls = classes.get(name)
        while cls is not None:
            if any(m.name == method for m in cls.methods):
                return True
            cls = classes.get(cls.base or "")
        return False

    def compared(self, name: str) -> bool:
        """May an object of a class, or of one that derives from it, say itself what it equals?"""
        return self.class_says(name, "__eq__") or any(self.compared(c.name) for c in self.module.classes if c.base == name)

    def slot_repr(self, node: ir.Expr) -> Code:
        """A value as ``repr()`` would show it."""
        match node.type:
            case t.Class(name=name) if self.class_says(name, "__repr__"):
                return Code(f"{self.expr(node, POSTFIX)}.{self.name('__repr__')}()", POSTFIX)
            case t.Bool():
                return Code(f'{self.expr(node, self.operators.sides("?")[0])} ? "True" : "False"', self.operators.infix["?"])
            case t.Tuple(items=items) if self.repeatable(node):
                name = self.expr(node, POSTFIX)
                return Code(self.tuple_shown(items, [f"{name}[{i}]" for i in range(len(items))]), ATOM)
            case t.Tuple(items=items) if isinstance(node, ir.TupleLit):
                return Code(self.tuple_shown(items, [self.expr(i) for i in node.items]), ATOM)
        return Code(self.shown(node.type, self.expr(node)), POSTFIX)

    def shown(self, type_: t.Type, text: str) -> str:
        """The call that shows ``text``, a value of this type."""
        match type_:
            case t.List(elem=elem, frozen=False) if not self.plainly_shown(elem):
                return f"{self.helper('listText')}({text}, {self.shower(elem)})"
            case t.Dict(key=key, value=value) if not (self.plainly_shown(key) and self.plainly_shown(value)):
                return f"{self.helper('dictText')}({text}, {self.shower(key)}, {self.shower(value)})"
            case t.Set(elem=elem, frozen=False) if not self.plainly_shown(elem):
                return f"{self.helper('setText')}({text}, {self.shower(elem)})"
        function = self.shower(type_)
        return f"{function}({text})" if re.fullmatch(r"\w+", function) else f"({function})({text})"

    def tuple_shown(self, types: Sequence[t.Type], texts: Sequence[str]) -> str:
        """The text of a tuple, given the code of its items, as a template literal."""
        shown = [text if isinstance(type_, t.Int) else self.shown(type_, text) for type_, text in zip(types, texts, strict=True)]
        return "`(" + ", ".join(f"${{{s}}}" for s in shown) + ("," if len(shown) == 1 else "") + ")`"

    def plainly_shown(self, type_: t.Type) -> bool:
        """Can ``repr`` tell by itself how a value of this type is shown?"""
        match type_:
            case t.Float() | t.Tuple() | t.List(frozen=True) | t.Set(frozen=True) | t.Bytes() | t.Class():
                return False
            case t.Union(members=members):
                return (t.FLOAT not in members or boxes_floats(type_)) and all(self.plainly_shown(m) for m in members if m != t.FLOAT)
            case _:
                return all(map(self.plainly_shown, t.children(type_)))

    def shower(self, type_: t.Type) -> str:
        """A function that shows values of a type."""
        match type_:
            case t.Int():
                return "String"
            case t.Float():
                return self.helper("floatText")
            case t.Str() | t.Char():
                return self.helper("quoted")
            case t.Bytes():
                return self.helper("bytesText")
            case t.Class(name=name):
                if not any(c.name == name for c in self.module.classes):
                    return "(error) => error.message"
                return f"(object) => object.{self.name('__repr__')}()" if self.class_says(name, "__repr__") else "String"
            case t.Tuple(items=items):
                names = [f"{letter}" for letter in "abcdefghijklmnop"[: len(items)]]
                return f"([{', '.join(names)}]) => {self.tuple_shown(items, names)}"
            case t.List(elem=elem, frozen=True):
                return f"(items) => {self.helper('tupleText')}(items.map((item) => {self.shown(elem, 'item')}))"
            case t.Set(elem=elem, frozen=True):
                return f'(items) => `frozenset(${{items.size ? {self.helper("setText")}(items, {self.shower(elem)}) : ""}})`'
            case t.Optional(inner=inner) if not self.plainly_shown(inner):
                return f'(value) => (value === null ? "None" : {self.shown(inner, "value")})'
            case _ if self.plainly_shown(type_):
                return self.helper("repr")
            case t.List() | t.Dict() | t.Set():
                return f"(items) => {self.shown(type_, 'items')}"
            case _:
                raise UnsupportedError("text", f"the text of a {t.show(type_)} is not known in {self.ID}")


def boxes_floats(type_: t.Type) -> bool:
    """A union of ints and floats, which JavaScript does not tell apart, holds its floats in boxes."""
    return isinstance(type_, t.Union) and t.FLOAT in type_.members and any(isinstance(m, t.Int) and m.bits for m in type_.members)


@dataclass(frozen=True, slots=True)
class Verbatim(ir.Expr):
    """A name of the target where the tree wants a variable; lives only inside this generator."""

    text: str


def javascript_pattern(pattern: str) -> tuple[str, str]:
    """A Python pattern in JavaScript's notation, and the flags that it sets inside."""
    flags = ""
    if found := re.match(r"\(\?([ims]+)\)", pattern):
        flags, pattern = found[1], pattern[found.end() :]
    if re.search(r"\(\?[aLux]|\(\?\(|\(\?>|[*+?}]\+", pattern):
        raise UnsupportedError("regex", f"the pattern {pattern!r} has no counterpart in JavaScript")
    pattern = pattern.replace("(?P<", "(?<")
    pattern = re.sub(r"\(\?P=(\w+)\)", r"\\k<\1>", pattern)
    pattern = re.sub(r"(?<!\\)((?:\\\\)*)\\A", r"\1^", pattern)
    pattern = re.sub(r"(?<!\\)((?:\\\\)*)\\Z", r"\1$", pattern)
    out, escaped = "", False
    for char in pattern:
        out += (
            "\\/" if char == "/" and not escaped else {"\n": "\\n", "\r": "\\r", "\u2028": "\\u2028", "\u2029": "\\u2029"}.get(char, char)
        )
        escaped = char == "\\" and not escaped
    return out or "(?:)", flags


def unchanged(node: ir.Comp) -> bool:
    """Does a comprehension give the elements of its source as they are, so that it is written as the source itself?"""
    return len(node.clauses) == 1 and not node.clauses[0].conditions and node.elem == node.clauses[0].target


def plain(type_: t.Type) -> bool:
    """Arrays, of arrays, of what ``===`` compares by value."""
    match type_:
        case t.Bool() | t.Str() | t.Char():
            return True
        case t.Int():
            return True
        case t.List(elem=elem):
            return plain(elem)
        case t.Tuple(items=items):
            return all(map(plain, items))
        case _:
            return False


def members(node: ir.Expr) -> str:
    """A constant set of characters as a regular expression has it."""
    assert isinstance(node, ir.Const)
    return "[" + "".join("\\" + c if c in "\\]^-[/" else c for c in dict.fromkeys(node.value)) + "]"
