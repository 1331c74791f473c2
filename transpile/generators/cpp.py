"""IR to modern C++ (C++20): value types, references for parameters that are changed, std:: containers and exceptions."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import Any, ClassVar

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import Diagnostic, UnsupportedError
from dragoman.transpile.generators.base import POSTFIX, Code, Generated, Pass
from dragoman.transpile.generators.cpp_ownership import assigned_names, mentioned
from dragoman.transpile.generators.cpp_statements import CppStatements
from dragoman.transpile.generators.cpp_types import SCALAR, changes, flattened, root
from dragoman.transpile.passes.aliases import stored_arguments
from dragoman.transpile.passes.chars import narrow_chars
from dragoman.transpile.passes.checks import check_overflow
from dragoman.transpile.passes.comprehensions import hoist_blocks, lower_comprehensions
from dragoman.transpile.passes.conditions import unfold_conditions
from dragoman.transpile.passes.folds import fold_sums
from dragoman.transpile.passes.formatting import lower_format
from dragoman.transpile.passes.fusion import lazy_generators
from dragoman.transpile.passes.lazy import is_lazy
from dragoman.transpile.passes.lowering import lower_try_else
from dragoman.transpile.passes.outputs import whole_lines
from dragoman.transpile.passes.representation import lower_frozen_text
from dragoman.transpile.passes.results import name_results
from dragoman.transpile.passes.widths import widen_ints
from dragoman.transpile.passes.wraps import CLIKE, tighten

#: Integers of any size and their operators, each of which needs those before it.
BIG = ("BigInt", "big_sum", "big_product", "big_quotient")


def used_first(classes: tuple[ir.ClassDef, ...]) -> tuple[ir.ClassDef, ...]:
    """Classes after those that their methods work with, which must be complete there; where they need each other, as they come."""
    by_name = {c.name: c for c in classes}
    out: list[ir.ClassDef] = []
    seen: set[str] = set()

    def visit(cls: ir.ClassDef) -> None:
        if cls.name in seen:
            return
        seen.add(cls.name)
        found = {n.cls for n in ir.walk(cls) if isinstance(n, ir.New)} | class_names(cls) | ({cls.base} if cls.base else set())
        for other in classes:
            if other.name in found and other.base != cls.name:
                visit(by_name[other.name])
        out.append(cls)

    for cls in classes:
        visit(cls)
    return tuple(out)


class Cpp(CppStatements):
    ID = "cpp"
    NAMING = "snake"
    STATIC_TYPES = True
    PASSES: ClassVar[tuple[Pass, ...]] = (
        tighten(CLIKE),
        widen_ints,
        lower_try_else,
        lazy_generators,
        lower_format,
        whole_lines,
        lower_frozen_text,
        fold_sums,
        lower_comprehensions,
        narrow_chars,
        unfold_conditions,
        hoist_blocks,
        name_results,
        check_overflow,
    )

    # --- the whole program --------------------------------------------------------------------------------------------

    def program(self, candidate: str, driver: Generated) -> tuple[dict[str, str], str]:
        """The candidate is a file of its own, the driver a namespace; a helper that the candidate has is its alone."""
        own = {name for name in driver.helpers if self.target.helpers[name].code in candidate}
        if "class OrderedMap " in candidate:
            own |= {name for name in driver.helpers if name.startswith("OrderedMap")}
        lines = [line.text for line in driver.lines if not (line.rules and line.rules[0].partition("@")[2] in own)]
        includes = [line for line in lines if line.startswith("#include")]
        rest = "\n".join(line for line in lines if not line.startswith("#include"))
        main = (
            "\n".join(includes)
            + '\n#define main solution_main\n#include "solution.hpp"\n#undef main\n\nnamespace test_driver {\n'
            + rest
            + "\n}\n\nint main(int argc, char** argv) {\n    test_driver::driver_arguments() = {argv, argv + argc};\n    test_driver::run();\n}\n"
        )
        return {"main.cpp": main, "solution.hpp": candidate}, "main.cpp"

    def _helper_uses(self, name: str) -> list[str]:
        if name == "BigInt" or name.startswith("OrderedMap"):
            return []
        code = self.target.helpers[name].code
        if "BigInt" in code:  # what it does with operators is said by no name
            others = BIG if name not in BIG else BIG[: BIG.index(name)]
            return [*others, *(["strip", "quoted"] if name == "big_parse" else [])]
        words = set(re.findall(r"(?<![.\w:>])(\w+)(?=\s*[(<{])|\b(\w+)(?=[),])|: (\w+) \{", code.split("\n", 1)[1]))
        found = {w for group in words for w in group if w}
        return sorted(found & set(self.target.helpers) - {"first", "last"})

    def write_module(self, module: ir.Module) -> None:
        module = dataclasses.replace(module, classes=used_first(module.classes))
        for i, cls in enumerate(module.classes):
            if not cls.external and any(cls.name in class_names(c) for c in module.classes[:i]):
                self.line(f"struct {self.name(cls.name)};")
        self.study(tuple(s for n in ir.walk(module) if isinstance(n, ir.Function) for s in n.body), ())
        defined: set[str] = set()
        used = {n.func for cls in module.classes for n in ir.walk(cls) if isinstance(n, ir.Call)}
        for function in module.functions:
            if function.name in used and not function.external and not any(c.external for c in module.classes):
                for cls in module.classes:
                    self.line(f"struct {self.name(cls.name)};")
                self.prototype(function)
                defined.add(function.name)
        for function in module.functions:
            calls = {n.func for n in ir.walk(function) if isinstance(n, ir.Call)} | {
                n.id for n in ir.walk(function) if isinstance(n, ir.Name)
            }
            later = [f for f in module.functions if f.name in calls and f.name not in defined and f is not function and not f.external]
            if later and not function.external:
                for f in later:
                    self.prototype(f)
                    defined.add(f.name)
            defined.add(function.name)
        super().write_module(module)

    def prototype(self, function: ir.Function) -> None:
        with suppress(UnsupportedError):  # its definition will say so
            self.line(f"{self.signature(function)};")

    def check_stored(self, body: ir.Body) -> None:
        """Refuses a container that an object keeps in a field, as a copy, while both sides use it and one changes it."""
        for name, span in stored_arguments(self.module, body):
            raise UnsupportedError("alias", f"an object would keep a copy of {name}, which is changed", span)

    def write_main(self, body: ir.Body) -> None:
        self.check_stored(body)
        self.study(body, ())
        self.line("void run() {" if self.is_driver else "int main() {")
        self.nesting += 1
        self.block(body)
        self.nesting -= 1
        self.line("}")

    # --- functions ----------------------------------------------------------------------------------------------------

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
        function = self.local_copies(function)
        self.study(function.body, function.params)
        self.nesting += 1
        super().function_def(function)
        self.nesting -= 1

    def stub(self, function: ir.Function, diagnostic: Diagnostic) -> None:
        try:
            super().stub(function, diagnostic)
        except UnsupportedError:  # not even its signature can be written
            self.line(f"// {function.name} is not translated: {diagnostic.message}")

    def guarded(self, name: str, write: Any, instead: Any, *nodes: ir.Node) -> bool:
        nesting = self.nesting
        ok = super().guarded(name, write, instead, *nodes)
        self.nesting = nesting
        return ok

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
                called = {n.func for n in ir.walk(statement) if isinstance(n, ir.Call)} | mentioned(statement)
                for function in later:
                    if function.name in called and function.name not in self.forward:
                        self.forward.add(function.name)
                        self.line(f"{self.function_type(function)} {self.name(function.name)};")
            self.stmt(statement)
        self.depth -= 1

    def function_type(self, function: ir.Function) -> str:
        types = ", ".join(self.param(dataclasses.replace(p, name="")).strip() for p in function.params)
        return f"std::function<{self.type_name(function.result)}({types})>"

    def stmt_FunctionDef(self, node: ir.FunctionDef) -> None:
        f = self.local_copies(node.function)
        if f.is_generator:
            raise UnsupportedError("generator", f"the local generator {f.name} outlives what it captures", f.span)
        recursive = any(
            (isinstance(n, ir.Call) and n.func == f.name) or (isinstance(n, ir.Name) and n.id == f.name) for s in f.body for n in ir.walk(s)
        )
        escapes = self.function is not None and any(
            isinstance(n, ir.Return) and any(isinstance(m, ir.Name) and m.id == f.name for m in ir.walk(n)) for n in ir.walk(self.function)
        )
        if recursive and escapes:
            raise UnsupportedError("closure", f"the function {f.name} calls itself and outlives its variables", f.span)
        result = self.type_name(f.result)
        head = (self.function_type(f) if recursive else "auto" if escapes and f.assigns_captured else "const auto") + " "
        if f.name in self.forward:
            head = ""
        capture = "[=]" if escapes else "[&]"
        mutable = " mutable" if escapes and f.assigns_captured else ""
        if f.doc:
            self.write_doc(f.doc)
        self.line(f"{head}{self.name(f.name)} = {capture}({self.params(f.params)}){mutable} -> {result} {{")
        self.block(f.body)
        self.line("};")

    def arguments(self, args: Sequence[ir.Expr]) -> str:
        return ", ".join(self.init(a) if isinstance(a, ir.ListLit) and not a.items else self.expr(a) for a in args)

    def call_arguments(self, name: str, args: Sequence[ir.Expr]) -> str:
        """Arguments of a function of the module; a temporary for a parameter that it changes becomes an lvalue."""
        function = self.functions.get(name)
        out = []
        for i, arg in enumerate(args):
            param = function.params[i] if function and i < len(function.params) else None
            reference = param is not None and self.by_reference(param)
            out.append(f"{self.helper('lvalue')}({self.expr(arg)})" if reference and root(arg) is None else self.expr(arg))
        return ", ".join(out)

    def expr_Call(self, node: ir.Call) -> Code:
        name = "::".join(self.name(part) for part in node.func.split("."))
        return Code(f"{name}({self.call_arguments(node.func, node.args)})", POSTFIX)

    def expr_MethodCall(self, node: ir.MethodCall) -> Code:
        arguments = f"{self.name(node.method)}({self.call_arguments(node.method, node.args)})"
        match node.obj:
            case ir.Name(id="super"):
                owner = next(c for c in self.module.classes if self.writing == c.name)
                return Code(f"{self.native(owner.base or '')}::{arguments}", POSTFIX)
            case ir.Name(id=name) if name in self.classes:
                return Code(f"{self.name(name)}::{arguments}", POSTFIX)
            case _:
                return Code(self.member(node.obj) + arguments, POSTFIX)

    def expr_Field(self, node: ir.Field) -> Code:
        return Code(f"{self.member(node.obj)}{self.name(node.name)}", POSTFIX)

    def member(self, obj: ir.Expr) -> str:
        """An object before the name of its member."""
        if isinstance(obj, ir.Name) and obj.id == "self":
            return "this->"
        value = isinstance(obj.type, t.Class) and self.is_exception(obj.type.name)
        return self.expr(obj, POSTFIX) + ("." if value else "->")

    def expr_Name(self, node: ir.Name) -> Code:
        if node.id == "self" and isinstance(node.type, t.Class):
            return Code("this->shared_from_this()", POSTFIX)
        return super().expr_Name(node)

    # --- classes ------------------------------------------------------------------------------------------------------

    def write_class(self, cls: ir.ClassDef) -> None:
        if cls.doc:
            self.write_doc(cls.doc)
        name, self.writing = self.name(cls.name), cls.name
        bases = []
        if cls.base:
            bases.append(self.native(cls.base))
        elif any(isinstance(n, ir.Name) and n.id == "self" for m in cls.methods for n in values_of_self(m)):
            bases.append(f"std::enable_shared_from_this<{name}>")
        self.line(f"struct {name}{' : ' if bases else ''}{', '.join(bases)} {{")
        self.depth += 1
        inherited = {f.name for f in self.inherited(cls)}
        for field in cls.fields:
            if field.name not in inherited:
                default = "" if not isinstance(field.type, SCALAR) else "{}"
                self.line(f"{self.type_name(field.type, True)} {self.name(field.name)}{default};")
        if cls.init is not None:
            self.space()
            self.constructor(cls, cls.init, bases)
        elif bases and cls.base:
            self.line(f"using {bases[0]}::{bases[0].split('::')[-1]};")
        virtual = any(c.base == cls.name for c in self.module.classes)
        for prefix, methods in (("virtual " if virtual else "", cls.methods), ("static ", cls.static_methods)):
            for method in methods:
                self.space()
                self.study(method.body, method.params)
                if method.doc:
                    self.write_doc(method.doc)
                overrides = cls.base in self.classes and any(m.name == method.name for m in self.inherited_methods(cls))
                # What is caught is constant.
                constant = " const" if self.is_exception(cls.name) and prefix != "static " and not changes_fields(method) else ""
                self.line(f"{prefix if not overrides else ''}{self.signature(method)}{constant}{' override' if overrides else ''} {{")
                self.nesting += 1
                self.block(method.body)
                self.nesting -= 1
                self.line("}")
        if virtual and cls.base is None:
            self.space()
            self.line(f"virtual ~{name}() = default;")
        self.depth -= 1
        self.line("};")
        self.operators_of(cls)

    def operators_of(self, cls: ir.ClassDef) -> None:
        """Objects in containers are compared by their own methods, not by their addresses."""
        pointer = f"const std::shared_ptr<{self.name(cls.name)}>&"
        for method, operator in (("__eq__", "=="), ("__lt__", "<")):
            if any(m.name == method for m in cls.methods) and not self.is_exception(cls.name):
                self.gap()
                self.line(f"inline bool operator{operator}({pointer} a, {pointer} b) {{")
                self.inner(f"return a->{self.name(method)}(b);")
                self.line("}")
                if operator == "<":
                    self.gap()
                    self.line(f"inline bool operator>({pointer} a, {pointer} b) {{")
                    self.inner("return b < a;")
                    self.line("}")

    def inherited_methods(self, cls: ir.ClassDef) -> tuple[ir.Function, ...]:
        base = self.classes.get(cls.base or "")
        return () if base is None else (*base.methods, *self.inherited_methods(base))

    def space(self) -> None:
        """A blank line between members."""
        if not self.lines[-1].text.endswith("{"):
            self.gap()

    def inherited(self, cls: ir.ClassDef) -> tuple[ir.Param, ...]:
        base = self.classes.get(cls.base or "")
        return () if base is None else (*base.fields, *self.inherited(base))

    def constructor(self, cls: ir.ClassDef, init: ir.Function, bases: Sequence[str]) -> None:
        """The constructor; a call of the base's becomes an initialiser."""
        self.study(init.body, init.params)
        supers = [s for s in init.body if base_call(s) is not None]
        initialiser = ""
        if cls.base:
            text = ", ".join(self.expr(a) for s in supers[:1] for a in base_call(s) or ())
            if not text and cls.base not in self.classes:
                text = '""'
            initialiser = f" : {bases[0]}({text})" if text else ""
        head = f"{'explicit ' if len(init.params) == 1 else ''}{self.name(cls.name)}({self.params(init.params)}){initialiser} {{"
        body = tuple(s for s in init.body if s not in supers)
        self.nesting += 1
        if body:
            self.line(head)
            self.block(body)
            self.line("}")
        else:
            self.line(head + "}")
        self.nesting -= 1

    def expr_New(self, node: ir.New) -> Code:
        if node.cls in self.classes and not self.is_exception(node.cls):
            return Code(f"std::make_shared<{self.name(node.cls)}>({', '.join(map(self.expr, node.args))})", POSTFIX)
        if node.cls in self.classes:
            return Code(f"{self.name(node.cls)}({self.arguments(node.args)})", POSTFIX)
        message = ", ".join(self.expr(a) if isinstance(a.type, t.Str) else self.text(a).text for a in node.args[:1]) or '""'
        return Code(f"{self.native(node.cls)}({message})", POSTFIX)


