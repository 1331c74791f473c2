"""IR to modern C++ (C++20): value types, references for parameters that are changed, std:: containers and exceptions."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from functools import cached_property
from typing import Any, ClassVar

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import Diagnostic, UnsupportedError
from dragoman.transpile.generators.base import ATOM, POSTFIX, Code, Generated, Pass, Raw, element_type
from dragoman.transpile.generators.clike import CLike
from dragoman.transpile.generators.templates import Template
from dragoman.transpile.passes.chars import narrow_chars
from dragoman.transpile.passes.checks import check_overflow
from dragoman.transpile.passes.comprehensions import hoist_blocks, lower_comprehensions
from dragoman.transpile.passes.conditions import unfold_conditions
from dragoman.transpile.passes.folds import fold_sums
from dragoman.transpile.passes.formatting import lower_format
from dragoman.transpile.passes.lowering import eager_generators, lower_try_else
from dragoman.transpile.passes.representation import lower_frozen_text
from dragoman.transpile.passes.results import name_results
from dragoman.transpile.passes.widths import widen_ints
from dragoman.transpile.passes.wraps import CLIKE, tighten

#: Operations on dicts whose result tells the order of insertion.
ORDERED_OPS = ("dict.keys", "dict.values", "dict.items", "dict.popitem", "dict.popitem_first", "dict.move_to_end", "dict.move_to_front")

SCALAR = t.Bool | t.Int | t.Float | t.Char | t.NoneT | t.Never
LITERAL = ir.ListLit | ir.TupleLit | ir.SetLit | ir.DictLit


class Cpp(CLike):
    ID = "cpp"
    NAMING = "snake"
    STATIC_TYPES = True
    PASSES: ClassVar[tuple[Pass, ...]] = (
        tighten(CLIKE),
        widen_ints,
        lower_try_else,
        eager_generators,
        lower_format,
        lower_frozen_text,
        fold_sums,
        lower_comprehensions,
        narrow_chars,
        unfold_conditions,
        hoist_blocks,
        name_results,
        check_overflow,
    )

    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        self.changed: set[str] = set()
        #: Operations that share a container with a list (by identity of the node).
        self.shared: set[int] = set()
        #: The changes in place of a function: where, of which variable, and whether of one of its elements.
        self.changes: list[tuple[int, str, bool]] = []
        self.place = 0
        #: Assignments of a variable that is not used any more.
        self.moved: set[int] = set()
        #: Variables whose elements are changed in place.
        self.deep: set[str] = set()
        self.rebound: set[str] = set()
        #: Variables known not to be negative, with a lower bound.
        self.counters: dict[str, int] = {}
        self.nesting = 0
        #: Local functions that are declared already.
        self.forward: set[str] = set()
        #: The class that is being written.
        self.writing = ""

    # --- the whole program --------------------------------------------------------------------------------------------

    def program(self, candidate: str, driver: Generated) -> tuple[dict[str, str], str]:
        """The candidate is a file of its own, the driver a namespace; a helper that the candidate has is its alone."""
        own = {name for name in driver.helpers if self.target.helpers[name].code in candidate}
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

    def _helper_uses(self, name: str) -> list[str]:
        if name == "OrderedMap":
            return []
        code = self.target.helpers[name].code
        words = set(re.findall(r"(?<![.\w:>])(\w+)(?=\s*[(<{])|\b(\w+)(?=[),])|: (\w+) \{", code.split("\n", 1)[1]))
        found = {w for group in words for w in group if w}
        return sorted(found & set(self.target.helpers) - {"first", "last"})

    def write_module(self, module: ir.Module) -> None:
        for i, cls in enumerate(module.classes):
            if not cls.external and any(cls.name in class_names(c) for c in module.classes[:i]):
                self.line(f"struct {self.name(cls.name)};")
        self.study(tuple(s for n in ir.walk(module) if isinstance(n, ir.Function) for s in n.body), ())
        defined: set[str] = set()
        used = {n.func for cls in module.classes for n in ir.walk(cls) if isinstance(n, ir.Call)}
        for function in module.functions:
            if function.name in used and not function.external and not any(c.external for c in module.classes):
                for cls in module.classes:
                    self.line(f"struct {self.name(cls.name)};")
                self.prototype(function)
                defined.add(function.name)
        for function in module.functions:
            calls = {n.func for n in ir.walk(function) if isinstance(n, ir.Call)} | {
                n.id for n in ir.walk(function) if isinstance(n, ir.Name)
            }
            later = [f for f in module.functions if f.name in calls and f.name not in defined and f is not function and not f.external]
            if later and not function.external:
                for f in later:
                    self.prototype(f)
                    defined.add(f.name)
            defined.add(function.name)
        super().write_module(module)

    def prototype(self, function: ir.Function) -> None:
        with suppress(UnsupportedError):  # its definition will say so
            self.line(f"{self.signature(function)};")

    def write_main(self, body: ir.Body) -> None:
        driver = any(isinstance(n, ir.Op) and n.concept == "driver.begin" for s in body for n in ir.walk(s))
        self.study(body, ())
        self.line("void run() {" if driver else "int main() {")
        self.nesting += 1
        self.block(body)
        self.nesting -= 1
        self.line("}")

    # --- names and types ----------------------------------------------------------------------------------------------

    def convention(self, name: str) -> str:
        """Names with double underscores are the implementation's: ``__str__`` becomes ``str``."""
        if name.startswith("__") and name.endswith("__") and len(name) > 4:
            return name.strip("_")
        return super().convention(name)

    def choose_names(self, module: ir.Module) -> dict[str, str]:
        names = super().choose_names(module)
        clashes = set(self.target.options["reserved_functions"])
        for function in module.functions:
            if names[function.name] in clashes:
                names[function.name] += "_"
        return names

    @cached_property
    def classes(self) -> Mapping[str, ir.ClassDef]:
        return {c.name: c for c in self.module.classes}

    def is_exception(self, name: str) -> bool:
        """Exceptions are values; instances of other classes are shared."""
        cls = self.classes.get(name)
        return cls is None or (cls.base is not None and self.is_exception(cls.base))

    @cached_property
    def ordered(self) -> frozenset[t.Type]:
        """The dict types whose order of insertion can be seen: in a signature, in a loop, in a text."""
        found: set[t.Type] = set()
        for function in self.module.functions:
            for type_ in (*(p.type for p in function.params), function.result):
                found |= set(dict_types(type_))
        for cls in self.module.classes:
            for param in cls.fields:
                found |= set(dict_types(param.type))
        for node in ir.walk(self.module):
            match node:
                case ir.Op(concept=concept, args=args) if concept in ORDERED_OPS or concept.startswith(
                    ("counter.", "codec.", "str.", "io.")
                ):
                    for value in (*args, node):
                        found |= set(dict_types(value.type))
                case ir.Formatted(value=value):
                    found |= set(dict_types(value.type))
                case ir.Coerce(operand=operand) if operand.type != node.type:
                    found |= {*dict_types(operand.type), *dict_types(node.type)}
        return frozenset(found)

    def type_name(self, type_: t.Type, boxed: bool = False) -> str:
        match type_:
            case t.NoneT() if not boxed:
                return "void"
            case t.Never():
                return "std::int64_t"
            case t.Tuple(items=(a, b)):
                return f"std::pair<{self.type_name(a, True)}, {self.type_name(b, True)}>"
            case t.Dict(key=k, value=v):
                inner = f"<{self.type_name(k, True)}, {self.type_name(v, True)}>"
                if type_ in self.ordered:
                    return self.helper("OrderedMap") + inner
                return ("std::unordered_map" if isinstance(k, t.Str | t.Int | t.Bool | t.Float | t.Char) else "std::map") + inner
            case t.Optional(inner=t.Class(name=name)) if not self.is_exception(name):
                return self.type_name(type_.inner)
            case t.Optional(inner=t.Func()):
                return self.type_name(type_.inner)
            case t.Func(params=params, result=result):
                return f"std::function<{self.type_name(result)}({', '.join(map(self.passed, params))})>"
            case t.Class(name=name) if name in self.classes:
                return self.name(name) if self.is_exception(name) else f"std::shared_ptr<{self.name(name)}>"
            case t.Class(name=name) if not name.startswith("re."):
                return self.native(name)
            case t.Union(members=members) if any(isinstance(c, t.Union) for m in members for c in flattened(m)):
                raise UnsupportedError("union", f"the nested type {t.show(type_)} has no simple form in C++")
            case t.Int(bits=0):
                raise UnsupportedError("bigint", "an integer beyond 64 bits has no type in C++")
            case _:
                return super().type_name(type_, boxed)

    def passed(self, type_: t.Type) -> str:
        """The type of a parameter that is only read."""
        name = self.type_name(type_, True)
        return name if isinstance(type_, SCALAR) else f"const {name}&"

    def native(self, name: str) -> str:
        """The class thrown for a canonical exception."""
        if name in self.names and name in self.classes:
            return self.name(name)
        native: dict[str, str] = self.target.options["exceptions"]
        if name == "BaseException":
            name = "Exception"
        return native.get(name) or self.helper(name)

    def caught(self, name: str) -> str:
        wider: dict[str, str] = self.target.options["caught"]
        return wider.get(name) or self.native(name)

    # --- what a function does to its variables ------------------------------------------------------------------------

    @cached_property
    def functions(self) -> Mapping[str, ir.Function]:
        """All functions of the module by name, nested ones and methods too."""
        return {n.name: n for n in ir.walk(self.module) if isinstance(n, ir.Function)}

    def study(self, body: ir.Body, params: Sequence[ir.Param]) -> None:
        """Notes which variables are changed in place, which are assigned anew, and which only count upwards."""
        self.deep, self.changes = set(), []
        self.changed, self.rebound, self.counters = set(), {p.name for p in params if p.assigned}, {}
        aliases: list[tuple[str, str]] = []
        nodes = [n for s in body for n in ir.walk(s)]
        for self.place, node in enumerate(nodes):
            match node:
                case ir.Assign(target=target):
                    for part in target.items if isinstance(target, ir.TupleLit) else (target,):
                        if isinstance(part, ir.Name):
                            self.rebound.add(part.id)
                        elif isinstance(part, ir.Index | ir.Lookup):
                            self.change(part.obj)
                case ir.Assigned(name=name):
                    self.rebound.add(name)
                case ir.Op(concept=concept, args=args):
                    known = loader.concepts().get(concept)
                    for place in known.mutates if known else ():
                        self.change(args[place])
                    if concept in ("iter.next", "iter.next_or"):
                        self.change(args[0])
                case ir.Call(func=name, args=args) if name in self.functions:
                    for param, arg in zip(self.functions[name].params, args, strict=False):
                        if self.by_reference(param):
                            self.change(arg)
                case ir.MethodCall(method=name, args=args) if name in self.functions:
                    for param, arg in zip(self.functions[name].params, args, strict=False):
                        if self.by_reference(param):
                            self.change(arg)
                case ir.Declare(name=name, value=ir.Expr() as value) if root(value) is not None:
                    aliases.append((name, root(value) or ""))
                case ir.ForEach(target=target, iterable=iterable):
                    for source in iterable.args if isinstance(iterable, ir.Op) else (iterable,):
                        origin = root(source)
                        if isinstance(source, ir.Op) and source.args:
                            origin = root(source.args[0])
                        aliases.extend((n.id, origin) for n in ir.walk(target) if isinstance(n, ir.Name) and origin)
                case ir.ForRange(var=var, start=start, step=ir.Const(value=int(step)), var_assigned=False) if step > 0 and self.natural(
                    start
                ):
                    self.counters[var] = start.value if isinstance(start, ir.Const) else 0
        for name in {m.id for n in nodes if isinstance(n, ir.ForEach | ir.Unpack) for m in ir.walk(n.target) if isinstance(m, ir.Name)}:
            self.counters.pop(name, None)
        self.upwards(nodes)
        for _ in aliases:
            before = len(self.changed)
            origins = {origin for name, origin in aliases if name in self.changed}
            self.changes += [(i, origin, True) for name, origin in aliases for i, changed, _ in self.changes if changed == name]
            self.changed |= origins
            self.deep |= origins
            if len(self.changed) == before:
                break
        self.share(nodes)

    def share(self, nodes: Sequence[ir.Node]) -> None:
        """Finds where a container is put into another one, and somebody then changes it: C++ puts a copy there."""
        self.shared, self.moved = set(), set()
        for loop in nodes:
            if not isinstance(loop, ir.While | ir.ForRange | ir.ForEach):
                continue
            inside = list(ir.walk(loop))
            own = {n.name for n in inside if isinstance(n, ir.Declare)}
            own |= {i for n in inside if isinstance(n, ir.Assign) for i in assigned_names(n)}
            own |= {m.id for n in inside if isinstance(n, ir.ForEach | ir.Unpack) for m in ir.walk(n.target) if isinstance(m, ir.Name)}
            for node in inside:
                for owner, item in stored(node):
                    parts = (item.then, item.orelse) if isinstance(item, ir.IfExp) else (item,)
                    names = {p.id for p in parts if isinstance(p, ir.Name)} - own
                    if names and (names & self.changed or root(owner) in self.deep):
                        self.shared.add(id(node))
        last = {n.id: i for i, n in enumerate(nodes) if isinstance(n, ir.Name)}
        for i, node in enumerate(nodes):
            match node:
                case ir.Assign(target=ir.Name(), value=ir.Name(id=moved)) if nodes[last[moved]] is node.value and self.fresh_each_turn(
                    nodes, i, moved
                ):
                    self.moved.add(id(node))
            for owner, item in stored(node):
                source = root(item)
                if source is None or source == root(owner):
                    continue
                renewed = next((j for j, n in enumerate(nodes) if j > i and isinstance(n, ir.Assign) and source in assigned_names(n)), None)
                later = [(j, n, deep) for j, n, deep in self.changes if i < j and (renewed is None or j < renewed)]
                part = not isinstance(item, ir.Name)
                used = any(isinstance(n, ir.Name) and n.id == source for n in nodes[i + 1 : renewed] if n is not item)
                if any((n == source and (deep or not part)) or (n == root(owner) and deep and used) for _, n, deep in later):
                    self.shared.add(id(node))

    @staticmethod
    def fresh_each_turn(nodes: Sequence[ir.Node], place: int, name: str) -> bool:
        """Is a variable of the innermost loop around a place declared in that loop, or is there no loop?"""
        node = nodes[place]
        loops = [n for n in nodes[:place] if isinstance(n, ir.While | ir.ForRange | ir.ForEach) and any(m is node for m in ir.walk(n))]
        around = ir.walk(loops[-1]) if loops else nodes
        return any(isinstance(n, ir.Declare) and n.name == name for n in around)

    def upwards(self, nodes: Sequence[ir.Node]) -> None:
        """Finds the variables that start at a natural number and are only given natural numbers."""
        values: dict[str, list[ir.Expr]] = {}
        excluded: set[str] = set()
        for node in nodes:
            match node:
                case ir.Declare(name=name, type=t.Int(), value=value):
                    values.setdefault(name, []).extend([value] if value is not None else [])
                case ir.Assign(target=ir.Name(id=name), value=value):
                    values.setdefault(name, []).append(value)
                case ir.Assign(target=ir.TupleLit() as target) | ir.Unpack(target=target):
                    excluded |= mentioned(target)
                case ir.Assigned(name=name) | ir.Param(name=name):
                    excluded.add(name)
        candidates = {n for n in values if n not in excluded and n not in self.counters}
        self.counters.update(dict.fromkeys(candidates, 0))
        while bad := [n for n in candidates if not all(map(self.natural, values[n]))]:
            for name in bad:
                candidates.discard(name)
                del self.counters[name]

    def change(self, node: ir.Expr) -> None:
        name = root(node)
        if name is not None:
            self.changed.add(name)
            self.changes.append((self.place, name, not isinstance(node, ir.Name)))
            if not isinstance(node, ir.Name):
                self.deep.add(name)

    @staticmethod
    def by_reference(param: ir.Param) -> bool:
        return param.mutated and not isinstance(param.type, SCALAR | t.Class | t.Str)

    def natural(self, node: ir.Expr) -> bool:
        """Is an integer known not to be negative?"""
        match node:
            case ir.Const(value=int(value)):
                return value >= 0
            case ir.Length():
                return True
            case ir.Name(id=name):
                return name in self.counters
            case ir.Arith(op="+" | "*", left=left, right=right) | ir.IntDiv(left=left, right=right) if not isinstance(node.type, t.Float):
                return self.natural(left) and self.natural(right)
            case ir.Arith(op="-", left=ir.Name(id=name), right=ir.Const(value=int(value))):
                return self.counters.get(name, -1) >= value >= 0
            case ir.Mod(left=left, right=right, sign="divisor"):
                return self.natural(right)
            case ir.Op(concept="str.ord" | "str.count" | "list.count" | "int.bit_length" | "num.abs"):
                return True
            case ir.Coerce(operand=ir.Expr(type=t.Char() | t.Bool())):
                return True
            case _:
                return False

    def positive(self, node: ir.Expr) -> bool:
        """Is an integer known to be greater than zero?"""
        match node:
            case ir.Const(value=int(value)):
                return value > 0
            case ir.Name(id=name):
                return self.counters.get(name, 0) > 0
            case ir.Arith(op="+", left=left, right=right):
                return self.natural(left) and self.natural(right) and (self.positive(left) or self.positive(right))
            case _:
                return False

    # --- conditions of rules that only C++ has ------------------------------------------------------------------------

    def _holds_one(self, key: str, wanted: Any, args: Sequence[ir.Expr], node: ir.Expr) -> bool:
        match key:
            case "natural":
                return isinstance(args[0].type, t.Int) and self.natural(args[0]) and self.positive(args[1])
            case "natural_index":
                return self.natural(args[1])
            case "filled":
                return isinstance(args[0], ir.ListLit) and len(args[0].items) == 1 and self.natural(args[1])
            case "fresh2":
                return is_default(args[2])
            case "temporary0":
                return (root(args[0]) is None) is bool(wanted)
            case "nodeop0":
                return isinstance(args[0], ir.Op) and args[0].concept == wanted
            case _:
                return super()._holds_one(key, wanted, args, node)

    def repeatable(self, node: ir.Expr) -> bool:
        match node:
            case ir.Index(obj=obj, index=index) if not isinstance(obj.type, t.Str):
                return self.repeatable(obj) and self.repeatable(index)
            case ir.Lookup(obj=obj, key=key):
                return self.repeatable(obj) and self.repeatable(key)
            case ir.Field(obj=obj):
                return self.repeatable(obj)
            case _:
                return super().repeatable(node)

    def spill(self, template: Template, args: Sequence[ir.Expr], node: ir.Expr) -> list[ir.Expr]:
        """What can be changed in place is named by a reference, not copied."""
        if not self._hoisting:
            raise UnsupportedError("repeated-operand", "an operand would be evaluated twice here", node.span)
        out = list(args)
        for i, arg in enumerate(args):
            if template.uses(i) > 1 and not self.repeatable(arg):
                name = self.fresh("value")
                if root(arg) is not None:
                    self.line(f"auto& {name} = {self.expr(arg)};")
                else:
                    self.line(f"{self.type_name(arg.type)} {name} = {self.expr(arg)};")
                out[i] = ir.Name(name, type=arg.type)
        return out

    # --- functions ----------------------------------------------------------------------------------------------------

    def signature(self, function: ir.Function) -> str:
        return f"{self.type_name(function.result)} {self.name(function.name)}({self.params(function.params)})"

    def param(self, param: ir.Param) -> str:
        name, type_ = self.name(param.name), self.type_name(param.type, True)
        if isinstance(param.type, SCALAR):
            return f"{type_} {name}"
        if self.by_reference(param):
            return f"{type_}& {name}"
        return f"{type_} {name}" if param.assigned else f"const {type_}& {name}"

    def function_def(self, function: ir.Function) -> None:
        if function.is_generator:
            raise UnsupportedError("generator", f"the generator {function.name} may not end, and C++ has no lazy ones", function.span)
        function = self.local_copies(function)
        self.study(function.body, function.params)
        self.nesting += 1
        super().function_def(function)
        self.nesting -= 1

    def stub(self, function: ir.Function, diagnostic: Diagnostic) -> None:
        try:
            super().stub(function, diagnostic)
        except UnsupportedError:  # not even its signature can be written
            self.line(f"// {function.name} is not translated: {diagnostic.message}")

    def guarded(self, name: str, write: Any, instead: Any, *nodes: ir.Node) -> bool:
        nesting = self.nesting
        ok = super().guarded(name, write, instead, *nodes)
        self.nesting = nesting
        return ok

    def local_copies(self, function: ir.Function) -> ir.Function:
        """A parameter that is changed in place and assigned anew: the caller must see the one, but not the other."""
        for param in function.params:
            if self.by_reference(param) and param.assigned:
                nodes = (n for s in function.body for n in ir.walk(s))
                if any(
                    (isinstance(n, ir.Assign) and param.name in assigned_names(n)) or (isinstance(n, ir.Assigned) and n.name == param.name)
                    for n in nodes
                ):
                    function = self.split(function, param)
        return function

    def split(self, function: ir.Function, param: ir.Param) -> ir.Function:
        """From its first assignment on, the parameter is a variable of its own."""
        for i, statement in enumerate(function.body):
            match statement:
                case ir.Assign(target=ir.Name(id=name), value=value) if name == param.name:
                    local = ir.Name(self.fresh(f"own_{name}"), type=param.type)
                    rest = tuple(renamed(s, name, local.id) for s in function.body[i + 1 :])
                    start = ir.Declare(local.id, param.type, value, span=statement.span)
                    params = tuple(
                        dataclasses.replace(p, assigned=False, mutated=changes(function.body[:i], name)) if p is param else p
                        for p in function.params
                    )
                    return dataclasses.replace(function, params=params, body=(*function.body[:i], start, *rest))
            if any(isinstance(n, ir.Assign) and param.name in assigned_names(n) for n in ir.walk(statement)):
                break
        raise UnsupportedError(
            "rebound-parameter", f"the parameter {param.name} is changed in place and then assigned anew", param.span or function.span
        )

    def block(self, body: ir.Body) -> None:
        """Local functions that others call before they are written are declared before those."""
        later = [s.function for s in body if isinstance(s, ir.FunctionDef)]
        self.depth += 1
        for statement in body:
            if isinstance(statement, ir.FunctionDef):
                later = later[1:]
                called = {n.func for n in ir.walk(statement) if isinstance(n, ir.Call)} | mentioned(statement)
                for function in later:
                    if function.name in called and function.name not in self.forward:
                        self.forward.add(function.name)
                        self.line(f"{self.function_type(function)} {self.name(function.name)};")
            self.stmt(statement)
        self.depth -= 1

    def function_type(self, function: ir.Function) -> str:
        types = ", ".join(self.param(dataclasses.replace(p, name="")).strip() for p in function.params)
        return f"std::function<{self.type_name(function.result)}({types})>"

    def stmt_FunctionDef(self, node: ir.FunctionDef) -> None:
        f = self.local_copies(node.function)
        if f.is_generator:
            raise UnsupportedError("generator", f"the generator {f.name} may not end, and C++ has no lazy ones", f.span)
        recursive = any(
            (isinstance(n, ir.Call) and n.func == f.name) or (isinstance(n, ir.Name) and n.id == f.name) for s in f.body for n in ir.walk(s)
        )
        escapes = self.function is not None and any(
            isinstance(n, ir.Return) and any(isinstance(m, ir.Name) and m.id == f.name for m in ir.walk(n)) for n in ir.walk(self.function)
        )
        if recursive and escapes:
            raise UnsupportedError("closure", f"the function {f.name} calls itself and outlives its variables", f.span)
        result = self.type_name(f.result)
        head = (self.function_type(f) if recursive else "auto" if escapes and f.assigns_captured else "const auto") + " "
        if f.name in self.forward:
            head = ""
        capture = "[=]" if escapes else "[&]"
        mutable = " mutable" if escapes and f.assigns_captured else ""
        if f.doc:
            self.write_doc(f.doc)
        self.line(f"{head}{self.name(f.name)} = {capture}({self.params(f.params)}){mutable} -> {result} {{")
        self.block(f.body)
        self.line("};")

    def arguments(self, args: Sequence[ir.Expr]) -> str:
        return ", ".join(self.init(a) if isinstance(a, ir.ListLit) and not a.items else self.expr(a) for a in args)

    def call_arguments(self, name: str, args: Sequence[ir.Expr]) -> str:
        """Arguments of a function of the module; a temporary for a parameter that it changes becomes an lvalue."""
        function = self.functions.get(name)
        out = []
        for i, arg in enumerate(args):
            param = function.params[i] if function and i < len(function.params) else None
            reference = param is not None and self.by_reference(param)
            out.append(f"{self.helper('lvalue')}({self.expr(arg)})" if reference and root(arg) is None else self.expr(arg))
        return ", ".join(out)

    def expr_Call(self, node: ir.Call) -> Code:
        return Code(f"{self.name(node.func)}({self.call_arguments(node.func, node.args)})", POSTFIX)

    def expr_MethodCall(self, node: ir.MethodCall) -> Code:
        arguments = f"{self.name(node.method)}({self.call_arguments(node.method, node.args)})"
        match node.obj:
            case ir.Name(id="super"):
                owner = next(c for c in self.module.classes if self.writing == c.name)
                return Code(f"{self.native(owner.base or '')}::{arguments}", POSTFIX)
            case ir.Name(id=name) if name in self.classes:
                return Code(f"{self.name(name)}::{arguments}", POSTFIX)
            case _:
                return Code(self.member(node.obj) + arguments, POSTFIX)

    def expr_Field(self, node: ir.Field) -> Code:
        return Code(f"{self.member(node.obj)}{self.name(node.name)}", POSTFIX)

    def member(self, obj: ir.Expr) -> str:
        """An object before the name of its member."""
        if isinstance(obj, ir.Name) and obj.id == "self":
            return "this->"
        value = isinstance(obj.type, t.Class) and self.is_exception(obj.type.name)
        return self.expr(obj, POSTFIX) + ("." if value else "->")

    def expr_Name(self, node: ir.Name) -> Code:
        if node.id == "self" and isinstance(node.type, t.Class):
            return Code("this->shared_from_this()", POSTFIX)
        return super().expr_Name(node)

    # --- classes ------------------------------------------------------------------------------------------------------

    def write_class(self, cls: ir.ClassDef) -> None:
        if cls.doc:
            self.write_doc(cls.doc)
        name, self.writing = self.name(cls.name), cls.name
        bases = []
        if cls.base:
            bases.append(self.native(cls.base))
        elif any(isinstance(n, ir.Name) and n.id == "self" for m in cls.methods for n in values_of_self(m)):
            bases.append(f"std::enable_shared_from_this<{name}>")
        self.line(f"struct {name}{' : ' if bases else ''}{', '.join(bases)} {{")
        self.depth += 1
        inherited = {f.name for f in self.inherited(cls)}
        for field in cls.fields:
            if field.name not in inherited:
                default = "" if not isinstance(field.type, SCALAR) else "{}"
                self.line(f"{self.type_name(field.type, True)} {self.name(field.name)}{default};")
        if cls.init is not None:
            self.space()
            self.constructor(cls, cls.init, bases)
        elif bases and cls.base:
            self.line(f"using {bases[0]}::{bases[0].split('::')[-1]};")
        virtual = any(c.base == cls.name for c in self.module.classes)
        for prefix, methods in (("virtual " if virtual else "", cls.methods), ("static ", cls.static_methods)):
            for method in methods:
                self.space()
                self.study(method.body, method.params)
                if method.doc:
                    self.write_doc(method.doc)
                overrides = cls.base in self.classes and any(m.name == method.name for m in self.inherited_methods(cls))
                self.line(f"{prefix if not overrides else ''}{self.signature(method)}{' override' if overrides else ''} {{")
                self.nesting += 1
                self.block(method.body)
                self.nesting -= 1
                self.line("}")
        if virtual and cls.base is None:
            self.space()
            self.line(f"virtual ~{name}() = default;")
        self.depth -= 1
        self.line("};")
        self.operators_of(cls)

    def operators_of(self, cls: ir.ClassDef) -> None:
        """Objects in containers are compared by their own methods, not by their addresses."""
        pointer = f"const std::shared_ptr<{self.name(cls.name)}>&"
        for method, operator in (("__eq__", "=="), ("__lt__", "<")):
            if any(m.name == method for m in cls.methods) and not self.is_exception(cls.name):
                self.gap()
                self.line(f"inline bool operator{operator}({pointer} a, {pointer} b) {{")
                self.inner(f"return a->{self.name(method)}(b);")
                self.line("}")

    def inherited_methods(self, cls: ir.ClassDef) -> tuple[ir.Function, ...]:
        base = self.classes.get(cls.base or "")
        return () if base is None else (*base.methods, *self.inherited_methods(base))

    def space(self) -> None:
        """A blank line between members."""
        if not self.lines[-1].text.endswith("{"):
            self.gap()

    def inherited(self, cls: ir.ClassDef) -> tuple[ir.Param, ...]:
        base = self.classes.get(cls.base or "")
        return () if base is None else (*base.fields, *self.inherited(base))

    def constructor(self, cls: ir.ClassDef, init: ir.Function, bases: Sequence[str]) -> None:
        """The constructor; a call of the base's becomes an initialiser."""
        self.study(init.body, init.params)
        supers = [s for s in init.body if base_call(s) is not None]
        initialiser = ""
        if cls.base:
            text = ", ".join(self.expr(a) for s in supers[:1] for a in base_call(s) or ())
            if not text and cls.base not in self.classes:
                text = '""'
            initialiser = f" : {bases[0]}({text})" if text else ""
        head = f"{'explicit ' if len(init.params) == 1 else ''}{self.name(cls.name)}({self.params(init.params)}){initialiser} {{"
        body = tuple(s for s in init.body if s not in supers)
        self.nesting += 1
        if body:
            self.line(head)
            self.block(body)
            self.line("}")
        else:
            self.line(head + "}")
        self.nesting -= 1

    def expr_New(self, node: ir.New) -> Code:
        if node.cls in self.classes and not self.is_exception(node.cls):
            return Code(f"std::make_shared<{self.name(node.cls)}>({self.arguments(node.args)})", POSTFIX)
        if node.cls in self.classes:
            return Code(f"{self.name(node.cls)}({self.arguments(node.args)})", POSTFIX)
        message = ", ".join(self.expr(a) if isinstance(a.type, t.Str) else self.text(a).text for a in node.args[:1]) or '""'
        return Code(f"{self.native(node.cls)}({message})", POSTFIX)

    # --- statements ---------------------------------------------------------------------------------------------------

    def stmt_ExprStmt(self, node: ir.ExprStmt) -> None:
        match node.value:
            case ir.Op(concept="list.pop", args=(xs,), on_fail="unreachable"):
                self.line(f"{self.expr(xs, POSTFIX)}.pop_back();")
            case ir.Const():
                pass
            case ir.Op(concept="list.append" | "list.insert" | "deque.appendleft", args=(xs, *_, item)) if id(node.value) in self.shared:
                raise UnsupportedError(
                    "alias", f"{root(xs)} holds {', '.join(sorted(mentioned(item)))} more than once, and it is changed", node.span
                )
            case _:
                super().stmt_ExprStmt(node)

    def stmt_Return(self, node: ir.Return) -> None:
        match node.value:
            case None | ir.Const(value=None, type=t.NoneT()):
                self.line("return;")
            case ir.Expr(type=t.NoneT()) as value:
                self.line(f"{self.expr(value)};")
                self.line("return;")
            case ir.ListLit() | ir.TupleLit() | ir.SetLit() | ir.DictLit() as value:
                self.line(f"return {self.init(value)};")
            case ir.Lambda() as value:
                self.line(f"return {self.closure(value, '[=]').text};")
            case value:
                self.line(f"return {self.expr(value)};")

    def init(self, node: ir.Expr) -> str:
        """A value where its type is known already: a literal needs only its braces."""
        match node:
            case ir.ListLit(items=items) | ir.SetLit(items=items) | ir.TupleLit(items=items):
                return "{" + ", ".join(map(self.init, items)) + "}"
            case ir.DictLit(entries=entries):
                return "{" + ", ".join(f"{{{self.init(k)}, {self.init(v)}}}" for k, v in entries) + "}"
            case _:
                return self.expr(node)

    def slot_init(self, node: ir.Expr) -> Code:
        return (
            Code(self.init(node), ATOM)
            if isinstance(node, ir.TupleLit) or (isinstance(node, LITERAL) and not is_default(node))
            else self.code(node)
        )

    def declare(self, node: ir.Declare) -> str:
        name, type_ = self.name(node.name), self.type_name(node.type, True)
        value = node.value
        const = "" if node.name in self.changed | self.rebound else "const "
        if value is None:
            return f"{type_} {name}"
        if is_default(value) and isinstance(value.type, t.List | t.Set | t.Dict | t.Str) and value.type == node.type and not const:
            return f"{type_} {name}"
        if not isinstance(node.type, SCALAR | t.Str | t.Class | t.Func | t.Tuple) and root(value) is not None and value.type == node.type:
            return self.alias(node, value, const)
        self.check_copy(node.name, value, node)
        if isinstance(value, ir.Lambda):
            return f"{'const auto' if const else type_} {name} = {self.closure(value, '[&]').text}"
        return f"{const}{type_} {name} = {self.init(value)}"

    def alias(self, node: ir.Declare, value: ir.Expr, const: str) -> str:
        """A second name of a container: a reference while both stay, a copy while neither changes."""
        name, type_, source = self.name(node.name), self.type_name(node.type, True), root(value) or ""
        stays = node.name not in self.rebound and source not in self.rebound
        if const and stays and source not in self.changed:
            return f"const {type_}& {name} = {self.expr(value)}"
        if stays and (isinstance(value, ir.Name) or not self.resized(source)):
            return f"{const}{type_}& {name} = {self.expr(value)}"
        if node.name in self.changed and source not in self.rebound and node.name not in self.rebound:
            raise UnsupportedError("alias", f"{node.name} and {source} share a container that is changed", node.span)
        return f"{const}{type_} {name} = {self.expr(value)}"

    def check_copy(self, name: str, value: ir.Expr, node: ir.Stmt) -> None:
        """A shallow copy shares its elements with the original; a C++ copy does not."""
        match value:
            case ir.Op(concept="list.copy" | "dict.copy" | "value.copy" | "iter.to_list" | "dict.of_pairs", args=(original, *_)):
                source = root(original)
            case ir.Slice(obj=original):
                source = root(original)
            case ir.Op(concept="list.repeat", args=(ir.ListLit(), _)):
                source = name
            case _:
                return
        shared = any(t.is_container(c) for c in t.children(value.type))
        if shared and source is not None and (name in self.deep or source in self.deep):
            raise UnsupportedError("alias", f"{name} and {source} share elements that are changed", node.span)

    def resized(self, name: str) -> bool:
        """Does a container that others refer into gain or lose elements?"""
        scope: ir.Node = self.function or self.module
        for node in ir.walk(scope):
            if isinstance(node, ir.Op) and node.args and isinstance(node.args[0], ir.Name) and node.args[0].id == name:
                known = loader.concepts().get(node.concept)
                if (
                    known
                    and 0 in known.mutates
                    and not node.concept.startswith(("dict.setdefault", "dict.update", "list.reverse", "list.sort"))
                ):
                    return True
        return False

    def stmt_Unpack(self, node: ir.Unpack) -> None:
        names = {n.id for n in ir.walk(node.target) if isinstance(n, ir.Name)}
        flat = all(isinstance(i, ir.Name) for i in node.target.items)
        if flat and isinstance(node.value, ir.TupleLit) and not names & mentioned(node.value):
            for target, value in zip(node.target.items, node.value.items, strict=True):
                assert isinstance(target, ir.Name)
                self.stmt(ir.Declare(target.id, typed(target, value.type), value, mutable=node.mutable, span=node.span))
            return
        const = "" if names & (self.changed | self.rebound) else "const "
        if flat and isinstance(node.value.type, t.Tuple):
            bound = ", ".join(self.name(i.id) for i in node.target.items if isinstance(i, ir.Name))
            self.line(f"{const}auto [{bound}] = {self.expr(node.value)};")
            return
        self.take_apart(node.target, node.value, node.mutable)

    def take_apart(self, target: ir.TupleLit, value: ir.Expr, mutable: bool) -> None:
        """Declares the names of a pattern one by one."""
        if isinstance(value, ir.Name) and isinstance(value.type, t.Tuple):
            whole = value
        else:
            name = self.fresh("parts")
            whole = ir.Name(name, type=value.type)
            if isinstance(value.type, t.Tuple):
                self.line(f"const auto {name} = {self.expr(value)};")
            else:
                self.line(f"const auto {name} = {self.helper('unpackable')}({self.vector(value).text}, {len(target.items)});")
        for i, item in enumerate(target.items):
            part = self.part(whole, i)
            if isinstance(item, ir.TupleLit):
                self.take_apart(item, part, mutable)
            elif isinstance(item, ir.Name):
                const = "" if item.id in self.changed | self.rebound else "const "
                self.line(f"{const}{self.type_name(typed(item, part.type), True)} {self.name(item.id)} = {self.expr(part)};")

    def part(self, whole: ir.Name, i: int) -> ir.Expr:
        if isinstance(whole.type, t.Tuple):
            return ir.Index(whole, ir.Const(i, type=t.INT), wraps=False, on_fail="unreachable", type=whole.type.items[i])
        return Raw(Code(f"{self.name(whole.id)}[{i}]", POSTFIX), type=element_type(whole.type))

    def stmt_Assign(self, node: ir.Assign) -> None:
        if isinstance(node.target, ir.TupleLit):
            self.assign_all(node.target, node.value)
            return
        self.check_share(node)
        super().stmt_Assign(node)

    def check_share(self, node: ir.Assign) -> None:
        """A second name of a container, or a second place for it, is a copy, which is seen where one of the two is changed."""
        target, source = root(node.target), root(node.value)
        if not t.is_container(node.target.type) or isinstance(node.target.type, t.Class) or source is None or source == target:
            return
        if id(node) in self.moved:
            return
        both = target in self.changed or (source in self.changed and not isinstance(node.value, ir.Name))
        if (isinstance(node.target, ir.Name) and both) or id(node) in self.shared:
            raise UnsupportedError("alias", f"{target} and {source} share a container that is changed", node.span)

    def assign_all(self, target: ir.TupleLit, value: ir.Expr) -> None:
        """Parallel assignment: ``std::swap``, ``std::tie``, or one by one from a temporary."""
        items = target.items
        match value:
            case ir.TupleLit(items=(a, b)) if len(items) == 2 and a == items[1] and b == items[0]:
                self.line(f"std::swap({self.store(items[0])}, {self.store(items[1])});")
                return
        earlier: set[str] = set()
        dependent = any(isinstance(i, ir.TupleLit) for i in items)
        for item in items:
            if not isinstance(item, ir.Name):
                dependent = dependent or bool(earlier & mentioned(item)) or (isinstance(item, ir.Index) and item.type == t.BOOL)
            elif isinstance(item, ir.Name):
                earlier.add(item.id)
        if not dependent and isinstance(value, ir.TupleLit):
            self.line(f"std::tie({', '.join(map(self.store, items))}) = std::make_tuple({', '.join(self.full(v) for v in value.items)});")
        elif not dependent and isinstance(value.type, t.Tuple):
            self.line(f"std::tie({', '.join(map(self.store, items))}) = {self.expr(value)};")
        else:
            name = self.fresh("values")
            if isinstance(value.type, t.Tuple):
                self.line(f"const {self.type_name(value.type)} {name} = {self.init(value)};")
            else:
                self.line(f"const auto {name} = {self.helper('unpackable')}({self.vector(value).text}, {len(items)});")
            whole = ir.Name(name, type=value.type)
            for i, item in enumerate(items):
                if isinstance(item, ir.TupleLit):
                    self.assign_all(item, self.part(whole, i))
                else:
                    self.line(self.assignment(ir.Assign(item, self.part(whole, i))) + ";")

    def full(self, node: ir.Expr) -> str:
        """A value whose C++ type is exactly its IR type's (a string literal alone is none)."""
        return f"std::string({self.expr(node)})" if is_text(node) else self.expr(node)

    def compound(self, node: ir.Expr) -> bool:
        left = node.args[0] if isinstance(node, ir.Op) else getattr(node, "left", None)
        if isinstance(node, ir.Arith) and node.overflow != "unbounded":
            return False
        if isinstance(node, ir.Bits) and (node.op in ("<<", ">>", ">>>") or isinstance(node.type, t.Bool)):
            return False
        return left is not None and self.repeatable(left)

    def increment(self, target: ir.Expr, op: str) -> str:
        return f"{op}{op}{self.store(target, 800)}"

    def assignment(self, node: ir.Assign) -> str:
        match node:
            case ir.Assign(
                target=ir.Lookup(obj=obj, key=key) as target,
                value=ir.Arith(op="+" | "-" as op, left=ir.Op(concept="dict.get_or", args=(d, k, default)), right=right),
            ) if d == obj and k == key and is_default(default) and self.repeatable(target):
                place = f"{self.expr(obj, POSTFIX)}[{self.expr(key)}]"
                return f"{op}{op}{place}" if right == ir.Const(1, type=t.INT) else f"{place} {op}= {self.expr(right)}"
        if isinstance(node.value, LITERAL) and not isinstance(node.target, ir.Index | ir.Lookup):
            return f"{self.store(node.target)} = {self.full_literal(node.value)}"
        return super().assignment(node)

    def full_literal(self, node: ir.Expr) -> str:
        return (
            self.init(node) if isinstance(node, LITERAL) and not is_default(node) and not isinstance(node, ir.ListLit) else self.expr(node)
        )

    def store(self, target: ir.Expr, need: int = 0) -> str:
        if isinstance(target, ir.Lookup):
            return f"{self.expr(target.obj, POSTFIX)}[{self.expr(target.key)}]"
        return self.expr(target, need)

    def stmt_Assert(self, node: ir.Assert) -> None:
        message = '""' if node.message is None else self.text(node.message).text
        condition = ir.Not(node.cond, type=t.BOOL)
        self.line(f"if ({self.expr(condition)}) throw {self.helper('AssertionError')}({message});")

    # --- loops --------------------------------------------------------------------------------------------------------

    def stmt_ForRange(self, node: ir.ForRange) -> None:
        stop = self.range_stop(node)
        step, value = self.counting(node)
        name = self.name(node.var)
        counter = self.fresh("count") if node.var_assigned else name
        if value is None:
            step_name = self.fresh("step")
            self.line(f"const std::int64_t {step_name} = {self.helper('nonzero_step')}({step});")
            test = f"{step_name} > 0 ? {counter} < {self.expr(stop, 100)} : {counter} > {self.expr(stop, 100)}"
            advance = f"{counter} += {step_name}"
        else:
            if value == 0:
                raise UnsupportedError("range", "the step of a range is zero", node.span)
            test = f"{counter} {'<' if value > 0 else '>'} {self.expr(stop, self.operators.sides('<')[1])}"
            advance = (
                f"++{counter}" if value == 1 else f"--{counter}" if value == -1 else f"{counter} {'+' if value > 0 else '-'}= {abs(value)}"
            )
        self.line(f"for (std::int64_t {counter} = {self.expr(node.start)}; {test}; {advance}) {{")
        if node.var_assigned:
            self.inner(f"std::int64_t {name} = {counter};")
        self.block(node.body)
        self.line("}")

    def range_stop(self, node: ir.ForRange) -> ir.Expr:
        match node.stop:
            case ir.Length(obj=ir.Name(id=name, type=t.List() | t.Str())) if name not in self.rebound and not resizes(node.body, name):
                return node.stop
            case _:
                return super().range_stop(node)

    def inner(self, text: str) -> None:
        self.depth += 1
        self.line(text)
        self.depth -= 1

    def stmt_ForEach(self, node: ir.ForEach) -> None:
        match node.iterable, node.target:
            case ir.Op(concept="iter.enumerate", args=(xs, start)), ir.TupleLit(items=(ir.Name() as index, item)) if self.indexable(xs):
                self.enumerated(node, xs, start, index, item)
            case ir.Op(concept="iter.zip", args=args), ir.TupleLit(items=items) if len(items) == len(args) and all(
                map(self.indexable, args)
            ):
                self.zipped(node, args, items)
            case ir.Op(concept="dict.keys", args=(d,)), ir.Name() as key:
                self.loop(f"{self.reference(key)}auto{self.amp(key)} [{self.name(key.id)}, _] : {self.expr(d)}", (), node.body)
            case ir.Op(concept="dict.values", args=(d,)), ir.Name() as item:
                self.loop(f"{self.reference(item)}auto{self.amp(item)} [_, {self.name(item.id)}] : {self.expr(d)}", (), node.body)
            case ir.Op(concept="dict.items", args=(d,)), target:
                self.each(target, self.expr(d), t.Tuple(t.children(d.type)), node.body)
            case iterable, target:
                source, elem = self.iterated(iterable)
                self.each(target, source, elem, node.body)

    def iterated(self, node: ir.Expr) -> tuple[str, t.Type]:
        """What a loop goes through, and the type of what it meets."""
        match node:
            case ir.Op(concept="str.chars", args=(s,)) if self.module.strings == "ascii" and not isinstance(s.type, t.Char):
                return self.full(s), t.CHAR
            case ir.Op(concept="iter.reversed", args=(inner,)) if self.indexable(inner):
                source, elem = self.iterated(inner)
                if root(inner) is not None or (isinstance(inner, ir.Op) and root(inner.args[0]) is not None):
                    return f"{source} | std::views::reverse", elem
                return f"{self.helper('reversed')}({source})", elem
            case ir.Op(concept="set.to_list" | "iter.to_list" | "list.copy" | "iter.of", args=(inner,)) if isinstance(
                inner.type, t.List | t.Set
            ):
                return self.expr(inner), element_type(inner.type)
            case ir.Range():
                return self.expr(node), t.INT
            case _:
                return self.vector(node).text if not isinstance(node.type, t.Set | t.Bytes) else self.expr(node), element_type(node.type)

    def reference(self, name: ir.Name) -> str:
        return "" if name.id in self.changed | self.rebound else "const "

    def amp(self, name: ir.Name) -> str:
        return "" if name.id in self.rebound else "&"

    def loop(self, header: str, first: Sequence[str], body: ir.Body) -> None:
        self.line(f"for ({header}) {{")
        for text in first:
            self.inner(text)
        self.block(body)
        self.line("}")

    def each(self, target: ir.Expr, source: str, elem: t.Type, body: ir.Body) -> None:
        """A loop through the elements of one container."""
        if isinstance(target, ir.Name):
            wanted = target.type if isinstance(target.type, t.Str) and isinstance(elem, t.Char) else elem
            if wanted != elem:  # a character that the program uses as a string
                char = self.fresh("letter")
                text = f"{'' if target.id in self.rebound else 'const '}std::string {self.name(target.id)}(1, {char});"
                self.loop(f"const char {char} : {source}", (text,), body)
                return
            type_ = self.type_name(elem, True)
            if isinstance(elem, SCALAR):
                head = f"{'' if target.id in self.rebound else 'const '}{type_} {self.name(target.id)}"
            elif target.id in self.rebound:
                head = f"{type_} {self.name(target.id)}"
            else:
                head = f"{self.reference(target)}{type_}& {self.name(target.id)}"
            self.loop(f"{head} : {source}", (), body)
            return
        assert isinstance(target, ir.TupleLit)
        names = {n.id for n in ir.walk(target) if isinstance(n, ir.Name)}
        if isinstance(elem, t.Tuple) and all(isinstance(i, ir.Name) for i in target.items):
            head = "auto" if names & self.rebound else "auto&" if names & self.changed else "const auto&"
            bound = ", ".join(self.name(i.id) for i in target.items if isinstance(i, ir.Name))
            self.loop(f"{head} [{bound}] : {source}", (), body)
            return
        row = self.fresh("row")
        self.line(f"for (const auto& {row} : {source}) {{")
        self.depth += 1
        self.take_apart(target, ir.Name(row, type=elem), True)
        self.depth -= 1
        self.block(body)
        self.line("}")

    def indexable(self, node: ir.Expr) -> bool:
        """Does a loop over it find its elements by index?"""
        match node:
            case ir.Op(concept="str.chars"):
                return self.module.strings == "ascii"
            case ir.Expr(type=t.List()):
                return not isinstance(node, ir.Op) or node.concept not in ("dict.items",)
            case _:
                return False

    def indexed(self, node: ir.Expr, body: ir.Body) -> tuple[str, t.Type]:
        """A container to be indexed in a loop: its name, and the type of its elements."""
        inner = node.args[0] if isinstance(node, ir.Op) and node.concept == "str.chars" else node
        elem = t.CHAR if inner is not node else element_type(node.type)
        if isinstance(inner, ir.Name | ir.Field):
            return self.expr(inner), elem
        name = self.fresh("text" if inner is not node else "items")
        self.line(f"const {self.type_name(inner.type)} {name} = {self.init(inner)};")
        return name, elem

    def element(self, target: ir.Expr, container: str, index: str, elem: t.Type) -> None:  # type: ignore[override]
        """Declares what a loop meets at an index."""
        if isinstance(target, ir.TupleLit):
            if isinstance(elem, t.Tuple) and all(isinstance(i, ir.Name) for i in target.items):
                names = {i.id for i in target.items if isinstance(i, ir.Name)}
                head = "auto" if names & self.rebound else "auto&" if names & self.changed else "const auto&"
                bound = ", ".join(self.name(i.id) for i in target.items if isinstance(i, ir.Name))
                self.line(f"{head} [{bound}] = {container}[{index}];")
            else:
                self.take_apart(target, Raw(Code(f"{container}[{index}]", POSTFIX), type=elem), True)
            return
        assert isinstance(target, ir.Name)
        const = "" if target.id in self.changed | self.rebound else "const "
        name = self.name(target.id)
        if isinstance(elem, t.Char) and isinstance(target.type, t.Str):
            self.line(f"{const}std::string {name}(1, {container}[{index}]);")
        else:
            copied = isinstance(elem, SCALAR) or target.id in self.rebound or (isinstance(elem, t.Str) and container in self.changed)
            self.line(f"{const}{self.type_name(elem, True)}{'' if copied else '&'} {name} = {container}[{index}];")

    def enumerated(self, node: ir.ForEach, xs: ir.Expr, start: ir.Expr, index: ir.Name, item: ir.Expr) -> None:
        container, elem = self.indexed(xs, node.body)
        i = self.name(index.id)
        zero = start == ir.Const(0, type=t.INT)
        place, first = i, self.expr(start)
        if index.id in self.rebound or not zero:
            place, first = self.fresh("place"), "0"
        else:
            self.counters[index.id] = 0
        self.line(f"for (std::int64_t {place} = {first}; {place} < std::ssize({container}); ++{place}) {{")
        self.depth += 1
        if place != i:
            self.line(f"std::int64_t {i} = {place}{'' if zero else f' + {self.expr(start, 120)}'};")
        self.element(item, container, place, elem)
        self.depth -= 1
        self.block(node.body)
        self.line("}")

    def zipped(self, node: ir.ForEach, args: Sequence[ir.Expr], items: Sequence[ir.Expr]) -> None:
        containers = [self.indexed(a, node.body) for a in args]
        i = self.fresh("place")
        sizes = ", ".join(f"std::ssize({c})" for c, _ in containers)
        self.line(f"for (std::int64_t {i} = 0; {i} < std::min({sizes if len(containers) == 2 else '{' + sizes + '}'}); ++{i}) {{")
        self.depth += 1
        for (container, elem), item in zip(containers, items, strict=True):
            self.element(item, container, i, elem)
        self.depth -= 1
        self.block(node.body)
        self.line("}")

    # --- exceptions ---------------------------------------------------------------------------------------------------

    def stmt_Try(self, node: ir.Try) -> None:
        if node.final:
            if any(isinstance(n, ir.Return | ir.Break | ir.Continue) for s in node.final for n in ir.walk(s)):
                raise UnsupportedError("finally", "a finally block that leaves the function or loop has no form in C++", node.span)
            if node.handlers or any(True for _ in node.body):
                self.line("{")
                self.depth += 1
                self.line(f"const {self.helper('Finally')} {self.fresh('cleanup')}{{[&] {{")
                self.block(node.final)
                self.line("}};")
                if node.handlers:
                    self.handled(node)
                else:
                    for statement in node.body:
                        self.stmt(statement)
                self.depth -= 1
                self.line("}")
            return
        self.handled(node)

    def handled(self, node: ir.Try) -> None:
        self.line("try {")
        self.block(node.body)
        for handler in node.handlers:
            name = self.name(handler.name) if handler.name else ""
            classes = list(dict.fromkeys(self.caught(c) for c in handler.types))
            if not classes:
                self.line("} catch (...) {")
            elif len(classes) == 1:
                self.line(f"}} catch (const {classes[0]}&{' ' + name if name else ''}) {{")
            else:
                error = name or self.fresh("error")
                self.line(f"}} catch (const std::exception& {error}) {{")
                self.inner(f"if (!{self.helper('is_any')}<{', '.join(classes)}>({error})) throw;")
            self.block(handler.body)
        self.line("}")

    # --- expressions --------------------------------------------------------------------------------------------------

    def apply(self, rule: loader.Rule, template: Template, args: Sequence[ir.Expr], node: ir.Expr) -> Code:
        """A string literal as first operand of an operation is made a std::string; only then it has methods."""
        key = rule.concept
        if (
            args
            and is_text(args[0])
            and key.startswith(("str.", "index.", "length.", "slice.", "iter.", "set.", "list."))
            and key not in ("str.join", "str.concat")
        ) or (
            key in ("str.concat", "compare.==", "compare.!=", "compare.<", "compare.<=", "compare.>", "compare.>=")
            and is_text(args[0])
            and is_text(args[1])
        ):
            args = [Raw(Code(f"std::string({self.expr(args[0])})", POSTFIX), type=t.STR), *args[1:]]
        return super().apply(rule, template, args, node)

    def string_literal(self, value: str) -> str:
        text = super().string_literal(value)
        return f"std::string({text}, {len(value.encode())})" if "\0" in value else text

    def char_literal(self, value: str) -> str:
        return "'" + ("\\'" if value == "'" else '"' if value == '"' else self.escape(value)) + "'"

    def escape_code(self, code: int) -> str:
        return f"\\{code:03o}" if code < 0x80 else "".join(f"\\{b:03o}" for b in chr(code).encode("utf-8", "surrogatepass"))

    def int_literal(self, value: int, type_: t.Type) -> Code:
        if not -(1 << 63) <= value < 1 << 63:
            raise UnsupportedError("bigint", f"the integer {value} does not fit into 64 bits")
        if value == -(1 << 63):
            return Code("std::numeric_limits<std::int64_t>::min()", POSTFIX)
        return super().int_literal(value, type_)

    def expr_Const(self, node: ir.Const) -> Code:
        if node.value is None:
            match node.type:
                case t.Optional(inner=t.Class(name=name)) if not self.is_exception(name):
                    return Code("nullptr")
                case t.Optional(inner=t.Func()):
                    return Code("nullptr")
                case t.NoneT():
                    return Code("std::monostate()", POSTFIX)
                case _:
                    return Code("std::nullopt")
        return super().expr_Const(node)

    def bytes_literal(self, node: ir.Const) -> Code:
        return Code(f"std::vector<std::uint8_t>{{{', '.join(map(str, node.value))}}}", POSTFIX)

    def expr_ListLit(self, node: ir.ListLit) -> Code:
        return Code(self.type_name(node.type) + (self.init(node) if node.items else "()"), POSTFIX)

    def expr_SetLit(self, node: ir.SetLit) -> Code:
        return Code(self.type_name(node.type) + (self.init(node) if node.items else "()"), POSTFIX)

    def expr_DictLit(self, node: ir.DictLit) -> Code:
        return Code(self.type_name(node.type) + (self.init(node) if node.entries else "()"), POSTFIX)

    def expr_TupleLit(self, node: ir.TupleLit) -> Code:
        if isinstance(node.type, t.List):
            return self.expr_ListLit(ir.ListLit(node.items, type=node.type))
        return Code(self.type_name(node.type) + self.init(node), POSTFIX)

    def expr_Index(self, node: ir.Index) -> Code:
        if isinstance(node.obj.type, t.Tuple):
            index = node.index
            if not isinstance(index, ir.Const):
                raise UnsupportedError("tuple-index", "a tuple is indexed by a value that is not constant", node.span)
            place = index.value + (len(node.obj.type.items) if index.value < 0 else 0)
            if len(node.obj.type.items) == 2:
                return Code(f"{self.expr(node.obj, POSTFIX)}.{('first', 'second')[place]}", POSTFIX)
            return Code(f"std::get<{place}>({self.expr(node.obj)})", POSTFIX)
        return self.rule(
            "index.list" if isinstance(node.obj.type, t.List) else f"index.{type(node.obj.type).__name__.lower()}",
            (node.obj, node.index),
            node,
        )

    def expr_Slice(self, node: ir.Slice) -> Code:
        if node.step is None:
            return super().expr_Slice(node)
        none = ir.Const(None, type=t.Optional(t.INT))
        return self.rule(f"slice.{type(node.obj.type).__name__.lower()}", (node.obj, node.lo or none, node.hi or none, node.step), node)

    def expr_Not(self, node: ir.Not) -> Code:
        match node.operand:
            case ir.Truthy(operand=ir.Expr(type=t.Str() | t.List() | t.Set() | t.Dict()) as x):
                return Code(f"{self.enclose(self.textual(x), POSTFIX)}.empty()", POSTFIX)
            case ir.Op(concept="str.contains", args=(text, part)):
                return Code(
                    f"{self.enclose(self.textual(text), POSTFIX)}.find({self.expr(part)}) == std::string::npos", self.operators.infix["=="]
                )
            case _:
                return self.rule("not", (node.operand,), node)

    def textual(self, node: ir.Expr) -> Code:
        return Code(f"std::string({self.expr(node)})", POSTFIX) if is_text(node) else self.code(node)

    def expr_Truthy(self, node: ir.Truthy) -> Code:
        if isinstance(node.operand.type, t.Tuple):
            return Code("true" if node.operand.type.items else "false")
        return super().expr_Truthy(node)

    def expr_Compare(self, node: ir.Compare) -> Code:
        """Whether a remainder is zero does not depend on its sign; emptiness has a name."""
        if isinstance(node.left.type, t.Class) and node.left.type.name in self.classes:
            return self.compared_objects(node)
        match node:
            case ir.Compare(op="==" | "!=" | ">", left=ir.Length(obj=obj), right=ir.Const(value=0)):
                return self.code(ir.Truthy(obj, type=t.BOOL) if node.op != "==" else ir.Not(ir.Truthy(obj, type=t.BOOL), type=t.BOOL))
            case ir.Compare(op="==" | "!=", left=ir.Mod(left=left, right=divisor, type=t.Int()), right=ir.Const(value=int(rest))) if (
                self.positive(divisor) and (rest == 0 or (rest == 1 and divisor == ir.Const(2, type=divisor.type)))
            ):
                op = node.op if rest == 0 else "!=" if node.op == "==" else "=="
                rank = self.operators.infix["%"]
                return Code(f"{self.expr(left, rank)} % {self.expr(divisor, rank + 1)} {op} 0", self.operators.infix["=="])
        return self.rule(f"compare.{node.op}", (node.left, node.right), node)

    def compared_objects(self, node: ir.Compare) -> Code:
        """Objects are compared by their own methods, else by identity."""
        assert isinstance(node.left.type, t.Class)
        methods = {m.name for m in self.classes[node.left.type.name].methods}
        special = {"==": "__eq__", "!=": "__eq__", "<": "__lt__", ">": "__gt__", "<=": "__le__", ">=": "__ge__"}[node.op]
        if special in methods:
            call = Code(f"{self.expr(node.left, POSTFIX)}->{self.name(special)}({self.expr(node.right)})", POSTFIX)
            return Code(f"!{call.text}", self.operators.prefix["!"]) if node.op == "!=" else call
        if node.op not in ("==", "!="):
            raise UnsupportedError("compare", f"objects of class {node.left.type.name} have no order", node.span)
        return self.rule(f"compare.{node.op}", (node.left, node.right), node)

    def expr_IfExp(self, node: ir.IfExp) -> Code:
        then, orelse = node.then, node.orelse
        if isinstance(node.type, t.Optional | t.Union | t.Class | t.Func) and not (
            then.type == orelse.type and not {type(then), type(orelse)} & {ir.Coerce, ir.Const, ir.Lambda}
        ):
            name = self.type_name(node.type)
            then = Raw(Code(f"{name}({self.expr(then)})", POSTFIX), type=node.type)
            orelse = Raw(Code(f"{name}({self.expr(orelse)})", POSTFIX), type=node.type)
        return self.rule("ifexp", (node.cond, then, orelse), node)

    def expr_IsType(self, node: ir.IsType) -> Code:
        match node.operand.type:
            case t.Union():
                return Code(f"std::holds_alternative<{self.type_name(node.of, True)}>({self.expr(node.operand)})", POSTFIX)
            case t.Optional(inner=t.Union()):
                raise UnsupportedError("type-test", "a test for one type of an optional union", node.span)
            case t.Optional():
                return self.code(ir.IsNone(node.operand, negated=not isinstance(node.of, t.NoneT), type=t.BOOL))
            case t.Class(name=name) if not self.is_exception(name) and isinstance(node.of, t.Class):
                return Code(
                    f"std::dynamic_pointer_cast<{self.name(node.of.name)}>({self.expr(node.operand)}) != nullptr",
                    self.operators.infix["=="],
                )
            case _:
                raise UnsupportedError("type-test", f"no test for the type {t.show(node.of)}", node.span)

    def expr_Coerce(self, node: ir.Coerce) -> Code:
        source, to = node.operand.type, node.type
        match source, to:
            case t.Union(), t.Union() if source == to:
                return self.code(node.operand)
            case t.Union(), t.Union():
                return Code(
                    f"std::visit([](const auto& value) -> {self.type_name(to)} {{ return value; }}, {self.expr(node.operand)})", POSTFIX
                )
            case t.Union(), t.Optional():
                return self.code(node.operand)
            case t.Union(), _ if isinstance(node.operand, ir.Coerce) and not isinstance(node.operand.operand.type, t.Union | t.Optional):
                inner = node.operand.operand
                return self.code(inner if inner.type == to else ir.Coerce(inner, type=to))
            case t.Union(members=members), t.Float() | t.Int() if sum(isinstance(m, t.Bool | t.Int | t.Float) for m in members) > 1 and (
                isinstance(to, t.Float) or t.FLOAT not in members
            ):
                return Code(f"{self.helper('as_number')}<{self.type_name(to)}>({self.expr(node.operand)})", POSTFIX)
            case t.Union(), _:
                return Code(f"std::get<{self.type_name(to, True)}>({self.expr(node.operand)})", POSTFIX)
            case t.List(elem=a), t.List(elem=b) if a != b:
                if isinstance(node.operand, ir.ListLit):
                    return self.expr_ListLit(
                        ir.ListLit(tuple(ir.Coerce(i, type=b) if i.type != b else i for i in node.operand.items), type=to)
                    )
                if isinstance(a, t.Never):
                    return Code(f"{self.type_name(to)}()", POSTFIX)
                if isinstance(a, t.Union | t.Optional) and not isinstance(b, t.Union | t.Optional):
                    item = ir.Name(self.fresh("item"), type=a)
                    change = ir.Lambda((ir.Param(item.id, a),), ir.Coerce(item, type=b), type=t.Func((a,), b))
                    return Code(f"{self.helper('map_items')}({self.expr(node.operand)}, {self.closure(change, '[]').text})", POSTFIX)
                place = self.slot_place(node.operand).text
                return Code(f"{self.type_name(to)}({place}.begin(), {place}.end())", POSTFIX)
            case t.Set(elem=a), t.Set(elem=b) if a != b:
                place = self.slot_place(node.operand).text
                return Code(f"{self.type_name(to)}({place}.begin(), {place}.end())", POSTFIX)
            case t.Dict(), t.Dict(value=value) if source != to:
                if (
                    isinstance(node.operand, ir.Op)
                    and node.operand.concept == "dict.fromkeys"
                    and isinstance(node.operand.args[1], ir.Const)
                ):
                    default = dataclasses.replace(node.operand.args[1], type=value)
                    return self.code(dataclasses.replace(node.operand, args=(node.operand.args[0], default), type=to))
                if is_default(node.operand):
                    return Code(f"{self.type_name(to)}()", POSTFIX)
                return Code(f"{self.helper('map_of')}<{self.type_name(to)}>({self.expr(node.operand)})", POSTFIX)
            case (t.Class(name=a), t.Class(name=b)) if a != b and b in self.classes:
                return self.code(node.operand)
            case t.Tuple(items=(_, _)), t.Tuple(items=(_, _)):
                return Code(f"{self.type_name(to)}({self.expr(node.operand)})", POSTFIX)
            case _, t.Optional() | t.Union() if isinstance(node.operand, ir.TupleLit | ir.ListLit | ir.DictLit | ir.SetLit):
                return self.code(node.operand)
            case t.Iter() | t.List(), t.Iter() | t.List():
                return self.vector(node.operand)
        return super().expr_Coerce(node)

    def slot_tuple_items(self, node: ir.Expr) -> Code:
        """A tuple's items as a vector."""
        elem = t.join_all(t.children(node.type))
        vector = t.List(elem)
        if isinstance(node, ir.TupleLit):
            return self.expr_ListLit(ir.ListLit(node.items, type=vector))
        assert isinstance(node.type, t.Tuple)
        place = Raw(self.slot_place(node), type=node.type)
        items = tuple(ir.Index(place, ir.Const(i, type=t.INT), wraps=False, type=item) for i, item in enumerate(node.type.items))
        return self.expr_ListLit(ir.ListLit(items, type=vector))

    def slot_place(self, node: ir.Expr) -> Code:
        """An operand that can be written twice and changed."""
        if self.repeatable(node) or isinstance(node, Raw):
            return self.textual(node)
        if not self._hoisting:
            raise UnsupportedError("repeated-operand", "an operand would be evaluated twice here", node.span)
        name = self.fresh("value")
        reference = "&" if root(node) is not None else ""
        self.line(f"auto{reference} {name} = {self.textual(node).text};")
        return Code(name)

    def slot_vector(self, node: ir.Expr) -> Code:
        return self.vector(node)

    def vector(self, node: ir.Expr) -> Code:
        """An iterable as a std::vector."""
        match node.type:
            case t.Str():
                return Code(f"{self.helper('chars_of')}({self.expr(node)})", POSTFIX)
            case t.Set():
                return Code(f"{self.helper('list_of_set')}({self.expr(node)})", POSTFIX)
            case t.Dict():
                return Code(f"{self.helper('keys_of')}({self.expr(node)})", POSTFIX)
            case t.Tuple():
                return self.slot_tuple_items(node)
            case _:
                return self.code(node)

    def slot_text_chars(self, node: ir.Expr) -> Code:
        assert isinstance(node, ir.Op)
        return self.code(node.args[0])

    def slot_only_item(self, node: ir.Expr) -> Code:
        assert isinstance(node, ir.ListLit)
        return self.textual(node.items[0])

    # --- texts --------------------------------------------------------------------------------------------------------

    def slot_text(self, node: ir.Expr) -> Code:
        return self.text(node)

    def text(self, node: ir.Expr) -> Code:
        """The text of a value as a std::string."""
        match node.type:
            case t.Str():
                return self.textual(node)
            case t.Char():
                return Code(f"std::string(1, {self.expr(node)})", POSTFIX)
            case t.Int():
                return Code(f"std::to_string({self.expr(node)})", POSTFIX)
            case t.Bool():
                return Code(f'std::string({self.expr(node, 30)} ? "True" : "False")', POSTFIX)
            case t.Float():
                return Code(f"{self.helper('float_text')}({self.expr(node)})", POSTFIX)
            case t.Class(name=name) if self.is_exception(name):
                return Code(f"std::string({self.expr(node, POSTFIX)}.what())", POSTFIX)
            case t.NoneT():
                return Code('std::string("None")', POSTFIX)
            case t.Class(name=name) if name in self.classes and any(m.name == "__str__" for m in self.classes[name].methods):
                return Code(f"{self.expr(node, POSTFIX)}->{self.name('__str__')}()", POSTFIX)
            case t.Class() | t.Func():
                raise UnsupportedError("text", f"a value of type {t.show(node.type)} has no text", node.span)
            case _:
                return Code(f"{self.helper('text_of')}({self.expr(node)})", POSTFIX)

    def slot_shown(self, node: ir.Expr) -> Code:
        """A value as it is written to a stream."""
        match node:
            case ir.Interp(parts=parts) if parts and not any(isinstance(p, ir.Formatted) and p.spec for p in parts):
                shown = [
                    self.code(p)
                    if isinstance(p, ir.Const)
                    else Code(f"{self.helper('repr')}({self.full(p.value)})", POSTFIX)
                    if p.conversion
                    else self.slot_shown(p.value)
                    for p in parts
                ]
                return Code(" << ".join(self.enclose(c, self.operators.infix["+"]) for c in shown), ATOM)
            case ir.Expr(type=t.Str() | t.Char() | t.Int()):
                return self.code(node)
            case ir.Expr(type=t.Bool()):
                return Code(f'({self.expr(node, 30)} ? "True" : "False")', ATOM)
            case _:
                return self.text(node)

    def expr_Interp(self, node: ir.Interp) -> Code:
        parts: list[tuple[Code, bool]] = []
        for part in node.parts:
            if isinstance(part, ir.Const):
                parts.append((Code(self.string_literal(part.value)), False))
            elif part.spec:
                raise UnsupportedError("format", f"the format {part.spec!r} has no form in C++", part.span or node.span)
            elif part.conversion == "r":
                parts.append((Code(f"{self.helper('repr')}({self.full(part.value)})", POSTFIX), True))
            elif isinstance(part.value.type, t.Char) and len(parts) >= 2:
                parts.append((self.code(part.value), False))
            else:
                parts.append((self.text(part.value), True))
        if not parts:
            return Code('""')
        if not any(text for _, text in parts[:2]):
            parts[0] = (Code(f"std::string({parts[0][0].text})", POSTFIX), True)
        plus = self.operators.infix["+"]
        if len(parts) == 1:
            return parts[0][0]
        return Code(" + ".join(self.enclose(c, plus + (k > 0)) for k, (c, _) in enumerate(parts)), plus)

    # --- functions as values and statements in expressions ------------------------------------------------------------

    def expr_Lambda(self, node: ir.Lambda) -> Code:
        return self.closure(node, "[&]" if self.nesting else "[]")

    def closure(self, node: ir.Lambda, capture: str) -> Code:
        if not self.captures(node):
            capture = "[]"
        params = self.params(node.params)
        arrow = f" -> {self.type_name(node.body.type)}" if is_text(node.body) or isinstance(node.body.type, t.Optional | t.Union) else ""
        hoisting, self._hoisting = self._hoisting, False
        if isinstance(node.body, ir.Block):
            inside = self.captured_lines((*node.body.stmts, ir.Return(node.body.value)))
            text = f"{capture}({params}){arrow} {{\n{inside}\n}}"
        elif isinstance(node.body.type, t.NoneT):
            text = f"{capture}({params}) {{ {self.expr(node.body)}; }}"
        else:
            text = f"{capture}({params}){arrow} {{ return {self.expr(node.body)}; }}"
        self._hoisting = hoisting
        return Code(text, POSTFIX)

    def captures(self, node: ir.Lambda) -> bool:
        """Does a function use variables that are not its own?"""
        own = {p.name for p in node.params}
        bound = {n.name for n in ir.walk(node.body) if isinstance(n, ir.Declare)} | {
            n.var for n in ir.walk(node.body) if isinstance(n, ir.ForRange)
        }
        bound |= {
            m.id for n in ir.walk(node.body) if isinstance(n, ir.ForEach | ir.Unpack) for m in ir.walk(n.target) if isinstance(m, ir.Name)
        }
        bound |= {p.name for n in ir.walk(node.body) if isinstance(n, ir.Lambda) for p in n.params}
        top = {f.name for f in self.module.functions} | {d.name for d in self.module.constants}
        nested = {n.func for n in ir.walk(node.body) if isinstance(n, ir.Call)} - {f.name for f in self.module.functions}
        return bool((mentioned(node.body) - own - bound - top) | nested) or any(isinstance(n, Raw) for n in ir.walk(node.body))

    def captured_lines(self, body: ir.Body) -> str:
        """Statements as text, one level deep."""
        lines, depth, hoisting = self.lines, self.depth, self._hoisting
        self.lines, self.depth = [], 0
        self.block(body)
        text = "\n".join(line.text for line in self.lines)
        self.lines, self.depth, self._hoisting = lines, depth, hoisting
        return text

    def expr_Block(self, node: ir.Block) -> Code:
        """Statements in the middle of an expression: a function that is called at once."""
        capture = "[&]" if self.nesting else "[]"
        result = (
            f"() -> {self.type_name(node.type)}"
            if is_text(node.value) or isinstance(node.value, LITERAL) or node.type != node.value.type
            else ""
        )
        return Code(f"{capture}{result} {{\n{self.captured_lines((*node.stmts, ir.Return(node.value)))}\n}}()", POSTFIX)

    def expr_Assigned(self, node: ir.Assigned) -> Code:
        return Code(f"{self.name(node.name)} = {self.expr(node.value)}", 10)


