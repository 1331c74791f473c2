"""Java's classes, methods and fields as functions, classes and constants of a module."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from tree_sitter import Node

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.frontends import java_convert as jc
from dragoman.transpile.frontends import java_types as jt
from dragoman.transpile.frontends.java_calls import Argument
from dragoman.transpile.frontends.java_convert import Val
from dragoman.transpile.frontends.java_library import Library
from dragoman.transpile.frontends.java_lower import FunctionState, RefusalError, Var, interp
from dragoman.transpile.frontends.java_models import Models
from dragoman.transpile.frontends.java_scan import Class, Decl, Method, Scan, child, children, descend, text
from dragoman.transpile.frontends.java_stmt import Statements
from dragoman.transpile.frontends.java_types import JType

#: Methods that every language has a name of its own for; the IR calls them as Python does.
_SPECIAL = {"equals": "__eq__", "hashCode": "__hash__"}


class Classes(Statements):
    """Lowers a whole file."""

    def __init__(self, scan: Scan, models: Models, library: Library, entry: str | None, arguments: Sequence[t.Type]) -> None:
        super().__init__(scan, models, library)
        self.entry = entry
        self.arguments = arguments
        #: Functions by (method, type arguments), in the order of the file.
        self.functions: dict[tuple[int, tuple[tuple[str, JType], ...]], ir.Function | None] = {}
        self.methods_by_id: dict[int, Method] = {}
        self.results: dict[int, JType] = {}
        self.inferring: set[int] = set()
        self.taken: set[str] = set()
        self.pending_constants: list[ir.Declare] = []

    # --- the module ---------------------------------------------------------------------------------------------------

    def module(self) -> ir.Module:
        self._classify()
        self._name_functions()
        constants = self._constants()
        classes = tuple(self._class_def(c) for c in self.scan.classes.values() if self._is_class(c))
        for method in self._function_methods():
            if not method.type_params and not self._is_main(method):
                self._function(method, {})
        for method in self._function_methods():
            if method.type_params and not any(key[0] == id(method) for key in self.functions):
                self._function(method, {v: self._bound_of(method, v) for v in method.type_params})
        main = next((self._main(m) for m in self.scan.methods if self._is_main(m)), ())
        functions = sorted(
            ((key, f) for key, f in self.functions.items() if f is not None),
            key=lambda item: self.methods_by_id[item[0][0]].node.start_byte,
        )
        made = [f for _, f in functions]
        made.extend(self._factories())
        made.extend(self._entry_function(made))
        return ir.Module("java", tuple(made), classes, tuple(constants), tuple(main))

    def _classify(self) -> None:
        """Which classes have no state, which enums are plain names."""
        bases = {c.base.name for c in self.scan.classes.values() if c.base} | {
            i.name for c in self.scan.classes.values() for i in c.interfaces
        }
        for cls in self.scan.classes.values():
            has_state = any(not f.static for f in cls.fields.values()) or any(not static for _, static in cls.initialisers)
            alone = not cls.base and cls.name not in bases and all(self._is_marker(i) for i in cls.interfaces)
            if cls.kind == "class" and not has_state and alone and not self._uses_this(cls):
                self.stateless.add(cls.name)
            if cls.kind == "enum" and not cls.fields and not cls.methods and not cls.constructors:
                self.plain_enums.add(cls.name)

    @staticmethod
    def _is_marker(interface: JType) -> bool:
        return interface.name in ("Serializable", "Cloneable")

    @staticmethod
    def _uses_this(cls: Class) -> bool:
        for node in descend(cls.node):
            if (
                node.type == "this"
                and node.parent is not None
                and node.parent.type not in ("field_access", "method_invocation", "method_reference")
            ):
                return True
        return False

    def _is_class(self, cls: Class) -> bool:
        if cls.name in self.stateless or cls.name in self.plain_enums or cls.kind == "top":
            return False
        return not (cls.kind == "interface" and (self.functional(JType(cls.name)) is not None or not self._has_subclass(cls)))

    def _has_subclass(self, cls: Class) -> bool:
        return any(cls in list(self.scan.lineage(c))[1:] for c in self.scan.classes.values())

    def _function_methods(self) -> list[Method]:
        """Methods that become functions of the module."""
        found = [m for m in self.scan.methods if m.body is not None and m not in m.owner.constructors]
        return [m for m in found if m.static or m.owner.kind == "top" or m.owner.name in self.stateless]

    def _is_main(self, method: Method) -> bool:
        wanted = method.name == "main" and method.static and method.result == jt.VOID and len(method.params) <= 1
        return wanted and (not method.params or method.params[0].type == jt.array(jt.STRING))

    def _name_functions(self) -> None:
        """Every function a name of its own: overloads are numbered, a name that two classes share is qualified."""
        methods = [m for m in self._function_methods() if not self._is_main(m)]
        methods.sort(key=lambda m: (m.name != self.entry, m.node.start_byte))
        for method in methods:
            name = method.name
            if name in self.taken and method.owner.name and not any(m.owner is method.owner and m.ir_name == name for m in methods):
                name = f"{method.owner.name}_{method.name}"
            stem, n = name, 1
            while name in self.taken:
                n += 1
                name = f"{stem}_{n}"
            method.ir_name = name
            self.taken.add(name)
        for cls in self.scan.classes.values():
            seen: set[str] = set()
            for method in cls.methods:
                if not method.ir_name:
                    name, n = _SPECIAL.get(method.name, method.name), 1
                    while name in seen:
                        n += 1
                        name = f"{method.name}_{n}"
                    method.ir_name = name
                    seen.add(name)
        for cls in [self.scan.top, *self.scan.classes.values()]:
            for decl in cls.fields.values():
                if decl.static:
                    name = decl.name if decl.name not in self.taken else f"{cls.name}_{decl.name}"
                    self.taken.add(name)
                    self.globals[id(decl)] = name
                    self.module_names.add(name)

    # --- functions ----------------------------------------------------------------------------------------------------

    def function_name(self, method: Method, bindings: dict[str, JType]) -> str:
        """The function to call; a generic one is made for these type arguments."""
        if not method.type_params:
            return method.ir_name
        own = {v: bindings.get(v, self._bound_of(method, v)) for v in method.type_params}
        function = self._function(method, own)
        return function.name if function is not None else method.ir_name

    def _bound_of(self, method: Method, variable: str) -> JType:
        """What stands for a type variable that no call decides."""
        return method.type_params[variable]

    def result_of(self, method: Method) -> JType:
        """A method's result; for Object it is found out from what the method returns."""
        if id(method) not in self.results:
            result = self.models.result(method)
            if not _has_object(result) or method.body is None or id(method) in self.inferring:
                return result
            self.inferring.add(id(method))
            self.results[id(method)] = self._inferred_result(method, result)
            self.inferring.discard(id(method))
        return self.results[id(method)]

    def _inferred_result(self, method: Method, declared: JType) -> JType:
        with self._in_function(method, None, {}):
            assert method.body is not None
            self.block(method.body)
            types = [_without_empty(v.expr) for v in self.function.returned]
        found = t.join_all(types)
        if any(isinstance(c, t.AnyT) for c in _parts(found)) or t.has_never(found):
            return declared
        return self.java_type(found)

    def _function(self, method: Method, bindings: dict[str, JType]) -> ir.Function | None:
        """The IR of a method that is a function, made once for each choice of type arguments."""
        key = (id(method), tuple(sorted(bindings.items(), key=lambda b: b[0])))
        if key in self.functions:
            made = self.functions[key]
            return made if made is not None else ir.Function(method.ir_name, (), t.NONE, ())
        others = sum(k[0] == id(method) for k in self.functions)
        name = method.ir_name if not others else f"{method.ir_name}_{others + 1}"
        self.functions[key] = ir.Function(name, (), t.NONE, ())  # a recursive call finds the name
        self.methods_by_id[id(method)] = method
        self.functions[key] = self._lowered(method, bindings, name, has_self=False)
        return self.functions[key]

    def _in_function(self, method: Method, result: JType | None, bindings: Mapping[str, JType], has_self: bool = False) -> _Scope:
        return _Scope(self, method, result, bindings, has_self)

    def _lowered(self, method: Method, bindings: Mapping[str, JType], name: str, has_self: bool) -> ir.Function:
        result = jt.substitute(self.result_of(method), bindings)
        with self._in_function(method, result, bindings, has_self) as params:
            assert method.body is not None
            body = self.block(method.body)
            result_type = self.ir_type(result)
        return ir.Function(name, params, result_type, tuple(body), doc=javadoc(method.node), span=self.span(method.node))

    def class_bindings(self, cls: Class) -> dict[str, JType]:
        """Type arguments of a generic class: what the file writes everywhere, else the bounds."""
        found: dict[str, set[JType]] = {v: set() for v in cls.type_params}
        for node in descend(self.scan.root) if cls.type_params else ():
            if node.type == "generic_type":
                written = jt.from_node(node)
                for variable, arg in zip(cls.type_params, written.args if written.name == cls.name else (), strict=False):
                    if arg.name not in cls.type_params:
                        found[variable].add(arg)
        return {v: next(iter(args)) if len(args) == 1 else cls.type_params[v] for v, args in found.items()}

    def parameter_type(self, decl: Decl, method: Method) -> JType:
        type_ = self.type_of(decl)
        if method.name == self.entry and _has_object(type_) and len(self.arguments) == len(method.params):
            seen = _java_ints(self.arguments[method.params.index(decl)])
            if not isinstance(seen, t.Never | t.AnyT):
                return self.java_type(seen)
        alone = not self._has_subclass(method.owner) and method.owner.base is None
        if method.name == "equals" and not method.static and type_.name == "Object" and len(method.params) == 1 and alone:
            return JType(method.owner.name)  # what else it could be given is not equal, and no target is asked
        if _has_object(type_):
            tested = self._tested_types(decl)
            if len(tested) > 1 and type_.name == "Object":
                return self.java_type(t.union(tested))
        return type_

    def _tested_types(self, decl: Decl) -> list[t.Type]:
        """The types that the program asks an Object for: all that it can tell apart."""
        found: list[t.Type] = []
        for use in decl.uses:
            parent = use.parent
            if parent is not None and parent.type == "instanceof_expression":
                right = parent.child_by_field_name("right")
                if right is not None:
                    type_ = self.ir_type(jt.from_node(right))
                    if not isinstance(type_, t.AnyT) and type_ not in found:
                        found.append(type_)
        return found

    def _main(self, method: Method) -> ir.Body:
        with self._in_function(method, jt.VOID, {}):
            for p in method.params:
                self.vars[id(p)] = Var(
                    p.name, p.type, alias=ir.Unsupported("arguments", "command line arguments", type=t.List(t.STR, fixed=True))
                )
            assert method.body is not None
            return tuple(self.block(method.body))

    def _entry_function(self, functions: list[ir.Function]) -> list[ir.Function]:
        """A function for an entry point that is a method of a class with state."""
        if self.entry is None or any(f.name == self.entry for f in functions):
            return []
        for cls in self.scan.classes.values():
            for method in cls.methods:
                if method.name == self.entry and self._is_class(cls) and method.body is not None:
                    params = tuple(ir.Param(p.name, self.ir_type(self.parameter_type(p, method))) for p in method.params)
                    result = self.ir_type(self.result_of(method))
                    made = ir.New(cls.name, (), type=t.Class(cls.name))
                    args = tuple(ir.Name(p.name, type=p.type) for p in params)
                    call = ir.MethodCall(made, method.ir_name, args, type=result)
                    body: ir.Stmt = ir.ExprStmt(call) if isinstance(result, t.NoneT) else ir.Return(call)
                    return [ir.Function(self.entry, params, result, (body,), doc=javadoc(method.node))]
        return []

    # --- constants ----------------------------------------------------------------------------------------------------

    def _constants(self) -> list[ir.Declare]:
        out: list[ir.Declare] = []
        for cls in self.scan.classes.values():
            if cls.kind == "enum" and cls.name not in self.plain_enums:
                out.extend(self._enum_constants(cls))
        for cls in [self.scan.top, *self.scan.classes.values()]:
            for decl in cls.fields.values():
                if decl.static:
                    out.append(self._constant(decl, cls))
        for cls in self.scan.classes.values():
            for block, static in cls.initialisers:
                if static:
                    out = self._static_block(block, cls, out)
        return out

    def _constant(self, decl: Decl, cls: Class) -> ir.Declare:
        type_ = self.type_of(decl)
        name = self.globals[id(decl)]
        self.function = FunctionState(set(self.taken), cls=cls)
        span = self.span(decl.node.parent)
        with self.framed() as frame:
            try:
                if decl.init is None:
                    value = self.default(type_)
                else:
                    value = self.value(decl.init, type_)
                if frame.pre:
                    raise RefusalError("static-field", "the initialiser of a static field needs statements", decl.init)
            except RefusalError as refusal:
                value = ir.Unsupported(refusal.code, refusal.why, type=self.ir_type(type_), span=self.span(refusal.node or decl.node))
        assigned = not decl.final and any(
            u.parent is not None and u.parent.type in ("assignment_expression", "update_expression") for u in decl.uses
        )
        return ir.Declare(name, self.ir_type(type_), value, mutable=assigned, span=span)

    def _static_block(self, block: Node, cls: Class, constants: list[ir.Declare]) -> list[ir.Declare]:
        """Entries that a static block puts into a static collection become part of its initial value."""
        self.function = FunctionState(set(self.taken), cls=cls)
        by_name = {c.name: c for c in constants}
        for statement in self.block(block):
            match statement:
                case ir.Assign(target=ir.Lookup(obj=ir.Name(id=name), key=key), value=value) if isinstance(by_name[name].value, ir.DictLit):
                    literal = by_name[name].value
                    assert isinstance(literal, ir.DictLit)
                    by_name[name] = replace(by_name[name], value=replace(literal, entries=(*literal.entries, (key, value))))
                case ir.ExprStmt(value=ir.Op(concept="list.append" | "set.add", args=(ir.Name(id=name), item))) if isinstance(
                    by_name[name].value, ir.ListLit | ir.SetLit
                ):
                    items = by_name[name].value
                    assert isinstance(items, ir.ListLit | ir.SetLit)
                    by_name[name] = replace(by_name[name], value=replace(items, items=(*items.items, item)))
                case ir.Assign(target=ir.Name(id=name), value=value) if name in by_name and not any(
                    isinstance(n, ir.Name) and n.id in by_name for n in ir.walk(value)
                ):
                    by_name[name] = replace(by_name[name], value=value)
                case ir.Comment():
                    pass
                case _:
                    why = ir.Unsupported(
                        "static-block", "a static block that does more than fill collections", type=t.ANY, span=statement.span
                    )
                    first = next(iter(by_name), None)
                    if first is not None:
                        by_name[first] = replace(by_name[first], value=replace(why, type=by_name[first].type))
        return [by_name[c.name] for c in constants]

    # --- classes ------------------------------------------------------------------------------------------------------

    def _class_def(self, cls: Class) -> ir.ClassDef:
        self.type_vars = self.class_bindings(cls)  # of what stands outside its methods: fields, and what a record brings along
        fields = tuple(ir.Param(f.name, self.ir_type(self.type_of(f))) for f in cls.fields.values() if not f.static)
        base = None
        for above in ([cls.base] if cls.base else []) + list(cls.interfaces):
            known = self.scan.classes.get(above.name)
            if known is not None and self._is_class(known):
                base = known.name
                break
            canonical = self.canonical_exception(above.name)
            if canonical is not None:
                base = canonical
                break
        if cls.kind == "enum":
            fields = (ir.Param("enum_name", t.STR), ir.Param("enum_ordinal", t.Int(32)), *fields)
        methods = [self._method(m) for m in cls.methods if not m.static]
        if cls.kind == "record":
            methods.extend(self._record_methods(cls))
        if cls.kind == "enum" and not any(m.name == "toString" for m in cls.methods):
            name = ir.Field(ir.Name("self", type=t.Class(cls.name)), "enum_name", type=t.STR)
            methods.append(ir.Function("toString", (), t.STR, (ir.Return(name),)))
        elif cls.kind != "record" and self._texts_below(cls):
            methods.append(self._abstract("toString", (), t.STR))
        if any(m.name == "compareTo" for m in cls.methods):
            methods.append(self._less_than(cls))
        return ir.ClassDef(
            cls.name,
            base,
            fields,
            self._init(cls),
            tuple(m for m in methods if m is not None),
            doc=javadoc(cls.node),
            span=self.span(cls.node),
        )

    def _method(self, method: Method) -> ir.Function | None:
        if method.body is None:
            params = tuple(ir.Param(p.name, self.ir_type(self.type_of(p))) for p in method.params)
            return self._abstract(method.ir_name, params, self.ir_type(self.result_of(method)))
        lowered = self._lowered(method, {}, method.ir_name, has_self=True)
        if lowered is None or lowered.name != "__eq__":
            return lowered
        exact = not any(jt.unboxed(f.type).name in ("float", "double") for f in method.owner.fields.values())  # NaN is not equal to itself
        body = [s for s in lowered.body if not (_is_never(s) or (exact and _asks_identity(s)))]
        return replace(lowered, body=tuple(body))

    @staticmethod
    def _abstract(name: str, params: tuple[ir.Param, ...], result: t.Type) -> ir.Function:
        """A method that only classes below have."""
        error = ir.New("NotImplementedError", (ir.Const(f"{name} is abstract", type=t.STR),), type=t.Class("NotImplementedError"))
        return ir.Function(name, params, result, (ir.Raise(error),))

    def _texts_below(self, cls: Class) -> bool:
        """Has a class below its own text, and none at or above this one? Then it is asked by way of this one."""
        if self.is_exception(JType(cls.name)) or any(m.name == "toString" for c in self.scan.lineage(cls) for m in c.methods):
            return False
        below = [c for c in self.scan.below(cls) if c is not cls]
        return any(c.kind in ("record", "enum") or any(m.name == "toString" for m in c.methods) for c in below)

    def _record_methods(self, cls: Class) -> list[ir.Function]:
        """What a record brings along, where it does not say it itself."""
        own = {m.name for m in cls.methods}
        self_type = t.Class(cls.name)
        this, other = ir.Name("self", type=self_type), ir.Name("other", type=self_type)
        out: list[ir.Function] = []

        def of(obj: ir.Expr, f: Decl) -> ir.Expr:
            return ir.Field(obj, f.name, type=self.ir_type(self.type_of(f)))

        fields = [f for f in cls.fields.values() if not f.static]
        if "equals" not in own:
            same = [ir.Compare("==", of(this, f), of(other, f), type=t.BOOL) for f in fields]
            body = ir.Return(jc.conjunction(*same) if same else ir.Const(True, type=t.BOOL))
            out.append(ir.Function("__eq__", (ir.Param("other", self_type),), t.BOOL, (body,)))
        if "toString" not in own:
            parts: list[str | ir.Expr] = [f"{cls.name}["]
            try:
                for i, f in enumerate(fields):
                    parts.extend([", " if i else "", f"{f.name}=", self.text(Val(of(this, f), self.type_of(f)))])
                out.append(ir.Function("toString", (), t.STR, (ir.Return(interp(*parts, "]")),)))
            except RefusalError:
                pass  # nothing can ask for it
        return out

    def _less_than(self, cls: Class) -> ir.Function:
        """The order that sorting uses, from ``compareTo``."""
        self_type = t.Class(cls.name)
        call = ir.MethodCall(ir.Name("self", type=self_type), "compareTo", (ir.Name("other", type=self_type),), type=t.Int(32))
        body = ir.Return(ir.Compare("<", call, jc.int_const(0), type=t.BOOL))
        return ir.Function("__lt__", (ir.Param("other", self_type),), t.BOOL, (body,))

    def _init(self, cls: Class) -> ir.Function | None:
        """The constructor: initial values of the fields, then its body."""
        if cls.kind == "interface":
            return None
        constructor = next(iter(cls.constructors), None)
        compact = constructor is not None and constructor.node.type == "compact_constructor_declaration"
        if cls.kind == "record" and (constructor is None or compact):
            return self._record_init(cls, constructor)
        if self.is_exception(JType(cls.name)) and not self._has_state(cls):
            return None
        if len(cls.constructors) > 1:
            constructor = None  # see _factories
        params: tuple[ir.Param, ...] = ()
        extra: tuple[ir.Param, ...] = ()
        body: list[ir.Stmt] = []
        if cls.kind == "enum":
            extra = (ir.Param("enum_name", t.STR), ir.Param("enum_ordinal", t.Int(32)))
            this = ir.Name("self", type=t.Class(cls.name))
            body.extend(ir.Assign(ir.Field(this, p.name, type=p.type), ir.Name(p.name, type=p.type)) for p in extra)
        if constructor is None:
            outer, self.function = self.function, FunctionState(set(), cls=cls, has_self=True, result=jt.VOID)
            body.extend(self._base_init(cls, None))
            body.extend(self._field_values(cls, None))
            self.function = outer  # a subclass's constructor may be under way
        else:
            with self._in_function(constructor, jt.VOID, {}, has_self=True) as params:
                body.extend(self._base_init(cls, constructor))
                body.extend(self._field_values(cls, constructor))
                assert constructor.body is not None
                body.extend(self.block(constructor.body))
        if not body and not params:
            return None
        doc = javadoc(constructor.node) if constructor is not None else ""
        return ir.Function("__init__", (*extra, *params), t.NONE, tuple(body), doc=doc)

    def _record_init(self, cls: Class, compact: Method | None) -> ir.Function:
        fields = [f for f in cls.fields.values() if not f.static]
        params = tuple(ir.Param(f.name, self.ir_type(self.type_of(f))) for f in fields)
        body: list[ir.Stmt] = []
        this = ir.Name("self", type=t.Class(cls.name))
        if compact is not None and compact.body is not None:
            with self._in_function(compact, jt.VOID, {}, has_self=True):
                for f in fields:
                    f.kind = "param"
                    self.vars[id(f)] = Var(f.name, self.type_of(f))
                body.extend(self.block(compact.body))
                for f in fields:
                    f.kind = "field"
        body.extend(ir.Assign(ir.Field(this, p.name, type=p.type), ir.Name(p.name, type=p.type)) for p in params)
        return ir.Function("__init__", params, t.NONE, tuple(body))

    def _field_values(self, cls: Class, constructor: Method | None) -> list[ir.Stmt]:
        out: list[ir.Stmt] = []
        this = ir.Name(self.function.self_name, type=t.Class(cls.name))
        for decl in cls.fields.values():
            if decl.static:
                continue
            type_ = self.type_of(decl)
            place = ir.Field(this, decl.name, type=self.ir_type(type_))
            if decl.init is None and constructor is not None and self.scan.assigns(constructor, decl):
                continue
            with self.framed(decl.node) as frame:
                try:
                    value = self.default(type_) if decl.init is None else self.value(decl.init, type_)
                except RefusalError as refusal:
                    value = ir.Unsupported(refusal.code, refusal.why, type=place.type, span=self.span(refusal.node or decl.node))
            out.extend((*frame.pre, ir.Assign(place, value)))
        for block, static in cls.initialisers:
            if not static:
                out.extend(self.block(block))
        return out

    def _base_init(self, cls: Class, constructor: Method | None) -> list[ir.Stmt]:
        """The call of the superclass's constructor, where that does something."""
        if cls.base is None or cls.kind == "enum":
            return []
        call = None
        if constructor is not None and constructor.body is not None:
            call = next((s for s in children(constructor.body) if s.type == "explicit_constructor_invocation"), None)
        arguments = [Argument(a) for a in children(child(call, "arguments"))] if call is not None else []
        base = self.scan.classes.get(cls.base.name)
        with self.framed(call) as frame:
            if base is not None and not (self.is_exception(JType(base.name)) and not self._has_state(base)):
                if not arguments and not base.constructors and self._init(base) is None:
                    return []
                args = self.module_arguments(base.constructors, arguments, call or cls.node, None)[2] if base.constructors else ()
                above: str = base.name
            elif self.is_exception(cls.base):
                args = (self.message(cls.base, arguments),) if arguments else ()
                above = self.canonical_exception(cls.base.name) or cls.base.name
            else:
                return []
        obj = ir.Name("super", type=t.Class(above))
        return [*frame.pre, ir.ExprStmt(ir.MethodCall(obj, "__init__", args, type=t.NONE))]

    def _has_state(self, cls: Class | None) -> bool:
        """Has the class, or one of the file above it, fields of its instances?"""
        while cls is not None:
            if any(not f.static for f in cls.fields.values()):
                return True
            cls = self.scan.classes.get(cls.base.name) if cls.base is not None else None
        return False

    def message(self, j: JType, arguments: list[Argument]) -> ir.Expr:
        """The message of an exception that is made with these arguments."""
        cls = self.scan.classes.get(j.name)
        if cls is None or not cls.constructors:
            given = [a for a in arguments if not self._is_exception_argument(a)]
            return self.text(self.argument_value(given[0])) if given else ir.Const("", type=t.STR)
        self.lower_arguments(arguments)
        constructor, _, args = self.module_arguments(cls.constructors, arguments, cls.node, None)
        for param, arg in zip(constructor.params, args, strict=True):
            self.vars[id(param)] = Var(param.name, self.type_of(param), alias=self.temp(arg, param.name))
        call = next((s for s in children(constructor.body or cls.node) if s.type == "explicit_constructor_invocation"), None)
        inner = [Argument(a) for a in children(child(call, "arguments"))] if call is not None else []
        return self.message(cls.base or jt.OBJECT, inner)

    def stmt_explicit_constructor_invocation(self, node: Node) -> list[ir.Stmt]:
        """``super(…)`` stands where the constructor begins; ``this(…)`` only in classes with several constructors."""
        if text(node).startswith("super"):
            return []
        raise RefusalError("this-constructor", "a constructor that calls another of its class", node)

    # --- several constructors -----------------------------------------------------------------------------------------

    def new_object(self, cls: Class, type_: JType, arguments: list[Argument], node: Node, expected: JType | None) -> Val:
        if self.is_exception(JType(cls.name)) and not self._has_state(cls):
            return Val(ir.New(cls.name, (self.message(type_, arguments),), type=t.Class(cls.name)), type_)
        if len(cls.constructors) > 1 and cls.kind == "class" and not self.is_exception(JType(cls.name)):
            if not type_.args and expected is not None and expected.name == type_.name:
                type_ = replace(type_, args=expected.args)
            method, _, args = self.module_arguments(cls.constructors, arguments, node, expected)
            return Val(ir.Call(self._factory_name(cls, method), args, type=t.Class(cls.name)), type_)
        return super().new_object(cls, type_, arguments, node, expected)

    def _factory_name(self, cls: Class, constructor: Method) -> str:
        number = cls.constructors.index(constructor)
        return f"new_{cls.name}" + (f"_{number + 1}" if number else "")

    def _factories(self) -> list[ir.Function]:
        """A function for each of several constructors: makes an object and does what the constructor does."""
        out: list[ir.Function] = []
        for cls in self.scan.classes.values():
            if len(cls.constructors) < 2 or cls.kind != "class" or not self._is_class(cls) or self.is_exception(JType(cls.name)):
                continue
            for constructor in cls.constructors:
                type_ = t.Class(cls.name)
                with self._in_function(constructor, jt.VOID, {}, has_self=True) as params:
                    made = self.fresh("made")
                    self.function.self_name = made
                    body: list[ir.Stmt] = [ir.Declare(made, type_, self._delegated(cls, constructor))]
                    assert constructor.body is not None
                    for statement in children(constructor.body):
                        if statement.type != "explicit_constructor_invocation":
                            body.extend(self.stmt(statement))
                body.append(ir.Return(ir.Name(made, type=type_)))
                out.append(ir.Function(self._factory_name(cls, constructor), params, type_, tuple(body)))
        return out

    def _delegated(self, cls: Class, constructor: Method) -> ir.Expr:
        """The object that a constructor starts from: a plain one, or that of ``this(…)``."""
        assert constructor.body is not None
        for statement in children(constructor.body):
            if statement.type == "explicit_constructor_invocation" and text(statement).startswith("this"):
                arguments = [Argument(a) for a in children(child(statement, "arguments"))]
                return self.new_object(cls, JType(cls.name), arguments, statement, None).expr
        return ir.New(cls.name, (), type=t.Class(cls.name))

    def _enum_constants(self, cls: Class) -> list[ir.Declare]:
        out: list[ir.Declare] = []
        type_ = t.Class(cls.name)
        for i, constant in enumerate(cls.constants):
            name = text(child(constant, "name"))
            self.function = FunctionState(set(self.taken), cls=cls)
            span = self.span(constant)
            try:
                if constant.child_by_field_name("body") is not None:
                    raise RefusalError("enum-body", "an enum constant with a class body", constant)
                arguments = constant.child_by_field_name("arguments")
                args: tuple[ir.Expr, ...] = ()
                if arguments is not None and cls.constructors:
                    given = [Argument(a) for a in children(arguments)]
                    _, _, args = self.module_arguments(cls.constructors, given, constant, None)
                value: ir.Expr = ir.New(cls.name, (ir.Const(name, type=t.STR), jc.int_const(i), *args), type=type_)
            except RefusalError as refusal:
                value = ir.Unsupported(refusal.code, refusal.why, type=type_, span=span)
            out.append(ir.Declare(f"{cls.name}_{name}", type_, value, mutable=False, span=span))
            self.module_names.add(f"{cls.name}_{name}")
        return out


