"""Second names of one container, for targets whose assignments copy (R): one name for both, or a refusal."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from typing import Any, TypeGuard

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.aliases import STORES, Changes, changed_in_place
from dragoman.transpile.passes.declare import read_before
from dragoman.transpile.passes.effects import inner, mutated, root

#: Operations whose result holds the elements of an operand.
_SHALLOW = frozenset(
    {
        "list.copy",
        "dict.copy",
        "value.copy",
        "list.concat",
        "list.repeat",
        "list.sorted",
        "list.sorted_by",
        "iter.to_list",
        "list.reversed",
        "dict.merge",
    }
)
#: Values that hold no container, and what may put one aside whatever it gives.
_PLAIN = (t.Str, t.Int, t.Float, t.Bool, t.Char, t.Bytes)
_KEEPERS = (ir.Call, ir.MethodCall, ir.CallValue, ir.New, ir.Lambda, ir.Block, ir.Assigned)
#: Operations whose result is an element of their first operand.
PICKING = frozenset({"dict.get", "dict.get_or", "iter.min_by", "iter.max_by", "iter.first"})
#: Operations that copy a container: a target that copies on assignment writes them as their operand.
COPYING = frozenset({"list.copy", "dict.copy", "set.copy", "value.copy", "value.deepcopy", "iter.to_list"})
#: The same as those that pick, one of which puts the element there.
_FOUND = PICKING | {"dict.setdefault"}


def merge_aliases(module: ir.Module, objects: frozenset[str] | None = None, changes: Changes = changed_in_place) -> ir.Module:
    """Where ``b = a`` names a container again and neither is ever assigned anew, ``a`` stands for both.

    What is left of second names whose container is changed in place is marked unsupported, since a copy would be changed. Objects of
    the classes named in ``objects`` are containers too; None: there are no objects. ``changes`` says what a node changes in place.
    """

    shared = tuple(c.name for c in module.constants)

    def change(node: ir.Node) -> ir.Node:
        return _function(node, objects, shared, changes) if isinstance(node, ir.Function) else node

    return ir.map_functions(module, lambda function: ir.rewrite(function, change, ir.Function))


def _shared(type_: t.Type, objects: frozenset[str] | None) -> bool:
    if isinstance(type_, t.Optional):
        type_ = type_.inner
    if isinstance(type_, t.Class):
        return type_.name in (objects or ())
    return isinstance(type_, t.List | t.Dict | t.Set) and not getattr(type_, "frozen", False)


def _function(function: ir.Function, objects: frozenset[str] | None, shared: tuple[str, ...], changes: Changes) -> ir.Function:
    while True:
        named = (_path(d.value) for s in function.body for d in ir.walk(s, ir.Declare))
        if not any(isinstance(path, ir.Name | ir.Index | ir.Lookup) and _shared(path.type, objects) for path in named):
            break
        bound = Counter(name for s in function.body for name in bindings(s))
        bound.update(p.name for p in function.params)
        changed, resized = mutated(function.body), _resized(function.body)
        found = next((d for s in function.body for d in ir.walk(s, ir.Declare) if _same(d, bound, changed, resized, objects)), None)
        if found is None:
            break
        old, new = found.name, _path(found.value)
        assert new is not None
        first = (ir.ExprStmt(found.value, span=found.span),) if isinstance(found.value, ir.Op) else ()

        def change(node: ir.Node, old: str = old, new: ir.Expr = new, first: ir.Body = first) -> ir.Node | tuple[ir.Stmt, ...]:
            if isinstance(node, ir.Declare) and node.name == old:
                return first
            return new if isinstance(node, ir.Name) and node.id == old else node

        whole = ir.rewrite(ir.If(ir.Const(True, type=t.BOOL), function.body), change, ir.Declare, ir.Name)
        function = ir.replaced(function, body=whole.then)
    if not any(_may_change(n) for s in function.body for n in ir.walk(s, ir.Op, ir.Assign, ir.MethodCall)):
        return function
    # Whoever calls the function looks at what it was given, and others at what the module shares.
    seen = tuple(ir.ExprStmt(ir.Name(n, type=t.ANY)) for n in ("self", *shared, *(p.name for p in function.params)))
    body = _refused(function.body, seen, objects, _own(function), changes)
    if any(isinstance(s, ir.FunctionDef) for s in body):
        # A function inside of it may need what is declared by the statement that is refused.
        body = next(((s,) for s in body if isinstance(s, ir.ExprStmt) and isinstance(s.value, ir.Unsupported)), body)
    return ir.replaced(function, body=body)


def _may_change(node: ir.Node) -> bool:
    """May a node change a container or an object in place?"""
    match node:
        case ir.Op(concept=concept):
            return concept in loader.concepts() and bool(loader.concepts()[concept].mutates)
        case ir.Assign(target=target):
            return not isinstance(target, ir.Name)
        case _:
            return isinstance(node, ir.MethodCall)


def _same(node: ir.Declare, bound: Counter[str], changed: frozenset[str], resized: frozenset[str], objects: frozenset[str] | None) -> bool:
    """Does a variable only ever mean the container at this path?"""
    value = _path(node.value)
    if value is None or not _shared(value.type, objects) or bound[node.name] != 1:
        return False
    path = value
    while isinstance(path, ir.Index | ir.Lookup):
        key = path.index if isinstance(path, ir.Index) else path.key
        if not isinstance(key, ir.Name | ir.Const) or (isinstance(path, ir.Index) and not isinstance(path.obj.type, t.List)):
            return False
        path = path.obj
    names = {n.id for n in ir.walk(value) if isinstance(n, ir.Name)}
    if not isinstance(path, ir.Name) or node.name in names or any(bound[n] != 1 for n in names):
        return False
    return isinstance(value, ir.Name) or (node.name in changed and path.id not in resized)


def _path(value: ir.Expr | None) -> ir.Expr | None:
    """What an entry that is made where it is missing can be found at."""
    if isinstance(value, ir.Op) and value.concept == "dict.setdefault":
        return ir.Lookup(value.args[0], value.args[1], on_fail="unreachable", type=value.type)
    return value


def _resized(body: ir.Body) -> frozenset[str]:
    """Variables whose own places move or go: ``xs.pop()`` and the like."""
    grows = ("list.append", "set.add", "dict.setdefault")
    return frozenset(
        n.args[0].id
        for s in body
        for n in ir.walk(s, ir.Op)
        if n.concept in loader.concepts()
        and loader.concepts()[n.concept].mutates
        and n.concept not in grows
        and isinstance(n.args[0], ir.Name)
    )


def bindings(statement: ir.Node) -> list[str]:
    """The variables that are given a value, once for each time."""
    out = []
    for node in ir.walk(statement, *ir.BINDERS):
        match node:
            case ir.Declare(name=name) | ir.Assigned(name=name) | ir.ForRange(var=name) | ir.Param(name=name):
                out.append(name)
            case (
                ir.Clause(target=target)
                | ir.Unpack(target=target)
                | ir.ForEach(target=target)
                | ir.Assign(target=ir.Name() | ir.TupleLit() as target)
            ):
                items = [target, *(target.items if isinstance(target, ir.TupleLit) else ())]
                out.extend(n.id for n in items if isinstance(n, ir.Name))
            case _:
                pass
    return out


def _own(function: ir.Function) -> frozenset[str]:
    """Variables that only ever hold containers made for them, which are elements of no other."""
    made: dict[str, bool] = dict.fromkeys((p.name for p in function.params), False)
    for node in (n for s in function.body for n in ir.walk(s, ir.Stmt, ir.Clause)):
        match node:
            case ir.Declare(name=name, value=ir.Expr() as value) | ir.Assign(target=ir.Name(id=name), value=value):
                new = isinstance(value, ir.ListLit | ir.SetLit | ir.DictLit | ir.Comp | ir.New)
                made[name] = made.get(name, True) and new
            case ir.Declare(value=None):
                pass
            case _:
                made.update(dict.fromkeys(bindings(node), False))
    return frozenset(name for name, new in made.items() if new)


def _refused(body: ir.Body, after: ir.Body, objects: frozenset[str] | None, own: frozenset[str], changing: Changes) -> ir.Body:
    """The body with an ``Unsupported`` where a container gets a second name or place and is changed later on."""
    out: list[ir.Stmt] = []
    for i, statement in enumerate(body):
        rest = (*body[i + 1 :], *after)
        out.append(_statement(statement, rest, objects, own, changing))
    return tuple(out)


def _statement(statement: ir.Stmt, rest: ir.Body, objects: frozenset[str] | None, own: frozenset[str], changing: Changes) -> ir.Stmt:
    if isinstance(statement, ir.Return):
        return statement  # nothing changes what was given out: no turn of a loop comes after this one
    changes: dict[str, Any] = {name: _refused(body, after, objects, own, changing) for name, body, after in _inside(statement, rest)}
    if isinstance(statement, ir.ForEach) and _changes_elements_of_copy(statement, rest, own, changing):
        why = "a loop changes elements of a copy, which are those of the original"
        return ir.ExprStmt(ir.Unsupported("alias", why, type=t.NONE, span=statement.span), span=statement.span)
    if changes:
        return ir.replaced(statement, **changes)
    for copy in kept_copies(statement, objects):
        elem = next(iter(t.children(copy.type)[-1:]), t.ANY)
        if any(_changes_inside(n, elem, own) for s in rest for n in ir.walk(s)):
            why = "a copy's elements are those of the original and are changed, which copies of them would not show"
            return ir.ExprStmt(ir.Unsupported("alias", why, type=t.NONE, span=statement.span), span=statement.span)
    put = _put(statement, objects)
    for part in _lost_parts(put, statement, rest, objects, own):
        why = f"an element of {root(part)} gets a second place and is changed, which a copy would not show"
        return ir.ExprStmt(ir.Unsupported("alias", why, type=t.NONE, span=statement.span), span=statement.span)
    picked = _picked(statement, objects)
    if picked is not None and _put_back(rest, *picked):
        return statement
    pairs = [*_names(statement, objects), *((v.id, "") for v in put if isinstance(v, ir.Name) and _shared(v.type, objects))]
    if isinstance(statement, ir.Declare) and isinstance(statement.value, ir.Index | ir.Lookup):
        # An entry that is made where it is missing changes no other.
        rest = tuple(s for s in rest if not (isinstance(s, ir.ExprStmt) and getattr(s.value, "concept", "") == "dict.setdefault"))
    for source, name in pairs:
        left = _until(rest, source, statement)
        if (source in mutated(left) and not _beside(statement, name, left)) or (
            name and name in mutated(_until(rest, name, statement)) and _looked_at(rest, source)
        ):
            why = f"{source} has a second name or place and is changed, which a copy would not show"
            return ir.ExprStmt(ir.Unsupported("alias", why, type=t.NONE, span=statement.span), span=statement.span)
    if picked is not None:
        source, name = root(picked[0].args[0]) or "", picked[1]
        if name in mutated(_until(rest, name, statement)) and _looked_at(rest, source):
            why = f"{name} is an element of {source} and is changed, which a copy would not show"
            return ir.ExprStmt(ir.Unsupported("alias", why, type=t.NONE, span=statement.span), span=statement.span)
    return statement


def _inside(statement: ir.Stmt, rest: ir.Body) -> Iterator[tuple[str, ir.Body, ir.Body]]:
    """The fields of a statement that hold statements: these, and what comes after them."""
    for field in ir.node_fields(type(statement)):
        inner = getattr(statement, field)
        if isinstance(inner, tuple) and inner and isinstance(inner[0], ir.Stmt):
            # The next turn of a loop comes after this one.
            again = _next_turn(statement, inner) if isinstance(statement, ir.While | ir.ForEach | ir.ForRange) else ()
            yield field, inner, (*again, *rest)


def lost_elements(function: ir.Function, changes: Changes = changed_in_place) -> Iterator[tuple[str, ir.Span | None]]:
    """Variables an element of which gets a second place too (``kept.append(rows[i])``), while it is changed at one of both."""
    if not any(_are_elements(_put(s, None)) for s in ir.walk(function, ir.ExprStmt, ir.Declare, ir.Assign)):
        return
    changed = {root(place) for n in ir.walk(function) for place in changes(n)}
    seen: ir.Body = tuple(ir.ExprStmt(ir.Name(p.name, type=t.ANY)) for p in function.params)
    todo = [(function.body, seen)]
    while todo:
        body, after = todo.pop()
        for i, statement in enumerate(body):
            rest = (*body[i + 1 :], *after)
            inside = [] if isinstance(statement, ir.Return) else list(_inside(statement, rest))
            todo += [(inner, later) for _, inner, later in inside]
            if not inside and not isinstance(statement, ir.Return):
                into = {n.id for n in ir.walk(statement, ir.Name)} | set(bindings(statement))
                for part in _lost_parts(_put(statement, None), statement, rest, None, frozenset(), into & changed):
                    yield root(part) or "", statement.span


def _are_elements(values: Sequence[ir.Expr]) -> bool:
    return any(isinstance(v, ir.Index | ir.Lookup) and _shared(v.type, None) for v in values)


def _next_turn(loop: ir.Stmt, body: ir.Body) -> ir.Body:
    """What the next turn of a loop does: what it finds at the loop's number, or at its key, then is another element."""
    place = _own_place(loop)

    def moved(node: ir.Node) -> ir.Node:
        return _later(node) if isinstance(node, ir.Name) and node.id == place else node

    if not any(_at(n) == place and t.is_container(n.type) for s in body for n in ir.walk(s, ir.Index, ir.Lookup)):
        return body
    return body if any(place in bindings(s) for s in body) else tuple(ir.rewrite(s, moved, ir.Name) for s in body)


