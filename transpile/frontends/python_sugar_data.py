"""Dataclasses with ``__post_init__``: the constructor that Python generates for them, written out."""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator

from dragoman.transpile import trees

DATA = frozenset({"dataclass", "dataclasses.dataclass"})
_POST = "__post_init__"


def is_data(cls: ast.ClassDef) -> bool:
    """Is the class decorated as a dataclass?"""
    return any(ast.unparse(d.func if isinstance(d, ast.Call) else d) in DATA for d in cls.decorator_list)


def data_constructors(tree: ast.Module) -> None:
    """Gives dataclasses that derive, are derived from, or have ``__post_init__`` their constructor, in place.

    What ``__post_init__`` does stands in the constructor, where nothing returns early from it or calls it by its name. A class
    whose fields can be given by keyword only is left alone.
    """
    classes = {s.name: s for s in tree.body if isinstance(s, ast.ClassDef)}
    for method in (m for cls in classes.values() for m in cls.body if isinstance(m, ast.FunctionDef) and m.name == _POST):
        _own_name(method)
    derived_from = {c.name for cls in classes.values() for c in list(_line(cls, classes))[1:]}
    mentions = sum(isinstance(n, ast.Attribute) and n.attr == _POST for n in trees.walk(tree))
    named = mentions > sum(_passes_on(m) for cls in classes.values() for m in cls.body)
    written: list[ast.ClassDef] = []
    for cls in classes.values():
        line = list(_line(cls, classes))
        post = _post(line)
        own = any(isinstance(m, ast.FunctionDef) and m.name == "__init__" for m in cls.body)
        if own or not is_data(cls) or any("kw_only" in ast.unparse(d) for c in line for d in (*c.decorator_list, *c.body)):
            continue
        if post is not None or cls.name in derived_from or any(map(is_data, line[1:])):
            written.append(cls)
    for cls in reversed(written):  # a base last: its fields and method are looked at for the derived ones
        line = list(_line(cls, classes))
        post = _post(line)
        if post is not None:
            _Plain().visit(post)
        cls.body.append(_constructor(cls, line, post, written, inline=not named and (post is None or not _returns(post))))
        first = next((c for c in reversed(line[1:]) if is_data(c)), None)
        if first is not None and not any(isinstance(m, ast.FunctionDef) and m.name == "__eq__" for m in cls.body):
            cls.body.append(_equality(cls, first, _fields(line)))
    for cls in written if not named else ():
        kept = [m for m in cls.body if not (isinstance(m, ast.FunctionDef) and m.name == _POST and not _returns(m))]
        cls.body = kept
    if written:
        ast.fix_missing_locations(tree)


def _own_name(method: ast.FunctionDef) -> None:
    """The object is called ``self``, as it is in the constructor that takes the method in."""
    own = method.args.args[0].arg
    names = [n for n in trees.walk(method) if isinstance(n, ast.Name)]
    if own == "self" or any(n.id == "self" for n in names):
        return
    method.args.args[0].arg = "self"
    for n in names:
        n.id = "self" if n.id == own else n.id


def _post(line: list[ast.ClassDef]) -> ast.FunctionDef | None:
    return next((m for c in line for m in c.body if isinstance(m, ast.FunctionDef) and m.name == _POST), None)


def _passes_on(method: ast.stmt) -> bool:
    """Does a ``__post_init__`` start with that of its base?"""
    match method:
        case ast.FunctionDef(
            name="__post_init__",
            body=[
                ast.Expr(
                    value=ast.Call(func=ast.Attribute(value=ast.Call(func=ast.Name(id="super"), args=[]), attr="__post_init__"), args=[])
                ),
                *_,
            ],
        ):
            return True
        case _:
            return False


def _line(cls: ast.ClassDef, classes: dict[str, ast.ClassDef]) -> Iterator[ast.ClassDef]:
    """The class and the classes of the module that it derives from, nearest first."""
    current: ast.ClassDef | None = cls
    while current is not None:
        yield current
        current = next((classes[b.id] for b in current.bases if isinstance(b, ast.Name) and b.id in classes), None)


def _returns(method: ast.FunctionDef) -> bool:
    return any(isinstance(n, ast.Return) for n in trees.walk(method))


