"""Classes in Go: structs with methods; an inherited class is embedded, and an interface stands for all that derive from one."""

from __future__ import annotations

import dataclasses

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import POSTFIX, Code
from dragoman.transpile.generators.exceptions import is_exception
from dragoman.transpile.generators.go_errors import GoErrors

#: Methods that the source calls by themselves, under names that Go has for them.
SPECIAL = {"__str__": "String", "__repr__": "repr", "__eq__": "equal", "__lt__": "less", "__len__": "len_", "__hash__": "hash"}


class GoClasses(GoErrors):
    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: Classes whose interface is used.
        self.interfaces: dict[str, None] = {}

    def class_def(self, name: str | None) -> ir.ClassDef | None:
        return next((c for c in self.module.classes if c.name == name), None)

    def derived(self, name: str) -> list[ir.ClassDef]:
        """All classes that derive from one, directly or not."""
        direct = [c for c in self.module.classes if c.base == name]
        return [x for c in direct for x in (c, *self.derived(c.name))]

    def convention(self, name: str) -> str:
        if name in SPECIAL:
            return SPECIAL[name]
        plain = super().convention(name)
        if plain.isupper() and len(plain) > 1:
            return plain.lower()
        return plain[:1].lower() + plain[1:]

    def class_name(self, name: str) -> str:
        return name.strip("_")[:1].upper() + name.strip("_")[1:]

    def type_name(self, type_: t.Type, boxed: bool = False) -> str:
        if isinstance(type_, t.Class):
            cls = self.class_def(type_.name)
            if cls is None or is_exception(cls.name, self.module.classes):
                if type_.name.startswith("re."):
                    raise UnsupportedError("regex", "a match as a value has no form in Go here")
                return f"*{self.helper('Exception')}"
            if self.derived(cls.name):
                self.interfaces.setdefault(cls.name)
                return self.interface_name(cls.name)
            return f"*{self.name(cls.name)}"
        return super().type_name(type_, boxed)

    def interface_name(self, name: str) -> str:
        return f"Any{self.name(name)}"

    def write_class(self, cls: ir.ClassDef) -> None:
        if is_exception(cls.name, self.module.classes):
            self.write_exception(cls)
            return
        base = self.class_def(cls.base)
        if cls.base and base is None:
            raise UnsupportedError("inheritance", f"class {cls.name} inherits from {cls.base}, which has no form in Go here", cls.span)
        name = self.name(cls.name)
        if cls.doc:
            self.write_doc(cls.doc)
        inherited = {f.name for f in self.all_fields(base)} if base else set()
        fields = [(self.name(f.name), self.type_name(f.type)) for f in cls.fields if f.name not in inherited]
        self.line(f"type {name} struct {{" if base or fields else f"type {name} struct{{}}")
        if base:
            self.line(f"{self.INDENT}{self.name(base.name)}")
        self.write_fields(fields)
        if base or fields:
            self.line("}")
        self.write_constructor(cls, self.initializer(cls))
        for method in (*cls.methods, *self.overridden_callers(cls)):
            self.write_method(name, method)
        for method in cls.static_methods:
            self.gap()
            static = dataclasses.replace(method, name=f"{cls.name}.{method.name}")
            self.function_def(static)

    def all_fields(self, cls: ir.ClassDef | None) -> list[ir.Param]:
        out: list[ir.Param] = []
        while cls is not None:
            out.extend(cls.fields)
            cls = self.class_def(cls.base)
        return out

    def methods(self, cls: ir.ClassDef) -> dict[str, ir.Function]:
        """The methods of a class, inherited ones as well."""
        base = self.class_def(cls.base)
        return {**(self.methods(base) if base else {}), **{m.name: m for m in cls.methods}}

    def overridden_callers(self, cls: ir.ClassDef) -> list[ir.Function]:
        """Inherited methods that call, on themselves, what this class has in another form: they are written anew for it."""
        base = self.class_def(cls.base)
        if base is None:
            return []
        own = {m.name for m in cls.methods}
        out: list[ir.Function] = []
        changed = True
        inherited = self.methods(base)
        while changed:
            changed = False
            for name, method in inherited.items():
                if name in own:
                    continue
                called = {n.method for n in ir.walk(method) if isinstance(n, ir.MethodCall) and n.obj == ir.Name("self", type=n.obj.type)}
                if called & own:
                    out.append(method)
                    own.add(name)
                    changed = True
        return out

    def write_constructor(self, cls: ir.ClassDef, init: ir.Function | None) -> None:
        init = init or ir.Function("__init__", (), t.NONE, ())
        name = self.name(cls.name)
        self.gap()
        self.enter(init)
        self.line(f"func New{name}({self.params(init.params)}) *{name} {{")
        self.depth += 1
        given, rest = self.given_fields(cls, init.body)
        values = ", ".join(f"{self.name(f)}: {self.expr(value)}" for f, value in given)
        if not rest:
            self.line(f"return &{name}{{{values}}}")
        else:
            self.line(f"self := &{name}{{{values}}}")
            self.depth -= 1
            self.block(rest)
            self.depth += 1
            self.line("return self")
        self.depth -= 1
        self.line("}")

    def given_fields(self, cls: ir.ClassDef, body: ir.Body) -> tuple[list[tuple[str, ir.Expr]], ir.Body]:
        """The fields that a constructor sets before anything else: they stand in the literal."""
        own = {f.name for f in cls.fields} - {f.name for f in self.all_fields(self.class_def(cls.base))}
        given: list[tuple[str, ir.Expr]] = []
        for k, statement in enumerate(body):
            match statement:
                case ir.Assign(target=ir.Field(obj=ir.Name(id="self"), name=name), value=value) if (
                    name in own and name not in dict(given) and not any(isinstance(n, ir.Name) and n.id == "self" for n in ir.walk(value))
                ):
                    given.append((name, value))
                case _:
                    return given, body[k:]
        return given, ()

    def write_method(self, name: str, method: ir.Function) -> None:
        self.gap()
        self.enter(method)
        if method.doc:
            self.write_doc(method.doc)
        self.line(f"func (self *{name}) {self.name(method.name)}{self.head(method)} {{")
        self.body(method)
        self.line("}")

    def write_interfaces(self) -> None:
        for name in self.interfaces:
            cls = self.class_def(name)
            assert cls is not None
            self.gap()
            self.line(f"// {self.interface_name(name)} is a {self.name(name)} or what derives from it.")
            self.line(f"type {self.interface_name(name)} interface {{")
            for method in self.methods(cls).values():
                self.line(f"{self.INDENT}{self.name(method.name)}{self.head(method)}")
            self.line("}")

    # --- uses ---------------------------------------------------------------------------------------------------------

    def expr_New(self, node: ir.New) -> Code:
        cls = self.class_def(node.cls)
        if cls is None or is_exception(cls.name, self.module.classes):
            return self.exception(node)
        return Code(f"New{self.name(node.cls)}({self.arguments(node.args)})", POSTFIX)

    def expr_MethodCall(self, node: ir.MethodCall) -> Code:
        if node.obj == ir.Name("super", type=node.obj.type) and isinstance(node.obj.type, t.Class):
            base = self.name(node.obj.type.name)
            if node.method == "__init__":
                return Code(f"self.{base} = *New{base}({self.arguments(node.args)})", POSTFIX)
            return Code(f"self.{base}.{self.name(node.method)}({self.arguments(node.args)})", POSTFIX)
        return super().expr_MethodCall(node)

    def expr_Field(self, node: ir.Field) -> Code:
        own = node.obj == ir.Name("self", type=node.obj.type)
        if not own and isinstance(node.obj.type, t.Class) and self.derived(node.obj.type.name):
            raise UnsupportedError("field", f"the field {node.name} of an object of several classes has no form in Go here", node.span)
        return super().expr_Field(node)

    def is_instance(self, value: ir.Expr, held: t.Class, of: t.Class) -> Code:
        classes = [of.name, *(c.name for c in self.derived(of.name))]
        if not self.derived(held.name):
            return Code("true" if held.name in classes else "false")
        self.type_name(held)
        tests = ", ".join(f"*{self.name(c)}" for c in classes)
        return Code(f"func() bool {{ switch {self.expr(value, POSTFIX)}.(type) {{ case {tests}: return true }}; return false }}()", POSTFIX)

    def shown(self, value: ir.Expr, concept: str) -> ir.Expr | None:
        """The text of an object by its own method, where it has one."""
        if not isinstance(value.type, t.Class):
            return None
        cls = self.class_def(value.type.name)
        if cls is None or is_exception(cls.name, self.module.classes):
            return ir.Op("error.message", (value,), type=t.STR) if concept == "str.of" else None
        known = self.methods(cls)
        for method in ("__str__", "__repr__") if concept == "str.of" else ("__repr__",):
            if method in known:
                return ir.MethodCall(value, method, (), type=t.STR)
        return None
