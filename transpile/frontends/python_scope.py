"""Names of a Python module: scopes, what a name refers to, and live ranges.

A name that a function reuses for an unrelated value is several variables. Two assignments belong to one variable exactly
when both can reach some use (webs, as in SSA construction); names that closures share are never split.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from typing import Literal, cast

from dragoman.transpile import trees
from dragoman.transpile import types as t

ScopeKind = Literal["module", "function", "lambda", "comp", "class"]
FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
_COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)


@dataclass(eq=False)
class Variable:
    """One live range of a name. ``name`` is what the IR calls it; types are filled in by inference."""

    source_name: str
    scope: Scope
    name: str = ""
    nodes: list[ast.AST] = field(default_factory=list)
    param: ast.arg | None = None
    captured: bool = False
    #: A use may come before every assignment.
    maybe_unbound: bool = False
    #: Observed type (⊥ where nothing was seen), the current one, and what this round of inference says.
    base: t.Type = t.NEVER
    known: t.Type = t.NEVER
    notes: list[tuple[t.Type, bool]] = field(default_factory=list)
    flavours: set[str] = field(default_factory=set)
    #: Optional because it is read before assignment on some path, not because it holds none.
    unset: bool = False
    #: Assigned more than once.
    stores: int = 0
    #: Was its type asked for in this round, and has it been given another since?
    asked: bool = False
    outdated: bool = False

    def __post_init__(self) -> None:
        self.name = self.name or self.source_name

    @property
    def type(self) -> t.Type:
        """The current type; ``known`` is the same for who does not build anything upon it."""
        self.asked = True
        return self.known

    @type.setter
    def type(self, type_: t.Type) -> None:
        self.outdated = self.outdated or (self.asked and type_ != self.known)
        self.known = type_


@dataclass(eq=False)
class Scope:
    kind: ScopeKind
    node: ast.AST
    parent: Scope | None
    params: list[ast.arg] = field(default_factory=list)
    bound: set[str] = field(default_factory=set)
    globals: set[str] = field(default_factory=set)
    nonlocals: set[str] = field(default_factory=set)
    functions: dict[str, FunctionNode] = field(default_factory=dict)
    classes: dict[str, ast.ClassDef] = field(default_factory=dict)
    imports: dict[str, str] = field(default_factory=dict)
    star_imports: list[str] = field(default_factory=list)
    children: list[Scope] = field(default_factory=list)
    variables: list[Variable] = field(default_factory=list)
    #: Names that stand in it, not in scopes below it.
    used: set[str] = field(default_factory=set)
    #: Names that an inner function or lambda reads or assigns.
    captured: set[str] = field(default_factory=set)
    #: A scope inside it names one of its variables.
    used_inside: bool = False

    def owner(self, name: str) -> Scope | None:
        """The scope that binds ``name`` as seen from here; None for a builtin or an unknown name."""
        scope: Scope | None = self
        first = True
        while scope is not None:
            if scope.kind == "class" and not first:
                scope = scope.parent
                continue
            if name in scope.globals:
                while scope.parent is not None:
                    scope = scope.parent
                return scope if scope.binds(name) else None
            if scope.binds(name) and name not in scope.nonlocals:
                return scope
            first = False
            scope = scope.parent
        return None

    def binds(self, name: str) -> bool:
        return name in self.bound or name in self.functions or name in self.classes or name in self.imports

    def function_scope(self) -> Scope:
        """The function, lambda or module around (comprehensions belong to it)."""
        scope = self
        while scope.kind == "comp" and scope.parent is not None:
            scope = scope.parent
        return scope


def variable(node: ast.AST) -> Variable | None:
    """The variable that a Name (or arg, handler …) node refers to."""
    return cast("Variable | None", getattr(node, "var", None))


def scope_of(node: ast.AST) -> Scope:
    """The scope that a function, lambda, comprehension, class or module node opens."""
    return cast(Scope, node.scope)  # type: ignore[attr-defined]


def analyse(tree: ast.Module) -> Scope:
    """Builds scopes and attaches a ``Variable`` to every name of ``tree``."""
    module = Scope("module", tree, None)
    tree.scope = module  # type: ignore[attr-defined]
    for stmt in tree.body:
        _bind(stmt, module)
    _mark_captures(module)
    _webs(module)
    return module


# --- scopes -----------------------------------------------------------------------------------------------------------


def arguments(node: FunctionNode | ast.Lambda) -> list[ast.arg]:
    a = node.args
    return [*a.posonlyargs, *a.args, *([a.vararg] if a.vararg else []), *a.kwonlyargs, *([a.kwarg] if a.kwarg else [])]


#: What binds a name otherwise than by standing there, or opens a scope.
_BINDING = frozenset(
    {
        *(*_FUNCTIONS, *_COMPREHENSIONS, ast.ClassDef, ast.NamedExpr, ast.ExceptHandler, ast.MatchAs, ast.MatchStar),
        *(ast.Global, ast.Nonlocal, ast.Import, ast.ImportFrom),
    }
)


def _bind(node: ast.AST, scope: Scope) -> None:
    """Collects what ``node`` names and binds in ``scope`` and opens the scopes below it."""
    if type(node) is ast.Name:
        scope.used.add(node.id)
        if type(node.ctx) is not ast.Load:
            scope.bound.add(node.id)
        return
    if type(node) not in _BINDING:
        for child in trees.children(node):
            _bind(child, scope)
        return
    match node:
        case ast.FunctionDef() | ast.AsyncFunctionDef():
            if scope.kind != "class":
                scope.functions[node.name] = node
            inner = Scope("function", node, scope, arguments(node), {a.arg for a in arguments(node)})
            node.scope = inner  # type: ignore[union-attr]
            scope.children.append(inner)
            for part in (*node.args.defaults, *(d for d in node.args.kw_defaults if d), *node.decorator_list):
                _bind(part, scope)
            for stmt in node.body:
                _bind(stmt, inner)
        case ast.Lambda():
            inner = Scope("lambda", node, scope, arguments(node), {a.arg for a in arguments(node)})
            node.scope = inner  # type: ignore[attr-defined]
            scope.children.append(inner)
            for default in node.args.defaults:
                _bind(default, scope)
            _bind(node.body, inner)
        case ast.ClassDef():
            scope.classes[node.name] = node
            inner = Scope("class", node, scope)
            node.scope = inner  # type: ignore[attr-defined]
            scope.children.append(inner)
            for part in (*node.bases, *node.decorator_list):
                _bind(part, scope)
            for stmt in node.body:
                _bind(stmt, inner)
        case ast.ListComp() | ast.SetComp() | ast.GeneratorExp() | ast.DictComp():
            inner = Scope("comp", node, scope)
            node.scope = inner  # type: ignore[union-attr]
            scope.children.append(inner)
            for i, clause in enumerate(node.generators):
                _bind(clause.iter, scope if i == 0 else inner)
                _bind(clause.target, inner)
                for condition in clause.ifs:
                    _bind(condition, inner)
            for part in (node.key, node.value) if isinstance(node, ast.DictComp) else (node.elt,):
                _bind(part, inner)
        case ast.NamedExpr():
            target_scope = scope.function_scope()
            target_scope.bound.add(node.target.id)
            scope.used.add(node.target.id)
            _bind(node.value, scope)
        case ast.ExceptHandler():
            if node.name:
                scope.bound.add(node.name)
            for child in trees.children(node):
                _bind(child, scope)
        case ast.MatchAs(name=str(name)) | ast.MatchStar(name=str(name)):
            scope.bound.add(name)
            for child in trees.children(node):
                _bind(child, scope)
        case ast.Global():
            scope.globals.update(node.names)
            module = scope
            while module.parent is not None:
                module = module.parent
            module.bound.update(n for n in node.names if not module.binds(n))
        case ast.Nonlocal():
            scope.nonlocals.update(node.names)
        case ast.Import():
            for alias in node.names:
                scope.imports[alias.asname or alias.name.split(".")[0]] = alias.name if alias.asname else alias.name.split(".")[0]
        case ast.ImportFrom():
            for alias in node.names:
                if alias.name == "*":
                    scope.star_imports.append(node.module or "")
                else:
                    scope.imports[alias.asname or alias.name] = f"{node.module}.{alias.name}"


def _mark_captures(scope: Scope) -> None:
    for child in scope.children:
        _mark_captures(child)
    if scope.kind in ("function", "lambda", "class", "comp"):
        for name in scope.used:
            owner = scope.owner(name)
            if owner is not None and owner.function_scope() is not scope.function_scope():
                owner.captured.add(name)
    if isinstance(scope.node, ast.FunctionDef | ast.AsyncFunctionDef) and scope.parent is not None:
        # A default is read where the function stands in the source, but written where a translation's function or its calls are.
        for default in (*scope.node.args.defaults, *filter(None, scope.node.args.kw_defaults)):
            for name in (n.id for n in trees.walk(default) if isinstance(n, ast.Name)):
                owner = scope.parent.owner(name)
                if owner is not None and owner.kind == "module":
                    owner.captured.add(name)


# --- live ranges ------------------------------------------------------------------------------------------------------

State = dict[str, frozenset[int]]
_UNBOUND = -1
_NOWHERE = frozenset([_UNBOUND])
#: Expressions that assign, that run in part only, or that have a scope of their own.
_APART = frozenset({ast.NamedExpr, ast.IfExp, ast.BoolOp, ast.Lambda, *_COMPREHENSIONS})


class _Webs:
    """Reaching definitions of one function (or the module, or a comprehension), merged into webs by union-find."""

    def __init__(self, scope: Scope) -> None:
        self.scope = scope
        self.parent: list[int] = []
        self.name_of: list[str] = []
        self.nodes: list[list[ast.AST]] = []
        self.param_of: dict[int, ast.arg] = {}
        self.unbound: set[int] = set()
        self.unsplit: dict[str, int] = {}
        self.def_at: dict[int, int] = {}
        self.pending_unbound: list[tuple[str, ast.AST]] = []
        self.breaks: list[list[State]] = []
        self.continues: list[list[State]] = []
        #: For each loop what reached it when it was gone through last, and what then held at its head on every turn.
        self.heads: dict[int, tuple[State, State]] = {}
        self.dead = False

    def find(self, d: int) -> int:
        while self.parent[d] != d:
            self.parent[d] = self.parent[self.parent[d]]
            d = self.parent[d]
        return d

    def new(self, name: str, node: ast.AST) -> int:
        key = id(node)
        if key in self.def_at:
            return self.def_at[key]
        if name in self.unsplit:
            d = self.unsplit[name]
        else:
            d = len(self.parent)
            self.parent.append(d)
            self.name_of.append(name)
            self.nodes.append([])
            if name in self.scope.captured or self.scope.kind in ("comp", "class") or name in self.scope.globals:
                self.unsplit[name] = d
        self.nodes[d].append(node)
        self.def_at[key] = d
        return d

    def define(self, name: str, node: ast.AST, state: State) -> None:
        state[name] = frozenset([self.new(name, node)])

    def use(self, name: str, node: ast.AST, state: State) -> None:
        if name in self.unsplit:
            d = self.unsplit[name]
            if node not in self.nodes[d]:
                self.nodes[d].append(node)
            if _UNBOUND in state.get(name, frozenset()) and name not in self.scope.captured:
                self.unbound.add(d)
                node.unbound = True  # type: ignore[attr-defined]
            return
        reaching = state.get(name, frozenset())
        defs = [d for d in reaching if d != _UNBOUND]
        if _UNBOUND in reaching or not defs:
            node.unbound = True  # type: ignore[attr-defined]
        if not defs:
            self.pending_unbound.append((name, node))
            return
        root = self.find(defs[0])
        for d in defs[1:]:
            self.parent[self.find(d)] = root
        if node not in self.nodes[defs[0]]:
            self.nodes[defs[0]].append(node)
        if _UNBOUND in reaching:
            self.unbound.add(defs[0])

    def owns(self, name: str) -> bool:
        scope = self.scope
        return name in scope.bound and name not in scope.nonlocals and (name not in scope.globals or scope.parent is None)

    def outer(self, node: ast.Name) -> None:
        """A use of a variable of an enclosing scope: attached when that scope is done."""
        owner = self.scope.owner(node.id)
        if owner is not None and node.id in owner.bound:
            node.outer = owner  # type: ignore[attr-defined]
            owner.used_inside = True

    # expressions, in evaluation order

    def expr(self, node: ast.AST | None, state: State) -> None:
        stack: list[ast.AST] = [node] if node is not None else []
        while stack:
            current = stack.pop()
            if type(current) is ast.Name:
                self.name(current, state)
                continue
            if type(current) not in _APART:
                stack += trees.children(current)[::-1]
                continue
            match current:
                case ast.NamedExpr():
                    self.expr(current.value, state)
                    self.name(current.target, state)
                case ast.IfExp():
                    self.expr(current.test, state)
                    then, orelse = dict(state), dict(state)
                    self.expr(current.body, then)
                    self.expr(current.orelse, orelse)
                    _merge_into(state, then, orelse)
                case ast.BoolOp():
                    self.expr(current.values[0], state)
                    for value in current.values[1:]:
                        after = dict(state)
                        self.expr(value, after)
                        _merge_into(state, dict(state), after)
                case ast.Lambda():
                    for default in current.args.defaults:
                        self.expr(default, state)
                case ast.ListComp() | ast.SetComp() | ast.GeneratorExp() | ast.DictComp():
                    self.expr(current.generators[0].iter, state)
                    self.inside(current, state)

    def inside(self, node: ast.AST, state: State) -> None:
        """Uses of this scope's variables inside a comprehension, which runs here and now."""
        inner = scope_of(node)
        skip_first = node.generators[0].iter if isinstance(node, _COMPREHENSIONS) else None
        stack: list[tuple[ast.AST, Scope]] = [(c, inner) for c in trees.children(node)]
        while stack:
            current, scope = stack.pop()
            if current is skip_first:
                continue
            if isinstance(current, ast.NamedExpr):
                self.name(current.target, state)
                stack.append((current.value, scope))
            elif isinstance(current, ast.Name):
                if scope.owner(current.id) is self.scope:
                    self.name(current, state)
            elif isinstance(current, ast.Lambda):
                continue
            elif isinstance(current, _COMPREHENSIONS):
                stack.append((current.generators[0].iter, scope))
                below = scope_of(current)
                stack.extend((c, below) for c in trees.children(current) if c is not current.generators[0])
                first = current.generators[0]
                stack.extend((c, below) for c in (first.target, *first.ifs))
            else:
                stack.extend((c, scope) for c in trees.children(current))

    def name(self, node: ast.Name, state: State) -> None:
        if not self.owns(node.id):
            self.outer(node)
        elif isinstance(node.ctx, ast.Load):
            self.use(node.id, node, state)
        elif isinstance(node.ctx, ast.Store):
            self.define(node.id, node, state)
        else:
            self.use(node.id, node, state)
            state[node.id] = _NOWHERE

    def target(self, node: ast.expr, state: State) -> None:
        match node:
            case ast.Tuple() | ast.List():
                for element in node.elts:
                    self.target(element, state)
            case ast.Starred():
                self.target(node.value, state)
            case _:
                self.expr(node, state)

    # statements

    def block(self, body: list[ast.stmt], state: State) -> None:
        for stmt in body:
            self.stmt(stmt, state)

    def loop(
        self,
        state: State,
        head: ast.AST | None,
        target: ast.expr | None,
        body: list[ast.stmt],
        orelse: list[ast.stmt],
        test: ast.expr | None,
    ) -> None:
        endless = isinstance(test, ast.Constant) and bool(test.value)
        self.expr(head, state)
        reaching = dict(state)
        if (last := self.heads.get(id(body))) is not None and all(last[0][name] <= state.get(name, frozenset()) for name in last[0]):
            # Loops around this one come by again with more: what held then holds now. Else each loop would double the work.
            _merge_into(state, reaching, last[1])
        for _ in range(4):
            self.breaks.append([])
            self.continues.append([])
            before = dict(state)
            self.expr(test, state)
            done = dict(state)
            turn = dict(state)
            if target is not None:
                self.target(target, turn)
            self.block(body, turn)
            continues, breaks = self.continues.pop(), self.breaks.pop()
            merged = dict(before)
            _merge_into(merged, before, turn, *continues)
            stable = merged == before
            state.clear()
            state.update(merged)
            if stable:
                break
        self.heads[id(body)] = reaching, merged
        if endless:
            state.clear()
            state.update(_dead())
        else:
            state.clear()
            state.update(done)
            self.block(orelse, state)
        _merge_into(state, dict(state), *breaks)

    def stmt(self, node: ast.stmt, state: State) -> None:
        match node:
            case ast.Assign():
                self.expr(node.value, state)
                for target in node.targets:
                    self.target(target, state)
            case ast.AugAssign():
                if isinstance(node.target, ast.Name):
                    name = node.target.id
                    if self.owns(name):
                        use = getattr(node, "use", None) or ast.copy_location(ast.Name(name, ast.Load()), node.target)
                        node.use = use  # type: ignore[attr-defined]
                        use.nid = getattr(node, "nid", -1)  # type: ignore[union-attr]
                        self.use(name, use, state)
                        self.expr(node.value, state)
                        before = [d for d in state.get(name, ()) if d != _UNBOUND]
                        self.define(name, node.target, state)
                        for d in before:  # x += y may change x in place: one variable
                            self.parent[self.find(d)] = self.find(self.def_at[id(node.target)])
                        return
                    self.outer(node.target)
                    self.expr(node.value, state)
                    return
                self.expr(node.target, state)
                self.expr(node.value, state)
            case ast.AnnAssign():
                self.expr(node.value, state)
                if node.value is not None or not isinstance(node.target, ast.Name):
                    self.target(node.target, state)
            case ast.For() | ast.AsyncFor():
                self.loop(state, node.iter, node.target, node.body, node.orelse, None)
            case ast.While():
                self.loop(state, None, None, node.body, node.orelse, node.test)
            case ast.If():
                self.expr(node.test, state)
                then, orelse = dict(state), dict(state)
                self.block(node.body, then)
                self.block(node.orelse, orelse)
                _merge_into(state, then, orelse)
            case ast.Try() | ast.TryStar():
                ends: list[State]
                points = [dict(state)]
                for stmt in node.body:
                    self.stmt(stmt, state)
                    points.append(dict(state))
                failed: State = {}
                _merge_into(failed, *points)
                # A statement may fail half way: whatever the body assigns may have been assigned or not.
                ends = []
                for handler in node.handlers:
                    caught = dict(failed)
                    self.expr(handler.type, caught)
                    if handler.name:
                        self.define(handler.name, handler, caught)
                    self.block(handler.body, caught)
                    ends.append(caught)
                self.block(node.orelse, state)
                _merge_into(state, dict(state), *ends)
                self.block(node.finalbody, state)
            case ast.With() | ast.AsyncWith():
                for item in node.items:
                    self.expr(item.context_expr, state)
                    if item.optional_vars is not None:
                        self.target(item.optional_vars, state)
                self.block(node.body, state)
            case ast.Match():
                self.expr(node.subject, state)
                ends = [dict(state)]
                for case in node.cases:
                    after = dict(state)
                    for pattern in trees.walk(case.pattern):
                        if isinstance(pattern, ast.MatchAs | ast.MatchStar) and pattern.name:
                            self.define(pattern.name, pattern, after)
                        elif isinstance(pattern, ast.MatchValue):
                            self.expr(pattern.value, after)
                    self.expr(case.guard, after)
                    self.block(case.body, after)
                    ends.append(after)
                _merge_into(state, *ends)
            case ast.Return() | ast.Raise():
                for child in trees.children(node):
                    self.expr(child, state)
                state.clear()
                state.update(_dead())
            case ast.Break():
                if self.breaks:
                    self.breaks[-1].append(dict(state))
                state.clear()
                state.update(_dead())
            case ast.Continue():
                if self.continues:
                    self.continues[-1].append(dict(state))
                state.clear()
                state.update(_dead())
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                for default in (*node.args.defaults, *(d for d in node.args.kw_defaults if d)):
                    self.expr(default, state)
            case ast.ClassDef() | ast.Global() | ast.Nonlocal() | ast.Import() | ast.ImportFrom():
                pass
            case _:
                for child in trees.children(node):
                    self.expr(child, state)


