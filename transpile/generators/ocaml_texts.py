"""Texts in OCaml: ``char`` for single characters where all texts are ASCII, and texts gone over without making lists of them."""

from __future__ import annotations

import dataclasses
import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.generators.base import POSTFIX, Code
from dragoman.transpile.generators.ocaml_values import APPLIED
from dragoman.transpile.generators.ocaml_variants import Variants
from dragoman.transpile.generators.patterns import kind
from dragoman.transpile.passes.chars import narrow_chars

#: Rules that take a character as it is; for the others it becomes a text.
_OF_CHARS = frozenset(
    f"str.{name}"
    for name in (
        "isalpha",
        "isdigit",
        "isdecimal",
        "isnumeric",
        "isalnum",
        "isspace",
        "isupper",
        "islower",
        "ord",
        "upper",
        "lower",
        "contains",
    )
)


def as_chars(module: ir.Module) -> ir.Module:
    """Characters that are gone over or taken out of a text as ``char``, but for variables that are wanted as texts more often."""
    if module.strings != "ascii":
        return module
    narrowed = narrow_chars(module)
    texts = Counter(n.operand.id for n in ir.walk(narrowed, ir.Coerce) if is_char(n.operand) and isinstance(n.operand, ir.Name))
    uses = Counter(n.id for n in ir.walk(narrowed, ir.Name) if is_char(n)) if texts else Counter()
    # A variable is mentioned where it gets its value, too.
    as_texts = {name for name, n in texts.items() if n > 1 and 2 * n > uses[name] - 1}
    return ir.rewrite(narrow_chars(module, as_texts) if as_texts else narrowed, _typed, ir.ForEach, ir.Clause)


def is_char(node: ir.Node) -> bool:
    return isinstance(node, ir.Expr) and isinstance(node.type, t.Char)


def _typed(node: ir.Node) -> ir.Node:
    match node:
        case ir.ForEach(target=target, iterable=iterable) | ir.Clause(target=target, iterable=iterable):
            return ir.replaced(node, iterable=_of_chars(target, iterable))
        case _:
            return node


def _of_chars(target: ir.Expr, iterable: ir.Expr) -> ir.Expr:
    """What is gone over, with the characters of texts typed as the variables for them are."""
    match target, iterable:
        case ir.Name(type=t.Char()), ir.Op(concept="str.chars"):
            return dataclasses.replace(iterable, type=t.List(t.CHAR))
        case ir.Name(type=t.Char()), ir.Op(concept="iter.reversed", args=(inner,)):
            return dataclasses.replace(iterable, args=(_of_chars(target, inner),), type=t.Iter(t.CHAR))
        case ir.TupleLit(items=(_, item)), ir.Op(concept="iter.enumerate", args=(inner, *more)):
            return ir.replaced(iterable, args=(_of_chars(item, inner), *more))
        case ir.TupleLit(items=items), ir.Op(concept="iter.zip", args=args) if len(items) == len(args):
            return ir.replaced(iterable, args=tuple(map(_of_chars, items, args)))
        case _:
            return iterable


@lru_cache(maxsize=64)
def of_ascii(id_: str, source: str | None) -> loader.Target:
    """A target's tables with the shorter forms of helpers that do where texts are ASCII: ``chars_ascii`` in the place of ``chars``."""
    target = loader.target(id_, source)
    shorter = {name: target.helpers.get(f"{name}_ascii", helper) for name, helper in target.helpers.items()}
    return dataclasses.replace(target, helpers=shorter)


