"""The Python frontend: source text and evidence in, a typed IR module out.

Stages: scopes and live ranges (``python_scope``), types (evidence, then rounds of lowering until nothing changes), naming of
live ranges, the final lowering, and the passes that all frontends share.
"""

from __future__ import annotations

import ast
import dataclasses
from collections.abc import Callable, Iterator, Sequence

from dragoman.transpile import ir, trees
from dragoman.transpile import types as t
from dragoman.transpile.depth import with_room
from dragoman.transpile.errors import ParseError
from dragoman.transpile.evidence import Evidence
from dragoman.transpile.frontends import python_scope as scopes
from dragoman.transpile.frontends.python_base import ClassInfo, FunctionInfo, default_never, fill, is_error_class, none_of
from dragoman.transpile.frontends.python_bytes import texts_for_bytes
from dragoman.transpile.frontends.python_finish import (
    calls_by_name,
    mark_sought,
    told_keys,
    with_rare_errors,
    without_sought_functions,
)
from dragoman.transpile.frontends.python_loops import MUTATING, changes, ends, named
from dragoman.transpile.frontends.python_presence import mark_present
from dragoman.transpile.frontends.python_printing import evaluate_first
from dragoman.transpile.frontends.python_scope import Scope, Variable, variable
from dragoman.transpile.frontends.python_stmts import Statements
from dragoman.transpile.frontends.python_sugar import desugar
from dragoman.transpile.frontends.python_sugar_classes import sets_always
from dragoman.transpile.frontends.python_sugar_data import is_left_out
from dragoman.transpile.library import expand
from dragoman.transpile.modules import in_order
from dragoman.transpile.passes.declare import bound_names, declare
from dragoman.transpile.passes.effects import changing_methods, mark_parameters
from dragoman.transpile.passes.unasked import without_unasked
from dragoman.transpile.specialise import Copies, specialise
from dragoman.transpile.trees import nid

_ROUNDS = 8
_SUFFIX: dict[type[t.Type], str] = {
    t.List: "list",
    t.Str: "str",
    t.Int: "num",
    t.Float: "float",
    t.Dict: "map",
    t.Set: "set",
    t.Tuple: "tuple",
    t.Bool: "flag",
    t.Iter: "iter",
    t.Func: "func",
}


class PythonFrontend:
    """Reads Python."""

    language = "python"

    def parse(self, code: str, *, entry: str | None = None, evidence: Evidence | None = None) -> ir.Module:
        """See ``Frontend.parse``; ``evidence`` must come from the very same text."""
        module = with_room(lambda: self._parse(code, entry, evidence))
        if evidence is None or not evidence.wide_types or evidence.wide_types.keys() <= reduced_at_once(code, evidence.copies):
            return module
        seen = {**evidence.observations, **evidence.wide_types}
        unbounded = dataclasses.replace(evidence, observations=seen, wide_types={}, unbounded=evidence.wide_unbounded)
        return dataclasses.replace(module, for_doubles=with_room(lambda: self._parse(code, entry, unbounded)))

    @staticmethod
    def _parse(code: str, entry: str | None, evidence: Evidence | None) -> ir.Module:
        try:
            tree = ast.parse(code)
        except SyntaxError as error:
            raise ParseError(f"line {error.lineno}, column {error.offset}: {error.msg}") from error
        except (ValueError, RecursionError, MemoryError) as error:
            raise ParseError(f"the source can't be parsed: {error}") from error
        expand(tree)
        specialise(tree, evidence.copies if evidence is not None else ())
        seen = evidence or Evidence()
        if "buffer" in code:
            seen = texts_for_bytes(tree, seen)
        desugar(tree)
        trees.settle(tree)
        mark_present(tree)
        mark_sought(tree)
        return _Module(tree, scopes.analyse(tree), seen).lower(entry)


FRONTEND = PythonFrontend()


