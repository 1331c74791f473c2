"""IR to Clojure (1.11): persistent vectors, maps and sets, ``reduce``, ``for`` and ``loop``; exceptions are the JVM's.

Built on the functional lowering: a term is one form here. A dictionary is a map; in a module that looks at the order of entries
``put`` keeps it, in an array map.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any, ClassVar

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators import sexpr
from dragoman.transpile.generators.base import Code, Generated, Line, element_type, kind
from dragoman.transpile.generators.functional import Functional
from dragoman.transpile.generators.lisp import Lisp, defined, negated, spoken_for
from dragoman.transpile.passes import terms


class Clojure(Lisp, Functional):
    ID = "clojure"
    STYLE: ClassVar[sexpr.Style] = sexpr.Style(
        special={
            **dict.fromkeys(("let", "loop", "when", "when-not", "doseq", "for", "fn", "if"), 1),
            **dict.fromkeys(("defn", "catch"), 2),
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
        self.ordered = False
        #: What the next turn of the loop at hand passes first: the rest of a sequence.
        self.rest = ""
        self.stops = False
        self.choosing = False
        self.caught = "e"

    # --- the file -----------------------------------------------------------------------------------------------------

    def written(self, module: ir.Module) -> Generated:
        looked_at = self.candidate if self.candidate is not None else module
        self.ordered = any(isinstance(type_, t.Dict) for n in ir.walk(looked_at) if isinstance(n, ir.Expr) for type_ in (n.type,))
        return super().written(module)

    def program(self, candidate: str, driver: Generated) -> tuple[dict[str, str], str]:
        """The candidate is a file of its own, whose main program does not run where there are arguments."""
        return {"solution.clj": candidate, "main.clj": f'(load-file "solution.clj")\n\n{driver.code}'}, "main.clj"

    def arrange(self, prologue: list[Line], helpers: list[Line], body: list[Line]) -> Iterable[Line]:
        """Names that are used before their definitions are declared."""
        names = [self.name(f.name) for f in self.module.functions if not f.external]
        if len(names) > 1 and self.candidate is None:
            prologue = [*prologue, *(Line(text) for text in sexpr.layout(f"(declare {' '.join(names)})", self.STYLE))]
        return super().arrange(prologue, helpers, body)

    def main_term(self, term: terms.Term) -> None:
        if self.candidate is not None:
            self.write_form(self.form(term))
        else:
            self.write_form(f"(when (empty? *command-line-args*) {self.form(term)})")

    def constant(self, node: ir.Declare, value: ir.Expr) -> None:
        self.write_form(f"(def {self.name(node.name)} {self.expr(value)})")

    def definition(self, definition: terms.Definition, function: ir.Function) -> None:
        params = " ".join(self.name(p.name) for p in function.params if p.default is None)
        optional = [p for p in function.params if p.default is not None]
        body = self.form(definition.body)
        name = self.name(function.name)
        doc = f" {self.string_literal(function.doc.strip())}" if function.doc else ""
        if not optional:
            self.write_form(f"(defn {name}{doc} [{params}] {body})")
            return
        arities = []
        for n in range(len(optional)):
            given = " ".join([*params.split(), *(self.name(p.name) for p in optional[:n])])
            passed = [*given.split(), *(self.expr(p.default) for p in optional[n:] if p.default is not None)]
            arities.append(f"([{given}] ({name} {' '.join(passed)}))")
        everything = " ".join([*params.split(), *(self.name(p.name) for p in optional)])
        self.write_form(f"(defn {name}{doc} {' '.join(arities)} ([{everything}] {body}))")

    def name(self, id_: str) -> str:
        if id_ not in self.names:
            wanted = self.convention(id_)
            taken = spoken_for(self.ID) | {s for names in defined(self.ID).values() for s in names}
            while wanted in taken or wanted in self.names.values():
                wanted += "'"
            self.names[id_] = wanted
        return self.names[id_]

    def choose_names(self, module: ir.Module) -> dict[str, str]:
        return {**super().choose_names(module), "_": "_"}

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
            case terms.Loop(carried=carried, body=body):
                outer, self.rest = self.rest, ""
                text = self.form(body)
                self.rest = outer
                return f"(loop [{self.starts(carried)}] {text})"
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

    def starts(self, carried: Sequence[terms.Carried]) -> str:
        return " ".join(f"{self.expr(c.name)} {self.expr(c.start)}" for c in carried)

    def sequence(self, term: terms.Seq) -> str:
        """``let`` around what its names are for; effects in order."""
        forms = [self.form(term.value)]
        if forms == ["nil"] and term.binds and term.binds[-1].pattern is None:
            forms = []
        for bind in reversed(term.binds):
            value = self.form(bind.value)
            if bind.pattern is None:
                forms.insert(0, value)
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
        cond, then, orelse = self.expr(term.cond), self.form(term.then), self.form(term.orelse)
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
            cond, then, orelse = map(sexpr.flat, form.items[1:])
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
        outer, self.rest = self.rest, name
        body = self.form(term.body)
        self.rest = outer
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
        parts = [self.form(term.body)]
        for handler in term.handlers:
            name = self.name(handler.name) if handler.name else "e"
            outer, self.caught = self.caught, name
            body = self.form(handler.body)
            self.caught = outer
            classes = list(dict.fromkeys(c for n in handler.types for c in self.caught_classes(n))) or ["Throwable"]
            parts += [f"(catch {cls} {name} {body})" for cls in classes]
        if term.final is not None:
            parts.append(f"(finally {self.form(term.final)})")
        return f"(try {' '.join(parts)})"

    def caught_classes(self, cls: str) -> list[str]:
        table: dict[str, list[str]] = self.target.options["caught"]
        if cls not in table:
            raise UnsupportedError("exception", f"handlers of {cls} have no form in Clojure yet")
        return table[cls]

    def expr_New(self, node: ir.New) -> Code:
        native: dict[str, str] = self.target.options["exceptions"]
        if node.cls not in native:
            raise UnsupportedError("exception", f"{node.cls} has no form in Clojure yet", node.span)
        text = self.expr(text_of(node.args[0])) if node.args else '""'
        return Code(f"({native[node.cls]}. {text})")

    def write_class(self, cls: ir.ClassDef) -> None:
        raise UnsupportedError("class", "classes have no form in Clojure yet", cls.span)

    # --- iteration ----------------------------------------------------------------------------------------------------

    def iteration(self, pattern: ir.Expr, iterable: ir.Expr) -> tuple[str, str]:
        """The pattern and the source of ``for``, ``doseq`` and ``reduce``."""
        source = self.elements(iterable)
        elem = element_type(iterable.type)
        if isinstance(pattern, ir.TupleLit) and not isinstance(elem, t.Tuple | t.AnyT | t.List):
            source = f"(map #({self.helper('unpack')} % {len(pattern.items)}) {source})"
        return self.pattern(pattern), source

    def elements(self, node: ir.Expr) -> str:
        match node:
            case ir.Range(start=start, stop=stop, step=step):
                by = "" if step == ir.Const(1, type=t.INT) else f" {self.expr(step)}"
                begin = "" if not by and start == ir.Const(0, type=t.INT) else f"{self.expr(start)} "
                return f"(range {begin}{self.expr(stop)}{by})"
            case ir.Op(concept="str.chars", args=(text,)):
                return f"(map str {self.expr(text)})" if self.module.strings != "unicode" else self.expr(node)
            case ir.Op(concept="dict.items", args=(d,)) | ir.Op(concept="set.to_list", args=(d,)):
                return self.expr(d)
            case ir.Op(concept="dict.keys" | "dict.values" as concept, args=(d,)):
                return f"({concept[5:9].rstrip('u')} {self.expr(d)})" if concept == "dict.keys" else f"(vals {self.expr(d)})"
        match node.type:
            case t.Str():
                return f"(map str {self.expr(node)})"
            case t.Dict():
                return f"(keys {self.expr(node)})"
            case _:
                plain = self.expr(node)
                return plain[5:-1] if plain.startswith("(vec (") and plain.endswith("))") else plain

    def expr_Comp(self, node: ir.Comp) -> Code:
        parts: list[str] = []
        for clause in node.clauses:
            pattern, source = self.iteration(clause.target, clause.iterable)
            parts.append(f"{pattern} {source}")
            parts.extend(f":when {self.expr(c)}" for c in clause.conditions)
        elem = self.expr(node.elem) if node.value is None else f"[{self.expr(node.elem)} {self.expr(node.value)}]"
        text = f"(for [{' '.join(parts)}] {elem})"
        wrapped = {
            "list": f"(vec {text})",
            "set": f"(set {text})",
            "dict": f"({self.helper('ordered')} {text})" if node.kind == "dict" else "",
        }
        return Code(wrapped.get(node.kind, text))

    # --- expressions --------------------------------------------------------------------------------------------------

    def let(self, bindings: Sequence[tuple[str, str]], body: str) -> str:
        return f"(let [{' '.join(f'{name} {value}' for name, value in bindings)}] {body})"

    def expr_Inline(self, node: terms.Inline) -> Code:
        return Code(self.form(node.term))

    def expr_Lambda(self, node: ir.Lambda) -> Code:
        return Code(f"(fn [{' '.join(self.name(p.name) for p in node.params)}] {self.expr(node.body)})")

    def expr_DictLit(self, node: ir.DictLit) -> Code:
        self.fired.append("clojure:literal.dict")
        entries = ", ".join(f"{self.expr(k)} {self.expr(v)}" for k, v in node.entries)
        keys = [k for k, _ in node.entries]
        if len(keys) > 8 or not all(isinstance(k, ir.Const) for k in keys) or len({repr(k) for k in keys}) < len(keys):
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
            elif part.spec:
                parts.append(self.expr(ir.Op("str.format_value", (part.value, ir.Const(part.spec, type=t.STR)), type=t.STR)))
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
        if kind(node.of) not in tests:
            raise UnsupportedError("type-test", f"Clojure has no test for {t.show(node.of)}", node.span)
        return Code(f"({tests[kind(node.of)]} {self.expr(node.operand)})")

    def expr_Truthy(self, node: ir.Truthy) -> Code:
        if isinstance(node.operand.type, t.Union | t.AnyT | t.Optional):
            return Code(f"({self.helper('truthy')} {self.expr(node.operand)})")
        return super().expr_Truthy(node)

    def rule(self, key: str, args: Sequence[ir.Expr], node: ir.Expr) -> Code:
        match key, args:
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
        if sum(isinstance(m, t.List | t.Tuple) for m in members) > 1:
            raise UnsupportedError("union", f"Clojure can't tell the types of {t.show(value.type)} apart", value.span)
        tests: dict[str, str] = self.target.options["predicates"]
        arms = " ".join(
            f"({tests[kind(m) if not isinstance(m, t.Tuple) else 'list']} value) ({self.expr(e)} value)"
            for m, e in zip(members, encoders, strict=True)
        )
        return Code(f"(let [value {self.expr(value)}] (cond {arms}))")

    def _holds_one(self, key: str, wanted: Any, args: Sequence[ir.Expr], node: ir.Expr) -> bool:
        if re.fullmatch(r"natural\d", key):
            arg = args[int(key[-1])]
            return (isinstance(arg, ir.Const) and isinstance(arg.value, int) and arg.value >= 0) is bool(wanted)
        return super()._holds_one(key, wanted, args, node)

    def slot_seq(self, node: ir.Expr) -> Code:
        return Code(self.elements(node))

    def slot_text(self, node: ir.Expr) -> Code:
        """What ``print`` shows of a value."""
        return self.code(text_of(node))

    def slot_type_less(self, node: ir.Expr) -> Code:
        return Code(self.order(node.type.result if isinstance(node.type, t.Func) else element_type(node.type), "<"))

    def slot_type_greater(self, node: ir.Expr) -> Code:
        return Code(self.order(node.type.result if isinstance(node.type, t.Func) else element_type(node.type), ">"))

    def slot_type_own_less(self, node: ir.Expr) -> Code:
        return Code(self.order(node.type, "<"))

    def order(self, type_: t.Type, sign: str) -> str:
        if isinstance(type_, t.Int | t.Float):
            return sign
        return self.helper("less" if sign == "<" else "greater")


def text_of(node: ir.Expr) -> ir.Expr:
    return node if isinstance(node.type, t.Str) else ir.Op("str.of", (node,), type=t.STR)


GENERATOR = Clojure
