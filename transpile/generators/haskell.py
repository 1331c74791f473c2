"""IR to Haskell (GHC 9.0): signatures, strict folds and local recursion for loops, Maybe, lists and association lists."""

from __future__ import annotations

import dataclasses
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property, lru_cache
from typing import Any, ClassVar, Literal

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import ATOM, POSTFIX, Code, Generated, Pass, Raw, element_type
from dragoman.transpile.generators.functional import Functional, are_so_many, distinct_keys, tells_no_failure
from dragoman.transpile.generators.haskell_actions import acting_functions
from dragoman.transpile.generators.haskell_records import Records
from dragoman.transpile.generators.haskell_types import APPLIED, OPEN, WIDTH, inside
from dragoman.transpile.generators.patterns import kind
from dragoman.transpile.generators.templates import Slot, Template
from dragoman.transpile.generators.unions import variant
from dragoman.transpile.passes import terms
from dragoman.transpile.passes.changers import refuse_object_changers
from dragoman.transpile.passes.comprehensions import is_refutable
from dragoman.transpile.passes.constructors import whole_exceptions
from dragoman.transpile.passes.magnitudes import Magnitudes
from dragoman.transpile.passes.mixed import ALL
from dragoman.transpile.passes.numbers import compare_as_floats, counted_flags
from dragoman.transpile.passes.rows import name_rows
from dragoman.transpile.passes.widths import widen_ints
from dragoman.transpile.passes.wraps import Native, tighten

#: No index from the end; div rounds down, and a zero divisor raises.
NATIVE = Native(index_wraps=False, division="floor", ieee_division=True, typed=True)
_FUNCTION_BEFORE = re.compile(r"[\w)\]\"'}]\s$")
_WORDS_BEFORE = re.compile(r"\b(?:if|then|else|in|let|case|of|do)\s$")


def drop_needless_checks(module: ir.Module) -> ir.Module:
    """Plain access and plain division where the values at hand allow it."""
    return tighten(NATIVE)(module)


@lru_cache(maxsize=8192)
def applied(template: Template) -> Template:
    """Operands that stand beside a function bind as tightly as an argument must."""
    parts: list[str | Slot] = []
    before = ""
    for part in template.parts:
        if isinstance(part, Slot):
            argument = _FUNCTION_BEFORE.search(before) and not _WORDS_BEFORE.search(before)
            part = dataclasses.replace(part, need=max(part.need, POSTFIX if argument else OPEN + 1))
            before += "{}"
        else:
            before += part
        parts.append(part)
    if len(parts) == 5 and parts[1:4] == [" ", "++", " "] and isinstance(parts[0], Slot) and isinstance(parts[4], Slot):
        # It does not matter which of two is done first.
        parts[0] = dataclasses.replace(parts[0], need=parts[4].need)
    return dataclasses.replace(template, parts=tuple(parts), prec=APPLIED if template.prec == 0 else template.prec)


