"""Regular expressions in Rust, whose library has none: literal patterns become data that a small matcher goes through."""

from __future__ import annotations

import dataclasses
import importlib
import re
from collections import Counter
from collections.abc import Iterable
from typing import Any

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import POSTFIX, Code
from dragoman.transpile.generators.rust_operands import RustOperands
from dragoman.transpile.passes.copies import bindings

#: The reader of Python's own patterns: https://github.com/python/cpython/blob/3.11/Lib/re/_parser.py
parser: Any = importlib.import_module("re._parser")
CATEGORIES = {
    "CATEGORY_DIGIT": "c.is_ascii_digit()",
    "CATEGORY_SPACE": "c.is_whitespace()",
    "CATEGORY_WORD": "(c.is_alphanumeric() || c == '_')",
}
PLACES = {
    "AT_BEGINNING": "|_, at| at == 0",
    "AT_BEGINNING_STRING": "|_, at| at == 0",
    "AT_END": r"|text, at| at == text.len() || text[at..] == ['\n']",
    "AT_END_STRING": "|text, at| at == text.len()",
    "AT_BOUNDARY": "is_edge",
    "AT_NON_BOUNDARY": "|text, at| !is_edge(text, at)",
}
LINES = {
    "AT_BEGINNING": r"|text, at| at == 0 || text[at - 1] == '\n'",
    "AT_END": r"|text, at| at == text.len() || text[at] == '\n'",
}


def known_patterns(module: ir.Module) -> ir.Module:
    """A pattern that a variable holds is written where it is used."""
    if not any(n.concept.startswith("re.") for n in ir.walk(module, ir.Op) if isinstance(n, ir.Op)):
        return module
    shared = {c.name: c.value for c in module.constants if isinstance(c.value, ir.Const)}
    assigned = Counter(name for f in module.functions for n in ir.walk(f, ir.Assign) for name in bindings(n))

    def within(node: ir.Node) -> ir.Node:
        if not isinstance(node, ir.Function):
            return node
        bound = Counter(bindings(node))
        known = {n.name: n.value for n in ir.walk(node, ir.Declare) if isinstance(n, ir.Declare) and isinstance(n.value, ir.Const)}
        known = {name: value for name, value in known.items() if bound[name] == 1}
        known |= {name: value for name, value in shared.items() if not bound[name] and not assigned[name]}

        def change(op: ir.Node) -> ir.Node:
            match op:
                case ir.Op(concept=concept, args=(ir.Name(id=name), *rest)) if concept.startswith("re.") and name in known:
                    return dataclasses.replace(op, args=(known[name], *rest))
                case _:
                    return op

        return ir.rewrite(ir.rewrite(node, change, ir.Op), _numbered, ir.Op)

    return ir.rewrite(module, within, ir.Function)


def _numbered(op: ir.Node) -> ir.Node:
    """What stands for a match, with the numbers of its groups in place of their names."""
    match op:
        case ir.Op(concept="re.sub" | "re.sub_max", args=(ir.Const(value=str(pattern)), ir.Const(value=str(new)) as by, *rest)) if (
            r"\g<" in new
        ):
            try:
                numbers = re.compile(pattern).groupindex
            except re.error:
                return op
            text = re.sub(r"\\g<(\w+)>", lambda m: rf"\g<{numbers.get(m[1], m[1])}>", new)
            return dataclasses.replace(op, args=(op.args[0], dataclasses.replace(by, value=text), *rest))
        case _:
            return op


