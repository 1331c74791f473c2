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

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.generators.base import Generated, Line, Pass
from dragoman.transpile.generators.rust_closures import RustClosures
from dragoman.transpile.generators.rust_handles import cells, handed_out, held_as_handles, hierarchies, linked
from dragoman.transpile.generators.rust_operands import unordered, without_places
from dragoman.transpile.generators.rust_patterns import known_patterns
from dragoman.transpile.generators.rust_raised import as_objects, raised_objects
from dragoman.transpile.passes.changers import refuse_changers
from dragoman.transpile.passes.chars import narrow_chars
from dragoman.transpile.passes.comprehensions import hoist_blocks, lower_comprehensions
from dragoman.transpile.passes.conditions import hoist_in_branches
from dragoman.transpile.passes.declare import declare_in_lambdas
from dragoman.transpile.passes.dictionaries import compares_maps, tells_order
from dragoman.transpile.passes.effects import mark_parameters
from dragoman.transpile.passes.entries import entry_lists, without_entries
from dragoman.transpile.passes.folds import fold_sums
from dragoman.transpile.passes.formatting import lower_format
from dragoman.transpile.passes.heaps import plain_heaps
from dragoman.transpile.passes.keys import keys_once
from dragoman.transpile.passes.lazy import is_lazy
from dragoman.transpile.passes.looks import order_held_looks
from dragoman.transpile.passes.lowering import Fresh, lower_try_else
from dragoman.transpile.passes.naming import renamed
from dragoman.transpile.passes.parameters import SUFFIX, drop_constant_parameters, split_parameters
from dragoman.transpile.passes.representation import lower_object_text
from dragoman.transpile.passes.results import name_results
from dragoman.transpile.passes.resumable import lazy_optional_steps
from dragoman.transpile.passes.second_names import merge_names
from dragoman.transpile.passes.tables import all_char_tables
from dragoman.transpile.passes.voids import none_of_effects
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
#: Methods for operators, as far as a program has no other functions of these names.
OPERATORS = {f"__{name}__": name for name in ("add", "sub", "mul", "neg", "abs", "contains")} | {
    "__truediv__": "div",
    "__floordiv__": "floor_div",
    "__mod__": "modulo",
    "__pow__": "power",
    "__getitem__": "item",
    "__setitem__": "set_item",
    "__delitem__": "remove_item",
    "__bool__": "is_true",
    "__call__": "call",
    "__enter__": "enter",
    "__exit__": "exit",
    "__next__": "next",
}
#: What tells the order of a dictionary's entries.
ORDERED = frozenset(
    {
        *("dict.keys", "dict.values", "dict.items", "dict.popitem", "dict.popitem_first", "dict.move_to_end", "dict.move_to_front"),
        *("counter.most_common", "counter.most_common_n", "counter.elements"),
    }
)


def ask_emptiness(module: ir.Module) -> ir.Module:
    """``d == {}`` is ``len(d) == 0``."""

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.Compare(
                op="==" | "!=", left=left, right=ir.DictLit(entries=()) | ir.ListLit(items=()) | ir.SetLit(items=()) as none
            ) if left.type == none.type:
                return dataclasses.replace(node, left=ir.Length(left, type=t.INT), right=ir.Const(0, type=t.INT))
            case _:
                return node

    return ir.rewrite(module, change, ir.Compare)


def floor_big(module: ir.Module) -> ir.Module:
    """Python's divisions of big integers stay as they are: the helper rounds down."""

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.Mod(sign="dividend") if node.type == t.BIGINT:
                return dataclasses.replace(node, sign="divisor")
            case ir.IntDiv(rounding="trunc") if node.type == t.BIGINT:
                return dataclasses.replace(node, rounding="floor")
            case _:
                return node

    return ir.rewrite(module, change, ir.Mod, ir.IntDiv) if module.source == "python" else module


def choose_first(module: ir.Module) -> ir.Module:
    """``(a if c else b).append(x)`` as a branch: what is changed has to be a place."""

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.ExprStmt(value=ir.Op(concept=concept, args=(ir.IfExp(cond=cond, then=then, orelse=orelse), *rest)) as op) if (
                concept in loader.concepts() and 0 in loader.concepts()[concept].mutates
            ):
                one, other = (ir.ExprStmt(dataclasses.replace(op, args=(x, *rest))) for x in (then, orelse))
                return ir.If(cond, (one,), (other,), span=node.span)
            case _:
                return node

    return ir.rewrite(module, change, ir.ExprStmt)


def own_arguments(module: ir.Module) -> ir.Module:
    """Lazy generators outlive their calls: their parameters are their own."""

    def change(node: ir.Node) -> ir.Node:
        if not isinstance(node, ir.Function) or not node.is_generator or not is_lazy(node.result):
            return node
        if any(p.mutated for p in node.params):
            why = f"the generator {node.name} changes what it is given"
            return dataclasses.replace(node, body=(ir.ExprStmt(ir.Unsupported("generator", why, type=t.NONE, span=node.span)),))
        return dataclasses.replace(node, params=tuple(dataclasses.replace(p, assigned=True) for p in node.params))

    return ir.rewrite(module, change, ir.Function)


