"""Whether a program can see the order in which the entries of its dictionaries were put in; where not, a plain map will do."""

from __future__ import annotations

from collections import Counter

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.effects import acts
from dragoman.transpile.passes.traits import names_in

#: What takes a dictionary without telling its order.
UNORDERED = frozenset(
    {
        *("dict.get", "dict.get_or", "dict.contains", "dict.remove", "dict.pop", "dict.pop_or", "dict.pop_or_none", "dict.setdefault"),
        *("dict.update", "dict.update_pairs", "dict.merge", "dict.clear", "dict.copy", "dict.of_pairs", "dict.fromkeys", "counter.of"),
        *("str.maketrans", "str.maketrans_delete", "str.maketrans_dict", "str.translate"),
    }
)
#: What makes nothing of the order of the elements it gets.
ORDERLESS = frozenset({"iter.sum", "iter.any", "iter.all", "list.sorted", "list.sorted_desc", "set.of", "iter.length"})
_PARTS = frozenset({"dict.keys", "dict.values", "dict.items"})


def tells_order(module: ir.Module) -> bool:
    """Can the program see the order in which a dictionary's entries were put in?"""
    # A node may stand in several places of the tree, so its visits are counted: all of them must be harmless.
    told: Counter[int] = Counter()
    classes = any(_has_dict(f.type, False) for c in module.classes for f in c.fields)
    snapshots = _snapshots(module)
    for node in ir.walk(module, ir.Op, ir.ForEach, ir.Clause, ir.Formatted, ir.Coerce):
        match node:
            case ir.Op(concept=concept, args=args) if concept not in UNORDERED and not concept.startswith(("driver.", "codec.")):
                text = concept.startswith(("str.", "io."))
                if any(_has_dict(a.type, classes) if text else isinstance(a.type, t.Dict) for a in args):
                    told[id(node)] += 1
                # Sums of floats depend on their order in the last digits.
                exact = concept != "iter.sum" or isinstance(node.type, t.Int)
                one = concept in ("iter.min", "iter.max") and isinstance(node.type, t.Int | t.Str | t.Bool)
                keyed = concept.startswith("list.sorted_by") and by_key(*args[:2])
                if args and ((concept in ORDERLESS and exact) or one or keyed) and _part(args[0]):
                    told[id(args[0])] -= 1
            case ir.Op(concept="dict.of_pairs", args=(ir.Op(concept="dict.items") as items, *_)):
                told[id(items)] -= 1
            case ir.ForEach(iterable=ir.Name(id=name)) if name in snapshots and gathers(node, snapshots[name]):
                told[id(snapshots[name])] -= 1
            case ir.ForEach(iterable=over) if gathers(node, over):
                told[id(over)] -= _part(over)
            case ir.ForEach(iterable=over) | ir.Clause(iterable=over) if isinstance(over.type, t.Dict):
                return True
            case ir.Formatted(value=value) if _has_dict(value.type, classes):
                return True
            case ir.Coerce(operand=operand) if isinstance(operand.type, t.Dict) and not isinstance(node.type, t.Dict | t.Optional):
                return True
            case _:
                pass
    return any(told.values())


def unordered_constants(module: ir.Module) -> frozenset[str]:
    """Dictionaries of the module, as those of caches, that are only ever asked about single keys."""
    dicts = [d.name for d in module.constants if isinstance(d.type, t.Dict)]
    if not dicts:
        return frozenset()
    looked_up = Counter(
        held.id
        for node in ir.walk(module, ir.Lookup, ir.Op, ir.Length)
        if isinstance(held := _asked(node), ir.Name) and isinstance(held.type, t.Dict)
    )
    named = Counter(n.id for n in ir.walk(module, ir.Name))
    return frozenset(name for name in dicts if looked_up[name] == named[name])


def _asked(node: ir.Node) -> ir.Expr | None:
    """The dictionary of which an expression asks nothing but what is at a key, or how many keys there are."""
    match node:
        case ir.Lookup(obj=held) | ir.Length(obj=held) | ir.Op(concept="dict.contains" | "dict.get" | "dict.get_or", args=(held, *_)):
            return held
        case _:
            return None


def _part(node: ir.Expr) -> bool:
    return isinstance(node, ir.Op) and node.concept in _PARTS


def by_key(items: ir.Expr, order: ir.Expr) -> bool:
    """Are entries sorted by their keys, of which no two are equal?"""
    match items, order:
        case ir.Op(concept="dict.items"), ir.Lambda(params=(param,), body=ir.Index(obj=ir.Name(id=name), index=ir.Const(value=0))):
            return name == param.name
        case _:
            return False


def _snapshots(module: ir.Module) -> dict[str, ir.Expr]:
    """Variables that hold the keys, values or entries of a dictionary and are read once."""
    found = {n.name: n.value for n in ir.walk(module, ir.Declare) if n.value is not None and _part(n.value)}
    if not found:
        return {}
    uses = Counter(n.name if isinstance(n, ir.Declare) else n.id for n in ir.walk(module) if isinstance(n, ir.Declare | ir.Name))
    return {name: value for name, value in found.items() if uses[name] == 2}


