"""Go's expressions: elements and keys, literals, closures, texts, and the operations that no row writes."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import ATOM, POSTFIX, Code, Raw, element_type
from dragoman.transpile.generators.go_classes import GoClasses
from dragoman.transpile.generators.go_types import COMPONENTS, STRUCTS, TOGETHER, function_literal, lift
from dragoman.transpile.generators.operands import laid_out, radix_letter
from dragoman.transpile.passes.magnitudes import Magnitudes

#: Operations whose elements are slices in Go, also where the source's are tuples of one length.
SEQUENCES = frozenset(
    ("re.findall_groups", "iter.zip_rows", "iter.product_repeat", "iter.permutations", "iter.permutations_n", "iter.combinations")
) | {"iter.combinations_repeat"}


#: Operations that give several values in Go, where the source's give a tuple.
SEVERAL = frozenset(("str.partition", "str.rpartition", "int.divmod", "float.divmod", "dict.popitem", "dict.popitem_first")) | {
    *("math.frexp", "math.modf"),
}


def replaced(table: ir.Expr) -> list[str] | None:
    """What a table made of literals replaces: characters and what they become, in turn."""
    match table:
        case ir.Op(concept="str.maketrans" | "str.maketrans_delete", args=args) if all(
            isinstance(a, ir.Const) and isinstance(a.value, str) for a in args
        ):
            texts = [a.value for a in args if isinstance(a, ir.Const)]
            if len(texts[0]) != len(texts[1]):
                return None
            pairs = dict(zip(texts[0], texts[1], strict=True)) | dict.fromkeys("".join(texts[2:]), "")
            return [text for pair in pairs.items() for text in pair]
        case _:
            return None


def native_text(node: ir.Expr) -> ir.Expr:
    """A value that ``fmt`` shows as the source does, in the place of its text."""
    match node:
        case ir.Op(concept="str.of" | "str.repr", args=(ir.Expr(type=t.Int()) as number,)):
            return number
        case ir.Op(concept="str.of", args=(ir.Expr(type=t.Str()) as text,)):
            return text
        case _:
            return node


def reads(node: ir.Node) -> Iterator[ir.Name]:
    """The names that a tree reads: all but those that are only assigned."""
    match node:
        case ir.Name():
            yield node
            return
        case ir.Assign(target=ir.Name(), value=value):
            yield from reads(value)
            return
        case ir.Assign(target=ir.TupleLit(items=items), value=value):
            children: list[ir.Node] = [value, *(item for item in items if not isinstance(item, ir.Name))]
        case ir.ForEach() | ir.Unpack() | ir.Clause():
            children = [c for c in ir.child_nodes(node) if c is not node.target]
        case ir.Call(func=func):
            yield ir.Name(func)
            children = ir.child_nodes(node)
        case _:
            children = ir.child_nodes(node)
    for child in children:
        yield from reads(child)


class GoExpressions(GoClasses):
    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: How large the integers of the function being written can be.
        self.sizes = Magnitudes()
        #: Is a lambda being written?
        self._in_lambda = False
        #: Variables of the function being written that are assigned after their declaration.
        self.assigned: set[str] = set()
        #: Nested functions that are declared already.
        self.forward: set[str] = set()
        #: Parameters of the function being written that are pointers to slices.
        self.pointers: set[str] = set()
        #: Positions of parameters that are pointers, by function.
        self.resized: dict[str, frozenset[int]] = {}

    @cached_property
    def reads_at_once(self) -> bool:
        """Is the input read as a whole only, so that no reader must remember how far it got?"""
        parts = ("io.input", "io.input_prompt", "io.read_line")
        return not any(isinstance(n, ir.Op) and n.concept in parts for n in ir.walk(self.module, ir.Op))

    def sequence(self, node: ir.Expr) -> str:
        """An iterable as a slice."""
        return self.expr(self.as_list(node), POSTFIX)

    @staticmethod
    def as_list(node: ir.Expr) -> ir.Expr:
        match node.type:
            case t.Str():
                return ir.Op("str.chars", (node,), type=t.List(t.STR))
            case t.Set(elem=elem):
                return ir.Op("set.to_list", (node,), type=t.List(elem))
            case t.Dict(key=key):
                return ir.Op("dict.keys", (node,), type=t.List(key))
            case _:
                return node

    def slot_seq(self, node: ir.Expr) -> Code:
        return self.code(self.as_list(node))

    def slot_shown(self, node: ir.Expr) -> Code:
        """What an operand is the text of."""
        assert isinstance(node, ir.Op)
        return self.code(node.args[0])

    def slot_str(self, node: ir.Expr) -> Code:
        """A string, also where the operand is a character."""
        return Code(f"string({self.expr(node)})", POSTFIX) if isinstance(node.type, t.Char) else self.code(node)

    def indexable(self, obj: ir.Expr) -> str:
        text = self.expr(obj, POSTFIX)
        return f"({text})" if text.startswith("*") else text

    def index(self, obj: ir.Expr, index: ir.Expr, node: ir.Expr) -> str:
        """An index as Go takes it: negative ones count from the end; outside, Go panics by itself."""
        wraps = getattr(node, "wraps", True)
        if isinstance(index, ir.Const) and isinstance(index.value, int) and index.value < 0 and isinstance(obj, ir.Name):
            return f"len({self.expr(obj)})-{-index.value}"
        if not wraps or self.sizes.natural(index):
            return self.expr(index)
        return f"{self.helper('wrap')}({self.expr(index)}, len({self.expr(obj)}))"

    def repeatable(self, node: ir.Expr) -> bool:
        return super().repeatable(node) or (isinstance(node, ir.Index) and isinstance(node.obj, ir.Name) and super().repeatable(node.index))

    def expr_Name(self, node: ir.Name) -> Code:
        if node.id == "self":
            return Code("self")
        if node.id in self.pointers:
            return Code(f"*{self.name(node.id)}", 850)
        if node.id in self.several and isinstance(node.type, t.Func):
            names = [self.fresh("arg") for _ in node.type.params]
            params = ", ".join(f"{name} {self.type_name(p)}" for name, p in zip(names, node.type.params, strict=True))
            values = self.together(f"{self.name(node.id)}({', '.join(names)})", node.type.result)
            return Code(function_literal(f"func({params}) {self.type_name(node.type.result)}", values), POSTFIX)
        return super().expr_Name(node)

    def expr_Index(self, node: ir.Index) -> Code:
        match node.obj.type:
            case t.Tuple():
                if not isinstance(node.index, ir.Const):
                    raise UnsupportedError("tuple-index", "a tuple is indexed by a variable", node.span)
                place = node.index.value
                size = len(node.obj.type.items)
                return Code(f"{self.expr(node.obj, POSTFIX)}.{COMPONENTS[place % size]}", POSTFIX)
            case t.List():
                self.fired.append("go:index.list")
                if isinstance(node.obj, ir.Name) or not node.wraps or self.sizes.natural(node.index):
                    return Code(f"{self.indexable(node.obj)}[{self.index(node.obj, node.index, node)}]", POSTFIX)
                return Code(f"{self.helper('at')}({self.expr(node.obj)}, {self.expr(node.index)})", POSTFIX)
            case t.Bytes():
                return self.rule("index.bytes", (node.obj, node.index), node)
            case _:
                return self.rule("index.str", (node.obj, node.index), node)

    def expr_Lookup(self, node: ir.Lookup) -> Code:
        self.fired.append("go:lookup")
        if self.native_maps:
            if node.on_fail == "unreachable":
                return Code(f"{self.expr(node.obj, POSTFIX)}[{self.expr(node.key)}]", POSTFIX)
            return Code(f"{self.helper('valueAt')}({self.expr(node.obj)}, {self.expr(node.key)})", POSTFIX)
        if node.on_fail == "unreachable":
            return Code(f"{self.expr(node.obj, POSTFIX)}.values[{self.expr(node.key)}]", POSTFIX)
        return Code(f"{self.expr(node.obj, POSTFIX)}.At({self.expr(node.key)})", POSTFIX)

    def expr_ListLit(self, node: ir.ListLit) -> Code:
        return Code(f"{self.type_name(node.type)}{{{self.arguments(node.items)}}}", POSTFIX)

    def expr_SetLit(self, node: ir.SetLit) -> Code:
        assert isinstance(node.type, t.Set)
        self.comparable(node.type.elem)
        if (
            sum(isinstance(i, ir.Name | ir.Neg) for i in node.items) * len(node.items) > 1
        ):  # Go refuses equal constants, which a name may be.
            return Code(f"{self.helper('setOf')}([]{self.type_name(node.type.elem)}{{{self.arguments(node.items)}}})", POSTFIX)
        members = dict.fromkeys(self.expr(item) for item in node.items)
        return Code(f"{self.type_name(node.type)}{{{', '.join(f'{member}: {{}}' for member in members)}}}", POSTFIX)

    def expr_TupleLit(self, node: ir.TupleLit) -> Code:
        return Code(f"{self.type_name(node.type)}{{{self.arguments(node.items)}}}", POSTFIX)

    def expr_DictLit(self, node: ir.DictLit) -> Code:
        assert isinstance(node.type, t.Dict)
        self.type_name(node.type)
        if self.native_maps:
            entries = {self.expr(k): self.expr(self.typed(v, node.type.value)) for k, v in node.entries}
            return Code(f"{self.type_name(node.type)}{{{', '.join(f'{k}: {v}' for k, v in entries.items())}}}", POSTFIX)
        made = f"{self.helper('newDict')}[{self.type_name(node.type.key)}, {self.type_name(node.type.value)}]()"
        pairs = [(self.expr(k), self.expr(self.typed(v, node.type.value))) for k, v in node.entries]
        return Code(made + "".join(f".With({k}, {v})" for k, v in pairs), POSTFIX)

    @staticmethod
    def typed(value: ir.Expr, type_: t.Type) -> ir.Expr:
        """A function literal as one of the type that its place has."""
        return dataclasses.replace(value, type=type_) if isinstance(value, ir.Lambda) and isinstance(type_, t.Func) else value

    def expr_Const(self, node: ir.Const) -> Code:
        if node.value is None:
            return Code("struct{}{}" if isinstance(node.type, t.NoneT) else "nil")
        if isinstance(node.type, t.Float) and isinstance(node.value, float) and node.value.is_integer() and abs(node.value) < 1e15:
            return Code(
                f"{node.value:.1f}" if str(node.value)[0] != "-" or node.value else "math.Copysign(0, -1)", ATOM if node.value >= 0 else 800
            )
        return super().expr_Const(node)

    def int_literal(self, value: int, type_: t.Type) -> Code:
        if type_ != t.BIGINT:
            return super().int_literal(value, type_)
        if -(1 << 63) <= value < 1 << 63:
            return Code(f"big.NewInt({value})", POSTFIX)
        return Code(f'{self.helper("bigOf")}("{value}")', POSTFIX)

    def char_literal(self, value: str) -> str:
        text = "\\'" if value == "'" else value if value == '"' else self.escape(value)
        return f"'{text}'"

    def escape_code(self, code: int) -> str:
        return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"

    def expr_Call(self, node: ir.Call) -> Code:
        return Code(self.together(self.called(node), node.type) if node.func in self.several else self.called(node), POSTFIX)

    def called(self, node: ir.Call | ir.Op) -> str:
        """A call as it is, also where it gives several values."""
        if isinstance(node, ir.Op):
            self.fired.append(f"go:{node.concept}")
            return super().rule(node.concept, node.args, node).text
        return f"{self.name(node.func)}({self.given(node.func, node.args)})"

    def together(self, values: str, type_: t.Type) -> str:
        """Several values as one."""
        assert isinstance(type_, t.Tuple)
        return f"{self.helper(TOGETHER[len(type_.items)])}({values})"

    def expr_Lambda(self, node: ir.Lambda) -> Code:
        params = self.params(node.params)
        result = node.type.result if isinstance(node.type, t.Func) else node.body.type
        if isinstance(result, t.NoneT):
            return Code(f"func({params}) {{ {self.expr(node.body)} }}", POSTFIX)
        body = node.body if isinstance(node.body, ir.Block) else lift(node.body, result)
        inside, self._in_lambda = self._in_lambda, True
        text = self.literal(f"func({params}) {self.type_name(result)}", body)
        self._in_lambda = inside
        return Code(text, POSTFIX)

    def literal(self, head: str, value: ir.Expr) -> str:
        """A function literal that gives a value: on one line where it is short."""
        if not isinstance(value, ir.Block):
            return function_literal(head, self.expr(value))
        mark, depth, outer = len(self.lines), self.depth, (self.tries, self.loops_in_try)
        self.depth, self.tries = 1, []
        self.reads.update(n.id for n in reads(value))
        for statement in value.stmts:
            self.stmt(statement)
        self.line(f"return {self.expr(value.value)}")
        inner = [line.text for line in self.lines[mark:]]
        del self.lines[mark:]
        self.depth, (self.tries, self.loops_in_try) = depth, outer
        return "\n".join([f"{head} {{", *inner, "}"])

    def expr_Block(self, node: ir.Block) -> Code:
        return Code(self.literal(f"func() {self.type_name(node.type)}", node) + "()", POSTFIX)

    def expr_Assigned(self, node: ir.Assigned) -> Code:
        name = self.name(node.name)
        return Code(f"func() {self.type_name(node.type)} {{ {name} = {self.expr(node.value)}; return {name} }}()", POSTFIX)

    def expr_Interp(self, node: ir.Interp) -> Code:
        """``fmt.Sprintf`` with ``%s`` and ``%d``."""
        pattern, values = self.filled_in(node)
        if pattern == "%s":
            return self.code(values[0])
        if pattern == "%s" * len(values):
            return Code(" + ".join(self.expr(v, 65) for v in values), 60)
        return Code(f"fmt.Sprintf({self.string_literal(pattern)}{''.join(f', {self.expr(v)}' for v in values)})", POSTFIX)

    def filled_in(self, node: ir.Interp) -> tuple[str, list[ir.Expr]]:
        """A text with values in it as a pattern of package ``fmt`` and the values."""
        pattern, values = "", []
        for part in node.parts:
            if isinstance(part, ir.Const):
                pattern += part.value.replace("%", "%%")
                continue
            value = native_text(ir.Op("str.repr", (part.value,), type=t.STR) if part.conversion == "r" else part.value)
            if isinstance(value, ir.Interp):
                inner, more = self.filled_in(value)
                pattern += inner
                values += more
                continue
            form = ""
            if laid := laid_out(value):
                value, form = laid[0], f"{ {'<': '-', '>': '', '0': '0'}[laid[1]] }{laid[2]}"
            match value:
                case ir.Op(concept="str.zfill", args=(text, ir.Const(value=int(width)))) if radix_letter(text) and 0 < width < 100:
                    value, form = text, f"0{width}"
            if digits := radix_letter(value):
                pattern += f"%{form}{digits[1]}"
                values.append(digits[0])
                continue
            if not isinstance(value.type, t.Str | t.Int | t.Char):
                value = ir.Op("str.of", (value,), type=t.STR)
            verb = (
                "v" if value.type == t.BIGINT else "d" if isinstance(value.type, t.Int) else "c" if isinstance(value.type, t.Char) else "s"
            )
            pattern += f"%{form}{verb}"
            values.append(value)
        return pattern, values

    def printed(self, node: ir.Expr) -> Code:
        """A line of output: ``fmt.Println`` of the values between the blanks, ``fmt.Printf`` where there is more to say."""
        value = native_text(node)
        if not isinstance(value, ir.Interp):
            return Code(
                f"fmt.Println({self.expr(value if isinstance(value.type, t.Str | t.Int) else ir.Op('str.of', (value,), type=t.STR))})",
                POSTFIX,
            )
        pattern, values = self.filled_in(value)
        words = pattern.split(" ")
        if all(words) and all(word in ("%s", "%d", "%v") or "%" not in word for word in words) and "\n" not in pattern:
            left, items, said = iter(values), [], list[str]()
            for word in [*words, "%"]:
                if "%" not in word:
                    said.append(word)
                    continue
                items += [self.string_literal(" ".join(said))] if said else []
                items += [self.expr(next(left))] if word != "%" else []
                said = []
            return Code(f"fmt.Println({', '.join(items)})", POSTFIX)
        return Code(f"fmt.Printf({self.string_literal(pattern + chr(10))}{''.join(f', {self.expr(v)}' for v in values)})", POSTFIX)

    def slot_text(self, node: ir.Expr) -> Code:
        """What printing shows of a value."""
        return self.code(node if isinstance(node.type, t.Str) else ir.Op("str.of", (node,), type=t.STR))

    def one_of_several(self, value: ir.Expr, member: t.Type) -> bool:
        """Is this a value of a union, perhaps missing, that may be asked whether it is of one of its types?"""
        held = value.type.inner if isinstance(value.type, t.Optional) else value.type
        return isinstance(held, t.Union) and member in held.members and self.repeatable(value)

    @staticmethod
    def holds_pointers(type_: t.Type) -> bool:
        """A dict whose values may be missing by themselves: nil says so."""
        return isinstance(type_, t.Dict) and isinstance(type_.value, t.Optional | t.Class)

    def slot_texts(self, node: ir.Expr) -> Code:
        """A function that gives what a table for ``str.translate`` holds as a text, or nil."""
        assert isinstance(node.type, t.Dict)
        to = t.Optional(t.STR)
        return Code(self.converter(node.type.value, to))

    def check_pattern(self, pattern: ir.Expr) -> None:
        """Go's regular expressions look neither ahead nor behind nor back, and their classes are of ASCII characters."""
        if not isinstance(pattern, ir.Const):
            return  # compiled at run time, where what Go lacks is an error
        if re.search(r"\\(?:[1-9Z]|\?P=)|\(\?(?:[=!<]|P=)(?!\w+>)|[*+?}]\+", pattern.value):
            raise UnsupportedError("regex", f"Go's regular expressions lack what {pattern.value!r} asks", pattern.span)
        if self.module.strings != "ascii" and re.search(r"\\[wWdDsSbB]", pattern.value):
            raise UnsupportedError("regex", f"{pattern.value!r} means ASCII characters only in Go", pattern.span)

    def slot_opt(self, node: ir.Expr) -> Code:
        """A bound that may be missing: a pointer, or nil."""
        if isinstance(node, ir.Const) and node.value is None:
            return Code("nil")
        if isinstance(node.type, t.Optional):
            return self.code(node)
        return Code(f"{self.helper('ptr')}[int]({self.expr(node)})", POSTFIX)

    def rule(self, key: str, args: Sequence[ir.Expr], node: ir.Expr) -> Code:
        if key in SEVERAL and isinstance(node.type, t.Tuple) and t.BIGINT not in node.type.items:
            return Code(self.together(super().rule(key, args, node).text, node.type), POSTFIX)
        elem = element_type(node.type)
        if key in SEQUENCES and isinstance(elem, t.Tuple):
            listed = super().rule(key, args, dataclasses.replace(node, type=t.List(t.List(t.join_all(elem.items)))))
            parts = ", ".join(f"item[{i}]" for i in range(len(elem.items)))
            head = f"func(item []{self.type_name(t.join_all(elem.items))}) {self.type_name(elem)}"
            made = "\n".join([f"{head} {{", f"\treturn {self.type_name(elem)}{{{parts}}}", "}"])
            return Code(f"{self.helper('convert')}({listed.text}, {made})", POSTFIX)
        if key in ("str.of", "str.repr", "io.print", "io.write"):
            shown = self.shown(args[0], "str.repr" if key == "str.repr" else "str.of")
            if shown is not None:
                return self.code(shown) if key.startswith("str.") else self.rule(key, (shown,), node)
            if key == "io.print":
                self.fired.append("go:io.print")
                return self.printed(args[0])
        if key == "str.translate" and (pairs := replaced(args[1])) is not None:
            return Code(f"strings.NewReplacer({', '.join(map(self.string_literal, pairs))}).Replace({self.expr(args[0])})", POSTFIX)
        if key == "iter.next" and not isinstance(args[0], ir.Name | ir.Field):
            return super().rule("iter.first", args, node)
        if key in ("dict.get", "dict.pop_or_none") and self.holds_pointers(args[0].type):
            nothing = ir.Const(None, type=node.type)
            return super().rule("dict.get_or" if key == "dict.get" else "dict.pop_or", (*args, nothing), node)
        if key in ("same", "not_same") and isinstance(args[0].type, t.List | t.Set):
            raise UnsupportedError("same", "whether two slices are one list can't be told in Go", node.span)
        if key in ("error.message", "error.class_name") and isinstance(args[0].type, t.Class) and args[0].type.name in self.structs:
            own = "" if args[0] == ir.Name("self", type=args[0].type) else ".asException()"
            return Code(f"{self.expr(args[0], POSTFIX)}{own}.{'Message' if key == 'error.message' else 'Name'}", POSTFIX)
        if isinstance(node.type, t.Dict | t.Set) and not key.startswith("codec."):
            self.type_name(node.type)  # its keys must be such that Go can have
        if key in ("list.contains", "iter.contains", "set.contains") and isinstance(args[1], ir.Coerce):
            missing = args[1].operand
            if self.one_of_several(missing, args[1].type) and not isinstance(args[1].type, t.Int | t.Float | t.Bool):
                # A value of another type is in no such container.
                asked = Raw(super().rule(key, args, node), type=t.BOOL)
                return self.code(ir.BoolOp("and", (ir.IsType(missing, args[1].type, type=t.BOOL), asked), type=t.BOOL))
            if (
                isinstance(missing.type, t.Optional)
                and missing.type.inner == args[1].type
                and isinstance(missing.type.inner, t.Str | t.Int)
            ):
                among = self.sequence(args[0]) if key == "iter.contains" else self.expr(args[0])
                among = f"slices.Collect(maps.Keys({among}))" if key == "set.contains" else among
                return Code(f"{self.helper('containsHeld')}({among}, {self.expr(missing)})", POSTFIX)
        if key == "codec.dynamic":
            return self.encoded_union(args[0], args[1:])
        if key.startswith("re.") and key != "re.escape":
            self.check_pattern(args[0])
        if key == "list.sorted" and isinstance(args[0], ir.Op) and args[0].concept == "dict.items":
            # No two entries have one key: their values are never compared.
            first = (
                ir.Lambda(
                    (ir.Param("entry", elem),),
                    ir.Index(ir.Name("entry", type=elem), ir.Const(0, type=t.INT), wraps=False, type=elem.items[0]),
                    type=t.Func((elem,), elem.items[0]),
                )
                if isinstance(elem, t.Tuple)
                else None
            )
            if first is not None:
                return super().rule("list.sorted_by", (args[0], first), node)
        if key == "match.span":
            ends = [ir.Op(f"match.{x}", tuple(args), type=t.INT) for x in ("start", "end")]
            return self.code(ir.TupleLit(tuple(ends), type=node.type))
        if key == "iter.zip" and len(args) == 3:
            self.helper(STRUCTS[3])
            return Code(f"{self.helper('zip3')}({', '.join(self.sequence(a) for a in args)})", POSTFIX)
        if key == "iter.zip" and len(args) > 3:
            raise UnsupportedError("zip", "more than three iterables side by side have no form in Go here", node.span)
        if key == "tuple.concat" and isinstance(node.type, t.Tuple):
            items = [f"{self.expr(a, POSTFIX)}.{c}" for a in args if isinstance(a.type, t.Tuple) for c in COMPONENTS[: len(a.type.items)]]
            return Code(f"{self.type_name(node.type)}{{{', '.join(items)}}}", POSTFIX)
        return super().rule(key, args, node)
