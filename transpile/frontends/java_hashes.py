"""Java's order of hash maps and sets: by the slots of a table, not by what came first.

Dictionaries and sets of the IR keep no order that Java's have. Where a program can see the order, what it runs over is sorted by
slot, which for strings, integers and characters follows from their hash code and the number of elements. Where it does not
(objects as keys, tables that were made larger or stay so), the place is refused.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import pairwise

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.frontends import java_convert as jc
from dragoman.transpile.frontends.java_builtins import hash_code
from dragoman.transpile.frontends.java_types import JType
from dragoman.transpile.passes import dictionaries, sets
from dragoman.transpile.passes.lowering import Fresh

_PARTS = ("dict.keys", "dict.values", "dict.items")
#: What makes a table emptier without making it smaller.
_SHRINKING = frozenset(
    {
        *("dict.remove", "dict.pop", "dict.pop_or_none", "dict.clear", "set.remove", "set.discard", "set.clear"),
        *("set.difference_update", "set.intersection_update"),
    }
)
#: A literal of so many elements has the smallest table, however it is made.
_SMALL = 11


@dataclass
class HashTables:
    """The types of the hash tables that a program makes, and of what looks like them and is ordered."""

    hashed: set[t.Type] = field(default_factory=set)
    linked: set[t.Type] = field(default_factory=set)
    #: Made for a number of elements that is given, or with keys whose hash is an address: their slots are not known.
    unknown: set[t.Type] = field(default_factory=set)

    def made(self, class_name: str, type_: t.Type, args: tuple[ir.Expr, ...], keys: JType, enums: set[str]) -> None:
        """Notes an object that is made, by the name of its class."""
        match class_name:
            case "HashMap" | "HashSet":
                self.hashed.add(type_)
                if keys.name in enums or (args and not _is_small(args[0])):
                    self.unknown.add(type_)
            case "Hashtable" | "ConcurrentHashMap":
                self.hashed.add(type_)
                self.unknown.add(type_)
            case "LinkedHashMap" | "LinkedHashSet":
                self.linked.add(type_)
            case _:
                pass


def _is_small(source: ir.Expr) -> bool:
    source = source.operand if isinstance(source, ir.Coerce) else source
    return isinstance(source, ir.ListLit) and len(source.items) <= _SMALL


def in_slots(module: ir.Module, tables: HashTables) -> ir.Module:
    """The module with its hash tables read in Java's order wherever that can be seen."""
    if not tables.hashed:
        return module
    shrunk = {n.args[0].type for n in ir.walk(module, ir.Op) if n.concept in _SHRINKING and n.args}
    unknown = tables.unknown | shrunk | tables.linked
    fresh = Fresh(module)
    # A table inside of what gives a table is a place of its own: once more until none is left.
    while places := _Seen(tables).of(module):

        def change(node: ir.Node, places: set[int] = places) -> ir.Node:
            if isinstance(node, ir.ForEach):
                return _of_keys(node)
            return _sorted(node, unknown, fresh) if isinstance(node, ir.Expr) and id(node) in places else node

        module = ir.rewrite(module, change)
    return module


class _Seen:
    """Collects the places where the order of a hash table can be seen."""

    def __init__(self, tables: HashTables) -> None:
        self.tables = tables
        self.places: set[int] = set()

    def of(self, module: ir.Module) -> set[int]:
        for part in ir.child_nodes(module):
            self.visit(part, False)
        return self.places

    def is_table(self, e: ir.Expr) -> bool:
        """Does the expression give the elements of a hash table in its order?"""
        if isinstance(e, ir.Op) and e.concept in _PARTS:
            return self.is_hashed(e.args[0].type)
        return isinstance(e.type, t.Set) and self.is_hashed(e.type) and not isinstance(e, ir.Unsupported)

    def is_hashed(self, type_: t.Type) -> bool:
        return type_ in self.tables.hashed

    def visit(self, node: ir.Node, harmless: bool) -> None:
        """``harmless``: what takes the node's elements makes nothing of their order."""
        match node:
            case ir.Op(concept=concept, args=args):
                for arg in args:
                    orderless = _orderless(node, arg, harmless)
                    if not orderless and concept not in _PARTS and self.is_table(arg):
                        self.places.add(id(arg))
                    self.visit(arg, orderless)
            case ir.Comp(kind=kind, clauses=clauses):
                orderless = harmless or kind in ("set", "dict")
                for clause in clauses:
                    if not orderless and self.is_table(clause.iterable):
                        self.places.add(id(clause.iterable))
                    self.visit(clause.iterable, orderless)
                self.rest(node, tuple(c.iterable for c in clauses))
            case ir.ForEach(iterable=over):
                orderless = dictionaries.gathers(node, over)
                if not orderless and self.is_table(over):
                    self.places.add(id(over))
                self.visit(over, orderless)
                self.rest(node, (over,))
            case _:
                self.rest(node, ())

    def rest(self, node: ir.Node, done: tuple[ir.Expr, ...]) -> None:
        body = getattr(node, "body", ())
        sorted_later = _sorted_next(body) if isinstance(body, tuple) else set()
        for part in ir.child_nodes(node):
            if isinstance(part, ir.Clause):
                for inner in ir.child_nodes(part):
                    if not any(inner is d for d in done):
                        self.visit(inner, False)
            elif not any(part is d for d in done):
                self.visit(part, False)
        self.places -= sorted_later


