"""Whether a program can see the order of its sets' members; where not, any native set or hash will do."""

from __future__ import annotations

from dragoman.transpile import ir
from dragoman.transpile import types as t

#: What takes sets without telling the order of their members.
UNORDERED = frozenset(
    {
        *("set.add", "set.remove", "set.discard", "set.clear", "set.copy", "set.contains", "set.of", "set.to_frozen", "set.update"),
        *("set.union", "set.intersection", "set.difference", "set.symmetric_difference"),
        *("set.intersection_update", "set.difference_update", "set.symmetric_difference_update"),
        *("set.issubset", "set.issuperset", "set.is_proper_subset", "set.is_proper_superset", "set.isdisjoint"),
        *("iter.sum", "iter.any", "iter.all", "iter.min", "iter.max", "iter.length", "list.sorted", "list.sorted_desc", "list.append"),
        *("iter.min_or", "iter.max_or", "iter.contains"),
    }
)


def tells_members(module: ir.Module) -> bool:
    """Can the program see the order of the members of a set?"""
    for node in ir.walk(module):
        match node:
            case ir.Op(concept=concept, args=args) if concept not in UNORDERED and not concept.startswith(("driver.", "codec.")):
                if any(isinstance(a.type, t.Set) for a in args):
                    return True
            case ir.ForEach(iterable=over) | ir.Clause(iterable=over) | ir.Coerce(operand=over) if isinstance(over.type, t.Set):
                if not (isinstance(node, ir.Coerce) and isinstance(node.type, t.Set | t.Optional)):
                    return True
            case ir.Formatted(value=value) if isinstance(value.type, t.Set):
                return True
            case _:
                pass
    return False