def _own_place(loop: ir.Stmt) -> str:
    """The variable of a loop that has another number, or another key, in every turn; empty where there is none."""
    match loop:
        case ir.ForRange(var=name):
            return name
        case ir.ForEach(target=ir.TupleLit(items=(_, ir.Name(id=name))), iterable=ir.Op(concept="iter.enumerate", args=(items, *_))):
            return name if _are_keys(items) else ""
        case ir.ForEach(target=ir.Name(id=name), iterable=items):
            return name if _are_keys(items) else ""
        case _:
            return ""


def _are_keys(items: ir.Expr) -> bool:
    """Are no two items equal?"""
    if isinstance(items, ir.Op) and items.concept in ("list.sorted", "list.sorted_desc", "list.of"):
        return _are_keys(items.args[0])
    return isinstance(items.type, t.Dict | t.Set) or (isinstance(items, ir.Op) and items.concept == "dict.keys")


def _at(part: ir.Expr) -> str | None:
    """The variable at whose number or key an element stands."""
    match part:
        case ir.Index(index=ir.Name(id=name)) | ir.Lookup(key=ir.Name(id=name)):
            return name
        case _:
            return None


def _later(name: ir.Name) -> ir.Name:
    return dataclasses.replace(name, id=f"{name.id} of the next turn")


