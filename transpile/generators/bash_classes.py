"""Classes in Bash: an object is a word, its fields are entries ``object.field`` of one table, its methods functions ``Class_method``."""

from __future__ import annotations

import dataclasses

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.bash_loops import BashLoops
from dragoman.transpile.generators.bash_words import Value, is_number
from dragoman.transpile.generators.exceptions import descendants, is_exception
from dragoman.transpile.modules import returned_function
from dragoman.transpile.passes.object_keys import refuse_value_keys

#: Operations that look for elements equal to one, or to each other.
SEARCHES = frozenset(
    {f"list.{name}" for name in ("remove", "index", "index_from", "index_in", "find", "count", "contains", "distinct")}
    | {"iter.contains", "counter.of", "counter.update"}
)


class BashClasses(BashLoops):
    def known(self, name: str) -> ir.ClassDef | None:
        return next((c for c in self.module.classes if c.name == name), None)

    def chain(self, name: str) -> list[ir.ClassDef]:
        """A class and those that it derives from."""
        out: list[ir.ClassDef] = []
        cls = self.known(name)
        while cls is not None:
            out.append(cls)
            cls = self.known(cls.base or "")
        return out

    def owner(self, class_name: str, method: str) -> str:
        """The class in whose body a method of another stands."""
        for cls in self.chain(class_name):
            if method in {m.name for m in (*cls.methods, *cls.static_methods)} or (method == "__init__" and cls.init is not None):
                return cls.name
        raise UnsupportedError("method", f"class {class_name} has no method {method}")

    def method_name(self, class_name: str, method: str) -> str:
        return f"{self.name(class_name)}_{method.strip('_')}"

    def overridden(self, class_name: str, method: str) -> bool:
        """Has a class that derives from this one a method of its own of that name?"""
        below = [self.known(name) for name in descendants(class_name, self.module.classes) if name != class_name]
        return any(method in {m.name for m in cls.methods} for cls in below if cls is not None)

    # --- definitions --------------------------------------------------------------------------------------------------

    def write_class(self, cls: ir.ClassDef) -> None:
        if is_exception(cls.name, self.module.classes):
            self.line(f"# {cls.name} is an error: its name and its message are all that is kept.")
            return
        refuse_value_keys(self.module, cls)
        self.helper("create")
        if cls.doc:
            self.write_doc(cls.doc)
        init = cls.init or ir.Function("__init__", (), t.NONE, ())
        inherits = cls.init is None and any(c.init is not None for c in self.chain(cls.name))
        if inherits:
            self.forward(cls, "__init__")
        else:
            self.method(cls, init, with_self=True)
        for method in cls.methods:
            self.gap()
            self.method(cls, method, with_self=True)
        for method in cls.static_methods:
            self.gap()
            self.method(cls, method, with_self=False)
        for above in self.chain(cls.name)[1:]:
            for method in above.methods:
                inherited = self.owner(cls.name, method.name) == above.name
                if inherited and any(self.overridden(c.name, method.name) for c in self.chain(cls.name)[1:]):
                    self.gap()
                    self.forward(cls, method.name)

    def forward(self, cls: ir.ClassDef, method: str) -> None:
        """A method that is that of the class above."""
        above = self.method_name(self.owner(cls.name, method), method)
        self.line(f"{self.method_name(cls.name, method)}() {{")
        self.line(f'{self.INDENT}{above} "$@"')
        self.line("}")

    def method(self, cls: ir.ClassDef, function: ir.Function, with_self: bool) -> None:
        if returned_function(function.body) is not None:
            raise UnsupportedError("generator", f"{function.name} gives a function, which a method cannot in Bash", function.span)
        key = f"{cls.name}.{function.name}"
        self.names[key] = self.method_name(cls.name, function.name)
        params = (ir.Param("self", t.Class(cls.name)), *function.params) if with_self else function.params
        outer, self.inside = self.inside, cls
        self.function_def(dataclasses.replace(function, name=key, params=params))
        self.inside = outer

    #: The class whose methods are being written.
    inside: ir.ClassDef | None = None

    # --- uses ---------------------------------------------------------------------------------------------------------

    def expr_New(self, node: ir.New) -> Value:
        if self.known(node.cls) is None or is_exception(node.cls, self.module.classes):
            raise UnsupportedError("class", f"an object of {node.cls} has no form in Bash", node.span)
        arguments = self.arguments_of(node.args, [c.init for c in self.chain(node.cls) if c.init is not None][:1])
        return self.command(f"{self.helper('create')} {self.name(node.cls)}{arguments}", True, node.type)

    def field(self, node: ir.Field) -> str:
        """The place of a field in the table of all."""
        self.helper("create")
        return f"FIELDS[${self.variable(node.obj)}.{node.name}]"

    def expr_Field(self, node: ir.Field) -> Value:
        if isinstance(node.obj.type, t.Class) and is_exception(node.obj.type.name, self.module.classes):
            raise UnsupportedError("exception", f"the field {node.name} of an error is not kept in Bash", node.span)
        text = f"${{{self.field(node)}}}"
        return Value(text, form="arith") if is_number(node.type) else Value(f'"{text}"')

    def expr_MethodCall(self, node: ir.MethodCall) -> Value:
        methods = [m for c in self.module.classes for m in (*c.methods, *c.static_methods) if m.name == node.method]
        if isinstance(node.obj, ir.Name) and node.obj.id == "super":
            base = self.inside.base if self.inside is not None else None
            if base is None or self.known(base) is None:
                raise UnsupportedError("super", "the base of this class is not known", node.span)
            name = self.method_name(self.owner(base, node.method), node.method)
            return self.command(f'{name} "$self"{self.arguments_of(node.args, methods)}', True, node.type)
        if isinstance(node.obj, ir.Name) and self.known(node.obj.id) is not None:
            name = self.method_name(self.owner(node.obj.id, node.method), node.method)
            return self.command(f"{name}{self.arguments_of(node.args, methods)}", True, node.type)
        if not isinstance(node.obj.type, t.Class):
            raise UnsupportedError("method", f"a method of {t.show(node.obj.type)}", node.span)
        cls = node.obj.type.name
        if is_exception(cls, self.module.classes):
            raise UnsupportedError("exception", f"the method {node.method} of an error has no form in Bash", node.span)
        obj = self.word(node.obj)
        arguments = self.arguments_of(node.args, methods)
        if self.overridden(cls, node.method):
            held = self.variable(node.obj)
            name = f'"${{FIELDS[${held}.class]}}_{node.method.strip("_")}"'
            return self.command(f'{name} "${held}"{arguments}', True, node.type)
        return self.command(f"{self.method_name(self.owner(cls, node.method), node.method)} {obj}{arguments}", True, node.type)

    def expr_IsType(self, node: ir.IsType) -> Value:
        if isinstance(node.of, t.Class) and isinstance(node.operand.type, t.Class):
            names = " ".join(self.name(n) for n in descendants(node.of.name, self.module.classes) if self.known(n) is not None)
            held = self.variable(node.operand)
            return Value(f'[[ " {names} " == *" ${{FIELDS[${held}.class]}} "* ]]', form="test")
        return super().expr_IsType(node)

    def expr_Same(self, node: ir.Same) -> Value:
        if not isinstance(node.left.type, t.Class | t.Optional) or not isinstance(node.right.type, t.Class | t.Optional):
            raise UnsupportedError("same", "only objects have an identity in Bash", node.span)
        op = "!=" if node.negated else "=="
        return Value(f"[[ {self.word(node.left)} {op} {self.word(node.right)} ]]", form="test")

    def says_equality(self, type_: t.Type) -> bool:
        """Is there an object in a value of this type whose class says what is equal to it?"""
        own = isinstance(type_, t.Class) and any(m.name == "__eq__" for c in self.chain(type_.name) for m in c.methods)
        return own or any(map(self.says_equality, t.children(type_)))

    def expr_Op(self, node: ir.Op) -> Value:
        """Elements are searched as words, which know nothing of ``__eq__``."""
        if node.concept in SEARCHES and self.says_equality(node.args[0].type):
            raise UnsupportedError("equality", f"{node.concept} compares words, and equal objects are different words in Bash", node.span)
        return super().expr_Op(node)

    def expr_Compare(self, node: ir.Compare) -> Value:
        type_ = node.left.type
        if node.op in ("==", "!=") and not isinstance(type_, t.Class) and self.says_equality(type_):
            raise UnsupportedError("equality", "what is compared holds objects, and equal objects are different words in Bash", node.span)
        if isinstance(type_, t.Class) and node.op in ("==", "!=") and self.says_equality(type_):
            answer = self.expr_MethodCall(ir.MethodCall(node.left, "__eq__", (node.right,), type=t.BOOL))
            return answer if node.op == "==" else Value(f"!{answer.text}", self.operators.prefix["!"], "arith")
        if any(isinstance(part, t.Class) for part in (type_, *t.children(type_))) and node.op not in ("==", "!="):
            raise UnsupportedError("order", "objects have no order in Bash", node.span)
        return super().expr_Compare(node)

    def op_str_of(self, node: ir.Op) -> Value | None:
        return self.shown(node, ("__str__", "__repr__")) or super().op_str_of(node)

    def op_str_repr(self, node: ir.Op) -> Value | None:
        return self.shown(node, ("__repr__",)) or super().op_str_repr(node)

    def shown(self, node: ir.Op, methods: tuple[str, ...]) -> Value | None:
        operand = node.args[0]
        if not isinstance(operand.type, t.Class) or is_exception(operand.type.name, self.module.classes):
            return None
        for method in methods:
            if any(m.name == method for c in self.chain(operand.type.name) for m in c.methods):
                return self.expr_MethodCall(ir.MethodCall(operand, method, (), type=t.STR))
        raise UnsupportedError("text", f"class {operand.type.name} does not say what its text is", node.span)

    def op_codec_field(self, node: ir.Op) -> Value:
        name, text = node.args
        assert isinstance(name, ir.Const)
        return Value(self.glued([f'"\\"{name.value}\\":"', self.word(text)]))

    def op_codec_object(self, node: ir.Op) -> Value:
        name, fields = node.args
        assert isinstance(name, ir.Const)
        assert isinstance(fields, ir.ListLit)
        words = [word for i, f in enumerate(fields.items) for word in (['","'] * (i > 0) + [self.word(f)])]
        return self.tagged("obj", self.glued([f'"[\\"{name.value}\\",{{"', *words, '"}]"']))
