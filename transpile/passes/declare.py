"""Declarations: every variable is declared once, in the smallest block that holds all its uses.

A frontend only assigns. This pass turns a first assignment into the declaration where that is right, and otherwise puts a
declaration in front: without a value where the variable is assigned on every path before it is read, with the type's empty
value where it is not.
"""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterable, Sequence

from dragoman.transpile import ir
from dragoman.transpile import types as t


def declare(module: ir.Module) -> ir.Module:
    """The module with all variables of its functions (and of its main part) declared."""
    shared = frozenset(c.name for c in module.constants)
    constants = tuple(ir.replaced(c, value=zero(c.type)) if c.value is None else c for c in module.constants)
    return ir.map_functions(ir.replaced(module, constants=constants), lambda f: _function(f, shared))


def declare_in_lambdas(module: ir.Module) -> ir.Module:
    """A variable that only one lambda names, and assigns as part of a value, is declared in that lambda instead of beside it."""
    return ir.map_functions(module, _in_lambdas)


def _in_lambdas(f: ir.Function) -> ir.Function:
    if not (ir.holds(f, ir.Lambda) and ir.holds(f, ir.Assigned)):
        return f
    uses = _uses(f)
    placed = {n.name: n for n in ir.walk(f, ir.Declare)}
    moved = {
        n.name: placed[n.name]
        for made in ir.walk(f, ir.Lambda)
        for n in ir.walk(made, ir.Assigned)
        if n.name in placed and _uses(made)[n.name] == uses[n.name]
    }
    if not moved:
        return f

    def change(node: ir.Node) -> ir.Node | tuple[ir.Stmt, ...]:
        match node:
            case ir.Lambda(body=body):
                own = [moved.pop(name) for name in dict.fromkeys(n.name for n in ir.walk(body, ir.Assigned)) if name in moved]
                if not own:
                    return node
                match body:
                    case ir.IfExp(cond=ir.IsType(operand=ir.Assigned(name=name, value=value) as first) as cond) if (
                        name == own[0].name and [n.name for n in ir.walk(body, ir.Assigned)].count(name) == 1
                    ):
                        # What is asked first is known when the variable is declared.
                        own[0] = dataclasses.replace(own[0], value=value, mutable=False)
                        asked = dataclasses.replace(cond, operand=ir.Name(name, type=first.type, span=first.span))
                        body = dataclasses.replace(body, cond=asked)
                return dataclasses.replace(node, body=ir.Block(tuple(own), body, type=body.type))
            case _:
                return node

    without = ir.rewrite(f, lambda n: () if isinstance(n, ir.Declare) and n.name in moved else n, ir.Declare)
    return ir.rewrite(without, change, ir.Lambda)


def _uses(node: ir.Node) -> Counter[str]:
    """How often each variable is named below a node."""
    return Counter([*(n.id for n in ir.walk(node, ir.Name)), *(n.name for n in ir.walk(node, ir.Assigned))])


def zero(type_: t.Type) -> ir.Expr:
    """The empty value of a type."""
    match type_:
        case t.Bool():
            return ir.Const(False, type=type_)
        case t.Int():
            return ir.Const(0, type=type_)
        case t.Float():
            return ir.Const(0.0, type=type_)
        case t.Str():
            return ir.Const("", type=type_)
        case t.Bytes():
            return ir.Const(b"", type=type_)
        case t.List() | t.Iter():
            return ir.ListLit((), type=type_)
        case t.Set():
            return ir.SetLit((), type=type_)
        case t.Dict():
            return ir.DictLit((), type=type_)
        case t.Tuple(items=items):
            return ir.TupleLit(tuple(map(zero, items)), type=type_)
        case t.Union(members=members):
            return ir.Coerce(zero(members[0]), type=type_)
        case t.Optional() | t.NoneT():
            return ir.Const(None, type=type_)
        case _:
            return ir.Const(None, type=t.Optional(type_))


def _function(f: ir.Function, outer: frozenset[str]) -> ir.Function:
    known = outer | {p.name for p in f.params} | set(f.captures)
    return ir.replaced(f, body=_body(f.body, known))


def _body(body: ir.Body, known: frozenset[str]) -> ir.Body:
    return _Placer().block(body, known)


