"""IR to Go (1.24): slices, maps, structs for tuples, generics in helpers, panics for exceptions."""

from __future__ import annotations

import dataclasses
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache, partial
from typing import Any, ClassVar

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import POSTFIX, Code, Generated, Line, Pass, Raw, element_type
from dragoman.transpile.generators.go_expressions import SEVERAL, GoExpressions, reads
from dragoman.transpile.generators.go_format import spaced
from dragoman.transpile.generators.go_types import COMPONENTS, TOGETHER
from dragoman.transpile.generators.operands import zero_filled
from dragoman.transpile.modules import returned_function
from dragoman.transpile.passes import effects, parallel
from dragoman.transpile.passes.changers import refuse_changers
from dragoman.transpile.passes.chars import narrow_chars, reversed_texts
from dragoman.transpile.passes.checks import check_overflow
from dragoman.transpile.passes.choices import branch_on_conditionals, lower_conditionals
from dragoman.transpile.passes.comprehensions import lower_comprehensions
from dragoman.transpile.passes.conditions import hoist_in_lambdas, unfold_conditions
from dragoman.transpile.passes.constants import round_constants
from dragoman.transpile.passes.copies import COPYING
from dragoman.transpile.passes.deep_copies import spell_deep_copies
from dragoman.transpile.passes.folds import fold_sums
from dragoman.transpile.passes.formatting import lower_format
from dragoman.transpile.passes.guards import write_guards
from dragoman.transpile.passes.iterators import step_by_hand
from dragoman.transpile.passes.joined_items import joined_items
from dragoman.transpile.passes.looks import order_looks
from dragoman.transpile.passes.lowering import Fresh, lower_try_else
from dragoman.transpile.passes.magnitudes import Magnitudes
from dragoman.transpile.passes.mixed import ALL
from dragoman.transpile.passes.order import order_failures
from dragoman.transpile.passes.parameters import part_parameters, split_changed_parameters
from dragoman.transpile.passes.paths import expand_paths, is_element
from dragoman.transpile.passes.representation import lower_union_text
from dragoman.transpile.passes.results import name_results
from dragoman.transpile.passes.resumable import lazy_closures
from dragoman.transpile.passes.slices import check_aliases
from dragoman.transpile.passes.text_keys import text_keys
from dragoman.transpile.passes.texts import shown_objects
from dragoman.transpile.passes.traits import names_in
from dragoman.transpile.passes.voids import none_of_effects
from dragoman.transpile.passes.widths import widen_ints
from dragoman.transpile.passes.wraps import CLIKE, tighten

_QUOTED = re.compile(r'"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])+\'')
#: What stands before a dot and an exported name.
_QUALIFIER = re.compile(r"\b(\w+)(?=\.[A-Z])")
#: Operations that change how long a list is: the variable itself must change, not only what it shares.
RESIZING = frozenset(
    f"list.{name}"
    for name in (
        "append",
        "extend",
        "insert",
        "pop",
        "pop_at",
        "remove",
        "clear",
        "del_at",
        "del_slice",
        "del_slice_step",
        "set_slice",
        "repeat_in_place",
    )
) | {
    "iter.next",
    "iter.next_or",
    "iter.rest",
    "heap.push_cmp",
    "heap.pop_cmp",
    "deque.appendleft",
    "deque.popleft",
    "deque.extendleft",
    "bisect.insort",
    "bisect.insort_left",
    "heap.push",
    "heap.pop",
}


def resized(node: ir.Node) -> Iterator[ir.Expr]:
    """The lists whose length a node changes."""
    if isinstance(node, ir.Op) and node.concept in RESIZING:
        yield node.args[0]


def is_native(node: ir.Assign) -> bool:
    """``a, b = b, a + b``: Go assigns variables side by side."""
    if not isinstance(node.target, ir.TupleLit) or not isinstance(node.value, ir.TupleLit):
        return False
    targets, values = node.target.items, node.value.items
    return len(targets) == len(values) and all(isinstance(x, ir.Name) and x.type == v.type for x, v in zip(targets, values, strict=True))


def several_results(module: ir.Module) -> frozenset[str]:
    """Functions that give several values, where the source's give a tuple: told by their signatures, whatever they do."""
    return frozenset(
        f.name for f in module.functions if isinstance(f.result, t.Tuple) and len(f.result.items) in TOGETHER and not f.is_generator
    )


def takes_apart(target: ir.Expr, value: ir.Expr, several: frozenset[str]) -> bool:
    """``a, b := f(x)``: does each value of a function get a variable of its type?"""
    match target, value:
        case ir.TupleLit(items=names), ir.Call(func=name, type=t.Tuple(items=types)) | ir.Op(concept=name, type=t.Tuple(items=types)) if (
            name in several | SEVERAL and len(names) == len(types)
        ):
            if t.BIGINT in types:
                return isinstance(value, ir.Call)
            return all(isinstance(x, ir.Name) and x.type in (type_, t.ANY) for x, type_ in zip(names, types, strict=True))
        case _:
            return False


def steps(args: Sequence[ir.Expr]) -> str:
    """The shape of a slice with a step that is a constant: ``::+``, ``::-`` or ``l:+``, where the start is no less than zero."""
    match args:
        case (_, ir.Const(value=None), ir.Const(value=None), ir.Const(value=int(step))) if step not in (0, -1):
            return "::+" if step > 0 else "::-"
        case (_, ir.Const(value=int(start)), ir.Const(value=None), ir.Const(value=int(step))) if start >= 0 and step > 0:
            return "l:+"
        case _:
            return ""


def target_names(node: ir.Node) -> list[ir.Name]:
    """The variables that an assignment gives a new value."""
    target = node.target if isinstance(node, ir.Assign) else None
    return [x for x in (target.items if isinstance(target, ir.TupleLit) else (target,)) if isinstance(x, ir.Name)]


def assign_side_by_side(module: ir.Module) -> ir.Module:
    """Patterns one by one, but for what Go assigns side by side."""
    several = several_results(module)
    native = parallel.sequential_but(
        lambda node: is_native(node) or takes_apart(node.target, node.value, several),
        lambda node: takes_apart(node.target, node.value, several),
    )
    return native(module)