def _at_next_turn(part: ir.Expr) -> ir.Expr | None:
    """An element at a loop's number or key as the next turn finds it."""
    match part:
        case ir.Index(index=ir.Name() as place):
            return dataclasses.replace(part, index=_later(place))
        case ir.Lookup(key=ir.Name() as place):
            return dataclasses.replace(part, key=_later(place))
        case _:
            return None


def _looked_at(rest: ir.Body, name: str) -> bool:
    """Is a variable read afterwards, or looked at by whoever called the function?"""
    return read_before(rest, name) or any(isinstance(s, ir.ExprStmt) and s.value == ir.Name(name, type=t.ANY) for s in rest)


def _changes_elements_of_copy(loop: ir.ForEach, rest: ir.Body, own: frozenset[str], changes: Changes = changed_in_place) -> bool:
    """Does a loop over a copy (``for row in rows[1:]``, ``for row in [rows[0], other]``) change elements that are looked at in the original afterwards?"""
    names = {n.id for n in ir.walk(loop.target, ir.Name) if isinstance(n, ir.Name) and t.is_container(n.type)}
    listed = isinstance(loop.iterable, ir.ListLit | ir.TupleLit)
    if not names or not (listed or isinstance(loop.iterable, ir.Slice | ir.Op)) or ir.holds(loop.iterable, ir.Comp):
        return False
    inside = (n for n in ir.walk(loop.iterable, ir.Name) if isinstance(n, ir.Name))
    sources = {n.id for n in inside if any(map(t.is_container, (n.type,) if listed else t.children(n.type)))}
    seen = {n.id for s in rest for n in ir.walk(s, ir.Name) if isinstance(n, ir.Name)}
    if not any(name in seen or name not in own for name in sources):
        return False
    return any(root(x) in names for s in loop.body for n in ir.walk(s) for x in changes(n))