class _Placer:
    """Places the declarations of one function."""

    def block(self, body: ir.Body, known: frozenset[str]) -> ir.Body:
        """Declares, in ``body``, what is assigned in it and not known around it."""
        types = assigned_types(body)
        names = [n for n in types if n not in known]
        used = [_names(s) for s in body] if names else []
        places = {name: [i for i, inside in enumerate(used) if name in inside] for name in names}
        here: dict[int, list[str]] = {}
        for name in names:
            at = places[name]
            if len(at) == 1 and not _declarable(body[at[0]], name) and self._fits_below(body[at[0]], name):
                continue
            here.setdefault(at[0], []).append(name)
        out: list[ir.Stmt] = []
        inside = known
        for i, s in enumerate(body):
            new = here.get(i, [])
            inside = inside | set(new)
            if new:
                s, remaining = self._declare_in(s, new, types)
                for name in remaining:
                    assigned = not read_before(tuple(body[i:]), name)
                    value = None if assigned else zero(types[name])
                    out.append(ir.Declare(name, types[name], value, span=s.span))
            out.append(self._inner(s, inside))
        return tuple(out)

    def _declare_in(self, s: ir.Stmt, names: list[str], types: dict[str, t.Type]) -> tuple[ir.Stmt, list[str]]:
        """Turns an assignment into a declaration of its target; gives what is still to be declared."""
        if isinstance(s, ir.Assign) and isinstance(s.target, ir.Name) and s.target.id in names and not _reads(s.value, s.target.id):
            name = s.target.id
            return ir.Declare(name, types[name], s.value, span=s.span), [n for n in names if n != name]
        if isinstance(s, ir.Assign) and isinstance(s.target, ir.TupleLit):
            targets = list(_pattern_names(s.target))
            if (
                targets
                and set(targets) <= set(names)
                and len(set(targets)) == len(targets)
                and _only_names(s.target)
                and not any(_reads(s.value, n) for n in targets)
            ):
                return ir.Unpack(s.target, s.value, span=s.span), [n for n in names if n not in targets]
        return s, names

    def _fits_below(self, s: ir.Stmt, name: str) -> bool:
        """All uses lie in one block inside ``s``, each turn of a loop assigns before it reads, no closure keeps it."""
        blocks = [b for b in _blocks(s) if any(name in _names(x) for x in b)]
        if len(blocks) != 1 or any(name in _names(e) for e in _own_expressions(s)):
            return False
        if isinstance(s, ir.FunctionDef):
            return True
        if isinstance(s, ir.While | ir.ForEach | ir.ForRange):
            return not read_before(blocks[0], name) and not _captured(blocks[0], name)
        return True

    def _inner(self, s: ir.Stmt, known: frozenset[str]) -> ir.Stmt:
        match s:
            case ir.If():
                return ir.replaced(s, then=self.block(s.then, known), orelse=self.block(s.orelse, known))
            case ir.While():
                return ir.replaced(s, body=self.block(s.body, known))
            case ir.ForRange():
                return ir.replaced(s, body=self.block(s.body, known | {s.var}))
            case ir.ForEach():
                return ir.replaced(s, body=self.block(s.body, known | set(_pattern_names(s.target))))
            case ir.Try():
                handlers = tuple(ir.replaced(h, body=self.block(h.body, known | ({h.name} if h.name else set()))) for h in s.handlers)
                return ir.replaced(
                    s,
                    body=self.block(s.body, known),
                    handlers=handlers,
                    orelse=self.block(s.orelse, known),
                    final=self.block(s.final, known),
                )
            case ir.FunctionDef():
                # Whatever the inner function assigns without capturing it is its own.
                own = known - (set(assigned_types(s.function.body)) - set(s.function.captures) - set(s.function.assigns_captured))
                return ir.replaced(s, function=_function(s.function, own))
            case _:
                return s


def _declarable(s: ir.Stmt, name: str) -> bool:
    return isinstance(s, ir.Assign) and name in (_pattern_names(s.target) if isinstance(s.target, ir.TupleLit | ir.Name) else ())


def _pattern_names(target: ir.Expr) -> Iterable[str]:
    match target:
        case ir.Name(id=name):
            yield name
        case ir.TupleLit(items=items):
            for i in items:
                yield from _pattern_names(i)
        case _:
            return


