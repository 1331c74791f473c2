"""Loops over iterables as ``for`` loops with an index: lists, sets, maps, characters, and what enumerates, zips or reverses them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import POSTFIX, Code, Raw, element_type
from dragoman.transpile.generators.c_classes import CClasses
from dragoman.transpile.generators.c_types import COMPONENTS, ending, normal
from dragoman.transpile.passes import parallel
from dragoman.transpile.passes.traits import reassigned


@dataclass(frozen=True, slots=True)
class View:
    """Something that a loop goes through by an index: the test that a place is there, how many there are, what is at a place.

    ``at`` gives the item's code, or the codes of its parts where they stand apart.
    """

    test: Callable[[str], str]
    length: str
    at: Callable[[str], Code | tuple[Part, ...]]
    type: t.Type


@dataclass(frozen=True, slots=True)
class Part:
    """One component of an item."""

    value: Code | tuple[Part, ...]
    type: t.Type


class CLoops(CClasses):
    """``for`` loops."""

    def stmt_ForRange(self, node: ir.ForRange) -> None:
        stop = self.range_stop(node)
        step, value = self.counting(node)
        name = self.name(node.var)
        counter = self.fresh("count") if node.var_assigned else name
        less = self.operators.infix["<"] + 1
        if value is None:
            step_name = self.fresh("step")
            self.line(f"int64_t {step_name} = {step};")
            failed = 'raise_error("ValueError", "range() arg 3 must not be zero");'
            self.line(f"if ({step_name} == 0) {failed if self.catches else ending(failed)}")
            test = f"{step_name} > 0 ? {counter} < {self.expr(stop, less)} : {counter} > {self.expr(stop, less)}"
            advance = f"{counter} += {step_name}"
        else:
            if value == 0:
                raise UnsupportedError("range", "the step of a range is zero", node.span)
            test = f"{counter} {'<' if value > 0 else '>'} {self.expr(stop, less)}"
            advance = (
                f"{counter}++" if value == 1 else f"{counter}--" if value == -1 else f"{counter} {'+' if value > 0 else '-'}= {abs(value)}"
            )
        self.line(f"for (int64_t {counter} = {self.expr(node.start)}; {test}; {advance}) {{")
        self.loop_body([f"int64_t {name} = {counter};"] if node.var_assigned else [], node.body)
        self.taken.discard(counter if node.var_assigned else "")

    def range_stop(self, node: ir.ForRange) -> ir.Expr:
        if isinstance(node.stop, ir.Length) and isinstance(node.stop.obj.type, t.Str):
            name = self.fresh("length")
            self.stmt(ir.Declare(name, t.INT, node.stop, mutable=False))
            return ir.Name(name, type=t.INT)
        return super().range_stop(node)

    def loop_body(self, first: Sequence[str], body: ir.Body) -> None:
        outer = dict(self.present)
        self.forget(body)
        self.loops += 1
        self.depth += 1
        for line in first:
            self.line(line)
        self.depth -= 1
        self.block(body)
        self.loops -= 1
        self.present = outer
        self.forget(body)
        self.line("}")

    def block_alone(self, body: ir.Body) -> None:
        """Statements of which it is not known how far they come: what they tell of variables holds among them only."""
        outer = dict(self.present)
        self.block(body)
        self.present = outer
        self.forget(body)

    def forget(self, body: ir.Body) -> None:
        """What was known of variables that some statements assign is known no longer."""
        for n in (n for s in body for n in ir.walk(s, ir.Assign, ir.Assigned)):
            match n:
                case ir.Assign(target=ir.Name(id=name)) | ir.Assigned(name=name):
                    self.present.pop(name, None)

    def stmt_ForEach(self, node: ir.ForEach) -> None:
        target, iterable = node.target, node.iterable
        backwards = isinstance(iterable, ir.Op) and iterable.concept == "iter.reversed"
        if backwards and isinstance(iterable, ir.Op):
            iterable = iterable.args[0]
        counter = ""
        match iterable, target:
            case (
                ir.Op(concept="iter.enumerate", args=(_, ir.Const(value=0))),
                ir.TupleLit(items=(ir.Name(id=index), _)),
            ) if not backwards and index != "_" and index not in reassigned(*node.body):
                counter = self.name(index)
        view = self.view(iterable, node.body)
        own = not counter
        counter = counter or self.fresh("i")
        if backwards:
            self.line(f"for (int64_t {counter} = {view.length} - 1; {counter} >= 0; {counter}--) {{")
        else:
            self.line(f"for (int64_t {counter} = 0; {view.test(counter)}; {counter}++) {{")
        mark = len(self.lines)
        self.depth += 1
        self.bind(target, Part(view.at(counter), view.type), node.body, counter)
        self.depth -= 1
        first = [line.text.strip() for line in self.lines[mark:]] if all(not x.text.endswith("{") for x in self.lines[mark:]) else None
        if first is None:
            made = self.lines[mark:]
            del self.lines[mark:]
            self.lines.extend(made)
            self.loop_body([], node.body)
        else:
            del self.lines[mark:]
            self.loop_body(first, node.body)
        if own:
            self.taken.discard(counter)

    def bind(self, target: ir.Expr, part: Part, body: ir.Body, counter: str) -> None:
        """Declares the names of a loop's target."""
        if isinstance(target, ir.Name):
            if not any(isinstance(n, ir.Name) and n.id == target.id for s in body for n in ir.walk(s)):
                return
            type_ = part.type if isinstance(target.type, t.AnyT) else target.type
            whole = self.whole(part)
            text = self.expr(whole if normal(whole.type) == normal(type_) else ir.Coerce(whole, type=type_))
            if text != self.name(target.id):
                self.line(f"{self.declared(type_, self.name(target.id))} = {text};")
            return
        assert isinstance(target, ir.TupleLit)
        if isinstance(part.value, tuple) and len(part.value) == len(target.items):
            for item, inner in zip(target.items, part.value, strict=True):
                self.bind(item, inner, body, counter)
            return
        whole = self.whole(part)
        if isinstance(normal(part.type), t.Tuple):
            items = normal(part.type).items  # type: ignore[attr-defined]
            code = self.code(whole)
            if len(items) == len(target.items):
                if "(" in code.text:
                    name = self.fresh("pair" if len(items) == 2 else "parts")
                    self.line(f"{self.declared(part.type, name)} = {code.text};")
                    code = Code(name)
                for item, type_, c in zip(target.items, items, COMPONENTS, strict=False):
                    self.bind(item, Part(Code(f"{self.enclose(code, POSTFIX)}.{c}", POSTFIX), type_), body, counter)
                return
        for statement in parallel.unpack(target, whole, self.fresh, told=self.counts_told):
            self.stmt(statement)

    def whole(self, part: Part) -> ir.Expr:
        """A part as one value."""
        if isinstance(part.value, Code):
            return Raw(part.value, type=part.type)
        return ir.TupleLit(tuple(map(self.whole, part.value)), type=part.type)

    # --- what loops go through ----------------------------------------------------------------------------------------

    def view(self, it: ir.Expr, body: ir.Body) -> View:
        ascii_ = self.module.strings == "ascii"
        match it:
            case ir.Op(concept="iter.enumerate", args=(xs, start)):
                return self.enumerated(self.view(xs, body), start)
            case ir.Op(concept="iter.zip", args=args):
                return self.zipped([self.view(a, body) for a in args])
            case ir.Op(concept="iter.reversed", args=(xs,)) if not self.changes(xs, body):
                return self.backwards(self.view(xs, body))
            case ir.Op(concept="str.chars", args=(s,)) if ascii_ and not isinstance(s.type, t.Char):
                text = self.held_text(s, body, "text")
                return View(lambda i: f"{text}[{i}] != '\\0'", f"(int64_t) strlen({text})", lambda i: Code(f"{text}[{i}]", POSTFIX), t.CHAR)
            case ir.Op(concept="dict.items", args=(d,)) if not self.changes(d, body):
                return self.entries(d, body)
            case ir.Op(concept="dict.keys" | "dict.values" as concept, args=(d,)) if not self.changes(d, body):
                text = self.held_text(d, body, "map")
                field, type_ = ("key", normal(d.type).key) if concept == "dict.keys" else ("value", normal(d.type).value)  # type: ignore[attr-defined]
                return View(
                    lambda i: f"{i} < {text}->length", f"{text}->length", lambda i: Code(f"{text}->items[{i}]->{field}", POSTFIX), type_
                )
            case ir.Op(concept="set.to_list" | "iter.to_list" | "list.copy" | "iter.of" | "set.copy", args=(inner,)) if isinstance(
                inner.type, t.Set | t.List | t.Iter
            ) and not self.changes(inner, body):
                return self.view(inner, body)
            case ir.Range(start=ir.Const(value=0), stop=stop, step=ir.Const(value=1)):
                text = self.held_text(stop, body, "stop")
                return View(lambda i: f"{i} < {text}", text, Code, t.INT)
            case ir.Expr(type=t.Str() | t.Dict() | t.Bytes() | t.Tuple()):
                return self.view(self.as_list(it), body)
            case _:
                text = self.held_text(it, body, "items")
                type_ = normal(it.type)
                if not isinstance(type_, t.List | t.Set):
                    raise UnsupportedError("loop", f"a loop over {t.show(it.type)} has no form in C here", it.span)
                return View(
                    lambda i: f"{i} < {text}->length", f"{text}->length", lambda i: Code(f"{text}->items[{i}]", POSTFIX), type_.elem
                )

    @staticmethod
    def as_list(node: ir.Expr) -> ir.Expr:
        match node.type:
            case t.Str():
                return ir.Op("str.chars", (node,), type=t.List(t.STR))
            case t.Set(elem=elem):
                return ir.Op("set.to_list", (node,), type=t.List(elem))
            case t.Dict(key=key):
                return ir.Op("dict.keys", (node,), type=t.List(key))
            case t.Bytes():
                return ir.Op("bytes.to_list", (node,), type=t.List(t.INT))
            case t.Tuple(items=items):
                return ir.Coerce(node, type=t.List(t.join_all(items)))
            case _:
                return node

    def entries(self, d: ir.Expr, body: ir.Body) -> View:
        text = self.held_text(d, body, "map")
        type_ = normal(d.type)
        assert isinstance(type_, t.Dict)

        def at(i: str) -> tuple[Part, ...]:
            return (
                Part(Code(f"{text}->items[{i}]->key", POSTFIX), type_.key),
                Part(Code(f"{text}->items[{i}]->value", POSTFIX), type_.value),
            )

        return View(lambda i: f"{i} < {text}->length", f"{text}->length", at, t.Tuple((type_.key, type_.value)))

    def enumerated(self, inner: View, start: ir.Expr) -> View:
        first = "" if isinstance(start, ir.Const) and start.value == 0 else self.expr(start, 110)

        def at(i: str) -> tuple[Part, ...]:
            number = Code(f"{i} + {first}", 110) if first else Code(i)
            return Part(number, t.INT), Part(inner.at(i), inner.type)

        return View(inner.test, inner.length, at, t.Tuple((t.INT, inner.type)))

    def backwards(self, inner: View) -> View:
        last = self.fresh("last")
        self.line(f"int64_t {last} = {inner.length} - 1;")
        return View(
            lambda i: f"{i} <= {last}", f"{last} + 1", lambda i: inner.at(f"{last} - {i if i.isidentifier() else f'({i})'}"), inner.type
        )

    @staticmethod
    def zipped(views: Sequence[View]) -> View:
        def at(i: str) -> tuple[Part, ...]:
            return tuple(Part(v.at(i), v.type) for v in views)

        lengths = views[0].length
        for view in views[1:]:
            lengths = f"int_min({lengths}, {view.length})"
        return View(lambda i: " && ".join(v.test(i) for v in views), lengths, at, t.Tuple(tuple(v.type for v in views)))

    def changes(self, node: ir.Expr, body: ir.Body) -> bool:
        """May a loop's body change what it goes through?"""
        names = {n.id for n in ir.walk(node) if isinstance(n, ir.Name)}
        for inner in (n for s in body for n in ir.walk(s)):
            match inner:
                case ir.Op(concept=concept, args=args):
                    known = loader.concepts().get(concept)
                    for place in known.mutates if known else ():
                        if names & {n.id for n in ir.walk(args[place]) if isinstance(n, ir.Name)}:
                            return True
                case ir.Assign(target=ir.Index() | ir.Lookup() as target):
                    if names & {n.id for n in ir.walk(target.obj) if isinstance(n, ir.Name)}:
                        return True
                case ir.Call(args=args) | ir.MethodCall(args=args) | ir.CallValue(args=args):
                    if any(isinstance(a, ir.Name) and a.id in names for a in args):
                        return True
        return False

    def held_text(self, node: ir.Expr, body: ir.Body, stem: str) -> str:
        """The code of something that keeps its value in the loop: in a variable where it is more than a name."""
        steady = isinstance(node, ir.Name) and node.id not in reassigned(*body) | (self.buffers - self.closed)
        if steady or (isinstance(node, ir.Const) and stem in ("stop", "text")):
            return self.expr(node, POSTFIX)
        name = self.fresh(stem)
        type_ = node.type if not isinstance(node.type, t.Iter) else t.List(element_type(node.type))
        self.stmt(ir.Declare(name, type_, node, mutable=False))
        return self.name(name)
