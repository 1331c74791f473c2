"""What generators for targets share whose data does not change: passes, shapes of calls, terms printed by hooks.

A target prints terms with one method each, ``term_<Node>`` (see ``passes/terms``), and expressions by rules as every target does.
In its rules a concept that changes its first operand gives the changed operand, or, where it has a result, the pair of the result
and the changed operand: ``list.append: "{0} ++ [{1}]"``, ``list.pop: "@pop({0})"``. An element is replaced by the rules
``update.list`` (container, index, value), ``update.dict`` and ``update.field``.
"""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from functools import cached_property
from typing import Any, ClassVar

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.frozen import dataclass
from dragoman.transpile.generators.base import Code, Generated, Generator, Pass
from dragoman.transpile.generators.operands import is_known
from dragoman.transpile.generators.patterns import kind
from dragoman.transpile.modules import identifiers
from dragoman.transpile.passes.changers import refuse_changers
from dragoman.transpile.passes.collecting import collect_loops
from dragoman.transpile.passes.constructors import settled_reads
from dragoman.transpile.passes.copies import merge_aliases
from dragoman.transpile.passes.dictionaries import tells_order
from dragoman.transpile.passes.finals import settle_finals
from dragoman.transpile.passes.formatting import lower_format
from dragoman.transpile.passes.functional import Lowering, unsafe_functions
from dragoman.transpile.passes.inputs import guard_reads
from dragoman.transpile.passes.iterators import refuse_read_on
from dragoman.transpile.passes.kept import refuse_kept
from dragoman.transpile.passes.lasting import rebind_lasting
from dragoman.transpile.passes.late import refuse_late
from dragoman.transpile.passes.lowering import eager_generators, lower_try_else
from dragoman.transpile.passes.messages import tells
from dragoman.transpile.passes.methods import methods_as_functions
from dragoman.transpile.passes.order import Errors
from dragoman.transpile.passes.orderings import complete_orders
from dragoman.transpile.passes.parameters import drop_local_defaults, part_parameters, split_parameters
from dragoman.transpile.passes.parts import refuse_parts
from dragoman.transpile.passes.paths import expand_paths
from dragoman.transpile.passes.readers import inline_readers
from dragoman.transpile.passes.rebinding import (
    Shape,
    Updated,
    cells,
    changes,
    changing_methods,
    falls,
    is_object,
    lift_by_value,
    shapes,
)
from dragoman.transpile.passes.representation import lower_frozen_text, lower_own_text
from dragoman.transpile.passes.second_names import refuse_chosen
from dragoman.transpile.passes.terms import Cell, Definition, Inline, Term

#: The methods that the source's own operations on objects call: the first of them that a class has.
OPERATIONS = {
    "str.of": ("__str__", "__repr__"),
    "str.repr": ("__repr__", "__str__"),
    "length.class": ("__len__",),
    "truthy.class": ("__bool__", "__len__"),
}
COMPARISONS = {"==": "__eq__", "<": "__lt__", "<=": "__le__", ">": "__gt__", ">=": "__ge__", "!=": "__ne__"}


def merge_names_beside_objects(module: ir.Module) -> ir.Module:
    """Second names of containers that change are written as the first, or refused; objects are references, whatever their names."""

    def changed(node: ir.Node) -> Iterable[ir.Expr]:
        for place in changed_by(node):
            if isinstance(place, ir.Name) and not is_object(place.type):
                yield place

    return refuse_parts(changed_by, is_container)(
        merge_aliases(expand_paths(changed)(ir.rewrite(module, made_first, ir.Declare)), frozenset())
    )


def is_container(type_: t.Type) -> bool:
    """Are values of a type lists, dictionaries or sets?"""
    return isinstance(inner_type(type_), t.List | t.Dict | t.Set)


def merge_names(module: ir.Module) -> ir.Module:
    """Second names of what changes are written as the first, or refused; objects whose methods change them are containers too."""
    module = own_objects(own_texts(module))
    changing = changing_methods(module)
    places = [n.target for n in ir.walk(module, ir.Assign) if not is_self(n)]
    fields = {inner_type(p.obj.type) for place in places for p in ir.walk(place, ir.Field)}
    objects = {c.name for c in module.classes if any(m.name in changing for m in c.methods) or t.Class(c.name) in fields}

    def changed(node: ir.Node) -> Iterable[ir.Expr]:
        if isinstance(node, ir.MethodCall) and node.method in changing:
            yield node.obj
        yield from changed_by(node)

    merged = merge_aliases(expand_paths(changed)(ir.rewrite(module, made_first, ir.Declare)), frozenset(objects), changed)
    return refuse_parts(changed, lambda type_: is_container(type_) or is_object(type_))(merged)


