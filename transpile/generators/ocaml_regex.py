"""Regular expressions in OCaml: literal patterns as those of Str, whose groups, repetitions and classes are fewer; else a diagnostic."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import POSTFIX, Code
from dragoman.transpile.generators.ocaml_values import APPLIED, Values

#: The reader of Python's own patterns: https://github.com/python/cpython/blob/3.11/Lib/re/_parser.py
parser: Any = importlib.import_module("re._parser")
CLASSES = {"CATEGORY_DIGIT": "0-9", "CATEGORY_SPACE": " \t-\r\x1c-\x1f", "CATEGORY_WORD": "A-Za-z0-9_"}
#: A match: for each group its place and its text, where it took part.
MATCH = "(int * string) option array"
IGNORE_CASE = 2


def is_match(type_: t.Type) -> bool:
    return type_ == t.Class("re.Match")


class Pattern:
    """A pattern as Str reads it.

    Raises:
        UnsupportedError: Str has nothing of the kind.
    """

    def __init__(self, pattern: str, ascii_only: bool, whole: bool = False) -> None:
        self.ascii_only = ascii_only
        #: How many groups Str counts, and which of them is which of Python's.
        self.count = 0
        self.places = {0: 0}
        #: Does it look at line ends, which are those of the whole text in Python?
        self.lines = False
        parsed = parser.parse(pattern)
        self.names = dict(parsed.state.groupdict)
        self.ignores_case = bool(parsed.state.flags & IGNORE_CASE)
        self.may_be_empty = parsed.getwidth()[0] == 0
        if parsed.state.flags & ~(IGNORE_CASE | 32):
            raise UnsupportedError("regex", f"the flags of {pattern!r} have no form in OCaml")
        items = list(parsed)
        if whole and items and _is_at(items[0], "AT_BEGINNING"):
            items = items[1:]
        text = self.sequence(items)
        self.text = f"\\({text}\\)" if "\\|" in text and whole else text
        if self.text != text:
            self.places = {0: 0, **{k: v + 1 for k, v in self.places.items() if k}}

    def refuse(self, what: str) -> UnsupportedError:
        return UnsupportedError("regex", f"{what} in a pattern has no form in OCaml")

    def sequence(self, items: Iterable[tuple[Any, Any]]) -> str:
        return "".join(self.item(str(op), av) for op, av in items)

    def item(self, op: str, av: Any) -> str:
        match op:
            case "LITERAL":
                return f"\\{chr(av)}" if chr(av) in "$^.*+?[]\\" else chr(av)
            case "NOT_LITERAL" | "ANY":
                if not self.ascii_only:
                    raise self.refuse("one character of any kind")
                return "." if op == "ANY" else f"[^{self.members([('LITERAL', av)])}]"
            case "IN":
                if not self.ascii_only and self.is_wide(av):
                    raise self.refuse("one character of many kinds")
                return self.characters(av)
            case "BRANCH":
                return f"{self.group()}{self.alternatives(av[1])}\\)"
            case "SUBPATTERN":
                return self.subpattern(*av)
            case "MAX_REPEAT":
                return self.repeated(*av)
            case "AT":
                return self.place(str(av))
            case "GROUPREF" if self.places[av] < 10:
                return f"\\{self.places[av]}"
            case _:
                raise self.refuse(op.lower().replace("_", " "))

    def group(self, number: int | None = None) -> str:
        self.count += 1
        if number is not None:
            self.places[number] = self.count
        return "\\("

    def alternatives(self, ways: Iterable[Any]) -> str:
        return "\\|".join(self.sequence(way) for way in ways)

    def subpattern(self, number: int | None, add: int, remove: int, inner: Any) -> str:
        if add or remove:
            raise self.refuse("a flag of a part")
        opened = self.group(number)
        items = list(inner)
        body = self.alternatives(items[0][1][1]) if len(items) == 1 and str(items[0][0]) == "BRANCH" else self.sequence(items)
        return f"{opened}{body}\\)"

    def place(self, where: str) -> str:
        match where:
            case "AT_BEGINNING" | "AT_END":
                self.lines = True
                return "^" if where == "AT_BEGINNING" else "$"
            case "AT_BOUNDARY" if self.ascii_only:
                return "\\b"
            case _:
                raise self.refuse(where.removeprefix("AT_").lower().replace("_", " "))

    def repeated(self, low: int, high: Any, inner: Any) -> str:
        items = list(inner)
        endless = str(high) == "MAXREPEAT"
        if len(items) == 1 and str(items[0][0]) in ("ANY", "NOT_LITERAL", "IN") and endless:
            # Whole characters, however many bytes they are.
            outer, self.ascii_only = self.ascii_only, self.ascii_only or not self.has_words(items[0])
            atom = self.item(str(items[0][0]), items[0][1])
            self.ascii_only = outer
        else:
            single = len(items) == 1 and str(items[0][0]) in ("LITERAL", "ANY", "NOT_LITERAL", "IN", "SUBPATTERN")
            if len(items) == 1 and str(items[0][0]) == "LITERAL" and items[0][1] > 127:
                raise self.refuse("a repeated character beyond ASCII")
            atom = self.sequence(items) if single else f"{self.group()}{self.sequence(items)}\\)"
        marks = {(0, "MAXREPEAT"): "*", (1, "MAXREPEAT"): "+", (0, "1"): "?"}
        if mark := marks.get((low, str(high))):
            return atom + mark
        if "\\(" in atom or low > 20 or (not endless and high > 20):
            raise self.refuse("a counted repetition")
        return atom * low + (f"{atom}*" if endless else f"{atom}?" * (high - low))

    @staticmethod
    def has_words(item: tuple[Any, Any]) -> bool:
        return str(item[0]) == "IN" and any("WORD" in str(av) for _, av in item[1])

    @staticmethod
    def is_wide(members: Iterable[tuple[Any, Any]]) -> bool:
        """May a class hold characters beyond ASCII?"""
        return any(str(op) == "NEGATE" or (str(op) == "CATEGORY" and ("NOT" in str(av) or "WORD" in str(av))) for op, av in members)

    def characters(self, members: Sequence[tuple[Any, Any]]) -> str:
        match [(str(op), str(av)) for op, av in members]:
            case [("CATEGORY", name)] if name.startswith("CATEGORY_NOT_"):
                return f"[^{CLASSES[name.replace('NOT_', '')]}]"
            case [("NEGATE", _), *_]:
                return f"[^{self.members(members[1:])}]"
            case _:
                return f"[{self.members(members)}]"

    def members(self, members: Iterable[tuple[Any, Any]]) -> str:
        """The inside of a class: a closing bracket comes first, a minus last, a caret never first."""
        singles, text = [], ""
        for op, av in members:
            match str(op):
                case "LITERAL" if av < 128:
                    singles.append(chr(av))
                case "RANGE" if av[1] < 128:
                    text += f"{chr(av[0])}-{chr(av[1])}"
                case "CATEGORY" if str(av) in CLASSES:
                    text += CLASSES[str(av)]
                case _:
                    raise self.refuse("a class of such characters")
        plain = "".join(c for c in singles if c not in "]-^")
        inside = f"{']' if ']' in singles else ''}{text}{plain}{'^' if '^' in singles else ''}{'-' if '-' in singles else ''}"
        if inside == "^":
            raise self.refuse("a class of a caret")
        return inside if inside[0] != "^" else f"{inside[1:]}^"


def _is_at(item: tuple[Any, Any], where: str) -> bool:
    return str(item[0]) == "AT" and str(item[1]) == where


#: Concepts whose pattern has to match from the start.
FROM_START = frozenset({"re.match", "re.test_match", "re.fullmatch", "re.test_fullmatch"})
#: Concepts for which a pattern that matches nothing goes on in another way than in Str.
GOING_ON = frozenset({"re.finditer", "re.findall", "re.findall_groups", "re.split", "re.split_max", "re.sub", "re.sub_by"})
#: How operations are written: the pattern, the text, the places of the groups, what else there is.
FORMS = {
    "re.test_match": "Str.string_match {p} {t} 0",
    "re.test_fullmatch": "@matches_whole {p} {t}",
    "re.test_search": "@matches_somewhere {p} {t}",
    "re.match": "@match_at_start {p} {g} {t}",
    "re.fullmatch": "@match_of_whole {p} {g} {t}",
    "re.search": "@next_match {p} {g} {t} 0",
    "re.finditer": "@all_matches {p} {g} {t} 0",
    "re.split": "@split_pattern {p} {t}",
    "re.sub": "Str.global_replace {p} {x} {t}",
    "re.sub_by": "Str.global_substitute {p} (fun text -> {x} (@groups_of {g} text)) {t}",
}


class Patterns(Values):
    """What OCaml makes of operations on regular expressions."""

    def regex_operation(self, key: str, args: Sequence[ir.Expr], node: ir.Expr) -> Code:
        """An operation whose pattern is a literal."""
        pattern, *rest = args
        if isinstance(pattern, ir.Name):
            pattern = next((c.value for c in self.module.constants if c.name == pattern.id and c.value is not None), pattern)
        if not isinstance(pattern, ir.Const) or not isinstance(pattern.value, str):
            raise UnsupportedError("regex", "a pattern that is no literal has no form in OCaml", node.span)
        ascii_only = self.module.strings == "ascii"
        read = Pattern(pattern.value, ascii_only, whole=key in FROM_START)
        if read.may_be_empty and key in GOING_ON:
            raise UnsupportedError("regex", f"the pattern {pattern.value!r} may match nothing, where Str goes on in another way", node.span)
        regexp = "regexp_case_fold" if read.ignores_case else "regexp"
        text = read.text + ("$" if key.endswith("fullmatch") else "")
        *more, subject = rest
        parts = {
            "p": f"(Str.{regexp} {self.string_literal(text)})",
            "g": f"[{'; '.join(str(read.places[n]) for n in sorted(read.places))}]",
            "t": f"({self.helper('one_line')} {self.expr(subject, POSTFIX)})" if read.lines else self.expr(subject, POSTFIX),
        }
        if key == "re.sub":
            parts["x"] = self.replacement(more[0], read)
        elif more:
            parts["x"] = self.expr(more[0], POSTFIX)
        return self.written_out(self.form_of(key, read), parts)

    @staticmethod
    def form_of(key: str, read: Pattern) -> str:
        groups = len(read.places) - 1
        if key == "re.findall":
            return f"List.map (fun found -> @group_text found {min(groups, 1)}) (@all_matches {{p}} {{g}} {{t}} 0)"
        if key == "re.findall_groups":
            items = ", ".join(f"@group_text found {n}" for n in range(1, groups + 1))
            return f"List.map (fun found -> ({items})) (@all_matches {{p}} {{g}} {{t}} 0)"
        if key not in FORMS:
            raise UnsupportedError("regex", f"{key} has no form in OCaml")
        return FORMS[key]

    def written_out(self, form: str, parts: Mapping[str, str]) -> Code:
        return Code(re.sub(r"@(\w+)|\{(\w)\}", lambda m: self.helper(m[1]) if m[1] else parts[m[2]], form), APPLIED)

    def replacement(self, node: ir.Expr, read: Pattern) -> str:
        """What replaces a match, with the groups that Str counts."""
        if not isinstance(node, ir.Const):
            raise UnsupportedError("regex", "a replacement that is no literal has no form in OCaml", node.span)
        found = parser.parse_template(node.value, re.compile("()" * 99))
        groups, literals = dict(found[0]), list(found[1])
        out = ""
        for at, literal in enumerate(literals):
            if at in groups:
                out += f"\\{read.places.get(groups[at], 0)}"
            elif literal is not None:
                out += literal.replace("\\", "\\\\")
        return self.string_literal(out)

    @cached_property
    def named_groups(self) -> Mapping[str, frozenset[int]]:
        """The numbers that the names of groups stand for in the module's patterns."""
        out: dict[str, frozenset[int]] = {}
        for node in ir.walk(self.module):
            if isinstance(node, ir.Const) and isinstance(node.value, str) and "(?P<" in node.value:
                for name, number in Pattern(node.value, ascii_only=True).names.items():
                    out[name] = out.get(name, frozenset()) | {number}
        return out

    def slot_group(self, node: ir.Expr) -> Code:
        """The number of a group, also of one with a name."""
        if not isinstance(node.type, t.Str):
            return Code(self.expr(node))
        name = node.value if isinstance(node, ir.Const) else None
        match sorted(self.named_groups.get(str(name), ())):
            case [number]:
                return Code(str(number))
            case _:
                raise UnsupportedError("regex", "the name of this group has no number in OCaml", node.span)
