"""Inheritance in Rust: a class that others derive from is a trait, and a struct of its fields that the others' structs hold.

``class Shape`` with a field ``name`` becomes ``struct ShapeBase``, and a trait ``Shape`` with its methods and ``fn shape(&self) -> &ShapeBase``;
``class Circle(Shape)`` a struct with a field ``shape``. What may be any of them is an ``Rc<dyn Shape>``.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import POSTFIX, Code
from dragoman.transpile.generators.exceptions import is_exception
from dragoman.transpile.generators.rust_handles import is_shared, uses_itself
from dragoman.transpile.generators.rust_objects import COMPARING, RustObjects
from dragoman.transpile.passes.ownership import unique_names


class RustTraits(RustObjects):
    # --- the hierarchy ------------------------------------------------------------------------------------------------

    def chain(self, cls: ir.ClassDef | None) -> list[ir.ClassDef]:
        """A class, its base, the base's base …"""
        out: list[ir.ClassDef] = []
        while cls is not None:
            out.append(cls)
            cls = self.class_def(cls.base)
        return out

    def derived(self, name: str) -> list[ir.ClassDef]:
        direct = [c for c in self.module.classes if c.base == name and not is_exception(c.name, self.module.classes)]
        return [x for c in direct for x in (c, *self.derived(c.name))]

    def is_trait(self, cls: ir.ClassDef | None) -> bool:
        return cls is not None and bool(self.derived(cls.name))

    def definer(self, cls: ir.ClassDef | None, name: str) -> ir.ClassDef | None:
        """The class whose method an object of ``cls`` has."""
        return next((c for c in self.chain(cls) if self.method_of(c, name)), None)

    def introducer(self, cls: ir.ClassDef, name: str) -> ir.ClassDef | None:
        """The topmost class that has the method."""
        return next((c for c in reversed(self.chain(cls)) if self.method_of(c, name)), None)

    def made(self, cls: ir.ClassDef) -> bool:
        """Are there objects of just this class?"""
        return any(isinstance(n, ir.New) and n.cls == cls.name for n in ir.walk(self.module))

    def has_state(self, cls: ir.ClassDef | None) -> bool:
        return any(self.own_fields(c) for c in self.chain(cls))

    def concrete(self, name: str) -> list[ir.ClassDef]:
        """The classes below one (and itself) that there are objects of."""
        cls = self.class_def(name)
        return [c for c in ([cls] if cls else []) + self.derived(name) if not self.is_trait(c) or self.made(c)]

    def own_fields(self, cls: ir.ClassDef) -> Sequence[ir.Param]:
        inherited = {f.name for c in self.chain(cls)[1:] for f in c.fields}
        return tuple(f for f in cls.fields if f.name not in inherited)

    def callee(self, cls: ir.ClassDef | None, name: str) -> ir.Function | None:
        found = self.definer(cls, name)
        return self.method_of(found, name) if found is not None else super().callee(cls, name)

    def has_method(self, cls: ir.ClassDef, name: str) -> bool:
        return self.definer(cls, name) is not None

    def compares(self, name: str) -> bool:
        return self.definer(self.class_def(name), "__eq__") is not None

    def prepared(self, module: ir.Module) -> ir.Module:
        """All forms of a method take their arguments alike; a method that only derived classes have is the base's too, and raises."""
        self.module = module
        classes = {c.name: c for c in module.classes}
        for n in ir.walk(module):
            if isinstance(n, ir.MethodCall) and isinstance(n.obj.type, t.Class) and n.obj != ir.Name("super", type=n.obj.type):
                cls = classes.get(n.obj.type.name)
                if cls is not None and self.is_trait(self.class_def(cls.name)) and self.definer(cls, n.method) is None:
                    known = next((m for c in self.derived(cls.name) if (m := self.method_of(c, n.method))), None)
                    if known is not None and self.method_of(classes[cls.name], n.method) is None:
                        why = ir.Const(f"'{cls.name}' object has no attribute '{n.method}'", type=t.STR)
                        missing = dataclasses.replace(known, body=(ir.Raise(ir.New("AttributeError", (why,))),), doc="")
                        classes[cls.name] = dataclasses.replace(cls, methods=(*classes[cls.name].methods, missing))
        module = self.module = dataclasses.replace(module, classes=tuple(classes[c.name] for c in module.classes))
        return dataclasses.replace(module, classes=tuple(map(self.agreed, module.classes)))

    def agreed(self, cls: ir.ClassDef) -> ir.ClassDef:
        if cls.name not in self.shared:
            return cls
        return dataclasses.replace(cls, methods=tuple(self.agreed_method(cls, m) for m in cls.methods))

    def agreed_method(self, cls: ir.ClassDef, method: ir.Function) -> ir.Function:
        params = method.params
        top = self.introducer(cls, method.name)
        forms = [m for c in [top, *self.derived(top.name)] if (m := self.method_of(c, method.name))] if top is not None else [method]
        if len(forms) > 1:
            if any([p.type for p in f.params] != [p.type for p in params] for f in forms):
                return method
            results = {f.result for f in forms if not only_raises(f)}
            if only_raises(method) and len(results) == 1:
                method = dataclasses.replace(method, result=results.pop())
            wide = forms[0].result
            if isinstance(wide, t.Union | t.Optional) and method.result in t.children(wide):
                method = widened(method, wide)
            params = tuple(
                dataclasses.replace(p, mutated=any(f.params[i].mutated for f in forms), assigned=any(f.params[i].assigned for f in forms))
                for i, p in enumerate(params)
            )
        if method.name in COMPARING:
            params = tuple(dataclasses.replace(p, binding="borrowed", assigned=False) for p in params)
        return dataclasses.replace(method, params=params)

    # --- names --------------------------------------------------------------------------------------------------------

    def bare(self, name: str) -> str:
        cls = self.class_def(name)
        return f"dyn {self.name(name)}" if self.is_trait(cls) else self.name(name)

    def struct_name(self, cls: ir.ClassDef) -> str:
        return f"{self.name(cls.name)}Base" if self.is_trait(cls) else self.name(cls.name)

    def base_name(self, cls: ir.ClassDef) -> str:
        """How a struct calls the part of it that it has of a class, and the method that gives it."""
        root = self.chain(cls)[-1]
        family = [root, *self.derived(root.name)]
        taken = {f.name for c in family for f in c.fields} | {m.name for c in family for m in c.methods}
        name = self.convention(cls.name[:1].lower() + cls.name[1:])
        return f"{name}_base" if name in taken or name in self.target.options["reserved"] else name

    def kept_name(self, cls: ir.ClassDef, method: str) -> str:
        """The name of a base's method for those that have another one of the same name."""
        return f"{self.base_name(cls).removesuffix('_base')}_{self.name(method)}"

    # --- access -------------------------------------------------------------------------------------------------------

    def field_path(self, node: ir.Field) -> str:
        cls = self.class_def(node.obj.type.name) if isinstance(node.obj.type, t.Class) else None
        chain = self.chain(cls)
        if cls is None or (len(chain) == 1 and not self.is_trait(cls)):
            return super().field_path(node)
        owner = next((c for c in chain if any(f.name == node.name for f in self.own_fields(c))), None)
        if owner is None:
            raise UnsupportedError("field", f"the field {node.name} is not one of all the objects that are {cls.name} here", node.span)
        outer, self.changing = self.changing, False
        obj = self.expr(node.obj, POSTFIX)
        self.changing = outer
        return f"{obj}{self.way(cls, owner, self.constructing == cls.name and obj == 'this')}.{self.name(node.name)}"

    def way(self, cls: ir.ClassDef, owner: ir.ClassDef, struct: bool = False) -> str:
        """From an object of ``cls`` to the part of it that ``owner`` declares."""
        if self.is_trait(cls) and not struct:
            return f".{self.base_name(owner)}()"
        between = self.chain(cls)[1:]
        return "".join(f".{self.base_name(c)}" for c in between[: between.index(owner) + 1]) if owner in between else ""

    def expr_MethodCall(self, node: ir.MethodCall) -> Code:
        obj = node.obj
        if not (isinstance(obj, ir.Name) and obj.id == "super" and isinstance(obj.type, t.Class)):
            cls = self.class_def(obj.type.name) if isinstance(obj.type, t.Class) else None
            if self.constructing is not None and cls is not None and cls.name == self.constructing and self.is_trait(cls):
                raise UnsupportedError(
                    "inheritance", f"the constructor of {cls.name} calls a method that may be another class's", node.span
                )
            known = self.callee(cls, node.method)
            if known is not None and isinstance(known.result, t.Union | t.Optional) and node.type in t.children(known.result):
                return self.code(ir.Coerce(dataclasses.replace(node, type=known.result), type=node.type))
            return super().expr_MethodCall(node)
        owner = self.definer(self.class_def(obj.type.name), node.method)
        if owner is None:
            raise UnsupportedError("super", f"super().{node.method} has no form in Rust here", node.span)
        callee = self.method_of(owner, node.method)
        assert callee is not None
        args = ", ".join(self.argument(p, a) for p, a in zip(callee.params, node.args, strict=True))
        receiver = "self.clone()" if self.takes_handle(owner, node.method) else "self"
        return Code(f"{receiver}.{self.kept_name(owner, node.method)}({args})", POSTFIX)

    def receiver_of(self, node: ir.MethodCall, cls: ir.ClassDef | None, callee: ir.Function | None) -> str:
        receiver = super().receiver_of(node, cls, callee)
        return f"{receiver}.clone()" if cls is not None and self.takes_handle(cls, node.method) else receiver

    def takes_handle(self, cls: ir.ClassDef, name: str) -> bool:
        """Is it a method of a trait that some class needs the handle in?"""
        top = self.introducer(cls, name)
        return self.is_trait(top) and top is not None and any((c.name, name) in self.handed for c in [top, *self.derived(top.name)])

    def self_param(self, cls: ir.ClassDef, method: ir.Function) -> str:
        return "self: Rc<Self>" if self.takes_handle(cls, method.name) else super().self_param(cls, method)

    def method_body(self, method: ir.Function) -> None:
        cls = self.written_class
        if self.is_trait(cls) and cls is not None and uses_itself(unique_names(method), {n for c, n in self.handed if c == cls.name}):
            raise UnsupportedError(
                "inheritance", f"{cls.name}.{method.name} hands its object on, which may be of another class", method.span
            )
        if method.name in COMPARING and self.is_trait(cls):
            given = {p.name for p in method.params}
            calls = [n for n in ir.walk(method, ir.Call, ir.MethodCall) if isinstance(n, ir.Call | ir.MethodCall)]
            if any(isinstance(a, ir.Name) and a.id in given for call in calls for a in call.args):
                raise UnsupportedError(
                    "inheritance", f"{method.name} hands on the object that it compares with, which is only lent", method.span
                )
        if method.is_generator and self.is_trait(self.introducer(cls, method.name) if cls is not None else None):
            raise UnsupportedError("generator", f"the generator {method.name} of several classes has no form in Rust here", method.span)
        super().method_body(method)

    written_class: ir.ClassDef | None = None

    def argument(self, param: ir.Param, arg: ir.Expr) -> str:
        """An object for a parameter of its base's type; one that is made is of its class alone, not of those that derive from it."""
        if (
            isinstance(param.type, t.Class)
            and isinstance(arg.type, t.Class)
            and (param.type != arg.type or (isinstance(arg, ir.New) and self.is_trait(self.class_def(arg.cls))))
            and is_shared(param.type, self.shared)
        ):
            if param.binding == "borrowed":
                return f"&*{self.expr(arg, POSTFIX)}"
            if self.mode(param) == "ref":
                return f"&({self.own(arg, POSTFIX).text} as {self.type_name(param.type)})"
        return super().argument(param, arg)

    def expr_IsType(self, node: ir.IsType) -> Code:
        held = node.operand.type.inner if isinstance(node.operand.type, t.Optional) else node.operand.type
        cls = self.class_def(held.name) if isinstance(held, t.Class) else None
        if cls is None or not isinstance(node.of, t.Class) or cls.name not in self.shared:
            return super().expr_IsType(node)
        obj = self.expr(node.operand, POSTFIX)
        name = "self" if obj == "this" else obj
        optional = isinstance(node.operand.type, t.Optional)
        if optional:
            name = "object"
        if any(c.name == node.of.name for c in self.chain(cls)):
            return Code(f"{obj}.is_some()", POSTFIX) if optional else Code("true")
        if not self.is_trait(cls):
            return Code("false")
        tests = [f"{name}.as_any().is::<{self.struct_name(c)}>()" for c in self.concrete(node.of.name)]
        test = " || ".join(tests) or "false"
        if optional:
            return Code(f"{obj}.as_ref().is_some_and(|object| {test})", POSTFIX)
        return Code(test, POSTFIX if len(tests) == 1 else self.operators.infix["||"])

    def expr_Coerce(self, node: ir.Coerce) -> Code:
        source, to = node.operand.type, node.type
        if isinstance(source, t.Class) and isinstance(to, t.Class) and source != to and is_shared(source, self.shared):
            cls = self.class_def(source.name)
            if any(c.name == to.name for c in self.chain(cls)):
                return Code(f"({self.own(node.operand).text} as {self.type_name(to)})", POSTFIX)
            if self.is_trait(self.class_def(to.name)):
                raise UnsupportedError("inheritance", f"an object as one of the class {to.name}, which others derive from", node.span)
            kept = self.expr(node.operand, POSTFIX)
            return Code(f"{kept}.clone().into_any().downcast::<{self.name(to.name)}>().unwrap()", POSTFIX)
        return super().expr_Coerce(node)

    # --- what is written ----------------------------------------------------------------------------------------------

    def write_class(self, cls: ir.ClassDef) -> None:
        self.written_class = cls
        if self.class_def(cls.name) is None or (len(self.chain(cls)) == 1 and not self.is_trait(cls)):
            super().write_class(cls)
            return
        if cls.base is not None and self.class_def(cls.base) is None:
            raise UnsupportedError("inheritance", f"class {cls.name} inherits from {cls.base}, which has no form in Rust here", cls.span)
        for method in cls.methods:
            top = self.introducer(cls, method.name)
            known = self.method_of(top, method.name)
            assert known is not None
            if [p.type for p in known.params] != [p.type for p in method.params] or known.result != method.result:
                raise UnsupportedError("inheritance", f"{cls.name}.{method.name} has other parameters than its base's", method.span)
        if self.is_trait(cls):
            self.write_trait(cls)
        if not self.is_trait(cls) or self.made(cls) or self.has_state(cls):
            self.gap()
            if cls.doc and not self.is_trait(cls):
                self.write_doc(cls.doc)
            base = self.class_def(cls.base)
            part = [f"{self.base_name(base)}: {self.struct_name(base)}"] if base is not None and self.has_state(base) else []
            self.write_struct(cls, part)
            self.gap()
            self.line(f"impl {self.struct_name(cls)} {{")
            self.depth += 1
            self.constructor(cls)
            self.depth -= 1
            if not self.is_trait(cls):
                self.depth += 1
                for method in cls.methods:
                    if not self.is_trait(self.introducer(cls, method.name)):
                        self.gap()
                        self.method(cls, method, False)
                self.depth -= 1
            self.depth += 1
            for method in cls.static_methods:
                self.gap()
                self.method(cls, method, True)
            self.depth -= 1
            self.line("}")
            if not self.is_trait(cls) or self.made(cls):
                for trait in reversed(self.chain(cls)):
                    if self.is_trait(trait):
                        self.implement(cls, trait)
        elif self.is_trait(cls) and cls.static_methods:
            raise UnsupportedError("static", f"the static methods of {cls.name}, which has no objects", cls.span)
        if cls.base is None or not self.is_trait(cls):
            self.write_operators(cls, self.bare(cls.name), {m.name for c in self.chain(cls) for m in c.methods})
        self.written_class = None

    def qualified(self, function: str) -> str:
        """A class's own function stands beside the objects of the class, not with its trait."""
        owner, _, name = function.rpartition(".")
        cls = self.class_def(owner) if owner else None
        return f"{self.struct_name(cls)}::{self.name(name)}" if cls is not None and self.is_trait(cls) else super().qualified(function)

    def write_trait(self, cls: ir.ClassDef) -> None:
        base = self.class_def(cls.base)
        if cls.doc:
            self.write_doc(cls.doc)
        self.line(f"trait {self.name(cls.name)}{f': {self.name(base.name)}' if base else ''} {{")
        self.depth += 1
        written = len(self.lines)
        for head in self.accessors_of(cls):
            self.line(f"{head};")
        for method in cls.methods:
            if len(self.lines) > written:
                self.gap()
            introduced = self.introducer(cls, method.name) is cls
            kept = self.is_kept(cls, method.name)
            if introduced and self.is_abstract(cls, method):
                self.method(cls, method, False, required=True)
            elif introduced and not kept:
                self.method(cls, method, False)
            else:
                if introduced:
                    self.forward(cls, method, cls)
                    self.gap()
                self.method(cls, method, False, name=self.kept_name(cls, method.name))
        self.depth -= 1
        self.line("}")

    def accessors_of(self, cls: ir.ClassDef) -> Iterator[str]:
        """What a trait asks of its structs beside the methods of the class."""
        if self.own_fields(cls):
            yield f"fn {self.base_name(cls)}(&self) -> &{self.struct_name(cls)}"
        if cls.base is None or self.class_def(cls.base) is None:
            names = {cls.name, *(c.name for c in self.derived(cls.name))}
            tested = [n for n in ir.walk(self.module) if isinstance(n, ir.IsType) and isinstance(n.of, t.Class) and n.of.name in names]
            if tested:
                yield "fn as_any(&self) -> &dyn Any"
            casts = [n for n in ir.walk(self.module) if isinstance(n, ir.Coerce) and isinstance(n.type, t.Class) and n.type.name in names]
            if any(isinstance(n.operand.type, t.Class) and n.operand.type != n.type for n in casts):
                yield "fn into_any(self: Rc<Self>) -> Rc<dyn Any>"

    def is_abstract(self, cls: ir.ClassDef, method: ir.Function) -> bool:
        """Does the method only say that all others have it?"""
        return (
            (not method.body or only_raises(method))
            and not self.made(cls)
            and all(self.definer(c, method.name) is not cls for c in self.concrete(cls.name))
        )

    def is_kept(self, cls: ir.ClassDef, name: str) -> bool:
        """Is a method of a base needed beside the one that takes its place?"""
        calls = (n for n in ir.walk(self.module, ir.MethodCall) if n.method == name)
        above = (n.obj.type for n in calls if isinstance(n.obj, ir.Name) and n.obj.id == "super")
        return any(isinstance(x, t.Class) and self.definer(self.class_def(x.name), name) is cls for x in above)

    def forward(self, cls: ir.ClassDef, method: ir.Function, owner: ir.ClassDef) -> None:
        """A method that is another one's."""
        params = [self.param(dataclasses.replace(p, assigned=False)) for p in method.params]
        modes = {p.name: self.mode(p) for p in method.params}
        head = self.self_param(cls, method)
        result = "" if isinstance(method.result, t.NoneT) else f" -> {self.type_name(method.result)}"
        self.line(f"fn {self.name(method.name)}({', '.join([head, *params])}){result} {{")
        args = ", ".join(self.name(name) for name in modes)
        self.line(f"{self.INDENT}self.{self.kept_name(owner, method.name)}({args})")
        self.line("}")

    def implement(self, cls: ir.ClassDef, trait: ir.ClassDef) -> None:
        """A trait for the struct of a class."""
        self.gap()
        self.line(f"impl {self.name(trait.name)} for {self.struct_name(cls)} {{")
        self.depth += 1
        mark = len(self.lines)
        for head in self.accessors_of(trait):
            if "into_any" in head or "as_any" in head:
                body = "self"
            else:
                way = self.way(cls, trait, struct=True)
                body = f"&self{way}" if way else "self"
            if len(self.lines) > mark:
                self.gap()
            self.line(f"{head} {{")
            self.line(f"{self.INDENT}{body}")
            self.line("}")
        for introduced in trait.methods:
            if self.introducer(trait, introduced.name) is not trait:
                continue
            owner = self.definer(cls, introduced.name)
            method = self.method_of(owner, introduced.name)
            if owner is None or method is None or owner is trait:
                continue
            if len(self.lines) > mark:
                self.gap()
            if owner is cls and not self.is_trait(cls):
                self.method(cls, method, False)
            else:
                self.forward(cls, method, owner)
        self.depth -= 1
        empty = len(self.lines) == mark
        if empty:
            self.lines[-1] = dataclasses.replace(self.lines[-1], text=f"{self.lines[-1].text}}}")
        else:
            self.line("}")

    def initializer(self, cls: ir.ClassDef) -> ir.Function | None:
        found = next((c for c in self.chain(cls) if c.init is not None), None)
        if found is None or found is cls:
            return cls.init
        assert found.init is not None
        given = tuple(ir.Name(p.name, type=p.type) for p in found.init.params)
        call = ir.MethodCall(ir.Name("super", type=t.Class(cls.base or "")), "__init__", given, type=t.NONE)
        return dataclasses.replace(found.init, body=(ir.ExprStmt(call),), doc="")

    def inherited(self, cls: ir.ClassDef, args: Sequence[ir.Expr]) -> dict[str, str]:
        base = self.class_def(cls.base)
        if base is None or not self.has_state(base):
            return {}
        init = self.initializer(base)
        params = init.params if init is not None else ()
        rendered = ", ".join(self.argument(p, a) for p, a in zip(params, args, strict=True))
        return {self.base_name(base): f"{self.struct_name(base)}::new({rendered})"}


def widened(method: ir.Function, wide: t.Type) -> ir.Function:
    """A method whose value is one of the type that its base's has."""

    def change(node: ir.Node) -> ir.Node:
        if isinstance(node, ir.Return) and node.value is not None and node.value.type != wide:
            return dataclasses.replace(node, value=ir.Coerce(node.value, type=wide))
        return node

    return dataclasses.replace(ir.rewrite(method, change), result=wide)


def only_raises(method: ir.Function) -> bool:
    """Is it there only to say that derived classes have it?"""
    match method.body:
        case (ir.Raise(exception=ir.New(cls="NotImplementedError")),):
            return True
        case _:
            return False
