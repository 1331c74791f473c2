"""Operations that C's library lacks, as the few statements that a C programmer writes where a module asks for one once or twice.

Beyond that, and where no statement can stand before an expression, a helper is shorter.
"""

from __future__ import annotations

from collections import Counter
from functools import cached_property

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.generators.base import ATOM, POSTFIX, Code, element_type
from dragoman.transpile.generators.c_functions import CFunctions
from dragoman.transpile.generators.c_types import CAST, ending, normal, protected
from dragoman.transpile.passes import parallel
from dragoman.transpile.passes.guards import is_calm

#: How often a module may ask for an operation that is written out each time.
FEW = 2
#: The most entries of a map that are put in one by one.
ENTRIES = 4
#: What sorts a list, each with the order of two items.
SORTS = {"list.sort": "ascending", "list.sort_desc": "descending", "list.sorted": "ascending", "list.sorted_desc": "descending"}
#: The concepts that may be written out.
WRITTEN = frozenset(
    {
        "counter.most_common",
        "counter.most_common_n",
        "deque.popleft",
        "dict.get_or",
        "dict.items",
        "dict.keys",
        "dict.setdefault",
        "dict.values",
        "float.to_int",
        "heap.heapify",
        "heap.pop",
        "heap.push",
        "iter.reversed",
        "iter.zip_rows",
        "list.contains",
        "list.repeat",
        "list.reversed",
        "math.sqrt",
        "str.capitalize",
        "str.find",
        "str.partition",
        "str.reversed",
        "str.splitlines",
    }
)

#: The nodes of operations that may be written out.
ASKED = (ir.Op, ir.Compare, ir.DictLit, ir.Lookup, ir.Pow, ir.Slice)


def _asked(node: ir.Node) -> str:
    """The name of an operation that may be written out; empty for all others."""
    match node:
        case ir.Op(concept=concept) if concept in SORTS:
            return "sort"
        case ir.Op(concept=concept) if concept in WRITTEN:
            return concept
        case ir.Lookup(on_fail="raise"):
            return "lookup"
        case ir.Pow(left=ir.Expr(type=t.Float()), right=ir.Const(value=power)) if power > 0 and power == int(power):
            return "power"
        case ir.Slice(obj=ir.Expr(type=t.Str()), lo=ir.Const() | None as low, hi=None, step=ir.Const(value=int(step))) if step > 0 and (
            low is None or low.value >= 0
        ):
            return "every"
        case ir.Compare(op="==" | "!=", left=ir.Expr(type=t.List(elem=elem))) if _is_plain(elem):
            return "equal"
        case ir.DictLit(entries=entries) if 0 < len(entries) <= ENTRIES:
            return "map"
        case _:
            return ""


#: What tells the kind of a character.
TESTS = {f"str.{test}": test for test in ("isalnum", "isalpha", "isdigit", "islower", "isupper")}


def _is_next(place: ir.Expr, end: ir.Expr | None) -> bool:
    """Is the end of a part one beyond its start?"""
    (one, first), (other, second) = map(_sum, (place, end))
    return one == other and isinstance(one, ir.Name | None) and second == first + 1


def _sum(place: ir.Expr | None) -> tuple[ir.Expr | None, int]:
    match place:
        case ir.Arith(op="+", left=left, right=ir.Const(value=int(more))):
            return left, more
        case ir.Const(value=int(more)):
            return None, more
        case _:
            return place, 0


def is_parted(node: ir.Unpack) -> bool:
    """Does a statement name what stands before and after a separator in a text?"""
    match node:
        case ir.Unpack(
            target=ir.TupleLit(items=(ir.Name(), ir.Name(), ir.Name()) as items),
            value=ir.Op(concept="str.partition", args=(_, ir.Const(value=str(separator)))),
        ):
            return bool(separator) and all(isinstance(i.type, t.Str | t.AnyT) for i in items)
        case _:
            return False


def _is_plain(type_: t.Type) -> bool:
    """Do C's operators or ``strcmp`` compare values of a type?"""
    return isinstance(type_, t.Int | t.Float | t.Bool | t.Str) and type_ != t.BIGINT


