"""Loops of Elixir: ``Enum.reduce`` and its kin, private functions that call themselves, streams of generators without end."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import Diagnostic, UnsupportedError
from dragoman.transpile.generators.base import element_type
from dragoman.transpile.generators.elixir_structs import WIDTH, Structs
from dragoman.transpile.generators.functional import are_so_many
from dragoman.transpile.passes import terms


class Loops(Structs):
    """What Elixir makes of a loop, and of a generator, which is one."""

    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: The bodies of private functions, to be written after the function at hand.
        self.later: list[list[str]] = []
        #: How the next turn of the recursion at hand is started: its function, and what it always passes.
        self.jump: tuple[str, list[str]] | None = None
        #: The words of a value that says how it ended.
        self.words = ("cont", "halt")
        #: The elements that a turn of a generator's loop gives, and whether each turn gives one.
        self.given: tuple[str, ...] | None = None
        self.unfolds = False
        self.function_names: set[str] = set()
        #: The variables of the module, and how each is written.
        self.attributes: dict[str, str] = {}

    def private(self, stem: str) -> str:
        raise NotImplementedError

    def pattern(self, target: ir.Expr, listed: bool = False) -> str:
        raise NotImplementedError

    def assign(self, pattern: str, lines: list[str]) -> None:
        raise NotImplementedError

    def pack(self, items: Sequence[ir.Expr]) -> str:
        raise NotImplementedError

    def indented(self, lines: list[str]) -> None:
        raise NotImplementedError

    def term_Seq(self, term: terms.Seq) -> None:
        raise NotImplementedError

    def guarded(self, name: str, write: Callable[[], None], instead: Callable[[Diagnostic], None], *nodes: ir.Node) -> bool:
        """The loops of what is refused are not written either."""
        mark = len(self.later)

        def alone(diagnostic: Diagnostic) -> None:
            del self.later[mark:]
            instead(diagnostic)

        return super().guarded(name, write, alone, *nodes)

    @staticmethod
    def parenthesised(text: str) -> str:
        raise NotImplementedError

    def term_Fold(self, term: terms.Fold) -> None:
        pattern, source = self.iteration(term.pattern, term.iterable)
        names = [c.name for c in term.carried]
        outer, self.words = self.words, ("cont", "halt")
        body = self.inner(term.body)
        self.words = outer
        if not names and not term.stops:
            self.call_with(f"Enum.each({source}, ", f"fn {pattern} ->", body)
            return
        carried = self.pattern(ir.TupleLit(tuple(names))) if len(names) > 1 else self.pattern(names[0]) if names else "_"
        if len(names) == 1 and names[0].id not in terms.free(term.body):
            carried = "_" + carried
        start = self.pack([c.start for c in term.carried]) if names else ":ok"
        function = "Enum.reduce_while" if term.stops else "Enum.reduce"
        self.call_with(f"{function}({source}, {start}, ", f"fn {pattern}, {carried} ->", body)

    def call_with(self, call: str, head: str, body: list[str]) -> None:
        """A call whose last argument is a function."""
        one = f"{call}{head} {body[0]} end)"
        if len(body) == 1 and len(one) + 2 * self.depth <= WIDTH:
            self.line(one)
            return
        self.line(call + head)
        self.indented(body)
        self.line("end)")

    def term_Next(self, term: terms.Next) -> None:
        self.line(self.ended(self.words[0], term.items))

    def term_Stop(self, term: terms.Stop) -> None:
        self.line(self.ended(self.words[1], term.items))

    def term_Done(self, term: terms.Done) -> None:
        self.line(self.ended("done", term.items))

    def ended(self, word: str, items: Sequence[ir.Expr]) -> str:
        if not items:
            return "{:cont, :ok}" if word == "cont" else "{:halt, :ok}" if word == "halt" else f":{word}"
        return f"{{:{word}, {self.pack(items)}}}"

    def term_Loop(self, term: terms.Loop) -> None:
        name = self.private(term.stem)
        carried = {c.name.id for c in term.carried}
        used = terms.free(term.body)
        outside = [n.id for n in used.values() if n.id not in carried and n.id not in self.attributes and self.is_local(n)]
        params = [*map(self.name, outside), *(self.shown(c.name, c.name.id in used) for c in term.carried)]
        place: list[str] = []
        self.later.append(place)
        body = self.recursion(name, outside, term.body)
        place += [f"defp {name}({', '.join(params)}) do", *self.deeper(body), "end"]
        self.line(f"{name}({', '.join([*map(self.name, outside), *(self.expr(c.start) for c in term.carried)])})")

    def is_local(self, name: ir.Name) -> bool:
        return name.id not in self.function_names

    def shown(self, name: ir.Name, used: bool) -> str:
        return self.name(name.id) if used else f"_{self.name(name.id)}"

    def recursion(self, name: str, outside: list[str], body: terms.Term) -> list[str]:
        outer, self.jump = self.jump, (name, [self.name(n) for n in outside])
        lines = self.inner(body)
        self.jump = outer
        return lines

    def deeper(self, lines: list[str]) -> list[str]:
        return [self.INDENT + line if line else "" for line in lines]

    def term_Walk(self, term: terms.Walk) -> None:
        if self.is_lazy(term.iterable):
            raise UnsupportedError("generator", "a stream is gone over by a recursion here", term.iterable.span)
        name = self.private(term.stem)
        pattern, source = self.iteration(term.pattern, term.iterable)
        carried = {c.name.id for c in term.carried}
        own = {n.id for n in terms.bound_names(term.pattern)}
        used, used_at_end = terms.free(term.body), terms.free(term.exit)
        free = {**used, **used_at_end}
        outside = [n for n in free.values() if n.id not in carried and (n.id not in own or n.id in used_at_end) and self.is_local(n)]
        outside = [n for n in outside if n.id not in self.attributes]
        ids = [n.id for n in outside]
        rest = "rest" if "rest" not in {self.name(n) for n in [*free, *own, *carried]} else "others"
        jumps = any(isinstance(x, terms.Jump) for x in terms.terms(term.body))
        turn = [*(self.shown(n, n.id in used or jumps) for n in outside), *(self.shown(c.name, c.name.id in used) for c in term.carried)]
        end = [
            *(self.shown(n, n.id in used_at_end) for n in outside),
            *(self.shown(c.name, c.name.id in used_at_end) for c in term.carried),
        ]
        lines: list[str] = []
        self.later.append(lines)
        outer, self.jump = self.jump, (name, [rest, *map(self.name, ids)])
        body = self.inner(term.body)
        self.jump = outer
        exit_ = self.inner(term.exit)
        head = f"defp {name}([{pattern} | {rest if jumps else '_'}]{''.join(f', {p}' for p in turn)})"
        last = f"defp {name}([]{''.join(f', {p}' for p in end)})"
        lines += [f"{head} do", *self.deeper(body), "end", ""]
        one = f"{last}, do: {self.parenthesised(exit_[0])}" if len(exit_) == 1 else ""
        lines += [one] if one and len(one) <= WIDTH else [f"{last} do", *self.deeper(exit_), "end"]
        start = [self.listed(term.iterable, source), *map(self.name, ids), *(self.expr(c.start) for c in term.carried)]
        self.line(f"{name}({', '.join(start)})")

    def listed(self, iterable: ir.Expr, source: str) -> str:
        """What is gone over as a list, which it is already but for ranges, sets and maps."""
        over = isinstance(iterable, ir.Op) and iterable.concept == "dict.items" and not self.ordered
        lazy = isinstance(iterable, ir.Range) or isinstance(iterable.type, t.Set) or over
        return f"Enum.to_list({source})" if lazy else source

    # A generator without end is a stream, each turn of whose loop gives some elements and the next state.

    def sequence(self, term: terms.Term, function: ir.Function) -> None:
        binds, loop = (term.binds, term.value) if isinstance(term, terms.Seq) else ((), term)
        if not isinstance(loop, terms.Loop):
            raise UnsupportedError("generator", "a generator that is no loop has no form in Elixir yet", function.span)
        names, starts = tuple(c.name for c in loop.carried), tuple(c.start for c in loop.carried)
        if binds:
            self.term_Seq(terms.Seq(binds, terms.Pack(())))
            if self.lines[-1].text.strip() == "nil":
                self.lines.pop()
        state = self.pattern(names[0] if len(names) == 1 else ir.TupleLit(names, type=t.ANY))
        outer, self.given = self.given, ()
        self.unfolds = isinstance(loop.body, terms.Emit) and isinstance(loop.body.rest, terms.Jump)
        body = self.inner(loop.body)
        self.given = outer
        if self.unfolds and len(body) == 1:
            self.line(f"Stream.unfold({self.state(starts)}, fn {state} -> {body[0]} end)")
            self.unfolds = False
            return
        if self.unfolds:
            self.lines_([f"Stream.unfold({self.state(starts)}, fn {state} ->", *self.deeper(body), "end)"])
            self.unfolds = False
            return
        head = [f"Stream.resource(fn -> {self.state(starts)} end, fn {state} ->"]
        self.lines_([*head, *self.deeper(body), "end, fn _ -> :ok end)"])

    def lines_(self, lines: Sequence[str]) -> None:
        for line in lines:
            self.line(line)

    def state(self, items: Sequence[ir.Expr]) -> str:
        """What a stream carries from turn to turn."""
        texts = [self.expr(i) for i in items]
        return texts[0] if len(texts) == 1 else f"{{{', '.join(texts)}}}"

    def term_Emit(self, term: terms.Emit) -> None:
        if isinstance(term.rest, terms.Jump | terms.Exhausted) or isinstance(term.value, ir.Const):
            value = self.expr(term.value)
        else:
            value = self.fresh("element")
            self.line(f"{value} = {self.expr(term.value)}")
        outer = self.given
        self.given = (*(outer or ()), value)
        self.term(term.rest)
        self.given = outer

    def term_Exhausted(self, term: terms.Exhausted) -> None:
        self.line("{:halt, nil}")

    def term_Jump(self, term: terms.Jump) -> None:
        if self.given is not None:
            state = self.state(term.items)
            self.line(f"{{{self.given[0]}, {state}}}" if self.unfolds else f"{{[{', '.join(self.given)}], {state}}}")
            return
        assert self.jump is not None
        name, passed = self.jump
        self.line(f"{name}({', '.join([*passed, *map(self.expr, term.items)])})")

    def term_Resume(self, term: terms.Resume) -> None:
        outer, self.words = self.words, ("next", "halt")
        value = self.inner(term.value)
        self.words = outer
        if len(value) == 1 and len(value[0]) + 8 + 2 * self.depth <= WIDTH:
            subject = value[0]
        else:
            subject = self.fresh("outcome")
            self.assign(subject, value)
        self.line(f"case {subject} do")
        self.depth += 1
        arms = []
        for word, names, then in (("done", term.results, term.done), ("next", term.names, term.rest)):
            mentioned = terms.free(then)
            shown = ", ".join(self.shown(n, n.id in mentioned) for n in names)
            shown = f"{{{shown}}}" if len(names) > 1 else shown
            arms.append((f"{{:{word}, {shown}}}" if shown else f":{word}", self.inner(then)))
        for i, (pattern, lines) in enumerate(arms):
            if all(len(x) == 1 for _, x in arms):
                self.line(f"{pattern} -> {lines[0]}")
                continue
            if i:
                self.line()
            self.line(f"{pattern} ->")
            self.indented(lines)
        self.depth -= 1
        self.line("end")

    def iteration(self, pattern: ir.Expr, iterable: ir.Expr) -> tuple[str, str]:
        """The pattern and the source of ``for``, ``Enum.each`` and the like."""
        match iterable, pattern:
            case ir.Op(concept="iter.enumerate", args=(inner, start)), ir.TupleLit(items=(index, item)):
                offset = "" if start == ir.Const(0, type=start.type) else f", {self.expr(start)}"
                return f"{{{self.pattern(item)}, {self.pattern(index)}}}", f"Enum.with_index({self.slot_enum(inner).text}{offset})"
            case ir.Op(concept="dict.items", args=(d,)), _:
                return self.pattern(pattern), self.expr(d)
            case ir.Expr(type=t.Dict()), ir.Name() if self.ordered:
                return f"{{{self.pattern(pattern)}, _}}", self.expr(iterable)
            case _:
                if isinstance(pattern, ir.TupleLit) and not isinstance(element_type(iterable.type), t.Tuple):
                    if are_so_many(iterable, len(pattern.items)):
                        return self.pattern(pattern, listed=True), self.slot_enum(iterable).text
                    if not isinstance(element_type(iterable.type), t.AnyT):
                        size = len(pattern.items)
                        checked = f"Enum.map({self.slot_enum(iterable).text}, &{self.helper('unpack')}(&1, {size}))"
                        return self.pattern(pattern, listed=True), checked
                return self.pattern(pattern), self.slot_enum(iterable).text