def gathers(loop: ir.ForEach, over: ir.Expr) -> bool:
    """Does a loop over a dictionary or set do the same in any order of its entries?

    It does where it counts or adds integers, looks for the least or greatest one, stores at its own key, and leaves with one constant.
    """
    if not (isinstance(over.type, t.Dict | t.Set) or _part(over)):
        return False
    values = isinstance(over, ir.Op) and over.concept == "dict.values"
    target = loop.target.items[0] if isinstance(loop.target, ir.TupleLit) and loop.target.items else loop.target
    key = target.id if isinstance(target, ir.Name) and not values else None
    declared = [n for s in loop.body for n in ir.walk(s, ir.Declare)]
    inside, new = {n.name for n in declared}, {n.name for n in declared if isinstance(n.value, ir.ListLit)}
    kept = {root for s in loop.body for n in ir.walk(s, ir.Assign) for root in _stored(n.target)} - inside
    left = {n.value for s in loop.body for n in ir.walk(s, ir.Return)}
    if left and (kept or len(left) > 1 or not isinstance(next(iter(left)), ir.Const | None)):
        return False
    return key not in kept and all(_gathered(s, key, kept, inside, new) for s in loop.body)


def _stored(target: ir.Expr) -> frozenset[str]:
    return frozenset({target.id} if isinstance(target, ir.Name) else names_in(target.obj) if isinstance(target, ir.Lookup) else {""})


def _gathered(s: ir.Stmt, key: str | None, kept: set[str], inside: set[str], new: set[str]) -> bool:
    """A statement of such a loop: ``kept`` are the variables that outlive a turn of it, ``new`` the lists that a turn makes."""

    def plain(e: ir.Expr) -> bool:
        # What a turn stores at its own key, no other turn looks at.
        lookups = [(n.obj.id, n.key) for n in ir.walk(e, ir.Lookup) if isinstance(n.obj, ir.Name)]
        own = Counter(name for name, at in lookups if isinstance(at, ir.Name) and at.id == key)
        looked = Counter(n.id for n in ir.walk(e) if isinstance(n, ir.Name) and n.id in kept)
        return not acts(e) and all(own[name] == times for name, times in looked.items())

    match s:
        case ir.Comment() | ir.Return() | ir.Continue():
            return True
        case ir.Declare(value=value):
            return value is None or plain(value)
        case ir.Assign(target=ir.Name(id=name), value=value) if name in inside:
            return plain(value)
        case ir.Assign(target=ir.Name(type=t.Int()) as sum_, value=ir.Arith(op="+", left=left, right=right)) if left == sum_:
            return plain(right)
        case ir.Assign(target=ir.Lookup(obj=ir.Name(type=t.Dict()), key=ir.Name(id=at)), value=value) if at == key:
            return plain(value)
        case ir.ExprStmt(value=ir.Op(concept="list.append", args=(ir.Name(id=name), value))) if name in new:
            return plain(value)
        case ir.ForEach(iterable=over, body=body):
            return plain(over) and all(_gathered(x, key, kept, inside, new) for x in body)
        case ir.If(
            cond=ir.Compare(op="<" | ">" | "<=" | ">=", left=value, right=ir.Name(type=t.Int()) as best),
            then=(ir.Assign() as found,),
            orelse=(),
        ) if found.target == best and found.value == value:
            return plain(value)
        case ir.If(cond=cond, then=then, orelse=orelse):
            return plain(cond) and all(_gathered(x, key, kept, inside, new) for x in (*then, *orelse))
        case _:
            return False


def _has_dict(type_: t.Type, objects: bool) -> bool:
    """May a value of the type have a dictionary in it? ``objects``: may those of the program's classes?"""
    return isinstance(type_, t.Dict) or (objects and isinstance(type_, t.Class)) or any(_has_dict(c, objects) for c in t.children(type_))


def in_union(node: ir.Node) -> bool:
    """Is a dictionary here one of several types that a value may have?"""
    return any(
        isinstance(held, t.Type) and _mixed(held) for n in ir.walk(node) for held in (getattr(n, "type", None), getattr(n, "result", None))
    )


def _mixed(type_: t.Type) -> bool:
    inside = isinstance(type_, t.Union) and any(isinstance(m, t.Dict) for m in type_.members)
    return inside or any(map(_mixed, t.children(type_)))


def compares_maps(node: ir.Node) -> bool:
    """May a dictionary, or something that holds one, be compared here?"""
    match node:
        case ir.Compare(left=left):
            types = [left.type]
        case ir.Op(concept="list.contains" | "list.index" | "list.count" | "list.remove" | "iter.contains", args=(items, *_)):
            types = [items.type]
        case ir.ClassDef(fields=fields):
            types = [f.type for f in fields]
        case ir.Expr(type=t.Union() as union):
            types = [union]
        case _:
            return False
    return any(map(_holds_dict, types))


def _holds_dict(type_: t.Type) -> bool:
    return isinstance(type_, t.Dict) or any(map(_holds_dict, t.children(type_)))
