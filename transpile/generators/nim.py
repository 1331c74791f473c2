"""IR to Nim (1.6): values for containers and texts, ``var`` for what a function changes, ``ref object`` for classes."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import ClassVar

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import POSTFIX, Code, Generated, Line, Pass, PatternLambda, Raw, element_type
from dragoman.transpile.generators.members import lineage, owner_below
from dragoman.transpile.generators.nim_facts import by_reference, called, changing, reference_places
from dragoman.transpile.generators.nim_values import LITERAL, ZERO, Values
from dragoman.transpile.modules import bases_first
from dragoman.transpile.passes import effects, parallel
from dragoman.transpile.passes.aliases import changed_in_place, coerced_parts, lost_aliases, stale_copies, stored_arguments
from dragoman.transpile.passes.chars import narrow_chars
from dragoman.transpile.passes.comprehensions import hoist_blocks, lower_comprehensions
from dragoman.transpile.passes.conditions import hoist_in_lambdas, unfold_conditions, unfold_selects
from dragoman.transpile.passes.declare import zero
from dragoman.transpile.passes.effects import assigned, mutated, root
from dragoman.transpile.passes.formatting import lower_format
from dragoman.transpile.passes.lowering import lower_try_else
from dragoman.transpile.passes.magnitudes import Magnitudes
from dragoman.transpile.passes.parameters import SUFFIX, split_parameters
from dragoman.transpile.passes.paths import expand_paths
from dragoman.transpile.passes.reachability import prune_unreachable, raise_statements
from dragoman.transpile.passes.reached import given_back, lost_changes
from dragoman.transpile.passes.representation import lower_frozen_text
from dragoman.transpile.passes.results import name_results
from dragoman.transpile.passes.resumable import lazy_closures
from dragoman.transpile.passes.second_names import merge_names, second_names
from dragoman.transpile.passes.texts import shown_objects
from dragoman.transpile.passes.widths import widen_ints
from dragoman.transpile.passes.wraps import CLIKE, tighten_unshared

#: Special methods that are operators in Nim, or have a name of their own there.
METHODS = {
    "__str__": "`$`",
    "__eq__": "`==`",
    "__lt__": "`<`",
    "__le__": "`<=`",
    "__add__": "`+`",
    "__sub__": "`-`",
    "__mul__": "`*`",
    "__gt__": "isGreater",
    "__ge__": "isAtLeast",
    "__len__": "len",
    "__contains__": "contains",
    "__getitem__": "getItem",
    "__setitem__": "setItem",
    "__repr__": "repr",
    "__hash__": "hash",
    "__call__": "call",
    "__iter__": "iterator",
    "__next__": "next",
}


#: A text with values in it.
FORMATTED = re.compile(r'&"(?:\\.|[^"\\])*\{')
#: Operations whose first operand a loop goes through as it is.
GONE_THROUGH = frozenset({"iter.enumerate", "dict.items", "dict.keys", "dict.values", "iter.of"})
#: What is taken of the library for texts beyond ASCII.
RUNES = ("Rune", "runeLen", "toRunes", "isAlpha", "isWhiteSpace", "`$`", "`==`")
#: What is an iterator in a loop, which has no places.
ITERATOR = re.compile(r"^count(up|down)\(| \.\.< |\.(split|rsplit|splitWhitespace|keys|values)(\([^()]*\))?$")


def loops_for_comprehensions(module: ir.Module) -> ir.Module:
    """Loops where ``collect`` around one loop would not read well, or gives another kind of table."""

    def wanted(comp: ir.Comp) -> bool:
        heavy = (
            any(isinstance(n, ir.Assigned | ir.Comp | ir.Block | ir.Lambda) for n in ir.walk(comp.elem))
            or len(list(ir.walk(comp.elem))) > 24
        )
        clause = comp.clauses[0]
        nested = isinstance(clause.target, ir.TupleLit) and (
            any(isinstance(i, ir.TupleLit) for i in clause.target.items) or not isinstance(element_type(clause.iterable.type), t.Tuple)
        )
        return comp.kind == "dict" or len(comp.clauses) > 1 or heavy or nested or isinstance(comp.elem, ir.IfExp)

    return lower_comprehensions(module, wanted)


#: Plain access and plain division where the values at hand allow it.
drop_needless_checks = tighten_unshared(CLIKE)


class Nim(Values):
    ID = "nim"
    NAMING = "camel"
    STATIC_TYPES = True
    MAIN_FILE = "main.nim"
    PASSES: ClassVar[tuple[Pass, ...]] = (
        shown_objects,
        drop_needless_checks,
        widen_ints,
        lower_try_else,
        lazy_closures,
        lower_format,
        lower_frozen_text,
        loops_for_comprehensions,
        narrow_chars,
        unfold_selects,
        unfold_conditions,
        hoist_in_lambdas,
        hoist_blocks,
        merge_names,
        expand_paths(changed_in_place),
        raise_statements,
        prune_unreachable,
        split_parameters,
        name_results,
    )

    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        self.functions: dict[str, ir.Function] = {}
        #: The parameters of functions of which their results may hold parts.
        self.parts_given_back: dict[str, set[int]] | None = None
        #: Variables of the current function that change.
        self.variables: frozenset[str] = frozenset()
        #: The function whose last statement's value is its result, by the identity of its body.
        self.last: ir.Stmt | None = None
        self.given_back_name = ""

    # --- the file -----------------------------------------------------------------------------------------------------

    def written(self, module: ir.Module) -> Generated:
        methods = [f for c in module.classes for f in (*c.methods, *c.static_methods)]
        nested = [n for m in (self.candidate, module) if m is not None for n in ir.walk(m, ir.Function) if isinstance(n, ir.Function)]
        self.functions = {f.name: f for f in (*nested, *methods, *(self.candidate.functions if self.candidate else ()), *module.functions)}
        return super().written(module)

    def prologue(self, code: Sequence[str]) -> list[Line]:
        code = [text for text in code if not text.lstrip().startswith(self.COMMENT)]
        modules = sorted({line.text for line in super().prologue(code)} | ({"strformat"} if any(map(FORMATTED.search, code)) else set()))
        # Whole, it has other procedures by the names of those for ASCII.
        runes = [Line(f"from std/unicode import {', '.join(RUNES)}")] if "unicode" in modules else []
        modules = [m for m in modules if m != "unicode"]
        if not modules:
            return runes
        return [Line(f"import std/{modules[0]}" if len(modules) == 1 else f"import std/[{', '.join(modules)}]"), *runes]

    def arrange(self, prologue: list[Line], helpers: list[Line], body: list[Line]) -> Iterator[Line]:
        yield from super().arrange(prologue, helpers, body)
        if any(line.text == "proc main() =" for line in body):
            yield Line("")
            yield Line("main()")

    def program(self, candidate: str, driver: Generated) -> tuple[dict[str, str], str]:
        """One file; the driver leaves out the helpers that the candidate has."""
        own = {
            n for n in driver.helpers if re.search(rf"(?m)^{re.escape(self.target.helpers[n].code.strip().splitlines()[1])}$", candidate)
        }
        lines = [line.text for line in driver.lines if not any(rule.partition("@")[2] in own for rule in line.rules)]
        text = re.sub(r"\bmain\(\)", "runTests()", "\n".join(lines))
        candidate = re.sub(r"(?m)^main\(\)$", "", candidate)
        return {"main.nim": f"{candidate}\n{text}\n"}, "main.nim"

    def choose_names(self, module: ir.Module) -> dict[str, str]:
        """Names that differ in more than their case and underscores, which Nim does not tell apart."""
        functions = {f.name for f in module.functions} | {
            n.function.name for n in ir.walk(module, ir.FunctionDef) if isinstance(n, ir.FunctionDef)
        }
        functions |= {
            n.name for n in ir.walk(module, ir.Param, ir.Declare) if isinstance(n, ir.Param | ir.Declare) and isinstance(n.type, t.Func)
        }
        reserved = set(map(normal, self.target.options["reserved"]))
        routines = set(map(normal, self.target.options["reserved_functions"]))
        public = {f.name for c in module.classes for f in c.fields} | functions
        taken: set[str] = set()
        out: dict[str, str] = {"self": "self"}
        for id_, name in super().choose_names(module).items():
            wanted = name if name.startswith("`") else re.sub(r"_+([a-zA-Z0-9]?)", lambda m: m[1].upper(), name.strip("_")) or "unused"
            if name == "_":
                out[id_] = "_"
                continue
            if wanted[0].isdigit():
                wanted = f"n{wanted}"
            if id_.endswith(SUFFIX) and id_.removesuffix(SUFFIX) in out:
                out[id_] = out[id_.removesuffix(SUFFIX)]
                continue
            if id_ == "self":
                continue
            helpers = self.target.helpers if id_ in public else self.avoided
            avoided = reserved | set(map(normal, helpers)) | (routines if id_ in functions else set())
            stem, suffix = wanted, "Impl" if id_ in functions else "Value"
            if normal(wanted) in avoided:
                wanted = stem = f"{stem}{suffix}"
            number = 2
            while normal(wanted) in taken or normal(wanted) in avoided:
                wanted, number = f"{stem}{number}", number + 1
            taken.add(normal(wanted))
            out[id_] = wanted
        return out

    def convention(self, name: str) -> str:
        """Names with double underscores are another language's: ``__str__`` is ``$``."""
        if name in METHODS:
            return METHODS[name]
        if name.startswith("__") and name.endswith("__") and len(name) > 4:
            return super().convention(name.strip("_"))
        return super().convention(name.lstrip("_") or name)

    def fresh(self, stem: str) -> str:
        taken = set(map(normal, (*self.names, *self.names.values(), *self.target.helpers)))
        name = next(n for n in (stem, *(f"{stem}{k}" for k in range(2, 999))) if normal(n) not in taken)
        self.names[name] = name
        return name

    def write_module(self, module: ir.Module) -> None:
        for cls in bases_first(module.classes):
            if not cls.external:
                self.guarded(cls.name, partial(self.declare_class, cls), partial(self.unsupported_class, cls), cls)
        self.declared: set[str] = set()
        super().write_module(module)
        if self.unions and not self.is_driver:
            self.lines = [*self.union_lines(), Line(""), *self.lines]

    def write_class(self, cls: ir.ClassDef) -> None:
        """The constructor and the methods of a class, which is declared already."""
        if cls.name in self.missing:
            return
        if cls.init is not None:
            self.constructor(cls, cls.init)
        for method in cls.methods:
            self.gap()
            self.method(cls, method)
        for method in cls.static_methods:
            self.gap()
            self.announce(method)
            self.enter(method)
            self.routine(
                f"proc {self.name(method.name)}(_: typedesc[{self.name(cls.name)}]{', ' if method.params else ''}{self.params(method.params)}){self.returns(method.result)} =",
                method,
            )

    def write_function(self, function: ir.Function) -> None:
        self.declared.add(function.name)
        self.announce(function)
        super().write_function(function)

    def announce(self, function: ir.Function) -> None:
        """Declares the functions, methods and constructors that are written later and mentioned in this one."""
        before = len(self.lines)
        for key, head in self.heads(function):
            if key in self.declared:
                continue
            try:
                self.line(head().removesuffix(" ="))
            except UnsupportedError:
                continue
            self.declared.add(key)
        if len(self.lines) > before:
            self.gap()

    def heads(self, function: ir.Function) -> Iterator[tuple[str, Callable[[], str]]]:
        """What a function calls: its key among what is declared, and its first line."""
        names = called(function)
        for other in self.module.functions:
            if other.name in names and other.name != function.name and not other.external:
                yield other.name, partial(self.signature, other)
        made = {n.cls for n in ir.walk(function, ir.New) if isinstance(n, ir.New)}
        for cls in self.module.classes:
            if cls.init is not None and cls.name in made and cls.name not in self.missing and not cls.external:
                yield f"{cls.name}.__init__", partial(self.constructor_head, cls, cls.init)
            for method in cls.methods:
                if method.name in names and cls.name not in self.missing and not cls.external:
                    yield f"{cls.name}.{method.name}", partial(self.method_head, cls, method)

    def write_main(self, body: ir.Body) -> None:
        main = ir.Function("main", (), t.NONE, body)
        self.enter(main)
        self.line("proc main() =")
        self.block(body)

    # --- functions ----------------------------------------------------------------------------------------------------

    def enter(self, function: ir.Function) -> None:
        """What is to be known of a function before it is written.

        Raises:
            UnsupportedError: a container that is kept in two places is changed in one of them.
        """
        self.check_aliases(function)
        self.sizes, self.variables = Magnitudes(function), changing(function, self.functions)

    def check_aliases(self, function: ir.Function) -> None:
        """Refuses what values that are copied can't say."""
        for name, span in (*lost_aliases(function), *coerced_parts(function), *stored_arguments(self.module, function.body)):
            raise UnsupportedError("alias", f"{name} is kept in two places and changed in one of them", span)
        for name, span in stale_copies(function):
            raise UnsupportedError("alias", f"{name} is looked at after what it stands for was changed in its place", span)
        places = reference_places(self.functions)
        if self.parts_given_back is None:
            self.parts_given_back = given_back(self.functions.values())
        for name, span in lost_changes(function, self.parts_given_back, places):
            raise UnsupportedError("alias", f"what {name} holds is changed in a copy of it", span)
        for name, span in second_names(function, places):
            raise UnsupportedError("alias", f"{name} is a second name of what is changed under another one", span)
        borrowed = {p.name for p in function.params if by_reference(p)}
        for node in ir.walk(function):
            if isinstance(node, ir.FunctionDef | ir.Lambda):
                inner = node.function if isinstance(node, ir.FunctionDef) else node
                names = {n.id for n in ir.walk(inner) if isinstance(n, ir.Name)} - {p.name for p in inner.params}
                if names & borrowed:
                    raise UnsupportedError(
                        "closure", f"a closure can't hold {min(names & borrowed)}, which belongs to the caller", node.span
                    )

    def signature(self, function: ir.Function) -> str:
        return f"proc {self.name(function.name)}({self.params(function.params)}){self.returns(function.result)} ="

    def param(self, param: ir.Param) -> str:
        return f"{self.name(param.name)}: {'var ' if by_reference(param) else ''}{self.type_name(param.type)}"

    def function_def(self, function: ir.Function) -> None:
        if function.is_generator:
            raise UnsupportedError("generator", f"the generator {function.name} may not end and has no readable step", function.span)
        self.enter(function)
        self.routine(self.signature(function), function)

    def write_doc(self, doc: str) -> None:
        for text in doc.strip().splitlines():
            self.line(f"## {text.strip()}".rstrip())

    def routine(self, head: str, function: ir.Function, first: Sequence[str] = ()) -> None:
        """A function: its head, what it says of itself, its statements."""
        self.line(head)
        self.depth += 1
        if function.doc:
            self.write_doc(function.doc)
        for text in first:
            self.line(text)
        for p in function.params:
            if p.name in self.variables and not by_reference(p):
                self.line(f"var {self.name(p.name)} = {self.name(p.name)}")
            elif by_reference(p) and p.name in assigned(function.body):
                raise UnsupportedError("rebound-parameter", f"{p.name} is changed in place and then assigned anew", p.span or function.span)
        self.depth -= 1
        outer, self.last, self.given_back_name = (self.last, self.given_back_name), self.final(function), ""
        body, names = function.body, self.names
        if (named := self.natural_result(function)) is not None:
            self.given_back_name, self.names = named, {**names, named: "result"}
            body = body[:-1]
        try:
            self.block(body)
        finally:
            self.last, self.given_back_name = outer
            self.names = {**self.names, **names}

    @staticmethod
    def final(function: ir.Function) -> ir.Stmt | None:
        """The statement whose value is the function's, without ``return``."""
        return function.body[-1] if function.body and isinstance(function.body[-1], ir.Return) else None

    def natural_result(self, function: ir.Function) -> str | None:
        """The variable that is made at the top of a function and given back at its end: ``result``."""
        if len(function.body) < 3 or isinstance(function.result, t.NoneT):
            return None
        match function.body[-1]:
            case ir.Return(value=ir.Name(id=name, type=type_)) if type_ == function.result:
                pass
            case _:
                return None
        declared = [n for n in ir.walk(function) if isinstance(n, ir.Declare | ir.Param) and n.name == name]
        top = [
            s for s in function.body if isinstance(s, ir.Declare) and s.name == name and s.type == function.result and s.value is not None
        ]
        returns = [n for n in ir.walk(function) if isinstance(n, ir.Return)]
        closures = [
            n
            for n in ir.walk(function)
            if isinstance(n, ir.Lambda | ir.FunctionDef) and any(isinstance(x, ir.Name) and x.id == name for x in ir.walk(n))
        ]
        loops = [n for n in ir.walk(function) if isinstance(n, ir.ForRange | ir.ForEach | ir.Unpack | ir.Handler) and name in _bound(n)]
        tries = any(isinstance(n, ir.Try | ir.Assigned) for n in ir.walk(function))
        collected = any(
            isinstance(n, ir.Comp) and any(isinstance(x, ir.Name) and x.id == name for x in ir.walk(n)) for n in ir.walk(function)
        )
        good = len(declared) == 1 and len(top) == 1 and len(returns) == 1 and not closures and not loops and not tries and not collected
        return name if good and name in self.variables else None

    def block(self, body: ir.Body) -> None:
        before = len(self.lines)
        self.depth += 1
        later = [s.function for s in body if isinstance(s, ir.FunctionDef)]
        forward: set[str] = set()
        for statement in body:
            if isinstance(statement, ir.FunctionDef):
                later = later[1:]
                for function in later:
                    if function.name in called(statement) and function.name not in forward:
                        forward.add(function.name)
                        self.line(self.signature(function).removesuffix(" ="))
            self.stmt(statement)
        if not any(line.text.strip() and not line.text.lstrip().startswith("#") for line in self.lines[before:]):
            self.line("discard")
        self.depth -= 1

    def stmt_FunctionDef(self, node: ir.FunctionDef) -> None:
        function = node.function
        if function.is_generator:
            raise UnsupportedError("generator", f"the generator {function.name} may not end and has no readable step", function.span)
        self.routine(self.signature(function), function)

    def call_arguments(self, name: str, args: Sequence[ir.Expr]) -> str:
        function = self.functions.get(name)
        params: Sequence[ir.Param] = function.params if function is not None else ()
        return ", ".join(self.lvalue(a) if i < len(params) and by_reference(params[i]) else self.expr(a) for i, a in enumerate(args))

    def lvalue(self, node: ir.Expr) -> str:
        """Something that a function can change where it is."""
        if isinstance(node, ir.Name | ir.Index | ir.Lookup | ir.Field) and root(node) is not None:
            return self.expr(node)
        if not self._hoisting:
            raise UnsupportedError("place", "a value without a place would be changed here", node.span)
        name = self.fresh("value")
        self.line(f"var {name} = {self.expr(node)}")
        return name

    def expr_Call(self, node: ir.Call) -> Code:
        if "." in node.func:
            cls, _, name = node.func.rpartition(".")
            return Code(f"{self.name(cls)}.{self.name(name)}({self.call_arguments(name, node.args)})", POSTFIX)
        return Code(f"{self.name(node.func)}({self.call_arguments(node.func, node.args)})", POSTFIX)

    def expr_MethodCall(self, node: ir.MethodCall) -> Code:
        name = self.name(node.method)
        arguments = self.call_arguments(node.method, node.args)
        if isinstance(node.obj, ir.Name) and node.obj.id == "super":
            base = self.base_of_super(node)
            call = "procCall " if base in self.dynamic_in(node.method) else ""
            return Code(f"{call}{self.name(base)}(self).{name}({arguments})", 0 if call else POSTFIX)
        owner = self.asked_of(node)
        if name == "`$`":
            return Code(f"${owner}", self.operators.prefix["$"])
        if name.startswith("`"):
            op = name.strip("`")
            rank = self.operators.infix[op]
            return Code(f"{self.enclose(Code(owner, POSTFIX), rank)} {op} {self.expr(node.args[0], rank + 1)}", rank)
        return Code(f"{owner}.{name}({arguments})", POSTFIX)

    def base_of_super(self, node: ir.MethodCall) -> str:
        for cls in lineage(self.current_class.base if self.current_class else None, self.classes):
            if any(m.name == node.method for m in cls.methods):
                return cls.name
        raise UnsupportedError("super", f"no base class has {node.method}", node.span)

    def dynamic_in(self, method: str) -> frozenset[str]:
        """The classes in which a method is chosen when it is called, since a class below or above has one of that name."""
        have = [c for c in self.module.classes if any(m.name == method for m in c.methods)]
        related = (
            c for c in have if any(o is not c and (o in lineage(c.name, self.classes) or c in lineage(o.name, self.classes)) for o in have)
        )
        return frozenset(c.name for c in related)

    def expr_Field(self, node: ir.Field) -> Code:
        return Code(f"{self.asked_of(node)}.{self.name(node.name)}", POSTFIX)

    def asked_of(self, node: ir.MethodCall | ir.Field) -> str:
        """The object of a member: where only a derived class has it, as one of that."""
        owner, text = owner_below(node, self.module), self.expr(node.obj, POSTFIX)
        return text if owner is None else f"{self.name(owner.name)}({text})"

    def expr_Lambda(self, node: ir.Lambda) -> Code:
        if isinstance(node, PatternLambda):
            raise UnsupportedError("pattern", "a pattern of a closure has no form in Nim", node.span)
        if effects.mutated([node.body]) & {p.name for p in node.params if not isinstance(p.type, t.Class)}:
            raise UnsupportedError("closure", "a closure that changes its argument has no form in Nim here", node.span)
        params = ", ".join(f"{self.name(p.name)}: {self.type_name(p.type)}" for p in node.params)
        hoisting, self._hoisting = self._hoisting, False
        outer, self.inside_it = self.inside_it, False
        try:
            if isinstance(node.body, ir.Block):
                body = (*node.body.stmts, ir.Return(node.body.value))
                return Code(f"proc ({params}){self.returns(node.body.type)} =\n" + "\n".join(self.lines_within(body)), 0)
            inner = self.expr(node.body, 1 if isinstance(node.body, ir.Lambda) else 0)
            return Code(f"proc ({params}){self.returns(node.body.type)} = {inner}", 0)
        finally:
            self._hoisting, self.inside_it = hoisting, outer

    def expr_CallValue(self, node: ir.CallValue) -> Code:
        return Code(f"{self.expr(node.func, POSTFIX)}({self.arguments(node.args)})", POSTFIX)

    def expr_Block(self, node: ir.Block) -> Code:
        """Statements in the middle of an expression."""
        raise UnsupportedError("block", "statements stand in the middle of an expression", node.span)

    def expr_Assigned(self, node: ir.Assigned) -> Code:
        return Code(f"({self.name(node.name)} = {self.expr(node.value)}; {self.name(node.name)})")

    # --- classes ------------------------------------------------------------------------------------------------------

    current_class: ir.ClassDef | None = None

    def declare_class(self, cls: ir.ClassDef) -> None:
        """The type of a class's objects."""
        derived = any(c.base == cls.name for c in self.module.classes)
        base = self.native(cls.base) if cls.base else "RootObj" if derived else ""
        inherited = {f.name for c in lineage(cls.base, self.classes) for f in c.fields}
        own = [f for f in cls.fields if f.name not in inherited]
        if not self.lines or self.lines[-1].text == "":
            self.line("type")
        self.depth += 1
        self.line(f"{self.name(cls.name)} = ref object{f' of {base}' if base else ''}")
        self.depth += 1
        if cls.doc:
            self.write_doc(cls.doc)
        for field in own:
            self.line(f"{self.name(field.name)}: {self.type_name(field.type)}")
        self.depth -= 2

    def constructor(self, cls: ir.ClassDef, init: ir.Function) -> None:
        """``newPoint``, and ``init`` where a derived class calls the constructor."""
        self.current_class = cls
        self.declared.add(f"{cls.name}.__init__")
        self.announce(init)
        self.enter(init)
        name, head = self.name(cls.name), self.constructor_head(cls, init)
        fields = [s for s in init.body if _sets_field(s)]
        called_above = any(
            base_call(s) is not None for c in self.module.classes if cls in lineage(c.base, self.classes) and c.init for s in c.init.body
        )
        plain = len(fields) == len(init.body) and not called_above and len({s.target.name for s in fields}) == len(fields)  # type: ignore[attr-defined]
        changed = {p.name for p in init.params} & self.variables
        if plain and not changed:
            self.line(head)
            shown = [f"{self.name(s.target.name)}: {self.expr(s.value)}" for s in fields]  # type: ignore[attr-defined]
            self.line(f"{self.INDENT}{self.wrapped_items(f'{name}(', shown, ')')}")
            return
        if called_above:
            between = ", " if init.params else ""
            self.routine(f"proc init(self: {name}{between}{self.params(init.params)}) =", dataclasses.replace(init, result=t.NONE))
            self.gap()
            self.line(head)
            self.line(f"{self.INDENT}result = {name}()")
            self.line(f"{self.INDENT}result.init({', '.join(self.name(p.name) for p in init.params)})")
            return
        self.routine(head, dataclasses.replace(init, result=t.NONE), [f"let self = {name}()"])
        self.line(f"{self.INDENT}self")

    def constructor_head(self, cls: ir.ClassDef, init: ir.Function) -> str:
        return f"proc new{self.name(cls.name)}({self.params(init.params)}): {self.name(cls.name)} ="

    def method(self, cls: ir.ClassDef, method: ir.Function) -> None:
        self.current_class = cls
        self.declared.add(f"{cls.name}.{method.name}")
        self.announce(method)
        self.enter(method)
        if method.is_generator:
            raise UnsupportedError("generator", f"the generator {method.name} may not end and has no readable step", method.span)
        self.routine(self.method_head(cls, method), method)

    def method_head(self, cls: ir.ClassDef, method: ir.Function) -> str:
        dynamic = cls.name in self.dynamic_in(method.name)
        first = dynamic and not any(m.name == method.name for c in lineage(cls.base, self.classes) for m in c.methods)
        params = f"self: {self.name(cls.name)}{', ' if method.params else ''}{self.params(method.params)}"
        word, pragma = "method" if dynamic else "proc", " {.base.}" if first else ""
        return f"{word} {self.name(method.name)}({params}){self.returns(method.result)}{pragma} ="

    def expr_New(self, node: ir.New) -> Code:
        cls = self.classes.get(node.cls)
        if cls is None:
            message = self.text(node.args[0]).text if node.args else '""'
            return Code(f"newException({self.native(node.cls)}, {message})", POSTFIX)
        above = next((c for c in lineage(node.cls, self.classes) if c.init is not None), None)
        if above is cls and cls.init is not None:
            return Code(f"new{self.name(node.cls)}({self.call_arguments('', node.args)})", POSTFIX)
        if above is not None:
            raise UnsupportedError("constructor", f"class {node.cls} inherits its constructor", node.span)
        if self.is_exception(node.cls):
            message = f"msg: {self.text(node.args[0]).text}" if node.args else ""
            return Code(f"{self.name(node.cls)}({message})", POSTFIX)
        return Code(f"{self.name(node.cls)}()", POSTFIX)

    # --- statements ---------------------------------------------------------------------------------------------------

    def stmt_Declare(self, node: ir.Declare) -> None:
        name, value = self.name(node.name), node.value
        if isinstance(node.type, t.NoneT) and isinstance(value, ir.Const):
            return
        if node.name == self.given_back_name and value is not None:
            if value != zero(node.type):
                self.line(f"result = {self.expr(value)}")
            return
        if value is None:
            self.line(f"var {name}: {self.type_name(node.type)}")
            return
        changes = node.name in self.variables or (self.depth == 0 and self.changes_global(node.name))
        empty = isinstance(value, LITERAL) and not (value.entries if isinstance(value, ir.DictLit) else value.items)
        if changes and empty and isinstance(node.type, t.List | t.Set | t.Dict) and self.depth > 0:
            self.line(f"var {name}: {self.type_name(node.type)}")
            return
        typed = (
            isinstance(value, ir.Lambda)
            or isinstance(node.type, t.Func)
            or (value.type != node.type)
            or (isinstance(value, ir.Const) and value.value is None)
        )
        self.line(f"{'var' if changes else 'let'} {name}{': ' + self.type_name(node.type) if typed else ''} = {self.expr(value)}")

    def changes_global(self, name: str) -> bool:
        bodies = [f.body for f in self.functions.values() if name not in {p.name for p in f.params}]
        inits = [c.init.body for c in self.module.classes if c.init is not None]
        return any(
            name in (*assigned(body), *mutated(body, reference_places(self.functions))) for body in (*bodies, *inits, self.module.main)
        )

    def stmt_Return(self, node: ir.Return) -> None:
        match node.value:
            case None | ir.Const(value=None, type=t.NoneT()):
                self.line("return")
            case ir.Expr(type=t.NoneT()) as value:
                self.stmt(ir.ExprStmt(value))
                self.line("return")
            case value if node is self.last and not isinstance(value, ir.Lambda):
                self.line(self.expr(value))
            case value:
                self.line(f"return {self.expr(value)}")

    def stmt_ExprStmt(self, node: ir.ExprStmt) -> None:
        match node.value:
            case ir.Const() | ir.Name():
                return
            case ir.Op(concept="io.print", args=(ir.Const(value=""),)):
                self.line('echo ""')
            case ir.MethodCall(obj=ir.Name(id="super"), method="__init__") | ir.Op(concept="super.init"):
                self.base_init(node)
            case value:
                text = self.expr(value)
                raises = isinstance(value, ir.Op) and value.concept == "error.raise"
                void = isinstance(value.type, t.NoneT) or raises or text.startswith(("discard ", "quit("))
                self.line(text if void else f"discard {text}")

    def base_init(self, node: ir.ExprStmt) -> None:
        args = base_call(node) or ()
        cls = self.current_class
        above = next((c for c in lineage(cls.base if cls else None, self.classes) if c.init is not None), None)
        if above is not None:
            self.line(f"{self.name(above.name)}(self).init({', '.join(map(self.expr, args))})")
        elif args and cls is not None and self.is_exception(cls.name):
            self.line(f"self.msg = {self.text(args[0]).text}")

    def stmt_Assign(self, node: ir.Assign) -> None:
        pair = parallel.exchange(node)
        match node:
            case ir.Assign(target=ir.TupleLit(items=(ir.Name() as a, ir.Name() as b)), value=ir.TupleLit(items=(c, d))) if (
                a == d and b == c
            ):
                self.line(f"swap({self.expr(a)}, {self.expr(b)})")
            case _ if pair is not None:
                xs, i, j = pair
                first, second = (self.store(ir.Index(xs, k, type=element_type(xs.type))) for k in (i, j))
                self.line(f"swap({first}, {second})")
            case ir.Assign(target=ir.TupleLit(items=items) as target, value=value):
                if not isinstance(value.type, t.Tuple) or any(isinstance(i, ir.TupleLit) for i in items):
                    self.assign_parts(target, value)
                    return
                self.line(f"({', '.join(map(self.store, items))}) = {self.expr(value)}")
            case _:
                super().stmt_Assign(node)

    def assign_parts(self, target: ir.TupleLit, value: ir.Expr) -> None:
        """Several places from a sequence, or from tuples in tuples."""
        name = self.fresh("parts")
        self.take_whole(name, value, len(target.items))
        for i, item in enumerate(target.items):
            self.stmt(ir.Assign(item, self.nth(ir.Name(name, type=value.type), i)))

    def take_whole(self, name: str, value: ir.Expr, count: int) -> None:
        """A variable for what is to be taken apart."""
        if isinstance(value.type, t.Tuple):
            self.line(f"let {name} = {self.expr(value)}")
        else:
            self.line(f"let {name} = {self.helper('unpackable')}({self.vec(value).text}, {count})")

    def nth(self, whole: ir.Name, i: int) -> ir.Expr:
        type_ = whole.type.items[i] if isinstance(whole.type, t.Tuple) else element_type(whole.type)
        return Raw(Code(f"{self.name(whole.id)}[{i}]", POSTFIX), type=type_)

    def stmt_Unpack(self, node: ir.Unpack) -> None:
        items, value = node.target.items, node.value
        names = {n.id for n in ir.walk(node.target) if isinstance(n, ir.Name)}
        word = "var" if names & self.variables else "let"
        if isinstance(value.type, t.Tuple) and all(isinstance(i, ir.Name) for i in items):
            self.line(f"{word} ({', '.join(map(self.expr, items))}{',' if len(items) == 1 else ''}) = {self.expr(value)}")
            return
        name = self.fresh("parts")
        self.take_whole(name, value, len(items))
        for i, item in enumerate(items):
            part = self.nth(ir.Name(name, type=value.type), i)
            if isinstance(item, ir.Name):
                self.stmt(ir.Declare(item.id, part.type, part, mutable=node.mutable))
            else:
                assert isinstance(item, ir.TupleLit)
                self.stmt(ir.Unpack(item, part, mutable=node.mutable))

    def assignment(self, node: ir.Assign) -> str:
        match node:
            case ir.Assign(target=target, value=ir.Op(concept="str.concat", args=(left, right))) if left == target:
                return (
                    f"{self.store(target)}.add({self.expr(right)})"
                    if not isinstance(left, ir.Lookup)
                    else f"{self.store(target)} &= {self.expr(right)}"
                )
            case ir.Assign(target=target, value=ir.Op(concept="list.concat", args=(left, right))) if left == target and right != left:
                return f"{self.store(target)}.add({self.vec(right).text})"
        return super().assignment(node)

    def compound(self, node: ir.Expr) -> bool:
        left = getattr(node, "left", None)
        return isinstance(node, ir.Arith) and left is not None and self.repeatable(left)

    def increment(self, target: ir.Expr, op: str) -> str:
        return f"{'inc' if op == '+' else 'dec'} {self.store(target)}"

    def store(self, target: ir.Expr) -> str:
        """A place that is assigned."""
        match target:
            case ir.Index(obj=obj, index=index) if isinstance(obj.type, t.List | t.Bytes):
                text = self.rule("store.list", (obj, index, Raw(Code("\0"), type=target.type)), target).text
                return text.removesuffix(" = \0")
            case ir.Lookup(obj=obj, key=key):
                return f"{self.expr(obj, POSTFIX)}[{self.expr(key)}]"
            case ir.Index(obj=obj, index=ir.Const(value=int(value))) if isinstance(obj.type, t.Tuple):
                return f"{self.expr(obj, POSTFIX)}[{value % len(obj.type.items)}]"
            case _:
                return self.expr(target)

    def stmt_Assert(self, node: ir.Assert) -> None:
        message = () if node.message is None else (node.message,)
        error = ir.New("AssertionError", message, type=t.Class("AssertionError"))
        self.line(f"if {self.expr(ir.Not(node.cond, type=t.BOOL))}: raise {self.expr(error)}")

    def stmt_If(self, node: ir.If) -> None:
        word = "if"
        while True:
            self.line(f"{word} {self.expr(node.cond)}:")
            self.block(node.then)
            if len(node.orelse) != 1 or not isinstance(node.orelse[0], ir.If):
                break
            # What the condition needs beforehand can't be put between the branches.
            self._hoisting = False
            try:
                self.expr(node.orelse[0].cond)
            except UnsupportedError:
                self._hoisting = True
                break
            word, node = "elif", node.orelse[0]
        if node.orelse:
            self.line("else:")
            self.block(node.orelse)

    def stmt_While(self, node: ir.While) -> None:
        self.line(f"while {self.expr(node.cond)}:")
        self.block(node.body)

    # --- loops --------------------------------------------------------------------------------------------------------

    def stmt_ForRange(self, node: ir.ForRange) -> None:
        stop = node.stop
        if isinstance(stop, ir.Name) and stop.id in self.variables:
            stop = self.range_stop(node)
        name = self.name(node.var)
        used = any(isinstance(n, ir.Name) and n.id == node.var for s in node.body for n in ir.walk(s))
        self.line(f"for {name if used or node.var_assigned else '_'} in {self.interval(node.start, stop, node.step)}:")
        if node.var_assigned or node.var in self.variables:
            self.inner(f"var {name} = {name}")
        self.block(node.body)

    def interval(self, start: ir.Expr, stop: ir.Expr, step: ir.Expr) -> str:
        """What a counting loop goes through."""
        rank = self.operators.infix["..<"] + 1
        one = ir.Const(1, type=t.INT)
        match step:
            case ir.Const(value=1):
                return f"{self.expr(start, rank)} ..< {self.expr(stop, rank)}"
            case ir.Const(value=int(value)) if value > 0:
                return f"countup({self.expr(start)}, {self.expr(moved(stop, '-', one))}, {value})"
            case ir.Const(value=int(value)) if value < 0:
                by = "" if value == -1 else f", {-value}"
                return f"countdown({self.expr(start)}, {self.expr(moved(stop, '+', one))}{by})"
            case _:
                return f"{self.helper('progression')}({self.expr(start)}, {self.expr(stop)}, {self.expr(step)})"

    def inner(self, text: str) -> None:
        self.depth += 1
        self.line(text)
        self.depth -= 1

    def stmt_ForEach(self, node: ir.ForEach) -> None:
        source = node.iterable.args[0] if isinstance(node.iterable, ir.Op) and node.iterable.concept in GONE_THROUGH else node.iterable
        touched = isinstance(source, ir.Name | ir.Field | ir.Index | ir.Lookup) and root(source) in (
            mutated(node.body, reference_places(self.functions))
            | assigned(node.body)
            | (frozenset({root(source)}) if self.acts_on(source, node.body) else frozenset())
        )
        if touched and isinstance(source.type, t.List) and self.live(node, source):
            return
        head, first = self.loop_head(node.target, node.iterable, copied=touched)
        self.line(head)
        for text in first:
            self.inner(text)
        for name in sorted(_bound(node) & self.variables):
            if not any(re.match(rf"(let|var) {re.escape(self.name(name))} ", text) for text in first):
                self.inner(f"var {self.name(name)} = {self.name(name)}")
        self.block(node.body)

    @staticmethod
    def acts_on(source: ir.Expr, body: ir.Body) -> bool:
        """May calls in a loop change the field that it goes through?"""
        return isinstance(source, ir.Field) and any(isinstance(n, ir.Call | ir.MethodCall | ir.CallValue) for s in body for n in ir.walk(s))

    def live(self, node: ir.ForEach, xs: ir.Expr) -> bool:
        """A loop that sees how its list changes; not where it only changes what a copy would not show."""
        place = self.fresh("place")
        self.line(f"var {place} = 0")
        self.line(f"while {place} < {self.expr(xs, POSTFIX)}.len:")
        self.depth += 1
        item: ir.Expr = Raw(Code(f"{self.expr(xs, POSTFIX)}[{place}]", POSTFIX), type=element_type(xs.type))
        target: ir.Expr = node.target
        if isinstance(node.iterable, ir.Op) and node.iterable.concept == "iter.enumerate":
            assert isinstance(target, ir.TupleLit)
            start = node.iterable.args[1]
            count = place if start == ZERO else f"{place} + {self.expr(start, 100)}"
            index, target = target.items
            assert isinstance(index, ir.Name)
            self.stmt(ir.Declare(index.id, t.INT, Raw(Code(count), type=t.INT)))
        if isinstance(target, ir.Name):
            self.stmt(ir.Declare(target.id, item.type, item))
        else:
            assert isinstance(target, ir.TupleLit)
            self.stmt(ir.Unpack(target, item))
        self.line(f"inc {place}")
        self.depth -= 1
        self.block(node.body)
        return True

    def loop_head(self, target: ir.Expr, iterable: ir.Expr, copied: bool = False, texts: bool = False) -> tuple[str, list[str]]:
        """``for … in …:`` and what the loop's body begins with."""
        keep: Callable[[str], str] = (lambda text: f"toSeq({text})") if copied else (lambda text: text)
        match iterable, target:
            case ir.Op(concept="iter.enumerate", args=(xs, start)), ir.TupleLit(items=(ir.Name() as index, item)):
                source, elem = self.iterated(xs, texts and isinstance(item.type, t.Str))
                shown, first = self.loop_target(item, elem)
                name = self.name(index.id)
                if start != ZERO:
                    place = self.fresh("place")
                    first = [f"let {name} = {place} + {self.expr(start, 100)}", *first]
                    name = place
                pairs = f"toSeq({source})" if ITERATOR.search(source) else keep(source)
                return f"for {name}, {shown} in {pairs}:", first
            case ir.Op(concept="dict.items", args=(d,)), ir.TupleLit(items=(ir.Name() as key, ir.Name() as value)):
                if copied:
                    return f"for ({self.name(key.id)}, {self.name(value.id)}) in toSeq({self.expr(d, POSTFIX)}.pairs):", []
                return f"for {self.name(key.id)}, {self.name(value.id)} in {self.expr(d)}:", []
            case _:
                source, elem = self.iterated(iterable, texts and isinstance(target.type, t.Str))
                shown, first = self.loop_target(target, elem)
                return f"for {shown} in {keep(source)}:", first

    def loop_target(self, target: ir.Expr, elem: t.Type) -> tuple[str, list[str]]:
        """A loop's variables, and what makes them of what the loop meets."""
        if isinstance(target, ir.Name):
            if isinstance(elem, t.Char) and isinstance(target.type, t.Str):
                letter = self.unused("letter")
                return letter, [f"let {self.name(target.id)} = ${letter}"]
            return self.name(target.id), []
        assert isinstance(target, ir.TupleLit)
        if isinstance(elem, t.Tuple) and all(isinstance(i, ir.Name) for i in target.items):
            return f"({', '.join(map(self.expr, target.items))}{',' if len(target.items) == 1 else ''})", []
        row = self.fresh("row")
        lines, self.lines, depth, self.depth = self.lines, [], self.depth, 0
        self.stmt(ir.Unpack(target, ir.Name(row, type=elem)))
        first = [line.text for line in self.lines]
        self.lines, self.depth = lines, depth
        return row, first

    def iterated(self, node: ir.Expr, texts: bool = False) -> tuple[str, t.Type]:
        """What a loop goes through, and the type of what it meets: characters as texts where these are wanted."""
        match node:
            case ir.Op(concept="str.chars", args=(s,)) if isinstance(s.type, t.Str) and self.module.strings == "ascii" and not texts:
                return self.expr(s), t.CHAR
            case ir.Op(concept="iter.of", args=(inner,)) if isinstance(inner.type, t.List):
                return self.expr(inner), element_type(inner.type)
            case ir.Op(concept="dict.keys", args=(d,)):
                return f"{self.expr(d, POSTFIX)}.keys", element_type(node.type)
            case ir.Op(concept="dict.values", args=(d,)):
                return f"{self.expr(d, POSTFIX)}.values", element_type(node.type)
            case ir.Expr(type=t.Dict(key=key)):
                return f"{self.expr(node, POSTFIX)}.keys", key
            case ir.Range(start=start, stop=stop, step=step):
                return self.interval(start, stop, step), t.INT
            case _:
                return self.vec(node).text, element_type(node.type)

    # --- exceptions ---------------------------------------------------------------------------------------------------

    def stmt_Try(self, node: ir.Try) -> None:
        self.line("try:")
        self.block(node.body)
        for handler in apart(node.handlers, may_miss(node.body)):
            classes = list(dict.fromkeys(c for name in handler.types for c in self.caught(name))) or ["CatchableError", "Defect"]
            used = bool(handler.name) and any(isinstance(n, ir.Name) and n.id == handler.name for s in handler.body for n in ir.walk(s))
            single = len(classes) == 1 and used and handler.name is not None
            self.line(f"except {', '.join(classes)}{f' as {self.name(handler.name)}' if single and handler.name else ''}:")
            if used and not single and handler.name:
                self.inner(f"let {self.name(handler.name)} = getCurrentException()")
            self.block(handler.body)
        if node.final:
            self.line("finally:")
            self.block(node.final)

    def stmt_Raise(self, node: ir.Raise) -> None:
        self.line("raise" if node.exception is None else f"raise {self.expr(node.exception)}")


