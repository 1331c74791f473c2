"""Loops of OCaml: folds, local functions that call themselves, sequences of generators."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import POSTFIX, Code, element_type
from dragoman.transpile.generators.ocaml_texts import Texts
from dragoman.transpile.generators.ocaml_values import APPLIED
from dragoman.transpile.generators.patterns import kind
from dragoman.transpile.passes import terms
from dragoman.transpile.passes.comprehensions import is_refutable

#: Where a line becomes too long for one.
WIDTH = 88


class Loops(Texts):
    """What OCaml makes of a loop, and of a generator."""

    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: How the next turn of the recursion at hand is started, and what follows its arguments.
        self.jump: tuple[str, str] = ("", "")
        #: A generator's sequence is written, whose elements are evaluated when they are wanted.
        self.delayed = False

    def pattern(self, target: ir.Expr, outer: bool = False) -> str:
        raise NotImplementedError

    def pack(self, items: Sequence[ir.Expr]) -> str:
        raise NotImplementedError

    def enclosed(self, lines: list[str]) -> list[str]:
        raise NotImplementedError

    def deeper(self, lines: Sequence[str]) -> list[str]:
        raise NotImplementedError

    def lines_(self, lines: Sequence[str]) -> None:
        raise NotImplementedError

    def slot_list(self, node: ir.Expr) -> Code:
        raise NotImplementedError

    def term_Fold(self, term: terms.Fold) -> None:
        body = self.inner(term.body)
        names = [c.name for c in term.carried]
        if not names and not term.stops and self.counted(term.iterable) and isinstance(term.pattern, ir.Name):
            assert isinstance(term.iterable, ir.Range)
            self.line(f"for {self.pattern(term.pattern)} = {self.expr(term.iterable.start, 1)} to {self.last(term.iterable.stop)} do")
            self.indented(body)
            self.line("done")
            return
        if self.is_lazy(term.iterable) and term.stops:
            pattern, source = self.pattern(term.pattern), ""
        else:
            pattern, source = self.iteration(term.pattern, term.iterable)
        text = None if term.stops else self.text_of(term.iterable)
        module, source = ("List", source) if text is None else ("String", self.expr(text, POSTFIX))
        if not names and not term.stops:
            self.call_with(f"{module}.iter (fun {pattern} ->", body, source)
            return
        carried = self.pattern(ir.TupleLit(tuple(names))) if len(names) > 1 else self.pattern(names[0]) if names else "()"
        if len(names) == 1 and names[0].id not in terms.free(term.body):
            carried = "_"
        start = self.argument(tuple(c.start for c in term.carried))
        function = self.helper("fold_while") if term.stops else f"{module}.fold_left"
        if term.stops and self.is_lazy(term.iterable):
            function, source = self.helper("fold_seq_while"), self.expr(term.iterable, POSTFIX)
        self.call_with(f"{function} (fun {carried} {pattern} ->", body, f"{start} {source}")

    def argument(self, items: Sequence[ir.Expr]) -> str:
        return self.expr(items[0], POSTFIX) if len(items) == 1 else self.pack(items)

    @staticmethod
    def counted(iterable: ir.Expr) -> bool:
        if not isinstance(iterable, ir.Range) or any(kind(e.type) == "bigint" for e in (iterable.start, iterable.stop)):
            return False
        return iterable.step == ir.Const(1, type=iterable.step.type)

    def last(self, stop: ir.Expr) -> str:
        if isinstance(stop, ir.Const):
            return str(stop.value - 1)
        return f"{self.expr(stop, self.operators.infix['-'])} - 1"

    def call_with(self, head: str, body: list[str], rest: str) -> None:
        """A call whose first argument is a function."""
        one = f"{head} {body[0]}) {rest}"
        if len(body) == 1 and len(one) + 2 * self.depth <= WIDTH:
            self.line(one)
            return
        self.line(head)
        self.indented(body)
        self.line(f") {rest}")

    def term_Next(self, term: terms.Next) -> None:
        self.line(f"`Next {self.argument(term.items)}")

    def term_Stop(self, term: terms.Stop) -> None:
        self.line(f"`Stop {self.argument(term.items)}")

    def term_Done(self, term: terms.Done) -> None:
        self.line(f"`Done {self.argument(term.items)}")

    def term_Loop(self, term: terms.Loop) -> None:
        name = self.fresh(term.stem)
        later = " ()" if self.delayed and term.carried and terms.is_sequence(term.body) else ""
        outer, self.jump = self.jump, (name, later)
        body = self.inner(term.body)
        self.jump = outer
        params = (" ".join(self.name(c.name.id) for c in term.carried) or "()") + later
        self.line(f"let rec {name} {params} =")
        self.indented(body)
        self.line("in")
        self.line(f"{name} {' '.join(self.expr(c.start, POSTFIX) for c in term.carried) or '()'}{later}")

    def term_Walk(self, term: terms.Walk) -> None:
        if self.is_lazy(term.iterable):
            self.walk_sequence(term)
            return
        name, rest = self.fresh(term.stem), self.fresh("rest")
        pattern, source = self.iteration(term.pattern, term.iterable)
        outer, self.jump = self.jump, (name, f" {rest}")
        body = self.inner(term.body)
        self.jump = outer
        params = "".join(f" {self.name(c.name.id)}" for c in term.carried)
        self.line(f"let rec {name}{params} = function")
        self.depth += 1
        self.arm("[]", self.inner(term.exit))
        self.arm(f"{pattern} :: {rest if any(isinstance(x, terms.Jump) for x in terms.terms(term.body)) else '_'}", body)
        self.depth -= 1
        self.line("in")
        self.line(f"{name}{''.join(' ' + self.expr(c.start, POSTFIX) for c in term.carried)} {source}")

    def arm(self, pattern: str, lines: list[str]) -> None:
        if len(lines) == 1 and len(pattern) + len(lines[0]) + 8 + 2 * self.depth <= WIDTH and not lines[0].startswith("match "):
            self.line(f"| {pattern} -> {lines[0]}")
            return
        self.line(f"| {pattern} ->")
        self.depth += 1
        self.indented(self.enclosed(lines) if any(line.startswith(("match ", "try ")) for line in lines) else lines)
        self.depth -= 1

    def term_Jump(self, term: terms.Jump) -> None:
        name, rest = self.jump
        given = "".join(f" {self.expr(i, POSTFIX)}" for i in term.items)
        self.line(f"{name}{given}{rest}" if given or rest else f"{name} ()")

    # A generator without end is a Seq.t: a function that gives the next element and the sequence after it.

    def sequence(self, term: terms.Term) -> list[str]:
        """The lines of a generator's body."""
        self.delayed = True
        match term:
            case terms.Seq(binds=binds, value=terms.Loop()) if not any(
                map(terms.effectful, (e for b in binds for e in terms.leaves(b.value)))
            ):
                lines = self.inner(term)
            case terms.Loop():
                lines = self.inner(term)
            case _:
                return self.thunk(term)
        self.delayed = False
        return [*lines[:-1], lines[-1].removesuffix(" ()")]

    def thunk(self, term: terms.Term) -> list[str]:
        outer, self.delayed = self.delayed, True
        lines = self.inner(term)
        self.delayed = outer
        return [f"fun () -> {lines[0]}"] if len(lines) == 1 else ["fun () ->", *self.deeper(lines)]

    def of_sequence(self, key: str, args: Sequence[ir.Expr], sequence: ir.Expr, node: ir.Expr) -> Code:
        """What is taken of a sequence that may have no end."""
        source = self.expr(sequence, POSTFIX)
        match key, args:
            case "iter.of", _:
                return self.code(sequence)
            case "iter.takewhile", (test, _):
                return Code(f"{self.helper('take_while_seq')} {self.expr(test, POSTFIX)} {source}", APPLIED)
            case "iter.slice", (_, start, stop):
                taken = f"{self.helper('take_seq')} {self.expr(stop, POSTFIX)} {source}"
                from_start = start == ir.Const(0, type=start.type)
                return Code(taken if from_start else f"{self.helper('drop')} {self.expr(start, POSTFIX)} ({taken})", APPLIED)
            case "iter.next", _:
                return Code(f"{self.helper('uncons')} {source}", APPLIED)
            case "iter.first", _:
                return Code(f"fst ({self.helper('uncons')} {source})", APPLIED)
            case _:
                raise UnsupportedError("generator", f"{key} of a generator without end has no form in OCaml", node.span)

    def term_Emit(self, term: terms.Emit) -> None:
        value = self.expr(term.value, 6)
        if isinstance(term.rest, terms.Exhausted):
            self.line(f"Seq.Cons ({value}, Seq.empty)")
        elif isinstance(term.rest, terms.Jump) and self.jump[1] in ("", " ()"):
            self.line(f"Seq.Cons ({value}, {self.inner(term.rest)[0].removesuffix(' ()')})")
        else:
            first, *rest = self.thunk(term.rest)
            self.lines_([f"Seq.Cons ({value}, {first}", *rest[:-1], f"{rest[-1]})"] if rest else [f"Seq.Cons ({value}, {first})"])

    def term_Exhausted(self, term: terms.Exhausted) -> None:
        self.line("Seq.Nil")

    def walk_sequence(self, term: terms.Walk) -> None:
        """A recursion over the elements of a sequence that may have no end."""
        name, rest = self.fresh(term.stem), self.fresh("rest")
        outer, self.jump = self.jump, (name, f" {rest}")
        body = self.inner(term.body)
        self.jump = outer
        params = "".join(f" {self.name(c.name.id)}" for c in term.carried)
        self.line(f"let rec {name}{params} items =")
        self.depth += 1
        self.line("match items () with")
        self.arm("Seq.Nil", self.inner(term.exit))
        self.arm(f"Seq.Cons ({self.pattern(term.pattern)}, {rest})", body)
        self.depth -= 1
        self.line("in")
        self.line(f"{name}{''.join(' ' + self.expr(c.start, POSTFIX) for c in term.carried)} {self.expr(term.iterable, POSTFIX)}")

    def term_Resume(self, term: terms.Resume) -> None:
        value = self.inner(term.value)
        if len(value) == 1:
            self.line(f"begin match {value[0]} with")
        else:
            self.line("begin match")
            self.indented(value)
            self.line("with")
        for word, names, then in (("Done", term.results, term.done), ("Next", term.names, term.rest)):
            shown = [self.name(n.id) for n in names]
            self.arm(f"`{word} {shown[0] if len(shown) == 1 else '(' + ', '.join(shown) + ')'}", self.inner(then))
        self.line("end")

    def iteration(self, pattern: ir.Expr, iterable: ir.Expr) -> tuple[str, str]:
        """The pattern and the list of what is gone over, as arguments."""
        elem = element_type(iterable.type)
        source = self.enclose(self.slot_list(iterable), POSTFIX)
        if isinstance(pattern, ir.TupleLit) and not isinstance(elem, t.Tuple):
            if not isinstance(elem, t.List):
                raise UnsupportedError("unpack", "elements that are no tuples or lists are not taken apart by a pattern", pattern.span)
            kept, arms = self.list_arms(pattern)
            return self.pattern(kept), f"(List.map (function {' '.join(arms)[2:]}) {source})"
        if is_refutable(pattern):
            raise UnsupportedError("unpack", "a list within a pair is not taken apart by a pattern", pattern.span)
        return self.pattern(pattern), source

    def list_arms(self, pattern: ir.TupleLit) -> tuple[ir.TupleLit, list[str]]:
        """What of a pattern has names, and the arms of a match that give it for a list of so many elements."""
        size, rest = len(pattern.items), "_"
        raised = f'raise (Invalid_argument "expected {size} values to unpack")'
        if self.tells("ValueError"):
            rest = self.fresh("items")
            raised = f"raise (Invalid_argument ({self.helper('unpack_failure')} {size} {rest}))"
        kept = tuple(i for i in pattern.items if i != ir.Name("_", type=i.type))
        names = "; ".join(map(self.pattern, pattern.items))
        given = ", ".join(map(self.pattern, kept)) or "()"
        return dataclasses.replace(pattern, items=kept), [f"| [{names}] -> ({given})", f"| {rest} -> {raised}"]
