"""Enumerations in Rust: a class whose only objects are constants with a name and a value is an ``enum``."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.generators.base import ATOM, POSTFIX, Code
from dragoman.transpile.generators.rust_objects import ORDER
from dragoman.transpile.generators.rust_traits import RustTraits
from dragoman.transpile.generators.rust_types import Owned


@dataclass(frozen=True, slots=True)
class Member:
    """A member of an enumeration: the variable of the module that holds it, its name and value."""

    constant: str
    name: str
    value: ir.Const

    @property
    def variant(self) -> str:
        return "".join(part[:1].upper() + part[1:].lower() for part in self.name.split("_") if part)


class RustEnums(RustTraits):
    @cached_property
    def enums(self) -> dict[str, tuple[Member, ...]]:
        """The enumerations among the classes of the module."""
        constants = {d.name: d.value for d in self.module.constants}
        out: dict[str, tuple[Member, ...]] = {}
        for cls in self.module.classes:
            listed = constants.get(f"{cls.name}_members")
            if cls.base is not None or not isinstance(listed, ir.ListLit) or [f.name for f in cls.fields] != ["name", "value"]:
                continue
            members: list[Member] = []
            for item in listed.items:
                match constants.get(item.id) if isinstance(item, ir.Name) else None:
                    case ir.New(cls=name, args=(ir.Const(value=str(label)), ir.Const() as value)) if name == cls.name:
                        assert isinstance(item, ir.Name)
                        members.append(Member(item.id, label, value))
                    case _:
                        break
            made = sum(isinstance(n, ir.New) and n.cls == cls.name for n in ir.walk(self.module))
            if made == len(members) == len(listed.items) == len({m.variant for m in members}):
                out[cls.name] = tuple(members)
        return out

    def is_enum(self, type_: t.Type) -> bool:
        return isinstance(type_, t.Class) and type_.name in self.enums

    def write_constant(self, declaration: ir.Declare) -> None:
        if not self.enum_code(declaration.name):
            super().write_constant(declaration)

    def enum_code(self, name: str) -> Code | None:
        """What stands for a variable of the module that holds members of an enumeration."""
        for cls, members in self.enums.items():
            if name == f"{cls}_members":
                return Owned(f"{self.name(cls)}::MEMBERS", ATOM, "view")
            for m in members:
                if m.constant == name:
                    return Owned(f"{self.name(cls)}::{m.variant}", ATOM, "place")
        return None

    def expr_Name(self, node: ir.Name) -> Code:
        found = self.enum_code(node.id) if node.id not in self.types else None
        return found or super().expr_Name(node)

    def expr_Field(self, node: ir.Field) -> Code:
        if self.is_enum(node.obj.type):
            text = f"{self.expr(node.obj, POSTFIX)}.{self.name(node.name)}()"
            return Owned(text, POSTFIX, "view") if isinstance(node.type, t.Str) else Code(text, POSTFIX)
        return super().expr_Field(node)

    def own(self, node: ir.Expr, need: int = 0) -> Code:
        if self.is_enum(node.type):
            code = self.code(node)
            return self.starred(code) if isinstance(code, Owned) and code.form in ("ref", "mutref") else Code(code.text, code.prec)
        return super().own(node, need)

    def compares(self, name: str) -> bool:
        return name in self.enums or super().compares(name)

    def expr_Same(self, node: ir.Same) -> Code:
        if self.is_enum(node.left.type) and self.is_enum(node.right.type):
            return self.code(ir.Compare("!=" if node.negated else "==", node.left, node.right, type=t.BOOL))
        return super().expr_Same(node)

    def write_class(self, cls: ir.ClassDef) -> None:
        members = self.enums.get(cls.name)
        if members is None:
            super().write_class(cls)
            return
        if cls.doc:
            self.write_doc(cls.doc)
        name = self.name(cls.name)
        ordered = "" if any(m.name in ("__eq__", "__lt__") for m in cls.methods) else ", PartialOrd, Ord"
        self.line(f"#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash{ordered})]")
        self.line(f"enum {name} {{")
        for m in members:
            self.line(f"{self.INDENT}{m.variant},")
        self.line("}")
        if any(m.name == "__lt__" for m in cls.methods):
            for trait in ORDER[2:]:
                self.gap()
                self.line(trait.replace("CLASS", name))
        self.gap()
        self.line(f"impl {name} {{")
        self.depth += 1
        written = len(self.lines)
        if self.looked_at(f"{cls.name}_members"):
            self.line(f"const MEMBERS: &'static [Self] = &[{', '.join(f'Self::{m.variant}' for m in members)}];")
        for field in cls.fields:
            if self.field_read(cls.name, field.name):
                if len(self.lines) > written:
                    self.gap()
                text = field.name == "name" or isinstance(field.type, t.Str)
                type_ = "&'static str" if text else self.type_name(field.type)
                self.line(f"fn {self.name(field.name)}(&self) -> {type_} {{")
                self.line(f"{self.INDENT}match self {{")
                for m in members:
                    held = ir.Const(m.name, type=t.STR) if field.name == "name" else m.value
                    self.line(f"{self.INDENT * 2}Self::{m.variant} => {self.expr(held)},")
                self.line(f"{self.INDENT}}}")
                self.line("}")
        for method in (*cls.methods, *cls.static_methods):
            if len(self.lines) > written:
                self.gap()
            self.method(cls, method, method in cls.static_methods)
        self.depth -= 1
        self.line("}")

    def looked_at(self, name: str) -> bool:
        return any(isinstance(n, ir.Name) and n.id == name for n in ir.walk(self.module))

    def field_read(self, cls: str, name: str) -> bool:
        init = {id(n) for c in self.module.classes if c.name == cls and c.init is not None for n in ir.walk(c.init)}
        reads = (n for n in ir.walk(self.module) if isinstance(n, ir.Field) and n.name == name and id(n) not in init)
        return any(isinstance(n.obj.type, t.Class) and n.obj.type.name == cls for n in reads)
