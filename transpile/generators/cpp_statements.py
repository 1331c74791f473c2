"""C++'s statements: declarations, assignments, loops, what may throw."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from functools import cached_property

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import ATOM, POSTFIX, Code, Raw, element_type
from dragoman.transpile.generators.cpp_expressions import LITERAL, CppExpressions
from dragoman.transpile.generators.cpp_ownership import is_default, is_handle, mentioned, one_char
from dragoman.transpile.generators.cpp_types import SCALAR, changes, root
from dragoman.transpile.passes.aliases import in_order
from dragoman.transpile.passes.checks import few_checks
from dragoman.transpile.passes.effects import inner

#: Errors that C++ has one class for, and those which take both.


class CppStatements(CppExpressions):
    # --- statements ---------------------------------------------------------------------------------------------------

    def stmt_ExprStmt(self, node: ir.ExprStmt) -> None:
        self.unused = node.value
        match node.value:
            case ir.Op(concept="list.pop", args=(xs,), on_fail="unreachable"):
                self.line(f"{self.expr(xs, POSTFIX)}.pop_back();")
            case ir.Const():
                pass
            case ir.Op(concept="set.remove", args=(items, item)) if items.type == t.Set(item.type) and not self.keys_told:
                found = f"{self.expr(items, POSTFIX)}.erase({self.expr(item)})"
                self.line(f'if ({found} == 0) throw std::out_of_range("key not found");')
            case ir.Op(concept="list.append" | "list.insert" | "deque.appendleft", args=(xs, *_, item)) if id(node.value) in self.shared:
                raise UnsupportedError(
                    "alias", f"{root(xs)} holds {', '.join(sorted(mentioned(item)))} more than once, and it is changed", node.span
                )
            case _:
                super().stmt_ExprStmt(node)

    def stmt_Yield(self, node: ir.Yield) -> None:
        value = node.value
        self.line(f"co_yield {self.init(value) if isinstance(value, LITERAL) else self.expr(value)};")

    def stmt_Return(self, node: ir.Return) -> None:
        match node.value:
            case None if self.function is not None and self.function.is_generator:
                self.line("co_return;")
            case None | ir.Const(value=None, type=t.NoneT()):
                self.line("return;")
            case ir.Expr(type=t.NoneT()) as value:
                self.line(f"{self.expr(value)};")
                self.line("return;")
            case ir.ListLit() | ir.TupleLit() | ir.SetLit() | ir.DictLit() as value:
                self.line(f"return {self.init(value)};")
            case ir.Lambda() as value:
                self.line(f"return {self.closure(value, '[=]').text};")
            case ir.Arith(overflow="checked", type=t.Int(bits=64)) as value if value.op in self.few_checks:
                result = self.fresh({"+": "sum", "-": "difference", "*": "product"}[value.op])
                self.line(f"std::int64_t {result};")
                self.line(self.overflow_check(value, result))
                self.line(f"return {result};")
            case value:
                self.line(f"return {self.expr(value)};")

    def slot_init(self, node: ir.Expr) -> Code:
        return (
            Code(self.init(node), ATOM)
            if isinstance(node, ir.TupleLit | ir.Lambda) or (isinstance(node, LITERAL) and not is_default(node))
            else self.code(node)
        )

    def stmt_Declare(self, node: ir.Declare) -> None:
        match node:
            case ir.Declare(type=t.List(elem=t.Str()), value=ir.Op(concept="str.chars", args=(text,))) if (
                self.module.strings == "ascii" and node.name not in self.heaped
            ):
                char = self.fresh("c")
                self.line(f"{self.type_name(node.type)} {self.name(node.name)};")
                self.line(f"for (const char {char} : {self.textual(text).text}) {{")
                self.inner(f"{self.name(node.name)}.emplace_back(1, {char});")
                self.line("}")
            case ir.Declare(name=name, value=ir.Op(concept="list.pop", args=(ir.Name() as xs,), on_fail="unreachable")) if (
                name not in self.heaped
            ):
                const = "" if name in self.changed | self.rebound else "const "
                self.line(f"{const}{self.type_name(node.type, True)} {self.name(name)} = {self.expr(xs)}.back();")
                self.line(f"{self.expr(xs)}.pop_back();")
            case ir.Declare(name=name, type=t.Int(bits=64), value=ir.Arith(overflow="checked") as value) if (
                name not in self.heaped and value.op in self.few_checks
            ):
                self.line(f"std::int64_t {self.name(name)};")
                self.line(self.overflow_check(value, self.name(name)))
            case ir.Declare(name=name, type=t.Str(), value=ir.Op(concept="str.replace", args=(ir.Name() as text, old, new))) if (
                name not in self.heaped and (done := self.replaced_in(ir.Name(name, type=t.STR), old, new))
            ):
                self.line(f"std::string {self.name(name)} = {self.expr(text)};")
                self.line(f"{done};")
            case _:
                super().stmt_Declare(node)

    def replaced_in(self, text: ir.Name, old: ir.Expr, new: ir.Expr) -> str:
        """One character of a text replaced or taken out where it is; empty where it is more than that."""
        if not one_char(old) or not (one_char(new) or new == ir.Const("", type=t.STR)):
            return ""
        # A reference into the text itself would change on the way.
        chars = [
            f"char({code})" if text.id in mentioned(c) else code for c in (old, new) if one_char(c) for code in (self.slot_char(c).text,)
        ]
        return f"std::{'ranges::replace' if len(chars) == 2 else 'erase'}({', '.join([self.expr(text), *chars])})"

    def overflow_check(self, node: ir.Arith, place: str) -> str:
        """A sum, a difference or a product in its place, unless it does not fit."""
        word = {"+": "add", "-": "sub", "*": "mul"}[node.op]
        call = f"__builtin_{word}_overflow({self.expr(node.left)}, {self.expr(node.right)}, &{place})"
        return f'if ({call}) throw std::overflow_error("integer overflow");'

    @cached_property
    def few_checks(self) -> frozenset[str]:
        return few_checks(self.candidate or self.module)

    def declare(self, node: ir.Declare) -> str:
        name, type_ = self.name(node.name), self.type_name(node.type, True)
        value = node.value
        const = "" if node.name in self.changed | self.rebound else "const "
        if node.name in self.heaped:
            start = (
                ""
                if value is None or is_default(value)
                else self.closure(value, "[=]").text
                if isinstance(value, ir.Lambda)
                else self.expr(value)
            )
            return f"const auto {name} = std::make_shared<{type_}>({start})"
        if value is None:
            return f"{type_} {name}"
        if is_default(value) and isinstance(value.type, t.List | t.Set | t.Dict | t.Str) and value.type == node.type and not const:
            return f"{type_} {name}"
        if not (isinstance(node.type, t.Tuple) or is_handle(node.type)) and root(value) is not None and value.type == node.type:
            return self.alias(node, value, const)
        self.check_copy(node.name, value, node)
        if id(node) in self.shared:
            raise UnsupportedError("alias", f"{node.name} holds part of a container that is changed", node.span)
        if isinstance(value, ir.Lambda):
            return f"{'const auto' if const else type_} {name} = {self.closure(value, self.capture(value)).text}"
        return f"{const}{type_} {name} = {self.init(value)}"

    def alias(self, node: ir.Declare, value: ir.Expr, const: str) -> str:
        """A second name of a container: a reference while both stay, a copy while neither changes."""
        name, type_, source = self.name(node.name), self.type_name(node.type, True), root(value) or ""
        stays = node.name not in self.rebound and source not in self.rebound
        if const and stays and source not in self.changed:
            return f"const {type_}& {name} = {self.expr(value)}"
        if stays and (isinstance(value, ir.Name) or not self.resized(source) or not self.resized(source, node)):
            return f"{const}{type_}& {name} = {self.expr(value)}"
        if node.name in self.changed and source not in self.rebound and node.name not in self.rebound:
            raise UnsupportedError("alias", f"{node.name} and {source} share a container that is changed", node.span)
        return f"{const}{type_} {name} = {self.expr(value)}"

    def check_copy(self, name: str, value: ir.Expr, node: ir.Stmt) -> None:
        """A shallow copy shares its elements with the original; a C++ copy does not."""
        match value:
            case ir.Op(concept="list.copy" | "dict.copy" | "value.copy" | "iter.to_list" | "dict.of_pairs", args=(original, *_)):
                source = root(original)
            case ir.Slice(obj=original):
                source = root(original)
            case (
                ir.Op(concept="dict.get" | "dict.get_or", args=(original, *_))
                | ir.Coerce(operand=ir.Op(concept="dict.get" | "dict.get_or", args=(original, *_)))
            ):
                held = original.type.value if isinstance(original.type, t.Dict) else t.NONE
                if is_copied(held) and root(original) is not None and name in self.changed:
                    raise UnsupportedError("alias", f"{name} would be a copy of what {root(original)} holds, and is changed", node.span)
                return
            case ir.Coerce() if is_place(inner(value)):
                if is_copied(value.type) and name in self.changed:
                    raise UnsupportedError("alias", f"{name} would be a copy of what {root(inner(value))} holds, and is changed", node.span)
                return
            case ir.Op(concept="list.repeat", args=(ir.ListLit(), _)):
                source = name
            case _:
                return
        shared = any(t.is_container(c) for c in t.children(value.type))
        if shared and source is not None and (name in self.deep or source in self.deep):
            raise UnsupportedError("alias", f"{name} and {source} share elements that are changed", node.span)

    def resized(self, name: str, after: ir.Declare | None = None) -> bool:
        """Does a container that others refer into gain or lose elements?

        ``after``: or get others, before the last look at the variable that is declared there, or in a loop that looks at it.
        """
        scope: ir.Node = self.function or self.module
        if after is None:
            return any(_resizes(n, name) for n in ir.walk(scope, ir.Op))
        rest = next((r for n in (scope, *ir.walk(scope, *ir.BODIES)) if (r := _following(n, after)) is not None), None)
        if rest is None:
            return True
        nodes = [n for n, _ in in_order(rest, ())]
        first = next((i for i, n in enumerate(nodes) if _moves(n, name)), len(nodes))
        loops = (n for n in nodes if isinstance(n, ir.While | ir.ForEach | ir.ForRange | ir.Lambda | ir.FunctionDef))
        again = (n for n in loops if any(_moves(x, name) for x in ir.walk(n, ir.Op, ir.Assign)))
        return any(isinstance(x, ir.Name) and x.id == after.name for n in (*nodes[first:], *again) for x in ir.walk(n, ir.Name))

    def stmt_Unpack(self, node: ir.Unpack) -> None:
        names = {n.id for n in ir.walk(node.target) if isinstance(n, ir.Name)}
        flat = all(isinstance(i, ir.Name) and i.id not in self.heaped for i in node.target.items)
        if flat and isinstance(node.value, ir.TupleLit) and not names & mentioned(node.value):
            for target, value in zip(node.target.items, node.value.items, strict=True):
                assert isinstance(target, ir.Name)
                self.stmt(ir.Declare(target.id, typed(target, value.type), value, mutable=node.mutable, span=node.span))
            return
        const = "" if names & (self.changed | self.rebound) else "const "
        if flat and isinstance(node.value.type, t.Tuple):
            bound = ", ".join(self.name(i.id) for i in node.target.items if isinstance(i, ir.Name))
            self.line(f"{const}auto [{bound}] = {self.expr(node.value)};")
            return
        self.take_apart(node.target, node.value, node.mutable)

    def take_apart(self, target: ir.TupleLit, value: ir.Expr, mutable: bool) -> None:
        """Declares the names of a pattern one by one."""
        if isinstance(value, ir.Name) and isinstance(value.type, t.Tuple):
            whole = value
        else:
            name = self.fresh("parts")
            whole = ir.Name(name, type=value.type)
            if isinstance(value.type, t.Tuple):
                self.line(f"const auto {name} = {self.expr(value)};")
            else:
                self.unpackable(name, value, len(target.items))
        for i, item in enumerate(target.items):
            part = self.part(whole, i)
            if isinstance(item, ir.TupleLit):
                self.take_apart(item, part, mutable)
            elif isinstance(item, ir.Name) and item.id in self.heaped:
                self.stmt(ir.Declare(item.id, typed(item, part.type), part))
            elif isinstance(item, ir.Name):
                const = "" if item.id in self.changed | self.rebound else "const "
                self.line(f"{const}{self.type_name(typed(item, part.type), True)} {self.name(item.id)} = {self.expr(part)};")

    def unpackable(self, name: str, value: ir.Expr, count: int) -> None:
        """Items to take apart, of the right number."""
        self.line(f"const auto {name} = {self.vector(value).text};")
        few = f'"not enough values to unpack (expected {count}, got " + std::to_string({name}.size()) + ")"'
        message = f'{name}.size() < {count} ? {few} : "too many values to unpack (expected {count})"'
        self.line(f"if ({name}.size() != {count}) throw std::invalid_argument({message});")

    def part(self, whole: ir.Name, i: int) -> ir.Expr:
        if isinstance(whole.type, t.Tuple):
            return ir.Index(whole, ir.Const(i, type=t.INT), wraps=False, on_fail="unreachable", type=whole.type.items[i])
        return Raw(Code(f"{self.name(whole.id)}[{i}]", POSTFIX), type=element_type(whole.type))

    def stmt_Assign(self, node: ir.Assign) -> None:
        if isinstance(node.target, ir.TupleLit):
            self.assign_all(node.target, node.value)
            return
        self.check_share(node)
        match node:
            case ir.Assign(target=ir.Name(id=name, type=t.Int(bits=64)) as target, value=ir.Arith(overflow="checked") as value) if (
                value.op in self.few_checks and name not in self.heaped
            ):
                self.line(self.overflow_check(value, self.expr(target)))
            case _:
                super().stmt_Assign(node)

    def check_share(self, node: ir.Assign) -> None:
        """A second name of a container, or a second place for it, is a copy, which is seen where one of the two is changed."""
        value = inner(node.value)
        target, source = root(node.target), root(value)
        if not is_copied(node.target.type) or source is None or source == target:
            return
        if id(node) in self.moved:
            return
        both = target in self.changed or (source in self.changed and not isinstance(value, ir.Name))
        if (isinstance(node.target, ir.Name) and both) or id(node) in self.shared:
            raise UnsupportedError("alias", f"{target} and {source} share a container that is changed", node.span)

    def assign_all(self, target: ir.TupleLit, value: ir.Expr) -> None:
        """Parallel assignment: ``std::swap``, ``std::tie``, or one by one from a temporary."""
        items = target.items
        match value:
            case ir.TupleLit(items=(a, b)) if len(items) == 2 and a == items[1] and b == items[0]:
                self.line(f"std::swap({self.store(items[0])}, {self.store(items[1])});")
                return
        earlier: set[str] = set()
        dependent = any(isinstance(i, ir.TupleLit) for i in items)
        for item in items:
            if not isinstance(item, ir.Name):
                dependent = dependent or bool(earlier & mentioned(item)) or (isinstance(item, ir.Index) and item.type == t.BOOL)
            elif isinstance(item, ir.Name):
                earlier.add(item.id)
        if not dependent and isinstance(value, ir.TupleLit):
            self.line(f"std::tie({', '.join(map(self.store, items))}) = std::make_tuple({', '.join(self.full(v) for v in value.items)});")
        elif not dependent and isinstance(value.type, t.Tuple):
            self.line(f"std::tie({', '.join(map(self.store, items))}) = {self.expr(value)};")
        else:
            name = self.fresh("values")
            if isinstance(value.type, t.Tuple):
                self.line(f"const {self.type_name(value.type)} {name} = {self.init(value)};")
            else:
                self.unpackable(name, value, len(items))
            whole = ir.Name(name, type=value.type)
            for i, item in enumerate(items):
                if isinstance(item, ir.TupleLit):
                    self.assign_all(item, self.part(whole, i))
                else:
                    self.line(self.assignment(ir.Assign(item, self.part(whole, i))) + ";")

    def compound(self, node: ir.Expr) -> bool:
        left = node.args[0] if isinstance(node, ir.Op) else getattr(node, "left", None)
        if isinstance(node, ir.Arith) and node.overflow != "unbounded":
            return False
        if isinstance(node, ir.Bits) and (node.op in ("<<", ">>", ">>>") or isinstance(node.type, t.Bool)):
            return False
        return left is not None and self.repeatable(left)

    def increment(self, target: ir.Expr, op: str) -> str:
        return f"{op}{op}{self.store(target, 800)}"

    def assignment(self, node: ir.Assign) -> str:
        match node:
            case ir.Assign(
                target=ir.Lookup(obj=obj, key=key) as target,
                value=ir.Arith(op="+" | "-" as op, left=ir.Op(concept="dict.get_or", args=(d, k, default)), right=right),
            ) if d == obj and k == key and is_default(default) and self.repeatable(target):
                place = f"{self.expr(obj, POSTFIX)}[{self.expr(key)}]"
                return (
                    f"{op}{op}{place}"
                    if right == ir.Const(1, type=t.INT)
                    else f"{place} {op}= {self.expr(self.promoted(op, target, right)[1])}"
                )
            case ir.Assign(target=ir.Lookup() as target, value=ir.Arith(op=op, left=left, right=right)) if left == target and self.compound(
                node.value
            ):  # its key must be there
                return f"{self.expr(left)} {op}= {self.expr(self.promoted(op, left, right)[1])}"
        match node.value:
            case ir.Op(concept="str.replace", args=(ir.Name() as text, old, new)) if text == node.target and (
                done := self.replaced_in(text, old, new)
            ):
                return done
        if isinstance(node.value, LITERAL) and not isinstance(node.target, ir.Index | ir.Lookup):
            return f"{self.store(node.target)} = {self.full_literal(node.value)}"
        return super().assignment(node)

    def full_literal(self, node: ir.Expr) -> str:
        return (
            self.init(node) if isinstance(node, LITERAL) and not is_default(node) and not isinstance(node, ir.ListLit) else self.expr(node)
        )

    def store(self, target: ir.Expr, need: int = 0) -> str:
        if isinstance(target, ir.Lookup):
            return f"{self.expr(target.obj, POSTFIX)}[{self.expr(target.key)}]"
        return self.expr(target, need)

    def stmt_Assert(self, node: ir.Assert) -> None:
        message = '""' if node.message is None else self.text(node.message).text
        condition = ir.Not(node.cond, type=t.BOOL)
        self.line(f"if ({self.expr(condition)}) throw {self.helper('AssertionError')}({message});")

    # --- loops --------------------------------------------------------------------------------------------------------

    def stmt_ForRange(self, node: ir.ForRange) -> None:
        stop = self.range_stop(node)
        step, value = self.counting(node)
        name = self.name(node.var)
        counter = self.fresh("count") if node.var_assigned else name
        if value is None:
            step_name = self.fresh("step")
            self.line(f"const std::int64_t {step_name} = {step};")
            self.line(f'if ({step_name} == 0) throw std::invalid_argument("range() arg 3 must not be zero");')
            test = f"{step_name} > 0 ? {counter} < {self.expr(stop, 100)} : {counter} > {self.expr(stop, 100)}"
            advance = f"{counter} += {step_name}"
        else:
            if value == 0:
                raise UnsupportedError("range", "the step of a range is zero", node.span)
            test = f"{counter} {'<' if value > 0 else '>'} {self.expr(stop, self.operators.sides('<')[1])}"
            advance = (
                f"++{counter}" if value == 1 else f"--{counter}" if value == -1 else f"{counter} {'+' if value > 0 else '-'}= {abs(value)}"
            )
        self.line(f"for (std::int64_t {counter} = {self.expr(node.start)}; {test}; {advance}) {{")
        if node.var_assigned:
            self.inner(f"std::int64_t {name} = {counter};")
        self.block(node.body)
        self.line("}")

    def range_stop(self, node: ir.ForRange) -> ir.Expr:
        match node.stop:
            case ir.Length(obj=ir.Name(id=name, type=t.List() | t.Str())) if name not in self.rebound and not resizes(node.body, name):
                return node.stop
            case _:
                return super().range_stop(node)

    def inner(self, text: str) -> None:
        self.depth += 1
        self.line(text)
        self.depth -= 1

    def stmt_ForEach(self, node: ir.ForEach) -> None:
        over = node.iterable
        if (
            isinstance(over, ir.Coerce | ir.Index | ir.Lookup | ir.Field)
            and root(over) is None
            and not isinstance(over.type, SCALAR | t.Str)
        ):
            # Part of a new value, which must live as long as the loop.
            inner = over.operand if isinstance(over, ir.Coerce) else over.obj
            if isinstance(inner.type, t.Optional) or not isinstance(over, ir.Coerce):
                name = self.fresh("values")
                self.line(f"const {self.type_name(over.type, True)} {name} = {self.expr(over)};")
                node = dataclasses.replace(node, iterable=ir.Name(name, type=over.type))
        parts = (
            node.iterable.args[:1]
            if isinstance(node.iterable, ir.Op)
            else (node.iterable.obj,)
            if isinstance(node.iterable, ir.Slice)
            else ()
        )
        calm = not any(disturbed(node.body, p) for p in parts)
        match node.iterable, node.target:
            case ir.Op(concept="iter.enumerate", args=(xs, start)), ir.TupleLit(items=(ir.Name() as index, item)) if self.indexable(xs):
                self.enumerated(node, xs, start, index, item)
            case ir.Op(concept="iter.zip", args=args), ir.TupleLit(items=items) if len(items) == len(args) and all(
                map(self.indexable, args)
            ):
                self.zipped(node, args, items)
            case ir.Op(concept="dict.keys", args=(d,)), ir.Name() as key if calm:
                self.loop(f"{self.reference(key)}auto{self.amp(key)} [{self.name(key.id)}, _] : {self.expr(d)}", (), node.body)
            case ir.Op(concept="dict.values", args=(d,)), ir.Name() as item if calm:
                self.loop(f"{self.reference(item)}auto{self.amp(item)} [_, {self.name(item.id)}] : {self.expr(d)}", (), node.body)
            case ir.Op(concept="dict.items", args=(d,)), target if calm:
                self.each(target, self.expr(d), t.Tuple(t.children(d.type)), node.body)
            case iterable, target:
                source, elem = self.iterated(iterable) if calm else (self.vector(iterable).text, element_type(iterable.type))
                if not calm and source == self.expr(parts[0]):
                    source = f"std::vector({source})"
                self.check_elements(node, source)
                self.each(target, source, elem, node.body)

    def check_elements(self, node: ir.ForEach, source: str) -> None:
        """A loop that changes elements must not go through a copy of them."""
        over = node.iterable
        given = over.obj if isinstance(over, ir.Slice) else over.args[0] if isinstance(over, ir.Op) and over.args else None
        if isinstance(over, ir.ListLit | ir.TupleLit):
            given = next((item for item in over.items if root(item) is not None), None)
        changed = {n.id for n in ir.walk(node.target) if isinstance(n, ir.Name)} & self.changed
        held = t.is_container(element_type(over.type)) and not isinstance(element_type(over.type), t.Class)
        if given is not None and changed and held and root(given) is not None and "views::" not in source and source != self.expr(given):
            raise UnsupportedError(
                "alias", f"{', '.join(sorted(changed))} would be a copy of what {root(given)} holds, and is changed", node.span
            )

    def iterated(self, node: ir.Expr) -> tuple[str, t.Type]:
        """What a loop goes through, and the type of what it meets."""
        match node:
            case ir.Op(concept="str.chars", args=(s,)) if self.module.strings == "ascii" and not isinstance(s.type, t.Char):
                return self.full(s), t.CHAR
            case ir.Op(concept="iter.reversed" | "list.reversed", args=(inner,)) if self.indexable(inner):
                if isinstance(inner, ir.Op) and inner.concept in ("iter.reversed", "list.reversed"):
                    return self.expr(node), element_type(node.type)
                source, elem = self.iterated(inner)
                if root(inner) is not None or (isinstance(inner, ir.Op) and root(inner.args[0]) is not None):
                    return f"{source} | std::views::reverse", elem
                return f"{self.helper('reversed')}({source})", elem
            case ir.Op(concept="set.to_list" | "iter.to_list" | "list.copy" | "iter.of", args=(inner,)) if isinstance(
                inner.type, t.List | t.Set
            ):
                return self.expr(inner), element_type(inner.type)
            case ir.Range():
                return self.expr(node), t.INT
            case ir.Expr(type=t.Iter(elem=elem, lazy=lazy)) if lazy:
                return self.expr(node), elem
            case _:
                return self.vector(node).text if not isinstance(node.type, t.Set | t.Bytes) else self.expr(node), element_type(node.type)

    def reference(self, name: ir.Name) -> str:
        return "" if name.id in self.changed | self.rebound else "const "

    def amp(self, name: ir.Name) -> str:
        return "" if name.id in self.rebound else "&"

    def loop(self, header: str, first: Sequence[str], body: ir.Body) -> None:
        self.line(f"for ({header}) {{")
        for text in first:
            self.inner(text)
        self.block(body)
        self.line("}")

    def each(self, target: ir.Expr, source: str, elem: t.Type, body: ir.Body) -> None:
        """A loop through the elements of one container."""
        if isinstance(target, ir.Name):
            wanted = target.type if isinstance(target.type, t.Str) and isinstance(elem, t.Char) else elem
            if wanted != elem:  # a character that the program uses as a string
                char = self.fresh("letter")
                text = f"{'' if target.id in self.rebound else 'const '}std::string {self.name(target.id)}(1, {char});"
                self.loop(f"const char {char} : {source}", (text,), body)
                return
            type_ = self.type_name(elem, True)
            if isinstance(elem, SCALAR):
                head = f"{'' if target.id in self.rebound else 'const '}{type_} {self.name(target.id)}"
            elif target.id in self.rebound:
                head = f"{type_} {self.name(target.id)}"
            else:
                head = f"{self.reference(target)}{type_}& {self.name(target.id)}"
            self.loop(f"{head} : {source}", (), body)
            return
        assert isinstance(target, ir.TupleLit)
        names = {n.id for n in ir.walk(target) if isinstance(n, ir.Name)}
        if isinstance(elem, t.Tuple) and all(isinstance(i, ir.Name) for i in target.items):
            head = "auto" if names & self.rebound else "auto&" if names & self.changed else "const auto&"
            bound = ", ".join(self.name(i.id) for i in target.items if isinstance(i, ir.Name))
            self.loop(f"{head} [{bound}] : {source}", (), body)
            return
        row = self.fresh("row")
        self.line(f"for (const auto& {row} : {source}) {{")
        self.depth += 1
        self.take_apart(target, ir.Name(row, type=elem), True)
        self.depth -= 1
        self.block(body)
        self.line("}")

    def indexable(self, node: ir.Expr) -> bool:
        """Does a loop over it find its elements by index?"""
        match node:
            case ir.Op(concept="str.chars"):
                return self.module.strings == "ascii"
            case ir.Op(concept="iter.reversed" | "list.reversed", args=(ir.Op(concept="str.chars", args=(text,)),)):
                return self.module.strings == "ascii" and self.repeatable(text)
            case ir.Expr(type=t.List()):
                return not isinstance(node, ir.Op) or node.concept not in ("dict.items",)
            case _:
                return False

    def indexed(self, node: ir.Expr, body: ir.Body) -> tuple[str, t.Type]:
        """A container to be indexed in a loop: its name, and the type of its elements."""
        match node:
            case ir.Op(concept="str.chars", args=(inner,)):
                pass
            case ir.Op(concept="iter.reversed" | "list.reversed", args=(ir.Op(concept="str.chars", args=(text,)),)):
                inner = ir.Op("str.reversed", (text,), type=t.STR)
            case inner:
                pass
        elem = t.CHAR if inner is not node else element_type(node.type)
        if isinstance(inner, ir.Name | ir.Field):
            return self.expr(inner), elem
        name = self.fresh("text" if inner is not node else "items")
        self.line(f"const {self.type_name(inner.type)} {name} = {self.init(inner)};")
        return name, elem

    def element(self, target: ir.Expr, container: str, index: str, elem: t.Type) -> None:  # type: ignore[override]
        """Declares what a loop meets at an index."""
        if isinstance(target, ir.TupleLit):
            if isinstance(elem, t.Tuple) and all(isinstance(i, ir.Name) for i in target.items):
                names = {i.id for i in target.items if isinstance(i, ir.Name)}
                head = "auto" if names & self.rebound else "auto&" if names & self.changed else "const auto&"
                bound = ", ".join(self.name(i.id) for i in target.items if isinstance(i, ir.Name))
                self.line(f"{head} [{bound}] = {container}[{index}];")
            else:
                self.take_apart(target, Raw(Code(f"{container}[{index}]", POSTFIX), type=elem), True)
            return
        assert isinstance(target, ir.Name)
        const = "" if target.id in self.changed | self.rebound else "const "
        name = self.name(target.id)
        if isinstance(elem, t.Char) and isinstance(target.type, t.Str):
            self.line(f"{const}std::string {name}(1, {container}[{index}]);")
        else:
            copied = isinstance(elem, SCALAR) or target.id in self.rebound or (isinstance(elem, t.Str) and container in self.changed)
            self.line(f"{const}{self.type_name(elem, True)}{'' if copied else '&'} {name} = {container}[{index}];")

    def enumerated(self, node: ir.ForEach, xs: ir.Expr, start: ir.Expr, index: ir.Name, item: ir.Expr) -> None:
        container, elem = self.indexed(xs, node.body)
        i = self.name(index.id)
        zero = start == ir.Const(0, type=t.INT)
        place, first = i, self.expr(start)
        if index.id in self.rebound or not zero:
            place, first = self.fresh("place"), "0"
        else:
            self.counters[index.id] = 0
        self.line(f"for (std::int64_t {place} = {first}; {place} < std::ssize({container}); ++{place}) {{")
        self.depth += 1
        if place != i:
            self.line(f"std::int64_t {i} = {place}{'' if zero else f' + {self.expr(start, 120)}'};")
        self.element(item, container, place, elem)
        self.depth -= 1
        self.block(node.body)
        self.line("}")

    def zipped(self, node: ir.ForEach, args: Sequence[ir.Expr], items: Sequence[ir.Expr]) -> None:
        containers = [self.indexed(a, node.body) for a in args]
        i = self.fresh("place")
        sizes = ", ".join(f"std::ssize({c})" for c, _ in containers)
        self.line(f"for (std::int64_t {i} = 0; {i} < std::min({sizes if len(containers) == 2 else '{' + sizes + '}'}); ++{i}) {{")
        self.depth += 1
        for (container, elem), item in zip(containers, items, strict=True):
            self.element(item, container, i, elem)
        self.depth -= 1
        self.block(node.body)
        self.line("}")

    # --- exceptions ---------------------------------------------------------------------------------------------------

    def stmt_Try(self, node: ir.Try) -> None:
        if node.final:
            if any(isinstance(n, ir.Return | ir.Break | ir.Continue) for s in node.final for n in ir.walk(s)):
                raise UnsupportedError("finally", "a finally block that leaves the function or loop has no form in C++", node.span)
            if node.handlers or any(True for _ in node.body):
                self.line("{")
                self.depth += 1
                self.line(f"const {self.helper('Finally')} {self.fresh('cleanup')}{{[&] {{")
                self.block(node.final)
                self.line("}};")
                if node.handlers:
                    self.handled(node)
                else:
                    for statement in node.body:
                        self.stmt(statement)
                self.depth -= 1
                self.line("}")
            return
        self.handled(node)

    def handled(self, node: ir.Try) -> None:
        self.line("try {")
        self.block(node.body)
        if any(len(self.caught(h.types)) > 1 for h in node.handlers[:-1]):
            self.chosen_handler(node.handlers)
            return
        for handler in node.handlers:
            name = self.name(handler.name) if handler.name else ""
            if handler.name:
                self.caught_as[handler.name] = handler.types[0] if len(handler.types) == 1 else "Exception"
            classes = self.caught(handler.types)
            if not classes:
                self.line("} catch (...) {")
            elif len(classes) == 1:
                self.line(f"}} catch (const {classes[0]}&{' ' + name if name else ''}) {{")
            else:
                error = name or self.fresh("error")
                self.line(f"}} catch (const std::exception& {error}) {{")
                self.inner(f"if (!{self.helper('is_any')}<{', '.join(classes)}>({error})) throw;")
            self.block(handler.body)
        self.line("}")

    def chosen_handler(self, handlers: tuple[ir.Handler, ...]) -> None:
        """One catch clause that looks for the first handler of its exception: a clause that throws again hides those after it."""
        error = self.fresh("error")
        self.line(f"}} catch (const std::exception& {error}) {{")
        self.depth += 1
        for at, handler in enumerate(handlers):
            classes = self.caught(handler.types)
            test = f"if ({self.helper('is_any')}<{', '.join(classes)}>({error})) {{" if classes else "{"
            self.line(f"}} else {test}" if at else test)
            if handler.name:
                value = f"dynamic_cast<const {classes[0]}&>({error})" if len(classes) == 1 else error
                self.inner(f"const auto& {self.name(handler.name)} = {value};")
            self.block(handler.body)
        if handlers[-1].types:
            self.line("} else {")
            self.inner("throw;")
        self.line("}")
        self.depth -= 1
        self.line("}")


def is_copied(type_: t.Type) -> bool:
    """Is a value, if there is one, a container that C++ copies?"""
    held = type_.inner if isinstance(type_, t.Optional) else type_
    return t.is_container(held) and not isinstance(held, t.Class)


def is_place(value: ir.Expr) -> bool:
    """Is an expression a part of what stands elsewhere?"""
    return isinstance(value, ir.Index | ir.Lookup | ir.Field) or (isinstance(value, ir.Op) and value.concept == "dict.setdefault")


def typed(target: ir.Name, fallback: t.Type) -> t.Type:
    return fallback if isinstance(target.type, t.AnyT) else target.type


def resizes(body: ir.Body, name: str) -> bool:
    """May statements change the length of a list? Assigning its elements does not."""
    return changes(body, name, elements=False)


def disturbed(body: ir.Body, over: ir.Expr) -> bool:
    """May statements change a container that a loop goes through?"""
    name = root(over)
    if name is None:
        return False
    calls = [n for s in body for n in ir.walk(s, ir.Call, ir.MethodCall, ir.CallValue)]
    # What an object holds may be changed by whoever has the object too.
    return bool(calls if isinstance(over, ir.Field) else [n for n in calls if isinstance(n, ir.MethodCall) and root(n.obj) == name]) or (
        changes(body, name)
    )


def _resizes(node: ir.Node, name: str) -> bool:
    """Does an operation add elements to a variable's container, or take some away?"""
    match node:
        case ir.Op(concept=concept, args=(ir.Name(id=id_), *_)) if id_ == name and concept in loader.concepts():
            stays = concept.startswith(("dict.setdefault", "dict.update", "list.reverse", "list.sort"))
            return 0 in loader.concepts()[concept].mutates and not stays
        case _:
            return False


def _moves(node: ir.Node, name: str) -> bool:
    """Does a node change what stands at the places of a variable's container: by other elements, or by more or fewer?"""
    if isinstance(node, ir.Assign):
        places = [n for n in ir.walk(node.target, ir.Index, ir.Lookup) if isinstance(n, ir.Index | ir.Lookup)]
        return any(isinstance(place.obj, ir.Name) and place.obj.id == name for place in places)
    return _resizes(node, name)


def _following(node: ir.Node, statement: ir.Stmt) -> ir.Body | None:
    """What follows a statement among those that a node holds; None where it is not one of them."""
    for field in ir.node_fields(type(node)):
        body = getattr(node, field)
        if isinstance(body, tuple):
            for i, one in enumerate(body):
                if one is statement:
                    return body[i + 1 :]
    return None
