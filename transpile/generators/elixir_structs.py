"""Classes in Elixir: structs, constructors, and methods as functions with a clause for each class."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence
from functools import partial

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import Diagnostic, UnsupportedError
from dragoman.transpile.generators.base import POSTFIX, Code, element_type
from dragoman.transpile.generators.functional import COMPARISONS, OPERATIONS, Functional
from dragoman.transpile.modules import bases_first
from dragoman.transpile.passes import terms
from dragoman.transpile.passes.rebinding import Updated

SELF = "self"
#: Where a line becomes too long for one.
WIDTH = 98
#: What goes by the order of objects: the operand that tells their type, and of which pair it asks that the first is not less.
_ORDERED = {
    "list.sort": (0, "b, a"),
    "list.sort_desc": (0, "a, b"),
    "list.sort_by": (1, "b, a"),
    "list.sort_by_desc": (1, "a, b"),
    "list.sorted": (0, "b, a"),
    "list.sorted_desc": (0, "a, b"),
    "list.sorted_by": (1, "b, a"),
    "list.sorted_by_desc": (1, "a, b"),
    "iter.min": (0, "b, a"),
    "iter.max": (0, "a, b"),
    "iter.min_or": (0, "b, a"),
    "iter.max_or": (0, "a, b"),
    "iter.min_by": (1, "b, a"),
    "iter.max_by": (1, "a, b"),
    "iter.min_by_or": (1, "b, a"),
    "iter.max_by_or": (1, "a, b"),
    "cmp.min": (0, "b, a"),
    "cmp.max": (0, "a, b"),
    "heap.nlargest": (1, ""),
    "heap.nsmallest": (1, ""),
    "heap.nlargest_by": (2, ""),
    "heap.nsmallest_by": (2, ""),
}
#: What compares the elements of a heap in the helpers that keep one.
_HEAP_ORDER = re.compile(r"(Enum\.at\(heap, \w+\)|hd\(heap\)|item) < (Enum\.at\(heap, \w+\)|item|above)")


class Structs(Functional):
    """What Elixir makes of classes; exceptions are structs too."""

    #: Do heaps go by the order of objects?
    own_heaps: bool | None

    def slot_enum(self, node: ir.Expr) -> Code:
        raise NotImplementedError

    def constructed(self, name: str) -> bool:
        """Is an object of a class made by a function of its own?"""
        return any(c.init is not None for c in self.chain(name)) or (name in self.classes and not self.is_exception(name))

    def method_of(self, name: str, method: str) -> ir.ClassDef | None:
        """The class whose method an object of class ``name`` has."""
        return next((c for c in self.chain(name) if any(m.name == method for m in c.methods)), None)

    # --- declarations -------------------------------------------------------------------------------------------------

    def write_module(self, module: ir.Module) -> None:
        """Structs first, then constructors and methods, then functions."""
        own = [c for c in bases_first(module.classes) if not c.external]
        if not own:
            super().write_module(module)
            return
        super().write_module(dataclasses.replace(module, functions=(), main=()))
        methods: dict[str, list[ir.ClassDef]] = {}
        for cls in own:
            if cls.name in self.missing:
                continue
            if self.constructed(cls.name):
                self.gap()
                self.guarded(cls.name, lambda c=cls: self.constructor(c), lambda d, c=cls: self.left_out(c.name, d), cls)  # type: ignore[misc]
            for method in cls.methods:
                methods.setdefault(method.name, []).append(cls)
            for method in cls.static_methods:
                self.gap()
                self.write_function(dataclasses.replace(method, name=f"{cls.name}.{method.name}"))
        for name, classes in methods.items():
            self.gap()
            self.guarded(name, partial(self.clauses, name, classes), partial(self.lost_method, name, classes), *classes)
        super().write_module(dataclasses.replace(module, classes=(), constants=(), doc=""))

    def lost_method(self, name: str, classes: Sequence[ir.ClassDef], diagnostic: Diagnostic) -> None:
        """A method of the right number of parameters that fails loudly."""
        method = next(m for m in classes[0].methods if m.name == name)
        params = (ir.Param(SELF, t.Class(classes[0].name)), *method.params)
        self.function_def(dataclasses.replace(method, params=params, body=(self.failure(name, diagnostic),), is_generator=False, doc=""))

    def write_class(self, cls: ir.ClassDef) -> None:
        """The struct."""
        fields = list(dict.fromkeys(self.name(f.name) for c in reversed(self.chain(cls.name)) for f in c.fields))
        self.line(f"defmodule {self.name(cls.name)} do")
        if self.is_exception(cls.name):
            listed = "".join(f"{f}: nil, " for f in fields if f != "message")
            self.line(f'  defexception {listed}message: ""')
        else:
            self.line(f"  defstruct [{', '.join(':' + f for f in fields)}]")
        self.line("end")

    def constructor(self, cls: ir.ClassDef) -> None:
        """``new_account(owner)``: the fields, as the initialiser sets them one after the other."""
        maker = next((c for c in self.chain(cls.name) if c.init is not None), None)
        name, empty = f"new_{self.convention(cls.name)}", f"%{self.name(cls.name)}{{}}"
        if cls.doc:
            self.write_doc(cls.doc)
        if maker is None or maker.init is None:
            self.line(f"def {name}, do: {self.with_defaults(cls, empty)}")
            return
        init = maker.init
        params = self.signature(init.params, None)
        if maker is not cls or self.is_base(cls.name):
            given = ", ".join([self.with_defaults(cls, empty), *(self.name(p.name) for p in init.params)])
            self.line(f"def {name}({params}), do: {self.initialiser(maker.name)}({given})")
            if maker is cls:
                self.gap()
                self.function_with_self(f"defp {self.initialiser(cls.name)}", _without_defaults(init), SELF)
            return
        body = self.lowering().function(init).body
        fields = self.plain_fields(body)
        self.line(f"def {name}({params}) do" if params else f"def {name} do")
        self.depth += 1
        if fields is not None and not any(c.fields and any(f.default for f in c.fields) for c in self.chain(cls.name)):
            listed = ", ".join(f"{self.name(f)}: {self.expr(v)}" for f, v in fields)
            self.line(f"%{self.name(cls.name)}{{{listed}}}")
        else:
            self.line(f"{self.name(SELF)} = {self.with_defaults(cls, empty)}")
            self.term(body)
        self.depth -= 1
        self.line("end")
        self.write_later()

    def with_defaults(self, cls: ir.ClassDef, empty: str) -> str:
        given = [(f.name, f.default) for c in reversed(self.chain(cls.name)) for f in c.fields if f.default is not None]
        return f"{empty[:-1]}{', '.join(f'{self.name(n)}: {self.expr(v)}' for n, v in given)}}}" if given else empty

    def initialiser(self, name: str) -> str:
        return f"init_{self.convention(name)}"

    def is_base(self, name: str) -> bool:
        return any(c.base == name for c in self.module.classes)

    @staticmethod
    def plain_fields(body: terms.Term) -> list[tuple[str, ir.Expr]] | None:
        """The fields of an initialiser that only sets each once, without looking at the object."""
        out: list[tuple[str, ir.Expr]] = []
        steps = [b.value for b in body.binds] + [body.value] if isinstance(body, terms.Seq) else [body]
        for step in steps:
            match step:
                case terms.Value(ir.Name(id="self")) | terms.Pack((ir.Name(id="self"),)):
                    continue
                case terms.Value(Updated(place=ir.Field(obj=ir.Name(id="self"), name=name), value=value)):
                    if name in dict(out) or any(n.id == SELF for n in terms.free_in(value)):
                        return None
                    out.append((name, value))
                case _:
                    return None
        return out

    def clauses(self, name: str, classes: Sequence[ir.ClassDef]) -> None:
        """One method in all its classes: a clause for each, which the classes below it that lack their own share."""
        inherited = any(
            isinstance(n, ir.MethodCall) and n.method == name and isinstance(n.obj, ir.Name) and n.obj.id == "super"
            for n in ir.walk(self.module)
        )
        methods = [next(m for m in cls.methods if m.name == name) for cls in classes]
        if len(methods) > 1 and any(p.default is not None for p in methods[0].params):
            # Of several clauses none may have defaults; a head without a body has them.
            self.line(f"def {self.name(name)}({self.signature(methods[0].params, self.name(SELF))})")
            methods = [_without_defaults(m) for m in methods]
        for i, (cls, method) in enumerate(zip(classes, methods, strict=True)):
            family = [c.name for c in self.module.classes if self.method_of(c.name, name) is cls]
            if i:
                self.gap()
            if len(family) == 1:
                pattern, guard = f"%{self.name(family[0])}{{}}", ""
            else:
                pattern, guard = "%struct{}", f" when struct in [{', '.join(map(self.name, family))}]"
            if inherited:
                params = self.signature(method.params, f"{pattern} = {self.name(SELF)}")
                given = ", ".join([self.name(SELF), *(self.name(p.name) for p in method.params)])
                self.line(f"def {self.name(name)}({params}){guard}, do: {self.implementation(cls.name, name)}({given})")
                continue
            self.function_with_self(f"def {self.name(name)}", method, pattern, guard)
        if inherited:
            for cls in classes:
                self.gap()
                method = next(m for m in cls.methods if m.name == name)
                self.function_with_self(f"defp {self.implementation(cls.name, name)}", _without_defaults(method), SELF)

    def implementation(self, cls: str, method: str) -> str:
        return f"{self.convention(cls)}_{self.name(method)}"

    def function_with_self(self, head: str, function: ir.Function, pattern: str, guard: str = "") -> None:
        body = self.lowering().function(function).body
        used = {SELF if n == "super" else n for n in terms.free(body)}
        if function.doc and head.startswith("def "):
            self.write_doc(function.doc)
        own = self.name(SELF) if SELF in used else f"_{self.name(SELF)}"
        first = own if pattern == SELF else f"{pattern} = {own}" if SELF in used else pattern
        params = ", ".join([first, *(self.param(p, p.name in used) for p in function.params)])
        self.current = head.split()[1]
        lines = self.inner(body)
        one = f"{head}({params}){guard}, do: {lines[0]}"
        if len(lines) == 1 and len(one) + 2 * self.depth <= WIDTH and not lines[0].startswith(("raise ", "if ", "for ", "unless ")):
            self.line(one)
            self.write_later()
            return
        self.line(f"{head}({params}){guard} do")
        self.depth += 1
        for line in lines:
            self.line(line)
        self.depth -= 1
        self.line("end")
        self.write_later()

    def signature(self, params: Sequence[ir.Param], first: str | None) -> str:
        return ", ".join([*([first] if first else []), *(self.param(p, True) for p in params)])

    # What the rest of the generator says.
    current: str

    def param(self, param: ir.Param, used: bool) -> str:
        raise NotImplementedError

    def body_of(self, term: terms.Term) -> None:
        raise NotImplementedError

    def write_later(self) -> None:
        raise NotImplementedError

    def exception_class(self, cls: str) -> str:
        raise NotImplementedError

    def text_of(self, node: ir.Expr) -> str:
        raise NotImplementedError

    # --- expressions --------------------------------------------------------------------------------------------------

    def expr_New(self, node: ir.New) -> Code:
        if self.constructed(node.cls):
            return Code(f"new_{self.convention(node.cls)}({self.arguments(node.args)})", POSTFIX)
        message = self.text_of(node.args[0]) if node.args else '""'
        return Code(f"%{self.exception_class(node.cls)}{{message: {message}}}", POSTFIX)

    def expr_Field(self, node: ir.Field) -> Code:
        return Code(f"{self.expr(node.obj, POSTFIX)}.{self.name(node.name)}", POSTFIX)

    def expr_Updated(self, node: Updated) -> Code:
        if isinstance(node.place, ir.Field):
            return Code(f"%{{{self.expr(node.place.obj)} | {self.name(node.place.name)}: {self.expr(node.value)}}}")
        return super().expr_Updated(node)

    def expr_MethodCall(self, node: ir.MethodCall) -> Code:
        if isinstance(node.obj, ir.Name) and node.obj.id == "super":
            return self.inherited_call(node)
        receiver = "Solution." if self.candidate is not None else ""
        return Code(f"{receiver}{self.name(node.method)}({self.arguments((node.obj, *node.args))})", POSTFIX)

    def inherited_call(self, node: ir.MethodCall) -> Code:
        base = node.obj.type.name if isinstance(node.obj.type, t.Class) else ""
        own = self.name(SELF)
        if node.method == "__init__":
            maker = next((c for c in self.chain(base) if c.init is not None), None)
            if maker is None:
                if len(node.args) > 1:
                    raise UnsupportedError("super", "an exception is made with one message", node.span)
                text = self.text_of(node.args[0]) if node.args else '""'
                return Code(f"%{{{own} | message: {text}}}") if self.is_exception(base) or base not in self.classes else Code(own)
            return Code(f"{self.initialiser(maker.name)}({', '.join([own, *map(self.expr, node.args)])})", POSTFIX)
        cls = self.method_of(base, node.method)
        if cls is None:
            raise UnsupportedError("super", f"no class of the module has the method {node.method}", node.span)
        return Code(f"{self.implementation(cls.name, node.method)}({', '.join([own, *map(self.expr, node.args)])})", POSTFIX)

    def of_objects(self, key: str, args: Sequence[ir.Expr]) -> Code | None:
        """An operation on an object that one of its methods defines."""
        ordered = self.in_order(key, args)
        if ordered is not None:
            return ordered
        if not args or not isinstance(args[0].type, t.Class) or args[0].type.name not in self.classes:
            return None
        name = args[0].type.name
        for method in OPERATIONS.get(key, ()):
            if self.answers(name, method):
                call = f"{self.name(method)}({self.expr(args[0])})"
                return Code(f"{call} != 0") if (key, method) == ("truthy.class", "__len__") else Code(call, POSTFIX)
        if key in OPERATIONS and not self.is_exception(name):
            raise UnsupportedError("object", f"{key} of a {name} has no form in Elixir")
        return None

    def in_order(self, key: str, args: Sequence[ir.Expr]) -> Code | None:
        """An operation that goes by the order of objects, as their method has it; Elixir's own order is another."""
        at, pair = _ORDERED.get(key, (0, ""))
        if len(args) <= at or (key not in _ORDERED and not key.startswith("heap.")):
            return None
        given = args[at].type
        type_ = given.result if isinstance(given, t.Func) else given if key.startswith("cmp.") else element_type(given)
        type_ = type_.inner if isinstance(type_, t.Optional) else type_
        if isinstance(type_, t.Class) and type_.name in self.classes:
            if self.method_of(type_.name, "__lt__") is None:
                raise UnsupportedError("order", f"objects of {type_.name} have no order in Elixir")
            if key.startswith("heap.") and key not in _ORDERED:
                self.keep_heap(own=True)
                return None
            if pair:
                function, *rest = key.split(".")[1].removesuffix("_or").removesuffix("_desc").split("_")
                name = "_".join([{"sorted": "sort"}.get(function, function), *rest])
                order = f"fn a, b -> not {self.name('__lt__')}({pair}) end"
                if key.startswith("cmp."):
                    return Code(f"Enum.{name}([{self.arguments(args)}], {order})", POSTFIX)
                last = [f"fn -> {self.expr(args[-1])} end"] if key.endswith("_or") else []
                key_function = [self.expr(args[1])] if at else []
                return Code(f"Enum.{name}({', '.join([self.slot_enum(args[0]).text, *key_function, order, *last])})", POSTFIX)
        if any(self.method_of(name, "__lt__") is not None for name in t.class_names(type_)):
            raise UnsupportedError("order", f"what holds objects that have an order of their own has another one in Elixir: {key}")
        if key.startswith("heap.") and key not in _ORDERED:
            self.keep_heap(own=False)
        return None

    def keep_heap(self, own: bool) -> None:
        """One program's heaps go by one order: Elixir's, or that of objects."""
        if self.own_heaps not in (None, own):
            raise UnsupportedError("order", "heaps of objects beside other heaps have no form in Elixir")
        self.own_heaps = own

    def helper_code(self, name: str) -> str:
        """A heap of objects goes by the order of these."""
        code = super().helper_code(name)
        return _HEAP_ORDER.sub(rf"{self.name('__lt__')}(\1, \2)", code) if name.startswith("heap_") and self.own_heaps else code

    def compared(self, node: ir.Compare) -> Code | None:
        """Comparison of objects: by their own method, or not at all."""
        if not isinstance(node.left.type, t.Class):
            return None
        name, wanted = node.left.type.name, COMPARISONS[node.op]
        if self.method_of(name, wanted) is not None:
            return Code(f"{self.name(wanted)}({self.arguments((node.left, node.right))})", POSTFIX)
        if node.op == "!=" and self.method_of(name, "__eq__") is not None:
            return Code(f"not {self.name('__eq__')}({self.arguments((node.left, node.right))})", self.operators.prefix["not"])
        if node.op in ("==", "!=") and name in self.enumerations:
            return None
        raise UnsupportedError("identity", f"objects of {name} are told apart by identity, which values have none of", node.span)


def _without_defaults(function: ir.Function) -> ir.Function:
    return dataclasses.replace(function, params=tuple(dataclasses.replace(p, default=None) for p in function.params))