class _Scope:
    """A method's own state, its parameters bound."""

    def __init__(self, ctx: Classes, method: Method, result: JType | None, bindings: Mapping[str, JType], has_self: bool) -> None:
        self.ctx, self.method, self.result, self.bindings, self.has_self = ctx, method, result, bindings, has_self

    def __enter__(self) -> tuple[ir.Param, ...]:
        ctx, method = self.ctx, self.method
        self.saved = (ctx.function, ctx.type_vars, ctx.present, ctx.frames, ctx.comp_names, ctx.sinks, dict(ctx.vars))
        names = {d.name for d in ctx.scan.decls if d.method is method and d.kind not in ("lambda",)}
        names |= {text(child(c, "name")) for c in descend(method.node) if c.type == "method_invocation"} & ctx.taken
        ctx.function = FunctionState(names, method, method.owner, self.result, has_self=self.has_self)
        ctx.type_vars = {**ctx.class_bindings(method.owner), **self.bindings}
        ctx.present, ctx.comp_names, ctx.sinks = [], [], []
        ctx.frames = [type(ctx.frames[0])()]
        params = []
        for decl in method.params:
            type_ = jt.substitute(ctx.parameter_type(decl, method), self.bindings)
            name = decl.name if decl.name not in ctx.module_names else ctx.fresh(decl.name)
            ctx.vars[id(decl)] = Var(name, type_)
            params.append(ir.Param(name, ctx.ir_type(type_)))
        return tuple(params)

    def __exit__(self, *_: object) -> None:
        ctx = self.ctx
        ctx.function, ctx.type_vars, ctx.present, ctx.frames, ctx.comp_names, ctx.sinks, ctx.vars = self.saved


