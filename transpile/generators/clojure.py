"""IR to Clojure (1.11): persistent vectors, maps and sets, ``reduce``, ``for`` and ``loop``; exceptions are the JVM's.

Built on the functional lowering: a term is one form here. A dictionary is a map; in a module that sees the order of entries
``put`` keeps it, in an array map.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, ClassVar

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators import sexpr
from dragoman.transpile.generators.base import Code, Generated, Line, Pass, element_type
from dragoman.transpile.generators.clojure_records import Records, joined_updates
from dragoman.transpile.generators.functional import Functional, are_so_many
from dragoman.transpile.generators.lisp import kebab, negated, own_names
from dragoman.transpile.generators.patterns import kind
from dragoman.transpile.modules import needing_definitions
from dragoman.transpile.passes import terms
from dragoman.transpile.passes.changers import refuse_object_changers
from dragoman.transpile.passes.constructors import whole_exceptions
from dragoman.transpile.passes.dictionaries import unordered_constants
from dragoman.transpile.passes.numbers import counted_flags
from dragoman.transpile.passes.omitted import omit_defaults
from dragoman.transpile.passes.presence import demand_present
from dragoman.transpile.passes.rows import name_rows
from dragoman.transpile.passes.wraps import Native, tighten_unshared

#: An index from the end is none, a quotient is rounded towards zero, a zero divisor raises.
NATIVE = Native(index_wraps=False, division="trunc", ieee_division=False, typed=False)


#: Plain access and plain division where the values at hand allow it.
drop_needless_checks = tighten_unshared(NATIVE)


#: What takes nil for nothing at all, where the source wants a value.
SILENT = {
    **dict.fromkeys(("str.concat", "list.concat"), (0, 1)),
    **dict.fromkeys(("str.repeat", "dict.get", "dict.get_or", "dict.contains", "list.contains", "set.contains", "list.sorted"), (0,)),
    **dict.fromkeys(("iter.sum", "iter.to_list", "iter.enumerate", "set.of", "list.reversed"), (0,)),
    **dict.fromkeys(("list.extend", "str.join", "str.replace"), (1,)),
}
#: Heads of forms that are no calls of functions.
NO_FUNCTIONS = frozenset({"and", "or", "if", "when", "cond", "do", "throw", "let", "recur"})


#: What is no function, whatever it looks like.
SPECIAL = frozenset(
    {"let", "if", "if-not", "or", "and", "when", "cond", "case", "for", "doto", "->", "->>", "if-let", "loop", "some->", "try"}
)


#: What ends a name.
END = r"(?![\w*+!?<>=-])"


def definition_of(name: str, text: str) -> re.Match[str] | None:
    """Where a function of this name is defined."""
    return re.search(rf"^\(def(n|multi) {re.escape(name)}{END}", text, re.M)


def is_used(name: str, text: str) -> bool:
    return re.search(rf"[( ]{re.escape(name)}{END}", text) is not None


class Clojure(Records):
    ID = "clojure"
    EQUAL_NUMBERS = frozenset({"orders"})
    PASSES: ClassVar[tuple[Pass, ...]] = (
        demand_present(SILENT),
        *Functional.PASSES[:2],
        counted_flags,
        whole_exceptions,
        drop_needless_checks,
        refuse_object_changers,
        name_rows,
        *Functional.PASSES[2:],
        omit_defaults,
    )
    STYLE: ClassVar[sexpr.Style] = sexpr.Style(
        special={
            **dict.fromkeys(("let", "loop", "when", "when-not", "doseq", "for", "fn", "if"), 1),
            **dict.fromkeys(("defn", "catch"), 2),
            "defmethod": 3,
            **dict.fromkeys(("do", "try", "finally"), 0),
        },
        broken=frozenset({"let", "loop", "when", "when-not", "doseq", "try", "catch", "finally"}),
        definitions=frozenset({"defn"}),
        soft=frozenset({"if"}),
        pairs=frozenset({"cond"}),
        keyword=":",
    )

    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: Variables of the module that are plain maps all the same.
        self.unordered: frozenset[str] = frozenset()
        #: What the next turn of the loop at hand passes first: the rest of a sequence.
        self.rest = ""
        #: The function that gives the rest of the sequence of a generator.
        self.turn = ""
        self.stops = False
        self.choosing = False
        self.caught = "e"

    # --- the file -----------------------------------------------------------------------------------------------------

    def written(self, module: ir.Module) -> Generated:
        self.unordered = unordered_constants(self.candidate if self.candidate is not None else module)
        return super().written(module)

    def program(self, candidate: str, driver: Generated) -> tuple[dict[str, str], str]:
        """The candidate is a file of its own, whose main program does not run where there are arguments."""
        return {"solution.clj": candidate, "main.clj": f'(load-file "solution.clj")\n\n{driver.code}'}, "main.clj"

    def arrange(self, prologue: list[Line], helpers: list[Line], body: list[Line]) -> Iterable[Line]:
        """Names that are used before their definitions are declared."""
        names = [self.name(f.name) for f in self.module.functions if not f.external]
        names += [self.name(c) for c in sorted(needing_definitions(self.module))]
        names += [self.name(f"{c.name}.{m.name}") for c in self.module.classes if not c.external for m in c.static_methods]
        classes = [c for c in self.module.classes if not c.external]
        text = "\n".join(x.text for x in body)
        for method in dict.fromkeys(self.name(f".{m.name}") for c in classes for m in c.methods):
            made = definition_of(method, text)
            if made and (made[1] == "n" or is_used(method, text[: made.start()])):
                names.append(method)
        for maker in (f"new-{kebab(c.name)}" for c in classes):
            made = definition_of(maker, text)
            if made and is_used(maker, text[: made.start()]):
                names.append(maker)
        if len(names) > 1 and self.candidate is None:
            prologue = [*prologue, *(Line(text) for text in sexpr.layout(f"(declare {' '.join(names)})", self.STYLE))]
        return super().arrange(prologue, helpers, body)

    def main_term(self, term: terms.Term) -> None:
        if self.candidate is not None:
            self.write_form(self.form(term))
        else:
            self.write_form(f"(when (empty? *command-line-args*) {self.form(term)})")

    def constant(self, node: ir.Declare, value: ir.Expr) -> None:
        made = f"(atom {self.expr(value)})" if node.name in self.cells else self.expr(value)
        self.write_form(f"(def {self.name(node.name)} {made})")

    def expr_Cell(self, node: terms.Cell) -> Code:
        return Code(f"@{self.name(node.name)}")

    def expr_NewCell(self, node: terms.NewCell) -> Code:
        return Code(f"(atom {self.expr(node.value)})")

    def expr_Held(self, node: terms.Held) -> Code:
        return Code(f"@{self.expr(node.cell)}")

    def expr_Stored(self, node: terms.Stored) -> Code:
        """``(swap! log conj x)`` where the new value is made of the old one, else ``(reset! log value)``."""
        assert not isinstance(node.place, ir.Field)
        name = self.name(node.place.name) if isinstance(node.place, terms.Cell) else self.expr(node.place.cell)
        value = self.expr(node.value)
        made = re.fullmatch(rf"\(([a-z][\w!?*<>=/-]*|[-+*]) @{re.escape(name)}( .*)?\)", value)
        if made and made[1] not in SPECIAL and f"@{name}" not in (made[2] or ""):
            return Code(f"(swap! {name} {made[1]}{made[2] or ''})")
        return Code(f"(reset! {name} {value})")

    def definition(self, definition: terms.Definition, function: ir.Function) -> None:
        self.write_form(self.defined_with(self.name(function.name), function.doc, function.params, self.form(definition.body)))

    def defined_with(self, name: str, doc: str, params: Sequence[ir.Param], body: str) -> str:
        """A function; one with defaults has an arity for each."""
        doc = f" {self.string_literal(doc.strip())}" if doc else ""
        start = max((i for i, p in enumerate(params, 1) if p.default is None), default=0)
        first, optional = [self.name(p.name) for p in params[:start]], params[start:]
        if not optional:
            return f"(defn {name}{doc} [{' '.join(first)}] {body})"
        arities = []
        for n in range(len(optional)):
            given = [*first, *(self.name(p.name) for p in optional[:n])]
            passed = [*given, *(self.expr(p.default) for p in optional[n:] if p.default is not None)]
            arities.append(f"([{' '.join(given)}] ({name} {' '.join(passed)}))")
        everything = " ".join([*first, *(self.name(p.name) for p in optional)])
        return f"(defn {name}{doc} {' '.join(arities)} ([{everything}] {body}))"

    def name(self, id_: str) -> str:
        if id_ not in self.names:
            wanted = self.convention(id_)
            while wanted in self.unavailable() or wanted in self.names.values():
                wanted += "'"
            self.names[id_] = wanted
        return self.names[id_]

    def choose_names(self, module: ir.Module) -> dict[str, str]:
        return {**super().choose_names(module), "_": "_"}

    def unavailable(self) -> frozenset[str]:
        """What no function may be called: what generated code calls, and what helpers are called."""
        return own_names(self.ID)

    # --- terms --------------------------------------------------------------------------------------------------------

    def form(self, term: terms.Term) -> str:
        """A term as one form."""
        match term:
            case terms.Value(expr=expr):
                return self.expr(expr)
            case terms.Pack(items=items):
                return self.pack(items)
            case terms.Seq():
                return self.sequence(term)
            case terms.Branch():
                return self.branch(term)
            case terms.Raise(exception=exception):
                return f"(throw {self.caught if exception is None else self.expr(exception)})"
            case terms.Try():
                return self.protected(term)
            case terms.Fold():
                return self.fold(term)
            case terms.Loop(carried=carried, body=body) if any(isinstance(x, terms.Emit) for x in terms.terms(body)):
                return self.unfolded(carried, body)
            case terms.Loop(carried=carried, body=body):
                outer, self.rest, self.turn = (self.rest, self.turn), "", ""
                text = self.form(body)
                self.rest, self.turn = outer
                return f"(loop [{self.starts(carried)}] {text})"
            case terms.Emit(value=value, rest=terms.Jump() | terms.Exhausted() as rest):
                return f"(cons {self.expr(value)} {self.form(rest)})"
            case terms.Emit(value=value, rest=rest):
                return f"(cons {self.expr(value)} (lazy-seq {self.form(rest)}))"
            case terms.Exhausted():
                return "nil"
            case terms.Jump(items=items) if self.turn:
                return f"({self.turn} {self.arguments(items)})" if items else f"({self.turn})"
            case terms.Walk():
                return self.walk(term)
            case terms.Jump(items=items):
                passed = [*([f"(next {self.rest})"] if self.rest else []), *map(self.expr, items)]
                return f"(recur {' '.join(passed)})" if passed else "(recur)"
            case terms.Next(items=items):
                return f"[:next {self.arguments(items)}]".replace(" ]", "]") if self.choosing else self.pack(items)
            case terms.Stop(items=items):
                return f"(reduced {self.pack(items)})"
            case terms.Done(items=items):
                return f"[:done {self.arguments(items)}]".replace(" ]", "]")
            case terms.Resume():
                return self.resumed(term)
            case _:
                raise UnsupportedError("term", f"Clojure has no form for {type(term).__name__}")

    def pack(self, items: Sequence[ir.Expr]) -> str:
        return "nil" if not items else self.expr(items[0]) if len(items) == 1 else f"[{self.arguments(items)}]"

    def unfolded(self, carried: Sequence[terms.Carried], body: terms.Term) -> str:
        """The sequence that a generator's loop gives: each turn the next elements, the rest when it is asked for."""
        outer, self.turn = self.turn, self.fresh("turn")
        names = " ".join(self.expr(c.name) for c in carried)
        starts = "".join(f" {self.expr(c.start)}" for c in carried)
        text = f"((fn {self.turn} [{names}] (lazy-seq {self.form(body)})){starts})"
        self.turn = outer
        return text

    def starts(self, carried: Sequence[terms.Carried]) -> str:
        return " ".join(f"{self.expr(c.name)} {self.expr(c.start)}" for c in carried)

    def sequence(self, term: terms.Seq) -> str:
        """``let`` around what its names are for; effects in order."""
        term = joined_updates(term)
        forms = [self.form(term.value)]
        if forms == ["nil"] and term.binds and term.binds[-1].pattern is None:
            forms = []
        for bind in reversed(term.binds):
            value = self.form(bind.value)
            if bind.pattern is None:
                forms.insert(0, value)
                continue
            if (
                len(forms) == 1
                and (place := only_part(bind.pattern, forms[0], self.names))
                and isinstance(terms.type_of(bind.value), t.Tuple)
            ):
                forms = [f"({place} {value})"]
                continue
            pattern = self.pattern(bind.pattern)
            if isinstance(bind.pattern, ir.TupleLit) and not isinstance(terms.type_of(bind.value), t.Tuple):
                value = f"({self.helper('unpack')} {value} {len(bind.pattern.items)})"
            if len(forms) == 1 and forms[0].startswith("(let ["):
                forms = [f"(let [{pattern} {value} {forms[0][6:]}"]
            else:
                forms = [f"(let [{pattern} {value}] {' '.join(forms)})"]
        return forms[0] if len(forms) == 1 else f"(do {' '.join(forms)})"

    def pattern(self, target: ir.Expr) -> str:
        if isinstance(target, ir.TupleLit):
            return f"[{' '.join(map(self.pattern, target.items))}]"
        return self.expr(target)

    def branch(self, term: terms.Branch) -> str:
        cond, then, orelse = as_test(self.expr(term.cond)), self.form(term.then), self.form(term.orelse)
        if orelse == "nil":
            return f"(when {cond} {then[4:-1] if then.startswith('(do ') else then})"
        if then == "nil":
            return f"(when {negated(cond)} {orelse[4:-1] if orelse.startswith('(do ') else orelse})"
        if isinstance(term.orelse, terms.Branch):
            rest = f"{orelse[6:-1]}" if orelse.startswith("(cond ") else self.arms(orelse)
            if rest:
                return f"(cond {cond} {then} {rest})"
        return f"(if {cond} {then} {orelse})"

    @staticmethod
    def arms(text: str) -> str:
        form = sexpr.read(text)[0]
        if isinstance(form, sexpr.Form) and form.head == "if":
            cond, then, orelse = (item.text for item in form.items[1:])
            return f"{cond} {then} :else {orelse}"
        return ""

    def fold(self, term: terms.Fold) -> str:
        pattern, source = self.iteration(term.pattern, term.iterable)
        choosing, self.choosing = self.choosing, False
        body = self.form(term.body)
        self.choosing = choosing
        if not term.carried and not term.stops:
            return f"(doseq [{pattern} {source}] {body[4:-1] if body.startswith('(do ') else body})"
        names = [self.expr(c.name) for c in term.carried]
        carried = names[0] if len(names) == 1 else f"[{' '.join(names)}]" if names else "_"
        return f"(reduce (fn [{carried} {pattern}] {body}) {self.pack([c.start for c in term.carried])} {source})"

    def walk(self, term: terms.Walk) -> str:
        pattern, source = self.iteration(term.pattern, term.iterable)
        name = self.fresh("items")
        outer, self.rest, self.turn = (self.rest, self.turn), name, ""
        body = self.form(term.body)
        self.rest, self.turn = outer
        exit_ = self.form(term.exit)
        starts = f" {self.starts(term.carried)}" if term.carried else ""
        turn = f"(let [{pattern} (first {name})] {body})"
        choice = f"(when {name} {turn})" if exit_ == "nil" else f"(if {name} {turn} {exit_})"
        return f"(loop [{name} (seq {source}){starts}] {choice})"

    def resumed(self, term: terms.Resume) -> str:
        outer, self.choosing = self.choosing, True
        value = self.form(term.value)
        self.choosing = outer
        name = self.fresh("outcome")
        arms = []
        for names, then in ((term.results, term.done), (term.names, term.rest)):
            body = self.form(then)
            arms.append(f"(let [[_ {' '.join(map(self.expr, names))}] {name}] {body})" if names else body)
        return f"(let [{name} {value}] (if (= (first {name}) :done) {arms[0]} {arms[1]}))"

    def protected(self, term: terms.Try) -> str:
        parts = [self.form(term.body), *self.handlers(term.handlers)]
        if term.final is not None:
            parts.append(f"(finally {self.form(term.final)})")
        return f"(try {' '.join(parts)})"

    def handlers(self, handlers: Sequence[terms.Rescue]) -> list[str]:
        """``catch`` for each class; where a class is not enough to tell, one ``catch`` with tests."""
        told = [self.told(h.types) for h in handlers]
        if all(not keys and len(classes) == 1 and not classes[0].endswith("?") for classes, keys in told):
            return [f"(catch {classes[0]} {self.caught_name(h)} {self.handled(h)})" for h, (classes, _) in zip(handlers, told, strict=True)]
        name = self.caught_name(handlers[0])
        arms = []
        for handler, (classes, keys) in zip(handlers, told, strict=True):
            own = self.caught_name(handler)
            body = self.handled(handler)
            tests = self.told_by(name, classes, keys)
            arms.append((tests, body if own == name or not handler.name else f"(let [{own} {name}] {body})"))
        if arms[-1][0] != ":else":
            arms.append((":else", f"(throw {name})"))
        if len(arms) == 2:
            choice = f"(if {arms[0][0]} {arms[0][1]} {arms[1][1]})"
        else:
            choice = f"(cond {' '.join(f'{test} {body}' for test, body in arms)})"
        only_ours = all(not classes for classes, _ in told)
        return [f"(catch {'clojure.lang.ExceptionInfo' if only_ours else 'Throwable'} {name} {choice})"]

    def caught_name(self, handler: terms.Rescue) -> str:
        free = (n for n in ("e", "error", "failure", "caught") if n not in self.names.values())
        return self.name(handler.name) if handler.name else next(free)

    def handled(self, handler: terms.Rescue) -> str:
        outer, self.caught = self.caught, self.caught_name(handler)
        body = self.form(handler.body)
        self.caught = outer
        return body

    def told_by(self, name: str, classes: Sequence[str], keys: Sequence[str]) -> str:
        """The test whether an exception is one of these."""
        if "Throwable" in classes:
            return ":else"
        tests = [f"({self.helper(c[:-1])} {name})" if c.endswith("?") else f"(instance? {c} {name})" for c in classes]
        if keys:
            kind_ = f"(:type (ex-data {name}))"
            tests.append(f"(= {kind_} :{keys[0]})" if len(keys) == 1 else f"(#{{{' '.join(f':{k}' for k in keys)}}} {kind_})")
        return tests[0] if len(tests) == 1 else f"(or {' '.join(tests)})"

    def told(self, names: Sequence[str]) -> tuple[list[str], list[str]]:
        """The classes of the JVM that these canonical classes are, and the types of those that are ``ex-info``."""
        if not names:
            return ["Throwable"], []
        table: dict[str, list[str]] = self.target.options["caught"]
        native: dict[str, str] = self.target.options["exceptions"]
        classes = [c for n in names for c in table.get(n, [])]
        if "Throwable" in classes:
            return ["Throwable"], []
        family = [c.name for c in self.module.classes if any(self.derives(c.name, n) for n in names)]
        builtin = [k for n in names if n not in native and n not in self.classes for k in self.target.options["kinds"].get(n, [n])]
        return list(dict.fromkeys(classes)), list(dict.fromkeys([*builtin, *family]))

    # --- iteration ----------------------------------------------------------------------------------------------------

    def iteration(self, pattern: ir.Expr, iterable: ir.Expr) -> tuple[str, str]:
        """The pattern and the source of ``for``, ``doseq`` and ``reduce``."""
        source = self.elements(iterable)
        elem = element_type(iterable.type)
        if isinstance(pattern, ir.TupleLit) and not isinstance(elem, t.Tuple | t.AnyT) and not are_so_many(iterable, len(pattern.items)):
            source = f"(map #({self.helper('unpack')} % {len(pattern.items)}) {source})"
        return self.pattern(pattern), source

    def elements(self, node: ir.Expr) -> str:
        match node:
            case ir.Range(start=start, stop=stop, step=step):
                sure = isinstance(step, ir.Const) and step.value != 0
                text = self.expr(step)
                by = "" if step == ir.Const(1, type=t.INT) else f" {text}" if sure else f" ({self.helper('range_step')} {text})"
                begin = "" if not by and start == ir.Const(0, type=t.INT) else f"{self.expr(start)} "
                return f"(range {begin}{self.expr(stop)}{by})"
            case ir.Op(concept="str.chars", args=(text,)):
                return self.characters_of(text)
            case ir.Op(concept="dict.items", args=(d,)) | ir.Op(concept="set.to_list", args=(d,)):
                return self.expr(d)
            case ir.Op(concept="dict.keys" | "dict.values" as concept, args=(d,)):
                return f"({concept[5:9].rstrip('u')} {self.expr(d)})" if concept == "dict.keys" else f"(vals {self.expr(d)})"
        match node.type:
            case t.Str():
                return self.characters_of(node)
            case t.Dict():
                return f"(keys {self.expr(node)})"
            case _:
                plain = self.expr(node)
                return plain[5:-1] if plain.startswith("(vec (") and plain.endswith("))") else plain

    def characters_of(self, text: ir.Expr) -> str:
        return f"({self.helper('characters')} {self.expr(text)})" if self.module.strings == "unicode" else f"(map str {self.expr(text)})"

    def expr_Comp(self, node: ir.Comp) -> Code:
        parts: list[str] = []
        for clause in node.clauses:
            pattern, source = self.iteration(clause.target, clause.iterable)
            parts.append(f"{pattern} {source}")
            parts.extend(f":when {as_test(self.expr(c))}" for c in clause.conditions)
        elem = self.expr(node.elem) if node.value is None else f"[{self.expr(node.elem)} {self.expr(node.value)}]"
        text = f"(for [{' '.join(parts)}] {elem})"
        wrapped = {
            "list": f"(vec {text})",
            "set": f"(set {text})",
        }
        if node.kind == "dict":
            return Code(f"({self.helper('ordered')} {text})" if self.ordered else f"(into {{}} {text})")
        return Code(wrapped.get(node.kind, text))

    # --- expressions --------------------------------------------------------------------------------------------------

    def let(self, bindings: Sequence[tuple[str, str]], body: str) -> str:
        return f"(let [{' '.join(f'{name} {value}' for name, value in bindings)}] {body})"

    def expr_Inline(self, node: terms.Inline) -> Code:
        return Code(self.form(node.term))

    def expr_Lambda(self, node: ir.Lambda) -> Code:
        """A function value; one that only calls another with what it gets is that other."""
        params = " ".join(self.name(p.name) for p in node.params)
        body = self.expr(node.body)
        found = re.fullmatch(r"\(([:\w][\w*?!'-]*) ([^()\[\]{}\"]+)\)", body)
        if found is not None and found[2] == params and found[1] not in NO_FUNCTIONS:
            return Code(found[1])
        return Code(f"(fn [{params}] {body})")

    def expr_DictLit(self, node: ir.DictLit) -> Code:
        self.fired.append("clojure:literal.dict")
        entries = ", ".join(f"{self.expr(k)} {self.expr(v)}" for k, v in node.entries)
        keys = [k for k, _ in node.entries]
        plain = all(isinstance(k, ir.Const) for k in keys) and len({repr(k) for k in keys}) == len(keys)
        if not self.ordered and not plain and len(keys) > 1:
            return Code(f"(hash-map {' '.join(f'{self.expr(k)} {self.expr(v)}' for k, v in node.entries)})")
        if self.ordered and (len(keys) > 8 or not plain) and len(keys) > 1:
            pairs = " ".join(f"[{self.expr(k)} {self.expr(v)}]" for k, v in node.entries)
            return Code(f"({self.helper('ordered')} [{pairs}])")
        return Code(f"{{{entries}}}")

    def expr_SetLit(self, node: ir.SetLit) -> Code:
        self.fired.append("clojure:literal.set")
        if all(isinstance(i, ir.Const) for i in node.items) and len({repr(i) for i in node.items}) == len(node.items):
            return Code(f"#{{{self.arguments(node.items)}}}")
        return Code(f"(set [{self.arguments(node.items)}])")

    def expr_Interp(self, node: ir.Interp) -> Code:
        parts = []
        for part in node.parts:
            if isinstance(part, ir.Const):
                parts.append(self.string_literal(part.value))
            elif part.conversion == "r":
                parts.append(self.expr(ir.Op("str.repr", (part.value,), type=t.STR)))
            else:
                plain = isinstance(part.value.type, t.Str | t.Int)
                parts.append(self.expr(part.value if plain else ir.Op("str.of", (part.value,), type=t.STR)))
        return Code(f"(str {' '.join(parts)})" if parts else '""')

    def float_literal(self, value: float) -> Code:
        return Code(super().float_literal(value).text.replace("e+", "e"))

    def int_literal(self, value: int, type_: t.Type) -> Code:
        return Code(str(value) if -(2**63) <= value < 2**63 else f"{value}N")

    def expr_IsType(self, node: ir.IsType) -> Code:
        tests: dict[str, str] = self.target.options["predicates"]
        if isinstance(node.of, t.Class):
            return Code(self.is_instance(self.expr(node.operand), node.of.name))
        if kind(node.of) not in tests:
            raise UnsupportedError("type-test", f"Clojure has no test for {t.show(node.of)}", node.span)
        return Code(f"({tests[kind(node.of)]} {self.expr(node.operand)})")

    def expr_IfExp(self, node: ir.IfExp) -> Code:
        return Code(f"(if {as_test(self.expr(node.cond))} {self.expr(node.then)} {self.expr(node.orelse)})")

    def expr_Truthy(self, node: ir.Truthy) -> Code:
        if isinstance(node.operand.type, t.Union | t.AnyT | t.Optional):
            return Code(f"({self.helper('truthy')} {self.expr(node.operand)})")
        return super().expr_Truthy(node)

    def rule(self, key: str, args: Sequence[ir.Expr], node: ir.Expr) -> Code:
        own = self.of_objects(key, args, node)
        if own is not None:
            return own
        match key, args:
            case "compare.==" | "compare.!=", (ir.Mod(left=number, right=ir.Const(value=2)), ir.Const(value=0)) if isinstance(
                number.type, t.Int
            ):
                self.fired.append(f"clojure:{key}")
                return Code(f"({'even?' if key == 'compare.==' else 'odd?'} {self.expr(number)})")
            case "str.of" | "str.repr", (value,) if not isinstance(value.type, t.Str):
                self.fired.append(f"clojure:{key}")
                return Code(applied(self.shown(value.type, key), self.expr(value)))
            case "range.contains", (ir.Range(start=start, stop=stop, step=ir.Const(value=1)), item):
                self.fired.append(f"clojure:{key}")
                last = self.expr(ir.Const(stop.value - 1, type=t.INT)) if isinstance(stop, ir.Const) else f"(dec {self.expr(stop)})"
                return Code(f"(<= {self.expr(start)} {self.expr(item)} {last})")
            case "range.contains", (span, item):
                return self.rule("iter.contains", (span, item), node)
            case "list.repeat", (value, _) if isinstance(element_type(value.type), t.Iter):
                raise UnsupportedError("iterator", "an iterator that is advanced under several names has no form in Clojure", node.span)
            case "codec.dynamic", (value, *_) if not isinstance(value.type, t.Union):
                return Code(f"({self.helper('encode_any')} {self.expr(value)})")
            case "iter.any", (ir.Comp(clauses=(clause,), elem=elem),) if not clause.conditions:
                pattern, source = self.iteration(clause.target, clause.iterable)
                self.fired.append("clojure:iter.any")
                return Code(f"(boolean (some (fn [{pattern}] {self.expr(elem)}) {source}))")
            case "iter.all", (ir.Comp(clauses=(clause,), elem=elem),) if not clause.conditions:
                pattern, source = self.iteration(clause.target, clause.iterable)
                self.fired.append("clojure:iter.all")
                return Code(f"(every? (fn [{pattern}] {self.expr(elem)}) {source})")
            case "codec.dynamic", (value, *encoders) if isinstance(value.type, t.Union):
                return self.encode_union(value, value.type.members, encoders)
            case "iter.zip", _:
                self.fired.append("clojure:iter.zip")
                return Code(f"(map vector {' '.join(map(self.elements, args))})")
            case "iter.chain", _:
                self.fired.append("clojure:iter.chain")
                return Code(f"(concat {' '.join(map(self.elements, args))})")
            case "iter.product", _:
                self.fired.append("clojure:iter.product")
                names = [self.fresh(n) for n in "abcdefgh"[: len(args)]]
                clauses = " ".join(f"{n} {self.elements(a)}" for n, a in zip(names, args, strict=True))
                return Code(f"(for [{clauses}] [{' '.join(names)}])")
            case _:
                return super().rule(key, args, node)

    def encode_union(self, value: ir.Expr, members: Sequence[t.Type], encoders: Sequence[ir.Expr]) -> Code:
        """The member that a value is, told by a test; lists and tuples are both vectors."""
        if sum(isinstance(m, t.List | t.Tuple | t.Bytes) for m in members) > 1:
            raise UnsupportedError("union", f"Clojure can't tell the types of {t.show(value.type)} apart", value.span)
        tests: dict[str, str] = self.target.options["predicates"]
        arms = " ".join(f"{self.is_a('value', m, tests)} ({self.expr(e)} value)" for m, e in zip(members, encoders, strict=True))
        return Code(f"(let [value {self.expr(value)}] (cond {arms}))")

    def _holds_one(self, key: str, wanted: Any, args: Sequence[ir.Expr], node: ir.Expr) -> bool:
        asked = key[:-1]
        if asked == "small":
            arg = args[int(key[-1])]
            return (isinstance(arg, ir.Const) and isinstance(arg.value, int) and 0 <= arg.value < 63) is bool(wanted)
        if asked in ("plain_order", "numbers"):
            type_ = args[int(key[-1])].type
            compared = type_.result if isinstance(type_, t.Func) else element_type(type_)
            return (isinstance(compared, t.Int | t.Float) if key[0] == "n" else natural(compared)) is bool(wanted)
        if asked == "groups":
            pattern = args[int(key[-1])]
            return isinstance(pattern, ir.Const) and groups(pattern.value) == wanted
        if key == "dicts":
            plain = not self.ordered or (isinstance(args[0], terms.Cell) and args[0].name in self.unordered)
            return bool(wanted == ("plain" if plain else "ordered"))
        return super()._holds_one(key, wanted, args, node)

    def slot_seq(self, node: ir.Expr) -> Code:
        return Code(self.elements(node))

    def slot_text(self, node: ir.Expr) -> Code:
        """What ``print`` shows of a value."""
        return Code(self.text_of(node))

    def text_of(self, node: ir.Expr) -> str:
        return self.expr(text_of(node))

    def slot_type_less(self, node: ir.Expr) -> Code:
        return Code(self.order(node.type.result if isinstance(node.type, t.Func) else element_type(node.type), "<"))

    def slot_type_greater(self, node: ir.Expr) -> Code:
        return Code(self.order(node.type.result if isinstance(node.type, t.Func) else element_type(node.type), ">"))

    def slot_type_own_less(self, node: ir.Expr) -> Code:
        return Code(self.order(node.type, "<"))

    def order(self, type_: t.Type, sign: str) -> str:
        if isinstance(type_, t.Int | t.Float):
            return sign
        type_ = type_.inner if isinstance(type_, t.Optional) else type_
        if isinstance(type_, t.Class):
            before = self.method_called(type_.name, "__lt__")
            several = sum(m.name == "__lt__" for c in self.module.classes for m in c.methods) > 1  # a multimethod is no comparator
            return f"#({before} %2 %1)" if sign == ">" else f"#({before} %1 %2)" if several else before
        return self.helper("less" if sign == "<" else "greater")

    def slot_literal_regex(self, node: ir.Expr) -> Code:
        """The pattern that matches a constant text only."""
        assert isinstance(node, ir.Const)
        return self.slot_regex(dataclasses.replace(node, value=re.sub(r"[\\\[\]\-.^$*+?(){}|#&~]", r"\\\g<0>", node.value)))

    def slot_regex(self, node: ir.Expr) -> Code:
        """A pattern, as a literal where it is constant."""
        if not isinstance(node, ir.Const):
            return Code(f"(re-pattern {self.expr(node)})")
        text = re.sub(r"\(\?P<(\w+)>", lambda m: f"(?<{m[1].replace('_', '')}>", node.value)
        text = re.sub(r"\(\?P=(\w+)\)", lambda m: rf"\\k<{m[1].replace('_', '')}>", text)
        text = re.sub(r"(?<!\\)((?:\\\\)*)\\Z", r"\1\\z", text)
        text = re.sub(r'(?<!\\)((?:\\\\)*)"', r'\1\\"', text)
        return Code('#"' + "".join(c if c.isprintable() else self.escape(c) for c in text) + '"')

    def slot_regex_replacement(self, node: ir.Expr) -> Code:
        """What replaces a match: references to groups as the JVM writes them."""
        if not isinstance(node, ir.Const):
            return Code(f"({self.helper('replacement')} {self.expr(node)})")
        text = node.value.replace("$", "\\$")
        text = re.sub(r"\\g<(\w+)>", lambda m: f"${m[1]}" if m[1].isdigit() else f"${{{m[1].replace('_', '')}}}", text)
        text = re.sub(r"\\(\d)", r"$\1", text)
        text = re.sub(r"\\([nrt])", lambda m: {"n": "\n", "r": "\r", "t": "\t"}[m[1]], text)
        return Code(self.string_literal(text))

    # --- texts of values ----------------------------------------------------------------------------------------------

    def shown(self, type_: t.Type, key: str = "str.repr") -> str:
        """The function that gives the text of a value of a type; ``str.repr`` inside collections."""
        match type_:
            case t.Int():
                return "str"
            case t.Str() | t.Char():
                return "str" if key == "str.of" else self.helper("quoted")
            case t.Float():
                return self.helper("float_text")
            case t.Bool():
                return '#(if % "True" "False")'
            case t.NoneT():
                return '(constantly "None")'
            case t.Optional(inner=inner):
                value = self.fresh("value")
                return f'(fn [{value}] (if (nil? {value}) "None" {applied(self.shown(inner, key), value)}))'
            case t.List(elem=elem, frozen=False) | t.Iter(elem=elem):
                return f'(partial {self.helper("bracketed")} "[" "]" {self.shown(elem)})'
            case t.List(elem=elem):
                return f"(partial {self.helper('tuple_text')} {self.shown(elem)})"
            case t.Tuple(items=items) if len(set(items)) == 1:
                return f"(partial {self.helper('tuple_text')} {self.shown(items[0])})"
            case t.Tuple(items=items):
                names = [self.fresh(n) for n in "abcdefgh"[: len(items)]]
                inside = ' ", " '.join(applied(self.shown(i), n) for i, n in zip(items, names, strict=True))
                return f'(fn [[{" ".join(names)}]] (str "(" {inside} ")"))'
            case t.Set(elem=elem):
                value = self.fresh("value")
                some = f'({self.helper("bracketed")} "{{" "}}" {self.shown(elem)} {value})'
                return f'(fn [{value}] (if (empty? {value}) "set()" {some}))'
            case t.Dict(key=k, value=v):
                return f"(partial {self.helper('entries_text')} {self.shown(k)} {self.shown(v)})"
            case t.Class(name=name):
                return self.shown_object(name, key)
            case t.Union(members=members) if sum(isinstance(m, t.List | t.Tuple | t.Bytes) for m in members) < 2:
                tests: dict[str, str] = self.target.options["predicates"]
                value = self.fresh("value")
                arms = " ".join(f"{self.is_a(value, m, tests)} {applied(self.shown(m, key), value)}" for m in members)
                return f"(fn [{value}] (cond {arms}))"
            case t.AnyT():
                return self.helper("repr_of")
            case _:
                raise UnsupportedError("text", f"the text of {t.show(type_)} has no form in Clojure")

    def is_a(self, value: str, type_: t.Type, tests: dict[str, str]) -> str:
        if isinstance(type_, t.Class):
            return self.is_instance(value, type_.name)
        if kind(type_) not in tests:
            raise UnsupportedError("type-test", f"Clojure has no test for {t.show(type_)}")
        return f"({tests[kind(type_)]} {value})"


