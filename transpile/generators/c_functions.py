"""Functions as values, and exceptions: attempts that ``setjmp`` begins."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence
from functools import cache, cached_property

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import ATOM, POSTFIX, Code, Line
from dragoman.transpile.generators.c_text import CText
from dragoman.transpile.generators.c_types import ending, normal, struct
from dragoman.transpile.generators.exceptions import descendants, fields, message
from dragoman.transpile.passes.effects import acts
from dragoman.transpile.passes.lifting import free_names


@cache
def raised_by_helpers() -> frozenset[str]:
    return frozenset(name for helper in loader.helpers("c").values() for name in re.findall(r'raise_error\("(\w+)"', helper.code))


class CFunctions(CText):
    """Lambdas, function values, ``raise`` and ``try``."""

    # --- exceptions ---------------------------------------------------------------------------------------------------

    def stmt_Raise(self, node: ir.Raise) -> None:
        self.line(self.raised(node.exception) + ";")

    def raised(self, node: ir.Expr | None) -> str:
        text = self.raising(node)
        return text if self.catches else ending(text)

    def raising(self, node: ir.Expr | None) -> str:
        match node:
            case None:
                return f"raise_exception({self.handling[-1] if self.handling else 'raised'})"
            case ir.New(cls=cls) if not self.kept_fields(cls) or not self.catches:
                texts = message(node, self.module)
                text = '""' if not texts else self.text(texts[0])
                return f'raise_error("{cls}", {text})'
            case _:
                return f"raise_exception({self.expr(node)})"

    def expr_Op(self, node: ir.Op) -> Code:
        if node.concept == "error.raise":
            # A comma expression gives the value that is never reached.
            return Code(f"({self.raised(node.args[0])}, {self.nothing(node.type)})", ATOM)
        return super().expr_Op(node)

    def expr_New(self, node: ir.New) -> Code:
        if not self.is_exception(node.cls):
            return self.created(node)
        kept = self.kept_fields(node.cls)
        if kept:
            node = dataclasses.replace(node, args=tuple(self.spilled(a) if acts(a) else a for a in node.args))
        texts = message(node, self.module)
        values = fields(node, self.module) if kept else {}
        parts = [f'"{node.cls}"', self.text(texts[0]) if texts else '""']
        parts += [f".{self.name(n)} = {self.expr(self.fitted(values[n], type_))}" for n, type_ in kept.items() if n in values]
        return Code(f"(exception){{{', '.join(parts)}}}", POSTFIX)

    @cached_property
    def told_fields(self) -> dict[str, t.Type]:
        """What the program reads of exceptions that it catches, other than their messages."""
        read: dict[str, set[t.Type | None]] = {}
        for node in ir.walk(self.candidate or self.module):
            if isinstance(node, ir.Field) and isinstance(node.obj.type, t.Class) and self.is_exception(node.obj.type.name):
                read.setdefault(node.name, set()).add(self.declared_fields(node.obj.type.name).get(node.name))
        # One of several types, or of none that is known, has no form.
        return {name: type_ for name, types in read.items() if len(types) == 1 for type_ in types if type_ is not None}

    def declared_fields(self, name: str) -> dict[str, t.Type]:
        """The fields of an exception class of the module and of those that it derives from."""
        known = {c.name: c for c in self.module.classes}
        out: dict[str, t.Type] = {}
        cls = known.get(name)
        while cls is not None:
            out = {f.name: f.type for f in cls.fields} | out
            cls = known.get(cls.base or "")
        return out

    def kept_fields(self, name: str) -> dict[str, t.Type]:
        """The fields of an exception class that the program reads of some exception."""
        own = self.declared_fields(name)
        return {n: type_ for n, type_ in self.told_fields.items() if own.get(n) == type_}

    def helper_code(self, name: str) -> str:
        code = super().helper_code(name)
        if name == "exception" and self.told_fields:
            fields = [f"{self.declared(type_, self.name(n))};" for n, type_ in self.told_fields.items()]
            doc = code.split("\n")[0]
            code = "\n".join([doc, *struct(["const char *type;", "const char *message;", *fields], "exception")])
        return code

    def text(self, node: ir.Expr) -> str:
        """The text of a value."""
        return self.expr(ir.Op("str.of", (node,), type=t.STR)) if not isinstance(node.type, t.Str) else self.expr(node)

    def stmt_Try(self, node: ir.Try) -> None:
        if any(isinstance(n, ir.Return | ir.Break | ir.Continue) for s in node.final for n in ir.walk(s)):
            raise UnsupportedError("finally", "a finally block that leaves the function or loop has no form in C", node.span)
        if not node.final:
            self.attempt(node.body, node.handlers)
            return
        inner = node.body if not node.handlers else (ir.Try(node.body, node.handlers, span=node.span),)
        failed = self.fresh("failed")
        self.line(f"bool {failed} = false;")
        frame = self.open_attempt()
        self.attempts.append((frame, node.final, self.loops))
        self.block_alone(inner)
        self.attempts.pop()
        self.inner(f"innermost = {frame}.outer;")
        self.line("} else {")
        self.inner(f"{failed} = true;")
        self.line("}")
        error = self.fresh("error")
        self.line(f"exception {error} = raised;")
        for statement in node.final:
            self.stmt(statement)
        self.line(f"if ({failed}) raise_exception({error});")

    @cached_property
    def catches(self) -> bool:
        return self.is_driver or ir.holds(self.module, ir.Try)

    @cached_property
    def messages_read(self) -> bool:
        return self.is_driver or any(h.name is not None for h in ir.walk(self.module, ir.Handler))

    @cached_property
    def raisable(self) -> frozenset[str]:
        """The exceptions that the module and the helpers can raise."""
        module = self.candidate or self.module
        by_helpers = raised_by_helpers()
        if not any(op.concept == "str.encode_as" for op in ir.walk(module, ir.Op)):
            by_helpers -= {"UnicodeEncodeError"}
        return by_helpers | {n.cls for n in ir.walk(module, ir.New)}

    def caught(self, name: str) -> list[str]:
        """The classes that a handler of one class catches, of those that can occur."""
        return [c for c in descendants(name, self.module.classes) if c == name or c in self.raisable]

    def inner(self, text: str) -> None:
        self.depth += 1
        self.line(text)
        self.depth -= 1

    def open_attempt(self) -> str:
        frame = self.fresh("frame")
        self.line(f"attempt {frame} = {{.outer = innermost}};")
        self.line(f"innermost = &{frame};")
        self.line(f"if (setjmp({frame}.place) == 0) {{")
        return frame

    def attempt(self, body: ir.Body, handlers: Sequence[ir.Handler]) -> None:
        frame = self.open_attempt()
        self.attempts.append((frame, (), self.loops))
        self.block_alone(body)
        self.attempts.pop()
        if not (body and isinstance(body[-1], ir.Return | ir.Raise | ir.Break | ir.Continue)):
            self.inner(f"innermost = {frame}.outer;")
        caught_all = False
        for handler in handlers:
            classes = list(dict.fromkeys(c for name in handler.types for c in self.caught(name)))
            every = not handler.types or {"Exception", "BaseException"} & set(handler.types)
            tests = " || ".join(f'strcmp(raised.type, "{c}") == 0' for c in classes)
            if len(classes) > 3:
                tests = f"is_one_of(raised.type, (const char *[]){{{', '.join(f'{chr(34)}{c}{chr(34)}' for c in classes)}, NULL}})"
            self.line("} else {" if every else f"}} else if ({tests}) {{")
            self.depth += 1
            name = self.name(handler.name) if handler.name else ""
            reraises = any(isinstance(n, ir.Raise) and n.exception is None for s in handler.body for n in ir.walk(s))
            if handler.name or reraises:
                name = name or self.fresh("error")
                self.line(f"exception {name} = raised;")
            self.handling.append(name)
            outer = dict(self.present)
            for statement in handler.body:
                self.stmt(statement)
            self.present = outer
            self.forget(handler.body)
            self.handling.pop()
            self.depth -= 1
            if every:
                caught_all = True
                break
        if not caught_all:
            self.line("} else {")
            self.inner("raise_exception(raised);")
        self.line("}")

    # --- functions as values ------------------------------------------------------------------------------------------

    def expr_Call(self, node: ir.Call) -> Code:
        function = next((f for f in self.module.functions if f.name == node.func), None)
        args = node.args
        if function is None and "." in node.func:
            cls, _, method = node.func.rpartition(".")
            return self.expr_MethodCall(ir.MethodCall(ir.Name(cls, type=t.Class(cls)), method, args, type=node.type, span=node.span))
        if function is not None and len(args) != len(function.params):
            raise UnsupportedError("call", f"{node.func} is called with {len(args)} arguments, not {len(function.params)}", node.span)
        if function is not None:
            args = tuple(self.fitted(a, p.type) for a, p in zip(args, function.params, strict=True))
        return Code(f"{self.name(node.func)}({self.arguments(args)})", POSTFIX)

    def expr_CallValue(self, node: ir.CallValue) -> Code:
        func = node.func
        if not self.repeatable(func):
            name = self.fresh("function")
            if not self.hoists(func):
                raise UnsupportedError("call", "a function that is computed is called where no variable can be", node.span)
            self.stmt(ir.Declare(name, func.type, func))
            func = ir.Name(name, type=func.type)
        text = self.expr(func, POSTFIX)
        params = func.type.params if isinstance(func.type, t.Func) else ()
        args = [self.fitted(a, p) for a, p in zip(node.args, params, strict=True)]
        for arg, param in zip(args, params, strict=True):
            if self.type_name(arg.type, True) != self.type_name(param, True):
                raise UnsupportedError("call", f"a {t.show(arg.type)} is given to a function of {t.show(param)}", node.span)
        return Code(f"{text}.call({', '.join([f'{text}.context', *map(self.expr, args)])})", POSTFIX)

    def expr_Name(self, node: ir.Name) -> Code:
        function = next((f for f in self.module.functions if f.name == node.id), None) if isinstance(node.type, t.Func) else None
        if function is not None and isinstance(node.type, t.Func):
            params = tuple(ir.Param(p.name, x) for p, x in zip(function.params, node.type.params, strict=False))
            args = tuple(ir.Name(p.name, type=p.type) for p in params)
            return self.code(ir.Lambda(params, ir.Call(node.id, args, type=function.result), type=node.type))
        if node.id in self.buffers:
            return self.grown(node)
        return Code(self.name(node.id))

    def grown(self, node: ir.Name) -> Code:
        """The text that a stream holds: a copy while it grows."""
        stream, text = self.name(node.id), self.streams[node.id]
        if node.id in self.closed:
            return Code(text, ATOM)
        if not self._hoisting or self.sometimes or self.comes_late(node):
            return Code(f"(fflush({stream}), strdup({text}))", ATOM)
        self.line(f"fflush({stream});")
        return Code(f"strdup({text})", POSTFIX)

    def unused(self, stem: str) -> str:
        """A name that no other function has."""
        n, name = 1, stem
        while name in self.lambda_names:
            n += 1
            name = f"{stem}{n}"
        self.lambda_names.add(name)
        return name

    def expr_Lambda(self, node: ir.Lambda) -> Code:
        """A function of its own; what it captures goes with it in a struct."""
        type_ = normal(node.type)
        assert isinstance(type_, t.Func)
        types = {n.id: n.type for n in ir.walk(node.body) if isinstance(n, ir.Name)}
        known = {f.name for f in self.module.functions} | {d.name for d in self.module.constants}
        captured = sorted(n for n in free_names(node) - known if self.name(n) in self.taken)
        owner = self.name(self.function.name) if self.function is not None else "main"
        name = self.unused(f"{owner}_lambda")
        struct = f"struct {name}_context"
        saved = self.lines, self.depth, self.result, self.attempts, self._hoisting, self.sometimes, self.fired, self.taken
        self.lines, self.depth, self.attempts, self.fired, self.taken = [], 0, [], [], set(self.taken)
        result = self.type_name(type_.result)
        if captured:
            fields = " ".join(f"{self.declared(types[c], self.name(c))};" for c in captured)
            self.line(f"{struct} {{ {fields} }};")
            self.line()
        params = ", ".join(
            ["void *context", *(self.declared(p, self.name(q.name)) for p, q in zip(type_.params, node.params, strict=True))]
        )
        self.line(f"static {result}{'' if result.endswith('*') else ' '}{name}({params}) {{")
        self.depth = 1
        if captured:
            self.line(f"{struct} *captured = context;")
            for c in captured:
                self.line(f"{self.declared(types[c], self.name(c))} = captured->{self.name(c)};")
        value = node.body
        if isinstance(value, ir.Block):
            for statement in value.stmts:
                self.stmt(statement)
            value = value.value
        self.result = type_.result
        self._hoisting = True
        if isinstance(type_.result, t.NoneT):
            self.stmt(ir.ExprStmt(value))
        else:
            self.stmt(ir.Return(value))
        self.depth = 0
        self.line("}")
        made = self.lines
        self.lines, self.depth, self.result, self.attempts, self._hoisting, self.sometimes, self.fired, self.taken = saved
        self.lifted.extend([*made, Line("")])
        if not captured:
            return Code(f"({self.mangled(type_)}){{{name}, NULL}}", POSTFIX)
        held = ", ".join(self.name(c) for c in captured)
        return Code(f"({self.mangled(type_)}){{{name}, keep(&({struct}){{{held}}}, sizeof({struct}))}}", POSTFIX)

    def expr_Block(self, node: ir.Block) -> Code:
        """What is left inside an expression is written before the statement, where that is possible."""
        if not self._hoisting or self.sometimes:
            raise UnsupportedError("block", "statements are needed here where C has only expressions", node.span)
        for statement in node.stmts:
            self.stmt(statement)
        return self.code(node.value)

    def expr_Assigned(self, node: ir.Assigned) -> Code:
        return Code(f"{self.name(node.name)} = {self.expr(node.value)}", 10)