def changes_fields(method: ir.Function) -> bool:
    return any(isinstance(n, ir.Assign) and isinstance(n.target, ir.Field) for n in ir.walk(method))


def class_names(cls: ir.ClassDef) -> set[str]:
    """The classes that a class's members name."""
    types = [p.type for p in cls.fields]
    for node in ir.walk(cls):
        match node:
            case ir.Function(result=result):
                types.append(result)
            case ir.Param(type=type_) | ir.Expr(type=type_):
                types.append(type_)
    return {t_.name for type_ in types for t_ in flattened(type_) if isinstance(t_, t.Class)}


def base_call(statement: ir.Stmt) -> tuple[ir.Expr, ...] | None:
    """The arguments of a call of the base's constructor."""
    match statement:
        case ir.ExprStmt(value=ir.Op(concept="super.init", args=args)):
            return args
        case ir.ExprStmt(value=ir.MethodCall(obj=ir.Name(id="super"), method="__init__", args=args)):
            return args
        case _:
            return None


def renamed(statement: ir.Stmt, old: str, new: str) -> ir.Stmt:
    return ir.rewrite(statement, lambda n: dataclasses.replace(n, id=new) if isinstance(n, ir.Name) and n.id == old else n)


def values_of_self(method: ir.Function) -> Iterator[ir.Node]:
    """Where a method uses ``self`` other than for its members."""
    members = {id(n.obj) for n in ir.walk(method) if isinstance(n, ir.Field | ir.MethodCall)}
    return (n for n in ir.walk(method) if isinstance(n, ir.Name) and n.id == "self" and id(n) not in members)


GENERATOR = Cpp
