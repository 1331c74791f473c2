"""Changes in place as new values of variables: for targets whose data does not change.

``xs.append(v)`` becomes ``xs = append(xs, v)``, ``d[k][i] += 1`` a new ``d``; a function that changes a parameter gives the changed
value back beside its result, and its callers take it. In what comes out of it

- an ``Op`` of a concept that changes its first operand is a value: the changed operand, or, where the concept has a result, the
  pair (result, changed operand); its type says so;
- ``Updated`` is a container with one element replaced;
- a call of a function with a ``Shape`` gives its result and the changed arguments, as ``Shape.gives`` orders them;
- every ``Assign`` has a Name or a TupleLit of Names as its target, and no expression but a call, an operation that prints or reads
  and a ``Raise`` has an effect; ``Assigned``, ``Block`` and ``Assert`` are gone.

Where objects are references, a field is assigned in place: ``Assign`` may then have a Field as its target, and an object that a
function changes is not given back.

A variable of the module that is assigned or changed is a ``Cell`` wherever it is looked at, and is ``Stored`` anew.

Second names of one container have to be merged or refused before (``copies``, ``paths``), and parameters split that are assigned
anew (``parameters``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TypeVar

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.frozen import dataclass
from dragoman.transpile.passes.cells import in_cells
from dragoman.transpile.passes.comprehensions import lower_comprehensions
from dragoman.transpile.passes.effects import mark_parameters
from dragoman.transpile.passes.lifting import lift_functions
from dragoman.transpile.passes.lowering import Fresh
from dragoman.transpile.passes.order import acts_with, impure_functions, text_in_turn
from dragoman.transpile.passes.parameters import SUFFIX
from dragoman.transpile.passes.terms import Cell, Handle, Held, NewCell, Ref, Stored, bound_names

#: What advances an iterator changes it, though the source keeps no account of it.
ADVANCES = frozenset({"iter.next", "iter.next_or"})
F = TypeVar("F", bound=ir.Node)
#: What can be changed in place.
_CHANGEABLE = t.List | t.Dict | t.Set | t.Class | t.Iter | t.Optional | t.Union | t.AnyT


@dataclass(frozen=True, slots=True)
class Updated(ir.Expr):
    """The container of ``place`` (an Index, a Lookup or a Field) with ``value`` at that place."""

    place: ir.Expr
    value: ir.Expr


@dataclass(frozen=True, slots=True)
class Shape:
    """What a function gives: its result, unless it has none or only ever gives a changed parameter back, and the parameters that it changes."""

    result: t.Type
    changed: tuple[int, ...]
    types: tuple[t.Type, ...]
    #: The result is always the changed parameter at this position.
    same: int | None = None
    #: The changed parameters that are cells (see ``cells``): they are not given back.
    cells: frozenset[int] = frozenset()

    @property
    def plain(self) -> bool:
        return not self.changed

    @property
    def has_result(self) -> bool:
        return self.same is None and not isinstance(self.result, t.NoneT)

    @property
    def given(self) -> tuple[int, ...]:
        """The positions of the changed parameters that are given back."""
        return tuple(i for i in self.changed if i not in self.cells)

    @property
    def gives(self) -> t.Type:
        """The type of all that is given."""
        types = (*([self.result] if self.has_result else []), *(self.types[i] for i in self.given))
        return t.NONE if not types else types[0] if len(types) == 1 else t.Tuple(types)


def shapes(module: ir.Module, references: bool = False) -> dict[str, Shape]:
    """The shapes of a module's functions and, as ``.name`` and ``root.name``, of its methods, whose first parameter is ``self``.

    One name changes its object in all classes or in none; its types may differ between classes that have nothing to do with each other.
    """
    out = {f.name: _shape(f, f.params, references) for f in module.functions}
    changing = changing_methods(module)
    bases = {c.name: c.base or "" for c in module.classes}
    for cls in module.classes:
        own = ir.Param("self", t.Class(cls.name))
        for method in cls.methods:
            params = (ir.replaced(own, mutated=method.name in changing), *method.params)
            out[f".{method.name}"] = out[f"{_family(cls.name, bases)}.{method.name}"] = _shape(method, params)
        out.update({f"{cls.name}.{f.name}": _shape(f, f.params) for f in cls.static_methods})
        if cls.init is not None:
            out[".__init__"] = Shape(t.NONE, (0,), (own.type, *(p.type for p in cls.init.params)))
    return out


def _family(cls: str, bases: Mapping[str, str]) -> str:
    """The key of a class's family in the shapes of methods."""
    while bases.get(cls) in bases:
        cls = bases[cls]
    return f"{cls} family"


def changing_methods(module: ir.Module) -> frozenset[str]:
    """Methods that change their object, directly or by calling others of it; one name has one shape in all classes."""
    found: set[str] = set()
    while True:
        before = len(found)
        for cls in module.classes:
            for method in cls.methods:
                nodes = [n for s in method.body for n in ir.walk(s)]
                calls = {n.method for n in nodes if isinstance(n, ir.MethodCall) and _root(n.obj) == "self"}
                if any(map(_changes_self, nodes)) or calls & found:
                    found.add(method.name)
        if len(found) == before:
            return frozenset(found)


def _changes_self(node: ir.Node) -> bool:
    match node:
        case ir.Assign(target=ir.Index() | ir.Lookup() | ir.Field() as target):
            return _root(target) == "self"
        case ir.Assign(target=ir.TupleLit(items=items)):
            return any(_root(i) == "self" for i in items if not isinstance(i, ir.Name))
        case ir.Op(args=(first, *_)) if changes(node):
            return _root(first) == "self"
        case _:
            return False


