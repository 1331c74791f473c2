"""Classes in Nim: ``ref object`` types, constructors ``newX``, procedures and methods."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import POSTFIX, Code, Raw
from dragoman.transpile.generators.copying import sets_field
from dragoman.transpile.generators.members import base_call, lineage
from dragoman.transpile.generators.nim_facts import called
from dragoman.transpile.generators.nim_functions import Functions
from dragoman.transpile.passes.object_keys import key_classes, key_fields

#: Methods that operations call which do not name them.
OPERATORS = frozenset({"__eq__", "__lt__", "__le__", "__str__", "__repr__", "__hash__"})


def add_hashes(module: ir.Module) -> ir.Module:
    """The classes whose objects are keys with a ``__hash__``: of the fields that their ``__eq__`` compares, or else of the object's place."""
    known, keys = {c.name: c for c in module.classes}, key_classes(module)

    def hashed(cls: ir.ClassDef) -> ir.ClassDef:
        if cls.name not in keys or any(m.name == "__hash__" for c in lineage(cls.name, known) for m in c.methods):
            return cls
        try:
            names = key_fields(module, cls)
        except UnsupportedError:
            return cls
        types = {f.name: f.type for f in cls.fields}
        fields = tuple(ir.Field(ir.Name("self", type=t.Class(cls.name)), name, type=types[name]) for name in names)
        value = ir.TupleLit(fields, type=t.Tuple(tuple(f.type for f in fields))) if len(fields) > 1 else next(iter(fields), None)
        place = Raw(Code("cast[pointer](self)", POSTFIX), type=t.INT)
        return replace(cls, methods=(*cls.methods, ir.Function("__hash__", (), t.INT, (ir.Return(value or place),))))

    return replace(module, classes=tuple(map(hashed, module.classes)))