def _constructor(
    cls: ast.ClassDef, line: list[ast.ClassDef], post: ast.FunctionDef | None, written: list[ast.ClassDef], *, inline: bool
) -> ast.FunctionDef:
    this = "self"
    args = [ast.arg(this)]
    defaults: list[ast.expr] = []
    body: list[ast.stmt] = []
    own_post = post is not None and post in cls.body
    base = next((c for c in line[1:] if is_data(c)), None)
    # The base's constructor does the base's share, unless its __post_init__ is replaced.
    shared = base is not None and base in written and (not own_post or post is None or _passes_on(post) or _post(line[1:]) is None)
    inherited = set(_fields(line[1:])) if shared else set()
    passed: list[ast.expr] = []
    for name, s in _fields(line).items():
        init = not _is_made(s)
        if init:
            args.append(ast.arg(name, _annotation(s)))
            if (default := _default(s)) is not None:
                defaults.append(default)
        if name in inherited:
            passed += [ast.Name(name, ast.Load())] if init else []
            continue
        read = ast.Name(name, ast.Load()) if init else _default(s)
        if read is not None and not _is_init_var(s):
            place = ast.Attribute(ast.Name(this, ast.Load()), name, ast.Store())
            body.append(ast.copy_location(ast.Assign([place], read), s))
    if shared:
        above = ast.Attribute(ast.Call(ast.Name("super", ast.Load()), [], []), "__init__", ast.Load())
        body.insert(0, ast.Expr(ast.Call(above, passed, [])))
    if post is not None and (own_post or not shared):
        if inline:
            said = [s for s in copy.deepcopy(post.body) if not (isinstance(s, ast.Expr) and isinstance(s.value, ast.Constant))]
            body += said[1:] if shared and _passes_on(post) else said
        else:
            given_on: list[ast.expr] = [ast.Name(a.arg, ast.Load()) for a in post.args.args[1:]]
            body.append(ast.Expr(ast.Call(ast.Attribute(ast.Name(this, ast.Load()), _POST, ast.Load()), given_on, [])))
    own = ast.arguments([], args, None, [], [], None, defaults)
    constructor = ast.FunctionDef("__init__", own, body or [ast.Pass()], [], None)
    return ast.copy_location(constructor, cls)


def _equality(cls: ast.ClassDef, first: ast.ClassDef, fields: dict[str, ast.AnnAssign]) -> ast.FunctionDef:
    """``__eq__`` of a derived class: it is asked of what its base's is asked of."""
    tests = " and ".join(
        [
            f"isinstance(other, {cls.name})",
            *(f"self.{f} == other.{f}" for f, s in fields.items() if not _is_init_var(s) and not is_left_out(s.value, "compare")),
        ]
    )
    method = ast.parse(f"def __eq__(self, other: {first.name}) -> bool:\n    return {tests}").body[0]
    assert isinstance(method, ast.FunctionDef)
    for node in ast.walk(method):
        ast.copy_location(node, cls)
    return method


def _fields(line: list[ast.ClassDef]) -> dict[str, ast.AnnAssign]:
    """The fields of a class and its bases, the bases' first."""
    fields: dict[str, ast.AnnAssign] = {}
    for c in reversed(line):
        if is_data(c):
            fields |= {
                s.target.id: s
                for s in c.body
                if isinstance(s, ast.AnnAssign) and isinstance(s.target, ast.Name) and "ClassVar" not in ast.unparse(s.annotation)
            }
    return fields


def is_left_out(value: ast.expr | None, part: str) -> bool:
    """Does ``field(compare=False)`` (or ``repr=False`` …) keep a field out of that part?"""
    told = _told(value).get(part)
    return told is not None and ast.unparse(told) == "False"


def _is_init_var(s: ast.AnnAssign) -> bool:
    return ast.unparse(s.annotation).startswith(("InitVar", "dataclasses.InitVar"))


def _annotation(s: ast.AnnAssign) -> ast.expr:
    inner = s.annotation.slice if _is_init_var(s) and isinstance(s.annotation, ast.Subscript) else s.annotation
    return copy.deepcopy(inner)


def _is_made(s: ast.AnnAssign) -> bool:
    """Is a field no argument of the constructor?"""
    init = _told(s.value).get("init")
    return init is not None and ast.unparse(init) == "False"


def _default(s: ast.AnnAssign) -> ast.expr | None:
    """What a field holds where no argument is given; calls evaluate it anew, as they do a factory."""
    told = _told(s.value)
    factory = told.get("default_factory")
    if isinstance(factory, ast.Lambda):
        return copy.deepcopy(factory.body)
    return ast.Call(copy.deepcopy(factory), [], []) if factory is not None else copy.deepcopy(told.get("default"))


def _told(value: ast.expr | None) -> dict[str, ast.expr]:
    """What a field says of its default: by ``field(…)``, or plainly."""
    if value is None:
        return {}
    if isinstance(value, ast.Call) and ast.unparse(value.func) in ("field", "dataclasses.field"):
        return {k.arg: k.value for k in value.keywords if k.arg}
    return {"default": value}


class _Plain(ast.NodeTransformer):
    """``object.__setattr__(self, "x", value)``, by which a frozen class sets a field, is an assignment here."""

    def visit_Expr(self, node: ast.Expr) -> ast.stmt:
        match node.value:
            case ast.Call(
                func=ast.Attribute(value=ast.Name(id="object"), attr="__setattr__"),
                args=[this, ast.Constant(value=str() as name), value],
            ):
                return ast.copy_location(ast.Assign([ast.Attribute(this, name, ast.Store())], value), node)
            case _:
                return node
