"""Classes in Go: structs with methods; an inherited class is embedded, and an interface stands for all that derive from one."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import POSTFIX, Code
from dragoman.transpile.generators.exceptions import descendants, is_exception
from dragoman.transpile.generators.go_errors import GoErrors
from dragoman.transpile.generators.members import owner_below

#: Methods that the source calls by themselves, under names that Go has for them.
SPECIAL = {
    "__str__": "String",
    "__repr__": "repr",
    "__eq__": "equal",
    "__lt__": "less",
    "__len__": "len_",
    "__hash__": "hash",
    "__add__": "plus",
    "__sub__": "minus",
    "__mul__": "times",
    "__neg__": "negated",
    "__abs__": "abs_",
    "__bool__": "isTrue",
    "__getitem__": "at",
    "__setitem__": "put",
    "__contains__": "has",
    "__call__": "call",
    "__iter__": "all",
    "__truediv__": "over",
}


class GoClasses(GoErrors):
    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: Classes whose interface is used.
        self.interfaces: dict[str, None] = {}
        #: Classes whose fields are asked for through their interface.
        self.opened: set[str] = set()
        #: The class whose methods are being written.
        self.current: str | None = None
        #: Methods of classes above it that its own ask for by ``super``, to be written for it: what they do depends on the class.
        self.above: dict[tuple[str, str], ir.Function] = {}

    def class_def(self, name: str | None) -> ir.ClassDef | None:
        return next((c for c in self.module.classes if c.name == name), None)

    def initializer_of(self, name: str) -> ir.Function | None:
        cls = self.class_def(name)
        return None if cls is None else self.initializer(cls)

    def derived(self, name: str) -> list[ir.ClassDef]:
        """All classes that derive from one, directly or not."""
        direct = [c for c in self.module.classes if c.base == name]
        return [x for c in direct for x in (c, *self.derived(c.name))]

    def convention(self, name: str) -> str:
        if name in SPECIAL:
            return SPECIAL[name]
        if "." in name:
            cls, method = map(self.convention, name.split(".", 1))
            return cls + method[:1].upper() + method[1:]
        plain = super().convention(name)
        if plain.isupper() and len(plain) > 1:
            return plain.lower()
        return plain[:1].lower() + plain[1:]

    def class_name(self, name: str) -> str:
        return name.strip("_")[:1].upper() + name.strip("_")[1:]

    def type_name(self, type_: t.Type, boxed: bool = False) -> str:
        if isinstance(type_, t.Class):
            cls = self.class_def(type_.name)
            if type_.name == "re.Match":
                return f"*{self.helper('Match')}"
            if cls is None or self.is_told(cls.name):
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
        if self.is_told(cls.name):
            self.write_exception(cls)
            return
        base = self.class_def(cls.base)
        raised = cls.name in self.structs
        if cls.base and base is None and not raised:
            raise UnsupportedError("inheritance", f"class {cls.name} inherits from {cls.base}, which has no form in Go here", cls.span)
        name = self.name(cls.name)
        if cls.doc:
            self.write_doc(cls.doc)
        inherited = {f.name for f in self.all_fields(base)} if base else set()
        fields = [(self.name(f.name), self.type_name(f.type)) for f in cls.fields if f.name not in inherited]
        embedded = self.name(base.name) if base else self.helper("Exception") if raised else None
        self.line(f"type {name} struct {{" if embedded or fields else f"type {name} struct{{}}")
        if embedded:
            self.line(f"{self.INDENT}{embedded}")
        self.write_fields(fields)
        if embedded or fields:
            self.line("}")
        self.current, self.above = cls.name, {}
        if raised:
            self.write_raised(cls, base)
        else:
            self.write_constructor(cls, self.initializer(cls))
        for method in (*cls.methods, *self.overridden_callers(cls)):
            self.write_method(name, method)
        written = 0
        while written < len(self.above):
            (owner, called), method = list(self.above.items())[written]
            self.names[f"{owner}.{called}"] = self.above_name(owner, called)
            self.write_method(name, dataclasses.replace(method, name=f"{owner}.{called}"))
            written += 1
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

    def methods(self, cls: ir.ClassDef | None) -> dict[str, ir.Function]:
        """The methods of a class, inherited ones as well."""
        if cls is None:
            return {}
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
                if called_on_self(method) & own or shows_self(method):
                    out.append(method)
                    own.add(name)
                    changed = True
        return out

    def write_raised(self, cls: ir.ClassDef, base: ir.ClassDef | None) -> None:
        """What a class of exceptions has beside its fields and methods: a constructor, and itself as a plain ``Exception``."""
        name, own = self.name(cls.name), self.string_literal(cls.name)
        init = self.initializer(cls)
        self.gap()
        if init is None:
            self.line(f"func New{name}(message string) *{name} {{")
            self.line(f"{self.INDENT}self := &{name}{{}}")
            self.line(f"{self.INDENT}self.Name, self.Message = {own}, message")
        else:
            self.enter(init)
            self.line(f"func New{name}({self.params(init.params)}) *{name} {{")
            self.line(f"{self.INDENT}self := &{name}{{}}")
            if not any(is_super(n, "__init__") for n in ir.walk(init)) and len(init.params) == 1:
                shown = ir.Name(init.params[0].name, type=init.params[0].type)
                self.line(f"{self.INDENT}self.Message = {self.message((shown,))}")
            self.block(init.body)
            self.line(f"{self.INDENT}self.Name = {own}")
        self.line(f"{self.INDENT}return self")
        self.line("}")
        shows = any(m.name == "__str__" for m in cls.methods)
        if base is None or shows:
            self.helper("asRaised")
            self.gap()
            self.line(f"func (self *{name}) asException() *Exception {{")
            self.line(f"{self.INDENT}return " + ("&Exception{self.Name, self.String()}" if shows else "&self.Exception"))
            self.line("}")

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
        self.line(f"func (self *{name}) {self.name(method.name)}{self.guarded_head(method)} {{")
        self.body(method)
        self.line("}")

    def write_interfaces(self) -> None:
        for name in self.interfaces:
            cls = self.class_def(name)
            assert cls is not None
            raised = name in self.structs
            self.gap()
            self.line(f"// {self.interface_name(name)} is a {self.name(name)} or what derives from it.")
            self.line(f"type {self.interface_name(name)} interface {{")
            for method in self.methods(cls).values():
                self.pointers = self.pointed(method)
                self.line(f"{self.INDENT}{self.name(method.name)}{self.head(method)}")
            if raised:
                self.line(f"{self.INDENT}asException() *Exception")
            if name in self.opened:
                self.line(f"{self.INDENT}as{self.name(name)}() *{self.name(name)}")
            self.line("}")
            if name in self.opened:
                self.gap()
                self.line(f"func (self *{self.name(name)}) as{self.name(name)}() *{self.name(name)} {{")
                self.line(f"{self.INDENT}return self")
                self.line("}")

    # --- uses ---------------------------------------------------------------------------------------------------------

    def expr_New(self, node: ir.New) -> Code:
        cls = self.class_def(node.cls)
        if cls is None or self.is_told(cls.name):
            return self.exception(node)
        if cls.name in self.structs and self.initializer(cls) is None:
            return Code(f"New{self.name(node.cls)}({self.message(node.args)})", POSTFIX)
        return Code(f"New{self.name(node.cls)}({self.arguments(node.args)})", POSTFIX)

    def expr_MethodCall(self, node: ir.MethodCall) -> Code:
        if node.obj == ir.Name("super", type=node.obj.type) and isinstance(node.obj.type, t.Class):
            base = self.name(node.obj.type.name)
            if self.current in self.structs and self.class_def(node.obj.type.name) is None:
                if node.method == "__init__":
                    return Code(f"self.Message = {self.message(node.args)}")
                if node.method == "__str__":
                    return Code("self.Message")
            if node.method == "__init__":
                if self.current in self.structs and self.initializer_of(node.obj.type.name) is None:
                    return Code(f"self.{base} = *New{base}({self.message(node.args)})", POSTFIX)
                return Code(f"self.{base} = *New{base}({self.arguments(node.args)})", POSTFIX)
            inherited = self.methods(self.class_def(node.obj.type.name)).get(node.method)
            if inherited is not None and self.depends_on_class(inherited):
                self.above.setdefault((node.obj.type.name, node.method), inherited)
                return Code(f"self.{self.above_name(node.obj.type.name, node.method)}({self.given(f'.{node.method}', node.args)})", POSTFIX)
            return Code(f"self.{base}.{self.name(node.method)}({self.given(f'.{node.method}', node.args)})", POSTFIX)
        owner = owner_below(node, self.module)
        if owner is not None:
            held = f"{self.expr(node.obj, POSTFIX)}.({self.type_name(t.Class(owner.name))})"
            return Code(f"{held}.{self.name(node.method)}({self.given(f'.{node.method}', node.args)})", POSTFIX)
        return Code(f"{self.expr(node.obj, POSTFIX)}.{self.name(node.method)}({self.given(f'.{node.method}', node.args)})", POSTFIX)

    def pointed(self, function: ir.Function) -> set[str]:
        """The parameters of a function or a method that are pointers to slices."""
        raise NotImplementedError

    def given(self, function: str, args: Sequence[ir.Expr]) -> str:
        """The arguments of a call."""
        raise NotImplementedError

    def depends_on_class(self, method: ir.Function) -> bool:
        """Does what a method does depend on the class of its object?"""
        families = [c for c in self.module.classes if self.current in (c.name, *(d.name for d in self.derived(c.name)))]
        lowest = self.class_def(self.current)
        assert lowest is not None
        overridden = {m.name for c in families for m in c.methods if c is lowest or c.base is not None}
        return bool(called_on_self(method) & overridden) or shows_self(method)

    def above_name(self, base: str, method: str) -> str:
        """An overridden method as a method of the class that overrides it: ``shapeDescribe``."""
        return self.convention(f"{base}.{method}")

    def expr_Field(self, node: ir.Field) -> Code:
        held = node.obj.type.inner if isinstance(node.obj.type, t.Optional) else node.obj.type
        if node.obj == ir.Name("self", type=held) or not isinstance(held, t.Class) or not self.derived(held.name):
            return super().expr_Field(node)
        owner = owner_below(node, self.module)
        text = self.expr(node.obj, POSTFIX)
        if owner is not None:
            held, text = t.Class(owner.name), f"{text}.({self.type_name(t.Class(owner.name))})"
            if not self.derived(owner.name):
                return Code(f"{text}.{self.name(node.name)}", POSTFIX)
        self.type_name(held)
        self.opened.add(held.name)
        return Code(f"{text}.as{self.name(held.name)}().{self.name(node.name)}", POSTFIX)

    def is_instance(self, value: ir.Expr, held: t.Class, of: t.Class) -> Code:
        classes = [of.name, *(c.name for c in self.derived(of.name))]
        if self.is_told(held.name) or self.class_def(held.name) is None:
            names = descendants(of.name, self.module.classes)
            listed = f"[]string{{{', '.join(map(self.string_literal, names))}}}"
            return Code(f"slices.Contains({listed}, {self.expr(value, POSTFIX)}.Name)", POSTFIX)
        if value == ir.Name("self", type=held) and self.current is not None:
            return Code("true" if self.current in classes else "false")
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


def is_super(node: ir.Node, method: str) -> bool:
    """Is this a call of the base's method of this name?"""
    return isinstance(node, ir.MethodCall) and node.obj == ir.Name("super", type=node.obj.type) and node.method == method


def called_on_self(method: ir.Function) -> set[str]:
    return {n.method for n in ir.walk(method, ir.MethodCall) if n.obj == ir.Name("self", type=n.obj.type)}


def shows_self(method: ir.Function) -> bool:
    """Does a method do more with its object than to ask it for fields and methods, so that it matters of which class it is?"""
    mentions = sum(isinstance(n, ir.Name) and n.id == "self" for n in ir.walk(method))
    asks = sum(isinstance(n, ir.Field | ir.MethodCall) and n.obj == ir.Name("self", type=n.obj.type) for n in ir.walk(method))
    return mentions > asks
