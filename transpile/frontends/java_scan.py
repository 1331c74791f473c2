"""First look at a Java file: its classes, methods and variables, what each name refers to, and what may hold null.

The lowering asks this table; nothing here makes IR. Variables are ``Decl`` objects; ``Scan.binding`` maps the id of every
identifier node that is a variable to its ``Decl``.
"""

from __future__ import annotations

import re
from collections import ChainMap
from collections.abc import Iterable, Iterator, Mapping, MutableMapping
from dataclasses import dataclass, field, replace
from typing import Literal

from tree_sitter import Node

from dragoman.transpile.frontends import java_types as jt
from dragoman.transpile.frontends.java_library import Library
from dragoman.transpile.frontends.java_types import JType

COMMENTS = ("line_comment", "block_comment")
CLASS_NODES = {
    "class_declaration": "class",
    "interface_declaration": "interface",
    "enum_declaration": "enum",
    "record_declaration": "record",
}
Kind = Literal["local", "param", "field", "lambda", "catch", "pattern", "resource"]


@dataclass(eq=False)
class Decl:
    """A variable."""

    name: str
    kind: Kind
    type: JType
    node: Node
    init: Node | None = None
    method: Method | None = None
    owner: Class | None = None
    static: bool = False
    final: bool = False
    uses: list[Node] = field(default_factory=list)
    #: Expressions assigned to it, the initialiser among them.
    values: list[Node] = field(default_factory=list)
    nullable: bool = False
    #: Depths of indexing at which elements may be null.
    null_depths: set[int] = field(default_factory=set)


@dataclass(eq=False)
class Method:
    name: str
    node: Node
    owner: Class
    params: list[Decl]
    result: JType
    static: bool
    type_params: Mapping[str, JType]
    varargs: bool = False
    nullable: bool = False
    returns: list[Node] = field(default_factory=list)
    #: The function's name in the IR.
    ir_name: str = ""

    @property
    def body(self) -> Node | None:
        return self.node.child_by_field_name("body")


@dataclass(eq=False)
class Class:
    name: str
    kind: str
    node: Node
    outer: Class | None
    type_params: Mapping[str, JType] = field(default_factory=dict)
    base: JType | None = None
    interfaces: tuple[JType, ...] = ()
    fields: dict[str, Decl] = field(default_factory=dict)
    methods: list[Method] = field(default_factory=list)
    constructors: list[Method] = field(default_factory=list)
    initialisers: list[tuple[Node, bool]] = field(default_factory=list)
    constants: list[Node] = field(default_factory=list)
    #: Declared inside a method.
    local: bool = False

    @property
    def static(self) -> bool:
        """Not an inner class: its instances hold no reference to an outer instance."""
        return self.outer is None or self.kind != "class" or "static" in modifiers(self.node) or self.outer.kind == "interface"

    @property
    def abstract_methods(self) -> list[Method]:
        return [m for m in self.methods if m.body is None and not m.static]


def text(node: Node | None) -> str:
    return (node.text or b"").decode() if node is not None else ""


def children(node: Node) -> list[Node]:
    """Named children without comments."""
    return [c for c in node.named_children if c.type not in COMMENTS]


def child(node: Node, name: str) -> Node:
    """A field that the grammar guarantees."""
    found = node.child_by_field_name(name)
    assert found is not None, f"{node.type} has no {name}"
    return found


def modifiers(node: Node) -> set[str]:
    return {text(c) for m in node.children if m.type == "modifiers" for c in m.children}


def descend(node: Node, into_classes: bool = True) -> Iterator[Node]:
    """The node and everything below, in source order."""
    stack = [node]
    while stack:
        current = stack.pop()
        yield current
        if into_classes or current.type not in CLASS_NODES or current is node:
            stack.extend(reversed(current.children))


def strip_parens(node: Node) -> Node:
    while node.type == "parenthesized_expression":
        node = children(node)[0]
    return node


