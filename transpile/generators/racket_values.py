"""Expressions, comprehensions and operands in Racket."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence
from typing import Any

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import Code, element_type
from dragoman.transpile.generators.lisp import negated
from dragoman.transpile.generators.operands import interpolated
from dragoman.transpile.generators.patterns import kind
from dragoman.transpile.generators.racket_classes import Classes
from dragoman.transpile.generators.racket_forms import Tail, flattened, holds_bool, literal, negative, never_false, racket_pattern, text_of
from dragoman.transpile.generators.regexes import Regexes
from dragoman.transpile.generators.templates import Template

#: An empty dictionary that keeps the order of its entries.
EMPTY = "(ordered-dict (make-hash) (make-hash) 0)"

#: Operations of hashes that racket/dict has under another name.
HASH = re.compile(r"\((in-)?hash((?:->list|-ref!?|-set!|-remove!|-update!|-has-key\?|-count|-keys|-values|-empty\?|-clear!)?(?= ))")


class Values(Regexes, Classes):
    """What Racket makes of expressions."""

    ANCHORS = ("^(?:", ")", "$")

    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: Does the module look at the order of its dictionaries? Has it booleans that may be none?
        self.ordered = False
        self.null = False

    def param(self, param: ir.Param) -> str:
        raise NotImplementedError

    def sequence(self, body: Sequence[ir.Stmt], tail: Tail) -> list[str]:
        raise NotImplementedError

    def predicate(self, cls: str) -> str:
        raise NotImplementedError

    def clause(self, target: ir.Expr, iterable: ir.Expr, body: Sequence[ir.Node]) -> tuple[str, list[str]]:
        raise NotImplementedError

    def elements(self, node: ir.Expr, changed: frozenset[str] = frozenset(), target: ir.Expr | None = None) -> str:
        raise NotImplementedError

    def items(self, node: ir.Expr) -> str:
        raise NotImplementedError

    # --- expressions --------------------------------------------------------------------------------------------------

    def let(self, bindings: Sequence[tuple[str, str]], body: str) -> str:
        return f"(let ({' '.join(f'[{name} {value}]' for name, value in bindings)}) {body})"

    def none(self) -> str:
        return "(void)" if self.null else "#f"

    def expr_Const(self, node: ir.Const) -> Code:
        if node.value is None:
            return Code(self.none())
        return super().expr_Const(node)

    def float_literal(self, value: float) -> Code:
        text = super().float_literal(value).text
        return Code(text.replace("e+", "e"))

    def char_literal(self, value: str) -> str:
        names = {" ": "space", "\n": "newline", "\t": "tab", "\r": "return", "\0": "nul"}
        if value in names:
            return f"#\\{names[value]}"
        return f"#\\{value}" if value.isprintable() and value.isascii() else f"#\\u{ord(value):04X}"

    def escape_code(self, code: int) -> str:
        return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"

    def bytes_literal(self, node: ir.Const) -> Code:
        text = "".join(chr(b) if 32 <= b < 127 and chr(b) not in '"\\' else f"\\{b:03o}" for b in node.value)
        return Code(f'#"{text}"')

    def expr_DictLit(self, node: ir.DictLit) -> Code:
        self.fired.append("racket:literal.dict")
        if not node.entries:
            return Code(self.empty_dict())
        maker = self.helper("ordered") if self.ordered else "make-hash"
        entries = [(self.expr(k), self.expr(v)) for k, v in node.entries]
        if all(literal(k) and literal(v) for k, v in entries):
            return Code(f"({maker} '({' '.join(f'({k} . {v})' for k, v in entries)}))")
        return Code(f"({maker} (list {' '.join(f'(cons {k} {v})' for k, v in entries)}))")

    def expr_Lambda(self, node: ir.Lambda) -> Code:
        params = " ".join(self.param(p) for p in node.params)
        return Code(f"(λ ({params}) {self.expr(node.body)})")

    def expr_Block(self, node: ir.Block) -> Code:
        forms = self.sequence(node.stmts, Tail())
        return Code(f"(let () {' '.join([*forms, self.expr(node.value)])})")

    def expr_Assigned(self, node: ir.Assigned) -> Code:
        name = self.name(node.name)
        return Code(f"(begin (set! {name} {self.expr(node.value)}) {name})")

    def expr_IsNone(self, node: ir.IsNone) -> Code:
        text = self.expr(node.operand)
        test = f"(void? {text})" if self.null else f"(not {text})"
        if self.null or isinstance(node.operand.type, t.Union | t.AnyT):
            return Code(negated(test) if node.negated else test)
        return Code(text if node.negated else test)

    def expr_IsType(self, node: ir.IsType) -> Code:
        operand = self.expr(node.operand)
        match node.of:
            case t.NoneT():
                return Code(f"(eq? {operand} {self.none()})" if not self.null else f"(void? {operand})")
            case t.List(frozen=True) | t.Tuple():
                return Code(f"(list? {operand})")
            case t.Set():
                return Code(f"(generic-set? {operand})")
            case t.Dict():
                return Code(f"(dict? {operand})" if self.ordered else f"(hash? {operand})")
            case t.Class(name=name) if name in {c.name for c in self.module.classes}:
                return Code(f"(is-a? {operand} {self.name(name)})")
            case t.Class(name=name):
                return Code(f"({self.predicate(name)} {operand})")
            case of:
                tests: dict[str, str] = self.target.options["predicates"]
                if kind(of) not in tests:
                    raise UnsupportedError("type-test", f"Racket has no test for {t.show(of)}", node.span)
                return Code(f"({tests[kind(of)]} {operand})")

    def expr_Truthy(self, node: ir.Truthy) -> Code:
        operand = node.operand
        if isinstance(operand.type, t.Optional) and not self.null:
            inner = operand.type.inner
            there = self.expr(operand)
            if isinstance(inner, t.Class | t.Func):
                return Code(there)
            if self.repeatable(operand):
                return Code(f"(and {there} {self.expr(ir.Truthy(ir.Coerce(operand, type=inner), type=t.BOOL))})")
        if isinstance(operand.type, t.Union | t.AnyT) or (isinstance(operand.type, t.Optional) and not self.repeatable(operand)):
            return Code(f"({self.helper('truthy')} {self.expr(operand)})")
        return super().expr_Truthy(node)

    def expr_TrueDiv(self, node: ir.TrueDiv) -> Code:
        """The quotient of two integers is exact until it becomes a float."""
        left, right = (o.operand if isinstance(o, ir.Coerce) and isinstance(o.operand.type, t.Int) else o for o in (node.left, node.right))
        if isinstance(left.type, t.Int) and isinstance(right, ir.Const) and isinstance(right.value, float) and right.value.is_integer():
            right = ir.Const(int(right.value), type=t.INT)
        if isinstance(left.type, t.Int) and isinstance(right.type, t.Int):
            positive = (isinstance(right, ir.Const) and right.value > 0) or isinstance(right, ir.Length)
            if positive:
                return Code(f"(exact->inexact (/ {self.expr(left)} {self.expr(right)}))")
            return Code(f"({self.helper('divide_exact')} {self.expr(left)} {self.expr(right)})")
        return self.rule("truediv", (node.left, node.right), node)

    def expr_Index(self, node: ir.Index) -> Code:
        obj, index = node.obj, node.index
        if isinstance(obj.type, t.Tuple) and isinstance(index, ir.Const):
            place = index.value if index.value >= 0 else index.value + len(obj.type.items)
            words = {0: "car", 1: "cadr", 2: "caddr", 3: "cadddr"}
            return Code(f"({words[place]} {self.expr(obj)})" if place in words else f"(list-ref {self.expr(obj)} {place})")
        return self.rule(f"index.{kind(obj.type)}", (obj, index), node)

    def expr_Interp(self, node: ir.Interp) -> Code:
        """``format`` with ``~a`` for what is put in."""
        text, values = "", []
        for part in flattened(node):
            if isinstance(part, ir.Const):
                text += part.value.replace("~", "~~")
            else:
                text += "~a"
                values.append(self.expr(interpolated(part, (t.Str, t.Int, t.Char))))
        if not values:
            return Code(self.string_literal(text.replace("~~", "~")))
        if text == "~a" * len(values):
            only = next(flattened(node))
            plain = (
                len(values) == 1 and isinstance(only, ir.Formatted) and isinstance(interpolated(only, (t.Str, t.Int, t.Char)).type, t.Str)
            )
            return Code(values[0] if plain else f"(~a {' '.join(values)})")
        return Code(f"(format {self.string_literal(text)} {' '.join(values)})")

    # --- comprehensions -----------------------------------------------------------------------------------------------

    def expr_Comp(self, node: ir.Comp) -> Code:
        """``for/list`` and its kin."""
        clauses = self.comp_clauses(node)
        if node.value is not None:
            maker = self.helper("ordered") if self.ordered else "make-hash"
            return Code(f"({maker} (for/list ({clauses}) (cons {self.expr(node.elem)} {self.expr(node.value)})))")
        word = {"list": "for/gvector", "set": "for/mutable-set", "iter": "for/list"}[node.kind]
        return Code(f"({word} ({clauses}) {self.expr(node.elem)})")

    def comp_clauses(self, node: ir.Comp) -> str:
        parts: list[str] = []
        for i, clause in enumerate(node.clauses):
            text, first = self.clause(clause.target, clause.iterable, (node,))
            if i and not parts[-1].startswith("#:"):
                parts.append("#:when #t")
            parts.append(text)
            if first:
                parts.append(f"#:do [{' '.join(first)}]")
            parts.extend(f"#:when {self.expr(c)}" if not negative(c) else f"#:unless {negated(self.expr(c))}" for c in clause.conditions)
        return " ".join(parts)

    def folded(self, word: str, node: ir.Expr) -> Code:
        """``any``, ``all``, ``sum`` of a comprehension as the loop that finds it."""
        if isinstance(node, ir.Comp) and node.kind in ("iter", "list"):
            return Code(f"({word} ({self.comp_clauses(node)}) {self.expr(node.elem)})")
        return Code(f"({word} ([x {self.elements(node)}]) x)")

    def rule(self, key: str, args: Sequence[ir.Expr], node: ir.Expr) -> Code:
        code = self.object_operation(key, args)
        if code is not None:
            return code
        match key, args:
            case "iter.any" | "iter.all", (source,):
                self.fired.append(f"racket:{key}")
                return self.folded("for/or" if key == "iter.any" else "for/and", source)
            case "iter.sum", (source,) if isinstance(node.type, t.Int):
                self.fired.append("racket:iter.sum")
                return self.folded("for/sum", source)
            case "iter.first" | "iter.first_or", (ir.Comp() as comp, *_) if key == "iter.first_or" and never_false(comp.elem.type):
                self.fired.append(f"racket:{key}")
                return Code(f"(or {self.folded('for/first', comp).text} {self.expr(args[1])})")
            case (("iter.zip" | "iter.product" | "iter.chain"), _):
                self.fired.append(f"racket:{key}")
                word = {"iter.zip": self.helper("zip"), "iter.product": "cartesian-product", "iter.chain": "append"}[key]
                return Code(f"({word} {' '.join(self.items(a) for a in args)})")
        if not key.startswith(("codec.", "coerce.")) and any(isinstance(a.type, t.Char) for a in args):
            args = self.without_chars(key, args, node)
        return super().rule(key, args, node)

    def template(self, alternative: loader.Alternative) -> Template:
        found = super().template(alternative)
        if not self.ordered or "hash" not in alternative.template:
            return found
        return dataclasses.replace(found, parts=tuple(HASH.sub(r"(\1dict\2", p) if isinstance(p, str) else p for p in found.parts))

    def without_chars(self, key: str, args: Sequence[ir.Expr], node: ir.Expr) -> Sequence[ir.Expr]:
        """Characters as strings, unless an alternative of the rule asks for them."""
        rule = self.target.rules.get(key)
        for alternative in rule.alternatives if rule else ():
            if any("char" in str(v) for v in alternative.when.values()) and self.holds(alternative.when, args, node):
                return args
        return [ir.Coerce(a, type=t.STR) if isinstance(a.type, t.Char) else a for a in args]

    def _holds_one(self, key: str, wanted: Any, args: Sequence[ir.Expr], node: ir.Expr) -> bool:
        match key:
            case "ordered" | "shows":
                return getattr(self, key) is bool(wanted)
            case "nulls":
                return self.null is bool(wanted)
            case _:
                return super()._holds_one(key, wanted, args, node)

    # --- operands -----------------------------------------------------------------------------------------------------

    def slot_items(self, node: ir.Expr) -> Code:
        return Code(self.items(node))

    def slot_seq(self, node: ir.Expr) -> Code:
        return Code(self.elements(node))

    def slot_type_none(self, node: ir.Expr) -> Code:
        return Code(self.none())

    def slot_shown_none(self, node: ir.Expr) -> Code:
        """What none looks like in a value that is shown: where nothing in it may be none, false is not."""
        return Code("(void)" if holds_bool(node.type) else self.none())

    def slot_type_empty(self, node: ir.Expr) -> Code:
        """A dictionary without entries."""
        return Code(self.empty_dict())

    def empty_dict(self) -> str:
        if self.ordered:
            self.helper("ordered_dict")
        return EMPTY if self.ordered else "(make-hash)"

    def slot_type_less(self, node: ir.Expr) -> Code:
        """The order of the elements of an iterable, or of the results of a function."""
        return Code(self.order(node.type.result if isinstance(node.type, t.Func) else element_type(node.type), "<", "less"))

    def slot_type_greater(self, node: ir.Expr) -> Code:
        return Code(self.order(node.type.result if isinstance(node.type, t.Func) else element_type(node.type), ">", "greater"))

    def slot_type_own_less(self, node: ir.Expr) -> Code:
        return Code(self.order(node.type, "<", "less"))

    def order(self, type_: t.Type, sign: str, helper: str) -> str:
        match type_:
            case t.Int() | t.Float():
                return sign
            case t.Str():
                return f"string{sign}?"
            case t.Char():
                return f"char{sign}?"
            case t.Class() if self.has_method(type_, "__lt__"):
                return f"(λ (a b) (send {'a less-than? b' if sign == '<' else 'b less-than? a'}))"
            case _:
                return self.helper(helper)

    def slot_replacement(self, node: ir.Expr) -> Code:
        """What replaces a match: ``&`` stands for the whole match in Racket."""
        if not isinstance(node, ir.Const):
            return Code(f'(string-replace {self.expr(node)} "&" "\\\\\\\\&")')
        text = re.sub(r"\\g<(\d+)>", r"\\\1", node.value.replace("&", "\\&"))
        return Code(self.string_literal(text))

    def slot_or_none(self, node: ir.Expr) -> Code:
        """A bound that may be left out, for helpers, to which that is #f."""
        if isinstance(node, ir.Const) and node.value is None:
            return Code("#f")
        return self.code(node)

    def slot_text(self, node: ir.Expr) -> Code:
        """What ``print`` shows of a value."""
        return self.code(text_of(node))

    def slot_as_text(self, node: ir.Expr) -> Code:
        return Code(self.string_literal(str(getattr(node, "value", ""))))

    def slot_literal_regex(self, node: ir.Expr) -> Code:
        """The pattern that matches a constant text only."""
        quoted = re.sub(r"[\\.*+?()\[\]{}^$|]", r"\\\g<0>", str(getattr(node, "value", "")))
        return Code(f"#rx{self.string_literal(quoted)}" if not re.search(r"\\[{}]", quoted) else f"#px{self.string_literal(quoted)}")

    def slot_some_of(self, node: ir.Expr) -> Code:
        """The pattern that matches characters of a constant text."""
        quoted = re.sub(r"[\\\[\]^-]", r"\\\g<0>", str(getattr(node, "value", "")))
        return Code(f"#px{self.string_literal(f'[{quoted}]+')}")

    def regex(self, node: ir.Expr, before: str, after: str) -> Code:
        """A pattern as a literal where it is constant."""
        if not isinstance(node, ir.Const):
            text = self.expr(node)
            return Code(
                f"(pregexp (string-append {self.string_literal(before)} {text} {self.string_literal(after)}))"
                if before
                else f"(pregexp {text})"
            )
        pattern = racket_pattern(node.value, node.span)
        return Code(f"#px{self.string_literal(before + pattern + after)}")
