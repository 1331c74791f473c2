"""Classes in Perl: packages whose objects are hashes, exceptions with a name and a message, and the packages of those they derive from."""

from __future__ import annotations

import re

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import POSTFIX, Code
from dragoman.transpile.generators.clike import CLike
from dragoman.transpile.generators.exceptions import CANONICAL
from dragoman.transpile.passes.object_keys import key_classes, key_fields


class PerlClasses(CLike):
    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        self._in_class = False
        #: Built-in exceptions that are packages here, since classes derive from them.
        self._packages: set[str] = set()

    def param(self, param: ir.Param) -> str:
        return f"${self.name(param.name)}" + ("" if param.default is None else f" = {self.expr(param.default)}")

    def write_class(self, cls: ir.ClassDef) -> None:
        if cls.doc:
            self.write_doc(cls.doc)
        known = {c.name for c in self.module.classes}
        failure = self.is_exception(cls)
        if failure and cls.base not in known:
            self.write_bases(cls.base or "")
        self._in_class = True
        self.line(f"package {self.name(cls.name)} {{")
        self.depth += 1
        if cls.base:
            self.line(f"our @ISA = ('{self.name(cls.base) if cls.base in known else cls.base}');")
        if failure and cls.base not in known:
            self.line('use overload \'""\' => sub ($self, @) { "$self->{name}: $self->{message}\\n" };')
        if cls.init is not None or cls.base not in known:
            init = cls.init or ir.Function("__init__", (), t.NONE, ())
            body = init.body
            params = self.params(init.params) or ("$message = ''" if failure and cls.init is None else "")
            self.line(f"sub new($class{', ' * bool(params)}{params}) {{")
            self.depth += 1
            first = body[0].value if body and isinstance(body[0], ir.ExprStmt) else None
            named = f"{{ name => $class, message => {'$message' if failure and cls.init is None else chr(39) * 2} }}" if failure else "{}"
            if isinstance(first, ir.MethodCall) and isinstance(first.obj, ir.Name) and first.obj.id == "super":
                if cls.base in known:
                    self.line(f"my $self = $class->SUPER::new({self.arguments(first.args)});")
                else:
                    message = self.expr(first.args[0]) if first.args else "''"
                    self.line(f"my $self = bless {{ name => $class, message => {message} }}, $class;")
                body = body[1:]
            else:
                self.line(f"my $self = bless {named}, $class;")
            self.depth -= 1
            self.block(body)
            self.depth += 1
            self.line("return $self;")
            self.depth -= 1
            self.line("}")
        for method, head in [*((m, ["$self"]) for m in cls.methods), *((m, ["$class"]) for m in cls.static_methods)]:
            self.gap()
            self.line(f"sub {self.name(method.name)}({', '.join([*head, *filter(None, [self.params(method.params)])])}) {{")
            self.block(method.body)
            self.line("}")
        if (
            cls.name in key_classes(self.module)
            and (fields := key_fields(self.module, cls))
            and "__hash__" not in {m.name for m in cls.methods}
        ):
            self.gap()
            self.line(f"sub __hash__($self) {{ return [{', '.join(f'$self->{{{self.name(f)}}}' for f in fields)}] }}")
        self.depth -= 1
        self.line("}")
        self._in_class = False

    def write_bases(self, name: str) -> None:
        """The packages of a built-in exception and all it derives from, so that ``isa`` knows them."""
        bases = [c for c in CANONICAL.get(name, ()) if c not in ("Exception", "BaseException")][:1]
        if name in self._packages:
            return
        self._packages.add(name)
        for base in bases:
            self.write_bases(base)
        self.line(f"package {name} {{ our @ISA = ('{bases[0]}') }}" if bases else f"package {name} {{}}")
        self.gap()

    def is_exception(self, cls: ir.ClassDef) -> bool:
        """Does a class derive from a built-in exception?"""
        known = {c.name: c for c in self.module.classes}
        while cls.base in known:
            cls = known[cls.base]
        return bool(cls.base)

    def line(self, text: str = "") -> None:
        """Functions of the main package need its name inside a class."""
        if self._in_class and not text.startswith(("sub ", "package ")):
            uses = " ".join(self.target.options["imports"].values())
            imported = (name for names in re.findall(r"qw\((.+?)\)", uses) for name in names.split())
            owned = [*self.target.helpers, *(self.name(f.name) for f in self.module.functions), *imported]
            code = re.split(r"(\"(?:\\.|[^\"\\])*\"|'[^']*')", text)
            names = "|".join(sorted(set(owned)))
            calls = re.compile(rf"(?<![\w:$>&])({names})(?=\(| \{{)|(?<=\\&)({names})\b")
            code[::2] = [calls.sub(lambda m: f"main::{m[0]}", part) for part in code[::2]]
            text = "".join(code)
        super().line(text)

    def shown_object(self, node: ir.Expr, method: str) -> Code:
        """By the method that says how, or an exception's message."""
        cls = next((c for c in self.module.classes if isinstance(node.type, t.Class) and c.name == node.type.name), None)
        if cls is None or self.is_exception(cls):
            if method == "__repr__":
                raise UnsupportedError("text", "exceptions have no text that shows their class and arguments in Perl", node.span)
            return Code(f"{self.helper('message_of')}({self.expr(node)})", POSTFIX)
        named = {m.name for c in self.family(cls) for m in c.methods}
        for name in (method, "__repr__"):
            if name in named:
                return Code(f"{self.expr(node, POSTFIX)}->{self.name(name)}()", POSTFIX)
        raise UnsupportedError("text", f"class {cls.name} has no text of its own in Perl", node.span)

    def family(self, cls: ir.ClassDef) -> list[ir.ClassDef]:
        """A class, those it derives from, and those that derive from it directly."""
        known = {c.name: c for c in self.module.classes}
        out = [cls, *(c for c in self.module.classes if c.base == cls.name)]
        while cls.base in known:
            cls = known[cls.base]
            out.append(cls)
        return out