def root(node: ir.Expr) -> str | None:
    """The variable whose value an expression is, or is part of; None for a new value."""
    while True:
        match node:
            case ir.Name(id=name):
                return name
            case ir.Index(obj=obj) if isinstance(obj.type, t.Str):
                return None
            case ir.Index(obj=obj) | ir.Lookup(obj=obj):
                node = obj
            case ir.Field(obj=obj):
                node = obj
            case ir.Coerce(operand=operand) if isinstance(operand.type, t.Optional):
                node = operand
            case ir.Op(concept="dict.setdefault", args=(obj, *_)):
                node = obj
            case _:
                return None


def stored(node: ir.Node) -> Iterator[tuple[ir.Expr, ir.Expr]]:
    """The containers that a node puts into other ones, with those."""
    match node:
        case ir.Op(concept="list.append" | "deque.appendleft", args=(owner, item)) | ir.Op(concept="list.insert", args=(owner, _, item)):
            pass
        case ir.Assign(target=ir.Index(obj=owner) | ir.Lookup(obj=owner), value=item):
            pass
        case _:
            return
    if t.is_container(item.type) and not isinstance(item.type, t.Class):
        yield owner, item


def mentioned(node: ir.Node) -> set[str]:
    return {n.id for n in ir.walk(node) if isinstance(n, ir.Name)}