def _sorted_next(body: tuple[ir.Node, ...]) -> set[int]:
    """Tables whose elements become a list that the next statement sorts by the elements themselves."""
    found: set[int] = set()
    for statement, following in pairwise(body):
        match statement, following:
            case (
                ir.Declare(name=name, value=ir.Op(args=(table, *_))),
                ir.ExprStmt(value=ir.Op(concept="list.sort" | "list.sort_desc", args=(ir.Name(id=same),))),
            ) if name == same:
                found.add(id(table))
            case _:
                pass
    return found


def _orderless(op: ir.Op, arg: ir.Expr, harmless: bool) -> bool:
    """Does an operation make nothing of the order of an operand's elements?"""
    match op.concept:
        case "iter.sum":
            return isinstance(op.type, t.Int)  # sums of floats depend on their order in the last digits
        case "iter.min" | "iter.max" | "iter.min_or" | "iter.max_or":
            return isinstance(op.type, t.Int | t.Str | t.Bool | t.Char | t.Optional)
        case "list.sorted_by" | "list.sorted_by_desc":
            return dictionaries.by_key(op.args[0], op.args[1]) or any(n.concept == "hash.slot" for n in ir.walk(op.args[1], ir.Op))
        case "list.contains" | "list.count":
            return arg is op.args[0]
        case "list.copy" | "iter.to_list" | "iter.of" | "set.to_list":
            return harmless
        case "list.append":
            return isinstance(arg.type, t.Set)
        case concept:
            return concept in dictionaries.ORDERLESS | dictionaries.UNORDERED | sets.UNORDERED


def _sorted(e: ir.Expr, unknown: set[t.Type], fresh: Fresh) -> ir.Expr:
    """A table's elements in the order of their slots."""
    table = e.args[0] if isinstance(e, ir.Op) and e.concept in _PARTS else e
    key = table.type.key if isinstance(table.type, t.Dict) else table.type.elem if isinstance(table.type, t.Set) else t.ANY
    if table.type in unknown or hash_code(ir.Name("key", type=key)) is None:
        why = "the order of a hash map or set whose slots are not known is seen"
        return jc.unsupported("hash-order", f"{why}: a LinkedHashMap, a TreeMap or sorted keys have an order", e.type, e.span)
    if isinstance(e, ir.Op) and e.concept == "dict.values":
        name = ir.Name(fresh("key"), type=key)
        keys = _sorted(ir.Op("dict.keys", e.args, type=t.List(key)), unknown, fresh)
        there = ir.Lookup(table, name, on_fail="unreachable", type=t.children(e.type)[0])
        return ir.Comp("list", there, (ir.Clause(name, keys),), type=t.List(there.type), span=e.span)
    elem = (
        t.Tuple((key, table.type.value)) if isinstance(e, ir.Op) and e.concept == "dict.items" and isinstance(table.type, t.Dict) else key
    )
    param = ir.Param(fresh("entry" if elem is not key else "key"), elem)
    item: ir.Expr = ir.Name(param.name, type=elem)
    if elem is not key:
        item = ir.Index(item, jc.int_const(0), wraps=False, on_fail="unreachable", type=key)
    size = ir.Length(table, type=t.Int(32))
    code = hash_code(item)
    assert code is not None
    slot = jc.op("hash.slot", code, size, type=t.INT)
    order = ir.Lambda((param,), slot, type=t.Func((elem,), slot.type))
    return ir.Op("list.sorted_by", (e, order), type=t.List(elem), span=e.span)


def _of_keys(loop: ir.ForEach) -> ir.ForEach:
    """A loop that changes the values that are looked up by the keys in turn goes over the keys, and changes them where they are."""
    match loop:
        case ir.ForEach(
            target=ir.Name(id=name),
            iterable=ir.Comp(
                kind="list", elem=ir.Lookup(obj=ir.Name(), on_fail="unreachable") as there, clauses=(ir.Clause(conditions=()) as clause,)
            ),
        ) if clause.target is there.key and any(_changes(s, name) for b in loop.body for s in ir.walk(b)):
            body = tuple(ir.rewrite(s, lambda n: there if isinstance(n, ir.Name) and n.id == name else n) for s in loop.body)
            return replace(loop, target=clause.target, iterable=clause.iterable, body=body)
        case _:
            return loop


def _changes(s: ir.Node, name: str) -> bool:
    """Is something done to what a variable holds?"""
    return isinstance(s, ir.ExprStmt) and isinstance(s.value, ir.Op) and s.value.args[:1] != () and _is_name(s.value.args[0], name)