def _only_names(target: ir.Expr) -> bool:
    return isinstance(target, ir.Name) or (isinstance(target, ir.TupleLit) and all(map(_only_names, target.items)))


def _blocks(s: ir.Stmt) -> list[ir.Body]:
    match s:
        case ir.If():
            return [s.then, s.orelse]
        case ir.While() | ir.ForRange() | ir.ForEach():
            return [s.body]
        case ir.Try():
            return [s.body, *(h.body for h in s.handlers), s.orelse, s.final]
        case _:
            return []


def _own_expressions(s: ir.Stmt) -> list[ir.Expr]:
    match s:
        case ir.If() | ir.While():
            return [s.cond]
        case ir.ForRange():
            return [s.start, s.stop, s.step]
        case ir.ForEach():
            return [s.iterable]
        case _:
            return []


def assigned_types(body: Sequence[ir.Stmt]) -> dict[str, t.Type]:
    """Names that ``body`` assigns and does not bind itself (by loops, handlers, inner functions), with their types."""
    found: dict[str, t.Type] = {}
    for s in body:
        if ir.holds(s, ir.Assign, ir.Assigned):
            for name, type_ in _assigned_by(s).items():
                found.setdefault(name, type_)
    return found


def _assigned_by(s: ir.Stmt) -> dict[str, t.Type]:
    found: dict[str, t.Type] = {}

    def pattern(e: ir.Expr) -> None:
        if isinstance(e, ir.Name):
            found.setdefault(e.id, e.type)
        elif isinstance(e, ir.TupleLit):
            for i in e.items:
                pattern(i)

    if isinstance(s, ir.FunctionDef):
        inner = assigned_types(s.function.body)
        return {n: inner[n] for n in s.function.assigns_captured if n in inner}
    blocks = _blocks(s)
    heads = _own_expressions(s) if blocks else [s]
    for head in heads:
        for node in ir.walk(head, ir.Assign, ir.Assigned):
            if isinstance(node, ir.Assign):
                pattern(node.target)
            elif isinstance(node, ir.Assigned):
                found.setdefault(node.name, node.type)
    bound: set[str] = set()
    if isinstance(s, ir.ForEach):
        bound = set(_pattern_names(s.target))
    elif isinstance(s, ir.ForRange):
        bound = {s.var}
    handlers = [h.name for h in s.handlers] if isinstance(s, ir.Try) else []
    for i, block in enumerate(blocks):
        own = bound | ({handlers[i - 1] or ""} if isinstance(s, ir.Try) and 1 <= i <= len(handlers) else set())
        for name, type_ in assigned_types(block).items():
            if name not in own:
                found.setdefault(name, type_)
    return found


def bound_names(node: ir.Node) -> set[str]:
    """Every name that something below ``node`` gives a value: assignments, loops, parameters, handlers, inner functions."""
    out: set[str] = set()
    for n in ir.walk(node):
        match n:
            case ir.Assign(target=target) | ir.ForEach(target=target) | ir.Clause(target=target) | ir.Unpack(target=target):
                out.update(_pattern_names(target))
            case ir.Assigned(name=name) | ir.Declare(name=name) | ir.Param(name=name) | ir.ForRange(var=name) | ir.Function(name=name):
                out.add(name)
            case ir.Handler(name=str(name)):
                out.add(name)
            case _:
                pass
    return out


def local_names(body: Sequence[ir.Node]) -> set[str]:
    """Variables that a function's own statements bind, those of nested functions left out."""
    out: set[str] = set()
    stack: list[ir.Node] = list(body)
    while stack:
        node = stack.pop()
        match node:
            case ir.FunctionDef(function=function):
                out.add(function.name)
                continue
            case ir.Declare(name=name) | ir.ForRange(var=name) | ir.Assigned(name=name) | ir.Handler(name=str(name)):
                out.add(name)
            case ir.Unpack(target=target) | ir.ForEach(target=target):
                out |= {n.id for n in ir.walk(target) if isinstance(n, ir.Name)}
        stack.extend(ir.child_nodes(node))
    return out


