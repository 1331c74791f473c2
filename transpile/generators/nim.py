"""IR to Nim (1.6): values for containers and texts, ``var`` for what a function changes, ``ref object`` for classes."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, partial
from typing import ClassVar

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import POSTFIX, Code, Generated, Line, Pass, Raw, element_type
from dragoman.transpile.generators.copying import LITERAL, ZERO
from dragoman.transpile.generators.exceptions import is_exception, reachable
from dragoman.transpile.generators.members import base_call, lineage
from dragoman.transpile.generators.nim_classes import Classes, add_hashes
from dragoman.transpile.generators.nim_facts import COPIES
from dragoman.transpile.modules import bases_first, needing_definitions, numbered
from dragoman.transpile.passes import parallel
from dragoman.transpile.passes.aliases import changed_in_place
from dragoman.transpile.passes.changers import refuse_changers
from dragoman.transpile.passes.chars import narrow_chars
from dragoman.transpile.passes.comprehensions import hoist_blocks, lower_comprehensions
from dragoman.transpile.passes.conditions import hoist_in_lambdas, unfold_conditions, unfold_selects
from dragoman.transpile.passes.declare import zero
from dragoman.transpile.passes.formatting import lower_format
from dragoman.transpile.passes.guards import write_guards
from dragoman.transpile.passes.iterators import refuse_used_up, step_along
from dragoman.transpile.passes.keys import keys_once
from dragoman.transpile.passes.lifting import lift_borrowing
from dragoman.transpile.passes.lowering import lower_try_else
from dragoman.transpile.passes.order import name_changing_operands, name_unsequenced, order_failures
from dragoman.transpile.passes.parameters import SUFFIX, part_parameters, split_parameters
from dragoman.transpile.passes.paths import expand_paths, look_up_defaults
from dragoman.transpile.passes.reachability import prune_unreachable, raise_statements
from dragoman.transpile.passes.representation import lower_frozen_text
from dragoman.transpile.passes.results import name_results
from dragoman.transpile.passes.resumable import lazy_closures
from dragoman.transpile.passes.second_names import merge_names
from dragoman.transpile.passes.texts import shown_objects
from dragoman.transpile.passes.voids import none_of_effects
from dragoman.transpile.passes.widths import widen_ints
from dragoman.transpile.passes.wraps import CLIKE, tighten_unshared

#: Special methods that are operators in Nim, or have a name of their own there.
METHODS = {
    "__str__": "`$`",
    "__eq__": "`==`",
    "__lt__": "`<`",
    "__le__": "`<=`",
    "__add__": "`+`",
    "__sub__": "`-`",
    "__mul__": "`*`",
    "__gt__": "isGreater",
    "__ge__": "isAtLeast",
    "__len__": "len",
    "__contains__": "contains",
    "__getitem__": "getItem",
    "__setitem__": "setItem",
    "__repr__": "repr",
    "__hash__": "hash",
    "__call__": "call",
    "__iter__": "iterator",
    "__next__": "next",
}


#: The fields that each of Nim's exceptions has.
ERROR_FIELDS = {"name", "msg", "parent", "trace", "up", "raiseid"}
#: A text with values in it.
FORMATTED = re.compile(r'&"(?:\\.|[^"\\])*\{')
#: What is checked before the statement where that is short: searches say -1, and what is not there can't be removed.
GUARDED = frozenset({"bound", "list.index", "list.remove", "separator", "str.index"})
#: What is taken of the library for texts beyond ASCII.
RUNES = ("Rune", "runeLen", "toRunes", "isAlpha", "isWhiteSpace", "`$`", "`==`")


def loops_for_comprehensions(module: ir.Module) -> ir.Module:
    """Loops where ``collect`` around one loop would not read well, or gives another kind of table."""

    def wanted(comp: ir.Comp) -> bool:
        heavy = (
            # The type of a slice with ``..<`` is lost inside of ``collect``.
            any(isinstance(n, ir.Assigned | ir.Comp | ir.Block | ir.Lambda | ir.Slice) for n in ir.walk(comp.elem))
            or len(list(ir.walk(comp.elem))) > 24
        )
        clause = comp.clauses[0]
        nested = isinstance(clause.target, ir.TupleLit) and (
            any(isinstance(i, ir.TupleLit) for i in clause.target.items) or not isinstance(element_type(clause.iterable.type), t.Tuple)
        )
        return comp.kind == "dict" or len(comp.clauses) > 1 or heavy or nested or isinstance(comp.elem, ir.IfExp)

    return lower_comprehensions(module, wanted)


#: Plain access and plain division where the values at hand allow it.
drop_needless_checks = tighten_unshared(CLIKE)


class Nim(Classes):
    ID = "nim"
    NAMING = "camel"
    STATIC_TYPES = True
    MAIN_FILE = "main.nim"
    FRESH_ARGUMENTS = True
    PASSES: ClassVar[tuple[Pass, ...]] = (
        refuse_changers,
        step_along,
        refuse_used_up,
        lift_borrowing,
        add_hashes,
        shown_objects,
        drop_needless_checks,
        widen_ints,
        lower_try_else,
        lazy_closures,
        lower_format,
        keys_once,
        lower_frozen_text,
        loops_for_comprehensions,
        narrow_chars,
        none_of_effects,
        unfold_selects,
        order_failures,
        name_changing_operands,
        name_unsequenced,
        unfold_conditions,
        hoist_in_lambdas,
        hoist_blocks,
        merge_names,
        look_up_defaults,
        expand_paths(changed_in_place),
        raise_statements,
        prune_unreachable,
        part_parameters,
        split_parameters,
        name_results,
        partial(write_guards, only=GUARDED),
    )

    # --- the file -----------------------------------------------------------------------------------------------------

    def written(self, module: ir.Module) -> Generated:
        methods = [f for c in module.classes for f in (*c.methods, *c.static_methods)]
        nested = [n for m in (self.candidate, module) if m is not None for n in ir.walk(m, ir.Function) if isinstance(n, ir.Function)]
        self.functions = {f.name: f for f in (*nested, *methods, *(self.candidate.functions if self.candidate else ()), *module.functions)}
        self.tell(module)
        return super().written(module)

    @staticmethod
    def told(code: str) -> str:
        """A helper for a program that looks at no exceptions: messages have values as they are."""
        return (
            re.sub(r"\b(?:quoted|reprOf)\((text|key|item)\)", lambda m: m[1] if m[1] == "text" else f"${m[1]}", code)
            if "raise" in code
            else code
        )

    def prologue(self, code: Sequence[str]) -> list[Line]:
        code = [text for text in code if not text.lstrip().startswith(self.COMMENT)]
        found = {line.text for line in super().prologue(code)} | ({"strformat"} if any(map(FORMATTED.search, code)) else set())
        if any(isinstance(n, ir.Op) and n.concept == "str.contains" and n.args[1].type != t.CHAR for n in ir.walk(self.module, ir.Op)):
            found.add("strutils")  # its ``in`` for texts is the operator of every other container
        modules = sorted(found)
        # Whole, it has other procedures by the names of those for ASCII.
        runes = [Line(f"from std/unicode import {', '.join(RUNES)}")] if "unicode" in modules else []
        modules = [m for m in modules if m != "unicode"]
        if not modules:
            return runes
        return [Line(f"import std/{modules[0]}" if len(modules) == 1 else f"import std/[{', '.join(modules)}]"), *runes]

    def arrange(self, prologue: list[Line], helpers: list[Line], body: list[Line]) -> Iterator[Line]:
        yield from super().arrange(prologue, helpers, body)
        if any(line.text == "proc main() =" for line in body):
            yield Line("")
            yield Line("main()")

    def program(self, candidate: str, driver: Generated) -> tuple[dict[str, str], str]:
        """One file; the driver leaves out the helpers that the candidate has."""
        own = {
            n for n in driver.helpers if re.search(rf"(?m)^{re.escape(self.target.helpers[n].code.strip().splitlines()[1])}$", candidate)
        }
        lines = [line.text for line in driver.lines if not any(rule.partition("@")[2] in own for rule in line.rules)]
        text = re.sub(r"\bmain\(\)", "runTests()", "\n".join(lines))
        candidate = re.sub(r"(?m)^main\(\)$", "", candidate)
        return {"main.nim": f"{candidate}\n{text}\n"}, "main.nim"

    def choose_names(self, module: ir.Module) -> dict[str, str]:
        """Names that differ in more than their case and underscores, which Nim does not tell apart."""
        functions = {f.name for f in module.functions} | {
            n.function.name for n in ir.walk(module, ir.FunctionDef) if isinstance(n, ir.FunctionDef)
        }
        functions |= {
            n.name for n in ir.walk(module, ir.Param, ir.Declare) if isinstance(n, ir.Param | ir.Declare) and isinstance(n.type, t.Func)
        }
        reserved = normals(self.target.options["reserved"])
        routines = normals(self.target.options["reserved_functions"])
        public = {f.name for c in module.classes for f in c.fields} | functions
        thrown = {f.name for c in module.classes if is_exception(c.name, module.classes) for f in c.fields}
        taken: set[str] = set()
        alike = helpers_alike(self.source)
        avoided_by = {True: reserved.union(alike), False: reserved | normals(self.avoided)}
        out: dict[str, str] = {"self": "self"}
        for id_, name in super().choose_names(module).items():
            wanted = name if name.startswith("`") else re.sub(r"_+([a-zA-Z0-9]?)", lambda m: m[1].upper(), name.strip("_")) or "unused"
            if name == "_":
                out[id_] = "_"
                continue
            if wanted[0].isdigit():
                wanted = f"n{wanted}"
            if id_.endswith(SUFFIX) and id_.removesuffix(SUFFIX) in out:
                out[id_] = out[id_.removesuffix(SUFFIX)]
                continue
            if id_ == "self":
                continue
            if id_ not in public and normal(wanted) in alike:
                self.namesakes.add(alike[normal(wanted)])
            avoided = avoided_by[id_ in public]
            if id_ in functions:
                avoided |= routines
            if id_ in thrown:
                avoided |= ERROR_FIELDS
            stem, suffix = wanted, "Impl" if id_ in functions else "Value"
            if normal(wanted) in avoided:
                wanted = stem = f"{stem}{suffix}"
            number = 2
            while normal(wanted) in taken or normal(wanted) in avoided:
                wanted, number = f"{stem}{number}", number + 1
            taken.add(normal(wanted))
            out[id_] = wanted
        return out

    def convention(self, name: str) -> str:
        """Names with double underscores are another language's: ``__str__`` is ``$``."""
        if name in METHODS:
            return METHODS[name]
        if name.startswith("__") and name.endswith("__") and len(name) > 4:
            return super().convention(name.strip("_"))
        return super().convention(name.lstrip("_") or name)

    def fresh(self, stem: str) -> str:
        taken = helpers_alike(self.source).keys() | normals(self.names) | normals(self.names.values())
        name = next(n for n in numbered(stem) if normal(n) not in taken)
        self.names[name] = name
        return name

    def write_module(self, module: ir.Module) -> None:
        for cls in bases_first(module.classes):
            if not cls.external:
                self.guarded(cls.name, partial(self.declare_class, cls), partial(self.unsupported_class, cls), cls)
        routines = (*module.functions, *(f for c in module.classes for f in (c.init, *c.methods, *c.static_methods) if f is not None))
        late = needing_definitions(module)
        if any(isinstance(n, ir.Name) and n.id in late for f in routines for n in ir.walk(f, ir.Name)):
            # What a procedure mentions must be there before it, and what makes it is announced.
            for declaration in module.constants:
                self.announce(declaration)
                self.write_constant(declaration)
            module = dataclasses.replace(module, constants=())
        super().write_module(module)
        if self.unions and not self.is_driver:
            self.lines = [*self.union_lines(), Line(""), *self.lines]

    def write_main(self, body: ir.Body) -> None:
        main = ir.Function("main", (), t.NONE, body)
        self.enter(main)
        self.line("proc main() =")
        self.block(body)

    # --- statements ---------------------------------------------------------------------------------------------------

    def stmt_Declare(self, node: ir.Declare) -> None:
        name, value = self.name(node.name), node.value
        if isinstance(node.type, t.NoneT) and isinstance(value, ir.Const):
            return
        if node.name == self.given_back_name and value is not None:
            if value != zero(node.type):
                self.line(f"result = {self.expr(value)}")
            return
        if value is None:
            if name != "_":
                self.line(f"var {name}: {self.type_name(node.type)}")
            return
        match value:
            case ir.Op(concept="list.pop_at" | "deque.popleft", args=(xs, *rest)) if self.takes_natively(value):
                place = rest[0] if rest else ZERO
                self.stmt(dataclasses.replace(node, value=ir.Index(xs, place, wraps=False, type=value.type)))
                self.line(f"{self.expr(xs, POSTFIX)}.delete({self.expr(place)})")
                return
        changes = node.name in self.variables or (self.depth == 0 and self.changes_global(node.name))
        empty = isinstance(value, LITERAL) and not (value.entries if isinstance(value, ir.DictLit) else value.items)
        if changes and empty and isinstance(node.type, t.List | t.Set | t.Dict) and self.depth > 0:
            self.line(f"var {name}: {self.type_name(node.type)}")
            return
        typed = (
            isinstance(value, ir.Lambda)
            or isinstance(node.type, t.Func)
            or (value.type != node.type)
            or (isinstance(value, ir.Const) and value.value is None)
        )
        word = "var" if changes or self.is_shared_copy(value) else "let"
        self.line(f"{word} {name}{': ' + self.type_name(node.type) if typed else ''} = {self.expr(value)}")

    def is_shared_copy(self, value: ir.Expr) -> bool:
        """Is a value a copy of a container that may change? A ``let`` would share its elements with that, a ``var`` has its own."""
        place = value.args[0] if isinstance(value, ir.Op) and value.concept in COPIES else value
        if not isinstance(value.type, t.List | t.Set | t.Dict) or not isinstance(place, ir.Name | ir.Index | ir.Lookup | ir.Field):
            return False
        return not isinstance(place, ir.Name) or place.id in self.variables or self.changes_global(place.id)

    def stmt_Return(self, node: ir.Return) -> None:
        match node.value:
            case None | ir.Const(value=None, type=t.NoneT()):
                self.line("return")
            case ir.Expr(type=t.NoneT()) as value:
                self.stmt(ir.ExprStmt(value))
                self.line("return")
            case value if node is self.last and not isinstance(value, ir.Lambda):
                self.line(self.expr(value))
            case value:
                self.line(f"return {self.expr(value)}")

    def stmt_ExprStmt(self, node: ir.ExprStmt) -> None:
        match node.value:
            case ir.Const() | ir.Name():
                return
            case ir.Op(concept="io.print", args=(ir.Const(value=""),)):
                self.line('echo ""')
            case ir.MethodCall(obj=ir.Name(id="super"), method="__init__") | ir.Op(concept="super.init"):
                self.base_init(node)
            case value:
                text = self.expr(value)
                raises = isinstance(value, ir.Op) and value.concept == "error.raise"
                void = isinstance(value.type, t.NoneT) or raises or text.startswith(("discard ", "quit("))
                self.line(text if void else f"discard {text}")

    def base_init(self, node: ir.ExprStmt) -> None:
        args = base_call(node) or ()
        cls = self.current_class
        above = next((c for c in lineage(cls.base if cls else None, self.classes) if c.init is not None), None)
        if above is not None:
            self.line(f"{self.name(above.name)}(self).init({', '.join(map(self.expr, args))})")
        elif args and cls is not None and self.is_exception(cls.name):
            self.line(f"self.msg = {self.text(args[0]).text}")

    def stmt_Assign(self, node: ir.Assign) -> None:
        pair = parallel.exchange(node)
        match node:
            case ir.Assign(target=ir.TupleLit(items=(ir.Name() as a, ir.Name() as b)), value=ir.TupleLit(items=(c, d))) if (
                a == d and b == c
            ):
                self.line(f"swap({self.expr(a)}, {self.expr(b)})")
            case _ if pair is not None:
                xs, i, j = pair
                first, second = (self.store(ir.Index(xs, k, type=element_type(xs.type))) for k in (i, j))
                self.line(f"swap({first}, {second})")
            case ir.Assign(target=ir.TupleLit(items=items) as target, value=value):
                if not isinstance(value.type, t.Tuple) or any(
                    isinstance(i, ir.TupleLit) or (isinstance(i, ir.Name) and i.id == "_") for i in items
                ):
                    self.assign_parts(target, value)
                    return
                self.line(f"({', '.join(map(self.store, items))}) = {self.expr(value)}")
            case _:
                super().stmt_Assign(node)

    def assign_parts(self, target: ir.TupleLit, value: ir.Expr) -> None:
        """Several places from a sequence, or from tuples in tuples."""
        name = self.fresh("parts")
        self.take_whole(name, value, len(target.items))
        for i, item in enumerate(target.items):
            if not (isinstance(item, ir.Name) and item.id == "_"):
                self.stmt(ir.Assign(item, self.nth(ir.Name(name, type=value.type), i)))

    def take_whole(self, name: str, value: ir.Expr, count: int) -> None:
        """A variable for what is to be taken apart."""
        if isinstance(value.type, t.Tuple):
            self.line(f"let {name} = {self.expr(value)}")
        else:
            self.line(f"let {name} = {self.helper('unpackable')}({self.vec(value).text}, {count})")

    def nth(self, whole: ir.Name, i: int) -> ir.Expr:
        type_ = whole.type.items[i] if isinstance(whole.type, t.Tuple) else element_type(whole.type)
        return Raw(Code(f"{self.name(whole.id)}[{i}]", POSTFIX), type=type_)

    def stmt_Unpack(self, node: ir.Unpack) -> None:
        items, value = node.target.items, node.value
        names = {n.id for n in ir.walk(node.target) if isinstance(n, ir.Name)}
        word = "var" if names & self.variables else "let"
        if isinstance(value.type, t.Tuple) and all(isinstance(i, ir.Name) for i in items):
            self.line(f"{word} ({', '.join(map(self.expr, items))}{',' if len(items) == 1 else ''}) = {self.expr(value)}")
            return
        self.declare_parts(node)

    def assignment(self, node: ir.Assign) -> str:
        match node:
            case ir.Assign(target=target, value=ir.Op(concept="str.concat", args=(left, right))) if left == target:
                return (
                    f"{self.store(target)}.add({self.expr(right)})"
                    if not isinstance(left, ir.Lookup)
                    else f"{self.store(target)} &= {self.expr(right)}"
                )
            case ir.Assign(target=target, value=ir.Op(concept="list.concat", args=(left, right))) if left == target and right != left:
                return f"{self.store(target)}.add({self.vec(right).text})"
        return super().assignment(node)

    def compound(self, node: ir.Expr) -> bool:
        left = getattr(node, "left", None)
        return isinstance(node, ir.Arith) and left is not None and self.repeatable(left)

    def increment(self, target: ir.Expr, op: str) -> str:
        return f"{'inc' if op == '+' else 'dec'} {self.store(target)}"

    def store(self, target: ir.Expr) -> str:
        """A place that is assigned."""
        match target:
            case ir.Index(obj=obj, index=index) if isinstance(obj.type, t.List | t.Bytes):
                text = self.rule("store.list", (obj, index, Raw(Code("\0"), type=target.type)), target).text
                return text.removesuffix(" = \0")
            case ir.Lookup(obj=obj, key=key):
                return f"{self.expr(obj, POSTFIX)}[{self.expr(key)}]"
            case ir.Index(obj=obj, index=ir.Const(value=int(value))) if isinstance(obj.type, t.Tuple):
                return f"{self.expr(obj, POSTFIX)}[{value % len(obj.type.items)}]"
            case _:
                return self.expr(target)

    def stmt_Assert(self, node: ir.Assert) -> None:
        message = () if node.message is None else (node.message,)
        error = ir.New("AssertionError", message, type=t.Class("AssertionError"))
        self.line(f"if {self.expr(ir.Not(node.cond, type=t.BOOL))}: raise {self.expr(error)}")

    def stmt_If(self, node: ir.If) -> None:
        word = "if"
        while True:
            self.line(f"{word} {self.expr(node.cond)}:")
            self.block(node.then)
            if len(node.orelse) != 1 or not isinstance(node.orelse[0], ir.If):
                break
            # What the condition needs beforehand can't be put between the branches.
            self._hoisting = False
            try:
                self.expr(node.orelse[0].cond)
            except UnsupportedError:
                self._hoisting = True
                break
            word, node = "elif", node.orelse[0]
        if node.orelse:
            self.line("else:")
            self.block(node.orelse)

    def stmt_While(self, node: ir.While) -> None:
        self.line(f"while {self.expr(node.cond)}:")
        self.block(node.body)

    # --- exceptions ---------------------------------------------------------------------------------------------------

    def stmt_Try(self, node: ir.Try) -> None:
        self.line("try:")
        self.block(node.body)
        taken: set[str] = set()
        for handler in apart(reachable(node.handlers, self.module.classes), may_miss(node.body)):
            found = list(dict.fromkeys(c for name in handler.types for c in self.caught(name))) or ["CatchableError", "Defect"]
            classes = [c for c in found if c not in taken]
            taken.update(classes)
            if not classes:
                continue
            used = bool(handler.name) and any(isinstance(n, ir.Name) and n.id == handler.name for s in handler.body for n in ir.walk(s))
            single = len(classes) == 1 and used and handler.name is not None
            self.line(f"except {', '.join(classes)}{f' as {self.name(handler.name)}' if single and handler.name else ''}:")
            if used and not single and handler.name:
                self.inner(f"let {self.name(handler.name)} = getCurrentException()")
            self.block(handler.body)
        if node.final:
            self.line("finally:")
            self.block(node.final)

    def stmt_Raise(self, node: ir.Raise) -> None:
        self.line("raise" if node.exception is None else f"raise {self.expr(node.exception)}")


