"""Parts of Python's library that are said in plain Python: a program that uses them gets their text in front of its own.

The texts stand in ``rules/definitions/library/*.py``, one file for each module: definitions, and ``NAMES``, which says what stands for which name
of the module. This happens before anything is observed or read, so evidence types the library as it types the program.
"""

from __future__ import annotations

import ast
import copy
import importlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from dragoman.rules import loader
from dragoman.transpile import trees

_Definition = ast.FunctionDef | ast.ClassDef | ast.Assign
_OPERATORS: Mapping[str, tuple[type[ast.AST], ...]] = {
    "__add__": (ast.Add,),
    "__sub__": (ast.Sub,),
    "__mul__": (ast.Mult,),
    "__radd__": (ast.Add,),
    "__rsub__": (ast.Sub,),
    "__rmul__": (ast.Mult,),
    "__truediv__": (ast.Div,),
    "__rtruediv__": (ast.Div,),
    "__floordiv__": (ast.FloorDiv,),
    "__mod__": (ast.Mod,),
    "__pow__": (ast.Pow,),
    "__bool__": (ast.Not, ast.And, ast.Or, ast.If, ast.IfExp, ast.While),
    "__neg__": (ast.USub,),
    "__eq__": (ast.Eq, ast.NotEq, ast.In, ast.NotIn, ast.Set, ast.Dict),
    "__hash__": (ast.In, ast.NotIn, ast.Set, ast.Dict, ast.Subscript),
    "__lt__": (ast.Lt,),
    "__le__": (ast.LtE,),
    "__gt__": (ast.Gt,),
    "__ge__": (ast.GtE,),
}
#: Names whose use may call a special method.
_CALLERS: Mapping[str, frozenset[str]] = {
    "__lt__": frozenset({"sorted", "sort", "min", "max", "heappush", "heapify", "bisect", "insort"}),
    "__eq__": frozenset({"count", "index", "remove", "set", "dict", "Counter"}),
    "__hash__": frozenset({"set", "add", "dict", "Counter", "setdefault", "get"}),
    "__add__": frozenset({"sum"}),
    "__radd__": frozenset({"sum"}),
    "__abs__": frozenset({"abs"}),
    "__bool__": frozenset({"bool", "any", "all", "filter"}),
    "__float__": frozenset({"float"}),
    "__int__": frozenset({"int"}),
    "__str__": frozenset({"print", "str", "format"}),
    "__repr__": frozenset({"print", "str", "repr", "format"}),
}


@dataclass(frozen=True, slots=True)
class _Module:
    """One module of the library: what stands for its names, and the definitions by their own names, in order."""

    names: Mapping[str, str]
    definitions: Mapping[str, _Definition]


@cache
def _modules() -> Mapping[str, _Module]:
    found: dict[str, _Module] = {}
    for path in sorted((loader.ROOT / "definitions" / "library").glob("*.py")):
        names: dict[str, str] = {}
        definitions: dict[str, _Definition] = {}
        for s in ast.parse(path.read_text(encoding="utf-8")).body:
            match s:
                case ast.Assign(targets=[ast.Name(id="NAMES")]):
                    names = ast.literal_eval(s.value)
                case ast.Assign(targets=[ast.Name(id=name)]) | ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                    definitions[name] = s
                case _:
                    raise AssertionError(f"{path.name}: {ast.unparse(s)!r} is no definition")
        found[path.stem] = _Module(names, definitions)
    return found


def expand(tree: ast.Module) -> None:
    """Puts what ``tree`` uses of the library in front of it, in place; leaves a module out that lacks something here."""
    uses = _Uses(tree)
    if not uses.places:
        return
    taken = {n.id for n in trees.walk(tree) if isinstance(n, ast.Name)} | {n.arg for n in trees.walk(tree) if isinstance(n, ast.arg)}
    taken |= {s.name for s in trees.walk(tree) if isinstance(s, ast.FunctionDef | ast.ClassDef)}
    front: list[ast.stmt] = []
    renamed: dict[tuple[str, str], str] = {}
    given_up: set[str] = set()
    for module in sorted({module for _, module, _ in uses.places}):
        library = _modules()[module]
        wanted = {library.names[name] for _, of, name in uses.places if of == module}
        needed = _needed(library, wanted, tree)
        if any(_lacks(module, library, name, needed, tree) for name in library.names):
            given_up.add(module)
            continue
        plain = {name: name for name in needed}
        for name in needed:
            while plain[name] in taken and not uses.is_import(plain[name]):
                plain[name] += "_"
            renamed[module, name] = plain[name]
        front += [_Renamed(plain).visit(d) for d in needed.values()]
    for node, module, name in uses.places:
        if module in given_up:
            continue
        own = renamed[module, _modules()[module].names[name]]
        if name.endswith("*"):
            assert isinstance(node, ast.Call)
            listed = [_listed(a.value if isinstance(a, ast.Starred) else a) for a in node.args]
            pools = listed[0] if isinstance(node.args[0], ast.Starred) else ast.List(listed, ast.Load())
            node.func, node.args = ast.copy_location(ast.Name(own, ast.Load()), node), [ast.copy_location(pools, node)]
        else:
            uses.replace(node, own)
    gone = {(module, name) for _, module, name in uses.places if module not in given_up}
    for s in tree.body:
        if isinstance(s, ast.ImportFrom):
            s.names = [a for a in s.names if (s.module, a.name) not in gone]
    tree.body[:] = [s for s in tree.body if not isinstance(s, ast.ImportFrom) or s.names]
    first = next((i for i, s in enumerate(tree.body) if not _is_head(s)), len(tree.body))
    tree.body[first:first] = front
    ast.fix_missing_locations(tree)