class _Module(Statements):
    """One module while it is being lowered."""

    def __init__(self, tree: ast.Module, module: Scope, evidence: Evidence) -> None:
        super().__init__(tree, module, evidence)
        self.by_name = {}
        self.defaults: dict[tuple[FunctionInfo, str], str] = {}
        self.constants_used: dict[str, ir.Declare] = {}

    def lower(self, entry: str | None) -> ir.Module:
        self._collect()
        self._seed()
        module = self._infer()
        if self._name_live_ranges():
            module = self._infer()
        if module is None and self._cut_endless():
            module = self._infer()
        for cls in self.classes.values():
            for var in self._never_compared(cls):
                var.base = var.type = t.Class(cls.name)
                module = None
        for var in self.slots:
            known = var.type
            if var.param is not None and isinstance(var.type, t.NoneT):
                var.base = var.type = t.Optional(t.INT)  # Nothing but None was ever given.
            var.base = default_never(var.type) if t.has_never(var.type) else var.base
            var.type = default_never(var.type)
            module = module if var.type == known else None
        if module is None:
            module, moved = self._round(), self.settle()
            for var in self.slots:
                if t.has_never(var.type):
                    var.type, moved = default_never(var.type), True
            if moved:
                module = self._round()
                for var in self.slots:
                    var.notes.clear()
        module = with_rare_errors(without_sought_functions(module) if self.made_functions else module)
        if entry is None and module.main:
            module = without_unasked(module, [(c.name, name) for c in self.classes.values() for name in _generated_methods(c)])
        declared = declare(self._never_assigned(calls_by_name(told_keys(self._without_untranslated(module)))))
        return evaluate_first(mark_parameters(declared, changing_methods(declared)))

    def _without_untranslated(self, module: ir.Module) -> ir.Module:
        """What reads a variable of the module that has no translation has none either, however it was typed."""
        untranslated = {d.name for d in module.constants if any(isinstance(n, ir.Unsupported) for n in ir.walk(d))}
        if not untranslated:
            return module
        bodies: dict[str, ir.Body] = {}
        for node in self.module.functions.values():
            for name in trees.walk(node):
                if isinstance(name, ast.Name) and (var := variable(name)) is not None and var.name in untranslated:
                    why = ir.Unsupported("needs", f"it needs {name.id}, which is not translated", span=self.span(name))
                    bodies[self.functions[node].name] = (ir.ExprStmt(why, span=self.span(name)),)
                    break
        functions = tuple(dataclasses.replace(f, body=bodies.get(f.name, f.body)) for f in module.functions)
        return dataclasses.replace(module, functions=functions)

    # --- what there is ---

    def _collect(self) -> None:
        """Functions, classes, and the slots whose types are to be found."""
        for scope in _all_scopes(self.module):
            self.slots.extend(scope.variables)
            for node in scope.classes.values():
                self._class(node, scope)
        for scope in _all_scopes(self.module):
            if scope.kind == "function" and scope.node not in self.functions:
                assert isinstance(scope.node, ast.FunctionDef | ast.AsyncFunctionDef)
                self.functions[scope.node] = FunctionInfo(scope.node.name, scope.node, scope)
        self._tuple_classes()
        for info in self.functions.values():
            decorators = {self.dotted(d.func if isinstance(d, ast.Call) else d) for d in info.node.decorator_list}
            info.is_cached = bool(decorators & {"functools.lru_cache", "functools.cache"}) and info.cls is None and bool(info.params())
        self.slots.extend(f.result for f in self.functions.values())
        for cls in self.classes.values():
            self._fields(cls)
            self.slots.extend(cls.fields.values())
        for cls in self.classes.values():
            cls.is_error = self._is_error(cls)
            self._link_overrides(cls)
        for info in self.functions.values():
            names = {v.source_name for s in _all_scopes(info.scope) for v in s.variables}
            info.taken = names | set(self.module.bound)
        for var in self.module.variables:
            if var.captured:
                self.shared[var] = var.name
        for s in self.tree.body:
            member = variable(s.targets[0]) if isinstance(s, ast.Assign) and getattr(s, "constant", False) else None
            if member is not None:
                self.shared[member] = member.name
        self._tell_apart()

    def _tell_apart(self) -> None:
        """A variable of a function is not the module's of the same name: the IR assigns that one wherever it is in reach."""
        shared = set(self.shared.values())
        for scope in _all_scopes(self.module):
            if scope.kind in ("module", "class"):
                continue
            function = self._function_around(scope)
            taken = self.module.bound if function is None else function.taken
            for var in scope.variables:
                if var.param is None and var.name in shared:
                    var.name = next(name for n in range(2, 99) if (name := f"{var.source_name}_{n}") not in taken)
                    taken.add(var.name)

    def _class(self, node: ast.ClassDef, scope: Scope) -> None:
        inner = scopes.scope_of(node)
        bases = [b.id for b in node.bases if isinstance(b, ast.Name) and b.id != "object"]
        base = bases[0] if bases and (is_error_class(bases[0]) or bases[0] in self.module.classes) else None
        info = ClassInfo(node.name, node, base)
        self.classes[node.name] = info
        decorators = {
            d.id if isinstance(d, ast.Name) else d.attr if isinstance(d, ast.Attribute) else ""
            for d in (x.func if isinstance(x, ast.Call) else x for x in node.decorator_list)
        }
        fields: list[tuple[str, ast.expr | None, ast.expr | None]] = []
        generated = (
            "dataclass" in decorators
            or "NamedTuple" in bases
            or any(isinstance(b, ast.Attribute) and b.attr == "NamedTuple" for b in node.bases)
            or any(isinstance(b, ast.Name) and b.id == "NamedTuple" for b in node.bases)
        )
        for s in node.body:
            match s:
                case ast.FunctionDef():
                    function = FunctionInfo(s.name, s, scopes.scope_of(s), info)
                    names = {d.id for d in s.decorator_list if isinstance(d, ast.Name)}
                    function.is_static = "staticmethod" in names
                    if names & {"property", "cached_property"}:
                        info.properties.add(s.name)
                    info.methods[s.name] = function
                    self.functions[s] = function
                    if not function.is_static and s.args.args:
                        own = variable(s.args.args[0])
                        if own is not None:
                            own.name = "self" if "classmethod" not in names else own.name
                            own.base = own.type = t.Class(node.name)
                case ast.AnnAssign(target=ast.Name(id=name)) if generated and not _is_classvar(s.annotation):
                    fields.append((name, s.annotation, _field_default(s.value)))
                    if is_left_out(s.value, "compare"):
                        info.uncompared.add(name)
                    if is_left_out(s.value, "repr"):
                        info.unshown.add(name)
                case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                    info.constants[name] = value
                case ast.Assign(targets=[ast.Name(id=name)], value=value) if not name.startswith("__"):
                    info.constants[name] = value
                case _:
                    pass
        ordered = any(
            isinstance(d, ast.Call) and any(k.arg == "order" and ast.unparse(k.value) == "True" for k in d.keywords)
            for d in node.decorator_list
        )
        info.is_ordered = generated and ("dataclass" not in decorators or ordered)
        info.is_tuple = generated and "dataclass" not in decorators
        if generated:
            info.generated = fields
            for name, _, _ in fields:
                info.fields[name] = Variable(name, inner)

    def _tuple_classes(self) -> None:
        """``Point = namedtuple("Point", "x y")``."""
        for s in self.tree.body:
            if (
                isinstance(s, ast.Assign)
                and isinstance(s.value, ast.Call)
                and self.dotted(s.value.func) == "collections.namedtuple"
                and isinstance(s.targets[0], ast.Name)
                and len(s.value.args) == 2
            ):
                try:
                    names = ast.literal_eval(s.value.args[1])
                except ValueError:
                    continue
                names = names.replace(",", " ").split() if isinstance(names, str) else list(names)
                name = s.targets[0].id
                node = ast.copy_location(ast.ClassDef(name, [], [], [], []), s)
                info = ClassInfo(name, node, None, generated=[(n, None, None) for n in names], is_ordered=True, is_tuple=True)
                inner = Scope("class", node, self.module)
                info.fields = {n: Variable(n, inner) for n in names}
                self.classes[name] = info
                self.module.classes[name] = node
                self.module.bound.discard(name)
                for n in trees.walk(self.tree):
                    var = variable(n) if isinstance(n, ast.Name) and n.id == name else None
                    if var is not None and var.scope is self.module:
                        del n.var  # type: ignore[attr-defined]
                self.module.variables = [v for v in self.module.variables if v.source_name != name]
                self.slots = [v for v in self.slots if v.scope is not self.module or v.source_name != name]

    def _fields(self, cls: ClassInfo) -> None:
        """Fields are what some method assigns on ``self``."""
        for function in cls.methods.values():
            if function.is_static or not function.node.args.args:
                continue
            own = function.node.args.args[0].arg
            for node in trees.walk(function.node):
                if (
                    isinstance(node, ast.Attribute)
                    and isinstance(node.ctx, ast.Store)
                    and isinstance(node.value, ast.Name)
                    and node.value.id == own
                ):
                    base = self.find_field(self.classes.get(cls.base), node.attr) if cls.base else None
                    line = [c for name in self.ancestors(cls.name) if (c := self.classes.get(name))]
                    if node.attr not in cls.fields and base is None and not any(node.attr in c.properties for c in (cls, *line)):
                        cls.fields[node.attr] = Variable(node.attr, function.scope)
                        owners = [c for c in line if node.attr in c.constants]
                        if any(not sets_always(c.node, node.attr) for c in owners):
                            self.unsettled.add(cls.fields[node.attr])
                    cls.constants.pop(node.attr, None)

    def _link_overrides(self, cls: ClassInfo) -> None:
        base = self.classes.get(cls.base or "")
        for name, function in cls.methods.items():
            inherited = self.find_method(base, name) if name != "__init__" else None
            if inherited is None:
                continue
            self.linked.append([function.result, inherited.result])
            for a, b in zip(function.params(), inherited.params(), strict=False):
                pair = [variable(a), variable(b)]
                self.linked.append([v for v in pair if v is not None])

    def _is_error(self, cls: ClassInfo) -> bool:
        base = cls.base
        while base is not None:
            if is_error_class(base):
                return True
            info = self.classes.get(base)
            base = info.base if info is not None else None
        return False

    # --- types ---

    def _seed(self) -> None:
        """First types: what was observed, then what annotations say."""
        for var in self.slots:
            for node in var.nodes:
                seen = self.seen(node)
                if not isinstance(seen, t.Never):
                    var.base = t.join(var.base, seen)
                use = getattr(node, "use", None)
                if use is not None:
                    var.base = t.join(var.base, self.seen(use))
                var.flavours |= self.evidence.flavours.get(nid(node), frozenset())
            var.unset = var.maybe_unbound and var.source_name in self.evidence.unbound and var.param is None
            var.type = var.base
        for node in trees.walk(self.tree) if self.evidence.observations else ():
            if isinstance(node, ast.Assign):
                for target in node.targets:
                    stored = variable(target) if isinstance(target, ast.Name) else None
                    if stored is not None:
                        stored.base = stored.type = t.join(stored.base, self.seen(node.value))
        for function in self.functions.values():
            self._seed_function(function)
        for cls in self.classes.values():
            for name, said, _ in cls.generated or ():
                cls.fields[name].type = cls.fields[name].base = self.annotated(said)
        for var in self.slots:
            var.base = self.tidy(self._as_sequence(var, var.base))
            var.type = var.base

    def _seed_function(self, function: FunctionInfo) -> None:
        for arg in scopes.arguments(function.node):
            var = variable(arg)
            assert var is not None
            if var.name == "self" and function.cls is not None:
                continue
            said = self.annotated(arg.annotation)
            if arg is function.node.args.vararg:
                said = t.List(said, frozen=True)
                var.base = t.List(t.join_all(var.base.items), frozen=True) if isinstance(var.base, t.Tuple) else var.base
            elif arg is function.node.args.kwarg:
                said = t.Dict(t.STR, said)
            var.base = self._annotated_base(var.base, said)
            var.type = var.base
        for node in function.gives:
            if not isinstance(node, ast.YieldFrom) and isinstance(node, ast.Yield) == function.is_generator:
                function.result.base = t.join(function.result.base, self.seen(node))
        if function.result.base == t.INT and function.node.name in self.evidence.unbounded:
            function.result.base = t.BIGINT
        said = self.annotated(function.node.returns)
        if function.is_generator and isinstance(said, t.Iter | t.List):
            said = said.elem
        if isinstance(function.result.base, t.Never) or not self.evidence.inputs or isinstance(said, t.Optional) or t.class_names(said):
            function.result.base = self._annotated_base(function.result.base, said)
        else:
            function.result.base = fill(function.result.base, said)
        function.result.type = function.result.base

    def _annotated_base(self, seen: t.Type, said: t.Type) -> t.Type:
        """Evidence joined with an annotation that does not contradict it."""
        if isinstance(said, t.Never):
            return seen
        if isinstance(seen, t.Never):
            return said
        filled, known = fill(seen, said), fill(said, seen)
        joined = self.tidy(t.join(filled, known))
        if joined == known:
            return known
        # float annotations take ints in Python: what was seen counts.
        return filled if not isinstance(said, t.Optional) else t.join(filled, t.NONE)

    def _as_sequence(self, var: Variable, type_: t.Type) -> t.Type:
        """A tuple that the code iterates over, measures or indexes by a variable is a sequence of any length."""
        if not isinstance(type_, t.Tuple) or var.param is None:
            return type_
        if len({type(i) for i in type_.items}) > 1:
            return type_
        for node in var.nodes:
            if isinstance(node, ast.Name) and getattr(node, "whole", False):
                return t.List(t.join_all(type_.items), frozen=True)
        return type_

    def _infer(self) -> ir.Module | None:
        """Rounds of lowering until the types stand still; the last module, if a further round would say the same."""
        for _ in range(_ROUNDS):
            for var in self.slots:
                var.asked = var.outdated = False
            flavours = sum(len(v.flavours) for v in self.slots)
            module = self._round(keep=False)
            if not self.settle() and not self.to_be_told:
                outdated = any(v.outdated for v in self.slots) or flavours != sum(len(v.flavours) for v in self.slots)
                return None if self.provisional or outdated else module
        return None

    def _cut_endless(self) -> bool:
        """Types that hold themselves (``xs = [xs, 1]``) grow with every round: what they hold is anything. Was there any such type?"""
        endless = [v for v in self.slots if t.depth(v.type) > _ROUNDS]
        for var in endless:
            var.base = var.type = t.of_any(var.type)
            var.notes.clear()
        return bool(endless)

    def _round(self, *, keep: bool = True) -> ir.Module:
        self.final, self.provisional, self.to_be_told = keep, False, False
        self.constants_used = {}
        self.module_temps.clear()
        for f in self.functions.values():
            f.temps.clear()
        return self._module()

    # --- names ---

    def _name_live_ranges(self) -> bool:
        """Live ranges of a name that hold the same type are one variable; the others get names of their own. Was there any such name?"""
        several = False
        for scope in _all_scopes(self.module):
            groups: dict[str, list[Variable]] = {}
            for var in scope.variables:
                groups.setdefault(var.source_name, []).append(var)
            for name, variables in groups.items():
                if len(variables) > 1:
                    several = True
                    self._merge(scope, name, variables)
        merged = [v for s in _all_scopes(self.module) for v in s.variables]
        others = [v for v in self.slots if v.scope.variables is not None and v not in set(merged) and not v.nodes]
        self.slots = [*merged, *others]
        return self._name_functions_apart(merged) or several

    def _name_functions_apart(self, variables: Sequence[Variable]) -> bool:
        """Variables that hold functions get other names than the module's functions, which targets call alike. Was there any such name?"""
        functions = {node.name for node in self.module.functions.values()}
        alike = [v for v in variables if v.scope.kind != "module" and v.name in functions and isinstance(v.type, t.Func)]
        for var in alike:
            function = self._function_around(var.scope)
            taken = functions | set(self.module.bound) | (function.taken if function is not None else set())
            var.name = next(c for c in (f"{var.name}_{n}" for n in range(2, 99)) if c not in taken)
            if function is not None:
                function.taken.add(var.name)
        return bool(alike)

    def _merge(self, scope: Scope, name: str, variables: list[Variable]) -> None:
        ordered = sorted(variables, key=lambda v: (v.param is None, _first_line(v)))
        kept: list[Variable] = []
        # A variable that lives inside of its loop only is the loop's own.
        loops = {v: loop for v in ordered if (loop := _confining_loop(v, scope.node)) is not None}
        for var in ordered:
            if var in loops:
                kept.append(var)
                continue
            home = next((k for k in kept if k not in loops and _one_type(k.type, var.type)), None)
            if home is None:
                kept.append(var)
                continue
            for node in var.nodes:
                node.var = home  # type: ignore[attr-defined]
            home.nodes.extend(var.nodes)
            home.base = t.join(home.base, var.base)
            home.type = t.join(fill(home.type, var.type), fill(var.type, home.type))
            home.flavours |= var.flavours
            home.maybe_unbound = home.maybe_unbound or var.maybe_unbound
            home.unset = home.unset or var.unset
        scope.variables = [v for v in scope.variables if v not in variables or v in kept]
        function = self._function_around(scope)
        taken = function.taken if function is not None else set(self.module.bound)
        for i, var in enumerate(kept[1:], start=1):
            around = loops.get(var)
            if around is not None and not any(_overlap(loops.get(k), around) for k in kept[:i] if k.name == name):
                continue
            stem = _SUFFIX.get(type(var.type.inner if isinstance(var.type, t.Optional) else var.type), "2")
            same = any(_one_type(k.type, var.type) for k in kept[:i])
            candidates = [*([] if same else [f"{name}_{stem}"]), *(f"{name}_{n}" for n in range(2, 99))]
            var.name = next(c for c in candidates if c not in taken)
            taken.add(var.name)

    def _function_around(self, scope: Scope) -> FunctionInfo | None:
        current: Scope | None = scope
        while current is not None:
            if current.kind == "function":
                return self.functions[current.node]
            current = current.parent
        return None

    # --- lowering ---

    def _module(self) -> ir.Module:
        self.fn, self.scope = None, self.module
        functions: list[ir.Function] = []
        for node in self.module.functions.values():
            info = self.functions[node]
            lowered_function = self.function(info)
            if info.is_cached:
                cache, inner, outer = self.memoised(info, lowered_function)
                self.constants_used[cache.name] = cache
                functions += [inner, outer]
            else:
                functions.append(lowered_function)
        classes = [self._class_def(c) for c in self.classes.values()]
        self.fn, self.scope = None, self.module
        constants: list[ir.Declare] = []
        main: list[ir.Stmt] = []
        defined: set[str] = set()
        for s in self.tree.body:
            if isinstance(s, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) or self._is_docstring(s) or self._defines_class(s):
                continue
            for lowered in self.block([s]):
                constant = self._module_constant(lowered, main, defined)
                if constant is not None:
                    constants.append(constant)
                    defined.add(constant.name)
                else:
                    main.append(lowered)
        for var in self.shared:
            if var.name not in defined and var.name not in self.classes and not isinstance(var.type, t.Never):
                constants.append(ir.Declare(var.name, self.slot_type(var), None))
        alphabet = self.evidence.alphabet
        return ir.Module(
            "python",
            tuple(functions),
            tuple(classes),
            tuple(in_order((*self.constants_used.values(), *constants))),
            tuple(main),
            doc=ast.get_docstring(self.tree) or "",
            strings=alphabet,
            wide=self.evidence.wide,
            infinite=self.infinite or any(t.has_whole(v.type) for v in self.slots),
        )

    def _is_docstring(self, s: ast.stmt) -> bool:
        return isinstance(s, ast.Expr) and isinstance(s.value, ast.Constant)

    def _defines_class(self, s: ast.stmt) -> bool:
        return isinstance(s, ast.Assign) and isinstance(s.targets[0], ast.Name) and s.targets[0].id in self.classes

    def _module_constant(self, s: ir.Stmt, main: list[ir.Stmt], defined: set[str]) -> ir.Declare | None:
        """A module-level variable that functions use, as a declaration of the module (where nothing ran before it)."""
        if not isinstance(s, ir.Assign) or not isinstance(s.target, ir.Name) or s.target.id in defined:
            return None
        for var in self.shared:
            if var.name == s.target.id:
                if any(
                    isinstance(n, ir.Name) and n.id not in defined and any(v.name == n.id for v in self.module.variables)
                    for n in ir.walk(s.value)
                ):
                    return None
                return ir.Declare(var.name, s.target.type, s.value, mutable=len(scopes.stores(var)) > 1, span=s.span)
        return None

    def function(self, info: FunctionInfo) -> ir.Function:
        outer = self.fn, self.scope, self.before, self.flags, self.bounds
        self.fn, self.scope, self.before, self.flags, self.bounds = info, info.scope, [], [], []
        node = info.node
        unsupported = [d for d in node.decorator_list if not self._known_decorator(d)]
        body = list(node.body)
        doc = ""
        if body and isinstance(body[0], ast.Expr) and isinstance(body[0].value, ast.Constant) and isinstance(body[0].value.value, str):
            doc = ast.get_docstring(node) or ""
            body = body[1:]
        lowered: ir.Body = self.block(body)
        if unsupported or isinstance(node, ast.AsyncFunctionDef):
            what = f"the decorator @{ast.unparse(unsupported[0])}" if unsupported else "an async function"
            lowered = (ir.ExprStmt(self.unsupported(node, "decorator" if unsupported else "async", what, t.NONE)), *lowered)
        result = info.result
        if not info.is_generator and not ends(lowered) and node.name != "__init__":
            if _is_abstract(body) and info.cls is not None:
                if not isinstance(result.type, t.NoneT | t.Never):
                    lowered = (ir.Raise(ir.New("NotImplementedError", (), type=t.Class("NotImplementedError"))),)
            elif any(isinstance(n, ast.Return) and n.value is not None for n in info.gives) and not _raises_only(lowered):
                self.note(result, t.NONE)
                if not isinstance(result.type, t.NoneT | t.Never):
                    lowered = (*lowered, ir.Return(self.fit(none_of(t.NONE), result.type)))
            else:
                self.note(result, t.NONE)
        params = _trailing_defaults([self._param(info, a) for a in info.params()])
        captures, assigns = self._captures(info)
        result_type = t.NONE if isinstance(result.type, t.Never) and not info.is_generator else result.type
        self.fn, self.scope, self.before, self.flags, self.bounds = outer
        return ir.Function(
            info.name,
            params,
            t.Iter(result_type) if info.is_generator else result_type,
            lowered,
            doc=doc,
            is_generator=info.is_generator,
            captures=captures,
            assigns_captured=assigns,
            span=self.span(node),
        )

    def _known_decorator(self, node: ast.expr) -> bool:
        inner = node.func if isinstance(node, ast.Call) else node
        path = self.dotted(inner)
        if isinstance(inner, ast.Name) and path is None:
            return inner.id in ("staticmethod", "classmethod", "property", "abstractmethod")
        if isinstance(inner, ast.Attribute) and inner.attr in ("setter", "getter"):
            return False
        # Caching changes cost, not meaning.
        return path in (
            "functools.lru_cache",
            "functools.cache",
            "functools.wraps",
            "abc.abstractmethod",
            "typing.overload",
            "functools.total_ordering",
            "functools.cached_property",
        )

    def _never_compared(self, cls: ClassInfo) -> Iterator[Variable]:
        """The other operand of comparisons that no run made: an object of the class itself."""
        for name in ("__eq__", "__lt__", "__le__", "__gt__", "__ge__"):
            params = cls.methods[name].params() if name in cls.methods else []
            var = variable(params[0]) if len(params) == 1 else None
            if var is not None and isinstance(var.type, t.Never):
                yield var

    def _param(self, info: FunctionInfo, arg: ast.arg) -> ir.Param:
        var = variable(arg)
        assert var is not None
        default = self._default_of(info, arg)
        lowered: ir.Expr | None = None
        if default is not None:
            self.scope = info.scope.parent or info.scope
            shared = self.shared_default(info, arg)
            e = self.expr(default, var.type)
            self.note(var, e.type)
            lowered = ir.Name(shared, type=var.type) if shared is not None else self.fit(e, var.type)
            if isinstance(lowered, ir.Name) and lowered.id == var.name:
                lowered = None  # a variable of the module that the parameter hides; calls are complete
            elif lowered is not None and ir.holds(lowered, ir.Unsupported):
                lowered = None  # of another type than what is ever given: a call that leaves it out says so itself
            self.scope = info.scope
        assigned = any(isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store) for n in var.nodes)
        return ir.Param(var.name, var.type, lowered, assigned=assigned, span=self.span(arg))

    def _default_of(self, info: FunctionInfo, arg: ast.arg) -> ast.expr | None:
        spec = info.node.args
        positional = [*spec.posonlyargs, *spec.args]
        for a, d in zip(positional[len(positional) - len(spec.defaults) :], spec.defaults, strict=True):
            if a is arg:
                return d
        for a, kd in zip(spec.kwonlyargs, spec.kw_defaults, strict=True):
            if a is arg:
                return kd
        return None

    def shared_default(self, function: FunctionInfo, arg: ast.arg) -> str | None:
        node = self._default_of(function, arg)
        var = variable(arg)
        if (
            not isinstance(node, ast.List | ast.Dict | ast.Set | ast.Call)
            or var is None
            or not changes(function.node.body, named(var), MUTATING)
        ):
            return None
        name = f"{function.name}_{arg.arg}_default"
        e = self.expr(node, var.type)
        self.constants_used[name] = ir.Declare(name, var.type, self.fit(e, var.type), mutable=False)
        return name

    def _captures(self, info: FunctionInfo) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Variables of enclosing functions that this one (or a function inside it) reads, and assigns."""
        if info.scope.parent is self.module:
            return (), ()
        own = set(_all_scopes(info.scope))
        reads: list[str] = []
        assigns: list[str] = []
        for node in trees.walk(info.node):
            if not isinstance(node, ast.Name):
                continue
            var = variable(node)
            if var is None or var.scope in own or var.scope is self.module or not any(var in s.variables for s in _all_scopes(self.module)):
                continue
            if var.name not in reads:
                reads.append(var.name)
            if not isinstance(node.ctx, ast.Load) and var.name not in assigns:
                assigns.append(var.name)
        return tuple(reads), tuple(assigns)

    def _never_assigned(self, module: ir.Module) -> ir.Module:
        """Reads of variables whose every assignment is dead code raise, as they do in Python."""

        def change(node: ir.Node) -> ir.Node:
            if not isinstance(node, ir.Function) or node.name not in suspects:
                return node
            names = suspects[node.name] - bound_names(node)
            return ir.rewrite(node, lambda n: self._unbound_read(n) if isinstance(n, ir.Name) and n.id in names else n) if names else node

        suspects: dict[str, set[str]] = {}
        for info in self.functions.values():
            names = {v.name for v in info.scope.variables if v.maybe_unbound and v.param is None and not v.captured}
            if names:
                suspects.setdefault(info.name, set()).update(names)
        return ir.rewrite(module, change) if suspects else module

    def _unbound_read(self, name: ir.Name) -> ir.Expr:
        return self.raising(
            "UnboundLocalError", f"cannot access local variable '{name.id}' where it is not associated with a value", name.type
        )

    # --- classes ---

    def _class_def(self, cls: ClassInfo) -> ir.ClassDef:
        init: ir.Function | None = None
        methods: list[ir.Function] = []
        static: list[ir.Function] = []
        for name in cls.constants:
            if self.overridden(cls, name):
                value = self.class_constant(cls, name)
                methods.append(ir.Function(name, (), value.type, (ir.Return(value),)))
        for name, info in cls.methods.items():
            lowered = self.function(info)
            if name == "__init__":
                init = dataclasses.replace(lowered, result=t.NONE)
            elif info.is_static:
                static.append(lowered)
            else:
                methods.append(lowered)
        fields = tuple(ir.Param(n, v.type, self._field_value(cls, n, v)) for n, v in cls.fields.items())
        if cls.generated is not None:
            init = init or self._generated_init(cls)
            if "__eq__" not in cls.methods:
                methods.append(self._generated_eq(cls))
            if cls.is_ordered and "__lt__" not in cls.methods:
                methods.append(self._generated_lt(cls))
            if "__repr__" not in cls.methods:
                methods.append(self._generated_repr(cls))
        return ir.ClassDef(
            cls.name,
            cls.base,
            fields,
            init,
            tuple(methods),
            doc=ast.get_docstring(cls.node) or "" if cls.node.body else "",
            static_methods=tuple(static),
            span=self.span(cls.node),
        )

    def _field_value(self, cls: ClassInfo, name: str, var: Variable) -> ir.Expr | None:
        for n, _, default in cls.generated or ():
            if n == name and default is not None:
                e = self.expr(default, var.type)
                self.note(var, e.type)
                return self.fit(e, var.type)
        return None

    def _generated_init(self, cls: ClassInfo) -> ir.Function:
        own = ir.Name("self", type=t.Class(cls.name))
        given = {n: default for n, _, default in self.generated_fields(cls) or [] if isinstance(default, ast.Constant)}
        params = _trailing_defaults(
            [ir.Param(n, type_, self.fit(self.expr(given[n], type_), type_) if n in given else None) for n, type_ in self._data(cls)]
        )
        body = tuple(ir.Assign(ir.Field(own, p.name, type=p.type), ir.Name(p.name, type=p.type)) for p in params)
        return ir.Function("__init__", params, t.NONE, body)

    def _data(self, cls: ClassInfo) -> list[tuple[str, t.Type]]:
        """The fields that make up an object of a data class, its bases' first, with their types."""
        return [(n, self._inherited(cls, n)) for n, _, _ in self.generated_fields(cls) or []]

    def _compared(self, cls: ClassInfo) -> list[tuple[str, t.Type]]:
        return [(n, type_) for n, type_ in self._data(cls) if not self._says(cls, n, lambda c: c.uncompared)]

    def _says(self, cls: ClassInfo, name: str, names: Callable[[ClassInfo], set[str]]) -> bool:
        owner: ClassInfo | None = cls
        while owner is not None and name not in owner.fields:
            owner = self.classes.get(owner.base or "")
        return owner is not None and name in names(owner)

    def _inherited(self, cls: ClassInfo, name: str) -> t.Type:
        slot = self.find_field(cls, name)
        return slot.type if slot is not None else t.NEVER

    def _generated_eq(self, cls: ClassInfo) -> ir.Function:
        own, other = ir.Name("self", type=t.Class(cls.name)), ir.Name("other", type=t.Class(cls.name))
        tests = tuple(
            ir.Compare("==", ir.Field(own, n, type=type_), ir.Field(other, n, type=type_), type=t.BOOL) for n, type_ in self._compared(cls)
        )
        value: ir.Expr = tests[0] if len(tests) == 1 else ir.BoolOp("and", tests, type=t.BOOL) if tests else ir.Const(True, type=t.BOOL)
        return ir.Function("__eq__", (ir.Param("other", t.Class(cls.name)),), t.BOOL, (ir.Return(value),))

    def _generated_lt(self, cls: ClassInfo) -> ir.Function:
        def fields(owner: str) -> ir.Expr:
            obj = ir.Name(owner, type=t.Class(cls.name))
            items = tuple(ir.Field(obj, n, type=type_) for n, type_ in self._compared(cls))
            if len(items) == 1 and isinstance(items[0].type, t.Int | t.Float | t.Str):
                return items[0]
            return ir.TupleLit(items, type=t.Tuple(tuple(i.type for i in items)))

        test = ir.Compare("<", fields("self"), fields("other"), type=t.BOOL)
        return ir.Function("__lt__", (ir.Param("other", t.Class(cls.name)),), t.BOOL, (ir.Return(test),))

    def _generated_repr(self, cls: ClassInfo) -> ir.Function:
        own = ir.Name("self", type=t.Class(cls.name))
        parts: list[ir.Const | ir.Formatted] = [ir.Const(f"{cls.name}(", type=t.STR)]
        shown = [(n, type_) for n, type_ in self._data(cls) if not self._says(cls, n, lambda c: c.unshown)]
        for i, (n, type_) in enumerate(shown):
            parts.append(ir.Const(f"{', ' if i else ''}{n}=", type=t.STR))
            parts.append(ir.Formatted(ir.Field(own, n, type=type_), conversion="r", type=t.STR))
        parts.append(ir.Const(")", type=t.STR))
        return ir.Function("__repr__", (), t.STR, (ir.Return(self.interp(parts)),))

    def class_constant(self, cls: ClassInfo, name: str) -> ir.Expr:
        """A variable of the class body, kept as a constant of the module."""
        outer = self.scope
        self.scope = self.module
        e = self.expr(cls.constants[name])
        self.scope = outer
        if isinstance(e, ir.Const):
            return e
        full = f"{cls.name}_{name}"
        if t.has_never(e.type):
            self.provisional = True
            e = self.retype(e, default_never(e.type)) if self.final else e
        self.constants_used[full] = ir.Declare(full, e.type, e, mutable=False)
        return ir.Name(full, type=e.type)