class Texts(Variants):
    """What OCaml makes of texts and their characters."""

    def char_literal(self, value: str) -> str:
        if self.module.strings != "ascii":
            return self.string_literal(value)
        return self.letter(ir.Const(value, type=t.STR)) or self.string_literal(value)

    def text_of(self, iterable: ir.Expr) -> ir.Expr | None:
        """The text whose characters are gone over as ``char``."""
        match iterable:
            case ir.Op(concept="str.chars", args=(text,), type=t.List(elem=t.Char())):
                return text
            case _:
                return None

    def enumerated_chars(self, args: Sequence[ir.Expr]) -> Code | None:
        text = self.text_of(args[0])
        if text is None or (len(args) > 1 and args[1] != ir.Const(0, type=args[1].type)):
            return None
        return Code(f"List.of_seq (String.to_seqi {self.expr(text, POSTFIX)})", APPLIED)

    def as_texts(self, key: str, args: Sequence[ir.Expr]) -> Sequence[ir.Expr]:
        """Operands of a rule, in which characters are texts where the rule does not take such."""
        if key in _OF_CHARS or key.startswith(("compare.", "codec.", "coerce.")) or self.module.strings != "ascii":
            return args
        return [ir.Coerce(a, type=t.STR) if is_char(a) else a for a in args]

    def all_of(self, tests: Sequence[ir.Expr]) -> str:
        rank = self.operators.infix["&&"] + 1 if len(tests) > 1 else 1
        return " && ".join(self.expr(test, rank) for test in tests)

    def joined_chars(self, args: Sequence[ir.Expr]) -> Code | None:
        """Characters of a text, chosen or each made another, as a text."""
        match args:
            case (
                ir.Const(value=""),
                ir.Comp(clauses=(ir.Clause(target=ir.Name() as name, iterable=over, conditions=tests),), elem=ir.Coerce(operand=char)),
            ) if is_char(char) and (text := self.text_of(over)) is not None:
                each = self.name(name.id)
                made = self.expr(char)
                plain = re.fullmatch(rf"([A-Z][\w.]+) {each}", made)
                changed = "" if char == name else plain[1] if plain else f"(fun {each} -> {made})"
                if not tests:
                    source = self.expr(text, POSTFIX)
                    return Code(f"String.map {changed} {source}", APPLIED) if changed else Code(source)
                kept = self.all_of(tests)
                chosen = f"Seq.filter (fun {each} -> {kept}) (String.to_seq {self.expr(text, POSTFIX)})"
                return Code(f"String.of_seq ({f'Seq.map {changed} ({chosen})' if changed else chosen})", APPLIED)
            case _:
                return None

    # --- literal characters -------------------------------------------------------------------------------------------

    def letter(self, node: ir.Expr) -> str | None:
        """A literal text of one byte as ``char``."""
        if isinstance(node, ir.Const) and isinstance(node.value, str) and len(node.value) == 1 and node.value.isascii():
            return "'" + {"'": "\\'", '"': '"'}.get(node.value, self.escape(node.value)) + "'"
        return None

    def with_letter(self, args: Sequence[ir.Expr], template: str) -> Code | None:
        """What is done with a text and a literal character."""
        text, part = args
        letter = self.letter(part)
        return None if letter is None else Code(template.format(self.expr(text, POSTFIX), letter), APPLIED)

    def divided(self, text: ir.Expr, part: ir.Expr) -> str | None:
        """The parts of a text between literal separators."""
        if not isinstance(part, ir.Const) or part.value == "":
            return None
        return self.expr(ir.Op("str.split", (text, part), type=t.List(t.STR)), POSTFIX)

    def counted_letters(self, args: Sequence[ir.Expr]) -> Code | None:
        parts = self.divided(*args)
        return None if parts is None else Code(f"List.length {parts} - 1", self.operators.infix["-"])

    def replaced_letters(self, args: Sequence[ir.Expr]) -> Code | None:
        """A literal part replaced."""
        text, part, by = args
        old, new = self.letter(part), self.letter(by)
        if old is not None and new is not None:
            c = self.fresh("c")
            return Code(f"String.map (fun {c} -> if {c} = {old} then {new} else {c}) {self.expr(text, POSTFIX)}", APPLIED)
        parts = self.divided(text, part)
        return None if parts is None else Code(f"String.concat {self.expr(by, POSTFIX)} {parts}", APPLIED)

    def times(self, number: ir.Expr) -> str:
        """A number of repetitions, at least none."""
        if isinstance(number, ir.Length) or (isinstance(number, ir.Const) and number.value >= 0):
            return self.expr(number, POSTFIX)
        return f"(max 0 {self.expr(number, POSTFIX)})"

    def repeated_letter(self, args: Sequence[ir.Expr]) -> Code | None:
        text, number = args
        letter = self.letter(text)
        if letter is None or not isinstance(number.type, t.Int) or number.type.bits == 0:
            return None
        return Code(f"String.make {self.times(number)} {letter}", APPLIED)

    def filled_up(self, args: Sequence[ir.Expr], order: str) -> Code | None:
        """A text with a literal character before or after it, up to a width."""
        text, width, fill = args
        letter = self.letter(fill)
        if letter is None or self.module.strings != "ascii" or not self.repeatable(text):
            return None
        shown = self.expr(text, self.operators.infix["^"] + 1)
        missing = f"{self.expr(width, self.operators.infix['-'])} - String.length {self.expr(text, POSTFIX)}"
        return Code(order.format(shown, f"String.make (max 0 ({missing})) {letter}"), self.operators.infix["^"])

    # --- numbers that are counted -------------------------------------------------------------------------------------

    def counted_list(self, node: ir.Expr, pattern: str = "", elem: ir.Expr | None = None) -> Code | None:
        """Numbers at constant distances by ``List.init``, or what is made of each of those that are counted from zero."""
        if not isinstance(node, ir.Range) or not isinstance(node.step, ir.Const) or not isinstance(node.step.value, int):
            return None
        start, stop, step = node.start, node.stop, node.step.value
        if any(not isinstance(e.type, t.Int) or e.type.bits == 0 for e in (start, stop, node.step)) or (
            isinstance(node.type, t.Iter) and isinstance(node.type.elem, t.Int) and node.type.elem.bits == 0
        ):
            return None
        zero = start == ir.Const(0, type=start.type)
        if elem is not None:
            return Code(f"List.init {self.times(stop)} (fun {pattern} -> {self.expr(elem)})", APPLIED) if zero and step == 1 else None
        if zero and step == 1:
            return Code(f"List.init {self.times(stop)} Fun.id", APPLIED)
        if step == -1 and stop == ir.Const(-1, type=stop.type):
            match start:
                case ir.Arith(op="-", left=size, right=ir.Const(value=1)):
                    pass
                case _:
                    size = ir.Arith("+", start, ir.Const(1, type=start.type), type=start.type)
            return Code(f"List.rev (List.init {self.times(size)} Fun.id)", APPLIED)
        if step <= 0 or not self.repeatable(start):
            return None
        i = self.fresh("i")
        first = "" if zero else f"{self.expr(start, self.operators.infix['+'])} + "
        minus = "" if zero else f" - {self.expr(start, self.operators.infix['-'] + 1)}"
        shown = self.expr(stop, self.operators.infix["-"])
        size_ = f"{shown}{minus}" if step == 1 else f"({shown}{minus} + {step - 1}) / {step}"
        each = i if step == 1 else f"{i} * {step}" if zero else f"({i} * {step})"
        return Code(f"List.init (max 0 ({size_})) (fun {i} -> {first}{each})", APPLIED)

    def strided(self, shape: str, args: Sequence[ir.Expr]) -> Code | None:
        """Every so many elements between literal places that are not negative."""
        obj, *given = args
        bounds = [b.value for b in given if isinstance(b, ir.Const) and isinstance(b.value, int)]
        if (
            len(bounds) < len(given)
            or min(bounds) < 0
            or bounds[-1] < 1
            or (isinstance(obj.type, t.Str) and self.module.strings != "ascii")
        ):
            return None
        places = dict(zip(shape, bounds, strict=True))
        i, low, step = self.fresh("i"), places.get("l", 0), places["s"]
        tests = [f"{i} >= {low}"] if low else []
        tests += [f"{i} < {places['h']}"] if "h" in places else []
        tests += [f"({i} - {low}) mod {step} = 0" if low else f"{i} mod {step} = 0"] if step > 1 else []
        chosen = f"List.filteri (fun {i} _ -> {' && '.join(tests) or 'true'}) "
        if isinstance(obj.type, t.Str):
            return Code(f"String.of_seq (List.to_seq ({chosen}(List.of_seq (String.to_seq {self.expr(obj, POSTFIX)}))))", APPLIED)
        return Code(f"{chosen}{self.expr(obj, POSTFIX)}", APPLIED)

    def updated(self, args: Sequence[ir.Expr], node: ir.Expr) -> Code | None:
        """A list with another element at a place that it surely has, counted from the start."""
        items, index, value = args
        known = kind(index.type) == "int" and self.repeatable(index) and not getattr(node, "wraps", True)
        if not known or getattr(node, "on_fail", "raise") != "unreachable":
            return None
        i, old = self.fresh("i"), self.fresh("item")
        test = f"if {i} = {self.expr(index, self.operators.infix['='] + 1)} then {self.expr(value, 1)} else {old}"
        return Code(f"List.mapi (fun {i} {old} -> {test}) {self.expr(items, POSTFIX)}", APPLIED)

    def part(self, shape: str, args: Sequence[ir.Expr], node: ir.Expr) -> Code | None:
        """The elements between places that do not count from the end."""
        items, *bounds = args
        if not all(isinstance(b, ir.Name | ir.Const | ir.Length) and self.counts_up(b, node) for b in bounds):
            return None
        i, rank = self.fresh("i"), self.operators.infix["<"] + 1
        tests = [f"{i} {'>=' if side == 'l' else '<'} {self.expr(b, rank)}" for side, b in zip(shape, bounds, strict=True)]
        return Code(f"List.filteri (fun {i} _ -> {' && '.join(tests)}) {self.expr(items, POSTFIX)}", APPLIED)

    def counts_up(self, index: ir.Expr, node: ir.Expr) -> bool:
        """Is an index surely not negative, and no big integer?"""
        return kind(index.type) == "int" and (bool(getattr(node, "nonneg", False)) or self.nonneg(index))
