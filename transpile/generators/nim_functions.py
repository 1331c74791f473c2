"""Functions and closures in Nim: ``var`` parameters, ``result``, declarations ahead of local procedures."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import POSTFIX, Code, PatternLambda
from dragoman.transpile.generators.copying import by_reference, changing
from dragoman.transpile.generators.members import lineage
from dragoman.transpile.generators.nim_facts import called
from dragoman.transpile.generators.nim_loops import Loops, bound_names
from dragoman.transpile.passes import effects
from dragoman.transpile.passes.effects import assigned, root
from dragoman.transpile.passes.magnitudes import Magnitudes


class Functions(Loops):
    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: The function whose last statement's value is its result, by the identity of its body.
        self.last: ir.Stmt | None = None
        self.given_back_name = ""
        #: The class whose methods are being written.
        self.current_class: ir.ClassDef | None = None

    def enter(self, function: ir.Function) -> None:
        """What is to be known of a function before it is written.

        Raises:
            UnsupportedError: a container that is kept in two places is changed in one of them.
        """
        self.check_aliases(function)
        self.sizes, self.variables = Magnitudes(function), changing(function, self.functions)

    def check_aliases(self, function: ir.Function) -> None:
        """Refuses what values that are copied can't say, and what Nim's closures can't hold."""
        super().check_aliases(function)
        borrowed = {p.name for p in function.params if by_reference(p)}
        for node in ir.walk(function):
            if isinstance(node, ir.FunctionDef | ir.Lambda):
                inner = node.function if isinstance(node, ir.FunctionDef) else node
                names = {n.id for n in ir.walk(inner) if isinstance(n, ir.Name)} - {p.name for p in inner.params}
                if names & borrowed:
                    raise UnsupportedError(
                        "closure", f"a closure can't hold {min(names & borrowed)}, which belongs to the caller", node.span
                    )

    def signature(self, function: ir.Function) -> str:
        return f"proc {self.name(function.name)}({self.params(function.params)}){self.returns(function.result)} ="

    def param(self, param: ir.Param) -> str:
        return f"{self.name(param.name)}: {'var ' if by_reference(param) else ''}{self.type_name(param.type)}"

    def function_def(self, function: ir.Function) -> None:
        self.refuse_generator(function)
        self.enter(function)
        self.routine(self.signature(function), function)

    def write_doc(self, doc: str) -> None:
        for text in doc.strip().splitlines():
            self.line(f"## {text.strip()}".rstrip())

    def routine(self, head: str, function: ir.Function, first: Sequence[str] = ()) -> None:
        """A function: its head, what it says of itself, its statements."""
        self.line(head)
        self.depth += 1
        if function.doc:
            self.write_doc(function.doc)
        for text in first:
            self.line(text)
        for p in function.params:
            if p.name in self.variables and not by_reference(p):
                self.line(f"var {self.name(p.name)} = {self.name(p.name)}")
            elif by_reference(p) and p.name in assigned(function.body):
                raise UnsupportedError("rebound-parameter", f"{p.name} is changed in place and then assigned anew", p.span or function.span)
        self.depth -= 1
        outer, self.last, self.given_back_name = (self.last, self.given_back_name), self.final(function), ""
        body, names = function.body, self.names
        if (named := self.natural_result(function)) is not None:
            self.given_back_name, self.names = named, {**names, named: "result"}
            body = body[:-1]
        try:
            self.block(body)
        finally:
            self.last, self.given_back_name = outer
            self.names = {**self.names, **names}

    @staticmethod
    def final(function: ir.Function) -> ir.Stmt | None:
        """The statement whose value is the function's, without ``return``."""
        return function.body[-1] if function.body and isinstance(function.body[-1], ir.Return) else None

    def natural_result(self, function: ir.Function) -> str | None:
        """The variable that is made at the top of a function and given back at its end: ``result``."""
        if len(function.body) < 3 or isinstance(function.result, t.NoneT):
            return None
        fields = {n.name for n in ir.walk(function, ir.Field)}  # which keep their names
        match function.body[-1]:
            case ir.Return(value=ir.Name(id=name, type=type_)) if type_ == function.result:
                pass
            case _:
                return None
        declared = [n for n in ir.walk(function) if isinstance(n, ir.Declare | ir.Param) and n.name == name]
        top = [
            s for s in function.body if isinstance(s, ir.Declare) and s.name == name and s.type == function.result and s.value is not None
        ]
        returns = list(ir.walk(function, ir.Return))
        closures = [
            n
            for n in ir.walk(function)
            if isinstance(n, ir.Lambda | ir.FunctionDef) and any(isinstance(x, ir.Name) and x.id == name for x in ir.walk(n))
        ]
        loops = [
            n for n in ir.walk(function) if isinstance(n, ir.ForRange | ir.ForEach | ir.Unpack | ir.Handler) and name in bound_names(n)
        ]
        tries = any(isinstance(n, ir.Try | ir.Assigned) for n in ir.walk(function))
        collected = any(
            isinstance(n, ir.Comp) and any(isinstance(x, ir.Name) and x.id == name for x in ir.walk(n)) for n in ir.walk(function)
        )
        alone = not closures and not loops and not tries and not collected and name not in fields
        good = len(declared) == 1 and len(top) == 1 and len(returns) == 1 and alone
        return name if good and name in self.variables else None

    def block(self, body: ir.Body) -> None:
        before = len(self.lines)
        self.depth += 1
        later = [s.function for s in body if isinstance(s, ir.FunctionDef)]
        forward: set[str] = set()
        for statement in body:
            if isinstance(statement, ir.FunctionDef):
                later = later[1:]
                for function in later:
                    if function.name in called(statement) and function.name not in forward:
                        forward.add(function.name)
                        self.line(self.signature(function).removesuffix(" ="))
            self.stmt(statement)
        if not any(line.text.strip() and not line.text.lstrip().startswith("#") for line in self.lines[before:]):
            self.line("discard")
        self.depth -= 1

    def stmt_FunctionDef(self, node: ir.FunctionDef) -> None:
        function = node.function
        self.refuse_generator(function)
        self.routine(self.signature(function), function)

    def call_arguments(self, function: ir.Function | None, args: Sequence[ir.Expr]) -> str:
        params: Sequence[ir.Param] = function.params if function is not None else ()
        return ", ".join(self.lvalue(a) if i < len(params) and by_reference(params[i]) else self.expr(a) for i, a in enumerate(args))

    def lvalue(self, node: ir.Expr) -> str:
        """Something that a function can change where it is."""
        if isinstance(node, ir.Name | ir.Index | ir.Lookup | ir.Field) and root(node) is not None:
            return self.expr(node)
        if not self._hoisting:
            raise UnsupportedError("place", "a value without a place would be changed here", node.span)
        name = self.fresh("value")
        self.line(f"var {name} = {self.expr(node)}")
        return name

    def expr_Call(self, node: ir.Call) -> Code:
        if "." in node.func:
            cls, _, name = node.func.rpartition(".")
            return Code(f"{self.name(cls)}.{self.name(name)}({self.call_arguments(self.functions.get(name), node.args)})", POSTFIX)
        return Code(f"{self.name(node.func)}({self.call_arguments(self.functions.get(node.func), node.args)})", POSTFIX)

    def expr_MethodCall(self, node: ir.MethodCall) -> Code:
        name = self.name(node.method)
        arguments = self.call_arguments(self.functions.get(node.method), node.args)
        if isinstance(node.obj, ir.Name) and node.obj.id == "super":
            base = self.base_of_super(node)
            call = "procCall " if base in self.dynamic_in(node.method) else ""
            return Code(f"{call}{self.name(base)}(self).{name}({arguments})", 0 if call else POSTFIX)
        owner = self.asked_of(node)
        if name == "`$`":
            return Code(f"${owner}", self.operators.prefix["$"])
        if name.startswith("`"):
            op = name.strip("`")
            rank = self.operators.infix[op]
            return Code(f"{self.enclose(Code(owner, POSTFIX), rank)} {op} {self.expr(node.args[0], rank + 1)}", rank)
        return Code(f"{owner}.{name}({arguments})", POSTFIX)

    def base_of_super(self, node: ir.MethodCall) -> str:
        for cls in lineage(self.current_class.base if self.current_class else None, self.classes):
            if any(m.name == node.method for m in cls.methods):
                return cls.name
        raise UnsupportedError("super", f"no base class has {node.method}", node.span)

    def dynamic_in(self, method: str) -> frozenset[str]:
        """The classes in which a method is chosen when it is called, since a class below or above has one of that name."""
        have = [c for c in self.module.classes if any(m.name == method for m in c.methods)]
        related = (
            c for c in have if any(o is not c and (o in lineage(c.name, self.classes) or c in lineage(o.name, self.classes)) for o in have)
        )
        return frozenset(c.name for c in related)

    def downcast(self, text: str, name: str) -> str:
        return f"{name}({text})"

    def expr_Lambda(self, node: ir.Lambda) -> Code:
        if isinstance(node, PatternLambda):
            raise UnsupportedError("pattern", "a pattern of a closure has no form in Nim", node.span)
        if effects.mutated([node.body]) & {p.name for p in node.params if not isinstance(p.type, t.Class)}:
            raise UnsupportedError("closure", "a closure that changes its argument has no form in Nim here", node.span)
        params = ", ".join(f"{self.name(p.name)}: {self.type_name(p.type)}" for p in node.params)
        hoisting, self._hoisting = self._hoisting, False
        outer, self.inside_it = self.inside_it, False
        try:
            if isinstance(node.body, ir.Block):
                body = (*node.body.stmts, ir.Return(node.body.value))
                return Code(f"proc ({params}){self.returns(node.body.type)} =\n" + "\n".join(self.lines_within(body)), 0)
            inner = self.expr(node.body, 1 if isinstance(node.body, ir.Lambda) else 0)
            return Code(f"proc ({params}){self.returns(node.body.type)} = {inner}", 0)
        finally:
            self._hoisting, self.inside_it = hoisting, outer

    def expr_CallValue(self, node: ir.CallValue) -> Code:
        return Code(f"{self.expr(node.func, POSTFIX)}({self.arguments(node.args)})", POSTFIX)

    def expr_Block(self, node: ir.Block) -> Code:
        """Statements in the middle of an expression: variables of its own."""
        lines = [line.strip() for line in self.lines_within(node.stmts)]
        if not all(line.startswith("let ") for line in lines):
            raise UnsupportedError("block", "statements stand in the middle of an expression", node.span)
        hoisting, self._hoisting = self._hoisting, False
        value = self.expr(node.value)
        self._hoisting = hoisting
        if isinstance(node.value, ir.IfExp) and value.startswith("(if "):
            value = value[1:-1]  # what collects elements looks for a choice itself
        return Code(f"({'; '.join([*lines, value])})")

    def expr_Assigned(self, node: ir.Assigned) -> Code:
        return Code(f"({self.name(node.name)} = {self.expr(node.value)}; {self.name(node.name)})")
