"""Functions in Go and how they are left: by return, or by a panic that carries an exception's class name and message."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import POSTFIX, Code
from dragoman.transpile.generators.exceptions import descendants, is_exception
from dragoman.transpile.generators.go_types import COMPONENTS, GoTypes
from dragoman.transpile.passes import effects
from dragoman.transpile.passes.reachability import completes
from dragoman.transpile.passes.recursions import may_not_end
from dragoman.transpile.passes.resumable import own_break


class GoErrors(GoTypes):
    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        self.result: t.Type = t.NONE
        #: The function literals of the ``try`` statements around the place that is written: how each is left is noted here.
        self.tries: list[str] = []
        self.loops_in_try = 0
        #: Functions of the module that give several values, where the source's give a tuple; is the one being written such?
        self.several: frozenset[str] = frozenset()
        self.many = False
        #: The ``try`` that ends the function being written: its handlers set the function's own result.
        self.guarded_by: ir.Try | None = None
        #: The variable for the value that a ``try`` returns, by its flag.
        self.flags: dict[str, str] = {}

    # --- functions ----------------------------------------------------------------------------------------------------

    def enter(self, function: ir.Function) -> None:
        """Looks at a function before it is written."""
        self.result = function.result
        self.mutated = effects.mutated(function.body)

    def function_def(self, function: ir.Function) -> None:
        if function.is_generator:
            raise UnsupportedError("generator", "a generator without end has no form in Go here", function.span)
        self.enter(function)
        if function.doc:
            self.write_doc(function.doc)
        self.many = function.name in self.several
        self.line(f"func {self.name(function.name)}{self.guarded_head(function)} {{")
        if self.module.source == "python" and may_not_end(function):
            self.line(f"{self.INDENT}defer {self.helper('deeper')}()()")
        self.body(function)
        self.line("}")
        self.many = False

    def guarded_head(self, function: ir.Function) -> str:
        """The head of a function whose result has a name, where it ends with a ``try`` whose handlers give it."""
        self.guarded_by = None
        match function.body:
            case (*_, ir.Try() as last) if not self.many and not isinstance(function.result, t.NoneT) and not last.final:
                if self.escapes(last) == {ir.Return} and self.always_returns(last) and completes(function.body[:-1]):
                    self.guarded_by = last
                    self.flags = {**self.flags, "": "result" if "result" not in self.names.values() else self.fresh("result")}
                    return f"({self.params(function.params)}) ({self.flags['']} {self.type_name(function.result)})"
        return self.head(function)

    def head(self, function: ir.Function) -> str:
        return f"({self.params(function.params)}){self.outcome(function)}"

    def outcome(self, function: ir.Function) -> str:
        """The type of a function's result, after its parameters."""
        if self.many and isinstance(function.result, t.Tuple):
            return f" ({', '.join(map(self.type_name, function.result.items))})"
        return "" if isinstance(function.result, t.NoneT) else f" {self.type_name(function.result)}"

    def body(self, function: ir.Function) -> None:
        self.block(function.body)
        last = function.body[-1] if function.body else None
        if not isinstance(function.result, t.NoneT) and not isinstance(last, ir.Return) and not self.terminates(last):
            self.depth += 1
            missing = isinstance(function.result, t.Optional) and completes(function.body)
            self.line("return nil" if missing else 'panic("unreachable")')
            self.depth -= 1

    def terminates(self, last: ir.Stmt | None) -> bool:
        """Does Go see that a function can't end after this statement?"""
        match last:
            case ir.Return() | ir.Raise():
                return True
            case ir.Try():
                return self.escapes(last) == {ir.Return} and self.always_returns(last)
            case ir.If(then=then, orelse=orelse) if then and orelse:
                return self.terminates(then[-1]) and self.terminates(orelse[-1])
            case ir.While(cond=ir.Const(value=True), body=body):
                return not own_break(body)
            case _:
                return False

    # --- exceptions ---------------------------------------------------------------------------------------------------

    @cached_property
    def told(self) -> bool:
        """Does the program look at messages of exceptions as texts, so that a missing key must be shown as the source shows it?"""
        return not self.is_driver and "error.message" in ir.concepts(self.module)

    @cached_property
    def structs(self) -> frozenset[str]:
        """The module's exception classes that are structs of their own: something asks one of a family for fields or methods."""
        module = self.candidate if self.candidate is not None else self.module
        own = {c.name: c for c in module.classes if is_exception(c.name, module.classes)}
        asked = {
            n.obj.type.name
            for n in ir.walk(module, ir.Field)
            if isinstance(n.obj.type, t.Class) and n.obj != ir.Name("self", type=n.obj.type)
        }
        roots = {name: self.root_class(name, own) for name in own}
        found = {roots[c.name] for c in own.values() if c.methods or c.static_methods or c.name in asked}
        return frozenset(name for name in own if roots[name] in found)

    @staticmethod
    def root_class(name: str, classes: Mapping[str, ir.ClassDef]) -> str:
        base = classes[name].base
        while base is not None and base in classes:
            name, base = base, classes[base].base
        return name

    def is_told(self, name: str) -> bool:
        """Is an instance of this class an ``Exception``, told by its name?"""
        return name not in self.structs and is_exception(name, self.module.classes)

    def stmt_Raise(self, node: ir.Raise) -> None:
        match node.exception:
            case None:
                self.line("panic(recovered)" if self.structs else "panic(problem)")
            case ir.New() as made if self.plainly_said(made):
                self.line(f"panic({self.slot_said(made).text})")
            case exception:
                self.line(f"panic({self.expr(exception)})")

    def plainly_said(self, node: ir.New) -> bool:
        """Is an exception no more than its class and a message, so that a text says it?"""
        return not self.has_constructor(node.cls) and node.cls not in self.structs

    def slot_said(self, node: ir.Expr) -> Code:
        assert isinstance(node, ir.New)
        return Code(self.said(node.cls, node.args))

    def said(self, name: str, args: tuple[ir.Expr, ...]) -> str:
        """What a panic says: the class of the exception, and its message."""
        match args:
            case () | (ir.Const(value=""),):
                return self.string_literal(name)
            case (ir.Const(value=str(message)),):
                return self.string_literal(f"{name}: {message}")
            case _:
                return f"{self.string_literal(f'{name}: ')} + {self.message(args)}"

    def has_constructor(self, name: str) -> bool:
        cls = next((c for c in self.module.classes if c.name == name), None)
        return cls is not None and self.initializer(cls) is not None

    def exception(self, node: ir.New) -> Code:
        """An exception as a value."""
        if self.has_constructor(node.cls):
            return Code(f"New{self.name(node.cls)}({self.arguments(node.args)})", POSTFIX)
        return Code(f"&{self.helper('Exception')}{{{self.string_literal(node.cls)}, {self.message(node.args)}}}", 800)

    def message(self, args: tuple[ir.Expr, ...]) -> str:
        if not args:
            return '""'
        if len(args) > 1:
            raise UnsupportedError("exception", "an exception of several arguments has no form in Go here", args[1].span)
        return self.expr(args[0] if isinstance(args[0].type, t.Str) else ir.Op("str.of", args, type=t.STR))

    def initializer(self, cls: ir.ClassDef) -> ir.Function | None:
        """The constructor of a class: its own or an inherited one."""
        known = {c.name: c for c in self.module.classes}
        current: ir.ClassDef | None = cls
        while current is not None:
            if current.init is not None:
                return current.init
            current = known.get(current.base or "")
        return None

    def write_exception(self, cls: ir.ClassDef) -> None:
        """A function that makes an exception of the module's own class, where there is more to do than to keep a message."""
        init = self.initializer(cls)
        if init is None:
            return
        body = tuple(s for s in init.body if not (isinstance(s, ir.Assign) and isinstance(s.target, ir.Field)))
        message: str | None = None
        name = self.name(cls.name)
        self.line(f"func New{name}({self.params(init.params)}) *{self.helper('Exception')} {{")
        self.depth += 1
        for statement in body:
            match statement:
                case ir.ExprStmt(value=ir.MethodCall(obj=ir.Name(id="super"), method="__init__", args=args)) if message is None:
                    message = self.message(args)
                case _:
                    self.stmt(statement)
        if message is None and init.params:
            raise UnsupportedError("exception", f"class {cls.name} does not say what its message is", cls.span)
        self.line(f"return &Exception{{{self.string_literal(cls.name)}, {message or self.string_literal('')}}}")
        self.depth -= 1
        self.line("}")

    def stmt_Assert(self, node: ir.Assert) -> None:
        self.line(f"if {self.expr(ir.Not(node.cond, type=t.BOOL))} {{")
        self.line(f"{self.INDENT}panic({self.said('AssertionError', (node.message,) if node.message is not None else ())})")
        self.line("}")

    # --- try ----------------------------------------------------------------------------------------------------------

    def stmt_Try(self, node: ir.Try) -> None:
        """A function literal that recovers; how it was left is noted and repeated outside."""
        if node is self.guarded_by:
            self.write_guarded(node)
            return
        flag = self.fresh("left")
        leaves = self.escapes(node)
        returns = ir.Return in leaves and not isinstance(self.result, t.NoneT)
        only = leaves == {ir.Return} and self.always_returns(node)
        if leaves and not only:
            self.line(f"{flag} := ' '")
        if returns:
            self.line(f"var {flag}Value {self.type_name(self.result)}")
        outer = self.tries, self.loops_in_try, self.flags
        self.tries, self.loops_in_try = [*self.tries, "" if only else flag], 0
        self.flags = {**self.flags, self.tries[-1]: f"{flag}Value"}
        self.line("func() {")
        self.depth += 1
        if node.final:
            self.line("defer func() {")
            self.block(node.final)
            self.line("}()")
        if node.handlers:
            self.write_handlers(node)
        self.depth -= 1
        self.block(node.body)
        self.line("}()")
        self.tries, self.loops_in_try, self.flags = outer
        if only:
            self.leave_function(f"{flag}Value" if returns else None)
        elif leaves:
            self.relay(flag, leaves, returns)

    def write_guarded(self, node: ir.Try) -> None:
        """A ``try`` that ends its function needs no function of its own."""
        outer = self.tries, self.loops_in_try
        self.tries, self.loops_in_try = [""], 0
        self.write_handlers(node)
        self.tries, self.loops_in_try = outer
        self.depth -= 1
        self.block(node.body)
        self.depth += 1
        if not self.terminates(node.body[-1]):
            self.line('panic("unreachable")')

    def write_handlers(self, node: ir.Try) -> None:
        self.line("defer func() {")
        self.depth += 1
        self.line("if recovered := recover(); recovered != nil {")
        self.depth += 1
        told = "asRaised" if self.structs else "exceptionIn" if self.takes_own else "asException"
        self.line(f"problem := {self.helper(told)}(recovered)")
        caught_all = False
        if len(node.handlers) == 1 and not self.class_names(node.handlers[0]):
            self.depth -= 1
            self.write_handler(node.handlers[0])
            self.depth += 1
        else:
            self.line("switch problem.Name {")
            taken: set[str] = set()
            for handler in node.handlers:
                classes = self.class_names(handler)
                names = ", ".join(self.string_literal(c) for c in classes if c not in taken)
                if classes and not names:
                    continue
                taken.update(classes)
                self.line(f"case {names}:" if names else "default:")
                self.write_handler(handler)
                if not names:
                    caught_all = True
                    break
            if not caught_all:
                self.line("default:")
                self.line(f"{self.INDENT}panic({'recovered' if self.structs or self.takes_own else 'problem'})")
            self.line("}")
        self.depth -= 1
        self.line("}")
        self.depth -= 1
        self.line("}()")

    @cached_property
    def takes_own(self) -> bool:
        """Do handlers take only what the program and its helpers raise, and nothing that Go itself panics with?"""
        handlers = list(ir.walk(self.module, ir.Handler))
        taken = {name for h in handlers for name in self.class_names(h)}
        least = any(isinstance(n, ir.Op) and n.concept.startswith(("iter.min", "iter.max", "stat.")) for n in ir.walk(self.module, ir.Op))
        return all(map(self.class_names, handlers)) and not taken & {"IndexError", "ZeroDivisionError", "TypeError"} | (
            {"ValueError"} & taken if least else set()
        )

    def class_names(self, handler: ir.Handler) -> list[str]:
        """The classes that a handler takes; none where it takes all."""
        if not handler.types or {"Exception", "BaseException"} & set(handler.types):
            return []
        taken = {name for c in handler.types for name in descendants(c, self.module.classes)}
        return sorted(name for name in taken if name in handler.types or self.encodes or not name.startswith("Unicode"))

    @cached_property
    def encodes(self) -> bool:
        """Does the program make bytes of texts, or texts of bytes?"""
        return any(isinstance(n, ir.Op) and n.concept.startswith(("bytes.", "str.encode")) for n in ir.walk(self.module, ir.Op))

    def write_handler(self, handler: ir.Handler) -> None:
        used = {n.id for s in handler.body for n in ir.walk(s) if isinstance(n, ir.Name)}
        raises = any(isinstance(n, ir.Raise) and n.exception is None for s in handler.body for n in ir.walk(s))
        outer = dict(self.names)
        held = {n.type for s in handler.body for n in ir.walk(s) if isinstance(n, ir.Name) and n.id == handler.name}
        typed = [x for x in held if isinstance(x, t.Class) and x.name in self.structs]
        if handler.name and typed:
            self.line(f"{self.INDENT}{self.name(handler.name)} := recovered.({self.type_name(typed[0])})")
        elif handler.name and handler.name in used:
            self.names[handler.name] = "problem"
        elif not raises and len(self.class_names(handler)) == 0:
            self.line(f"{self.INDENT}_ = problem")
        self.block(handler.body)
        if handler.name:
            self.names[handler.name] = outer[handler.name]

    @staticmethod
    def escapes(node: ir.Try) -> set[type]:
        """How the statement is left otherwise than by its end; a loop inside keeps its own breaks."""
        out: set[type] = set()
        stack: list[tuple[ir.Node, bool]] = [(node, False)]
        while stack:
            current, looped = stack.pop()
            match current:
                case ir.Return():
                    out.add(ir.Return)
                case ir.Break() | ir.Continue() if not looped:
                    out.add(type(current))
                case ir.Lambda() | ir.FunctionDef():
                    continue
                case ir.While() | ir.ForRange() | ir.ForEach():
                    looped = True
                case _:
                    pass
            stack.extend((child, looped) for child in ir.child_nodes(current))
        return out

    @staticmethod
    def always_returns(node: ir.Try) -> bool:
        """Does nothing come after the statement?"""
        return not completes(node.body) and all(not completes(h.body) for h in node.handlers)

    def stmt_Return(self, node: ir.Return) -> None:
        value = node.value
        if value is not None and isinstance(value.type, t.NoneT) and isinstance(self.result, t.NoneT):
            if not isinstance(value, ir.Const):
                self.stmt(ir.ExprStmt(value))
            value = None
        if self.many and not self.tries and isinstance(value, ir.TupleLit):
            self.line(f"return {self.arguments(value.items)}")
        elif self.many and not self.tries and isinstance(value, ir.Call) and value.func in self.several:
            self.line(f"return {self.called(value)}")
        else:
            self.leave_function(None if value is None else self.expr(value))

    def called(self, node: ir.Call | ir.Op) -> str:
        """A call as it is, also where it gives several values."""
        raise NotImplementedError

    def parts(self, value: str) -> str:
        """The values that are in a tuple, as a function gives them."""
        assert isinstance(self.result, t.Tuple)
        if not value.isidentifier():
            name = self.fresh("result")
            self.line(f"{name} := {value}")
            value = name
        return ", ".join(f"{value}.{c}" for c in COMPONENTS[: len(self.result.items)])

    def leave_function(self, value: str | None) -> None:
        """``return``, also from inside the function literal of a ``try``."""
        if not self.tries:
            shown = self.parts(value) if self.many and value is not None else value
            self.line("return" if shown is None else f"return {shown}")
            return
        flag = self.tries[-1]
        if value is not None:  # which may panic: then the function is not left
            self.line(f"{self.flags[flag]} = {value}")
        if flag:
            self.line(f"{flag} = 'r'")
        self.line("return")

    def leave(self, mark: str, keyword: str) -> None:
        if self.tries and not self.loops_in_try:
            self.line(f"{self.tries[-1]} = '{mark}'")
            self.line("return")
        else:
            self.line(keyword)

    def relay(self, flag: str, leaves: set[type], returns: bool) -> None:
        """Leaves as the function literal wanted to."""
        for cls, mark, keyword in ((ir.Return, "r", ""), (ir.Break, "b", "break"), (ir.Continue, "c", "continue")):
            if cls not in leaves:
                continue
            self.line(f"if {flag} == '{mark}' {{")
            self.depth += 1
            if keyword:
                self.leave(mark, keyword)
            else:
                self.leave_function(f"{flag}Value" if returns else None)
            self.depth -= 1
            self.line("}")