class Haskell(Records):
    ID = "haskell"
    EQUAL_NUMBERS = ALL - {"items", "orders"}
    WRITTEN = ("str.repr",)
    INDENT = "  "
    COMMENT = "--"
    NAMING: ClassVar[Literal["camel", "snake"]] = "camel"
    STATIC_TYPES = True
    TYPED = True
    PASSES: ClassVar[tuple[Pass, ...]] = (
        *Functional.PASSES[:2],
        counted_flags,
        whole_exceptions,
        compare_as_floats,
        drop_needless_checks,
        refuse_object_changers,
        widen_ints,
        name_rows,
        *Functional.PASSES[2:],
    )

    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: How the next turn of the recursion at hand is started, and what follows its arguments.
        self.jump: tuple[str, str] = ("", "")
        #: Is the main program being written, whose variables have no signatures?
        self.in_main = False
        #: Do local definitions get signatures where nothing else tells their types?
        self.signing = False
        #: Numbers of the current function that only meet literals.
        self.loose: frozenset[str] = frozenset()
        #: Variables that have a value where the text at hand stands: a let of the same name would be recursive.
        self.scope: set[str] = set()

    # --- the file -----------------------------------------------------------------------------------------------------

    def program(self, candidate: str, driver: Generated) -> tuple[dict[str, str], str]:
        """The candidate is a module of its own."""
        pragmas = "".join(re.findall(r"^\{-# LANGUAGE.*\n", candidate, re.MULTILINE))
        solution = f"{pragmas}module Solution where\n\n{candidate.removeprefix(pragmas)}"
        return {"Solution.hs": solution, "main.hs": driver.code}, "main.hs"

    def write_doc(self, doc: str) -> None:
        for i, text in enumerate(doc.strip().splitlines()):
            self.line(f"-- {'| ' if i == 0 else ''}{text.strip()}".rstrip())

    def write_module(self, module: ir.Module) -> None:
        start = len(self.lines)
        super().write_module(dataclasses.replace(module, functions=(), main=()))
        self.write_methods()
        super().write_module(dataclasses.replace(module, classes=(), constants=(), doc=""))
        self.write_instances()
        self.declare_unions(start)

    @cached_property
    def errors_suffice(self) -> bool:
        """May ``error`` say that a value is wrong, since nobody tells its exception from another and nothing else is raised so?"""
        module = self.module if self.candidate is None else self.candidate
        return tells_no_failure(module, ()) and all(n.cls not in ("Exception", "BaseException") for n in ir.walk(module, ir.New))

    def helper_code(self, name: str) -> str:
        code = super().helper_code(name)
        if self.tells("ValueError"):
            code = code.replace('\'" ++ text ++ "\'"', '" ++ quoted text')
        if not self.errors_suffice:
            return code
        code = _WRONG_VALUE.sub(r"error \1", code).replace('throw (OverflowError "integer overflow")', "throw Overflow")
        return code.replace('"ErrorCall" -> "Exception"', '"ErrorCall" -> "ValueError"')

    def exception_name(self, cls: str) -> str:
        if cls in {c.name for c in self.module.classes}:
            return self.name(cls)
        return "ErrorCall" if cls in ("Exception", "BaseException") else self.helper(cls)

    def derived(self, name: str) -> list[str]:
        """Exceptions of the module that derive from a class."""
        bases = {c.name: c.base or "" for c in self.module.classes}

        def derives(cls: str) -> bool:
            return cls in bases and (bases[cls] == name or derives(bases[cls]))

        return [self.name(c) for c in bases if derives(c)]

    def variant_name(self, type_: t.Type) -> str:
        return variant(type_)

    def constant(self, node: ir.Declare, value: ir.Expr) -> None:
        name = self.name(node.name)
        if node.name in self.cells:
            self.line(f"{name} :: IORef {self.type_argument(node.type)}")
            self.line(f"{name} = unsafePerformIO (newIORef {self.expr(value, POSTFIX)})")
            self.line(f"{{-# NOINLINE {name} #-}}")
            return
        self.line(f"{name} :: {self.type_name(node.type)}")
        self.line(f"{name} = {self.expr(value)}")

    def expr_Cell(self, node: terms.Cell) -> Code:
        return Code(f"readIORef {self.name(node.name)}", APPLIED)

    def expr_NewCell(self, node: terms.NewCell) -> Code:
        return Code(f"newIORef {self.stored_value(node.value)}", APPLIED)

    def expr_Held(self, node: terms.Held) -> Code:
        return Code(f"readIORef {self.expr(node.cell, POSTFIX)}", APPLIED)

    def expr_Stored(self, node: terms.Stored) -> Code:
        assert not isinstance(node.place, ir.Field)
        cell = self.name(node.place.name) if isinstance(node.place, terms.Cell) else self.expr(node.place.cell, POSTFIX)
        return Code(f"writeIORef {cell} {self.stored_value(node.value)}", APPLIED)

    def stored_value(self, value: ir.Expr) -> str:
        """The operand of an action that raises, or is evaluated, before the action is done."""
        if not self.flat(value.type):
            return f"$!! {self.expr(value)}" if self.raises(value) else self.expr(value, POSTFIX)
        return self.expr(value, POSTFIX) if isinstance(value, ir.Const | ir.Name) else f"$! {self.expr(value)}"

    def main_term(self, term: terms.Term) -> None:
        self.line("main :: IO ()")
        self.signing = self.in_main = True
        lines = self.acted(term)
        self.signing = self.in_main = False
        if self.module.strings != "ascii" and self.candidate is None:
            lines = ["hSetEncoding stdout utf8", *lines]
        self.lines_(self.attach("main =", lines))

    def write_main(self, body: ir.Body) -> None:
        """A function called ``main`` that is all the program is is the program."""
        if not self.starts_main(self.module):
            super().write_main(body)

    def choose_names(self, module: ir.Module) -> dict[str, str]:
        out = super().choose_names(module)
        looked_at = self.candidate if self.candidate is not None else module
        return {**out, "main": "main"} if self.starts_main(looked_at) else out

    def starts_main(self, module: ir.Module) -> bool:
        """Is a program the call of its function ``main``, which acts and gives nothing?"""
        match module.main:
            case (ir.ExprStmt(value=ir.Call(func="main", args=())),):
                main = next((f for f in module.functions if f.name == "main"), None)
                acting = self.acting if module is self.module else acting_functions(module)
                return main is not None and isinstance(main.result, t.NoneT) and not main.params and "main" in acting
            case _:
                return False

    def convention(self, name: str) -> str:
        bare = name.lower() if name.isupper() else name.replace(".", "_")
        camel = super().convention(bare.strip("_") or "it")
        camel = camel[:1].lower() + camel[1:]
        return camel if camel[:1].isalpha() else f"v{camel}"

    def constant_name(self, name: str) -> str:
        return self.convention(name)

    def class_name(self, name: str) -> str:
        bare = name.lstrip("_")
        return bare[:1].upper() + bare[1:]

    # --- functions ----------------------------------------------------------------------------------------------------

    def definition(self, definition: terms.Definition, function: ir.Function) -> None:
        if function.is_generator and function.name in self.acting:
            raise UnsupportedError("generator", "a generator that prints or reads has no form in Haskell", function.span)
        self.magnitudes = Magnitudes(function)
        acts = function.name in self.acting
        types = [self.type_name(p.type) for p in function.params]
        types = [f"({x})" if " -> " in x else x for x in types]
        result = self.type_argument(definition.result) if acts else self.type_name(definition.result)
        strict = function.name in self.forced_arguments
        names = [p.name for p in function.params]
        if function.doc:
            self.write_doc(function.doc)
        self.line(f"{self.name(function.name)} :: {' -> '.join([*types, f'IO {result}' if acts else result])}")
        head = " ".join([self.name(function.name), *(("!" if strict else "") + self.name(n) for n in names)])
        outer, self.scope = self.scope, set(names)
        write = self.acted if acts else self.ways
        # What is evaluated as a whole needs its type: signatures then stand where nothing else tells it.
        kept, self.signing = dict(self.names), self.forces(definition.body)
        self.loose = loose_numbers(function) if self.signing else frozenset()
        lines = write(definition.body)
        if any("force" in line for line in lines) is not self.signing:
            self.names, self.signing = kept, not self.signing
            self.loose = loose_numbers(function)
            lines = write(definition.body)
        if acts:
            self.lines_(self.attach(f"{head} =", lines))
        else:
            self.equation(f"{head} =", lines)
        self.scope = outer

    @cached_property
    def forced_arguments(self) -> frozenset[str]:
        """The functions that are called with what may raise: it then must, even where the function would not look at it."""
        return frozenset(n.func for n in ir.walk(self.module, ir.Call) if any(self.raises(a) for a in n.args))

    def equation(self, head: str, lines: Sequence[str]) -> None:
        if len(lines) == 1 and len(head) + len(lines[0]) + 1 + 2 * self.depth <= WIDTH:
            self.line(f"{head} {lines[0]}")
            return
        self.line(head.removesuffix(" =") if lines[0].startswith("| ") else head)
        self.indented(lines)

    def ways(self, term: terms.Term) -> list[str]:
        """The lines after the head of an equation: guards where there are several that do not fit into one line."""
        arms: list[tuple[str, list[str]]] = []
        while isinstance(term, terms.Branch) and not isinstance(term.cond, ir.IsType):
            arms.append((self.expr(term.cond), self.inner(term.then)))
            term = term.orelse
        last = lines = self.inner(term)
        for test, then in reversed(arms):
            one = self.conditional(test, then, lines)
            if one is None:
                return [line for arm in (*arms, ("otherwise", last)) for line in self.guard(*arm)]
            lines = [one]
        return lines

    @staticmethod
    def conditional(test: str, then: Sequence[str], orelse: Sequence[str]) -> str | None:
        """A choice in one line, where it fits into one."""
        one = f"if {test} then {then[0]} else {orelse[0]}"
        return one if len(then) == len(orelse) == 1 and len(one) <= WIDTH and not then[0].startswith("if ") else None

    def guard(self, test: str, lines: Sequence[str]) -> list[str]:
        if len(lines) == 1 and len(test) + len(lines[0]) + 9 + 2 * self.depth <= WIDTH:
            return [f"| {test} = {lines[0]}"]
        return [f"| {test} =", *self.deeper(lines)]

    @contextmanager
    def binding(self, names: Iterable[str]) -> Iterator[None]:
        outer, self.scope = self.scope, self.scope | set(names)
        narrowed, self.narrowed = self.narrowed, {k: v for k, v in self.narrowed.items() if k[0] not in self.scope - outer | set(names)}
        yield
        self.scope, self.narrowed = outer, narrowed

    # --- terms --------------------------------------------------------------------------------------------------------

    def term_Pack(self, term: terms.Pack) -> None:
        self.line(self.pack(term.items))

    def pack(self, items: Sequence[ir.Expr]) -> str:
        if not items:
            return "()"
        return self.expr(items[0]) if len(items) == 1 else f"({', '.join(self.expr(i) for i in items)})"

    def may_raise(self, term: terms.Term) -> bool:
        return any(isinstance(x, terms.Raise) or any(map(self.raises, terms.leaves(x))) for x in terms.terms(term))

    def forces(self, term: terms.Term) -> bool:
        """Is something in a term most likely evaluated as a whole? Its lines tell it."""
        bound = (bind.value for x in terms.terms(term) if isinstance(x, terms.Seq) for bind in x.binds)
        return any(not self.flat(type_ := terms.type_of(v)) and not self.endless(type_) and self.may_raise(v) for v in bound)

    def let_binding(self, bind: terms.Bind) -> tuple[str, list[str]]:
        """The left side of a binding and the lines of its value; names that already have one get a prime."""
        lines = self.inner(bind.value)
        forced = self.may_raise(bind.value)
        type_ = terms.type_of(bind.value)
        target = bind.pattern
        if isinstance(target, ir.TupleLit) and not isinstance(type_, t.Tuple):
            lines = self.unpacked(target, lines)
            kept = tuple(i for i in target.items if i != ir.Name("_", type=i.type))
            target = kept[0] if len(kept) == 1 else dataclasses.replace(target, items=kept)
            forced = True
        for name in terms.bound_names(target):
            if name.id != "_" and (name.id in self.scope or self.mentions(lines, self.name(name.id))):
                primed = self.name(name.id)
                while primed in self.names.values():
                    primed += "'"
                self.names[name.id] = primed
        if target is not None:
            self.forget(target)
        pattern = "_" if target is None else self.pattern(target)
        if forced and not self.flat(type_) and not self.endless(type_):
            lines = [f"force {in_parentheses(lines[0])}"] if len(lines) == 1 else ["force $", *self.deeper(lines)]
        untold = self.signing and self.untold(bind.value)
        is_open = not self.flat(type_) or (isinstance(bind.pattern, ir.Name) and bind.pattern.id in self.loose)
        if isinstance(bind.pattern, ir.Name | None) and is_open and (untold or counts_members(bind.value)):
            named = self.type_name(type_)
            if bind.pattern is not None:
                return f"{pattern} :: {named}\n{'!' if forced else ''}{pattern} =", lines
            lines = [f"{lines[0]} :: {named}"] if len(lines) == 1 else lines
        elif untold and isinstance(target, ir.TupleLit) and forced:
            if isinstance(bind.value, terms.Fold) and any(n.id == "_" and not self.flat(n.type) for n in terms.bound_names(target)):
                # What nobody wants has no name that a signature could be given for.
                return f"!{pattern} =", [*lines[:-1], f"{lines[-1]} :: {self.type_name(type_)}"]
            open_ = [n for n in terms.bound_names(target) if n.id != "_" and (not self.flat(n.type) or n.id in self.loose)]
            signatures = "".join(f"{self.name(n.id)} :: {self.type_name(n.type)}\n" for n in open_)
            return f"{signatures}!{pattern} =", lines
        return f"{'!' if forced else ''}{pattern} =", lines

    def mentions(self, lines: Sequence[str], name: str) -> bool:
        """Is a method of this name called in a value that is to have its name?"""
        methods = (self.convention(m.name) for c in self.module.classes for m in c.methods)
        return name in methods and any(re.search(rf"(?<![\w'.])\(?{re.escape(name)} [\w(]", line) for line in lines)

    def endless(self, type_: t.Type) -> bool:
        """May a value have a list without end in it, which is not evaluated as a whole?"""
        lazy = any(f.is_generator for f in self.module.functions)
        return lazy and (isinstance(type_, t.Iter) or any(map(self.endless, t.children(type_))))

    def untold(self, term: terms.Term) -> bool:
        """Is the type of a value open but for what is done with it: are its elements literals, or has it none?"""
        match term:
            case terms.Value(expr=expr):
                return untold(expr)
            case terms.Fold(carried=carried):
                return any(untold(c.start) for c in carried)
            case terms.Loop(carried=carried) | terms.Walk(carried=carried):
                return any(untold(c.start) for c in carried)
            case terms.Seq(value=value):
                return self.untold(value)
            case terms.Branch(then=then, orelse=orelse):
                return self.untold(then) and self.untold(orelse)
            case _:
                return False

    def unpacked(self, pattern: ir.TupleLit, lines: list[str]) -> list[str]:
        if len(lines) > 1:
            raise UnsupportedError("unpack", "a list is not taken apart here", pattern.span)
        names = [self.pattern(i) for i in pattern.items]
        kept = [n for n in names if n != "_"]
        shape = f"expected {len(pattern.items)} values to unpack"
        rest = "_"
        failure = f'error "{shape}"' if self.errors_suffice else f'throw ({self.helper("ValueError")} "{shape}")'
        if self.tells("ValueError"):
            rest = self.fresh("others")
            failure = f"throw ({self.helper('ValueError')} ({self.helper('unpackFailure')} {len(names)} {rest}))"
        return [
            f"case {lines[0]} of",
            f"  [{', '.join(names)}] -> {kept[0] if len(kept) == 1 else '(' + ', '.join(kept) + ')'}",
            f"  {rest} -> {failure}",
        ]

    def term_Seq(self, term: terms.Seq) -> None:
        kept, outer, narrowed = dict(self.names), self.scope, self.narrowed
        bindings: list[tuple[str, list[str]]] = []
        for bind in term.binds:
            if bind.pattern is None and not self.may_raise(bind.value):
                continue
            bindings.append(self.let_binding(bind))
            self.scope = self.scope | {n.id for n in terms.bound_names(bind.pattern)}
        value = self.inner(term.value)
        self.scope, self.narrowed = outer, narrowed
        self.names = {**self.names, **kept}
        if bindings:
            self.let(bindings, value)
        else:
            self.lines_(value)

    def let(self, bindings: Sequence[tuple[str, list[str]]], value: Sequence[str]) -> None:
        start = "let "
        for head, lines in bindings:
            *signature, head = head.split("\n")
            for text in signature:
                self.line(f"{start}{text}")
                start = "    "
            if len(lines) == 1 and len(head) + len(lines[0]) + 5 + 2 * self.depth <= WIDTH:
                self.line(f"{start}{head} {lines[0]}")
            else:
                self.line(f"{start}{head.removesuffix(' =') if lines[0].startswith('| ') else head}")
                self.depth += 2
                self.indented(lines)
                self.depth -= 2
            start = "    "
        self.line(f" in {value[0]}")
        for line in value[1:]:
            self.line(f"    {line}")

    def pattern(self, target: ir.Expr) -> str:
        match target:
            case ir.TupleLit(items=items):
                return f"({', '.join(map(self.pattern, items))})"
            case ir.Name(id=name):
                return "_" if name == "_" else self.name(name)
            case _:
                raise UnsupportedError("pattern", f"{type(target).__name__} is no pattern", target.span)

    def term_Branch(self, term: terms.Branch) -> None:
        narrowed = self.narrowed_branch(term, pure=True)
        if narrowed is not None:
            self.lines_(narrowed)
            return
        test, then, orelse = self.expr(term.cond), self.inner(term.then), self.inner(term.orelse)
        one = self.conditional(test, then, orelse)
        if one is not None:
            self.line(one)
            return
        self.line(f"if {test}")
        self.depth += 1
        self.equation("then", then)
        if orelse[0].startswith("if "):
            self.line(f"else {orelse[0]}")
            self.lines_(orelse[1:])
        else:
            self.equation("else", orelse)
        self.depth -= 1

    def term_Raise(self, term: terms.Raise) -> None:
        if term.exception is None:
            raise UnsupportedError("raise", "an exception is not raised again here")
        if isinstance(term.exception, ir.New) and term.exception.cls == "ValueError" and self.errors_suffice:
            message = self.expr(self.shown(term.exception.args[0]), POSTFIX) if term.exception.args else '""'
            self.line(f"error {message}")
            return
        self.line(f"throw {self.expr(term.exception, POSTFIX)}")

    def term_Try(self, term: terms.Try) -> None:
        raise UnsupportedError("try", "exceptions are handled by actions only, and not inside a function value")

    # --- loops --------------------------------------------------------------------------------------------------------

    def term_Fold(self, term: terms.Fold) -> None:
        names = [c.name for c in term.carried]
        pattern, source = self.iteration(term.pattern, term.iterable)
        start = self.argument(tuple(c.start for c in term.carried))
        with self.binding([n.id for n in (*names, *terms.bound_names(term.pattern))]):
            body = self.inner(term.body)
        carried = f"!{self.name(names[0].id)}" if len(names) == 1 else f"({', '.join('!' + self.name(n.id) for n in names)})"
        function = self.helper("foldWhile") if term.stops else "foldl'"
        lead = f"(\\{' ' if carried.startswith('!') else ''}{carried} {pattern} ->"
        head = f"{function} {lead}"
        one = f"{head} {body[0]}) {start} {source}"
        if len(body) == 1 and len(one) + 2 * self.depth <= WIDTH:
            self.line(one)
            return
        self.line(f"{function}")
        self.depth += 1
        self.line(lead)
        self.indented(body)
        self.line(")")
        self.lines_(start.split("\n"))
        self.lines_(source.split("\n"))
        self.depth -= 1

    def argument(self, items: Sequence[ir.Expr]) -> str:
        return self.expr(items[0], POSTFIX) if len(items) == 1 else self.pack(items)

    def either(self, side: str, items: Sequence[ir.Expr]) -> None:
        self.line(f"{side} {self.argument(items)}")

    def term_Next(self, term: terms.Next) -> None:
        self.either("Right", term.items)

    def term_Stop(self, term: terms.Stop) -> None:
        self.either("Left", term.items)

    def term_Done(self, term: terms.Done) -> None:
        self.either("Left", term.items)

    def term_Loop(self, term: terms.Loop) -> None:
        name = self.fresh(term.stem)
        start = "".join(f" {self.expr(c.start, POSTFIX)}" for c in term.carried) or " ()"
        outer, self.jump = self.jump, (name, "")
        with self.binding([c.name.id for c in term.carried]):
            body = self.ways(term.body)
        self.jump = outer
        params = " ".join("!" + self.name(c.name.id) for c in term.carried) or "()"
        self.let([(f"{name} {params} =", body)], [f"{name}{start}"])

    def term_Walk(self, term: terms.Walk) -> None:
        name, rest = self.fresh(term.stem), self.fresh("rest")
        pattern, source = self.iteration(term.pattern, term.iterable)
        start = "".join(f" {self.expr(c.start, POSTFIX)}" for c in term.carried)
        outer, self.jump = self.jump, (name, f" {rest}")
        with self.binding([c.name.id for c in term.carried]):
            leaving = self.ways(term.exit)
            with self.binding([n.id for n in terms.bound_names(term.pattern)]):
                body = self.ways(term.body)
        self.jump = outer
        params = "".join(f" !{self.name(c.name.id)}" for c in term.carried)
        goes_on = any(isinstance(x, terms.Jump) for x in terms.terms(term.body))
        more = f"{name}{params} ({pattern} : {rest if goes_on else '_'}) ="
        self.let([(f"{name}{params} [] =", leaving), (more, body)], [f"{name}{start} {source}"])

    def term_Jump(self, term: terms.Jump) -> None:
        name, rest = self.jump
        given = "".join(f" {self.expr(i, POSTFIX)}" for i in term.items)
        self.line(f"{name}{given}{rest}" if given or rest else f"{name} ()")

    def term_Resume(self, term: terms.Resume) -> None:
        value = self.inner(term.value)
        if len(value) == 1:
            self.line(f"case {value[0]} of")
        else:
            self.line("case")
            self.indented(self.deeper(value))
            self.line("  of")
        self.depth += 1
        for word, names, then in (("Left", term.results, term.done), ("Right", term.names, term.rest)):
            with self.binding([n.id for n in names]):
                shown = [self.name(n.id) for n in names]
                self.equation(f"{word} {shown[0] if len(shown) == 1 else '(' + ', '.join(shown) + ')'} ->", self.inner(then))
        self.depth -= 1

    # A generator without end is a list, of which no more is made than is looked at.

    def term_Emit(self, term: terms.Emit) -> None:
        value, rest = self.expr(term.value, self.operators.infix[":"] + 1), self.inner(term.rest)
        if len(rest) == 1:
            self.line(f"{value} : {rest[0]}")
        else:
            self.line(f"{value} :")
            self.indented(rest)

    def term_Exhausted(self, term: terms.Exhausted) -> None:
        self.line("[]")

    def iteration(self, pattern: ir.Expr, iterable: ir.Expr) -> tuple[str, str]:
        """The pattern and the list of what is gone over, as arguments."""
        elem, source = element_type(iterable.type), self.enclose(self.slot_list(iterable), POSTFIX)
        if isinstance(pattern, ir.TupleLit) and not isinstance(elem, t.Tuple):
            if not isinstance(elem, t.List):
                raise UnsupportedError("unpack", "elements that are no tuples or lists are not taken apart by a pattern", pattern.span)
            if are_so_many(iterable, len(pattern.items)):
                return f"[{', '.join(map(self.pattern, pattern.items))}]", source
            items = self.fresh("items")
            head, *arms = self.unpacked(pattern, [items])
            kept = tuple(i for i in pattern.items if i != ir.Name("_", type=i.type))
            shown = self.pattern(kept[0] if len(kept) == 1 else dataclasses.replace(pattern, items=kept))
            return shown, f"(map (\\{items} -> {head} {{ {'; '.join(a.strip() for a in arms)} }}) {source})"
        if is_refutable(pattern):
            raise UnsupportedError("unpack", "a list within a pair is not taken apart by a pattern", pattern.span)
        return self.pattern(pattern), source

    # --- expressions --------------------------------------------------------------------------------------------------

    def template(self, alternative: Any) -> Template:
        return applied(super().template(alternative))

    def _holds_one(self, key: str, wanted: Any, args: Sequence[ir.Expr], node: ir.Expr) -> bool:
        if key == "masks":
            return ir.holds(self.module, ir.Bits) is bool(wanted)
        return super()._holds_one(key, wanted, args, node)

    def expr_Const(self, node: ir.Const) -> Code:
        if node.value is None:
            return Code("()" if isinstance(node.type, t.NoneT) else "Nothing")
        return super().expr_Const(node)

    def int_literal(self, value: int, type_: t.Type) -> Code:
        if kind(type_) != "bigint" and not -(2**63) <= value < 2**63:
            raise UnsupportedError("integer", "an integer of more than 64 bits has no form here")
        return Code(str(value) if value >= 0 else f"({value})")

    def float_literal(self, value: float) -> Code:
        if value != value:
            return Code("(0 / 0)")
        if value in (float("inf"), float("-inf")):
            return Code("(1 / 0 :: Double)" if value > 0 else "(-1 / 0 :: Double)")
        text = repr(value).replace("e+", "e")
        return Code(text if not text.startswith("-") else f"({text})")

    def escape_code(self, code: int) -> str:
        return f"\\{code}\\&"

    def expr_ListLit(self, node: ir.ListLit) -> Code:
        if isinstance(node.type, t.List) and isinstance(node.type.elem, t.AnyT) and len({i.type for i in node.items}) > 1:
            raise UnsupportedError("type", "a list of anything has no type in Haskell", node.span)
        return Code(f"[{', '.join(self.expr(i) for i in node.items)}]")

    def expr_SetLit(self, node: ir.SetLit) -> Code:
        return Code(f"Set.fromList {self.expr_ListLit(ir.ListLit(node.items)).text}", APPLIED) if node.items else Code("Set.empty")

    def expr_TupleLit(self, node: ir.TupleLit) -> Code:
        if len(node.items) == 1:
            raise UnsupportedError("tuple", "a tuple of one has no form in Haskell", node.span)
        return Code(f"({', '.join(self.expr(i) for i in node.items)})")

    def expr_DictLit(self, node: ir.DictLit) -> Code:
        pairs = ", ".join(f"({self.expr(k)}, {self.expr(v)})" for k, v in node.entries)
        keys = [k.value for k, _ in node.entries if isinstance(k, ir.Const)]
        if len(set(keys)) == len(node.entries):
            return Code(f"[{pairs}]")
        return Code(f"{self.helper('ofPairs')} [{pairs}]", APPLIED)

    def expr_Lookup(self, node: ir.Lookup) -> Code:
        return self.rule("lookup", (self.picked_from(node.obj), node.key), node)

    def picked_from(self, obj: ir.Expr) -> ir.Expr:
        """What is written out only to pick from it is evaluated as a whole, if what is not picked may raise."""
        parts = [v for _, v in obj.entries] if isinstance(obj, ir.DictLit) else obj.items if isinstance(obj, ir.ListLit) else ()
        if not any(map(self.raises, parts)):
            return obj
        return Raw(Code(f"force {self.expr(obj, POSTFIX)}", APPLIED), type=obj.type)

    def expr_Call(self, node: ir.Call) -> Code:
        return self.applied_to(self.callee(node.func), node.args)

    def callee(self, func: str) -> str:
        if "." in func:
            return self.qualified(func.partition(".")[0], self.name(func))
        external = any(f.name == func and f.external for f in self.module.functions)
        return f"Solution.{self.name(func)}" if external else self.name(func)

    def applied_to(self, func: str, args: Sequence[ir.Expr]) -> Code:
        def write(given: Sequence[ir.Expr]) -> Code:
            return Code(" ".join([func, *(self.expr(a, POSTFIX) for a in given)]), APPLIED if given else ATOM)

        return self.in_order(args, write)

    def expr_CallValue(self, node: ir.CallValue) -> Code:
        if not node.args:
            return Code(f"{self.expr(node.func, POSTFIX)} ()", APPLIED)
        return self.applied_to(self.expr(node.func, POSTFIX), node.args)

    def expr_Lambda(self, node: ir.Lambda) -> Code:
        match node.body:
            case ir.Call(args=(ir.Name(id=given),)) | ir.CallValue(args=(ir.Name(id=given),)) if [p.name for p in node.params] == [given]:
                # A function itself, rather than what calls it.
                head = self.callee(node.body.func) if isinstance(node.body, ir.Call) else self.expr(node.body.func, POSTFIX)
                if not self.acts(node.body) and re.fullmatch(r"[\w.']+", head) and head != self.name(given):
                    return Code(head)
            case ir.MethodCall(obj=ir.Name(id=given) as own, args=()) if [p.name for p in node.params] == [given] and given != "super":
                if isinstance(own.type, t.Class) and own.type.name in self.classes and not self.acts(node.body):
                    return Code(self.method_name(own.type.name, node.body.method))
            case _:
                pass
        params = " ".join(self.name(p.name) for p in node.params) or "()"
        with self.binding([p.name for p in node.params]):
            return Code(f"(\\{params} -> {self.expr(node.body)})")

    def expr_Inline(self, node: terms.Inline) -> Code:
        lines = self.inner(node.term)
        return Code(f"({lines[0]})" if len(lines) == 1 else "\n".join(["(", *self.deeper(lines), "  )"]))

    def expr_IfExp(self, node: ir.IfExp) -> Code:
        return Code(f"if {self.expr(node.cond)} then {self.expr(node.then)} else {self.expr(node.orelse)}", OPEN)

    def expr_Compare(self, node: ir.Compare) -> Code:
        left, right = node.left, node.right
        if isinstance(left.type, t.Optional) and isinstance(right.type, t.Optional) and node.op not in ("==", "!="):
            inner = (ir.Coerce(x, type=x.type.inner) for x in (left, right) if isinstance(x.type, t.Optional))
            return self.expr_Compare(ir.Compare(node.op, *inner, type=t.BOOL))
        compared = self.compared(node)
        if compared is not None:
            return compared
        named = isinstance(node.left.type, t.Class) and node.left.type.name in self.enumerations
        if (isinstance(node.left.type, t.Class | t.Func) and not named) or any(isinstance(c, t.Dict) for c in inside(node.left.type)):
            raise UnsupportedError("compare", f"{t.show(node.left.type)} is not compared here", node.span)
        return self.rule(f"compare.{node.op}", (node.left, node.right), node)

    def rule(self, key: str, args: Sequence[ir.Expr], node: ir.Expr) -> Code:
        self.refuse_types(key, args, node)
        args = self.unified(key, args, node)
        by_method = self.of_objects(key, args)
        if by_method is not None:
            return by_method
        special = _SPECIAL.get(key)
        code = special(self, args, node) if special is not None else None
        if code is not None:
            self.fired.append(f"{self.ID}:{key}")
            return code
        return self.in_order(args, lambda given: self.written_rule(key, given, node))

    def in_order(self, args: Sequence[ir.Expr], write: Callable[[Sequence[ir.Expr]], Code]) -> Code:
        """What is written of operands; where it is told which of them fails first, they are evaluated in turn."""
        failing = [] if self.uncaught else self.errors.before([a for a in args if not isinstance(a, ir.Lambda)])
        if not failing:
            return write(args)
        out, bound, first = list(args), "", ""
        for i in (i for i, a in enumerate(args) if any(a is early for early in failing)):
            name = self.fresh("value")
            bound += f"let {name} = {self.expr(args[i])} in "
            first += f"{name} `pseq` "
            out[i] = ir.Name(name, type=args[i].type)
        return Code(f"({bound}{first}{write(out).text})")

    def written_rule(self, key: str, args: Sequence[ir.Expr], node: ir.Expr) -> Code:
        rule = self.target.rules.get(key)
        fitting = next((a for a in rule.alternatives if self.holds(a.when, args, node)), None) if rule is not None else None
        if rule is None or fitting is None:
            return super().rule(key, args, node)
        template = self.template(fitting)
        for i, arg in enumerate(args):
            if self.repeats(template, i, arg):
                # What a rule writes twice gets a name first.
                name = self.fresh("value")
                named = [*args[:i], ir.Name(name, type=arg.type), *args[i + 1 :]]
                return Code(f"(let {name} = {self.expr(arg)} in {self.rule(key, named, node).text})")
        written = self.apply(rule, template, args, node)
        told = (ir.Call,) if self.in_main else (ir.Name, ir.Call)
        if key.startswith(("bits.", "invert")) and not any(ir.holds(a, *told) for a in args):
            # Nothing else tells the type of literals.
            return Code(f"({written.text} :: {self.type_name(node.type)})", ATOM)
        return written

    def expr_Index(self, node: ir.Index) -> Code:
        """An item of a tuple is taken out by a pattern."""
        if not isinstance(node.obj.type, t.Tuple):
            shape = "list" if isinstance(node.obj.type, t.List) else "str" if isinstance(node.obj.type, t.Str) else "other"
            return self.rule(f"index.{shape}", (self.picked_from(node.obj), node.index), node)
        size = len(node.obj.type.items)
        if not isinstance(node.index, ir.Const):
            raise UnsupportedError("tuple-index", "an item of a tuple is taken by a place that is not constant", node.span)
        at = node.index.value % size
        return self.tuple_item(node.obj, at, size)

    # --- comprehensions -----------------------------------------------------------------------------------------------

    def expr_Comp(self, node: ir.Comp) -> Code:
        if node.kind == "dict" and node.value is not None:
            pairs = self.comprehension(node.clauses, lambda: f"({self.expr(node.elem)}, {self.expr(node.value)})")  # type: ignore[arg-type]
            return Code(pairs) if distinct_keys(node) else Code(f"{self.helper('ofPairs')} {pairs}", APPLIED)
        text = self.comprehension(node.clauses, lambda: self.expr(node.elem))
        return Code(f"Set.fromList {text}", APPLIED) if node.kind == "set" else Code(text)

    def comprehension(self, clauses: Sequence[ir.Clause], elem: Callable[[], str]) -> str:
        parts: list[str] = []
        outer = self.scope
        for clause in clauses:
            pattern, source = self.iteration(clause.target, clause.iterable)
            source = without_parentheses(source)
            parts.append(f"{pattern} <- {source}")
            self.scope = self.scope | {n.id for n in terms.bound_names(clause.target)}
            parts.extend(self.expr(c, OPEN + 1) for c in clause.conditions)
        text = f"[{elem()} | {', '.join(parts)}]"
        self.scope = outer
        return text

    def printed(self, node: ir.Expr) -> Code | None:
        """``print n`` rather than ``putStrLn (show n)``."""
        shown = node.args[0] if isinstance(node, ir.Op) and node.concept == "str.of" else node
        return Code(f"print {self.expr(shown, POSTFIX)}", APPLIED) if isinstance(shown.type, t.Int | t.Bool) else None

    def exception_text(self, node: ir.Expr) -> Code | None:
        """The text of an exception."""
        if isinstance(node.type, t.Class) and self.is_exception(node.type.name):
            return Code(f"{self.helper('messageOf')} {self.expr(node, POSTFIX)}", APPLIED)
        return None

    def of_parts(self, args: Sequence[ir.Expr], template: str, prec: int) -> Code | None:
        """What is made of the parts of a text between literal separators."""
        text, part, *more = args
        if not isinstance(part, ir.Const) or part.value == "":
            return None
        parts = f"({self.helper('splitOn')} {self.expr(part, POSTFIX)} {self.expr(text, POSTFIX)})"
        return Code(template.format(parts, *(self.expr(m, POSTFIX) for m in more)), prec)

    def from_keys(self, args: Sequence[ir.Expr], node: ir.Expr) -> Code | None:
        """``dict.fromkeys`` without a value gives what may be missing."""
        if not isinstance(args[1].type, t.NoneT) or not isinstance(node.type, t.Dict) or not isinstance(node.type.value, t.Optional):
            return None
        return Code(f"{self.helper('ofPairs')} [(key, Nothing) | key <- {self.slot_list(args[0]).text}]", APPLIED)

    def attempted(self, args: Sequence[ir.Expr]) -> Code:
        """A driver's call with its arguments as they are after it."""
        thunk, kept = args
        assert isinstance(thunk, ir.Lambda)
        assert isinstance(kept, ir.TupleLit)
        names = [self.expr(i) for i in kept.items]
        packed = names[0] if len(names) == 1 else f"({', '.join(names)})"
        flat = ["encoded", *(f"x{i}" for i in range(len(names)))]
        inner = f"({', '.join(flat[1:])})"
        shape = f"\\({', '.join(flat)}) -> (encoded, {inner})"
        head = self.helper("driverChanging")
        if self.acts(thunk.body):
            body = thunk.body.term if isinstance(thunk.body, terms.Inline) else terms.Value(thunk.body)
            lines = self.attach(f"{head} {packed} $" if len(names) == 1 else f"{head} {packed} $ fmap ({shape}) $", self.acted(body))
            return Code("\n".join(lines), OPEN)
        call = self.expr(thunk.body)
        shaped = call if len(names) == 1 else f"case {call} of {shape[1:]}"
        return Code(f"{head} {packed} (return ({shaped}))", APPLIED)

    def expr_Interp(self, node: ir.Interp) -> Code:
        rank = self.operators.infix["++"]
        texts = [self.expr(ir.Const(p.value, type=t.STR) if isinstance(p, ir.Const) else self.interpolated(p), rank) for p in node.parts]
        return Code(" ++ ".join(texts) or '""', rank if len(texts) > 1 else APPLIED)

    def interpolated(self, part: Any) -> ir.Expr:
        if part.conversion == "r":
            return ir.Op("str.repr", (part.value,), type=t.STR)
        return self.shown(part.value)

    # --- slots --------------------------------------------------------------------------------------------------------

    def slot_list(self, node: ir.Expr) -> Code:
        """What can be gone over as a list: characters of a text, keys of a dictionary."""
        match node.type:
            case t.Str():
                return Code(f"map (: []) {self.expr(node, POSTFIX)}", APPLIED)
            case t.Dict():
                return Code(f"map fst {self.expr(node, POSTFIX)}", APPLIED)
            case t.Set():
                return Code(f"Set.toList {self.expr(node, POSTFIX)}", APPLIED)
            case t.List() | t.Iter():
                return self.code(node)
            case t.Bytes():
                return Code(f"map fromIntegral (ByteString.unpack {self.expr(node, POSTFIX)})", APPLIED)
            case t.Tuple(items=items) if isinstance(node, ir.TupleLit) and len(set(items)) == 1:
                return self.expr_ListLit(ir.ListLit(node.items))
            case t.Tuple(items=items) if len(set(items)) == 1 and len(items) > 1:
                names = ", ".join(f"x{i}" for i in range(len(items)))
                return Code(f"(case {self.expr(node)} of ({names}) -> [{names}])")
            case _:
                raise UnsupportedError("iterable", f"{t.show(node.type)} is not gone over here", node.span)

    def expr_Range(self, node: ir.Range) -> Code:
        """``[a .. b - 1]``, ``[a, a + 2 .. b - 1]``; steps that are not literals by a helper."""
        if isinstance(node.step, ir.Const) and node.step.value not in (0, 1) and self.repeatable(node.start):
            start, step = self.expr(node.start, self.operators.infix["-"]), node.step.value
            second = str(node.start.value + step) if isinstance(node.start, ir.Const) else f"{start} {'+' if step > 0 else '-'} {abs(step)}"
            return Code(f"[{start}, {second} .. {self.last(node.stop, 1 if step > 0 else -1)}]")
        if node.step == ir.Const(-1, type=node.step.type):
            return Code(f"reverse [{self.last(node.stop, -1)} .. {self.expr(node.start)}]", APPLIED)
        if node.step != ir.Const(1, type=node.step.type):
            return self.rule("range", (node.start, node.stop, node.step), node)
        self.fired.append(f"{self.ID}:range")
        return Code(f"[{self.expr(node.start)} .. {self.last(node.stop, 1)}]")

    def last(self, stop: ir.Expr, step: int) -> str:
        """The number before the one that a range does not reach."""
        match stop:
            case ir.Const(value=int() as value):
                return str(value - step)
            case ir.Arith(op="-", left=left, right=ir.Const(value=1)) if step < 0:
                return self.expr(left)
            case ir.Arith(op="+", left=left, right=ir.Const(value=1)) if step > 0:
                return self.expr(left)
            case _:
                return f"{self.expr(stop, self.operators.infix['-'])} {'-' if step > 0 else '+'} 1"


