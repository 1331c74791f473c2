"""What languages written in S-expressions share: forms instead of lines, names-with-hyphens, prefix calls, layout at the end.

A generator of this family builds each top-level form as text of any shape; ``write_form`` lays it out (``sexpr``). Rules
name helpers with underscores, as all rules do; what a helper defines is called as its own code calls it.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, ClassVar

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators import sexpr
from dragoman.transpile.generators.base import ATOM, Code, Generator, Line
from dragoman.transpile.generators.operands import is_known
from dragoman.transpile.generators.templates import Slot, Template
from dragoman.transpile.modules import identifiers

_SYMBOL = re.compile(r"""[^\s()\[\]{}"';`,]+""")
_QUOTED = re.compile(r'#?\\.|"(?:\\.|[^"\\])*"', re.DOTALL)
_DEFINED = re.compile(
    r"^\((?:define|struct|defn-?|def|defrecord|deftype|define-syntax-rule|defmacro|define-values)\s+[\[(]*([^\s()\[\]]+)", re.MULTILINE
)

_STRUCTURE = re.compile(r"^\((?:struct|defrecord|deftype) ", re.MULTILINE)


def symbols(text: str) -> set[str]:
    """The symbols in a piece of code, strings and characters left out."""
    return set(_SYMBOL.findall(_QUOTED.sub('""', text)))


@cache
def defined(language: str) -> dict[str, tuple[str, ...]]:
    """Helper → the symbols that its code defines, the one that it is called by first."""
    helpers = loader.target(language).helpers
    return {name: tuple(_DEFINED.findall(helper.code)) or (name,) for name, helper in helpers.items()}


@cache
def defining(language: str) -> Mapping[str, str]:
    """Symbol → the helper whose code defines it."""
    return {s: name for name, found in defined(language).items() for s in found}


@cache
def own_names(language: str) -> frozenset[str]:
    """What nothing of a module may be called: what generated code calls, and what helpers are called."""
    return spoken_for(language) | defining(language).keys()


@cache
def uses(language: str, name: str) -> tuple[str, ...]:
    """The helpers that a helper speaks of."""
    helpers = loader.target(language).helpers
    code = "\n".join(line for line in helpers[name].code.split("\n") if not line.lstrip().startswith(";"))
    structures = {other for other, helper in helpers.items() if _STRUCTURE.search(helper.code)}
    return tuple(sorted(o for o, names in defined(language).items() if o != name and mentions(code, names, o in structures)))


@cache
def called(language: str, template: Template) -> Template:
    """A template with the names that its helpers have in the target."""
    parts: list[str | Slot] = []
    for part in template.parts:
        if isinstance(part, str) and parts and isinstance(parts[-1], str):
            parts[-1] += part
        else:
            parts.append(part)
    for name in dict.fromkeys(template.helpers):
        symbol = defined(language)[name][0]
        parts = [re.sub(rf"(?<![\w-]){name}(?![\w-])", symbol, p) if isinstance(p, str) else p for p in parts]
    return dataclasses.replace(template, parts=tuple(parts), prec=ATOM)


def kebab(name: str) -> str:
    """``read_line``, ``readLine`` and ``ReadLine`` as ``read-line``."""
    spaced = re.sub(r"([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])", lambda m: f"{m[1]}-{m[2]}" if m[1] else f"{m[3]}-", name)
    return re.sub(r"_+", "-", spaced.strip("_")).lower() or "_"


def negated(text: str) -> str:
    """``(not x)`` of a condition; of a negation, what it negates; a count that is not positive is zero."""
    forms = sexpr.read(text)
    form = forms[0] if len(forms) == 1 else None
    if isinstance(form, sexpr.Form) and form.head == "not" and len(form.items) == 2:
        return form.items[1].text
    if re.match(r"\(positive\? \((?:[\w-]+-)?(?:count|length) ", text):
        return f"(zero? {text[11:]}"
    return f"(not {text})"


