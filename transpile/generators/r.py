"""IR to R (4.2, base packages): vectors and lists as values, environments for objects, conditions for exceptions."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, ClassVar

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import POSTFIX, Code, Generated, Pass, Raw, element_type
from dragoman.transpile.generators.naturals import Naturals
from dragoman.transpile.generators.operands import used_up
from dragoman.transpile.generators.r_values import RValues, repr_r
from dragoman.transpile.modules import returned_function
from dragoman.transpile.passes.aliases import changed_in_place, coerced_parts, lost_aliases, stale_copies
from dragoman.transpile.passes.checks import checking
from dragoman.transpile.passes.comprehensions import count_items, sized
from dragoman.transpile.passes.constructors import super_first
from dragoman.transpile.passes.copies import merge_aliases
from dragoman.transpile.passes.declare import local_names
from dragoman.transpile.passes.effects import mark_parameters, mutated, resumes, root
from dragoman.transpile.passes.formatting import lower_format
from dragoman.transpile.passes.given_away import refuse_given_away
from dragoman.transpile.passes.guards import write_guards
from dragoman.transpile.passes.longs import plain_quotients
from dragoman.transpile.passes.lowering import lower_try_else
from dragoman.transpile.passes.messages import tells
from dragoman.transpile.passes.object_keys import key_classes, refuse_value_keys
from dragoman.transpile.passes.omitted import omit_defaults
from dragoman.transpile.passes.order import name_changing_operands
from dragoman.transpile.passes.parallel import rows
from dragoman.transpile.passes.parameters import part_parameters
from dragoman.transpile.passes.parts import handed_parts, refuse_held_twice
from dragoman.transpile.passes.paths import loops_that_change
from dragoman.transpile.passes.promises import late_arguments
from dragoman.transpile.passes.representation import lower_said_text
from dragoman.transpile.passes.resumable import lazy_closures
from dragoman.transpile.passes.second_names import refuse_chosen, second_names
from dragoman.transpile.passes.texts import shown_objects
from dragoman.transpile.passes.voids import none_of_effects, text_of_effects
from dragoman.transpile.passes.wraps import JAVASCRIPT, Native, tighten

#: Checks of few places that are written out.
GUARDS = frozenset({"str.index", "list.index", "list.remove", "lookup", "dict.remove", "character", "division", "remainder"})
NATIVE = Native(index_wraps=False, division="floor", ieee_division=True, typed=False, long_bits=54)


class R(Naturals, RValues):
    ID = "r"
    INDENT = "  "
    COMMENT = "#"
    HELPER_USE = r"(?<![\w.$])[A-Za-z_][\w.]*(?=\()|(?<=[(,] )[A-Za-z_][\w.]*(?=[,)])|(?<=\()[A-Za-z_][\w.]*(?=,)"
    END = ""
    FRESH_ARGUMENTS = True
    PASSES: ClassVar[tuple[Pass, ...]] = (
        super_first,
        plain_quotients,
        partial(name_changing_operands, kinds=(ir.Slice, ir.Index)),
        count_items,
        tighten(NATIVE),
        lazy_closures,
        lower_try_else,
        lower_format,
        shown_objects,
        lower_said_text,
        partial(loops_that_change, changes=changed_in_place),
        merge_aliases,
        refuse_chosen,
        refuse_given_away(),
        refuse_held_twice(),
        none_of_effects,
        text_of_effects,
        mark_parameters,
        part_parameters,
        checking(JAVASCRIPT),
        partial(write_guards, only=GUARDS),
        omit_defaults,
    )
    TRANSFORMS: ClassVar[dict[type[ir.Node], str | Callable[[Any, Any], Code | None]]] = {ir.Break: "break", ir.Continue: "next"}

    def program(self, candidate: str, driver: Generated) -> tuple[dict[str, str], str]:
        """The candidate is a file of its own: nothing that it does as a program is done when it is sourced."""
        return {"solution.R": candidate, "main.R": f'eval(parse("solution.R", encoding = "UTF-8"))\n\n{driver.code}'}, "main.R"

    def helper_code(self, name: str) -> str:
        """A helper as the keys of this module's dictionaries need it."""
        objects = f"{name}_objects"
        return super().helper_code(objects if objects in self.target.helpers and key_classes(self.candidate or self.module) else name)

    # --- names --------------------------------------------------------------------------------------------------------

    def choose_names(self, module: ir.Module) -> dict[str, str]:
        """A function, or a variable that holds one, may not be called as one of R's own that the code needs; another variable may."""
        out = super().choose_names(module)
        self.resumes = resumes(module)
        self.late = late_arguments(module)
        self.changing = {f.name: frozenset(i for i, p in enumerate(f.params) if p.mutated) for f in ir.walk(module, ir.Function)}
        functions = {f.name for f in module.functions} | {n.function.name for n in ir.walk(module, ir.FunctionDef)}
        functions |= {n.id for n in ir.walk(module, ir.Name) if isinstance(n.type, t.Func)}
        functions |= {n.name for n in ir.walk(module, ir.Param) if isinstance(n.type, t.Func)}
        functions |= {n.name for n in ir.walk(module, ir.Declare) if isinstance(n.type, t.Func)}
        for name in functions:
            if out.get(name) in self.target.options["taken"]:
                out[name] += "_"
        for name in out.keys() - functions - {c.name for c in module.classes}:
            wanted = self.convention(name)
            if wanted == out[name] or wanted in self.target.options["reserved"] or wanted in ("decode_key", "text_key"):
                continue
            if wanted not in out.values():
                out[name] = wanted
        return out

    def convention(self, name: str) -> str:
        bare = name.strip("_")
        return f"unused{bare}" if not bare or bare[0].isdigit() else f"{bare}_" if name.startswith("_") else super().convention(name)

    # --- functions and classes ----------------------------------------------------------------------------------------

    def function_def(self, function: ir.Function) -> None:
        self.refuse(function)
        if function.doc:
            self.write_doc(function.doc)
        self.line(f"{self.name(function.name)} <- function({self.params(function.params)}) {{")
        self.function_body(function)
        self.line("}")

    def refuse(self, function: ir.Function) -> None:
        """Raises for what R's numbers, names and copies can't say."""
        for node in ir.walk(function):
            match getattr(node, "type", None):
                case None | t.Str() | t.Bool() | t.Float():
                    continue
                case t.Int(bits=bits):
                    if not bits:
                        raise UnsupportedError("bigint", "integers are exact up to 2^53 in R", node.span)
                case held if any(map(mixed_keys, (held, *t.children(held)))):
                    raise UnsupportedError("keys", f"names of a list are text, which can't tell the keys of {t.show(held)}", node.span)

        for name, span in (*lost_aliases(function), *coerced_parts(function)):
            raise UnsupportedError("alias", f"{name} is held at two places and changed at one: vectors of R are copied", span)
        for name, span in used_up(function):
            raise UnsupportedError("iterator", f"{name} is read again after something has read it to its end", span)
        for name, span in handed_parts(self.module, function.body):
            raise UnsupportedError("alias", f"what {name} gives is changed, which a copy would not show", span)
        # What a loop goes through is changed by its place.
        looped = {n.id for loop in ir.walk(function, ir.ForEach) for n in ir.walk(loop.target, ir.Name)}
        for name, span in (f for f in (*second_names(function, self.changing), *stale_copies(function)) if f[0] not in looped):
            raise UnsupportedError("alias", f"{name} has a second name or place and is changed, which a copy would not show", span)

    def param(self, param: ir.Param) -> str:
        return self.name(param.name) + ("" if param.default is None else f" = {self.expr(param.default)}")

    def function_body(self, function: ir.Function) -> None:
        self.scopes.append({p.name for p in function.params} | local_names(function.body))
        self.depth += 1
        kept = kept_by_closures(function.body)
        for place, param in enumerate(function.params):
            if (param.name in kept or (function.name, place) in self.late) and not param.mutated:
                # An argument is evaluated when it is first used, which may be too late.
                self.line(f"force({self.name(param.name)})")
            if param.mutated and isinstance(param.type, t.List | t.Dict | t.Set | t.Union | t.Optional):
                self.hand_back(function, param)
        self.depth -= 1
        *body, last = function.body or (ir.Return(),)
        nameless = returned_function(function.body)
        self.block(tuple(body[:-1] if nameless else body))
        self.depth += 1
        if nameless is not None:
            self.line(f"function({self.params(nameless.params)}) {{")
            self.function_body(nameless)
            self.line("}")
        elif isinstance(last, ir.Return):
            self.line("NULL" if last.value is None else self.expr(last.value))
        else:
            self.stmt(last)
            if isinstance(function.result, t.NoneT) or not isinstance(
                last, ir.Raise | ir.If | ir.Try | ir.While | ir.ForEach | ir.ForRange
            ):
                self.line("invisible(NULL)")
        self.depth -= 1
        self.scopes.pop()

    def hand_back(self, function: ir.Function, param: ir.Param) -> None:
        """What a function changes in place is the caller's; up to where the variable gets a value of its own."""
        name = self.name(param.name)
        if param.name not in rebound(function.body):
            self.line(f"on.exit({self.helper('give_back')}({name}), add = TRUE)")
            return
        at = next((k for k, s in enumerate(function.body) if param.name in rebound((s,))), 0)
        statement = function.body[at]
        if not isinstance(statement, ir.Assign):
            raise UnsupportedError("alias", f"{param.name} is changed in place and assigned on some paths only", statement.span)
        if param.name in mutated(function.body[:at]):
            self.helper("give_back")
            self.releases[id(statement)] = name

    def stmt(self, node: ir.Stmt) -> None:
        if id(node) in self.releases:
            self.line(f"give_back({self.releases[id(node)]})")
        super().stmt(node)

    def stmt_Return(self, node: ir.Return) -> None:
        self.line(f"return({'NULL' if node.value is None else self.expr(node.value)})")

    def stmt_FunctionDef(self, node: ir.FunctionDef) -> None:
        function = node.function
        self.line(f"{self.name(function.name)} <- function({self.params(function.params)}) {{")
        self.function_body(function)
        self.line("}")

    def write_class(self, cls: ir.ClassDef) -> None:
        refuse_value_keys(self.module, cls)
        if cls.doc:
            self.write_doc(cls.doc)
        known = {c.name: c for c in self.module.classes}
        base = known.get(cls.base or "")
        init = cls.init or (base.init if base is not None else None) or ir.Function("__init__", (), t.NONE, ())
        body = init.body if cls.init is not None else ()
        self.scopes.append({p.name for p in init.params} | local_names(body) | {"self"})
        message = [] if init.params or not self.is_exception(cls) else ['message = ""']
        self.line(f"{self.name(cls.name)} <- function({', '.join([*map(self.param, init.params), *message])}) {{")
        self.depth += 1
        for place, param in enumerate(init.params):
            if (cls.name, place) in self.late:
                self.line(f"force({self.name(param.name)})")
        first = body[0].value if body and isinstance(body[0], ir.ExprStmt) else None
        inherited = isinstance(first, ir.MethodCall) and isinstance(first.obj, ir.Name) and first.obj.id == "super"
        if inherited:
            body = body[1:]
        given = (
            self.arguments(first.args)
            if isinstance(first, ir.MethodCall) and inherited
            else ", ".join(self.name(p.name) for p in init.params)
        )
        if self.is_exception(cls):
            told: str | None = given if inherited or not init.params else '""'
            if base is not None and base.init is not None and (inherited or cls.init is None):
                self.line(f"self <- {self.name(base.name)}({given})")
                self.line(f"class(self) <- c({repr_r(cls.name)}, class(self))")
                told = None
            classes = ", ".join(repr_r(n) for n in self.lineage(cls))
            if told is not None:
                self.line(f"self <- errorCondition({told or 'message'}, class = c({classes}))")
        elif base is not None:
            if cls.init is not None and not inherited and base.init is not None:
                raise UnsupportedError("super", f"the constructor of {cls.name} does not begin with that of its base", cls.span)
            self.line(f"self <- {self.name(base.name)}({given if inherited or cls.init is None else ''})")
            if any(isinstance(n, ir.Name) and n.id == "super" for m in cls.methods for n in ir.walk(m)):
                self.line("super <- as.list.environment(self)")
            self.line(f"class(self) <- c({repr_r(cls.name)}, class(self))")
        else:
            self.line(f"self <- structure(new.env(), class = {repr_r(cls.name)})")
        for method in cls.methods:
            self.line(f"self${self.name(method.name)} <- function({self.params(method.params)}) {{")
            self.function_body(method)
            self.line("}")
        self.depth -= 1
        self.block(body)
        self.depth += 1
        self.line("self")
        self.depth -= 1
        self.line("}")
        self.scopes.pop()
        for method in cls.static_methods:
            self.gap()
            self.line(f"{self.name(cls.name)}.{self.name(method.name)} <- function({self.params(method.params)}) {{")
            self.function_body(method)
            self.line("}")

    def write_main(self, body: ir.Body) -> None:
        if self.is_driver:
            for statement in body:
                self.stmt(statement)
            return
        name = self.fresh("program") if any(self.name(f.name) == "main" for f in self.module.functions) else "main"
        self.refuse(ir.Function("main", (), t.NONE, body))
        self.line(f"{name} <- function() {{")
        self.scopes.append(local_names(body))
        self.block(body)
        self.scopes.pop()
        self.line("}")
        self.gap()
        self.line(f"if (sys.nframe() == 0) invisible({name}())")

    # --- statements ---------------------------------------------------------------------------------------------------

    def stmt_ExprStmt(self, node: ir.ExprStmt) -> None:
        if not self.dropped("", node.value):
            self.line(self.expr(node.value))

    def dropped(self, start: str, value: ir.Expr) -> bool:
        """``x <- xs[[1]]``, then ``xs <- xs[-1]``: the last or first element as a statement of its own, where that is the whole value."""
        match value:
            case ir.Op(concept="list.pop", args=(ir.Name() as items,)):
                place = f"length({self.expr(items)})"
            case (
                ir.Op(concept="list.pop_at", args=(ir.Name() as items, ir.Const(value=0)))
                | ir.Op(concept="deque.popleft", args=(ir.Name() as items,))
            ):
                place = "1"
            case _:
                return False
        name = self.expr(items)
        self.fired.append(f"r:{value.concept}")
        if value.on_fail != "unreachable" and (not start or tells(self.module, "IndexError")):
            nothing = ir.Const("pop from an empty deque" if value.concept == "deque.popleft" else "pop from empty list", type=t.STR)
            self.line(f"if (length({name}) == 0) stop({self.error_condition('IndexError', nothing).text})")
        if start:
            self.line(f"{start}{name}[[{place}]]")
        self.line(f"{name} {self.arrow(items)} {name}[-{place}]")
        return True

    def declare(self, node: ir.Declare) -> str:
        value = "NULL" if node.value is None else "c()" if is_unknown_empty(node.value) else self.expr(node.value)
        return f"{self.name(node.name)} <- {value}"

    def stmt_Declare(self, node: ir.Declare) -> None:
        if node.value is None or not self.dropped(f"{self.name(node.name)} <- ", node.value):
            super().stmt_Declare(node)

    def stmt_Unpack(self, node: ir.Unpack) -> None:
        self.take_apart(node.target, node.value)

    def stmt_Assign(self, node: ir.Assign) -> None:
        if isinstance(node.target, ir.TupleLit):
            self.take_apart(node.target, node.value)
            return
        if isinstance(node.target, ir.Name) and self.dropped(f"{self.store(node.target)} {self.arrow(node.target)} ", node.value):
            return
        self.line(self.storing(node.target, self.expr(node.value)))

    def take_apart(self, target: ir.TupleLit, value: ir.Expr) -> None:
        """Each part of a value to its variable, after the whole value is known."""
        parts = [i for i in target.items if not (isinstance(i, ir.Name) and not i.id.strip("_"))]
        if isinstance(value, ir.TupleLit) and len(parts) == 1 and len(value.items) == len(target.items) == 1:
            self.line(self.storing(parts[0], self.expr(value.items[0])))
            return
        if isinstance(value, ir.Name) and isinstance(value.type, t.Tuple):
            name = self.expr(value)
        else:
            name = self.fresh("parts")
            text = self.expr(value)
            if not isinstance(value.type, t.Tuple):
                items = self.slot_items(value).text
                text = f"{self.helper('unpack')}({items}, {len(target.items)})"
            self.line(f"{name} <- {text}")
        for i, item in enumerate(target.items, start=1):
            if isinstance(item, ir.TupleLit):
                self.take_apart(item, Raw(Code(f"{name}[[{i}]]", POSTFIX), type=item.type))
            elif item in parts:
                self.line(self.storing(item, f"{name}[[{i}]]"))

    def stmt_If(self, node: ir.If) -> None:
        """A guard is one line."""
        then = node.then
        if not node.orelse and len(then) == 1 and isinstance(then[0], ir.Return | ir.Break | ir.Continue | ir.Raise):
            mark = len(self.lines)
            self.stmt(then[0])
            if len(self.lines) == mark + 1 and len(self.lines[mark].text.strip()) < 90:
                text = self.lines.pop().text.strip()
                self.line(f"if ({self.expr(node.cond)}) {text}")
                return
            del self.lines[mark:]
        super().stmt_If(node)

    def stmt_While(self, node: ir.While) -> None:
        if node.cond == ir.Const(True, type=t.BOOL):
            self.line("repeat {")
            self.block(node.body)
            self.line("}")
        else:
            super().stmt_While(node)

    def stmt_ForRange(self, node: ir.ForRange) -> None:
        self.line(f"for ({self.name(node.var)} in {self.counted(node.start, node.stop, node.step)}) {{")
        self.block(node.body)
        self.line("}")

    def stmt_ForEach(self, node: ir.ForEach) -> None:
        iterable = node.iterable
        if not sized(iterable):
            target, unpacked = rows(node.target, element_type(iterable.type), self.fresh)
            node = dataclasses.replace(node, target=target, body=(*unpacked, *node.body))
            if self.scopes:
                self.scopes[-1] |= {n.id for n in ir.walk(target, ir.Name)}
        target = node.target
        names = {n.id for n in ir.walk(target) if isinstance(n, ir.Name)}
        objects = frozenset(c.name for c in self.module.classes if not self.is_exception(c))
        if names & mutated(node.body, handles=objects):
            self.by_place(node)
            return
        match iterable:
            case ir.Name(type=t.Iter(lazy="")) if self.resumes:
                # What the loop takes is taken from the iterator.
                source = self.expr(iterable)
                self.line(f"while (length({source}) > 0) {{")
                self.depth += 1
                first = self.fresh("first") if isinstance(target, ir.TupleLit) else ""
                self.line(f"{first} <- {source}[[1]]" if first else self.storing(target, f"{source}[[1]]"))
                self.line(f"{source} {self.arrow(iterable)} {source}[-1]")
                if first:
                    self.bind(target, first)
                self.depth -= 1
            case ir.Op(concept="iter.enumerate", args=(items, start)) if isinstance(target, ir.TupleLit) and isinstance(items, ir.Name):
                index, item = target.items
                place = self.fresh("place")
                self.line(f"for ({place} in seq_along({self.slot_items(items).text})) {{")
                self.depth += 1
                known = start.value if isinstance(start, ir.Const) else None
                shift = (
                    f" + {self.expr(start)} - 1"
                    if known is None
                    else ""
                    if known == 1
                    else f" - {1 - known}"
                    if known < 1
                    else f" + {known - 1}"
                )
                self.line(self.storing(index, place + shift))
                self.bind(item, f"{self.slot_items(items).text}[[{place}]]")
                self.depth -= 1
            case ir.Op(concept="dict.items", args=(ir.Name() as entries,)) if isinstance(target, ir.TupleLit) and isinstance(
                entries.type, t.Dict
            ):
                key, value = target.items
                name = self.fresh("name")
                plain = isinstance(entries.type.key, t.Str)
                at = self.store(key) if plain and isinstance(key, ir.Name) else name
                source = self.slot_keys(entries).text if plain else f"names({self.expr(entries)})"
                self.line(f"for ({at} in {source}) {{")
                self.depth += 1
                if at == name:
                    self.bind(key, self.decoded(entries.type.key, name))
                found = f"{self.helper('entry_name')}({at})" if plain else name
                self.bind(value, f"{self.expr(entries)}[[{found}]]")
                self.depth -= 1
            case _:
                source = self.slot_items(iterable).text
                name = self.name(target.id) if isinstance(target, ir.Name) else self.fresh("item")
                self.line(f"for ({name} in {source}) {{")
                if isinstance(target, ir.TupleLit):
                    self.depth += 1
                    self.bind(target, name)
                    self.depth -= 1
        self.block(node.body)
        self.line("}")

    def bind(self, target: ir.Expr, text: str) -> None:
        """Gives the names of a pattern the parts of a value."""
        if isinstance(target, ir.TupleLit):
            for i, item in enumerate(target.items, start=1):
                self.bind(item, f"{text}[[{i}]]")
        elif not (isinstance(target, ir.Name) and not target.id.strip("_")):
            self.line(self.storing(target, text))

    def by_place(self, node: ir.ForEach) -> None:
        """A loop that changes the elements: by their places."""
        target, iterable = node.target, node.iterable
        if isinstance(target, ir.Name) and root(iterable) and isinstance(iterable.type, t.List) and not isinstance(iterable, ir.Op):
            index = self.fresh("place")
            place = ir.Index(
                iterable,
                ir.Arith("-", ir.Name(index, type=t.INT), ir.Const(1, type=t.INT), type=t.INT),
                wraps=False,
                on_fail="unreachable",
                type=target.type,
            )
            self.scopes[-1].add(index)
            self.line(f"for ({index} in seq_along({self.expr(iterable)})) {{")
            body = tuple(ir.rewrite(s, lambda n: place if isinstance(n, ir.Name) and n.id == target.id else n) for s in node.body)
            self.block(body)
            self.line("}")
            return
        match iterable:
            case ir.Op(concept="dict.values", args=(entries,)) | ir.Op(concept="dict.items", args=(entries,)) if root(entries):
                value = target.items[1] if isinstance(target, ir.TupleLit) else target
                name = self.fresh("name")
                if isinstance(value, ir.Name):
                    self.line(f"for ({name} in names({self.expr(entries)})) {{")
                    if isinstance(target, ir.TupleLit) and isinstance(entries.type, t.Dict):
                        self.depth += 1
                        self.bind(target.items[0], self.decoded(entries.type.key, name))
                        self.depth -= 1
                    self.paths[value.id] = f"{self.store(entries)}[[{name}]]"
                    self.scopes[-1].add(value.id)
                    self.block(node.body)
                    del self.paths[value.id]
                    self.line("}")
                    return
        raise UnsupportedError("alias", "a loop changes elements that R copies", node.span)

    def stmt_Raise(self, node: ir.Raise) -> None:
        self.line(f"stop({'error' if node.exception is None else self.expr(node.exception)})")

    def stmt_Assert(self, node: ir.Assert) -> None:
        error = self.error_condition("AssertionError", node.message or ir.Const("", type=t.STR))
        self.line(f"if (!({self.expr(node.cond)})) stop({error.text})")

    def stmt_Try(self, node: ir.Try) -> None:
        if node.final:
            self.line("tryCatch({")
            self.depth += 1
            if node.handlers:
                self.handled(node)
            else:
                self.depth -= 1
                self.block(node.body)
                self.depth += 1
            self.depth -= 1
            self.line("}, finally = {")
            self.block(node.final)
            self.line("})")
        else:
            self.handled(node)

    def handled(self, node: ir.Try) -> None:
        """The body gives NULL or the error, so that the handlers are statements of the function itself."""
        wide = {"Exception", "BaseException"}
        handlers = tuple(dataclasses.replace(h, types=()) if wide & set(h.types) else h for h in node.handlers)
        node = dataclasses.replace(node, handlers=handlers)
        error = next((h.name for h in node.handlers if h.name), None)
        name = self.name(error) if error else self.name_for_error(node.handlers, "error", "failure")
        self.line(f"{name} <- tryCatch({{")
        self.block(node.body)
        if not (node.body and isinstance(node.body[-1], ir.Return)):
            self.depth += 1
            self.line("NULL")
            self.depth -= 1
        self.line("}, error = identity)")
        if len(node.handlers) == 1 and not node.handlers[0].types:
            self.line(f"if (!is.null({name})) {{")
            self.block(node.handlers[0].body)
            self.line("}")
            return
        self.line(f"if (!is.null({name})) {{")
        if len(node.handlers) == 1:
            only = node.handlers[0]
            test = " || ".join(f"{self.helper('is_error')}({name}, {repr_r(c)})" for c in only.types)
            self.depth += 1
            self.line(f"if (!{test if len(only.types) == 1 else f'({test})'}) stop({name})")
            self.depth -= 1
            self.block(only.body)
            self.line("}")
            return
        self.depth += 1
        closed = False
        for i, handler in enumerate(node.handlers):
            test = " || ".join(f"{self.helper('is_error')}({name}, {repr_r(c)})" for c in handler.types)
            closed = not test
            self.line(("} else " if i else "") + (f"if ({test}) {{" if test else "{"))
            if handler.name and handler.name != error:
                self.depth += 1
                self.line(f"{self.name(handler.name)} <- {name}")
                self.depth -= 1
            self.block(handler.body)
        if not closed:
            self.line("} else {")
            self.depth += 1
            self.line(f"stop({name})")
            self.depth -= 1
        self.line("}")
        self.depth -= 1
        self.line("}")


def mixed_keys(type_: t.Type) -> bool:
    """Has a container texts and other values as keys?"""
    keys = type_.key if isinstance(type_, t.Dict) else type_.elem if isinstance(type_, t.Set) else None
    return isinstance(keys, t.Union | t.Optional)


def is_unknown_empty(node: ir.Expr) -> bool:
    return isinstance(node, ir.ListLit) and not node.items and isinstance(node.type, t.List) and isinstance(node.type.elem, t.Never)


def kept_by_closures(body: Sequence[ir.Node]) -> set[str]:
    """Variables that functions inside a function mention."""
    return {n.id for s in body for f in ir.walk(s, ir.Lambda, ir.FunctionDef) for n in ir.walk(f, ir.Name)}


def rebound(body: Sequence[ir.Node]) -> set[str]:
    """Variables that an assignment gives another value."""
    out: set[str] = set()
    for node in (n for s in body for n in ir.walk(s)):
        if isinstance(node, ir.Assign):
            targets = node.target.items if isinstance(node.target, ir.TupleLit) else (node.target,)
            out |= {i.id for i in targets if isinstance(i, ir.Name)}
    return out


GENERATOR = R
