"""What can be told of expressions and of a function's variables without following its statements."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.terms import bound_names
from dragoman.transpile.passes.zones import MAX_LENGTH

#: Operations that give a list or string as long as their operand.
SAME_LENGTH = {"list.copy", "list.sorted", "list.sorted_desc", "list.sorted_by", "list.sorted_by_desc", "list.sorted_cmp", "list.reversed"}
SAME_LENGTH |= {"str.chars", "str.reversed", "str.of_chars", "iter.to_list"}


def is_path(e: ir.Expr) -> bool:
    """A variable, or an element or field of one: what names the same object until something is assigned."""
    match e:
        case ir.Name():
            return True
        case ir.Index(obj=obj, index=index):
            return is_path(obj) and isinstance(index, ir.Const | ir.Name)
        case ir.Field(obj=obj):
            return is_path(obj)
        case _:
            return False


def has_fixed_length(e: ir.Expr) -> bool:
    """Does an object of this type keep its length?"""
    return isinstance(e.type, t.Str) or (isinstance(e.type, t.List) and (e.type.fixed or e.type.frozen))


def names_in(e: ir.Node) -> frozenset[str]:
    return frozenset(n.id for n in ir.walk(e, ir.Name))


def has_effects(e: ir.Expr) -> bool:
    for node in ir.walk(e):
        match node:
            case ir.Assigned() | ir.Call() | ir.CallValue() | ir.MethodCall() | ir.New():
                return True
            case ir.Op(concept=concept) if concept in loader.concepts() and loader.concepts()[concept].mutates:
                return True
            case _:
                pass
    return False


def assigned(body: Iterable[ir.Stmt]) -> frozenset[str]:
    """Variables that statements give a value."""
    out: set[str] = set()
    for s in body:
        for node in ir.walk(s, *ir.BINDERS):
            match node:
                case ir.Assign(target=target) | ir.Unpack(target=target) | ir.ForEach(target=target) | ir.Clause(target=target):
                    if isinstance(target, ir.Name | ir.TupleLit):
                        out.update(names_in(target))
                case ir.Declare(name=name) | ir.Assigned(name=name) | ir.ForRange(var=name):
                    out.add(name)
                case _:
                    pass
    return frozenset(out)


def reassigned(*nodes: ir.Node) -> frozenset[str]:
    """Variables that something below the nodes assigns, declarations apart; what functions inside them assign counts."""
    out: set[str] = set()
    for node in nodes:
        for n in ir.walk(node, ir.Assign, ir.Assigned):
            match n:
                case ir.Assign(target=target):
                    out.update(n.id for n in bound_names(target))
                case ir.Assigned(name=name):
                    out.add(name)
                case _:
                    pass
    return frozenset(out)


def declared_names(body: Iterable[ir.Stmt]) -> frozenset[str]:
    """Variables that statements declare."""
    return frozenset(node.name for s in body for node in ir.walk(s, ir.Declare))


def private_names(function: ir.Function) -> frozenset[str]:
    """Variables of the function whose list no other variable and no other object holds."""
    made: set[str] = set()
    shared: set[str] = set()
    for s in function.body:
        for node in ir.walk(s):
            match node:
                case ir.Declare(name=name, value=value) if value is None or _is_fresh(value):
                    made.add(name)
                    continue
                case ir.Declare(name=name, value=value) | ir.Assign(target=ir.Name(id=name), value=value) if (
                    value is not None and not _is_fresh(value)
                ):
                    shared.add(name)
                case _:
                    pass
            shared.update(_leaked(node))
    return frozenset(made - shared)


def _leaked(node: ir.Node) -> Iterator[str]:
    """Names whose object a node makes known elsewhere."""
    leaking: Sequence[ir.Node] = ()
    match node:
        case ir.Declare(value=value) | ir.Assign(value=value) | ir.Assigned(value=value):
            leaking = (value,) if value is not None else ()
        case ir.Call(args=args) | ir.CallValue(args=args) | ir.MethodCall(args=args) | ir.New(args=args):
            leaking = args
        case ir.ListLit(items=items) | ir.TupleLit(items=items) | ir.SetLit(items=items):
            leaking = items
        case ir.DictLit(entries=entries):
            leaking = [x for pair in entries for x in pair]
        case ir.Op(args=(_, *rest)):
            leaking = rest
        case ir.IfExp(then=then, orelse=orelse):
            leaking = (then, orelse)
        case ir.Lambda(body=body):
            leaking = list(ir.walk(body))
        case ir.FunctionDef(function=function):
            leaking = [n for s in function.body for n in ir.walk(s)]
        case ir.Comp(elem=elem):
            leaking = (elem,)
        case ir.Coerce(operand=operand):
            leaking = (operand,)
        case _:
            pass
    for e in leaking:
        if isinstance(e, ir.Name):
            yield e.id


def _is_fresh(value: ir.Expr) -> bool:
    match value:
        case ir.ListLit() | ir.Comp() | ir.Slice() | ir.SetLit() | ir.DictLit():
            return True
        case ir.Op(concept=concept):
            return concept in SAME_LENGTH or concept.startswith(
                ("list.repeat", "list.concat", "str.split", "re.split", "dict.keys", "set.to_list", "list.sublist")
            )
        case _:
            return not t.is_container(value.type)


def is_count(e: ir.Arith, counters: frozenset[str]) -> bool:
    """``x + 1`` or ``x - 1`` of a counter."""
    return isinstance(e.left, ir.Name) and e.left.id in counters and isinstance(e.right, ir.Const) and e.right.value == 1


def counters(function: ir.Function) -> frozenset[str]:
    """Variables that start from small numbers, lengths or indices and otherwise change by one only; not those whose sign
    ends a loop that pushes them towards it."""
    changes: dict[str, list[ir.Expr | None]] = {}
    for s in function.body:
        for node in ir.walk(s, *ir.BINDERS):
            match node:
                case ir.Declare(name=name, type=t.Int(), value=value):
                    if value is not None:
                        changes.setdefault(name, []).append(value)
                case ir.Assign(target=ir.Name(id=name, type=t.Int()), value=value) | ir.Assigned(name=name, value=value):
                    changes.setdefault(name, []).append(value)
                case ir.Unpack(target=target) | ir.ForEach(target=target) | ir.Assign(target=ir.TupleLit() as target):
                    for name in names_in(target):
                        changes.setdefault(name, []).append(None)
                case ir.ForRange(var=name) if node.var_assigned:
                    changes.setdefault(name, []).append(None)
                case _:
                    pass
    params = {p.name for p in function.params}
    indices = frozenset(
        n.var for s in function.body for n in ir.walk(s, ir.ForRange) if _is_start(n.start) and _is_start(n.stop) and not n.var_assigned
    )
    found = {
        name
        for name, values in changes.items()
        if name not in params and values and all(v is not None and (_is_start(v, indices) or _is_step(v, name)) for v in values)
    }
    for s in function.body:
        for node in ir.walk(s, ir.While):
            if isinstance(node, ir.While):
                found -= _runs_over(node)
    return frozenset(found)


def _is_start(value: ir.Expr, indices: frozenset[str] = frozenset()) -> bool:
    """Small numbers, lengths, indices, and their neighbours."""
    match value:
        case ir.Const(value=int() as n):
            return abs(n) <= MAX_LENGTH
        case ir.Length():
            return True
        case ir.Name(id=name):
            return name in indices
        case ir.Arith(op="+" | "-", left=left, right=ir.Const(value=int() as n)):
            return _is_start(left, indices) and abs(n) <= MAX_LENGTH
        case _:
            return False


def _is_step(value: ir.Expr, name: str) -> bool:
    return (
        isinstance(value, ir.Arith)
        and value.op in ("+", "-")
        and isinstance(value.left, ir.Name)
        and value.left.id == name
        and value.right == ir.Const(1, type=value.right.type)
    )


def _runs_over(loop: ir.While) -> set[str]:
    """Variables that a loop moves in the direction in which its own test goes on."""
    out: set[str] = set()
    for node in ir.walk(loop.cond):
        match node:
            case ir.Compare(op=op, left=ir.Name(id=name), right=ir.Const()):
                up = {"<": -1, "<=": -1, ">": 1, ">=": 1, "!=": 0, "==": 0}[op]
                for s in loop.body:
                    for inner in ir.walk(s):
                        if (
                            isinstance(inner, ir.Assign)
                            and isinstance(inner.target, ir.Name)
                            and inner.target.id == name
                            and isinstance(inner.value, ir.Arith)
                        ):
                            moves = 1 if inner.value.op == "+" else -1
                            if up == 0 or up == moves:
                                out.add(name)
            case _:
                pass
    return out
