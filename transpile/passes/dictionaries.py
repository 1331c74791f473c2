"""Whether a program can see the order in which the entries of its dictionaries were put in; where not, a plain map will do."""

from __future__ import annotations

from collections import Counter

from dragoman.transpile import ir
from dragoman.transpile import types as t

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
    for node in ir.walk(module):
        match node:
            case ir.Op(concept=concept, args=args) if concept not in UNORDERED and not concept.startswith(("driver.", "codec.")):
                text = concept.startswith(("str.", "io."))
                if any(_has_dict(a.type, classes) if text else isinstance(a.type, t.Dict) for a in args):
                    told[id(node)] += 1
                # Sums of floats depend on their order in the last digits.
                exact = concept != "iter.sum" or isinstance(node.type, t.Int)
                if concept in ORDERLESS and exact and isinstance(args[0], ir.Op) and args[0].concept in _PARTS:
                    told[id(args[0])] -= 1
            case ir.Op(concept="dict.of_pairs", args=(ir.Op(concept="dict.items") as items, *_)):
                told[id(items)] -= 1
            case ir.ForEach(iterable=over) | ir.Clause(iterable=over) if isinstance(over.type, t.Dict):
                return True
            case ir.Formatted(value=value) if _has_dict(value.type, classes):
                return True
            case ir.Coerce(operand=operand) if isinstance(operand.type, t.Dict) and not isinstance(node.type, t.Dict | t.Optional):
                return True
            case _:
                pass
    return any(told.values())


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