#: Operations whose list nobody else has.
FRESH = ("str.", "iter.zip", "iter.enumerate", "iter.reversed", "iter.chain", "dict.keys", "dict.values", "dict.items", "set.to_list")
#: The same, and those that copy what somebody else has.
MADE = (*FRESH, *COPYING, "list.sorted", "list.concat")

#: What helpers say of a key that is missing.
KEY_SHOWN = "fmt.Sprint(key)"


class Go(GoExpressions):
    ID = "go"
    EQUAL_NUMBERS = ALL - {"items", "orders"}
    START = (r"^func main\(", "func main() {}")
    INDENT = "\t"
    NAMING = "camel"
    STATIC_TYPES = True
    PARENS = False
    END = ""
    FRESH_ARGUMENTS = True
    PASSES: ClassVar[tuple[Pass, ...]] = (
        joined_items,
        text_keys,
        refuse_changers,
        spell_deep_copies,
        shown_objects,
        tighten(CLIKE),
        widen_ints,
        lazy_closures,
        step_by_hand,
        lower_try_else,
        lower_format,
        lower_union_text,
        narrow_chars,
        reversed_texts,
        order_looks,
        partial(order_failures, operands=True),
        fold_sums,
        round_constants,
        lower_comprehensions,
        none_of_effects,
        partial(write_guards, only=frozenset({"str.index", "list.index", "separator", "lookup", "bound"})),
        branch_on_conditionals,
        lower_conditionals,
        unfold_conditions,
        hoist_in_lambdas,
        assign_side_by_side,
        name_results,
        expand_paths(resized),
        check_overflow,
        part_parameters,
        split_changed_parameters,
    )
    TRANSFORMS: ClassVar[dict[type[ir.Node], str | Callable[[Any, Any], Code | None]]] = {}

    # --- the file -----------------------------------------------------------------------------------------------------

    def fresh(self, stem: str) -> str:
        """A new identifier, which is made to be read."""
        name = super().fresh(stem)
        self.reads[name] += 1
        return name

    def written(self, module: ir.Module) -> Generated:
        self.several = several_results(module) | (several_results(self.candidate) if self.candidate is not None else frozenset())
        self.resized = {**resized_parameters(module), **(resized_parameters(self.candidate) if self.candidate is not None else {})}
        return super().written(module)

    def write_module(self, module: ir.Module) -> None:
        super().write_module(module)
        if self.is_driver:
            for name, member in sorted(self.accessors, key=str):
                self.write_accessor(name, self.unions[name], member)
        else:
            self.write_unions()
            self.write_interfaces()
        if any("Dict[" in self.target.helpers[name].code for name in self.used_helpers):
            called = self.methods_called("\n".join(line.text for line in self.lines))
            self.used_helpers.extend(sorted(called & self.target.helpers.keys()))

    def arrange(self, prologue: list[Line], helpers: list[Line], body: list[Line]) -> Iterable[Line]:
        yield Line("package main")
        yield Line("")
        if prologue:
            yield Line("import (")
            yield from (Line(f'\t"{line.text}"') for line in sorted(prologue, key=lambda line: line.text))
            yield Line(")")
            yield Line("")
        for line in body:
            yield Line(spaced(line.text), line.rules)
        if helpers:
            yield Line("")
            yield from helpers

    def program(self, candidate: str, driver: Generated) -> tuple[dict[str, str], str]:
        """Both are one package: a helper that the candidate has already is left out of the driver."""
        shared = {f"go:@{name}" for name in driver.helpers if re.search(self.definition(name), candidate, re.MULTILINE)}
        lines = [line.text for line in driver.lines if not shared & set(line.rules)]
        text = "\n".join(lines) + "\n"
        for known in re.findall(r"^func (\(u \w+\) As\w+\(\))", candidate, re.MULTILINE):
            text = re.sub(rf"^func {re.escape(known)}.*?^}}\n", "", text, flags=re.MULTILINE | re.DOTALL)
        body = text.split(")\n", 1)[1] if "import (" in text else text
        plain = "\n".join(self._without_strings(line) for line in body.split("\n"))
        used = set(re.findall(r"\b([a-z]\w*)\.[A-Z]", plain))
        text = re.sub(r'^\t"(?:\w+/)*(\w+)"\n', lambda m: m[0] if m[1] in used else "", text, flags=re.MULTILINE)
        if "func asRaised(" in candidate:
            text = text.replace("asException(recovered)", "asRaised(recovered)")
        candidate = re.sub(r"^func main\(\)", "func candidateMain()", candidate, flags=re.MULTILINE)
        return {"solution.go": candidate, "main.go": text + "\n"}, "main.go"

    def definition(self, name: str) -> str:
        """A pattern for the line that defines a helper; ``DictKeys`` is the method ``Keys`` of ``Dict``."""
        method = name.removeprefix("Dict")
        return rf"^func \(d \*Dict\[K, V\]\) {method}\(" if method not in ("", name) else rf"^(func|type|var) {name}\b"

    @staticmethod
    def methods_called(code: str) -> set[str]:
        """The helpers that methods of ``Dict`` are, by what some code calls."""
        return {f"Dict{name}" for name in re.findall(r"\.([A-Z]\w*)\(", code)}

    @classmethod
    @lru_cache(maxsize=1024)
    def spoken(cls, code: str) -> frozenset[str]:
        """What a helper calls, and types and variables that it mentions; a parameter of the same name is none."""
        code = "\n".join(cls._without_strings(line).split("//")[0] for line in code.split("\n"))
        called = re.findall(r"\b(\w+)(?=[(\[])", code)
        named = re.findall(r"\b([A-Z]\w*|input|callDepth|driverState|clamp|isSpace|isAlnum)\b", code)
        methods = cls.methods_called(code) if re.search(r"\bDict\b|newDict", code) else set()
        return frozenset((*called, *named, *methods))

    def _helper_uses(self, name: str) -> list[str]:
        found = super()._helper_uses(name)
        return sorted({*found, "keyText"}) if self.told and KEY_SHOWN in self.helper_code(name) else found

    def helper_lines(self) -> list[Line]:
        """Where messages are looked at, a missing key is shown as the source shows it."""
        lines = super().helper_lines()
        return [dataclasses.replace(x, text=x.text.replace(KEY_SHOWN, "keyText(key)")) for x in lines] if self.told else lines

    def prologue(self, code: Sequence[str]) -> list[Line]:
        text = "\n".join(self._without_strings(line).split("//")[0] for line in code)
        named = set(_QUALIFIER.findall(text))
        return [Line(package) for package in self.target.options["packages"] if package.rsplit("/", 1)[-1] in named]

    @staticmethod
    def _without_strings(line: str) -> str:
        return _QUOTED.sub('""', line) if '"' in line or "'" in line else line

    def write_doc(self, doc: str) -> None:
        """``gofmt`` makes two quotes a typographic one, and several empty lines one."""
        super().write_doc(re.sub(r"\n\s*\n(\s*\n)+", "\n\n", doc.replace("''", '""')))

    def write_main(self, body: ir.Body) -> None:
        self.line("func main() {")
        self.enter(ir.Function("main", (), t.NONE, body))
        self.block(body)
        self.line("}")

    # --- names and types ----------------------------------------------------------------------------------------------

    # --- functions ----------------------------------------------------------------------------------------------------

    def enter(self, function: ir.Function) -> None:
        """Looks at a function before it is written."""
        self.reads = Counter(n.id for s in function.body for n in reads(s))
        self.assigned = {x.id for n in ir.walk(function, ir.Assign) for x in target_names(n)}
        self.sizes = Magnitudes(function)
        self.forward = set()
        self.pointers = self.pointed(function)
        super().enter(function)
        check_aliases(function, self.module, resized, "Go")
        if not self.pointers and all(f is not function for f in self.module.functions):
            grown = {x.id for n in ir.walk(function, ir.Op) for x in resized(n) if isinstance(x, ir.Name)}
            for p in function.params:
                if p.name in grown and isinstance(p.type, t.List):
                    raise UnsupportedError("alias", f"{p.name} changes its length here: the caller's would not", function.span)
        for name in sorted(self.pointers & effects.assigned(function.body)):
            raise UnsupportedError(
                "alias", f"{name} is given another list and changes its length: the caller's would change too", function.span
            )

    def pointed(self, function: ir.Function) -> set[str]:
        """The parameters of a function or a method that are pointers to slices."""
        own = any(f.params is function.params for f in self.module.functions)  # its stub is not the function itself
        positions = self.resized.get(function.name if own else f".{function.name}", frozenset())
        return {p.name for i, p in enumerate(function.params) if i in positions}

    def given(self, function: str, args: Sequence[ir.Expr]) -> str:
        """The arguments of a call: the place of a list that is to change its length there."""
        positions = self.resized.get(function, frozenset())
        return ", ".join(self.pointer_to(a) if i in positions else self.expr(a) for i, a in enumerate(args))

    def pointer_to(self, items: ir.Expr) -> str:
        if isinstance(items, ir.ListLit | ir.Slice | ir.Comp) or (isinstance(items, ir.Op) and items.concept.startswith(MADE)):
            return f"{self.helper('ptr')}({self.expr(items)})"
        return self.slot_ref(items).text

    def params(self, params: Sequence[ir.Param]) -> str:
        """Parameters, those of one type after each other with the type once."""
        named = [(self.name(p.name), f"{'*' if p.name in self.pointers else ''}{self.type_name(p.type)}") for p in params]
        last = [k + 1 == len(named) or named[k + 1][1] != type_ for k, (_, type_) in enumerate(named)]
        return ", ".join(f"{name} {type_}" if ends else name for (name, type_), ends in zip(named, last, strict=True))

    def block(self, body: ir.Body) -> None:
        """Declares the functions of a body that are called before they are defined."""
        defined = [s.function.name for s in body if isinstance(s, ir.FunctionDef)]
        nameless = returned_function(body)
        for at, statement in enumerate(body[:-2] if nameless else body):
            if isinstance(statement, ir.FunctionDef):
                called = {n.id for n in reads(statement)}
                later = set(defined[defined.index(statement.function.name) :])
                for function in (s.function for s in body[at:] if isinstance(s, ir.FunctionDef)):
                    if function.name in called & later and function.name not in self.forward:
                        self.forward.add(function.name)
                        types = ", ".join(self.type_name(p.type) for p in function.params)
                        self.line(f"{self.INDENT}var {self.name(function.name)} func({types}){self.outcome(function)}")
            super().block((statement,))
        if nameless:
            self.depth += 1
            self.local_function(nameless, "return")
            self.depth -= 1

    def stmt_FunctionDef(self, node: ir.FunctionDef) -> None:
        function = node.function
        name = self.name(function.name)
        self.local_function(function, f"{name} {'=' if function.name in self.forward else ':='}")
        if not self.reads[function.name]:
            self.line(f"_ = {name}")

    def local_function(self, function: ir.Function, start: str) -> None:
        outer = self.pointers, self.result, self.tries, self.many, self.guarded_by
        self.tries, self.many, self.guarded_by = [], False, None
        self.result = function.result
        self.pointers = self.pointers - {p.name for p in function.params}
        self.line(f"{start} func{self.head(function)} {{")
        self.body(function)
        self.line("}")
        self.pointers, self.result, self.tries, self.many, self.guarded_by = outer

    # --- statements ---------------------------------------------------------------------------------------------------

    def stmt_Declare(self, node: ir.Declare) -> None:
        name = self.name(node.name)
        if self.depth == 0:
            self.line(f"var {name} {self.type_name(node.type)}" + ("" if node.value is None else f" = {self.expr(node.value)}"))
            return
        if name == "_":
            self.line("" if node.value is None else f"_ = {self.expr(node.value)}")
            return
        if isinstance(node.value, ir.Op) and node.value.type == node.type and self.resize(node.value, node):
            pass
        elif node.value is None or (isinstance(node.value, ir.Const) and node.value.value is None):
            self.line(f"var {name} {self.type_name(node.type)}")
        elif self.inferred(node.value, node.type):
            self.line(f"{name} := {self.expr(node.value)}")
        else:
            self.line(f"var {name} {self.type_name(node.type)} = {self.expr(node.value)}")
        if not self.reads[node.name]:
            self.line(f"_ = {name}")

    @staticmethod
    def inferred(value: ir.Expr, type_: t.Type) -> bool:
        """Does Go infer the right type from the value?"""
        if isinstance(value, ir.Const):
            return (
                isinstance(type_, t.Str | t.Bool | t.Char)
                or (isinstance(type_, t.Float) and isinstance(value.value, float))
                or (isinstance(type_, t.Int) and type_.bits == 64 and isinstance(value.value, int))
            )
        return value.type == type_ or (isinstance(value, ir.Name) and isinstance(type_, t.Iter) and value.type == t.List(type_.elem))

    def stmt_Unpack(self, node: ir.Unpack) -> None:
        value = node.value
        assert isinstance(value, ir.Call | ir.Op)
        names = [self.name(x.id) if self.reads[x.id] or x.id in self.assigned else "_" for x in node.target.items if isinstance(x, ir.Name)]
        called = self.called(value)
        match value:
            case ir.Op(concept="str.partition", args=(text, ir.Const(value=str(separator)) as cut)) if separator and names[1] == "_":
                names, called = [names[0], names[2], "_"], f"strings.Cut({self.expr(text)}, {self.expr(cut)})"
        self.line(f"{', '.join(names)} {'=' if set(names) == {'_'} else ':='} {called}")
        for x in node.target.items:
            if isinstance(x, ir.Name) and x.id in self.assigned and not self.reads[x.id] and self.name(x.id) != "_":
                self.line(f"_ = {self.name(x.id)}")

    def stmt_ExprStmt(self, node: ir.ExprStmt) -> None:
        value = node.value
        match value:
            case ir.Op(concept="list.append" | "list.extend"):
                self.append(value)
                return
            case ir.Op() if self.resize(value, None):
                return
            case ir.Op(concept="set.add"):
                self.line(self.expr(value))
                return
            case ir.Call(func=func) if func in self.several:
                self.line(self.called(value))
                return
        text = self.expr(value)
        is_call = isinstance(value, ir.Call | ir.CallValue | ir.MethodCall) or (
            not isinstance(value, ir.Index) and re.search(r"\)$|^\w+ = |^\w[\w.\[\]]* = |^delete\(", text)
        )
        self.line(text if is_call else f"_ = {text}")

    def resize(self, node: ir.Op, into: ir.Stmt | None) -> bool:
        """A list made longer or shorter where it stands; ``into`` declares or assigns what is taken out."""
        items = node.args[0] if node.args else None
        if node.concept not in RESIZING or items is None or not isinstance(items.type, t.List) or not self.repeatable(items):
            return False
        place = self.place(items)
        xs = f"({place})" if place.startswith("*") else place
        taken = change = ""
        match node:
            case ir.Op(concept="list.clear") if into is None:
                change = f"{self.type_name(items.type)}{{}}"
            case ir.Op(concept="list.insert" | "deque.appendleft", args=(_, *at, item)) if into is None:
                element = self.settled(item)
                where = self.inserted(place, at[0] if at else ir.Const(0, type=t.INT), node)
                change = f"slices.Insert({place}, {where}, {element})"
            case ir.Op(concept="list.remove", args=(_, ir.Name() | ir.Const() as item)) if into is None and self.by_value(item.type):
                found = self.fresh("place")
                self.line(f"{found} := slices.Index({place}, {self.expr(item)})")
                missing = (ir.Const("list.remove(x): x not in list", type=t.STR),)
                self.stmt(
                    ir.If(
                        ir.Compare("<", ir.Name(found, type=t.INT), ir.Const(0, type=t.INT), type=t.BOOL),
                        (ir.Raise(ir.New("ValueError", missing, type=t.Class("ValueError"))),),
                    )
                )
                change = f"slices.Delete({place}, {found}, {found}+1)"
            case _ if self.told:
                return False
            case ir.Op(concept="list.pop") | ir.Op(concept="list.pop_at" | "list.del_at", args=(_, ir.Const(value=-1))):
                taken, change = f"{xs}[len({place})-1]", f"{xs}[:len({place})-1]"
            case ir.Op(concept="deque.popleft") | ir.Op(concept="list.pop_at" | "list.del_at", args=(_, ir.Const(value=0))):
                taken, change = f"{xs}[0]", f"{xs}[1:]"
            case ir.Op(concept="list.pop_at" | "list.del_at", args=(_, ir.Name() as at)) if self.sizes.natural(at):
                where = self.expr(at)
                taken, change = f"{xs}[{where}]", f"slices.Delete({place}, {where}, {where}+1)"
            case _:
                return False
        match into:
            case ir.Declare(name=name):
                self.line(f"{self.name(name)} := {taken}")
            case ir.Assign(target=target):
                self.line(f"{self.store(target)} = {taken}")
        self.fired.append(f"go:{node.concept}")
        self.line(f"{place} = {change}")
        return True

    def settled(self, item: ir.Expr) -> str:
        """An element in a variable, where getting it changes lists: Go may read the list before that."""
        if not any(True for n in ir.walk(item) for _ in resized(n)):
            return self.expr(item)
        name = self.fresh("item")
        self.line(f"{name} := {self.expr(item)}")
        return name

    def inserted(self, place: str, at: ir.Expr, node: ir.Op) -> str:
        """Where an element is put in: places beyond the end mean the end, negative ones count from there."""
        if at == ir.Const(0, type=t.INT) or (getattr(node, "inside", False) and self.nonneg(at)):
            return self.expr(at)
        if self.nonneg(at):
            return f"min({self.expr(at)}, len({place}))"
        return f"{self.helper('clamp')}({self.expr(at)}, len({place}))"

    def append(self, node: ir.Op) -> None:
        """``xs = append(xs, x)``, stored back where the list stands."""
        target, value = node.args
        if node.concept == "list.append":
            more = self.settled(value)
        elif isinstance(value, ir.ListLit) and value.items:
            more = self.arguments(value.items)
        else:
            more = f"{self.sequence(value)}..."
        self.fired.append(f"go:{node.concept}")
        match target:
            case ir.Lookup(obj=obj, key=key):
                d, k = self.expr(obj, POSTFIX), self.expr(key)
                if self.native_maps:
                    self.line(f"{d}[{k}] = append({self.expr(target)}, {more})")
                else:
                    self.line(f"{d}.Set({k}, append({self.expr(target)}, {more}))")
            case ir.Op(concept="dict.setdefault", args=(obj, key, default)):
                d, k = self.expr(obj, POSTFIX), self.expr(key)
                if self.native_maps:
                    empty = isinstance(default, ir.ListLit) and not default.items
                    held = f"{d}[{k}]" if empty else f"{self.helper('getOr')}({d}, {k}, {self.expr(default)})"
                    self.line(f"{d}[{k}] = append({held}, {more})")
                else:
                    self.line(f"{d}.Set({k}, append({d}.GetOr({k}, {self.expr(default)}), {more}))")
            case _:
                place = self.place(target)
                self.line(f"{place} = append({place}, {more})")

    def place(self, target: ir.Expr) -> str:
        """A list where it stands, so that it can be assigned."""
        match target:
            case ir.Name(id=name):
                return f"*{self.name(name)}" if name in self.pointers else self.name(name)
            case ir.Field():
                return self.expr(target, POSTFIX)
            case ir.Index(obj=ir.Expr(type=t.List()) as obj, index=index):
                return f"{self.indexable(obj)}[{self.index(obj, index, target)}]"
            case ir.Index(obj=ir.Expr(type=t.Tuple()) as obj, index=ir.Const(value=i)):
                return f"{self.place(obj)}.{COMPONENTS[i]}"
            case _:
                raise UnsupportedError("place", "a list changes its length here in a place that Go can't assign", target.span)

    def slot_ref(self, node: ir.Expr) -> Code:
        """A pointer to a list, for helpers that change its length."""
        if isinstance(node, ir.Name) and node.id in self.pointers:
            return Code(self.name(node.id))
        return Code(f"&{self.place(node)}", 900)

    def stmt_Assign(self, node: ir.Assign) -> None:
        target = node.target
        if isinstance(target, ir.TupleLit) and isinstance(node.value, ir.Call | ir.Op) and takes_apart(target, node.value, self.several):
            self.line(f"{self.arguments(target.items)} = {self.called(node.value)}")
            return
        if isinstance(target, ir.TupleLit) and is_native(node):
            values = node.value.items if isinstance(node.value, ir.TupleLit) else ()
            self.line(f"{self.arguments(target.items)} = {self.arguments(values)}")
            return
        if isinstance(target, ir.TupleLit):
            found = parallel.exchange(node)
            if found is None:
                raise UnsupportedError("pattern", "a pattern is assigned here", node.span)
            xs, i, j = found
            a, b = (f"{self.indexable(xs)}[{self.index(xs, k, x)}]" for k, x in zip((i, j), target.items, strict=True))
            self.line(f"{a}, {b} = {b}, {a}")
            return
        if isinstance(target, ir.Lookup):
            whole, key = self.expr(target.obj, POSTFIX), self.expr(target.key)
            value, place = self.expr(node.value), f"{whole}[{key}]"
            if not self.native_maps:
                self.line(f"{whole}.Set({key}, {value})")
                return
            if value == f"{place} + 1":
                self.line(f"{place}++")
            elif value.startswith(f"{place} + ") and isinstance(node.value, ir.Arith) and node.value.left != node.value.right:
                self.line(f"{place} += {self.expr(node.value.right, 60)}")
            else:
                self.line(f"{place} = {value}")
            return
        match target, node.value:
            case ir.Name(id=name), ir.Op(type=type_) as op if type_ == target.type and name not in names_in(op) and self.resize(op, node):
                return
        if isinstance(target, ir.Name) and not self.reads[target.id] and self.depth:
            self.line(f"{self.name(target.id)} = {self.expr(node.value)}")
            return
        super().stmt_Assign(node)

    def assignment(self, node: ir.Assign) -> str:
        match node.value:
            case ir.IntDiv(left=left, right=ir.Const(value=int(value)) as right) if (
                left == node.target and value > 0 and self.sizes.natural(left)
            ):
                return f"{self.store(node.target)} /= {self.expr(right)}"
            case ir.Op(concept="str.concat", args=(left, right)) if left == node.target and self.compound(node.value):
                return f"{self.store(node.target)} += {self.slot_str(right).text}"
            case _:
                return super().assignment(node)

    def compound(self, node: ir.Expr) -> bool:
        if isinstance(node, ir.Arith | ir.Bits):
            risky = isinstance(node, ir.Arith) and node.overflow == "checked"
            shift = isinstance(node, ir.Bits) and (node.op in ("<<", ">>", ">>>") or isinstance(node.type, t.Bool))
            if node.type == t.BIGINT or risky or shift:
                return False
        return super().compound(node)

    def limited(self, node: ir.Expr) -> bool:
        """May an integer be the least one, whose negative does not fit? Keys of a sort are not asked."""
        fits = isinstance(node, ir.Const) or (isinstance(node, ir.Arith) and node.overflow != "checked")
        known = self.is_driver or self._in_lambda or fits or self.sizes.small(node) or self.sizes.natural(node)
        return node.type == t.INT and self.module.source == "python" and not known

    def _holds_one(self, key: str, wanted: Any, args: Sequence[ir.Expr], node: ir.Expr) -> bool:
        match key:
            case "ordered":
                return self.native_maps is not wanted
            case "caught":
                return any(isinstance(n, ir.Try) for n in ir.walk(self.module, ir.Try)) is bool(wanted)
            case "digits":
                return (zero_filled(node) is not None) is bool(wanted)
            case "zero2":
                match args:
                    case (ir.Expr(type=t.Dict(value=held)), _, ir.Const(value=0 | "" | None, type=type_)):
                        return held == type_ and held != t.BIGINT
                    case _:
                        return False
            case "limited0":
                return self.limited(args[0])
            case "natural1":
                return self.sizes.natural(args[1])
            case "told":
                return self.told is wanted
            case "filled1":
                return getattr(node, "on_fail", "raise") == "unreachable" or (isinstance(args[1], ir.Const) and args[1].value != "")
            case "fresh0":
                fresh = isinstance(args[0], ir.Op) and args[0].concept.startswith(FRESH)
                return fresh or isinstance(args[0], ir.Range) or isinstance(args[0].type, t.Str | t.Dict | t.Set)
            case "char2":
                return isinstance(args[2], ir.Const) and isinstance(args[2].value, str) and len(args[2].value) == 1
            case "plain1":
                return self.by_value(args[1].type) or (isinstance(args[1].type, t.Class) and not self.special(args[1].type, "__eq__"))
            case "shortkey":
                return self.short_key(args[1])
            case "said0":
                return isinstance(args[0], ir.New) and self.plainly_said(args[0])
            case "at_once":
                return self.reads_at_once
            case "steps":
                return bool(steps(args) == wanted)
            case "few1":
                return isinstance(args[1], ir.Const) and isinstance(args[1].value, int) and 0 < args[1].value < 1 << 31
            case "halving1":
                return isinstance(args[1], ir.Const) and isinstance(args[1].value, int) and args[1].value.bit_count() == 1 < args[1].value
            case "below1":
                return isinstance(args[1], ir.Const) and isinstance(args[1].value, int) and args[1].value < 0
            case "positive1":
                return isinstance(args[1], ir.Const) and isinstance(args[1].value, float) and args[1].value > 0
            case "natural":
                positive = isinstance(args[1], ir.Const) and args[1].value > 0
                return isinstance(args[0].type, t.Int) and positive and self.sizes.natural(args[0])
            case _:
                return super()._holds_one(key, wanted, args, node)

    def nonneg(self, node: ir.Expr) -> bool:
        match node:
            case ir.Op(concept="str.index" | "str.rindex" | "list.index" | "str.count" | "list.count" | "str.ord"):
                return True
            case ir.Arith(op="+", left=left, right=right, type=t.Int()):
                return self.nonneg(left) and self.nonneg(right)
            case _:
                return super().nonneg(node) or self.sizes.natural(node)

    @staticmethod
    def slot_minus(node: ir.Expr) -> Code:
        """How far a negative constant is from zero."""
        assert isinstance(node, ir.Const)
        return Code(str(-node.value))

    @staticmethod
    def slot_log2(node: ir.Expr) -> Code:
        """By how many places a power of two shifts."""
        assert isinstance(node, ir.Const)
        return Code(str(node.value.bit_length() - 1))

    def store(self, target: ir.Expr) -> str:
        match target:
            case ir.Name() | ir.Field() | ir.Index():
                return self.place(target)
            case _:
                return self.expr(target)

    def stmt_Break(self, node: ir.Break) -> None:
        self.leave("b", "break")

    def stmt_Continue(self, node: ir.Continue) -> None:
        self.leave("c", "continue")

    def stmt_While(self, node: ir.While) -> None:
        always = node.cond == ir.Const(True, type=t.BOOL)
        self.line("for {" if always else f"for {self.header(node.cond)} {{")
        self.loop_body(node.body)
        self.line("}")

    def condition(self, node: ir.Expr) -> str:
        """Whether a key is there is asked in the header; a struct literal would look like the block: it stands in parentheses."""
        missing = isinstance(node, ir.Not)
        asked = node.operand if isinstance(node, ir.Not) else node
        match asked:
            case ir.Op(concept="dict.contains" | "set.contains" as concept, args=(whole, key)) if not isinstance(key, ir.Coerce):
                self.fired.append(f"go:{concept}")
                entries = self.expr(whole, POSTFIX) + ("" if self.native_maps or concept == "set.contains" else ".values")
                found = self.fresh("ok") if "ok" in self.names.values() else "ok"
                return f"_, {found} := {entries}[{self.expr(key)}]; {'!' if missing else ''}{found}"
        return self.header(node)

    def header(self, node: ir.Expr) -> str:
        text = super().condition(node)
        open_, inner = self._without_strings(text), ""
        while open_ != inner:
            open_, inner = re.sub(r"\([^()]*\)", "", open_), open_
        return f"({text})" if re.search(r"(?<!\])\b[A-Z]\w*(\[[^{]*\])?\{", open_) else text

    def loop_body(self, body: ir.Body) -> None:
        self.loops_in_try += 1
        self.block(body)
        self.loops_in_try -= 1

    def range_stop(self, node: ir.ForRange) -> ir.Expr:
        """The length of a list that nothing in the loop changes may be asked each turn."""
        if isinstance(node.stop, ir.Length) and is_element(node.stop.obj) and isinstance(node.stop.obj.type, t.List):
            xs = node.stop.obj
            inside = [n for s in node.body for n in ir.walk(s)]
            calls = [n for n in inside if isinstance(n, ir.Call | ir.CallValue | ir.MethodCall)]
            changed = any(x == xs for n in inside for x in resized(n)) or bool(names_in(xs) & effects.assigned(node.body))
            if not changed and not calls:
                return node.stop
        return super().range_stop(node)

    def stmt_ForRange(self, node: ir.ForRange) -> None:
        if node.start == ir.Const(0, type=t.INT) and node.step == ir.Const(1, type=t.INT) and node.stop.type == t.INT:
            name = self.name(node.var)
            used = any(n.id == node.var for s in node.body for n in reads(s))
            # The indices of a slice are had of the slice itself.
            count = node.stop.obj if isinstance(node.stop, ir.Length) and isinstance(node.stop.obj.type, t.List) else node.stop
            self.line(f"for {f'{name} := ' if name != '_' and (used or node.var_assigned) else ''}range {self.header(count)} {{")
            if node.var_assigned and not used:
                self.line(f"{self.INDENT}_ = {name}")
            self.loop_body(node.body)
            self.line("}")
            return
        stop = self.range_stop(node)
        step, value = self.counting(node)
        name = self.name(node.var)
        counter = self.fresh("count") if node.var_assigned or name == "_" else name
        if value is None:
            step_name = self.fresh("step")
            self.line(f"{step_name} := {self.helper('rangeStep')}({step})")
            test = f"({step_name} > 0 && {counter} < {self.expr(stop, 85)}) || ({step_name} < 0 && {counter} > {self.expr(stop, 85)})"
            advance = f"{counter} += {step_name}"
        else:
            test = f"{counter} {'<' if value > 0 else '>'} {self.expr(stop, 50)}"
            advance = (
                f"{counter}++" if value == 1 else f"{counter}--" if value == -1 else f"{counter} {'+' if value > 0 else '-'}= {abs(value)}"
            )
        self.line(f"for {counter} := {self.expr(node.start)}; {test}; {advance} {{")
        self.depth += 1
        if node.var_assigned:
            self.line(f"{name} := {counter}")
        if node.var_assigned and not self.reads[node.var]:
            self.line(f"_ = {name}")
        self.depth -= 1
        self.loop_body(node.body)
        self.line("}")

    def stmt_ForEach(self, node: ir.ForEach) -> None:
        target, iterable = node.target, node.iterable
        used = {n.id for s in node.body for n in reads(s)}

        def var(item: ir.Expr) -> str:
            return self.name(item.id) if isinstance(item, ir.Name) and item.id in used else "_"

        match iterable, target:
            case ir.Op(concept="iter.enumerate", args=(inner, ir.Const(value=0))), ir.TupleLit(items=(ir.Name() as i, item)):
                self.over(var(i), item, inner, node, used)
            case ir.Op(concept="iter.enumerate", args=(inner, ir.Const() as start)), ir.TupleLit(items=(ir.Name() as i, item)):
                count = self.fresh("i") if i.id in used else "_"
                number = Raw(Code(f"{count} + {self.expr(start)}"), type=t.INT)
                counted = (ir.Declare(i.id, t.INT, number, mutable=i.id in effects.assigned(node.body)),) if i.id in used else ()
                self.over(count, item, inner, dataclasses.replace(node, body=(*counted, *node.body)), used)
            case (
                ir.Op(concept="list.sorted", args=(ir.Op(concept="dict.items", args=(ir.Name(type=t.Dict(key=t.Int() | t.Str())) as d,)),)),
                ir.TupleLit(items=(ir.Name() as key, ir.Name() as held)),
            ) if d.id not in self.changed_in(node):
                self.over_sorted(d, key, held, node, used)
            case ir.Op(concept="iter.zip", args=sources), ir.TupleLit(items=items) if len(sources) == len(items):
                self.side_by_side([self.kept(xs, node) for xs in sources], items, node, used)
            case ir.Op(concept="dict.items", args=(d,)), ir.TupleLit(items=(key, held)) if self.native_maps:
                self.over_map(d, (key, held), node, used)
            case ir.Op(concept="dict.keys", args=(d,)), _ if self.native_maps:
                self.over_map(d, (target,), node, used)
            case ir.Expr(type=t.Dict()), _ if self.native_maps:
                self.over_map(iterable, (target,), node, used)
            case ir.Op(concept="dict.items", args=(ir.Name() as d,)), ir.TupleLit(items=(key, ir.Name() as value)) if (
                d.id not in effects.assigned(node.body)
            ):
                place = ir.Name(key.id if isinstance(key, ir.Name) and key.id in used | {value.id} else self.fresh("key"), type=key.type)
                self.names.setdefault(place.id, place.id)
                if value.id not in used and not (isinstance(key, ir.Name) and key.id in used):
                    self.line(f"for range {self.expr(d, POSTFIX)}.keys {{")
                else:
                    self.line(f"for _, {self.name(place.id)} := range {self.expr(d, POSTFIX)}.keys {{")
                self.depth += 1
                if isinstance(key, ir.TupleLit):
                    self.take_apart(key, place, used)
                if value.id in used:
                    self.line(f"{self.name(value.id)} := {self.expr(d, POSTFIX)}.values[{self.name(place.id)}]")
                self.depth -= 1
                self.loop_body(node.body)
                self.line("}")
            case ir.Op(concept="dict.items", args=(d,)), ir.TupleLit():
                entry = self.fresh("entry")
                self.line(f"for _, {entry} := range {self.expr(d, POSTFIX)}.Items() {{")
                self.depth += 1
                self.take_apart(target, ir.Name(entry, type=element_type(iterable.type)), used)
                self.depth -= 1
                self.loop_body(node.body)
                self.line("}")
            case _:
                self.over("_", target, iterable, node, used)

    @staticmethod
    def changed_in(node: ir.ForEach) -> frozenset[str]:
        """What the body of a loop gives another value, or changes in place."""
        return effects.assigned(node.body) | effects.mutated(node.body)

    def over_sorted(self, d: ir.Name, key: ir.Name, held: ir.Name, node: ir.ForEach, used: set[str]) -> None:
        """A loop over the entries by their keys: ``for _, key := range slices.Sorted(maps.Keys(entries))``."""
        values = self.expr(d, POSTFIX) + ("" if self.native_maps else ".values")
        name = self.name(key.id) if key.id in used else self.fresh("key")
        self.line(f"for _, {name} := range slices.Sorted(maps.Keys({values})) {{")
        if held.id in used:
            self.line(f"{self.INDENT}{self.name(held.id)} := {values}[{name}]")
        elif key.id not in used:
            self.line(f"{self.INDENT}_ = {name}")
        self.loop_body(node.body)
        self.line("}")

    def kept(self, source: ir.Expr, node: ir.ForEach) -> ir.Name:
        """A list that a loop looks at by place: a variable, a new one where it is none or changes."""
        if isinstance(source, ir.Name) and isinstance(source.type, t.List) and source.id not in self.changed_in(node):
            return source
        name = self.fresh("items")
        self.line(f"{name} := {self.slot_seq(source).text}")
        return ir.Name(name, type=t.List(element_type(source.type)))

    def side_by_side(self, lists: Sequence[ir.Name], items: Sequence[ir.Expr], node: ir.ForEach, used: set[str]) -> None:
        """A loop over lists side by side, up to the end of the shortest: by place."""
        place = self.fresh("i")
        shortest = f"min({', '.join(f'len({self.expr(xs)})' for xs in lists)})"
        wanted = [(x, xs) for x, xs in zip(items, lists, strict=True) if {n.id for n in ir.walk(x) if isinstance(n, ir.Name)} & used]
        self.line(f"for {f'{place} := ' if wanted else ''}range {shortest} {{")
        self.depth += 1
        for x, xs in wanted:
            element = f"{self.indexable(xs)}[{place}]"
            if isinstance(x, ir.Name):
                self.line(f"{self.name(x.id)} := {element}")
            else:
                self.take_apart(x, Raw(Code(element, POSTFIX), type=element_type(xs.type)), used)
        self.depth -= 1
        self.loop_body(node.body)
        self.line("}")

    def over_map(self, d: ir.Expr, targets: Sequence[ir.Expr], node: ir.ForEach, used: set[str]) -> None:
        """``for key, value := range entries`` over a map of Go's own, in any order."""
        assert isinstance(d.type, t.Dict)
        names: list[str] = []
        apart: list[tuple[ir.Expr, ir.Name]] = []
        for target, stem, type_ in zip(targets, ("key", "value"), (d.type.key, d.type.value), strict=False):
            if isinstance(target, ir.Name):
                names.append(self.name(target.id) if target.id in used else "_")
            else:
                names.append(self.fresh(stem))
                apart.append((target, ir.Name(names[-1], type=type_)))
        while names and names[-1] == "_":
            names.pop()
        self.line(f"for {', '.join(names)}{' := ' if names else ''}range {self.expr(d)} {{")
        self.depth += 1
        for target, place in apart:
            self.take_apart(target, place, used)
        self.depth -= 1
        self.loop_body(node.body)
        self.line("}")

    def stmt_If(self, node: ir.If) -> None:
        if node.cond in (ir.Const(True, type=t.BOOL), ir.Const(False, type=t.BOOL)):
            # Dead code must still be well typed in Go: it is left out.
            for statement in node.then if node.cond == ir.Const(True, type=t.BOOL) else node.orelse:
                self.stmt(statement)
            return
        super().stmt_If(node)

    def over(self, index: str, item: ir.Expr, iterable: ir.Expr, node: ir.ForEach, used: set[str]) -> None:
        """``for i, x := range xs``."""
        chars = (
            isinstance(iterable, ir.Op) and iterable.concept == "str.chars" and isinstance(item, ir.Name) and isinstance(item.type, t.Char)
        )
        if chars and isinstance(iterable, ir.Op):
            source = self.expr(iterable.args[0])
        elif isinstance(iterable.type, t.Dict) or (isinstance(iterable, ir.Op) and iterable.concept == "dict.keys"):
            # Keys are only ever added at the end, or the slice is another: a loop needs no copy.
            source = f"{self.expr(iterable.args[0] if isinstance(iterable, ir.Op) else iterable, POSTFIX)}.keys"
        elif isinstance(iterable, ir.Op) and iterable.concept in ("iter.reversed", "list.reversed") and index == "_":
            source = f"slices.Backward({self.expr(self.as_list(iterable.args[0]))})"
        elif (
            isinstance(iterable, ir.Op)
            and iterable.concept == "io.read_lines"
            and index == "_"
            and isinstance(item, ir.Name)
            and item.id in used
        ):
            self.line(f"for {self.name(item.id)} := range {self.expr(iterable).removeprefix('slices.Collect(')[:-1]} {{")
            self.loop_body(node.body)
            self.line("}")
            return
        else:
            source = self.expr(self.as_list(iterable))
        if isinstance(item, ir.Name):
            name = self.name(item.id) if item.id in used else "_"
            if name == "_" and index == "_":
                self.line(f"for range {source} {{")
            else:
                self.line(f"for {index}{'' if name == '_' else f', {name}'} := range {source} {{")
        else:
            name = self.fresh("item")
            self.line(f"for {index}, {name} := range {source} {{")
            self.depth += 1
            self.take_apart(item, ir.Name(name, type=element_type(iterable.type)), used)
            self.depth -= 1
        self.loop_body(node.body)
        self.line("}")

    def take_apart(self, target: ir.Expr, value: ir.Expr, used: set[str]) -> None:
        """Declares the names of a pattern that are used."""
        wanted = {n.id for n in ir.walk(target) if isinstance(n, ir.Name)}
        wrote = False
        for statement in (
            parallel.unpack(target, value, Fresh(self.module), told=self.counts_told) if isinstance(target, ir.TupleLit) else ()
        ):
            if isinstance(statement, ir.Declare) and (statement.name in used or statement.name not in wanted):
                self.names.setdefault(statement.name, self.convention(statement.name))
                self.line(f"{self.name(statement.name)} := {self.expr(statement.value)}" if statement.value is not None else "")
                wrote = True
            elif isinstance(statement, ir.If):
                self.stmt(statement)
                wrote = True
        if not wrote:
            self.line(f"_ = {self.expr(value)}")