class CWritten(CFunctions):
    """Operations as statements before the one that needs their value."""

    @cached_property
    def few(self) -> frozenset[str]:
        """The operations that the module asks for once or twice."""
        if self.is_driver:
            return frozenset()
        stored = {id(n.target) for n in ir.walk(self.module, ir.Assign) if isinstance(n, ir.Assign)}
        asked = Counter(_asked(n) for n in ir.walk(self.module, *ASKED) if id(n) not in stored)
        return frozenset(name for name, count in asked.items() if name and count <= FEW)

    def may_write(self, node: ir.Expr) -> bool:
        """May statements stand before the one that is being written, and are they short?"""
        return _asked(node) in self.few and self._hoisting and not self.sometimes and not self.comes_late(node)

    def expr_Op(self, node: ir.Op) -> Code:
        match node:
            case ir.Op(concept=concept, args=(ir.Slice(obj=ir.Name() as text, lo=ir.Expr() as place, step=None) as part,)) if (
                concept in TESTS and self.module.strings == "ascii" and self.sizes.natural(place) and _is_next(place, part.hi)
            ):  # at the end of a text stands a NUL, which is of no kind
                held, most = self.expr(text), self.expr(place) if isinstance(place, ir.Const) else f"(size_t) {self.expr(place, CAST)}"
                return Code(f"{TESTS[concept]}({held}[strnlen({held}, {most})]) != 0", 80)
        return self.op_written(node, "") or super().expr_Op(node)

    def expr_Compare(self, node: ir.Compare) -> Code:
        if not self.may_write(node):
            return super().expr_Compare(node)
        one, other = self.same_type(node.left, node.right)
        elem = element_type(normal(one.type))
        if normal(one.type) != normal(other.type) or not _is_plain(elem):
            return super().expr_Compare(node)
        if isinstance(other, ir.ListLit) and 0 < len(other.items) <= FEW and node.op == "==" and all(map(is_calm, other.items)):
            left = self.held_text(one, (), "items")
            tests = (self.equal(elem, f"{left}->items[{i}]", self.expr(self.fitted(x, elem), 90)) for i, x in enumerate(other.items))
            return Code(" && ".join([f"{left}->length == {len(other.items)}", *tests]), 40)
        left, right, same = self.held_text(one, (), "items"), self.held_text(other, (), "items"), self.fresh("same")
        self.line(f"bool {same} = {left}->length == {right}->length;")
        at = self.counter()
        test = self.equal(elem, f"{left}->items[{at}]", f"{right}->items[{at}]")
        self.line(f"for (int64_t {at} = 0; {same} && {at} < {left}->length; {at}++) {same} = {test};")
        return Code(same, ATOM) if node.op == "==" else Code(f"!{same}", 90)

    def expr_DictLit(self, node: ir.DictLit) -> Code:
        return Code(self.map_written(node, ""), ATOM) if self.may_write(node) else super().expr_DictLit(node)

    def expr_Lookup(self, node: ir.Lookup) -> Code:
        if not self.may_write(node):
            return self.code_by_rule(node)
        type_ = normal(node.obj.type)
        assert isinstance(type_, t.Dict)
        map_, key, entry = self.held_text(node.obj, (), "map"), self.kept(node.key, "key"), self.fresh("entry")
        self.line(f"__auto_type {entry} = map_find({map_}, {protected(key)});")
        self.line(f"if ({entry} == NULL) {self.operation(type_.key, 'missing')}({key});")
        return Code(f"{entry}->value", POSTFIX)

    def expr_Pow(self, node: ir.Pow) -> Code:
        if not self.may_write(node):
            return self.code_by_rule(node)
        base, power = (
            self.held_text(node.left, (), "base"),
            self.fresh("square" if node.right == ir.Const(2.0, type=t.FLOAT) else "product"),
        )
        assert isinstance(node.right, ir.Const)
        self.line(f"double {power} = pow({base}, {int(node.right.value)});")
        self.failing(f"isinf({power}) && isfinite({base})", "OverflowError", "result out of range")
        return Code(power, ATOM)

    def expr_Slice(self, node: ir.Slice) -> Code:
        if self.module.strings != "ascii" or not self.may_write(node):
            return super().expr_Slice(node)
        text, length, name = self.held_text(node.obj, (), "text"), self.fresh("length"), self.fresh("every")
        assert isinstance(node.step, ir.Const)
        start, step, at = node.lo.value if isinstance(node.lo, ir.Const) else 0, node.step.value, self.counter()
        place = at if step == 1 and not start else f"({at} - {start}) / {step}" if start else f"{at} / {step}"
        self.line(f"int64_t {length} = (int64_t) strlen({text});")
        self.line(f"char *{name} = calloc(1, (size_t) {length} + 1);")
        self.line(f"for (int64_t {at} = {start}; {at} < {length}; {at} += {step}) {name}[{place}] = {text}[{at}];")
        return Code(name, ATOM)

    def effect_written(self, node: ir.Op) -> bool:
        """An operation whose value nobody wants, where it is written out."""
        if not self.may_write(node):
            return False
        match node:
            case ir.Op(concept="list.sort" | "list.sort_desc" as concept, args=(ir.Name() as items,)):
                self.sort(items.type, self.expr(items), concept)
            case ir.Op(concept="deque.popleft", args=(ir.Name() as items,), on_fail="unreachable"):
                self.drop_first(self.expr(items))
            case ir.Op(concept="heap.push", args=(ir.Name() as heap, item)):
                self.line(f"list_append({self.expr(heap)}, {protected(self.expr(self.fitted(item, element_type(normal(heap.type)))))});")
                self.line(self.sift(heap, "0", f"{self.expr(heap)}->length - 1"))
            case ir.Op(concept="heap.heapify", args=(ir.Name() as heap,)):
                at = self.counter()
                self.line(f"for (int64_t {at} = {self.expr(heap)}->length / 2 - 1; {at} >= 0; {at}--) {self.sift(heap, at, at)}")
            case ir.Op(concept="dict.setdefault"):
                return self.op_written(node, "") is not None
            case _:
                return False
        return True

    def made_before(self, value: ir.Expr | None, type_: t.Type, name: str, mutable: bool) -> str:
        """The value of an operation that statements make before the one at hand; empty where it is written as it stands."""
        if value is None or normal(value.type) != normal(type_):
            return ""
        if isinstance(value, ir.DictLit):
            return self.map_written(value, name) if self.may_write(value) else ""
        if not isinstance(value, ir.Op):
            return ""
        # What makes a text letter by letter has it in a variable of its own, unless nothing else is assigned to the one that is declared.
        made = self.op_written(value, "" if mutable and value.concept in ("str.capitalize", "str.reversed") else name)
        return made.text if made else ""

    def stmt_Unpack(self, node: ir.Unpack) -> None:
        """The parts of a text before and after a separator."""
        assert isinstance(node.value, ir.Op)
        named = Counter(n.id for n in ir.walk(self.function or self.module, ir.Name))
        items = [i for i in node.target.items if isinstance(i, ir.Name)]
        if not self.may_write(node.value) or any(i.id in self.volatile for i in items):
            for statement in parallel.unpack(node.target, node.value, self.fresh, node.mutable, node.span, told=self.counts_told):
                self.stmt(statement)
            return
        text, separator = node.value.args
        assert isinstance(separator, ir.Const)
        held, found, shown = self.held_text(text, (), "text"), self.fresh("found"), self.expr(separator)
        self.line(f"const char *{found} = strstr({held}, {shown});")
        parts = (
            f"{held} : strndup({held}, (size_t) ({found} - {held}))",
            f'"" : {shown}',
            f'"" : {found} + {len(separator.value.encode())}',
        )
        for item, part in zip(items, parts, strict=True):
            if named[item.id] > 1:
                self.line(f"{self.declared(t.STR, self.name(item.id))} = {found} == NULL ? {part};")

    def op_written(self, node: ir.Op, name: str) -> Code | None:
        """The value of an operation after the statements that make it, in a variable of that name where one is given."""
        if not self.may_write(node):
            return None
        match node:
            case ir.Op(concept="str.find", args=(text, ir.Expr(type=t.Str()) as part)) if self.module.strings == "ascii":
                return self.found(text, part)
            case ir.Op(concept="str.capitalize", args=(text,)) if self.module.strings == "ascii":
                name = name or self.fresh("capitalized")
                self.line(f"char *{name} = str_map({self.expr(text)}, tolower);")
                self.line(f"{name}[0] = (char) toupper({name}[0]);")
                return Code(name, ATOM)
            case ir.Op(concept="math.sqrt", args=(operand,)):
                number = self.held_text(operand, (), "square")
                self.failing(f"{number} < 0", "ValueError", "math domain error")
                return Code(f"sqrt({number})", POSTFIX)
            case ir.Op(concept="deque.popleft", args=(ir.Name() as items,), on_fail="unreachable"):
                name = name or self.fresh("first")
                self.line(f"{self.declared(node.type, name)} = {self.expr(items)}->items[0];")
                self.drop_first(self.expr(items))
                return Code(name, ATOM)
            case ir.Op(concept="heap.pop", args=(ir.Name() as heap,)):
                name, held = name or self.fresh("smallest"), self.expr(heap)
                if node.on_fail != "unreachable":
                    self.failing(f"{held}->length == 0", "IndexError", "index out of range")
                self.line(f"{self.declared(node.type, name)} = {held}->items[0];")
                self.line(f"{held}->items[0] = {held}->items[--{held}->length];")
                self.line(self.sift(heap, "0", "0"))
                return Code(name, ATOM)
            case ir.Op(concept="dict.get_or", args=(ir.Expr(type=t.Dict(value=value)) as entries, key, otherwise)) if is_calm(
                otherwise
            ) and normal(node.type) == normal(value):
                map_, held, entry = self.held_text(entries, (), "map"), self.kept(key, "key"), self.fresh("entry")
                self.line(f"__auto_type {entry} = map_find({map_}, {protected(held)});")
                default = self.fitted(otherwise, value)
                return Code(f"{entry} != NULL ? {entry}->value : {self.cast(default, self.expr(default, 21))}", 20)
            case ir.Op(concept="float.to_int", args=(operand,), type=t.Int(bits=64)) if node.on_fail != "unreachable":
                number = self.held_text(operand, (), "number")
                self.failing(f"isnan({number})", "ValueError", "cannot convert float NaN to integer")
                self.failing(f"fabs({number}) >= 9223372036854775808.0", "OverflowError", "cannot convert float to integer")
                return Code(f"(int64_t) {number}", CAST)
            case ir.Op(concept="str.reversed", args=(text,)) if self.module.strings == "ascii":
                held, name, at, last = self.held_text(text, (), "text"), name or self.fresh("reversed"), self.counter(), self.fresh("k")
                self.taken.discard(last)
                self.line(f"char *{name} = strdup({held});")
                self.line(
                    f"for (int64_t {at} = 0, {last} = (int64_t) strlen({held}) - 1; {last} >= 0; {at}++, {last}--) {name}[{at}] = {held}[{last}];"
                )
                return Code(name, ATOM)
            case ir.Op(concept="dict.setdefault", args=(ir.Name() as entries, key, otherwise)) if is_calm(otherwise):
                held, map_ = protected(self.kept(key, "key")), self.expr(entries)
                type_ = normal(entries.type)
                assert isinstance(type_, t.Dict)
                self.line(
                    f"if (!map_contains({map_}, {held})) map_set({map_}, {held}, {protected(self.expr(self.fitted(otherwise, type_.value)))});"
                )
                return Code(f"map_find({map_}, {held})->value", POSTFIX)
            case ir.Op(concept="list.contains", args=(ir.Expr(type=t.List(elem=elem)) as items, item)) if (
                _is_plain(elem) and normal(item.type) == normal(elem) and not isinstance(items, ir.ListLit)
            ):
                return self.contained(items, item, elem)
            case _:
                return self.listed(node, name)

    def found(self, text: ir.Expr, part: ir.Expr) -> Code:
        held, place = self.held_text(text, (), "text"), self.fresh("found")
        self.line(f"const char *{place} = strstr({held}, {self.expr(part)});")
        return Code(f"{place} == NULL ? -1 : {place} - {held}", 20)

    def contained(self, items: ir.Expr, item: ir.Expr, elem: t.Type) -> Code:
        held = self.held_text(items, (), "items")
        sought = self.kept(item, "item")
        found, at = self.fresh("found"), self.counter()
        self.line(f"bool {found} = false;")
        test = self.equal(elem, f"{held}->items[{at}]", sought)
        self.line(f"for (int64_t {at} = 0; !{found} && {at} < {held}->length; {at}++) {found} = {test};")
        return Code(found, ATOM)

    # --- lists --------------------------------------------------------------------------------------------------------

    def listed(self, node: ir.Op, name: str) -> Code | None:
        """A list that a loop fills."""
        type_ = normal(node.type)
        match node:
            case ir.Op(concept="list.reversed" | "iter.reversed", args=(ir.Expr(type=t.List() | t.Iter()) as items,)):
                held, at = self.held_text(items, (), "items"), self.counter()
                return self.filled_list(
                    type_, name or self.fresh("reversed"), f"{at} = {held}->length - 1; {at} >= 0; {at}--", f"{held}->items[{at}]"
                )
            case ir.Op(concept="list.repeat", args=(ir.ListLit(items=(item,)), times)):
                value = self.fitted(item, element_type(type_))
                shown, count, at = self.kept(value, "item"), self.kept(times, "times"), self.counter()
                return self.filled_list(type_, name or self.fresh("items"), f"{at} = 0; {at} < {count}; {at}++", shown)
            case ir.Op(concept="list.sorted" | "list.sorted_desc" as concept, args=(items,)) if isinstance(type_, t.List):
                name = name or self.fresh("ordered")
                self.line(f"{self.declared(type_, name)} = {self.slot_own(items).text};")
                self.sort(type_, name, concept)
                return Code(name, ATOM)
            case ir.Op(concept="str.splitlines", args=(text,)) if self.module.strings == "ascii":
                return self.lines_of(text, name or self.fresh("lines"))
            case ir.Op(concept="iter.zip_rows", args=(ir.Expr(type=t.List(elem=t.List())) as rows,)) if isinstance(type_, t.List):
                return self.columns(type_, rows, name or self.fresh("columns"))
            case ir.Op(concept="dict.keys" | "dict.values" | "dict.items", args=(d,)) if isinstance(type_, t.List):
                return self.entries_list(type_, name or self.fresh("entries"), d, node.concept)
            case ir.Op(concept="counter.most_common" | "counter.most_common_n", args=(d, *counts)) if isinstance(type_, t.List):
                pairs = self.entries_list(type_, self.fresh("pairs"), d, "dict.items").text
                self.sort(type_, pairs, "frequency")
                if not counts:
                    return Code(pairs, ATOM)
                count = self.expr(counts[0]) if self.sizes.natural(counts[0]) else f"int_max({self.expr(counts[0])}, 0)"
                return Code(f"list_slice({pairs}, 0, {count})", POSTFIX)
            case _:
                return None

    def columns(self, type_: t.List, rows: ir.Expr, name: str) -> Code:
        """The first items of all rows, then the second, as long as all have one."""
        held, column, at, row = self.held_text(rows, (), "rows"), self.fresh("column"), self.fresh("k"), self.counter()
        self.taken -= {column, at}
        self.line(f"{self.declared(type_, name)} = calloc(1, sizeof *{name});")
        self.line(f"for (int64_t {at} = 0; {held}->length > 0; {at}++) {{")
        item = f"{held}->items[{row}]"
        self.inner(f"{self.declared(type_.elem, column)} = calloc(1, sizeof *{column});")
        self.inner(
            f"for (int64_t {row} = 0; {row} < {held}->length && {at} < {item}->length; {row}++) list_append({column}, {item}->items[{at}]);"
        )
        self.inner(f"if ({column}->length < {held}->length) break;")
        self.inner(f"list_append({name}, {column});")
        self.line("}")
        return Code(name, ATOM)

    def lines_of(self, text: ir.Expr, name: str) -> Code:
        """The lines of a text, which end as Python's do."""
        held, start, length = self.expr(text), self.fresh("start"), self.fresh("length")
        self.taken -= {start, length}
        self.line(f"str_list *{name} = calloc(1, sizeof *{name});")
        self.line(f"for (const char *{start} = {held}; *{start} != '\\0';) {{")
        self.inner(f'size_t {length} = strcspn({start}, "\\n\\r\\v\\f\\x1c\\x1d\\x1e");')
        self.inner(f"list_append({name}, strndup({start}, {length}));")
        self.inner(f"{start} += {length};")
        self.inner(f"{start} += *{start} == '\\r' && {start}[1] == '\\n' ? 2 : *{start} != '\\0';")
        self.line("}")
        return Code(name, ATOM)

    def sort(self, type_: t.Type, name: str, concept: str) -> None:
        """Sorts a list in place; the library asks for an array even where there is nothing to sort."""
        elem = element_type(normal(type_))
        sorter = "merge_sort" if concept == "frequency" else self.operation(elem, "sorter")
        order = self.operation(elem, SORTS.get(concept, concept))
        self.line(f"if ({name}->length > 1) {sorter}({name}->items, (size_t) {name}->length, sizeof *{name}->items, {order});")

    def sift(self, heap: ir.Name, top: str, place: str) -> str:
        order = self.operation(element_type(normal(heap.type)), "ascending")
        return f"list_sift({self.expr(heap)}, {top}, {place}, {order});"

    def drop_first(self, name: str) -> None:
        self.line(f"memmove({name}->items, {name}->items + 1, (size_t) --{name}->length * sizeof *{name}->items);")

    def entries_list(self, type_: t.List, name: str, d: ir.Expr, concept: str) -> Code:
        held, at = self.held_text(d, (), "map"), self.counter()
        key, value = f"{held}->items[{at}]->key", f"{held}->items[{at}]->value"
        item = {"dict.keys": key, "dict.values": value}.get(concept, f"(({self.type_name(type_.elem)}){{{key}, {value}}})")
        return self.filled_list(type_, name, f"{at} = 0; {at} < {held}->length; {at}++", item)

    def filled_list(self, type_: t.Type, name: str, turns: str, item: str) -> Code:
        self.line(f"{self.declared(type_, name)} = calloc(1, sizeof *{name});")
        self.line(f"for (int64_t {turns}) list_append({name}, {item});")
        return Code(name, ATOM)

    def map_written(self, node: ir.DictLit, name: str) -> str:
        """A map whose entries are put in one by one."""
        type_ = normal(node.type)
        assert isinstance(type_, t.Dict)
        name = name or self.fresh("map")
        self.line(f"{self.declared(type_, name)} = map_new({self.mangled(type_)}, {self.operation(type_.key, 'key_order')});")
        for key, value in node.entries:
            parts = [protected(self.expr(self.fitted(part, x))) for part, x in ((key, type_.key), (value, type_.value))]
            self.line(f"map_set({name}, {', '.join(parts)});")
        return name

    # --- parts --------------------------------------------------------------------------------------------------------

    def equal(self, type_: t.Type, left: str, right: str) -> str:
        return f"strcmp({left}, {right}) == 0" if isinstance(type_, t.Str) else f"{left} == {right}"

    def kept(self, node: ir.Expr, stem: str) -> str:
        """A value that may be written several times."""
        return self.expr(node) if isinstance(node, ir.Const) else self.held_text(node, (), stem)

    def counter(self) -> str:
        """The variable of a loop, whose name is free again after it."""
        name = self.fresh("i")
        self.taken.discard(name)
        return name

    def failing(self, cond: str, error: str, text: str) -> None:
        """Raises an exception where a condition holds."""
        failed = f'raise_error("{error}", "{text}");'
        self.line(f"if ({cond}) {failed if self.catches else ending(failed)}")