def _listed(node: ast.expr) -> ast.expr:
    return ast.Call(ast.Name("list", ast.Load()), [node], [])


def _is_head(s: ast.stmt) -> bool:
    is_text = isinstance(s, ast.Expr) and isinstance(s.value, ast.Constant)
    return is_text or (isinstance(s, ast.ImportFrom) and s.module == "__future__")


class _Uses:
    """Where a program uses the library: (the expression, the module, the name in the module)."""

    def __init__(self, tree: ast.Module) -> None:
        self.tree = tree
        self.imports: dict[str, tuple[str, str]] = {}
        modules: dict[str, str] = {}
        known = _modules()
        for s in tree.body:
            match s:
                case ast.ImportFrom(module=str(module), level=0) if module in known:
                    self.imports.update({a.asname or a.name: (module, a.name) for a in s.names})
                case ast.Import():
                    modules.update({a.asname or a.name: a.name for a in s.names if a.name in known})
                case _:
                    pass
        self.places: list[tuple[ast.expr, str, str]] = []
        if not self.imports and not modules:
            return
        nodes = list(trees.walk(tree))
        bound = {n.id for n in nodes if isinstance(n, ast.Name) and not isinstance(n.ctx, ast.Load)}
        bound |= {a.arg for a in nodes if isinstance(a, ast.arg)}
        for node in nodes:
            match node:
                case ast.Name(id=name, ctx=ast.Load()) if name in self.imports and name not in bound:
                    self._add(node, *self.imports[name])
                case ast.Attribute(value=ast.Name(id=owner), attr=attr) if owner in modules and owner not in bound:
                    self._add(node, modules[owner], attr)
                case ast.Call(func=ast.Name(id=name)) if name in self.imports and name not in bound:
                    self._add_call(node, *self.imports[name])
                case ast.Call(func=ast.Attribute(value=ast.Name(id=owner), attr=attr)) if owner in modules and owner not in bound:
                    self._add_call(node, modules[owner], attr)
                case _:
                    pass

    def _add_call(self, node: ast.Call, module: str, name: str) -> None:
        """What stands for a call with such arguments: for a star, or for one with just these keywords."""
        stars = [a for a in node.args if isinstance(a, ast.Starred)]
        if _takes(module, name, node.keywords) and (len(node.args) == 1 if stars else node.args and node.keywords):
            self._add(node, module, name + "*")
        elif not stars:
            keywords = [f"{k.arg}=" for k in sorted(node.keywords, key=lambda k: str(k.arg))]
            self._add(node.func, module, f"{name}({', '.join(['_'] * len(node.args) + keywords)})")

    def _add(self, node: ast.expr, module: str, name: str) -> None:
        if name in _modules()[module].names:
            self.places.append((node, module, name))

    def is_import(self, name: str) -> bool:
        return name in self.imports

    def replace(self, node: ast.expr, name: str) -> None:
        _Swap(node, name).visit(self.tree)


def _takes(module: str, name: str, keywords: Sequence[ast.keyword]) -> bool:
    """Has the definition for arguments in a star these parameters?"""
    library = _modules()[module]
    definition = library.definitions.get(library.names.get(name + "*", ""))
    given = {a.arg for a in trees.walk(definition) if isinstance(a, ast.arg)} if definition is not None else set()
    return all(k.arg in given for k in keywords)


class _Swap(ast.NodeTransformer):
    def __init__(self, old: ast.expr, name: str) -> None:
        self.old, self.name = old, name

    def visit(self, node: ast.AST) -> ast.AST:
        if node is self.old:
            return ast.copy_location(ast.Name(self.name, ast.Load()), node)
        result: ast.AST = super().generic_visit(node)
        return result


