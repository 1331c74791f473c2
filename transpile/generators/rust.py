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
from dragoman.transpile.errors import Diagnostic, UnsupportedError
from dragoman.transpile.generators.base import POSTFIX, Code, Generated, Line, Pass
from dragoman.transpile.generators.exceptions import is_exception
from dragoman.transpile.generators.rust_errors import RustErrors
from dragoman.transpile.generators.rust_operands import unordered
from dragoman.transpile.generators.rust_types import Owned, all_types
from dragoman.transpile.passes import effects
from dragoman.transpile.passes.aliases import lost_aliases, stale_copies, stored_arguments
from dragoman.transpile.passes.chars import narrow_chars
from dragoman.transpile.passes.comprehensions import hoist_blocks, lower_comprehensions
from dragoman.transpile.passes.declare import zero
from dragoman.transpile.passes.dictionaries import compares_maps, tells_order
from dragoman.transpile.passes.folds import fold_sums
from dragoman.transpile.passes.formatting import lower_format
from dragoman.transpile.passes.lazy import is_lazy
from dragoman.transpile.passes.lowering import lower_try_else
from dragoman.transpile.passes.ownership import is_copy, unique_names, uses
from dragoman.transpile.passes.parameters import SUFFIX, split_parameters
from dragoman.transpile.passes.representation import lower_union_text
from dragoman.transpile.passes.results import name_results
from dragoman.transpile.passes.resumable import lazy_optional_steps, step_of
from dragoman.transpile.passes.widths import widen_ints
from dragoman.transpile.passes.wraps import CLIKE, tighten

#: Methods that the source calls by itself, and the one variable that Rust names too.
SPECIAL = {"__str__": "text", "__repr__": "repr", "__eq__": "equals", "__lt__": "is_less", "__len__": "len", "__hash__": "hash_value"}
#: How a class's own comparisons become Rust's operators.
TRAITS = (
    """impl PartialEq for CLASS {
    fn eq(&self, other: &Self) -> bool {
        self.equals(other)
    }
}""",
    "impl Eq for CLASS {}",
    """impl PartialOrd for CLASS {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}""",
    """impl Ord for CLASS {
    fn cmp(&self, other: &Self) -> Ordering {
        other.is_less(self).cmp(&self.is_less(other))
    }
}""",
)


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