def class_names(cls: ir.ClassDef) -> set[str]:
    """The classes that a class's members name."""
    types = [p.type for p in cls.fields]
    for node in ir.walk(cls):
        match node:
            case ir.Function(result=result):
                types.append(result)
            case ir.Param(type=type_) | ir.Expr(type=type_):
                types.append(type_)
    return {t_.name for type_ in types for t_ in flattened(type_) if isinstance(t_, t.Class)}


def flattened(type_: t.Type) -> Iterator[t.Type]:
    yield type_
    for child in t.children(type_):
        yield from flattened(child)


def base_call(statement: ir.Stmt) -> tuple[ir.Expr, ...] | None:
    """The arguments of a call of the base's constructor."""
    match statement:
        case ir.ExprStmt(value=ir.Op(concept="super.init", args=args)):
            return args
        case ir.ExprStmt(value=ir.MethodCall(obj=ir.Name(id="super"), method="__init__", args=args)):
            return args
        case _:
            return None


def renamed(statement: ir.Stmt, old: str, new: str) -> ir.Stmt:
    return ir.rewrite(statement, lambda n: dataclasses.replace(n, id=new) if isinstance(n, ir.Name) and n.id == old else n)


def typed(target: ir.Name, fallback: t.Type) -> t.Type:
    return fallback if isinstance(target.type, t.AnyT) else target.type


