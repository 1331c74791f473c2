"""C++'s classes: members, methods inside or after all classes, objects that are shared, exceptions that are values."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import POSTFIX, Code
from dragoman.transpile.generators.cpp_functions import CppFunctions
from dragoman.transpile.generators.cpp_types import SCALAR
from dragoman.transpile.generators.exceptions import with_fields
from dragoman.transpile.generators.members import base_call, lineage
from dragoman.transpile.modules import bases_first
from dragoman.transpile.passes.object_keys import key_classes, key_fields


class CppClasses(CppFunctions):
    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: Classes that are not written yet, and constants that come after the classes.
        self.unfinished: set[str] = set()
        self.late_names: frozenset[str] = frozenset()
        #: Methods whose bodies come after the classes: of which class, and what follows their parameters.
        self.late_methods: list[tuple[ir.ClassDef, ir.Function, str]] = []
        self.constructing = False

    def expr_MethodCall(self, node: ir.MethodCall) -> Code:
        arguments = f"{self.name(node.method)}({self.call_arguments(self.functions.get(node.method), node.args)})"
        match node.obj:
            case ir.Name(id="super"):
                owner = next(c for c in self.module.classes if self.writing == c.name)
                return Code(f"{self.native(owner.base or '')}::{arguments}", POSTFIX)
            case ir.Name(id=name) if name in self.classes:
                return Code(f"{self.name(name)}::{arguments}", POSTFIX)
            case _:
                return Code(self.member(node.obj, node.method) + arguments, POSTFIX)

    def expr_Field(self, node: ir.Field) -> Code:
        return Code(f"{self.member(node.obj, node.name)}{self.name(node.name)}", POSTFIX)

    def stmt_Return(self, node: ir.Return) -> None:
        """An object that gives itself as what only some of its class are."""
        match node.value, self.function:
            case ir.Name(id="self"), ir.Function(result=t.Class(name=name)) if name != self.writing and name in self.classes:
                if self.classes[self.writing] in lineage(name, self.classes):
                    self.line(f"return std::dynamic_pointer_cast<{self.name(name)}>(shared_from_this());")
                    return
        super().stmt_Return(node)

    def expr_Op(self, node: ir.Op) -> Code:
        if node.concept == "error.message" and isinstance(node.args[0], ir.Name) and node.args[0].id == "self":
            return Code(f"std::string({self.native(self.classes[self.writing].base or '')}::what())", POSTFIX)
        return super().expr_Op(node)

    def member(self, obj: ir.Expr, member: str) -> str:
        """An object before the name of its member, as the class that has it."""
        if isinstance(obj, ir.Name) and obj.id == "self":
            return "this->"
        name = obj.type.name if isinstance(obj.type, t.Class) else ""
        if isinstance(obj, ir.Name) and obj.id in self.caught_as:
            static = self.caught_as[obj.id]
            owner = self.owner(static, member) or (name if static != name and not has_member(lineage(static, self.classes), member) else "")
        else:
            owner = self.owner(name, member)
        if isinstance(obj.type, t.Class) and self.is_exception(name):
            return f"dynamic_cast<const {self.name(owner)}&>({self.expr(obj)})." if owner else self.expr(obj, POSTFIX) + "."
        return f"std::dynamic_pointer_cast<{self.name(owner)}>({self.expr(obj)})->" if owner else self.expr(obj, POSTFIX) + "->"

    def owner(self, name: str, member: str) -> str:
        """The one class below another that has a member which that one lacks; empty where there is no such class."""
        if name not in self.classes or has_member(lineage(name, self.classes), member):
            return ""
        below = [c.name for c in self.module.classes if c.name != name and name in [b.name for b in lineage(c.name, self.classes)]]
        having = [n for n in below if has_member((self.classes[n],), member)]
        return having[0] if len(having) == 1 else ""

    def expr_Name(self, node: ir.Name) -> Code:
        if node.id != "self" or not isinstance(node.type, t.Class):
            return super().expr_Name(node)
        if self.is_exception(node.type.name):
            return Code("*this", self.operators.prefix["!"])
        if self.constructing:
            raise UnsupportedError("self", f"a constructor of {node.type.name} gives its object away before it is shared", node.span)
        derived = self.writing in self.classes and self.classes[self.writing].base is not None
        return Code(
            f"std::static_pointer_cast<{self.name(self.writing)}>(shared_from_this())" if derived else "shared_from_this()", POSTFIX
        )

    def guarded(self, name: str, write: Any, instead: Any, *nodes: ir.Node) -> bool:
        nesting, late = self.nesting, len(self.late_methods)
        ok = super().guarded(name, write, instead, *nodes)
        self.nesting = nesting
        if not ok:
            del self.late_methods[late:]
            self.constructing = False
        return ok

    # --- classes ------------------------------------------------------------------------------------------------------

    def write_class(self, cls: ir.ClassDef) -> None:
        if cls.doc:
            self.write_doc(cls.doc)
        name, self.writing = self.name(cls.name), cls.name
        self.unfinished.discard(cls.name)
        bases = []
        if cls.base:
            bases.append(self.native(cls.base))
        elif not self.is_exception(cls.name) and any(
            self.gives_itself(c) for c in self.module.classes if cls in lineage(c.name, self.classes)
        ):
            bases.append(f"std::enable_shared_from_this<{name}>")
        self.line(f"struct {name}{' : ' if bases else ''}{', '.join(bases)} {{")
        self.depth += 1
        inherited = {f.name for c in lineage(cls.base, self.classes) for f in c.fields}
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
                overrides = cls.base in self.classes and any(
                    m.name == method.name for c in lineage(cls.base, self.classes) for m in c.methods
                )
                if overrides:
                    self.method(cls, method, "", " override")
                else:
                    self.method(cls, method, prefix, "")
        if self.is_exception(cls.name) and any(m.name == "__str__" for m in cls.methods):
            self.space()
            self.line("const char* what() const noexcept override {")
            self.inner("static thread_local std::string text;")
            self.inner(f"return (text = {self.name('__str__')}()).c_str();")
            self.line("}")
        if virtual and cls.base is None:
            self.space()
            self.line(f"virtual ~{name}() = default;")
        self.depth -= 1
        self.line("};")
        self.operators_of(cls)
        self.order_of(cls)

    def gives_itself(self, cls: ir.ClassDef) -> bool:
        """Does an object use itself other than for its members?"""
        return any(True for m in cls.methods for _ in values_of_self(m))

    def method(self, cls: ir.ClassDef, method: ir.Function, prefix: str, suffix: str) -> None:
        """A method inside its class; where it uses what comes later, only its declaration."""
        # What is caught is constant.
        constant = " const" if self.is_exception(cls.name) and prefix != "static " and not changes_fields(method) else ""
        method = self.on_heap(method)
        self.study(method.body, method.params)
        if self.is_late(method):
            if prefix == "static ":
                self.late_methods.append((cls, method, ""))
            else:
                self.late_methods.append((cls, method, constant))
            self.line(f"{prefix}{self.signature(method)}{constant}{suffix};")
            return
        self.space()
        if method.doc:
            self.write_doc(method.doc)
        self.line(f"{prefix}{self.signature(method)}{constant}{suffix} {{")
        self.method_body(method)

    def method_body(self, method: ir.Function) -> None:
        outer, self.function = self.function, method
        self.nesting += 1
        self.block(method.body)
        self.nesting -= 1
        self.function = outer
        self.line("}")

    def is_late(self, function: ir.Function) -> bool:
        """Does a method use members of classes, or constants, that are written after its class?"""
        if isinstance(function.result, t.Class) and function.result.name in self.unfinished:
            return True
        for node in (n for s in function.body for n in ir.walk(s)):
            match node:
                case ir.Name(id=name) if name in self.late_names:
                    return True
                case ir.New(cls=name) if name in self.unfinished:
                    return True
                case ir.IsType(of=t.Class(name=name)) if name in self.unfinished:
                    return True
                case ir.Expr(type=type_) if not isinstance(node, ir.Name) or node.id != "self":
                    if self.unfinished & t.class_names(type_):
                        return True
        return False

    def late_bodies_of(self) -> list[ir.Function]:
        return [method for _, method, _ in self.late_methods]

    def write_late_methods(self) -> None:
        """The bodies of methods that use what is written after their class."""
        for cls, method, constant in self.late_methods:
            self.writing = cls.name
            method = method if method is cls.init else self.on_heap(method)
            self.study(method.body, method.params)
            self.gap()
            if method.doc:
                self.write_doc(method.doc)
            if method is cls.init:
                self.constructor_body(cls, method, f"{self.name(cls.name)}::")
                continue
            self.guarded(
                method.name,
                lambda c=cls, m=method, k=constant: self.late_method(c, m, k),
                lambda d, c=cls, m=method, k=constant: self.late_method(c, dataclasses.replace(m, body=(self.failure(m.name, d),)), k),
                method,
            )

    def late_method(self, cls: ir.ClassDef, method: ir.Function, constant: str) -> None:
        params = self.params(method.params)
        self.line(f"{self.type_name(method.result)} {self.name(cls.name)}::{self.name(method.name)}({params}){constant} {{")
        self.method_body(method)

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

    def order_of(self, cls: ir.ClassDef) -> None:
        """Sets and maps have their objects in the order of what these are hashed by, or of the fields that make two of them equal."""
        methods = {m.name for m in cls.methods}
        if self.is_exception(cls.name) or "__eq__" not in methods:
            return
        if "__hash__" in methods:
            sides = [f"{side}->{self.name('__hash__')}()" for side in "ab"]
        elif cls.name in key_classes(self.looked_at) and (fields := key_fields(self.looked_at, cls)):
            sides = [f"std::tie({', '.join(f'{side}->{self.name(f)}' for f in fields)})" for side in "ab"]
        else:
            return
        pointer = f"std::shared_ptr<{self.name(cls.name)}>"
        self.gap()
        self.line("template <>")
        self.line(f"struct std::less<{pointer}> {{")
        self.inner(f"bool operator()(const {pointer}& a, const {pointer}& b) const {{ return {' < '.join(sides)}; }}")
        self.line("};")
        if cls.name in key_classes(self.looked_at, inside=True):
            self.gap()
            self.line(f"inline auto operator<=>(const {pointer}& a, const {pointer}& b) {{")
            self.inner(f"return {' <=> '.join(sides)};")
            self.line("}")

    def space(self) -> None:
        """A blank line between members."""
        if not self.lines[-1].text.endswith("{"):
            self.gap()

    def constructor(self, cls: ir.ClassDef, init: ir.Function, bases: Sequence[str]) -> None:
        """The constructor, or its declaration where it uses what comes later."""
        self.study(init.body, init.params)
        if self.is_late(init):
            self.late_methods.append((cls, init, ""))
            self.line(f"{'explicit ' if len(init.params) == 1 else ''}{self.name(cls.name)}({self.params(init.params)});")
        else:
            self.constructor_body(cls, init, "explicit " if len(init.params) == 1 else "")

    def constructor_body(self, cls: ir.ClassDef, init: ir.Function, prefix: str) -> None:
        """A constructor with its body; a call of the base's becomes an initialiser."""
        supers = [s for s in init.body if base_call(s) is not None]
        initialiser = ""
        if cls.base:
            text = ", ".join(self.expr(a) for s in supers[:1] for a in with_fields(base_call(s) or (), init))
            if not text and cls.base not in self.classes:
                text = '""'
            initialiser = f" : {self.native(cls.base)}({text})" if text else ""
        self.nesting += 1
        self.constructing = True
        self.line(f"{prefix}{self.name(cls.name)}({self.params(init.params)}){initialiser} {{")
        self.block(tuple(s for s in init.body if s not in supers))
        if self.lines[-1].text.endswith(f"{initialiser} {{"):
            self.lines[-1] = dataclasses.replace(self.lines[-1], text=self.lines[-1].text + "}")
        else:
            self.line("}")
        self.constructing = False
        self.nesting -= 1

    def expr_New(self, node: ir.New) -> Code:
        if node.cls in self.classes and not self.is_exception(node.cls):
            init = next((c.init for c in lineage(node.cls, self.classes) if c.init is not None), None)
            return Code(f"std::make_shared<{self.name(node.cls)}>({self.call_arguments(init, node.args)})", POSTFIX)
        if node.cls in self.classes:
            return Code(f"{self.name(node.cls)}({self.arguments(node.args)})", POSTFIX)
        message = ", ".join(self.expr(a) if isinstance(a.type, t.Str) else self.text(a).text for a in node.args[:1]) or '""'
        return Code(f"{self.native(node.cls)}({message})", POSTFIX)


