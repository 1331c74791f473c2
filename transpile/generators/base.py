"""The generator that all targets share: IR → passes → text, driven by the target's rule table.

A target says as little as it can, and in this order: a row in ``rules/languages/<id>.yaml``, a template in ``TRANSFORMS``, a
method ``expr_<Node>`` or ``stmt_<Node>``, a capability flag that asks for a pass. Everything that has an operand goes through
one door, ``rule()``: it picks the alternative whose conditions hold, renders the operands with the parentheses that their
places need, notes which rule fired and which helpers it uses.
"""

from __future__ import annotations

import dataclasses
import math
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache, cached_property, lru_cache
from typing import Any, ClassVar, Literal, Self, TypeGuard

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.depth import with_room
from dragoman.transpile.errors import Diagnostic, UnsupportedError
from dragoman.transpile.frozen import dataclass
from dragoman.transpile.generators import templates
from dragoman.transpile.generators.exceptions import own_error_fields
from dragoman.transpile.generators.operands import may_raise
from dragoman.transpile.generators.patterns import kind, matches
from dragoman.transpile.generators.templates import ATOM, POSTFIX, Operators, Slot, Template
from dragoman.transpile.generators.unions import refuse_alike, sequences_told
from dragoman.transpile.modules import bases_first, defined_names, identifiers, mentioned, needing_definitions
from dragoman.transpile.passes.arithmetic_errors import tell_arithmetic_errors
from dragoman.transpile.passes.deep_copies import is_plain
from dragoman.transpile.passes.definitions import Made, define
from dragoman.transpile.passes.drawn import draw_one
from dragoman.transpile.passes.effects import acts, acts_itself
from dragoman.transpile.passes.entry import merge_main
from dragoman.transpile.passes.fresh_arguments import give_fresh_arguments
from dragoman.transpile.passes.guards import is_calm
from dragoman.transpile.passes.infinite import hold_as_floats
from dragoman.transpile.passes.lazy import unmade
from dragoman.transpile.passes.messages import tells
from dragoman.transpile.passes.mixed import ALL, compare_mixed
from dragoman.transpile.passes.order import values_before_places
from dragoman.transpile.passes.parameters import SUFFIX
from dragoman.transpile.passes.texts import one_text

__all__ = ["ATOM", "POSTFIX", "Code", "FunctionStatus", "Generated", "Generator", "Line", "Pass", "PatternLambda", "Raw"]


@dataclass(frozen=True, slots=True)
class Code:
    """A rendered expression and how tightly it binds."""

    text: str
    prec: int = ATOM


@dataclass(frozen=True, slots=True)
class Line:
    """One line of output and the ids of the rules that made it."""

    text: str
    rules: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FunctionStatus:
    """What became of one function: ``translated`` or ``stub``."""

    name: str
    target_name: str
    status: Literal["translated", "stub"]


@dataclass(frozen=True, slots=True)
class Generated:
    """A module in the target language."""

    code: str
    lines: tuple[Line, ...]
    rules: tuple[str, ...]
    helpers: tuple[str, ...]
    diagnostics: tuple[Diagnostic, ...]
    functions: tuple[FunctionStatus, ...]
    #: IR name → target name of every identifier.
    names: Mapping[str, str]

    @property
    def complete(self) -> bool:
        return not self.diagnostics


Pass = Callable[[ir.Module], ir.Module]

#: IR node → name of the rule that renders it, its operands in order.
_OPERANDS: dict[type[ir.Node], Callable[[Any], tuple[str, tuple[ir.Expr, ...]]]] = {
    ir.Arith: lambda n: (f"arith.{n.op}", (n.left, n.right)),
    ir.IntDiv: lambda n: (f"intdiv.{n.rounding}", (n.left, n.right)),
    ir.Mod: lambda n: (f"mod.{n.sign}", (n.left, n.right)),
    ir.TrueDiv: lambda n: ("truediv", (n.left, n.right)),
    ir.Pow: lambda n: ("pow", (n.left, n.right)),
    ir.Bits: lambda n: (f"bits.{n.op}", (n.left, n.right)),
    ir.Neg: lambda n: ("neg", (n.operand,)),
    ir.Invert: lambda n: ("invert", (n.operand,)),
    ir.Compare: lambda n: (f"compare.{n.op}", (n.left, n.right)),
    ir.IsNone: lambda n: ("is_not_none" if n.negated else "is_none", (n.operand,)),
    ir.Same: lambda n: ("not_same" if n.negated else "same", (n.left, n.right)),
    ir.Not: lambda n: ("not", (n.operand,)),
    ir.IfExp: lambda n: ("ifexp", (n.cond, n.then, n.orelse)),
    ir.Index: lambda n: (f"index.{kind(n.obj.type)}", (n.obj, n.index)),
    ir.Lookup: lambda n: ("lookup", (n.obj, n.key)),
    ir.Length: lambda n: (f"length.{kind(n.obj.type)}", (n.obj,)),
    ir.Range: lambda n: ("range", (n.start, n.stop, n.step)),
    ir.Op: lambda n: (n.concept, n.args),
}


def looped(module: ir.Module) -> ir.Module:
    """Comprehensions that assign a variable, which has another value for every element, that take more of the iterator that they go
    over, or whose elements are done and give none, as loops: only they say so everywhere."""
    from dragoman.transpile.passes.comprehensions import gives_nothing, hoist_blocks, lower_comprehensions
    from dragoman.transpile.passes.iterators import takes_more

    def acts(comp: ir.Comp) -> bool:
        return ir.holds(comp, ir.Assigned) or gives_nothing(comp.value or comp.elem) or takes_more(comp)

    if not any(isinstance(n, ir.Comp) and acts(n) for n in ir.walk(module, ir.Comp)):
        return module
    return hoist_blocks(lower_comprehensions(module, acts))


@dataclass(frozen=True, slots=True)
class _Sought:
    """A pattern, and words of which every text that it finds has one (``told``: which is all that it asks); a set finds them sooner."""

    pattern: re.Pattern[str]
    words: frozenset[str] | None = None
    told: bool = False

    def within(self, text: str, words: frozenset[str]) -> bool:
        if self.words is not None and (self.told or words.isdisjoint(self.words)):
            return not words.isdisjoint(self.words)
        return self.pattern.search(text) is not None


#: Whole words at the start of a pattern, with what stands before (a word's edge, or what is no word's part) and after them; tokens of patterns.
_FIRST = re.compile(
    r"(?:(\\b)|\\\.|\w*::|, |\(\?<!\[\\w[^\]]*\]\))(?:\((?:\?:)?(\w[\w|, ]*)\)|(\w+))(\\b$|(?=\\b|\\\W|[<:!, ']|\[[^\]\\\w^]+\]|\(<|\(\?[=!:]))"
)
_TOKEN = re.compile(r"\\.|\[(?:\\.|[^\]])*\]|.")


@cache
def _sought(pattern: str) -> _Sought:
    options, depth = [""], 0
    for token in _TOKEN.findall(pattern):
        depth += (token == "(") - (token == ")")
        if token == "|" and depth == 0:
            options.append("")
        else:
            options[-1] += token
    found = [_FIRST.match(option) for option in options]
    texts = [text for m in found if m is not None for text in (m[2] or m[3]).split("|")]
    told = all(m is not None and m[1] and m[4] for m in found) and all(map(str.isidentifier, texts))
    return _Sought(re.compile(pattern), frozenset(_WORD.findall(text)[0] for text in texts) if all(found) else None, told)


_STRING = re.compile(r'"(?:\\.|[^"\\])*"')
#: A string literal that may hold interpolated code.
_OPEN = re.compile(r"[{$#@]")
_WORD = re.compile(r"\w+")


class _Blanks(dict[int, int]):
    """What ``str.translate`` makes of a text to leave only its words."""

    def __missing__(self, code: int) -> int:
        return code if _WORD.match(chr(code)) else ord(" ")


#: All of ASCII stands in it, which most texts are.
_BLANKS = _Blanks({code: _Blanks()[code] for code in range(128)})