class _Renamed(ast.NodeTransformer):
    """Definitions under the names that they have in the program."""

    def __init__(self, names: Mapping[str, str]) -> None:
        self.names = names

    def visit_Name(self, node: ast.Name) -> ast.AST:
        node.id = self.names.get(node.id, node.id)
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        self.generic_visit(node)
        node.name = self.names.get(node.name, node.name)
        return node

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        self.generic_visit(node)
        node.name = self.names.get(node.name, node.name)
        return node


def _needed(library: _Module, wanted: Iterable[str], tree: ast.Module) -> dict[str, _Definition]:
    """Copies of the definitions that are used, classes with the methods that may be."""
    needed = set(wanted)
    kept: dict[str, _Definition] = {}
    while True:
        spoken = _Spoken(tree, kept.values())
        found = {name: _pruned(library.definitions[name], spoken) for name in library.definitions if name in needed}
        inside = {n.id for d in found.values() for n in trees.walk(d) if isinstance(n, ast.Name)} & set(library.definitions)
        same = {name: ast.dump(d) for name, d in found.items()} == {name: ast.dump(d) for name, d in kept.items()}
        if same and inside <= needed:
            return found
        kept, needed = found, needed | inside


class _Spoken:
    """The operators that a program uses, and the names, also those that its part of the library uses."""

    def __init__(self, tree: ast.Module, library: Iterable[ast.AST]) -> None:
        self.names: set[str] = set()
        self.kinds: set[type[ast.AST]] = {type(node) for node in ast.walk(tree)}
        #: Something is written in a format that holds a percent sign, as times are.
        self.formats = any(
            isinstance(text, ast.Constant) and "%" in str(text.value)
            for node in ast.walk(tree)
            if isinstance(node, ast.FormattedValue) and node.format_spec is not None
            for text in ast.walk(node.format_spec)
        )
        for root in (tree, *library):
            for node in ast.walk(root):
                if isinstance(node, ast.Attribute):
                    self.names.add(node.attr)
                elif isinstance(node, ast.Name):
                    self.names.add(node.id)

    def calls(self, method: str) -> bool:
        """May somebody call this method?"""
        if method in ("__init__", *self.names) or self.kinds & set(_OPERATORS.get(method, ())):
            return True
        if method == "__format__":
            return self.formats
        shown = method in ("__str__", "__repr__") and ast.JoinedStr in self.kinds
        return shown or bool(_CALLERS.get(method, frozenset()) & self.names)


def _pruned(definition: _Definition, spoken: _Spoken) -> _Definition:
    made = copy.deepcopy(definition)
    if isinstance(made, ast.ClassDef):
        made.body = [s for s in made.body if not isinstance(s, ast.FunctionDef) or spoken.calls(s.name)]
    return made


def _lacks(module: str, library: _Module, name: str, needed: Mapping[str, _Definition], tree: ast.Module) -> bool:
    """Does the program name something that Python's class has and the class here has not?"""
    definition = library.definitions.get(library.names[name])
    if not isinstance(definition, ast.ClassDef) or library.names[name] not in needed:
        return False
    own = {s.name for s in definition.body if isinstance(s, ast.FunctionDef)}
    own |= {n.attr for n in ast.walk(definition) if isinstance(n, ast.Attribute)}
    real = {n for n in dir(getattr(importlib.import_module(module), name)) if not n.startswith("_")}
    imported = {a.asname or a.name for s in tree.body if isinstance(s, ast.Import) for a in s.names}
    programs = _members(tree)

    def asks(node: ast.Attribute) -> bool:
        """May it be the library's class that is asked? A name that the program's classes have is theirs, unless the class is named."""
        if isinstance(node.value, ast.Name) and (node.value.id in imported or node.value.id == name):
            return node.value.id == name
        return node.attr not in programs

    return any(isinstance(n, ast.Attribute) and n.attr in real - own and asks(n) for n in trees.walk(tree))


def _members(tree: ast.Module) -> set[str]:
    """What the classes of a program have: their methods, the fields that they declare, and what is set in an object."""
    members = {n.attr for n in trees.walk(tree) if isinstance(n, ast.Attribute) and isinstance(n.ctx, ast.Store)}
    for s in (s for c in trees.walk(tree) if isinstance(c, ast.ClassDef) for s in c.body):
        match s:
            case ast.FunctionDef(name=name) | ast.AnnAssign(target=ast.Name(id=name)):
                members.add(name)
            case _:
                pass
    return members
