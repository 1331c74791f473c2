"""Classes in Racket: ``racket/class`` for objects, structures below ``exn:fail`` for exceptions."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators import exceptions
from dragoman.transpile.generators.base import Code
from dragoman.transpile.generators.lisp import Lisp, kebab
from dragoman.transpile.passes.methods import COMPARISONS, MIRRORED

#: Errors that Racket's own operations raise, with words of their own, or that catch such.
RAISED_BY_RACKET = frozenset({"IndexError", "ZeroDivisionError", "LookupError", "ArithmeticError", "Exception", "BaseException"})
METHOD_NAMES = {
    "__str__": "to-string",
    "__repr__": "repr",
    "__eq__": "equal-to?",
    "__lt__": "less-than?",
    "__le__": "at-most?",
    "__gt__": "greater-than?",
    "__ge__": "at-least?",
    "__len__": "size",
    "__call__": "call",
}


class Classes(Lisp):
    """What ``Racket`` says of classes, their instances, fields and methods."""

    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: The module's classes of exceptions, which are structures.
        self.exceptions: frozenset[str] = frozenset()
        #: The class whose method is being written, and the names that are variables there.
        self.own_class: ir.ClassDef | None = None
        self.own_locals: frozenset[str] = frozenset()

    # What the rest of the generator gives.
    def none(self) -> str:
        raise NotImplementedError

    def definition(self, word: str, name: str, function: ir.Function) -> str:
        raise NotImplementedError

    def function_body(self, function: ir.Function) -> list[str]:
        raise NotImplementedError

    def statements(self, body: Sequence[ir.Stmt]) -> list[str]:
        raise NotImplementedError

    # --- names --------------------------------------------------------------------------------------------------------

    def choose_names(self, module: ir.Module) -> dict[str, str]:
        self.exceptions = frozenset(c.name for c in module.classes if exceptions.is_exception(c.name, module.classes))
        names = super().choose_names(module)
        fields = {names[f.name] for c in module.classes for f in c.fields if f.name in names}
        special = {name: target if target not in fields else f"get-{target}" for name, target in METHOD_NAMES.items()}
        return {name: special.get(name, target) for name, target in names.items()}

    def class_name(self, name: str) -> str:
        """``account%``, as Racket's classes are called; ``bad-account`` for a structure."""
        return kebab(name) if name in self.exceptions else f"{kebab(name)}%"

    def ancestors(self, name: str) -> Iterator[ir.ClassDef]:
        """A class of the module and those of the module that it derives from."""
        known = {c.name: c for c in self.module.classes}
        cls = known.get(name)
        while cls is not None:
            yield cls
            cls = known.get(cls.base or "")

    def has_method(self, type_: t.Type, method: str) -> bool:
        return isinstance(type_, t.Class) and any(m.name == method for c in self.ancestors(type_.name) for m in c.methods)

    def helper_code(self, name: str) -> str:
        """The order of all values has that of objects in it, where these have one; names of errors are the source's."""
        code = super().helper_code(name)
        if name == "error_name":
            clauses = "".join(f'    [({self.name(c)}? e) "{c}"]\n' for c in self.misspelled())
            return code.replace("  (cond\n", f"  (cond\n{clauses}")
        if name == "less" and any(m.name == "__lt__" for c in self.module.classes for m in c.methods):
            return code.replace("    [else (raise", "    [(object? a) (send a less-than? b)]\n    [else (raise")
        return code

    def misspelled(self) -> list[str]:
        """The errors whose names in Racket do not tell what the source calls them, those below others first."""
        depths = {c: len(list(self.ancestors(c))) for c in self.exceptions}
        told = {c for c in self.exceptions if "".join(part.title() for part in self.name(c).split("-")) == c}
        return sorted(self.exceptions - told, key=lambda c: (-depths[c], c))

    # --- definitions --------------------------------------------------------------------------------------------------

    def write_class(self, cls: ir.ClassDef) -> None:
        if cls.doc:
            self.write_doc(cls.doc)
        if cls.name in self.exceptions:
            base = self.exception_structure(cls.base or "Exception")
            self.write_form(f"(struct {self.name(cls.name)} {base} ({' '.join(self.name(f.name) for f in cls.fields)}))")
            for method in cls.methods:
                self.structure_function(cls, method)
            return
        self.own_class = cls
        word = "class*" if any(m.name == "__eq__" for m in cls.methods) else "class"
        base = self.name(cls.base) if cls.base else "object%"
        interfaces = " (equal<%>)" if word == "class*" else ""
        parts = [*self.inherited_fields(cls), *self.construction(cls)]
        for i in range(len(parts) - 1, 0, -1):
            if parts[i].startswith("(field ") and parts[i - 1].startswith("(field "):
                parts[i - 1 : i + 1] = [f"{parts[i - 1][:-1]} {parts[i][7:]}"]
        known = {m.name for c in self.ancestors(cls.base or "") for m in c.methods}
        for method in cls.methods:
            parts.extend(self.method(method, method.name in known))
        self.write_form(f"(define {self.name(cls.name)} ({word} {base}{interfaces} {' '.join(parts)}))")
        self.own_class, self.own_locals = None, frozenset()
        for method in cls.static_methods:
            self.gap()
            self.write_form(self.definition("define", self.static_name(cls.name, method.name), method))

    def structure_function(self, cls: ir.ClassDef, method: ir.Function) -> None:
        """A method of an exception as a function that takes the structure."""
        if self.overridden(cls, method.name) or any(isinstance(n, ir.Name) and n.id == "super" for n in ir.walk(method)):
            raise UnsupportedError("class", f"structures have no methods to override, as {method.name} of {cls.name} would be", cls.span)
        self.names["self"] = "this"
        this = ir.Param("self", t.Class(cls.name))
        self.gap()
        name = f"{self.name(cls.name)}-{self.name(method.name)}"
        self.write_form(self.definition("define", name, dataclasses.replace(method, params=(this, *method.params))))

    def overridden(self, cls: ir.ClassDef, method: str) -> bool:
        """Has another class of a class's line a method of the same name?"""
        line = {c.name for c in self.ancestors(cls.name)} | {c.name for c in self.module.classes if cls in self.ancestors(c.name)}
        return sum(m.name == method for c in self.module.classes if c.name in line for m in c.methods) > 1

    def structure_call(self, obj: ir.Expr, method: str, args: str = "") -> Code | None:
        """A call of what ``structure_function`` wrote; none where an object is no exception, or has no such method."""
        if not isinstance(obj.type, t.Class) or obj.type.name not in self.exceptions:
            return None
        owner = next((c.name for c in self.ancestors(obj.type.name) if any(m.name == method for m in c.methods)), None)
        return None if owner is None else Code(f"({self.name(owner)}-{self.name(method)} {self.expr(obj)}{args})")

    def static_name(self, cls: str, method: str) -> str:
        return f"{kebab(cls)}-{kebab(method)}"

    def inherited_fields(self, cls: ir.ClassDef) -> list[str]:
        """The fields of base classes that methods of this one mention."""
        bodies = (*cls.methods, *([cls.init] if cls.init else []))
        mentioned = {n.name for m in bodies for n in ir.walk(m) if isinstance(n, ir.Field) and is_own(n)}
        own = {f.name for f in cls.fields}
        above = [f.name for c in self.ancestors(cls.base or "") for f in c.fields if f.name in mentioned and f.name not in own]
        return [f"(inherit-field {' '.join(self.name(n) for n in dict.fromkeys(above))})"] if above else []

    def construction(self, cls: ir.ClassDef) -> list[str]:
        """``init-field``, ``init``, ``super-new`` and ``field``: what the constructor does, in its order."""
        if cls.init is None:
            return ["(super-new)"]
        init = cls.init
        # Only a class's own field is one that its parameter sets: the base's is there already.
        own = {f.name for f in cls.fields}
        given = [s for s in init.body if self.keeps_parameter(s, init) and isinstance(s, ir.Assign) and getattr(s.value, "id", "") in own]
        kept = [s for s in init.body if s not in given]
        assigned = [getattr(s, "target", None) for s in kept]
        same = {s.value.id for s in given if isinstance(s.value, ir.Name)}
        fields = {f.name for c in self.ancestors(cls.name) for f in c.fields}
        self.own_locals = frozenset()
        out: list[str] = []
        for param in init.params:
            default = "" if param.default is None else self.expr(param.default)
            name = self.name(param.name)
            methods = {m.name for c in self.ancestors(cls.name) for m in c.methods}
            if param.name in same:
                out.append(f"(init-field {f'[{name} {default}]' if default else name})")
            elif param.name in fields | methods:
                inner = f"initial-{name}"
                out.append(f"(init [({inner} {name}){f' {default}' if default else ''}])")
                kept = [ir.rewrite(s, lambda n, p=param.name, i=inner: self.renamed(n, p, i)) for s in kept]  # type: ignore[misc]
            else:
                out.append(f"(init {f'[{name} {default}]' if default else name})")
        first = {n.name for n in assigned if isinstance(n, ir.Field)}
        out += [f"(field [{self.name(f.name)} {self.none()}])" for f in cls.fields if f.name not in first | same]
        if not any(self.super_call(s) is not None for s in kept):
            out.append("(super-new)")
        done = set(same)
        for statement in kept:
            call = self.super_call(statement)
            if call is not None:
                base = next((c.init for c in self.ancestors(cls.base or "") if c.init is not None), None)
                pairs = zip(base.params if base else (), call.args, strict=False)
                out.append(f"(super-new{''.join(f' [{self.name(p.name)} {self.expr(a)}]' for p, a in pairs)})")
            elif isinstance(statement, ir.Assign) and is_own(statement.target) and getattr(statement.target, "name", "") not in done:
                name = getattr(statement.target, "name", "")
                done.add(name)
                declared = name in {f.name for f in cls.fields}
                out.append(f"(field [{self.name(name)} {self.expr(statement.value)}])" if declared else self.statements((statement,))[0])
            else:
                out.extend(self.statements((statement,)))
        return out

    def renamed(self, node: ir.Node, old: str, new: str) -> ir.Node:
        if isinstance(node, ir.Name) and node.id == old:
            self.names[new] = new
            return dataclasses.replace(node, id=new)
        return node

    @staticmethod
    def keeps_parameter(node: ir.Stmt, init: ir.Function) -> bool:
        """``self.x = x``"""
        match node:
            case ir.Assign(target=ir.Field(obj=ir.Name(id="self"), name=name), value=ir.Name(id=value)):
                return name == value and any(p.name == value for p in init.params)
            case _:
                return False

    @staticmethod
    def super_call(node: ir.Stmt) -> ir.MethodCall | None:
        match node:
            case ir.ExprStmt(value=ir.MethodCall(obj=ir.Name(id="super"), method="__init__") as call):
                return call
            case _:
                return None

    def method(self, method: ir.Function, overrides: bool) -> list[str]:
        self.own_locals = frozenset(bound_names(method))
        name = self.name(method.name)
        word = "define/override" if overrides else "define/public"
        if method.name != "__eq__":
            return [self.definition(word, name, method)]
        fields = " ".join(self.name(f.name) for f in (self.own_class.fields if self.own_class else ()))
        hashed = self.own_class is not None and any(m.name == "__hash__" for m in self.own_class.methods)
        code = f"(recur ({self.name('__hash__')}))" if hashed else f"(recur (list {fields}))"
        body = " ".join(self.function_body(method))
        return [
            f"({word} (equal-to? {self.name(method.params[0].name)} recur) {body})",
            f"({word} (equal-hash-code-of recur) {code})",
            f"({word} (equal-secondary-hash-code-of recur) {code})",
        ]

    # --- instances ----------------------------------------------------------------------------------------------------

    def exception_structure(self, cls: str) -> str:
        """The structure of a canonical exception class, or of one of the module's."""
        if cls in self.exceptions:
            return self.name(cls)
        native: dict[str, str] = self.target.options["exceptions"]
        return native.get(cls) or self.helper(cls)

    def expr_New(self, node: ir.New) -> Code:
        chain = list(self.ancestors(node.cls))
        if chain and node.cls not in self.exceptions:
            init = next((c.init for c in chain if c.init is not None), None)
            pairs = zip(init.params if init else (), node.args, strict=False)
            return Code(f"(new {self.name(node.cls)}{''.join(f' [{self.name(p.name)} {self.expr(a)}]' for p, a in pairs)})")
        text = self.message(node)
        extra = "".join(f" {self.expr(value)}" for value in self.kept_values(node, chain))
        return Code(f"({self.exception_structure(node.cls)} {text} (current-continuation-marks){extra})")

    def message(self, node: ir.New) -> str:
        """The text that an exception is made with."""
        said = exceptions.message(node, self.module) if any(self.ancestors(node.cls)) else node.args
        return self.expr(said[0] if isinstance(said[0].type, t.Str) else ir.Op("str.of", said[:1], type=t.STR)) if said else '""'

    def kept_values(self, node: ir.New, chain: Sequence[ir.ClassDef]) -> list[ir.Expr]:
        """What an exception's constructors put into its fields, those of the base first."""
        values = exceptions.fields(node, self.module) if any(cls.fields for cls in chain) else {}
        missing = next((f.name for cls in chain for f in cls.fields if f.name not in values), None)
        if missing is not None:
            raise UnsupportedError("class", f"{missing} of {node.cls} is not set where it is made, which has no form here", node.span)
        return [values[field.name] for cls in reversed(chain) for field in cls.fields]

    def own_field(self, node: ir.Field) -> bool:
        """Is this a field of the object at hand, that its bare name means?"""
        return self.own_class is not None and is_own(node) and node.name not in self.own_locals

    def expr_Field(self, node: ir.Field) -> Code:
        if self.own_field(node):
            return Code(self.name(node.name))
        if isinstance(node.obj.type, t.Class) and node.obj.type.name in self.exceptions:
            owner = next((c.name for c in self.ancestors(node.obj.type.name) if any(f.name == node.name for f in c.fields)), "")
            return Code(f"({self.name(owner)}-{self.name(node.name)} {self.expr(node.obj)})")
        return Code(f"(get-field {self.name(node.name)} {self.expr(node.obj)})")

    def expr_MethodCall(self, node: ir.MethodCall) -> Code:
        args = "".join(f" {self.expr(a)}" for a in node.args)
        if isinstance(node.obj, ir.Name) and node.obj.id == "super":
            return Code(f"(super {self.name(node.method)}{args})")
        if isinstance(node.obj, ir.Name) and node.obj.id in {c.name for c in self.module.classes}:
            return Code(f"({self.static_name(node.obj.id, node.method)}{args})")
        if called := self.structure_call(node.obj, node.method, args):
            return called
        if node.method == "__eq__":
            return Code(f"(equal? {self.expr(node.obj)}{args})")
        return Code(f"(send {self.expr(node.obj)} {self.name(node.method)}{args})")

    def expr_Name(self, node: ir.Name) -> Code:
        return Code("this") if node.id == "self" else super().expr_Name(node)

    def object_operation(self, key: str, args: Sequence[ir.Expr]) -> Code | None:
        """An operation on an object that its class defines by a method."""
        if not args or not isinstance(args[0].type, t.Class):
            return None
        if args[0].type.name in self.exceptions or exceptions.is_exception(args[0].type.name, self.module.classes):
            if key == "str.of" and (called := self.structure_call(args[0], "__str__")):
                return called
            told = (
                self.helper("error_message") if self.module.source == "python" and args[0].type.name in RAISED_BY_RACKET else "exn-message"
            )
            return Code(f"({told} {self.expr(args[0])})") if key in ("str.of", "error.message") else None
        match key:
            case "str.of" | "str.repr":
                methods = ("__str__", "__repr__") if key == "str.of" else ("__repr__", "__str__")
                found = next((m for m in methods if self.has_method(args[0].type, m)), None)
                return Code(f"(send {self.expr(args[0])} {METHOD_NAMES[found]})") if found else None
            case "compare.<" | "compare.<=" | "compare.>" | "compare.>=":
                wanted = COMPARISONS[key.removeprefix("compare.")]
                if self.has_method(args[0].type, wanted):
                    return Code(f"(send {self.expr(args[0])} {METHOD_NAMES[wanted]} {self.expr(args[1])})")
                wanted = MIRRORED[wanted]
                if self.has_method(args[1].type, wanted):
                    return Code(f"(send {self.expr(args[1])} {METHOD_NAMES[wanted]} {self.expr(args[0])})")
                return None
            case "length.class":
                return Code(f"(send {self.expr(args[0])} size)")
            case _:
                return None


def is_own(node: ir.Node | None) -> bool:
    return isinstance(node, ir.Field) and isinstance(node.obj, ir.Name) and node.obj.id == "self"


def bound_names(function: ir.Function) -> Iterator[str]:
    """Every name that is a variable somewhere in a function."""
    for node in ir.walk(function):
        match node:
            case ir.Param(name=name) | ir.Declare(name=name) | ir.ForRange(var=name) | ir.Assigned(name=name) | ir.Handler(name=str(name)):
                yield name
            case ir.ForEach(target=target) | ir.Unpack(target=target) | ir.Clause(target=target):
                yield from (n.id for n in ir.walk(target) if isinstance(n, ir.Name))