def javadoc(node: Node) -> str:
    """The documentation comment before a declaration, without its stars and tags of markup."""
    previous = node.prev_named_sibling
    if previous is None or previous.type != "block_comment" or not text(previous).startswith("/**"):
        return ""
    lines = [re.sub(r"^\s*\*?\s?", "", line).rstrip() for line in text(previous)[3:-2].splitlines()]
    return "\n".join(lines).strip()


def _is_never(statement: ir.Stmt) -> bool:
    """Is it ``if (false) …``, as ``o == null`` is where no target hands in nothing?"""
    return isinstance(statement, ir.If) and not statement.orelse and _is_false(statement.cond)


def _is_false(e: ir.Expr) -> bool:
    if isinstance(e, ir.BoolOp):
        return (all if e.op == "or" else any)(map(_is_false, e.items))
    return (isinstance(e, ir.Const) and e.value is False) or (
        isinstance(e, ir.Not) and isinstance(e.operand, ir.Const) and e.operand.value is True
    )


def _asks_identity(statement: ir.Stmt) -> bool:
    """Is it ``if (this == o) return true``, a short cut to what the fields say as well?"""
    match statement:
        case ir.If(cond=ir.Same(negated=False), then=(ir.Return(value=ir.Const(value=True)),), orelse=()):
            return True
        case _:
            return False


def _has_object(j: JType) -> bool:
    return j.name == "Object" or any(_has_object(a) for a in j.args)


def _without_empty(e: ir.Expr) -> t.Type:
    """The type of a returned value; nothing, and an empty list, say nothing of what could have been inside."""
    match e, e.type:
        case ir.Const(value=None), t.Optional():
            return t.NONE
        case ir.ListLit(items=()), t.List():
            return t.List(t.NEVER)
        case _, type_:
            return type_


def _parts(type_: t.Type) -> list[t.Type]:
    return [type_, *(p for c in t.children(type_) for p in _parts(c))]


def _java_ints(type_: t.Type) -> t.Type:
    """A host value's type as Java has it: int for int, a list for a tuple, something for what nothing is known of."""
    match type_:
        case t.Int(bits=64) | t.Never():
            return t.Int(32)
        case t.List(elem=e):
            return t.List(_java_ints(e))
        case t.Set(elem=e):
            return t.Set(_java_ints(e))
        case t.Dict(key=k, value=v):
            return t.Dict(_java_ints(k), _java_ints(v))
        case t.Optional(inner=i):
            return t.Optional(_java_ints(i))
        case t.Union(members=members):
            return t.union(_java_ints(m) for m in members)
        case _:
            return type_
