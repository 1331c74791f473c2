"""Actions of Haskell: do blocks for functions that print, read, handle exceptions or call such; everything else stays pure."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cached_property

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import POSTFIX
from dragoman.transpile.generators.haskell_types import APPLIED, OPEN, WIDTH, HaskellTypes
from dragoman.transpile.passes import terms
from dragoman.transpile.passes.rebinding import with_operands

_ACTS = ("io.", "sys.", "driver.", "time.", "random.")
#: What is a value for all its name says.
_PURE = frozenset({"sys.maxsize"})
#: The nodes of which some act.
_ACTING = (ir.Op, ir.Call, ir.MethodCall, ir.New, ir.Try, *terms.STATE)


class Actions(HaskellTypes):
    """Terms as the statements of do blocks; what an expression does inside is done in a statement before it."""

    #: Variables that have a value where the text at hand stands: a let of the same name would be recursive.
    scope: set[str]
    #: How the next turn of the recursion at hand is started, and what follows its arguments.
    jump: tuple[str, str]
    #: Do local definitions get signatures where nothing else tells their types?
    signing: bool

    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        self.caught = ""
        #: Which class a handler's variable is of, by its constructor, and of which variables fields were read.
        self.caught_as: dict[str, str] = {}
        self.read_fields: set[str] = set()

    @cached_property
    def acting(self) -> frozenset[str]:
        """The functions that act (see ``acting_functions``): those of the module, and those of a driver's candidate."""
        return acting_functions(self.module) | (acting_functions(self.called) if self.called is not None else frozenset())

    # What the rest of the generator says.

    @property
    def recorded(self) -> frozenset[str]:
        """Names of exceptions that are records."""
        raise NotImplementedError

    def pattern(self, target: ir.Expr) -> str:
        raise NotImplementedError

    def binding(self, names: Iterable[str]) -> object:
        raise NotImplementedError

    def let_binding(self, bind: terms.Bind) -> tuple[str, list[str]]:
        raise NotImplementedError

    def untold(self, term: terms.Term) -> bool:
        raise NotImplementedError

    def iteration(self, pattern: ir.Expr, iterable: ir.Expr) -> tuple[str, str]:
        raise NotImplementedError

    def exception_name(self, cls: str) -> str:
        raise NotImplementedError

    def derived(self, name: str) -> list[str]:
        raise NotImplementedError

    # --- lines --------------------------------------------------------------------------------------------------------

    def deeper(self, lines: Sequence[str], by: int = 1) -> list[str]:
        return [self.INDENT * by + line if line else "" for line in lines]

    def lines_(self, lines: Iterable[str]) -> None:
        for line in lines:
            self.line(line)

    @contextmanager
    def local(self) -> Iterator[None]:
        """Names and scope as they were, afterwards."""
        names, scope, narrowed = dict(self.names), self.scope, self.narrowed
        self.scope = set(scope)
        yield
        self.names = {**self.names, **names}
        self.scope, self.narrowed = scope, narrowed

    def acted(self, term: terms.Term) -> list[str]:
        """The statements of a term on their own, not indented."""
        mark, depth = len(self.lines), self.depth
        self.depth = 0
        with self.local():
            self.act(term)
        text = [line.text for line in self.lines[mark:]]
        fired = [rule for line in self.lines[mark:] for rule in line.rules]
        del self.lines[mark:]
        self.depth = depth
        self.fired.extend(fired)
        return text

    def attach(self, head: str, lines: Sequence[str], hang: int = 1) -> list[str]:
        """A head (``then``, ``x <-``, ``f a =``) and the statements that it governs."""
        if len(lines) == 1 and len(head) + len(lines[0]) + 1 + 2 * self.depth <= WIDTH and not lines[0].startswith("let "):
            return [f"{head} {lines[0]}"]
        statements = sum(not line.startswith((" ", ")")) for line in lines)
        if statements == 1 and not lines[0].startswith("let "):
            opens = lines[0].endswith((" do", "->"))
            return [f"{head} {lines[0]}", *lines[1:]] if opens and head.endswith("<-") else [head, *self.deeper(lines, hang)]
        return [f"{head} do", *self.deeper(lines, hang)]

    # --- terms --------------------------------------------------------------------------------------------------------

    def act(self, term: terms.Term) -> None:
        """The statements of a term; the value of the last is its value."""
        match term:
            case terms.Seq(binds=binds, value=value):
                for bind in binds:
                    self.act_bind(bind)
                if not (isinstance(value, terms.Pack) and not value.items and binds and self.is_unit(binds[-1])):
                    self.act(value)
            case terms.Value(expr=expr):
                self.act_value(expr)
            case terms.Pack(items=items):
                self.give("", items)
            case terms.Next(items=items):
                self.give("Right", items)
            case terms.Stop(items=items) | terms.Done(items=items):
                self.give("Left", items)
            case terms.Branch():
                self.act_branch(term)
            case terms.Raise(exception=exception):
                self.act_raise(exception)
            case terms.Try():
                self.act_try(term)
            case terms.Resume():
                self.act_resume(term)
            case terms.Jump(items=items):
                name, rest = self.jump
                given = "".join(f" {self.expr(self.lifted(i), POSTFIX)}" for i in items)
                self.line(f"{name}{given}{rest}")
            case terms.Fold() | terms.Loop() | terms.Walk():
                self.line(self.repeated(term))
            case _:
                raise UnsupportedError("action", f"{type(term).__name__} has no form among actions")

    @staticmethod
    def is_unit(bind: terms.Bind) -> bool:
        """Is a statement without a result the last one that needs no ``return ()`` after it?"""
        return bind.pattern is None and isinstance(terms.type_of(bind.value), t.NoneT | t.Never)

    def act_bind(self, bind: terms.Bind) -> None:
        value = bind.value
        acts = any(self.acts(leaf) for inner in terms.terms(value) for leaf in terms.leaves(inner))
        acts = acts or any(isinstance(inner, terms.Try) for inner in terms.terms(value))
        if not acts and bind.pattern is not None:
            self.let_statement(bind)
            return
        if isinstance(value, terms.Value) and not self.is_action(value.expr):
            pure = self.lifted(value.expr)
            if bind.pattern is not None:
                self.let_statement(dataclasses.replace(bind, value=terms.Value(pure)))
            elif self.raises(pure):
                self.line(f"_ <- {self.evaluated(pure)}")
            return
        if isinstance(value, terms.Fold | terms.Loop | terms.Walk):
            lines = [self.repeated(value)]
        elif isinstance(value, terms.Value):
            lines = self.action(value.expr)
        elif isinstance(value, terms.Branch):
            lines = self.acted(dataclasses.replace(value, cond=self.lifted(value.cond)))
        else:
            lines = self.acted(value)
        if bind.pattern is None:
            discarded = isinstance(terms.type_of(value), t.NoneT | t.Never)
            self.lines_(lines if discarded else self.attach("_ <-", lines))
            return
        nested = isinstance(bind.pattern, ir.TupleLit) and isinstance(value, terms.Value) and self.for_driver(value.expr)
        type_ = terms.type_of(value)
        if isinstance(bind.pattern, ir.TupleLit) and not isinstance(type_, t.Tuple):
            name = ir.Name(self.fresh("items"), type=type_)
            self.lines_(self.attach(f"{self.name(name.id)} <-", lines))
            self.let_statement(terms.Bind(bind.pattern, terms.Value(name)))
            return
        pattern = self.nested(bind.pattern) if nested else self.pattern(bind.pattern)
        self.lines_(self.attach(f"{pattern} <-", lines))
        self.scope |= {n.id for n in terms.bound_names(bind.pattern)}
        self.forget(bind.pattern)

    def forget(self, pattern: ir.Expr) -> None:
        """What was known of variables that have a new value."""
        bound = {n.id for n in terms.bound_names(pattern)}
        self.narrowed = {k: v for k, v in self.narrowed.items() if k[0] not in bound}

    def let_statement(self, bind: terms.Bind) -> None:
        assert bind.pattern is not None
        head, lines = self.let_binding(bind)
        self.scope |= {n.id for n in terms.bound_names(bind.pattern)}
        if "\n" in head:
            (signature, *more, head) = head.split("\n")
            self.line(f"let {signature}")
            self.lines_(f"    {text}" for text in more)
            self.lines_([f"    {head} {lines[0]}"] if len(lines) == 1 else [f"    {head}", *self.deeper(lines, 3)])
            return
        if len(lines) == 1 and len(head) + len(lines[0]) + 5 + 2 * self.depth <= WIDTH:
            self.line(f"let {head} {lines[0]}")
            return
        self.line(f"let {head}")
        self.lines_(self.deeper(lines, 3))

    @staticmethod
    def for_driver(expr: ir.Expr) -> bool:
        return isinstance(expr, ir.Op) and expr.concept.startswith("driver.")

    def nested(self, pattern: ir.Expr) -> str:
        """The outcome of a driver's call, and the arguments as they are after it."""
        assert isinstance(pattern, ir.TupleLit)
        outcome, *rest = [self.pattern(i) for i in pattern.items]
        return f"({outcome}, {rest[0] if len(rest) == 1 else '(' + ', '.join(rest) + ')'})"

    def evaluated(self, expr: ir.Expr) -> str:
        """An action that evaluates a value as a whole."""
        if self.flat(expr.type):
            return f"evaluate {self.expr(expr, POSTFIX)}"
        return f"evaluate (force {self.expr(expr, POSTFIX)})"

    def act_value(self, expr: ir.Expr) -> None:
        if self.is_action(expr):
            self.lines_(self.action(expr))
            return
        pure = self.lifted(expr)
        if isinstance(pure, ir.Const) and pure.value is None and isinstance(pure.type, t.NoneT):
            self.line("return ()")
        elif self.raises(pure):
            self.line(self.evaluated(pure))
        else:
            self.line(f"return {self.expr(pure, POSTFIX)}")

    def give(self, side: str, items: Sequence[ir.Expr]) -> None:
        """The values of a pack, evaluated where they may raise."""
        done: list[ir.Expr] = []
        for item in map(self.lifted, items):
            if self.raises(item):
                name = self.fresh("value")
                self.line(f"{name} <- {self.evaluated(item)}")
                item = ir.Name(name, type=item.type)
            done.append(item)
        if len(done) == 1:
            text = self.expr(done[0], POSTFIX)
        else:
            text = f"({', '.join(self.expr(i) for i in done)})" if done else "()"
        self.line(f"return ({side} {text})" if side else f"return {text}")

    def act_raise(self, exception: ir.Expr | None) -> None:
        if exception is None and not self.caught:
            raise UnsupportedError("raise", "there is no exception to raise again here")
        self.line(f"throwIO {self.caught if exception is None else self.expr(self.lifted(exception), POSTFIX)}")

    def act_branch(self, term: terms.Branch) -> None:
        cond = self.lifted(term.cond)
        narrowed = self.narrowed_branch(dataclasses.replace(term, cond=cond))
        if narrowed is not None:
            self.lines_(narrowed)
            return
        then_nothing, else_nothing = (isinstance(x, terms.Pack) and not x.items for x in (term.then, term.orelse))
        if isinstance(term.then, terms.Raise) and not isinstance(term.orelse, terms.Raise):
            # A guard: what follows need not be indented.
            self.lines_(self.attach(f"when {self.expr(cond, POSTFIX)} $", self.acted(term.then)))
            self.act(term.orelse)
            return
        if else_nothing and not then_nothing and isinstance(terms.type_of(term.then), t.NoneT | t.Never):
            self.lines_(self.attach(f"when {self.expr(cond, POSTFIX)} $", self.acted(term.then)))
            return
        if then_nothing and not else_nothing and isinstance(terms.type_of(term.orelse), t.NoneT | t.Never):
            self.lines_(self.attach(f"unless {self.expr(cond, POSTFIX)} $", self.acted(term.orelse)))
            return
        then, orelse = self.acted(term.then), self.acted(term.orelse)
        test = self.expr(cond)
        one = f"if {test} then {then[0]} else {orelse[0]}"
        if len(then) == len(orelse) == 1 and len(one) + 2 * self.depth <= WIDTH and not then[0].startswith("if "):
            self.line(one)
            return
        self.line(f"if {test}")
        self.lines_(self.deeper(self.attach("then", then)))
        if orelse[0].startswith("if ") and all(line.startswith(" ") for line in orelse[1:]):
            self.line(f"  else {orelse[0]}")
            self.lines_(self.deeper(orelse[1:]))
        else:
            self.lines_(self.deeper(self.attach("else", orelse)))

    def narrowed_branch(self, term: terms.Branch, pure: bool = False) -> list[str] | None:
        """``if isinstance(x, int)`` as a choice by the constructor of ``x``, whose value then has a name."""
        if not isinstance(term.cond, ir.IsType) or not isinstance(term.cond.operand, ir.Name):
            return None
        variable = term.cond.operand
        if not isinstance(variable.type, t.Union):
            return None
        members = self.tested(term.cond)
        if len(members) != 1:
            return None
        rest = [m for m in variable.type.members if m != members[0]]
        arms: list[str] = []
        for wanted, inner in ((members[0], term.then), (rest[0] if len(rest) == 1 else None, term.orelse)):
            if wanted is None:
                body = self.inner(inner) if pure else self.acted(inner)
                arms.extend(self.arm("_", body, pure))
                continue
            text = self.fresh(f"{self.name(variable.id).rstrip(chr(39))}{self.variant_name(wanted)}")
            with self.narrowing(variable.id, wanted, text):
                body = self.inner(inner) if pure else self.acted(inner)
            used = re.search(rf"\b{text}\b", "\n".join(body))
            arms.extend(self.arm(f"{self.constructor(variable.type, wanted)} {text if used else '_'}", body, pure))
        return [f"case {self.expr(variable)} of", *self.deeper(arms)]

    def variant_name(self, type_: t.Type) -> str:
        raise NotImplementedError

    def arm(self, pattern: str, lines: Sequence[str], pure: bool) -> list[str]:
        if not pure:
            return self.attach(f"{pattern} ->", lines)
        if len(lines) == 1 and len(pattern) + len(lines[0]) + 8 + 2 * self.depth <= WIDTH:
            return [f"{pattern} -> {lines[0]}"]
        return [f"{pattern} ->", *self.deeper(lines)]

    def act_resume(self, term: terms.Resume) -> None:
        lines = self.acted(term.value)
        outcome = self.fresh("outcome")
        self.lines_(self.attach(f"{outcome} <-", lines))
        self.line(f"case {outcome} of")
        for word, names, then in (("Left", term.results, term.done), ("Right", term.names, term.rest)):
            shown = [self.name(n.id) for n in names]
            pattern = shown[0] if len(shown) == 1 else f"({', '.join(shown)})"
            with self.local():
                self.scope |= {n.id for n in names}
                self.lines_(self.deeper(self.attach(f"{word} {pattern} ->", self.acted(then))))

    # --- exceptions ---------------------------------------------------------------------------------------------------

    def act_try(self, term: terms.Try) -> None:
        if term.final is not None:
            final = self.acted(term.final)
            if len(final) > 1:
                name = self.fresh("cleanup")
                self.lines_(self.attach(f"let {name} =", final, 3))
                final = [name]
            inner = dataclasses.replace(term, final=None)
            text = final[0] if re.fullmatch(r"\w+", final[0]) else f"({final[0]})"
            self.lines_(self.attach(f"flip finally {text} $", self.acted(inner if term.handlers else term.body)))
            return
        self.act_handled(term)

    def act_handled(self, term: terms.Try) -> None:
        handlers: list[tuple[list[str], list[str]]] = []
        taken: set[str] = set()
        for rescue in term.handlers:
            classes = [c for c in self.caught_classes(rescue.types) if c not in taken]
            taken.update(classes)
            handlers.extend(self.handler(rescue, classes))
        outer, self.guarding = self.guarding, True
        body = self.acted(term.body)
        self.guarding = outer
        patterns = [(pattern, lines) for found, lines in handlers for pattern in found]
        if len(patterns) == 1:
            pattern, lines = patterns[0]
            if len(lines) == 1 and not lines[0].startswith("let "):
                head = f"handle (\\{pattern} -> {lines[0]}) $"
                if len(head) + 2 * self.depth <= WIDTH:
                    self.lines_(self.attach(head, body))
                    return
            name = self.fresh("recover")
            self.lines_(self.attach(f"let {name} {self.argument_pattern(pattern)} =", lines, 3))
            self.lines_(self.attach(f"handle {name} $", body))
            return
        listed: list[str] = []
        for found, lines in handlers:
            if len(lines) == 1 and not lines[0].startswith("let "):
                listed.extend(f"Handler (\\{pattern} -> {lines[0]})" for pattern in found)
                continue
            for pattern in found:
                name = self.fresh("recover")
                self.lines_(self.attach(f"let {name} {self.argument_pattern(pattern)} =", lines, 3))
                listed.append(f"Handler {name}")
        one = f"flip catches [{', '.join(listed)}] $"
        if len(one) + 2 * self.depth <= WIDTH:
            self.lines_(self.attach(one, body))
            return
        name = self.fresh("handlers")
        self.line(f"let {name} =")
        self.lines_(self.deeper([f"[ {listed[0]},", *(f"  {x}," for x in listed[1:-1]), f"  {listed[-1]}", "]"], 3))
        self.lines_(self.attach(f"flip catches {name} $", body))

    @staticmethod
    def argument_pattern(pattern: str) -> str:
        return pattern if pattern.startswith("(") or "@" in pattern else f"({pattern})"

    def handler(self, rescue: terms.Rescue, classes: Sequence[str]) -> list[tuple[list[str], list[str]]]:
        """The patterns of the exceptions that a handler is for, and its statements: for each class where they read its fields."""
        if not classes:
            return []
        outer = self.caught
        self.caught = name = self.fresh(self.convention(rescue.name)) if rescue.name else self.fresh("raised")
        with self.local():
            if rescue.name:
                self.names[rescue.name] = name
                self.scope.add(rescue.name)
                self.caught_as[rescue.name] = classes[0]
            self.read_fields.discard(rescue.name or "")
            lines = self.acted(rescue.body)
        self.caught = outer
        alike = 1 if rescue.name in self.read_fields else len(classes)
        used = re.search(rf"\b{name}\b", "\n".join(lines))
        bare = [f"{c}{{}}" if c in self.recorded else f"({c} _)" for c in classes[:alike]]
        return [([f"{name}@{c}" if used else c for c in bare], lines), *self.handler(rescue, classes[alike:])]

    def caught_classes(self, names: Sequence[str]) -> list[str]:
        """The constructors of all that canonical classes stand for."""
        table: Mapping[str, list[str]] = self.target.options["caught"]
        out: dict[str, None] = {}
        for name in names or ("BaseException",):
            if name in ("Exception", "BaseException"):
                if any(isinstance(n, ir.Op) and n.concept == "sys.exit" for n in ir.walk(self.module)):
                    raise UnsupportedError("try", "what catches everything would catch exits here")
                return ["SomeException"]
            natives = table.get(name, [name])
            if not natives:
                raise UnsupportedError("try", f"{name} is not caught in Haskell")
            out.update(dict.fromkeys(self.exception_name(c) for c in natives))
            out.update(dict.fromkeys(self.derived(name)))
        return list(out)

    # --- loops --------------------------------------------------------------------------------------------------------

    def repeated(self, term: terms.Fold | terms.Loop | terms.Walk) -> str:
        """A loop: what it needs is written before it; the text is the action that does it."""
        match term:
            case terms.Fold():
                return self.folded(term)
            case terms.Loop(carried=carried):
                name = self.fresh(term.stem)
                start = "".join(f" {self.expr(self.lifted(c.start), POSTFIX)}" for c in carried)
                outer, self.jump = self.jump, (name, "")
                with self.local():
                    self.enter(c.name for c in carried)
                    lines = self.acted(term.body)
                    params = "".join(f" !{self.name(c.name.id)}" for c in carried)
                self.jump = outer
                self.lines_(self.attach(f"let {name}{params} =", lines, 3))
                return f"{name}{start}"
            case terms.Walk(carried=carried):
                name, rest = self.fresh(term.stem), self.fresh("rest")
                pattern, source = self.iteration(term.pattern, self.lifted(term.iterable))
                start = "".join(f" {self.expr(self.lifted(c.start), POSTFIX)}" for c in carried)
                outer, self.jump = self.jump, (name, f" {rest}")
                with self.local():
                    self.enter(c.name for c in carried)
                    leaving = self.acted(term.exit)
                    self.enter(terms.bound_names(term.pattern))
                    lines = self.acted(term.body)
                    params = "".join(f" !{self.name(c.name.id)}" for c in carried)
                self.jump = outer
                goes_on = any(isinstance(x, terms.Jump) for x in terms.terms(term.body))
                first = self.attach(f"let {name}{params} [] =", leaving, 3)
                more = self.attach(f"    {name}{params} ({pattern} : {rest if goes_on else '_'}) =", lines, 3)
                self.lines_([*first, *more])
                return f"{name}{start} {source}"

    def enter(self, names: Iterable[ir.Name]) -> None:
        for name in names:
            self.scope.add(name.id)
            self.forget(name)

    def folded(self, term: terms.Fold) -> str:
        names = [c.name for c in term.carried]
        iterable = self.lifted(term.iterable)
        pattern, source = self.iteration(term.pattern, iterable)
        starts = [self.lifted(c.start) for c in term.carried]
        with self.local():
            self.enter((*names, *terms.bound_names(term.pattern)))
            lines = self.acted(term.body)
            carried = f"!{self.name(names[0].id)}" if len(names) == 1 else f"({', '.join('!' + self.name(n.id) for n in names)})"
        signs = self.signing and any("force " in line for line in lines)
        if signs and isinstance(iterable, ir.ListLit) and self.untold(terms.Value(iterable)):
            source = f"({self.expr(iterable)} :: {self.type_name(iterable.type)})"
        if not names and not term.stops:
            *before, last = self.attach(f"forM_ {source} $ \\{pattern} ->", lines)
            return "\n".join([*before, last])
        name = self.fresh("step")
        shown = [f"{self.expr(s)} :: {self.type_name(s.type)}" if signs and _open_numbers(s) else self.expr(s) for s in starts]
        alone = len(starts) == 1 and "::" not in shown[0]
        start = self.expr(starts[0], POSTFIX) if alone else f"({', '.join(shown)})"
        self.lines_(self.attach(f"let {name} {carried} {pattern} =", lines, 3))
        return f"{self.helper('foldWhileM') if term.stops else 'foldM'} {name} {start} {source}"

    # --- expressions --------------------------------------------------------------------------------------------------

    def is_acting(self, node: ir.Node) -> bool:
        """Is a node itself an operation or a call that acts?"""
        match node:
            case ir.Op(concept=concept):
                return concept.startswith(_ACTS) and concept not in _PURE
            case ir.Call(func=func):
                return func in self.acting
            case ir.MethodCall(obj=ir.Name(id="super", type=t.Class(name=cls)), method="__init__") | ir.New(cls=cls):
                return cls in self.acting
            case ir.MethodCall(method=method):
                return f".{method}" in self.acting
            case _:
                return isinstance(node, terms.STATE)

    def acts(self, expr: ir.Expr) -> bool:
        """Does an expression do something beside giving a value?"""
        for node in ir.walk(expr, *_ACTING, terms.Inline):
            if self.is_acting(node):
                return True
            if isinstance(node, terms.Inline) and any(
                isinstance(x, terms.Try) or any(map(self.acts, terms.leaves(x))) for x in terms.terms(node.term)
            ):
                return True
        return False

    def is_action(self, expr: ir.Expr) -> bool:
        """Is an expression one action, or a choice of such, rather than a value of them?"""
        match expr:
            case ir.IfExp(then=then, orelse=orelse):
                return self.acts(then) or self.acts(orelse)
            case ir.BoolOp(items=items):
                return any(map(self.acts, items[1:]))
            case ir.Comp() | terms.Inline():
                return self.acts(expr)
            case _:
                return self.is_acting(expr)

    def action(self, expr: ir.Expr) -> list[str]:
        """The lines of an action; what its operands do is done before."""
        match expr:
            case ir.IfExp(cond=cond, then=then, orelse=orelse):
                return self.acted(terms.Branch(self.lifted(cond), terms.Value(then), terms.Value(orelse)))
            case ir.BoolOp(op=op, items=(first, *rest)):
                more = rest[0] if len(rest) == 1 else dataclasses.replace(expr, items=tuple(rest))
                known = terms.Value(ir.Const(op == "or", type=t.BOOL))
                branch = (terms.Value(more), known) if op == "and" else (known, terms.Value(more))
                return self.acted(terms.Branch(self.lifted(first), *branch))
            case ir.Comp():
                return self.comprehended(expr)
            case terms.Inline(term=term):
                return self.acted(term)
            case terms.Stored(value=value):
                return self.expr(dataclasses.replace(expr, value=self.lifted(value))).split("\n")
            case _:
                children = [c for c in ir.child_nodes(expr) if isinstance(c, ir.Expr)]
                waits = self.for_driver(expr) and any(isinstance(c, ir.Lambda) for c in children)
                done = children if waits else list(map(self.lifted, children))
                return self.expr(with_operands(expr, children, done)).split("\n")

    def comprehended(self, node: ir.Comp) -> list[str]:
        """A comprehension whose elements are the results of actions."""
        first = node.clauses[0]
        if len(node.clauses) > 1 or any(map(self.acts, first.conditions)) or node.value is not None:
            raise UnsupportedError("action", "a comprehension of several that acts has no form in Haskell here", node.span)
        iterable = self.lifted(first.iterable)
        pattern, source = self.iteration(first.target, iterable)
        if first.conditions:
            tests = ", ".join(self.expr(c, OPEN + 1) for c in first.conditions)
            source = f"[{pattern} | {pattern} <- {source}, {tests}]"
        with self.local():
            self.enter(terms.bound_names(first.target))
            lines = self.acted(terms.Value(node.elem))
        made = "Set.fromList <$> " if node.kind == "set" else ""
        match node.elem:
            case ir.Call(args=(ir.Name() as arg,)) if arg == first.target and self.is_acting(node.elem):
                return [f"{made}mapM {lines[0].rsplit(' ', 1)[0]} {source}"]
            case _:
                return self.attach(f"{made}forM {source} $ \\{pattern} ->", lines)

    def lifted(self, expr: ir.Expr) -> ir.Expr:
        """The expression without actions, which are statements before it."""
        if not self.acts(expr):
            return expr
        if isinstance(expr, ir.Lambda):
            raise UnsupportedError("action", "a function value that acts has no form in Haskell here", expr.span)
        if self.is_action(expr):
            lines = self.action(expr)
            name = self.fresh("value")
            self.lines_(self.attach(f"{name} <-", lines))
            return ir.Name(name, type=expr.type)
        if isinstance(expr, ir.Interp):
            parts = tuple(dataclasses.replace(p, value=self.lifted(p.value)) if isinstance(p, ir.Formatted) else p for p in expr.parts)
            return dataclasses.replace(expr, parts=parts)
        if isinstance(expr, ir.Select) and self.acts(expr.right):
            raise UnsupportedError("action", "the right side of and/or acts here", expr.span)
        children = [c for c in ir.child_nodes(expr) if isinstance(c, ir.Expr)]
        return with_operands(expr, children, [self.lifted(c) for c in children])


