"""Python's class machinery in plainer Python: class methods, setters, enumerations, variables of a class that are assigned."""

from __future__ import annotations

import ast
import builtins
import copy
from collections.abc import Callable, Iterable, Iterator

from dragoman.transpile import trees
from dragoman.transpile.frontends.python_sugar_data import data_constructors, is_data

_ENUMS = frozenset({"Enum", "enum.Enum", "IntEnum", "enum.IntEnum"})


def plain_classes(tree: ast.Module) -> None:
    """Rewrites the classes of the module in place."""
    _nested_classes(tree)
    data_constructors(tree)
    classes = {s.name: s for s in tree.body if isinstance(s, ast.ClassDef)}
    for cls in classes.values():
        _one_by_one(cls)
        _aliases(cls)
        for method in _methods(cls):
            _setter(method)
            _class_method(tree, cls, method, classes)
            _hash(method)
        _iterator(cls)
        _kept_message(tree, cls, classes)
    _enumerations(tree, classes)
    _class_variables(tree, classes)
    _defaults(tree, classes)


def _kept_message(tree: ast.Module, cls: ast.ClassDef, classes: dict[str, ast.ClassDef]) -> None:
    """An exception whose ``__str__`` tells its fields keeps that text as its message, for handlers that know its base only."""
    base = cls.bases[0] if len(cls.bases) == 1 else None
    kind = getattr(builtins, base.id, None) if isinstance(base, ast.Name) else None
    root = base.id if isinstance(base, ast.Name) else ""
    while kind is None and root in classes:  # bases that have no constructor of their own
        above, root = classes[root], ""
        if not any(m.name in ("__init__", "__str__") for m in _methods(above)) and [type(b) for b in above.bases] == [ast.Name]:
            root = above.bases[0].id  # type: ignore[attr-defined]
            kind = getattr(builtins, root, None)
    own = {m.name: m for m in _methods(cls)}
    made, said = own.get("__init__"), own.get("__str__")
    if said is None or not (isinstance(kind, type) and issubclass(kind, BaseException)):
        return
    made = made or _constructor_of_text(tree, cls)
    if made is None:
        return
    text = _one_value(said.body, {})
    passed = [
        (s, s.value.args)
        for s in made.body
        if isinstance(s, ast.Expr) and isinstance(s.value, ast.Call) and _of_base(s.value.func, "__init__")
    ]
    calls = [n for n in trees.walk(made) if isinstance(n, ast.Name) and n.id == "super"]
    if text is None or len(calls) != len(passed) or len(passed) > 1 or any(len(args) != 1 for _, args in passed):
        return
    told = _Told(made, passed[0][1][0] if passed else None)
    text = told.visit(copy.deepcopy(text))
    if any(isinstance(n, ast.Name) and n.id == "super" for n in trees.walk(text)):
        return
    call = ast.parse("super().__init__(text)").body[0]
    assert isinstance(call, ast.Expr)
    assert isinstance(call.value, ast.Call)
    call.value.args = [text]
    same_place(call, made.body[-1])
    made.body = [*(s for s in made.body if all(s is not given for given, _ in passed)), call]
    if passed and any(isinstance(n, ast.Name) and n.id == "super" for n in trees.walk(said)):
        cls.body.remove(said)  # its text is the message now


def _constructor_of_text(tree: ast.Module, cls: ast.ClassDef) -> ast.FunctionDef | None:
    """The constructor that a class inherits from the exceptions, where it is always given one text."""
    calls = [n for n in trees.walk(tree) if isinstance(n, ast.Call) and isinstance(n.func, ast.Name) and n.func.id == cls.name]
    if any(len(c.args) != 1 or c.keywords or not _is_text(c.args[0]) for c in calls) or any(
        isinstance(b, ast.Name) and b.id == cls.name for s in tree.body if isinstance(s, ast.ClassDef) for b in s.bases
    ):
        return None
    made = ast.parse("def __init__(self, message: str):\n    super().__init__(message)").body[0]
    assert isinstance(made, ast.FunctionDef)
    for node in ast.walk(made):
        same_place(node, cls.body[-1])
    cls.body.insert(0, made)
    return made


def _is_text(value: ast.expr) -> bool:
    return isinstance(value, ast.JoinedStr) or (isinstance(value, ast.Constant) and isinstance(value.value, str))


