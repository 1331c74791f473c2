"""Values in Perl: the operands of templates, comparisons, comprehensions as ``map`` and ``grep``, texts, calls."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import ATOM, POSTFIX, Code, element_type
from dragoman.transpile.generators.operands import interpolated, refuse_generator_value, refuse_mixed_join, refuse_shared_iterator
from dragoman.transpile.generators.patterns import kind
from dragoman.transpile.generators.perl_classes import PerlClasses
from dragoman.transpile.generators.regexes import Regexes
from dragoman.transpile.generators.unions import bool_encoders, refuse_sequences, tuple_encoder
from dragoman.transpile.passes.effects import acts

NUMBERS = t.Int | t.Float | t.Bool


def keys_in(type_: t.Type) -> Iterator[t.Type]:
    """The types of the keys of a dictionary or set, and of those in it."""
    if isinstance(type_, t.Dict | t.Set):
        yield type_.key if isinstance(type_, t.Dict) else type_.elem
    for inner in t.children(type_):
        yield from keys_in(inner)


#: So many checks of what is read stand where they are needed; for more there is a helper.
FEW = 2


class PerlValues(Regexes, PerlClasses):
    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: Functions that are closures here, since they stand inside another.
        self.local_functions: set[str] = set()
        self._topics: list[str] = []
        #: May an integer be a float or a text to Perl, where there are unions that tell them apart?
        self._unsure = False
        #: The variable that is being assigned.
        self._assigning = ""
        #: Does the program see the order of its dictionaries' entries, of its sets' members? Are there values of several types?
        self._ordered_dicts = self._ordered_sets = self._unions = True
        #: Are all keys known such as Perl's own hashes have?
        self._plain_keys = False
        #: Are there truth values among them?
        self._truth_keys = False

    def upto(self, stop: ir.Expr) -> str:
        """The last number before a bound: ``$#$xs`` for a length."""
        if isinstance(stop, ir.Length) and isinstance(stop.obj.type, t.List) and isinstance(stop.obj, ir.Name):
            return f"$#{{{self.expr(stop.obj)}}}" if stop.obj.id in self._topics else f"$#{self.expr(stop.obj)}"
        match stop:
            case ir.Arith(op="+", left=left, right=ir.Const(value=1)):
                return self.expr(left, 75)
            case _:
                return f"{self.expr(stop, 85)} - 1"

    def plain(self, type_: t.Type) -> bool:
        """Will Perl's own hash do: no one sees an order, and its keys say the same as text?"""
        keys = next(keys_in(type_), t.ANY)
        seen = self._ordered_dicts if isinstance(type_, t.Dict) else self._ordered_sets
        return not seen and (self._plain_keys if isinstance(keys, t.Never) else self.plain_key(keys))

    def plain_key(self, key: t.Type) -> bool:
        return isinstance(key, t.Str | t.Char) or (isinstance(key, t.Int) and key.bits != 0 and not self._unions)

    def _holds_one(self, key: str, wanted: Any, args: Sequence[ir.Expr], node: ir.Expr) -> bool:
        if key == "plain":
            return self.plain(node.type) is bool(wanted)
        if key in ("from_end1", "from_end2"):
            bound = args[int(key[-1])]
            return (isinstance(bound, ir.Const) and isinstance(bound.value, int) and bound.value < 0) is bool(wanted)
        if key == "to_end":
            return (isinstance(args[2], ir.Length) and args[2].obj == args[0]) is bool(wanted)
        if key == "nonempty1":
            return (isinstance(args[1], ir.Const) and args[1].value != "") is bool(wanted)
        if key in ("plain1", "plain2"):
            text = args[int(key[-1])]
            return (isinstance(text, ir.Const) or (isinstance(text, ir.Name) and text.id not in self._topics)) is bool(wanted)
        if key == "few":
            checked = sum(isinstance(n, ir.Index | ir.Lookup) and n.on_fail == "raise" for n in ir.walk(self.module))
            return (checked <= FEW) is bool(wanted)
        if key == "unions":
            return self._unions is bool(wanted)
        return super()._holds_one(key, wanted, args, node)

    def expr_Name(self, node: ir.Name) -> Code:
        if isinstance(node.type, t.Func) and node.id not in self.local_functions and node.id in {f.name for f in self.module.functions}:
            return Code(rf"\&{self.name(node.id)}", POSTFIX)
        if node.id in self._topics:
            return Code("$_")
        return Code(f"${self.name(node.id)}")

    def expr_Arith(self, node: ir.Arith) -> Code:
        """A product that may grow without end is checked to be exact."""
        code = self.rule(f"arith.{node.op}", (node.left, node.right), node)
        if node.op == "*" and node.type == t.INT and node.overflow == "unbounded" and self.grows(node):
            return Code(f"{self.helper('exact')}({code.text})", POSTFIX)
        return code

    def grows(self, node: ir.Arith) -> bool:
        """Is a factor the result of a call, or the variable that is assigned?"""
        names = {n.id for n in ir.walk(node) if isinstance(n, ir.Name)}
        return self._assigning in names or any(isinstance(o, ir.Call) for o in (node.left, node.right))

    def expr_Field(self, node: ir.Field) -> Code:
        return Code(f"{self.expr(node.obj, POSTFIX)}->{{{self.name(node.name)}}}", POSTFIX)

    def expr_MethodCall(self, node: ir.MethodCall) -> Code:
        if isinstance(node.obj, ir.Name) and node.obj.id == "super":
            if node.method == "__init__":
                raise UnsupportedError("super", "a constructor calls that of its base not first", node.span)
            return Code(f"$self->SUPER::{self.name(node.method)}({self.arguments(node.args)})", POSTFIX)
        return Code(f"{self.expr(node.obj, POSTFIX)}->{self.name(node.method)}({self.arguments(node.args)})", POSTFIX)

    def expr_New(self, node: ir.New) -> Code:
        if node.cls in {c.name for c in self.module.classes}:
            return Code(f"{self.name(node.cls)}->new({self.arguments(node.args)})", POSTFIX)
        return self.exception_text(node.cls, node.args[0] if node.args else None)

    def exception_text(self, name: str, message: ir.Expr | None) -> Code:
        """A built-in exception is text, as Perl has it: ``"ValueError: what is wrong\\n"``."""
        if message is None:
            return Code(f'"{name}\\n"')
        if isinstance(message, ir.Coerce) and isinstance(message.type, t.Optional | t.Union):
            message = message.operand
        shown: tuple[ir.Const | ir.Formatted, ...] = (ir.Formatted(message),)
        if isinstance(message, ir.Interp):
            shown = message.parts
        elif isinstance(message, ir.Const) and isinstance(message.value, str):
            shown = (message,)
        return self.expr_Interp(ir.Interp((ir.Const(f"{name}: ", type=t.STR), *shown, ir.Const("\n", type=t.STR)), type=t.STR))

    def elements(self, node: ir.Expr) -> str:
        """The elements of an iterable as a Perl list."""
        match node:
            case ir.Comp(kind="iter" | "list"):
                return self.comp_list(node)
            case ir.Range(start=start, stop=stop, step=ir.Const(value=1)):
                return f"{self.expr(start, 75)} .. {self.upto(stop)}"
            case ir.Op(concept=concept, args=args) if concept.startswith("list.sorted") and self.rule(concept, args, node).text.startswith(
                "[sort"
            ):
                return self.rule(concept, args, node).text[1:-1]
            case ir.Op(concept=concept, args=args) if f"list.{concept}" in self.target.rules:
                return self.rule(f"list.{concept}", args, node).text
            case ir.ListLit(items=items) | ir.TupleLit(items=items):
                return f"({self.arguments(items)})"
            case ir.Slice(obj=ir.Name()) if (text := self.expr(node)).startswith("[@"):
                return text[1:-1]
            case _:
                pass
        match node.type:
            case t.Str():
                return f"split(//, {self.expr(node)})"
            case t.Set() | t.Dict():
                return f"keys {self.sigil('%', node)}"
            case _:
                return self.sigil("@", node)

    def sigil(self, sigil: str, node: ir.Expr) -> str:
        text = self.expr(node)
        if text.startswith("do {"):  # @{do {…}} would be taken for an element of @do
            return f"{sigil}{{+{text}}}"
        return f"{sigil}{text}" if re.fullmatch(r"\$\w+", text) else f"{sigil}{{{text}}}"

    def slot_arr(self, node: ir.Expr) -> Code:
        """``@$xs``: the array behind a reference."""
        return Code(self.sigil("@", node), POSTFIX)

    def slot_hash(self, node: ir.Expr) -> Code:
        """``%$d``: the hash behind a reference."""
        return Code(self.sigil("%", node), POSTFIX)

    def slot_last(self, node: ir.Expr) -> Code:
        """``$#$xs``: the last index of the array behind a reference."""
        text = self.expr(node)
        return Code(f"$#{text}" if re.fullmatch(r"\$\w+", text) else f"$#{{{text}}}", POSTFIX)

    def slot_size(self, node: ir.Expr) -> Code:
        """How far from the end a negative number is."""
        return Code(str(-node.value)) if isinstance(node, ir.Const) else self.code(node)

    def slot_list(self, node: ir.Expr) -> Code:
        """The elements of an iterable as a list."""
        return Code(self.elements(node), 0)

    def slot_text(self, node: ir.Expr) -> Code:
        """What ``print`` shows of a value."""
        return self.code(node if isinstance(node.type, t.Str) else ir.Op("str.of", (node,), type=t.STR))

    def slot_type_cmp(self, node: ir.Expr) -> Code:
        """A comparison function for the elements of an iterable."""
        return Code(self.comparator(element_type(node.type)))

    def order_of(self, key: ir.Expr, reverse: bool) -> str | None:
        """``$b->[1] <=> $a->[1] || $a->[0] cmp $b->[0]`` for a key that is cheap and made of numbers and strings."""
        if not isinstance(key, ir.Lambda) or len(key.params) != 1 or self._topics:
            return None
        param = key.params[0].name
        terms = key.body.items if isinstance(key.body, ir.TupleLit) else (key.body,)
        out = []
        for term in terms:
            down = isinstance(term, ir.Neg)
            value = term.operand if isinstance(term, ir.Neg) else term
            if not self.cheap(value) or not isinstance(value.type, NUMBERS | t.Str):
                return None
            texts = []
            for name in ("a", "b"):
                outer = self.names[param] if param in self.names else self.name(param)
                self.names[param] = name
                texts.append(self.expr(value, 130))
                self.names[param] = outer
            first, second = texts[::-1] if down != reverse else texts
            out.append(f"{first} {'cmp' if isinstance(value.type, t.Str) else '<=>'} {second}")
        return " || ".join(out)

    @staticmethod
    def cheap(node: ir.Expr) -> bool:
        """May a key be taken again for every comparison?"""
        while isinstance(node, ir.Length | ir.Field | ir.Index | ir.Coerce):
            if isinstance(node, ir.Index) and not (isinstance(node.index, ir.Const) and isinstance(node.obj.type, t.Tuple)):
                return False
            node = node.obj if isinstance(node, ir.Length | ir.Field | ir.Index) else node.operand
        return isinstance(node, ir.Name)

    def slot_inner(self, node: ir.Expr) -> Code:
        """A text as a pattern that matches it."""
        return Code(rf"\Q{self.expr(node)}\E" if not isinstance(node, ir.Const) else "".join(map(self.escape_pattern, node.value)))

    def slot_more(self, node: ir.Expr) -> Code:
        """So many parts that a text is split so many times."""
        return Code(str(node.value + 1)) if isinstance(node, ir.Const) else Code(f"{self.expr(node, 90)} + 1", 90)

    def slot_set(self, node: ir.Expr) -> Code:
        """A pattern for one of a text's characters."""
        return Code(f"[{''.join(map(self.escape_pattern, node.value))}]" if isinstance(node, ir.Const) else self.expr(node))

    def slot_inside(self, node: ir.Expr) -> Code:
        """A text that takes the place of what a pattern matched."""
        return Code(self.string_literal(node.value)[1:-1].replace("/", r"\/") if isinstance(node, ir.Const) else self.expr(node))

    def escape_pattern(self, char: str) -> str:
        return f"\\{char}" if char.isascii() and char.isprintable() and not char.isalnum() and char not in " _" else self.escape(char)

    def regex(self, node: ir.Expr, before: str, after: str) -> Code:
        """A pattern between slashes, in Perl's notation."""
        if not isinstance(node, ir.Const):
            return Code(f"qr/{before}(?:${{\\({self.expr(node)})}}){after}/", ATOM)
        text = re.sub(r"(?<!\\)/", r"\\/", node.value.replace("@", r"\@").replace("(?P=", r"(?P="))
        text = re.sub(r"\$(?![)|]|$)", r"\\$", text).replace(r"\Z", r"\z")
        if (before or after) and "|" in text:
            text = f"(?:{text})"
        return Code(f"qr/{before}{text}{after}/", ATOM)

    def slot_type_cmpof(self, node: ir.Expr) -> Code:
        """A comparison function for values of the operand's own type, or of a function's result."""
        type_ = node.type.result if isinstance(node.type, t.Func) else node.type
        return Code(self.comparator(type_))

    def comparator(self, type_: t.Type) -> str:
        match type_:
            case t.Int() | t.Float() | t.Bool() | t.Never():
                return rf"\&{self.helper('by_number')}"
            case t.Union(members=members) if all(isinstance(m, NUMBERS) for m in members):
                return rf"\&{self.helper('by_number')}"
            case t.Str() | t.Char() | t.Bytes():
                return rf"\&{self.helper('by_text')}"
            case t.List(elem=elem):
                return f"{self.helper('by_items')}({self.comparator(elem)})"
            case t.Tuple(items=items):
                return f"{self.helper('by_places')}({', '.join(map(self.comparator, items))})"
            case t.Optional(inner=inner):
                return f"{self.helper('by_present')}({self.comparator(inner)})"
            case t.Class(name=name) if any(
                m.name == "__lt__" for cls in self.module.classes if cls.name == name for c in self.family(cls) for m in c.methods
            ):
                return f"sub ($x, $y) {{ $x->{self.name('__lt__')}($y) ? -1 : $y->{self.name('__lt__')}($x) ? 1 : 0 }}"
            case _:
                raise UnsupportedError("order", f"values of type {t.show(type_)} have no order")

    def expr_Slice(self, node: ir.Slice) -> Code:
        """``substr`` wants how many characters, where a slice says where it ends."""
        low, high = node.lo, node.hi
        if not isinstance(node.obj.type, t.Str) or low is None or high is None or node.step is not None:
            return super().expr_Slice(node)
        count: ir.Expr = ir.Arith("-", high, low, type=t.INT)
        if isinstance(low, ir.Const) and isinstance(high, ir.Const):
            count = ir.Const(max(high.value - low.value, 0), type=t.INT)
        return self.rule("slice.str:lh", (node.obj, low, high, count), node)

    def expr_Compare(self, node: ir.Compare) -> Code:
        type_ = node.left.type
        if isinstance(type_, t.Optional) and isinstance(type_.inner, NUMBERS | t.Str):
            type_ = type_.inner if node.op in ("<", "<=", ">", ">=") else type_
        sides = (node.left.type, node.right.type)
        if all(isinstance(m, NUMBERS) for side in sides for m in (side.members if isinstance(side, t.Union) else (side,))):
            type_ = t.FLOAT
        if isinstance(type_, t.Str | t.Char | t.Bytes):
            op = {"==": "eq", "!=": "ne", "<": "lt", "<=": "le", ">": "gt", ">=": "ge"}[node.op]
        elif isinstance(type_, NUMBERS):
            op = node.op
        else:
            if node.op in ("==", "!=") and isinstance(node.right, ir.ListLit) and not node.right.items and isinstance(type_, t.List):
                elements = self.sigil("@", node.left)
                return Code(f"!{elements}" if node.op == "==" else f"!!{elements}", 110)
            if node.op in ("==", "!="):
                text = f"{self.helper('equals')}({self.expr(node.left)}, {self.expr(node.right)})"
                return Code(text if node.op == "==" else f"!{text}", POSTFIX if node.op == "==" else 110)
            text = f"{self.comparator(type_)}->({self.expr(node.left)}, {self.expr(node.right)})"
            return Code(f"({text}) {node.op} 0".replace("(\\&", "(\\&"), self.operators.infix[node.op])
        left, right = self.operators.sides(op)
        self.fired.append(f"perl:compare.{node.op}")
        # Comparisons don't associate in Perl, so both sides bind tighter.
        return Code(f"{self.expr(node.left, max(left, right))} {op} {self.expr(node.right, max(left, right))}", self.operators.infix[op])

    def expr_Truthy(self, node: ir.Truthy) -> Code:
        match node.operand.type:
            case t.List():
                return Code(f"scalar({self.sigil('@', node.operand)})", POSTFIX)
            case t.Dict() | t.Set():
                return Code(f"scalar(keys {self.sigil('%', node.operand)})", POSTFIX)
            case t.Union():
                return Code(f"{self.helper('truthy')}({self.expr(node.operand)})", POSTFIX)
            case _:
                return super().expr_Truthy(node)

    def expr_Lambda(self, node: ir.Lambda) -> Code:
        hoisting, self._hoisting = self._hoisting, False
        topics, self._topics = self._topics, []
        text = f"sub ({self.params(node.params)}) {{ {self.not_block(self.expr(node.body))} }}"
        self._topics, self._hoisting = topics, hoisting
        return Code(text, 5)

    def expr_DictLit(self, node: ir.DictLit) -> Code:
        if not self.plain(node.type):
            return super().expr_DictLit(node)
        self.fired.append("perl:literal.dict")
        return Code(f"{{ {', '.join(f'{self.expr(k)} => {self.expr(v)}' for k, v in node.entries)} }}" if node.entries else "{}")

    def expr_SetLit(self, node: ir.SetLit) -> Code:
        if not self.plain(node.type):
            return super().expr_SetLit(node)
        self.fired.append("perl:literal.set")
        return Code(f"{{ map {{ $_ => 1 }} {self.arguments(node.items)} }}" if node.items else "{}")

    def expr_Comp(self, node: ir.Comp) -> Code:
        self.fired.append("perl:comp")
        match node.kind:
            case "set" if self.plain(node.type):
                return Code(f"{{ map {{ $_ => 1 }} {self.comp_list(node)} }}")
            case "set":
                return Code(f"{self.helper('set_of')}({self.comp_list(node)})", POSTFIX)
            case "dict" if self.plain(node.type):
                return Code(f"{{ {self.comp_list(node)} }}")
            case "dict":
                return Code(f"{self.helper('ordered')}({self.comp_list(node)})", POSTFIX)
            case _:
                return Code(f"[{self.comp_list(node)}]", ATOM)

    def comp_list(self, node: ir.Comp) -> str:
        """``map { … } grep { … } list``."""
        hoisting, self._hoisting = self._hoisting, False
        text = self._clauses(node, 0)
        self._hoisting = hoisting
        return text

    def _clauses(self, node: ir.Comp, at: int) -> str:
        clause = node.clauses[at]
        source = self.elements(clause.iterable)
        last = at == len(node.clauses) - 1
        rest = [*clause.conditions, *(c for later in node.clauses[at + 1 :] for c in (later.iterable, *later.conditions)), node.elem]
        inner = [*rest, *([node.value] if node.value is not None else [])]
        nested = any(isinstance(n, ir.Expr) and self.binds_topic(n) for e in inner for n in ir.walk(e))
        topic = isinstance(clause.target, ir.Name) and not nested and last
        outer = list(self._topics)
        head = ""
        if topic and isinstance(clause.target, ir.Name):
            self._topics.append(clause.target.id)
        else:
            head = self.topic_as(clause.target)
        for condition in clause.conditions:
            source = f"grep {{ {head}{self.expr(condition)} }} {source}"
        identity = last and node.value is None and node.elem == clause.target
        if last:
            elem = self.expr(node.elem) if node.value is None else f"({self.expr(node.elem)}, {self.expr(node.value)})"
            elem = self.not_block(elem)
            if elem.startswith(('"', "$")) and node.value is None and "," in elem:
                elem = f"({elem})"
        else:
            elem = self._clauses(node, at + 1)
        self._topics = outer
        return source if identity else f"map {{ {head}{elem} }} {source}"

    @staticmethod
    def not_block(text: str) -> str:
        """A hash as the value of a block, which would be taken for a block itself."""
        return f"+{text}" if text.startswith("{") else text

    def binds_topic(self, node: ir.Expr) -> bool:
        """Does the code for this node use ``$_`` of its own?"""
        if isinstance(node, ir.Op) and node.concept in self.target.rules:
            return any("$_" in a.template for a in self.target.rules[node.concept].alternatives)
        return isinstance(node, ir.Comp | ir.Lambda | ir.SetLit)

    def topic_as(self, target: ir.Expr, source: str = "$_") -> str:
        """What names the element at hand; nested patterns one level after the other."""
        if not isinstance(target, ir.TupleLit):
            return f"my {self.store(target)} = {source}; "
        inner = {id(i): self.fresh("inner") for i in target.items if isinstance(i, ir.TupleLit)}
        names = ", ".join(f"${inner[id(i)]}" if id(i) in inner else self.store(i) for i in target.items)
        later = "".join(self.topic_as(i, f"${inner[id(i)]}") for i in target.items if id(i) in inner)
        return f"my ({names}) = @{source}; {later}"

    def expr_Interp(self, node: ir.Interp) -> Code:
        """Variables inside the quotes, everything else joined with a dot."""
        pieces: list[str] = []
        text = ""
        for part, following in zip(node.parts, (*node.parts[1:], None), strict=True):
            if isinstance(part, ir.Const):
                text += self.string_literal(part.value)[1:-1]
                continue
            shown = interpolated(part)
            code = self.expr(shown, self.operators.sides(".")[1])
            if re.fullmatch(r"\$[a-z]\w*", code):
                clash = isinstance(following, ir.Const) and re.match(r"[\w\[{:]|->|'", following.value)
                text += f"${{{code[1:]}}}" if clash else code
            else:
                if text:
                    pieces.append(f'"{text}"')
                    text = ""
                pieces.append(code)
        if text or not pieces:
            pieces.append(f'"{text}"')
        if len(pieces) == 1:
            return Code(pieces[0], ATOM) if pieces[0][0] == '"' else Code(f'"" . {pieces[0]}', self.operators.infix["."])
        return Code(" . ".join(pieces), self.operators.infix["."])

    def escape(self, char: str) -> str:
        return f"\\{char}" if char in "$@" else super().escape(char)

    def escape_code(self, code: int) -> str:
        return f"\\x{{{code:x}}}"

    def int_literal(self, value: int, type_: t.Type) -> Code:
        if isinstance(type_, t.Int) and type_.bits == 0:
            return Code(f'Math::BigInt->new("{value}")', POSTFIX)
        return super().int_literal(value, type_)

    def expr_Coerce(self, node: ir.Coerce) -> Code:
        if isinstance(node.type, t.Union | t.AnyT) and isinstance(node.operand.type, t.Bool):
            # The numbers 1 and 0 would not be told from a bool.
            return Code(f"!!{self.expr(node.operand, 110)}", 110)
        if isinstance(node.type, t.List) and isinstance(node.type.elem, t.Union | t.AnyT) and node.operand.type == t.List(t.BOOL):
            return Code(f"[map {{ !!$_ }} {self.elements(node.operand)}]", ATOM)
        if (
            isinstance(node.type, t.Union | t.AnyT)
            and node.operand.type == t.INT
            and self._unsure
            and not isinstance(node.operand, ir.Const | ir.Length)
        ):
            return Code(f"{self.helper('as_int')}({self.expr(node.operand)})", POSTFIX)
        both = isinstance(node.type, t.Union) and t.INT in node.type.members and node.operand.type == t.FLOAT
        if both and not isinstance(node.operand, ir.Const):
            return Code(f"{self.helper('as_float')}({self.expr(node.operand)})", POSTFIX)
        return super().expr_Coerce(node)

    def expr_Assigned(self, node: ir.Assigned) -> Code:
        return Code(f"(${self.name(node.name)} = {self.expr(node.value)})", ATOM)

    def expr_CallValue(self, node: ir.CallValue) -> Code:
        refuse_generator_value(node)
        return Code(f"{self.expr(node.func, POSTFIX)}->({self.arguments(node.args)})", POSTFIX)

    def expr_Call(self, node: ir.Call) -> Code:
        owner, dot, method = node.func.partition(".")
        if dot:
            return Code(f"{self.name(owner)}->{self.name(method)}({self.arguments(node.args)})", POSTFIX)
        if node.func in self.local_functions:
            return Code(f"${self.name(node.func)}->({self.arguments(node.args)})", POSTFIX)
        return super().expr_Call(node)

    def expr_IsType(self, node: ir.IsType) -> Code:
        if isinstance(node.of, t.NoneT):
            return Code(f"!defined({self.expr(node.operand)})", 110)
        if isinstance(node.of, t.Class):
            if any(c.name == node.of.name for c in self.module.classes):
                return Code(f"{self.expr(node.operand, POSTFIX)} isa {self.name(node.of.name)}", self.operators.infix["<"])
            return Code(f"{self.helper('is_error')}({self.expr(node.operand)}, '{node.of.name}')", POSTFIX)
        held = {"tuple": "list", "set": "dict", "bigint": "int", "char": "str"}
        wanted = held.get(kind(node.of), kind(node.of))
        members = node.operand.type.members if isinstance(node.operand.type, t.Union) else ()
        if sum(held.get(kind(m), kind(m)) == wanted for m in members) > 1:
            raise UnsupportedError(
                "type-test", f"Perl can't tell {t.show(node.of)} from the other types of {t.show(node.operand.type)}", node.span
            )
        if wanted == "float" and members and not any(isinstance(m, t.Int | t.Bool) for m in members):
            # Perl computes whole floats as integers.
            return Code(f"{self.helper('type_of')}({self.expr(node.operand)}) =~ /^(int|float)$/", self.operators.infix["=~"])
        return Code(f"{self.helper('type_of')}({self.expr(node.operand)}) eq '{wanted}'", self.operators.infix["eq"])

    def expr_Block(self, node: ir.Block) -> Code:
        """``do { …; value }`` is an expression."""
        mark, depth = len(self.lines), self.depth
        self.depth = 0
        for statement in node.stmts:
            self.stmt(statement)
        inner = " ".join(line.text.strip() for line in self.lines[mark:])
        del self.lines[mark:]
        self.depth = depth
        return Code(f"do {{ {inner} {self.not_block(self.expr(node.value))} }}", ATOM)

    def expr_Select(self, node: ir.Select) -> Code:
        if self.repeatable(node.left):
            return super().expr_Select(node)
        name = self.fresh("value")
        again = super().expr_Select(ir.Select(node.op, ir.Name(name, type=node.left.type), node.right, type=node.type))
        return Code(f"do {{ my ${name} = {self.expr(node.left)}; {again.text} }}", ATOM)

    def rule(self, key: str, args: Sequence[ir.Expr], node: ir.Expr) -> Code:
        refuse_shared_iterator(key, args, node)
        refuse_mixed_join(key, args, node)
        if key == "codec.dynamic":
            refuse_sequences(args)
        if key == "codec.dynamic" and self.repeatable(args[0]):
            encoders = bool_encoders(args)
            if (encoder := tuple_encoder(args)) is not None:
                encoders["list"] = encoder
            if encoders:
                text = self.expr(args[0])
                other = f"{self.helper('encode_any')}({text})"
                for kind, encoder in encoders.items():
                    other = f"({self.helper('type_of')}({text}) eq '{kind}' ? ({self.expr(encoder)})->({text}) : {other})"
                return Code(other, ATOM)
        if key.startswith(("list.sort_by", "list.sorted_by")):
            order = self.order_of(args[1], reverse=key.endswith("_desc"))
            if order is not None:
                self.fired.append(f"perl:{key}")
                text = f"sort {{ {order} }} {self.elements(args[0])}"
                return Code(f"[{text}]", ATOM) if "sorted" in key else Code(f"{self.sigil('@', args[0])} = {text}", 0)
        if key in ("list.sort", "list.sort_desc", "list.sorted", "list.sorted_desc") and isinstance(element_type(args[0].type), t.Tuple):
            elem = element_type(args[0].type)
            items = tuple(
                ir.Index(ir.Name("x", type=elem), ir.Const(i, type=t.INT), on_fail="unreachable", type=part)
                for i, part in enumerate(t.children(elem))
            )
            by_parts = ir.Lambda((ir.Param("x", elem),), ir.TupleLit(items, type=elem), type=t.Func((elem,), elem))
            if (order := self.order_of(by_parts, reverse=key.endswith("_desc"))) is not None:
                self.fired.append(f"perl:{key}")
                text = f"sort {{ {order} }} {self.elements(args[0])}"
                return Code(f"[{text}]", ATOM) if "sorted" in key else Code(f"{self.sigil('@', args[0])} = {text}", 0)
        if key == "list.concat" and acts(args[1]):
            # The elements of the left list would be taken before the right one has done what it does.
            name = self.fresh("value")
            added = super().rule(key, (args[0], ir.Name(name, type=args[1].type)), node)
            return Code(f"do {{ my ${name} = {self.expr(args[1])}; {added.text} }}", ATOM)
        if key in ("str.of", "str.repr") and isinstance(args[0].type, t.Class):
            return self.shown_object(args[0], "__repr__" if key == "str.repr" else "__str__")
        if key == "str.concat":
            # The dot makes text of numbers by itself.
            args = [a.args[0] if isinstance(a, ir.Op) and a.concept == "str.of" and isinstance(a.args[0].type, t.Int) else a for a in args]
        if key in ("iter.any", "iter.all") and isinstance(args[0], ir.Comp) and len(args[0].clauses) == 1:
            comp = args[0]
            word = "any" if key == "iter.any" else "all"
            identity = ir.Comp("iter", comp.clauses[0].target, comp.clauses, type=comp.type)
            outer = list(self._topics)
            source = self.comp_list(identity) if isinstance(comp.clauses[0].target, ir.Name) else self._conditioned(comp)
            nested = any(isinstance(n, ir.Expr) and self.binds_topic(n) for n in ir.walk(comp.elem))
            head = ""
            if isinstance(comp.clauses[0].target, ir.Name) and not nested:
                self._topics.append(comp.clauses[0].target.id)
            else:
                head = self.topic_as(comp.clauses[0].target)
            text = f"({word} {{ {head}{self.expr(comp.elem)} }} {source})"
            self._topics = outer
            self.fired.append(f"perl:{key}")
            return Code(text, ATOM)
        if key in ("iter.zip", "iter.product", "iter.chain"):
            name = {"iter.zip": "zip_all", "iter.product": "product_of", "iter.chain": "chained"}[key]
            parts = ", ".join(f"[{self.elements(a)}]" if not isinstance(a.type, t.List) else self.expr(a) for a in args)
            self.fired.append(f"perl:{key}")
            return Code(f"{self.helper(name)}({parts})", POSTFIX)
        try:
            return super().rule(key, args, node)
        except UnsupportedError as error:
            if error.diagnostic.code != "repeated-operand":
                raise
            # What a template repeats gets a name inside the expression, where no statement can stand before it.
            kept, named = self.named_operands(args)
            text = super().rule(key, named, node).text
            return Code(f"do {{ {' '.join(f'my ${n} = {self.expr(a)};' for n, a in kept.items())} {self.not_block(text)} }}", ATOM)

    def _conditioned(self, comp: ir.Comp) -> str:
        """The elements of a clause with a pattern that pass its conditions."""
        clause = comp.clauses[0]
        source = self.elements(clause.iterable)
        for condition in clause.conditions:
            source = f"grep {{ {self.topic_as(clause.target)}{self.expr(condition)} }} {source}"
        return source