@cache
def _asked(key: str) -> tuple[str, int]:
    """What a condition asks of which operand; nothing, where it is of another kind."""
    found = re.fullmatch(r"(const|short|few|simple|calm|decides|risky|values|value|node|missing|lazy|nonneg|int_text|bytes)(\d+)", key)
    return ("", 0) if found is None else (found[1], int(found[2]))


def _names_endless(module: ir.Module) -> bool:
    """Does a module name an infinity or what is no number, or read floats, among which they may be?"""
    return "float.parse" in ir.concepts(module) or any(
        isinstance(c.value, float) and not math.isfinite(c.value) for c in ir.walk(module, ir.Const)
    )


def _decides(module: ir.Module, order: ir.Expr) -> bool:
    """Does a comparison put one of two first even where they are equal? Then it matters which of them it is asked about first."""

    def results(node: ir.Node | None, within: frozenset[str] = frozenset()) -> Iterator[ir.Expr]:
        match node:
            case ir.IfExp():
                yield from results(node.then, within)
                yield from results(node.orelse, within)
            case ir.Lambda():
                yield from results(node.body, within)
            case ir.Name(id=name) | ir.Call(func=name) if name not in within:
                for function in (f for f in ir.walk(module, ir.Function) if f.name == name):
                    for returned in ir.walk(function, ir.Return):
                        yield from results(returned.value, within | {name})
            case ir.Expr():
                yield node

    given = [r.value for r in results(order) if isinstance(r, ir.Const)]
    return bool(given) and 0 not in given


def is_simple(node: ir.Expr) -> bool:
    """True where writing the expression twice changes neither meaning nor cost worth naming."""
    match node:
        case ir.Name() | ir.Const():
            return True
        case ir.Field(obj=obj):
            return is_simple(obj)
        case ir.Coerce(operand=operand) | ir.Length(obj=operand) | ir.Index(obj=operand, index=ir.Const(), on_fail="unreachable"):
            return is_simple(operand)
        case _:
            return False