def normal(name: str) -> str:
    """What Nim takes a name for: case and underscores after the first letter do not count."""
    return name[:1] + name[1:].replace("_", "").lower()


def normals(names: Iterable[str]) -> frozenset[str]:
    return frozenset(map(normal, names))


@cache
def helpers_alike(source: str | None) -> Mapping[str, str]:
    """The helpers by what Nim takes their names for."""
    return {normal(helper): helper for helper in loader.target("nim", source).helpers}


def apart(handlers: Sequence[ir.Handler], misses: bool) -> Iterator[ir.Handler]:
    """Handlers in an order that keeps a KeyError, which is a ValueError for Nim, from one for the latter."""
    if any({"KeyError", "LookupError", "Exception", "BaseException"} & set(h.types) or not h.types for h in handlers[:1]):
        misses = False
    for i, handler in enumerate(handlers):
        if "ValueError" in handler.types and "KeyError" not in handler.types and misses:
            wide = ("KeyError", "LookupError", "Exception", "BaseException")
            taking = next((h for h in handlers[i + 1 :] if not h.types or set(wide) & set(h.types)), None)
            again: ir.Body = (ir.Raise(),)
            yield ir.Handler(("KeyError",), None, again) if taking is None else dataclasses.replace(taking, types=("KeyError",))
            misses = False
        yield handler


def may_miss(body: ir.Body) -> bool:
    """May a key be missing in what these statements do?"""
    return any(
        isinstance(n, ir.Lookup | ir.Call | ir.CallValue | ir.MethodCall | ir.New)
        or (isinstance(n, ir.Op) and n.concept.startswith(("dict.", "set.")))
        for s in body
        for n in ir.walk(s)
    )


GENERATOR = Nim