class Lisp(Generator):
    """Base of the targets with S-expressions. Hooks: ``function_def``, ``forms`` of statements."""

    COMMENT: ClassVar[str] = ";"
    INDENT: ClassVar[str] = ""
    STYLE: ClassVar[sexpr.Style] = sexpr.Style()

    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: Operands that a rule repeats: bound around the form that it makes.
        self._repeated: list[tuple[str, str]] = []

    def write_form(self, text: str) -> None:
        """One top-level form, laid out; it is made of all the rules that have fired since the last."""
        for line in sexpr.layout(text, self.STYLE):
            self.lines.append(Line(line, tuple(dict.fromkeys(self.fired))))
        self.fired.clear()

    # --- names --------------------------------------------------------------------------------------------------------

    def choose_names(self, module: ir.Module) -> dict[str, str]:
        """Every identifier in the convention of the target; none hides what generated code calls."""
        local, global_ = spoken_for(self.ID), outer_names(self.ID)
        outer = {f.name for f in module.functions} | {d.name for d in module.constants} | {c.name for c in module.classes}
        helpers = defining(self.ID)
        public = {f.name for f in module.functions} | {f.name for c in module.classes for f in c.fields}
        predicates = {f.name for f in module.functions if isinstance(f.result, t.Bool)}
        classes = {c.name for c in module.classes}
        out: dict[str, str] = {}
        for name in dict.fromkeys([*(f.name for f in module.functions), *(c.name for c in module.classes), *identifiers(module)]):
            if name in classes:
                wanted = self.class_name(name)
            else:
                wanted = self.convention(name)
                if name in predicates and re.match("is-.", wanted):
                    wanted = f"{wanted[3:]}?"
            taken = global_ if name in outer else local
            if name not in public and wanted in helpers:
                self.namesakes.add(helpers[wanted])
            while wanted in taken or wanted in out.values() or (wanted in helpers and (name in public or helpers[wanted] in self.avoided)):
                wanted += "*"
            out[name] = wanted
        return out

    def convention(self, name: str) -> str:
        renamed: dict[str, str] = self.target.options.get("renames", {})
        plain = kebab(re.sub(r"\._*", "-", name))
        return renamed.get(plain, plain)

    def constant_name(self, name: str) -> str:
        return self.convention(name)

    # --- helpers ------------------------------------------------------------------------------------------------------

    def template(self, alternative: loader.Alternative) -> Template:
        return called(self.ID, super().template(alternative))

    def helper(self, name: str) -> str:
        return defined(self.ID)[super().helper(name)][0]

    def _use_helper(self, match: re.Match[str]) -> str:
        return self.helper(match[1]) if match[1] in self.target.helpers else match[0]

    def _helper_uses(self, name: str) -> list[str]:
        return list(uses(self.ID, name))

    # --- operands -----------------------------------------------------------------------------------------------------

    def _holds_one(self, key: str, wanted: Any, args: Sequence[ir.Expr], node: ir.Expr) -> bool:
        answer = is_known(key, args)
        return super()._holds_one(key, wanted, args, node) if answer is None else answer is bool(wanted)

    def slot_size(self, node: ir.Expr) -> Code:
        """How far from the end a negative constant counts."""
        assert isinstance(node, ir.Const)
        return self.int_literal(abs(node.value), node.type)

    def slot_next(self, node: ir.Expr) -> Code:
        """One more than a constant."""
        assert isinstance(node, ir.Const)
        return self.int_literal(node.value + 1, node.type)

    # --- expressions --------------------------------------------------------------------------------------------------

    def spill(self, template: Template, args: Sequence[ir.Expr], node: ir.Expr) -> list[ir.Expr]:
        """Operands that a template repeats get names, bound by a ``let`` around it."""
        out = list(args)
        for i, arg in enumerate(args):
            if self.repeats(template, i, arg):
                name = self.fresh("value")
                self._repeated.append((name, self.expr(arg)))
                out[i] = ir.Name(name, type=arg.type)
        return out

    def fresh(self, stem: str) -> str:
        """A new name, which no helper has either."""
        taken = own_names(self.ID)
        n = 1
        while (name := stem if n == 1 else f"{stem}{n}") in self.names or name in self.names.values() or name in taken:
            n += 1
        self.names[name] = name
        return name

    def rule(self, key: str, args: Sequence[ir.Expr], node: ir.Expr) -> Code:
        outer, self._repeated = self._repeated, []
        code = super().rule(key, args, node)
        if self._repeated:
            code = Code(self.let(self._repeated, code.text))
        self._repeated = outer
        return code

    def let(self, bindings: Sequence[tuple[str, str]], body: str) -> str:
        raise UnsupportedError("let", f"{self.ID} has no form for local names")

    def arguments(self, args: Sequence[ir.Expr]) -> str:
        return " ".join(self.expr(a) for a in args)

    def call(self, function: str, args: Sequence[ir.Expr]) -> Code:
        return Code(f"({function} {self.arguments(args)})" if args else f"({function})")

    def expr_Call(self, node: ir.Call) -> Code:
        return self.call(self.name(node.func), node.args)

    def expr_CallValue(self, node: ir.CallValue) -> Code:
        return self.call(self.expr(node.func), node.args)

    def expr_BoolOp(self, node: ir.BoolOp) -> Code:
        return Code(f"({node.op} {self.arguments(node.items)})")

    def expr_Not(self, node: ir.Not) -> Code:
        return Code(negated(self.expr(node.operand)))

    def expr_IfExp(self, node: ir.IfExp) -> Code:
        return Code(f"(if {self.expr(node.cond)} {self.expr(node.then)} {self.expr(node.orelse)})")

    def expr_Select(self, node: ir.Select) -> Code:
        """``a or b`` as a value: the left side has a name where it is more than one."""
        left, bindings = node.left, []
        if not self.repeatable(left):
            name = self.fresh("value")
            bindings = [(name, self.expr(left))]
            left = ir.Name(name, type=left.type)
        truth = left if isinstance(left.type, t.Bool) else ir.Truthy(left, type=t.BOOL)
        value = left if left.type == node.type else ir.Coerce(left, type=node.type)
        then, orelse = (value, node.right) if node.op == "or" else (node.right, value)
        text = self.expr(ir.IfExp(truth, then, orelse, type=node.type))
        return Code(self.let(bindings, text) if bindings else text)

    def joined(self, key: str, items: Sequence[ir.Expr], node: ir.Expr) -> Code:
        template = self.target.options["literals"].get(key)
        if template is None:
            raise UnsupportedError("literal", f"{self.ID} has no literal for {key}", node.span)
        self.fired.append(f"{self.ID}:literal.{key}")
        written = re.sub(r"@(\w+)", self._use_helper, template if items else template.replace(" {*}", "{*}"))
        return Code(written.replace("{*}", self.arguments(items)))


