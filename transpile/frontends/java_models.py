"""How a variable's object is represented, judged by everything the program does with the variable.

``StringBuilder``        a string that is assigned anew, where the builder stays inside its method
``StringBuilder#chars``  else: a list of characters, which can be shared
``Deque#stack``          a deque that is only pushed, popped and peeked: its top is the end of the list
``Scanner#tokens``, ``Scanner#lines``   what is left of the input: words, or lines where lines are asked for
``TreeMap``, ``TreeSet``, ``PriorityQueue``   also where the variable is declared by an interface; ``#by``: with a comparator
"""

from __future__ import annotations

from dataclasses import replace

from tree_sitter import Node

from dragoman.transpile.frontends import java_types as jt
from dragoman.transpile.frontends.java_scan import Decl, Method, Scan, child, children, descend, strip_parens, text
from dragoman.transpile.frontends.java_types import JType

_BUILDERS = ("StringBuilder", "StringBuffer")
#: Methods that give the builder itself.
BUILDER_CHAIN = {"append", "insert", "reverse", "delete", "deleteCharAt", "replace", "appendCodePoint"}
#: Methods that take a builder and only read its text.
_READS_TEXT = {"append", "insert", "println", "print", "valueOf", "equals", "contentEquals", "join", "contains"}
_STACK_METHODS = {"push", "pop", "peek", "isEmpty", "size", "clear", "peekFirst", "removeFirst", "addFirst", "pollFirst", "getFirst"}
_SORTED = {"TreeMap", "TreeSet", "PriorityQueue", "ConcurrentSkipListMap", "ConcurrentSkipListSet", "PriorityBlockingQueue"}
_OPEN = {"Map", "SortedMap", "NavigableMap", "Set", "SortedSet", "NavigableSet", "Collection", "Iterable", "Queue", "AbstractMap", "var"}
#: Methods of collections that give what they hold, that take what they hold, and that make a collection of a class that is not named.
_GIVING = {"get", "getOrDefault", "getValue", "remove", "computeIfAbsent", "poll", "pop", "peek"}
_TAKING = {"put", "putIfAbsent", "add", "addFirst", "addLast", "offer", "push", "set", "replace", "getOrDefault"}
_MAKING = {"toSet": "Set", "toMap": "Map", "groupingBy": "Map", "partitioningBy": "Map"}


