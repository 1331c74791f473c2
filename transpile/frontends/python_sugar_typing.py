"""What Python says for type checkers alone, in plainer Python: type variables, new types, aliases, protocols, overloads."""

from __future__ import annotations

import ast
import copy
from collections.abc import Collection, Iterator

from dragoman.transpile import trees
from dragoman.transpile import types as t
from dragoman.transpile.frontends.python_annotations import annotation
from dragoman.transpile.frontends.python_sugar_data import is_data

_VARIABLES = frozenset({"TypeVar", "ParamSpec", "TypeVarTuple"})
_WORDS = frozenset({"TYPE_CHECKING", "overload", "Generic", "Protocol", "NewType", *_VARIABLES})


def plain_types(tree: ast.Module, words: Collection[str]) -> None:
    """Rewrites ``tree``, which uses these words, in place."""
    own = {s.name for s in tree.body if isinstance(s, ast.ClassDef | ast.FunctionDef)}
    if not _WORDS.isdisjoint(words) and _WORDS.isdisjoint(own):
        _checked_only(tree)
        _overloads(tree)
        _protocols(tree)
        _variables(tree)
    if any(_alternatives(s) for s in tree.body):
        _sums(tree)
    _named_types(tree)


def _checked_only(tree: ast.Module) -> None:
    """``if TYPE_CHECKING:`` never holds where a program runs."""
    body: list[ast.stmt] = []
    for s in tree.body:
        body += s.orelse if isinstance(s, ast.If) and _last_name(s.test) == "TYPE_CHECKING" else [s]
    tree.body[:] = body


def _overloads(tree: ast.Module) -> None:
    """What ``overload`` marks says types only; the definition comes after."""
    for owner in trees.walk(tree):
        if isinstance(owner, ast.Module | ast.ClassDef):
            owner.body[:] = [s for s in owner.body if not (isinstance(s, ast.FunctionDef) and _is_overload(s))]


def _is_overload(function: ast.FunctionDef) -> bool:
    return any(_last_name(d) == "overload" for d in function.decorator_list)


def _last_name(node: ast.expr) -> str:
    """The ``TypeVar`` of ``TypeVar``, of ``typing.TypeVar`` and of ``TypeVar[int]``."""
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case ast.Subscript(value=value):
            return _last_name(value)
        case _:
            return ""


# --- protocols and generic classes ------------------------------------------------------------------------------------


def _protocols(tree: ast.Module) -> None:
    """A class without a base that has all that a protocol before it asks for is derived from it; ``Generic`` is no base."""
    protocols: dict[str, frozenset[str]] = {}
    for cls in tree.body:
        if not isinstance(cls, ast.ClassDef):
            continue
        is_protocol = any(_last_name(base) == "Protocol" for base in cls.bases)
        bases = [base for base in cls.bases if _last_name(base) not in ("Generic", "Protocol", "object")]
        cls.bases = [base.value if isinstance(base, ast.Subscript) else base for base in bases]
        members = _members(cls)
        if is_protocol and not bases and members:
            protocols[cls.name] = members
            for method in cls.body:
                if isinstance(method, ast.FunctionDef) and _is_open(method):
                    method.decorator_list.append(ast.copy_location(ast.Name("abstractmethod", ast.Load()), method))
            continue
        fitting = [name for name, asked in protocols.items() if asked <= members]
        if fitting and not bases and not cls.keywords:
            most = max(fitting, key=lambda name: len(protocols[name]))
            cls.bases = [ast.copy_location(ast.Name(most, ast.Load()), cls)]


def _members(cls: ast.ClassDef) -> frozenset[str]:
    """The methods and fields that a class has of its own."""
    found = {s.name for s in cls.body if isinstance(s, ast.FunctionDef)}
    for node in trees.walk(cls):
        match node:
            case ast.AnnAssign(target=ast.Name(id=name)) if node in cls.body:
                found.add(name)
            case ast.Attribute(value=ast.Name(id="self"), attr=name, ctx=ast.Store()):
                found.add(name)
            case _:
                pass
    return frozenset(found)


def _is_open(method: ast.FunctionDef) -> bool:
    """Has a method of a protocol nothing but a description?"""
    return all(isinstance(s, ast.Pass) or (isinstance(s, ast.Expr) and isinstance(s.value, ast.Constant)) for s in method.body)