class Generator:
    """Base of all targets. One instance translates one module; subclasses are found by ``ID``."""

    ID: ClassVar[str] = ""
    #: Rendered by template or function instead of by rule; the last rung before a method.
    TRANSFORMS: ClassVar[dict[type[ir.Node], str | Callable[[Any, Any], Code | None]]] = {}
    #: How a helper's text mentions others (each group is a word); a variable or a method of the same name is none.
    HELPER_USE: ClassVar[str] = r"[A-Za-z_]\w*"
    INDENT: ClassVar[str] = "    "
    COMMENT: ClassVar[str] = "//"
    #: What begins a program, and what stands in for it in one that only defines things; the file's name where it matters.
    START: ClassVar[tuple[str, str]] = ("", "")
    MAIN_FILE: ClassVar[str] = ""
    #: camel, snake
    NAMING: ClassVar[Literal["camel", "snake"]] = "snake"
    #: Does a value of several types need a type of its own? Then functions called with several types come as copies, one for each.
    STATIC_TYPES: ClassVar[bool] = False
    #: Where an integer is equal to the float of its value by itself (``passes.mixed``).
    EQUAL_NUMBERS: ClassVar[frozenset[str]] = ALL
    #: Is a container that may be none another one than the caller's? Then parameters that are new ones by default are never none.
    FRESH_ARGUMENTS: ClassVar[bool] = False
    #: Passes over the whole module, in order, for what the target lacks.
    PASSES: ClassVar[tuple[Pass, ...]] = ()
    #: Is the place of an assignment sought before its value is there?
    PLACES_FIRST: ClassVar[bool] = True
    #: Has it one class for divisions by zero and overflows? Then handlers of only one of them ask which it was.
    ONE_ARITHMETIC_ERROR: ClassVar[bool] = False
    #: Whether the target itself has a text for people and one for programmers.
    HAS_REPR: ClassVar[bool] = False
    #: Concepts that it writes by a method, without a row.
    WRITTEN: ClassVar[Collection[str]] = ()
    #: Is an iterator that is wrapped for the sake of types (``next(it, None)``) read no further than it is asked for?
    DRAWS_ITSELF: ClassVar[bool] = False
    #: Default arguments are evaluated where their function is defined, so the constants that they name come before.
    EAGER_DEFAULTS: ClassVar[bool] = False
    #: Has an expression a form with variables of its own (``named_within``)? A rule's operands may then be written twice anywhere.
    NAMES_WITHIN: ClassVar[bool] = False

    def __init__(self, source: str | None = None) -> None:
        self.target = loader.target(self.ID, source)
        self.lines: list[Line] = []
        self.depth = 0
        self.fired: list[str] = []
        self.used_helpers: list[str] = []
        self.diagnostics: list[Diagnostic] = []
        #: The statement that is being written.
        self.statement: ir.Stmt | None = None
        #: Does the program show the texts of errors, of which one quotes a text that is no key?
        self.tells_keys = False
        self.statuses: list[FunctionStatus] = []
        self.names: dict[str, str] = {}
        #: Variables and classes of the module that have no translation, and why.
        self.missing: dict[str, Diagnostic] = {}
        #: The module that a driver calls, bodies included, for generators whose calls depend on them.
        self.candidate: ir.Module | None = None
        #: Names decided elsewhere (a driver's view of its candidate).
        self.given_names: Mapping[str, str] = {}
        #: Helpers whose names the module's own may not take: none, until it is known which are used.
        self.avoided: frozenset[str] = frozenset()
        #: The module's own lines, once it is written.
        self.module_lines: list[Line] = []
        #: Helpers that a local name is called like, and makes way for where they are avoided.
        self.namesakes: set[str] = set()
        self.source = source
        self.module = ir.Module(source or "", ())
        self.function: ir.Function | None = None
        self._hoisting = False
        #: Is what is being written evaluated only sometimes: right of ``and``, in a branch of a conditional?
        self.sometimes = False

    # --- the whole module ---------------------------------------------------------------------------------------------

    def generate(self, module: ir.Module) -> Generated:
        """Translates a module. Unsupported functions become stubs that fail loudly, each with a diagnostic.

        Raises:
            TranslationError: the module nests too deeply.
        """
        return with_room(lambda: self.translated(module), lambda: self.anew().translated(module))

    def anew(self) -> Self:
        """A generator that starts again with what this one was given."""
        again = type(self)(self.source)
        again.given_names, again.avoided, again.candidate = self.given_names, self.avoided, self.candidate
        return again

    def translated(self, module: ir.Module) -> Generated:
        """The module's passes, its text, and a second text where names of the first hid its helpers."""
        if self.STATIC_TYPES and module.specialised is not None:
            module = module.specialised
        module = hold_as_floats(module)
        if self.EQUAL_NUMBERS != ALL:
            module = compare_mixed(module, self.EQUAL_NUMBERS, typed=self.STATIC_TYPES)
        whole = merge_main(module, self.target.options["main"]) if "main" in self.target.options else module
        merged = whole is not module
        generated = self.written(self.lowered(whole))
        if not self.told_apart(generated):
            again = self.anew()
            again.avoided = frozenset(generated.helpers)
            generated = again.written(again.lowered(whole))  # what the passes find out belongs to the generator that asks for it
        if merged:
            stub = any(d.function == "<main>" for d in generated.diagnostics)
            status = FunctionStatus("main", "main", "stub" if stub else "translated")
            generated = dataclasses.replace(generated, functions=(*generated.functions, status))
        return generated

    def told_apart(self, generated: Generated) -> bool:
        """Did local names make way for just those helpers that the text uses?"""
        return self.namesakes.intersection(generated.helpers) == self.namesakes & self.avoided

    def written(self, module: ir.Module) -> Generated:
        """The text of a module that has gone through the passes."""
        self.module = module
        self.names = {**self.choose_names(module), **self.given_names}
        self.write_module(module)
        body = self.module_lines = self.lines
        self.lines = []
        helper_lines = self.helper_lines()
        prologue = self.prologue([line.text for line in [*helper_lines, *body]])
        lines = tuple(self.arrange(prologue, helper_lines, body))
        fired = tuple(dict.fromkeys(r for line in lines for r in line.rules))
        return Generated(
            "\n".join(line.text for line in lines).rstrip("\n") + "\n",
            lines,
            fired,
            tuple(self.used_helpers),
            tuple(self.diagnostics),
            tuple(self.statuses),
            dict(self.names),
        )

    @property
    def is_driver(self) -> bool:
        """Is this the program that calls a candidate on its tests?"""
        return "driver.begin" in ir.concepts(self.module)

    @property
    def counts_told(self) -> bool:
        """Does a handler look at what is said where the items of a list are not as many as the variables?"""
        return tells(self.module, "ValueError")

    def lowered(self, module: ir.Module, made: Made | None = None) -> ir.Module:
        """The module after this target's passes; what it then has no row for is defined by functions, where that is known."""
        made = {} if made is None else made
        self.tells_keys |= "error.message" in ir.concepts(module)
        module = own_error_fields(looped(module), self.target.options.get("error_fields", ()))
        if self.PLACES_FIRST:
            module = values_before_places(module)
        if not self.DRAWS_ITSELF:
            module = draw_one(module)
        if not self.HAS_REPR:
            module = one_text(module)
        if self.FRESH_ARGUMENTS:
            module = give_fresh_arguments(module)
        for lower in self.PASSES:
            module = lower(module)
        if self.ONE_ARITHMETIC_ERROR:
            module = tell_arithmetic_errors(module)
        module, functions = define(module, self.expressible(self.source), made)
        if not functions:
            return module
        defined = self.lowered(ir.Module("python", functions, strings=module.strings, wide=module.wide), made)
        return dataclasses.replace(module, functions=(*module.functions, *defined.functions))

    @classmethod
    @lru_cache(maxsize=64)
    def expressible(cls, source: str | None) -> frozenset[str]:
        """The operations that the target has a form for, by rule or by a method."""
        return frozenset((*loader.target(cls.ID, source).rules, *cls.WRITTEN))

    def program(self, candidate: str, driver: Generated) -> tuple[dict[str, str], str]:
        """Files and main file of a whole program: a candidate and the driver that calls it.

        Names of the driver and its helpers must not collide with the candidate's.
        """
        raise UnsupportedError("driver", f"{self.ID} has no layout for drivers")

    def whole_program(self, candidate: str) -> tuple[dict[str, str], str]:
        """Files and main file of a candidate that is a stdin→stdout program by itself; one that only defines things does nothing."""
        name = self.MAIN_FILE or f"main{loader.language(self.ID).extensions[0]}"
        begins, empty = self.START
        return {name: candidate if re.search(begins, candidate, re.M) else f"{candidate}\n{empty}\n"}, name

    def write_module(self, module: ir.Module) -> None:
        if module.doc:
            self.write_doc(module.doc)
            self.gap()
        late = needing_definitions(module)
        for declaration in module.constants:
            if declaration.name not in late:
                self.write_constant(declaration)
        pending = defined_names(module) | late
        for cls in bases_first(module.classes):
            if cls.external:
                continue
            self.gap()
            self.guarded(cls.name, lambda c=cls: self.write_class(c), lambda d, c=cls: self.unsupported_class(c, d), cls)  # type: ignore[misc]
            pending.discard(cls.name)
            for declaration in module.constants if self.EAGER_DEFAULTS else ():
                if declaration.name in pending and pending.isdisjoint(mentioned(declaration)):
                    self.gap()
                    self.write_constant(declaration)
                    pending.discard(declaration.name)
        for function in module.functions:
            if not function.external:
                self.gap()
                self.write_function(function)
        for declaration in module.constants:
            if declaration.name in late & pending:
                self.write_constant(declaration)
        if module.main:
            self.gap()
            self.guarded("<main>", lambda: self.write_main(module.main), self.main_stub, *module.main)

    def write_constant(self, declaration: ir.Declare) -> None:
        name = declaration.name
        self.guarded(name, lambda: self.stmt(declaration), lambda diagnostic: self.left_out(name, diagnostic), declaration)

    def left_out(self, name: str, diagnostic: Diagnostic) -> None:
        """A variable, or a function without a stub, that has no translation: what needs it has none either."""
        self.missing[name] = diagnostic
        self.line(f"{self.COMMENT} {name} is not translated: {diagnostic.message}")

    def usable(self, *nodes: ir.Node) -> None:
        """Raises ``UnsupportedError`` where something mentions a variable or class of the module that was left out."""
        if self.missing:
            for node in (inner for outer in nodes for inner in ir.walk(outer)):
                types = (getattr(node, field, None) for field in ("type", "result"))
                names = [node.id] if isinstance(node, ir.Name) else [node.func] if isinstance(node, ir.Call) else []
                names.extend(c for type_ in types if isinstance(type_, t.Type) for c in sorted(t.class_names(type_)))
                for name in names:
                    if name in self.missing:
                        why = self.missing[name].message
                        raise UnsupportedError("needs", f"it needs {name}, which is not translated: {why}", node.span)

    def write_function(self, function: ir.Function) -> None:
        """One top-level function, or its stub."""
        outer, self.function = self.function, function
        ok = self.guarded(function.name, lambda: self.function_def(function), lambda d: self.stub(function, d), function)
        self.function = outer
        self.statuses.append(FunctionStatus(function.name, self.name(function.name), "translated" if ok else "stub"))

    def guarded(self, name: str, write: Callable[[], None], instead: Callable[[Diagnostic], None], *nodes: ir.Node) -> bool:
        """Runs ``write`` for ``nodes``; what it cannot say is recorded, its half-written lines are dropped and ``instead`` is run."""
        mark, depth, helpers = len(self.lines), self.depth, len(self.used_helpers)
        try:
            self.usable(*nodes)
            write()
        except UnsupportedError as error:
            del self.lines[mark:], self.used_helpers[helpers:]
            self.depth, self.fired, self._hoisting = depth, [], False
            diagnostic = dataclasses.replace(error.diagnostic, function=name)
            self.diagnostics.append(diagnostic)
            try:
                instead(diagnostic)
            except UnsupportedError:  # not even the signature has a form here
                del self.lines[mark:], self.used_helpers[helpers:]
                self.depth, self.fired = depth, []
                self.left_out(name, diagnostic)
            return False
        return True

    def arrange(self, prologue: list[Line], helpers: list[Line], body: list[Line]) -> Iterable[Line]:
        """The order of a file: what it needs first, then helpers, then the module."""
        for part in (prologue, helpers):
            if part:
                yield from part
                yield Line("")
        yield from body

    def helper_lines(self) -> list[Line]:
        """The helpers that were used and those they use themselves, each once, in order of dependence.

        A helper may have parts, by the table ``parts``: methods of a type, which come after it (``inside``: before
        its last line), where the code looks like calling them.
        """
        parts: Mapping[str, Mapping[str, str]] = self.target.options.get("parts", {})
        ordered: list[str] = []
        # Two helpers may call each other; a class that the module has itself is no helper.
        seen = {c.name for c in self.module.classes}

        def visit(name: str) -> None:
            if name in seen:
                return
            seen.add(name)
            for other in self._helper_uses(name):
                if other != name:
                    visit(other)
            ordered.append(name)

        for name in list(dict.fromkeys(self.used_helpers)):
            visit(name)
        while parts:  # a part may need another
            text = "\n".join([*self.calling_lines(), *map(self.helper_code, ordered)])
            wanted = [name for name, part in parts.items() if name not in seen and part["of"] in seen and re.search(part["when"], text)]
            if not wanted:
                break
            for name in wanted:
                visit(name)
        place = {name: i for i, name in enumerate(ordered)}
        ordered.sort(key=lambda name: (place[parts[name]["of"] if name in parts else name], name in parts))
        self.used_helpers = ordered
        blocks: dict[str, list[Line]] = {}
        for name in ordered:
            rule, code = (f"{self.ID}:@{name}",), self.helper_code(name)
            if parts.get(name, {}).get("inside"):
                block = blocks[parts[name]["of"]]
                member = [Line(self.INDENT + text if text else "", rule) for text in code.split("\n")]
                apart = [Line("", rule)] if len(member) > 2 and not block[-2].text.endswith(("{", ":")) else []
                block[-1:] = [*apart, *member, block[-1]]
            else:
                blocks[name] = [Line(text, rule) for text in code.split("\n")]
        out: list[Line] = []
        for block in blocks.values():
            out.extend([Line(""), *block] if out else block)
        return out

    def helper_code(self, name: str) -> str:
        return self.target.helpers[name].code

    def calling_lines(self) -> list[str]:
        """What the module says that may call methods of helper types."""
        return [line.text for line in self.module_lines]

    def _helper_uses(self, name: str) -> list[str]:
        return sorted(self.spoken(self.helper_code(name)) & self.target.helpers.keys())

    @classmethod
    @lru_cache(maxsize=8192)
    def spoken(cls, code: str) -> frozenset[str]:
        """The words in a helper's text that may name others: those of comments and messages do not."""
        lines = (line for line in code.split("\n") if not line.lstrip().startswith(cls.COMMENT))
        found = re.findall(cls.HELPER_USE, "\n".join(map(cls._without_messages, lines)))
        return frozenset(word for groups in found for word in ((groups,) if isinstance(groups, str) else groups))

    def prologue(self, code: Sequence[str]) -> list[Line]:
        """Lines at the top of the file: the imports that the code turns out to need, by the table ``imports``."""
        text = "\n".join(self._without_strings(line) for line in code)
        table: Mapping[str, str] = self.target.options.get("imports", {})
        words = frozenset(text.translate(_BLANKS).split()) if table else frozenset()
        found = [line for pattern, line in table.items() if _sought(pattern).within(text, words)]
        always: list[str] = self.target.options.get("header", [])
        return [Line(text) for text in [*always, *dict.fromkeys(found)]]

    @staticmethod
    def _without_messages(line: str) -> str:
        """The line without string literals, but for those that may hold interpolated code."""
        return _STRING.sub(lambda m: m[0] if _OPEN.search(m[0]) else '""', line) if '"' in line else line

    @staticmethod
    def _without_strings(line: str) -> str:
        return _STRING.sub('""', line) if '"' in line else line

    # --- names --------------------------------------------------------------------------------------------------------

    def choose_names(self, module: ir.Module) -> dict[str, str]:
        """Maps every identifier of the module to one of the target: its convention, no reserved word, no collision."""
        taken = set(self.target.options.get("reserved", ()))
        out: dict[str, str] = {}
        classes = {c.name for c in module.classes}
        taken |= set(map(self.class_name, classes))
        constants = {d.name for d in module.constants}
        # Names that a driver must know may not depend on what the bodies turn out to use.
        public = {f.name for f in module.functions} | {f.name for c in module.classes for f in c.fields}
        for name in dict.fromkeys([*(f.name for f in module.functions), *identifiers(module)]):
            if name in classes:
                out[name] = self.class_name(name)
                continue
            wanted = self.constant_name(name) if name in constants else self.convention(name)
            helpers = self.target.helpers if name in public else self.avoided
            if name not in public and wanted in self.target.helpers:
                self.namesakes.add(wanted)
            while wanted in taken or wanted in helpers:
                wanted = wanted + "_"
            out[name] = wanted
            taken.add(wanted)
        return out

    def convention(self, name: str) -> str:
        """An identifier in the target's naming convention."""
        core = name.strip("_") or "_"
        if self.NAMING == "camel":
            head, *rest = core.split("_")
            core = head + "".join(part[:1].upper() + part[1:] for part in rest)
            return core if not name.startswith("_") or core == "_" else "_" + core
        return name.removesuffix(SUFFIX) + "_new" if name.endswith(SUFFIX) else name

    def constant_name(self, name: str) -> str:
        return name if name.isupper() else self.convention(name)

    def class_name(self, name: str) -> str:
        return name

    def name(self, id_: str) -> str:
        return self.names.get(id_) or self.names.setdefault(id_, self.convention(id_))

    # --- lines --------------------------------------------------------------------------------------------------------

    def line(self, text: str = "") -> None:
        """Writes one line (or several) at the current depth; rules fired since the last line belong to it."""
        fired = tuple(dict.fromkeys(self.fired))
        self.fired.clear()
        for part in text.split("\n"):
            self.lines.append(Line(self.INDENT * self.depth + part if part else "", fired))

    def gap(self) -> None:
        """A blank line, unless at the start or after another."""
        if self.lines and self.lines[-1].text:
            self.lines.append(Line(""))

    def write_doc(self, doc: str) -> None:
        for text in doc.strip().splitlines():
            self.line(f"{self.COMMENT} {text.strip()}".rstrip())

    def block(self, body: ir.Body) -> None:
        """The statements of a body, one level deeper."""
        self.depth += 1
        for statement in body:
            self.stmt(statement)
        self.depth -= 1

    # --- statements ---------------------------------------------------------------------------------------------------

    def stmt(self, node: ir.Stmt) -> None:
        transform = self.TRANSFORMS.get(type(node))
        if isinstance(transform, str):
            self.line(self._fields_template(transform, node))
            return
        method = getattr(self, f"stmt_{type(node).__name__}", None)
        if method is None:
            raise UnsupportedError("statement", f"{self.ID} has no form for {type(node).__name__}", node.span)
        outer, sometimes = self.statement, self.sometimes
        try:
            self._hoisting, self.statement, self.sometimes = not isinstance(node, ir.While), node, False
            method(node)
        except UnsupportedError as error:
            if error.diagnostic.span is None:
                raise UnsupportedError(error.diagnostic.code, error.diagnostic.message, node.span) from error
            raise
        finally:
            self.statement, self.sometimes = outer, sometimes

    def _fields_template(self, template: str, node: ir.Node) -> str:
        return re.sub(r"\{(\w+)\}", lambda m: self.expr(getattr(node, m[1])), template)

    def stmt_Comment(self, node: ir.Comment) -> None:
        self.line(f"{self.COMMENT} {node.text}")

    # What every target must say, in the shape of its syntax (see clike.py).
    def function_def(self, function: ir.Function) -> None:
        raise UnsupportedError("function", f"{self.ID} has no functions", function.span)

    def write_class(self, cls: ir.ClassDef) -> None:
        raise UnsupportedError("class", f"{self.ID} has no form for classes yet", cls.span)

    def unsupported_class(self, cls: ir.ClassDef, diagnostic: Diagnostic) -> None:
        """A class that has no translation: what needs it has none either."""
        self.missing[cls.name] = diagnostic
        self.line(f"{self.COMMENT} class {cls.name} is not translated: {diagnostic.message}")

    def write_main(self, body: ir.Body) -> None:
        for statement in body:
            self.stmt(statement)

    def main_stub(self, diagnostic: Diagnostic) -> None:
        """A main program that fails loudly."""
        self.write_main((self.failure("the main program", diagnostic),))

    @staticmethod
    def failure(what: str, diagnostic: Diagnostic) -> ir.Raise:
        message = ir.Const(f"{what} is not translated: {diagnostic.message}", type=t.STR)
        return ir.Raise(ir.New("NotImplementedError", (message,), type=t.Class("NotImplementedError")))

    def stub(self, function: ir.Function, diagnostic: Diagnostic) -> None:
        """A function of the right signature that fails loudly."""
        self.usable(dataclasses.replace(function, body=()))
        self.function_def(dataclasses.replace(function, body=(self.failure(function.name, diagnostic),), is_generator=False))

    # --- expressions --------------------------------------------------------------------------------------------------

    def expr(self, node: ir.Expr, need: int = 0) -> str:
        """The expression as text, in parentheses if its place binds tighter than it does."""
        return self.enclose(self.code(node), need)

    def enclose(self, code: Code, need: int) -> str:
        return f"({code.text})" if code.prec < need else code.text

    def code(self, node: ir.Expr) -> Code:
        transform = self.TRANSFORMS.get(type(node))
        if transform is not None:
            if isinstance(transform, str):
                return Code(self._fields_template(transform, node), POSTFIX)
            result = transform(self, node)
            if result is not None:
                return result
        method = getattr(self, f"expr_{type(node).__name__}", None)
        if method is not None:
            code: Code = method(node)
            return code
        operands = _OPERANDS.get(type(node))
        if operands is None:
            raise UnsupportedError("expression", f"{self.ID} has no form for {type(node).__name__}", node.span)
        key, args = operands(node)
        return self.rule(key, args, node)

    def rule(self, key: str, args: Sequence[ir.Expr], node: ir.Expr) -> Code:
        """Renders ``node`` by the rule called ``key``.

        Raises:
            UnsupportedError: the target has no such rule, or none of its alternatives fits these operands.
        """
        if key == "codec.dynamic" and len(args) > 1 and (alike := self.target.options.get("alike_tuples")):
            told = sequences_told(args, alike)
            if told is not None:
                return self.code(told)
        rule = self.target.rules.get(key)
        if rule is None:
            raise UnsupportedError("no-rule", f"no rule says how to write {key} in {self.ID}", node.span)
        fallback: tuple[loader.Alternative, Template] | None = None
        for alternative in rule.alternatives:
            if not self.holds(alternative.when, args, node):
                continue
            template = self.template(alternative)
            if not any(self.repeats(template, i, a) for i, a in enumerate(args)):
                return self.apply(rule, template, args, node)
            fallback = fallback or (alternative, template)
        if fallback is not None:
            try:
                operands = self.spill(fallback[1], args, node)
            except UnsupportedError as error:
                tried = error.diagnostic.code == "repeated-operand" and self.NAMES_WITHIN
                if not tried or (bound := self.written_within(rule, fallback[1], args, node)) is None:
                    raise
                return bound
            return self.apply(rule, fallback[1], operands, node)
        shown = ", ".join(t.show(a.type) for a in args)
        raise UnsupportedError("no-alternative", f"no rule for {key} in {self.ID} fits ({shown})", node.span)

    def repeats(self, template: Template, index: int, arg: ir.Expr) -> bool:
        """Would a template evaluate an operand that acts more than once, or not at all, where that can be told?"""
        if self.repeatable(arg):
            return False
        if not template.uses(index):
            return not isinstance(arg, ir.Lambda) and acts(arg)
        return template.uses(index) > 1 or (index in template.enclosed and not isinstance(arg, ir.Lambda) and acts(arg))

    def repeatable(self, node: ir.Expr) -> bool:
        return is_simple(node)

    def spill(self, template: Template, args: Sequence[ir.Expr], node: ir.Expr) -> list[ir.Expr]:
        """Puts operands that a template repeats into variables declared before the current statement."""
        if not self._hoisting:
            raise UnsupportedError("repeated-operand", "an operand would be evaluated twice here", node.span)
        out = list(args)
        repeated = [a for i, a in enumerate(args) if self.repeats(template, i, a)]
        if not all(map(self.hoists, repeated)):
            raise UnsupportedError("repeated-operand", "an operand that is evaluated only sometimes would always be", node.span)
        if any(map(self.comes_late, repeated)):
            raise UnsupportedError("order", "an operand would be evaluated before what stands to its left", node.span)
        for i, arg in enumerate(args):
            if arg in repeated:
                if isinstance(arg.type, t.NoneT):
                    self.stmt(ir.ExprStmt(arg, span=arg.span))
                    out[i] = ir.Const(None, type=t.NONE)
                    continue
                name = self.fresh("value")
                self.stmt(ir.Declare(name, arg.type, arg, mutable=False))
                out[i] = ir.Name(name, type=arg.type)
        return out

    def written_within(self, rule: loader.Rule, template: Template, args: Sequence[ir.Expr], node: ir.Expr) -> Code | None:
        """A template whose operands are variables within the expression; none where they cannot be."""
        places = [i for i, a in enumerate(args) if not self.repeatable(a) and not isinstance(a, ir.Lambda)]
        concept = loader.concepts().get(rule.concept)
        if any(isinstance(args[i].type, t.NoneT) or (concept is not None and i in concept.mutates) for i in places):
            return None
        names = {i: ir.Name(self.fresh("value"), type=args[i].type) for i in places}
        values = [self.expr(args[i]) for i in places]
        inner = self.apply(rule, template, [names.get(i, a) for i, a in enumerate(args)], node)
        return self.named_within([self.expr(n) for n in names.values()], values, inner.text)

    def named_within(self, names: list[str], values: list[str], body: str) -> Code:
        """An expression in which variables have values."""
        raise NotImplementedError

    def hoists(self, operand: ir.Expr) -> bool:
        """May an operand be evaluated before the statement? What is evaluated only sometimes may where nobody sees it."""
        return self._hoisting and (not self.sometimes or is_calm(operand))

    @contextmanager
    def branch_of_expression(self) -> Iterator[None]:
        """Around the writing of what is evaluated only sometimes."""
        outer, self.sometimes = self.sometimes, True
        try:
            yield
        finally:
            self.sometimes = outer

    def comes_late(self, operand: ir.Expr) -> bool:
        """Does something to the left of an operand in its statement act on what the operand reads?"""
        whole = [] if self.statement is None else list(ir.walk(self.statement))
        at = next((i for i, n in enumerate(whole) if n is operand), 0)
        if not any(map(acts_itself, whole[:at])):
            return False
        before = [n for n in whole[:at] if acts_itself(n) and all(inner is not operand for inner in ir.walk(n))]
        named = {n.id for node in before for n in ir.walk(node, ir.Name)}
        named |= {d.name for d in self.module.constants if t.is_container(d.type)}
        read = {n.id for n in ir.walk(operand, ir.Name) if t.is_container(n.type)}
        return bool(before) and (acts(operand) or not named.isdisjoint(read))

    def fresh(self, stem: str) -> str:
        """A new identifier that nothing else in the module has."""
        n = 1
        while (name := stem if n == 1 else f"{stem}{n}") in self.names or name in self.names.values():
            n += 1
        self.names[name] = name
        return name

    @staticmethod
    def name_for_error(handlers: Sequence[ir.Handler], *names: str) -> str:
        """What handlers call an error that has no name in the source: none of the variables that they speak of."""
        used = {n.id for h in handlers for s in h.body for n in ir.walk(s, ir.Name)}
        return next(name for name in (*names, *(f"{names[-1]}{i}" for i in range(2, 99))) if name not in used)

    def template(self, alternative: loader.Alternative) -> Template:
        return _template(self.ID, alternative.template, alternative.prec)

    @cached_property
    def operators(self) -> Operators:
        return _operators(self.ID)

    def apply(self, rule: loader.Rule, template: Template, args: Sequence[ir.Expr], node: ir.Expr) -> Code:
        if len(template.parts) == 1 and isinstance(template.parts[0], Slot) and not template.parts[0].type:
            # The operand as it is binds as tightly as it does.
            only = template.parts[0]
            if 0 <= only.index < len(args):
                self.fired.append(rule.id)
                written: Code = getattr(self, f"slot_{only.modifier}" if only.modifier else "code")(args[only.index])
                return written
        if len(args) == 2:
            args = self.promoted(template.operator, *args)
        parts: list[str] = []
        for part in self.unshadowed(template, args):
            if isinstance(part, str):
                parts.append(part)
            elif part.type:
                parts.append(self.type_slot(part, args, node))
            elif part.index == templates.ALL:
                parts.append(", ".join(self.slot(part, a) for a in args))
            elif part.index >= len(args):
                raise UnsupportedError("operand", f"rule {rule.id} asks for operand {part.index}, which {rule.concept} lacks", node.span)
            else:
                parts.append(self.slot(part, args[part.index]))
        self.used_helpers.extend(template.helpers)
        self.fired.append(rule.id)
        return Code("".join(parts), template.prec)

    def promoted(self, operator: str, left: ir.Expr, right: ir.Expr) -> tuple[ir.Expr, ir.Expr]:
        """Operands without conversions that the operator makes by itself: of an integer beside a float, of two where it always divides floats."""
        options = self.target.options
        if operator in options.get("promotes", ()) and left.type == t.FLOAT == right.type:
            if self.is_promoted(right):
                both = operator in options.get("true_division", ()) and self.is_promoted(left)
                return left.operand if both and isinstance(left, ir.Coerce) else left, right.operand
            if self.is_promoted(left):
                return left.operand, right
        return left, right

    def slot_promoted(self, node: ir.Expr) -> Code:
        """An operand of a place that takes a float and makes one of an integer by itself."""
        return self.code(node.operand if self.is_promoted(node) else node)

    def is_promoted(self, node: ir.Expr) -> TypeGuard[ir.Coerce]:
        """Is it an integer of the machine that was made a float?"""
        return isinstance(node, ir.Coerce) and isinstance(node.operand.type, t.Int) and node.operand.type != t.BIGINT

    def unshadowed(self, template: Template, args: Sequence[ir.Expr]) -> Sequence[str | Slot]:
        """The parts of a template whose closures' parameters are called like no variable of its operands."""
        bound = template.parameters
        if not bound:
            return template.parts
        used = {self.name(n.id) for arg in args for n in ir.walk(arg) if isinstance(n, ir.Name)}
        others = {name: next(o for i in range(2, 99) if (o := f"{name}{i}") not in used | bound) for name in bound & used}
        if not others:
            return template.parts
        before = ("", *template.parts)
        return [others.get(p, p) if isinstance(p, str) and q != "." else p for q, p in zip(before, template.parts, strict=False)]

    def slot(self, slot: Slot, node: ir.Expr) -> str:
        """An operand in its place; a modifier ``{0:name}`` is the method ``slot_name``."""
        if slot.modifier:
            code: Code = getattr(self, f"slot_{slot.modifier}")(node)
            return self.enclose(code, slot.need)
        return self.expr(node, slot.need)

    def type_slot(self, slot: Slot, args: Sequence[ir.Expr], node: ir.Expr) -> str:
        type_ = node.type if slot.index < 0 else args[slot.index].type
        match slot.type, type_:
            case "TYPE", _:
                return self.type_name(type_)
            case "BOXED", _:
                return self.type_name(type_, boxed=True)
            case "ELEM", t.List(elem=e) | t.Set(elem=e) | t.Iter(elem=e) | t.Optional(inner=e):
                return self.type_name(e, boxed=True)
            case "KEY", t.Dict(key=k):
                return self.type_name(k, boxed=True)
            case "VALUE", t.Dict(value=v):
                return self.type_name(v, boxed=True)
            case "ELEM", t.Str():
                return self.type_name(type_, boxed=True)
            case _:
                raise UnsupportedError("type", f"a {slot.type} is asked of {t.show(type_)}", node.span)

    def type_name(self, type_: t.Type, boxed: bool = False) -> str:
        """The target's name of a type, by the table ``types`` (``boxed``: as a type argument, table ``boxed`` first)."""
        key = "seq" if isinstance(type_, t.List) and type_.frozen and "seq" in self.target.options.get("types", {}) else kind(type_)
        if isinstance(type_, t.Int) and type_.bits == 32:
            key = "int32"
        tables = [self.target.options.get("types", {})]
        if boxed:
            tables.insert(0, self.target.options.get("boxed", {}))
        form = next((str(table[key]) for table in tables if key in table), None)
        if form is not None:
            inner = [self.type_name(c, boxed=True) for c in t.children(type_)]
            if isinstance(type_, t.Union) and "{*}" in form:
                refuse_alike(type_, inner)
            return re.sub(r"\{(\d+|\*)\}", lambda m: ", ".join(inner) if m[1] == "*" else inner[int(m[1])], form) if "{" in form else form
        if isinstance(type_, t.Class):
            return self.name(type_.name)
        raise UnsupportedError("type", f"{self.ID} has no type for {t.show(type_)}")

    def lines_within(self, body: ir.Body) -> list[str]:
        """The lines of statements that stand in an expression, one level deep."""
        mark, depth = len(self.lines), self.depth
        self.depth = 1
        for statement in body:
            self.stmt(statement)
        inner = [line.text for line in self.lines[mark:]]
        del self.lines[mark:]
        self.depth = depth
        return inner

    def named_operands(self, args: Sequence[ir.Expr]) -> tuple[dict[str, ir.Expr], list[ir.Expr]]:
        """Operands as they may be written twice: what needs a name for that by its name, and the operands with these names."""
        kept: dict[str, ir.Expr] = {}
        named: list[ir.Expr] = []
        for arg in args:
            if not isinstance(arg, ir.Lambda) and not self.repeatable(arg):
                kept[self.fresh("value")] = arg
                arg = ir.Name(list(kept)[-1], type=arg.type)
            named.append(arg)
        return kept, named

    # --- conditions of alternatives -----------------------------------------------------------------------------------

    def holds(self, when: Mapping[str, Any], args: Sequence[ir.Expr], node: ir.Expr) -> bool:
        for key, wanted in when.items():
            if key.isdigit():  # the type of an operand, which most conditions ask
                if int(key) >= len(args) or not matches(str(wanted), args[int(key)].type):
                    return False
            elif not self._holds_one(key, wanted, args, node):
                return False
        return True

    def _holds_one(self, key: str, wanted: Any, args: Sequence[ir.Expr], node: ir.Expr) -> bool:
        if key == "type":
            return matches(str(wanted), node.type)
        if key == "strings":
            return self.module.strings in str(wanted).split("|")
        if key == "source":
            return bool(self.module.source == wanted)
        if key == "unmade":
            return any(unmade(a) or (isinstance(a, Raw) and isinstance(a.type, t.Iter)) for a in args) is bool(wanted)
        if key == "messages":
            return self.tells_keys is bool(wanted)
        if key == "told":
            return (isinstance(args[1].type, t.Str) and self.tells_keys) is bool(wanted)
        if key == "endless":
            return _names_endless(self.module) is bool(wanted)
        if key in ("tells", "untold"):
            # Does a handler look at the message of this error?
            return tells(self.module, str(wanted)) is (key == "tells")
        asked, place = _asked(key)
        if asked:
            arg = args[place] if place < len(args) else None
            match asked:
                case "const":
                    return isinstance(arg, ir.Const) is bool(wanted)
                case "simple":
                    return (arg is not None and self.repeatable(arg)) is bool(wanted)
                case "node":
                    return type(arg).__name__ in str(wanted).split("|")
                case "lazy":
                    lazy = arg.type.lazy if arg is not None and isinstance(arg.type, t.Iter) else ""
                    return bool(lazy) if wanted is True else lazy == wanted
                case "short":
                    # A width that a format may hold: Lua's have two digits at most.
                    return (isinstance(arg, ir.Const) and isinstance(arg.value, int) and 0 <= arg.value < 100) is bool(wanted)
                case "few":
                    # An exponent with which no number of a usual size leaves the floats.
                    return (isinstance(arg, ir.Const) and arg.value in range(17)) is bool(wanted)
                case "calm":
                    return (arg is not None and not acts(arg)) is bool(wanted)
                case "values":
                    return (arg is not None and is_plain(arg.type)) is bool(wanted)
                case "bytes":
                    return (arg is not None and t.has_bytes(arg.type)) is bool(wanted)
                case "decides":
                    return (arg is not None and _decides(self.module, arg)) is bool(wanted)
                case "risky":
                    return (arg is not None and may_raise(self.module, arg, args[0])) is bool(wanted)
                case "int_text":
                    return (_number_of(arg) is not None) is bool(wanted)
                case "missing":
                    return _may_be_missing(arg) is bool(wanted)
                case "nonneg":
                    return (arg is not None and (bool(getattr(node, "nonneg", False)) or self.nonneg(arg))) is bool(wanted)
                case _:
                    return isinstance(arg, ir.Const) and type(arg.value) is type(wanted) and bool(arg.value == wanted)
        return bool(getattr(node, key) == wanted)

    def slot_repr(self, node: ir.Expr) -> Code:
        """The text of a value in a message."""
        return self.code(ir.Op("str.repr", (node,), type=t.STR))

    def slot_number(self, node: ir.Expr) -> Code:
        """The integer of whose text an operand is."""
        number = _number_of(node)
        assert number is not None
        return self.code(number)

    def nonneg(self, node: ir.Expr) -> bool:
        """Is an integer, by its form, surely not negative?"""
        return isinstance(node, ir.Length) or (isinstance(node, ir.Const) and isinstance(node.value, int) and node.value >= 0)

    # --- expressions common to all ------------------------------------------------------------------------------------

    def expr_Name(self, node: ir.Name) -> Code:
        return Code(self.name(node.id))

    def expr_Const(self, node: ir.Const) -> Code:
        literals: Mapping[str, str] = self.target.options.get("literals", {})
        match node.value:
            case None:
                return Code(literals.get("none", "null"))
            case bool():
                return Code(literals.get("true" if node.value else "false", str(node.value).lower()))
            case int():
                return self.int_literal(node.value, node.type)
            case float():
                return self.float_literal(node.value)
            case str():
                return Code(self.char_literal(node.value) if isinstance(node.type, t.Char) else self.string_literal(node.value))
            case bytes():
                return self.bytes_literal(node)
            case _:
                raise UnsupportedError("literal", f"{self.ID} has no literal for {type(node.value).__name__}", node.span)

    def bytes_literal(self, node: ir.Const) -> Code:
        """By rule ``bytes.literal``, whose operand is the bytes as a list of ints."""
        items = tuple(ir.Const(b, type=t.INT) for b in node.value)
        return self.rule("bytes.literal", (ir.ListLit(items, type=t.List(t.INT)),), node)

    def int_literal(self, value: int, type_: t.Type) -> Code:
        return Code(str(value), ATOM if value >= 0 else self.operators.prefix.get("-", templates.UNARY))

    def float_literal(self, value: float) -> Code:
        literals: Mapping[str, str] = self.target.options.get("literals", {})
        if value != value:
            return Code(literals.get("nan", "NaN"), POSTFIX)
        if value in (float("inf"), float("-inf")):
            return Code(literals["inf" if value > 0 else "-inf"], POSTFIX)
        return Code(repr(value), ATOM if not repr(value).startswith("-") else self.operators.prefix.get("-", templates.UNARY))

    def string_literal(self, value: str) -> str:
        """Double-quoted, escapes as most languages have them; ``escape`` is the hook for the rest."""
        return '"' + "".join(self.escape(c) for c in value) + '"'

    def char_literal(self, value: str) -> str:
        return self.string_literal(value)

    def escape(self, char: str) -> str:
        simple = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}
        if char in simple:
            return simple[char]
        if char.isprintable():
            return char
        return self.escape_code(ord(char))

    def escape_code(self, code: int) -> str:
        return f"\\u{code:04x}" if code < 0x10000 else "".join(f"\\u{u:04x}" for u in _utf16(code))

    def joined(self, key: str, items: Sequence[ir.Expr], node: ir.Expr) -> Code:
        """A literal of any length by the table ``literals``: ``list: "[{*}]"``."""
        template = self.target.options["literals"].get(key)
        if template is None:
            raise UnsupportedError("literal", f"{self.ID} has no literal for {key}", node.span)
        self.fired.append(f"{self.ID}:literal.{key}")
        return self.literal_of(template, [self.expr(i) for i in items], node)

    def literal_of(self, template: str, parts: Sequence[str], node: ir.Expr) -> Code:
        """A literal's template with its types and helpers, around its elements, in whose texts nothing stands for anything else."""
        text = SLOT_TYPE.sub(lambda m: self.type_slot(Slot(-1, 0, type=m[1]), (), node), template)
        text = templates.HELPER.sub(self._use_helper, text).replace("{*}", ", ".join(parts))
        return Code(text, ATOM if text[:1] in "[({" else POSTFIX)

    def _use_helper(self, match: re.Match[str]) -> str:
        if match[1] not in self.target.helpers:
            return match[0]
        self.used_helpers.append(match[1])
        return match[1]

    def helper(self, name: str) -> str:
        """Notes that a helper is used, and returns its name."""
        if name not in self.target.helpers:
            raise UnsupportedError("helper", f"{self.ID} has no helper {name}")
        self.used_helpers.append(name)
        return name

    def literal_key(self, key: str, items: Sequence[object]) -> str:
        """``list.empty`` where the table has a form of its own for it."""
        empty = f"{key}.empty"
        return empty if not items and empty in self.target.options["literals"] else key

    def expr_ListLit(self, node: ir.ListLit) -> Code:
        frozen = isinstance(node.type, t.List) and node.type.frozen
        key = "seq" if frozen and "seq" in self.target.options["literals"] else "list"
        return self.joined(self.literal_key(key, node.items), node.items, node)

    def expr_SetLit(self, node: ir.SetLit) -> Code:
        return self.joined(self.literal_key("set", node.items), node.items, node)

    def expr_TupleLit(self, node: ir.TupleLit) -> Code:
        key = f"tuple{len(node.items)}"
        if key not in self.target.options["literals"]:
            key = self.literal_key("tuple", node.items)
        return self.joined(key, node.items, node)

    def expr_DictLit(self, node: ir.DictLit) -> Code:
        template = self.target.options["literals"].get(self.literal_key("dict", node.entries))
        entry = self.target.options["literals"].get("entry")
        if template is None or entry is None:
            raise UnsupportedError("literal", f"{self.ID} has no literal for dict", node.span)
        self.fired.append(f"{self.ID}:literal.dict")
        before, between, after = entry.replace("{0}", "{1}").split("{1}")
        return self.literal_of(template, [f"{before}{self.expr(k)}{between}{self.expr(v)}{after}" for k, v in node.entries], node)

    def expr_BoolOp(self, node: ir.BoolOp) -> Code:
        op = self.target.options.get("bool_ops", {}).get(node.op, node.op)
        rank = self.operators.infix[op]
        return Code(f" {op} ".join(self.expr(i, rank + (k > 0)) for k, i in enumerate(node.items)), rank)

    def expr_Truthy(self, node: ir.Truthy) -> Code:
        """By rule ``truthy.<kind>``; otherwise spelled out as the comparison that it means."""
        key = f"truthy.{kind(node.operand.type)}"
        if key in self.target.rules:
            return self.rule(key, (node.operand,), node)
        x = node.operand
        match x.type:
            case t.Bool():
                return self.code(x)
            case t.Int() | t.Float():
                zero = ir.Const(0 if isinstance(x.type, t.Int) else 0.0, type=x.type)
                return self.code(ir.Compare("!=", x, zero, type=t.BOOL))
            case t.Str():
                return self.code(ir.Compare("!=", x, ir.Const("", type=t.STR), type=t.BOOL))
            case t.List() | t.Set() | t.Dict() | t.Bytes():
                return self.code(ir.Compare("!=", ir.Length(x, type=t.INT), ir.Const(0, type=t.INT), type=t.BOOL))
            case t.Optional(inner=inner):
                there = ir.IsNone(x, negated=True, type=t.BOOL)
                inside = ir.Coerce(x, type=inner)
                if isinstance(inner, t.Class | t.Func):
                    return self.code(there)
                value = inside if isinstance(inner, t.Bool) else ir.Truthy(inside, type=t.BOOL)
                return self.code(ir.BoolOp("and", (there, value), type=t.BOOL))
            case t.NoneT():
                if acts(x):
                    raise UnsupportedError("truthy", "what gives nothing stands in a condition", node.span)
                return self.code(ir.Const(False, type=t.BOOL))
            case t.Tuple(items=items):
                return self.code(ir.Const(bool(items), type=t.BOOL))
            case t.Class() | t.Func() | t.Iter():
                return self.code(ir.Const(True, type=t.BOOL))
            case _:
                raise UnsupportedError("truthy", f"no truth value for {t.show(x.type)} in {self.ID}", node.span)

    def expr_Select(self, node: ir.Select) -> Code:
        """``a or b`` as a value: by rule where the target's own operator does it, else a conditional."""
        key = f"select.{node.op}"
        if key in self.target.rules and any(self.holds(a.when, (node.left, node.right), node) for a in self.target.rules[key].alternatives):
            return self.rule(key, (node.left, node.right), node)
        left = node.left
        if not self.repeatable(left):
            if not self._hoisting:
                raise UnsupportedError("select", "the left side of and/or would be evaluated twice here", node.span)
            name = self.fresh("value")
            self.stmt(ir.Declare(name, left.type, left, mutable=False))
            left = ir.Name(name, type=left.type)
        truth = left if isinstance(left.type, t.Bool) else ir.Truthy(left, type=t.BOOL)
        value = left if left.type == node.type else ir.Coerce(left, type=node.type)
        then, orelse = (value, node.right) if node.op == "or" else (node.right, value)
        return self.code(ir.IfExp(truth, then, orelse, type=node.type))

    def expr_Coerce(self, node: ir.Coerce) -> Code:
        """By rule ``coerce.<from>.<to>``, then ``coerce.<to>``; a dynamic target needs neither for most."""
        source, to = kind(node.operand.type), kind(node.type)
        if isinstance(node.operand.type, t.Optional) and not isinstance(node.type, t.Optional):
            source, to = "optional", "inner"
        for key in (f"coerce.{source}.{to}", f"coerce.{to}"):
            if key in self.target.rules:
                return self.rule(key, (node.operand,), node)
        return self.code(node.operand)

    def expr_Slice(self, node: ir.Slice) -> Code:
        """By rule ``slice.<kind>:<which bounds are there>`` (``slice.str:lh``, ``slice.list:s``), operands in that order."""
        given = [(c, e) for c, e in (("l", node.lo), ("h", node.hi), ("s", node.step)) if e is not None]
        suffix = "".join(c for c, _ in given)
        base = f"slice.{kind(node.obj.type)}"
        key = f"{base}:{suffix}"
        if key in self.target.rules:
            return self.rule(key, (node.obj, *(e for _, e in given)), node)
        none = ir.Const(None, type=t.NONE)
        return self.rule(base, (node.obj, node.lo or none, node.hi or none, node.step or ir.Const(1, type=t.INT)), node)

    def expr_Call(self, node: ir.Call) -> Code:
        return Code(f"{self.name(node.func)}({self.arguments(node.args)})", POSTFIX)

    def expr_CallValue(self, node: ir.CallValue) -> Code:
        return Code(f"{self.expr(node.func, POSTFIX)}({self.arguments(node.args)})", POSTFIX)

    def expr_MethodCall(self, node: ir.MethodCall) -> Code:
        return Code(f"{self.expr(node.obj, POSTFIX)}.{self.name(node.method)}({self.arguments(node.args)})", POSTFIX)

    def expr_Field(self, node: ir.Field) -> Code:
        return Code(f"{self.expr(node.obj, POSTFIX)}.{self.name(node.name)}", POSTFIX)

    def arguments(self, args: Sequence[ir.Expr]) -> str:
        return ", ".join(self.expr(a) for a in args)

    def expr_Unsupported(self, node: ir.Unsupported) -> Code:
        raise UnsupportedError(node.code, node.why, node.span)

    def expr_Comp(self, node: ir.Comp) -> Code:
        """A comprehension as a pipeline: ``comp.source`` → ``comp.filter``/``comp.map``/``comp.flatmap`` → ``comp.to_<kind>``."""
        first, *rest = node.clauses
        piped = self.pipe_source(first.iterable)
        elem_type = element_type(first.iterable.type)
        for condition in first.conditions:
            piped = self.pipe("comp.filter", piped, first.target, condition, elem_type)
        if rest:
            inner = dataclasses.replace(node, clauses=tuple(rest), kind="iter")
            piped = self.pipe("comp.flatmap", piped, first.target, inner, elem_type)
        else:
            elem = node.elem if node.value is None else self.entry_pair(node.elem, node.value)
            if not (isinstance(first.target, ir.Name) and first.target == elem):
                piped = self.pipe("comp.map", piped, first.target, elem, elem_type)
        if rest and node.kind == "iter":
            return piped
        return self.rule_on_code(f"comp.to_{node.kind}", piped, node)

    def entry_pair(self, key: ir.Expr, value: ir.Expr) -> ir.Expr:
        return ir.TupleLit((key, value), type=t.Tuple((key.type, value.type)))

    def pipe_source(self, iterable: ir.Expr) -> Code:
        if isinstance(iterable, ir.Comp) and iterable.kind == "iter":
            return self.expr_Comp(iterable)
        key = f"comp.source.{kind(iterable.type)}"
        if isinstance(iterable, ir.Op) and f"comp.source.{iterable.concept}" in self.target.rules:
            return self.rule(f"comp.source.{iterable.concept}", iterable.args, iterable)
        if isinstance(iterable, ir.Range):
            return self.rule("comp.source.range", (iterable.start, iterable.stop, iterable.step), iterable)
        if key in self.target.rules:
            return self.rule(key, (iterable,), iterable)
        return self.code(iterable)

    def pipe(self, key: str, source: Code, target: ir.Expr, body: ir.Expr, elem: t.Type) -> Code:
        """Applies a pipeline stage: operand 0 is the code so far, operand 1 the lambda."""
        return self.rule(key, (Raw(source, type=t.List(elem)), self.pipe_function(target, body, elem)), body)

    def pipe_function(self, target: ir.Expr, body: ir.Expr, elem: t.Type) -> ir.Lambda:
        """``target`` → ``body`` as a function of one element."""
        params = pattern_params(target, elem)
        if isinstance(target, ir.Name):
            return ir.Lambda(params, body, type=t.Func((elem,), body.type))
        return PatternLambda(params, body, type=t.Func((elem,), body.type), pattern=target)

    def rule_on_code(self, key: str, code: Code, node: ir.Expr) -> Code:
        return self.rule(key, (Raw(code, type=node.type),), node) if key in self.target.rules else code

    def expr_Raw(self, node: Raw) -> Code:
        return node.code