class Rust(RustErrors):
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
        lower_union_text,
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
        self.functions = {f.name: f for f in module.functions}
        for cls in module.classes:
            self.functions.update({f"{cls.name}.{m.name}": m for m in (*cls.methods, *cls.static_methods)})
        self.choose_containers(module)
        return super().written(module)

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
            for name in (*n.function.assigns_captured, *effects.mutated(n.function.body, changed))
        }
        assigned_values = {n.name for n in ir.walk(copied) if isinstance(n, ir.Assigned)}
        self.in_place = effects.mutated(copied.body, changed)
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
        for name, span in lost_aliases(function):
            raise UnsupportedError("alias", f"{name} is kept in two places and changed in one of them", span)
        for name, span in stale_copies(function):
            raise UnsupportedError("alias", f"{name} is looked at after what it stands for was changed in its place", span)
        self.check_stored(function.body)

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
            self.line(self.own(body[-1].value).text)
            self.depth -= 1
        else:
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

    # --- classes ------------------------------------------------------------------------------------------------------

    def write_class(self, cls: ir.ClassDef) -> None:
        if cls.base is not None and not is_exception(cls.name, self.module.classes):
            raise UnsupportedError("inheritance", f"class {cls.name} has a base class", cls.span)
        if is_exception(cls.name, self.module.classes):
            return
        if cls.doc:
            self.write_doc(cls.doc)
        methods = {m.name for m in cls.methods}
        plain = not any(isinstance(x, t.Func) for f in cls.fields for x in all_types(f.type))
        derived = ["Clone", *(["Debug"] if plain else []), *(["PartialEq"] if plain and "__eq__" not in methods else [])]
        self.line(f"#[derive({', '.join(derived)})]")
        self.line(f"struct {self.name(cls.name)} {{")
        for f in cls.fields:
            self.line(f"{self.INDENT}{self.name(f.name)}: {self.type_name(f.type)},")
        self.line("}")
        self.gap()
        self.line(f"impl {self.name(cls.name)} {{")
        self.depth += 1
        if cls.init is not None:
            self.constructor(cls, cls.init)
        for method in (*cls.methods, *cls.static_methods):
            self.gap()
            self.method(cls, method, method in cls.static_methods)
        self.depth -= 1
        self.line("}")
        for trait in TRAITS if "__lt__" in methods else TRAITS[:1] if "__eq__" in methods else ():
            self.gap()
            self.line(trait.replace("CLASS", self.name(cls.name)))

    def constructor(self, cls: ir.ClassDef, init: ir.Function) -> None:
        self.enter(init)
        self.line(f"fn new({self.params(init.params)}) -> Self {{")
        self.depth += 1
        given: dict[str, ir.Expr] = {}
        rest: list[ir.Stmt] = []
        for s in self.current_body:
            match s:
                case ir.Assign(target=ir.Field(obj=ir.Name(id="self"), name=name), value=value) if (
                    not rest and name not in given and not mentions_self(value)
                ):
                    given[name] = value
                case _:
                    rest.append(s)
        values = [f"{self.name(f.name)}: {self.own(given.get(f.name) or zero(f.type)).text}" for f in cls.fields]
        values = [v.split(": ")[0] if v.split(": ")[0] == v.split(": ", 1)[1] else v for v in values]
        if not rest:
            self.line(f"Self {{ {', '.join(values)} }}")
        else:
            self.line(f"let mut this = Self {{ {', '.join(values)} }};")
            self.names["self"] = "this"
            self.depth -= 1
            self.block(tuple(rest))
            self.depth += 1
            self.names["self"] = "self"
            self.line("this")
        self.depth -= 1
        self.line("}")

    def method(self, cls: ir.ClassDef, method: ir.Function, static: bool) -> None:
        self.enter(method)
        if method.doc:
            self.write_doc(method.doc)
        head = [] if static else ["&mut self" if self.changes_self(cls, method) else "&self"]
        self.forms["self"] = "mutref" if head == ["&mut self"] else "ref"
        result = "" if isinstance(method.result, t.NoneT) else f" -> {self.type_name(method.result)}"
        self.line(f"fn {self.name(method.name)}({', '.join([*head, *(self.param(p) for p in method.params)])}){result} {{")
        self.function_body(self.current_body)
        self.line("}")

    def changes_self(self, cls: ir.ClassDef, method: ir.Function, seen: frozenset[str] = frozenset()) -> bool:
        changed = {name: frozenset(i for i, p in enumerate(f.params) if p.mutated) for name, f in self.functions.items()}
        body = list(method.body)
        plain = ir.rewrite(
            method, lambda n: dataclasses.replace(n, method="") if isinstance(n, ir.MethodCall) and isinstance(n.obj, ir.Name) else n
        )
        for n in ir.walk(plain):
            match n:
                case ir.Assign(target=target) if "self" in {
                    effects.root(x) for x in (target.items if isinstance(target, ir.TupleLit) else (target,))
                }:
                    return True
                case ir.Op(concept=concept, args=args) if concept in loader.concepts():
                    if any(effects.root(args[i]) == "self" for i in loader.concepts()[concept].mutates):
                        return True
        for s in body:
            for n in ir.walk(s):
                if isinstance(n, ir.MethodCall) and effects.root(n.obj) == "self" and n.method not in seen:
                    callee = next((m for m in cls.methods if m.name == n.method), None)
                    if callee is None or self.changes_self(cls, callee, seen | {method.name, n.method}):
                        return True
                if isinstance(n, ir.Call) and any(i < len(n.args) and effects.root(n.args[i]) == "self" for i in changed.get(n.func, ())):
                    return True
        return False

    def expr_MethodCall(self, node: ir.MethodCall) -> Code:
        obj = node.obj.type
        callee = self.functions.get(f"{obj.name}.{node.method}") if isinstance(obj, t.Class) else None
        args = (
            ", ".join(self.argument(p, a) for p, a in zip(callee.params, node.args, strict=True)) if callee else self.arguments(node.args)
        )
        cls = next((c for c in self.module.classes if isinstance(obj, t.Class) and c.name == obj.name), None)
        outer, self.changing = self.changing, cls is None or callee is None or self.changes_self(cls, callee)
        receiver = self.expr(node.obj, POSTFIX)
        self.changing = outer
        return Code(f"{receiver}.{self.name(node.method)}({args})", POSTFIX)

    def expr_Field(self, node: ir.Field) -> Code:
        if isinstance(node.obj.type, t.Class) and is_exception(node.obj.type.name, self.module.classes):
            raise UnsupportedError("exception", f"the field {node.name} of an exception has no form in Rust here", node.span)
        return Owned(f"{self.expr(node.obj, POSTFIX)}.{self.name(node.name)}", POSTFIX, "place")

    def expr_New(self, node: ir.New) -> Code:
        cls = next((c for c in self.module.classes if c.name == node.cls), None)
        if cls is None or is_exception(cls.name, self.module.classes):
            return Code(self.error_text(node), POSTFIX)
        if cls.base is not None:
            raise UnsupportedError("inheritance", f"class {cls.name} has a base class", node.span)
        params = cls.init.params if cls.init else ()
        args = ", ".join(self.argument(p, a) for p, a in zip(params, node.args, strict=True))
        return Code(f"{self.name(cls.name)}::new({args})", POSTFIX)


def mentions_self(node: ir.Node) -> bool:
    return any(isinstance(n, ir.Name) and n.id == "self" for n in ir.walk(node))


GENERATOR = Rust