def _shape(function: ir.Function, params: Sequence[ir.Param], references: bool = False) -> Shape:
    changed = tuple(
        i
        for i, p in enumerate(params)
        if p.mutated and (isinstance(p.type, _CHANGEABLE) or p.binding == "shared") and not (references and is_object(p.type))
    )
    returns = [n for s in function.body for n in ir.walk(s, ir.Return)]
    same = None
    if returns and function.body and not any(ir.holds(s, ir.FunctionDef) for s in function.body):
        for i in changed:
            always = all(isinstance(r.value, ir.Name) and r.value.id == params[i].name for r in returns)
            if always and params[i].type == function.result and not falls(function.body):
                same = i
    return Shape(function.result, changed, tuple(p.type for p in params), same)


def is_object(type_: t.Type) -> bool:
    """Are values of a type objects of a class, or nothing?"""
    return isinstance(type_.inner if isinstance(type_, t.Optional) else type_, t.Class)


def falls(body: ir.Body) -> bool:
    """Can the end of these statements be reached?"""
    if not body:
        return True
    match body[-1]:
        case ir.Return() | ir.Raise() | ir.Break() | ir.Continue():
            return False
        case ir.If(then=then, orelse=orelse):
            return falls(then) or falls(orelse)
        case ir.Try(body=inner, handlers=handlers, orelse=orelse, final=final):
            if final and not falls(final):
                return False
            return (falls(inner) and falls(orelse)) or any(falls(h.body) for h in handlers)
        case ir.While(cond=ir.Const(value=True), body=inner):
            return _breaks(inner)
        case _:
            return True


def _breaks(body: ir.Body) -> bool:
    for s in body:
        match s:
            case ir.Break():
                return True
            case ir.If(then=then, orelse=orelse):
                if _breaks(then) or _breaks(orelse):
                    return True
            case ir.Try(body=inner, handlers=handlers, orelse=orelse, final=final):
                if any(map(_breaks, (inner, orelse, final, *(h.body for h in handlers)))):
                    return True
            case _:
                pass
    return False


def changes(node: ir.Node) -> bool:
    """Is a node an operation that changes its first operand?"""
    if not isinstance(node, ir.Op):
        return False
    concept = loader.concepts().get(node.concept)
    return node.concept in ADVANCES or (concept is not None and bool(concept.mutates))


def _root(place: ir.Expr) -> str | None:
    """The variable that holds a place."""
    while True:
        match place:
            case ir.Name(id=name):
                return name
            case ir.Index(obj=obj) | ir.Lookup(obj=obj) | ir.Field(obj=obj) | ir.Coerce(operand=obj):
                place = obj
            case ir.Op(concept="dict.setdefault" | "dict.get" | "dict.get_or", args=(obj, *_)):
                place = obj
            case _:
                return None


def lift_by_value(module: ir.Module) -> ir.Module:
    """Nested functions as functions of the module: what they capture is a parameter, and what they assign is given back.

    Marks the parameters that functions change (``Param.mutated``); an assigned one that is given back is ``shared``.
    """
    flat = lift_functions(module, one_namespace=True)
    lifted = mark_parameters(flat, changing_methods(flat))
    if flat is module:
        return lifted
    before = {name for name, type_ in _variables(module) if isinstance(type_, t.List) and type_.fixed}
    cells = {name for name, type_ in _variables(lifted) if isinstance(type_, t.List) and type_.fixed} - before
    if not cells:
        return lifted

    def is_cell(node: ir.Node) -> bool:
        return isinstance(node, ir.Name) and node.id in cells and isinstance(node.type, t.List) and node.type.fixed

    def refused(node: ir.Node) -> ir.Node:
        if isinstance(node, ir.Lambda) and any(is_cell(n) for n in ir.walk(node)):
            return ir.Unsupported("closure", "a function value captures a variable that changes", type=node.type, span=node.span)
        return node

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.Index(obj=ir.Name(id=name) as obj) if is_cell(obj):
                return ir.Name(name, type=node.type, span=node.span)
            case ir.Declare(name=name, type=t.List(elem=elem, fixed=True), value=ir.ListLit(items=(value,))) if name in cells:
                nothing = isinstance(value.type, t.NoneT) and not isinstance(elem, t.NoneT | t.Optional)
                return ir.replaced(node, type=elem, value=None if nothing else value, mutable=True)
            case ir.Param(name=name, type=t.List(elem=elem, fixed=True)) if name in cells:
                return ir.replaced(node, type=elem, binding="shared")
            case _:
                return node

    def passed(node: ir.Node) -> ir.Node:
        if is_cell(node):
            assert isinstance(node, ir.Name)
            assert isinstance(node.type, t.List)
            return ir.replaced(node, type=node.type.elem)
        return node

    # Elements of cells first: what is left of the cells is passed on whole.
    return ir.rewrite(ir.rewrite(ir.rewrite(lifted, refused), change), passed)


def _variables(module: ir.Module) -> Iterator[tuple[str, t.Type]]:
    yield from ((n.name, n.type) for n in ir.walk(module, ir.Declare))
    yield from ((n.name, n.type) for n in ir.walk(module, ir.Param))