@dataclass(frozen=True, slots=True)
class Raw(ir.Expr):
    """Already rendered code where a rule wants an operand; lives only inside a generator."""

    code: Code


@dataclass(frozen=True, slots=True)
class PatternLambda(ir.Lambda):
    """A lambda whose single argument is taken apart by a pattern."""

    pattern: ir.Expr = dataclasses.field(default_factory=lambda: ir.TupleLit(()))


def pattern_params(target: ir.Expr, elem: t.Type) -> tuple[ir.Param, ...]:
    """The names in a pattern as parameters, with their types where the element's type tells them."""
    if isinstance(target, ir.Name):
        return (ir.Param(target.id, target.type if not isinstance(target.type, t.AnyT) else elem),)
    assert isinstance(target, ir.TupleLit)
    inner = elem.items if isinstance(elem, t.Tuple) else (element_type(elem),) * len(target.items)
    return tuple(p for item, type_ in zip(target.items, inner, strict=True) for p in pattern_params(item, type_))


def element_type(type_: t.Type) -> t.Type:
    """What iterating over a value of this type gives."""
    match type_:
        case t.List(elem=e) | t.Set(elem=e) | t.Iter(elem=e):
            return e
        case t.Dict(key=k):
            return k
        case t.Str():
            return t.STR
        case t.Bytes():
            return t.INT
        case t.Tuple(items=items):
            return t.join_all(items)
        case _:
            return t.ANY


