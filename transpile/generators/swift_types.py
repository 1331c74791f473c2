"""Swift's types: which dictionary and which kind of tuple a module needs, enums for unions, names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import POSTFIX, Code, Raw
from dragoman.transpile.generators.copying import Copying, holds, nested, widens
from dragoman.transpile.generators.members import lineage
from dragoman.transpile.generators.unions import union_name, variant
from dragoman.transpile.passes.dictionaries import tells_order

#: Operations that compare the elements of a list with something.
COMPARING = (
    "list.index",
    "list.count",
    "list.contains",
    "list.remove",
    "iter.contains",
    "iter.groupby",
    "list.sort",
    "iter.min",
    "iter.max",
)
TUPLES = {1: "Single", 2: "Pair", 3: "Triple", 4: "Quad", 5: "Quint", 6: "Sext", 7: "Sept", 8: "Oct"}
PARTS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")


def all_types(module: ir.Module) -> Iterator[t.Type]:
    """Every type that a module mentions, with repetitions."""
    for node in ir.walk(module):
        match node:
            case ir.Expr(type=type_) | ir.Param(type=type_) | ir.Declare(type=type_):
                yield type_
            case ir.Function(result=type_):
                yield type_
            case _:
                pass


class SwiftTypes(Copying):
    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        self.unions: dict[str, t.Union] = {}
        #: Unions whose truth is asked for.
        self.asked: set[str] = set()
        #: Unions whose values are ordered.
        self.sorted_unions: set[str] = set()

    @staticmethod
    def told(code: str) -> str:
        """Code for a program that looks at no exceptions: they are a ``Failure`` whose message begins with the class."""
        code = code.replace("\\(quoted(text))", "\\(text)")
        code = re.sub(r"\b([A-Z]\w*Error|StopIteration)\(\)", r'Failure(message: "\1")', code)
        code = re.sub(r'\b([A-Z]\w*Error|StopIteration)\("', r'Failure(message: "\1: ', code)
        return re.sub(r"\b([A-Z]\w*Error|StopIteration)\((\w+)\)", r'Failure(message: "\1: " + \2)', code)

    # --- dictionaries and tuples --------------------------------------------------------------------------------------

    @cached_property
    def ordered(self) -> bool:
        """Can the program see the order of a dictionary's keys?"""
        return tells_order(self.looked_at)

    @cached_property
    def structs(self) -> bool:
        """Must tuples be structs, since something asks them for equality or a hash from the outside?"""
        for node in ir.walk(self.looked_at):
            match node:
                case ir.Compare(left=left, right=right):
                    if any(holds(c, t.Tuple) for x in (left.type, right.type) for c in t.children(x)):
                        return True
                case ir.Op(concept=concept, args=args) if concept.startswith(COMPARING):
                    depth = 2 if concept.startswith(("list.sort", "iter.min", "iter.max")) else 1
                    for arg in args:
                        inner = [arg.type.result] if isinstance(arg.type, t.Func) else list(t.children(arg.type))
                        inner = [c for x in inner for c in t.children(x)] if depth == 2 else inner
                        if any(holds(x, t.Tuple) for x in inner):
                            return True
                case _:
                    pass
        for type_ in {x for outer in all_types(self.looked_at) for x in nested(outer)}:
            match type_:
                case t.Dict(key=key) | t.Set(elem=key) if holds(key, t.Tuple):
                    return True
                case t.Union() if holds(type_, t.Tuple):
                    return True
                case t.Tuple(items=(_,)):
                    return True
                case t.Tuple(items=items) if any(isinstance(i, t.Tuple) for i in items):
                    return True
                case _:
                    pass
        return False

    def record(self, size: int) -> str:
        if size not in TUPLES:
            raise UnsupportedError("tuple", f"a tuple of {size} items that is compared has no type in Swift here")
        return self.helper(TUPLES[size])

    def part(self, whole: str, place: int) -> str:
        """An item of a tuple."""
        if self.structs and place >= len(PARTS):
            raise UnsupportedError("tuple-index", f"a struct for a tuple has no name for more than {len(PARTS)} parts")
        return f"{whole}.{PARTS[place] if self.structs else place}"

    def retupled(self, code: Code, type_: t.Type) -> Code:
        """What a helper gives as Swift's own tuples, as the module has them."""
        if not self.structs:
            return code
        match type_:
            case t.Tuple(items=items):
                return Code(f"{self.record(len(items))}({code.text})", POSTFIX)
            case t.List(elem=t.Tuple(items=items)) | t.Iter(elem=t.Tuple(items=items)):
                row = self.unused("row")
                return Code(f"{self.enclose(code, POSTFIX)}.map {{ {row} in {self.record(len(items))}({row}) }}", POSTFIX)
            case _:
                return code

    # --- names of types -----------------------------------------------------------------------------------------------

    def type_name(self, type_: t.Type, boxed: bool = False) -> str:
        match type_:
            case t.Int(bits=0):
                return self.helper("BigInt")
            case t.Never():
                return "Int"
            case t.AnyT():
                raise UnsupportedError("type", "a value of unknown type has no Swift type")
            case t.Dict(key=k, value=v):
                self.check_key(k)
                key, value = self.type_name(k), self.type_name(v)
                if self.ordered or self.is_driver:
                    return f"{'OrderedDictionary' if self.is_driver else self.helper('OrderedDictionary')}<{key}, {value}>"
                return f"[{key}: {value}]"
            case t.Set(elem=elem):
                self.check_key(elem)
                return super().type_name(type_, boxed)
            case t.Tuple(items=()):
                raise UnsupportedError("tuple", "an empty tuple has no form in Swift here")
            case t.Tuple(items=items):
                inner = ", ".join(map(self.type_name, items))
                return f"{self.record(len(items))}<{inner}>" if self.structs else f"({inner})"
            case t.Optional(inner=t.Func() as inner):
                return f"({self.type_name(inner)})?"
            case t.Optional(inner=inner):
                return self.type_name(inner).removesuffix("?") + "?"
            case t.Func(params=params, result=result):
                return f"({', '.join(map(self.type_name, params))}) throws -> {self.type_name(result)}"
            case t.Union():
                return self.union_name(type_)
            case t.Class(name=name) if name in self.classes:
                return self.name(name)
            case t.Class(name="re.Match"):
                return "Regex<AnyRegexOutput>.Match"
            case t.Class(name=name):
                return self.native(name)
            case _:
                return super().type_name(type_, boxed)

    def check_key(self, type_: t.Type) -> None:
        if holds(type_, t.Func):
            raise UnsupportedError("type", f"{t.show(type_)} has no hash in Swift")

    def thrown(self, name: str, message: str) -> str:
        """An exception of a canonical class with a message; ``Failure`` where nothing looks at exceptions."""
        if not self.tells:
            return f"{self.native(name)}({message})"
        self.helper("Failure")
        if message in ("", '""'):
            return f'Failure(message: "{name}")'
        if re.fullmatch(r'"(?:\\.|[^"\\])*"', message):
            return f'Failure(message: "{name}: {message[1:]})'
        return f'Failure(message: "{name}: " + ({message}))'

    def native(self, name: str) -> str:
        """The class thrown for a canonical exception."""
        if name in self.classes:
            return self.name(name)
        return self.helper("Exception" if name == "BaseException" else name)

    def union_name(self, type_: t.Union) -> str:
        """The enum for a union: ``IntOrStr``."""
        for member in type_.members:
            if isinstance(member, t.Union):
                raise UnsupportedError("union", f"the nested type {t.show(type_)} has no simple form in Swift")
            self.type_name(member)
        name = union_name(type_)
        self.unions.setdefault(name, type_)
        return name

    # --- enums --------------------------------------------------------------------------------------------------------

    @staticmethod
    def case_name(member: t.Type) -> str:
        name = variant(member)
        return name[0].lower() + name[1:]

    def write_enum(self, name: str, union: t.Union) -> None:
        """A union as an enum that can tell what it holds and give it, where it is asked."""
        plain = not any(isinstance(n, t.Func | t.Class | t.NoneT) for n in nested(union))
        self.line(f"enum {name}{': Hashable' if plain else ''} {{")
        self.depth += 1
        for member in union.members:
            self.line(f"case {self.case_name(member)}({self.type_name(member)})")
        for member in union.members:
            self.write_questions(union, member)
        if name in self.asked:
            self.gap()
            self.line("var isTruthy: Bool {")
            self.line(f"{self.INDENT}switch self {{")
            for member in union.members:
                held = Raw(Code("value"), type=member)
                truth = self.expr(held if isinstance(member, t.Bool) else ir.Truthy(held, type=t.BOOL))
                self.line(f"{self.INDENT}case .{self.case_name(member)}(let value): return {truth}")
            self.line(f"{self.INDENT}}}")
            self.line("}")
        if name in self.sorted_unions:
            self.write_precedes(name, union)
        self.depth -= 1
        self.line("}")

    def write_questions(self, union: t.Union, member: t.Type) -> None:
        """What tells whether a union holds such a member, and what gives it, where the module asks."""
        calls = "\n".join(line.text for line in self.module_lines)
        case = self.case_name(member)
        if re.search(rf"\.is{variant(member)}\b", calls):
            self.gap()
            self.line(f"var is{variant(member)}: Bool {{ if case .{case} = self {{ true }} else {{ false }} }}")
        if f".as{variant(member)}()" not in calls:
            return
        self.gap()
        self.line(f"func as{variant(member)}() throws -> {self.type_name(member)} {{")
        self.line(f"{self.INDENT}switch self {{")
        self.line(f"{self.INDENT}case .{case}(let value): return value")
        for other in (m for m in union.members if widens(m, member) or self.derives(m, member)):
            value = "(value ? 1 : 0)" if isinstance(other, t.Bool) else "value"
            number = f"try {self.helper('bigToFloat')}" if other == t.BIGINT else "Double"
            given = f"{number}({value})" if isinstance(member, t.Float) else value.strip("()")
            self.line(f"{self.INDENT}case .{self.case_name(other)}(let value): return {given}")
        refusal = self.thrown("TypeError", f'"the value is no {t.show(member)}"')
        self.line(f"{self.INDENT}default: throw {refusal}")
        self.line(f"{self.INDENT}}}")
        self.line("}")

    def derives(self, type_: t.Type, base: t.Type) -> bool:
        """Is an object of one class also one of another?"""
        if not isinstance(type_, t.Class) or not isinstance(base, t.Class) or type_ == base:
            return False
        return base.name in {c.name for c in lineage(type_.name, self.classes)}

    def write_precedes(self, name: str, union: t.Union) -> None:
        """Whether one value comes before another: numbers do by what they are, others only before those of their own type."""
        self.gap()
        self.line(f"func precedes(_ other: {name}) throws -> Bool {{")
        self.line(f"{self.INDENT}switch (self, other) {{")
        for one in union.members:
            for other in union.members:
                if one != other and not (isinstance(one, t.Int | t.Float) and isinstance(other, t.Int | t.Float)):
                    continue
                try:
                    sides = (
                        ("a", "b")
                        if one == other
                        else (f"Double({v})" if isinstance(x, t.Int) else v for x, v in ((one, "a"), (other, "b")))
                    )
                    text = self.less(one if one == other else t.FLOAT, *sides)
                except UnsupportedError:
                    continue
                self.line(f"{self.INDENT}case (.{self.case_name(one)}(let a), .{self.case_name(other)}(let b)): return {text}")
        if len(union.members) > sum(isinstance(m, t.Int | t.Float) for m in union.members):
            refusal = self.thrown("TypeError", '"no order between values of several types"')
            self.line(f"{self.INDENT}default: throw {refusal}")
        self.line(f"{self.INDENT}}}")
        self.line("}")

    def less(self, type_: t.Type, a: str, b: str) -> str:
        """Whether one value of a type comes before another."""
        raise NotImplementedError

    def expr_Truthy(self, node: ir.Truthy) -> Code:
        if isinstance(node.operand.type, t.Union):
            self.asked.add(self.union_name(node.operand.type))
            return Code(f"{self.expr(node.operand, POSTFIX)}.isTruthy", POSTFIX)
        return super().expr_Truthy(node)

    def wrapped(self, value: ir.Expr, union: t.Union) -> Code:
        """A value as one of a union."""
        name = self.union_name(union)
        if value.type == union:
            return self.code(value)
        if isinstance(value.type, t.Union):
            arms = [
                f"case .{self.case_name(m)}(let held): return {self.wrapped(Raw(Code('held'), type=m), union).text}"
                for m in value.type.members
            ]
            head = f"(held: {self.union_name(value.type)}) -> {name}"
            return Code(f"{{ {head} in switch held {{ {'; '.join(arms)} }} }}({self.expr(value)})", POSTFIX)
        member = next((m for m in union.members if m == value.type), None) or next(
            (m for m in union.members if type(m) is type(value.type)), None
        )
        if member is None and isinstance(value.type, t.Int | t.Bool):
            member = next((m for m in union.members if isinstance(m, t.Float | t.Int)), None)
        if member is None:
            raise UnsupportedError("union", f"{t.show(value.type)} is no member of {t.show(union)}", value.span)
        held = value if value.type == member else ir.Coerce(value, type=member)
        return Code(f"{name}.{self.case_name(member)}({self.initial(held)})", POSTFIX)

    def unwrapped(self, value: ir.Expr, union: t.Union, to: t.Type) -> Code:
        """What a union holds, which must be of type ``to``."""
        member = next((m for m in union.members if m == to), None) or next((m for m in union.members if type(m) is type(to)), None)
        if member is None:
            raise UnsupportedError("union", f"{t.show(to)} is no member of {t.show(union)}", value.span)
        self.union_name(union)
        text = f"{self.expr(value, POSTFIX)}.as{variant(member)}()"
        self.fails()
        if member == to:
            return Code(text, POSTFIX)
        return self.code(ir.Coerce(Raw(Code(text, POSTFIX), type=member), type=to))

    def expr_IsType(self, node: ir.IsType) -> Code:
        union, of = node.operand.type, node.of
        operand = self.expr(node.operand, POSTFIX)
        if isinstance(of, t.NoneT):
            return Code(f"{operand} == nil", self.operators.infix["=="])
        if isinstance(union, t.Optional) and not isinstance(union.inner, t.Union):
            return Code(f"{operand} != nil", self.operators.infix["=="])
        inner = union.inner if isinstance(union, t.Optional) else union
        if isinstance(of, t.Class) and not isinstance(inner, t.Union):
            return Code(f"{operand} is {self.type_name(of)}", self.operators.infix["is"])
        if not isinstance(inner, t.Union):
            return Code("true" if inner == of else "false")
        member = next((m for m in inner.members if m == of), None)
        if member is None and isinstance(of, t.Class) and any(isinstance(m, t.Class) for m in inner.members):
            raise UnsupportedError("type-test", f"a test for {t.show(of)} of {t.show(inner)} has no form in Swift here", node.span)
        member = member or next((m for m in inner.members if type(m) is type(of)), None)
        if member is None:
            return Code("false")
        self.union_name(inner)
        if isinstance(union, t.Optional):
            return Code(f"{operand}?.is{variant(member)} == true", self.operators.infix["=="])
        return Code(f"{operand}.is{variant(member)}", POSTFIX)

    def encoded_union(self, value: ir.Expr, union: t.Union, encoders: tuple[ir.Expr, ...]) -> Code:
        """The canonical text of what a union holds."""
        arms = [f"case .{self.case_name(m)}(let held): return ({self.expr(e)})(held)" for m, e in zip(union.members, encoders, strict=True)]
        return Code(
            f"{{ (value: {self.union_name(union)}) -> String in switch value {{ {'; '.join(arms)} }} }}({self.expr(value)})", POSTFIX
        )

    # --- names --------------------------------------------------------------------------------------------------------

    def convention(self, name: str) -> str:
        """Names with double underscores are another language's: ``__str__`` becomes ``str``."""
        if name.startswith("__") and name.endswith("__") and len(name) > 4:
            return super().convention(name.strip("_"))
        if re.fullmatch(r"[A-Z][A-Z0-9_]*_[A-Z0-9_]*", name):
            return super().convention(name.lower())
        return super().convention(name)

    def constant_name(self, name: str) -> str:
        return self.convention(name.lower() if name.isupper() else name)

    def fresh(self, stem: str) -> str:
        while (name := super().fresh(stem)) in self.target.helpers:
            pass
        return name

    # --- what the other half has --------------------------------------------------------------------------------------

    def fails(self) -> None:
        """Notes that the expression being written may throw."""
        raise NotImplementedError

    def initial(self, node: ir.Expr) -> str:
        """A value where its type is known already."""
        raise NotImplementedError
