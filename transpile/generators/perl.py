"""IR to Perl (5.36: signatures, try/catch): references for containers, hashes that keep their order, closures."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, ClassVar

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import Code, Generated, Line, Pass
from dragoman.transpile.generators.naturals import Naturals
from dragoman.transpile.generators.operands import used_up
from dragoman.transpile.generators.perl_statements import PerlStatements
from dragoman.transpile.generators.perl_values import keys_in
from dragoman.transpile.modules import returned_function
from dragoman.transpile.passes.comprehensions import count_items
from dragoman.transpile.passes.constructors import super_first
from dragoman.transpile.passes.dictionaries import tells_order
from dragoman.transpile.passes.effects import forward_functions, resumes
from dragoman.transpile.passes.formatting import lower_format
from dragoman.transpile.passes.guards import write_guards
from dragoman.transpile.passes.lowering import lower_try_else
from dragoman.transpile.passes.omitted import omit_defaults
from dragoman.transpile.passes.order import name_early_reads
from dragoman.transpile.passes.parallel import untangled
from dragoman.transpile.passes.representation import lower_said_text
from dragoman.transpile.passes.resumable import lazy_closures
from dragoman.transpile.passes.sets import tells_members
from dragoman.transpile.passes.shadowing import distinct_functions
from dragoman.transpile.passes.texts import shown_objects
from dragoman.transpile.passes.voids import none_of_effects, text_of_effects
from dragoman.transpile.passes.widths import widen_ints
from dragoman.transpile.passes.wraps import PERL, tighten

#: Checks of few places that are written out.
GUARDS = frozenset({"index", "character", "store", "str.index", "division", "dict.remove"})


def mixed(type_: t.Type) -> bool:
    """Is there a value of several possible types in a value of this type?"""
    return isinstance(type_, t.Union | t.AnyT) or any(map(mixed, t.children(type_)))


def long_quotients(module: ir.Module) -> ir.Module:
    """Quotients of 64-bit integers, which ``int($x / $y)`` would round to what a float holds; those of 32 bits are exact that way."""

    def long(node: ir.Node) -> ir.Node:
        if isinstance(node, ir.IntDiv) and node.rounding == "trunc" and node.type == t.INT:
            if module.source == "python":
                return dataclasses.replace(node, rounding="floor")
            return ir.Op("int.quotient", (node.left, node.right), type=t.INT, span=node.span)
        return node

    return module if module.source == "python" and not module.wide else ir.rewrite(module, long, ir.IntDiv)


class Perl(Naturals, PerlStatements):
    ID = "perl"
    COMMENT = "#"
    HELPER_USE = r"(?<![\w$@%>])[A-Za-z_]\w*(?=\(|->)|(?<=\\&)\w+|(?<=')[A-Z]\w*(?=')"
    ELSE_IF = "elsif"
    PASSES: ClassVar[tuple[Pass, ...]] = (
        distinct_functions,
        partial(name_early_reads, kinds=(ir.Name, ir.Index, ir.Lookup, ir.Field)),
        super_first,
        untangled,
        count_items,
        tighten(PERL),
        long_quotients,
        widen_ints,
        lazy_closures,
        lower_try_else,
        lower_format,
        shown_objects,
        lower_said_text,
        none_of_effects,
        text_of_effects,
        partial(write_guards, only=GUARDS),
        omit_defaults,
    )
    TRANSFORMS: ClassVar[dict[type[ir.Node], str | Callable[[Any, Any], Code | None]]] = {ir.Break: "last;", ir.Continue: "next;"}

    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: Closures whose variables are declared already.
        self._declared: set[str] = set()

    def written(self, module: ir.Module) -> Generated:
        looked_at = self.candidate if self.candidate is not None else module
        self._ordered_dicts = tells_order(looked_at)
        self._ordered_sets = tells_members(looked_at)
        held = {x for n in ir.walk(looked_at) if isinstance(x := getattr(n, "type", None), t.Type)}
        self._unions = any(map(mixed, held))
        keys = (k for x in held for k in keys_in(x))
        self._unsure = self._unions and (any(isinstance(k, t.Int) for k in keys) or any(map(divides, ir.walk(looked_at))))
        self._truth_keys = any(isinstance(part, t.Bool) for x in held for k in keys_in(x) for part in (k, *t.children(k)))
        self.resumes = resumes(module)
        self._plain_keys = all(self.plain_key(k) for x in held for k in keys_in(x) if not isinstance(k, t.Never))
        return super().written(module)

    def helper_code(self, name: str) -> str:
        """A false comparison is an empty text to Perl, and 0 where it is written out: as keys they are one."""
        code = super().helper_code(name)
        if name != "Ordered" or not self._truth_keys:
            return code
        code = code.replace("{\n", "{\n    no warnings 'experimental::builtin';\n\n", 1)
        return code.replace("return $key //", "return builtin::is_bool($key) ? $key + 0 : $key //")

    def program(self, candidate: str, driver: Generated) -> tuple[dict[str, str], str]:
        """The candidate comes first, so its line numbers stay; the driver lives in a package of its own."""
        calls = re.sub(r"(?<![\w:$>&])(" + "|".join(sorted(set(self.given_names.values()) or {"(?!)"})) + r")\(", r"main::\1(", driver.code)
        calls = calls.replace("use utf8;", "use utf8;\nno warnings 'redefine';", 1)
        return {"main.pl": f"{candidate}\npackage Driver;\n{calls}"}, "main.pl"

    # --- names --------------------------------------------------------------------------------------------------------

    def choose_names(self, module: ir.Module) -> dict[str, str]:
        """Variables have sigils, so only those that Perl itself uses are taken."""
        self.local_functions = {n.function.name for n in ir.walk(module, ir.FunctionDef)}
        out = super().choose_names(module)
        subs = {f.name for f in module.functions} | {m.name for c in module.classes for m in (*c.methods, *c.static_methods)}
        for name in out.keys() - subs - {c.name for c in module.classes}:
            wanted = self.convention(name)
            if wanted not in ("a", "b", "_", "self", "class", "error") and wanted not in out.values():
                out[name] = wanted
        return out

    def convention(self, name: str) -> str:
        return "unused" + name[1:] if name.strip("_") == "" else super().convention(name)

    # --- functions and classes ----------------------------------------------------------------------------------------

    def params(self, params: Sequence[ir.Param]) -> str:
        """What follows a parameter with a default must have one too."""
        first = next((i for i, p in enumerate(params) if p.default is not None), len(params))
        return ", ".join(self.param(p) + (" = undef" if i > first and p.default is None else "") for i, p in enumerate(params))

    def function_def(self, function: ir.Function) -> None:
        for node in ir.walk(function):
            held = getattr(node, "type", None)
            if isinstance(held, t.Type) and any(map(self.mixed_keys, (held, *t.children(held)))):
                raise UnsupportedError("keys", f"the keys of a Perl hash are text, which can't tell those of {t.show(held)}", node.span)
        for name, span in used_up(function):
            raise UnsupportedError("iterator", f"{name} is read again after something has read it to its end", span)
        super().function_def(function)

    @staticmethod
    def mixed_keys(type_: t.Type) -> bool:
        """Has a container both texts and numbers as keys?"""
        keys = type_.key if isinstance(type_, t.Dict) else type_.elem if isinstance(type_, t.Set) else None
        return isinstance(keys, t.Union) and t.STR in keys.members

    def signature(self, function: ir.Function) -> str:
        return f"sub {self.name(function.name)}({self.params(function.params)})"

    def block(self, body: ir.Body) -> None:
        """Closures that an earlier one calls are declared first."""
        self.depth += 1
        early = forward_functions(body)
        for name in early:
            self.line(f"my ${self.name(name)};")
        self.depth -= 1
        outer, self._declared = self._declared, self._declared | set(early)
        nameless = returned_function(body)
        super().block(body[:-2] if nameless else body)
        if nameless:
            self.depth += 1
            self.line(f"return sub ({self.params(nameless.params)}) {{")
            self.block(nameless.body)
            self.line("};")
            self.depth -= 1
        self._declared = outer

    def stmt_FunctionDef(self, node: ir.FunctionDef) -> None:
        name = self.name(node.function.name)
        again = any(isinstance(n, ir.Call) and n.func == node.function.name for n in ir.walk(node.function))
        declared = node.function.name in self._declared
        if again and not declared:
            self.line(f"my ${name};")
        self.line(f"{'' if again or declared else 'my '}${name} = sub ({self.params(node.function.params)}) {{")
        self.block(node.function.body)
        self.line("};")

    def write_module(self, module: ir.Module) -> None:
        if early := self.early_constants():
            self.line(f"my ({', '.join(f'${self.name(n)}' for n in early)});")
        super().write_module(module)

    def prologue(self, code: Sequence[str]) -> list[Line]:
        """A program whose texts are more than ASCII reads and writes UTF-8."""
        lines = super().prologue(code)
        wide = self.module.strings != "ascii" or not "".join(code).isascii()
        return [*lines, Line("use open qw(:std :encoding(UTF-8));")] if wide and self.module.main and not self.is_driver else lines

    def write_main(self, body: ir.Body) -> None:
        if self.is_driver:
            for statement in body:
                self.stmt(statement)
            return
        self.line("sub main() {")
        self.block(body)
        self.line("}")
        self.gap()
        self.line("main() unless caller;")


def divides(node: ir.Node) -> bool:
    """Is this a division or a rounding, whose whole results are floats to Perl?"""
    return isinstance(node, ir.IntDiv) or (
        isinstance(node, ir.Op) and node.concept in ("math.floor", "math.ceil", "math.trunc", "float.to_int", "float.round", "int.divmod")
    )


GENERATOR = Perl
