"""C++'s functions: parameters by value or by reference, calls, functions inside functions."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import Diagnostic, UnsupportedError
from dragoman.transpile.generators.base import POSTFIX, Code
from dragoman.transpile.generators.cpp_closures import called, escaping, shared_variables
from dragoman.transpile.generators.cpp_ownership import assigned_names, mentioned
from dragoman.transpile.generators.cpp_statements import CppStatements
from dragoman.transpile.generators.cpp_types import SCALAR, changes, root
from dragoman.transpile.passes.aliases import changed_in_place, repeated_values, rows_kept_twice, stored_arguments
from dragoman.transpile.passes.copies import COPYING
from dragoman.transpile.passes.lazy import is_lazy
from dragoman.transpile.passes.parts import handed_parts


class CppFunctions(CppStatements):
    def check_stored(self, body: ir.Body) -> None:
        """Refuses a container that an object keeps in a field, as a copy, while both sides use it and one changes it."""
        for name, span in stored_arguments(self.module, body):
            raise UnsupportedError("alias", f"an object would keep a copy of {name}, which is changed", span)
        whole = ir.Function("body", (), t.NONE, body)
        for name, span in rows_kept_twice(whole, changed_in_place):
            raise UnsupportedError("alias", f"{name} has an element at two places, and it is changed at one", span)
        for name, span in repeated_values(self.module, whole):
            raise UnsupportedError("alias", f"{name} is put into several places and changed in one of them", span)
        for name, span in handed_parts(self.module, body):
            raise UnsupportedError("alias", f"what {name} gives is changed: it would be a copy here", span)

    def signature(self, function: ir.Function) -> str:
        params = self.owned_params(function) if function.is_generator else self.params(function.params)
        return f"{self.type_name(function.result)} {self.name(function.name)}({params})"

    def owned_params(self, function: ir.Function) -> str:
        """A coroutine outlives its call: its parameters are its own."""
        for param in function.params:
            if param.mutated and not isinstance(param.type, t.Class):
                raise UnsupportedError("generator", f"the generator {function.name} changes its argument {param.name} in place", param.span)
        return ", ".join(f"{self.type_name(p.type, True)} {self.name(p.name)}" for p in function.params)

    def param(self, param: ir.Param) -> str:
        name, type_ = self.name(param.name), self.type_name(param.type, True)
        if isinstance(param.type, SCALAR):
            return f"{type_} {name}"
        if self.by_reference(param):
            return f"{type_}& {name}"
        return f"{type_} {name}" if param.assigned else f"const {type_}& {name}"

    def function_def(self, function: ir.Function) -> None:
        if function.is_generator and not is_lazy(function.result):
            raise UnsupportedError("generator", f"the generator {function.name} may not end", function.span)
        self.check_stored(function.body)
        function = self.on_heap(self.local_copies(function))
        self.study(function.body, function.params)
        self.nesting += 1
        super().function_def(function)
        self.nesting -= 1

    def stub(self, function: ir.Function, diagnostic: Diagnostic) -> None:
        try:
            super().stub(function, diagnostic)
        except UnsupportedError:  # not even its signature can be written
            self.line(f"// {function.name} is not translated: {diagnostic.message}")

    def local_copies(self, function: ir.Function) -> ir.Function:
        """A parameter that is changed in place and assigned anew: the caller must see the one, but not the other."""
        for param in function.params:
            if self.by_reference(param) and param.assigned:
                nodes = (n for s in function.body for n in ir.walk(s))
                if any(
                    (isinstance(n, ir.Assign) and param.name in assigned_names(n)) or (isinstance(n, ir.Assigned) and n.name == param.name)
                    for n in nodes
                ):
                    function = self.split(function, param)
        return function

    def split(self, function: ir.Function, param: ir.Param) -> ir.Function:
        """From its first assignment on, the parameter is a variable of its own."""
        for i, statement in enumerate(function.body):
            match statement:
                case ir.Assign(target=ir.Name(id=name), value=value) if name == param.name:
                    local = ir.Name(self.fresh(f"own_{name}"), type=param.type)
                    rest = tuple(renamed(s, name, local.id) for s in function.body[i + 1 :])
                    start = ir.Declare(local.id, param.type, value, span=statement.span)
                    params = tuple(
                        dataclasses.replace(p, assigned=False, mutated=changes(function.body[:i], name)) if p is param else p
                        for p in function.params
                    )
                    return dataclasses.replace(function, params=params, body=(*function.body[:i], start, *rest))
            if any(isinstance(n, ir.Assign) and param.name in assigned_names(n) for n in ir.walk(statement)):
                break
        raise UnsupportedError(
            "rebound-parameter", f"the parameter {param.name} is changed in place and then assigned anew", param.span or function.span
        )

    def block(self, body: ir.Body) -> None:
        """Local functions that others call before they are written are declared before those."""
        later = [s.function for s in body if isinstance(s, ir.FunctionDef)]
        self.depth += 1
        for statement in body:
            if isinstance(statement, ir.FunctionDef):
                later = later[1:]
                called = {n.func for n in ir.walk(statement, ir.Call)} | mentioned(statement)
                for function in later:
                    if function.name in called and function.name not in self.forward:
                        self.forward.add(function.name)
                        declared = f"const auto {self.name(function.name)} = std::make_shared<{self.function_type(function)}>()"
                        plain = f"{self.function_type(function)} {self.name(function.name)}"
                        self.line((declared if function.name in self.heaped else plain) + ";")
            self.stmt(statement)
        self.depth -= 1

    def function_type(self, function: ir.Function) -> str:
        types = ", ".join(self.param(dataclasses.replace(p, name="")).strip() for p in function.params)
        return f"std::function<{self.type_name(function.result)}({types})>"

    def stmt_FunctionDef(self, node: ir.FunctionDef) -> None:
        f = self.local_copies(node.function)
        if f.is_generator:
            raise UnsupportedError("generator", f"the local generator {f.name} outlives what it captures", f.span)
        recursive = called(ir.FunctionDef(dataclasses.replace(f, name="")), f.name)
        escapes = id(node) in self.escaping
        result = self.type_name(f.result)
        head = (self.function_type(f) if recursive else "const auto") + " "
        if f.name in self.forward:
            head = ""
        name = self.name(f.name)
        if f.name in self.heaped:
            if f.name not in self.forward:
                self.line(f"const auto {name} = std::make_shared<{self.function_type(f)}>();")
            head, name = "", f"*{name}"
        if f.doc:
            self.write_doc(f.doc)
        self.line(f"{head}{name} = {'[=]' if escapes else '[&]'}({self.params(f.params)}) -> {result} {{")
        self.block(f.body)
        self.line("};")

    def on_heap(self, function: ir.Function) -> ir.Function:
        """Finds the functions that outlive this one, and the variables they share, which live on the heap."""
        self.heaped = shared_variables(function)
        if self.heaped:
            function = ir.rewrite(function, lambda n: self.own_params(n) if isinstance(n, ir.Function) else n)
        self.escaping = {id(n) for n in escaping([n for s in function.body for n in ir.walk(s)])}
        return function

    def own_params(self, function: ir.Function) -> ir.Function:
        """Parameters that live on the heap are copied there.

        Raises:
            UnsupportedError: the caller must see what is done to one.
        """
        for param in function.params:
            if param.name in self.heaped:
                if self.by_reference(param):
                    raise UnsupportedError("closure", f"a function that outlives the call changes its argument {param.name}", param.span)
                local = self.fresh(f"own_{param.name}")
                start = ir.Declare(local, param.type, ir.Name(param.name, type=param.type), span=param.span)
                self.heaped |= {local}
                function = dataclasses.replace(
                    function,
                    params=tuple(dataclasses.replace(p, assigned=False) if p is param else p for p in function.params),
                    body=(start, *(renamed(s, param.name, local) for s in function.body)),
                )
        return function

    def arguments(self, args: Sequence[ir.Expr]) -> str:
        return ", ".join(self.init(a) if isinstance(a, ir.ListLit) and not a.items else self.expr(a) for a in args)

    def call_arguments(self, function: ir.Function | None, args: Sequence[ir.Expr]) -> str:
        """Arguments of a function of the module; a temporary for a parameter that it changes becomes an lvalue."""
        out = []
        for i, arg in enumerate(args):
            param = function.params[i] if function and i < len(function.params) else None
            reference = param is not None and self.by_reference(param)
            if param is None or not reference or root(arg) is not None:
                out.append(self.expr(arg))
                continue
            if isinstance(arg, ir.Op) and arg.concept in COPYING and arg.args[0].type == param.type:
                # A copy is written as its original, which is copied where it gets a place of its own.
                out.append(f"{self.helper('lvalue')}({self.type_name(param.type)}({self.expr(arg)}))")
                continue
            type_ = f"<{self.type_name(param.type)}>" if arg.type != param.type or isinstance(arg, ir.Const) else ""
            out.append(f"{self.helper('lvalue')}{type_}({self.expr(arg)})")
        return ", ".join(out)

    def expr_Call(self, node: ir.Call) -> Code:
        name = "::".join(self.name(part) for part in node.func.split("."))
        if node.func in self.heaped:
            name = f"(*{name})"
        return Code(f"{name}({self.call_arguments(self.functions.get(node.func), node.args)})", POSTFIX)


def renamed(statement: ir.Stmt, old: str, new: str) -> ir.Stmt:
    return ir.rewrite(
        statement,
        lambda n: (
            dataclasses.replace(n, id=new)
            if isinstance(n, ir.Name) and n.id == old
            else dataclasses.replace(n, name=new)
            if isinstance(n, ir.Assigned) and n.name == old
            else n
        ),
    )