def rebind(
    module: ir.Module, known: Mapping[str, Shape], references: bool = False, cells: Mapping[str, frozenset[str]] | None = None
) -> ir.Module:
    """The module without changes in place. ``known`` are the shapes of all that it calls (``shapes``).

    With ``references``, objects of classes are changed in place all the same. ``cells`` says which local variables of functions, of
    methods (``class.method``) and of the main program (of no name) are cells.
    """
    rebinder = _Rebinder(module, known, references, cells or {})
    lowered = lower_comprehensions(module, lambda comp: rebinder.changing_inside(comp))
    if lowered is not module:
        module = lowered
        rebinder = _Rebinder(module, known, references, cells or {})
    functions = tuple(f if f.external else rebinder.function(f, known.get(f.name)) for f in module.functions)
    classes = tuple(c if c.external else rebinder.cls(c) for c in module.classes)
    main = rebinder.function(ir.Function("", (), t.NONE, module.main), None).body
    return with_cells(ir.replaced(module, functions=functions, classes=classes, main=main))


def cells(module: ir.Module) -> frozenset[str]:
    """The variables of a module that its functions or its main program change."""
    return frozenset(n.place.name for n in ir.walk(module, Stored) if isinstance(n.place, Cell))


def with_cells(module: ir.Module) -> ir.Module:
    """The variables of the module that change as cells wherever they are looked at."""
    changing = cells(module)
    if not changing:
        return module

    def looked_at(node: F) -> F:
        own = changing - bound_in(node)
        return ir.rewrite(node, lambda n: Cell(n.id, type=n.type, span=n.span) if isinstance(n, ir.Name) and n.id in own else n)

    def within(cls: ir.ClassDef) -> ir.ClassDef:
        init = None if cls.init is None else looked_at(cls.init)
        methods, static = tuple(map(looked_at, cls.methods)), tuple(map(looked_at, cls.static_methods))
        return ir.replaced(cls, init=init, methods=methods, static_methods=static)

    return ir.replaced(
        module,
        functions=tuple(map(looked_at, module.functions)),
        classes=tuple(map(within, module.classes)),
        constants=tuple(map(looked_at, module.constants)),
        main=tuple(map(looked_at, module.main)),
    )


def bound_in(node: ir.Node) -> frozenset[str]:
    """The names that are variables of a function itself."""
    if not isinstance(node, ir.Function):
        return frozenset()
    targets = (n.target for n in ir.walk(node, ir.ForEach, ir.Clause) if isinstance(n, ir.ForEach | ir.Clause))
    own = {n.name for n in ir.walk(node, ir.Param, ir.Declare) if isinstance(n, ir.Param | ir.Declare)}
    own |= {n.var for n in ir.walk(node, ir.ForRange)}
    return frozenset(own | {n.id for target in targets for n in bound_names(target)})


class _Refused(Exception):
    """What cannot be said by rebinding; becomes an ``Unsupported`` of the function."""

    def __init__(self, why: str, node: ir.Node) -> None:
        super().__init__(why)
        self.why, self.span = why, node.span