def _number_of(node: ir.Expr | None) -> ir.Expr | None:
    """The integer, of a machine's size, whose text is made here."""
    match node:
        case ir.Op(concept="str.of", args=(number,)) if isinstance(number.type, t.Int) and number.type != t.BIGINT:
            return number
        case _:
            return None


def _may_be_missing(arg: ir.Expr | None) -> bool:
    """Is this, or each element of this, a value that may be none where none is expected?"""
    elem = arg.elem if isinstance(arg, ir.Comp) else arg
    if not isinstance(elem, ir.Coerce) or elem.on_fail == "unreachable":
        return False
    return isinstance(elem.operand.type, t.Optional) and not isinstance(elem.type, t.Optional)


@lru_cache(maxsize=16384)
def _template(id_: str, text: str, prec: str | None) -> Template:
    return templates.parse(text, _operators(id_), prec, frozenset(loader.target(id_).helpers))


@lru_cache(maxsize=64)
def _operators(id_: str) -> Operators:
    options = loader.target(id_).options
    return Operators.parse(options["precedence"], options.get("right_associative", []), options.get("non_associative", []))


SLOT_TYPE = re.compile(r"\{(TYPE|ELEM|KEY|VALUE|BOXED)\}")


def _utf16(code: int) -> tuple[int, int]:
    code -= 0x10000
    return 0xD800 + (code >> 10), 0xDC00 + (code & 0x3FF)