class Models:
    """Chooses, and remembers, the type under which each variable is lowered."""

    def __init__(self, scan: Scan) -> None:
        self.scan = scan
        self._types: dict[Decl, JType] = {}
        self._results: dict[Method, JType] = {}
        self._busy: set[Decl | Method] = set()
        #: Interfaces of which all objects that the file puts into other collections are of one sorted class.
        self._within: dict[str, str] | None = None

    def type(self, decl: Decl) -> JType:
        """The variable's type with its model; ``var`` where only the lowering can tell."""
        if decl not in self._types:
            if decl in self._busy:
                return self.scan.declared_type(decl)
            self._busy.add(decl)
            self._types[decl] = self._choose(decl)
            self._busy.discard(decl)
        return self._types[decl]

    def result(self, method: Method) -> JType:
        """A method's result type, with the model of what it returns."""
        if method not in self._results:
            if method in self._busy:
                return method.result
            self._busy.add(method)
            self._results[method] = self._modelled(method.result, method.returns)
            if method.nullable:
                self._results[method] = replace(self._results[method], nullable=True)
            self._busy.discard(method)
        return self._results[method]

    def comparator(self, decl: Decl) -> Node | None:
        """The comparator that the variable's sorted collection was made with."""
        for value in decl.values:
            found = comparator_argument(value)
            if found is not None:
                return found
        return None

    def _choose(self, decl: Decl) -> JType:
        type_ = self.scan.declared_type(decl)
        if type_.name in _BUILDERS:
            confined = decl.kind == "local" and all(self._confined(decl, use) for use in decl.uses) and self._builder_values(decl)
            return replace(type_, name="StringBuilder" if confined else "StringBuilder#chars")
        if type_.name == "Scanner":
            return replace(type_, name=f"Scanner#{self._scanned()}")
        type_ = self._modelled(type_, decl.values)
        if not decl.values and decl.kind == "local":  # of a loop, over what is held
            type_ = self._held(type_)
        if type_.name in ("Deque", "ArrayDeque", "LinkedList") and decl.kind in ("local", "field") and self._is_stack(decl):
            return replace(type_, name="Deque#stack")
        return type_

    def _modelled(self, type_: JType, values: list[Node]) -> JType:
        if type_.name in _BUILDERS:
            return replace(type_, name="StringBuilder#chars")
        type_ = replace(type_, args=tuple(map(self._held, type_.args))) if type_.args else type_
        if type_.name not in _OPEN | _SORTED:
            return type_
        made = [self._made(v, type_) for v in values if strip_parens(v).type != "null_literal"]
        names = {m.name for m in made if m is not None}
        if made and None not in made and len(names) == 1 and names <= {*_SORTED, *(f"{s}#by" for s in _SORTED)}:
            first = made[0]
            assert first is not None
            return replace(type_, name=first.name, args=type_.args or first.args)
        return type_

    def _held(self, type_: JType) -> JType:
        """The type of what another collection holds, with the sorted class that all such objects are of."""
        if self._within is None:
            self._within = {}  # what is asked meanwhile is not told
            self._within = self._sorted_within()
        return replace(type_, name=self._within.get(type_.name, type_.name), args=tuple(map(self._held, type_.args)))

    def _sorted_within(self) -> dict[str, str]:
        found: dict[str, set[str]] = {"Set": set(), "Map": set()}
        for node in descend(self.scan.root):
            match node.type:
                case "object_creation_expression" if _is_held(node):
                    name = jt.from_node(child(node, "type")).name + ("#by" if comparator_argument(node) is not None else "")
                case "identifier" if _is_held(node):
                    decl = self.scan.binding.get(node.id)
                    name = self.type(decl).name if decl is not None else ""
                case "method_reference":
                    name = text(node).removesuffix("::new").partition("<")[0]
                case "method_invocation" if text(child(node, "name")) in ("of", "copyOf"):
                    name = text(node.child_by_field_name("object"))
                case "method_invocation":
                    name = _MAKING.get(text(child(node, "name")), "")
                case _:
                    name = ""
            for interface, names in found.items():
                if name.partition("#")[0].endswith(interface):
                    names.add(name)
        return {interface: f"Tree{interface}" for interface, names in found.items() if names == {f"Tree{interface}"}}

    def _made(self, value: Node, declared: JType) -> JType | None:
        """The class of the object that an expression makes or passes on, where that can be told."""
        value = strip_parens(value)
        match value.type:
            case "object_creation_expression":
                made = jt.from_node(child(value, "type"))
                return replace(made, name=f"{made.name}#by") if comparator_argument(value) is not None and made.name in _SORTED else made
            case "identifier":
                decl = self.scan.binding.get(value.id)
                return self.type(decl) if decl is not None else None
            case "method_invocation" if text(child(value, "name")) == "collect":
                return collected_in(children(child(value, "arguments"))[0])
            case "method_invocation" if text(child(value, "name")) in _GIVING and value.child_by_field_name("object") is not None:
                held = self._held(JType(declared.name))
                return held if held.name != declared.name else None
            case "method_invocation" if value.child_by_field_name("object") is None:
                name, arity = text(child(value, "name")), len(children(child(value, "arguments")))
                found = [m for m in self.scan.methods if m.name == name and len(m.params) == arity]
                return self.result(found[0]) if len(found) == 1 else None
            case _:
                return None

    # --- StringBuilder ------------------------------------------------------------------------------------------------

    @staticmethod
    def _builder_values(decl: Decl) -> bool:
        return all(strip_parens(v).type == "object_creation_expression" for v in decl.values)

    def _confined(self, decl: Decl, use: Node) -> bool:
        """Does this use leave the builder in its variable?"""
        if captured(decl, use):
            return False
        parent = use.parent
        if parent is None:
            return False
        if parent.type == "method_invocation" and _is_object(parent, use):
            return self._chain_stays(parent)
        return _reads_text(use) or (parent.type == "assignment_expression" and child(parent, "left").id == use.id)

    @staticmethod
    def _chain_stays(call: Node) -> bool:
        """Is the builder that a chain of calls gives not passed on?"""
        while text(child(call, "name")) in BUILDER_CHAIN:
            parent = call.parent
            if parent is None:
                return False
            if parent.type == "method_invocation" and _is_object(parent, call):
                call = parent
                continue
            return parent.type == "expression_statement" or _reads_text(call) or _in_for_update(call)
        return True

    # --- standard input -----------------------------------------------------------------------------------------------

    def _scanned(self) -> str:
        """Do the file's scanners only give words, or lines too?"""
        for decl in self.scan.decls:
            if decl.type.name == "Scanner":
                for use in decl.uses:
                    call = use.parent
                    if call is not None and call.type == "method_invocation" and text(child(call, "name")) in ("nextLine", "hasNextLine"):
                        return "lines"
        return "tokens"

    # --- deques -------------------------------------------------------------------------------------------------------

    def _is_stack(self, decl: Decl) -> bool:
        names = set()
        for use in decl.uses:
            parent, node = use.parent, use
            if parent is not None and parent.type == "field_access" and child(parent, "object").type == "this":
                node, parent = parent, parent.parent
            if parent is None or parent.type != "method_invocation" or not _is_object(parent, node):
                return False
            names.add(text(child(parent, "name")))
        plain = all(
            not children(child(strip_parens(v), "arguments")) for v in decl.values if strip_parens(v).type == "object_creation_expression"
        )
        made = all(strip_parens(v).type in ("object_creation_expression", "null_literal") for v in decl.values)
        return bool(names & {"push", "addFirst"}) and names <= _STACK_METHODS and plain and made