#: Library methods whose result may be null, by the kind of receiver.
_NULL_RESULTS = {
    "Map": {"get", "remove", "put", "putIfAbsent", "floorKey", "ceilingKey", "higherKey", "lowerKey", "pollFirstEntry", "pollLastEntry"}
    | {"firstEntry", "lastEntry", "floorEntry", "ceilingEntry", "higherEntry", "lowerEntry"},
    "Queue": {"poll", "peek", "pollFirst", "pollLast", "peekFirst", "peekLast"},
    "Set": {"floor", "ceiling", "higher", "lower", "pollFirst", "pollLast"},
    "BufferedReader": {"readLine"},
}


class Scan:
    """Everything known about a file before it is lowered."""

    def __init__(self, root: Node, library: Library) -> None:
        self.root = root
        self.library = library
        self.classes: dict[str, Class] = {}
        self.binding: dict[int, Decl] = {}
        self.decls: list[Decl] = []
        self.class_of: dict[int, Class] = {}
        self.top = Class("", "top", root, None)
        for node in children(root):
            if node.type in CLASS_NODES:
                self._class(node, None)
            elif node.type == "method_declaration":
                self._method(node, self.top)
        for cls in [self.top, *self.classes.values()]:
            self._resolve_class(cls)
        self._find_nulls()

    @property
    def methods(self) -> Iterator[Method]:
        for cls in [self.top, *self.classes.values()]:
            yield from cls.methods
            yield from cls.constructors

    # --- declarations -------------------------------------------------------------------------------------------------

    def _class(self, node: Node, outer: Class | None, local: bool = False) -> Class:
        name = text(child(node, "name"))
        superclass = node.child_by_field_name("superclass")
        interfaces = node.child_by_field_name("interfaces") or next((c for c in node.children if c.type == "extends_interfaces"), None)
        cls = Class(
            name,
            CLASS_NODES[node.type],
            node,
            outer,
            _type_params(node),
            jt.from_node(children(superclass)[0]) if superclass is not None else None,
            tuple(jt.from_node(n) for lst in children(interfaces) for n in children(lst)) if interfaces is not None else (),
            local=local,
        )
        self.classes.setdefault(name, cls)
        self.class_of[node.id] = cls
        if cls.kind == "record":
            for param in children(child(node, "parameters")):
                decl = self._param(param, None)
                decl.kind, decl.owner, decl.final = "field", cls, True
                cls.fields[decl.name] = decl
        body = child(node, "body")
        for member in children(body):
            self._member(member, cls)
        return cls

    def _member(self, member: Node, cls: Class) -> None:
        match member.type:
            case kind if kind in CLASS_NODES:
                self._class(member, cls)
            case "field_declaration" | "constant_declaration":
                self._field(member, cls)
            case "method_declaration":
                self._method(member, cls)
            case "constructor_declaration" | "compact_constructor_declaration":
                self._method(member, cls, constructor=True)
            case "static_initializer":
                cls.initialisers.append((children(member)[0], True))
            case "block":
                cls.initialisers.append((member, False))
            case "enum_constant":
                cls.constants.append(member)
            case "enum_body_declarations":
                for inner in children(member):
                    self._member(inner, cls)
            case _:
                pass

    def _field(self, node: Node, cls: Class) -> None:
        words = modifiers(node)
        type_ = jt.from_node(child(node, "type"))
        for declarator in node.children_by_field_name("declarator"):
            name = child(declarator, "name")
            decl = Decl(
                text(name),
                "field",
                jt.with_dimensions(type_, declarator.child_by_field_name("dimensions")),
                name,
                declarator.child_by_field_name("value"),
                owner=cls,
                static="static" in words or cls.kind == "interface",
                final="final" in words or cls.kind == "interface",
            )
            cls.fields[decl.name] = decl
            self._register(decl)

    def _method(self, node: Node, cls: Class, constructor: bool = False) -> Method:
        words = modifiers(node)
        parameters = node.child_by_field_name("parameters")
        result = node.child_by_field_name("type")
        method = Method(
            text(child(node, "name")),
            node,
            cls,
            [],
            jt.VOID if result is None else jt.with_dimensions(jt.from_node(result), node.child_by_field_name("dimensions")),
            "static" in words,
            _type_params(node),
        )
        for param in children(parameters) if parameters is not None else ():
            if param.type in ("formal_parameter", "spread_parameter"):
                method.params.append(self._param(param, method))
                method.varargs = method.varargs or param.type == "spread_parameter"
        (cls.constructors if constructor else cls.methods).append(method)
        return method

    def _param(self, node: Node, method: Method | None) -> Decl:
        if node.type == "spread_parameter":
            declarator = children(node)[-1]
            name = child(declarator, "name")
            types = [c for c in children(node) if c.type not in ("modifiers", "variable_declarator")]
            type_ = jt.array(jt.from_node(types[0]))
        else:
            name = child(node, "name")
            type_ = jt.with_dimensions(jt.from_node(child(node, "type")), node.child_by_field_name("dimensions"))
        decl = Decl(text(name), "param", type_, name, method=method)
        self._register(decl)
        return decl

    def _register(self, decl: Decl) -> None:
        self.decls.append(decl)
        self.binding[decl.node.id] = decl
        if decl.init is not None:
            decl.values.append(decl.init)

    # --- names --------------------------------------------------------------------------------------------------------

    def _resolve_class(self, cls: Class) -> None:
        fields: ChainMap[str, Decl] = ChainMap()
        current: Class | None = cls
        while current is not None:
            for above in self.lineage(current):
                fields.maps.append(above.fields)
            current = current.outer
        for decl in cls.fields.values():
            if decl.init is not None:
                self._resolve(decl.init, fields.new_child(), None, cls)
        for constant in cls.constants:
            self._resolve(constant, fields.new_child(), None, cls)
        for block, _ in cls.initialisers:
            self._resolve(block, fields.new_child(), None, cls)
        for method in [*cls.methods, *cls.constructors]:
            scope = fields.new_child({p.name: p for p in method.params})
            if method.node.type == "compact_constructor_declaration":
                scope.update(cls.fields)
            if method.body is not None:
                self._resolve(method.body, scope, method, cls)

    def lineage(self, cls: Class) -> Iterator[Class]:
        """The class and its superclasses and interfaces in this file."""
        todo, seen = [cls], set()
        while todo:
            current = todo.pop(0)
            if current.name in seen:
                continue
            seen.add(current.name)
            yield current
            above = ([current.base] if current.base else []) + list(current.interfaces)
            todo.extend(self.classes[b.name] for b in above if b.name in self.classes)

    def below(self, cls: Class) -> list[Class]:
        """The class and those that extend or implement it, the furthest first."""
        found = [(len(list(self.lineage(c))), c) for c in self.classes.values() if cls in self.lineage(c)]
        return [c for _, c in sorted(found, key=lambda f: -f[0])]

    def _resolve(self, node: Node, scope: MutableMapping[str, Decl], method: Method | None, cls: Class) -> None:
        """Binds the identifiers below ``node``; declarations are added to ``scope`` as they come."""
        assert isinstance(scope, ChainMap)
        match node.type:
            case kind if kind in CLASS_NODES:
                if node.id not in self.class_of:
                    local = self._class(node, cls, local=True)
                    saved = dict(scope)
                    self._resolve_local_class(local, saved)
                return
            case "identifier":
                decl = scope.get(text(node))
                if decl is not None:
                    self.binding[node.id] = decl
                    decl.uses.append(node)
                return
            case "block" | "constructor_body" | "switch_block" | "for_statement" | "lambda_expression" | "switch_rule":
                scope = scope.new_child()
            case "try_with_resources_statement" | "enhanced_for_statement" | "catch_clause":
                scope = scope.new_child()
            case _:
                pass
        match node.type:
            case "local_variable_declaration":
                type_ = jt.from_node(child(node, "type"))
                for declarator in node.children_by_field_name("declarator"):
                    value = declarator.child_by_field_name("value")
                    if value is not None:
                        self._resolve(value, scope, method, cls)
                    whole = jt.with_dimensions(type_, declarator.child_by_field_name("dimensions"))
                    self._declare(child(declarator, "name"), "local", whole, scope, method, value)
                return
            case "enhanced_for_statement":
                self._resolve(child(node, "value"), scope, method, cls)
                type_ = jt.with_dimensions(jt.from_node(child(node, "type")), node.child_by_field_name("dimensions"))
                self._declare(child(node, "name"), "local", type_, scope, method, None)
                self._resolve(child(node, "body"), scope, method, cls)
                return
            case "catch_formal_parameter":
                self._declare(child(node, "name"), "catch", jt.JType("Exception"), scope, method, None)
                return
            case "resource":
                name, type_node, value = (node.child_by_field_name(f) for f in ("name", "type", "value"))
                if value is not None:
                    self._resolve(value, scope, method, cls)
                if name is not None and type_node is not None:
                    self._declare(name, "resource", jt.from_node(type_node), scope, method, value)
                    return
            case "lambda_expression":
                for name, type_ in lambda_params(node):
                    self._declare(name, "lambda", type_, scope, method, None)
                self._resolve(child(node, "body"), scope, method, cls)
                return
            case "instanceof_expression":
                self._resolve(child(node, "left"), scope, method, cls)
                name, right = node.child_by_field_name("name"), node.child_by_field_name("right")
                if name is not None and right is not None:
                    self._declare(name, "pattern", jt.from_node(right), scope, method, None)
                pattern = node.child_by_field_name("pattern")
                if pattern is not None:
                    self._pattern(pattern, scope, method)
                return
            case "pattern":
                self._pattern(node, scope, method)
                return
            case "method_invocation":
                for name_field in ("object", "arguments"):
                    part = node.child_by_field_name(name_field)
                    if part is not None:
                        self._resolve(part, scope, method, cls)
                return
            case "field_access":
                self._resolve(child(node, "object"), scope, method, cls)
                return
            case "method_reference":
                for part in children(node)[:1]:
                    self._resolve(part, scope, method, cls)
                return
            case "labeled_statement":
                self._resolve(children(node)[1], scope, method, cls)
                return
            case "break_statement" | "continue_statement" | "marker_annotation" | "annotation":
                return
            case "method_declaration":  # of an anonymous class
                inner = scope.new_child()
                for param in children(child(node, "parameters")):
                    name = child(param, "name")
                    self._declare(name, "lambda", jt.from_node(child(param, "type")), inner, method, None)
                body = node.child_by_field_name("body")
                if body is not None:
                    self._resolve(body, inner, None, cls)
                return
            case "field_declaration":  # of an anonymous class
                for declarator in node.children_by_field_name("declarator"):
                    value = declarator.child_by_field_name("value")
                    if value is not None:
                        self._resolve(value, scope, method, cls)
                    self._declare(child(declarator, "name"), "local", jt.from_node(child(node, "type")), scope, method, value)
                return
            case "assignment_expression":
                left = child(node, "left")
                self._resolve(left, scope, method, cls)
                self._resolve(child(node, "right"), scope, method, cls)
                decl = self.decl_of(left)
                if decl is not None and text(child(node, "operator")) == "=":
                    decl.values.append(child(node, "right"))
                return
            case "return_statement" if method is not None and not self._inside_lambda(node, method):
                method.returns.extend(children(node)[:1])
            case _:
                pass
        for part in node.children:
            self._resolve(part, scope, method, cls)

    @staticmethod
    def _inside_lambda(node: Node, method: Method) -> bool:
        current = node.parent
        while current is not None and current.id != method.node.id:
            if current.type in ("lambda_expression", "class_body"):
                return True
            current = current.parent
        return False

    def _resolve_local_class(self, cls: Class, outer: dict[str, Decl]) -> None:
        saved = cls.outer
        for decl in list(cls.fields.values()):
            if decl.init is not None:
                self._resolve(decl.init, ChainMap({}, cls.fields, outer), None, cls)
        for method in [*cls.methods, *cls.constructors]:
            scope: ChainMap[str, Decl] = ChainMap({p.name: p for p in method.params}, cls.fields, outer)
            if method.body is not None:
                self._resolve(method.body, scope, method, cls)
        cls.outer = saved

    def _declare(
        self, name: Node, kind: Kind, type_: JType, scope: MutableMapping[str, Decl], method: Method | None, init: Node | None
    ) -> Decl:
        decl = Decl(text(name), kind, type_, name, init, method)
        scope[decl.name] = decl
        self._register(decl)
        return decl

    def _pattern(self, node: Node, scope: MutableMapping[str, Decl], method: Method | None) -> None:
        for inner in descend(node):
            if inner.type in ("type_pattern", "record_pattern_component") and len(children(inner)) == 2:
                type_node, name = children(inner)
                self._declare(name, "pattern", jt.from_node(type_node), scope, method, None)

    def decl_of(self, node: Node) -> Decl | None:
        """The variable that an expression names: ``x``, ``this.x``."""
        node = strip_parens(node)
        if node.type == "identifier":
            return self.binding.get(node.id)
        if node.type == "field_access" and child(node, "object").type == "this":
            return self.field_named(node, text(child(node, "field")))
        return None

    def field_named(self, at: Node, name: str) -> Decl | None:
        """The field ``name`` of the class around a node."""
        current = at.parent
        while current is not None:
            cls = self.class_of.get(current.id)
            if cls is not None:
                for above in self.lineage(cls):
                    if name in above.fields:
                        return above.fields[name]
            current = current.parent
        return None

    def enum_around(self, at: Node, name: str) -> Class | None:
        """The enum around a node that has a constant of this name."""
        current = at.parent
        while current is not None:
            cls = self.class_of.get(current.id)
            if cls is not None and any(text(child(c, "name")) == name for c in cls.constants):
                return cls
            current = current.parent
        return None

    # --- null ---------------------------------------------------------------------------------------------------------

    def _find_nulls(self) -> None:
        self._default_nulls()
        for decl in self.decls:
            if jt.is_primitive(decl.type) or (decl.method is not None and decl.method.name == "equals" and decl.type == jt.OBJECT):
                continue  # nobody compares with nothing
            for use in decl.uses:
                self._null_use(decl, use)
            decl.null_depths.update(depth for v in decl.values if (depth := self._empty_depth(v)))
        changed = True
        while changed:
            changed = False
            for decl in self.decls:
                if decl.nullable or jt.is_primitive(decl.type):
                    continue
                if any(self.may_be_null(v) for v in decl.values) or (
                    any(self.library_null(v) for v in decl.values) and any(self._tolerates_null(u) for u in decl.uses)
                ):
                    decl.nullable = changed = True
            for method in self.methods:
                if method.nullable or jt.is_primitive(method.result):
                    continue
                if any(self.may_be_null(r) or self.library_null(r) for r in method.returns):
                    method.nullable = changed = True
            changed = self._null_arguments() or changed

    def _empty_depth(self, value: Node) -> int:
        """How deep ``new Node[n][m]`` holds null, where ``Node`` is a class of the file; else 0."""
        if value.type != "array_creation_expression" or value.child_by_field_name("value") is not None:
            return 0
        sizes = value.children_by_field_name("dimensions")
        sized = all(d.type == "dimensions_expr" for d in sizes)
        return len(sizes) if sized and jt.from_node(child(value, "type")).name in self.classes else 0

    def _default_nulls(self) -> None:
        """Reference fields without a value at the start hold null."""
        for cls in self.classes.values():
            for decl in cls.fields.values():
                if decl.init is None and not jt.is_primitive(decl.type) and cls.kind in ("class", "enum"):
                    assigned = bool(cls.constructors) and all(self.assigns(c, decl) for c in cls.constructors)
                    decl.nullable = not assigned or (decl.static and not any(i for i in cls.initialisers))

    def assigns(self, constructor: Method, decl: Decl) -> bool:
        if constructor.body is None:
            return False
        for statement in children(constructor.body):
            if statement.type == "explicit_constructor_invocation" and statement.children[0].type == "this":
                return True
            stored = children(statement)[0] if statement.type == "expression_statement" else statement
            if stored.type == "assignment_expression" and self.decl_of(child(stored, "left")) is decl:
                return True
        return False

    def _null_use(self, decl: Decl, use: Node) -> None:
        """Marks what a comparison with null or an assignment of null says about a variable or its elements."""
        depth, node = 0, use
        while True:
            parent = node.parent
            if parent is None:
                return
            if parent.type == "parenthesized_expression":
                node = parent
            elif parent.type == "array_access" and child(parent, "array").id == node.id:
                node, depth = parent, depth + 1
            elif parent.type == "field_access" and child(parent, "field").id != node.id and child(parent, "object").type == "this":
                node = parent
            elif (
                parent.type == "method_invocation" and _is(parent, "object", node) and text(child(parent, "name")) in ("get", "set", "add")
            ):
                name = text(child(parent, "name"))
                arguments = children(child(parent, "arguments"))
                if name != "get" and any(a.type == "null_literal" for a in arguments):
                    decl.null_depths.add(depth + 1)
                if name != "get" or self.library.as_super(decl.type, "Map") is not None:
                    return
                node, depth = parent, depth + 1
            else:
                break
        other: Node | None = None
        if parent.type == "binary_expression" and text(child(parent, "operator")) in ("==", "!="):
            left, right = child(parent, "left"), child(parent, "right")
            other = right if left.id == node.id else left
        elif parent.type == "assignment_expression" and child(parent, "left").id == node.id and depth:
            other = child(parent, "right")
        if other is not None and strip_parens(other).type == "null_literal":
            if depth:
                decl.null_depths.add(depth)
            elif decl.kind == "param":
                decl.nullable = True

    def _null_arguments(self) -> bool:
        """Parameters that get null in a call inside the file; True if one is new."""
        changed = False
        for node in descend(self.root):
            if node.type not in ("method_invocation", "object_creation_expression"):
                continue
            arguments = node.child_by_field_name("arguments")
            for i, argument in enumerate(children(arguments)) if arguments is not None else ():
                if not self.may_be_null(argument):
                    continue
                for params in self._parameters(node, len(children(arguments)) if arguments is not None else 0):
                    param = params[i]
                    if not param.nullable and not jt.is_primitive(param.type):
                        param.nullable = changed = True
        return changed

    def _parameters(self, node: Node, arity: int) -> Iterable[list[Decl]]:
        """The parameters of what a call may mean; a record's constructor has its fields."""
        if node.type == "object_creation_expression":
            cls = self.classes.get(jt.from_node(child(node, "type")).name)
            fields = [f for f in cls.fields.values() if not f.static] if cls is not None and cls.kind == "record" else []
            if fields and len(fields) == arity:
                return [fields]
        return [m.params for m in self._callees(node, arity)]

    def _callees(self, node: Node, arity: int) -> Iterable[Method]:
        if node.type == "object_creation_expression":
            cls = self.classes.get(jt.from_node(child(node, "type")).name)
            return [c for c in cls.constructors if len(c.params) == arity] if cls is not None else []
        name = text(child(node, "name"))
        return [m for m in self.methods if m.name == name and len(m.params) == arity]

    def _tolerates_null(self, use: Node) -> bool:
        """Is the variable used here in a way that null survives: compared with null, returned, put into text?"""
        node, parent = use, use.parent
        while parent is not None and (
            parent.type == "parenthesized_expression" or (parent.type == "assignment_expression" and _is(parent, "left", node))
        ):
            node, parent = parent, parent.parent
        if parent is None:
            return False
        if parent.type == "binary_expression":
            left, right = child(parent, "left"), child(parent, "right")
            other = right if left.id == node.id else left
            operator = text(child(parent, "operator"))
            return other.type == "null_literal" or (operator == "+" and other.type == "string_literal")
        if parent.type == "return_statement":
            return True
        if parent.type == "argument_list" and parent.parent is not None and parent.parent.type == "method_invocation":
            call = parent.parent
            name = text(child(call, "name"))
            if name in ("println", "print", "isNull", "nonNull", "requireNonNullElse", "ofNullable", "equals", "valueOf"):
                return True
            index = [c.id for c in children(parent)].index(node.id)
            return any(m.params[index].nullable for m in self._callees(call, len(children(parent))))
        return False

    def may_be_null(self, node: Node) -> bool:
        """Can the expression be null for a reason that stands in this file?"""
        node = strip_parens(node)
        match node.type:
            case "null_literal":
                return True
            case "ternary_expression":
                return self.may_be_null(child(node, "consequence")) or self.may_be_null(child(node, "alternative"))
            case "cast_expression":
                return self.may_be_null(child(node, "value"))
            case "assignment_expression":
                return self.may_be_null(child(node, "right"))
            case "identifier":
                decl = self.binding.get(node.id)
                return decl is not None and decl.nullable and not self._guarded(node, decl)
            case "field_access":
                name = text(child(node, "field"))
                owner = self.decl_of(node)
                if owner is not None:
                    return owner.nullable
                return any(c.fields[name].nullable for c in self.classes.values() if name in c.fields)
            case "array_access":
                depth, base = 1, child(node, "array")
                while base.type == "array_access":
                    depth, base = depth + 1, child(base, "array")
                decl = self.decl_of(base)
                return decl is not None and depth in decl.null_depths
            case "method_invocation":
                arguments = children(child(node, "arguments"))
                name = text(child(node, "name"))
                if name == "orElse" and arguments and arguments[0].type == "null_literal":
                    return True
                receiver = node.child_by_field_name("object")
                if receiver is not None and self.static_type(receiver) is not None and not self._module_class(receiver):
                    return False
                return any(m.nullable for m in self._callees(node, len(arguments)))
            case _:
                return False

    def _module_class(self, receiver: Node) -> bool:
        found = self.static_type(receiver)
        return found is not None and found.name in self.classes

    def _guarded(self, node: Node, decl: Decl) -> bool:
        """Is the use of a variable inside ``if (x != null)``?"""
        current, parent = node, node.parent
        while parent is not None and parent.type not in ("method_declaration", "lambda_expression", "class_body"):
            inside = parent.type in ("if_statement", "ternary_expression") and _is(parent, "consequence", current)
            if inside and re.search(rf"\b{re.escape(decl.name)}\s*!=\s*null\b", text(parent.child_by_field_name("condition"))):
                return True
            current, parent = parent, parent.parent
        return False

    def _empty_element(self, node: Node) -> bool:
        """Is it an element of another object's array that may be empty: ``node.next[i]``?"""
        depth, base = 1, child(node, "array")
        while base.type == "array_access":
            depth, base = depth + 1, child(base, "array")
        if base.type != "field_access" or self.decl_of(base) is not None:
            return False
        name = text(child(base, "field"))
        return any(depth in c.fields[name].null_depths for c in self.classes.values() if name in c.fields)

    def library_null(self, node: Node) -> bool:
        """Is it a library call that gives null for a missing element, not guarded by a test that it is there?"""
        node = strip_parens(node)
        if node.type == "array_access":
            return self._empty_element(node)
        if node.type != "method_invocation":
            return False
        receiver = node.child_by_field_name("object")
        type_ = self.static_type(receiver) if receiver is not None else None
        if receiver is None or type_ is None:
            return False
        name = text(child(node, "name"))
        if not any(name in names and self.library.as_super(type_, kind) for kind, names in _NULL_RESULTS.items()):
            return False
        return not self._contains_guard(node, text(receiver), text(child(node, "arguments"))[1:-1])

    @staticmethod
    def _contains_guard(node: Node, receiver: str, key: str) -> bool:
        wanted = (f"{receiver}.containsKey({key})", f"!{receiver}.isEmpty()", f"{receiver}.size()>0", f"{receiver}.size()!=0")
        current, parent = node, node.parent
        while parent is not None and parent.type not in ("method_declaration", "lambda_expression"):
            if parent.type in ("if_statement", "ternary_expression", "while_statement") and not _is(parent, "condition", current):
                condition = re.sub(r"\s+", "", text(parent.child_by_field_name("condition")))
                if any(re.sub(r"\s+", "", w) in condition for w in wanted):
                    return True
            current, parent = parent, parent.parent
        return False

    def static_type(self, node: Node) -> JType | None:
        """The declared type of a simple expression: a variable, an element, a value of a map."""
        node = strip_parens(node)
        if node.type == "array_access":
            outer = self.static_type(child(node, "array"))
            return outer.elem if outer is not None and outer.name == "[]" else None
        if node.type == "method_invocation" and text(child(node, "name")) == "get":
            receiver = node.child_by_field_name("object")
            outer = self.static_type(receiver) if receiver is not None else None
            return outer.args[-1] if outer is not None and outer.args else None
        decl = self.decl_of(node)
        if decl is None and node.type == "field_access":
            owner = self.static_type(child(node, "object"))
            cls = self.classes.get(owner.name) if owner is not None else None
            decl = cls.fields.get(text(child(node, "field"))) if cls is not None else None
        if decl is None:
            return None
        if decl.type.name == "var" and decl.init is not None and decl.init.type == "object_creation_expression":
            return jt.from_node(child(decl.init, "type"))
        return decl.type

    def declared_type(self, decl: Decl) -> JType:
        """The variable's type with its marks of null."""
        type_ = decl.type
        for depth in decl.null_depths:
            type_ = _null_inside(type_, depth)
        return replace(type_, nullable=True) if decl.nullable and not jt.is_primitive(type_) else type_