class _Rebinder:
    def __init__(self, module: ir.Module, known: Mapping[str, Shape], references: bool, local: Mapping[str, frozenset[str]]) -> None:
        self._fresh = Fresh(module)
        self.references = references
        #: Variables of its own.
        self.made: set[str] = {"_"}
        self.known = known
        #: Variables of functions that are cells, and those of the function at hand.
        self.local = local
        self.cells: frozenset[str] = frozenset()
        #: Variables of the module, which functions share.
        self.constants = frozenset(d.name for d in module.constants)
        self.bases = {c.name: c.base or "" for c in module.classes}
        self.module = module

    @cached_property
    def impure(self) -> frozenset[str]:
        """Functions that may change what others hold."""
        return impure_functions(self.module, raising=False)

    def fresh(self, stem: str) -> str:
        name = self._fresh(stem)
        self.made.add(name)
        return name

    # --- declarations -------------------------------------------------------------------------------------------------

    def function(self, function: ir.Function, shape: Shape | None, params: tuple[ir.Param, ...] | None = None, of: str = "") -> ir.Function:
        shape = shape or _shape(function, function.params, self.references)
        params = function.params if params is None else params
        if function.is_generator and shape.changed:
            changing = ir.Unsupported("generator", "a generator changes what it is given", type=t.NONE, span=function.span)
            return ir.replaced(function, body=(ir.ExprStmt(changing),))
        given = tuple(ir.Name(params[i].name, type=params[i].type) for i in shape.given)
        outer = self.constants
        self.constants = outer - bound_in(ir.replaced(function, params=params)) if outer and function.name else outer
        handed = frozenset(params[i].name for i in shape.cells)
        self.cells = handed | self.local.get(of + function.name, frozenset())
        body = self.guarded(function.body)
        self.constants = outer
        if shape.changed:
            anew = _assigned_in(function.body) & {params[i].name for i in shape.changed if params[i].binding != "shared"}
            if anew:
                why = f"{min(anew)} is changed for the caller and assigned anew, which can't be told apart by values"
                body = (ir.ExprStmt(ir.Unsupported("alias", why, type=t.NONE, span=function.span)),)
            body = _returning(body, shape, given)
        function = ir.replaced(_short_names(ir.replaced(function, body=body)), result=shape.gives)
        return in_cells(function, self.cells, handed, self.fresh) if self.cells else function

    def cls(self, cls: ir.ClassDef) -> ir.ClassDef:
        own = ir.Param("self", t.Class(cls.name))

        def method(m: ir.Function) -> ir.Function:
            shape = self.known.get(f"{_family(cls.name, self.bases)}.{m.name}") or self.known.get(f".{m.name}")
            return self.function(m, shape, (own, *m.params), f"{cls.name}.")

        init = cls.init
        if init is not None:
            shape = Shape(t.NONE, (0,), (own.type, *(p.type for p in init.params)))
            init = self.function(init, shape, (own, *init.params))
        static = tuple(self.function(m, self.known.get(f"{cls.name}.{m.name}"), of=f"{cls.name}.") for m in cls.static_methods)
        return ir.replaced(cls, init=init, methods=tuple(map(method, cls.methods)), static_methods=static)

    def guarded(self, body: ir.Body) -> ir.Body:
        """The statements rebound, or one that says why they cannot be."""
        try:
            return self.body(body)
        except _Refused as refused:
            return (ir.ExprStmt(ir.Unsupported("rebinding", refused.why, type=t.NONE, span=refused.span), span=refused.span),)

    def changing_inside(self, node: ir.Node) -> bool:
        return any(self.changing(n) or isinstance(n, ir.Assigned) for n in ir.walk(node, ir.Assigned, ir.Op, ir.Call, ir.MethodCall))

    def changing(self, node: ir.Node) -> bool:
        return changes(node) or not self.shape(node).plain

    def shape(self, node: ir.Node) -> Shape:
        match node:
            case ir.Call(func=func):
                return self.known.get(func, _PLAIN)
            case ir.MethodCall(obj=obj, method=method):
                known = self.known.get(f"{_family(obj.type.name, self.bases)}.{method}") if isinstance(obj.type, t.Class) else None
                return known or self.known.get(f".{method}", _PLAIN)
            case _:
                return _PLAIN

    # --- statements ---------------------------------------------------------------------------------------------------

    def body(self, body: ir.Body) -> ir.Body:
        return tuple(new for s in body for new in self.statement(s))

    def statement(self, s: ir.Stmt) -> Iterable[ir.Stmt]:
        match s:
            case ir.ExprStmt(value=value):
                before, e = self.pure(value, unused=True)
                return before if isinstance(e, ir.Name | ir.Const) else (*before, ir.replaced(s, value=e))
            case ir.Declare(value=None):
                return (s,)
            case ir.Declare(name=name, type=type_, value=ir.Expr() as value):
                before, e = self.pure(value, into=ir.Name(name, type=type_))
                return before if e == ir.Name(name, type=type_) and before else (*before, ir.replaced(s, value=e))
            case ir.Assign(target=ir.Name() as target, value=value):
                if target.id in self.constants:
                    before, e = self.pure(value)
                    return (*before, self.store(target, e, s))
                before, e = self.pure(value, into=target)
                return before if e == target and before else (*before, ir.replaced(s, value=e))
            case ir.Assign(target=ir.TupleLit() as target, value=value):
                return self.parallel(s, target, value)
            case ir.Assign(target=target, value=value):
                before, e = self.pure(value)
                steady, place = self.steady(target)
                if (_changed(steady) and not isinstance(e, ir.Const)) or self.changed_by(place, (e,)):
                    before, e = self.kept(before, e)
                return (*before, *steady, self.store(place, e, s))
            case ir.Unpack(target=target, value=value):
                before, e = self.pure(value)
                return (*before, ir.Assign(target, e, span=s.span))
            case ir.If(cond=cond):
                before, e = self.pure(cond)
                return (*before, ir.replaced(s, cond=e, then=self.body(s.then), orelse=self.body(s.orelse)))
            case ir.While(cond=cond):
                before, e = self.pure(cond)
                if before:
                    leave = ir.If(_negated(e), (ir.Break(),))
                    return (ir.While(ir.Const(True, type=t.BOOL), (*before, leave, *self.body(s.body)), span=s.span),)
                return (ir.replaced(s, cond=e, body=self.body(s.body)),)
            case ir.ForEach() | ir.ForRange() if _assigned_in((ir.replaced(s, body=()),)) & self.constants:
                raise _Refused("a loop counts by a variable of the module", s)
            case ir.ForRange():
                before, (start, stop, step) = self.operands((s.start, s.stop, s.step))
                return (*before, ir.replaced(s, start=start, stop=stop, step=step, body=self.body(s.body)))
            case ir.ForEach(iterable=iterable):
                before, e = self.pure(iterable)
                return (*before, ir.replaced(s, iterable=e, body=self.body(s.body)))
            case ir.Return(value=ir.Expr() as value):
                before, e = self.pure(value)
                return (*before, ir.replaced(s, value=e))
            case ir.Raise(exception=ir.Expr() as value):
                before, e = self.pure(value)
                return (*before, ir.replaced(s, exception=e))
            case ir.Try():
                handlers = tuple(ir.replaced(h, body=self.body(h.body)) for h in s.handlers)
                parts = {n: self.body(getattr(s, n)) for n in ("body", "orelse", "final")}
                return (ir.replaced(s, handlers=handlers, body=parts["body"], orelse=parts["orelse"], final=parts["final"]),)
            case ir.Assert(cond=cond, message=message):
                failed = ir.New("AssertionError", () if message is None else (message,), type=t.Class("AssertionError"))
                return self.statement(ir.If(_negated(cond), (ir.Raise(failed, span=s.span),), span=s.span))
            case ir.Yield(value=value):
                before, e = self.pure(value)
                return (*before, ir.replaced(s, value=e))
            case ir.FunctionDef():
                raise _Refused(f"{type(s).__name__} has no form by values here", s)
            case _:
                return (s,)

    def parallel(self, s: ir.Assign, target: ir.TupleLit, value: ir.Expr) -> Iterable[ir.Stmt]:
        """``a, xs[i] = …``: names for what goes into places, then the places in order."""
        before, e = self.pure(value)
        after: list[ir.Stmt] = []

        def named(item: ir.Expr) -> ir.Expr:
            if isinstance(item, ir.TupleLit):
                return ir.replaced(item, items=tuple(map(named, item.items)))
            if isinstance(item, ir.Name) and item.id not in self.constants:
                return item
            name = ir.Name(self.fresh("value"), type=item.type)
            later = frozenset(n.id for n in bound_names(ir.TupleLit(target.items[target.items.index(item) + 1 :])) if item in target.items)
            if isinstance(item, ir.Field) and self.references and not _same_after(item.obj, later):
                # The object is meant as it is before the names beside it get their values.
                more, holder = self.held(item.obj)
                before.extend(more)
                item = ir.replaced(item, obj=holder)
            steady, place = self.steady(item)
            after.extend((*steady, self.store(place, name, s)))
            return name

        new = named(target)
        return (*before, ir.replaced(s, target=new, value=e), *after)

    def held(self, e: ir.Expr) -> tuple[list[ir.Stmt], ir.Name]:
        """An expression's value in a variable of its own, whatever becomes of those that it mentions."""
        before, value = self.pure(e)
        name = ir.Name(self.fresh("held"), type=e.type)
        return [*before, ir.Declare(name.id, e.type, value, mutable=False, span=e.span)], name

    def store(self, place: ir.Expr, value: ir.Expr, at: ir.Node) -> ir.Stmt:
        """The assignment that puts a value at a place of a variable."""
        match place:
            case ir.Name(id=name):
                if name in self.constants:
                    stored = Stored(Cell(name, type=place.type), value, type=t.NONE, span=at.span)
                    return ir.ExprStmt(stored, span=at.span)
                return ir.Assign(place, value, span=at.span)
            case ir.Field() if self.references:
                return ir.Assign(place, value, span=at.span)
            case ir.Index(obj=obj) | ir.Lookup(obj=obj) | ir.Field(obj=obj):
                return self.store(obj, Updated(place, value, type=obj.type, span=at.span), at)
            case ir.Coerce(operand=operand):
                return self.store(operand, ir.Coerce(value, type=operand.type), at)
            case _:
                raise _Refused("what is changed here is held by no variable", at)

    def changed_by(self, place: ir.Expr, values: Iterable[ir.Expr]) -> bool:
        """May what the values call change the container of a place meanwhile? The place is looked at after them."""
        shared = _root(place) in self.constants or (self.references and _reads_field(place))
        return shared and any(acts_with(v, self.impure) for v in values)

    def steady(self, place: ir.Expr) -> tuple[list[ir.Stmt], ir.Expr]:
        """A place whose keys can be written twice, and what must come before it."""
        match place:
            case ir.Index(obj=obj, index=key) | ir.Lookup(obj=obj, key=key):
                before, holder = self.steady(obj)
                more, key = self.pure(key)
                if not _simple(key):
                    more, key = self.kept(more, key, "key" if isinstance(place, ir.Lookup) else "index")
                field = "index" if isinstance(place, ir.Index) else "key"
                return [*before, *more], ir.replaced(place, obj=holder, **{field: key})
            case ir.Field(obj=obj) | ir.Coerce(operand=obj):
                before, holder = self.steady(obj)
                field = "obj" if isinstance(place, ir.Field) else "operand"
                return before, ir.replaced(place, **{field: holder})
            case ir.Op(concept="dict.setdefault", args=(d, key, default)):
                # Made where it is missing, then an entry like any other.
                before, entry = self.steady(ir.Lookup(d, key, on_fail="unreachable", type=place.type))
                assert isinstance(entry, ir.Lookup)
                more, start = self.pure(default)
                there = ir.Op("dict.contains", (entry.obj, entry.key), type=t.BOOL)
                put = self.store(entry, start, place)
                return [*before, ir.If(ir.Not(there, type=t.BOOL), (*more, put))], entry
            case ir.Op(concept="dict.get" | "dict.get_or", args=(d, key, *_)):
                return self.steady(ir.Lookup(d, key, type=place.type))
            case ir.Name():
                return [], place
            case ir.IfExp() | ir.Select():
                raise _Refused("what is changed here is one of several containers", place)
            case _:
                # Nobody else holds it: a variable of its own.
                before, e = self.pure(place)
                return self.kept(before, e)

    def kept(self, before: Iterable[ir.Stmt], e: ir.Expr, stem: str = "value") -> tuple[list[ir.Stmt], ir.Expr]:
        """The expression in a variable."""
        if isinstance(e, ir.Name):
            return [*before], e
        name = ir.Name(self.fresh(stem), type=e.type)
        return [*before, ir.Declare(name.id, e.type, e, mutable=False, span=e.span)], name

    # --- expressions --------------------------------------------------------------------------------------------------

    def pure(self, e: ir.Expr, into: ir.Name | None = None, unused: bool = False) -> tuple[list[ir.Stmt], ir.Expr]:
        """An expression without changes, after the statements that make them. A result goes ``into`` a variable where one is given."""
        if not _has_any(e, self):
            return [], e
        match e:
            case ir.Assigned(name=name, value=value):
                before, inner = self.pure(value)
                target = ir.Name(name, type=e.type)
                return [*before, self.store(target, inner, e)], target
            case ir.Block(stmts=stmts, value=value):
                before, inner = self.pure(value, into)
                return [*self.body(stmts), *before], inner
            case ir.BoolOp(op=op, items=items) if any(_has_any(i, self) for i in items[1:]):
                return self.short_circuit(e, op, items)
            case ir.IfExp(cond=cond, then=then, orelse=orelse) if _has_any(then, self) or _has_any(orelse, self):
                before, test = self.pure(cond)
                result = into or ir.Name(self.fresh("value"), type=e.type)
                choose = ir.If(test, tuple(self.assigned(result, then)), tuple(self.assigned(result, orelse)), span=e.span)
                return [*before, choose], result
            case ir.Select(op=op, left=left, right=right) if _has_any(right, self):
                before, first = self.kept(*self.pure(left))
                truth = first if isinstance(first.type, t.Bool) else ir.Truthy(first, type=t.BOOL)
                plain: ir.Expr = first if first.type == e.type else ir.Coerce(first, type=e.type)
                then, orelse = (plain, right) if op == "or" else (right, plain)
                more, value = self.pure(ir.IfExp(truth, then, orelse, type=e.type, span=e.span), into)
                return [*before, *more], value
            case ir.Lambda():
                return self.function_value(e)
            case ir.Comp():
                raise _Refused("a comprehension that changes something can't be told by values", e)
            case ir.Op(concept="driver.attempt" | "driver.attempt_none"):
                return self.attempt(e, into)
            case ir.Op() if changes(e):
                return self.operation(e, into, unused)
            case ir.Call() | ir.MethodCall() if self.changing(e):
                return self.call(e, into, unused)
            case ir.Interp(parts=parts):
                # The text of what changes later on is made before.
                parts = tuple(map(text_in_turn, parts)) if _has_any(e, self) else parts
                values = [p.value for p in parts if isinstance(p, ir.Formatted)]
                before, done = self.operands(values)
                rest = iter(done)
                new = tuple(ir.replaced(p, value=next(rest)) if isinstance(p, ir.Formatted) else p for p in parts)
                return before, ir.replaced(e, parts=new)
            case _:
                children = [c for c in ir.child_nodes(e) if isinstance(c, ir.Expr)]
                before, done = self.operands(children)
                return before, with_operands(e, children, done)

    def operands(self, operands: Sequence[ir.Expr]) -> tuple[list[ir.Stmt], list[ir.Expr]]:
        """Operands in order: what a later one changes is read before, in a variable."""
        out: list[ir.Stmt] = []
        done: list[ir.Expr] = []
        for operand in operands:
            before, e = self.pure(operand)
            if before:
                touched = _assigned_in(tuple(before))
                for i, earlier in enumerate(done):
                    if not _same_after(earlier, touched) or (self.references and _reads_field(earlier)):
                        more, done[i] = self.kept([], earlier)
                        out.extend(more)
            out.extend(before)
            done.append(e)
        return out, done

    def assigned(self, target: ir.Name, value: ir.Expr) -> list[ir.Stmt]:
        before, e = self.pure(value, target)
        return before if e == target and before else [*before, ir.Assign(target, e, span=value.span)]

    def short_circuit(self, e: ir.BoolOp, op: str, items: tuple[ir.Expr, ...]) -> tuple[list[ir.Stmt], ir.Expr]:
        """A flag that is refined while it is undecided."""
        cut = next(i for i, item in enumerate(items) if i and _has_any(item, self))
        flag = ir.Name(self.fresh("holds"), type=t.BOOL)
        first = items[0] if cut == 1 else ir.replaced(e, items=items[:cut])
        rest = items[cut] if cut + 1 == len(items) else ir.replaced(e, items=items[cut:])
        going = flag if op == "and" else ir.Not(flag, type=t.BOOL)
        return [*self.assigned(flag, first), ir.If(going, tuple(self.assigned(flag, rest)), span=e.span)], flag

    def function_value(self, e: ir.Lambda) -> tuple[list[ir.Stmt], ir.Expr]:
        """A lambda may change what it gets itself."""
        before, body = self.pure(e.body)
        own = {p.name for p in e.params} | {n.name for s in before for n in ir.walk(s, ir.Declare)}
        if _assigned_in(tuple(before)) - own - self.made:
            raise _Refused("a function value changes a variable around it", e)
        return [], ir.replaced(e, body=ir.Block(tuple(before), body, type=body.type, span=e.span))

    def attempt(self, e: ir.Op, into: ir.Name | None) -> tuple[list[ir.Stmt], ir.Expr]:
        """A driver's call: the outcome, and the arguments as the call leaves them."""
        (thunk,) = e.args
        assert isinstance(thunk, ir.Lambda)
        before, body = self.pure(thunk.body, unused=e.concept == "driver.attempt_none")
        touched = list({n.id: n for n in _names_of(before) if n.id not in self.made | self.cells}.values())
        if not touched:
            match before:
                case [ir.Assign(target=ir.Name() as result, value=called)]:
                    body = ir.rewrite(body, lambda n: called if n == result else n)
                case [ir.ExprStmt(value=called)]:
                    body = called
                case _:
                    body = ir.Block(tuple(before), body, type=body.type)
            return [], ir.replaced(e, args=(ir.replaced(thunk, body=body),))
        text = body if e.concept == "driver.attempt" else ir.Op("codec.none", (ir.Const(None, type=t.NONE),), type=t.STR)
        given = ir.TupleLit((text, *touched), type=t.Tuple((t.STR, *(n.type for n in touched))))
        inner = ir.Block(tuple(before), given, type=given.type)
        call = ir.Lambda((), inner, type=t.Func((), given.type))
        outcome = into or ir.Name(self.fresh("outcome"), type=t.STR)
        kept = ir.TupleLit(tuple(touched), type=t.Tuple(tuple(n.type for n in touched)))
        value = ir.Op("driver.attempt_changing", (call, kept), type=given.type)
        return [ir.Assign(ir.TupleLit((outcome, *touched), type=given.type), value)], outcome

    def operation(self, e: ir.Op, into: ir.Name | None, unused: bool) -> tuple[list[ir.Stmt], ir.Expr]:
        """An operation that changes its first operand."""
        if unused and e.concept == "dict.setdefault":
            made, _ = self.steady(e)
            return made, ir.Const(None, type=t.NONE)
        steady, place = self.steady(e.args[0])
        before, rest = self.operands(e.args[1:])
        if self.changed_by(place, rest):
            for i, operand in enumerate(rest):
                before, rest[i] = self.kept(before, operand)
        if isinstance(e.type, t.NoneT):
            changed = ir.replaced(e, args=(place, *rest), type=place.type)
            return [*steady, *before, self.store(place, changed, e)], ir.Const(None, type=t.NONE)
        both = t.Tuple((e.type, place.type))
        value = ir.replaced(e, args=(place, *rest), type=both)
        # ``node = node.children.setdefault(…)``: the old node is still wanted.
        free = into is not None and (isinstance(place, ir.Name) or _root(place) != into.id)
        result = into if into is not None and free and into.type == e.type else self.result_of(e, unused)
        if isinstance(place, ir.Name) and place.id not in self.constants:
            return [*steady, *before, ir.Assign(ir.TupleLit((result, place), type=both), value, span=e.span)], result
        changed_name = ir.Name(self.fresh("rest"), type=place.type)
        taken = ir.Assign(ir.TupleLit((result, changed_name), type=both), value, span=e.span)
        return [*steady, *before, taken, self.store(place, changed_name, e)], result

    def call(self, e: ir.Call | ir.MethodCall, into: ir.Name | None, unused: bool) -> tuple[list[ir.Stmt], ir.Expr]:
        """A call of a function that changes arguments."""
        shape = self.shape(e)
        inherited = isinstance(e, ir.MethodCall) and isinstance(e.obj, ir.Name) and e.obj.id == "super"
        own = ir.Name("self", type=shape.types[0]) if inherited else None
        args = e.args if isinstance(e, ir.Call) else (own or e.obj, *e.args)
        out: list[ir.Stmt] = []
        after: list[ir.Stmt] = []
        done: list[ir.Expr] = []
        for i, arg in enumerate(args):
            if i in shape.cells:
                value = self.cell(arg, out, after)
                done.append(value)
                continue
            before, value = self.steady(arg) if i in shape.changed else self.pure(arg)
            if before:
                touched = _assigned_in(tuple(before))
                for k, earlier in enumerate(done):
                    same = _same_after(earlier, touched) and not (self.references and _reads_field(earlier))
                    if k not in shape.changed and not same:
                        more, done[k] = self.kept([], earlier)
                        out.extend(more)
            out.extend(before)
            done.append(value)
        if any(self.changed_by(done[i], done[i + 1 :]) for i in shape.changed):
            for i in sorted(set(range(len(done))).difference(shape.changed, shape.cells)):
                out, done[i] = self.kept(out, done[i])
        call: ir.Expr
        if isinstance(e, ir.Call):
            call = ir.replaced(e, args=tuple(done), type=shape.gives)
        else:
            call = ir.replaced(e, obj=e.obj if inherited else done[0], args=tuple(done[1:]), type=shape.gives)
        targets: list[ir.Name] = []
        result: ir.Expr = ir.Const(None, type=t.NONE)
        if shape.has_result:
            free = into is not None and all(isinstance(done[i], ir.Name) or _root(done[i]) != into.id for i in shape.given)
            result = into if into is not None and free and into.type == e.type else self.result_of(e, unused)
            assert isinstance(result, ir.Name)
            targets.append(result)
        for i in shape.given:
            place = done[i]
            if isinstance(place, ir.Name) and place.id not in self.constants:
                if place.id in {n.id for n in targets}:
                    raise _Refused(f"{place.id} is changed as two arguments at once", e)
                targets.append(place)
            else:
                name = ir.Name(self.fresh("changed"), type=place.type)
                targets.append(name)
                after.append(self.store(place, name, e))
        if shape.same is not None:
            result = done[shape.same]
        target: ir.Expr = targets[0] if len(targets) == 1 else ir.TupleLit(tuple(targets), type=shape.gives)
        made = ir.Assign(target, call, span=e.span) if targets else ir.ExprStmt(call, span=e.span)
        return [*out, made, *after], result

    def result_of(self, e: ir.Expr, unused: bool) -> ir.Name:
        return ir.Name("_" if unused else self.fresh(_stem(e)), type=e.type)

    def cell(self, arg: ir.Expr, out: list[ir.Stmt], after: list[ir.Stmt]) -> ir.Expr:
        """The cell of an argument: that of a variable which is one, or one of its own, of which the value is taken afterwards."""
        steady, place = self.steady(arg)
        out.extend(steady)
        if isinstance(place, ir.Name) and (own := place.id if place.id in self.cells else place.id.removesuffix(SUFFIX)) in self.cells:
            return Handle(own, type=place.type, span=place.span)
        name = ir.Name(self.fresh("cell"), type=Ref(place.type))
        out.append(ir.Declare(name.id, name.type, NewCell(place, type=name.type), mutable=False))
        after.append(self.store(place, Held(name, type=place.type), arg))
        return name