def captured(decl: Decl, use: Node) -> bool:
    """Is the variable used inside a lambda or class body that does not declare it?"""
    current = use.parent
    while current is not None:
        if current.type in ("lambda_expression", "class_body"):
            return not (current.start_byte <= decl.node.start_byte < current.end_byte)
        current = current.parent
    return False


def collected_in(collector: Node) -> JType | None:
    """The sorted collection that a collector's argument makes: ``Collectors.groupingBy(f, TreeMap::new, …)``."""
    arguments = collector.child_by_field_name("arguments")
    made = [text(a).removesuffix("::new") for a in children(arguments) if a.type == "method_reference"] if arguments is not None else []
    return next((JType(name.partition("<")[0]) for name in made if name.partition("<")[0] in _SORTED), None)


def comparator_argument(value: Node) -> Node | None:
    """The comparator among the arguments of ``new PriorityQueue<>(…)``."""
    value = strip_parens(value)
    if value.type != "object_creation_expression" or jt.from_node(child(value, "type")).name not in _SORTED:
        return None
    for argument in children(child(value, "arguments")):
        argument = strip_parens(argument)
        if argument.type in ("lambda_expression", "method_reference"):
            return argument
        if argument.type == "object_creation_expression" and jt.from_node(child(argument, "type")).name == "Comparator":
            return argument
        if argument.type == "method_invocation" and text(argument).lstrip().startswith(
            ("Collections.reverseOrder", "Comparator.", "Map.Entry.")
        ):
            return argument
    return None


def _is_held(node: Node) -> bool:
    """Is an expression put into a collection, or what a function gives (``k -> new TreeSet<>()``)?"""
    parent = node.parent
    if parent is None or parent.type != "argument_list":
        return parent is not None and parent.type == "lambda_expression" and child(parent, "body").id == node.id
    call = parent.parent
    return call is not None and call.type == "method_invocation" and text(child(call, "name")) in _TAKING


def _is_object(call: Node, node: Node) -> bool:
    found = call.child_by_field_name("object")
    return found is not None and found.id == node.id


def _reads_text(node: Node) -> bool:
    """Is the value only turned into text by what it is part of?"""
    parent = node.parent
    if parent is None:
        return False
    if parent.type == "binary_expression":
        return text(child(parent, "operator")) == "+"
    if parent.type == "argument_list" and parent.parent is not None and parent.parent.type == "method_invocation":
        return text(child(parent.parent, "name")) in _READS_TEXT
    return False


def _in_for_update(call: Node) -> bool:
    parent = call.parent
    return parent is not None and parent.type == "for_statement"
