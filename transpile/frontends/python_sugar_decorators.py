"""Decorators of the module: what one makes of a function is written out as a function, where its wrapper passes all arguments on."""

from __future__ import annotations

import ast
import copy
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from dragoman.transpile import trees


def plain_decorators(tree: ast.Module) -> None:
    """Rewrites ``tree`` in place.

    ``@d def f(a)``, with a wrapper ``w(*args)`` in the function ``d``, becomes ``f_undecorated``, and a function ``f(a)`` with the body of
    ``w``. With any other function ``d`` of the module ``f`` is a variable that holds what ``d`` returns.
    """
    functions = {n.name: n for n in tree.body if isinstance(n, ast.FunctionDef)}
    holders = [s for s in tree.body if isinstance(s, ast.FunctionDef | ast.ClassDef)]
    used = Counter(
        _called(d)
        for holder in holders
        for f in (holder, *(holder.body if isinstance(holder, ast.ClassDef) else ()))
        if isinstance(f, ast.FunctionDef)
        for d in f.decorator_list
    )
    if functions.keys().isdisjoint(used):
        return
    body: list[ast.stmt] = []
    for s in tree.body:
        if isinstance(s, ast.ClassDef):
            members: list[ast.stmt] = []
            for member in s.body:
                state, made = _decorated(member, functions, used, tree, of=s) or ([], [member])
                body += state
                members += made
            s.body[:] = members
            body.append(s)
            continue
        written = _decorated(s, functions, used, tree)
        body += [x for part in written for x in part] if written is not None else [s, *_held(s, functions)]
    tree.body[:] = body
    named = {n.id for n in trees.walk(tree) if isinstance(n, ast.Name)}
    tree.body[:] = [s for s in tree.body if not (isinstance(s, ast.FunctionDef) and s.name in used and s.name not in named)]
    ast.fix_missing_locations(tree)


def _called(decorator: ast.expr) -> str:
    function = decorator.func if isinstance(decorator, ast.Call) else decorator
    return function.id if isinstance(function, ast.Name) else ""


def _held(s: ast.stmt, functions: Mapping[str, ast.FunctionDef]) -> Iterator[ast.stmt]:
    """The function gets another name, and its own is a variable for what the decorators make of it."""
    if not isinstance(s, ast.FunctionDef) or not s.decorator_list or not all(_called(d) in functions for d in s.decorator_list):
        return
    name, s.name = s.name, f"{s.name}_undecorated"
    made: ast.expr = ast.Name(s.name, ast.Load())
    for decorator in reversed(s.decorator_list):
        made = ast.Call(decorator, [made], [])
    s.decorator_list = []
    yield ast.copy_location(ast.Assign([ast.Name(name, ast.Store())], made), s)


@dataclass(frozen=True, slots=True)
class _Wrapper:
    """What a decorator does: ``given`` are the arguments of its factory, ``before`` what it remembers between calls."""

    decorated: str
    given: Mapping[str, ast.expr]
    before: Sequence[ast.Assign]
    function: ast.FunctionDef

    @property
    def rest(self) -> str:
        assert self.function.args.vararg is not None
        return self.function.args.vararg.arg

    @property
    def named(self) -> str | None:
        return self.function.args.kwarg.arg if self.function.args.kwarg is not None else None


def _decorated(
    s: ast.stmt, functions: Mapping[str, ast.FunctionDef], used: Counter[str], tree: ast.Module, of: ast.ClassDef | None = None
) -> tuple[list[ast.stmt], list[ast.stmt]] | None:
    """Variables of the module, and the functions, that stand for a decorated function; None where some decorator is not so plain."""
    if (
        not isinstance(s, ast.FunctionDef)
        or not s.decorator_list
        or s.args.vararg
        or s.args.kwarg
        or s.args.kwonlyargs
        or s.args.posonlyargs
    ):
        return None
    wrappers = [_wrapper(d, functions) for d in reversed(s.decorator_list)]
    full = _always_full(s.name, len(s.args.args) - (of is not None), tree)
    if not all(w is not None and _passes_on(w, full) and len(w.function.args.args) <= len(s.args.args) for w in wrappers):
        return None
    decorators = [_called(d) for d in reversed(s.decorator_list)]
    name, s.name, s.decorator_list = s.name, f"{s.name}_undecorated", []
    state: list[ast.stmt] = []
    made: list[ast.stmt] = [s]
    inner, shown = s, name
    for k, (wrapper, decorator) in enumerate(zip(wrappers, decorators, strict=True)):
        assert wrapper is not None
        own = name if k == len(wrappers) - 1 else f"{name}_{decorator}"
        stem = f"{of.name}_{own}" if of is not None else own
        remembered, inner = _written(wrapper, inner, own, shown, stem, used[decorator] == 1, is_method=of is not None)
        if not any(_called(d) == "wraps" or ast.unparse(d).startswith("functools.wraps(") for d in wrapper.function.decorator_list):
            shown = wrapper.function.name
        state += remembered
        made.append(inner)
    return state, made