def _of_base(func: ast.expr, name: str) -> bool:
    """Is a function a method of the base: ``super().__init__``?"""
    match func:
        case ast.Attribute(value=ast.Call(func=ast.Name(id="super"), args=[]), attr=attr):
            return attr == name
        case _:
            return False


def _one_value(body: list[ast.stmt], known: dict[str, ast.expr]) -> ast.expr | None:
    """What a body of choices and of variables that have one value returns, as one expression."""
    match body:
        case [ast.Return(value=ast.expr() as value), *_]:
            return _Known(known).visit(copy.deepcopy(value))  # type: ignore[no-any-return]
        case [ast.Assign(targets=[ast.Name(id=name)], value=value), *rest] if name not in known:
            return _one_value(rest, {**known, name: _Known(known).visit(copy.deepcopy(value))})
        case [ast.If(test=test, body=then, orelse=orelse) as choice, *rest]:
            yes, no = _one_value([*then, *rest], known), _one_value([*orelse, *rest], known)
            if yes is None or no is None:
                return None
            chosen = ast.IfExp(_Known(known).visit(copy.deepcopy(test)), yes, no)
            same_place(chosen, choice)
            return chosen
        case _:
            return None


class _Known(ast.NodeTransformer):
    """Variables by what they were given."""

    def __init__(self, known: dict[str, ast.expr]) -> None:
        self.known = known

    def visit_Name(self, node: ast.Name) -> ast.AST:
        return copy.deepcopy(self.known.get(node.id, node))


class _Told(ast.NodeTransformer):
    """The fields of an object by the arguments of its constructor that they have just been given."""

    def __init__(self, made: ast.FunctionDef, message: ast.expr | None) -> None:
        self.given: dict[str, ast.Name] = {}
        self.message = message
        for s in made.body:
            match s:
                case ast.Assign(targets=[ast.Attribute(value=ast.Name(id="self"), attr=field)], value=ast.Name() as value):
                    self.given[field] = value
                case ast.Assign(targets=[ast.Tuple(elts=fields)], value=ast.Tuple(elts=values)) if len(fields) == len(values):
                    pairs = zip(fields, values, strict=True)
                    self.given |= {f.attr: v for f, v in pairs if isinstance(f, ast.Attribute) and isinstance(v, ast.Name)}

    def visit_Call(self, node: ast.Call) -> ast.AST:
        if self.message is None or not _of_base(node.func, "__str__"):
            return self.generic_visit(node)
        message = copy.deepcopy(self.message)
        if isinstance(message, ast.JoinedStr | ast.Constant):
            return message
        text = ast.Name("str", ast.Load())
        same_place(text, node)
        return same_place(ast.Call(text, [message], []), node)

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        self.generic_visit(node)
        given = self.given.get(node.attr) if isinstance(node.value, ast.Name) and node.value.id == "self" else None
        return node if given is None else same_place(copy.deepcopy(given), given)


def _nested_classes(tree: ast.Module) -> None:
    """A class within a class stands before it, where nothing else has its name; what names it as a part of the other just names it."""
    taken = {s.name for s in tree.body if isinstance(s, ast.ClassDef | ast.FunctionDef)}
    taken |= {n.id for n in trees.walk(tree) if isinstance(n, ast.Name)}
    body: list[ast.stmt] = []
    for s in tree.body:
        inner = [c for c in s.body if isinstance(c, ast.ClassDef) and c.name not in taken] if isinstance(s, ast.ClassDef) else []
        if isinstance(s, ast.ClassDef) and inner:
            names = {c.name for c in inner}
            taken |= names
            body += inner
            s.body[:] = [x for x in s.body if x not in inner] or [ast.copy_location(ast.Pass(), s)]
            for n in trees.walk(tree):
                for part, held in ast.iter_fields(n):
                    if isinstance(held, list):
                        held[:] = [_unqualified(x, s.name, names) for x in held]
                    elif isinstance(held, ast.AST):
                        setattr(n, part, _unqualified(held, s.name, names))
        body.append(s)
    tree.body[:] = body


def _unqualified(node: object, owner: str, names: set[str]) -> object:
    match node:
        case ast.Attribute(value=ast.Name(id=of), attr=attr) if of in (owner, "self", "cls") and attr in names:
            return same_place(ast.Name(attr, node.ctx), node)
        case _:
            return node


def _methods(cls: ast.ClassDef) -> Iterator[ast.FunctionDef]:
    return (s for s in cls.body if isinstance(s, ast.FunctionDef))