def normal(name: str) -> str:
    """What Nim takes a name for: case and underscores after the first letter do not count."""
    return name[:1] + name[1:].replace("_", "").lower()


def moved(node: ir.Expr, op: str, one: ir.Expr) -> ir.Expr:
    """A bound that a loop excludes, as the last one that it includes."""
    match node:
        case ir.Const(value=int(value)):
            return ir.Const(value + (1 if op == "+" else -1), type=t.INT)
        case ir.Arith(op=other, left=left, right=right) if right == one and other != op and other != "*":
            return left
        case _:
            return ir.Arith("+" if op == "+" else "-", node, one, type=t.INT)


def base_call(statement: ir.Stmt) -> tuple[ir.Expr, ...] | None:
    """The arguments of a call of the base's constructor."""
    match statement:
        case ir.ExprStmt(value=ir.Op(concept="super.init", args=args)):
            return args
        case ir.ExprStmt(value=ir.MethodCall(obj=ir.Name(id="super"), method="__init__", args=args)):
            return args
        case _:
            return None


def apart(handlers: Sequence[ir.Handler], misses: bool) -> Iterator[ir.Handler]:
    """Handlers in an order that keeps a KeyError, which is a ValueError for Nim, from one for the latter."""
    if any({"KeyError", "LookupError", "Exception", "BaseException"} & set(h.types) or not h.types for h in handlers[:1]):
        misses = False
    for i, handler in enumerate(handlers):
        if "ValueError" in handler.types and "KeyError" not in handler.types and misses:
            wide = ("KeyError", "LookupError", "Exception", "BaseException")
            taking = next((h for h in handlers[i + 1 :] if not h.types or set(wide) & set(h.types)), None)
            again: ir.Body = (ir.Raise(),)
            yield ir.Handler(("KeyError",), None, again) if taking is None else dataclasses.replace(taking, types=("KeyError",))
            misses = False
        yield handler


def may_miss(body: ir.Body) -> bool:
    """May a key be missing in what these statements do?"""
    return any(
        isinstance(n, ir.Lookup | ir.Call | ir.CallValue | ir.MethodCall | ir.New)
        or (isinstance(n, ir.Op) and n.concept.startswith(("dict.", "set.")))
        for s in body
        for n in ir.walk(s)
    )


def _sets_field(statement: ir.Stmt) -> bool:
    """Does a statement only give a field of the object a value that needs nothing of the object?"""
    match statement:
        case ir.Assign(target=ir.Field(obj=ir.Name(id="self")), value=value):
            return not any(isinstance(n, ir.Name) and n.id == "self" for n in ir.walk(value))
        case _:
            return False


def _bound(node: ir.Node) -> set[str]:
    """The names that a loop, a pattern or a handler declares."""
    match node:
        case ir.ForRange(var=name):
            return {name}
        case ir.ForEach(target=target) | ir.Unpack(target=target):
            return {n.id for n in ir.walk(target) if isinstance(n, ir.Name)}
        case ir.Handler(name=name):
            return {name or ""}
        case _:
            return set()


GENERATOR = Nim