def resized_parameters(module: ir.Module) -> dict[str, frozenset[int]]:
    """Parameters whose list changes its length in the function, or in one that it hands them to; methods, by ``.name``, alike in all classes."""
    functions = [(f.name, f) for f in module.functions if not f.external]
    functions += [(f".{m.name}", m) for c in module.classes for m in c.methods if m.name != "__init__"]
    found: dict[str, set[int]] = {name: set() for name, _ in functions}
    changed = True
    while changed:
        changed = False
        for own, f in functions:
            names = {p.name: i for i, p in enumerate(f.params) if isinstance(p.type, t.List)}
            for n in ir.walk(f, ir.Op, ir.Call, ir.MethodCall):
                roots: list[str] = []
                if isinstance(n, ir.Op) and n.concept in RESIZING and isinstance(n.args[0], ir.Name):
                    roots = [n.args[0].id]
                elif isinstance(n, ir.Call | ir.MethodCall):
                    called = n.func if isinstance(n, ir.Call) else f".{n.method}"
                    roots = [a.id for i, a in enumerate(n.args) if i in found.get(called, ()) and isinstance(a, ir.Name)]
                for name in roots:
                    if name in names and names[name] not in found[own]:
                        found[own].add(names[name])
                        changed = True
    return {name: frozenset(places) for name, places in found.items()}


GENERATOR = Go
