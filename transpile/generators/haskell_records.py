"""Classes in Haskell: records, one constructor for each class of a family, and methods as functions of them."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping, Sequence
from functools import partial

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import Diagnostic, UnsupportedError
from dragoman.transpile.frozen import dataclass
from dragoman.transpile.generators.base import POSTFIX, Code
from dragoman.transpile.generators.functional import COMPARISONS, OPERATIONS
from dragoman.transpile.generators.haskell_actions import Actions
from dragoman.transpile.generators.haskell_types import APPLIED, inside
from dragoman.transpile.modules import bases_first
from dragoman.transpile.passes import terms
from dragoman.transpile.passes.declare import zero
from dragoman.transpile.passes.rebinding import Updated, changing_methods

SELF = "self"


def lowered(name: str) -> str:
    return name[:1].lower() + name[1:]


class Records(Actions):
    """Objects are values: a method gives a changed object back beside its result (see ``passes/rebinding``)."""

    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: Families whose objects stand where something is ordered.
        self.ordering: set[str] = set()
        #: The class whose initialiser is being written.
        self.current = ""

    @property
    def classes(self) -> Mapping[str, ir.ClassDef]:
        return {c.name: c for c in self.module.classes}

    def chain(self, name: str) -> list[ir.ClassDef]:
        """A class of the module and those it derives from."""
        out = []
        while name in self.classes:
            out.append(self.classes[name])
            name = self.classes[name].base or ""
        return out

    def is_exception(self, name: str) -> bool:
        while name in self.classes:
            name = self.classes[name].base or ""
        return name.endswith(("Error", "Exception", "Interrupt", "Iteration", "Exit", "Warning"))

    def family(self, name: str) -> str:
        """The class at the root of a class's family, which names its type; an exception is a family of its own."""
        return name if self.is_exception(name) else self.chain(name)[-1].name

    def members(self, root: str) -> list[ir.ClassDef]:
        """The classes of a family."""
        return [c for c in bases_first(self.module.classes) if self.family(c.name) == root]

    def fields(self, cls: ir.ClassDef) -> list[ir.Param]:
        own = {f.name: f for c in reversed(self.chain(cls.name)) for f in c.fields}
        if self.is_exception(cls.name):
            own = {"message": ir.Param("message", t.STR), **own}
        return list(own.values())

    def plain_exception(self, name: str) -> bool:
        """Is an exception no more than a message?"""
        return not any(c.fields or c.init is not None for c in self.chain(name))

    @property
    def recorded(self) -> frozenset[str]:
        return frozenset(self.name(c) for c in self.classes if self.is_exception(c) and not self.plain_exception(c))

    def method_of(self, name: str, method: str) -> ir.ClassDef | None:
        """The class whose method an object of class ``name`` has."""
        return next((c for c in self.chain(name) if any(m.name == method for m in c.methods)), None)

    # --- names --------------------------------------------------------------------------------------------------------

    def qualified(self, cls: str, name: str) -> str:
        return f"Solution.{name}" if cls in self.classes and self.classes[cls].external else name

    def field_name(self, cls: str, field: str) -> str:
        bare = self.convention(field)
        return self.qualified(cls, f"{lowered(self.name(self.family(cls)))}{bare[:1].upper()}{bare[1:]}")

    def method_name(self, cls: str, method: str) -> str:
        """A method keeps its name where nothing else has it; otherwise, and where the source's operators call it, the class comes first."""
        root = self.family(cls)
        others = [c for c in self.module.classes if c.methods and self.family(c.name) != root and any(m.name == method for m in c.methods)]
        shared = (
            others
            or any(f.name == method for f in self.module.functions)
            or any(c.name == root and self.is_exception(root) for c in [self.classes[root]])
        )
        name = self.convention(method)
        if shared or method.startswith("__") or name in self.target.helpers:
            name = f"{lowered(self.name(root))}{name[:1].upper()}{name[1:]}"
            return self.qualified(cls, name)
        return self.qualified(cls, self.name(method))

    def maker_name(self, cls: str) -> str:
        return self.qualified(cls, f"new{self.name(cls)}")

    def constructor_text(self, cls: str) -> str:
        return self.qualified(cls, self.name(cls))

    # --- declarations -------------------------------------------------------------------------------------------------

    def write_class(self, cls: ir.ClassDef) -> None:
        """The type of a family, where its root stands; an exception with a message only is a newtype."""
        name = self.name(cls.name)
        if self.is_exception(cls.name):
            if self.plain_exception(cls.name):
                self.line(f"newtype {name} = {name} String\n\ninstance Show {name} where")
                self.line(f"  show ({name} message) = message\n\ninstance Exception {name}")
            else:
                self.record([cls], "  deriving (Generic, NFData)")
                self.line(f"\ninstance Show {name} where")
                self.line(f"  show = {self.field_name(cls.name, 'message')}\n\ninstance Exception {name}")
        elif cls.base is None or cls.base not in self.classes:
            if cls.doc:
                self.write_doc(cls.doc)
            told = cls.name in self.enumerations and not self.defines(cls.name, "__eq__")
            self.record(self.members(cls.name), f"  deriving ({'Eq, ' if told else ''}Generic, NFData)")

    def record(self, classes: Sequence[ir.ClassDef], deriving: str) -> None:
        types: dict[str, t.Type] = {}
        shown = []
        for cls in classes:
            listed = []
            for field in self.fields(cls):
                if types.setdefault(field.name, field.type) != field.type:
                    raise UnsupportedError("field", f"{field.name} has several types among the classes of a family", cls.span)
                listed.append(f"{self.field_name(cls.name, field.name)} :: {self.type_name(field.type)}")
            shown.append((self.name(cls.name), listed))
        head = self.name(classes[0].name)
        for i, (name, listed) in enumerate(shown):
            lead = f"data {head} = " if len(shown) == 1 else f"data {head}\n  = " if i == 0 else "  | "
            if not listed:
                self.line(f"{lead}{name}")
            elif sum(map(len, listed)) < 70:
                self.line(f"{lead}{name} {{{', '.join(listed)}}}")
            else:
                self.line(f"{lead}{name}")
                self.lines_([f"      {{ {listed[0]},", *(f"        {x}," for x in listed[1:-1]), f"        {listed[-1]}", "      }"])
        if deriving:
            self.line(deriving)

    def write_methods(self) -> None:
        """Constructors and methods, after the types."""
        own = [c for c in bases_first(self.module.classes) if not c.external]
        for cls in own:
            if cls.name in self.missing:
                continue
            if not self.is_exception(cls.name) or not self.plain_exception(cls.name):
                self.gap()
                self.guarded(cls.name, lambda c=cls: self.maker(c), lambda d, c=cls: self.left_out(c.name, d), cls)  # type: ignore[misc]
            for method in cls.static_methods:
                self.gap()
                self.write_function(dataclasses.replace(method, name=f"{cls.name}.{method.name}"))
        done: set[tuple[str, str]] = set()
        for cls in own:
            for method in cls.methods:
                root = self.family(cls.name)
                if (root, method.name) not in done and cls.name not in self.missing:
                    done.add((root, method.name))
                    self.gap()
                    write = partial(self.dispatch, root, method.name)
                    self.guarded(method.name, write, partial(self.lost_method, root, method), cls)

    def lost_method(self, root: str, method: ir.Function, diagnostic: Diagnostic) -> None:
        """A method of the right type that fails loudly."""
        stub = dataclasses.replace(method, body=(self.failure(method.name, diagnostic),), is_generator=False, doc="")
        self.equations(self.method_name(root, method.name), stub, t.Class(root), [(SELF, stub)], None)

    def empty(self, cls: ir.ClassDef) -> str:
        """An object whose fields have their defaults, or what is empty of their type."""
        listed = []
        for field in self.fields(cls):
            value = field.default if field.default is not None else zero(field.type)
            if value.type == field.type or isinstance(value, ir.Const | ir.ListLit | ir.DictLit | ir.SetLit):
                if isinstance(field.type, t.Class | t.Func):
                    continue
                listed.append(f"{self.field_name(cls.name, field.name)} = {self.expr(value)}")
        return f"{self.name(cls.name)} {{{', '.join(listed)}}}"

    def maker(self, cls: ir.ClassDef) -> None:
        """``newAccount owner``: the fields, as the initialiser sets them one after the other."""
        found = next((c for c in self.chain(cls.name) if c.init is not None), None)
        self_type = t.Class(cls.name)
        if found is None or found.init is None:
            self.line(f"{self.maker_name(cls.name)} :: {self.name(self.family(cls.name))}")
            self.line(f"{self.maker_name(cls.name)} = {self.empty(cls)}")
            return
        init = found.init
        acts = cls.name in self.acting
        if acts and self.is_exception(cls.name):
            raise UnsupportedError("class", "the initialiser of an exception that acts has no form in Haskell", cls.span)
        apart = not self.is_exception(cls.name) and (self.is_base(cls.name) or self.calls_initialiser(cls.name))
        if found is cls and cls.init is not None and apart:
            self.equations(self.initialiser(cls.name), init, self_type, [(SELF, init)], t.Class(cls.name), acts=acts)
            self.gap()
        params = [self.type_name(p.type) for p in init.params]
        types = [f"({x})" if " -> " in x else x for x in params]
        made = self.name(self.family(cls.name))
        self.line(f"{self.maker_name(cls.name)} :: {' -> '.join([*types, f'IO {made}' if acts else made])}")
        names = [self.name(p.name) for p in init.params]
        head = " ".join([self.maker_name(cls.name), *names])
        if found is not cls or apart:
            self.line(f"{head} = {' '.join([self.initialiser(found.name), f'({self.empty(cls)})', *names])}")
            return
        body = self.lowering().function(init).body
        self.current = cls.name
        plain = self.plain_fields(body)
        outer, self.scope = self.scope, {p.name for p in init.params}
        if not acts and plain is not None and {f for f, _ in plain} == {f.name for f in self.fields(cls)}:
            listed = [f"{self.field_name(cls.name, f)} = {self.expr(v)}" for f, v in plain]
            one = f"{self.name(cls.name)} {{{', '.join(listed)}}}"
            self.equation(f"{head} =", [one])
        else:
            start = terms.Bind(ir.Name(SELF, type=self_type), terms.Value(Made(self.empty(cls), type=self_type)))
            whole = terms.Seq((start, *body.binds), body.value) if isinstance(body, terms.Seq) else terms.Seq((start,), body)
            if acts:
                self.lines_(self.attach(f"{head} =", self.acted(whole)))
            else:
                self.equation(f"{head} =", self.inner(whole))
        self.scope = outer

    def equation(self, head: str, lines: Sequence[str]) -> None:
        raise NotImplementedError

    def ways(self, term: terms.Term) -> list[str]:
        raise NotImplementedError

    def expr_Made(self, node: Made) -> Code:
        return Code(node.text, APPLIED)

    def initialiser(self, name: str) -> str:
        return f"init{self.name(name)}"

    def is_base(self, name: str) -> bool:
        return any(c.base == name for c in self.module.classes)

    def calls_initialiser(self, name: str) -> bool:
        return False

    def message(self, node: ir.MethodCall) -> ir.Expr:
        """What an exception's initialiser gives on to that of the language's own exceptions."""
        if len(node.args) > 1:
            raise UnsupportedError("super", "an exception is made with one message", node.span)
        return self.shown(node.args[0]) if node.args else ir.Const("", type=t.STR)

    def is_message(self, node: ir.MethodCall) -> bool:
        cls = node.obj.type.name if isinstance(node.obj.type, t.Class) else ""
        supers = isinstance(node.obj, ir.Name) and node.obj.id == "super" and node.method == "__init__"
        return supers and self.is_exception(self.current) and not any(c.init for c in self.chain(cls))

    def plain_fields(self, body: terms.Term) -> list[tuple[str, ir.Expr]] | None:
        """The fields of an initialiser that only sets each once, without looking at the object."""
        out: list[tuple[str, ir.Expr]] = []
        steps = [b.value for b in body.binds] + [body.value] if isinstance(body, terms.Seq) else [body]
        for step in steps:
            match step:
                case terms.Value(ir.Name(id="self")) | terms.Pack((ir.Name(id="self"),)):
                    continue
                case terms.Value(ir.MethodCall() as call) if self.is_message(call):
                    out.append(("message", self.message(call)))
                case terms.Value(Updated(place=ir.Field(obj=ir.Name(id="self"), name=name), value=value)):
                    if name in dict(out) or any(n.id == SELF for n in terms.free_in(value)):
                        return None
                    out.append((name, value))
                case _:
                    return None
        return out

    def dispatch(self, root: str, method: str) -> None:
        """One method in all classes of a family: an equation for each that has its own."""
        classes = [c for c in self.members(root) if any(m.name == method for m in c.methods)]
        function = next(m for m in classes[0].methods if m.name == method)
        name = self.method_name(root, method)
        inherited = any(
            isinstance(n, ir.MethodCall) and n.method == method and isinstance(n.obj, ir.Name) and n.obj.id == "super"
            for n in ir.walk(self.module)
        )
        if inherited:
            for cls in classes:
                own = next(m for m in cls.methods if m.name == method)
                self.equations(self.implementation(cls.name, method), own, t.Class(cls.name), [(SELF, own)], None)
                self.gap()
        cases: list[tuple[str, ir.Function]] = []
        for member in self.members(root):
            owner = self.method_of(member.name, method)
            if owner is None:
                continue
            own = next(m for m in owner.methods if m.name == method)
            pattern = SELF if len(self.members(root)) == 1 else f"{self.name(member.name)}{{}}"
            if inherited:
                call = ir.MethodCall(
                    ir.Name("super", type=t.Class(owner.name)),
                    method,
                    tuple(ir.Name(p.name, type=p.type) for p in own.params),
                    type=own.result,
                )
                own = dataclasses.replace(own, body=(ir.Return(call),))
            cases.append((pattern, own))
        same = len({id(own) for _, own in cases}) == 1 and len(cases) == len(self.members(root))
        self.equations(name, function, t.Class(root), [(SELF, cases[0][1])] if same else cases, None)

    def implementation(self, cls: str, method: str) -> str:
        bare = self.convention(method)
        return f"{lowered(self.name(cls))}{bare[:1].upper()}{bare[1:]}Own"

    def equations(
        self,
        name: str,
        function: ir.Function,
        own: t.Type,
        cases: Sequence[tuple[str, ir.Function]],
        result: t.Type | None,
        acts: bool | None = None,
    ) -> None:
        """A signature and an equation for each case: the pattern of the object, and the function with its body."""
        acts = f".{function.name}" in self.acting if acts is None else acts
        given = result or function.result
        shown = self.type_argument(given) if acts else self.type_name(given)
        types = [self.type_name(x) for x in (own, *(p.type for p in function.params))]
        if function.doc:
            self.write_doc(function.doc)
        self.line(f"{name} :: {' -> '.join([*(f'({x})' if ' -> ' in x else x for x in types), f'IO {shown}' if acts else shown])}")
        for pattern, case in cases:
            body = self.lowering().function(case).body
            outer, self.scope = self.scope, {SELF, *(p.name for p in case.params)}
            lines = self.acted(body) if acts else self.ways(body)
            self.scope = outer
            used = re.search(rf"\b{self.name(SELF)}\b", "\n".join(lines))
            first = self.name(SELF) if pattern == SELF else f"{self.name(SELF)}@{pattern}" if used else pattern
            head = " ".join([name, first, *(self.name(p.name) for p in case.params)])
            if acts:
                self.lines_(self.attach(f"{head} =", lines))
            else:
                self.equation(f"{head} =", lines)

    # --- expressions --------------------------------------------------------------------------------------------------

    def type_name(self, type_: t.Type, boxed: bool = False) -> str:
        if isinstance(type_, t.Class):
            if type_.name in self.missing:
                raise UnsupportedError("needs", f"it needs {type_.name}, which is not translated")
            if type_.name in self.classes:
                return self.qualified(type_.name, self.name(self.family(type_.name)))
            return "SomeException"
        return super().type_name(type_, boxed)

    def expr_Field(self, node: ir.Field) -> Code:
        if not isinstance(node.obj.type, t.Class) or node.obj.type.name not in self.classes:
            raise UnsupportedError("field", f"{node.name} of {t.show(node.obj.type)} has no form in Haskell", node.span)
        cls = node.obj.type.name
        if isinstance(node.obj, ir.Name) and self.is_exception(cls) and node.obj.id in self.caught_as:
            self.read_fields.add(node.obj.id)
            cls = next((c for c in self.classes if self.name(c) == self.caught_as[node.obj.id]), cls)
        return Code(f"{self.field_name(cls, node.name)} {self.expr(node.obj, POSTFIX)}", APPLIED)

    def expr_Updated(self, node: Updated) -> Code:
        if isinstance(node.place, ir.Field) and isinstance(node.place.obj.type, t.Class):
            field = self.field_name(node.place.obj.type.name, node.place.name)
            return Code(f"{self.expr(node.place.obj, POSTFIX)} {{{field} = {self.expr(node.value)}}}", APPLIED)
        return super().expr_Updated(node)

    def applied_to(self, func: str, args: Sequence[ir.Expr]) -> Code:
        raise NotImplementedError

    def expr_MethodCall(self, node: ir.MethodCall) -> Code:
        if self.is_message(node):
            field = self.field_name(self.current, "message")
            return Code(f"{self.name(SELF)} {{{field} = {self.expr(self.message(node))}}}", APPLIED)
        if not isinstance(node.obj.type, t.Class) or node.obj.type.name not in self.classes:
            raise UnsupportedError("class", f"methods of {t.show(node.obj.type)} have no form in Haskell", node.span)
        cls = node.obj.type.name
        if isinstance(node.obj, ir.Name) and node.obj.id == "super":
            return self.inherited_call(node, cls)
        owner = self.method_of(cls, node.method)
        if self.is_exception(cls) and (self.derived(cls) or owner is None or owner.name != cls):
            raise UnsupportedError("exception", f"the method {node.method} of errors that derive has no form in Haskell yet", node.span)
        return self.applied_to(self.method_name(cls, node.method), (node.obj, *node.args))

    def inherited_call(self, node: ir.MethodCall, cls: str) -> Code:
        own = ir.Name(SELF, type=node.obj.type)
        if node.method == "__init__":
            found = next((c for c in self.chain(cls) if c.init is not None), None)
            if found is not None:
                return self.applied_to(self.initialiser(found.name), (own, *node.args))
            return self.code(own)
        owner = self.method_of(cls, node.method)
        if owner is None:
            raise UnsupportedError("super", f"no class of the module has the method {node.method}", node.span)
        return self.applied_to(self.implementation(owner.name, node.method), (own, *node.args))

    def of_objects(self, key: str, args: Sequence[ir.Expr]) -> Code | None:
        """An operation on an object that one of its methods defines."""
        if not args or not isinstance(args[0].type, t.Class) or args[0].type.name not in self.classes:
            return None
        name = args[0].type.name
        for method in OPERATIONS.get(key, ()):
            if any(self.method_of(c.name, method) is not None for c in self.members(self.family(name))):
                call = self.applied_to(self.method_name(name, method), args[:1])
                return Code(f"{call.text} /= 0", self.operators.infix["/="]) if (key, method) == ("truthy.class", "__len__") else call
        if key in OPERATIONS and not self.is_exception(name):
            raise UnsupportedError("object", f"{key} of a {name} has no form in Haskell")
        return None

    def compared(self, node: ir.Compare) -> Code | None:
        """Comparison of objects: by their own method, or not at all."""
        if not isinstance(node.left.type, t.Class) or node.left.type.name not in self.classes:
            return None
        name, wanted = node.left.type.name, COMPARISONS[node.op]
        if self.method_of(name, wanted) is not None:
            return self.applied_to(self.method_name(name, wanted), (node.left, node.right))
        if node.op == "!=" and self.method_of(name, "__eq__") is not None:
            call = self.applied_to(self.method_name(name, "__eq__"), (node.left, node.right))
            return Code(f"not ({call.text})", APPLIED)
        if node.op in ("==", "!=") and name in self.enumerations:
            return None
        raise UnsupportedError("identity", f"objects of {name} are told apart by identity, which values have none of", node.span)

    def defines(self, name: str, method: str) -> bool:
        """Do all classes of a family have a method that only looks at its operands?"""
        plain = f".{method}" not in self.acting and method not in changing_methods(self.module)
        return plain and all(self.method_of(c.name, method) is not None for c in self.members(self.family(name)))

    def tells_equal(self, name: str) -> bool:
        return self.defines(name, "__eq__") or name in self.enumerations

    def refuse_types(self, key: str, args: Sequence[ir.Expr], node: ir.Expr) -> None:
        super().refuse_types(key, args, node)
        if not self.module.classes:
            return
        for found in (x for a in args for x in (a.type, *inside(a.type))):
            if not isinstance(found, t.Class) or found.name not in self.classes or self.is_exception(found.name):
                continue
            if _ORDERING.match(key):
                self.ordering.add(self.family(found.name))
            elif _TELLING.match(key) and not self.tells_equal(found.name):
                raise UnsupportedError(
                    "identity", f"objects of {found.name} are told apart by identity, which values have none of", node.span
                )

    def orderable(self, type_: t.Type) -> bool:
        if isinstance(type_, t.Class) and type_.name in self.classes:
            return self.defines(type_.name, "__lt__")
        return super().orderable(type_)

    def write_instances(self) -> None:
        """Objects that define when they are equal or come first do so for all that compares them; others can't be ordered."""
        for cls in [c for c in self.module.classes if not c.external and self.family(c.name) == c.name and not self.is_exception(c.name)]:
            name = self.name(cls.name)
            ordered = self.defines(cls.name, "__lt__")
            if cls.name in self.missing or not (ordered or self.defines(cls.name, "__eq__") or cls.name in self.ordering):
                continue
            if cls.name not in self.enumerations:
                equal = (
                    f"  (==) = {self.method_name(cls.name, '__eq__')}"
                    if self.defines(cls.name, "__eq__")
                    else "  a == b = compare a b == EQ"
                )
                self.lines_(["", f"instance Eq {name} where", equal])
            if ordered:
                less = self.method_name(cls.name, "__lt__")
                ways = [f"    | {less} a b = LT", f"    | {less} b a = GT", "    | otherwise = EQ"]
                # The first of equals, as the source has it.
                first = ["  max a b = if a < b then b else a"] if self.takes_greatest(cls.name) else []
                self.lines_(["", f"instance Ord {name} where", "  compare a b", *ways, *first])
            elif cls.name in self.ordering:
                message = self.string_literal(f"'<' not supported between instances of '{cls.name}' and '{cls.name}'")
                self.lines_(["", f"instance Ord {name} where", f"  compare _ _ = throw ({self.helper('TypeError')} {message})"])

    def takes_greatest(self, name: str) -> bool:
        """Does the module ask for the greater of two such objects?"""
        return any(n.concept == "cmp.max" and n.args[0].type == t.Class(name) for n in ir.walk(self.module, ir.Op) if isinstance(n, ir.Op))

    def expr_IsType(self, node: ir.IsType) -> Code:
        if isinstance(node.operand.type, t.Class) and isinstance(node.of, t.Class) and node.operand.type.name in self.classes:
            if self.is_exception(node.operand.type.name):
                raise UnsupportedError("type-test", "exceptions are told apart by their handlers", node.span)
            found = [
                c.name for c in self.members(self.family(node.operand.type.name)) if node.of.name in {x.name for x in self.chain(c.name)}
            ]
            arms = [*(f"{self.constructor_text(c)} {{}} -> True" for c in found), "_ -> False"]
            return Code(f"(case {self.expr(node.operand)} of {{ {'; '.join(arms)} }})")
        return super().expr_IsType(node)

    def expr_New(self, node: ir.New) -> Code:
        if node.cls in self.classes and not (self.is_exception(node.cls) and self.plain_exception(node.cls)):
            return self.applied_to(self.maker_name(node.cls), node.args)
        if not self.is_exception(node.cls) or len(node.args) > 1:
            raise UnsupportedError("class", "only exceptions with one message are made here", node.span)
        message = self.expr(self.shown(node.args[0]), POSTFIX) if node.args else '""'
        return Code(f"{self.exception_name(node.cls)} {message}", APPLIED)

    @staticmethod
    def shown(node: ir.Expr) -> ir.Expr:
        return node if isinstance(node.type, t.Str) else ir.Op("str.of", (node,), type=t.STR)


#: Rules that ask for an order, and those that tell equal values from others.
_ORDERING = re.compile(r"compare\.[<>]=?$|list\.(sort|sorted)(_desc)?$|iter\.(min|max)(_or)?$|heap\.\w+(?<!_by)$|bisect\.")
_TELLING = re.compile(r"compare\.[!=]=$|list\.(contains|index|count|remove|distinct)$|iter\.contains$")


@dataclass(frozen=True, slots=True)
class Made(ir.Expr):
    """An object that is written already; lives only inside the generator."""

    text: str