def _sums(tree: ast.Module) -> None:
    """``Shape = Union[Disc, Square]`` of classes without a base, which only annotations mention, is a base that they share."""
    for s in list(tree.body):
        name, members = _alternatives(s) or ("", ())
        classes = [c for c in tree.body if isinstance(c, ast.ClassDef) and c.name in members]
        free = all(not c.bases and not c.keywords for c in classes)
        if not members or len(classes) != len(members) or not free or not _only_annotates(tree, name):
            continue
        told = all(is_data(c) or any(isinstance(m, ast.FunctionDef) and m.name == "__repr__" for m in c.body) for c in classes)
        body = "@abstractmethod\n def __repr__(self) -> str:\n  ..." if told else "pass"
        (base,) = ast.parse(f"class {name}:\n {body}").body
        for node in ast.walk(base):
            ast.copy_location(node, classes[0])
        for cls in classes:
            cls.bases = [ast.copy_location(ast.Name(name, ast.Load()), cls)]
        tree.body.remove(s)
        tree.body.insert(tree.body.index(classes[0]), base)


def _alternatives(s: ast.stmt) -> tuple[str, tuple[str, ...]] | None:
    """The name of a union of named types, and their names."""
    match s:
        case ast.Assign(targets=[ast.Name(id=name)], value=ast.Subscript(value=head, slice=ast.Tuple(elts=parts))) if (
            _last_name(head) == "Union"
        ):
            pass
        case (
            ast.AnnAssign(target=ast.Name(id=name), annotation=ast.Name(id="TypeAlias"), value=ast.expr() as said)
            | ast.Assign(targets=[ast.Name(id=name)], value=ast.BinOp(op=ast.BitOr()) as said)
        ):
            parts = [said]
            while isinstance(parts[0], ast.BinOp) and isinstance(parts[0].op, ast.BitOr):
                parts[:1] = [parts[0].left, parts[0].right]
        case _:
            return None
    names = tuple(p.id if isinstance(p, ast.Name) else str(p.value) if isinstance(p, ast.Constant) else "" for p in parts)
    return (name, names) if len(set(names)) > 1 else None


# --- names of types ---------------------------------------------------------------------------------------------------


def _variables(tree: ast.Module) -> None:
    """``T = TypeVar("T")`` is left out, its bound stands for it; ``Id = NewType("Id", int)`` is an int everywhere."""
    for s in list(tree.body):
        match s:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call(func=func, args=[_, said])) if _last_name(func) == "NewType":
                _Converted(name).visit(tree)
                _replace(tree, s, name, said)
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call(func=func, keywords=keywords)) if _last_name(func) in _VARIABLES:
                _replace(tree, s, name, next((k.value for k in keywords if k.arg == "bound"), None))
            case _:
                pass


def _named_types(tree: ast.Module) -> None:
    """``Graph = dict[str, list[str]]``, which only annotations mention, stands in these as what it says."""
    classes = frozenset(s.name for s in tree.body if isinstance(s, ast.ClassDef))
    for s in list(tree.body):
        match s:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Subscript() as said):
                pass
            case ast.AnnAssign(target=ast.Name(id=name), annotation=ast.Name(id="TypeAlias"), value=ast.expr() as said):
                pass
            case _:
                continue
        if annotation(said, classes) != t.NEVER:
            _replace(tree, s, name, said)


def _replace(tree: ast.Module, s: ast.stmt, name: str, said: ast.expr | None) -> None:
    """Leaves out a statement that names a type, if only annotations use the name; in these stands what it says, if that is known."""
    if not _only_annotates(tree, name):
        return
    tree.body.remove(s)
    if said is not None:
        for owner, field, place in [a for n in trees.walk(tree) for a in _annotations(n)]:
            setattr(owner, field, _Named(name, said).visit(place))


def _only_annotates(tree: ast.Module, name: str) -> bool:
    """Is a name of the module used in annotations alone?"""
    inside = {id(n) for node in trees.walk(tree) for _, _, a in _annotations(node) for n in ast.walk(a)}
    uses = (n for n in trees.walk(tree) if isinstance(n, ast.Name) and n.id == name and not isinstance(n.ctx, ast.Store))
    return all(id(n) in inside for n in uses)


def _annotations(node: ast.AST) -> Iterator[tuple[ast.AST, str, ast.expr]]:
    """The annotations of a node, with the fields that hold them."""
    for field in ("annotation", "returns"):
        if isinstance(held := getattr(node, field, None), ast.expr):
            yield node, field, held
    match node:
        case ast.Assign(value=ast.Subscript() as value) if annotation(value) != t.NEVER:
            yield node, "value", value
        case _:
            pass


class _Named(ast.NodeTransformer):
    def __init__(self, name: str, said: ast.expr | None) -> None:
        self.name, self.said = name, said

    def visit_Name(self, node: ast.Name) -> ast.AST:
        return ast.copy_location(copy.deepcopy(self.said), node) if self.said is not None and node.id == self.name else node


class _Converted(ast.NodeTransformer):
    """A call of a new type is its argument."""

    def __init__(self, name: str) -> None:
        self.name = name

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        match node:
            case ast.Call(func=ast.Name(id=called), args=[value]) if called == self.name:
                return value
            case _:
                return node
