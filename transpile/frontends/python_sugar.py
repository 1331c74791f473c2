"""Python that has a plainer form in Python itself, rewritten before anything is read: numbers of nodes stay, so evidence stays."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Mapping

from dragoman.transpile import trees
from dragoman.transpile.frontends.python_sugar_choices import plain_choices
from dragoman.transpile.frontends.python_sugar_classes import AttributesAsVariables, plain_classes, same_place
from dragoman.transpile.frontends.python_sugar_decorators import plain_decorators
from dragoman.transpile.frontends.python_sugar_deques import plain_deques
from dragoman.transpile.frontends.python_sugar_handlers import plain_handlers
from dragoman.transpile.frontends.python_sugar_input import plain_inputs
from dragoman.transpile.frontends.python_sugar_iterators import STEPPING, plain_iterators
from dragoman.transpile.frontends.python_sugar_methods import plain_methods
from dragoman.transpile.frontends.python_sugar_regex import plain_regex
from dragoman.transpile.frontends.python_sugar_stars import plain_stars
from dragoman.transpile.frontends.python_sugar_typing import plain_types


def desugar(tree: ast.Module) -> None:
    """Rewrites ``tree`` in place: attributes of functions become variables of the module, and so on.

    What the tree has nothing for is left out: each part goes through all of it.
    """
    _function_attributes(tree)
    _named_lambdas(tree)
    said = trees.vocabulary(tree)
    plain_types(tree, said.words)
    _unused_names(tree)
    if not all(isinstance(default, ast.Constant) for function in said.functions for default in function.args.defaults):
        _defaults(tree)
        for function in said.functions:
            _inner_defaults(function)
    plain_decorators(tree)
    if ast.Starred in said.kinds:
        plain_stars(tree)
    if ast.IfExp in said.kinds or ast.BoolOp in said.kinds:
        plain_choices(tree)
    if ast.Try in said.kinds:
        plain_handlers(tree)
    if "namedtuple" in said.words:
        _local_tuples(tree)
    if ast.ClassDef in said.kinds:
        plain_methods(tree)
        plain_classes(tree)
        said = trees.vocabulary(tree)
    if "stdin" in said.words and ast.For in said.kinds:
        plain_inputs(tree)
    if "deque" in said.words:
        plain_deques(tree)
    if "compile" in said.words:
        plain_regex(tree)
    if not said.words.isdisjoint(STEPPING):
        plain_iterators(tree)
    if not said.kinds.isdisjoint(_Plain.KINDS) or not said.words.isdisjoint(_Plain.WORDS):
        _Plain(tree).visit(tree)


def _local_tuples(tree: ast.Module) -> None:
    """``Point = namedtuple("Point", "x y")`` inside a function, where nothing else is ever called ``Point``, stands before it."""
    body: list[ast.stmt] = []
    for s in tree.body:
        for block in trees.walk(s) if isinstance(s, ast.FunctionDef | ast.ClassDef) else ():
            inner = block.body if isinstance(block, ast.FunctionDef) else []
            for local in [x for x in inner if _is_tuple_class(x, tree)]:
                inner[inner.index(local)] = ast.copy_location(ast.Pass(), local)
                body.append(local)
        body.append(s)
    tree.body[:] = body


def _is_tuple_class(s: ast.stmt, tree: ast.Module) -> bool:
    match s:
        case ast.Assign(
            targets=[ast.Name(id=name)],
            value=ast.Call(func=ast.Name(id="namedtuple") | ast.Attribute(attr="namedtuple"), args=[ast.Constant(), fields], keywords=[]),
        ):
            literal = all(isinstance(n, ast.Constant | ast.List | ast.Tuple | ast.Load) for n in ast.walk(fields))
            bound = [n for n in trees.walk(tree) if name in (getattr(n, "name", None), getattr(n, "arg", None))]
            stored = [n for n in trees.walk(tree) if isinstance(n, ast.Name) and n.id == name and not isinstance(n.ctx, ast.Load)]
            return literal and not bound and len(stored) == 1
        case _:
            return False


def _named_lambdas(tree: ast.Module) -> None:
    """``f = lambda x, y=1: x`` in the module, where nothing else is ever called ``f``, is a function; function values have no defaults."""
    for at, s in enumerate(tree.body):
        match s:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Lambda(args=args, body=body)) if (
                args.defaults or args.kw_defaults or args.vararg or args.kwarg
            ) and sum(isinstance(n, ast.Name) and n.id == name and isinstance(n.ctx, ast.Store) for n in trees.walk(tree)) == 1:
                function = ast.FunctionDef(name, args, [ast.copy_location(ast.Return(body), body)], [])
                same_place(function, s)
                tree.body[at] = function
            case _:
                pass


def _unused_names(tree: ast.Module) -> None:
    """``readline = sys.stdin.readline`` that nothing calls, as contest programs have it in their heads, is left out."""

    def is_unused(s: ast.stmt) -> bool:
        match s:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Attribute() as value) if ast.unparse(value).startswith("sys.std"):
                return not any(isinstance(n, ast.Name) and n.id == name and isinstance(n.ctx, ast.Load) for n in trees.walk(tree))
            case _:
                return False

    tree.body[:] = [s for s in tree.body if not is_unused(s)]


def _defaults(tree: ast.Module) -> None:
    """A default that reads a variable of the module whose name means something else at some call is kept in a variable of its own.

    Calls are complete in the IR, and a call may stand where a parameter has the variable's name, or after another assignment.
    """
    stored: dict[str, int] = {}
    inner: set[str] = set()
    for s in tree.body:
        nodes = list(trees.walk(s))
        names = [n.id for n in nodes if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)]
        if isinstance(s, ast.FunctionDef | ast.ClassDef):
            inner |= {*names, *(n.arg for n in nodes if isinstance(n, ast.arg))}
        else:
            for name in names:
                stored[name] = stored.get(name, 0) + (2 if isinstance(s, ast.For | ast.While) else 1)
    body: list[ast.stmt] = []
    literals: dict[str, ast.Constant] = {}
    for s in tree.body:
        match s:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Constant() as literal):
                literals[name] = literal
            case ast.FunctionDef() | ast.ClassDef():
                pass
            case _:
                for n in trees.walk(s):
                    if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store):
                        literals.pop(n.id, None)
        for function in [s] if isinstance(s, ast.FunctionDef) else []:
            args = [*function.args.posonlyargs, *function.args.args]
            for at, default in enumerate(function.args.defaults):
                read = {n.id for n in trees.walk(default) if isinstance(n, ast.Name)} & set(stored)
                if not any(name in inner or stored[name] > 1 for name in read):
                    continue
                if isinstance(default, ast.Name) and default.id in literals:
                    function.args.defaults[at] = same_place(ast.Constant(literals[default.id].value), default)  # type: ignore[call-overload]
                else:
                    name = f"{function.name}_{args[at - len(function.args.defaults)].arg}_default"
                    kept = ast.copy_location(ast.Assign([ast.Name(name, ast.Store())], default), s)
                    kept.constant = True  # type: ignore[attr-defined]
                    body.append(kept)
                    function.args.defaults[at] = same_place(ast.Name(name, ast.Load()), default)  # type: ignore[call-overload]
        body.append(s)
    tree.body[:] = body


def _inner_defaults(function: ast.FunctionDef) -> None:
    """The default of a function in ``function`` that reads what is assigned again is kept in a variable of its own."""
    stored = dict.fromkeys((a.arg for a in trees.walk(function.args) if isinstance(a, ast.arg)), 1)
    for s in trees.walk(function):
        for target in trees.walk(s.target) if isinstance(s, ast.For) else (s,):
            if isinstance(target, ast.Name) and isinstance(target.ctx, ast.Store):
                stored[target.id] = stored.get(target.id, 0) + 1
    again = {name for name, count in stored.items() if count > 1}
    for block in trees.walk(function):
        for field in ("body", "orelse", "finalbody"):
            body = getattr(block, field, None)
            if not isinstance(body, list) or not any(isinstance(s, ast.FunctionDef) for s in body):
                continue
            kept: list[ast.stmt] = []
            for s in body:
                args = [*s.args.posonlyargs, *s.args.args] if isinstance(s, ast.FunctionDef) else []
                for at, default in enumerate(s.args.defaults if isinstance(s, ast.FunctionDef) else ()):
                    if not again & {n.id for n in trees.walk(default) if isinstance(n, ast.Name)}:
                        continue
                    assert isinstance(s, ast.FunctionDef)
                    name = f"{s.name}_{args[at - len(s.args.defaults)].arg}_default"
                    kept.append(ast.copy_location(ast.Assign([ast.Name(name, ast.Store())], default), s))
                    s.args.defaults[at] = same_place(ast.Name(name, ast.Load()), default)  # type: ignore[call-overload]
                kept.append(s)
            body[:] = kept


#: What calls of special methods say.
_SPECIAL: dict[str, Callable[..., ast.expr]] = {
    "__getitem__": lambda obj, place: ast.Subscript(obj, place, ast.Load()),
    "__contains__": lambda obj, item: ast.Compare(item, [ast.In()], [obj]),
    "__len__": lambda obj: ast.Call(ast.Name("len", ast.Load()), [obj], []),
    "__str__": lambda obj: ast.Call(ast.Name("str", ast.Load()), [obj], []),
    "__repr__": lambda obj: ast.Call(ast.Name("repr", ast.Load()), [obj], []),
}


class _Plain(ast.NodeTransformer):
    """Expressions that say something plain in a roundabout way."""

    #: What is in a tree that has any: nodes of these classes, or these words.
    KINDS = frozenset({ast.Lambda, ast.NamedExpr, ast.Mod})
    WORDS = frozenset({"partial", "update", "itemgetter", "attrgetter", *_SPECIAL})

    def __init__(self, tree: ast.Module) -> None:
        self.functions = {n.name: n for n in tree.body if isinstance(n, ast.FunctionDef)}
        self.imported = {
            a.asname or a.name: f"{s.module}.{a.name}"
            for s in tree.body
            if isinstance(s, ast.ImportFrom) and s.module in ("functools", "operator")
            for a in s.names
        }
        #: Where a name stands, to tell what a comprehension alone uses.
        self.uses: dict[str, int] = {}
        for node in trees.walk(tree):
            if isinstance(node, ast.Name):
                self.uses[node.id] = self.uses.get(node.id, 0) + 1

    # --- a variable assigned in the condition of a comprehension is one of its own ---

    def _comprehension(self, node: ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp) -> ast.AST:
        self.generic_visit(node)
        generators: list[ast.comprehension] = []
        for generator in node.generators:
            named = [n for test in generator.ifs for n in trees.walk(test) if isinstance(n, ast.NamedExpr)]
            if len(named) != 1 or self.uses.get(named[0].target.id, 0) != self._within(node, named[0].target.id):
                generators.append(generator)
                continue
            (found,) = named
            at = next(i for i, test in enumerate(generator.ifs) if any(n is found for n in trees.walk(test)))
            items = ast.copy_location(ast.List([found.value], ast.Load()), found)
            tests = [_Replace(found, same_place(ast.Name(found.target.id, ast.Load()), found)).visit(t) for t in generator.ifs[at:]]
            generator.ifs = generator.ifs[:at]
            generators += [generator, ast.comprehension(ast.copy_location(ast.Name(found.target.id, ast.Store()), found), items, tests, 0)]
        node.generators = generators
        return node

    visit_ListComp = visit_SetComp = visit_GeneratorExp = visit_DictComp = _comprehension

    @staticmethod
    def _within(node: ast.AST, name: str) -> int:
        return sum(isinstance(n, ast.Name) and n.id == name for n in trees.walk(node))

    # --- ``partial`` of a function of the module is a lambda; ``d.update(a=1)`` takes a dictionary; ``d.__contains__(k)`` is ``k in d`` ---

    def visit_Call(self, node: ast.Call) -> ast.AST:
        match node:
            case ast.Call(func=ast.Attribute(value=obj, attr=attr), keywords=[]) if (
                attr in _SPECIAL and len(node.args) == _SPECIAL[attr].__code__.co_argcount - 1 and ast.unparse(obj) != "super()"
            ):
                said: ast.AST = self.visit(same_place(_SPECIAL[attr](obj, *node.args), node))
                return said
            case _:
                self.generic_visit(node)
        if (
            isinstance(node.func, ast.Attribute)
            and node.func.attr == "update"
            and not node.args
            and node.keywords
            and all(k.arg for k in node.keywords)
        ):
            entries = ast.Dict([ast.Constant(k.arg) for k in node.keywords], [k.value for k in node.keywords])
            node.args, node.keywords = [ast.copy_location(entries, node)], []
        path = self._path(node.func)
        if path in ("operator.itemgetter", "operator.attrgetter") and node.args and not node.keywords:
            return self._getter(node, path.endswith("attrgetter"))
        if not node.args or path != "functools.partial":
            return node
        function, *given = node.args
        named = {k.arg or "**": k.value for k in node.keywords}
        fixed = all(isinstance(a, ast.Constant | ast.Name) for a in (*given, *named.values()))
        known = self._function(function)
        if known is None or not fixed or "**" in named or known.args.vararg or known.args.kwarg:
            return node
        only = dict(zip([a.arg for a in known.args.kwonlyargs], known.args.kw_defaults, strict=True))
        if any(default is None and n not in named for n, default in only.items()):
            return node
        names = [a.arg for a in known.args.args]
        left = [n for n in names[len(given) :] if n not in named]
        required = [n for n in left if n in names[: len(names) - len(known.args.defaults)]]
        clashing = {n.id for a in (*given, *named.values()) for n in trees.walk(a) if isinstance(n, ast.Name)} & set(required)
        if clashing:
            return node
        passed = [ast.keyword(n, named[n]) for n in (*names, *only) if n in named]
        call = ast.Call(function, [*given, *(ast.Name(n, ast.Load()) for n in required)], passed)
        if any(names.index(n) < names.index(r) for n in named if n in names for r in required):
            call = ast.Call(function, given, [*passed, *(ast.keyword(n, ast.Name(n, ast.Load())) for n in required)])
        params = ast.arguments([], [ast.arg(n) for n in required], None, [], [], None, [])
        return ast.copy_location(ast.Lambda(params, call), node)

    # --- ``key=xs.__getitem__`` is a lambda ---

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        self.generic_visit(node)
        if node.attr != "__getitem__" or not isinstance(node.value, ast.Name):
            return node
        place = next(name for name in ("key", "key_2", "key_3") if name != node.value.id)
        item = ast.Subscript(node.value, ast.Name(place, ast.Load()), ast.Load())
        return ast.copy_location(ast.Lambda(ast.arguments([], [ast.arg(place)], None, [], [], None, []), item), node)

    def _path(self, function: ast.expr) -> str:
        match function:
            case ast.Name(id=name):
                return self.imported.get(name, name)
            case ast.Attribute(value=ast.Name(id="functools" | "operator" as module), attr=attr):
                return f"{module}.{attr}"
            case _:
                return ""

    def _function(self, function: ast.expr) -> ast.FunctionDef | None:
        """A function of the module, or one of Python's by its parameters; None for others."""
        known = self.functions.get(function.id) if isinstance(function, ast.Name) else None
        if known is not None:
            return known
        path = self._path(function)
        binary = path.startswith("operator.") and path.removeprefix("operator.") in _BINARY
        shape = "def f(a, b): pass" if binary else _SHAPES.get(path)
        made = ast.parse(shape).body[0] if shape is not None else None
        return made if isinstance(made, ast.FunctionDef) else None

    @staticmethod
    def _getter(node: ast.Call, attributes: bool) -> ast.AST:
        """``itemgetter(1, 2)`` is a lambda, so is ``attrgetter("a.b")``; what is computed where the getter is made stays there."""
        place = ast.Name("entry", ast.Load())
        parts: list[ast.expr] = []
        for a in node.args:
            if not isinstance(a, ast.Constant):
                return node
            got: ast.expr = place
            for name in str(a.value).split(".") if attributes else ():
                got = ast.Attribute(got, name, ast.Load())
            parts.append(got if attributes else ast.Subscript(place, a, ast.Load()))
        body = parts[0] if len(parts) == 1 else ast.Tuple(parts, ast.Load())
        return same_place(ast.Lambda(ast.arguments([], [ast.arg("entry")], None, [], [], None, []), body), node)

    # --- ``lambda x, i=i: …`` keeps the value that a variable has now ---

    def visit_Lambda(self, node: ast.Lambda) -> ast.AST:
        self.generic_visit(node)
        spec = node.args
        named = spec.args[len(spec.args) - len(spec.defaults) :]
        pairs = list(zip(named, spec.defaults, strict=True))
        if not pairs or not all(isinstance(d, ast.Name) and d.id == a.arg for a, d in pairs):
            return node
        spec.args, spec.defaults = spec.args[: len(spec.args) - len(pairs)], []
        holder = ast.Lambda(ast.arguments([], [a for a, _ in pairs], None, [], [], None, []), node)
        return ast.copy_location(ast.Call(ast.copy_location(holder, node), [d for _, d in pairs], []), node)

    # --- ``"%(a)s" % {"a": x}`` ---

    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        # Chains lean to the left and may be thousands long: descend in a loop.
        chain: list[ast.BinOp] = [node]
        while isinstance(left := chain[-1].left, ast.BinOp):
            chain.append(left)
        chain[-1].left = self.visit(chain[-1].left)
        for link in chain:
            link.right = self.visit(link.right)
        match chain[-1]:
            case ast.BinOp(left=ast.Constant(value=str(template)), op=ast.Mod(), right=ast.Dict() | ast.Name() as source) as first if (
                named := _NAMED.findall(template)
            ):
                values: list[ast.expr] = []
                for key in named:
                    value = _entry(source, key)
                    if value is None:
                        return node
                    values.append(value)
                first.left = ast.copy_location(ast.Constant(_NAMED.sub("%", template)), first.left)
                first.right = ast.copy_location(ast.Tuple(values, ast.Load()), first.right)
        return node


