"""Classes that derive from each other, taken apart for targets whose objects are records or variants.

After the pass a class of a family has all its fields and an initialiser of its own, in which those of its bases are written out. The root
has the methods: one that several classes define asks which class the object is of. Only classes of which objects are made are told apart.
A family that can't be taken apart stays as it is.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.modules import bases_first, identifiers

SELF = "self"


class _Stays(Exception):
    """The family at hand can't be taken apart."""


def families(module: ir.Module) -> dict[str, str]:
    """The root of each class that derives from another of the module or has such classes."""
    classes = {c.name: c for c in module.classes}

    def root(name: str) -> str:
        base = classes[name].base
        return root(base) if base in classes else name

    roots = {name: root(name) for name in classes}
    return {name: r for name, r in roots.items() if list(roots.values()).count(r) > 1}


def take_apart(module: ir.Module, roots: Mapping[str, str]) -> tuple[ir.Module, frozenset[str]]:
    """The module with the families of ``roots`` taken apart where that is possible, and the roots of those families."""
    done: set[str] = set()
    for root in dict.fromkeys(roots.values()):
        try:
            module = _Family(module, root, [c for c, r in roots.items() if r == root]).module()
        except _Stays:
            continue
        done.add(root)
    return module, frozenset(done)


class _Family:
    def __init__(self, source: ir.Module, root: str, names: list[str]) -> None:
        self.source = source
        self.root = root
        self.classes = {c.name: c for c in bases_first(source.classes) if c.name in names}
        made = {n.cls for n in ir.walk(source, ir.New)}
        self.made = [c for c in self.classes if c in made]
        self.taken = {*identifiers(source)}
        self.functions: list[ir.Function] = []
        self.implemented: dict[tuple[str, str], str] = {}

    def module(self) -> ir.Module:
        """The module with this family taken apart.

        Raises:
            _Stays: the classes differ in the types of a field or a method, or one is not for this pass.
        """
        if not self.made or any(_is_beyond(n) for c in self.classes.values() for n in ir.walk(c)):
            raise _Stays
        self.functions = []
        root = self.classes[self.root]
        changed = {name: self.record(cls) for name, cls in self.classes.items()}
        methods = dict.fromkeys(m.name for c in self.classes.values() for m in c.methods)
        changed[self.root] = dataclasses.replace(changed[self.root], methods=tuple(map(self.method, methods)), doc=root.doc)
        classes = tuple(changed.get(c.name, c) for c in self.source.classes)
        return dataclasses.replace(self.source, classes=classes, functions=(*self.functions, *self.source.functions))

    def chain(self, name: str | None) -> list[ir.ClassDef]:
        out = []
        while name in self.classes:
            out.append(self.classes[name])
            name = self.classes[name].base
        return out

    def record(self, cls: ir.ClassDef) -> ir.ClassDef:
        """A class with all its fields and a whole initialiser."""
        fields: dict[str, ir.Param] = {}
        for each in reversed(self.chain(cls.name)):
            for field in each.fields:
                if fields.setdefault(field.name, field).type != field.type:
                    raise _Stays
                fields[field.name] = field
        init = self.initialiser(cls.name, cls.name)
        return dataclasses.replace(cls, fields=tuple(fields.values()), init=init, methods=())

    def initialiser(self, owner: str, cls: str) -> ir.Function | None:
        """The initialiser that objects of ``owner`` have, for one of ``cls``: with those of the bases in it."""
        found = next((c for c in self.chain(owner) if c.init is not None), None)
        if found is None or found.init is None:
            return None
        body: list[ir.Stmt] = []
        for s in found.init.body:
            match s:
                case ir.ExprStmt(value=ir.MethodCall(obj=ir.Name(id="super"), method="__init__", args=args)):
                    body.extend(self.base_body(found, cls, args, found.init))
                case _:
                    body.append(s)
        return _about(dataclasses.replace(found.init, body=tuple(body)), cls)

    def base_body(self, cls: ir.ClassDef, made: str, args: tuple[ir.Expr, ...], init: ir.Function) -> list[ir.Stmt]:
        """The statements of a base's initialiser for given arguments."""
        base = self.initialiser(cls.base or "", made)
        if base is None:
            return []
        if len(base.params) != len(args) or ir.holds(base, ir.Return):
            raise _Stays
        assigned = {n.target.id for f in (base, init) for n in ir.walk(f, ir.Assign) if isinstance(n.target, ir.Name)}
        given: dict[str, ir.Expr] = {}
        names: dict[str, str] = {}
        declared: list[ir.Stmt] = []
        mine = {n.name for n in ir.walk(base, ir.Declare)}
        for param, arg in zip(base.params, args, strict=True):
            if (
                isinstance(arg, ir.Const | ir.Name)
                and param.type == arg.type
                and not {param.name, getattr(arg, "id", "")} & (assigned | mine)
            ):
                given[param.name] = arg
                continue
            mine.add(param.name)
            declared.append(ir.Declare(param.name, param.type, arg if arg.type == param.type else ir.Coerce(arg, type=param.type)))
        known = {p.name for p in init.params} | {n.name for n in ir.walk(init, ir.Declare)}
        for name in sorted(mine & known):
            fresh = f"{name}_"
            while fresh in self.taken:
                fresh += "_"
            self.taken.add(fresh)
            names[name] = fresh

        def renamed(node: ir.Node) -> ir.Node:
            match node:
                case ir.Name(id=name) if name in given:
                    return given[name]
                case ir.Name(id=name):
                    return dataclasses.replace(node, id=names.get(name, name))
                case ir.Declare(name=name):
                    return dataclasses.replace(node, name=names.get(name, name))
                case _:
                    return node

        heads = [dataclasses.replace(d, name=names.get(d.name, d.name)) for d in declared if isinstance(d, ir.Declare)]
        return [*heads, *(ir.rewrite(s, renamed) for s in base.body)]

    # --- methods ------------------------------------------------------------------------------------------------------

    def owner(self, cls: str, method: str) -> str | None:
        """The class whose method an object of a class has."""
        return next((c.name for c in self.chain(cls) if any(m.name == method for m in c.methods)), None)

    def own(self, cls: str, method: str) -> ir.Function:
        return next(m for m in self.classes[cls].methods if m.name == method)

    def method(self, name: str) -> ir.Function:
        """The method that all objects of the family have: what their class makes of it."""
        owners = {c: self.owner(c, name) for c in self.made}
        asked = [c for c in reversed(self.classes) if c in owners.values()]
        functions = {c: self.own(c, name) for c in asked}
        told = [f for f in functions.values() if not isinstance(f.result, t.Never)] or list(functions.values())
        first = told[0] if told else next(m for c in self.classes.values() for m in c.methods if m.name == name)
        first = dataclasses.replace(first, params=tuple(dataclasses.replace(p, type=self.general(p.type)) for p in first.params))
        first = dataclasses.replace(first, result=self.general(first.result))
        for f in functions.values():
            if [self.general(p.type) for p in f.params] != [p.type for p in first.params]:
                raise _Stays
            if self.general(f.result) != first.result and f in told:
                raise _Stays
        if not asked:
            why = ir.Const(f"no object has {name}", type=t.STR)
            raised = ir.Raise(ir.New("AttributeError", (why,), type=t.Class("AttributeError")))
            return dataclasses.replace(first, body=(raised,))
        bodies = {c: self.body(c, f, first, alone=len(asked) == 1 and None not in owners.values()) for c, f in functions.items()}
        if name == "__eq__":
            bodies = {c: self.of_one_class(functions[c], first, body) for c, body in bodies.items()}
        *tests, last = asked
        whole: ir.Body = bodies[last]
        if None in owners.values():
            tests = asked
            why = ir.Const(f"object has no attribute '{name}'", type=t.STR)
            whole = (ir.Raise(ir.New("AttributeError", (why,), type=t.Class("AttributeError"))),)
        me = ir.Name(SELF, type=t.Class(self.root))
        for cls in reversed(tests):
            whole = (ir.If(ir.IsType(me, t.Class(cls), type=t.BOOL), bodies[cls], whole),)
        return dataclasses.replace(first, body=whole)

    def general(self, type_: t.Type) -> t.Type:
        """The class at the root for one of the family."""
        match type_:
            case t.Class(name=name) if name in self.classes:
                return t.Class(self.root)
            case t.Optional(inner=inner):
                return t.Optional(self.general(inner))
            case _:
                return type_

    def of_one_class(self, method: ir.Function, first: ir.Function, body: ir.Body) -> ir.Body:
        """Objects of other classes are not equal to those that a method compares."""
        other, wanted = first.params[0], method.params[0].type
        if wanted == other.type or wanted == t.Class(self.root):
            return body
        unequal = ir.Return(ir.Const(value=False, type=t.BOOL))
        return (ir.If(ir.IsType(ir.Name(other.name, type=other.type), wanted, type=t.BOOL), body, (unequal,)),)

    def body(self, cls: str, method: ir.Function, first: ir.Function, alone: bool) -> ir.Body:
        """What a class does in a method: its statements, or a call of a function of its own."""
        named = {p.name: q.name for p, q in zip(method.params, first.params, strict=True)}
        plain = not ir.holds(method, ir.Declare, ir.Assign, ir.ForEach, ir.While, ir.Try, ir.FunctionDef)
        if not self.called_above(cls, method.name) and (alone or (plain and all(p == q for p, q in named.items()))):
            return self.inherited(method, cls).body
        call = ir.Call(
            self.implementation(cls, method.name),
            (ir.Name(SELF, type=t.Class(cls)), *(ir.Name(p.name, type=p.type) for p in first.params)),
            type=method.result,
        )
        return (ir.ExprStmt(call),) if isinstance(method.result, t.NoneT) else (ir.Return(call),)

    def called_above(self, cls: str, method: str) -> bool:
        """Does a class below call this method as that of its base?"""
        return any(
            isinstance(n, ir.MethodCall) and n.method == method and isinstance(n.obj, ir.Name) and n.obj.id == "super"
            for c in self.classes.values()
            if c.name != cls and self.classes[cls] in self.chain(c.name)
            for n in ir.walk(c)
        )

    def implementation(self, cls: str, method: str) -> str:
        """The function that a class's own method is."""
        if (cls, method) not in self.implemented:
            name = f"{cls}_{method.strip('_')}"
            while name in self.taken:
                name += "_"
            self.taken.add(name)
            self.implemented[cls, method] = name
            whole = self.inherited(self.own(cls, method), cls)
            self.functions.append(dataclasses.replace(whole, name=name, params=(ir.Param(SELF, t.Class(cls)), *whole.params)))
        return self.implemented[cls, method]

    def inherited(self, method: ir.Function, cls: str) -> ir.Function:
        """A method in which those of the base are called as functions."""

        def change(node: ir.Node) -> ir.Node:
            match node:
                case ir.MethodCall(obj=ir.Name(id="super"), method=name, args=args):
                    owner = self.owner(self.classes[cls].base or "", name)
                    if owner is None:
                        raise _Stays
                    return ir.Call(
                        self.implementation(owner, name), (ir.Name(SELF, type=t.Class(cls)), *args), type=node.type, span=node.span
                    )
                case _:
                    return node

        changed = ir.rewrite(method, change)
        if any(isinstance(n, ir.Name) and n.id == "super" for n in ir.walk(changed)):
            raise _Stays
        return changed


def _is_beyond(node: ir.Node) -> bool:
    return isinstance(node, ir.Unsupported) or (isinstance(node, ir.Function) and node.is_generator)


def _about(function: ir.Function, cls: str) -> ir.Function:
    """An initialiser for objects of a class."""

    def change(node: ir.Node) -> ir.Node:
        return dataclasses.replace(node, type=t.Class(cls)) if isinstance(node, ir.Name) and node.id == SELF else node

    return ir.rewrite(function, change)
