"""Java's views: what ``m.keySet()`` or ``xs.subList(a, b)`` gives shows the collection, and changes with it; a translation has a copy."""

from __future__ import annotations

from tree_sitter import Node

from dragoman.transpile.frontends import java_types as jt
from dragoman.transpile.frontends.java_models import captured
from dragoman.transpile.frontends.java_scan import Decl, Scan, child, descend, strip_parens, text

_MAP_VIEWS = frozenset({"keySet", "navigableKeySet", "values", "entrySet", "descendingKeySet", "headMap", "tailMap", "subMap"})
VIEWS = _MAP_VIEWS | {"subList", "descendingSet", "headSet", "tailSet", "subSet"}
#: Methods that change the collection they are called on.
CHANGES = frozenset(
    [
        "add",
        "addAll",
        "addFirst",
        "addLast",
        "clear",
        "compute",
        "computeIfAbsent",
        "computeIfPresent",
        "merge",
        "offer",
        "poll",
        "pollFirst",
        "pollFirstEntry",
        "pollLast",
        "pollLastEntry",
        "pop",
        "push",
        "put",
        "putAll",
        "putIfAbsent",
        "remove",
        "removeAll",
        "removeFirst",
        "removeIf",
        "removeLast",
        "replace",
        "replaceAll",
        "retainAll",
        "set",
        "setValue",
        "sort",
    ]
)
#: Methods of ``Collections`` that change their first argument.
REORDERS = frozenset({"sort", "reverse", "swap", "fill", "shuffle", "rotate", "addAll"})
_KEEP_LENGTH = frozenset({"set", "sort", "replaceAll", *REORDERS}) - {"addAll"}
_SHOWS = frozenset({"print", "println", "valueOf"})


def seen(scan: Scan, node: Node | None) -> Node | None:
    """The collection whose view a call gives; None for other expressions."""
    node = strip_parens(node) if node is not None else None
    if node is None or node.type != "method_invocation" or text(child(node, "name")) not in VIEWS:
        return None
    owner = node.child_by_field_name("object")
    if owner is None or (owner.type == "identifier" and owner.id not in scan.binding):
        return None
    type_ = scan.static_type(owner)
    return owner if type_ is None or type_.name not in scan.classes else None


def outdated(scan: Scan, decl: Decl) -> bool:
    """Is a variable given a view, and the view or its collection changed (or given to others) while the variable is in use?"""
    owner = seen(scan, decl.init)
    if owner is None or decl.init is None:
        return False
    root = scan.decl_of(owner)
    last = max((u.end_byte for u in decl.uses), default=0)
    others = [u for u in root.uses if decl.init.end_byte <= u.start_byte] if root is not None else []
    return any(not _reads(u) for u in (*decl.uses, *(u for u in others if u.start_byte < last or _looped(u, decl))))


def rewritable(scan: Scan, decl: Decl) -> bool:
    """May the view be written wherever its variable stands: is none of what it is made of ever assigned anew?"""
    assert decl.init is not None
    parts = [p for p in descend(decl.init) if p.type == "identifier" and p.id in scan.binding]
    calls = [c for c in descend(decl.init) if c.type in ("method_invocation", "object_creation_expression")]
    variables = (decl, *(scan.binding[p.id] for p in parts))
    sizes = len(calls) - 1 == sum(text(c.child_by_field_name("name")) == "size" for c in calls)
    if sizes and len(calls) > 1:
        sizes = all(
            _keeps_length(u) for d in variables if not jt.is_primitive(d.type) for u in d.uses if u.start_byte >= decl.init.end_byte
        )
    return sizes and not any(captured(decl, u) for u in decl.uses) and all(map(_settled, variables))


def _keeps_length(use: Node) -> bool:
    """Has a collection as many elements after this use of it as before?"""
    call = use.parent.parent if use.parent is not None and use.parent.type == "argument_list" else use.parent
    name = text(call.child_by_field_name("name")) if call is not None and call.type == "method_invocation" else ""
    return _reads(use) or name in _KEEP_LENGTH


def _settled(decl: Decl) -> bool:
    """Is a variable never assigned anew?"""
    stepped = any(u.parent is not None and u.parent.type == "update_expression" for u in decl.uses)
    return not stepped and len(decl.values) == (0 if decl.kind in ("param", "lambda") else 1)


def _reads(use: Node) -> bool:
    """Does a use of a collection only look at it?"""
    at = use.parent if use.parent is not None and use.parent.type == "field_access" else use
    parent = at.parent
    if parent is None:
        return False
    match parent.type:
        case "method_invocation" if (obj := parent.child_by_field_name("object")) is not None and obj.id == at.id:
            return text(child(parent, "name")) not in CHANGES
        case "argument_list":
            return parent.parent is not None and text(parent.parent.child_by_field_name("name")) in _SHOWS
        case "enhanced_for_statement" | "binary_expression" | "parenthesized_expression":
            return True
        case _:
            return False


def _looped(use: Node, decl: Decl) -> bool:
    """Does a loop that the declaration stands before go around the use and one of the variable?"""
    current = use.parent
    while current is not None and not current.start_byte <= decl.node.start_byte < current.end_byte:
        if current.type in ("for_statement", "while_statement", "do_statement", "enhanced_for_statement"):
            return any(current.start_byte <= u.start_byte < current.end_byte for u in decl.uses)
        current = current.parent
    return False
