"""Methods as functions of the module and constructors as functions that make a record: for targets whose objects are records.

What is left of a class is its fields. ``account.deposit(5)`` becomes a call of the function ``deposit``, whose first parameter is the
object; ``Account(3)`` one of ``make_account``, whose value is ``Made``; what operators, ``str``, ``len`` and sorting do to objects becomes calls
too. Classes that derive from each other are taken apart first (``families``). An exception stays as it is, but for its initialiser.
"""

from __future__ import annotations

import dataclasses
import re
from collections import Counter
from collections.abc import Set

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.frozen import dataclass
from dragoman.transpile.modules import identifiers
from dragoman.transpile.passes.families import families, take_apart

SELF = "self"
#: What operations on objects call.
OPERATIONS = {"str.of": ("__str__", "__repr__"), "str.repr": ("__repr__", "__str__")}
COMPARISONS = {"==": "__eq__", "!=": "__ne__", "<": "__lt__", "<=": "__le__", ">": "__gt__", ">=": "__ge__"}
MIRRORED = {"__gt__": "__lt__", "__ge__": "__le__", "__lt__": "__gt__", "__le__": "__ge__"}
_SORTS = {
    "list.sort": "list.sort_cmp",
    "list.sort_desc": "list.sort_cmp",
    "list.sorted": "list.sorted_cmp",
    "list.sorted_desc": "list.sorted_cmp",
}
_EXCEPTIONS = ("Error", "Exception", "Interrupt", "Iteration", "Exit", "Warning")


@dataclass(frozen=True, slots=True)
class Made(ir.Expr):
    """A new record of a class, with all its fields."""

    cls: str
    fields: tuple[str, ...]
    values: tuple[ir.Expr, ...]


def is_exception(name: str, module: ir.Module) -> bool:
    """Does a class derive from an exception?"""
    classes = {c.name: c for c in module.classes}
    while name in classes:
        name = classes[name].base or ""
    return name.endswith(_EXCEPTIONS)


def methods_as_functions(module: ir.Module, avoided: Set[str] = frozenset()) -> ir.Module:
    """The module whose plain classes have fields only; no function gets a name that is ``avoided``."""
    bases = {c.base for c in module.classes}
    external = {c.name for c in module.classes if c.external}
    module, apart = take_apart(module, {c: r for c, r in families(module).items() if not is_exception(c, module) and r not in external})
    roots = {c: r for c, r in families(module).items() if r in apart}
    plain = {
        c.name: c
        for c in module.classes
        if not c.external and (c.name in roots or (c.base is None and c.name not in bases)) and not any(_is_beyond(n) for n in ir.walk(c))
    }
    raised = _made_by_own(module)
    if not plain and not raised:
        return module
    return _Flattener(module, plain, raised, roots, avoided).module()


def _is_beyond(node: ir.Node) -> bool:
    return isinstance(node, ir.Unsupported) or (isinstance(node, ir.Function) and node.is_generator)


def _made_by_own(module: ir.Module) -> dict[str, ir.ClassDef]:
    """Exceptions that they or their bases have an initialiser for, and no methods."""
    classes = {c.name: c for c in module.classes if not c.external and is_exception(c.name, module)}

    def fits(name: str | None, made: bool = False) -> bool:
        cls = classes.get(name or "")
        if cls is None:
            return made
        return not cls.methods and not cls.static_methods and fits(cls.base, made or cls.init is not None)

    return {name: cls for name, cls in classes.items() if fits(name)}


def _text(node: ir.Expr) -> ir.Expr:
    return node if isinstance(node.type, t.Str) else ir.Op("str.of", (node,), type=t.STR)


def _names_self(node: ir.Node) -> bool:
    return any(isinstance(n, ir.Name) and n.id == SELF for n in ir.walk(node))