def mentions(code: str, names: Sequence[str], structure: bool) -> bool:
    """Does code speak of one of these names, or of what a structure called so brings with it?"""
    found = symbols(code)
    if any(n in found for n in names):
        return True
    return structure and any(s.startswith((f"{names[0]}-", f"{names[0]}?")) for s in found)


@cache
def spoken_for(language: str) -> frozenset[str]:
    """Symbols that generated code may use anywhere, so that no variable is called so."""
    target = loader.target(language)
    words: set[str] = set(target.options.get("reserved", ()))
    for rule in target.rules.values():
        for alternative in rule.alternatives:
            words.update(s for s in symbols(re.sub(r"\{[\w:*]+\}|@\w+", " ", alternative.template)) if not s[0].isdigit())
    return frozenset(words)


@cache
def outer_names(language: str) -> frozenset[str]:
    """Symbols that no definition of a module may hide: those, what helpers use, and what libraries export."""
    target = loader.target(language)
    used: set[str] = set()
    for helper in target.helpers.values():
        given = {
            s
            for params in re.findall(r"\((?:define|λ) \(([^()]*)\)|\((?:defn \S+|fn)?\s*\[([^\[\]]*)\]", helper.code)
            for s in " ".join(params).split()
        }
        used |= set(re.findall(r"\(([^\s()\[\]]+)", helper.code)) - given
    libraries = {s for provided in target.options.get("libraries", {}).values() for s in provided}
    return spoken_for(language) | used | libraries | set(target.options.get("exported", ()))