def in_parentheses(text: str) -> str:
    """The text as an argument: in parentheses, unless it is a word or has them."""
    bare = text.replace(",", ";")  # a tuple has them, too
    return text if re.fullmatch(r"[\w.']+", text) or without_parentheses(bare) != bare else f"({text})"


def without_parentheses(text: str) -> str:
    """The text without a pair of parentheses around it all, as far as that can be told."""
    if not text.startswith("(") or re.search(r"""['"]""", text):
        return text
    depth, outermost = 0, ""
    for char in text[:-1]:
        depth += (char in "([{") - (char in ")]}")
        outermost += char if char == "," and depth == 1 else ""
        if depth == 0:
            return text
    return text if outermost else text[1:-1]


def untold(node: ir.Expr) -> bool:
    """Is the type of an expression open, as far as its literals go?"""
    match node:
        case ir.Const(value=value):
            return value is None or (isinstance(value, int | float) and not isinstance(value, bool))
        case ir.ListLit(items=items) | ir.SetLit(items=items):
            return all(map(untold, items))
        case ir.TupleLit(items=items):
            return any(map(untold, items))
        case ir.DictLit(entries=entries):
            return all(untold(k) or untold(v) for k, v in entries)
        case ir.Comp(elem=elem, value=value):
            return untold(elem) or (value is not None and untold(value))
        case ir.Coerce(operand=operand):
            return untold(operand)
        case ir.IfExp(then=then, orelse=orelse):
            return untold(then) and untold(orelse)
        case ir.Op(args=args):
            return any(map(untold, args))
        case _:
            return False