def made_first(node: ir.Node) -> ir.Node | tuple[ir.Stmt, ...]:
    """``row = d.setdefault(k, [])`` as the entry that is made where it is missing, and its name."""
    match node:
        case ir.Declare(type=type_, value=ir.Op(concept="dict.setdefault", args=(d, key, _)) as made) if t.is_container(type_):
            if isinstance(key, ir.Name | ir.Const):
                entry = ir.Lookup(d, key, on_fail="unreachable", type=made.type)
                return ir.ExprStmt(made, span=node.span), dataclasses.replace(node, value=entry)
            return node
        case _:
            return node


def own_objects(module: ir.Module) -> ir.Module:
    """``b = a.add(1)`` as the call and ``b = a``, where the method gives its own object."""
    methods = [m for c in module.classes for m in c.methods]
    giving = {m.name for m in methods} - {m.name for m in methods if not _gives_self(m)}
    if not giving:
        return module

    def change(node: ir.Node) -> ir.Node | tuple[ir.Stmt, ...]:
        match node:
            case ir.Declare(value=ir.MethodCall(obj=ir.Name() as obj, method=method) as call) if method in giving and obj.type == call.type:
                return ir.ExprStmt(call, span=node.span), dataclasses.replace(node, value=obj)
            case _:
                return node

    return ir.rewrite(module, change, ir.Declare)


def _gives_self(method: ir.Function) -> bool:
    returned = [n.value for s in method.body for n in ir.walk(s, ir.Return)]
    return bool(returned) and not falls(method.body) and all(isinstance(v, ir.Name) and v.id == "self" for v in returned)


def own_texts(module: ir.Module) -> ir.Module:
    """Objects whose ``__str__`` changes them are shown by a call of it, which gives the changed object back."""
    changing = changing_methods(module) & {"__str__", "__repr__"}
    if not changing:
        return module

    def shown(obj: ir.Expr) -> ir.Expr:
        for cls in module.classes:
            if obj.type == t.Class(cls.name):
                for method in ("__str__", "__repr__"):
                    if method in changing and any(m.name == method for m in cls.methods):
                        return ir.MethodCall(obj, method, (), type=t.STR, span=obj.span)
        return obj

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.Op(concept="str.of", args=(obj,)):
                text = shown(obj)
                return node if text is obj else text
            case ir.Op(concept="io.print" | "io.write", args=args):
                return dataclasses.replace(node, args=tuple(map(shown, args)))
            case ir.Formatted(value=obj, conversion=""):
                return dataclasses.replace(node, value=shown(obj))
            case _:
                return node

    return ir.rewrite(module, change, ir.Op, ir.Formatted)


def inner_type(type_: t.Type) -> t.Type:
    return type_.inner if isinstance(type_, t.Optional) else type_


def is_self(node: ir.Assign) -> bool:
    return isinstance(node.target, ir.Field) and isinstance(node.target.obj, ir.Name) and node.target.obj.id == "self"


def changed_by(node: ir.Node) -> Iterable[ir.Expr]:
    """The places whose containers a node changes."""
    match node:
        case ir.Op(args=(place, *_)) if changes(node):
            yield place
        case ir.Assign(target=ir.Index(obj=obj) | ir.Lookup(obj=obj) | ir.Field(obj=obj)):
            yield obj
        case ir.Assign(target=ir.TupleLit(items=items)):
            for item in items:
                if isinstance(item, ir.Index | ir.Lookup | ir.Field):
                    yield item.obj
        case _:
            return


def given_away(module: ir.Module) -> ir.Module:
    """Lists for generators; no object changes a container that its giver looks at later, no iterator is read on by another."""
    return eager_generators(refuse_chosen(refuse_kept(refuse_read_on(module))))


def tells_no_failure(module: ir.Module, messages: Sequence[str]) -> bool:
    """Does a module see nothing of the class and message of an exception, and raise none with a native failure's message?"""
    told = any(h.name is not None or any(c not in ("Exception", "BaseException") for c in h.types) for h in ir.walk(module, ir.Handler))
    return not told and not (messages and any(n.value in messages for n in ir.walk(module, ir.Const)))