def _wrapper(decorator: ast.expr, functions: Mapping[str, ast.FunctionDef]) -> _Wrapper | None:
    function = functions.get(_called(decorator))
    if function is None:
        return None
    given: dict[str, ast.expr] = {}
    if isinstance(decorator, ast.Call):
        bound = _bound(function, decorator)
        match _body(function):
            case [ast.FunctionDef(name=name) as inner, ast.Return(value=ast.Name(id=returned))] if name == returned and bound is not None:
                given, function = bound, inner
            case _:
                return None
    match function.args, _body(function):
        case (
            ast.arguments(args=[ast.arg(arg=decorated)], defaults=[], vararg=None, kwarg=None, kwonlyargs=[]),
            [*before, ast.FunctionDef(name=name, args=ast.arguments(vararg=ast.arg(), kwonlyargs=[], defaults=[])) as inner, last],
        ):
            plain = [b for b in before if isinstance(b, ast.Assign) and len(b.targets) == 1 and isinstance(b.targets[0], ast.Name)]
            if len(plain) == len(before) and isinstance(last, ast.Return) and isinstance(last.value, ast.Name) and last.value.id == name:
                return _Wrapper(decorated, given, plain, inner)
    return None


def _body(function: ast.FunctionDef) -> list[ast.stmt]:
    return function.body[1:] if ast.get_docstring(function) is not None else function.body


def _bound(function: ast.FunctionDef, call: ast.Call) -> dict[str, ast.expr] | None:
    spec = function.args
    names = [a.arg for a in spec.args]
    if spec.vararg or spec.kwarg or spec.kwonlyargs or any(k.arg not in names for k in call.keywords) or len(call.args) > len(names):
        return None
    bound = dict(zip(names[len(names) - len(spec.defaults) :], spec.defaults, strict=True))
    bound.update(zip(names, call.args, strict=False))
    bound.update((k.arg, k.value) for k in call.keywords if k.arg)
    return bound if len(bound) == len(names) else None


def _always_full(name: str, count: int, tree: ast.Module) -> bool:
    """Is the function only ever called with all its arguments, by place?"""
    calls = [n for n in trees.walk(tree) if isinstance(n, ast.Call) and name in (getattr(n.func, "id", ""), getattr(n.func, "attr", ""))]
    return all(len(c.args) == count and not c.keywords and not any(isinstance(a, ast.Starred) for a in c.args) for c in calls)


def _passes_on(wrapper: _Wrapper, full: bool) -> bool:
    """Does the wrapper nothing with the arguments by name but to pass them on? Those by place may also be a tuple, if none is ever left out."""
    passed: Counter[str] = Counter()
    for n in trees.walk(wrapper.function):
        if isinstance(n, ast.Call) and isinstance(n.func, ast.Name) and n.func.id == wrapper.decorated:
            match n.args, n.keywords:
                case [*first, ast.Starred(value=ast.Name(id=rest))], keywords if rest == wrapper.rest and len(first) == len(
                    wrapper.function.args.args
                ):
                    passed[rest] += 1
                    if [(k.arg, getattr(k.value, "id", None)) for k in keywords] != ([(None, wrapper.named)] if wrapper.named else []):
                        return False
                    passed[wrapper.named or ""] += 1
                case _:
                    return False
    names = Counter(n.id for s in wrapper.function.body for n in trees.walk(s) if isinstance(n, ast.Name))
    shared = {n for s in wrapper.function.body for x in trees.walk(s) if isinstance(x, ast.Nonlocal) for n in x.names}
    if shared - {b.targets[0].id for b in wrapper.before}:  # type: ignore[attr-defined]
        return False
    return names[wrapper.named or ""] <= passed[wrapper.named or ""] and (full or names[wrapper.rest] == passed[wrapper.rest])