def loose_numbers(function: ir.Function) -> frozenset[str]:
    """Integer variables that are made of literals and themselves and compared with literals only: nothing else tells GHC their type."""
    seen = Counter(n.id for n in ir.walk(function, ir.Name) if isinstance(n, ir.Name) and isinstance(n.type, t.Int))
    explained: Counter[str] = Counter()
    for node in ir.walk(function, ir.Declare, ir.Assign, ir.Compare):
        match node:
            case ir.Declare(name=name, value=ir.Expr() as value) if (own := _own_uses(value, name)) is not None:
                explained[name] += own
            case ir.Assign(target=ir.Name(id=name), value=value) if (own := _own_uses(value, name)) is not None:
                explained[name] += own + 1
            case ir.Compare(left=ir.Name(id=name), right=ir.Const()) | ir.Compare(left=ir.Const(), right=ir.Name(id=name)):
                explained[name] += 1
    return frozenset(name for name, count in explained.items() if count == seen[name])


def _own_uses(value: ir.Expr, name: str) -> int | None:
    """How often a variable stands in what it is to be, where there is nothing else but literals."""
    nodes = list(ir.walk(value))
    own = sum(isinstance(n, ir.Name) and n.id == name for n in nodes)
    return own if all(isinstance(n, ir.Const | ir.Arith) or (isinstance(n, ir.Name) and n.id == name) for n in nodes) else None


