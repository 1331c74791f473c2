"""Statements in Bash: assignments, loops, errors."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Literal

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import Raw, element_type
from dragoman.transpile.generators.bash_ops import BashOps
from dragoman.transpile.generators.bash_words import Value, bare, inside, is_array, is_container, is_number, same_form
from dragoman.transpile.generators.exceptions import descendants, message
from dragoman.transpile.passes.effects import invariant, mutated
from dragoman.transpile.passes.parallel import exchange


class BashLoops(BashOps):
    # --- assignments --------------------------------------------------------------------------------------------------

    def stmt_Declare(self, node: ir.Declare) -> None:
        name = self.name(node.name)
        if node.value is None:
            self.declare_empty(name, node.type)
            return
        self.assign(name, self.typed(node.value, node.type), f"{self.scope} ")
        self.locals.add(name)

    @staticmethod
    def typed(value: ir.Expr, type_: t.Type) -> ir.Expr:
        """The value in the form of the variable that it is for."""
        fitted = BashOps.fit(value, type_)
        if fitted is not value:
            return fitted
        if isinstance(value, ir.Const) and value.type != type_ and not isinstance(value.type, t.Never):
            return ir.Coerce(value, type=type_)
        return value

    def assign(self, name: str, value: ir.Expr, declared: str) -> None:
        """``name=value`` in the form that the value's type asks for; ``declared`` is ``local `` where the variable is new."""
        type_ = value.type
        if isinstance(type_, t.Dict):
            self.assign_table(name, value, declared)
        elif is_array(type_):
            self.assign_array(name, value, declared)
        elif is_number(type_):
            self.assign_number(name, value, declared)
        else:
            found = self.value(value)
            if found.text != name or found.form != "var":
                text = bare(self.as_word(found, type_))
                longer = re.match(rf'"\$(?:{name}(?!\w)|\{{{name}\}})(.+)"$', text) if not declared else None
                if longer:
                    self.line(f"{name}+={bare(chr(34) + longer[1] + chr(34))}")
                elif name != "REPLY" or (text not in ("$REPLY",) and not re.fullmatch("\\$\x00\\d+\x00", text)):
                    self.line(f"{self.plain(declared, name)}{name}={text}")
                elif text:
                    self.pending.clear()
        if declared:
            self.locals.add(name)

    def assign_number(self, name: str, value: ir.Expr, declared: str) -> None:
        found = self.value(value)
        integer = f"{declared}-i " if declared else ""
        if declared:
            self.integers.add(name)
        if found.form == "test":
            if declared:
                self.line(f"{integer}{name}=0")
                self.line(f"{found.text} && {name}=1")
            elif re.fullmatch(r"\[\[ ((?! \]\] ).)* \]\]|\w+ [^&|;]*", found.text):
                self.line(f"{found.text} && {name}=1 || {name}=0")
            else:
                self.line(f"if {found.text}; then {name}=1; else {name}=0; fi")
            return
        text = found.text if found.form in ("arith", "var") else bare(found.text)
        if name == "REPLY" and re.fullmatch("\x00\\d+\x00", text) and int(text[1:-1]) in self.pending:
            self.pending.clear()
            return
        if text == name:
            return
        if re.fullmatch(r"-?\d+", text):
            self.line(f"{integer}{name}={text}")
        elif found.form != "arith":
            text = f"${text}" if found.form == "var" else text
            self.line(f"{integer}{name}={text}")
        elif declared or name == "REPLY":
            self.line(f"{integer}{name}={text}" if re.fullmatch(r"\$\{[^{}]*\}", text) else f"{integer}{name}=$(( {text} ))")
        else:
            step = re.fullmatch(re.escape(name) + r" ([-+*/%]) (\w+|\$\{[^{}]*\}|\w+\[[\w -]*\])", text)
            if step and step[2] == "1" and step[1] in "+-":
                self.line(f"(( {name}{step[1] * 2} ))")
            elif step:
                self.line(f"(( {name} {step[1]}= {step[2]} ))")
            else:
                self.line(f"(( {name} = {text} ))")

    def assign_array(self, name: str, value: ir.Expr, declared: str) -> None:
        found = self.value(value)
        array = f"{declared}-a " if declared else ""
        if found.form == "var":
            if name == "REPLY" and re.fullmatch("\x00\\d+\x00", found.text) and int(found.text[1:-1]) in self.pending:
                self.pending.clear()
            elif found.text != name:
                self.line(f'{array}{name}=("${{{found.text}[@]}}")')
        elif found.form == "items":
            self.line(f"{array}{name}=({found.text})")
        elif declared or (name in self.locals and name not in self.references):
            self.line(f'{self.scope} -a {name}="({inside(found.text)})"')
        else:
            self.line(f'eval "{name}=({inside(found.text)})"')

    def assign_table(self, name: str, value: ir.Expr, declared: str) -> None:
        if isinstance(value, ir.DictLit) and declared:
            keys = [k.value for k, _ in value.entries if isinstance(k, ir.Const)]
            if len(set(keys)) == len(value.entries) and not any(isinstance(k, bool | float) for k in keys):
                entries = [f"{self.key(k)}={bare(self.word(v))}" for k, v in value.entries]
                self.line(f"{declared}-A {name}=({' '.join(entries)})")
                self.line(f"{declared}-a {name}_keys=({self.sequence([k for k, _ in value.entries]).text})")
                self.locals |= {name, f"{name}_keys"}
                return
        found = self.value(value)
        if found.form == "var" and found.text == name:
            return
        items = self.spread(found, value)
        if declared:
            self.new_table(name, items)
        else:
            self.line(f"{self.helper('become_table')} {name} {items}".rstrip())

    def stmt_Assign(self, node: ir.Assign) -> None:
        self.store(node.target, node.value)

    def store(self, target: ir.Expr, value: ir.Expr) -> None:
        match target:
            case ir.Name(id=id_):
                name = self.name(id_)
                self.assign(name, self.typed(value, self.declared.get(id_, target.type)), "")
            case ir.Index(obj=obj, index=index, on_fail=on_fail):
                if is_number(value.type) and on_fail == "unreachable" and isinstance(obj, ir.Name):
                    self.assign_number(f"{self.array(obj)}[{self.number(index)}]", value, "")
                    return
                word = self.word(value)
                with self.place(obj) as name:
                    if on_fail == "unreachable":
                        self.line(f"{name}[{self.number(index)}]={bare(word)}")
                    else:
                        self.command(f"{self.helper('set_item')} {name} {self.word(index)} {word}", True, t.NONE)
            case ir.Lookup(obj=obj, key=key):
                word = self.word(value)
                with self.place(obj) as name:
                    self.line(f"{self.helper('put')} {name} {self.word(key)} {word}")
            case ir.Field():
                word = self.word(value)
                self.line(f"{self.field(target)}={bare(word)}")
            case ir.TupleLit():
                self.swap(ir.Assign(target, value))
            case _:
                raise UnsupportedError("store", f"{type(target).__name__} can't be assigned in Bash", target.span)

    def swap(self, node: ir.Assign) -> None:
        """Exchanges two elements of an array."""
        found = exchange(node)
        if found is None:
            raise UnsupportedError("store", "a tuple that is assigned to", node.span)
        array, one, two = found
        name = self.fresh("swapped")
        held = ir.Name(name, type=element_type(array.type))
        targets = node.target.items if isinstance(node.target, ir.TupleLit) else ()
        self.stmt(ir.Declare(name, held.type, ir.Index(array, one, on_fail=getattr(targets[0], "on_fail", "raise"), type=held.type)))
        self.stmt(ir.Assign(targets[0], ir.Index(array, two, on_fail=getattr(targets[1], "on_fail", "raise"), type=held.type)))
        self.stmt(ir.Assign(targets[1], held))

    @contextmanager
    def place(self, obj: ir.Expr) -> Iterator[str]:
        """The name of the array that ``obj`` stands for, to be changed: an inner one is taken out and put back."""
        while isinstance(obj, ir.Coerce) and same_form(obj.operand.type, obj.type):
            obj = obj.operand
        match obj:
            case ir.Index() | ir.Lookup() | ir.Field():
                name = self.fresh("inner")
                self.assign(name, obj, f"{self.scope} ")
                yield name
                packed = f'"${{{name}[*]@Q}}"'
                if isinstance(obj.type, t.Dict):
                    answer = self.command(f"{self.helper('pairs_of')} {name}", False, t.List(t.STR))
                    packed = f'"${{{answer.text}[*]@Q}}"'
                self.store(self.sure(obj), Raw(Value(packed), type=t.STR))
            case ir.Name():
                yield self.array(obj)
            case ir.Op(concept="dict.setdefault", args=(table, key, _)):
                self.value(obj)
                with self.place(ir.Lookup(table, key, on_fail="unreachable", type=obj.type)) as name:
                    yield name
            case ir.Coerce():
                raise UnsupportedError("union", "what a union holds is changed in place", obj.span)
            case _:
                yield self.array(obj)

    @staticmethod
    def sure(obj: ir.Index | ir.Lookup | ir.Field) -> ir.Expr:
        """The place again, which is there."""
        if isinstance(obj, ir.Field):
            return obj
        if isinstance(obj, ir.Index):
            return ir.Index(obj.obj, obj.index, obj.wraps, "unreachable", type=obj.type)
        return ir.Lookup(obj.obj, obj.key, "unreachable", type=obj.type)

    def expr_Raw(self, node: Raw) -> Value:
        assert isinstance(node.code, Value)
        return node.code

    def field(self, node: ir.Field) -> str:
        raise NotImplementedError

    def stmt_ExprStmt(self, node: ir.ExprStmt) -> None:
        self.value(node.value)

    def expr_Op(self, node: ir.Op) -> Value:
        """By a method where control flow is needed, else by rule; what is changed inside another container is put back."""
        concept = loader.concepts().get(node.concept)
        changed = concept.mutates if concept is not None else ()
        if any(not isinstance(node.args[i], ir.Name) for i in changed) and len(changed) == 1:
            with self.place(node.args[changed[0]]) as name:
                args = list(node.args)
                args[changed[0]] = Raw(Value(name, form="var"), type=args[changed[0]].type)
                return self.operation(ir.Op(node.concept, tuple(args), node.on_fail, type=node.type, span=node.span))
        return self.operation(node)

    # --- control flow -------------------------------------------------------------------------------------------------

    def stmt_If(self, node: ir.If) -> None:
        then = node.then
        if not node.orelse and len(then) == 1 and isinstance(then[0], ir.Raise) and self.guard(node.cond, then[0]):
            return
        cond = self.condition(node.cond)
        if not node.orelse and len(then) == 1 and isinstance(then[0], ir.Break | ir.Continue):
            self.line(f"{cond} && {self.leaving(then[0])}")
            return
        self.line(f"if {unbraced(cond)}; then")
        self.block(then)
        orelse = node.orelse
        while len(orelse) == 1 and isinstance(orelse[0], ir.If):
            inner = orelse[0]
            with self.apart() as lines:
                cond = self.condition(inner.cond)
            if lines or self.pending:
                self.pending.clear()
                break
            self.line(f"elif {unbraced(cond)}; then")
            self.block(inner.then)
            orelse = inner.orelse
        if orelse:
            self.line("else")
            self.block(orelse)
        self.line("fi")

    def guard(self, cond: ir.Expr, failure: ir.Raise) -> bool:
        """A check on one line: ``test || raise … || return``."""
        right = opposite(cond)
        if right is None:
            return False
        with self.apart() as lines:
            self.stmt(failure)
            raised = [line.text.strip() for line in lines]
        if len(raised) != 2:
            return False
        self.line(f"{self.condition(right)} || {raised[0]} || {raised[1]}")
        return True

    def block(self, body: ir.Body) -> None:
        start = len(self.lines)
        super().block(body)
        if all(line.text.lstrip().startswith("#") for line in self.lines[start:]):
            self.line(f"{self.INDENT}:")  # An assignment of a variable to itself is no line either.

    def loop(self, head: str, body: ir.Body, first: tuple[str, ...] = ()) -> None:
        """A loop; ``first`` are lines at the start of each turn."""
        self.line(f"{head}; do")
        self.loops += 1
        self.depth += 1
        for text in first:
            self.line(text)
        self.depth -= 1
        if body or not first:
            self.block(body)
        self.loops -= 1
        self.line("done")

    def stmt_While(self, node: ir.While) -> None:
        if isinstance(node.cond, ir.Const) and node.cond.value is True:
            self.loop("while true", node.body)
            return
        with self.apart() as lines:
            cond = self.condition(node.cond)
        if not lines and not self.pending:
            self.loop(f"while {unbraced(cond)}", node.body)
            return
        self.pending.clear()
        self.line("while true; do")
        self.loops += 1
        self.depth += 1
        self.line(f"{self.condition(node.cond)} || break")
        self.depth -= 1
        self.block(node.body)
        self.loops -= 1
        self.line("done")

    def leaving(self, node: ir.Stmt) -> str:
        """``break`` or ``continue`` of the loop that is meant, which may stand outside a ``try``."""
        word = "break" if isinstance(node, ir.Break) else "continue"
        levels, index = 1, self.loops - 1
        while index in self.tries:
            levels, index = levels + 1, index - 1
        return word if levels == 1 else f"{word} {levels}"

    def stmt_Break(self, node: ir.Break) -> None:
        self.line(self.leaving(node))

    def stmt_Continue(self, node: ir.Continue) -> None:
        self.line(self.leaving(node))

    def loop_variable(self, name: str, type_: t.Type) -> None:
        if name not in self.locals:
            if is_number(type_):
                self.declare_empty(name, type_)
            else:
                self.line(f"{self.plain(f'{self.scope} ', name)}{name}")
            self.locals.add(name)

    def stmt_ForRange(self, node: ir.ForRange) -> None:
        name = self.name(node.var)
        stop = self.steady(node.stop, node.body, "stop")
        counter = self.fresh("counter") if node.var_assigned else name
        start = self.number(node.start)
        self.loop_variable(counter, t.INT)
        first: tuple[str, ...] = ()
        if node.var_assigned:
            self.loop_variable(name, t.INT)
            first = (f"{name}=${counter}",)
        self.loop(f"for (( {counter} = {start}; {self.count(counter, stop, node)} ))", node.body, first)

    def count(self, name: str, stop: str, node: ir.ForRange) -> str:
        """The test and the step of a counting loop."""
        step = node.step
        if isinstance(step, ir.Const):
            change = {1: f"{name}++", -1: f"{name}--"}.get(step.value) or f"{name} {'+' if step.value > 0 else '-'}= {abs(step.value)}"
            return f"{name} {'<' if step.value > 0 else '>'} {stop}; {change}"
        by = self.fresh("step")
        self.assign(by, step, f"{self.scope} ")
        self.command(f'(( {by} )) || {self.helper("raise")} ValueError "range() arg 3 must not be zero"', True, t.NONE)
        return f"{by} > 0 ? {name} < {stop} : {name} > {stop}; {name} += {by}"

    def steady(self, bound: ir.Expr, body: ir.Body, stem: str) -> str:
        """A bound, in a variable of its own where the body could change it or a command computes it."""
        value = self.value(bound)
        self.put_away()
        value = self.settled(value)
        if invariant(bound, body) and value.form in ("arith", "var"):
            return value.text
        name = self.fresh(stem)
        self.assign_number(name, Raw(value, type=t.INT), f"{self.scope} ")
        return name

    def stmt_ForEach(self, node: ir.ForEach) -> None:
        iterable = node.iterable
        while isinstance(iterable, ir.Op) and iterable.concept in ("iter.to_list", "iter.of", "list.copy"):
            iterable = iterable.args[0]
        changing = {f.name: frozenset(i for i, p in enumerate(f.params) if p.mutated) for f in self.module.functions}
        changed = mutated(node.body, changing) & {
            n.id for n in ir.walk(node.target) if isinstance(n, ir.Name) and not isinstance(n.type, t.Class)
        }
        if changed and not isinstance(element_type(iterable.type), t.Class):
            self.each_changed(node, iterable)
            return
        match iterable:
            case ir.Range(start=start, stop=stop, step=step) if isinstance(node.target, ir.Name):
                self.stmt_ForRange(ir.ForRange(node.target.id, start, stop, step, node.body, True))
            case ir.Op(concept="str.chars", args=(text,)):
                self.each_character(node.target, text, node.body)
            case ir.Expr(type=t.Str()):
                self.each_character(node.target, iterable, node.body)
            case ir.Op(concept="dict.items", args=(table,)) if self.is_pair(node.target):
                self.each_entry(node.target, table, node.body)
            case ir.Op(concept="iter.enumerate", args=(inner, start)) if self.is_pair(node.target):
                self.each_numbered(node.target, inner, start, node.body)
            case ir.Op(concept="iter.zip", args=inner) if isinstance(node.target, ir.TupleLit):
                self.each_together(node.target, inner, node.body)
            case _:
                self.each_element(node.target, iterable, node.body)

    def each_changed(self, node: ir.ForEach, iterable: ir.Expr) -> None:
        """Elements that the loop changes: each is taken out and put back."""
        leaves = any(isinstance(n, ir.Return | ir.Break | ir.Continue | ir.Raise) for s in node.body for n in ir.walk(s))
        target = node.target
        if leaves or not isinstance(iterable, ir.Name) or not isinstance(target, ir.Name) or not isinstance(iterable.type, t.List):
            raise UnsupportedError("alias", "an element that is changed in a loop: arrays of Bash are copied", node.span)
        array, at = self.array(iterable), self.fresh("at")
        element = ir.Index(iterable, ir.Name(at, type=t.INT), False, "unreachable", type=iterable.type.elem)
        back = ir.Assign(element, ir.Name(target.id, type=iterable.type.elem))
        self.loop_variable(at, t.STR)
        self.loop(f'for {at} in "${{!{array}[@]}}"', (self.bound(target, element), *node.body, back))

    @staticmethod
    def is_pair(target: ir.Expr) -> bool:
        return isinstance(target, ir.TupleLit) and len(target.items) == 2

    def each_element(self, target: ir.Expr, iterable: ir.Expr, body: ir.Body) -> None:
        elem = element_type(iterable.type)
        items = self.items(iterable) if not isinstance(iterable.type, t.Dict) else self.items(self.keys_of(iterable))
        if isinstance(target, ir.Name) and not is_container(elem):
            name = self.name(target.id)
            self.loop_variable(name, elem)
            self.loop(f"for {name} in {items}", body)
            return
        item = self.fresh("item")
        self.loop_variable(item, t.STR)
        self.loop(f"for {item} in {items}", (self.bound(target, Raw(Value(f'"${item}"'), type=elem)), *body))

    @staticmethod
    def keys_of(table: ir.Expr) -> ir.Op:
        assert isinstance(table.type, t.Dict)
        return ir.Op("dict.keys", (table,), type=t.List(table.type.key))

    @staticmethod
    def bound(target: ir.Expr, value: ir.Expr) -> ir.Stmt:
        """A loop's variables get their values."""
        if isinstance(target, ir.TupleLit):
            return ir.Unpack(target, value)
        assert isinstance(target, ir.Name)
        return ir.Declare(target.id, value.type, value)

    def stmt_Unpack(self, node: ir.Unpack) -> None:
        name = self.array(node.value)
        type_ = node.value.type
        if isinstance(type_, t.List) and not isinstance(node.value, ir.ListLit):
            count = len(node.target.items)
            few = f"not enough values to unpack (expected {count}, got ${{#{name}[@]}})"
            for sign, message in (("<", f"too many values to unpack (expected {count})"), (">", few)):
                refusal = f'{self.helper("raise")} ValueError "{message}"'
                self.line(f"(( ${{#{name}[@]}} {sign}= {count} )) || {refusal} || {self.failing()}")
        for position, item in enumerate(node.target.items):
            elem = type_.items[position] if isinstance(type_, t.Tuple) else element_type(type_)
            if isinstance(item, ir.Name) and not item.id.strip("_"):
                continue
            text = f'"${{{name}[{position}]}}"'
            self.stmt(self.bound(item, Raw(Value(text), type=elem)))

    def each_character(self, target: ir.Expr, text: ir.Expr, body: ir.Body) -> None:
        assert isinstance(target, ir.Name)
        source = self.variable(text) if isinstance(text, ir.Name) and invariant(text, body) else None
        if source is None:
            source = self.fresh("text")
            self.assign(source, text, f"{self.scope} ")
        at, name = self.fresh("at"), self.name(target.id)
        self.loop_variable(at, t.INT)
        self.loop_variable(name, t.STR)
        self.loop(f"for (( {at} = 0; {at} < ${{#{source}}}; {at}++ ))", body, (f"{name}=${{{source}:{at}:1}}",))

    def each_entry(self, target: ir.Expr, table: ir.Expr, body: ir.Body) -> None:
        assert isinstance(target, ir.TupleLit)
        assert isinstance(table.type, t.Dict)
        name = self.array(table)
        key, value = target.items
        if isinstance(key, ir.Name) and key.id.strip("_") and not is_container(table.type.key):
            variable = self.name(key.id)
            self.loop_variable(variable, table.type.key)
            first: ir.Body = ()
        else:
            variable = self.fresh("key")
            self.loop_variable(variable, t.STR)
            first = () if isinstance(key, ir.Name) and not key.id.strip("_") else (self.bound(key, self.scalar(variable, table.type.key)),)
        if not (isinstance(value, ir.Name) and not value.id.strip("_")):
            entry = Raw(Value(f'"${{{name}[.${variable}]}}"'), type=table.type.value)
            first = (*first, self.bound(value, entry))
        self.loop(f'for {variable} in "${{{name}_keys[@]}}"', (*first, *body))

    @staticmethod
    def scalar(name: str, type_: t.Type) -> Raw:
        return Raw(Value(f'"${name}"'), type=type_)

    def each_numbered(self, target: ir.Expr, inner: ir.Expr, start: ir.Expr, body: ir.Body) -> None:
        assert isinstance(target, ir.TupleLit)
        number, item = target.items
        plain = isinstance(start, ir.Const) and start.value == 0 and isinstance(number, ir.Name)
        own = plain and isinstance(number, ir.Name) and number.id.strip("_") and invariant(number, body)
        at = self.name(number.id) if own and isinstance(number, ir.Name) else self.fresh("at")
        length, element, elem = self.indexed(inner, body)
        self.loop_variable(at, t.INT)
        first: ir.Body = (self.bound(item, Raw(Value(element.replace("@", at)), type=elem)),)
        if not own:
            count = ir.Arith("+", Raw(Value(at, form="var"), type=t.INT), start, type=t.INT)
            if not (isinstance(number, ir.Name) and not number.id.strip("_")):
                first = (self.bound(number, count), *first)
        self.loop(f"for (( {at} = 0; {at} < {length}; {at}++ ))", (*first, *body))

    def indexed(self, source: ir.Expr, body: ir.Body) -> tuple[str, str, t.Type]:
        """The length of a sequence, its element at ``@`` as a word, and the element's type."""
        while isinstance(source, ir.Op) and source.concept in ("str.chars", "iter.of", "iter.to_list"):
            source = source.args[0]
        elem = element_type(source.type)
        steady = isinstance(source, ir.Name) and invariant(source, body)
        if isinstance(source.type, t.Str):
            name = self.variable(source) if steady else self.fresh("text")
            if not steady:
                self.assign(name, source, f"{self.scope} ")
            return f"${{#{name}}}", f'"${{{name}:@:1}}"', elem
        if isinstance(source.type, t.Dict):
            source = self.keys_of(source)
        name = self.array(source)
        return f"${{#{name}[@]}}", f'"${{{name}[@]}}"', elem

    def each_together(self, target: ir.TupleLit, inner: tuple[ir.Expr, ...], body: ir.Body) -> None:
        parts = [self.indexed(i, body) for i in inner]
        at = self.fresh("at")
        self.loop_variable(at, t.INT)
        first = tuple(
            self.bound(item, Raw(Value(element.replace("@", at)), type=elem))
            for item, (_, element, elem) in zip(target.items, parts, strict=True)
        )
        test = " && ".join(f"{at} < {length}" for length in dict.fromkeys(length for length, _, _ in parts))
        self.loop(f"for (( {at} = 0; {test}; {at}++ ))", (*first, *body))

    # --- errors -------------------------------------------------------------------------------------------------------

    def stmt_Raise(self, node: ir.Raise) -> None:
        exception = node.exception
        if exception is None:
            self.line('raise "$caught" "$reason"')
            self.helper("raise")
        elif isinstance(exception, ir.New):
            text = message(exception, self.module)
            shown = ""
            if text:
                shown = " " + self.word(text[0] if isinstance(text[0].type, t.Str) else ir.Op("str.of", text, type=t.STR))
            self.line(f"{self.helper('raise')} {exception.cls}{shown}")
        else:
            raise UnsupportedError("raise", "an exception that is held in a variable has no form in Bash here", node.span)
        self.line(self.failing())

    def stmt_Assert(self, node: ir.Assert) -> None:
        self.line(f"if {self.condition(ir.Not(node.cond, type=t.BOOL))}; then")
        self.depth += 1
        args = () if node.message is None else (node.message,)
        self.stmt(ir.Raise(ir.New("AssertionError", args, type=t.Class("AssertionError"))))
        self.depth -= 1
        self.line("fi")

    def attempt(self, body: ir.Body) -> None:
        """A loop of one turn, which an error leaves."""
        self.helper("raise")
        self.line("ERROR=")
        self.line("for _ in try; do")
        self.tries.append(self.loops)
        self.loops += 1
        self.block(body)
        self.loops -= 1
        self.tries.pop()
        self.line("done")

    def stmt_Try(self, node: ir.Try) -> None:
        tried = (*node.body, *(s for handler in node.handlers for s in handler.body))
        if node.orelse or (node.final and any(isinstance(n, ir.Return | ir.Break | ir.Continue) for s in tried for n in ir.walk(s))):
            raise UnsupportedError("finally", "a try with a finally that is left by return has no form in Bash here", node.span)
        if node.final:
            inner: ir.Body = (ir.Try(node.body, node.handlers),) if node.handlers else node.body
            self.attempt(inner)
            kept = self.fresh("failed")
            self.line(f"{self.scope} {kept}=$ERROR")
            self.locals.add(kept)
            for statement in node.final:
                self.stmt(statement)
            self.line(f"[[ -z ${kept} ]] || {{ ERROR=${kept}; {'return 1' if self.failing() == 'return' else self.failing()}; }}")
            return
        self.attempt(node.body)
        self.line("case $ERROR in")
        self.depth += 1
        self.line('"") ;;')
        caught_all = False
        for handler in node.handlers:
            classes = sorted({name for c in handler.types for name in descendants(c, self.module.classes)})
            if not handler.types or {"Exception", "BaseException"} & set(handler.types):
                classes, caught_all = ["*"], True
            self.line(f"{' | '.join(classes)})")
            self.handler(handler)
            self.line(f"{self.INDENT};;")
            if caught_all:
                break
        if not caught_all:
            self.line(f"*) {'return 1' if self.failing() == 'return' else self.failing()} ;;")
        self.depth -= 1
        self.line("esac")

    def handler(self, handler: ir.Handler) -> None:
        self.depth += 1
        again = any(isinstance(n, ir.Raise) and n.exception is None for s in handler.body for n in ir.walk(s))
        if again:
            self.line(f"{self.scope} caught=$ERROR reason=$MESSAGE")
        used = {n.id for s in handler.body for n in ir.walk(s) if isinstance(n, ir.Name)}
        if handler.name and handler.name in used:
            name = self.name(handler.name)
            self.line(f"{self.scope} {name}=$MESSAGE {name}_class=$ERROR")
            self.locals.add(name)
        self.line("ERROR=")
        for statement in handler.body:
            self.stmt(statement)
        self.depth -= 1


def unbraced(command: str) -> str:
    """A condition where commands may stand side by side."""
    return command[2:-3] if command.startswith("{ ") and command.endswith("; }") and command.count("{ ") == 1 else command


Comparison = Literal["==", "!=", "<", "<=", ">", ">="]
#: What a comparison says where it does not hold, of values of which one is less, equal or greater.
OPPOSITE: dict[str, Comparison] = {"<": ">=", ">=": "<", ">": "<=", "<=": ">", "==": "!=", "!=": "=="}


def opposite(cond: ir.Expr) -> ir.Expr | None:
    """What holds where a condition does not, where that has a short form of its own."""
    match cond:
        case ir.Not(operand=operand):
            return operand
        case ir.Compare(op=op, left=ir.Expr(type=t.Int() | t.Str()), right=ir.Expr(type=t.Int() | t.Str())) if op in OPPOSITE:
            return dataclasses.replace(cond, op=OPPOSITE[op])
        case ir.BoolOp(op=op, items=items):
            parts = [opposite(i) for i in items]
            sure = tuple(p for p in parts if p is not None)
            return ir.BoolOp("and" if op == "or" else "or", sure, type=t.BOOL) if len(sure) == len(parts) else None
        case _:
            return None
