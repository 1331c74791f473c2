"""TypeScript: JavaScript with the types that the IR knows."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence
from typing import ClassVar

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.frozen import dataclass
from dragoman.transpile.generators.base import ATOM, Code, Generated, Line, Pass, Raw, element_type
from dragoman.transpile.generators.javascript import JavaScript
from dragoman.transpile.generators.javascript_operands import boxes_floats
from dragoman.transpile.generators.patterns import kind
from dragoman.transpile.passes.downcasts import cast_receivers

#: Operations that look for their second operand among keys or elements.
SOUGHT = frozenset({"dict.get", "dict.get_or", "dict.contains", "set.contains", "list.contains"})
#: Operations of helpers, which give anything.
CHOICES = ("iter.permutations", "iter.combinations", "iter.product")


class TypeScript(JavaScript):
    ID = "typescript"
    STATIC_TYPES = True
    PASSES: ClassVar[tuple[Pass, ...]] = (*JavaScript.PASSES, cast_receivers)
    LOOSE = ": any"

    def write_function(self, function: ir.Function) -> None:
        super().write_function(cast_results(function))

    def program(self, candidate: str, driver: Generated) -> tuple[dict[str, str], str]:
        """As in JavaScript, but for the driver's imports: they can't stand inside a function, nor twice."""
        files, _ = super().program(candidate, driver)
        lines = files["main.js"].removeprefix(candidate).split("\n")
        there = set(candidate.splitlines())
        imports = dict.fromkeys(line for line in lines if line.startswith("import ") and line not in there)
        rest = [line for line in lines if not line.startswith("import ")]
        return {"main.ts": "\n".join([candidate, *imports, *rest])}, "main.ts"

    def type_name(self, type_: t.Type, boxed: bool = False) -> str:
        match type_:
            case t.Optional(inner=inner):
                return f"{self.member_name(inner)} | null"
            case t.Union(members=members) if boxes_floats(type_):
                return " | ".join(dict.fromkeys(self.helper("Float") if isinstance(m, t.Float) else self.type_name(m) for m in members))
            case t.Union(members=members):
                return " | ".join(dict.fromkeys(map(self.member_name, members)))
            case t.Func(params=params, result=result):
                shown = ", ".join(f"{chr(97 + i)}: {self.type_name(p)}" for i, p in enumerate(params))
                return f"({shown}) => {self.type_name(result)}"
            case t.List(elem=t.Optional() | t.Union() | t.Func() as elem):
                return f"({self.type_name(elem)})[]"
            case t.Class(name="re.Match"):
                return "RegExpMatchArray"
            case t.Class(name=name) if not any(c.name == name for c in self.module.classes):
                return "any" if name not in self.target.options["exceptions"] and name not in self.target.helpers else self.rule_name(name)
            case t.NoneT() if boxed:
                return "null"
            case _:
                return super().type_name(type_, boxed)

    def member_name(self, type_: t.Type) -> str:
        """A type as one of several."""
        return f"({self.type_name(type_)})" if isinstance(type_, t.Func) else self.type_name(type_)

    def expr_Cast(self, node: Cast) -> Code:
        return Code(f"{self.expr(node.operand, self.operators.sides('<')[0])} as any", self.operators.infix["<"])

    def helper_lines(self) -> list[Line]:
        """Helpers take and give anything: what they are used for is typed where they are used."""
        return [dataclasses.replace(line, text=HELPER_HEAD.sub(_typed_head, line.text)) for line in super().helper_lines()]

    def helper_text(self, name: str) -> str:
        return "\n".join(HELPER_HEAD.sub(_typed_head, line) for line in super().helper_text(name).split("\n"))

    def annotation(self, type_: t.Type) -> str:
        return f": {self.type_name(type_)}"

    def param(self, param: ir.Param) -> str:
        return super().param(param).replace(": void", ": null", 1) if param.type == t.NONE else super().param(param)

    def result(self, function: ir.Function) -> str:
        if function.name == "__iter__" and isinstance(function.result, t.Iter):
            return f": IterableIterator<{self.type_name(function.result.elem)}>"
        if function.is_generator and isinstance(function.result, t.Iter):
            return f": Generator<{self.type_name(function.result.elem)}>"
        return self.annotation(function.result)

    def declare(self, node: ir.Declare) -> str:
        text = super().declare(node)
        if node.value is not None and self.evident(node.value):
            return text
        name = self.name(node.name)
        return text.replace(f" {name}", f" {name}{self.annotation(node.type)}", 1)

    @staticmethod
    def evident(value: ir.Expr) -> bool:
        """Does the value show its type well enough, to the reader and to the compiler?"""
        match value:
            case ir.Const(type=t.Str() | t.Float()) | ir.Interp() | ir.Length() | ir.New():
                return True
            case _:
                return False

    def fields(self, cls: ir.ClassDef) -> None:
        for field in cls.fields:
            self.line(f"{self.name(field.name)}{self.annotation(field.type)};")
        if cls.fields and (cls.init is not None or cls.methods):
            self.gap()

    def expr_Coerce(self, node: ir.Coerce) -> Code:
        """An object is cast to a derived class."""
        source, to = node.operand.type, node.type
        if isinstance(source, t.Class) and isinstance(to, t.Class) and source != to:
            return Code(f"({self.expr(node.operand)} as {self.type_name(to)})", ATOM)
        return super().expr_Coerce(node)

    def expr_Neg(self, node: ir.Neg) -> Code:
        """The negation of anything, which helpers give, would be a number."""
        if node.type == t.BIGINT and isinstance(node.operand, ir.IntDiv | ir.Mod | ir.Op):
            return Code(f"-({self.expr(node.operand)} as bigint)", self.operators.infix["*"])
        return super().expr_Neg(node)

    def into_union(self, operand: ir.Expr, union: t.Union) -> Code:
        """The compiler takes what is frozen for unchangeable ever after."""
        code = super().into_union(operand, union)
        return Code(f"({code.text} as any)", ATOM) if code.text.startswith("Object.freeze(") else code

    def rule(self, key: str, args: Sequence[ir.Expr], node: ir.Expr) -> Code:
        """What is sought may be of a type that the container does not hold."""
        if key in SOUGHT:
            container = written(args[0]).type
            held = container.key if isinstance(container, t.Dict) else element_type(container)
            if not assignable(args[1].type, held):
                args = (args[0], Cast(args[1], type=held), *args[2:])
        return super().rule(key, args, node)

    def rule_on_code(self, key: str, code: Code, node: ir.Expr) -> Code:
        return self.of_elements(node, super().rule_on_code(key, code, node))

    def expr_Op(self, node: ir.Op) -> Code:
        if node.concept == "dict.merge":
            node = dataclasses.replace(node, args=tuple(map(self.typed_map, node.args)))
        return self.of_elements(node, super().expr_Op(node))

    def typed_map(self, node: ir.Expr) -> ir.Expr:
        """A map of what a helper gives says what its entries are where no place says it."""
        made = node.operand if isinstance(node, ir.Coerce) else node
        if not (isinstance(made, ir.Op) and made.concept == "dict.of_pairs" and isinstance(node.type, t.Dict)):
            return node
        code, types = self.code(node), f"<{self.type_name(node.type.key)}, {self.type_name(node.type.value)}>"
        return Raw(Code(re.sub(r"^new Map\(", f"new Map{types}(", code.text), code.prec), type=node.type)

    def of_elements(self, node: ir.Expr, code: Code) -> Code:
        """A set of what a helper gives says what its elements are."""
        if not (isinstance(node.type, t.Set) and code.text.startswith("new Set(")):
            return code
        untyped = (n.concept.startswith(CHOICES) for n in ir.walk(node, ir.Op) if isinstance(n, ir.Op))
        return dataclasses.replace(code, text=f"new Set<{self.type_name(node.type.elem)}>{code.text[7:]}") if any(untyped) else code

    def slot_iterable(self, node: ir.Expr) -> Code:
        return self.told(node, super().slot_iterable(node))

    def slot_array(self, node: ir.Expr) -> Code:
        return self.told(node, super().slot_array(node))

    def told(self, node: ir.Expr, code: Code) -> Code:
        """Tuples that are written out where they are iterated would be taken for arrays of mixed elements."""
        mixed = isinstance(node, ir.ListLit) and isinstance(node.type, t.List) and isinstance(node.type.elem, t.Tuple)
        return Code(f"({code.text} as {self.type_name(node.type)})", ATOM) if mixed and code.text.startswith("[[") else code

    def expr_DictLit(self, node: ir.DictLit) -> Code:
        """Entries of several types would be taken for the union of their pairs."""
        code = super().expr_DictLit(node)
        mixed = isinstance(node.type, t.Dict) and any(isinstance(p, t.Union | t.Optional) for p in (node.type.key, node.type.value))
        if not (node.entries and mixed and isinstance(node.type, t.Dict)):
            return code
        types = f"<{self.type_name(node.type.key)}, {self.type_name(node.type.value)}>"
        return Code(code.text.replace("new Map(", f"new Map{types}(", 1), code.prec)

    def expr_Comp(self, node: ir.Comp) -> Code:
        return super().expr_Comp(tuples_told(node) if len(node.clauses) > 1 else node)

    def slot_spread(self, node: ir.Expr) -> Code:
        return super().slot_spread(tuples_told(node) if isinstance(node, ir.Comp) else node)

    def expr_Lambda(self, node: ir.Lambda) -> Code:
        """A tuple that a function returns would be taken for an array of mixed elements, a product of large integers for a number."""
        code = super().expr_Lambda(node)
        if all(p.type == t.BIGINT for p in node.params) and isinstance(node.body.type, t.Int) and len(node.params) > 1:
            head = ", ".join(f"{self.name(p.name)}{self.annotation(p.type)}" for p in node.params)
            return Code(f"({head}) => {code.text.split(' => ', 1)[1]}", code.prec)
        if not isinstance(node.body.type, t.Tuple):
            return code
        head, body = code.text.split(" => ", 1)
        return Code(f"{head}{self.annotation(node.body.type)} => {body}", code.prec)


@dataclass(frozen=True, slots=True)
class Cast(ir.Expr):
    """A value that the compiler would take for one of another type; lives only inside this generator."""

    operand: ir.Expr


def tuples_told(node: ir.Comp) -> ir.Comp:
    """A comprehension whose tuples would be taken for arrays of mixed elements: out of several loops, or spread."""
    told = node.value is not None or not isinstance(node.elem.type, t.Tuple) or isinstance(node.elem, Cast)
    return node if told else dataclasses.replace(node, elem=Cast(node.elem, type=node.elem.type))


def cast_results(function: ir.Function) -> ir.Function:
    """A function whose results are of its type, or cast: an emptied list of texts may be returned as one of numbers."""
    if function.is_generator or isinstance(function.result, t.NoneT | t.AnyT):
        return function

    def cast(node: ir.Node) -> ir.Node:
        match node:
            case ir.Return(value=ir.Expr() as value) if id(node) in own and not assignable(written(value).type, function.result):
                return dataclasses.replace(node, value=Cast(value, type=function.result))
            case _:
                return node

    inner = {id(r) for f in ir.walk(function, ir.FunctionDef) for r in ir.walk(f)}
    own = {id(n) for n in ir.walk(function, ir.Return) if id(n) not in inner}
    return ir.rewrite(function, cast)


def written(value: ir.Expr) -> ir.Expr:
    """What stands for a value in the code: a container changes its type without a word."""
    while (
        isinstance(value, ir.Coerce)
        and isinstance(value.operand.type, t.List | t.Dict | t.Set)
        and kind(value.type) == kind(value.operand.type)
    ):
        value = value.operand
    return value


def assignable(source: t.Type, target: t.Type) -> bool:
    """Does the compiler let a value of one type stand for another?"""
    if source == target or isinstance(target, t.AnyT) or isinstance(source, t.AnyT | t.Never | t.Class | t.Func | t.Iter):
        return True
    match source, target:
        case (t.Int() | t.Float(), t.Int() | t.Float()) if t.BIGINT not in (source, target):
            return True
        case (t.Optional(inner=inner), _):
            return assignable(inner, target) and assignable(t.NONE, target)
        case (t.Union(members=members), _):
            return all(assignable(m, target) for m in members)
        case (_, t.Optional(inner=inner)):
            return isinstance(source, t.NoneT) or assignable(source, inner)
        case (_, t.Union(members=members)):
            return any(assignable(source, m) for m in members)
        case (t.Tuple(), t.List(elem=elem)):
            return all(assignable(i, elem) for i in source.items)
        case _:
            parts, wanted = t.children(source), t.children(target)
            return type(source) is type(target) and len(parts) == len(wanted) and all(map(assignable, parts, wanted))


HELPER_HEAD = re.compile(r"^(function\*? \w+|const \w+ = )\((.*?)\) (\{$|=>(?= |$))")


def _typed_head(match: re.Match[str]) -> str:
    params = [p for p in match[2].split(", ") if p]
    typed = [re.sub(r"^(\.\.\.)?(\w+)", lambda m: f"{m[0]}: any{'[]' if m[1] else ''}", p) for p in params]
    return f"{match[1]}({', '.join(typed)}): any {match[3]}"


GENERATOR = TypeScript
