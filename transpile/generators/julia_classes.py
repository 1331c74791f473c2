"""Classes as structs with functions that dispatch on them, and exceptions."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import POSTFIX, Code
from dragoman.transpile.generators.exceptions import CANONICAL, descendants, is_exception
from dragoman.transpile.generators.julia_types import JuliaTypes
from dragoman.transpile.passes.reachability import completes

#: What Julia calls by other names, as methods of functions of its library.
NATIVE = {
    "__str__": "Base.string",
    "__repr__": "Base.repr",
    "__eq__": "Base.:(==)",
    "__ne__": "Base.:(!=)",
    "__lt__": "Base.isless",
    "__len__": "Base.length",
    "__hash__": "hash_value",
}
#: Fields of these types are declared with them; a container would be converted, and be another one then.
FIELD_TYPES = (t.Bool, t.Int, t.Float, t.Str)


class JuliaClasses(JuliaTypes):
    """Structs, methods, constructors; raising and catching."""

    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: The class whose method is being written.
        self.current: ir.ClassDef | None = None

    # --- declarations -------------------------------------------------------------------------------------------------

    def class_of(self, name: str | None) -> ir.ClassDef | None:
        return next((c for c in self.module.classes if c.name == name), None)

    def derived(self, name: str) -> bool:
        return any(c.base == name for c in self.module.classes)

    def all_fields(self, cls: ir.ClassDef) -> list[ir.Param]:
        """The fields of a class, those of its bases first."""
        base = self.class_of(cls.base)
        fields = self.all_fields(base) if base is not None else []
        known = {f.name for f in fields}
        return [*fields, *(f for f in cls.fields if f.name not in known)]

    def supertype(self, cls: ir.ClassDef) -> str:
        if cls.base is None:
            return ""
        if self.class_of(cls.base) is not None:
            return f" <: {self.abstract(cls.base)}"
        if is_exception(cls.name, self.module.classes):
            return " <: Exception"
        raise UnsupportedError("class", f"no base class {cls.base} in Julia", cls.span)

    def write_class(self, cls: ir.ClassDef) -> None:
        self.current = cls
        self.gap()
        name, above = self.name(cls.name), self.supertype(cls)
        if self.derived(cls.name):
            self.line(f"abstract type {self.abstract(cls.name)}{above} end")
            self.gap()
            above = f" <: {self.abstract(cls.name)}"
        if cls.doc:
            self.write_doc(cls.doc)
        init = self.initializer(cls)
        fields = [f"{self.name(f.name)}{self.field_type(f.type)}" for f in self.all_fields(cls)]
        if is_exception(cls.name, self.module.classes):
            fields.append("msg::String")
        self.line(f"mutable struct {name}{above}")
        self.depth += 1
        for field in fields:
            self.line(field)
        if init is not None and not self.is_plain(cls, init):
            if fields:
                self.gap()
            self.constructor(cls, init)
        self.depth -= 1
        self.line("end")
        if init is None and is_exception(cls.name, self.module.classes):
            self.gap()
            self.line(f'{name}() = {name}("")')
        if cls.init is not None and self.derived(cls.name):
            self.gap()
            self.method("initialize!", cls.init)
        for method in cls.methods:
            self.gap()
            self.method(NATIVE.get(method.name) or self.method_name(method.name), method)
            if method.name == "__hash__":
                # What dictionaries and sets ask for.
                self.line(f"Base.hash(self::{self.class_type(cls.name)}, seed::UInt) = hash(hash_value(self), seed)")
        for method in cls.static_methods:
            self.gap()
            self.function_text(self.static_name(cls.name, method.name), self.params(method.params), method)
        self.current = None

    def field_type(self, type_: t.Type) -> str:
        return f"::{self.type_name(type_)}" if isinstance(type_, FIELD_TYPES) else ""

    def initializer(self, cls: ir.ClassDef) -> ir.Function | None:
        """The nearest constructor up the line."""
        above: ir.ClassDef | None = cls
        while above is not None:
            if above.init is not None:
                return above.init
            above = self.class_of(above.base)
        return None

    def is_plain(self, cls: ir.ClassDef, init: ir.Function) -> bool:
        """Does the constructor only store its parameters in the fields, in order? Julia has that one by itself."""
        stored = [
            (s.target.name, s.value.id)
            for s in init.body
            if isinstance(s, ir.Assign) and isinstance(s.target, ir.Field) and isinstance(s.value, ir.Name)
        ]
        fields = [f.name for f in self.all_fields(cls)]
        names = [p.name for p in init.params if p.default is None]
        whole = len(stored) == len(init.body) and not is_exception(cls.name, self.module.classes)
        return whole and bool(fields) and stored == list(zip(fields, names, strict=False)) and len(names) == len(init.params) == len(fields)

    def constructor(self, cls: ir.ClassDef, init: ir.Function) -> None:
        self.line(f"function {self.name(cls.name)}({self.params(init.params)})")
        self.depth += 1
        self.line("self = new()")
        if is_exception(cls.name, self.module.classes):
            self.line('self.msg = ""')
        if cls.init is None or self.derived(cls.name):
            names = "".join(f", {self.name(p.name)}" for p in init.params)
            self.line(f"initialize!(self{names})")
        else:
            self.depth -= 1
            self.block(init.body)
            self.depth += 1
        self.line("return self")
        self.depth -= 1
        self.line("end")

    def method(self, name: str, method: ir.Function) -> None:
        assert self.current is not None
        own = self.class_type(self.current.name) if not is_exception(self.current.name, self.module.classes) else None
        if own is None:
            own = self.abstract(self.current.name) if self.derived(self.current.name) else self.name(self.current.name)
        params = self.params(method.params)
        self.function_text(name, f"self::{own}{', ' if params else ''}{params}", method)

    def function_text(self, name: str, params: str, function: ir.Function) -> None:
        raise NotImplementedError

    def params(self, params: Sequence[ir.Param]) -> str:
        return ", ".join(self.name(p.name) + ("" if p.default is None else f"={self.expr(p.default)}") for p in params)

    def method_name(self, name: str) -> str:
        """A method's name, which may not be that of a variable: the variable would hide it."""
        native = {"__init__": "initialize!", "__contains__": "contains", "__getitem__": "item", "__setitem__": "set_item!"}.get(name)
        plain = native or self.name(name)
        variables = {n.name for n in ir.walk(self.module) if isinstance(n, ir.Declare | ir.Param)}
        variables |= {n.id for n in ir.walk(self.module) if isinstance(n, ir.Name)} | {n.var for n in ir.walk(self.module, ir.ForRange)}
        return f"{plain}_" if name in variables and not plain.endswith("_") else plain

    def static_name(self, cls: str, name: str) -> str:
        return f"{cls.lower()}_{name.strip('_')}"

    # --- use ----------------------------------------------------------------------------------------------------------

    def expr_MethodCall(self, node: ir.MethodCall) -> Code:
        args = [self.expr(a) for a in node.args]
        if isinstance(node.obj, ir.Name) and node.obj.id == "super":
            return self.super_call(node, args)
        if isinstance(node.obj, ir.Name) and self.class_of(node.obj.id) is not None:
            return Code(f"{self.static_name(node.obj.id, node.method)}({', '.join(args)})", POSTFIX)
        native = {"__str__": "string", "__repr__": "repr", "__len__": "length", "__hash__": "hash_value"}.get(
            node.method
        ) or self.method_name(node.method)
        return Code(f"{native}({', '.join([self.expr(node.obj), *args])})", POSTFIX)

    def super_call(self, node: ir.MethodCall, args: Sequence[str]) -> Code:
        assert self.current is not None
        base = self.current.base
        if self.class_of(base) is None:
            if node.method == "__init__" and is_exception(self.current.name, self.module.classes):
                message = self.text_of(node.args[0]) if node.args else '""'
                return Code(f"self.msg = {message}", 0)
            raise UnsupportedError("super", f"no method {node.method} above {self.current.name}", node.span)
        assert base is not None
        types = ", ".join([self.abstract(base), *("Any" for _ in args)])
        name = NATIVE.get(node.method) or self.method_name(node.method)
        return Code(f"invoke({name}, Tuple{{{types}}}, {', '.join(['self', *args])})", POSTFIX)

    def text_of(self, node: ir.Expr) -> str:
        return self.expr(node if isinstance(node.type, t.Str) else ir.Op("str.of", (node,), type=t.STR))

    def expr_New(self, node: ir.New) -> Code:
        if self.class_of(node.cls) is not None:
            cls = self.class_of(node.cls)
            assert cls is not None
            messages = self.initializer(cls) is None and is_exception(node.cls, self.module.classes)
            args = ", ".join(map(self.text_of, node.args[:1])) if messages else self.arguments(node.args)
            return Code(f"{self.name(node.cls)}({args})", POSTFIX)
        return Code(f"{self.raised(node.cls, bool(node.args))}({self.exception_argument(node)})", POSTFIX)

    def raised(self, cls: str, message: bool) -> str:
        """What is thrown for a canonical exception: Julia's own where it has a message, else a helper."""
        own: dict[str, str] = self.target.options["thrown"]
        if not message and cls in self.target.options["bare"]:
            return str(self.target.options["bare"][cls])
        if cls in own:
            return own[cls] if own[cls] not in self.target.helpers else self.helper(own[cls])
        return self.helper(cls)

    def exception_argument(self, node: ir.New) -> str:
        if not node.args:
            return "" if node.cls in self.target.options["bare"] else '""'
        if node.cls == "KeyError":
            return self.expr(node.args[0])
        return self.text_of(node.args[0])

    def stmt_Raise(self, node: ir.Raise) -> None:
        match node.exception:
            case None:
                self.line("rethrow()")
            case ir.New(cls="RuntimeError", args=(message,)):
                self.line(f"error({self.text_of(message)})")
            case exception:
                self.line(f"throw({self.expr(exception)})")

    def stmt_Assert(self, node: ir.Assert) -> None:
        message = '""' if node.message is None else self.text_of(node.message)
        self.line(f"{self.expr(node.cond, self.operators.infix['||'])} || throw(AssertionError({message}))")

    def stmt_Try(self, node: ir.Try) -> None:
        self.line("try")
        self.block(node.body)
        if node.handlers:
            tests = [self.caught(h.types) for h in node.handlers]
            named = next((h.name for h in node.handlers if h.name), None)
            variable = self.name(named) if named else self.fresh("err") if any(tests) else ""
            self.line(f"catch {variable}".rstrip())
            self.handlers(node.handlers, tests, variable)
        if node.orelse:
            self.line("else")
            self.block(node.orelse)
        if node.final:
            self.line("finally")
            self.block(node.final)
        self.line("end")

    def handlers(self, handlers: Sequence[ir.Handler], tests: Sequence[str], variable: str) -> None:
        """One ``if`` that tells the classes apart; what none of them is goes on."""
        self.depth += 1
        word = "if"
        for handler, test in zip(handlers, tests, strict=True):
            inner = 1 if word == "elseif" or test else 0
            if test:
                self.line(f"{word} {variable} isa {test}")
            elif word == "elseif":
                self.line("else")
            if handler.name and self.name(handler.name) != variable:
                self.line(f"{self.INDENT * inner}{self.name(handler.name)} = {variable}")
            self.depth += inner - 1
            self.block(handler.body)
            self.depth -= inner - 1
            if not test:
                if word == "elseif":
                    self.line("end")
                break
            word = "elseif"
        else:
            self.line("else")
            self.line(f"{self.INDENT}rethrow()")
            self.line("end")
        self.depth -= 1

    def caught(self, types: Sequence[str]) -> str:
        """The type of all that a handler catches; empty where that is everything."""
        if not types or {"Exception", "BaseException"} & set(types):
            return ""
        native: dict[str, list[str]] = self.target.options["caught"]
        thrown = {n.cls for n in ir.walk(self.module, ir.New)}
        found: list[str] = []
        for wanted in types:
            for name in descendants(wanted, self.module.classes):
                if self.class_of(name) is not None:
                    found.append(self.abstract(name) if self.derived(name) else self.name(name))
                    continue
                found.extend(native.get(name, []))
                if name in self.target.options["own"] and (name in thrown or name == wanted):
                    helper = self.target.options["own"][name]
                    found.append(self.helper(helper))
        unique = list(dict.fromkeys(found))
        if not unique:
            raise UnsupportedError("exception", f"nothing is a {' or '.join(types)} in Julia")
        return unique[0] if len(unique) == 1 else f"Union{{{', '.join(unique)}}}"

    def is_error(self, name: str) -> bool:
        return name in CANONICAL or is_exception(name, self.module.classes)

    def ends_open(self, function: ir.Function) -> bool:
        """Can the end of a function be reached, where it would give what its last statement happens to be?"""
        return completes(function.body)