_DEAD = "\0dead"


def _dead() -> State:
    return {_DEAD: frozenset()}


def _merge_into(state: State, *others: State) -> None:
    live = [o for o in others if _DEAD not in o]
    merged = dict(live[0]) if live else _dead()
    for other in live[1:]:
        for name in merged.keys() | other.keys() if merged.keys() != other.keys() else merged:
            one, more = merged.get(name, _NOWHERE), other.get(name, _NOWHERE)
            merged[name] = one if one is more else one | more
    state.clear()
    state.update(merged)


def _webs(scope: Scope) -> None:
    webs = _Webs(scope)
    state: State = {}
    for name in scope.bound:
        state[name] = _NOWHERE
    for arg in scope.params:
        webs.define(arg.arg, arg, state)
        webs.param_of[webs.def_at[id(arg)]] = arg
    match scope.node:
        case ast.Module(body=body) | ast.FunctionDef(body=body) | ast.AsyncFunctionDef(body=body) | ast.ClassDef(body=body):
            webs.block(body, state)
        case ast.Lambda(body=expression):
            webs.expr(expression, state)
        case ast.ListComp() | ast.SetComp() | ast.GeneratorExp() | ast.DictComp() as comp:
            for i, clause in enumerate(comp.generators):
                if i:
                    webs.expr(clause.iter, state)
                webs.target(clause.target, state)
                for condition in clause.ifs:
                    webs.expr(condition, state)
            for part in (comp.key, comp.value) if isinstance(comp, ast.DictComp) else (comp.elt,):
                webs.expr(part, state)
        case _:
            pass
    # Names that only nested functions assign (nonlocal) or that are read before any assignment still need a variable.
    groups: dict[int, Variable] = {}
    for d in range(len(webs.parent)):
        root = webs.find(d)
        var = groups.get(root)
        if var is None:
            var = groups[root] = Variable(webs.name_of[d], scope)
            scope.variables.append(var)
        var.captured = var.captured or webs.name_of[d] in scope.captured
        if d in webs.param_of:
            var.param = webs.param_of[d]
        if d in webs.unbound:
            var.maybe_unbound = True
        for node in webs.nodes[d]:
            var.nodes.append(node)
            node.var = var  # type: ignore[attr-defined]
    by_name: dict[str, Variable] = {}
    for var in scope.variables:
        by_name.setdefault(var.source_name, var)
    for name, node in webs.pending_unbound:
        if getattr(node, "var", None) is None:
            var = by_name.get(name)
            if var is None:
                var = by_name[name] = Variable(name, scope)
                scope.variables.append(var)
            var.nodes.append(node)
            var.maybe_unbound = True
            node.var = var  # type: ignore[attr-defined]
    for name in sorted(scope.captured & scope.bound):
        if name not in by_name:
            by_name[name] = Variable(name, scope)
            scope.variables.append(by_name[name])
    for child in scope.children:
        _webs(child)
    for child in scope.children if scope.used_inside else ():
        _attach_outer(child, scope, by_name)


def _attach_outer(inner: Scope, owner: Scope, by_name: dict[str, Variable]) -> None:
    """Gives the names inside ``inner`` that mean variables of ``owner`` their variable."""
    stack: list[ast.AST] = [inner.node]
    while stack:
        node = stack.pop()
        if isinstance(node, ast.Name) and getattr(node, "outer", None) is owner and variable(node) is None:
            var = by_name.get(node.id)
            if var is not None:
                node.var = var  # type: ignore[attr-defined]
                var.nodes.append(node)
        stack.extend(trees.children(node))


def stores(var: Variable) -> list[ast.AST]:
    """The nodes that assign ``var``."""
    return [
        n
        for n in var.nodes
        if isinstance(n, ast.arg | ast.ExceptHandler | ast.MatchAs | ast.MatchStar)
        or (isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store))
    ]