def _said(nodes: Iterable[ast.expr]) -> set[str]:
    return {ast.unparse(n.func if isinstance(n, ast.Call) else n) for n in nodes}


def same_place(new: ast.AST, old: ast.AST) -> ast.AST:
    """``new`` with the place and the number (so the evidence) of ``old``."""
    ast.copy_location(new, old)
    new.nid = getattr(old, "nid", -1)  # type: ignore[attr-defined]
    return new


def _one_by_one(cls: ast.ClassDef) -> None:
    """``a, b = 1, 2``, ``a, b = range(2)`` and ``a = b = 1`` among the variables of a class are an assignment for each."""
    body: list[ast.stmt] = []
    for s in cls.body:
        match s:
            case ast.Assign(targets=[ast.Tuple(elts=names)], value=ast.Tuple(elts=values) | ast.List(elts=values)) if len(names) == len(
                values
            ):
                pairs = list(zip(names, values, strict=True))
            case ast.Assign(
                targets=[ast.Tuple(elts=names)],
                value=ast.Call(func=ast.Name(id="range"), args=[ast.Constant(value=int() as n)]),
            ) if len(names) == n:
                pairs = [(name, ast.Constant(i)) for i, name in enumerate(names)]
            case ast.Assign(targets=[_, _, *_] as names, value=ast.Constant() as value):
                pairs = [(name, ast.Constant(value.value)) for name in names]
            case _:
                pairs = []
        if pairs and all(isinstance(name, ast.Name) for name, _ in pairs):
            body += [ast.copy_location(ast.Assign([name], ast.copy_location(value, s)), s) for name, value in pairs]
        else:
            body.append(s)
    cls.body = body


def _aliases(cls: ast.ClassDef) -> None:
    """``__rmul__ = __mul__`` is another method with the same body."""
    methods = {m.name: m for m in _methods(cls)}
    for at, s in enumerate(cls.body):
        match s:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Name(id=other)) if other in methods and name not in methods:
                twin = copy.deepcopy(methods[other])
                twin.name = name
                cls.body[at] = twin
            case _:
                pass


def _iterator(cls: ast.ClassDef) -> None:
    """An object that is its own iterator: ``__iter__`` gives what ``__next__`` gives until it raises StopIteration."""
    methods = {m.name: m for m in _methods(cls)}
    own = methods.get("__iter__")
    if own is None or "__next__" not in methods or ast.unparse(own.body[-1]) != "return self":
        return
    if any(isinstance(n, ast.Return) for s in own.body[:-1] for n in ast.walk(s)):
        return
    text = "while True:\n try:\n  item = self.__next__()\n except StopIteration:\n  return\n yield item"
    loop = ast.parse(text).body
    own.body[-1:], own.returns = loop, None
    for s in loop:
        for node in trees.walk(s):
            ast.copy_location(node, cls)


def _setter(method: ast.FunctionDef) -> None:
    """``@x.setter def x(self, value)`` is a method ``set_x``; assignments to ``x`` call it."""
    match method.decorator_list:
        case [ast.Attribute(value=ast.Name(id=name), attr="setter")] if name == method.name:
            method.name, method.decorator_list = f"set_{name}", []
        case _:
            pass


def _hash(method: ast.FunctionDef) -> None:
    """``return hash(x)`` in ``__hash__`` is ``return x``: objects with the same are the same key."""
    if method.name != "__hash__":
        return
    for node in trees.walk(method):
        match node:
            case ast.Return(value=ast.Call(func=ast.Name(id="hash"), args=[inner])):
                node.value, method.returns = inner, None
                node.nid = -1  # type: ignore[attr-defined]
            case _:
                pass


def _class_method(tree: ast.Module, cls: ast.ClassDef, method: ast.FunctionDef, classes: dict[str, ast.ClassDef]) -> None:
    """A class method that nobody calls for a subclass is a static one that names its class."""
    if "classmethod" not in _said(method.decorator_list) or not method.args.args:
        return
    if any(cls.name in _said(other.bases) for other in classes.values()):
        uses = [n for n in trees.walk(tree) if isinstance(n, ast.Attribute) and n.attr == method.name]
        if not all(isinstance(n.value, ast.Name) and n.value.id == cls.name for n in uses):
            return
    own = method.args.args.pop(0).arg
    for decorator in method.decorator_list:
        if isinstance(decorator, ast.Name) and decorator.id == "classmethod":
            decorator.id = "staticmethod"
    for node in trees.walk(method):
        if isinstance(node, ast.Name) and node.id == own and isinstance(node.ctx, ast.Load):
            node.id = cls.name


