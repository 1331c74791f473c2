"""Builtins and module functions whose arguments no pattern can describe: ``print``, ``range``, ``map``, ``isinstance``, formats …"""

from __future__ import annotations

import ast
import re
from collections.abc import Sequence
from typing import Literal

from dragoman.transpile import ir, trees
from dragoman.transpile import types as t
from dragoman.transpile.evidence import is_builtin
from dragoman.transpile.frontends import python_format as formats
from dragoman.transpile.frontends import python_scope as scopes
from dragoman.transpile.frontends import python_table as table
from dragoman.transpile.frontends.python_base import (
    FALSE,
    TRUE,
    int_const,
    is_error_class,
    is_pure,
    str_const,
)
from dragoman.transpile.frontends.python_exprs import element
from dragoman.transpile.frontends.python_meanings import Meanings
from dragoman.transpile.frontends.python_printing import Printed
from dragoman.transpile.passes.formatting import tagged
from dragoman.transpile.passes.infinite import is_finite

TYPE_NAMES: dict[str, tuple[type[t.Type], ...]] = {
    "int": (t.Int, t.Bool),
    "float": (t.Float,),
    "str": (t.Str,),
    "bool": (t.Bool,),
    "list": (t.List,),
    "tuple": (t.Tuple, t.List),
    "dict": (t.Dict,),
    "set": (t.Set,),
    "frozenset": (t.Set,),
    "bytes": (t.Bytes,),
    "NoneType": (t.NoneT,),
}


def is_instance(type_: t.Type, name: str, *, exact: bool = False) -> bool:
    """Whether a value of (non-union) ``type_`` is an instance of the builtin class ``name``."""
    if isinstance(type_, t.List):
        return name == ("tuple" if type_.frozen else "list")
    if isinstance(type_, t.Set):
        return name == ("frozenset" if type_.frozen else "set")
    if exact and isinstance(type_, t.Bool):
        return name == "bool"
    return isinstance(type_, TYPE_NAMES.get(name, ()))


#: Builtins that ask an object of a class of the module.
_ISLICE_ERROR = "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize."
#: How Python shows containers of these classes, after ``repr`` of ``collections`` (CPython's Lib/collections).
_NAMED_TEXTS = {
    "Counter": "'Counter(' + (str(dict(BY_COUNT)) if ITEMS else '') + ')'",
    "OrderedDict": "'OrderedDict(' + (str(list(ITEMS.items())) if ITEMS else '') + ')'",
    "defaultdict": "\"defaultdict(<class 'FACTORY'>, \" + str(dict(ITEMS)) + ')'",
    "deque": "'deque(' + str(list(ITEMS)) + ')'",
}
#: Exceptions that Python raises by itself and that are below others; the rest a program must name.
_RAISED = frozenset({"IndexError", "KeyError", "ZeroDivisionError", "OverflowError", "RecursionError", "UnboundLocalError"})
#: How the length of a later argument of a strict zip may differ from the first's.
_UNEQUAL: tuple[tuple[Literal["<", ">"], str], ...] = (("<", "shorter"), (">", "longer"))
_SIZED = (t.List, t.Str, t.Tuple, t.Dict, t.Bytes)
_DUNDERS = {"abs": "__abs__", "float": "__float__", "int": "__int__", "round": "__round__", "next": "__next__"}

#: Where the functions of ``re`` take flags.
_FLAGS = {f"re.{name}": 2 for name in ("findall", "finditer", "fullmatch", "match", "search")} | {"re.split": 3, "re.sub": 4, "re.subn": 4}