def acting_functions(module: ir.Module) -> frozenset[str]:
    """Functions, and methods as ``.name``, that print, read, handle exceptions, see variables that change, or call one that does.

    A class stands for its initialiser.
    """
    bodies: list[tuple[str, ir.Node]] = [(f.name, f) for f in module.functions]
    bodies += [(f".{m.name}", m) for c in module.classes for m in c.methods]
    bodies += [(c.name, c.init if c.init is not None else ir.New(c.base or "", ())) for c in module.classes]
    bodies += [(f"{c.name}.{m.name}", m) for c in module.classes for m in c.static_methods]
    found: set[str] = set()
    calls: dict[str, set[str]] = {name: set() for name, _ in bodies}
    for name, body in bodies:
        for node in ir.walk(body, *_ACTING):
            match node:
                case ir.Op(concept=concept):
                    if concept.startswith(_ACTS) and concept not in _PURE:
                        found.add(name)
                case ir.Call(func=func):
                    calls[name].add(func)
                case ir.MethodCall(obj=ir.Name(id="super", type=t.Class(name=cls)), method="__init__") | ir.New(cls=cls):
                    calls[name].add(cls)
                case ir.MethodCall(method=method):
                    calls[name].add(f".{method}")
                case _:
                    if isinstance(node, (ir.Try, *terms.STATE)):
                        found.add(name)
    while more := {name for name, called in calls.items() if name not in found and not called.isdisjoint(found)}:
        found |= more
    return frozenset(found)


def _open_numbers(node: ir.Expr) -> bool:
    """Is a value an empty container for numbers, whose type ``force`` wants told and nothing may tell?"""
    items = node.items if isinstance(node, ir.ListLit | ir.SetLit) else getattr(node, "entries", None)
    return items == () and _holds_numbers(node.type)


def _holds_numbers(type_: t.Type) -> bool:
    return isinstance(type_, t.Int | t.Float) or any(map(_holds_numbers, t.children(type_)))


__all__ = ["APPLIED", "Actions", "acting_functions"]