def _is_name(e: ir.Expr, name: str) -> bool:
    return isinstance(e, ir.Name) and e.id == name


# --- sets that have an order ------------------------------------------------------------------------------------------


def with_ordered_sets(module: ir.Module, tables: HashTables, entry: str | None) -> ir.Module:
    """The module with dictionaries to ``True`` for the sets whose order can be seen: sets of the IR have none.

    One that is given from or to outside, and one of which more is asked than a dictionary can do, is refused where it is read.
    """
    both = HashTables(tables.hashed | tables.linked)
    places = _Seen(both).of(module)
    ordered: set[t.Type] = {n.type for n in ir.walk(module, ir.Expr) if id(n) in places and isinstance(n.type, t.Set)}
    if not ordered:
        return module
    outside = {x for f in module.functions if f.name == entry for y in (f.result, *(p.type for p in f.params)) for x in _within(y)}
    more = {n.args[0].type for n in ir.walk(module, ir.Op) if n.args and n.concept.startswith("set.") and n.concept not in _AS_DICT}
    refused = ordered & (outside | more)
    ordered -= refused

    def retyped(node: ir.Node) -> ir.Node:
        names = ("type", "result", "var_type")
        new = {n: _as_dict(x, ordered) for n in names if isinstance(x := getattr(node, n, None), t.Type) and _within(x) & ordered}
        return replace(node, **new) if new else node  # type: ignore[arg-type]

    tables.hashed = {_as_dict(x, ordered) for x in tables.hashed | refused}
    tables.linked = {_as_dict(x, ordered) for x in tables.linked}
    tables.unknown = {_as_dict(x, ordered) for x in tables.unknown | refused}
    return ir.rewrite(ir.rewrite(module, lambda node: _of_dict(node, ordered)), retyped)


#: What is said of a set, as it is said of the dictionary.
_AS_DICT = {
    "set.add": "",
    "set.update": "",
    "set.of": "dict.fromkeys",
    "set.contains": "dict.contains",
    "set.discard": "dict.pop_or_none",
    "set.remove": "dict.pop_or_none",
    "set.clear": "dict.clear",
    "set.copy": "dict.copy",
    "set.to_list": "dict.keys",
}


#: What goes through an iterable.
_READING = ("iter.", "list.sorted", "list.extend", "list.set_slice", "list.copy", "list.distinct", "str.join")


def _within(type_: t.Type) -> set[t.Type]:
    """The sets in a type."""
    own = {type_} if isinstance(type_, t.Set) else set[t.Type]()
    return own.union(*(_within(c) for c in t.children(type_)))


def _as_dict(type_: t.Type, ordered: set[t.Type]) -> t.Type:
    """The type with dictionaries for its ordered sets."""
    return t.rewrite(type_, lambda part: t.Dict(part.elem, t.BOOL) if isinstance(part, t.Set) and part in ordered else part)


def _of_dict(node: ir.Node, ordered: set[t.Type]) -> ir.Node:
    """What a node does to an ordered set, done to a dictionary."""
    there = ir.Const(True, type=t.BOOL)
    match node:
        case ir.SetLit(items=items, type=type_) if type_ in ordered:
            return ir.DictLit(tuple((i, there) for i in items), type=_as_dict(type_, ordered), span=node.span)
        case ir.Comp(kind="set", type=type_) if type_ in ordered:
            return replace(node, kind="dict", value=there)
        case ir.ExprStmt(value=ir.Op(concept="set.add", args=(obj, item))) if obj.type in ordered:
            return ir.Assign(ir.Lookup(obj, item, type=t.BOOL), there, span=node.span)
        case ir.Op(concept="set.of", args=args, type=type_) if type_ in ordered:
            return replace(node, concept="dict.fromkeys", args=(*(_read(a, ordered) for a in args), there))
        case ir.Op(concept="set.update", args=(obj, more)) if obj.type in ordered:
            given = more if more.type in ordered else ir.Op("dict.fromkeys", (more, there), type=_as_dict(obj.type, ordered))
            return replace(node, concept="dict.update", args=(obj, given))
        case ir.Op(concept=concept, args=(obj, *_)) if obj.type in ordered and _AS_DICT.get(concept):
            type_ = t.Optional(t.BOOL) if _AS_DICT[concept] == "dict.pop_or_none" else node.type
            return replace(node, concept=_AS_DICT[concept], type=type_)
        case ir.Op(concept=concept, args=args) if concept.startswith(_READING) and any(a.type in ordered for a in args):
            return replace(node, args=tuple(_read(a, ordered) for a in args))
        case ir.ForEach(iterable=over) | ir.Clause(iterable=over) if over.type in ordered:
            return replace(node, iterable=_read(over, ordered))
        case _:
            return node


def _read(e: ir.Expr, ordered: set[t.Type]) -> ir.Expr:
    """The members of an ordered set as an iterable."""
    return ir.Op("dict.keys", (e,), type=t.List(e.type.elem), span=e.span) if isinstance(e.type, t.Set) and e.type in ordered else e
