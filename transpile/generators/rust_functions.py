"""Functions in Rust: their analysis, signatures and bodies, lazy generators, functions inside functions."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from functools import cached_property

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import Diagnostic, UnsupportedError
from dragoman.transpile.generators.rust_counters import asked_counters
from dragoman.transpile.generators.rust_errors import RustErrors
from dragoman.transpile.generators.rust_handles import is_shared
from dragoman.transpile.passes import effects
from dragoman.transpile.passes.aliases import changed_in_place, lost_aliases, repeated_values, stale_copies, stored_arguments
from dragoman.transpile.passes.copies import lost_elements
from dragoman.transpile.passes.declare import zero
from dragoman.transpile.passes.lazy import is_lazy
from dragoman.transpile.passes.ownership import is_copy, unique_names, uses
from dragoman.transpile.passes.parts import handed_parts
from dragoman.transpile.passes.reached import given_back, lost_changes
from dragoman.transpile.passes.resumable import step_of


class RustFunctions(RustErrors):
    def last_value(self, value: ir.Expr) -> None:
        """The value of a function's body."""
        self.line(self.kept(value, self.result))

    def check_stored(self, body: ir.Body) -> None:
        for name, span in stored_arguments(self.module, body):
            raise UnsupportedError("alias", f"an object would keep a copy of {name}, which is changed", span)
        for name, span in handed_parts(self.module, body):
            raise UnsupportedError("alias", f"what {name} gives is changed: it would be a copy here", span)

    # --- functions ----------------------------------------------------------------------------------------------------

    def enter(self, function: ir.Function) -> None:
        """Prepares the analysis of a function's body."""
        copied: ir.Function = unique_names(function)
        self.entered = function.name
        self.current_body = copied.body
        self.asked = asked_counters(copied.body)
        self.uses = uses(copied)
        self.forms = {p.name: self.mode(p) for p in copied.params if self.mode(p) != "value"}
        self.types = {p.name: p.type for p in copied.params}
        self.sizes = set()
        self.result = function.result
        #: Parameters that are changed in place and assigned anew: they point to a variable from then on.
        self.rebound = {p.name: p.type for p in copied.params if p.mutated and p.assigned and self.mode(p) == "mutref"}
        changed = {name: frozenset(i for i, p in enumerate(f.params) if p.mutated) for name, f in self.functions.items()}
        for name in [name for name in changed if "." in name]:
            method = name.rpartition(".")[2]
            changed[method] = changed.get(method, frozenset()) | changed[name]
        for n in ir.walk(copied, ir.FunctionDef):
            changed[n.function.name] = frozenset(i for i, p in enumerate(n.function.params) if p.mutated)
        self.changed = changed
        read_on = (n.args[0] for n in ir.walk(copied, ir.Op) if n.concept.startswith("iter.next"))
        iterators = {n.id for n in read_on if isinstance(n, ir.Name)}
        iterators |= {n.id for n in ir.walk(copied, ir.Name) if is_lazy(n.type) and id(n) not in self.uses.moves}
        inner = {
            name
            for n in ir.walk(copied, ir.FunctionDef)
            for name in (
                *n.function.assigns_captured,
                *effects.mutated(n.function.body, changed, handles=self.shared, methods=self.changers),
            )
        }
        assigned_values = {n.name for n in ir.walk(copied, ir.Assigned)}
        self.in_place = effects.mutated(copied.body, changed, handles=self.shared, methods=self.changers)
        looped = {
            root
            for n in ir.walk(copied, ir.ForEach)
            if any(x.id in self.in_place and t.is_container(x.type) for x in ir.walk(n.target, ir.Name))
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

        def held(name: str) -> t.Type | None:
            return next((n.type for n in ir.walk(function) if isinstance(n, ir.Name) and n.id == name), None)

        for name, span in lost_aliases(function, changes):
            self.share(held(name))
            raise UnsupportedError("alias", f"{name} is kept in two places and changed in one of them", span)
        for name, span in lost_elements(function, changes):
            raise UnsupportedError("alias", f"an element of {name} gets a second place and is changed at one of both", span)
        for name, span in repeated_values(self.module, function, changes):
            self.share(held(name))
            raise UnsupportedError("alias", f"{name} is put into several places and changed in one of them", span)
        for name, span in stale_copies(function, changes):
            self.share(held(name))
            raise UnsupportedError("alias", f"{name} is looked at after what it stands for was changed in its place", span)
        for name, span in lost_changes(function, self.given_back, self.changed_by, changes):
            self.share(held(name))
            raise UnsupportedError("alias", f"what {name} holds is changed in a copy of it", span)
        self.check_stored(function.body)

    @cached_property
    def given_back(self) -> dict[str, set[int]]:
        return given_back(self.functions.values())

    @cached_property
    def changed_by(self) -> dict[str, frozenset[int]]:
        """The parameters that each function changes."""
        return {f.name: frozenset(i for i, p in enumerate(f.params) if p.mutated) for f in self.functions.values()}

    def function_def(self, function: ir.Function) -> None:
        self.check_aliases(function)
        saved = (self.forms, self.uses, self.mutable, self.types, self.sizes, dict(self.lifted), set(self.closures))
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
        self.forms, self.uses, self.mutable, self.types, self.sizes, self.lifted, self.closures = saved

    def generator_body(self, function: ir.Function) -> None:
        """The variables of a lazy generator, and an iterator whose closure takes them along."""
        state, step = step_of(function)
        state = tuple(dataclasses.replace(s, value=zero(s.type)) if isinstance(s, ir.Declare) and s.value is None else s for s in state)
        assert isinstance(function.result, t.Iter)
        self.result = t.Optional(function.result.elem)
        self.block(state)
        # The closure is called again and again: what it has taken along stays there.
        kept = {p.name for p in function.params} | {s.name for s in state if isinstance(s, ir.Declare)}
        self.uses.moves -= {id(n) for s in step for n in ir.walk(s) if isinstance(n, ir.Name) and n.id in kept}
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
            self.block(body[:-1], body[-1:])
            self.depth += 1
            self._hoisting, self.statement = True, body[-1]
            self.last_value(body[-1].value)
            self.statement = None
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
        if isinstance(function.result, t.Iter):
            # What never returns is no iterator of a type without a name.
            function = dataclasses.replace(function, result=t.Iter(function.result.elem))
        try:
            super().stub(function, diagnostic)
        except UnsupportedError:
            self.line(f"// {function.name} is not translated: {diagnostic.message}")

    def lifted_param(self, param: ir.Param) -> str:
        """A captured variable as a parameter of a nested function."""
        if param.mutated and is_copy(param.type):
            return f"{self.name(param.name)}: &mut {self.type_name(param.type)}"
        return self.param(param)

    def stmt_FunctionDef(self, node: ir.FunctionDef) -> None:
        """A nested function: an inner ``fn`` that gets what it captures as parameters."""
        f = node.function
        whole = self.functions[f.name]
        outer = (self.forms, self.uses, self.mutable, self.types, self.result, self.current_body, self.changed)
        entered, boxed, in_place = self.entered, self.boxed, self.in_place
        itself = self.names["self"]
        if any(p.name == "self" for p in self.lifted[f.name]):
            self.names["self"] = "this"
        self.enter(whole)
        for p in self.lifted[f.name]:
            if p.mutated and is_copy(p.type):
                self.forms[p.name] = "mutref"
        result = "" if isinstance(f.result, t.NoneT) else f" -> {self.type_name(f.result)}"
        params = [self.lifted_param(p) if p in self.lifted[f.name] else self.param(p) for p in whole.params]
        self.line(f"fn {self.name(f.name)}({', '.join(params)}){result} {{")
        if f.is_generator:
            self.generator_body(dataclasses.replace(whole, body=self.current_body))
        else:
            self.function_body(self.current_body)
        self.line("}")
        self.forms, self.uses, self.mutable, self.types, self.result, self.current_body, self.changed = outer
        self.entered, self.boxed, self.in_place = entered, boxed, in_place
        self.names["self"] = itself
