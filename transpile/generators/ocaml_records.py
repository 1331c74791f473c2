"""Classes in OCaml: records with mutable fields, whose methods are functions by now, and exceptions with a message."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import Diagnostic, UnsupportedError
from dragoman.transpile.generators.base import ATOM, POSTFIX, Code
from dragoman.transpile.generators.functional import dependency_groups
from dragoman.transpile.generators.ocaml_regex import MATCH, Patterns, is_match
from dragoman.transpile.generators.ocaml_values import APPLIED
from dragoman.transpile.passes.methods import Made, is_exception
from dragoman.transpile.passes.terms import Cell, Held, Stored

#: Names of types that a record would hide.
_TYPES = frozenset({"int", "float", "string", "bool", "char", "unit", "list", "option", "exn", "bytes", "array", "ref"})


class Records(Patterns):
    """What OCaml makes of classes."""

    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: The class that names the type of each class which derives from another or has such below it.
        self.roots: dict[str, str] = {}

    def unsupported_class(self, cls: ir.ClassDef, diagnostic: Diagnostic) -> None:
        self.missing[cls.name] = diagnostic
        self.line(f"(* {cls.name} is not translated. *)")

    def write_classes(self, module: ir.Module) -> None:
        """Exceptions, then records; a record comes after those that it mentions, or together with them."""
        own = {c.name: c for c in module.classes if not c.external}
        roots = {name: self.roots.get(name, name) for name in own}
        needs: dict[str, set[str]] = {root: set() for root in roots.values()}
        for cls in own.values():
            needs[roots[cls.name]] |= {roots[n] for f in cls.fields for n in t.class_names(f.type) if n in own}
        for group in dependency_groups(list(needs), needs):
            self.gap()
            for name in group:
                cls = own[name]
                word = "and" if name != group[0] and not self.missing.keys() & set(group) else "type"
                self.guarded(name, lambda c=cls, w=word: self.declared(c, w), lambda d, c=cls: self.unsupported_class(c, d), cls)  # type: ignore[misc]

    def declared(self, cls: ir.ClassDef, word: str) -> None:
        """An exception with a message, or a record."""
        if self.is_exception(cls.name):
            if cls.methods or cls.init is not None or cls.static_methods:
                raise UnsupportedError("class", "exceptions with methods have no form in OCaml yet", cls.span)
            self.line(f"exception {self.name(cls.name)} of {' * '.join(['string', *(self.type_text(f.type) for f in cls.fields)])}")
            return
        beyond = next(ir.walk(cls, ir.Unsupported), None)
        if beyond is not None:
            raise UnsupportedError(beyond.code, beyond.why, beyond.span)
        if not self.is_record(cls.name):
            raise UnsupportedError("class", "classes that derive from each other have no form in OCaml yet", cls.span)
        if cls.doc:
            self.write_doc(cls.doc)
        fields = [self.field_text(f) for f in cls.fields]
        head = f"{word} {self.record_name(cls.name)} ="
        if not fields:
            self.line(f"{head} unit")
        elif len(one := f"{head} {{ {'; '.join(fields)} }}") <= 80:
            self.line(one)
        else:
            self.line(f"{head} {{")
            for field in fields:
                self.line(f"  {field};")
            self.line("}")

    def field_text(self, field: ir.Param) -> str:
        """The declaration of a field, which may change where something assigns it."""
        places = (n.target if isinstance(n, ir.Assign) else n.place for n in ir.walk(self.module) if isinstance(n, ir.Assign | Stored))
        mutable = any(isinstance(p, ir.Field) and p.name == field.name for p in places)
        return f"{'mutable ' if mutable else ''}{self.name(field.name)} : {self.type_text(field.type)}"

    def is_exception(self, name: str) -> bool:
        return is_exception(name, self.module)

    def is_record(self, name: str) -> bool:
        cls = next((c for c in self.module.classes if c.name == name), None)
        below = any(c.base == name for c in self.module.classes)
        return cls is not None and cls.base is None and not below and not cls.methods and cls.init is None

    def has_form(self, type_: t.Type) -> bool:
        """Is a type one that OCaml has a form for: no type that is not known, no class that is neither a record nor an exception?"""
        if is_match(type_):
            return True
        if isinstance(type_, t.AnyT) or (
            isinstance(type_, t.Class) and not self.is_exception(type_.name) and not self.is_record(type_.name)
        ):
            return False
        return all(map(self.has_form, t.children(type_)))

    def has_object(self, type_: t.Type) -> bool:
        """Is a value, or what is in it, an object, whose equality and order are its own?"""
        return (isinstance(type_, t.Class) and not self.is_exception(type_.name) and not is_match(type_)) or any(
            map(self.has_object, t.children(type_))
        )

    def record_name(self, cls: str) -> str:
        name = self.convention(cls)
        return f"{name}_" if name in _TYPES or name in self.target.options["reserved"] else name

    def type_text(self, type_: t.Type) -> str:
        """A type as OCaml writes it, tight enough for what follows it."""
        match type_:
            case t.Int(bits=0):
                return "Z.t"
            case t.Char() if self.module.strings == "ascii":
                return "char"
            case t.Int() | t.Bool() | t.Float():
                return {t.Int: "int", t.Bool: "bool", t.Float: "float"}[type(type_)]
            case t.Str() | t.Char() | t.Bytes():
                return "string"
            case t.NoneT():
                return "unit"
            case t.Optional(inner=inner):
                return f"{self.type_text(inner)} option"
            case t.List(elem=elem) | t.Set(elem=elem) | t.Iter(elem=elem):
                return f"{self.type_text(elem)} list"
            case t.Dict(key=key, value=value):
                return f"({self.type_text(key)} * {self.type_text(value)}) list"
            case t.Tuple(items=items) if len(items) > 1:
                return f"({' * '.join(map(self.type_text, items))})"
            case t.Func(params=params, result=result):
                return f"({' -> '.join([*map(self.type_text, params or (t.NONE,)), self.type_text(result)])})"
            case t.Class() if is_match(type_):
                return MATCH
            case t.Class(name=name):
                return "exn" if self.is_exception(name) else self.record_name(name)
            case t.Union():
                return f"[ {' | '.join(f'`{tag} of {self.type_text(m)}' for tag, m in self.tags(type_).items())} ]"
            case _:
                raise UnsupportedError("type", f"{t.show(type_)} has no form in OCaml yet")

    def ambiguous(self, fields: Sequence[str]) -> bool:
        """Does another record have these fields too?"""
        return sum(set(fields) <= {f.name for f in c.fields} for c in self.module.classes) > 1

    # --- expressions --------------------------------------------------------------------------------------------------

    def expr_Made(self, node: Made) -> Code:
        if self.is_exception(node.cls):
            return self.in_order(
                node.values,
                lambda values: Code(
                    f"{self.name(node.cls)} ({', '.join(self.expr(v, 6) for v in values)})"
                    if len(values) > 1
                    else f"{self.name(node.cls)} {self.expr(values[0], POSTFIX)}",
                    APPLIED,
                ),
            )
        if not node.fields:
            return Code("()")

        made = self.in_order(node.values, lambda values: self.record_of(node.fields, values))
        return Code(f"({made.text} : {self.record_name(node.cls)})", ATOM) if self.ambiguous(node.fields) else made

    def record_of(self, fields: Sequence[str], values: Sequence[ir.Expr]) -> Code:
        texts = [self.expr(v, 6) for v in values]
        names = map(self.name, fields)
        return Code(f"{{ {'; '.join(n if n == v else f'{n} = {v}' for n, v in zip(names, texts, strict=True))} }}", ATOM)

    def expr_Field(self, node: ir.Field) -> Code:
        if isinstance(node.obj.type, t.Class) and self.is_exception(node.obj.type.name):
            return self.exception_field(node, node.obj.type.name)
        if not isinstance(node.obj.type, t.Class) or not self.is_record(node.obj.type.name):
            raise UnsupportedError("field", f"a field of {t.show(node.obj.type)} has no form in OCaml", node.span)
        obj = self.expr(node.obj, POSTFIX)
        if self.ambiguous((node.name,)):
            obj = f"({obj} : {self.record_name(node.obj.type.name)})"
        return Code(f"{obj}.{self.name(node.name)}", POSTFIX)

    def exception_field(self, node: ir.Field, cls: str) -> Code:
        """A field of an exception, by the patterns of all classes that have it."""
        field = self.name(node.name)
        patterns = [
            f"{self.name(c.name)} ({', '.join(['_', *(field if f.name == node.name else '_' for f in c.fields)])})"
            for c in self.module.classes
            if self.derives(c.name, cls) and any(f.name == node.name for f in c.fields)
        ]
        if not patterns:
            raise UnsupportedError("field", f"a field of {cls} has no form in OCaml", node.span)
        other = f"raise ({self.helper('Attribute_error')} {self.string_literal(f'object has no attribute {node.name!r}')})"
        return Code(f"(match {self.expr(node.obj, 1)} with {' | '.join(patterns)} -> {field} | _ -> {other})", ATOM)

    def expr_Stored(self, node: Stored) -> Code:
        value = self.expr(node.value, 6 if isinstance(node.value, ir.IfExp) else 0)
        if isinstance(node.place, Cell):
            return Code(f"{self.name(node.place.name)} := {value}", 5)
        if isinstance(node.place, Held):
            return Code(f"{self.expr(node.place.cell)} := {value}", 5)
        return self.stored_field(node.place, value)

    def stored_field(self, place: ir.Field, value: str) -> Code:
        return Code(f"{self.expr_Field(place).text} <- {value}", 5)

    def expr_MethodCall(self, node: ir.MethodCall) -> Code:
        raise UnsupportedError("class", "classes that derive from each other have no form in OCaml yet", node.span)

    def in_order(self, args: Sequence[ir.Expr], write: Callable[[Sequence[ir.Expr]], Code]) -> Code:
        raise NotImplementedError

    @staticmethod
    def shown(node: ir.Expr) -> ir.Expr:
        """What is written of a value in a text."""
        return node if isinstance(node.type, t.Str) else ir.Op("str.of", (node,), type=t.STR)

    # --- exceptions ---------------------------------------------------------------------------------------------------

    def derives(self, name: str, base: str) -> bool:
        classes = {c.name: c for c in self.module.classes}
        while name in classes and name != base:
            name = classes[name].base or ""
        return name == base

    def exception_class(self, cls: str) -> str:
        if cls in {c.name for c in self.module.classes}:
            return self.name(cls)
        native: Mapping[str, str] = self.target.options["exceptions"]
        if cls in native:
            return native[cls]
        return self.helper(re.sub(r"(?<=[a-z])(?=[A-Z])", "_", cls).capitalize())

    def caught_patterns(self, names: Sequence[str]) -> list[str]:
        """Patterns of all that canonical classes stand for; none for everything."""
        out: dict[str, None] = {}
        table: Mapping[str, list[str]] = self.target.options["caught"]
        for name in names:
            if table.get(name) == []:
                return []
            for native in table.get(name) or [self.exception_class(name)]:
                word = self.helper(native) if native in self.target.helpers else native
                out[word if native in self.target.options["bare"] else f"{word} _"] = None
            out.update({f"{self.name(c.name)} _": None for c in self.module.classes if self.derives(c.name, name)})
        return list(out)

    def expr_New(self, node: ir.New) -> Code:
        if not self.is_exception(node.cls):
            raise UnsupportedError("class", "classes have no form in OCaml yet", node.span)
        cls = self.exception_class(node.cls)
        if len(node.args) > 1:
            raise UnsupportedError("exception", "an exception is made with one message", node.span)
        message = self.expr(self.shown(node.args[0]), POSTFIX) if node.args else '""'
        return Code(f"{cls} {message}", APPLIED)

    def class_name(self, name: str) -> str:
        bare = name.lstrip("_")
        return bare[:1].upper() + bare[1:]
