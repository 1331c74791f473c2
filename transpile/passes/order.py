"""Operands with effects in an order that the target leaves open: each becomes a variable before the expression.

For targets such as C, whose operands and arguments are evaluated in any order. Before ``hoist_blocks``.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.aliases import changed_in_place
from dragoman.transpile.passes.effects import acts, assigned, can_raise, root
from dragoman.transpile.passes.lowering import Fresh, by_scope

#: What may act by itself.
_ACTING = (ir.Call, ir.MethodCall, ir.New, ir.CallValue, ir.Assigned, ir.Op)
#: What says in the message of its error what it was given.
_TELLING = frozenset({"int.parse", "int.parse_base", "float.parse", "list.index", "dict.remove", "dict.pop", "error.raise"})
_PLAIN = ir.Const | ir.Name | ir.Lambda
#: Copies of a whole container, which a target may make only where it keeps them.
_COPIES = frozenset({"list.copy", "dict.copy", "set.copy"})
#: Nodes that take values which are changed elsewhere.
_TAKING = (ir.Op, ir.Call, ir.MethodCall, ir.CallValue, ir.New, ir.TupleLit, ir.ListLit, ir.SetLit, ir.DictLit, ir.Slice, ir.Index)
#: Nodes whose operands are evaluated one after the other, or only some of them.
_SEQUENCED = ir.BoolOp | ir.IfExp | ir.Select | ir.Lambda | ir.Comp | ir.Block | ir.Truthy | ir.Not | ir.Coerce


#: Handlers that don't tell one error from another.
_EVERYTHING = frozenset({"Exception", "BaseException"})
#: Nodes whose operands C++ evaluates in any order.
_UNSEQUENCED = (ir.Call, ir.MethodCall, ir.CallValue, ir.New, ir.Op, ir.Arith, ir.IntDiv, ir.Mod, ir.TrueDiv, ir.Compare)


#: What may raise.
_FAILING = (ir.Call, ir.MethodCall, ir.Raise, ir.Assert, ir.Lookup, ir.Index, ir.IntDiv, ir.Mod, ir.Op)
_ORDERED = (*_ACTING, *_FAILING)


def order_effects(module: ir.Module) -> ir.Module:
    """Gives operands that have effects, and what is evaluated before them, variables of their own where the order matters."""
    module = _texts_in_turn(module)
    impure = impure_functions(module)
    errors = Errors(module)
    fresh = Fresh(module)
    moving = moving_names(module)
    changes = changes_of(module)

    def plain(node: ir.Expr) -> bool:
        return isinstance(node, _PLAIN) and not (isinstance(node, ir.Name) and node.id in moving)

    def effect(node: ir.Node) -> bool:
        return any(_acts(n, impure) for n in ir.walk(node, *_ACTING))

    def changes_first(operands: Sequence[ir.Expr]) -> bool:
        """Does an operand change the list that is the first, of which what takes it may ask the length before?"""
        first = operands[0]
        if not isinstance(first, ir.Name) or not isinstance(first.type, t.List):
            return False
        return any(root(x) == first.id for c in operands[1:] for n in ir.walk(c) for x in changes(n))

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.Name() | ir.Const():
                return node
            case ir.Assign(target=ir.Index() | ir.Lookup() | ir.Field() as target, value=value) if effect(value):
                if all(isinstance(c, ir.Expr) and plain(c) for c in ir.child_nodes(target)) and not isinstance(
                    target, ir.Lookup | ir.Index
                ):
                    return node
                return dataclasses.replace(node, value=_named(value, fresh))
            case ir.Assign(target=ir.TupleLit() as target):
                places = _places(target)
                return node if places is target else dataclasses.replace(node, target=places)
            case ir.Expr() if not isinstance(node, _SEQUENCED):
                operands = [c for c in ir.child_nodes(node) if isinstance(c, ir.Expr)]
                if (len(operands) == 1 and not isinstance(node, ir.Interp)) or not ir.holds(node, *_ORDERED):
                    return node
                active = [i for i, c in enumerate(operands) if effect(c)]
                if not active and (failing := errors.before(operands)):
                    return with_operands(node, {id(c): _named(c, fresh) for c in failing})
                if active and isinstance(node, ir.Slice | ir.Op) and changes_first(operands):
                    return with_operands(node, {id(operands[i]): _named(operands[i], fresh) for i in active})
                others = [i for i, c in enumerate(operands) if not plain(_inner(c))]
                texts = any(isinstance(c, ir.Formatted) and t.is_container(c.value.type) for c in operands)
                if not active or (len(set(others) | set(active)) < 2 and not texts):
                    return node
                table = {id(c): _named(c, fresh) for i, c in enumerate(operands) if i in others and i <= active[-1]}
                if active == [0] and len(active) == 1:
                    table = {id(operands[0]): _named(operands[0], fresh)}
                return with_operands(node, table)
            case _:
                return node

    return ir.rewrite(module, change)


def order_failures(module: ir.Module, *, operands: bool = False) -> ir.Module:
    """Gives a variable to the value of an assignment whose place fails in another way, where a handler can tell which failed first.

    ``operands``: also to an operand that looks into a list beside another one that fails in another way, for targets that evaluate
    calls before (Go). Before ``hoist_blocks``.
    """
    if not any(h.name or not _EVERYTHING.issuperset(h.types) for h in ir.walk(module, ir.Handler)):
        return module
    errors = Errors(module)
    fresh = Fresh(module)

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.Assign(target=ir.Index() | ir.Lookup() as target, value=value) if errors.before([value, target]):
                return dataclasses.replace(node, value=_named(value, fresh))
            case ir.Expr() if operands and not isinstance(node, _SEQUENCED):
                failing = errors.before([c for c in ir.child_nodes(node) if isinstance(c, ir.Expr)])
                looking = [c for c in failing if any(n.on_fail == "raise" for n in ir.walk(c, ir.Index))]
                return with_operands(node, {id(c): _named(c, fresh) for c in looking}) if looking else node
            case _:
                return node

    return ir.rewrite(module, change)


def values_before_places(module: ir.Module) -> ir.Module:
    """Gives a variable to a value that changes the container it is put into, as in ``xs[-1] = xs.pop()``: the place is sought afterwards."""
    names: list[Fresh] = []

    def change(node: ir.Node) -> ir.Node | tuple[ir.Stmt, ...]:
        match node:
            case ir.Assign(target=ir.Index(obj=obj, index=place, wraps=wraps) as target, value=value) if (
                isinstance(obj.type, t.List)
                and not isinstance(value, _PLAIN)
                and (wraps or not isinstance(place, ir.Const | ir.Name) or (isinstance(place, ir.Const) and place.value < 0))
                and ir.holds(value, *_ACTING)
            ):
                held = {n.id for n in ir.walk(target, ir.Name) if t.is_container(n.type)}
                changes = changes_of(module)
                if held.isdisjoint(root(x) for n in ir.walk(value) for x in changes(n)):
                    return node
                if not names:
                    names.append(Fresh(module))
                name = ir.Name(names[0]("value"), type=value.type)
                return ir.Declare(name.id, value.type, value, mutable=False), dataclasses.replace(node, value=name)
            case _:
                return node

    return ir.rewrite(module, change, ir.Assign)


def changes_of(module: ir.Module) -> Callable[[ir.Node], Iterator[ir.Expr]]:
    """What a node changes, also by a call."""
    given: dict[str, set[int]] = {}
    for f in ir.walk(module, ir.Function):
        given.setdefault(f.name, set()).update(i for i, p in enumerate(f.params) if p.mutated)

    def changes(node: ir.Node) -> Iterator[ir.Expr]:
        yield from changed_in_place(node)
        match node:
            case ir.Call(func=name, args=args) | ir.MethodCall(method=name, args=args):
                yield from (a for i, a in enumerate(args) if i in given.get(name, ()))
            case ir.CallValue(args=args):
                yield from args

    return changes


def name_changing_operands(module: ir.Module, kinds: tuple[type[ir.Expr], ...] = _TAKING) -> ir.Module:
    """Gives a variable to an operand that changes a list which stands before it, as in ``xs.pop() in xs`` and ``(xs, xs.pop())``.

    For targets that would already have taken the list as it was: a slice with its length, a copy. Before ``hoist_blocks``.
    """
    fresh = Fresh(module)
    changes = changes_of(module)

    def change(node: ir.Node) -> ir.Node | tuple[ir.Stmt, ...]:
        match node:
            case ir.Assign(target=ir.Block()):
                return _placed(node, fresh)
            case _:
                return named(node)

    def named(node: ir.Node) -> ir.Node:
        if not isinstance(node, kinds) or len(operands := [c for c in ir.child_nodes(node) if isinstance(c, ir.Expr)]) < 2:
            return node
        if not any(ir.holds(c, *_ACTING, ir.Block) for c in operands[1:]):
            return node
        known = loader.concepts().get(node.concept) if isinstance(node, ir.Op) else None
        taken: list[ir.Expr] = []
        copied: list[ir.Expr] = []
        read: set[str] = set()
        last = 0
        for i, operand in enumerate(operands):
            place = _inner(operand)
            if read and ir.holds(operand, ir.Block) and not read.isdisjoint(root(x) or "" for n in ir.walk(operand) for x in changes(n)):
                last = i  # what it does will stand before the whole
            if isinstance(place, ir.Name | ir.Field) and t.is_container(place.type):
                taken += [] if known and i in known.mutates else [place]
            elif isinstance(place, ir.Op) and place.concept in _COPIES:
                copied.append(place.args[0])
            elif (taken or copied) and not isinstance(operand, _PLAIN):
                changed = [x for n in ir.walk(operand) for x in changes(n)]
                if any(x == place or (isinstance(place, ir.Name) and root(x) == place.id) for place in (*taken, *copied) for x in changed):
                    last = i
            if place not in taken:
                read.update(n.id for n in ir.walk(operand, ir.Name) if t.is_container(n.type))
        early = [c for c in operands[: last + 1] if not isinstance(c, _PLAIN) and _inner(c) not in taken] if last else []
        return _after(node, early, fresh) if early else node

    return ir.rewrite(module, change, *kinds, ir.Assign)


def name_early_reads(
    module: ir.Module, kinds: tuple[type[ir.Expr], ...] = (ir.Name, ir.Index, ir.Lookup, ir.Field, ir.Length), inside: bool = False
) -> ir.Module:
    """Gives a variable to what is read before a later operand may change it, as in ``f"{xs[0]} {xs.pop()}"``.

    For targets that read an operand of these ``kinds`` (also ``inside`` of an operand) only when all operands are there. Before
    ``hoist_blocks``.
    """
    impure = impure_functions(module)
    moving = moving_names(module)

    def changing(node: ir.Expr) -> tuple[set[str | None], bool]:
        """What an operand changes by name, and whether it calls what may change anything else."""
        nodes = list(ir.walk(node))
        calls = [n for n in nodes if isinstance(n, ir.Call | ir.MethodCall | ir.New | ir.CallValue) and _acts(n, impure)]
        given = {root(a) for n in calls for a in ir.child_nodes(n) if isinstance(a, ir.Expr)}
        return given.union(root(x) for n in nodes for x in changed_in_place(n)), bool(calls)

    def early(operand: ir.Expr, changed: set[str | None], calls: bool) -> bool:
        """May the value of an operand be another one later?"""
        for n in ir.walk(operand, *kinds) if inside else (_inner(operand),):
            match n:
                case ir.Name(id=name, type=type_):
                    if (calls and name in moving) or (n is operand and name in changed and t.is_container(type_)):
                        return True
                case ir.Index(obj=obj) | ir.Lookup(obj=obj) | ir.Field(obj=obj) | ir.Length(obj=obj) if isinstance(n, kinds):
                    if root(obj) in changed or (calls and (isinstance(n, ir.Field) or isinstance(_inner(obj), ir.Field))):
                        return True
                case _:
                    pass
        return False

    def within(fresh: Fresh, _: ir.Node) -> Callable[[ir.Node], ir.Node | tuple[ir.Stmt, ...]]:
        def change(node: ir.Node) -> ir.Node | tuple[ir.Stmt, ...]:
            if isinstance(node, ir.Assign) and isinstance(node.target, ir.Block):
                return _placed(node, fresh)
            if not isinstance(node, ir.Expr) or isinstance(node, _SEQUENCED):
                return node
            operands = [c.value if isinstance(c, ir.Formatted) else c for c in ir.child_nodes(node) if isinstance(c, ir.Expr)]
            if len(operands) < 2 or not any(_acts(n, impure) for c in operands[1:] for n in ir.walk(c, *_ACTING)):
                return node
            known = loader.concepts().get(node.concept) if isinstance(node, ir.Op) else None
            held: list[ir.Expr] = []
            for i, operand in enumerate(operands[:-1]):
                later = [changing(c) for c in operands[i + 1 :]]
                changed = set[str | None]().union(*(names for names, _ in later)) - {None}
                if (known is None or i not in known.mutates) and early(operand, changed, any(calls for _, calls in later)):
                    held.append(operand)
            return _after(node, held, fresh) if held else node

        return change

    return by_scope(module, within)


def name_unsequenced(module: ir.Module) -> ir.Module:
    """Gives variables to operands that change or write something where another one does or reads what may be changed.

    For targets such as C++, whose arguments are evaluated in any order, but whose lists in braces and lines of output are not; which of
    two errors is met first is left to the compiler. Before ``hoist_blocks``.
    """
    impure = impure_functions(module, raising=False)
    moving = moving_names(module)

    def reads(operand: ir.Expr) -> bool:
        """Is it a value that another operand may change? Containers and objects are references, which stay."""
        if isinstance(operand.type, t.Class) or t.is_container(operand.type):
            return False
        return any(
            not isinstance(n, ir.Name) or n.id in moving
            for n in ir.walk(operand, ir.Name, ir.Field, ir.Index, ir.Lookup, ir.Length, ir.Call, ir.MethodCall)
        )

    def within(fresh: Fresh, _: ir.Node) -> Callable[[ir.Node], ir.Node]:
        def change(node: ir.Node) -> ir.Node:
            if not isinstance(node, _UNSEQUENCED):
                return node
            operands = [c for c in ir.child_nodes(node) if isinstance(c, ir.Expr)]
            if len(operands) < 2:
                return node
            writing = [i for i, c in enumerate(operands) if any(_acts(n, impure) for n in ir.walk(c, *_ACTING))]
            if not writing:
                return node
            known = loader.concepts().get(node.concept) if isinstance(node, ir.Op) else None
            open_ = [i for i, c in enumerate(operands) if i in writing or (reads(c) and not (known and i in known.mutates))]
            held = [operands[i] for i in open_[:-1] if i <= writing[-1]]
            return _after(node, held, fresh) if held else node

        return change

    return by_scope(module, within, *_UNSEQUENCED)


def name_left_operands(module: ir.Module) -> ir.Module:
    """Gives a variable to the left of a sum with a computation where one of both acts: for targets that evaluate such a right side first."""
    impure = impure_functions(module)
    moving = moving_names(module)
    fresh = Fresh(module)

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.Arith(left=left, right=ir.Arith(type=t.Int()) as right) if (
                not isinstance(left, _PLAIN) or (isinstance(left, ir.Name) and left.id in moving)
            ) and any(_acts(n, impure) for side in (left, right) for n in ir.walk(side, *_ACTING)):
                return _after(node, [left], fresh)
            case _:
                return node

    return ir.rewrite(module, change, ir.Arith)


def _placed(node: ir.Assign, fresh: Fresh) -> tuple[ir.Stmt, ...]:
    """An assignment whose place needs statements: they stand between its value and itself."""
    assert isinstance(node.target, ir.Block)
    stmts, target = node.target.stmts, node.target.value
    if isinstance(node.value, _PLAIN):
        return (*stmts, dataclasses.replace(node, target=target))
    name = ir.Name(fresh("value"), type=node.value.type)
    return ir.Declare(name.id, name.type, node.value, mutable=False), *stmts, dataclasses.replace(node, target=target, value=name)


def _after(node: ir.Expr, operands: list[ir.Expr], fresh: Fresh) -> ir.Block:
    """An expression after the declarations of variables for some of its operands."""
    names = {id(c): ir.Name(fresh("value"), type=c.type) for c in operands}
    declared = tuple(ir.Declare(names[id(c)].id, c.type, c, mutable=False) for c in operands)
    return ir.Block(declared, with_operands(node, dict(names)), type=node.type, span=node.span)


def _places(target: ir.TupleLit) -> ir.TupleLit:
    """The targets of an assignment as they were: they are no values that could be named before it."""
    items = tuple(
        _places(i)
        if isinstance(i, ir.TupleLit)
        else i.stmts[0].value
        if isinstance(i, ir.Block) and isinstance(i.stmts[0], ir.Declare) and i.stmts[0].value is not None
        else i
        for i in target.items
    )
    return target if items == target.items else dataclasses.replace(target, items=items)


def _inner(node: ir.Expr) -> ir.Expr:
    while isinstance(node, ir.Coerce | ir.Formatted):
        node = node.operand if isinstance(node, ir.Coerce) else node.value
    return node


def _named(node: ir.Expr, fresh: Fresh) -> ir.Expr:
    """The value in a variable that is declared before."""
    if isinstance(node, ir.Formatted):
        return dataclasses.replace(node, value=_named(node.value, fresh))
    if isinstance(node.type, t.NoneT):
        return ir.Block((ir.ExprStmt(node, span=node.span),), ir.Const(None, type=t.NONE), type=t.NONE, span=node.span)
    name = ir.Name(fresh("value"), type=node.type)
    return ir.Block((ir.Declare(name.id, node.type, node, mutable=False),), name, type=node.type, span=node.span)


def text_in_turn(part: ir.Const | ir.Formatted) -> ir.Const | ir.Formatted:
    """The text of a container that stands in another text, made when its turn comes."""
    if not isinstance(part, ir.Formatted) or part.spec or not t.is_container(part.value.type):
        return part
    text = ir.Op("str.repr" if part.conversion == "r" else "str.of", (part.value,), type=t.STR, span=part.span)
    return dataclasses.replace(part, value=text, conversion="")


def _texts_in_turn(module: ir.Module) -> ir.Module:
    """The text of a container is what it is when its turn comes."""

    def change(node: ir.Node) -> ir.Node:
        if isinstance(node, ir.Interp) and any(isinstance(p, ir.Formatted) and acts(p.value) for p in node.parts):
            return dataclasses.replace(node, parts=tuple(map(text_in_turn, node.parts)))
        return node

    return ir.rewrite(module, change, ir.Interp)


def with_operands(node: ir.Expr, table: dict[int, ir.Expr]) -> ir.Expr:
    """The expression with some of its operands replaced, told by their identity."""

    def replaced(value: Any) -> Any:
        if isinstance(value, ir.Formatted) and id(value) not in table:
            return dataclasses.replace(value, value=replaced(value.value))
        if isinstance(value, ir.Expr):
            return table.get(id(value), value)
        return tuple(map(replaced, value)) if isinstance(value, tuple) else value

    changes = {f.name: replaced(getattr(node, f.name)) for f in dataclasses.fields(node) if f.name not in ("span", "type")}
    return dataclasses.replace(node, **{k: v for k, v in changes.items() if v is not getattr(node, k)})


def _acts(node: ir.Node, impure: frozenset[str]) -> bool:
    """Does a node, by itself, do more than give a value?"""
    match node:
        case ir.Call(func=name) | ir.MethodCall(method=name):
            return name in impure
        case ir.New(cls=name):
            return name in impure
        case ir.CallValue() | ir.Assigned():
            return True
        case ir.Op(concept=concept):
            known = loader.concepts().get(concept)
            return bool(known and known.mutates) or concept.startswith(("io.", "random.")) or concept in ("iter.next", "iter.next_or")
        case _:
            return False


def acts_with(node: ir.Node, impure: frozenset[str]) -> bool:
    """Does an expression do more than give a value, where ``impure`` functions do?"""
    return any(_acts(n, impure) for n in ir.walk(node, *_ACTING))


def impure_functions(module: ir.Module, raising: bool = True) -> frozenset[str]:
    """Functions, methods and classes whose call may change something, write something or, ``raising``, raise something of their own."""
    bodies: dict[str, list[ir.Function]] = {}
    for node in ir.walk(module, ir.ClassDef, ir.Function):
        match node:
            case ir.ClassDef(name=name, init=ir.Function() as init):
                bodies.setdefault(name, []).append(init)
            case ir.Function(name=name):
                bodies.setdefault(name, []).append(node)
    globals_ = {d.name for d in module.constants}
    found = {n for n, fs in bodies.items() if any(_changes(f, globals_, raising) for f in fs)}
    grown = True
    while grown:
        more = {n for n, fs in bodies.items() if any(_acts(x, frozenset(found)) for f in fs for x in ir.walk(f, *_ACTING))}
        grown = not more <= found
        found |= more
    return frozenset(found)


def moving_names(module: ir.Module) -> frozenset[str]:
    """Variables that a call may assign: those of the module, and of a function around, that functions assign."""
    functions = list(ir.walk(module, ir.Function))
    shared = {d.name for d in module.constants if d.mutable} & assigned(functions)
    return frozenset(shared.union(*(f.assigns_captured for f in functions)))


def _changes(function: ir.Function, globals_: set[str], raising: bool) -> bool:
    if function.assigns_captured:
        return True
    for node in ir.walk(function, ir.Assign, ir.Param, ir.Raise):
        match node:
            case ir.Assign(target=target):
                places = target.items if isinstance(target, ir.TupleLit) else (target,)
                if any(not isinstance(place, ir.Name) or place.id in globals_ for place in places):
                    return True
            case ir.Param(mutated=True):
                return True
            case ir.Raise() if raising:
                return True
    return False


class Errors:
    """What expressions may raise: which of two operands fails first can be told where they fail in different ways."""

    def __init__(self, module: ir.Module) -> None:
        self.functions: set[str] = set()
        functions = list(ir.walk(module, ir.Function))
        while more := {f.name for f in functions if f.name not in self.functions and any(map(self.of, f.body))}:
            self.functions |= more

    def before(self, operands: Sequence[ir.Expr]) -> list[ir.Expr]:
        """The operands that must be evaluated before another one, which fails in another way."""
        failing = [(c, found) for c in operands if (found := self.of(c))]
        return [c for c, _ in failing[:-1]] if len(frozenset().union(*(found for _, found in failing))) > 1 else []

    def of(self, root: ir.Node) -> frozenset[object]:
        return frozenset(e for n in ir.walk(root, *_FAILING) if (e := self._of(n)) is not None)

    def _of(self, node: ir.Node) -> object:
        """An error; one whose message tells of its operands is another one at each place."""
        match node:
            case ir.Call(func=name) | ir.MethodCall(method=name):
                return id(node) if name in self.functions else None
            case ir.Raise() | ir.Assert():
                return id(node)
            case ir.Lookup(on_fail="raise"):
                return id(node)
            case ir.Index(on_fail="raise", obj=obj):
                return f"index of {type(obj.type).__name__}"
            case ir.IntDiv(on_fail="raise") | ir.Mod(on_fail="raise"):
                return "integer division"
            case ir.Op(concept=concept, on_fail="raise") if concept in can_raise():
                return id(node) if concept in _TELLING else concept
            case _:
                return None
