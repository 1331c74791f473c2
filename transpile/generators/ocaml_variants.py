"""Classes that derive from each other in OCaml: a variant with a record for each class, which patterns tell apart."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import ATOM, POSTFIX, Code
from dragoman.transpile.generators.ocaml_records import Records
from dragoman.transpile.generators.ocaml_values import APPLIED
from dragoman.transpile.passes import terms
from dragoman.transpile.passes.families import families
from dragoman.transpile.passes.methods import Made

#: Constructors that others would hide.
_CONSTRUCTORS = frozenset({"Some", "None", "Ok", "Error"})


class Variants(Records):
    """What OCaml makes of a family of classes, whose methods are functions by now."""

    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: The classes of each family that objects are made of.
        self.members: dict[str, list[str]] = {}
        #: Functions that give a field of any object of a family.
        self.accessors: dict[tuple[str, str], str] = {}
        #: Variables whose class is known where the text at hand stands, with the names of their records.
        self.known: dict[str, tuple[str, str]] = {}

    def find_families(self, module: ir.Module) -> None:
        made = {n.cls for n in ir.walk(module) if isinstance(n, Made)}
        whole = {name: root for name, root in families(module).items() if not self.is_exception(name)}
        apart = {r for r in whole.values() if not any(c.methods or c.init for c in module.classes if whole.get(c.name) == r)}
        self.roots = {name: root for name, root in whole.items() if root in apart}
        self.members = {root: [c for c, r in self.roots.items() if r == root and c in made] for root in apart}

    def is_record(self, name: str) -> bool:
        return name in self.roots or super().is_record(name)

    def record_name(self, cls: str) -> str:
        return super().record_name(self.roots.get(cls, cls))

    def below(self, cls: str) -> list[str]:
        """The classes that objects of a class are of."""
        return [c for c in self.members[self.roots[cls]] if self.derives(c, cls)]

    def constructor(self, cls: str) -> str:
        name = self.class_name(cls)
        return f"{name}_" if name in _CONSTRUCTORS else name

    def fields_of(self, cls: str) -> tuple[ir.Param, ...]:
        return next(c.fields for c in self.module.classes if c.name == cls)

    def declared(self, cls: ir.ClassDef, word: str) -> None:
        root = self.roots.get(cls.name)
        if root is None:
            super().declared(cls, word)
        else:
            if cls.doc:
                self.write_doc(cls.doc)
            self.line(f"{word} {self.record_name(root)} =")
            for name in self.members[root]:
                fields = "; ".join(self.field_text(f) for f in self.fields_of(name))
                self.line(f"  | {self.constructor(name)}{f' of {{ {fields} }}' if fields else ''}")

    def tags(self, union: t.Union) -> dict[str, t.Type]:
        """Classes of one family have one type, which no tag is put before."""
        if any(isinstance(m, t.Class) and m.name in self.roots for m in union.members):
            raise UnsupportedError("union", f"{t.show(union)} has no form in OCaml yet")
        return super().tags(union)

    def arms_of(self, classes: Sequence[str]) -> str:
        return " | ".join(f"{self.constructor(c)} _" if self.fields_of(c) else self.constructor(c) for c in classes)

    def expr_Made(self, node: Made) -> Code:
        if node.cls not in self.roots:
            return super().expr_Made(node)
        if not node.fields:
            return Code(self.constructor(node.cls), ATOM)
        record = self.in_order(node.values, lambda values: self.record_of(node.fields, values))
        return Code(f"{self.constructor(node.cls)} {record.text}", APPLIED)

    def expr_Field(self, node: ir.Field) -> Code:
        if not isinstance(node.obj.type, t.Class) or node.obj.type.name not in self.roots:
            return super().expr_Field(node)
        if isinstance(node.obj, ir.Name) and node.obj.id in self.known:
            record, cls = self.known[node.obj.id]
            if any(f.name == node.name for f in self.fields_of(cls)):
                return Code(f"{record}.{self.name(node.name)}", POSTFIX)
        self.having(node)
        name = self.accessors.setdefault((self.roots[node.obj.type.name], node.name), self.accessor_name(node.obj.type.name, node.name))
        return Code(f"{name} {self.expr(node.obj, POSTFIX)}", APPLIED)

    def accessor_name(self, cls: str, field: str) -> str:
        wanted = f"{self.record_name(cls)}_{self.name(field)}"
        while wanted in self.target.helpers or wanted in self.names.values():
            wanted += "_"
        return wanted

    def write_accessors(self, at: int) -> None:
        """The functions that give a field of any object of a family, after the types."""
        end = len(self.lines)
        for (root, field), name in self.accessors.items():
            members, bare = self.members[root], self.name(field)
            having = [c for c in members if any(f.name == field for f in self.fields_of(c))]
            pattern = " | ".join(f"{self.constructor(c)} {{ {bare}; _ }}" for c in having)
            self.gap()
            if len(having) == len(members):
                self.line(f"let {name} = function {pattern} -> {bare}")
                continue
            self.line(f"let {name} = function")
            self.line(f"  | {pattern} -> {bare}")
            self.line(f"  | _ -> {self.lacking(field)}")
        self.lines[at:] = [*self.lines[end:], *self.lines[at:end]]

    def lacking(self, field: str) -> str:
        return f"raise ({self.helper('Attribute_error')} {self.string_literal(f'object has no attribute {field!r}')})"

    def having(self, node: ir.Field) -> list[str]:
        """The classes of a family that have a field."""
        assert isinstance(node.obj.type, t.Class)
        members = self.members[self.roots[node.obj.type.name]]
        having = [c for c in members if any(f.name == node.name for f in self.fields_of(c))]
        if not having:
            raise UnsupportedError("field", f"no object has the field {node.name}", node.span)
        return having

    def stored_field(self, place: ir.Field, value: str) -> Code:
        if not isinstance(place.obj.type, t.Class) or place.obj.type.name not in self.roots:
            return super().stored_field(place, value)
        if isinstance(place.obj, ir.Name) and place.obj.id in self.known:
            return super().stored_field(place, value)
        having = self.having(place)
        record = self.fresh("record")
        arms = " | ".join(f"{self.constructor(c)} {record} -> {record}.{self.name(place.name)} <- {value}" for c in having)
        if len(having) < len(self.members[self.roots[place.obj.type.name]]):
            arms += f" | _ -> {self.lacking(place.name)}"
        return Code(f"(match {self.expr(place.obj, 1)} with {arms})", ATOM)

    def expr_Coerce(self, node: ir.Coerce) -> Code:
        match node.operand.type, node.type:
            case t.Class(name=source), t.Class(name=to) if source in self.roots and self.roots[source] == self.roots.get(to):
                return self.code(node.operand)
            case _:
                return super().expr_Coerce(node)

    def expr_IsType(self, node: ir.IsType) -> Code:
        operand = node.operand.type
        if not isinstance(operand, t.Class) or operand.name not in self.roots or not isinstance(node.of, t.Class):
            return super().expr_IsType(node)
        of = self.below(node.of.name) if self.roots.get(node.of.name) == self.roots[operand.name] else []
        if len(of) == len(self.members[self.roots[operand.name]]):
            return Code("true", ATOM)
        if not of:
            return Code("false", ATOM)
        return Code(f"(match {self.expr(node.operand, 1)} with {self.arms_of(of)} -> true | _ -> false)", ATOM)

    def matched(self, term: terms.Branch) -> bool:
        """Writes a choice by the class of a variable as a match."""
        cond = term.cond
        if not isinstance(cond, ir.IsType) or not isinstance(cond.operand, ir.Name) or not isinstance(cond.operand.type, t.Class):
            return False
        if cond.operand.type.name not in self.roots:
            return False
        variable = cond.operand.id
        left = list(self.members[self.roots[cond.operand.type.name]])
        self.line(f"begin match {self.name(variable)} with")
        rest: terms.Term = term
        while isinstance(rest, terms.Branch) and left and (of := self.told(rest.cond, variable)) is not None:
            here = [c for c in self.below(of) if c in left]
            left = [c for c in left if c not in here]
            if here:
                self.class_arm(variable, here, rest.then)
            rest = rest.orelse
        if left:
            self.class_arm(variable, left, rest)
        self.line("end")
        return True

    def told(self, cond: ir.Expr, variable: str) -> str | None:
        """The class that a condition asks of a variable."""
        match cond:
            case ir.IsType(operand=ir.Name(id=name), of=t.Class(name=of)) if name == variable and of in self.roots:
                return of
            case _:
                return None

    def class_arm(self, variable: str, classes: list[str], body: terms.Term) -> None:
        outer, self.known = self.known, {k: v for k, v in self.known.items() if k != variable}
        record = ""
        if len(classes) == 1 and self.fields_of(classes[0]) and not self.bound_again(variable, body):
            record = self.fresh(self.convention(classes[0]))
            self.known[variable] = (record, classes[0])
        lines = self.inner(body)
        self.known = outer
        used = record and re.search(rf"\b{record}\.", "\n".join(lines))
        self.arm(f"{self.constructor(classes[0])} {record}" if used else self.arms_of(classes), lines)

    @staticmethod
    def bound_again(variable: str, body: terms.Term) -> bool:
        """Does a term give a variable another value?"""
        inner = (n for x in terms.terms(body) for leaf in terms.leaves(x) for n in ir.walk(leaf))
        if any(isinstance(n, ir.Param) and n.name == variable for n in inner):
            return True
        for term in terms.terms(body):
            match term:
                case terms.Seq(binds=binds):
                    names = [n for b in binds for n in terms.bound_names(b.pattern)]
                case terms.Fold(carried=carried, pattern=pattern) | terms.Walk(carried=carried, pattern=pattern):
                    names = [*(c.name for c in carried), *terms.bound_names(pattern)]
                case terms.Loop(carried=carried):
                    names = [c.name for c in carried]
                case terms.Resume(results=results, names=following):
                    names = [*results, *following]
                case _:
                    continue
            if any(n.id == variable for n in names):
                return True
        return False

    def arm(self, pattern: str, lines: list[str]) -> None:
        raise NotImplementedError