def used_first(classes: tuple[ir.ClassDef, ...]) -> tuple[ir.ClassDef, ...]:
    """Classes after those that their methods work with, which must be complete there; where they need each other, as they come."""
    by_name = {c.name: c for c in classes}
    out: list[ir.ClassDef] = []
    seen: set[str] = set()

    def visit(cls: ir.ClassDef) -> None:
        if cls.name in seen:
            return
        seen.add(cls.name)
        found = {n.cls for n in ir.walk(cls, ir.New)} | class_names(cls) | ({cls.base} if cls.base else set())
        for other in classes:
            if other.name in found and other.base != cls.name:
                visit(by_name[other.name])
        out.append(cls)

    for cls in classes:
        visit(cls)
    return tuple(bases_first(out))


def changes_fields(method: ir.Function) -> bool:
    return any(isinstance(n, ir.Assign) and isinstance(n.target, ir.Field) for n in ir.walk(method))


def class_names(cls: ir.ClassDef) -> set[str]:
    """The classes that a class's members name."""
    return signature_names(cls) | {name for n in ir.walk(cls) if isinstance(n, ir.Expr) for name in t.class_names(n.type)}


def values_of_self(method: ir.Function) -> Iterator[ir.Node]:
    """Where a method uses ``self`` other than for its members."""
    members = {id(n.obj) for n in ir.walk(method) if isinstance(n, ir.Field | ir.MethodCall)}
    return (n for n in ir.walk(method) if isinstance(n, ir.Name) and n.id == "self" and id(n) not in members)


def called_names(users: Iterable[ir.Node]) -> set[str]:
    """The functions that are called in something, or handed on."""
    nodes = [n for user in users for n in ir.walk(user)]
    return {n.func for n in nodes if isinstance(n, ir.Call)} | {n.id for n in nodes if isinstance(n, ir.Name)}


def signature_names(cls: ir.ClassDef) -> set[str]:
    """The classes that the fields and signatures of a class name."""
    functions = (*((cls.init,) if cls.init else ()), *cls.methods, *cls.static_methods)
    types = [*(f.type for f in cls.fields), *(f.result for f in functions), *(p.type for f in functions for p in f.params)]
    return {name for type_ in types for name in t.class_names(type_)}


def has_member(classes: Iterable[ir.ClassDef], name: str) -> bool:
    return any(name in {*(f.name for f in c.fields), *(m.name for m in (*c.methods, *c.static_methods))} for c in classes)
