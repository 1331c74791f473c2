"""The form in which an operand is rendered: owned, borrowed, or a place to be changed; and calls, which ask for them."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping, Sequence
from functools import cached_property

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import ATOM, POSTFIX, Code, Line, element_type
from dragoman.transpile.generators.patterns import kind
from dragoman.transpile.generators.rust_types import Form, Item, Owned, RustTypes, all_types
from dragoman.transpile.generators.templates import Slot, Template
from dragoman.transpile.generators.unions import variant
from dragoman.transpile.passes import effects
from dragoman.transpile.passes.entries import Entries
from dragoman.transpile.passes.lazy import is_lazy
from dragoman.transpile.passes.ownership import is_copy

#: What is changed while the other operand is gone through.
WHILE_READ = frozenset({"list.extend", "set.update", "dict.update", "dict.update_pairs"})


class RustOperands(RustTypes):
    # --- forms of operands --------------------------------------------------------------------------------------------

    def own(self, node: ir.Expr, need: int = 0) -> Code:
        """The value of an expression, to keep."""
        if is_lazy(node.type):
            shared = isinstance(node, ir.Name) and id(node) not in self.uses.moves
            return Code(f"{self.expr(node, POSTFIX)}.by_ref()", POSTFIX) if shared else self.code(node)
        if isinstance(node.type, t.Iter) and not isinstance(node, ir.Name | ir.Call | ir.CallValue | ir.MethodCall):
            text = self.slot(Slot(0, 0, "vec"), node)
            return Code(f"{text}.into_iter()", POSTFIX)
        code = self.code(node)
        if is_copy(node.type) or not isinstance(code, Owned) or code.form == "value":
            return code
        if isinstance(node, ir.Name) and code.form == "place" and node.id not in self.forms_of_constants:
            if id(node) in self.uses.moves:
                return Code(code.text, code.prec)
            self.check_alias(node)
        elif isinstance(node, ir.Name) and isinstance(node.type, t.Class) and node.type.name in self.changing_classes:
            self.check_alias(node)
        if isinstance(node, ir.Const):
            return Code("String::new()" if not node.value else f"{code.text}.to_string()", POSTFIX)
        inner = self.unstarred(code)
        method = {t.Str: "to_string", t.List: "to_vec", t.Bytes: "to_vec"}.get(type(node.type), "clone") if code.form == "view" else "clone"
        text = self.enclose(inner, POSTFIX)
        if code.form == "view" and text.startswith("(&"):
            text = text[2:-1]
        if isinstance(node, ir.Name) and self.forms_of_constants.get(node.id) == "lazy":
            text = f"(*{text})" if isinstance(node.type, t.Func) else text
        return Code(f"{text}.{method}()", POSTFIX)

    @cached_property
    def changing_classes(self) -> frozenset[str]:
        """The classes of the module whose objects are changed once they are made."""
        made = {id(n) for c in self.module.classes if c.init is not None for n in ir.walk(c.init)}
        found: set[str] = set()
        for n in ir.walk(self.module):
            places: list[ir.Expr] = []
            match n:
                case ir.Assign(target=target) if id(n) not in made:
                    places = list(target.items) if isinstance(target, ir.TupleLit) else [target]
                case ir.Op(concept=concept, args=args) if concept in loader.concepts() and id(n) not in made:
                    places = [args[i] for i in loader.concepts()[concept].mutates if i < len(args)]
                case _:
                    pass
            for place in places:
                while isinstance(place, ir.Index | ir.Lookup | ir.Coerce | ir.Field):
                    if isinstance(place, ir.Field) and isinstance(place.obj.type, t.Class):
                        found.add(place.obj.type.name)
                    place = place.operand if isinstance(place, ir.Coerce) else place.obj
        return frozenset(found)

    def borrows(self, code: Code) -> bool:
        """Does it look into a cell, which lasts until the end of the statement only?"""
        return False

    def in_cell(self, node: ir.Expr) -> bool:
        """Is it a field or variable that is kept in a cell?"""
        return False

    def is_made(self, value: ir.Expr) -> bool:
        """Is it a part of what an expression makes, which ends with the statement?"""
        whole, forms = value, self.target.options.get("forms", {})
        while isinstance(whole, ir.Op) and whole.args and forms.get(whole.concept) == "view":
            whole = whole.args[0]
        return whole is not value and isinstance(whole, ir.Op | ir.Call | ir.MethodCall | ir.CallValue)

    def check_alias(self, node: ir.Name) -> None:
        """A container that is kept somewhere else and changed afterwards can't be copied."""
        if isinstance(node.type, t.Class) and any(c.name == node.type.name for c in self.module.classes):
            raise UnsupportedError("alias", f"the object {node.id} is shared", node.span)

    @staticmethod
    def unstarred(code: Code) -> Code:
        """A reference to what a dereference gives."""
        return Code(code.text[1:], POSTFIX) if code.text.startswith("*") and code.prec < POSTFIX else code

    def referenced(self, code: Code) -> Code:
        if isinstance(code, Owned) and code.form in ("ref", "view", "mutref"):
            return code
        inner = self.unstarred(code)
        if inner is not code:
            return inner
        rank = self.operators.prefix["&"]
        return Code(f"&{self.enclose(code, rank)}", rank)

    def slot_own(self, node: ir.Expr) -> Code:
        return self.own(node)

    def slot_ref(self, node: ir.Expr) -> Code:
        """A reference: ``&T``, ``&str``, ``&[T]``."""
        if isinstance(node, ir.Name) and isinstance(node.type, t.Func) and node.id in self.functions:
            return Code(f"&{self.function_value(node).text}", self.operators.prefix["&"])
        return self.referenced(self.code(node))

    def slot_str(self, node: ir.Expr) -> Code:
        """A pattern or text for string functions: a character literal where it is one."""
        if isinstance(node.type, t.Char):
            return self.code(node)
        if isinstance(node, ir.Const) and isinstance(node.value, str) and len(node.value) == 1:
            return Code(self.char_literal(node.value))
        if isinstance(node, ir.Coerce) and isinstance(node.operand.type, t.Char):
            return self.code(node.operand)
        return self.slot_view(node)

    def array(self, node: ir.ListLit) -> str:
        raise NotImplementedError

    def slot_view(self, node: ir.Expr) -> Code:
        """``&str`` or ``&[T]`` exactly."""
        if isinstance(node, ir.ListLit) and node.items and isinstance(element_type(node.type), t.Class):
            return Code(f"vec![{self.array(node)}].as_slice()", POSTFIX)
        code = self.code(node)
        if isinstance(code, Owned) and code.form == "view":
            return code
        if isinstance(node.type, t.Str):
            return Code(f"{self.enclose(self.unstarred(code), POSTFIX)}.as_str()", POSTFIX)
        return Code(f"{self.enclose(self.unstarred(code), POSTFIX)}.as_slice()", POSTFIX)

    def slot_place(self, node: ir.Expr) -> Code:
        """The receiver of a method that changes it."""
        if isinstance(node, ir.Name):
            self.check_global(node)
            return Code(self.name(node.id))
        if isinstance(node, ir.IfExp | ir.Select):
            raise UnsupportedError("alias", "one of several objects is changed", node.span)
        outer, self.changing = self.changing, True
        code = self.code(node)
        self.changing = outer
        return self.unstarred(code)

    def check_global(self, node: ir.Name) -> None:
        if node.id not in self.types and any(d.name == node.id for d in self.module.constants):
            raise UnsupportedError("global", f"the global variable {node.id} is changed", node.span)

    def slot_mut(self, node: ir.Expr) -> Code:
        """A mutable reference."""
        rank = self.operators.prefix["&"]
        if isinstance(node, ir.Name):
            self.check_global(node)
            return Code(self.name(node.id)) if self.forms.get(node.id) == "mutref" else Code(f"&mut {self.name(node.id)}", rank)
        outer, self.changing = self.changing, True
        code = self.code(node)
        self.changing = outer
        inner = self.unstarred(code)
        if inner is not code or (isinstance(code, Owned) and code.form == "mutref"):
            return inner
        return Code(f"&mut {self.enclose(code, rank)}", rank)

    def slot_usize(self, node: ir.Expr) -> Code:
        return Code(self.as_usize(node), self.operators.infix["as"])

    def slot_next(self, node: ir.Expr) -> Code:
        """The number after a count."""
        rank = self.operators.infix["+"]
        return Code(str(node.value + 1)) if isinstance(node, ir.Const) else Code(f"{self.as_usize(node)} + 1", rank)

    def slot_pad(self, node: ir.Expr) -> Code:
        """A padding character inside a format."""
        assert isinstance(node, ir.Const)
        return Code(self.escape(node.value))

    def suffixed(self, number: ir.Const) -> str:
        """A literal that says its type; named constants have one."""
        text = self.code(number).text
        return f"{text}_{'f64' if isinstance(number.type, t.Float) else self.type_name(number.type)}" if text[-1].isdecimal() else text

    def slot_count(self, node: ir.Expr) -> Code:
        """A number of times: none below zero."""
        if isinstance(node, ir.Const):
            return Code(str(max(0, node.value)))
        if isinstance(node, ir.Length):
            return Code(self.size(node), POSTFIX)
        return Code(f"{self.expr(node, POSTFIX)}.max(0) as usize", self.operators.infix["as"])

    def slot(self, slot: Slot, node: ir.Expr) -> str:
        if not slot.modifier and slot.need >= POSTFIX and isinstance(node, ir.Const) and isinstance(node.type, t.Int | t.Float):
            text = self.suffixed(node)
            return f"({text})" if node.value < 0 else text
        if slot.modifier == "mut" or slot.modifier == "place":
            return super().slot(slot, node)
        outer, self.changing = self.changing, False
        text = super().slot(slot, node)
        self.changing = outer
        return text

    def _helper_uses(self, name: str) -> list[str]:
        """Helpers that another calls or names as a type: words in its comments and variables don't count."""
        code = re.sub(r"(?m)^///.*$", "", self.helper_code(name))
        if name in ("throw", "raised"):
            return ["RAISED"]
        if name == "BigInt":
            # Its traits are used by operators and macros, and by what is derived for unions and classes.
            ordered = self.ordered_sets or self.unions or self.module.classes or self.orders(t.BIGINT)
            return ["big_display", "big_order"] if ordered else ["big_display"]
        others = set(re.findall(r"(?:(?<![.\w])|(?<=\.\.))(\w+)(?=\(|<|::|\)\))", code)) & set(self.target.helpers)
        return sorted(others if self.ordered_maps else others - {"OrderedMap"})

    def helper_code(self, name: str) -> str:
        """Of patterns of texts only the kinds of parts that the program has."""
        code = super().helper_code(name)
        if name not in ("Pattern", "follow"):
            return code
        kinds = set(re.findall(r"\bPattern::(\w+)", "\n".join(super().calling_lines())))
        depth = "        Pattern::" if name == "follow" else "    "
        return re.sub(
            rf"(?m)^(?:    ///.*\n)?{depth}([A-Z]\w*)\(.*\n(?:        (?: .*|\}}.*)\n)*", lambda m: m[0] if m[1] in kinds else "", code
        )

    def calling_lines(self) -> list[str]:
        """Of methods that other types have too, those that are called of maps."""
        common = r"\.(get|get_mut|insert|remove|clear|extend|len|is_empty|iter|iter_mut|keys|values|values_mut)\("
        return [*(re.sub(common, "(", text) for text in super().calling_lines()), *(f"map.{name}()" for name in sorted(self.map_methods))]

    def helper_lines(self) -> list[Line]:
        """Where maps keep no order, the helpers work with native ones."""
        lines = super().helper_lines()
        return lines if self.ordered_maps else [dataclasses.replace(line, text=without_places(line.text)) for line in lines]

    def separated(self, args: Sequence[ir.Expr], changed: int, borrowed: bool) -> list[ir.Expr]:
        """Puts operands that look at what another one changes into variables before the statement.

        ``borrowed``: the changed one is borrowed before the others are evaluated, so they may not even look at it.
        """
        name = effects.root(args[changed])
        out = list(args)
        for i, arg in enumerate(args):
            if i == changed or name is None or not self._hoisting or isinstance(arg, ir.Name | ir.Const | ir.Lambda):
                continue
            looks = any(isinstance(n, ir.Name) and n.id == name for n in ir.walk(arg))
            lifted = [p for n in ir.walk(arg, ir.Call) for p in self.lifted.get(n.func, ()) if p.name == name]
            changes = name in effects.mutated([arg], self.changed, handles=self.shared, methods=self.changers) or any(
                p.mutated for p in lifted
            )
            if (looks or lifted) and (borrowed or changes):
                fresh = self.fresh("value")
                self.stmt(ir.Declare(fresh, arg.type, arg, mutable=False))
                out[i] = self.moved(ir.Name(fresh, type=arg.type))
        return out

    def moved(self, name: ir.Name) -> ir.Name:
        """A use that gives the variable's value away."""
        self.uses.moves.add(id(name))
        self.keep.append(name)
        return name

    def apply(self, rule: loader.Rule, template: Template, args: Sequence[ir.Expr], node: ir.Expr) -> Code:
        for part in template.parts:
            if isinstance(part, Slot) and part.modifier in ("mut", "place") and len(args) > 1:
                borrowed = part.modifier == "mut" or not isinstance(args[part.index], ir.Name) or rule.concept in WHILE_READ
                args = self.separated(args, part.index, borrowed)
        shown = "".join(p if isinstance(p, str) else f"{{{p.index}}}{'.' * (p.modifier == 'entries')}" for p in template.parts)
        self.map_methods.update(name for i, name in re.findall(r"\{(\d+)\}\.(\w+)\(", shown) if isinstance(args[int(i)].type, t.Dict))
        code = super().apply(rule, template, args, node)
        forms: Mapping[str, Form] = self.target.options.get("forms", {})
        form = forms.get(rule.concept)
        return Owned(code.text, code.prec, form) if form else code

    def slot_plain(self, node: ir.Expr) -> Code:
        return self.code(node)

    def slot_thin(self, node: ir.Expr) -> Code:
        return self.thin(node) if not is_copy(node.type) else self.slot_ref(node)

    def slot_tuple_length(self, node: ir.Expr) -> Code:
        assert isinstance(node.type, t.Tuple)
        return Code(str(len(node.type.items)))

    def slot_chars(self, node: ir.Expr) -> Code:
        """A set of characters as a pattern."""
        if isinstance(node, ir.Const):
            if len(node.value) == 1:
                return Code(self.char_literal(node.value))
            return Code(f"[{', '.join(map(self.char_literal, dict.fromkeys(node.value)))}]" if node.value else "[' '; 0]")
        if isinstance(node, ir.Coerce) and isinstance(node.operand.type, t.Char):
            return self.code(node.operand)
        return Code(f"|other: char| {self.expr(node, POSTFIX)}.contains(other)", 5)

    def slot_fill(self, node: ir.Expr) -> Code:
        """A padding character, which must be one."""
        if isinstance(node, ir.Const) and len(node.value) == 1:
            return Code(self.char_literal(node.value))
        return Code(f"{self.helper('fill_char')}({self.slot_ref(node).text})", POSTFIX)

    def slot_cloned(self, node: ir.Expr) -> Code:
        """A copy in any case."""
        code = self.code(node)
        if is_copy(node.type) or not isinstance(code, Owned) or code.form == "value":
            return code
        method = ("to_string" if isinstance(node.type, t.Str) else "to_vec") if code.form == "view" else "clone"
        return Code(f"{self.enclose(self.unstarred(code), POSTFIX)}.{method}()", POSTFIX)

    def slot_entries(self, node: ir.Expr) -> Code:
        """What holds the entries of a map."""
        return Code(f"{self.expr(node, POSTFIX)}{'' if isinstance(node.type, Entries) else self.entries_of_map}", POSTFIX)

    def slot_pairs(self, node: ir.Expr) -> Code:
        """The entries of a map, copied."""
        code = self.code(node)
        if isinstance(code, Owned) and code.form != "value":
            entries = f"{self.enclose(self.unstarred(code), POSTFIX)}{self.entries_of_map}"
            return Code(f"{entries}.iter().map(|(key, value)| (key.clone(), value.clone()))", POSTFIX)
        return Code(f"{self.enclose(code, POSTFIX)}{self.entries_of_map}.into_iter()", POSTFIX)

    def slot_owned_pairs(self, node: ir.Expr) -> Code:
        if not isinstance(node, ir.Name) or id(node) not in self.uses.moves or node.id in self.forms:
            return self.slot_pairs(node)
        return Code(f"{self.enclose(self.own(node), POSTFIX)}{self.entries_of_map}", POSTFIX)

    @property
    def entries_of_map(self) -> str:
        """What is iterated over where a map is used up."""
        return ".entries" if self.ordered_maps else ""

    def slot_strings(self, node: ir.Expr) -> Code:
        """A literal list of texts, of which there may be none."""
        if isinstance(node, ir.ListLit) and not node.items:
            return Code("Vec::<String>::new()", POSTFIX)
        return self.code(node)

    def slot_only(self, node: ir.Expr) -> Code:
        assert isinstance(node, ir.ListLit)
        inner = node.items[0]
        if isinstance(inner, ir.Const) and isinstance(node.type, t.List) and isinstance(inner.type, t.Int | t.Float):
            return Code(self.suffixed(inner))
        return self.own(inner)

    def slot_order(self, node: ir.Expr) -> Code:
        """A comparison of elements by a key."""
        return self.ordering(node, "compare")

    def slot_order_desc(self, node: ir.Expr) -> Code:
        return self.ordering(node, "reverse_compare")

    def ordering(self, node: ir.Expr, compare: str) -> Code:
        """``|a, b| key(a).cmp(&key(b))``, or the other way round."""
        assert isinstance(node.type, t.Func)
        first, second = (self.key_text(node, n) for n in (("a", "b") if compare == "compare" else ("b", "a")))
        elem = self.type_name(node.type.params[0])
        if self.has_float(node.type.result):
            return Code(f"|a: &{elem}, b: &{elem}| {self.helper('compare')}(&{first}, &{second})", 5)
        return Code(f"|a: &{elem}, b: &{elem}| {first}.cmp(&{second})", 5)

    def key_text(self, node: ir.Expr, name: str) -> str:
        """The key of an element, which is no key where it is none."""
        assert isinstance(node.type, t.Func)
        if isinstance(node, ir.Lambda) and len(node.params) == 1:
            key = self.key_of(node, name)
        else:
            function = self.name(node.id) if isinstance(node, ir.Name) and node.id in self.functions else self.expr(node, POSTFIX)
            around = self.seen_around(node.id) if isinstance(node, ir.Name) and node.id in self.functions else []
            key = f"{function}({', '.join([*around, ('*' if is_copy(node.type.params[0]) else '') + name])})"
        if isinstance(node.type.result, t.Optional) or (isinstance(node, ir.Lambda) and isinstance(node.body.type, t.Optional)):
            return f"{key}.expect(\"TypeError: '<' not supported between instances of 'NoneType'\")"
        return key

    def slot_present(self, node: ir.Expr) -> Code:
        """A function that gives an element's key, and fails where it is none."""
        assert isinstance(node.type, t.Func)
        return Code(f"|a: &{self.type_name(node.type.params[0])}| {self.key_text(node, 'a')}", 5)

    def slot_present_desc(self, node: ir.Expr) -> Code:
        return self.reversing(self.slot_present(node))

    def slot_by_desc(self, node: ir.Expr) -> Code:
        return self.reversing(self.slot_by(node))

    def reversing(self, key: Code) -> Code:
        """A key that puts the greatest first."""
        heads, _, body = key.text[1:].partition("| ")
        return Code(f"|{heads}| Reverse({body})", key.prec)

    def key_of(self, key: ir.Lambda, name: str) -> str:
        """The body of a key function with its parameter called ``name``, as a value."""
        param = key.params[0]
        fresh = self.fresh(name) if name in self.types else name
        self.names[fresh] = name
        saved = dict(self.forms)
        self.forms[fresh] = "ref"

        def rename(node: ir.Node) -> ir.Node:
            return dataclasses.replace(node, id=fresh) if isinstance(node, ir.Name) and node.id == param.name else node

        self.types[fresh] = param.type
        body = ir.rewrite(key.body, rename)
        code = self.code(body)
        if isinstance(code, Owned) and not is_copy(body.type):
            text = self.enclose(self.unstarred(code), POSTFIX)
        else:
            text = self.enclose(code, POSTFIX)
        self.forms = saved
        del self.types[fresh]
        return text

    def slot_order_cmp(self, node: ir.Expr) -> Code:
        """A comparison function that gives a negative number, zero or a positive one, as an ordering."""
        assert isinstance(node.type, t.Func)
        elem = node.type.params[0]
        args = "*a, *b" if is_copy(elem) else "a, b"
        if isinstance(node, ir.Name) and node.id in self.functions:
            return Code(f"|a, b| {self.name(node.id)}({args}).cmp(&0)", 5)
        return Code(f"|a, b| ({self.lambda_text(node, by_reference=True)})(a, b).cmp(&0)", 5)

    def slot_fold(self, node: ir.Expr) -> Code:
        """A function of two owned values."""
        assert isinstance(node.type, t.Func)
        if isinstance(node, ir.Lambda):
            saved = dict(self.forms)
            for p in node.params:
                self.bind(p.name, p.type)
                self.forms.pop(p.name, None)
            hoisting, self._hoisting = self._hoisting, False
            heads = ", ".join(f"{self.name(p.name)}: {self.type_name(p.type)}" for p in node.params)
            text = f"|{heads}| {self.own(node.body).text}"
            self.forms, self._hoisting = saved, hoisting
            return Code(text, 5)
        a, b = (("" if is_copy(p) else "&") + n for p, n in zip(node.type.params, "ab", strict=True))
        return Code(
            f"|a, b| {self.expr(node, POSTFIX) if not (isinstance(node, ir.Name) and node.id in self.functions) else self.name(node.id)}({a}, {b})",
            5,
        )

    def bind(self, name: str, type_: t.Type) -> None:
        self.types[name] = type_
        self.sizes.discard(name)

    @property
    def forms_of_constants(self) -> dict[str, str]:
        return self.__dict__.setdefault("_constants", {})  # type: ignore[no-any-return]

    def as_usize(self, node: ir.Expr) -> str:
        if isinstance(node, ir.Const) and node.value >= 0:
            return str(node.value)
        if isinstance(node, ir.Length):
            return self.size(node)
        match node:
            case ir.Arith(op="-", left=ir.Length() as left, right=ir.Const(value=int(n))) if n >= 0:
                return f"{self.size(left)} - {n}"
            case _:
                return f"{self.expr(node, self.operators.infix['as'])} as usize"

    def size(self, node: ir.Length) -> str:
        """A length as ``usize``."""
        return self.rule(f"length.{kind(node.obj.type)}", (node.obj,), node).text.removesuffix(" as i64")

    def place_of(self, node: ir.Index) -> str:
        """The position that an index means, as ``usize``."""
        if not node.wraps or (isinstance(node.index, ir.Const) and node.index.value >= 0):
            return self.as_usize(node.index)
        if isinstance(node.index, ir.Name) and node.index.type == t.INT and self.few_indices:
            return f"{self.counted(self.expr(node.index), f'{self.expr(node.obj, POSTFIX)}.len()')} as usize"
        return f"{self.helper('position')}({self.expr(node.index)}, {self.expr(node.obj, POSTFIX)}.len())"

    def counted(self, place: str, size: str) -> str:
        """A place that may count from the end, as one from the start."""
        return f"(if {place} < 0 {{ {place} + {size} as i64 }} else {{ {place} }})"

    @cached_property
    def few_indices(self) -> bool:
        """Are there so few indices that may count from the end that each is better written out?"""
        indices = [n for n in ir.walk(self.module) if isinstance(n, ir.Index) and n.wraps and isinstance(n.obj.type, t.List)]
        return sum(not isinstance(n.index, ir.Const) for n in indices) <= 3

    @staticmethod
    def has_float(type_: t.Type) -> bool:
        return isinstance(type_, t.Float) or any(isinstance(c, t.Float) for c in all_types(type_))

    def encoded_union(self, value: ir.Expr, union: t.Union) -> Code:
        """The canonical text of what a union holds."""
        from dragoman.transpile.driver import encoded

        arms = []
        for member in union.members:
            name = f"held{len(self.types)}"
            self.types[name] = member
            self.forms[name] = "ref"
            self.names[name] = name
            text = self.own(encoded(ir.Name(name, type=member), self.module)).text
            arms.append(f"{self.union_name(union)}::{variant(member)}({name}) => {text}")
        return Code(f"match {self.slot_ref(value).text} {{ {', '.join(arms)} }}", 0)

    def wrapped(self, value: ir.Expr, union: t.Union) -> Code:
        """A value as one of a union."""
        name = self.union_name(union)
        if value.type in union.members:
            return Code(f"{name}::{variant(value.type)}({self.own(value).text})", POSTFIX)
        if isinstance(value.type, t.Union):
            arms = []
            for m in value.type.members:
                held = ir.Name(self.fresh("held"), type=m)
                self.bind(held.id, m)
                arms.append(f"{self.union_name(value.type)}::{variant(m)}({held.id}) => {self.wrapped(self.moved(held), union).text}")
            return Code(f"match {self.own(value).text} {{ {', '.join(arms)} }}", 0)
        member = next((m for m in union.members if type(m) is type(value.type)), None)
        if member is None:
            raise UnsupportedError("union", f"{t.show(value.type)} is no member of {t.show(union)}", value.span)
        return Code(f"{name}::{variant(member)}({self.own(ir.Coerce(value, type=member)).text})", POSTFIX)

    # --- calls --------------------------------------------------------------------------------------------------------

    def argument(self, param: ir.Param, arg: ir.Expr) -> str:
        if param.mutated and param.binding == "borrowed" and is_copy(param.type):
            return self.slot_mut(arg).text
        if isinstance(param.type, t.Union | t.Optional) and arg.type in t.children(param.type):
            arg = ir.Coerce(arg, type=param.type)
        match self.mode(param):
            case "mutref":
                return self.slot_mut(arg).text
            case "value":
                return self.own(arg).text
            case _ if isinstance(param.type, t.Func):
                return self.function_argument(arg)
            case _:
                if isinstance(param.type, t.List) and not isinstance(arg.type, t.List):
                    return self.slot(Slot(0, 0, "slice"), arg)
                return self.slot_ref(arg).text

    def function_argument(self, arg: ir.Expr) -> str:
        """A function for a parameter ``&dyn Fn``."""
        if isinstance(arg, ir.Name) and arg.id in self.functions and is_lazy(self.functions[arg.id].result):
            raise UnsupportedError("generator", f"the generator {arg.id} is handed on as a function", arg.span)
        if isinstance(arg, ir.Lambda):
            return f"&{self.lambda_text(arg, by_reference=False)}"
        if isinstance(arg, ir.Name) and arg.id in self.functions and arg.id not in self.types:
            return f"&{self.function_value(arg).text}"
        if isinstance(arg, ir.Name) and self.forms.get(arg.id) in ("ref", "view"):
            return self.name(arg.id)
        return f"&*{self.expr(arg, POSTFIX)}"

    def expr_Call(self, node: ir.Call) -> Code:
        callee = self.functions.get(node.func)
        if callee is None and any(d.name == node.func for d in self.module.constants):
            held = t.Func(tuple(a.type for a in node.args), node.type)
            return self.expr_CallValue(ir.CallValue(ir.Name(node.func, type=held), node.args, type=node.type))
        if callee is None:
            return Code(f"{self.name(node.func)}({', '.join(self.argument(ir.Param('', a.type), a) for a in node.args)})", POSTFIX)
        extra: list[ir.Expr] = [ir.Name(p.name, type=p.type) for p in self.lifted.get(node.func, ())]
        args: list[ir.Expr] = [*extra, *node.args]
        for i, p in enumerate(callee.params):
            if p.mutated and len(args) > 1:
                args = self.separated(args, i, borrowed=True)
        changed_names = {a.id for p, a in zip(callee.params, args, strict=True) if p.mutated and isinstance(a, ir.Name)}
        if len([a for a in args if isinstance(a, ir.Name) and a.id in changed_names]) > len(changed_names):
            raise UnsupportedError("alias", f"{node.func} changes an argument that it gets twice", node.span)
        rendered = ", ".join(self.lifted_argument(p, a, node.func) for p, a in zip(callee.params, args, strict=True))
        return Code(f"{self.qualified(node.func)}({rendered})", POSTFIX)

    def qualified(self, function: str) -> str:
        """The name of a function, or of a class's own one."""
        return "::".join(map(self.name, function.split(".")))

    def lifted_argument(self, param: ir.Param, arg: ir.Expr, func: str) -> str:
        captured = any(p.name == param.name for p in self.lifted.get(func, ()))
        if captured and param.mutated:
            return self.slot_mut(arg).text
        return self.argument(dataclasses.replace(param, binding="value") if not captured and param.binding == "borrowed" else param, arg)

    def expr_CallValue(self, node: ir.CallValue) -> Code:
        args = ", ".join(self.expr(a) if is_copy(a.type) else self.thin(a).text for a in node.args)
        return Code(f"{self.expr(node.func, POSTFIX)}({args})", POSTFIX)

    def thin(self, node: ir.Expr) -> Code:
        """A reference to the type itself, not a view of it."""
        if isinstance(node.type, t.Func) and self.is_closure(node):
            return Code(f"&({self.entry(node, node.type)})", self.operators.prefix["&"])
        code = self.code(node)
        if isinstance(code, Owned) and code.form == "view":
            return Code(f"&{self.enclose(self.own(node), self.operators.prefix['&'])}", self.operators.prefix["&"])
        return self.referenced(code)

    def is_closure(self, node: ir.Expr) -> bool:
        """Is a new closure written for a function value?"""
        return isinstance(node, ir.Lambda) or (isinstance(node, ir.Name) and node.id in self.functions and node.id not in self.types)

    def entry(self, value: ir.Expr, type_: t.Type) -> str:
        """A value in a literal; each closure has a type of its own, which the type of the place hides."""
        if isinstance(type_, t.Func) and self.is_closure(value):
            return f"{self.own(dataclasses.replace(value, type=type_)).text} as {self.type_name(type_)}"
        return self.own(value).text

    def check_captures(self, name: str) -> None:
        """A function value holds what it captures: a variable that it changes would be another one.

        Raises:
            UnsupportedError: the nested function changes a variable around it.
        """
        if any(p.mutated for p in self.lifted.get(name, ())):
            raise UnsupportedError("closure", f"{name} as a value changes a variable around it, which has no form in Rust here")

    def seen_around(self, name: str) -> list[str]:
        """The arguments that stand for what a nested function used as a value sees around it."""
        self.check_captures(name)
        return [self.lifted_argument(p, ir.Name(p.name, type=p.type), name) for p in self.lifted.get(name, ())]

    def function_value(self, node: ir.Name) -> Code:
        """A function of the module as a closure of the common calling convention."""
        captured = self.seen_around(node.id)
        f = self.functions[node.id]
        params = [p for p in f.params if p.name not in {x.name for x in self.lifted.get(node.id, ())}]
        if any(self.mode(p) == "mutref" for p in params):
            raise UnsupportedError(
                "function_value", f"{node.id} as a value changes what it is given, which has no form in Rust here", node.span
            )
        names = "abcdefgh"[: len(params)]
        head = ", ".join(f"{n}: {self.closure_type(p.type)}" for n, p in zip(names, params, strict=True))
        args = [f"{n}.clone()" if self.mode(p) == "value" and not is_copy(p.type) else n for n, p in zip(names, params, strict=True)]
        return Code(f"|{head}| {self.name(node.id)}({', '.join([*captured, *args])})", 5)

    def closure_type(self, type_: t.Type) -> str:
        return self.type_name(type_) if is_copy(type_) else f"&{self.type_name(type_)}"

    def expr_Name(self, node: ir.Name) -> Code:
        if isinstance(node.type, t.Func) and node.id in self.functions and node.id not in self.types:
            return Code(f"Rc::new({self.function_value(node).text})", POSTFIX)
        name = self.name(node.id)
        form = self.forms.get(node.id)
        if form is None:
            constant = self.forms_of_constants.get(node.id)
            if constant == "lazy" and is_copy(node.type):
                return Code(f"*{name}", self.operators.prefix["*"])
            return Owned(name, ATOM, "view" if constant == "view" else "place")
        if is_copy(node.type) and form in ("ref", "mutref"):
            return Code(f"*{name}", self.operators.prefix["*"])
        return Owned(name, ATOM, form)

    def lambda_text(self, node: ir.Expr, by_reference: bool, clone: bool = False) -> str:
        """A closure; ``by_reference``: its arguments come as references whatever their types."""
        if isinstance(node, ir.Lambda):
            if {p.name for p in node.params if not is_copy(p.type)} & effects.mutated([node.body], self.changed, handles=self.shared):
                raise UnsupportedError("closure", "a function value that changes its argument has no form in Rust here", node.span)
            hoisting, self._hoisting = self._hoisting, False
            saved = dict(self.forms)
            heads = []
            for p in node.params:
                self.bind(p.name, p.type)
                self.forms.pop(p.name, None)
                type_ = self.type_name(p.type)
                if is_copy(p.type):
                    heads.append(f"&{self.name(p.name)}: &{type_}" if by_reference else f"{self.name(p.name)}: {type_}")
                else:
                    self.forms[p.name] = "ref"
                    heads.append(f"{self.name(p.name)}: &{type_}")
            result = node.type.result if isinstance(node.type, t.Func) else node.body.type
            widened = node.body.type == t.INT and result == t.BIGINT
            value = ir.Coerce(node.body, type=result) if widened else node.body
            body = self.own(value).text if not isinstance(node.body.type, t.NoneT) else self.expr(node.body)
            self.forms = saved
            self._hoisting = hoisting
            return f"|{', '.join(heads)}| {body}"
        assert isinstance(node.type, t.Func)
        if isinstance(node, ir.Name) and node.id in self.functions and not by_reference:
            return self.function_value(node).text
        names = "abcdefgh"[: len(node.type.params)]
        heads = [f"{n}: &{self.type_name(p)}" for n, p in zip(names, node.type.params, strict=True)]
        if isinstance(node, ir.Name) and node.id in self.functions:
            given = [
                f"*{n}" if is_copy(p) else f"{n}.clone()" if self.mode(q) == "value" else n
                for n, p, q in zip(names, node.type.params, self.functions[node.id].params[-len(names) :], strict=True)
            ]
            return f"|{', '.join(heads)}| {self.name(node.id)}({', '.join([*self.seen_around(node.id), *given])})"
        args = ", ".join(f"*{n}" if is_copy(p) else n for n, p in zip(names, node.type.params, strict=True))
        return f"|{', '.join(heads)}| {self.expr(node, POSTFIX)}({args})"

    def slot_by(self, node: ir.Expr) -> Code:
        """A function whose arguments come by reference."""
        return Code(self.lambda_text(node, by_reference=True), 5)

    def slot_fn(self, node: ir.Expr) -> Code:
        """A function without arguments."""
        return Code(self.lambda_text(node, by_reference=False), 5)

    def expr_Lambda(self, node: ir.Lambda) -> Code:
        captures = [
            n for n in ir.walk(node.body) if isinstance(n, ir.Name) and n.id in self.types and n.id not in {p.name for p in node.params}
        ]
        for call in ir.walk(node.body, ir.Call):
            captures += [ir.Name(p.name, type=p.type) for p in self.lifted.get(call.func, ())]
            self.check_captures(call.func)
        for name in captures:
            if name.id in self.uses.reassigned or name.id in self.in_place:
                raise UnsupportedError("closure", f"a function value that holds {name.id} would not see how it changes", node.span)
        move = "move " if captures else ""
        return Code(f"Rc::new({move}{self.lambda_text(node, by_reference=False)})", POSTFIX)


def without_places(text: str) -> str:
    """A helper that looks into an ``OrderedMap`` as it is for a native map."""
    return unordered(re.sub(r"\.(entries|places)\b", "", text))


def unordered(text: str) -> str:
    """Code that works with ``OrderedMap`` as it is for a native map."""
    return re.sub(r"\.or_insert\((.+), (\w+)\)", r".entry(\1).or_insert(\2)", text).replace("OrderedMap", "HashMap")


def owned(item: Item) -> bool:
    return all(map(owned, item)) if isinstance(item, tuple) else item == "own"