# --- enumerations -----------------------------------------------------------------------------------------------------


def _enumerations(tree: ast.Module, classes: dict[str, ast.ClassDef]) -> None:
    """An enumeration is a class with a constant object for each member."""
    imported = {a.asname or a.name for s in tree.body if isinstance(s, ast.ImportFrom) and s.module == "enum" for a in s.names}
    imported |= {
        f"enum.{n}" for s in tree.body if isinstance(s, ast.Import) if any(a.name == "enum" for a in s.names) for n in ("Enum", "IntEnum")
    }
    enums: dict[str, list[str]] = {}
    body: list[ast.stmt] = []
    for s in tree.body:
        body.append(s)
        if isinstance(s, ast.ClassDef) and _said(s.bases) <= _ENUMS & imported and s.bases:
            numbers = not _said(s.bases).isdisjoint({"IntEnum", "enum.IntEnum"})
            members = _members(s)
            if members:
                enums[s.name] = [name for name, _ in members]
                body.extend(_made(s, members, numbers))
                if numbers:
                    _ordered(s, tree)
    if not enums:
        return
    tree.body[:] = body
    uses = _Members(enums)
    uses.visit(tree)
    at = next(i for i, s in enumerate(tree.body) if isinstance(s, ast.ClassDef) and s.name in enums)
    tree.body[at:at] = [_finder(name, kind) for name, kind in sorted(uses.finders)]
    ast.fix_missing_locations(tree)


def _members(cls: ast.ClassDef) -> list[tuple[str, ast.expr]]:
    """The members of an enumeration, taken out of its body."""
    out: list[tuple[str, ast.expr]] = []
    kept: list[ast.stmt] = []
    for s in cls.body:
        match s:
            case ast.Assign(targets=[ast.Name(id=name)], value=value) if not name.startswith("_"):
                if isinstance(value, ast.Call) and ast.unparse(value) in ("auto()", "enum.auto()"):
                    value = ast.copy_location(ast.Constant(len(out) + 1), value)
                out.append((name, value))
            case _:
                kept.append(s)
    cls.body = kept
    cls.bases = []
    return out


def _made(cls: ast.ClassDef, members: list[tuple[str, ast.expr]], number: bool) -> list[ast.stmt]:
    """The class gets names and values, the module an object for each member; ``number``: it is an ``IntEnum``, whose text is its number."""
    own = next((m for m in _methods(cls) if m.name == "__init__"), None)
    kinds = {type(value.value).__name__ if isinstance(value, ast.Constant) else "" for _, value in members}
    kind = f": {kinds.pop()}" if kinds in ({"int"}, {"str"}, {"float"}) else ""
    first = ast.parse("self.name = name_\nself.value = value_").body
    if own is None:
        init = ast.parse(f"def __init__(self, name_: str, value_{kind}): pass").body[0]
        assert isinstance(init, ast.FunctionDef)
        init.body = first
        cls.body.insert(0, init)
    else:
        own.args.args[1:1] = [ast.arg("name_", ast.Name("str", ast.Load())), ast.arg("value_")]
        own.body[:0] = first
    names = {m.name for m in _methods(cls)}
    if "__str__" not in names:
        text = "str(self.value)" if number else f"'{cls.name}.' + self.name"
        cls.body.extend(ast.parse(f"def __str__(self): return {text}").body)
    if "__repr__" not in names:
        cls.body.extend(ast.parse(f"def __repr__(self): return f'<{cls.name}.{{self.name}}: {{self.value!r}}>'").body)
    out: list[ast.stmt] = []
    for name, value in members:
        args = value.elts if own is not None and isinstance(value, ast.Tuple) else [value] if own is not None else []
        call = ast.Call(ast.Name(cls.name, ast.Load()), [ast.Constant(name), value, *args], [])
        out.append(ast.Assign([ast.Name(f"{cls.name}_{name}", ast.Store())], call))
    every = ast.List([ast.Name(f"{cls.name}_{name}", ast.Load()) for name, _ in members], ast.Load())
    out.append(ast.Assign([ast.Name(f"{cls.name}_members", ast.Store())], every))
    for s in out:
        s.constant = True  # type: ignore[attr-defined]
        for node in trees.walk(s):
            if isinstance(node, ast.expr | ast.stmt):
                ast.copy_location(node, cls)
    return out