_NAMING = (ir.Name, ir.Assigned, ir.FunctionDef)
_LOOPS = (ir.ForEach, ir.ForRange)


def _names(node: ir.Node) -> frozenset[str]:
    """Every name used below ``node``, inner functions included; variables that a comprehension or a loop binds are its own."""
    out: set[str] = set()
    stack = [node]
    while stack:
        n = stack.pop()
        if isinstance(n, ir.Name):
            out.add(n.id)
            continue
        if not ir.holds(n, *_NAMING):
            continue
        if isinstance(n, ir.Comp):
            own = {m.id for c in n.clauses for m in ir.walk(c.target) if isinstance(m, ir.Name)}
            inside = {name for child in ir.child_nodes(n) for name in _names(child)}
            out |= (inside - own) | _names(n.clauses[0].iterable)
            continue
        if isinstance(n, _LOOPS):
            own = set(_pattern_names(n.target)) if isinstance(n, ir.ForEach) else {n.var}
            out |= {name for s in n.body for name in _names(s)} - own
            stack.extend(_own_expressions(n))
            continue
        if isinstance(n, ir.Assigned):
            out.add(n.name)
        elif isinstance(n, ir.FunctionDef):
            out.update(n.function.captures)
        stack += ir.child_nodes(n)
    return frozenset(out)


def _reads(e: ir.Node, name: str) -> bool:
    return name in _names(e)


def _captured(body: Sequence[ir.Stmt], name: str) -> bool:
    return any(
        (isinstance(n, ir.FunctionDef) and name in n.function.captures) or (isinstance(n, ir.Lambda) and name in _names(n.body))
        for s in body
        for n in ir.walk(s)
    )


# --- definite assignment ----------------------------------------------------------------------------------------------

_ASSIGNED, _UNKNOWN, _READ, _GONE = "assigned", "unknown", "read", "gone"


def read_before(body: Sequence[ir.Stmt], name: str) -> bool:
    """Whether some path through ``body`` may read ``name`` before it assigns it."""
    return _flow(body, name) == _READ


def _flow(body: Sequence[ir.Stmt], name: str) -> str:
    """What has happened to ``name`` when control leaves ``body`` at its end (``gone``: it does not)."""
    for s in body:
        state = _flow_stmt(s, name)
        if state != _UNKNOWN:
            return state
    return _UNKNOWN


def _join_flow(*states: str) -> str:
    if _READ in states:
        return _READ
    live = [s for s in states if s != _GONE]
    if not live:
        return _GONE
    return _ASSIGNED if all(s == _ASSIGNED for s in live) else _UNKNOWN


def _flow_stmt(s: ir.Stmt, name: str) -> str:
    if name not in _names(s) and not isinstance(
        s, ir.Declare | ir.Return | ir.Raise | ir.Break | ir.Continue | ir.If | ir.Try | ir.While | ir.ForEach | ir.ForRange
    ):
        return _UNKNOWN
    match s:
        case ir.Declare(name=declared, value=value):
            if value is not None and _flow_expr(value, name) == _READ:
                return _READ
            return _ASSIGNED if declared == name else _UNKNOWN
        case ir.Assign(target=target, value=value):
            if _flow_expr(value, name) == _READ:
                return _READ
            if name in _pattern_names(target):
                return _ASSIGNED
            return (
                _flow_expr(target, name)
                if not isinstance(target, ir.Name | ir.TupleLit)
                else _READ
                if _reads_places(target, name)
                else _flow_expr(value, name)
            )
        case ir.If():
            test = _flow_expr(s.cond, name)
            return test if test != _UNKNOWN else _join_flow(_flow(s.then, name), _flow(s.orelse, name))
        case ir.While():
            test = _flow_expr(s.cond, name)
            if test != _UNKNOWN:
                return test
            inside = _flow(s.body, name)
            if inside == _READ:
                return _READ
            if isinstance(s.cond, ir.Const) and s.cond.value:
                # The way out is a break, which may come before the assignment.
                return (
                    _ASSIGNED if inside == _ASSIGNED and not _break_before(s.body, name) else _GONE if not _breaks_out(s.body) else _UNKNOWN
                )
            return _UNKNOWN
        case ir.ForRange() | ir.ForEach():
            heads = (s.start, s.stop, s.step) if isinstance(s, ir.ForRange) else (s.iterable,)
            for e in heads:
                if _flow_expr(e, name) != _UNKNOWN:
                    return _flow_expr(e, name)
            return _READ if _flow(s.body, name) == _READ else _UNKNOWN
        case ir.Try():
            main = _flow(s.body, name)
            if main == _READ:
                return _READ
            caught = [_flow(h.body, name) for h in s.handlers]
            normal = main if main != _UNKNOWN else _flow(s.orelse, name)
            state = _join_flow(normal, *caught)
            if state == _READ:
                return _READ
            final = _flow(s.final, name)
            # The final part runs after a failure anywhere: what the body assigns is not sure there.
            return final if final != _UNKNOWN else state
        case ir.Return() | ir.Raise():
            gives = s.value if isinstance(s, ir.Return) else s.exception
            return _READ if gives is not None and _flow_expr(gives, name) == _READ else _GONE
        case ir.Break() | ir.Continue():
            return _GONE
        case ir.FunctionDef():
            # It is read when it is called; the frontend only promises that this is later.
            return _UNKNOWN
        case _:
            for child in ir.child_nodes(s):
                if isinstance(child, ir.Expr):
                    state = _flow_expr(child, name)
                    if state != _UNKNOWN:
                        return state
            return _UNKNOWN