def changed_parts(function: ir.Function) -> Iterator[tuple[str, ir.Span | None]]:
    """The containers through a part of which (``rows[1:]``) a loop goes that changes its elements, and where."""
    for loop in (n for s in function.body for n in ir.walk(s, ir.ForEach) if isinstance(n, ir.ForEach)):
        if isinstance(loop.iterable, ir.Slice) and _changes_elements_of_copy(loop, function.body, frozenset()):
            yield root(loop.iterable.obj) or "it", loop.span


def kept_copies(node: ir.Node, objects: frozenset[str] | None) -> Iterator[ir.Expr]:
    """The shallow copies that may outlive a statement: not those of which only a text or a number is made."""
    if not ir.holds(node, ir.Comp, ir.Slice, ir.Op):
        return
    keeps = ir.holds(node, *_KEEPERS) or any(isinstance(n, ir.Op) and n.concept in STORES for n in ir.walk(node, ir.Op))
    if isinstance(node, ir.Expr) and isinstance(node.type, _PLAIN) and not keeps:
        return
    if _is_shallow(node, objects):
        yield node
    children: Sequence[ir.Node] = ir.child_nodes(node)
    if isinstance(node, ir.ForEach) and not any(_shared(n.type, objects) for n in ir.walk(node.target, ir.Name)):
        # A loop that takes but numbers and texts out of a copy keeps nothing of it.
        children = (_copied_from(node.iterable), *node.body)
    for child in children:
        yield from kept_copies(child, objects)