class RustPatterns(RustOperands):
    #: Of the pattern read last.
    flags = re.RegexFlag(0)

    def parsed(self, node: ir.Expr) -> Any:
        """What a literal pattern says.

        Raises:
            UnsupportedError: it is no literal, or has flags.
        """
        if not isinstance(node, ir.Const):
            raise UnsupportedError("regex", "a pattern that is no literal has no form in Rust here", node.span)
        try:
            parsed = parser.parse(node.value)
        except re.error as error:
            raise UnsupportedError("regex", f"{node.value!r} is no pattern: {error}", node.span) from error
        flags = re.RegexFlag(parsed.state.flags)
        if flags & ~(re.UNICODE | re.IGNORECASE | re.MULTILINE | re.DOTALL | re.VERBOSE):
            raise UnsupportedError("regex", "these flags of a pattern have no form in Rust here", node.span)
        if flags & re.IGNORECASE and (self.module.strings != "ascii" or not node.value.isascii()):
            raise UnsupportedError(
                "regex", "patterns of other letters than ASCII regardless of their case have no form in Rust here", node.span
            )
        self.flags = flags
        return parsed

    def slot_pattern(self, node: ir.Expr) -> Code:
        """A literal pattern as data."""
        parsed = self.parsed(node)
        for helper in ("Pattern", "Regex", "Match"):
            self.helper(helper)
        return Code(f"&Regex {{ groups: {parsed.state.groups - 1}, parts: {self.sequence(parsed, node)} }}", self.operators.prefix["&"])

    def sequence(self, parts: Iterable[Any], node: ir.Expr) -> str:
        texts: list[str] = []
        word = ""
        for op, value in parts:
            if str(op) == "LITERAL" and not self.cases(value):
                word += chr(value)
                continue
            texts += self.word(word)
            word = ""
            texts.append(f"Pattern::{self.part(str(op), value, node)}")
        return f"&[{', '.join([*texts, *self.word(word)])}]"

    def word(self, word: str) -> list[str]:
        return [f"Pattern::Text({self.string_literal(word)})"] if word else []

    def part(self, op: str, value: Any, node: ir.Expr) -> str:
        match op:
            case "IN" | "ANY" | "LITERAL" | "NOT_LITERAL":
                return f"One({self.test(op, value, node)})"
            case "MAX_REPEAT" | "MIN_REPEAT":
                least, most, inner = value
                limit = "usize::MAX" if most == parser.MAXREPEAT else str(most)
                ops = [str(x) for x, _ in inner]
                if op == "MAX_REPEAT" and len(ops) == 1 and ops[0] in ("IN", "ANY", "NOT_LITERAL", "LITERAL"):
                    return f"Run({self.test(ops[0], inner[0][1], node)}, {least}, {limit})"
                return f"Repeat({self.sequence(inner, node)}, {least}, {limit}, {'true' if op == 'MAX_REPEAT' else 'false'})"
            case "BRANCH":
                return f"Either(&[{', '.join(self.sequence(x, node) for x in value[1])}])"
            case "SUBPATTERN":
                group, more, fewer, inner = value
                if more or fewer:
                    raise UnsupportedError("regex", "flags of a pattern have no form in Rust here", node.span)
                if group is None:
                    return f"Either(&[{self.sequence(inner, node)}])"
                return f"Group({group}, {self.sequence(inner, node)})"
            case "AT" if str(value) in PLACES:
                where = {**PLACES, **(LINES if self.flags & re.MULTILINE else {})}[str(value)]
                if "is_edge" in where:
                    self.helper("is_edge")
                return f"Place({where})"
            case "GROUPREF" if not self.flags & re.IGNORECASE:
                return f"Again({value})"
            case "ASSERT" | "ASSERT_NOT" if value[0] > 0:
                return f"Ahead({self.sequence(value[1], node)}, {'true' if op == 'ASSERT' else 'false'})"
            case "ASSERT" | "ASSERT_NOT":
                return f"Behind({self.sequence(value[1], node)}, {'true' if op == 'ASSERT' else 'false'})"
            case _:
                raise UnsupportedError(
                    "regex", f"the pattern {node.value!r} has no form in Rust here" if isinstance(node, ir.Const) else op, node.span
                )

    def test(self, op: str, value: Any, node: ir.Expr) -> str:
        """A closure that tells which characters fit."""
        match op:
            case "ANY":
                return "|_| true" if self.flags & re.DOTALL else r"|c| c != '\n'"
            case "LITERAL" | "NOT_LITERAL" if self.cases(value):
                return f"|c| {'!' if op == 'NOT_LITERAL' else ''}c.eq_ignore_ascii_case(&{self.char_literal(chr(value))})"
            case "LITERAL":
                return f"|c| c == {self.char_literal(chr(value))}"
            case "NOT_LITERAL":
                return f"|c| c != {self.char_literal(chr(value))}"
            case _:
                return f"|c| {self.members(value, node)}"

    def cases(self, value: int) -> bool:
        """Is a character looked for regardless of its case?"""
        return bool(self.flags & re.IGNORECASE) and chr(value).isalpha()

    def members(self, items: list[Any], node: ir.Expr) -> str:
        ranges: list[str] = []
        tests: list[str] = []
        for op, value in items:
            match str(op):
                case "LITERAL" if self.cases(value):
                    ranges += [self.char_literal(case) for case in (chr(value).lower(), chr(value).upper())]
                case "LITERAL":
                    ranges.append(self.char_literal(chr(value)))
                case "RANGE" if self.flags & re.IGNORECASE:
                    spans = [(max(value[0], ord(a)), min(value[1], ord(z))) for a, z in ("az", "AZ")]
                    spans = [(a ^ case, z ^ case) for a, z in spans if a <= z for case in (0, 32)]
                    ranges += [f"{self.char_literal(chr(a))}..={self.char_literal(chr(z))}" for a, z in dict.fromkeys([value, *spans])]
                case "RANGE":
                    ranges.append(f"{self.char_literal(chr(value[0]))}..={self.char_literal(chr(value[1]))}")
                case "CATEGORY":
                    name = str(value)
                    plain = name.replace("_NOT", "")
                    if plain not in CATEGORIES or ("DIGIT" in name and self.module.strings != "ascii"):
                        tests.append(f"{'!' if plain != name else ''}{self.helper('is_decimal')}(c)")
                    else:
                        tests.append(f"{'!' if plain != name else ''}{CATEGORIES[plain]}")
                case _:
                    pass
        found = [*([f"matches!(c, {' | '.join(ranges)})"] if ranges else []), *tests]
        text = " || ".join(found)
        if str(items[0][0]) != "NEGATE":
            return text
        return f"!{text}" if len(found) == 1 and not text.startswith("!") else f"!({text})"

    def slot_shown_group(self, node: ir.Expr) -> Code:
        """The one group of a pattern, or the whole where it has none."""
        return Code(str(min(self.parsed(node).state.groups - 1, 1)))

    def slot_group_texts(self, node: ir.Expr) -> Code:
        """The texts of all groups of what was found."""
        count = self.parsed(node).state.groups
        return Code(", ".join(f"found.groups[{i}].clone().unwrap_or_default()" for i in range(1, count)))

    def slot_most(self, node: ir.Expr) -> Code:
        """A greatest number, of which 0 means that there is none."""
        if isinstance(node, ir.Const):
            return Code(str(node.value) if node.value else "usize::MAX")
        return Code(f"if {self.expr(node)} == 0 {{ usize::MAX }} else {{ {self.as_usize(node)} }}")

    def one_character(self, node: ir.Expr, repeated: bool = False) -> str | None:
        """A closure that tells the characters that fit, where a pattern is of one character, or a run of them."""
        parts = list(self.parsed(node))
        if len(parts) != 1:
            return None
        op, value = str(parts[0][0]), parts[0][1]
        if repeated:
            if op != "MAX_REPEAT" or value[:2] != (1, parser.MAXREPEAT) or len(value[2]) != 1:
                return None
            op, value = str(value[2][0][0]), value[2][0][1]
        return self.test(op, value, node).replace("|c|", "|c: char|", 1) if op in ("IN", "ANY", "NOT_LITERAL", "LITERAL") else None

    def plain_pattern(self, node: ir.Op) -> Code | None:
        """What the methods of texts do by themselves; None where a pattern says more than which characters fit."""
        pattern, *others = node.args
        text, new = self.expr(others[-1], POSTFIX), others[0]
        match node.concept:
            case "re.test_search" if fits := self.one_character(pattern):
                return Code(f"{text}.contains({fits})", POSTFIX)
            case "re.test_fullmatch" if (fits := self.one_character(pattern, True)) and self.repeatable(others[-1]):
                return Code(f"(!{text}.is_empty() && {text}.chars().all({fits}))", POSTFIX)
            case "re.split" if fits := self.one_character(pattern):
                return Code(f"{text}.split({fits}).map(String::from).collect::<Vec<String>>()", POSTFIX)
            case "re.findall" if fits := self.one_character(pattern, True):
                parts = f"{text}.split(|c: char| !({fits.removeprefix('|c: char| ')}))"
                return Code(f"{parts}.filter(|part| !part.is_empty()).map(String::from).collect::<Vec<String>>()", POSTFIX)
            case "re.sub" if isinstance(new, ir.Const) and "\\" not in new.value and (fits := self.one_character(pattern)):
                return Code(f"{text}.replace({fits}, {self.slot_ref(new).text})", POSTFIX)
            case "re.sub" if isinstance(new, ir.Const) and new.value == "" and (fits := self.one_character(pattern, True)):
                return Code(f"{text}.replace({fits}, {self.slot_ref(new).text})", POSTFIX)
            case _:
                return None

    def slot_replacement(self, node: ir.Expr) -> Code:
        """What a match is replaced by: a text, in which there may be groups."""
        if not isinstance(node, ir.Const):
            return Code(f"|_| {self.helper('plain_replacement')}({self.slot_ref(node).text})", 5)
        args = text = ""
        for piece in re.split(r"(\\(?:\d|g<\d+>|.))", node.value):
            number = re.fullmatch(r"\\(?:(\d)|g<(\d+)>)", piece)
            if number:
                text += "{}"
                args += f', found.groups[{number[1] or number[2]}].as_deref().unwrap_or("")'
            elif piece.startswith("\\"):
                escapes = {"n": "\n", "t": "\t", "\\": "\\"}
                if piece[1:] not in escapes:
                    raise UnsupportedError("regex", f"the replacement {node.value!r} has no form in Rust here", node.span)
                text += escapes[piece[1:]]
            else:
                text += piece.replace("{", "{{").replace("}", "}}")
        if args:
            return Code(f"|found| format!({self.string_literal(text)}{args})", 5)
        plain = ir.Const(text.replace("{{", "{").replace("}}", "}"), type=t.STR)
        return Code(f"|_| {self.own(plain).text}", 5)