#: What ``partial`` may be given of Python's own functions, by their parameters.
_SHAPES: Mapping[str, str] = {
    "int": "def f(text, base=10): pass",
    "pow": "def f(base, exp, mod=None): pass",
    "divmod": "def f(a, b): pass",
    "isinstance": "def f(x, kind): pass",
    "round": "def f(number, ndigits=None): pass",
    "sorted": "def f(items, *, key=None, reverse=False): pass",
    "sum": "def f(items, start=0): pass",
}
_BINARY = frozenset(
    [
        "add",
        "sub",
        "mul",
        "truediv",
        "floordiv",
        "mod",
        "pow",
        "and_",
        "or_",
        "xor",
        "lt",
        "le",
        "gt",
        "ge",
        "eq",
        "ne",
        "contains",
        "concat",
    ]
)
_NAMED = re.compile(r"%\((\w+)\)")


def _entry(source: ast.Dict | ast.Name, key: str) -> ast.expr | None:
    if isinstance(source, ast.Name):
        return ast.Subscript(ast.Name(source.id, ast.Load()), ast.Constant(key), ast.Load())
    found = [v for k, v in zip(source.keys, source.values, strict=True) if isinstance(k, ast.Constant) and k.value == key]
    return (
        found[-1] if found and all(isinstance(v, ast.Constant | ast.Name) for v in source.values) else found[0] if len(found) == 1 else None
    )