def _reads_places(target: ir.Expr, name: str) -> bool:
    """A place inside a pattern (an index, a field) reads the name."""
    if isinstance(target, ir.TupleLit):
        return any(_reads_places(i, name) for i in target.items)
    return not isinstance(target, ir.Name) and _reads(target, name)


def _flow_expr(e: ir.Expr, name: str) -> str:
    """Reads win; an assignment counts only where it surely runs."""
    match e:
        case ir.Name(id=n):
            return _READ if n == name else _UNKNOWN
        case ir.Assigned(name=n, value=value):
            inner = _flow_expr(value, name)
            return inner if inner != _UNKNOWN else _ASSIGNED if n == name else _UNKNOWN
        case ir.BoolOp(items=items) | ir.TupleLit(items=items):
            first = _flow_expr(items[0], name) if items else _UNKNOWN
            if first != _UNKNOWN:
                return first
            for i in items[1:]:
                state = _flow_expr(i, name)
                if state == _READ:
                    return _READ
                if state == _ASSIGNED:
                    return _UNKNOWN if isinstance(e, ir.BoolOp) else _ASSIGNED
            return _UNKNOWN
        case ir.Lambda():
            return _UNKNOWN if name in {p.name for p in e.params} else _READ if _reads(e.body, name) else _UNKNOWN
        case ir.IfExp():
            first = _flow_expr(e.cond, name)
            return first if first != _UNKNOWN else _join_flow(_flow_expr(e.then, name), _flow_expr(e.orelse, name))
        case ir.Comp():
            own = {n for c in e.clauses for n in _pattern_names(c.target)}
            first = _flow_expr(e.clauses[0].iterable, name)
            if first != _UNKNOWN:
                return first
            return _READ if name not in own and _reads(e, name) and not _assigns(e, name) else _UNKNOWN
        case _:
            for child in ir.child_nodes(e):
                if isinstance(child, ir.Expr):
                    state = _flow_expr(child, name)
                    if state != _UNKNOWN:
                        return state
            return _UNKNOWN


def _assigns(e: ir.Node, name: str) -> bool:
    return any(isinstance(n, ir.Assigned) and n.name == name for n in ir.walk(e, ir.Assigned))


def _breaks_out(body: Sequence[ir.Stmt]) -> bool:
    return any(_has_break(s) for s in body)


def _has_break(s: ir.Stmt) -> bool:
    if isinstance(s, ir.Break):
        return True
    if isinstance(s, ir.While | ir.ForEach | ir.ForRange):
        return False
    return any(_has_break(x) for b in _blocks(s) for x in b)


def _break_before(body: Sequence[ir.Stmt], name: str) -> bool:
    """A break may leave the loop before ``name`` is assigned."""
    for s in body:
        if _flow_stmt(s, name) == _ASSIGNED:
            return False
        if _has_break(s):
            return True
    return True
