"""What a function does to its variables: what is shared, moved, passed by reference; conditions of rules that ask for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.generators.cpp_types import SCALAR, CppTypes, root
from dragoman.transpile.passes.effects import acts, inner

#: Operations that give no negative number.
COUNTS = frozenset({"str.ord", "str.count", "list.count", "int.bit_length", "num.abs", "bisect.left", "bisect.right", "list.index"})


class CppOwnership(CppTypes):
    #: The value of the statement being written, where nothing uses it.
    unused: ir.Expr | None = None

    @cached_property
    def functions(self) -> Mapping[str, ir.Function]:
        """All functions of the module by name, nested ones and methods too."""
        return {n.name: n for n in ir.walk(self.module, ir.Function)}

    @cached_property
    def handles(self) -> bool:
        """Does the module catch exceptions, so that it may look at what they say?"""
        return self.is_driver or ir.holds(self.module, ir.Try)

    def study(self, body: ir.Body, params: Sequence[ir.Param]) -> None:
        """Notes which variables are changed in place, which are assigned anew, and which only count upwards."""
        self.deep, self.changes = set(), []
        self.changed, self.rebound, self.counters = set(), {p.name for p in params if p.assigned}, {}
        aliases: list[tuple[str, str]] = []
        nodes = [n for s in body for n in ir.walk(s)]
        for self.place, node in enumerate(nodes):
            match node:
                case ir.Name() | ir.Const():
                    continue
                case ir.Assign(target=target):
                    for part in target.items if isinstance(target, ir.TupleLit) else (target,):
                        if isinstance(part, ir.Name):
                            self.rebound.add(part.id)
                        elif isinstance(part, ir.Index | ir.Lookup):
                            self.change(part.obj)
                case ir.Assigned(name=name):
                    self.rebound.add(name)
                case ir.Op(concept=concept, args=args):
                    known = loader.concepts().get(concept)
                    for place in known.mutates if known else ():
                        self.change(args[place])
                    if concept in ("iter.next", "iter.next_or"):
                        self.change(args[0])
                case ir.Call(func=name, args=args) if name in self.functions:
                    for param, arg in zip(self.functions[name].params, args, strict=False):
                        if self.by_reference(param):
                            self.change(arg)
                case ir.MethodCall(method=name, args=args) if name in self.functions:
                    for param, arg in zip(self.functions[name].params, args, strict=False):
                        if self.by_reference(param):
                            self.change(arg)
                case ir.Declare(name=name, value=ir.Expr() as value) if root(value) is not None:
                    aliases.append((name, root(value) or ""))
                case ir.ForEach(target=target, iterable=iterable):
                    for source in iterable.args if isinstance(iterable, ir.Op) else (iterable,):
                        origin = root(source)
                        if isinstance(source, ir.Op) and source.args:
                            origin = root(source.args[0])
                        aliases.extend((n.id, origin) for n in ir.walk(target) if isinstance(n, ir.Name) and origin)
                case ir.ForRange(var=var, start=start, step=ir.Const(value=int(step)), var_assigned=False) if step > 0 and self.natural(
                    start
                ):
                    self.counters[var] = start.value if isinstance(start, ir.Const) else 0
        for name in {m.id for n in nodes if isinstance(n, ir.ForEach | ir.Unpack) for m in ir.walk(n.target) if isinstance(m, ir.Name)}:
            self.counters.pop(name, None)
        self.upwards(nodes, {p.name for p in params})
        for _ in aliases:
            before = len(self.changed)
            origins = {origin for name, origin in aliases if name in self.changed}
            self.changes += [(i, origin, True) for name, origin in aliases for i, changed, _ in self.changes if changed == name]
            self.changed |= origins
            self.deep |= origins
            if len(self.changed) == before:
                break
        self.share(nodes, aliases, {p.name for p in params})

    def share(self, nodes: Sequence[ir.Node], aliases: Sequence[tuple[str, str]], given: set[str]) -> None:
        """Finds where a container is put into another one, and somebody then changes it: C++ puts a copy there."""
        self.shared, self.moved = set(), set()
        last = {n.id: i for i, n in enumerate(nodes) if isinstance(n, ir.Name)}
        for i, node in enumerate(nodes):
            match node:
                case ir.Assign(target=ir.Name(), value=value) if (
                    isinstance(moved := inner(value), ir.Name)
                    and nodes[last[moved.id]] is moved
                    and self.fresh_each_turn(nodes, i, moved.id)
                ):
                    self.moved.add(id(node))
        if not any(True for node in nodes for _ in stored(node)):
            return
        for loop in nodes:
            if not isinstance(loop, ir.While | ir.ForRange | ir.ForEach):
                continue
            inside = list(ir.walk(loop))
            own = {n.name for n in inside if isinstance(n, ir.Declare)}
            own |= {i for n in inside if isinstance(n, ir.Assign) for i in assigned_names(n)}
            own |= {m.id for n in inside if isinstance(n, ir.ForEach | ir.Unpack) for m in ir.walk(n.target) if isinstance(m, ir.Name)}
            for node in inside:
                for owner, item in stored(node):
                    parts = (item.then, item.orelse) if isinstance(item, ir.IfExp) else (item,)
                    names = {p.id for p in parts if isinstance(p, ir.Name)} - own
                    if names and (names & self.changed or root(owner) in self.deep):
                        self.shared.add(id(node))
        place = {id(n): i for i, n in enumerate(nodes)}
        loops = [
            (place[id(n)], place[id(n)] + sum(1 for _ in ir.walk(n))) for n in nodes if isinstance(n, ir.While | ir.ForRange | ir.ForEach)
        ]
        for i, node in enumerate(nodes):
            for owner, item in stored(node):
                source = root(item)
                if source is None or source == root(owner):
                    continue
                renewed = next((j for j, n in enumerate(nodes) if j > i and isinstance(n, ir.Assign) and source in assigned_names(n)), None)
                turns = [(start, end) for start, end in loops if start <= i < end]
                later = [
                    (j, n, deep)
                    for j, n, deep in self.changes
                    if (i < j and (renewed is None or j < renewed)) or (n == root(owner) and any(start <= j < end for start, end in turns))
                ]
                part = not isinstance(item, ir.Name)
                origins = {source}
                for _ in aliases:
                    origins |= {origin for name, origin in aliases if name in origins}
                seen = [
                    j for j, n in enumerate(nodes[i + 1 : renewed], i + 1) if isinstance(n, ir.Name) and n.id == source and n is not item
                ]
                if seen and self.fresh_each_turn(nodes, i, source):
                    # What stands in the other branch is no use after this one, for the next turn has a container of its own.
                    others = [other for other in _other_branches(nodes, place) if other[0] <= i < other[1]]
                    seen = [j for j in seen if not any(then_end <= j < end for _, then_end, end in others)]
                used = bool(origins & given) or bool(seen)
                if any((n == source and (deep or not part)) or (n == root(owner) and deep and used) for _, n, deep in later):
                    self.shared.add(id(node))

    @staticmethod
    def fresh_each_turn(nodes: Sequence[ir.Node], place: int, name: str) -> bool:
        """Is a variable of the innermost loop around a place declared in that loop, or is there no loop?"""
        node = nodes[place]
        loops = [n for n in nodes[:place] if isinstance(n, ir.While | ir.ForRange | ir.ForEach) and any(m is node for m in ir.walk(n))]
        around = ir.walk(loops[-1]) if loops else nodes
        return any(isinstance(n, ir.Declare) and n.name == name for n in around)

    def upwards(self, nodes: Sequence[ir.Node], given: set[str]) -> None:
        """Finds the variables, but for parameters, that start at a natural number and are only given natural numbers."""
        values: dict[str, list[ir.Expr]] = {}
        excluded = set(given)
        for node in nodes:
            match node:
                case ir.Declare(name=name, type=t.Int(), value=value):
                    values.setdefault(name, []).extend([value] if value is not None else [])
                case ir.Assign(target=ir.Name(id=name), value=value):
                    values.setdefault(name, []).append(value)
                case ir.Assign(target=ir.TupleLit() as target) | ir.Unpack(target=target):
                    excluded |= mentioned(target)
                case ir.Assigned(name=name) | ir.Param(name=name):
                    excluded.add(name)
        candidates = {n for n in values if n not in excluded and n not in self.counters}
        self.counters.update(dict.fromkeys(candidates, 0))
        while bad := [n for n in candidates if not all(map(self.natural, values[n]))]:
            for name in bad:
                candidates.discard(name)
                del self.counters[name]

    def change(self, node: ir.Expr) -> None:
        if isinstance(node, ir.IfExp):
            self.change(node.then)
            self.change(node.orelse)
        name = root(node)
        if name is not None:
            self.changed.add(name)
            self.changes.append((self.place, name, not isinstance(node, ir.Name)))
            if not isinstance(node, ir.Name):
                self.deep.add(name)

    @staticmethod
    def by_reference(param: ir.Param) -> bool:
        return param.mutated and not is_handle(param.type)

    def natural(self, node: ir.Expr) -> bool:
        """Is an integer known not to be negative?"""
        match node:
            case ir.Const(value=int(value)):
                return value >= 0
            case ir.Length():
                return True
            case ir.Name(id=name):
                return name in self.counters
            case ir.Arith(op="+" | "*", left=left, right=right) | ir.IntDiv(left=left, right=right) if not isinstance(node.type, t.Float):
                return self.natural(left) and self.natural(right)
            case ir.Arith(op="-", left=ir.Name(id=name), right=ir.Const(value=int(value))):
                return self.counters.get(name, -1) >= value >= 0
            case ir.Mod(left=left, right=right, sign="divisor"):
                return self.natural(right)
            case ir.Op(concept=concept):
                return concept in COUNTS
            case ir.Coerce(operand=ir.Expr(type=t.Char() | t.Bool())):
                return True
            case _:
                return False

    def nonneg(self, node: ir.Expr) -> bool:
        return self.natural(node)

    def positive(self, node: ir.Expr) -> bool:
        """Is an integer known to be greater than zero?"""
        match node:
            case ir.Const(value=int(value)):
                return value > 0
            case ir.Name(id=name):
                return self.counters.get(name, 0) > 0
            case ir.Arith(op="+", left=left, right=right):
                return self.natural(left) and self.natural(right) and (self.positive(left) or self.positive(right))
            case _:
                return False

    def _holds_one(self, key: str, wanted: Any, args: Sequence[ir.Expr], node: ir.Expr) -> bool:
        match key:
            case "natural":
                return isinstance(args[0].type, t.Int) and self.natural(args[0]) and self.positive(args[1])
            case "told":
                return self.keys_told if wanted == "KeyError" else bool(self.told_errors & set(str(wanted).split("|")))
            case "natural_index":
                return self.natural(args[1])
            case "rising":
                low, high = args[1:3]
                return isinstance(low, ir.Const) and isinstance(high, ir.Const) and bool(0 <= low.value <= high.value)
            case "from_end1":
                return below_zero(args[1]) is not None
            case "one_char0" | "one_char1":
                return one_char(args[int(key[-1])])
            case "positive1":
                if isinstance(args[1], ir.Const) and isinstance(args[1].type, t.Int):
                    return bool(args[1].value > 0)
                sure = getattr(node, "on_fail", "") == "unreachable" and isinstance(args[1].type, t.Int)
                return sure and self.natural(args[1]) and self.repeatable(args[1])
            case "calm2":
                return self.repeatable(args[2]) or not acts(args[2])
            case "ordered0":
                return in_order(args[0])
            case "onwards":
                low, high, step = args[1:4]
                return (
                    isinstance(low, ir.Const)
                    and (low.value or 0) >= 0
                    and high == ir.Const(None, type=high.type)
                    and isinstance(step, ir.Const)
                    and step.value > 0
                )
            case "members":
                return isinstance(args[0], ir.ListLit) and all(isinstance(i, ir.Const) and i.type in (t.INT, t.STR) for i in args[0].items)
            case "mixed0" | "mixed1" | "mixed2":
                return mixed(args[int(key[-1])].type)
            case "mixed":
                return mixed(node.type)
            case "told_float":
                # What handlers may read says whether floats were divided.
                return self.handles and not all(isinstance(a, ir.Coerce) and isinstance(a.operand.type, t.Int | t.Bool) for a in args)
            case "to_end":
                return isinstance(args[2], ir.Length) and args[2].obj == args[0]
            case "filled":
                return isinstance(args[0], ir.ListLit) and len(args[0].items) == 1
            case "apart":
                first, second = args[:2]
                return first.type == second.type and root(first) != root(second)
            case "unused":
                return (node is self.unused) is bool(wanted)
            case "fresh2":
                return is_default(args[2])
            case "temporary0":
                return (root(args[0]) is None) is bool(wanted)
            case "nodeop0":
                return isinstance(args[0], ir.Op) and args[0].concept == wanted
            case _:
                return super()._holds_one(key, wanted, args, node)


def is_handle(type_: t.Type) -> bool:
    """Does a copy of a value refer to the same object, or is there nothing to change?"""
    match type_:
        case t.Optional(inner=inner):
            return is_handle(inner)
        case t.Union(members=members):
            return all(map(is_handle, members))
        case _:
            return isinstance(type_, SCALAR | t.Class | t.Str | t.Func)


def in_order(node: ir.Expr) -> bool:
    """Is it a set that C++ keeps as Python sorts it, or the list of one?"""
    if isinstance(node, ir.Op) and node.concept in ("set.to_list", "iter.to_list", "iter.of"):
        return in_order(node.args[0])

    def plain(type_: t.Type) -> bool:
        return all(map(plain, type_.items)) if isinstance(type_, t.Tuple) else type_ in (t.INT, t.STR, t.BOOL)

    return isinstance(node.type, t.Set) and plain(node.type.elem)


def mixed(type_: t.Type) -> bool:
    """Has what is ordered, or what a key gives, values of several types in it? C++ orders those by their types first."""
    match type_:
        case t.Union():
            return True
        case t.Tuple(items=items):
            return any(map(mixed, items))
        case t.List(elem=inner) | t.Iter(elem=inner) | t.Func(result=inner):
            return mixed(inner)
        case _:
            return False


def below_zero(node: ir.Expr) -> int | None:
    """The absolute value of a negative number that is known."""
    match node:
        case ir.Const(value=int(value)) if value < 0:
            return -value
        case ir.Neg(operand=ir.Const(value=int(value))) if value > 0:
            return value
        case _:
            return None


def one_char(node: ir.Expr) -> bool:
    """Is a text one ASCII character?"""
    match node:
        case ir.Const(value=str(value)):
            return len(value) == 1 and value.isascii()
        case ir.Coerce(operand=ir.Expr(type=t.Char())):
            return True
        case _:
            return False


def stored(node: ir.Node) -> Iterator[tuple[ir.Expr, ir.Expr]]:
    """The containers that a node puts into other ones, with those."""
    match node:
        case ir.Op(concept="list.append" | "deque.appendleft", args=(owner, item)) | ir.Op(concept="list.insert", args=(owner, _, item)):
            pass
        case ir.Assign(target=ir.Index(obj=owner) | ir.Lookup(obj=owner), value=item):
            pass
        case ir.Declare(name=name, type=type_, value=ir.ListLit(items=items)):
            yield from ((ir.Name(name, type=type_), i) for i in items if t.is_container(i.type) and not isinstance(i.type, t.Class))
            return
        case _:
            return
    if t.is_container(item.type) and not isinstance(item.type, t.Class):
        yield owner, item


def mentioned(node: ir.Node) -> set[str]:
    return {n.id for n in ir.walk(node) if isinstance(n, ir.Name)}


def is_default(node: ir.Expr) -> bool:
    """Is it what a type's default constructor gives: zero, an empty container?"""
    match node:
        case ir.ListLit(items=items) | ir.SetLit(items=items):
            return not items
        case ir.DictLit(entries=entries):
            return not entries
        case ir.Const(value=value):
            return value is None or (value == 0 and not isinstance(value, float)) or value == ""
        case _:
            return False


def _other_branches(nodes: Sequence[ir.Node], place: Mapping[int, int]) -> Iterator[tuple[int, int, int]]:
    """Of every choice: where its first branch begins, where that ends and the other one begins, and where this ends."""
    for n in nodes:
        if isinstance(n, ir.If) and n.then and n.orelse:
            last = n.orelse[-1]
            yield place[id(n.then[0])], place[id(n.orelse[0])], place[id(last)] + sum(1 for _ in ir.walk(last))


def assigned_names(node: ir.Assign) -> set[str]:
    targets = node.target.items if isinstance(node.target, ir.TupleLit) else (node.target,)
    return {i.id for i in targets if isinstance(i, ir.Name)}