def _null_inside(j: JType, depth: int) -> JType:
    if depth == 0:
        return j if jt.is_primitive(j) else replace(j, nullable=True)
    if not j.args:
        return j
    return replace(j, args=(*j.args[:-1], _null_inside(j.args[-1], depth - 1)))


def _is(parent: Node, field_name: str, node: Node) -> bool:
    found = parent.child_by_field_name(field_name)
    return found is not None and found.id == node.id


def _type_params(node: Node) -> dict[str, JType]:
    """Type variables and what they extend; Comparable of itself says nothing more than Object."""
    params = node.child_by_field_name("type_parameters") or next((c for c in node.children if c.type == "type_parameters"), None)
    out: dict[str, JType] = {}
    for param in children(params) if params is not None else ():
        name, *bounds = [c for c in children(param) if c.type not in ("marker_annotation", "annotation")]
        bound = jt.from_node(children(bounds[0])[0]) if bounds else jt.OBJECT
        out[text(name)] = bound if bound.name != "Comparable" else jt.OBJECT
    return out


def lambda_params(node: Node) -> list[tuple[Node, JType]]:
    """(name, type) of a lambda's parameters; the type is ``var`` where it is inferred."""
    params = child(node, "parameters")
    if params.type == "identifier":
        return [(params, JType("var"))]
    if params.type == "inferred_parameters":
        return [(p, JType("var")) for p in children(params)]
    return [(child(p, "name"), jt.from_node(child(p, "type"))) for p in children(params)]