def is_text(node: ir.Expr) -> bool:
    """Is it written as a string literal, which is no std::string yet?"""
    match node:
        case ir.Const(value=str(text), type=t.Str()):
            return "\0" not in text
        case ir.IfExp(then=then, orelse=orelse):
            return is_text(then) and is_text(orelse)
        case _:
            return False


def is_default(node: ir.Expr) -> bool:
    """Is it what a type's default constructor gives: zero, an empty container?"""
    match node:
        case ir.ListLit(items=items) | ir.SetLit(items=items):
            return not items
        case ir.DictLit(entries=entries):
            return not entries
        case ir.Const(value=value):
            return value is None or (value == 0 and not isinstance(value, float)) or value == ""
        case _:
            return False


def dict_types(type_: t.Type) -> Iterator[t.Type]:
    if isinstance(type_, t.Dict):
        yield type_
    for child in t.children(type_):
        yield from dict_types(child)


def values_of_self(method: ir.Function) -> Iterator[ir.Node]:
    """Where a method uses ``self`` other than for its members."""
    members = {id(n.obj) for n in ir.walk(method) if isinstance(n, ir.Field | ir.MethodCall)}
    return (n for n in ir.walk(method) if isinstance(n, ir.Name) and n.id == "self" and id(n) not in members)


def assigned_names(node: ir.Assign) -> set[str]:
    targets = node.target.items if isinstance(node.target, ir.TupleLit) else (node.target,)
    return {i.id for i in targets if isinstance(i, ir.Name)}


def changes(body: ir.Body, name: str, elements: bool = True) -> bool:
    """Do statements change a variable's value in place, or may they?"""
    for node in (n for s in body for n in ir.walk(s)):
        match node:
            case ir.Op(concept=concept, args=args):
                known = loader.concepts().get(concept)
                if known and any(root(args[i]) == name for i in known.mutates if i < len(args)):
                    return True
            case ir.Assign(target=target) if (
                elements
                and not isinstance(target, ir.Name)
                and name in {root(i) for i in (target.items if isinstance(target, ir.TupleLit) else (target,))}
            ):
                return True
            case ir.Call(args=args) | ir.MethodCall(args=args) if any(root(a) == name for a in args):
                return True
    return False


def resizes(body: ir.Body, name: str) -> bool:
    """May statements change the length of a list? Assigning its elements does not."""
    return changes(body, name, elements=False)


GENERATOR = Cpp