def _ordered(cls: ast.ClassDef, tree: ast.Module) -> None:
    """The members of an ``IntEnum`` are in the order of their numbers; of the comparisons it has what the module may ask for."""
    cls.counts = True  # type: ignore[attr-defined]
    names = {m.name for m in _methods(cls)}
    used = {type(op) for n in trees.walk(tree) if isinstance(n, ast.Compare) for op in n.ops} | {ast.Lt}
    for name, operator, kind in (("lt", "<", ast.Lt), ("le", "<=", ast.LtE), ("gt", ">", ast.Gt), ("ge", ">=", ast.GtE)):
        if kind in used and f"__{name}__" not in names:
            cls.body.extend(ast.parse(f"def __{name}__(self, other: {cls.name}) -> bool: return self.value {operator} other.value").body)


def _finder(cls: str, kind: str) -> ast.stmt:
    """A function that gives the member with a value, or with a name."""
    message = f"f'{{wanted!r}} is not a valid {cls}'" if kind == "value" else "wanted"
    error = "ValueError" if kind == "value" else "KeyError"
    return ast.parse(
        f"def {cls}_of_{kind}(wanted):\n"
        f"    for member in {cls}_members:\n"
        f"        if member.{kind} == wanted:\n"
        f"            return member\n"
        f"    raise {error}({message})\n"
    ).body[0]


class _Members(ast.NodeTransformer):
    """``Color.RED`` is the constant ``Color_RED``, ``Color(1)`` and ``Color["RED"]`` look one up, ``Color`` itself is the list of all."""

    def __init__(self, enums: dict[str, list[str]]) -> None:
        self.enums = enums
        self.finders: set[tuple[str, str]] = set()

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        match node.value:
            case ast.Name(id=cls) if node.attr in self.enums.get(cls, ()):
                return same_place(ast.Name(f"{cls}_{node.attr}", ast.Load()), node)
            case ast.Name(id=cls) if cls in self.enums:
                return node
            case _:
                self.generic_visit(node)
                return node

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        if isinstance(node.value, ast.Name) and node.value.id in self.enums:
            return self._found(node, node.value.id, "name", [node.slice])
        self.generic_visit(node)
        return node

    def visit_Call(self, node: ast.Call) -> ast.AST:
        if isinstance(node.func, ast.Name) and node.func.id in self.enums:
            if len(node.args) == 1 and not node.keywords:
                return self._found(node, node.func.id, "value", node.args)
            node.args = [self.visit(a) for a in node.args]
            return node
        if isinstance(node.func, ast.Name) and node.func.id in ("isinstance", "issubclass") and node.args:
            node.args[0] = self.visit(node.args[0])
            return node
        self.generic_visit(node)
        return node

    def _found(self, node: ast.expr, cls: str, kind: str, args: list[ast.expr]) -> ast.AST:
        self.finders.add((cls, kind))
        return same_place(ast.Call(ast.Name(f"{cls}_of_{kind}", ast.Load()), [self.visit(a) for a in args], []), node)

    def visit_arg(self, node: ast.arg) -> ast.AST:
        return node

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST:
        if node.value is not None:
            node.value = self.visit(node.value)
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        node.args.defaults = [self.visit(d) for d in node.args.defaults]
        node.body = [self.visit(s) for s in node.body]
        return node

    def visit_MatchClass(self, node: ast.MatchClass) -> ast.AST:
        return node

    def visit_Name(self, node: ast.Name) -> ast.AST:
        if node.id in self.enums and isinstance(node.ctx, ast.Load):
            return same_place(ast.Name(f"{node.id}_members", ast.Load()), node)
        return node


# --- variables of a class ---------------------------------------------------------------------------------------------


