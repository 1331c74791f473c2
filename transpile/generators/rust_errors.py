"""Exceptions as panics with a payload, and what catches them."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.exceptions import descendants
from dragoman.transpile.generators.rust_raised import TEXT
from dragoman.transpile.generators.rust_statements import RustStatements
from dragoman.transpile.passes.reachability import completes


class RustErrors(RustStatements):
    #: The exceptions that are objects (``rust_raised``), and the classes of the source, which tell what derives from what.
    raised: Mapping[str, str] = MappingProxyType({})
    exception_classes: tuple[ir.ClassDef, ...] = ()
    #: The statement that a function which has a value ends with.
    tail: ir.Stmt | None = None

    def stmt_Raise(self, node: ir.Raise) -> None:
        if node.exception is None:
            self.line(f'panic!("{{{self.caught or "error"}}}");')
        elif isinstance(node.exception.type, t.Class) and node.exception.type.name in self.raised.values():
            name = self.fresh("error")
            self.line(f"let {name} = {self.own(node.exception).text};")
            text = f"{name}.{self.name(TEXT)}"
            shown = next((c for c in self.exception_classes if c.name == node.exception.type.name and self.has_method(c, "__str__")), None)
            said = f"{text}.clone()" if shown is None else f'format!("{{}}: {{}}", {self.helper("error_class")}(&{text}), {name}.text())'
            self.line(f"{self.helper('throw')}({said}, {name});")
        else:
            self.line(self.panic(node.exception) + ";")

    def stmt_Assert(self, node: ir.Assert) -> None:
        message: list[ir.Const | ir.Formatted] = [ir.Const("AssertionError", type=t.STR)]
        if node.message is not None:
            message = self.error_parts(ir.New("AssertionError", (node.message,)))
        cond = self.expr(node.cond)
        self.line(self.macro("assert", message).replace("(", f"({cond}, ", 1) + ";")

    def stmt_Try(self, node: ir.Try) -> None:
        """``match catch(|| …)``: a panic becomes an error value that the handlers look at."""
        if node.final and node.handlers:
            outermost = ir.Try((ir.Try(node.body, node.handlers),), (), final=node.final)
            self.tail = outermost if node is self.tail else self.tail
            self.stmt_Try(outermost)
            return
        if (
            len(node.body) == 1
            and isinstance(node.body[0], ir.Return)
            and node.body[0].value is not None
            and not node.final
            and not self.returning
        ):
            mark = len(self.lines)
            text = self.own(node.body[0].value).text
            before, self.lines = self.lines[mark:], self.lines[:mark]
            if before:
                self.line(f"match {self.helper('catch')}(|| {{")
                self.lines += [dataclasses.replace(line, text=self.INDENT + line.text) for line in before]
                self.line(f"{self.INDENT}{text}")
                self.line("}) {")
            else:
                self.line(f"match {self.helper('catch')}(|| {text}) {{")
            self.depth += 1
            self.line("Ok(value) => return value,")
            self.handlers(node.handlers)
            self.depth -= 1
            self.line("}")
            return
        leaves = self.leaves(node.body)
        kind_ = "flow" if leaves & {"break", "continue"} else "option" if leaves else ""
        if kind_ == "flow":
            self.helper("Flow")
        result = "" if isinstance(self.result, t.NoneT) else self.type_name(self.result)
        annotated = (
            f": Result<Option<{result or '()'}>, String>"
            if kind_ == "option"
            else f": Result<Flow<{result or '()'}>, String>"
            if kind_
            else ""
        )
        name = self.fresh("outcome")
        self.line(f"let {name}{annotated} = {self.helper('catch')}(|| {{")
        self.returning.append(kind_)
        outer_depth, self.loop_depth = self.loop_depth, 0
        self.block(node.body)
        if kind_ and not isinstance(node.body[-1], ir.Return | ir.Raise):
            self.line(f"{self.INDENT}{'None' if kind_ == 'option' else 'Flow::Next'}")
        self.loop_depth = outer_depth
        self.returning.pop()
        self.line("});")
        if node.final:
            self.depth -= 1
            self.block(node.final)
            self.depth += 1
        self.line(f"match {name} {{")
        self.depth += 1
        outer = self.returning[-1] if self.returning else None
        returned = {"flow": "Flow::Return", "option": "Some", None: ""}[outer] if outer in ("flow", "option", None) else ""
        value = "" if isinstance(self.result, t.NoneT) and outer is None else f" {returned}(value)" if returned else " value"
        bound = "_" if isinstance(self.result, t.NoneT) and outer is None else "value"
        if kind_ == "option":
            self.line(f"Ok(Some({bound})) => return{value},")
            last = node is self.tail and not isinstance(self.result, t.NoneT)
            self.line("Ok(None) => {}" if completes(node.body) and not last else "Ok(None) => unreachable!(),")
        elif kind_ == "flow":
            self.line(f"Ok(Flow::Return({bound})) => return{value}," if "return" in leaves else "Ok(Flow::Return(_)) => unreachable!(),")
            nested = bool(self.returning) and self.loop_depth == 0
            self.line(f"Ok(Flow::Break) => {'return Flow::Break' if nested else 'break'},")
            self.line(f"Ok(Flow::Continue) => {'return Flow::Continue' if nested else 'continue'},")
            self.line("Ok(Flow::Next) => {}")
        else:
            self.line("Ok(_) => {}" if completes(node.body) else "Ok(_) => unreachable!(),")
        self.handlers(node.handlers)
        self.depth -= 1
        self.line("}")

    def handlers(self, handlers: Sequence[ir.Handler]) -> None:
        """The arms for errors; what none takes goes on."""
        for handler in handlers:
            if self.handler(handler):
                return
        self.line('Err(error) => panic!("{error}"),')

    def handler(self, handler: ir.Handler) -> bool:
        takes_all = not handler.types or bool({"Exception", "BaseException"} & set(handler.types))
        name = self.name(handler.name) if handler.name else "error"
        objects = {self.raised.get(c) for c in handler.types} if handler.name else set()
        if handler.name:
            self.bind(handler.name, t.Class(handler.types[0] if handler.types else "Exception"))
            self.forms.pop(handler.name, None)
        uses = [n.type for s in handler.body for n in ir.walk(s) if isinstance(n, ir.Name) and n.id == handler.name]
        seen = {x.name for x in uses if isinstance(x, t.Class)} & set(self.raised.values())
        object_ = objects.pop() if len(objects) == 1 else None
        object_ = seen.pop() if object_ is None and seen else object_
        if objects or seen - {object_}:
            raise UnsupportedError("exception", f"{handler.name} is an exception with fields or one without")
        if object_ is not None:
            name = self.fresh("error")
        used = (
            not takes_all or handler.name or any(isinstance(n, ir.Raise) and n.exception is None for s in handler.body for n in ir.walk(s))
        )
        guard = ""
        if not takes_all:
            names = sorted({d for c in handler.types for d in descendants(c, self.exception_classes)})
            guard = f" if {self.helper('is_error')}(&{name}, &[{', '.join(self.string_literal(n) for n in names)}])"
        self.line(f"Err({name if used else '_'}){guard} => {{")
        outer, self.caught = self.caught, name
        if object_ is not None and handler.name:
            self.bind(handler.name, t.Class(object_))
            self.line(f"{self.INDENT}let {self.name(handler.name)}: {self.type_name(t.Class(object_))} = {self.helper('raised')}(&{name});")
        self.block(handler.body)
        self.caught = outer
        self.line("}")
        return takes_all

    def leaves(self, body: ir.Body) -> set[str]:
        """How control leaves a body other than by its end."""
        out: set[str] = set()
        for s in body:
            match s:
                case ir.Return():
                    out.add("return")
                case ir.Break():
                    out.add("break")
                case ir.Continue():
                    out.add("continue")
                case ir.While(body=inner) | ir.ForRange(body=inner) | ir.ForEach(body=inner):
                    out |= self.leaves(inner) & {"return"}
                case ir.If(then=then, orelse=orelse):
                    out |= self.leaves(then) | self.leaves(orelse)
                case ir.Try(body=inner, handlers=handlers, orelse=orelse, final=final):
                    out |= self.leaves(inner) | self.leaves(orelse) | self.leaves(final)
                    for h in handlers:
                        out |= self.leaves(h.body)
        return out
