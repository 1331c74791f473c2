"""Rust, edition 2021, with the standard library only.

Every expression is rendered in the form that its place needs: owned (moved at a variable's last use, cloned otherwise),
borrowed (``&[T]``, ``&str``, ``&T``) or as a place to be changed. The rule table asks for a form by a slot's modifier.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator, Mapping
from textwrap import indent
from typing import Any, ClassVar

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import Diagnostic, UnsupportedError
from dragoman.transpile.generators.base import Generated, Line, Pass
from dragoman.transpile.generators.rust_enums import RustEnums
from dragoman.transpile.generators.rust_handles import cells, held_as_handles, hierarchies, is_shared, linked
from dragoman.transpile.generators.rust_operands import unordered
from dragoman.transpile.passes import effects
from dragoman.transpile.passes.aliases import changed_in_place, lost_aliases, stale_copies, stored_arguments
from dragoman.transpile.passes.chars import narrow_chars
from dragoman.transpile.passes.comprehensions import hoist_blocks, lower_comprehensions
from dragoman.transpile.passes.dictionaries import compares_maps, tells_order
from dragoman.transpile.passes.folds import fold_sums
from dragoman.transpile.passes.formatting import lower_format
from dragoman.transpile.passes.lazy import is_lazy
from dragoman.transpile.passes.lowering import lower_try_else
from dragoman.transpile.passes.ownership import is_copy, unique_names, uses
from dragoman.transpile.passes.parameters import SUFFIX, split_parameters
from dragoman.transpile.passes.representation import lower_object_text
from dragoman.transpile.passes.results import name_results
from dragoman.transpile.passes.resumable import lazy_optional_steps, step_of
from dragoman.transpile.passes.widths import widen_ints
from dragoman.transpile.passes.wraps import CLIKE, tighten

#: Methods that the source calls by itself, and the one variable that Rust names too.
SPECIAL = {
    "__str__": "text",
    "__repr__": "repr",
    "__len__": "len",
    "__hash__": "hash_value",
    "__iter__": "iter",
    "__eq__": "equals",
    "__ne__": "differs",
    "__lt__": "is_less",
    "__le__": "is_at_most",
    "__gt__": "is_more",
    "__ge__": "is_at_least",
}
#: What tells the order of a dictionary's entries.
ORDERED = frozenset(
    {
        *("dict.keys", "dict.values", "dict.items", "dict.popitem", "dict.popitem_first", "dict.move_to_end", "dict.move_to_front"),
        *("counter.most_common", "counter.most_common_n", "counter.elements"),
    }
)


def own_arguments(module: ir.Module) -> ir.Module:
    """Lazy generators outlive their calls: their parameters are their own."""

    def change(node: ir.Node) -> ir.Node:
        if not isinstance(node, ir.Function) or not node.is_generator or not is_lazy(node.result):
            return node
        if any(p.mutated for p in node.params):
            why = f"the generator {node.name} changes what it is given"
            return dataclasses.replace(node, body=(ir.ExprStmt(ir.Unsupported("generator", why, type=t.NONE, span=node.span)),))
        return dataclasses.replace(node, params=tuple(dataclasses.replace(p, assigned=True) for p in node.params))

    return ir.rewrite(module, change)


class Rust(RustEnums):
    ID = "rust"
    NAMING = "snake"
    STATIC_TYPES = True
    PARENS = False
    PASSES: ClassVar[tuple[Pass, ...]] = (
        tighten(CLIKE),
        widen_ints,
        lazy_optional_steps,
        lower_try_else,
        lower_format,
        lower_object_text,
        fold_sums,
        lower_comprehensions,
        hoist_blocks,
        name_results,
        narrow_chars,
        split_parameters,
        own_arguments,
    )

    # --- files --------------------------------------------------------------------------------------------------------

    def program(self, candidate: str, driver: Generated) -> tuple[dict[str, str], str]:
        """The candidate comes first, so its line numbers stay; the driver is a module that sees all of it.

        Which map and set the candidate uses is its own choice; the driver follows.
        """
        maps, sets = ("OrderedMap" in candidate, "BTreeSet" in candidate)
        parts: Mapping[str, Mapping[str, Any]] = self.target.options["parts"]
        inside = {name for name in parts if parts[name].get("inside")}
        code = {name: indent(helper.code, self.INDENT) if name in inside else helper.code for name, helper in self.target.helpers.items()}
        shared = {f"{self.ID}:@{name}" for name in driver.helpers if (code[name] if maps else unordered(code[name])) in candidate}
        shared.update(f"{self.ID}:@{name}" for name in ("OrderedMap", *(inside if maps else parts)))
        lines = [line.text for line in driver.lines if not shared & set(line.rules)]
        if maps and (more := [code[name] for name in driver.helpers if name in inside and code[name] not in candidate]):
            lines += ["", "impl<K: Clone + Eq + Hash, V> OrderedMap<K, V> {", *"\n\n".join(more).split("\n"), "}"]
        text = "\n".join(f"    {line}" if line else "" for line in lines)
        if not maps:
            text = unordered(text)
        if not sets:
            text = re.sub(r"\bBTreeSet\b", "HashSet", text)
        head = "    use super::*;\n    use std::collections::{BTreeSet, HashMap, HashSet};\n"
        text = re.sub(r"(?m)^    use std::collections::.*\n", "", text)
        main = "" if re.search(r"^fn main\(", candidate, re.M) else "\nfn main() {\n    driver::main()\n}\n"
        solution = candidate if main else re.sub(r"(?m)^fn main\(\)", "#[allow(dead_code)] fn candidate_main()", candidate, count=1)
        main = main or "\nfn main() {\n    driver::main()\n}\n"
        text = re.sub(r"(?m)^    fn main\(", "    pub fn main(", text)
        return {"main.rs": f"{solution}\nmod driver {{\n{head}{text}\n}}\n{main}"}, "main.rs"

    def written(self, module: ir.Module) -> Generated:
        """Objects are values, until it turns out that the program shares those of a class."""
        self.module = module
        self.shared |= hierarchies(module) | (linked(module) - frozenset(self.enums))
        whole, module = module, held_as_handles(module, self.shared)
        self.module = module = self.prepared(module)
        self.cells = cells(module, self.shared)
        self.handed = self.find_handed()
        self.functions = {f.name: f for f in module.functions}
        for cls in module.classes:
            self.functions.update({f"{cls.name}.{m.name}": m for m in (*cls.methods, *cls.static_methods)})
        self.choose_containers(module)
        generated = super().written(module)
        if self.wanted <= self.shared:
            return generated
        again = type(self)(self.source)
        again.given_names, again.avoided, again.candidate = self.given_names, self.avoided, self.candidate
        again.shared = self.shared | self.wanted
        return again.written(whole)

    def choose_containers(self, module: ir.Module) -> None:
        """Native hash maps and sets, unless the program can see their order."""
        ops = {n.concept for n in ir.walk(module) if isinstance(n, ir.Op)}
        loops = [n.iterable.type for n in ir.walk(module) if isinstance(n, ir.ForEach | ir.Clause)]
        driver = "driver.begin" in ops
        told = bool(ops & ORDERED) or any(isinstance(x, t.Dict) for x in loops)
        self.ordered_maps = driver or (told and tells_order(module))
        self.compared_maps = any(map(compares_maps, ir.walk(module)))
        self.ordered_sets = driver or bool(ops & {"set.to_list", "set.pop"}) or any(isinstance(x, t.Set) for x in loops)
        if "set.symmetric_difference_update" in ops:
            self.ordered_sets = True
        if any(
            isinstance(a.type, t.Set) for n in ir.walk(module) if isinstance(n, ir.Op) and not n.concept.startswith("set.") for a in n.args
        ):
            self.ordered_sets = True

    def write_main(self, body: ir.Body) -> None:
        self.check_stored(body)
        self.line("fn main() {")
        self.enter(ir.Function("main", (), t.NONE, body))
        self.block(unique_names(body) if not body else self.current_body)
        self.line("}")

    def arrange(self, prologue: list[Line], helpers: list[Line], body: list[Line]) -> Iterator[Line]:
        """Imports, the module, then helpers: what a reader came for first."""
        doc = [f"//! {text}".rstrip() for text in self.module.doc.strip().splitlines()]
        for part in ([Line(text) for text in doc], prologue):
            yield from part
            if part:
                yield Line("")
        yield from body
        if helpers:
            yield Line("")
            yield from helpers

    def choose_names(self, module: ir.Module) -> dict[str, str]:
        names = {**super().choose_names(module), **SPECIAL, "self": "self"}
        return {
            id_: names.get(id_.removesuffix(SUFFIX), name.removesuffix(SUFFIX)) if id_.endswith(SUFFIX) else name
            for id_, name in names.items()
        }

    # --- functions ----------------------------------------------------------------------------------------------------

    def enter(self, function: ir.Function) -> None:
        """Prepares the analysis of a function's body."""
        copied: ir.Function = unique_names(function)
        self.current_body = copied.body
        self.uses = uses(copied)
        self.forms = {p.name: self.mode(p) for p in copied.params if self.mode(p) != "value"}
        self.types = {p.name: p.type for p in copied.params}
        self.result = function.result
        #: Parameters that are changed in place and assigned anew: they point to a variable from then on.
        self.rebound = {p.name: p.type for p in copied.params if p.mutated and p.assigned and self.mode(p) == "mutref"}
        changed = {name: frozenset(i for i, p in enumerate(f.params) if p.mutated) for name, f in self.functions.items()}
        for n in ir.walk(copied):
            if isinstance(n, ir.FunctionDef):
                changed[n.function.name] = frozenset(i for i, p in enumerate(n.function.params) if p.mutated)
        self.changed = changed
        iterators = {
            n.args[0].id
            for n in ir.walk(copied)
            if isinstance(n, ir.Op) and n.concept.startswith("iter.next") and isinstance(n.args[0], ir.Name)
        }
        iterators |= {n.id for n in ir.walk(copied) if isinstance(n, ir.Name) and is_lazy(n.type) and id(n) not in self.uses.moves}
        inner = {
            name
            for n in ir.walk(copied)
            if isinstance(n, ir.FunctionDef)
            for name in (*n.function.assigns_captured, *effects.mutated(n.function.body, changed, handles=self.shared))
        }
        assigned_values = {n.name for n in ir.walk(copied) if isinstance(n, ir.Assigned)}
        self.in_place = effects.mutated(copied.body, changed, handles=self.shared)
        looped = {
            root
            for n in ir.walk(copied)
            if isinstance(n, ir.ForEach)
            and any(isinstance(x, ir.Name) and x.id in self.in_place and t.is_container(x.type) for x in ir.walk(n.target))
            for root in [effects.root(n.iterable.args[0] if isinstance(n.iterable, ir.Op) and n.iterable.args else n.iterable)]
            if root
        }
        self.mutable = self.in_place | looped | self.uses.reassigned | iterators | inner | assigned_values

    def check_aliases(self, function: ir.Function) -> None:
        """Refuses what a copy would get wrong.

        Raises:
            UnsupportedError: an object that is kept in two places is changed in one of them.
        """

        def changes(node: ir.Node) -> Iterator[ir.Expr]:
            return (x for x in changed_in_place(node) if not is_shared(x.type, self.shared))

        held = {n.id: n.type for n in ir.walk(function) if isinstance(n, ir.Name)}
        for name, span in lost_aliases(function, changes):
            self.share(held.get(name))
            raise UnsupportedError("alias", f"{name} is kept in two places and changed in one of them", span)
        for name, span in stale_copies(function, changes):
            self.share(held.get(name))
            raise UnsupportedError("alias", f"{name} is looked at after what it stands for was changed in its place", span)
        self.check_stored(function.body)

    def share(self, type_: t.Type | None) -> None:
        """Notes that the objects of a class have to be shared."""
        if isinstance(type_, t.Class) and self.class_def(type_.name):
            self.wanted.add(type_.name)

    def check_stored(self, body: ir.Body) -> None:
        for name, span in stored_arguments(self.module, body):
            raise UnsupportedError("alias", f"an object would keep a copy of {name}, which is changed", span)

    def function_def(self, function: ir.Function) -> None:
        self.check_aliases(function)
        saved = (self.forms, self.uses, self.mutable, self.types, dict(self.lifted), set(self.closures))
        self.enter(function)
        if function.is_generator and not is_lazy(function.result):
            raise UnsupportedError("generator", "a generator without end has no counterpart in Rust", function.span)
        if function.doc:
            self.write_doc(function.doc)
        self.line(f"{self.signature(function)} {{")
        if function.is_generator:
            self.generator_body(dataclasses.replace(function, body=self.current_body))
        else:
            self.function_body(self.current_body)
        self.line("}")
        self.forms, self.uses, self.mutable, self.types, self.lifted, self.closures = saved

    def generator_body(self, function: ir.Function) -> None:
        """The variables of a lazy generator, and an iterator whose closure takes them along."""
        state, step = step_of(function)
        assert isinstance(function.result, t.Iter)
        self.result = t.Optional(function.result.elem)
        self.block(state)
        self.depth += 1
        if len(step) == 1 and isinstance(step[0], ir.While) and step[0].cond == ir.Const(True, type=t.BOOL):
            self.line("std::iter::from_fn(move || loop {")
            self.loop_block(step[0].body)
        else:
            self.line("std::iter::from_fn(move || {")
            self.function_body(step)
        self.line("})")
        self.depth -= 1

    def function_body(self, body: ir.Body) -> None:
        """A body whose last statement is its value."""
        self.depth += 1
        for name, type_ in self.rebound.items():
            self.line(f"let mut {self.name(name)}_new: {self.type_name(type_)};")
            self.line(f"let mut {self.name(name)} = &mut *{self.name(name)};")
        self.depth -= 1
        if body and isinstance(body[-1], ir.Return) and body[-1].value is not None and not isinstance(self.result, t.NoneT):
            self.block(body[:-1])
            self.depth += 1
            self._hoisting = True
            self.last_value(body[-1].value)
            self.depth -= 1
        else:
            self.tail = body[-1] if body else None
            self.block(body)

    def write_doc(self, doc: str) -> None:
        for text in doc.strip().splitlines():
            self.line(f"/// {text.strip()}".rstrip())

    def signature(self, function: ir.Function) -> str:
        result = "" if isinstance(function.result, t.NoneT) else f" -> {self.type_name(function.result)}"
        params = self.params(function.params)
        if function.is_generator:
            kept = [("mut " if p.name in self.mutable else "") + f"{self.name(p.name)}: {self.type_name(p.type)}" for p in function.params]
            params = ", ".join(kept)
        return f"fn {self.name(function.name)}({params}){result}"

    def stub(self, function: ir.Function, diagnostic: Diagnostic) -> None:
        try:
            super().stub(function, diagnostic)
        except UnsupportedError:
            self.line(f"// {function.name} is not translated: {diagnostic.message}")

    def stmt_FunctionDef(self, node: ir.FunctionDef) -> None:
        """A nested function: an inner ``fn`` that gets what it captures as parameters."""
        f = node.function
        whole = self.functions[f.name]
        outer = (self.forms, self.uses, self.mutable, self.types, self.result, self.current_body, self.changed)
        itself = self.names["self"]
        if any(p.name == "self" for p in self.lifted[f.name]):
            self.names["self"] = "this"
        self.enter(whole)
        for p in self.lifted[f.name]:
            if p.mutated and is_copy(p.type):
                self.forms[p.name] = "mutref"
        result = "" if isinstance(f.result, t.NoneT) else f" -> {self.type_name(f.result)}"
        params = [
            f"{self.name(p.name)}: &mut {self.type_name(p.type)}" if p.mutated and is_copy(p.type) else self.param(p) for p in whole.params
        ]
        self.line(f"fn {self.name(f.name)}({', '.join(params)}){result} {{")
        self.function_body(self.current_body)
        self.line("}")
        self.forms, self.uses, self.mutable, self.types, self.result, self.current_body, self.changed = outer
        self.names["self"] = itself


GENERATOR = Rust