def _trailing_defaults(params: list[ir.Param]) -> tuple[ir.Param, ...]:
    """Parameters with defaults come last in all languages; calls are complete, so the others can do without."""
    last = max((i for i, p in enumerate(params) if p.default is None), default=-1)
    return tuple(dataclasses.replace(p, default=None) if i < last else p for i, p in enumerate(params))


def _all_scopes(scope: Scope) -> list[Scope]:
    out, stack = [], [scope]
    while stack:
        current = stack.pop()
        out.append(current)
        stack.extend(reversed(current.children))
    return out


def _is_abstract(body: list[ast.stmt]) -> bool:
    return all(isinstance(s, ast.Pass) or (isinstance(s, ast.Expr) and isinstance(s.value, ast.Constant)) for s in body)


def _raises_only(body: ir.Body) -> bool:
    return bool(body) and isinstance(body[-1], ir.ExprStmt) and isinstance(body[-1].value, ir.Unsupported)


def _first_line(var: Variable) -> tuple[int, int]:
    return min(((getattr(n, "lineno", 0), getattr(n, "col_offset", 0)) for n in scopes.stores(var) or var.nodes), default=(0, 0))


def _confining_loop(var: Variable, function: ast.AST) -> ast.For | None:
    """The for loop whose target is the only store of ``var`` and which holds all its uses; one that assigns it in its body has no own."""
    stored = scopes.stores(var)
    if var.captured or var.maybe_unbound or len(stored) != 1 or not isinstance(stored[0], ast.Name):
        return None
    for loop in trees.walk(function):
        if isinstance(loop, ast.For) and any(n is stored[0] for n in trees.walk(loop.target)):
            inside = {id(n) for part in (loop.target, *loop.body) for n in trees.walk(part)}
            return loop if all(id(n) in inside for n in var.nodes) and not getattr(loop, "assigns", False) else None
    return None