_PLAIN = Shape(t.NEVER, (), ())


def _has_any(e: ir.Node, rebinder: _Rebinder) -> bool:
    """Is there anything in an expression that has to become a statement?"""
    nodes = ir.walk(e, ir.Assigned, ir.Block, ir.Op, ir.Call, ir.MethodCall)
    return any(isinstance(n, ir.Assigned | ir.Block) or rebinder.changing(n) for n in nodes)


def _simple(key: ir.Expr) -> bool:
    return isinstance(key, ir.Name | ir.Const) or (isinstance(key, ir.Neg | ir.Coerce) and _simple(key.operand))


def _stem(e: ir.Expr) -> str:
    """What to call a result."""
    return {"list.pop": "last", "deque.popleft": "first", "heap.pop": "least"}.get(getattr(e, "concept", ""), "value")


def _same_after(e: ir.Expr, touched: frozenset[str]) -> bool:
    """Is an expression's value the same after these variables have changed? A container is an object, which shows the change."""
    if isinstance(e, ir.Const) or (isinstance(e, ir.Name) and (e.id not in touched or isinstance(e.type, _CHANGEABLE))):
        return True
    calls = ir.holds(e, ir.Call, ir.CallValue, ir.MethodCall)
    return not calls and not any(isinstance(n, ir.Name) and n.id in touched for n in ir.walk(e))