def rename_parameters(module: ir.Module) -> ir.Module:
    """A parameter is not called like a variable of the module, which has a static's name."""
    hidden = {c.name for c in module.constants}
    fresh = Fresh(module)

    def change(node: ir.Node) -> ir.Node:
        table = {p.name: fresh(p.name) for p in node.params if p.name in hidden} if isinstance(node, ir.Function | ir.Lambda) else {}
        return renamed(node, table) if table else node

    return ir.rewrite(module, change, ir.Function, ir.Lambda) if hidden else module


class Rust(RustClosures):
    ID = "rust"
    START = (r"^fn main\(", "fn main() {}")
    NAMING = "snake"
    STATIC_TYPES = True
    PARENS = False
    FRESH_ARGUMENTS = True
    PASSES: ClassVar[tuple[Pass, ...]] = (
        refuse_changers,
        drop_constant_parameters,
        rename_parameters,
        merge_names,
        ask_emptiness,
        known_patterns,
        choose_first,
        entry_lists,
        all_char_tables,
        tighten(CLIKE),
        declare_in_lambdas,
        floor_big,
        widen_ints,
        lazy_optional_steps,
        lower_try_else,
        lower_format,
        lower_object_text,
        keys_once,
        order_held_looks,
        fold_sums,
        lower_comprehensions,
        none_of_effects,
        hoist_in_branches,
        hoist_blocks,
        name_results,
        plain_heaps,
        narrow_chars,
        split_parameters,
        own_arguments,
    )

    def class_name(self, name: str) -> str:
        plain = super().class_name(name)
        return f"{plain}Object" if plain in self.target.options["reserved"] or plain in self.target.helpers else plain

    # --- files --------------------------------------------------------------------------------------------------------

    def program(self, candidate: str, driver: Generated) -> tuple[dict[str, str], str]:
        """The candidate comes first, so its line numbers stay; the driver is a module that sees all of it.

        Which map and set the candidate uses is its own choice; the driver follows.
        """
        maps, sets = ("OrderedMap" in candidate, "BTreeSet" in candidate)
        parts: Mapping[str, Mapping[str, Any]] = self.target.options["parts"]
        inside = {name for name in parts if parts[name].get("inside")}
        code = {name: indent(helper.code, self.INDENT) if name in inside else helper.code for name, helper in self.target.helpers.items()}
        shared = {f"{self.ID}:@{name}" for name in driver.helpers if (code[name] if maps else without_places(code[name])) in candidate}
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
        self.raised, self.exception_classes = raised_objects(module), module.classes
        whole, module = module, as_objects(module, self.raised)
        self.module = module
        self.shared |= hierarchies(module) | ((linked(module) | handed_out(module)) - frozenset(self.enums))
        module = held_as_handles(module, self.shared)
        self.module = module = self.prepared(module)
        self.cells = cells(module, self.shared)
        self.handed = self.find_handed()
        self.note_functions(module)
        self.changers = self.find_changers()
        if module.classes:
            module = self.prepared(held_as_handles(mark_parameters(module, self.changers, self.shared), self.shared))
            self.note_functions(module)
        self.choose_containers(module)
        generated = super().written(module)
        if self.wanted <= self.shared:
            return generated
        again = type(self)(self.source)
        again.given_names, again.avoided, again.candidate = self.given_names, self.avoided, self.candidate
        again.shared = self.shared | self.wanted
        return again.written(whole)

    def note_functions(self, module: ir.Module) -> None:
        self.module = module
        self.functions = {f.name: f for f in module.functions}
        for cls in module.classes:
            self.functions.update({f"{cls.name}.{m.name}": m for m in (*cls.methods, *cls.static_methods)})

    def choose_containers(self, module: ir.Module) -> None:
        """Native hash maps and sets, unless the program can see their order."""
        module = without_entries(module)
        ops = {n.concept for n in ir.walk(module, ir.Op)}
        loops = [*(n.iterable.type for n in ir.walk(module, ir.ForEach)), *(c.iterable.type for c in ir.walk(module, ir.Clause))]
        driver = "driver.begin" in ops
        told = bool(ops & ORDERED) or any(isinstance(x, t.Dict) for x in loops)
        self.ordered_maps = driver or (told and tells_order(module))
        self.compared_maps = any(map(compares_maps, ir.walk(module)))
        self.ordered_sets = driver or bool(ops & {"set.to_list", "set.pop"}) or any(isinstance(x, t.Set) for x in loops)
        if "set.symmetric_difference_update" in ops:
            self.ordered_sets = True
        if any(isinstance(a.type, t.Set) for n in ir.walk(module, ir.Op) if not n.concept.startswith("set.") for a in n.args):
            self.ordered_sets = True

    def write_main(self, body: ir.Body) -> None:
        main = ir.Function("main", (), t.NONE, body)
        self.check_aliases(main)
        self.line("fn main() {")
        self.enter(main)
        self.block(self.current_body)
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
        names = super().choose_names(module)
        operators = {method: name for method, name in OPERATORS.items() if method in names and name not in names.values()}
        names |= {**SPECIAL, **operators, "self": "self"}
        return {
            id_: names.get(id_.removesuffix(SUFFIX), name.removesuffix(SUFFIX)) if id_.endswith(SUFFIX) else name
            for id_, name in names.items()
        }


GENERATOR = Rust
