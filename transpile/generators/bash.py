"""IR to Bash (5.2): arrays and strings by expansion, integers in ``(( ))``, results in ``REPLY``, failures as statuses."""

from __future__ import annotations

import dataclasses
import re
from collections import Counter
from collections.abc import Callable
from functools import cached_property, partial
from typing import Any, ClassVar

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import Code, Generated, Pass
from dragoman.transpile.generators.bash_classes import BashClasses
from dragoman.transpile.generators.bash_words import bare, is_array, is_container, is_mixed, is_number
from dragoman.transpile.passes.aliases import changed_in_place, coerced_parts, lost_aliases
from dragoman.transpile.passes.changers import refuse_changers
from dragoman.transpile.passes.checks import check_overflow
from dragoman.transpile.passes.choices import branch_on_conditionals
from dragoman.transpile.passes.comprehensions import hoist_blocks, lower_comprehensions
from dragoman.transpile.passes.copies import merge_aliases
from dragoman.transpile.passes.effects import mark_parameters
from dragoman.transpile.passes.folds import fold_sums
from dragoman.transpile.passes.formatting import lower_format
from dragoman.transpile.passes.given_away import refuse_given_away
from dragoman.transpile.passes.guards import write_guards
from dragoman.transpile.passes.iterators import refuse_used_up
from dragoman.transpile.passes.lazy_objects import lazy_objects
from dragoman.transpile.passes.letters import letters
from dragoman.transpile.passes.lowering import lower_try_else
from dragoman.transpile.passes.magnitudes import Magnitudes
from dragoman.transpile.passes.omitted import omit_defaults
from dragoman.transpile.passes.order import name_changing_operands, name_early_reads
from dragoman.transpile.passes.parallel import sequential_assignments
from dragoman.transpile.passes.parameters import SUFFIX, part_parameters, split_parameters
from dragoman.transpile.passes.parts import handed_parts, refuse_held_twice
from dragoman.transpile.passes.reachability import completes, raise_statements
from dragoman.transpile.passes.reached import given_back, lost_changes
from dragoman.transpile.passes.references import distinct_references, recursive
from dragoman.transpile.passes.representation import lower_union_text
from dragoman.transpile.passes.results import name_results
from dragoman.transpile.passes.shadowing import distinct_functions, distinct_lambda_parameters
from dragoman.transpile.passes.voids import none_of_effects
from dragoman.transpile.passes.widths import widen_ints
from dragoman.transpile.passes.wraps import CLIKE, tighten

#: Checks of few places that are written out.
GUARDS = frozenset({"index", "character", "list.pop"})
#: Types with others inside.
HOLDING = (t.List, t.Set, t.Dict, t.Tuple, t.Optional, t.Union, t.Iter)


