"""IR to Lua (5.4): tables from 1, maps that keep their order behind metatables, closures, coroutines, pcall."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, ClassVar

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import POSTFIX, Code, Generated, Pass, Raw, element_type
from dragoman.transpile.generators.exceptions import CANONICAL
from dragoman.transpile.generators.lua_facts import (
    CONTAINERS,
    atomic,
    has_holes,
    has_tuple_keys,
    is_from_end,
    is_generator,
    is_statement,
    leaving,
    may_be_none,
    never_false,
    plain_maps,
    text_of,
    types_of,
)
from dragoman.transpile.generators.lua_operands import LITERAL, LuaOperands
from dragoman.transpile.generators.naturals import Naturals
from dragoman.transpile.generators.operands import refuse_mixed_join, refuse_shared_iterator
from dragoman.transpile.generators.patterns import kind
from dragoman.transpile.passes.checks import check_overflow
from dragoman.transpile.passes.comprehensions import hoist_blocks, lower_comprehensions
from dragoman.transpile.passes.conditions import unfold_conditions
from dragoman.transpile.passes.effects import resumes
from dragoman.transpile.passes.filled_lists import fill_lists
from dragoman.transpile.passes.folds import fold_sums
from dragoman.transpile.passes.formatting import lower_format
from dragoman.transpile.passes.guards import write_guards
from dragoman.transpile.passes.lazy import refuse_endless, unmade
from dragoman.transpile.passes.lowering import lower_try_else
from dragoman.transpile.passes.object_keys import key_classes, key_fields, value_keys
from dragoman.transpile.passes.omitted import omit_defaults
from dragoman.transpile.passes.parallel import untangled
from dragoman.transpile.passes.presence import demand_present
from dragoman.transpile.passes.representation import lower_said_text
from dragoman.transpile.passes.results import name_results
from dragoman.transpile.passes.texts import shown_objects
from dragoman.transpile.passes.voids import none_of_effects
from dragoman.transpile.passes.wraps import Native, tighten_unshared

LOWEST = 5
#: Checks of few places that are written out, since no short expression makes them.
GUARDS = frozenset({"list.index", "lookup", "dict.remove"})

KEYWORDS = frozenset(
    [
        "and",
        "break",
        "do",
        "else",
        "elseif",
        "end",
        "false",
        "for",
        "function",
        "goto",
        "if",
        "in",
        "local",
        "nil",
        "not",
        "or",
        "repeat",
        "return",
        "then",
        "true",
        "until",
        "while",
    ]
)
METHOD_NAMES = {
    "__str__": "__tostring",
    "__repr__": "repr",
    "__eq__": "__eq",
    "__lt__": "__lt",
    "__le__": "__le",
    "__len__": "__len",
    "__call__": "__call",
    "__add__": "__add",
    "__sub__": "__sub",
    "__mul__": "__mul",
    "__init__": "init",
    "__hash__": "__hash",
}

#: What every class here has, which no other method may be called.
OWN_METHODS = frozenset({"new", *METHOD_NAMES.values()})

#: An index outside gives nil, division rounds down; a float divided by zero is infinite.
NATIVE = Native(index_wraps=False, division="floor", ieee_division=True, typed=False)


#: Plain access and plain division where the values at hand allow it.
drop_needless_checks = tighten_unshared(NATIVE)


class Lua(Naturals, LuaOperands):
    ID = "lua"
    INDENT = "  "
    COMMENT = "--"
    PASSES: ClassVar[tuple[Pass, ...]] = (
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
        #: What maps are: "plain" tables where no one sees an order, tables that keep it, such with "tuples" as keys.
        self.maps = "ordered"
        #: Labels of the loops at hand, and whether their turn is left early.
        self.labels: list[str] = []
        self.label_used: set[str] = set()
        #: The loops (None: a protected call) around the statement at hand.
        self.around: list[str] = []
        self._caught = "err"
        #: Is an iterator read on after some of its elements were taken, or all?
        self.read_on = False
        #: Local names that are declared before the statement that gives them a value.
        self.early: set[str] = set()

    def program(self, candidate: str, driver: Generated) -> tuple[dict[str, str], str]:
        """The candidate is a module, so its main program does not run."""
        return {"solution.lua": candidate, "main.lua": f'require "solution"\n\n{driver.code}'}, "main.lua"

    def written(self, module: ir.Module) -> Generated:
        looked_at = [module, self.candidate] if self.candidate is not None else [module]
        types = {type_ for m in looked_at for n in ir.walk(m) for type_ in types_of(n)}
        self.null = any(map(has_holes, types))
        by_value = any(map(value_keys, looked_at))
        self.read_on = resumes(module)
        self.maps = (
            "tuples"
            if by_value or any(map(has_tuple_keys, types))
            else "plain"
            if plain_maps(self.candidate or module, types)
            else "ordered"
        )
        return super().written(module)

    def helper_code(self, name: str) -> str:
        """A helper as the maps of this module need it."""
        code = super().helper_code(f"{name}_{self.maps}" if f"{name}_{self.maps}" in self.target.helpers else name)
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

    def params(self, params: Sequence[ir.Param]) -> str:
        return ", ".join(self.name(p.name) for p in params)

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

    # --- statements ---------------------------------------------------------------------------------------------------

    def stmt_ExprStmt(self, node: ir.ExprStmt) -> None:
        text = self.expr(node.value)
        if is_statement(text):
            self.line(text)
        elif re.fullmatch(r"[\w.]+", text) is None:
            self.line(f"local _ = {text}")

    def stmt_Return(self, node: ir.Return) -> None:
        value = node.value
        if value is None and self.function is not None and self.null and may_be_none(self.function.result):
            value = ir.Const(None, type=t.NONE)
        if "pcall" in self.around:
            self.line('return "return"' + ("" if value is None else f", {self.expr(value)}"))
        else:
            self.line("return" if value is None else f"return {self.expr(value)}")

    def leave(self, word: str) -> str:
        """How a loop is left or its next turn begun, from inside a protected call perhaps."""
        inner = self.around[len(self.around) - 1] if self.around else ""
        if inner == "pcall":
            return f'return "{word}"'
        if word == "break":
            return "break"
        self.label_used.add(self.labels[-1])
        return f"goto {self.labels[-1]}"

    def stmt_Break(self, node: ir.Break) -> None:
        self.line(self.leave("break"))

    def stmt_Continue(self, node: ir.Continue) -> None:
        self.line(self.leave("continue"))

    def loop(self, header: str, body: ir.Body, first: Sequence[str] = ()) -> None:
        """A loop; ``continue`` is a jump to a label at its end."""
        label = "continue" + (str(len(self.labels) + 1) if self.labels else "")
        self.labels.append(label)
        self.around.append("loop")
        self.line(header)
        self.depth += 1
        for text in first:
            self.line(text)
        self.depth -= 1
        self.label_used.discard(label)
        self.block(body)
        if label in self.label_used:
            self.label_used.discard(label)
            if body and isinstance(body[-1], ir.Return | ir.Break | ir.Continue):
                last = self.lines.pop()
                self.lines.append(dataclasses.replace(last, text=f"{self.INDENT * (self.depth + 1)}do {last.text.strip()} end"))
            self.line(f"{self.INDENT}::{label}::")
        self.line("end")
        self.around.pop()
        self.labels.pop()

    def block(self, body: ir.Body) -> None:
        """Nothing may stand after a ``return`` or ``break``."""
        for i, statement in enumerate(body):
            if isinstance(statement, ir.Return | ir.Break | ir.Continue | ir.Raise) and i < len(body) - 1:
                body = body[: i + 1]
                break
        outer, self.early = self.early, set(self.early)
        self.depth += 1
        for i, statement in enumerate(body):
            if isinstance(statement, ir.FunctionDef):
                self.declare_early(statement.function, body[i + 1 :])
            self.stmt(statement)
        self.depth -= 1
        self.early = outer

    def declare_early(self, function: ir.Function, following: ir.Body) -> None:
        """What a nested function mentions must be declared before it, be it given a value only later."""
        mentioned = {
            n.func if isinstance(n, ir.Call) else n.id for s in function.body for n in ir.walk(s) if isinstance(n, ir.Call | ir.Name)
        }
        later = [
            s.function.name if isinstance(s, ir.FunctionDef) else s.name for s in following if isinstance(s, ir.FunctionDef | ir.Declare)
        ]
        names = [n for n in later if n in mentioned and n not in self.early]
        if names:
            self.line(f"local {', '.join(map(self.name, names))}")
            self.early |= set(names)

    def stmt_Declare(self, node: ir.Declare) -> None:
        word = "" if node in self.module.constants or node.name in self.early else "local "
        name = self.name(node.name)
        if isinstance(node.value, ir.Lambda) and word:
            self.line(f"local {name}")
            self.line(f"{name} = {self.expr(node.value)}")
        elif node.value is None:
            self.line(f"{word}{name}" if word else f"{name} = nil")
        else:
            self.line(f"{word}{name} = {self.expr(node.value)}")

    def stmt_Unpack(self, node: ir.Unpack) -> None:
        self.take_apart(node.target, node.value, "local ")

    def take_apart(self, target: ir.TupleLit, value: ir.Expr, local: str) -> None:
        """``local a, b = table.unpack(pair)``; nested patterns one level after the other."""
        names, later = [], []
        for item in target.items:
            if isinstance(item, ir.TupleLit):
                name = self.fresh("inner")
                names.append(name)
                later.append((item, ir.Name(name, type=item.type)))
            else:
                names.append(self.store(item))
        if isinstance(value, ir.TupleLit) and len(value.items) == len(target.items):
            right = self.arguments(value.items)
        elif isinstance(value.type, t.Tuple):
            right = f"table.unpack({self.expr(value)}{f', 1, {len(names)}' if self.null else ''})"
        else:
            right = f"{self.helper('unpack_items')}({self.slot_arr(value).text}, {len(names)})"
        if later and not local:
            self.line(f"local {', '.join(n.id for _, n in later)}")
        self.line(f"{local}{', '.join(names)} = {right}")
        for pattern, inner in later:
            self.take_apart(pattern, inner, local)

    def stmt_Assign(self, node: ir.Assign) -> None:
        if isinstance(node.target, ir.TupleLit):
            self.take_apart(node.target, node.value, "")
        else:
            self.line(f"{self.store(node.target)} = {self.expr(node.value)}")

    def store(self, target: ir.Expr) -> str:
        match target:
            case ir.Index(obj=obj, index=index) if target.on_fail == "unreachable" and not target.wraps:
                return f"{self.owner(obj)}[{self.after(index)}]"
            case ir.Index(obj=obj, index=index):
                return f"{self.owner(obj)}[{self.helper('place_of')}({self.expr(obj)}, {self.expr(index)})]"
            case ir.Lookup(obj=obj, key=key):
                return f"{self.owner(obj)}[{self.expr(key)}]"
            case _:
                return self.expr(target)

    def owner(self, obj: ir.Expr) -> str:
        """What has a place that is assigned; a statement may not begin with a parenthesis."""
        text = self.expr(obj, POSTFIX)
        match obj:
            case ir.Index(obj=outer, index=key) if text.startswith("("):
                return f"{self.helper('item_at')}({self.expr(outer)}, {self.expr(key)})"
            case ir.Lookup(obj=outer, key=key) if text.startswith("("):
                return f"{self.helper('value_at')}({self.expr(outer)}, {self.expr(key)})"
            case _:
                return text

    def stmt_If(self, node: ir.If) -> None:
        self.line(f"if {self.expr(node.cond)} then")
        self.block(node.then)
        orelse = node.orelse
        while len(orelse) == 1 and isinstance(orelse[0], ir.If):
            self._hoisting = False
            try:
                header = f"elseif {self.expr(orelse[0].cond)} then"
            except UnsupportedError:
                break
            self.line(header)
            self.block(orelse[0].then)
            orelse = orelse[0].orelse
        if orelse:
            self.line("else")
            self.block(orelse)
        self.line("end")

    def stmt_While(self, node: ir.While) -> None:
        self.loop(f"while {self.expr(node.cond)} do", node.body)

    def stmt_ForRange(self, node: ir.ForRange) -> None:
        step = node.step.value if isinstance(node.step, ir.Const) else None
        start, name = self.expr(node.start), self.name(node.var)
        if step is None:
            stop, by = self.fresh("stop"), self.fresh("step")
            self.line(f"local {stop}, {by} = {self.expr(node.stop)}, {self.expr(node.step)}")
            self.loop(f"for {name} = {start}, {stop} - ({by} > 0 and 1 or -1), {by} do", node.body)
        elif step > 0:
            self.loop(f"for {name} = {start}, {self.before(node.stop)}{f', {step}' if step > 1 else ''} do", node.body)
        else:
            last = self.after(node.stop)
            self.loop(f"for {name} = {start}, {last}, {step} do", node.body)

    def stmt_ForEach(self, node: ir.ForEach) -> None:
        target, iterable = node.target, node.iterable
        first: list[str] = []
        match iterable:
            case ir.Range(start=start, stop=stop, step=step) if isinstance(target, ir.Name):
                self.stmt_ForRange(ir.ForRange(target.id, start, stop, step, node.body, span=node.span))
                return
            case ir.Op(concept="dict.items", args=(obj,)) if isinstance(target, ir.TupleLit) and len(target.items) == 2:
                key, value = (self.loop_name(i, first) for i in target.items)
                header = f"for {key}, {value} in pairs({self.expr(obj)}) do"
            case ir.Op(concept="dict.values", args=(obj,)):
                header = f"for _, {self.loop_name(target, first)} in pairs({self.expr(obj)}) do"
            case ir.Op(concept="dict.keys" | "set.to_list", args=(obj,)):
                header = f"for {self.loop_name(target, first)} in pairs({self.expr(obj)}) do"
            case ir.Op(concept="iter.enumerate", args=(obj, ir.Const(value=start))) if (
                isinstance(target, ir.TupleLit) and len(target.items) == 2 and isinstance(target.items[0], ir.Name) and not unmade(iterable)
            ):
                index = self.name(target.items[0].id)
                if start != 1:
                    place = self.fresh("place")
                    first.append(f"local {index} = {place} {'+' if start > 1 else '-'} {abs(start - 1)}")
                    index = place
                value = self.loop_name(target.items[1], first)
                header = f"for {index}, {value} in ipairs({self.slot_arr(obj).text}) do"
            case _ if isinstance(iterable.type, t.Set | t.Dict):
                header = f"for {self.loop_name(target, first)} in pairs({self.expr(iterable)}) do"
            case _ if isinstance(iterable.type, t.Str) or (isinstance(iterable, ir.Op) and iterable.concept == "str.chars"):
                text = iterable.args[0] if isinstance(iterable, ir.Op) and iterable.concept == "str.chars" else iterable
                pattern = '"."' if self.module.strings == "ascii" else "utf8.charpattern"
                header = f"for {self.loop_name(target, first)} in {self.expr(text, POSTFIX)}:gmatch({pattern}) do"
            case ir.Op(concept="str.split_ws", args=(text,)) if self.module.strings == "ascii":
                header = f'for {self.loop_name(target, first)} in {self.slot_prefix(text).text}:gmatch("[^%s\\x1c-\\x1f]+") do'
            case _ if isinstance(iterable.type, t.Iter) and is_generator(iterable):
                lazy = isinstance(iterable, ir.Call) and any(f.name == iterable.func and f.is_generator for f in self.module.functions)
                source = self.expr(iterable) if lazy else f"{self.helper('iterator_over')}({self.expr(iterable)})"
                header = f"for {self.loop_name(target, first)} in {source} do"
            case _:
                header = f"for _, {self.loop_name(target, first)} in ipairs({self.slot_arr(iterable).text}) do"
        self.loop(header, node.body, first)

    def loop_name(self, target: ir.Expr, first: list[str]) -> str:
        """The name of a loop's variable; a pattern is taken apart by lines at the start of its body."""
        if not isinstance(target, ir.TupleLit):
            return self.expr(target)
        item = ir.Name(self.fresh("item"), type=target.type if isinstance(target.type, t.Tuple) else t.ANY)
        mark, depth = len(self.lines), self.depth
        self.depth = 0
        self.take_apart(target, item, "local ")
        first.extend(line.text for line in self.lines[mark:])
        del self.lines[mark:]
        self.depth = depth
        return item.id

    # --- errors -------------------------------------------------------------------------------------------------------

    def stmt_Raise(self, node: ir.Raise) -> None:
        self.line(f"error({self._caught if node.exception is None else self.expr(node.exception)}, 0)")

    def stmt_Assert(self, node: ir.Assert) -> None:
        self.line(f"if {self.expr(ir.Not(node.cond, type=t.BOOL))} then")
        self.line(f"{self.INDENT}error({self.exception_text('AssertionError', node.message).text}, 0)")
        self.line("end")

    def expr_New(self, node: ir.New) -> Code:
        if node.cls in {c.name for c in self.module.classes}:
            return Code(f"{self.name(node.cls)}.new({self.arguments(node.args)})", POSTFIX)
        return self.exception_text(node.cls, node.args[0] if node.args else None)

    def exception_text(self, name: str, message: ir.Expr | None) -> Code:
        """A built-in exception is text, as errors are in Lua: ``"ValueError: what is wrong"``."""
        if message is None:
            return Code(f'"{name}"', LITERAL)
        if isinstance(message, ir.Const) and isinstance(message.value, str):
            return Code(self.string_literal(f"{name}: {message.value}"), LITERAL)
        shown = message.parts if isinstance(message, ir.Interp) else (ir.Formatted(text_of(message)),)
        first = ir.Const(f"{name}: ", type=t.STR)
        if shown and isinstance(shown[0], ir.Const):
            first, shown = ir.Const(f"{name}: {shown[0].value}", type=t.STR), shown[1:]
        return self.expr_Interp(ir.Interp((first, *shown), type=t.STR))

    def stmt_Try(self, node: ir.Try) -> None:
        """A protected call; what leaves its body says so by its result."""
        if node.final and node.handlers:
            node = ir.Try((dataclasses.replace(node, final=()),), (), final=node.final)
        ok, flow, value = self.fresh("ok"), self.fresh("flow"), self.fresh("value")
        exits = {type(n).__name__ for s in node.body for n in leaving(s)}
        names = [ok, flow, value] if "Return" in exits else [ok, flow]
        self.line(f"local {', '.join(names)} = pcall(function()")
        self.around.append("pcall")
        self.block(node.body)
        self.around.pop()
        self.line("end)")
        for statement in node.final:
            self.stmt(statement)
        if not node.handlers:
            self.line(f"if not {ok} then")
            self.line(f"{self.INDENT}error({flow}, 0)")
            self.line("end")
        else:
            self.line(f"if not {ok} then")
            self.depth += 1
            self.handlers(node.handlers, flow)
            self.depth -= 1
            self.line("end")
        if exits:
            self.pass_on(ok, flow, value, exits)

    def pass_on(self, ok: str, flow: str, value: str, exits: set[str]) -> None:
        """Goes on leaving what the protected body has left."""
        for node, word in (("Return", "return"), ("Break", "break"), ("Continue", "continue")):
            if node not in exits:
                continue
            self.line(f'if {ok} and {flow} == "{word}" then')
            self.depth += 1
            if node == "Return":
                self.line(f'return "return", {value}' if "pcall" in self.around else f"return {value}")
            else:
                self.line(self.leave(word))
            self.depth -= 1
            self.line("end")

    def handlers(self, handlers: Sequence[ir.Handler], error: str) -> None:
        outer, self._caught = self._caught, error
        word = "if"
        closed = False
        for handler in handlers:
            tests = [f'{self.helper("is_error")}({error}, "{c}")' for c in handler.types if c not in ("Exception", "BaseException")]
            if len(tests) == len(handler.types) and tests:
                self.line(f"{word} {' or '.join(tests)} then")
            else:
                self.line("else" if word == "elseif" else "do")
                closed = True
            if handler.name:
                self.line(f"{self.INDENT}local {self.name(handler.name)} = {error}")
            self.block(handler.body)
            word = "elseif"
            if closed:
                break
        if not closed:
            self.line("else")
            self.line(f"{self.INDENT}error({error}, 0)")
        self.line("end")
        self._caught = outer

    # --- calls --------------------------------------------------------------------------------------------------------

    def expr_MethodCall(self, node: ir.MethodCall) -> Code:
        method = METHOD_NAMES.get(node.method, self.name(node.method))
        if isinstance(node.obj, ir.Name) and node.obj.id == "super":
            cls = next(
                (
                    c
                    for c in self.module.classes
                    if self.function in (c.init, *c.methods)
                    or (self.function and self.function.name == "__init__" and c.init is not None and c.init.body == self.function.body)
                ),
                None,
            )
            if cls is None or cls.base is None:
                raise UnsupportedError("super", "the base of this class is not known", node.span)
            if cls.base not in {c.name for c in self.module.classes}:
                text = self.expr(text_of(node.args[0])) if node.args else '""'
                return Code(f'rawset(self, "message", {text})', POSTFIX)
            if node.method == "__init__" and not self.has_init(cls.base):
                return Code(f'rawset(self, "message", {self.expr(text_of(node.args[0]))})' if node.args else "rawlen(self)", POSTFIX)
            args = "".join(f", {self.expr(a)}" for a in node.args)
            return Code(f"{self.name(cls.base)}.{method}(self{args})", POSTFIX)
        if isinstance(node.obj, ir.Name) and node.obj.id in {c.name for c in self.module.classes}:
            return Code(f"{self.name(node.obj.id)}.{method}({self.arguments(node.args)})", POSTFIX)
        return Code(f"{self.expr(node.obj, POSTFIX)}:{method}({self.arguments(node.args)})", POSTFIX)

    def has_init(self, name: str | None) -> bool:
        known = {c.name: c for c in self.module.classes}
        while name in known and known[name].init is None:
            name = known[name].base
        return name in known

    def expr_CallValue(self, node: ir.CallValue) -> Code:
        return Code(f"{self.expr(node.func, POSTFIX)}({self.arguments(node.args)})", POSTFIX)

    def expr_Lambda(self, node: ir.Lambda) -> Code:
        hoisting, self._hoisting = self._hoisting, False
        if isinstance(node.body, ir.Block):
            text = f"function({self.params(node.params)}) {self.inline(node.body.stmts)}return {self.expr(node.body.value)} end"
        elif isinstance(node.body.type, t.NoneT) and not isinstance(node.body, ir.Const | ir.Name):
            inner = self.expr(node.body)
            text = f"function({self.params(node.params)}) {inner if is_statement(inner) else 'return ' + inner} end"
        else:
            text = f"function({self.params(node.params)}) return {self.expr(node.body)} end"
        self._hoisting = hoisting
        return Code(text, LITERAL)

    def inline(self, stmts: ir.Body) -> str:
        """Statements on one line."""
        mark, depth, labels, around = len(self.lines), self.depth, self.labels, self.around
        self.depth, self.labels, self.around = 0, [], []
        for statement in stmts:
            self.stmt(statement)
        inner = "".join(line.text.strip() + " " for line in self.lines[mark:])
        del self.lines[mark:]
        self.depth, self.labels, self.around = depth, labels, around
        return inner

    def expr_Block(self, node: ir.Block) -> Code:
        """Statements where only an expression can stand: a function that is called at once."""
        return Code(f"({self.expr_Lambda(ir.Lambda((), node, type=t.Func((), node.type))).text})()", POSTFIX)

    def expr_Assigned(self, node: ir.Assigned) -> Code:
        name = self.name(node.name)
        return Code(f"(function() {name} = {self.expr(node.value)} return {name} end)()", POSTFIX)

    # --- expressions --------------------------------------------------------------------------------------------------

    def expr_Const(self, node: ir.Const) -> Code:
        if node.value is None:
            return Code(self.none())
        code = super().expr_Const(node)
        return Code(code.text, LITERAL) if isinstance(node.value, str) else code

    def float_literal(self, value: float) -> Code:
        code = super().float_literal(value)
        return code if "e" not in code.text else Code(code.text.replace("e+", "e"), code.prec)

    def int_literal(self, value: int, type_: t.Type) -> Code:
        if isinstance(type_, t.Int) and type_.bits == 0:
            raise UnsupportedError("bigint", "Lua has no integers beyond 64 bits of its own")
        if value == -(2**63):
            return Code("math.mininteger")
        return super().int_literal(value, type_)

    def joined(self, key: str, items: Sequence[ir.Expr], node: ir.Expr) -> Code:
        return Code(super().joined(key, items, node).text, LITERAL)

    def expr_SetLit(self, node: ir.SetLit) -> Code:
        self.fired.append("lua:literal.set")
        return Code(f"{self.helper('set_of')}({{{self.arguments(node.items)}}})", POSTFIX)

    def expr_DictLit(self, node: ir.DictLit) -> Code:
        self.fired.append("lua:literal.dict")
        if self.maps == "plain":
            return Code(f"{{{', '.join(f'{self.entry_key(k)} = {self.expr(v)}' for k, v in node.entries)}}}", LITERAL)
        if not node.entries:
            return Code(f"{self.helper('new_map')}()", POSTFIX)
        entries = ", ".join(f"{{{self.expr(k)}, {self.expr(v)}}}" for k, v in node.entries)
        return Code(f"{self.helper('map_of')}({{{entries}}})", POSTFIX)

    def entry_key(self, key: ir.Expr) -> str:
        word = key.value if isinstance(key, ir.Const) and isinstance(key.value, str) else ""
        return word if re.fullmatch(r"[A-Za-z_]\w*", word, re.ASCII) and word not in KEYWORDS else f"[{self.expr(key)}]"

    def escape_code(self, code: int) -> str:
        return f"\\u{{{code:x}}}"

    def expr_IsNone(self, node: ir.IsNone) -> Code:
        rank = self.operators.infix["=="]
        return Code(f"{self.expr(node.operand, rank + 1)} {'~=' if node.negated else '=='} {self.none()}", rank)

    def expr_Not(self, node: ir.Not) -> Code:
        match node.operand:
            case ir.Compare(op="==" | "!=" as op, left=left, right=right):
                return self.code(ir.Compare("!=" if op == "==" else "==", left, right, type=t.BOOL))
            case ir.Compare(op=op, left=ir.Expr(type=t.Int()) as left, right=ir.Expr(type=t.Int()) as right):
                opposite: Any = {"<": ">=", ">=": "<", ">": "<=", "<=": ">"}[op]
                return self.code(ir.Compare(opposite, left, right, type=t.BOOL))
            case ir.IsNone(operand=operand, negated=negated):
                return self.code(ir.IsNone(operand, not negated, type=t.BOOL))
            case ir.Truthy(operand=inner) if isinstance(inner.type, t.Dict | t.Set):
                return self.emptiness(inner, "==")
            case ir.Op(concept="dict.contains" | "set.contains" | "str.contains" | "list.contains" | "iter.contains"):
                found = self.expr(node.operand)
                for test, opposite in ((" ~= nil)", " == nil"), (" >= 0", " < 0")):
                    if found.endswith(test):
                        return Code(
                            found.removesuffix(test).removeprefix("(" if ")" in test else "") + opposite, self.operators.infix["=="]
                        )
                return Code(f"not {found}", self.operators.prefix["not"])
            case ir.Truthy(operand=inner) if isinstance(inner.type, CONTAINERS | t.Str | t.Int):
                return self.code(ir.Compare("==", self.measured(inner), self.zero(inner), type=t.BOOL))
            case _:
                rank = self.operators.prefix["not"]
                return Code(f"not {self.expr(node.operand, rank)}", rank)

    def measured(self, node: ir.Expr) -> ir.Expr:
        return node if isinstance(node.type, t.Int | t.Str) else ir.Length(node, type=t.INT)

    @staticmethod
    def zero(node: ir.Expr) -> ir.Expr:
        return ir.Const("", type=t.STR) if isinstance(node.type, t.Str) else ir.Const(0, type=t.INT)

    def emptiness(self, map_: ir.Expr, op: str) -> Code:
        """Whether a map or set has no (``==``) or some (``~=``) entry."""
        return Code(f"next({self.expr(map_)}) {op} nil", self.operators.infix["=="])

    def expr_Truthy(self, node: ir.Truthy) -> Code:
        if isinstance(node.operand.type, t.Dict | t.Set):
            return self.emptiness(node.operand, "~=")
        if isinstance(node.operand.type, t.Union):
            return Code(f"{self.helper('is_truthy')}({self.expr(node.operand)})", POSTFIX)
        return super().expr_Truthy(node)

    def expr_IfExp(self, node: ir.IfExp) -> Code:
        """``c and a or b`` where ``a`` counts as true in Lua, else a function that is called at once."""
        self.fired.append("lua:ifexp")
        low = self.operators.infix["or"]
        high = self.operators.infix["and"]
        cond, then, orelse = node.cond, node.then, node.orelse
        if never_false(then.type) and not (isinstance(then, ir.Coerce) and may_be_none(then.operand.type)):
            return Code(f"{self.expr(cond, high)} and {self.expr(then, high + 1)} or {self.expr(orelse, low + 1)}", low)
        if isinstance(then.type, t.Bool) and self.repeatable(cond):
            negated = ir.Not(cond, type=t.BOOL)
            return Code(
                f"{self.expr(cond, high)} and {self.expr(then, high + 1)} or {self.expr(negated, high)} and {self.expr(orelse, high + 1)}",
                low,
            )
        hoisting, self._hoisting = self._hoisting, False
        text = f"(function() if {self.expr(cond)} then return {self.expr(then)} end return {self.expr(orelse)} end)()"
        self._hoisting = hoisting
        return Code(text, POSTFIX)

    def expr_Select(self, node: ir.Select) -> Code:
        if self.repeatable(node.left) or self._hoisting:
            return super().expr_Select(node)
        name = self.fresh("value")
        again = super().expr_Select(ir.Select(node.op, ir.Name(name, type=node.left.type), node.right, type=node.type))
        return Code(f"(function({name}) return {again.text} end)({self.expr(node.left)})", POSTFIX)

    def expr_Compare(self, node: ir.Compare) -> Code:
        left, right, op = node.left, node.right, node.op
        native = "~=" if op == "!=" else op
        rank = self.operators.infix[native]
        self.fired.append(f"lua:compare.{op}")
        types = (left.type, right.type)
        match left, op, right:
            case ir.Length(obj=ir.Expr(type=t.Dict() | t.Set()) as map_), "==" | "!=" | ">", ir.Const(value=0):
                return self.emptiness(map_, "==" if op == "==" else "~=")
            case ir.Expr(type=t.List()), "==" | "!=", ir.ListLit(items=()):
                return Code(f"#{self.slot_prefix(left).text} {native} 0", rank)
        if op in ("==", "!="):
            if all(atomic(type_) for type_ in types):
                return Code(f"{self.expr(left, rank + 1)} {native} {self.expr(right, rank + 1)}", rank)
            text = f"{self.helper('same_value')}({self.expr(left)}, {self.expr(right)})"
            return Code(text, POSTFIX) if op == "==" else Code(f"not {text}", self.operators.prefix["not"])
        if any(isinstance(type_, t.Set | t.Dict) for type_ in types):
            raise UnsupportedError("order", f"values of type {t.show(left.type)} have no order", node.span)
        if all(isinstance(type_, t.Int | t.Float) for type_ in types) or all(isinstance(type_, t.Str | t.Char) for type_ in types):
            return Code(f"{self.expr(left, rank + 1)} {native} {self.expr(right, rank + 1)}", rank)
        return Code(f"{self.helper('compare_values')}({self.expr(left)}, {self.expr(right)}) {native} 0", rank)

    def expr_TrueDiv(self, node: ir.TrueDiv) -> Code:
        """``/`` makes floats of integers by itself."""
        left, right = (o.operand if isinstance(o, ir.Coerce) and isinstance(o.operand.type, t.Int) else o for o in (node.left, node.right))
        return self.rule("truediv", (left, right), node)

    def expr_IsType(self, node: ir.IsType) -> Code:
        operand = self.expr(node.operand)
        rank = self.operators.infix["=="]
        match node.of:
            case t.NoneT():
                return Code(f"{operand} == {self.none()}", rank)
            case t.Int():
                return Code(f'math.type({operand}) == "integer"', rank)
            case t.Float():
                return Code(f'math.type({operand}) == "float"', rank)
            case t.Bool():
                return Code(f'type({operand}) == "boolean"', rank)
            case t.Str():
                return Code(f'type({operand}) == "string"', rank)
            case t.Func():
                return Code(f'type({operand}) == "function"', rank)
            case t.Class(name=name) if any(c.base == name for c in self.module.classes):
                return Code(f"{self.helper('is_a')}({operand}, {self.name(name)})", POSTFIX)
            case t.Class(name=name) if name in {c.name for c in self.module.classes}:
                return Code(f"getmetatable({operand}) == {self.name(name)}", rank)
            case t.Class(name=name):
                return Code(f'{self.helper("is_error")}({operand}, "{name}")', POSTFIX)
        members = node.operand.type.members if isinstance(node.operand.type, t.Union) else ()
        shape = "map" if isinstance(node.of, t.Dict | t.Set) else "list"
        same = [m for m in members if (isinstance(m, t.Dict | t.Set)) == (shape == "map") and isinstance(m, CONTAINERS | t.Tuple)]
        if isinstance(node.of, CONTAINERS | t.Tuple) and len(same) <= 1:
            return Code(f'{self.helper("kind_of")}({operand}) == "{shape}"', rank)
        raise UnsupportedError(
            "type-test", f"Lua can't tell {t.show(node.of)} from the other types of {t.show(node.operand.type)}", node.span
        )

    def expr_Index(self, node: ir.Index) -> Code:
        obj, index = node.obj, node.index
        if isinstance(obj.type, t.Tuple) and isinstance(index, ir.Const):
            place = index.value + 1 if index.value >= 0 else index.value + len(obj.type.items) + 1
            return Code(f"{self.slot_prefix(obj).text}[{place}]", POSTFIX)
        if isinstance(obj.type, t.List) and node.on_fail == "unreachable":
            if isinstance(index, ir.Const) and index.value < 0 and self.repeatable(obj):
                text = self.slot_prefix(obj).text
                return Code(f"{text}[#{text}{f' - {-index.value - 1}' if index.value < -1 else ''}]", POSTFIX)
            if not node.wraps or (isinstance(index, ir.Const) and index.value >= 0):
                return Code(f"{self.slot_prefix(obj).text}[{self.after(index)}]", POSTFIX)
        return self.rule(f"index.{kind(obj.type)}", (obj, index), node)

    def expr_Interp(self, node: ir.Interp) -> Code:
        rank = self.operators.infix[".."]
        pieces: list[str] = []
        for part in node.parts:
            if isinstance(part, ir.Const):
                pieces.append(self.string_literal(part.value))
            else:
                pieces.append(self.expr(self.formatted(part), rank + 1))
        if len(pieces) == 1 and pieces[0][:1] != '"':
            pieces.insert(0, '""')
        return Code(" .. ".join(pieces) or '""', rank if len(pieces) > 1 else LITERAL)

    @staticmethod
    def formatted(part: ir.Formatted) -> ir.Expr:
        if part.spec:
            return ir.Op("str.format_value", (part.value, ir.Const(part.spec, type=t.STR)), type=t.STR)
        if part.conversion == "r":
            return ir.Op("str.repr", (part.value,), type=t.STR)
        if isinstance(part.value.type, t.Str | t.Int):
            return part.value
        return ir.Op("str.of", (part.value,), type=t.STR)

    def rule(self, key: str, args: Sequence[ir.Expr], node: ir.Expr) -> Code:
        if key in ("iter.zip", "iter.product", "iter.chain"):
            name = {"iter.zip": "zip_lists", "iter.product": "product_of", "iter.chain": "joined_lists"}[key]
            self.fired.append(f"lua:{key}")
            if key == "iter.zip" and any(map(unmade, args)):
                rows = f"{self.helper('zip_drawn')}({', '.join((self.expr(a) if unmade(a) else self.slot_arr(a).text) for a in args)})"
                return Code(rows if unmade(node) else f"{self.helper('collected')}({rows})", POSTFIX)
            return Code(f"{self.helper(name)}({', '.join(self.slot_arr(a).text for a in args)})", POSTFIX)
        if (
            key == "error.message"
            and self.function is not None
            and self.function.name == "__str__"
            and args[0] == ir.Name("self", type=args[0].type)
        ):
            return Code("self.message", POSTFIX)
        refuse_shared_iterator(key, args, node)
        refuse_mixed_join(key, args, node)
        match key, args:
            case "str.join", (ir.Const(value=""), ir.Op(concept="iter.reversed", args=(ir.Expr(type=t.Str()) as text,))):
                return super().rule("str.reversed", (text,), node)
            case "list.extend", (items, ir.ListLit(items=(item,))):
                return super().rule("list.append", (items, item), node)
        if key == "codec.dynamic" and isinstance(args[0].type, t.Union) and len(args) > 1:
            return self.encode_union(args[0], args[1:], args[0].type.members)
        try:
            return super().rule(key, args, node)
        except UnsupportedError as error:
            if error.diagnostic.code != "repeated-operand":
                raise
            return self.rule_over_names(key, args, node)

    def rule_over_names(self, key: str, args: Sequence[ir.Expr], node: ir.Expr) -> Code:
        """What a template repeats gets a name inside the expression, where no statement can stand before it."""
        kept, named = self.named_operands(args)
        text = super().rule(key, named, node).text
        return Code(f"(function({', '.join(kept)}) return {text} end)({self.arguments(list(kept.values()))})", POSTFIX)

    def encode_union(self, value: ir.Expr, encoders: Sequence[ir.Expr], members: Sequence[t.Type]) -> Code:
        tests = []
        for encode, member in zip(encoders, members, strict=True):
            test = self.expr(ir.IsType(Raw(Code("value"), type=value.type), member, type=t.BOOL))
            tests.append(f"if {test} then return {self.expr(encode, POSTFIX)}(value) end")
        return Code(f"(function(value) {' '.join(tests)} end)({self.expr(value)})", POSTFIX)

    def _holds_one(self, key: str, wanted: Any, args: Sequence[ir.Expr], node: ir.Expr) -> bool:
        match key:
            case "nulls":
                return self.null is bool(wanted)
            case "plain":
                return (self.maps == "plain") is bool(wanted)
            case "scalar1":
                result = args[1].type.result if isinstance(args[1].type, t.Func) else t.ANY
                return isinstance(result, t.Int | t.Float | t.Str) is bool(wanted)
            case "nonempty1":
                return (isinstance(args[1], ir.Const) and args[1].value != "") is bool(wanted)
            case "plain1":
                return (isinstance(args[1], ir.Const) and args[1].value != "" and args[1].value.isascii()) is bool(wanted)
            case "from_end1" | "from_end2":
                return is_from_end(args[int(key[-1])]) is bool(wanted)
            case "bounds":
                self._bounded = getattr(node, "nonneg", False)
                known = self._bounded or all(is_from_end(a) or self.nonneg(a) or self.repeatable(a) for a in args[1:])
                return bool(known) is bool(wanted)
            case "solid":
                return never_false(element_type(args[0].type)) is bool(wanted)
            case "fresh0":
                made = isinstance(args[0], ir.Op) and args[0].concept in ("dict.keys", "dict.values", "dict.items", "set.to_list")
                op = made or (isinstance(args[0], ir.Op | ir.Range) and isinstance(args[0].type, t.Iter))
                return (op or isinstance(args[0].type, t.Str | t.Set | t.Dict | t.Bytes)) is bool(wanted)
            case "nonzero1":
                return (isinstance(args[1], ir.Const) and args[1].value != 0) is bool(wanted)
            case "atomic":
                return atomic(element_type(args[0].type)) is bool(wanted)
            case _:
                return super()._holds_one(key, wanted, args, node)


GENERATOR = Lua