class Builtins(Meanings):
    """``call_<name>`` lowers a call of that builtin (or ``module_function``)."""

    def builtin(self, name: str, node: ast.Call, want: t.Type) -> ir.Expr:
        if name in _DUNDERS and len(node.args) >= 1 and not isinstance(node.args[0], ast.Starred):
            obj = self.expr(node.args[0])
            if self.class_has(obj.type, _DUNDERS[name]):
                return self.method_call(obj, _DUNDERS[name], [self.expr(a) for a in node.args[1:]], node)
        handler = getattr(self, f"call_{name}", None)
        if handler is not None:
            result: ir.Expr | None = handler(node, want)
            if result is not None:
                return result
        if is_error_class(name):
            message = self.error_message(node)
            if name == "KeyError" and len(node.args) == 1 and self.messages_read:
                # The text of this one is the repr of what it is given.
                (text,) = message
                if isinstance(text, ir.Const):
                    message = (str_const(repr(text.value)),)
                elif not (isinstance(text, ir.Op) and text.concept == "str.of"):
                    message = (ir.Op("str.repr", (text,), type=t.STR),)
            return ir.New(name, message, type=t.Class(name))
        if name in table.rows():
            return self.by_table([name], None, None, node.args, node, want)
        if not is_builtin(name):
            return self.raising(
                "NameError", f"name '{name}' is not defined", self.seen(node) if not isinstance(self.seen(node), t.Never) else want
            )
        return self.unsupported(node, "builtin", f"the builtin {name}()", self.seen(node))

    def call_str(self, node: ast.Call, want: t.Type) -> ir.Expr | None:
        """``str()`` of what may be None, which is as good a text as any; the others are rows."""
        if len(node.args) != 1 or node.keywords or isinstance(node.args[0], ast.Starred):
            return None
        named = self.named_text(node.args[0])
        if named is not None:
            return named
        e = self.expr(node.args[0])
        return ir.Interp((ir.Formatted(e, type=t.STR),), type=t.STR) if isinstance(e.type, t.Optional) else None

    def named_text(self, node: ast.expr) -> ir.Expr | None:
        """The text of a container whose class says its name in it: ``Counter({'a': 2})``, ``deque([1])``; None for other values."""
        known = {"Counter", "deque", "OrderedDict", "range"}
        flavour = next((f for f in sorted(self.flavours(node)) if f in known or f.startswith("defaultdict:")), None)
        if flavour is None:
            return None
        e = self.expr(node)
        if not isinstance(e.type, t.Dict | t.List):
            return None
        if flavour == "range":
            return self.unsupported(node, "text", "the text of a range says its bounds, not its items", t.STR)
        if flavour == "defaultdict:<lambda>":
            return self.unsupported(node, "text", "the text of a defaultdict says where its function lies in memory", t.STR)
        if not is_pure(e) and flavour in ("Counter", "OrderedDict"):
            if self.inside:
                return self.unsupported(node, "text", f"the text of a {flavour} that is made where it is shown", t.STR)
            e = self.temp("shown", e)
        name, _, factory = flavour.partition(":")
        template = _NAMED_TEXTS[name].replace("FACTORY", factory)
        standing = {"ITEMS": e}
        if name == "Counter" and isinstance(e.type, t.Dict):
            standing["BY_COUNT"] = ir.Op("counter.most_common", (e,), type=t.List(t.Tuple((e.type.key, e.type.value))))
        text = ast.parse(template, mode="eval").body
        for n in ast.walk(text):
            ast.copy_location(n, node)
            if isinstance(n, ast.Name) and n.id in standing:
                n.lowered = standing[n.id]  # type: ignore[attr-defined]
        return self.expr(text)

    def call_float(self, node: ast.Call, want: t.Type) -> ir.Expr | None:
        """``float("inf")`` and the like are constants; the others are rows."""
        match node.args:
            case [ast.Constant(value=str(text))] if re.fullmatch(r"\s*[+-]?(inf|infinity|nan)\s*", text, re.IGNORECASE):
                return self.float_const(float(text))
            case [ast.Name() | ast.Attribute() | ast.Subscript() as arg]:
                return self._float_of_several(node, arg)
            case _:
                return None

    def _float_of_several(self, node: ast.Call, arg: ast.expr) -> ir.Expr | None:
        """The float of a value that may be a text or a number, as each of those says it that were seen."""
        seen = self.seen(arg)
        if not isinstance(seen, t.Union) or not all(isinstance(m, t.Int | t.Float | t.Bool | t.Str) for m in seen.members):
            return None
        return self.told_apart(
            self.expr(arg), seen, lambda x: self.expr(ast.copy_location(ast.Call(node.func, [self.holding(x)], []), node))
        )

    def call_repr(self, node: ast.Call, want: t.Type) -> ir.Expr | None:
        """``repr()`` of an exception: its class and, in brackets, its message."""
        if len(node.args) != 1 or isinstance(node.args[0], ast.Starred):
            return None
        named = self.named_text(node.args[0])
        if named is not None:
            return named
        e = self.expr(node.args[0])
        if not self.is_error(e.type) or not is_pure(e):
            return None
        name = ir.Op("error.class_name", (e,), type=t.STR)
        message = ir.Op("error.message", (e,), type=t.STR)
        text: ir.Expr = ir.Op("str.repr", (message,), type=t.STR)
        if e.type == t.Class("KeyError"):
            text = message  # it shows the key as repr() does
        elif isinstance(e.type, t.Class) and e.type.name in ("LookupError", "Exception", "BaseException"):
            text = ir.IfExp(ir.Compare("==", name, str_const("KeyError"), type=t.BOOL), message, text, type=t.STR)
        return ir.Interp((ir.Formatted(name, type=t.STR), str_const("("), ir.Formatted(text, type=t.STR), str_const(")")), type=t.STR)

    def error_message(self, node: ast.Call) -> tuple[ir.Expr, ...]:
        """An exception's one message, as text."""
        if not node.args:
            return ()
        if len(node.args) > 1:
            whole = ir.TupleLit(items := tuple(self.expr(a) for a in node.args), type=t.Tuple(tuple(i.type for i in items)))
            return (ir.Op("str.of", (whole,), type=t.STR),)
        e = self.expr(node.args[0])
        return (e if isinstance(e.type, t.Str) else ir.Op("str.of", (e,), type=t.STR),)

    def module_call(self, path: str, node: ast.Call, want: t.Type) -> ir.Expr:
        place = _FLAGS.get(path)
        flags = [*node.args[place : place + 1], *(k.value for k in node.keywords if k.arg == "flags")] if place is not None else []
        if flags and place is not None:
            pattern = self.flagged(self.expr(node.args[0]), flags, node)
            rest = [k for k in node.keywords if k.arg != "flags"]
            node = ast.copy_location(ast.Call(node.func, [self.holding(pattern), *node.args[1:place]], rest), node)
        handler = getattr(self, "call_" + path.replace(".", "_"), None)
        if handler is not None:
            result: ir.Expr | None = handler(node, want)
            if result is not None:
                return result
        if path in table.rows():
            return self.by_table([path], None, None, node.args, node, want)
        head, _, last = path.rpartition(".")
        if head in ("builtins", ""):
            return self.builtin(last, node, want)
        return self.unsupported(node, "library", f"{path}()", self.seen(node))

    def call_isinstance(self, node: ast.Call, want: t.Type) -> ir.Expr | None:
        if len(node.args) != 2:
            return None
        classes = node.args[1].elts if isinstance(node.args[1], ast.Tuple) else self._or_types(node.args[1])
        return self.type_test(self.raw(node.args[0]), list(classes))

    def _or_types(self, node: ast.expr) -> list[ast.expr]:
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
            return [*self._or_types(node.left), *self._or_types(node.right)]
        return [node]

    def type_test(self, e: ir.Expr, classes: Sequence[ast.expr], *, exact: bool = False) -> ir.Expr | None:
        names: list[str] = []
        for c in classes:
            match c:
                case ast.Name(id=name) if scopes.variable(c) is None:
                    names.append(name)
                case ast.Attribute(attr=attr):
                    names.append(attr)
                case ast.Call(func=ast.Name(id="type"), args=[ast.Constant(value=None)]):
                    names.append("NoneType")
                case ast.Constant(value=None):
                    names.append("NoneType")
                case _:
                    return None
        if e.type == t.WHOLE and len(names) == 1 and names[0] in ("int", "float"):
            if not is_pure(e):
                return None
            finite = is_finite(e)
            return finite if names[0] == "int" else ir.Not(finite, type=t.BOOL)
        plain = e.type.inner if isinstance(e.type, t.Optional) else e.type
        if isinstance(plain, t.Class) and self.is_error(plain) and is_pure(e) and not any(self._derives(plain.name, n) for n in names):
            tested = self._error_test(e, names)
            if tested is not None:
                return tested
        members = e.type.members if isinstance(e.type, t.Union) else (e.type,)
        if isinstance(e.type, t.Optional):
            inner = e.type.inner
            members = (*(inner.members if isinstance(inner, t.Union) else (inner,)), t.NONE)
        if isinstance(e.type, t.Never):
            return FALSE if self.evidence.inputs else TRUE
        fits = [m for m in members if any(self._member_of(m, n, exact) for n in names)]
        maybe = [
            m
            for m in members
            if isinstance(m, t.Class) and any(n in self.classes and self._derives(n, m.name) and n != m.name for n in names)
        ]
        if maybe and not fits:
            return ir.IsType(e, t.Class(names[0]), type=t.BOOL)
        if len(fits) == len(members):
            return TRUE
        if not fits:
            return FALSE
        if isinstance(e.type, t.Optional) and len(fits) == len(members) - 1 and t.NONE not in fits:
            return ir.IsNone(e, negated=True, type=t.BOOL)
        if fits == [t.NONE]:
            return ir.IsNone(e, type=t.BOOL)
        tests = tuple(ir.IsType(e, m, type=t.BOOL) for m in fits)
        return tests[0] if len(tests) == 1 else ir.BoolOp("or", tests, type=t.BOOL)

    def _error_test(self, e: ir.Expr, names: Sequence[str]) -> ir.Expr | None:
        """Is an exception of one of these classes? Of Python's own its name tells, and those of the classes below; None if there is none."""
        own = [n for n in names if n not in self.classes and is_error_class(n)]
        if not own:
            return None
        error = ir.Coerce(e, type=e.type.inner) if isinstance(e.type, t.Optional) else e
        mentioned = {
            getattr(n, "id", "") or getattr(n, "attr", "") for n in trees.walk(self.tree) if isinstance(n, ast.Name | ast.Attribute)
        }
        raised = _RAISED | {n for n in mentioned if is_error_class(n)}
        raised |= {"UnicodeDecodeError", "UnicodeEncodeError"} if mentioned & {"decode", "encode"} else set()
        below = [n for n in (*own, *sorted(raised - set(own)), *self.classes) if any(self._derives(n, o) for o in own)]
        name = ir.Op("error.class_name", (error,), type=t.STR)
        tests: list[ir.Expr] = [ir.Compare("==", name, str_const(n), type=t.BOOL) for n in below]
        tests += [ir.IsType(error, t.Class(n), type=t.BOOL) for n in names if n in self.classes]
        known = tests[0] if len(tests) == 1 else ir.BoolOp("or", tuple(tests), type=t.BOOL)
        if error is e:
            return known
        return ir.BoolOp("and", (ir.IsNone(e, negated=True, type=t.BOOL), known), type=t.BOOL)

    def _member_of(self, type_: t.Type, name: str, exact: bool) -> bool:
        if isinstance(type_, t.Class):
            return self._derives(type_.name, name)
        if name in ("Number", "Real", "Complex"):
            return t.is_numeric(type_)
        if name in ("Iterable", "Sequence", "Collection"):
            return isinstance(type_, t.List | t.Tuple | t.Str | t.Set | t.Dict)
        if name in ("Mapping", "defaultdict", "Counter", "OrderedDict"):
            return isinstance(type_, t.Dict)
        if name == "object":
            return True
        return is_instance(type_, name, exact=exact)

    def _derives(self, name: str, base: str) -> bool:
        while name != base:
            info = self.classes.get(name)
            if info is None or info.base is None:
                import builtins

                a, b = getattr(builtins, name, None), getattr(builtins, base, None)
                return isinstance(a, type) and isinstance(b, type) and issubclass(a, b)
            name = info.base
        return True

    def call_print(self, node: ast.Call, want: t.Type) -> ir.Expr | None:
        keywords = {k.arg: k.value for k in node.keywords}
        if None in keywords or set(keywords) - {"sep", "end", "file", "flush"}:
            return None
        error = "file" in keywords and isinstance(keywords["file"], ast.Attribute) and keywords["file"].attr == "stderr"
        if "file" in keywords and not error and not (isinstance(keywords["file"], ast.Attribute) and keywords["file"].attr == "stdout"):
            return self.unsupported(node, "print_file", "print to a file", t.NONE)
        suffix = "_error" if error else ""
        sep = self.fit(self.expr(keywords["sep"]), t.STR) if "sep" in keywords and not _is_none(keywords["sep"]) else str_const(" ")
        end = self.fit(self.expr(keywords["end"]), t.STR) if "end" in keywords and not _is_none(keywords["end"]) else str_const("\n")
        newline = isinstance(end, ir.Const) and end.value == "\n"
        if len(node.args) == 1 and not isinstance(node.args[0], ast.Starred) and newline:
            shown = self.named_text(node.args[0]) or self._printable(self.expr(node.args[0]))
            return ir.Op(f"io.print{suffix}", (shown,), type=t.NONE)
        parts: list[ir.Const | ir.Formatted] = []
        for i, a in enumerate(node.args):
            if i:
                parts.append(sep if isinstance(sep, ir.Const) else ir.Formatted(sep, type=t.STR))
            if isinstance(a, ast.Starred):
                source = self.iterable(self.expr(a.value))
                name = self.fresh("item")
                elem = element(source.type)
                text: ir.Expr = ir.Comp(
                    "iter",
                    ir.Op("str.of", (ir.Name(name, type=elem),), type=t.STR),
                    (ir.Clause(ir.Name(name, type=elem), source),),
                    type=t.Iter(t.STR),
                )
                if isinstance(elem, t.Str):
                    text = source
                parts.append(ir.Formatted(ir.Op("str.join", (sep, text), type=t.STR), type=t.STR))
            else:
                named = self.named_text(a)
                parts.append(ir.Formatted(named, type=t.STR) if named is not None else self.formatted(self.expr(a), ""))
        if not newline:
            parts.append(end if isinstance(end, ir.Const) else ir.Formatted(end, type=t.STR))
        text = self.interp(parts)
        if isinstance(text, ir.Interp):
            only = text.parts[0] if len(text.parts) == 1 else None
            text = only.value if isinstance(only, ir.Formatted) else Printed(text.parts, type=t.STR)
        return ir.Op(f"io.{'print' if newline else 'write'}{suffix}", (text,), type=t.NONE)

    def _printable(self, e: ir.Expr) -> ir.Expr:
        return ir.Op("error.message", (e,), type=t.STR) if self.is_error(e.type) else e

    def call_range(self, node: ast.Call, want: t.Type) -> ir.Expr | None:
        if node.keywords or not 1 <= len(node.args) <= 3 or any(isinstance(a, ast.Starred) for a in node.args):
            return None
        args = []
        for a in node.args:
            e = self.number(self.expr(a))
            if not isinstance(e.type, t.Int):
                return self.raising("TypeError", f"'{t.show(e.type)}' object cannot be interpreted as an integer", t.Iter(t.INT))
            args.append(self.fit(e, t.INT))
        start, stop, step = (
            (int_const(0), args[0], int_const(1)) if len(args) == 1 else (args[0], args[1], args[2] if len(args) == 3 else int_const(1))
        )
        return ir.Range(start, stop, step, type=t.Iter(t.INT))

    def call_map(self, node: ast.Call, want: t.Type) -> ir.Expr | None:
        if len(node.args) < 2 or node.keywords:
            return None
        sources = [self.iterable(self.expr(a)) for a in node.args[1:]]
        if len(sources) == 1:
            source = sources[0]
            names: list[ir.Expr] = []
            elems: tuple[t.Type, ...] = (element(source.type),)
        else:
            elems = tuple(element(s.type) for s in sources)
            source = ir.Op(
                "iter.zip", tuple(self.to_list(s) if isinstance(s.type, t.Set) else s for s in sources), type=t.Iter(t.Tuple(elems))
            )
        names, body = self.apply(node.args[0], elems, element(want))
        target = names[0] if len(names) == 1 else ir.TupleLit(tuple(names), type=t.Tuple(elems))
        return ir.Comp("iter", body, (ir.Clause(target, source),), type=t.Iter(body.type))

    def call_filter(self, node: ast.Call, want: t.Type) -> ir.Expr | None:
        if len(node.args) != 2 or node.keywords:
            return None
        source = self.iterable(self.expr(node.args[1]))
        elem = element(source.type)
        if _is_none(node.args[0]):
            name = ir.Name(self.fresh("item"), type=elem)
            return ir.Comp("iter", name, (ir.Clause(name, source, (self.truth(name),)),), type=t.Iter(elem))
        names, test = self.apply(node.args[0], (elem,), t.BOOL)
        return ir.Comp("iter", names[0], (ir.Clause(names[0], source, (self.truth(test),)),), type=t.Iter(names[0].type))

    def call_set(self, node: ast.Call, want: t.Type) -> ir.Expr | None:
        """``set([1, 2])`` is ``{1, 2}``."""
        match node:
            case ast.Call(args=[ast.List(elts=elts) | ast.Tuple(elts=elts)], keywords=[]) if elts:
                return self._set(ast.copy_location(ast.Set(elts), node), want)
            case ast.Call(args=[ast.List() | ast.Tuple()], keywords=[]):
                return ir.SetLit((), type=want if isinstance(want, t.Set) else t.Set(t.NEVER))
            case _:
                return None

    def call_itertools_islice(self, node: ast.Call, want: t.Type) -> ir.Expr | None:
        """With a step, or with no end, of what has a length: a slice."""
        match node.args:
            case [ast.Name() as items, *_] if (var := scopes.variable(items)) is not None and isinstance(var.type, t.Iter):
                reads = sum(isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load) for n in var.nodes)
                if reads > 1 or getattr(node, "again", False):
                    if getattr(node, "at_once", False) and not self.inside:
                        return self._taken(self.read(var, items), self.fit(self.expr(node.args[1], t.INT), t.INT))
                    return self.unsupported(node, "iterator", "islice() of an iterator that is read elsewhere too", self.seen(node))
                return None
            case [items, start, stop, *step] if step or (isinstance(stop, ast.Constant) and stop.value is None):
                e = self.expr(items)
                if isinstance(e.type, t.List | t.Str):
                    plain = ast.Subscript(self.holding(e), ast.Slice(start, stop, step[0] if step else None), ast.Load())
                    return self.to_list(self.expr(ast.copy_location(plain, node)))
                # Of what is read one by one: every so many of those up to the stop, or of all.
                ends = not (isinstance(stop, ast.Constant) and stop.value is None)
                taken = ast.copy_location(ast.Call(node.func, [items, start, stop], []), node) if ends else items
                whole = ast.copy_location(ast.Call(ast.Name("list", ast.Load()), [taken], []), node)
                part = ast.Slice(None if ends else start, None, step[0] if step else None)
                return self.expr(ast.copy_location(ast.Subscript(whole, part, ast.Load()), node))
            case _:
                return None

    def _taken(self, items: ir.Expr, count: ir.Expr) -> ir.Expr:
        """The next ``count`` items of an iterator that is read on later, in a list that a loop before the statement fills."""
        elem = element(items.type)
        count = count if isinstance(count, ir.Const) else self.temp("count", count)
        if not isinstance(count, ir.Const):
            error = ir.Raise(ir.New("ValueError", (str_const(_ISLICE_ERROR),), type=t.Class("ValueError")))
            self.before.append(ir.If(ir.Compare("<", count, ir.Const(0, type=t.INT), type=t.BOOL), (error,)))
        taken = self.temp("taken", ir.ListLit((), type=t.List(elem)))
        add = ir.ExprStmt(ir.Op("list.append", (taken, ir.Op("iter.next", (items,), type=elem)), type=t.NONE))
        step = ir.Try((add,), (ir.Handler(("StopIteration",), None, (ir.Break(),)),))
        more = ir.Compare("<", ir.Length(taken, type=t.INT), count, type=t.BOOL)
        self.before.append(ir.While(more, (step,)))
        return taken

    def call_itertools_accumulate(self, node: ast.Call, want: t.Type) -> ir.Expr | None:
        """A start is an item before the others."""
        match node:
            case ast.Call(args=[items, *func], keywords=[ast.keyword(arg="initial", value=start)]):
                every = ast.copy_location(ast.List([start, ast.copy_location(ast.Starred(items, ast.Load()), items)], ast.Load()), items)
                return self.expr(ast.copy_location(ast.Call(node.func, [every, *func], []), node), want)
            case _:
                return None

    def call_itertools_starmap(self, node: ast.Call, want: t.Type) -> ir.Expr | None:
        """The function applied to the items of each tuple."""
        if len(node.args) != 2 or node.keywords:
            return None
        source = self.iterable(self.expr(node.args[1]))
        elem = element(source.type)
        if not isinstance(elem, t.Tuple):
            return None
        names, body = self.apply(node.args[0], elem.items, element(want))
        return ir.Comp("iter", body, (ir.Clause(ir.TupleLit(tuple(names), type=elem), source),), type=t.Iter(body.type))

    def call_heapq_merge(self, node: ast.Call, want: t.Type) -> ir.Expr | None:
        """Sorted parts are merged by sorting them, which keeps the order of equal items."""
        parts = [a if isinstance(a, ast.Starred) else ast.copy_location(ast.Starred(a, ast.Load()), a) for a in node.args]
        if any(isinstance(a, ast.Starred) for a in node.args) or not {k.arg for k in node.keywords} <= {"key", "reverse"}:
            return None
        every = ast.copy_location(ast.List(list(parts), ast.Load()), node)
        merged = ast.copy_location(ast.Call(ast.Name("sorted", ast.Load()), [every], node.keywords), node)
        items = self.expr(merged)
        return ir.Op("iter.of", (items,), type=t.Iter(element(items.type)))

    def call_math_prod(self, node: ast.Call, want: t.Type) -> ir.Expr | None:
        match node:
            case ast.Call(args=[items], keywords=[ast.keyword(arg="start", value=start)]):
                product = ast.copy_location(ast.Call(node.func, [items], []), node)
                return self.expr(ast.copy_location(ast.BinOp(start, ast.Mult(), product), node), want)
            case _:
                return None

    def call_itertools_chain(self, node: ast.Call, want: t.Type) -> ir.Expr | None:
        match node.args:
            case [ast.Starred(value=rows)]:
                func = ast.copy_location(ast.Attribute(node.func, "from_iterable", ast.Load()), node)
                return self.expr(ast.copy_location(ast.Call(func, [rows], []), node), want)
            case [first, second, third, _, *_] if not any(isinstance(a, ast.Starred) for a in node.args):
                inner = ast.copy_location(ast.Call(node.func, [first, second, third], []), node)
                return self.expr(ast.copy_location(ast.Call(node.func, [inner, *node.args[3:]], []), node), want)
            case _:
                return None

    def call_functools_partial(self, node: ast.Call, want: t.Type) -> ir.Expr | None:
        """The function with its first arguments given, as a lambda of the rest; what is given is evaluated now."""
        func = self.function_named(node.args[0].id) if node.args and isinstance(node.args[0], ast.Name) else None
        given = node.args[1:]
        if func is None or node.keywords or self.inside or any(isinstance(a, ast.Starred) for a in given):
            return None
        rest = [v for v in map(scopes.variable, func.params()[len(given) :]) if v is not None]
        params = tuple(ir.Param(v.source_name, v.type) for v in rest)
        early = [a if isinstance(a, ast.Constant) else self.holding(self.temp("given", self.expr(a))) for a in given]
        call = ast.Call(node.args[0], [*early, *(self.made(p.name, p.type) for p in params)], [])
        body = self.expr(ast.copy_location(call, node))
        return ir.Lambda(params, body, type=t.Func(tuple(p.type for p in params), body.type))

    def call_zip(self, node: ast.Call, want: t.Type) -> ir.Expr | None:
        if any(k.arg != "strict" for k in node.keywords):
            return None
        if any(not isinstance(k.value, ast.Constant) for k in node.keywords):
            return self.unsupported(node, "zip", "zip() that is strict if something holds", self.seen(node))
        if any(k.value.value for k in node.keywords if isinstance(k.value, ast.Constant)):
            return self._strict_zip(node)
        groups = self._groups(node)
        if groups is not None:
            return groups
        if len(node.args) == 1 and isinstance(node.args[0], ast.Starred):
            rows = self.to_list(self.expr(node.args[0].value))
            inner = element(rows.type)
            if isinstance(inner, t.Str | t.Tuple) and self._one_type(inner):
                row = ir.Name(self.fresh("row"), type=inner)
                if isinstance(inner, t.Tuple):
                    items: ir.Expr = ir.ListLit(tuple(self.item(row, i) for i in range(len(inner.items))), type=t.List(element(inner)))
                else:
                    items = self.to_list(row)
                rows = ir.Comp("list", items, (ir.Clause(row, rows),), type=t.List(items.type))
            seq = self._observed_elem(node, t.List(element(inner), frozen=True))
            return ir.Op("iter.zip_rows", (rows,), type=t.Iter(seq))
        if any(isinstance(a, ast.Starred) for a in node.args):
            return None
        sources = tuple(self.iterable(self.expr(a)) for a in node.args)
        sources = tuple(ir.Op("set.to_list", (s,), type=t.List(s.type.elem)) if isinstance(s.type, t.Set) else s for s in sources)
        if not sources:
            return ir.ListLit((), type=t.List(t.Tuple(())))
        if len(sources) == 1:
            name = ir.Name(self.fresh("item"), type=element(sources[0].type))
            single = ir.TupleLit((name,), type=t.Tuple((name.type,)))
            return ir.Comp("iter", single, (ir.Clause(name, sources[0]),), type=t.Iter(single.type))
        return ir.Op("iter.zip", sources, type=t.Iter(t.Tuple(tuple(element(s.type) for s in sources))))

    def _strict_zip(self, node: ast.Call) -> ir.Expr:
        """``zip(xs, ys, strict=True)``: whether the lengths are equal is asked before the statement."""
        sources = [self.expr(a) for a in node.args if not isinstance(a, ast.Starred)]
        if self.inside or len(sources) != len(node.args) or not all(isinstance(s.type, _SIZED) for s in sources):
            return self.unsupported(node, "zip", "zip() that is strict of what has no length beforehand", self.seen(node))
        first, *others = sources = [self.named(s)[1] for s in sources]
        size = ir.Length(first, type=t.INT)
        for at, other in enumerate(others, 1):
            before = "argument 1" if at == 1 else f"arguments 1-{at}"
            for op, how in _UNEQUAL:
                message = str_const(f"zip() argument {at + 1} is {how} than {before}")
                error = ir.Raise(ir.New("ValueError", (message,), type=t.Class("ValueError")))
                self.before.append(ir.If(ir.Compare(op, ir.Length(other, type=t.INT), size, type=t.BOOL), (error,)))
        plain = ast.Call(node.func, [self.holding(s) for s in sources], [])
        return self.expr(ast.copy_location(plain, node))

    @staticmethod
    def _one_type(row: t.Type) -> bool:
        return not isinstance(row, t.Tuple) or len(set(row.items)) == 1

    def _groups(self, node: ast.Call) -> ir.Expr | None:
        """``zip(it, it)``, ``zip(*[iter(xs)] * 2)``: one iterator read in turn gives groups of neighbours."""
        match node.args:
            case [ast.Name(id=name) as first, _, *_] if all(isinstance(a, ast.Name) and a.id == name for a in node.args):
                size = len(node.args)
            case [
                ast.Starred(
                    value=ast.BinOp(
                        left=ast.List(elts=[ast.Call(func=ast.Name(id="iter"), args=[_]) as first]),
                        op=ast.Mult(),
                        right=ast.Constant(value=int() as size),
                    )
                )
            ] if size > 1:
                pass
            case _:
                return None
        e = self.expr(first)
        if not isinstance(e.type, t.Iter) and isinstance(first, ast.Name):
            return None
        whole, name_of = self.named(self.to_list(e))
        parts = [
            ir.Slice(whole if i == 0 else name_of, int_const(i) if i else None, None, int_const(size), type=whole.type) for i in range(size)
        ]
        return ir.Op("iter.zip", tuple(parts), type=t.Iter(t.Tuple((element(whole.type),) * size)))

    def _observed_elem(self, node: ast.expr, default: t.Type) -> t.Type:
        return default

    def call_min(self, node: ast.Call, want: t.Type) -> ir.Expr | None:
        return self._extreme("min", node, want)

    def call_max(self, node: ast.Call, want: t.Type) -> ir.Expr | None:
        return self._extreme("max", node, want)

    def _extreme(self, name: str, node: ast.Call, want: t.Type) -> ir.Expr | None:
        if len(node.args) < 2:
            return None
        if node.keywords or any(isinstance(a, ast.Starred) for a in node.args):
            items = ast.copy_location(ast.List(list(node.args), ast.Load()), node)
            return self.expr(ast.copy_location(ast.Call(node.func, [items], node.keywords), node), want)
        values = [self.expr(a) for a in node.args]
        type_ = t.join_all(v.type for v in values)
        if isinstance(type_, t.Optional):
            type_ = type_.inner
        if isinstance(type_, t.Union) and all(map(t.is_numeric, type_.members)):
            seen = self.seen(node)
            # An int that came out of ints and floats (``min(inf, n)``) is no float, a truth no number: the choice is made among both.
            if not isinstance(seen, t.Union | t.Int | t.Bool) or not self.evidence.inputs:
                type_ = t.FLOAT if t.FLOAT in type_.members else t.INT
        if isinstance(type_, t.Union) and t.BOOL in type_.members:
            return self._first_extreme(ast.Lt() if name == "max" else ast.Gt(), values, type_, node)
        result = self.fit(values[0], type_)
        for v in values[1:]:
            result = ir.Op(f"cmp.{name}", (result, self.fit(v, type_)), type=type_)
        return result

    def _first_extreme(self, behind: ast.cmpop, values: list[ir.Expr], type_: t.Type, node: ast.expr) -> ir.Expr:
        """The first of truths and numbers that the other is not before: ``True`` of ``max(True, 1)``, which are equal."""
        if len(values) > 2:
            return self.unsupported(node, "union", "the least or greatest of more than two truths and numbers", type_)
        (first, kept), (other, taken) = map(self.named, values)
        test = self.compare_values(behind, first, other, node)
        return ir.IfExp(test, self.fit(taken, type_), self.fit(kept, type_), type=type_)

    def call_dict(self, node: ast.Call, want: t.Type) -> ir.Expr | None:
        if not node.keywords:
            return None
        entries = ast.copy_location(
            ast.Dict([ast.Constant(k.arg) if k.arg else None for k in node.keywords], [k.value for k in node.keywords]), node
        )
        literal = self.expr(entries, want)
        if not node.args:
            return literal
        base = self.expr(ast.copy_location(ast.Call(node.func, node.args, []), node), want)
        type_ = self.merged(base.type, literal.type)
        return ir.Op("dict.merge", (self.fit(base, type_), self.fit(literal, type_)), type=type_)

    def call_collections_Counter(self, node: ast.Call, want: t.Type) -> ir.Expr | None:
        if node.keywords and not node.args:
            return self.call_dict(node, want)
        if not node.args:
            return ir.DictLit((), type=want if isinstance(want, t.Dict) else t.Dict(t.NEVER, t.INT))
        return None

    def call_format(self, node: ast.Call, want: t.Type) -> ir.Expr | None:
        if len(node.args) == 2 and isinstance(node.args[1], ast.Constant):
            return self.interp([self.formatted(self.expr(node.args[0]), str(node.args[1].value))])
        if len(node.args) == 2:
            return ir.Op("str.format_value", (self.expr(node.args[0]), self.fit(self.expr(node.args[1]), t.STR)), type=t.STR)
        return self.interp([self.formatted(self.expr(node.args[0]), "")]) if len(node.args) == 1 else None

    def _values_of(self, node: ast.expr) -> list[ast.expr]:
        """The arguments that a starred tuple of known length stands for; any other argument as it is."""
        whole = self.expr(node.value) if isinstance(node, ast.Starred) else None
        if whole is not None and isinstance(whole.type, t.Optional):
            whole = ir.Coerce(whole, type=whole.type.inner)
        if whole is None or not isinstance(whole.type, t.Tuple):
            return [node]
        first, name = self.named(whole)
        return [self.holding(self.item(first if i == 0 else name, i)) for i in range(len(whole.type.items))]

    def format_texts(self, template: ir.Expr, node: ast.Call) -> ir.Expr:
        """``template.format(…)`` with a template that is computed: its fields are found at run time, for arguments that are told as texts."""
        starred = [a.value for a in node.args if isinstance(a, ast.Starred)]
        mappings = [k.value for k in node.keywords if k.arg is None]
        texts: ir.Expr = ir.ListLit(
            tuple(self._told(self.expr(a), node) for a in node.args if not isinstance(a, ast.Starred)), type=t.List(t.STR)
        )
        if len(starred) == len(node.args) == 1:
            source = self.iterable(self.expr(starred[0]))
            item = ir.Name(self.fresh("item"), type=element(source.type))
            texts = ir.Comp("list", self._told(item, node), (ir.Clause(item, source),), type=t.List(t.STR))
        elif starred:
            return self.unsupported(node, "str_format", "several arguments with a star for a template that is not a literal", t.STR)
        pairs = tuple((str_const(k.arg), self._told(self.expr(k.value), node)) for k in node.keywords if k.arg is not None)
        named: ir.Expr = ir.DictLit(pairs, type=t.Dict(t.STR, t.STR))
        if mappings:
            given = self.expr(mappings[0])
            if pairs or len(mappings) > 1 or not (isinstance(given.type, t.Dict) and given.type.key == t.STR):
                return self.unsupported(node, "str_format", "these names for a template that is not a literal", t.STR)
            key, value = ir.Name(self.fresh("key"), type=t.STR), ir.Name(self.fresh("value"), type=given.type.value)
            pair = ir.TupleLit((key, value), type=t.Tuple((key.type, value.type)))
            entries = ir.Op("dict.items", (given,), type=t.Iter(pair.type))
            named = ir.Comp("dict", key, (ir.Clause(pair, entries),), self._told(value, node), type=t.Dict(t.STR, t.STR))
        return ir.Op("str.format_texts", (template, texts, named), type=t.STR)

    def _told(self, e: ir.Expr, node: ast.Call) -> ir.Expr:
        """A value for a field that may format it, or ask for a part of it: what has parts of its own can't be told as a text."""
        inner = e.type.inner if isinstance(e.type, t.Optional) else e.type
        members = inner.members if isinstance(inner, t.Union) else (inner,)
        if any(isinstance(m, t.List | t.Dict | t.Tuple | t.Class | t.Bytes) for m in members):
            return self.unsupported(
                node, "str_format", f"a {t.show(e.type)} for a template that is not a literal, whose fields may take parts of it", t.STR
            )
        return tagged(e, self.fresh)

    def str_format(self, template: str, node: ast.Call) -> ir.Expr:
        pieces = formats.braces(template)
        node = ast.copy_location(ast.Call(node.func, [x for a in node.args for x in self._values_of(a)], node.keywords), node)
        if pieces is None or any(isinstance(a, ast.Starred) for a in node.args) or any(k.arg is None for k in node.keywords):
            if not re.search(r"{[^{}]*[!:.\[]", template):
                return self.format_texts(str_const(template), node)
            return self.unsupported(node, "str_format", f"the format {template!r} with these arguments", t.STR)
        keywords = {k.arg: k.value for k in node.keywords}
        parts: list[ir.Const | ir.Formatted] = []
        automatic = 0
        for text, name, spec, conversion in pieces:
            parts.append(str_const(text))
            if name is None:
                continue
            match = re.fullmatch(r"(\w*)((?:\.\w+|\[\w+\])*)", name)
            if match is None:
                return self.unsupported(node, "str_format", f"the format field {name!r}", t.STR)
            head = match[1]
            if head == "":
                head, automatic = str(automatic), automatic + 1
            value = keywords.get(head) if not head.isdigit() else node.args[int(head)] if int(head) < len(node.args) else None
            if value is None:
                if head.isdigit():
                    return self.raising("IndexError", f"Replacement index {int(head)} out of range for positional args tuple", t.STR)
                return self.raising("KeyError", head, t.STR)
            for step in re.findall(r"\.\w+|\[\w+\]", match[2]):
                part: ast.expr = (
                    ast.Attribute(value, step[1:], ast.Load())
                    if step[0] == "."
                    else ast.Subscript(value, ast.Constant(int(step[1:-1]) if step[1:-1].isdigit() else step[1:-1]), ast.Load())
                )
                value = ast.copy_location(part, node)
            if "{" in spec:
                drawn = sum(1 for _, field, *_ in formats.braces(spec) or () if field is not None and re.match(r"\w", field) is None)
                args = node.args[automatic:] if drawn else node.args
                inner = self.str_format(spec, ast.copy_location(ast.Call(node.func, args, node.keywords), node))
                automatic += drawn
                parts.append(ir.Formatted(ir.Op("str.format_value", (self.expr(value), inner), type=t.STR), type=t.STR))
                continue
            laid = self.expr(value)
            parts.append(self.formatted(self.formattable(laid) if spec and not conversion else laid, spec, conversion))
        return self.interp(parts)

    def call_hasattr(self, node: ast.Call, want: t.Type) -> ir.Expr | None:
        if len(node.args) == 2 and isinstance(node.args[1], ast.Constant):
            e = self.expr(node.args[0])
            kinds = self.receiver_kinds(e.type, node.args[0])
            if kinds:
                return TRUE if self._has_attribute(kinds, str(node.args[1].value)) else FALSE
        return None

    def call_issubclass(self, node: ast.Call, want: t.Type) -> ir.Expr | None:
        match node.args:
            case [ast.Name(id=cls), ast.Name(id=base)] if cls in self.classes and base in self.classes:
                return TRUE if base in self.ancestors(cls) else FALSE
            case _:
                return None

    def call_callable(self, node: ast.Call, want: t.Type) -> ir.Expr | None:
        return TRUE if isinstance(self.expr(node.args[0]).type, t.Func) else FALSE

    def call_re_compile(self, node: ast.Call, want: t.Type) -> ir.Expr | None:
        """A compiled pattern is its text; flags become the pattern's own ``(?i)``."""
        if not node.args:
            return None
        flags = [*node.args[1:2], *(k.value for k in node.keywords if k.arg == "flags")]
        return self.flagged(self.expr(node.args[0]), flags, node)

    def flagged(self, pattern: ir.Expr, flags: Sequence[ast.expr], node: ast.Call) -> ir.Expr:
        letters = {
            "I": "i",
            "IGNORECASE": "i",
            "M": "m",
            "MULTILINE": "m",
            "S": "s",
            "DOTALL": "s",
            "X": "x",
            "VERBOSE": "x",
            "A": "a",
            "ASCII": "a",
        }
        found = "".join(sorted({letters.get(n.attr, "?") for f in flags for n in trees.walk(f) if isinstance(n, ast.Attribute)}))
        if not flags:
            return pattern
        if "?" in found or not found or not isinstance(pattern, ir.Const):
            return self.unsupported(node, "regex_flags", "regular expression flags that are no constants", t.STR)
        return str_const(f"(?{found}){pattern.value}")

    def call_sorted(self, node: ast.Call, want: t.Type) -> ir.Expr | None:
        match node:
            case ast.Call(args=[ast.Call(func=ast.Attribute(attr="items"), args=[])], keywords=[]):
                return self._sorted_entries(self.expr(node.args[0]), node, want)
        compare = self.cmp_key(node)
        if compare is None or len(node.args) != 1:
            return None
        return self.op("list.sorted_cmp", [lambda w: self.expr(node.args[0]), compare], node, want)

    def _sorted_entries(self, entries: ir.Expr, node: ast.Call, want: t.Type) -> ir.Expr:
        """No two entries of a dictionary have the same key, so values that have no order don't need one."""
        pair = element(entries.type)
        if isinstance(entries, ir.Op) and entries.concept == "dict.items" and isinstance(pair, t.Tuple) and not _plain(pair.items[1]):
            entry = ir.Name(self.fresh("entry"), type=pair)
            by_key = ir.Lambda((ir.Param(entry.id, pair),), self.item(entry, 0), type=t.Func((pair,), pair.items[0]))
            return ir.Op("list.sorted_by", (entries, by_key), type=t.List(pair), span=self.span(node))
        return self.by_table(["sorted"], None, None, [self.holding(entries)], node, want)


def _plain(type_: t.Type) -> bool:
    """Have all values of the type an order?"""
    match type_:
        case t.List(elem=elem):
            return _plain(elem)
        case t.Tuple(items=items):
            return all(map(_plain, items))
        case _:
            return isinstance(type_, t.Str | t.Int | t.Float | t.Bool | t.Bytes | t.Never)


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None