def _copied_from(items: ir.Expr) -> ir.Expr:
    """What a copy, or a copy of a copy, was made of."""
    while True:
        match items:
            case ir.Slice(obj=obj):
                items = obj
            case ir.Op(concept=concept, args=(obj, *_)) if concept in _SHALLOW or concept == "iter.enumerate":
                items = obj
            case _:
                return items


def _picked(statement: ir.Stmt, objects: frozenset[str] | None) -> tuple[ir.Op, str] | None:
    """The operation that takes an element of a container, which is a container too, and the name that this gets."""
    match statement:
        case ir.Declare(name=name, value=ir.Expr() as given) | ir.Assign(target=ir.Name(id=name), value=given):
            value = inner(given)
            if isinstance(value, ir.Op) and value.concept in _FOUND and _shared(value.type, objects) and root(value.args[0]):
                return value, name
    return None


def _put_back(rest: ir.Body, picked: ir.Op, name: str) -> bool:
    """Is an element put where it was taken from before anything else looks at the container?"""
    place, *key = picked.args
    for statement in rest:
        match statement:
            case ir.Assign(target=ir.Lookup(obj=obj, key=at), value=ir.Name(id=value)) if value == name:
                return bool(obj == place and key and at == key[0])
        if any(isinstance(n, ir.Name) and n.id == root(place) for n in ir.walk(statement)):
            return False
        if {n.id for k in key for n in ir.walk(k) if isinstance(n, ir.Name)} & set(bindings(statement)):
            return False
    return False


def _is_shallow(node: ir.Node, objects: frozenset[str] | None) -> TypeGuard[ir.Expr]:
    """Does an expression make a container of containers that others hold too?"""
    if isinstance(node, ir.Comp) and node.value is None:
        own = {n.id for c in node.clauses for n in ir.walk(c.target) if isinstance(n, ir.Name)}
        parts = (node.elem.then, node.elem.orelse) if isinstance(node.elem, ir.IfExp) else (node.elem,)
        return any(isinstance(p, ir.Name) and p.id not in own and _shared(p.type, objects) for p in parts)
    shallow = isinstance(node, ir.Slice) or (isinstance(node, ir.Op) and node.concept in _SHALLOW)
    return shallow and isinstance(node, ir.Expr) and any(_shared(c, objects) for c in t.children(node.type)[-1:])


def _changes_inside(node: ir.Node, elem: t.Type, own: frozenset[str], other: ir.Expr | None = None, names: Set[str] | None = None) -> bool:
    """Does a node change a container of a type that may be an element of another one, and not the ``other`` one?"""

    def may_be(e: ir.Expr) -> bool:
        if names is not None and (isinstance(e, ir.Name) or root(e) not in names):
            return False
        return e.type == elem and e != other and not (isinstance(e, ir.Name) and e.id in own)

    match node:
        case ir.Op(concept=concept, args=args) if concept in loader.concepts():
            return any(may_be(args[i]) for i in loader.concepts()[concept].mutates)
        case ir.Assign(target=ir.Index(obj=obj) | ir.Lookup(obj=obj)):
            return may_be(obj)
        case ir.MethodCall(obj=obj) | ir.Assign(target=ir.Field(obj=obj)):
            return may_be(obj)
        case _:
            return False