def thunk(g: Haskell, args: Sequence[ir.Expr], name: str) -> Code | None:
    """A driver's call, not evaluated before it is asked for."""
    (made,) = args
    if not isinstance(made, ir.Lambda):
        return None
    body = made.body
    if not g.acts(body):
        return Code(f"{g.helper(name)} (return {g.expr(body, POSTFIX)})", APPLIED)
    match body:
        case ir.Call(func=func, args=(call,)) if g.is_acting(call) and func not in g.acting:
            return Code(f"{g.helper(name)} ({g.callee(func)} <$> {g.expr(call)})", APPLIED)
        case _:
            return Code(f"{g.helper(name)} ({g.expr(body)})", APPLIED)


Special = Callable[[Haskell, Sequence[ir.Expr], ir.Expr], Code | None]
#: What a helper does with a wrong value.
_WRONG_VALUE = re.compile(r'throw \(ValueError ("[^"]*"|\((?:[^()]|\([^()]*\))*\))\)')

_SPECIAL: dict[str, Special] = {
    "io.print": lambda g, args, node: g.printed(args[0]),
    "dict.fromkeys": lambda g, args, node: g.from_keys(args, node),
    "codec.dynamic": lambda g, args, node: g.encoded_union(args),
    "str.of": lambda g, args, node: g.exception_text(args[0]) or g.shown_as(args[0], quoted=False),
    "str.repr": lambda g, args, node: g.shown_as(args[0], quoted=True),
    "str.replace": lambda g, args, node: g.of_parts(args, "intercalate {1} {0}", APPLIED),
    "str.count": lambda g, args, node: g.of_parts(args, "length {0} - 1", g.operators.infix["-"]),
    "driver.attempt": lambda g, args, node: thunk(g, args, "driverAttempt"),
    "driver.attempt_none": lambda g, args, node: thunk(g, args, "driverAttemptNone"),
    "driver.attempt_changing": lambda g, args, node: g.attempted(args),
}


def counts_members(term: terms.Term) -> bool:
    """A set with numbers of places in it: its order needs their type, which ``zip [0 ..]`` leaves open."""
    if not isinstance(term, terms.Value) or not isinstance(term.expr, ir.Comp) or term.expr.kind != "set":
        return False
    return any(isinstance(c.iterable, ir.Op) and c.iterable.concept == "iter.enumerate" for c in term.expr.clauses)


GENERATOR = Haskell