def _reads_field(e: ir.Expr) -> bool:
    return ir.holds(e, ir.Field)


def _changed(before: Sequence[ir.Stmt]) -> bool:
    return any(isinstance(s, ir.Assign | ir.If) for s in before)


def _names_of(body: Iterable[ir.Stmt]) -> list[ir.Name]:
    """The variables that statements give a value, by way of assignment."""
    out: list[ir.Name] = []
    for s in body:
        for node in ir.walk(s, ir.Assign):
            match node:
                case ir.Assign(target=ir.Name() as name):
                    out.append(name)
                case ir.Assign(target=ir.TupleLit() as target):
                    out.extend(bound_names(target))
                case _:
                    pass
    return out


def _assigned_in(body: ir.Body) -> frozenset[str]:
    out = {n.id for n in _names_of(body)}
    for s in body:
        for node in ir.walk(s, ir.ForRange, ir.Assigned, ir.ForEach):
            match node:
                case ir.ForRange(var=name) | ir.Assigned(name=name):
                    out.add(name)
                case ir.ForEach(target=target):
                    out.update(n.id for n in ir.walk(target) if isinstance(n, ir.Name))
                case _:
                    pass
    return frozenset(out)


def _negated(cond: ir.Expr) -> ir.Expr:
    match cond:
        case ir.Not(operand=operand):
            return operand
        case ir.Compare(op="==" | "!=" as op):
            return ir.replaced(cond, op="!=" if op == "==" else "==")
        case _:
            return ir.Not(cond, type=t.BOOL, span=cond.span)