def _class_variables(tree: ast.Module, classes: dict[str, ast.ClassDef]) -> None:
    """A variable of a class that something assigns by the class's name, or that holds a container, is a variable of the module."""
    stored = {
        (n.value.id, n.attr)
        for n in trees.walk(tree)
        if isinstance(n, ast.Attribute) and not isinstance(n.ctx, ast.Load) and isinstance(n.value, ast.Name) and n.value.id in classes
    }
    stored |= _containers(tree, classes)
    names: dict[tuple[str, str], str] = {}
    body: list[ast.stmt] = []
    for s in tree.body:
        if isinstance(s, ast.ClassDef) and not is_data(s):
            own = {
                n.attr
                for n in trees.walk(s)
                if isinstance(n, ast.Attribute) and isinstance(n.ctx, ast.Store) and isinstance(n.value, ast.Name) and n.value.id == "self"
            }
            kept: list[ast.stmt] = []
            for inner in s.body:
                name = _variable(inner)
                if name is None or (s.name, name) not in stored or name in own:
                    kept.append(inner)
                    continue
                names[s.name, name] = f"{s.name}_{name}"
                for target in trees.walk(inner):
                    if isinstance(target, ast.Name) and isinstance(target.ctx, ast.Store):
                        target.id = f"{s.name}_{name}"
                body.append(inner)
            s.body = kept or [ast.copy_location(ast.Pass(), s)]
        body.append(s)
    if names:
        tree.body[:] = body
        _Variables(names, classes).visit(tree)
        ast.fix_missing_locations(tree)


def _defaults(tree: ast.Module, classes: dict[str, ast.ClassDef]) -> None:
    """A variable of a class that objects give values of their own is a field from the start: ``self.x = 1`` in the constructor."""
    bases = {name: next(iter(_said(cls.bases) & set(classes)), None) for name, cls in classes.items()}

    def line(name: str) -> list[str]:
        base = bases[name]
        return [name, *(line(base) if base is not None else [])]

    for cls in classes.values():
        family = {name: own for name, own in classes.items() if cls.name in line(name)}
        for name in [name for s in cls.body if (name := _variable(s)) is not None]:
            uses = [n for n in trees.walk(tree) if isinstance(n, ast.Attribute) and n.attr == name]
            named = any(isinstance(n.value, ast.Name) and n.value.id in family for n in uses)
            within = [n for own in family.values() for n in trees.walk(own) if any(n is x for x in uses)]
            stores = [n for n in within if isinstance(n, ast.Attribute) and isinstance(n.ctx, ast.Store) and ast.unparse(n.value) == "self"]
            inits = [m for own in family.values() for m in _methods(own) if m.name == "__init__"]
            read = any(n in trees.walk(m) and n not in stores for m in inits for n in within)
            if not stores or named or read or is_data(cls) or bases[cls.name] or sets_always(cls, name):
                continue
            if _said(cls.bases) - {"object"} or not all(_plain_value(own, name) for own in family.values()):
                continue
            order = sorted(family, key=lambda own: len(line(own)))
            if any(_parameters(own, classes, line) is None for own in order):
                continue
            values: dict[str, ast.expr] = {}
            for own in order:
                given = next((s for s in family[own].body if _variable(s) == name), None)
                if isinstance(given, ast.Assign | ast.AnnAssign) and given.value is not None:
                    values[own] = given.value
                    family[own].body.remove(given)
                _default(family[own], name, values.get(own), next(values[x] for x in line(own) if x in values), classes, line)


def sets_always(cls: ast.ClassDef, name: str) -> bool:
    """Does the constructor give ``self.name`` a value whatever happens?"""
    inits = [m for m in _methods(cls) if m.name == "__init__"]
    stores = [x for m in inits for s in m.body if isinstance(s, ast.Assign | ast.AnnAssign) for x in trees.walk(s)]
    return any(isinstance(x, ast.Attribute) and x.attr == name and isinstance(x.ctx, ast.Store) for x in stores)


def _plain_value(cls: ast.ClassDef, name: str) -> bool:
    values = [s.value for s in cls.body if _variable(s) == name and isinstance(s, ast.Assign | ast.AnnAssign)]
    return all(isinstance(v, ast.Constant) or (isinstance(v, ast.UnaryOp) and isinstance(v.operand, ast.Constant)) for v in values)


def _parameters(name: str, classes: dict[str, ast.ClassDef], line: Callable[[str], list[str]]) -> ast.arguments | None:
    """The parameters of a class's constructor, if all have names and places."""
    inits = (m for own in line(name) for m in _methods(classes[own]) if m.name == "__init__")
    found = next(inits, None)
    if found is None:
        return ast.arguments([], [ast.arg("self")], None, [], [], None, [])
    args = found.args
    return None if args.vararg or args.kwarg or args.kwonlyargs or args.posonlyargs else args