def applied(function: str, value: str) -> str:
    """A call of a function given as a form."""
    if function.startswith("(partial "):
        return f"({function[9:-1]} {value})"
    if function.startswith("#(") and function.count("%") == 1:
        return function[1:].replace("%", value)
    found = re.match(r"\(fn \[(\w+)\] ", function)
    if found is not None and re.fullmatch(r"[\w-]+", value):
        return re.sub(rf"(?<![\w-]){found[1]}(?![\w-])", value, function[found.end() : -1])
    return '"None"' if function == '(constantly "None")' else f"({function} {value})"


def only_part(pattern: ir.Expr, wanted: str, names: Mapping[str, str]) -> str:
    """``first`` or ``second``, where of a pair only that is wanted."""
    match pattern:
        case ir.TupleLit(items=(ir.Name(id="_"), ir.Name(id=name))) if names.get(name) == wanted:
            return "second"
        case ir.TupleLit(items=(ir.Name(id=name), ir.Name(id="_"))) if names.get(name) == wanted:
            return "first"
        case _:
            return ""


def as_test(text: str) -> str:
    """A condition, of which only the truth is asked: ``(seq xs)`` for ``(not (empty? xs))``."""
    return tested(sexpr.read(text)[0]).text if "(not (empty? " in text else text


def tested(node: sexpr.Node) -> sexpr.Node:
    match node:
        case sexpr.Form(items=(sexpr.Atom("not"), sexpr.Form(items=(sexpr.Atom("empty?"), value)))):
            return sexpr.Form((sexpr.Atom("seq"), value))
        case sexpr.Form(items=(sexpr.Atom("and" | "or" as op), *items)):
            return sexpr.Form((sexpr.Atom(op), *map(tested, items)))
        case _:
            return node


def natural(type_: t.Type) -> bool:
    """Is the order of these values the one that ``compare`` gives?"""
    return isinstance(type_, t.Int | t.Float | t.Str | t.Bool | t.Char) or (isinstance(type_, t.Tuple) and all(map(natural, type_.items)))


def groups(pattern: str) -> int:
    try:
        return re.compile(pattern).groups
    except re.error:
        return -1


def text_of(node: ir.Expr) -> ir.Expr:
    return node if isinstance(node.type, t.Str) else ir.Op("str.of", (node,), type=t.STR)


GENERATOR = Clojure
