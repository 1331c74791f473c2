"""IR to modern C++ (C++20): value types, references for parameters that are changed, std:: containers and exceptions."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence
from contextlib import suppress
from typing import ClassVar

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import Generated, Pass
from dragoman.transpile.generators.cpp_classes import CppClasses, called_names, signature_names, used_first
from dragoman.transpile.generators.cpp_types import BIG
from dragoman.transpile.modules import needing_definitions
from dragoman.transpile.passes.changers import refuse_changers
from dragoman.transpile.passes.chars import narrow_chars
from dragoman.transpile.passes.checks import check_overflow
from dragoman.transpile.passes.comprehensions import hoist_blocks, lower_comprehensions
from dragoman.transpile.passes.conditions import unfold_conditions
from dragoman.transpile.passes.declare import declare_in_lambdas
from dragoman.transpile.passes.folds import fold_sums
from dragoman.transpile.passes.formatting import lower_format
from dragoman.transpile.passes.fusion import lazy_generators
from dragoman.transpile.passes.guards import write_guards
from dragoman.transpile.passes.iterators import step_by_hand
from dragoman.transpile.passes.keys import keys_once
from dragoman.transpile.passes.lowering import lower_try_else
from dragoman.transpile.passes.order import name_changing_operands, name_unsequenced
from dragoman.transpile.passes.parameters import part_parameters
from dragoman.transpile.passes.reachability import prune_unreachable, raise_statements
from dragoman.transpile.passes.representation import lower_frozen_text
from dragoman.transpile.passes.results import name_results
from dragoman.transpile.passes.second_names import refuse_chosen
from dragoman.transpile.passes.sorting import sort_copies
from dragoman.transpile.passes.voids import none_of_effects
from dragoman.transpile.passes.widths import widen_ints
from dragoman.transpile.passes.wraps import CLIKE, tighten

#: The helpers that need not all of them.
BIG_NEEDS = {
    "big_factorial": BIG[:1] + BIG[2:3],
    **dict.fromkeys(("big_parse", "big_float", "big_integer", "encode_big", "to_big"), BIG[:1]),
}


#: Checks that are written before the statement that needs them, where there are few of them.
WRITTEN = frozenset({"str.index", "division", "remainder", "iter.min", "iter.max"})


def written_checks(module: ir.Module) -> ir.Module:
    """Checks before statements: of searches, divisors and extremes, and of what takes the last item, where that is a statement of its own everywhere."""
    pops = [n for n in ir.walk(module, ir.Op) if n.concept == "list.pop"]
    own = [
        s for s in ir.walk(module, ir.ExprStmt, ir.Declare) if isinstance(s, ir.ExprStmt | ir.Declare) and any(s.value is p for p in pops)
    ]
    return write_guards(module, WRITTEN | ({"list.pop"} if len(own) == len(pops) else set()))


class Cpp(CppClasses):
    ID = "cpp"
    EQUAL_NUMBERS = frozenset()
    START = (r"\bmain\(", "int main() {}")
    NAMING = "snake"
    STATIC_TYPES = True
    FRESH_ARGUMENTS = True
    PASSES: ClassVar[tuple[Pass, ...]] = (
        refuse_changers,
        refuse_chosen,
        tighten(CLIKE),
        declare_in_lambdas,
        step_by_hand,
        widen_ints,
        lower_try_else,
        lazy_generators,
        lower_format,
        keys_once,
        raise_statements,
        prune_unreachable,
        part_parameters,
        written_checks,
        lower_frozen_text,
        fold_sums,
        lower_comprehensions,
        narrow_chars,
        none_of_effects,
        unfold_conditions,
        name_changing_operands,
        name_unsequenced,
        hoist_blocks,
        sort_copies("list.sorted", "list.sorted_desc"),
        name_results,
        check_overflow,
    )

    # --- the whole program --------------------------------------------------------------------------------------------

    def program(self, candidate: str, driver: Generated) -> tuple[dict[str, str], str]:
        """The candidate is a file of its own, the driver a namespace; a helper that the candidate has is its alone."""
        own = {name for name in driver.helpers if self.target.helpers[name].code in candidate}
        if "struct OrderedMap " in candidate:
            own |= {name for name in driver.helpers if name.startswith("OrderedMap")}
        lines = [line.text for line in driver.lines if not (line.rules and line.rules[0].partition("@")[2] in own)]
        includes = [line for line in lines if line.startswith("#include")]
        rest = "\n".join(line for line in lines if not line.startswith("#include"))
        main = (
            "\n".join(includes)
            + '\n#define main solution_main\n#include "solution.hpp"\n#undef main\n\nnamespace test_driver {\n'
            + rest
            + "\n}\n\nint main(int argc, char** argv) {\n    test_driver::driver_arguments() = {argv, argv + argc};\n    test_driver::run();\n}\n"
        )
        return {"main.cpp": main, "solution.hpp": candidate}, "main.cpp"

    def helper_code(self, name: str) -> str:
        """The text of a helper; what nobody reads shows a text in plain quotes."""
        code = super().helper_code(f"{name}.apart" if self.keys_apart and f"{name}.apart" in self.target.helpers else name)
        return code if self.handles else code.replace(': " + quoted(text))', ': \'" + text + "\'")')

    def _helper_uses(self, name: str) -> list[str]:
        if name == "BigInt" or name.startswith("OrderedMap"):
            return []
        code = self.helper_code(name)
        if "BigInt" in code:  # what it does with operators is said by no name
            others = BIG[: BIG.index(name)] if name in BIG else BIG_NEEDS.get(name, BIG)
            return [*others, *(h for h in ("strip", "quoted", "fixed", "big_parse") if h != name and f"{h}(" in code)]
        words = set(re.findall(r"(?<![.\w:>])(\w+)(?=\s*[(<{])|\b(\w+)(?=[),])|(?<=<)(\w+)(?=>)|: (\w+) \{", code.split("\n", 1)[1]))
        found = {w for group in words for w in group if w}
        return sorted(found & set(self.target.helpers) - {"first", "last"})

    def write_module(self, module: ir.Module) -> None:
        """Constants, classes, what constants need, methods that need all that, functions."""
        module = dataclasses.replace(module, classes=used_first(module.classes))
        self.study((*(s for n in ir.walk(module, ir.Function) for s in n.body), *module.main), ())
        if module.doc:
            self.write_doc(module.doc)
        late = needing_definitions(module)
        own = [f for f in module.functions if not f.external]
        named = self.forward_declared(module)
        for cls in module.classes:
            if cls.name in named:
                self.line(f"struct {self.name(cls.name)};")
        for declaration in module.constants:
            if declaration.name not in late:
                self.write_constant(declaration)
        classes = [c for c in module.classes if not c.external]
        defined: set[str] = set()
        self.declare_called(classes, own, defined)
        self.unfinished = {c.name for c in classes}
        self.late_names = late
        for cls in classes:
            self.gap()
            self.guarded(cls.name, lambda c=cls: self.write_class(c), lambda d, c=cls: self.unsupported_class(c, d), cls)
        constants = [d for d in module.constants if d.name in late]
        if constants:
            self.gap()
            self.declare_called(constants, own, defined)
            for declaration in constants:
                self.write_constant(declaration)
        self.declare_called(self.late_bodies_of(), own, defined)
        self.write_late_methods()
        for function in own:
            self.declare_called((function,), [f for f in own if f is not function], defined)
            defined.add(function.name)
            self.gap()
            self.write_function(function)
        if module.main:
            self.gap()
            self.guarded("<main>", lambda: self.write_main(module.main), self.main_stub, *module.main)

    def forward_declared(self, module: ir.Module) -> frozenset[str]:
        """The classes that something names before they are written."""
        out: set[str] = set()
        called = called_names(module.classes)
        types = [d.type for d in module.constants]
        for function in module.functions:
            if function.name in called:
                types += [function.result, *(p.type for p in function.params)]
        early = {name for type_ in types for name in t.class_names(type_)}
        for i, cls in enumerate(module.classes):
            if not cls.external and (cls.name in early or any(cls.name in signature_names(c) for c in module.classes[:i])):
                out.add(cls.name)
        return frozenset(out)

    def declare_called(self, users: Sequence[ir.Node], functions: Sequence[ir.Function], defined: set[str]) -> None:
        """Prototypes of the functions that are used before they are written."""
        called = called_names(users)
        for function in functions:
            if function.name in called and function.name not in defined:
                self.prototype(function)
                defined.add(function.name)

    def prototype(self, function: ir.Function) -> None:
        with suppress(UnsupportedError):  # its definition will say so
            self.line(f"{self.signature(function)};")

    def write_main(self, body: ir.Body) -> None:
        self.check_stored(body)
        self.heaped, self.escaping = frozenset(), set()
        self.study(body, ())
        self.line("void run() {" if self.is_driver else "int main() {")
        self.nesting += 1
        self.block(body)
        self.nesting -= 1
        self.line("}")


GENERATOR = Cpp