def distinct_keys(node: ir.Comp) -> bool:
    """Does a comprehension surely give each key once: those of another dictionary, of a set, or numbers that are counted?"""
    match node.clauses:
        case (ir.Clause(target=ir.TupleLit(items=(key, _)), iterable=ir.Op(concept="dict.items" | "iter.enumerate")),):
            return isinstance(key, ir.Name) and node.elem == key
        case (ir.Clause(target=ir.Name() as key, iterable=ir.Range() | ir.Expr(type=t.Set() | t.Dict()) | ir.Op(concept="dict.keys")),):
            return node.elem == key
        case _:
            return False


def are_so_many(iterable: ir.Expr, size: int) -> bool:
    """Is it known of what a loop goes over that each has so many elements?"""
    match iterable:
        case ir.Op(concept="iter.combinations" | "iter.combinations_repeat" | "iter.permutations_n", args=(_, ir.Const(value=value))):
            return bool(value == size)
        case ir.Op(concept="iter.zip_rows"):
            return True
        case _:
            return False


refuse_late_functions = refuse_late(changed_by)
settle_changing_finals = settle_finals(changed_by)


def enumerations(module: ir.Module) -> frozenset[str]:
    """Classes whose objects are made for constants only, each with another first argument: one that is equal is the same."""
    made = list(ir.walk(module, ir.New))
    constants = [d.value for d in module.constants if isinstance(d.value, ir.New)]
    names = Counter((n.cls, n.args[0].value) for n in constants if n.args and isinstance(n.args[0], ir.Const))
    return frozenset(
        c.name
        for c in module.classes
        if (total := sum(n.cls == c.name for n in made)) and total == sum(cls == c.name and k == 1 for (cls, _), k in names.items())
    )


def dependency_groups(names: Sequence[str], needs: Mapping[str, Set[str]]) -> list[list[str]]:
    """Names in an order in which each comes after those that it needs; those that need each other are one group."""
    at: dict[str, int] = {}
    low: dict[str, int] = {}
    open_: list[str] = []
    out: list[list[str]] = []

    def visit(name: str) -> None:
        at[name] = low[name] = len(at)
        open_.append(name)
        for other in sorted(needs.get(name, ()), key=names.index):
            if other not in at:
                visit(other)
            if other in open_:
                low[name] = min(low[name], low[other])
        if low[name] == at[name]:
            group = open_[open_.index(name) :]
            del open_[open_.index(name) :]
            out.append(sorted(group, key=names.index))

    for name in names:
        if name not in at:
            visit(name)
    return out


def beside_objects(passes: Sequence[Pass], language: str) -> tuple[Pass, ...]:
    """The passes where objects are references to records; methods are named apart from the helpers of the language."""

    def flat(module: ir.Module) -> ir.Module:
        return methods_as_functions(module, frozenset(loader.helpers(language)))

    at = passes.index(lower_own_text) + 1
    return (*passes[:at], flat, *(merge_names_beside_objects if p is merge_names else p for p in passes[at:]))