def _beside(statement: ir.Stmt, name: str, rest: ir.Body) -> bool:
    """Is what gets a name an element (``last = rows[-1]``), while only the list that holds it is changed (``rows.append(…)``)?"""
    if not name or not isinstance(statement, ir.Declare | ir.Assign) or not isinstance(statement.value, ir.Index | ir.Lookup):
        return False
    depth = _depth(statement.value)
    source = root(statement.value)
    changes = [x for s in rest for n in ir.walk(s) for x in changed_in_place(n) if root(x) == source]
    if any(root(n.obj) == source for s in rest for n in ir.walk(s, ir.MethodCall) if isinstance(n, ir.MethodCall)):
        return False
    return depth is not None and bool(changes) and all((d := _depth(x)) is not None and d < depth for x in changes)


def _depth(path: ir.Expr) -> int | None:
    """How many containers a path goes into; None where it goes through something else."""
    depth = 0
    while isinstance(path, ir.Index | ir.Lookup):
        path, depth = path.obj, depth + 1
    return depth if isinstance(path, ir.Name) else None


def _until(rest: ir.Body, name: str, own: ir.Stmt) -> ir.Body:
    """The statements up to where the variable gets another value."""
    out: list[ir.Stmt] = []
    for statement in rest:
        if isinstance(statement, ir.Assign | ir.Declare) and name in bindings(statement):
            break
        if statement is own:
            break
        out.append(statement)
    return tuple(out)


def _names(statement: ir.Stmt, objects: frozenset[str] | None) -> list[tuple[str, str]]:
    match statement:
        case ir.Declare(name=name, value=ir.Expr() as value) | ir.Assign(target=ir.Name(id=name), value=value) if _shared(
            value.type, objects
        ):
            source = root(value)
            return [(source, name)] if source and source != name else []
        case _:
            return []


def _lost_parts(
    put: Sequence[ir.Expr],
    statement: ir.Stmt,
    rest: ir.Body,
    objects: frozenset[str] | None,
    own: frozenset[str],
    names: Set[str] | None = None,
) -> Iterator[ir.Expr]:
    """Elements that a statement puts into another container too, one of whose places is changed: by one of ``names`` if they are given."""
    for part in _kept_parts(put, statement, rest, objects):
        other = _at_next_turn(part)
        if _looked_at(rest, root(part) or "") and any(_changes_inside(n, part.type, own, other, names) for s in rest for n in ir.walk(s)):
            yield part


def _kept_parts(put: Sequence[ir.Expr], statement: ir.Stmt, rest: ir.Body, objects: frozenset[str] | None) -> list[ir.Expr]:
    """Elements that a statement puts into another container too (``merged = [rows[0]]``); not what takes two places' values in turn."""
    values = [v for v in put if isinstance(v, ir.Index | ir.Lookup) and _shared(v.type, objects)]
    if not values or isinstance(statement, ir.Unpack) or (isinstance(statement, ir.Assign) and isinstance(statement.target, ir.TupleLit)):
        return []
    after = rest[0].target if rest and isinstance(rest[0], ir.Assign) else None
    return [v for v in values if root(v) is not None and v != after]


def _put(statement: ir.Stmt, objects: frozenset[str] | None) -> list[ir.Expr]:
    """What a statement puts into containers."""
    values: list[ir.Expr] = []
    binders = ir.walk(statement, ir.Unpack, ir.Assign, ir.Clause)
    targets = {id(n.target) for n in binders if isinstance(n, ir.Unpack | ir.Assign | ir.Clause)}
    for node in ir.walk(statement, ir.TupleLit, ir.ListLit, ir.Op, ir.Assign, ir.New):
        match node:
            case ir.TupleLit() if id(node) in targets:
                pass
            case (
                ir.Op(concept="list.append" | "deque.appendleft" | "heap.push", args=(_, value))
                | ir.Assign(target=ir.Index() | ir.Lookup(), value=value)
            ):
                values.append(value)
            case ir.Op(concept="list.insert" | "dict.setdefault", args=(_, _, value)):
                values.append(value)
            case ir.ListLit(items=items) | ir.TupleLit(items=items):
                values.extend(items)
            case ir.New(args=args) if objects is not None:
                values.extend(args)
            case ir.Assign(target=ir.Field(), value=value) if objects is not None:
                values.append(value)
            case _:
                pass
    return values