class _Flattener:
    def __init__(
        self,
        source: ir.Module,
        plain: dict[str, ir.ClassDef],
        raised: dict[str, ir.ClassDef],
        roots: dict[str, str],
        avoided: Set[str],
    ) -> None:
        self.source = source
        self.roots = roots
        self.made = {n.cls for n in ir.walk(source, ir.New)}
        self.avoided = avoided
        self.plain = plain
        self.raised = raised
        #: The fields of the exceptions, with those of their bases, but for what nobody looks at.
        seen = {n.name for n in ir.walk(source, ir.Field) if not (isinstance(n.obj, ir.Name) and n.obj.id == SELF)}
        self.fields = {
            name: tuple({f.name: f for c in reversed(self.chain(name)) for f in raised[c].fields if f.name in seen}.values())
            for name in raised
        }
        self.names = self.chosen_names()

    def chosen_names(self) -> dict[tuple[str, str], str]:
        """A method keeps its name where nothing else has it; else that of its class comes first."""
        known = Counter(
            m.name for c in self.source.classes for m in (*c.methods, *c.static_methods, *([c.init] if c.init is not None else []))
        )
        used = {f.name for f in self.source.functions}
        for node in ir.walk(self.source):
            match node:
                case ir.Name(id=word) | ir.Param(name=word) | ir.Declare(name=word) | ir.Field(name=word):
                    used.add(word)
                case _:
                    pass
        taken = {*identifiers(self.source)}
        out: dict[tuple[str, str], str] = {}
        for cls in self.plain.values():
            word = snake(cls.name)
            for method in (*cls.methods, *cls.static_methods):
                name = method.name
                if name.startswith("__") or known[name] > 1 or name in used | self.avoided:
                    name = f"{word}_{name.strip('_')}"
                    while name in taken:
                        name += "_"
                taken.add(name)
                out[cls.name, method.name] = name
        for cls in (*self.plain.values(), *self.raised.values()):
            name = f"make_{snake(cls.name)}"
            while name in taken:
                name += "_"
            taken.add(name)
            out[cls.name, "__init__"] = name
        return out

    def module(self) -> ir.Module:
        functions: list[ir.Function] = []
        classes: list[ir.ClassDef] = []
        for cls in self.source.classes:
            if cls.name in self.raised:
                classes.append(dataclasses.replace(cls, init=None, fields=self.fields[cls.name]))
                functions.append(self.raising(cls))
            elif cls.name in self.plain:
                classes.append(dataclasses.replace(cls, init=None, methods=(), static_methods=()))
                if cls.name not in self.roots or cls.name in self.made:
                    functions.append(self.constructor(cls))
                own = ir.Param(SELF, t.Class(cls.name))
                functions += [dataclasses.replace(m, name=self.names[cls.name, m.name], params=(own, *m.params)) for m in cls.methods]
                functions += [dataclasses.replace(m, name=self.names[cls.name, m.name]) for m in cls.static_methods]
            else:
                classes.append(cls)
        flat = dataclasses.replace(self.source, functions=(*functions, *self.source.functions), classes=tuple(classes))
        return ir.rewrite(flat, self.change)

    # --- constructors -------------------------------------------------------------------------------------------------

    def raising(self, cls: ir.ClassDef) -> ir.Function:
        """The initialiser of an exception as a function that gives it: its message, then its fields."""
        init = self.initialiser(cls.name)
        assert init is not None
        type_ = t.Class(cls.name)
        given = tuple(ir.Name(p.name, type=p.type) for p in init.params)
        parts = self.parts(cls.name, given)
        made: ir.Expr
        if parts is None or any(f.name not in parts[1] for f in self.fields[cls.name]):
            made = ir.Unsupported("exception", "an exception that is made in steps has no form here", type=type_, span=cls.span)
        else:
            message, values = parts
            fields = tuple(f.name for f in self.fields[cls.name])
            made = Made(cls.name, ("message", *fields), (message, *(values[f] for f in fields)), type=type_)
        return dataclasses.replace(init, name=self.names[cls.name, "__init__"], body=(ir.Return(made),), result=type_)

    def initialiser(self, cls: str) -> ir.Function | None:
        while cls in self.raised:
            if self.raised[cls].init is not None:
                return self.raised[cls].init
            cls = self.raised[cls].base or ""
        return None

    def parts(self, cls: str, args: tuple[ir.Expr, ...]) -> tuple[ir.Expr, dict[str, ir.Expr]] | None:
        """The message and the fields of an exception that is made of such arguments; None: it is not made in one step."""
        init = self.initialiser(cls)
        if init is None:
            text = ir.Const("", type=t.STR)
            return (_text(args[0]) if args else text, {}) if len(args) < 2 else None
        if len(args) != len(init.params):
            return None
        owner = next(c for c in self.chain(cls) if self.raised[c].init is init)
        given = {p.name: a for p, a in zip(init.params, args, strict=True)}
        values: dict[str, ir.Expr] = {}
        # The language keeps the arguments as the exception's own.
        message = _text(args[0]) if len(args) == 1 else None

        def put_in(node: ir.Node) -> ir.Node:
            match node:
                case ir.Name(id=name) if name in given:
                    return given[name]
                case ir.Field(obj=ir.Name(id="self"), name=name) if name in values:
                    return values[name]
                case _:
                    return node

        for s in init.body:
            s = ir.rewrite(s, put_in) if not isinstance(s, ir.Assign) else dataclasses.replace(s, value=ir.rewrite(s.value, put_in))
            match s:
                case ir.ExprStmt(value=ir.MethodCall(obj=ir.Name(id="super"), method="__init__", args=passed)):
                    above = self.parts(self.raised[owner].base or "", passed)
                    if above is None:
                        return None
                    message, more = above
                    values.update(more)
                case ir.Assign(target=ir.Field(obj=ir.Name(id="self"), name=name), value=value) if not _names_self(value):
                    values[name] = value
                case _:
                    return None
        return None if message is None or _names_self(message) else (message, values)

    def chain(self, cls: str) -> list[str]:
        out = []
        while cls in self.raised:
            out.append(cls)
            cls = self.raised[cls].base or ""
        return out

    def constructor(self, cls: ir.ClassDef) -> ir.Function:
        """The initialiser with the fields as variables, up to where the object itself is looked at; then the record and the rest."""
        init = cls.init or ir.Function("__init__", (), t.NONE, ())
        at = next((i for i, s in enumerate(init.body) if _escapes(s)), len(init.body))
        before, rest = init.body[:at], init.body[at:]
        variables = self.variables(init, before)
        values: dict[str, ir.Expr] = {f.name: f.default for f in cls.fields if f.default is not None}
        out: list[ir.Stmt] = []
        declared: set[str] = set()
        for i, s in enumerate(before):
            match s:
                case ir.Assign(target=ir.Field(name=field) as place, value=value) if place.obj == _self(cls):
                    if field not in declared and _settled(field, value, before[i + 1 :]):
                        values[field] = value
                        continue
                case _:
                    pass
            out.extend(self.localised(s, cls, variables, declared))
        values.update({f.name: ir.Name(variables[f.name], type=f.type) for f in cls.fields if f.name in declared})
        type_ = t.Class(cls.name)
        missing = [f.name for f in cls.fields if f.name not in values]
        made: ir.Expr
        if missing:
            made = ir.Unsupported("constructor", f"{missing[0]} is not set where the object is first looked at", type=type_, span=cls.span)
        else:
            order = tuple(f.name for f in cls.fields)
            made = Made(cls.name, order, tuple(values[n] for n in order), type=type_)
        if rest:
            tail = tuple(ir.rewrite(s, lambda n: ir.Return(_self(cls)) if isinstance(n, ir.Return) else n) for s in rest)
            end: ir.Body = (ir.Declare(SELF, type_, made, mutable=False), *tail, ir.Return(_self(cls)))
        else:
            end = (ir.Return(made),)
        name = self.names[cls.name, "__init__"]
        return dataclasses.replace(init, name=name, body=(*out, *end), result=type_, doc="")

    @staticmethod
    def variables(init: ir.Function, body: ir.Body) -> dict[str, str]:
        """Names for the fields while there is no record yet."""
        taken = {p.name for p in init.params} | {n.id for s in init.body for n in ir.walk(s) if isinstance(n, ir.Name)}
        fields = {n.name for s in body for n in ir.walk(s, ir.Field)}
        return {f: f if f not in taken else f"own_{f}" for f in sorted(fields)}

    @staticmethod
    def localised(s: ir.Stmt, cls: ir.ClassDef, variables: dict[str, str], declared: set[str]) -> tuple[ir.Stmt, ...]:
        """A statement of a constructor with variables for fields."""
        own = _self(cls)
        types = {f.name: f.type for f in cls.fields}
        new: tuple[ir.Declare, ...] = ()
        for node in ir.walk(s):
            if isinstance(node, ir.Field) and node.obj == own and node.name not in declared and node.name in types:
                declared.add(node.name)
                new += (ir.Declare(variables[node.name], types[node.name], None, mutable=True),)

        def change(node: ir.Node) -> ir.Node:
            if isinstance(node, ir.Field) and node.obj == own and node.name in types:
                return ir.Name(variables[node.name], type=node.type, span=node.span)
            return node

        changed = ir.rewrite(s, change)
        if isinstance(changed, ir.Assign) and [ir.Name(d.name, type=d.type) for d in new] == [changed.target]:
            return (dataclasses.replace(new[0], value=changed.value, span=s.span),)
        return (*new, changed)

    # --- uses ---------------------------------------------------------------------------------------------------------

    def change(self, node: ir.Node) -> ir.Node:
        match node:
            case ir.MethodCall(obj=obj, method=method, args=args):
                return self.called(obj, method, args, node) or node
            case ir.New(cls=cls, args=args) if cls in self.plain or (cls in self.raised and len(args) == self.arity(cls)):
                return ir.Call(self.names[cls, "__init__"], args, type=node.type, span=node.span)
            case ir.Call(func=func) if "." in func:
                cls, _, method = func.partition(".")
                return dataclasses.replace(node, func=self.names.get((cls, method), func))
            case ir.Op(concept=concept, args=(obj, *_)) if concept in OPERATIONS:
                return self.first_of(OPERATIONS[concept], obj, node) or node
            case ir.Op(concept=concept, args=(obj, *rest)) if concept.startswith("io."):
                text = self.first_of(OPERATIONS["str.of"], obj, obj)
                return node if text is None else dataclasses.replace(node, args=(text, *rest))
            case ir.Formatted(value=obj, conversion="") if not node.spec:
                made = self.first_of(OPERATIONS["str.of"], obj, obj)
                return node if made is None else dataclasses.replace(node, value=made)
            case ir.Length(obj=obj):
                return self.called(obj, "__len__", (), node) or node
            case ir.Truthy(operand=obj):
                size = self.called(obj, "__len__", (), ir.Length(obj, type=t.INT))
                none = ir.Const(0, type=t.INT)
                return self.called(obj, "__bool__", (), node) or (ir.Compare("!=", size, none, type=t.BOOL) if size else node)
            case ir.Compare(op=op, left=left, right=right):
                return self.compared(op, left, right, node) or node
            case ir.Op(concept=concept, args=(items,)) if concept in _SORTS:
                return self.sorted(node, items) or node
            case ir.Op(concept="cmp.min" | "cmp.max" as concept, args=(one, other)):
                both = ir.ListLit((one, other), type=t.List(one.type))
                return self.extreme(node, both, concept == "cmp.max") or node
            case ir.Op(concept="iter.min" | "iter.max" as concept, args=(items,)):
                return self.extreme(node, items, concept == "iter.max") or node
            case _:
                return node

    def arity(self, cls: str) -> int:
        init = self.initialiser(cls)
        return len(init.params) if init is not None else -1

    def called(self, obj: ir.Expr, method: str, args: tuple[ir.Expr, ...], node: ir.Expr) -> ir.Expr | None:
        """A call of a method of a plain class, as one of a function."""
        if not isinstance(obj.type, t.Class):
            return None
        name = self.names.get((self.root(obj.type.name), method))
        return ir.Call(name, (obj, *args), type=node.type, span=node.span) if name is not None else None

    def root(self, cls: str) -> str:
        """The class that has the methods of a class."""
        return self.roots.get(cls, cls)

    def first_of(self, methods: tuple[str, ...], obj: ir.Expr, node: ir.Expr) -> ir.Expr | None:
        text = dataclasses.replace(node, type=t.STR) if isinstance(node, ir.Op) else ir.Op("str.of", (obj,), type=t.STR)
        return next((c for m in methods if (c := self.called(obj, m, (), text)) is not None), None)

    def compared(self, op: str, left: ir.Expr, right: ir.Expr, node: ir.Expr) -> ir.Expr | None:
        if not isinstance(left.type, t.Class) or not isinstance(right.type, t.Class):
            return None
        if self.root(left.type.name) != self.root(right.type.name):
            return None
        wanted = COMPARISONS[op]
        found = self.called(left, wanted, (right,), node)
        if found is None and wanted in MIRRORED:
            found = self.called(right, MIRRORED[wanted], (left,), node)
        if found is None and op == "!=":
            equal = self.called(left, "__eq__", (right,), node)
            found = ir.Not(equal, type=t.BOOL, span=node.span) if equal is not None else None
        if found is None and op in ("==", "!=") and left.type.name in self.plain:
            found = ir.Same(left, right, negated=op == "!=", type=t.BOOL, span=node.span)
        return found

    def sorted(self, node: ir.Op, items: ir.Expr) -> ir.Expr | None:
        """Objects are sorted by their own order."""
        order = self.order(getattr(items.type, "elem", None), node.concept.endswith("_desc"))
        return None if order is None else dataclasses.replace(node, concept=_SORTS[node.concept], args=(items, order))

    def extreme(self, node: ir.Op, items: ir.Expr, largest: bool) -> ir.Expr | None:
        """The first of the objects in their own order."""
        order = self.order(getattr(items.type, "elem", None), largest)
        if order is None:
            return None
        ordered = ir.Op("list.sorted_cmp", (items, order), type=t.List(node.type), span=node.span)
        return ir.Index(ordered, ir.Const(0, type=t.INT), type=node.type, span=node.span)

    def order(self, elem: t.Type | None, descending: bool = False) -> ir.Lambda | None:
        """How objects of a class compare by ``__lt__``."""
        if not isinstance(elem, t.Class):
            return None
        a, b = ir.Name("a", type=elem), ir.Name("b", type=elem)
        less = self.compared("<", a, b, ir.Compare("<", a, b, type=t.BOOL))
        more = self.compared("<", b, a, ir.Compare("<", b, a, type=t.BOOL))
        if less is None or more is None:
            return None
        if descending:
            less, more = more, less
        after = ir.IfExp(more, ir.Const(1, type=t.INT), ir.Const(0, type=t.INT), type=t.INT)
        order = ir.IfExp(less, ir.Const(-1, type=t.INT), after, type=t.INT)
        return ir.Lambda((ir.Param("a", elem), ir.Param("b", elem)), order, type=t.Func((elem, elem), t.INT))


def snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name.strip("_")).lower()


def _self(cls: ir.ClassDef) -> ir.Name:
    return ir.Name(SELF, type=t.Class(cls.name))


def _escapes(s: ir.Stmt) -> bool:
    """Does a statement look at the object other than at its fields, or leave the constructor?"""
    nodes = list(ir.walk(s))
    if any(isinstance(n, ir.Return | ir.FunctionDef) for n in nodes):
        return True
    if any(isinstance(n, ir.Lambda) and any(isinstance(x, ir.Name) and x.id == SELF for x in ir.walk(n)) for n in nodes):
        return True
    fields = sum(isinstance(n, ir.Field) and isinstance(n.obj, ir.Name) and n.obj.id == SELF for n in nodes)
    return fields != sum(isinstance(n, ir.Name) and n.id == SELF for n in nodes)


def _settled(field: str, value: ir.Expr, rest: ir.Body) -> bool:
    """May a field's value stand in the record itself: nothing that comes between looks at the field or changes what the value says?"""
    if any(isinstance(n, ir.Name) and n.id == SELF for n in ir.walk(value)):
        return False
    if any(
        isinstance(n, ir.Call | ir.MethodCall | ir.CallValue | ir.New | ir.Field | ir.Op | ir.Index | ir.Lookup) for n in ir.walk(value)
    ):
        return not rest
    names = {n.id for n in ir.walk(value) if isinstance(n, ir.Name)}
    for s in rest:
        for node in ir.walk(s):
            if isinstance(node, ir.Field) and node.name == field:
                return False
            if isinstance(node, ir.Assign) and isinstance(node.target, ir.Name) and node.target.id in names:
                return False
    return True