class Functional(Generator):
    """Base of targets whose functions are expressions over values."""

    #: Up to where the changes in place are gone, but for those of parameters, which ``written`` turns into results.
    FRESH_ARGUMENTS = True
    PASSES: ClassVar[tuple[Pass, ...]] = (
        given_away,
        lower_try_else,
        refuse_changers,
        drop_local_defaults,
        complete_orders,
        inline_readers,
        guard_reads,
        settled_reads,
        lower_format,
        lower_frozen_text,
        lower_own_text,
        settle_changing_finals,
        collect_loops,
        merge_names,
        lift_by_value,
        refuse_late_functions,
        part_parameters,
        split_parameters,
    )

    #: Objects are changed in place, whatever else is not.
    REFERENCES: ClassVar[bool] = False
    #: A value that nobody wants may not stand where nothing is given.
    TYPED: ClassVar[bool] = False

    @property
    def classes(self) -> Mapping[str, ir.ClassDef]:
        return {c.name: c for c in self.module.classes}

    def is_exception(self, name: str) -> bool:
        while name in self.classes:
            name = self.classes[name].base or ""
        return name.endswith(("Error", "Exception", "Interrupt", "Iteration", "Exit", "Warning"))

    def derives(self, name: str, base: str) -> bool:
        while name in self.classes:
            if name == base:
                return True
            name = self.classes[name].base or ""
        return name == base

    def usable(self, *nodes: ir.Node) -> None:
        super().usable(*nodes)
        for node in (inner for outer in nodes for inner in ir.walk(outer)) if self.missing else ():
            name = node.name if isinstance(node, Cell) else node.cls if isinstance(node, ir.New) else None
            if name in self.missing:
                raise UnsupportedError("needs", f"it needs {name}, which is not translated", node.span)

    def answers(self, name: str, method: str) -> bool:
        """Has a class, one that it derives from, or one that derives from it, a method?"""
        return any(
            m.name == method for c in self.module.classes if self.derives(name, c.name) or self.derives(c.name, name) for m in c.methods
        )

    def chain(self, name: str) -> list[ir.ClassDef]:
        """A class of the module and those it derives from."""
        out = []
        while name in self.classes:
            out.append(self.classes[name])
            name = self.classes[name].base or ""
        return out

    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: Does nothing in the module tell one native exception from another?
        self.uncaught = False
        #: For classes of errors: are their messages looked at?
        self.told_of: dict[str, bool] = {}
        #: What the program does: the module, before it is rebound, or a driver's candidate.
        self.looked_at = self.module
        #: The variables of the module that change.
        self.cells: frozenset[str] = frozenset()
        #: What the functions give that can be called here: those of the module, and those of a driver's candidate.
        self.shapes: Mapping[str, Shape] = {}
        #: A driver's candidate, rebound.
        self.called: ir.Module | None = None

    def written(self, module: ir.Module) -> Generated:
        self.looked_at = module if self.candidate is None else self.candidate
        self.uncaught = tells_no_failure(module, self.target.options.get("messages", ()))
        known = shapes(module, self.REFERENCES)
        if self.candidate is not None:
            self.called, candidate = rebind_lasting(self.candidate, shapes(self.candidate, self.REFERENCES), self.REFERENCES)
            known |= candidate
        rebound, self.shapes = rebind_lasting(module, known, self.REFERENCES)
        self.cells = cells(rebound)
        return super().written(rebound)

    @cached_property
    def ordered(self) -> bool:
        """Can the order be seen in which a dictionary's entries were put in?"""
        return tells_order(self.looked_at)

    @cached_property
    def enumerations(self) -> frozenset[str]:
        """Classes all of whose objects are constants of the module, which no two are alike of."""
        return enumerations(self.looked_at)

    @cached_property
    def errors(self) -> Errors:
        """What the module's functions may raise."""
        return Errors(self.module)

    def name(self, id_: str) -> str:
        """Names that the lowering made keep clear of what the target and the module have."""
        if id_ not in self.names:
            wanted = self.convention(id_)
            while wanted in self.target.options.get("reserved", ()) or wanted in self.target.helpers or wanted in self.names.values():
                wanted += "_"
            self.names[id_] = wanted
        return self.names[id_]

    def choose_names(self, module: ir.Module) -> dict[str, str]:
        out = super().choose_names(module)
        return {**out, "_": "_"}

    @cached_property
    def unsafe(self) -> frozenset[str]:
        """The functions of the module that may lose a change."""
        return unsafe_functions(self.module)

    def lowering(self) -> Lowering:
        taken: set[str] = set()

        def fresh(stem: str) -> str:
            if not taken:
                taken.update(self.names, identifiers(self.module))
            n = 1
            while (name := stem if n == 1 else f"{stem}_{n}") in taken:
                n += 1
            taken.add(name)
            return name

        return Lowering(fresh, self.unsafe, self.TYPED)

    def _holds_one(self, key: str, wanted: Any, args: Sequence[ir.Expr], node: ir.Expr) -> bool:
        """``uncaught``, ``ordered``: see there; ``below1``: operand 1 is a negative literal; ``single``: an enumeration;
        ``one_item``: operand 0 is a list of one; ``tells``: are messages of a class of errors looked at?"""
        if key == "single":
            return all(isinstance(x := inner_type(a.type), t.Class) and x.name in self.enumerations for a in args) is bool(wanted)
        if key == "tells":
            return self.tells(wanted)
        if key == "one_item":
            return (isinstance(args[0], ir.ListLit) and len(args[0].items) == 1) is bool(wanted)
        if key in ("uncaught", "ordered"):
            return getattr(self, key) is bool(wanted)
        if key.startswith("below"):
            at = int(key.removeprefix("below"))
            arg = args[at] if at < len(args) else None
            return (isinstance(arg, ir.Const) and isinstance(arg.value, int) and arg.value < 0) is bool(wanted)
        if (answer := is_known(key, args)) is not None:
            return answer is bool(wanted)
        return super()._holds_one(key, wanted, args, node)

    def tells(self, error: str) -> bool:
        """Does the module look at the message of an error of a class, so that it must be that of the source?"""
        if error not in self.told_of:
            self.told_of[error] = tells(self.module, error)
        return self.told_of[error]

    def slot_repr(self, node: ir.Expr) -> Code:
        """The text of a value in a message."""
        return self.code(ir.Op("str.repr", (node,), type=t.STR))

    def slot_only(self, node: ir.ListLit) -> Code:
        """The element of a list of one."""
        return self.code(node.items[0])

    def slot_minus(self, node: ir.Const) -> Code:
        """A negative literal without its sign."""
        return self.int_literal(-node.value, node.type)

    def is_lazy(self, node: ir.Expr) -> bool:
        """Is a value the sequence of a generator without end? Only what looks at part of it may have it."""
        match node:
            case ir.Call(func=func):
                return any(f.name == func and f.is_generator for f in self.module.functions)
            case ir.Name(id=name, type=t.Iter()):
                held = [n.value for n in ir.walk(self.function or self.module, ir.Declare) if n.name == name]
                return any(v is not None and self.is_lazy(v) for v in held)
            case ir.Coerce(operand=inner) | ir.Op(concept="iter.of", args=(inner,)):
                return self.is_lazy(inner)
            case _:
                return False

    def function_def(self, function: ir.Function) -> None:
        self.definition(self.lowering().function(function), function)

    def stub(self, function: ir.Function, diagnostic: Any) -> None:
        body = (self.failure(function.name, diagnostic),)
        self.function_def(dataclasses.replace(function, body=body, is_generator=False))

    def write_main(self, body: ir.Body) -> None:
        self.main_term(self.lowering().whole(body))

    def stmt(self, node: ir.Stmt) -> None:
        """Statements are gone, but for the constants of the module."""
        if not isinstance(node, ir.Declare) or node.value is None:
            raise UnsupportedError("statement", f"{self.ID} has no statements", node.span)
        self.constant(node, node.value)

    def definition(self, definition: Definition, function: ir.Function) -> None:
        raise UnsupportedError("function", f"{self.ID} has no form for functions", function.span)

    def main_term(self, term: Term) -> None:
        raise UnsupportedError("main", f"{self.ID} has no form for a main program")

    def constant(self, node: ir.Declare, value: ir.Expr) -> None:
        raise UnsupportedError("constant", f"{self.ID} has no form for constants", node.span)

    def term(self, term: Term) -> None:
        """The lines of a term; its value is that of the last."""
        method: Callable[[Any], None] | None = getattr(self, f"term_{type(term).__name__}", None)
        if method is None:
            raise UnsupportedError("term", f"{self.ID} has no form for {type(term).__name__}")
        method(term)

    def inner(self, term: Term) -> list[str]:
        """The lines of a term on their own, not indented."""
        mark, depth = len(self.lines), self.depth
        self.depth = 0
        self.term(term)
        text = [line.text for line in self.lines[mark:]]
        fired = [rule for line in self.lines[mark:] for rule in line.rules]
        del self.lines[mark:]
        self.depth = depth
        self.fired.extend(fired)
        return text

    def expr_Inline(self, node: Inline) -> Code:
        raise UnsupportedError("inline", f"{self.ID} has no statements inside an expression", node.span)

    def expr_Updated(self, node: Updated) -> Code:
        """A container with one element replaced, by rule."""
        match node.place:
            case ir.Index(obj=obj, index=index):
                key = f"update.{kind(obj.type)}"
                return self.rule(
                    key, (obj, index, node.value), Place(node.place, type=node.type, wraps=node.place.wraps, on_fail=node.place.on_fail)
                )
            case ir.Lookup(obj=obj, key=key_):
                return self.rule("update.dict", (obj, key_, node.value), node)
            case ir.Field(obj=obj, name=name):
                field = ir.Const(name, type=t.STR)
                return self.rule("update.field", (obj, field, node.value), node)
            case _:
                raise UnsupportedError("place", f"{self.ID} can't replace what is at {type(node.place).__name__}", node.span)


@dataclass(frozen=True, slots=True)
class Place(ir.Expr):
    """What the conditions of a rule ask of the place that is replaced; lives only inside a generator."""

    place: ir.Expr
    wraps: bool = True
    on_fail: ir.OnFail = "raise"
