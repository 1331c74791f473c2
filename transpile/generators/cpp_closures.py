"""Which local functions outlive the call that makes them, and which variables those share with it: these live on the heap."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile.generators.cpp_ownership import assigned_names, mentioned

#: Operations that keep a function which they get.
KEEPING = ("list.append", "list.insert", "deque.", "dict.set", "dict.setdefault", "set.add", "heap.", "iter.", "func.")


def escaping(nodes: Sequence[ir.Node]) -> Iterator[ir.FunctionDef | ir.Lambda]:
    """The local functions that are returned, kept or handed on to a function of the module, which may keep them."""
    used_at_once = {
        id(arg)
        for node in nodes
        if isinstance(node, ir.Op) and not node.concept.startswith(KEEPING)
        for arg in node.args
        if isinstance(arg, ir.Lambda | ir.Name)
    }
    used_at_once |= {id(n.func) for n in nodes if isinstance(n, ir.CallValue)}
    named = {id(n.value): n.name for n in nodes if isinstance(n, ir.Declare) and isinstance(n.value, ir.Lambda)}
    kept = {n.id for n in nodes if isinstance(n, ir.Name) and id(n) not in used_at_once}
    for node in nodes:
        match node:
            case ir.FunctionDef(function=function) if function.name in kept:
                yield node
            case ir.Lambda() if id(node) in named:
                if named[id(node)] in kept:
                    yield node
            case ir.Lambda() if id(node) not in used_at_once:
                yield node


def free_names(node: ir.FunctionDef | ir.Lambda) -> set[str]:
    """The variables of a local function that are not its own."""
    below = list(ir.walk(node))
    own = {n.name for n in below if isinstance(n, ir.Declare | ir.Param)} | {n.var for n in below if isinstance(n, ir.ForRange)}
    own |= {m.id for n in below if isinstance(n, ir.ForEach | ir.Unpack) for m in ir.walk(n.target) if isinstance(m, ir.Name)}
    return (mentioned(node) | {n.func for n in below if isinstance(n, ir.Call)}) - own


def shared_variables(function: ir.Function) -> frozenset[str]:
    """The variables that escaping functions use while they, or the function itself later, change them."""
    if not ir.holds(function, ir.FunctionDef, ir.Lambda):
        return frozenset()
    nodes = [n for s in function.body for n in ir.walk(s)]
    place = {id(n): i for i, n in enumerate(nodes)}
    own = {p.name for p in function.params} | {n.name for n in nodes if isinstance(n, ir.Declare)}
    own |= {p.name for n in nodes if isinstance(n, ir.FunctionDef) for p in n.function.params}
    own |= {n.function.name for n in nodes if isinstance(n, ir.FunctionDef)}
    looped = {id(n) for n in nodes if isinstance(n, ir.While | ir.ForRange | ir.ForEach) for n in ir.walk(n)}
    out: set[str] = set()
    for closure in escaping(nodes):
        names = free_names(closure) & own
        if isinstance(closure, ir.FunctionDef) and called(closure, closure.function.name):
            out.add(closure.function.name)
        later = nodes if id(closure) in looped else nodes[place[id(closure)] :]
        out |= names & {name for node in later for name in changed_names(node)}
    return frozenset(out)


def called(node: ir.Node, name: str) -> bool:
    return any((isinstance(n, ir.Call) and n.func == name) or (isinstance(n, ir.Name) and n.id == name) for n in ir.walk(node))


def changed_names(node: ir.Node) -> set[str]:
    """The variables that a node assigns, or whose value it changes in place."""
    match node:
        case ir.Assign(target=target):
            parts = target.items if isinstance(target, ir.TupleLit) else (target,)
            return assigned_names(node) | {holder(p.obj) for p in parts if isinstance(p, ir.Index | ir.Lookup)}
        case ir.Assigned(name=name):
            return {name}
        case ir.Op(concept=concept, args=args) if concept in loader.concepts():
            return {holder(args[i]) for i in loader.concepts()[concept].mutates if i < len(args)}
        case _:
            return set()


def holder(node: ir.Expr) -> str:
    """The variable whose value is changed where a part of it is; objects are shared anyway."""
    while isinstance(node, ir.Index | ir.Lookup | ir.Coerce):
        node = node.operand if isinstance(node, ir.Coerce) else node.obj
    return node.id if isinstance(node, ir.Name) else ""