def _default(
    cls: ast.ClassDef,
    name: str,
    own: ast.expr | None,
    value: ast.expr,
    classes: dict[str, ast.ClassDef],
    line: Callable[[str], list[str]],
) -> None:
    """Gives objects of a class a value for a field when they are made, where the constructor of the base does not."""
    init = next((m for m in _methods(cls) if m.name == "__init__"), None)
    if init is None:
        if own is None:
            return
        args = copy.deepcopy(_parameters(cls.name, classes, line))
        assert args is not None
        init = ast.FunctionDef("__init__", args, [], [], None, None)
        if len(line(cls.name)) > 1:
            init.body = ast.parse(f"super().__init__({', '.join(a.arg for a in args.args[1:])})").body
        cls.body.insert(0, init)
    inherits = [i for i, s in enumerate(init.body) if ast.unparse(s).startswith("super().__init__(")]
    if own is None and inherits:
        return
    place = inherits[0] + 1 if inherits else int(ast.get_docstring(init, clean=False) is not None)
    init.body.insert(place, ast.Assign([ast.Attribute(ast.Name("self", ast.Load()), name, ast.Store())], copy.deepcopy(value)))
    for node in trees.walk(init):
        if "lineno" in node._attributes and not hasattr(node, "lineno"):
            ast.copy_location(node, cls)


def _containers(tree: ast.Module, classes: dict[str, ast.ClassDef]) -> set[tuple[str, str]]:
    """Variables of classes that hold a container which methods may change, where all uses say by name whose they are."""
    held = {
        (cls.name, name)
        for cls in classes.values()
        for s in cls.body
        if (name := _variable(s)) is not None and isinstance(s, ast.Assign | ast.AnnAssign) and _is_container(s.value)
    }
    for name in {name for _, name in held}:
        owners = [cls for cls, held_name in held if held_name == name]
        uses = [n for n in trees.walk(tree) if isinstance(n, ast.Attribute) and n.attr == name]
        named = all(isinstance(n.value, ast.Name) and n.value.id in ("self", "cls", *owners) for n in uses)
        if len(owners) > 1 or not named or not any(isinstance(n.value, ast.Name) and n.value.id == owners[0] for n in uses):
            held -= {(owner, name) for owner in owners}
    return held


def _is_container(value: ast.expr | None) -> bool:
    match value:
        case ast.List() | ast.Dict() | ast.Set():
            return True
        case ast.Call(func=ast.Name(id="list" | "dict" | "set" | "defaultdict" | "deque" | "Counter" | "OrderedDict")):
            return True
        case _:
            return False


def _variable(s: ast.stmt) -> str | None:
    match s:
        case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name), value=ast.expr()):
            return name
        case _:
            return None


class AttributesAsVariables(ast.NodeTransformer):
    """Variables of the module in place of attributes; ``names`` has them by owner and attribute, ``variable`` finds an attribute's."""

    def __init__(self, names: dict[tuple[str, str], str]) -> None:
        self.names = names
        #: What the functions around the node assign, the innermost last.
        self.assigned: list[set[str]] = []

    def variable(self, node: ast.Attribute) -> str | None:
        raise NotImplementedError

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        self.assigned.append(set())
        self.generic_visit(node)
        if names := self.assigned.pop():
            first = 1 if ast.get_docstring(node, clean=False) is not None else 0
            node.body.insert(first, ast.Global(sorted(names)))
        return node

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        self.generic_visit(node)
        name = self.variable(node)
        if name is None:
            return node
        if isinstance(node.ctx, ast.Store) and self.assigned:
            self.assigned[-1].add(name)
        return same_place(ast.Name(name, node.ctx), node)


class _Variables(AttributesAsVariables):
    def __init__(self, names: dict[tuple[str, str], str], classes: dict[str, ast.ClassDef]) -> None:
        super().__init__(names)
        self.bases = {name: next(iter(_said(cls.bases) & set(classes)), None) for name, cls in classes.items()}
        #: The class around.
        self.cls: str | None = None

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        outer, self.cls = self.cls, node.name
        self.generic_visit(node)
        self.cls = outer
        return node

    def variable(self, node: ast.Attribute) -> str | None:
        owner: str | None = node.value.id if isinstance(node.value, ast.Name) else None
        if owner in ("self", "cls") and isinstance(node.ctx, ast.Load):
            owner = self.cls
        while owner is not None and (owner, node.attr) not in self.names:
            owner = self.bases.get(owner)
        return None if owner is None else self.names[owner, node.attr]
