"""Values in Lua: calls, closures for what has no expression of its own, comparisons, texts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import POSTFIX, Code, Raw, element_type
from dragoman.transpile.generators.lua_facts import (
    CONTAINERS,
    atomic,
    drawn_once,
    is_from_end,
    is_none,
    is_single,
    is_statement,
    keys_source,
    may_be_none,
    never_false,
    raises,
    said,
    stays_apart,
    summands,
    text_of,
)
from dragoman.transpile.generators.lua_operands import LITERAL, LuaOperands
from dragoman.transpile.generators.operands import interpolated, refuse_mixed_join, refuse_shared_iterator
from dragoman.transpile.generators.patterns import kind
from dragoman.transpile.passes.lazy import unmade
from dragoman.transpile.passes.letters import letters

LOWEST = 5
KEYWORDS = frozenset(
    [
        "and",
        "break",
        "do",
        "else",
        "elseif",
        "end",
        "false",
        "for",
        "function",
        "goto",
        "if",
        "in",
        "local",
        "nil",
        "not",
        "or",
        "repeat",
        "return",
        "then",
        "true",
        "until",
        "while",
    ]
)
#: Built-in errors that others belong to.
WIDE_ERRORS = frozenset({"LookupError", "ArithmeticError", "RuntimeError", "NameError"})
METHOD_NAMES = {
    "__str__": "__tostring",
    "__repr__": "repr",
    "__eq__": "__eq",
    "__lt__": "__lt",
    "__le__": "__le",
    "__len__": "__len",
    "__call__": "__call",
    "__add__": "__add",
    "__sub__": "__sub",
    "__mul__": "__mul",
    "__init__": "init",
    "__hash__": "__hash",
}


class LuaValues(LuaOperands):
    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: What maps are: "plain" tables where no one sees an order, tables that keep it, such with "tuples" as keys.
        self.maps = "ordered"
        #: The labels of the loops at hand.
        self.labels: list[str] = []
        #: The loops (None: a protected call) around the statement at hand.
        self.around: list[str] = []

    def params(self, params: Sequence[ir.Param]) -> str:
        return ", ".join(self.name(p.name) for p in params)

    def expr_New(self, node: ir.New) -> Code:
        if node.cls in {c.name for c in self.module.classes}:
            return Code(f"{self.name(node.cls)}.new({self.arguments(node.args)})", POSTFIX)
        return self.exception_text(node.cls, node.args[0] if node.args else None)

    def exception_text(self, name: str, message: ir.Expr | None) -> Code:
        """A built-in exception is text, as errors are in Lua: ``"ValueError: what is wrong"``."""
        if message is None:
            return Code(f'"{name}"', LITERAL)
        if isinstance(message, ir.Const) and isinstance(message.value, str):
            return Code(self.string_literal(f"{name}: {message.value}"), LITERAL)
        shown = message.parts if isinstance(message, ir.Interp) else (ir.Formatted(text_of(message)),)
        first = ir.Const(f"{name}: ", type=t.STR)
        if shown and isinstance(shown[0], ir.Const):
            first, shown = ir.Const(f"{name}: {shown[0].value}", type=t.STR), shown[1:]
        return self.expr_Interp(ir.Interp((first, *shown), type=t.STR))

    def expr_MethodCall(self, node: ir.MethodCall) -> Code:
        method = METHOD_NAMES.get(node.method, self.name(node.method))
        if isinstance(node.obj, ir.Name) and node.obj.id == "super":
            cls = next(
                (
                    c
                    for c in self.module.classes
                    if self.function in (c.init, *c.methods)
                    or (self.function and self.function.name == "__init__" and c.init is not None and c.init.body == self.function.body)
                ),
                None,
            )
            if cls is None or cls.base is None:
                raise UnsupportedError("super", "the base of this class is not known", node.span)
            if cls.base not in {c.name for c in self.module.classes}:
                text = self.expr(text_of(node.args[0])) if node.args else '""'
                return Code(f'rawset(self, "message", {text})', POSTFIX)
            if node.method == "__init__" and not self.has_init(cls.base):
                return Code(f'rawset(self, "message", {self.expr(text_of(node.args[0]))})' if node.args else "rawlen(self)", POSTFIX)
            args = "".join(f", {self.expr(a)}" for a in node.args)
            return Code(f"{self.name(cls.base)}.{method}(self{args})", POSTFIX)
        if isinstance(node.obj, ir.Name) and node.obj.id in {c.name for c in self.module.classes}:
            return Code(f"{self.name(node.obj.id)}.{method}({self.arguments(node.args)})", POSTFIX)
        return Code(f"{self.expr(node.obj, POSTFIX)}:{method}({self.arguments(node.args)})", POSTFIX)

    def has_init(self, name: str | None) -> bool:
        known = {c.name: c for c in self.module.classes}
        while name in known and known[name].init is None:
            name = known[name].base
        return name in known

    def expr_CallValue(self, node: ir.CallValue) -> Code:
        return Code(f"{self.expr(node.func, POSTFIX)}({self.arguments(node.args)})", POSTFIX)

    def expr_Lambda(self, node: ir.Lambda) -> Code:
        hoisting, self._hoisting = self._hoisting, False
        if isinstance(node.body, ir.Block):
            text = f"function({self.params(node.params)}) {self.inline(node.body.stmts)}return {self.expr(node.body.value)} end"
        elif isinstance(node.body.type, t.NoneT) and not isinstance(node.body, ir.Const | ir.Name):
            inner = self.expr(node.body)
            text = f"function({self.params(node.params)}) {inner if is_statement(inner) else 'return ' + inner} end"
        else:
            text = f"function({self.params(node.params)}) return {self.expr(node.body)} end"
        self._hoisting = hoisting
        return Code(text, LITERAL)

    def inline(self, stmts: ir.Body) -> str:
        """Statements on one line."""
        mark, depth, labels, around = len(self.lines), self.depth, self.labels, self.around
        self.depth, self.labels, self.around = 0, [], []
        for statement in stmts:
            self.stmt(statement)
        inner = "".join(line.text.strip() + " " for line in self.lines[mark:])
        del self.lines[mark:]
        self.depth, self.labels, self.around = depth, labels, around
        return inner

    def expr_Block(self, node: ir.Block) -> Code:
        """Statements where only an expression can stand: a function that is called at once."""
        return Code(f"({self.expr_Lambda(ir.Lambda((), node, type=t.Func((), node.type))).text})()", POSTFIX)

    def expr_Assigned(self, node: ir.Assigned) -> Code:
        name = self.name(node.name)
        return Code(f"(function() {name} = {self.expr(node.value)} return {name} end)()", POSTFIX)

    def expr_Const(self, node: ir.Const) -> Code:
        if node.value is None:
            return Code(self.none())
        code = super().expr_Const(node)
        return Code(code.text, LITERAL) if isinstance(node.value, str) else code

    def float_literal(self, value: float) -> Code:
        code = super().float_literal(value)
        return code if "e" not in code.text else Code(code.text.replace("e+", "e"), code.prec)

    def int_literal(self, value: int, type_: t.Type) -> Code:
        if isinstance(type_, t.Int) and type_.bits == 0:
            raise UnsupportedError("bigint", "Lua has no integers beyond 64 bits of its own")
        if value == -(2**63):
            return Code("math.mininteger")
        return super().int_literal(value, type_)

    def joined(self, key: str, items: Sequence[ir.Expr], node: ir.Expr) -> Code:
        return Code(super().joined(key, items, node).text, LITERAL)

    def expr_SetLit(self, node: ir.SetLit) -> Code:
        self.fired.append("lua:literal.set")
        if not node.items:
            return self.expr_DictLit(ir.DictLit((), type=node.type))
        if self.maps == "plain":
            return Code(f"{{{', '.join(f'{self.entry_key(i)} = true' for i in node.items)}}}", LITERAL)
        return Code(f"{self.helper('set_of')}({{{self.arguments(node.items)}}})", POSTFIX)

    def expr_DictLit(self, node: ir.DictLit) -> Code:
        self.fired.append("lua:literal.dict")
        if self.maps == "plain":
            return Code(f"{{{', '.join(f'{self.entry_key(k)} = {self.expr(v)}' for k, v in node.entries)}}}", LITERAL)
        if not node.entries:
            return Code(f"{self.helper('new_map')}()", POSTFIX)
        entries = ", ".join(f"{{{self.expr(k)}, {self.expr(v)}}}" for k, v in node.entries)
        return Code(f"{self.helper('map_of')}({{{entries}}})", POSTFIX)

    def entry_key(self, key: ir.Expr) -> str:
        word = key.value if isinstance(key, ir.Const) and isinstance(key.value, str) else ""
        return word if re.fullmatch(r"[A-Za-z_]\w*", word, re.ASCII) and word not in KEYWORDS else f"[{self.expr(key)}]"

    def escape_code(self, code: int) -> str:
        return f"\\u{{{code:x}}}"

    def expr_IsNone(self, node: ir.IsNone) -> Code:
        rank = self.operators.infix["=="]
        return Code(f"{self.expr(node.operand, rank + 1)} {'~=' if node.negated else '=='} {self.none()}", rank)

    def expr_Not(self, node: ir.Not) -> Code:
        match node.operand:
            case ir.Compare(op="==" | "!=" as op, left=left, right=right):
                return self.code(ir.Compare("!=" if op == "==" else "==", left, right, type=t.BOOL))
            case ir.Compare(op=op, left=ir.Expr(type=t.Int()) as left, right=ir.Expr(type=t.Int()) as right):
                opposite: Any = {"<": ">=", ">=": "<", ">": "<=", "<=": ">"}[op]
                return self.code(ir.Compare(opposite, left, right, type=t.BOOL))
            case ir.IsNone(operand=operand, negated=negated):
                return self.code(ir.IsNone(operand, not negated, type=t.BOOL))
            case ir.Truthy(operand=inner) if isinstance(inner.type, t.Dict | t.Set):
                return self.emptiness(inner, "==")
            case ir.Op(concept="dict.contains" | "set.contains" | "str.contains" | "list.contains" | "iter.contains"):
                found = self.code(node.operand)
                for test, opposite in ((" ~= nil", " == nil"), (" >= 0", " < 0")):
                    if found.prec == self.operators.infix["=="] and found.text.endswith(test):
                        return Code(found.text.removesuffix(test) + opposite, found.prec)
                rank = self.operators.prefix["not"]
                return Code(f"not {self.enclose(found, rank)}", rank)
            case ir.IsType() if (told := self.code(node.operand)).prec == self.operators.infix["=="]:
                before, _, after = told.text.rpartition(" == ")
                return Code(f"{before} ~= {after}", told.prec)
            case ir.Truthy(operand=inner) if isinstance(inner.type, CONTAINERS | t.Str | t.Int):
                return self.code(ir.Compare("==", self.measured(inner), self.zero(inner), type=t.BOOL))
            case _:
                rank = self.operators.prefix["not"]
                return Code(f"not {self.expr(node.operand, rank)}", rank)

    def measured(self, node: ir.Expr) -> ir.Expr:
        return node if isinstance(node.type, t.Int | t.Str) else ir.Length(node, type=t.INT)

    @staticmethod
    def zero(node: ir.Expr) -> ir.Expr:
        return ir.Const("", type=t.STR) if isinstance(node.type, t.Str) else ir.Const(0, type=t.INT)

    def is_letter(self, node: ir.Expr) -> bool:
        """Is a text surely a single character: written out, or what a loop over a text gives?"""
        match node:
            case ir.Const(value=str(value)):
                return len(value) == 1
            case ir.Index(obj=ir.Expr(type=t.Str())):
                return True
            case ir.Name(id=name) if self.function is not None:
                return name in letters(self.function)
            case _:
                return False

    def emptiness(self, map_: ir.Expr, op: str) -> Code:
        """Whether a map or set has no (``==``) or some (``~=``) entry."""
        return Code(f"next({self.expr(map_)}) {op} nil", self.operators.infix["=="])

    def expr_Truthy(self, node: ir.Truthy) -> Code:
        if isinstance(node.operand.type, t.Dict | t.Set):
            return self.emptiness(node.operand, "~=")
        if isinstance(node.operand.type, t.Union):
            return Code(f"{self.helper('is_truthy')}({self.expr(node.operand)})", POSTFIX)
        return super().expr_Truthy(node)

    def expr_IfExp(self, node: ir.IfExp) -> Code:
        """``c and a or b`` where ``a`` counts as true in Lua, else a function that is called at once."""
        self.fired.append("lua:ifexp")
        low = self.operators.infix["or"]
        high = self.operators.infix["and"]
        cond, then, orelse = node.cond, node.then, node.orelse
        if self.is_short(node) and not isinstance(then.type, t.Bool):
            return Code(f"{self.expr(cond, high)} and {self.expr(then, high + 1)} or {self.expr(orelse, low + 1)}", low)
        if self.is_short(node):
            negated = ir.Not(cond, type=t.BOOL)
            return Code(
                f"{self.expr(cond, high)} and {self.expr(then, high + 1)} or {self.expr(negated, high)} and {self.expr(orelse, high + 1)}",
                low,
            )
        hoisting, self._hoisting = self._hoisting, False
        text = f"(function() if {self.expr(cond)} then return {self.expr(then)} end return {self.expr(orelse)} end)()"
        self._hoisting = hoisting
        return Code(text, POSTFIX)

    def is_short(self, node: ir.IfExp) -> bool:
        """Can a conditional be written with ``and`` and ``or``?"""
        if isinstance(node.then.type, t.Bool):
            return self.repeatable(node.cond)
        return never_false(node.then.type) and not (isinstance(node.then, ir.Coerce) and may_be_none(node.then.operand.type))

    def expr_Select(self, node: ir.Select) -> Code:
        if self.repeatable(node.left) or self._hoisting:
            return super().expr_Select(node)
        name = self.fresh("value")
        again = super().expr_Select(ir.Select(node.op, ir.Name(name, type=node.left.type), node.right, type=node.type))
        return Code(f"(function({name}) return {again.text} end)({self.expr(node.left)})", POSTFIX)

    def expr_Compare(self, node: ir.Compare) -> Code:
        op = node.op
        native = "~=" if op == "!=" else op
        left, right = self.promoted(native, node.left, node.right)
        rank = self.operators.infix[native]
        self.fired.append(f"lua:compare.{op}")
        types = (left.type, right.type)
        match left, op, right:
            case ir.Length(obj=ir.Expr(type=t.Dict() | t.Set()) as map_), "==" | "!=" | ">", ir.Const(value=0):
                return self.emptiness(map_, "==" if op == "==" else "~=")
            case ir.Expr(type=t.List()), "==" | "!=", ir.ListLit(items=()):
                return Code(f"#{self.slot_prefix(left).text} {native} 0", rank)
        if op in ("==", "!="):
            if all(atomic(type_) for type_ in types):
                return Code(f"{self.expr(left, rank + 1)} {native} {self.expr(right, rank + 1)}", rank)
            match left, right:
                case ir.TupleLit(items=some), ir.TupleLit(items=others) if len(some) == len(others) > 0 and self.apart(some, others):
                    return self.code(self.item_by_item(op, some, others))
            flat = all(isinstance(e, t.List | t.Tuple) and all(map(atomic, t.children(e))) for e in types)
            text = f"{self.helper('same_items' if flat else 'same_value')}({self.expr(left)}, {self.expr(right)})"
            return Code(text, POSTFIX) if op == "==" else Code(f"not {text}", self.operators.prefix["not"])
        if any(isinstance(type_, t.Set | t.Dict) for type_ in types):
            raise UnsupportedError("order", f"values of type {t.show(left.type)} have no order", node.span)
        if all(isinstance(type_, t.Int | t.Float) for type_ in types) or all(isinstance(type_, t.Str | t.Char) for type_ in types):
            return Code(f"{self.expr(left, rank + 1)} {native} {self.expr(right, rank + 1)}", rank)
        return Code(f"{self.helper('compare_values')}({self.expr(left)}, {self.expr(right)}) {native} 0", rank)

    @staticmethod
    def apart(some: Sequence[ir.Expr], others: Sequence[ir.Expr]) -> bool:
        """Can the elements of two rows be compared one after the other: may no more than one pair fail, or act?"""
        return sum(raises(a) or raises(b) for a, b in zip(some, others, strict=True)) < 2 and all(atomic(e.type) for e in (*some, *others))

    @staticmethod
    def item_by_item(op: str, some: Sequence[ir.Expr], others: Sequence[ir.Expr]) -> ir.Expr:
        """Two rows compared by their elements; what may fail comes first, since it is evaluated in any case."""
        pairs = sorted(zip(some, others, strict=True), key=lambda p: not (raises(p[0]) or raises(p[1])))
        same = tuple(ir.Compare("==" if op == "==" else "!=", a, b, type=t.BOOL) for a, b in pairs)
        return ir.BoolOp("and" if op == "==" else "or", same, type=t.BOOL) if len(same) > 1 else same[0]

    def key_text(self, key: ir.Expr) -> ir.Expr:
        """A key as plain tables have it: a tuple is the text of its elements."""
        if self.maps != "plain" or not isinstance(key.type, t.Tuple):
            return key
        if not isinstance(key, ir.TupleLit):
            return ir.Op("str.join", (ir.Const(",", type=t.STR), key), type=t.STR)
        parts: list[ir.Const | ir.Formatted] = []
        for item in key.items:
            parts += [ir.Const(",", type=t.STR)] if parts else []
            parts.append(ir.Formatted(item, type=t.STR))
        return ir.Interp(tuple(parts), type=t.STR)

    def expr_TrueDiv(self, node: ir.TrueDiv) -> Code:
        """``/`` makes floats of integers by itself."""
        left, right = (o.operand if isinstance(o, ir.Coerce) and isinstance(o.operand.type, t.Int) else o for o in (node.left, node.right))
        return self.rule("truediv", (left, right), node)

    def expr_IsType(self, node: ir.IsType) -> Code:
        operand = self.expr(node.operand)
        rank = self.operators.infix["=="]
        match node.of:
            case t.NoneT():
                return Code(f"{operand} == {self.none()}", rank)
            case t.Int():
                return Code(f'math.type({operand}) == "integer"', rank)
            case t.Float():
                return Code(f'math.type({operand}) == "float"', rank)
            case t.Bool():
                return Code(f'type({operand}) == "boolean"', rank)
            case t.Str():
                return Code(f'type({operand}) == "string"', rank)
            case t.Func():
                return Code(f'type({operand}) == "function"', rank)
            case t.Class(name=name) if any(c.base == name for c in self.module.classes):
                return Code(f"{self.helper('is_a')}({operand}, {self.name(name)})", POSTFIX)
            case t.Class(name=name) if name in {c.name for c in self.module.classes}:
                return Code(f"getmetatable({operand}) == {self.name(name)}", rank)
            case t.Class(name=name):
                return self.error_test(operand, name)
        members = node.operand.type.members if isinstance(node.operand.type, t.Union) else ()
        shape = "map" if isinstance(node.of, t.Dict | t.Set) else "list"
        tables = [m for m in members if isinstance(m, CONTAINERS | t.Tuple | t.Class) or (self.null and may_be_none(m))]
        if tables == [node.of]:
            return Code(f'type({operand}) == "table"', rank)
        same = [m for m in members if (isinstance(m, t.Dict | t.Set)) == (shape == "map") and isinstance(m, CONTAINERS | t.Tuple)]
        if isinstance(node.of, CONTAINERS | t.Tuple) and len(same) <= 1:
            return Code(f'{self.helper("kind_of")}({operand}) == "{shape}"', rank)
        raise UnsupportedError(
            "type-test", f"Lua can't tell {t.show(node.of)} from the other types of {t.show(node.operand.type)}", node.span
        )

    def error_test(self, error: str, name: str) -> Code:
        """Whether an error is of a class."""
        if name in {c.name for c in self.module.classes} and not any(c.base == name for c in self.module.classes):
            return Code(f"getmetatable({error}) == {self.name(name)}", self.operators.infix["=="])
        decoding = any(n.cls.startswith("Unicode") for n in ir.walk(self.module, ir.New) if isinstance(n, ir.New))
        wide = name in WIDE_ERRORS or (decoding and name == "ValueError")
        return Code(f'{self.helper("is_kind_of_error" if wide else "is_error")}({error}, "{name}")', POSTFIX)

    def expr_Index(self, node: ir.Index) -> Code:
        obj, index = node.obj, node.index
        if isinstance(obj.type, t.Tuple) and isinstance(index, ir.Const):
            place = index.value + 1 if index.value >= 0 else index.value + len(obj.type.items) + 1
            return Code(f"{self.slot_prefix(obj).text}[{place}]", POSTFIX)
        if isinstance(obj.type, t.List) and node.on_fail == "unreachable":
            if isinstance(index, ir.Const) and index.value < 0 and self.repeatable(obj):
                text = self.slot_prefix(obj).text
                return Code(f"{text}[#{text}{f' - {-index.value - 1}' if index.value < -1 else ''}]", POSTFIX)
            if not node.wraps or (isinstance(index, ir.Const) and index.value >= 0):
                return Code(f"{self.slot_prefix(obj).text}[{self.after(index)}]", POSTFIX)
        return self.rule(f"index.{kind(obj.type)}", (obj, index), node)

    def expr_Interp(self, node: ir.Interp) -> Code:
        rank = self.operators.infix[".."]
        pieces: list[str] = []
        for part in node.parts:
            if isinstance(part, ir.Const):
                pieces.append(self.string_literal(part.value))
            else:
                pieces.append(self.expr(interpolated(part), rank + 1))
        if len(pieces) == 1 and pieces[0][:1] != '"':
            pieces.insert(0, '""')
        return Code(" .. ".join(pieces) or '""', rank if len(pieces) > 1 else LITERAL)

    def rule(self, key: str, args: Sequence[ir.Expr], node: ir.Expr) -> Code:
        if key in ("iter.zip", "iter.product", "iter.chain"):
            name = {"iter.zip": "zip_lists", "iter.product": "product_of", "iter.chain": "joined_lists"}[key]
            self.fired.append(f"lua:{key}")
            if key == "iter.zip" and any(map(unmade, args)):
                rows = f"{self.helper('zip_drawn')}({', '.join((self.expr(a) if unmade(a) else self.slot_arr(a).text) for a in args)})"
                return Code(rows if unmade(node) else f"{self.helper('collected')}({rows})", POSTFIX)
            return Code(f"{self.helper(name)}({', '.join(self.slot_arr(a).text for a in args)})", POSTFIX)
        if (
            key == "error.message"
            and self.function is not None
            and self.function.name == "__str__"
            and args[0] == ir.Name("self", type=args[0].type)
        ):
            return Code("self.message", POSTFIX)
        if len(args) > 1 and isinstance(args[0].type, t.Dict | t.Set) and isinstance(args[1].type, t.Tuple):
            args = (args[0], self.key_text(args[1]), *args[2:])
        refuse_shared_iterator(key, args, node)
        refuse_mixed_join(key, args, node)
        match key, args:
            case "str.join", (ir.Const(value=""), ir.Op(concept="iter.reversed", args=(ir.Expr(type=t.Str()) as text,))):
                return super().rule("str.reversed", (text,), node)
            case "list.extend", (items, ir.ListLit(items=(item,))):
                return super().rule("list.append", (items, item), node)
            case "list.concat", (ir.Op(concept="list.concat"), _):
                self.fired.append("lua:list.concat")
                return Code(f"{self.helper('joined_lists')}({self.arguments(summands(node))})", POSTFIX)
            case "str.ljust" | "str.rjust", (text, ir.Const(value=int(width))) if 0 < width < 100 and (
                form := self.padded(key, text, width)
            ):
                self.fired.append(f"lua:{key}")
                return form
        if key == "codec.dynamic" and isinstance(args[0].type, t.Union) and len(args) > 1:
            return self.encode_union(args[0], args[1:], args[0].type.members)
        try:
            return super().rule(key, args, node)
        except UnsupportedError as error:
            if error.diagnostic.code != "repeated-operand":
                raise
            return self.rule_over_names(key, args, node)

    def padded(self, key: str, text: ir.Expr, width: int) -> Code | None:
        """A text in a field of so many places: what ``string.format`` does for numbers, and for texts without a zero byte."""
        field = f"{'-' if key == 'str.ljust' else ''}{width}"
        match text:
            case ir.Op(concept="float.fixed", args=(number, ir.Const(value=digits))) if self._holds_one("endless", False, (number,), text):
                return Code(f'string.format("%{field}.{digits}f", {self.expr(number)})', POSTFIX)
            case ir.Op(concept="str.of", args=(ir.Expr(type=t.Int()) as number,)):
                return Code(f'string.format("%{field}d", {self.expr(number)})', POSTFIX)
            case _ if self.module.strings == "ascii" and not self.repeatable(text) and said(text):
                return Code(f'string.format("%{field}s", {self.expr(text)})', POSTFIX)
            case _:
                return None

    def rule_over_names(self, key: str, args: Sequence[ir.Expr], node: ir.Expr) -> Code:
        """What a template repeats gets a name inside the expression, where no statement can stand before it."""
        kept, named = self.named_operands(args)
        text = super().rule(key, named, node).text
        return Code(f"(function({', '.join(kept)}) return {text} end)({self.arguments(list(kept.values()))})", POSTFIX)

    def encode_union(self, value: ir.Expr, encoders: Sequence[ir.Expr], members: Sequence[t.Type]) -> Code:
        tests = []
        for encode, member in zip(encoders, members, strict=True):
            test = self.expr(ir.IsType(Raw(Code("value"), type=value.type), member, type=t.BOOL))
            tests.append(f"if {test} then return {self.expr(encode, POSTFIX)}(value) end")
        return Code(f"(function(value) {' '.join(tests)} end)({self.expr(value)})", POSTFIX)

    def _holds_one(self, key: str, wanted: Any, args: Sequence[ir.Expr], node: ir.Expr) -> bool:
        match key:
            case "nulls":
                return self.null is bool(wanted)
            case "plain":
                return (self.maps == "plain") is bool(wanted)
            case "scalar1":
                result = args[1].type.result if isinstance(args[1].type, t.Func) else t.ANY
                return isinstance(result, t.Int | t.Float | t.Str) is bool(wanted)
            case "nonempty1":
                return (isinstance(args[1], ir.Const) and args[1].value != "") is bool(wanted)
            case "plain1":
                return (isinstance(args[1], ir.Const) and args[1].value != "" and args[1].value.isascii()) is bool(wanted)
            case "from_end1" | "from_end2":
                return is_from_end(args[int(key[-1])]) is bool(wanted)
            case "bounds":
                self._bounded = getattr(node, "nonneg", False)
                known = self._bounded or all(is_from_end(a) or self.nonneg(a) or self.repeatable(a) for a in args[1:])
                return bool(known) is bool(wanted)
            case "solid":
                return never_false(element_type(args[0].type)) is bool(wanted)
            case "fresh0":
                made = isinstance(args[0], ir.Op) and args[0].concept in ("dict.keys", "dict.values", "dict.items", "set.to_list")
                op = made or (isinstance(args[0], ir.Op | ir.Range) and isinstance(args[0].type, t.Iter))
                own = op or drawn_once(args[0], self.module) or isinstance(args[0].type, t.Str | t.Set | t.Dict | t.Bytes)
                return own is bool(wanted)
            case "nonzero1":
                return (isinstance(args[1], ir.Const) and args[1].value != 0) is bool(wanted)
            case "atomic":
                return atomic(element_type(args[0].type)) is bool(wanted)
            case "rows":
                return is_single(element_type(args[0].type)) is bool(wanted)
            case "apart1":
                return stays_apart(args[1].value if isinstance(args[1], ir.Const) else None) is bool(wanted)
            case "stride1" | "stride3":
                stride = args[int(key[-1])]
                return (isinstance(stride, ir.Const) and stride.value in range(2, 6)) is bool(wanted)
            case "open2":
                return is_none(args[2]) is bool(wanted)
            case "tail":
                return (is_none(args[2]) or args[2] == ir.Length(args[0], type=t.INT)) is bool(wanted)
            case "whole":
                starts = is_none(args[1]) or (isinstance(args[1], ir.Const) and args[1].value == 0)
                return (starts and self._holds_one("tail", True, args, node)) is bool(wanted)
            case "decimals1":
                return (isinstance(args[1], ir.Const) and args[1].value in range(1, 51)) is bool(wanted)
            case "own_class":
                classes = {c.name for c in self.module.classes}
                return (isinstance(args[0].type, t.Class) and args[0].type.name in classes) is bool(wanted)
            case "letter0":
                return self.is_letter(args[0]) is bool(wanted)
            case "first_key":
                held = keys_source(args[0])
                return (held is not None and never_false(element_type(held.type))) is bool(wanted)
            case _:
                return super()._holds_one(key, wanted, args, node)