class _Replace(ast.NodeTransformer):
    def __init__(self, old: ast.AST, new: ast.AST) -> None:
        self.old, self.new = old, new

    def visit_NamedExpr(self, node: ast.NamedExpr) -> ast.AST:
        if node is self.old:
            return self.new
        self.generic_visit(node)
        return node


def _function_attributes(tree: ast.Module) -> None:
    """``f.cache`` of a function ``f`` of the module, where the module itself gives it its first value."""
    functions = {n.name for n in tree.body if isinstance(n, ast.FunctionDef)}
    assigned: list[tuple[str, str]] = []
    for statement in tree.body:
        targets = statement.targets if isinstance(statement, ast.Assign) else ()
        for target in targets:
            match target:
                case ast.Attribute(value=ast.Name(id=owner), attr=attr) if owner in functions:
                    assigned.append((owner, attr))
                case _:
                    pass
    if not assigned:
        return
    taken = {n.id for n in trees.walk(tree) if isinstance(n, ast.Name)} | functions
    names: dict[tuple[str, str], str] = {}
    for owner, attr in assigned:
        name = f"{owner}_{attr}"
        while name in taken:
            name += "_"
        taken.add(name)
        names.setdefault((owner, attr), name)
    _Attributes(names).visit(tree)
    ast.fix_missing_locations(tree)


class _Attributes(AttributesAsVariables):
    def variable(self, node: ast.Attribute) -> str | None:
        return self.names.get((node.value.id, node.attr)) if isinstance(node.value, ast.Name) else None
