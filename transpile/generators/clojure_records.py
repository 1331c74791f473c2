"""Classes in Clojure: records, functions that make them, functions or multimethods over them; exceptions are ``ex-info``."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from functools import partial

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import Diagnostic, UnsupportedError
from dragoman.transpile.generators.base import Code
from dragoman.transpile.generators.functional import COMPARISONS, OPERATIONS, Functional
from dragoman.transpile.generators.lisp import Lisp, kebab
from dragoman.transpile.modules import bases_first
from dragoman.transpile.passes import terms
from dragoman.transpile.passes.rebinding import Updated

SELF = "self"
#: What the source's own operations are called as functions.
OPERATORS: Mapping[str, str] = {
    "__str__": "to-text",
    "__repr__": "described",
    "__eq__": "equal-to?",
    "__ne__": "differs-from?",
    "__lt__": "before?",
    "__le__": "at-most?",
    "__gt__": "after?",
    "__ge__": "at-least?",
    "__len__": "size",
    "__bool__": "present?",
    "__add__": "plus",
    "__sub__": "minus",
    "__mul__": "times",
    "__neg__": "negated",
    "__contains__": "holds?",
    "__getitem__": "item-at",
    "__setitem__": "with-item",
    "__iter__": "elements",
    "__call__": "invoke",
    "__hash__": "hash-of",
}


class Records(Lisp, Functional):
    """What Clojure makes of classes."""

    def is_base(self, name: str) -> bool:
        return any(c.base == name for c in self.module.classes)

    def maker(self, name: str) -> ir.ClassDef | None:
        """The class whose initialiser an object of class ``name`` has."""
        return next((c for c in self.chain(name) if c.init is not None), None)

    def fields_of(self, name: str) -> list[ir.Param]:
        return list({f.name: f for c in reversed(self.chain(name)) for f in c.fields}.values())

    def method_of(self, name: str, method: str) -> ir.ClassDef | None:
        """The class whose method an object of class ``name`` has."""
        return next((c for c in self.chain(name) if any(m.name == method for m in c.methods)), None)

    def compares_fields(self, cls: ir.ClassDef) -> bool:
        """Does ``__eq__`` say what is true of records anyway: equal where all fields are?"""
        method = next((m for m in cls.methods if m.name == "__eq__"), None)
        if method is None or self.fields_of(cls.base or "") or len(method.body) != 1 or not isinstance(method.body[0], ir.Return):
            return False
        value = method.body[0].value
        tests = value.items if isinstance(value, ir.BoolOp) and value.op == "and" else (value,)
        seen = set()
        for test in tests:
            match test:
                case ir.Compare(op="==", left=ir.Field(obj=ir.Name(id="self"), name=a), right=ir.Field(obj=ir.Name(id=other), name=b)):
                    if a != b or other != method.params[0].name or isinstance(test.left.type, t.Class):
                        return False
                    seen.add(a)
                case _:
                    return False
        return seen == {f.name for f in cls.fields}

    # --- names --------------------------------------------------------------------------------------------------------

    def choose_names(self, module: ir.Module) -> dict[str, str]:
        """Methods are functions here, which no variable may hide."""
        names = super().choose_names(module)
        if not module.classes:
            return names
        variables = (
            {n for node in ir.walk(module) for n in named(node)} | {f.name for f in module.functions} | {c.name for c in module.classes}
        )
        taken = {names[n] for n in variables if n in names}
        for cls in module.classes:
            for made in (f"new-{kebab(cls.name)}", f"init-{kebab(cls.name)}"):
                taken.add(made)
            functions = [(f".{m.name}", OPERATORS.get(m.name, self.convention(m.name)), m) for m in cls.methods]
            functions += [(f"{cls.name}.{m.name}", f"{kebab(cls.name)}-{kebab(m.name)}", m) for m in cls.static_methods]
            for key, wanted, method in functions:
                if key in names:
                    continue
                if isinstance(method.result, t.Bool) and wanted.startswith("is-"):
                    wanted = f"{wanted[3:]}?"
                while wanted in self.unavailable() or wanted in taken:
                    wanted = f"{kebab(cls.name)}-{wanted}" if not wanted.startswith(f"{kebab(cls.name)}-") else f"{wanted}*"
                names[key] = wanted
                taken.add(wanted)
        return names

    def unavailable(self) -> frozenset[str]:
        raise NotImplementedError

    def method_called(self, cls: str, method: str) -> str:
        if self.method_of(cls, method) is None:
            raise UnsupportedError("method", f"no class of the module has the method {method} of a {cls}")
        return self.name(f".{method}")

    # --- declarations -------------------------------------------------------------------------------------------------

    def write_module(self, module: ir.Module) -> None:
        """Records first, then what makes them, methods, functions."""
        own = [c for c in bases_first(module.classes) if not c.external]
        if not own:
            super().write_module(module)
            return
        super().write_module(dataclasses.replace(module, functions=(), main=()))
        methods: dict[str, list[ir.ClassDef]] = {}
        for cls in (c for c in own if c.name not in self.missing):
            if self.needs_maker(cls):
                self.gap()
                self.guarded(cls.name, lambda c=cls: self.constructor(c), lambda d, c=cls: self.left_out(c.name, d), cls)  # type: ignore[misc]
            for method in cls.methods:
                if not (method.name == "__eq__" and self.compares_fields(cls)):
                    methods.setdefault(method.name, []).append(cls)
            for method in cls.static_methods:
                self.gap()
                self.write_function(dataclasses.replace(method, name=f"{cls.name}.{method.name}"))
        for name, classes in methods.items():
            self.gap()
            self.guarded(name, partial(self.method, name, classes), partial(self.lost_method, name, classes), *classes)
        super().write_module(dataclasses.replace(module, classes=(), constants=(), doc=""))

    def lost_method(self, name: str, classes: Sequence[ir.ClassDef], diagnostic: Diagnostic) -> None:
        """A method of the right number of parameters that fails loudly."""
        method = next(m for m in classes[0].methods if m.name == name)
        params = (ir.Param(SELF, t.Class(classes[0].name)), *method.params)
        stub = dataclasses.replace(
            method, name=f".{name}", params=params, body=(self.failure(name, diagnostic),), is_generator=False, doc=""
        )
        self.function_def(stub)

    def write_class(self, cls: ir.ClassDef) -> None:
        """The record, and its place among others; exceptions are no records."""
        if self.is_exception(cls.name):
            if cls.methods:
                raise UnsupportedError("exception", "an exception with methods has no form in Clojure yet", cls.span)
            return
        if cls.doc:
            self.write_doc(cls.doc)
        self.write_form(f"(defrecord {self.name(cls.name)} [{' '.join(kebab(f.name) for f in self.fields_of(cls.name))}])")
        name = self.name(cls.name)
        base = cls.base if cls.base in self.classes else None
        if base is not None:
            self.write_form(f"(derive {name} ::{self.name(base)})")
        if self.is_base(cls.name):
            self.write_form(f"(derive {name} ::{name})")
            if base is not None:
                self.write_form(f"(derive ::{name} ::{self.name(base)})")

    def plain_constructor(self, cls: ir.ClassDef) -> bool:
        """Does the initialiser only take the fields in their order?"""
        maker = self.maker(cls.name)
        names = [f.name for f in self.fields_of(cls.name)]
        if maker is None or maker.init is None:
            return not names
        params = maker.init.params
        fields = self.fields_set(cls.name)
        if fields is None or any(p.default is not None for p in params):
            return False
        return [(n, v.id if isinstance(v, ir.Name) else "") for n, v in fields] == list(
            zip(names, (p.name for p in params), strict=False)
        ) and len(names) == len(params)

    def needs_maker(self, cls: ir.ClassDef) -> bool:
        if self.is_exception(cls.name):
            return self.maker(cls.name) is not None
        return not self.plain_constructor(cls) or self.initialises_others(cls)

    def constructor(self, cls: ir.ClassDef) -> None:
        """``(new-account owner)``: the record, with its fields as the initialiser sets them."""
        maker = self.maker(cls.name)
        name = f"new-{kebab(cls.name)}"
        if self.is_exception(cls.name):
            self.exception_constructor(cls, name)
            return
        if maker is None or maker.init is None:
            self.write_form(f"(defn {name} [] {self.empty(cls)})")
            return
        init = maker.init
        fields = self.fields_set(cls.name)
        if fields is not None:
            given = dict(fields)
            values = [self.expr(given[f.name]) if f.name in given else self.default(f.default) for f in self.fields_of(cls.name)]
            self.write_form(self.defined_with(name, "", init.params, f"(->{self.name(cls.name)}{''.join(f' {v}' for v in values)})"))
        if fields is None or self.initialises_others(cls):
            own = ir.Param(SELF, t.Class(cls.name))
            if maker is cls:
                made = f"init-{kebab(cls.name)}"
                self.write_form(self.defined_with(made, "", (own, *plain(init.params)), self.form(self.lowering().function(init).body)))
                self.gap()
            if fields is None:
                passed = " ".join([self.empty(cls), *(self.name(p.name) for p in init.params)])
                self.write_form(self.defined_with(name, "", init.params, f"(init-{kebab(maker.name)} {passed})"))

    def initialises_others(self, cls: ir.ClassDef) -> bool:
        """Is there a class below whose initialiser goes on where that of this class ends?"""
        return any(c is not cls and self.derives(c.name, cls.name) and self.fields_set(c.name) is None for c in self.module.classes)

    def empty(self, cls: ir.ClassDef) -> str:
        values = "".join(f" {self.default(f.default)}" for f in self.fields_of(cls.name))
        return f"(->{self.name(cls.name)}{values})"

    def default(self, value: ir.Expr | None) -> str:
        return "nil" if value is None else self.expr(value)

    def exception_constructor(self, cls: ir.ClassDef, name: str) -> None:
        """``(ex-info message {:type …})`` with the fields that the initialiser sets."""
        maker = self.maker(cls.name)
        assert maker is not None
        assert maker.init is not None
        message, data = self.exception_parts(cls, maker.init)
        self.write_form(self.defined_with(name, "", maker.init.params, f"(ex-info {message} {{:type :{cls.name}{data}}})"))

    def exception_parts(self, cls: ir.ClassDef, init: ir.Function) -> tuple[str, str]:
        body = self.lowering().function(init).body
        steps = [b.value for b in body.binds] + [body.value] if isinstance(body, terms.Seq) else [body]
        message, data = '""', ""
        for step in steps:
            match step:
                case terms.Value(ir.Name(id="self")) | terms.Pack((ir.Name(id="self"),)):
                    continue
                case terms.Value(ir.MethodCall(obj=ir.Name(id="super"), method="__init__", args=args) as call) if len(args) <= 1:
                    if isinstance(call.obj.type, t.Class) and self.maker(call.obj.type.name) is not None:
                        raise UnsupportedError("exception", "an exception made by that of another has no form in Clojure yet", cls.span)
                    message = self.text_of(args[0]) if args else '""'
                case terms.Value(Updated(place=ir.Field(obj=ir.Name(id="self"), name=field), value=value)):
                    data += f" :{kebab(field)} {self.expr(value)}"
                case _:
                    raise UnsupportedError("exception", "an exception that is made in steps has no form in Clojure yet", cls.span)
        return message, data

    def fields_set(self, name: str) -> list[tuple[str, ir.Expr]] | None:
        """The fields that the initialiser of a class sets, where it only sets each once, without looking at the object."""
        maker = self.maker(name)
        if maker is None or maker.init is None:
            return []
        out: dict[str, ir.Expr] = {}
        body = self.lowering().function(maker.init).body
        steps = [b.value for b in body.binds] + [body.value] if isinstance(body, terms.Seq) else [body]
        for step in steps:
            match step:
                case terms.Value(ir.Name(id="self")) | terms.Pack((ir.Name(id="self"),)):
                    continue
                case terms.Value(Updated(place=ir.Field(obj=ir.Name(id="self"), name=field), value=value)):
                    if field in out or any(n.id == SELF for n in terms.free_in(value)):
                        return None
                    out[field] = value
                case terms.Value(ir.MethodCall(obj=ir.Name(id="super"), method="__init__", args=args)):
                    inherited = self.fields_set(maker.base or "")
                    base = self.maker(maker.base or "")
                    params = base.init.params if base is not None and base.init is not None else ()
                    if inherited is None or len(params) != len(args) or not all(isinstance(a, ir.Name | ir.Const) for a in args) or out:
                        return None
                    out.update((f, substituted(v, dict(zip((p.name for p in params), args, strict=True)))) for f, v in inherited)
                case _:
                    return None
        return list(out.items())

    def method(self, name: str, classes: Sequence[ir.ClassDef]) -> None:
        """One method in all its classes: a function where there is one, else a multimethod over the class."""
        called = self.name(f".{name}")
        if len(classes) == 1:
            function = next(m for m in classes[0].methods if m.name == name)
            self.write_form(self.with_self(f"defn {called}", function, classes[0]))
            return
        several = any(m.params for c in classes for m in c.methods if m.name == name)
        self.write_form(f"(defmulti {called} {'(fn [self & _] (class self))' if several else 'class'})")
        for cls in classes:
            self.gap()
            function = next(m for m in cls.methods if m.name == name)
            self.write_form(self.with_self(f"defmethod {called} {self.tag(cls.name)}", function, cls))

    def tag(self, name: str) -> str:
        """What stands for a class and those below it."""
        return f"::{self.name(name)}" if self.is_base(name) else self.name(name)

    def with_self(self, head: str, function: ir.Function, cls: ir.ClassDef) -> str:
        body = self.form(self.lowering().function(function).body)
        own = ir.Param(SELF, t.Class(cls.name))
        if head.startswith("defmethod "):
            if any(p.default is not None for p in function.params):
                raise UnsupportedError("default", "a method in several classes with a default has no form in Clojure yet", function.span)
            return f"({head} [{' '.join(self.name(p.name) for p in (own, *function.params))}] {body})"
        return self.defined_with(head.split()[1], function.doc, (own, *function.params), body)

    # What the rest of the generator says.

    def defined_with(self, name: str, doc: str, params: Sequence[ir.Param], body: str) -> str:
        raise NotImplementedError

    def form(self, term: terms.Term) -> str:
        raise NotImplementedError

    def text_of(self, node: ir.Expr) -> str:
        raise NotImplementedError

    # --- expressions --------------------------------------------------------------------------------------------------

    def expr_New(self, node: ir.New) -> Code:
        cls = self.classes.get(node.cls)
        if cls is not None and (cls.external or node.cls not in self.missing):
            known = (
                cls if not cls.external or self.candidate is None else next((c for c in self.candidate.classes if c.name == node.cls), cls)
            )
            return self.made(known, node)
        native: dict[str, str] = self.target.options["exceptions"]
        text = self.text_of(node.args[0]) if node.args else '""'
        arithmetic = node.cls == "ZeroDivisionError" and "by zero" not in text.lower()
        if node.cls not in native or arithmetic:
            return Code(f"(ex-info {text} {{:type :{node.cls}}})")
        return Code(f"({native[node.cls]}. {text})")

    def made(self, cls: ir.ClassDef, node: ir.New) -> Code:
        arguments = "".join(f" {self.expr(a)}" for a in node.args)
        if self.is_exception(cls.name) and self.maker(cls.name) is None:
            text = self.text_of(node.args[0]) if node.args else '""'
            return Code(f"(ex-info {text} {{:type :{cls.name}}})")
        if self.needs_maker(cls):
            return Code(f"(new-{kebab(cls.name)}{arguments})")
        return Code(f"(->{self.name(cls.name)}{arguments})")

    def expr_Field(self, node: ir.Field) -> Code:
        obj = self.expr(node.obj)
        if isinstance(node.obj.type, t.Class) and self.is_exception(node.obj.type.name):
            return Code(f"(:{kebab(node.name)} (ex-data {obj}))")
        return Code(f"(:{kebab(node.name)} {obj})")

    def expr_Updated(self, node: Updated) -> Code:
        if isinstance(node.place, ir.Field):
            obj = self.expr(node.place.obj)
            start = obj[:-1] if isinstance(node.place.obj, Updated) and isinstance(node.place.obj.place, ir.Field) else f"(assoc {obj}"
            return Code(f"{start} :{kebab(node.place.name)} {self.expr(node.value)})")
        return super().expr_Updated(node)

    def expr_MethodCall(self, node: ir.MethodCall) -> Code:
        if isinstance(node.obj, ir.Name) and node.obj.id == "super":
            return self.inherited_call(node)
        return self.call(self.name(f".{node.method}"), (node.obj, *node.args))

    def inherited_call(self, node: ir.MethodCall) -> Code:
        base = node.obj.type.name if isinstance(node.obj.type, t.Class) else ""
        given = " ".join([self.name(SELF), *map(self.expr, node.args)])
        if node.method == "__init__":
            maker = self.maker(base)
            return Code(self.name(SELF) if maker is None else f"(init-{kebab(maker.name)} {given})")
        cls = self.method_of(base, node.method)
        if cls is None:
            raise UnsupportedError("super", f"no class of the module has the method {node.method}", node.span)
        return Code(f"((get-method {self.name(f'.{node.method}')} {self.tag(cls.name)}) {given})")

    def is_instance(self, value: str, name: str) -> str:
        """The test whether a value is an object of a class."""
        if self.is_exception(name) or name not in self.classes:
            raise UnsupportedError("type-test", f"no test for {name} in Clojure")
        if self.is_base(name):
            return f"(isa? (class {value}) {self.tag(name)})"
        return f"(instance? {self.name(name)} {value})"

    def of_objects(self, key: str, args: Sequence[ir.Expr], node: ir.Expr) -> Code | None:
        """An operation on an object that one of its methods defines."""
        if not args or not isinstance(args[0].type, t.Class) or args[0].type.name not in self.classes:
            return None
        name = args[0].type.name
        if key.startswith("compare."):
            return self.compared(key[8:], args, node)
        for method in OPERATIONS.get(key, ()):
            if self.answers(name, method):
                call = f"({self.name(f'.{method}')} {self.expr(args[0])})"
                return Code(f"(not (zero? {call}))" if (key, method) == ("truthy.class", "__len__") else call)
        if key in OPERATIONS and not self.is_exception(name):
            raise UnsupportedError("object", f"{key} of a {name} has no form in Clojure", node.span)
        return Code(f"(ex-message {self.expr(args[0])})") if key == "str.of" else None

    def compared(self, op: str, args: Sequence[ir.Expr], node: ir.Expr) -> Code:
        """Comparison of objects: by their own method, or not at all."""
        assert isinstance(args[0].type, t.Class)
        name, wanted = args[0].type.name, COMPARISONS[op]
        family = [c for c in self.module.classes if self.derives(c.name, name)]
        made = {n.cls for n in ir.walk(self.module, ir.New)}
        if op in ("==", "!=") and all(self.compares_fields(c) for c in family if c.name in made or len(family) == 1):
            return Code(f"({'=' if op == '==' else 'not='} {self.arguments(args)})")
        if self.method_of(name, wanted) is not None:
            return self.call(self.name(f".{wanted}"), args)
        if op == "!=" and self.method_of(name, "__eq__") is not None:
            return Code(f"(not ({self.name('.__eq__')} {self.arguments(args)}))")
        if op == ">" and self.method_of(name, "__lt__") is not None:
            return self.call(self.name(".__lt__"), (args[1], args[0]))
        if op in ("==", "!=") and name in self.enumerations:
            return Code(f"({'=' if op == '==' else 'not='} {self.arguments(args)})")
        raise UnsupportedError("identity", f"objects of {name} are told apart by identity, which values have none of", node.span)

    def shown_object(self, name: str, key: str) -> str:
        """The function that gives the text of an object."""
        for method in OPERATIONS[key]:
            if self.method_of(name, method) is not None:
                return self.name(f".{method}")
        if name not in self.classes or self.is_exception(name):
            return "ex-message"
        raise UnsupportedError("object", f"{key} of a {name} has no form in Clojure")


def named(node: ir.Node) -> tuple[str, ...]:
    """The variables that a node itself mentions or binds."""
    match node:
        case ir.Name(id=name) | ir.Param(name=name) | ir.Declare(name=name) | ir.ForRange(var=name) | ir.Assigned(name=name):
            return (name,)
        case ir.Handler(name=str(name)):
            return (name,)
        case _:
            return ()


def substituted(node: ir.Expr, names: Mapping[str, ir.Expr]) -> ir.Expr:
    """The expression with other expressions for some of its variables."""
    changed = ir.rewrite(node, lambda n: names.get(n.id, n) if isinstance(n, ir.Name) else n)
    assert isinstance(changed, ir.Expr)
    return changed


def joined_updates(term: terms.Seq) -> terms.Seq:
    """Fields that are set one after the other are set together."""
    binds: list[terms.Bind] = []
    value = term.value
    for bind in (*term.binds, None):
        before = binds[-1] if binds else None
        step = value if bind is None else bind.value
        match before, step:
            case (
                terms.Bind(ir.Name(id=name), terms.Value(Updated(place=ir.Field()) as earlier)),
                terms.Value(Updated(place=ir.Field(obj=ir.Name(id=second)) as place, value=new) as later),
            ) if name == second and _root(earlier) == name and all(n.id != name for n in terms.free_in(new)) and _goes_on(bind, name):
                binds.pop()
                step = terms.Value(dataclasses.replace(later, place=dataclasses.replace(place, obj=earlier)))
            case _:
                pass
        if bind is None:
            value = step
        else:
            binds.append(dataclasses.replace(bind, value=step))
    return terms.Seq(tuple(binds), value)


def _root(node: ir.Expr) -> str:
    """The variable whose fields are set anew."""
    while isinstance(node, Updated) and isinstance(node.place, ir.Field):
        node = node.place.obj
    return node.id if isinstance(node, ir.Name) else ""


def _goes_on(bind: terms.Bind | None, name: str) -> bool:
    """Is the value bound to the same variable, or the last?"""
    return bind is None or (isinstance(bind.pattern, ir.Name) and bind.pattern.id == name)


def plain(params: Sequence[ir.Param]) -> tuple[ir.Param, ...]:
    """Parameters without their defaults."""
    return tuple(dataclasses.replace(p, default=None) for p in params)
