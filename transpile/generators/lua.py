"""IR to Lua (5.4): tables from 1, maps that keep their order behind metatables, closures, coroutines, pcall."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, ClassVar

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.generators.base import Code, Generated, Pass
from dragoman.transpile.generators.exceptions import CANONICAL
from dragoman.transpile.generators.lua_facts import (
    has_holes,
    has_tuple_keys,
    may_be_none,
    orders_bools,
    plain_maps,
    types_of,
)
from dragoman.transpile.generators.lua_statements import LuaStatements
from dragoman.transpile.generators.lua_values import METHOD_NAMES
from dragoman.transpile.generators.naturals import Naturals
from dragoman.transpile.passes.checks import check_overflow
from dragoman.transpile.passes.comprehensions import hoist_blocks, lower_comprehensions
from dragoman.transpile.passes.conditions import unfold_conditions
from dragoman.transpile.passes.deep_copies import spell_deep_copies
from dragoman.transpile.passes.effects import resumes
from dragoman.transpile.passes.filled_lists import fill_lists
from dragoman.transpile.passes.folds import fold_sums
from dragoman.transpile.passes.formatting import lower_format
from dragoman.transpile.passes.guards import write_guards
from dragoman.transpile.passes.lazy import refuse_endless
from dragoman.transpile.passes.lowering import lower_try_else
from dragoman.transpile.passes.object_keys import key_classes, key_fields, value_keys
from dragoman.transpile.passes.omitted import omit_defaults
from dragoman.transpile.passes.parallel import untangled
from dragoman.transpile.passes.presence import demand_present
from dragoman.transpile.passes.representation import lower_said_text
from dragoman.transpile.passes.results import name_results
from dragoman.transpile.passes.texts import shown_objects
from dragoman.transpile.passes.voids import none_of_effects
from dragoman.transpile.passes.widths import widen_ints
from dragoman.transpile.passes.wraps import Native, tighten_unshared

#: Checks of few places that are written out, since no short expression makes them.
GUARDS = frozenset({"list.index", "lookup", "dict.remove"})


#: What every class here has, which no other method may be called.
OWN_METHODS = frozenset({"new", *METHOD_NAMES.values()})

#: An index outside gives nil, division rounds down; a float divided by zero is infinite.
NATIVE = Native(index_wraps=False, division="floor", ieee_division=True, typed=False)


#: Plain access and plain division where the values at hand allow it.
drop_needless_checks = tighten_unshared(NATIVE)


class Lua(Naturals, LuaStatements):
    ID = "lua"
    INDENT = "  "
    COMMENT = "--"
    PASSES: ClassVar[tuple[Pass, ...]] = (
        spell_deep_copies,
        widen_ints,
        refuse_endless,
        untangled,
        shown_objects,
        demand_present({"str.replace": (2,)}),
        lower_try_else,
        drop_needless_checks,
        partial(write_guards, only=GUARDS),
        lower_format,
        lower_said_text,
        fold_sums,
        fill_lists,
        lower_comprehensions,
        unfold_conditions,
        none_of_effects,
        hoist_blocks,
        name_results,
        check_overflow,
        omit_defaults,
    )
    TRANSFORMS: ClassVar[dict[type[ir.Node], str | Callable[[Any, Any], Code | None]]] = {ir.Yield: "coroutine.yield({value})"}

    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: Is an iterator read on after some of its elements were taken, or all?
        self.read_on = False
        #: May truth values be put in an order?
        self.bools = False

    def program(self, candidate: str, driver: Generated) -> tuple[dict[str, str], str]:
        """The candidate is a module, so its main program does not run."""
        return {"solution.lua": candidate, "main.lua": f'require "solution"\n\n{driver.code}'}, "main.lua"

    def written(self, module: ir.Module) -> Generated:
        looked_at = [module, self.candidate] if self.candidate is not None else [module]
        types = {type_ for m in looked_at for n in ir.walk(m) for type_ in types_of(n)}
        self.null = any(map(has_holes, types))
        by_value = any(map(value_keys, looked_at))
        self.read_on = resumes(module)
        self.bools = any(orders_bools(n) for m in looked_at for n in ir.walk(m))
        self.maps = (
            "tuples"
            if by_value
            else "plain"
            if plain_maps(self.candidate or module, types)
            else "tuples"
            if any(map(has_tuple_keys, types))
            else "ordered"
        )
        return super().written(module)

    def helper_code(self, name: str) -> str:
        """A helper as the maps of this module need it."""
        kinds = [f"{name}_{self.maps}", *([f"{name}_bools"] if self.bools else [])]
        code = super().helper_code(next((k for k in kinds if k in self.target.helpers), name))
        if self.maps == "plain":
            code = code.replace("new_map()", "{}").replace("remove_key(map, key)", "map[key] = nil")
        return code

    @staticmethod
    def _without_strings(line: str) -> str:
        return line

    # --- names --------------------------------------------------------------------------------------------------------

    def choose_names(self, module: ir.Module) -> dict[str, str]:
        names = super().choose_names(module)
        for method in (m.name for c in module.classes for m in (*c.methods, *c.static_methods)):
            if names.get(method) in OWN_METHODS:
                names[method] += "_"
        return {name: METHOD_NAMES.get(name, "self" if name == "self" else target) for name, target in names.items()}

    def constant_name(self, name: str) -> str:
        return name

    # --- functions and classes ----------------------------------------------------------------------------------------

    def function_def(self, function: ir.Function) -> None:
        if function.doc:
            self.write_doc(function.doc)
        self.line(f"function {self.name(function.name)}({self.params(function.params)})")
        self.function_body(function)
        self.line("end")

    def function_body(self, function: ir.Function) -> None:
        """Defaults, then the statements; a generator is a coroutine."""
        outer = self.labels, self.around, self.function
        self.labels, self.around, self.function = [], [], function
        self.depth += 1
        for param in function.params:
            if param.default is not None and not (isinstance(param.default, ir.Const) and param.default.value is None and not self.null):
                name = self.name(param.name)
                self.line(f"if {name} == nil then {name} = {self.expr(param.default)} end")
        self.depth -= 1
        if function.is_generator:
            self.depth += 1
            self.line("return coroutine.wrap(function()")
            self.block(function.body)
            if self.read_on:
                # A coroutine that is at its end may not be asked again.
                self.line(f"{self.INDENT}while true do coroutine.yield() end")
            self.line("end)")
            self.depth -= 1
        else:
            self.block(function.body)
            if self.null and may_be_none(function.result) and not (function.body and isinstance(function.body[-1], ir.Return)):
                self.line(f"{self.INDENT}return {self.none()}")
        self.labels, self.around, self.function = outer

    def stmt_FunctionDef(self, node: ir.FunctionDef) -> None:
        function = node.function
        word = "" if function.name in self.early else "local "
        self.line(f"{word}function {self.name(function.name)}({self.params(function.params)})")
        self.function_body(function)
        self.line("end")

    def write_class(self, cls: ir.ClassDef) -> None:
        name = self.name(cls.name)
        if cls.doc:
            self.write_doc(cls.doc)
        known = {c.name: c for c in self.module.classes}
        base = self.name(cls.base) if cls.base in known else None
        self.line(f"{name} = {'{}' if base is None else f'setmetatable({{}}, {{__index = {base}}})'}")
        self.line(f"{name}.__index = {name}")
        self.inherit_metamethods(cls, known)
        chain: list[str] = []
        at: str | None = cls.name
        while at is not None:
            chain.append(at)
            at = known[at].base if at in known else None
        chain.extend(CANONICAL.get(chain[-1], ()))
        exception = chain[-1] not in known
        if exception:
            self.line(f'{name}.class = "{cls.name}"')
            self.line(f"{name}.parents = {{{', '.join(f'{c} = true' for c in chain)}}}")
            if base is None:
                self.line(f"{name}.__tostring = function(self) return self.message end")
        init = cls.init
        inherited = next((known[c].init for c in chain if c in known and known[c].init is not None), None)
        self.gap()
        params = self.params(inherited.params) if inherited is not None else "message" if exception else ""
        self.line(f"function {name}.new({params})")
        self.depth += 1
        if inherited is None:
            start = 'message = message or ""' if exception else ""
            self.line(f"return setmetatable({{{start}}}, {name})")
        else:
            start = 'message = ""' if exception else ""
            self.line(f"local self = setmetatable({{{start}}}, {name})")
            self.line(f"self:init({params})")
            self.line("return self")
        self.depth -= 1
        self.line("end")
        for method in [*([dataclasses.replace(init, name="__init__")] if init is not None else []), *cls.methods]:
            self.method(f"{name}:{METHOD_NAMES.get(method.name, self.name(method.name))}", method)
        for method in cls.static_methods:
            self.method(f"{name}.{self.name(method.name)}", method)
        if (
            cls.name in key_classes(self.module)
            and (fields := key_fields(self.module, cls))
            and "__hash__" not in {m.name for m in cls.methods}
        ):
            self.gap()
            self.line(f"function {name}:__hash()")
            self.line(f"{self.INDENT}return {{{', '.join(f'self.{self.name(f)}' for f in fields)}}}")
            self.line("end")

    def inherit_metamethods(self, cls: ir.ClassDef, known: Mapping[str, ir.ClassDef]) -> None:
        """What Lua itself calls must be in the class; ``__index`` finds only what a program calls."""
        own = {METHOD_NAMES.get(m.name, "") for m in cls.methods}
        found: dict[str, str] = {}
        at = known.get(cls.base or "")
        exception = False
        while at is not None:
            for method in at.methods:
                if METHOD_NAMES.get(method.name, "").startswith("__"):
                    found.setdefault(METHOD_NAMES[method.name], "")
            exception = at.base is not None and at.base not in known
            at = known.get(at.base or "")
        if exception:
            found.setdefault("__tostring", "")
        for name in found:
            if name not in own:
                self.line(f"{self.name(cls.name)}.{name} = {self.name(cls.base or '')}.{name}")

    def method(self, head: str, method: ir.Function) -> None:
        self.gap()
        if method.doc:
            self.write_doc(method.doc)
        self.line(f"function {head}({self.params(method.params)})")
        self.function_body(method)
        self.line("end")

    def write_main(self, body: ir.Body) -> None:
        if self.is_driver:
            for statement in body:
                self.stmt(statement)
            return
        self.line("local function main()")
        self.function_body(ir.Function("main", (), t.NONE, body))
        self.line("end")
        self.gap()
        self.line("if ... == nil then")
        self.line(f"{self.INDENT}main()")
        self.line("end")


GENERATOR = Lua
