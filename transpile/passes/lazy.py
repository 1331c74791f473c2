"""Which generators must be lazy, and what holds them: those that may not end, and are not read to their end at once."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.lowering import Fresh, stopped_generators

#: Operations that look at all elements: a list serves them as well.
WHOLE = frozenset({"iter.to_list", "iter.sum", "iter.min", "iter.max", "iter.length", "str.join", "set.of", "list.extend"})
#: Operations on iterators that a loop can take the place of; the number of the operand that they draw from.
DRAWING = {
    "iter.takewhile": 1,
    "iter.dropwhile": 1,
    "iter.slice": 0,
    "iter.enumerate": 0,
    "iter.accumulate": 0,
    "iter.of": 0,
}
ENDLESS_OPS = frozenset({"iter.count", "iter.cycle"})
LOOPS = (ir.While, ir.ForRange, ir.ForEach)


def leaves(body: Sequence[ir.Stmt]) -> bool:
    """Can a loop with this body be left by ``break`` or ``return``?"""
    stack: list[tuple[ir.Node, bool]] = [(s, True) for s in body]
    while stack:
        node, own = stack.pop()
        match node:
            case ir.Return():
                return True
            case ir.Break() if own:
                return True
            case ir.FunctionDef() | ir.Expr():
                continue
            case _:
                inner = own and not isinstance(node, LOOPS)
                stack.extend((child, inner) for child in ir.child_nodes(node))
    return False


def own_continue(body: Sequence[ir.Stmt]) -> bool:
    """Does ``continue`` in this body go on with the loop around it?"""
    stack: list[ir.Node] = list(body)
    while stack:
        node = stack.pop()
        if isinstance(node, ir.Continue):
            return True
        if not isinstance(node, (*LOOPS, ir.FunctionDef, ir.Expr)):
            stack.extend(ir.child_nodes(node))
    return False


def drawn(e: ir.Expr) -> list[ir.Expr]:
    """The iterators that an expression draws its elements from, one at a time."""
    match e:
        case ir.Op(concept="iter.zip" | "iter.chain", args=args):
            return list(args)
        case ir.Op(concept=concept, args=args) if concept in DRAWING:
            return [args[DRAWING[concept]]]
        case ir.Comp(kind="iter", clauses=clauses):
            return [clauses[0].iterable]
        case _:
            return []


def unmade(e: ir.Expr) -> bool:
    """May this be an iterator that makes its elements only as they are asked for, without end perhaps?"""
    match e:
        case _ if not isinstance(e.type, t.Iter):
            return False
        case ir.Op(concept="iter.enumerate", args=(inner, _)):
            return unmade(inner)
        case ir.Op(concept="iter.zip", args=args):
            return bool(args) and all(map(unmade, args))
        case ir.Op(concept=concept):
            return concept == "iter.of" or concept in ENDLESS_OPS
        case _:
            return isinstance(e, ir.Name | ir.Call | ir.MethodCall | ir.CallValue | ir.Field | ir.Index)


def refuse_endless(module: ir.Module) -> ir.Module:
    """The module without comprehensions over what never ends, for targets that make all elements of a comprehension first."""
    endless = _generators(module) or any(op.concept in ENDLESS_OPS for op in ir.walk(module, ir.Op))
    if not endless or not ir.holds(module, ir.Comp):
        return module
    lazy = Lazy(module)
    stopping = {id(n.args[0]) for n in ir.walk(module, ir.Op) if n.concept in ("iter.any", "iter.all")}

    def refused(node: ir.Node) -> ir.Node:
        if isinstance(node, ir.Comp) and id(node) not in stopping and lazy.infinite(node.clauses[0].iterable):
            return ir.Unsupported("endless", "a comprehension over an iterator without end", type=node.type, span=node.span)
        return node

    return ir.rewrite(module, refused, ir.Comp)


def _generators(module: ir.Module) -> dict[str, ir.Function]:
    return {f.name: f for f in ir.walk(module, ir.Function) if f.is_generator}


@dataclass
class Lazy:
    """The lazy generators of a module, and the variables, parameters, fields and results that hold them."""

    module: ir.Module
    able: Callable[[ir.Function, ir.Module], bool] = lambda function, module: True
    #: Names of the lazy generators; and of those of them that surely never end.
    functions: set[str] = field(init=False)
    endless: set[str] = field(init=False)
    _parent: dict[tuple[str, ...], tuple[str, ...]] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        generators = _generators(self.module)
        self.endless = set()
        self.functions = set()
        while True:
            more = {n for n, f in generators.items() if n not in self.endless and self._never_ends(f.body)}
            if not more:
                break
            self.endless |= more
        partly = self._partly_read()
        stopped = stopped_generators(self.module)
        self.functions = self.endless | {
            n
            for n, f in generators.items()
            if (n in stopped or (n in partly and ir.holds(f, ir.While))) and n not in self._callees(f) and self.able(f, self.module)
        }
        self._flow()

    def _never_ends(self, body: ir.Body) -> bool:
        return any(
            not leaves(n.body) and (n.cond == ir.Const(True, type=t.BOOL) if isinstance(n, ir.While) else self.infinite(n.iterable))
            for s in body
            for n in ir.walk(s, ir.While, ir.ForEach)
            if isinstance(n, ir.While | ir.ForEach)
        )

    @staticmethod
    def _callees(function: ir.Function) -> set[str]:
        return {
            n.func if isinstance(n, ir.Call) else n.method
            for n in ir.walk(function, ir.Call, ir.MethodCall)
            if isinstance(n, ir.Call | ir.MethodCall)
        }

    def _partly_read(self) -> set[str]:
        """Generators that some use does not read to their end at once."""
        whole: set[int] = set()
        for node in ir.walk(self.module):
            match node:
                case ir.ForEach(iterable=source, body=body) if not leaves(body):
                    whole.add(id(source))
                case ir.Clause(iterable=source):
                    whole.add(id(source))
                case ir.Op(concept=concept, args=args) if concept in WHOLE:
                    whole.update(map(id, args))
                case _:
                    pass
        return {
            n.func if isinstance(n, ir.Call) else n.method
            for n in ir.walk(self.module, ir.Call, ir.MethodCall)
            if isinstance(n, ir.Call | ir.MethodCall) and id(n) not in whole
        }

    def infinite(self, e: ir.Expr) -> bool:
        """Does this iterable surely never end?"""
        match e:
            case ir.Call(func=name) | ir.MethodCall(method=name):
                return name in self.endless
            case ir.Op(concept=concept) if concept in ENDLESS_OPS:
                return True
            case ir.Op(concept="iter.takewhile" | "iter.slice"):
                return False
            case ir.Op(concept="iter.zip", args=args):
                return all(map(self.infinite, args))
            case _:
                return any(map(self.infinite, drawn(e)))

    # What holds a lazy generator, by union of all places that values flow between.

    def _root(self, place: tuple[str, ...]) -> tuple[str, ...]:
        while (above := self._parent.get(place, place)) != place:
            place = above
        return place

    def _join(self, a: tuple[str, ...] | None, b: tuple[str, ...] | None) -> None:
        if a is not None and b is not None:
            self._parent[self._root(a)] = self._root(b)

    def _place(self, e: ir.Expr | None, scope: str) -> tuple[str, ...] | None:
        match e:
            case ir.Name(id=name, type=t.Iter()):
                return ("var", scope, name)
            case ir.Call(func=name, type=t.Iter()) | ir.MethodCall(method=name, type=t.Iter()):
                return ("result", name)
            case ir.Field(name=name, type=t.Iter()):
                return ("field", name)
            case ir.Op(concept="iter.of", args=(inner,)):
                return self._place(inner, scope)
            case ir.Coerce(operand=inner):
                return self._place(inner, scope)
            case _:
                return None

    def scopes(self) -> Iterator[tuple[str, ir.Node]]:
        """All nodes with the function of the module that they are in."""
        for f in self.module.functions:
            yield from ((f.name, n) for n in ir.walk(f))
        for c in self.module.classes:
            for f in (*([c.init] if c.init else []), *c.methods, *c.static_methods):
                yield from ((f"{c.name}.{f.name}", n) for n in ir.walk(f))
        yield from (("", n) for s in (*self.module.constants, *self.module.main) for n in ir.walk(s))

    def _flow(self) -> None:
        params = {n.name: (scope, [p.name for p in n.params]) for scope, n in self.scopes() if isinstance(n, ir.Function)}
        params |= {c.name: (f"{c.name}.{c.init.name}", [p.name for p in c.init.params]) for c in self.module.classes if c.init}
        for scope, node in self.scopes():
            match node:
                case ir.Declare(name=name, type=t.Iter(), value=value):
                    self._join(self._place(value, scope), ("var", scope, name))
                case ir.Assign(target=target, value=value):
                    self._join(self._place(value, scope), self._place(target, scope))
                case ir.Call(func=name, args=args) | ir.MethodCall(method=name, args=args) | ir.New(cls=name, args=args):
                    owner, names = params.get(name, ("", []))
                    for p, a in zip(names, args, strict=False):
                        self._join(self._place(a, scope), ("var", owner, p))
                case ir.Function(name=name, is_generator=False):
                    for n in ir.walk(node):
                        if isinstance(n, ir.Return):
                            self._join(self._place(n.value, scope), ("result", name))
                case _:
                    pass
        self._lazy = {self._root(("result", name)) for name in self.functions}
        #: The groups of places whose generators all never end.
        ending = {self._root(("result", n)) for n in self.functions - self.endless}
        self._ending = ending

    def holds(self, e: ir.Expr, scope: str) -> bool:
        place = self._place(e, scope)
        return place is not None and self._root(place) in self._lazy

    def typed(self) -> ir.Module:
        """The module with ``lazy`` in the types of all that holds a lazy generator."""

        def of(type_: t.Type, place: tuple[str, ...]) -> t.Type:
            root = self._root(place)
            if not isinstance(type_, t.Iter) or root not in self._lazy:
                return type_
            makers = [n for n in self.functions if self._root(("result", n)) == root]
            lazy = "ending" if root in self._ending else "endless"
            return dataclasses.replace(type_, lazy=lazy, maker=makers[0] if len(makers) == 1 else "")

        def within(scope: str) -> Callable[[ir.Node], ir.Node]:
            def change(node: ir.Node) -> ir.Node:
                match node:
                    case ir.Name(id=name) | ir.Param(name=name):
                        return dataclasses.replace(node, type=of(node.type, ("var", scope, name)))
                    case ir.Declare(name=name):
                        return dataclasses.replace(node, type=of(node.type, ("var", scope, name)))
                    case ir.Call(func=name) | ir.MethodCall(method=name):
                        return dataclasses.replace(node, type=of(node.type, ("result", name)))
                    case ir.Field(name=name):
                        return dataclasses.replace(node, type=of(node.type, ("field", name)))
                    case ir.Op(concept="iter.of", args=(inner,)) if isinstance(inner.type, t.Iter) and inner.type.lazy:
                        return inner
                    case ir.Function(name=name):
                        return dataclasses.replace(node, result=of(node.result, ("result", name)))
                    case _:
                        return node

            return change

        def typed(f: ir.Function, scope: str) -> ir.Function:
            return ir.rewrite(f, within(scope))

        classes = tuple(
            dataclasses.replace(
                c,
                fields=tuple(dataclasses.replace(p, type=of(p.type, ("field", p.name))) for p in c.fields),
                init=c.init and typed(c.init, f"{c.name}.{c.init.name}"),
                methods=tuple(typed(m, f"{c.name}.{m.name}") for m in c.methods),
                static_methods=tuple(typed(m, f"{c.name}.{m.name}") for m in c.static_methods),
            )
            for c in self.module.classes
        )
        body = within("")
        return dataclasses.replace(
            self.module,
            functions=tuple(typed(f, f.name) for f in self.module.functions),
            classes=classes,
            constants=tuple(ir.rewrite(d, body) for d in self.module.constants),
            main=tuple(ir.rewrite(s, body) for s in self.module.main),
        )


def name_sources(module: ir.Module) -> ir.Module:
    """Endless iterators that are kept or passed on, but made on the spot, become generators of the module."""
    fresh = Fresh(module)
    while True:
        naming = _Naming(module, fresh)
        module = naming.module()
        if not naming.made:
            return module


class _Naming:
    """One round of ``name_sources``: what was made endless in one is known in the next."""

    def __init__(self, module: ir.Module, fresh: Fresh) -> None:
        self._module = module
        self.fresh = fresh
        self.lazy = Lazy(module)
        self.globals = {d.name for d in module.constants} | {f.name for f in ir.walk(module, ir.Function)}
        self.made: list[ir.Function] = []
        self.scope = ""

    def module(self) -> ir.Module:
        module = self._module
        functions = []
        for f in module.functions:
            self.scope = f.name
            functions.append(ir.rewrite(f, self.change))
        self.scope = ""
        classes = tuple(ir.rewrite(c, self.change) for c in module.classes)
        main = tuple(ir.rewrite(s, self.change) for s in module.main)
        return dataclasses.replace(module, functions=(*self.made, *functions), classes=classes, main=main) if self.made else module

    def change(self, node: ir.Node) -> ir.Node:
        match node:
            case ir.Declare(name=name, value=ir.Expr() as value):
                return dataclasses.replace(node, value=self.kept(value, name))
            case ir.Assign(target=ir.Name(id=name) | ir.Field(name=name), value=value):
                return dataclasses.replace(node, value=self.kept(value, name))
            case ir.Return(value=ir.Expr() as value):
                return dataclasses.replace(node, value=self.kept(value, "values"))
            case ir.Call(args=args) | ir.MethodCall(args=args) | ir.New(args=args):
                return dataclasses.replace(node, args=tuple(self.kept(a, "values") for a in args))
            case ir.Op(concept="iter.next" | "iter.next_or", args=(source, *rest)):
                return dataclasses.replace(node, args=(self.kept(source, "values"), *rest))
            case _:
                return node

    def kept(self, e: ir.Expr, stem: str) -> ir.Expr:
        """An iterator that is kept: a call of a new generator, if it is endless and no call or variable yet."""
        if isinstance(e, ir.Call | ir.MethodCall | ir.Name | ir.Field) or not isinstance(e.type, t.Iter):
            return e
        if isinstance(e, ir.Op) and e.concept in ("iter.takewhile", "iter.slice", "iter.of"):
            return e
        if not self.lazy.infinite(e) and not any(self.lazy.holds(n, self.scope) for n in sources(e)):
            return e
        bound = {n.id for c in ir.walk(e, ir.Clause) for n in ir.walk(c.target) if isinstance(n, ir.Name)}
        bound |= {p.name for n in ir.walk(e, ir.Lambda) for p in n.params}
        free = {n.id: n for n in ir.walk(e) if isinstance(n, ir.Name) and n.id not in bound | self.globals}
        name = self.fresh("counted" if isinstance(e, ir.Op) and e.concept == "iter.count" else f"generate_{stem}")
        item = ir.Name(self.fresh("value"), type=e.type.elem)
        params = tuple(ir.Param(n.id, n.type) for n in free.values())
        body = (ir.ForEach(item, e, (ir.Yield(item),), span=e.span),)
        self.made.append(ir.Function(name, params, e.type, body, is_generator=True, span=e.span))
        return ir.Call(name, tuple(free.values()), type=e.type, span=e.span)


def sources(e: ir.Expr) -> list[ir.Expr]:
    """What an expression draws from in the end."""
    below = drawn(e)
    return [s for b in below for s in sources(b)] if below else [e]


def is_lazy(type_: t.Type) -> bool:
    return isinstance(type_, t.Iter) and bool(type_.lazy)


def draws(e: ir.Expr) -> bool:
    """Does an iterable draw from a lazy generator, or count without end?"""
    return any(is_lazy(s.type) or (isinstance(s, ir.Op) and s.concept in ENDLESS_OPS) for s in sources(e))


def never_ends(e: ir.Expr) -> bool:
    match e:
        case ir.Op(concept=concept) if concept in ENDLESS_OPS:
            return True
        case ir.Op(concept="iter.takewhile" | "iter.slice"):
            return False
        case ir.Op(concept="iter.zip", args=args):
            return all(map(never_ends, args))
        case _:
            below = drawn(e)
            return any(map(never_ends, below)) if below else isinstance(e.type, t.Iter) and e.type.lazy == "endless"
