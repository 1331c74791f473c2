"""Who owns what, for value-semantics targets: which uses of a variable are its last, and which aliases can't be expressed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.frozen import replace
from dragoman.transpile.passes.terms import bound_names

LOOPS = (ir.While, ir.ForRange, ir.ForEach)
SIMPLE = (ir.ExprStmt, ir.Assign, ir.Declare)


#: What was copied last, and its copy: several analyses of a function follow each other.
_LAST: list[tuple[Any, Any]] = [(None, None)]


def unique_names(node: Any) -> Any:
    """The tree with a ``Name`` node of its own at every place, so that uses can be told apart by identity; what no places share stays."""
    last, copy = _LAST[0]
    if last is node and node is not None:
        return copy
    copy = _unique(node, set()) if _shares_names(node) else node
    _LAST[0] = (node, copy)
    return copy


def _shares_names(node: ir.Node) -> bool:
    """Does a name stand at two places?"""
    names = [id(n) for n in ir.walk(node, ir.Name)]
    return len(set(names)) < len(names)


def _unique(node: Any, seen: set[int]) -> Any:
    """``seen``: the names that stand at a place already."""
    if isinstance(node, ir.Name):
        if id(node) in seen:
            return replace(node)
        seen.add(id(node))
        return node
    if isinstance(node, ir.Node):
        changes: dict[str, Any] = {}
        for name in ir.node_fields(type(node)):
            old = getattr(node, name)
            if old is not None:
                new = _unique(old, seen)
                if new is not old:
                    changes[name] = new
        return replace(node, **changes) if changes else node
    if isinstance(node, tuple):
        items = tuple(_unique(v, seen) for v in node)
        return items if any(a is not b for a, b in zip(items, node, strict=True)) else node
    return node


@dataclass
class Uses:
    """Uses of variables in one function whose names are unique: ``moves`` holds the ids of nodes that may give their value away."""

    moves: set[int] = field(default_factory=set)
    #: Variables that are assigned more than once, or in a loop that their declaration is outside of.
    reassigned: set[str] = field(default_factory=set)
    #: Variables that are assigned inside a try body.
    tried: set[str] = field(default_factory=set)


def uses(function: ir.Function) -> Uses:
    """Analyses one function."""
    return _Walker(function).run()


class _Walker:
    def __init__(self, function: ir.Function) -> None:
        self.function = function
        self.found = Uses()
        self.last: dict[str, tuple[ir.Name, tuple[int, ...]]] = {}
        self.declared: dict[str, tuple[int, ...]] = {p.name: () for p in function.params}
        self.stores: Counter[str] = Counter()
        self.inner: set[str] = set()
        #: What follows the statement that is visited, after its branch as well.
        self.after: ir.Body = ()
        #: Uses that are the last ones of their branch, while another branch has later ones; in how many blocks of expressions this is.
        self.parted: list[tuple[ir.Name, tuple[int, ...]]] = []
        self.blocks = 0
        self.mentioned: dict[int, Counter[str]] = {}

    def run(self) -> Uses:
        self.body(self.function.body, (), False)
        for node, loops in (*self.last.values(), *self.parted):
            if node.id not in self.inner and loops == self.declared.get(node.id, (-1,)):
                self.found.moves.add(id(node))
        self.found.reassigned |= {n for n, count in self.stores.items() if count > 1}
        return self.found

    def body(self, body: ir.Body, loops: tuple[int, ...], hidden: bool, after: ir.Body = ()) -> None:
        for i, statement in enumerate(body):
            self.after = (*body[i + 1 :], *after)
            self.visit(statement, loops, hidden)
            if hidden:
                continue
            if isinstance(statement, ir.Return) and statement.value is not None:
                self.once(statement.value)
            if isinstance(statement, SIMPLE):
                for name in self.overwritten((*body[i + 1 :], *after), statement):
                    self.once(statement, name)

    def parting(self, ends: Sequence[tuple[ir.Name, tuple[int, ...]]], after: ir.Body) -> list[tuple[ir.Name, tuple[int, ...]]]:
        """Of the last uses in a branch, those of containers that the other branch uses too, and nothing after both."""
        found = [use for use in ends if self.last[use[0].id] is not use and t.is_container(use[0].type)]
        later = {n.id for s in after for n in ir.walk(s, ir.Name) if isinstance(n, ir.Name)} if found else set()
        return [use for use in found if use[0].id not in later]

    def overwritten(self, following: ir.Body, statement: ir.Stmt) -> set[str]:
        """Variables of a statement that get a new value before anything else looks at them."""
        out: set[str] = set()
        if isinstance(statement, ir.Assign) and isinstance(statement.target, ir.Name):
            out.add(statement.target.id)
        for name in self.mentions(statement):
            for later in following:
                mentions = self.mentions(later)[name]
                if not mentions and isinstance(later, SIMPLE):
                    continue
                if mentions == 1 and isinstance(later, ir.Assign) and isinstance(later.target, ir.Name) and later.target.id == name:
                    out.add(name)
                break
        return out

    def mentions(self, statement: ir.Stmt) -> Counter[str]:
        """How often a statement mentions each variable."""
        found = self.mentioned.get(id(statement))
        if found is None:
            found = self.mentioned[id(statement)] = Counter(n.id for n in ir.walk(statement, ir.Name))
        return found

    def once(self, node: ir.Node, only: str | None = None) -> None:
        """Uses that occur once in ``node``, after which the variable is not looked at."""
        skip = id(node.target) if isinstance(node, ir.Assign) and isinstance(node.target, ir.Name) else 0
        names = [n for n in _outside_lambdas(node) if isinstance(n, ir.Name) and id(n) != skip]
        counts = Counter(n.id for n in ir.walk(node) if isinstance(n, ir.Name) and id(n) != skip)
        for n in names:
            if counts[n.id] == 1 and (only is None or n.id == only) and n.id not in self.inner:
                self.found.moves.add(id(n))

    def visit(self, node: ir.Node, loops: tuple[int, ...], hidden: bool) -> None:
        match node:
            case ir.Name():
                if hidden:
                    self.inner.add(node.id)
                self.last[node.id] = (node, loops)
                return
            case ir.Assign(target=ir.Name(id=name), value=value):
                self.visit(value, loops, hidden)
                self.store(name, loops, hidden)
                return
            case ir.Assign(target=ir.Lookup() as target, value=value):
                # Written as insert(key, value): the key comes first.
                self.visit(target, loops, hidden)
                self.visit(value, loops, hidden)
                return
            case ir.Assign(target=target, value=value):
                self.visit(value, loops, hidden)
                for item in target.items if isinstance(target, ir.TupleLit) else (target,):
                    if isinstance(item, ir.Name):
                        self.store(item.id, loops, hidden)
                    else:
                        self.visit(item, loops, hidden)
                return
            case ir.Declare(name=name, value=declared):
                self.declared[name] = loops
                if declared is not None:
                    self.stores[name] += 1
                    self.visit(declared, loops, hidden)
                return
            case ir.Unpack(target=target, value=value):
                self.visit(value, loops, hidden)
                for n in ir.walk(target):
                    if isinstance(n, ir.Name):
                        self.declared[n.id] = loops
                        self.stores[n.id] += 1
                return
            case ir.Assigned(name=name, value=value):
                self.visit(value, loops, hidden)
                self.store(name, loops, hidden)
                self.inner.add(name)
                return
            case ir.While(cond=cond, body=body):
                inside = (*loops, id(node))
                self.visit(cond, inside, hidden)
                self.body(body, inside, hidden)
                return
            case ir.ForRange(var=var, body=body):
                for bound in (node.start, node.stop, node.step):
                    self.visit(bound, loops, hidden)
                self.declared[var] = (*loops, id(node))
                self.body(body, (*loops, id(node)), hidden)
                return
            case ir.ForEach(target=target, iterable=iterable, body=body):
                self.visit(iterable, loops, hidden)
                for n in ir.walk(target):
                    if isinstance(n, ir.Name):
                        self.declared[n.id] = (*loops, id(node))
                self.body(body, (*loops, id(node)), hidden)
                return
            case ir.If(cond=cond, then=then, orelse=orelse):
                after = self.after
                self.visit(cond, loops, hidden)
                before = dict(self.last) if orelse else self.last
                self.body(then, loops, hidden, after)
                ends = [use for name, use in self.last.items() if before.get(name) is not use]
                self.body(orelse, loops, hidden, after)
                if not self.blocks:
                    self.parted.extend(self.parting(ends, after))
                return
            case ir.Try(body=body, handlers=handlers, final=final):
                self.found.tried |= {n.id for s in body for a in ir.walk(s, ir.Assign) for n in bound_names(a.target)}
                self.body(body, (*loops, id(node)), True)
                for handler in handlers:
                    self.body(handler.body, loops, True)
                self.body(final, loops, True)
                return
            case ir.Block(stmts=stmts, value=value):
                self.blocks += 1
                self.body(stmts, loops, hidden)
                self.blocks -= 1
                self.visit(value, loops, hidden)
                return
            case ir.Lambda() | ir.FunctionDef() | ir.Comp():
                hidden = True
        for child in ir.child_nodes(node):
            self.visit(child, loops, hidden)

    def store(self, name: str, loops: tuple[int, ...], hidden: bool) -> None:
        self.stores[name] += 1
        if hidden or loops != self.declared.get(name, loops):
            self.stores[name] += 1


def _outside_lambdas(node: ir.Node) -> list[ir.Node]:
    out: list[ir.Node] = []
    stack: list[ir.Node] = [node]
    while stack:
        current = stack.pop()
        out.append(current)
        if not isinstance(current, ir.Lambda | ir.FunctionDef | ir.Comp):
            stack.extend(ir.child_nodes(current))
    return out


def is_copy(type_: t.Type) -> bool:
    """Values that are copied by being read: nothing on the heap."""
    match type_:
        case t.Int(bits=0):
            return False
        case t.Bool() | t.Int() | t.Float() | t.Char() | t.NoneT() | t.Never():
            return True
        case t.Tuple(items=items):
            return all(map(is_copy, items))
        case t.Optional(inner=inner):
            return is_copy(inner)
        case _:
            return False
