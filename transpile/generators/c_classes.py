"""Classes as structs with functions, and the operations on structs that are written field by field."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import POSTFIX, Code, Line
from dragoman.transpile.generators.c_types import COMPONENTS, CTypes, is_scalar, normal
from dragoman.transpile.passes.object_keys import key_fields


class CClasses(CTypes):
    """Structs of the module's classes, their methods, and equality, order, text and encoding of tuples, optionals, unions, objects."""

    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: Structs of classes and prototypes of their methods, which helpers may need.
        self.class_lines: list[Line] = []

    # --- classes ------------------------------------------------------------------------------------------------------

    def find_class(self, name: str) -> ir.ClassDef | None:
        return next((c for c in self.module.classes if c.name == name), None)

    def lineage(self, cls: ir.ClassDef) -> list[ir.ClassDef]:
        """A class and its bases, nearest first."""
        out = [cls]
        while (base := self.find_class(out[-1].base or "")) is not None:
            out.append(base)
        return out

    def has_method(self, cls: str, method: str) -> bool:
        return self.owner(cls, method) is not None

    def owner(self, cls: str, method: str) -> ir.ClassDef | None:
        """The class that defines a method that instances of a class have."""
        found = self.find_class(cls)
        if found is None:
            return None
        return next((c for c in self.lineage(found) if any(m.name == method for m in (*c.methods, *c.static_methods))), None)

    def heirs(self, cls: ir.ClassDef) -> list[ir.ClassDef]:
        """The classes that derive from a class."""
        return [c for c in self.module.classes if c is not cls and cls in self.lineage(c)]

    def all_fields(self, cls: ir.ClassDef) -> list[ir.Param]:
        seen: dict[str, ir.Param] = {}
        for part in reversed(self.lineage(cls)):
            for field in part.fields:
                seen.setdefault(field.name, field)
        return list(seen.values())

    def is_tagged(self, cls: ir.ClassDef) -> bool:
        """Must an instance tell its class?"""
        return len(self.lineage(cls)) > 1 or bool(self.heirs(cls))

    def method_name(self, cls: ir.ClassDef, method: str) -> str:
        return f"{self.name(cls.name)}_{self.name(method)}"

    def method_signature(self, cls: ir.ClassDef, method: ir.Function, static: bool = False) -> str:
        params = [] if static else [f"{self.name(cls.name)} *self"]
        params += [self.declared(p.type, self.name(p.name)) for p in method.params]
        result = self.type_name(method.result)
        return f"{result}{'' if result.endswith('*') else ' '}{self.method_name(cls, method.name)}({', '.join(params) or 'void'})"

    def overriders(self, cls: ir.ClassDef, method: str) -> list[ir.ClassDef]:
        return [c for c in self.heirs(cls) if any(m.name == method for m in c.methods)]

    def write_class(self, cls: ir.ClassDef) -> None:
        name = self.name(cls.name)
        if any(isinstance(f.type, t.Class) and self.is_exception(f.type.name) for f in cls.fields):
            raise UnsupportedError("exception", f"{cls.name} keeps an exception", cls.span)
        struct = [f"struct {name} {{"]
        if self.is_tagged(cls):
            struct.append("    const char *class_name;")
        struct += [f"    {self.declared(f.type, self.name(f.name))};" for f in self.all_fields(cls)]
        if len(struct) == 1:
            struct.append("    char nothing;")
        struct.append("};")
        if cls.doc:
            struct = [*(f"// {line.strip()}".rstrip() for line in cls.doc.strip().splitlines()), *struct]
        methods = [*((cls.init,) if cls.init else ()), *cls.methods]
        heads = [f"{self.constructor_head(cls)};"]
        heads += [f"{self.method_signature(cls, m)};" for m in methods]
        heads += [f"{self.method_signature(cls, m, True)};" for m in cls.static_methods]
        self.write_constructor(cls)
        for method in methods:
            self.gap()
            self.write_method(cls, method)
        for method in cls.static_methods:
            self.gap()
            self.write_method(cls, method, True)
        for method in cls.methods:
            if self.overriders(cls, method.name):
                self.gap()
                self.write_dispatch(cls, method)
                heads.append(f"{self.dispatch_signature(cls, method)};")
        self.class_lines.extend(Line(text) for text in [*struct, "", *heads, ""])

    def constructor_head(self, cls: ir.ClassDef) -> str:
        init = self.initializer(cls)
        params = ", ".join(self.declared(p.type, self.name(p.name)) for p in init.params) if init else ""
        return f"{self.name(cls.name)} *{self.name(cls.name)}_new({params or 'void'})"

    def initializer(self, cls: ir.ClassDef) -> ir.Function | None:
        return next((c.init for c in self.lineage(cls) if c.init is not None), None)

    def write_constructor(self, cls: ir.ClassDef) -> None:
        name = self.name(cls.name)
        owner = next((c for c in self.lineage(cls) if c.init is not None), None)
        self.line(f"{self.constructor_head(cls)} {{")
        self.depth += 1
        self.line(f"{name} *self = calloc(1, sizeof *self);")
        if self.is_tagged(cls):
            self.line(f'self->class_name = "{cls.name}";')
        if owner is not None and owner.init is not None:
            cast = "self" if owner is cls else f"({self.name(owner.name)} *) self"
            self.line(
                f"{', '.join([f'{self.method_name(owner, owner.init.name)}({cast}', *(self.name(p.name) for p in owner.init.params)])});"
            )
        self.line("return self;")
        self.depth -= 1
        self.line("}")

    def write_method(self, cls: ir.ClassDef, method: ir.Function, static: bool = False) -> None:
        if method.doc:
            self.write_doc(method.doc)
        outer, self.function = self.function, method
        self.enter(method)
        mark = len(self.lines)
        self.lifted: list[Line] = []
        self.line(f"{self.method_signature(cls, method, static)} {{")
        self.block(method.body)
        self.line("}")
        self.lines[mark:mark] = self.lifted
        self.lifted = []
        self.function = outer

    def enter(self, function: ir.Function) -> None:
        raise NotImplementedError

    def dispatch_signature(self, cls: ir.ClassDef, method: ir.Function) -> str:
        return self.method_signature(cls, method).replace(
            f"{self.method_name(cls, method.name)}(", f"{self.method_name(cls, method.name)}_of(", 1
        )

    def write_dispatch(self, cls: ir.ClassDef, method: ir.Function) -> None:
        """A method that heirs override, chosen by the class that the instance tells."""
        self.line(f"// {self.name(method.name)} of whatever class the instance has.")
        self.line(f"{self.dispatch_signature(cls, method)} {{")
        self.depth += 1
        args = "".join(f", {self.name(p.name)}" for p in method.params)
        void = isinstance(method.result, t.NoneT)
        for heir in self.heirs(cls):
            owner = self.owner(heir.name, method.name)
            if owner is None or owner is cls:
                continue
            call = f"{self.method_name(owner, method.name)}(({self.name(owner.name)} *) self{args});"
            self.line(f'if (strcmp(self->class_name, "{heir.name}") == 0) {{')
            self.depth += 1
            self.line(call if void else f"return {call}")
            if void:
                self.line("return;")
            self.depth -= 1
            self.line("}")
        call = f"{self.method_name(cls, method.name)}(self{args});"
        self.line(call if void else f"return {call}")
        self.depth -= 1
        self.line("}")

    def created(self, node: ir.New) -> Code:
        cls = self.find_class(node.cls)
        if cls is None:
            raise UnsupportedError("class", f"{node.cls} has no form in C here", node.span)
        init = self.initializer(cls)
        params = init.params if init else ()
        args = [self.expr(self.fitted(a, p.type)) for a, p in zip(node.args, params, strict=True)]
        return Code(f"{self.name(cls.name)}_new({', '.join(args)})", POSTFIX)

    def fitted(self, value: ir.Expr, type_: t.Type) -> ir.Expr:
        raise NotImplementedError

    def base_init(self, node: ir.MethodCall) -> None:
        base = node.obj.type.name if isinstance(node.obj.type, t.Class) else ""
        cls = self.find_class(base)
        owner = next((c for c in self.lineage(cls) if c.init is not None), None) if cls is not None else None
        if owner is None or owner.init is None:
            return
        args = [self.expr(self.fitted(a, p.type)) for a, p in zip(node.args, owner.init.params, strict=True)]
        self.line(f"{', '.join([f'{self.method_name(owner, owner.init.name)}(({self.name(owner.name)} *) self', *args])});")

    def expr_MethodCall(self, node: ir.MethodCall) -> Code:
        type_ = normal(node.obj.type)
        if not isinstance(type_, t.Class):
            raise UnsupportedError("method", f"the method {node.method} of {t.show(type_)} has no form in C here", node.span)
        owner = self.owner(type_.name, node.method)
        if owner is None:
            raise UnsupportedError("method", f"{type_.name} has no method {node.method} in C here", node.span)
        if self.is_exception(type_.name):
            raise UnsupportedError("exception", f"the method {node.method} of an error has no form in C yet", node.span)
        method = next(m for m in (*owner.methods, *owner.static_methods) if m.name == node.method)
        args = [self.expr(self.fitted(a, p.type)) for a, p in zip(node.args, method.params, strict=True)]
        name = self.method_name(owner, node.method)
        if any(m is method for m in owner.static_methods):
            return Code(f"{name}({', '.join(args)})", POSTFIX)
        is_super = isinstance(node.obj, ir.Name) and node.obj.id == "super"
        receiver = "self" if is_super else self.expr(node.obj)
        static = self.find_class(type_.name)
        if is_super or owner is not static:
            receiver = f"({self.name(owner.name)} *) {receiver if receiver.isidentifier() else f'({receiver})'}"
        if not is_super and static is not None and self.overriders(owner, node.method):
            name += "_of"
        return Code(f"{name}({', '.join([receiver, *args])})", POSTFIX)

    # --- operations written by the fields of a type -------------------------------------------------------------------

    def operation_lines(self, name: str, type_: t.Type, op: str) -> list[str]:
        method = getattr(self, f"op_{op.split('_', 1)[0]}", None)
        if method is None:
            raise UnsupportedError("operation", f"{op} of {t.show(type_)} has no form in C here")
        lines: list[str] = method(name, type_, op)
        return lines

    def same(self, type_: t.Type, left: str, right: str) -> str:
        """A test for two values being equal."""
        type_ = normal(type_)
        if is_scalar(type_):
            return f"{left} == {right}"
        if isinstance(type_, t.Str):
            return f"strcmp({left}, {right}) == 0"
        return f"{self.operation(type_, 'equal')}({left}, {right})"

    def op_equal(self, name: str, type_: t.Type, op: str) -> list[str]:
        head = f"static bool {name}({self.declared(type_, 'a')}, {self.declared(type_, 'b')}) {{"
        match type_:
            case t.Tuple(items=items):
                tests = " && ".join(self.same(i, f"a.{c}", f"b.{c}") for i, c in zip(items, COMPONENTS, strict=False))
                body = [f"return {tests or 'true'};"]
            case t.Optional(inner=inner) if self.nullable(inner):
                body = [f"return a == NULL || b == NULL ? a == b : {self.same(inner, 'a', 'b')};"]
            case t.Optional(inner=inner):
                body = [f"return a.has == b.has && (!a.has || {self.same(inner, 'a.value', 'b.value')});"]
            case t.Union(members=members):
                body = self.numbers_equal(type_)
                body += ["if (a.tag != b.tag) return false;", "switch (a.tag) {"]
                for m in members:
                    field = self.member(m)
                    body.append(f"case {self.tag(type_, m)}: return {self.same(m, f'a.{field}', f'b.{field}')};")
                body += ["}", "return false;"]
            case t.Class(name=cls) if self.has_method(cls, "__eq__"):
                call = ir.MethodCall(ir.Name("a", type=type_), "__eq__", (ir.Name("b", type=type_),), type=t.BOOL)
                body = [f"return {self.expr(call)};"]
            case t.Class():
                body = ["return a == b;"]
            case _:
                raise UnsupportedError("operation", f"equality of {t.show(type_)} has no form in C here")
        return [f"// Whether two values are equal: {self.about(type_)}.", head, *(f"    {line}" for line in body), "}"]

    def numbers_equal(self, type_: t.Union) -> list[str]:
        """Equal numbers of two types are equal in Python."""
        numbers = [m for m in type_.members if isinstance(m, t.Int | t.Float | t.Bool)]
        return [
            f"if (a.tag == {self.tag(type_, x)} && b.tag == {self.tag(type_, y)}) return a.{self.member(x)} == b.{self.member(y)};"
            for x in numbers
            for y in numbers
            if x != y
        ]

    def about(self, type_: t.Type) -> str:
        return t.show(type_)

    def tag(self, union: t.Union, member: t.Type) -> str:
        raise NotImplementedError

    def op_compare(self, name: str, type_: t.Type, op: str) -> list[str]:
        head = f"static int {name}({self.declared(type_, 'a')}, {self.declared(type_, 'b')}) {{"
        match type_:
            case t.Tuple(items=items):
                body = in_turn([f"{self.operation(i, 'compare')}(a.{c}, b.{c})" for i, c in zip(items, COMPONENTS, strict=False)])
            case t.Class(name=cls) if self.has_method(cls, "__lt__"):
                a, b = (ir.Name(x, type=type_) for x in "ab")
                less, more = (self.expr(ir.MethodCall(x, "__lt__", (y,), type=t.BOOL)) for x, y in ((a, b), (b, a)))
                body = [f"return {less} ? -1 : {more};"]
            case t.Union(members=members) if all(isinstance(m, t.Int | t.Float | t.Bool) for m in members):
                body = [
                    f"double x = {self.operation(type_, 'get_float')}(a), y = {self.operation(type_, 'get_float')}(b);",
                    "return (x > y) - (x < y);",
                ]
            case _:
                body = [
                    'raise_error("TypeError", "values of these types have no order");',
                ]
                if isinstance(type_, t.Union):
                    body = [
                        "if (a.tag == b.tag) switch (a.tag) {",
                        *(
                            f"case {self.tag(type_, m)}: return {self.operation(m, 'compare')}(a.{self.member(m)}, b.{self.member(m)});"
                            for m in type_.members
                        ),
                        "}",
                        *body,
                    ]
                elif isinstance(type_, t.Optional):
                    there = ("a != NULL && b != NULL", "a", "b") if self.nullable(type_.inner) else ("a.has && b.has", "a.value", "b.value")
                    body = [f"if ({there[0]}) return {self.operation(type_.inner, 'compare')}({there[1]}, {there[2]});", *body]
        return [f"// The order of two values: {self.about(type_)}.", head, *(f"    {line}" for line in body), "}"]

    def op_lesser(self, name: str, type_: t.Type, op: str) -> list[str]:
        """The first or the second of two values, whichever is smaller, or for ``greater`` larger; the first of equal ones."""
        value = self.type_name(type_, True)
        test = f"{self.operation(type_, 'compare')}(a, b) {'<=' if op == 'lesser' else '>='} 0"
        head = f"static {value} {name}({value} a, {value} b) {{ return {test} ? a : b; }}"
        return [f"// The {'smaller' if op == 'lesser' else 'larger'} of two values, the first of equal ones: {self.about(type_)}.", head]

    op_greater = op_lesser

    def op_order(self, name: str, type_: t.Type, op: str) -> list[str]:
        head = f"static int {name}({self.declared(type_, 'a')}, {self.declared(type_, 'b')}) {{"
        match type_:
            case t.Tuple(items=items):
                body = in_turn([f"{self.operation(i, 'order')}(a.{c}, b.{c})" for i, c in zip(items, COMPONENTS, strict=False)])
            case t.Optional(inner=inner):
                there = ("(a != NULL)", "(b != NULL)", "a", "b") if self.nullable(inner) else ("a.has", "b.has", "a.value", "b.value")
                a, b, left, right = there
                body = [f"return {a} && {b} ? {self.operation(inner, 'order')}({left}, {right}) : {a} - {b};"]
            case t.Union(members=members):
                body = ["if (a.tag != b.tag) return a.tag < b.tag ? -1 : 1;", "switch (a.tag) {"]
                for m in members:
                    field = self.member(m)
                    body.append(f"case {self.tag(type_, m)}: return {self.operation(m, 'order')}(a.{field}, b.{field});")
                body += ["}", "return 0;"]
            case t.Class(name=cls) if not self.has_method(cls, "__eq__"):
                body = ["return (a > b) - (a < b);"]
            case t.Class(name=name) if (owner := self.owner(name, "__hash__")) is not None:
                hashed = next(m.result for m in owner.methods if m.name == "__hash__")
                left, right = (self.expr(ir.MethodCall(ir.Name(x, type=type_), "__hash__", (), type=hashed)) for x in "ab")
                body = [
                    f"if ({self.operation(type_, 'equal')}(a, b)) return 0;",
                    f"int order = {self.operation(hashed, 'order')}({left}, {right});",
                ]
                body += ["return order != 0 ? order : (a > b) - (a < b);"]
            case t.Class(name=name) if (owner := self.owner(name, "__eq__")) and (fields := key_fields(self.module, owner)):
                types = {f.name: f.type for f in self.all_fields(owner)}
                body = []
                for i, field in enumerate(fields):
                    left, right = (self.expr(ir.Field(ir.Name(x, type=type_), field, type=types[field])) for x in "ab")
                    body.append(f"{'if (order == 0) ' if i else 'int '}order = {self.operation(types[field], 'order')}({left}, {right});")
                body.append("return order;")
            case _:
                raise UnsupportedError("operation", f"values of type {t.show(type_)} can't be keys in C here")
        return [f"// A total order of values: {self.about(type_)}.", head, *(f"    {line}" for line in body), "}"]

    def op_key(self, name: str, type_: t.Type, op: str) -> list[str]:
        """The order of values that ``tsearch`` and ``qsort`` know pointers to."""
        c_type = self.type_name(type_, True)
        what = {"key_order": "keys of a map", "ascending": "values", "descending": "values, the larger first"}[op]
        if op != "key_order" and isinstance(type_, t.Tuple) and type_.items:
            sides = "*a = right, *b = left" if op == "descending" else "*a = left, *b = right"
            told = [f"const {c_type} {sides};", *in_turn([self.part_order(i, c) for i, c in zip(type_.items, COMPONENTS, strict=False)])]
            head = f"static int {name}(const void *left, const void *right) {{"
            return [f"// The order of two {what}: {self.about(type_)}.", head, *(f"    {line}" for line in told), "}"]
        one, other = ("b", "a") if op == "descending" else ("a", "b")
        value = f"*({c_type}const *) " if c_type.endswith("*") else f"*(const {c_type} *) "
        order = f"{self.operation(type_, 'order' if op == 'key_order' else 'compare')}({value}{one}, {value}{other})"
        head, body = f"static int {name}(const void *a, const void *b) {{", f"return {order};"
        text = [head, f"    {body}", "}"] if len(head) + len(body) > 116 else [f"{head} {body} }}"]
        return [f"// The order of two {what}.", *text]

    op_ascending = op_descending = op_key

    def part_order(self, type_: t.Type, component: str) -> str:
        """The order of a component of the tuples that ``a`` and ``b`` point to."""
        if isinstance(type_, t.Tuple) and type_.items:
            return f"{self.operation(type_, 'ascending')}(&a->{component}, &b->{component})"
        return f"{self.operation(type_, 'compare')}(a->{component}, b->{component})"

    def op_frequency(self, name: str, type_: t.Type, op: str) -> list[str]:
        """The order of keys with counts for ``qsort``."""
        pair = self.type_name(type_, True)
        head = f"static int {name}(const void *a, const void *b) {{"
        counts = f"((const {pair} *) b)->second, ((const {pair} *) a)->second"
        return ["// The order of two keys by their counts, the larger first.", head, f"    return int_compare({counts});", "}"]

    def op_missing(self, name: str, type_: t.Type, op: str) -> list[str]:
        """What a map says that lacks a key."""
        head = f"static _Noreturn void {name}({self.declared(type_, 'key')}) {{"
        return ["// A key is not there.", f'{head} raise_error("KeyError", {self.operation(type_, "repr")}(key)); }}']

    def operation(self, type_: t.Type, op: str, places: Mapping[str, t.Type] | None = None, suffix: str = "") -> str:
        """The text of an object is what a method gives."""
        if op in ("text", "repr") and isinstance(type_, t.Class) and not self.is_exception(type_.name):
            method = re.fullmatch(r"return (\w+)\(a\);", self.object_text(type_, type_.name, op))
            if method is not None:
                return method[1]
        return super().operation(type_, op, places, suffix)

    def op_repr(self, name: str, type_: t.Type, op: str) -> list[str]:
        return self.written_out(name, type_, "repr", "The text of a value as Python writes it")

    def op_text(self, name: str, type_: t.Type, op: str) -> list[str]:
        return self.written_out(name, type_, "text", "The text of a value")

    def op_encode(self, name: str, type_: t.Type, op: str) -> list[str]:
        return self.written_out(name, type_, "encode", "The canonical encoding of a value")

    def written_out(self, name: str, type_: t.Type, op: str, what: str) -> list[str]:
        head = f"static const char *{name}({self.declared(type_, 'a')}) {{"
        none = '"null"' if op == "encode" else '"None"'
        inner_op = "repr" if op == "text" and not isinstance(type_, t.Union | t.Optional) else op

        def part(of: t.Type, value: str) -> str:
            return value if inner_op == "text" and isinstance(of, t.Str) else f"{self.operation(of, inner_op)}({value})"

        match type_:
            case t.Tuple(items=items):
                form = ", ".join(["%s"] * len(items)) + ("," if len(items) == 1 else "")
                pattern = '"{\\"$tuple\\":[' + ",".join(["%s"] * len(items)) + ']}"' if op == "encode" else f'"({form})"'
                args = "".join(f", {part(i, f'a.{c}')}" for i, c in zip(items, COMPONENTS, strict=False))
                body = [f"return str_format({pattern}{args});"]
            case t.Optional(inner=inner):
                there, value = ("a != NULL", "a") if self.nullable(inner) else ("a.has", "a.value")
                body = [f"return {there} ? {part(inner, value)} : {none};"]
            case t.Union(members=members):
                body = ["switch (a.tag) {"]
                body += [f"case {self.tag(type_, m)}: return {part(m, f'a.{self.member(m)}')};" for m in members]
                body += ["}", f"return {none};"]
            case t.Class(name=cls_name):
                body = [self.object_text(type_, cls_name, op)]
            case _:
                raise UnsupportedError("operation", f"the text of {t.show(type_)} has no form in C here")
        return [f"// {what}: {self.about(type_)}.", head, *(f"    {line}" for line in body), "}"]

    def object_text(self, type_: t.Class, cls_name: str, op: str) -> str:
        cls = self.find_class(cls_name)
        if cls is None:
            raise UnsupportedError("operation", f"the text of {cls_name} has no form in C here")
        if op == "encode":
            fields = self.all_fields(cls)
            pattern = ",".join(f'\\"{f.name}\\":%s' for f in fields)
            args = "".join(f", {self.operation(f.type, 'encode')}(a->{self.name(f.name)})" for f in fields)
            return f'return str_format("{{\\"$obj\\":[\\"{cls_name}\\",{{{pattern}}}]}}"{args});'
        for method in ("__str__", "__repr__") if op == "text" else ("__repr__",):
            if self.has_method(cls_name, method):
                return f"return {self.expr(ir.MethodCall(ir.Name('a', type=type_), method, (), type=t.STR))};"
        raise UnsupportedError("operation", f"class {cls_name} has no text of its own")

    def op_get(self, name: str, type_: t.Type, op: str) -> list[str]:
        """What an optional or a union holds."""
        if isinstance(type_, t.Optional):
            result = self.type_name(type_.inner, True)
            return [
                "// A value that must not be none.",
                f"static {result}{'' if result.endswith('*') else ' '}{name}({self.declared(type_, 'a')}) {{",
                '    if (!a.has) raise_error("TypeError", "none where a value is needed");',
                "    return a.value;",
                "}",
            ]
        assert isinstance(type_, t.Union)
        wanted = op.removeprefix("get_")
        if wanted in ("float", "int"):  # a truth value is a number
            numbers = [m for m in type_.members if isinstance(m, t.Int | t.Bool) or (isinstance(m, t.Float) and wanted == "float")]
            result = "double" if wanted == "float" else "int64_t"
            small = self.helper(f"bigint_to_{wanted}") if t.BIGINT in numbers else ""
            given = [f"{small}(a.{self.member(m)})" if m == t.BIGINT else f"a.{self.member(m)}" for m in numbers]
            tests = [f"if (a.tag == {self.tag(type_, m)}) return {value};" for m, value in zip(numbers, given, strict=True)]
        else:
            member = next(m for m in type_.members if self.mangled(m) == wanted)
            result = self.type_name(member, True)
            tests = [f"if (a.tag == {self.tag(type_, member)}) return a.{self.member(member)};"]
        return [
            f"// What a union holds, which must be of type {wanted}.",
            f"static {result}{'' if result.endswith('*') else ' '}{name}({self.declared(type_, 'a')}) {{",
            *(f"    {line}" for line in tests),
            '    raise_error("TypeError", "a value of another type");',
            "}",
        ]

    def op_as(self, name: str, type_: t.Type, op: str) -> list[str]:
        """An object as one of a class that derives from its own."""
        heir = t.Class(name.rpartition("_as_")[2])
        test = self.expr(ir.IsType(ir.Name("a", type=type_), heir, type=t.BOOL))
        return [
            f"// The {heir.name} that an object must be.",
            f"static {self.type_name(heir)}{name}({self.declared(type_, 'a')}) {{",
            f'    if (!({test})) raise_error("AttributeError", "an object of another class");',
            f"    return ({self.type_name(heir)}) a;",
            "}",
        ]

    def op_truthy(self, name: str, type_: t.Type, op: str) -> list[str]:
        assert isinstance(type_, t.Union)
        body = ["switch (a.tag) {"]
        for m in type_.members:
            value = ir.Name("a", type=type_)
            field = Code(f"{self.name(value.id)}.{self.member(m)}", POSTFIX)
            body.append(f"case {self.tag(type_, m)}: return {self.truth(m, field)};")
        body += ["}", "return false;"]
        return [
            f"// The truth of a value: {self.about(type_)}.",
            f"static bool {name}({self.declared(type_, 'a')}) {{",
            *(f"    {line}" for line in body),
            "}",
        ]

    def truth(self, type_: t.Type, code: Code) -> str:
        from dragoman.transpile.generators.base import Raw

        raw = Raw(code, type=type_)
        return self.expr(raw if isinstance(type_, t.Bool) else ir.Truthy(raw, type=t.BOOL))

    def code_by_rule(self, node: ir.Expr) -> Code:
        """An expression by its rule, past a method that looks at it first."""
        from dragoman.transpile.generators.base import _OPERANDS

        key, args = _OPERANDS[type(node)](node)
        return self.rule(key, args, node)


def in_turn(orders: Sequence[str]) -> list[str]:
    """Statements that give the first of several orders that tells two values apart."""
    first, *rest = orders
    if not rest:
        return [f"return {first};"]
    return [f"int order = {first};", *(f"if (order == 0) order = {x};" for x in rest[:-1]), f"return order != 0 ? order : {rest[-1]};"]