def _written(
    wrapper: _Wrapper, inner: ast.FunctionDef, own: str, shown: str, stem: str, keeps_evidence: bool, *, is_method: bool
) -> tuple[list[ast.stmt], ast.FunctionDef]:
    """The variables of the module that a wrapper remembers things in, and the wrapper of one function as a function."""
    leading = wrapper.function.args.args
    rest = inner.args.args[len(leading) :]
    standing: dict[str, ast.expr] = {}
    state: list[ast.stmt] = []
    for name, value in wrapper.given.items():
        if isinstance(value, ast.Constant):
            standing[name] = value
        else:
            standing[name] = ast.Name(f"{stem}_{name}", ast.Load())
            state.append(ast.copy_location(ast.Assign([ast.Name(f"{stem}_{name}", ast.Store())], value), inner))
    for before in wrapper.before:
        (target,) = before.targets
        assert isinstance(target, ast.Name)
        standing[target.id] = ast.Name(f"{stem}_{target.id}", ast.Load())
    filled = _Filled(wrapper, inner.name, shown, [a.arg for a in rest], standing, is_method)
    state += [filled.visit(copy.deepcopy(b)) for b in wrapper.before]
    made = copy.deepcopy(wrapper.function)
    stored = {n.id for s in made.body for n in trees.walk(s) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
    for name in stored & {a.arg for a in rest}:
        filled.standing[name] = ast.Name(f"{name}_2", ast.Load())
    made.body = [filled.visit(s) for s in made.body]
    if not keeps_evidence:
        for n in [*trees.walk(made), *(n for s in state for n in trees.walk(s))]:
            n.nid = -1  # type: ignore[attr-defined]
    made.name, made.decorator_list, made.returns = own, [], None
    given = copy.deepcopy(inner.args)
    made.args.args = [*(copy.deepcopy(first) for first in leading), *given.args[len(leading) :]]
    for first, known in zip(made.args.args, given.args, strict=False):
        first.nid = getattr(known, "nid", -1)  # type: ignore[attr-defined]
    made.args.defaults = given.defaults[max(0, len(leading) - (len(given.args) - len(given.defaults))) :]
    made.args.vararg = made.args.kwarg = None
    return state, made


@dataclass
class _Filled(ast.NodeTransformer):
    """The body of a wrapper for one function."""

    wrapper: _Wrapper
    inner: str
    shown: str
    rest: Sequence[str]
    standing: dict[str, ast.expr] = field(default_factory=dict)
    is_method: bool = False

    def visit_Call(self, node: ast.Call) -> ast.AST:
        if not isinstance(node.func, ast.Name) or node.func.id != self.wrapper.decorated:
            return self.generic_visit(node)
        first = [self.visit(a) for a in node.args[:-1]]
        args = [*first, *(ast.copy_location(ast.Name(n, ast.Load()), node) for n in self.rest)]
        func: ast.expr = ast.Name(self.inner, ast.Load())
        if self.is_method:
            func, args = ast.Attribute(args[0], self.inner, ast.Load()), args[1:]
        node.func, node.args, node.keywords = ast.copy_location(func, node), args, []
        return node

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        if isinstance(node.value, ast.Name) and node.value.id == self.wrapper.decorated and node.attr in ("__name__", "__qualname__"):
            return ast.copy_location(ast.Constant(self.shown), node)
        return self.generic_visit(node)

    def visit_Name(self, node: ast.Name) -> ast.AST:
        if node.id == self.wrapper.rest:
            return ast.copy_location(ast.Tuple([ast.Name(n, ast.Load()) for n in self.rest], ast.Load()), node)
        if node.id == self.wrapper.decorated:
            return ast.copy_location(ast.Name(self.inner, ast.Load()), node)
        standing = self.standing.get(node.id)
        if isinstance(standing, ast.Name):
            node.id = standing.id
            return node
        return node if standing is None else ast.copy_location(copy.deepcopy(standing), node)

    def visit_Nonlocal(self, node: ast.Nonlocal) -> ast.AST:
        names = [standing.id if isinstance(standing := self.standing.get(n), ast.Name) else n for n in node.names]
        return ast.copy_location(ast.Global(names), node)
