"""IR to Racket (8.7): definitions, ``for`` loops and comprehensions, named ``let``, ``cond``, ``let/ec`` where a loop is left.

A list of the source is a ``gvector``: it grows in place and is shared by everything that holds it, as Python's lists are, and
gives any element at once; Racket's own lists, which never change, stand for tuples and for what an expression passes on.
Dictionaries are hashes; in a module that looks at their order they are a structure of its own behind ``racket/dict``, so that
``hash-ref`` is ``dict-ref`` there. None is ``#f``, or void where a module has booleans that may be missing.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Sequence
from functools import cached_property, partial
from typing import Any, ClassVar

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators import sexpr
from dragoman.transpile.generators.base import Generated, Line, Pass
from dragoman.transpile.generators.lisp import negated, symbols
from dragoman.transpile.generators.racket_forms import (
    Tail,
    branches,
    endless,
    has,
    has_break,
    has_comment,
    is_definition,
    is_lazy,
    last_statements,
    looks_at_order,
    missing_bool,
    never_false,
    own_statements,
    text_of,
    types_of,
)
from dragoman.transpile.generators.racket_values import EMPTY, HASH, Values
from dragoman.transpile.passes.chars import narrow_chars, reversed_texts
from dragoman.transpile.passes.constructors import settled_reads
from dragoman.transpile.passes.deep_copies import spell_deep_copies
from dragoman.transpile.passes.effects import assigned, mutated, root
from dragoman.transpile.passes.formatting import lower_format
from dragoman.transpile.passes.lowering import lower_try_else
from dragoman.transpile.passes.naming import short_names
from dragoman.transpile.passes.numbers import counted_flags
from dragoman.transpile.passes.omitted import omit_defaults
from dragoman.transpile.passes.order import name_changing_operands
from dragoman.transpile.passes.orderings import complete_orders
from dragoman.transpile.passes.parallel import rows
from dragoman.transpile.passes.parameters import drop_local_defaults
from dragoman.transpile.passes.reachability import completes
from dragoman.transpile.passes.representation import lower_frozen_text, lower_own_text
from dragoman.transpile.passes.voids import none_of_effects
from dragoman.transpile.passes.widths import widen_ints
from dragoman.transpile.passes.wraps import Native, tighten

#: A negative index fails; ``quotient`` truncates; floats divide as IEEE 754 says.
NATIVE = Native(index_wraps=False, division="trunc", ieee_division=True, typed=False)


class Racket(Values):
    ID = "racket"
    EQUAL_NUMBERS = frozenset({"orders"})
    PASSES: ClassVar[tuple[Pass, ...]] = (
        spell_deep_copies,
        counted_flags,
        partial(name_changing_operands, kinds=(ir.Slice, ir.Index)),
        drop_local_defaults,
        complete_orders,
        none_of_effects,
        lower_try_else,
        tighten(NATIVE),
        widen_ints,
        settled_reads,
        lower_format,
        lower_frozen_text,
        lower_own_text,
        narrow_chars,
        reversed_texts,
        short_names,
        omit_defaults,
    )
    STYLE: ClassVar[sexpr.Style] = sexpr.Style(
        special={
            **dict.fromkeys(("define", "lambda", "λ", "let", "let*", "letrec", "let-values", "let*-values", "match-let", "for", "for*"), 1),
            **dict.fromkeys(("for/list", "for*/list", "for/gvector", "for*/gvector", "for/and", "for/or", "for/sum", "for/first"), 1),
            **dict.fromkeys(("for*/and", "for*/or", "for*/sum", "for*/first", "for/mutable-set", "for*/mutable-set", "for/hash"), 1),
            **dict.fromkeys(("when", "unless", "match", "case", "let/ec", "with-handlers", "parameterize", "module+", "class"), 1),
            **dict.fromkeys(("class*", "struct"), 2),
            **dict.fromkeys(("define/public", "define/override", "match-define", "define-values", "match-lambda"), 1),
            **dict.fromkeys(("for/fold", "for*/fold"), 2),
            **dict.fromkeys(("begin", "begin0"), 0),
        },
        named=frozenset({"let"}),
        broken=frozenset(
            (
                "let",
                "let*",
                "let-values",
                "match-let",
                "for",
                "for*",
                "when",
                "unless",
                "let/ec",
                "with-handlers",
                "module+",
                "class",
                "for/fold",
            )
        ),
        clauses=frozenset({"let", "let*", "let-values", "match-let", "with-handlers", "for", "for*", "for/fold", "for/list", "for*/list"}),
        cases=frozenset({"cond"}),
        definitions=frozenset({"define", "define/public", "define/override"}),
    )

    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: Does a handler look at the exception that it gets?
        self.shows = False
        #: The escapes that the function or loop at hand turns out to need: return, break, continue.
        self.escapes: set[str] = set()
        self._loops = 0
        self._caught = "e"

    # --- the file -----------------------------------------------------------------------------------------------------

    def program(self, candidate: str, driver: Generated) -> tuple[dict[str, str], str]:
        """The candidate is a module of its own that provides all it defines; ordered dictionaries are made as it makes them."""
        lines = [line.text for line in driver.lines]
        if "racket/dict" not in candidate:
            lines = [re.sub(r"\(ordered (?='|\(list )", "(make-hash ", text) for text in lines]
            lines = [text.replace(EMPTY, "(make-hash)") for text in lines]
        elif "(struct ordered-dict " in candidate and "ordered_dict" in driver.helpers:
            lines = [line.text for line in driver.lines if "racket:@ordered_dict" not in line.rules]
            lines.insert(1, '(require (only-in "solution.rkt" ordered-dict))')
        return {"solution.rkt": f"{candidate}\n(provide (all-defined-out))\n", "main.rkt": "\n".join(lines) + "\n"}, "main.rkt"

    def written(self, module: ir.Module) -> Generated:
        seen = [module, *([self.candidate] if self.candidate is not None else [])]
        self.ordered = any(looks_at_order(m) for m in seen)
        self.shows = any(isinstance(n, ir.Handler) and n.name is not None for n in ir.walk(module))
        self.null = any(missing_bool(type_) for m in seen for n in ir.walk(m) for type_ in types_of(n))
        return super().written(module)

    def prologue(self, code: Sequence[str]) -> list[Line]:
        used = symbols("\n".join(line for line in code if not line.lstrip().startswith(";")))
        table: dict[str, list[str]] = self.target.options["libraries"]
        libraries = sorted(name for name, provided in table.items() if used.intersection(provided))
        wanted = " ".join(libraries)
        classes = [self.name(c.name) for c in self.module.classes if c.external]
        external = [*(self.name(f.name) for f in self.module.functions if f.external), *classes, *(f"{name}?" for name in classes)]
        named = [name for name in external if name in used]
        if named:
            wanted = f'(only-in "solution.rkt" {" ".join(named)}) {wanted}'
        lines = [Line("#lang racket/base")]
        if wanted:
            lines += [Line(""), *(Line(text) for text in sexpr.layout(f"(require {wanted.strip()})", self.STYLE))]
        return lines

    def helper_lines(self) -> list[Line]:
        """The helpers, without methods of their structures that nothing calls (table ``optional``)."""
        lines = super().helper_lines()
        if self.candidate is not None:
            return lines  # what a driver makes is for another module
        for part in self.target.options["optional"]:
            own = f"{self.ID}:@{part['of']}"
            code = [line.text for line in [*self.module_lines, *lines] if own not in line.rules]
            start = next((i for i, line in enumerate(lines) if own in line.rules and line.text.lstrip().startswith(part["from"])), None)
            if start is not None and not any(re.search(part["when"], text) for text in code):
                del lines[start : start + part["lines"]]
        return lines

    def write_main(self, body: ir.Body) -> None:
        if self.is_driver:
            for form in self.sequence(body, Tail()):
                self.write_form(form)
            return
        forms = [self.silent(form, s) for s in body for form in self.sequence((s,), Tail())]
        own = {d.name for d in self.module.constants}
        if any(isinstance(n, ir.Assign | ir.Assigned) and own & assigned((n,)) for s in body for n in ir.walk(s)):
            # Only the module itself may set its variables.
            self.write_form(f"(define (main) {' '.join([*forms, '(void)'])})")
            forms = ["(main)"]
        self.write_form(f"(module+ main {' '.join(forms or ['(void)'])})")

    def silent(self, form: str, node: ir.Stmt) -> str:
        """A form of a module's body, which shows the value of an expression unless that is void."""
        if not isinstance(node, ir.ExprStmt | ir.If | ir.Try) or re.match(r";|\((define|displayln?|raise|void)\b", form):
            return form
        return form if all(map(self.gives_nothing, last_statements((node,)))) else f"(void {form})"

    def gives_nothing(self, node: ir.Stmt) -> bool:
        """Is the value of a statement surely void?"""
        match node:
            case ir.ExprStmt(value=ir.Call(func=name, type=t.NoneT()) | ir.MethodCall(method=name, type=t.NoneT())):
                called = [n for n in ir.walk(self.module, ir.Function) if n.name == name]
                ends = [s for f in called for s in last_statements(f.body)]
                return (
                    bool(called)
                    and not any(isinstance(s, ir.ExprStmt) and not isinstance(s.value, ir.Op) for s in ends)
                    and all(map(self.gives_nothing, ends))
                )
            case ir.ExprStmt(value=value):
                return isinstance(value, ir.Op) and isinstance(value.type, t.NoneT)
            case ir.Return(value=value):
                return value is None
            case _:
                return True

    def write_constant(self, declaration: ir.Declare) -> None:
        name = declaration.name

        def write() -> None:
            self.write_form(self.form_Declare(declaration)[0])

        self.guarded(name, write, lambda diagnostic: self.left_out(name, diagnostic), declaration)

    # --- functions ----------------------------------------------------------------------------------------------------

    def function_def(self, function: ir.Function) -> None:
        if function.doc:
            self.write_doc(function.doc)
        self.write_form(self.definition("define", self.name(function.name), function))

    def definition(self, word: str, name: str, function: ir.Function) -> str:
        params = "".join(f" {self.param(p)}" for p in function.params)
        return f"({word} ({name}{params}) {' '.join(self.function_body(function))})"

    def param(self, param: ir.Param) -> str:
        return self.name(param.name) if param.default is None else f"[{self.name(param.name)} {self.expr(param.default)}]"

    def function_body(self, function: ir.Function) -> list[str]:
        """The forms of a body; what returns from inside a loop leaves by ``let/ec``."""
        outer, outer_loops = (self.escapes, self.function), self._loops
        self.escapes, self.function, self._loops = set(), function, 0
        if function.is_generator:
            forms = self.scope(function.body, Tail())
            if "return" in self.escapes:
                forms = [f"(let/ec return {' '.join(forms)})"]
            forms = [f"(in-generator {' '.join(forms)})"]
            if any(isinstance(n, ir.Op) and n.concept in ("iter.next", "iter.next_or") for n in ir.walk(self.module)):
                forms = [f"({self.helper('iterate')} {forms[0]})"]
        else:
            last = function.body[-1] if function.body else None
            value = function.result not in (t.NONE, t.ANY) or any(isinstance(n, ir.Return) and n.value for n in own_statements(function))
            needs_end = value and completes(function.body) and not isinstance(last, ir.Return)
            forms = self.scope(function.body, Tail((self.none(),) if needs_end else (), returns=True))
            if "return" in self.escapes:
                forms = [f"(let/ec return {' '.join(forms)})"]
        (self.escapes, self.function), self._loops = outer, outer_loops
        return forms

    def form_FunctionDef(self, node: ir.FunctionDef) -> list[str]:
        return [self.definition("define", self.name(node.function.name), node.function)]

    # --- sequences of statements --------------------------------------------------------------------------------------

    def scope(self, body: Sequence[ir.Stmt], tail: Tail) -> list[str]:
        """A body that may hold definitions: it must end with an expression."""
        forms = self.sequence(body, tail)
        if not forms or re.match(r"\((define|match-define|struct)\b", forms[-1]) or forms[-1].startswith(";"):
            forms.append("(void)")
        return forms

    def sequence(self, body: Sequence[ir.Stmt], tail: Tail) -> list[str]:
        out: list[str] = []
        for i, statement in enumerate(body):
            rest = body[i + 1 :]
            special = self.leaving(statement, rest, tail)
            if special is not None:
                return [*out, *special]
            out.extend(self.forms(statement))
        return [*out, *tail.end]

    def leaving(self, node: ir.Stmt, rest: Sequence[ir.Stmt], tail: Tail) -> list[str] | None:
        """The forms of a statement and all that follows it, where it decides whether that is reached; None: it does not."""
        match node:
            case ir.Return(value=value) if tail.returns:
                return [self.none() if value is None else self.expr(value)] if value is not None or self.valued() else ["(void)"]
            case ir.Continue() if tail.again is not None:
                return list(tail.again)
            case ir.Break() if tail.out is not None:
                return list(tail.out)
            case ir.Return() | ir.Continue() | ir.Break() | ir.Raise():
                return self.forms(node)
            case ir.If() if self.decides(node, tail) or (not rest and (tail.returns or tail.end)):
                return self.branching(node, rest, tail)
            case ir.Try() if not rest and not tail.end and tail.returns:
                return [self.attempt(node, dataclasses.replace(tail, again=None, out=None))]
            case ir.ForEach() | ir.ForRange() if tail.returns:
                return self.search(node, rest, tail)
            case ir.While() if tail.returns and has(node, ir.Return):
                return self.looping(node, rest, tail)
            case _:
                return None

    def valued(self) -> bool:
        return self.function is not None and self.function.result not in (t.NONE, t.ANY)

    def decides(self, node: ir.If, tail: Tail) -> bool:
        """Does a branch end the sequence by itself?"""
        leaves = any(
            (isinstance(n, ir.Return) and tail.returns)
            or (isinstance(n, ir.Continue) and tail.again is not None)
            or (isinstance(n, ir.Break) and tail.out is not None)
            for n in own_statements(node)
        )
        return leaves and (not completes(node.then) or (bool(node.orelse) and not completes(node.orelse)))

    def branching(self, node: ir.If, rest: Sequence[ir.Stmt], tail: Tail) -> list[str]:
        """A choice whose branches go on to the end: what follows belongs to the branch that reaches it."""
        then = self.scope([*node.then, *(rest if completes(node.then) else ())], tail)
        orelse = self.sequence([*node.orelse, *(rest if completes(node.orelse) else ())], tail)
        return self.choice(self.expr(node.cond), then, orelse)

    def choice(self, cond: str, then: list[str], orelse: list[str]) -> list[str]:
        """``if``, ``when``, ``unless`` or ``cond``, as a fluent reader expects it."""
        if not orelse or orelse == ["(void)"]:
            positive = negated(cond)
            word, test = ("unless", positive) if cond.startswith("(not ") else ("when", cond)
            return [f"({word} {test} {' '.join(then)})"]
        if then == ["(void)"]:
            return self.choice(negated(cond), orelse, [])
        if cond.startswith("(not ") and len(orelse) == 1 and not branches(orelse[0]) and (len(then) > 1 or branches(then[0])):
            return self.choice(negated(cond), orelse, then)
        if not orelse[-1:] or re.match(r"\((define|match-define)\b", orelse[-1]):
            orelse = [*orelse, "(void)"]
        simple = len(then) == 1 and len(orelse) == 1 and not re.match(r"\((cond|if|when|unless) ", orelse[0])
        if simple and not re.match(r"\((cond|if|begin|let) ", then[0]) and len(then[0]) + len(orelse[0]) < 120:
            return [f"(if {cond} {then[0]} {orelse[0]})"]
        clause = f"[{cond} {' '.join(then)}]"
        return [f"(cond {clause} {self.clauses(orelse)})"]

    def clauses(self, orelse: list[str]) -> str:
        """The other branch of a ``cond`` as clauses."""
        if len(orelse) == 1 and ";" not in orelse[0]:
            form = sexpr.read(orelse[0])[0]
            if isinstance(form, sexpr.Form) and form.head == "cond":
                return " ".join(item.text for item in form.items[1:])
            if isinstance(form, sexpr.Form) and form.head == "if":
                cond, then, other = (item.text for item in form.items[1:])
                return f"[{cond} {then}] [else {other}]"
            if isinstance(form, sexpr.Form) and form.head in ("when", "unless") and not has_comment(form):
                test = form.items[1].text
                body = " ".join(item.text for item in form.items[2:])
                return f"[{test if form.head == 'when' else negated(test)} {body}]"
        return f"[else {' '.join(orelse)}]"

    # --- statements ---------------------------------------------------------------------------------------------------

    def forms(self, node: ir.Stmt) -> list[str]:
        """The forms of a statement by itself."""
        method: Callable[[Any], list[str]] | None = getattr(self, f"form_{type(node).__name__}", None)
        if method is None:
            raise UnsupportedError("statement", f"Racket has no form for {type(node).__name__}", node.span)
        try:
            return method(node)
        except UnsupportedError as error:
            if error.diagnostic.span is None:
                raise UnsupportedError(error.diagnostic.code, error.diagnostic.message, node.span) from error
            raise

    def stmt(self, node: ir.Stmt) -> None:
        for form in self.forms(node):
            self.write_form(form)

    def statements(self, body: Sequence[ir.Stmt]) -> list[str]:
        return self.sequence(body, Tail())

    def form_Yield(self, node: ir.Yield) -> list[str]:
        return [f"(yield {self.expr(node.value)})"]

    def form_Comment(self, node: ir.Comment) -> list[str]:
        return [f"; {node.text}\n"]

    def form_ExprStmt(self, node: ir.ExprStmt) -> list[str]:
        text = self.expr(node.value)
        return [text] if text.startswith("(") else []

    def form_Declare(self, node: ir.Declare) -> list[str]:
        name = self.name(node.name)
        value = node.value
        if isinstance(value, ir.Lambda):
            params = "".join(f" {self.param(p)}" for p in value.params)
            return [f"(define ({name}{params}) {self.expr(value.body)})"]
        return [f"(define {name} {self.none() if value is None else self.expr(value)})"]

    def form_Unpack(self, node: ir.Unpack) -> list[str]:
        target, value = node.target, node.value
        if isinstance(value, ir.TupleLit) and all(isinstance(i, ir.Name) for i in target.items) and len(value.items) == len(target.items):
            names = {getattr(i, "id", "") for i in target.items}
            if not any(isinstance(n, ir.Name) and n.id in names for n in ir.walk(value)):
                pairs = zip(target.items, value.items, strict=True)
                return [f"(define {self.expr(name)} {self.expr(item)})" for name, item in pairs]
        return [f"(match-define {self.pattern(target)} {self.taken_apart(target, value)})"]

    def taken_apart(self, target: ir.TupleLit, value: ir.Expr) -> str:
        """A value as a list of the right length, or a ValueError as in the source."""
        if isinstance(value.type, t.Tuple):
            return self.expr(value)
        return f"({self.helper('unpack')} {self.items(value)} {len(target.items)})"

    def pattern(self, target: ir.Expr) -> str:
        if isinstance(target, ir.TupleLit):
            return f"(list {' '.join(self.pattern(i) for i in target.items)})"
        return "_" if isinstance(target, ir.Name) and target.id == "_" and not self.reads_rest else self.expr(target)

    @cached_property
    def reads_rest(self) -> bool:
        """Is a variable that is called ``_`` looked at, or given a value by more than a pattern?"""
        bound = (n.target for n in ir.walk(self.module) if isinstance(n, ir.ForEach | ir.Clause | ir.Unpack))
        bound_names = {id(n) for target in bound for n in ir.walk(target)}
        return any(isinstance(n, ir.Name) and n.id == "_" and id(n) not in bound_names for n in ir.walk(self.module))

    def form_Assign(self, node: ir.Assign) -> list[str]:
        target, value = node.target, node.value
        if not isinstance(target, ir.TupleLit):
            return [self.store(target, self.expr(value), value)]
        if isinstance(value, ir.TupleLit) and len(value.items) == len(target.items):
            if all(isinstance(i, ir.Name) for i in target.items):
                return [f"(set!-values ({self.arguments(target.items)}) (values {self.arguments(value.items)}))"]
            names = [self.fresh("new") for _ in value.items]
            bound = " ".join(f"[{n} {self.expr(v)}]" for n, v in zip(names, value.items, strict=True))
            stores = " ".join(self.store(i, n) for i, n in zip(target.items, names, strict=True))
            return [f"(let ({bound}) {stores})"]
        stores_: list[str] = []
        pattern = self.fresh_pattern(target, stores_)
        return [f"(match-let ([{pattern} {self.taken_apart(target, value)}]) {' '.join(stores_)})"]

    def fresh_pattern(self, target: ir.TupleLit, stores: list[str]) -> str:
        parts = []
        for item in target.items:
            if isinstance(item, ir.TupleLit):
                parts.append(self.fresh_pattern(item, stores))
            else:
                name = self.fresh("new")
                parts.append(name)
                stores.append(self.store(item, name))
        return f"(list {' '.join(parts)})"

    def store(self, target: ir.Expr, text: str, value: ir.Expr | None = None) -> str:
        """An assignment of what ``text`` says (``value``, where it is known)."""
        match target:
            case ir.Name():
                return f"(set! {self.expr(target)} {text})"
            case ir.Field(obj=obj, name=name) if self.own_field(target):
                return f"(set! {self.name(name)} {text})"
            case ir.Field(obj=obj, name=name):
                return f"(set-field! {self.name(name)} {self.expr(obj)} {text})"
            case ir.Index(obj=obj, index=index, on_fail="unreachable", wraps=False):
                return f"(gvector-set! {self.expr(obj)} {self.expr(index)} {text})"
            case ir.Index(obj=obj, index=index):
                return f"({self.helper('put_at')} {self.expr(obj)} {self.expr(index)} {text})"
            case ir.Lookup(obj=obj, key=key):
                updated = self.updated(target, value) if value is not None else None
                return updated or self.named(f"(hash-set! {self.expr(obj)} {self.expr(key)} {text})")
            case _:
                raise UnsupportedError("assign", f"Racket can't assign to {type(target).__name__}", target.span)

    def updated(self, target: ir.Lookup, value: ir.Expr) -> str | None:
        """``d[k] = d[k] + 1`` and ``d[k] = d.get(k, 0) + 1`` by ``hash-update!``."""
        if not isinstance(value, ir.Arith) or not isinstance(target.obj, ir.Name) or not isinstance(target.key, ir.Name | ir.Const):
            return None
        match value.left:
            case ir.Lookup(obj=obj, key=key) if obj == target.obj and key == target.key:
                default = ""
            case ir.Op(concept="dict.get_or", args=(obj, key, ir.Const() as fallback)) if obj == target.obj and key == target.key:
                default = f" {self.expr(fallback)}"
            case _:
                return None
        name = self.fresh("n") if "n" in self.names.values() else "n"
        if isinstance(value.right, ir.Const) and value.right.value == 1 and isinstance(value.type, t.Int) and value.op in "+-":
            change = "add1" if value.op == "+" else "sub1"
        else:
            change = f"(λ ({name}) ({value.op} {name} {self.expr(value.right)}))"
        return self.named(f"(hash-update! {self.expr(target.obj)} {self.expr(target.key)} {change}{default})")

    def form_Return(self, node: ir.Return) -> list[str]:
        self.escapes.add("return")
        value = node.value
        if value is None:
            return [f"(return {self.none() if self.valued() else '(void)'})"]
        return [f"(return {self.expr(value)})"]

    def form_Break(self, node: ir.Break) -> list[str]:
        self.escapes.add("break")
        return ["(break (void))"]

    def form_Continue(self, node: ir.Continue) -> list[str]:
        self.escapes.add("continue")
        return ["(continue (void))"]

    def form_If(self, node: ir.If) -> list[str]:
        return self.choice(self.expr(node.cond), self.scope(node.then, Tail()), self.sequence(node.orelse, Tail()))

    def form_Assert(self, node: ir.Assert) -> list[str]:
        message = '""' if node.message is None else self.expr(text_of(node.message))
        failure = f"(raise ({self.helper('AssertionError')} {message} (current-continuation-marks)))"
        return self.choice(negated(self.expr(node.cond)), [failure], [])

    # --- loops --------------------------------------------------------------------------------------------------------

    def loop_body(self, body: Sequence[ir.Stmt], tail: Tail) -> tuple[list[str], bool]:
        """The forms of a loop's turn, and whether they break off the loop by an escape."""
        outer, self.escapes = self.escapes, set()
        forms = self.scope(body, tail)
        inner = self.escapes
        self.escapes = outer | (inner - {"break", "continue"})
        if "continue" in inner:
            forms = [f"(let/ec continue {' '.join(forms)})"]
            if tail.end:
                raise UnsupportedError("loop", "this way of going on with a loop has no form here")
        return forms, "break" in inner

    def form_While(self, node: ir.While) -> list[str]:
        """A named ``let`` that calls itself for another turn."""
        name = self.loop_name()
        again = (f"({name})",)
        self._loops += 1
        forms, broken = self.loop_body(node.body, Tail(again, again=again, out=("(void)",)))
        self._loops -= 1
        turn = forms if endless(node) else self.choice(self.expr(node.cond), forms, [])
        loop = f"(let {name} () {' '.join(turn)})"
        return [f"(let/ec break {loop})"] if broken else [loop]

    def loop_name(self) -> str:
        return "loop" if self._loops == 0 else f"loop{self._loops + 1}"

    def looping(self, node: ir.While, rest: Sequence[ir.Stmt], tail: Tail) -> list[str] | None:
        """A loop that ends a function: the function goes on in the turn that is none."""
        after = self.sequence(rest, tail) if not endless(node) or has_break(node) else []
        if has_break(node) and (len(after) > 1 or sum(map(len, after)) > 60):
            return None
        outer = set(self.escapes)
        name = self.loop_name()
        again = (f"({name})",)
        self._loops += 1
        forms, broken = self.loop_body(node.body, Tail(again, returns=True, again=again, out=tuple(after) or ("(void)",)))
        self._loops -= 1
        if broken:
            self.escapes = outer
            return None
        turn = forms if endless(node) else self.choice(self.expr(node.cond), forms, after or ["(void)"])
        return [f"(let {name} () {' '.join(turn)})"]

    def form_ForRange(self, node: ir.ForRange) -> list[str]:
        return self.counted_or_each(self.range_clause(node), [], node.body)

    def form_ForEach(self, node: ir.ForEach) -> list[str]:
        clauses, first = self.clause(node.target, node.iterable, node.body)
        return self.counted_or_each(clauses, first, node.body)

    def range_clause(self, node: ir.ForRange) -> str:
        return f"[{self.name(node.var)} {self.in_range(node.start, node.stop, node.step)}]"

    def in_range(self, start: ir.Expr, stop: ir.Expr, step: ir.Expr) -> str:
        by = "" if step == ir.Const(1, type=t.INT) else f" {self.step(step)}"
        begin = "" if not by and start == ir.Const(0, type=t.INT) else f"{self.expr(start)} "
        return f"(in-range {begin}{self.expr(stop)}{by})"

    def step(self, node: ir.Expr) -> str:
        """The step of a range; one that is not constant might be zero."""
        text = self.expr(node)
        return text if isinstance(node, ir.Const) and node.value != 0 else f"({self.helper('range_step')} {text})"

    def counted_or_each(self, clauses: str, first: list[str], body: ir.Body) -> list[str]:
        """A ``for`` loop: it stops at ``#:break`` where that stands among the statements of a turn."""
        forms = list(first)
        outer, self.escapes = self.escapes, set()
        rest: Sequence[ir.Stmt] = body
        plain = all(is_definition(s) or isinstance(s, ir.Declare | ir.Unpack) for s in body[:-1])
        guards = ""
        while rest and isinstance(rest[0], ir.If) and not rest[0].orelse and len(rest[0].then) == 1 and not forms:
            # A guard at the start of a turn belongs to the clauses.
            guard = rest[0]
            if isinstance(guard.then[0], ir.Break):
                guards += f" #:break {self.expr(guard.cond)}"
            elif isinstance(guard.then[0], ir.Continue):
                guards += f" #:unless {self.expr(guard.cond)}"
            else:
                break
            rest = rest[1:]
        del plain
        forms += self.turn(rest)
        inner, self.escapes = self.escapes, outer
        self.escapes |= inner - {"break", "continue"}
        text = " ".join(forms)
        if "continue" in inner:
            text = f"(let/ec continue {text})"
        loop = f"(for ({clauses}{guards}) {text})"
        return [f"(let/ec break {loop})"] if "break" in inner else [loop]

    def turn(self, body: Sequence[ir.Stmt]) -> list[str]:
        """A turn of a ``for`` loop; ``if c: break`` between its statements is ``#:break c``."""
        out: list[str] = []
        tail = Tail(again=("(void)",))
        start = 0
        for i, statement in enumerate(body):
            match statement:
                case ir.If(cond=cond, then=(ir.Break(),), orelse=()) if not any(has(s, ir.Continue) for s in body[start:i]):
                    out += self.sequence(body[start:i], Tail())
                    out.append(f"#:break {self.expr(cond)}")
                    start = i + 1
        forms = self.scope(body[start:], tail)
        return out + forms

    def search(self, node: ir.ForEach | ir.ForRange, rest: Sequence[ir.Stmt], tail: Tail) -> list[str] | None:
        """A loop that looks for something: ``for/and``, ``for/or``, ``for/first``."""
        match node.body, tuple(rest):
            case (*before, ir.If(cond=cond, then=(ir.Return(value=ir.Expr() as found),), orelse=())), (
                ir.Return(value=ir.Expr() as other),
            ):
                pass
            case _:
                return None
        if not all(isinstance(s, ir.Declare | ir.Unpack) for s in before):
            return None
        clauses, first = (
            (self.range_clause(node), []) if isinstance(node, ir.ForRange) else self.clause(node.target, node.iterable, node.body)
        )
        body = " ".join([*first, *self.sequence(before, Tail())])
        body = body and body + " "
        if other == ir.Const(True, type=other.type) and found == ir.Const(False, type=found.type):
            return [f"(for/and ({clauses}) {body}{negated(self.expr(cond))})"]
        if other == ir.Const(False, type=other.type) and found == ir.Const(True, type=found.type):
            return [f"(for/or ({clauses}) {body}{self.expr(cond)})"]
        if body or not never_false(found.type):
            return None
        if isinstance(other, ir.Const) and other.value is None and not self.null:
            return [f"(for/first ({clauses} #:when {self.expr(cond)}) {self.expr(found)})"]
        return [f"(or (for/first ({clauses} #:when {self.expr(cond)}) {self.expr(found)}) {self.expr(other)})"]

    def clause(self, target: ir.Expr, iterable: ir.Expr, body: Sequence[ir.Node]) -> tuple[str, list[str]]:
        """The clauses that bind ``target`` to each element, and the forms that take it apart."""
        first: list[str] = []
        changed = mutated(body)
        match iterable, target:
            case ir.Op(concept="dict.items", args=(obj,)), ir.TupleLit(items=(key, value)) if root(obj) not in changed:
                names = f"({self.loop_variable(key, first)} {self.loop_variable(value, first)})"
                return self.named(f"[{names} (in-hash {self.expr(obj)})]"), first
            case ir.Op(concept="iter.enumerate", args=(obj, start)), ir.TupleLit(items=(ir.Name() as number, item)):
                clause, first = self.clause(item, obj, body)
                numbers = f"in-naturals {self.expr(start)}" if self.nonneg(start) else f"in-range {self.expr(start)} +inf.0"
                return f"{clause} [{self.name(number.id)} ({numbers.removesuffix(' 0')})]", first
            case ir.Op(concept="iter.zip", args=args), ir.TupleLit(items=items) if len(args) == len(items):
                parts = [self.clause(i, a, body) for i, a in zip(items, args, strict=True)]
                return " ".join(p[0] for p in parts), [f for p in parts for f in p[1]]
            case _:
                return f"[{self.loop_variable(target, first)} {self.elements(iterable, changed, target)}]", first

    def loop_variable(self, target: ir.Expr, first: list[str]) -> str:
        if not isinstance(target, ir.TupleLit):
            return self.expr(target)
        name = self.fresh("item")
        value = ir.Name(name, type=target.type)
        shown, unpacked = rows(target, target.type, self.fresh) if isinstance(target.type, t.Tuple) else (target, ())
        assert isinstance(shown, ir.TupleLit)
        for part in (ir.Unpack(shown, value), *unpacked):
            first.append(f"(match-define {self.pattern(part.target)} {self.taken_apart(part.target, part.value)})")
        return name

    def elements(self, node: ir.Expr, changed: frozenset[str] = frozenset(), target: ir.Expr | None = None) -> str:
        """An iterable as a sequence of ``for``, by the form that is quick for what it is."""
        match node:
            case ir.Range(start=start, stop=stop, step=step):
                return self.in_range(start, stop, step)
            case ir.Op(concept="dict.keys" | "dict.values" as concept, args=(obj,)) if root(obj) not in changed:
                return self.named(f"(in-hash-{concept[5:]} {self.expr(obj)})")
            case ir.Op(concept="str.chars", args=(obj,)):
                return self.elements(obj, changed, target)
            case ir.Op(concept="set.to_list", args=(obj,)) if root(obj) not in changed:
                return f"(in-set {self.expr(obj)})"
        match node.type:
            case t.Str():
                if target is not None and isinstance(target.type, t.Char):
                    return f"(in-string {self.expr(node)})"
                return f"(in-list {self.characters(node)})"
            case t.Set():
                return f"(in-set {self.expr(node)})"
            case t.Dict():
                return self.named(f"(in-hash-keys {self.expr(node)})")
            case t.Bytes():
                return f"(in-bytes {self.expr(node)})"
            case t.Iter() if is_lazy(node):
                return self.expr(node)
            case t.Tuple() | t.List(frozen=True) | t.Iter():
                return f"(in-list {self.expr(node)})"
            case t.List():
                text = self.expr(node)
                return f"(in-list {text[15:-1]})" if text.startswith("(list->gvector ") else f"(in-gvector {text})"
            case _:
                return self.expr(node)

    def characters(self, text: ir.Expr) -> str:
        """The characters of a text, as texts, in a list."""
        return f"(map string (string->list {self.expr(text)}))"

    def items(self, node: ir.Expr) -> str:
        """The elements of an iterable as a list."""
        match node:
            case ir.ListLit(items=items):
                return f"(list {self.arguments(items)})" if items else "'()"
            case ir.Range():
                return f"(for/list ([i {self.elements(node)}]) i)"
            case ir.Op(concept="dict.keys" | "dict.values" as concept, args=(obj,)):
                return self.named(f"(hash-{concept[5:]} {self.expr(obj)})")
            case ir.Op(concept="set.to_list", args=(obj,)):
                return f"(set->list {self.expr(obj)})"
            case ir.Op(concept="str.chars", args=(obj,)):
                return self.characters(obj)
        match node.type:
            case t.Str():
                return self.characters(node)
            case t.Set():
                return f"(set->list {self.expr(node)})"
            case t.Dict():
                return self.named(f"(hash-keys {self.expr(node)})")
            case t.Bytes():
                return f"(bytes->list {self.expr(node)})"
            case t.Iter() if is_lazy(node):
                return f"(sequence->list {self.expr(node)})"
            case t.List(frozen=False):
                text = self.expr(node)
                return text[15:-1] if text.startswith("(list->gvector ") else f"(gvector->list {text})"
            case _:
                return self.expr(node)

    def named(self, text: str) -> str:
        """An operation of hashes under the name that it has for what dictionaries are in this module."""
        return HASH.sub(r"(\1dict\2", text, count=1) if self.ordered else text

    # --- errors -------------------------------------------------------------------------------------------------------

    def form_Raise(self, node: ir.Raise) -> list[str]:
        match node.exception:
            case None:
                return [f"(raise {self._caught})"]
            case ir.New(cls="ValueError" | "Exception" as cls, args=args) as made if len(args) == 1:
                word = "raise-user-error" if cls == "ValueError" else "error"
                return [f"({word} {self.message(made)})"]
            case made:
                return [f"(raise {self.expr(made)})"]

    def predicate(self, cls: str) -> str:
        caught: dict[str, str] = self.target.options["caught"]
        found = caught.get(cls)
        if found is None:
            return f"{self.exception_structure(cls)}?"
        return self.helper(found[1:]) if found.startswith("@") else found

    def form_Try(self, node: ir.Try) -> list[str]:
        return [self.attempt(node, Tail())]

    def attempt(self, node: ir.Try, tail: Tail) -> str:
        """``with-handlers`` around a body; ``dynamic-wind`` for what is done in any case."""
        body = self.scope(node.body, tail)
        text = " ".join(body)
        if node.handlers:
            handlers = []
            for handler in node.handlers:
                name = self.name(handler.name) if handler.name else self.name_for_error([handler], "e", "failure")
                outer, self._caught = self._caught, name
                forms = " ".join(self.scope(handler.body, tail))
                self._caught = outer
                tests = list(dict.fromkeys(self.predicate(c) for c in handler.types)) or ["exn:fail?"]
                test = tests[0] if len(tests) == 1 else f"(λ (e) (or {' '.join(f'({p} e)' for p in tests)}))"
                handlers.append(f"[{test} (λ ({name}) {forms})]")
            text = f"(with-handlers ({' '.join(handlers)}) {text})"
        if node.final:
            text = f"(dynamic-wind void (λ () {text}) (λ () {' '.join(self.scope(node.final, Tail()))}))"
        return text if text.startswith("(with-handlers") or node.final else f"(let () {text})"


GENERATOR = Racket