class Classes(Functions):
    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: What is declared already, by name; methods and constructors with their class.
        self.declared: set[str] = set()

    def declare_class(self, cls: ir.ClassDef) -> None:
        """The type of a class's objects."""
        derived = any(c.base == cls.name for c in self.module.classes)
        base = self.native(cls.base) if cls.base else "RootObj" if derived else ""
        if not self.lines or self.lines[-1].text == "":
            self.line("type")
        self.depth += 1
        self.line(f"{self.name(cls.name)} = ref object{f' of {base}' if base else ''}")
        self.depth += 1
        if cls.doc:
            self.write_doc(cls.doc)
        for field in self.own_fields(cls):
            self.line(f"{self.name(field.name)}: {self.type_name(field.type)}")
        self.depth -= 2

    def constructor(self, cls: ir.ClassDef, init: ir.Function) -> None:
        """``newPoint``, and ``init`` where a derived class calls the constructor."""
        self.current_class = cls
        self.declared.add(f"{cls.name}.__init__")
        self.announce(init)
        self.enter(init)
        name, head = self.name(cls.name), self.constructor_head(cls, init)
        fields = [s for s in init.body if sets_field(s)]
        called_above = any(
            base_call(s) is not None for c in self.module.classes if cls in lineage(c.base, self.classes) and c.init for s in c.init.body
        )
        plain = len(fields) == len(init.body) and not called_above and len({s.target.name for s in fields}) == len(fields)  # type: ignore[attr-defined]
        changed = {p.name for p in init.params} & self.variables
        if plain and not changed:
            self.line(head)
            shown = [f"{self.name(s.target.name)}: {self.expr(s.value)}" for s in fields]  # type: ignore[attr-defined]
            self.inner(self.wrapped_items(f"{name}(", shown, ")"))
            return
        if called_above:
            between = ", " if init.params else ""
            self.routine(f"proc init(self: {name}{between}{self.params(init.params)}) =", replace(init, result=t.NONE))
            self.gap()
            self.line(head)
            self.line(f"{self.INDENT}result = {name}()")
            self.line(f"{self.INDENT}result.init({', '.join(self.name(p.name) for p in init.params)})")
            return
        self.routine(head, replace(init, result=t.NONE), [f"let self = {name}()"])
        self.line(f"{self.INDENT}self")

    def constructor_head(self, cls: ir.ClassDef, init: ir.Function) -> str:
        return f"proc new{self.name(cls.name)}({self.params(init.params)}): {self.name(cls.name)} ="

    def method(self, cls: ir.ClassDef, method: ir.Function) -> None:
        self.current_class = cls
        self.declared.add(f"{cls.name}.{method.name}")
        self.announce(method)
        self.enter(method)
        self.refuse_generator(method)
        match method:
            case ir.Function(name="__hash__", body=(ir.Return(value=ir.Expr() as value),)) if cls.name not in self.dynamic_in("__hash__"):
                self.hashed(value.type)
                self.line(self.method_head(cls, method))
                self.inner(f"hash({self.expr(value)})")
            case ir.Function(name="__hash__"):
                raise UnsupportedError("hash", "a hash that more than an expression gives", method.span)
            case _:
                self.routine(self.method_head(cls, method), method)

    def method_head(self, cls: ir.ClassDef, method: ir.Function) -> str:
        dynamic = cls.name in self.dynamic_in(method.name)
        first = dynamic and not any(m.name == method.name for c in lineage(cls.base, self.classes) for m in c.methods)
        params = f"self: {self.name(cls.name)}{', ' if method.params else ''}{self.params(method.params)}"
        if method.name == "__hash__":  # what tables and sets ask for
            return f"proc hash({params}): Hash ="
        word, pragma = "method" if dynamic else "proc", " {.base.}" if first else ""
        return f"{word} {self.name(method.name)}({params}){self.returns(method.result)}{pragma} ="

    def expr_New(self, node: ir.New) -> Code:
        cls = self.classes.get(node.cls)
        if cls is None:
            message = self.text(node.args[0]).text if node.args else '""'
            return Code(f"newException({self.native(node.cls)}, {message})", POSTFIX)
        above = next((c for c in lineage(node.cls, self.classes) if c.init is not None), None)
        if above is cls and cls.init is not None:
            return Code(f"new{self.name(node.cls)}({self.call_arguments(cls.init, node.args)})", POSTFIX)
        if above is not None:
            raise UnsupportedError("constructor", f"class {node.cls} inherits its constructor", node.span)
        if self.is_exception(node.cls):
            message = f"msg: {self.text(node.args[0]).text}" if node.args else ""
            return Code(f"{self.name(node.cls)}({message})", POSTFIX)
        return Code(f"{self.name(node.cls)}()", POSTFIX)

    def write_class(self, cls: ir.ClassDef) -> None:
        """The constructor and the methods of a class, which is declared already."""
        if cls.name in self.missing:
            return
        if cls.init is not None:
            self.constructor(cls, cls.init)
        for method in cls.methods:
            self.gap()
            self.method(cls, method)
        for method in cls.static_methods:
            self.gap()
            self.declared.add(f"{cls.name}.{method.name}")
            self.announce(method)
            self.enter(method)
            self.routine(self.static_head(cls, method), method)

    def static_head(self, cls: ir.ClassDef, method: ir.Function) -> str:
        params = f"_: typedesc[{self.name(cls.name)}]{', ' if method.params else ''}{self.params(method.params)}"
        return f"proc {self.name(method.name)}({params}){self.returns(method.result)} ="

    def write_function(self, function: ir.Function) -> None:
        self.declared.add(function.name)
        self.announce(function)
        super().write_function(function)

    def announce(self, function: ir.Function | ir.Declare) -> None:
        """Declares the functions, methods and constructors that are written later and mentioned in this one, or in a constant."""
        before = len(self.lines)
        for key, head in self.heads(function):
            if key in self.declared:
                continue
            try:
                self.line(head().removesuffix(" ="))
            except UnsupportedError:
                continue
            self.declared.add(key)
        if len(self.lines) > before:
            self.gap()

    def asked_classes(self, node: ir.Node) -> set[str]:
        """The classes whose objects something compares, looks up or shows: without their own ``==``, Nim would take them by identity."""
        found: set[str] = set()
        for n in ir.walk(node, ir.Compare, ir.Op, ir.Formatted, ir.Lookup, ir.DictLit, ir.SetLit, ir.Comp):
            match n:
                case ir.Compare(left=operand) | ir.Formatted(value=operand) | ir.Lookup(obj=operand):
                    operands: tuple[ir.Expr, ...] = (operand,)
                case ir.Op(args=operands):
                    pass
                case _:
                    operands = (n,) if isinstance(n, ir.Expr) and isinstance(n.type, t.Dict | t.Set) else ()
            found |= {c.name for o in operands for name in t.class_names(o.type) for c in lineage(name, self.classes)}
        return found

    def heads(self, function: ir.Function | ir.Declare) -> Iterator[tuple[str, Callable[[], str]]]:
        """What a function calls: its key among what is declared, and its first line."""
        names = called(function)
        asked = self.asked_classes(function)
        for other in self.module.functions:
            if other.name in names and other.name != function.name and not other.external:
                yield other.name, partial(self.signature, other)
        made = {n.cls for n in ir.walk(function, ir.New) if isinstance(n, ir.New)}
        for cls in self.module.classes:
            if cls.init is not None and cls.name in made and cls.name not in self.missing and not cls.external:
                yield f"{cls.name}.__init__", partial(self.constructor_head, cls, cls.init)
            for method in cls.methods:
                wanted = method.name in names or (method.name in OPERATORS and cls.name in asked)
                if wanted and cls.name not in self.missing and not cls.external:
                    yield f"{cls.name}.{method.name}", partial(self.method_head, cls, method)
            for method in cls.static_methods:
                if f"{cls.name}.{method.name}" in names and cls.name not in self.missing and not cls.external:
                    yield f"{cls.name}.{method.name}", partial(self.static_head, cls, method)