def with_operands(e: ir.Expr, children: Sequence[ir.Expr], done: Sequence[ir.Expr]) -> ir.Expr:
    """The expression with other operands, which stand in the order of ``child_nodes``."""
    table = {id(c): d for c, d in zip(children, done, strict=True) if d is not c}
    if not table:
        return e

    def replaced(value: object) -> object:
        if isinstance(value, ir.Expr):
            return table.get(id(value), value)
        return tuple(map(replaced, value)) if isinstance(value, tuple) else value

    return ir.replaced(e, **{name: replaced(getattr(e, name)) for name in ir.node_fields(type(e))})


def _returning(body: ir.Body, shape: Shape, given: tuple[ir.Name, ...]) -> ir.Body:
    """The body, giving the changed parameters with every result and at its end."""
    if not given and not shape.has_result:
        return body

    def change(node: ir.Node) -> ir.Node:
        assert isinstance(node, ir.Return)
        items = (*((node.value,) if shape.has_result and node.value is not None else ()), *given)
        value = items[0] if len(items) == 1 else ir.TupleLit(items, type=shape.gives)
        return ir.replaced(node, value=value)

    out = tuple(ir.rewrite(s, change, ir.Return) for s in body)
    if falls(body):
        none = (ir.Const(None, type=shape.result),) if shape.has_result else ()
        end = change(ir.Return(none[0] if none else None))
        assert isinstance(end, ir.Return)
        return (*out, end)
    return out


def _short_names(function: ir.Function) -> ir.Function:
    """Without the second names of assigned parameters: rebinding is no change that anyone sees."""
    if not any(d.name.endswith(SUFFIX) for d in ir.walk(function, ir.Declare)):
        return function
    kept = {p.name for p in function.params if p.mutated}

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.Name(id=name) if name.endswith(SUFFIX) and name.removesuffix(SUFFIX) not in kept:
                return ir.replaced(node, id=name.removesuffix(SUFFIX))
            case ir.Declare(name=name) if name.endswith(SUFFIX) and name.removesuffix(SUFFIX) not in kept:
                return ir.replaced(node, name=name.removesuffix(SUFFIX))
            case _:
                return node

    return ir.rewrite(function, change, ir.Name, ir.Declare)
