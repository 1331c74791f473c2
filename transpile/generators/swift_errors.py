"""Functions, closures and classes in Swift, and which of them throw: what is written tells, until nothing new is found."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import ATOM, POSTFIX, Code, Generated, PatternLambda, Raw
from dragoman.transpile.generators.copying import by_reference, changing, nested, sets_field
from dragoman.transpile.generators.exceptions import reachable
from dragoman.transpile.generators.members import base_call, lineage
from dragoman.transpile.generators.swift_types import PARTS, SwiftTypes
from dragoman.transpile.generators.templates import Template
from dragoman.transpile.passes import effects
from dragoman.transpile.passes.magnitudes import Magnitudes
from dragoman.transpile.passes.parameters import SUFFIX
from dragoman.transpile.passes.reachability import completes

#: Helpers whose first line says that they throw by themselves.
THROWING = re.compile(r"(?m)^(?:static )?func [^{\n]*\bthrows\b(?! ->[^{\n]*\bin\b)[^{\n]*\{")


@lru_cache(maxsize=1024)
def throws(code: str) -> bool:
    """Does a helper throw by itself?"""
    return THROWING.search(code) is not None


def throwing_too(known: frozenset[str], module: ir.Module) -> frozenset[str]:
    """The functions that throw, with those that call them where nothing catches an error."""
    if not known:
        return known
    bodies = {n.name: n.body for n in ir.walk(module, ir.Function) if isinstance(n, ir.Function)}
    bodies |= {f"{c.name}.init": c.init.body for c in module.classes if c.init is not None}
    calls = {name: set(_called(body)) for name, body in bodies.items() if name != "__init__"}
    while more := {name for name, called in calls.items() if name not in known and called & known}:
        known |= more
    return known


def _called(body: Sequence[ir.Node]) -> Iterator[str]:
    for node in body:
        match node:
            case ir.Try() | ir.FunctionDef() | ir.Lambda() | ir.Comp():
                continue
            case ir.Call(func=name) | ir.MethodCall(method=name):
                yield name
        yield from _called(ir.child_nodes(node))


def _raises(body: Sequence[ir.Node]) -> Iterator[bool]:
    """Of each statement in a body, those within it included, whether it raises an error that nothing around it catches."""
    for node in body:
        if isinstance(node, ir.Stmt) and not isinstance(node, ir.Try | ir.FunctionDef):
            yield isinstance(node, ir.Raise | ir.Assert)
            yield from _raises(ir.child_nodes(node))


class SwiftErrors(SwiftTypes):
    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: Functions that are known to throw, by name; what is found while writing is added for the next turn.
        self.throwing: frozenset[str] = frozenset()
        self.found: set[str] = set()
        #: May the expression being written throw?
        self.failing = False
        #: The functions around the place being written; None where an error is caught.
        self.frames: list[str | None] = []
        #: Optional variables known to hold something, and those that are no optionals here.
        self.known: frozenset[str] = frozenset()
        #: How many choices (``a ? b : c``) the expression stands in one of the branches of.
        self.choosing = 0
        self.bound: frozenset[str] = frozenset()
        #: What is known of each function, by its identity: it is the same in each turn.
        self.entered: dict[int, tuple[ir.Function, Magnitudes, frozenset[str]]] = {}
        #: What was caught, for ``raise`` alone.
        self.caught_in: list[str] = []
        self.result: t.Type = t.NONE

    def written(self, module: ir.Module) -> Generated:
        """Writes the module until all functions that throw are known; of those in which an error is raised that is seen before."""
        raising = frozenset(f.name for f in module.functions if not (f.is_generator or f.external) and any(_raises(f.body)))
        self.throwing = throwing_too(self.throwing | raising, module)
        while True:
            self.functions = {
                n.name: n for m in (self.candidate, module) if m is not None for n in (*ir.walk(m, ir.Function), *m.functions)
            }
            self.tell(module)
            generated = super().written(module)
            if self.found <= self.throwing:
                return generated
            kept = {name: getattr(self, name) for name in ("candidate", "given_names", "avoided", "namesakes", "entered")}
            throwing = throwing_too(self.throwing | self.found, module)
            self.__dict__.clear()
            type(self).__init__(self, module.source)
            self.throwing = throwing
            for name, value in kept.items():
                setattr(self, name, value)

    # --- try ----------------------------------------------------------------------------------------------------------

    def fails(self) -> None:
        self.failing = True

    def tried(self, render: Callable[[], str]) -> str:
        """An expression with ``try`` where it may throw; the function around it then throws too."""
        outer, self.failing = self.failing, False
        text = render()
        if self.failing:
            self.leaves()
            text = f"try {text}"
        self.failing = outer
        return text

    def leaves(self) -> None:
        """An error leaves the function being written, unless it is caught."""
        if self.frames and self.frames[-1] is not None:
            self.found.add(self.frames[-1])

    def top(self, node: ir.Expr) -> str:
        """A whole expression of a statement."""
        return self.tried(lambda: self.expr(node))

    def head(self, node: ir.Expr) -> str:
        """A condition before a brace: a closure in it needs parentheses around."""
        text = self.top(node)
        if "{" not in re.sub(r'"(?:\\.|[^"\\])*"', '""', text):
            return text
        return f"try ({text.removeprefix('try ')})" if text.startswith("try ") else f"({text})"

    def stmt(self, node: ir.Stmt) -> None:
        outer, self.failing = self.failing, False
        super().stmt(node)
        self.failing = outer

    def apply(self, rule: loader.Rule, template: Template, args: Sequence[ir.Expr], node: ir.Expr) -> Code:
        code = super().apply(rule, template, args, node)
        if any(throws(self.target.helpers[name].code) for name in template.helpers):
            self.fails()
        if any(isinstance(a.type, t.Func) and not isinstance(a, ir.Lambda) and self.may_throw(a) for a in args):
            self.fails()
        return code

    def may_throw(self, function: ir.Expr) -> bool:
        return not (isinstance(function, ir.Name) and function.id in self.functions and function.id not in self.throwing)

    def thrower(self, name: str) -> str:
        """A helper that throws."""
        self.fails()
        return self.helper(name)

    # --- what a function does to its variables ------------------------------------------------------------------------

    def enter(self, function: ir.Function) -> None:
        """What is to be known of a function before it is written.

        Raises:
            UnsupportedError: an object that is kept in two places is changed in one of them.
        """
        if id(function) not in self.entered:
            self.check_aliases(function)
            self.entered[id(function)] = function, Magnitudes(function), changing(function, self.functions)
        _, self.sizes, self.variables = self.entered[id(function)]
        self.known = self.bound = frozenset()
        self.result = function.result

    def body(self, function: ir.Function) -> None:
        """The statements of a function; parameters that it changes for itself become variables."""
        outer, self.result = self.result, function.result
        self.depth += 1
        # What a function around assigns may have the same name.
        own = changing(function, self.functions) if self.variables & {p.name for p in function.params} else frozenset()
        for p in function.params:
            if p.name in own and by_reference(p) and _assigned(function, p.name):
                raise UnsupportedError("rebound-parameter", f"{p.name} is changed in place and then assigned anew", p.span or function.span)
            if p.name in own and not by_reference(p):
                self.line(f"var {self.name(p.name)} = {self.name(p.name)}")
        self.depth -= 1
        self.block(function.body)
        if completes(function.body) and not isinstance(function.result, t.NoneT):
            missing = isinstance(function.result, t.Optional)
            self.line(self.INDENT + ("return nil" if missing else 'fatalError("unreachable")'))
        self.result = outer

    # --- functions ----------------------------------------------------------------------------------------------------

    def choose_names(self, module: ir.Module) -> dict[str, str]:
        names = {**super().choose_names(module), "self": "self"}
        return {
            id_: names.get(id_.removesuffix(SUFFIX), name.removesuffix(SUFFIX)) if id_.endswith(SUFFIX) else name
            for id_, name in names.items()
        }

    def signature(self, function: ir.Function) -> str:
        return f"func {self.name(function.name)}{self.tail(function, function.name)}"

    def tail(self, function: ir.Function, key: str) -> str:
        """Parameters, ``throws`` and result."""
        throws = " throws" if key in self.throwing else ""
        result = "" if isinstance(function.result, t.NoneT) else f" -> {self.type_name(function.result)}"
        return f"({self.params(function.params)}){throws}{result}"

    def param(self, param: ir.Param) -> str:
        escaping = "@escaping " if isinstance(param.type, t.Func) else ""
        return f"_ {self.name(param.name)}: {'inout ' if by_reference(param) else escaping}{self.type_name(param.type)}"

    def function_def(self, function: ir.Function) -> None:
        self.refuse_generator(function)
        self.enter(function)
        self.frames.append(function.name)
        try:
            if function.doc:
                self.write_doc(function.doc)
            self.line(f"{self.signature(function)} {{")
            self.body(function)
            self.line("}")
        finally:
            self.frames.pop()

    def write_doc(self, doc: str) -> None:
        for text in doc.strip().splitlines():
            self.line(f"/// {text.strip()}".rstrip())

    def stmt_FunctionDef(self, node: ir.FunctionDef) -> None:
        function = node.function
        self.refuse_generator(function)
        if function.doc:
            self.write_doc(function.doc)
        self.frames.append(function.name)
        self.line(f"{self.signature(function)} {{")
        self.body(function)
        self.line("}")
        self.frames.pop()

    def expr_Call(self, node: ir.Call) -> Code:
        if node.func.rpartition(".")[2] in self.throwing or (self.is_driver and self.functions[node.func].external):
            self.fails()
        return Code(f"{self.name(node.func)}({self.call_arguments(self.functions.get(node.func), node.args)})", POSTFIX)

    def expr_CallValue(self, node: ir.CallValue) -> Code:
        self.fails()
        return Code(f"{self.expr(node.func, POSTFIX)}({self.arguments(node.args)})", POSTFIX)

    def arguments(self, args: Sequence[ir.Expr]) -> str:
        return ", ".join(map(self.initial, args))

    def call_arguments(self, function: ir.Function | None, args: Sequence[ir.Expr]) -> str:
        params: Sequence[ir.Param] = function.params if function is not None else ()
        out = []
        for i, arg in enumerate(args):
            reference = i < len(params) and by_reference(params[i])
            out.append(self.slot_inout(arg).text if reference else self.initial(arg))
        return ", ".join(out)

    def slot_place(self, node: ir.Expr) -> Code:
        """What can be changed where it stands."""
        raise NotImplementedError

    def slot_inout(self, node: ir.Expr) -> Code:
        raise NotImplementedError

    def unpacked(self, operand: ir.Expr) -> Code:
        """What an optional holds, which must be something."""
        raise NotImplementedError

    # --- closures -----------------------------------------------------------------------------------------------------

    def expr_Lambda(self, node: ir.Lambda) -> Code:
        return Code(self.closure(node), ATOM)

    def closure(self, node: ir.Lambda) -> str:
        """``{ x in … }``; where it may throw, so may what it is given to."""
        if effects.mutated([node.body]) & {p.name for p in node.params if not isinstance(p.type, t.Class)}:
            raise UnsupportedError("closure", "a closure that changes its argument has no form in Swift here", node.span)
        hoisting, self._hoisting = self._hoisting, False
        names = dict(self.names)
        params, first = self.closure_params(node)
        self.frames.append("a closure")
        known = "a closure" in self.found
        self.found.discard("a closure")
        try:
            if isinstance(node.body, ir.Block) or first:
                stmts = node.body.stmts if isinstance(node.body, ir.Block) else ()
                value = node.body.value if isinstance(node.body, ir.Block) else node.body
                inside = self.captured_lines((*stmts, ir.Return(value)), first)
                if "a closure" not in self.found:
                    params = params.replace(") throws -> ", ") -> ")
                text = f"{{{' ' + params + ' in' if params else ''}\n{inside}\n}}"
            else:
                text = f"{{ {params + ' in ' if params else ''}{self.tried(lambda: self.initial(node.body))} }}"
        finally:
            self.frames.pop()
            self.names = {**self.names, **names}
            failed = "a closure" in self.found
            self.found.discard("a closure")
            if known:
                self.found.add("a closure")
            self._hoisting = hoisting
        if failed:
            self.fails()
        return text

    def closure_params(self, node: ir.Lambda) -> tuple[str, list[str]]:
        """The parameters, and lines that take them apart where a pattern does."""
        if isinstance(node, PatternLambda):
            pattern = node.pattern
            assert isinstance(pattern, ir.TupleLit)
            flat = all(isinstance(i, ir.Name) for i in pattern.items)
            if flat and not self.structs:
                return ", ".join(self.name(i.id) for i in pattern.items if isinstance(i, ir.Name)), []
            if flat:
                row = self.unused("row")
                for i, item in enumerate(pattern.items):
                    assert isinstance(item, ir.Name)
                    self.names[item.id] = f"{row}.{PARTS[i]}"
                return row, []
            raise UnsupportedError("pattern", "a nested pattern in a closure has no form in Swift here", node.span)
        typed = isinstance(node.body, ir.Block)
        if typed and node.params:
            shown = ", ".join(f"{self.name(p.name)}: {self.type_name(p.type)}" for p in node.params)
            return f"({shown}) throws -> {self.type_name(node.body.type)}", []
        return ", ".join(self.name(p.name) for p in node.params), []

    def captured_lines(self, body: ir.Body, first: Sequence[str] = ()) -> str:
        """Statements as text, one level deep."""
        lines, depth, hoisting = self.lines, self.depth, self._hoisting
        self.lines, self.depth = [], 1
        for text in first:
            self.line(text)
        self.depth = 0
        self.block(body)
        text = "\n".join(line.text for line in self.lines)
        self.lines, self.depth, self._hoisting = lines, depth, hoisting
        return text

    def expr_Block(self, node: ir.Block) -> Code:
        """Statements in the middle of an expression: a closure that is called at once."""
        text = self.captured_lines((*node.stmts, ir.Return(node.value)))
        self.fails()
        return Code(f"{{ () throws -> {self.type_name(node.type)} in\n{text}\n}}()", POSTFIX)

    def expr_Assigned(self, node: ir.Assigned) -> Code:
        return Code(f"{self.helper('assigned')}(&{self.name(node.name)}, {self.expr(node.value)})", POSTFIX)

    # --- classes ------------------------------------------------------------------------------------------------------

    def write_class(self, cls: ir.ClassDef) -> None:
        if cls.doc:
            self.write_doc(cls.doc)
        base = self.native(cls.base) if cls.base else ""
        final = "" if any(c.base == cls.name for c in self.module.classes) else "final "
        protocols = [] if self.is_exception(cls.name) or cls.base else self.protocols(cls)
        above = ", ".join(filter(None, [base, *protocols]))
        self.line(f"{final}class {self.name(cls.name)}{': ' + above if above else ''} {{")
        self.depth += 1
        own = self.own_fields(cls)
        init = cls.init
        plain = init is not None and self.sets_first(init, own)
        for field in own:
            self.line(self.field(field, plain))
        if init is not None:
            self.space()
            self.constructor(cls, init)
        elif not base:
            self.space()
            self.line("init() {}")
        for prefix, methods in (("", cls.methods), ("static ", cls.static_methods)):
            for method in methods:
                self.space()
                self.enter(method)
                if method.doc:
                    self.write_doc(method.doc)
                overrides = "override " if any(m.name == method.name for c in lineage(cls.base, self.classes) for m in c.methods) else ""
                self.frames.append(method.name)
                self.line(f"{overrides}{prefix}{self.signature(method)} {{")
                self.body(method)
                self.line("}")
                self.frames.pop()
        if "Hashable" in protocols:
            self.identity(cls)
        self.depth -= 1
        self.line("}")

    def protocols(self, cls: ir.ClassDef) -> list[str]:
        """Hashable where objects are compared from the outside or are keys."""
        asked = any(
            isinstance(n, ir.Expr)
            and isinstance(n.type, t.List | t.Set | t.Dict | t.Tuple | t.Optional)
            and any(x == t.Class(cls.name) for x in nested(n.type))
            for n in ir.walk(self.module)
        )
        return ["Hashable"] if asked else []

    def identity(self, cls: ir.ClassDef) -> None:
        name = self.name(cls.name)
        own = next((m for m in cls.methods if m.name == "__eq__"), None)
        if own is not None and own.name in self.throwing:
            raise UnsupportedError("equality", f"the equality of {cls.name} may throw: Swift's own may not", own.span)
        self.space()
        self.line(f"static func == (a: {name}, b: {name}) -> Bool {{")
        other: ir.Expr = Raw(Code("b"), type=t.Class(cls.name))
        if own is not None and isinstance(own.params[0].type, t.Union):
            other = ir.Coerce(other, type=own.params[0].type)
        self.line(f"{self.INDENT}return {f'a.{self.name(own.name)}({self.expr(other)})' if own is not None else 'a === b'}")
        self.line("}")
        self.space()
        self.line("func hash(into hasher: inout Hasher) {")
        self.line(f"{self.INDENT}hasher.combine({'0' if own is not None else 'ObjectIdentifier(self)'})")
        self.line("}")

    @staticmethod
    def sets_first(init: ir.Function, own: Sequence[ir.Param]) -> bool:
        """Does a constructor give all fields their values before it does anything else with the object?"""
        missing = {f.name for f in own}
        for statement in init.body:
            match statement:
                case ir.Assign(target=ir.Field(obj=ir.Name(id="self"), name=name), value=value) if not any(
                    isinstance(n, ir.Name) and n.id == "self" for n in ir.walk(value)
                ):
                    missing.discard(name)
                case ir.Assign() | ir.Declare() if not any(
                    isinstance(n, ir.Name) and n.id in ("self", "super") for n in ir.walk(statement)
                ):
                    pass
                case _:
                    break
        return not missing

    def field(self, field: ir.Param, plain: bool) -> str:
        name, type_ = self.name(field.name), self.type_name(field.type)
        if plain or isinstance(field.type, t.Optional):
            return f"var {name}: {type_}"
        match field.type:
            case t.Int() | t.Float() | t.Bool() | t.Str() | t.List() | t.Dict() | t.Set():
                from dragoman.transpile.passes.declare import zero

                return f"var {name}: {type_} = {self.initial(zero(field.type))}"
            case t.Func():
                return f"var {name}: ({type_})!"
            case _:
                return f"var {name}: {type_}!"

    def space(self) -> None:
        """A blank line between members."""
        if not self.lines[-1].text.endswith("{"):
            self.gap()

    def constructor(self, cls: ir.ClassDef, init: ir.Function) -> None:
        self.enter(init)
        key = f"{cls.name}.init"
        self.frames.append(key)
        above = next((c.init for c in lineage(cls.base, self.classes) if c.init is not None), None)
        # Exceptions have one that takes a message.
        taken: list[t.Type] | None = (
            [p.type for p in above.params] if above is not None else [t.STR] if self.is_exception(cls.name) else None
        )
        throws = " throws" if key in self.throwing else ""
        params = self.params(init.params)
        self.line(f"{'override ' if taken == [p.type for p in init.params] else ''}init({params}){throws} {{")
        supers = [s for s in init.body if base_call(s) is not None]
        fields = [s for s in init.body if isinstance(s, ir.Assign) and sets_field(s)]
        # Swift wants a class's own fields before its base's constructor.
        early = fields if cls.base and supers and init.body[0] is supers[0] else []
        body = tuple(s for s in init.body if s not in supers and s not in early)
        self.depth += 1
        for p in init.params:
            if p.name in self.variables and not by_reference(p):
                self.line(f"var {self.name(p.name)} = {self.name(p.name)}")
        called = False
        inherited = {f.name for c in lineage(cls.base, self.classes) for f in c.fields}
        late = [s for s in early if isinstance(s, ir.Assign) and isinstance(s.target, ir.Field) and s.target.name in inherited]
        for statement in (*(s for s in early if s not in late), *init.body[:0]):
            self.stmt(statement)
        if early:
            self.base_init(cls, supers[0])
            called = True
            for statement in late:
                self.stmt(statement)
        for statement in init.body if not early else body:
            if statement in supers:
                if not called:
                    self.base_init(cls, statement)
                called = True
            else:
                self.stmt(statement)
        if cls.base and not called:
            self.line("super.init()" if cls.base in self.classes else 'super.init("")')
        self.depth -= 1
        self.line("}")
        self.frames.pop()

    def base_init(self, cls: ir.ClassDef, call: ir.Stmt) -> None:
        args = base_call(call) or ()
        above = lineage(cls.base, self.classes)
        if any(c.init is not None for c in above) or (above and above[-1].base is None):
            self.line(self.tried(lambda: f"super.init({self.arguments(args)})"))
            return
        self.line(self.tried(lambda: f"super.init({', '.join(self.text(a).text for a in args[:1])})"))

    def expr_New(self, node: ir.New) -> Code:
        cls = self.classes.get(node.cls)
        while cls is not None and cls.init is None:
            cls = self.classes.get(cls.base or "")
        if cls is not None:
            if f"{cls.name}.init" in self.throwing:
                self.fails()
            return Code(f"{self.native(node.cls)}({self.call_arguments(cls.init, node.args)})", POSTFIX)
        if node.cls in self.classes and not self.is_exception(node.cls):
            return Code(f"{self.name(node.cls)}()", POSTFIX)
        return Code(self.thrown(node.cls, ", ".join(self.text(a).text for a in node.args[:1])), POSTFIX)

    def expr_MethodCall(self, node: ir.MethodCall) -> Code:
        if node.method in self.throwing:
            self.fails()
        arguments = f"{self.name(node.method)}({self.call_arguments(self.functions.get(node.method), node.args)})"
        if isinstance(node.obj, ir.Name) and node.obj.id == "super":
            return Code(f"super.{arguments}", POSTFIX)
        return Code(f"{self.asked_of(node)}.{arguments}", POSTFIX)

    def owner_text(self, obj: ir.Expr) -> str:
        return self.unpacked(obj).text if isinstance(obj.type, t.Optional) else super().owner_text(obj)

    def downcast(self, text: str, name: str) -> str:
        return f"({text} as! {name})"

    # --- raise, try ---------------------------------------------------------------------------------------------------

    def stmt_Raise(self, node: ir.Raise) -> None:
        self.leaves()
        if node.exception is not None:
            self.line(f"throw {self.top(node.exception)}")
            return
        if not self.caught_in:
            raise UnsupportedError("raise", "there is no exception to raise again", node.span)
        self.line(f"throw {self.caught_in[-1]}")

    def stmt_Assert(self, node: ir.Assert) -> None:
        self.line(f"if {self.head(ir.Not(node.cond, type=t.BOOL))} {{")
        self.leaves()
        said = node.message
        message = self.tried(lambda: self.text(said).text) if said is not None else ""
        self.line(f"{self.INDENT}throw {self.thrown('AssertionError', message)}")
        self.line("}")

    def stmt_Try(self, node: ir.Try) -> None:
        if any(isinstance(n, ir.Return | ir.Break | ir.Continue) for s in node.final for n in ir.walk(s)):
            raise UnsupportedError("finally", "a finally block that leaves the function or loop has no form in Swift", node.span)
        if node.final:
            self.line("do {")
            self.depth += 1
            self.line("defer {")
            self.frames.append("a deferred block")
            self.block(node.final)
            self.frames.pop()
            if "a deferred block" in self.found:
                self.found.discard("a deferred block")
                raise UnsupportedError("finally", "a finally block that may throw has no form in Swift", node.span)
            self.line("}")
            if node.handlers:
                self.handled(node)
            else:
                for statement in node.body:
                    self.stmt(statement)
            self.depth -= 1
            self.line("}")
            return
        self.handled(node)

    def handled(self, node: ir.Try) -> None:
        takes_all = any(not self.caught(h) for h in node.handlers)
        self.line("do {")
        self.frames.append(None if takes_all else self.frames[-1] if self.frames else None)
        self.block(node.body)
        self.frames.pop()
        for handler in reachable(node.handlers, self.module.classes):
            classes = self.caught(handler)
            used = any(isinstance(n, ir.Name) and n.id == handler.name for s in handler.body for n in ir.walk(s))
            name = self.name(handler.name) if handler.name and used else ""
            if len(classes) == 1:
                self.line(f"}} catch {'let ' + name + ' as' if name else 'is'} {classes[0]} {{")
            elif classes:
                self.line(f"}} catch let error where {' || '.join(f'error is {c}' for c in classes)} {{")
            else:
                self.line("} catch {")
            if len(classes) != 1 and name:
                self.line(f"{self.INDENT}let {name} = error as! {self.helper('Exception')}")
            again = any(isinstance(n, ir.Raise) and n.exception is None for s in handler.body for n in ir.walk(s))
            if again and len(classes) == 1 and not name:
                self.lines[-1] = dataclasses.replace(self.lines[-1], text=self.lines[-1].text.replace("catch is", "catch let error as"))
            self.caught_in.append(name or "error")
            self.block(handler.body)
            self.caught_in.pop()
            if not classes:
                break
        self.line("}")

    def caught(self, handler: ir.Handler) -> list[str]:
        """The classes that a handler takes; none where it takes all."""
        wider: dict[str, str] = self.target.options["caught"]
        if not handler.types or any(wider.get(c) == "" for c in handler.types):
            return []
        return list(dict.fromkeys(self.native(c) for c in handler.types))


def _assigned(function: ir.Function, name: str) -> bool:
    """Is a parameter itself given another value?"""
    for node in (n for s in function.body for n in ir.walk(s)):
        match node:
            case ir.Assign(target=target):
                items = target.items if isinstance(target, ir.TupleLit) else (target,)
                if any(isinstance(i, ir.Name) and i.id == name for i in items):
                    return True
            case ir.Assigned(name=other) if other == name:
                return True
            case _:
                pass
    return False