def _overlap(a: ast.For | None, b: ast.For) -> bool:
    """One loop lies in the other (or ``a`` is no loop: its variable is known everywhere)."""
    return a is None or any(n is b for n in trees.walk(a)) or any(n is a for n in trees.walk(b))


def _one_type(a: t.Type, b: t.Type) -> bool:
    """Two live ranges may share a variable: same type, up to unknown parts and the size of ints."""
    if isinstance(a, t.Never) or isinstance(b, t.Never):
        return True
    x, y = fill(a, b), fill(b, a)
    return x == y or (isinstance(x, t.Int) and isinstance(y, t.Int))


def _generated_methods(cls: ClassInfo) -> set[str]:
    """The methods for equality and text that a data class has without saying them."""
    return {"__eq__", "__repr__"} - cls.methods.keys() if cls.generated is not None else set()


def _is_classvar(node: ast.expr | None) -> bool:
    return isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name) and node.value.id == "ClassVar"


def _field_default(node: ast.expr | None) -> ast.expr | None:
    """The default of a dataclass field: ``field(default_factory=list)`` is an empty list."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "field":
        for k in node.keywords:
            if k.arg == "default":
                return k.value
            if k.arg == "default_factory":
                return ast.copy_location(ast.Call(k.value, [], []), node)
        return None
    return node


def reduced_at_once(code: str, copies: tuple[Copies, ...] = ()) -> frozenset[int]:
    """The sums and products of which nothing but a remainder, or bits by a mask, is taken."""
    tree = ast.parse(code)
    expand(tree)
    specialise(tree, copies)
    found: set[int] = set()
    for node in trees.walk(tree):
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod | ast.BitAnd):
            stack = [node.left]
            while stack:
                part = stack.pop()
                if isinstance(part, ast.BinOp) and isinstance(part.op, ast.Add | ast.Sub | ast.Mult):
                    found.add(nid(part))
                    stack += [part.left, part.right]
    return frozenset(found)
