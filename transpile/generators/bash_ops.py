"""Library operations in Bash that take functions, choose by their operands, or write a test's record."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence
from typing import Any

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import Raw, element_type
from dragoman.transpile.generators.bash_values import BashValues, is_left_out, order_of, tag
from dragoman.transpile.generators.bash_words import Value, arith, bare, is_array, is_container, is_mixed, is_number
from dragoman.transpile.generators.operands import refuse_mixed_join, refuse_shared_iterator
from dragoman.transpile.passes.messages import tells
from dragoman.transpile.passes.naming import renamed

#: Operations with a number that is no element.
INDEXED = frozenset({"list.pop_at", "list.del_at", "list.del_slice", "list.set_slice", "list.repeat", "list.repeat_in_place", "iter.slice"})


#: Operations with an element and places beside it, by the operand that is the element.
COUNTED = {"list.insert": 2, "list.index_from": 1, "list.index_in": 1}
#: Operations whose second operand (or last) is a container of the same elements, and operations of sets with one element.
WHOLE = frozenset({"list.extend", "list.concat", "dict.update", "dict.merge", "deque.extendleft"})
PARTS = frozenset({"list.set_slice", "list.set_slice_step"})
ONE = frozenset({"set.add", "set.remove", "set.discard", "set.contains"})
#: Operations on a key that must be there.
REMOVALS = frozenset({"dict.pop", "dict.remove", "set.remove"})
#: Operations that look for an equal element.
BY_VALUE = frozenset({"list.contains", "list.index", "list.index_from", "list.index_in", "list.count", "list.remove", "list.distinct"})


class BashOps(BashValues):
    def operation(self, node: ir.Op) -> Value:
        node = self.agreed(node)
        refuse_mixed_join(node.concept, node.args, node)
        if (
            node.concept in REMOVALS
            and not isinstance(node.args[1].type, t.Int)
            and node.on_fail == "raise"
            and tells(self.module, "KeyError")
        ):
            there = ir.Op("set.contains" if node.concept == "set.remove" else "dict.contains", node.args, type=t.BOOL)
            self.say_missing(there, node.args[1])
            node = dataclasses.replace(node, on_fail="unreachable")
        method = getattr(self, f"op_{node.concept.replace('.', '_')}", None)
        if method is not None:
            found: Value | None = method(node)
            if found is not None:
                return found
        code = self.rule(node.concept, node.args, node)
        assert isinstance(code, Value), node.concept
        return code

    def agreed(self, node: ir.Op) -> ir.Op:
        """What goes into a container of a union, or is looked for in one, is of that union too."""
        if not node.args or not is_container(node.args[0].type) or not node.concept.startswith(("list.", "set.", "dict.", "deque.")):
            return node
        first = node.args[0].type
        elem = element_type(first)
        value = first.value if isinstance(first, t.Dict) else elem
        if is_mixed(elem) and node.concept in BY_VALUE:
            raise UnsupportedError("union", "equal numbers of two types are not the same word", node.span)
        args = [node.args[0]]
        for place, arg in enumerate(node.args[1:], start=1):
            wanted = value if isinstance(first, t.Dict) and place > 1 else elem
            if isinstance(arg.type, t.Int) and (node.concept in INDEXED or (node.concept in COUNTED and place != COUNTED[node.concept])):
                args.append(arg)
            elif isinstance(wanted, t.Union) and arg.type in wanted.members:
                args.append(ir.Coerce(arg, type=wanted))
            elif (
                (node.concept in PARTS and arg is node.args[-1])
                or node.concept in WHOLE
                or (node.concept.startswith("set.") and node.concept not in ONE)
            ):
                args.append(self.fit(arg, first))
            else:
                args.append(self.fit(arg, wanted))
        if node.concept in ("list.concat", "list.repeat") and is_container(node.type):
            args = [self.fit(a, node.type) for a in args]
        return ir.Op(node.concept, tuple(args), node.on_fail, type=node.type, span=node.span)

    def _holds_one(self, key: str, wanted: Any, args: Sequence[ir.Expr], node: ir.Expr) -> bool:
        if key == "nonempty1":
            return (isinstance(args[1], ir.Const) and args[1].value != "") is bool(wanted)
        return super()._holds_one(key, wanted, args, node)

    def op_list_pop(self, node: ir.Op) -> Value | None:
        """The last element and what is left: two commands, where there surely is one."""
        if node.on_fail != "unreachable":
            return None
        name = self.array(node.args[0])
        self.line(f"REPLY=${{{name}[-1]}}")
        return self.element_answer(f"unset '{name}[-1]'", False, node.type)

    # --- functions as operands ----------------------------------------------------------------------------------------

    def applied(self, function: ir.Expr, *args: ir.Expr) -> ir.Expr:
        """A call of a function: the body of a lambda, its parameters bound to variables before it."""
        if not isinstance(function, ir.Lambda):
            result = function.type.result if isinstance(function.type, t.Func) else t.ANY
            return ir.CallValue(function, args, type=result)
        body: ir.Expr = function.body
        for param, arg in zip(function.params, args, strict=True):
            id_ = param.name
            if self.inlined.setdefault(self.name(id_), arg.type) != arg.type:
                # A variable keeps the attributes that it was declared with.
                id_ = self.fresh(self.name(id_))
                body = renamed(body, {param.name: id_})  # type: ignore[assignment]
                self.inlined[self.name(id_)] = arg.type
            self.assign(self.name(id_), arg, f"{self.scope} ")
        return body

    def element(self, name: str, type_: t.Type) -> ir.Expr:
        return Raw(Value(f'"${name}"'), type=type_)

    def each(self, items: ir.Expr, function: ir.Expr, out: str) -> None:
        """Fills an array with the results of a function of each element."""
        elem = element_type(items.type)
        words = self.items(items)
        item = self.fresh("item")
        self.line(f"{self.scope} -a {out}=()")
        self.line(f"{self.scope} {item}")
        self.line(f"for {item} in {words}; do")
        self.depth += 1
        self.loops += 1
        word = self.word(self.applied(function, self.element(item, elem)))
        self.line(f"{out}+=({word})")
        self.loops -= 1
        self.depth -= 1
        self.line("done")

    def result_of(self, function: ir.Expr) -> t.Type:
        if isinstance(function, ir.Lambda):
            return function.body.type
        assert isinstance(function.type, t.Func)
        return function.type.result

    def by_keys(self, node: ir.Op, items: ir.Expr, function: ir.Expr, command: str, extra: str = "") -> Value:
        """A helper that takes an array and the keys of its elements."""
        name = self.array(items) if not isinstance(items.type, t.Str | t.Dict) else self.filled(items)
        keys = self.fresh("keys")
        held = Raw(
            Value(name, form="var"), type=items.type if not isinstance(items.type, t.Str | t.Dict) else t.List(element_type(items.type))
        )
        self.each(held, function, keys)
        order = self.order(self.result_of(function))
        return self.element_answer(f"{self.helper(command)} {name} {keys} {order}{extra}", self.may_fail(command), node.type)

    def filled(self, items: ir.Expr) -> str:
        """An array of the elements of anything."""
        if not isinstance(items.type, t.Str | t.Dict):
            return self.array(items)
        if isinstance(items.type, t.Dict):
            items = ir.Op("dict.keys", (items,), type=t.List(items.type.key))
        name = self.fresh("items")
        self.line(f"{self.scope} -a {name}=({self.items(items)})")
        return name

    def op_list_sort_by(self, node: ir.Op) -> Value:
        return self.by_keys(node, node.args[0], node.args[1], "sort_by_keys")

    def op_list_sort_by_desc(self, node: ir.Op) -> Value:
        return self.by_keys(node, node.args[0], node.args[1], "sort_by_keys", " -r")

    def sorted_copy(self, node: ir.Op, extra: str = "") -> Value:
        name = self.fresh("sorted")
        self.line(f"{self.scope} -a {name}=({self.items(self.listed_items(node.args[0]))})")
        held = Raw(Value(name, form="var"), type=t.List(element_type(node.args[0].type)))
        self.by_keys(ir.Op(node.concept, node.args, type=t.NONE), held, node.args[1], "sort_by_keys", extra)
        return Value(name, form="var")

    def listed_items(self, items: ir.Expr) -> ir.Expr:
        return ir.Op("dict.keys", (items,), type=t.List(items.type.key)) if isinstance(items.type, t.Dict) else items

    def op_list_sorted_by(self, node: ir.Op) -> Value:
        return self.sorted_copy(node)

    def op_list_sorted_by_desc(self, node: ir.Op) -> Value:
        return self.sorted_copy(node, " -r")

    def op_iter_min_by(self, node: ir.Op) -> Value:
        return self.by_keys(node, node.args[0], node.args[1], "least_by_keys")

    def op_iter_max_by(self, node: ir.Op) -> Value:
        return self.by_keys(node, node.args[0], node.args[1], "least_by_keys", " -r")

    def op_list_sorted(self, node: ir.Op) -> Value:
        return self.in_order(node, "")

    def op_list_sorted_desc(self, node: ir.Op) -> Value:
        return self.in_order(node, " -r")

    def in_order(self, node: ir.Op, extra: str) -> Value:
        name = self.fresh("sorted")
        self.line(f"{self.scope} -a {name}=({self.items(self.listed_items(node.args[0]))})")
        self.sort(name, node.args[0].type, extra)
        return Value(name, form="var")

    def sort(self, name: str, type_: t.Type, extra: str) -> None:
        """Sorts an array: by the tool where the elements are plain words, else by comparing them."""
        sorts = {"compare_numbers": " -n", "order_big": " -n", "order_floats": " -g", "compare_texts": ""}
        plain = sorts.get(order_of(type_, inner=True))
        if plain is not None:
            self.command(f"{self.helper('sort_words')} {name}{plain}{extra}", False, t.NONE)
        else:
            self.command(f"{self.helper('sort_by_keys')} {name} {name} {self.order(type_, inner=True)}{extra}", True, t.NONE)

    def op_list_sort(self, node: ir.Op) -> Value:
        self.sort(self.array(node.args[0]), node.args[0].type, "")
        return Value("", form="void")

    def op_list_sort_desc(self, node: ir.Op) -> Value:
        self.sort(self.array(node.args[0]), node.args[0].type, " -r")
        return Value("", form="void")

    def op_iter_reduce(self, node: ir.Op) -> Value:
        return self.folded(node, node.args[0], node.args[1], None)

    def op_iter_reduce_from(self, node: ir.Op) -> Value:
        return self.folded(node, *node.args)

    def folded(self, node: ir.Op, function: ir.Expr, items: ir.Expr, start: ir.Expr | None) -> Value:
        words = self.items(items)
        so_far, item = self.fresh("folded"), self.fresh("item")
        if start is None:
            array = self.fresh("items")
            self.line(f"{self.scope} -a {array}=({words})")
            answer = self.command(f"{self.helper('item_at')} {array} 0", True, node.type)
            self.assign(so_far, Raw(answer, type=node.type), f"{self.scope} ")
            words = f'"${{{array}[@]:1}}"'
        else:
            self.assign(so_far, start, f"{self.scope} ")
        self.line(f"{self.scope} {item}")
        self.line(f"for {item} in {words}; do")
        self.depth += 1
        self.loops += 1
        total = Raw(Value(so_far, form="var"), type=node.type)
        self.assign(so_far, self.applied(function, total, self.element(item, element_type(items.type))), "")
        self.loops -= 1
        self.depth -= 1
        self.line("done")
        return Value(so_far, form="var")

    def expr_Lambda(self, node: ir.Lambda) -> Value:
        """A function of its own, whose free variables are those of the function that it stands in, while that runs."""
        name = self.fresh("apply")
        self.put_away()
        function = ir.Function(name, node.params, node.body.type, (ir.Return(node.body),))
        self.function_def(function)
        return Value(name)

    def function_def(self, function: ir.Function) -> None:
        raise NotImplementedError

    # --- operations that look at their operands -----------------------------------------------------------------------

    def op_str_of(self, node: ir.Op) -> Value | None:
        operand = node.args[0]
        match operand.type:
            case t.Str():
                return self.value(operand)
            case t.Int():
                return Value(self.quotable(operand))
            case t.Bool():
                value = self.value(operand)
                if value.form == "word" and value.text in ('"1"', '"0"'):
                    return None
                return self.command(f"{self.helper('bool_text')} {self.as_word(value, t.BOOL)}", False, t.STR)
            case t.Float():
                return Value(self.word(operand))
            case t.NoneT():
                return Value('"None"')
            case t.Class(name=_) if isinstance(operand, ir.Name):
                return Value(self.name(operand.id), form="var")
            case _:
                return None

    def op_str_repr(self, node: ir.Op) -> Value | None:
        if isinstance(node.args[0].type, t.Str):
            return self.command(f"{self.helper('repr')} {self.word(node.args[0])}", False, t.STR)
        return self.op_str_of(node)

    def op_error_message(self, node: ir.Op) -> Value:
        return self.value(node.args[0])

    def op_error_class_name(self, node: ir.Op) -> Value:
        operand = node.args[0]
        if not isinstance(operand, ir.Name):
            raise UnsupportedError("class", "the class of what is no variable", node.span)
        return Value(f"{self.name(operand.id)}_class", form="var")

    def op_error_raise(self, node: ir.Op) -> Value:
        """An error where a value is wanted."""
        self.stmt(ir.Raise(node.args[0], span=node.span))
        if is_container(node.type):
            return Value("", form="items")
        return arith("0") if is_number(node.type) else Value('""')

    def op_str_join(self, node: ir.Op) -> Value | None:
        elem = element_type(node.args[1].type)
        if isinstance(elem, t.Str) and node.args[0] == ir.Const("", type=t.STR):
            return self.command(f"printf -v REPLY '%s' {self.items(node.args[1])}", False, t.STR)
        if not isinstance(elem, t.Optional):
            return None
        texts = self.fresh("texts")
        self.each(node.args[1], ir.Lambda((ir.Param("text", elem),), ir.Coerce(ir.Name("text", type=elem), type=t.STR)), texts)
        return self.command(f'{self.helper("join_with")} {self.word(node.args[0])} "${{{texts}[@]}}"', False, t.STR)

    def op_str_ord(self, node: ir.Op) -> Value | None:
        """``printf`` gives the number of what follows a quote."""
        (text,) = node.args
        letter = isinstance(text, ir.Const) and len(text.value) == 1 and text.value.isalnum() and text.value.isascii()
        if not letter and not (isinstance(text, ir.Name) and text.id in self.letters):
            return None
        word = self.word(text)
        return self.command(f"printf -v REPLY '%d' \"'{word[1:]}", False, node.type) if word.startswith('"') else None

    #: The variables of the function at hand that are single characters.
    letters: frozenset[str] = frozenset()

    def op_list_insert(self, node: ir.Op) -> Value | None:
        """Parts of an array end where it does, so a place that is not counted from the end needs no helper."""
        items, place, item = node.args
        if not (self.sizes.natural(place) and isinstance(place, ir.Const | ir.Name)):
            return None
        word, name = self.word(item), self.array(items)
        at = bare(self.word(place)).removeprefix("$")
        self.line(f'{name}=("${{{name}[@]:0:{at}}}" {word} "${{{name}[@]:{at}}}")')
        return Value("", form="void")

    def op_list_set_slice(self, node: ir.Op) -> Value | None:
        items, low, high, others = node.args
        if not (is_left_out(low) or low == ir.Const(0, type=t.INT)) or not (is_left_out(high) or high == ir.Length(items, type=t.INT)):
            return None
        self.line(f"{self.array(items)}=({self.items(others)})")
        return Value("", form="void")

    def op_list_del_slice(self, node: ir.Op) -> Value | None:
        items, low, high = node.args
        if not self.sizes.natural(low) or not (is_left_out(high) or high == ir.Length(items, type=t.INT)):
            return None
        name = self.array(items)
        self.line(f'{name}=("${{{name}[@]:0:{self.offset(low)}}}")')
        return Value("", form="void")

    def op_str_split(self, node: ir.Op) -> Value | None:
        text, separator = node.args
        if not (isinstance(separator, ir.Const) and len(separator.value) == 1 and separator.value.isascii()):
            return None
        mark = self.word(separator)
        return self.command(f"readarray -d {mark} -t REPLY < <(printf '%s' {self.glued([self.word(text), mark])})", False, node.type)

    def padded(self, node: ir.Op, sign: str) -> Value | None:
        """A text in a field of so many places; ``printf`` counts bytes, and takes a width below zero for a field at the other side."""
        text, width = node.args
        if self.module.strings != "ascii":
            return None
        if isinstance(width, ir.Const) and width.value > 0:
            return self.command(f"printf -v REPLY '%{sign}{width.value}s' {self.word(text)}", False, node.type)
        word = self.word(text)
        if isinstance(width, ir.Name):
            size = self.number(width)
        else:
            size = self.fresh("width")
            self.assign(size, width, f"{self.scope} ")
        return self.command(f"printf -v REPLY '%{sign}*s' $(( {size} > 0 ? {size} : 0 )) {word}", False, node.type)

    def op_str_ljust(self, node: ir.Op) -> Value | None:
        return self.padded(node, "-")

    def op_str_rjust(self, node: ir.Op) -> Value | None:
        return self.padded(node, "")

    def op_str_zfill(self, node: ir.Op) -> Value | None:
        """What ``printf`` does for numbers."""
        match node.args:
            case (ir.Op(concept="str.of", args=(ir.Expr(type=t.Int()) as number,)), ir.Const(value=int(width))) if (
                width > 0 and number.type != t.BIGINT
            ):
                return self.command(f"printf -v REPLY '%0{width}d' {self.word(number)}", False, node.type)
            case _:
                return None

    def op_str_of_chars(self, node: ir.Op) -> Value:
        return self.command(f"printf -v REPLY '%s' {self.items(node.args[0])}", False, t.STR)

    def op_codec_dynamic(self, node: ir.Op) -> Value:
        """A value of a union, by what it begins with."""
        operand = node.args[0]
        type_ = operand.type
        if not isinstance(type_, t.Union):
            raise UnsupportedError("dynamic", f"no encoding of {t.show(type_)}", node.span)
        name, source = self.fresh("encoded"), self.variable(operand)
        self.line(f"{self.scope} {name}")
        self.line(f"case ${source} in")
        for member, function in zip(type_.members, node.args[1:], strict=True):
            label = tag(member, type_)
            self.depth += 1
            self.line(f"{label}:*)")
            self.depth += 1
            inner = Raw(Value(f'"${{{source}#{label}:}}"'), type=member)
            self.assign(name, self.applied(function, inner), "")
            self.line(";;")
            self.depth -= 2
        self.line("esac")
        return Value(name, form="var")

    def op_str_concat(self, node: ir.Op) -> Value:
        words: list[str] = []
        stack: list[ir.Expr] = [node]
        flat: list[ir.Expr] = []
        while stack:
            current = stack.pop()
            if isinstance(current, ir.Op) and current.concept == "str.concat":
                stack.extend(reversed(current.args))
            else:
                flat.append(current)
        words = [self.word(e) for e in flat]
        return Value(self.glued(words))

    def op_value_copy(self, node: ir.Op) -> Value:
        return self.value(node.args[0])

    op_value_deepcopy = op_value_copy
    op_list_copy = op_value_copy
    op_dict_copy = op_value_copy
    op_set_copy = op_value_copy
    op_iter_of = op_value_copy

    def op_set_to_frozen(self, node: ir.Op) -> Value:
        (items,) = node.args
        return self.value(items if isinstance(items.type, t.Set) else ir.Op("set.of", (items,), type=node.type))

    def op_iter_to_list(self, node: ir.Op) -> Value:
        return self.value(node.args[0]) if is_array(node.args[0].type) else Value(self.items(self.listed_items(node.args[0])), form="items")

    op_list_to_seq = op_iter_to_list

    def op_set_to_list(self, node: ir.Op) -> Value:
        return self.value(node.args[0])

    def op_dict_contains(self, node: ir.Op) -> Value:
        return Value(f"[[ -n ${{{self.array(node.args[0])}{self.key(node.args[1])}+set}} ]]", form="test")

    def op_dict_get_or(self, node: ir.Op) -> Value:
        table, key, default = node.args
        name = self.array(table)
        subscript = self.key(key)
        word = self.word(default)
        if is_number(node.type) and re.fullmatch(r'"-?\d+"', word):
            return arith(f"${{{name}{subscript}-{word[1:-1]}}}")
        if is_container(node.type):
            return Value(f'"${{{name}{subscript}-{word[1:-1]}}}"') if word.startswith('"') else None  # type: ignore[return-value]
        inner = word[1:-1] if word.startswith('"') else word
        if not re.fullmatch(r"[\w .,:;/-]*|\$\w+|\$\{\w+\}|\$\(\( [^{}]* \)\)", inner):
            variable = self.fresh("default")
            self.line(f"{self.scope} {variable}={word}")
            inner = f"${variable}"
        return Value(f'"${{{name}{subscript}-{inner}}}"')

    def op_dict_get(self, node: ir.Op) -> Value:
        self.helper("NONE")
        table, key = node.args
        if is_container(node.type):
            raise UnsupportedError("optional", "a container that may be missing, out of a dictionary", node.span)
        found = Value(f'"${{{self.array(table)}{self.key(key)}-$NONE}}"')
        if isinstance(node.type, t.Optional):
            return found
        return self.command(f"{self.helper('some')} {found.text}", True, node.type)

    def op_iter_any(self, node: ir.Op) -> Value:
        return Value(f"{self.helper('any_of')} {self.items(node.args[0])}".rstrip(), form="test")

    def op_iter_all(self, node: ir.Op) -> Value:
        return Value(f"{self.helper('all_of')} {self.items(node.args[0])}".rstrip(), form="test")

    def op_cmp_min(self, node: ir.Op) -> Value:
        return self.chosen(node, "<")

    def op_cmp_max(self, node: ir.Op) -> Value:
        return self.chosen(node, ">")

    def chosen(self, node: ir.Op, op: str) -> Value:
        """``b < a ? b : a``, in place where both can be written twice."""
        left, right = node.args
        if is_number(node.type):
            a, b = (self.settled(self.kept_value(x)) for x in (left, right))
            texts = []
            for value, operand in ((a, left), (b, right)):
                text = value.text if value.form in ("arith", "var") else bare(value.text)
                if not re.fullmatch(r"-?\w+|\$\{#?\w+(\[@\])?\}|\w+\[\w+\]", text):
                    name = self.fresh("number")
                    self.assign(name, Raw(value, type=operand.type), f"{self.scope} ")
                    text = name
                texts.append(text)
            return arith(f"{texts[1]} {op} {texts[0]} ? {texts[1]} : {texts[0]}", self.operators.infix["?"])
        extra = " -r" if op == ">" else ""
        words = f"{self.word(left)} {self.word(right)}"
        return self.element_answer(f"{self.helper('least_of')} {self.order(node.type)}{extra or ' -'} {words}", True, node.type)

    def extreme(self, node: ir.Op, extra: str) -> Value:
        order = self.order(node.args[0].type, inner=True)
        words = self.items(self.listed_items(node.args[0]))
        return self.element_answer(f"{self.helper('least_of')} {order} {extra} {words}".rstrip(), True, node.type)

    def op_iter_min(self, node: ir.Op) -> Value:
        return self.extreme(node, "-")

    def op_iter_max(self, node: ir.Op) -> Value:
        return self.extreme(node, "-r")

    def op_iter_min_or(self, node: ir.Op) -> Value:
        return self.extreme_or(node, "-")

    def op_iter_max_or(self, node: ir.Op) -> Value:
        return self.extreme_or(node, "-r")

    def extreme_or(self, node: ir.Op, extra: str) -> Value:
        order = self.order(node.args[0].type, inner=True)
        default = self.word(node.args[1])
        words = self.items(self.listed_items(node.args[0]))
        return self.element_answer(f"{self.helper('least_or')} {default} {order} {extra} {words}".rstrip(), True, node.type)

    def op_iter_sum(self, node: ir.Op) -> Value:
        helper = "sum_floats" if isinstance(node.type, t.Float) else "sum_big" if node.type == t.BIGINT else "sum"
        return self.command(f"{self.helper(helper)} {self.items(node.args[0])}".rstrip(), self.may_fail(helper), node.type)

    def op_list_repeat(self, node: ir.Op) -> Value:
        return self.command(f"{self.helper('repeat_items')} {self.word(node.args[1])} {self.items(node.args[0])}", False, node.type)

    def op_int_parse(self, node: ir.Op) -> Value:
        if node.type == t.BIGINT:
            return self.command(f"{self.helper('parse_big')} {self.word(node.args[0])}", True, node.type)
        return self.command(f"{self.helper('parse_int')} {self.word(node.args[0])}", True, node.type)

    def op_iter_enumerate(self, node: ir.Op) -> Value:
        return self.command(f"{self.helper('numbered')} {self.word(node.args[1])} {self.items(node.args[0])}", False, node.type)

    def op_iter_zip(self, node: ir.Op) -> Value:
        refuse_shared_iterator(node.concept, node.args, node)
        return self.command(f"{self.helper('zip')} {' '.join(self.filled(a) for a in node.args)}", False, node.type)

    def op_dict_items(self, node: ir.Op) -> Value:
        return self.command(f"{self.helper('entries')} {self.array(node.args[0])}", False, node.type)

    # --- arithmetic ---------------------------------------------------------------------------------------------------

    def expr_Arith(self, node: ir.Arith) -> Value:
        if isinstance(node.type, t.Float):
            return self.float_command(node.op, node.left, node.right)
        if node.type == t.BIGINT:
            return self.big_command(node.op, node.left, node.right)
        if node.overflow == "checked":
            helper = self.helper({"+": "checked_sum", "-": "checked_difference", "*": "checked_product"}[node.op])
            return self.command(f"{helper} {self.word(node.left)} {self.word(node.right)}", True, node.type)
        rank = self.operators.infix[node.op]
        return arith(f"{self.number(node.left, rank)} {node.op} {self.number(node.right, rank + 1)}", rank)

    def expr_Bits(self, node: ir.Bits) -> Value:
        if t.BIGINT in (node.type, node.left.type, node.right.type):
            if node.op not in ("<<", ">>"):
                raise UnsupportedError("bigint", f"{node.op} of integers beyond 64 bits has no form in Bash", node.span)
            power = ir.Pow(ir.Const(2, type=t.BIGINT), node.right, type=t.BIGINT)
            return self.big_command("*" if node.op == "<<" else "/", node.left, power)
        if node.op == ">>" and isinstance(node.right, ir.Const) and node.right.value in range(64):
            rank = self.operators.infix[">>"]
            return arith(f"{self.number(node.left, rank)} >> {node.right.value}", rank)
        found = self.rule(f"bits.{node.op}", (node.left, node.right), node)
        assert isinstance(found, Value), node.op
        return found

    def float_command(self, op: str, left: ir.Expr, right: ir.Expr, fails: bool = False) -> Value:
        one, two = self.word(left), self.word(right)
        return self.command(f"{self.helper('float')} {one} '{op}' {two}", fails, t.FLOAT)

    def big_command(self, op: str, left: ir.Expr, right: ir.Expr) -> Value:
        return self.command(f"{self.helper('big')} {self.word(left)} '{op}' {self.word(right)}", op in ("/", "%", "^"), t.BIGINT)

    def expr_TrueDiv(self, node: ir.TrueDiv) -> Value:
        return self.float_command("/", node.left, node.right, fails=True)

    def whole(self, node: ir.IntDiv | ir.Mod, op: str, helper: str) -> Value:
        """Bash rounds towards zero: for operands that are not negative that is all the same."""
        if isinstance(node.type, t.Float):
            return self.float_command({"/": "//", "%": "%"}[op], node.left, node.right, fails=True)
        if node.type == t.BIGINT:
            return self.big_command(op, node.left, node.right)
        divisor = node.right
        rank = self.operators.infix[op]
        positive = isinstance(divisor, ir.Const) and divisor.value > 0
        truncates = (isinstance(node, ir.IntDiv) and node.rounding == "trunc") or (isinstance(node, ir.Mod) and node.sign == "dividend")
        if (positive or node.on_fail == "unreachable") and (truncates or (self.sizes.natural(node.left) and self.sizes.natural(divisor))):
            return arith(f"{self.number(node.left, rank)} {op} {self.number(divisor, rank + 1)}", rank)
        if positive and isinstance(node, ir.Mod):
            assert isinstance(divisor, ir.Const)
            if divisor.value == 2:
                return arith(f"{self.number(node.left, self.operators.infix['&'])} & 1", self.operators.infix["&"])
            return arith(f"({self.number(node.left, rank)} % {divisor.value} + {divisor.value}) % {divisor.value}", rank)
        if truncates:
            helper = {"floor_div": "trunc_div", "modulo": "remainder"}[helper]
        return self.command(f"{self.helper(helper)} {self.word(node.left)} {self.word(divisor)}", True, node.type)

    def expr_IntDiv(self, node: ir.IntDiv) -> Value:
        return self.whole(node, "/", "floor_div")

    def expr_Mod(self, node: ir.Mod) -> Value:
        return self.whole(node, "%", "modulo")

    def expr_Pow(self, node: ir.Pow) -> Value:
        if isinstance(node.type, t.Float):
            return self.float_command("**", node.left, node.right, fails=True)
        if node.type == t.BIGINT:
            return self.big_command("^", node.left, node.right)
        if isinstance(node.left, ir.Const) and node.left.value == 2 and self.sizes.natural(node.right):
            return self.command(f"{self.helper('shift_left')} 1 {self.word(node.right)}", True, node.type)
        return self.command(f"{self.helper('power')} {self.word(node.left)} {self.word(node.right)}", True, node.type)

    # --- driver and codec ---------------------------------------------------------------------------------------------

    def op_driver_attempt(self, node: ir.Op) -> Value:
        """What the call gives, encoded; or the error that it ended with."""
        call = node.args[0]
        assert isinstance(call, ir.Lambda)
        name = self.fresh("outcome")
        self.locals.add(name)
        self.line(f"{self.scope} {name}")
        if isinstance(call.body.type, t.NoneT):
            body: ir.Body = (ir.ExprStmt(call.body), ir.ExprStmt(self.outcome(name, ir.Const('"ok":null', type=t.STR))))
        else:
            text = ir.Op("str.concat", (ir.Const('"ok":', type=t.STR), call.body), type=t.STR)
            body = (ir.ExprStmt(self.outcome(name, text)),)
        self.attempt(body)
        self.line("if [[ -n $ERROR ]]; then")
        self.depth += 1
        self.line(f"{self.helper('encode_error')}")
        self.line(f"{name}=$REPLY")
        self.depth -= 1
        self.line("fi")
        return Value(name, form="var")

    op_driver_attempt_none = op_driver_attempt

    @staticmethod
    def outcome(name: str, text: ir.Expr) -> ir.Expr:
        return ir.Assigned(name, text, type=t.STR)

    def attempt(self, body: ir.Body) -> None:
        raise NotImplementedError

    def encoded_items(self, items: str, function: ir.Expr, elem: t.Type) -> str:
        """The elements in the canonical encoding, with commas between them: the name of a variable."""
        assert isinstance(function, ir.Lambda)
        out, item = self.fresh("encoded"), self.fresh("item")
        self.line(f"{self.scope} {out}='' {item}")
        self.locals |= {out, item}
        self.line(f"for {item} in {items}; do")
        self.depth += 1
        word = self.word(self.applied(function, self.element(item, elem)))
        self.line(f"{out}+=" + self.glued([f'"${{{out}:+,}}"', word]))
        self.depth -= 1
        self.line("done")
        return out

    def op_codec_list(self, node: ir.Op) -> Value:
        out = self.encoded_items(self.items(node.args[0]), node.args[1], element_type(node.args[0].type))
        return Value(f'"[${out}]"')

    op_codec_iter = op_codec_list

    def op_codec_seq(self, node: ir.Op) -> Value:
        return self.tagged("tuple", self.op_codec_list(node).text)

    def op_codec_set(self, node: ir.Op) -> Value:
        return self.tagged("set", self.op_codec_list(node).text)

    def op_codec_frozenset(self, node: ir.Op) -> Value:
        return self.tagged("frozenset", self.op_codec_list(node).text)

    def tagged(self, tag: str, word: str) -> Value:
        return Value(self.glued([f'"{{\\"\\${tag}\\":"', word, '"}"']))

    def op_codec_tuple(self, node: ir.Op) -> Value:
        return self.tagged("tuple", self.in_brackets(node.args[0]))

    def in_brackets(self, parts: ir.Expr) -> str:
        if not isinstance(parts, ir.ListLit):
            return self.glued(['"["', self.word(ir.Op("str.join", (ir.Const(",", type=t.STR), parts), type=t.STR)), '"]"'])
        words = ['"["']
        for position, part in enumerate(parts.items):
            words += ['","'] * (position > 0) + [self.word(part)]
        return self.glued([*words, '"]"'])

    def op_codec_args(self, node: ir.Op) -> Value:
        return Value(self.in_brackets(node.args[0]))

    def op_codec_dict(self, node: ir.Op) -> Value:
        table, encode_key, encode_value = node.args
        assert isinstance(table.type, t.Dict)
        name = self.array(table)
        out, key = self.fresh("encoded"), self.fresh("key")
        self.line(f"{self.scope} {out}='' {key}")
        self.line(f'for {key} in "${{{name}_keys[@]}}"; do')
        self.depth += 1
        one = self.fresh("one")
        self.assign(one, self.applied(encode_key, self.element(key, table.type.key)), f"{self.scope} ")
        word = self.word(self.applied(encode_value, Raw(Value(f'"${{{name}[.${key}]}}"'), type=table.type.value)))
        self.line(f"{out}+=" + self.glued([f'"${{{out}:+,}}[${{{one}}},"', word, '"]"']))
        self.depth -= 1
        self.line("done")
        return self.tagged("dict", f'"[${out}]"')

    def op_codec_optional(self, node: ir.Op) -> Value:
        operand, function = node.args
        name = self.fresh("encoded")
        self.line(f"{self.scope} {name}=null")
        held = operand
        if not isinstance(operand, ir.Name):
            held_name = self.fresh("held")
            self.assign(held_name, operand, f"{self.scope} ")
            held = Raw(Value(held_name, form="var"), type=operand.type)
        self.line(f"if {self.condition(ir.IsNone(held, True, type=t.BOOL))}; then")
        self.depth += 1
        assert isinstance(operand.type, t.Optional)
        inner = self.applied(function, retyped(held, operand.type.inner))
        self.assign(name, inner, "")
        self.depth -= 1
        self.line("fi")
        return Value(name, form="var")


def retyped(value: ir.Expr, type_: t.Type) -> ir.Expr:
    """A value that is known to be there."""
    if isinstance(value, ir.Name):
        return ir.Name(value.id, type=type_)
    assert isinstance(value, Raw)
    return Raw(value.code, type=type_)