class Bash(BashClasses):
    ID = "bash"
    STATIC_TYPES = True
    COMMENT = "#"
    WRITTEN = frozenset(name[3:].replace("_", ".", 1) for name in dir(BashClasses) if name.startswith("op_"))
    PASSES: ClassVar[tuple[Pass, ...]] = (
        refuse_changers,
        distinct_functions,
        refuse_used_up,
        tighten(CLIKE),
        widen_ints,
        partial(write_guards, only=GUARDS),
        lazy_objects,
        lower_try_else,
        lower_format,
        lower_union_text,
        fold_sums,
        part_parameters,
        split_parameters,
        lower_comprehensions,
        branch_on_conditionals,
        none_of_effects,
        name_changing_operands,
        partial(name_early_reads, inside=True),
        hoist_blocks,
        sequential_assignments,
        name_results,
        merge_aliases,
        refuse_given_away(),
        refuse_held_twice(),
        mark_parameters,
        distinct_lambda_parameters,
        raise_statements,
        check_overflow,
        distinct_references,
        omit_defaults,
    )
    TRANSFORMS: ClassVar[dict[type[ir.Node], str | Callable[[Any, Any], Code | None]]] = {}

    # --- the file -----------------------------------------------------------------------------------------------------

    def program(self, candidate: str, driver: Generated) -> tuple[dict[str, str], str]:
        """The candidate comes first, so its line numbers stay; what it does as a program is left to those who run it."""
        return {"main.sh": f"{candidate}\n{driver.code}"}, "main.sh"

    def helper_code(self, name: str) -> str:
        """A helper as the texts of this module need it."""
        narrow = f"{name}_{self.module.strings}"
        return super().helper_code(narrow if narrow in self.target.helpers else name)

    def choose_names(self, module: ir.Module) -> dict[str, str]:
        """Functions share their names with commands, variables do not."""
        out = super().choose_names(module)
        functions = {f.name for f in ir.walk(module, ir.Function)}
        taken = set(self.target.options["variables"])
        variables = [n for n in out if n not in functions]
        called = Counter(out[n] for n in variables)
        for name in variables:
            called[out[name]] -= 1
            wanted = self.convention(name)
            while wanted in taken or called[wanted]:
                wanted += "_"
            out[name] = wanted
            called[wanted] += 1
        for cls in module.classes:
            for method in (*cls.methods, *cls.static_methods):
                out[f"{cls.name}.{method.name}"] = f"{out.get(cls.name, cls.name)}_{method.name.strip('_')}"
        return out

    def convention(self, name: str) -> str:
        """Names that begin with an underscore are the helpers' own."""
        name = name.removesuffix(SUFFIX) + "_" if name.endswith(SUFFIX) else name
        core = name.strip("_")
        if not core or core[0].isdigit():
            return "unused" + core
        return core + "_" if name.startswith("_") else name

    def write_main(self, body: ir.Body) -> None:
        """A function, since only functions have variables of their own; nothing is run where the file is sourced."""
        driving = self.is_driver
        name = self.names["<main>"] = "drive" if driving else "main"
        self.function_def(ir.Function("<main>", (), t.NONE, body))
        self.gap()
        if driving:
            self.line('drive "$@"')
            return
        self.helper("uncaught")
        self.line('if [[ ${BASH_SOURCE[0]} == "$0" && -z ${TRANSLATION_TEST-} ]]; then')
        self.line(f'{self.INDENT}{name} "$@" || uncaught')
        self.line("fi")

    # --- functions ----------------------------------------------------------------------------------------------------

    @cached_property
    def recursive(self) -> frozenset[str]:
        return recursive(self.module)

    @cached_property
    def given_back(self) -> dict[str, set[int]]:
        return given_back(self.module.functions)

    @cached_property
    def changed_by(self) -> dict[str, frozenset[int]]:
        """The parameters that each function changes."""
        return {f.name: frozenset(i for i, p in enumerate(f.params) if p.mutated) for f in self.module.functions}

    def function_def(self, function: ir.Function) -> None:
        self.refuse(function)
        outer = self.locals, self.sizes, self.result, self.references, self.tries, self.loops, self.integers
        self.locals, self.sizes, self.result, self.integers = set(), Magnitudes(function), function.result, set()
        self.references, self.tries, self.loops = {}, [], 0
        try:
            self.written_out(function)
        finally:  # what one that is not translated had begun is no one's
            self.pending.clear()
            self.locals, self.sizes, self.result, self.references, self.tries, self.loops, self.integers = outer

    def written_out(self, function: ir.Function) -> None:
        self.letters = letters(function)
        self.inlined, self.asked = {}, [n.operand for n in ir.walk(function, ir.IsType)]
        declared = {n.name: n.type for n in ir.walk(function) if isinstance(n, ir.Declare | ir.Param)}
        self.declared = {**self.declared, **declared}
        if function.doc:
            self.write_doc(function.doc)
        self.line(f"{self.name(function.name)}() {{")
        self.depth += 1
        again = function.name in self.recursive
        for position, param in enumerate(function.params, start=1):
            self.parameter(param, position, again)
        if again:
            self.line(f"{self.helper('descend')} || return")
            self.copied(function)
        self.depth -= 1
        self.block(function.body)
        self.close()
        self.depth += 1
        self.ending(function)
        self.depth -= 1
        self.line("}")

    def close(self) -> None:
        """A ``return`` after the last command says nothing, where that command's status is the function's."""
        *_, before, last = self.lines
        if last.text == f"{self.INDENT * (self.depth + 1)}return" and not before.text.endswith("{"):
            self.lines[-2:] = [dataclasses.replace(before, text=before.text.removesuffix(" || return"))]

    def refuse(self, function: ir.Function) -> None:
        for node in ir.walk(function):
            held = getattr(node, "type", None)
            for part in parts(held) if isinstance(held, HOLDING) else ():
                keys = (part.key,) if isinstance(part, t.Dict) else (part.elem,) if isinstance(part, t.Set) else ()
                if any(map(is_mixed, keys)):
                    raise UnsupportedError("union", f"{t.show(part)}: equal numbers of two types are not the same word", node.span)
                if isinstance(part, t.Optional) and isinstance(part.inner, t.Dict):
                    raise UnsupportedError("optional", "a dictionary that may be missing has no form in Bash here", node.span)
        made = list(ir.walk(function, ir.FunctionDef, ir.Lambda))
        if made and any(isinstance(part, t.Func) for part in parts(function.result)):
            raise UnsupportedError("closure", "a function that outlives the one it is made in has no form in Bash", made[0].span)
        for name, span in (*lost_aliases(function), *coerced_parts(function)):
            raise UnsupportedError("alias", f"{name} is held at two places, and changed at one: arrays of Bash are copied", span)
        for node in ir.walk(function, ir.Op, ir.Assign) if ir.holds(function, ir.IfExp) else ():
            if any(isinstance(target, ir.IfExp) for target in changed_in_place(node)):
                raise UnsupportedError("alias", "one of two containers is changed: arrays of Bash are copied", function.span)
        for name, span in lost_changes(function, self.given_back, self.changed_by):
            raise UnsupportedError("alias", f"what {name} holds is changed in a copy of it: arrays of Bash are copied", span)
        for name, span in handed_parts(self.module, function.body):
            raise UnsupportedError("alias", f"what {name} gives is changed, which a copy would not show", span)

    def parameter(self, param: ir.Param, position: int, again: bool) -> None:
        name = self.name(param.name)
        given = f"${position}" if param.default is None else f"${{{position}-{self.default(param.default)}}}"
        self.locals.add(name)
        if is_container(param.type):
            if param.mutated and param.assigned:
                raise UnsupportedError("alias", f"{param.name} is changed in place and assigned", param.span)
            if not param.mutated and (again or param.assigned):
                # A name that the caller's variable may have as well: what it refers to is copied first.
                self.line(f"local -n _{name}={given}" + (f" _{name}_keys={given}_keys" if isinstance(param.type, t.Dict) else ""))
                if not again:
                    self.line(self.copy_of(param))
                return
        match param.type:
            case t.Dict():
                self.references[name] = "dict"
                self.line(f"local -n {name}={given} {name}_keys={given}_keys")
            case type_ if is_array(type_):
                self.references[name] = "array"
                self.line(f"local -n {name}={given}")
            case type_ if is_number(type_):
                self.integers.add(name)
                self.line(f"local -i {name}={given}")
            case _:
                self.line(f"local {name}={given}")

    def copied(self, function: ir.Function) -> None:
        """A function that calls itself works on copies of its arguments: its variables have the names that the caller's have."""
        params = [p for p in function.params if is_container(p.type)]
        changed = {p.name for p in params if p.mutated}
        places = {i for i, p in enumerate(function.params) if p.mutated and is_container(p.type)}
        for node in ir.walk(function):
            own = function.name.rpartition(".")[2]
            method = isinstance(node, ir.MethodCall) and node.method == own
            if method or (isinstance(node, ir.Call) and node.func.rpartition(".")[2] == own):
                assert isinstance(node, ir.Call | ir.MethodCall)
                for place in places:
                    arg = node.args[place - (method and function.params[0].name == "self")]
                    if not (isinstance(arg, ir.Name) and arg.id in changed):
                        raise UnsupportedError(
                            "alias", "a variable that a function changes, and that is called as one of its own", arg.span
                        )
        kept = [p for p in params if not p.mutated]
        if len(kept) == 1:
            self.line(self.copy_of(kept[0]))
        for param in kept if len(kept) > 1 else ():
            raise UnsupportedError("recursion", "two containers are handed to a function that calls itself", param.span)

    def copy_of(self, param: ir.Param) -> str:
        name = self.name(param.name)
        if isinstance(param.type, t.Dict):
            self.locals.add(f"{name}_keys")
            # What it refers to may be the caller's variable of this name, which is out of sight once there is one here.
            taken = f"{self.helper('pairs_of')} _{name}\nlocal -A {name}=()\nlocal -a {name}_keys=()"
            return f'{taken}\n{self.helper("put_all")} {name} "${{REPLY[@]}}"'
        return f'local -a {name}=("${{_{name}[@]}}")'

    def default(self, value: ir.Expr) -> str:
        if is_container(value.type):
            raise UnsupportedError("default", "a container as a default has no form in Bash here", value.span)
        return bare(self.word(value))

    def ending(self, function: ir.Function) -> None:
        """The status of a function that comes to its end is 0, whatever its last command says."""
        if not completes(function.body):
            return
        if not isinstance(function.result, t.NoneT):
            self.line('REPLY="$NONE"')
            self.helper("NONE")
        elif not re.match(r"\s*(\w+(\[[^]]*\])?\+?=|printf |:$)", self.lines[-1].text if self.lines else ""):
            self.line("return 0")

    def stmt_FunctionDef(self, node: ir.FunctionDef) -> None:
        if not node.function.body:
            raise UnsupportedError("function", "an empty function", node.span)
        if node.function.is_generator:
            raise UnsupportedError("generator", f"{node.function.name}, a generator inside a function, has no form in Bash here", node.span)
        self.function_def(node.function)

    def stmt_Return(self, node: ir.Return) -> None:
        value = node.value
        if value is None or isinstance(self.result, t.NoneT):
            if value is not None and not isinstance(value, ir.Const):
                self.value(value)
            self.line("return 0")
            return
        self.answer(self.fit(value, self.result))
        self.line("return")

    def answer(self, value: ir.Expr) -> None:
        """Leaves a value in ``REPLY``."""
        if isinstance(value.type, t.Dict):
            found = re.fullmatch('"\\$\\{\x00(\\d+)\x00\\[@\\]\\}"', items := self.items(value))
            if found and int(found[1]) in self.pending:
                self.pending.clear()
            else:
                self.line(f"REPLY=({items})")
        else:
            self.assign("REPLY", value, "")


def parts(type_: t.Type) -> list[t.Type]:
    """A type and all types inside it, save those of functions."""
    if isinstance(type_, t.Func):
        return [type_]
    return [type_, *(p for c in t.children(type_) for p in parts(c))]


GENERATOR = Bash
